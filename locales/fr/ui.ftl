## L’interface
name = Jalon
back = Retour
unknown = Je ne sais pas, ou je préfère ne pas répondre
languages-label = Langue :

## En bas et en haut de chaque page
frame-private = Vos réponses restent sur cet appareil. Personne ne les lit, rien n’est envoyé.
frame-not-advice = Ceci est une information, pas un conseil juridique. L’administration décide.
frame-not-native = Ces textes n’ont pas encore été relus par une personne dont le français est la langue maternelle.
frame-not-kept = Votre navigateur ne nous laisse pas garder vos réponses : si vous rechargez la page, elles sont perdues.
frame-in-memory = Sur ce site, vos réponses restent seulement dans cette page : si vous la rechargez ou la quittez, elles sont perdues.
frame-start-again = Tout effacer et recommencer

## La première page
home-title = Trouvez la bonne démarche
home-lede = Répondez à quelques questions simples sur votre diplôme, votre travail ou vos études en Europe. Vous recevez la liste de ce qu’il faut préparer, dans votre langue.
home-few-questions = Une dizaine de questions, souvent moins. Vous pouvez toujours répondre « je ne sais pas ».
home-checklist = À la fin : une liste à cocher et à imprimer, avec les papiers, les étapes et les liens officiels.
home-private = Rien ne quitte votre appareil : ni compte, ni nom, ni suivi.
home-start = Commencer
home-continue = Continuer
home-find = Je connais le nom de la démarche
home-answers = Voir mes réponses
who-title = Qui remplit ?
who-person = Moi, pour moi-même
who-helper = J’aide quelqu’un
who-helper-hint = Les questions parlent alors de « la personne ». Répondez avec elle si possible. Ce qui convient reste le même.
who-employer = J’embauche ou j’accueille quelqu’un
who-employer-hint = Les questions parlent alors de la personne que vous embauchez ou accueillez. La liste dit d’abord ce que vous faites, puis ce que fait la personne.
next-person = Personne suivante

## All questions on one page
sheet-link = Toutes les questions sur une page
sheet-title = Toutes les questions sur une page
sheet-lede = Répondez à ce que vous savez, dans n’importe quel ordre. Ce qui convient suit chaque réponse.
sheet-no-answer = Pas encore de réponse
sheet-add = Ajouter un pays…
sheet-take-out = Enlever
sheet-set-aside = Questions qui ne comptent pas pour le moment
sheet-set-aside-why = D’après les autres réponses, elles ne changent rien. Les réponses données ici sont gardées, et comptent de nouveau si elles redeviennent utiles.
sheet-count-open = Semblent convenir : { $count }
sheet-count-check = À vérifier : { $count }
sheet-count-undecided = Pas encore décidées : { $count }
sheet-count-closed = Ne conviennent pas : { $count }
sheet-one-by-one = Une question à la fois

## Recommencer
again-title = Tout effacer et recommencer ?
again-text = Vos réponses, vos cases cochées et vos dates seront effacées de cet appareil. On ne peut pas revenir en arrière.
again-yes = Tout effacer
again-no = Non, garder mes réponses

## Before the next person
next-person-title = Passer à la personne suivante ?
next-person-text = Les réponses, les cases cochées et les dates de cette personne seront effacées de cet appareil. On ne peut pas revenir en arrière. La langue reste, et aussi qui remplit.
next-person-yes = Effacer et passer à la personne suivante
next-person-no = Non, garder ces réponses

## Une question
question-status = Personne ne lit votre réponse : elle reste sur cet appareil. Vous pouvez aussi ne pas répondre.
question-why = Pourquoi cette question ?
question-continue = Continuer
question-to-checklist = Revenir à la liste
question-result-so-far = Voir ce qui convient déjà
question-answers = Voir mes réponses
question-progress = Question { $at } sur { $total } environ
question-progress-open = Question { $at }

