# Papier, lien, message, calendrier : ce que l’on emporte.

paper-printed = Imprimé le { $day } avec Jalon, depuis l’écran. Les réponses sensibles ne sont pas écrites, mais des lignes de cette liste peuvent les laisser deviner. Pour une feuille sans elles : « Imprimer cette liste », sur la page.

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

## Le papier

paper-hint = La feuille ci-dessous est celle qui sera imprimée, en noir, sur A4 ou sur US Letter.
paper-extent = Que voulez-vous imprimer ?
paper-extent-full = Toute la liste
paper-extent-one = Une page : ce qui vient ensuite
paper-extent-blank = Vierge : sans réponses ni coches, pour les conseillers
paper-second = Une deuxième langue à côté
paper-second-hint = La personne au guichet peut alors lire chaque ligne. Il faut plus de feuilles.
paper-second-none = Aucune
paper-second-counter = { $language } (parlé au guichet)
paper-sensitive = Ajouter les réponses sensibles
paper-sensitive-which = Elles seront écrites sur le papier : { $questions }. Qui trouve le papier peut les lire. Sans elles, le papier n’en dit rien. Le même choix vaut pour le message, le fichier et le lien.
paper-print = Imprimer
paper-other-ways = Envoyer ou garder autrement
paper-nothing = Ici, imprimer ne marche pas : le navigateur ou l’application ne l’a pas fait. Ouvrez la liste dans votre navigateur habituel, ou gardez-la autrement.
paper-framed = Cette page est à l’intérieur d’une autre : imprimer d’ici donnerait la mauvaise page.
paper-own-page = Ouvrir la liste dans sa propre page

paper-kind = Liste à préparer
paper-of = Langue : { $language }. Imprimé le { $day } avec Jalon.
paper-foot = Page { $leaf } sur { $leaves } · { $day } · { $mark } · { $title }
paper-counter = Pour la personne au guichet
paper-counter-asks = La personne qui montre cette feuille prépare : { $name }.
paper-counter-names = Noms officiels à montrer :
paper-field-number = Numéro de dossier
paper-field-account = E-mail du compte
paper-field-sent = Envoyé le
paper-field-helper = Aide reçue de
paper-field-appointment = Prochain rendez-vous
paper-originals = Ne donnez pas vos originaux : donnez des copies. Montrez un original seulement là où le service doit le voir. S’il doit le garder, demandez d’abord un reçu et une copie.
paper-decides = Qui décide
paper-for-whom = Les réponses sur lesquelles repose cette liste
paper-for-whom-write = Pour
paper-left-out = Les réponses personnelles sensibles ne sont pas imprimées.
paper-numbers = { $said } (n° { $numbers })
paper-see = Page officielle : voir le n° { $number }.
paper-box = à faire
paper-box-done = fait
paper-next-things = La suite
paper-more = { $count ->
    [0] La liste complète a aussi les coûts, les délais, l’aide et les sources.
    [one] La liste complète a { $count } ligne de plus à faire, et aussi les coûts, les délais, l’aide et les sources.
   *[other] La liste complète a { $count } lignes de plus à faire, et aussi les coûts, les délais, l’aide et les sources.
}
paper-again = Pour rouvrir ce guide, sans vos réponses :

## Emporter la liste
carry-send = Envoyer la liste en message
carry-send-what = Toute la liste en texte simple, pour un message ou un e-mail, avec les liens et l’aide près de vous.
    .other = Toute la liste en texte simple, pour un message ou un e-mail, avec les liens et l’aide sur place.
carry-without-sensitive = Ce qui est sensible reste ici : la liste est faite comme si vous n’aviez pas donné ces réponses, et sans les cases cochées qui les révéleraient. Vous pouvez l’ajouter plus bas, avec le lien.
    .other = Ce qui est sensible reste ici : la liste est faite comme si ces réponses n’avaient pas été données, et sans les cases cochées qui les révéleraient. Vous pouvez l’ajouter plus bas, avec le lien.
carry-with-sensitive = Vos réponses sensibles y comptent : qui lit la liste peut les deviner.
    .other = Les réponses sensibles y comptent : qui lit la liste peut les deviner.
carry-text = Le texte
carry-share-text = Envoyer avec une application
carry-copy-text = Copier le texte
carry-copied = Copié. Vous pouvez maintenant le coller où vous voulez.
carry-selected = Le navigateur ne l’a pas copié. Tout est sélectionné : copiez-le avec le menu de votre appareil.
carry-not-shared = Le navigateur n’a pas pu l’envoyer. Copiez-le plutôt.
carry-keep = Garder un fichier
carry-keep-what = Un seul fichier avec toute la liste. Il s’ouvre sans connexion, s’imprime et ne charge rien d’ailleurs.
carry-keep-button = Garder le fichier
carry-keep-not = Ce navigateur ne peut pas garder de fichier. Copiez le texte ci-dessus, ou imprimez la liste.
carry-keep-shared = Sur un ordinateur partagé, supprimez ensuite le fichier : là, tout le monde peut l’ouvrir.
carry-link = Passer à un autre téléphone
carry-link-what = Ce lien ouvre cette liste sur un autre appareil, là où vous en êtes. Il contient lui-même vos réponses : personne d’autre ne les a.
    .other = Ce lien ouvre cette liste sur un autre appareil, au même point. Il contient lui-même les réponses : personne d’autre ne les a.
