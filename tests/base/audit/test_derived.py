"""What is made of sealed rows and not sealed is made anew and compared, in parts."""

import io
from datetime import date, timedelta

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.db.models import F
from django.utils import timezone

from disclosures.models import Item
from disclosures.timeliness.issuing import _owing, _rule, issue
from disclosures.timeliness.law import Law
from portal.base.audit import recorded_settings
from portal.base.audit.log_verification import check_log
from portal.base.audit.models import ClockMark
from portal.base.audit.recomputing import END, Derived, HowFar, Part
from portal.base.audit.verification_runs import check_runs, newest_run
from portal.base.search import index
from portal.base.search.comparing import FOUND
from portal.base.search.engines import engine
from portal.base.search.models import Document
from portal.base.search.sources import Said
from portal.records import derived_verification
from portal.records.counts import COUNTS
from portal.records.numbers import NumberCounter, counters_amiss
from portal.verification import DERIVED, verify_if_time, verify_log
from tests.base.audit.helpers import run
from tests.factories import make_requirement, next_version

ON_SQLITE = connection.vendor == "sqlite"
BODY = "<p>本机关依法受理法律援助申请，并在七个工作日内作出是否给予的决定。</p>"


def amiss() -> list[str]:
    return [str(one) for one in HowFar().go_on(DERIVED)]


def more(document):
    document.title_tokens = "别的"
    engine().put(document)


def none(document):
    engine().remove(document)


def others(document):
    """In its place in the index, words that it does not hold; on SQLite its own in another order,
    by which longer words are not found."""
    none(document)
    document.text_tokens = " ".join(reversed(document.text_tokens.split())) if ON_SQLITE else "别的"
    engine().put(document)


def of_no_row(document):
    engine().put(Document(sequence=9, title_tokens="甲", text_tokens="乙"))


# By SQL, where {0} is the document, {1} its record, {2} a requirement; and what is named.
SAID = "INSERT INTO publishing_saidkey (key, record_id) VALUES (7, {})"
SET = "UPDATE search_document SET {} = 'x' WHERE sequence = {{0}}"
DUTY = "disclosures_obligation WHERE id = (SELECT MIN(id) FROM disclosures_obligation)"
TAMPERED = [
    (SET.format("text_tokens"), "search {0}: its tokens"),
    (SET.format("title_tokens"), "search {0}: its tokens"),
    (SET.format("normalised"), "search {0}: its tokens"),
    (none, "search {0}: the index does not hold"),
    (more, "search {0}: the index does not hold"),
    (others, "search {0}: the index does not hold"),
    (of_no_row, "search 9: the index holds what is of no row"),
    ("DELETE FROM publishing_saidkey WHERE record_id = {1}", "said {1}: its said keys"),
    (SAID.format("{1}"), "said {1}: its said keys"),
    (SAID.format("99"), "said 99: its said keys"),
    (f"DELETE FROM {DUTY}", "requirement {2}: 1 obligations never came"),
]


def test_each_tampering_with_what_is_derived_is_named(new_item, people, departments):
    new_item("withdrawn", title="撤下的", body=BODY)
    item = next_version(new_item("published", title="改过的", body=BODY), people, body=BODY * 2)
    requirement = make_requirement(departments)
    issue(requirement, timezone.localdate())
    assert amiss() == []

    document = Document.objects.get(number=item.number)
    keys = document.pk, item.pk, requirement.pk
    for tamper, expected in TAMPERED:
        with transaction.atomic():
            if isinstance(tamper, str):
                run(tamper.format(*keys))
            else:
                tamper(Document.objects.get(pk=document.pk))
            found = amiss()
            transaction.set_rollback(True)
        assert len(found) == 1, (tamper, found)
        assert found[0].startswith(expected.format(*keys))
    assert amiss() == []


@pytest.mark.sqlite
def test_a_damaged_index_is_told_and_mended_by_what_is_told(new_item):
    """As is what else is amiss."""
    altered = new_item("published", title="公开的", body=BODY)
    new_item("published", title="另一条", body=BODY)
    run("DELETE FROM search_index_data WHERE id > 10")
    Document.objects.filter(number=altered.number).update(title_tokens="x")

    damaged, tokens = amiss()
    assert damaged.startswith("search all: the index is damaged")
    assert "manage.py rebuild_search" in damaged
    assert tokens.startswith(f"search {altered.published_sequence}: its tokens")
    call_command("rebuild_search", clear=True, stdout=io.StringIO())
    assert amiss() == []


