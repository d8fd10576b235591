not = Ce n’est pas un droit de travailler dans un autre pays, ni une autorisation pour un métier que la loi protège.
cost = Rien à payer : il n’y a pas de titre à demander.
time = Tout de suite, avec la carte ou le papier qui le dit.
decides = Les mots de votre carte ou papier. Une permanence gratuite peut les lire avec vous.

condition-card-says = Votre carte ou papier dit réfugié, protection subsidiaire ou protection temporaire de ce pays.
    .no = Pour votre papier, chaque pays a sa règle sur le travail. Cherchez-y des mots comme « autorise son titulaire à travailler ».
    .who = votre carte ou papier ; une permanence gratuite peut le lire avec vous
condition-member-states = Le pays suit les règles européennes sur le travail des personnes protégées.
    .no = Ce pays a ses propres règles sur le travail des personnes protégées. Lisez votre carte, et demandez à une permanence gratuite du pays.
    .who = la loi de ce pays ; une permanence gratuite peut vous le dire
condition-this-country = Le pays que vous avez choisi est celui qui vous protège.

item-nothing-needed = Votre carte ou papier dit-il réfugié, protection subsidiaire ou protection temporaire de ce pays ? Alors vous pouvez chercher du travail et commencer, comme salarié ou à votre compte. Les règles sont les mêmes que pour les gens du pays. Montrez votre carte ou papier à l’employeur. Avec un autre papier, lisez d’abord s’il vous permet de travailler.
    .if = si ce pays vous protège
item-temporary = Votre protection court jusqu’au 4 mars 2027. Gardez-la, et regardez de nouveau en janvier 2027 ce qui vient après. Voyez une permanence gratuite avant de demander un autre titre : un changement peut être difficile à défaire.
    .if = si vous avez la protection temporaire
item-elsewhere = La protection d’un pays ne permet pas de travailler dans un autre. Pour travailler ici, regardez la carte bleue européenne et le permis de travail ordinaire. La protection reste celle du pays qui l’a donnée.
    .if = si un autre pays vous protège
item-licence = Pour un métier que la loi protège (médecin, infirmier, électricien dans certains pays…), il faut encore l’autorisation.

item-card = La carte ou le papier qui dit votre protection, valable. Donnez une copie à l’employeur, pas l’original.
    .if = si ce pays vous protège
item-waiting-card = En France, une personne réfugiée peut travailler pendant que sa carte se fait, avec le récépissé. La carte dure 10 ans. Avec la protection subsidiaire, la carte dure jusqu’à 4 ans ; lisez sur votre récépissé si vous pouvez travailler en attendant.
    .if = si la France vous protège comme réfugié ou par la protection subsidiaire
item-temporary-fr = En France, votre papier est une autorisation provisoire de séjour de 6 mois, qui se renouvelle. Avec elle, vous pouvez travailler. Demandez le renouvellement à temps.
    .if = si vous avez la protection temporaire en France
item-diploma = Pas de diplôme sous la main ? Faites évaluer ce que vous avez gardé (ENIC-NARIC, passeport des qualifications). Il ne faut rien du pays où vous avez étudié.

item-look = Cherchez du travail : le service public de l’emploi du pays et EURES sont gratuits.
    .if = si ce pays vous protège

item-nobody-paid = Ni frais, ni agent : personne ne peut vous vendre un droit que vous avez déjà. L’aide du HCR et de ses partenaires est gratuite.
item-first-card-fr = En France, les réfugiés et les personnes en protection subsidiaire ne paient pas de taxe pour la première carte.
    .if = si vous êtes réfugié ou avez la protection subsidiaire en France

item-renew = Demandez le renouvellement de la carte avant la fin, gardez le récépissé et montrez-le à l’employeur.
item-renew-fr = En France, faites la demande en ligne (ANEF), entre 120 et 60 jours avant la fin de la carte. Avec l’« attestation de prolongation », vous pouvez continuer à travailler, si votre carte le permettait.
    .if = si vous avez une carte de séjour en France
item-move-fr = En France, avec une carte de séjour : si vous déménagez, déclarez la nouvelle adresse en ligne (ANEF) dans les 3 mois.
    .if = en France
item-changes-si = En Slovénie, les personnes protégées signalent tout changement au service dans les 8 jours.
    .if = si vous êtes en Slovénie

item-refused-by-employer = Si un employeur ou un service dit que vous ne pouvez pas travailler, demandez-le par écrit et voyez une permanence gratuite avec votre carte.
    .if = si ce pays vous protège

item-help = Pages d’aide du HCR, pays par pays.

relation-single-permit = Là où vous êtes protégé, vous n’avez pas besoin d’un titre de ce genre.
relation-eqpr = Il montre à un employeur ce que vous avez étudié, même sans diplôme.

date-permit-end = Dernier jour de votre titre, carte ou visa
    .hint = La date de fin imprimée dessus.
date-change = Jour du changement
date-moved = Jour du déménagement
deadline-renew = Demandez le renouvellement au plus tard le { $day }. Demandez au service à partir de quand c’est possible.
    .if = si la carte ne se renouvelle pas en ligne (ANEF)
deadline-anef-from = En ligne (ANEF), la demande est possible à partir du { $day }.
deadline-anef = En ligne (ANEF), demandez au plus tard le { $day }. Après, demandez quand même, tout de suite.
deadline-changes-si = Signalez-le au service au plus tard le { $day }.
deadline-move-fr = Déclarez la nouvelle adresse au plus tard le { $day }.
