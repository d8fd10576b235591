start-letter-diploma = Votre diplôme n’a pas été accepté
    .text = On peut souvent contester la réponse, ou envoyer d’autres papiers.
start-letter-diploma-fled = La lettre vient-elle d’un service d’un pays que vous avez fui ? Ne lui écrivez pas et n’y allez pas : montrez d’abord la lettre à une permanence gratuite.
start-letter-diploma-term = Le délai pour contester est sur la lettre. S’il n’y est pas, demandez-le par écrit au service dès aujourd’hui.
start-letter-diploma-keep = Gardez la lettre, son enveloppe et une photo des deux.
start-letter-diploma-reasons = Si la lettre ne donne pas de raisons, demandez-les par écrit.
start-letter-diploma-help = Une permanence gratuite (des personnes qui conseillent) peut lire la lettre avec vous. Certaines réponses sont un avis, pas une décision : demandez alors à l’école ou à l’employeur ce qu’il leur faut encore.

start-letter-register = France compétences a refusé votre certification
    .text = La lettre dit comment contester la décision.
start-letter-register-term = Le délai pour contester est sur la lettre. Agissez tôt : le jour où vous avez pu la lire compte peut-être déjà.
start-letter-register-court = Le recours va au tribunal administratif que nomme la décision : une page officielle dit Paris, une autre Cergy. Vous n’avez pas à redemander d’abord à France compétences.
start-letter-register-keep = Gardez la lettre, le message et le jour où vous l’avez reçu.
start-letter-register-read = Comparez les raisons avec les critères des notices avant de déposer de nouveau. Une fausse déclaration peut mener à une interdiction de déposer.

start-letter-fr = Un refus ou une lettre avec un délai : allez-y aujourd’hui
    .text = Vous avez peut-être encore du temps. D’abord l’aide juridique, le reste après.
start-letter-fr-go-today = Le délai pour contester peut être de 48 heures seulement. Il est écrit sur la lettre. Allez aujourd’hui voir une aide juridique gratuite, avec la lettre et son enveloppe.
start-letter-fr-leave = La lettre dit-elle que vous devez quitter le pays, ou qu’un autre pays examinera votre demande ? Alors le délai est parmi les plus courts. N’attendez pas le prochain jour ouvré.
start-letter-fr-held = Si vous êtes enfermé, ou obligé de rester à une adresse (assignation à résidence), demandez tout de suite un avocat et un interprète. Vous pouvez demander les deux au tribunal.
start-letter-fr-child = Si vous avez moins de 18 ans et êtes sans vos parents, appelez le 119, gratuit, jour et nuit. Vous avez droit à un représentant et à un avocat.
start-letter-fr-find-term = Cherchez « voies et délais de recours », souvent sur la dernière page : on y lit le délai et le tribunal. Ne comptez pas les jours sans aide. Appelez le 3039, gratuit, pour le point-justice le plus proche.
start-letter-fr-shorter = Si vous trouvez deux délais différents, suivez le plus court.
start-letter-fr-old-pages = De vieilles pages sur internet donnent souvent un délai plus long, par exemple pour un visa refusé. Croyez la lettre, pas la page.
start-letter-fr-write-again = Ne comptez pas sur une nouvelle lettre au même service : en général, elle ne donne pas plus de temps.
start-letter-fr-leave-term = Le temps laissé pour partir (délai de départ volontaire), souvent trente jours, n’est pas le délai pour contester.
start-letter-fr-legal-aid = Demandez à l’avocat si la demande d’aide juridictionnelle (l’État paie l’avocat) vous donne plus de temps. Envoyez les deux à temps.
start-letter-fr-envelope = Gardez la lettre, l’enveloppe et une photo des deux. Ouvrez chaque lettre et regardez chaque compte en ligne le jour même.
start-letter-fr-appointments = Ne manquez pas un rendez-vous sans le dire à votre avocat ou à la permanence.
start-letter-fr-no-contact = Vous n’avez pas à contacter les autorités du pays que vous avez quitté, pour aucun papier.

start-letter-de = Un refus ou une lettre avec un délai : allez-y aujourd’hui
    .text = Vous avez peut-être encore du temps. D’abord l’aide juridique, le reste après.
start-letter-de-go-today = Le délai pour contester peut être de 48 heures seulement. Il est écrit sur la lettre. Allez aujourd’hui voir une aide juridique gratuite, avec la lettre et son enveloppe.
start-letter-de-leave = La lettre dit-elle que vous devez quitter le pays, ou qu’un autre pays examinera votre demande ? Alors le délai peut être très court. N’attendez pas le prochain jour ouvré.
start-letter-de-held = Si vous êtes enfermé, ou obligé de rester à une adresse, demandez tout de suite un avocat et un interprète.
start-letter-de-child = Si vous avez moins de 18 ans et êtes sans vos parents, appelez le 116 000, gratuit, jour et nuit. Vous avez droit à un représentant et à un avocat.
start-letter-de-find-term = Cherchez « Rechtsbehelfsbelehrung », souvent sur la dernière page : on y lit le délai et le tribunal. Ne comptez pas les jours sans aide.
start-letter-de-shorter = Si vous trouvez deux délais différents, suivez le plus court.
start-letter-de-write-again = Ne comptez pas sur une nouvelle lettre au même service : en général, elle ne donne pas plus de temps.
start-letter-de-legal-aid = Demandez à l’avocat si la demande d’aide juridictionnelle (l’État paie l’avocat) vous donne plus de temps. Envoyez les deux à temps.
start-letter-de-envelope = Gardez la lettre, l’enveloppe et une photo des deux. Ouvrez chaque lettre et regardez chaque compte en ligne le jour même.
start-letter-de-appointments = Ne manquez pas un rendez-vous sans le dire à votre avocat ou à la permanence.
start-letter-de-no-contact = Vous n’avez pas à contacter les autorités du pays que vous avez quitté, pour aucun papier.

start-letter = Un refus ou une lettre avec un délai : allez-y aujourd’hui
    .text = Vous avez peut-être encore du temps. D’abord l’aide juridique, le reste après.
