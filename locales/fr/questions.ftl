## Les premières questions

aim = De quoi avez-vous besoin ?
    .other = De quoi la personne a-t-elle besoin ?
    .why = Nous le demandons pour ne montrer que les démarches qui vous servent.
    .short = Votre besoin
aim--recognition = Faire accepter mon diplôme ou mes compétences
    .other = Faire accepter son diplôme ou ses compétences
    .hint = Pour un emploi, pour des études, ou parce qu’une administration veut connaître le niveau de votre diplôme. Le mot officiel est « reconnaissance ». Aussi pour échanger un permis de conduire.
aim--work = Travailler dans un autre pays
    .hint = Avec un employeur sur place, à votre compte, ou parce qu’une entreprise vous y envoie.
aim--study = Étudier
    .hint = Aussi : un échange, un stage, un volontariat, un séjour au pair.
aim--family-or-stay = Vivre avec ma famille, ou rester pour toujours
    .other = Vivre avec sa famille, ou rester pour toujours
    .hint = Pour rejoindre votre famille, pour la faire venir, ou pour avoir la carte des personnes qui vivent là depuis des années.
aim--business = Une visite d’affaires, ou un travail pour un client sur place
aim--letter = J’ai reçu un refus, ou une lettre avec un délai
    .other = Elle a reçu un refus, ou une lettre avec un délai
    .hint = Choisissez d’abord cette réponse si vous avez une telle lettre. Vous avez peut-être très peu de temps.
aim--organisation = Mon organisme veut faire enregistrer sa certification en France
    .other = Un organisme veut faire enregistrer sa certification en France
aim--not-sure = Je ne sais pas bien : aidez-moi à choisir
    .other = Nous ne savons pas bien : aidez-nous à choisir

letter = De quoi parle la lettre ?
    .why = Certaines lettres ne laissent que quelques heures ou quelques jours pour répondre : nous le demandons donc en premier.
    .hint = Regardez le titre de la lettre et sa dernière page. Gardez l’enveloppe : sa date peut compter.
    .short = Lettre
letter--asylum-refusal = Ma demande d’asile est refusée
    .other = Sa demande d’asile est refusée
letter--residence-or-visa-refusal = Mon titre de séjour ou mon visa est refusé ou retiré
    .other = Son titre de séjour ou son visa est refusé ou retiré
letter--order-to-leave = Je dois quitter le pays
    .other = Elle doit quitter le pays
    .hint = En France, ce papier s’appelle souvent « OQTF ».
letter--diploma-refusal = Mon diplôme ou mon dossier n’est pas accepté
    .other = Son diplôme ou son dossier n’est pas accepté
letter--register-decision = Une décision de France compétences sur notre certification
    .other = Une décision de France compétences sur une certification
letter--other = Une autre lettre

country = Dans quel pays voulez-vous travailler, étudier, vivre ou utiliser votre diplôme ?
    .other = Dans quel pays la personne veut-elle travailler, étudier, vivre ou utiliser son diplôme ?
    .why = Chaque pays décide pour lui-même : le papier d’un pays n’oblige pas un autre pays.
    .hint = Choisissez le pays où vous voulez aller, ou celui où vous êtes si vous voulez y rester.
    .short = Pays

region = Dans quelle partie de la Belgique allez-vous travailler ?
    .other = Dans quelle partie de la Belgique la personne va-t-elle travailler ?
    .why = En Belgique, chaque région a son propre service et ses propres montants.
    .hint = Choisissez la région où vous allez travailler. Bruxelles est une région à part.
    .short = Région
region--flanders = Flandre
region--wallonia = Wallonie
region--brussels = Bruxelles

work_activity = Comment allez-vous travailler là-bas ?
    .other = Comment la personne va-t-elle travailler là-bas ?
    .why = Chaque titre est fait pour une façon de travailler.
    .hint = Regardez le contrat : est-il avec un employeur sur place, ou avec votre employeur à l’étranger ?
    .short = Façon de travailler
work_activity--job = Un employeur sur place m’embauche
    .other = Un employeur sur place l’embauche
    .hint = Votre contrat est, ou sera, avec un employeur de ce pays.
work_activity--agency-job = Une agence d’intérim sur place m’embauche
    .other = Une agence d’intérim sur place l’embauche
    .hint = Votre contrat est avec l’agence, et vous travaillez dans d’autres entreprises.
work_activity--season-job = Un emploi pour une saison
    .hint = Par exemple les récoltes ou le tourisme. Votre domicile reste hors de l’Union européenne.
work_activity--sent = Mon employeur à l’étranger m’envoie
    .other = Son employeur à l’étranger l’envoie
    .hint = Votre contrat reste avec cet employeur, qui continue à vous payer.
work_activity--research = Un organisme de recherche m’accueille
    .other = Un organisme de recherche l’accueille
    .hint = Par exemple une université ou un laboratoire, avec une convention d’accueil. Cela peut aussi être pour un doctorat.
work_activity--own-account = Je travaille à mon compte
    .other = Elle travaille à son compte
    .hint = Votre propre entreprise ou vos propres clients. La carte bleue européenne n’est pas faite pour cela.
work_activity--look-for-work = Je n’ai pas encore d’offre
    .other = Elle n’a pas encore d’offre
    .hint = Des sites comme EURES ou Europass aident à trouver du travail. Ils ne donnent pas de titre de séjour.

sent_to = Où votre employeur vous envoie-t-il, et où est votre employeur ?
    .other = Où l’employeur envoie-t-il la personne, et où est cet employeur ?
    .why = Le titre dépend de qui vous reçoit, et du pays de votre employeur.
    .short = Lieu d’envoi
sent_to--own-group = Dans mon groupe ; mon employeur est hors de l’Union européenne
    .other = Dans son groupe ; l’employeur est hors de l’Union européenne
    .hint = Par exemple dans une filiale ou une entreprise du même groupe. Le mot officiel est « transfert intragroupe » (ICT). Vous restez dans le groupe à l’étranger et vous y retournez : cela ne devient pas un contrat avec l’entreprise sur place.
sent_to--client = Chez un client ; mon employeur est hors de l’Union européenne
    .other = Chez un client ; l’employeur est hors de l’Union européenne
