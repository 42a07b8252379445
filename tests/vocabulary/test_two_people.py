"""An everyday word is proposed by one publisher, released by another, withdrawn with a reason."""

import pytest
from django.urls import reverse
from django.utils import timezone

from portal.acts.refused import ActRefused
from portal.base.audit.models import Entry
from portal.base.notices.models import Notice
from portal.verification import check_acts, verify_log
from portal.vocabulary.acts import perform
from portal.vocabulary.models import EverydayWord
from portal.vocabulary.proposing import proposal, propose
from portal.vocabulary.words import everyday_words
from tests.factories import client_of, make_departments, make_people, make_word
from tests.records.test_personal_data import VALID
from tests.site.changing import asked
from tests.threads import at_once

ADD = "/admin/vocabulary/everydayword/add/"


def page(row, *act) -> str:
    name = "act" if act else "change"
    return reverse(f"admin:vocabulary_everydayword_{name}", args=[row.pk, *act])


def act(row, name, person, **given):
    return perform(row, name, actor=person, at=timezone.now(), **given)


def waiting(client) -> dict:
    """The lists of a person's desk."""
    lists = client.get("/admin/").context["vocabulary"]
    return {one.name: [str(row) for row in one.rows] for one in lists}


def test_the_search_knows_it_once_another_has_released_it(signed_in, people, client):
    one, other = signed_in("publisher"), signed_in("publisher2")
    typed = {
        "word": " 律师  证",
        "terms": "律师执业证、 律师执业证书;律师执业证",
        "both_ways": "on",
    }

    answer = one.post(ADD, typed)

    row = EverydayWord.objects.get()
    assert answer.url == page(row)
    assert (row.word, row.terms) == ("律师 证", "律师执业证；律师执业证书")
    assert everyday_words() == {}
    assert Notice.objects.get().recipient == people["publisher2"]
    assert waiting(one) == {"words_mine": [str(row)]}
    assert waiting(other) == {"words": [str(row)]}
    assert one.get(page(row)).context["offers"][0][0].name == "refuse"
    assert "不能自己放行" in one.get(page(row, "release")).content.decode()
    assert Entry.objects.first().subject_label == "日常用语"
    assert "日常用语" not in client.get("/log/").content.decode()

    assert other.post(page(row, "release"), asked(other, page(row, "release"))).status_code == 302

    assert everyday_words() == {
        "律师 证": ("律师执业证", "律师执业证书"),
        "律师执业证": ("律师 证",),
        "律师执业证书": ("律师 证",),
    }
    assert waiting(other) == {}
    entry = Entry.objects.first()
    assert (entry.action, entry.is_public) == ("everyday_word_released", True)
    assert entry.detail.changes["terms"] == "律师执业证；律师执业证书"
    assert entry.subject_label == "律师 证 ↔ 律师执业证；律师执业证书"
    assert "放行日常用语 · " in client.get("/log/").content.decode()
    assert verify_log().findings == []


@pytest.mark.pages
def test_it_is_withdrawn_with_a_reason_by_anyone_of_the_room(people, signed_in, client):
    row = make_word(people)
    act(row, "release", people["publisher2"])
    browser = signed_in("publisher")

    refused = browser.post(page(row, "withdraw"), asked(browser, page(row, "withdraw")))
    done = browser.post(page(row, "withdraw"), asked(browser, page(row, "withdraw"), note="过时"))

    assert (refused.status_code, done.status_code) == (422, 302)
    assert everyday_words() == {}
    row.refresh_from_db()
    assert (row.status, row.decided_by) == ("withdrawn", people["publisher2"])
    entry = Entry.objects.first()
    assert (entry.action, entry.is_public, entry.detail.note) == (
        "everyday_word_withdrawn", True, "过时",
    )  # fmt: skip
    assert "过时" not in client.get("/log/").content.decode()
    assert list(check_acts()) == []


def test_who_proposed_it_is_told_why_it_is_refused_and_may_take_it_back(people):
    refused, taken_back = make_word(people), make_word(people, "律所", "律师事务所")

    act(refused, "refuse", people["publisher2"], note="没人这样叫")
    act(taken_back, "refuse", people["publisher"], note="写错了")

    told = Notice.objects.filter(kind="everyday_word_refused")
    assert [(one.recipient, one.note) for one in told] == [(people["publisher"], "没人这样叫")]
    assert everyday_words() == {}
    assert list(check_acts()) == []
    make_word(people)  # of the word another proposal may wait now


@pytest.mark.pages
@pytest.mark.parametrize("name", ["release", "refuse", "withdraw"])
@pytest.mark.parametrize("status", ["proposed", "refused", "released", "withdrawn"])
def test_each_act_starts_from_its_state_and_is_the_publishers(name, status, people):
    row = make_word(people)
    before = {"refused": ["refuse"], "released": ["release"], "withdrawn": ["release", "withdraw"]}
    for step in before.get(status, []):
        act(row, step, people["publisher2"], note="说明")
    row.refresh_from_db()
    fits = status == ("released" if name == "withdraw" else "proposed")

    for who in ("author", "reviewer", "supervisor", "administrator", "superuser"):
        with pytest.raises(ActRefused, match="只有发布人可以"):
            act(row, name, people[who], note="说明")
    if fits:
        act(row, name, people["publisher2"], note="说明")
    else:
        with pytest.raises(ActRefused, match="不能"):
            act(row, name, people["publisher2"], note="说明")


