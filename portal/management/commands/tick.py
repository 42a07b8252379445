from django.core.management.base import BaseCommand
from django.utils import timezone

from approvals.guide_making import make_guides
from disclosures.timeliness.issuing import issue_all
from disclosures.timeliness.reminders import remind
from portal import kept_exports
from portal.caching import state_key_of
from portal.notices.delivery import deliver
from portal.publishing import files
from portal.publishing.due import perform_due, standing
from portal.supervision.tickets import floods, purging, reminders
from portal.verification import verify_if_time


class Command(BaseCommand):
    help = (
        "Perform what is due, issue obligations and reminders, send waiting mail, purge contacts "
        "of reports that ended long ago, delete unused files, make the "
        "service guides, verify the log once a day. Run each minute."
    )

    def handle(self, **options):
        now = timezone.now()
        self.stdout.write(f"{perform_due(now)} due changes made")
        changed = issue_all(timezone.localdate(now))
        self.stdout.write(f"obligations of {changed} requirements issued or moved")
        self.stdout.write(f"{remind(now)} persons reminded")
        self.stdout.write(f"{reminders.remind(now)} persons reminded of reports")
        self.stdout.write(f"{purging.purge(now)} contacts of reports purged")
        floods.sweep(now)
        self.stdout.write(f"{deliver(now)} mails sent")
        self.stdout.write(f"{files.sweep()} files deleted that no version holds")
        kept_exports.sweep(state_key_of(standing()))
        self.stdout.write(f"{make_guides(now)} service guides made")
        run = verify_if_time(now)
        if run:
            self.stdout.write(f"{run.size} log entries verified, {run.found} differences found")
