## En bref

not = Ce n’est pas une reconnaissance de votre diplôme. Il ne remplace ni un diplôme ni un papier d’identité. Il ne donne droit ni à un emploi, ni à une place à l’université, ni à un métier protégé.
cost = Gratuit.
time = Un entretien de 45 à 60 minutes. Les pages officielles ne donnent pas de durée totale.
decides = Des évaluateurs du Conseil de l’Europe et des centres nationaux de reconnaissance. Ensuite, chaque école et chaque employeur décide de ce qu’il accepte.

## Qui peut le demander

condition-protection-held = Vous demandez une protection, ou vous l’avez
    .no = Ce passeport est réservé aux personnes qui demandent une protection ou qui l’ont. Pour les autres, il faut aller vers le centre de reconnaissance du pays.
condition-protection-kind = Vous avez demandé l’asile, ou votre papier dit réfugié, protection subsidiaire, apatride ou protection temporaire
    .no = Aucune page officielle ne dit si votre situation est acceptée.
    .who = Le Conseil de l’Europe : demandez par e-mail avant de commencer.
condition-area = Vous vivez dans un pays du Conseil de l’Europe
    .no = Nous avons trouvé ce passeport seulement dans les pays du Conseil de l’Europe. Ailleurs, il en existe peut-être un autre, le passeport des qualifications de l’UNESCO.
condition-papers-missing = Des papiers de vos études manquent, ou ne peuvent pas être vérifiés
    .no = Vous avez tous vos papiers. Le centre de reconnaissance (ENIC-NARIC) est alors conseillé à la place.
condition-level = Vous avez fini le lycée, ou commencé ou fini des études après le lycée
    .no = Ce passeport commence à la fin du lycée. Si vous avez des compétences sans ce niveau, un conseiller peut vous montrer d’autres chemins, par l’expérience ou la formation.
condition-trade = Vos études sont générales, et pas seulement une formation à un métier
    .no = Une page officielle dit que la formation à un métier compte ; d’autres ne parlent que de l’école et de l’université.
    .who = Le Conseil de l’Europe, quand il lit votre dossier.
condition-over-16 = Vous avez plus de 16 ans. C’est ce que dit une page plus ancienne, de 2022.

relation-enic-naric = Il manque des papiers : commencez par ce passeport. Quand vous avez tous vos papiers, et si vos études remplissent ses conditions, le centre de reconnaissance (ENIC-NARIC) est conseillé à sa place.

## Avant de commencer

item-minor-alone = Vous avez moins de 18 ans et vous êtes sans vos parents : votre sécurité et un représentant d’abord. Demandez un représentant (tuteur) et un avocat. Ne signez rien que vous ne comprenez pas. Ce passeport peut attendre.
    .if = si vous avez moins de 18 ans et que vous êtes sans vos parents
item-legal-help-first = Parlez à une aide juridique gratuite avant d’envoyer vos papiers à un service. Si vous avez une lettre, prenez-la avec vous.
    .if = si votre demande a été refusée, si un autre pays doit l’examiner, si vous êtes toléré, ou si vous n’avez pas de papier valable
item-under-18 = Vous avez moins de 18 ans : demandez de l’aide à un adulte de confiance, par exemple un parent, un tuteur ou une association. Ne signez pas seul le formulaire de consentement.
    .if = si vous avez moins de 18 ans
item-sixteen-or-less = Une page plus ancienne (2022) dit qu’il faut avoir plus de 16 ans. Posez la question par e-mail avant de commencer : refugees.qualifications@coe.int
    .if = si vous avez 16 ans ou moins
item-ask-if-accepted = Aucune page officielle ne dit si votre situation est acceptée. Demandez d’abord par e-mail : refugees.qualifications@coe.int. Vous n’avez pas à raconter votre histoire, seulement à dire quel papier vous avez.
    .if = si un autre pays vous protège, ou si vous avez un autre papier que : demande d’asile, réfugié, protection subsidiaire, apatride, protection temporaire
item-trade-only = Vous avez une formation à un métier. Ce passeport parle surtout de l’école et de l’université. Vous pouvez essayer ; demandez aussi à un conseiller comment faire accepter votre expérience.
    .if = si vous avez une formation à un métier
item-outside-area = Nous avons trouvé ce passeport seulement dans les pays du Conseil de l’Europe. Regardez plutôt le passeport des qualifications de l’UNESCO : il existe dans quelques pays.
    .if = si vous vivez hors des pays du Conseil de l’Europe
item-start-page = Partez de la page du Conseil de l’Europe. Elle a une notice en allemand, anglais, arabe, dari, espagnol, français, grec, italien, polonais, roumain et ukrainien.
item-guide-france = Vous vivez en France : Réfugiés.info a un guide en mots simples, pour tous les niveaux de français. Il montre chaque étape. D’autres fiches y expliquent comment scanner un document et faire une photo électronique (e-photo).
    .if = si vous vivez en France
