not = It is not paid work, and it does not bring your family.
cost = Each country may set a fee. No organisation may sell you a place.
time = At most 90 days once the file is complete.
decides = The immigration office of the country. The organisation chooses its volunteers.

condition-member-states = The country takes part in the EU rules on this permit.
    .no = These EU rules hold in 25 countries of the European Union. They do not hold in Denmark, Ireland, Iceland, Liechtenstein, Norway, Switzerland or the United Kingdom: these countries have permits of their own.
condition-free-movement = This permit is for people without a passport of the EU, Iceland, Liechtenstein, Norway or Switzerland.
    .no = You do not need this permit. With your nationality you may live, work and study there without one (free movement).
condition-protected = The rules leave out refugees and people with subsidiary protection.
    .no = In the country that protects you, you volunteer under your own status: no other permit. Speak with the organisation directly. Your protection stays. In another EU country this permit is not open to you: ask a free adviser which way there is. If a country outside the EU protects you, we found no text that says it: ask a free adviser whether this permit is possible.
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
condition-scheme = It is the European programme, or the country also takes volunteers of other programmes.
    .no = As far as our sources say, this country gives this permit only for the European programme (European Solidarity Corps). Ask your organisation about a project of that programme.
condition-paper = The paper you sign is a volunteering agreement with the organisation.
    .no = The paper you name leads to another permit: an employment contract to a work permit, a training agreement to the trainee permit, a host-family agreement to au pair.
condition-signed = The agreement is signed, or ready to be signed.
    .no = The agreement with the organisation comes before the request. So the first thing to do is to find an organisation that signs one.
condition-place = You apply from outside the country, or inside it with a valid residence permit or long-stay visa.
    .no = During a short stay, a country may take this request, but it does not have to. Ask the office first from where it takes it.
condition-age-range = You are within the ages that the country sets, if it sets any.
condition-liability = The organisation has insured you for damage to others (third-party liability).
condition-travel-document = You have a valid passport, or the travel document of the country that protects you.
condition-insurance = You have sickness insurance, or you asked for it.
condition-resources = You have enough money for your stay and for the journey back.

item-protected-elsewhere = Another country protects you: this permit leaves out refugees and people with subsidiary protection. Ask a free adviser which way there is to live here, before you sign or move. Your protection stays with the country that gave it.
    .if = if another country protects you
item-place = Ask the office, before you apply, from where it takes the request: from abroad, or with a residence permit or a long-stay visa.
    .if = if you are there for a short stay
item-keep-passport = Keep your passport and your diplomas yourself. Leave them with no employer, agent or host.
item-find-host = Find an organisation that signs an agreement with you. The European Solidarity Corps lists checked organisations, for free.
    .if = if you have no agreement yet
item-other-scheme = Ask the office whether this country gives the permit for your programme. In the Netherlands only a recognised exchange organisation may host; in Sweden you go through an organisation.
    .if = if it is not the European programme
item-minor = Nothing is signed for you without your parents or guardian. They sign, and they agree in writing.
    .if = if you are under 18
item-short-stay = Do not start before you have the permit. A visa-free stay of 90 days in any 180 is not permission to work. The days are now counted at the border by computer (Entry/Exit System).

item-passport = Your passport, valid for the whole stay.
    .protected = The travel document of the country that protects you (for refugees, for subsidiary protection or for stateless people). We do not ask you for a national passport, and you do not need to obtain or renew one for this.
item-agreement = The agreement, signed: programme, tasks, hours, supervision, training, and what pays for travel, food, housing and pocket money.
item-scheme-proof = The proof that you take part in the European programme.
    .if = if it is the European programme
item-liability = The proof that the organisation has insured you for damage to others.
item-means = The proof that your living costs and the journey back are covered.
item-insurance = Proof of sickness insurance, or that you asked for it.
item-housing = The proof of where you will live, if the country asks for it.
item-parental = The written consent of your parents or guardian.
    .if = if you are under 18
item-form-photo-fee = The form, photos and, if the country asks for a fee, the receipt.
item-translations = Translations or stamps (legalisation), only if the office asks. Ask it first: they cost money.
    .protected = Translations, only if the office asks. Take a sworn translator in the country where you live, not an office of the country you left. If the office wants a stamp from that country, tell it that you are protected and see free legal help.
item-keep-originals = Show your originals, do not leave them for good. Keep a photo of every page, front and back.

item-read-official-page = Read the official page of the country on the day you start. Amounts and forms change.
item-who-files = Ask who files the request: in some countries you, in others your host, in others either.
item-visa-fr = For France, ask for your long-stay visa on France-Visas, the official site.
    .if = if you live outside the EU and go to France
item-visa = See on the official page which visa you need to enter, and where to ask for it.
    .if = if you live outside the EU
item-fr-permit = In France: an approved association, a social or humanitarian task, the contract signed before you enter, and a written promise to leave at the end. You get a provisional permit (autorisation provisoire de séjour).
    .if = if you go to France
item-introduction = Some countries ask you to follow an introduction to the language, history and politics.
item-complete-file = Send a complete file. If a paper is missing, the office tells you which one and by when: answer at once.
item-keep-receipt = Keep the receipt and a copy of everything you sent.

item-fee = Each country sets its own fee. See it on the official page before you pay.
    .if = if you go to another country than France
item-fee-fr = In France the taxes went up in 2026: first card €300 (reduced: €100), renewal €200 (reduced: €50), and a stamp of €50 more; a provisional permit €100. Check on the official page before you pay.
    .if = if you go to France
item-seek-no-middleman = Pay only the official fee, on the official site or at the office. Nobody may sell you a place, an agreement, a form or an appointment.
item-appointment-free = An appointment at a visa centre or a French préfecture is free to book. Whoever sells one may cheat you.

item-decision-time = The office has at most 90 days from the complete file. Some countries are faster.
item-validity = The permit lasts as long as the agreement, at most 1 year. Longer, if the programme is longer and the law of the country allows it.

item-keep-permit = Keep the permit you have valid: ask for its renewal before it ends, and keep the receipt.
    .if = if you already have a permit in the EU
item-open-letters = Open every letter and look at every online account the same day. If the office asks for a paper, send it at once.

item-equal-exchange = You are treated like people of the country for the recognition of diplomas and for goods and services open to the public. If you are in an employment relation, also for working conditions, association, training, tax, job-centre advice and parts of social security. Some limits exist.
item-no-family = This permit gives no right to bring your family. National rules may say otherwise: ask the office.
item-other-country = In another EU country the programme decides what you may do: ask the organisation first.
item-end = At the end you leave, or you ask for another permit before the last day.
item-overstay = If you stay after the last day without a new request, your stay is no longer legal: you may have to leave, and you may be barred from coming back. See free legal help before that day.

item-withdrawn = The permit can be refused, taken back or not renewed: conditions no longer met, false papers, another purpose than the one of the permit, danger to public order, safety or health, an organisation that breaks the law. Each country may add reasons.
item-reasons = The refusal comes in writing, with the reasons. Keep the letter and its envelope.
item-appeal = You have the right to appeal. The letter says to which court and by when. The deadline can be as short as 48 hours: go today to free legal help, with the letter.

item-authority = The official page of the country for this permit.
item-programme = The site of the European Solidarity Corps.

date-permit-end = Last day of your permit, card or visa
    .hint = The end date printed on it.
deadline-permit-end = Leave, or ask for another permit, by { $day } at the latest.
deadline-letter = Last day to challenge it, says the letter: { $day }
