not = It is not a permit to run the company or to live there. Whoever is to lead it for good needs a residence permit.
cost = Nothing for the agreement; the visa, where you need one, and the registration of the company have official fees.
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
condition-role = You have a senior position and are in charge of setting up the company there.
    .no = This visit is for people in a senior position. With another role, look at a short business visit, or at the transfer inside the group once the company exists.
condition-stay = You stay up to 90 days.
    .no = This is for short stays. For more than 90 days you need a long-stay visa or a permit of the country: ask its office.
condition-agreement = A trade agreement of the EU covers your passport, your company and your field.
    .no = Each agreement has its own list of countries and fields, and each EU country may keep limits. So this is always checked.
    .who = the trade agreement and the authorities of the country
condition-nothing-else = You offer no service and do no other business there than what the new company needs to start.
condition-legal-person = Your company abroad is a legal person of a country that has the agreement.

relation-ict = Once the company exists, people of the group can be transferred to it.

item-which-agreement = Find out which agreement there is with the country of your passport or of your company. Look at its list of fields and limits for the country where you go. If a national page says something else, the agreement counts.
item-protected-already-work = In the country that protects you, you may already work, as an employee or for yourself. You need no agreement there.
    .if = if you have refugee status or subsidiary protection
item-later-permit = Think of the next step now: who will work in the new company? A manager or specialist of the group may come with the intra-corporate transfer (ICT).

item-passport = Your passport, valid for the whole stay.
    .protected = The travel document of the country that protects you. We do not ask you for a national passport, and you do not need to obtain or renew one for this. Ask the office which visa it wants with that document.
item-mission-letter = From your company abroad: a letter that names your position, what you will set up, for how long, and that it goes on paying you.
item-company-register = Its entry in the register of companies abroad.
    .protected = From your company: its entry in the register of companies. If it is in the country you left, let somebody else of the company obtain it, and see a free adviser first.
item-plan = A short plan: appointments with the notary, the bank, the register, the landlord.
item-keep-originals = Show your originals, do not leave them for good. Keep a photo of every page, front and back.

item-visa-fr = Ask on France-Visas, the official site, which visa you need for this.
    .if = if you go to France
item-visa = Ask the office of the country which visa or permit you need for this, before you travel. The agreement does not replace the visa.
    .if = if you go to another country than France
item-border-papers = Carry the letter of your company, the plan of your appointments and your return plan. At the border you can be asked for them.
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
