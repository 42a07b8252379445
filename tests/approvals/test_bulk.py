"""One move over a selection: each record by itself, one summary."""

import pytest

from approvals.models import Penalty
from portal.base.audit.actions import Action
from portal.base.audit.models import Entry
from portal.records.actions import Action as RecordAction
from portal.records.reasons import CHECK_SHEET
from tests.factories import make_move, make_penalty

pytestmark = pytest.mark.pages

ADDRESS = "/admin/approvals/penalty/bulk/{move}/"
SIGNED = {f"check_{key}": "on" for key in CHECK_SHEET}


def post(client, move, records, **answers):
    row = [f"{one.pk}:{one.revision}" for one in records]
    return client.post(ADDRESS.format(move=move), {"row": row} | answers)


@pytest.fixture
def drafts(people):
    return [make_penalty("draft", people, code=f"CF-{n:03}") for n in range(3)]


def statuses() -> list[str]:
    return list(Penalty.objects.order_by("code").values_list("status", flat=True))


def test_an_author_chooses_drafts_in_the_list(drafts, signed_in):
    keys = [drafts[0].pk, drafts[1].pk]
    answer = signed_in("author").post(
        "/admin/approvals/penalty/", {"action": "submit_selected", "_selected_action": keys}
    )
    page = signed_in("author").get(answer.url)

    assert page.context["possible"] == 2
    assert page.content.decode().count('name="row"') == 2


def test_drafts_are_submitted_approved_and_published_one_by_one(drafts, signed_in):
    acts = Entry.objects.exclude(action=Action.SIGNED_IN)
    before = acts.count()
    assert post(signed_in("author"), "submit", drafts).status_code == 302
    assert statuses() == ["review"] * 3
    reviewed = list(Penalty.objects.all())
    assert post(signed_in("reviewer"), "approve", reviewed, **SIGNED).status_code == 302
    assert statuses() == ["approved"] * 3
    assert post(signed_in("publisher"), "publish", Penalty.objects.all()).status_code == 302
    assert statuses() == ["published"] * 3
    assert acts.count() == before + 9
    assert Entry.objects.filter(action=RecordAction.PUBLISHED).count() == 3


def test_an_unsigned_check_sheet_approves_nothing(people, signed_in):
    record = make_penalty("review", people)

    some = dict(list(SIGNED.items())[:2])
    answer = post(signed_in("reviewer"), "approve", [record], **some)

    assert answer.status_code == 422
    assert statuses() == ["review"]
    page = answer.content.decode()
    assert "审核清单还有未确认的项目" in page
    # What was chosen and ticked is still there, to be sent once more.
    assert page.count('name="row"') == 1
    assert page.count(" checked") == 2


def test_a_number_that_needs_a_reason_is_named_before_it_is_sent(people, signed_in):
    record = make_penalty("review", people, summary="联系13800138000")

    page = signed_in("reviewer").get(f"/admin/approvals/penalty/bulk/approve/?ids={record.pk}")

    assert page.context["possible"] == 0
    assert "保留须说明理由" in page.content.decode()


def test_nobody_approves_what_they_wrote_in_bulk_either(people, signed_in):
    own = make_penalty("review", people, code="CF-001")
    people["author"].role = "reviewer"
    people["author"].save()

    answer = post(signed_in("author"), "approve", [own], **SIGNED)

    assert answer.status_code == 422
    assert statuses() == ["review"]


def test_what_cannot_be_done_is_named_and_the_rest_is_done(drafts, people, signed_in):
    Penalty.objects.filter(pk=drafts[1].pk).update(title="")

    answer = post(signed_in("author"), "submit", drafts)

    assert statuses() == ["review", "draft", "review"]
    assert [line.row.code for line in answer.context["lines"]] == ["CF-001"]


def test_a_record_that_changed_meanwhile_is_left_alone(drafts, people, signed_in):
    make_move(drafts[0], "submit", people["author"])

    post(signed_in("author"), "submit", drafts)

    assert statuses() == ["review"] * 3
    submitted = Entry.objects.filter(action=RecordAction.SUBMITTED, subject_number=drafts[0].number)
    assert submitted.count() == 1


@pytest.mark.parametrize(
    ("name", "move", "status"),
    [
        ("supervisor", "submit", 403),
        ("author", "approve", 403),
        ("reviewer", "publish", 403),
        ("author", "withdraw", 404),
        ("administrator", "submit", 403),
    ],
)
def test_each_role_makes_its_own_moves(name, move, status, drafts, signed_in):
    assert post(signed_in(name), move, drafts).status_code == status
    assert statuses() == ["draft"] * 3


def test_another_branch_reaches_nothing(drafts, signed_in):
    post(signed_in("stranger_author"), "submit", drafts)

    assert statuses() == ["draft"] * 3


@pytest.mark.parametrize("ids", ["", "x", "1,2;3", "999999999999999999999", "²", "-1"])
def test_hostile_lists_of_keys_find_nothing(ids, drafts, signed_in):
    page = signed_in("author").get(ADDRESS.format(move="submit"), {"ids": ids})

    assert page.status_code == 200
    assert page.context["possible"] <= 3
