## The first questions

aim = What do you need?
    .other = What does the person need?
    .why = We ask so that we show you only the steps that help you.
    .short = What you need
aim--recognition = To have my diploma or my skills accepted
    .other = To have their diploma or their skills accepted
    .hint = For a job, for studies, or because an office wants to know the level of your diploma. The official word is “recognition”. Also to exchange a driving licence.
aim--work = To work in another country
    .hint = With an employer there, for yourself, or because a company sends you there.
aim--study = To study
    .hint = Also: an exchange, a traineeship, volunteering, au pair.
aim--family-or-stay = To live with my family, or to stay for good
    .other = To live with their family, or to stay for good
    .hint = To join your family, to bring your family, or to get the card for people who have lived there for years.
aim--business = A short business visit, or work for a client there
aim--letter = I have a refusal, or a letter with a deadline
    .other = They have a refusal, or a letter with a deadline
    .hint = Choose this first if you have such a letter. You may have very little time.
aim--organisation = My organisation wants its certification registered in France
    .other = An organisation wants its certification registered in France
aim--not-sure = I am not sure: help me choose
    .other = We are not sure: help us choose

letter = What is the letter about?
    .why = Some letters leave only hours or days to answer, so we ask before anything else.
    .hint = Look at the title of the letter and at its last page. Keep the envelope: its date can matter.
    .short = Letter
letter--asylum-refusal = My request for asylum is refused
    .other = Their request for asylum is refused
letter--residence-or-visa-refusal = My residence card or my visa is refused, or taken away
    .other = Their residence card or their visa is refused, or taken away
letter--order-to-leave = I must leave the country
    .other = They must leave the country
    .hint = In France the paper is often called “OQTF”.
letter--diploma-refusal = My diploma or my file is not accepted
    .other = Their diploma or their file is not accepted
letter--register-decision = A decision of France compétences on our certification
    .other = A decision of France compétences on a certification
letter--other = Another letter

country = In which country do you want to work, study, live or use your diploma?
    .other = In which country does the person want to work, study, live or use their diploma?
    .why = Each country decides for itself: a paper from one country does not bind another.
    .hint = Choose the country where you want to go, or where you are now if you want to stay there.
    .short = Country

region = In which part of Belgium will you work?
    .other = In which part of Belgium will the person work?
    .why = In Belgium each region has its own office and its own amounts.
    .hint = Choose the region where you will work. Brussels is a region of its own.
    .short = Region
region--flanders = Flanders
region--wallonia = Wallonia
region--brussels = Brussels

work_activity = How will you work there?
    .other = How will the person work there?
    .why = Each permit is made for one way of working.
    .hint = Look at the contract: is it with an employer there, or with your employer abroad?
    .short = Way of working
work_activity--job = An employer there hires me
    .other = An employer there hires them
    .hint = Your contract is, or will be, with an employer in that country.
work_activity--agency-job = A temporary-work agency there hires me
    .other = A temporary-work agency there hires them
    .hint = Your contract is with the agency, and you work at other companies.
work_activity--season-job = A job for one season
    .hint = For example the harvest or tourism. Your home stays outside the European Union.
work_activity--sent = My employer abroad sends me
    .other = Their employer abroad sends them
    .hint = Your contract stays with that employer, who goes on paying you.
work_activity--research = A research organisation hosts me
    .other = A research organisation hosts them
    .hint = For example a university or a laboratory, with a hosting agreement. It can also be for a doctorate.
work_activity--own-account = I work for myself
    .other = They work for themselves
    .hint = Your own company or your own clients. The EU Blue Card is not for this.
work_activity--look-for-work = I have no offer yet
    .other = They have no offer yet
    .hint = Sites such as EURES or Europass help you to find work. They give no permit.

sent_to = Where does your employer send you, and where is your employer?
    .other = Where does the employer send the person, and where is the employer?
    .why = The permit depends on who receives you, and on where your employer is.
    .short = Sent to
sent_to--own-group = To my company group; my employer is outside the European Union
    .other = To their company group; the employer is outside the European Union
    .hint = For example to a branch or a company of the same group. The official word is “intra-corporate transfer” (ICT). You stay in the group abroad and go back to it: it does not become a contract with the company there.
sent_to--client = To a client; my employer is outside the European Union
    .other = To a client; the employer is outside the European Union
sent_to--from-eu = My employer is in another country of the European Union
    .other = The employer is in another country of the European Union
    .hint = The official word is “posted worker”.

