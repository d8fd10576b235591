not = It is not for people who already live in France, and not for people who have or seek protection. It is not yet the visa.
cost = A file fee, set country by country. You pay the visa separately.
time = A calendar for each country, long before September.
decides = The universities you choose. The French State decides on the visa.

condition-free-movement = You are not a citizen of the EU, Iceland, Liechtenstein, Norway, Switzerland, Monaco or Andorra.
    .no = With your nationality you do not use this procedure: Parcoursup for the first year, the university itself for later years.
condition-no-return = You have no protection and ask for none.
    .no = You have or seek protection: we send nobody in this situation to a procedure in another country. The doors inside France are for you: ask the university’s office for students in exile.
condition-abroad = You live outside France.
    .no = You live in France: this procedure is for people who live in one of its countries. From France, look at the prior admission (DAP), Parcoursup or the university itself.
condition-country-listed = The country where you live has the procedure.
    .no = We do not have the full list of the countries. Ask Campus France whether the country where you live has this procedure.
    .who = Campus France
condition-diploma = For the first year: you finished upper-secondary school.
    .no = The first year asks for a diploma that opens higher education. Without one, ask a French university about the DAEU, and Campus France about other courses.
condition-still-open = Campus France works in the country where you live.

relation-parcoursup = Courses that choose their students (BTS, BUT, CPGE…) have their own way: ask Campus France whether it is this one or Parcoursup.
relation-university-later-year = If you live in one of its countries, this online procedure replaces the letter to the university.
relation-student = It leads to the admission; then you ask for the student visa.

item-check-country = Check on the Campus France site of the country where you live that the procedure is open there. In some countries it is suspended.
item-calendar = Write down the dates of the country where you live. They differ between countries and between years.
item-connected = Ask whether your university is connected to the platform. If not, you apply to it directly and use the platform only for the visa file.

item-identity = Your passport or identity card.
    .protected = Your residence card or its receipt, your asylum-application certificate, or the travel document of the country that protects you. You do not need a passport from the country you left.
item-school-diploma = Your diplomas and lists of marks.
item-language-proof = Proof of your level in the language of the course, as the platform asks.
item-translations = Translations only if the university asks. Ask first which languages it reads: a sworn translation costs money.
    .protected = Translations only if the university asks. Ask first which languages it reads. Take a sworn translator in the country where you live, not an office of the country you left.
item-keep-originals = Never hand over your originals for good. Send copies, show the originals, and keep a photo of every page, front and back.

item-account = Create your file on the platform of Études en France, from the Campus France site of the country where you live.
item-choices = Choose your courses (up to 7 in the 2024 description) and send the file.
item-fee-step = Pay the file fee in the way Campus France names, and keep the receipt.
item-interview = Go to the interview with Campus France. It writes an opinion for the universities.
item-confirm = When a university says yes, confirm your choice. The platform then makes the file for the visa.

item-file-fee = The file fee differs between countries. See it on the Campus France site of the country where you live.
item-pay-nobody-else = Pay nobody for a place, a form or an appointment. Pay only the official fee, to the school or on the official site. Nobody can sell you an admission or a visa.

item-dates = The dates are those of the country where you live. Start as soon as the campaign opens.

item-open-letters = Read every letter, e-mail and online account the same day. If somebody asks you for a paper, send it at once.

item-visa = Ask for the long-stay student visa with the admission. The platform and France-Visas say in which order.

item-reasons = Ask for the reasons in writing. If the letter says how to challenge the answer, mind its date, and see free legal help with the letter.
item-other-country-door = Ask Campus France which other courses or years fit, and whether you may apply again next year.

item-official-page = The official page of the French state on enrolling with a foreign diploma.

deadline-letter = Last day to challenge it, says the letter: { $day }
