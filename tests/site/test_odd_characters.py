"""Characters that nobody sees are neither taken in nor a reason for any page to fail."""

import io

import pytest
from django.db import connection
from openpyxl import load_workbook

from disclosures.models import Item
from tests.forms import typed

ODD = "减\ufffe刑\x0b公\u202e示\ufdd0\x07"


@pytest.fixture
def odd(new_item):
    """Published by an older program, which let everything through."""
    item = new_item("published")
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE disclosures_item SET title = %s, body = %s WHERE id = %s",
            [ODD, f"<p>{ODD}</p>", item.pk],
        )
    return item


@pytest.mark.parametrize("form", ["csv", "xlsx", "json"])
def test_every_list_is_exported_whatever_a_published_text_holds(form, odd, client):
    answer = client.get(f"/disclosures/export.{form}")
    content = b"".join(answer.streaming_content)

    assert answer.status_code == 200
    if form == "xlsx":
        texts = [cell.value for row in load_workbook(io.BytesIO(content)).active for cell in row]
        assert "减刑 公示" in texts
    else:
        assert "减刑 公示" in content.decode()


def test_pages_of_it_answer(odd, client):
    for address in ("/disclosures/", f"/disclosures/{odd.number}/", "/disclosures/?q=减", "/"):
        assert client.get(address).status_code == 200, address


def test_what_is_typed_is_kept_without_them(signed_in):
    client, url = signed_in("author"), "/admin/disclosures/item/add/"

    form = typed(client, url, title=ODD, body=f"<p>{ODD}</p>")
    assert client.post(url, form).status_code == 302

    item = Item.objects.get()
    assert (item.title, item.body) == ("减刑 公示", "<p>减刑 公示</p>")


def test_a_query_is_read_without_them(new_item, client):
    new_item("published", title="减刑假释公示")

    page = client.get("/disclosures/", {"q": "减\ufffe刑\u202e"})

    assert page.context["query"] == "减刑"
    assert "减刑假释公示" in page.content.decode()