REFUSED = {
    "no word": ("", "律师执业证", ["日常用语至少 2 个字", "日常用语: "]),
    "signs alone": ("？！", "律师执业证", ["日常用语至少 2 个字"]),
    "no term": ("律师证", " ；、", ["规范用语: "]),
    "its own term": ("DNA鉴定", "ＤＮＡ鉴定", ["就是这个日常用语"]),
    "a short term": ("律师证", "证", ["太短"]),
    "nine terms": ("律师证", "；".join(f"名称{n}" for n in range(9)), ["规范用语最多 8 个"]),
    "a long term": ("律师证", "律" * 31, ["超过 30 个字"]),
    "a long word": ("律" * 31, "律师执业证", ["日常用语: "]),
    "a tag": ("律师<b>证", "律师执业证", ["尖括号"]),
    "an ID number": (VALID, "律师执业证", ["身份证号码"]),
    "an ID number in two": (VALID[:9], VALID[9:], ["身份证号码"]),
    "a telephone": ("律师证", "13800138000", ["手机号码"]),
    "everything at once": ("", "证；13800138000", ["日常用语至少", "太短", "手机号码"]),
}


@pytest.mark.pages
@pytest.mark.parametrize("case", REFUSED)
def test_every_reason_is_told_at_once_and_what_was_typed_stays(case, signed_in):
    word, terms, reasons = REFUSED[case]

    answer = signed_in("publisher").post(ADD, {"word": word, "terms": terms})

    assert answer.status_code == 422
    told = " ".join(map(str, answer.context["reasons"]))
    assert all(reason in told for reason in reasons), told
    assert answer.context["form"]["terms"].value() == terms
    assert not EverydayWord.objects.exists()
    assert not Entry.objects.filter(subject_kind="everydayword").exists()


def test_of_a_word_one_proposal_waits_and_nothing_is_said_twice(people):
    row = make_word(people)
    with pytest.raises(ActRefused, match="已经有人提出"):
        make_word(people, terms="律师资格证", who="publisher2")
    act(row, "release", people["publisher2"])
    with pytest.raises(ActRefused, match="已经对应这些规范用语"):
        make_word(people)

    more = make_word(people, terms="律师执业证；法律职业资格证书")
    act(more, "release", people["publisher2"])
    act(row, "withdraw", people["publisher"], note="并入后来的")

    assert everyday_words() == {"律师证": ("律师执业证", "法律职业资格证书")}


def test_what_became_superfluous_meanwhile_is_not_released(people):
    row = make_word(people)
    act(row, "release", people["publisher2"])
    act(row, "withdraw", people["publisher"], note="先停")
    again = make_word(people)
    EverydayWord.objects.filter(pk=row.pk).update(status="released")

    with pytest.raises(ActRefused, match="已经对应这些规范用语"):
        act(again, "release", people["publisher2"])


def test_of_two_who_propose_a_word_at_once_one_does(committed_db):
    people = make_people(make_departments())

    def work(number):
        who = people[("publisher", "publisher2")[number]]
        try:
            propose(proposal("律师证", "律师执业证"), actor=who, at=timezone.now())
        except ActRefused as refused:
            return refused.reasons[0]
        return ""

    assert sorted(at_once(2, work)) == ["", "这个日常用语已经有人提出，等待放行。"]
    assert Entry.objects.filter(action="everyday_word_proposed").count() == 1


def test_of_two_who_decide_at_once_one_does_and_the_other_is_told(committed_db):
    people = make_people(make_departments())
    row = make_word(people, who="publisher")
    people["third"] = people["reviewer2"]
    people["third"].role = "publisher"
    people["third"].save()

    def decide(number):
        who, name = [("publisher2", "release"), ("third", "refuse")][number]
        try:
            act(row, name, people[who], note="理由", seen_revision=0)
        except ActRefused as refused:
            return refused.reasons[0]
        return ""

    answers = sorted(at_once(2, decide))

    assert answers[0] == ""
    assert "刚刚有人办理了这个日常用语" in answers[1]
    row.refresh_from_db()
    assert row.status in ("released", "refused")
    assert bool(everyday_words()) is (row.status == "released")


def test_a_second_click_after_another_did_it_loses_nothing_typed(people):
    row = make_word(people)
    browser = client_of(people["publisher2"])
    form = asked(browser, page(row, "refuse"), note="没人这样叫")
    act(row, "refuse", people["publisher"], note="写错了")

    late = browser.post(page(row, "refuse"), form)

    assert late.status_code == 409
    assert "没人这样叫" in late.content.decode()


def test_many_are_released_from_the_list_and_one_s_own_are_named(people, signed_in):
    others = [make_word(people, f"俗称{n}", "正式名称") for n in range(3)]
    own = make_word(people, "别称", "正式名称", who="publisher2")
    browser, chosen = signed_in("publisher2"), [row.pk for row in (*others[:2], own)]

    answer = browser.post(
        "/admin/vocabulary/everydayword/",
        {"action": "release_selected", "_selected_action": chosen},
    )
    lines = browser.get(answer.url).context["lines"]
    assert [line.row for line in lines if line.reasons] == [own]
    done = browser.post(answer.url, {"row": [f"{pk}:0" for pk in chosen]})

    assert [line.row for line in done.context["lines"]] == [own]
    assert everyday_words() == {"俗称0": ("正式名称",), "俗称1": ("正式名称",)}
    assert Entry.objects.filter(action="everyday_word_released").count() == 2
    assert list(check_acts()) == []