item-outside-france = La liste de papiers ci-dessous vient d’une page française. Dans un autre pays, les papiers ont d’autres noms : le portail dit lesquels il accepte.
    .if = si vous ne vivez pas en France
item-email = Ayez une adresse e-mail que vous seul pouvez ouvrir. Tout arrive par e-mail : le mot de passe, les questions, la réponse.
item-nothing-from-there = Vous n’avez besoin d’aucun nouveau papier du pays que vous avez quitté. Ce passeport est fait pour les personnes qui ne peuvent pas avoir leurs papiers. Personne ne vous demande de contacter qui que ce soit là-bas.
item-keep-originals = Ne donnez jamais vos originaux. Photographiez chaque page, devant et derrière, et gardez les photos là où vous pouvez les ouvrir sans votre téléphone, par exemple dans votre e-mail.

## Papiers

item-asylum-certificate = Votre attestation de demande d’asile
    .if = si vous avez demandé l’asile
    .term = attestation de demande d’asile (France)
item-decision-letter = La lettre qui vous donne la protection. En France : le courrier positif de l’OFPRA. Un seul de ces papiers suffit : cette lettre, une attestation de demande d’asile, ou un document officiel de protection temporaire.
    .if = si vous êtes réfugié ou apatride, ou si vous avez la protection subsidiaire
    .term = décision de l’OFPRA (France)
item-court-decision = La protection vous a été donnée par la cour (CNDA) ? Aucune page ne dit comment sa décision compte. Envoyez-la comme le courrier de l’OFPRA et demandez par e-mail si vous avez un doute.
    .if = si vous êtes protégé en France
item-temporary-paper = Le document officiel qui vous donne la protection temporaire
    .if = si vous avez la protection temporaire
item-receipt-only = Vous n’avez pas encore la décision définitive, ou pas entre les mains. La page demande la décision, l’attestation de demande d’asile ou le document de protection temporaire. Si vous n’avez aucun des trois, demandez par e-mail quel papier vous pouvez envoyer.
    .if = si vous avez seulement un récépissé, ou encore rien
item-no-certificate-yet = Vous n’avez pas encore d’attestation de votre demande. Il la faut d’abord : demandez au service qui vous aide pour l’asile quand vous l’aurez.
    .if = si vous avez demandé l’asile et n’avez pas encore d’attestation
item-residence-card = Votre carte de séjour, ou son récépissé, ou la preuve que vous l’avez demandée : seulement si vous en avez une. Un demandeur d’asile n’en a pas et n’en a pas besoin.
    .if = si vous en avez une
    .term = carte de séjour, récépissé ou API (France)
item-photo = Une photo de vous, au format passeport
item-questionnaire = Le questionnaire rempli. C’est le papier principal de votre dossier : expliquez bien votre situation.
item-consent-form = Le formulaire de consentement, rempli et signé. Le modèle est sur le portail, sous « Info – Consent form ».
item-kept-studies = Tout ce que vous avez gardé de vos études : certificats, relevés de notes, diplômes, carte d’étudiant, thèse ou travail de recherche. Les copies et les photos comptent. Ces papiers sont facultatifs.
    .if = si vous avez une partie des papiers, des copies ou des photos
item-no-paper-at-all = Vous n’avez aucun papier : vous pouvez quand même faire la demande. Dans le questionnaire, écrivez le nom de vos écoles, les lieux, les années et les matières.
    .if = si vous n’avez aucun papier
item-kept-work = Ce que vous avez gardé de votre travail : certificats de travail, certificats de langue (facultatif)
item-cv = Un CV, si vous en avez un (facultatif)
item-no-translation-yet = Les pages officielles ne demandent pas de traduction. Ne payez pas de traducteur avant qu’on vous en demande un.
    .if = si vos papiers sont dans une autre langue

## Étapes