country-filter = Chercher dans la liste
country-found = { $count ->
    [0] Aucun pays trouvé. Essayez un autre nom.
    [one] { $count } pays trouvé
   *[other] { $count } pays trouvés
}

money-country-first = La rémunération se compare dans la monnaie du pays. Choisissez d’abord le pays.
money-choose-country = Choisir le pays
money-amount = Montant brut fixe
money-monthly = par mois
money-yearly = par an
money-payments = Combien de fois par an ?
money-sum = Cela fait { $amount } brut par an.
pay-per-year = { $amount } par an
pay-per-month = { $amount } par mois, { $payments } fois par an
pay-and-sum = { $paid } (soit { $amount } par an)

## Lire à voix haute
voice-read = Lire à voix haute
voice-read-network = Lire à voix haute (par le réseau)
voice-stop = Arrêter la lecture
voice-failed = La lecture à voix haute n’a pas marché.
voice-network = Votre appareil n’a pas de voix à lui pour cette langue. Votre navigateur enverrait les mots de cette page à un service vocal sur le réseau. Vos réponses ne sont pas envoyées, mais ces mots peuvent montrer de quoi parle la page.
voice-agree = Lire quand même
voice-refuse = Non, ne rien envoyer

## Erreurs
error-title = Erreur : { $title }
error-summary = Il y a une erreur
error-nothing-chosen = Choisissez une réponse. Vous pouvez aussi choisir « Je ne sais pas, ou je préfère ne pas répondre ».
error-empty = Écrivez un nombre, ou choisissez « Je ne sais pas, ou je préfère ne pas répondre ».
error-not-a-number = Écrivez le nombre en chiffres, sans autre signe. Par exemple : 3 000
error-negative = Écrivez un nombre qui n’est pas au-dessous de zéro.
error-too-many-decimals = Écrivez moins de chiffres après la virgule.
error-too-large = Ce nombre est trop grand. Vérifiez les zéros.
error-ambiguous = Ce nombre peut se lire de deux façons. Écrivez-le sans point ni virgule.
error-payments = Écrivez combien de fois par an vous recevez ce montant : un nombre de 1 à 24.
error-no-country = Choisissez d’abord le pays, ou répondez « Je ne sais pas ».
error-exclusive = Une de ces réponses ne va avec aucune autre. Gardez soit celle-ci, soit les autres.
error-between = Écrivez un nombre entre { $least } et { $most }.
error-waiting = Un instant, la page arrive…
error-content = Cette partie de la page n’est pas arrivée. Vérifiez la connexion, puis essayez encore. Vos réponses sont gardées.
error-language = Cette langue n’est pas arrivée. Vérifiez la connexion, puis essayez encore.
error-retry = Essayer encore

## Vos réponses
answers-title = Vérifiez vos réponses
answers-none = Vous n’avez encore répondu à aucune question.
answers-change = Changer
answers-set-aside = Réponses mises de côté
answers-set-aside-why = Ces réponses ne comptent pas pour le moment. Elles sont gardées : elles reviennent si elles comptent de nouveau.
answers-next-question = Question suivante
answers-to-result = Voir ce qui convient

## Le résultat
result-title = Ce qui convient
result-title-start = Par où commencer
result-title-so-far = Ce qui convient déjà
result-so-far = Il reste des questions. Cette page peut encore changer.
result-go-on = Continuer les questions
result-answers = Voir et changer mes réponses
result-nothing = Aucune des démarches que nous connaissons ne convient à vos réponses. Cela ne veut pas dire que rien n’est possible.
result-folded-count = D’autres démarches à vérifier ({ $count })
result-undetermined = Pas encore décidé
result-closed = Ce qui ne convient pas, et pourquoi
result-closed-count = Ce qui ne convient pas, et pourquoi ({ $count })
result-others-count = Autres démarches, et pourquoi non ({ $count })
result-help-first = Rien n’est encore sûr. Ces personnes peuvent regarder votre situation avec vous.
    .other = Rien n’est encore sûr. Ces personnes peuvent regarder la situation avec vous.