sent_to--from-eu = Mon employeur est dans un autre pays de l’Union européenne
    .other = L’employeur est dans un autre pays de l’Union européenne
    .hint = Le mot officiel est « travailleur détaché ».

study_activity = Qu’allez-vous faire là-bas ?
    .other = Que va faire la personne là-bas ?
    .why = Chaque sorte de séjour a son propre titre.
    .hint = Le niveau de l’école et le papier que vous signez décident : élève, étudiant et stagiaire, ce n’est pas la même chose.
    .short = Sorte de séjour
study_activity--higher-study = Étudier après le lycée : université ou école supérieure
    .hint = Aussi un doctorat, ou un cours de langue avant vos études.
study_activity--school = Aller au collège ou au lycée
    .hint = Comme élève, par exemple dans un échange entre écoles.
study_activity--traineeship = Faire un stage
    .hint = Vous apprenez sur un lieu de travail, avec une convention de stage. Un stage qui fait partie d’études suivies sur place compte avec ces études.
study_activity--volunteering = Faire un volontariat
    .hint = Avec une convention avec un organisme, sans salaire.
study_activity--au-pair = Vivre dans une famille d’accueil, au pair
    .hint = Vous aidez pour les enfants et la maison quelques heures, et vous apprenez la langue.

study_stage = Où commenceriez-vous ?
    .other = Où la personne commencerait-elle ?
    .why = L’entrée n’est pas la même pour chaque année.
    .short = Début des études
study_stage--first-year = En première année après le lycée
    .hint = En France par exemple : première année de licence (L1), BTS, BUT, école d’infirmiers.
study_stage--later-year = Dans une année suivante, ou en master
    .hint = En France : à partir de la deuxième année de licence (L2).
study_stage--doctorate = Un doctorat
    .hint = Vous pouvez être « étudiant » ou « chercheur » : le papier que vous signez décide.
study_stage--language-or-bridge = Un cours de langue, ou une formation qui prépare aux études
    .hint = En France par exemple : un DU Passerelle.

admission = Avez-vous une admission dans une école ou une université ?
    .other = La personne a-t-elle une admission dans une école ou une université ?
    .why = Un titre de séjour pour étudier demande une admission.
    .hint = L’école ou l’université décide elle-même. Un papier sur votre diplôme n’est pas une admission.
    .short = Admission
admission--yes = Oui, j’ai une admission
    .other = Oui, elle a une admission
admission--applied = J’ai demandé, et j’attends la réponse
    .other = Elle a demandé, et attend la réponse
admission--no = Non, pas encore

business_activity = Pour quelle sorte d’affaires y allez-vous ?
    .other = Pour quelle sorte d’affaires la personne y va-t-elle ?
    .why = Une visite, une nouvelle entreprise et un travail pour un client suivent des règles différentes.
    .short = Sorte d’affaires
business_activity--visit = Une courte visite d’affaires
    .hint = Par exemple des réunions ou une foire. Voyager sans visa ne veut pas dire que vous pouvez travailler.
business_activity--set-up = Créer une société sur place pour mon entreprise à l’étranger
    .other = Créer une société sur place pour son entreprise à l’étranger
business_activity--client-contract = Exécuter un contrat pour un client sur place
    .hint = Vous fournissez un service. Votre employeur à l’étranger, ou vous-même, avez le contrat avec le client.

family_role = Que voulez-vous faire ?
    .other = Que veut faire la personne ?
    .why = Rejoindre, faire venir et rester sont des demandes différentes.
    .short = Famille ou séjour
family_role--join = Rejoindre quelqu’un de ma famille qui vit là-bas
    .other = Rejoindre quelqu’un de sa famille qui vit là-bas
family_role--bring = Faire venir ma famille dans le pays où je vis
    .other = Faire venir sa famille dans le pays où elle vit
family_role--stay = Y rester pour toujours : j’y vis depuis des années
    .other = Y rester pour toujours : elle y vit depuis des années
    .hint = Les mots officiels sont « résident de longue durée-UE ».

paper_use = Pour quoi en avez-vous besoin ?
    .other = Pour quoi la personne en a-t-elle besoin ?
    .why = L’usage décide qui regarde votre diplôme ou vos compétences.
    .hint = Choisissez tout ce qui convient. Vous obtenez une comparaison, ou une autorisation, pour un usage : aucun papier ne sert à tout. Vous hésitez ? Choisissez « Je ne sais pas » : nous regardons alors toutes les voies.
    .short = Pour quel usage
paper_use--job = Montrer le niveau de mon diplôme à un employeur
    .other = Montrer le niveau de son diplôme à un employeur
    .hint = Pour un métier que la loi ne protège pas. L’employeur décide, et souvent il n’a besoin d’aucun papier.
paper_use--practise-regulated = Faire un métier protégé par la loi
    .other = Faire un métier protégé par la loi
    .hint = Par exemple médecin, infirmier, avocat, et dans beaucoup de pays coiffeur ou mécanicien automobile. L’organisme chargé de ce métier donne l’autorisation, pas une attestation sur votre diplôme.
paper_use--study = Étudier
    .hint = L’école ou l’université décide.
paper_use--experience = J’ai des compétences ou de l’expérience, sans diplôme adapté
    .other = Elle a des compétences ou de l’expérience, sans diplôme adapté
    .hint = Par exemple un métier que vous avez appris en travaillant.
paper_use--public-service = Travailler pour l’État, ou passer un concours public
paper_use--naturalisation = Demander la nationalité
paper_use--driving-licence = Échanger mon permis de conduire
    .other = Échanger son permis de conduire
    .hint = Cela dépend du pays qui a donné le permis, aussi pour les personnes protégées.

protection = Lequel de ces papiers avez-vous, ou quelle est votre situation aujourd’hui ?
    .other = Lequel de ces papiers la personne a-t-elle, ou quelle est sa situation aujourd’hui ?
    .why = Certaines démarches sont réservées aux personnes qui demandent ou qui ont une protection, et d’autres les mettraient en danger.
    .hint = Cherchez ces mots sur votre carte ou votre lettre. Si deux lignes conviennent, choisissez la première des deux.
    .short = Votre situation
