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
