"""The back office of dossiers: drafting, telling of steps, closing, by every role."""

import re
from datetime import date

import pytest
from django.db import transaction

from disclosures.models import Dossier, DossierClosing, StepEntry
from portal.base.audit.models import Entry
from tests.disclosures.dossiers import STARTED, carried_item, make_dossier, tell
from tests.factories import make_departments, make_people, next_version
from tests.forms import typed

pytestmark = pytest.mark.pages

ADMIN = "/admin/disclosures/dossier/"


@pytest.fixture
def dossier(people):
    return make_dossier("published", people)


@pytest.fixture
def item(people, category):
    return carried_item(people, STARTED, category=category, title="清理目录公布")


def steps_of(dossier) -> str:
    return f"{ADMIN}{dossier.pk}/steps/"


def sent(key="list", turn=1, seen=0, act="tell", **values) -> dict:
    prefix = f"{key}-{turn}"
    usual = {"happened_on": "2009-03-02", "turn": turn, "seen_revision": seen}
    fields = {f"{prefix}-{name}": value for name, value in (usual | values).items()}
    return {"act": act} | fields


def test_an_author_drafts_a_dossier_and_tells_of_a_step(signed_in, people, item):
    author = signed_in("author")
    procedure = make_dossier("draft", people).procedure
    data = typed(
        author, f"{ADMIN}add/", title="清理", procedure=procedure.pk, summary="清理文件",
        started_on="2009-03-02", department=people["author"].department_id,
    )  # fmt: skip
    author.post(f"{ADMIN}add/", data)
    draft = Dossier.objects.get(title="清理")
    page = author.get(f"{ADMIN}{draft.pk}/change/")
    assert steps_of(draft) in page.content.decode()

    answer = author.post(steps_of(draft), sent(record_number=item.number), follow=True)

    assert answer.redirect_chain == [(steps_of(draft), 302)]
    assert "“清理目录”已填报。" in answer.content.decode()
    assert StepEntry.objects.get().record_number == item.number


def test_records_of_the_department_are_offered(dossier, item, signed_in):
    text = signed_in("author").get(steps_of(dossier)).content.decode()
    assert f'<option value="{item.number}" lang="zh">清理目录公布</option>' in text


def test_a_double_click_enters_one_thing(dossier, item, signed_in):
    author = signed_in("author")
    for _click in range(2):
        assert author.post(steps_of(dossier), sent(record_number=item.number)).status_code == 302
    assert StepEntry.objects.count() == 1
    assert Entry.objects.filter(action="changed").count() == 1


def test_a_double_click_on_a_repeated_step_enters_one_turn(people, signed_in):
    dossier = make_dossier("published", people, procedure="annual-goal")
    author = signed_in("author")
    for _click in range(2):
        author.post(steps_of(dossier), sent("progress", percent="40"))
    assert StepEntry.objects.get().percent == 40
    author.post(steps_of(dossier), sent("progress", turn=2, percent="60"))
    assert StepEntry.objects.count() == 2


def test_the_second_of_two_who_correct_is_told_of_the_first(dossier, people, signed_in):
    told = tell(dossier, "list", people)
    for name, day in (("author", "2009-03-04"), ("colleague", "2009-03-05")):
        data = sent(seen=told.revision, happened_on=day)
        answer = signed_in(name).post(steps_of(dossier), data, follow=True)
    assert "刚刚有人填报了这个环节" in answer.content.decode()
    assert StepEntry.objects.get().happened_on.day == 4
    form = answer.context["desk"].rows[0][1][0]
    assert form["happened_on"].value() == "2009-03-05"
    again = {bound.html_name: bound.value() or "" for bound in form if bound.name != "untell"}
    again["act"] = "tell"
    signed_in("colleague").post(steps_of(dossier), again)
    assert StepEntry.objects.get().happened_on.day == 5


def test_what_was_typed_for_a_dossier_that_was_closed_meanwhile_comes_back(dossier, signed_in):
    DossierClosing.objects.create(number=dossier.number, closed_on=STARTED)
    data = sent("verdicts", happened_on="2009-03-04", record_number="640000/2009-00077")
    answer = signed_in("author").post(steps_of(dossier), data)
    assert answer.status_code == 403
    text = answer.content.decode()
    assert "已经办结；要改请先重新开启。" in text
    assert "逐件清理意见 · 完成日期: 2009-03-04" in text
    assert "逐件清理意见 · 公开信息的索引号: 640000/2009-00077" in text


