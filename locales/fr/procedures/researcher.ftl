not = Ce n’est pas un titre d’étudiant : le papier que vous signez décide. Ce n’est pas un titre pour un autre travail.
cost = Chaque pays peut fixer un prix. La convention d’accueil elle-même ne s’achète pas.
time = Au plus 90 jours une fois le dossier complet, au plus 60 si l’organisme est agréé.
decides = Le service de l’immigration. L’organisme de recherche décide de la convention d’accueil.

condition-member-states = Le pays suit les règles européennes sur ce titre.
    .no = Ces règles européennes valent dans 25 pays de l’Union européenne. Elles ne valent pas au Danemark, en Irlande, en Islande, au Liechtenstein, en Norvège, au Royaume-Uni ni en Suisse : ces pays ont leurs propres titres.
condition-free-movement = Ce titre est pour les personnes sans passeport de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.
    .no = Vous n’avez pas besoin de ce titre. Avec votre nationalité, vous pouvez y vivre, travailler et étudier sans lui (libre circulation).
condition-protected = Les règles écartent les réfugiés et les personnes en protection subsidiaire.
    .no = Dans le pays qui vous protège, vous faites de la recherche sous votre propre statut, sans autre titre. Parlez directement à l’université. Pour travailler dans un autre pays, regardez la carte bleue européenne. Votre protection reste.
condition-stateless = Les règles parlent des personnes qui ne sont pas citoyennes de l’Union européenne.
    .no = Le texte n’écarte pas les personnes apatrides, mais nous n’avons pas trouvé de page qui dise comment les services le lisent.
    .who = le service de l’immigration
condition-asylum-request = Les règles écartent les personnes dont la demande d’asile n’est pas définitivement jugée.
    .no = Tant que votre demande d’asile est examinée, ce titre n’est pas ouvert. Votre demande vous protège : restez dans la procédure. Vous pouvez déjà faire évaluer vos diplômes, et demander quand vous pourrez travailler.
condition-temporary-protection = Les règles écartent les personnes qui ont la protection temporaire.
    .no = Avec la protection temporaire, vous n’avez pas besoin d’un titre de ce genre pour travailler dans le pays qui la donne. Gardez cette protection : elle court jusqu’au 4 mars 2027. Regardez de nouveau en janvier 2027 ce qui vient après.
condition-national-protection = Les règles écartent les personnes qui ont une protection humanitaire prévue par le droit d’un seul pays.
    .no = Votre titre humanitaire vient du droit du pays où vous vivez. Les règles de ce pays disent ce qu’il permet. Une permanence gratuite peut lire votre titre avec vous.
condition-removal-suspended = Les règles écartent les personnes dont l’éloignement est suspendu.
    .no = Ce titre n’est pas ouvert tant qu’un éloignement est suspendu. Le pays où vous vivez fixe ce que vous pouvez faire. Voyez d’abord une aide juridique gratuite.
condition-help-first = On demande ce titre depuis l’étranger ou avec un titre valable, et on peut signer soi-même.
    .no = Ce titre n’est pas le bon chemin dans votre situation. Voyez d’abord une aide gratuite, avant de contacter un service. Un enfant seul a le droit d’être protégé et d’avoir un représentant.
condition-long-term-elsewhere = Les règles écartent les titulaires de la carte bleue européenne et de la carte de résident de longue durée-UE.
    .no = Avec la carte bleue européenne ou la carte de résident de longue durée-UE d’un autre pays, un chemin est fait pour vous pour travailler dans un deuxième pays. Regardez celui-là.
condition-paper = Le papier que vous signez est une convention d’accueil avec l’organisme de recherche, ou un contrat de même contenu.
    .no = Le papier que vous nommez mène à un autre titre. Avec une lettre d’admission, vous êtes étudiant ; avec une convention de stage, stagiaire.
condition-contract = C’est une convention d’accueil, pas seulement un contrat de travail.
    .no = Un contrat de travail ne suffit que s’il dit ce que dit une convention d’accueil : le but, les dates, les devoirs de chacun, la rémunération. Demandez une convention d’accueil à l’organisme.
    .who = l’organisme de recherche et le service de l’immigration
condition-signed = La convention est signée, ou prête à l’être.
    .no = La convention d’accueil vient avant la demande. La première chose à faire est donc de trouver un organisme qui la signe.
condition-degree = Vous avez un doctorat, ou un diplôme qui ouvre les études doctorales.
    .no = Les règles demandent un doctorat, ou un diplôme terminé qui ouvre les études doctorales.
condition-doctoral-access = Votre diplôme ouvre les études doctorales.
    .no = Savoir si une licence ouvre les études doctorales dépend du pays et de l’université.
    .who = l’université ou l’organisme de recherche
