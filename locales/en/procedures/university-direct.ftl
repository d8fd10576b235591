not = It is not Parcoursup, not the prior-admission file (DAP), and not a residence permit. It is a request to a university, which may say no.
cost = No file fee is known to us. Enrolling costs money later: ask the university.
time = Each university sets its own dates.
decides = The university, freely.

condition-status = France gave you refugee status, subsidiary protection, stateless status or temporary protection.
    .no = This door is for people whom France (OFPRA or CNDA) protects. With another paper, look at the other doors: prior admission (DAP; asylum seekers can ask for an adapted form), Parcoursup, Études en France.
condition-temporary = Your paper says refugee, subsidiary protection or stateless.
    .no = For temporary protection we found no rule for today. For the year 2023, Campus France said: write straight to the university and say which paper you have. This protection runs until 4 March 2027; look again in January 2027.
    .who = the university
condition-decision = You hold the final decision that gives the protection.
    .no = A receipt is not enough here: the university wants the final decision (OFPRA or CNDA). Meanwhile, ask the office for students in exile of the university, and go on learning French.
condition-not-selective = The course takes everybody with the right diploma (not a selective course).
    .no = A course that chooses its students (BTS, BUT, CPGE, nursing…) goes through Parcoursup, whatever your status.
condition-diploma = You finished upper-secondary school.
    .no = The university asks for a diploma that opens higher education. Without one, look at the DAEU, which gives the same rights as the baccalauréat.
condition-france-protects = You live in France, and France (OFPRA or CNDA) gave you this protection. If another country did, ask the university and a free adviser which door is yours.
condition-opens-studies = Your diploma opens higher education in the country it comes from.
condition-french = Your French is good enough for the course.

relation-university-prior-admission = You are free from the prior-admission file: write straight to the university.
relation-parcoursup = Courses that choose their students, and European school diplomas, go through Parcoursup.
relation-eqpr = Papers are missing: the qualifications passport can show the university what you studied.

item-exile-office = Ask the university for its office for students in exile (MEnS network). It knows the papers, the dates and the courses that prepare.
item-temporary = With temporary protection, ask the university first: which door does it use for you? Look again in January 2027 at what follows this protection.
    .if = if you have temporary protection
item-ask-first = Ask the university which papers it wants, before you pay for a translation or a statement.
item-bridge = If you still need French: some universities have a course that prepares people in exile for studies (DU Passerelle). Your status alone may not be the reason for a no.
item-eu-diploma = Your school diploma is European: ask the university whether it sends you to Parcoursup.
    .if = if your school diploma is European

item-decision-paper = The final decision of OFPRA or CNDA that gives you the protection.
    .if = if you have refugee status, subsidiary protection or stateless status
item-identity = Your passport or identity card.
    .protected = Your residence card or its receipt, your asylum-application certificate, or the travel document of the country that protects you. You do not need a passport from the country you left.
item-school-diploma = Your end-of-school diploma and the list of your marks.
item-diploma-missing = If an original is missing: ask your school for a duplicate, or ask the university what it accepts.
    .if = if you do not have all the originals of your diploma
    .protected = If an original is missing: do not write to a public school or an office of the country you left. Show what you kept, and ask the university whether it takes the qualifications passport for refugees (EQPR) or a statement of the recognition centre (ENIC-NARIC) instead.
item-french-level = You need no language test (TCF) for this door. The university still looks at your French: add a course certificate if you have one.
item-translations = Translations only if the university asks. Ask first which languages it reads: a sworn translation costs money.
    .protected = Translations only if the university asks. Ask first which languages it reads. Take a sworn translator in the country where you live, not an office of the country you left.
item-keep-originals = Never hand over your originals for good. Send copies, show the originals, and keep a photo of every page, front and back.

item-find-course = Choose a first-year course (licence) that does not select. The page of the course says whether it selects.
item-write = Write straight to the admissions office of the university. You do not go through Parcoursup or the DAP.
item-say-exempt = Say in the letter that your protection frees you from the DAP, and join the decision.
    .if = if you have refugee status, subsidiary protection or stateless status
item-several = Write to more than one university: each decides freely.
item-keep-copy = Keep a copy of all you send, and the answer.

item-enrol-fees = Enrolling costs money later. Ask the university how much it is for you, who pays less or nothing, and by when.
item-pay-nobody-else = Pay nobody for a place, a form or an appointment. Pay only the official fee, to the school or on the official site. Nobody can sell you an admission or a visa.

item-dates = There is no common date for this door. Ask the university now by when it takes files for next September.

item-open-letters = Read every letter, e-mail and online account the same day. If somebody asks you for a paper, send it at once.

item-enrol = If the university says yes: enrol by the date it gives, with the papers it names.
item-no-student-permit = You need no student permit: you study under your own status. Keep your card valid.
    .if = if you have refugee status or subsidiary protection

item-reasons = Ask for the reasons in writing. If the letter says how to challenge the answer, mind its date, and see free legal help with the letter.
item-other-doors = Another university may say yes. A selective course (Parcoursup) or a preparing course (DU Passerelle) may also fit.
item-experience = Skills and work can also lead to a French diploma (VAE). There is no minimum time.

item-official-page = The official page of the French state on enrolling with a foreign diploma.

deadline-enrol = Enrol by { $day } at the latest.
deadline-letter = Last day to challenge it, says the letter: { $day }
