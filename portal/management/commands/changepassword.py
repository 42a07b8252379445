import getpass
from typing import Any

from django.contrib.auth.management.commands import changepassword
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management.base import CommandError
from django.db import transaction

from portal.base.audit import log
from portal.base.departments.actions import Action
from portal.base.departments.models import User

MOST_TRIES = 3


class Command(changepassword.Command):
    """Django's own saves by itself, past the log. Here it is an act like that of the back office,
    told among the unusual ones: whoever has the server sets anybody's password."""

    def handle(self, *args: Any, **options: Any) -> str:
        username = options["username"] or getpass.getuser()
        person = User.objects.filter(username=username).first()
        if person is None:
            raise CommandError(f"user '{username}' does not exist")
        self.stdout.write(f"Changing password for user '{person}'")
        person.set_password(self._asked(person))  # takes long, and no other writer waits for it
        with transaction.atomic():
            person.save(update_fields=["password"])
            subject = log.Subject("user", str(person.pk), label=str(person))
            log.append(Action.PASSWORD_SET, subject, actor_name="manage.py changepassword")
        return f"Password changed successfully for user '{person}'"

    def _asked(self, person: User) -> str:
        """A password that was typed twice and is good enough. Raises CommandError."""
        for _try in range(MOST_TRIES):
            password = getpass.getpass("Password: ")
            if password != getpass.getpass("Password (again): "):
                self.stdout.write("Passwords do not match. Please try again.")
                continue
            try:
                validate_password(password, person)
            except ValidationError as error:
                self.stderr.write("\n".join(error.messages))
                continue
            return password
        raise CommandError(f"Aborting password change for user '{person}': {MOST_TRIES} attempts")
