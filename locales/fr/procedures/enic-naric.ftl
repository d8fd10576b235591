## En bref

not = Dans la plupart des pays, c’est une comparaison, pas une équivalence ; quelques pays, comme la Belgique francophone ou la Turquie, décident d’une équivalence. En France, ce papier n’a pas de valeur juridique et n’est pas obligatoire. Il ne permet pas de faire un métier protégé par la loi (profession réglementée).
cost = En France 120 euros ; gratuit pour les demandeurs d’asile, les réfugiés et les personnes qui ont la protection subsidiaire ou temporaire. Ailleurs, la page du centre le dit.
time = En France environ 4 mois, jusqu’à 6 mois. Ailleurs, la page du centre le dit.
decides = Le centre de reconnaissance du pays écrit le papier. L’école ou l’employeur décide ensuite librement.

## Qui peut le demander

condition-has-diploma = Vous avez fini ou commencé des études qui mènent à un diplôme
    .no = Le centre compare des diplômes et des études. Il ne compare pas les certificats de langue, ni les compétences sans diplôme. Une permanence gratuite peut vous montrer des chemins par l’expérience ou la formation.
condition-not-practise = Vous ne voulez pas ce papier pour faire un métier protégé par la loi
    .no = Pour faire un métier protégé (profession réglementée), c’est l’organisme chargé de ce métier qui décide. L’attestation du centre de reconnaissance ne sert pas à cela.
condition-not-regulated = Votre diplôme ne forme pas à un métier protégé par la loi
    .no = Pour ces diplômes il y a des règles spéciales, même si vous voulez un autre travail ou étudier.
    .who = Le centre de reconnaissance : demandez-lui avant de payer.
condition-papers-usable = Vous avez tous vos papiers : le diplôme et le relevé de notes
    .no = Des papiers manquent ou ne peuvent pas être vérifiés. Beaucoup de centres regardent quand même ce que vous avez gardé.
    .who = Le centre de reconnaissance : demandez-lui ce qu’il accepte à la place.
condition-country-known = Le centre de ce pays accepte les demandes comme la vôtre (nous ne connaissons les règles en détail que pour la France)
    .no = Chaque pays a son centre, avec ses propres règles.
    .who = Le centre de reconnaissance du pays choisi : lisez sa page.
condition-recognised-diploma = Votre diplôme est reconnu par l’État où vous l’avez obtenu.

## Avant de commencer

item-not-if-fled = Si c’est le pays que vous avez fui : n’écrivez ni à son centre ni à ses services. Voyez d’abord une permanence gratuite.
    .if = si vous demandez une protection ou en avez une
item-minor-alone = Vous avez moins de 18 ans et vous êtes sans vos parents : votre sécurité et un représentant d’abord. Demandez un représentant (tuteur) et un avocat. Ne signez rien que vous ne comprenez pas. Ce papier peut attendre.
    .if = si vous avez moins de 18 ans et que vous êtes sans vos parents
item-legal-help-first = Parlez à une aide juridique gratuite avant d’envoyer vos papiers à un service. Si vous avez une lettre, prenez-la avec vous.
    .if = si votre demande a été refusée, si un autre pays doit l’examiner, si vous êtes toléré, ou si vous n’avez pas de papier valable
item-under-18 = Vous avez moins de 18 ans : demandez de l’aide à un adulte de confiance, par exemple un parent, un tuteur ou une association.
    .if = si vous avez moins de 18 ans
item-nobody-asked = Personne ne vous a demandé ce papier : il n’est pas obligatoire. Demandez d’abord à l’école ou à l’employeur s’il en veut un. Vous pouvez économiser du temps et de l’argent.
    .if = si personne ne vous l’a demandé
item-school-asked = Une école vous l’a demandé : demandez-lui quel papier elle veut exactement, et jusqu’à quand.
    .if = si une école vous l’a demandé
item-employer-asked = Un employeur vous l’a demandé : demandez-lui quel papier il veut exactement. Pour un métier que la loi ne protège pas, l’employeur est libre de juger votre diplôme sans ce papier.
    .if = si un employeur vous l’a demandé
item-office-asked = Une administration vous l’a demandé : demandez-lui quel papier elle veut exactement. Pour un concours public, c’est l’organisateur qui décide.
    .if = si une administration vous l’a demandé
