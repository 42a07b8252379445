from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, ExpressionWrapper, F, OuterRef, Q, Value
from django.db.models.functions import Concat
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from approvals.models.catalogue import CatalogueEntry
from portal.acts.refused import Lacking
from portal.base.departments.models import Department
from portal.records.models import RecordInline, plausible_year


class Law(CatalogueEntry):
    """A law or document that powers rest on, known by its key; citizens rely on its status.

    It is formed on the day it is promulgated; of those that others made this is only a register,
    whose lateness would not be the department's (`made_here`).
    """

    class LawLevel(models.TextChoices):
        LAW = "law", _("法律")
        LEGISLATIVE_DECISION = "legislative_decision", _("有关法律问题的决定")
        ADMINISTRATIVE_REGULATION = "administrative_regulation", _("行政法规")
        STATE_COUNCIL_DOCUMENT = "state_council_document", _("国务院文件")
        DEPARTMENTAL_RULE = "departmental_rule", _("部门规章")
        LOCAL_REGULATION = "local_regulation", _("地方性法规")
        LOCAL_GOVERNMENT_RULE = "local_government_rule", _("地方政府规章")
        NORMATIVE_DOCUMENT = "normative_document", _("规范性文件")

    class Effect(models.TextChoices):
        IN_FORCE = "in_force", _("现行有效")
        AMENDED = "amended", _("已修改")
        REPEALED = "repealed", _("已废止")
        SUPERSEDED = "superseded", _("已被取代")

    class Verdict(models.TextChoices):
        KEEP = "keep", _("保留")
        AMEND = "amend", _("修改")
        REPEAL = "repeal", _("废止")

    level = models.CharField(_("效力级别"), max_length=40, choices=LawLevel, blank=True)
    issuer = models.CharField(_("制定机关"), max_length=150, blank=True)
    document_number = models.CharField(_("文号"), max_length=120, blank=True)
    promulgated_on = models.DateField(
        _("公布日期"), null=True, blank=True, validators=[plausible_year]
    )
    effective_on = models.DateField(
        _("施行日期"), null=True, blank=True, validators=[plausible_year]
    )
    amended_on = models.DateField(
        _("最近修改日期"), null=True, blank=True, validators=[plausible_year]
    )
    effect = models.CharField(_("效力状态"), max_length=20, choices=Effect, blank=True)
    superseded_by = models.CharField(
        _("取代它的法律"), max_length=40, blank=True, help_text=_("在法律库中的编码。")
    )
    ended_on = models.DateField(_("失效日期"), null=True, blank=True, validators=[plausible_year])
    cleanup_campaign = models.CharField(
        _("清理批次"), max_length=150, blank=True, help_text=_("哪一次清理作出的结论。")
    )
    cleanup_verdict = models.CharField(_("清理结论"), max_length=20, choices=Verdict, blank=True)
    cleanup_on = models.DateField(_("清理日期"), null=True, blank=True, validators=[plausible_year])
    full_text = models.URLField(
        _("全文网址"),
        max_length=300,
        blank=True,
        help_text=_("法律、行政法规在国家法律法规数据库，规章在国家规章库。"),
    )

    formation_field = "promulgated_on"
    codes = (*CatalogueEntry.codes, "superseded_by")
    public_fields = (
        *CatalogueEntry.public_fields,
        "level",
        "issuer",
        "document_number",
        "promulgated_on",
        "effective_on",
        "amended_on",
        "effect",
        "superseded_by",
        "ended_on",
        "cleanup_campaign",
        "cleanup_verdict",
        "cleanup_on",
        "full_text",
    )
    public_inlines = {"articles": ("article", "substance")}
    required_fields = (*CatalogueEntry.required_fields, "level", "issuer", "effect")
    search_weight = 0.05
    card_fields = (*CatalogueEntry.card_fields, "effect")
    asked_for_by = ("法律法规", "条例", "规章", "哪条法", "什么法", "第几条", "law", "regulation")

    class Meta(CatalogueEntry.Meta):
        verbose_name = _("法律法规")
        verbose_name_plural = pgettext_lazy("plural", "法律法规")

    @classmethod
    def made_here(cls) -> models.Q:
        """Only normative documents of a department are its own to disclose, of joint ones the one
        named first (条例 arts. 10, 20 (1)); what others made is registered here."""
        issuer = ExpressionWrapper(OuterRef("issuer"), models.CharField())
        first_of_several = Concat("name_zh", Value("、"))
        issuing = Department.objects.alias(issuer=issuer).filter(
            Q(issuer=F("name_zh")) | Q(issuer__startswith=first_of_several)
        )
        return Q(Exists(issuing), level=cls.LawLevel.NORMATIVE_DOCUMENT)

    @property
    def is_in_force(self) -> bool:
        return self.effect not in ENDED

    def clean(self):
        super().clean()
        if self.superseded_by and self.superseded_by == self.code:
            raise ValidationError({"superseded_by": _("法律不能取代它自己。")})
        if reasons := self._asserted_too_early():
            raise ValidationError({"first_published_on": reasons})

    def missing(self):
        return super().missing() + self._asserted_too_early()

    def _asserted_too_early(self) -> list[str]:
        asserted, day = self.first_published_on, self.promulgated_on
        if not (asserted and day and asserted < day):
            return []
        return [Lacking.in_field("first_published_on", BEFORE_LAW % {"day": day})]


