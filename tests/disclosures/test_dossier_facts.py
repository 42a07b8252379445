"""Who took part in a step, what was proposed, objected and bid: told with the step, released by
another, and read on the page of the dossier."""

import re
from decimal import Decimal

import pytest
from django.db import transaction
from django.utils import timezone

from disclosures.dossiers import acts
from disclosures.dossiers.facts import MOST, Fact
from disclosures.models import Procedure, StepEntry, StepFact
from portal.acts.refused import ActRefused, LostRace
from portal.base.audit.models import Entry
from portal.base.departments.models import Role
from portal.verification import verify_log
from tests.disclosures.dossiers import make_dossier, tell
from tests.disclosures.test_dossier_desk import sent, shown, steps_of
from tests.disclosures.test_dossier_words import public, release
from tests.disclosures.test_procedure import LIST, errors, stored
from tests.factories import make_departments, make_move, make_people, release_rules
from tests.threads import at_once

RESIDENT_ID, MOBILE = "11010519491231002X", "13800138000"
ASKS = {"asks_participants": True, "asks_opinions": True, "asks_objections": True,
        "asks_bids": True}  # fmt: skip
CHAIR = Fact("participant", role="主持人", name="办公室负责人", origin="司法厅")
REJECTED = Fact("opinion", role="专家", text="每处建站", verdict="rejected", answer="难以维护")
OBJECTION = Fact("objection", role="群众", text="公示太短", answer="延长五日")
WON = Fact("bid", name="甲公司", amount=Decimal("1268000.50"), is_winner=True)
LOST = Fact("bid", name="乙公司", amount=Decimal("1300000"))
FACTS = (CHAIR, REJECTED, OBJECTION, WON, LOST)
NONE = tuple(Fact(kind, is_none=True) for kind in StepFact.Kind)
TYPED = {
    "participant-new1-role": "主持人",
    "participant-new1-name": "办公室负责人",
    "participant-new1-origin": "司法厅",
    "opinion-new1-role": "专家",
    "opinion-new1-text": "每处建站",
    "opinion-new1-verdict": "rejected",
    "opinion-new1-answer": "难以维护",
    "objection-new1-role": "群众",
    "objection-new1-text": "公示太短",
    "objection-new1-answer": "延长五日",
    "bid-new1-name": "甲公司",
    "bid-new1-amount": "1268000.50",
    "bid-new1-is_winner": "on",
    "bid-new2-name": "乙公司",
    "bid-new2-amount": "1300000",
}


def make_hearing(people, status="published", **procedure):
    """Of two steps: one that must tell all four, one that may."""
    made = Procedure.objects.create(code="hearing", name_zh="听证", name_en="Hearing", **procedure)
    for order, (key, is_required) in enumerate((("must", True), ("may", False)), start=1):
        names = {"name_zh": f"环节{order}", "name_en": f"Step {order}"}
        made.steps.create(
            procedure=made, order=order, key=key, is_required=is_required, **names, **ASKS
        )
    return make_dossier(status, people, procedure="hearing")


@pytest.fixture
def dossier(people):
    return make_hearing(people)


def why_not(dossier, people, *facts, key="must", **told) -> list[str]:
    """All reasons; nothing is written."""
    before = Entry.objects.count(), StepFact.objects.count()
    with pytest.raises(ActRefused) as caught:
        tell(dossier, key, people, facts=facts, **told)
    assert (Entry.objects.count(), StepFact.objects.count()) == before
    return caught.value.reasons


def let_go(dossier, people, by="reviewer", key="must"):
    seen = StepEntry.objects.get(step_key=key).revision
    how = {"actor": people[by], "at": timezone.now(), "seen_revision": seen}
    acts.release_words(dossier, key, **how)


def browsed(browser, dossier) -> dict:
    """All that a browser would send of a page on which nothing is typed."""
    data = shown(browser, dossier)
    for _one, forms in browser.get(steps_of(dossier)).context["desk"].rows:
        for row in (row for form in forms for group in form.groups for row in group.rows):
            fields = (row[name] for name in row.fields if name not in ("is_winner", "remove"))
            data |= {field.html_name: field.value() or "" for field in fields}
            if "is_winner" in row.fields and row["is_winner"].value():
                data[row["is_winner"].html_name] = "on"
    return data


# Told, released, read.


