## In short

not = In most countries it is a comparison, not an equivalence; some countries, as French-speaking Belgium or Türkiye, decide an equivalence. In France it has no legal force and it is not compulsory. It does not let you do a job that the law protects (a regulated profession).
cost = In France 120 euros; free for asylum seekers, refugees, and people with subsidiary or temporary protection. Elsewhere the page of the centre says it.
time = In France about 4 months, up to 6. Elsewhere the page of the centre says it.
decides = The recognition centre of the country writes the paper. The school or the employer then decides freely.

## Who fits

condition-has-diploma = You finished or began studies that lead to a diploma
    .no = The centre compares diplomas and studies. It does not compare language certificates, or skills without a diploma. A free adviser can show you ways by experience or training.
condition-not-practise = You do not want the paper in order to do a job that the law protects
    .no = To do a protected job (regulated profession), the office for that job decides. A statement from the recognition centre does not help for that.
condition-not-regulated = Your diploma does not train for a job that the law protects
    .no = For such diplomas there are special rules, even if you want other work or want to study.
    .who = The recognition centre: ask it before you pay.
condition-papers-usable = You have all your papers: the diploma and the list of marks
    .no = Some papers are missing, or cannot be checked. Many centres still look at what you kept.
    .who = The recognition centre: ask it what it accepts instead.
condition-country-known = The centre of this country takes requests like yours (we know the rules in detail only for France)
    .no = Each country has its own centre with its own rules.
    .who = The recognition centre of the country you chose: read its page.
condition-recognised-diploma = Your diploma is recognised by the state where you got it.

## Before you start

item-not-if-fled = If this is the country that you fled: do not write to its centre or its offices. See a free adviser first.
    .if = if you ask for protection or have it
item-minor-alone = You are under 18 and without your parents: your safety and a guardian come first. Ask for a guardian and a lawyer. Sign nothing that you do not understand. This paper can wait.
    .if = if you are under 18 and without your parents
item-legal-help-first = Talk to free legal help before you send your papers to any office. If you have a letter, take it with you.
    .if = if your request was refused, if another country must examine it, if you are tolerated, or if you have no valid paper
item-under-18 = You are under 18: ask an adult you trust to help you, for example your parent, your guardian or an association.
    .if = if you are under 18
item-nobody-asked = Nobody asked you for this paper: it is not compulsory. First ask the school or the employer whether it wants one. You may save time and money.
    .if = if nobody asked you for it
item-school-asked = A school asked you: ask it which paper it wants exactly, and until when.
    .if = if a school asked you for it
item-employer-asked = An employer asked you: ask which paper it wants exactly. For a job that the law does not protect, the employer is free to judge your diploma without this paper.
    .if = if an employer asked you for it
item-office-asked = A public office asked you: ask which paper it wants exactly. For a public examination, the organiser decides.
    .if = if a public office asked you for it
item-naturalisation = For French nationality: the statement can say that you studied in French. It then takes the place of a language test, for diplomas of about 30 countries. If French is not the only official language there, the centre wants a paper of your school about it.
    .if = in France, if you ask for citizenship
    .protected = For French nationality: the statement can say that you studied in French. It then takes the place of a language test, for diplomas of about 30 countries. Show what you kept. If that is not enough, the French test is the other way: do not write to a public school of the country you left.
item-school-decides = To study, the school or the university decides whom it admits. Ask it first: it may not need this paper.
    .if = if you want to study
item-french-diploma = Your diploma is French: it needs no comparison. The centre compares foreign diplomas.
    .if = if you studied in France
item-treaty = Belgium, the Netherlands, Luxembourg, Estonia, Latvia and Lithuania accept the level of each other’s degrees by treaty. Ask the centre how you can show it.
    .if = if your degree is from Belgium, the Netherlands, Luxembourg, Estonia, Latvia or Lithuania
item-whole-diploma = You finished: the paper is called “statement of comparability”.
    .if = if you finished your studies
    .term = attestation de comparabilité
item-part-of-studies = You did a part: the paper says how far you studied. It is another statement, for a period of study or training.
    .if = if you did a part of your studies
    .term = attestation de reconnaissance de période d’études ou de formation
item-short-training = Your training was shorter than 200 hours: one page says that the French centre does not handle it. Ask the centre before you pay. Language certificates are not handled either.
    .if = if your training was shorter than 200 hours
item-protected-job = Your diploma trains for a protected job: the centre says that special rules apply. Read its page, and ask it before you pay whether it writes a statement for you.
    .if = if your diploma trains for a job that the law protects
    .term = profession réglementée
item-protected-job-elsewhere = Your diploma trains for a protected job: ask the centre, before you pay, whether it writes a statement for you.
    .if = if your diploma trains for a job that the law protects
item-find-centre = Find the centre of the country where you want to use your diploma. The centre of another country cannot do it.
    .if = outside France
item-belgium-french = For Wallonia, or Brussels in French: this page is for diplomas of higher education. Another office deals with school diplomas.
    .if = in Belgium
