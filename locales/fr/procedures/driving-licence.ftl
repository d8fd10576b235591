## En bref

not = Ce n’est pas un examen, et ce n’est pas automatique, même pour une personne réfugiée.
cost = L’échange est gratuit. Une traduction peut être payante.
time = Demandez l’échange dans l’année. Nous n’avons pas de durée sûre pour la réponse.
decides = L’administration française des permis, par le site de l’ANTS.

## Pour qui

condition-reciprocity = Le pays qui a donné le permis échange ses permis avec la France (accord de réciprocité).
    .no = Nous ne connaissons pas la liste du jour. Regardez-la sur la page officielle. Depuis avril 2019, elle vaut aussi pour les personnes protégées.
    .who = l’administration des permis (ANTS)
condition-within-one-year = Vous êtes dans l’année qui compte.

## Avant de commencer

item-adviser-first = Avant de donner vos papiers à un service, voyez une aide gratuite.
    .if = si votre demande est refusée, si un autre pays doit l’examiner, si vous êtes toléré ou sans papier valable
item-check-list = Quel pays a donné votre permis ? Cherchez-le dans la liste des pays qui échangent avec la France, sur la page officielle.
item-europe = Un permis d’un pays de l’Union européenne, valable, est reconnu en France : vous n’avez pas à l’échanger.
item-student = Avec un titre de séjour étudiant, vous conduisez avec votre permis pendant vos études, sans échange.
item-since-2019 = Depuis avril 2019, l’accord entre les deux pays est demandé aussi aux personnes protégées. D’anciennes pages disent le contraire.
    .if = si vous demandez une protection ou en avez une
item-year-protected = Votre année commence le jour où vous recevez le premier récépissé qui nomme la protection. Faites la demande tout de suite.
    .if = si vous êtes réfugié, apatride ou avez la protection subsidiaire
item-year-asylum = Vous attendez la décision sur l’asile : l’année ne commence qu’avec le premier récépissé qui nomme la protection. Gardez le permis et notez les dates.
    .if = si vous attendez une décision sur l’asile
item-year = Le permis étranger vaut un an à partir de votre installation en France. Demandez l’échange avant la fin de cette année : ensuite il n’est plus reconnu.
    .if = si vous n’avez ni statut de réfugié, ni protection subsidiaire, ni statut d’apatride, ni demande d’asile en cours
item-expired-licence = Votre permis n’est plus valable ? Pour vous, ce n’est pas une raison de refuser l’échange.
    .if = si vous êtes réfugié, apatride ou avez la protection subsidiaire
item-valid-licence = Le permis doit être encore valable, et donné quand vous viviez dans ce pays.
    .if = si vous n’êtes ni réfugié, ni apatride, ni en protection subsidiaire

## Papiers

item-licence-copy = Une image en couleur de votre permis, des deux côtés.
item-identity = Un papier d’identité et votre titre de séjour.
    .protected = Votre titre de séjour, son récépissé ou le titre de voyage français. Nous ne vous demandons pas de papier du pays que vous avez quitté.
item-address = Un justificatif de domicile.
item-photo = Une photo avec un code et une signature numérique, d’une cabine ou d’un photographe agréés par l’ANTS.
item-translation = Si le permis n’est pas en français : une traduction par un traducteur assermenté.
    .protected = Si le permis n’est pas en français : une traduction par un traducteur assermenté en France, pas par un service du pays que vous avez quitté.
item-lived-there = La preuve que vous viviez dans ce pays quand il a donné le permis, si vous avez une autre nationalité.
    .protected = La preuve que vous viviez dans ce pays, avec ce que vous avez gardé : anciens visas, tampons, contrats. Ne demandez rien au pays que vous avez quitté.
item-rights-certificate = Une attestation de vos droits à conduire, du pays qui a donné le permis, datée de moins de 3 mois.
    .protected = Attestation de vos droits à conduire : une page dit qu’elle n’est pas demandée aux personnes protégées. Ne la demandez pas au pays que vous avez quitté. Si on vous la demande, dites que vous êtes protégé et voyez une aide juridique gratuite.
item-authenticity = La vérification du permis par le pays qui l’a donné ne s’applique pas à vous : l’administration l’examine autrement. Un refus pour cette raison ? Voyez une aide juridique gratuite.
    .if = si vous êtes réfugié ou avez la protection subsidiaire
item-keep-licence = Gardez le permis original et une photo des deux côtés. Le service le demandera seulement si l’échange est accordé ; il ne vous est pas rendu. Ne le donnez à personne d’autre.

## Étapes

item-apply-online = Faites la demande en ligne sur le site de l’ANTS. Créez un compte, joignez les images, envoyez.
item-keep-proof = Gardez la preuve du dépôt et sa date : elle montre que vous étiez dans l’année.

## Prix

item-free = L’échange est gratuit. Personne ne peut vous demander de l’argent pour une place ou une réponse plus rapide.
item-no-sold-licence = N’achetez jamais un permis ou une « attestation » : un faux fait refuser l’échange.

## Durée

item-no-sure-time = Nous n’avons pas de durée sûre. Le site de l’ANTS montre où en est la demande.

## En attendant

item-follow = Regardez votre compte et votre e-mail. Si un papier manque, envoyez-le tout de suite.

## Après

item-received = Vous recevez un permis français à la place de l’autre.

## Si la réponse est non

item-take-the-test = Pas d’accord avec ce pays, ou année passée : on passe l’examen français du permis. Demandez à un conseiller de l’emploi quelles aides existent.
item-contest = Un refus : le papier dit comment contester et jusqu’à quand. Voyez une aide juridique gratuite, ou le Défenseur des droits.

## Contacts

item-phone = ANTS : par le formulaire du site.
item-guide = Réfugiés.info explique l’échange avec des mots simples.

## Jours qui comptent

date-settled = Jour de votre installation en France
    .hint = Si vous hésitez, prenez le jour le plus ancien.
date-receipt = Jour où vous avez reçu le premier récépissé qui nomme la protection
date-certificate = Date de l’attestation de vos droits à conduire
deadline-year-protected = Demandez l’échange au plus tard le { $day }.
deadline-year = Demandez l’échange au plus tard le { $day }.
deadline-certificate = L’attestation est assez récente jusqu’au { $day }.
    .if = si vous n’avez ni protection ni demande d’asile
deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
