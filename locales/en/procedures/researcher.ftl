not = It is not a student permit: the paper you sign decides. It is not a permit for other work.
cost = Each country may set a fee. The hosting agreement itself costs nothing.
time = At most 90 days once the file is complete, at most 60 where the host is approved.
decides = The immigration office. The research organisation decides on the hosting agreement.

condition-member-states = The country takes part in the EU rules on this permit.
    .no = These EU rules hold in 25 countries of the European Union. They do not hold in Denmark, Ireland, Iceland, Liechtenstein, Norway, Switzerland or the United Kingdom: these countries have permits of their own.
condition-free-movement = This permit is for people without a passport of the EU, Iceland, Liechtenstein, Norway or Switzerland.
    .no = You do not need this permit. With your nationality you may live, work and study there without one (free movement).
condition-protected = The rules leave out refugees and people with subsidiary protection.
    .no = In the country that protects you, you do research under your own status: no other permit. Talk to the university directly. To work in another country, look at the EU Blue Card. Your protection stays.
condition-stateless = The rules speak of people who are not EU citizens.
    .no = The text does not leave out stateless people, but we found no page that says how offices read it.
    .who = the immigration office
condition-asylum-request = The rules leave out people whose asylum request is not finally decided.
    .no = While your asylum request is being decided, this permit is not open to you. Your request protects you: stay in the procedure. You can have your qualifications assessed now, and you can ask when you may work.
condition-temporary-protection = The rules leave out people with temporary protection.
    .no = With temporary protection you need no permit of this kind to work in the country that gives it. Keep this protection: it runs until 4 March 2027. Look again in January 2027 at what comes next.
condition-national-protection = The rules leave out people with humanitarian protection under the law of one country.
    .no = Your humanitarian permit comes from the law of the country where you live. That country’s own rules say what you may do with it. A free adviser can read your permit with you.
condition-removal-suspended = The rules leave out people whose removal is suspended.
    .no = This permit is not open while a removal is suspended. What you may do is set by the country where you live. See a free legal adviser first.
condition-help-first = A person applies from abroad, or with a valid permit, and can sign for themselves.
    .no = This permit is not the way in your situation. See free help first, before you contact any office. A child alone has the right to be protected and to have a guardian.
condition-long-term-elsewhere = The rules leave out holders of the EU Blue Card and of the EU long-term resident permit.
    .no = With the EU Blue Card or the EU long-term resident permit of another country there is a way made for you to work in a second country. Look at that one.
condition-paper = The paper you sign is a hosting agreement with the research organisation, or a contract with the same content.
    .no = The paper you name leads to another permit. With a letter of admission you are a student; with a training agreement, a trainee.
condition-contract = It is a hosting agreement, not only an employment contract.
    .no = An employment contract is enough only if it says what a hosting agreement says: the purpose, the dates, the duties of both sides, the pay. Ask the research organisation for a hosting agreement.
    .who = the research organisation and the immigration office
condition-signed = The agreement is signed, or ready to be signed.
    .no = The hosting agreement comes before the request. So the first thing to do is to find a research organisation that signs one.
condition-degree = You have a doctorate, or a degree that opens doctoral studies.
    .no = The rules ask for a doctorate, or a finished degree that opens doctoral studies.
condition-doctoral-access = Your degree opens doctoral studies.
    .no = Whether a bachelor’s degree opens doctoral studies depends on the country and the university.
    .who = the university or research organisation
condition-place = You apply from outside the country, or inside it with a valid residence permit or long-stay visa.
    .no = During a short stay, a country may take this request, but it does not have to. Ask the office first from where it takes it.
condition-approved-host = The organisation is approved for hosting researchers, where the country runs such a list.
condition-over-90-days = The stay lasts more than 90 days.
condition-travel-document = You have a valid passport, or the travel document of the country that protects you.
condition-insurance = You have sickness insurance, or you asked for it.
condition-resources = You have enough money for your stay and for the journey back.

item-place = Ask the office, before you apply, from where it takes the request: from abroad, or with a residence permit or a long-stay visa.
    .if = if you are there for a short stay
item-keep-passport = Keep your passport and your diplomas yourself. Leave them with no employer, agent or host.
item-find-host = Find a research organisation that signs a hosting agreement with you. EURAXESS is the free EU site for researchers.
    .if = if you have no agreement yet
item-student-or-researcher = For a doctorate, the paper decides: with a hosting agreement you are a researcher, with only a letter of admission you are a student. Ask the university which one it gives.
item-short-stay = Do not start before you have the permit. A visa-free stay of 90 days in any 180 is not permission to work. The days are now counted at the border by computer (Entry/Exit System).

item-passport = Your passport, valid for the whole stay.
    .protected = The travel document of the country that protects you (for refugees, for subsidiary protection or for stateless people). We do not ask you for a national passport, and you do not need to obtain or renew one for this.
