from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from portal.base.audit import checkpoints, key_changes


class Command(BaseCommand):
    help = "Make the key that signs the log's checkpoints if there is none; print its public part."

    def handle(self, **options: Any) -> None:
        try:
            if _is_lost():
                raise CommandError(
                    f"{settings.LOG_KEY_FILE} is gone, and the log was signed with it: restore it, "
                    "or see `manage.py change_key --help`"
                )
            if not settings.LOG_KEY and checkpoints.make_key():
                told = f"Made {settings.LOG_KEY_FILE}: keep a copy of it in a safe place."
                self.stdout.write(told)
            self.stdout.write(checkpoints.verifier_key())
        except checkpoints.NoKey as error:
            raise CommandError(str(error)) from error
        except DatabaseError as error:
            raise CommandError("run `manage.py migrate`: it records the log's name") from error


def _is_lost() -> bool:
    is_here = settings.LOG_KEY or settings.LOG_KEY_FILE.exists()
    return not is_here and bool(key_changes.public_key())
