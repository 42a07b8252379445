"""What citizens read of a dossier, and what they do not."""

import re
from datetime import date
from decimal import Decimal

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from disclosures.dossiers import acts
from disclosures.models import Dossier
from portal.base.workdays.models import CalendarNotice
from portal.records.due import perform_due
from portal.records.lookup import lookup
from tests.disclosures.dossiers import STARTED, carried_item, make_dossier, tell
from tests.factories import make_move, next_version

LIST = "/dossiers/"
TITLE = "石榴火炬计划"


@pytest.fixture
def dossier(people, category):
    """Of a clean-up: one step on time, one late, two missing."""
    made = make_dossier("published", people, title=TITLE)
    on_time = carried_item(people, STARTED, category=category, title="清理目录公布")
    late = carried_item(people, date(2009, 9, 1), category=category, title="逐件意见公布",
                        body="<p>废止五十二件，修改十四件。</p>")  # fmt: skip
    tell(made, "list", people, record=on_time)
    tell(made, "verdicts", people, record=late)
    tell(made, "confirmation", people)
    return made


def text_of(page) -> str:
    return re.sub(r"\s+", " ", page.content.decode())


@pytest.mark.pages
def test_each_step_has_a_word_a_shape_and_its_record(dossier, client):
    page = client.get(dossier.get_absolute_url())
    text = text_of(page)
    for state in ("on_time", "late", "missing"):
        assert re.search(rf'stand--{state}[ a-z]*"><svg[^>]*aria-hidden="true"', text), state
    for word in ("按时公开", "逾期公开", "应公开未公开", "清理目录公布", "逐件意见公布"):
        assert word in text
    assert "必须公开的环节 4 个，已公开 2 个；应公开未公开 2 个，逾期公开 1 个。" in text
    assert '<time datetime="2009-03-02">' in text
    assert "（启用前，按填报日期）" in text


@pytest.mark.pages
def test_a_due_date_leads_to_its_calculation(dossier, client):
    page = client.get(dossier.get_absolute_url())
    link = "/timeliness/calculator/?start=2009-03-02&amp;limit=20&amp;unit=working_day"
    assert link in page.content.decode()
    assert client.get(link.replace("&amp;", "&")).status_code == 200


def test_a_due_date_is_provisional_only_until_the_step_is_disclosed(people, category, client):
    CalendarNotice.objects.all().delete()
    made = make_dossier("published", people)
    tell(made, "list", people)
    # Of this step, and of the next, of which nobody has told.
    assert text_of(client.get(made.get_absolute_url())).count("（暂定）") == 2

    item = carried_item(people, STARTED, category=category)
    tell(made, "list", people, record=item, seen_revision=1)
    assert text_of(client.get(made.get_absolute_url())).count("（暂定）") == 1


def test_a_personal_procedure_states_the_duty_to_mask_names(people, client):
    made = make_dossier("published", people, procedure="commutation")
    assert "涉及个人的，公开时须遮盖姓名。" in text_of(client.get(made.get_absolute_url()))


@pytest.mark.pages
def test_the_list_tells_how_far_each_is(dossier, client):
    text = text_of(client.get(LIST))
    assert "必须公开的已公开 2/4" in text
    assert "应公开未公开 2" in text
    assert "规范性文件清理" in text


@pytest.mark.pages
def test_an_english_page_marks_what_is_chinese(dossier, client):
    text = client.get(f"/en{dossier.get_absolute_url()}").content.decode()
    assert f'<span lang="zh">{TITLE}</span>' in text
    assert 'lang="zh">清理目录公布</a>' in text
    assert "Verdict on each document" in text


@pytest.mark.pages
def test_a_gap_is_told_in_words_once_closed(dossier, people, client):
    at, why = timezone.now(), "自治区政府未要求确认"
    acts.close(dossier, actor=people["publisher"], at=at, note=why)
    acts.release_note(dossier, actor=people["publisher2"], at=at)
    text = text_of(client.get(dossier.get_absolute_url()))
    assert "下列必须公开的环节没有公开：" in text
    assert "<li>自治区政府审核确认</li><li>清理结果</li>" in text
    assert why in text


def test_what_the_list_says_of_a_closed_dossier_outlives_its_procedure(dossier, people, client):
    acts.close(dossier, actor=people["publisher"], at=timezone.now(), note="理由")
    dossier.procedure.steps.update(is_required=False)
    cache.clear()
    assert "必须公开的已公开 2/4" in text_of(client.get(LIST))


def test_a_page_changes_as_soon_as_a_step_is_told(people, client):
    made = make_dossier("published", people)
    before = client.get(made.get_absolute_url())
    tell(made, "list", people)
    after = client.get(made.get_absolute_url(), headers={"If-None-Match": before["ETag"]})
    assert after.status_code == 200
    assert "2009-03-02" in after.content.decode()


@pytest.mark.pages
def test_a_withdrawn_record_is_named_no_longer(dossier, people, client):
    item = next(
        turn.disclosure.number
        for step in client.get(dossier.get_absolute_url()).context["progress"].steps
        for turn in step.turns
        if turn.disclosure
    )
    make_move(lookup(item), "withdraw", people["publisher"])
    text = text_of(client.get(dossier.get_absolute_url()))
    assert "清理目录公布" not in text
    assert "应公开未公开 3 个" in text


