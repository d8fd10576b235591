not = Ce n’est pas un droit de travailler dans un autre pays, ni une autorisation pour un métier que la loi protège.
cost = Rien à payer : il n’y a pas de titre à demander.
time = Tout de suite, avec la carte ou le papier qui le dit.
decides = Les mots de votre carte ou papier. Une permanence gratuite peut les lire avec vous.

condition-card-says = Votre carte ou papier dit réfugié, protection subsidiaire ou protection temporaire de ce pays.
    .no = Pour votre papier, chaque pays a sa règle sur le travail. Cherchez-y des mots comme « autorise son titulaire à travailler ».
    .who = votre carte ou papier ; une permanence gratuite peut le lire avec vous
condition-member-states = Le pays suit les règles européennes sur le travail des personnes protégées.
    .no = Ce pays a ses propres règles sur le travail des personnes protégées. Lisez votre carte, et demandez à une permanence gratuite du pays.
    .who = la loi de ce pays ; une permanence gratuite peut vous le dire
condition-this-country = Le pays que vous avez choisi est celui qui vous protège.

item-nothing-needed = Vous pouvez chercher du travail et commencer, comme salarié ou à votre compte, avec les mêmes règles que les gens du pays. Montrez votre carte ou papier à l’employeur.
