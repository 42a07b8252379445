"""Results become public as a record, through review; before that the plan is all there is."""

import io
from decimal import Decimal

import pytest
from django.core.cache import cache
from django.utils import timezone
from PIL import Image, ImageColor

from disclosures.models import Item
from portal.acts.refused import ActRefused
from portal.base.audit.models import Entry
from portal.base.departments.models import Department
from portal.records.actions import Action
from portal.records.lookup import lookup
from portal.supervision.evaluation import chart
from portal.supervision.evaluation.models import Appointment, EvaluationRound, Sheet, Stage
from portal.supervision.evaluation.record import differs
from tests.factories import make_move, move_along

pytestmark = pytest.mark.pages

TELLING = ("80.80", "81.00", "窗口少了一个", "已经增开窗口", "supervisor代表")


def read(client, evaluation, prefix=""):
    cache.clear()
    return client.get(f"{prefix}/evaluations/{evaluation.pk}/")


@pytest.mark.parametrize("prefix", ["", "/en"])
@pytest.mark.parametrize("state", ["open", "closed", "prepared"])
def test_before_its_record_is_public_only_the_plan_is(state, prefix, round_in, client, signed_in):
    evaluation = round_in(state)
    for reader in (signed_in("publisher"), client):
        page = read(reader, evaluation, prefix)
        text = page.content.decode()
        assert page.status_code == 200
        for shown in (evaluation.title, "看公开栏，问群众。", "工作机制建立健全", "40%"):
            assert shown in text
        assert [one for one in TELLING if one in text] == []


def test_a_draft_is_nowhere(round_in, client):
    evaluation = round_in("draft")
    assert read(client, evaluation).status_code == 404
    assert evaluation.title not in client.get("/evaluations/").content.decode()


@pytest.mark.parametrize("pk", [0, 999_999, 10**30])
def test_a_round_that_is_not_there(pk, client, db):
    assert client.get(f"/evaluations/{pk}/").status_code == 404


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_once_it_is_the_results_are(prefix, round_in, client):
    evaluation = round_in("published")
    text = read(client, evaluation, prefix).content.decode()
    for shown in ("80.80", "80.60–81.00", "71.50", "supervisor代表", evaluation.record_number):
        assert shown in text
    # Comments and replies are read in the record alone, as it was reviewed.
    assert "窗口少了一个" not in text
    record = client.get(lookup(evaluation.record_number).get_absolute_url()).content.decode()
    for shown in ("窗口少了一个。", "已经增开窗口。", "80.80", "监狱管理局"):
        assert shown in record


def test_withdrawn_with_the_record_the_results_are_gone_again(round_in, client, people):
    evaluation = round_in("published")
    make_move(lookup(evaluation.record_number), "withdraw", people["publisher"])
    text = read(client, evaluation).content.decode()
    assert [one for one in TELLING if one in text] == []
    assert "80.80" not in client.get(f"/assessment/{evaluation.year}/").content.decode()
    evaluation = EvaluationRound.objects.with_record(timezone.now()).get()
    assert evaluation.stage(timezone.localdate()) == Stage.CLOSED


def test_an_internal_record_makes_nothing_public(round_in, client, signed_in, people, category):
    item = lookup(round_in("prepared").record_number)
    item.category, item.audience = category, "internal"
    item.save()
    move_along(
        item, people, [("submit", "author"), ("approve", "reviewer"), ("publish", "publisher")]
    )
    evaluation = EvaluationRound.objects.get()
    for reader in (client, signed_in("author")):
        assert "80.80" not in read(reader, evaluation).content.decode()


def test_the_draft_is_reviewed_like_any_other(round_in, people):
    evaluation = round_in("prepared")
    item = lookup(evaluation.record_number)
    assert (item.status, item.kind, item.department.code) == ("draft", "result", "D11")
    assert set(item.writers.all()) == {people["author"], people["publisher"]}
    people["publisher"].role = "reviewer"
    people["publisher"].save()
    item.category_id = None
    submitted = Item.objects.filter(pk=item.pk)
    submitted.update(status="review")
    with pytest.raises(ActRefused, match="不能审核"):
        make_move(submitted.get(), "approve", people["publisher"])


