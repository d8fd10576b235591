not = It is not a paper about the level of your diploma (ENIC-NARIC), and it is not a residence permit.
cost = It depends on the job and the country. Ask before you pay.
time = Under EU rules 3 to 4 months from the complete file. Outside them, each country sets the time.
decides = The office or chamber in charge of the job in that country (competent authority).

condition-practise = You want to practise a job that the law protects there.
    .no = From your answers, you are not going to practise a job that the law protects. To have your diploma read for other work or for study, another result fits better.
condition-nurse-france = Your job is not nurse in France with a diploma from outside Europe.
    .no = For nurses in France, a diploma from outside Europe is in general not enough for the licence. You train again in a nursing school (IFSI), with subjects you already passed left out: (1) through Parcoursup; (2) by the school’s own selection after 3 years of work in France in any field; (3) after a year of health studies (PASS, LAS); (4) a shorter course if your diploma lets you practise medicine or midwifery where it comes from. It takes about 3 years, less with experience, and asks for French B2. Exception: if a country of the EU or the EEA has already recognised your diploma, your case can be looked at individually (article L4311-4): ask the authority. The rules may have changed since 2025: check on the official page.
condition-way-for-diploma = There is a way to the licence for your diploma.
    .no = For some jobs and diplomas there is a way with a test or a training period. For others, training must be taken up again.
    .who = the competent authority for your job
condition-genuine-papers = All your papers are genuine.

relation-blue-card = Where the law protects the job, the EU Blue Card asks for the licence first.
relation-single-permit = Where the law protects the job, the permit to work asks for the licence too.
relation-vae = If the licence is not possible in France, your experience can still lead to a French diploma.
relation-parcoursup = Where your diploma has no way to the licence in France, training is taken up again: nursing schools (IFSI), for example, admit through Parcoursup.

item-adviser-first = Before you write to an office, see a free adviser or an association. Take your letters with you.
    .if = if you have no valid paper, your request was refused, or you are under 18 and without your parents
item-is-it-protected = Check whether the law protects your job in this country. A job can be free in one country and protected in the next. Hairdressers and car mechanics can be protected too.
item-not-a-statement = A recognition paper (ENIC-NARIC statement, EQPR) never gives the right to practise. Only the licence does.
item-ask-the-way = Before you pay for anything, ask the office: is there a way for my diploma, which papers, which language level, how much, how long?
item-same-as-nationals = With refugee status or subsidiary protection, EU law treats you like the country’s own people for the recognition of diplomas.
    .if = if you have refugee status or subsidiary protection
item-equal-by-permit = The EU rules on licences are made for EU, EEA and Swiss citizens. Without such a passport you follow the national procedure. You are treated like EU citizens in these cases: family of an EU citizen who moved; EU long-term resident; refugee or subsidiary protection; single permit, EU Blue Card or researcher permit.
item-ukraine = With temporary protection because of Ukraine: the EU asked its countries to make the way to licences easier. It does not bind them: ask the office. This protection runs until 4 March 2027; look again in January 2027.
    .if = if you have temporary protection
item-recognised-elsewhere = Has another EU country already recognised your diploma for this job? Keep that paper. For EU citizens, 3 years of practice there make it count like an EU diploma. It does not bind the next country in every case.
item-doctor-fr = Doctors, dentists, midwives and pharmacists in France (PADHUE): a knowledge test (EVC) run by the CNG, then a supervised time, then the licence. The text of 2021 speaks of about 2 years, 1 year for midwives and dentists; the file went through the regional health agency (ARS). Refugees, stateless people and people with subsidiary protection have their own list. These rules change often: check before you plan.
    .if = if you are a doctor, dentist, midwife or pharmacist, want to work in France, and your diploma is from outside Europe
item-health-other-fr = Other health jobs in France with a diploma from outside Europe: we have no sure rule. The recognition centre’s page names the authority; ask it whether there is a way at all. Private sites that sell a paper as “indispensable” cannot give the licence.
    .if = if you do another health job, want to work in France, and your diploma is from outside Europe
item-craft-fr = Crafts in France (hairdresser, mechanic…): the chamber of trades (CMA) knows the rule. Europeans can count 3 years of practice in Europe. For a diploma from outside Europe the rules we found are old: ask the chamber before you pay.
    .if = if you do a craft or trade and want to work in France
item-sports-fr = Sports instructor in France: ask on TREQUE, free of charge: recognition for a European diploma, equivalence for the others. The answer is needed for the professional card.
    .if = if you are a sports instructor and want to work in France
item-dance-fr = Dance teacher in France: ask the ministry of culture, online.
    .if = if you are a dance teacher and want to work in France