start-letter-go-today = Le délai pour contester peut être de 48 heures seulement. Il est écrit sur la lettre. Allez aujourd’hui voir une aide juridique gratuite, avec la lettre et son enveloppe.
start-letter-leave = La lettre dit-elle que vous devez quitter le pays, ou qu’un autre pays examinera votre demande ? Alors le délai peut être très court. N’attendez pas le prochain jour ouvré.
start-letter-held = Si vous êtes enfermé, ou obligé de rester à une adresse, demandez tout de suite un avocat et un interprète.
start-letter-child = Si vous avez moins de 18 ans et êtes sans vos parents, appelez le 116 000, gratuit, jour et nuit. Vous avez droit à un représentant et à un avocat.
start-letter-find-term = Cherchez le délai et le tribunal sur la dernière page. Ne comptez pas les jours sans aide : faites lire la lettre aujourd’hui.
start-letter-shorter = Si vous trouvez deux délais différents, suivez le plus court.
start-letter-write-again = Ne comptez pas sur une nouvelle lettre au même service : en général, elle ne donne pas plus de temps.
start-letter-legal-aid = Demandez à l’avocat si la demande d’aide juridictionnelle (l’État paie l’avocat) vous donne plus de temps. Envoyez les deux à temps.
start-letter-envelope = Gardez la lettre, l’enveloppe et une photo des deux. Ouvrez chaque lettre et regardez chaque compte en ligne le jour même.
start-letter-appointments = Ne manquez pas un rendez-vous sans le dire à votre avocat ou à la permanence.
start-letter-no-contact = Vous n’avez pas à contacter les autorités du pays que vous avez quitté, pour aucun papier.

start-organisation = Faire enregistrer une certification en France
    .text = France compétences traite les demandes pour les deux répertoires (RNCP et Répertoire spécifique).
start-organisation-account = Créez d’abord le compte de l’organisme. La première personne qui le fait en devient le gestionnaire : choisissez-la bien. Il faut parfois des jours avant que le compte marche.
start-organisation-mandate = Préparez : le numéro SIRET, une preuve d’existence de l’organisme, et un mandat signé il y a moins de 3 mois, avec le nom exactement comme dans le compte.
start-organisation-register = Choisissez le répertoire : le RNCP mène à un métier et a un niveau. Le Répertoire spécifique est pour des compétences complémentaires et n’a jamais de niveau.
start-organisation-online = Tout se dépose en ligne. Un dossier papier n’est pas lu.

start-minor-fr = Vous avez moins de 18 ans et vous êtes sans vos parents : vous avez des droits d’enfant
    .text = Vous avez droit à une protection, quels que soient vos papiers. Vous n’avez pas à décider sans aide.
start-minor-fr-call = Appelez le 119, gratuit, jour et nuit. Il connaît le service de protection de l’enfance de votre département (aide sociale à l’enfance). En danger, appelez le 112.
start-minor-fr-guardian = Demandez un représentant, un adulte qui agit pour vous (administrateur ad hoc, tuteur). Ne remplissez aucun formulaire sans cette personne.
start-minor-fr-lawyer = Demandez un avocat. C’est votre droit, et vous ne décidez pas sans aide.
start-minor-fr-sign = Ne signez pas ce que vous ne comprenez pas.
start-minor-fr-letter = Si vous avez une lettre avec un délai, emportez-la aujourd’hui.
start-minor-fr-family = Vous voulez vos parents auprès de vous ? Dites-le vite à votre représentant et à votre avocat. Un enfant seul qui obtient une protection en France peut demander que son père et sa mère viennent.
start-minor-fr-school = Vous avez le droit d’aller à l’école. Avant 18 ans, il ne faut pas de carte de séjour.
start-minor-fr-adult = Voyez une permanence bien avant vos 18 ans : ensuite il faut une carte, et les règles diffèrent d’une personne à l’autre.
start-minor-fr-later = Les diplômes et les papiers peuvent attendre. D’abord, il vous faut être en sécurité et avoir un représentant.

start-minor = Vous avez moins de 18 ans et vous êtes sans vos parents : vous avez des droits d’enfant
    .text = Vous avez droit à une protection, quels que soient vos papiers. Vous n’avez pas à décider sans aide.
start-minor-call = Appelez le 116 000, gratuit, jour et nuit, dans de nombreux pays d’Europe. En danger, appelez le 112.
start-minor-guardian = Demandez un représentant, un adulte qui agit pour vous (administrateur ad hoc, tuteur). Ne remplissez aucun formulaire sans cette personne.
start-minor-lawyer = Demandez un avocat. C’est votre droit, et vous ne décidez pas sans aide.
start-minor-sign = Ne signez pas ce que vous ne comprenez pas.
start-minor-letter = Si vous avez une lettre avec un délai, emportez-la aujourd’hui.
start-minor-family = Vous voulez vos parents auprès de vous ? Dites-le vite à votre représentant et à votre avocat. Un enfant seul, reconnu réfugié, peut demander que son père et sa mère viennent.
start-minor-later = Les diplômes et les papiers peuvent attendre. D’abord, il vous faut être en sécurité et avoir un représentant.

start-appeal = Asile refusé, avec un recours en cours ou encore possible
    .text = L’aide juridique vient d’abord. Votre demande n’est pas finie tant qu’un recours court.
start-appeal-go-today = Le délai pour contester peut être de 48 heures seulement. Il est écrit sur la lettre. Allez aujourd’hui voir une aide juridique gratuite, avec la lettre et son enveloppe.
start-appeal-shorter = Si vous trouvez deux délais différents, suivez le plus court.
start-appeal-envelope = Gardez la lettre, l’enveloppe et une photo des deux. Ouvrez chaque lettre et regardez chaque compte en ligne le jour même.
start-appeal-appointments = Ne manquez pas un rendez-vous sans le dire à votre avocat ou à la permanence.
start-appeal-learn = En attendant, rassemblez ce que vous avez de vos études et de votre travail, et continuez à apprendre la langue. Tenez une liste de chaque cours et de chaque emploi.
start-appeal-no-contact = Vous n’avez pas à contacter les autorités du pays que vous avez quitté, pour aucun papier.

start-refused-for-good = Asile refusé définitivement
    .text = Voyez une aide juridique gratuite avant de contacter un service. Chaque situation est particulière, et personne ici ne demande votre nom.
