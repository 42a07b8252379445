"""The notices of staff by e-mail (see `sending`)."""

from datetime import datetime

from django.conf import settings
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.utils import translation

from portal.base.notices.models import Notice, Preference
from portal.base.notices.sending import SECONDS, Mail, Mailing, Prepared, mail, send


def deliver(at: datetime, seconds: float = SECONDS) -> int:
    """Send the notices that are due and return how many were sent; see `sending.send`."""
    return send(Notices(), at, seconds)


class Notices(Mailing):
    def waiting(self, at: datetime) -> QuerySet[Notice]:
        due = Notice.objects.to_send(at).select_related("recipient")
        return due.order_by("next_attempt_at", "pk")

    def prepare(self, notice: Notice, at: datetime) -> Prepared:
        """Not to those who left or lost their address since it was queued."""
        is_wanted = notice.recipient.is_active and bool(notice.recipient.email)
        sent_at = at if is_wanted else None
        rows = Notice.objects.filter(pk=notice.pk)
        return Prepared(
            _message(notice) if is_wanted else None,
            lambda: rows.update(sent_at=sent_at, next_attempt_at=None, last_error=""),
        )


def _message(notice: Notice) -> Mail:
    preference = Preference.objects.filter(user=notice.recipient).first() or Preference()
    with translation.override(preference.language):
        prefix = "/en" if preference.language == "en" else ""
        address = f"{settings.SITE_URL}{prefix}{notice.own_path}"
        context = {"notice": notice, "address": address}
        return mail(
            # Another where a restored database gives a key away again.
            f"notice.{notice.pk}.{notice.queued_at.timestamp():.6f}",
            notice.recipient.email,
            f"{notice.get_kind_display()}: {notice.title}",
            render_to_string("notices/mail.txt", context),
        )
