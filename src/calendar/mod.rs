//! Days that count: dated lines on the checklist, and a file for the calendar.