class LawArticle(RecordInline):
    """条文要旨: what one article says, in the department's own words; the wording stands in the
    national database only."""

    record = models.ForeignKey(
        Law, models.CASCADE, related_name="articles", verbose_name=_("法律法规")
    )
    article = models.CharField(
        _("条"),
        max_length=100,
        db_index=True,
        help_text=_("与引用它的事项写法一致，如“第五条”。"),
    )
    substance = models.TextField(
        _("要旨"), help_text=_("用一句自己的话说明这一条规定了什么，不照抄、不改写条文。")
    )

    class Meta:
        verbose_name = _("条文要旨")
        verbose_name_plural = pgettext_lazy("plural", "条文要旨")
        ordering = ["pk"]
        default_permissions = ()

    def __str__(self):
        return self.article


ENDED = (Law.Effect.REPEALED, Law.Effect.SUPERSEDED)
BEFORE_LAW = _("原发布日期早于法律的公布日期（%(day)s），请改正或者留空。")
BEFORE_KNOWN_LAWS = _(
    "原发布日期早于已登记的依据的公布日期（%(day)s），请改正或者留空；另有更早的依据的，请先在法律库"
    "中登记它和它的公布日期。"
)


if TYPE_CHECKING:
    _Entry = CatalogueEntry
else:
    _Entry = object


class RestsOnLaws(_Entry):
    """A mix-in for entries with `bases`: nothing was public before any law that it rests on, or
    rested on in an earlier version."""

    bases: Any

    def missing(self):
        return super().missing() + self._asserted_before_its_laws()

    def _asserted_before_its_laws(self) -> list[str]:
        """A law whose day nobody knows excuses nothing; registered with its day it may."""
        if self.first_published_on is None or not self.pk:
            return []
        keys = self._laws_so_far()
        laws = Law.objects.filter(code__in=keys).exclude(promulgated_on=None).order_by("version")
        days: dict[str, Any] = dict(laws.values_list("code", "promulgated_on"))
        first = min(days.values(), default=self.first_published_on)
        if self.first_published_on >= first:
            return []
        advice = BEFORE_LAW if keys == set(days) else BEFORE_KNOWN_LAWS
        return [Lacking.in_field("first_published_on", advice % {"day": first})]

    def _laws_so_far(self) -> set[str]:
        own = models.Q(record__number=self.number, record__version__lte=self.version)
        return set(self.bases.model.objects.filter(own).values_list("law_key", flat=True))
