from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from portal.base.notices import jobs
from portal.base.notices.tick_lock import alone


class Command(BaseCommand):
    help = (
        "Perform what is due, issue obligations and reminders, send waiting mail, purge contacts "
        "of reports that ended long ago, note what notice boards show, read files from before, "
        "delete unused ones, make the service guides, verify the log once a day. Run "
        "each minute; while one tick is at work, another does nothing. A job that fails keeps no "
        "other from running; ends with an error if any did."
    )

    def handle(self, **options):
        with alone() as is_alone:
            if not is_alone:
                self.stdout.write("another tick is at work")
                return
            failed = [job.name for job in jobs.in_order() if not self._run(job)]
        if failed:
            raise CommandError(f"failed: {', '.join(failed)}")

    def _run(self, job: jobs.Registered) -> bool:
        done, said = jobs.run(job.name, job.work, timezone.now())
        self.stdout.write(said if done else f"{job.name} failed: {said}")
        return done
