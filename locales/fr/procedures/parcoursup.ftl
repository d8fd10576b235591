not = Ce n’est pas un visa ni un titre de séjour, et ce n’est pas pour les années suivantes (L2, master).
cost = Personne ne peut vous vendre une place. Voyez sur la page de chaque formation ce qu’elle coûte.
time = Vous entrez vos choix (vœux) de décembre ou janvier à la mi-mars environ, pour septembre.
decides = Chaque formation que vous choisissez.

condition-who = L’une de ces choses est vraie : vous êtes citoyen de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège, de la Suisse, de Monaco ou d’Andorre ; votre diplôme de fin de lycée est européen ; la formation est sélective.
    .no = Pour une formation non sélective, votre porte est une autre : directement à l’université avec une décision de protection définitive, sinon l’admission préalable (DAP) ou Études en France. Pour une formation sélective, revenez ici.
condition-diploma = Vous avez fini ou finissez le lycée, ou vous avez le DAEU.
    .no = La plateforme demande un diplôme qui ouvre l’enseignement supérieur. Sans lui, regardez le DAEU ou la VAE.
condition-language = Votre français suffit pour la formation.

relation-student = D’abord l’admission, ensuite le visa ou le titre d’étudiant, s’il vous en faut un.

item-adviser-first = Avant d’écrire à un service, voyez une permanence gratuite ou une association. Prenez vos lettres avec vous. Le bureau d’une université pour les étudiants en exil est aussi un bon endroit où demander.
    .if = si vous n’avez pas de papier valable, si votre demande a été refusée, ou si vous avez moins de 18 ans et êtes seul
item-guardian = Vous avez moins de 18 ans et êtes seul : faites-le avec votre représentant ou votre éducateur. Ne signez rien que vous ne comprenez pas.
    .if = si vous avez moins de 18 ans et êtes seul
item-exile-office = Demandez à l’université son bureau pour les étudiants en exil (réseau MEnS). Il connaît les papiers, les dates et les formations qui préparent.
    .if = si vous avez ou demandez une protection
item-any-status = Les formations sélectives sont ouvertes sur Parcoursup quel que soit votre statut : BTS, BUT, CPGE, instituts de soins infirmiers (IFSI).
item-nurse = Infirmière ou infirmier diplômé hors d’Europe : candidatez ici comme tout le monde, puis demandez à l’institut de quelles matières vous êtes dispensé.
    .if = si vous êtes infirmière ou infirmier avec un diplôme obtenu hors d’Europe
item-real-school = Vérifiez une école privée avant de payer : son diplôme est-il au répertoire national (RNCP) ? Certaines écoles ne donnent pas de diplôme reconnu.

item-identity = Votre passeport ou votre carte d’identité.
    .protected = Votre carte de séjour ou son récépissé, votre attestation de demande d’asile, ou le titre de voyage du pays qui vous protège. Vous n’avez pas besoin d’un passeport du pays que vous avez quitté.
item-school-diploma = Votre diplôme de fin de lycée et le relevé de vos notes.
item-diploma-missing = Si un original manque : demandez un duplicata à votre école, ou demandez à l’université ce qu’elle accepte.
    .if = si vous n’avez pas tous les originaux de votre diplôme
    .protected = Si un original manque : n’écrivez pas à une école publique ni à un service du pays que vous avez quitté. Montrez ce que vous avez gardé. Demandez à l’université si elle prend à la place le passeport des qualifications des réfugiés (EQPR) ou une attestation du centre de reconnaissance (ENIC-NARIC).
item-marks = Vos notes des dernières années, comme la plateforme le demande.
item-translations = Des traductions seulement si l’université les demande. Demandez d’abord quelles langues elle lit : une traduction assermentée coûte de l’argent.
    .protected = Des traductions seulement si l’université les demande. Demandez d’abord quelles langues elle lit. Prenez un traducteur assermenté dans le pays où vous vivez, pas un service du pays que vous avez quitté.
item-keep-originals = Ne donnez jamais vos originaux pour de bon. Envoyez des copies, montrez les originaux, et gardez une photo de chaque page, recto et verso.

item-account = Créez votre compte sur Parcoursup. Si vous n’avez pas de numéro d’élève français (INE), cochez la case prévue.
item-wishes = Entrez vos choix (vœux, jusqu’à 10) et complétez chaque dossier avant la date de fin.
item-answers = Répondez à chaque proposition avant la date affichée.

item-enrol-fees = L’inscription coûte de l’argent plus tard. Demandez à l’université combien c’est pour vous, qui paie moins ou rien, et jusqu’à quand.
item-pay-nobody-else = Ne payez personne pour une place, un formulaire ou un rendez-vous. Payez seulement le prix officiel, à l’école ou sur le site officiel. Personne ne peut vous vendre une admission ou un visa.

item-dates = Voyez aujourd’hui le calendrier de l’année sur le site de Parcoursup. Le temps des vœux finit vers la mi-mars.

item-open-letters = Lisez chaque lettre, chaque e-mail et chaque compte en ligne le jour même. Si on vous demande un papier, envoyez-le tout de suite.

item-enrol = Après avoir accepté une place, inscrivez-vous auprès de l’école avant sa date.
item-visa = Vous vivez hors de France et n’êtes pas citoyen européen : une place n’est pas un visa. Demandez le visa long séjour étudiant sur France-Visas.
    .if = si vous vivez hors de France et n’êtes pas citoyen européen

item-reasons = Demandez les raisons par écrit. Si la lettre dit comment contester, regardez la date, et voyez une aide juridique gratuite avec la lettre.
item-no-offer = Pas de proposition ? Demandez à la plateforme ce qui reste ouvert, et à l’université ses autres portes.
item-experience = Des compétences et du travail peuvent aussi mener à un diplôme français (VAE). Il n’y a pas de durée minimale.

item-official-page = La page officielle de l’État sur l’inscription avec un diplôme étranger.

deadline-enrol = Inscrivez-vous au plus tard le { $day }.
deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
