from collections.abc import Iterable

from django.db import models
from django.db.models import Q
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.departments.models import person_field


class StepFact(Sealed):
    """One thing that is told of a step which happened: somebody took part, proposed something,
    objected or made a bid; or, in so many words, that nobody did.

    重大行政决策程序暂行条例 art. 32: it is told which opinions were adopted, and why others not.
    """

    class Kind(models.TextChoices):
        PARTICIPANT = "participant", _("参加人")
        OPINION = "opinion", _("意见及采纳情况")
        OBJECTION = "objection", _("异议及处理")
        BID = "bid", _("投标人和金额")

    class Verdict(models.TextChoices):
        ADOPTED = "adopted", _("采纳")
        PARTLY = "partly", _("部分采纳")
        REJECTED = "rejected", _("未采纳")

    entry = models.ForeignKey(
        "disclosures.StepEntry", models.CASCADE, related_name="facts", verbose_name=_("环节情况")
    )
    place = models.PositiveSmallIntegerField(_("序号"))
    kind = models.CharField(_("种类"), max_length=20, choices=Kind)
    is_none = models.BooleanField(_("写明没有"), default=False)
    role = models.CharField(_("角色"), max_length=40, blank=True)
    name = models.CharField(_("姓名或者名称"), max_length=100, blank=True)
    origin = models.CharField(_("来自"), max_length=100, blank=True)
    text = models.CharField(_("内容"), max_length=500, blank=True)
    verdict = models.CharField(_("采纳情况"), max_length=20, choices=Verdict, blank=True)
    answer = models.CharField(_("处理和理由"), max_length=500, blank=True)
    amount = models.DecimalField(
        _("金额（元）"), max_digits=14, decimal_places=2, null=True, blank=True
    )
    is_winner = models.BooleanField(_("中标"), default=False)
    # Written by one, released by another (R13); before that nobody but staff reads it.
    awaits_release = models.BooleanField(_("待他人放行"), default=True, editable=False)
    written_by = person_field(_("填写人"), blank=False, editable=False)
    released_by = person_field(_("放行人"), blank=False, editable=False)

    objects = SealedQuerySet.as_manager()

    class Meta:
        verbose_name = _("环节明细")
        verbose_name_plural = pgettext_lazy("plural", "环节明细")
        ordering = ["entry", "place"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["entry", "place"], name="stepfact_place"),
            models.CheckConstraint(
                condition=Q(amount=None) | Q(kind="bid", amount__gt=0), name="stepfact_amount"
            ),
            models.CheckConstraint(
                condition=Q(is_none=False)
                | Q(role="", name="", origin="", text="", verdict="", answer="", amount=None),
                name="stepfact_none",
            ),
        ]

    def __str__(self):
        return f"{self.entry} {self.place}"

    @property
    def none_text(self) -> Promise:
        return NONE[self.kind]

    @property
    def amount_text(self) -> str:
        """In yuan, with its fen."""
        return "" if self.amount is None else f"{self.amount:,.2f}"


NONE: dict[str, Promise] = {
    StepFact.Kind.PARTICIPANT: _("没有参加人"),
    StepFact.Kind.OPINION: _("没有收到意见"),
    StepFact.Kind.OBJECTION: _("没有收到异议"),
    StepFact.Kind.BID: _("没有投标人"),
}
Facts = list[tuple[StepFact.Kind, list[StepFact]]]


def by_kind(rows: Iterable[StepFact]) -> Facts:
    found: dict[str, list[StepFact]] = {}
    for row in rows:
        found.setdefault(row.kind, []).append(row)
    return [(kind, found[kind]) for kind in StepFact.Kind if kind in found]
