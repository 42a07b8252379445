"""Who is told of what, on the desk and by e-mail, and that mail breaks nothing."""

import re
from datetime import timedelta

import pytest
from django.conf import settings
from django.core import mail
from django.core.mail.backends.base import BaseEmailBackend
from django.core.management import call_command
from django.utils import timezone

from disclosures.models import Item
from portal.acts.refused import ActRefused
from portal.base.departments.models import User
from portal.base.notices.delivery import deliver
from portal.base.notices.models import Notice, Preference
from portal.base.notices.queue import silence
from portal.base.notices.sending import PAUSES
from portal.records.actions import NoticeKind
from portal.records.due import perform_due
from tests.factories import make_move

MINUTE = timedelta(minutes=1)
JOBS = "portal/base/notices/jobs.py"

pytestmark = [pytest.mark.usefixtures("_addresses"), pytest.mark.pages]


@pytest.fixture
def _addresses(people):
    for name, person in people.items():
        person.email = f"{name}@example.org"
        person.save()


def told(kind=None) -> set[str]:
    notices = Notice.objects.filter(kind=kind) if kind else Notice.objects.all()
    return {notice.recipient.username for notice in notices}


class Refusing(BaseEmailBackend):
    def send_messages(self, messages):
        raise ConnectionRefusedError("no mail server here")


# Who is told.


def test_a_submission_is_told_to_the_reviewers_in_reach_who_did_not_write_it(new_item, people):
    new_item("review")

    assert told(NoticeKind.SUBMITTED) == {"reviewer", "reviewer2"}
    assert told() == {"reviewer", "reviewer2"}


def test_a_reviewer_who_wrote_it_is_not_asked_to_review_it(new_item, people):
    item = new_item("draft")
    item.writers.add(people["reviewer"])
    make_move(item, "submit", people["author"])

    assert told(NoticeKind.SUBMITTED) == {"reviewer2"}


@pytest.mark.parametrize("move", ["return", "approve"])
def test_the_submitter_and_the_author_learn_what_the_reviewer_decided(move, new_item, people):
    item = make_move(new_item("draft"), "submit", people["colleague"])
    Notice.objects.all().delete()
    make_move(item, move, people["reviewer"], note="请补充依据")

    kind = {"return": NoticeKind.RETURNED, "approve": NoticeKind.APPROVED}[move]
    assert told(kind) == {"author", "colleague"}
    assert Notice.objects.filter(kind=kind).first().person == str(people["reviewer"])


def test_an_approval_is_told_to_the_publishers(new_item):
    new_item("approved")

    assert told(NoticeKind.APPROVED_TO_PUBLISH) == {"publisher", "publisher2"}


def test_a_publication_is_told_to_the_author_and_not_to_who_published(new_item):
    new_item("published")

    assert told(NoticeKind.PUBLISHED) == {"author"}


def test_a_forced_publication_is_told_to_the_other_publishers(new_item, people):
    make_move(new_item("draft"), "force_publish", people["publisher"])

    assert told(NoticeKind.FORCE_PUBLISHED) == {"publisher2"}
    assert told(NoticeKind.PUBLISHED) == {"author"}


def test_a_scheduled_publication_that_fails_is_told_to_who_scheduled_it(new_item, people):
    item = new_item("approved")
    soon = timezone.now() + MINUTE
    item = make_move(item, "schedule", people["publisher"], publish_at=soon)
    Item.objects.filter(pk=item.pk).update(summary="")
    perform_due(soon)

    assert told(NoticeKind.PUBLICATION_FAILED) == {"author", "publisher"}
    assert "内容概述" in Notice.objects.filter(kind=NoticeKind.PUBLICATION_FAILED).first().note


def test_a_scheduled_publication_is_told_like_any_other(new_item, people):
    soon = timezone.now() + MINUTE
    make_move(new_item("approved"), "schedule", people["publisher"], publish_at=soon)
    perform_due(soon)

    assert told(NoticeKind.PUBLISHED) == {"author"}