protection--minor-alone = J’ai moins de 18 ans et je suis ici sans mes parents
    .other = Elle a moins de 18 ans et elle est ici sans ses parents
protection--asylum-pending = J’ai demandé l’asile et j’attends la réponse
    .other = Elle a demandé l’asile et attend la réponse
    .hint = Vous avez une attestation de demande d’asile, ou une carte qui dit « demandeur d’asile ». Rien ici ne vous demande d’abandonner votre demande.
protection--asylum-refused-appeal = Asile refusé ; j’ai fait un recours, ou je le peux encore
    .other = Asile refusé ; elle a fait un recours, ou le peut encore
protection--asylum-refused-final = Ma demande d’asile a été refusée définitivement
    .other = Sa demande d’asile a été refusée définitivement
protection--dublin = On m’a dit qu’un autre pays doit examiner ma demande d’asile
    .other = On lui a dit qu’un autre pays doit examiner sa demande d’asile
    .hint = La lettre dit peut-être « Dublin » ou « transfert ».
protection--refugee = Ma carte ou ma décision dit « réfugié »
    .other = Sa carte ou sa décision dit « réfugié »
protection--subsidiary = Ma carte ou ma décision dit « protection subsidiaire »
    .other = Sa carte ou sa décision dit « protection subsidiaire »
protection--stateless = Ma carte ou ma décision dit « apatride »
    .other = Sa carte ou sa décision dit « apatride »
protection--temporary = Ma carte ou ma décision dit « protection temporaire »
    .other = Sa carte ou sa décision dit « protection temporaire »
    .hint = Par exemple les personnes qui ont fui la guerre en Ukraine.
protection--protected-unknown = J’ai une protection, mais je ne sais pas laquelle
    .other = Elle a une protection, mais nous ne savons pas laquelle
protection--protected-elsewhere = Un autre pays me protège
    .other = Un autre pays la protège
    .hint = Vous avez reçu une protection dans un autre pays que celui que vous avez choisi.
protection--national-humanitarian = J’ai un titre humanitaire de ce pays
    .other = Elle a un titre humanitaire de ce pays
protection--tolerated = Mon renvoi est suspendu : on me « tolère »
    .other = Son renvoi est suspendu : on la « tolère »
    .hint = Par exemple une « Duldung » en Allemagne.
protection--no-valid-paper = Je n’ai pas de papier valable
    .other = Elle n’a pas de papier valable
protection--none = Rien de tout cela : j’ai un passeport et je ne demande pas de protection
    .other = Rien de tout cela : elle a un passeport et ne demande pas de protection

nationality = Quel passeport avez-vous, ou quelle nationalité ?
    .other = Quel passeport la personne a-t-elle, ou quelle nationalité ?
    .why = Les citoyens de certains pays peuvent circuler et travailler librement ; les autres ont besoin d’un titre.
    .hint = Choisissez-les toutes si vous en avez plusieurs.
    .short = Nationalité
nationality--stateless = Aucune nationalité (apatride)

## Comment et pourquoi

payer = Qui vous paie, et avec qui est votre contrat ?
    .other = Qui paie la personne, et avec qui est son contrat ?
    .why = Ces deux réponses décident quelles règles sont les vôtres.
    .short = Qui paie
payer--my-employer-abroad = Mon employeur à l’étranger me paie, et mon contrat est avec lui
    .other = Son employeur à l’étranger la paie, et son contrat est avec lui
payer--client-there = Un client sur place me paie ; je ne suis pas son salarié
    .other = Un client sur place la paie ; elle n’est pas sa salariée
payer--employer-there = Un employeur sur place me paie, et mon contrat est avec lui
    .other = Un employeur sur place la paie, et son contrat est avec lui
payer--nobody-there = Personne ne me paie sur place, et je n’y ai pas de contrat
    .other = Personne ne la paie sur place, et elle n’y a pas de contrat
    .hint = Par exemple, vous voyagez pour votre propre entreprise, qui est à l’étranger.

sponsor = Qui est la personne qui vit déjà là-bas ?
    .why = Le papier de cette personne décide quelle porte est ouverte.
    .hint = Si vous voulez rejoindre quelqu’un, répondez pour cette personne. Si vous faites venir votre famille, répondez pour vous.
    .short = Qui vit là-bas
sponsor--protected = Une personne réfugiée, apatride ou avec la protection subsidiaire
sponsor--blue-card-ict-researcher = Une personne avec une carte bleue européenne, ICT ou chercheur
sponsor--other-permit = Une personne avec un autre titre de séjour
    .hint = Par exemple pour le travail. Si c’est pour des études, une protection temporaire ou l’asile, choisissez cette ligne-là.
sponsor--eu-citizen-who-moved = Un citoyen d’un autre pays européen, venu y vivre
    .hint = Un pays de l’Union européenne, l’Islande, le Liechtenstein, la Norvège ou la Suisse. Par exemple un citoyen portugais en France.
sponsor--citizen-at-home = Un citoyen de ce pays
    .hint = Par exemple un citoyen français en France.
sponsor--student = Une personne avec un titre de séjour pour étudier
sponsor--temporary = Une personne avec la protection temporaire
sponsor--asylum-seeker = Une personne qui a demandé l’asile et attend la réponse
sponsor--none = Personne qui ait le droit d’y vivre

family_tie = Qui viendrait vivre avec la personne qui est là-bas ?
    .why = Tous les liens de famille ne donnent pas le même droit.
    .hint = Si c’est vous qui venez, dites ce que vous êtes pour la personne là-bas. Si plusieurs personnes viennent, répondez pour une, puis recommencez pour la suivante.
    .short = Lien de famille
family_tie--spouse = Le mari ou la femme
family_tie--registered-partner = Le ou la partenaire enregistré(e)
    .hint = Le couple est enregistré dans une administration, sans mariage. En France : le Pacs.
family_tie--partner = Le ou la partenaire, sans mariage ni enregistrement
family_tie--child-under-18 = Un enfant de moins de 18 ans
family_tie--child-18-19 = Un enfant de 18 ans, jusqu’au jour de ses 19 ans
family_tie--parent-of-minor = Le père ou la mère d’un enfant de moins de 18 ans qui vit là-bas
family_tie--other = Une autre personne de la famille

