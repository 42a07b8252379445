"""What is not public shows on no page of the catalogue, in no count and in no export."""

import pytest
from django.test import Client

from tests.factories import make_approval, make_law, make_move, make_penalty

pytestmark = pytest.mark.pages

TITLE = "石榴火炬计划通告"
MAKE = {"law": make_law, "approval": make_approval, "penalty": make_penalty}
LISTS = {"law": "laws", "approval": "approvals", "penalty": "penalties"}
ELSEWHERE = ("/", "/catalogue/", "/catalogue/gaps/", "/laws/LAWYERS_LAW/", "/disclosures/?q=石榴",
             "/departments/D11/")  # fmt: skip


STATUSES = {"draft": 404, "review": 404, "approved": 404, "internal": 404, "withdrawn": 410}


def in_state(kind, state, people, code="SEC-1"):
    fields = {"code": code, "title": TITLE}
    if kind != "law":
        fields["laws"] = ("LAWYERS_LAW",)
    if state == "internal":
        return MAKE[kind]("published", people, audience="internal", **fields)
    return MAKE[kind](state, people, **fields)


def body(client, address) -> str:
    answer = client.get(address)
    content = b"".join(answer.streaming_content) if answer.streaming else answer.content
    return content.decode("utf-8-sig", "replace")


@pytest.mark.parametrize("kind", MAKE)
def test_a_stranger_sees_nothing_of_it_in_any_state(kind, people, signed_in):
    make_law("published", people)
    entries = {f"/{LISTS[kind]}/SEC-{n}/": state for n, state in enumerate(STATUSES)}
    for n, state in enumerate(STATUSES):
        in_state(kind, state, people, code=f"SEC-{n}")
    lists = [f"/{LISTS[kind]}/{path}" for path in
             ("", "?q=石榴", "?law=LAWYERS_LAW", "export.csv", "export.json")]  # fmt: skip
    for address in (*lists, *ELSEWHERE, *entries):
        body(signed_in("supervisor"), address)  # whatever staff read is not kept for others
    for address in (*lists, *ELSEWHERE):
        assert TITLE not in body(Client(), address), address
        assert TITLE not in body(Client(), f"/en{address}"), address

    for address, state in entries.items():
        assert Client().get(address).status_code == STATUSES[state], state


@pytest.mark.parametrize("kind", MAKE)
def test_staff_read_internal_entries_marked(kind, people, signed_in):
    in_state(kind, "internal", people)
    staff = signed_in("supervisor")

    assert TITLE in body(staff, f"/{LISTS[kind]}/")
    page = staff.get(f"/{LISTS[kind]}/SEC-1/")
    assert page.status_code == 200
    assert "内网" in page.content.decode()
    assert "no-store" in page.headers["Cache-Control"]


def test_a_law_counts_only_public_entries(people, client):
    make_law("published", people)
    make_approval("draft", people)
    make_penalty("published", people, audience="internal")
    assert client.get("/catalogue/").context["laws"] == []

    make_move(make_approval("approved", people, code="XK-02"), "publish", people["publisher"])
    assert [bar.total for bar in client.get("/catalogue/").context["laws"]] == [1]


def test_a_withdrawn_law_is_named_by_its_key_alone(people, client):
    law = make_law("published", people, title=TITLE)
    make_approval("published", people)
    make_move(law, "withdraw", people["publisher"])

    page = body(client, "/approvals/XK-01/")
    assert TITLE not in page
    assert "LAWYERS_LAW" in page
