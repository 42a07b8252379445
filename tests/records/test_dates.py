"""Dates that cannot be meant are refused."""

from datetime import timedelta

import pytest
from django.utils import timezone

from portal.acts.refused import ActRefused
from tests.factories import make_move
from tests.forms import typed

pytestmark = pytest.mark.pages


@pytest.mark.parametrize("year", ["0001", "1899", "2201", "9999"])
@pytest.mark.parametrize("name", ["made_on", "first_published_on", "public_until"])
def test_an_absurd_year_is_a_message(name, year, new_item, signed_in):
    item = new_item("draft")
    author = signed_in("author")
    typed_in = {name: f"{year}-01-01", f"{name}_0": f"{year}-01-01", f"{name}_1": "00:00"}

    page = author.post(item.admin_url, typed(author, item.admin_url, title="改过的名称") | typed_in)

    assert page.status_code == 200
    assert "年份须在 1900 与 2200 之间" in page.content.decode()
    assert "改过的名称" in page.content.decode()


def test_an_asserted_date_is_not_in_the_future(new_item, people):
    tomorrow = timezone.localdate() + timedelta(days=1)
    draft = new_item("draft", first_published_on=tomorrow)

    with pytest.raises(ActRefused, match="原发布日期不能晚于今天"):
        make_move(draft, "submit", people["author"])