study_activity = What will you do there?
    .other = What will the person do there?
    .why = Each kind of stay has its own permit.
    .hint = The level of the school and the paper that you sign decide: pupil, student and trainee are not the same.
    .short = Kind of stay
study_activity--higher-study = Study after school: at a university or another higher school
    .hint = Also a doctorate, or a language course before your studies.
study_activity--school = Go to secondary school
    .hint = As a pupil, for example in an exchange between schools.
study_activity--traineeship = Do a traineeship
    .hint = You learn at a workplace, with a training agreement. A placement inside a course that you follow there is part of your studies.
study_activity--volunteering = Volunteer
    .hint = With an agreement with an organisation, without pay for the work.
study_activity--au-pair = Live with a host family as an au pair
    .hint = You help with the children and the house for some hours, and you learn the language.

study_stage = Where would you start?
    .other = Where would the person start?
    .why = The way in is not the same for each year.
    .short = Start of the studies
study_stage--first-year = In the first year after school
    .hint = In France for example: first year of a licence (L1), BTS, BUT, nursing.
study_stage--later-year = In a later year, or in a master’s course
    .hint = In France: second year of a licence (L2) and above.
study_stage--doctorate = A doctorate (PhD)
    .hint = You can be “student” or “researcher”: the paper that you sign decides.
study_stage--language-or-bridge = A language course, or a course that prepares for studies
    .hint = In France for example: a DU Passerelle.

admission = Has a school or a university accepted you?
    .other = Has a school or a university accepted the person?
    .why = A permit to study asks for an admission.
    .hint = The school or the university decides itself. A paper about your diploma is not an admission.
    .short = Admission
admission--yes = Yes, I am admitted
    .other = Yes, they are admitted
admission--applied = I applied, and I am waiting for the answer
    .other = They applied, and are waiting for the answer
admission--no = No, not yet

business_activity = What kind of business do you have there?
    .other = What kind of business does the person have there?
    .why = A visit, a new company and work for a client follow different rules.
    .short = Kind of business
business_activity--visit = A short business visit
    .hint = For example meetings or a fair. To travel without a visa does not mean that you may work.
business_activity--set-up = To set up a company or a branch there, for my company abroad
    .other = To set up a company or a branch there, for their company abroad
business_activity--client-contract = To carry out a contract for a client there
    .hint = You deliver a service. Your employer abroad, or you yourself, have the contract with the client.

family_role = What do you want to do?
    .other = What does the person want to do?
    .why = To join, to bring and to stay are different requests.
    .short = Family or stay
family_role--join = Join somebody of my family who lives there
    .other = Join somebody of their family who lives there
family_role--bring = Bring my family to the country where I live
    .other = Bring their family to the country where they live
family_role--stay = Stay there for good: I have lived there for years
    .other = Stay there for good: they have lived there for years
    .hint = The official words are “EU long-term resident”.

paper_use = What do you need it for?
    .other = What does the person need it for?
    .why = The use decides who looks at your diploma or your skills.
    .hint = Choose all that fit. You get a comparison, or a licence, for one use: no paper is good for everything. Not sure? Choose “I don’t know”: we then look at all the ways.
    .short = What it is for
paper_use--job = To show the level of my diploma to an employer
    .other = To show the level of their diploma to an employer
    .hint = For a job that the law does not protect. The employer decides, and often needs no paper.
paper_use--practise-regulated = To do a job that the law protects
    .other = To do a job that the law protects
    .hint = For example doctor, nurse, lawyer, and in many countries hairdresser or car mechanic. The office for that job gives the licence, not a statement on your diploma.
paper_use--study = To study
    .hint = The school or the university decides.
paper_use--experience = I have skills or experience, and no diploma that fits
    .other = They have skills or experience, and no diploma that fits
    .hint = For example a trade that you learned at work.
paper_use--public-service = To work for the state, or to take a public examination
paper_use--naturalisation = To ask for citizenship
paper_use--driving-licence = To exchange my driving licence
    .other = To exchange their driving licence
    .hint = It depends on the country that gave the licence, also for people with protection.

protection = Which of these papers or situations is yours today?
    .other = Which of these papers or situations is the person’s today?
    .why = Some steps are only for people who ask for protection or have it, and some steps would put them in danger.
    .hint = Look for these words on your card or your letter. If two lines fit, choose the one that comes first.
    .short = Your situation
protection--minor-alone = I am under 18 and I am here without my parents
    .other = They are under 18 and are here without their parents