asylum_wait = Depuis combien de temps votre demande d’asile est-elle enregistrée ?
    .other = Depuis combien de temps la demande d’asile de la personne est-elle enregistrée ?
    .why = Dans beaucoup de pays, vous ne pouvez travailler que quelque temps après votre demande.
    .hint = Cherchez la date sur votre attestation.
    .short = Temps depuis la demande
asylum_wait--under-6-months = Depuis moins de 6 mois
asylum_wait--6-months-or-more = Depuis 6 mois ou plus

offer = Avez-vous un contrat de travail, ou une offre ferme ? Pour combien de temps ?
    .other = La personne a-t-elle un contrat de travail, ou une offre ferme ? Pour combien de temps ?
    .why = La plupart des titres de travail demandent un contrat d’une certaine durée.
    .hint = Une offre ferme est écrite et engage l’employeur. Elle dit le poste, le salaire et la durée.
    .short = Contrat ou offre
offer--permanent-or-24m = Oui : sans date de fin, ou pour 2 ans ou plus
offer--6m-to-24m = Oui : de 6 mois à moins de 2 ans
    .hint = D’anciennes pages demandent un an pour la carte bleue européenne. Aujourd’hui, 6 mois suffisent.
offer--under-6m = Oui : pour moins de 6 mois
offer--none-yet = Non, pas encore

signed_paper = Quel papier avez-vous signé, ou allez-vous signer ?
    .other = Quel papier la personne a-t-elle signé, ou va-t-elle signer ?
    .why = Ce papier décide du titre de séjour, et non le nom que vous donnez à votre séjour.
    .short = Papier à signer
signed_paper--hosting-agreement = Une convention d’accueil avec un organisme de recherche
    .hint = Ou un contrat qui dit les mêmes choses.
signed_paper--training-agreement = Une convention de stage
signed_paper--volunteer-agreement = Une convention de volontariat
signed_paper--host-family-agreement = Une convention avec la famille d’accueil
signed_paper--admission-letter = Une lettre d’admission d’une école ou d’une université
signed_paper--work-contract = Un contrat de travail
signed_paper--none-yet = Rien pour le moment

group_role = Quel est votre rôle dans le groupe ?
    .other = Quel est le rôle de la personne dans le groupe ?
    .why = Les conditions et la durée ne sont pas les mêmes pour chaque rôle.
    .short = Rôle dans le groupe
group_role--manager = Cadre dirigeant
    .hint = Vous dirigez l’entreprise sur place ou l’un de ses services.
group_role--specialist = Expert
    .hint = Vous avez un savoir particulier, indispensable à l’entreprise sur place.
group_role--trainee = Employé stagiaire
    .hint = Vous avez un diplôme universitaire et vous recevez un salaire pendant que vous apprenez. Le stage d’un étudiant est autre chose.

group_months = Depuis combien de mois travaillez-vous dans ce groupe, sans interruption ?
    .other = Depuis combien de mois la personne travaille-t-elle dans ce groupe, sans interruption ?
    .why = Un transfert demande un certain temps dans le groupe, juste avant.
    .hint = Comptez les mois complets, dans toutes les entreprises du groupe.
    .short = Mois dans le groupe

visit_activity = Que ferez-vous pendant la visite ?
    .other = Que fera la personne pendant la visite ?
    .why = Seules les activités d’une liste comptent comme une visite d’affaires.
    .short = Pendant la visite
visit_activity--listed = Réunions, foire, recherche, formation, achats, discussions de vente, service après-vente
visit_activity--deliver-service = Faire un travail pour un client, avec un contrat
visit_activity--sell-to-public = Vendre des produits ou des services au public

set_up_role = Quel est votre rôle dans votre entreprise à l’étranger ?
    .other = Quel est le rôle de la personne dans son entreprise à l’étranger ?
    .why = Cette sorte de visite est faite pour les personnes qui dirigent.
    .short = Rôle dans l’entreprise
set_up_role--senior = J’ai un poste de direction, et je dois créer l’entreprise là-bas
    .other = Elle a un poste de direction, et doit créer l’entreprise là-bas
set_up_role--other = Un autre rôle

stay_length = Combien de temps resterez-vous ?
    .other = Combien de temps la personne restera-t-elle ?
    .why = Les papiers pour un court séjour et pour un long séjour ne sont pas les mêmes.
    .hint = Comptez tous les jours, du jour d’arrivée au jour de départ.
    .short = Durée du séjour
stay_length--up-to-90-days = Jusqu’à 90 jours
stay_length--over-90-days = Plus de 90 jours

service_contract = Quel est le contrat avec le client sur place ?
    .why = La durée du contrat, et qui le signe, décident quelles règles sont les vôtres.
    .short = Contrat avec le client
service_contract--direct-up-to-12m = Signé directement avec le client, pour 12 mois au plus
service_contract--longer = Signé directement avec le client, pour plus de 12 mois
service_contract--through-agency = Il passe par une agence qui place ou loue des travailleurs
service_contract--none = Il n’y a pas encore de contrat

service_employed_months = Depuis combien de mois votre employeur à l’étranger vous emploie-t-il pour cette sorte de service ?
    .other = Depuis combien de mois l’employeur à l’étranger emploie-t-il la personne pour cette sorte de service ?
    .why = Des accords entre pays demandent un certain temps dans le même service.
    .hint = Comptez les mois complets sans interruption, jusqu’à maintenant.
    .short = Mois dans ce service

## Diplôme, salaire, lieu

qualification_level = Quel est le niveau d’études le plus élevé que vous avez fini ?
    .other = Quel est le niveau d’études le plus élevé que la personne a fini ?
    .why = Chaque démarche est ouverte à partir d’un certain niveau d’études.
    .hint = Choisissez la réponse la plus proche. Il ne faut aucun papier pour répondre.
    .short = Niveau d’études
qualification_level--none = Aucune école, ou très peu
    .other = Aucune école, ou très peu
qualification_level--before-upper-secondary = L’école, mais pas jusqu’à la fin du lycée
qualification_level--upper-secondary = Le lycée, jusqu’au diplôme qui ouvre l’université là-bas
    .hint = En France : le baccalauréat.
