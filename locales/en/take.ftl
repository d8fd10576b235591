# Paper, link, message, calendar: what one takes along.

paper-printed = Printed on { $day } with Jalon. Sensitive personal answers are not printed.

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