def test_an_entry_is_taken_back(dossier, people, signed_in):
    told = tell(dossier, "list", people)
    data = sent(seen=told.revision, untell="on")
    assert signed_in("author").post(steps_of(dossier), data).status_code == 302
    assert not StepEntry.objects.exists()


def test_what_was_typed_stays_when_it_is_refused(dossier, signed_in):
    data = sent(record_number="640000/1999-99999")
    page = signed_in("author").post(steps_of(dossier), data)
    assert page.status_code == 422
    text = page.content.decode()
    assert "没有这个索引号的已公开信息" in text
    assert 'value="640000/1999-99999"' in text


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"act": "tell"},
        {"act": "nonsense"},
        {"act": "tell", "list-1-turn": "1"},
        {"act": "tell", "nonsense-1-turn": "1", "nonsense-1-happened_on": "2009-03-02"},
        {"act": "tell", "list-99999999999-turn": "1", "list-99999999999-happened_on": "2009-03-02"},
        {"act": "untell"},
        sent(happened_on="2009-02-30"),
        sent(happened_on="9999-12-31"),
        sent(happened_on="2009-03-02" * 1000),
        sent(record_number="x" * 5000),
        sent(record_number="640000/2009-00001\x00"),
        sent(record_number="' OR 1=1 --"),
        sent(turn="1e9"),
        sent(seen="-1"),
        sent(seen="9" * 40),
        sent(skipped_reason="<script>alert(1)</script>", happened_on=""),
        {"act": "close", "note": "<script>alert(1)</script>"},
        {"act": "reopen", "note": "\x00"},
    ],
)
def test_hostile_input_is_refused_and_changes_nothing(data, dossier, signed_in):
    author = signed_in("author")
    before = Entry.objects.count()
    page = author.post(steps_of(dossier), data)
    assert page.status_code in (403, 404, 422)
    assert "<script>alert" not in page.content.decode()
    assert not StepEntry.objects.exists()
    assert not DossierClosing.objects.exists()
    assert Entry.objects.count() == before


@pytest.mark.parametrize("value", ["NaN", "1e400", "-3", "12.345", "9" * 15, "abc"])
def test_a_value_that_is_no_amount_is_refused(value, people, signed_in):
    dossier = make_dossier("published", people, procedure="annual-goal")
    page = signed_in("author").post(steps_of(dossier), sent("progress", value=value))
    assert page.status_code == 422
    assert not StepEntry.objects.exists()


# One form for all steps.


def shown(browser, dossier) -> dict:
    """All that a browser would send from the page if nothing is typed."""
    page = browser.get(steps_of(dossier)).content.decode()
    data = {}
    for tag in re.findall(r"<input[^>]*>", page):
        name, value = re.search(r'name="([^"]*)"', tag), re.search(r'value="([^"]*)"', tag)
        if name and 'type="checkbox"' not in tag and name[1] not in ("csrfmiddlewaretoken", "q"):
            data[name[1]] = value[1] if value else ""
    return data | {"act": "tell"}


def test_one_save_tells_of_several_steps_each_with_its_entry(dossier, people, item, signed_in):
    tell(dossier, "list", people)
    author, before = signed_in("author"), Entry.objects.count()
    data = shown(author, dossier) | {
        "verdicts-1-happened_on": "2009-03-04",
        "confirmation-1-happened_on": "2009-03-05",
        "confirmation-1-record_number": "",
    }
    answer = author.post(steps_of(dossier), data, follow=True)

    assert "“逐件清理意见”已填报。 “自治区政府审核确认”已填报。" in answer.content.decode()
    told = StepEntry.objects.order_by("pk").values_list("step_key", "happened_on__day", "revision")
    assert list(told) == [("list", 2, 1), ("verdicts", 4, 1), ("confirmation", 5, 1)]
    new = Entry.objects.order_by("sequence")[before:]
    assert [list(entry.detail.changes) for entry in new] == [
        ["verdicts: happened_on"], ["confirmation: happened_on"]
    ]  # fmt: skip


