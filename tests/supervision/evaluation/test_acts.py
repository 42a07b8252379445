"""Every act by every person in every state, against a table written by hand."""

from datetime import timedelta

import pytest
from django.utils import timezone

from portal.acts.refused import ActRefused, LostRace
from portal.base.audit.models import Entry
from portal.records.actions import Action as RecordAction
from portal.supervision.evaluation.actions import Action
from portal.supervision.evaluation.models import EvaluationRound, RoundIsFrozen
from tests.supervision.evaluation.conftest import make_round

pytestmark = pytest.mark.pages

EVERYBODY = (
    "author", "colleague", "reviewer", "reviewer2", "publisher", "publisher2", "supervisor",
    "supervisor2", "unappointed", "administrator", "superuser", "stranger_author",
    "stranger_reviewer",
)  # fmt: skip
STATES = ("draft", "open", "cancelled", "closed", "prepared", "published")
# Act: in which states, and by whom.
TABLE = {
    "open": ({"draft"}, {"publisher", "publisher2"}),
    "score": ({"open"}, {"supervisor", "supervisor2"}),
    "close": ({"open"}, {"publisher", "publisher2"}),
    "cancel": ({"open"}, {"publisher", "publisher2"}),
    "reply": ({"closed"}, {"author", "colleague", "reviewer", "reviewer2"}),
    "release_reply": ({"closed"}, {"reviewer", "reviewer2", "publisher", "publisher2"}),
    "return_reply": ({"closed"}, {"reviewer", "reviewer2", "publisher", "publisher2"}),
    "prepare": ({"closed"}, {"publisher", "publisher2"}),
}
ENTRIES = {
    "open": (Action.ROUND_OPENED, True),
    "score": (Action.SCORED, False),
    "close": (Action.ROUND_CLOSED, True),
    "cancel": (Action.ROUND_CANCELLED, True),
    "reply": (Action.REPLIED, False),
    "release_reply": (Action.REPLY_RELEASED, False),
    "return_reply": (Action.REPLY_RETURNED, False),
    "prepare": (RecordAction.DRAFTED, False),
}


@pytest.fixture
def try_act(act, score):
    def do(evaluation, name, who):
        if name == "score":
            return score(evaluation, who, 55, 56)
        given = {
            "reply": {"text": "说明如下。"}, "close": {"note": "提前结束。"},
            "cancel": {"why": "wrong"}, "return_reply": {"note": "再写清楚。"},
        }  # fmt: skip
        return act(evaluation, name, who, **given.get(name, {}))

    return do


@pytest.mark.parametrize("state", STATES)
def test_who_may_do_what_when(state, round_in, try_act, act):
    evaluation = round_in(state)
    if state == "closed":
        act(evaluation, "reply", "author", text="等人签发。")
    before = everything()
    for name, (states, persons) in TABLE.items():
        for who in EVERYBODY:
            if state in states and who in persons:
                continue
            with pytest.raises(ActRefused):
                try_act(evaluation, name, who)
            assert everything() == before, (name, who)


@pytest.mark.parametrize(
    ("name", "who"), [(name, who) for name, row in TABLE.items() for who in sorted(row[1])]
)
def test_who_may_does_and_the_log_has_one_entry(name, who, round_in, try_act, act):
    (state,) = TABLE[name][0]
    evaluation = round_in(state, scored=name != "score")
    if name in ("release_reply", "return_reply"):
        act(evaluation, "reply", "author", text="说明如下。")
    count = Entry.objects.count()

    try_act(evaluation, name, who)

    entry = Entry.objects.order_by("-sequence").first()
    assert Entry.objects.count() == count + 1
    assert (entry.action, entry.is_public) == ENTRIES[name]
    if name != "prepare":
        assert entry.subject_number == str(evaluation.pk)


def everything():
    rows = EvaluationRound.objects.values()
    return list(rows), list(Entry.objects.values_list("sequence", flat=True))


# Opening.


@pytest.mark.parametrize(
    ("weights", "said"), [({"甲": 99}, "99"), ({"甲": 50, "乙": 51}, "101"), ({"甲": 1}, "1")]
)
def test_weights_must_make_a_hundred(weights, said, departments, act):
    evaluation = make_round(departments, weights=weights)
    with pytest.raises(ActRefused, match=f"权重合计是 {said}，"):
        act(evaluation, "open", "publisher")
    assert EvaluationRound.objects.get().status == "draft"


