not = Ce n’est pas la nationalité, ni le droit de travailler tout de suite dans tous les pays de l’Union européenne. Elle ne met pas fin à votre protection.
cost = Chaque pays fixe son prix.
time = 6 mois au plus à partir de la demande.
decides = Le service de l’immigration du pays. En France, la préfecture.

condition-member-states = Le pays donne la carte de résident de longue durée-UE.
    .no = Le Danemark, l’Irlande, l’Islande, le Liechtenstein, la Norvège, le Royaume-Uni et la Suisse ne la donnent pas. Ils ont leurs propres titres permanents : voyez la page du pays.
condition-free-movement = La carte est pour les personnes sans passeport de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.
    .no = Vous n’en avez pas besoin. Après 5 ans de séjour légal, vous avez le droit de séjour permanent (libre circulation).
condition-asylum-request = La loi écarte les personnes dont la demande d’asile n’est pas définitivement jugée.
    .no = Tant que votre demande d’asile est examinée, cette carte n’est pas ouverte. Votre demande vous protège : restez dans la procédure. Si vous obtenez une protection, du temps depuis la demande peut compter.
condition-temporary-protection = La loi écarte les personnes qui séjournent avec la protection temporaire.
    .no = Le temps en protection temporaire ne compte pas pour cette carte. Gardez votre protection ; elle court jusqu’au 4 mars 2027. Regardez de nouveau en janvier 2027, et demandez à une permanence quels autres titres existent avant de changer quoi que ce soit.
condition-removal-suspended = Vous avez un titre de séjour : vous n’avez pas seulement un renvoi (éloignement) suspendu.
    .no = Un renvoi suspendu n’est pas un séjour légal pour cette carte. Le pays fixe ce que vous pouvez faire. Voyez d’abord une aide juridique gratuite.
condition-help-first = Vous y vivez légalement, et pouvez signer vous-même.
    .no = Cette carte n’est pas le bon chemin dans votre situation. Voyez d’abord une aide juridique gratuite, avant de contacter un service : d’autres règles peuvent permettre de rester. Un enfant seul a le droit d’être protégé et d’avoir un représentant.
condition-national-protection = Votre titre n’est pas seulement un titre humanitaire du droit national.
    .no = La loi européenne écarte la protection que seul le droit du pays connaît. Si votre titre humanitaire en est une, le service le dit. Le pays peut avoir son propre titre permanent.
    .who = le service de l’immigration du pays
condition-basis = La plupart des années étaient avec un titre qui compte : travail, famille, études, réfugié ou protection subsidiaire.
    .no = Les années comme saisonnier, au pair, travailleur détaché, avec la protection temporaire ou seulement avec une demande d’asile ne comptent pas. Les années avec un autre titre comptent : partez de là.
condition-years = Vous vivez dans ce pays légalement et sans interruption depuis au moins 5 ans.
    .no = La loi demande 5 ans dans un seul pays. Vous pourrez demander quand ils seront complets. D’ici là, gardez votre titre valable.
condition-study-half = Les années comptent en entier, ou les années d’études comptent pour 5 au moins une fois divisées par deux.
    .no = Les années d’études ou de formation comptent pour moitié, et seulement quand vous avez un autre titre qui permet de rester. Le service les compte avec vos autres années.
    .who = le service de l’immigration du pays
condition-absences = Vos absences ont duré moins de 6 mois chacune, et 10 mois au plus en tout.
    .no = Des absences plus longues interrompent d’ordinaire les 5 ans. Pour de bonnes raisons passagères, le pays peut en accepter de plus longues, et les titulaires d’une carte bleue européenne peuvent additionner les années de plusieurs pays. Demandez au service.
    .who = le service de l’immigration du pays
condition-permit-now = Votre titre actuel n’est pas un titre d’études, saisonnier, au pair ou de détachement.
condition-resources = Vous avez des revenus stables et réguliers pour vous et votre famille, sans aide sociale.
condition-insurance = Vous avez une assurance maladie.
condition-integration = Vous remplissez les conditions de langue ou de civisme, si le pays en a.
condition-no-threat = Vous ne menacez pas l’ordre ou la sécurité publics.

item-count-years = Comptez vos années avec les cartes et les tampons : début, fin, absences. Travail, famille et protection comptent en entier, études pour moitié.
item-protected-count = Pour les réfugiés et la protection subsidiaire, le temps depuis la demande d’asile compte aussi, au moins en partie. Votre protection reste, et la carte le dit.
    .if = si vous êtes réfugié ou avez la protection subsidiaire