item-naturalisation = Pour la nationalité française : l’attestation peut dire que vous avez étudié en français. Elle remplace alors un test de langue, pour des diplômes d’une trentaine de pays. Si le français n’y est pas la seule langue officielle, le centre veut un papier de votre école à ce sujet.
    .if = en France, si vous demandez la nationalité
    .protected = Pour la nationalité française : l’attestation peut dire que vous avez étudié en français. Elle remplace alors un test de langue, pour des diplômes d’une trentaine de pays. Montrez ce que vous avez gardé. Si cela ne suffit pas, l’autre chemin est le test de français : n’écrivez pas à une école publique du pays que vous avez quitté.
item-school-decides = Pour étudier, c’est l’école ou l’université qui décide qui elle admet. Demandez-lui d’abord : elle n’a peut-être pas besoin de ce papier.
    .if = si vous voulez étudier
item-french-diploma = Votre diplôme est français : il n’a pas besoin de comparaison. Le centre compare les diplômes étrangers.
    .if = si vous avez étudié en France
item-treaty = La Belgique, les Pays-Bas, le Luxembourg, l’Estonie, la Lettonie et la Lituanie acceptent par traité le niveau des diplômes universitaires les uns des autres. Demandez au centre comment vous pouvez le montrer.
    .if = si votre diplôme vient de Belgique, des Pays-Bas, du Luxembourg, d’Estonie, de Lettonie ou de Lituanie
item-whole-diploma = Vous avez fini : le papier s’appelle « attestation de comparabilité ».
    .if = si vous avez fini vos études
    .term = attestation de comparabilité
item-part-of-studies = Vous avez fait une partie : le papier dit jusqu’où vous avez étudié. C’est une autre attestation, pour une période d’études ou de formation.
    .if = si vous avez fait une partie de vos études
    .term = attestation de reconnaissance de période d’études ou de formation
item-short-training = Votre formation a duré moins de 200 heures : une page dit que le centre français ne la traite pas. Demandez au centre avant de payer. Les certificats de langue ne sont pas traités non plus.
    .if = si votre formation a duré moins de 200 heures
item-protected-job = Votre diplôme forme à un métier protégé : le centre dit que des règles spéciales s’appliquent. Lisez sa page, et demandez-lui avant de payer s’il écrit une attestation pour vous.
    .if = si votre diplôme forme à un métier protégé par la loi
    .term = profession réglementée
item-protected-job-elsewhere = Votre diplôme forme à un métier protégé : demandez au centre, avant de payer, s’il écrit une attestation pour vous.
    .if = si votre diplôme forme à un métier protégé par la loi
item-find-centre = Trouvez le centre du pays où vous voulez utiliser votre diplôme. Le centre d’un autre pays ne peut pas le faire.
    .if = hors de France
item-belgium-french = Pour la Wallonie, ou Bruxelles en français : cette page est pour les diplômes de l’enseignement supérieur. Un autre service s’occupe des diplômes scolaires.
    .if = en Belgique
item-belgium-french-school = Diplôme scolaire, pour la Wallonie ou Bruxelles en français : voici le service. Une page dit qu’il ne prend les demandes que du 15 novembre au 15 juillet : regardez d’abord ses dates.
    .if = en Belgique, avec un diplôme scolaire
item-belgium-dutch = Pour la Flandre, ou Bruxelles en néerlandais : voici le centre.
    .if = en Belgique
item-swiss-employer = Le centre suisse dit qu’il n’écrit une attestation que pour un travail que la loi ne protège pas, et seulement si un employeur la demande. Ayez la demande de l’employeur avec vous.
    .if = en Suisse
item-italy = Italie : pour les diplômes de nombreux pays, le centre donne une première attestation gratuite et immédiate (ARDI). Pour les personnes qui ont obtenu l’asile ou la protection subsidiaire en Italie, il a un service gratuit (CIMEA for Refugees), mais pas pour les pays d’ARDI.
    .if = en Italie
item-turkiye = Turquie : la demande passe par e-Devlet, et un étranger a besoin d’un numéro d’étranger (YKN). Il existe la reconnaissance (tanıma) et l’équivalence (denklik) : demandez laquelle il vous faut.
    .if = en Turquie