def test_all_that_keeps_it_from_opening_is_said_at_once(departments, act):
    past = timezone.localdate() - timedelta(days=1)
    evaluation = make_round(departments, owing=(), weights={"甲": 7}, open_until=past)
    with pytest.raises(ActRefused) as refused:
        act(evaluation, "open", "publisher")
    assert len(refused.value.reasons) == 3


def test_a_department_gone_before_the_time_looked_at_is_not_asked_about(departments, act):
    division = departments["division"]
    division.active_until = timezone.localdate() - timedelta(days=300)
    division.save()
    with pytest.raises(ActRefused, match="律师工作处"):
        act(make_round(departments), "open", "publisher")


def test_what_is_asked_is_frozen_once_it_is_opened(round_in, departments):
    evaluation = round_in("open", scored=False)
    criterion, evaluated = evaluation.criteria.first(), evaluation.evaluated.first()
    criterion.weight = 1
    for change in (
        criterion.save,
        criterion.delete,
        evaluated.delete,
        lambda: evaluation.criteria.create(group="form", name_zh="新", weight=1),
        lambda: evaluation.evaluated.create(department=departments["prison"]),
    ):
        with pytest.raises(RoundIsFrozen):
            change()


def test_the_second_of_two_publishers_is_told(departments, act):
    evaluation = make_round(departments)
    act(evaluation, "open", "publisher", seen_revision=0)
    with pytest.raises(ActRefused):
        act(evaluation, "open", "publisher2", seen_revision=0)
    with pytest.raises(LostRace):
        act(evaluation, "close", "publisher2", seen_revision=0, note="重复")
    assert Entry.objects.filter(action=Action.ROUND_OPENED).count() == 1


# Closing.


def test_closing_early_takes_a_reason(round_in, act):
    evaluation = round_in("open")
    with pytest.raises(ActRefused, match="提前结束须写明理由"):
        act(evaluation, "close", "publisher", note="  ")
    assert act(evaluation, "close", "publisher", note="都已评完。").close_reason == "都已评完。"


def test_after_the_last_day_it_needs_none(round_in, act):
    evaluation = round_in("open")
    later = timezone.now() + timedelta(days=8)
    assert act(evaluation, "close", "publisher", at=later).status == "closed"


def test_a_round_nobody_scored_is_closed_with_its_gaps(round_in, act):
    evaluation = act(round_in("open", scored=False), "close", "publisher", note="无人评分。")
    rows = list(evaluation.evaluated.all())
    assert [(one.total, one.supervisors, one.means) for one in rows] == [(None, 0, {})] * 2


def test_a_department_abolished_meanwhile_keeps_its_result_and_its_successor_replies(
    round_in, score, act, departments, people
):
    evaluation = round_in("open", scored=False)
    division = departments["division"]
    division.active_until = timezone.localdate()
    division.successor = departments["bureau"]
    division.save()
    score(evaluation, "supervisor", 80, 90)
    evaluation = act(evaluation, "close", "publisher", note="提前。")

    act(evaluation, "reply", "stranger_author", text="由我局承接整改。")

    one = evaluation.evaluated.get(department=division)
    assert (str(one.total), one.reply) == ("86.00", "由我局承接整改。")


# Replying.


def test_a_reply_can_be_mended_until_the_results_are_prepared(round_in, act):
    evaluation = round_in("closed")
    act(evaluation, "reply", "author", text="初稿。", seen_revision=0)
    act(evaluation, "reply", "reviewer", text="定稿。", seen_revision=1)
    detail = Entry.objects.filter(action=Action.REPLIED).first().detail
    assert detail.changes == {"reply": ["初稿。", "定稿。"]}
    evaluation = act(evaluation, "prepare", "publisher")
    with pytest.raises(ActRefused, match="已经写入"):
        act(evaluation, "reply", "author", text="再改。")
    assert evaluation.evaluated.get(department__code="D11").reply == "定稿。"


def test_saving_the_same_reply_twice_is_one_act(round_in, act):
    evaluation = round_in("closed")
    for _ in range(2):
        act(evaluation, "reply", "author", text="一样。", seen_revision=0)
    assert Entry.objects.filter(action=Action.REPLIED).count() == 1


def test_two_who_reply_at_once_lose_nothing(round_in, act):
    evaluation = round_in("closed")
    act(evaluation, "reply", "author", text="甲。", seen_revision=0)
    with pytest.raises(LostRace):
        act(evaluation, "reply", "colleague", text="乙。", seen_revision=0)