item-belgium-french-school = School diploma, for Wallonia or Brussels in French: this is the office. One page says that it takes requests only from 15 November to 15 July: look at its dates first.
    .if = in Belgium, with a school diploma
item-belgium-dutch = For Flanders, or Brussels in Dutch: this is the centre.
    .if = in Belgium
item-swiss-employer = The Swiss centre says that it writes a statement only for work that the law does not protect, and only if an employer asks for it. Have the employer’s request at hand.
    .if = in Switzerland
item-italy = Italy: for diplomas of many countries the centre gives a first statement free and at once (ARDI). For people who received asylum or subsidiary protection in Italy, it has a free service (CIMEA for Refugees), but not for countries that ARDI covers.
    .if = in Italy
item-turkiye = Türkiye: the request goes through e-Devlet, and a foreigner needs a foreigner number (YKN). There is recognition (tanıma) and equivalence (denklik): ask which one you need.
    .if = in Türkiye
item-norway = Norway: if papers are missing or cannot be checked, ask the office (HK-dir) for its own procedure (UVD), with an interview and a written test. It also sends people there whose papers come from some countries. Address: uvd@hkdir.no
    .if = in Norway, if some of your papers are missing
item-sweden = Sweden: the office (UHR) says that its statement is not needed for a job, a licence or studies. You may apply while your asylum request is open. If papers cannot be had for a good reason, ask for a background paper.
    .if = in Sweden
item-austria = Austria: the centre assesses diplomas for work, if you live in Austria or another EU country. For studies, ask the university. Protected people can ask the integration fund (ÖIF) to pay costs back.
    .if = in Austria
item-own-rules = The centre’s page says what it needs, what it costs and how long it takes. This list only prepares you for it.
    .if = outside France
item-lost-papers = Some papers are missing: ask your school or university for a duplicate of the diploma and for the list of marks.
    .if = if some of your papers are missing
    .protected = Some papers are missing: we do not ask you to contact the country you left. Collect what you kept: copies, photos, student card, old e-mails. Ask the centre what it accepts instead. If you live in a country of the Council of Europe, look also at the European Qualifications Passport for Refugees (EQPR).
item-lost-papers-way = The recognition system of this country describes a way for people whose papers are missing. It may depend on your kind of protection. Ask the centre for it.
    .if = if some of your papers are missing
item-no-contact-promised = You are a refugee or an asylum seeker: the centre’s pages say that it then does not check your diploma with the authorities that gave it. Always send your proof of protection, so that the centre knows.
    .if = if you are a refugee or an asylum seeker, in France
item-ask-no-contact = A centre may check a diploma with those who gave it. Before you send anything, write to the centre that you ask for protection or have it, and ask it to contact nobody in that country.
    .if = if you ask for protection or have it
item-guide-refugees = Réfugiés.info has a guide to this procedure in simple words.
    .if = in France, if you ask for protection or have it
item-computer = Use a computer, if you can. An older page says that a phone or a tablet does not work well. A “France services” office or a library can help.
    .if = in France

## Papers

item-identity = Your valid passport or national identity card: both sides, easy to read
    .if = in France
    .protected = A paper that says who you are: your travel document, your residence card or its receipt, or your asylum-application certificate. Both sides, easy to read. You do not need a passport of the country you left.
item-asylum-proof = The proof that you asked for asylum: your asylum-application certificate
    .if = in France, if you asked for asylum
    .term = attestation de demande d’asile
item-protection-proof = The decision that gives you protection (from OFPRA), or the paper of your temporary protection. It gives you the free rate.
    .if = in France, if you are protected
    .term = décision de l’OFPRA
item-receipt = You do not have the final decision in your hands: send your receipt or your certificate, and ask the centre whether it gives the free rate.
    .if = in France, if you hold only a receipt, or nothing yet
    .term = récépissé
item-diploma = Your diploma, in its original language
    .if = in France, if you finished your studies
item-passed-part = The official papers of the part you passed, in their original language: list of marks, certificates
    .if = in France, if you did a part of your studies
item-length-proof = A paper that shows how long the studies officially last: lists of marks, diploma supplement or certificates of attendance
    .if = in France
item-few-papers = You do not have all of this: send what you have, copies and photos too. The centre says that it adapts when a refugee has few papers.
    .if = in France, if some of your papers are missing
item-no-translation = Papers in German, English, Arabic, Spanish, French, Italian or Portuguese need no translation. Do not pay for one.
    .if = in France, if your papers are in one of these languages
item-translation = For papers in any other language: a translation into French by a sworn translator, or by the authorities of the country that gave the diploma. Ask the centre whether it wants one before you pay.
    .if = in France, if a paper is in another language
    .protected = For papers in any other language: a translation into French by a sworn translator here, where you live. Do not ask the authorities or an office of the country you left. Ask the centre whether it wants one before you pay.
    .term = traducteur assermenté
item-papers-elsewhere = The page of the centre says which papers it wants. Most often: an identity paper, the diploma, the list of marks.
    .if = outside France
item-translation-elsewhere = Before you pay a translator, ask the centre whether it wants a translation, and by whom.
    .if = outside France, if a paper is in another language
