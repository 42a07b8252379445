"""The back office of obligations: for each role what it may see and do, and nothing else."""

import pytest

from disclosures.models import Item, Obligation
from disclosures.timeliness.actions import Action
from disclosures.timeliness.acts import obligations
from portal.base.audit.models import Entry
from tests.factories import make_requirement

pytestmark = pytest.mark.pages

LIST = "/admin/disclosures/obligation/"
RULES = "/admin/disclosures/requirement/"
READERS = {
    "author", "colleague", "reviewer", "reviewer2", "publisher", "publisher2", "supervisor",
}  # fmt: skip
STRANGERS = {"stranger_author", "stranger_reviewer"}


@pytest.mark.parametrize("who", [*sorted(READERS | STRANGERS), "administrator", "superuser"])
def test_who_sees_which_pages(who, owe, signed_in):
    row = owe()
    client = signed_in(who)
    sees = client.get(f"{LIST}{row.pk}/change/").status_code

    assert sees == (200 if who in READERS else 404 if who in STRANGERS else 403)
    assert client.get(LIST).status_code == (200 if who in READERS | STRANGERS else 403)
    for act in ("settle", "refuse_nil", "assign"):
        page = client.get(f"{LIST}{row.pk}/act/{act}/").status_code
        may = (
            who in READERS
            and who.rstrip("2").replace("colleague", "author") in obligations.acts[act].roles
        )
        assert page == (200 if may else 404 if who in STRANGERS else 403)
    keeps = who in ("publisher", "publisher2")
    assert client.get(f"{RULES}add/").status_code == (200 if keeps else 403)
    looks = keeps or who == "supervisor"
    assert client.get(RULES).status_code == (200 if looks else 403)
    for path in ("add/", f"{row.pk}/delete/"):
        assert client.get(LIST + path).status_code == 403


def posted(client, obligation, act, **data):
    obligation.refresh_from_db()
    url = f"{LIST}{obligation.pk}/act/{act}/"
    return client.post(url, {"seen_revision": obligation.revision} | data)


def test_a_clerk_picks_a_record_sees_the_match_and_settles(owe, new_item, signed_in):
    obligation, item, client = owe(), new_item("published"), signed_in("author")
    url = f"{LIST}{obligation.pk}/act/settle/"
    suggested = client.get(url).content.decode()
    confirm = client.get(url, {"number": item.number}).content.decode()
    done = posted(client, obligation, "settle", number=item.number, measured_value="12.5")

    assert f"?number={item.number.replace('/', '%2F')}" in suggested
    assert item.title in confirm
    assert "日志记录的公开日期" in confirm
    assert done.status_code == 302
    obligation.refresh_from_db()
    assert (obligation.settled_number, float(obligation.measured_value)) == (item.number, 12.5)


def test_a_record_that_does_not_fit_cannot_be_confirmed(owe, new_item, signed_in):
    obligation, client = owe(), signed_in("author")
    new_item("published")
    again = new_item("published")
    url = f"{LIST}{obligation.pk}/act/settle/"

    page = client.get(url, {"number": again.number}).content.decode()
    refused = posted(client, obligation, "settle", number=again.number)

    assert "不能用它履行" in page
    assert 'value="用已发布的信息履行"' not in page
    assert refused.status_code == 422
    assert "旧稿新发" in refused.content.decode()


def test_a_double_click_settles_once(owe, new_item, signed_in):
    obligation, item, client = owe(), new_item("published"), signed_in("author")
    data = {"seen_revision": obligation.revision, "number": item.number}
    url = f"{LIST}{obligation.pk}/act/settle/"

    first, second = client.post(url, data), client.post(url, data)

    assert (first.status_code, second.status_code) == (302, 302)
    assert Entry.objects.filter(action=Action.SETTLED).count() == 1


@pytest.mark.parametrize(
    "data",
    [
        {}, {"seen_revision": "x"}, {"seen_revision": "0", "number": "x" * 500},
        {"seen_revision": "0", "number": "\x00"}, {"seen_revision": "0", "measured_value": "NaN"},
        {"seen_revision": "0", "note": "律" * 5000}, {"seen_revision": "0", "person": "999999"},
    ],
)  # fmt: skip
@pytest.mark.parametrize("act", ["settle", "refuse_nil", "assign"])
def test_whatever_is_posted_is_answered_with_a_word(owe, signed_in, act, data):
    obligation = owe()

    answer = signed_in("publisher").post(f"{LIST}{obligation.pk}/act/{act}/", data)

    assert answer.status_code == 422
    assert not Entry.objects.filter(subject_kind="obligation").exists()


