not = It is not a job as a domestic worker, not a student permit, and it does not bring your family.
cost = Each country may set a fee. The family gives you pocket money; you do not pay the family.
time = At most 90 days once the file is complete.
decides = The immigration office of the country.

condition-member-states = The country takes part in the EU rules on this permit.
    .no = These EU rules hold in 25 countries of the European Union. They do not hold in Denmark, Ireland, Iceland, Liechtenstein, Norway, Switzerland or the United Kingdom: these countries have rules of their own. As far as our sources say, Ireland has no permit for au pairs.
condition-free-movement = This permit is for people without a passport of the EU, Iceland, Liechtenstein, Norway or Switzerland.
    .no = You do not need this permit. With your nationality you may live, work and study there without one (free movement).
condition-protected = The rules leave out refugees and people with subsidiary protection.
    .no = In the country that protects you, you live and work under your own status: no other permit. Your protection stays. In another EU country this permit is not open to you: ask a free adviser which way there is. If a country outside the EU protects you, we found no text that says it: ask a free adviser whether this permit is possible.
condition-stateless = You have a nationality. If you are stateless, the office says how it reads the law.
    .no = The text does not leave out stateless people, but we found no page that says how offices read it.
    .who = the immigration office
condition-asylum-request = The rules leave out people whose asylum request is not finally decided.
    .no = While your asylum request is being decided, this permit is not open to you. Your request protects you: stay in the procedure. You can have your qualifications assessed now, and you can ask when you may work.
condition-temporary-protection = The rules leave out people with temporary protection.
    .no = With temporary protection you need no permit of this kind to work in the country that gives it. Keep this protection: it runs until 4 March 2027. Look again in January 2027 at what comes next.
condition-national-protection = The rules leave out people with humanitarian protection under the law of one country.
    .no = Your humanitarian permit comes from the law of the country where you live. That country’s own rules say what you may do with it. A free adviser can read your permit with you.
condition-removal-suspended = The rules leave out people whose removal is suspended.
    .no = This permit is not open while a removal is suspended. The country where you live sets what you may do. See a free legal adviser first.
condition-help-first = A person applies from abroad, or with a valid permit, and can sign for themselves.
    .no = This permit is not the way in your situation. See free help first, before you contact any office. A child alone has the right to be protected and to have a guardian.
condition-long-term-elsewhere = The rules leave out people who hold the EU long-term resident permit.
    .no = With your EU long-term resident permit there is another way to live in a second country, made for you (EU long-term resident).
condition-offered = The country offers a permit for au pairs from outside the EU.
    .no = As far as our sources say, this country has no permit for au pairs from outside the EU. Another country, volunteering or studies may be a way.
condition-age = You are 18 to 30 years old.
    .no = The rules say 18 to 30. A country may go outside these ages in justified cases, and some set a narrower range.
    .who = the immigration office
condition-paper = The paper you sign is an agreement with the host family.
    .no = The paper you name leads to another permit: an employment contract to a work permit, a volunteering agreement to the volunteer permit, a letter of admission to the student permit.
condition-signed = The agreement is signed, or ready to be signed.
    .no = The agreement with the family comes before the request. So the first thing to do is to find a family, and to read the agreement before you sign it.
condition-place = You apply from outside the country, or inside it with a valid residence permit or long-stay visa.
    .no = During a short stay, a country may take this request, but it does not have to. Ask the office first from where it takes it.
condition-other-nationality = The family has another nationality than you, and is not related to you.
condition-hours = You help at most 25 hours a week and have at least one free day a week.
condition-travel-document = You have a valid passport, or the travel document of the country that protects you.
condition-insurance = You have sickness insurance, or you asked for it.

item-protected-elsewhere = Another country protects you: this permit leaves out refugees and people with subsidiary protection. Ask a free adviser which way there is to live here, before you sign or move. Your protection stays with the country that gave it.
    .if = if another country protects you
item-place = Ask the office, before you apply, from where it takes the request: from abroad, or with a residence permit or a long-stay visa.
    .if = if you are there for a short stay
item-keep-passport = Keep your passport and your diplomas yourself. Leave them with no employer, agent or host.
item-find-family = Find a family and talk with it before you sign. A place that costs you much money, or a family that wants your passport, is a warning.
    .if = if you have no agreement yet