@pytest.mark.sqlite
@pytest.mark.parametrize("table", ["docsize", "idx"])
def test_what_searches_go_by_beside_the_words_is_told(table, db):
    """By it documents are ranked and found; many, so that the words take more than one page."""
    for number in range(300):
        words = " ".join(f"{number}的{place}" for place in range(60))
        index.put(
            sequence=number + 1,
            number=str(number),
            kind="item",
            said=Said(words, words, department="D11"),
        )
    assert amiss() == []
    run(f"DELETE FROM search_index_{table}")
    found = amiss()
    assert len(found) > 250
    assert all(text.endswith("manage.py rebuild_search --clear makes it anew") for text in found)


def test_a_duty_that_is_kept_from_coming_is_named(departments):
    """By a rule that pretends to be issued, so that the next run leaves it alone."""
    requirement, today = make_requirement(departments), timezone.localdate()
    issue(requirement, date(2026, 4, 10))
    assert amiss() == []  # what is still to be issued
    rule = _rule(requirement, today, Law(), _owing(requirement))
    run("UPDATE disclosures_requirement SET issued_by_rule = %s", rule)

    (found,) = amiss()
    assert f"requirement {requirement.pk}: " in found
    assert "obligations never came, as of 2026" in found


# A look in parts.


class Numbers:
    """Rows from 1 on, some of them amiss; a part is three of them."""

    def __init__(self, count, *wrong):
        self.count, self.wrong = count, set(wrong)

    def kind(self, name):
        return Derived(name, lambda: self.count, self.compare)

    def compare(self, after):
        first = max(after, 0)
        last = first + 3 if first + 3 < self.count else END
        return Part(last, min(3, self.count - first), {
            one: "amiss" for one in self.wrong if first < one <= last
        })  # fmt: skip


def told(standing):
    """As the next run reads it from the log."""
    return HowFar.read(standing.tell())


def test_a_look_that_breaks_off_is_gone_on_with_and_tells_all_that_is_amiss():
    rows, more = Numbers(10, 2, 8), Numbers(4)
    kinds = [rows.kind("rows"), more.kind("more")]
    standing, stands, found = HowFar(), [], []
    for _run in range(6):
        found.append([str(one) for one in standing.go_on(kinds, 0)])
        stands.append((standing.name, standing.rows))
        standing = told(standing)

    assert stands == [
        ("rows", 3), ("rows", 6), ("rows", 9), ("more", 13), ("", 14), ("rows", 3),
    ]  # fmt: skip
    assert (standing.of, standing.after) == (14, 3)
    assert found[0] == ["rows 2: amiss"]
    assert found[2] == found[4] == found[5] == ["rows 2: amiss", "rows 8: amiss"]
    rows.wrong = {8}  # mended; told until it is looked at again
    for _run in range(5):
        standing = told(standing)
        found = [str(one) for one in standing.go_on(kinds, 0)]
    assert found == ["rows 8: amiss"]
    assert list(HowFar().go_on(kinds)) == list(standing.go_on(kinds))


def test_a_kind_that_cannot_be_looked_at_keeps_no_other_from_it():
    def broken(after):
        raise ValueError("malformed")

    kinds = [Derived("broken", lambda: 0, broken), Numbers(2, 1).kind("rows")]
    assert [str(one).partition(":")[0] for one in HowFar().go_on(kinds)] == [
        "broken all", "rows 1",
    ]  # fmt: skip


@pytest.mark.parametrize("told", [None, {"name": "another", "after": 7}, {"unknown": 1}])
def test_a_standing_of_another_release_begins_anew(told):
    assert [str(one) for one in HowFar.read(told).go_on([Numbers(2, 1).kind("rows")])] == [
        "rows 1: amiss"
    ]


