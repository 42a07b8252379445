"""What a report is about: the page it came from, never more than citizens can read."""

from datetime import date

import pytest
from django.utils import timezone

from disclosures.models import Obligation
from disclosures.timeliness.issuing import issue
from portal.acts.refused import ActRefused
from portal.supervision.tickets.about import NOTHING, About, about_of
from portal.supervision.tickets.models import Ticket
from tests.disclosures.dossiers import make_dossier
from tests.factories import make_move, make_requirement, next_version
from tests.supervision.tickets.reports import PUBLIC, published_report

pytestmark = pytest.mark.pages

TITLE = "石榴火炬计划通告"


def about(address) -> About:
    return about_of(address, timezone.now())


@pytest.mark.parametrize("prefix", ["", "/en"])
@pytest.mark.parametrize("page", ["", "versions/1/", "compare/"])
def test_a_record_s_pages_are_about_the_record(page, prefix, new_item):
    item = new_item("published", title=TITLE)

    found = about(f"{prefix}/disclosures/{item.number}/{page}")

    assert (found.kind, found.key, found.title) == ("record", item.number, TITLE)
    assert found.department == item.department
    assert found.path == f"/disclosures/{item.number}/{page}"


def test_entries_of_the_catalogue_are_known_by_their_codes(catalogue):
    for path, record in [
        ("/approvals/XK-01/", catalogue["approval"]), ("/penalties/CF-001/", catalogue["penalty"]),
        ("/laws/LAWYERS_LAW/", catalogue["law"]),
    ]:  # fmt: skip
        assert (about(path).kind, about(path).key) == ("record", record.number)


def test_a_tombstone_names_what_it_names(new_item, people):
    item = new_item("withdrawn", title=TITLE)
    assert about(item.get_absolute_url()).title == TITLE
    hidden = make_move(
        new_item("published", title=TITLE), "withdraw", people["publisher"], withhold_title=True
    )

    found = about(hidden.get_absolute_url())

    assert TITLE not in found.title
    assert found.key == hidden.number


@pytest.mark.parametrize("state", ["draft", "review", "approved", "internal", "withdrawn internal"])
def test_what_citizens_cannot_read_is_not_known(state, new_item, people, client):
    fields = {"title": TITLE, "audience": "internal" if "internal" in state else "public"}
    status = "published" if state == "internal" else state.split()[0]
    item = new_item(status, **fields)
    path = f"/disclosures/{item.number}/"

    found = about(path)

    assert found == About(path)
    page = client.get(f"/reports/new/?about={path}")
    assert page.status_code == 200
    assert TITLE not in page.content.decode()
    told, _form = page.content.decode().split('<form class="report-form"')  # which offers every one
    assert "律师工作处" not in told


def test_an_open_version_s_title_is_not_shown(new_item, people):
    item = new_item("published", title="旧名称")
    next_version(item, people, title=TITLE, status="draft")

    assert about(item.get_absolute_url()).title == "旧名称"


def test_an_obligation_is_known_by_its_key(departments):
    issue(make_requirement(departments), date(2026, 4, 10))
    obligation = Obligation.objects.first()

    found = about(f"/timeliness/obligations/{obligation.pk}/")

    assert (found.kind, found.key) == ("obligation", str(obligation.pk))
    assert found.department == obligation.department


def test_a_step_of_a_process_is_known(people):
    dossier = make_dossier("published", people)
    step = dossier.procedure.step_list[0]

    found = about(f"/dossiers/{dossier.number}/?step={step.key}")

    assert (found.kind, found.key, found.step) == ("step", dossier.number, step.key)
    assert f"{step}" in found.title
    assert about_of(found.address, timezone.now()) == found
    assert about(f"/dossiers/{dossier.number}/?step=nonsense").kind == "record"


def test_a_department_is_known_by_its_code(departments):
    assert about("/en/departments/D11/").department == departments["division"]
    assert about("/departments/NONE/") == About("/departments/NONE/")


def test_other_pages_keep_their_path_and_what_the_site_calls_them(departments):
    for path in ("/", "/hotlines/", "/en/"):
        assert about(path).department is None
    assert about("/hotlines/").path == "/hotlines/"
    assert [about(path).title for path in ("/", "/hotlines/", "/log/7/")] == [
        "首页",
        "热线电话",
        "",
    ]
    assert about("/disclosures/?q=王群众").path == "/disclosures/"


@pytest.mark.parametrize(
    "path",
    [
        "/no-such-page/", "/看这个人11010519491231002X/", "/en/看这个人11010519491231002X/",
        "/admin/", "/admin/supervision/ticket/1/", "/reports/R-2222-2222/",
    ],
)  # fmt: skip
def test_words_in_an_address_and_pages_of_persons_are_about_nothing(path, db):
    assert about(path) == NOTHING


@pytest.mark.parametrize("path", ["/看这个人11010519491231002X/", "/departments/X9/", "/log/7/"])
def test_a_published_answer_names_only_what_has_a_name(path, client, people):
    ticket = published_report(people, about=path)

    page = client.get(ticket.get_absolute_url()).content.decode()
    main = page.partition("<main")[2].partition("</main>")[0]

    assert "反映的是" not in main
    assert path not in main


def test_no_number_of_a_person_is_published_with_the_address(in_state, act):
    ticket = in_state("answered")
    Ticket.objects.update(about_path="/departments/11010519491231002X/")

    with pytest.raises(ActRefused, match="反映的是"):
        act(ticket, "propose_publication", "publisher", **PUBLIC)


@pytest.mark.parametrize(
    "address",
    [
        "", "x", "//evil.example/", "https://evil.example/", "/\\evil.example",
        "javascript:alert(1)",
        "/a\x00b", "/a\nb", "/" + "a" * 400, "/[", "http://[", "/\u202e", "\\\\evil", " /",
    ],
)  # fmt: skip
def test_hostile_addresses_are_about_nothing_and_the_form_is_still_there(address, client, db):
    found = about(address)
    assert not found.path or found.path.startswith("/")
    assert found.department is None

    page = client.get("/reports/new/", {"about": address})

    assert page.status_code == 200
    assert "evil" not in page.content.decode().partition("<main")[2].partition("</main>")[0]
    assert 'name="text"' in page.content.decode()


@pytest.mark.parametrize(
    "address", ["/timeliness/obligations/99999999999999999999999/", "/disclosures/1/", "/%00/"]
)
def test_addresses_of_nothing_do_not_break(address, db):
    assert not about(address).title
