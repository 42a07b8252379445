"""Until a round is closed nobody but the supervisor reads a sheet: no page, no log, no name."""

import json

import pytest
from django.core.cache import cache

from portal.base.audit.models import Entry, EntryDetail
from portal.supervision.evaluation.actions import Action
from portal.supervision.evaluation.models import Sheet
from portal.supervision.evaluation.sealed import content_of, digest
from tests.supervision.evaluation.conftest import appoint

pytestmark = pytest.mark.pages

ROUNDS = "/admin/supervision/evaluationround/"
APPOINTMENTS = "/admin/supervision/appointment/"
OTHERS = (
    "author", "reviewer", "publisher", "supervisor2", "unappointed", "administrator",
    "superuser", "stranger_author", "stranger_reviewer",
)  # fmt: skip
# Points and words that stand nowhere else on any page.
POINTS, COMMENT = (37, 43), "石榴火炬意见"
TOTAL = "40.60"
TELLING = (COMMENT, TOTAL, "37.00", "43.00", 'value="37"', 'value="43"', ">37<", ">43<")


@pytest.fixture
def sealed(round_in, score):
    evaluation = round_in("open", scored=False)
    score(evaluation, "supervisor", *POINTS, text=COMMENT)
    return evaluation


def pages(evaluation, departments, people):
    base = f"{ROUNDS}{evaluation.pk}/"
    division = departments["division"]
    own = people["supervisor"].appointments.get()
    sequence = Entry.objects.filter(action=Action.SCORED).first().sequence
    return [
        "/admin/", ROUNDS, f"{base}change/", f"{base}history/", f"{base}delete/",
        f"{base}sheets/", f"{base}sheets/{division.pk}/", f"{base}results/",
        f"{base}results/{division.pk}/", f"{base}act/close/", f"{base}act/prepare/",
        APPOINTMENTS, f"{APPOINTMENTS}{own.pk}/change/", f"{APPOINTMENTS}{own.pk}/history/",
        f"{APPOINTMENTS}{own.pk}/delete/", "/admin/audit/entry/",
        f"/admin/audit/entry/{sequence}/change/", "/admin/departments/user/",
        f"/admin/departments/user/{people['supervisor'].pk}/delete/",
        f"/admin/departments/department/{division.pk}/delete/",
        "/supervisors/", "/evaluations/", evaluation.get_absolute_url(),
        f"/en{evaluation.get_absolute_url()}", f"/assessment/{evaluation.year}/",
        f"/assessment/{evaluation.year}/export.csv", f"/assessment/{evaluation.year}/export.json",
        "/disclosures/", "/departments/D11/", "/admin/supervision/",
    ]  # fmt: skip


def told_in(answer) -> list[str]:
    text = b"".join(answer).decode("utf-8-sig") if answer.streaming else answer.content.decode()
    return [one for one in TELLING if one in text]


@pytest.mark.parametrize("who", [*OTHERS, "nobody"])
def test_nobody_else_reads_a_sheet_on_any_page(who, sealed, departments, people, signed_in, client):
    reader = client if who == "nobody" else signed_in(who)
    for path in pages(sealed, departments, people):
        cache.clear()
        assert told_in(reader.get(path)) == [], path


@pytest.mark.parametrize("who", OTHERS)
def test_nor_by_posting(who, sealed, departments, people, signed_in):
    reader = signed_in(who)
    for path in pages(sealed, departments, people):
        if path.startswith(ROUNDS):
            assert told_in(reader.post(path)) == [], path
    assert told_in(reader.post("/admin/audit/entry/export/")) == []


def test_the_supervisor_reads_the_own_sheet(sealed, departments, signed_in):
    page = signed_in("supervisor").get(f"{ROUNDS}{sealed.pk}/sheets/{departments['division'].pk}/")
    assert told_in(page) == [COMMENT, 'value="37"', 'value="43"']


def test_another_account_on_the_same_appointment_would_read_it_so_it_cannot_be_changed(
    sealed, people, signed_in
):
    own = people["supervisor"].appointments.get()
    people["supervisor"].appointments.filter(pk=own.pk).update(account=None)
    data = {
        "name": own.name, "sector": own.sector, "account": people["unappointed"].pk,
        "appointed_from": own.appointed_from, "appointed_until": own.appointed_until,
    }  # fmt: skip
    signed_in("publisher").post(f"{APPOINTMENTS}{own.pk}/change/", data)
    own.refresh_from_db()
    assert own.account is None


def test_the_log_says_that_a_sheet_was_saved_and_nothing_of_it(sealed):
    entry = Entry.objects.get(action=Action.SCORED)
    detail, sheet = entry.detail, Sheet.objects.get()
    logged = json.dumps([detail.changes, detail.note, entry.subject_label], ensure_ascii=False)

    assert detail.changes == {"revision": 1, "digest": digest(sheet)}
    assert (entry.department, entry.is_public) == ("D11", False)
    for telling in (COMMENT, "37", "43"):
        assert telling not in logged.replace(digest(sheet), "")


def test_the_digest_is_salted_anew_each_time(sealed, score):
    before = digest(Sheet.objects.get())
    score(sealed, "supervisor", 50, 50)
    score(sealed, "supervisor", *POINTS, text=COMMENT)
    sheet = Sheet.objects.get()
    assert content_of(sheet)[1] == COMMENT
    assert digest(sheet) != before
    logged = EntryDetail.objects.filter(entry__action=Action.SCORED).order_by("entry_id")
    assert logged.last().changes["digest"] == digest(sheet)


def test_the_names_of_rows_tell_nothing(sealed):
    sheet = Sheet.objects.get()
    for row in (sheet, sheet.scores.first()):
        assert str(row) == "评分表（密封）"


@pytest.mark.parametrize("who", ["publisher", "author", "reviewer"])
def test_once_closed_those_concerned_read_results_and_no_names_beside_comments(
    who, sealed, act, departments, signed_in
):
    act(sealed, "close", "publisher", note="提前。")
    base, client = f"{ROUNDS}{sealed.pk}/results/", signed_in(who)
    assert TOTAL in client.get(base).content.decode()
    page = client.get(f"{base}{departments['division'].pk}/").content.decode()
    assert COMMENT in page
    assert "supervisor代表" not in page


@pytest.mark.parametrize("who", ["supervisor2", "administrator", "superuser", "stranger_author"])
def test_and_others_still_do_not(who, sealed, act, departments, people, signed_in, client):
    act(sealed, "close", "publisher", note="提前。")
    for path in pages(sealed, departments, people):
        cache.clear()
        assert told_in(signed_in(who).get(path)) == [], path
        assert told_in(client.get(path)) == [], path


def test_an_appointment_that_scored_cannot_be_deleted(sealed, people, signed_in):
    own = people["supervisor"].appointments.get()
    client = signed_in("publisher")
    assert client.post(f"{APPOINTMENTS}{own.pk}/delete/", {"post": "yes"}).status_code == 403
    spare = appoint(name="录错的")
    assert client.post(f"{APPOINTMENTS}{spare.pk}/delete/", {"post": "yes"}).status_code == 302
