"""How each step of a dossier stands on a given day."""

from datetime import date

import pytest

from disclosures.dossiers.dates import Disclosure
from disclosures.dossiers.progress import Progress, State, steps_of
from disclosures.models import Dossier, DossierClosing, Procedure, StepEntry
from disclosures.timeliness.law import Law
from portal.base.workdays.calendar import NATIONAL, Calendar

pytestmark = pytest.mark.pages

# The second of March 2009 is a Monday; twenty working days later it is the thirtieth.
START, DUE = date(2009, 3, 2), date(2009, 3, 30)
CALENDAR = Calendar({}, frozenset({(NATIONAL, 2009)}), (NATIONAL,))
NUMBER = "640000/2009-00001"
LIMITED = {"limit_number": 20, "limit_unit": "working_day"}


class Records:
    """Records by their numbers, each with the day on which it was disclosed."""

    def __init__(self, **days):
        self.days = days

    def of(self, number, version, *, internal):
        if number not in self.days:
            return None
        return Disclosure(number, version, self.days[number], False, number, "/")


@pytest.fixture
def procedure(db):
    def make(*steps) -> Procedure:
        made = Procedure.objects.create(code="made", name_zh="示例流程")
        for order, step in enumerate(steps, start=1):
            values = {"key": "abcdef"[order - 1], "name_zh": f"第{order}步"} | LIMITED
            made.steps.create(procedure=made, order=order, **values | step)
        return made

    return make


def entry(key, day=None, record="", **values) -> StepEntry:
    version = 1 if record else None
    return StepEntry(
        step_key=key, happened_on=day, record_number=record, record_version=version, **values
    )


def states(procedure, today, *entries, closing=None, **days) -> list[str]:
    dossier = Dossier(number=NUMBER, procedure=procedure, started_on=START)
    found = steps_of(dossier, today, Law(CALENDAR), list(entries), Records(**days), closing)
    return [one.state.value for one in found]


REQUIRED, OPTIONAL = {"is_required": True}, {"is_required": False}


@pytest.mark.parametrize(
    ("day", "state"), [(START, "on_time"), (DUE, "on_time"), (date(2009, 3, 31), "late")]
)
def test_what_is_disclosed_by_the_last_day_is_on_time(day, state, procedure):
    told = entry("a", START, "item")
    assert states(procedure(REQUIRED), date(2010, 1, 1), told, item=day) == [state]


@pytest.mark.parametrize(
    ("today", "state"), [(START, "due"), (DUE, "due"), (date(2009, 3, 31), "missing")]
)
def test_what_happened_is_due_and_then_missing(today, state, procedure):
    assert states(procedure(REQUIRED), today, entry("a", START)) == [state]


def test_a_record_that_is_no_longer_public_discloses_nothing(procedure):
    told = entry("a", START, "withdrawn")
    assert states(procedure(REQUIRED), date(2010, 1, 1), told) == ["missing"]


@pytest.mark.parametrize(("today", "state"), [(DUE, "due"), (date(2009, 3, 31), "missing")])
def test_a_required_step_that_nobody_tells_of_falls_due(today, state, procedure):
    """From the day the dossier began; the one behind it waits for it."""
    made = procedure(OPTIONAL, REQUIRED, REQUIRED)
    assert states(made, today) == ["optional", state, "waiting"]


@pytest.mark.parametrize(
    ("today", "state"), [(date(2009, 4, 7), "due"), (date(2009, 4, 8), "missing")]
)
def test_it_falls_due_after_the_step_before_it(today, state, procedure):
    made = procedure(REQUIRED, OPTIONAL, REQUIRED)
    told = entry("a", date(2009, 3, 10), "item")
    assert states(made, today, told, item=START) == ["on_time", "optional", state]


@pytest.mark.parametrize(
    ("today", "state"), [(date(2009, 6, 10), "due"), (date(2009, 6, 11), "missing")]
)
def test_what_takes_longer_is_expected_later(today, state, procedure):
    """A hundred days, not the twenty within which it is disclosed once it has happened."""
    made = procedure(REQUIRED | {"expected_days": 100})
    assert states(made, today) == [state]


def test_a_later_step_that_happened_tells_that_one_was_left_out(procedure):
    made = procedure(REQUIRED, OPTIONAL, REQUIRED)
    assert states(made, START, entry("b", START)) == ["missing", "optional", "due"]


@pytest.mark.parametrize(("today", "state"), [(DUE, "due"), (date(2009, 3, 31), "missing")])
def test_a_limit_from_the_start_runs_before_anything_happened(today, state, procedure):
    made = procedure(REQUIRED | {"counted_from": "start"})
    assert states(made, today) == [state]


@pytest.mark.parametrize(("today", "state"), [(DUE, "due"), (date(2009, 3, 31), "missing")])
def test_a_limit_from_the_step_before_runs_once_that_happened(today, state, procedure):
    made = procedure(OPTIONAL, REQUIRED | {"counted_from": "previous"})
    assert states(made, today) == ["optional", state]  # from the start, as nothing was before it
    assert states(made, today, entry("a", START)) == ["optional", state]


