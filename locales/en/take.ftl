# Paper, link, message, calendar: what one takes along.

paper-printed = Printed on { $day } with Jalon, from the screen. Sensitive answers are not written out, but lines of this list can give them away. For a sheet without them: “Print this list”, on the page.

code-missing = The QR codes did not arrive. The sheet works without them: every address is written out in full.

## How far somebody is with a checklist
progress-title = Where you stand
    .other = How far it is
progress-next = Next thing to do
progress-missing = Papers still missing: { $count }
progress-waiting = Waiting on others: { $count }
progress-after = What usually comes next
progress-show = Show in the list
progress-others = You have done your part. Now others have something to do: ask them how far they are.
    .other = The person has done their part. Now others have something to do: ask them how far they are.
progress-others-employer = You have done your part. Now the others have something to do: ask them how far they are.
progress-decision = Well done: everything is ticked up to the decision. Now the office that decides has to answer.
progress-finished = Well done: everything on this list is ticked.

## Paper

paper-hint = The sheet below is what will be printed, in black, on A4 or US Letter.
paper-extent = What would you like to print?
paper-extent-full = The whole list
paper-extent-one = One page: what comes next
paper-extent-blank = Blank: no answers, no ticks, for advisers
paper-second = A second language beside it
paper-second-hint = The person at the counter can then read every line. It takes more sheets.
paper-second-none = None
paper-second-counter = { $language } (spoken at the counter)
paper-sensitive = Add the sensitive answers
paper-sensitive-which = They will stand on the paper: { $questions }. Whoever finds the paper can read them. Without them, the paper says nothing of them. The same choice holds for the message, the file and the link.
paper-print = Print
paper-other-ways = Send it or keep it another way
paper-nothing = Printing does not work here: the browser or app did not do it. Open the list in your usual browser, or keep it another way.
paper-framed = This page stands inside another one: printing from here would give the wrong page.
paper-own-page = Open the list as a page of its own

paper-kind = Checklist
paper-of = Language: { $language }. Printed on { $day } with Jalon.
paper-foot = Page { $leaf } of { $leaves } · { $day } · { $mark } · { $title }
paper-counter = For the person at the counter
paper-counter-asks = The person who shows you this sheet is preparing: { $name }.
paper-counter-names = Official names to point at:
paper-field-number = File number
paper-field-account = E-mail of the account
paper-field-sent = Sent on
paper-field-helper = Helped by
paper-field-appointment = Next appointment
paper-originals = Do not hand over your originals: give copies. Show an original only where the office has to see it. If it has to keep it, ask for a receipt and a copy first.
paper-decides = Who decides
paper-for-whom = The answers this list rests on
paper-for-whom-write = For
paper-left-out = Sensitive personal answers are not printed.
paper-numbers = { $said } (no. { $numbers })
paper-see = Official page: see no. { $number }.
paper-box = to do
paper-box-done = done
paper-next-things = What comes next
paper-more = { $count ->
    [0] The whole list also has costs, times, help and sources.
    [one] The whole list has { $count } more line to do, and also costs, times, help and sources.
   *[other] The whole list has { $count } more lines to do, and also costs, times, help and sources.
}
paper-again = To open this guide again, without your answers:

## Taking the list along
carry-send = Send the list as a message
carry-send-what = The whole list as plain text, for a message or an e-mail, with the links and help near you.
    .other = The whole list as plain text, for a message or an e-mail, with the links and help nearby.
carry-without-sensitive = What is sensitive stays here: the list is made as if you had not given these answers, and without ticks that would give them away. You can add it below, with the link.
    .other = What is sensitive stays here: the list is made as if these answers had not been given, and without ticks that would give them away. You can add it below, with the link.
carry-with-sensitive = Your sensitive answers count in it: whoever reads the list can guess them.
    .other = The sensitive answers count in it: whoever reads the list can guess them.
carry-text = The text
carry-share-text = Send with an app
carry-copy-text = Copy the text
carry-copied = Copied. Now you can paste it where you want.
carry-selected = The browser did not copy it. Everything is selected: copy it with the menu of your device.
carry-not-shared = The browser could not send it. Copy it instead.
carry-keep = Keep a file
carry-keep-what = One file with the whole list. It opens without a connection, prints, and loads nothing from elsewhere.
carry-keep-button = Keep the file
carry-keep-not = This browser cannot keep a file. Copy the text above, or print the list.
carry-keep-shared = On a shared computer, delete the file afterwards: anybody can open it there.
carry-link = Move to another phone
carry-link-what = This link opens this list on another device, where you left it. It holds your answers itself: nobody else has them.
    .other = This link opens this list on another device, just as it is. It holds the answers itself: nobody else has them.
