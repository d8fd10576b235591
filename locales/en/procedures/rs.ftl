## In short

not = It is not the recognition of a person’s diploma. It is not the RNCP, and there is no level.
cost = We found no registration fee. Nobody can sell you a registration.
time = The account: several days. The request: no guaranteed time. The commission meets every month except August.
decides = The director general of France compétences, after the opinion of the commission.

## Who can ask

condition-register = The certification adds a skill to a job, or is a required authorisation, without a level.
    .no = A certification that leads to a job and has a level goes to the RNCP.
condition-mandate = Whoever creates the first account may do so: the name is on the paper of the organisation, or there is a mandate less than 3 months old.
    .no = You need a mandate signed by the legal representative, dated less than 3 months ago, with your name as in the account. In a public body you always need one.
condition-cqp-mandate = The CPNE of the branch, or an organisation that it expressly named, files the CQP.
    .no = Without an express mandate of the CPNE, your organisation cannot file this CQP. Ask for the mandate, or let the CPNE file.
condition-true-statements = Everything that you state is true and complete.
condition-clean-record = The criminal-record extract asked for (bulletin no. 3) can be attached, dated less than 3 months ago.
condition-no-level = You ask for no level, not for a CQP either.

## Before you start

item-refused-first = Refused? Read the part on a “no” first, at the end of this list: only the court is left, within two months of notification. The other lines are for a new file.
    .if = if your request is refused
item-right-register = Check the register: here go skills on top of a job, skills shared by several jobs, and required authorisations. A certification that leads to a job goes to the RNCP.
item-not-sure = Not sure of the register? Write to certificationprofessionnelle@francecompetences.fr before you prepare the file.
    .if = if you are not sure of the register
item-online-only = Everything is filed online. A paper file sent by post is not examined.
item-first-is-manager = The first person who creates an account becomes the entity manager (gestionnaire entité). So your legal representative must name that person.
    .if = if your organisation has no account yet
item-manager-duty = This manager looks at the tool often: the manager accepts the accounts that colleagues ask for.
    .if = if your organisation has no account yet
item-colleague-account = Ask for an account as a filer. The entity manager of your organisation accepts it.
    .if = if your organisation already has an account
item-new-mandate = Have the legal representative sign a new mandate: dated less than 3 months before the day you ask, with your first and last name exactly as in the account.
    .if = if the mandate is missing, too old or in another name
item-cqp-express-mandate = Ask the CPNE of the branch for an express mandate to file this CQP, or let the CPNE file it.
    .if = if the CPNE gave you no mandate
item-no-level = Do not ask for a level: the Répertoire spécifique never gives one, not even to a CQP.
item-notice = Download the help notice for the Répertoire spécifique and read it before you begin.
    .term = notice d’aide au dépôt
item-criteria-2025 = The rules changed for requests filed since 1 October 2025: means to teach and equipment, ecological and digital change, safety, disability. An old notice is not enough.
item-refused-without-reading = A request can be refused without a look at the criteria: false statement, copied standards, misleading advertising. Check your site and leaflets.
item-ban = Serious or repeated faults can mean a ban on filing for up to two years.

## Papers

item-exists-company = For the account: the company register extract (K or Kbis). A private page wants it less than 3 months old: take a recent one.
    .if = for a company
item-exists-association = For the account: the notice of creation in the Journal officiel.
    .if = for an association
item-exists-public = For the account: the decree or order of creation.
    .if = for a public body
item-exists-cpne = For the account: the branch agreement that set up the CPNE, or an equivalent document.
    .if = if the CPNE files the CQP
item-exists-other = For the account: a document that proves that your organisation legally exists. The page does not name yours: ask the support.
    .if = for a ministry or another organisation
item-mandate = For the account: the signed mandate that names you “administrateur entité”. The page gives a model.
    .if = if your name is not on the proof of existence; always in a public body
    .term = délégation de mandat
item-list = The list that holds is point 3.10 of the notice for the Répertoire spécifique (“Documents à joindre”). Compare it with the next lines.
item-standards = The standards of competences and of assessment. They will be published with the sheet.
    .term = référentiels de compétences et d’évaluation
item-exists-again = The proof that the organisation legally exists, once more.
item-record = The criminal-record extract (bulletin no. 3) of the legal representative, less than 3 months old. Not of the person who files.
item-specimen = The model of the certificate that is handed out (parchemin).
item-exams = How the exams are organised, and how they are controlled.
item-need = The note on the need: why this certification is useful. This is the minimum.
    .term = note d’opportunité
item-support-letters = At choice: letters of support from a ministry, a CPNE or companies that use it.
item-norms = The norms (legal or of the market) on which it rests, if there are any.
item-partners = The written authorisations given to partners to train or to assess, if there are any. Their form and content have been set since 2025.
item-cqp-papers = The decision of the CPNE or the agreement that creates the CQP, and the transfer of intellectual property. Its activity standards will be published too.
    .if = if it is a CQP
item-keep-copies = Attach files, keep the originals and a copy of all that you send.

## Steps