item-norway = Norvège : si des papiers manquent ou ne peuvent pas être vérifiés, demandez au service (HK-dir) sa procédure propre (UVD), avec un entretien et une épreuve écrite. Il y envoie aussi les personnes dont les papiers viennent de certains pays. Adresse : uvd@hkdir.no
    .if = en Norvège, s’il vous manque des papiers
item-sweden = Suède : le service (UHR) dit que son attestation n’est nécessaire ni pour un emploi, ni pour une autorisation d’exercer, ni pour des études. Vous pouvez la demander pendant votre demande d’asile. Si des papiers sont impossibles à obtenir pour une bonne raison, demandez un document d’information (background paper).
    .if = en Suède
item-austria = Autriche : le centre évalue les diplômes pour le travail, si vous vivez en Autriche ou dans un autre pays de l’Union européenne. Pour les études, demandez à l’université. Les personnes protégées peuvent demander au fonds d’intégration (ÖIF) de rembourser des frais.
    .if = en Autriche
item-own-rules = La page du centre dit ce qu’il demande, combien cela coûte et combien de temps il faut. Cette liste vous y prépare seulement.
    .if = hors de France
item-lost-papers = Des papiers manquent : demandez à votre école ou à votre université un duplicata du diplôme et le relevé de notes.
    .if = s’il vous manque des papiers
    .protected = Des papiers manquent : nous ne vous demandons pas de contacter le pays que vous avez quitté. Rassemblez ce que vous avez gardé : copies, photos, carte d’étudiant, anciens e-mails. Demandez au centre ce qu’il accepte à la place. Si vous vivez dans un pays du Conseil de l’Europe, voyez aussi le passeport européen des qualifications des réfugiés (EQPR).
item-lost-papers-way = Le système de reconnaissance de ce pays décrit un chemin pour les personnes à qui il manque des papiers. Il dépend peut-être de votre protection. Demandez-le au centre.
    .if = s’il vous manque des papiers
item-no-contact-promised = Vous êtes réfugié ou demandeur d’asile : les pages du centre disent qu’il ne vérifie alors pas votre diplôme auprès des autorités qui l’ont donné. Envoyez toujours votre preuve de protection, pour que le centre le sache.
    .if = si vous êtes réfugié ou demandeur d’asile, en France
item-ask-no-contact = Un centre peut vérifier un diplôme auprès de ceux qui l’ont donné. Avant d’envoyer quoi que ce soit, écrivez au centre que vous demandez une protection ou que vous l’avez, et demandez-lui de ne contacter personne dans ce pays.
    .if = si vous demandez une protection ou si vous l’avez
item-guide-refugees = Réfugiés.info a un guide de cette démarche en mots simples.
    .if = en France, si vous demandez une protection ou si vous l’avez
item-computer = Utilisez un ordinateur, si vous le pouvez. Une page plus ancienne dit qu’un téléphone ou une tablette marche mal. Un espace France services ou une bibliothèque peut vous aider.
    .if = en France

## Papiers

item-identity = Votre passeport ou votre carte nationale d’identité valable : les deux côtés, bien lisibles
    .if = en France
    .protected = Un papier qui dit qui vous êtes : votre titre de voyage, votre titre de séjour ou son récépissé, ou votre attestation de demande d’asile. Les deux côtés, bien lisibles. Vous n’avez pas besoin d’un passeport du pays que vous avez quitté.
item-asylum-proof = La preuve que vous avez demandé l’asile : votre attestation de demande d’asile
    .if = en France, si vous avez demandé l’asile
    .term = attestation de demande d’asile
item-protection-proof = La décision qui vous donne la protection (de l’OFPRA), ou le document de votre protection temporaire. Elle vous donne la gratuité.
    .if = en France, si vous êtes protégé
    .term = décision de l’OFPRA
item-receipt = Vous n’avez pas la décision définitive entre les mains : envoyez votre récépissé ou votre attestation, et demandez au centre si cela donne la gratuité.
    .if = en France, si vous avez seulement un récépissé, ou encore rien
    .term = récépissé
item-diploma = Votre diplôme, dans sa langue d’origine
    .if = en France, si vous avez fini vos études