start-refused-for-good-adviser-first = Voyez une aide juridique gratuite avant d’aller dans un service. Prenez toutes vos lettres.
start-refused-for-good-papers = Demandez à la permanence si un élément nouveau peut encore être présenté. Apportez toutes les décisions reçues.
start-refused-for-good-children = Demandez à la permanence comment inscrire les enfants à l’école.
start-refused-for-good-learn = En attendant, rassemblez ce que vous avez de vos études et de votre travail, et continuez à apprendre la langue. Tenez une liste de chaque cours et de chaque emploi.
start-refused-for-good-before-contact = Avant d’écrire à une autorité à l’étranger pour un papier, demandez à la permanence.

start-no-paper-fr = Vous n’avez pas de papier valable
    .text = Il y a des lieux sûrs où demander. Il existe une aide gratuite qui ne demande pas de titre de séjour.
start-no-paper-fr-association-first = Allez d’abord voir une association ou un syndicat, pas une administration. Demandez-leur si ce que vous dites reste chez eux.
start-no-paper-fr-call = Appelez le 3039, gratuit et confidentiel, pour le point-justice le plus proche. Il est pour tous, quels que soient les papiers.
start-no-paper-fr-school = Les enfants de 3 à 16 ans doivent et peuvent aller à l’école, quels que soient les papiers des parents. L’aide juridictionnelle et l’adresse postale (domiciliation) ne demandent pas non plus de titre.
start-no-paper-fr-learn = En attendant, rassemblez ce que vous avez de vos études et de votre travail, et continuez à apprendre la langue. Tenez une liste de chaque cours et de chaque emploi.
start-no-paper-fr-wages = Si vous avez travaillé, le salaire est dû en principe. Gardez photos, dates et messages. Un syndicat ou une association peut vous dire ce que vous pouvez faire sans danger.

start-no-paper = Vous n’avez pas de papier valable
    .text = Il y a des lieux sûrs où demander. Allez d’abord dans l’un d’eux.
start-no-paper-association-first = Allez d’abord voir une association ou un syndicat, pas une administration. Demandez-leur si ce que vous dites reste chez eux.
start-no-paper-children = Demandez à la permanence comment inscrire les enfants à l’école.
start-no-paper-learn = En attendant, rassemblez ce que vous avez de vos études et de votre travail, et continuez à apprendre la langue. Tenez une liste de chaque cours et de chaque emploi.
start-no-paper-wages = Si vous avez travaillé, le salaire est dû en principe. Gardez photos, dates et messages. Un syndicat ou une association peut vous dire ce que vous pouvez faire sans danger.

start-dublin = Un autre pays doit examiner votre demande d’asile
    .text = L’aide juridique vient d’abord : le délai pour contester un transfert peut être court.
start-dublin-adviser-first = Voyez une aide juridique gratuite avant d’aller dans un service. Prenez toutes vos lettres.
start-dublin-appointments = Ne manquez pas un rendez-vous sans le dire à votre avocat ou à la permanence.
start-dublin-work = Demandez à la permanence si vous pouvez déjà travailler. La réponse dépend du pays et du temps d’attente.
start-dublin-learn = En attendant, rassemblez ce que vous avez de vos études et de votre travail, et continuez à apprendre la langue. Tenez une liste de chaque cours et de chaque emploi.
start-dublin-no-contact = Vous n’avez pas à contacter les autorités du pays que vous avez quitté, pour aucun papier.

start-tolerated = Votre renvoi est suspendu (éloignement)
    .text = Votre papier et les règles du pays disent ce que vous pouvez faire. Voyez d’abord une aide juridique.
start-tolerated-adviser-first = Voyez une aide juridique gratuite avant d’aller dans un service. Prenez toutes vos lettres.
start-tolerated-read-paper = Faites lire votre papier à la permanence : pouvez-vous travailler, étudier, vous former ?
start-tolerated-renew = Faites renouveler votre papier avant la fin. Gardez chaque récépissé.
start-tolerated-learn = En attendant, rassemblez ce que vous avez de vos études et de votre travail, et continuez à apprendre la langue. Tenez une liste de chaque cours et de chaque emploi.
start-tolerated-before-contact = Avant d’écrire à une autorité à l’étranger pour un papier, demandez à la permanence.

start-asylum-fr = Vous attendez la réponse à votre demande d’asile
    .text = Votre demande vous protège. En attendant, vous pouvez préparer votre travail ou vos études.
start-asylum-fr-stay = Restez dans la procédure d’asile : allez à chaque rendez-vous et répondez à chaque lettre.
start-asylum-fr-account = Regardez souvent votre compte en ligne de l’OFPRA. Une décision qui y est déposée compte dès le jour où vous la lisez, et après 15 jours même non lue.
start-asylum-fr-post = Il vous faut une adresse pour le courrier (domiciliation). La structure d’accueil des demandeurs d’asile (SPADA) la donne gratuitement.
start-asylum-fr-learn = Faites évaluer vos diplômes dès maintenant : le passeport des qualifications des réfugiés (EQPR) et le centre de reconnaissance (ENIC-NARIC) vous sont ouverts et gratuits.
start-asylum-fr-work = Demandez quand vous pourrez travailler. Si l’OFPRA n’a pas décidé après six mois, et que le retard ne vient pas de vous, un employeur peut demander une autorisation de travail. Nous avons lu ce texte avant juin 2026 : vérifiez avec une permanence gratuite.
start-asylum-fr-other-reason = Avez-vous aussi une autre raison de rester, par exemple la santé ou la famille ? Dites-le vite à une permanence gratuite : en France, le délai pour le dire commence avec la demande d’asile, et il peut être court.
start-asylum-fr-family = Vous voulez votre famille auprès de vous ? Tant que votre demande est en cours, nous n’avons trouvé aucune voie sûre. Demandez à une permanence gratuite comment nommer tous vos proches dans votre demande, et gardez ce qui montre le lien.
start-asylum-fr-address = Dites au service chaque changement d’adresse, de téléphone ou d’e-mail.
start-asylum-fr-no-contact = Vous n’avez pas à contacter les autorités du pays que vous avez quitté, pour aucun papier.

start-asylum = Vous attendez la réponse à votre demande d’asile
    .text = Votre demande vous protège. En attendant, vous pouvez préparer votre travail ou vos études.
