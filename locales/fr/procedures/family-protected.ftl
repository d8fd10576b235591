not = Ce n’est pas le regroupement familial ordinaire, avec ses conditions de revenus et de logement. Et les proches n’ont pas à demander l’asile pour venir par ce chemin.
cost = Les certificats de l’OFPRA sont gratuits. Le visa ou le titre peut avoir un prix officiel.
time = Il faut souvent des mois. Pour la famille d’un réfugié, la loi européenne fixe une limite de 9 mois, davantage seulement dans des cas exceptionnels. Voyez la page officielle.
decides = Le service de l’immigration ou des visas du pays. En France, le service des visas décide ; l’OFPRA fournit seulement les papiers de famille.

condition-member-states = Le pays applique les règles européennes sur la famille des personnes venues d’ailleurs.
    .no = Le Danemark, l’Irlande, l’Islande, le Liechtenstein, la Norvège, le Royaume-Uni et la Suisse ont leurs propres règles sur la famille. Voyez la page de ce pays, et une permanence gratuite.
condition-free-movement = La personne qui vient n’a pas de passeport de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.
    .no = Avec votre nationalité, vous pouvez y aller et y vivre sans cette demande (libre circulation).
condition-sponsor = La personne qui y vit est réfugiée, a la protection subsidiaire ou est apatride.
    .no = Regardez les mots sur la carte de la personne qui y vit. Chaque carte a son propre chemin.
    .who = les mots sur la carte de la personne qui y vit
condition-tie = En France : le lien est mari, femme, partenaire, enfant jusqu’à 19 ans, ou parent d’un enfant protégé et seul.
    .no = La règle française pour les personnes protégées ne nomme pas les autres proches. Une permanence gratuite peut chercher d’autres chemins avec vous.
condition-tie-national = Hors de France : le lien est mari, femme, ou enfant non marié de moins de 18 ans.
    .no = La loi européenne nomme le mari ou la femme et les enfants non mariés de moins de 18 ans, et les parents d’un enfant réfugié seul. Pour les partenaires, les enfants plus âgés et d’autres personnes à charge, chaque pays décide.
    .who = le service de l’immigration du pays
condition-kind-of-protection = Hors de France : la personne qui y vit a le statut de réfugié.
    .no = Les règles européennes plus simples sont pour les réfugiés. Pour la protection subsidiaire et les apatrides, chaque pays a ses règles. Regardez les mots sur la carte de la personne qui y vit, et demandez.
    .who = le service de l’immigration du pays
condition-before-request = En France : le couple existait avant la demande de protection.
    .no = Pour un couple formé après la demande, la France a un autre chemin : le regroupement familial ordinaire, avec ses conditions.
condition-declared = En France : la famille a été déclarée à l’OFPRA.
    .no = Le service compare avec ce qui a été déclaré à l’OFPRA. Si quelqu’un a été oublié, voyez une permanence gratuite avant la demande de visa : dites la vérité et expliquez pourquoi.
    .who = l’OFPRA et le service des visas
condition-own-situation = La personne qui vient peut faire la demande sans risque pour ses propres papiers ou sa propre demande.
    .no = Vous avez votre propre situation. Si vous avez demandé l’asile, restez dans la procédure : votre demande vous protège. Voyez une aide juridique gratuite avant de contacter un service. Un enfant seul a droit à un représentant qui signe.
    .who = une aide juridique gratuite
condition-ages = En France, le mari, la femme et le partenaire ont au moins 18 ans. Les enfants ne sont pas mariés.
condition-holds-permit = La personne qui y vit a la décision définitive et un titre de séjour.
condition-family-abroad = La famille vit hors du pays. Si elle y est déjà, voyez d’abord une permanence gratuite.
condition-genuine = Les liens et les papiers sont vrais, et personne ne menace l’ordre public.

relation-family-reunification = Si le couple s’est formé après la demande de protection, en France c’est ce chemin.

item-relatives-ask-first = Les proches encore dans ce pays, ou près de lui : qu’ils demandent conseil avant d’aller dans un bureau là-bas. Un contact peut être dangereux pour eux et pour la personne protégée.
item-no-contact = La personne protégée ne contacte pas les autorités du pays quitté, pour aucun papier. En France, l’OFPRA la protège à leur place. Le titre de voyage d’un réfugié n’est pas valable pour ce pays.
item-own-situation = Voyez d’abord une aide juridique gratuite, avant d’aller dans un service. Votre propre demande ou vos propres papiers passent d’abord, et restent.
    .if = si vous avez vous-même demandé l’asile, êtes mineur seul, toléré ou sans papier valable
