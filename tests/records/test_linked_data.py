"""What machines read in pages, in the words of schema.org and of CPSV-AP."""

import json
import re

import pytest
from django.conf import settings

from tests.factories import make_approval, make_move, make_profile, next_version

pytestmark = [pytest.mark.pages, pytest.mark.django_db]

BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def told_in(client, address: str) -> dict:
    (block,) = BLOCK.findall(client.get(address).content.decode())
    told = json.loads(block)
    assert told["@context"] == "https://schema.org"
    return told


def test_a_record_is_told_as_it_stands_and_nothing_ends_its_block(client, new_item, people):
    title = "</script><script>alert(1)</script><!-- & 收费"
    item = new_item("published", title=title)

    told = told_in(client, f"/disclosures/{item.number}/")

    assert (told["@type"], told["name"], told["version"]) == ("Article", title, "1")
    assert told["url"] == f"{settings.SITE_URL}/disclosures/{item.number}/"
    assert told["publisher"]["name"] == item.department.name_zh
    next_version(item, people, title="改正以后")
    assert told_in(client, f"/disclosures/{item.number}/")["name"] == "改正以后"
    assert not BLOCK.search(client.get(f"/disclosures/{item.number}/versions/1/").content.decode())


def test_each_kind_is_called_what_it_is(client, catalogue, people):
    make_profile("published", people)

    law = told_in(client, "/laws/LAWYERS_LAW/")
    assert (law["@type"], law["legislationLegalForce"]) == ("Legislation", "InForce")
    assert told_in(client, "/penalties/CF-001/")["@type"] == "Article"
    assert told_in(client, "/profiles/D11/")["@type"] == "GovernmentOrganization"
    guide = told_in(client, "/en/approvals/XK-01/")
    assert (guide["@type"], guide["identifier"]) == ("GovernmentService", "XK-01")
    assert guide["provider"]["@id"] == f"{settings.SITE_URL}/en/departments/D11/"
    data = told_in(client, "/data/items/")
    assert data["@type"] == "Dataset"
    assert {one["encodingFormat"] for one in data["distribution"]} >= {"CSV", "XLSX", "JSON"}


def test_a_guide_is_a_public_service(client, people):
    """What is mandatory in CPSV-AP 3.2: of a service identifier, name, description and competent
    authority; of what belongs to it identifier and name or description."""
    guide = make_approval(
        "published", people, promised_limit=20, promised_unit="day", days_differ_because="含送达"
    )
    page = client.get("/approvals/XK-01/").content.decode()
    assert 'title="CPSV-AP" href="/approvals/XK-01/service.jsonld"' in page

    answer = client.get("/approvals/XK-01/service.jsonld")

    assert answer.headers["Content-Type"] == "application/ld+json"
    told = json.loads(answer.content)
    assert told["@type"] == "cpsv:PublicService"
    assert told["dct:identifier"] == "XK-01"
    assert told["dct:title"][0] == {"@value": guide.name, "@language": "zh"}
    assert told["dct:description"]
    assert told["cv:hasCompetentAuthority"]["skos:prefLabel"]
    assert told["cv:processingTime"] == {"@type": "xsd:duration", "@value": "P20D"}
    parts = [*told["cpsv:hasInput"], *told["cpsv:follows"], told["cv:hasCost"]]
    assert parts
    for one in parts:
        assert one["dct:identifier"].startswith("XK-01-")
        assert one.get("dct:title") or one["dct:description"]
    make_move(guide, "withdraw", people["publisher"])
    assert client.get("/approvals/XK-01/service.jsonld").status_code == 410
    assert client.get("/approvals/XK-99/service.jsonld").status_code == 404
