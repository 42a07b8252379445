from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.departments.models import User
from portal.base.texts.public_rows import PublicRow
from portal.records.models import plausible_year


class AppointmentQuerySet(SealedQuerySet):
    def current(self, today: date):
        return self.filter(
            Q(ended_on=None) | Q(ended_on__gt=today),
            appointed_from__lte=today,
            appointed_until__gte=today,
        )


class Appointment(Sealed, PublicRow):
    """聘任 of a supervisor from society: by name, with or without an account."""

    not_public = ("end_reason",)

    class Sector(models.TextChoices):
        CONGRESS = "congress", _("人大代表")
        CONSULTATIVE = "consultative", _("政协委员")
        BUSINESS = "business", _("企业")
        MEDIA = "media", _("媒体")
        LAWYER = "lawyer", _("律师")
        UNIVERSITY = "university", _("高校")
        RESIDENT = "resident", _("社区居民")
        OTHER = "other", _("其他")

    name = models.CharField(
        _("姓名"),
        max_length=50,
        help_text=_("聘书上的姓名，向社会公开；不写电话、住址和证件号码。"),
    )
    sector = models.CharField(_("社会各界"), max_length=20, choices=Sector)
    account = models.ForeignKey(
        User,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="appointments",
        verbose_name=_("账号"),
        help_text=_("角色为“监督员”的账号。没有账号的也可以聘任，但不能在网上评分。"),
    )
    appointed_from = models.DateField(_("聘期起"), validators=[plausible_year])
    appointed_until = models.DateField(
        _("聘期止"), validators=[plausible_year], help_text=_("含这一天。")
    )
    ended_on = models.DateField(
        _("提前解聘日期"),
        null=True,
        blank=True,
        help_text=_("自这一天起不再是监督员，不能再评分；已经提交的评分有效。"),
    )
    end_reason = models.CharField(
        _("解聘理由"),
        max_length=300,
        blank=True,
        help_text=_("提前解聘的必须填写；只留存备查，不向社会公开。"),
    )

    objects = AppointmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("监督员聘任")
        verbose_name_plural = pgettext_lazy("plural", "监督员聘任")
        ordering = ["-appointed_until", "name", "pk"]
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                condition=Q(appointed_until__gte=F("appointed_from")),
                name="appointment_dates_in_order",
                violation_error_message=_("聘期止不能早于聘期起。"),
            ),
            models.CheckConstraint(
                condition=Q(ended_on=None)
                | Q(ended_on__gte=F("appointed_from"), ended_on__lte=F("appointed_until")),
                name="appointment_ends_within_term",
                violation_error_message=_("提前解聘日期须在聘期之内。"),
            ),
            models.CheckConstraint(
                condition=Q(ended_on=None, end_reason="")
                | (Q(ended_on__isnull=False) & ~Q(end_reason="")),
                name="appointment_end_has_reason",
                violation_error_message=_("提前解聘的，日期和理由都要填写。"),
            ),
        ]

    def __str__(self):
        return self.name

    def is_current(self, today: date) -> bool:
        begun = self.appointed_from <= today <= self.appointed_until
        return begun and not (self.ended_on and self.ended_on <= today)

    @property
    def last_day(self) -> date:
        return self.ended_on - timedelta(days=1) if self.ended_on else self.appointed_until

    def clean(self):
        dates = (self.appointed_from, self.appointed_until)
        if self.account_id and all(dates) and self._overlapping().exists():
            raise ValidationError({"account": _("这个账号在这段时间已经受聘，两次聘期不能重叠。")})

    def _overlapping(self):
        """Other terms of the account on one of these days; a term ends before its `ended_on`."""
        others = Appointment.objects.filter(account=self.account_id).exclude(pk=self.pk)
        others = others.filter(
            Q(ended_on=None) | Q(ended_on__gt=self.appointed_from),
            appointed_from__lte=self.appointed_until,
            appointed_until__gte=self.appointed_from,
        )
        if self.ended_on:
            others = others.filter(appointed_from__lt=self.ended_on)
        return others
