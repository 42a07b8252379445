"""What a citizen reads: lists, guides, laws and what rests on them."""

import csv
import io
import re

import pytest
from django.utils import timezone, translation

from approvals.models import Approval, CatalogueSet, Law, PowerType
from tests.factories import make_approval, make_law, make_move, make_penalty, next_version

pytestmark = pytest.mark.pages

ADDRESSES = {"law": "/laws/LAWYERS_LAW/", "approval": "/approvals/XK-01/",
             "penalty": "/penalties/CF-001/"}  # fmt: skip


def text(client, address) -> str:
    page = client.get(address)
    assert page.status_code == 200, address
    return page.content.decode()


def test_a_guide_says_what_a_person_needs(catalogue, client):
    page = text(client, "/approvals/XK-01/")

    for said in ("自然人", "拥护宪法", "申请书", "受理", "30 工作日", "20 工作日", "不收费"):
        assert said in page, said
    assert "《中华人民共和国律师法》</a>" in page
    assert "第五条" in page


def test_a_guide_names_the_hotline_that_is_gone(catalogue, client):
    assert "登记的监督电话 0951-5550102 已经停用" in text(client, "/approvals/XK-01/")


def sections_of(client, path) -> dict[str, str]:
    section = r'<section aria-labelledby="(\w+)">(.*?)</section>'
    return dict(re.findall(section, client.get(path).content.decode(), re.DOTALL))


def test_an_english_guide_says_once_a_section_what_is_in_chinese_only(catalogue, people, client):
    make_approval("published", people, code="XK-09", conditions_en="Upholds the constitution")
    note = "以下只有中文。"
    assert note not in client.get("/approvals/XK-01/").content.decode()
    with translation.override("en"):
        note = translation.gettext(note)

    sections = sections_of(client, "/en/approvals/XK-01/")

    for name in ("conditions", "materials", "procedure", "bases", "remedies", "result"):
        assert sections[name].count(note) == 1, name
    conditions = sections_of(client, "/en/approvals/XK-09/")["conditions"]
    assert note not in conditions  # which are there in English
    assert conditions.index("Upholds") < conditions.index('lang="zh"')


def test_a_penalty_tells_the_conduct_and_the_range(catalogue, client):
    page = text(client, "/penalties/CF-001/")

    for said in ("5,000 元以下", "警告", "设区的市级", "第四十七条第（一）项", "初次发生"):
        assert said in page, said


def test_the_list_of_penalties_says_it_is_of_kinds_and_where_decisions_are(
    catalogue, new_item, client
):
    decision = new_item("published", title="关于某所的行政处罚决定书")
    page = client.get("/penalties/").content.decode()
    assert "这里是行政处罚事项的目录" in page

    (address,) = re.findall(r'href="([^"]*)">查找处罚决定', page)

    assert decision.title in client.get(address).content.decode()


def test_a_law_lists_what_rests_on_it(catalogue, client):
    page = text(client, "/laws/LAWYERS_LAW/")

    assert "XK-01" in page
    assert "CF-001" in page


def test_a_repealed_law_is_marked_where_it_is_cited(catalogue, people, client):
    next_version(catalogue["law"], people, effect="repealed", change_note="废止")

    assert "已废止" in text(client, "/approvals/XK-01/")
    assert "已废止" in text(client, "/penalties/CF-001/")


@pytest.mark.parametrize("kind", ADDRESSES)
def test_every_version_stays_readable_and_can_be_compared(kind, catalogue, people, client):
    next_version(catalogue[kind], people, title="新的名称")

    address = ADDRESSES[kind]
    assert "新的名称" in text(client, address)
    assert catalogue[kind].title in text(client, f"{address}versions/1/")
    assert "新的名称" in text(client, f"{address}compare/")


@pytest.mark.parametrize("kind", ADDRESSES)
def test_a_withdrawn_entry_answers_410_everywhere(kind, catalogue, people, client):
    make_move(catalogue[kind], "withdraw", people["publisher"])

    for page in ("", "versions/1/", "compare/"):
        assert client.get(ADDRESSES[kind] + page).status_code == 410, page


@pytest.mark.parametrize("path", ["/approvals/NO-1/", "/laws/xk/", "/penalties/CF-001/versions/9/"])
def test_what_is_unknown_answers_404(path, catalogue, client):
    assert client.get(path).status_code == 404


def test_an_entry_of_a_retired_type_counts_under_both(people, client):
    retired = PowerType.objects.get(slug="other_approval")
    make_approval(
        "published", people, code="SP-01", laws=("NO_LAW",), type=retired,
        remapped_type=PowerType.objects.get(slug="other"),
    )  # fmt: skip
    make_approval("published", people, code="XK-01", laws=("NO_LAW",))

    counted = {
        kind: client.get(f"/approvals/?type={kind}").context["page"].paginator.count
        for kind in ("licence", "other_approval", "other", "payment")
    }

    assert counted == {"licence": 1, "other_approval": 1, "other": 1, "payment": 0}
    assert "已于 2015-05-10 取消" in text(client, "/approvals/SP-01/")


def test_remapping_is_a_new_version_and_the_old_one_stays(people, client):
    licence = make_approval("published", people, laws=("NO_LAW",))
    other = PowerType.objects.get(slug="other")
    next_version(licence, people, type=other, change_note="改归其他行政权力")

    assert text(client, "/approvals/?type=other").count('class="record"') == 1
    assert "行政许可" in text(client, "/approvals/XK-01/versions/1/")


