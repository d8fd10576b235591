# Paper, link, message, calendar: what one takes along.

paper-printed = Printed on { $day } with Jalon. Sensitive personal answers are not printed.