item-national-permit = Comparez avec le titre permanent du droit national : il peut avoir des conditions plus simples, mais n’ouvre pas de chemin vers d’autres pays de l’Union européenne.
item-language-proof = Cherchez si le pays demande un certificat de langue ou de civisme, et inscrivez-vous tôt au test. Il y a souvent des cours gratuits.
    .if = si le pays demande un certificat
item-language-fr = En France, des conditions de langue et de respect des valeurs de la République s’appliquent : voyez la page officielle.
    .if = si le pays est la France

item-passport = Votre passeport, valable.
    .protected = Votre carte de séjour ou le titre de voyage du pays qui vous protège. Nous ne vous demandons pas de passeport national, et vous n’avez pas à en obtenir ou à en renouveler un pour cela.
item-stay-proof = La preuve de 5 ans de séjour légal : toutes les cartes de séjour et récépissés, l’un après l’autre.
item-income = La preuve des revenus dans la durée : fiches de paie, avis d’impôt, pension.
item-insurance = La preuve de l’assurance maladie.
item-housing = La preuve de votre logement, si le pays la demande.
item-trips = La liste de vos absences, avec les dates.
item-civil-status = Acte de naissance ou de mariage, seulement si le service le demande.
    .protected = Acte de naissance ou de mariage, seulement si le service le demande. Ne le demandez pas au pays que vous avez quitté : en France, l’OFPRA fait des certificats ; ailleurs, demandez à une permanence ce qui le remplace.
item-keep-originals = Montrez les originaux, ne les laissez pas pour de bon. Gardez une photo de chaque page, recto et verso.

item-apply-inside = Faites la demande dans le pays où vous vivez, avant la fin de votre titre actuel. Gardez le récépissé et une copie de tout.
item-renew-meanwhile = Demandez en même temps le renouvellement de votre titre actuel, s’il finit bientôt.

item-fee = Chaque pays fixe son prix. Voyez-le sur la page officielle avant de payer.
item-pay-nobody-else = Payez seulement le prix officiel, au guichet ou sur le site officiel. Un rendez-vous est gratuit. Personne ne peut vous vendre un visa, un formulaire ou une réponse plus rapide.

item-decision-time = Le service a 6 mois au plus à partir de la demande.
item-validity = La carte dure au moins 5 ans et se renouvelle sur demande.
item-validity-fr = En France, la carte dure 10 ans.
    .if = si le pays est la France

item-open-letters = Ouvrez chaque lettre et regardez chaque compte en ligne le jour même. Si le service demande un papier, envoyez-le tout de suite. Signalez un déménagement ou une naissance.

item-equal = Vous êtes traité comme les nationaux pour le travail, l’école, la sécurité sociale, l’impôt et le logement ; quelques limites sont possibles.
item-second-state = Dans un deuxième pays de l’Union européenne : faites-y la demande au plus tard 3 mois après l’entrée, pour travailler, étudier ou autre. La réponse vient en 4 mois, 3 de plus au plus. Il peut regarder son marché du travail.
item-lose = Vous perdez la carte après 12 mois de suite hors de l’Union européenne, ou 6 ans hors de ce pays. Demandez avant une longue absence.
item-family = Votre famille peut suivre d’après les règles du regroupement familial.
item-renew-card = Renouvelez la carte avant sa fin. Le statut reste même si la carte est en retard, mais il est alors difficile à prouver.

item-reasons = Le refus vient par écrit, avec les raisons. Gardez la lettre et son enveloppe. Un long silence peut aussi vouloir dire non : demandez à une permanence.
item-appeal = Vous avez le droit de contester. Le délai peut être de 48 heures seulement ; il est écrit sur la lettre. Allez aujourd’hui voir une aide juridique gratuite, avec la lettre.
item-stay-anyway = Gardez votre titre actuel valable en attendant. Vous pourrez redemander quand la condition manquante sera remplie.

item-authority = La page officielle du pays pour cette carte.

date-permit-end = Dernier jour de votre titre, carte ou visa
    .hint = La date de fin imprimée dessus.
date-entered = Jour de votre entrée dans le deuxième pays
deadline-apply-inside = Faites la demande au plus tard le { $day }.
deadline-second-state = Dernier jour pour faire la demande dans le deuxième pays : { $day }
deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
