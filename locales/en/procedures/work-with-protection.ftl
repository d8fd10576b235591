not = It is not a right to work in another country, and it is not a licence for a job that the law protects.
cost = Nothing to pay: there is no permit to ask for.
time = At once, with the card or paper that says it.
decides = The words on your card or paper. A free adviser can read it with you.

condition-card-says = Your card or paper says refugee, subsidiary protection or temporary protection of this country.
    .no = For your paper, each country has its own rule on work. Look for words such as “may work” or “work permitted” on it.
    .who = your card or paper; a free adviser can read it with you
condition-member-states = The country follows the EU rules on work for protected people.
    .no = This country has rules of its own on work for protected people. Read your card, and ask a free adviser of the country.
    .who = the law of this country; a free adviser can tell you
condition-this-country = The country you chose is the one that protects you.

item-nothing-needed = You may look for work and start, as an employee or for yourself, under the same rules as the people of the country. Show the employer your card or paper.
