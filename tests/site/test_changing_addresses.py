"""Every changing request of the back office, with real commits: its entries and one committed
state, or neither."""

import contextlib

import pytest
from django.apps import apps
from django.contrib import admin
from django.db import connection, transaction
from django.urls.resolvers import URLPattern

from portal.base.audit import log
from portal.base.audit.models import ClockMark, Entry
from portal.base.audit.seal_verification import check_rows
from portal.base.audit.sealed import sealed_models
from portal.base.audit.seals import kind_of
from portal.records.acts import records
from portal.supervision.demands.acts import demands
from portal.supervision.tickets.acts import LOOKS, tickets
from portal.vocabulary.acts import words
from tests.factories import (
    client_of,
    make_category,
    make_departments,
    make_law,
    make_people,
    seal_what_was_made,
)
from tests.site.changing import CHANGES, Post, World, days_of_feasts
from tests.site.rows import one_of_everything
from tests.site.tampering import everything
from tests.supervision.evaluation.conftest import appoint

# They change something, but nothing that anybody else relies on.
WITHOUT_ENTRY = {"logout", "notices_notice_read", "scratch", "scratch_keep"}
# They show, or refuse whoever asks: whatever is posted there, nothing changes.
NEVER_EDITED = (
    "notices_notice", "disclosures_obligation", "disclosures_waiver", "supervision_ticket",
    "disclosures_requirementchange", "audit_entry", "disclosures_channelregistration",
    "people_grant", "supervision_demand", "vocabulary_everydayword",
)  # fmt: skip
RECORDS = (
    "disclosures_item", "disclosures_dossier", "approvals_approval", "approvals_penalty",
    "approvals_law", "profiles_profile",
)  # fmt: skip
UNCHANGING = {
    "index", "search", "app_list", "password_change_done", "jsi18n", "audit_entry_unusual",
    "supervision_evaluationround_sheets", "supervision_evaluationround_results",
    "workdays_limit_changelist", "workdays_calendarday_changelist",
    "workdays_calendarnotice_changelist", "supervision_appointment_changelist",
    "disclosures_category_changelist", "approvals_catalogueset_changelist",
    "supervision_evaluationround_changelist", "approvals_powertype_changelist",
    "disclosures_requirement_changelist", "disclosures_procedure_changelist",
    # Ended by a date, never deleted.
    "approvals_powertype_delete", "disclosures_requirement_delete", "disclosures_procedure_delete",
    "disclosures_channelregistration_scan", "vocabulary_missedword_changelist",
    # Without files of their own.
    "disclosures_dossier_file", "approvals_penalty_file", "approvals_law_file",
    "profiles_profile_file",
    *(f"{room}_{page}" for room in NEVER_EDITED for page in ("change", "delete")),
    # Reports and everyday words are entered by staff, and changed by acts alone.
    *(f"{room}_add" for room in NEVER_EDITED
      if room not in ("supervision_ticket", "vocabulary_everydayword")),
    *(f"{room}_changelist" for room in (*NEVER_EDITED, *RECORDS)),
    *(f"{room}_{page}" for room in RECORDS for page in ("delete", "preview", "compare")),
}  # fmt: skip
# Scratch of the framework: who is signed in, who typed a wrong password how often; and of people,
# what they have typed and not saved.
SCRATCH = {"sessions", "axes", "contenttypes", "auth", "scratch"}
TABLES = [
    model._meta.db_table
    for model in apps.get_models(include_auto_created=True)
    if model._meta.app_label not in SCRATCH
]


def addresses(patterns, prefix=""):
    for one in patterns:
        route = prefix + str(one.pattern)
        if isinstance(one, URLPattern):
            yield one.name, route
        else:
            yield from addresses(one.url_patterns, route)


NAMED = {name for name, _route in addresses(admin.site.get_urls()) if name}
SHOWN = {name for name in NAMED if name.endswith("_history")} | UNCHANGING


@pytest.mark.django_db
def test_every_address_of_the_back_office_is_on_a_list():
    changing = {name for name, _variant in CHANGES}

    assert changing | SHOWN | WITHOUT_ENTRY == NAMED
    assert not changing & SHOWN
    unnamed = [route for name, route in addresses(admin.site.get_urls()) if not name]
    # Django's own redirects: to a row's page, and to the address with a slash.
    assert all(route.endswith(("<path:object_id>/", "(?P<url>.*)$")) for route in unnamed)
    moves = {variant for name, variant in CHANGES if name == "disclosures_item_move"}
    assert moves == {name for name, move in records.acts.items() if move.roles}
    acts = {variant for name, variant in CHANGES if name == "supervision_ticket_act"}
    assert acts == {name for name, act in tickets.acts.items() if act.roles} - LOOKS
    acts = {variant for name, variant in CHANGES if name == "supervision_demand_act"}
    assert acts == set(demands.acts)
    acts = {variant for name, variant in CHANGES if name == "vocabulary_everydayword_act"}
    assert acts == set(words.acts)