def test_no_comment_stands_beside_a_name(round_in):
    body = lookup(round_in("prepared").record_number).body
    section = body.partition("<h3>评议意见</h3>")[2].partition("<h3>")[0]
    assert "窗口少了一个。" in section
    assert "代表" not in section


def test_what_people_type_is_text_in_the_record(round_in, act, score):
    evaluation = round_in("open", scored=False)
    score(evaluation, "supervisor", 1, 2, text="<script>x</script><b>粗</b>&amp;")
    evaluation = act(evaluation, "close", "publisher", note="提前 <i>一</i>")
    act(evaluation, "reply", "author", text="第一行\n<a href='javascript:x'>第二行</a>")
    act(evaluation, "release_reply", "reviewer")
    body = lookup(act(evaluation, "prepare", "publisher").record_number).body
    assert "<script" not in body
    assert "<b>" not in body
    assert body.count("<a ") == 1  # the round's own page
    assert "&lt;script&gt;" in body
    assert "第一行<br>" in body


def test_the_record_carries_table_chart_and_the_way_to_the_round(round_in, client):
    evaluation = round_in("published")
    item = lookup(evaluation.record_number)

    page = client.get(item.get_absolute_url()).content.decode()

    assert f'href="/evaluations/{evaluation.pk}/"' in page
    assert "<td>D11</td>" in page
    (file,) = item.files.all()
    assert (file.media_type, file.width) == ("image/png", chart.WIDTH)
    assert "80.80" in file.alt_text
    assert f'alt="{file.alt_text}"' in page
    picture = client.get(file.get_absolute_url())
    assert b"".join(picture.streaming_content).startswith(b"\x89PNG")


def test_a_bar_is_as_long_as_its_score():
    content = chart.draw([("D11", Decimal("80.50")), ("S01", None), ("D20", Decimal("100.00"))])
    with Image.open(io.BytesIO(content)) as image:
        pixels = image.convert("RGB")
    blue = ImageColor.getrgb(chart.BLUE)

    half, none, full = (
        sum(pixels.getpixel((x, chart.MARGIN + row * chart.ROW + 22)) == blue
            for x in range(chart.WIDTH))
        for row in range(3)
    )  # fmt: skip

    assert none == 0
    assert half / full == pytest.approx(0.805, abs=0.01)


def test_preparing_leaves_one_entry_and_leads_to_the_draft(round_in, signed_in, people):
    evaluation, client = round_in("closed"), signed_in("publisher")
    url = f"/admin/supervision/evaluationround/{evaluation.pk}/act/prepare/"
    count = Entry.objects.count()
    data = {"seen_revision": evaluation.revision, "author": people["author"].pk}

    first, second = client.post(url, data), client.post(url, data)

    item = Item.objects.get()
    assert first.url == item.admin_url
    assert second.url == evaluation.admin_url
    assert Entry.objects.count() == count + 1
    assert Entry.objects.first().action == Action.DRAFTED
    assert Entry.objects.first().subject_number == item.number


def test_without_an_author_it_is_refused_with_a_word(round_in, signed_in):
    evaluation = round_in("closed")
    url = f"/admin/supervision/evaluationround/{evaluation.pk}/act/prepare/"
    page = signed_in("publisher").post(url, {"seen_revision": evaluation.revision})
    assert page.status_code == 422
    assert "请选择负责送审的拟稿人" in page.content.decode()


def test_a_draft_that_was_discarded_can_be_prepared_anew(round_in, act, people):
    evaluation = round_in("prepared")
    with pytest.raises(ActRefused, match="已经写入"):
        act(evaluation, "prepare", "publisher")
    make_move(lookup(evaluation.record_number), "discard", people["author"])
    act(evaluation, "reply", "author", text="补充回复。")
    act(evaluation, "release_reply", "reviewer")
    act(evaluation, "reply", "stranger_author", on="bureau", text="只有一人看过。")
    again = act(evaluation, "prepare", "publisher")
    assert "补充回复。" in lookup(again.record_number).body
    assert "只有一人看过。" not in lookup(again.record_number).body