def test_licences_come_first_by_their_codes_and_laws_in_force(people, client):
    other = PowerType.objects.get(slug="other")
    retired = PowerType.objects.get(slug="other_approval")
    for code, kind, now in (
        ("XK-02", None, None), ("SP-09", retired, None), ("SP-02", retired, other),
        ("SP-01", other, None), ("XK-01", None, None),
    ):  # fmt: skip
        own = {"type": kind} if kind else {}
        make_approval("published", people, code=code, laws=("NO_LAW",), remapped_type=now, **own)
    for code, title, level, effect in (
        ("A", "甲", "law", "repealed"), ("B", "乙", "departmental_rule", "in_force"),
        ("C", "丙", "law", "amended"),
    ):  # fmt: skip
        make_law("published", people, code=f"LAW_{code}", title=title, level=level, effect=effect)

    codes = ["XK-01", "XK-02", "SP-01", "SP-02", "SP-09"]
    assert listed(client, "/approvals/") == exported(client, "/approvals/") == codes
    laws = ["LAW_C", "LAW_B", "LAW_A"]
    assert listed(client, "/laws/") == exported(client, "/laws/") == laws
    assert listed(client, "/approvals/?order=oldest") == [
        "XK-02",
        "SP-09",
        "SP-02",
        "SP-01",
        "XK-01",
    ]
    assert listed(client, "/approvals/?q=许可&order=code") == codes
    page = text(client, "/approvals/")
    assert '<option value="" selected>按编码' in page
    assert '<option value="newest">' in page


def listed(client, address) -> list[str]:
    return [row.code for row, _found in client.get(address).context["rows"]]


def exported(client, address) -> list[str]:
    found = b"".join(client.get(f"{address}export.csv").streaming_content).decode("utf-8-sig")
    header, *rows = csv.reader(io.StringIO(found))
    return [row[[name in ("编码", "code") for name in header].index(True)] for row in rows]


def test_the_way_to_an_entry_leads_through_what_it_belongs_to(catalogue, people, client):
    page = text(client, "/approvals/XK-01/")
    trail = page.partition('class="breadcrumbs')[2].partition("</nav>")[0]

    names = re.findall(r">([^<>]+)</(?:a|li)>", trail)
    assert names == ["首页", "办事与权责", "审批事项", "行政许可", "XK-01"]
    assert 'href="/approvals/?type=licence"' in trail


def test_a_code_names_one_entry_for_ever(catalogue, people):
    approval = Approval.objects.get(code="XK-01")
    draft = make_move(approval, "new_version", people["author"])
    draft.code = "XK-99"
    assert "编码起草后不再改变。" in draft.missing()


def test_limits_in_different_units_compare(people):
    def promises(promised, unit, statutory, statutory_unit):
        return Approval(
            promised_limit=promised, promised_unit=unit,
            statutory_limit=statutory, statutory_unit=statutory_unit,
        ).promises_too_much  # fmt: skip

    assert promises(21, "working_day", 20, "working_day")
    assert not promises(20, "working_day", 20, "working_day")
    assert promises(20, "working_day", 20, "day")
    assert not promises(20, "day", 20, "working_day")
    assert promises(2, "month", 20, "working_day")
    assert not promises(20, "working_day", 1, "month")
    assert not promises(99, "day", None, "")


def test_a_promise_longer_than_the_law_allows_is_refused(people):
    approval = make_approval("draft", people, promised_limit=31)

    assert "承诺时限不得长于法定时限。" in approval.missing()


def test_the_overview_counts_the_marked_set(people, client):
    marked = CatalogueSet.objects.create(code="report-2009", label_zh="报告清单")
    make_law("published", people, marked_set=marked)
    make_approval("published", people, marked_set=marked)
    make_approval("published", people, code="XK-02", laws=("NO_LAW",))
    make_penalty("published", people, marked_set=marked)

    whole = client.get("/catalogue/").context
    part = client.get("/catalogue/?set=report-2009").context

    assert {bar.label: bar.total for bar in whole["types"]}["行政许可"] == 2
    assert {bar.label: bar.total for bar in part["types"]} == {
        "行政许可": 1, "行政处罚事项": 1, "法律法规": 1,
    }  # fmt: skip
    assert [(bar.label, bar.total) for bar in part["laws"]] == [("中华人民共和国律师法", 2)]
    for bar in (*part["types"], *part["departments"], *part["laws"]):
        for one in bar.parts:
            listed = client.get(one.address).context["page"].paginator.count
            assert listed == one.count, one.address


def test_a_type_may_be_retired_but_not_deleted(signed_in):
    kind = PowerType.objects.get(slug="licence")
    client = signed_in("administrator")

    assert client.post(f"/admin/approvals/powertype/{kind.pk}/delete/").status_code == 403
    assert Law.objects.public(timezone.now()).count() == 0


def test_tables_name_laws_by_their_titles_and_by_codes_where_two_are_called_alike(
    catalogue, client, people
):
    title = catalogue["law"].title

    def bases(form: str) -> str:
        answer = client.get(f"/penalties/export.{form}")
        return b"".join(answer.streaming_content).decode()

    assert f"{title}|第" in bases("csv")
    assert "LAWYERS_LAW" not in bases("csv")
    assert '"law_key": "LAWYERS_LAW"' in bases("json")
    make_law("published", people, code="LAWYERS_LAW_OLD", title=title)
    assert "LAWYERS_LAW|第" in bases("csv")
