## En bref

not = Ce n’est pas la reconnaissance d’un diplôme de quelqu’un. Ce n’est pas le RNCP, et il n’y a pas de niveau.
cost = Nous n’avons trouvé aucun prix d’enregistrement. Personne ne peut vous vendre un enregistrement.
time = Le compte : plusieurs jours. La demande : pas de durée garantie. La commission se réunit chaque mois, sauf en août.
decides = Le directeur général de France compétences, après l’avis de la commission.

## Pour qui

condition-register = La certification ajoute une compétence à un métier, ou est une habilitation, sans niveau.
    .no = Une certification qui mène à un métier et a un niveau va au RNCP.
condition-mandate = La personne qui crée le premier compte a le droit de le faire : son nom est sur le papier de l’organisme, ou elle a un mandat de moins de 3 mois.
    .no = Il faut un mandat signé par le représentant légal, daté de moins de 3 mois, avec votre nom comme dans le compte. Dans un établissement public, il en faut toujours un.
condition-cqp-mandate = La CPNE de la branche, ou un organisme qu’elle a expressément désigné, dépose le CQP.
    .no = Sans mandat exprès de la CPNE, votre organisme ne peut pas déposer ce CQP. Demandez ce mandat, ou laissez la CPNE déposer.
condition-true-statements = Tout ce que vous déclarez est vrai et complet.
condition-clean-record = Le casier judiciaire demandé (bulletin n° 3) peut être joint, daté de moins de 3 mois.
condition-no-level = Vous ne demandez aucun niveau, pas non plus pour un CQP.

## Avant de commencer

item-refused-first = Refus ? Lisez d’abord la partie sur le « non », à la fin de cette liste : il ne reste que le tribunal, dans les deux mois après la notification. Les autres lignes servent à un nouveau dossier.
    .if = si votre demande est refusée
item-right-register = Vérifiez le répertoire : ici vont les compétences en plus d’un métier, les compétences communes à plusieurs métiers et les habilitations. Une certification qui mène à un métier va au RNCP.
item-not-sure = Pas sûr du répertoire ? Écrivez à certificationprofessionnelle@francecompetences.fr avant de préparer le dossier.
    .if = si vous n’êtes pas sûr du répertoire
item-online-only = Tout se dépose en ligne. Un dossier papier envoyé par courrier n’est pas examiné.
item-first-is-manager = La première personne qui crée un compte devient « gestionnaire entité ». Votre représentant légal doit donc la désigner.
    .if = si votre organisme n’a pas encore de compte
item-manager-duty = Ce gestionnaire regarde souvent l’outil : il valide les comptes demandés par ses collègues.
    .if = si votre organisme n’a pas encore de compte
item-colleague-account = Demandez un compte de déposant. Le gestionnaire entité de votre organisme le valide.
    .if = si votre organisme a déjà un compte
item-new-mandate = Faites signer un nouveau mandat par le représentant légal : daté de moins de 3 mois le jour de la demande, avec vos prénom et nom exactement comme dans le compte.
    .if = si le mandat manque, est trop ancien ou porte un autre nom
item-cqp-express-mandate = Demandez à la CPNE de la branche un mandat exprès pour déposer ce CQP, ou laissez-la déposer.
    .if = si la CPNE ne vous a pas mandaté
item-no-level = Ne demandez pas de niveau : le Répertoire spécifique n’en donne jamais, pas même à un CQP.
item-notice = Téléchargez la notice d’aide du Répertoire spécifique et lisez-la avant de commencer.
    .term = notice d’aide au dépôt
item-criteria-2025 = Les règles ont changé pour les demandes déposées depuis le 1er octobre 2025 : moyens pour former et équipements, transition écologique et numérique, sécurité, handicap. Une vieille notice ne suffit pas.
item-refused-without-reading = Une demande peut être refusée sans examen des critères : fausse déclaration, référentiel copié, publicité trompeuse. Vérifiez votre site et vos brochures.
item-ban = Des manquements graves ou répétés peuvent interdire tout dépôt jusqu’à deux ans.

## Papiers

item-exists-company = Pour le compte : l’extrait K ou Kbis. Une page privée le veut de moins de 3 mois : prenez-en un récent.
    .if = pour une société
item-exists-association = Pour le compte : l’annonce de création au Journal officiel.
    .if = pour une association
item-exists-public = Pour le compte : le décret ou l’arrêté de création.
    .if = pour un établissement public
