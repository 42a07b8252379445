"""People tell of a dossier's steps, close it and reopen it; each act leaves one entry."""

import re
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.db import transaction
from django.utils import timezone

from disclosures.dossiers import acts
from disclosures.dossiers.dates import disclosed_on
from disclosures.dossiers.progress import progress_of
from disclosures.models import Dossier, DossierClosing, Item, StepEntry
from portal.acts.refused import ActRefused, LostRace
from portal.base.audit.actions import Action
from portal.base.audit.models import Entry
from portal.base.workdays.models import CalendarDay
from portal.records.due import perform_due
from tests.disclosures.dossiers import STARTED, carried_item, make_dossier, tell
from tests.factories import (
    make_approval,
    make_departments,
    make_move,
    make_people,
    next_version,
    release_rules,
)
from tests.forms import typed
from tests.threads import at_once

pytestmark = pytest.mark.pages

RESIDENT_ID = "11010519491231002X"


@pytest.fixture
def dossier(people):
    return make_dossier("published", people)


@pytest.fixture
def item(people, category):
    return carried_item(people, STARTED, category=category)


def state(dossier, key="list") -> str:
    steps = progress_of(dossier, timezone.now()).steps
    return next(one.state.value for one in steps if one.step.key == key)


def last_entry() -> Entry:
    return Entry.objects.select_related("detail").first()


def refused(act, *args, **kwargs) -> list[str]:
    entries, told = Entry.objects.count(), list(StepEntry.objects.values())
    with pytest.raises(ActRefused) as caught:
        act(*args, **kwargs)
    assert Entry.objects.count() == entries
    assert list(StepEntry.objects.values()) == told
    return caught.value.reasons


def test_an_author_tells_that_a_step_happened_and_what_disclosed_it(dossier, people, item):
    before = Entry.objects.count()

    told = tell(dossier, "list", people, record=item)

    assert state(dossier) == "on_time"
    assert (told.record_number, told.record_version) == (item.number, 1)
    assert Entry.objects.count() == before + 1
    entry = last_entry()
    assert (entry.action, entry.is_public) == (Action.CHANGED, True)
    assert (entry.subject_number, entry.subject_label) == (dossier.number, dossier.title)
    assert entry.detail.changes["list: happened_on"] == ["", "2009-03-02"]
    assert entry.detail.changes["list: record_number"] == ["", item.number]


def test_telling_the_same_twice_changes_nothing(dossier, people, item):
    tell(dossier, "list", people, record=item)
    before = Entry.objects.count()
    tell(dossier, "list", people, record=item)
    assert (StepEntry.objects.count(), Entry.objects.count()) == (1, before)


def test_a_correction_needs_the_entry_as_it_is(dossier, people, item):
    told = tell(dossier, "list", people, record=item)
    again = {"happened_on": date(2009, 3, 3), "record": item}

    with pytest.raises(LostRace):
        tell(dossier, "list", people, **again)
    corrected = tell(dossier, "list", people, seen_revision=told.revision, **again)

    assert (corrected.happened_on, corrected.revision) == (date(2009, 3, 3), 2)
    assert last_entry().detail.changes == {"list: happened_on": ["2009-03-02", "2009-03-03"]}


def test_an_entry_made_by_mistake_is_taken_back_and_stays_in_the_log(dossier, people, item):
    told = tell(dossier, "list", people, record=item)
    acts.untell(
        dossier, "list", actor=people["author"], at=timezone.now(), turn=1,
        seen_revision=told.revision,
    )  # fmt: skip
    assert state(dossier) == "missing"  # it began in 2009
    assert last_entry().detail.changes["list: record_number"] == [item.number, ""]


def test_a_withdrawn_record_makes_the_step_missing_until_it_is_published_anew(
    dossier, people, item
):
    tell(dossier, "list", people, record=item)
    item = make_move(item, "withdraw", people["publisher"])
    assert state(dossier) == "missing"
    next_version(item, people)
    assert state(dossier) == "on_time"


def test_a_notice_whose_time_is_over_did_disclose(dossier, people, item):
    tell(dossier, "list", people, record=item)
    Item.objects.filter(pk=item.pk).update(public_until=timezone.now())
    perform_due(timezone.now())
    assert state(dossier) == "on_time"


def test_a_later_version_of_the_record_changes_no_date(dossier, people, item):
    tell(dossier, "list", people, record=item)
    next_version(item, people)
    assert state(dossier) == "on_time"


def due_day(client, dossier) -> tuple[str, bool]:
    """Of its first step, as citizens read it, and whether it was kept."""
    page = client.get(dossier.get_absolute_url()).content.decode()
    found, *_expected = re.findall(r'截止日期 <a[^>]*><time datetime="([0-9-]+)">', page)
    return found, "仍按当时的期限计算" in page