def test_what_one_tells_with_the_step_another_releases(dossier, client, signed_in):
    author, before = signed_in("author"), Entry.objects.count()
    typed = {f"must-1-{name}": value for name, value in TYPED.items()}
    assert author.post(steps_of(dossier), sent("must") | typed).status_code == 302

    assert [row.place for row in StepFact.objects.all()] == [1, 2, 3, 4, 5]
    assert Entry.objects.count() == before + 1
    changes = Entry.objects.select_related("detail").first().detail.changes
    assert changes["must: fact 4"] == [
        "", '{"kind": "bid", "name": "甲公司", "amount": "1268000.50", "is_winner": true}'
    ]  # fmt: skip
    words = ["办公室负责人", "每处建站", "难以维护", "公示太短", "延长五日", "甲公司"]
    assert [word for word in words if word in public(client, dossier)] == []

    reviewer = signed_in("reviewer")
    page = reviewer.get(steps_of(dossier)).content.decode()
    assert [word for word in words if word not in page] == []
    assert release(reviewer, dossier, "release_words", key="must").status_code == 302

    text = public(client, dossier)
    assert [word for word in words if word not in text] == []
    assert re.search(r"<strong>未采纳</strong> ·.*?专家.*?每处建站.*?理由.*?难以维护", text, re.S)
    assert re.search(r"甲公司</span> <strong>中标</strong>.*?>1,268,000.50<", text, re.S)
    entry = Entry.objects.select_related("detail").first()
    assert entry.is_public
    assert entry.detail.changes == {
        "released": "; ".join(f"must: fact {place}" for place in range(1, 6))
    }
    english = client.get(f"/en{dossier.get_absolute_url()}").content.decode()
    assert "Not adopted" in english
    assert '<span lang="zh">甲公司</span> <strong>Winning bid</strong>' in english


@pytest.mark.pages
def test_that_there_were_none_is_told_and_released_too(dossier, people, client):
    tell(dossier, "must", people, facts=NONE)
    assert "没有收到意见" not in public(client, dossier)
    let_go(dossier, people)
    text = public(client, dossier)
    for words in ("没有参加人", "没有收到意见", "没有收到异议", "没有投标人"):
        assert words in text


def test_one_that_is_changed_waits_again_and_the_others_stay(dossier, people, client):
    tell(dossier, "must", people, facts=FACTS)
    let_go(dossier, people)
    kept = [Fact(**vars(fact) | {"place": n}) for n, fact in enumerate(FACTS, start=1)]
    changed = Fact(**vars(kept[1]) | {"answer": "另有安排"})
    added = Fact("objection", text="没有通知", answer="已补发")

    told = [*kept[:1], changed, *kept[2:4], added]
    tell(dossier, "must", people, actor="colleague", seen_revision=2, facts=tuple(told))

    changes = Entry.objects.select_related("detail").first().detail.changes
    assert list(changes) == ["must: fact 2", "must: fact 5", "must: fact 6"]
    assert changes["must: fact 5"][1] == ""
    waiting = StepFact.objects.filter(awaits_release=True)
    assert list(waiting.values_list("place", "written_by__username")) == [
        (2, "colleague"), (6, "colleague")
    ]  # fmt: skip
    text = public(client, dossier)
    assert ("公示太短" in text, "甲公司" in text) == (True, True)
    assert [word for word in ("每处建站", "没有通知", "乙公司") if word in text] == []
    let_go(dossier, people)
    assert "另有安排" in public(client, dossier)
    assert verify_log().findings == []


def test_whoever_wrote_any_of_them_does_not_release_them(dossier, people, signed_in):
    tell(dossier, "must", people, facts=FACTS)
    first = tuple(Fact(**vars(one) | {"place": n}) for n, one in enumerate(FACTS, start=1))
    more = Fact("objection", text="没有通知", answer="已补发")
    tell(dossier, "must", people, actor="colleague", seen_revision=1, facts=(*first, more))
    for name in ("author", "colleague"):
        people[name].role = Role.REVIEWER
        people[name].save(update_fields=["role"])
        page = release(signed_in(name), dossier, "release_words", key="must", seen_revision=2)
        assert page.status_code == 422
        assert "写的人不能自己放行，请由另一人办理。" in page.content.decode()
    assert StepFact.objects.filter(awaits_release=True).count() == 6
    let_go(dossier, people)
    again = release(signed_in("reviewer2"), dossier, "release_words", key="must", seen_revision=3)
    assert "没有等待放行的文字。" in again.content.decode()


