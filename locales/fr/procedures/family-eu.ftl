not = Ce n’est pas la règle pour la famille d’un citoyen qui vit dans son propre pays : c’est alors le droit national. Et ce n’est pas une faveur : pour la famille proche, c’est un droit.
cost = Souvent gratuit. S’il y a un prix, pas plus que les nationaux ne paient pour une carte d’identité.
time = Le récépissé tout de suite, la carte en 6 mois au plus.
decides = La mairie, la police ou le service de l’immigration du pays.

condition-area = Le pays est dans l’Union européenne, ou est l’Islande, le Liechtenstein, la Norvège ou la Suisse.
    .no = Le Royaume-Uni n’en fait plus partie. Voyez ses propres règles pour la famille ; des droits acquis avant peuvent continuer.
condition-free-movement = La personne qui vient n’a pas de passeport de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.
    .no = Avec votre nationalité, vous pouvez y aller et y vivre sans cette demande (libre circulation).
condition-own-agreement = Le pays applique les règles européennes telles quelles.
    .no = La Suisse et le Liechtenstein ont leurs propres accords. Demandez au service des migrations avant que la famille déménage.
    .who = le service des migrations du pays
condition-sponsor = La personne qui y vit est citoyenne d’un autre de ces pays.
    .no = Regardez les mots sur la carte de la personne qui y vit. Chaque carte a son propre chemin.
    .who = les mots sur la carte de la personne qui y vit
condition-tie = Mari ou femme, ou enfant de moins de 21 ans (aussi du mari ou de la femme).
    .no = Aussi le partenaire enregistré, si le pays le traite comme un mariage, et les parents ou enfants plus âgés qui dépendent du citoyen. Pour un partenaire durable et d’autres proches, le pays doit examiner de près et donner les raisons d’un refus.
    .who = le service du pays
condition-own-situation = La personne qui vient peut faire la demande sans risque pour ses propres papiers ou sa propre demande.
    .no = Vous avez votre propre situation. Si vous avez demandé l’asile, restez dans la procédure : votre demande vous protège. Voyez une aide juridique gratuite avant de contacter un service. Un enfant seul a droit à un représentant qui signe.
    .who = une aide juridique gratuite
condition-citizen-basis = Le citoyen y travaille ou y étudie, ou a de quoi vivre et une assurance maladie.
condition-genuine = Le lien est vrai, et la famille accompagne ou rejoint le citoyen.

item-own-situation = Voyez d’abord une aide juridique gratuite, avant d’aller dans un service. Votre propre demande ou vos propres papiers passent d’abord, et restent.
    .if = si vous avez vous-même demandé l’asile, êtes mineur seul, toléré ou sans papier valable
item-first-three-months = Pendant les 3 premiers mois, on ne peut pas exiger de carte de séjour ; certains pays veulent savoir l’arrivée.
item-own-right = La famille peut aussi demander sa propre carte bleue européenne. Les titres européens d’étudiant et de chercheur ne sont pas pour elle : elle étudie et travaille par ce droit.

item-passport = Les passeports des personnes qui viennent, valables, et des copies.
    .protected = Pour qui a ou demande une protection : le titre de voyage ou le titre de séjour du pays qui protège, jamais un passeport national obtenu pour cela. Pour les proches encore dans le pays quitté : les papiers qu’ils ont ; qu’ils demandent conseil avant d’aller dans un bureau là-bas.
item-citizen-proof = L’attestation d’enregistrement du citoyen, ou une autre preuve qu’il vit dans le pays.
item-civil-status = Les actes de mariage et de naissance qui montrent le lien. Demandez d’abord s’il faut un tampon (légalisation, apostille).
    .protected = Les papiers de famille que vous avez déjà, et d’autres preuves du lien. Ne demandez rien aux autorités du pays que vous avez quitté. En France, l’OFPRA fait des certificats pour les réfugiés, les personnes en protection subsidiaire et les apatrides ; ailleurs, demandez au service de l’asile ou de l’immigration, avec une permanence.
