from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from portal.departments.models import User
from portal.notices.delivery import deliver
from portal.notices.models import Notice
from tests.factories import make_category, make_departments, make_item, make_people
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
