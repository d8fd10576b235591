## Les premières questions

aim = De quoi avez-vous besoin ?
    .why = Nous le demandons pour ne montrer que les démarches qui vous servent.
    .short = Votre besoin
aim--recognition = Faire accepter mon diplôme ou mes compétences
    .hint = Pour un emploi, pour des études, ou parce qu’une administration veut connaître le niveau de votre diplôme. Le mot officiel est « reconnaissance ».
aim--work = Travailler dans un autre pays
    .hint = Avec un employeur sur place, ou parce qu’une entreprise vous y envoie.
aim--study = Étudier
    .hint = Aussi : un échange, un stage, un volontariat, un séjour au pair.
aim--family-or-stay = Vivre avec ma famille, ou rester pour toujours
aim--business = Une courte visite d’affaires, ou un travail pour un client sur place
aim--letter = J’ai reçu un refus, ou une lettre avec un délai
    .hint = Choisissez d’abord cette réponse si vous avez une telle lettre. Vous avez peut-être très peu de temps.
aim--organisation = Mon organisme veut faire enregistrer sa certification en France
aim--not-sure = Je ne sais pas bien : aidez-moi à choisir

country = Dans quel pays voulez-vous travailler, étudier, vivre ou utiliser votre diplôme ?
    .why = Chaque pays décide pour lui-même : le papier d’un pays n’oblige pas un autre pays.
    .hint = Choisissez le pays où vous voulez aller, ou celui où vous êtes si vous voulez y rester.
    .short = Pays

letter = De quoi parle la lettre ?
    .why = Certaines lettres ne laissent que quelques heures ou quelques jours pour répondre : nous le demandons donc en premier.
    .hint = Regardez le titre de la lettre et sa dernière page. Gardez l’enveloppe : sa date peut compter.
    .short = Lettre
letter--asylum-refusal = Ma demande d’asile est refusée
letter--residence-or-visa-refusal = Mon titre de séjour ou mon visa est refusé ou retiré
letter--order-to-leave = Je dois quitter le pays
    .hint = En France, ce papier s’appelle souvent « OQTF ».
letter--diploma-refusal = Mon diplôme n’est pas accepté, ou mon dossier n’est pas accepté
letter--register-decision = Une décision sur la certification de mon organisme (France compétences)
letter--other = Une autre lettre

protection = Lequel de ces papiers avez-vous, ou quelle est votre situation aujourd’hui ?
    .why = Certaines démarches sont réservées aux personnes qui demandent ou qui ont une protection, et d’autres les mettraient en danger.
    .hint = Cherchez ces mots sur votre carte ou votre lettre. Si deux lignes conviennent, choisissez la première des deux.
    .short = Votre situation
protection--minor-alone = J’ai moins de 18 ans et je suis ici sans mes parents
protection--asylum-pending = J’ai demandé l’asile et j’attends la réponse
    .hint = Vous avez une attestation de demande d’asile, ou une carte qui dit « demandeur d’asile ».
protection--asylum-refused-appeal = Ma demande d’asile a été refusée ; j’ai fait un recours, ou je peux encore le faire
protection--asylum-refused-final = Ma demande d’asile a été refusée définitivement
protection--dublin = On m’a dit qu’un autre pays doit examiner ma demande d’asile
    .hint = La lettre dit peut-être « Dublin » ou « transfert ».
protection--refugee = Ma carte ou ma décision dit « réfugié »
protection--subsidiary = Ma carte ou ma décision dit « protection subsidiaire »
protection--stateless = Ma carte ou ma décision dit « apatride »
protection--temporary = Ma carte ou ma décision dit « protection temporaire »
    .hint = Par exemple les personnes qui ont fui la guerre en Ukraine.
protection--protected-unknown = J’ai une protection, mais je ne sais pas laquelle
protection--protected-elsewhere = Un autre pays me protège
    .hint = Vous avez reçu une protection dans un autre pays que celui que vous avez choisi.
protection--national-humanitarian = J’ai un titre humanitaire de ce pays
protection--tolerated = Mon renvoi est suspendu : on me « tolère »
    .hint = Par exemple une « Duldung » en Allemagne.
protection--no-valid-paper = Je n’ai pas de papier valable
protection--none = Rien de tout cela : j’ai un passeport et je ne demande pas de protection

nationality = Quel passeport avez-vous, ou quelle nationalité ?
    .why = Les citoyens de certains pays peuvent circuler et travailler librement ; les autres ont besoin d’un titre.
    .hint = Choisissez-les toutes si vous en avez plusieurs.
    .short = Nationalité
nationality--stateless = Aucune nationalité (apatride)

## Travail

employment = Comment allez-vous travailler ?
    .why = Chaque titre est fait pour une façon de travailler.
    .short = Façon de travailler
employment--employee = Avec un contrat de salarié dans une entreprise sur place
employment--self-employed = À mon compte : ma propre entreprise ou mes propres clients
employment--agency-worker = Par une agence d’intérim
employment--posted = Mon entreprise à l’étranger m’envoie et continue à me payer
employment--trainee = En stage

