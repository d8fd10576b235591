not = Ce n’est pas un papier sur le niveau de votre diplôme (ENIC-NARIC), et ce n’est pas un titre de séjour.
cost = Cela dépend du métier et du pays. Demandez avant de payer.
time = Selon les règles européennes, 3 à 4 mois après le dossier complet. En dehors d’elles, chaque pays fixe le délai.
decides = Le service ou l’ordre qui s’occupe du métier dans ce pays (autorité compétente).

condition-practise = Vous voulez exercer un métier que la loi y protège.
    .no = D’après vos réponses, vous n’allez pas exercer un métier protégé par la loi. Pour faire lire votre diplôme pour un autre travail ou pour des études, un autre résultat convient mieux.
condition-nurse-france = Il ne s’agit pas d’être infirmière ou infirmier en France avec un diplôme obtenu hors d’Europe.
    .no = Pour les infirmiers en France, un diplôme obtenu hors d’Europe ne suffit en général pas pour l’autorisation. Vous reprenez une formation dans un institut (IFSI), sans les matières déjà réussies : (1) par Parcoursup ; (2) par la sélection de l’institut après 3 ans de travail en France, dans n’importe quel domaine ; (3) après une année d’études de santé (PASS, LAS) ; (4) par un parcours plus court, si votre diplôme permet d’exercer la médecine ou le métier de sage-femme là où il a été obtenu. Il faut environ 3 ans, moins avec de l’expérience, et le français B2. Exception : si un pays de l’Union européenne ou de l’Espace économique européen a déjà reconnu votre diplôme, votre cas peut être examiné (article L4311-4) : demandez à l’autorité. Les règles ont pu changer depuis 2025 : vérifiez sur la page officielle.
condition-way-for-diploma = Il existe un chemin vers l’autorisation pour votre diplôme.
    .no = Pour certains métiers et diplômes, il existe un chemin avec une épreuve ou un stage. Pour d’autres, il faut reprendre une formation.
    .who = l’autorité compétente pour votre métier
condition-genuine-papers = Tous vos papiers sont authentiques.

relation-blue-card = Si la loi protège le métier, la carte bleue européenne demande d’abord l’autorisation d’exercer.
relation-single-permit = Si la loi protège le métier, le permis de travail demande aussi l’autorisation d’exercer.
relation-vae = Si l’autorisation n’est pas possible en France, votre expérience peut quand même mener à un diplôme français.
relation-parcoursup = Si votre diplôme n’a pas de chemin vers l’autorisation en France, on reprend une formation : les instituts de soins infirmiers (IFSI), par exemple, admettent par Parcoursup.

item-adviser-first = Avant d’écrire à un service, voyez une permanence gratuite ou une association. Prenez vos lettres avec vous.
    .if = si vous n’avez pas de papier valable, si votre demande a été refusée, ou si vous avez moins de 18 ans et êtes seul
item-is-it-protected = Vérifiez si la loi protège votre métier dans ce pays. Un métier peut être libre dans un pays et protégé dans le suivant. Coiffeur ou mécanicien peuvent l’être aussi.
item-not-a-statement = Un papier de reconnaissance (attestation ENIC-NARIC, EQPR) ne donne jamais le droit d’exercer. Seule l’autorisation le donne.
item-ask-the-way = Avant de payer quoi que ce soit, demandez au service : y a-t-il un chemin pour mon diplôme, quels papiers, quel niveau de langue, combien, combien de temps ?
item-same-as-nationals = Avec le statut de réfugié ou la protection subsidiaire, le droit européen vous traite comme les nationaux pour la reconnaissance des diplômes.
    .if = si vous êtes réfugié ou avez la protection subsidiaire
item-equal-by-permit = Les règles européennes sur les autorisations sont faites pour les citoyens européens et suisses. Sans un tel passeport, vous suivez la procédure nationale. Vous êtes traité comme les Européens dans ces cas : famille d’un citoyen européen qui a déménagé ; résident de longue durée-UE ; réfugié ou protection subsidiaire ; permis unique, carte bleue européenne ou titre de chercheur.
item-ukraine = Avec la protection temporaire liée à l’Ukraine : l’Union européenne a demandé aux pays de faciliter le chemin vers l’autorisation. Cela ne les oblige pas : demandez au service. Cette protection court jusqu’au 4 mars 2027 ; regardez de nouveau en janvier 2027.
    .if = si vous avez la protection temporaire
