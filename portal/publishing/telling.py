"""Who is told of which move: the submitter what became of their text, the next person that it
is their turn."""

from collections.abc import Callable, Iterable

from django.utils.translation import override

from portal.departments.models import Role, User
from portal.departments.scope import reached_from
from portal.notices.models import Kind
from portal.notices.queue import is_silent, queue
from portal.publishing.models import Record


def writers(record: Record) -> Iterable[User]:
    return [record.submitted_by, record.created_by]


def reviewers(record: Record) -> Iterable[User]:
    """Those in reach who did not write it and so may decide on it."""
    in_reach = User.objects.filter(
        role=Role.REVIEWER, department_id__in=reached_from(record.department_id)
    )
    return in_reach.exclude(pk__in=record.writers.values("pk"))


def publishers(record: Record) -> Iterable[User]:
    return User.objects.filter(role=Role.PUBLISHER)


def scheduler(record: Record) -> Iterable[User]:
    return [record.scheduled_by]


Audience = tuple[Kind, Callable[[Record], Iterable[User]]]
TOLD: dict[str, list[Audience]] = {
    "submit": [(Kind.SUBMITTED, reviewers)],
    "return": [(Kind.RETURNED, writers)],
    "send_back": [(Kind.RETURNED, writers)],
    "approve": [(Kind.APPROVED, writers), (Kind.APPROVED_TO_PUBLISH, publishers)],
    "publish": [(Kind.PUBLISHED, writers)],
    "publish_due": [(Kind.PUBLISHED, writers)],
    "force_publish": [(Kind.PUBLISHED, writers), (Kind.FORCE_PUBLISHED, publishers)],
    "withdraw": [(Kind.WITHDRAWN, writers)],
    "publication_failed": [
        (Kind.PUBLICATION_FAILED, writers),
        (Kind.PUBLICATION_FAILED, scheduler),
    ],
}


def tell(record: Record, event: str, *, actor: User | None, at, note: str = ""):
    """Queue a notice for everybody whom the event concerns, once each, the actor aside."""
    if is_silent():
        return
    told = {actor.pk} if actor else set()
    with override("zh-hans"):
        path = record.admin_url
    for kind, audience in TOLD.get(event, ()):
        people = [person for person in audience(record) if person and person.pk not in told]
        told.update(person.pk for person in people)
        queue(
            people,
            kind,
            at,
            number=record.number,
            version=record.version,
            title=record.title,
            path=path,
            person=str(actor or ""),
            note=note,
        )