item-ask-soon = Faites la demande vite, même s’il manque des papiers. Certains pays demandent revenus, logement et assurance si elle vient plus de 3 mois après la protection.
    .if = si le pays n’est pas la France
item-easier-refugee = Pour un réfugié qui demande à temps : pas de temps d’attente, ni d’examen du logement, de l’assurance et des revenus.
    .if = si le pays n’est pas la France
item-tie-before-entry = Certains pays n’acceptent que les liens de famille d’avant l’arrivée du réfugié. Pour les liens nés après, demandez le chemin ordinaire.
    .if = si le pays n’est pas la France
item-no-test-fr = En France : aucune condition de durée de séjour, de revenus ou de logement. L’âge d’un enfant compte le jour de la demande de visa : n’attendez pas.
    .if = si le pays est la France
item-who-fr = En France, peuvent venir : le mari ou la femme ; le partenaire enregistré ; le partenaire avec une vie commune stable avant la demande ; tous dès 18 ans. Les enfants non mariés du couple aussi, jusqu’à 19 ans. Un enfant de moins de 18 ans d’un seul parent peut venir dans deux cas. L’autre parent est décédé ou a perdu ses droits parentaux. Ou un tribunal a confié l’enfant à ce parent.
    .if = si le pays est la France
item-child-alone = Un enfant de moins de 18 ans protégé et seul peut faire venir père et mère ; en France aussi ses frères et sœurs mineurs non mariés. Le représentant aide : rien ne se signe seul.
    .if = s’il s’agit des parents d’un enfant de moins de 18 ans
item-after-request-child = Un enfant né après la demande : la loi ne fixe pas cette date pour les enfants du couple. Demandez à l’OFPRA ou à une permanence comment le montrer.
    .if = si l’enfant est né après la demande, en France
item-protected-elsewhere = Si un autre pays vous protège, la demande se fait d’ordinaire là-bas, où vous avez votre titre. Voyez une permanence gratuite.
    .if = si un autre pays vous protège
item-lost-contact = Si vous avez perdu le contact avec des proches : la Croix-Rouge et le Croissant-Rouge les recherchent, gratuitement et en confiance.

item-sponsor-paper = La carte de séjour et la décision de la personne protégée, en copie.
item-civil-status-ofpra = En France, la personne protégée demande à l’OFPRA, en ligne et gratuitement, les certificats qui remplacent les actes de naissance, de mariage et de famille. Ils sont authentiques. N’attendez pas de les avoir pour demander le visa.
    .if = si le pays est la France
item-civil-status = Les actes de naissance, de mariage et de famille que la famille a déjà, même en vieilles copies ou photos. N’envoyez personne en demander de nouveaux sans conseil.
    .protected = Les papiers de famille que vous et vos proches avez déjà, même en vieilles copies ou photos. N’en demandez aucun aux autorités du pays que vous avez quitté. Hors de France, demandez au service de l’asile ou de l’immigration, avec une permanence, ce qui les remplace.
item-event-elsewhere = Une naissance ou un mariage dans un pays de l’Union européenne, ou dans un autre pays où personne de vous n’est en danger : le service de ce lieu fait l’acte.
item-other-proof = D’autres preuves du lien : photos, messages, envois d’argent, papiers d’école ou de santé, témoignages de personnes qui connaissent la famille. Pour un réfugié, le service doit les examiner : il ne peut pas refuser seulement parce que des papiers officiels manquent.
item-treated-as-family = En France : la preuve que vous avez vécu et été traités depuis longtemps comme une famille (possession d’état) compte, comme les papiers de l’OFPRA.
    .if = si le pays est la France
item-custody = Pour un enfant d’un seul parent : l’acte de décès, le jugement ou l’accord de l’autre parent que vous avez. S’il n’y en a pas, demandez à une permanence.
    .if = s’il s’agit d’un enfant
item-travel-documents = Les papiers de voyage des proches, s’ils en ont. Sinon, demandez d’abord au service des visas du pays de destination ce qu’il accepte ; aucun proche ne doit prendre de risque dans un bureau là-bas pour un passeport.
    .protected = Pour vous : le titre de voyage ou la carte de séjour du pays qui vous protège, jamais un passeport national. Pour les proches : les papiers de voyage qu’ils ont. Sinon, demandez au service des visas du pays de destination, avec une permanence, ce qu’il accepte.
item-translations = Des traductions, seulement si le service les demande : par un traducteur assermenté du pays où vit la personne protégée.
    .protected = Des traductions, seulement si le service les demande : par un traducteur assermenté là où vous vivez. Si un service veut un tampon (légalisation) du pays que vous avez quitté, dites que vous êtes protégé et voyez une aide juridique gratuite.