def test_what_is_taken_back_is_gone_and_the_log_keeps_it(dossier, people, client):
    told = tell(dossier, "must", people, facts=FACTS)
    let_go(dossier, people)
    how = {"actor": people["author"], "at": timezone.now(), "turn": 1}
    acts.untell(dossier, "must", seen_revision=told.revision + 1, **how)
    assert not StepFact.objects.exists()
    changes = Entry.objects.select_related("detail").first().detail.changes
    assert "公示太短" in changes["must: fact 3"][0]
    assert "公示太短" not in public(client, dossier)
    assert verify_log().findings == []


@pytest.mark.pages
def test_what_nobody_told_is_said_to_be_missing(dossier, people, client):
    tell(dossier, "may", people, facts=(CHAIR, OBJECTION))

    assert "还没有公布：参加人、意见及采纳情况、异议及处理、投标人和金额<" in public(
        client, dossier
    )

    let_go(dossier, people, key="may")

    assert "还没有公布：意见及采纳情况、投标人和金额<" in public(client, dossier)


@pytest.mark.pages
def test_they_go_out_of_sight_with_the_dossier(dossier, people, client):
    tell(dossier, "must", people, facts=FACTS)
    let_go(dossier, people)
    assert "甲公司" in public(client, dossier)
    make_move(dossier, "withdraw", people["publisher"])
    page = client.get(dossier.get_absolute_url())
    assert page.status_code == 410
    assert "甲公司" not in page.content.decode()
    with pytest.raises(ActRefused):
        tell(dossier, "may", people, facts=FACTS)


# Why not.


def test_a_required_step_is_not_done_without_what_it_asks_for(dossier, people, signed_in):
    page = signed_in("author").post(steps_of(dossier), sent("must", happened_on="2009-03-01"))
    assert page.status_code == 422
    assert page.context["desk"].changed[0].reasons == [
        "完成日期不能早于启动日期。",
        "本环节必须填写“参加人”；没有的，请写明“没有参加人”。",
        "本环节必须填写“意见及采纳情况”；没有的，请写明“没有收到意见”。",
        "本环节必须填写“异议及处理”；没有的，请写明“没有收到异议”。",
        "本环节必须填写“投标人和金额”；没有的，请写明“没有投标人”。",
    ]
    none = {f"must-1-no_{kind}": "on" for kind in StepFact.Kind}
    assert signed_in("author").post(steps_of(dossier), sent("must") | none).status_code == 302
    assert StepFact.objects.filter(is_none=True).count() == 4


def test_an_optional_step_may_be_told_without(dossier, people):
    tell(dossier, "may", people, facts=())
    tell(dossier, "must", people, facts=(*NONE[:2], *FACTS[2:]))


@pytest.mark.pages
@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        (Fact("participant", name="甲"), "参加人第 1 条：请填写“角色（如主持人、"),
        (Fact("participant", role="专家"), "参加人第 1 条：请填写姓名、名称，或者来自哪里。"),
        (Fact("opinion", role="专家", text="甲"), "意见及采纳情况第 1 条：请填写“采纳情况”。"),
        (Fact("opinion", role="专家", text="甲", verdict="partly"),
         "意见及采纳情况第 1 条：没有全部采纳的，请写明理由。"),
        (Fact("objection", text="甲"), "异议及处理第 1 条：请填写“处理情况”。"),
        (Fact("bid", name="甲"), "投标人和金额第 1 条：请填写金额，须大于 0。"),
        (Fact("bid", name="甲", amount=Decimal(0)), "请填写金额，须大于 0。"),
        (Fact("bid", amount=Decimal(5)), "投标人和金额第 1 条：请填写“投标人”。"),
        (Fact("objection", text=f"王某{RESIDENT_ID}", answer="查"),
         "“异议及处理第 1 条 · 异议”中有身份证号码 1101**********002X，不得公开，请删除。"),
        (Fact("participant", role="代表", origin=f"电话{MOBILE}"), "中有手机号码 138****8000"),
        (Fact("bid", name="1101051949", amount=Decimal(7)), ""),
        (Fact("opinion", role="110105194", text="91231002X", verdict="adopted"),
         "连起来是身份证号码"),
    ],
)  # fmt: skip
def test_what_will_not_do_is_refused_with_a_sentence(fact, sentence, dossier, people):
    if not sentence:
        tell(dossier, "may", people, facts=(fact,))
        return
    assert sentence in "".join(why_not(dossier, people, fact, key="may"))