def test_an_unknown_act_or_obligation_is_not_found(owe, signed_in):
    obligation, client = owe(), signed_in("publisher")

    assert client.get(f"{LIST}{obligation.pk}/act/burn/").status_code == 404
    for pk in ("999999", "x", "１２"):
        assert client.get(f"{LIST}{pk}/change/").status_code == 404


def test_a_normative_document_brings_a_duty_counted_from_its_day(departments, signed_in, people):
    requirement = make_requirement(
        departments, code="NORMS", term=Item.Term.AS_NEEDED, frequency="",
        valid_from="2026-01-01",
    )  # fmt: skip
    client = signed_in("author")
    data = {
        "requirement": requirement.pk, "department": departments["division"].pk,
        "subject": "宁司规发〔2026〕1号", "formed_on": "2026-01-26",
    }  # fmt: skip

    assert client.get(f"{LIST}event/").status_code == 200
    done = client.post(f"{LIST}event/", data)
    again = client.post(f"{LIST}event/", data)

    obligation = Obligation.objects.get()
    assert done.url == obligation.admin_url
    assert str(obligation.due_on) == "2026-02-28"  # a Saturday that is worked
    assert again.status_code == 422
    assert "已经登记过" in again.content.decode()
    entry = Entry.objects.get(action=Action.EVENT_RECORDED)
    assert entry.is_public


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"formed_on": "2025-12-31"}, "施行期间"),
        ({"formed_on": "2190-01-01"}, "不能晚于今天"),
        ({"formed_on": "2026-02-30"}, ""),
        ({"subject": "当事人 11010519491231002X"}, "身份证"),
        ({"subject": " "}, ""),
    ],
)
def test_an_impossible_event_is_refused_and_the_form_comes_back_filled(
    departments, signed_in, wrong, said
):
    requirement = make_requirement(
        departments, code="NORMS", term=Item.Term.AS_NEEDED, frequency="",
        valid_from="2026-01-01",
    )  # fmt: skip
    data = {
        "requirement": requirement.pk, "department": departments["division"].pk,
        "subject": "宁司规发〔2026〕1号", "formed_on": "2026-01-26",
    }  # fmt: skip

    answer = signed_in("author").post(f"{LIST}event/", data | wrong)

    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert not Obligation.objects.exists()


@pytest.mark.parametrize(
    ("who", "other"), [("author", "reviewer"), ("reviewer", "publisher"), ("publisher", "reviewer")]
)
def test_what_somebody_recorded_is_public_once_another_has_checked_it(
    who, other, departments, signed_in, client
):
    requirement = make_requirement(
        departments, code="NORMS", term=Item.Term.AS_NEEDED, frequency="",
        valid_from="2026-01-01",
    )  # fmt: skip
    data = {
        "requirement": requirement.pk, "department": departments["division"].pk,
        "subject": "石榴火炬办法", "formed_on": "2026-01-26",
    }  # fmt: skip
    author, reviewer = signed_in(who), signed_in(other)
    author.post(f"{LIST}event/", data)
    obligation = Obligation.objects.get()
    pages = [obligation.get_absolute_url(), "/timeliness/obligations/"]

    def is_shown():
        return ["石榴火炬" in client.get(page).content.decode() for page in pages]

    assert is_shown() == [False, False]
    assert "石榴" not in Entry.objects.get(action=Action.EVENT_RECORDED).subject_label
    assert posted(author, obligation, "check_subject").status_code == 403
    assert posted(reviewer, obligation, "check_subject").status_code == 302
    assert is_shown() == [True, True]
    assert posted(reviewer, obligation, "hide_subject", note="写错了").status_code == 302
    assert is_shown() == [False, False]


def test_a_reason_that_came_too_late_is_not_lost(owe, signed_in, act):
    obligation = owe(ended=True)
    late = {"seen_revision": obligation.revision, "note": "机构改革，职责划出。"}
    act(obligation, "propose_nil", "colleague", note="没有")
    answer = signed_in("author").post(f"{LIST}{obligation.pk}/act/propose_nil/", late)
    assert answer.status_code == 409
    assert late["note"] in answer.content.decode()