item-scan = Scannez vos papiers, ou prenez-les en photo bien nettement. Une bibliothèque, un centre d’accueil ou une association peut vous aider.
item-create-account = Ouvrez le portail. Choisissez « Create a new account » (créer un compte), écrivez votre prénom, votre nom et votre adresse e-mail, puis choisissez « Register » (s’inscrire).
item-activate = Ouvrez l’e-mail que vous recevez ; regardez aussi dans les spams. Il contient votre mot de passe. Choisissez « Activate Account » (activer le compte). Votre nom d’utilisateur est votre adresse e-mail.
item-enter = Choisissez « Enter » (entrer) et connectez-vous.
item-profile = Ouvrez « Profile – Account » (profil) et remplissez ce qui est demandé.
item-fill-questionnaire = Remplissez le questionnaire à l’écran. Ou téléchargez-le, remplissez-le à la main et scannez-le.
item-upload-questionnaire = Ouvrez « My application – EQPR » (ma demande). Envoyez d’abord le questionnaire.
item-upload-identity = Envoyez ensuite vos papiers d’identité : la preuve de protection, la carte de séjour si vous en avez une, la photo.
item-upload-optional = Envoyez ensuite les papiers de vos études et de votre travail sous « Optional documents » (documents facultatifs).
item-upload-consent = En dernier, envoyez le formulaire de consentement signé.
item-confirm = Premier bouton : choisissez « Confirm » (confirmer). Votre demande n’est pas encore envoyée.
item-send-request = Deuxième bouton : vérifiez que tout est envoyé, puis choisissez « Send request » (envoyer la demande). Seul ce bouton l’envoie.
item-log-out = Sur un ordinateur partagé : déconnectez-vous, effacez les fichiers téléchargés, et ne laissez pas le navigateur garder votre mot de passe.
item-interview = Si votre dossier est accepté : allez à l’entretien, dans une salle ou par vidéo. Il se fait dans votre langue maternelle ou dans une langue que vous maîtrisez. Au moins un des deux évaluateurs connaît les études du pays où vous avez étudié.

## Coût

item-free = Ce passeport est gratuit : le compte, l’entretien et la réponse.
item-no-one-may-charge = Personne ne peut vous demander de l’argent pour cela. Personne ne peut vous vendre une meilleure réponse ni une réponse plus rapide.

## Durée

item-no-official-time = Les pages officielles ne disent pas combien de temps dure toute la démarche.
item-interview-time = L’entretien dure de 45 à 60 minutes.

## Pendant que vous attendez

item-follow = Regardez « My procedure » (ma démarche) sur le portail, et vos e-mails, aussi les spams. Un e-mail dit si votre dossier est accepté.
item-prepare-interview = Préparez l’entretien : écrivez vos écoles, années, matières, professeurs, emplois et langues.
item-keep-going = Continuez à apprendre la langue et à postuler. Vous n’avez pas besoin d’attendre ce passeport pour contacter une école ou un employeur.
item-more-papers-arrive = Si un papier arrive entre-temps, gardez-le bien et prévenez le Conseil de l’Europe par e-mail. Si vous avez alors tous vos papiers, le centre de reconnaissance est conseillé à la place.
    .if = si d’autres papiers peuvent encore arriver

## Après

item-result = Lisez l’e-mail avec le résultat. Gardez le passeport là où vous pouvez l’ouvrir sans votre téléphone.
item-valid-five-years = Ce passeport est valable 5 ans. Regardez la date imprimée dessus.
item-use-again = Envoyez-le avec chaque candidature, pour une formation, un cours de langue ou un emploi. Vous n’avez pas besoin d’être évalué de nouveau, même dans d’autres pays d’Europe. Il peut aider à reprendre des études ou à trouver du travail sans repasser tous vos diplômes. Chaque école et chaque employeur décide s’il l’accepte.
item-say-what-it-is = Dites ce que c’est : il décrit les études que vous avez probablement faites, d’après ce que vous avez pu montrer. Ce n’est ni un diplôme ni une reconnaissance.
item-asked-by-school = Une école vous a demandé un papier : demandez-lui avant si elle accepte ce passeport, et jusqu’à quand vous pouvez le donner.
    .if = si une école vous a demandé un papier
item-asked-by-employer = Un employeur vous a demandé un papier : montrez ce passeport et expliquez qu’il vient du Conseil de l’Europe. L’employeur décide.
    .if = si un employeur vous a demandé un papier
item-asked-by-office = Une administration vous a demandé un papier : demandez-lui si elle accepte ce passeport. Un service qui veut une décision officielle peut le refuser.
    .if = si une administration vous a demandé un papier

## Si la réponse est non

item-no-appeal = L’e-mail donne les raisons. La page dit qu’il n’y a pas de recours. Elle dit aussi que la plupart des demandes sont acceptées.
item-other-ways = D’autres chemins restent ouverts : le centre de reconnaissance du pays où vous voulez utiliser vos études peut travailler avec le peu de papiers que vous avez gardés. Chaque école décide qui elle admet. Demandez à un conseiller gratuit.
item-experience = En France, votre expérience peut mener à un diplôme (VAE). Il n’y a pas de durée minimum. Choisissez un conseiller sur la page.
    .if = si vous voulez rester en France
    .term = validation des acquis de l’expérience (VAE)

## Contacts

item-contact-email = Conseil de l’Europe : refugees.qualifications@coe.int

## Jours qui comptent

date-issued = La date la plus ancienne sur le passeport
    .hint = Celle de la décision ou celle de l’émission.
deadline-valid = Valable jusqu’au { $day }. Si une autre date de fin y est imprimée, c’est elle qui compte.