def test_every_reason_is_told_at_once(dossier, people):
    facts = (CHAIR, CHAIR, Fact("opinion", is_none=True), REJECTED, Fact("bid"))
    assert why_not(dossier, people, *facts, key="may") == [
        "“意见及采纳情况”填写了的，不能又写明“没有收到意见”。",
        "参加人第 2 条与参加人第 1 条完全相同；有几人或者几件的，写明数目。",
        "投标人和金额第 1 条：请填写“投标人”。",
        "投标人和金额第 1 条：请填写金额，须大于 0。",
    ]
    skipped = {"happened_on": None, "skipped_reason": "不需要"}
    assert "没有进行的环节，不填" in why_not(dossier, people, CHAIR, key="may", **skipped)[0]


def test_a_step_says_nothing_it_is_not_asked_for(people):
    clean_up = make_dossier("published", people)
    assert why_not(clean_up, people, CHAIR, key="list") == ["本环节不填“参加人”，请删除。"]


def test_a_dossier_holds_no_more_than_its_form(dossier, people):
    many = tuple(Fact("bid", name=f"{n}号", amount=Decimal(n)) for n in range(1, MOST))
    tell(dossier, "may", people, facts=many)
    assert "最多填 100 条" in why_not(dossier, people, *NONE)[0]


def test_names_are_masked_where_the_procedure_is_about_persons(people):
    personal = make_hearing(people, is_personal=True)
    named = Fact("participant", role="听证代表", name="王建国", origin="银川")
    told = Fact("objection", text="申请人：李小明，不服", answer="已答复")
    reasons = why_not(personal, people, named, told, key="may")
    assert [name in "".join(reasons) for name in ("王建国", "李小明")] == [True, True]
    masked = Fact("participant", role="听证代表", name="王某某", origin="银川")
    tell(personal, "may", people, facts=(masked, OBJECTION))


@pytest.mark.parametrize(
    "values",
    [
        {"bid-new1-amount": "NaN"}, {"bid-new1-amount": "-1"}, {"bid-new1-amount": "12.345"},
        {"bid-new1-amount": "1e400"}, {"bid-new1-amount": "9" * 15},
        {"opinion-new1-verdict": "nonsense"}, {"opinion-new1-text": "长" * 501},
        {"participant-new1-role": "\x00"}, {"participant-77777-shown": "x"},
        {"participant-7-shown": "x", "participant-7-role": "<script>alert(1)</script>"},
    ],
)  # fmt: skip
def test_hostile_input_is_refused_and_changes_nothing(values, dossier, signed_in):
    author, before = signed_in("author"), Entry.objects.count()
    typed = {f"may-1-{name}": value for name, value in ({"bid-new1-name": "甲"} | values).items()}
    page = author.post(steps_of(dossier), sent("may") | typed)
    assert page.status_code == 422
    assert "<script>alert" not in page.content.decode()
    assert Entry.objects.count() == before


# One form for all steps.


def test_what_was_typed_in_every_step_stays_when_one_is_refused(dossier, signed_in):
    typed = {f"must-1-{name}": value for name, value in TYPED.items()}
    other = {"may-1-opinion-new1-text": "另一步的意见", "may-1-bid-new1-amount": "abc"}
    data = sent("must") | typed | sent("may") | other
    page = signed_in("author").post(steps_of(dossier), data)
    assert page.status_code == 422
    text = page.content.decode()
    for words in ("每处建站", "难以维护", "公示太短", "1268000.50", "另一步的意见", 'value="abc"'):
        assert words in text
    assert not StepFact.objects.exists()


@pytest.mark.pages
def test_sent_unchanged_it_changes_nothing(dossier, people, signed_in):
    tell(dossier, "must", people, facts=FACTS)
    author, before = signed_in("author"), Entry.objects.count()
    page = author.post(steps_of(dossier), browsed(author, dossier))
    assert page.status_code == 422
    assert "没有改动任何环节。" in page.content.decode()
    assert Entry.objects.count() == before


@pytest.mark.pages
def test_a_double_click_enters_each_once(dossier, signed_in):
    author = signed_in("author")
    typed = {f"must-1-{name}": value for name, value in TYPED.items()}
    for _click in range(2):
        assert author.post(steps_of(dossier), sent("must") | typed).status_code == 302
    assert StepFact.objects.count() == 5
    assert Entry.objects.filter(action="changed").count() == 1


