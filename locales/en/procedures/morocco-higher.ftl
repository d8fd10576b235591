## In short

not = It is not for a school certificate or a BTS: another ministry handles those.
cost = We found no fee. Ask the ministry before you pay for anything.
time = No official time found. The press spoke of a long time with a commission.
decides = The Moroccan Ministry of Higher Education, with a commission for each field.

## Who can ask

condition-kind = It is a degree of higher education.
    .no = A certificate that ends a school cycle, or a BTS, goes to the Ministry of National Education, not to this one.
condition-ask-first = The degree is from an institution abroad.
    .no = No page says which way holds for a school in Morocco with a foreign programme. Ask before you begin.
    .who = the Ministry of Higher Education
condition-not-fled = Morocco is not a country that you fled.
    .no = You ask for protection or have it. If Morocco is the country that you fled, do not contact its offices. See a free adviser first.
    .who = you, with a free legal adviser
condition-recognised-school = The institution is recognised.
condition-lived-there = You lived in that country lawfully during the studies.

## Before you start

item-not-if-fled = If Morocco is the country that you fled: do not write to its offices and do not create an account. See free legal help first.
    .if = if you ask for protection or have it
item-right-ministry = University or engineering degree: you are in the right place. School certificate or BTS: see the Ministry of National Education.
item-foreign-cycle = Institution in Morocco with a foreign programme: write to the ministry first. Ask whether this way holds for your degree.
    .if = if your school in Morocco follows a foreign programme
item-when-needed = Equivalence is asked for in protected jobs and in the civil service. Elsewhere the employer decides: ask.
item-automatic = Degree from a public institution in Belgium, France, Germany, Spain or the United Kingdom: it may be recognised without a commission. You must have studied on site. Check the 2025 decisions in the Bulletin officiel.
    .if = if you studied on site in one of these five countries
item-automatic-limits = For an engineering degree: a state degree and at least five years after school. Health stays with the commission.
    .if = if the degree is from Belgium, France, Germany, Spain or the United Kingdom
item-not-on-site = Without studies on site, recognition without a commission does not hold. Ask the ministry what it accepts before you prepare the file.
    .if = if you did not live on site during all the studies
item-who-receives = In 2022 the ministry announced that an agency (ANEAQ) would take over. Ask who receives the files today.

## Papers

item-list = Take today’s list from the site of the ministry. The next lines come from an older list: compare.
item-request = The request, and two detailed CVs since the end of school.
item-diplomas = Two copies: of the degree, of the end-of-school diploma and of every other higher-education degree.
item-marks = The lists of marks and the pass certificate of each year.
item-programme = A paper of the university: conditions of access, subjects and hours of each year, exams, placements.
    .protected = On the studies (access, subjects, hours, exams, placements): what you kept. Do not write to a public university of the country you left. Ask the Moroccan ministry what it accepts.
item-placements = The certificates of placements.
item-thesis = Two copies of the dissertation, thesis or final project, with the stamp of the institution, and publications if there are any.
item-residence = An official paper that proves that you lived in that country lawfully during the studies.
    .protected = Proof that you lived in that country during the studies, from what you kept: old visas, stamps, student papers. Ask nothing of offices of the country you left.
item-translation = A translation into Arabic or French, if a paper is in another language. Ask before for the dissertation or thesis.
    .protected = A translation into Arabic or French, if a paper is in another language: by a sworn translator where you live, not by an office of the country you left.
item-keep-originals = Show your originals, do not leave them. Keep a photo of every page.

## Steps

item-enter = Enter your data and papers on the e-équivalence platform, through the site of the ministry.
    .if = if you have not filed yet
item-appointment = Book an appointment to hand in the paper file.
    .if = if you have not filed yet
item-commission = A commission for the field reads the file. There are five.

## Cost

item-free-or-not = No fee found. Ask the ministry. Pay nobody for a place, an appointment or an answer.

## How long

item-press-time = No official time limit found. In 2025 the press spoke of a long way with the commission.

## While you wait

item-follow = Keep the proof of filing. Answer at once if a paper is missing.

## After

item-published = The decision is published in the Bulletin officiel. Keep a copy, with the number and the date.

## If the answer is no

item-rejected = A refusal: ask in writing for the reasons, how to challenge it and until when. We found no page about an appeal.

## Contacts

item-ministry = The Ministry of Higher Education.