result-others-why = Elles ne répondent pas à votre besoin, ou nous n’avons pas pu les examiner. Vous pouvez les lire quand même.
result-cost = Coût
result-time = Durée
result-decides = Qui décide
result-not = Ce que ce n’est pas :
result-checklist = Voir la liste à préparer
result-where-to-turn = Nous ne proposons rien à changer ici. Une aide juridique gratuite près de chez vous peut regarder votre situation : elle est sur chaque liste, sous « De l’aide près de vous ».
    .other = Nous ne proposons rien à changer ici. Une aide juridique gratuite peut regarder la situation de la personne : elle est sur chaque liste, sous « De l’aide près de vous ».
result-not-looked-at = D’autres conditions n’ont pas été examinées.
result-see-anyway = Lire la liste quand même
result-you-said = Vous avez répondu : { $question } – { $answer }
    .other = Réponse donnée : { $question } – { $answer }
result-why = Pourquoi
result-missing = À faire d’abord
result-to-check = À vérifier
result-assumed = Nous avons supposé que…
result-change = Ce qui changerait le résultat (tout ensemble)
result-legal-first = D’abord, une aide juridique
start-lines = Ce qu’il faut faire et savoir

verdict-open = Cela semble convenir. L’administration décide.
verdict-nothing-needed = Vous n’avez sans doute pas besoin d’autorisation.
    .other = La personne n’a sans doute pas besoin d’autorisation.
verdict-first-do = Cela semble convenir, mais il y a une chose à faire d’abord.
verdict-not-yet = Pas encore : il faut attendre.
    .other = Pas encore : la personne doit attendre.
verdict-to-check = À vérifier : tout n’est pas sûr.
verdict-closed = Ne convient pas, d’après vos réponses.
verdict-not-relevant = Ne répond pas au besoin que vous avez choisi.
verdict-not-examined = Pas examiné : il manque votre besoin ou le pays.
verdict-undetermined = Pas encore décidé : il reste des questions.

relation-instead-of = À la place de : { $name }
relation-instead-of-back = Peut-être à la place de celle-ci : { $name }
relation-together = Va avec : { $name }
relation-either-or = Celle-ci, ou bien : { $name }
relation-feeds = D’abord celle-ci, puis : { $name }
relation-feeds-back = Avant celle-ci : { $name }
relation-falls-back-to = Si cela ne marche pas : { $name }
relation-falls-back-to-back = Une suite possible si celle-ci ne marche pas : { $name }

cause-not-known = Vous n’avez pas répondu à « { $question } », ou vous ne savez pas encore.
cause-day-decides = Une année ne suffit pas : le jour exact décide (« { $question } »).
cause-no-figure = Nous n’avons pas de montant à jour pour ce pays. Regardez la page officielle.
cause-figure-past = Notre montant date du { $checked } : il peut avoir changé. Regardez la page officielle.
cause-other-currency = Le montant officiel est en { $currency } : nous ne convertissons pas.
cause-may-not-offer = Nous ne savons pas si ce pays propose cette possibilité.
cause-decided-by = Qui décide : { $who }
cause-somebody-decides = Quelqu’un d’autre décide.

change-options = Il faudrait : { $options }
change-figure = Il faudrait au moins { $amount } brut par an.
change-number-eq = Il faudrait : { $value }
change-number-ne = Il faudrait autre chose que { $value }
change-number-lt = Il faudrait moins de { $value }
change-number-le = Il faudrait au plus { $value }
change-number-gt = Il faudrait plus de { $value }
change-number-ge = Il faudrait au moins { $value }

