not = It is not a recognition of an old diploma, and enrolling does not by itself give a residence permit. It is a French diploma with the same rights as the baccalauréat.
cost = Each university sets its fee. Ask who pays less or nothing.
time = One year, or several: up to 4 years.
decides = The university that teaches it.

condition-guardian = You are 18 or older, or you are with your parents.
    .no = You are under 18 and without your parents: your safety and a guardian come first, and no form is filled in without one. Your school and your guardian can then ask the university with you.
condition-no-school-diploma = You did not finish upper-secondary school.
    .no = This diploma is for people who stopped school before the baccalauréat. With an end-of-school diploma, you go straight to one of the doors of the first year.
condition-left-school = You left school at least 2 years ago.
    .no = You must have left school for at least 2 years. Meanwhile, learn French and ask the public adviser for young people (Mission locale, CIO) about going back to school.
condition-age = You are 24, or you are 20 with 2 years of work.
    .no = On 1 October of the year of the diploma you must be 24; or 20, with 2 years of work. Registered unemployment, raising a child and top-level sport count like work.
condition-permit = You are French or European, you have a residence permit, or a protection paper.
    .no = The page names refugees, subsidiary and temporary protection and stateless people. For your situation, ask the university.
    .who = the university
condition-permit-valid = Your permit is still valid on 31 October of the year of the exam.
condition-french = Your French is at about level B1 or B2.

relation-parcoursup = With the DAEU you apply like somebody with the baccalauréat.

item-adviser-first = Before you write to an office, see a free adviser or an association. Take your letters with you. A university’s office for students in exile is also a good place to ask.
    .if = if you have no valid paper, your request was refused, or you are under 18 and without your parents
item-exile-office = Ask the university for its office for students in exile (MEnS network). It knows the papers, the dates and the courses that prepare.
    .if = if you have or seek protection
item-temporary = Temporary protection runs until 4 March 2027. Look again in January 2027, and ask the university about the permit date.
    .if = if you have temporary protection
item-a-or-b = Choose the option: A for languages, arts and society; B for sciences, health and sport.
item-ask-level = Ask for the level test. You need about the level of the first year of lycée.
item-disabled = With a disability you may ask to be freed from a condition.
    .if = if you have a disability

item-identity = Your passport or identity card.
    .protected = Your residence card or its receipt, your asylum-application certificate, or the travel document of the country that protects you. You do not need a passport from the country you left.
item-permit-paper = Your residence permit or receipt, valid on 31 October of the exam year.
item-activity-proof = If you are 20 to 23: proof of 2 years of work, registered unemployment, parental leave or top-level sport.
    .if = if you are under 24
item-keep-originals = Never hand over your originals for good. Send copies, show the originals, and keep a photo of every page, front and back.

item-choose-uni = Find a university that teaches the DAEU, and ask for its dates and places. You may enrol in only one.
item-enrol = Enrol, do the course, sit the exams. Modules can be spread over up to 4 years.
item-keep-copy = Keep a copy of your file and the receipt of enrolment.

item-fee = Ask the university for its price, and ask whether France Travail or another office pays it for you, before you pay.
item-pay-nobody-else = Pay nobody for a place, a form or an appointment. Pay only the official fee, to the school or on the official site. Nobody can sell you an admission or a visa.

item-dates = The rules look at 1 October for your age and 31 October for your permit. Enrolments open earlier: ask the university.

item-open-letters = Read every letter, e-mail and online account the same day. If somebody asks you for a paper, send it at once.

item-next = With the DAEU: apply on Parcoursup, sit competitions, or use it as proof of level.
item-no-permit = It does not give a residence permit. Keep your own paper valid.

item-reasons = Ask for the reasons in writing. If the letter says how to challenge the answer, mind its date, and see free legal help with the letter.
item-other-ways = Under 26 without a diploma: the Mission locale can open a right to training. Experience can also lead to a diploma (VAE).

item-page = The plain guide on the DAEU.

deadline-letter = Last day to challenge it, says the letter: { $day }