qualification_level--vocational = Une formation pour un métier, ou un certificat professionnel
    .hint = Par exemple électricien, cuisinier, coiffeur, aide à la personne.
qualification_level--higher-unfinished = Des études après le lycée, que je n’ai pas finies
    .other = Des études après le lycée, qu’elle n’a pas finies
    .hint = Des études non finies comptent aussi : un papier peut dire ce que vous avez réussi.
qualification_level--short-higher = Des études courtes après le lycée : environ 2 ans
    .hint = Par exemple un BTS, ou un diplôme de technicien.
qualification_level--bachelor = Une licence (bachelor) : 3 ans ou plus à l’université
qualification_level--master = Un master, un diplôme d’ingénieur, ou environ 5 ans d’études
qualification_level--doctorate = Un doctorat
qualification_level--language-only = Seulement un certificat de langue

school_diploma = D’où vient votre diplôme de fin de lycée ?
    .other = D’où vient le diplôme de fin de lycée de la personne ?
    .why = L’entrée en première année dépend de ce diplôme.
    .hint = Le diplôme de la fin du lycée (en France : le baccalauréat). Si vous avez perdu le papier, répondez quand même.
    .short = Diplôme de fin de lycée
school_diploma--eu = De l’Union européenne, d’Islande, du Liechtenstein, de Norvège ou de Suisse
school_diploma--outside-eu = D’un autre pays
school_diploma--none = Je n’ai pas fini le lycée
    .other = Elle n’a pas fini le lycée

course_selective = La formation choisit-elle ses étudiants ?
    .why = On entre autrement dans les formations qui choisissent leurs étudiants.
    .hint = En France par exemple, les BTS, BUT, CPGE, écoles d’infirmiers (IFSI) et la médecine choisissent. La page de la formation le dit.
    .short = Formation qui choisit
course_selective--yes = Oui, elle choisit
course_selective--no = Non, elle prend toutes les personnes qui ont le bon diplôme

protection_decision = Avez-vous la décision définitive, ou un récépissé ?
    .other = La personne a-t-elle la décision définitive, ou un récépissé ?
    .why = Pour certaines démarches, un récépissé ne suffit pas, ou le service demande un autre papier.
    .hint = La décision définitive est la lettre qui vous donne la protection. Le récépissé est un papier court que vous avez en attendant votre carte.
    .short = Décision ou récépissé
protection_decision--final = La décision définitive
protection_decision--receipt-naming-protection = Un récépissé qui nomme la protection
protection_decision--receipt-only = Un récépissé qui ne la nomme pas, ou une attestation de demande
    .other = Un récépissé qui ne la nomme pas, ou une attestation de demande
protection_decision--none = Rien de cela pour le moment

volunteer_scheme = Dans quel programme ferez-vous ce volontariat ?
    .other = Dans quel programme la personne fera-t-elle ce volontariat ?
    .why = Les 25 pays qui ont des règles communes doivent accepter le programme européen. Pour les autres programmes, chaque pays choisit.
    .short = Programme
volunteer_scheme--european = Corps européen de solidarité
volunteer_scheme--other = Un autre programme, ou une association

enrolled_abroad = Préparez-vous maintenant un diplôme hors de l’Union européenne ?
    .other = La personne prépare-t-elle maintenant un diplôme hors de l’Union européenne ?
    .why = Un stage est fait pour les personnes qui étudient, ou qui ont fini depuis peu.
    .hint = Si vous avez fini, choisissez « Non » : nous demandons ensuite l’année.
    .short = Études en cours
enrolled_abroad--yes = Oui
enrolled_abroad--no = Non, j’ai fini
    .other = Non, elle a fini

pay = Quel sera votre salaire, avant impôts et cotisations ?
    .other = Quel sera le salaire de la personne, avant impôts et cotisations ?
    .why = Certains titres demandent un salaire minimum, fixé par chaque pays.
    .hint = Prenez le salaire brut fixe écrit dans le nouveau contrat ou l’offre, pas ce que vous gagniez avant. Ne comptez pas les primes, les congés payés en plus, les repas ou le logement.
    .short = Salaire brut

qualification_year = En quelle année avez-vous fini ces études ?
    .other = En quelle année la personne a-t-elle fini ces études ?
    .why = Certaines règles sont plus faciles pour les personnes qui ont fini depuis peu de temps.
    .short = Année du diplôme

occupation = Dans quel groupe est ce métier ?
    .why = Pour certains groupes de métiers, les règles sur le salaire ou l’expérience sont différentes.
    .hint = Les groupes viennent d’une liste internationale des métiers (CITP, en anglais ISCO). L’employeur peut vous dire le numéro.
    .short = Groupe du métier
occupation--ict = Informatique : responsable ou spécialiste
    .hint = Numéros CITP qui commencent par 133 ou 25.
occupation--isco-1-or-2 = Un autre poste de responsable, ou de niveau universitaire
    .hint = Numéros CITP qui commencent par 1 ou 2 : par exemple ingénieur, médecin, enseignant.
occupation--other = Un autre métier

experience_it = Dans les 7 dernières années, combien d’années avez-vous travaillé comme responsable ou spécialiste en informatique ?
    .other = Dans les 7 dernières années, combien d’années la personne a-t-elle travaillé comme responsable ou spécialiste en informatique ?
    .why = En informatique, l’expérience peut compter comme un diplôme.
    .hint = Comptez les années complètes.
    .short = Années en informatique

experience_years = Combien d’années avez-vous travaillé dans le domaine de ce travail ?
    .other = Combien d’années la personne a-t-elle travaillé dans le domaine de ce travail ?
    .why = Une longue expérience peut compter comme un diplôme, et certaines façons de travailler la demandent.
    .hint = Comptez les années complètes, dans tous les pays. Écrivez 0 si vous n’en avez pas.
    .short = Années d’expérience

licence = Ce métier demande-t-il une autorisation, et l’avez-vous ?
    .other = Ce métier demande-t-il une autorisation, et la personne l’a-t-elle ?
    .why = Certains métiers sont protégés par la loi (« réglementés ») : sans l’autorisation, personne ne peut les faire.
    .hint = Par exemple médecin, infirmier, avocat, architecte. Dans beaucoup de pays aussi coiffeur ou mécanicien automobile.
    .short = Autorisation pour le métier
