#!/usr/bin/env python3
"""Makes lunaryears.inc: the months of the Chinese calendar, 1900 to 2100.

Usage: makelunaryears.py > lunaryears.inc, after `npm install lunar-javascript@1.7.7` in the current
folder. What it takes is compared with the new moons of python3-ephem and with the two tables of
python3-lunardate and gir1.2-lunardate-3.0 (all Debian); the differences end up in the comment of
the table.
"""
import datetime
import subprocess
from itertools import groupby

import ephem
import gi
import lunardate

gi.require_version("LunarDate", "3.0")
from gi.repository import GLib, LunarDate  # noqa: E402

DAY = datetime.timedelta(1)
FIRST, END = datetime.date(1900, 1, 31), datetime.date(2101, 1, 29)  # first and last New Year
CHECKED = datetime.date(1901, 1, 1), datetime.date(2101, 1, 1)

DAYS = """const {Solar} = require('lunar-javascript');
for (let t = Date.UTC(1900, 0, 31); t < Date.UTC(2101, 0, 29); t += 86400000) {
    const d = new Date(t);
    const l = Solar.fromYmd(d.getUTCFullYear(), d.getUTCMonth() + 1, d.getUTCDate()).getLunar();
    console.log(d.toISOString().slice(0, 10), l.getYear(), l.getMonth(), l.getDay());
}"""  # a leap month has the number below zero


def days_taken():
    out = subprocess.run(["node", "-e", DAYS], check=True, capture_output=True, text=True).stdout
    rows = (line.split() for line in out.splitlines())
    return {datetime.date.fromisoformat(d): (int(y), int(m), int(n)) for d, y, m, n in rows}


def by_liblunar(date, calendar=LunarDate.Date.new()):
    calendar.set_solar_date(date.year, GLib.DateMonth(date.month), date.day, 0)
    year, month, day = calendar.strftime("%(nian)|%(yue)|%(ri)").split("|")
    return int(year), int(month.replace("*", "-")), int(day)


def by_lunardate(date):
    day = lunardate.LunarDate.fromSolarDate(date.year, date.month, date.day)
    return day.year, -day.month if day.isLeapMonth else day.month, day.day


def by_moon(date):
    """Does a new moon fall on that day in Beijing (UTC+8)?"""
    begin = ephem.Date(date.strftime("%Y/%m/%d")) - 8 * ephem.hour
    return begin <= ephem.next_new_moon(begin) < begin + 1


def stretches(dates):
    """Runs of days that follow one another, as text."""
    numbered = enumerate(sorted(dates))
    for _, run in groupby(numbered, lambda pair: pair[1] - DAY * pair[0]):
        run = [date for _, date in run]
        yield f"{run[0]} to {run[-1]}" if len(run) > 1 else f"{run[0]}"


def told(name, dates):
    print(f"// {name}: " + ("; ".join(stretches(dates)) or "no difference") + ".")


def differing(days, other):
    found = []
    for date in days:
        if CHECKED[0] <= date < CHECKED[1]:
            try:
                same = other(date) == days[date]
            except (ValueError, IndexError):
                same = True  # beyond its table
            if not same:
                found.append(date)
    return found


def main():
    days = days_taken()
    firsts = [date for date in days if days[date][2] == 1]
    print("// Made by makelunaryears.py from lunar-javascript 1.7.7 (MIT), which computes the calendar")
    print("// and follows the almanacs that were printed. Where other sources differ, 1901-2100:")
    told("- first days of months on which python3-ephem sees no new moon in UTC+8",
         [d for d in firsts if CHECKED[0] <= d < CHECKED[1] and not by_moon(d)])
    told("- python3-lunardate 0.2.0, a table", differing(days, by_lunardate))
    told("- liblunar-date 3.0.1, a table", differing(days, by_liblunar))
    print("// Year; its New Year's Day, month and day; the month that is repeated, or 0; which months")
    print("// have 30 days, the first one in the lowest bit.")
    for year, run in groupby(firsts, lambda date: days[date][0]):
        run = list(run)
        ends = run[1:] + [next((d for d in firsts if d > run[-1]), END)]
        leap = next((-days[d][1] for d in run if days[d][1] < 0), 0)
        long = sum(((end - begin).days == 30) << n for n, (begin, end) in enumerate(zip(run, ends)))
        print(f"{{{year}, {run[0].month}, {run[0].day}, {leap}, 0x{long:04x}}},")


if __name__ == "__main__":
    main()