def test_a_corrected_calendar_moves_no_day_of_a_step_that_was_disclosed(
    dossier, people, category, client, signed_in
):
    """The last day on which it was on time; the day before it had been taken for a day off."""
    administrator = signed_in("administrator")
    wrong = {"source": "local", "reason_zh": "开斋节", "reason_en": "Eid al-Fitr"}
    administrator.post("/admin/workdays/calendarday/add/", wrong | {"date": "2009-03-30"})
    release_rules(people)
    item = carried_item(people, date(2009, 3, 31), category=category)
    told = tell(dossier, "list", people, record=item)
    assert (due_day(client, dossier), state(dossier)) == (("2009-03-31", False), "on_time")

    day = CalendarDay.objects.get(date=date(2009, 3, 30), source="local")
    url = f"/admin/workdays/calendarday/{day.pk}/change/"
    administrator.post(url, typed(administrator, url, is_void="on"))
    release_rules(people)

    assert (due_day(client, dossier), state(dossier)) == (("2009-03-31", True), "on_time")

    # A step of which the facts are corrected is measured anew.
    later = {"seen_revision": told.revision, "happened_on": date(2009, 3, 3)}
    tell(dossier, "list", people, record=item, **later)
    assert due_day(client, dossier) == ("2009-03-31", False)


@pytest.mark.parametrize("name", ["reviewer", "publisher", "supervisor", "administrator",
                                  "superuser", "stranger_author"])  # fmt: skip
