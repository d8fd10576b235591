## En bref

not = Ce n’est pas un examen, et ce n’est pas automatique, même pour une personne réfugiée.
cost = L’échange est gratuit. Une traduction peut être payante.
time = Demandez l’échange dans l’année. Nous n’avons pas de durée sûre pour la réponse.
decides = L’administration française des permis, par le site de l’ANTS.

## Pour qui

condition-reciprocity = Le pays qui a donné le permis échange ses permis avec la France (accord de réciprocité).
    .no = Nous ne connaissons pas la liste du jour. Regardez-la sur la page officielle. Depuis avril 2019, elle vaut aussi pour les personnes protégées.
    .who = l’administration des permis (ANTS)
condition-within-one-year = Vous êtes dans l’année qui compte.

## Avant de commencer

item-check-list = Quel pays a donné votre permis ? Cherchez-le dans la liste de la page officielle.
