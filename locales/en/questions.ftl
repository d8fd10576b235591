## The first questions

aim = What do you need?
    .why = We ask so that we show you only the steps that help you.
    .short = What you need
aim--recognition = To have my diploma or my skills accepted
    .hint = For a job, for studies, or because an office wants to know the level of your diploma. The official word is “recognition”.
aim--work = To work in another country
    .hint = With an employer there, or because a company sends you there.
aim--study = To study
    .hint = Also: an exchange, a traineeship, volunteering, au pair.
aim--family-or-stay = To live with my family, or to stay for good
aim--business = A short business visit, or work for a client there
aim--letter = I have a refusal, or a letter with a deadline
    .hint = Choose this first if you have such a letter. You may have very little time.
aim--organisation = My organisation wants its certification registered in France
aim--not-sure = I am not sure: help me choose

country = In which country do you want to work, study, live or use your diploma?
    .why = Each country decides for itself: a paper from one country does not bind another.
    .hint = Choose the country where you want to go, or where you are now if you want to stay there.
    .short = Country

letter = What is the letter about?
    .why = Some letters leave only hours or days to answer, so we ask before anything else.
    .hint = Look at the title of the letter and at its last page. Keep the envelope: its date can matter.
    .short = Letter
letter--asylum-refusal = My request for asylum is refused
letter--residence-or-visa-refusal = My residence card or my visa is refused, or taken away
letter--order-to-leave = I must leave the country
    .hint = In France the paper is often called “OQTF”.
letter--diploma-refusal = My diploma is not accepted, or my file is not accepted
letter--register-decision = A decision on the certification of my organisation (France compétences)
letter--other = Another letter

protection = Which of these papers or situations is yours today?
    .why = Some steps are only for people who ask for protection or have it, and some steps would put them in danger.
    .hint = Look for these words on your card or your letter. If two lines fit, choose the one that comes first.
    .short = Your situation
protection--minor-alone = I am under 18 and I am here without my parents
protection--asylum-pending = I asked for asylum and I am waiting for the answer
    .hint = You have an asylum-application certificate, or a card that says asylum seeker.
protection--asylum-refused-appeal = My asylum request was refused; I appealed, or I still can
protection--asylum-refused-final = My asylum request was refused for good
protection--dublin = I was told that another country must examine my asylum request
    .hint = The letter may say “Dublin” or “transfer”.
protection--refugee = My card or my decision says “refugee”
protection--subsidiary = My card or my decision says “subsidiary protection”
protection--stateless = My card or my decision says “stateless”
protection--temporary = My card or my decision says “temporary protection”
    .hint = For example people who fled the war in Ukraine.
protection--protected-unknown = I am protected, but I do not know which kind
protection--protected-elsewhere = Another country protects me
    .hint = You received protection in a country other than the one you chose.
protection--national-humanitarian = I have a humanitarian permit of this country
protection--tolerated = My removal is suspended: I am “tolerated”
    .hint = For example a “Duldung” in Germany.
protection--no-valid-paper = I have no valid paper
protection--none = None of these: I have a passport and I ask for no protection

nationality = Which passport do you have, or which nationality?
    .why = Citizens of some countries may move and work freely; others need a permit.
    .hint = Choose all of them if you have more than one.
    .short = Nationality
nationality--stateless = No nationality (stateless)

## Work

employment = How will you work?
    .why = Each permit is made for one way of working.
    .short = Way of working
employment--employee = As an employee, with a contract with a company there
employment--self-employed = For myself: my own company or my own clients
employment--agency-worker = Through a temporary-work agency
employment--posted = My company abroad sends me there and goes on paying me
employment--trainee = As a trainee

offer = Do you have a work contract, or a firm job offer? For how long?
    .why = Most work permits ask for a contract of a certain length.
    .hint = A firm offer is written and binds the employer. It says the job, the pay and the length.
    .short = Contract or offer
offer--permanent-or-24m = Yes: with no end date, or for 2 years or more
offer--6m-to-24m = Yes: from 6 months to less than 2 years
offer--under-6m = Yes: for less than 6 months
offer--none-yet = No, not yet

## Diploma

qualification_level = What is the highest thing you finished, or began, in your studies?
    .why = Each step is open from a certain level of studies.
    .hint = Choose the closest one. You need no paper to answer.
    .short = Level of studies
qualification_level--none = No school, or very little
qualification_level--before-upper-secondary = School, but not to the end of upper-secondary school
qualification_level--upper-secondary = Upper-secondary school: the certificate that opens university there
    .hint = In France: the baccalauréat.
qualification_level--vocational = Training for a trade, or a vocational certificate
    .hint = For example electrician, cook, hairdresser, care worker.
qualification_level--short-higher = Short studies after upper-secondary school: about 2 years
    .hint = For example a BTS, or a technician’s diploma.
qualification_level--bachelor = Bachelor’s degree: 3 years or more at university
qualification_level--master = Master’s degree, engineer, or about 5 years at university
qualification_level--doctorate = Doctorate (PhD)
qualification_level--language-only = Only a language certificate

qualification_finished = Did you finish these studies?
    .why = Studies you began also count, but the paper you can get is another one.
    .short = Studies finished
qualification_finished--yes = Yes, I passed the last examination
qualification_finished--partly = No, only a part of them

pay = How much will you be paid, before tax?
    .why = Some permits ask for a minimum pay, set by each country.
    .hint = Take the fixed gross pay that is written in the contract or the offer. Do not count bonuses, meals or housing.
    .short = Gross pay