item-exists-cpne = Pour le compte : l’accord constitutif de branche, ou un document équivalent.
    .if = si la CPNE dépose le CQP
item-exists-other = Pour le compte : un document qui prouve que votre entité existe légalement. La page ne nomme pas le vôtre : demandez au support.
    .if = pour un ministère ou un autre organisme
item-mandate = Pour le compte : la délégation de mandat signée qui vous nomme « administrateur entité ». La page donne un modèle.
    .if = si votre nom n’est pas sur la preuve d’existence ; toujours dans un établissement public
    .term = délégation de mandat
item-list = La liste qui vaut est au point 3.10 de la notice du Répertoire spécifique (« Documents à joindre »). Comparez-la avec les lignes suivantes.
item-standards = Les référentiels de compétences et d’évaluation. Ils seront publiés avec la fiche.
    .term = référentiels de compétences et d’évaluation
item-exists-again = La preuve que l’organisme existe légalement, une nouvelle fois.
item-record = Le casier judiciaire (bulletin n° 3) du responsable légal, de moins de 3 mois. Pas celui de la personne qui dépose.
item-specimen = Le modèle du certificat remis (parchemin).
item-exams = Comment les épreuves sont organisées, et comment elles sont contrôlées.
item-need = La note d’opportunité : pourquoi cette certification est utile. C’est le minimum.
    .term = note d’opportunité
item-support-letters = Au choix : des lettres de soutien d’un ministère, d’une CPNE ou d’entreprises qui s’en servent.
item-norms = Les normes (loi ou marché) sur lesquelles elle repose, s’il y en a.
item-partners = Les habilitations écrites données à des partenaires pour former ou évaluer, s’il y en a. Leur forme et leur contenu sont fixés depuis 2025.
item-cqp-papers = La délibération de la CPNE ou la convention qui crée le CQP, et le transfert de la propriété intellectuelle. Le référentiel d’activité sera publié aussi.
    .if = si c’est un CQP
item-keep-copies = Joignez des fichiers, gardez les originaux et une copie de tout ce que vous envoyez.

## Étapes

item-create = Sur la page de connexion, choisissez « Créer un compte ».
    .if = si votre organisme n’a pas encore de compte
item-choose-other = Choisissez « autre organisme ». Une université ou une école publique n’est pas un ministère.
    .if = si vous n’êtes pas un ministère
item-choose-ministry = Choisissez « ministère ».
    .if = si vous êtes un ministère
item-siret = Tapez le SIRET sans espace. Une université ou une école publique prend celui du siège.
    .if = si votre organisme a un SIRET
item-siret-head = Cherchez le SIRET du siège, pas celui d’un service (par exemple la formation continue).
    .if = si vous n’avez que le numéro d’un service
item-no-siret = Pas de SIRET : cochez « non » et tapez le nom et l’adresse de l’organisme.
    .if = si votre organisme n’a pas de SIRET
item-attach = Joignez la preuve d’existence et, s’il le faut, le mandat.
    .if = si votre organisme n’a pas encore de compte
item-own-data = Tapez vos données de connexion et vos coordonnées. Le nom doit être celui du mandat, lettre pour lettre.
    .if = si votre organisme n’a pas encore de compte
item-activate = Ouvrez l’e-mail d’activation et choisissez le lien. Regardez aussi dans les indésirables (spam).
    .if = si votre organisme n’a pas encore de compte
item-no-mail = Pas d’e-mail : gardez la page ouverte et demandez-en un autre, ou créez le compte de nouveau avec la même adresse. Sinon : support.certificationprofessionnelle@francecompetences.fr
    .if = si votre organisme n’a pas encore de compte
item-validated = L’administrateur du système valide le compte. Cela peut prendre plusieurs jours. Un e-mail le confirme.
    .if = si votre organisme n’a pas encore de compte
item-log-in = Connectez-vous avec votre e-mail et votre mot de passe. Oublié ? Choisissez « Mot de passe oublié ».
item-fill = Remplissez la demande en ligne et joignez les fichiers. Relisez tout : c’est vous qui déclarez. Les règles : arrêté du 4 janvier 2019 et article L. 6113-6 du code du travail.
item-four-things = Ne confondez pas : quatre choses différentes. Information fausse ou incomplète : demande suspendue. Dossier irrecevable : rendu, à corriger. Fausse déclaration : irrecevable de droit, et un délit possible (art. 441-1 du code pénal). Données falsifiées vues plus tard : la recevabilité est remise en cause.
item-send = Envoyez la demande par l’outil. Gardez la preuve et la date.
item-check = France compétences regarde si le dossier est complet et recevable, et vous le dit.

