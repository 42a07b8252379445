"""Which steps of a process must come before which, held against the days that are told of them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from django.utils.translation import gettext as _

from disclosures.models import ProcedureStep

Days = Mapping[str, Sequence[date]]  # what happened at each step, by its key


def out_of_order(
    step: ProcedureStep, day: date, days: Days, steps: Sequence[ProcedureStep]
) -> list[str]:
    """Why this step may not have happened on this day, by what must come before it."""
    return list(_too_early(step, day, days, steps))


def overtaken(
    step: ProcedureStep, day: date, days: Days, steps: Sequence[ProcedureStep]
) -> list[str]:
    """Why this step may not have happened on this day, by what it must come before."""
    return [
        _sentence(later, min(days[later.key]), step, day)
        for later in steps
        if step.key in later.after_keys and days.get(later.key) and min(days[later.key]) < day
    ]


def prepared_on(step: ProcedureStep, days: Days, steps: Sequence[ProcedureStep]) -> date | None:
    """The first day of what this step prepares."""
    later = [day for one in steps if step.key in one.after_keys for day in days.get(one.key, ())]
    return min(later, default=None)


def _too_early(step, day, days, steps) -> Iterator[str]:
    by_key = {one.key: one for one in steps}
    for earlier in filter(None, map(by_key.get, step.after_keys)):
        told = days.get(earlier.key)
        if told and max(told) > day:
            yield _sentence(step, day, earlier, max(told))
        elif not told and earlier.is_required:
            shown = {"later": step, "day": day, "earlier": earlier}
            yield (
                _("“%(later)s”（%(day)s）须在“%(earlier)s”之后，“%(earlier)s”还没有完成日期。")
                % shown
            )


def _sentence(later: ProcedureStep, day: date, earlier: ProcedureStep, earlier_day: date) -> str:
    shown = {"later": later, "day": day, "earlier": earlier, "earlier_day": earlier_day}
    said = _("“%(later)s”（%(day)s）须在“%(earlier)s”（%(earlier_day)s）之后，日期却在它之前。")
    return said % shown
