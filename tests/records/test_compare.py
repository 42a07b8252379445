"""Any two versions are compared, exact to the character (acceptance 12)."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disclosures.models import ChannelUse
from portal.records import compare
from portal.records.blocks import of_lines, of_rich_text
from portal.records.compare import Difference, Group, differences, pieces
from portal.records.richtext import MOST, clean_html
from tests.factories import make_move, next_version

pytestmark = pytest.mark.pages


def shown(groups: list[Group], *, marks: bool = False) -> list:
    """Each group as its holder and lines, each line as its cells."""
    return [
        (
            group.holder,
            [
                [
                    str(one.marked) if marks else "".join(p.text for p in one.pieces)
                    for one in line.cells
                ]
                for line in group.lines
            ],
        )
        for group in groups
    ]


def marked(groups: list[Group]) -> list:
    return shown(groups, marks=True)


def of(before: str, after: str) -> Difference:
    return Difference("正文", *(of_rich_text(clean_html(one)) for one in (before, after)))


@given(st.text(), st.text())
def test_the_pieces_are_the_two_texts(before, after):
    found = pieces(before, after)
    difference = Difference("概述", of_lines(before), of_lines(after))

    assert "".join(one.text for one in found if one.kind != "added") == before
    assert "".join(one.text for one in found if one.kind != "removed") == after
    for groups, text in ((difference.earlier, before), (difference.later, after)):
        lines = [line for _holder, some in shown(groups) for (line,) in some]
        assert "\n".join(lines) == text


def test_only_what_differs_is_listed(new_item, people):
    first = new_item("published", title="减刑九十人", body="<p>共 90 人</p><p>另有假释</p>")
    second = next_version(first, people, title="减刑九一人", body="<p>共 91 人</p><p>另有假释</p>")

    found = {difference.label: difference for difference in differences(first, second)}

    assert list(found) == ["信息名称", "修改说明", "正文"]
    assert marked(found["信息名称"].in_one) == [("", [["减刑九<del>十</del><ins>一</ins>人"]])]
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


def test_blocks_of_rich_text():
    table = (
        "<table><tbody><tr><th colspan='2'>甲</th><td><p>乙</p><p>丙</p></td></tr></tbody></table>"
    )
    nested = "<ol><li><p>一</p><ul><li>二</li></ul></li><li>三</li></ol>"
    text = f"<h3>题</h3>{nested}{table}<blockquote><p>引</p></blockquote><p>三<br>四</p>散"

    found = [(one.kind, one.holder, one.depth, one.place, one.text) for one in of_rich_text(text)]

    assert found == [
        ("h3", "", 1, 0, "题"),
        ("li", "ol", 1, 1, "一"), ("li", "ul", 2, 1, "二"), ("li", "ol", 1, 2, "三"),
        ("tr", "table", 1, 1, "甲\t乙\n丙"),
        ("quote", "", 1, 0, "引"), ("p", "", 1, 0, "三\n四"), ("p", "", 1, 0, "散"),
    ]  # fmt: skip


def rows(*lines: str) -> str:
    cells = ("".join(f"<td>{cell}</td>" for cell in line.split()) for line in lines)
    return "<table>" + "".join(f"<tr>{line}</tr>" for line in cells) + "</table>"


def items(*lines: str) -> str:
    return "<ul>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>"


def test_a_table_stays_a_table_and_a_list_a_list():
    head = "<p>办件如下：</p>"
    found = of(
        f"{head}{rows('类别 件数', '许可 11', '备案 4')}{items('窗口收件', '当场告知')}",
        f"{head}{rows('类别 件数', '许可 12')}{items('窗口收件', '网上收件')}",
    )

    assert marked(found.in_one) == [
        ("", [["办件如下："]]),
        ("table", [["类别", "件数"], ["许可", "1<del>1</del><ins>2</ins>"],
                   ["<del>备案</del>", "<del>4</del>"]]),
        ("ul", [["窗口收件"], ["<del>当场告知</del>"], ["<ins>网上收件</ins>"]]),
    ]  # fmt: skip
    assert shown(found.earlier)[1] == ("table", [["类别", "件数"], ["许可", "11"], ["备案", "4"]])
    assert shown(found.later)[2] == ("ul", [["窗口收件"], ["网上收件"]])


def test_where_its_first_row_is_gone_a_table_is_one_still_and_two_stay_two():
    found = of(rows("甲 1", "乙 2") + rows("丙 3"), rows("乙 2") + rows("丙 3"))

    assert [len(group.lines) for group in found.in_one] == [2, 1]
    assert [len(group.lines) for group in found.later] == [1, 1]


def test_a_paragraph_put_in_leaves_the_others_beside_their_own():
    found = of(
        "<p>第一段的话</p><p>第二段有十人</p>", "<p>新</p><p>第一段说的话</p><p>第二段有九人</p>"
    )

    assert marked(found.in_one) == [
        (
            "",
            [
                ["<ins>新</ins>"],
                ["第一段<ins>说</ins>的话"],
                ["第二段有<del>十</del><ins>九</ins>人"],
            ],
        )
    ]


def test_what_is_written_as_tags_is_no_tag(new_item, people, client):
    hostile = "<p>甲 &lt;script&gt;alert(1)&lt;/script&gt;</p><script>alert(2)</script>"
    first = new_item("published", body=hostile, summary="<img src=x onerror=alert(3)>")
    next_version(
        first, people, summary="<b>乙</b>",
        body="<table><tr><td onclick='x'>&lt;i&gt;</td></tr></table>",
    )  # fmt: skip

    for view in ("side", "one"):
        page = client.get(f"/disclosures/{first.number}/compare/?view={view}").content.decode()
        text = page.partition("compare__field")[2].partition("</main>")[0]
        assert "&lt;script&gt;alert(1)" in text
        assert [tag for tag in ("<script", "<img", "<b>", "onclick", "<i>") if tag in text] == []


@pytest.mark.parametrize("piece", ["<p>{}</p>", "{}", "<table><tr><td>{}</td></tr></table>"])
def test_the_longest_texts_are_compared_in_bounded_time(piece, monkeypatch):
    count = MOST // (len(piece) + 5)
    texts = ["".join(piece.format(f"{n * step}") for n in range(count)) for step in (7, 11)]
    difference = of(*(text[:MOST] for text in texts))

    started = time.process_time()
    assert all((difference.earlier, difference.later, difference.in_one))
    assert time.process_time() - started < 3 * compare.SECONDS + 2


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
