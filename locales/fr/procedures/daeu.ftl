not = Ce n’est pas la reconnaissance d’un ancien diplôme, et s’inscrire ne donne pas à soi seul un titre de séjour. C’est un diplôme français avec les mêmes droits que le baccalauréat.
cost = Chaque université fixe son prix. Demandez qui paie moins ou rien.
time = Un an, ou plusieurs : jusqu’à 4 ans.
decides = L’université qui le prépare.

condition-guardian = Vous avez 18 ans ou plus, ou vous êtes avec vos parents.
    .no = Vous avez moins de 18 ans et êtes seul : votre sécurité et un représentant d’abord ; aucun formulaire sans lui. Votre école et votre représentant peuvent ensuite demander à l’université avec vous.
condition-no-school-diploma = Vous n’avez pas fini le lycée.
    .no = Ce diplôme est pour les personnes qui ont arrêté l’école avant le baccalauréat. Avec un diplôme de fin de lycée, vous allez directement à l’une des portes de la première année.
condition-left-school = Vous avez quitté l’école depuis au moins 2 ans.
    .no = Il faut avoir quitté l’école depuis au moins 2 ans. En attendant, apprenez le français et demandez à la Mission locale ou au CIO un retour en formation.
condition-age = Vous avez 24 ans, ou 20 ans et 2 ans d’activité.
    .no = Au 1er octobre de l’année du diplôme, il faut avoir 24 ans ; ou 20 ans et 2 ans d’activité. Le chômage inscrit, l’éducation d’un enfant et le sport de haut niveau comptent comme activité.
condition-permit = Vous êtes français ou européen, vous avez un titre de séjour ou un papier de protection.
    .no = La page nomme les réfugiés, la protection subsidiaire et temporaire et les apatrides. Pour votre situation, demandez à l’université.
    .who = l’université
condition-permit-valid = Votre titre est encore valable le 31 octobre de l’année de l’examen.
condition-french = Votre français est au niveau B1 ou B2 environ.

relation-parcoursup = Avec le DAEU, vous candidatez comme avec le baccalauréat.

item-adviser-first = Avant d’écrire à un service, voyez une permanence gratuite ou une association. Prenez vos lettres avec vous. Le bureau d’une université pour les étudiants en exil est aussi un bon endroit où demander.
    .if = si vous n’avez pas de papier valable, si votre demande a été refusée, ou si vous avez moins de 18 ans et êtes seul
item-exile-office = Demandez à l’université son bureau pour les étudiants en exil (réseau MEnS). Il connaît les papiers, les dates et les formations qui préparent.
    .if = si vous avez ou demandez une protection
item-temporary = La protection temporaire court jusqu’au 4 mars 2027. Regardez de nouveau en janvier 2027, et demandez à l’université pour la date du titre.
    .if = si vous avez la protection temporaire
item-a-or-b = Choisissez l’option : A pour les lettres, les langues et la société ; B pour les sciences, la santé et le sport.
item-ask-level = Demandez le test de niveau. Il faut environ le niveau de la première année de lycée.
item-disabled = En situation de handicap, vous pouvez demander une dispense d’une condition.
    .if = si vous êtes en situation de handicap

item-identity = Votre passeport ou votre carte d’identité.
    .protected = Votre carte de séjour ou son récépissé, votre attestation de demande d’asile, ou le titre de voyage du pays qui vous protège. Vous n’avez pas besoin d’un passeport du pays que vous avez quitté.
item-permit-paper = Votre titre de séjour ou récépissé, valable le 31 octobre de l’année de l’examen.
item-activity-proof = Si vous avez 20 à 23 ans : la preuve de 2 ans de travail, de chômage inscrit, de congé parental ou de sport de haut niveau.
    .if = si vous avez moins de 24 ans
item-keep-originals = Ne donnez jamais vos originaux pour de bon. Envoyez des copies, montrez les originaux, et gardez une photo de chaque page, recto et verso.

item-choose-uni = Trouvez une université qui prépare le DAEU, et demandez ses dates et ses places. Une seule inscription est possible.
item-enrol = Inscrivez-vous, suivez les cours, passez les épreuves. Les modules peuvent s’étaler sur 4 ans au plus.
item-keep-copy = Gardez une copie de votre dossier et le reçu d’inscription.

item-fee = Demandez son prix à l’université, et si France Travail ou un autre service le paie pour vous, avant de payer.
item-pay-nobody-else = Ne payez personne pour une place, un formulaire ou un rendez-vous. Payez seulement le prix officiel, à l’école ou sur le site officiel. Personne ne peut vous vendre une admission ou un visa.

item-dates = On regarde votre âge au 1er octobre et votre titre au 31 octobre. Les inscriptions ouvrent avant : demandez à l’université.

item-open-letters = Lisez chaque lettre, chaque e-mail et chaque compte en ligne le jour même. Si on vous demande un papier, envoyez-le tout de suite.

item-next = Avec le DAEU : candidatez sur Parcoursup, passez des concours, ou montrez-le comme preuve de niveau.
item-no-permit = Il ne donne pas de titre de séjour. Gardez votre propre papier valable.

item-reasons = Demandez les raisons par écrit. Si la lettre dit comment contester, regardez la date, et voyez une aide juridique gratuite avec la lettre.
item-other-ways = À moins de 26 ans sans diplôme : la Mission locale peut ouvrir un droit au retour en formation. L’expérience peut aussi mener à un diplôme (VAE).

item-page = Le guide simple sur le DAEU.

deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