protection--asylum-pending = I asked for asylum and I am waiting for the answer
    .other = They asked for asylum and are waiting for the answer
    .hint = You have an asylum-application certificate, or a card that says asylum seeker. Nothing here asks you to give up your request.
protection--asylum-refused-appeal = My asylum request was refused; I appealed, or I still can
    .other = Their asylum request was refused; they appealed, or they still can
protection--asylum-refused-final = My asylum request was refused for good
    .other = Their asylum request was refused for good
protection--dublin = I was told that another country must examine my asylum request
    .other = They were told that another country must examine their asylum request
    .hint = The letter may say “Dublin” or “transfer”.
protection--refugee = My card or my decision says “refugee”
    .other = Their card or their decision says “refugee”
protection--subsidiary = My card or my decision says “subsidiary protection”
    .other = Their card or their decision says “subsidiary protection”
protection--stateless = My card or my decision says “stateless”
    .other = Their card or their decision says “stateless”
protection--temporary = My card or my decision says “temporary protection”
    .other = Their card or their decision says “temporary protection”
    .hint = For example people who fled the war in Ukraine.
protection--protected-unknown = I am protected, but I do not know which kind
    .other = They are protected, but we do not know which kind
protection--protected-elsewhere = Another country protects me
    .other = Another country protects them
    .hint = You received protection in a country other than the one you chose.
protection--national-humanitarian = I have a humanitarian permit of this country
    .other = They have a humanitarian permit of this country
protection--tolerated = My removal is suspended: I am “tolerated”
    .other = Their removal is suspended: they are “tolerated”
    .hint = For example a “Duldung” in Germany.
protection--no-valid-paper = I have no valid paper
    .other = They have no valid paper
protection--none = None of these: I have a passport and I ask for no protection
    .other = None of these: they have a passport and ask for no protection

nationality = Which passport do you have, or which nationality?
    .other = Which passport does the person hold, or which nationality?
    .why = Citizens of some countries may move and work freely; others need a permit.
    .hint = Choose all of them if you have more than one.
    .short = Nationality
nationality--stateless = No nationality (stateless)

## How and why

payer = Who pays you, and with whom is your contract?
    .other = Who pays the person, and with whom is their contract?
    .why = These two answers decide which rules are yours.
    .short = Who pays
payer--my-employer-abroad = My employer abroad pays me, and my contract is with it
    .other = Their employer abroad pays them, and their contract is with it
payer--client-there = A client there pays me for a service; I am not its employee
    .other = A client there pays them for a service; they are not its employee
payer--employer-there = An employer there pays me, and my contract is with it
    .other = An employer there pays them, and their contract is with it
payer--nobody-there = Nobody there pays me, and I have no contract there
    .other = Nobody there pays them, and they have no contract there
    .hint = For example you travel for your own company, which is abroad.

sponsor = Who is the person who already lives there?
    .why = The paper of this person decides which door is open.
    .hint = If you want to join somebody, answer for that person. If you bring your family, answer for yourself.
    .short = Who lives there
sponsor--protected = A refugee, a stateless person, or one with subsidiary protection
sponsor--blue-card-ict-researcher = A person with an EU Blue Card, ICT or researcher card
sponsor--other-permit = A person with another residence permit
    .hint = For example for work. If it is for study, temporary protection or asylum, choose that line.
sponsor--eu-citizen-who-moved = A citizen of another European country who moved there
    .hint = A country of the European Union, Iceland, Liechtenstein, Norway or Switzerland. For example a Portuguese citizen in France.
sponsor--citizen-at-home = A citizen of that country
    .hint = For example a French citizen in France.
sponsor--student = A person with a permit to study
sponsor--temporary = A person with temporary protection
sponsor--asylum-seeker = A person who asked for asylum and is waiting for the answer
sponsor--none = Nobody who may live there

family_tie = Who would come to live with the person who is there?
    .why = Not every family tie gives the same right.
    .hint = If you are the one who comes, say what you are to the person there. If several people come, answer for one, and then again for the next.
    .short = Family tie
family_tie--spouse = The husband or the wife
family_tie--registered-partner = The registered partner
    .hint = The couple is registered at an office, without a marriage. In France: Pacs.
family_tie--partner = The partner, without marriage or registration
family_tie--child-under-18 = A child under 18
family_tie--child-18-19 = A child who is 18, up to the 19th birthday
family_tie--parent-of-minor = The father or the mother of a child under 18 who lives there
family_tie--other = Another relative