item-liberal-fr = Lawyer or architect in France: the body of the profession decides, and the way is not the same for European and other diplomas. Ask it.
    .if = if you are a lawyer or architect and want to work in France

item-identity = Your passport or identity card.
    .protected = The travel document of the country that protects you, or your residence card, its receipt or your asylum-application certificate. You do not need a passport from the country you left.
item-diploma = Your diploma and the list of subjects and marks.
item-diploma-missing = If an original is missing: ask your school for a duplicate, or ask the recognition centre what it accepts.
    .if = if you do not have all the originals of your diploma
    .protected = If an original is missing: do not write to a public school or an office of the country you left. Ask the recognition centre (ENIC-NARIC) what it accepts instead, and look at the qualifications passport for refugees (EQPR).
item-work-proof = Proof that you worked in the job: certificates, contracts, pay slips.
    .protected = Proof that you worked in the job, from what you have: contracts, pay slips, statements of colleagues. Do not ask a public employer of the country you left: see a free adviser first.
item-language = Proof of your language level, if the office asks.
item-good-standing = A paper from your home authority that you may practise there, only if the office asks for it.
    .protected = A paper from the authority of the country you left: left out. We do not ask you to contact it. If an office insists, say that you are protected and see free legal help first.
item-translations = Sworn translations, only if the office asks. Ask it first which languages it reads.
    .protected = Sworn translations, only if the office asks. Take a translator in the country where you live, not an office of the country you left.
item-keep-originals = Show your originals, do not leave them for good. Keep a photo of every page, front and back.

item-find-authority = Find the office in charge of your job in this country, and write down its name and address.
item-authority-de = In Germany the recognition finder (Anerkennungs-Finder) names the office for your job. It is open to every nationality and every residence status.
    .if = if the job is in Germany
item-finder = In other countries, start from the national finder or the EU list, then ask the office: is there a way for my diploma? Until it answers, count on nothing.
    .if = if the job is outside France and Germany
item-automatic = With an EU diploma as doctor, general-care nurse, dentist, midwife, pharmacist, vet or architect, recognition is automatic in principle: the office checks the title, not the content.
    .if = if your diploma is from the EU
item-eu-diploma-fr = For a diploma from the EU or the European Economic Area, the INPI sheets tell you the French office for your job.
    .if = if your diploma is from the EU and the job is in France
item-professional-card = General-care nurses, pharmacists, physiotherapists, mountain guides and real-estate agents can ask online (European Professional Card). It is an electronic certificate; you still register with the authority. Non-EU nationals must show a link with EU law: family member, long-term resident, refugee, Blue Card…
    .if = if your diploma is from the EU
item-file = Send the complete file to this office, and keep a copy and the receipt.
item-training-or-test = The office may ask for a supervised time (adaptation period, up to 3 years) or a test (aptitude test). Ask which one, where, and who chooses.
item-not-protected-at-home = If the job is not protected where you learnt it, EU rules ask for one year of full-time practice in the last 10.
    .if = if your diploma is from the EU

item-fee = Ask the office for its fee before you send the file.
item-grant-de = In Germany there is a grant for the costs of recognition. Ask for it before you pay for anything.
    .if = if the job is in Germany
item-treque-free = In France TREQUE, for sports instructors, is free.
    .if = if you are a sports instructor and want to work in France
item-pay-nobody-else = Pay only the official fee to the office. Nobody can sell you a licence.

item-decision-eu = Under EU rules: 3 months from the complete file for doctors, nurses, dentists, midwives, pharmacists, vets and architects, 4 months for other jobs. Outside these rules, the country sets the time.
item-decision-de = In Germany the decision comes within 3 to 4 months of the complete file.
    .if = if the job is in Germany

item-not-before = Do not practise the job before you have the licence. A job that the law does not protect is another matter: there the employer decides.
item-open-letters = Open every letter the same day. If the office asks for a paper, send it at once.

item-register = Register with the office or chamber before you start, if it asks you to.
item-other-country = The licence is for this country. Each country decides for itself.

item-reasons = Ask for the refusal in writing, with the reasons. Keep the letter and its envelope.
item-appeal = The letter says where and by when you can challenge the decision. See free legal help soon, with the letter.
item-experience-fr = In France, your experience can lead to a diploma (VAE). There is no minimum time.
    .if = if you are in France
item-related-job = Ask the office which training would be enough, and which close jobs need no licence.

item-authority = The office in charge of your job.
item-centre = The recognition centre of the country. It sends you to the right office.

deadline-letter = Last day to challenge it, says the letter: { $day }
