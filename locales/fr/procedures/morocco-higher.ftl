## En bref

not = Ce n’est pas pour un certificat scolaire ou un BTS : un autre ministère les traite.
cost = Nous n’avons trouvé aucun prix. Demandez au ministère avant de payer quoi que ce soit.
time = Pas de durée officielle trouvée. La presse parlait de plus de six mois avec une commission.
decides = Le ministère marocain de l’Enseignement supérieur, avec une commission par domaine.

## Pour qui

condition-kind = C’est un diplôme de l’enseignement supérieur.
    .no = Un certificat de fin de cycle scolaire ou un BTS va au ministère de l’Éducation nationale, pas à celui-ci.
condition-ask-first = Le diplôme vient d’un établissement à l’étranger.
    .no = Aucune page ne dit quel chemin vaut pour une école au Maroc avec un programme étranger. Demandez avant de commencer.
    .who = le ministère de l’Enseignement supérieur
condition-not-fled = Vous ne demandez pas et n’avez pas de protection.
    .no = Vous demandez une protection ou vous en avez une. Si le Maroc est le pays que vous avez fui, ne contactez pas ses services. Voyez d’abord une aide gratuite.
    .who = vous, avec une permanence juridique gratuite
condition-recognised-school = L’établissement est reconnu.
condition-lived-there = Vous viviez régulièrement dans ce pays pendant les études.

## Avant de commencer

item-right-ministry = Diplôme d’université ou d’ingénieur : vous êtes au bon endroit. Certificat scolaire ou BTS : voyez le ministère de l’Éducation nationale.
