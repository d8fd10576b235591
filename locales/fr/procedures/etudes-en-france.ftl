not = Ce n’est pas pour les personnes qui vivent déjà en France, ni pour celles qui ont ou demandent une protection. Ce n’est pas encore le visa.
cost = Des frais de dossier, fixés pays par pays. Vous payez le visa à part.
time = Un calendrier par pays, longtemps avant septembre.
decides = Les universités que vous choisissez. L’État français décide du visa.

condition-free-movement = Vous n’avez pas la nationalité d’un pays de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège, de la Suisse, de Monaco ou d’Andorre.
    .no = Avec votre nationalité, cette procédure n’est pas pour vous : Parcoursup pour la première année, l’université elle-même pour les années suivantes.
condition-no-return = Vous n’avez pas de protection et n’en demandez pas.
    .no = Vous avez ou demandez une protection : nous n’envoyons personne dans cette situation vers une procédure dans un autre pays. Les portes en France sont pour vous : demandez au bureau de l’université pour les étudiants en exil.
condition-abroad = Vous vivez hors de France.
    .no = Vous vivez en France : cette procédure est pour les personnes qui vivent dans l’un de ses pays. Depuis la France, regardez l’admission préalable (DAP), Parcoursup ou l’université elle-même.
condition-country-listed = Le pays où vous vivez a la procédure.
    .no = Nous n’avons pas la liste complète des pays. Demandez à Campus France si le pays où vous vivez a cette procédure.
    .who = Campus France
condition-diploma = Pour la première année : vous avez fini le lycée.
    .no = La première année demande un diplôme qui ouvre l’enseignement supérieur. Sans ce diplôme, renseignez-vous auprès d’une université française sur le DAEU, et auprès de Campus France sur d’autres formations.
condition-still-open = Campus France fonctionne dans le pays où vous vivez.

relation-parcoursup = Les formations sélectives (BTS, BUT, CPGE…) ont leur propre chemin : demandez à Campus France si c’est celui-ci ou Parcoursup.
relation-university-later-year = Si vous vivez dans l’un de ses pays, cette procédure en ligne remplace la lettre à l’université.
relation-student = Elle mène à l’admission ; ensuite vous demandez le visa étudiant.

item-check-country = Vérifiez sur le site Campus France du pays où vous vivez que la procédure y est ouverte. Dans certains pays elle est suspendue.
item-calendar = Notez les dates du pays où vous vivez. Elles changent selon le pays et l’année.
item-connected = Demandez si votre université est reliée à la plateforme. Sinon, vous lui écrivez directement et la plateforme ne sert que pour le dossier de visa.

item-identity = Votre passeport ou votre carte d’identité.
    .protected = Votre carte de séjour ou son récépissé, votre attestation de demande d’asile, ou le titre de voyage du pays qui vous protège. Vous n’avez pas besoin d’un passeport du pays que vous avez quitté.
item-school-diploma = Vos diplômes et relevés de notes.
item-language-proof = La preuve de votre niveau dans la langue de la formation, comme la plateforme le demande.
item-translations = Des traductions seulement si l’université les demande. Demandez d’abord quelles langues elle lit : une traduction assermentée coûte de l’argent.
    .protected = Des traductions seulement si l’université les demande. Demandez d’abord quelles langues elle lit. Prenez un traducteur assermenté dans le pays où vous vivez, pas un service du pays que vous avez quitté.
item-keep-originals = Ne donnez jamais vos originaux pour de bon. Envoyez des copies, montrez les originaux, et gardez une photo de chaque page, recto et verso.

item-account = Créez votre dossier sur la plateforme Études en France, depuis le site Campus France du pays où vous vivez.
item-choices = Choisissez vos formations (jusqu’à 7 dans la description de 2024) et envoyez le dossier.
item-fee-step = Payez les frais de dossier comme Campus France l’indique, et gardez le reçu.
item-interview = Allez à l’entretien avec Campus France. Il écrit un avis pour les universités.
item-confirm = Quand une université dit oui, confirmez votre choix. La plateforme prépare alors le dossier pour le visa.

item-file-fee = Les frais de dossier changent selon le pays. Voyez-les sur le site Campus France du pays où vous vivez.
item-pay-nobody-else = Ne payez personne pour une place, un formulaire ou un rendez-vous. Payez seulement le prix officiel, à l’école ou sur le site officiel. Personne ne peut vous vendre une admission ou un visa.

item-dates = Les dates sont celles du pays où vous vivez. Commencez dès l’ouverture de la campagne.

item-open-letters = Lisez chaque lettre, chaque e-mail et chaque compte en ligne le jour même. Si on vous demande un papier, envoyez-le tout de suite.

item-visa = Demandez le visa long séjour étudiant avec l’admission. La plateforme et France-Visas disent dans quel ordre.

item-reasons = Demandez les raisons par écrit. Si la lettre dit comment contester, regardez la date, et voyez une aide juridique gratuite avec la lettre.
item-other-country-door = Demandez à Campus France quelles autres formations conviennent, et si vous pouvez recommencer l’an prochain.

item-official-page = La page officielle de l’État sur l’inscription avec un diplôme étranger.

deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
