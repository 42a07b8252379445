"""The telephone beside everything a unit is responsible for, and at the foot of every page."""

from datetime import timedelta

import pytest
from django.utils import timezone

from disclosures.models import Obligation
from disclosures.timeliness.issuing import issue
from portal.acts.proposals import propose
from portal.base.departments.models import Department
from portal.base.hotlines import load_directory
from portal.hotlines.acts import hotlines, perform
from tests.disclosures.dossiers import make_dossier
from tests.factories import make_requirement
from tests.hotlines.conftest import TODAY

pytestmark = pytest.mark.pages

SECTION = '<section aria-labelledby="hotlines">'


def of_unit(departments, unit):
    return load_directory(TODAY).of_unit(departments[unit].pk)


def test_a_unit_answers_its_own_telephone(hotline, departments):
    hotline("prison", number="111")
    hotline("bureau", number="222")

    found = of_unit(departments, "prison")

    assert ([row.number for row in found.hotlines], found.is_own) == (["111"], True)


def test_the_nearest_unit_above_answers_for_one_without(hotline, departments):
    hotline("root", number="111")
    hotline("bureau", number="222")
    hotline("prison", number="333", valid_until="2009-01-01")

    found = of_unit(departments, "prison")

    assert [row.number for row in found.hotlines] == ["222"]
    assert (found.unit.code, found.is_own) == ("S01", False)


def test_nobody_may_answer(departments):
    assert of_unit(departments, "prison").hotlines == []


def test_units_in_a_circle_do_no_harm(departments):
    Department.objects.filter(code="ROOT").update(parent=departments["prison"])

    assert of_unit(departments, "prison").hotlines == []


@pytest.fixture
def pages(new_item, people, departments, catalogue) -> list[str]:
    """One page of each kind that somebody is responsible for."""
    issue(make_requirement(departments, owing=["division"]), TODAY)
    dossier = make_dossier("published", people)
    obligation = Obligation.objects.first()
    item = new_item("published")
    return [
        item.get_absolute_url(), dossier.get_absolute_url(), obligation.get_absolute_url(),
        *(record.get_absolute_url() for record in catalogue.values()), "/departments/D11/",
        obligation.requirement.get_absolute_url(), new_item("withdrawn").get_absolute_url(),
    ]  # fmt: skip


def test_it_stands_first_beside_every_kind_of_page(pages, hotline, client):
    hotline("root", number="0951-7777777")

    for path in pages:
        text = client.get(path).content.decode()
        assert text.count(SECTION) == 1, path
        section = text[text.index(SECTION) :].partition("</section>")[0]
        assert 'href="tel:0951-7777777"' in section, path
        assert "自治区司法厅</a>接听" in section, path
        side = text.partition('<div class="item__side">')[2]
        assert not side or side.lstrip().startswith(SECTION), path


def test_the_list_is_named_where_nobody_answers(pages, client):
    for path in pages:
        section = client.get(path).content.decode().partition(SECTION)[2].partition("</section>")[0]
        assert 'href="/hotlines/"' in section, path


def test_a_hotline_that_ends_leaves_the_pages(new_item, hotline, people, client):
    page, own = new_item("published").get_absolute_url(), hotline(number="0951-7777777")
    assert "0951-7777777" in client.get(page).content.decode()

    own.valid_until = timezone.localdate() - timedelta(days=1)
    propose(own, hotlines, actor=people["administrator"], changes={})
    assert "0951-7777777" in client.get(page).content.decode()
    perform(own, "release", actor=people["publisher"], at=timezone.now())

    assert "0951-7777777" not in client.get(page).content.decode()


@pytest.mark.parametrize("path", ["/", "/en/", "/laws/", "/no-such-page/", "/display/"])
def test_the_general_one_is_at_the_foot_of_every_page(path, hotline, new_item, client):
    new_item("published")
    hotline("root", number="0951 555 0102", is_general=True)
    hotline("root", number="0951-9999999")

    footer = client.get(path).content.decode().partition("<footer")[2]

    assert '<a class="number" href="tel:09515550102">0951 555 0102</a>' in footer


def test_the_foot_names_the_list_where_none_is_general(hotline, client, db):
    hotline("root")
    hotline("root", is_general=True, valid_until="2009-01-01")

    footer = client.get("/").content.decode().partition("<footer")[2]

    assert "tel:" not in footer
    assert "查看全部热线电话" in footer


def test_nobody_answers_for_an_abolished_department(client, hotline, departments):
    hotline("root", number="111")
    hotline("bureau", number="222", is_general=True)
    Department.objects.filter(code="S01").update(active_until=TODAY - timedelta(days=1))

    assert [row.number for row in of_unit(departments, "bureau").hotlines] == ["111"]
    assert "222" not in client.get("/").content.decode()
    assert "222" not in client.get("/hotlines/").content.decode()


def test_a_number_without_an_area_code_comes_first(client, hotline):
    hotline("root", number="0951-5550101")
    hotline("prison", number="12348")

    page = client.get("/").content.decode()
    assert page.index("tel:12348") < page.index("tel:0951")
