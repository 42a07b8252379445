"""What a list reads of rows that it does not show: nothing, an index holds it all."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

pytestmark = pytest.mark.sqlite

LISTS = ["", "?kind=result", "?category=20-02", "?order=title", "?order=oldest", "?page=2"]


@pytest.mark.parametrize("reader", ["stranger", "author"])
@pytest.mark.parametrize("query", LISTS)
def test_a_page_deep_in_a_list_looks_at_no_row_before_it(
    query, reader, new_item, signed_in, client
):
    for _each in range(21):
        new_item("published", kind="result")
    asking = client if reader == "stranger" else signed_in(reader)
    with CaptureQueriesContext(connection) as queries:
        assert asking.get(f"/disclosures/{query}").status_code == 200

    begins = 'SELECT "disclosures_item"."id"'
    keys = next(one["sql"] for one in queries if one["sql"].startswith(begins))
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {keys}")
        (line,) = [text for *_place, text in cursor.fetchall()]
    assert "USING COVERING INDEX item_" in line
