from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.departments.models import Department
from portal.supervision.evaluation.models.appointment import Appointment
from portal.supervision.evaluation.models.round import HIGHEST, Criterion, EvaluationRound

LONGEST_COMMENT = 500


class Sheet(Sealed):
    """What one supervisor says of one department. Sealed until the round is closed.

    Its text says nothing of what it holds: the admin names rows in warnings.
    """

    round = models.ForeignKey(
        EvaluationRound, models.PROTECT, related_name="sheets", verbose_name=_("评议")
    )
    department = models.ForeignKey(
        Department, models.PROTECT, related_name="+", verbose_name=_("被评议部门")
    )
    appointment = models.ForeignKey(
        Appointment, models.PROTECT, related_name="sheets", verbose_name=_("监督员聘任")
    )
    comment = models.TextField(_("评议意见"), blank=True, max_length=LONGEST_COMMENT)
    revision = models.PositiveIntegerField(_("修改次数"), default=0)
    saved_at = models.DateTimeField(_("保存时间"))
    salt = models.CharField(max_length=64)  # of the digest that the log holds

    objects = SealedQuerySet.as_manager()

    class Meta:
        verbose_name = _("评分表")
        verbose_name_plural = pgettext_lazy("plural", "评分表")
        ordering = ["round", "department__code", "pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["round", "department", "appointment"], name="sheet_once"
            ),
        ]

    def __str__(self):
        return str(_("评分表（密封）"))


class Score(Sealed):
    """Points from 0 to 100 for one criterion.

    Out of a hundred (百分制), as departments are assessed in China: means and weights stay in one
    unit, and whole numbers are typed fastest.
    """

    sheet = models.ForeignKey(Sheet, models.CASCADE, related_name="scores")
    criterion = models.ForeignKey(Criterion, models.PROTECT, related_name="+")
    points = models.PositiveSmallIntegerField(_("得分"))

    objects = SealedQuerySet.as_manager()

    class Meta:
        verbose_name = _("评分")
        verbose_name_plural = pgettext_lazy("plural", "评分")
        ordering = ["sheet", "criterion__order", "pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["sheet", "criterion"], name="score_once"),
            models.CheckConstraint(
                condition=Q(points__gte=0, points__lte=HIGHEST), name="score_within_scale"
            ),
        ]

    def __str__(self):
        return str(_("评分表（密封）"))
