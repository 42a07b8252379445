"""Whether the clock can be trusted: the log's time never goes back, and does not leap ahead unseen.

The second source is CLOCK_BOOTTIME: it counts from the start of the machine, through suspends, and
nobody can set it. What both clocks said is kept for each start of a machine (`ClockMark`). As long
as they keep their distance the clock was not set; if they do not, nothing is logged until it is
right again or an administrator confirms it, which is an act of its own.

How long a machine was off, or slept, both clocks have from the same battery clock, which may be
wrong. So whatever they agree on, no entry comes more than `MOST_OFF` after what is known last: the
newest entry, or a confirmation. `tick` leaves an entry each day, so that only a site that nobody
used and nothing tended, or a leap, is asked about.

Limits, on purpose simple:
- From one start of a machine to the next, and while it sleeps, up to `MOST_OFF` passes.
- A machine that was paused from outside, and does not know it, looks as if its clock had been set
  ahead.
- Steps below `BACK` and `AHEAD` pass, for time servers make them; once a day at most they add up.
- Where the system tells of no starts, each process is one.
- Who may write to the database may write the marks as well.
"""

import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from pathlib import Path
from typing import cast

from django.db import connection
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from portal.base.audit.models import ClockMark
from portal.base.audit.refused import LogRefused

BACK = timedelta(seconds=5)
AHEAD = timedelta(minutes=10)
# By how much the log may be ahead of a clock that is right: two machines, each within `AHEAD`.
LOG_AHEAD = 2 * AHEAD
MOST_OFF = timedelta(days=31)
KEPT_FOR = timedelta(days=1)
OLDEST_MARK = KEPT_FOR + 2 * LOG_AHEAD  # beside a new entry, by its time
MICROSECOND = timedelta(microseconds=1)
BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
MARK = f"FROM {ClockMark._meta.db_table} WHERE boot = %s"


class ClockRefused(LogRefused):
    """The clock is not to be trusted; nothing was logged, so that nothing was done."""


@dataclass(frozen=True)
class Reading:
    """What both clocks say now, and which start of a machine the second counts from."""

    boot: str
    ticks: timedelta
    wall: datetime


def read() -> Reading:
    boot, ticks = _boot()
    return Reading(boot, timedelta(seconds=ticks()), timezone.now())


def boot() -> str:
    return _boot()[0]


@cache
def _boot() -> tuple[str, Callable[[], float]]:
    """Which start of the machine this is, and the clock that counts from it."""
    try:
        boot = BOOT_ID.read_text().strip()
        return boot, partial(time.clock_gettime, time.CLOCK_BOOTTIME)
    except (OSError, AttributeError):  # no Linux
        return f"process-{uuid.uuid4()}", time.monotonic


def next_time(newest: datetime | None, mark: ClockMark | None) -> datetime:
    """The time of the entry after the one of this time. Part of `log.append()`, in its turn.

    Raises ClockRefused.
    """
    now = read()
    if fault := _fault(now, mark, newest):
        raise ClockRefused(fault)
    if mark is None or now.ticks - mark.since_start > KEPT_FOR:
        _keep(now, mark.log_time if mark else None)
    return max(now.wall, newest) if newest else now.wall


def fault(newest: datetime | None) -> str:
    """What is wrong with the clock, as a sentence; nothing if it can be trusted."""
    now = read()
    return _fault(now, _mark(now.boot), newest)


def confirm(newest: datetime | None) -> None:
    """From now on this clock is right, and the log waits where it is until it catches up."""
    _keep(read(), newest)


def _mark(boot: str) -> ClockMark | None:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT ticks, wall, log_time {MARK}", [boot])
        row = cursor.fetchone()
    return row and read_mark(boot, row)


def read_mark(boot: str, row: Sequence) -> ClockMark | None:
    """From ticks, wall and log_time as the database gives them; all are nothing without a mark."""
    ticks, wall, log_time = row
    if ticks is None:
        return None
    read = cast(datetime, utc(wall))
    return ClockMark(boot=boot, ticks=ticks, wall=read, log_time=utc(log_time))


def recorded_at() -> str:
    """The column, for `read_time`: from SQLite, which keeps whatever it is given, as bytes."""
    return "CAST(recorded_at AS BLOB)" if connection.vendor == "sqlite" else "recorded_at"


def read_time(value: datetime | bytes | None) -> datetime | None:
    """The time of an entry, if it can be read: who broke it stops nobody's work."""
    if isinstance(value, bytes):
        try:
            value = parse_datetime(value.decode())
        except ValueError:
            return None
    return utc(value)


def utc(moment: datetime | None) -> datetime | None:
    """SQLite keeps it without its zone, which is UTC."""
    if moment is None or timezone.is_aware(moment):
        return moment
    return moment.replace(tzinfo=UTC)


def _keep(now: Reading, log_time: datetime | None) -> None:
    ticks = now.ticks // MICROSECOND
    mark = ClockMark(boot=now.boot, ticks=ticks, wall=now.wall, log_time=log_time)
    kept = ["ticks", "wall", "log_time"]
    ClockMark.objects.bulk_create(
        [mark], update_conflicts=True, unique_fields=["boot"], update_fields=kept
    )


def _fault(now: Reading, mark: ClockMark | None, newest: datetime | None) -> str:
    if mark is not None:
        expected = mark.wall + (now.ticks - mark.since_start)
        if not -BACK <= now.wall - expected <= AHEAD:
            return _("现在显示 %(shown)s，按开机以来的时间推算应为 %(expected)s。") % {
                "shown": _text(now.wall),
                "expected": _text(expected),
            }
    return _fault_beside_log(now.wall, mark, newest) if newest else ""


def _fault_beside_log(wall: datetime, mark: ClockMark | None, newest: datetime) -> str:
    shown = {"shown": _text(wall), "newest": _text(newest)}
    if wall > max(newest, mark.wall if mark else newest) + MOST_OFF:
        return _("现在显示 %(shown)s，距日志最近一条的时间 %(newest)s 太久。") % shown
    is_waiting = mark is not None and mark.log_time is not None and newest <= mark.log_time
    if not is_waiting and wall < newest - (LOG_AHEAD if mark else BACK):
        return _("现在显示 %(shown)s，早于日志最近一条的时间 %(newest)s。") % shown
    return ""


def _text(moment: datetime) -> str:
    return timezone.localtime(moment).strftime("%Y-%m-%d %H:%M:%S")
