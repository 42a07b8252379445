"""Page, counts and exports agree for any combination of filters."""

import csv
import io
import json
from urllib.parse import urlencode

import pytest
from django.core.cache import cache
from django.http import QueryDict
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from approvals.models import CatalogueSet, PowerType
from tests.factories import (
    make_approval,
    make_category,
    make_departments,
    make_item,
    make_law,
    make_penalty,
    make_people,
    published_before_the_rule,
)

pytestmark = pytest.mark.django_db

VALUES = {
    "approvals": {
        "type": ["licence", "other_approval", "other", "nonsense"],
        "department": ["D11", "ROOT", "S01"],
        "office": ["D11", "S01"],
        "applicant": ["natural_person", "organisation"],
        "fee": ["free", "charged", "unknown"],
        "law": ["LAWYERS_LAW", "NOTARIZATION_LAW", "NO_LAW"],
        "limit": ["5", "10", "20", "longer", "none"],
        "set": ["report-2009"],
        "q": ["许可", "律师执业", "XK-01", "没有的词"],
        "order": ["newest", "oldest", "title"],
    },
    "penalties": {
        "department": ["D11", "S01"],
        "subject": ["lawyer", "notary"],
        "kind": ["warning", "fine", "revoke"],
        "law": ["LAWYERS_LAW", "NOTARIZATION_LAW"],
        "level": ["prefecture", "province"],
        "set": ["report-2009"],
        "q": ["律师", "处罚"],
    },
    "laws": {
        "level": ["law", "departmental_rule"],
        "effect": ["in_force", "repealed"],
        "set": ["report-2009"],
        "q": ["律师", "法"],
    },
    "disclosures": {
        "kind": ["result", "goal"],
        "department": ["D11", "ROOT"],
        "term": ["long_term", "staged"],
        "q": ["律师", "办理"],
    },
}


@pytest.fixture(scope="module")
def people(kept_db):
    return make_people(make_departments())


@pytest.fixture(scope="module")
def many(people):
    category = make_category()
    marked = CatalogueSet.objects.create(code="report-2009", label_zh="报告清单")
    other = PowerType.objects.get(slug="other")
    retired = PowerType.objects.get(slug="other_approval")
    make_law("published", people, marked_set=marked)
    make_law("published", people, code="NOTARIZATION_LAW", title="公证法", effect="repealed")
    both = ("LAWYERS_LAW", "NOTARIZATION_LAW")
    make_approval("published", people, marked_set=marked)
    make_approval("published", people, code="XK-02", laws=both, applicants="organisation")
    make_approval(
        "published", people, code="SP-01", type=retired, remapped_type=other, laws=both[1:],
        is_charged=True, fee="100元", fee_basis="规定", promised_limit=None,
        accepting_office=people["author"].department, promised_unit="", statutory_limit=3,
        statutory_unit="month", applicants="natural_person;organisation",
    )  # fmt: skip
    published_before_the_rule(
        people, code="SP-02", is_charged=None, statutory_limit=None,
        promised_limit=8, promised_unit="day",
    )  # fmt: skip
    make_approval("published", people, code="SP-05", laws=("UNKNOWN_LAW",))
    make_approval("published", people, code="SP-03", audience="internal")
    make_approval("draft", people, code="SP-04")
    make_penalty("published", people, marked_set=marked)
    make_penalty("published", people, code="CF-002", laws=both, subject="lawyer;notary")
    make_penalty(
        "published", people, code="CF-003", kinds="revoke", level="province", laws=("NO_LAW",)
    )
    make_item("published", people, category=category)
    make_item("published", people, category=category, kind="goal", disclosure_term="staged")


def queries(name):
    some = {key: st.sampled_from(values) for key, values in VALUES[name].items()}
    return st.fixed_dictionaries({}, optional=some)


def fresh(client, name, query):
    """The page as it is made, not as a cache holds it."""
    cache.clear()
    return client.get(f"/{name}/", query)


def exported(client, name, form, query) -> list[str]:
    answer = client.get(f"/{name}/export.{form}", query)
    assert answer.status_code == 200
    content = b"".join(answer.streaming_content)
    if form == "json":
        found = json.loads(content)
        assert found["count"] == len(found["records"])
        return [record["number"] for record in found["records"]]
    if form == "xlsx":
        rows = load_workbook(io.BytesIO(content)).active.values
    else:
        assert content.startswith(b"\xef\xbb\xbf")
        rows = csv.reader(io.StringIO(content.decode("utf-8-sig")))
    header, *records = rows
    assert header[0] == "索引号"
    return [record[0] for record in records]


@pytest.mark.parametrize("name", VALUES)
def test_any_combination_agrees(name, many, client):
    @settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
    @given(queries(name))
    def agree(query):
        page = fresh(client, name, query)
        filterset = page.context["filterset"]
        shown = sorted(row.number for row, _snippet in page.context["rows"])
        assert len(shown) == filterset.total == page.context["page"].paginator.count
        for form in ("csv", "xlsx", "json"):
            assert sorted(exported(client, name, form, query)) == shown, form
        for facet in filterset.facets:
            for value, _label, count in filterset.counted(facet).rows:
                chosen = QueryDict(urlencode({**query, facet: value}))
                narrowed = type(filterset)(chosen, filterset.queryset)
                assert narrowed.qs.count() == narrowed.total == count, (facet, value)

    agree()


def test_an_export_keeps_the_order_of_its_page(many, client):
    titles = client.get("/approvals/?order=oldest").context["rows"]

    assert exported(client, "approvals", "csv", {"order": "oldest"}) == [
        row.number for row, _snippet in titles
    ]


def test_no_cell_is_a_formula(people, client):
    law = {"title": "=HYPERLINK(1)", "issuer": "+1", "document_number": "@x"}
    make_law("published", people, code="FORMULA_LAW", **law)

    rows = b"".join(client.get("/laws/export.csv").streaming_content).decode("utf-8-sig")
    assert "'=HYPERLINK(1)" in rows
    assert ",'+1," in rows
    assert ",'@x," in rows


def test_an_export_by_staff_is_logged_and_holds_internal_records(many, signed_in, client):
    from portal.base.audit.actions import Action
    from portal.base.audit.models import Entry

    own = exported(signed_in("author"), "approvals", "csv", {})
    public = exported(client, "approvals", "csv", {})

    assert len(own) == len(public) + 1
    assert Entry.objects.filter(action=Action.EXPORTED).count() == 1
