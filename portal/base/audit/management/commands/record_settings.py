from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from portal.base.audit import recorded_settings


class Command(BaseCommand):
    help = "Answer for settings that differ from what is recorded of them, and log it in public."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--note", required=True, help="why they changed, and who says so")

    def handle(self, *, note: str, **options: Any) -> None:
        recorded = recorded_settings.record(recorded_settings.differences, note=note)
        if not recorded:
            raise CommandError("nothing to record: the settings are as they are recorded")
        for one in recorded:
            self.stdout.write(f"{one.name} is recorded as {one.here or 'not set'}.")
