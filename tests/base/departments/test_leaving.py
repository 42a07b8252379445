"""People come and go: whoever acted is kept, and a session ends with the right to it (R18)."""

from collections.abc import Callable

import pytest
from django.contrib.auth.hashers import MD5PasswordHasher
from django.db import DatabaseError, connection, models, transaction
from django.test import Client

from portal.acts.refused import ActRefused
from portal.base.audit.models import Entry
from portal.base.departments.models import User
from tests.factories import SIGNED, client_of, make_move, next_version

pytestmark = pytest.mark.pages

USERS = "/admin/departments/user"


def by_sql(person):
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM departments_user WHERE id = %s", [person.pk])


DOORS: dict[str, tuple[Callable, type[Exception]]] = {
    "the row": (lambda person: person.delete(), models.ProtectedError),
    "the queryset": (
        lambda person: User.objects.filter(pk=person.pk).delete(),
        models.ProtectedError,
    ),
    "a plain queryset": (
        lambda person: models.QuerySet(User).filter(pk=person.pk).delete(),
        models.ProtectedError,
    ),
    "SQL": (by_sql, DatabaseError),
}


@pytest.mark.parametrize("door", DOORS)
def test_whoever_acted_is_never_deleted(door, new_item, people):
    item = new_item("published")
    delete, refusal = DOORS[door]

    with pytest.raises(refusal), transaction.atomic():
        delete(people["author"])

    item.refresh_from_db()
    assert item.created_by == people["author"]
    assert list(item.writers.all()) == [people["author"]]


def test_who_only_stands_among_the_writers_is_kept_too(new_item, people):
    new_item("published").writers.add(people["colleague"])

    with pytest.raises(models.ProtectedError):
        people["colleague"].delete()


@pytest.mark.parametrize(
    ("address", "form"),
    [
        (f"{USERS}/{{pk}}/delete/", {"post": "yes"}),
        (f"{USERS}/", {"post": "yes", "action": "delete_selected", "_selected_action": "{pk}"}),
    ],
)
@pytest.mark.parametrize("confirmed", [True, False])
def test_the_administrator_is_told_to_deactivate(address, form, confirmed, new_item, people):
    new_item("published")
    pk = people["author"].pk
    form = {name: value.format(pk=pk) for name, value in form.items()}
    if not confirmed:
        del form["post"]
    administrator = client_of(people["administrator"])
    before = Entry.objects.count()

    page = administrator.post(address.format(pk=pk), form)

    assert "“author先生”已经有办理记录，不能删除" in page.content.decode()
    assert User.objects.filter(pk=pk).exists()
    assert Entry.objects.count() == before


def test_who_never_acted_can_be_deleted(people):
    never = people["colleague"]

    client_of(people["administrator"]).post(f"{USERS}/{never.pk}/delete/", {"post": "yes"})

    assert not User.objects.filter(pk=never.pk).exists()


# Sessions. Each client stands for another worker: they share the database alone.


def change(administrator: Client, person: User, **fields):
    form = {
        "username": person.username,
        "display_name": person.display_name,
        "department": person.department_id,
        "role": person.role,
    }
    page = administrator.post(f"{USERS}/{person.pk}/change/", form | fields)
    assert page.status_code == 302, page.context["errors"]


def is_inside(client: Client) -> bool:
    return client.get("/admin/").status_code == 200


def test_a_deactivation_ends_every_session_for_good(people):
    sessions = [client_of(people["author"]) for _ in range(2)]
    administrator = client_of(people["administrator"])
    assert all(map(is_inside, sessions))

    change(administrator, people["author"])
    assert not is_inside(sessions[0])

    change(administrator, people["author"], is_active="on")
    assert not any(map(is_inside, sessions))
    assert is_inside(client_of(User.objects.get(username="author")))


def test_a_password_set_by_the_administrator_ends_every_session(people):
    sessions = [client_of(people["author"]) for _ in range(2)]
    password = {"password1": "correct horse battery", "password2": "correct horse battery"}

    client_of(people["administrator"]).post(
        f"{USERS}/{people['author'].pk}/password/", password | {"usable_password": "true"}
    )

    assert not any(map(is_inside, sessions))


class WatchedHasher(MD5PasswordHasher):
    depths: list[int] = []

    def encode(self, password, salt):
        self.depths.append(len(connection.savepoint_ids))
        return super().encode(password, salt)


NEW = "correct horse battery"


@pytest.mark.parametrize(
    ("page", "username", "more"),
    [
        (lambda people: f"{people['author'].pk}/password/", "author", {}),
        (lambda people: "add/", "newcomer", {"username": "newcomer", "display_name": "新同事"}),
    ],
    ids=["set anew", "of somebody new"],
)
def test_no_writer_waits_while_a_password_is_hashed(people, settings, page, username, more):
    client = client_of(people["administrator"])
    outside = len(connection.savepoint_ids)
    settings.PASSWORD_HASHERS = [f"{__name__}.WatchedHasher"]
    WatchedHasher.depths.clear()
    sent = {"password1": NEW, "password2": NEW, "usable_password": "true"} | more

    client.post(f"{USERS}/{page(people)}", sent)

    assert WatchedHasher.depths == [outside]
    assert User.objects.get(username=username).check_password(NEW)


def test_somebody_new_may_have_no_password(people):
    sent = {"username": "newcomer", "display_name": "新同事", "usable_password": "false"}
    client_of(people["administrator"]).post(f"{USERS}/add/", sent | {"password1": NEW})

    assert not User.objects.get(username="newcomer").has_usable_password()


def test_who_wrote_one_version_approves_none_that_carries_its_text_on(new_item, people):
    """R4 through every version, whatever their role is by then."""
    first = new_item("published", author="colleague")
    second = next_version(first, people)
    third = next_version(second, people, status="review")
    former = people["colleague"]
    former.role = "reviewer"
    former.save()

    with pytest.raises(ActRefused, match="以前版本的人不能审核"):
        make_move(third, "approve", former, check_sheet=SIGNED)

    make_move(third, "approve", people["reviewer"], check_sheet=SIGNED)


def test_who_wrote_one_version_confirms_none_that_carries_its_text_on(new_item, people):
    first = new_item("published", author="colleague")
    second = make_move(first, "new_version", people["author"])
    second.change_note = "更新数据"
    second.save()
    forced = make_move(second, "force_publish", people["publisher"])
    former = people["colleague"]
    former.role = "publisher"
    former.save()

    with pytest.raises(ActRefused, match="以前版本的人不能审核"):
        make_move(forced, "confirm", former)

    make_move(forced, "confirm", people["publisher2"])
