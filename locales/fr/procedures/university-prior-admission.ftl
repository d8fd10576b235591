not = Ce n’est pas une inscription, ni un visa, et ce n’est pas pour les formations sélectives. C’est un dossier avant l’inscription (DAP).
cost = Nous n’avons pas trouvé de frais de dossier. Le test de langue et l’inscription coûtent de l’argent.
time = D’octobre à la mi-décembre environ, pour le mois de septembre suivant.
decides = Les universités que vous choisissez (3 vœux).

condition-free-movement = Vous n’avez pas la nationalité d’un pays de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège, de la Suisse, de Monaco ou d’Andorre.
    .no = Avec votre nationalité, pas d’admission préalable : la première année passe par Parcoursup.
condition-not-exempt = Votre statut ne vous dispense pas de ce dossier.
    .no = Votre protection vous dispense de ce dossier : vous écrivez directement à l’université.
condition-school-outside-eu = Votre diplôme de fin de lycée vient d’un pays hors de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège et de la Suisse.
    .no = Avec un diplôme de fin de lycée européen, la première année passe par Parcoursup. Sans diplôme de fin de lycée, regardez le DAEU.
condition-not-selective = La formation prend toutes les personnes qui ont le bon diplôme (formation non sélective).
    .no = Une formation qui choisit ses étudiants (BTS, BUT, CPGE, soins infirmiers…) passe par Parcoursup.
condition-lives = Vous vivez en France, ou dans un pays sans la procédure Études en France.
    .no = Depuis le pays où vous vivez, le chemin est la procédure en ligne Études en France.
condition-list = Vous vivez en France.
    .no = Nous n’avons pas la liste complète des pays d’Études en France. Demandez à Campus France si le vôtre en fait partie.
    .who = Campus France
condition-temporary = Vous n’avez pas la protection temporaire.
    .no = Pour la protection temporaire, nous n’avons pas trouvé de règle pour aujourd’hui. Pour 2023, Campus France disait : écrivez directement à l’université et dites quel papier vous avez. Cette protection court jusqu’au 4 mars 2027 ; regardez de nouveau en janvier 2027.
    .who = l’université
condition-other-status = Vous avez un passeport et ne demandez pas de protection, ou vous attendez la réponse à votre demande d’asile.
    .no = Nous n’avons pas trouvé de règle pour votre situation. Une université peut vous inscrire. Demandez d’abord à son bureau pour les étudiants en exil.
    .who = l’université
condition-french = Vous réussissez le test de langue, ou vous en êtes dispensé.

relation-parcoursup = Pour une formation sélective, Parcoursup ; pour les autres, ce dossier. Vous pouvez faire les deux.
relation-etudes-en-france = Cela dépend du pays où vous vivez : l’un ou l’autre, pas les deux.
relation-student = D’abord l’admission, ensuite le visa ou le titre d’étudiant.

item-adviser-first = Avant d’écrire à un service, voyez une permanence gratuite ou une association. Prenez vos lettres avec vous. Le bureau d’une université pour les étudiants en exil est aussi un bon endroit où demander.
    .if = si vous n’avez pas de papier valable, si votre demande a été refusée, ou si vous avez moins de 18 ans et êtes seul
item-guardian = Vous avez moins de 18 ans et êtes seul : faites-le avec votre représentant ou votre éducateur. Ne signez rien que vous ne comprenez pas.
    .if = si vous avez moins de 18 ans et êtes seul
item-adapted = Vous attendez la réponse à votre demande d’asile : demandez à l’université la forme adaptée (DAA, « dossier rose »). Elle tient compte de dates plus tardives et de papiers qui manquent.
    .if = si vous attendez la réponse à votre demande d’asile
item-stay-in-asylum = Votre demande d’asile vous protège. Les études ne la remplacent pas : restez dans la procédure.
    .if = si votre demande d’asile n’est pas définitivement jugée
item-temporary = Avec la protection temporaire, demandez d’abord à l’université : quelle porte utilise-t-elle pour vous ? Regardez de nouveau en janvier 2027 ce qui suit cette protection.
    .if = si vous avez la protection temporaire
