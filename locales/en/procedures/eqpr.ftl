## In short

not = It is not a recognition of your diploma. It does not replace a diploma or an identity paper. It gives no right to a job, to a place at university or to a protected profession.
cost = Free.
time = An interview of 45 to 60 minutes. The official pages give no total time.
decides = Evaluators of the Council of Europe and of national recognition centres. After that, each school and each employer decides what it accepts.

## Who fits

condition-protection-held = You ask for protection, or you have it
    .no = This passport is only for people who ask for protection or have it. For other people, the recognition centre of the country is the way.
condition-protection-kind = You asked for asylum, or your paper says refugee, subsidiary protection, stateless or temporary protection
    .no = No official page says whether your situation is accepted.
    .who = The Council of Europe: ask by e-mail before you start.
condition-area = You live in a country of the Council of Europe
    .no = We found this passport offered only in the countries of the Council of Europe. Elsewhere there may be another one, the UNESCO Qualifications Passport.
condition-papers-missing = Papers of your studies are missing, or cannot be checked
    .no = You have all your papers. The recognition centre (ENIC-NARIC) is then advised instead.
condition-level = You finished upper-secondary school, or you began or finished studies after it
    .no = The passport begins at the end of upper-secondary school. If you have skills without this level, an adviser can show you ways by experience or training.
condition-trade = Your studies are general studies, not only training for a trade
    .no = One official page says that training for a trade counts; others speak only of school and university.
    .who = The Council of Europe, when it reads your file.
condition-over-16 = You are over 16. An older page of 2022 says so.

relation-enic-naric = Papers are missing: start with this passport. Once you have all your papers, and if your studies meet its conditions, the recognition centre (ENIC-NARIC) is advised instead.

## Before you start

item-minor-alone = You are under 18 and without your parents: your safety and a guardian come first. Ask for a guardian and a lawyer. Sign nothing that you do not understand. This passport can wait.
    .if = if you are under 18 and without your parents
item-legal-help-first = Talk to free legal help before you send your papers to any office. If you have a letter, take it with you.
    .if = if your request was refused, if another country must examine it, if you are tolerated, or if you have no valid paper
item-under-18 = You are under 18: ask an adult you trust to help you, for example your parent, your guardian or an association. Do not sign the consent form alone.
    .if = if you are under 18
item-sixteen-or-less = An older page (2022) says that you must be over 16. Ask by e-mail before you start: refugees.qualifications@coe.int
    .if = if you are 16 or younger
item-ask-if-accepted = No official page says whether your situation is accepted. Ask by e-mail first: refugees.qualifications@coe.int. You do not have to tell your story, only which paper you have.
    .if = if you are protected by another country, or have a paper other than asylum, refugee, subsidiary, stateless or temporary protection
item-trade-only = You have training for a trade. The passport is mostly about school and university. You may try; ask an adviser also about ways to have your experience accepted.
    .if = if you have training for a trade
item-outside-area = We found this passport offered only in the countries of the Council of Europe. Look at the UNESCO Qualifications Passport instead: it exists in some countries.
    .if = if you live outside the countries of the Council of Europe
item-start-page = Start from the page of the Council of Europe. It has a leaflet in Arabic, Dari, English, French, German, Greek, Italian, Polish, Romanian, Spanish and Ukrainian.
item-guide-france = You live in France: Réfugiés.info has a guide in simple words, for any level of French. It shows each step. Other sheets there explain how to scan a paper and make an electronic photo (e-photo).
    .if = if you live in France
item-outside-france = The list of papers below comes from a French page. In another country the papers have other names: the portal says which ones it takes.
    .if = if you do not live in France
item-email = Have an e-mail address that only you can open. Everything comes by e-mail: your password, the questions, the answer.
item-nothing-from-there = You need no new paper from the country you left. This passport is made for people who cannot get their papers. Nobody asks you to contact anyone there.
item-keep-originals = Never give your originals away. Take a photo of each page, front and back, and keep the photos where you can open them without your phone, for example in your e-mail.

## Papers

item-asylum-certificate = Your asylum-application certificate
    .if = if you asked for asylum
    .term = attestation de demande d’asile (France)
item-decision-letter = The letter that gives you protection. In France: the positive letter from OFPRA. One of these is enough: this letter, an asylum-application certificate, or an official paper of temporary protection.
    .if = if you are a refugee, stateless or have subsidiary protection
    .term = décision de l’OFPRA (France)
item-court-decision = Did a court (CNDA) give you protection? No page says how its decision counts. Send it like the letter from OFPRA and ask by e-mail if you are unsure.
    .if = if you are protected in France
item-temporary-paper = The official paper that gives you temporary protection
    .if = if you have temporary protection
item-receipt-only = You do not have the final decision yet, or not in your hands. The page asks for the decision, the asylum certificate or the temporary-protection paper. If you hold none of them, ask by e-mail which paper you may send.
    .if = if you hold only a receipt, or nothing yet
item-no-certificate-yet = You have no certificate of your request yet. You need it first: ask the place that helps you with your asylum request when you will get it.
    .if = if you asked for asylum and have no certificate yet
