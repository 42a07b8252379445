"""On time is computed, not declared: the day of formation on the record counts, whatever was
registered, and also where nothing was."""

import random
from collections import Counter
from datetime import date, datetime, timedelta
from statistics import median

import pytest
from django.utils import timezone

from disclosures.models import Item, Obligation
from disclosures.timeliness import lateness
from disclosures.timeliness.acts import perform
from disclosures.timeliness.events import record_event
from disclosures.timeliness.law import Law
from disclosures.timeliness.matching import match
from portal.acts.refused import ActRefused
from portal.base.audit.models import Entry
from portal.base.workdays.calendar import due_date
from portal.base.workdays.models import Limit, load_calendar
from tests.factories import make_approval, make_law, make_move, make_requirement, next_version

pytestmark = pytest.mark.pages

TODAY = timezone.localdate()


@pytest.fixture
def event(departments, people):
    """Something was made: `event(formed_on)` registers it, and gives the duty."""

    def make(formed_on, code="NORMS"):
        rule = make_requirement(
            departments, code=code, term=Item.Term.AS_NEEDED, frequency="",
            valid_from=date(2010, 1, 1),
        )  # fmt: skip
        return record_event(
            rule, departments["division"], "示例办法", formed_on,
            actor=people["author"], at=timezone.now(),
        )  # fmt: skip

    return make


@pytest.fixture
def settle(people):
    def do(obligation, item):
        given = {"actor": people["author"], "at": timezone.now()}
        return perform(obligation, "settle", number=item.number, **given)

    return do


def state(obligation):
    return Obligation.objects.with_state(TODAY).get(pk=obligation.pk).state


def days_ago(count):
    return TODAY - timedelta(days=count)


def test_the_day_on_the_record_counts_if_it_is_before_the_registered_one(
    event, settle, new_item, client
):
    duty = event(days_ago(2))
    item = new_item("published", made_on=days_ago(180))

    settled = settle(duty, item)

    assert settled.counted_from == days_ago(180)
    assert settled.period_end == days_ago(2), "what was registered stays"
    assert state(duty) == "late"
    page = client.get(duty.get_absolute_url()).content.decode()
    assert "两者不一致，按较早的计算" in page
    moved = Entry.objects.get(subject_kind="obligation", action="changed")
    assert moved.detail.changes["due_on"] == [str(duty.due_on), str(settled.due_on)]


def test_the_registered_day_counts_if_it_is_before_that_on_the_record(event, settle, new_item):
    duty = event(days_ago(180))
    item = new_item("published", made_on=days_ago(2))
    assert any("不一致" in one for one in match(duty, item.number, timezone.now()).remarks)

    assert settle(duty, item).counted_from == days_ago(180)
    assert state(duty) == "late"


def test_the_same_day_is_no_contradiction(event, settle, new_item, client):
    duty = event(days_ago(2))
    item = new_item("published", made_on=days_ago(2))
    remarks = " ".join(match(duty, item.number, timezone.now()).remarks)
    assert "不一致" not in remarks

    settle(duty, item)

    assert state(duty) == "on_time"
    assert "两者不一致" not in client.get(duty.get_absolute_url()).content.decode()


def test_a_record_that_says_no_day_settles_no_event(event, settle, new_item):
    with pytest.raises(ActRefused) as refused:
        settle(event(days_ago(2)), new_item("published"))
    assert "成文日期" in " ".join(refused.value.reasons)


def test_a_later_version_with_a_later_day_mends_nothing(event, settle, new_item, people):
    duty = event(days_ago(2))
    item = new_item("published", made_on=days_ago(180))
    next_version(item, people, made_on=days_ago(1), body="<p>换了日期的新版本，内容也不同。</p>")

    assert settle(duty, item).counted_from == days_ago(180)
    found = lateness.of_record(Item.objects.get(number=item.number, version=2), Law)
    assert found.made_on == days_ago(180)


def test_opened_again_it_counts_from_what_was_registered(event, settle, new_item, people):
    duty = event(days_ago(2))
    settle(duty, new_item("published", made_on=days_ago(180)))

    opened = perform(
        duty, "reopen", actor=people["publisher"], at=timezone.now(), note="不是这一件"
    )

    assert (opened.counted_from, opened.due_on) == (days_ago(2), duty.due_on)


def test_a_record_without_any_event_has_its_own_lateness(new_item, client, people):
    late = new_item("published", title="三月的决定", made_on=days_ago(240))
    new_item("published", title="昨天的决定", made_on=days_ago(1), body="<p>昨天的决定内容。</p>")
    new_item("published", title="没有日期的", body="<p>没有写成文日期的内容。</p>")

    page = client.get(late.get_absolute_url()).content.decode()
    assert "逾期公开" in page
    assert f"{days_ago(240)}" in page
    board = client.get("/timeliness/").content.decode()
    assert "写明成文日期的 2 条，1 条在法定期限内公开" in board
    listed = client.get("/timeliness/published/").content.decode()
    assert "三月的决定" in listed
    assert "昨天的决定" not in listed
    assert "没有日期的" not in listed
    make_move(late, "withdraw", people["publisher"])
    listed = client.get("/timeliness/published/").content.decode()
    assert "三月的决定" not in listed
    assert "另有 1 条逾期公开的已经撤下" in listed
    board = client.get("/timeliness/").content.decode()
    assert "写明成文日期的 2 条，1 条在法定期限内公开" in board, "no delay goes with it"


