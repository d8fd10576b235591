not = Ce n’est pas un permis : il n’y a rien à demander avant de partir.
cost = Rien, ou au plus le prix d’une carte d’identité nationale pour l’attestation.
time = L’attestation doit être donnée tout de suite.
decides = Personne : c’est votre droit. La mairie ou un autre service local vous inscrit.

condition-citizen = Vous êtes citoyen de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.
    .no = Ceci est pour les citoyens de ces pays. Si vous êtes le mari, la femme, l’enfant ou le parent d’un citoyen qui s’y est installé, renseignez-vous sur la carte de séjour de membre de famille. Pour les autres : voyez les autres résultats.
condition-area = Le pays est dans l’Union européenne, ou c’est l’Islande, le Liechtenstein, la Norvège ou la Suisse.
    .no = Ce pays n’en fait pas partie (le Royaume-Uni non plus désormais). Regardez ses propres règles de visa.
condition-own-agreement = Le pays applique les règles européennes telles quelles.
    .no = La Suisse et le Liechtenstein ont leurs propres règles. Vérifiez auprès du service des migrations avant de partir.
    .who = le service des migrations du pays
condition-other-country = Vous avez le passeport ou la carte d’identité d’un autre pays que celui où vous allez.

relation-blue-card = Avec votre nationalité, vous n’avez pas besoin de la carte bleue européenne.

item-start-at-once = Vous pouvez partir, chercher du travail et commencer tout de suite, sans permis.
item-protected-job = Vérifiez si la loi y protège votre métier. Dans ce cas, il vous faut quand même l’autorisation d’exercer.
    .if = si vous partez travailler
item-identity = Une carte d’identité ou un passeport valable.
item-work-proof = Pour l’inscription : un papier de l’employeur qui dit que vous travaillez, ou la preuve que vous travaillez à votre compte.
    .if = si vous y travaillez
item-study-proof = Pour l’inscription : votre inscription à l’école, une assurance maladie, et une déclaration que vous avez de quoi vivre.
    .if = si vous y étudiez
item-stay-proof = Pour s’inscrire sans travailler : une assurance maladie et de quoi vivre. Pour rejoindre un membre de la famille : la preuve du lien de famille.
    .if = si vous y restez sans travailler
item-report-arrival = Dans certains pays, on déclare son arrivée au service.
item-register = Après trois mois, inscrivez-vous si le pays le demande, souvent à la mairie. Si vous oubliez, vous risquez une amende, mais pas un renvoi pour cela seul.
item-switzerland = En Suisse, un séjour de plus de trois mois demande une inscription à la commune et une autorisation de séjour. Un travail plus court doit être annoncé.
    .if = si le pays est la Suisse
item-certificate-price = L’attestation d’enregistrement coûte au plus ce que les nationaux paient pour une carte d’identité.
item-certificate-time = L’attestation doit être donnée tout de suite. Elle n’a pas de date de fin.
item-do-not-wait = N’attendez pas l’attestation pour commencer à travailler.
item-five-years = Après cinq ans de séjour légal sans interruption, vous avez le droit de séjour permanent.
item-family-card = Les membres de la famille sans un tel passeport peuvent venir avec vous. Ils demandent une carte de séjour à eux.
item-move-again = Dites au service quand vous déménagez, si le pays le demande.
item-solvit = Si un service refuse ce que le droit européen vous donne, SOLVIT aide gratuitement. Cela ne remplace pas un recours : regardez le délai sur la lettre.
item-advice = Your Europe Advice : des réponses personnelles gratuites sur vos droits européens.

date-arrived = Jour de votre arrivée dans le pays
deadline-register = À partir du { $day }, le pays peut vous demander d’être inscrit. Demandez avant ce jour où et comment.
    .if = hors de Suisse
deadline-letter = Dernier jour pour contester, d’après la lettre : { $day }