asylum_wait = How long ago was your asylum request registered?
    .other = How long ago was the person’s asylum request registered?
    .why = In many countries you may work only some time after your request.
    .hint = Look for the date on your certificate.
    .short = Time since the request
asylum_wait--under-6-months = Less than 6 months ago
asylum_wait--6-months-or-more = 6 months ago or more

offer = Do you have a work contract, or a firm job offer? For how long?
    .other = Does the person have a work contract, or a firm job offer? For how long?
    .why = Most work permits ask for a contract of a certain length.
    .hint = A firm offer is written and binds the employer. It says the job, the pay and the length.
    .short = Contract or offer
offer--permanent-or-24m = Yes: with no end date, or for 2 years or more
offer--6m-to-24m = Yes: from 6 months to less than 2 years
    .hint = Some old pages ask for one year for the EU Blue Card. Today 6 months are enough.
offer--under-6m = Yes: for less than 6 months
offer--none-yet = No, not yet

signed_paper = Which paper did you sign, or will you sign?
    .other = Which paper did the person sign, or will they sign?
    .why = This paper decides the permit, not the name that you give to your stay.
    .short = Paper you sign
signed_paper--hosting-agreement = A hosting agreement with a research organisation
    .hint = Or a contract that says the same things.
signed_paper--training-agreement = A training agreement (in France: convention de stage)
signed_paper--volunteer-agreement = A volunteering agreement
signed_paper--host-family-agreement = An agreement with the host family
signed_paper--admission-letter = A letter of admission from a school or a university
signed_paper--work-contract = An employment contract
signed_paper--none-yet = None yet

group_role = What is your role in the group?
    .other = What is the person’s role in the group?
    .why = The conditions and the length are not the same for each role.
    .short = Role in the group
group_role--manager = Manager
    .hint = You direct the company there or one of its departments.
group_role--specialist = Specialist
    .hint = You have special knowledge that the company there cannot do without.
group_role--trainee = Trainee employee
    .hint = You have a university degree and you are paid while you learn. A student’s traineeship is something else.

group_months = For how many months have you worked for this group without a break?
    .other = For how many months has the person worked for this group without a break?
    .why = A transfer asks for a certain time in the group just before it.
    .hint = Count full months, in all companies of the group.
    .short = Months in the group

visit_activity = What will you do during the visit?
    .other = What will the person do during the visit?
    .why = Only the activities of a list count as a business visit.
    .short = During the visit
visit_activity--listed = Meetings, a fair, research, training, purchase, talks about sales, after-sales service
visit_activity--deliver-service = Carry out work for a client, under a contract
visit_activity--sell-to-public = Sell goods or services to the public

set_up_role = What is your role in your company abroad?
    .other = What is the person’s role in their company abroad?
    .why = This kind of visit is for people in a senior position.
    .short = Role in the company
set_up_role--senior = I have a senior position, and I must set up the company there
    .other = They have a senior position, and must set up the company there
set_up_role--other = Another role

stay_length = How long will you stay?
    .other = How long will the person stay?
    .why = The papers for a short stay and for a long stay are not the same.
    .hint = Count all days, from the day you arrive to the day you leave.
    .short = Length of the stay
stay_length--up-to-90-days = Up to 90 days
stay_length--over-90-days = More than 90 days

service_contract = What is the contract with the client there?
    .why = The length of the contract, and who signs it, decide which rules are yours.
    .short = Contract with the client
service_contract--direct-up-to-12m = Signed directly with the client, for 12 months at most
service_contract--longer = Signed directly with the client, for more than 12 months
service_contract--through-agency = It goes through an agency that places or hires out workers
service_contract--none = There is no contract yet

service_employed_months = For how many months has your employer abroad employed you for this kind of service?
    .other = For how many months has the employer abroad employed the person for this kind of service?
    .why = Agreements between countries ask for a certain time in the same service.
    .hint = Count full months without a break, up to now.
    .short = Months in this service

## Diploma, pay, place

qualification_level = What is the highest level of studies that you finished?
    .other = What is the highest level of studies that the person finished?
    .why = Each step is open from a certain level of studies.
    .hint = Choose the closest one. You need no paper to answer.
    .short = Level of studies
qualification_level--none = No school, or very little
    .other = No school, or very little
qualification_level--before-upper-secondary = School, but not to the end of upper-secondary school
qualification_level--upper-secondary = Upper-secondary school: the diploma that opens university there
    .hint = In France: the baccalauréat.