qualification_year = In which year did you finish?
    .why = Some rules are easier for people who finished a short time ago.
    .short = Year of the diploma

occupation = Which group is the job in?
    .why = For some groups of jobs the rules on pay or experience are different.
    .hint = The groups come from an international list of jobs (ISCO). The employer can tell you the number.
    .short = Group of the job
occupation--ict = Computing: manager or specialist
    .hint = ISCO numbers that begin with 133 or 25.
occupation--isco-1-or-2 = Another manager, or another job that asks for university-level knowledge
    .hint = ISCO numbers that begin with 1 or 2: for example engineer, doctor, teacher.
occupation--other = Another job

experience_it = In the last 7 years, how many years did you work as a manager or specialist in computing?
    .why = In computing, experience can count like a degree.
    .hint = Count full years.
    .short = Years in computing

experience_years = How many years have you worked in the field of this job?
    .why = In some countries long experience can count like a degree.
    .hint = Count full years, in any country. Write 0 if you have none.
    .short = Years of experience

licence = Does this job need an authorisation, and do you have it?
    .why = Some jobs are protected by law (“regulated”): without the authorisation nobody may do them.
    .hint = For example doctor, nurse, lawyer, architect. In many countries also hairdresser or car mechanic.
    .short = Authorisation for the job
licence--yes = It needs one, and I have it for this country
licence--applied = It needs one, and I asked for it
licence--no = It needs one, and I do not have it
licence--not-needed = It needs none

apply_from = From where will you apply?
    .why = Some countries take the application only from abroad, others also inside the country.
    .short = Place of application
apply_from--outside-eu = From a country outside the European Union
apply_from--inside-with-permit = From this country, where I have a residence card or a long-stay visa
apply_from--inside-short-stay = From this country, where I am for a short stay (visa or no visa needed)
apply_from--other-eu = From another country of the European Union

permit_other_state = Do you have a residence card of that other country?
    .why = Some cards let you move to a second country with fewer steps.
    .short = Card of another country
permit_other_state--none = No
permit_other_state--blue-card = Yes: EU Blue Card
permit_other_state--ict = Yes: “ICT” card (I am sent by my company group)
permit_other_state--researcher = Yes: researcher
permit_other_state--student-in-programme = Yes: student, in an exchange programme or under an agreement between universities
permit_other_state--student = Yes: student, without such a programme
permit_other_state--eu-long-term = Yes: “long-term resident – EU”
permit_other_state--protection = Yes: a card that says refugee or another protection
permit_other_state--other = Yes: another card

papers = Which papers of these studies do you have?
    .why = There are ways for people whose papers are lost, and other ways for people who have all of them.
    .hint = “All” means the diploma and the list of marks (transcript).
    .short = Papers you have
papers--originals-complete = All of them: the originals of the diploma and of the list of marks
papers--copies-or-photos = Only copies or photos
papers--some-more-may-come = Some; others may still arrive
papers--none = None
papers--held-cannot-be-verified = I have them, but nobody can check them where they come from
    .hint = For example because the school is closed, or because there is a war.

residence_country = In which country do you live now?
    .why = Some steps are open only to people who live in certain countries.
    .hint = The country where you really are, with or without a residence card.
    .short = Where you live

diploma_leads_regulated = Does your diploma train for a job that the law protects?
    .why = For such diplomas another office may have to decide.
    .hint = Such jobs are called “regulated”: for example doctor, nurse, lawyer, architect, hairdresser, car mechanic, sports instructor.
    .short = Diploma for a protected job
diploma_leads_regulated--yes = Yes
diploma_leads_regulated--no = No

wants_practise = Do you want to do that job in the country you chose?
    .why = Permission to do a protected job comes from the office for that job, not from a statement on your diploma.
    .short = To do that job
wants_practise--yes = Yes
wants_practise--no = No: I want other work, or to study

## Details, asked on an opened checklist

age = How old are you?
    .why = Some lines are only for young people.
    .short = Age

protection_decision = Do you have the final decision, or a receipt?
    .why = With a receipt some offices ask for another paper.
    .hint = The final decision is the letter that gives you protection. A receipt (in France: récépissé) is a short paper that you hold while you wait for your card.
    .short = Decision or receipt
protection_decision--final = The final decision
protection_decision--receipt-naming-protection = A receipt that names the protection
protection_decision--receipt-only = A receipt that does not name the protection, or a certificate of my request
protection_decision--none = None of these yet

papers_language = In which languages are your papers?
    .why = Papers in some languages need no translation.
    .hint = Choose all of them.
    .short = Languages of the papers
papers_language--de = German
papers_language--en = English
papers_language--ar = Arabic
papers_language--es = Spanish
papers_language--fr = French
papers_language--it = Italian
papers_language--pt = Portuguese
papers_language--other = Another language

asked_by = Did somebody ask you for a paper about your diploma? Who?
    .why = In many cases nobody needs it, and you can save the time and the money.
    .short = Who asks for it
asked_by--school = A school or a university
asked_by--employer = An employer
asked_by--public-office = A public office, or the organiser of a public examination
asked_by--nobody = Nobody asked

training_hours = How long was the training?
    .why = The French centre does not handle short training.
    .short = Length of the training
training_hours--under-200 = Less than 200 hours
training_hours--200-or-more = 200 hours or more

qualification_country = In which country did you do these studies?
    .why = Some countries accept each other’s degrees without an examination of the file.
    .hint = The country of the school that gave the diploma.
    .short = Country of the studies