def test_a_skipped_step_hands_on_the_day_before(procedure):
    made = procedure(OPTIONAL, OPTIONAL, REQUIRED | {"counted_from": "previous"})
    skipped = entry("b", skipped_reason="不需要")
    found = states(made, date(2009, 3, 31), entry("a", START), skipped)
    assert found == ["optional", "skipped", "missing"]


def test_a_limit_may_be_in_months_or_calendar_days(procedure):
    made = procedure(
        REQUIRED | {"limit_number": 1, "limit_unit": "month"},
        REQUIRED | {"limit_number": 7, "limit_unit": "calendar_day"},
    )
    both = entry("a", START, "one"), entry("b", START, "two")
    assert states(made, DUE, *both, one=date(2009, 4, 2), two=date(2009, 3, 10)) == [
        "on_time",
        "late",
    ]


def test_a_step_without_a_limit_is_never_late(procedure):
    made = procedure(REQUIRED | {"limit_number": None, "limit_unit": ""}, OPTIONAL)
    far = date(2030, 1, 1)
    assert states(made, far, entry("a", START))[0] == "waiting"
    assert states(made, far, entry("a", START, "item"), item=far)[0] == "on_time"
    assert states(made, far, entry("a", START), entry("b", START))[0] == "missing"


def test_an_optional_step_may_be_disclosed_late_but_never_missing(procedure):
    made = procedure(OPTIONAL)
    assert states(made, date(2010, 1, 1), entry("a", START)) == ["optional"]
    told = entry("a", START, "item")
    assert states(made, date(2010, 1, 1), told, item=date(2009, 12, 1)) == ["late"]


def test_once_closed_what_was_not_disclosed_is_missing(procedure):
    made = procedure(REQUIRED, REQUIRED, OPTIONAL)
    found = states(made, START, entry("a", START), closing=DossierClosing())
    assert found == ["missing", "missing", "optional"]


def test_a_closed_dossier_has_the_steps_that_its_procedure_had_then(procedure):
    made = procedure(OPTIONAL, REQUIRED, REQUIRED)
    closing = DossierClosing(steps=[["a", True], ["b", False]])
    assert states(made, START, closing=closing) == ["missing", "optional"]
    assert [step.is_required for step in made.step_list] == [False, True, True]


def test_of_a_repeated_step_the_worst_turn_counts(procedure):
    made = procedure(REQUIRED | {"repeats": True})
    turns = [
        entry("a", START, "item", turn=1),
        entry("a", START, "item2", turn=2),
        entry("a", date(2009, 3, 20), turn=3),
    ]
    days = {"item": START, "item2": date(2009, 5, 1)}
    assert states(made, DUE, *turns[:1], **days) == ["on_time"]
    assert states(made, DUE, *turns[:2], **days) == ["late"]
    assert states(made, DUE, *turns, **days) == ["due"]
    assert states(made, date(2009, 6, 1), *turns, **days) == ["missing"]


def test_a_date_whose_calendar_is_not_known_is_provisional(procedure):
    dossier = Dossier(number=NUMBER, procedure=procedure(REQUIRED), started_on=START)
    told = entry("a", date(2010, 3, 1))
    (one,) = steps_of(dossier, START, Law(CALENDAR), [told], Records())
    assert one.due.provisional


def test_a_step_that_the_procedure_no_longer_has_is_passed_over(procedure):
    assert states(procedure(REQUIRED), START, entry("z", START)) == ["due"]


def test_the_summary_counts_required_steps_and_tells_the_gap(procedure):
    made = procedure(REQUIRED, REQUIRED, REQUIRED, OPTIONAL)
    dossier = Dossier(number=NUMBER, procedure=made, started_on=START)
    told = [entry("a", START, "item"), entry("b", START, "late"), entry("d", START, "item")]
    records = Records(item=START, late=date(2009, 9, 1))
    progress = Progress(dossier, steps_of(dossier, DUE, Law(CALENDAR), told, records), None)
    assert (progress.disclosed, progress.required) == (2, 3)
    assert (progress.late, progress.missing) == (1, 1)
    assert [step.key for step in progress.gap] == ["c"]
    assert progress.count(State.ON_TIME) == 2


@pytest.mark.parametrize(
    ("values", "percent"),
    [([], None), ([{"value": 3}], 25), ([{"value": 3}, {"value": 15}], 125),
     ([{"percent": 40}], 40), ([{"percent": 40}, {"value": 6}], 50)],
)  # fmt: skip
def test_the_newest_measured_value_stands_against_the_target(values, percent, procedure):
    made = procedure(REQUIRED | {"repeats": True})
    dossier = Dossier(number=NUMBER, procedure=made, started_on=START, target_value=12)
    told = [
        entry("a", date(2009, 4, turn), turn=turn, **value)
        for turn, value in enumerate(values, start=1)
    ]
    steps = steps_of(dossier, DUE, Law(CALENDAR), told, Records())
    assert Progress(dossier, steps, None).percent == percent