start-asylum-stay = Restez dans la procédure d’asile : allez à chaque rendez-vous et répondez à chaque lettre.
start-asylum-letters = Ouvrez chaque lettre et regardez chaque compte en ligne le jour même.
start-asylum-learn = Faites évaluer vos diplômes dès maintenant : regardez le passeport des qualifications des réfugiés (EQPR) et le centre de reconnaissance (ENIC-NARIC) du pays.
start-asylum-work = Demandez quand vous pourrez travailler. Le droit européen dit : au plus tard six mois après l’enregistrement de la demande, sauf dans certaines procédures rapides. Certains pays le permettent plus tôt.
start-asylum-family = Vous voulez votre famille auprès de vous ? Tant que votre demande est en cours, nous n’avons trouvé aucune voie sûre. Demandez à une permanence gratuite comment nommer tous vos proches dans votre demande, et gardez ce qui montre le lien.
start-asylum-address = Dites au service chaque changement d’adresse, de téléphone ou d’e-mail.
start-asylum-no-contact = Vous n’avez pas à contacter les autorités du pays que vous avez quitté, pour aucun papier.

start-temporary = Vous avez la protection temporaire
    .text = Vous pouvez rester et travailler maintenant. Gardez cette protection, et regardez tôt ce qui suit.
start-temporary-work = Dans le pays qui vous a donné cette protection, vous pouvez travailler tout de suite, sans autre permis. Pour un métier protégé, il faut quand même l’autorisation d’exercer.
start-temporary-study = Pour étudier dans le pays qui vous a donné cette protection, vous n’avez pas besoin d’un titre d’étudiant : demandez tout de suite à l’école. En France, demandez à l’université quel chemin prendre.
start-temporary-until = Cette protection court jusqu’au 4 mars 2027. Nous n’avons pas trouvé de texte sur la suite. Regardez de nouveau en janvier 2027.
start-temporary-family = Vous voulez votre famille auprès de vous ? Nous n’avons trouvé aucune voie sûre pour la famille d’une personne qui a la protection temporaire. C’est à vérifier avec une permanence gratuite. Ne renoncez pas à votre protection pour cela.
start-temporary-learn = Faites évaluer vos diplômes dès maintenant : le passeport des qualifications des réfugiés (EQPR) et le centre de reconnaissance (ENIC-NARIC).
start-temporary-keep = Renouvelez votre papier à temps et gardez chaque récépissé. Si un service propose un autre titre, voyez d’abord une aide juridique gratuite.

start-protected-unknown = Vous avez une protection, mais vous ne savez pas laquelle
    .text = Le nom est sur votre carte ou sur la lettre de décision. Il change ce que vous pouvez faire.
start-protected-unknown-read-card = Regardez les mots sur votre carte ou votre lettre : réfugié, protection subsidiaire, protection temporaire, apatride… Puis changez votre réponse.
start-protected-unknown-work = En général, votre carte dit aussi si vous pouvez travailler.
start-protected-unknown-adviser = Si vous ne trouvez pas, montrez la carte à une permanence gratuite. Gardez-la valable, et gardez chaque récépissé.
start-protected-unknown-learn = En attendant, rassemblez ce que vous avez de vos études et de votre travail. Le passeport des qualifications des réfugiés (EQPR) vous est peut-être ouvert.
start-protected-unknown-no-contact = Vous n’avez pas à contacter les autorités du pays que vous avez quitté, pour aucun papier.

start-protected-elsewhere = Un autre pays vous protège
    .text = Votre protection reste auprès du pays qui l’a donnée. Ce pays-ci a ses propres règles pour vous.
start-protected-elsewhere-stays = Gardez votre protection et sa carte valables. Rien ici n’y touche.
start-protected-elsewhere-ask-first = Demandez à une aide gratuite si vous pouvez travailler ou vivre ici, avant de signer ou de déménager. Nous n’avons pas trouvé de texte qui le dise pour chaque pays.
start-protected-elsewhere-permit = Avec une offre d’emploi, vous pouvez demander un titre de ce pays : la carte bleue européenne est ouverte aux réfugiés et aux personnes qui ont la protection subsidiaire, aussi dans un autre pays de l’Union européenne.
start-protected-elsewhere-years = Après cinq ans de séjour légal dans le pays qui vous protège, renseignez-vous là-bas sur la carte de résident de longue durée de l’Union européenne. Elle peut faciliter un départ vers un autre pays. Le temps depuis la demande d’asile peut compter.
start-protected-elsewhere-learn = Une reconnaissance de diplôme vaut dans un seul pays. Demandez au centre du pays où vous voulez l’utiliser.
start-protected-elsewhere-no-contact = Vous n’avez pas à contacter les autorités du pays que vous avez quitté, pour aucun papier.

start-national-humanitarian = Vous avez une protection de droit national
    .text = Ce que vous pouvez faire est écrit sur votre carte et fixé par le pays qui l’a donnée.
start-national-humanitarian-read-paper = Faites lire votre carte à une aide gratuite : pouvez-vous travailler, étudier, faire venir votre famille ?
start-national-humanitarian-keep = Renouvelez votre carte à temps et gardez chaque récépissé. Si un service propose un autre titre, voyez d’abord une aide gratuite.
start-national-humanitarian-adviser = La carte bleue européenne, les titres d’étudiant et de chercheur et ceux du travail saisonnier ne vont pas avec cette protection. Certains pays ont leurs règles pour un changement : demandez avant de signer quoi que ce soit.
start-national-humanitarian-learn = Faites évaluer vos diplômes : regardez le centre de reconnaissance (ENIC-NARIC) du pays.
start-national-humanitarian-no-contact = Vous n’avez pas à contacter les autorités du pays que vous avez quitté, pour aucun papier.

start-stateless = Vous êtes apatride et cherchez du travail
    .text = Votre carte dit ce que vous pouvez faire dans le pays qui l’a donnée.
