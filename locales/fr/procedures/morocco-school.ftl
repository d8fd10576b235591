## En bref

not = Ce n’est pas pour un diplôme d’université : un autre ministère le traite.
cost = Nous n’avons trouvé aucun prix. Demandez au ministère avant de payer quoi que ce soit.
time = Aucune durée trouvée. Vous suivez la demande en direct sur la plateforme.
decides = Le ministère marocain de l’Éducation nationale, du Préscolaire et des Sports.

## Pour qui

condition-kind = C’est un certificat qui termine un cycle scolaire, ou un BTS.
    .no = Un diplôme d’université va au ministère de l’Enseignement supérieur, pas à celui-ci.
condition-ask-first = Le certificat vient d’une école à l’étranger.
    .no = Aucune page ne dit quel chemin vaut pour une école au Maroc avec un programme étranger. Demandez avant de commencer.
    .who = le ministère de l’Éducation nationale
condition-not-fled = Vous ne demandez pas et n’avez pas de protection.
    .no = Vous demandez une protection ou vous en avez une. Si le Maroc est le pays que vous avez fui, ne contactez pas ses services. Voyez d’abord une aide gratuite.
    .who = vous, avec une permanence juridique gratuite
condition-recognised-school = L’école, ou l’autorité au-dessus d’elle, est reconnue dans le pays qui a donné le certificat.
condition-lived-there = Vous viviez régulièrement dans ce pays pendant les études.

relation-morocco-higher = Deux ministères : celui-ci pour l’école et le BTS, l’autre pour l’université.

## Avant de commencer

item-right-ministry = Certificat de fin de cycle scolaire ou BTS : vous êtes au bon endroit. Diplôme d’université : voyez le ministère de l’Enseignement supérieur.
