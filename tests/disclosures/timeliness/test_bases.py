"""What rests on a law that was repealed or superseded says so, and settles no duty."""

import pytest
from django.utils import timezone

from approvals.models import Law
from disclosures.bases import bases_of, citations, ended_bases
from disclosures.timeliness.acts import perform
from portal.acts.refused import ActRefused
from tests.factories import make_law, make_move, next_version

REGULATIONS = "中华人民共和国政府信息公开条例"
OLD = f"《{REGULATIONS}》（国务院令第492号）第九条"
NEW = f"《{REGULATIONS}》（国务院令第711号）第二十条"


@pytest.fixture
def laws(people):
    """One text and the one that took its place, of the same title."""
    common = {"title": REGULATIONS, "level": "administrative_regulation", "issuer": "国务院"}
    make_law("published", people, code="OGI", document_number="国务院令第711号", **common)
    return make_law(
        "published", people, code="OGI_2007", document_number="国务院令第492号",
        effect="superseded", superseded_by="OGI", **common,
    )  # fmt: skip


def codes(text) -> list[str]:
    return [basis.law.code for basis in bases_of(text, timezone.now())]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("", []),
        ("按照规定", []),
        (OLD, [(REGULATIONS, "492")]),
        ("《律师法》第五条；《公证法》", [("律师法", ""), ("公证法", "")]),
        ("《实施《政府信息公开条例》办法》第 12 号", [("实施《政府信息公开条例》办法", "12")]),
        ("《" + "律" * 5000, []),
        ("《》" * 3000, []),
    ],
)
def test_what_a_text_cites(text, titles):
    assert [(one.title, one.order) for one in citations(text)] == titles


def test_of_texts_with_one_title_the_number_says_which(laws):
    assert codes(OLD) == ["OGI_2007"]
    assert codes(NEW) == ["OGI"]
    assert codes(f"《{REGULATIONS}》第九条") == ["OGI"], "without a number the one in force"
    assert codes("《政府信息公开条例》第九条") == ["OGI"], "also without the name of the state"
    assert codes("《没有登记的法》") == []
    (ended,) = ended_bases(OLD, timezone.now())
    assert ended.current.code == "OGI"


def test_the_item_the_board_and_a_list_flag_it(laws, new_item, client):
    item = new_item("published", title="旧依据的指南", legal_basis=OLD)
    new_item("published", title="新依据的指南", legal_basis=NEW, body="<p>新依据的内容。</p>")

    page = client.get(item.get_absolute_url()).content.decode()
    assert "公开依据已经失效" in page
    assert "/laws/OGI_2007/" in page
    assert "/laws/OGI/" in page
    assert "1 条信息的公开依据已经废止或者被取代" in client.get("/timeliness/").content.decode()
    listed = client.get("/timeliness/bases/").content.decode()
    assert "旧依据的指南" in listed
    assert "新依据的指南" not in listed


@pytest.mark.pages
def test_a_duty_is_not_met_by_what_rests_on_it(laws, owe, new_item, people, client):
    duty, item = owe(), new_item("published", legal_basis=OLD)
    given = {"actor": people["author"], "at": timezone.now(), "number": item.number}
    with pytest.raises(ActRefused) as refused:
        perform(duty, "settle", **given)
    assert "已被取代" in " ".join(refused.value.reasons)
    next_version(item, people, legal_basis=NEW, body="<p>按照新条例改写的全部内容。</p>")

    assert perform(duty, "settle", **given).settled_number == item.number


def test_a_law_that_is_repealed_later_flags_the_duty_that_was_met(
    laws, owe, new_item, people, client
):
    duty, item = owe(), new_item("published", legal_basis=NEW)
    perform(duty, "settle", actor=people["author"], at=timezone.now(), number=item.number)
    assert "已经失效" not in client.get(duty.get_absolute_url()).content.decode()

    law = Law.objects.get(code="OGI")
    next_version(law, people, effect="repealed")

    assert "公开依据已经失效" in client.get(duty.get_absolute_url()).content.decode()
    assert duty.get_absolute_url() in client.get("/timeliness/bases/").content.decode()


def test_a_withdrawn_law_or_item_is_no_longer_named(laws, new_item, people, client):
    item = new_item("published", title="旧依据的指南", legal_basis=OLD)
    make_move(laws, "withdraw", people["publisher"])
    assert "已经失效" not in client.get(item.get_absolute_url()).content.decode()
    assert "旧依据的指南" not in client.get("/timeliness/bases/").content.decode()