@pytest.mark.parametrize("text", ["", "   ", "电话13909510001", "字" * 1001])
def test_a_reply_that_cannot_be_public_is_refused(text, round_in, act):
    with pytest.raises(ActRefused):
        act(round_in("closed"), "reply", "author", text=text)


def test_a_department_that_is_not_in_the_round_has_nothing_to_reply_to(round_in, act):
    with pytest.raises(ActRefused, match="不在评议范围内"):
        act(round_in("closed"), "reply", "stranger_author", on="prison", text="没有我们。")


def test_a_reply_is_released_by_somebody_who_wrote_none_of_it(round_in, act, people):
    evaluation = round_in("closed")
    with pytest.raises(ActRefused, match="没有等待签发的回复"):
        act(evaluation, "release_reply", "reviewer")
    act(evaluation, "reply", "reviewer", text="初稿。")
    with pytest.raises(ActRefused, match="须由别人签发"):
        act(evaluation, "release_reply", "reviewer")
    act(evaluation, "return_reply", "reviewer2", note="写明什么时候整改。")
    with pytest.raises(ActRefused, match="没有等待签发的回复"):
        act(evaluation, "release_reply", "reviewer2")
    act(evaluation, "reply", "author", text="下月整改。")
    with pytest.raises(ActRefused, match="须由别人签发"):
        act(evaluation, "release_reply", "reviewer")
    act(evaluation, "release_reply", "reviewer2")
    act(evaluation, "release_reply", "reviewer2")  # the second of two clicks
    assert Entry.objects.filter(action=Action.REPLY_RELEASED).count() == 1

    act(evaluation, "reply", "author", text="本月整改。")

    one = evaluation.evaluated.get(department__code="D11")
    assert one.awaits_release, "what is written anew is released anew"
    assert not one.is_reply_released


def test_of_two_who_release_and_mend_at_once_one_is_told(round_in, act):
    evaluation = round_in("closed")
    act(evaluation, "reply", "author", text="甲。")
    act(evaluation, "reply", "colleague", text="乙。", seen_revision=1)
    with pytest.raises(LostRace):
        act(evaluation, "release_reply", "reviewer", seen_revision=1)


def test_a_reply_of_another_department_is_not_released(round_in, act):
    evaluation = round_in("closed")
    act(evaluation, "reply", "author", text="甲。")
    with pytest.raises(ActRefused, match="不在您负责的范围内"):
        act(evaluation, "release_reply", "stranger_reviewer")


# Cancelling.


@pytest.mark.parametrize("why", ["", "别的", "联系 13909510001"])
def test_cancelling_takes_one_of_the_reasons_that_nobody_else_need_read(why, round_in, act):
    with pytest.raises(ActRefused, match="请选择取消的理由"):
        act(round_in("open"), "cancel", "publisher", why=why, note="指标有误。")
    assert EvaluationRound.objects.get().status == "open"


def test_a_cancelled_round_is_told_and_never_opened_up(round_in, signed_in, client):
    evaluation = round_in("open")
    readers = {who: signed_in(who) for who in ("supervisor3", "publisher")}
    assert readers["supervisor3"].get("/admin/").context["evaluation"].rows
    publisher, address = readers["publisher"], f"{evaluation.admin_url.removesuffix('change/')}act/"
    assert f"{address}cancel/" in publisher.get(evaluation.admin_url).content.decode()

    form = {"seen_revision": evaluation.revision, "why": "wrong", "note": "另行评议。"}
    page = publisher.post(f"{address}cancel/", form)

    assert (page.status_code, page.url) == (302, evaluation.admin_url)
    text = client.get(evaluation.get_absolute_url()).content.decode()
    assert "评议计划、指标或者名单有误" in text
    assert "另行评议。" not in text, "nobody else has read it"
    assert "已取消" in client.get("/evaluations/").content.decode()
    assert "窗口少了一个" not in text
    page = publisher.get(evaluation.admin_url)
    assert (page.context["offers"], page.context["results_url"]) == ([], "")
    assert "另行评议。" in page.content.decode()
    assert [one.get("/admin/").context["evaluation"] for one in readers.values()] == [None, None]
    results = evaluation.admin_url.removesuffix("change/") + "results/"
    assert publisher.get(results).status_code == 404
    one = evaluation.evaluated.first()
    assert (one.total, one.supervisors) == (None, 0)
