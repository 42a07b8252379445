"""Whatever the filters, each form of a public list holds the same rows: the page, the feed, the
tables and the API; and the dated file holds what the whole list does."""

import csv
import hashlib
import io
import json
import re
import zipfile
from collections import Counter
from datetime import datetime
from urllib.parse import urlencode

import openpyxl
import pytest
from django.conf import settings as site
from django.test import Client, RequestFactory
from django.urls import reverse
from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.base.lists.pages import LISTS
from portal.datasets import snapshots
from portal.records.feeds import MOST

pytestmark = [pytest.mark.usefixtures("demo"), pytest.mark.pages]

CLIENT = Client(SERVER_NAME="127.0.0.1")
# Most of their rows came with a run or the demonstration, and no act told of them since.
PARTLY_TOLD = {"obligations", "hotlines"}
WORDS = ["", "律师", "公开", "公证 收费", "律师法第四十七条", "xqzw", "2009"]
SITE = re.escape(site.SITE_URL)
# Of records the index number, else what tells the rows of a list apart best.
KEYS = {
    "hotlines": "number", "obligations": "code", "waivers": "title", "demands": "number",
    "answers": "public_question",
}  # fmt: skip


def got(address: str) -> bytes:
    answer = CLIENT.get(address)
    assert answer.status_code == 200, address
    return b"".join(answer.streaming_content) if answer.streaming else answer.content


def behind(name: str, query: str) -> str:
    return reverse(name) + (f"?{query}" if query else "")


def in_csv(text: str, column: int) -> list[str]:
    _header, *rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    return [row[column].removeprefix("'") for row in rows]


def in_xlsx(content: bytes, column: int) -> list[str]:
    sheet = openpyxl.load_workbook(io.BytesIO(content), read_only=True).active
    return [str(row[column]) for row in sheet.iter_rows(min_row=2, values_only=True)]


def in_api(name: str, query: str = "") -> list[dict]:
    found, after = [], ""
    while True:
        told = json.loads(got(f"/api/v1/{name}?{query}&page_size=200{after}"))
        found += told["records"]
        if told["next"] is None:
            return found
        after = f"&after={told['next']}"


def values_of(page) -> dict[str, list[str]]:
    request = RequestFactory().get("/")
    told = snapshots._request()
    request.user, request.standing = told.user, told.standing
    return page.offered(request)


# Of each list all rows, and what its filters offer.
WHOLE: dict[str, list[dict]] = {}
OFFERED: dict[str, dict[str, list[str]]] = {}


@pytest.fixture(scope="module", autouse=True)
def _known(demo_connected, kept_db):
    got("/data/")  # each list has its address by now
    for name, page in LISTS.items():
        WHOLE[name], OFFERED[name] = in_api(name), values_of(page)


@settings(max_examples=15)
@given(data=st.data())
def test_each_form_holds_the_same(data):
    name = data.draw(st.sampled_from([*LISTS]))
    page = LISTS[name]
    choices = {key: st.sampled_from(some) for key, some in OFFERED[name].items() if some}
    asked = data.draw(st.fixed_dictionaries({}, optional=choices))
    if "q" in page.filter_class.base_filters and (words := data.draw(st.sampled_from(WORDS))):
        asked["q"] = words
    query = urlencode(asked)
    key = KEYS.get(name, "number")
    column = [one for one, _label in page.table_header()].index(key)

    wanted = [str(row[key]) for row in json.loads(got(behind(f"{name}-json", query)))["records"]]

    assert in_csv(got(behind(f"{name}-csv", query)).decode(), column) == wanted
    assert in_xlsx(got(behind(f"{name}-xlsx", query)), column) == wanted
    in_order = {one: asked[one] for one in asked if one != "order"}
    rows = in_api(name, urlencode(in_order))
    assert Counter(str(row[key]) for row in rows) == Counter(wanted)
    urls = {row["url"]: str(row[key]) for row in rows}
    if len({row["url"] for row in WHOLE[name]}) == len(WHOLE[name]):
        html = got(behind(name, query)).decode()
        shown = {row["url"] for row in WHOLE[name] if f'href="{row["url"]}"' in html}
        assert len(shown) == min(len(wanted), page.page_size)
        is_ranked = "q" in asked and asked.get("order", "relevance") == "relevance"
        first = wanted if is_ranked else wanted[: page.page_size]  # tables begin with the newest
        assert {urls.get(url) for url in shown} <= {*first}
    if page.has_feed:
        feed = got(behind(f"{name}-feed", urlencode(in_order))).decode()
        fed = re.findall(rf"<entry>.*?<id>{SITE}([^<]+)</id>", feed, re.DOTALL)
        if name in PARTLY_TOLD:
            assert {*fed} <= {*urls} or name == "hotlines"
        else:
            assert len(fed) == len({*fed} & {*urls}) == min(len(wanted), MOST)


def test_the_dated_file_holds_the_whole_list():
    for name in LISTS:
        _the_file_holds_the_list(name)


def _the_file_holds_the_list(name: str):
    snapshot = snapshots.make(name, timezone.now())

    with snapshot.open() as file, zipfile.ZipFile(file) as archive:
        files = {one: archive.read(one) for one in archive.namelist()}
    assert (
        json.loads(files[f"{name}.json"])["records"]
        == (json.loads(got(reverse(f"{name}-json")))["records"])
    )
    assert files[f"{name}.csv"] == got(reverse(f"{name}-csv"))
    told = json.loads(files["datapackage.json"])
    for one in told["resources"]:
        content = files[one["path"]]
        assert one["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
        assert one["bytes"] == len(content)
    labels, columns = (one["schema"]["fields"] for one in told["resources"])
    header = next(csv.reader(io.StringIO(files[f"{name}.csv"].decode("utf-8-sig"))))
    assert header == [one["name"] for one in labels]
    for row in json.loads(files[f"{name}.json"])["records"]:
        for one in columns:
            assert _is_of(row[one["name"]], one), one


def _is_of(value, told: dict) -> bool:
    """Whether the dictionary says what a value of JSON is."""
    if value is None or value == "":
        return True
    codes = {code["value"] for code in told.get("categories", ())}
    if codes and not {*str(value).split(";")} <= codes:
        return False
    if told["type"] in ("date", "datetime"):
        return bool(datetime.fromisoformat(value))
    kinds = {"boolean": bool, "integer": int, "array": list, "string": str, "any": object}
    return isinstance(value, kinds[told["type"]])
