not = Ce n’est pas pour l’école du pays où vous vivez déjà : là, tout enfant peut aller à l’école. C’est un titre pour une année scolaire dans un autre pays, dans un échange.
cost = L’organisation de l’échange ou l’école répond des frais, y compris du retour.
time = Au plus 90 jours pour la décision ; le séjour dure au plus un an.
decides = Le service de l’immigration du pays de l’école.

condition-member-states = Le pays est l’un des 25 pays de l’Union européenne aux règles communes.
    .no = Le Danemark, l’Irlande et les pays hors de l’Union européenne ont leurs propres règles pour les études. Regardez le résultat pour ce pays, ou sa page officielle.
condition-free-movement = Le titre est pour les personnes sans passeport de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.
    .no = Pas besoin de titre : avec votre nationalité, vous pouvez y étudier (libre circulation).
condition-protected = Vous n’êtes pas réfugié et n’avez pas la protection subsidiaire.
    .no = Dans le pays qui vous protège, vous n’avez pas besoin d’un titre d’élève : vous allez à l’école avec votre propre statut. Dans un autre pays de l’Union européenne, ce titre ne vous est pas ouvert : demandez à l’école et à une permanence gratuite quel chemin existe. Si un pays hors de l’Union européenne vous protège, nous n’avons trouvé aucun texte qui le dise : demandez à une permanence gratuite si ce titre est possible.
condition-asylum-request = La loi écarte les personnes dont la demande d’asile n’est pas définitivement jugée.
    .no = Votre demande d’asile vous protège : restez dans la procédure. Vous pouvez demander une admission à une école ou une université pendant ce temps, sans ce titre, et faire évaluer vos études (EQPR, ENIC-NARIC).
condition-temporary-protection = La loi écarte les personnes qui ont la protection temporaire.
    .no = Avec la protection temporaire, vous n’avez pas besoin d’un titre d’élève dans le pays qui la donne : demandez tout de suite à l’école. Gardez cette protection : elle court jusqu’au 4 mars 2027. Regardez de nouveau en janvier 2027 ce qui vient ensuite. Si un service vous propose un autre titre, voyez d’abord une permanence gratuite.
condition-national-protection = La loi écarte les personnes qui ont une protection humanitaire prévue par le droit d’un seul pays.
    .no = Les règles du pays qui a donné votre titre humanitaire disent si vous pouvez étudier avec ce titre. Une permanence gratuite peut le lire avec vous.
condition-removal-suspended = La loi écarte les personnes dont le renvoi (éloignement) est suspendu.
    .no = Ce titre n’est pas ouvert tant qu’un renvoi est suspendu. Voyez d’abord une aide juridique gratuite. Une école ou une université peut quand même vous prendre : demandez-lui.
condition-help-first = Vous demandez depuis l’étranger ou avec un titre valable, et vous (ou vos parents) pouvez signer.
    .no = Ce titre n’est pas le bon chemin dans votre situation. Voyez d’abord une aide gratuite, avant de contacter un service. Un enfant seul a droit à un représentant, et à aller à l’école.
condition-long-term-elsewhere = Vous n’avez pas la carte de résident de longue durée-UE ni la carte bleue européenne d’un autre pays.
    .no = Avec votre carte, il y a un autre chemin vers un deuxième pays, avec ses propres règles. Demandez au service du pays où vous voulez étudier.
condition-stateless = Vous avez une nationalité. Si vous êtes apatride, l’administration dit comment elle lit la loi.
    .no = Le texte ne nomme pas les personnes apatrides parmi celles qu’il écarte, mais nous n’avons pas trouvé de page qui dise comment les services le lisent. Dans le pays qui vous a reconnu apatride, votre carte suffit peut-être pour étudier.
    .who = le service de l’immigration
condition-offered = Le pays a ce titre pour les élèves.
    .no = Un pays peut ne pas avoir ce titre. Demandez à l’organisation de l’échange quel chemin le pays utilise.
condition-admitted = Une école secondaire de ce pays vous a admis, dans un programme d’échange.
    .no = D’abord l’école et le programme d’échange vous admettent ; ensuite vous demandez le titre.
condition-place = Vous faites la demande hors de l’Union européenne, ou avec un titre de séjour valable ou un visa de long séjour.
    .no = Pendant un court séjour, un pays peut accepter cette demande, mais il n’y est pas obligé. Demandez avant de voyager.
