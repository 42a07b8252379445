"""What can be taken along is told to people and to programs."""

import json

import pytest
from django.conf import settings

from portal.base.lists.pages import LISTS

pytestmark = [pytest.mark.pages, pytest.mark.django_db]


def test_people_find_every_list_in_every_form(client):
    for prefix in ("", "/en"):
        page = client.get(f"{prefix}/data/").content.decode()
        for name in LISTS:
            assert f'<tr id="{name}">' in page
            assert f"/api/v1/{name}" in page
        assert page.count(f'href="{prefix}/disclosures/export.xlsx"') == 1


def test_the_catalogue_holds_what_is_mandatory(client):
    """DCAT-AP 3: of a catalogue, a data set, a distribution and a service."""
    answer = client.get("/data/catalogue.jsonld")
    assert answer.headers["Content-Type"] == "application/ld+json"
    told = json.loads(answer.content)

    def both(said) -> bool:
        return {one["@language"] for one in said if one["@value"]} == {"zh", "en"}

    assert both(told["dct:title"])
    assert both(told["dct:description"])
    assert both(told["dct:publisher"]["foaf:name"])
    sets = told["dcat:dataset"]
    assert {one["dct:identifier"] for one in sets} == {*LISTS}
    for one in sets:
        assert both(one["dct:title"])
        assert both(one["dct:description"])
        for form in one["dcat:distribution"]:
            address = form["dcat:downloadURL"]["@id"].removeprefix(settings.SITE_URL)
            file = client.get(address)
            kind = form["dcat:mediaType"]["@id"].partition("media-types/")[2]
            assert (file.status_code, file.headers["Content-Type"].partition(";")[0]) == (200, kind)
            b"".join(file.streaming_content)
    assert {one["@id"] for one in sets} == {
        one["@id"] for one in told["dcat:service"]["dcat:servesDataset"]
    }
