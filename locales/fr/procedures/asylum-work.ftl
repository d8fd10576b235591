not = Ce n’est pas un titre de séjour, et cela ne change rien à votre demande d’asile : restez dans la procédure.
cost = Le conseil est gratuit. Personne ne peut vous vendre une autorisation ou un emploi.
time = Au plus tard 6 mois après la demande, selon les règles européennes. Certains pays vont plus vite.
decides = Le service que nomme la loi du pays. Votre papier dit si vous pouvez travailler.

condition-first-instance = Votre demande attend sa première décision dans ce pays.
    .no = Après un refus avec recours, ou quand un autre pays doit examiner votre demande (Dublin), les règles sur le travail changent. Demandez à une aide juridique gratuite ; gardez chaque papier de rendez-vous.
    .who = une aide juridique gratuite, avec vous
condition-bound = Le pays laisse travailler les demandeurs d’asile au plus tard après 6 mois.
    .no = Ce pays a ses propres règles. Demandez à une permanence gratuite du pays.
    .who = la loi de ce pays ; une permanence gratuite peut vous le dire
condition-waited = Le temps fixé par le pays est passé depuis l’enregistrement de votre demande.
    .no = Les règles européennes ouvrent le travail au plus tard 6 mois après l’enregistrement de votre demande, si aucune première décision n’est prise et que le retard ne vient pas de vous. D’ici là : la langue, la formation, l’évaluation de votre diplôme.
condition-three-months = Les 3 mois de ce pays sont passés.
    .no = Pour la Croatie et la Slovénie, notre source parle de 3 mois. Comptez depuis la date de votre attestation, et faites vérifier par une permanence gratuite.
    .who = une aide juridique gratuite, avec vous
condition-permission = Le service donne l’autorisation de travail, si le pays en demande une.
    .who = le service que nomme la loi du pays ; votre papier dit si vous pouvez déjà travailler
condition-no-own-delay = Le retard ne vient pas de vous, et votre demande n’est pas examinée dans une procédure accélérée qui exclut le travail.

item-stay-in-procedure = Votre demande d’asile vous protège. Restez dans la procédure, quoi que promette un employeur ou un agent.