## La liste à préparer
checklist-print = Imprimer cette liste
checklist-carry = Emporter cette liste
checklist-done = { $done } sur { $total } faits
checklist-fit-me = Adapter cette liste à votre situation
checklist-fit-me-count = { $count ->
    [one] Une question, que vous pouvez passer.
   *[other] { $count } questions, que vous pouvez passer.
}
checklist-fit-me-start = Répondre
checklist-for-whom = Pour qui
checklist-in-the-way = Ce qui fait obstacle, d’après vos réponses
checklist-holds-if = Cette liste vaut à ces conditions
checklist-help = De l’aide près de vous
checklist-checked = Informations vérifiées depuis le { $day }.
checklist-to-result = Revenir à ce qui convient
checklist-does-it-fit = Est-ce que cela me convient ?
checklist-others = Chercher une autre démarche
checklist-sources = Sources
checklist-first = À faire d’abord

section-before = Avant de commencer
section-papers = Papiers
section-steps = Étapes
section-cost = Coût
section-time = Durée
section-waiting = En attendant
section-after = Après
section-refused = Si la réponse est non
section-contacts = Contacts

## Who does a line
by-person = La personne
by-employer = Votre employeur
    .other = L’employeur
by-host = L’école, l’entreprise ou l’organisme d’accueil
by-office = L’administration : vous attendez
    .other = L’administration : la personne attend
by-employer-you = Vous, l’employeur
by-host-you = Vous, l’école, l’entreprise ou l’organisme d’accueil
by-person-you = La personne
by-office-you = L’administration : tout le monde attend

figure-until = En vigueur jusqu’au { $until }. Vérifié le { $checked }. Source :
figure-review = À revérifier à partir du { $until }. Vérifié le { $checked }. Source :
page-label-needs = Il faut :
page-label-hours = Horaires :
page-label-trap = Attention :
page-languages = Langues : { $languages }.
page-checked = Vérifié le { $day }.
source-dated = Page datée : { $dated }. Vérifiée le { $checked }.
source-checked = Vérifiée le { $checked }.

near-more = Plus d’aide
near-europe = Toute l’Europe
near-free = gratuit
near-website = Site
topic-legal = droit
topic-forms = formulaires
topic-recognition = diplômes
topic-work = travail
topic-danger = danger
topic-children = enfants

## Chercher par nom
find-title = Quelle démarche cherchez-vous ?
find-hint = Écrivez un nom ou un mot : passeport des qualifications, ENIC-NARIC, carte bleue européenne…
find-count = { $count ->
    [0] Aucune démarche trouvée. Essayez un autre mot, ou répondez aux questions.
    [one] { $count } démarche
   *[other] { $count } démarches
}
find-questions = Répondre plutôt aux questions

## Noms de langues
language-ar = arabe
language-bg = bulgare
language-bn = bengali
language-bs = bosnien
language-cnr = monténégrin
language-cs = tchèque
language-da = danois
language-de = allemand
language-el = grec
language-en = anglais
language-es = espagnol
language-et = estonien
language-fa = persan
language-fi = finnois
language-fr = français
language-hr = croate
language-hu = hongrois
language-hy = arménien
language-is = islandais
language-it = italien
language-ka = géorgien
language-ku = kurde
language-lt = lituanien
language-lv = letton
language-mk = macédonien
language-mt = maltais
language-nb = norvégien
language-nl = néerlandais
language-no = norvégien
language-pl = polonais
language-prs = dari
language-ps = pachto
language-pt = portugais
language-ro = roumain
language-ru = russe
language-sk = slovaque
language-sl = slovène
language-so = somali
language-sq = albanais
language-sr = serbe
language-sv = suédois
language-ti = tigrigna
language-tr = turc
language-uk = ukrainien
language-ur = ourdou

## Garder et effacer
# Titles that the browser keeps in its history: they tell nothing.
title-list = Liste
title-question = Question

