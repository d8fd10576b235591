## En bref

not = Ce n’est pas pour un certificat scolaire ou un BTS : un autre ministère les traite.
cost = Nous n’avons trouvé aucun prix. Demandez au ministère avant de payer quoi que ce soit.
time = Pas de durée officielle trouvée. La presse parlait d’un long délai avec une commission.
decides = Le ministère marocain de l’Enseignement supérieur, avec une commission par domaine.

## Pour qui

condition-kind = C’est un diplôme de l’enseignement supérieur.
    .no = Un certificat de fin de cycle scolaire ou un BTS va au ministère de l’Éducation nationale, pas à celui-ci.
condition-ask-first = Le diplôme vient d’un établissement à l’étranger.
    .no = Aucune page ne dit quel chemin vaut pour une école au Maroc avec un programme étranger. Demandez avant de commencer.
    .who = le ministère de l’Enseignement supérieur
condition-not-fled = Le Maroc n’est pas un pays que vous avez fui.
    .no = Vous demandez une protection ou vous en avez une. Si le Maroc est le pays que vous avez fui, ne contactez pas ses services. Voyez d’abord une aide gratuite.
    .who = vous, avec une permanence juridique gratuite
condition-recognised-school = L’établissement est reconnu.
condition-lived-there = Vous viviez régulièrement dans ce pays pendant les études.

## Avant de commencer

item-not-if-fled = Si le Maroc est le pays que vous avez fui : n’écrivez pas à ses services et ne créez pas de compte. Voyez d’abord une permanence juridique gratuite.
    .if = si vous demandez une protection ou en avez une
item-right-ministry = Diplôme d’université ou d’ingénieur : vous êtes au bon endroit. Certificat scolaire ou BTS : voyez le ministère de l’Éducation nationale.
item-foreign-cycle = Établissement au Maroc avec un programme étranger : écrivez d’abord au ministère. Demandez si ce chemin vaut pour votre diplôme.
    .if = si votre école au Maroc suit un programme étranger
item-when-needed = L’équivalence est demandée pour les métiers protégés et pour la fonction publique. Ailleurs, l’employeur décide : demandez-lui.
item-automatic = Diplôme d’un établissement public d’Allemagne, de Belgique, d’Espagne, de France ou du Royaume-Uni : il est peut-être reconnu sans commission. Il faut avoir étudié sur place. Vérifiez les décisions de 2025 au Bulletin officiel.
    .if = si vous avez étudié sur place dans l’un de ces cinq pays
item-automatic-limits = Pour un diplôme d’ingénieur : un diplôme d’État et au moins cinq ans après le bac. La santé reste à la commission.
    .if = si le diplôme est d’Allemagne, de Belgique, d’Espagne, de France ou du Royaume-Uni
item-not-on-site = Sans études sur place, la reconnaissance sans commission ne vaut pas. Demandez au ministère ce qu’il accepte avant de préparer le dossier.
    .if = si vous ne viviez pas sur place pendant toutes les études
item-who-receives = En 2022, le ministère annonçait qu’une agence (ANEAQ) reprendrait ce travail. Demandez qui reçoit les dossiers aujourd’hui.

## Papiers

item-list = Prenez la liste du jour sur le site du ministère. Les lignes suivantes viennent d’une liste plus ancienne : comparez.
item-request = La demande, et deux CV détaillés depuis le bac.
item-diplomas = Deux copies : du diplôme, du bac et de chaque autre diplôme du supérieur.
item-marks = Les relevés de notes et les bulletins de réussite de chaque année.
item-programme = Un papier de l’université : conditions d’accès, matières et heures de chaque année, examens, stages.
    .protected = Sur les études (accès, matières, heures, examens, stages) : ce que vous avez gardé. N’écrivez pas à une université publique du pays que vous avez quitté. Demandez au ministère marocain ce qu’il accepte.
item-placements = Les attestations de stage.
item-thesis = Deux copies du mémoire, de la thèse ou du projet de fin d’études, avec le tampon de l’établissement, et les publications s’il y en a.
item-residence = Un papier officiel qui prouve que vous viviez régulièrement dans ce pays pendant les études.
    .protected = La preuve que vous viviez dans ce pays pendant les études, avec ce que vous avez gardé : anciens visas, tampons, papiers d’étudiant. Ne demandez rien aux services du pays que vous avez quitté.
item-translation = Une traduction en arabe ou en français, si un papier est dans une autre langue. Demandez avant pour le mémoire ou la thèse.
    .protected = Une traduction en arabe ou en français, si un papier est dans une autre langue : par un traducteur assermenté là où vous vivez, pas par un service du pays que vous avez quitté.
item-keep-originals = Montrez vos originaux, ne les laissez pas. Gardez une photo de chaque page.

## Étapes

item-enter = Entrez vos données et vos papiers sur la plateforme e-équivalence, par le site du ministère.
    .if = si vous n’avez pas encore déposé le dossier
item-appointment = Prenez un rendez-vous pour déposer le dossier sur papier.
    .if = si vous n’avez pas encore déposé le dossier
item-commission = Une commission du domaine lit le dossier. Il y en a cinq.

## Prix

item-free-or-not = Aucun prix trouvé. Demandez au ministère. Ne payez personne pour une place, un rendez-vous ou une réponse.

## Durée

item-press-time = Pas de délai officiel trouvé. La presse parlait, en 2025, d’un chemin long avec la commission.

## En attendant

item-follow = Gardez la preuve du dépôt. Répondez tout de suite si un papier manque.

## Après

item-published = La décision est publiée au Bulletin officiel. Gardez-en une copie, avec le numéro et la date.

## Si la réponse est non

item-rejected = Un refus : demandez les raisons par écrit, comment contester et jusqu’à quand. Nous n’avons trouvé aucune page sur un recours.

## Contacts

item-ministry = Le ministère de l’Enseignement supérieur.
