not = Ce n’est pas un emploi à domicile, ni un titre d’étudiant, et la famille ne vient pas par ce titre.
cost = Chaque pays peut fixer un prix. La famille vous donne de l’argent de poche ; vous ne payez pas la famille.
time = Au plus 90 jours une fois le dossier complet.
decides = Le service de l’immigration du pays.

condition-member-states = Le pays suit les règles européennes sur ce titre.
    .no = Ces règles européennes valent dans 25 pays de l’Union européenne. Elles ne valent pas au Danemark, en Irlande, en Islande, au Liechtenstein, en Norvège, au Royaume-Uni ni en Suisse : ces pays ont leurs propres règles. D’après nos sources, l’Irlande n’a pas de titre pour les au pairs.
condition-free-movement = Ce titre est pour les personnes sans passeport de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.
    .no = Vous n’avez pas besoin de ce titre. Avec votre nationalité, vous pouvez y vivre, travailler et étudier sans lui (libre circulation).
condition-protected = Les règles écartent les réfugiés et les personnes en protection subsidiaire.
    .no = Dans le pays qui vous protège, vous vivez et travaillez sous votre propre statut, sans autre titre. Votre protection reste. Dans un autre pays de l’Union européenne, ce titre ne vous est pas ouvert : demandez à une permanence gratuite quel chemin existe. Si un pays hors de l’Union européenne vous protège, nous n’avons trouvé aucun texte qui le dise : demandez à une permanence gratuite si ce titre est possible.
condition-stateless = Vous avez une nationalité. Si vous êtes apatride, l’administration dit comment elle lit la loi.
    .no = Le texte n’écarte pas les personnes apatrides, mais nous n’avons pas trouvé de page qui dise comment les services le lisent.
    .who = le service de l’immigration
condition-asylum-request = Les règles écartent les personnes dont la demande d’asile n’est pas définitivement jugée.
    .no = Tant que votre demande d’asile est examinée, ce titre n’est pas ouvert. Votre demande vous protège : restez dans la procédure. Vous pouvez déjà faire évaluer vos diplômes, et demander quand vous pourrez travailler.
condition-temporary-protection = Les règles écartent les personnes qui ont la protection temporaire.
    .no = Avec la protection temporaire, vous n’avez pas besoin d’un titre de ce genre pour travailler dans le pays qui la donne. Gardez cette protection : elle court jusqu’au 4 mars 2027. Regardez de nouveau en janvier 2027 ce qui vient après.
condition-national-protection = Les règles écartent les personnes qui ont une protection humanitaire prévue par le droit d’un seul pays.
    .no = Votre titre humanitaire vient du droit du pays où vous vivez. Les règles de ce pays disent ce qu’il permet. Une permanence gratuite peut lire votre titre avec vous.
condition-removal-suspended = Les règles écartent les personnes dont le renvoi (éloignement) est suspendu.
    .no = Ce titre n’est pas ouvert tant qu’un renvoi est suspendu. Le pays où vous vivez fixe ce que vous pouvez faire. Voyez d’abord une aide juridique gratuite.
condition-help-first = On demande ce titre depuis l’étranger ou avec un titre valable, et on peut signer soi-même.
    .no = Ce titre n’est pas le bon chemin dans votre situation. Voyez d’abord une aide gratuite, avant de contacter un service. Un enfant seul a le droit d’être protégé et d’avoir un représentant.
condition-long-term-elsewhere = Les règles écartent les personnes qui ont la carte de résident de longue durée-UE.
    .no = Avec votre carte de résident de longue durée-UE, il existe un autre chemin pour vivre dans un deuxième pays, fait pour vous.
condition-offered = Le pays offre un titre pour les au pairs venus de hors de l’Union européenne.
    .no = D’après nos sources, ce pays n’a pas de titre pour les au pairs venus de hors de l’Union européenne. Un autre pays, le volontariat ou des études peuvent être un chemin.
condition-age = Vous avez de 18 à 30 ans.
    .no = Les règles disent de 18 à 30 ans. Un pays peut s’en écarter dans des cas justifiés, et certains fixent des âges plus étroits.
    .who = le service de l’immigration
