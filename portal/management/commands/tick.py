from datetime import datetime

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from approvals.guide_making import make_guides
from disclosures.timeliness.issuing import issue_all
from disclosures.timeliness.reminders import remind
from portal.base.caching import state_key_of
from portal.base.lists import kept_exports
from portal.base.notices import jobs
from portal.base.notices.delivery import deliver
from portal.records import files
from portal.records.due import make_due_changes, standing
from portal.supervision.tickets import purging, rate_limits, reminders
from portal.verification import verify_if_time


def _verify(now: datetime) -> str:
    run = verify_if_time(now)
    if run is None:
        return "the log was verified less than a day ago"
    return f"{run.size} log entries verified, {run.found} differences found"


def _sweep_exports(now: datetime) -> str:
    kept_exports.sweep(state_key_of(standing()))
    return "tables kept of another state of the site deleted"


JOBS = {
    "due": lambda now: f"{make_due_changes(now)} due changes made",
    "obligations": lambda now: (
        f"obligations of {issue_all(timezone.localdate(now))} requirements issued or moved"
    ),
    "reminders": lambda now: f"{remind(now)} persons reminded",
    "ticket_reminders": lambda now: f"{reminders.remind(now)} persons reminded of reports",
    "contacts": lambda now: f"{purging.purge(now)} contacts of reports purged",
    "floods": lambda now: f"{rate_limits.sweep(now)} counted visits forgotten",
    "mail": lambda now: f"{deliver(now)} mails sent",
    "files": lambda now: f"{files.sweep()} files deleted that no version holds",
    "exports": _sweep_exports,
    "guides": lambda now: f"{make_guides(now)} service guides made",
    "verification": _verify,
}


class Command(BaseCommand):
    help = (
        "Perform what is due, issue obligations and reminders, send waiting mail, purge contacts "
        "of reports that ended long ago, delete unused files, make the service guides, verify the "
        "log once a day. Run each minute. A job that fails keeps no other from running; ends with "
        "an error if any did."
    )

    def handle(self, **options):
        now, failed = timezone.now(), []
        for name, work in JOBS.items():
            done, said = jobs.run(name, work, now)
            self.stdout.write(said if done else f"{name} failed: {said}")
            if not done:
                failed.append(name)
        if failed:
            raise CommandError(f"failed: {', '.join(failed)}")
