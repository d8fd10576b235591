not = Ce n’est pas le chemin pour la famille d’un réfugié (plus simple), d’une carte bleue européenne (plus rapide) ou d’un citoyen européen qui a déménagé (autre loi).
cost = Chaque pays fixe son prix.
time = 9 mois au plus d’après la loi européenne, davantage seulement dans des cas exceptionnels. En France, 6 mois.
decides = Le service de l’immigration du pays. En France, le préfet ; le dossier va à l’OFII.

condition-member-states = Le pays applique les règles européennes sur la famille des personnes venues d’ailleurs.
    .no = Le Danemark, l’Irlande, l’Islande, le Liechtenstein, la Norvège, le Royaume-Uni et la Suisse ont leurs propres règles sur la famille. Voyez la page de ce pays, et une permanence gratuite.
condition-free-movement = La personne qui vient n’a pas de passeport de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.
    .no = Avec votre nationalité, vous pouvez y aller et y vivre sans cette demande (libre circulation).
condition-tie-fr = En France : mari ou femme dès 18 ans, ou enfant de moins de 18 ans.
    .no = En France, ce chemin est seulement pour le mari, la femme et les enfants de moins de 18 ans. Pour les autres, il y a d’autres visas : demandez à une permanence.
condition-tie-national = Ailleurs : mari ou femme, ou enfant non marié de moins de 18 ans.
    .no = Pour les partenaires, les enfants plus âgés et les parents à charge, chaque pays décide s’il les laisse venir.
    .who = le service de l’immigration du pays
condition-months-fr = En France : la personne qui y vit y réside régulièrement depuis au moins 18 mois.
    .no = La France demande 18 mois de séjour régulier. La demande se fait quand ils sont complets.
condition-months-national = Ailleurs : le temps d’attente du pays est passé ; il peut aller jusqu’à 2 ans de séjour régulier.
    .no = Un pays peut demander jusqu’à 2 ans de séjour régulier avant. Le temps varie : voyez sa page.
    .who = le service de l’immigration du pays
condition-protected-sponsor = La personne qui y vit a un titre de séjour ordinaire.
    .no = Pour une personne protégée dont le couple s’est formé après la demande, la France applique ces conditions ordinaires : 18 mois, logement, revenus. Le service vérifie chacune.
    .who = le service de l’immigration du pays
condition-means = Le logement et les revenus répondent à ce que le pays demande, ou il ne demande rien.
    .no = Mettez d’abord le logement et les revenus au niveau demandé : sans eux, la demande peut être refusée. Un conseiller social ou du logement peut aider.
condition-own-situation = La personne qui vient peut faire la demande sans risque pour ses propres papiers ou sa propre demande.
    .no = Vous avez votre propre situation. Si vous avez demandé l’asile, restez dans la procédure : votre demande vous protège. Voyez une aide juridique gratuite avant de contacter un service. Un enfant seul a droit à un représentant qui signe.
    .who = une aide juridique gratuite
condition-permit-one-year = Le titre de la personne qui y vit dure au moins un an, avec une bonne perspective de rester durablement.
condition-family-abroad = La famille vit hors du pays. Certains pays acceptent dans des cas particuliers une demande sur place.
condition-one-spouse = Un seul mari ou une seule femme vit avec la personne sur place.
condition-genuine = Le mariage et les papiers sont vrais, et personne ne menace l’ordre ou la santé publics.

relation-long-term-resident = Les années avec une carte de famille comptent pour rester durablement.

item-own-situation = Voyez d’abord une aide juridique gratuite, avant d’aller dans un service. Votre propre demande ou vos propres papiers passent d’abord, et restent.
    .if = si vous avez vous-même demandé l’asile, êtes mineur seul, toléré ou sans papier valable
item-which-door = Vérifiez d’abord qui y vit. Un réfugié, une carte bleue européenne, une carte ICT ou chercheur, ou un citoyen européen qui a déménagé : chacun a un chemin plus simple. En France, une carte « talent » ou « ICT » aussi.
item-meet-means = Voyez sur la page officielle quels revenus et quel logement le pays demande pour la taille de votre famille, et cherchez ce qui manque.
    .if = si le logement ou les revenus manquent