qualification_level--vocational = Training for a trade, or a vocational certificate
    .hint = For example electrician, cook, hairdresser, care worker.
qualification_level--higher-unfinished = I began studies after school and did not finish them
    .other = They began studies after school and did not finish them
    .hint = Unfinished studies count too: a paper can say what you passed.
qualification_level--short-higher = Short studies after upper-secondary school: about 2 years
    .hint = For example a BTS, or a technician’s diploma.
qualification_level--bachelor = Bachelor’s degree: 3 years or more at university
qualification_level--master = Master’s degree, engineer, or about 5 years at university
qualification_level--doctorate = Doctorate (PhD)
qualification_level--language-only = Only a language certificate

school_diploma = Where is your end-of-school diploma from?
    .other = Where is the person’s end-of-school diploma from?
    .why = The way into the first year depends on this diploma.
    .hint = The diploma at the end of upper-secondary school (in France: the baccalauréat). If you lost the paper, answer all the same.
    .short = End-of-school diploma
school_diploma--eu = From the European Union, Iceland, Liechtenstein, Norway or Switzerland
school_diploma--outside-eu = From another country
school_diploma--none = I did not finish upper-secondary school
    .other = They did not finish upper-secondary school

course_selective = Does the course choose its students?
    .why = Courses that choose their students have another way in.
    .hint = In France for example BTS, BUT, CPGE, nursing (IFSI) and medicine choose. The page of the course says so.
    .short = Course that chooses
course_selective--yes = Yes, it chooses
course_selective--no = No, it takes everybody with the right diploma

protection_decision = Do you have the final decision, or a receipt?
    .other = Does the person have the final decision, or a receipt?
    .why = For some steps a receipt is not enough, or some offices ask for another paper.
    .hint = The final decision is the letter that gives you protection. A receipt (in France: récépissé) is a short paper that you hold while you wait for your card.
    .short = Decision or receipt
protection_decision--final = The final decision
protection_decision--receipt-naming-protection = A receipt that names the protection
protection_decision--receipt-only = A receipt that does not name it, or a certificate of my request
    .other = A receipt that does not name it, or a certificate of the request
protection_decision--none = None of these yet

volunteer_scheme = In which programme will you volunteer?
    .other = In which programme will the person volunteer?
    .why = The 25 countries with common rules must admit the European programme. Other programmes are their choice.
    .short = Programme
volunteer_scheme--european = European Solidarity Corps
volunteer_scheme--other = Another programme, or an association

enrolled_abroad = Are you studying for a degree outside the European Union now?
    .other = Is the person studying for a degree outside the European Union now?
    .why = A traineeship is for people who study, or who finished a short time ago.
    .hint = If you have finished, choose “No”: we then ask for the year.
    .short = Studying now
enrolled_abroad--yes = Yes
enrolled_abroad--no = No, I have finished
    .other = No, they have finished

pay = How much will you be paid, before tax?
    .other = How much will the person be paid, before tax?
    .why = Some permits ask for a minimum pay, set by each country.
    .hint = Take the fixed gross pay that is written in the new contract or the offer, not what you earned before. Do not count bonuses, holiday pay, meals or housing.
    .short = Gross pay

qualification_year = In which year did you finish these studies?
    .other = In which year did the person finish these studies?
    .why = Some rules are easier for people who finished a short time ago.
    .short = Year of the diploma

occupation = Which group is the job in?
    .why = For some groups of jobs the rules on pay or experience are different.
    .hint = The groups come from an international list of jobs (ISCO). The employer can tell you the number.
    .short = Group of the job
occupation--ict = Computing: manager or specialist
    .hint = ISCO numbers that begin with 133 or 25.
occupation--isco-1-or-2 = Another manager, or another job at university level
    .hint = ISCO numbers that begin with 1 or 2: for example engineer, doctor, teacher.
occupation--other = Another job

experience_it = In the last 7 years, how many years did you work as a manager or specialist in computing?
    .other = In the last 7 years, how many years did the person work as a manager or specialist in computing?
    .why = In computing, experience can count like a degree.
    .hint = Count full years.
    .short = Years in computing

experience_years = How many years have you worked in the field of this work?
    .other = How many years has the person worked in the field of this work?
    .why = Long experience can count like a degree, and some kinds of work ask for it.
    .hint = Count full years, in any country. Write 0 if you have none.
    .short = Years of experience