item-recognised-elsewhere = Un autre pays de l’Union européenne a-t-il déjà reconnu votre diplôme pour ce métier ? Gardez ce papier. Pour les citoyens européens, 3 ans de pratique là-bas le font compter comme un diplôme européen. Cela n’oblige pas toujours le pays suivant.
item-doctor-fr = Médecins, dentistes, sages-femmes et pharmaciens en France (PADHUE) : une épreuve de connaissances (EVC) du CNG, puis un temps encadré, puis l’autorisation. Le texte de 2021 parle d’environ 2 ans, 1 an pour sages-femmes et dentistes ; le dossier passait par l’agence régionale de santé (ARS). Les réfugiés, apatrides et personnes en protection subsidiaire ont une liste à part. Ces règles changent souvent : vérifiez avant de prévoir.
    .if = si vous êtes médecin, dentiste, sage-femme ou pharmacien, voulez travailler en France et avez un diplôme obtenu hors d’Europe
item-health-other-fr = Autres métiers de santé en France avec un diplôme obtenu hors d’Europe : nous n’avons pas de règle sûre. La page du centre de reconnaissance donne l’autorité ; demandez-lui s’il existe un chemin. Les sites privés qui vendent un papier « indispensable » ne peuvent pas donner l’autorisation.
    .if = si vous exercez un autre métier de santé, voulez travailler en France et avez un diplôme obtenu hors d’Europe
item-craft-fr = Artisanat en France (coiffeur, mécanicien…) : la chambre de métiers (CMA) connaît la règle. Les Européens peuvent faire compter 3 ans de pratique en Europe. Pour un diplôme obtenu hors d’Europe, les règles trouvées sont anciennes : demandez à la chambre avant de payer.
    .if = si vous exercez un métier d’artisanat et voulez travailler en France
item-sports-fr = Éducateur sportif en France : demandez sur TREQUE, gratuitement : reconnaissance pour un diplôme européen, équivalence pour les autres. La réponse est nécessaire pour la carte professionnelle.
    .if = si vous êtes éducateur sportif et voulez travailler en France
item-dance-fr = Professeur de danse en France : demandez au ministère de la Culture, en ligne.
    .if = si vous êtes professeur de danse et voulez travailler en France
item-liberal-fr = Avocat ou architecte en France : l’ordre de la profession décide, et le chemin n’est pas le même pour un diplôme européen ou non. Demandez-lui.
    .if = si vous êtes avocat ou architecte et voulez travailler en France

item-identity = Votre passeport ou votre carte d’identité.
    .protected = Le titre de voyage du pays qui vous protège, ou votre carte de séjour, son récépissé ou votre attestation de demande d’asile. Vous n’avez pas besoin d’un passeport du pays que vous avez quitté.
item-diploma = Votre diplôme et le relevé des matières et des notes.
item-diploma-missing = Si un original manque : demandez un duplicata à votre école, ou demandez au centre de reconnaissance ce qu’il accepte.
    .if = si vous n’avez pas tous les originaux de votre diplôme
    .protected = Si un original manque : n’écrivez pas à une école publique ni à un service du pays que vous avez quitté. Demandez au centre de reconnaissance (ENIC-NARIC) ce qu’il accepte à la place, et regardez le passeport des qualifications des réfugiés (EQPR).
item-work-proof = La preuve que vous avez exercé le métier : certificats, contrats, fiches de paie.
    .protected = La preuve que vous avez exercé le métier, avec ce que vous avez : contrats, fiches de paie, témoignages de collègues. Ne demandez rien à un employeur public du pays que vous avez quitté : voyez d’abord une permanence gratuite.
item-language = La preuve de votre niveau de langue, si le service la demande.
item-good-standing = Un papier de l’autorité de votre pays qui dit que vous pouvez y exercer, seulement si le service le demande.
    .protected = Un papier de l’autorité du pays que vous avez quitté : laissé de côté. Nous ne vous demandons pas de la contacter. Si un service insiste, dites que vous êtes protégé et voyez d’abord une aide juridique gratuite.
item-translations = Des traductions assermentées, seulement si le service les demande. Demandez-lui d’abord quelles langues il lit.
    .protected = Des traductions assermentées, seulement si le service les demande. Prenez un traducteur dans le pays où vous vivez, pas un service du pays que vous avez quitté.
