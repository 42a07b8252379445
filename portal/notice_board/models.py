from datetime import date
from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _

from portal.base.audit import log
from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.departments.models import Department

EDITION = 12  # characters of a digest by which people compare a sheet and a screen


def has_board(department: Department, today: date) -> bool:
    """Whether an administrator said where it hangs."""
    return department.exists_on(today) and bool(department.notice_board_zh)


class ShowingQuerySet(SealedQuerySet):
    def of(self, department: Department) -> Self:
        """What one board showed, the newest first."""
        return self.filter(department=department).order_by("-pk")


class Showing(Sealed):
    """What a notice board showed from one moment until the next row of the same board.

    Not the words themselves: each record by its number and version, which never change (R1), so
    that what is withdrawn later is not read here either (R2). Without content the board was taken
    down.
    """

    department = models.ForeignKey(
        Department, models.PROTECT, related_name="+", verbose_name=_("部门")
    )
    began_at = models.DateTimeField(_("开始时间"))
    content = models.JSONField(_("内容"), default=dict)
    digest = models.CharField(_("内容哈希值"), max_length=64, blank=True)

    objects = ShowingQuerySet.as_manager()

    class Meta:
        verbose_name = _("公开栏记录")
        verbose_name_plural = _("公开栏记录")
        ordering = ["-pk"]
        default_permissions = ()
        indexes = [models.Index("department", "id", name="showing_of_department")]

    def __str__(self) -> str:
        return f"{self.department} {self.edition}".strip()

    @property
    def edition(self) -> str:
        return self.digest[:EDITION]

    @staticmethod
    def log_subject(department: Department) -> log.Subject:
        with log.in_its_language():
            label = str(department)
        return log.Subject("showing", department.code, label=label, department=department.code)