licence = Does this job need a licence, and do you have it?
    .other = Does this job need a licence, and does the person have it?
    .why = Some jobs are protected by law (“regulated”): without the licence nobody may do them.
    .hint = For example doctor, nurse, lawyer, architect. In many countries also hairdresser or car mechanic.
    .short = Licence for the job
licence--yes = It needs one, and I have it for this country
    .other = It needs one, and they have it for this country
licence--applied = It needs one, and I asked for it
    .other = It needs one, and they asked for it
licence--no = It needs one, and I do not have it
    .other = It needs one, and they do not have it
licence--not-needed = It needs none

profession = Which job do you want to do?
    .other = Which job does the person want to do?
    .why = For a protected job, another office decides for each job and each country.
    .hint = What counts is the country you chose: a job can be protected there and free elsewhere. Crafts count too.
    .short = Job
profession--nurse = Nurse (general care)
profession--doctor = Doctor, dentist, pharmacist or midwife
profession--health-other = Another health job
    .hint = For example physiotherapist, optician, laboratory, care assistant.
profession--craft = A craft or a trade
    .hint = For example hairdresser, car mechanic, builder.
profession--sports = Sports instructor
profession--dance = Dance teacher
profession--teacher = School teacher
profession--lawyer = Lawyer
profession--architect = Architect
profession--other = Another job

apply_from = From where will you apply?
    .other = From where will the person apply?
    .why = Some countries take the application only from abroad, others also inside the country.
    .short = Place of application
apply_from--outside-eu = From a country outside the European Union
    .hint = For a transfer inside a company group (ICT) and for a season job, the application is made from there.
apply_from--inside-with-permit = From this country, with a residence card or a long-stay visa
    .other = From this country, with a residence card or a long-stay visa
    .hint = Make the application before this card or visa ends.
apply_from--inside-short-stay = From this country, on a short stay (with or without a visa)
    .other = From this country, on a short stay (with or without a visa)
apply_from--other-eu = From another country of the European Union

permit_other_state = Do you have a residence card of that other country?
    .other = Does the person have a residence card of that other country?
    .why = A card is made for the country that gave it. Some cards let you move to a second country with fewer steps.
    .short = Card of another country
permit_other_state--none = No
permit_other_state--blue-card = Yes: EU Blue Card
permit_other_state--ict = Yes: “ICT” card (I am sent by my company group)
    .other = Yes: “ICT” card (their company group sends them)
permit_other_state--researcher = Yes: researcher
permit_other_state--student-in-programme = Yes: student, on an exchange or agreement between universities
permit_other_state--student = Yes: student, without such a programme
    .hint = To study in the chosen country you then need a new application.
permit_other_state--eu-long-term = Yes: “EU long-term resident”
permit_other_state--protection = Yes: a card that says refugee or another protection
permit_other_state--other = Yes: another card

papers = Which papers of these studies do you have?
    .other = Which papers of these studies does the person have?
    .why = There are ways for people whose papers are lost, and other ways for people who have all of them.
    .hint = “All” means the diploma and the list of marks (transcript). If you ask for protection or have it, you never have to ask for a missing paper where you come from.
    .short = Papers you have
papers--originals-complete = All: the originals of the diploma and of the list of marks
papers--copies-or-photos = Only copies or photos
    .hint = Also photos on your phone. They help, but they are not the complete originals.
papers--some-more-may-come = Some; others may still arrive
papers--none = None
papers--held-cannot-be-verified = I have them, but nobody can check them where they come from
    .other = They have them, but nobody can check them where they come from
    .hint = For example because the school is closed, or because there is a war.

residence_country = In which country do you live now?
    .other = In which country does the person live now?
    .why = Some steps are open only to people who live in certain countries.
    .hint = The country where you really are, with or without a residence card.
    .short = Where you live

diploma_leads_regulated = Does your diploma train for a job that the law protects?
    .other = Does the person’s diploma train for a job that the law protects?
    .why = For such diplomas another office may have to decide. “Yes” closes no door.
    .hint = Such jobs are called “regulated”: for example doctor, nurse, lawyer, architect, hairdresser, car mechanic, sports instructor.
    .short = Diploma for a protected job
diploma_leads_regulated--yes = Yes
diploma_leads_regulated--no = No

qualification_country = In which country did you do these studies?
    .other = In which country did the person do these studies?
    .why = Some countries accept each other’s degrees without an examination of the file.
    .hint = The country of the school that gave the diploma.
    .short = Country of the studies

