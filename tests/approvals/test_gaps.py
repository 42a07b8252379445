"""The board of gaps: what entries lack, and who has to see to it."""

import re

import pytest
from django.utils import timezone

from approvals.gaps import entries_with_gaps
from approvals.models import Approval, ApprovalBasis, Law, Material, Step
from portal.base.departments.models import Hotline
from tests.factories import (
    ROUTES,
    make_approval,
    make_item,
    make_law,
    make_move,
    make_penalty,
    move_along,
    next_version,
    published_before_the_rule,
)

COMPLETE = {"hotline": "12348", "level": "province"}


@pytest.fixture(autouse=True)
def law_and_hotline(people, departments):
    make_law("published", people, full_text="https://flk.npc.gov.cn/")
    Hotline.objects.create(number="12348", purpose_zh="监督", department=departments["division"])


def gaps() -> dict[str, list[str]]:
    found = entries_with_gaps(timezone.now(), timezone.localdate())
    return {entry.code: [gap.name for gap in entry.gaps] for entry in found}


@pytest.mark.pages
def test_a_complete_entry_has_none(people):
    make_approval("published", people, **COMPLETE)
    make_penalty("published", people)

    assert gaps() == {}


@pytest.mark.parametrize(
    ("fields", "gap"),
    [
        ({"conditions": ""}, "conditions"),
        ({"is_charged": None}, "fee"),
        ({"is_charged": True, "fee": "", "fee_basis": "条例"}, "fee"),
        ({"is_charged": True, "fee": "100元"}, "fee"),
        ({"hotline": ""}, "hotline"),
        ({"hotline": "0951-1"}, "hotline_gone"),
        ({"result_document": ""}, "result"),
        ({"office_hours": ""}, "window"),
        ({"remedies": ""}, "remedies"),
        ({"applicants": ""}, "applicants"),
        ({"level": ""}, "level"),
        ({"promised_limit": None, "statutory_limit": None}, "limit"),
        ({"promised_limit": 19}, "days"),
        ({"promised_limit": None, "statutory_limit": 21}, "days"),
        ({"promised_limit": 27, "promised_unit": "day"}, "days"),
    ],
)
def test_each_missing_field_is_found(fields, gap, people):
    published_before_the_rule(people, **COMPLETE | fields)

    assert gaps() == {"XK-01": [gap]}
    assert Approval.objects.get().steps_disagree is (gap == "days")


@pytest.mark.parametrize(
    "fields",
    [
        {"fee": ""},  # not charged: an answer of its own
        {"is_charged": True, "fee": "100元", "fee_basis": "条例"},
        {"procedure": ""},  # steps are a procedure too
        {"promised_limit": 19, "days_differ_because": "送达另计"},
        {"promised_limit": 28, "promised_unit": "day", "statutory_unit": "day"},
        {"promised_limit": None, "statutory_limit": 20},
    ],
)
def test_what_is_answered_is_no_gap(fields, people):
    published_before_the_rule(people, **COMPLETE | fields)

    assert gaps() == {}
    assert Approval.objects.get().missing() == []


def test_rows_that_are_not_there_are_found(people):
    make_approval("published", people, **COMPLETE)
    make_penalty("published", people)
    for rows in (Material, Step, ApprovalBasis):
        rows.objects.all()._raw_delete("default")
    Approval.objects.update(procedure="")

    assert gaps() == {"XK-01": ["basis", "procedure", "materials"]}


def test_what_a_page_passes_over_stands_on_the_board(people):
    approval = make_approval("published", people, **COMPLETE)
    penalty = make_penalty("published", people)
    bare = make_law("published", people, code="BARE_LAW")
    type(bare).objects.filter(pk=bare.pk).update(issuer="")
    type(penalty).objects.filter(pk=penalty.pk).update(subject="", level="")
    Material.objects.filter(record=approval)._raw_delete("default")
    Material(record=approval, name="申请书", form="original", copies=1).save_base(raw=True)

    assert gaps() == {
        "XK-01": ["material"],
        "CF-001": ["subject", "level"],
        "BARE_LAW": ["issuer", "full_text"],
    }


def test_a_basis_needs_its_article_and_the_article_its_substance(people):
    make_approval("published", people, **COMPLETE, laws=("NO_LAW",))
    approval = make_approval("draft", people, code="XK-02", **COMPLETE)
    approval.bases.update(article="")
    move_along(approval, people, ROUTES["published"])
    make_penalty("published", people)
    assert gaps() == {"XK-01": ["substance"], "XK-02": ["article"]}


@pytest.mark.pages
def test_what_items_say_otherwise_stands_on_the_board_with_the_item(people, category, client):
    guide = make_approval("published", people, **COMPLETE)
    told = (
        "<p>承诺二十五个工作日，法定30个工作日。监督电话0951-5559999，咨询电话 12348。</p>"
        "<p>依据《律师法》第五条、第七十条和《公证法》第九条。</p>"
    )
    item = item_about(people, category, body=told, department=people["stranger_author"].department)
    assert gaps() == {"XK-01": ["other_unit", "other_telephone", "other_limit", "other_articles"]}
    found = entries_with_gaps(timezone.now(), timezone.localdate())[0].against
    assert [one.detail for one in found] == [
        "监狱管理局",
        "0951-5559999",
        "承诺 二十五 个工作日（指南：20 工作日）",
        "《律师法》第 70 条",
    ]
    page = client.get("/catalogue/gaps/").content.decode()
    assert item.get_absolute_url() in page
    assert "0951-5559999" in page
    assert item.get_absolute_url() in client.get(guide.get_absolute_url()).content.decode()
    assert guide.get_absolute_url() in client.get(item.get_absolute_url()).content.decode()