item-language = Certains pays demandent des mesures d’intégration, comme un test de langue, avant ou après le voyage. Voyez la page officielle.
item-means-fr = En France, les revenus demandés augmentent avec la famille, et le logement doit être assez grand pour la zone. Voyez les montants sur la page.
    .if = si c’est la France et que vous n’êtes pas sûr du logement ou des revenus
item-relatives-ask-first = Personne ne demande un papier aux autorités du pays quitté pour la personne protégée. Les proches encore là-bas demandent conseil avant d’aller dans un bureau.
    .if = si la personne qui y vit est réfugiée, a la protection subsidiaire ou est apatride

item-sponsor-permit = Le titre de séjour de la personne qui y vit, en copie.
item-income = La preuve des revenus : fiches de paie, contrat, avis d’impôt.
item-housing = La preuve du logement : bail ou titre de propriété, avec la surface. Ce peut être un logement qui sera prêt quand la famille arrivera.
item-insurance = L’assurance maladie pour tous, si le pays la demande.
item-papers-protected = Les papiers de famille que vous avez déjà, et d’autres preuves du lien. Pour la personne protégée, l’OFPRA fait des certificats gratuits ; son papier de voyage est celui du pays qui protège. Les proches apportent les papiers qu’ils ont.
    .if = si la personne qui y vit est réfugiée, a la protection subsidiaire ou est apatride
item-passport = Les passeports des personnes qui viennent, valables, et des copies.
    .if = si la personne qui y vit a un titre ordinaire
    .protected = Pour qui a ou demande une protection : le titre de voyage ou le titre de séjour du pays qui protège, jamais un passeport national obtenu pour cela. Pour les proches encore dans le pays quitté : les papiers qu’ils ont ; qu’ils demandent conseil avant d’aller dans un bureau là-bas.
item-civil-status = Les actes de mariage et de naissance qui montrent le lien. Demandez d’abord s’il faut un tampon (légalisation, apostille).
    .if = si la personne qui y vit a un titre ordinaire
    .protected = Les papiers de famille que vous avez déjà, et d’autres preuves du lien. Ne demandez rien aux autorités du pays que vous avez quitté. En France, l’OFPRA fait des certificats pour les réfugiés, les personnes en protection subsidiaire et les apatrides ; ailleurs, demandez au service de l’asile ou de l’immigration, avec une permanence.
item-custody = Pour un enfant d’un seul parent : le jugement ou l’accord qui donne la garde à ce parent.
    .if = s’il s’agit d’un enfant
item-life-together = Pour un partenaire sans mariage : la preuve de la vie commune, comme un enfant, un logement commun, un enregistrement.
    .if = s’il s’agit d’un partenaire
item-translations = Des traductions, seulement si le service les demande. Prenez un traducteur assermenté du pays de la demande.
    .protected = Des traductions, seulement si le service les demande : par un traducteur assermenté là où vous vivez. Si un service veut un tampon (légalisation) du pays que vous avez quitté, dites que vous êtes protégé et voyez une aide juridique gratuite.
item-police = Un extrait de casier judiciaire des personnes qui viennent, seulement si le pays le demande.
    .if = si la personne qui y vit a un titre ordinaire
    .protected = Extrait de casier judiciaire : laissé de côté. Nous ne vous demandons pas de contacter le pays que vous avez quitté. Si un service insiste, voyez d’abord une aide juridique gratuite.
item-keep-originals = Montrez les originaux, ne les laissez pas pour de bon. Gardez une photo de chaque page, recto et verso.

item-with-adviser = Dans votre situation, c’est la permanence qui dit où et comment demander. D’ici là, ne déposez rien, n’allez dans aucun service pour cela et ne voyagez pas pour un visa.
    .if = si vous avez vous-même demandé l’asile, êtes mineur seul, toléré ou sans papier valable
