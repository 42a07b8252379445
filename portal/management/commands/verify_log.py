from django.core.management.base import BaseCommand, CommandError

from portal.verification import verify_log


class Command(BaseCommand):
    help = (
        "Compare the log's entries, its tree, saved checkpoints, what is published, its files and "
        "search rows; name what differs. Ends with an error if anything does."
    )

    def handle(self, **options):
        run = verify_log()
        for text in run.findings:
            self.stdout.write(text)
        if run.found:
            raise CommandError(f"{run.found} differences in a log of {run.size} entries")
        self.stdout.write(f"{run.size} entries, and everything fits")