condition-paper = Le papier que vous signez est une convention avec la famille d’accueil.
    .no = Le papier que vous nommez mène à un autre titre : un contrat de travail à un permis de travail, une convention de volontariat au titre de volontaire, une lettre d’admission au titre d’étudiant.
condition-signed = La convention est signée, ou prête à l’être.
    .no = La convention avec la famille vient avant la demande. La première chose à faire est donc de trouver une famille, et de lire la convention avant de la signer.
condition-place = Vous faites la demande hors du pays, ou dans le pays avec un titre de séjour valable ou un visa de long séjour.
    .no = Pendant un court séjour, un pays peut prendre cette demande, sans y être obligé. Demandez d’abord au service d’où il la prend.
condition-other-nationality = La famille a une autre nationalité que vous, et n’est pas de votre parenté.
condition-hours = Vous aidez au plus 25 heures par semaine et avez au moins un jour libre par semaine.
condition-travel-document = Vous avez un passeport valable, ou le titre de voyage du pays qui vous protège.
condition-insurance = Vous avez une assurance maladie, ou vous l’avez demandée.

item-protected-elsewhere = Un autre pays vous protège : ce titre laisse de côté les réfugiés et les personnes qui ont la protection subsidiaire. Demandez à une permanence gratuite quel chemin existe pour vivre ici, avant de signer ou de partir. Votre protection reste celle du pays qui l’a donnée.
    .if = si un autre pays vous protège
item-place = Avant la demande, demandez au service d’où il la prend : de l’étranger, ou avec un titre de séjour ou un visa de long séjour.
    .if = si vous y êtes pour un court séjour
item-keep-passport = Gardez vous-même votre passeport et vos diplômes. Ne les laissez à aucun employeur, agent ou hôte.
item-find-family = Trouvez une famille et parlez avec elle avant de signer. Une place qui coûte cher, ou une famille qui veut votre passeport, est un signe d’alerte.
    .if = si vous n’avez pas encore de convention
item-nl = Aux Pays-Bas, une agence reconnue dépose la demande. Un résumé dit que les nouveaux au pairs doivent avoir moins de 25 ans.
    .if = si vous allez aux Pays-Bas
item-ages = Les âges sont plus étroits ici : de 18 à 28 ans en Autriche, de 18 à 29 en Suède, disent nos sources. Voyez la page officielle.
    .if = si vous allez en Autriche ou en Suède
item-short-stay = Ne commencez pas avant d’avoir le titre. Un séjour sans visa de 90 jours sur 180 n’autorise pas à travailler. Les jours sont maintenant comptés à la frontière par ordinateur (système d’entrée et de sortie).

item-passport = Votre passeport, valable pour tout le séjour.
    .protected = Le titre de voyage du pays qui vous protège (pour réfugiés, pour la protection subsidiaire ou pour apatrides). Nous ne vous demandons pas de passeport national, et vous n’avez pas à en obtenir ou à en renouveler un pour cela.
item-agreement = La convention avec la famille : argent de poche, au plus 25 heures d’aide par semaine, garde d’enfants comprise, au moins un jour libre par semaine, du temps pour un cours.
item-family-nationality = Les papiers de la famille : autre nationalité que la vôtre, pas de parenté.
item-level = La preuve d’une langue de base, de l’école secondaire ou d’un métier, si le pays la demande.
item-insurance = La preuve d’une assurance maladie, ou de sa demande.
item-form-photo-fee = Le formulaire, des photos et, si le pays demande un paiement, le reçu.
item-translations = Des traductions ou des tampons (légalisation), seulement si le service les demande. Posez-lui d’abord la question : cela coûte cher.
    .protected = Des traductions, seulement si le service les demande. Prenez un traducteur assermenté dans le pays où vous vivez, pas un service du pays que vous avez quitté. Si le service veut un tampon de ce pays, dites que vous êtes protégé et voyez une aide juridique gratuite.