item-file-fr = En France, la personne qui y vit envoie le dossier à l’OFII, à la direction du département où la famille vivra. La mairie ou l’OFII peut visiter le logement.
    .if = si le pays est la France, sauf si vous avez vous-même demandé l’asile, êtes mineur seul, toléré ou sans papier valable
item-file = Regardez sur la page officielle qui dépose la demande, la personne qui y vit ou la famille, et où. En règle générale, la famille est encore à l’étranger.
    .if = si le pays n’est pas la France, sauf si vous avez vous-même demandé l’asile, êtes mineur seul, toléré ou sans papier valable
item-whole-family = En France, demandez pour tous en une fois : n’en faire venir qu’une partie demande une bonne raison, dans l’intérêt d’un enfant.
    .if = si le pays est la France
item-keep-receipt = Gardez le récépissé et une copie de tout.
item-visa-fr = Pour la France : la famille demande le visa de long séjour sur France-Visas, le site officiel.
    .if = si le pays est la France, sauf si vous avez vous-même demandé l’asile, êtes mineur seul, toléré ou sans papier valable
item-visa = Quand la réponse est oui, le pays doit faciliter les visas de la famille. Demandez à son service où les retirer.
    .if = si le pays n’est pas la France, sauf si vous avez vous-même demandé l’asile, êtes mineur seul, toléré ou sans papier valable

item-fee = Chaque pays fixe son prix. Voyez-le sur la page officielle avant de payer.
item-pay-nobody-else = Payez seulement le prix officiel, au guichet ou sur le site officiel. Un rendez-vous est gratuit. Personne ne peut vous vendre un visa, un formulaire ou une réponse plus rapide.

item-decision-time = La réponse vient par écrit en 9 mois au plus ; davantage seulement dans des cas exceptionnels.
item-decision-time-fr = En France, le délai est de 6 mois à partir du dossier complet. Sans réponse, demandez tout de suite à une permanence ce que cela veut dire.
    .if = si le pays est la France

item-open-letters = Ouvrez chaque lettre et regardez chaque compte en ligne le jour même. Si le service demande un papier, envoyez-le tout de suite. Signalez un déménagement ou une naissance.

item-card = Après l’arrivée : demandez la carte de séjour dans le temps que donne le visa. La famille peut aller à l’école, se former et travailler ; un pays peut retarder le travail de 12 mois au plus.
item-card-length = La carte de la famille dure un an au moins si possible, pas plus que celle de la personne qui y vit, et vaut seulement dans ce pays.
item-renew = Demandez le renouvellement avant la fin de la carte, et gardez le récépissé. Sans titre, le séjour n’est plus régulier, et on peut vous ordonner de partir.
item-move-fr = En France, avec une carte de séjour : si vous déménagez, déclarez la nouvelle adresse en ligne (ANEF) dans les 3 mois.
    .if = en France
item-withdrawn = La carte peut être retirée si les conditions cessent, si le couple ne vit plus ensemble, ou si le mariage était seulement pour les papiers.
item-own-permit = Plus tard, chacun peut obtenir son propre titre. Après un décès, une séparation ou des violences, voyez tout de suite une permanence : vous n’avez pas à rester avec quelqu’un qui vous fait du mal.

item-reasons = Le refus vient par écrit, avec les raisons. Gardez la lettre et son enveloppe. Un long silence peut aussi vouloir dire non : demandez à une permanence.
item-appeal = Vous avez le droit de contester. Le délai peut être de 48 heures seulement ; il est écrit sur la lettre. Allez aujourd’hui voir une aide juridique gratuite, avec la lettre.

item-authority = La page officielle du pays pour la famille.
item-advice = De l’aide gratuite près de vous, par pays.

date-permit-end = Dernier jour de votre titre, carte ou visa
    .hint = La date de fin imprimée dessus.
date-moved = Jour du déménagement
deadline-renew = Demandez le renouvellement au plus tard le { $day }. Demandez au service à partir de quand c’est possible.
deadline-anef = Si la demande se fait en ligne (ANEF) : au plus tard le { $day }. Après, demandez quand même, tout de suite.
    .if = en France
deadline-move-fr = Déclarez la nouvelle adresse au plus tard le { $day }.
deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