## Family, long stay, Morocco, organisations

age = How old are you?
    .other = How old is the person?
    .why = Some steps and papers are only for people of a certain age.
    .short = Age

school_left_years = How many years ago did you leave school?
    .other = How many years ago did the person leave school?
    .why = A diploma for adults (in France: DAEU) asks for some years since school.
    .hint = Count full years since your last day as a pupil.
    .short = Years since school

worked_two_years = Have you worked for 2 years or more in all?
    .other = Has the person worked for 2 years or more in all?
    .why = With 2 years of work, the diploma for adults (DAEU) is open earlier.
    .hint = Registered unemployment, parental leave and top-level sport count too.
    .short = Two years of work
worked_two_years--yes = Yes
worked_two_years--no = No

sponsor_months = For how many months has this person been living there legally?
    .other = For how many months has the person who already lives there been living there legally?
    .why = A country can ask for some time before the family may come.
    .hint = The person who already lives there. If you bring your family, answer for yourself. Count full months with a permit.
    .short = Months there

sponsor_means = Does this person have the housing and the income that the country asks for?
    .other = Does the person who already lives there have the housing and the income that the country asks for?
    .why = Many countries ask for it before the family may come.
    .short = Housing and income
sponsor_means--yes = Yes
sponsor_means--no = No, not yet
sponsor_means--not-required = The country does not ask for it

tie_before_request = Did this family tie exist before the request for protection?
    .why = For family ties that began later, France has another procedure.
    .hint = The request for protection of the person who lives there. For a couple: was it married, or did it live together, before that day?
    .short = Tie before the request
tie_before_request--yes = Yes, it existed before
tie_before_request--no = No, it began afterwards

tie_declared = Was this family tie declared to the asylum office (OFPRA)?
    .why = The office looks at what was declared.
    .hint = If somebody was left out, speak to an adviser before you apply.
    .short = Tie declared
tie_declared--yes = Yes
tie_declared--no = No, or not everybody

res_years = For how many years have you lived there legally, without a break?
    .other = For how many years has the person lived there legally, without a break?
    .why = The card for long-term residents asks for 5 years in one country.
    .hint = Count full years with a valid paper.
    .short = Years there

res_basis = Which paper did you have for most of this time?
    .other = Which paper did the person have for most of this time?
    .why = Not all years count in the same way.
    .short = Paper of these years
res_basis--work-or-family = A permit for work or for family
res_basis--study = A permit for studies or training
    .hint = This time counts half.
res_basis--protection = Refugee or subsidiary protection
    .hint = The time since your asylum request counts too.
res_basis--asylum-request = A certificate of an asylum request
res_basis--temporary = Temporary protection
res_basis--season-or-au-pair = A permit for season work, for au pair, or as a posted worker

absences = Were your trips out of that country shorter than 6 months each, and 10 months or less in all?
    .other = Were the person’s trips out of that country shorter than 6 months each, and 10 months or less in all?
    .why = Longer trips can break the 5 years.
    .hint = Count the trips in the last 5 years.
    .short = Trips away
absences--yes = Yes, they were shorter
absences--no = No, I was away longer
    .other = No, they were away longer

integration_proof = Do you have the certificate of language or civic knowledge that the country asks for?
    .other = Does the person have the certificate of language or civic knowledge that the country asks for?
    .why = Some countries ask for it, others do not.
    .short = Language certificate
integration_proof--yes = Yes
integration_proof--no = No, not yet
integration_proof--not-asked = The country does not ask for it

ma_kind = Which diploma do you want to have accepted in Morocco?
    .other = Which diploma does the person want to have accepted in Morocco?
    .why = In Morocco two ministries decide, each for its own diplomas.
    .short = Kind of diploma
ma_kind--end-of-school-cycle = A certificate that ends a stage of school
    .hint = For example the certificate at the end of upper-secondary school.
ma_kind--bts = A BTS (technician’s diploma, two years after school)
ma_kind--university = A university degree
    .hint = For example licence, master, doctorate, engineer. Another ministry decides.
ma_kind--foreign-cycle-school-in-morocco = A certificate of a school in Morocco with a foreign programme

ma_on_site = Did you live in the country of the studies, with a residence paper, while you studied?
    .other = Did the person live in the country of the studies, with a residence paper, while they studied?
    .why = Morocco asks for a proof of it.
    .short = Lived there to study
ma_on_site--yes = Yes
ma_on_site--no = No, or not all the time

