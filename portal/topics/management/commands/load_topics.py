from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from portal.base.audit import log
from portal.base.departments.models import Department, Role, User
from portal.base.lists.tables import Table
from portal.base.spreadsheets.lines import TableRefused
from portal.topics.importing import load
from portal.topics.shipped import TABLE


class Command(BaseCommand):
    help = (
        "Propose the service topics and hot questions of a CSV or XLSX table, by default of the "
        "one that comes with the portal for departments of justice. What has a code that is there "
        "is left alone; another publisher releases them, each with the links that belong to it."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, nargs="?", default=TABLE)
        parser.add_argument("--user", required=True, help="user name of the publisher who proposes")
        parser.add_argument("--department", required=True, help="code of the one that answers them")
        parser.add_argument("--dry-run", action="store_true", help="only say what would be done")

    def handle(self, *, file, user, department, dry_run, **options):
        actor = User.objects.filter(username=user, is_active=True).first()
        if actor is None or not actor.has_role(Role.PUBLISHER):
            raise CommandError(f"{user} is no publisher")
        unit = Department.objects.active(timezone.localdate()).filter(code=department).first()
        if unit is None:
            raise CommandError(f"there is no department {department}")
        try:
            with file.open("rb") as opened, log.in_its_language():
                loaded = load(Table(file.name, opened), unit, actor=actor, is_tried=dry_run)
        except OSError as error:
            raise CommandError(f"cannot read {file}: {error.strerror}") from error
        except TableRefused as refused:
            raise CommandError(str(refused)) from refused
        for fault in loaded.faults:
            self.stderr.write(f"row {fault}")
        if loaded.faults:
            raise CommandError(f"nothing was proposed: {len(loaded.faults)} rows are refused")
        would = "would be " if dry_run else ""
        self.stdout.write(f"{loaded.proposed} topics {would}proposed")
