"""Reads calendar files with the `icalendar` package and works out their days with `dateutil`.

The files in Calendars are those that Tend writes: the tests of the room Care hold it to them byte for
byte. (This file must not be named calendar.py: it would stand in for Python's own module.)

    python3 calendar_file.py PATH-OF-TEND        the path is not used
"""

import datetime
import pathlib
import sys

import icalendar
from dateutil import rrule

FOLDER = pathlib.Path(__file__).parent / "Calendars"
UID = "0123456789abcdef0123456789abcdef"
STAMP = datetime.datetime(2026, 11, 21, 5, 7, 9, tzinfo=datetime.timezone.utc)
TITLES = {"Time for me", "Un rato para mí"}

# The file, its sequence, its alarm after the beginning, and its first days, from a calendar.
EXPECTED = [
    ("weeks", 0, datetime.timedelta(minutes=-15),
     ["2026-11-21T09:05", "2026-12-26T09:05", "2027-01-30T09:05"]),
    ("weeks-again", 1, None, ["2026-11-21T09:05", "2027-01-02T09:05", "2027-02-13T09:05"]),
    ("month-day", 0, datetime.timedelta(hours=9), ["2026-12-15", "2027-01-15", "2027-02-15"]),
    ("last-day", 0, datetime.timedelta(0),
     ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28", "2027-03-31"]),
]


def check(condition, *facts):
    if not condition:
        sys.exit("does not agree: " + ", ".join(map(str, facts)))


def main():
    for name, sequence, alarm, days in EXPECTED:
        data = (FOLDER / f"{name}.ics").read_bytes()
        check(data.endswith(b"\r\n"), name, "last line")
        for line in data.split(b"\r\n"):
            check(len(line) <= 75, name, "a long line")
            check(b"\r" not in line and b"\n" not in line, name, "a lone line end")

        calendar = icalendar.Calendar.from_ical(data)
        check(calendar["VERSION"] == "2.0" and calendar["PRODID"], name, "calendar")
        check(not calendar.errors, name, calendar.errors)
        check(len(calendar.subcomponents) == 1, name, "one event")
        [event] = calendar.walk("VEVENT")
        check(not event.errors, name, event.errors)
        check(event["UID"] == UID, name, "name")
        check(event["SEQUENCE"] == sequence, name, "sequence")
        check(event.decoded("DTSTAMP") == STAMP, name, "stamp")
        check(event["SUMMARY"] in TITLES, name, "title")
        check(event["CLASS"] == "PRIVATE", name, "class")
        check(event["TRANSP"] == "TRANSPARENT", name, "transparency")
        known = {"UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DURATION", "RRULE", "SUMMARY", "CLASS",
                 "TRANSP"}
        check(set(event) <= known, name, set(event) - known)

        alarms = event.walk("VALARM")
        check(len(alarms) == (0 if alarm is None else 1), name, "alarms")
        for found in alarms:
            check(found["ACTION"] == "DISPLAY", name, "alarm")
            check(found["DESCRIPTION"] in TITLES, name, "alarm")
            check(found.decoded("TRIGGER") == alarm, name, "trigger", found.decoded("TRIGGER"))

        start = event.decoded("DTSTART")
        is_day = not isinstance(start, datetime.datetime)
        check(is_day or start.tzinfo is None, name, "a time without a zone")
        first = datetime.datetime(start.year, start.month, start.day) if is_day else start
        rule = rrule.rrulestr(event["RRULE"].to_ical().decode(), dtstart=first)
        found = [
            day.date().isoformat() if is_day else day.isoformat(timespec="minutes")
            for day in rule[:len(days)]
        ]
        check(found == days, name, found)
        check(rule[0] == first, name, "the first day belongs to the rule")
    print(f"  {len(EXPECTED)} calendar files and their days agree")


main()