offer = Avez-vous un contrat de travail, ou une offre ferme ? Pour combien de temps ?
    .why = La plupart des titres de travail demandent un contrat d’une certaine durée.
    .hint = Une offre ferme est écrite et engage l’employeur. Elle dit le poste, le salaire et la durée.
    .short = Contrat ou offre
offer--permanent-or-24m = Oui : sans date de fin, ou pour 2 ans ou plus
offer--6m-to-24m = Oui : de 6 mois à moins de 2 ans
offer--under-6m = Oui : pour moins de 6 mois
offer--none-yet = Non, pas encore

## Diplôme

qualification_level = Quelles sont les études les plus élevées que vous avez finies, ou commencées ?
    .why = Chaque démarche est ouverte à partir d’un certain niveau d’études.
    .hint = Choisissez la réponse la plus proche. Il ne faut aucun papier pour répondre.
    .short = Niveau d’études
qualification_level--none = Aucune école, ou très peu
qualification_level--before-upper-secondary = L’école, mais pas jusqu’à la fin du lycée
qualification_level--upper-secondary = Le lycée jusqu’à la fin : le diplôme qui ouvre l’université là-bas
    .hint = En France : le baccalauréat.
qualification_level--vocational = Une formation pour un métier, ou un certificat professionnel
    .hint = Par exemple électricien, cuisinier, coiffeur, aide à la personne.
qualification_level--short-higher = Des études courtes après le lycée : environ 2 ans
    .hint = Par exemple un BTS, ou un diplôme de technicien.
qualification_level--bachelor = Une licence (bachelor) : 3 ans ou plus à l’université
qualification_level--master = Un master, un diplôme d’ingénieur, ou environ 5 ans à l’université
qualification_level--doctorate = Un doctorat
qualification_level--language-only = Seulement un certificat de langue

qualification_finished = Avez-vous fini ces études ?
    .why = Des études commencées comptent aussi, mais le papier que vous pouvez obtenir n’est pas le même.
    .short = Études finies
qualification_finished--yes = Oui, j’ai réussi le dernier examen
qualification_finished--partly = Non, seulement une partie

pay = Quel sera votre salaire, avant impôts et cotisations ?
    .why = Certains titres demandent un salaire minimum, fixé par chaque pays.
    .hint = Prenez le salaire brut fixe écrit dans le contrat ou l’offre. Ne comptez pas les primes, les repas ou le logement.
    .short = Salaire brut

qualification_year = En quelle année avez-vous fini ?
    .why = Certaines règles sont plus faciles pour les personnes qui ont fini depuis peu de temps.
    .short = Année du diplôme

occupation = Dans quel groupe est ce métier ?
    .why = Pour certains groupes de métiers, les règles sur le salaire ou l’expérience sont différentes.
    .hint = Les groupes viennent d’une liste internationale des métiers (CITP, en anglais ISCO). L’employeur peut vous dire le numéro.
    .short = Groupe du métier
occupation--ict = Informatique : responsable ou spécialiste
    .hint = Numéros CITP qui commencent par 133 ou 25.
occupation--isco-1-or-2 = Un autre poste de responsable, ou un autre métier de niveau universitaire
    .hint = Numéros CITP qui commencent par 1 ou 2 : par exemple ingénieur, médecin, enseignant.
occupation--other = Un autre métier

experience_it = Dans les 7 dernières années, combien d’années avez-vous travaillé comme responsable ou spécialiste en informatique ?
    .why = En informatique, l’expérience peut compter comme un diplôme.
    .hint = Comptez les années complètes.
    .short = Années en informatique

experience_years = Combien d’années avez-vous travaillé dans le domaine de ce métier ?
    .why = Dans certains pays, une longue expérience peut compter comme un diplôme.
    .hint = Comptez les années complètes, dans tous les pays. Écrivez 0 si vous n’en avez pas.
    .short = Années d’expérience

licence = Ce métier demande-t-il une autorisation, et l’avez-vous ?
    .why = Certains métiers sont protégés par la loi (« réglementés ») : sans l’autorisation, personne ne peut les faire.
    .hint = Par exemple médecin, infirmier, avocat, architecte. Dans beaucoup de pays aussi coiffeur ou mécanicien automobile.
    .short = Autorisation pour le métier
licence--yes = Il en faut une, et je l’ai pour ce pays
licence--applied = Il en faut une, et je l’ai demandée
licence--no = Il en faut une, et je ne l’ai pas
licence--not-needed = Il n’en faut pas

apply_from = D’où ferez-vous la demande ?
    .why = Certains pays n’acceptent la demande que depuis l’étranger, d’autres aussi sur place.
    .short = Lieu de la demande
