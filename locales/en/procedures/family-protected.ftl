not = It is not the ordinary family reunification with its income and housing test (in France: regroupement familial). And the relatives do not have to ask for asylum to come this way.
cost = OFPRA’s certificates are free. The visa or permit can have an official fee.
time = It often takes months. For the family of a refugee EU law sets a limit of 9 months, longer only in exceptional cases. See the official page.
decides = The immigration office or the visa office of the country. In France the visa office decides; OFPRA only supplies the family papers.

condition-member-states = The country applies the EU rules on the family of people from outside the EU.
    .no = Denmark, Iceland, Ireland, Liechtenstein, Norway, Switzerland and the United Kingdom have family rules of their own. See the page of that country, and a free adviser.
condition-free-movement = Whoever comes has no passport of the EU, Iceland, Liechtenstein, Norway or Switzerland.
    .no = With your nationality you may go and live there without this request (free movement).
condition-sponsor = The person who lives there is a refugee, has subsidiary protection or is stateless.
    .no = Look at the words on the card of the person who lives there. Each kind of card has its own way.
    .who = the words on the card of the person who lives there
condition-tie = In France: the tie is husband, wife, partner, child up to 19, or parent of a child who is protected and alone.
    .no = France’s rule for protected people does not name other relatives. A free adviser can look at other ways with you.
condition-tie-national = Outside France: the tie is husband, wife, or unmarried child under 18.
    .no = EU law names the husband or wife and the unmarried children under 18, and the parents of a refugee child who is alone. For partners, older children and others who depend on a refugee, each country decides.
    .who = the immigration office of the country
condition-kind-of-protection = Outside France: the person who lives there has refugee status.
    .no = The easier EU rules are for refugees. For subsidiary protection and stateless people each country has its own rules. Look at the words on the card of the person who lives there, and ask.
    .who = the immigration office of the country
condition-before-request = In France: the couple existed before the request for protection.
    .no = For a couple that began after the request, France has another way: the ordinary family reunification (regroupement familial), with its own conditions.
condition-declared = In France: the family was declared to OFPRA.
    .no = The office compares with what was declared to OFPRA. If somebody was left out, see a free adviser before the visa request: tell the truth and explain why.
    .who = OFPRA and the visa office
condition-own-situation = Whoever comes can apply without a risk for their own papers or request.
    .no = You have a situation of your own. If you asked for asylum, stay in the procedure: your request protects you. See free legal help before you contact an office. A child alone has the right to a guardian who signs.
    .who = a free legal adviser
condition-ages = In France husband, wife and partner are at least 18. Children are not married.
condition-holds-permit = The person who lives there holds the final decision and a residence paper.
condition-family-abroad = The family lives outside the country. If it is already there, ask a free adviser first.
condition-genuine = The ties and the papers are genuine, and nobody is a danger to public order.

relation-family-reunification = If the couple began after the request for protection, in France this is the way.

item-relatives-ask-first = Relatives who are still in that country, or near it: let them ask an adviser before they go to any office there. A contact can be dangerous for them and for the protected person.
item-no-contact = The protected person does not contact the authorities of the country that was left, for no paper. In France OFPRA protects them instead. The travel document of a refugee is not valid for that country.
item-own-situation = See free legal help first, before you go to any office. Your own request or your own papers come first, and they stay.
    .if = if you asked for asylum yourself, are alone under 18, are tolerated or have no valid paper
item-ask-soon = Apply soon, even if papers are missing. Some countries ask for income, housing and insurance if you apply later than 3 months after the protection was given.
    .if = if the country is not France
item-easier-refugee = For a refugee who asks in time: no waiting time, and no test of housing, insurance and income.
    .if = if the country is not France
item-tie-before-entry = Some countries accept only family ties that existed before the refugee came. For later ones, ask about the ordinary way.
    .if = if the country is not France
item-no-test-fr = In France: no condition of length of stay, income or housing. A child’s age counts on the day of the visa request: do not wait.
    .if = if the country is France
item-who-fr = In France may come: husband or wife; registered partner; a partner with a stable life together before the request; all from 18. The couple’s unmarried children up to 19 may come too. A child under 18 of one parent only may come in two cases. The other parent has died or has lost the parental rights. Or a court gave the child to this parent.
    .if = if the country is France
item-child-alone = A child under 18 who is protected and alone may bring father and mother; in France also brothers and sisters who are under 18 and not married. The guardian helps: nothing is signed alone.
    .if = if it is about the parents of a child under 18
item-after-request-child = A child born after the request: the law sets no such date for the couple’s children. Ask OFPRA or an adviser how to show it.
    .if = if the child was born after the request, in France
item-protected-elsewhere = If another country protects you, the request is normally made there, where you have your permit. Ask a free adviser.
    .if = if another country protects you
item-lost-contact = If you have lost contact with relatives: the Red Cross and Red Crescent look for them, free and in confidence.

