not = Ce n’est pas un travail payé, et la famille ne vient pas par ce titre.
cost = Chaque pays peut fixer un prix. Aucune organisation ne peut vous vendre une place.
time = Au plus 90 jours une fois le dossier complet.
decides = Le service de l’immigration du pays. L’organisation choisit ses volontaires.

condition-member-states = Le pays suit les règles européennes sur ce titre.
    .no = Ces règles européennes valent dans 25 pays de l’Union européenne. Elles ne valent pas au Danemark, en Irlande, en Islande, au Liechtenstein, en Norvège, au Royaume-Uni ni en Suisse : ces pays ont leurs propres titres.
condition-free-movement = Ce titre est pour les personnes sans passeport de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.
    .no = Vous n’avez pas besoin de ce titre. Avec votre nationalité, vous pouvez y vivre, travailler et étudier sans lui (libre circulation).
condition-protected = Les règles écartent les réfugiés et les personnes en protection subsidiaire.
    .no = Dans le pays qui vous protège, vous faites un volontariat sous votre propre statut, sans autre titre. Parlez directement à l’organisation. Votre protection reste. Dans un autre pays de l’Union européenne, ce titre ne vous est pas ouvert : demandez à une permanence gratuite quel chemin existe. Si un pays hors de l’Union européenne vous protège, nous n’avons trouvé aucun texte qui le dise : demandez à une permanence gratuite si ce titre est possible.
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
condition-scheme = C’est le programme européen, ou le pays prend aussi les volontaires d’autres programmes.
    .no = D’après nos sources, ce pays donne ce titre seulement pour le programme européen (Corps européen de solidarité). Demandez à votre organisation s’il existe un projet de ce programme.
condition-paper = Le papier que vous signez est une convention de volontariat avec l’organisation.
    .no = Le papier que vous nommez mène à un autre titre : un contrat de travail à un permis de travail, une convention de stage au titre de stagiaire, une convention avec une famille au titre d’au pair.
condition-signed = La convention est signée, ou prête à l’être.
    .no = La convention avec l’organisation vient avant la demande. La première chose à faire est donc de trouver une organisation qui la signe.
condition-place = Vous faites la demande hors du pays, ou dans le pays avec un titre de séjour valable ou un visa de long séjour.
    .no = Pendant un court séjour, un pays peut prendre cette demande, sans y être obligé. Demandez d’abord au service d’où il la prend.
condition-age-range = Vous avez l’âge fixé par le pays, s’il en fixe un.
condition-liability = L’organisation vous a assuré pour les dommages causés aux autres (responsabilité civile).
condition-travel-document = Vous avez un passeport valable, ou le titre de voyage du pays qui vous protège.
condition-insurance = Vous avez une assurance maladie, ou vous l’avez demandée.
condition-resources = Vous avez assez d’argent pour votre séjour et pour le voyage de retour.

item-protected-elsewhere = Un autre pays vous protège : ce titre laisse de côté les réfugiés et les personnes qui ont la protection subsidiaire. Demandez à une permanence gratuite quel chemin existe pour vivre ici, avant de signer ou de partir. Votre protection reste celle du pays qui l’a donnée.
    .if = si un autre pays vous protège
item-place = Avant la demande, demandez au service d’où il la prend : de l’étranger, ou avec un titre de séjour ou un visa de long séjour.
    .if = si vous y êtes pour un court séjour
item-keep-passport = Gardez vous-même votre passeport et vos diplômes. Ne les laissez à aucun employeur, agent ou hôte.
item-find-host = Trouvez une organisation qui signe une convention avec vous. Le Corps européen de solidarité liste des organisations contrôlées, gratuitement.
    .if = si vous n’avez pas encore de convention
item-other-scheme = Demandez au service si ce pays donne le titre pour votre programme. Aux Pays-Bas, seul un organisme d’échange reconnu peut accueillir ; en Suède, on passe par une organisation.
    .if = si ce n’est pas le programme européen
item-minor = Rien ne se signe sans vos parents ou votre représentant. Ils signent, et donnent leur accord par écrit.
    .if = si vous avez moins de 18 ans
item-short-stay = Ne commencez pas avant d’avoir le titre. Un séjour sans visa de 90 jours sur 180 n’autorise pas à travailler. Les jours sont maintenant comptés à la frontière par ordinateur (système d’entrée et de sortie).

item-passport = Votre passeport, valable pour tout le séjour.
    .protected = Le titre de voyage du pays qui vous protège (pour réfugiés, pour la protection subsidiaire ou pour apatrides). Nous ne vous demandons pas de passeport national, et vous n’avez pas à en obtenir ou à en renouveler un pour cela.
item-agreement = La convention, signée : programme, tâches, horaires, encadrement, formation, et ce qui paie voyage, repas, logement et argent de poche.
item-scheme-proof = La preuve que vous participez au programme européen.
    .if = si c’est le programme européen
item-liability = La preuve que l’organisation vous a assuré pour les dommages aux autres.
item-means = La preuve que les frais de vie et le retour sont couverts.
item-insurance = La preuve d’une assurance maladie, ou de sa demande.
item-housing = La preuve du logement, si le pays la demande.
item-parental = L’accord écrit de vos parents ou de votre représentant.
    .if = si vous avez moins de 18 ans
