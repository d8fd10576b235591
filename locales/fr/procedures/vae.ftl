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

item-adviser-first = Avant de donner vos papiers à un service, voyez une aide gratuite. Demandez-lui si la VAE est possible avec votre situation.
    .if = si votre demande est refusée, si un autre pays doit l’examiner, si vous êtes toléré, sans papier valable ou mineur et seul
item-find-diploma = Cherchez un diplôme proche de ce que vous savez faire. Comparez votre travail avec sa partie « Activités visées ».
item-no-minimum = Il n’y a plus de durée minimale depuis 2024. Emplois, stages, bénévolat et vie personnelle comptent. D’anciennes pages demandent encore un ou trois ans.
item-every-nationality = La VAE est ouverte quelle que soit la nationalité, et le travail fait à l’étranger compte.
item-abroad-harder = Avec une expérience hors d’Europe, des organismes hésitent. Un bon accompagnement aide. Une expérience en France, aussi bénévole, peut compléter votre dossier.
item-not-every-diploma = Le site France VAE ne traite pas tous les diplômes (en janvier 2025, seulement des métiers de la santé et du social). Si le vôtre n’y est pas, demandez à l’organisme qui le donne : il a sa propre démarche.
item-protected-job = La loi protège votre métier ? Un diplôme ne suffit pas toujours. Demandez d’abord au service qui donne l’autorisation d’exercer.
    .if = si la loi protège votre métier
item-alone-or-not = Choisissez : seul, ou avec un accompagnateur (architecte accompagnateur de parcours, AAP). Ce n’est pas obligatoire, mais c’est une aide : il cherche aussi de l’argent pour vous.

## Papiers

item-activity-list = La liste de vos emplois, stages et activités : dates, lieux, ce que vous faisiez vraiment. Écrivez-la avec vos mots.
item-work-proof = Les preuves de cette expérience : certificats de travail, contrats, fiches de paie, attestations de bénévolat.
    .protected = Les preuves que vous avez : contrats, fiches de paie, photos du travail, attestations de collègues. Ne demandez rien à un employeur public du pays que vous avez quitté : voyez d’abord une permanence gratuite.
item-translations = Les preuves dans une autre langue : une traduction assermentée en français peut être demandée. Demandez d’abord lesquelles.
    .protected = Les preuves dans une autre langue : une traduction assermentée en français peut être demandée. Demandez d’abord lesquelles, et prenez un traducteur en France, pas un service du pays que vous avez quitté.
item-keep-originals = Montrez vos originaux, ne les laissez pas. Gardez une photo de chaque page, recto et verso.

## Étapes

item-create-account = Créez un compte sur France VAE : nom, e-mail, téléphone, département. Choisissez le diplôme, dites votre but et résumez votre expérience.
item-one-a-year = Choisissez bien : une seule demande par diplôme et par an.
item-choose-adviser = Si vous voulez être accompagné : choisissez quelqu’un dans la liste, et lisez son devis. Vous pouvez le refuser.
item-plan = Avec l’accompagnateur : vérifiez que ce diplôme convient, et prévoyez une formation ou un essai en entreprise s’il manque quelque chose. Pour une formation, il montre au moins trois devis.
item-feasibility-file = Remplissez et envoyez le dossier de faisabilité. L’accompagnateur peut l’envoyer pour vous.
item-admissible = L’organisme du diplôme dit si la demande est recevable : l’expérience est en lien direct, et le parcours a un sens.
item-start-soon = Demande acceptée : commencez vite les étapes prévues. Une page parle de 6 mois : demandez votre date.
item-validation-file = Écrivez le dossier de validation : vos activités principales et ce qu’elles montrent que vous savez faire.
item-jury = Le jury lit le dossier. Il peut vous parler et, pour certains diplômes, vous voir au travail. Préparez-vous avec quelqu’un.

## Prix

item-who-pays = Demandez qui paie l’accompagnement avant de signer : votre compte formation (CPF), votre employeur, France Travail, l’OPCO ou Transitions Pro.
item-pay-nobody = Personne ne peut vous vendre un diplôme ou une réponse du jury. Payez seulement ce qui est écrit dans un devis que vous avez accepté.
item-leave = Salarié ? Un congé VAE existe : jusqu’à 48 heures, avec tout ou partie du salaire.

## Durée

item-no-fixed-time = Un guide pour les candidats parle de 6 à 8 mois en moyenne. Ce n’est pas garanti : demandez les dates de jury au début.

## En attendant

item-go-on = Continuez d’apprendre le français. Gardez une preuve de tout ce que vous faites, aussi du bénévolat.

## Après

item-whole = Tout est validé : le diplôme vaut le même que par les études.
item-part = Une partie est validée : gardez-la, et demandez comment finir (formation, expérience, aide après le jury).

## Si la réponse est non

item-nothing = Rien n’est validé, ou la demande n’est pas recevable : demandez par écrit les raisons, et comment contester. Un autre diplôme peut mieux convenir.
item-other-ways = L’accompagnateur peut aussi vous orienter vers une formation, ou un titre professionnel.

## Contacts

item-portal = France VAE : le site, les questions fréquentes et la liste des accompagnateurs.
item-near-you = Près de chez vous : cherchez une association sur Réfugiés.info.

## Jours qui comptent

deadline-start-soon = Commencez les démarches prévues au plus tard le { $day }.
