not = Ce n’est pas un titre pour toute l’année, il vaut dans un seul pays, et la famille ne peut pas venir avec vous.
cost = Vous ou votre employeur payez un prix, qui ne doit pas être excessif. Personne ne peut vous vendre l’emploi.
time = Au plus 90 jours une fois le dossier complet.
decides = Le service de l’immigration ou du travail du pays où vous travaillerez.

condition-member-states = Le pays suit les règles européennes sur ce titre.
    .no = Ces règles européennes valent dans 25 pays de l’Union européenne. Elles ne valent pas au Danemark, en Irlande, en Islande, au Liechtenstein, en Norvège, au Royaume-Uni ni en Suisse : ces pays ont leurs propres titres.
condition-free-movement = Ce titre est pour les personnes sans passeport de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.
    .no = Vous n’avez pas besoin de ce titre. Avec votre nationalité, vous pouvez y vivre, travailler et étudier sans lui (libre circulation).
condition-protected = Le titre est pour les personnes dont la maison est hors de l’Union européenne, et qu’aucun de ses pays ne protège.
    .no = Ce titre est pour les personnes dont la maison est hors de l’Union européenne. Une personne protégée vit à l’intérieur et peut déjà travailler, aussi pour une saison, dans le pays qui la protège. Votre protection reste.
condition-asylum-request = Les règles écartent les personnes dont la demande d’asile n’est pas définitivement jugée.
    .no = Tant que votre demande d’asile est examinée, ce titre n’est pas ouvert. Votre demande vous protège : restez dans la procédure. Vous pouvez déjà faire évaluer vos diplômes, et demander quand vous pourrez travailler.
condition-temporary-protection = Les règles écartent les personnes qui ont la protection temporaire.
    .no = Avec la protection temporaire, vous n’avez pas besoin d’un titre de ce genre pour travailler dans le pays qui la donne. Gardez cette protection : elle court jusqu’au 4 mars 2027. Regardez de nouveau en janvier 2027 ce qui vient après.
condition-national-protection = Les règles écartent les personnes qui ont une protection humanitaire prévue par le droit d’un seul pays.
    .no = Votre titre humanitaire vient du droit de votre pays de résidence. Les règles de ce pays disent ce qu’il permet. Une permanence gratuite peut lire votre titre avec vous.
condition-removal-suspended = Les règles écartent les personnes dont l’éloignement est suspendu.
    .no = Ce titre n’est pas ouvert tant qu’un éloignement est suspendu. Le pays où vous vivez fixe ce que vous pouvez faire. Voyez d’abord une aide juridique gratuite.
condition-help-first = On demande ce titre depuis l’étranger ou avec un titre valable, et on peut signer soi-même.
    .no = Ce titre n’est pas le bon chemin dans votre situation. Voyez d’abord une aide gratuite, avant de contacter un service. Un enfant seul a le droit d’être protégé et d’avoir un représentant.
condition-lives-outside = Vous vivez hors de l’Union européenne et faites la demande de là.
    .no = Cette demande se fait depuis l’extérieur de l’Union européenne. Si vous y êtes déjà avec un titre de séjour, regardez les autres permis de travail de ce site, ou demandez à une permanence gratuite.
condition-length = Le contrat est pour une saison, pas pour des années.
    .no = Le travail saisonnier dure au plus 5 à 9 mois sur 12. Avec un contrat sans fin, ou de 2 ans et plus, regardez la carte bleue européenne ou le permis de travail ordinaire.
condition-offer = Vous avez un contrat ou une offre ferme d’un employeur du pays.
    .no = Le contrat ou l’offre ferme vient d’abord. La première chose à faire est donc d’en trouver un : chez l’employeur lui-même, par EURES, jamais contre de l’argent.
condition-seasonal-list = L’emploi dépend de la saison et figure sur la liste de ce pays (surtout agriculture et tourisme).
condition-quota = Il reste une place : un pays peut avoir des quotas, ou chercher d’abord des travailleurs sur place.
condition-accommodation = Vous aurez un logement décent pendant tout le séjour.
condition-no-overstay = Vous avez respecté la date de fin de vos séjours d’avant.
condition-travel-document = Vous avez un passeport valable, ou le titre de voyage du pays qui vous protège.
condition-insurance = Vous avez une assurance maladie, ou vous l’avez demandée.

item-keep-passport = Gardez vous-même votre passeport et vos diplômes. Ne les laissez à aucun employeur, agent ou hôte.

item-authority = La page officielle du pays pour ce titre.