def test_a_refused_move_tells_nobody(new_item, people):
    with pytest.raises(ActRefused):
        make_move(new_item("draft", body=""), "submit", people["author"])

    assert told() == set()


def test_people_who_left_are_told_nothing(new_item, people):
    User.objects.filter(username="reviewer").update(is_active=False)
    new_item("review")

    assert told() == {"reviewer2"}


def test_loading_old_records_tells_nobody(new_item):
    with silence():
        new_item("published")

    assert told() == set()


# By e-mail.


def test_an_act_leaves_its_mail_to_the_next_tick(
    new_item, people, django_capture_on_commit_callbacks
):
    item = new_item("draft", title="监狱会见\n办法")
    with django_capture_on_commit_callbacks(execute=True):
        make_move(item, "submit", people["author"])
    assert mail.outbox == []

    call_command("tick", verbosity=0)

    assert {message.to[0] for message in mail.outbox} == {
        "reviewer@example.org",
        "reviewer2@example.org",
    }
    message = mail.outbox[0]
    assert message.subject == "有信息等您审核: 监狱会见 办法"
    assert item.number in message.body
    assert f"http://127.0.0.1:8000{item.admin_url}" in message.body
    assert not Notice.objects.filter(sent_at=None).exists()


def test_a_person_chooses_which_mail_in_which_language(new_item, people, signed_in):
    reviewer = signed_in("reviewer")
    page = reviewer.get("/admin/notices/notice/mine/")
    assert page.context["form"].initial["language"] == "zh-hans"
    wanted = [kind for kind in NoticeKind.values if kind != NoticeKind.FORCE_PUBLISHED]
    reviewer.post("/admin/notices/notice/mine/", {"language": "en", "by_mail": wanted})
    Preference.objects.create(user=people["reviewer2"], not_by_mail=[NoticeKind.SUBMITTED])

    item = new_item("review")
    deliver(timezone.now())

    assert told() == {"reviewer", "reviewer2"}
    (message,) = mail.outbox
    assert message.to == ["reviewer@example.org"]
    assert message.subject.startswith("A record waits for your review: ")
    assert f"/en{item.admin_url}" in message.body


def test_who_has_no_address_gets_no_mail(new_item, people):
    User.objects.update(email="")
    new_item("review")

    assert deliver(timezone.now()) == 0
    assert told() == {"reviewer", "reviewer2"}


def test_who_left_meanwhile_gets_no_mail(new_item):
    new_item("review")
    User.objects.filter(username="reviewer").update(is_active=False)

    assert deliver(timezone.now()) == 1
    assert [message.to for message in mail.outbox] == [["reviewer2@example.org"]]


def test_a_dead_mail_server_is_noted_at_the_mail_that_met_it(new_item, settings):
    settings.EMAIL_BACKEND = f"{__name__}.Refusing"
    item = new_item("published")
    deliver(timezone.now())

    assert item.status == "published"
    assert Notice.objects.filter(sent_at=None).count() == Notice.objects.count()
    assert "no mail server here" in Notice.objects.undelivered().first().last_error


def test_what_could_not_be_sent_is_tried_again_with_growing_pauses(new_item, settings):
    new_item("review")
    at = timezone.now()
    settings.EMAIL_BACKEND = f"{__name__}.Refusing"
    for pause in PAUSES:
        assert deliver(at) == 0
        assert deliver(at) == 0  # the second one; then nothing is due for a while
        assert not Notice.objects.to_send(at).exists()
        at += pause
    deliver(at)
    deliver(at)
    assert not Notice.objects.to_send(at + timedelta(days=365)).exists()

    Notice.objects.update(next_attempt_at=at, attempts=1)
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    assert deliver(at) == 2
    assert not Notice.objects.undelivered().exists()


