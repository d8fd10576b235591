not = Ce n’est pas Parcoursup, ni le dossier d’admission préalable (DAP), ni un titre de séjour. C’est une demande à une université, qui peut dire non.
cost = Nous ne connaissons pas de frais de dossier. L’inscription coûte de l’argent plus tard : demandez à l’université.
time = Chaque université fixe ses propres dates.
decides = L’université, librement.

condition-status = La France vous a donné le statut de réfugié, la protection subsidiaire, le statut d’apatride ou la protection temporaire.
    .no = Cette porte est pour les personnes que la France protège (OFPRA ou CNDA). Avec un autre papier, regardez les autres portes : l’admission préalable (DAP ; une forme adaptée existe pour les demandeurs d’asile), Parcoursup, Études en France.
condition-temporary = Votre papier dit réfugié, protection subsidiaire ou apatride.
    .no = Pour la protection temporaire, nous n’avons pas trouvé de règle pour aujourd’hui. Pour 2023, Campus France disait : écrivez directement à l’université et dites quel papier vous avez. Cette protection court jusqu’au 4 mars 2027 ; regardez de nouveau en janvier 2027.
    .who = l’université
condition-decision = Vous avez la décision définitive qui donne la protection.
    .no = Un récépissé ne suffit pas ici : l’université veut la décision définitive (OFPRA ou CNDA). En attendant, demandez au bureau des étudiants en exil de l’université, et continuez à apprendre le français.
condition-not-selective = La formation prend toutes les personnes qui ont le bon diplôme (formation non sélective).
    .no = Une formation qui choisit ses étudiants (BTS, BUT, CPGE, soins infirmiers…) passe par Parcoursup, quel que soit votre statut.
condition-diploma = Vous avez fini le lycée.
    .no = L’université demande un diplôme qui ouvre l’enseignement supérieur. Sans lui, regardez le DAEU, qui donne les mêmes droits que le baccalauréat.
condition-france-protects = Vous vivez en France, et c’est la France (OFPRA ou CNDA) qui vous a donné cette protection. Si c’est un autre pays, demandez à l’université et à une permanence gratuite quelle porte est la vôtre.
condition-opens-studies = Votre diplôme ouvre l’enseignement supérieur dans le pays d’où il vient.
condition-french = Votre français suffit pour la formation.

relation-university-prior-admission = Vous êtes dispensé du dossier d’admission préalable : écrivez directement à l’université.
relation-parcoursup = Les formations sélectives et les diplômes européens de fin de lycée passent par Parcoursup.
relation-eqpr = Il manque des papiers : le passeport des qualifications peut montrer à l’université ce que vous avez étudié.

item-exile-office = Demandez à l’université son bureau pour les étudiants en exil (réseau MEnS). Il connaît les papiers, les dates et les formations qui préparent.
item-temporary = Avec la protection temporaire, demandez d’abord à l’université : quelle porte utilise-t-elle pour vous ? Regardez de nouveau en janvier 2027 ce qui suit cette protection.
    .if = si vous avez la protection temporaire
item-ask-first = Demandez à l’université quels papiers elle veut, avant de payer une traduction ou une attestation.
item-bridge = S’il vous faut encore du français : des universités ont une formation qui prépare les personnes en exil aux études (DU Passerelle). Votre statut ne peut pas, à lui seul, être la raison d’un refus.
item-eu-diploma = Votre diplôme de fin de lycée est européen : demandez à l’université si elle vous envoie vers Parcoursup.
    .if = si votre diplôme de fin de lycée est européen

item-decision-paper = La décision définitive de l’OFPRA ou de la CNDA qui vous donne la protection.
    .if = si vous êtes réfugié, apatride ou avez la protection subsidiaire
item-identity = Votre passeport ou votre carte d’identité.
    .protected = Votre carte de séjour ou son récépissé, votre attestation de demande d’asile, ou le titre de voyage du pays qui vous protège. Vous n’avez pas besoin d’un passeport du pays que vous avez quitté.
item-school-diploma = Votre diplôme de fin de lycée et le relevé de vos notes.
item-diploma-missing = Si un original manque : demandez un duplicata à votre école, ou demandez à l’université ce qu’elle accepte.
    .if = si vous n’avez pas tous les originaux de votre diplôme
    .protected = Si un original manque : n’écrivez pas à une école publique ni à un service du pays que vous avez quitté. Montrez ce que vous avez gardé. Demandez à l’université si elle prend à la place le passeport des qualifications des réfugiés (EQPR) ou une attestation du centre de reconnaissance (ENIC-NARIC).
item-french-level = Pour cette porte, pas de test de langue (TCF). L’université regarde quand même votre français : ajoutez une attestation de cours si vous en avez une.
item-translations = Des traductions seulement si l’université les demande. Demandez d’abord quelles langues elle lit : une traduction assermentée coûte de l’argent.
    .protected = Des traductions seulement si l’université les demande. Demandez d’abord quelles langues elle lit. Prenez un traducteur assermenté dans le pays où vous vivez, pas un service du pays que vous avez quitté.
item-keep-originals = Ne donnez jamais vos originaux pour de bon. Envoyez des copies, montrez les originaux, et gardez une photo de chaque page, recto et verso.

item-find-course = Choisissez une première année de licence non sélective. La page de la formation dit si elle choisit ses étudiants.
item-write = Écrivez directement au service des admissions de l’université. Vous ne passez ni par Parcoursup ni par la DAP.
item-say-exempt = Dites dans la lettre que votre protection vous dispense de la DAP, et joignez la décision.
    .if = si vous êtes réfugié, apatride ou avez la protection subsidiaire
item-several = Écrivez à plusieurs universités : chacune décide librement.
item-keep-copy = Gardez une copie de tout ce que vous envoyez, et la réponse.

item-enrol-fees = L’inscription coûte de l’argent plus tard. Demandez à l’université combien c’est pour vous, qui paie moins ou rien, et jusqu’à quand.
item-pay-nobody-else = Ne payez personne pour une place, un formulaire ou un rendez-vous. Payez seulement le prix officiel, à l’école ou sur le site officiel. Personne ne peut vous vendre une admission ou un visa.

item-dates = Il n’y a pas de date commune pour cette porte. Demandez maintenant à l’université jusqu’à quand elle prend les dossiers pour septembre.

item-open-letters = Lisez chaque lettre, chaque e-mail et chaque compte en ligne le jour même. Si on vous demande un papier, envoyez-le tout de suite.

item-enrol = Si l’université dit oui : inscrivez-vous avant la date qu’elle donne, avec les papiers qu’elle demande.
item-no-student-permit = Vous n’avez pas besoin d’un titre d’étudiant : vous étudiez avec votre propre statut. Gardez votre carte valable.
    .if = si vous êtes réfugié ou avez la protection subsidiaire

item-reasons = Demandez les raisons par écrit. Si la lettre dit comment contester, regardez la date, et voyez une aide juridique gratuite avec la lettre.
item-other-doors = Une autre université peut dire oui. Une formation sélective (Parcoursup) ou une formation qui prépare (DU Passerelle) peut aussi convenir.
item-experience = Des compétences et du travail peuvent aussi mener à un diplôme français (VAE). Il n’y a pas de durée minimale.

item-official-page = La page officielle de l’État sur l’inscription avec un diplôme étranger.

deadline-enrol = Inscrivez-vous au plus tard le { $day }.
deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
