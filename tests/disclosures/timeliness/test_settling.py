"""What becomes of an obligation: settled by a record, declared nil, waived, opened again."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from disclosures.models import Item, Obligation
from disclosures.timeliness.actions import Action
from disclosures.timeliness.acts import obligations
from disclosures.timeliness.events import record_event
from disclosures.timeliness.issuing import issue
from disclosures.timeliness.matching import match
from portal.acts.act import Order
from portal.acts.refused import ActRefused, LostRace
from portal.base.audit.models import Entry
from portal.base.workdays.calendar import due_date
from portal.base.workdays.models import CalendarDay, load_calendar
from tests.factories import make_move, make_requirement, next_version

pytestmark = pytest.mark.pages


def acts():
    return Entry.objects.filter(subject_kind="obligation").order_by("sequence")


def refusals(act, *args, **given) -> list[str]:
    with pytest.raises(ActRefused) as refused:
        act(*args, **given)
    return refused.value.reasons


def test_a_published_record_settles_it_on_the_day_the_log_says(owe, act, new_item, stands):
    obligation = owe()
    item = new_item("published")

    settled = act(obligation, "settle", "author", number=item.number)

    assert (settled.settled_number, settled.settled_version) == (item.number, 1)
    assert settled.disclosed_on == timezone.localdate(item.published_at)
    assert not settled.is_carried_over
    assert stands(obligation) == "on_time"
    assert stands(obligation, on=obligation.due_on + timedelta(days=400)) == "on_time"
    entry = acts().get()
    assert (entry.action, entry.is_public) == (Action.SETTLED, True)


def test_what_was_disclosed_after_the_day_is_late_for_ever(owe, act, new_item, stands):
    obligation = owe(due_in=-3)
    act(obligation, "settle", "author", number=new_item("published").number)

    assert stands(obligation) == "late"


def test_only_what_citizens_can_read_settles_anything(owe, act, new_item):
    obligation = owe()
    hidden = [
        new_item("draft"), new_item("review"), new_item("approved"), new_item("withdrawn"),
        new_item("published", audience="internal"),
    ]  # fmt: skip
    numbers = [*(item.number for item in hidden), "640000/2009-99999", "", "' OR 1=1", "律" * 40]

    for number in numbers:
        assert len(refusals(act, obligation, "settle", "author", number=number)) == 1

    assert not acts().exists()


def test_a_record_of_another_department_does_not(owe, act, new_item, departments, people):
    draft = new_item("draft", department=departments["bureau"], author="stranger_author")
    item = make_move(draft, "force_publish", people["publisher"])

    (reason,) = refusals(act, owe(), "settle", "author", number=item.number)

    assert "监狱管理局" in reason


def test_a_record_of_a_unit_below_does(owe, act, new_item, departments, people, stands):
    obligation = owe(department=departments["bureau"])
    draft = new_item("draft", department=departments["prison"], author="stranger_author")
    item = make_move(draft, "force_publish", people["publisher"])

    act(obligation, "settle", "stranger_author", number=item.number)

    assert stands(obligation) == "on_time"


def test_what_was_public_before_the_period_does_not_disclose_it(owe, act, new_item):
    today = timezone.localdate()
    obligation = owe()
    item = new_item("published", first_published_on=today.replace(day=1) - timedelta(days=1))

    (reason,) = refusals(act, obligation, "settle", "author", number=item.number)

    assert "早于本期" in reason


def test_one_record_does_not_settle_two_periods(departments, people, act, new_item, owe):
    first = owe()
    second = Obligation.objects.create(
        requirement=first.requirement, department=first.department, period="2000-01",
        period_start=first.period_start, period_end=first.period_end, due_on=first.due_on,
        counted_from=first.counted_from, limit_number=1, limit_unit="month",
    )  # fmt: skip
    item = new_item("published")
    act(first, "settle", "author", number=item.number)

    (reason,) = refusals(act, second, "settle", "author", number=item.number)

    assert first.period_label in reason


def test_an_old_text_under_a_new_number_settles_nothing(owe, act, new_item):
    obligation = owe()
    old, again = new_item("published"), new_item("published", title="又一期")
    assert again.republishes == old.number

    (reason,) = refusals(act, obligation, "settle", "author", number=again.number)

    assert old.number in reason
    assert "旧稿新发" in reason


def test_an_unchanged_new_version_settles_nothing_a_changed_one_does(
    owe, act, new_item, people, stands
):
    obligation = owe()
    item = new_item("published")
    same = next_version(item, people)
    (reason,) = refusals(act, obligation, "settle", "author", number=item.number)
    assert "旧稿新发" in reason

    next_version(same, people, body="<p>全年受理一百二十件，较上年增加三成。</p>")
    settled = act(obligation, "settle", "author", number=item.number)

    assert settled.settled_version == 3


def test_a_withdrawn_record_opens_it_again_until_its_return_is_named(
    owe, act, new_item, people, stands
):
    obligation = owe(due_in=-2)
    item = new_item("published")
    act(obligation, "settle", "author", number=item.number)
    later = next_version(item, people, body="<p>改过的内容</p>")
    assert stands(obligation) == "late"

    withdrawn = make_move(later, "withdraw", people["publisher"])
    assert stands(obligation) == "overdue"
    assert Obligation.objects.open(timezone.localdate()).filter(pk=obligation.pk).exists()

    # Published anew it discloses from now on, not from the day of what was withdrawn.
    next_version(withdrawn, people, body="<p>又公开了，内容与以前不同。</p>")
    assert stands(obligation) == "overdue"
    settled = act(obligation, "settle", "author", number=item.number)
    assert (stands(obligation), settled.settled_version) == ("late", 3)


def test_one_that_was_opened_again_can_be_settled_by_another(owe, act, new_item, people, stands):
    obligation = owe()
    first = new_item("published", body="<p>第一份内容，有一些文字。</p>")
    act(obligation, "settle", "author", number=first.number)
    make_move(first, "withdraw", people["publisher"])
    other = new_item("published", body="<p>完全不同的另一份。</p>")

    settled = act(obligation, "settle", "author", number=other.number)

    assert settled.settled_number == other.number
    assert stands(obligation) == "on_time"


def test_a_nil_declaration_is_published_by_another_person(owe, act, people, stands):
    obligation = owe(ended=True)
    act(obligation, "propose_nil", "author", note="本月没有制定文件")
    assert stands(obligation) == "due"
    assert not acts().filter(is_public=True).exists()

    declared = act(obligation, "declare_nil", "reviewer2")

    assert declared.disclosed_on == timezone.localdate(acts().last().recorded_at)
    assert stands(obligation) == "on_time"
    assert acts().last().is_public


def test_a_nil_declaration_after_the_day_is_late(owe, act, stands):
    obligation = owe(due_in=-1, ended=True)
    act(obligation, "propose_nil", "author", note="没有")
    act(obligation, "declare_nil", "publisher")

    assert stands(obligation) == "late"


def test_who_proposed_a_nil_declaration_does_not_publish_it_in_another_role(owe, act, people):
    obligation = owe(ended=True)
    act(obligation, "propose_nil", "author", note="没有")
    people["author"].role, people["author"].department = "reviewer", people["publisher"].department
    people["author"].save()

    (reason,) = refusals(act, obligation, "declare_nil", "author")

    assert "不能自己发布" in reason


def test_a_nil_declaration_can_be_refused_with_a_word(owe, act, stands):
    obligation = owe(ended=True)
    act(obligation, "propose_nil", "author", note="没有")

    assert refusals(act, obligation, "refuse_nil", "reviewer") == ["请填写说明或理由。"]
    refused = act(obligation, "refuse_nil", "reviewer", note="本月发过两件")

    assert refused.nil_reason == ""
    assert refusals(act, obligation, "declare_nil", "reviewer2") == ["还没有人提出零申报。"]


def test_a_period_is_not_nil_before_it_is_over_nor_an_event_ever(departments, people, act, stands):
    today = timezone.localdate()
    requirement = make_requirement(departments, frequency="year", valid_from=date(today.year, 1, 1))
    issue(requirement, today)
    assert (
        "结束"
        in refusals(act, requirement.obligations.get(), "propose_nil", "author", note="没有")[0]
    )

    by_event = make_requirement(departments, code="E1", term="as_needed", frequency="")
    event = record_event(
        by_event, departments["division"], "办法", today, actor=people["author"], at=timezone.now()
    )
    assert "只有定期公开" in refusals(act, event, "propose_nil", "author", note="没有")[0]


def test_what_stands_for_good_is_never_nil_and_is_reviewed_instead(owe, act, new_item, stands):
    obligation = owe(term=Item.Term.LONG_TERM, frequency="", review_months=6)
    assert refusals(act, obligation, "propose_nil", "author", note="没有")
    assert refusals(act, obligation, "review", "author") == ["还没有公开，无从核对。"]
    act(obligation, "settle", "author", number=new_item("published").number)

    reviewed = act(obligation, "review", "author")

    assert reviewed.reviewed_on == timezone.localdate()
    assert stands(obligation, on=timezone.localdate() + timedelta(days=3000)) == "on_time"


def test_whatever_was_done_can_be_undone_with_a_reason(owe, act, new_item, stands):
    obligation = owe(due_in=-5)
    act(obligation, "settle", "author", number=new_item("published").number)
    opened = act(obligation, "reopen", "publisher", note="不是这一件")

    assert stands(obligation, on=opened.due_on + timedelta(days=1)) == "overdue"
    assert (opened.settled_number, opened.disclosed_on) == ("", None)


def test_no_number_of_a_person_gets_into_a_public_reason(owe, act):
    obligation = owe(ended=True)
    for number, kind in (("11010519491231002X", "身份证"), ("13812345678", "手机")):
        (reason,) = refusals(act, obligation, "propose_nil", "author", note=f"当事人 {number}")
        assert kind in reason


@pytest.mark.parametrize(
    ("name", "field"), [("declare_nil", "nil_reason"), ("check_subject", "subject")]
)
def test_what_an_earlier_check_let_through_stays_unpublished(owe, act, name, field):
    obligation = owe(ended=True)
    Obligation.objects.filter(pk=obligation.pk).update(
        **{field: "当事人13812345678", "subject_checked": False}
    )

    assert "手机" in " ".join(refusals(act, obligation, name, "reviewer2"))


def test_an_author_takes_it_on_a_reviewer_hands_it_out(owe, act, people):
    obligation = owe()
    assert act(obligation, "assign", "author", person=people["author"]).assignee == people["author"]
    assert refusals(act, obligation, "assign", "author", person=people["colleague"])
    assert act(obligation, "assign", "reviewer", person=people["colleague"])
    for wrong in (people["reviewer2"], people["stranger_author"], None):
        assert refusals(act, obligation, "assign", "reviewer", person=wrong)


def test_the_second_of_two_is_told_and_overwrites_nothing(owe, act, new_item):
    obligation = owe()
    seen = obligation.revision
    act(obligation, "settle", "author", number=new_item("published").number, seen_revision=seen)

    with pytest.raises(LostRace):
        act(obligation, "reopen", "publisher", note="不是这一件", seen_revision=seen)
    assert refusals(act, obligation, "assign", "author", person=None)[0] == (
        "这项义务已经履行或者免予公开。"
    )


# Who may do what, written out by hand: act → roles of the own branch.
MAY = {
    "settle": {"author", "colleague", "reviewer", "reviewer2", "publisher", "publisher2"},
    "settle_by_fact": {"author", "colleague", "reviewer", "reviewer2", "publisher", "publisher2"},
    "propose_nil": {"author", "colleague"},
    # Nobody of the unit itself, whatever their role there.
    "declare_nil": {"reviewer2", "publisher", "publisher2"},
    "refuse_nil": {"reviewer", "reviewer2", "publisher", "publisher2"},
    "reopen": {"publisher", "publisher2"},
    "review": {"author", "colleague", "reviewer", "reviewer2"},
    "check_subject": {"reviewer", "reviewer2", "publisher", "publisher2"},
    "hide_subject": {"reviewer", "reviewer2", "publisher", "publisher2"},
    "assign": {"author", "colleague", "reviewer", "reviewer2", "publisher", "publisher2"},
}


@pytest.mark.parametrize("name", MAY)
def test_each_act_is_for_these_people_alone(name, owe, people, departments):
    assert set(MAY) == set(obligations.acts)
    obligation = owe()
    allowed = {
        who
        for who, person in people.items()
        if not obligations.not_permitted(
            obligation, Order.of(obligations.acts[name], person, timezone.now())
        )
    }

    assert allowed == MAY[name]


def test_a_rolled_back_act_leaves_no_entry(owe, act, new_item, monkeypatch):
    obligation = owe()
    item = new_item("published")
    before = Entry.objects.count()
    refusals(act, obligation, "settle", "supervisor", number=item.number)

    assert Entry.objects.count() == before


def test_the_own_text_of_the_period_can_return_after_a_withdrawal(
    owe, act, new_item, people, stands
):
    obligation, first = owe(), new_item("published")
    make_move(first, "withdraw", people["publisher"])
    again = new_item("published")
    assert again.republishes == first.number

    act(obligation, "settle", "author", number=again.number)

    assert stands(obligation) == "on_time"


@pytest.fixture
def off_at_the_end(owe):
    """A duty due on a day off that nobody has named until now."""

    def make(days_ago=0):
        obligation, calendar = owe(ended=True), load_calendar()
        start = timezone.localdate() - timedelta(days=days_ago)
        due_on = due_date(start, 20, "working_day", calendar).due_on
        Obligation.objects.filter(pk=obligation.pk).update(
            counted_from=start, limit_number=20, limit_unit="working_day", due_on=due_on
        )
        CalendarDay.objects.create(
            date=due_on, source="local", is_working=False, reason_zh="开斋节"
        )
        obligation.refresh_from_db()
        return obligation, calendar.on_or_after(due_on + timedelta(days=1))

    return make


def test_opened_again_it_is_due_by_the_calendar_of_now(off_at_the_end, act, stands):
    obligation, due_on = off_at_the_end()
    Obligation.objects.filter(pk=obligation.pk).update(disclosed_on=timezone.localdate())

    opened = act(obligation, "reopen", "publisher", note="仍须公开")

    assert opened.due_on == due_on


@pytest.mark.parametrize("how", ["settle", "declare_nil"])
def test_what_is_met_before_the_next_run_is_measured_by_the_calendar_of_now(
    how, off_at_the_end, act, new_item
):
    obligation, due_on = off_at_the_end()
    given = {"number": new_item("published").number} if how == "settle" else {}
    if how == "declare_nil":
        act(obligation, "propose_nil", "author", note="没有")

    met = act(obligation, how, "publisher", **given)

    assert met.due_on == due_on
    moved = Entry.objects.get(subject_kind="obligation", action="changed")
    assert moved.detail.changes["due_on"] == [str(obligation.due_on), str(due_on)]
    assert moved.is_public


def test_the_match_says_what_to_look_at(owe, new_item, category):
    obligation = owe(due_in=-4, category=category)
    item = new_item("published", kind="progress")

    found = match(obligation, item.number, timezone.now())

    assert found.reasons == []
    assert len(found.remarks) == 3  # another kind, before the period is over, and late


def test_records_from_before_the_portal_count_by_their_asserted_day(
    departments, act, new_item, settings, stands
):
    today = timezone.localdate()
    settings.LIVE_SINCE = today
    requirement = make_requirement(
        departments, frequency="month", valid_from=(today - timedelta(days=150)).replace(day=1)
    )
    issue(requirement, today)
    obligation = requirement.obligations.order_by("due_on").first()
    asserted = obligation.due_on - timedelta(days=2)
    item = new_item("published", first_published_on=asserted)

    settled = act(obligation, "settle", "author", number=item.number)

    assert (settled.disclosed_on, settled.is_carried_over) == (asserted, True)
    assert stands(obligation) == "on_time"


def test_from_that_day_on_only_the_log_counts(departments, act, new_item, settings, stands):
    today = timezone.localdate()
    settings.LIVE_SINCE = today - timedelta(days=200)
    requirement = make_requirement(
        departments, frequency="month", valid_from=(today - timedelta(days=150)).replace(day=1)
    )
    issue(requirement, today)
    obligation = requirement.obligations.order_by("due_on").first()
    item = new_item("published", first_published_on=obligation.due_on)

    settled = act(obligation, "settle", "author", number=item.number)

    assert (settled.disclosed_on, settled.is_carried_over) == (today, False)
    assert stands(obligation) == "late"


def test_what_is_asserted_after_going_live_counts_by_the_log(owe, act, new_item, settings):
    today = timezone.localdate()
    settings.LIVE_SINCE = today - timedelta(days=5)
    obligation = owe(due_in=-1)
    item = new_item("published", first_published_on=today - timedelta(days=10))

    settled = act(obligation, "settle", "author", number=item.number)

    assert (settled.disclosed_on, settled.is_carried_over) == (today, False)
