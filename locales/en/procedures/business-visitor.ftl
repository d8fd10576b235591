not = It is not a work permit. To travel without a visa does not mean that you may work: only the activities of the list count.
cost = Nothing for the agreement; a visa, where you need one, has its official fee.
time = The time for the visa, if you need one. The stay: in the agreement with the United Kingdom, at most 90 days in any 6 months.
decides = The visa office and the border police of the country.

condition-member-states = The country is a member of the European Union.
    .no = These are agreements of the European Union. Iceland, Liechtenstein, Norway, Switzerland and the United Kingdom have agreements and visa rules of their own: ask the office of that country.
condition-free-movement = The agreements are for people without a passport of the EU, Iceland, Liechtenstein, Norway or Switzerland.
    .no = With your nationality you do not need a trade agreement. Look at free movement first.
condition-asylum-request = The agreements are for people who come from abroad for a time and go back.
    .no = While your asylum request is being decided, this is not your way. Your request protects you: stay in the procedure, and see a free adviser before any trip. You can ask when you may work.
condition-temporary-protection = You do not have temporary protection in the EU.
    .no = With temporary protection you may work at once in the country that gives it, as an employee or for yourself. You need no agreement for that. It runs until 4 March 2027: look again in January 2027. See a free adviser before you travel for work elsewhere.
condition-national-protection = You do not have a humanitarian permit of the country.
    .no = Your humanitarian permit comes from the law of one country. That country’s rules say which work you may do. A free adviser can read your permit with you.
condition-removal-suspended = Your removal is not suspended.
    .no = This way is not open while a removal is suspended. The country where you live sets what you may do. See a free legal adviser first.
condition-help-first = You can travel with valid papers, and sign for yourself.
    .no = This is not the way in your situation. See free help first, before you contact any office. A child alone has the right to be protected and to have a guardian.
condition-payer = Nobody in that country pays you.
    .no = Who is paid there does more than a business visit. If an employer there pays you, you need a work permit. If a client there pays you, look at the work for a client.
condition-no-sale = You sell no goods or services to the public.
    .no = To sell to the public is not a business visit. Ask the country for the permit for traders or self-employed people.
condition-no-service = You carry out no work under a contract with a client there.
    .no = To carry out a contract for a client is not a business visit. Choose “a contract for a client” in the questions to see the rules.
condition-stay = You stay up to 90 days.
    .no = This is for short stays. For more than 90 days you need a long-stay visa or a permit of the country: ask its office.
condition-agreement = A trade agreement of the EU covers your passport, your company and your field.
    .no = Each agreement has its own list of countries and fields, and each EU country may keep limits. So this is always checked.
    .who = the trade agreement and the authorities of the country
condition-listed = What you do is on the list of the agreement that holds for you.

relation-contractual-service = As soon as you carry out a contract for a client, it is no longer a visit.

item-which-agreement = Find out which agreement there is with the country of your passport or of your company. Look at its list of fields and limits for the country where you go. If a national page says something else, the agreement counts.
item-list = Usual activities of a visit: meetings, research, training, fairs, talks about sales, purchase, after-sales service. Each agreement has its own list: compare.
item-protected-already-work = In the country that protects you, you may already work, as an employee or for yourself. You need no agreement there.
    .if = if you have refugee status or subsidiary protection

item-passport = Your passport, valid for the whole stay.
    .protected = The travel document of the country that protects you. We do not ask you for a national passport, and you do not need to obtain or renew one for this. Ask the office which visa it wants with that document.
item-invitation = The invitation, the programme of the fair or the list of meetings.
item-company-letter = From your company abroad: a letter that says why you travel, for how long, and that it goes on paying you.
item-insurance = Travel insurance, where you sleep, and the ticket back, if the office asks for them.
item-keep-originals = Show your originals, do not leave them for good. Keep a photo of every page, front and back.

item-visa-fr = Ask on France-Visas, the official site, which visa you need for this.
    .if = if you go to France
item-visa = Ask the office of the country which visa or permit you need for this, before you travel. The agreement does not replace the visa.
    .if = if you go to another country than France
item-border-papers = Carry the invitation, the letter of your company and your return plan. At the border you can be asked for them.
item-count-days = Count your days: without a long visa, at most 90 days in any 180 in the Schengen countries together. The borders count them by computer (Entry/Exit System).

item-fee = The agreement itself costs nothing to use. The visa has its official fee: see it on the official page before you pay.
item-pay-nobody-else = Pay only the official fee. An appointment for a visa is free. Nobody can sell you an invitation, a client or a visa.

item-stay-length = In the agreement with the United Kingdom: at most 90 days in any 6 months. Other agreements differ.

item-no-other-job = This gives no right to bring your family, to change to an employer there or to stay for good.
item-leave-in-time = Leave before your visa or your days end. If you stay longer without a permit, your stay is not legal: you can be told to leave and forbidden to come back for a time.
    .protected = See a free adviser before your visa or your days end: what comes next depends on your papers in the country that protects you.

item-reasons = Ask for the reasons in writing. The letter says whether you can challenge it. The deadline can be as short as 48 hours; it is written on the letter. Go to free legal help today, with the letter.

item-portal = The EU Immigration Portal and the official page of the country.

deadline-letter = Last day to challenge it, says the letter: { $day }
