not = Ce n’est pas un titre pour toute l’année, il vaut dans un seul pays, et la famille ne peut pas venir avec vous.
cost = Vous ou votre employeur payez des frais, qui ne doivent pas être excessifs. Personne ne peut vous vendre l’emploi.
time = Au plus 90 jours une fois le dossier complet.
decides = Le service de l’immigration ou du travail du pays où vous travaillerez.

condition-member-states = Le pays suit les règles européennes sur ce titre.
    .no = Ces règles européennes valent dans 25 pays de l’Union européenne. Elles ne valent pas au Danemark, en Irlande, en Islande, au Liechtenstein, en Norvège, au Royaume-Uni ni en Suisse : ces pays ont leurs propres titres.
condition-free-movement = Ce titre est pour les personnes sans passeport de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.
    .no = Vous n’avez pas besoin de ce titre. Avec votre nationalité, vous pouvez y vivre, travailler et étudier sans lui (libre circulation).
condition-protected = Le titre est pour les personnes qui habitent hors de l’Union européenne, et qu’aucun de ses pays ne protège.
    .no = Ce titre est pour les personnes qui habitent hors de l’Union européenne. Dans le pays qui vous protège, vous pouvez déjà travailler, aussi pour une saison. Pour travailler dans un autre pays, voyez d’abord une permanence gratuite. Votre protection reste. Si un pays hors de l’Union européenne vous protège, nous n’avons trouvé aucun texte qui le dise : demandez à une permanence gratuite si ce titre est possible.
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
condition-lives-outside = Vous vivez hors de l’Union européenne et faites la demande de là.
    .no = Cette demande se fait depuis l’extérieur de l’Union européenne. Si vous y êtes déjà avec un titre de séjour, regardez les autres permis de travail de ce site, ou demandez à une permanence gratuite.
condition-length = Le contrat est pour une saison, pas pour des années.
    .no = Le travail saisonnier dure au plus 5 à 9 mois sur 12. Avec un contrat sans fin, ou de 2 ans et plus, regardez la carte bleue européenne ou le permis de travail ordinaire.
condition-offer = Vous avez un contrat ou une offre ferme d’un employeur du pays.
    .no = Le contrat ou l’offre ferme vient d’abord. La première chose à faire est donc d’en trouver un : chez l’employeur lui-même, par EURES, jamais contre de l’argent.
condition-seasonal-list = L’emploi dépend de la saison et figure sur la liste de ce pays (surtout agriculture et tourisme).
condition-quota = Il reste une place : un pays peut avoir des quotas, ou chercher d’abord des travailleurs sur place.
condition-accommodation = Vous aurez un logement décent pendant tout le séjour.
condition-no-overstay = Vous avez respecté la date de fin de vos séjours d’avant.
condition-travel-document = Vous avez un passeport valable, ou le titre de voyage du pays qui vous protège.
condition-insurance = Vous avez une assurance maladie, ou vous l’avez demandée.

item-keep-passport = Gardez vous-même votre passeport et vos diplômes. Ne les laissez à aucun employeur, agent ou hôte.
item-find-offer = Cherchez un emploi de saison chez l’employeur lui-même ou par EURES, le service gratuit de l’Union. Un emploi qui se paie est une fraude.
    .if = si vous n’avez pas encore d’offre
item-two-tracks = Jusqu’à 90 jours : un visa de court séjour ou un permis de travail. Plus de 90 jours : un visa de long séjour ou un titre saisonnier. Voyez lequel sur la page officielle.
item-short-stay = Ne commencez pas avant d’avoir le titre. Un séjour sans visa de 90 jours sur 180 n’autorise pas à travailler. Les jours sont maintenant comptés à la frontière par ordinateur (système d’entrée et de sortie).
item-quota = Demandez tôt s’il y a un quota, une date d’ouverture ou une recherche de travailleurs sur place d’abord. L’Italie, par exemple, fixe des quotas chaque année.

item-passport = Votre passeport, valable pour tout le séjour.
    .protected = Le titre de voyage du pays qui vous protège (pour réfugiés, pour la protection subsidiaire ou pour apatrides). Nous ne vous demandons pas de passeport national, et vous n’avez pas à en obtenir ou à en renouveler un pour cela.
item-contract = Le contrat ou l’offre ferme : lieu et type de travail, durée, salaire, heures par semaine ou par mois, congés payés, début.
item-housing = La preuve d’un logement décent pour tout le séjour.
item-housing-employer = Si l’employeur vous loge : un bail écrit avec un loyer raisonnable. Le loyer ne peut pas être retenu d’office sur la paie.
item-insurance = La preuve d’une assurance maladie, ou de sa demande.
item-means = De quoi vivre sans aide sociale : le contrat le montre.
item-form-photo-fee = Le formulaire, des photos et, si le pays demande un paiement, le reçu.
item-translations = Des traductions ou des tampons (légalisation), seulement si le service les demande. Posez-lui d’abord la question : cela coûte cher.
    .protected = Des traductions, seulement si le service les demande. Prenez un traducteur assermenté dans le pays où vous vivez, pas un service du pays que vous avez quitté. Si le service veut un tampon de ce pays, dites que vous êtes protégé et voyez une aide juridique gratuite.
item-keep-originals = Montrez vos originaux, ne les laissez pas pour de bon. Gardez une photo de chaque page, recto et verso.