item-passed-part = Les papiers officiels de la partie réussie, dans leur langue d’origine : relevé de notes, certificats
    .if = en France, si vous avez fait une partie de vos études
item-length-proof = Un papier qui montre la durée officielle des études : relevés de notes, supplément au diplôme ou certificats de présence
    .if = en France
item-few-papers = Vous n’avez pas tout cela : envoyez ce que vous avez, aussi des copies et des photos. Le centre dit qu’il s’adapte quand un réfugié a peu de papiers.
    .if = en France, s’il vous manque des papiers
item-no-translation = Les papiers en allemand, anglais, arabe, espagnol, français, italien ou portugais n’ont pas besoin de traduction. Ne payez pas pour cela.
    .if = en France, si vos papiers sont dans une de ces langues
item-translation = Pour les papiers dans une autre langue : une traduction en français par un traducteur assermenté, ou par les autorités du pays qui a donné le diplôme. Demandez au centre s’il la veut avant de payer.
    .if = en France, si un papier est dans une autre langue
    .protected = Pour les papiers dans une autre langue : une traduction en français par un traducteur assermenté ici, là où vous vivez. Ne la demandez pas aux autorités ni à un service du pays que vous avez quitté. Demandez au centre s’il la veut avant de payer.
    .term = traducteur assermenté
item-papers-elsewhere = La page du centre dit quels papiers il veut. Le plus souvent : un papier d’identité, le diplôme, le relevé de notes.
    .if = hors de France
item-translation-elsewhere = Avant de payer un traducteur, demandez au centre s’il veut une traduction, et par qui.
    .if = hors de France, si un papier est dans une autre langue
item-copies-only = Envoyez des scans ou des copies, pas les originaux. Si un service doit garder un original, demandez d’abord un reçu et une copie.

## Étapes

item-read-page = Lisez la page du centre. Elle donne le mode d’emploi et les conditions générales.
    .if = en France
item-scan = Scannez chaque papier en PDF. Gardez des fichiers légers : une page plus ancienne permet 2 Mo pour chacun.
    .if = en France
item-pre-register = Inscrivez-vous sur la plateforme Phoenix. Elle ne prend de nouvelles demandes que du mardi 12 h au vendredi 17 h. Elle est en français.
    .if = en France
item-file-number = Attendez l’e-mail avec votre numéro de dossier : il arrive en 24 heures environ. Regardez aussi dans les spams. Gardez le numéro, et ouvrez le lien de l’e-mail pour continuer.
    .if = en France
item-one-diploma = Faites un dossier par diplôme. Si vous en avez plusieurs, commencez par le plus élevé, ou par celui qui vous sert.
    .if = en France
item-upload = Remplissez le dossier, envoyez les papiers et vérifiez que chacun est lisible.
    .if = en France
item-pay-first = Si ce n’est pas gratuit pour vous : payez 20 euros au dépôt, seulement sur la plateforme. Gardez le reçu.
    .if = en France, si ce n’est pas gratuit pour vous
item-check-complete = Vérifiez qu’il ne manque rien avant d’envoyer. Un dossier incomplet prend plus de temps.
    .if = en France
item-answer-questions = Si le centre demande un papier manquant, envoyez-le vite : une page dit que vous avez 1 mois. L’e-mail donne le délai.
    .if = en France
item-pay-second = Si votre dossier est admis à l’examen et que ce n’est pas gratuit pour vous : payez 100 euros, seulement sur la plateforme.
    .if = en France, si ce n’est pas gratuit pour vous
item-ask-four = Avant de faire la demande, posez quatre questions au centre : le prix, la durée, le papier que vous recevrez, et le recours possible.
    .if = hors de France
item-wait-to-send = N’envoyez aucun papier avant que le centre le demande.
    .if = hors de France
item-apply-there = Faites la demande sur la page du centre, ou à l’université si le centre vous y envoie. Dans plusieurs pays, les universités décident pour les études.
    .if = hors de France

## Coût

item-fee = 120 euros depuis le 1er janvier 2025 : 20 euros au dépôt, et 100 euros si votre dossier est admis à l’examen. Vérifiez la page du centre avant de payer.
    .if = en France, si ce n’est pas gratuit pour vous
