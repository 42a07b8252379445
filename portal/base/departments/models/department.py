from collections.abc import Iterable
from datetime import date
from typing import Any, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.audit.codes import Coded, CodedQuerySet
from portal.base.audit.models import Entry
from portal.base.audit.sealed import Sealed
from portal.base.languages import in_language
from portal.base.texts.public_rows import PublicRow
from portal.base.trees import Walk, branches
from portal.base.validators import CODE, NO_MARKUP


def edges(rows: list[tuple[int, int | None, int | None]]) -> list[tuple[int, int | None]]:
    """From (department, its parent, its successor), each department with each of the two."""
    parents = [(pk, parent) for pk, parent, _successor in rows]
    return parents + [(pk, successor) for pk, _parent, successor in rows if successor]


def active_on(today: date, prefix: str = "") -> Q:
    """The departments that exist on a day, seen from a model to which the prefix leads."""
    begun = Q(**{f"{prefix}active_from": None}) | Q(**{f"{prefix}active_from__lte": today})
    ended = Q(**{f"{prefix}active_until": None}) | Q(**{f"{prefix}active_until__gte": today})
    return begun & ended


class DepartmentQuerySet(CodedQuerySet):
    def active(self, today: date) -> Self:
        return self.filter(active_on(today))

    def lasting(self, today: date, *, or_among: Iterable[Any] = ()) -> Self:
        """Those that are not abolished by this day, which alone are given anything new; a row
        keeps the one that it holds (`portal.base.choosing`)."""
        lasts = Q(active_until=None) | Q(active_until__gte=today)
        return self.filter(lasts | Q(pk__in=list(or_among)))

    def links(self) -> list[tuple[int, int | None, int | None]]:
        """Each department with its parent and its successor."""
        return list(self.order_by().values_list("pk", "parent", "successor"))

    def downwards(self, *, through_successor: bool = False) -> Walk:
        """From a department to itself and those below it; with `through_successor` also to the
        abolished ones that it (and those below it) succeeds. Loaded once, in one statement."""
        rows = self.links()
        return branches(edges(rows) if through_successor else [row[:2] for row in rows])

    def upwards(self) -> Walk:
        """From a department to itself, those above it, and their successors: whose people work
        for it. Loaded once, in one statement."""
        return branches((above, pk) for pk, above in edges(self.links()) if above)


