"""不予公开决定: what need not be disclosed, on which ground, and until when that holds.

Regulations (State Council Order 711): the grounds are art. 14 to 16, or what another law says; art.
18 has what is not disclosed looked at again at set times. Whether a decision still holds is
computed for a day and never stored (R8).
"""

from datetime import date

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Case, CharField, Exists, F, OuterRef, Q, Value, When
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from disclosures.models.obligation import Obligation
from portal.base.audit import log
from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.departments.models import Department, person_field
from portal.base.departments.scope import scope

LAW_AND_ARTICLE = RegexValidator(
    r"《[^《》]+》.*第[一二三四五六七八九十百千零〇0-9]+条",
    _("写明法律法规的名称和条款，例如《中华人民共和国保守国家秘密法》第九条。"),
)


class Ground(models.TextChoices):
    STATE = "state", _("国家秘密、法律禁止公开或者危及安全稳定（条例第十四条）")
    THIRD_PARTY = "third_party", _("商业秘密、个人隐私（条例第十五条）")
    INTERNAL = "internal", _("内部事务、过程性信息或者行政执法案卷（条例第十六条）")
    OTHER_LAW = "other_law", _("其他法律法规规定不予公开的")


class Status(models.TextChoices):
    PROPOSED = "proposed", _("待决定")
    REFUSED = "refused", _("未同意")
    GRANTED = "granted", _("已决定")
    REVOKED = "revoked", _("已撤销")


DECIDED = (Status.GRANTED, Status.REVOKED)


class Standing(models.TextChoices):
    """How a decision stands on a given day."""

    IN_FORCE = "in_force", _("有效")
    LAPSED = "lapsed", _("到期失效")
    REPLACED = "replaced", _("已由新的决定接替")
    REVOKED = "revoked", _("已撤销")


class Kind(models.TextChoices):
    DUTY = "duty", _("免予公开")
    INFORMATION = "information", _("不予公开")


def is_replaced() -> Exists:
    """Whether the same duty was waived anew; of one duty one proposal waits at a time."""
    later = Waiver.objects.filter(obligation=OuterRef("obligation"), pk__gt=OuterRef("pk"))
    return Exists(later.decided().order_by())


def standing_on(today: date) -> Case:
    """The standing of a decision as an expression of the database."""
    return Case(
        When(status=Status.REVOKED, then=Value(Standing.REVOKED.value)),
        When(is_replaced(), then=Value(Standing.REPLACED.value)),
        When(reexamine_on__lt=today, then=Value(Standing.LAPSED.value)),
        default=Value(Standing.IN_FORCE.value),
        output_field=CharField(),
    )


def kind_of() -> Case:
    return Case(
        When(obligation=None, then=Value(Kind.INFORMATION.value)),
        default=Value(Kind.DUTY.value),
        output_field=CharField(),
    )


class WaiverQuerySet(SealedQuerySet):
    def decided(self):
        """What the public register holds."""
        return self.filter(status__in=DECIDED)

    def with_standing(self, today: date):
        return self.annotate(standing=standing_on(today))

    def open(self):
        """Those that wait for a decision."""
        return self.filter(status=Status.PROPOSED)

    def in_reach(self, user):
        reach = scope(user)
        return self if reach is None else self.filter(department_id__in=reach)


class Waiver(Sealed):
    """One decision that a duty need not be met, or that information is not disclosed."""

    obligation = models.ForeignKey(
        Obligation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="waivers",
        verbose_name=_("公开义务"),
    )
    title = models.CharField(_("不予公开的信息"), max_length=200, blank=True)
    department = models.ForeignKey(
        Department, models.PROTECT, related_name="+", verbose_name=_("责任部门")
    )
    ground = models.CharField(_("理由类别"), max_length=20, choices=Ground)
    legal_basis = models.CharField(
        _("法律依据"), max_length=200, blank=True, validators=[LAW_AND_ARTICLE]
    )
    reason = models.CharField(_("具体理由"), max_length=300)
    reexamine_on = models.DateField(_("复查日期"))
    status = models.CharField(_("状态"), max_length=20, choices=Status, default=Status.PROPOSED)
    proposed_by = person_field(_("提出人"))
    decided_by = person_field(_("决定人"))
    # As the log has them. The first decision of those that follow one another without a gap.
    granted_on = models.DateField(_("决定日期"), null=True)
    waived_since = models.DateField(_("免予公开起始日"), null=True)
    ended_on = models.DateField(_("撤销日期"), null=True)
    revision = models.PositiveIntegerField(_("修改次数"), default=0)

    standing: str  # of a row that was read `with_standing()`

    objects = WaiverQuerySet.as_manager()

    class Meta:
        verbose_name = _("不予公开决定")
        verbose_name_plural = pgettext_lazy("plural", "不予公开决定")
        ordering = ["-granted_on", "-pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["obligation"],
                condition=Q(status=Status.PROPOSED),
                name="waiver_proposed_once",
                violation_error_message=_("这项义务已经提请免予公开，等待决定。"),
            ),
            models.CheckConstraint(
                condition=~Q(status=Status.GRANTED) | ~Q(proposed_by=F("decided_by")),
                name="waiver_by_two",
            ),
        ]
        indexes = [models.Index("status", "granted_on", name="waiver_register")]

    def __str__(self):
        return self.title or str(self.obligation)

    def get_absolute_url(self):
        return reverse("waiver", args=[self.pk])

    @property
    def admin_url(self) -> str:
        return reverse("admin:disclosures_waiver_change", args=[self.pk])

    @property
    def kind(self) -> Kind:
        return Kind.DUTY if self.obligation_id else Kind.INFORMATION

    @property
    def kind_label(self) -> str:
        return str(self.kind.label)

    @property
    def standing_label(self) -> str:
        """Of a row that was read `with_standing()`."""
        return str(Standing(self.standing).label)

    @property
    def was_overdue(self) -> bool:
        """Whether the duty had fallen due before anybody decided that it need not be met."""
        since = self.waived_since
        return bool(self.obligation and since and since > self.obligation.due_on)

    def log_subject(self) -> log.Subject:
        """What is not decided yet the public part of an entry does not name."""
        with log.in_its_language():
            label = str(self) if self.status in DECIDED else str(self._meta.verbose_name)
        return log.Subject("waiver", str(self.pk), label=label, department=self.department.code)