KINDS = {kind_of(model): model._meta.db_table for model in sealed_models()}


def state() -> dict[str, frozenset[tuple]]:
    """The rows of every table, scratch aside."""
    tables = {}
    with connection.cursor() as cursor:
        for table in TABLES:
            cursor.execute(f"SELECT * FROM {table}")
            tables[table] = frozenset(cursor.fetchall())
    return tables


@contextlib.contextmanager
def details_refused():
    """The log breaks off half-way: its entry is written, the entry's detail is not."""
    with connection.cursor() as cursor:
        for statement in REFUSING[connection.vendor]:
            cursor.execute(statement)
    yield
    with connection.cursor() as cursor:
        on = " ON audit_entrydetail" if connection.vendor == "postgresql" else ""
        cursor.execute(f"DROP TRIGGER full_up{on}")


REFUSING = {
    "sqlite": [
        "CREATE TRIGGER full_up BEFORE INSERT ON audit_entrydetail "
        "BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
    ],
    "postgresql": [
        "CREATE OR REPLACE FUNCTION full_up() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device'; END $$",
        "CREATE TRIGGER full_up BEFORE INSERT ON audit_entrydetail "
        "FOR EACH ROW EXECUTE FUNCTION full_up()",
    ],
}


def fault_of(post: Post) -> str:
    """What is wrong with the request, first while the log is broken, then when it is mended."""
    post.client.raise_request_exception = False
    before, count = state(), Entry.objects.count()
    with details_refused():
        answer = post.client.post(post.url, post.data)
    if (after := state()) != before:
        changed = [table for table in before if before[table] != after[table]]
        return f"without its entry {answer.status_code} left a change of {changed}"
    answer = post.client.post(post.url, post.data)
    entries = list(Entry.objects.order_by("sequence").values_list("action", flat=True)[count:])
    if entries != post.entries:
        said = answer.context and answer.context.get("errors")
        return f"{answer.status_code} left the entries {entries} {said or ''}"
    after = state()
    only_looked = post.entries[0] in ("exported", "original_read", "contact_read", "file_read")
    has_changed = any(
        before[table] != after[table]
        for table in before
        if not table.startswith("audit_") or table == ClockMark._meta.db_table
    )
    if answer.status_code not in (200, 302) or has_changed == only_looked:
        return f"{answer.status_code}, and the state has{'' if has_changed else ' not'} changed"
    written = [kind for kind, table in KINDS.items() if before[table] != after[table]]
    return "; ".join(map(str, check_rows(written)))


@pytest.fixture
def world(committed_db, log_key):
    with transaction.atomic():
        departments = make_departments()
        people = make_people(departments)
        make_law("published", people)
        appoint(people["supervisor"])
        days_of_feasts(2041)  # of a notice that is to be added
        category = make_category()
        seal_what_was_made()
    return World(people, departments, category)


def test_each_leaves_its_entries_and_one_state_or_neither(world):
    faults = {}
    for line, make in CHANGES.items():
        with transaction.atomic():
            post = make(world)
            if not log.clock_fault():
                seal_what_was_made()
        faults[line] = fault_of(post)

    assert {line: fault for line, fault in faults.items() if fault} == {}
    assert everything() == []


def test_nothing_else_changes_anything(committed_db):
    people = make_people(make_departments())
    with transaction.atomic():
        rows = one_of_everything(people)
    keys = {f"{m._meta.app_label}_{m._meta.model_name}": row.pk for m, row in rows.items()}
    clients = [client_of(people[name]) for name in ("author", "publisher", "administrator")]
    before, count = state(), Entry.objects.count()
    data = {"post": "yes", "action": "delete_selected", "_selected_action": list(keys.values())}

    for name, route in addresses(admin.site.get_urls()):
        if name in SHOWN:
            path = "/admin/" + _filled(route, keys.get(name.rpartition("_")[0], 1))
            for client in clients:
                assert client.post(path, data).status_code != 500, path

    assert state() == before
    assert Entry.objects.count() == count


def _filled(route: str, key) -> str:
    for placeholder in ("<path:object_id>", "<int:pk>", "<id>", "<int:file>", "<int:department>"):
        route = route.replace(placeholder, str(key))
    return route.replace("<slug:which>", "public").replace("^(?P<app_label>", "").split("|")[0]
