from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import IntegrityError
from django.utils import timezone

from approvals.importing.apply import apply
from approvals.importing.layouts import LAYOUTS
from approvals.importing.outcome import Outcome, RowAction
from approvals.importing.plan import Plan
from portal.acts.refused import ActRefused
from portal.base.audit import log
from portal.base.departments.models import Role, User
from portal.base.lists.tables import Table
from portal.base.spreadsheets.lines import TableRefused
from portal.records.drafts import EditedMeanwhile

CHUNK = 500  # rows that are saved together


class Command(BaseCommand):
    help = (
        "Import a CSV or XLSX table of catalogue entries as drafts of an author. Rows are saved in "
        "chunks; a run that was cut short can be repeated, for what is there already is left alone."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path)
        parser.add_argument("--type", choices=sorted(LAYOUTS), required=True)
        parser.add_argument("--user", required=True, help="user name of the author")
        parser.add_argument("--dry-run", action="store_true", help="only say what would be done")

    def handle(self, *args, **options):
        actor = User.objects.filter(username=options["user"], is_active=True).first()
        if actor is None or not actor.has_role(Role.AUTHOR):
            raise CommandError(f"{options['user']} is no author")
        try:
            file = options["file"].open("rb")
        except OSError as error:
            raise CommandError(f"cannot read {options['file']}: {error.strerror}") from error
        with file, log.in_its_language():
            try:
                self._run(Table(options["file"].name, file), actor, options)
            except TableRefused as refused:
                raise CommandError(str(refused)) from refused

    def _run(self, table: Table, actor: User, options: dict):
        layout = LAYOUTS[options["type"]]
        counts = self._check(Plan(layout, table, actor))
        self.stdout.write(_told(counts))
        if options["dry_run"]:
            return
        saved = 0
        chunk: list[Outcome] = []
        for outcome in Plan(layout, table, actor).outcomes():
            chunk.append(outcome)
            if len(chunk) == CHUNK:
                saved += self._save(chunk, actor, table)
                chunk = []
        saved += self._save(chunk, actor, table)
        self.stdout.write(f"{saved} drafts saved")

    def _check(self, plan: Plan) -> dict[str, int]:
        """Count what would be done. Raises CommandError if a row cannot be imported."""
        counts = dict.fromkeys(RowAction.values, 0)
        for note in plan.table.notes:
            self.stdout.write(note)
        if plan.ignored:
            self.stdout.write("columns not imported: " + ", ".join(plan.ignored))
        for outcome in plan.outcomes():
            counts[outcome.action] += 1
            if outcome.action == RowAction.REFUSED and counts[RowAction.REFUSED] <= 100:
                self.stderr.write(f"row {outcome.row} {outcome.code}: {' '.join(outcome.reasons)}")
        if counts[RowAction.REFUSED]:
            raise CommandError(f"nothing was imported. {_told(counts)}")
        return counts

    def _save(self, chunk, actor, table) -> int:
        try:
            return apply(chunk, actor=actor, at=timezone.now(), source=table.name)
        except (EditedMeanwhile, ActRefused, IntegrityError) as error:
            raise CommandError(f"an entry changed meanwhile; run again: {error}") from error
        except OverflowError as error:  # of index numbers; what was saved before stays
            raise CommandError(str(error)) from error


def _told(counts: dict[str, int]) -> str:
    return ", ".join(f"{action}: {count}" for action, count in counts.items())
