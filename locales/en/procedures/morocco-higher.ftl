## In short

not = It is not for a school certificate or a BTS: another ministry handles those.
cost = We found no fee. Ask the ministry before you pay for anything.
time = No official time found. The press spoke of more than six months with a commission.
decides = The Moroccan Ministry of Higher Education, with a commission for each field.

## Who can ask

condition-kind = It is a degree of higher education.
    .no = A certificate that ends a school cycle, or a BTS, goes to the Ministry of National Education, not to this one.
condition-ask-first = The degree is from an institution abroad.
    .no = No page says which way holds for a school in Morocco with a foreign programme. Ask before you begin.
    .who = the Ministry of Higher Education
condition-not-fled = You neither ask for protection nor have it.
    .no = You ask for protection or have it. If Morocco is the country that you fled, do not contact its offices. See a free adviser first.
    .who = you, with a free legal adviser
condition-recognised-school = The institution is recognised.
condition-lived-there = You lived in that country lawfully during the studies.

## Before you start

item-right-ministry = University or engineering degree: you are in the right place. School certificate or BTS: see the Ministry of National Education.