@pytest.mark.pages
def test_a_goal_shows_its_target_and_what_was_measured(people, category, client):
    made = make_dossier(
        "published", people, procedure="annual-goal", target="新建法律援助工作站",
        target_value=12, target_unit="个",
    )  # fmt: skip
    item = carried_item(people, STARTED, category=category, title="上半年进展")
    tell(made, "progress", people, record=item, value=Decimal("4.5"))
    tell(made, "progress", people, turn=2, value=Decimal(9), happened_on=date(2009, 6, 1))
    text = text_of(client.get(made.get_absolute_url()))
    assert "已完成 9，目标 12" in text
    assert re.search(r'<label for="gauge">.*<meter id="gauge" min="0" max="100" value="75">', text)
    assert 'data-label="完成数">4.5</td>' in text
    assert "尚未公开" in text


# Who sees it.


def in_state(state, people):
    if state in ("draft", "review", "approved", "published", "withdrawn"):
        return make_dossier(state, people, title=TITLE)
    if state == "internal":
        return make_dossier("published", people, title=TITLE, audience="internal")
    made = make_dossier("published", people, title=TITLE)
    Dossier.objects.filter(pk=made.pk).update(public_until=timezone.now())
    perform_due(timezone.now())
    return made


@pytest.mark.parametrize(
    ("state", "stranger", "staff"),
    [("draft", 404, 404), ("review", 404, 404), ("approved", 404, 404), ("published", 200, 200),
     ("internal", 404, 200), ("withdrawn", 410, 410), ("ended", 410, 410)],
)  # fmt: skip
def test_a_dossier_shows_to_those_who_may_read_it(
    state, stranger, staff, people, client, signed_in
):
    make_dossier("published", people)
    made = in_state(state, people)
    outputs = [
        LIST,
        f"/en{LIST}",
        f"{LIST}?q=石榴",
        *(f"{LIST}export.{x}" for x in ("csv", "json")),
    ]
    for browser, expected in ((signed_in("stranger_author"), staff), (client, stranger)):
        assert browser.get(made.get_absolute_url()).status_code == expected
        assert browser.get(f"{LIST}{made.number}/versions/1/").status_code == expected
        for path in outputs:
            page = browser.get(path)
            content = b"".join(page) if page.streaming else page.content
            found = TITLE in re.sub(r"</?mark>", "", content.decode())
            assert found == (expected == 200), path


def test_a_public_dossier_never_names_an_internal_record(people, category, client, signed_in):
    internal = make_dossier("published", people, audience="internal")
    item = carried_item(people, STARTED, category=category, audience="internal", title="内部纪要")
    tell(internal, "list", people, record=item)
    staff = signed_in("author")
    assert "内部纪要" in staff.get(internal.get_absolute_url()).content.decode()

    widened = next_version(internal, people, audience="public")

    for browser in (client, staff):
        assert "内部纪要" not in browser.get(widened.get_absolute_url()).content.decode()


# Filters.


@pytest.fixture
def several(people):
    goal = make_dossier("published", people, procedure="annual-goal", title="年度目标一")
    closed = make_dossier("published", people, title="清理一", started_on=date(2008, 1, 4))
    acts.close(closed, actor=people["publisher"], at=timezone.now(), note="理由")
    return goal, closed


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("procedure=annual-goal", ["年度目标一"]),
        ("state=closed", ["清理一"]),
        ("state=open", ["年度目标一"]),
        ("year=2008", ["清理一"]),
        ("department=ROOT", ["清理一", "年度目标一"]),
        ("department=S01", []),
        ("state=nonsense", ["清理一", "年度目标一"]),
        ("state=closed&year=2009", []),
    ],
)
def test_the_filters_narrow_list_and_tables_alike(query, titles, several, client):
    page = client.get(f"{LIST}?{query}")
    assert [row.title for row, _snippet in page.context["rows"]] == titles
    assert page.context["page"].paginator.count == len(titles)
    table = b"".join(client.get(f"{LIST}export.json?{query}")).decode()
    assert all((title in table) == (title in titles) for title in ("清理一", "年度目标一"))


def test_the_counts_beside_the_choices(several, client):
    fields = client.get(LIST).context["form"].fields
    assert ("closed", "已办结（1）") in fields["state"].choices
    assert ("annual-goal", "年度目标（1）") in fields["procedure"].choices


@pytest.mark.pages
def test_unusual_addresses_answer_with_a_page(several, client):
    for query in (
        "year=%00",
        "q=*",
        "procedure=%F0%9F%8D%8A",
        f"year={'9' * 500}",
        "q=" + "长" * 800,
    ):
        assert client.get(f"{LIST}?{query}").status_code == 200
    assert client.get(f"{LIST}?page=99").status_code == 404
    assert client.get(f"{LIST}640000/1999-99999/").status_code == 404


# What it costs.


@pytest.fixture
def fill(people, category):
    bodies = [f"<p>第{n}处清理 {n} 件。</p>" for n in range(3)]
    items = [carried_item(people, STARTED, category=category, body=body) for body in bodies]

    def add(count):
        for n in range(count):
            made = make_dossier("published", people)
            tell(made, "list", people, record=items[n % 3])
            tell(made, "verdicts", people)
            if n % 3 == 0:
                acts.close(made, actor=people["publisher"], at=timezone.now(), note="理由")
        return made

    return add


def cost(client, url) -> int:
    cache.clear()
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    return len(captured)


@pytest.mark.pages
def test_a_list_of_two_pages_costs_what_a_list_of_three_dossiers_costs(fill, client):
    pages = [LIST, f"{LIST}?q=清理", fill(3).get_absolute_url(), f"{LIST}?state=open&year=2009"]
    few = [cost(client, url) for url in pages]
    fill(21)
    assert [cost(client, url) for url in pages] == few
    # A search for words ranks, and shows where it found them, besides.
    assert all(n <= most for n, most in zip(few, [10, 12, 10, 10], strict=True)), few
