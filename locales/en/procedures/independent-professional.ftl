not = It is not a permit to set up a business there for good, and it is not a job. For long-term self-employment each country has its own permit.
cost = The agreement is free to use; the visa has its official fee.
time = The time for the visa. The stay lasts as long as the contract, which is for 12 months at most.
decides = The visa office and the authorities of the country, by the trade agreement.

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
condition-payer = A client there pays you for a service; you are not its employee.
    .no = If your employer abroad pays you, look at the contract of your company with a client. If an employer there pays you, you need an ordinary work permit. Without a client, ask the country for its permit for self-employed people.
condition-contract-length = The contract with the client is for 12 months at most.
    .no = The agreements cover contracts of up to 12 months. For a longer one, ask the country for an ordinary permit.
condition-no-agency = The contract is made directly with the client, not through an agency that places or hires out workers.
    .no = The agreements leave out contracts that go through an agency. With an agency in the country, look at the ordinary work permits.
condition-contract-signed = There is a real contract with the client.
    .no = There is no contract yet. First conclude it with the client: without it there is nothing to carry out.
condition-experience = You have at least 6 years of experience in this activity.
    .no = The agreements ask for 6 years of experience in this activity. You can apply when they are complete.
condition-degree = You have a university degree, or a qualification that shows knowledge of the same level.
    .no = A qualification without a degree can be enough if it shows the same level. The country may check what a diploma from elsewhere is worth.
    .who = the authority of the country
condition-agreement = A trade agreement of the EU covers your passport, your company and your field.
    .no = Each agreement has its own list of countries and fields, and each EU country may keep limits. So this is always checked.
    .who = the trade agreement and the authorities of the country
condition-established-abroad = You are established as self-employed abroad, and not in that country.
condition-real-contract = The contract is genuine, with a final client, and needs you on the spot.
condition-qualifications = You have the professional qualifications that the law there asks for.

item-which-agreement = Find out which agreement there is with the country of your passport or of your company. Look at its list of fields and limits for the country where you go. If a national page says something else, the agreement counts.
item-conclude-contract = Conclude the contract with the client first: direct, for 12 months at most, for one service.
    .if = if there is no contract yet
item-protected-already-work = In the country that protects you, you may already work, as an employee or for yourself. You need no agreement there.
    .if = if you have refugee status or subsidiary protection
item-self-employed-permit = If you want to live there and have several clients, ask the country for its permit for self-employed people. Self-employment gives no EU Blue Card and no ICT permit.

item-passport = Your passport, valid for the whole stay.
    .protected = The travel document of the country that protects you. We do not ask you for a national passport, and you do not need to obtain or renew one for this. Ask the office which visa it wants with that document.
item-service-contract = The contract with the client, with what is done, where, until when, and for how much.
item-self-employed-proof = Proof that you are self-employed abroad: register, tax papers.
    .protected = Proof that you work for yourself, from the country where you live now. Do not ask for papers in the country you left: see a free adviser first.
item-experience-proof = Proof of 6 years of experience in the activity: contracts, invoices, certificates of clients.
    .protected = Proof of 6 years of experience in the activity, from what you have: contracts, invoices, certificates of clients. Do not ask a public office in the country you left: see a free adviser first.
item-degree = Your degree, or another qualification of the same level. Ask the recognition centre if the country wants to know what it is worth.
item-licence = If the law protects your job there: the professional qualification it asks for.
item-cv = If the office asks: a list of your jobs with dates, your travel plan, and proof of social insurance abroad.
item-keep-originals = Show your originals, do not leave them for good. Keep a photo of every page, front and back.

item-visa-fr = Ask on France-Visas, the official site, which visa you need for this.
    .if = if you go to France
item-visa = Ask the office of the country which visa or permit you need for this, before you travel. The agreement does not replace the visa.
    .if = if you go to another country than France
item-border-papers = Carry the contract, the proof that you work for yourself abroad and your return plan. At the border you can be asked for them.

item-fee = The agreement itself costs nothing to use. The visa has its official fee: see it on the official page before you pay.
item-pay-nobody-else = Pay only the official fee. An appointment for a visa is free. Nobody can sell you an invitation, a client or a visa.

item-stay-length = The stay lasts as long as the contract. The agreement with the United Kingdom allows 12 months at most; others differ.
item-caribbean = For Caribbean states an older page says 6 months in any 12, and that some EU countries first look at their own labour market. Check the agreement.

item-no-other-job = This gives no right to bring your family, to change to an employer there or to stay for good.
item-blue-card-later = As long as you are there under this agreement, the EU Blue Card is not for you. With a job offer from an employer there you can apply for it anew.
item-leave-in-time = Leave before your visa or your days end. If you stay longer without a permit, your stay is not legal: you can be told to leave and forbidden to come back for a time.
    .protected = See a free adviser before your visa or your days end: what comes next depends on your papers in the country that protects you.

item-reasons = Ask for the reasons in writing. The letter says whether you can challenge it. The deadline can be as short as 48 hours; it is written on the letter. Go to free legal help today, with the letter.
item-other-permit = Look at the permit of the country for self-employed people, or for employees.

item-portal = The EU Immigration Portal and the official page of the country.

deadline-letter = Last day to challenge it, says the letter: { $day }