item-keep-originals = Montrez vos originaux, ne les laissez pas pour de bon. Gardez une photo de chaque page, recto et verso.

item-find-authority = Trouvez le service qui s’occupe de votre métier dans ce pays, et notez son nom et son adresse.
item-authority-de = En Allemagne, le moteur de recherche de la reconnaissance (Anerkennungs-Finder) donne le service pour votre métier. Il est ouvert à toutes les nationalités et à tous les statuts de séjour.
    .if = si l’emploi est en Allemagne
item-finder = Dans les autres pays, partez du moteur national ou de la liste européenne, puis demandez au service : y a-t-il un chemin pour mon diplôme ? Avant sa réponse, ne comptez sur rien.
    .if = si l’emploi est hors de France et d’Allemagne
item-automatic = Avec un diplôme européen de médecin, infirmier en soins généraux, dentiste, sage-femme, pharmacien, vétérinaire ou architecte, la reconnaissance est en principe automatique : le service vérifie le titre, pas le contenu.
    .if = si votre diplôme vient de l’Union européenne
item-eu-diploma-fr = Pour un diplôme de l’Union européenne ou de l’Espace économique européen, les fiches de l’INPI donnent le service français pour votre métier.
    .if = si votre diplôme vient de l’Union européenne et que l’emploi est en France
item-professional-card = Infirmiers en soins généraux, pharmaciens, kinésithérapeutes, guides de montagne et agents immobiliers peuvent faire la demande en ligne (carte professionnelle européenne). C’est un certificat électronique ; on s’inscrit quand même auprès de l’autorité. Les non-Européens doivent montrer un lien avec le droit de l’Union : membre de famille, résident de longue durée, réfugié, carte bleue européenne…
    .if = si votre diplôme vient de l’Union européenne
item-file = Envoyez le dossier complet à ce service, et gardez une copie et le récépissé.
item-training-or-test = Le service peut demander un temps encadré (stage d’adaptation, jusqu’à 3 ans) ou une épreuve (épreuve d’aptitude). Demandez lequel, où, et qui choisit.
item-not-protected-at-home = Si le métier n’est pas protégé là où vous l’avez appris, les règles européennes demandent un an de pratique à temps plein dans les 10 dernières années.
    .if = si votre diplôme vient de l’Union européenne

item-fee = Demandez au service son prix avant d’envoyer le dossier.
item-grant-de = En Allemagne, il existe une aide pour les frais de reconnaissance. Demandez-la avant de payer quoi que ce soit.
    .if = si l’emploi est en Allemagne
item-treque-free = En France, TREQUE, pour les éducateurs sportifs, est gratuit.
    .if = si vous êtes éducateur sportif et voulez travailler en France
item-pay-nobody-else = Payez seulement le prix officiel au service. Personne ne peut vous vendre une autorisation d’exercer.

item-decision-eu = Selon les règles européennes : 3 mois après le dossier complet pour médecins, infirmiers, dentistes, sages-femmes, pharmaciens, vétérinaires et architectes, 4 mois pour les autres métiers. En dehors de ces règles, le pays fixe le délai.
item-decision-de = En Allemagne, la décision vient dans les 3 à 4 mois après le dossier complet.
    .if = si l’emploi est en Allemagne

item-not-before = N’exercez pas le métier avant d’avoir l’autorisation. Pour un métier que la loi ne protège pas, c’est autre chose : l’employeur décide.
item-open-letters = Ouvrez chaque lettre le jour même. Si le service demande un papier, envoyez-le tout de suite.

item-register = Inscrivez-vous au service ou à l’ordre avant de commencer, s’il le demande.
item-other-country = L’autorisation vaut pour ce pays. Chaque pays décide pour lui-même.

item-reasons = Demandez le refus par écrit, avec les raisons. Gardez la lettre et son enveloppe.
item-appeal = La lettre dit où et jusqu’à quand vous pouvez contester. Voyez vite une aide juridique gratuite, avec la lettre.
item-experience-fr = En France, votre expérience peut mener à un diplôme (VAE). Il n’y a pas de durée minimale.
    .if = si vous êtes en France
item-related-job = Demandez au service quelle formation suffirait, et quels métiers proches sont libres.

item-authority = Le service qui s’occupe de votre métier.
item-centre = Le centre de reconnaissance du pays. Il vous envoie vers le bon service.

deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
