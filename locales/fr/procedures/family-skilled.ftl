not = Ce n’est pas le regroupement familial ordinaire : il n’y a pas de temps d’attente, et on ne demande pas si le travailleur restera pour toujours.
cost = Chaque pays fixe son prix.
time = En même temps que la réponse au travailleur, ou 90 jours au plus si la famille demande plus tard.
decides = le service de l’immigration du pays

condition-member-states = Le pays applique les règles européennes sur la famille des personnes venues d’ailleurs.
    .no = Le Danemark, l’Irlande, l’Islande, le Liechtenstein, la Norvège, le Royaume-Uni et la Suisse ont leurs propres règles sur la famille. Voyez la page de ce pays, et une permanence gratuite.
condition-free-movement = La personne qui vient n’a pas de passeport de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.
    .no = Avec votre nationalité, vous pouvez y aller et y vivre sans cette demande (libre circulation).
condition-sponsor = La personne qui y vit a une carte bleue européenne, une carte ICT ou une carte de chercheur.
    .no = Regardez les mots sur la carte de la personne qui y vit. Chaque carte a son propre chemin.
    .who = les mots sur la carte de la personne qui y vit
condition-tie-national = Mari ou femme, ou enfant non marié de moins de 18 ans.
    .no = Pour les partenaires, les enfants plus âgés et d’autres personnes à charge, chaque pays décide.
    .who = le service de l’immigration du pays
condition-own-situation = La personne qui vient peut faire la demande sans risque pour ses propres papiers ou sa propre demande.
    .no = Vous avez votre propre situation. Si vous avez demandé l’asile, restez dans la procédure : votre demande vous protège. Voyez une aide juridique gratuite avant de contacter un service. Un enfant seul a droit à un représentant qui signe.
    .who = une aide juridique gratuite
condition-means = Le logement, les revenus et l’assurance répondent à ce que le pays demande.
condition-genuine = Les liens et les papiers sont vrais.

relation-blue-card = La famille peut faire la demande en même temps que le travailleur.

item-own-situation = Voyez d’abord une aide juridique gratuite, avant d’aller dans un service. Votre propre demande ou vos propres papiers passent d’abord, et restent.
    .if = si vous avez vous-même demandé l’asile, êtes mineur seul, toléré ou sans papier valable
item-apply-together = Faites la demande en même temps que le travailleur, si possible : les réponses viennent ensemble.
item-national-card = Si la carte est nationale (par exemple « talent » en France), ses propres règles pour la famille valent : voyez la page officielle.

item-sponsor-permit = La carte du travailleur, ou le récépissé de sa demande, et le contrat.
item-passport = Les passeports des personnes qui viennent, valables, et des copies.
    .protected = Pour qui a ou demande une protection : le titre de voyage ou le titre de séjour du pays qui protège, jamais un passeport national obtenu pour cela. Pour les proches encore dans le pays quitté : les papiers qu’ils ont ; qu’ils demandent conseil avant d’aller dans un bureau là-bas.
item-civil-status = Les actes de mariage et de naissance qui montrent le lien. Demandez d’abord s’il faut un tampon (légalisation, apostille).
    .protected = Les papiers de famille que vous avez déjà, et d’autres preuves du lien. Ne demandez rien aux autorités du pays que vous avez quitté. En France, l’OFPRA fait des certificats pour les réfugiés, les personnes en protection subsidiaire et les apatrides ; ailleurs, demandez au service de l’asile ou de l’immigration, avec une permanence.
item-insurance = L’assurance maladie de la famille, et le logement et les revenus s’ils sont demandés.
item-translations = Des traductions, seulement si le service les demande. Prenez un traducteur assermenté du pays de la demande.
    .protected = Des traductions, seulement si le service les demande : par un traducteur assermenté là où vous vivez. Si un service veut un tampon (légalisation) du pays que vous avez quitté, dites que vous êtes protégé et voyez une aide juridique gratuite.
item-police = Un extrait de casier judiciaire des personnes qui viennent, seulement si le pays le demande.
    .protected = Extrait de casier judiciaire : laissé de côté. Nous ne vous demandons pas de contacter le pays que vous avez quitté. Si un service insiste, voyez d’abord une aide juridique gratuite.
item-keep-originals = Montrez les originaux, ne les laissez pas pour de bon. Gardez une photo de chaque page, recto et verso.

item-with-adviser = Dans votre situation, c’est la permanence qui dit où et comment demander. D’ici là, ne déposez rien, n’allez dans aucun service pour cela et ne voyagez pas pour un visa.
    .if = si vous avez vous-même demandé l’asile, êtes mineur seul, toléré ou sans papier valable
item-file = Regardez sur la page officielle qui dépose la demande et où. Envoyez un dossier complet : tant qu’un papier manque, le délai s’arrête.
    .if = sauf si vous avez vous-même demandé l’asile, êtes mineur seul, toléré ou sans papier valable
item-visa-fr = Pour la France : demandez le visa sur France-Visas, le site officiel ; la carte est « talent – famille » ou « salarié détaché ICT (famille) ».
    .if = si le pays est la France, sauf si vous avez vous-même demandé l’asile, êtes mineur seul, toléré ou sans papier valable
item-keep-receipt = Gardez le récépissé et une copie de tout.

item-fee = Chaque pays fixe son prix. Voyez-le sur la page officielle avant de payer.
item-pay-nobody-else = Payez seulement le prix officiel, au guichet ou sur le site officiel. Un rendez-vous est gratuit. Personne ne peut vous vendre un visa, un formulaire ou une réponse plus rapide.

item-decision-time = Si les demandes sont faites ensemble, la réponse vient avec celle du travailleur. Plus tard : 90 jours au plus.

item-open-letters = Ouvrez chaque lettre et regardez chaque compte en ligne le jour même. Si le service demande un papier, envoyez-le tout de suite. Signalez un déménagement ou une naissance.

item-work = La famille peut travailler tout de suite, aller à l’école ou se former. Avec la carte bleue européenne du travailleur, elle peut prendre tout emploi. Une autorisation reste nécessaire si la loi protège le métier.
item-length = La carte de la famille finit avec celle du travailleur. Renouvelez-les ensemble, avant la fin.
item-move-together = Si le travailleur va dans un deuxième pays de l’Union européenne avec sa carte, demandez-y à temps comment la famille peut suivre.
item-own-permit = Plus tard, chacun peut obtenir son propre titre. Après un décès, une séparation ou des violences, voyez tout de suite une permanence : vous n’avez pas à rester avec quelqu’un qui vous fait du mal.

item-reasons = Le refus vient par écrit, avec les raisons. Gardez la lettre et son enveloppe. Un long silence peut aussi vouloir dire non : demandez à une permanence.
item-appeal = Vous avez le droit de contester. Le délai peut être de 48 heures seulement ; il est écrit sur la lettre. Allez aujourd’hui voir une aide juridique gratuite, avec la lettre.

item-authority = La page officielle du pays pour la famille.
item-talent-family-fr = La page officielle sur la famille d’une carte « talent ».
    .if = si le pays est la France

date-permit-end = Dernier jour de votre titre, carte ou visa
    .hint = La date de fin imprimée dessus.
deadline-renew = Demandez le renouvellement au plus tard le { $day }. Demandez au service à partir de quand c’est possible.
    .if = hors de France
deadline-anef-from = En ligne (ANEF), la demande est possible à partir du { $day }.
    .if = en France
deadline-anef = En ligne (ANEF), demandez au plus tard le { $day }. Après, demandez quand même, tout de suite.
    .if = en France
deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
