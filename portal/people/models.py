"""权限变更: a gain of power as one administrator proposes it, until another confirms it."""

from typing import Any, NamedTuple

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.audit import log
from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.departments.models import Department, Role, User, person_field


class Kind(models.TextChoices):
    PERSON = "person", _("人员权限")
    PASSWORD = "password", _("重设密码")
    DEPARTMENT = "department", _("部门关系")


class Status(models.TextChoices):
    PROPOSED = "proposed", _("待确认")
    CONFIRMED = "confirmed", _("已确认")
    DECLINED = "declined", _("未同意")
    WITHDRAWN = "withdrawn", _("已撤回")


DECIDED = (Status.CONFIRMED, Status.DECLINED, Status.WITHDRAWN)


class Shown(NamedTuple):
    """One value of a change, as people read it."""

    label: str
    old: str
    new: str


class GrantQuerySet(SealedQuerySet):
    def open(self) -> "GrantQuerySet":
        return self.filter(status=Status.PROPOSED)

    def about(self, row: User | Department) -> "GrantQuerySet":
        return self.filter(Q(person=row) if isinstance(row, User) else Q(department=row))


class Grant(Sealed):
    """`before` is the whole row as the proposer saw it, `after` what of it is to be another; both
    as `power.values_of` says it. Of a password nothing is kept: who confirms sets it."""

    kind = models.CharField(_("变更类别"), max_length=20, choices=Kind)
    person = models.ForeignKey(
        User, models.PROTECT, null=True, related_name="grants", verbose_name=_("人员")
    )
    department = models.ForeignKey(
        Department, models.PROTECT, null=True, related_name="grants", verbose_name=_("部门")
    )
    before = models.JSONField(_("变更前"), default=dict)
    after = models.JSONField(_("变更后"), default=dict)
    reason = models.CharField(_("提请理由"), max_length=300)
    status = models.CharField(_("状态"), max_length=20, choices=Status, default=Status.PROPOSED)
    proposed_by = person_field(_("提出人"))
    decided_by = person_field(_("决定人"))
    revision = models.PositiveIntegerField(_("修改次数"), default=0)

    objects = GrantQuerySet.as_manager()

    class Meta:
        verbose_name = _("权限变更")
        verbose_name_plural = pgettext_lazy("plural", "权限变更")
        ordering = ["-pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["person"],
                condition=Q(status=Status.PROPOSED),
                name="grant_once_of_person",
            ),
            models.UniqueConstraint(
                fields=["department"],
                condition=Q(status=Status.PROPOSED),
                name="grant_once_of_department",
            ),
            models.CheckConstraint(
                condition=Q(person=None) ^ Q(department=None), name="grant_of_one"
            ),
            models.CheckConstraint(
                condition=~Q(status=Status.CONFIRMED)
                | Q(decided_by__isnull=False)
                & ~Q(decided_by=F("proposed_by"))
                & (Q(person=None) | ~Q(decided_by=F("person"))),
                name="grant_by_two",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.row} · {self.get_kind_display()}"

    @property
    def row(self) -> User | Department:
        """What is to change."""
        return self.person or self.department  # type: ignore[return-value]

    @property
    def admin_url(self) -> str:
        return reverse("admin:people_grant_change", args=[self.pk])

    @property
    def row_url(self) -> str:
        name = str(self.row._meta.model_name)
        return reverse(f"admin:departments_{name}_change", args=[self.row.pk])

    def log_subject(self) -> log.Subject:
        """The log tells it of the person or department, beside all else that became of them."""
        row = self.row
        with log.in_its_language():
            label = str(row)
        if isinstance(row, Department):
            return log.Subject("department", row.code, label=label)
        own = row.department.code if row.department else ""
        return log.Subject("user", str(row.pk), label=label, department=own)

    def logged(self) -> dict[str, list[str]]:
        """Each value that changes, with the old one, as the log says changes."""
        return {name: [self.before.get(name, ""), new] for name, new in self.after.items()}

    def shown(self) -> list[Shown]:
        """What changes, for who decides."""
        named = {row.code: str(row) for row in Department.objects.filter(code__in=self._codes())}
        return [
            Shown(self._label(name), self._text(name, old, named), self._text(name, new, named))
            for name, (old, new) in self.logged().items()
        ]

    def _codes(self) -> set[str]:
        return {value for pair in self.logged().values() for value in pair}

    def _field(self, name: str) -> Any:
        return type(self.row)._meta.get_field(name)

    def _label(self, name: str) -> str:
        return str(self._field(name).verbose_name)

    def _text(self, name: str, value: str, named: dict[str, str]) -> str:
        if name == "role":
            return str(Role(value).label) if value in Role else _t("没有角色")
        if value in ("True", "False"):
            return _t("是") if value == "True" else _t("否")
        if self._field(name).is_relation:
            return named.get(value, value) or _t("无")
        return value or _t("无")
