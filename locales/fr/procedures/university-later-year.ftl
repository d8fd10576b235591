not = Ce n’est pas Parcoursup ni le dossier d’admission préalable. Une attestation de votre diplôme ne donne pas droit à une place.
cost = Demandez ses frais à l’université.
time = Chaque université fixe ses dates.
decides = L’université.

condition-lives = Vous vivez en France, ou dans un pays sans la procédure Études en France, ou cette procédure n’est pas pour vous.
    .no = Depuis le pays où vous vivez, la demande passe par la procédure en ligne Études en France.
condition-guardian = Vous avez 18 ans ou plus, ou vous êtes avec vos parents.
    .no = Vous avez moins de 18 ans et êtes seul : votre sécurité et un représentant d’abord ; aucun formulaire sans lui. Votre école et votre représentant peuvent ensuite demander à l’université avec vous.
condition-university = L’université accepte vos études pour cette année.
    .no = L’université regarde vos diplômes et décide de l’année. Un master étranger ouvre souvent la première ou la deuxième année de master, pas toujours un doctorat.
    .who = l’université

relation-student = D’abord l’admission, ensuite le visa ou le titre d’étudiant, s’il vous en faut un.
relation-enic-naric = L’université peut demander l’attestation du centre de reconnaissance. Posez la question avant de payer.
relation-eqpr = Il manque des papiers : le passeport des qualifications peut montrer à l’université ce que vous avez étudié.

item-adviser-first = Avant d’écrire à un service, voyez une permanence gratuite ou une association. Prenez vos lettres avec vous. Le bureau d’une université pour les étudiants en exil est aussi un bon endroit où demander.
    .if = si vous n’avez pas de papier valable, si votre demande a été refusée, ou si vous avez moins de 18 ans et êtes seul
item-exile-office = Demandez à l’université son bureau pour les étudiants en exil (réseau MEnS). Il connaît les papiers, les dates et les formations qui préparent.
    .if = si vous avez ou demandez une protection
item-which-year = Demandez à l’université en quelle année elle vous prendrait, et quels papiers elle veut (attestation ENIC-NARIC, EQPR, ou rien).
item-unfinished = Des études inachevées comptent aussi : montrez les années et les matières réussies.
item-exchange = Vous venez pour une année d’échange (Erasmus, accord entre établissements) : votre école fait la demande pour vous, et les crédits (ECTS) y comptent.
    .if = si vous venez pour un échange
item-bridge = S’il vous faut encore du français : des universités ont une formation qui prépare les personnes en exil aux études (DU Passerelle). Votre statut ne peut pas, à lui seul, être la raison d’un refus.

item-identity = Votre passeport ou votre carte d’identité.
    .protected = Votre carte de séjour ou son récépissé, votre attestation de demande d’asile, ou le titre de voyage du pays qui vous protège. Vous n’avez pas besoin d’un passeport du pays que vous avez quitté.
item-diplomas = Vos diplômes, relevés de notes et le programme des cours.
item-diploma-missing = Si un original manque : demandez un duplicata à votre école, ou demandez à l’université ce qu’elle accepte.
    .if = si vous n’avez pas tous les originaux de votre diplôme
    .protected = Si un original manque : n’écrivez pas à une école publique ni à un service du pays que vous avez quitté. Montrez ce que vous avez gardé. Demandez à l’université si elle prend à la place le passeport des qualifications des réfugiés (EQPR) ou une attestation du centre de reconnaissance (ENIC-NARIC).
item-translations = Des traductions seulement si l’université les demande. Demandez d’abord quelles langues elle lit : une traduction assermentée coûte de l’argent.
    .protected = Des traductions seulement si l’université les demande. Demandez d’abord quelles langues elle lit. Prenez un traducteur assermenté dans le pays où vous vivez, pas un service du pays que vous avez quitté.
item-keep-originals = Ne donnez jamais vos originaux pour de bon. Envoyez des copies, montrez les originaux, et gardez une photo de chaque page, recto et verso.

item-apply = Candidatez auprès de l’université elle-même, sur son site ou sa plateforme.
item-several = Candidatez à plusieurs : chacune décide librement.
item-keep-copy = Gardez une copie de tout ce que vous envoyez, et la réponse.

item-enrol-fees = L’inscription coûte de l’argent plus tard. Demandez à l’université combien c’est pour vous, qui paie moins ou rien, et jusqu’à quand.
item-pay-nobody-else = Ne payez personne pour une place, un formulaire ou un rendez-vous. Payez seulement le prix officiel, à l’école ou sur le site officiel. Personne ne peut vous vendre une admission ou un visa.

item-dates = Il n’y a pas de date commune. Demandez maintenant à chaque université.

item-open-letters = Lisez chaque lettre, chaque e-mail et chaque compte en ligne le jour même. Si on vous demande un papier, envoyez-le tout de suite.

item-visa = Vous vivez hors de France et n’êtes pas citoyen européen : une fois admis, demandez le visa long séjour étudiant sur France-Visas.
    .if = si vous vivez hors de France et n’êtes pas citoyen européen
item-no-permit = S’inscrire ne donne pas à soi seul un titre de séjour.

item-reasons = Demandez les raisons par écrit. Si la lettre dit comment contester, regardez la date, et voyez une aide juridique gratuite avec la lettre.
item-lower-year = Demandez si une année précédente, une autre formation ou une autre université vous prendrait.
item-experience = Des compétences et du travail peuvent aussi mener à un diplôme français (VAE). Il n’y a pas de durée minimale.

item-official-page = La page officielle de l’État sur l’inscription avec un diplôme étranger.

deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
