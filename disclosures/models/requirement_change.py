"""目录变更: a change of the disclosure catalogue, proposed by one publisher and decided by another.

What must be disclosed decides what is late in public. So a requirement says nothing until another
has released it: what is proposed stands here, with what it would change, and only a release writes
it into the catalogue.
"""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from disclosures.models.requirement import Requirement
from portal.base.audit import log
from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.departments.models import Department, person_field
from portal.base.languages import in_language


class ChangeKind(models.TextChoices):
    ADD = "add", pgettext_lazy("catalogue", "新增")
    CHANGE = "change", pgettext_lazy("catalogue", "修改")
    END = "end", pgettext_lazy("catalogue", "停止")
    WITHDRAW = "withdraw", pgettext_lazy("catalogue", "撤销")


class ChangeStatus(models.TextChoices):
    PROPOSED = "proposed", _("待决定")
    REFUSED = "refused", _("未同意")
    RELEASED = "released", _("已决定")


class RequirementChangeQuerySet(SealedQuerySet):
    def released(self):
        """What citizens may read."""
        return self.filter(status=ChangeStatus.RELEASED)

    def open(self):
        """Those that wait for a decision."""
        return self.filter(status=ChangeStatus.PROPOSED)


class RequirementChange(Sealed):
    """One change of one row of the catalogue.

    Of a code one waits at a time, so that what it would change stays as it was proposed.
    """

    kind = models.CharField(_("变更"), max_length=20, choices=ChangeKind)
    code = models.CharField(_("编码"), max_length=40)
    # Of a new one, once it is released.
    requirement = models.ForeignKey(
        Requirement,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="changes",
        verbose_name=_("应公开事项"),
    )
    department = models.ForeignKey(
        Department, models.PROTECT, related_name="+", verbose_name=_("责任部门")
    )
    # As `disclosures.catalogue.values` writes them; nothing of a withdrawal.
    earlier = models.JSONField(_("原来的内容"), default=dict, blank=True, editable=False)
    proposed = models.JSONField(_("提请的内容"), default=dict, blank=True, editable=False)
    reason = models.CharField(_("理由"), max_length=300, blank=True)
    status = models.CharField(
        _("状态"), max_length=20, choices=ChangeStatus, default=ChangeStatus.PROPOSED
    )
    proposed_by = person_field(_("提出人"))
    decided_by = person_field(_("决定人"))
    decided_on = models.DateField(_("决定日期"), null=True)  # as the log has it
    revision = models.PositiveIntegerField(_("修改次数"), default=0)

    objects = RequirementChangeQuerySet.as_manager()

    class Meta:
        verbose_name = _("目录变更")
        verbose_name_plural = pgettext_lazy("plural", "目录变更")
        ordering = ["-pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["code"],
                condition=Q(status=ChangeStatus.PROPOSED),
                name="requirement_change_once",
                violation_error_message=_("这一事项已有变更等待决定。"),
            ),
            models.CheckConstraint(
                condition=~Q(status=ChangeStatus.RELEASED) | ~Q(proposed_by=F("decided_by")),
                name="requirement_change_by_two",
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} · {self.title}"

    @property
    def title(self) -> str:
        said = self.proposed or self.earlier
        return in_language(said.get("title_zh", self.code), said.get("title_en", ""))

    @property
    def admin_url(self) -> str:
        return reverse("admin:disclosures_requirementchange_change", args=[self.pk])

    def log_subject(self) -> log.Subject:
        """What is not decided yet the public part of an entry does not name."""
        with log.in_its_language():
            is_public = self.status == ChangeStatus.RELEASED
            label = f"{self.code} {self}" if is_public else str(self._meta.verbose_name)
        return log.Subject(
            "requirementchange", str(self.pk), label=label, department=self.department.code
        )
