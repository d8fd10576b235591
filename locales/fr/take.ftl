# Papier, lien, message, calendrier : ce que l’on emporte.

paper-printed = Imprimé le { $day } avec Jalon. Les réponses personnelles sensibles ne sont pas imprimées.

code-missing = Les codes QR ne sont pas arrivés. La feuille sert aussi sans eux : chaque adresse y est écrite en entier.

## Où l’on en est d’une liste
progress-title = Où vous en êtes
    .other = Où en est la démarche
progress-next = La prochaine chose à faire
progress-missing = Papiers qui manquent encore : { $count }
progress-waiting = En attente d’autres personnes : { $count }
progress-after = Ce qui vient ensuite, d’habitude
progress-show = Voir dans la liste
progress-others = Vous avez fait votre part. Maintenant, c’est à d’autres d’agir : demandez-leur où ils en sont.
    .other = La personne a fait sa part. Maintenant, c’est à d’autres d’agir : demandez-leur où ils en sont.
progress-others-employer = Vous avez fait votre part. Maintenant, c’est aux autres d’agir : demandez-leur où ils en sont.
progress-decision = Bravo : tout est coché jusqu’à la décision. Maintenant, c’est au service qui décide de répondre.
progress-finished = Bravo : tout est coché sur cette liste.
