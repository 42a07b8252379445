import re
from datetime import date
from typing import Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q, Value
from django.db.models.functions import Replace
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.departments.models.department import Department, active_on
from portal.base.departments.models.person import person_field
from portal.base.departments.models.proposed import Proposed
from portal.base.languages import in_language
from portal.base.texts.personal_data import refuse_resident_ids
from portal.base.texts.public_rows import PublicRow
from portal.base.validators import NO_MARKUP


def possible_number(number: str) -> None:
    """A validator of telephone numbers: three digits (110) to fifteen (ITU-T E.164)."""
    if not re.fullmatch(r"\+?[0-9]+([ -][0-9]+)*", number):
        raise ValidationError(_("只用数字，中间可以用一个空格或者短横隔开，如 0951-5550101。"))
    digits = re.sub(r"[^0-9]", "", number)
    if not 3 <= len(digits) <= 15 or not digits.strip("0"):
        raise ValidationError(_("没有这样的号码：须有 3 至 15 位数字，不能全是零。"))


def valid_on(today: date, prefix: str = "") -> Q:
    """The hotlines that were let out and are in use on a day, seen from a model to which the
    prefix leads."""
    released = Q(**{f"{prefix}awaits_release": False})
    begun = Q(**{f"{prefix}valid_from": None}) | Q(**{f"{prefix}valid_from__lte": today})
    ended = Q(**{f"{prefix}valid_until": None}) | Q(**{f"{prefix}valid_until__gte": today})
    return released & begun & ended


class HotlineQuerySet(SealedQuerySet):
    def undecided(self) -> Self:
        """Those of which something waits for another person."""
        return self.filter(Q(to_be_confirmed=True) | Q(proposed_by__isnull=False))

    def in_use(self, today: date) -> Self:
        """Nobody answers for a department that is abolished."""
        rows = self.filter(valid_on(today), active_on(today, "department__"))
        return rows.select_related("department")

    def general(self, today: date) -> Self:
        """The department's own supervision telephone comes first."""
        return (
            self.in_use(today).filter(is_general=True).order_by("department__code", "number", "pk")
        )


class Hotline(Sealed, PublicRow, Proposed):
    # What citizens read of it: changed by one person, let out by another.
    public_fields = (
        "number", "purpose_zh", "purpose_en", "hours_zh", "hours_en", "languages_zh",
        "languages_en", "department", "is_general", "valid_from", "valid_until",
    )  # fmt: skip
    proposable = (*public_fields, "last_checked_on", "last_checked_by")
    # The number may be that of a mobile telephone: it is there to be dialled.
    not_public = ("number", "proposed", "revision")
    # A number is dialled to see that it is right at least this often; a rule of the house.
    CHECK_MONTHS = 6

    number = models.CharField(
        _("电话号码"),
        max_length=30,
        validators=[possible_number, refuse_resident_ids],
        help_text=_("区号与号码之间用短横，如 0951-5550101。"),
    )
    purpose_zh = models.CharField(_("用途"), max_length=100, validators=[NO_MARKUP])
    purpose_en = models.CharField(
        _("用途（英文）"), max_length=150, blank=True, validators=[NO_MARKUP]
    )
    hours_zh = models.CharField(_("服务时间"), max_length=100, blank=True, validators=[NO_MARKUP])
    hours_en = models.CharField(
        _("服务时间（英文）"), max_length=100, blank=True, validators=[NO_MARKUP]
    )
    languages_zh = models.CharField(
        _("服务语言"), max_length=100, blank=True, validators=[NO_MARKUP]
    )
    languages_en = models.CharField(
        _("服务语言（英文）"), max_length=100, blank=True, validators=[NO_MARKUP]
    )
    department = models.ForeignKey(
        Department, models.PROTECT, related_name="hotlines", verbose_name=_("责任部门")
    )
    is_general = models.BooleanField(
        _("全厅监督电话"),
        default=False,
        help_text=_("印在每一页的页脚。同时有几个的，用部门代码、号码在前的一个。"),
    )
    last_checked_on = models.DateField(
        _("最近核对日期"),
        null=True,
        blank=True,
        help_text=_("最近一次拨通核实的日期。"),
    )
    last_checked_by = person_field(_("核对人"))
    valid_from = models.DateField(_("启用日期"), null=True, blank=True)
    valid_until = models.DateField(_("停用日期"), null=True, blank=True)

    # Corrected at once by one person, and not looked at by another yet.
    to_be_confirmed = models.BooleanField(_("待补充确认"), default=False, editable=False)
    corrected_by = person_field(_("紧急更正人"), editable=False)

    check_overdue: bool  # once it was told (portal.base.hotlines)

    objects = HotlineQuerySet.as_manager()

    class Meta:
        verbose_name = _("热线电话")
        verbose_name_plural = pgettext_lazy("plural", "热线电话")
        ordering = ["department__code", "number", "pk"]
        constraints = [
            models.UniqueConstraint(
                Replace(Replace("number", Value(" ")), Value("-")),
                "department",
                "purpose_zh",
                name="hotline_once",
                violation_error_message=_("这个部门已经登记了同一用途的这个号码。"),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.purpose} {self.number}"

    @property
    def purpose(self) -> str:
        return in_language(self.purpose_zh, self.purpose_en)

    @property
    def hours(self) -> str:
        return in_language(self.hours_zh, self.hours_en)

    @property
    def languages(self) -> str:
        return in_language(self.languages_zh, self.languages_en)

    @property
    def tel(self) -> str:
        """The number as a `tel:` link wants it (RFC 3966)."""
        return self.number.replace(" ", "")

    def as_proposed(self) -> Self:
        row = super().as_proposed()
        if "number" in self.proposed and "last_checked_on" not in self.proposed:
            # Nobody has dialled that one yet.
            row.last_checked_on = row.last_checked_by = None
        return row

    def clean(self) -> None:
        if self.valid_from and self.valid_until and self.valid_until < self.valid_from:
            raise ValidationError({"valid_until": _("停用日期不能早于启用日期。")})