def test_the_daily_run_goes_on_and_the_console_tells_how_far(
    signed, new_item, signed_in, monkeypatch
):
    for _each in range(3):
        new_item("published", body=BODY)
    monkeypatch.setattr(derived_verification, "SAID_AT_ONCE", 2)
    monkeypatch.setattr("portal.verification.SECONDS", 0)
    supervisor, tomorrow = signed_in("supervisor"), timezone.now() + timedelta(days=1)
    documents = Document.objects.count()
    rows = documents + 3  # of the said keys one is left
    every = rows + COUNTS.count() + FOUND.count()

    assert verify_if_time(tomorrow).findings == []
    assert newest_run().changes["recomputed"] | {"after": 0} == {
        "name": "said", "after": 0, "rows": rows - 1, "of": every, "amiss": [],
    }  # fmt: skip
    for page in ("/admin/", "/admin/audit/entry/"):
        assert f"{every} 行中已核对 {rows - 1} 行" in supervisor.get(page).content.decode()
    monkeypatch.setattr("portal.verification.SECONDS", 600)
    assert verify_if_time(tomorrow + timedelta(hours=1)).findings == []
    assert newest_run().changes["recomputed"]["rows"] == every
    for page in ("/admin/", "/admin/audit/entry/"):
        assert "行中已核对" not in supervisor.get(page).content.decode()


# What else is not sealed.


def test_a_result_that_was_altered_is_named(signed, db):
    first, second = verify_log(), verify_log()
    assert list(check_runs()) == []
    for statement, found in (
        ("UPDATE audit_verification SET found = 1 WHERE id = {0}", "{0}: altered"),
        ("UPDATE audit_verification SET findings = '[\"x\"]' WHERE id = {1}", "{1}: altered"),
        ("UPDATE audit_verification SET finished_at = NULL WHERE id = {0}", "{0}: altered"),
        ("UPDATE audit_verification SET started_at = '2031-01-01' WHERE id = {1}", "{1}: altered"),
        ("UPDATE audit_verification SET checkpoint = '' WHERE id = {1}", "{1}: altered"),
        ("DELETE FROM audit_verification WHERE id = {1}", "{1}: gone, and"),
        ("UPDATE audit_verification SET id = 99 WHERE id = {1}", "99: no entry says"),
    ):
        with transaction.atomic():
            run(statement.format(first.pk, second.pk))
            texts = [str(one) for one in check_runs()]
            transaction.set_rollback(True)
        assert [
            one
            for one in texts
            if one.startswith("verification " + found.format(first.pk, second.pk))
        ]


def test_a_mark_of_the_clock_from_later_is_named(signed, new_item):
    new_item("draft")
    assert list(check_log()) == []
    for column in ("wall", "log_time"):
        with transaction.atomic():
            ClockMark.objects.update(**{column: timezone.now() + timedelta(days=100)})
            (finding,) = check_log()
            transaction.set_rollback(True)
        assert str(finding).endswith("its mark is from after the newest entry")


def test_a_mark_of_the_clock_that_is_gone_is_named(signed, new_item):
    new_item("draft")
    ClockMark.objects.update(wall=F("wall") - timedelta(hours=24))  # it is kept for a day
    assert list(check_log()) == []
    ClockMark.objects.all().delete()
    assert [str(one) for one in check_log()] == [
        "clock mark: gone: the newest entry was made beside one"
    ]


def test_a_counter_that_was_set_is_named(new_item):
    """What was given to a draft that was discarded is not given again either."""
    last = max(new_item("draft").number for _each in range(3))
    year = int(last[-10:-6])
    assert list(counters_amiss()) == []
    Item.objects.all().delete()
    assert list(counters_amiss()) == []
    for change in ({"last": 2}, {"year": year + 1}):
        with transaction.atomic():
            NumberCounter.objects.update(**change)
            assert (year, f"set back: {last} was given, and would be again") in counters_amiss()
            transaction.set_rollback(True)
    NumberCounter.objects.update(last=4)
    assert list(counters_amiss()) == [
        (year, f"set forward to 4: the last that was given is {last}")
    ]
    NumberCounter.objects.create(year=year + 1, last=99_999)
    assert (year + 1, "set forward to 99999: the last that was given is none") in counters_amiss()
    NumberCounter.objects.all().delete()
    assert list(counters_amiss()) == [(year, f"set back: {last} was given, and would be again")]


def test_a_counter_goes_on_under_another_prefix(new_item, settings):
    new_item("draft")
    settings.INDEX_NUMBER_PREFIX = "650000"
    recorded_settings.record(recorded_settings.differences, note="换号")
    assert list(counters_amiss()) == []
    new_item("draft")
    assert list(counters_amiss()) == []