item-form-photo-fee = Le formulaire, des photos et, si le pays demande un paiement, le reçu.
item-translations = Des traductions ou des tampons (légalisation), seulement si le service les demande. Posez-lui d’abord la question : cela coûte cher.
    .protected = Des traductions, seulement si le service les demande. Prenez un traducteur assermenté dans le pays où vous vivez, pas un service du pays que vous avez quitté. Si le service veut un tampon de ce pays, dites que vous êtes protégé et voyez une aide juridique gratuite.
item-keep-originals = Montrez vos originaux, ne les laissez pas pour de bon. Gardez une photo de chaque page, recto et verso.

item-read-official-page = Lisez la page officielle du pays le jour où vous commencez. Les montants et les formulaires changent.
item-who-files = Demandez qui dépose le dossier : dans certains pays vous, dans d’autres l’organisme qui vous reçoit, dans d’autres l’un ou l’autre.
item-visa-fr = Pour la France, demandez le visa de long séjour sur France-Visas, le site officiel.
    .if = si vous vivez hors de l’Union européenne et allez en France
item-visa = Cherchez sur la page officielle quel visa il faut pour entrer, et où le demander.
    .if = si vous vivez hors de l’Union européenne
item-fr-permit = En France : une association agréée, une mission sociale ou humanitaire, un contrat signé avant l’entrée, et une promesse écrite de partir à la fin. Le titre est une autorisation provisoire de séjour.
    .if = si vous allez en France
item-introduction = Certains pays demandent de suivre une introduction à la langue, à l’histoire et à la vie politique.
item-complete-file = Envoyez un dossier complet. S’il manque un papier, le service vous dit lequel et jusqu’à quand : répondez tout de suite.
item-keep-receipt = Gardez le récépissé et une copie de tout ce que vous avez envoyé.

item-fee = Chaque pays fixe son prix. Voyez-le sur la page officielle avant de payer.
    .if = si vous allez dans un autre pays que la France
item-fee-fr = En France, les taxes ont augmenté en 2026 : première carte 300 € (réduit : 100 €), renouvellement 200 € (réduit : 50 €), et un timbre de 50 € en plus ; autorisation provisoire 100 €. Vérifiez sur la page officielle avant de payer.
    .if = si vous allez en France
item-seek-no-middleman = Payez seulement le prix officiel, sur le site officiel ou au guichet. Personne ne peut vous vendre une place, une convention, un formulaire ou un rendez-vous.
item-appointment-free = Prendre rendez-vous pour un visa ou à la préfecture est gratuit. Qui vend un rendez-vous vous trompe peut-être.

item-decision-time = Le service a au plus 90 jours à partir du dossier complet. Certains pays vont plus vite.
item-validity = Le titre dure le temps de la convention, au plus 1 an. Plus long, si le programme l’est et que la loi du pays le permet.

item-keep-permit = Gardez votre titre actuel valable : demandez son renouvellement avant la fin, et gardez le récépissé.
    .if = si vous avez déjà un titre dans l’Union européenne
item-open-letters = Ouvrez chaque lettre et regardez chaque compte en ligne le jour même. Si le service demande un papier, envoyez-le tout de suite.

item-equal-exchange = Vous êtes traité comme les gens du pays pour la reconnaissance des diplômes et pour les biens et services ouverts au public. En cas de relation de travail, aussi pour les conditions de travail, l’association, la formation, l’impôt, le conseil pour l’emploi et une partie de la sécurité sociale. Il existe des limites.
item-no-family = Ce titre ne donne pas le droit de faire venir la famille. Les règles du pays peuvent dire autre chose : demandez au service.
item-other-country = Dans un autre pays de l’Union, le programme décide de ce que vous pouvez faire : demandez d’abord à l’organisation.
item-end = À la fin, vous partez, ou vous demandez un autre titre avant le dernier jour.
item-overstay = Si vous restez après le dernier jour sans nouvelle demande, votre séjour n’est plus légal : vous devrez peut-être partir, et le retour peut vous être interdit. Voyez une aide juridique gratuite avant ce jour.

item-withdrawn = Le titre peut être refusé, retiré ou non renouvelé : conditions plus remplies, faux papiers, autre but que celui du titre, danger pour l’ordre, la sécurité ou la santé publics, organisation qui ne respecte pas la loi. Chaque pays peut ajouter des raisons.
item-reasons = Le refus vient par écrit, avec les raisons. Gardez la lettre et son enveloppe.
item-appeal = Vous avez le droit de contester. La lettre dit devant quel tribunal et jusqu’à quand. Le délai peut être de 48 heures seulement : allez aujourd’hui voir une aide juridique gratuite, avec la lettre.

item-authority = La page officielle du pays pour ce titre.
item-programme = Le site du Corps européen de solidarité.

date-permit-end = Dernier jour de votre titre, carte ou visa
    .hint = La date de fin imprimée dessus.
deadline-permit-end = Partez, ou demandez un autre titre, au plus tard le { $day }.
deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