item-create = On the log-in page, choose “Créer un compte” (create an account).
    .if = if your organisation has no account yet
item-choose-other = Choose “autre organisme” (other organisation). A university or a public school is not a ministry.
    .if = if you are not a ministry
item-choose-ministry = Choose “ministère” (ministry).
    .if = if you are a ministry
item-siret = Type the SIRET number without spaces. A university or public school takes that of the head office.
    .if = if your organisation has a SIRET number
item-siret-head = Look up the SIRET number of the head office, not of a department (for example continuing training).
    .if = if you only have the number of a department
item-no-siret = No SIRET: tick “non” and type the name and address of the organisation.
    .if = if your organisation has no SIRET number
item-attach = Attach the proof of existence and, where needed, the mandate.
    .if = if your organisation has no account yet
item-own-data = Type your log-in data and contact details. The name must be that of the mandate, letter for letter.
    .if = if your organisation has no account yet
item-activate = Open the activation e-mail and choose the link. Look in the spam folder too.
    .if = if your organisation has no account yet
item-no-mail = No e-mail: keep the page open and ask for another, or create the account again with the same address. Otherwise: support.certificationprofessionnelle@francecompetences.fr
    .if = if your organisation has no account yet
item-validated = The administrator of the system accepts the account. It can take several days. An e-mail confirms it.
    .if = if your organisation has no account yet
item-log-in = Log in with your e-mail address and password. Forgotten? Choose “Mot de passe oublié”.
item-fill = Fill in the request online and attach the files. Read it all again: it is your statement. The rules: order (arrêté) of 4 January 2019 and article L. 6113-6 of the French labour code.
item-four-things = Do not confuse four different things. Wrong or incomplete information: the request is suspended. Inadmissible file: returned, to be corrected. False statement: inadmissible by law, and perhaps a crime (art. 441-1 of the penal code). Falsified data seen later: admissibility is opened again.
item-send = Send the request through the tool. Keep the proof and the date.
item-check = France compétences looks whether the file is complete and admissible, and tells you.

## Cost

item-no-fee = We found no fee for registration. Check on the official page.
item-pay-nobody = A firm can advise you, but nobody can sell a registration or a place before the commission.

## How long

item-monthly = The commission meets every month except August.
item-no-fixed-time = No fixed time is guaranteed. File well before the date that you need.

## While you wait

item-messages = Look at the tool every day: requests appear at the top of the page of your file, then in the notifications.
item-missing = Something is missing: send it through the tool.
item-officer = Admissible file: a case officer reads it. The officer may ask for more papers, details or newer versions.
item-answer-in-time = Answer within the time given. Otherwise the request can be declared abandoned.
item-suspended = Request suspended: some information is wrong or incomplete. Correct and complete it at once, through the tool.
    .if = if the request is suspended
item-inadmissible = Inadmissible file: it is returned to you. Make the changes advised and file it again.
    .if = if the file is inadmissible
item-three-opinions = The commission gives an opinion: favourable, unfavourable or postponed. The director general decides.
item-postponed = Postponed: read the reasons, send an improved file through the tool within the time given. After that the commission looks at the file as it is, unless you drop it.
    .if = if the commission postpones the request
    .term = ajournement

## After

item-favourable = Favourable opinion and the director general agrees: the decision appears in the Journal officiel and on the site. You receive a letter.
item-how-long-registered = The registration lasts five years at most. Note the end date.
item-partner-list = Keep the list of your partners up to date: two months at most after each change.
item-control = France compétences can check at any time, and take the certification off the register. Keep your evidence and a recent criminal-record extract of the directors.
item-renew = Renewal: the notice of 2021 asked to file 7 months before the end. Check today’s notice.

## If the answer is no

item-read-reasons = Refused: read the decision and its reasons, criterion by criterion. Note the first day on which you could read it (tool or letter).
item-no-inner-appeal = You cannot ask France compétences again (no recours gracieux or hiérarchique). Do not wait for an answer from there.
item-court = The administrative court: within two months of notification. Count from the first day. The help page says Paris, another official page says Cergy: take the court written on the decision, with a lawyer.
    .term = recours contentieux, tribunal administratif
item-new-file = Before a new file, answer each reason of the refusal.

## Contacts

item-information = Questions: certificationprofessionnelle@francecompetences.fr
item-support = Activation e-mail not received: support.certificationprofessionnelle@francecompetences.fr
item-faq = The frequent questions of the official page.

## Days that count

date-mandate = Date on the mandate
date-record = Date on the criminal-record extract
date-registration-end = Last day of the registration
date-partner-change = Day on which a partner changed
date-notified = Day on which the decision was notified
    .hint = The first day on which you could read it, on the platform or by letter.
deadline-mandate = The mandate is recent enough until { $day }.
deadline-record = The extract is recent enough until { $day }.
deadline-answer = Answer by { $day } at the latest.
deadline-partners = Update the list of partners by { $day } at the latest.
deadline-renew = File the renewal by { $day } at the latest, says the notice of 2021. Check today’s notice.
deadline-court = Last day to go to the administrative court: { $day }. Earlier is safer, with a lawyer.
