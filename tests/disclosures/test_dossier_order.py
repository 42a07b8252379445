"""What must come before what in a process, and by which text of the law each step is measured."""

import re
from datetime import date

import pytest

from disclosures.models import Procedure, StepEntry
from portal.base.audit.models import Entry
from portal.base.workdays.models import Limit
from tests.disclosures.dossiers import carried_item, make_dossier, tell
from tests.disclosures.test_dossier_desk import sent, steps_of
from tests.disclosures.test_procedure import LIST, errors, posted

pytestmark = pytest.mark.pages

STARTED = date(2009, 3, 2)
EARLY, LATER = date(2009, 3, 10), date(2009, 4, 10)


@pytest.fixture
def decision(people):
    return make_dossier("published", people, procedure="decision")


def told_before(dossier, **days):
    """As it stands since before anybody asked for an order."""
    for key, day in days.items():
        StepEntry.objects.create(
            dossier_number=dossier.number, step_key=key, happened_on=day,
            entered_at="2009-06-01T00:00:00Z",
        )  # fmt: skip


def refused(browser, dossier, **values) -> str:
    """Why, as the page says it; nothing has changed."""
    before = Entry.objects.count(), list(StepEntry.objects.values())
    page = browser.post(steps_of(dossier), sent(**values))
    assert page.status_code == 422
    assert (Entry.objects.count(), list(StepEntry.objects.values())) == before
    return page.content.decode()


def red(client, dossier) -> list[str]:
    """What the public page says in red of the order."""
    text = client.get(dossier.get_absolute_url()).content.decode()
    return re.findall(r'<p class="overdue">次序不合流程：(.*?)</p>', text)


def test_a_meeting_waits_for_the_public_and_the_experts(decision, people, signed_in):
    author = signed_in("author")
    text = refused(author, decision, key="meeting", happened_on="2009-03-10")
    for name in ("公众参与", "④专家论证听意见"):
        waiting = f"“⑥集体讨论作决断”（2009-03-10）须在“{name}”之后，“{name}”还没有完成日期。"
        assert waiting in text

    tell(decision, "participation", people, happened_on=EARLY)
    tell(decision, "experts", people, happened_on=LATER)
    text = refused(author, decision, key="meeting", happened_on="2009-03-10")
    assert "公众参与" not in re.search(r'role="alert">(.*?)</div>', text, re.DOTALL)[1]
    too_early = "（2009-03-10）须在“④专家论证听意见”（2009-04-10）之后，日期却在它之前。"
    assert too_early in text

    same_day = sent("meeting", happened_on="2009-04-10")
    assert author.post(steps_of(decision), same_day).status_code == 302


def test_an_opinion_of_experts_after_the_decision_is_refused(decision, signed_in, client):
    told_before(decision, participation=EARLY, meeting=EARLY)
    text = refused(signed_in("author"), decision, key="experts", happened_on="2009-04-10")
    assert (
        "“⑥集体讨论作决断”（2009-03-10）须在“④专家论证听意见”（2009-04-10）之后，日期却在它之前。"
    ) in text


def test_what_was_told_before_anybody_asked_stands_in_red(decision, people, client, signed_in):
    told_before(decision, meeting=EARLY)
    missing = [
        f"“⑥集体讨论作决断”（2009-03-10）须在“{name}”之后，“{name}”还没有完成日期。"
        for name in ("公众参与", "④专家论证听意见")
    ]
    assert red(client, decision) == missing
    for name in ("author", "supervisor"):
        text = signed_in(name).get(steps_of(decision)).content.decode()
        assert all(f"次序不合流程：{one}" in text for one in missing)

    # What else is to be said of it is not refused.
    entry = StepEntry.objects.get()
    tell(decision, "meeting", people, happened_on=EARLY, seen_revision=entry.revision, percent=90)
    assert StepEntry.objects.get().percent == 90


def test_a_correction_tells_what_happened_and_the_page_what_it_means(decision, people, client):
    told = tell(decision, "participation", people, happened_on=EARLY)
    tell(decision, "experts", people, happened_on=EARLY)
    tell(decision, "meeting", people, happened_on=EARLY)
    assert red(client, decision) == []
    again = {"happened_on": LATER, "seen_revision": told.revision}
    tell(decision, "participation", people, **again)
    assert red(client, decision) == [
        "“⑥集体讨论作决断”（2009-03-10）须在“公众参与”（2009-04-10）之后，日期却在它之前。"
    ]
    english = client.get(f"/en{decision.get_absolute_url()}").content.decode()
    assert english.count('<p class="overdue">') == 1


def test_a_notice_after_the_ruling_is_refused(people, signed_in):
    dossier = make_dossier("published", people, procedure="commutation")
    author = signed_in("author")
    assert "提请前公示" in refused(author, dossier, key="ruling", happened_on="2009-03-10")
    told_before(dossier, review=EARLY, ruling=EARLY)
    text = refused(author, dossier, key="notice", happened_on="2009-04-10")
    assert "“裁定结果”（2009-03-10）须在“提请前公示”（2009-04-10）之后" in text


