"""公开形式登记: that a record stood in a newspaper, on a board …, told after it was published.

A fact about a record, not of its text: no new version says it. Its number names all versions.
"""

from collections.abc import Callable
from typing import Any

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.audit import log
from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.departments.models import Department, person_field
from portal.base.departments.scope import scope
from portal.records.channels import Channel
from portal.records.files import KeptFile
from portal.records.lookup import record_models
from portal.records.models import Record, plausible_year
from portal.records.states import WithdrawalGround


class Status(models.TextChoices):
    REGISTERED = "registered", _("待核对")
    CONFIRMED = "confirmed", _("已核对")
    REFUSED = "refused", _("未通过")
    WITHDRAWN = "withdrawn", _("已撤下")


class ChannelRegistrationQuerySet(SealedQuerySet):
    def confirmed(self):
        """What the public reads, while its record is public."""
        return self.filter(status=Status.CONFIRMED)

    def open(self):
        """Those that wait to be checked."""
        return self.filter(status=Status.REGISTERED)

    def in_reach(self, user):
        reach = scope(user)
        return self if reach is None else self.filter(department_id__in=reach)


class ChannelRegistration(KeptFile, Sealed):
    """One use of a channel, with the scan or picture that shows it."""

    number = models.CharField(_("索引号"), max_length=40, db_index=True)
    department = models.ForeignKey(
        Department, models.PROTECT, related_name="+", verbose_name=_("责任部门")
    )
    channel = models.CharField(_("公开形式"), max_length=20, choices=Channel)
    detail = models.CharField(_("载体"), max_length=150, blank=True)
    used_on = models.DateField(_("公开日期"), validators=[plausible_year])
    status = models.CharField(_("状态"), max_length=20, choices=Status, default=Status.REGISTERED)
    registered_by = person_field(_("登记人"))
    checked_by = person_field(_("核对人"))
    confirmed_on = models.DateField(_("核对日期"), null=True)
    withdrawal_ground = models.CharField(
        _("撤下理由"), max_length=20, choices=WithdrawalGround, blank=True
    )
    revision = models.PositiveIntegerField(_("修改次数"), default=0)

    must_be_there = models.Q(confirmed_on__isnull=False)

    objects = ChannelRegistrationQuerySet.as_manager()

    class Meta:
        verbose_name = _("公开形式登记")
        verbose_name_plural = pgettext_lazy("plural", "公开形式登记")
        ordering = ["used_on", "pk"]
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(status=Status.CONFIRMED)
                | ~models.Q(registered_by=models.F("checked_by")),
                name="channel_registration_by_two",
            ),
            models.UniqueConstraint(
                fields=["number", "channel", "detail", "used_on"],
                condition=models.Q(status__in=[Status.REGISTERED, Status.CONFIRMED]),
                name="channel_registered_once",
                violation_error_message=_("同一天的这种公开形式已经登记过。"),
            ),
        ]

    def __str__(self):
        return " ".join(filter(None, (self.get_channel_display(), self.detail)))

    def get_absolute_url(self):
        """The public copy of its scan."""
        return reverse("item-channel", args=[self.number, self.pk])

    @property
    def admin_url(self) -> str:
        return reverse("admin:disclosures_channelregistration_change", args=[self.pk])

    def record(self) -> Record | None:
        """The newest version of what it is about."""
        return record_of(self.number)

    def log_subject(self) -> log.Subject:
        """What is not checked yet the public part of an entry does not name."""
        with log.in_its_language():
            is_public = self.status in (Status.CONFIRMED, Status.WITHDRAWN)
            label = str(self) if is_public else str(self._meta.verbose_name)
        return log.Subject(
            "channelregistration", str(self.pk), label=label, department=self.department.code
        )


def kinds_with_facts() -> list[type[Record]]:
    return [model for model in record_models() if model.has_channel_facts]


def record_of(number: str, reach: Callable[[type[Record]], Any] | None = None) -> Record | None:
    """The newest version with this number, of a kind that has facts of channels."""
    for model in kinds_with_facts():
        rows = reach(model) if reach else model.objects.all()
        rows = rows.select_related("department").filter(number=number)
        if (newest := rows.order_by("-version").first()) is not None:
            return newest
    return None