item-dependent = Pour les enfants de plus de 21 ans et les parents : la preuve qu’ils sont à charge. Pour un partenaire : la preuve de la relation durable.
    .if = s’il s’agit d’un partenaire, d’un parent ou d’un autre proche
    .protected = Pour les enfants de plus de 21 ans et les parents : la preuve qu’ils sont à charge. Pour un partenaire : la preuve de la relation durable. Avec ce que vous avez ; pas d’attestation du pays que vous avez quitté.
item-no-other-papers = Le service peut demander ces papiers et pas d’autres.
item-translations = Des traductions, seulement si le service les demande. Prenez un traducteur assermenté du pays de la demande.
    .protected = Des traductions, seulement si le service les demande : par un traducteur assermenté là où vous vivez. Si un service veut un tampon (légalisation) du pays que vous avez quitté, dites que vous êtes protégé et voyez une aide juridique gratuite.
item-keep-originals = Montrez les originaux, ne les laissez pas pour de bon. Gardez une photo de chaque page, recto et verso.

item-with-adviser = Dans votre situation, c’est la permanence qui dit où et comment demander. D’ici là, ne déposez rien, n’allez dans aucun service pour cela et ne voyagez pas pour un visa.
    .if = si vous avez vous-même demandé l’asile, êtes mineur seul, toléré ou sans papier valable
item-entry-visa = S’il faut un visa pour entrer, il est gratuit et doit être rapide. Dites que vous accompagnez ou rejoignez votre proche européen.
    .if = sauf si vous avez vous-même demandé l’asile, êtes mineur seul, toléré ou sans papier valable
item-ask-card = Demandez la carte de séjour dans les premiers mois, souvent à la mairie ou à la police. Vous recevez tout de suite un récépissé.
    .if = sauf si vous avez vous-même demandé l’asile, êtes mineur seul, toléré ou sans papier valable

item-fee = La carte est souvent gratuite ; sinon, elle coûte au plus le prix d’une carte d’identité pour les nationaux. Le visa est gratuit.
item-pay-nobody-else = Payez seulement le prix officiel, au guichet ou sur le site officiel. Un rendez-vous est gratuit. Personne ne peut vous vendre un visa, un formulaire ou une réponse plus rapide.

item-card-time = La carte vient dans les 6 mois de la demande.

item-while-waiting = Your Europe, le site de l’Union européenne, dit : pendant l’examen de la demande, on ne peut pas vous renvoyer seulement parce que votre visa a expiré. Gardez le récépissé sur vous. Si un service dit autre chose, allez tout de suite voir une aide juridique gratuite.
item-open-letters = Ouvrez chaque lettre et regardez chaque compte en ligne le jour même. Si le service demande un papier, envoyez-le tout de suite. Signalez un déménagement ou une naissance.

item-work = La famille peut travailler, comme salariée ou à son compte, et étudier. Une autorisation reste nécessaire si la loi protège le métier.
item-permanent = Après 5 ans de séjour légal avec le citoyen : le droit de séjour permanent.
item-separation = Si le citoyen part ou meurt, après un divorce ou des violences, le droit ne finit pas toujours : demandez tout de suite à Your Europe Advice ou à une aide juridique gratuite.

item-reasons = Le refus vient par écrit, avec les raisons. Gardez la lettre et son enveloppe. Un long silence peut aussi vouloir dire non : demandez à une permanence.
item-appeal = Vous avez le droit de contester. Le délai peut être de 48 heures seulement ; il est écrit sur la lettre. Allez aujourd’hui voir une aide juridique gratuite, avec la lettre.
item-solvit = SOLVIT aide gratuitement quand un service ne respecte pas le droit européen. Cela ne remplace pas un recours.

item-advice = Your Europe Advice : des réponses personnelles gratuites sur les droits européens.

deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
