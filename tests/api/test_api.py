"""What programs are told agrees with what people read, and nothing else is told."""

import json

import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from portal.base.departments.models import Department
from tests.base.files import samples
from tests.disclosures.dossiers import make_dossier
from tests.factories import make_approval, make_move, next_version

pytestmark = [pytest.mark.pages, pytest.mark.django_db]

V1 = "/api/v1"


def ask(client, path: str, status: int = 200) -> dict:
    answer = client.get(V1 + path)
    assert answer.status_code == status, (path, answer.content)
    kind = "application/json; charset=utf-8" if status == 200 else "application/problem+json"
    assert answer.headers["Content-Type"] == kind
    told = json.loads(answer.content)
    assert status == 200 or (told["status"], told["type"]) == (status, "about:blank")
    return told


def numbers(told: dict) -> list[str]:
    return [row["number"] for row in told["records"]]


def test_a_list_holds_what_its_download_holds(client, new_item, people):
    for kind in ("duty", "goal", "goal"):
        new_item("published", kind=kind, title="收费标准")
    new_item("draft")
    new_item("published", audience="internal")
    make_approval("published", people)

    for name, path, query in (
        ("items", "/disclosures/", ""), ("items", "/disclosures/", "kind=goal"),
        ("items", "/disclosures/", "q=收费"), ("approvals", "/approvals/", ""),
    ):  # fmt: skip
        download = client.get(f"{path}export.json?{query}")
        rows = json.loads(b"".join(download.streaming_content))["records"]
        told = ask(client, f"/{name}?{query}")["records"]
        for row in told:
            assert client.get(row.pop("url")).status_code == 200
        assert sorted(told, key=str) == sorted(rows, key=str)
        assert rows


def test_page_after_page_each_row_comes_once(client, new_item):
    made = {new_item("published").number for _one in range(5)}
    found: list[str] = []
    after = ""
    while True:
        told = ask(client, f"/items?page_size=2{after}")
        assert len(told["records"]) <= 2
        found += numbers(told)
        if told["next"] is None:
            break
        new_item("published")  # what is published meanwhile moves nothing
        after = f"&after={told['next']}"

    assert sorted(found) == sorted(made)


def test_what_is_not_understood_is_refused_and_not_left_aside(client, new_item):
    new_item("published")

    told = ask(client, "/items?kind=dance&colour=red&page_size=2", 422)

    assert told["errors"] == {"colour": ["没有这个参数。"], "kind": ["没有“dance”这个选项。"]}
    assert "page_size" in ask(client, "/items?page_size=0", 422)["errors"]
    assert "after" in ask(client, "/items?after=x", 422)["errors"]
    for address in ("/items?kind=%00", "/items?kind=duty&kind=goal", "/items?q=%00"):
        ask(client, address, 422)
    assert "since" in ask(client, "/changes?since=-1", 422)["errors"]
    ask(client, "/changes?since=99999999", 409)  # as after a restore
    assert "version" in ask(client, "/items/640000/2026-00001?version=1", 422)["errors"]
    assert ask(client, "/items/640000/2020-00001", 404)["detail"] == "没有这条信息。"
    ask(client, "/no-such-thing", 404)


def test_a_choice_that_others_leave_nothing_of_is_no_mistake(client, people):
    make_dossier("published", people, title="甲")

    (year,) = {row["started_on"][:4] for row in ask(client, "/dossiers")["records"]}
    assert len(ask(client, f"/dossiers?year={year}")["records"]) == 1
    assert ask(client, f"/dossiers?q=乙&year={year}") == {"next": None, "records": []}
    assert "year" in ask(client, "/dossiers?q=乙&year=1950", 422)["errors"]


def test_a_record_tells_its_versions_and_their_hashes(client, new_item, people):
    item = new_item("published")
    second = next_version(item, people)

    told = ask(client, f"/items/{item.number}")

    assert (told["version"], told["url"]) == (2, item.get_absolute_url())
    assert [one["version"] for one in told["versions"]] == [1, 2]
    assert told["versions"][1]["content_hash"] == second.content_hash
    assert client.get(told["versions"][0]["content"]).status_code == 200


def test_a_number_of_the_log_leads_to_the_record_whatever_its_kind(client, new_item, people):
    approval = make_approval("published", people, file=samples.pdf())
    new_item("published")

    told = ask(client, f"/records/{approval.number}")

    assert (told["kind"], told["record"]["code"]) == ("approval", approval.code)
    (file,) = told["record"]["files"]
    assert client.get(file["url"]).status_code == 200
    make_move(approval, "withdraw", people["publisher"])
    ask(client, f"/records/{approval.number}", 410)
    ask(client, f"/records/{new_item('draft').number}", 404)


def test_nobody_is_told_what_is_withdrawn_or_internal_whoever_signed_in(
    client, signed_in, new_item, people
):
    gone, internal = new_item("published"), new_item("published", audience="internal")
    assert numbers(ask(client, "/items")) == [gone.number]

    make_move(gone, "withdraw", people["publisher"])

    for reader in (client, signed_in("supervisor")):
        assert numbers(ask(reader, "/items")) == []
        ask(reader, f"/items/{internal.number}", 404)
        assert ask(reader, f"/items/{gone.number}", 410)["number"] == gone.number