condition-scheme = L’échange est reconnu par le pays, et l’organisation ou l’école répond des frais.
condition-age-range = Vous avez l’âge que le pays fixe.
condition-host = Vous logerez dans une famille d’accueil ou un internat qui respecte les règles.
condition-parental = Vos parents ou votre représentant sont d’accord par écrit.

item-protected-elsewhere = Un autre pays vous protège : ce titre laisse de côté les réfugiés et les personnes qui ont la protection subsidiaire. Demandez à une permanence gratuite quel chemin existe pour vivre ici, avant de signer ou de partir. Votre protection reste celle du pays qui l’a donnée.
    .if = si un autre pays vous protège
item-find-exchange = Demandez une place à votre école ou à une organisation d’échange. Le programme doit être reconnu.
    .if = si vous n’êtes pas encore admis
item-place = Avant le voyage, demandez au service d’où il prend la demande.
    .if = si vous y êtes pour un court séjour
item-not-a-student = L’école secondaire, c’est ce titre ; l’université, le titre d’étudiant ; un stage en entreprise, le titre de stagiaire. L’école et le papier signé décident.
item-country-at = En Autriche, il existe un titre pour les élèves, « Schüler ». La loi ne nomme pas l’échange : demandez au service.
    .if = si l’école est en Autriche
item-country-de = En Allemagne, la règle est le § 16f AufenthG : un an au plus en général, et pas de travail.
    .if = si l’école est en Allemagne

item-passport = Votre passeport, valable pour tout le séjour.
    .protected = Le titre de voyage du pays qui vous protège. Nous ne vous demandons pas de passeport national, et vous n’avez pas à en obtenir ou à en renouveler un pour cela.
item-parents = L’accord écrit de vos parents ou de votre représentant.
item-school-admission = De l’école : l’admission pour l’année scolaire. C’est une école secondaire (en général de 12 à 18 ans).
item-exchange-papers = De l’organisation : le programme, sa reconnaissance, et sa prise en charge de la vie, de l’école, de l’assurance maladie et du voyage aller et retour.
item-host-family = De la famille d’accueil ou de l’internat : son attestation.
item-insurance = L’assurance maladie pour tout le séjour.
item-means = La preuve d’argent suffisant pour vivre et rentrer, si l’organisation ne couvre pas tout.
item-form-photo-fee = Le formulaire, une photo et le reçu du paiement, s’il y en a un.
item-translations = Des traductions ou des tampons (légalisation), seulement si le service les demande. Posez-lui d’abord la question : cela coûte cher.
    .protected = Des traductions, seulement si le service les demande. Prenez un traducteur assermenté dans le pays où vous vivez, pas un service du pays que vous avez quitté. Si le service veut un tampon de ce pays, dites que vous êtes protégé et voyez une aide juridique gratuite.
item-keep-originals = Ne donnez jamais vos originaux pour de bon. Envoyez des copies, montrez les originaux, et gardez une photo de chaque page, recto et verso.

item-apply = Vos parents ou l’organisation demandent le titre ou le visa de long séjour. Demandez lequel, et où.
item-keep-receipt = Gardez le récépissé et une copie de tout.

item-fee = Chaque pays fixe son prix pour le titre ; il peut ne pas en demander. Voyez la page officielle avant de payer.
item-pay-nobody-else = Payez seulement le prix officiel et l’organisation choisie. Personne ne peut vous vendre une place à l’école ou un visa.

item-decision-time = Le service a au plus 90 jours après le dossier complet.
item-validity = Le titre dure le temps de l’échange, un an au plus.

item-open-letters = Ouvrez chaque lettre le jour même. Si on vous demande un papier, envoyez-le tout de suite.

item-leave-in-time = Partez, ou demandez un autre titre, avant la date du titre. Après, le séjour est irrégulier et vous pouvez devoir quitter le pays.
item-family-no = Ce titre ne donne pas le droit de faire venir la famille, ni de rester après l’école.

item-appeal = Le refus vient par écrit, avec les raisons (une condition qui manque, de faux papiers, un danger pour l’ordre, la sécurité ou la santé publics, un accueil qui ne respecte pas la loi ; chaque pays peut en ajouter). Le titre peut être retiré pour les mêmes raisons. Vous pouvez contester l’un et l’autre. Le délai peut être de 48 heures seulement : allez aujourd’hui voir une aide juridique gratuite, avec la lettre.

item-authority = La page officielle du pays.

date-permit-end = Dernier jour de votre titre, carte ou visa
    .hint = La date de fin imprimée dessus.
deadline-permit-end = Partez, ou demandez un autre titre, au plus tard le { $day }.
deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