item-keep-originals = Montrez vos originaux, ne les laissez pas pour de bon. Gardez une photo de chaque page, recto et verso.

item-read-official-page = Lisez la page officielle du pays le jour où vous commencez. Les montants et les formulaires changent.
item-who-files = Demandez qui dépose la demande : vous, la famille ou une agence.
item-visa-fr = Pour la France, demandez le visa de long séjour sur France-Visas, le site officiel.
    .if = si vous vivez hors de l’Union européenne et allez en France
item-visa = Cherchez sur la page officielle quel visa il faut pour entrer, et où le demander.
    .if = si vous vivez hors de l’Union européenne
item-complete-file = Envoyez un dossier complet. S’il manque un papier, le service vous dit lequel et jusqu’à quand : répondez tout de suite.
item-keep-receipt = Gardez le récépissé et une copie de tout ce que vous avez envoyé.

item-fee = Chaque pays fixe son prix. Voyez-le sur la page officielle avant de payer.
    .if = si vous allez dans un autre pays que la France
item-fee-fr = En France, les taxes ont augmenté en 2026 : première carte 300 € (réduit : 100 €), renouvellement 200 € (réduit : 50 €), et un timbre de 50 € en plus ; autorisation provisoire 100 €. Vérifiez sur la page officielle avant de payer.
    .if = si vous allez en France
item-seek-no-middleman = Payez seulement le prix officiel, sur le site officiel ou au guichet. Personne ne peut vous vendre une place, une convention, un formulaire ou un rendez-vous.
item-appointment-free = Prendre rendez-vous pour un visa ou à la préfecture est gratuit. Qui vend un rendez-vous vous trompe peut-être.

item-decision-time = Le service a au plus 90 jours à partir du dossier complet. Certains pays vont plus vite.
item-validity = Le titre dure le temps de la convention, au plus 1 an ; une prolongation de 6 mois au plus. En France : 1 an, renouvelable une fois.

item-keep-permit = Gardez votre titre actuel valable : demandez son renouvellement avant la fin, et gardez le récépissé.
    .if = si vous avez déjà un titre dans l’Union européenne
item-open-letters = Ouvrez chaque lettre et regardez chaque compte en ligne le jour même. Si le service demande un papier, envoyez-le tout de suite.

item-rights = Vous aidez, vous n’êtes pas domestique. Si les heures dépassent la convention, ou si la famille garde votre argent ou vos papiers : une permanence gratuite ; en danger, appelez le 112.
item-change-family = Changer de famille suit les règles du pays : demandez au service avant de partir.
item-no-family = Ce titre ne donne pas le droit de faire venir la famille. Les règles du pays peuvent dire autre chose : demandez au service.
item-one-state = Le titre vaut dans le pays qui le donne. Un autre pays de l’Union européenne demande le sien.
item-overstay = Si vous restez après le dernier jour sans nouvelle demande, votre séjour n’est plus légal : vous devrez peut-être partir, et le retour peut vous être interdit. Voyez une aide juridique gratuite avant ce jour.

item-withdrawn = Le titre peut être refusé, retiré ou non renouvelé : conditions plus remplies, faux papiers, autre but que celui du titre, danger pour l’ordre, la sécurité ou la santé publics. Chaque pays peut ajouter des raisons.
item-reasons = Le refus vient par écrit, avec les raisons. Gardez la lettre et son enveloppe.
item-appeal = Vous avez le droit de contester. La lettre dit devant quel tribunal et jusqu’à quand. Le délai peut être de 48 heures seulement : allez aujourd’hui voir une aide juridique gratuite, avec la lettre.

item-authority = La page officielle du pays pour ce titre.

date-permit-end = Dernier jour de votre titre, carte ou visa
    .hint = La date de fin imprimée dessus.
deadline-renew = Faites une nouvelle demande, ou voyez une aide juridique gratuite, au plus tard le { $day }.
deadline-anef = Si la demande se fait en ligne (ANEF) : au plus tard le { $day }. Après, demandez quand même, tout de suite.
    .if = en France
deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