item-free = Gratuit. Le centre nomme les demandeurs d’asile, les réfugiés, et les personnes qui ont la protection subsidiaire ou temporaire.
    .if = en France, si vous avez demandé l’asile, si vous êtes réfugié, ou si vous avez la protection subsidiaire ou temporaire
item-free-stateless = Un guide public dit que c’est gratuit aussi pour les apatrides. La page du centre ne les nomme pas : demandez avant de payer.
    .if = en France, si vous êtes apatride
item-free-ask = La page du centre ne nomme pas votre situation. Demandez-lui avant de payer si c’est gratuit pour vous.
    .if = en France, si vous avez un autre papier
item-fee-elsewhere = La page du centre dit le prix.
    .if = hors de France
item-fee-elsewhere-protected = Dans certains pays, c’est gratuit pour les personnes protégées. Demandez avant de payer.
    .if = hors de France, si vous demandez une protection ou si vous l’avez
item-nobody-sells = Ne payez que sur la page officielle, après le dépôt. Personne ne peut vous vendre une reconnaissance ni une réponse plus rapide.

## Durée

item-four-months = Environ 4 mois en moyenne, jusqu’à 6 mois. Le centre l’a écrit en 2025.
    .if = en France
item-refugees-first = Le centre dit qu’il traite les dossiers des réfugiés en priorité. Il ne donne pas de durée pour eux.
    .if = en France, si vous demandez une protection ou si vous l’avez
item-time-elsewhere = La page du centre dit combien de temps il faut.
    .if = hors de France

## Pendant que vous attendez

item-read-mail = Lisez souvent vos e-mails, aussi les spams. Les questions et la réponse arrivent là.
item-tell-them = Dites à l’école, à l’employeur ou à l’administration que vous avez fait la demande, et montrez votre numéro de dossier. Demandez s’ils peuvent attendre, ou décider sans ce papier.
    .if = si quelqu’un vous a demandé le papier
item-apply-anyway = Continuez à chercher un emploi ou une formation : ce papier n’est pas obligatoire.
item-more-papers = Si un papier arrive entre-temps, prévenez le centre et demandez comment l’ajouter.
    .if = si d’autres papiers peuvent encore arriver

## Après

item-keep-it = Téléchargez l’attestation et gardez-la là où vous pouvez l’ouvrir sans votre téléphone.
item-this-country-only = Elle ne compte que dans le pays qui l’a écrite. Un autre pays décide pour lui-même.
item-master = Un guide dit : avec un master étranger, une université vous admet souvent en première ou en deuxième année de master, mais pas toujours directement en doctorat.
    .if = en France, si vous avez un master
item-show-it = Montrez-la avec votre diplôme. L’école ou l’employeur est libre de l’accepter ou non.

## Si la réponse est non

item-inadmissible = Si la réponse dit que votre dossier n’est pas recevable, vous pouvez écrire au centre dans les 2 mois. Donnez vos raisons et joignez des papiers qui les prouvent. Comptez à partir du premier jour où vous pouviez lire la réponse ; plus tôt est plus sûr.
    .if = en France
    .term = non recevable
item-reasons = Demandez les raisons si la réponse n’en donne pas. Vous avez le droit de les connaître, et de savoir comment faire un recours.
item-term-elsewhere = Le délai pour faire un recours est écrit sur la décision. S’il n’y est pas, demandez-le par écrit au service aujourd’hui.
    .if = hors de France
item-school-anyway = Vous pouvez quand même présenter votre diplôme à une école ou à un employeur : ils décident eux-mêmes.
item-experience = En France, votre expérience peut mener à un diplôme (VAE). Il n’y a pas de durée minimum. Choisissez un conseiller sur la page.
    .if = en France
    .term = validation des acquis de l’expérience (VAE)

## Contacts

item-centre = Le centre de reconnaissance du pays
item-guide = Réfugiés.info : un guide de cette démarche en mots simples, pour les personnes protégées et celles qui les aident
    .if = en France

## Jours qui comptent

date-notified = Premier jour où vous pouviez lire la réponse
deadline-inadmissible = Dernier jour pour écrire au centre : { $day }
deadline-lithuania = Dernier jour pour faire un recours, par le centre : { $day }
    .if = en Lituanie
deadline-letter = Dernier jour pour faire un recours : { $day }
    .if = hors de Lituanie