def test_only_authors_of_the_department_tell(name, dossier, people):
    assert refused(tell, dossier, "list", people, actor=name)


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({"happened_on": None}, "请填写完成日期；没有进行的，填写理由。"),
        ({"happened_on": date(2200, 1, 1)}, "完成日期不能晚于今天。"),
        ({"happened_on": date(2009, 3, 1)}, "完成日期不能早于启动日期。"),
        ({"skipped_reason": "不需要"}, "不能都填"),
        ({"happened_on": None, "skipped_reason": "不需要"}, "必须公开，不能以未进行为由略过"),
        ({"happened_on": None, "percent": 5}, "须填写完成日期"),
        ({"happened_on": None, "value": Decimal(5)}, "须填写完成日期"),
        ({"percent": 101}, "0 至 100"),
        ({"value": Decimal(-1)}, "不能小于 0"),
        ({"turn": 2}, "这个环节只填一次。"),
        ({"happened_on": None, "skipped_reason": f"当事人{RESIDENT_ID}"}, "不得公开"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(told, sentence, dossier, people):
    assert sentence in "".join(refused(tell, dossier, "list", people, **told))


def test_an_unknown_step_is_refused(dossier, people):
    assert refused(tell, dossier, "nonsense", people) == ["这个流程没有这个环节。"]


def test_an_optional_step_is_skipped_with_a_reason(people):
    dossier = make_dossier("published", people, procedure="decision")
    told = tell(dossier, "survey", people, happened_on=None, skipped_reason="已有调查结果")
    assert state(dossier, "survey") == "optional"
    at, seen = timezone.now(), told.revision
    acts.release_words(dossier, "survey", actor=people["reviewer"], at=at, seen_revision=seen)
    assert state(dossier, "survey") == "skipped"


def test_a_repeated_step_is_told_turn_by_turn(people):
    dossier = make_dossier("published", people, procedure="annual-goal")
    tell(dossier, "progress", people, percent=10)
    tell(dossier, "progress", people, percent=60, turn=2)
    progress = progress_of(dossier, timezone.now())
    assert [turn.entry.percent for turn in progress.measured] == [10, 60]
    assert "progress 2: percent" in last_entry().detail.changes


UNUSABLE = "没有这个索引号的已公开信息；还没有发布的，发布后再填。"


@pytest.mark.parametrize("status", ["draft", "review", "approved", "withdrawn"])
def test_a_record_that_nobody_can_read_discloses_nothing(status, dossier, people, category):
    item = carried_item(people, STARTED, status=status, category=category)
    assert refused(tell, dossier, "list", people, record=item) == [UNUSABLE]


def test_a_number_that_never_was_and_a_dossier_disclose_nothing(dossier, people):
    told = acts.StepOutcome(happened_on=STARTED, record_number="640000/1999-99999")
    how = {"actor": people["author"], "at": timezone.now()}
    assert refused(acts.tell, dossier, "list", told, **how) == [UNUSABLE]
    assert "不是全过程公开" in refused(tell, dossier, "list", people, record=dossier)[0]


def test_a_record_of_another_branch_is_refused(dossier, people, category):
    item = carried_item(people, STARTED, category=category, department=people[
        "stranger_author"].department, author="stranger_author", status="draft")  # fmt: skip
    for move, who in [("submit", "stranger_author"), ("approve", "stranger_reviewer"),
                      ("publish", "publisher")]:  # fmt: skip
        item = make_move(item, move, people[who])
    assert refused(tell, dossier, "list", people, record=item) == [
        "这条信息不属于责任部门及其下级。"
    ]


def test_any_kind_of_record_may_disclose_a_step(dossier, people):
    approval = make_approval("published", people, first_published_on=STARTED)
    tell(dossier, "list", people, record=approval)
    (one, *_rest) = progress_of(dossier, timezone.now()).steps
    assert one.turns[0].disclosure.url == "/approvals/XK-01/"


def test_an_internal_record_discloses_a_step_to_staff_only(dossier, people, category):
    item = carried_item(people, STARTED, category=category, audience="internal")
    assert "内网信息" in refused(tell, dossier, "list", people, record=item)[0]
    internal = make_dossier("published", people, audience="internal")
    tell(internal, "list", people, record=item)
    assert state(internal) == "on_time"
    assert not last_entry().is_public


def test_an_internal_record_falls_away_once_the_dossier_is_public(people, category):
    item = carried_item(people, STARTED, category=category, audience="internal")
    internal = make_dossier("published", people, audience="internal")
    tell(internal, "list", people, record=item)
    assert state(next_version(internal, people, audience="public")) == "missing"


def test_a_draft_is_prepared_out_of_sight(people):
    dossier = make_dossier("draft", people)
    tell(dossier, "list", people)
    assert not last_entry().is_public


def test_of_a_withdrawn_dossier_nothing_more_is_told(dossier, people):
    dossier = make_move(dossier, "withdraw", people["publisher"])
    assert "已撤下" in refused(tell, dossier, "list", people)[0]


# A notice with objections.


@pytest.fixture
def selection(people):
    """Of somebody for an office, up to the notice."""
    dossier = make_dossier("published", people, procedure="selection")
    for key in ("post", "conditions", "recommendation"):
        tell(dossier, key, people)
    return dossier


def test_a_notice_must_leave_the_least_time_for_objections(selection, people, category):
    short, enough = (
        carried_item(
            people, STARTED, category=category, objection_days=days, body=f"<p>公示{days}名。</p>"
        )
        for days in (4, 5)
    )
    assert "至少 5 个工作日" in refused(tell, selection, "notice", people, record=short)[0]
    tell(selection, "notice", people, record=enough)


def test_a_notice_carried_over_was_never_asked_for_its_days(selection, people, category):
    tell(selection, "notice", people, record=carried_item(people, STARTED, category=category))


def test_a_notice_that_only_asserts_an_older_date_is_asked_for_its_days(
    selection, people, category
):
    today = carried_item(people, timezone.localdate(), category=category)
    assert "至少 5 个工作日" in refused(tell, selection, "notice", people, record=today)[0]


# What discloses nothing new.


def test_what_was_public_before_the_dossier_began_discloses_nothing_of_it(
    dossier, people, category
):
    day_before = STARTED - timedelta(days=1)
    item = carried_item(people, day_before, category=category)
    assert refused(tell, dossier, "list", people, record=item) == [
        "它在 2009-03-01 就已公开，早于启动日期（2009-03-02），不能算本件的公开。"
    ]


def test_an_old_text_under_a_new_number_discloses_nothing(dossier, people, item, category):
    again = carried_item(people, STARTED, category=category)
    assert refused(tell, dossier, "list", people, record=again) == [
        f"它与 {item.number} 的内容基本相同（旧稿新发），没有公开新的内容。"
    ]


def test_a_version_that_changes_nothing_leaves_the_one_before_it_to_disclose(dossier, people, item):
    next_version(item, people)
    assert tell(dossier, "list", people, record=item).record_version == 1


def test_a_record_discloses_several_steps_only_if_all_had_happened_by_then(dossier, people, item):
    later = STARTED + timedelta(days=1)
    tell(dossier, "list", people, record=item)
    tell(dossier, "verdicts", people, record=item)
    used = ["它已经用于本件的另一环节；几个环节的完成日期都不晚于它的公开日期，才能用同一条信息。"]
    told = {"record": item, "happened_on": later}
    assert refused(tell, dossier, "confirmation", people, **told) == used
    assert refused(tell, dossier, "verdicts", people, seen_revision=1, **told) == used


def test_nor_does_it_disclose_beside_a_step_that_happened_after_it(dossier, people, item):
    later = STARTED + timedelta(days=1)
    tell(dossier, "verdicts", people, record=item, happened_on=later)
    assert "另一环节" in refused(tell, dossier, "list", people, record=item)[0]


# Closing.


def told_of_all(dossier, people, item):
    for key in ("list", "verdicts", "confirmation", "result"):
        tell(dossier, key, people, record=item)


@pytest.mark.parametrize("name", ["reviewer", "publisher"])
def test_a_complete_dossier_is_closed_by_a_reviewer_or_a_publisher(name, dossier, people, item):
    told_of_all(dossier, people, item)
    acts.close(dossier, actor=people[name], at=timezone.now())
    assert progress_of(dossier, timezone.now()).closing.closed_on == timezone.localdate()
    assert last_entry().is_public


@pytest.mark.parametrize("name", ["author", "supervisor", "administrator", "stranger_reviewer"])
def test_nobody_else_closes(name, dossier, people, item):
    told_of_all(dossier, people, item)
    assert refused(acts.close, dossier, actor=people[name], at=timezone.now())


def test_a_gap_takes_a_publisher_and_a_reason(dossier, people, item):
    tell(dossier, "list", people, record=item)
    at = timezone.now()
    (told,) = refused(acts.close, dossier, actor=people["reviewer"], at=at, note="理由")
    assert "逐件清理意见、自治区政府审核确认、清理结果" in told
    assert "由发布人办结" in told
    (told,) = refused(acts.close, dossier, actor=people["publisher"], at=at)
    assert "写明理由" in told

    acts.close(dossier, actor=people["publisher"], at=at, note="政府未要求确认")

    progress = progress_of(dossier, at)
    assert [step.key for step in progress.gap] == ["verdicts", "confirmation", "result"]
    assert state(dossier, "result") == "missing"
    detail = last_entry().detail
    assert (detail.note, detail.changes["missing"]) == (
        "政府未要求确认", "verdicts, confirmation, result",
    )  # fmt: skip


def test_a_closed_dossier_is_told_nothing_until_a_publisher_reopens_it(dossier, people):
    at = timezone.now()
    acts.close(dossier, actor=people["publisher"], at=at, note="理由")
    assert "重新开启" in refused(tell, dossier, "list", people)[0]
    assert refused(acts.close, dossier, actor=people["publisher"], at=at, note="再次")
    assert refused(acts.reopen, dossier, actor=people["reviewer"], note="补充")
    assert refused(acts.reopen, dossier, actor=people["publisher"], note=" ")

    acts.reopen(dossier, actor=people["publisher"], note="材料补齐")

    assert not DossierClosing.objects.exists()
    tell(dossier, "list", people)


def test_a_procedure_that_changes_later_rewrites_no_closed_dossier(dossier, people):
    at = timezone.now()
    acts.close(dossier, actor=people["publisher"], at=at, note="理由")
    before = [step.key for step in progress_of(dossier, at).gap]
    dossier.procedure.steps.update(is_required=False)
    dossier.procedure.steps.create(order=9, key="new", name_zh="新环节", is_required=True)

    fresh = Dossier.objects.get(pk=dossier.pk)
    assert [step.key for step in progress_of(fresh, at).gap] == before
    acts.reopen(fresh, actor=people["publisher"], note="材料补齐")
    assert [step.key for step in progress_of(fresh, at).gap] == ["new"]


def test_no_personal_number_comes_in_with_a_reason(dossier, people):
    note = f"本人{RESIDENT_ID}"
    at = timezone.now()
    assert "不得公开" in "".join(
        refused(acts.close, dossier, actor=people["publisher"], at=at, note=note)
    )


# When it was disclosed.


def test_from_the_day_the_portal_went_live_only_the_log_counts(people, category):
    today = timezone.localdate()
    asserted = today - timedelta(days=30)
    old = carried_item(people, asserted, category=category)
    assert disclosed_on(old) == (asserted, True)
    assert disclosed_on(carried_item(people, today, category=category)) == (today, False)
    assert disclosed_on(carried_item(people, None, category=category)) == (today, False)


def test_the_day_the_portal_went_live_may_be_set(people, category, settings):
    settings.LIVE_SINCE = date(2009, 1, 1)
    item = carried_item(people, STARTED, category=category)
    assert disclosed_on(item) == (timezone.localdate(), False)


# Two at once.


def test_of_two_who_tell_at_once_one_is_told_of_the_other(committed_db):
    people = make_people(make_departments())
    with transaction.atomic():
        dossier = make_dossier("published", people)

    def work(number):
        try:
            return tell(dossier, "list", people, happened_on=date(2009, 3, 2 + number)).happened_on
        except LostRace:
            return None

    results = at_once(2, work)

    assert sorted(results, key=str) == sorted([None, StepEntry.objects.get().happened_on], key=str)
