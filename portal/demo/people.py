"""People of the demonstration come into the log as people do."""

from django.db import transaction
from django.utils import timezone

from portal.base.audit import log
from portal.base.audit.actions import Action
from portal.base.departments.models import Role, User
from portal.people.models import Grant
from portal.people.proposing import propose


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


def propose_deputy():
    """One of the two administrators; the other finds it on the desk."""
    deputy = User.objects.get(username="author2")
    if not Grant.objects.about(deputy).exists():
        with transaction.atomic():
            propose(
                User.objects.select_for_update().get(pk=deputy.pk),
                {"role": Role.REVIEWER},
                reason="（演示）监狱管理局的审核人外出学习三个月，提请由杨拟稿代为审核。",
                actor=User.objects.get(username="admin"),
                at=timezone.now(),
            )
