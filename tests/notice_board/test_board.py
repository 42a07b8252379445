"""What hangs in the lobby: what the public may see, of a department and those below it."""

from datetime import timedelta

import pytest
from django.utils import timezone

from disclosures.channels.acts import perform as check_channel
from disclosures.channels.registering import register
from portal.base.departments.models import Department, Hotline
from portal.notice_board.content import board_of
from tests.base.files import samples
from tests.factories import (
    make_item,
    make_move,
    make_profile,
    next_version,
    take_in_once,
)
from tests.site.states import NEVER_PUBLIC, TITLE, make_in_state

pytestmark = [pytest.mark.pages, pytest.mark.django_db]

BOARD, ABOVE = "/board/D11/", "/board/"


def replace_glass_case(profile, people, used_on):
    row = register(
        profile, actor=people["author"], channel="notice_board", detail="一层大厅",
        used_on=used_on, scan=take_in_once(samples.pdf("The board")),
    )  # fmt: skip
    return check_channel(row, "confirm", actor=people["reviewer2"], at=timezone.now())


def test_it_says_duties_commitments_notices_goals_news_and_hotlines(
    client, people, category, departments
):
    make_profile("published", people, duties="一\n二\n三\n四")
    Hotline.objects.create(
        number="0951-5550101", purpose_zh="律师咨询", department=departments["division"]
    )
    Hotline.objects.create(
        number="12348", purpose_zh="法律服务热线", department=departments["prison"]
    )
    until = timezone.now() + timedelta(days=60)
    make_item(
        "published", people, category=category, title="人选公示", objection_days=5,
        public_until=until,
    )  # fmt: skip
    make_item("published", people, category=category, title="今年的目标", kind="goal")

    own, above = client.get(BOARD), client.get(ABOVE)

    text = own.text
    for words in ("人选公示", "今年的目标", "窗口受理：当日受理", "0951-5550101", "今天"):
        assert words in text, words
    assert own.context["board"].own.duties.shown == ["一", "二", "三", "四"]
    assert [one.number for one in own.context["board"].hotlines] == ["12348", "0951-5550101"]
    # Of a unit below some lines, and how many more there are.
    (unit,) = above.context["board"].units
    assert (unit.duties.shown, unit.duties.more) == (["一", "二", "三"], 1)
    assert "另有 1 项" in above.text
    assert "人选公示" in above.text
    assert "人选公示" not in client.get("/board/S01/").text


@pytest.mark.parametrize("state", [*NEVER_PUBLIC, "withdrawn", "ended", "superseded"])
def test_what_is_not_public_never_hangs_there(client, people, category, signed_in, state):
    make_in_state(state, people, category)
    make_profile("published", people, audience="internal", duties="内部职责")

    for path in (BOARD, ABOVE, "/board/D11/sheet/", "/board/D11/log/"):
        for reader in (signed_in("author"), client):
            text = reader.get(path).text
            assert TITLE not in text
            assert "内部职责" not in text


def test_a_notice_hangs_until_its_days_are_over_and_news_for_a_month(people, category, departments):
    until = timezone.now() + timedelta(days=300)
    item = make_item("published", people, category=category, objection_days=5, public_until=until)
    ends_on = item.objection_period(timezone.now()).due_on

    def hangs(days):
        board = board_of(departments["division"], timezone.now() + timedelta(days=days))
        return len(board.notices), len(board.newest)

    left = (ends_on - timezone.localdate()).days
    assert [hangs(left), hangs(left + 1)] == [(1, 1), (0, 1)]
    assert [hangs(29), hangs(30)] == [(0, 1), (0, 0)]


def test_the_next_day_has_another_date_and_today_is_yesterday(people, category, departments):
    make_item("published", people, category=category)
    now = timezone.now()

    today, tomorrow = (
        board_of(departments["division"], now + timedelta(days=days)) for days in (0, 1)
    )

    assert tomorrow.day == today.day + timedelta(days=1)
    assert tomorrow.newest[0].shown_on == today.day
    assert tomorrow.digest == today.digest


def test_it_says_whether_the_glass_case_is_known_to_be_current(client, people):
    profile, today = make_profile("published", people), timezone.localdate()
    before = client.get(BOARD).text
    replace_glass_case(profile, people, today)
    replaced = client.get(BOARD).text
    newer = next_version(profile, people, commitments="三日内答复")
    same_duties = client.get(BOARD).context["glass_case"]

    assert "还没有登记更换公开橱窗" in before
    assert f'公开橱窗已于 <time datetime="{today}">' in replaced
    assert same_duties.is_current
    # Told of a day before the duties changed.
    case = same_duties.__class__(today, today - timedelta(days=1))
    assert not case.is_current
    make_move(newer, "withdraw", people["publisher"])
    assert client.get(BOARD).context["glass_case"] is None


def test_a_sheet_has_date_edition_and_address_and_no_news(client, people, category, settings):
    make_profile("published", people)
    before = client.get("/board/D11/sheet/")
    make_item("published", people, category=category, title="今天公开的")
    after = client.get("/board/D11/sheet/")

    edition = before.context["board"].sheet_edition
    assert f"版次 {edition}" in before.text
    assert f"{settings.SITE_URL}/board/D11/" in before.text
    assert str(timezone.localdate()) in before.text
    assert "今天公开的" not in after.text
    assert after.context["board"].sheet_edition == edition
    assert after.context["board"].edition != before.context["board"].edition


def test_an_abolished_department_has_no_board(client, departments):
    yesterday = timezone.localdate() - timedelta(days=1)
    Department.objects.filter(code="D11").update(active_until=yesterday)

    assert client.get(BOARD).status_code == 404
    assert client.get("/board/D11/log/").status_code == 200


def test_a_screen_asks_again_and_is_told_that_nothing_changed(client, people, new_item):
    make_profile("published", people)
    first = client.get(BOARD)

    assert client.get(BOARD, headers={"if-none-match": first.headers["ETag"]}).status_code == 304
    new_item("published")
    assert client.get(BOARD, headers={"if-none-match": first.headers["ETag"]}).status_code == 200