start-stateless-read-card = Regardez si votre carte permet de travailler. En France, la carte de séjour des apatrides le permet.
start-stateless-travel = Utilisez le titre de voyage du pays qui vous protège. Aucun service ne devrait vous demander un passeport national.
start-stateless-blue-card = Dans un autre pays de l’Union européenne, il faut un titre de ce pays. Demandez-y si la carte bleue européenne vous est ouverte : nous n’avons pas trouvé de règle qui vous en écarte.
start-stateless-licence = Si la loi protège votre métier dans ce pays, demandez d’abord l’autorisation d’exercer.
start-stateless-learn = Si des papiers de vos études manquent, le passeport des qualifications des réfugiés (EQPR) peut aider auprès d’un employeur.
start-stateless-no-contact = Vous n’avez pas à contacter les autorités du pays que vous avez quitté, pour aucun papier.

start-protected-work = Votre protection vous permet déjà de travailler
    .text = Dans le pays qui vous protège, vous pouvez travailler comme ses nationaux. Un autre pays a ses propres règles.
start-protected-work-work-here = Dans le pays qui vous protège, vous n’avez pas besoin d’un permis de travail : vous pouvez être salarié ou à votre compte.
start-protected-work-elsewhere = Pour travailler dans un autre pays de l’Union européenne, il faut un permis de ce pays. Votre protection reste auprès du pays qui l’a donnée.
start-protected-work-licence = Si la loi protège votre métier dans ce pays, demandez d’abord l’autorisation d’exercer.
start-protected-work-learn = Si des papiers de vos études manquent, le passeport des qualifications des réfugiés (EQPR) peut aider auprès d’un employeur.
start-protected-work-no-contact = Vous n’avez pas à contacter les autorités du pays que vous avez quitté, pour aucun papier.

start-choose = Cherchons ce qu’il vous faut
    .text = Prenez la phrase la plus proche de votre besoin. Vous pouvez revenir et la changer.
start-choose-diploma = Un employeur, une école ou un service demande ce que vaut votre diplôme : choisissez « Faire accepter mon diplôme ou mes compétences ».
start-choose-work = Vous avez une offre d’emploi dans un autre pays, ou vous en cherchez une : choisissez travailler.
start-choose-study = Vous voulez étudier, faire un stage ou être volontaire : choisissez étudier.
start-choose-stay = Vous voulez vivre avec votre famille ou rester : choisissez la famille.
start-choose-organisation = Vous écrivez pour un organisme de formation qui veut inscrire sa certification en France : choisissez organisme.
start-choose-adviser = Rien de tout cela ? Une permanence gratuite (des personnes qui conseillent) près de chez vous peut y voir clair avec vous.

start-work-fr = Travailler en France
    .text = La carte bleue européenne est un chemin parmi d’autres. Les permis nationaux sont parfois plus simples.
start-work-fr-permits = La France a des cartes « talent » pour les salariés qualifiés et les professions médicales, avec leurs propres montants : voyez la page officielle.
start-work-fr-offer = Pour presque tous les permis de travail, l’offre d’un employeur vient d’abord. Demandez à l’employeur d’écrire le poste, le salaire et la durée.
start-work-fr-licence = Si la loi protège votre métier dans ce pays, demandez d’abord l’autorisation d’exercer.
start-work-fr-not-free = Personne ne peut vous vendre un emploi, un visa ou un employeur. Payez seulement sur le site officiel.

start-work-de = Travailler en Allemagne
    .text = La carte bleue européenne est un chemin parmi d’autres. Les permis nationaux sont parfois plus simples.
start-work-de-permits = L’Allemagne a des titres pour les travailleurs qualifiés dont le diplôme est reconnu : voyez Make it in Germany.
start-work-de-search = Il existe aussi une carte pour chercher du travail (Chancenkarte), qui fonctionne avec des points. Make it in Germany propose un test gratuit.
start-work-de-offer = Pour presque tous les permis de travail, l’offre d’un employeur vient d’abord. Demandez à l’employeur d’écrire le poste, le salaire et la durée.
start-work-de-licence = Si la loi protège votre métier dans ce pays, demandez d’abord l’autorisation d’exercer.
start-work-de-not-free = Personne ne peut vous vendre un emploi, un visa ou un employeur. Payez seulement sur le site officiel.

start-work-at = Travailler en Autriche
    .text = La carte bleue européenne est un chemin parmi d’autres. Les permis nationaux sont parfois plus simples.
start-work-at-permits = L’Autriche a la carte rouge-blanc-rouge (Rot-Weiß-Rot-Karte), qui fonctionne avec des points : voyez la page officielle.
start-work-at-offer = Pour presque tous les permis de travail, l’offre d’un employeur vient d’abord. Demandez à l’employeur d’écrire le poste, le salaire et la durée.
start-work-at-licence = Si la loi protège votre métier dans ce pays, demandez d’abord l’autorisation d’exercer.
start-work-at-not-free = Personne ne peut vous vendre un emploi, un visa ou un employeur. Payez seulement sur le site officiel.

start-work-nl = Travailler aux Pays-Bas
    .text = La carte bleue européenne est un chemin parmi d’autres. Les permis nationaux sont parfois plus simples.
start-work-nl-permits = Les Pays-Bas ont un titre pour migrants hautement qualifiés, demandé par un employeur reconnu, avec un salaire plus bas pour les jeunes : voyez le site de l’IND.
start-work-nl-offer = Pour presque tous les permis de travail, l’offre d’un employeur vient d’abord. Demandez à l’employeur d’écrire le poste, le salaire et la durée.
start-work-nl-licence = Si la loi protège votre métier dans ce pays, demandez d’abord l’autorisation d’exercer.
start-work-nl-not-free = Personne ne peut vous vendre un emploi, un visa ou un employeur. Payez seulement sur le site officiel.

start-work-se = Travailler en Suède
    .text = La carte bleue européenne est un chemin parmi d’autres. Les permis nationaux sont parfois plus simples.
start-work-se-permits = La Suède a un permis de travail ordinaire avec son propre salaire minimum : voyez le site de l’agence des migrations.
start-work-se-offer = Pour presque tous les permis de travail, l’offre d’un employeur vient d’abord. Demandez à l’employeur d’écrire le poste, le salaire et la durée.
start-work-se-licence = Si la loi protège votre métier dans ce pays, demandez d’abord l’autorisation d’exercer.
start-work-se-not-free = Personne ne peut vous vendre un emploi, un visa ou un employeur. Payez seulement sur le site officiel.

start-work = Travailler dans un autre pays de l’Union européenne
    .text = La carte bleue européenne est un chemin parmi d’autres. Les permis nationaux sont parfois plus simples.
