"""The press sheet: a record as text that can be printed elsewhere, and says where it is from."""

import pytest

from portal.base.departments.models import Hotline
from tests.base.files import samples
from tests.factories import make_move, make_profile, next_version

pytestmark = [pytest.mark.pages, pytest.mark.django_db]

BODY = (
    "<h3>一、名额</h3><p>全年<strong>三十</strong>名，面积 10<sup>4</sup> 平方米。</p>"
    "<ol><li><p>报名</p><ul><li><p>网上</p></li></ul></li><li><p>考试</p></li></ol>"
    "<table><tbody><tr><th><p>岗位</p></th><th><p>人数</p></th></tr>"
    "<tr><td><p>管教</p></td><td><p>5</p></td></tr></tbody></table><blockquote><p>以公告为准。</p>"
    "</blockquote>"
)
SAID = """【正文】
一、名额

全年三十名，面积 10⁴ 平方米。

1. 报名
  - 网上
2. 考试

岗位 | 人数
管教 | 5

> 以公告为准。"""


def press(client, record, prefix="") -> str:
    answer = client.get(f"{prefix}{record.get_absolute_url()}press.txt")
    assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
    return answer.content.decode()


def test_it_holds_the_text_its_source_version_and_hash(client, new_item, departments, settings):
    department = departments["division"]
    Hotline.objects.create(number="0951-5550101", purpose_zh="律师咨询", department=department)
    item = new_item(
        "published", title="招录公告", body=BODY, document_number="宁司发〔2026〕12号",
        summary="招三十人。", file=samples.pdf(),
    )  # fmt: skip

    text = press(client, item)

    assert text.startswith("招录公告\n\n责任部门：律师工作处\n")
    assert SAID in text
    for line in (
        f"索引号：{item.number}",
        "文号：宁司发〔2026〕12号",
        "咨询与监督电话：0951-5550101 律师咨询",
        f"来源：{settings.SITE_URL}{item.get_absolute_url()}",
        "版本：第 1 版",
        f"内容哈希值：SHA-256 {item.content_hash}",
        f"核验：{settings.SITE_URL}{item.verify_url}",
    ):
        assert line in text.splitlines(), line
    assert f"{settings.SITE_URL}{item.files.get().get_absolute_url()}" in text
    assert f"{item.get_absolute_url()}press.txt" in client.get(item.get_absolute_url()).text


def test_it_is_of_the_version_in_force_and_of_nothing_else(client, new_item, people):
    item = new_item("published", title="旧名称")
    newer = next_version(item, people, title="新名称", change_note="改了名称")
    page = client.get(f"{item.get_absolute_url()}versions/1/").text

    text = press(client, item)
    kept = client.get(f"{item.get_absolute_url()}press.txt")
    again = client.get(
        f"{item.get_absolute_url()}press.txt", headers={"if-none-match": kept.headers["ETag"]}
    )
    make_move(newer, "withdraw", people["publisher"])
    gone = client.get(f"{item.get_absolute_url()}press.txt")

    assert text.startswith("新名称\n")
    assert "修改说明：改了名称" in text
    assert "旧名称" not in text
    assert "press.txt" not in page
    assert again.status_code == 304
    assert gone.status_code == 410


def test_where_a_part_has_an_english_text_the_english_sheet_has_it(client, people):
    profile = make_profile("published", people, duties="管律师", duties_en="Lawyers")

    chinese, english = press(client, profile), press(client, profile, "/en")

    assert ("管律师" in chinese, "Lawyers" in chinese) == (True, False)
    assert ("管律师" in english, "Lawyers" in english) == (False, True)