def test_a_normative_document_of_the_department_counts_and_a_law_that_others_made_does_not(
    people, departments, client
):
    issuers = {"本厅的办法": "自治区司法厅", "联合的办法": "自治区司法厅、自治区公安厅",
               "公安厅的办法": "自治区公安厅"}  # fmt: skip
    own = [
        make_law("published", people, code=f"NORM-{n}", title=title, issuer=issuer,
                 level="normative_document", promulgated_on=days_ago(240))
        for n, (title, issuer) in enumerate(issuers.items())
    ]  # fmt: skip
    make_law("published", people, code="LAW", title="一部法律", promulgated_on=days_ago(240))

    listed = client.get("/timeliness/published/").content.decode()
    assert ("本厅的办法" in listed, "联合的办法" in listed) == (True, True)
    assert ("公安厅的办法" in listed, "一部法律" in listed) == (False, False)
    assert "逾期公开" in client.get(own[0].get_absolute_url()).content.decode()
    assert "逾期公开" not in client.get(own[2].get_absolute_url()).content.decode()
    next_version(own[0], people, promulgated_on=days_ago(1), change_note="改正公布日期")
    assert "本厅的办法" in client.get("/timeliness/published/").content.decode()


def test_the_limit_of_the_rule_that_it_meets_counts(departments, people, new_item, settle, client):
    """双公示: seven working days from the decision, not twenty."""
    rule = make_requirement(
        departments, code="PENALTIES", term=Item.Term.AS_NEEDED, frequency="",
        limit_number=None, limit_unit="", limit_code="dual_publicity", valid_from=date(2020, 1, 1),
    )  # fmt: skip
    made = days_ago(20)
    item = new_item("published", title="处罚决定书", made_on=made)
    listed = "/timeliness/published/"
    assert "处罚决定书" not in client.get(listed).content.decode()
    now = timezone.now()
    duty = record_event(
        rule, departments["division"], "处罚决定", made, actor=people["author"], at=now
    )
    settle(duty, item)

    assert state(duty) == "late"
    assert "处罚决定书" in client.get(listed).content.decode()
    assert "逾期公开" in client.get(item.get_absolute_url()).content.decode()


def test_what_says_no_day_of_formation_settles_no_event(event, settle, people):
    make_law("published", people, code="LAWYERS_LAW")
    with pytest.raises(ActRefused, match="没有成文日期"):
        settle(event(days_ago(2)), make_approval("published", people))
    undated = make_law("published", people, code="UNDATED", title="没有公布日期的")
    with pytest.raises(ActRefused, match="没有填写公布日期"):
        settle(event(days_ago(2), code="OTHER"), undated)


def test_by_department_and_those_below_it(new_item, client, departments):
    new_item("published", title="律师处的", made_on=days_ago(240))

    assert "律师处的" in client.get("/timeliness/published/?department=ROOT").content.decode()
    elsewhere = client.get("/timeliness/published/?department=S01").content.decode()
    assert "律师处的" not in elsewhere
    assert client.get("/timeliness/published/?department=nonsense").status_code == 200
    assert client.get("/timeliness/published/?page=99").status_code == 404


def test_before_the_regulations_nothing_was_late(new_item, client):
    item = new_item("published", made_on=date(2007, 1, 5))
    assert lateness.of_record(item, Law) is None
    assert client.get("/timeliness/published/").status_code == 200


def test_the_figures_equal_a_recount_over_two_thousand_records(departments, people, category):
    """From the rows alone, by hand, through withdrawals, versions and asserted dates."""
    chance, calendar = random.Random(2009), load_calendar()
    limits = list(Limit.objects.filter(code="disclosure").order_by("effective_from"))
    units, rows = list(departments.values()), []
    for n in range(2000):
        made = chance.choice([None, date(2009, 1, 1) + timedelta(days=chance.randint(0, 6000))])
        at = datetime(2009, 1, 1, 4, tzinfo=timezone.get_current_timezone())
        published = at + timedelta(days=chance.randint(0, 6300))
        version = chance.choice([1, 1, 1, 2])
        status = chance.choice(["published"] * 4 + ["withdrawn", "superseded", "draft"])
        own = {"number": f"640000/2009-{n:05}", "department": chance.choice(units)}
        common = own | {"title": f"第{n}件", "kind": "result", "category": category}
        if version == 2:
            earlier = made and made - timedelta(days=chance.randint(-40, 40))
            rows.append(
                Item(version=1, status="superseded", made_on=earlier, published_at=published,
                     published_sequence=10_000 + n, **common)
            )  # fmt: skip
            published += timedelta(days=9)
        rows.append(
            Item(version=version, status=status, made_on=made,
                 published_at=None if status == "draft" else published,
                 published_sequence=None if status == "draft" else 20_000 + n, **common)
        )  # fmt: skip
    Item.objects.bulk_create(rows)
    by_number = {}
    for row in rows:
        by_number.setdefault(row.number, []).append(row)
    expected, days = Counter(), []
    for versions in by_number.values():
        if versions[-1].status not in ("published", "withdrawn"):
            continue
        made = min((row.made_on for row in versions if row.made_on), default=None)
        if made is None:
            continue
        text = [one for one in limits if one.effective_from <= made][-1:]
        if not text:
            continue
        due = due_date(made, text[0].number, text[0].unit, calendar).due_on
        day = timezone.localdate(min(row.published_at for row in versions if row.published_at))
        expected["late" if day > due else "on_time"] += 1
        days += [(day - due).days] if day > due else []

    found = list(lateness.all_published(timezone.now(), Law()))
    figures = sum(lateness.figures_by(lambda one: one.department_id, found).values(),
                  lateness.Published())  # fmt: skip

    assert (figures.on_time, figures.late) == (expected["on_time"], expected["late"])
    assert figures.median_days_late == median(days)
    assert expected["late"] > 200
    assert expected["on_time"] > 50
