## In short

not = It is not a test, and it is not automatic, not even for a refugee.
cost = The exchange is free. A translation may cost money.
time = Ask for the exchange within a year. We have no sure time for the answer.
decides = The French licence office, through the ANTS site.

## Who can ask

condition-reciprocity = The country that issued the licence exchanges licences with France (reciprocity agreement).
    .no = We do not hold today’s list. Look at it on the official page. Since April 2019 it holds for protected people too.
    .who = the licence office (ANTS)
condition-within-one-year = You are within the year that counts.

## Before you start

item-check-list = Which country issued your licence? Look for it in the list of the official page.