def test_sent_unchanged_the_form_changes_nothing(dossier, people, item, signed_in):
    tell(dossier, "list", people, record=item)
    author, before = signed_in("author"), Entry.objects.count()
    page = author.post(steps_of(dossier), shown(author, dossier))
    assert page.status_code == 422
    assert "没有改动任何环节。" in page.content.decode()
    assert Entry.objects.count() == before


def test_one_step_refused_saves_none_and_every_reason_stands_beside_its_step(committed_db, client):
    people = make_people(make_departments())
    with transaction.atomic():
        dossier = make_dossier("published", people)
    client.force_login(people["author"])
    data = shown(client, dossier) | {
        "list-1-happened_on": "2009-03-03",
        "verdicts-1-happened_on": "2009-03-01",
        "confirmation-1-happened_on": "2009-03-05",
        "confirmation-1-record_number": "640000/1999-99999",
        "result-1-happened_on": "nonsense",
    }
    before = Entry.objects.count()
    for name, wanted in (("result", "不是日期"), ("verdicts", "完成日期不能早于启动日期。")):
        page = client.post(steps_of(dossier), data)
        assert page.status_code == 422
        section = re.search(
            rf'aria-labelledby="step-{name}">(.*?)</section>', page.content.decode(), re.DOTALL
        )
        assert wanted in section[1]
        forms = {form.prefix: form for _one, forms in page.context["desk"].rows for form in forms}
        typed = {name: form["happened_on"].value() for name, form in forms.items()}
        assert typed == {
            f"{key}-1": data[f"{key}-1-happened_on"]
            for key in ("list", "verdicts", "confirmation", "result")
        }
        data["result-1-happened_on"] = "2009-03-06"
    assert "没有这个索引号的已公开信息" in "".join(forms["confirmation-1"].reasons)
    assert forms["list-1"].reasons == []
    assert not StepEntry.objects.exists()
    assert Entry.objects.count() == before


def test_what_somebody_else_changed_meanwhile_is_not_set_back(dossier, people, signed_in):
    told = tell(dossier, "list", people)
    author = signed_in("author")
    data = shown(author, dossier) | {"verdicts-1-happened_on": "2009-03-04"}
    tell(dossier, "list", people, actor="colleague", seen_revision=told.revision,
         happened_on=date(2009, 3, 3))  # fmt: skip
    assert author.post(steps_of(dossier), data).status_code == 302
    days = dict(StepEntry.objects.values_list("step_key", "happened_on__day"))
    assert days == {"list": 3, "verdicts": 4}


def test_a_lost_race_saves_nothing_and_keeps_all_that_was_typed(dossier, people, signed_in):
    author = signed_in("author")
    days = {"list-1-happened_on": "2009-03-05", "verdicts-1-happened_on": "2009-03-06"}
    data = shown(author, dossier) | days
    tell(dossier, "list", people, actor="colleague")
    before = Entry.objects.count()

    page = author.post(steps_of(dossier), data)

    assert page.status_code == 409
    assert Entry.objects.count() == before
    rows = page.context["desk"].rows
    forms = {form.prefix: form for _one, forms in rows for form in forms if form.is_bound}
    assert {f"{name}-happened_on": form["happened_on"].value() for name, form in forms.items()} == (
        days
    )
    assert "刚刚有人填报了这个环节" in "".join(forms["list-1"].reasons)
    assert forms["verdicts-1"].reasons == []

    again = data | {form["seen_revision"].html_name: form["seen_revision"].value()
                    for form in forms.values()}  # fmt: skip
    assert author.post(steps_of(dossier), again).status_code == 302
    assert [entry.happened_on.day for entry in StepEntry.objects.order_by("pk")] == [5, 6]


def test_one_entry_is_taken_back_while_another_is_told(dossier, people, signed_in):
    tell(dossier, "list", people)
    author = signed_in("author")
    changes = {"list-1-untell": "on", "verdicts-1-happened_on": "2009-03-04"}
    page = author.post(steps_of(dossier), shown(author, dossier) | changes, follow=True)
    assert "“清理目录”的填报已撤销，日志保留。 “逐件清理意见”已填报。" in page.content.decode()
    assert [entry.step_key for entry in StepEntry.objects.all()] == ["verdicts"]


