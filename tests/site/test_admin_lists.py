"""What the addresses of the back office's lists may ask, in every room from the registry."""

import re
from urllib.parse import parse_qs, urlencode

import pytest
from django.contrib import admin
from django.test import RequestFactory
from django.urls import reverse

from portal.base.audit.lists import ListAdmin
from tests.factories import client_of, make_departments, make_people
from tests.site.rows import one_of_everything
from tests.supervision.tickets.reports import REACH, received_report

pytestmark = pytest.mark.django_db

FINE = {200, 302, 400, 403, 404}
ADMINS = admin.site._registry
NUL, HUGE, LONG = "%00", "9" * 30, "a" * 3000
ODD_QUERIES = [
    f"q={NUL}&o={NUL}&p={NUL}",
    f"q={LONG}&o={LONG}&p={HUGE}",
    "q=" + "+".join("a" * 60),
    "q=" + "+".join("a" * 1200),
    "q=%27%22%5C%25&o=-1.2.-3.99&p=0",
    "q=%F0%A0%AE%B7%ff&o=²&p=-1",
    "o=1&o=2&o=.&p=2&all=",
    "_facets=True&_popup=1&p=x",
    "_to_field=id&_popup=1",
    "_to_field=password",
    f"_to_field={NUL}",
    "pk__in=1,2&id__exact=1",
    "e=1&p=" + "9" * 5000,
    "_changelist_filters=%00&q=1",
]
VALUES = ["foo", "", NUL, "-1", HUGE, "2026-02-30", LONG, "1,2", "%ff", "True&{name}=False"]


@pytest.fixture(scope="module")
def world(kept_db):
    people = make_people(make_departments())
    one_of_everything(people)
    return people


@pytest.fixture(scope="module")
def reader(world):
    """A client of somebody who may see the list of this admin."""
    clients = {}

    def find(model_admin):
        for name, person in world.items():
            request = RequestFactory().get("/")
            request.user = person
            if model_admin.has_view_permission(request) and model_admin.has_module_permission(
                request
            ):
                return clients.setdefault(name, client_of(person))
        raise AssertionError(model_admin)

    return find


def url_of(model, page="changelist", *args):
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}", args=args)


def parameters(model_admin) -> list[str]:
    return [name for one in model_admin.list_filter for name in model_admin._asked_by(one)]


@pytest.mark.parametrize("model", ADMINS, ids=lambda model: model.__name__)
def test_no_value_breaks_a_list(model, reader):
    model_admin, url = ADMINS[model], url_of(model)
    client = reader(model_admin)
    client.raise_request_exception = False
    own = [f"{name}={value.format(name=name)}" for name in parameters(model_admin)
           for value in VALUES]  # fmt: skip

    answers = {query: client.get(f"{url}?{query}").status_code for query in ODD_QUERIES + own}

    assert {query: status for query, status in answers.items() if status not in FINE} == {}


@pytest.mark.parametrize("model", ADMINS, ids=lambda model: model.__name__)
@pytest.mark.pages
def test_no_column_is_felt_through_its_address(model, world):
    model_admin = ADMINS[model]
    request = RequestFactory().get("/")
    request.user = world["supervisor"]
    asked = set(parameters(model_admin))

    assert isinstance(model_admin, ListAdmin)
    for name in _paths(model):
        for lookup in ("", "__exact", "__startswith", "__gt", "__in", "__isnull", "__iregex"):
            if f"{name}{lookup}" not in asked:
                assert not model_admin.lookup_allowed(f"{name}{lookup}", "1", request), name


def _paths(model):
    for field in model._meta.get_fields():
        yield field.name
        if field.is_relation and field.related_model:
            yield from (
                f"{field.name}__{far.name}" for far in field.related_model._meta.get_fields()
            )


@pytest.mark.parametrize("model", ADMINS, ids=lambda model: model.__name__)
def test_every_filter_that_a_list_offers_is_answered(model, reader):
    client, url = reader(ADMINS[model]), url_of(model)
    offered = re.findall(r'href="(\?[^"]+)"', client.get(url).content.decode())
    one_each = {tuple(sorted(parse_qs(link[1:]))): link for link in offered}

    for link in one_each.values():
        assert client.get(url + link.replace("&amp;", "&")).status_code == 200, link


@pytest.mark.parametrize("model", ADMINS, ids=lambda model: model.__name__)
def test_no_address_of_a_form_breaks_it(model, reader, world):
    model_admin = ADMINS[model]
    filled = {field.name: "foo" for field in model._meta.fields}
    there = {str(url.name).rpartition("_")[2] for url in model_admin.get_urls()}
    client = reader(model_admin)
    client.raise_request_exception = False
    pages = [
        f"{url_of(model, page, key)}?{query}"
        for page in ("change", "delete", "history")
        if page in there
        for key, query in [
            ("\x00", ""), ("9" * 30, ""), ("x", ""), ("1", "_to_field=password"),
            ("1", "_to_field=id&_popup=1"), ("1", "_changelist_filters=%00%26%3D%ff"),
        ]
    ]  # fmt: skip
    adding = [f"{url_of(model, 'add')}?{query}" for query in (urlencode(filled), "_to_field=x")] \
        if model_admin.has_add_permission.__name__ != "_never" else []  # fmt: skip
    answers = {page: client.get(page).status_code for page in pages}
    for person in ("author", "publisher", "administrator"):
        for page in adding:
            adder = client_of(world[person])
            adder.raise_request_exception = False
            answers[page, person] = adder.get(page).status_code

    assert {page: status for page, status in answers.items() if status not in FINE} == {}


SECRETS = [
    ("supervisor", "supervision/ticket/?contact__startswith="),
    ("publisher", "supervision/ticket/?secret_hash__startswith="),
    ("publisher", "supervision/ticket/?questions__text__contains="),
    ("supervisor", "departments/user/?password__startswith="),
    ("supervisor", "departments/user/?email__startswith="),
    ("author", "disclosures/item/?writers__username="),
    ("author", "disclosures/item/?created_by__password__startswith="),
]


@pytest.mark.parametrize(("person", "path"), SECRETS)
def test_a_hidden_column_answers_no_guess(person, path, world):
    received_report(world, contact=REACH, consents=True)
    client = client_of(world[person])

    assert {client.get(f"/admin/{path}{guess}").status_code for guess in ("", "g", "$")} == {400}
