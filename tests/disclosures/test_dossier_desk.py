"""The back office of dossiers: drafting, telling of steps, closing, by every role."""

import pytest
from django.utils import timezone

from disclosures.dossiers import acts
from disclosures.models import Dossier, DossierClosing, Procedure, StepEntry
from portal.base.audit.models import Entry
from tests.disclosures.dossiers import STARTED, carried_item, make_dossier, tell
from tests.disclosures.test_procedure import errors, posted
from tests.factories import next_version
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
    return {"act": act, "place": prefix} | fields


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
    again = {bound.html_name: bound.value() or "" for bound in form} | {
        "act": "tell",
        "place": "list-1",
    }
    signed_in("colleague").post(steps_of(dossier), again)
    assert StepEntry.objects.get().happened_on.day == 5


def test_what_was_typed_for_a_dossier_that_was_closed_meanwhile_comes_back(dossier, signed_in):
    DossierClosing.objects.create(number=dossier.number, closed_on=STARTED)
    data = sent("practice", skipped_reason="没有单位参加。")
    answer = signed_in("author").post(steps_of(dossier), data)
    assert answer.status_code == 403
    assert "没有单位参加。" in answer.content.decode()


def test_an_entry_is_taken_back(dossier, people, signed_in):
    told = tell(dossier, "list", people)
    data = sent(seen=told.revision, act="untell")
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
        {"act": "tell", "place": "list-1"},
        {"act": "tell", "place": "nonsense-1"},
        {"act": "tell", "place": "list-99999999999"},
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


def test_a_procedure_keeps_the_required_steps_of_closed_dossiers(people, signed_in):
    made = Procedure.objects.create(code="made", name_zh="示例流程")
    for order, is_required in enumerate((True, False), start=1):
        values = {"key": f"step-{order - 1}", "name_zh": "环节", "is_required": is_required}
        made.steps.create(order=order, limit_number=20, limit_unit="working_day", **values)
    dossier = make_dossier("published", people, procedure="made")
    acts.close(dossier, actor=people["publisher"], at=timezone.now(), note="理由")
    first, second = ({"id": one.pk, "procedure": made.pk} for one in made.step_list)
    url, publisher = f"/admin/disclosures/procedure/{made.pk}/change/", signed_in("publisher")

    page = publisher.post(url, posted(first | {"DELETE": "on"}, second, initial=2))
    assert "已办结的全过程公开中必须公开的环节不能删除，也不能改代码：step-0。" in errors(page)
    assert (
        publisher.post(url, posted(first, second | {"DELETE": "on"}, initial=2)).status_code == 302
    )