licence--yes = Il en faut une, et je l’ai pour ce pays
    .other = Il en faut une, et elle l’a pour ce pays
licence--applied = Il en faut une, et je l’ai demandée
    .other = Il en faut une, et elle l’a demandée
licence--no = Il en faut une, et je ne l’ai pas
    .other = Il en faut une, et elle ne l’a pas
licence--not-needed = Il n’en faut pas

profession = Quel métier voulez-vous faire ?
    .other = Quel métier la personne veut-elle faire ?
    .why = Pour un métier protégé, un autre organisme décide, pour chaque métier et chaque pays.
    .hint = C’est le pays que vous avez choisi qui compte : un métier peut y être protégé, et libre ailleurs. L’artisanat compte aussi.
    .short = Métier
profession--nurse = Infirmier ou infirmière (soins généraux)
profession--doctor = Médecin, dentiste, pharmacien ou sage-femme
profession--health-other = Un autre métier de la santé
    .hint = Par exemple kinésithérapeute, opticien, laboratoire, aide-soignant.
profession--craft = Un métier de l’artisanat
    .hint = Par exemple coiffeur, mécanicien automobile, maçon.
profession--sports = Éducateur sportif ou éducatrice sportive
profession--dance = Professeur de danse
profession--teacher = Enseignant ou enseignante dans une école
profession--lawyer = Avocat ou avocate
profession--architect = Architecte
profession--other = Un autre métier

apply_from = D’où ferez-vous la demande ?
    .other = D’où la personne fera-t-elle la demande ?
    .why = Certains pays n’acceptent la demande que depuis l’étranger, d’autres aussi sur place.
    .short = Lieu de la demande
apply_from--outside-eu = D’un pays hors de l’Union européenne
    .hint = Pour un transfert dans un groupe d’entreprises (ICT) et pour un emploi de saison, la demande se fait de là.
apply_from--inside-with-permit = De ce pays, avec un titre de séjour ou un visa de long séjour
    .other = De ce pays, avec un titre de séjour ou un visa de long séjour
    .hint = Faites la demande avant la fin de ce titre ou de ce visa.
apply_from--inside-short-stay = De ce pays, en court séjour (avec ou sans visa)
    .other = De ce pays, en court séjour (avec ou sans visa)
apply_from--other-eu = D’un autre pays de l’Union européenne

permit_other_state = Avez-vous un titre de séjour de cet autre pays ?
    .other = La personne a-t-elle un titre de séjour de cet autre pays ?
    .why = Une carte est faite pour le pays qui l’a donnée. Certaines cartes permettent d’aller dans un deuxième pays avec moins de démarches.
    .short = Titre d’un autre pays
permit_other_state--none = Non
permit_other_state--blue-card = Oui : carte bleue européenne
permit_other_state--ict = Oui : carte « ICT » (mon groupe d’entreprises m’envoie)
    .other = Oui : carte « ICT » (son groupe d’entreprises l’envoie)
permit_other_state--researcher = Oui : chercheur
permit_other_state--student-in-programme = Oui : étudiant, en échange ou avec un accord entre universités
permit_other_state--student = Oui : étudiant, sans un tel programme
    .hint = Pour étudier dans le pays choisi, il faut alors une nouvelle demande.
permit_other_state--eu-long-term = Oui : « résident de longue durée-UE »
permit_other_state--protection = Oui : une carte qui dit réfugié ou une autre protection
permit_other_state--other = Oui : une autre carte

papers = Quels papiers de ces études avez-vous ?
    .other = Quels papiers de ces études la personne a-t-elle ?
    .why = Il y a des démarches pour les personnes qui ont perdu leurs papiers, et d’autres pour celles qui les ont tous.
    .hint = « Tous » veut dire le diplôme et le relevé de notes. Si vous demandez ou avez une protection, vous n’avez jamais à demander un papier qui manque là d’où vous venez.
    .short = Vos papiers d’études
papers--originals-complete = Tous : les originaux du diplôme et du relevé de notes
papers--copies-or-photos = Seulement des copies ou des photos
    .hint = Aussi des photos sur votre téléphone. Elles aident, mais ce ne sont pas les originaux complets.
papers--some-more-may-come = Une partie ; d’autres peuvent encore arriver
papers--none = Aucun
papers--held-cannot-be-verified = Je les ai, mais personne ne peut les vérifier là d’où ils viennent
    .other = Elle les a, mais personne ne peut les vérifier là d’où ils viennent
    .hint = Par exemple parce que l’école est fermée, ou parce qu’il y a la guerre.

residence_country = Dans quel pays vivez-vous maintenant ?
    .other = Dans quel pays la personne vit-elle maintenant ?
    .why = Certaines démarches ne sont ouvertes qu’aux personnes qui vivent dans certains pays.
    .hint = Le pays où vous êtes vraiment, avec ou sans titre de séjour.
    .short = Où vous vivez

diploma_leads_regulated = Votre diplôme forme-t-il à un métier protégé par la loi ?
    .other = Le diplôme de la personne forme-t-il à un métier protégé par la loi ?
    .why = Pour ces diplômes, un autre organisme doit parfois décider. « Oui » ne ferme aucune porte.
    .hint = Ces métiers s’appellent « réglementés » : par exemple médecin, infirmier, avocat, architecte, coiffeur, mécanicien automobile, éducateur sportif.
    .short = Diplôme d’un métier protégé
diploma_leads_regulated--yes = Oui
diploma_leads_regulated--no = Non

qualification_country = Dans quel pays avez-vous fait ces études ?
    .other = Dans quel pays la personne a-t-elle fait ces études ?
    .why = Certains pays acceptent les diplômes les uns des autres sans examiner le dossier.
    .hint = Le pays de l’école qui a donné le diplôme.
    .short = Pays des études

## Famille, long séjour, Maroc, organismes

age = Quel âge avez-vous ?
    .other = Quel âge a la personne ?
    .why = Certaines démarches et certains papiers ne sont que pour les personnes d’un certain âge.
    .short = Âge

