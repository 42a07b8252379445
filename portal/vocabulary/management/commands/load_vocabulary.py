from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from portal.acts.refused import ActRefused
from portal.base.audit import log
from portal.base.departments.models import User
from portal.base.lists.tables import Table
from portal.base.spreadsheets.lines import TableRefused
from portal.vocabulary import importing
from portal.vocabulary.acts import ROOM


class Command(BaseCommand):
    help = (
        "Propose the everyday words of a CSV or XLSX table, by default of the one that comes with "
        "the portal. What is there already is left alone; another publisher releases them."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, nargs="?", default=importing.SHIPPED)
        parser.add_argument("--user", required=True, help="user name of the publisher who proposes")
        parser.add_argument("--dry-run", action="store_true", help="only say what would be done")

    def handle(self, *args, **options):
        actor = User.objects.filter(username=options["user"], is_active=True).first()
        if actor is None or not actor.has_role(*ROOM):
            raise CommandError(f"{options['user']} is no publisher")
        try:
            with options["file"].open("rb") as file, log.in_its_language():
                run = importing.plan(Table(options["file"].name, file))
        except OSError as error:
            raise CommandError(f"cannot read {options['file']}: {error.strerror}") from error
        except TableRefused as refused:
            raise CommandError(str(refused)) from refused
        for outcome in run.refused:
            self.stderr.write(f"row {outcome.row} {outcome.word.said}: {' '.join(outcome.reasons)}")
        if run.refused:
            raise CommandError(f"nothing was proposed: {len(run.refused)} rows are refused")
        if options["dry_run"]:
            self.stdout.write(f"{len(run.proposed)} everyday words would be proposed")
            return
        try:
            count = importing.apply(run, actor=actor, at=timezone.now())
        except ActRefused as refused:
            raise CommandError(" ".join(refused.reasons)) from refused
        self.stdout.write(f"{count} everyday words proposed")
