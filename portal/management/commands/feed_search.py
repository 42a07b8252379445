from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from portal.base.notices.tick_lock import alone
from portal.base.search import feeding, server


class Command(BaseCommand):
    help = (
        "Tell the search server of SEARCH_URL what became of documents, as each tick does. Until "
        "all is told the database answers searches. --anew: all of them, into an index of another "
        "name, after this database or that server was restored from a backup."
    )

    def add_arguments(self, parser):
        parser.add_argument("--anew", action="store_true")

    def handle(self, *, anew, **options):
        if not settings.SEARCH_URL:
            raise CommandError("SEARCH_URL names no search server")
        with alone() as is_alone:
            if not is_alone:
                raise CommandError("a tick is at work; try again when it has ended")
            try:
                if anew:
                    feeding.begin()
                count = sum(feeding.go_on())
            except server.Unavailable as error:
                raise CommandError(f"the search server did not take it: {error}") from error
        self.stdout.write(f"{count} changes told to the search server")
