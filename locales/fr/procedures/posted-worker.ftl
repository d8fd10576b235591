not = Ce n’est pas un titre pour vivre dans le deuxième pays, ni un emploi chez un employeur de là-bas.
cost = L’employeur s’occupe des papiers. Aucun agent ne peut vous les vendre.
time = Nous n’avons pas trouvé de délai commun. L’employeur commence avant le premier jour de travail.
decides = Les services du travail et de l’immigration du pays où vous travaillerez.

condition-free-movement = Ces lignes sont pour les personnes sans passeport de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.
    .no = Vous n’avez besoin d’aucun titre : vous circulez librement. L’employeur vous donne quand même le formulaire A1 de sécurité sociale, et déclare le détachement là où le pays le demande.
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