item-keep-originals = Montrez les originaux, ne les laissez pas pour de bon. Gardez une photo de chaque page, recto et verso.

item-ofpra-check = Vérifiez dans le dossier de l’OFPRA que tous les proches sont nommés, avec les bonnes dates et la bonne écriture. Corrigez les erreurs avec une permanence.
    .if = si le pays est la France
item-with-adviser = Dans votre situation, c’est la permanence qui dit où et comment demander. D’ici là, ne déposez rien, n’allez dans aucun service pour cela et ne voyagez pas pour un visa.
    .if = si vous avez vous-même demandé l’asile, êtes mineur seul, toléré ou sans papier valable
item-visa-request-fr = Chaque proche demande un visa de long séjour au service des visas français du pays où il vit : c’est un service de la France. Commencez sur France-Visas, le site officiel, et écrivez « réunification familiale ».
    .if = si le pays est la France, sauf si vous avez vous-même demandé l’asile, êtes mineur seul, toléré ou sans papier valable
item-ask-office = Regardez sur la page officielle qui fait la demande, la personne protégée ou la famille, et où. Déposez ce que vous avez et dites ce qui viendra.
    .if = si le pays n’est pas la France, sauf si vous avez vous-même demandé l’asile, êtes mineur seul, toléré ou sans papier valable
item-all-together = Demandez pour tous les proches en une fois, et donnez partout les mêmes noms et dates. Un enfant oublié peut être difficile à faire venir plus tard.
item-interview = Le service peut poser des questions aux deux côtés sur la famille. Dites ce que vous savez, et dites-le quand vous ne savez pas.

item-ofpra-free = Les certificats et les copies de l’OFPRA ne coûtent rien. Voyez sur la page officielle ce que coûtent le visa et la carte.
    .if = si le pays est la France
item-fee = Chaque pays fixe son prix. Voyez-le sur la page officielle avant de payer.
    .if = si le pays n’est pas la France
item-pay-nobody-else = Payez seulement le prix officiel, au guichet ou sur le site officiel. Un rendez-vous est gratuit. Personne ne peut vous vendre un visa, un formulaire ou une réponse plus rapide.

item-decision-time = Pour la famille d’un réfugié, la loi européenne fixe une limite : une réponse écrite dans les 9 mois de la demande, davantage seulement dans des cas exceptionnels. Pour une autre protection, la page officielle du pays dit le délai.
item-ofpra-time = L’OFPRA a besoin de temps pour ses certificats. Le visa peut être demandé en attendant.
    .if = si le pays est la France

item-open-letters = Ouvrez chaque lettre et regardez chaque compte en ligne le jour même. Si le service demande un papier, envoyez-le tout de suite. Signalez un déménagement ou une naissance.
item-danger = Si des proches sont en danger maintenant, dites-le tout de suite au service et à une permanence, et demandez une réponse plus rapide.

item-card = Après l’arrivée : demandez la carte de séjour dans le temps que donne le visa. La famille peut aller à l’école, se former et travailler ; un pays peut retarder le travail de 12 mois au plus.
item-own-permit = Plus tard, chacun peut obtenir son propre titre. Après un décès, une séparation ou des violences, voyez tout de suite une permanence : vous n’avez pas à rester avec quelqu’un qui vous fait du mal.

item-reasons = Le refus vient par écrit, avec les raisons. Gardez la lettre et son enveloppe. Un long silence peut aussi vouloir dire non : demandez à une permanence.
item-appeal = Vous avez le droit de contester. Le délai peut être de 48 heures seulement ; il est écrit sur la lettre. Allez aujourd’hui voir une aide juridique gratuite, avec la lettre.
item-visa-refused-fr = Un visa pour la France est refusé : la contestation commence devant une commission (CRRV). De vieilles pages donnent un délai plus long que la loi d’aujourd’hui. Seule la lettre compte : allez-y aujourd’hui.
    .if = si le pays est la France
item-new-proof = Si des papiers ont été mis en doute, réunissez d’autres preuves du lien pour le recours. N’achetez pas de papiers : des faux peuvent fermer le chemin à tous.

item-ofpra = La page de l’OFPRA sur la famille.
    .if = si le pays est la France
item-advice = UNHCR Help : de l’aide gratuite près de vous, par pays.

date-granted = Jour où la protection a été accordée
    .hint = S’il y a plusieurs dates, prenez la plus ancienne.
deadline-soon = Faites la demande au plus tard le { $day }. Après, vous pouvez encore la faire, mais certains pays demandent plus.
deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