def test_what_prepares_a_step_is_due_the_day_before_it(people, category, client):
    """However long that is after itself."""
    dossier = make_dossier("published", people, procedure="selection")
    record = carried_item(people, date(2009, 8, 3), category=category, objection_days=5)
    told_before(dossier, post=STARTED, conditions=STARTED, recommendation=EARLY)
    tell(dossier, "notice", people, record=record, happened_on=LATER)

    def notice() -> tuple[str, str | None]:
        steps = client.get(dossier.get_absolute_url()).context["progress"].steps
        one = next(one for one in steps if one.step.key == "notice")
        return one.state, one.due and one.due.due_on.isoformat()

    assert notice() == ("on_time", None)
    tell(dossier, "appointment", people, happened_on=date(2009, 8, 4))
    assert notice() == ("on_time", "2009-08-03")
    assert '<time datetime="2009-08-03">2009-08-03</time>（事前公开）' in client.get(
        dossier.get_absolute_url()
    ).content.decode()  # fmt: skip
    again = {"happened_on": date(2009, 8, 3), "seen_revision": 1}
    tell(dossier, "appointment", people, **again)
    assert notice() == ("late", "2009-08-02")


@pytest.mark.parametrize(
    ("day", "days", "taken"),
    [("2014-11-30", 6, False), ("2014-11-30", 7, True), ("2014-12-01", 4, False),
     ("2014-12-01", 5, True)],
)  # fmt: skip
def test_a_notice_is_asked_for_the_days_of_its_own_time(
    day, days, taken, people, category, signed_in, client
):
    dossier = make_dossier("published", people, procedure="commutation")
    record = carried_item(people, date.fromisoformat(day), category=category, objection_days=days)
    browser = signed_in("author")
    told = sent("notice", happened_on=day, record_number=record.number)
    page = browser.post(steps_of(dossier), told)
    least = 7 if day == "2014-11-30" else 5
    if taken:
        assert page.status_code == 302
        assert f"须公示至少 {least} 个工作日" in browser.get(steps_of(dossier)).content.decode()
    else:
        assert page.status_code == 422
        assert f"本环节须公示至少 {least} 个工作日" in page.content.decode()


@pytest.mark.parametrize(
    ("start", "due"), [("2019-05-14", "2019-05-24"), ("2019-05-15", "2019-05-29")]
)
def test_a_new_text_of_a_limit_moves_nothing_that_began_under_the_old(
    start, due, people, client, signed_in
):
    for code, number, begins, ends in (
        ("shown", 8, "2000-01-01", "2019-05-14"), ("shown", 10, "2019-05-15", None)
    ):  # fmt: skip
        Limit.objects.create(
            code=code, name_zh="示例", name_en="Sample", number=number, unit="working_day",
            article="示例", effective_from=begins, effective_until=ends,
        )  # fmt: skip
    made = Procedure.objects.create(code="made", name_zh="示例流程")
    made.steps.create(order=1, key="one", name_zh="一", is_required=True, limit_code="shown")
    dossier = make_dossier("published", people, procedure="made")
    signed_in("author").post(steps_of(dossier), sent("one", happened_on=start))
    text = client.get(dossier.get_absolute_url()).content.decode()
    assert f'<time datetime="{due}">' in text


# Kept by publishers.


@pytest.mark.parametrize(
    ("steps", "sentence"),
    [
        ([{}, {"after": "nonsense"}], "次序在本环节之前的环节中没有：nonsense。"),
        ([{"after": "step-1"}, {}], "次序在本环节之前的环节中没有：step-1。"),
        ([{"after": "step-0"}], "次序在本环节之前的环节中没有：step-0。"),
        ([{"counted_from": "before"}, {}], "请在它所准备的环节的“须在其后”中填写本环节的代码。"),
        ([{"limit_code": "disclosure"}], "法定时限和另定的期限只填一样。"),
        (
            [{"limit_number": "", "limit_unit": "", "limit_code": "nonsense"}],
            "没有这个代码的法定时限。",
        ),
        ([{"objection_code": "commutation_ruling"}], "公示期须以工作日计。"),
        (
            [{"objection_days": 5, "objection_code": "commutation_notice"}],
            "公示期的天数和法定时限只填一样。",
        ),
    ],
)
def test_an_order_or_a_limit_that_cannot_be_is_refused(steps, sentence, signed_in):
    page = signed_in("publisher").post(f"{LIST}add/", posted(*steps))
    assert sentence in errors(page)
    assert not Procedure.objects.filter(code="made").exists()


def test_an_order_is_kept_with_the_procedure(signed_in):
    first, second = {"counted_from": "before"}, {"after": "step-0"}
    page = signed_in("publisher").post(f"{LIST}add/", posted(first, second))
    assert page.status_code == 302, errors(page)
    assert Procedure.objects.get(code="made").step_list[1].after_keys == ["step-0"]
    changes = Entry.objects.first().detail.changes
    assert changes["steps-1"]["after"] == ["", "step-0"]
