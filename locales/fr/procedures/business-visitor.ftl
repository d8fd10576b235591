not = Ce n’est pas un permis de travail. Voyager sans visa ne veut pas dire pouvoir travailler : seules les activités de la liste comptent.
cost = Rien pour l’accord ; un visa, s’il en faut un, a son prix officiel.
time = Le temps du visa, s’il en faut un. Le séjour : dans l’accord avec le Royaume-Uni, 90 jours au plus sur 6 mois.
decides = Le service des visas et la police aux frontières du pays.

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
condition-payer = Personne dans ce pays ne vous paie.
    .no = Qui est payé sur place fait plus qu’une visite d’affaires. Si un employeur sur place vous paie, il faut un permis de travail. Si un client sur place vous paie, regardez le travail pour un client.
condition-no-sale = Vous ne vendez ni marchandises ni services au public.
    .no = Vendre au public n’est pas une visite d’affaires. Demandez au pays le titre pour commerçants ou indépendants.
condition-no-service = Vous n’exécutez pas de travail prévu par un contrat avec un client sur place.
    .no = Exécuter un contrat chez un client n’est pas une visite d’affaires. Choisissez « un contrat pour un client » dans les questions pour voir les règles.
condition-stay = Vous restez 90 jours au plus.
    .no = C’est pour les courts séjours. Au-delà de 90 jours, il faut un visa de long séjour ou un titre du pays : demandez à son service.
condition-agreement = Un accord commercial de l’Union européenne couvre votre passeport, votre entreprise et votre domaine.
    .no = Chaque accord a sa liste de pays et de domaines, et chaque pays de l’Union européenne peut garder des limites. C’est donc toujours vérifié.
    .who = l’accord commercial et les autorités du pays
condition-listed = Ce que vous faites est sur la liste de l’accord qui vous concerne.

relation-contractual-service = Dès que vous exécutez un contrat chez un client, ce n’est plus une visite.

item-which-agreement = Cherchez quel accord existe avec le pays de votre passeport ou de votre entreprise. Lisez sa liste de domaines et de limites pour le pays où vous allez. Si une page nationale dit autre chose, c’est l’accord qui compte.
item-list = Activités habituelles d’une visite : réunions, recherche, formation, salons, discussions de vente, achat, service après-vente. Chaque accord a sa liste : comparez.
item-protected-already-work = Dans le pays qui vous protège, vous pouvez déjà travailler, comme salarié ou à votre compte. Aucun accord n’y est nécessaire.
    .if = si vous êtes réfugié ou avez la protection subsidiaire

item-passport = Votre passeport, valable pour tout le séjour.
    .protected = Le titre de voyage du pays qui vous protège. Nous ne vous demandons pas de passeport national, et vous n’avez pas à en obtenir ou à en renouveler un pour cela. Demandez au service quel visa il veut avec ce titre.
item-invitation = L’invitation, le programme du salon ou la liste des réunions.
item-company-letter = De votre entreprise à l’étranger : une lettre qui dit pourquoi vous voyagez, combien de temps, et qu’elle continue à vous payer.
item-insurance = Une assurance voyage, l’hébergement et le billet de retour, si le service les demande.
item-keep-originals = Montrez vos originaux, ne les laissez pas pour de bon. Gardez une photo de chaque page, recto et verso.

item-visa-fr = Demandez sur France-Visas, le site officiel, quel visa il vous faut pour cela.
    .if = si vous allez en France
item-visa = Demandez au service du pays quel visa ou quel titre il vous faut pour cela, avant de voyager. L’accord ne remplace pas le visa.
    .if = si vous allez dans un autre pays que la France
item-border-papers = Gardez sur vous l’invitation, la lettre de votre entreprise et les dates du retour. On peut vous les demander à la frontière.
item-count-days = Comptez vos jours : sans visa long, au plus 90 jours sur 180 dans l’ensemble des pays Schengen. Les frontières les comptent par ordinateur (système d’entrée/de sortie).

item-fee = L’accord lui-même ne coûte rien. Le visa a son prix officiel : voyez-le sur la page officielle avant de payer.
item-pay-nobody-else = Payez seulement le prix officiel. Un rendez-vous pour un visa est gratuit. Personne ne peut vous vendre une invitation, un client ou un visa.

item-stay-length = Dans l’accord avec le Royaume-Uni : 90 jours au plus sur 6 mois. D’autres accords diffèrent.

item-no-other-job = Cela ne donne pas le droit de faire venir la famille, de passer chez un employeur sur place ou de rester pour de bon.
item-leave-in-time = Partez avant la fin de votre visa ou de vos jours. Si vous restez sans titre, votre séjour n’est plus régulier : on peut vous ordonner de partir et vous interdire de revenir pour un temps.
    .protected = Voyez une permanence gratuite avant la fin de votre visa ou de vos jours : la suite dépend de vos papiers dans le pays qui vous protège.

item-reasons = Demandez les raisons par écrit. La lettre dit si vous pouvez contester. Le délai peut être de 48 heures seulement ; il est écrit sur la lettre. Allez aujourd’hui voir une aide juridique gratuite, avec la lettre.

item-portal = Le portail européen sur l’immigration et la page officielle du pays.

deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
