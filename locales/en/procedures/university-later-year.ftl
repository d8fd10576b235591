not = It is not Parcoursup and not the prior-admission file. A statement of your diploma is no right to a place.
cost = Ask the university for its fees.
time = Each university sets its own dates.
decides = The university.

condition-lives = You live in France, or in a country without the Études en France procedure, or that procedure is not for you.
    .no = From the country where you live, the request goes through the online procedure Études en France.
condition-guardian = You are 18 or older, or you are with your parents.
    .no = You are under 18 and without your parents: your safety and a guardian come first, and no form is filled in without one. Your school and your guardian can then ask the university with you.
condition-university = The university accepts your studies for this year.
    .no = The university looks at your diplomas and decides the year. A foreign master’s often opens the first or second year of a master’s, not always a doctorate.
    .who = the university

relation-student = First the admission, then the visa or the student permit, if you need one.
relation-enic-naric = The university may ask for the statement of the recognition centre. Ask it before you pay.
relation-eqpr = Papers are missing: the qualifications passport can show the university what you studied.

item-adviser-first = Before you write to an office, see a free adviser or an association. Take your letters with you. A university’s office for students in exile is also a good place to ask.
    .if = if you have no valid paper, your request was refused, or you are under 18 and without your parents
item-exile-office = Ask the university for its office for students in exile (MEnS network). It knows the papers, the dates and the courses that prepare.
    .if = if you have or seek protection
item-which-year = Ask the university in which year it would take you, and which papers it wants (ENIC-NARIC statement, EQPR, or none).
item-unfinished = Unfinished studies count too: show the years and subjects you passed.
item-exchange = You come for one exchange year (Erasmus, agreement between schools): your own school applies for you, and the credits (ECTS) count there.
    .if = if you come for an exchange
item-bridge = If you still need French: some universities have a course that prepares people in exile for studies (DU Passerelle). Your status alone may not be the reason for a no.

item-identity = Your passport or identity card.
    .protected = Your residence card or its receipt, your asylum-application certificate, or the travel document of the country that protects you. You do not need a passport from the country you left.
item-diplomas = Your diplomas, lists of marks and the programme of the courses.
item-diploma-missing = If an original is missing: ask your school for a duplicate, or ask the university what it accepts.
    .if = if you do not have all the originals of your diploma
    .protected = If an original is missing: do not write to a public school or an office of the country you left. Show what you kept, and ask the university whether it takes the qualifications passport for refugees (EQPR) or a statement of the recognition centre (ENIC-NARIC) instead.
item-translations = Translations only if the university asks. Ask first which languages it reads: a sworn translation costs money.
    .protected = Translations only if the university asks. Ask first which languages it reads. Take a sworn translator in the country where you live, not an office of the country you left.
item-keep-originals = Never hand over your originals for good. Send copies, show the originals, and keep a photo of every page, front and back.

item-apply = Apply to the university itself, on its own site or platform.
item-several = Apply to more than one: each decides freely.
item-keep-copy = Keep a copy of all you send, and the answer.

item-enrol-fees = Enrolling costs money later. Ask the university how much it is for you, who pays less or nothing, and by when.
item-pay-nobody-else = Pay nobody for a place, a form or an appointment. Pay only the official fee, to the school or on the official site. Nobody can sell you an admission or a visa.

item-dates = There is no common date. Ask each university now.

item-open-letters = Read every letter, e-mail and online account the same day. If somebody asks you for a paper, send it at once.

item-visa = You live outside France and are not a European citizen: ask for the long-stay student visa on France-Visas once you are admitted.
    .if = if you live outside France and are not a European citizen
item-no-permit = Enrolling does not by itself give a residence permit.

item-reasons = Ask for the reasons in writing. If the letter says how to challenge the answer, mind its date, and see free legal help with the letter.
item-lower-year = Ask whether an earlier year, another course or another university would take you.
item-experience = Skills and work can also lead to a French diploma (VAE). There is no minimum time.

item-official-page = The official page of the French state on enrolling with a foreign diploma.

deadline-letter = Last day to challenge it, says the letter: { $day }