ma_stage = How far is your request in Morocco?
    .other = How far is the person’s request in Morocco?
    .why = We then show the steps that are still to do.
    .short = How far you are
ma_stage--not-begun = I have not begun
    .other = They have not begun
ma_stage--saved = I saved my data, but did not send the request
    .other = They saved their data, but did not send the request
    .hint = Saved is not sent.
ma_stage--submitted = I sent the request
    .other = They sent the request
ma_stage--letter = I received a letter with the answer
    .other = They received a letter with the answer
    .hint = A letter of approval is not yet the published decision.
ma_stage--published = The decision is in the official bulletin (Bulletin officiel)

org_register = What does the certification lead to?
    .why = There are two registers, with different rules.
    .hint = RNCP: it leads to a job and must have a level. Répertoire spécifique (RS): an extra skill, never a level.
    .short = Register
org_register--rncp = To a job, with a level of qualification (RNCP)
org_register--rs = To an extra skill, without a level (Répertoire spécifique)
org_register--not-sure = I am not sure
    .other = We are not sure

org_kind = What is your organisation?
    .other = What is the organisation?
    .why = The papers for the account depend on it.
    .short = Organisation
org_kind--company = A company
org_kind--association = An association
org_kind--public-body = A public body
    .hint = Universities and public schools are here: they are not ministries.
org_kind--ministry = A ministry
org_kind--cpne = The employment committee of a branch (CPNE)
org_kind--other = Another organisation

org_cqp = Is it a certificate of a professional branch (CQP)? Who files it?
    .why = Only the branch, or a body that it expressly chose, may file a CQP.
    .short = Branch certificate
org_cqp--no = No, it is not a CQP
org_cqp--cpne = Yes: the committee of the branch (CPNE) files it
org_cqp--mandated-body = Yes: a body with an express mandate of the CPNE files it
org_cqp--body-without-mandate = Yes: a body without such a mandate would file it

org_account = Does your organisation already have an account on the platform?
    .other = Does the organisation already have an account on the platform?
    .why = The first person with an account manages it for the whole organisation.
    .short = Account
org_account--no-first = No: I would be the first
    .other = No: the person would be the first
    .hint = Not just anybody should be first. Your legal representative should name you: you will accept the accounts of your colleagues.
org_account--yes = Yes

org_named = Is your name on the paper that proves that your organisation exists?
    .other = Is the person’s name on the paper that proves that the organisation exists?
    .why = If it is not, you also need a signed mandate.
    .hint = For example the company register extract (Kbis), or the notice in the Journal officiel for an association.
    .short = Name on the paper
org_named--yes = Yes
org_named--no = No

org_mandate = Do you have a mandate that is signed and less than 3 months old?
    .other = Does the person have a mandate that is signed and less than 3 months old?
    .why = Without a valid mandate the account is not accepted.
    .hint = The legal representative signs it. It names you exactly as you write your name in the account.
    .short = Mandate
org_mandate--yes = Yes, and my name is exactly the same
    .other = Yes, and their name is exactly the same
org_mandate--older = I have one, but it is older, or my name is written differently
    .other = They have one, but it is older, or their name is written differently
org_mandate--none = I have none
    .other = They have none

org_siret = Do you have the SIRET number of the head office?
    .other = Does the organisation have the SIRET number of the head office?
    .why = The account asks for the number of the head office.
    .hint = 14 digits, without spaces.
    .short = SIRET number
org_siret--yes = Yes
org_siret--branch-only = I only have the number of a branch
    .other = It only has the number of a branch
org_siret--none = My organisation has no SIRET
    .other = The organisation has no SIRET

org_stage = How far are you?
    .other = How far is the organisation?
    .why = We then show the steps that are still to do.
    .short = How far you are
org_stage--account = At the account
org_stage--filing = I am filling in the request
    .other = The request is being filled in
org_stage--suspended = The request is suspended: something is wrong or missing
org_stage--inadmissible = The request came back as inadmissible
org_stage--in-review = The request is being examined
org_stage--postponed = The decision is postponed (ajournement)
org_stage--refused = The request is refused
    .hint = A refusal can only be taken to the administrative court, and before a deadline. Look at the letter now.
org_stage--registered = The certification is registered

## Details, asked on an opened checklist

papers_language = In which languages are your papers?
    .other = In which languages are the person’s papers?
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
    .other = Did somebody ask the person for a paper about their diploma? Who?
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