def test_a_mirror_learns_what_changed_since_it_looked(client, new_item, people):
    item = new_item("published")
    known = ask(client, "/changes")["newest"]
    assert ask(client, f"/changes?since={known}") == {
        "newest": known, "has_more": False, "entries": [],
    }  # fmt: skip

    make_move(item, "withdraw", people["publisher"])
    told = ask(client, f"/changes?since={known}")

    assert told["newest"] > known
    assert item.number in json.dumps(told["entries"], ensure_ascii=False)
    leaf = client.get(f"/log/{told['newest']}.json").content
    assert told["entries"][-1] == json.loads(leaf)
    first = ask(client, "/changes?page_size=1")
    assert (len(first["entries"]), first["has_more"]) == (1, True)


def test_an_answer_that_did_not_change_is_not_sent_again(client, new_item):
    new_item("published")
    etag = client.get(f"{V1}/items").headers["ETag"]

    def status() -> int:
        return client.get(f"{V1}/items", headers={"if-none-match": etag}).status_code

    assert status() == 304
    new_item("published")
    assert status() == 200


def test_many_rows_take_no_more_statements_than_few(client, new_item, people):
    def make():
        new_item("published", file=samples.pdf())
        make_dossier("published", people)

    paths = ["/api/v1/items", "/api/v1/dossiers", "/disclosures/feed.atom", "/dossiers/feed.atom",
             "/departments/ROOT/feed.atom", "/search/feed.atom?q=%E6%B3%95", "/sitemaps/item.xml",
             "/sitemaps/dossier.xml"]  # fmt: skip

    def statements() -> dict[str, int]:
        found = {}
        for path in paths:
            client.get(path)  # whatever is kept for all pages
            cache.clear()
            with CaptureQueriesContext(connection) as asked:
                assert client.get(path).status_code == 200
            found[path] = len(asked)
        return found

    make()
    few = statements()
    for _one in range(3):
        make()
    assert statements() == few


def test_nothing_can_be_sent_here(client):
    for method in ("post", "put", "patch", "delete"):
        answer = getattr(client, method)(f"{V1}/items")
        assert (answer.status_code, answer.headers["Allow"]) == (405, "GET, HEAD")
        assert answer.headers["Content-Type"] == "application/problem+json"
    assert client.head(f"{V1}/items").status_code == 200
    assert client.get(f"{V1}/items").headers["Access-Control-Allow-Origin"] == "*"


def test_the_description_names_every_operation_and_what_filters_may_be(client, departments):
    told = ask(client, "/openapi.json")

    assert told["openapi"].startswith("3.")
    paths = told["paths"]
    for name in ("items", "approvals", "penalties", "laws", "dossiers", "profiles", "hotlines",
                 "obligations", "waivers", "demands", "changes"):  # fmt: skip
        assert f"{V1}/{name}" in paths
    asked = {one["name"]: one["schema"] for one in paths[f"{V1}/items"]["get"]["parameters"]}
    assert asked["kind"]["enum"] == ["duty", "goal", "progress", "result"]
    assert "D11" in asked["department"]["enum"]
    refused = paths[f"{V1}/items"]["get"]["responses"]["422"]["content"]
    assert [*refused] == ["application/problem+json"]
    page = client.get(f"{V1}/docs/").content.decode()
    assert f'src="{settings.STATIC_URL}ninja/' in page
    assert "//cdn" not in page


def test_codes_and_departments_are_told_in_both_languages(client, new_item):
    item = new_item("published", kind="goal")

    told = {
        (one["of_list"], one["column"]): one["codes"] for one in ask(client, "/codes")["columns"]
    }
    kinds = {one["code"]: one for one in told["items", "kind"]}
    assert kinds["goal"] == {"code": "goal", "name_zh": "政务目标", "name_en": "Goal"}
    assert {one["code"] for one in told["items", "channel_uses.channel"]} >= {"website"}
    assert {one["code"] for one in told["obligations", "state"]} >= {"overdue"}
    departments = {one["code"]: one for one in ask(client, "/departments")["departments"]}
    mine = departments[item.department.code]
    assert mine["name_zh"] == item.department.name_zh
    assert mine["parent"] in departments
    assert client.get(mine["url"]).status_code == 200
    assert {one["code"] for one in told["items", "department"]} == {*departments}
    ask(client, "/codes?x=1", 422)
    ask(client, "/departments?x=1", 422)


def test_what_breaks_is_told_to_programs_as_a_problem(client, monkeypatch, settings):
    def broken(*args, **kwargs):
        raise RuntimeError("broken")

    monkeypatch.setattr(Department.objects, "select_related", broken)
    client.raise_request_exception = False
    ask(client, "/departments", 500)
    settings.ALLOWED_HOSTS = ["example.cn"]
    ask(client, "/items", 400)
