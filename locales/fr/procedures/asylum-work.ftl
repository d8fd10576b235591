not = Ce n’est pas un titre de séjour, et cela ne change rien à votre demande d’asile : restez dans la procédure.
cost = Le conseil est gratuit. Personne ne peut vous vendre une autorisation ou un emploi.
time = Selon les règles européennes, au plus tard 6 mois après l’enregistrement de votre demande, s’il n’y a pas de première décision. Certains pays vont plus vite ; certaines procédures accélérées n’ouvrent pas le travail.
decides = Le service que nomme la loi du pays. Votre papier dit si vous pouvez travailler.

condition-first-instance = Votre demande attend sa première décision dans ce pays.
    .no = Après un refus avec recours, ou quand un autre pays doit examiner votre demande (Dublin), les règles sur le travail changent. Demandez à une aide juridique gratuite ; gardez chaque papier de rendez-vous.
    .who = une aide juridique gratuite, avec vous
condition-bound = Le pays laisse travailler les demandeurs d’asile au plus tard après 6 mois.
    .no = Ce pays a ses propres règles. Demandez à une permanence gratuite du pays.
    .who = la loi de ce pays ; une permanence gratuite peut vous le dire
condition-waited = Le temps fixé par le pays est passé depuis l’enregistrement de votre demande.
    .no = Les règles européennes ouvrent le travail au plus tard 6 mois après l’enregistrement de votre demande. Cela vaut s’il n’y a pas encore de première décision et que le retard ne vient pas de vous. D’ici là : la langue, la formation, l’évaluation de votre diplôme.
condition-three-months = Les 3 mois de ce pays sont passés.
    .no = Pour la Croatie et la Slovénie, notre source parle de 3 mois. Comptez depuis la date de votre attestation, et faites vérifier par une permanence gratuite.
    .who = une aide juridique gratuite, avec vous
condition-permission = Le service donne l’autorisation de travail, si le pays en demande une.
    .who = le service que nomme la loi du pays ; votre papier dit si vous pouvez déjà travailler
condition-no-own-delay = Le retard ne vient pas de vous, et votre demande n’est pas examinée dans une procédure accélérée qui exclut le travail.

item-stay-in-procedure = Votre demande d’asile vous protège. Restez dans la procédure, quoi que promette un employeur ou un agent.
item-read-paper = Lisez votre attestation d’asile, recto et verso : elle dit peut-être déjà si vous pouvez travailler.
item-no-work-yet = Ne commencez pas avant l’autorisation : le travail non déclaré peut vous nuire. Si vous avez déjà travaillé, le salaire est dû en principe : voyez une permanence gratuite ou un syndicat, pas un service.

item-certificate = Votre attestation de demande d’asile, valable, avec la date d’enregistrement.
item-promise = Une promesse d’embauche ou un contrat, si le pays en demande. Montrez des copies, gardez les originaux.

item-legal-first = Demandez d’abord à une aide juridique gratuite : ce pays vous laisse-t-il travailler maintenant, et qui demande l’autorisation, vous ou l’employeur ?
item-fr-six = En France : si l’OFPRA n’a pas décidé 6 mois après la demande, sans retard de votre fait, l’employeur peut demander l’autorisation de travail. Pas de réponse après 2 mois veut dire oui. Nous avons lu ce texte avant juin 2026 : vérifiez avec une permanence gratuite.
    .if = si vous avez demandé l’asile en France
item-fr-court = En France, quand l’OFPRA a refusé dans les 6 mois, l’étape devant la CNDA ne donne pas de nouvelle autorisation de travail. Le recours passe d’abord : son délai est sur la lettre.
    .if = si l’OFPRA a refusé et que vous faites un recours
item-dublin = Si un autre pays doit examiner votre demande : sous les anciennes règles européennes, des juges ont dit que cela seul n’exclut pas le travail. De nouvelles règles s’appliquent depuis juin 2026. Demandez à un avocat ce qui vaut aujourd’hui, et gardez chaque papier de rendez-vous.
    .if = si un autre pays doit examiner votre demande
item-hr-si = En Croatie et en Slovénie, le délai est de 3 mois depuis 2023, dit l’agence européenne pour l’asile. La Croatie demande une attestation du droit de travailler, donnée en 1 mois.
    .if = si vous avez demandé l’asile en Croatie ou en Slovénie
item-pt-now = Au Portugal, les demandeurs d’asile peuvent travailler dès la demande, dit l’agence européenne pour l’asile. Beaucoup d’employeurs l’ignorent : montrez votre papier.
    .if = si vous avez demandé l’asile au Portugal
item-ie = En Irlande, c’est 6 mois, puis une autorisation (labour market permission) de 12 mois. Demandez comment à une permanence gratuite.
    .if = si vous avez demandé l’asile en Irlande

item-free-advice = Le conseil est gratuit. Personne ne peut vous vendre une autorisation, un emploi ou un rendez-vous.

item-six-months = Les règles européennes disent : au plus tard 6 mois après l’enregistrement, si aucune première décision n’est prise. Certains pays vont plus vite. Dans plusieurs procédures accélérées, il n’y a pas d’accès.

item-meanwhile = Utilisez ce temps : cours de langue, évaluation de votre diplôme (passeport des qualifications, ENIC-NARIC), bénévolat si le pays le permet. Prévenez le service à chaque déménagement.
item-nothing-from-there = Pour le travail ou le diplôme, vous n’avez à contacter personne dans l’État que vous avez fui.

item-after-decision = Si vous êtes protégé, vous pouvez travailler tout de suite selon les règles des personnes protégées. Si la réponse est non, la lettre décide : allez le jour même à une aide juridique gratuite.

item-refused-permission = Si l’autorisation est refusée, demandez les raisons par écrit. Le délai pour contester peut être de 48 heures seulement ; il est écrit sur la lettre. Allez aujourd’hui voir une aide juridique gratuite. Votre demande d’asile continue.

item-help = Pages d’aide du HCR, pays par pays.

relation-eqpr = Vous pouvez faire évaluer vos études en attendant, même sans diplôme.

date-registered = Jour où votre demande a été enregistrée
    .hint = Il est écrit sur votre attestation.
deadline-work = À partir du { $day }, le travail peut vous être ouvert : demandez à une permanence gratuite.
    .if = là où le délai est de 6 mois
deadline-work-sooner = À partir du { $day }, le travail peut vous être ouvert, d’après notre source : demandez à une permanence gratuite.
deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