carry-link-holds = Le lien contient : { $parts }. Il ne contient jamais les réponses mises de côté, ni les dates que vous avez écrites.
carry-answers = { $count ->
    [0] aucune réponse
    [one] { $count } réponse
   *[other] { $count } réponses
}
carry-ticks = { $count ->
    [0] aucune ligne cochée
    [one] { $count } ligne cochée
   *[other] { $count } lignes cochées
}
carry-with-dates = Les dates que vous avez écrites y sont.
carry-add-sensitive = Ajouter ce qui est sensible
carry-telling-ticks = Cases cochées qui pourraient le révéler, et cases d’autres listes : { $count }
carry-add-sensitive-means = Tout cela sera dans le lien, et comptera dans le message, dans le fichier et sur le papier. N’envoyez le lien qu’à une personne de confiance.
carry-link-address = Le lien
carry-share-link = Envoyer le lien avec une application
carry-copy-link = Copier le lien
carry-link-who = Qui a ce lien peut lire ce qu’il contient. Il reste dans les messages, dans les photos si on l’a photographié, et dans l’historique de l’autre appareil. Le papier ne porte jamais ce lien.
carry-link-not = Cette page a été ouverte depuis un fichier : elle ne peut pas faire de lien. Utilisez le message ou le fichier.
carry-scan = Montrer le code à scanner
carry-scan-hide = Cacher le code
carry-scan-image = Code QR qui contient le lien ci-dessus
carry-scan-how = Ouvrez l’appareil photo de l’autre téléphone et visez ce code.
carry-scan-long = Le lien est trop long pour un code. Copiez-le ou envoyez-le.
carry-scan-not = Le code n’a pas pu être montré. Le lien ci-dessus suffit.
carry-paper = Sur papier
carry-paper-what = Une feuille à imprimer, avec des cases à cocher à la main.
carry-calendar = Dans un agenda
carry-calendar-what = Écrivez vos dates dans la liste, à côté de la ligne concernée. Ici, vous pouvez ensuite garder un fichier pour votre agenda.
carry-to-list = Revenir à la liste
carry-in-frame = Cette page est affichée à l’intérieur d’un autre site. Imprimer, envoyer et garder marchent mieux dans une page à part.
carry-in-app = Cette page est affichée à l’intérieur d’une application : certaines choses n’y marchent pas. Ouvrez-la dans votre navigateur, par le menu de l’application ou par ce lien :
carry-open-page = Ouvrir cette liste dans une page à part
carry-dates = Les dates qui comptent
carry-made = Liste faite le { $day } avec Jalon.

## Lire une liste à voix haute
voice-list = Lire toute la liste
voice-line = Écouter

## Les jours qui comptent

date-title = Les dates qui comptent
date-written = { $weekday } { $day }
date-open-last-day = Calculer le dernier jour
date-open-expires = Calculer jusqu’à quand le papier est valable
date-open-opens = Calculer à partir de quand c’est possible
date-open-letter = Noter le jour que donne la lettre
date-part-day = Jour
date-part-month = Mois
date-part-year = Année
date-example = En chiffres, par exemple { $day } { $month } { $year }.
date-letter = Dernier jour que donne la lettre
date-letter-hint = Écrivez-le seulement si un jour est écrit sur la lettre. Si elle donne un nombre de jours ou d’heures, ne comptez pas seul : montrez la lettre aujourd’hui à une aide juridique.
date-letter-also = Si un jour est écrit sur la lettre, écrivez-le aussi : le plus proche compte.
date-work-out = Calculer
date-keep = Garder ce jour
date-remove = Effacer cette date
date-counted = Compté à partir de : { $what }, { $day }.
date-letter-decides = Si une lettre donne un jour plus proche, c’est elle qui décide.
date-as-written = C’est le jour que vous avez noté. C’est la lettre qui décide.
date-closed-days = Si c’est un samedi, un dimanche ou un jour férié : faites-le le jour ouvré d’avant.
date-ahead =
    { $days ->
        [one] Demain.
       *[other] Dans { $days } jours.
    }
date-today-last-day = C’est aujourd’hui. Faites-le maintenant.
date-today-expires = C’est aujourd’hui le dernier jour.
date-today-opens = Vous pouvez le faire à partir d’aujourd’hui.
date-past-last-day = Ce jour est peut-être passé. Allez aujourd’hui voir une aide juridique gratuite, avec la lettre ou le papier.
date-past-expires = Le papier est peut-être trop ancien. Demandez au service s’il en faut un nouveau.
date-past-opens = Ce jour est arrivé : vous pouvez le faire maintenant.
date-error-empty = Écrivez le jour, le mois et l’année.
date-error-incomplete = Remplissez les trois cases : jour, mois et année.
date-error-not-a-number = Écrivez seulement des chiffres, un nombre par case. Pour mars, écrivez 3.
date-error-month = Ce mois n’existe pas. Écrivez un nombre de 1 à 12.
date-error-day = Ce jour n’existe pas dans ce mois. Vérifiez le jour et le mois.
date-error-year = Vérifiez l’année. Écrivez-la avec quatre chiffres, comme dans le calendrier utilisé en Europe, par exemple 2026.
date-error-not-yet = Ce jour n’est pas encore arrivé. Écrivez un jour passé, ou aujourd’hui.
date-error-over = Ce jour est passé. Écrivez aujourd’hui ou un jour à venir.
date-file = Mettre ces dates dans votre agenda
date-file-hint = Vous recevez un petit fichier. Ouvrez-le : l’agenda de votre téléphone ou de votre ordinateur prend les dates, et vous les rappelle une semaine et un jour avant. Qui voit votre agenda les voit aussi.
date-file-details = Avec ce que chaque jour veut dire
date-file-details-hint = Sinon, chaque jour s’appelle seulement « Un jour à moi ». Avec, qui voit l’agenda peut deviner la situation.
date-file-save = Enregistrer les dates dans un fichier
date-file-not = Ce navigateur ne peut pas faire le fichier. Notez les jours à la main, ou imprimez cette liste.
date-file-title = Un jour à moi · Jalon
