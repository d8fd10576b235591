not = Ce n’est pas un titre pour s’installer à son compte dans le pays, et ce n’est pas un emploi. Pour une activité indépendante durable, chaque pays a son propre titre.
cost = L’accord est gratuit ; le visa a son prix officiel.
time = Le temps du visa. Le séjour dure autant que le contrat, qui est de 12 mois au plus.
decides = Le service des visas et les autorités du pays, d’après l’accord commercial.

condition-member-states = Le pays est membre de l’Union européenne.
    .no = Ce sont des accords de l’Union européenne. L’Islande, le Liechtenstein, la Norvège, le Royaume-Uni et la Suisse ont leurs propres accords et règles de visa : demandez au service de ce pays.
condition-free-movement = Les accords sont pour les personnes sans passeport de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.
    .no = Avec votre nationalité, vous n’avez pas besoin d’un accord commercial. Regardez d’abord la libre circulation.
condition-asylum-request = Les accords sont pour les personnes qui viennent de l’étranger pour un temps et repartent.
    .no = Tant que votre demande d’asile est examinée, ce chemin n’est pas le vôtre. Votre demande vous protège : restez dans la procédure, et voyez une permanence gratuite avant tout voyage. Vous pouvez demander quand vous pourrez travailler.
condition-temporary-protection = Vous n’avez pas la protection temporaire dans l’Union européenne.
    .no = Avec la protection temporaire, vous pouvez travailler tout de suite dans le pays qui la donne, comme salarié ou à votre compte. Aucun accord n’est nécessaire pour cela. Elle court jusqu’au 4 mars 2027 : regardez de nouveau en janvier 2027. Voyez une permanence gratuite avant d’aller travailler ailleurs.
condition-national-protection = Vous n’avez pas de titre humanitaire du pays.
    .no = Votre titre humanitaire vient du droit d’un seul pays. Les règles de ce pays disent quel travail est permis. Une permanence gratuite peut lire votre titre avec vous.
condition-removal-suspended = Votre renvoi n’est pas suspendu (éloignement).
    .no = Ce chemin n’est pas ouvert tant qu’un renvoi est suspendu. Le pays où vous vivez fixe ce que vous pouvez faire. Voyez d’abord une aide juridique gratuite.
condition-help-first = Vous pouvez voyager avec des papiers valables, et signer vous-même.
    .no = Ce n’est pas le bon chemin dans votre situation. Voyez d’abord une aide gratuite, avant de contacter un service. Un enfant seul a le droit d’être protégé et d’avoir un représentant.
condition-payer = Un client sur place vous paie pour un service ; vous n’êtes pas son salarié.
    .no = Si votre employeur à l’étranger vous paie, regardez le contrat de votre entreprise avec un client. Si un employeur sur place vous paie, il faut un permis de travail ordinaire. Sans client, demandez au pays son titre pour indépendants.
condition-contract-length = Le contrat avec le client dure 12 mois au plus.
    .no = Les accords couvrent les contrats de 12 mois au plus. Pour un contrat plus long, demandez un permis ordinaire au pays.
condition-no-agency = Le contrat est signé directement avec le client, sans agence de placement ou de mise à disposition de personnel.
    .no = Les accords écartent les contrats qui passent par une agence. Avec une agence du pays, regardez les permis de travail ordinaires.
condition-contract-signed = Il y a un vrai contrat avec le client.
    .no = Il n’y a pas encore de contrat. Concluez-le d’abord avec le client : sans lui, il n’y a rien à exécuter.
condition-experience = Vous avez au moins 6 ans d’expérience dans cette activité.
    .no = Les accords demandent 6 ans d’expérience dans cette activité. Vous pourrez faire la demande quand ils seront complets.
condition-degree = Vous avez un diplôme universitaire, ou un titre qui atteste des connaissances du même niveau.
    .no = Un titre sans diplôme universitaire peut suffire s’il atteste le même niveau. Le pays peut vérifier ce que vaut un diplôme d’ailleurs.
    .who = l’autorité du pays
condition-agreement = Un accord commercial de l’Union européenne couvre votre passeport, votre entreprise et votre domaine.
    .no = Chaque accord a sa liste de pays et de domaines, et chaque pays de l’Union européenne peut garder des limites. C’est donc toujours vérifié.
    .who = l’accord commercial et les autorités du pays
condition-established-abroad = Vous êtes établi comme indépendant à l’étranger, et pas dans ce pays.
condition-real-contract = Le contrat est sincère, avec un client final, et demande votre présence.
condition-qualifications = Vous avez les qualifications professionnelles que la loi y demande.