school_left_years = Il y a combien d’années avez-vous quitté l’école ?
    .other = Il y a combien d’années la personne a-t-elle quitté l’école ?
    .why = Un diplôme pour adultes (en France : le DAEU) demande quelques années depuis l’école.
    .hint = Comptez les années complètes depuis votre dernier jour d’élève.
    .short = Années depuis l’école

worked_two_years = Avez-vous travaillé 2 ans ou plus en tout ?
    .other = La personne a-t-elle travaillé 2 ans ou plus en tout ?
    .why = Avec 2 ans de travail, le diplôme pour adultes (DAEU) est ouvert plus tôt.
    .hint = Le chômage inscrit, le congé parental et le sport de haut niveau comptent aussi.
    .short = Deux ans de travail
worked_two_years--yes = Oui
worked_two_years--no = Non

sponsor_months = Depuis combien de mois cette personne y vit-elle légalement ?
    .other = Depuis combien de mois la personne qui vit déjà là-bas y vit-elle légalement ?
    .why = Un pays peut demander un certain temps avant que la famille puisse venir.
    .hint = La personne qui vit déjà là-bas. Si vous faites venir votre famille, répondez pour vous. Comptez les mois complets avec un titre de séjour.
    .short = Mois sur place

sponsor_means = Cette personne a-t-elle le logement et les revenus que le pays demande ?
    .other = La personne qui vit déjà là-bas a-t-elle le logement et les revenus que le pays demande ?
    .why = Beaucoup de pays les demandent avant que la famille puisse venir.
    .short = Logement et revenus
sponsor_means--yes = Oui
sponsor_means--no = Non, pas encore
sponsor_means--not-required = Le pays ne les demande pas

tie_before_request = Ce lien de famille existait-il avant la demande de protection ?
    .why = Pour un lien né plus tard, la France a une autre procédure.
    .hint = La demande de protection de la personne qui vit là-bas. Pour un couple : était-il marié, ou vivait-il ensemble, avant ce jour ?
    .short = Lien avant la demande
tie_before_request--yes = Oui, il existait avant
tie_before_request--no = Non, il est né après

tie_declared = Ce lien de famille a-t-il été déclaré à l’office de l’asile (Ofpra) ?
    .why = L’administration regarde ce qui a été déclaré.
    .hint = Si quelqu’un a été oublié, parlez-en à une personne qui conseille avant de faire la demande.
    .short = Lien déclaré
tie_declared--yes = Oui
tie_declared--no = Non, ou pas pour tout le monde

res_years = Depuis combien d’années y vivez-vous légalement, sans interruption ?
    .other = Depuis combien d’années la personne y vit-elle légalement, sans interruption ?
    .why = La carte de résident de longue durée demande 5 ans dans un même pays.
    .hint = Comptez les années complètes avec un papier valable.
    .short = Années sur place

res_basis = Quel papier aviez-vous pendant la plus grande partie de ce temps ?
    .other = Quel papier la personne avait-elle pendant la plus grande partie de ce temps ?
    .why = Toutes les années ne comptent pas de la même façon.
    .short = Papier de ces années
res_basis--work-or-family = Un titre pour le travail ou la famille
res_basis--study = Un titre pour des études ou une formation
    .hint = Ce temps compte pour moitié.
res_basis--protection = Réfugié ou protection subsidiaire
    .hint = Le temps depuis votre demande d’asile compte aussi.
res_basis--asylum-request = Une attestation de demande d’asile
res_basis--temporary = La protection temporaire
res_basis--season-or-au-pair = Un titre de saison, au pair ou de travailleur détaché

absences = Vos voyages hors de ce pays ont-ils duré moins de 6 mois chacun, et 10 mois ou moins en tout ?
    .other = Les voyages de la personne hors de ce pays ont-ils duré moins de 6 mois chacun, et 10 mois ou moins en tout ?
    .why = Des voyages plus longs peuvent interrompre les 5 ans.
    .hint = Comptez les voyages des 5 dernières années.
    .short = Absences
absences--yes = Oui, ils ont été plus courts
absences--no = Non, j’ai été hors du pays plus longtemps
    .other = Non, elle a été hors du pays plus longtemps

integration_proof = Avez-vous le certificat de langue ou de connaissance du pays que le pays demande ?
    .other = La personne a-t-elle le certificat de langue ou de connaissance du pays que le pays demande ?
    .why = Certains pays le demandent, d’autres non.
    .short = Certificat de langue
integration_proof--yes = Oui
integration_proof--no = Non, pas encore
integration_proof--not-asked = Le pays ne le demande pas

ma_kind = Quel diplôme voulez-vous faire accepter au Maroc ?
    .other = Quel diplôme la personne veut-elle faire accepter au Maroc ?
    .why = Au Maroc, deux ministères décident, chacun pour ses diplômes.
    .short = Sorte de diplôme
ma_kind--end-of-school-cycle = Un certificat de fin d’un cycle scolaire
    .hint = Par exemple le diplôme de la fin du lycée.
ma_kind--bts = Un BTS (technicien supérieur, deux ans après le lycée)
ma_kind--university = Un diplôme universitaire
    .hint = Par exemple licence, master, doctorat, ingénieur. Un autre ministère décide.
ma_kind--foreign-cycle-school-in-morocco = Un diplôme d’une école au Maroc avec un programme étranger

ma_on_site = Viviez-vous dans le pays des études, avec un titre de séjour, pendant ces études ?
    .other = La personne vivait-elle dans le pays des études, avec un titre de séjour, pendant ces études ?
    .why = Le Maroc en demande une preuve.
    .short = Présence sur place
ma_on_site--yes = Oui
ma_on_site--no = Non, ou pas tout le temps

ma_stage = Où en est votre demande au Maroc ?
    .other = Où en est la demande de la personne au Maroc ?
    .why = Nous montrons ensuite les étapes qui restent.
    .short = Où vous en êtes
ma_stage--not-begun = Je n’ai pas commencé
    .other = Elle n’a pas commencé
ma_stage--saved = J’ai enregistré mes données, mais pas envoyé la demande
    .other = Elle a enregistré ses données, mais pas envoyé la demande
    .hint = Enregistrer n’est pas envoyer.
