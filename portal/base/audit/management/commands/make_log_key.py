from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from portal.base.audit import checkpoints


class Command(BaseCommand):
    help = "Make the key that signs the log's checkpoints if there is none; print its public part."

    def handle(self, **options: Any) -> None:
        if not settings.LOG_KEY and checkpoints.make_key():
            self.stdout.write(f"Made {settings.LOG_KEY_FILE}: keep a copy of it in a safe place.")
        try:
            self.stdout.write(checkpoints.verifier_key())
        except checkpoints.NoKey as error:
            raise CommandError(str(error)) from error
        except DatabaseError as error:
            raise CommandError("run `manage.py migrate`: it records the log's name") from error
