not = Ce n’est pas la libre circulation : la loi européenne compte seulement si le citoyen a déménagé dans un autre pays, ou en est revenu.
cost = Chaque pays fixe son prix.
time = Chaque pays fixe ses délais.
decides = Le service des visas et celui de l’immigration du pays.

condition-free-movement = La personne qui vient n’a pas de passeport de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.
    .no = Avec votre nationalité, vous pouvez y aller et y vivre sans cette demande (libre circulation).
condition-own-situation = La personne qui vient peut faire la demande sans risque pour ses propres papiers ou sa propre demande.
    .no = Vous avez votre propre situation. Si vous avez demandé l’asile, restez dans la procédure : votre demande vous protège. Voyez une aide juridique gratuite avant de contacter un service. Un enfant seul a droit à un représentant qui signe.
    .who = une aide juridique gratuite
condition-national-rule = La loi du pays laisse venir ce membre de la famille.
    .no = Il n’y a pas de règle européenne pour cela. Chaque pays dit qui peut venir et ce qu’il demande.
    .who = le service de l’immigration du pays
condition-genuine = Le lien et les papiers sont vrais.

item-own-situation = Voyez d’abord une aide juridique gratuite, avant d’aller dans un service. Votre propre demande ou vos propres papiers passent d’abord, et restent.
    .if = si vous avez vous-même demandé l’asile, êtes mineur seul, toléré ou sans papier valable
item-returning = Si vous avez vécu ensemble dans un autre pays de l’Union européenne et que le citoyen est revenu, des règles européennes plus simples peuvent compter. Demandez à Your Europe Advice.
item-read-page = Lisez la page officielle du pays : qui peut venir, ce qu’il demande, dans quel ordre.

item-passport = Les passeports des personnes qui viennent, valables, et des copies.
    .protected = Pour qui a ou demande une protection : le titre de voyage ou le titre de séjour du pays qui protège, jamais un passeport national obtenu pour cela. Pour les proches encore dans le pays quitté : les papiers qu’ils ont ; qu’ils demandent conseil avant d’aller dans un bureau là-bas.
item-civil-status = Les actes de mariage et de naissance qui montrent le lien. Demandez d’abord s’il faut un tampon (légalisation, apostille).
    .protected = Les papiers de famille que vous avez déjà, et d’autres preuves du lien. Ne demandez rien aux autorités du pays que vous avez quitté. En France, l’OFPRA fait des certificats pour les réfugiés, les personnes en protection subsidiaire et les apatrides ; ailleurs, demandez au service de l’asile ou de l’immigration, avec une permanence.
item-citizen-proof = Le passeport ou la carte d’identité du citoyen, en copie, et la preuve que vous vivez ou vivrez ensemble.
item-translations = Des traductions, seulement si le service les demande. Prenez un traducteur assermenté du pays de la demande.
    .protected = Des traductions, seulement si le service les demande : par un traducteur assermenté là où vous vivez. Si un service veut un tampon (légalisation) du pays que vous avez quitté, dites que vous êtes protégé et voyez une aide juridique gratuite.
item-keep-originals = Montrez les originaux, ne les laissez pas pour de bon. Gardez une photo de chaque page, recto et verso.

item-with-adviser = Dans votre situation, c’est la permanence qui dit où et comment demander. D’ici là, ne déposez rien, n’allez dans aucun service pour cela et ne voyagez pas pour un visa.
    .if = si vous avez vous-même demandé l’asile, êtes mineur seul, toléré ou sans papier valable
item-visa-fr = Pour la France : demandez le visa de long séjour sur France-Visas, le site officiel.
    .if = si le pays est la France, sauf si vous avez vous-même demandé l’asile, êtes mineur seul, toléré ou sans papier valable
item-file = Demandez au service si le visa se demande de l’étranger, et gardez le récépissé.
    .if = si le pays n’est pas la France, sauf si vous avez vous-même demandé l’asile, êtes mineur seul, toléré ou sans papier valable

item-fee = Chaque pays fixe son prix. Voyez-le sur la page officielle avant de payer.
item-pay-nobody-else = Payez seulement le prix officiel, au guichet ou sur le site officiel. Un rendez-vous est gratuit. Personne ne peut vous vendre un visa, un formulaire ou une réponse plus rapide.

item-open-letters = Ouvrez chaque lettre et regardez chaque compte en ligne le jour même. Si le service demande un papier, envoyez-le tout de suite. Signalez un déménagement ou une naissance.

item-renew = Demandez le renouvellement avant la fin de la carte, et gardez le récépissé. Sans titre, le séjour n’est plus régulier, et on peut vous ordonner de partir.

item-reasons = Le refus vient par écrit, avec les raisons. Gardez la lettre et son enveloppe. Un long silence peut aussi vouloir dire non : demandez à une permanence.
item-appeal = Vous avez le droit de contester. Le délai peut être de 48 heures seulement ; il est écrit sur la lettre. Allez aujourd’hui voir une aide juridique gratuite, avec la lettre.

item-authority = La page officielle du pays pour la famille.

date-permit-end = Dernier jour de votre titre, carte ou visa
    .hint = La date de fin imprimée dessus.
deadline-renew = Demandez le renouvellement au plus tard le { $day }. Demandez au service à partir de quand c’est possible.
deadline-anef = Si la demande se fait en ligne (ANEF) : au plus tard le { $day }. Après, demandez quand même, tout de suite.
    .if = en France
deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