item-read-official-page = Lisez la page officielle du pays le jour où vous commencez. Les montants et les formulaires changent.
item-who-files = Demandez qui dépose : dans certains pays vous, dans d’autres l’employeur. Vous restez hors de l’Union européenne en attendant.
item-fr-authorisation = En France, l’autorisation de travail vient d’abord. Votre domicile reste à l’étranger.
    .if = si l’emploi est en France
item-es-origin = En Espagne, l’embauche se fait hors du pays, dans un programme commun (GECCO). Voyez la page officielle.
    .if = si l’emploi est en Espagne
item-pt-visa = Au Portugal, c’est un visa : un jusqu’à 90 jours, un autre au-delà, jusqu’à 9 mois sur 12.
    .if = si l’emploi est au Portugal
item-visa = Cherchez sur la page officielle quel visa il faut pour entrer, et où le demander. Pour la France : France-Visas.
item-complete-file = Envoyez un dossier complet. S’il manque un papier, le service vous dit lequel et jusqu’à quand : répondez tout de suite.
item-keep-receipt = Gardez le récépissé et une copie de tout ce que vous avez envoyé.

item-fee = Chaque pays fixe son prix. Voyez-le sur la page officielle avant de payer.
    .if = si vous allez dans un autre pays que la France
item-fee-fr = En France, les taxes ont augmenté en 2026 : première carte 300 € (réduit : 100 €), renouvellement 200 € (réduit : 50 €), et un timbre de 50 € en plus ; autorisation provisoire 100 €. Vérifiez sur la page officielle avant de payer.
    .if = si vous allez en France
item-employer-pays = Un pays peut faire payer par l’employeur votre voyage et votre assurance. Demandez avant de les payer vous-même.
item-pay-nobody-else = Payez seulement le prix officiel, sur le site officiel ou au guichet. Personne ne peut vous vendre un visa, un emploi ou un employeur.
item-appointment-free = Prendre rendez-vous pour un visa ou à la préfecture est gratuit. Qui vend un rendez-vous vous trompe peut-être.

item-decision-time = Le service a au plus 90 jours à partir du dossier complet. Certains pays vont plus vite.
item-max-fr = En France : au plus 6 mois sur 12. La carte peut durer jusqu’à 3 ans, pour plusieurs saisons.
    .if = si l’emploi est en France
item-max-nine = En Espagne et en Grèce : au plus 9 mois sur 12.
    .if = si l’emploi est en Espagne ou en Grèce
item-max = Le titre dure le temps du contrat. Chaque pays fixe la plus longue saison : entre 5 et 9 mois sur 12.

item-stay-outside = Attendez hors de l’Union européenne, et commencez seulement avec le titre ou le visa en main.
item-open-letters = Ouvrez chaque lettre et regardez chaque compte en ligne le jour même. Si le service demande un papier, envoyez-le tout de suite.

item-extend = Dans la durée maximale, vous pouvez prolonger une fois chez le même employeur et changer une fois d’employeur. Demandez-le avant la fin du titre.
item-equal = Vous êtes traité comme les travailleurs du pays : paie, licenciement, horaires, congés, santé et sécurité, adhésion à un syndicat, salaires dus, reconnaissance des diplômes, formation, conseil sur le travail saisonnier, impôt, sécurité sociale, biens et services. Un pays peut exclure les aides aux familles et au chômage.
item-complain = Si l’employeur enfreint les règles, il peut être puni et une indemnité peut vous être due. Un syndicat ou une permanence gratuite peut se plaindre avec vous. Gardez photos, heures et messages.
item-no-family = La famille ne peut pas venir avec vous par ce titre.
item-one-state = Vous pouvez vivre et travailler seulement dans le pays qui a donné le titre.
item-return = À la fin, vous repartez. Si vous avez respecté les règles, la saison suivante est plus simple : un titre pour plusieurs saisons (jusqu’à 3 ans) ou une réponse plus rapide.
item-blue-card-later = Avec une offre d’emploi hautement qualifié, un saisonnier peut demander la carte bleue européenne : la nouvelle loi ne l’exclut plus.
item-overstay = Si vous restez après le dernier jour sans nouvelle demande, votre séjour n’est plus légal : vous devrez peut-être partir, et le retour peut vous être interdit. Voyez une aide juridique gratuite avant ce jour.

item-grounds = Le titre ou le visa peut être refusé ou retiré. Les raisons peuvent être : conditions non remplies, faux papiers, danger pour l’ordre, la sécurité ou la santé publics, employeur qui ne respecte pas la loi, sanctionné ou en faillite, séjour antérieur dépassé, quota plein. Chaque pays peut en ajouter.
item-reasons = Le refus vient par écrit, avec les raisons. Gardez la lettre et son enveloppe.
item-appeal = Vous avez le droit de contester. La lettre dit devant quel tribunal et jusqu’à quand. Le délai peut être de 48 heures seulement : allez aujourd’hui voir une aide juridique gratuite, avec la lettre.

item-authority = La page officielle du pays pour ce titre.
item-eures = Un conseiller EURES, pour des questions gratuites sur l’emploi en Europe.

relation-single-permit = Pour un emploi qui n’est pas saisonnier, ou dure plus longtemps : le permis de travail ordinaire.

date-permit-end = Dernier jour de votre titre, carte ou visa
    .hint = La date de fin imprimée dessus.
deadline-extend = Demandez au plus tard le { $day }.
deadline-anef = Si la demande se fait en ligne (ANEF) : au plus tard le { $day }. Après, demandez quand même, tout de suite.
    .if = en France
deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
