from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from portal.base.audit import log


class Command(BaseCommand):
    help = "Confirm that the clock is right although it seems to have been set, and log it."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--reason", required=True, help="why it seemed wrong, and who says so")

    def handle(self, *, reason: str, **options: Any) -> None:
        if not log.clock_fault():
            raise CommandError("nothing to confirm: the clock can be trusted")
        entry = log.confirm_clock(note=reason)
        self.stdout.write(f"The clock is confirmed; entry {entry.sequence} says so.")
