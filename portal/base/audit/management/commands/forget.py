from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from django.db.models import QuerySet

from portal.base.audit import log
from portal.base.audit.actions import Action
from portal.base.audit.key_changes import KEY_CHANGES
from portal.base.audit.leaf import detail_hash
from portal.base.audit.models import Entry, EntryDetail


class Command(BaseCommand):
    help = "Delete the personal detail of one log entry (name, note, values, address) and log it."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("sequence", type=int)
        parser.add_argument("--reason", required=True)

    @transaction.atomic
    def handle(self, *, sequence: int, reason: str, **options: Any) -> None:
        detail = EntryDetail.objects.filter(entry_id=sequence).first()
        if detail is None:
            raise CommandError(f"entry {sequence} has no detail")
        entry = Entry.objects.get(sequence=sequence)
        if detail_hash(entry, detail) != entry.detail_hash:
            raise CommandError(f"somebody has altered the detail of entry {sequence}: verify_log")
        if entry.action in KEY_CHANGES:
            raise CommandError(f"entry {sequence} changed a key: who answers for that is kept")
        subject = log.Subject("entry", str(sequence), department=entry.department)
        # The trigger lets a detail go only once the log says so.
        log.append(Action.FORGOTTEN, subject, note=reason)
        QuerySet(EntryDetail).filter(entry_id=sequence).delete()
        self.stdout.write(f"The detail of entry {sequence} is deleted; the entry stays.")