item-which-file = Prenez le bon dossier : vert si vous vivez en France, blanc si vous vivez à l’étranger.
item-exile-office = Demandez à l’université son bureau pour les étudiants en exil (réseau MEnS). Il connaît les papiers, les dates et les formations qui préparent.
    .if = si vous avez ou demandez une protection
item-bridge = S’il vous faut encore du français : des universités ont une formation qui prépare les personnes en exil aux études (DU Passerelle). Votre statut ne peut pas, à lui seul, être la raison d’un refus.

item-identity = Votre passeport ou votre carte d’identité.
    .protected = Votre carte de séjour ou son récépissé, votre attestation de demande d’asile, ou le titre de voyage du pays qui vous protège. Vous n’avez pas besoin d’un passeport du pays que vous avez quitté.
item-school-diploma = Votre diplôme de fin de lycée et le relevé de vos notes.
item-diploma-missing = Si un original manque : demandez un duplicata à votre école, ou demandez à l’université ce qu’elle accepte.
    .if = si vous n’avez pas tous les originaux de votre diplôme
    .protected = Si un original manque : n’écrivez pas à une école publique ni à un service du pays que vous avez quitté. Montrez ce que vous avez gardé. Demandez à l’université si elle prend à la place le passeport des qualifications des réfugiés (EQPR) ou une attestation du centre de reconnaissance (ENIC-NARIC).
item-language-test = Le résultat du test de français (TCF ou un autre que le dossier nomme). Certaines personnes en sont dispensées : le dossier dit qui.
item-translations = Des traductions seulement si l’université les demande. Demandez d’abord quelles langues elle lit : une traduction assermentée coûte de l’argent.
    .protected = Des traductions seulement si l’université les demande. Demandez d’abord quelles langues elle lit. Prenez un traducteur assermenté dans le pays où vous vivez, pas un service du pays que vous avez quitté.
item-keep-originals = Ne donnez jamais vos originaux pour de bon. Envoyez des copies, montrez les originaux, et gardez une photo de chaque page, recto et verso.

item-three-choices = Choisissez jusqu’à 3 universités et remplissez le dossier papier.
item-send-green = Remettez le dossier vert à l’endroit et avant la date que le dossier indique.
    .if = si vous vivez en France
item-send-white = Remettez le dossier blanc au service culturel français (Campus France) du pays où vous vivez, avant la date indiquée sur le dossier.
    .if = si vous vivez hors de France
item-keep-receipt = Gardez une copie de tout le dossier et la preuve que vous l’avez remis.

item-enrol-fees = L’inscription coûte de l’argent plus tard. Demandez à l’université combien c’est pour vous, qui paie moins ou rien, et jusqu’à quand.
item-pay-nobody-else = Ne payez personne pour une place, un formulaire ou un rendez-vous. Payez seulement le prix officiel, à l’école ou sur le site officiel. Personne ne peut vous vendre une admission ou un visa.

item-dates = Pour la campagne 2024, le dernier jour était le 15 décembre. Regardez aujourd’hui la date de cette année : elle est la même pour toutes les universités.
item-missed = Date passée ? Demandez à l’université la forme adaptée (DAA) si vous êtes en exil, les formations sélectives (Parcoursup) et les formations qui préparent.

item-open-letters = Lisez chaque lettre, chaque e-mail et chaque compte en ligne le jour même. Si on vous demande un papier, envoyez-le tout de suite.

item-enrol = Admis ? Répondez avant la date donnée, puis inscrivez-vous.
item-visa = Depuis l’étranger, l’admission vient avant le visa : demandez le visa long séjour étudiant sur France-Visas.
    .if = si vous vivez hors de France et ne demandez pas de protection
item-no-permit = S’inscrire ne donne pas à soi seul un titre de séjour.

item-reasons = Demandez les raisons par écrit. Si la lettre dit comment contester, regardez la date, et voyez une aide juridique gratuite avec la lettre.
item-experience = Des compétences et du travail peuvent aussi mener à un diplôme français (VAE). Il n’y a pas de durée minimale.

item-official-page = La page officielle de l’État sur l’inscription avec un diplôme étranger.

deadline-enrol = Répondez et inscrivez-vous au plus tard le { $day }.
deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