item-nl = In the Netherlands, a recognised agency files the request. One summary says that new au pairs must be under 25.
    .if = if you go to the Netherlands
item-ages = The ages are narrower here: 18 to 28 in Austria, 18 to 29 in Sweden, as our sources say. See the official page.
    .if = if you go to Austria or Sweden
item-short-stay = Do not start before you have the permit. A visa-free stay of 90 days in any 180 is not permission to work. The days are now counted at the border by computer (Entry/Exit System).

item-passport = Your passport, valid for the whole stay.
    .protected = The travel document of the country that protects you (for refugees, for subsidiary protection or for stateless people). We do not ask you for a national passport, and you do not need to obtain or renew one for this.
item-agreement = The agreement with the family: pocket money, at most 25 hours a week of help, childcare included, at least one free day a week, time for a course.
item-family-nationality = The family’s papers: another nationality than yours, no kinship.
item-level = Proof of basic language, of secondary school or of a profession, if the country asks for it.
item-insurance = Proof of sickness insurance, or that you asked for it.
item-form-photo-fee = The form, photos and, if the country asks for a fee, the receipt.
item-translations = Translations or stamps (legalisation), only if the office asks. Ask it first: they cost money.
    .protected = Translations, only if the office asks. Take a sworn translator in the country where you live, not an office of the country you left. If the office wants a stamp from that country, tell it that you are protected and see free legal help.
item-keep-originals = Show your originals, do not leave them for good. Keep a photo of every page, front and back.

item-read-official-page = Read the official page of the country on the day you start. Amounts and forms change.
item-who-files = Ask who files the request: you, the family or an agency.
item-visa-fr = For France, ask for your long-stay visa on France-Visas, the official site.
    .if = if you live outside the EU and go to France
item-visa = See on the official page which visa you need to enter, and where to ask for it.
    .if = if you live outside the EU
item-complete-file = Send a complete file. If a paper is missing, the office tells you which one and by when: answer at once.
item-keep-receipt = Keep the receipt and a copy of everything you sent.

item-fee = Each country sets its own fee. See it on the official page before you pay.
    .if = if you go to another country than France
item-fee-fr = In France the taxes went up in 2026: first card €300 (reduced: €100), renewal €200 (reduced: €50), and a stamp of €50 more; a provisional permit €100. Check on the official page before you pay.
    .if = if you go to France
item-seek-no-middleman = Pay only the official fee, on the official site or at the office. Nobody may sell you a place, an agreement, a form or an appointment.
item-appointment-free = An appointment at a visa centre or a French préfecture is free to book. Whoever sells one may cheat you.

item-decision-time = The office has at most 90 days from the complete file. Some countries are faster.
item-validity = The permit lasts as long as the agreement, at most 1 year; one extension of up to 6 months. In France: 1 year, renewable once.

item-keep-permit = Keep the permit you have valid: ask for its renewal before it ends, and keep the receipt.
    .if = if you already have a permit in the EU
item-open-letters = Open every letter and look at every online account the same day. If the office asks for a paper, send it at once.

item-rights = You help, you are not a servant. If the hours are more than the agreement says, or the family keeps your money or papers: ask a free adviser; in danger, call 112.
item-change-family = Changing family follows the rules of the country: ask the office before you move.
item-no-family = This permit gives no right to bring your family. National rules may say otherwise: ask the office.
item-one-state = The permit is good in the country that gives it. Another country of the EU needs its own.
item-overstay = If you stay after the last day without a new request, your stay is no longer legal: you may have to leave, and you may be barred from coming back. See free legal help before that day.

item-withdrawn = The permit can be refused, taken back or not renewed: conditions no longer met, false papers, another purpose than the one of the permit, danger to public order, safety or health. Each country may add reasons.
item-reasons = The refusal comes in writing, with the reasons. Keep the letter and its envelope.
item-appeal = You have the right to appeal. The letter says to which court and by when. The deadline can be as short as 48 hours: go today to free legal help, with the letter.

item-authority = The official page of the country for this permit.

date-permit-end = Last day of your permit, card or visa
    .hint = The end date printed on it.
deadline-renew = Make a new request, or see free legal help, by { $day } at the latest.
deadline-anef = If the request is made online (ANEF): by { $day } at the latest. After that, ask all the same, at once.
    .if = in France
deadline-letter = Last day to challenge it, says the letter: { $day }
