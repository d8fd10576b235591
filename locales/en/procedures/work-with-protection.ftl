not = It is not a right to work in another country, and it is not a licence for a job that the law protects.
cost = Nothing to pay: there is no permit to ask for.
time = At once, with the card or paper that says it.
decides = The words on your card or paper. A free adviser can read it with you.

condition-card-says = Your card or paper says refugee, subsidiary protection or temporary protection of this country.
    .no = For your paper, each country has its own rule on work. Look for words such as “may work” or “work permitted” on it.
    .who = your card or paper; a free adviser can read it with you
condition-member-states = The country follows the EU rules on work for protected people.
    .no = This country has rules of its own on work for protected people. Read your card, and ask a free adviser of the country.
    .who = the law of this country; a free adviser can tell you
condition-this-country = The country you chose is the one that protects you.

item-nothing-needed = Does your card or paper say refugee, subsidiary protection or temporary protection of this country? Then you may look for work and start, as an employee or for yourself. The rules are the same as for the people of the country. Show the employer your card or paper. With another paper, read first whether it lets you work.
    .if = if this country protects you
item-temporary = Your protection runs until 4 March 2027. Keep it, and look again in January 2027 at what comes next. Ask a free adviser before you ask for another permit: a change can be hard to undo.
    .if = if you have temporary protection
item-elsewhere = The protection of one country does not let you work in another. To work here, look at the EU Blue Card and the ordinary work permit. The protection stays with the country that gave it.
    .if = if another country protects you
item-licence = For a job that the law protects (doctor, nurse, electrician in some countries…), you still need the licence.

item-card = The card or paper that says your protection, valid. Give the employer a copy, not the original.
    .if = if this country protects you
item-waiting-card = In France a refugee may work while the card is being made, with the receipt (récépissé). The card lasts 10 years. With subsidiary protection the card lasts up to 4 years; read on your receipt whether you may work meanwhile.
    .if = if France protects you as a refugee or with subsidiary protection
item-temporary-fr = In France your paper is a provisional permit (autorisation provisoire de séjour) of 6 months, which is renewed. With it you may work. Ask for the renewal in time.
    .if = if you have temporary protection in France
item-diploma = No diploma at hand? Have what you kept assessed (ENIC-NARIC, qualifications passport). You need nothing from the country where you studied.

item-look = Look for work: the public job service of the country and EURES are free.
    .if = if this country protects you

item-nobody-paid = No fee, no agent: nobody may sell you a right that you already have. Help from UNHCR and its partners is free.
item-first-card-fr = In France refugees and people with subsidiary protection pay no tax for the first card.
    .if = if you have refugee status or subsidiary protection in France

item-renew = Ask for the renewal of the card before it ends, keep the receipt and show it to the employer.
item-renew-fr = In France ask online (ANEF), between 120 and 60 days before the card ends. With the “attestation de prolongation” you may go on working, if your card allowed it.
    .if = if you have a residence card in France
item-move-fr = In France, with a residence card: if you move house, declare the new address online (ANEF) within 3 months.
    .if = in France
item-changes-si = In Slovenia protected people tell the office of every change within 8 days.
    .if = if you are in Slovenia

item-refused-by-employer = If an employer or an office says that you may not work, ask for it in writing and see a free adviser with your card.
    .if = if this country protects you

item-help = UNHCR help pages, country by country.

relation-single-permit = Where you are protected, you need no permit of this kind.
relation-eqpr = It shows an employer what you studied, also without a diploma.

date-permit-end = Last day of your permit, card or visa
    .hint = The end date printed on it.
date-change = Day of the change
date-moved = Day of the move
deadline-renew = Ask for the renewal by { $day } at the latest. Ask the office how early you can.
    .if = if the card is not renewed online (ANEF)
deadline-anef-from = Online (ANEF), you can ask from { $day } on.
deadline-anef = Online (ANEF), ask by { $day } at the latest. After that, ask all the same, at once.
deadline-changes-si = Tell the office by { $day } at the latest.
deadline-move-fr = Declare the new address by { $day } at the latest.
