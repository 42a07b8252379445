from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils import timezone

from portal.base.search import index, rebuilding


class Command(BaseCommand):
    help = (
        "Make the search index anew while it serves. What was interrupted goes on where it was;"
        " --clear empties it first, where the index itself is damaged."
    )

    def add_arguments(self, parser):
        parser.add_argument("--clear", action="store_true")

    def handle(self, *, clear, **options):
        if clear:
            with transaction.atomic():
                index.clear()
                rebuilding.begin()
        elif not rebuilding.is_under_way():
            rebuilding.begin()
        count = 0
        for kind, made in rebuilding.go_on():
            count += made
            if made and options["verbosity"] > 1:
                self.stdout.write(f"{kind}: {count}")
        moment = timezone.localtime().strftime("%Y-%m-%d %H:%M")
        self.stdout.write(f"{count} documents indexed at {moment}")