item-hosting-agreement = The hosting agreement, signed: title or purpose of the research, dates or length, duties of both sides, your legal relation, pay and conditions, travel to other EU countries if known.
item-host-approval = The approval number of the organisation, where the country has a list, and its written promise to pay the costs if you stay illegally (up to 6 months after the agreement), if the country asks for it.
item-degree = Your doctorate, or the degree that opens doctoral studies.
item-diploma-missing = If the original is missing: ask your school for a duplicate, or ask the recognition centre of the country where you will work what it accepts.
    .if = if you do not have all the originals of your diploma
    .protected = If the original is missing: do not write to a public school or an office of the country you left. Ask the recognition centre (ENIC-NARIC) what it accepts instead, and look at the qualifications passport for refugees (EQPR).
item-resources = Proof of money for your stay and the journey back, if the hosting agreement does not already show it.
item-insurance = Proof of sickness insurance, or that you asked for it.
item-form-photo-fee = The form, photos and, if the country asks for a fee, the receipt.
item-address = An address in the country, if it asks for one.
item-police-certificate = A police certificate, only if the country asks for it. In Austria it may not be older than 3 months.
    .protected = Police certificate: left out. We do not ask you to contact the country you left. If an office insists on one, see free legal help first.
item-translations = Translations or stamps (legalisation), only if the office asks. Ask it first: they cost money.
    .protected = Translations, only if the office asks. Take a sworn translator in the country where you live, not an office of the country you left. If the office wants a stamp from that country, tell it that you are protected and see free legal help.
item-family-papers = If your family comes with you: marriage and birth certificates.
    .protected = If your family comes with you: the family papers you have. In France, OFPRA makes certificates for refugees, people with subsidiary protection and stateless people. Elsewhere, ask a free adviser. Do not ask the country you left.
item-keep-originals = Show your originals, do not leave them for good. Keep a photo of every page, front and back.

item-read-official-page = Read the official page of the country on the day you start. Amounts and forms change.
item-who-files = Ask who files the request: in some countries you, in others your host, in others either.
item-visa-fr = For France, ask for your long-stay visa on France-Visas, the official site.
    .if = if you live outside the EU and go to France
item-visa = Ask the official page which visa you need to enter, and where to ask for it.
    .if = if you live outside the EU
item-mobility-now = With your permit of the first country you may do research in a second one: up to 180 days in any 360, perhaps after a notice. For longer, the second country asks for a notice or a request, decided within 90 days.
    .if = if you hold the researcher permit of another EU country
item-complete-file = Send a complete file. If a paper is missing, the office tells you which one and by when: answer at once.
item-keep-receipt = Keep the receipt and a copy of everything you sent.

item-fee = Each country sets its own fee. See it on the official page before you pay.
    .if = if you go to another country than France
item-fee-fr = In France the taxes went up in 2026: first card €300 (reduced: €100), renewal €200 (reduced: €50), and a stamp of €50 more; a provisional permit €100. Check on the official page before you pay.
    .if = if you go to France
item-seek-no-middleman = Pay only the official fee, on the official site or at the office. Nobody may sell you a place, an agreement, a form or an appointment.
item-appointment-free = An appointment at a visa centre or a French préfecture is free to book. Whoever sells one may cheat you.

item-decision-time = The office has at most 90 days from the complete file, at most 60 where the host is approved.
item-silence-fr = In France the decision takes at most 60 days. No answer after that means no (implied refusal).
    .if = if you go to France
item-validity = The permit lasts at least 1 year (2 in an EU mobility programme), or as long as a shorter agreement. In France up to 4 years.
item-visa-ends = A long-stay visa lasts at most one year. If you stay longer, ask for the permit before the visa ends.

item-keep-permit = Keep the permit you have valid: ask for its renewal before it ends, and keep the receipt.
    .if = if you already have a permit in the EU
item-open-letters = Open every letter and look at every online account the same day. If the office asks for a paper, send it at once.

item-renew = The permit is renewed as long as you meet the conditions. Ask before it ends.
item-only-research = You work on the research, and you may teach. A country may limit the hours or days of teaching.
item-equal = You are treated like people of the country: pay, dismissal and working conditions, association, education and training, recognition of diplomas, tax, job-centre advice, parts of social security, goods and services. Some limits exist.
item-mobility = With this permit you may do part of your research in another EU country: up to 180 days in any 360 per country, perhaps after a notice; longer on notice or request. Older pages say “less than six months”.
item-family = Your husband, wife and children under 18 may come without a waiting time and without a test first. Their answer takes at most 90 days, their permit lasts as long as yours, and they may work.
item-stay-on = After the research you may stay at least 9 months to look for work or start a business (12 in France and Sweden, one year in Spain). Ask for that permit before yours ends: afterwards it is too late.
item-overstay = If you stay after the last day without a new request, your stay is no longer legal: you may have to leave, and you may be barred from coming back. See free legal help before that day.

item-grounds = Reasons can be: conditions not met, false papers, another purpose, a host that breaks its duties, is bankrupt or was made only to bring people in, danger to public order, safety or health. Each country may add reasons.
item-reasons = The refusal comes in writing, with the reasons. Keep the letter and its envelope.
item-appeal = You have the right to appeal. The letter says to which court and by when. The time can be short: go to free legal help today, with the letter.

item-authority = The official page of the country for this permit.
item-euraxess = EURAXESS: posts, hosts and a contact point in each country, free.

relation-student = With a letter of admission and no hosting agreement you study: look at the student permit.