start-work-permits = Renseignez-vous sur le permis ordinaire pour vivre et travailler (permis unique). Chaque pays fixe ses salaires, ses listes de métiers et ses quotas. Partez de sa page sur le portail européen de l’immigration.
start-work-time = Le droit européen donne 90 jours au service pour le permis unique, et 30 de plus dans les cas difficiles.
start-work-offer = Pour presque tous les permis de travail, l’offre d’un employeur vient d’abord. Demandez à l’employeur d’écrire le poste, le salaire et la durée.
start-work-licence = Si la loi protège votre métier dans ce pays, demandez d’abord l’autorisation d’exercer.
start-work-not-free = Personne ne peut vous vendre un emploi, un visa ou un employeur. Payez seulement sur le site officiel.

start-exchange = Un stage, un volontariat ou un séjour au pair : d’autres chemins
    .text = Ce titre ne correspond pas à vos réponses. Ces chemins en sont proches.
start-exchange-national = Le pays a peut-être son propre chemin. Partez de sa page sur le portail européen de l’immigration, et demandez par écrit à son service avant de voyager.
start-exchange-volunteer = Le Corps européen de solidarité est ouvert dans ces 25 pays. Cherchez une organisation sur son site.
start-exchange-study = Pour suivre une formation là-bas, une école ou une université doit d’abord vous admettre. Revenez alors en arrière et choisissez « Étudier après le lycée ».
start-exchange-work = Un poste payé avec un contrat est un travail : revenez en arrière et choisissez le travail. EURES donne des offres d’emploi, pas de titre.
start-exchange-protected = Si ce pays vous protège comme réfugié ou par la protection subsidiaire, vous n’avez pas besoin d’un titre de ce genre : demandez tout de suite à l’organisme ou à la famille.
start-exchange-not-free = Personne n’a le droit de vous vendre une place, une convention, une famille ou un visa.

start-study-fr = Étudier en France
    .text = L’école ou l’université décide. Un papier de reconnaissance n’aide que si elle le demande.
start-study-fr-ways = Il y a plusieurs portes vers la première année, selon votre statut, le pays où vous vivez et l’origine de votre diplôme. La page officielle dit laquelle. À partir de la deuxième année, écrivez à l’université elle-même.
start-study-fr-school-decides = Demandez à l’université quels papiers elle veut avant de payer quoi que ce soit. Beaucoup ont un bureau pour les étudiants en exil.
start-study-fr-no-baccalaureate = Sans diplôme qui ouvre l’université : renseignez-vous sur le DAEU, qui donne les mêmes droits que le baccalauréat. L’expérience peut aussi mener à un diplôme (VAE).
start-study-fr-bridge = Besoin de français d’abord ? Des universités ont une formation qui prépare les personnes en exil aux études (DU Passerelle, réseau MEnS). Votre statut ne peut pas, à lui seul, être la raison d’un refus.
start-study-fr-permit = L’inscription ne donne pas à elle seule un titre de séjour. Sans titre, demandez d’abord à une permanence gratuite.
start-study-fr-protected = Si ce pays vous protège comme réfugié ou par la protection subsidiaire, vous étudiez avec votre propre carte : il ne faut pas de titre étudiant.

start-study = Étudier en Europe
    .text = L’école ou l’université décide. Un papier de reconnaissance n’aide que si elle le demande.
start-study-school-decides = Demandez à l’école ou à l’université quels papiers elle veut, en quelle langue et pour quand, avant de payer quoi que ce soit.
start-study-level = Si elle veut connaître le niveau de votre diplôme, le centre de reconnaissance (ENIC-NARIC) de ce pays peut le dire.
start-study-permit = Le titre de séjour pour études vient après l’admission. Le portail européen de l’immigration a une page par pays.
start-study-protected = Si ce pays vous protège comme réfugié ou par la protection subsidiaire, vous étudiez avec votre propre carte : il ne faut pas de titre étudiant.

start-study-elsewhere = Étudier dans ce pays
    .text = L’école ou l’université décide. Un papier de reconnaissance n’aide que si elle le demande.
start-study-elsewhere-school-decides = Demandez à l’école ou à l’université quels papiers elle veut, dans quelle langue et pour quand, avant de payer quoi que ce soit.
start-study-elsewhere-level = Si elle veut connaître le niveau de votre diplôme, le centre de reconnaissance (ENIC-NARIC) de ce pays peut le dire.
start-study-elsewhere-permit = Ce pays a son propre titre de séjour pour études. Les règles de l’Union européenne sur les étudiants n’y valent pas. Le bureau international de l’école connaît la page officielle.
start-study-elsewhere-adviser = Si vous avez ou demandez une protection, demandez d’abord à une aide gratuite ce que votre papier permet déjà.

start-family-fr = Vivre avec votre famille en France
    .text = Cherchez d’abord qui est la personne que vous rejoignez : les règles changent.
start-family-fr-protected = Si cette personne est réfugiée, a la protection subsidiaire ou est apatride : pas de condition de durée de séjour, de revenus ou de logement (réunification familiale). Voyez la page de l’OFPRA, et une permanence avant qu’un proche aille dans un service du pays quitté.
start-family-fr-other = Pour les autres résidents, il faut 18 mois de séjour légal, un logement et des revenus (regroupement familial).
start-family-fr-citizen = Si ce proche est citoyen de l’Union européenne et s’est installé dans ce pays, des règles plus simples valent : la carte de séjour de membre de famille.
start-family-fr-no-door = Si cette personne est étudiante, a la protection temporaire, attend la réponse à une demande d’asile ou n’a pas de titre : nous n’avons trouvé aucune voie sûre. C’est à vérifier avec une permanence gratuite. Personne ne devrait renoncer pour cela à un titre, à une protection ou à une demande, ni en changer.
start-family-fr-papers = Quand un réfugié ne peut pas prouver le lien de famille par des papiers officiels, le service doit regarder d’autres preuves. Il ne peut pas refuser seulement parce que des papiers manquent.

start-family = Vivre avec votre famille, ou rester
    .text = Cherchez d’abord qui est la personne que vous rejoignez : les règles changent.