item-sponsor-paper = The residence card and the decision of the protected person, as a copy.
item-civil-status-ofpra = In France the protected person asks OFPRA, online and free, for the certificates that replace birth, marriage and family papers. They are authentic. You need not wait for them to ask for the visa.
    .if = if the country is France
item-civil-status = Birth, marriage and family papers that the family already has, also old copies or photos. Do not send anybody to an office for new ones without advice.
    .protected = The family papers that you and your relatives already have, also old copies or photos. Do not ask the authorities of the country you left for any. Outside France ask the asylum or immigration office, with an adviser, what replaces them.
item-event-elsewhere = A birth or marriage in an EU country, or in another country where nobody of you is in danger: the office of that place makes the paper.
item-other-proof = Other proof of the tie: photos, messages, money transfers, school or health papers, statements of people who know the family. For a refugee the office must look at it: it may not refuse only because official papers are missing.
item-treated-as-family = In France: proof that you have long lived and been treated as a family (possession d’état) counts, and so do OFPRA’s papers.
    .if = if the country is France
item-custody = For a child of one parent only: the death certificate, the judgment, or the consent of the other parent that you have. If none exists, ask an adviser.
    .if = if it is about a child
item-travel-documents = Travel papers of the relatives, if they have them. If they have none, ask the visa office of the destination first what it accepts; no relative should risk an office there for a passport.
    .protected = For you: the travel document or residence card of the country that protects you, never a national passport. For the relatives: the travel papers they have. If they have none, ask the visa office of the destination, with an adviser, what it accepts.
item-translations = Translations, only if the office asks: by a sworn translator in the country where the protected person lives.
    .protected = Translations, only if the office asks: by a sworn translator where you live now. If an office wants a stamp (legalisation) of the country you left, say that you are protected and see free legal help.
item-keep-originals = Show the originals, do not leave them for good. Keep a photo of every page, front and back.

item-ofpra-check = Check in OFPRA’s file that all relatives are named, with the right dates and spelling. Correct mistakes with an adviser.
    .if = if the country is France
item-with-adviser = In your situation, the adviser says where and how to ask. Until then file nothing, go to no office for it, and do not travel for a visa.
    .if = if you asked for asylum yourself, are alone under 18, are tolerated or have no valid paper
item-visa-request-fr = Each relative asks for a long-stay visa at the French visa office of the country where they live: an office of France. Start on France-Visas, the official site, and write “réunification familiale”.
    .if = if the country is France, unless you asked for asylum yourself, are alone under 18, are tolerated or have no valid paper
item-ask-office = See on the official page who applies, the protected person or the family, and where. Hand in what you have and say what is still to come.
    .if = if the country is not France, unless you asked for asylum yourself, are alone under 18, are tolerated or have no valid paper
item-all-together = Ask for all relatives in one go, and give the same names and dates everywhere. A child left out now can be hard to bring later.
item-interview = The office may ask questions to both sides about the family. Tell what you know, and say so when you do not know.

item-ofpra-free = OFPRA’s certificates and copies cost nothing. See on the official page what the visa and the card cost.
    .if = if the country is France
item-fee = Each country sets its own fee. See it on the official page before you pay.
    .if = if the country is not France
item-pay-nobody-else = Pay only the official fee, at the office or on its site. An appointment is free. Nobody can sell you a visa, a form or a faster answer.

item-decision-time = For the family of a refugee, EU law sets a limit: a written answer within 9 months of the request, longer only in exceptional cases. For another protection, the official page of the country says the time.
item-ofpra-time = OFPRA needs time to make its certificates. The visa can be asked for meanwhile.
    .if = if the country is France

item-open-letters = Open every letter and look at every online account the same day. If the office asks for a paper, send it at once. Tell it when you move house or when a child is born.
item-danger = If relatives are in danger now, tell the office and an adviser at once, and ask for a faster answer.

item-card = After arrival: ask for the residence card in the time that the visa gives. The family may go to school, train and work; a country may delay work for up to 12 months.
item-own-permit = Later each member can get a permit of their own. After a death, a separation or violence, ask an adviser at once: you do not have to stay with somebody who hurts you.

item-reasons = The refusal comes in writing, with the reasons. Keep the letter and its envelope. No answer for a long time can also mean no: ask an adviser.
item-appeal = You have the right to challenge it. The deadline can be as short as 48 hours; it is written on the letter. Go to free legal help today, with the letter.
item-visa-refused-fr = A visa for France was refused: the way to contest starts at a commission (CRRV). Old pages give a longer time than the law does today. Only the letter counts: go today.
    .if = if the country is France
item-new-proof = If papers were doubted, collect more proof of the tie for the appeal. Do not buy papers: false ones can close the way for all.

item-ofpra = OFPRA’s page on the family.
    .if = if the country is France
item-advice = UNHCR Help: free advice near you, by country.

date-granted = Day on which the protection was given
    .hint = If there are several dates, take the earliest.
deadline-soon = Apply by { $day } at the latest. You may still apply later, but some countries then ask for more.
deadline-letter = Last day to challenge it, says the letter: { $day }