def test_one_is_corrected_one_removed_and_one_added(dossier, people, signed_in):
    tell(dossier, "must", people, facts=FACTS)
    author = signed_in("author")
    data = browsed(author, dossier) | {
        "must-1-opinion-2-answer": "另有安排", "must-1-bid-5-remove": "on",
        "must-1-bid-new1-name": "丙公司", "must-1-bid-new1-amount": "99.90",
    }  # fmt: skip
    assert author.post(steps_of(dossier), data).status_code == 302
    told = dict(StepFact.objects.values_list("place", "answer"))
    assert told == {1: "", 2: "另有安排", 3: "延长五日", 4: "", 6: ""}
    assert StepFact.objects.get(place=6).amount == Decimal("99.90")
    assert StepFact.objects.get(place=4).is_winner


def test_of_two_who_tell_neither_loses_what_the_other_typed(dossier, people, signed_in):
    tell(dossier, "must", people, facts=FACTS)
    author = signed_in("author")
    data = browsed(author, dossier) | {"must-1-objection-3-answer": "延长十日"}
    first = [Fact(**vars(one) | {"place": n}) for n, one in enumerate(FACTS, start=1)]
    first[1] = Fact(**vars(first[1]) | {"answer": "另有安排"})
    more = Fact("objection", text="没有通知", answer="已补发")
    tell(dossier, "must", people, actor="colleague", seen_revision=1, facts=(*first, more))

    page = author.post(steps_of(dossier), data)

    assert page.status_code == 409
    assert "刚刚有人填报了这个环节" in page.content.decode()
    assert "延长十日" in page.content.decode()
    assert StepFact.objects.get(place=3).answer == "延长五日"
    form = page.context["desk"].changed[0]
    assert [row.prefix for row in form.changed_rows] == ["must-1-objection-3"]
    data["must-1-seen_revision"] = form["seen_revision"].value()
    assert author.post(steps_of(dossier), data).status_code == 302
    assert dict(StepFact.objects.exclude(answer="").values_list("place", "answer")) == {
        2: "另有安排", 3: "延长十日", 6: "已补发"
    }  # fmt: skip


def test_what_was_typed_for_one_closed_meanwhile_comes_back(dossier, people, signed_in):
    acts.close(dossier, actor=people["publisher"], at=timezone.now(), note="缺结果")
    typed = {f"may-1-{name}": value for name, value in TYPED.items()}
    page = signed_in("author").post(steps_of(dossier), sent("may") | typed)
    assert page.status_code == 403
    assert "环节2 · 意见: 每处建站" in page.content.decode()


def test_of_two_at_once_one_is_told_that_the_other_was_faster(committed_db):
    people = make_people(make_departments())
    with transaction.atomic():
        dossier = make_hearing(people)

    def telling(number):
        facts = (*NONE[:3], Fact("bid", name=f"{number}号", amount=Decimal(1)))
        try:
            tell(dossier, "must", people, facts=facts, actor=("author", "colleague")[number])
        except LostRace:
            return "lost"
        return "told"

    assert sorted(at_once(2, telling)) == ["lost", "told"]
    assert StepFact.objects.count() == 4


# What a step asks for.


def test_what_a_step_asks_for_does_not_change_under_a_public_dossier(people, signed_in):
    made = Procedure.objects.create(
        code="made", name_zh="示例流程", awaits_release=True, proposed_by=people["publisher"]
    )
    for order in (1, 2):
        made.steps.create(procedure=made, order=order, key=f"step-{order - 1}", name_zh="环节")
    url, asked = f"{LIST}{made.pk}/change/", stored(made, {"asks_opinions": "on"}, {})
    page = signed_in("publisher").post(url, asked)
    assert page.status_code == 302, errors(page)
    assert made.steps.get(key="step-0").asked == ["opinion"]
    changes = Entry.objects.select_related("detail").first().detail.changes
    assert changes["steps-0"]["asks_opinions"] == ["False", "True"]

    release_rules(people)
    make_dossier("published", people, procedure="made")
    page = signed_in("publisher").post(url, stored(made, {}, {}) | {"name_zh": "改名"})
    assert page.status_code == 302
    made.refresh_from_db()
    assert made.steps.get(key="step-0").asked == ["opinion"]
    assert made.proposed == {"name_zh": "改名"}


def test_the_usual_procedures_ask_for_what_the_law_has_them_tell(db):
    asked = {
        (procedure.code, step.key): [str(kind.value) for kind in step.asked]
        for procedure in Procedure.objects.all()
        for step in procedure.step_list
        if step.asked
    }
    assert asked == {
        ("decision", "participation"): ["participant", "opinion"],
        ("decision", "experts"): ["participant", "opinion"],
        ("construction", "contract"): ["bid"],
        ("procurement", "result"): ["bid"],
        ("selection", "appointment"): ["objection"],
    }
