not = It is not a permit for the whole year, it is good in one country only, and the family cannot come with you.
cost = You or your employer pays a fee, which may not be excessive. Nobody may sell you the job.
time = At most 90 days once the file is complete.
decides = The immigration or labour office of the country where you will work.

condition-member-states = The country takes part in the EU rules on this permit.
    .no = These EU rules hold in 25 countries of the European Union. They do not hold in Denmark, Ireland, Iceland, Liechtenstein, Norway, Switzerland or the United Kingdom: these countries have permits of their own.
condition-free-movement = This permit is for people without a passport of the EU, Iceland, Liechtenstein, Norway or Switzerland.
    .no = You do not need this permit. With your nationality you may live, work and study there without one (free movement).
condition-protected = The permit is for people whose home is outside the EU, and whom no EU country protects.
    .no = This permit is for people whose home is outside the EU. A protected person lives inside, and may already work, also for a season, in the country that protects them. Your protection stays.
condition-asylum-request = The rules leave out people whose asylum request is not finally decided.
    .no = While your asylum request is being decided, this permit is not open to you. Your request protects you: stay in the procedure. You can have your qualifications assessed now, and you can ask when you may work.
condition-temporary-protection = The rules leave out people with temporary protection.
    .no = With temporary protection you need no permit of this kind to work in the country that gives it. Keep this protection: it runs until 4 March 2027. Look again in January 2027 at what comes next.
condition-national-protection = The rules leave out people with humanitarian protection under the law of one country.
    .no = Your humanitarian permit comes from the law of your country of residence. That country’s own rules say what you may do with it. A free adviser can read your permit with you.
condition-removal-suspended = The rules leave out people whose removal is suspended.
    .no = This permit is not open while a removal is suspended. What you may do is set by the country where you live. See a free legal adviser first.
condition-help-first = A person applies from abroad, or with a valid permit, and can sign for themselves.
    .no = This permit is not the way in your situation. See free help first, before you contact any office. A child alone has the right to be protected and to have a guardian.
condition-lives-outside = You live outside the EU and apply from there.
    .no = This request is made from outside the EU. If you are already in the EU with a residence card, look at the other work permits on this site, or ask a free adviser.
condition-length = The contract is for a season, not for years.
    .no = Season work lasts at most 5 to 9 months in any 12. With a contract without an end, or of 2 years and more, look at the EU Blue Card or the ordinary work permit.
condition-offer = You have a contract or a firm offer from an employer in the country.
    .no = A contract or a firm offer comes first. So the first thing to do is to find one: with the employer directly, through EURES, never for money.
condition-seasonal-list = The job depends on the season and is on the list of this country (mostly farming and tourism).
condition-quota = There is still a place: a country may have quotas or first look for local workers.
condition-accommodation = You will have decent housing for the whole stay.
condition-no-overstay = You kept to the end date of earlier stays.
condition-travel-document = You have a valid passport, or the travel document of the country that protects you.
condition-insurance = You have sickness insurance, or you asked for it.

item-keep-passport = Keep your passport and your diplomas yourself. Leave them with no employer, agent or host.

item-authority = The official page of the country for this permit.
