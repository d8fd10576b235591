# Papier, lien, message, calendrier : ce que l’on emporte.

paper-printed = Imprimé le { $day } avec Jalon. Les réponses personnelles sensibles ne sont pas imprimées.
