not = It is not a visa or a residence permit, and it is not for later years (L2, master’s).
cost = Nobody may sell you a place. See on the page of each course what it costs.
time = You enter your choices (vœux) from about December or January to mid-March, for September.
decides = Each school or course you choose.

condition-who = One of these is true: you are a citizen of the EU, Iceland, Liechtenstein, Norway, Switzerland, Monaco or Andorra; your school diploma is European; the course chooses its students.
    .no = For a course that does not choose its students, your door is another one: straight to the university with a final protection decision, otherwise the prior admission (DAP) or Études en France. For a course that chooses, come back here.
condition-diploma = You finished, or are about to finish, upper-secondary school, or you hold the DAEU.
    .no = The platform asks for a diploma that opens higher education. Without one, look at the DAEU or at VAE.
condition-language = Your French is good enough for the course.

relation-student = First the admission, then the visa or the student permit, if you need one.

item-adviser-first = Before you write to an office, see a free adviser or an association. Take your letters with you. A university’s office for students in exile is also a good place to ask.
    .if = if you have no valid paper, your request was refused, or you are under 18 and without your parents
item-guardian = You are under 18 and without your parents: do this with your guardian or educator. Sign nothing that you do not understand.
    .if = if you are under 18 and without your parents
item-exile-office = Ask the university for its office for students in exile (MEnS network). It knows the papers, the dates and the courses that prepare.
    .if = if you have or seek protection
item-any-status = Courses that choose their students are open on Parcoursup whatever your status: BTS, BUT, CPGE, nursing schools (IFSI).
item-nurse = Nurse with a diploma from outside Europe: apply like everybody here, then ask the nursing school which subjects you need not take again.
    .if = if you are a nurse with a diploma from outside Europe
item-real-school = Check a private school before you pay: is its diploma on the national register (RNCP)? Some schools give no recognised diploma.

item-identity = Your passport or identity card.
    .protected = Your residence card or its receipt, your asylum-application certificate, or the travel document of the country that protects you. You do not need a passport from the country you left.
item-school-diploma = Your end-of-school diploma and the list of your marks.
item-diploma-missing = If an original is missing: ask your school for a duplicate, or ask the university what it accepts.
    .if = if you do not have all the originals of your diploma
    .protected = If an original is missing: do not write to a public school or an office of the country you left. Show what you kept, and ask the university whether it takes the qualifications passport for refugees (EQPR) or a statement of the recognition centre (ENIC-NARIC) instead.
item-marks = Your marks of the last school years, as the platform asks.
item-translations = Translations only if the university asks. Ask first which languages it reads: a sworn translation costs money.
    .protected = Translations only if the university asks. Ask first which languages it reads. Take a sworn translator in the country where you live, not an office of the country you left.
item-keep-originals = Never hand over your originals for good. Send copies, show the originals, and keep a photo of every page, front and back.

item-account = Create your account on Parcoursup. If you have no French pupil number (INE), tick the box that says so.
item-wishes = Enter your choices (vœux, up to 10) and complete each file before the closing date.
item-answers = Answer each offer before the date shown.

item-enrol-fees = Enrolling costs money later. Ask the university how much it is for you, who pays less or nothing, and by when.
item-pay-nobody-else = Pay nobody for a place, a form or an appointment. Pay only the official fee, to the school or on the official site. Nobody can sell you an admission or a visa.

item-dates = See the calendar of the year on the site of Parcoursup today. The time for choices ends around mid-March.

item-open-letters = Read every letter, e-mail and online account the same day. If somebody asks you for a paper, send it at once.

item-enrol = After you accept a place, enrol with the school by its date.
item-visa = You live outside France and are not a European citizen: a place is not a visa. Ask for the long-stay student visa on France-Visas.
    .if = if you live outside France and are not a European citizen

item-reasons = Ask for the reasons in writing. If the letter says how to challenge the answer, mind its date, and see free legal help with the letter.
item-no-offer = No offer? Ask the platform what is still open, and the university about its other doors.
item-experience = Skills and work can also lead to a French diploma (VAE). There is no minimum time.

item-official-page = The official page of the French state on enrolling with a foreign diploma.

deadline-enrol = Enrol by { $day } at the latest.
deadline-letter = Last day to challenge it, says the letter: { $day }
