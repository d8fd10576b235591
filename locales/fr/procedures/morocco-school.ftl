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
condition-not-fled = Le Maroc n’est pas un pays que vous avez fui.
    .no = Vous demandez une protection ou vous en avez une. Si le Maroc est le pays que vous avez fui, ne contactez pas ses services. Voyez d’abord une aide gratuite.
    .who = vous, avec une permanence juridique gratuite
condition-recognised-school = L’école, ou l’autorité au-dessus d’elle, est reconnue dans le pays qui a donné le certificat.
condition-lived-there = Vous viviez régulièrement dans ce pays pendant les études.

relation-morocco-higher = Deux ministères : celui-ci pour l’école et le BTS, l’autre pour l’université.

## Avant de commencer

item-not-if-fled = Si le Maroc est le pays que vous avez fui : n’écrivez pas à ses services et ne créez pas de compte. Voyez d’abord une permanence juridique gratuite.
    .if = si vous demandez une protection ou en avez une
item-right-ministry = Certificat de fin de cycle scolaire ou BTS : vous êtes au bon endroit. Diplôme d’université : voyez le ministère de l’Enseignement supérieur.
item-foreign-cycle = École au Maroc avec un programme étranger : écrivez d’abord au ministère. Demandez si ce chemin vaut pour votre certificat.
    .if = si votre école au Maroc suit un programme étranger
item-read-first = Lisez d’abord la plateforme : démarches, pièces demandées, textes de loi à télécharger. On peut le faire sans avoir de dossier.
item-guide = Téléchargez le guide des équivalences (guide référentiel).
item-since-1967 = Cherchez votre certificat dans la liste des décisions publiées au Bulletin officiel depuis 1967. S’il y est, notez la décision et citez-la.

## Papiers

item-platform-list = La liste de la plateforme est celle qui vaut. Les lignes suivantes viennent de l’ancienne démarche sur papier (2022) : comparez.
item-request = Une demande adressée au ministre.
item-certificate = Une copie du certificat ou du diplôme.
item-transcript = Le relevé de notes, avec l’échelle des notes.
item-programme = Le programme des études, avec les heures, et une note officielle sur la note éliminatoire et le jury d’examen.
    .protected = Le programme des études et les notes : ce que vous avez gardé. N’écrivez pas à une école publique ni à un service du pays que vous avez quitté. Demandez au ministère marocain ce qu’il accepte.
item-residence = Une preuve officielle que vous viviez régulièrement dans ce pays pendant les études.
    .protected = La preuve que vous viviez dans ce pays pendant les études, avec ce que vous avez gardé : anciens visas, tampons, papiers d’école. Ne demandez rien aux services du pays que vous avez quitté.
item-certified = Les tampons demandés : l’autorité du pays qui a donné le certificat, puis l’ambassade du Maroc ou les Affaires étrangères. Demandez avant si c’est encore vrai en ligne.
    .protected = Tampons d’un autre pays : nous n’avons trouvé aucune règle pour une personne protégée contre ce pays. Demandez d’abord au ministère marocain ce qu’il accepte, et ne contactez pas le pays que vous avez quitté.
item-translation = Une traduction, si un papier n’est ni en arabe ni en français.
    .protected = Une traduction, si un papier n’est ni en arabe ni en français : par un traducteur assermenté là où vous vivez, pas par un service du pays que vous avez quitté.
item-keep-originals = Envoyez des images. Gardez vos originaux, et une photo de chaque page.

## Étapes

item-account = Inscrivez-vous sur la plateforme.
    .if = si vous n’avez pas commencé
item-save = Entrez vos données et celles du certificat, puis enregistrez. Ce n’est pas encore envoyé.
    .if = si vous n’avez pas commencé
item-submit = Envoyez la demande. Enregistrer ne suffit pas.
    .if = si vous n’avez pas encore envoyé la demande
item-no-visit = Tout se fait à distance : vous n’avez pas à aller au ministère.

## Prix

item-free-or-not = Aucun prix trouvé. Demandez au ministère. Ne payez personne pour un formulaire, une place ou une réponse.

## Durée

item-no-time = Le ministère dit vouloir répondre plus vite, mais la page ne donne pas de délai. La loi 55.19 en fixe : demandez celui de votre demande.

## En attendant

item-follow = Suivez la demande en direct sur la plateforme : de l’enregistrement à la lettre.
item-letter = Le ministère envoie une lettre : oui ou non.

## Après

item-letter-is-not-it = Une lettre d’accord n’est pas encore la décision publiée. Nous n’avons trouvé aucune page qui dise si la lettre seule suffit : attendez le Bulletin officiel.
    .if = si la décision n’est pas encore publiée
item-decision = Vous recevez une copie de la décision dès qu’elle paraît au Bulletin officiel. Gardez-la, et notez le numéro et la date.
    .term = Bulletin officiel (الجريدة الرسمية)
item-same-rights = Le certificat donne alors les mêmes droits que le certificat marocain auquel il est égalé.

## Si la réponse est non

item-rejected = La lettre dit non : demandez les raisons par écrit, et ce qui manque.
item-no-appeal-found = Nous n’avons trouvé aucune page sur un recours. Demandez au ministère, le jour même, comment contester et jusqu’à quand.

## Contacts

item-ministry = Le ministère de l’Éducation nationale, par la plateforme.