start-family-protected = Si cette personne est réfugiée, les règles sont plus simples. Voyez vite une permanence gratuite : certains pays fixent un délai court. Personne n’a besoin d’aller sans conseil dans un service du pays quitté.
start-family-other = Les autres résidents ont en général besoin d’un titre d’au moins un an, d’un logement, de revenus et d’une assurance. Le pays peut demander un temps d’attente.
start-family-citizen = Si ce proche est citoyen de l’Union européenne et s’est installé dans ce pays, des règles plus simples valent : la carte de séjour de membre de famille.
start-family-no-door = Si cette personne est étudiante, a la protection temporaire, attend la réponse à une demande d’asile ou n’a pas de titre : nous n’avons trouvé aucune voie sûre. C’est à vérifier avec une permanence gratuite. Personne ne devrait renoncer pour cela à un titre, à une protection ou à une demande, ni en changer.
start-family-papers = Quand un réfugié ne peut pas prouver le lien de famille par des papiers officiels, le service doit regarder d’autres preuves. Il ne peut pas refuser seulement parce que des papiers manquent.
start-family-stay = Pour rester : après cinq ans de séjour légal sans interruption, renseignez-vous sur la carte de résident de longue durée-UE. Le Danemark et l’Irlande ne la donnent pas.

start-family-unsure = Vivre avec votre famille : à vérifier avec une permanence gratuite
    .text = Nous n’avons trouvé aucune voie sûre pour la famille d’une personne qui étudie ou qui a la protection temporaire. Cela ne veut pas dire qu’il n’y en a pas.
start-family-unsure-adviser = Montrez ces réponses à une permanence gratuite : le pays peut avoir ses propres règles pour cette famille.
start-family-unsure-keep = Gardez chaque titre, chaque protection et chaque demande comme ils sont. Personne ne devrait y renoncer ou en changer pour cela sans conseil.
start-family-unsure-no-office = Les proches qui sont dans un pays que quelqu’un a fui demandent à la permanence avant d’aller dans un service là-bas.
start-family-unsure-proof = Rassemblez ce qui montre le lien : les papiers que vous avez déjà, des photos, des messages, des envois d’argent.
start-family-unsure-pay-nobody = Personne ne peut vous vendre un visa, un formulaire ou une réponse plus rapide.

start-family-no-permit = Vivre avec votre famille : l’aide juridique d’abord
    .text = Nous n’avons trouvé aucune voie sûre pour rejoindre une personne qui attend la réponse à une demande d’asile, ou qui n’a pas de titre. Cela ne veut pas dire qu’il n’y en a pas.
start-family-no-permit-adviser-first = Voyez une aide juridique gratuite avant que quelqu’un aille dans un service ou envoie un formulaire : ce qui s’y dit peut avoir des suites pour la personne qui vit là.
start-family-no-permit-stay = Qui a demandé l’asile reste dans la procédure. Si cette personne obtient une protection, la famille peut venir à des conditions plus simples : renseignez-vous vite alors.
start-family-no-permit-keep = Gardez chaque titre, chaque protection et chaque demande comme ils sont. Personne ne devrait y renoncer ou en changer pour cela sans conseil.
start-family-no-permit-no-office = Les proches qui sont dans un pays que quelqu’un a fui demandent à la permanence avant d’aller dans un service là-bas.
start-family-no-permit-proof = Rassemblez ce qui montre le lien : les papiers que vous avez déjà, des photos, des messages, des envois d’argent.
start-family-no-permit-pay-nobody = Personne ne peut vous vendre un visa, un formulaire ou une réponse plus rapide.

start-family-elsewhere = Vivre en famille, ou rester durablement, dans ce pays
    .text = Ce pays a ses propres règles. Celles de l’Union européenne sur la famille et le long séjour n’y valent pas.
start-family-elsewhere-own-rules = Cherchez le service de l’immigration du pays sur son propre site officiel. Demandez quelle règle vaut pour la personne que vous rejoignez.
start-family-elsewhere-protected = Si cette personne est réfugiée ou demande une protection, voyez vite une aide gratuite : certains pays fixent un délai court. Personne n’a à aller dans un service du pays quitté sans conseil.
start-family-elsewhere-citizen = Le proche est-il citoyen de l’Union européenne, d’Islande, du Liechtenstein, de Norvège ou de Suisse ? Vit-il dans un autre de ces pays ? Alors des règles plus simples peuvent valoir. Your Europe les explique.
start-family-elsewhere-papers = Si des papiers sur le lien de famille manquent, dites-le à la permanence et rassemblez d’autres preuves : photos, lettres, messages, témoins.
start-family-elsewhere-adviser = Une permanence gratuite près de vous peut regarder la situation avec vous avant tout envoi.

start-business = Un court voyage d’affaires, ou travailler pour un client
    .text = Un court séjour ne permet pas tous les travaux.
start-business-visit = Réunions, salons et formations sont souvent possibles pendant une courte visite. Vendre au public ou y travailler ne l’est pas.
start-business-client = Si vous travaillez pour un client sur place, ce qui compte est qui vous paie et avec qui est le contrat. Les règles viennent des accords commerciaux et du pays.
start-business-permit = Avant de partir, demandez au service du pays quel visa ou quel titre il vous faut.

start-diploma-only = Nous connaissons le centre des diplômes de ce pays, pas ses titres de séjour
    .text = Pour y travailler, étudier, vivre en famille ou faire des affaires, nous n’avons pas de règles vérifiées. Voici ce que vous pouvez faire quand même.
start-diploma-only-protected = Si vous avez fui ce pays, ou demandez une protection : voyez une aide gratuite là où vous êtes, avant d’écrire à un service de ce pays.
start-diploma-only-diploma = Pour utiliser un diplôme dans ce pays, choisissez le but « Faire accepter mon diplôme ou mes compétences ». Nous montrons alors le centre à qui demander.
start-diploma-only-office = Dans tous les autres cas, cherchez le service de l’immigration du pays sur son propre site officiel. Demandez par écrit quel titre il vous faut avant de partir.
start-diploma-only-adviser = Montrez ces réponses à une permanence gratuite près de vous. Le site du HCR a des pages pour de nombreux pays.
start-diploma-only-free = Personne ne peut vous vendre un visa, un emploi ou une reconnaissance.

