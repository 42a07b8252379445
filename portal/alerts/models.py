"""更新提醒: who is told by e-mail of what a feed says anew.

The address is held sealed with the keys of `contact_keys`, and beside it a keyed hash by which two
requests of one address are known for such. With it is sealed the secret that the links in each
mail carry; to compare, a hash of it is kept. Nobody sees an address in the back office.
"""

from datetime import datetime
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.alerts.rhythms import Rhythm
from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.notices.models import Mailed

LONGEST_FEED = 1000
CODE = r"[2-9A-HJKMNP-TV-Z]{12}"


class Asked(Mailed):
    """What both have: a request, and the subscription that it becomes."""

    code = models.CharField(max_length=12, unique=True)
    secret_hash = models.CharField(max_length=120)
    contact = models.TextField(_("邮箱（密文）"), editable=False)
    address_hash = models.CharField(max_length=64, db_index=True)
    feed = models.CharField(_("订阅的内容"), max_length=LONGEST_FEED)  # see `feed_reading`
    rhythm = models.CharField(_("多久一封"), max_length=10, choices=Rhythm)
    language = models.CharField(_("邮件语言"), max_length=10, choices=settings.LANGUAGES)

    class Meta:
        abstract = True


class Request(Asked):
    """Somebody asked for alerts to an address, and whoever reads its mail has not confirmed it.

    Not sealed, and in no log: anybody can make one, for an address that is not theirs. It brings
    about one mail, and is gone after two days."""

    unsealed_because = "asked for by anybody, and gone in two days"

    asked_at = models.DateTimeField(_("申请时间"))

    class Meta:
        verbose_name = _("更新提醒的申请")
        default_permissions = ()
        indexes = [
            models.Index("next_attempt_at", name="alert_request_to_send"),
            models.Index("asked_at", name="alert_request_old"),
        ]

    def __str__(self) -> str:
        return self.code


class SubscriptionQuerySet(SealedQuerySet):
    def idle(self, at: datetime, newest: int) -> Self:
        """Those whose time has come, and who were not told yet up to this entry of the log."""
        waiting = self.filter(next_attempt_at=None, due_at__lte=at)
        return waiting.filter(told_through__lt=newest)

    def to_send(self, at: datetime) -> Self:
        """Feed after feed, so that each is read once."""
        due = self.filter(next_attempt_at__lte=at)
        return due.order_by("next_attempt_at", "feed", "language", "pk")


class Subscription(Asked, Sealed):
    """A confirmed one. Its end deletes the row.

    How far its mails have come is not sealed: it changes with each of ten thousand mails, and says
    nothing that is not public. Who owns the database can keep a mail from being sent, or have one
    sent twice; not send it to another address, or tell what is not public."""

    unsealed_fields = (
        "told_through", "told_until", "due_at", "next_attempt_at", "attempts", "last_error",
    )  # fmt: skip
    personal_fields = ("contact",)

    confirmed_at = models.DateTimeField(_("确认时间"))
    # The newest entry of the log of which the last mail could have told, and the next one will.
    told_through = models.PositiveBigIntegerField()
    told_until = models.PositiveBigIntegerField()
    due_at = models.DateTimeField()  # not before

    objects = SubscriptionQuerySet.as_manager()

    class Meta:
        verbose_name = _("更新提醒")
        verbose_name_plural = pgettext_lazy("plural", "更新提醒")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["address_hash", "feed"],
                name="alert_once",
                violation_error_message=_("这个邮箱已经订阅了这项内容。"),
            ),
            models.CheckConstraint(
                condition=Q(told_until__gte=models.F("told_through")),
                name="alert_told_in_order",
                violation_error_message=_("提醒的进度有误。"),
            ),
        ]
        indexes = [
            models.Index("next_attempt_at", "feed", "language", "id", name="alert_to_send"),
            models.Index("told_through", "feed", name="alert_idle"),
            models.Index("feed", "told_through", name="alert_of_feed"),
        ]

    def __str__(self) -> str:
        return self.code