def test_personal_data_in_a_comment_stops_it(round_in, act):
    evaluation = round_in("closed")
    Sheet.objects.filter(revision=1).update(comment="联系 13909510001")
    with pytest.raises(ActRefused, match="手机号码"):
        act(evaluation, "prepare", "publisher")
    assert Item.objects.count() == 0


def test_a_visitor_sees_the_gaps_of_a_round_nobody_scored(round_in, client):
    evaluation = round_in("published", scored=False)
    page = read(client, evaluation)
    assert "没有监督员评分。" in page.content.decode()
    assert "没有监督员评分。" in lookup(evaluation.record_number).body
    assert [bar.share for bar in page.context["bars"]] == [None, None]
    assert all(mean is None for _one, means in page.context["rows"] for _criterion, mean in means)


def test_saving_a_sheet_or_a_reply_changes_no_public_page(round_in, score, act, client):
    evaluation = round_in("open", scored=False)
    tag = client.get(evaluation.get_absolute_url()).headers["ETag"]
    score(evaluation, "supervisor", 1, 2)
    assert client.get(evaluation.get_absolute_url()).headers["ETag"] == tag
    act(evaluation, "close", "publisher", note="提前。")
    assert client.get(evaluation.get_absolute_url()).headers["ETag"] != tag


# What is changed by hand in the record.


CHANGES = [("80.80", "99.90"), ("<td>D11</td>", "<td>S01</td>"), ("<table>", "<p>"), ("71.50", "")]


@pytest.mark.parametrize(("figure", "other"), CHANGES)
def test_figures_that_were_changed_by_hand_are_told(
    figure, other, round_in, signed_in, client, people, category
):
    evaluation = round_in("prepared")
    item = lookup(evaluation.record_number)
    readers = [signed_in(who) for who in ("publisher", "reviewer", "author")]
    assert not any("有人改动过" in told(one, evaluation.admin_url) for one in readers)
    assert figure in item.body
    item.body, item.category = item.body.replace(figure, other), category
    item.save()

    assert all("有人改动过" in told(one, evaluation.admin_url) for one in readers)
    move_along(
        item, people, [("submit", "author"), ("approve", "reviewer"), ("publish", "publisher")]
    )
    page = told(client, evaluation.get_absolute_url())
    assert "与系统按评分算出的不一致" in page
    assert "80.80" in page


def test_words_names_and_what_the_editor_adds_change_no_figure(round_in, client, people):
    evaluation = round_in("published")
    assert "不一致" not in told(client, evaluation.get_absolute_url())
    Department.objects.filter(code="D11").update(name_zh="律师工作管理处")
    item = lookup(evaluation.record_number)
    body = item.body.replace("<td>", '<td colspan="1"><p>').replace("</td>", "</p></td>")
    item.body = f"<p>说明</p><table><tr><td>附表</td></tr></table>{body}"

    rows = list(evaluation.evaluated.select_related("department"))

    assert not differs(item, rows, list(evaluation.criteria.all()))


def told(client, path) -> str:
    cache.clear()
    return client.get(path).content.decode()


# The list of supervisors.


def test_everybody_reads_who_is_appointed_and_for_how_long(people, client):
    today = timezone.localdate()
    Appointment.objects.filter(name="supervisor2代表").update(ended_on=today, end_reason="个人原因")
    page = client.get("/supervisors/")
    text = page.content.decode()
    assert [one.name for one in page.context["current"]] == ["supervisor3代表", "supervisor代表"]
    assert [one.name for one in page.context["former"]] == ["supervisor2代表"]
    assert "人大代表" in text
    assert "个人原因" not in text
    assert "unappointed" not in text