def test_what_items_say_alike_does_not(people, category, departments):
    make_approval("published", people, **COMPLETE, accepting_office=departments["root"])
    same = "<p>承诺20个工作日，法定三十日。电话12348。依据《律师法》第五条。</p>"
    item_about(people, category, body=same)
    item_about(people, category, body=same, department=departments["root"], title="另一条")

    assert gaps() == {}


def item_about(people, category, *, department=None, **fields):
    told = {"guides": "XK-01;SP-99", "legal_basis": ""} | fields
    item = make_item("published", people, category=category, **told)
    type(item).objects.filter(pk=item.pk).update(department=department or item.department)
    return item


def test_a_repealed_law_flags_whatever_rests_on_it(people):
    make_approval("published", people, **COMPLETE)
    make_penalty("published", people)
    next_version(Approval.objects.get(), people)  # a later version rests on it still
    told = {"code": "OTHER_LAW", "full_text": "https://flk.npc.gov.cn/"}
    law = make_law("published", people, **told)
    next_version(law, people, effect="repealed")
    assert gaps() == {}

    next_version(Law.objects.get(code="LAWYERS_LAW"), people, effect="superseded")

    assert gaps() == {"XK-01": ["repealed"], "CF-001": ["repealed"]}


def test_a_promise_that_outlasts_the_law_is_found_in_any_unit(people):
    approval = make_approval("published", people, **COMPLETE)
    for promised, unit, statutory, statutory_unit, found in (
        (31, "working_day", 30, "working_day", True),
        (30, "working_day", 30, "working_day", False),
        (30, "working_day", 30, "day", True),
        (1, "month", 20, "working_day", True),
        (20, "working_day", 1, "month", False),
    ):
        Approval.objects.filter(pk=approval.pk).update(
            promised_limit=promised, promised_unit=unit,
            statutory_limit=statutory, statutory_unit=statutory_unit,
        )  # fmt: skip
        assert ("too_long" in gaps().get("XK-01", [])) is found, (promised, unit)
        assert Approval.objects.get().promises_too_much is found


def test_drafts_and_internal_entries_do_not_count(people):
    make_approval("draft", people, code="XK-01", is_charged=None)
    internal = make_approval("published", people, code="XK-02", audience="internal")
    Approval.objects.filter(pk=internal.pk).update(is_charged=None)

    assert gaps() == {}


def test_a_hotline_that_ends_becomes_a_gap_on_that_day(people):
    make_approval("published", people, **COMPLETE)
    today = timezone.localdate()
    Hotline.objects.update(valid_until=today)

    assert entries_with_gaps(timezone.now(), today) == []
    assert len(entries_with_gaps(timezone.now(), today + timezone.timedelta(days=1))) == 1


def test_the_board_scores_departments_and_links_to_what_it_counts(people, client):
    make_approval("published", people, **COMPLETE)
    published_before_the_rule(people, code="XK-02", is_charged=None, **COMPLETE)
    make_penalty("published", people)

    board = client.get("/catalogue/gaps/")
    (score,) = board.context["scores"]

    assert (score.total, score.lacking, score.rate) == (4, 1, 0.75)
    narrowed = client.get("/catalogue/gaps/?department=D11&gap=fee")
    assert [entry.code for entry, _unit in narrowed.context["rows"]] == ["XK-02"]
    assert client.get("/catalogue/gaps/?gap=basis").context["page"].paginator.count == 0
    assert client.get("/catalogue/gaps/?page=9").status_code == 404


@pytest.mark.pages
def test_the_desk_shows_an_author_the_gaps_in_reach(people, signed_in):
    published_before_the_rule(people, is_charged=None, hotline="12348")

    assert "XK-01" in signed_in("author").get("/admin/").content.decode()
    assert "XK-01" not in signed_in("stranger_author").get("/admin/").content.decode()


def test_what_was_taken_down_counts_as_lacking_until_another_has_released_why(client, people):
    kept = make_approval("published", people, **COMPLETE)
    entry = published_before_the_rule(people, **COMPLETE | {"code": "XK-02", "conditions": ""})
    before = score(client)

    entry = make_move(entry, "withdraw", people["publisher"], note="事项已经取消")
    assert gaps() == {"XK-02": ["withdrawn"]}
    assert score(client) == before == ("3", "1", "66.7%")

    make_move(entry, "release_reason", people["publisher2"], note="")
    assert gaps() == {}
    assert score(client) == ("2", "0", "100%")
    assert kept.get_absolute_url() in client.get("/approvals/").content.decode()


def score(client) -> tuple[str, ...]:
    page = client.get("/catalogue/gaps/").content.decode()
    cells = page.split('id="scores"')[1].split("<tbody>")[1].split("</tr>")[0]
    return tuple(re.findall(r"<td[^>]*>(?:<a[^>]*>)?([0-9.]+%?)", cells))
