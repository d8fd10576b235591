not = Ce n’est pas un titre pour vivre dans le deuxième pays, ni un emploi chez un employeur de là-bas.
cost = L’employeur s’occupe des papiers. Aucun agent ne peut vous les vendre.
time = Nous n’avons pas trouvé de délai commun. L’employeur commence avant le premier jour de travail.
decides = Les services du travail et de l’immigration du pays où vous travaillerez.

condition-free-movement = Ces lignes sont pour les personnes sans passeport de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.
    .no = Vous n’avez besoin d’aucun titre : vous circulez librement. L’employeur vous donne quand même le formulaire A1 de sécurité sociale, et déclare le détachement là où le pays le demande.
condition-help-first = Vous avez le droit de vivre et de travailler dans le pays de votre employeur, et vous pouvez signer vous-même.
    .no = Ce n’est pas le bon chemin dans votre situation. Voyez d’abord une aide gratuite, avant de contacter un service. Un enfant seul a le droit d’être protégé et d’avoir un représentant.
condition-status = Votre papier permet de voyager et de travailler pour l’employeur qui vous envoie.
    .no = Avec votre papier, partir travailler dans un autre pays peut être impossible, ou risqué pour votre procédure. Ne partez pas avant qu’une aide juridique gratuite ait lu votre papier.
    .who = une aide juridique gratuite, avec vous
condition-country-rules = Le pays où vous travaillerez accepte ce détachement sans titre à lui.
    .who = les services du travail et de l’immigration du pays où vous travaillerez
condition-employed-there = Vous vivez et travaillez légalement dans le pays de votre employeur, avec un titre de séjour et de travail valable.
condition-temporary = Le travail est un service pour un temps limité. Votre contrat reste avec l’employeur qui vous envoie, et vous revenez.

item-keep-passport = Gardez vous-même votre passeport et vos diplômes. Ne les laissez à aucun employeur, agent ou hôte.
item-who-is-it = Votre contrat, votre paie et votre sécurité sociale restent chez l’employeur qui vous envoie. Si une entreprise de là-bas vous embauche, c’est un autre titre.
item-ask-first = L’employeur interroge d’abord le pays : ce droit vient de décisions de justice, et les pays l’appliquent différemment. Certains veulent un visa ou une déclaration.

item-passport = Votre passeport, valable pour tout le séjour.
    .protected = Le titre de voyage du pays qui vous protège (pour réfugiés, pour la protection subsidiaire ou pour apatrides). Nous ne vous demandons pas de passeport national, et vous n’avez pas à en obtenir ou à en renouveler un pour cela.
item-residence-permit = Votre titre de séjour et de travail du premier pays, valable au-delà de la fin du détachement.
item-contract = Votre contrat de travail, et le contrat de service avec le client ou la société sur place.
item-a1 = Le formulaire A1 : il prouve que votre sécurité sociale reste dans le premier pays.
item-keep-originals = Montrez vos originaux, ne les laissez pas pour de bon. Gardez une photo de chaque page, recto et verso.

item-declaration = L’employeur déclare le détachement au deuxième pays avant le début du travail, si ce pays le demande.
item-visa-de = Pour l’Allemagne, une page de 2024 dit qu’il faut en général le visa « Vander Elst » avant le voyage. Il y a des exceptions, par exemple un résident de longue durée-UE qui vient moins de 3 mois sur 12. L’employeur interroge le service des visas allemand.
    .if = si vous êtes envoyé en Allemagne
item-licence = Pour un métier que la loi protège là-bas, une déclaration écrite peut être demandée avant.
item-ninety = Au-delà de 90 jours sur 180, demandez au pays s’il faut aussi un titre de séjour chez lui.

item-pay-nobody-else = Payez seulement le prix officiel, sur le site officiel ou au guichet. Personne ne peut vous vendre un visa, un emploi ou un employeur.

item-no-common-time = Nous n’avons pas trouvé de délai commun. L’employeur commence des semaines avant.

item-rights = Pendant le détachement, les conditions de base du deuxième pays valent pour vous si elles sont meilleures : paie, horaires, congés, sécurité. Gardez une liste de vos heures.
item-go-back = À la fin, vous revenez travailler chez votre employeur. Gardez le titre du premier pays toujours valable.
item-blue-card-later = Pendant un détachement, vous ne pouvez pas demander la carte bleue européenne de ce pays. Avec une offre d’un employeur de là-bas, si.

item-other-permits = Si le pays n’accepte pas le détachement : votre employeur peut y demander un titre, ou voyez le permis de travail ordinaire. Ne commencez pas sans réponse. Si un visa ou un titre est refusé : le délai pour contester peut être de 48 heures seulement ; il est écrit sur la lettre. Allez aujourd’hui voir une aide juridique gratuite.

item-page = Your Europe : la page européenne sur le détachement, avec les services de chaque pays.

relation-single-permit = Si le deuxième pays n’accepte pas le détachement, ou si un employeur de là-bas vous embauche : le permis de travail ordinaire.

deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
