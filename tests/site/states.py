"""Every state of a record, who may see it there, and every output that could show it.

A new output is one more line in LISTS (pages that gather records) or PAGES (pages of one).
"""

from datetime import timedelta

from django.utils import timezone

from disclosures.models import Item
from portal.base.departments.models import Role, User
from portal.records.due import perform_due
from tests.factories import make_item, make_move, next_version

TITLE = "石榴火炬计划通告"
STAFF = ("author", "stranger_author", "superuser")
STRANGERS = ("visitor", "disabled", "nobody")  # the first has an account without staff rights

LISTS = {
    "home": "/",
    "English home": "/en/",
    "list": "/disclosures/",
    "English list": "/en/disclosures/",
    "list by kind": "/disclosures/?kind=duty",
    "list by department": "/disclosures/?department=D11",
    "list by department above": "/disclosures/?department=ROOT",
    "list by category": "/disclosures/?category=20-02",
    "list by term": "/disclosures/?term=staged",
    "list by stage": "/disclosures/?stage=before",
    "list by year": f"/disclosures/?year={timezone.localdate().year}",
    "list by everything": "/disclosures/?kind=duty&department=D11&category=20-02&stage=before",
    "oldest first": "/disclosures/?order=oldest",
    "by title": "/disclosures/?order=title",
    "search in title": "/disclosures/?q=石榴火炬",
    "search in body": "/disclosures/?q=天鹅座流星雨",
    "search by number": "/disclosures/?q={number}",
    "site search": "/search/?q=天鹅座流星雨",
    "English site search": "/en/search/?q=天鹅座流星雨",
    "search, newest first": "/disclosures/?q=石榴火炬&order=newest",
    "reports": "/reports/",
    "answers": "/reports/answers/",
    "departments": "/departments/",
    "its department": "/departments/D11/",
    "the department above": "/departments/ROOT/",
    "another department": "/departments/S01/",
    "board": "/board/",
    "board of its department": "/board/D11/",
    "sheet of its department": "/board/D11/sheet/",
    "record of its board": "/board/D11/log/",
    "profiles": "/profiles/",
    "services": "/services/",
    "questions": "/questions/",
    "hotlines": "/hotlines/",
    "hotline sheet": "/hotlines/sheet/",
    "timeliness": "/timeliness/",
    "obligations": "/timeliness/obligations/",
    "waivers": "/waivers/",
    "demands": "/demands/",
    "published late": "/timeliness/published/",
    "ended bases": "/timeliness/bases/",
    "dossiers": "/dossiers/",
    "log": "/log/",
    "supervisors": "/supervisors/",
    "evaluations": "/evaluations/",
    "assessment": f"/assessment/{timezone.localdate().year}/",
    "display settings": "/display/",
    "accessibility": "/accessibility/",
    "site map": "/site-map/",
    "data": "/data/",
    "data set": "/data/items/",
    "follow": "/follow/",
    "privacy": "/privacy/",
    "patterns": "/patterns/",
}
# Lists that hold the record whenever its reader may see it; the others merely must not leak.
NOT_LISTING = {
    "reports", "answers", "departments", "another department", "sheet of its department",
    "record of its board", "profiles", "hotlines", "hotline sheet",
    "services", "questions",
    "timeliness", "obligations", "waivers", "demands", "published late", "ended bases", "dossiers",
    "supervisors", "evaluations", "assessment", "display settings", "accessibility", "site map",
    "data", "data set", "follow", "privacy", "patterns",
}  # fmt: skip
UNCACHED = {"display settings", "follow"}
# To staff the log and what hangs in a lobby tell no more than to strangers.
SAME_FOR_ALL = {"log", "board", "board of its department"}
PAGES = {
    "page": "/disclosures/{number}/",
    "English page": "/en/disclosures/{number}/",
    "version": "/disclosures/{number}/versions/1/",
    "English version": "/en/disclosures/{number}/versions/1/",
    "press sheet": "/disclosures/{number}/press.txt",
    "comparison of version 1": "/disclosures/{number}/compare/?from=1",
}
# state: in lists for staff, for strangers; page for staff, for strangers; version likewise.
TABLE = {
    "draft": (False, False, 404, 404, 404, 404),
    "review": (False, False, 404, 404, 404, 404),
    "approved": (False, False, 404, 404, 404, 404),
    "scheduled": (False, False, 404, 404, 404, 404),
    "published": (True, True, 200, 200, 200, 200),
    "internal": (True, False, 200, 404, 200, 404),
    "withdrawn": (False, False, 410, 410, 410, 410),
    "ended": (False, False, 410, 410, 410, 410),
    "internal withdrawn": (False, False, 410, 404, 410, 404),
    "internal ended": (False, False, 410, 404, 410, 404),
    "superseded": (False, False, 200, 200, 200, 200),
    "internal superseded": (False, False, 200, 404, 200, 404),
    "widened": (False, False, 200, 200, 200, 404),
    "discarded": (False, False, 404, 404, 404, 404),
}
# States in which the number's own page is about the first version.
ITSELF = {"published", "internal"} | {state for state, row in TABLE.items() if row[2] == 410}
NEVER_PUBLIC = [state for state, row in TABLE.items() if row[3] == row[5] == 404]


def make_in_state(state, people, category, title=TITLE, **fields) -> Item:
    """The record whose name must not leak: its first version, in one of the table's states."""
    fields |= {
        "title": title,
        "body": "<p>天鹅座流星雨</p>",
        "kind": "duty",
        "disclosure_term": "staged",
        "stage": "before",
        "category": category,
    }
    if state.startswith("internal") or state == "widened":
        fields["audience"] = "internal"
    if state == "discarded":
        return make_move(make_item("draft", people, **fields), "discard", people["author"])
    if state in ("draft", "review", "approved"):
        return make_item(state, people, **fields)
    if state == "scheduled":
        item, soon = make_item("approved", people, **fields), timezone.now() + timedelta(hours=1)
        return make_move(item, "schedule", people["publisher"], publish_at=soon)
    item = make_item("published", people, **fields)
    if state.endswith("withdrawn"):
        make_move(item, "withdraw", people["publisher"])
    if state.endswith("ended"):
        Item.objects.filter(pk=item.pk).update(public_until=timezone.now())
        perform_due(timezone.now())
    if state.endswith("superseded"):
        next_version(item, people, title="新名称", body="<p>新正文</p>")
    if state == "widened":
        next_version(item, people, title="新名称", body="<p>新</p>", audience="public")
    return item


def make_strangers(people) -> None:
    """Two more people: one with an account that is not staff's, one who is staff no more."""
    department = people["author"].department
    for name, flags in {"visitor": (False, True), "disabled": (True, False)}.items():
        people[name] = User(username=name, role=Role.AUTHOR, department=department)
        people[name].is_staff, people[name].is_active = flags
        people[name].save()