def test_a_correction_is_opened_from_the_step_that_gave_feedback(people, item, signed_in):
    dossier = make_dossier("published", people, procedure="decision")
    tell(dossier, "feedback", people, record=item)
    author, link = signed_in("author"), f"/admin/disclosures/item/{item.pk}/move/new_version/"
    assert author.get(steps_of(dossier)).content.decode().count(f'<a href="{link}">') == 1

    page = author.get(link)
    answer = author.post(link, {"seen_revision": page.context["form"]["seen_revision"].value()})

    assert answer.status_code == 302
    assert list(item.versions().values_list("version", "status")) == [
        (1, "published"), (2, "draft")
    ]  # fmt: skip
    assert link not in author.get(steps_of(dossier)).content.decode()  # one is open


# Who may what.

# Reads the page, tells of steps, closes what lacks nothing, closes with a gap, reopens.
ROLES = {
    "author": (200, 302, 403, 403, 403),
    "colleague": (200, 302, 403, 403, 403),
    "reviewer": (200, 403, 302, 422, 403),
    "reviewer2": (200, 403, 302, 422, 403),
    "publisher": (200, 403, 302, 302, 302),
    "supervisor": (200, 403, 403, 403, 403),
    "administrator": (403, 403, 403, 403, 403),
    "superuser": (403, 403, 403, 403, 403),
    "stranger_author": (404, 404, 404, 404, 404),
    "stranger_reviewer": (404, 404, 404, 404, 404),
}


@pytest.mark.parametrize("name", ROLES)
def test_every_role_does_its_part_and_no_more(name, dossier, people, item, signed_in):
    reads, tells, closes, closes_gap, reopens = ROLES[name]
    browser, url = signed_in(name), steps_of(dossier)
    assert browser.get(url).status_code == reads
    assert browser.post(url, sent()).status_code == tells
    assert browser.post(url, {"act": "close", "note": "理由"}).status_code == closes_gap
    DossierClosing.objects.all().delete()

    for key in ("list", "verdicts", "confirmation", "result"):
        entry = StepEntry.objects.filter(step_key=key).first()
        seen = entry.revision if entry else 0
        tell(dossier, key, people, record=item, seen_revision=seen)
    assert browser.post(url, {"act": "close"}).status_code == closes

    DossierClosing.objects.get_or_create(number=dossier.number, defaults={"closed_on": STARTED})
    assert browser.post(url, {"act": "reopen", "note": "理由"}).status_code == reopens


def test_a_stranger_is_sent_to_the_door(dossier, client):
    asked = client.get(steps_of(dossier))
    assert (asked.status_code, "/login/" in asked.url) == (302, True)
    answer = client.post(steps_of(dossier), sent())
    assert (answer.status_code, 'id="login-form"' in answer.content.decode()) == (403, True)
    assert not StepEntry.objects.exists()


def test_forms_are_shown_to_those_who_may_send_them(dossier, people, signed_in):
    text = {name: signed_in(name).get(steps_of(dossier)).content.decode() for name in ROLES}
    assert 'value="tell"' in text["author"]
    assert 'value="close"' not in text["author"]
    assert 'value="close"' in text["reviewer"]
    assert 'value="tell"' not in text["publisher"]
    for name in ("supervisor", "administrator", "stranger_author"):
        assert 'name="act"' not in text[name]


def test_the_page_speaks_english_too(dossier, signed_in):
    page = signed_in("author").get(f"/en{steps_of(dossier)}")
    assert "Verdict on each document" in page.content.decode()


def test_the_procedure_is_fixed_from_the_second_version_on(dossier, people, signed_in):
    draft = next_version(dossier, people, status="draft")
    page = signed_in("author").get(f"{ADMIN}{draft.pk}/change/")
    assert "procedure" not in page.context["adminform"].form.fields
    draft.procedure = make_dossier("draft", people, procedure="decision").procedure
    assert "流程从第 2 版起不再改变。" in draft.missing()


def test_the_entries_belong_to_the_number_not_to_the_version(dossier, people, item, signed_in):
    tell(dossier, "list", people, record=item)
    later = next_version(dossier, people, title="改名后的清理")
    assert "清理目录公布" in signed_in("author").get(later.get_absolute_url()).content.decode()


def test_each_page_of_the_back_office_opens(dossier, people, signed_in):
    second = next_version(dossier, people, status="draft")
    of_one = ("change/", "preview/", "compare/", "move/submit/", "history/", "steps/")
    for page in ("", "add/", *(f"{second.pk}/{page}" for page in of_one)):
        assert signed_in("author").get(ADMIN + page).status_code == 200, page
