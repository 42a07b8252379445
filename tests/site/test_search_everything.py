"""Everything public is found, and what acts keep in the index is what making it anew makes."""

import pytest
from django.db import connection
from django.test import Client

from disclosures.models import Category
from portal.base.search import rebuilding
from portal.base.search.models import Document
from portal.base.search.sources import SOURCES
from tests.factories import make_departments, make_item
from tests.site.full_site import make_full_site
from tests.site.test_search_page import hits, search


@pytest.fixture(scope="module")
def full_site(kept_db):
    return make_full_site(make_departments())


def test_every_kind_is_found_and_every_hit_opens(full_site, db):
    """By its own title, narrowed to its kind; of records that are public to strangers."""
    stranger, missing = Client(), []
    for kind in SOURCES:
        document = Document.objects.filter(kind=kind, is_internal=False).first()
        assert document is not None, kind
        found = hits(search(stranger, document.title, kind=kind))
        if not found:
            missing.append(kind)
        for address, _title in found:
            assert stranger.get(address).status_code == 200, address
    assert missing == []


def test_what_every_act_left_is_what_making_it_anew_makes(full_site, db):
    before = {one["number"]: one for one in Document.objects.values()}

    rebuilding.begin()
    made = sum(count for _kind, count in rebuilding.go_on())

    after = {one["number"]: one for one in Document.objects.values()}
    assert made == len(after)
    assert before == after
    assert not rebuilding.is_under_way()


def test_what_is_published_meanwhile_stays(full_site, db):
    """Between the statements that read what there is."""
    made = []

    def publish_after(execute, sql, params, many, context):
        result = execute(sql, params, many, context)
        if not made and sql.startswith("SELECT") and 'FROM "disclosures_item"' in sql:
            made.append(None)
            made[0] = make_item("published", full_site, category=Category.objects.first())
        return result

    with connection.execute_wrapper(publish_after):
        rebuilding._remove_unread(SOURCES["item"])

    assert Document.objects.filter(number=made[0].number).exists()


def test_making_it_anew_goes_on_where_it_was_interrupted(full_site, db, monkeypatch):
    monkeypatch.setattr(rebuilding, "AT_ONCE", 1)
    gone = Document.objects.filter(kind="evaluation").first()
    Document.objects.filter(pk=gone.pk).update(title="别的")
    rebuilding.begin()
    first = [next(rebuilding.go_on()) for _ in range(3)]

    assert rebuilding.is_under_way()
    rest = list(rebuilding.go_on())
    assert sum(count for _kind, count in first + rest) == Document.objects.count()
    assert Document.objects.get(pk=gone.pk).title == gone.title