condition-place = Vous faites la demande hors du pays, ou dans le pays avec un titre de séjour valable ou un visa de long séjour.
    .no = Pendant un court séjour, un pays peut prendre cette demande, sans y être obligé. Demandez d’abord au service d’où il la prend.
condition-approved-host = L’organisme est agréé pour accueillir des chercheurs, si le pays tient une liste.
condition-over-90-days = Le séjour dure plus de 90 jours.
condition-travel-document = Vous avez un passeport valable, ou le titre de voyage du pays qui vous protège.
condition-insurance = Vous avez une assurance maladie, ou vous l’avez demandée.
condition-resources = Vous avez assez d’argent pour votre séjour et pour le voyage de retour.

item-place = Avant la demande, demandez au service d’où il la prend : de l’étranger, ou avec un titre de séjour ou un visa de long séjour.
    .if = si vous y êtes pour un court séjour
item-keep-passport = Gardez vous-même votre passeport et vos diplômes. Ne les laissez à aucun employeur, agent ou hôte.
item-find-host = Trouvez un organisme de recherche qui signe une convention d’accueil avec vous. EURAXESS est le site gratuit de l’Union pour les chercheurs.
    .if = si vous n’avez pas encore de convention
item-student-or-researcher = Pour un doctorat, le papier décide : avec une convention d’accueil, vous êtes chercheur ; avec une simple lettre d’admission, étudiant. Demandez à l’université ce qu’elle donne.
item-short-stay = Ne commencez pas avant d’avoir le titre. Un séjour sans visa de 90 jours sur 180 n’autorise pas à travailler. Les jours sont maintenant comptés à la frontière par ordinateur (système d’entrée et de sortie).

item-passport = Votre passeport, valable pour tout le séjour.
    .protected = Le titre de voyage du pays qui vous protège (pour réfugiés, pour la protection subsidiaire ou pour apatrides). Nous ne vous demandons pas de passeport national, et vous n’avez pas à en obtenir ou à en renouveler un pour cela.
item-hosting-agreement = La convention d’accueil, signée : titre ou but de la recherche, dates ou durée, devoirs de chacun, lien juridique, rémunération et conditions, séjours dans d’autres pays de l’Union s’ils sont connus.
item-host-approval = Le numéro d’agrément de l’organisme, si le pays a une liste, et sa promesse écrite de payer les frais si vous restez illégalement (jusqu’à 6 mois après la convention), si le pays la demande.
item-degree = Votre doctorat, ou le diplôme qui ouvre les études doctorales.
item-diploma-missing = Si l’original manque : demandez un duplicata à votre école, ou demandez au centre de reconnaissance du pays où vous travaillerez ce qu’il accepte.
    .if = si vous n’avez pas tous les originaux de votre diplôme
    .protected = Si l’original manque : n’écrivez pas à une école publique ni à un service du pays que vous avez quitté. Demandez au centre de reconnaissance (ENIC-NARIC) ce qu’il accepte à la place, et regardez le passeport des qualifications des réfugiés (EQPR).
item-resources = La preuve de l’argent du séjour et du voyage de retour, si la convention d’accueil ne la donne pas déjà.
item-insurance = La preuve d’une assurance maladie, ou de sa demande.
item-form-photo-fee = Le formulaire, des photos et, si le pays demande un paiement, le reçu.
item-address = Une adresse dans le pays, s’il en demande une.
item-police-certificate = Un extrait de casier judiciaire, seulement si le pays le demande. En Autriche, il ne doit pas avoir plus de 3 mois.
    .protected = Extrait de casier judiciaire : laissé de côté. Nous ne vous demandons pas de contacter le pays que vous avez quitté. Si un service insiste, voyez d’abord une aide juridique gratuite.
item-translations = Des traductions ou des tampons (légalisation), seulement si le service les demande. Posez-lui d’abord la question : cela coûte cher.
    .protected = Des traductions, seulement si le service les demande. Prenez un traducteur assermenté dans le pays où vous vivez, pas un service du pays que vous avez quitté. Si le service veut un tampon de ce pays, dites que vous êtes protégé et voyez une aide juridique gratuite.
item-family-papers = Si votre famille vient avec vous : les actes de mariage et de naissance.
    .protected = Si votre famille vient avec vous : les papiers de famille que vous avez. En France, l’OFPRA fait des certificats pour les réfugiés, les personnes en protection subsidiaire et les apatrides. Ailleurs, demandez à une permanence gratuite. Ne demandez rien au pays que vous avez quitté.
item-keep-originals = Montrez vos originaux, ne les laissez pas pour de bon. Gardez une photo de chaque page, recto et verso.

item-read-official-page = Lisez la page officielle du pays le jour où vous commencez. Les montants et les formulaires changent.
item-who-files = Demandez qui dépose le dossier : dans certains pays vous, dans d’autres l’organisme qui vous reçoit, dans d’autres l’un ou l’autre.
item-visa-fr = Pour la France, demandez le visa de long séjour sur France-Visas, le site officiel.
    .if = si vous vivez hors de l’Union européenne et allez en France
