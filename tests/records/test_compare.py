"""Any two versions are compared, exact to the character (acceptance 12)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disclosures.models import ChannelUse
from portal.records.compare import Difference, differences
from portal.records.richtext import lines
from tests.factories import make_move, next_version

pytestmark = pytest.mark.pages


def joined(pieces):
    return "".join(piece.text for piece in pieces)


@given(st.text(), st.text())
def test_the_pieces_are_the_two_texts(before, after):
    difference = Difference("正文", before, after)

    assert joined(difference.before_pieces) == before
    assert joined(difference.after_pieces) == after


def test_only_what_differs_is_listed(new_item, people):
    first = new_item("published", title="减刑九十人", body="<p>共 90 人</p><p>另有假释</p>")
    second = next_version(first, people, title="减刑九一人", body="<p>共 91 人</p><p>另有假释</p>")

    found = {difference.label: difference for difference in differences(first, second)}

    assert list(found) == ["信息名称", "修改说明", "正文"]
    title = [(piece.kind, piece.text) for piece in found["信息名称"].pieces]
    assert title == [("same", "减刑九"), ("removed", "十"), ("added", "一"), ("same", "人")]
    assert found["正文"].before == "共 90 人\n另有假释"


def test_links_choices_dates_and_rows_are_compared_as_read(new_item, people, departments):
    first = new_item("published", made_on="2009-01-05")
    draft = make_move(first, "new_version", people["author"])
    ChannelUse.objects.create(record=draft, channel="newspaper", detail="《法治新报》")
    draft.made_on, draft.stage, draft.department = "2009-01-06", "during", departments["root"]
    draft.save()
    draft.refresh_from_db()
    first.refresh_from_db()

    found = {d.label: (d.before, d.after) for d in differences(first, draft)}

    assert found["成文日期"] == ("2009-01-05", "2009-01-06")
    assert found["公开阶段"] == ("结果公开", "过程公开")
    assert found["责任部门"] == ("律师工作处", "自治区司法厅")
    assert found["其他公开形式"] == ("", "报纸 《法治新报》")


def test_a_change_of_format_alone_is_no_secret(new_item, people, client):
    first = new_item("published", body="<p>减刑公示</p>")
    next_version(first, people, body="<p><strong>减刑</strong>公示</p>")

    page = client.get(f"/disclosures/{first.number}/compare/").content.decode()

    assert "文字相同，只有格式不同" in page


def test_lines_of_rich_text():
    table = "<table><tbody><tr><td>甲</td><td>乙</td></tr></tbody></table>"

    assert lines(f"<h3>一</h3><ul><li>二</li></ul>{table}<p>三<br>四</p>") == (
        "一\n二\n甲\t乙\n三\n四"
    )


@pytest.mark.parametrize("view", ["side", "one"])
def test_a_citizen_compares_two_versions(view, new_item, people, client):
    first = new_item("published", body="<p>共90名罪犯减刑</p>")
    third = next_version(
        next_version(first, people), people, body="<p>共91名罪犯减刑 &lt;b&gt;</p>"
    )
    address = f"/disclosures/{third.number}/compare/"

    page = client.get(address, {"from": 1, "to": 3, "view": view}).content.decode()

    assert "<del>0</del>" in page
    assert "<ins>1</ins>" in page
    assert "<ins> &lt;b&gt;</ins>" in page
    assert client.get(address).status_code == 200
    assert client.get(address, {"from": 3, "to": 1}).status_code == 200


@pytest.mark.parametrize("query", ["from=0", "from=x", "to=99", "from=1&to=-1", "from=%00"])
def test_an_unknown_version_is_not_found(query, new_item, people, client):
    item = next_version(new_item("published"), people)

    assert client.get(f"/disclosures/{item.number}/compare/?{query}").status_code == 404


def test_a_single_version_has_nothing_to_compare(new_item, client):
    item = new_item("published")

    page = client.get(f"/disclosures/{item.number}/compare/")

    assert "只有一个版本" in page.content.decode()


def test_a_reviewer_sees_what_the_draft_changes(new_item, people, signed_in):
    first = new_item("published")
    draft = next_version(first, people, title="律师执业许可办理情况（更正）", status="review")
    reviewer = signed_in("reviewer")
    address = f"/admin/disclosures/item/{draft.pk}/compare/"

    assert address in reviewer.get(draft.admin_url).content.decode()
    assert "<ins>（更正）</ins>" in reviewer.get(address).content.decode()
    assert signed_in("stranger_reviewer").get(address).status_code == 404


def test_many_long_texts_share_the_time_of_one_comparison(new_item):
    first, second = new_item(summary="甲" * 100, body="<p>乙</p>"), new_item()
    found = differences(first, second)

    assert len(found) > 1
    assert sum(difference.seconds for difference in found) <= 1.0
