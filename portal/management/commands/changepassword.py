import getpass
from typing import Any

from django.contrib.auth.management.commands import changepassword
from django.db import transaction

from portal.base.audit import log, seals
from portal.base.audit.actions import Action
from portal.base.departments.models import User


class Command(changepassword.Command):
    """Django's own, which saves the person by itself; the entry follows."""

    def handle(self, *args: Any, **options: Any) -> Any:
        said = super().handle(*args, **options)
        person = User.objects.get(username=options["username"] or getpass.getuser())
        with transaction.atomic():
            seals.touch(User, [person.pk])
            subject = log.Subject("user", str(person.pk), label=str(person))
            log.append(Action.PASSWORD_CHANGED, subject, actor_name="manage.py changepassword")
        return said
