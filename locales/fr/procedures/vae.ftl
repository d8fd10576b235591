## En bref

not = Ce n’est pas la lecture d’un diplôme étranger (ENIC-NARIC), ni un titre de séjour, ni une autorisation d’exercer un métier protégé.
cost = L’accompagnement peut coûter de l’argent. Des aides existent : demandez-les avant de signer un devis.
time = Plusieurs mois. Les pages officielles ne donnent pas de durée fixe.
decides = L’organisme qui donne le diplôme, puis un jury.

## Pour qui

condition-experience = Vous voulez faire reconnaître votre expérience, sans diplôme qui convienne.
    .no = Vous n’avez pas choisi l’expérience. Pour faire lire un diplôme, d’autres résultats conviennent mieux. Vous pourrez revenir ici plus tard.
condition-status = Votre situation permet de faire les démarches sans risque.
    .no = Une page dit que la VAE est ouverte quelle que soit la nationalité. Aucune ne dit ce qui vaut pour votre situation. Voyez d’abord une aide gratuite.
    .who = le service public France VAE
condition-related-activity = Ce que vous avez fait ressemble aux activités du diplôme que vous visez.
condition-registered = Ce diplôme est inscrit au répertoire national (RNCP).

## Avant de commencer

item-find-diploma = Cherchez un diplôme proche de ce que vous savez faire. Comparez votre travail avec la partie « Activités visées » de ce diplôme.
item-no-minimum = Il n’y a pas de durée minimale depuis 2024. Emplois, stages, bénévolat et vie personnelle comptent.