carry-link-holds = The link holds: { $parts }. It never holds answers that were set aside, nor dates that you wrote down.
carry-answers = { $count ->
    [0] no answer
    [one] { $count } answer
   *[other] { $count } answers
}
carry-ticks = { $count ->
    [0] no ticked line
    [one] { $count } ticked line
   *[other] { $count } ticked lines
}
carry-with-dates = The dates that you wrote down are in it.
carry-add-sensitive = Add what is sensitive
carry-telling-ticks = Ticks that could give it away, and ticks on other lists: { $count }
carry-add-sensitive-means = All this will be in the link, and will count in the message, in the file and on paper. Send the link only to somebody you trust.
carry-link-address = The link
carry-share-link = Send the link with an app
carry-copy-link = Copy the link
carry-link-who = Whoever has this link can read what it holds. It stays in messages, among the photos if somebody took a picture of it, and in the history of the other device. Paper never carries this link.
carry-link-not = This page was opened from a file: it cannot make a link. Use the message or the file.
carry-scan = Show the code to scan
carry-scan-hide = Hide the code
carry-scan-image = QR code that holds the link above
carry-scan-how = Open the camera of the other phone and point it at this code.
carry-scan-long = The link is too long for a code. Copy it or send it.
carry-scan-not = The code could not be shown. The link above is enough.
carry-paper = On paper
carry-paper-what = A sheet to print, with boxes to tick by hand.
carry-calendar = In a calendar
carry-calendar-what = Write your dates in the list, beside the line they belong to. Then you can keep a file for your calendar here.
carry-to-list = Back to the list
carry-in-frame = This page is shown inside another site. Printing, sending and keeping work better in a page of its own.
carry-in-app = This page is shown inside an app: some things do not work there. Open it in your browser, through the menu of the app or with this link:
carry-open-page = Open this list in a page of its own
carry-dates = Dates that count
carry-made = List made on { $day } with Jalon.

## Reading a list aloud
voice-list = Read the whole list
voice-line = Listen

## Days that count

date-title = Dates that count
date-written = { $weekday } { $day }
date-open-last-day = Work out the last day
date-open-expires = Work out until when it is good
date-open-opens = Work out from when you can
date-open-letter = Write down the day that the letter gives
date-part-day = Day
date-part-month = Month
date-part-year = Year
date-example = In numbers, for example { $day } { $month } { $year }.
date-letter = Last day that the letter gives
date-letter-hint = Write it only if a day stands on the letter. If it gives a number of days or hours, do not count yourself: show the letter to legal help today.
date-letter-also = If a day stands on the letter, write it too: the earlier one counts.
date-work-out = Work it out
date-keep = Keep this day
date-remove = Remove this date
date-counted = Counted from: { $what }, { $day }.
date-letter-decides = If a letter says an earlier day, the letter decides.
date-as-written = This is the day you wrote down. The letter decides.
date-closed-days = If it is a Saturday, a Sunday or a public holiday: do it on the working day before.
date-ahead =
    { $days ->
        [one] Tomorrow.
       *[other] In { $days } days.
    }
date-today-last-day = This is today. Do it now.
date-today-expires = Today is the last day.
date-today-opens = You can do it from today.
date-past-last-day = This day may be over. Go to free legal help today, with the letter or the paper.
date-past-expires = The paper may be too old now. Ask the office whether you need a new one.
date-past-opens = This day has come: you can do it now.
date-error-empty = Write the day, the month and the year.
date-error-incomplete = Fill in all three: day, month and year.
date-error-not-a-number = Write numbers only, one in each box. For March, write 3.
date-error-month = There is no such month. Write a number from 1 to 12.
date-error-day = This day does not exist in that month. Look at the day and the month again.
date-error-year = Check the year. Write it with four digits, as in the calendar used in Europe, for example 2026.
date-error-not-yet = This day is still to come. Write a day that has been, or today.
date-error-over = This day is over. Write today or a day to come.
date-file = Put these dates into your calendar
date-file-hint = You get a small file. Open it: the calendar of your phone or computer takes the dates, and reminds you a week and a day before. Whoever sees your calendar sees them too.
date-file-details = With what each day is for
date-file-details-hint = Without it, each day is only called “A day of mine”. With it, whoever sees the calendar can guess the situation.
date-file-save = Save the dates as a file
date-file-not = This browser cannot make the file. Write the days down by hand, or print this list.
date-file-title = A day of mine · Jalon
