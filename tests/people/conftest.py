import pytest
from django.contrib.auth.hashers import make_password

from portal.base.departments.models import Role, User
from portal.people.models import Grant
from tests.factories import client_of
from tests.forms import typed
from tests.site.changing import asked, url

KNOWN = "the old one 1"


@pytest.fixture
def team(people):
    """With a second and a third administrator, and a password that everybody has."""
    root = people["administrator"].department
    for name in ("second", "third"):
        people[name] = User(
            username=name, role=Role.ADMINISTRATOR, department=root, is_staff=True,
            display_name=f"{name}先生",
        )  # fmt: skip
    User.objects.bulk_create([people["second"], people["third"]])
    User.objects.update(password=make_password(KNOWN))
    return {name: User.objects.get(pk=person.pk) for name, person in people.items()}


def change(who, person, **fields):
    """What this person's browser posts from the form of a person or department."""
    room = f"departments_{person._meta.model_name}"
    client, address = client_of(who), url(f"{room}_change", person.pk)
    return client.post(address, typed(client, address, **fields))


def propose(who, person, **fields) -> Grant:
    page = change(who, person, **{"reason": "工作需要"} | fields)
    assert page.status_code == 302, page.context["errors"]
    return Grant.objects.latest("pk")


def act(who, grant, name, **answers):
    """The page that asks, answered."""
    client, address = client_of(who), url("people_grant_act", grant.pk, name)
    page = client.get(address)
    if page.status_code != 200 or "form" not in page.context or not page.context["form"]:
        return page
    return client.post(address, asked(client, address, **answers))
