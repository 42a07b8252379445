"""What public records say of one fact otherwise than each other stands on the board of gaps, with
both sides; what agrees, or is of another matter, does not."""

import pytest
from django.core.cache import cache

from portal.base.departments.models import Hotline
from tests.factories import (
    make_approval,
    make_item,
    make_law,
    make_profile,
    next_version,
    published_before_the_rule,
)

BOARD = "/catalogue/gaps/"
HEADING = "其他公开信息之间的矛盾"


@pytest.fixture(autouse=True)
def _hotlines(departments):
    for number, unit, general in (
        ("0951-5550102", "root", True),
        ("0951-5550106", "bureau", False),
        ("0951-5550111", "division", False),
    ):
        Hotline.objects.create(
            number=number, department=departments[unit], purpose_zh="咨询", hours_zh="工作日 9:00",
            is_general=general,
        )  # fmt: skip


@pytest.fixture
def board(client):
    def read():
        cache.clear()
        page = client.get(BOARD).content.decode().partition("</main>")[0]
        return page.partition(HEADING)[2]

    return read


def document(people, category, **fields):
    told = {"title": "关于印发《示例办法》的通知", "effect_status": "effective"}
    return make_item("published", people, category=category, kind="duty", **told | fields)


@pytest.mark.pages
@pytest.mark.parametrize(
    ("said", "registered"), [("effective", "repealed"), ("repealed", "amended")]
)
def test_a_document_that_holds_on_one_page_and_has_ended_on_another(
    said, registered, people, category, board
):
    item = document(people, category, effect_status=said)
    law = make_law("published", people, code="OLD", title="示例办法", effect=registered)
    found = board()
    assert "效力状态不同" in found
    assert item.get_absolute_url() in found
    assert law.get_absolute_url() in found
    next_version(item, people, effect_status="repealed" if registered == "repealed" else "amended")
    assert board() == ""


@pytest.mark.pages
def test_texts_that_follow_each_other_are_no_contradiction(people, category, board):
    document(people, category, document_number="示例〔2019〕7号")
    make_law("published", people, code="OLD", title="示例办法", effect="repealed",
             document_number="示例〔2008〕1号")  # fmt: skip
    document(people, category, title="示例条例")
    for code, effect in (("FIRST", "superseded"), ("SECOND", "in_force")):
        make_law("published", people, code=code, title="中华人民共和国示例条例", effect=effect)
    document(people, category, title="没有登记的办法", effect_status="repealed")
    assert board() == ""


def test_a_telephone_of_nobody_or_of_another_unit(people, board):
    make_law("published", people)
    guide = make_approval(
        "published", people, base_code="000112001000",
        procedure="咨询 0951-5550111，投诉 0951-5550102，查询 0951-5550106。",
    )  # fmt: skip
    profile = make_profile("published", people, commitments="来电 0951-5559999 当日回复")
    found = board()
    assert guide.get_absolute_url() in found
    assert "0951-5550106（监狱管理局）" in found
    assert profile.get_absolute_url() in found
    assert "0951-5559999" in found
    assert not any(one in found for one in ("0951-5550111", "0951-5550102", "0001"))
    Hotline.objects.filter(number="0951-5550106").update(is_general=True)
    next_version(profile, people, commitments="来电 0951-5550111 当日回复")
    assert board() == ""


@pytest.mark.pages
def test_a_promise_of_a_profile_that_the_guide_does_not_make(people, board):
    make_law("published", people)
    guide = make_approval("published", people)
    told = "律师执业许可：承诺十五个工作日办结\n公证员执业：承诺 10 个工作日"
    profile = make_profile("published", people, commitments=told)
    found = board()
    assert "承诺 十五 个工作日（指南：20 工作日）" in found
    assert "10 个工作日" not in found
    assert guide.get_absolute_url() in found
    next_version(profile, people, commitments="律师执业许可：承诺 20 个工作日办结")
    assert board() == ""


@pytest.mark.pages
def test_one_number_with_two_service_times(departments, board):
    assert board() == ""
    Hotline.objects.create(
        number="0951-5550111", department=departments["root"], purpose_zh="转接", hours_zh="全天"
    )
    assert "工作日 9:00 / 全天" in board()


def test_an_item_names_a_telephone_of_another_unit(people, category, client):
    make_law("published", people)
    published_before_the_rule(people)
    make_item("published", people, category=category, guides="XK-01",
              body="<p>咨询电话 0951-5550106，投诉 0951-5550102。</p>")  # fmt: skip
    page = client.get(BOARD).content.decode().partition("</main>")[0]
    assert "0951-5550106（监狱管理局）" in page
    assert "0951-5550102" not in page