## Prix

item-no-fee = Nous n’avons trouvé aucun prix pour l’enregistrement. Vérifiez sur la page officielle.
item-pay-nobody = Un cabinet peut vous conseiller, mais personne ne peut vendre un enregistrement ou une place en commission.

## Durée

item-monthly = La commission se réunit chaque mois, sauf en août.
item-no-fixed-time = Aucun délai fixe n’est garanti. Déposez bien avant la date dont vous avez besoin.

## En attendant

item-messages = Regardez l’outil chaque jour : les demandes s’affichent en haut de la page de votre dossier, puis dans les notifications.
item-missing = Il manque quelque chose : envoyez-le par l’outil.
item-officer = Dossier recevable : un instructeur le lit. Il peut demander d’autres papiers, des précisions ou des pièces à jour.
item-answer-in-time = Répondez dans le délai donné. Sinon, la demande peut être déclarée abandonnée.
item-suspended = Demande suspendue : une information est fausse ou incomplète. Corrigez-la et complétez tout de suite, par l’outil.
    .if = si la demande est suspendue
item-inadmissible = Dossier irrecevable : il vous est rendu. Faites les changements conseillés et déposez-le de nouveau.
    .if = si le dossier est irrecevable
item-three-opinions = La commission donne un avis : favorable, défavorable ou ajournement. Le directeur général décide.
item-postponed = Ajournement : lisez les raisons, envoyez un dossier amélioré par l’outil dans le délai donné. Après, la commission revoit le dossier tel quel, sauf si vous l’abandonnez.
    .if = si la commission ajourne la demande
    .term = ajournement

## Après

item-favourable = Avis favorable et accord du directeur général : la décision paraît au Journal officiel et sur le site. Vous recevez un courrier.
item-how-long-registered = L’enregistrement dure cinq ans au plus. Notez la date de fin.
item-partner-list = Tenez à jour la liste de vos partenaires : deux mois au plus après chaque changement.
item-control = France compétences peut contrôler, à tout moment, et retirer la certification. Gardez vos preuves et un casier judiciaire récent des dirigeants.
item-renew = Renouvellement : la notice de 2021 demandait un dépôt 7 mois avant la fin. Vérifiez la notice du jour.

## Si la réponse est non

item-read-reasons = Refus : lisez la décision et ses raisons, critère par critère. Notez le premier jour où vous avez pu la lire (outil ou courrier).
item-no-inner-appeal = On ne peut pas redemander à France compétences (pas de recours gracieux ni hiérarchique). N’attendez pas une réponse de ce côté.
item-court = Le tribunal administratif : dans les deux mois après la notification. Comptez depuis le premier jour. La page d’aide dit Paris, une autre page officielle dit Cergy : prenez le tribunal écrit sur la décision, avec un avocat.
    .term = recours contentieux, tribunal administratif
item-new-file = Avant un nouveau dossier, répondez à chaque raison du refus.

## Contacts

item-information = Questions : certificationprofessionnelle@francecompetences.fr
item-support = E-mail d’activation non reçu : support.certificationprofessionnelle@francecompetences.fr
item-faq = Les questions fréquentes de la page officielle.

## Jours qui comptent

date-mandate = Date du mandat
date-record = Date de l’extrait de casier judiciaire
date-registration-end = Dernier jour de l’enregistrement
date-partner-change = Jour où un partenaire a changé
date-notified = Jour où la décision a été notifiée
    .hint = Le premier jour où vous pouviez la lire, sur la plateforme ou par lettre.
deadline-mandate = Le mandat est assez récent jusqu’au { $day }.
deadline-record = L’extrait est assez récent jusqu’au { $day }.
deadline-answer = Répondez au plus tard le { $day }.
deadline-partners = Mettez la liste des partenaires à jour au plus tard le { $day }.
deadline-renew = Déposez le renouvellement au plus tard le { $day }, selon la notice de 2021. Vérifiez la notice du jour.
deadline-court = Dernier jour pour aller devant le tribunal administratif : { $day }. Plus tôt est plus sûr, avec un avocat.
