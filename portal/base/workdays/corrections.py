"""What was shipped wrong, mended where it stands as it was shipped.

`shipped.fill_empty` leaves filled tables alone. A row that somebody has changed since stays as they
left it, and so does a year whose days are no longer the ones that were shipped, or a day that
somebody has added and deleted. Each change has an entry of the log, as a run of the system.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.apps import apps as installed
from django.apps.registry import Apps
from django.db import transaction

from portal.base.audit import log
from portal.base.audit.actions import Action
from portal.base.audit.models import Entry

NOTE = "随系统附带的数据原来有误，升级时更正。"
SYSTEM = "系统"

# Their law names the day itself: no day off moves it.
FIXED_DAYS = [("annual_report", 3), ("annual_report", 1), ("annual_report_government", 3)]
NOTE_BEGINS = "自报告年度的12月31日起算，即次年"
FIXED_NOTE = "；日期由条例写定，遇休息日不顺延。"

NEW_YEAR = (
    ("national", 2005),
    None,  # whatever else the year has: the day alone was left out
    [("2005-12-31", True, "元旦调休上班", "Worked instead for New Year’s Day")],
)
MAY = ("劳动节、开斋节", "Labour Day and Eid al-Fitr")
MAY_WORKED = ("劳动节、开斋节调休上班", "Worked instead for Labour Day and Eid al-Fitr")
EID_2022 = (
    ("local", 2022),
    ["2022-07-11", "2022-07-12"],
    [
        ("2022-04-24", True, *MAY_WORKED),
        *((day, False, *MAY) for day in
          ("2022-04-30", "2022-05-01", "2022-05-02", "2022-05-03", "2022-05-04")),
        ("2022-05-07", True, *MAY_WORKED),
    ],
)  # fmt: skip
DOCUMENTS = {
    ("national", 2006): "国办发明电〔2005〕35号",
    ("national", 2007): "国办发明电〔2006〕49号",
    ("national", 2012): "国办发明电〔2011〕45号",
    ("national", 2019): "国办发明电〔2018〕15号",
    ("national", 2020): "国办发明电〔2019〕16号",
    ("national", 2021): "国办发明电〔2020〕27号",
    ("national", 2022): "国办发明电〔2021〕11号",
    ("local", 2019): "宁政办发〔2018〕137号",
}


@transaction.atomic
def correct(apps: Apps = installed, **kwargs: Any) -> None:
    """After migrations, when all tables are as the models are; done twice it does nothing."""
    if log.clock_fault():
        return  # the next upgrade will do
    correct_limits(apps.get_model("workdays", "Limit"))
    notices = apps.get_model("workdays", "CalendarNotice")
    days = apps.get_model("workdays", "CalendarDay")
    for known, shipped, lacking in (NEW_YEAR, EID_2022):
        add_days(notices, days, known, shipped, lacking)
    name_documents(notices)


def correct_limits(limits: Any) -> None:
    tended_to = {code for code, _months in FIXED_DAYS if in_the_log("limit", subject_number=code)}
    for code, months in FIXED_DAYS:
        if code in tended_to:
            continue
        for row in limits.objects.filter(code=code, number=months, unit="month"):
            changes = {"unit": ["month", "fixed_day"]}
            if row.note.startswith("自报告年度的12月31日起算，即次年") and row.note.endswith(
                "日前。"
            ):
                changes["note"] = [row.note, row.note.removesuffix("。") + FIXED_NOTE]
            save(row, changes, row.code, row.name_zh)


def add_days(
    notices: Any,
    days: Any,
    known: tuple[str, int],
    shipped: list[str] | None,
    lacking: Iterable[tuple],
) -> None:
    source, year = known
    present = days.objects.filter(source=source, date__year=year).order_by("date")
    found = [day.isoformat() for day in present.values_list("date", flat=True)]
    is_claimed = notices.objects.filter(source=source, year=year).exists()
    is_as_shipped = shipped is None or found == shipped
    if not (is_claimed and is_as_shipped) or any(
        day in found or tended(day) for day, *_ in lacking
    ):
        return
    for day, is_working, reason_zh, reason_en in lacking:
        row = days.objects.create(
            date=date.fromisoformat(day), source=source, is_working=is_working,
            reason_zh=reason_zh, reason_en=reason_en,
        )  # fmt: skip
        added = {"date": ["", day], "source": ["", source], "is_working": ["", str(is_working)]}
        append(Action.ADDED, row, added, str(row.pk), f"{day} {reason_zh}")


def tended(day: str) -> bool:
    """Whether somebody has had to do with this day."""
    return in_the_log("calendarday", subject_label__startswith=day)


def in_the_log(kind: str, **subject: Any) -> bool:
    return Entry.objects.filter(subject_kind=kind, **subject).exists()


def name_documents(notices: Any) -> None:
    for (source, year), document in DOCUMENTS.items():
        for row in notices.objects.filter(source=source, year=year, document=""):
            if not in_the_log("calendarnotice", subject_number=str(row.pk)):
                save(row, {"document": ["", document]}, str(row.pk), row.title)


def save(row: Any, changes: dict, number: str, label: str) -> None:
    after = {name: value for name, (_before, value) in changes.items()}
    type(row).objects.filter(pk=row.pk).update(**after)
    append(Action.CHANGED, row, changes, number, label)


def append(action: Action, row: Any, changes: dict, number: str, label: str) -> None:
    subject = log.Subject(row._meta.model_name, number, label=label)
    log.append(action, subject, actor_name=SYSTEM, note=NOTE, changes=changes, is_public=True)