keep-remember = Se souvenir des réponses sur cet appareil
keep-remember-hint = C’est votre choix. Sans lui, cette page oublie tout quand vous fermez cet onglet ; mais un navigateur peut parfois rouvrir le dernier onglet fermé. Avec lui, toute personne qui ouvre cette page ici voit les réponses. À éviter sur un appareil partagé ou prêté : là, terminez par « Quitter vite et tout effacer ».
keep-on = C’est fait : les réponses, les cases cochées et les dates restent sur cet appareil jusqu’à ce que vous les effaciez.
keep-off = C’est retiré de cet appareil. Tout reste dans cet onglet jusqu’à ce que vous le fermiez.
keep-refused = Votre navigateur ne le permet pas. Rien n’est gardé après la fermeture de cet onglet.
keep-here = Des réponses sont gardées sur cet appareil. Toute personne qui ouvre cette page ici les voit.
keep-erased = C’est effacé : il ne reste ici aucune réponse, aucune case cochée, aucune date.
keep-beyond = Nous ne pouvons pas effacer ce qui a quitté cette page : le papier, les fichiers enregistrés, les messages et les liens déjà envoyés. L’historique du navigateur montre encore que ce site a été ouvert, mais pas vos réponses. Si cette page est ouverte dans un autre onglet, effacez aussi là-bas.
exit-leave = Quitter vite et tout effacer
exit-closed = C’est fermé. Vous pouvez fermer cet onglet.

## Un lien ouvert
arrival-asks = Vous ouvrez un lien, et il y a déjà des réponses ici
arrival-asks-text = Si vous utilisez le lien, il prend la place de ce qui est ici : réponses, cases cochées et dates. Rien n’est perdu tant que vous n’avez pas choisi.
arrival-brings = { $count ->
    [one] Dans le lien : { $count } réponse
   *[other] Dans le lien : { $count } réponses
}
arrival-opens = Le lien ouvre la liste : { $name }
arrival-here = { $count ->
    [one] Ici : { $count } réponse
   *[other] Ici : { $count } réponses
}
arrival-keep = Garder ce qui est ici
arrival-use = Utiliser le lien à la place
arrival-changed = Le lien est ouvert, sauf une partie
arrival-changed-text = Ce guide a changé depuis que le lien a été fait. Ceci n’y correspond plus et a été laissé de côté :
arrival-lost-answer = votre réponse à « { $question } »
arrival-lost-list = la liste qui était ouverte
arrival-lost-questions = { $count ->
    [one] { $count } réponse à une question qui n’est plus posée
   *[other] { $count } réponses à des questions qui ne sont plus posées
}
arrival-lost-lines = { $count ->
    [one] { $count } case cochée d’une ligne qui n’existe plus
   *[other] { $count } cases cochées de lignes qui n’existent plus
}
arrival-go-on = Continuer
arrival-unreadable = Ce lien ne peut pas être ouvert
arrival-damaged = Il en manque une partie, ou elle a été changée en route. Ouvrez-le encore depuis le message, ou scannez le code encore une fois. Si cela ne suffit pas, demandez un nouveau lien.
arrival-newer = Il vient d’une version plus récente de ce guide. Rechargez cette page avec une connexion à internet, puis ouvrez encore le lien.
arrival-not-ours = Il n’a pas été fait par ce guide, ou quelque chose y a été ajouté. Demandez un nouveau lien.
arrival-still-here = Rien n’en a été repris. Ce que vous aviez ici est toujours là.
arrival-nothing = Rien n’en a été repris. Vous pouvez aussi commencer ici par les questions.
arrival-begin = Aller à la première page

## Qui est derrière cette copie
about = Pages sur Jalon
about-accessibility = Accessibilité
about-accessibility-not = Accessibilité : non conforme
about-accessibility-partly = Accessibilité : partiellement conforme
about-accessibility-fully = Accessibilité : totalement conforme
about-privacy = Vie privée
about-legal = Mentions légales
about-content = Qui répond du contenu
about-report = Signaler une erreur
about-published = Publié par { $name }
about-hosted = Hébergé par { $name }