item-copies-only = Send scans or copies, not the originals. If an office must keep an original, ask for a receipt and a copy first.

## Steps

item-read-page = Read the page of the centre. It has the instructions and the general conditions.
    .if = in France
item-scan = Scan each paper as a PDF. Keep the files small: an older page allows 2 MB for each.
    .if = in France
item-pre-register = Register on the Phoenix platform. It takes new requests only from Tuesday 12:00 to Friday 17:00. It is in French.
    .if = in France
item-file-number = Wait for the e-mail with your file number: it takes about 24 hours. Look in the spam folder too. Keep the number, and open the link in the e-mail to go on.
    .if = in France
item-one-diploma = Make one file for each diploma. If you have several, begin with the highest one, or the one you need.
    .if = in France
item-upload = Fill in the file, upload the papers and check that each one can be read.
    .if = in France
item-pay-first = If it is not free for you: pay 20 euros when you file, on the platform only. Keep the receipt.
    .if = in France, if it is not free for you
item-check-complete = Check that nothing is missing before you send. A file with missing papers takes longer.
    .if = in France
item-answer-questions = If the centre asks for a missing paper, send it quickly: one page says that you have 1 month. The e-mail gives the deadline.
    .if = in France
item-pay-second = If your file is accepted for examination and it is not free for you: pay 100 euros, on the platform only.
    .if = in France, if it is not free for you
item-ask-four = Before you apply, ask the centre four things: the price, the time, the kind of paper you get, and how you can appeal.
    .if = outside France
item-wait-to-send = Send no papers before the centre asks for them.
    .if = outside France
item-apply-there = Apply on the page of the centre, or at the university if the centre sends you there. In several countries the universities decide for studies.
    .if = outside France

## Cost

item-fee = 120 euros since 1 January 2025: 20 euros when you file, and 100 euros if your file is accepted for examination. Check the page of the centre before you pay.
    .if = in France, if it is not free for you
item-free = Free. The centre names asylum seekers, refugees, and people with subsidiary or temporary protection.
    .if = in France, if you asked for asylum, are a refugee, or have subsidiary or temporary protection
item-free-stateless = A public guide says that it is free for stateless people too. The page of the centre does not name them: ask before you pay.
    .if = in France, if you are stateless
item-free-ask = The page of the centre does not name your situation. Ask it before you pay whether it is free for you.
    .if = in France, if you have another paper
item-fee-elsewhere = The page of the centre says the price.
    .if = outside France
item-fee-elsewhere-protected = In some countries it is free for protected people. Ask before you pay.
    .if = outside France, if you ask for protection or have it
item-nobody-sells = Pay only on the official page, after you filed. Nobody can sell you a recognition or a faster answer.

## How long

item-four-months = About 4 months on average, up to 6 months. The centre wrote this in 2025.
    .if = in France
item-refugees-first = The centre says that it handles the files of refugees first. It gives no time for them.
    .if = in France, if you ask for protection or have it
item-time-elsewhere = The page of the centre says how long it takes.
    .if = outside France

## While you wait

item-read-mail = Read your e-mail often, and the spam folder. Questions and the answer come there.
item-tell-them = Tell the school, the employer or the office that you applied, and show your file number. Ask whether it can wait, or decide without the paper.
    .if = if somebody asked you for the paper
item-apply-anyway = Go on applying for jobs and studies: the paper is not compulsory.
item-more-papers = If a paper arrives meanwhile, tell the centre and ask how to add it.
    .if = if other papers may still arrive

## After

item-keep-it = Download the statement and keep it where you can open it without your phone.
item-this-country-only = It counts only in the country that wrote it. Another country decides for itself.
item-master = A guide says: with a foreign Master’s degree, a university often admits you to the first or second year of a Master’s, but not always directly to a doctorate.
    .if = in France, if you have a Master’s degree
item-show-it = Show it together with your diploma. The school or the employer is free to accept it or not.

## If the answer is no

item-inadmissible = If the answer says that your file is not admissible, you can write to the centre within 2 months. Give your reasons and add papers that prove them. Count from the first day you could read the answer; earlier is safer.
    .if = in France
    .term = non recevable
item-reasons = Ask for the reasons if the answer gives none. You have the right to know them, and to know how you can appeal.
item-term-elsewhere = The deadline to appeal is written on the decision. If it is not, ask the office in writing today.
    .if = outside France
item-school-anyway = You can still apply to a school or an employer with your diploma: they decide themselves.
item-experience = In France, your experience can lead to a diploma (VAE). There is no minimum time. Choose an adviser on the page.
    .if = in France
    .term = validation des acquis de l’expérience (VAE)

## Contacts

item-centre = The recognition centre of the country
item-guide = Réfugiés.info: a guide to this procedure in simple words, for protected people and those who help them
    .if = in France

## Days that count

date-notified = First day on which you could read the answer
deadline-inadmissible = Last day to write to the centre: { $day }
deadline-lithuania = Last day to appeal, through the centre: { $day }
    .if = in Lithuania
deadline-letter = Last day to appeal: { $day }
    .if = outside Lithuania