class Department(Coded, Sealed, PublicRow):
    class Kind(models.TextChoices):
        DEPARTMENT = "department", _("厅机关")
        DIVISION = "division", _("内设机构")
        BODY = "body", _("议事协调机构")
        BUREAU = "bureau", _("厅属局")
        INSTITUTION = "institution", _("直属单位")
        PRISON = "prison", _("监狱")
        RE_EDUCATION_CENTRE = "re_education_centre", _("劳教所")

    code = models.CharField(_("部门代码"), max_length=20, unique=True, validators=[CODE])
    name_zh = models.CharField(
        _("中文名称"),
        max_length=100,
        help_text=_("机构全称，不用简称。"),
    )
    name_en = models.CharField(_("英文名称"), max_length=200, blank=True)
    kind = models.CharField(_("机构类型"), max_length=30, choices=Kind)
    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name=_("上级部门"),
    )
    successor = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="predecessors",
        verbose_name=_("承接部门"),
        help_text=_("机构撤销后由哪个部门承接其信息；承接部门的人员可以维护这些信息。"),
    )
    # What an administrator wrote here before profiles were records (`portal.profiles`): shown, as
    # not reviewed, until the first profile is published, and changed no more.
    duties_zh = models.TextField(_("职责"), blank=True, editable=False)
    duties_en = models.TextField(_("职责（英文）"), blank=True, editable=False)
    address_zh = models.CharField(_("办公地址"), max_length=200, blank=True, editable=False)
    address_en = models.CharField(_("办公地址（英文）"), max_length=200, blank=True, editable=False)
    office_hours_zh = models.CharField(_("办公时间"), max_length=200, blank=True, editable=False)
    office_hours_en = models.CharField(
        _("办公时间（英文）"), max_length=200, blank=True, editable=False
    )
    is_disclosure_office = models.BooleanField(
        _("政府信息公开工作机构"),
        default=False,
        help_text=_("《政府信息公开条例》第四条所称的工作机构。"),
    )
    is_discipline_office = models.BooleanField(
        _("纪检机构"),
        default=False,
        help_text=_("投诉信息公开工作机构的反映由它办理；它不算被投诉部门的下级。"),
    )
    is_enforcement_body = models.BooleanField(_("具有行政执法主体资格"), default=False)
    enforcement_basis = models.CharField(
        _("执法主体资格依据"),
        max_length=300,
        blank=True,
        help_text=_("法律名称与条款。"),
    )
    # Where its notice board hangs (政务公开栏): one that hangs nowhere is not noted in the log.
    notice_board_zh = models.CharField(
        _("公开栏位置"),
        max_length=100,
        blank=True,
        validators=[NO_MARKUP],
        help_text=_(
            "大厅里设有公开栏屏幕或者橱窗的，写明位置，如“一楼大厅”；填写后，系统登记它何时显示什么。"
        ),
    )
    notice_board_en = models.CharField(
        _("公开栏位置（英文）"), max_length=150, blank=True, validators=[NO_MARKUP]
    )
    active_from = models.DateField(_("设立日期"), null=True, blank=True)
    active_until = models.DateField(_("撤销日期"), null=True, blank=True)

    objects = DepartmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("部门")
        verbose_name_plural = pgettext_lazy("plural", "部门")
        ordering = ["code"]
        constraints = [
            models.CheckConstraint(
                condition=Q(active_until=None)
                | Q(active_from=None)
                | Q(active_until__gte=F("active_from")),
                name="department_dates_in_order",
                violation_error_message=_("撤销日期不能早于设立日期。"),
            ),
            models.CheckConstraint(
                condition=Q(is_enforcement_body=False) | ~Q(enforcement_basis=""),
                name="enforcement_body_has_basis",
                violation_error_message=_("具有执法主体资格的部门须写明依据。"),
            ),
        ]

    def __str__(self) -> str:
        return in_language(self.name_zh, self.name_en)

    def get_absolute_url(self) -> str:
        return reverse("department", args=[self.code])

    @property
    def duties(self) -> str:
        return in_language(self.duties_zh, self.duties_en)

    @property
    def address(self) -> str:
        return in_language(self.address_zh, self.address_en)

    @property
    def office_hours(self) -> str:
        return in_language(self.office_hours_zh, self.office_hours_en)

    @property
    def notice_board(self) -> str:
        return in_language(self.notice_board_zh, self.notice_board_en)

    def ancestors(self) -> list["Department"]:
        """Those above it, from the top down."""
        found: list[Department] = []
        above = self.parent
        while above is not None and above not in found:
            found.insert(0, above)
            above = above.parent
        return found

    def is_abolished(self, today: date) -> bool:
        return self.active_until is not None and self.active_until < today

    def exists_on(self, today: date) -> bool:
        """What `active_on` asks of the database."""
        begun = self.active_from is None or self.active_from <= today
        return begun and not self.is_abolished(today)

    @property
    def was_abolished(self) -> bool:
        """By today; for templates."""
        return self.is_abolished(timezone.localdate())

    def branch_ids(self, *, through_successor: bool = False) -> set[int]:
        return Department.objects.downwards(through_successor=through_successor)(self.pk)

    def preceding_ids(self) -> set[int]:
        """Its own, and those of the departments that it succeeds, one after the other."""
        rows = Department.objects.links()
        return branches((pk, successor) for pk, _parent, successor in rows if successor)(self.pk)

    def is_named_in_log(self) -> bool:
        by_others = Entry.objects.filter(department=self.stored_code())
        return by_others.exists() or super().is_named_in_log()

    def clean(self) -> None:
        if self.pk and self.parent_id and self.parent_id in self.branch_ids():
            raise ValidationError({"parent": _("上级部门不能是本部门或其下级。")})
        if self.pk and self.successor_id in self.preceding_ids():
            raise ValidationError(
                {"successor": _("承接部门不能是本部门，也不能是由本部门承接的部门。")}
            )
