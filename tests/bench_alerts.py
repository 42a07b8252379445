"""Alert 10,000 subscribers of one list (BENCH_SUBSCRIBERS); print times, statements and memory.

DATABASE_URL chooses the database, which should be empty; by default a SQLite file that is removed
afterwards. Mails go nowhere: what is measured is all that the portal does for each.
"""

import os
import sys
import time
from pathlib import Path

SUBSCRIBERS = int(os.environ.get("BENCH_SUBSCRIBERS", 10_000))
os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
sys.path.insert(0, str(Path(__file__).parent.parent))

import django

django.setup()

from django.conf import settings
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone

from portal.alerts.mailings import queue_digests, send_digests
from portal.base.notices.models import Notice
from tests.alerts.made import cost_of, log_made, made
from tests.factories import make_category, make_departments, make_item, make_people


def main():
    settings.EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
    call_command("migrate", verbosity=0)
    people, category = make_people(make_departments()), make_category()
    for start in range(0, SUBSCRIBERS, 1000):
        some = range(start, min(start + 1000, SUBSCRIBERS))
        log_made([made(number, timezone.now()) for number in some])
    shown = measured("nothing new", lambda: queue_digests(timezone.now(), 60))
    assert shown == 0
    with transaction.atomic():
        make_item("published", people, category=category)
    Notice.objects.all().delete()
    shown = measured("whom to tell", lambda: queue_digests(timezone.now(), 60))
    assert shown == SUBSCRIBERS
    sent = run = 0
    while sent < SUBSCRIBERS:
        run += 1
        sent += measured(f"run {run}", lambda: send_digests(timezone.now(), 600))
    assert send_digests(timezone.now()) == queue_digests(timezone.now(), 60) == 0


def measured(name: str, work) -> int:
    started = time.perf_counter()
    cost = cost_of(work)
    seconds = time.perf_counter() - started
    spent = f"{seconds:>7.2f} s{cost.statements:>7} statements{cost.peak / 2**20:>7.1f} MB at most"
    print(f"{name:<14}{cost.count:>7}{spent}")
    return cost.count


if __name__ == "__main__":
    main()