ma_stage--submitted = J’ai envoyé la demande
    .other = Elle a envoyé la demande
ma_stage--letter = J’ai reçu une lettre avec la réponse
    .other = Elle a reçu une lettre avec la réponse
    .hint = Une lettre d’accord n’est pas encore la décision publiée.
ma_stage--published = La décision est publiée au Bulletin officiel

org_register = À quoi mène la certification ?
    .why = Il y a deux répertoires, avec des règles différentes.
    .hint = RNCP : elle mène à un métier et doit avoir un niveau. Répertoire spécifique (RS) : une compétence en plus, jamais de niveau.
    .short = Répertoire
org_register--rncp = À un métier, avec un niveau de qualification (RNCP)
org_register--rs = À une compétence en plus, sans niveau (Répertoire spécifique)
org_register--not-sure = Je ne sais pas bien
    .other = Nous ne savons pas bien

org_kind = Quel est votre organisme ?
    .other = Quel est l’organisme ?
    .why = Les papiers pour le compte en dépendent.
    .short = Organisme
org_kind--company = Une entreprise
org_kind--association = Une association
org_kind--public-body = Un organisme public
    .hint = Les universités et les écoles publiques sont ici : ce ne sont pas des ministères.
org_kind--ministry = Un ministère
org_kind--cpne = La commission de l’emploi d’une branche (CPNE)
org_kind--other = Un autre organisme

org_cqp = Est-ce un certificat de branche (CQP) ? Qui le dépose ?
    .why = Seule la branche, ou un organisme qu’elle a expressément choisi, peut déposer un CQP.
    .short = Certificat de branche
org_cqp--no = Non, ce n’est pas un CQP
org_cqp--cpne = Oui : la commission de la branche (CPNE) le dépose
org_cqp--mandated-body = Oui : un organisme avec un mandat exprès de la CPNE le dépose
org_cqp--body-without-mandate = Oui : un organisme sans ce mandat le déposerait

org_account = Votre organisme a-t-il déjà un compte sur la plateforme ?
    .other = L’organisme a-t-il déjà un compte sur la plateforme ?
    .why = La première personne qui a un compte le gère pour tout l’organisme.
    .short = Compte
org_account--no-first = Non : je serais la première personne
    .other = Non : ce serait la première personne
    .hint = Ce ne doit pas être n’importe qui. Votre représentant légal devrait vous désigner : vous accepterez les comptes de vos collègues.
org_account--yes = Oui

org_named = Votre nom est-il sur le papier qui prouve que votre organisme existe ?
    .other = Le nom de la personne est-il sur le papier qui prouve que l’organisme existe ?
    .why = Sinon, il vous faut aussi un mandat signé.
    .hint = Par exemple l’extrait Kbis d’une entreprise, ou l’annonce au Journal officiel pour une association.
    .short = Nom sur le papier
org_named--yes = Oui
org_named--no = Non

org_mandate = Avez-vous un mandat signé, de moins de 3 mois ?
    .other = La personne a-t-elle un mandat signé, de moins de 3 mois ?
    .why = Sans mandat valable, le compte n’est pas accepté.
    .hint = Le représentant légal le signe. Il vous nomme exactement comme vous écrivez votre nom dans le compte.
    .short = Mandat
org_mandate--yes = Oui, et mon nom y est écrit de la même façon
    .other = Oui, et son nom y est écrit de la même façon
org_mandate--older = J’en ai un, mais plus ancien, ou avec mon nom écrit autrement
    .other = Elle en a un, mais plus ancien, ou avec son nom écrit autrement
org_mandate--none = Je n’en ai pas
    .other = Elle n’en a pas

org_siret = Avez-vous le numéro SIRET du siège ?
    .other = L’organisme a-t-il le numéro SIRET du siège ?
    .why = Le compte demande le numéro du siège.
    .hint = 14 chiffres, sans espaces.
    .short = Numéro SIRET
org_siret--yes = Oui
org_siret--branch-only = J’ai seulement le numéro d’un autre établissement
    .other = Il a seulement le numéro d’un autre établissement
org_siret--none = Mon organisme n’a pas de SIRET
    .other = L’organisme n’a pas de SIRET

org_stage = Où en êtes-vous ?
    .other = Où en est l’organisme ?
    .why = Nous montrons ensuite les étapes qui restent.
    .short = Où vous en êtes
org_stage--account = Au compte
org_stage--filing = Je remplis la demande
    .other = La demande est en cours de saisie
org_stage--suspended = La demande est suspendue : quelque chose est faux ou manque
org_stage--inadmissible = La demande est revenue comme irrecevable
org_stage--in-review = La demande est examinée
org_stage--postponed = La décision est reportée (ajournement)
org_stage--refused = La demande est refusée
    .hint = Un refus ne se conteste que devant le tribunal administratif, et dans un délai. Regardez la lettre maintenant.
org_stage--registered = La certification est enregistrée

## Détails, demandés dans une liste ouverte

papers_language = En quelles langues sont vos papiers ?
    .other = En quelles langues sont les papiers de la personne ?
    .why = Dans certaines langues, les papiers n’ont pas besoin de traduction.
    .hint = Choisissez-les toutes.
    .short = Langues des papiers
papers_language--de = Allemand
papers_language--en = Anglais
papers_language--ar = Arabe
papers_language--es = Espagnol
papers_language--fr = Français
papers_language--it = Italien
papers_language--pt = Portugais
papers_language--other = Une autre langue

asked_by = Quelqu’un vous a-t-il demandé un papier sur votre diplôme ? Qui ?
    .other = Quelqu’un a-t-il demandé à la personne un papier sur son diplôme ? Qui ?
    .why = Souvent personne n’en a besoin, et vous pouvez économiser du temps et de l’argent.
    .short = Qui le demande
asked_by--school = Une école ou une université
asked_by--employer = Un employeur
asked_by--public-office = Une administration, ou l’organisateur d’un concours public
asked_by--nobody = Personne ne l’a demandé

training_hours = Combien de temps a duré la formation ?
    .why = Le centre français ne traite pas les formations courtes.
    .short = Durée de la formation
training_hours--under-200 = Moins de 200 heures
training_hours--200-or-more = 200 heures ou plus