apply_from--outside-eu = D’un pays hors de l’Union européenne
apply_from--inside-with-permit = De ce pays, où j’ai un titre de séjour ou un visa de long séjour
apply_from--inside-short-stay = De ce pays, où je suis pour un court séjour (avec ou sans visa)
apply_from--other-eu = D’un autre pays de l’Union européenne

permit_other_state = Avez-vous un titre de séjour de cet autre pays ?
    .why = Certaines cartes permettent d’aller dans un deuxième pays avec moins de démarches.
    .short = Titre d’un autre pays
permit_other_state--none = Non
permit_other_state--blue-card = Oui : carte bleue européenne
permit_other_state--ict = Oui : carte « ICT » (mon groupe d’entreprises m’envoie)
permit_other_state--researcher = Oui : chercheur
permit_other_state--student-in-programme = Oui : étudiant, dans un programme d’échange ou un accord entre universités
permit_other_state--student = Oui : étudiant, sans un tel programme
permit_other_state--eu-long-term = Oui : « résident de longue durée – UE »
permit_other_state--protection = Oui : une carte qui dit réfugié ou une autre protection
permit_other_state--other = Oui : une autre carte

papers = Quels papiers de ces études avez-vous ?
    .why = Il y a des démarches pour les personnes qui ont perdu leurs papiers, et d’autres pour celles qui les ont tous.
    .hint = « Tous » veut dire le diplôme et le relevé de notes.
    .short = Vos papiers d’études
papers--originals-complete = Tous : les originaux du diplôme et du relevé de notes
papers--copies-or-photos = Seulement des copies ou des photos
papers--some-more-may-come = Une partie ; d’autres peuvent encore arriver
papers--none = Aucun
papers--held-cannot-be-verified = Je les ai, mais personne ne peut les vérifier là d’où ils viennent
    .hint = Par exemple parce que l’école est fermée, ou parce qu’il y a la guerre.

residence_country = Dans quel pays vivez-vous maintenant ?
    .why = Certaines démarches ne sont ouvertes qu’aux personnes qui vivent dans certains pays.
    .hint = Le pays où vous êtes vraiment, avec ou sans titre de séjour.
    .short = Où vous vivez

diploma_leads_regulated = Votre diplôme forme-t-il à un métier protégé par la loi ?
    .why = Pour ces diplômes, un autre organisme doit parfois décider.
    .hint = Ces métiers s’appellent « réglementés » : par exemple médecin, infirmier, avocat, architecte, coiffeur, mécanicien automobile, éducateur sportif.
    .short = Diplôme d’un métier protégé
diploma_leads_regulated--yes = Oui
diploma_leads_regulated--no = Non

wants_practise = Voulez-vous faire ce métier dans le pays choisi ?
    .why = Le droit de faire un métier protégé vient de l’organisme chargé de ce métier, pas d’une attestation sur votre diplôme.
    .short = Faire ce métier
wants_practise--yes = Oui
wants_practise--no = Non : je veux un autre travail, ou étudier

## Détails, demandés dans une liste ouverte

age = Quel âge avez-vous ?
    .why = Certaines lignes ne sont que pour les jeunes.
    .short = Âge

protection_decision = Avez-vous la décision définitive, ou un récépissé ?
    .why = Avec un récépissé, certains services demandent un autre papier.
    .hint = La décision définitive est la lettre qui vous donne la protection. Le récépissé est un papier court que vous avez en attendant votre carte.
    .short = Décision ou récépissé
protection_decision--final = La décision définitive
protection_decision--receipt-naming-protection = Un récépissé qui nomme la protection
protection_decision--receipt-only = Un récépissé qui ne nomme pas la protection, ou une attestation de ma demande
protection_decision--none = Rien de cela pour le moment

papers_language = En quelles langues sont vos papiers ?
    .why = Dans certaines langues, les papiers n’ont pas besoin de traduction.
    .hint = Choisissez-les toutes.
    .short = Langues des papiers
papers_language--de = Allemand
papers_language--en = Anglais
papers_language--ar = Arabe
papers_language--es = Espagnol
papers_language--fr = Français
papers_language--it = Italien
papers_language--pt = Portugais
papers_language--other = Une autre langue

asked_by = Quelqu’un vous a-t-il demandé un papier sur votre diplôme ? Qui ?
    .why = Souvent personne n’en a besoin, et vous pouvez économiser du temps et de l’argent.
    .short = Qui le demande
asked_by--school = Une école ou une université
asked_by--employer = Un employeur
asked_by--public-office = Une administration, ou l’organisateur d’un concours public
asked_by--nobody = Personne ne l’a demandé

training_hours = Combien de temps a duré la formation ?
    .why = Le centre français ne traite pas les formations courtes.
    .short = Durée de la formation
training_hours--under-200 = Moins de 200 heures
training_hours--200-or-more = 200 heures ou plus

qualification_country = Dans quel pays avez-vous fait ces études ?
    .why = Certains pays acceptent les diplômes les uns des autres sans examiner le dossier.
    .hint = Le pays de l’école qui a donné le diplôme.
    .short = Pays des études