item-visa = Cherchez sur la page officielle quel visa il faut pour entrer, et où le demander.
    .if = si vous vivez hors de l’Union européenne
item-mobility-now = Avec votre titre du premier pays, vous pouvez faire de la recherche dans un deuxième : jusqu’à 180 jours sur 360, parfois après une déclaration. Plus longtemps, le deuxième pays veut une déclaration ou une demande, jugée en 90 jours.
    .if = si vous avez le titre de chercheur d’un autre pays de l’Union
item-complete-file = Envoyez un dossier complet. S’il manque un papier, le service vous dit lequel et jusqu’à quand : répondez tout de suite.
item-keep-receipt = Gardez le récépissé et une copie de tout ce que vous avez envoyé.

item-fee = Chaque pays fixe son prix. Voyez-le sur la page officielle avant de payer.
    .if = si vous allez dans un autre pays que la France
item-fee-fr = En France, les taxes ont augmenté en 2026 : première carte 300 € (réduit : 100 €), renouvellement 200 € (réduit : 50 €), et un timbre de 50 € en plus ; autorisation provisoire 100 €. Vérifiez sur la page officielle avant de payer.
    .if = si vous allez en France
item-seek-no-middleman = Payez seulement le prix officiel, sur le site officiel ou au guichet. Personne ne peut vous vendre une place, une convention, un formulaire ou un rendez-vous.
item-appointment-free = Prendre rendez-vous pour un visa ou à la préfecture est gratuit. Qui vend un rendez-vous vous trompe peut-être.

item-decision-time = Le service a au plus 90 jours à partir du dossier complet, au plus 60 si l’organisme est agréé.
item-silence-fr = En France, la décision prend au plus 60 jours. Pas de réponse ensuite veut dire non (refus implicite).
    .if = si vous allez en France
item-validity = Le titre dure au moins 1 an (2 dans un programme européen de mobilité), ou le temps d’une convention plus courte. En France, jusqu’à 4 ans.
item-visa-ends = Un visa de long séjour dure au plus un an. Si vous restez plus longtemps, demandez le titre avant la fin du visa.

item-keep-permit = Gardez votre titre actuel valable : demandez son renouvellement avant la fin, et gardez le récépissé.
    .if = si vous avez déjà un titre dans l’Union européenne
item-open-letters = Ouvrez chaque lettre et regardez chaque compte en ligne le jour même. Si le service demande un papier, envoyez-le tout de suite.

item-renew = Le titre se renouvelle tant que vous remplissez les conditions. Demandez-le avant la fin.
item-only-research = Vous travaillez à la recherche, et vous pouvez enseigner. Un pays peut limiter les heures ou les jours d’enseignement.
item-equal = Vous êtes traité comme les gens du pays : paie, licenciement et conditions de travail, association, éducation et formation, reconnaissance des diplômes, impôt, conseil pour l’emploi, une partie de la sécurité sociale, biens et services. Il existe des limites.
item-mobility = Avec ce titre, vous pouvez faire une partie de la recherche dans un autre pays de l’Union : jusqu’à 180 jours sur 360 par pays, parfois après une déclaration ; plus longtemps sur déclaration ou demande. D’anciennes pages disent « moins de six mois ».
item-family = Votre mari, femme et enfants mineurs peuvent venir sans délai d’attente et sans test avant. La réponse prend au plus 90 jours, leur titre dure autant que le vôtre, et ils peuvent travailler.
item-stay-on = Après la recherche, vous pouvez rester au moins 9 mois pour chercher un emploi ou créer une entreprise (12 en France et en Suède, un an en Espagne). Demandez ce titre avant la fin du vôtre : après, c’est trop tard.
item-overstay = Si vous restez après le dernier jour sans nouvelle demande, votre séjour n’est plus légal : vous devrez peut-être partir, et le retour peut vous être interdit. Voyez une aide juridique gratuite avant ce jour.

item-grounds = Les raisons peuvent être : conditions non remplies, faux papiers, autre but, organisme qui manque à ses devoirs, en faillite ou créé pour faire entrer des gens, danger pour l’ordre, la sécurité ou la santé publics. Chaque pays peut en ajouter.
item-reasons = Le refus vient par écrit, avec les raisons. Gardez la lettre et son enveloppe.
item-appeal = Vous avez le droit de contester. La lettre dit devant quel tribunal et jusqu’à quand. Le délai peut être court : allez aujourd’hui voir une aide juridique gratuite, avec la lettre.

item-authority = La page officielle du pays pour ce titre.
item-euraxess = EURAXESS : postes, organismes et un point de contact dans chaque pays, gratuit.

relation-student = Avec une lettre d’admission et sans convention d’accueil, vous étudiez : regardez le titre d’étudiant.
