"""Pages of dossiers keep to their language, and mark what is Chinese on an English page."""

from decimal import Decimal

import pytest
from django.utils import timezone

from disclosures.dossiers import acts
from portal.base.departments.models import Department
from tests.disclosures.dossiers import STARTED, carried_item, make_dossier, tell
from tests.factories import next_version
from tests.site.test_languages import foreign, in_both_languages

pytestmark = pytest.mark.pages


@pytest.fixture(autouse=True)
def _english_names(departments):
    Department.objects.filter(name_en="").update(name_en="Sample")


@pytest.fixture
def dossiers(people, category):
    """One with a target, and one closed with a gap; a step in every state."""
    item = carried_item(people, STARTED, category=category, objection_days=5)
    goal = make_dossier(
        "published", people, procedure="annual-goal", title="年度目标",
        target="新建工作站", target_value=12, target_unit="个",
    )  # fmt: skip
    tell(goal, "goal", people, record=item)
    tell(goal, "progress", people, value=Decimal(3), percent=25)
    decision = make_dossier("published", people, procedure="decision", title="重大决策")
    tell(decision, "survey", people, happened_on=None, skipped_reason="已有调查")
    how = {"actor": people["reviewer"], "at": timezone.now(), "seen_revision": 1}
    acts.release_words(decision, "survey", **how)
    tell(decision, "plan", people, happened_on=None, skipped_reason="待放行的")
    tell(decision, "experts", people, record=item)
    closed = make_dossier("published", people, title="清理")
    acts.close(closed, actor=people["publisher"], at=timezone.now(), note="不能补齐")
    acts.release_note(closed, actor=people["publisher2"], at=timezone.now())
    return goal, decision, closed, item


def test_the_public_pages(dossiers, client):
    paths = ["/dossiers/", "/dossiers/?state=closed&year=2009&procedure=clean-up"]
    assert in_both_languages(client, paths + [one.get_absolute_url() for one in dossiers]) == {}


@pytest.mark.parametrize("name", ["author", "reviewer", "publisher", "supervisor"])
def test_the_steps_in_the_back_office(name, dossiers, people, signed_in):
    draft = make_dossier("draft", people, procedure="selection", title="选拔")
    pages = [f"/admin/disclosures/dossier/{one.pk}/steps/" for one in (*dossiers[:3], draft)]
    assert in_both_languages(signed_in(name), pages) == {}


def test_drafting(dossiers, people, signed_in):
    second = next_version(dossiers[0], people, status="draft")
    for path in ("add/", f"{second.pk}/compare/", f"{second.pk}/preview/"):
        page = signed_in("author").get(f"/en/admin/disclosures/dossier/{path}")
        assert foreign(page.content.decode(), "en") == [], path


def test_procedures(people, signed_in):
    pages = ["/admin/disclosures/procedure/", "/admin/disclosures/procedure/add/"]
    assert in_both_languages(signed_in("publisher"), pages) == {}


def test_a_refusal(dossiers, signed_in):
    data = {"act": "tell", "place": "topic-1", "topic-1-turn": 1, "topic-1-seen_revision": 0}
    page = signed_in("author").post(f"/en/admin/disclosures/dossier/{dossiers[1].pk}/steps/", data)
    assert page.status_code == 422
    assert foreign(page.content.decode(), "en") == []