item-residence-card = Your residence card, or the receipt for it, or the proof that you asked for it: only if you have one. An asylum seeker has none and needs none.
    .if = if you have one
    .term = carte de séjour, récépissé ou API (France)
item-photo = A photo of you, like a passport photo
item-questionnaire = The questionnaire, filled in. It is the main paper of your file: explain your situation well.
item-consent-form = The consent form, filled in and signed. Take the model on the portal, under “Info – Consent form”.
item-kept-studies = Everything you kept from your studies: certificates, lists of marks, diplomas, student card, thesis or research. Copies and photos count. These papers are optional.
    .if = if you have some papers, copies or photos
item-no-paper-at-all = You have no paper at all: you may still apply. In the questionnaire, write the names of your schools, the places, the years and the subjects.
    .if = if you have no paper at all
item-kept-work = What you kept from your work: work certificates, language certificates (optional)
item-cv = A CV, if you have one (optional)
item-no-translation-yet = The official pages do not ask for a translation. Do not pay a translator before somebody asks you for one.
    .if = if your papers are in another language

## Steps

item-scan = Scan your papers, or take clear photos of them. A library, a reception centre or an association can help.
item-create-account = Open the portal. Choose “Create a new account”, write your first name, surname and e-mail address, then choose “Register”.
item-activate = Open the e-mail you receive; look in the spam folder too. It has your password. Choose “Activate Account”. Your user name is your e-mail address.
item-enter = Choose “Enter” and log in.
item-profile = Open “Profile – Account” and fill in what is asked.
item-fill-questionnaire = Fill in the questionnaire on the screen. Or download it, fill it in by hand and scan it.
item-upload-questionnaire = Open “My application – EQPR”. Upload the questionnaire first.
item-upload-identity = Then upload your identity papers: the proof of protection, the residence card if you have one, the photo.
item-upload-optional = Then upload the papers of your studies and your work under “Optional documents”.
item-upload-consent = Last, upload the signed consent form.
item-confirm = First button: choose “Confirm”. Your request is not sent yet.
item-send-request = Second button: check that everything is uploaded, then choose “Send request”. Only this button sends it.
item-log-out = On a shared computer: log out, delete the files you downloaded, and do not let the browser keep your password.
item-interview = If your file is accepted: go to the interview, in a room or by video. It is in your mother tongue or in a language that you master. At least one of the two evaluators knows the studies of the country where you studied.

## Cost

item-free = The passport is free: the account, the interview and the answer.
item-no-one-may-charge = Nobody may ask you for money for it. Nobody can sell you a better answer or a faster one.

## How long

item-no-official-time = The official pages do not say how long the whole procedure takes.
item-interview-time = The interview lasts 45 to 60 minutes.

## While you wait

item-follow = Look at “My procedure” on the portal, and at your e-mail and its spam folder. An e-mail tells you whether your file is accepted.
item-prepare-interview = Prepare the interview: write down your schools, years, subjects, teachers, jobs and languages.
item-keep-going = Go on learning the language and go on applying. You need not wait for the passport to ask a school or an employer.
item-more-papers-arrive = If a paper arrives meanwhile, keep it safe, and tell the Council of Europe by e-mail. If you then have all your papers, the recognition centre is advised instead.
    .if = if other papers may still arrive

## After

item-result = Read the e-mail with the result. Keep the passport in a place that you can open without your phone.
item-valid-five-years = The passport is valid for 5 years. See the date printed on it.
item-use-again = Send it with each application, for a training, a language course or a job. You do not need to be assessed again, also in other European countries. It can help you to study again or find work without passing all your diplomas again. Each school and employer decides whether it accepts it.
item-say-what-it-is = Say what it is: it describes the studies you probably have, on the evidence that you could show. It is not a diploma and not a recognition.
item-asked-by-school = A school asked you for a paper: ask it before whether it accepts this passport, and until when you can hand it in.
    .if = if a school asked you for a paper
item-asked-by-employer = An employer asked you for a paper: show this passport and explain that it is from the Council of Europe. The employer decides.
    .if = if an employer asked you for a paper
item-asked-by-office = A public office asked you for a paper: ask whether it accepts this passport. Offices that need an official decision may refuse it.
    .if = if a public office asked you for a paper

## If the answer is no

item-no-appeal = The e-mail gives the reasons. The page says that there is no appeal. It also says that most requests are accepted.
item-other-ways = Other ways stay open: the recognition centre of the country where you want to use your studies may work with the few papers that you kept. Each school decides whom it admits. Ask a free adviser.
item-experience = In France, your experience can lead to a diploma (VAE). There is no minimum time. Choose an adviser on the page.
    .if = if you want to stay in France
    .term = validation des acquis de l’expérience (VAE)

## Contacts

item-contact-email = Council of Europe: refugees.qualifications@coe.int

## Days that count

date-issued = The earliest date on the passport
    .hint = That of the decision or that of the issue.
deadline-valid = Valid until { $day }. If another end date is printed on it, that one counts.
