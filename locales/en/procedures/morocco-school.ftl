## In short

not = It is not for a university degree: another ministry handles that.
cost = We found no fee. Ask the ministry before you pay for anything.
time = No time found. You follow the request live on the platform.
decides = The Moroccan Ministry of National Education, Preschool and Sports.

## Who can ask

condition-kind = It is a certificate that ends a school cycle, or a BTS.
    .no = A university degree goes to the Ministry of Higher Education, not to this one.
condition-ask-first = The certificate is from a school abroad.
    .no = No page says which way holds for a school in Morocco with a foreign programme. Ask before you begin.
    .who = the Ministry of National Education
condition-not-fled = You neither ask for protection nor have it.
    .no = You ask for protection or have it. If Morocco is the country that you fled, do not contact its offices. See a free adviser first.
    .who = you, with a free legal adviser
condition-recognised-school = The school, or the authority above it, is recognised in the country that issued the certificate.
condition-lived-there = You lived in that country lawfully during the studies.

relation-morocco-higher = Two ministries: this one for school and BTS, the other for university.

## Before you start

item-right-ministry = Certificate that ends a school cycle, or BTS: you are in the right place. University degree: see the Ministry of Higher Education.
