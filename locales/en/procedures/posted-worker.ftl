not = It is not a permit to live in the second country, and not a job with an employer there.
cost = The employer arranges the papers. No agent may sell them to you.
time = We found no common time. Your employer starts before the first working day.
decides = The labour and immigration offices of the country where you will work.

condition-free-movement = These lines are for people without a passport of the EU, Iceland, Liechtenstein, Norway or Switzerland.
    .no = You need no permit: you move freely. Your employer still gives you the A1 form for social security, and declares the posting where the country asks for it.
condition-help-first = You may live and work in the country of your employer, and can sign for yourself.
    .no = This is not the way in your situation. See free help first, before you contact any office. A child alone has the right to be protected and to have a guardian.
condition-status = Your paper lets you travel and work for the employer who sends you.
    .no = With your paper, a trip to work in another country can be impossible or risky for your procedure. Do not leave before a free legal adviser has read your paper.
    .who = a free legal adviser, with you
condition-country-rules = The country where you will work takes this posting without a permit of its own.
    .who = the labour and immigration offices of the country where you will work
condition-employed-there = You live and work legally in the country of your employer, with a valid residence and work permit.
condition-temporary = The work is a service for a limited time. Your contract stays with the employer who sends you, and you go back.

item-keep-passport = Keep your passport and your diplomas yourself. Leave them with no employer, agent or host.
item-who-is-it = Your contract, your pay and your social security stay with the employer who sends you. If a company there hires you, it is another permit.
item-ask-first = The employer asks the country first: the right to be posted comes from court rulings, and countries apply it differently. Some want a visa or a declaration.

item-passport = Your passport, valid for the whole stay.
    .protected = The travel document of the country that protects you (for refugees, for subsidiary protection or for stateless people). We do not ask you for a national passport, and you do not need to obtain or renew one for this.
item-residence-permit = Your residence and work permit of the first country, valid beyond the end of the posting.
item-contract = Your employment contract, and the service contract with the client or the company there.
item-a1 = The A1 form: it proves that your social security stays in the first country.
item-keep-originals = Show your originals, do not leave them for good. Keep a photo of every page, front and back.

item-declaration = The employer declares the posting to the second country before work starts, where that country asks for it.
item-visa-de = For Germany, a page of 2024 says that you usually need the “Vander Elst” visa before you travel. There are exceptions, for example for an EU long-term resident who comes for less than 3 months in 12. Let the employer ask the German visa office.
    .if = if you are sent to Germany
item-licence = For a job that the law protects there, a written declaration can be needed first.
item-ninety = For more than 90 days in any 180, ask the country whether you also need a residence permit there.

item-pay-nobody-else = Pay only the official fee, on the official site or at the office. Nobody can sell you a visa, a job or an employer.

item-no-common-time = We found no common time limit. The employer starts weeks before.

item-rights = While you are posted, the basic working conditions of the second country hold for you where they are better: pay, hours, leave, safety. Keep a list of your hours.
item-go-back = At the end you go back to work for your employer. Keep the permit of the first country valid all the time.
item-blue-card-later = During a posting you cannot ask for the EU Blue Card of that country. With a job offer of an employer there you can.

item-other-permits = If the country does not take the posting: your employer can ask for a permit there, or look at the ordinary work permit. Do not start without an answer. If a visa or a permit is refused: the deadline can be as short as 48 hours; it is written on the letter. Go to free legal help today.

item-page = Your Europe, the EU page on posting, with the offices of each country.

relation-single-permit = If the second country does not take the posting, or an employer there hires you: the ordinary work permit.

deadline-letter = Last day to challenge it, says the letter: { $day }
