"""People of the demonstration come into the log as people do."""

from portal.base.audit import log
from portal.base.audit.actions import Action
from portal.base.departments.models import User


def log_person(person: User):
    """As the form of a person says it, so that the log tells who was what from the beginning."""
    values = {
        "role": person.role,
        "department": str(person.department or ""),
        "is_superuser": str(person.is_superuser),
    }
    with log.in_its_language():
        log.append(
            Action.ADDED,
            log.Subject("user", str(person.pk), label=str(person)),
            actor_name="manage.py demo",
            changes={name: ["", value] for name, value in values.items()},
        )