def test_nothing_but_the_job_of_tick_knows_how_to_send_mail():
    code = [
        path
        for folder in ("portal", "disclosures", "approvals")
        for path in (settings.BASE_DIR / folder).rglob("*.py")
        if path.name != "settings.py"
    ]
    sending = {path for path in code if re.search(r"core\.mail|smtplib", path.read_text())}

    def asking(module: str) -> set[str]:
        paths = (path for path in code if f"{module} import" in path.read_text())
        return {str(path.relative_to(settings.BASE_DIR)) for path in paths}

    assert {str(path.relative_to(settings.BASE_DIR)) for path in sending} == {
        "portal/base/notices/sending.py"
    }
    mailings = {"portal/base/notices/delivery.py", "portal/alerts/mailings.py"}
    assert asking("notices.sending") == mailings
    assert asking("notices.delivery") == {JOBS}
    assert asking("alerts.mailings") == {"portal/alerts/jobs.py"}
    assert settings.ADMINS == settings.MANAGERS == []  # whom Django itself would write to


def test_a_line_break_in_a_title_forges_no_header(new_item):
    item = new_item("review")
    Notice.objects.update(title="题目\r\nBcc: everybody@example.org")

    assert deliver(timezone.now()) == 2
    assert "\n" not in mail.outbox[0].subject
    assert mail.outbox[0].bcc == []
    assert item.pk


# On the desk.


@pytest.mark.parametrize("path", ["//evil.example/", ".evil.example/", "@evil.example", "x:y()"])
def test_a_link_that_somebody_put_there_leads_into_this_site(path, new_item, signed_in):
    """A notice is not sealed."""
    new_item("review")
    Notice.objects.update(path=path, next_attempt_at=timezone.now())
    assert path not in signed_in("reviewer").get("/admin/").content.decode()
    assert deliver(timezone.now())
    assert path not in mail.outbox[0].body
    assert f"{settings.SITE_URL}/\n" in mail.outbox[0].body


def test_the_desk_tells_what_is_new_until_it_is_marked_read(new_item, people, signed_in):
    item = make_move(new_item("review"), "return", people["reviewer"], note="请补充依据")
    author = signed_in("author")

    for _look in range(2):
        page = author.get("/admin/")
        assert [notice.number for notice in page.context["news"]] == [item.number]
        assert "请补充依据" in page.content.decode()
    shown = page.context["news"][0].pk
    make_move(make_move(item, "submit", people["author"]), "return", people["reviewer"])
    author.post("/admin/notices/notice/read/", {"newest": shown})

    (later,) = author.get("/admin/").context["news"]
    assert later.pk > shown


def test_nobody_reads_or_marks_the_notices_of_another(new_item, people, signed_in):
    new_item("review")
    stranger = signed_in("stranger_reviewer")
    newest = Notice.objects.first().pk

    stranger.post("/admin/notices/notice/read/", {"newest": newest})

    assert stranger.get("/admin/").context["news"] == []
    assert list(stranger.get("/admin/notices/notice/mine/").context["notices"]) == []
    assert Notice.objects.filter(read_at=None).count() == 2


@pytest.mark.parametrize("newest", ["", "x", "-1", "9" * 40, "²"])
def test_a_strange_mark_changes_nothing(newest, new_item, signed_in):
    new_item("review")

    answer = signed_in("reviewer").post("/admin/notices/notice/read/", {"newest": newest})

    assert answer.status_code == 302
    assert Notice.objects.filter(read_at=None).count() == 2


def test_the_administrator_sees_mail_that_could_not_be_sent(new_item, settings, signed_in):
    settings.EMAIL_BACKEND = f"{__name__}.Refusing"
    new_item("review")
    deliver(timezone.now())

    assert "no mail server here" in (
        signed_in("administrator").get("/admin/notices/notice/").content.decode()
    )
    assert signed_in("author").get("/admin/notices/notice/").status_code == 403
