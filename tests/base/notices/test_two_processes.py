from collections import Counter
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from disclosures.models import Obligation
from disclosures.timeliness.issuing import issue
from disclosures.timeliness.reminders import remind
from portal.base.departments.models import User
from portal.base.notices.delivery import deliver
from portal.base.notices.models import Notice
from portal.supervision.tickets.models import Ticket
from portal.supervision.tickets.reminders import remind as remind_of_reports
from tests.factories import (
    make_category,
    make_departments,
    make_item,
    make_people,
    make_requirement,
)
from tests.supervision.tickets.reports import make_report
from tests.threads import at_once


def test_two_processes_send_each_mail_once(committed_db, tmp_path, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = tmp_path
    people = make_people(make_departments())
    User.objects.update(email="somebody@example.org")
    with_category = make_category()
    with transaction.atomic():
        for _n in range(5):
            make_item("review", people, category=with_category)
    Notice.objects.update(sent_at=None, attempts=0, next_attempt_at=timezone.now())
    for path in tmp_path.iterdir():
        path.unlink()

    sent = at_once(4, lambda _n: deliver(timezone.now() + timedelta(minutes=1)))

    assert sum(sent) == 10
    mails = "".join(path.read_text() for path in tmp_path.iterdir())
    assert mails.count("Subject: ") == 10


def test_two_runs_at_once_remind_once(committed_db):
    now, departments = timezone.now(), make_departments()
    make_people(departments)
    with transaction.atomic():
        issue(make_requirement(departments, owing=["prison"]), timezone.localdate(now))
        make_report()
    Obligation.objects.update(due_on=timezone.localdate(now) + timedelta(days=1))
    Ticket.objects.update(due_on=timezone.localdate(now) + timedelta(days=1))
    Notice.objects.all().delete()

    at_once(4, lambda _n: (remind(now), remind_of_reports(now)))

    told = Counter(Notice.objects.values_list("recipient", "kind"))
    assert {kind for _person, kind in told} == {"due_soon", "ticket_due_soon"}
    assert set(told.values()) == {1}
