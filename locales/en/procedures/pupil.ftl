not = It is not for school in the country where you already live: there, every child may go to school. It is a permit for a school year in another country, in an exchange.
cost = The exchange organisation or the school answers for the costs, including the trip home.
time = At most 90 days for the decision; the stay lasts at most one year.
decides = The immigration office of the country of the school.

condition-member-states = The country is one of the 25 EU countries with common rules.
    .no = Denmark, Ireland and countries outside the EU have their own rules for studies. Look at the result for that country, or at its official page.
condition-free-movement = The permit is for people without a passport of the EU, Iceland, Liechtenstein, Norway or Switzerland.
    .no = You need no permit: with your nationality you may study there (free movement).
condition-protected = You are not a refugee and do not have subsidiary protection.
    .no = In the country that protects you, you need no permit for pupils: you go to school under your own status. In another EU country, this permit is not open to you: ask the school and a free adviser which way there is. If a country outside the EU protects you, we found no text that says it: ask a free adviser whether this permit is possible.
condition-asylum-request = The law leaves out people whose asylum request is not finally decided.
    .no = Your asylum request protects you: stay in the procedure. You can ask a school or university to admit you meanwhile, without this permit, and have your studies assessed (EQPR, ENIC-NARIC).
condition-temporary-protection = The law leaves out people with temporary protection.
    .no = With temporary protection you need no permit for pupils in the country that gives it: ask the school straight away. Keep this protection: it runs until 4 March 2027. Look again in January 2027 at what comes next. If an office proposes another permit, see a free adviser first.
condition-national-protection = The law leaves out people with humanitarian protection under the law of one country.
    .no = The rules of the country that gave your humanitarian permit say whether you may study with it. A free adviser can read your permit with you.
condition-removal-suspended = The law leaves out people whose removal is suspended.
    .no = This permit is not open while a removal is suspended. See a free legal adviser first. A school or university may still take you: ask it.
condition-help-first = You apply from abroad or with a valid permit, and you (or your parents) can sign.
    .no = This permit is not the way in your situation. See free help first, before you contact any office. A child alone has the right to a guardian, and to go to school.
condition-long-term-elsewhere = You do not hold an EU long-term resident permit or a Blue Card of another country.
    .no = With your card there is another way into a second country, with its own rules. Ask the office of the country where you want to study.
condition-stateless = You have a nationality. If you are stateless, the office says how it reads the law.
    .no = The text does not name stateless people among those left out, but we found no page that says how offices read it. In the country that recognised you as stateless, your card may be enough to study.
    .who = the immigration office
condition-offered = The country has this permit for pupils.
    .no = A country is free not to have this permit. Ask the exchange organisation which way the country uses.
condition-admitted = A secondary school there has admitted you, in an exchange programme.
    .no = First the school and the exchange programme admit you; then you ask for the permit.
condition-place = You apply from outside the EU, or with a valid residence permit or long-stay visa.
    .no = During a short stay, a country may take this request, but it does not have to. Ask before you travel.
condition-scheme = The exchange is recognised by the country, and the organisation or the school answers for the costs.
condition-age-range = You have the age that the country sets.
condition-host = You will live with a host family or in a boarding house that keeps the rules.
condition-parental = Your parents or guardian agree in writing.

item-protected-elsewhere = Another country protects you: this permit leaves out refugees and people with subsidiary protection. Ask a free adviser which way there is to live here, before you sign or move. Your protection stays with the country that gave it.
    .if = if another country protects you
item-find-exchange = Ask your school or an exchange organisation for a place. It must be a recognised programme.
    .if = if you are not admitted yet
item-place = Ask the office, before you travel, from where it takes the request.
    .if = if you are there for a short stay
item-not-a-student = Secondary school is this permit; a university is the student permit; a placement with a company is the trainee permit. The school and the paper you sign decide.
item-country-at = In Austria there is a permit for pupils, called “Schüler”. The law does not name the exchange: ask the office.
    .if = if the school is in Austria
item-country-de = In Germany the rule is § 16f AufenthG: up to one year as a rule, and no work.
    .if = if the school is in Germany

item-passport = Your passport, valid for the whole stay.
    .protected = The travel document of the country that protects you. We do not ask you for a national passport, and you do not need to obtain or renew one for this.
item-parents = The written agreement of your parents or guardian.
item-school-admission = From the school: the admission for the school year. It is a secondary school (usually from 12 to 18 years of age).
item-exchange-papers = From the exchange organisation: the programme, that it is recognised, and that it answers for living, school, health insurance and the trip there and back.
item-host-family = From the host family or boarding house: its statement.
item-insurance = Sickness insurance for the whole stay.
item-means = Proof of enough money for living and the trip home, if the organisation does not cover it all.
item-form-photo-fee = The form, a photo and the receipt of the fee, where there is one.
item-translations = Translations or stamps (legalisation), only if the office asks. Ask it first: they cost money.
    .protected = Translations, only if the office asks. Take a sworn translator in the country where you live, not an office of the country you left. If the office wants a stamp from that country, say that you are protected and see free legal help.
item-keep-originals = Never hand over your originals for good. Send copies, show the originals, and keep a photo of every page, front and back.

item-apply = Your parents or the organisation ask for the permit or long-stay visa. Ask which, and where.
item-keep-receipt = Keep the receipt and a copy of everything.

item-fee = Each country sets its own fee for the permit; a country need not ask for one. See the official page before you pay.
item-pay-nobody-else = Pay only the official fee and the organisation you chose. Nobody can sell you a place at a school or a visa.

item-decision-time = The office has at most 90 days from the complete file.
item-validity = The permit lasts as long as the exchange, at most one year.

item-open-letters = Open every letter the same day. If somebody asks you for a paper, send it at once.

item-leave-in-time = Leave, or ask for another permit, before the date on the permit. After it the stay is irregular and you may have to leave the country.
item-family-no = This permit gives no right to bring your family, and no stay after school by itself.

item-appeal = The refusal comes in writing, with the reasons (a condition missing, false papers, danger to public order, safety or health, a host that breaks the law; each country may add others). The permit can be taken away for the same reasons. You may challenge either decision. The deadline can be as short as 48 hours: go today to free legal help, with the letter.

item-authority = The official page of the country.

date-permit-end = Last day of your permit, card or visa
    .hint = The end date printed on it.
deadline-permit-end = Leave, or ask for another permit, by { $day } at the latest.
deadline-letter = Last day to challenge it, says the letter: { $day }