item-which-agreement = Cherchez quel accord existe avec le pays de votre passeport ou de votre entreprise. Lisez sa liste de domaines et de limites pour le pays où vous allez. Si une page nationale dit autre chose, c’est l’accord qui compte.
item-conclude-contract = Concluez d’abord le contrat avec le client : direct, de 12 mois au plus, pour un service précis.
    .if = s’il n’y a pas encore de contrat
item-protected-already-work = Dans le pays qui vous protège, vous pouvez déjà travailler, comme salarié ou à votre compte. Aucun accord n’y est nécessaire.
    .if = si vous êtes réfugié ou avez la protection subsidiaire
item-self-employed-permit = Si vous voulez y vivre et avoir plusieurs clients, demandez au pays son titre pour indépendants. Une activité indépendante ne donne ni carte bleue européenne ni permis ICT.

item-passport = Votre passeport, valable pour tout le séjour.
    .protected = Le titre de voyage du pays qui vous protège. Nous ne vous demandons pas de passeport national, et vous n’avez pas à en obtenir ou à en renouveler un pour cela. Demandez au service quel visa il veut avec ce titre.
item-service-contract = Le contrat avec le client, avec ce qui est fait, où, jusqu’à quand, et pour combien.
item-self-employed-proof = La preuve que vous êtes indépendant à l’étranger : registre, papiers d’impôts.
    .protected = La preuve que vous travaillez à votre compte, du pays où vous vivez maintenant. Ne demandez pas de papiers dans le pays que vous avez quitté : voyez d’abord une permanence gratuite.
item-experience-proof = La preuve de 6 ans d’expérience dans l’activité : contrats, factures, attestations de clients.
    .protected = La preuve de 6 ans d’expérience dans l’activité, avec ce que vous avez : contrats, factures, attestations de clients. Ne demandez rien à un service public du pays que vous avez quitté : voyez d’abord une permanence gratuite.
item-degree = Votre diplôme, ou un autre titre du même niveau. Demandez au centre de reconnaissance si le pays veut savoir ce qu’il vaut.
item-licence = Si la loi y protège votre métier : la qualification professionnelle qu’elle demande.
item-cv = Si le service le demande : la liste de vos emplois avec les dates, votre plan de voyage et la preuve d’une assurance sociale à l’étranger.
item-keep-originals = Montrez vos originaux, ne les laissez pas pour de bon. Gardez une photo de chaque page, recto et verso.

item-visa-fr = Demandez sur France-Visas, le site officiel, quel visa il vous faut pour cela.
    .if = si vous allez en France
item-visa = Demandez au service du pays quel visa ou quel titre il vous faut pour cela, avant de voyager. L’accord ne remplace pas le visa.
    .if = si vous allez dans un autre pays que la France
item-border-papers = Gardez sur vous le contrat, la preuve que vous êtes à votre compte à l’étranger et les dates du retour. On peut vous les demander à la frontière.

item-fee = L’accord lui-même ne coûte rien. Le visa a son prix officiel : voyez-le sur la page officielle avant de payer.
item-pay-nobody-else = Payez seulement le prix officiel. Un rendez-vous pour un visa est gratuit. Personne ne peut vous vendre une invitation, un client ou un visa.

item-stay-length = Le séjour dure autant que le contrat. L’accord avec le Royaume-Uni permet 12 mois au plus ; d’autres diffèrent.
item-caribbean = Pour les États des Caraïbes, une page ancienne dit 6 mois sur 12, et que certains pays regardent d’abord leur marché du travail. Vérifiez l’accord.

item-no-other-job = Cela ne donne pas le droit de faire venir la famille, de passer chez un employeur sur place ou de rester pour de bon.
item-blue-card-later = Tant que vous y êtes au titre de cet accord, la carte bleue européenne n’est pas pour vous. Avec une offre d’un employeur sur place, vous pouvez faire une nouvelle demande.
item-leave-in-time = Partez avant la fin de votre visa ou de vos jours. Si vous restez sans titre, votre séjour n’est plus régulier : on peut vous ordonner de partir et vous interdire de revenir pour un temps.
    .protected = Voyez une permanence gratuite avant la fin de votre visa ou de vos jours : la suite dépend de vos papiers dans le pays qui vous protège.

item-reasons = Demandez les raisons par écrit. La lettre dit si vous pouvez contester. Le délai peut être de 48 heures seulement ; il est écrit sur la lettre. Allez aujourd’hui voir une aide juridique gratuite, avec la lettre.
item-other-permit = Regardez le titre du pays pour indépendants, ou pour salariés.

item-portal = Le portail européen sur l’immigration et la page officielle du pays.

deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