start-experience-fr = Vos compétences comptent, même sans diplôme
    .text = En France, l’expérience peut mener à un diplôme (VAE).
start-experience-fr-vae = Cherchez un diplôme proche de votre travail sur le site France VAE. Il n’y a pas de durée minimale d’expérience.
start-experience-fr-adviser = Choisissez un conseiller sur le site (architecte accompagnateur de parcours). Il suit les étapes avec vous.
start-experience-fr-abroad = Le travail à l’étranger compte aussi. Les preuves peuvent demander une traduction assermentée : renseignez-vous avant de payer.

start-experience = Vos compétences comptent, même sans diplôme
    .text = Beaucoup de métiers ne demandent pas de reconnaissance : l’employeur décide.
start-experience-centre = Demandez au centre de reconnaissance du pays où vos compétences ou vos papiers peuvent être regardés.
start-experience-employer = Demandez à l’employeur ou à l’école ce qu’ils veulent voir. Dans un métier libre, c’est eux qui décident.
start-experience-skills = Notez chaque emploi et chaque cours dans un CV Europass, gratuit, dans votre langue.

start-anywhere = Il reste quelqu’un à qui demander
    .text = Nous n’avons pas trouvé de démarche qui convienne à vos réponses. Cela ne veut pas dire qu’il n’y en a pas.
start-anywhere-adviser = Montrez ces réponses à une permanence gratuite (des personnes qui conseillent) près de chez vous. Voici qui peut aider.
start-anywhere-free = Le conseil y est gratuit. Personne ne peut vous vendre un visa, un emploi ou une reconnaissance.
start-anywhere-again = Vous pouvez changer une réponse à tout moment, ou regarder toutes les démarches.

start-nurse-fr = Infirmière ou infirmier en France avec un diplôme obtenu hors d’Europe
    .text = En général, votre diplôme ne suffit pas pour l’autorisation. Vous reprenez une formation dans un institut (IFSI), et ce que vous avez déjà réussi peut compter.
start-nurse-fr-parcoursup = Premier chemin : candidater en première année sur Parcoursup, comme tout le monde. Puis demander à l’institut les matières dont vous êtes dispensé.
start-nurse-fr-selection = Deuxième chemin : la sélection de l’institut, après 3 ans de travail en France dans n’importe quel domaine.
start-nurse-fr-health-year = Troisième chemin : après une première année d’études de santé (PASS ou LAS).
start-nurse-fr-shorter = Quatrième chemin : un parcours plus court, si votre diplôme permet d’exercer la médecine ou le métier de sage-femme là où il a été obtenu.
start-nurse-fr-needs = L’institut demande le français B2, la fin du secondaire, et un titre de séjour ou son récépissé. Il faut environ 3 ans, moins avec de l’expérience ; l’apprentissage est possible après la première année. Les règles ont pu changer depuis 2025 : demandez à l’institut.
start-nurse-fr-recognised = Exception : un diplôme déjà reconnu par un pays de l’Union européenne ou de l’Espace économique européen peut être examiné (article L4311-4). Demandez à l’autorité si votre nationalité y a droit.
start-nurse-fr-care-assistant = Un diplôme infirmier étranger ne permet pas non plus de travailler comme aide-soignant : pour cela, renseignez-vous sur la formation ou la VAE.
start-nurse-fr-pay-nobody = Ne payez personne qui promet une autorisation. Personne ne peut en vendre.

start-own-account = Travailler à votre compte dans un autre pays de l’Union européenne
    .text = Chaque pays a son propre titre pour les indépendants. Aucun permis européen n’est fait pour cela.
start-own-account-permit = Demandez au pays son titre pour les indépendants (activité indépendante, entreprise). Cherchez-le sur la page officielle, en partant du portail européen de l’immigration.
start-own-account-not-card = La carte bleue européenne, le transfert dans un groupe (ICT) et le permis unique sont pour les salariés. Ne payez rien pour eux.
start-own-account-client = Un seul contrat avec un seul client sur place, de 12 mois au plus ? Un accord commercial peut le permettre : changez votre réponse sur qui vous paie.
start-own-account-employed = Si un employeur sur place vous embauche, d’autres permis sont possibles.
start-own-account-licence = Si la loi protège votre métier dans ce pays, demandez d’abord l’autorisation d’exercer.
start-own-account-not-free = Personne ne peut vous vendre un titre ou un visa. Payez seulement sur le site officiel.

start-sent-client = Votre employeur à l’étranger vous envoie chez un client
    .text = Les accords commerciaux ne semblent pas convenir. Chaque pays a aussi ses propres règles.
start-sent-client-agreement = Dans les accords que nous avons lus, le contrat avec le client est direct, sans agence, et de 12 mois au plus. Votre employeur peut voir si c’est possible.
start-sent-client-permit = Sinon, votre employeur demande au service du pays, avant votre départ, quel titre national existe pour ce travail.
start-sent-client-group = Si l’entreprise sur place est du groupe de votre employeur, regardez le transfert dans un groupe (ICT) : changez votre réponse.
start-sent-client-hired = Si le client vous embauche lui-même, la carte bleue européenne ou le permis ordinaire (permis unique) sont possibles.
start-sent-client-not-start = Ne commencez pas pendant une visite : voyager sans visa ne permet pas de travailler.
start-sent-client-not-free = Personne ne peut vous vendre un titre ou un visa. Payez seulement sur le site officiel.

start-work-elsewhere = Travailler ou faire des affaires dans ce pays
    .text = Ce pays a ses propres titres. Les permis de travail de l’Union européenne n’y valent pas.
start-work-elsewhere-own-rules = Cherchez le service de l’immigration du pays sur son site officiel. Demandez par écrit quel titre il vous faut avant de partir.
start-work-elsewhere-offer = Pour presque tous les permis de travail, l’offre d’un employeur vient d’abord. Demandez à l’employeur d’écrire le poste, le salaire et la durée.
start-work-elsewhere-not-start = Ne commencez pas pendant une visite : voyager sans visa ne permet pas de travailler.
start-work-elsewhere-adviser = Si vous avez ou demandez une protection, demandez d’abord à une permanence gratuite ce que votre papier permet déjà.
start-work-elsewhere-not-free = Personne ne peut vous vendre un emploi, un visa ou un employeur. Payez seulement sur le site officiel.
