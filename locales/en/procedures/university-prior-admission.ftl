not = It is not an enrolment, not a visa, and not for courses that choose their students. It is a file that comes before enrolling (DAP).
cost = We found no fee for the file. The language test and the enrolment cost money.
time = From about October to mid-December, for the next September.
decides = The universities you name (3 choices).

condition-free-movement = You are not a citizen of the EU, Iceland, Liechtenstein, Norway, Switzerland, Monaco or Andorra.
    .no = With your nationality you need no prior admission: the first year goes through Parcoursup.
condition-not-exempt = Your status does not free you from this file.
    .no = Your protection frees you from this file: you write straight to the university.
condition-school-outside-eu = Your end-of-school diploma is from outside the EU, Iceland, Liechtenstein, Norway and Switzerland.
    .no = With a European school diploma, the first year goes through Parcoursup. Without a school diploma, look at the DAEU.
condition-not-selective = The course takes everybody with the right diploma (not a selective course).
    .no = A course that chooses its students (BTS, BUT, CPGE, nursing…) goes through Parcoursup.
condition-lives = You live in France, or in a country without the Études en France procedure.
    .no = From the country where you live, the way is the online procedure Études en France.
condition-list = You live in France.
    .no = We do not have the full list of the countries with Études en France. Ask Campus France whether yours has it.
    .who = Campus France
condition-temporary = You do not have temporary protection.
    .no = For temporary protection we found no rule for today. For the year 2023, Campus France said: write straight to the university and say which paper you have. This protection runs until 4 March 2027; look again in January 2027.
    .who = the university
condition-other-status = You have a passport and ask for no protection, or you wait for the answer to your asylum request.
    .no = We found no rule for your situation. A university may enrol you. Ask its office for students in exile first.
    .who = the university
condition-french = You pass the language test, or you are free from it.

relation-parcoursup = For a course that chooses its students, Parcoursup; for the others, this file. You may use both.
relation-etudes-en-france = It depends on the country where you live: one or the other, not both.
relation-student = First the admission, then the visa or the student permit.

item-adviser-first = Before you write to an office, see a free adviser or an association. Take your letters with you. A university’s office for students in exile is also a good place to ask.
    .if = if you have no valid paper, your request was refused, or you are under 18 and without your parents
item-guardian = You are under 18 and without your parents: do this with your guardian or educator. Sign nothing that you do not understand.
    .if = if you are under 18 and without your parents
item-adapted = You wait for the answer to your asylum request: ask the university for the adapted form (DAA, “dossier rose”). It takes later dates and missing papers into account.
    .if = if you wait for the answer to your asylum request
item-stay-in-asylum = Your asylum request protects you. Studying does not replace it: stay in the procedure.
    .if = if your asylum request is not finally decided
item-temporary = With temporary protection, ask the university first: which door does it use for you? Look again in January 2027 at what follows this protection.
    .if = if you have temporary protection
item-which-file = Take the right file: green (dossier vert) if you live in France, white (dossier blanc) if you live abroad.
item-exile-office = Ask the university for its office for students in exile (MEnS network). It knows the papers, the dates and the courses that prepare.
    .if = if you have or seek protection
item-bridge = If you still need French: some universities have a course that prepares people in exile for studies (DU Passerelle). Your status alone may not be the reason for a no.

item-identity = Your passport or identity card.
    .protected = Your residence card or its receipt, your asylum-application certificate, or the travel document of the country that protects you. You do not need a passport from the country you left.
item-school-diploma = Your end-of-school diploma and the list of your marks.
item-diploma-missing = If an original is missing: ask your school for a duplicate, or ask the university what it accepts.
    .if = if you do not have all the originals of your diploma
    .protected = If an original is missing: do not write to a public school or an office of the country you left. Show what you kept, and ask the university whether it takes the qualifications passport for refugees (EQPR) or a statement of the recognition centre (ENIC-NARIC) instead.
item-language-test = The result of the French test (TCF or another one that the file names). Some people are free from it: the file says who.
item-translations = Translations only if the university asks. Ask first which languages it reads: a sworn translation costs money.
    .protected = Translations only if the university asks. Ask first which languages it reads. Take a sworn translator in the country where you live, not an office of the country you left.
item-keep-originals = Never hand over your originals for good. Send copies, show the originals, and keep a photo of every page, front and back.

item-three-choices = Choose up to 3 universities and fill in the paper file.
item-send-green = Hand in the green file where and by when the file itself says.
    .if = if you live in France
item-send-white = Hand the white file to the French cultural service (Campus France) where you live, by the date on the file.
    .if = if you live outside France
item-keep-receipt = Keep a copy of the whole file and the proof that you handed it in.

item-enrol-fees = Enrolling costs money later. Ask the university how much it is for you, who pays less or nothing, and by when.
item-pay-nobody-else = Pay nobody for a place, a form or an appointment. Pay only the official fee, to the school or on the official site. Nobody can sell you an admission or a visa.

item-dates = In the 2024 campaign the last day was 15 December. Look at this year’s date today: it is the same for every university.
item-missed = Date missed? Ask the university about the adapted form (DAA) if you are in exile, about selective courses (Parcoursup) and about preparing courses.

item-open-letters = Read every letter, e-mail and online account the same day. If somebody asks you for a paper, send it at once.

item-enrol = Admitted? Answer by the date given, then enrol.
item-visa = From abroad, the admission comes before the visa: ask for the long-stay student visa on France-Visas.
    .if = if you live outside France and ask for no protection
item-no-permit = Enrolling does not by itself give a residence permit.

item-reasons = Ask for the reasons in writing. If the letter says how to challenge the answer, mind its date, and see free legal help with the letter.
item-experience = Skills and work can also lead to a French diploma (VAE). There is no minimum time.

item-official-page = The official page of the French state on enrolling with a foreign diploma.

deadline-enrol = Answer and enrol by { $day } at the latest.
deadline-letter = Last day to challenge it, says the letter: { $day }
