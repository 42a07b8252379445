"""What a board showed when: noted by `tick`, kept for good, and read as far as it is public now."""

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from portal.base.audit import log
from portal.base.audit.actions import Action
from portal.base.audit.models import Entry
from portal.base.departments.models import Department
from portal.notice_board.content import digest_of
from portal.notice_board.models import Showing
from portal.notice_board.recording import note_changes
from portal.verification import verify_log
from tests.factories import make_move, make_profile, next_version

pytestmark = pytest.mark.django_db

LOG = "/board/D11/log/"


@pytest.fixture
def hung(departments):
    """The division has a notice board."""
    Department.objects.filter(code="D11").update(notice_board_zh="一层大厅")


def note() -> int:
    return note_changes(timezone.now())


def test_each_content_is_noted_once_with_its_own_entry(hung, client, people, new_item, log_key):
    make_profile("published", people)
    assert (note(), note()) == (1, 0)
    item = new_item("published", title="刚发布的一条")
    assert (note(), note()) == (1, 0)

    new, old = Showing.objects.all()
    entries = Entry.objects.filter(action="notice_board_changed").order_by("-sequence")
    assert [(one.is_public, one.subject_number) for one in entries] == [(True, "D11")] * 2
    assert [one.content_hash for one in entries] == [new.digest, old.digest]
    assert digest_of(new.content) == new.digest
    assert [one.recorded_at for one in entries] == [new.began_at, old.began_at]
    assert new.content["newest"][0] == ["item", item.number, 1]
    page = client.get(LOG).text
    assert page.index(new.edition) < page.index(old.edition)
    shown = client.get(f"{LOG}{new.pk}/").text
    assert "刚发布的一条" in shown
    assert f"/log/{entries[0].sequence}/" in shown
    assert "刚发布的一条" not in client.get(f"{LOG}{old.pk}/").text
    assert LOG in client.get("/log/").text
    assert verify_log().findings == []


@pytest.mark.pages
def test_while_nothing_public_changes_no_board_is_looked_at(hung, people, departments):
    make_profile("published", people)
    assert (note(), note()) == (1, 0)

    with CaptureQueriesContext(connection) as asked:
        note()

    assert len(asked) == 2


def test_a_department_without_a_board_is_not_noted(client, people, departments):
    make_profile("published", people)

    assert note() == 0
    assert "没有登记这个部门的公开栏设在哪里" in client.get(LOG).text


def test_what_was_withdrawn_since_leaves_its_number_alone(hung, client, people, new_item):
    gone = new_item("published", title="要撤下的")
    changed = new_item("published", title="旧名称")
    note()
    showing = Showing.objects.get()
    make_move(gone, "withdraw", people["publisher"])
    next_version(changed, people, title="新名称")

    text = client.get(f"{LOG}{showing.pk}/").text

    assert "要撤下的" not in text
    assert gone.number in text
    assert "已撤下" in text
    assert ("旧名称" in text, "新名称" in text) == (True, False)


def test_a_board_that_is_taken_down_ends(hung, client, people):
    make_profile("published", people)
    note()
    with transaction.atomic():
        Department.objects.filter(code="D11").update(notice_board_zh="")
        log.append(Action.CHANGED, log.Subject("department", "D11"), is_public=True)

    assert (note(), note()) == (1, 0)
    assert "停用" in client.get(LOG).text
    assert Showing.objects.first().digest == ""


def test_one_board_does_not_show_what_another_showed(hung, client, people):
    make_profile("published", people)
    note()

    assert client.get(f"/board/S01/log/{Showing.objects.get().pk}/").status_code == 404
