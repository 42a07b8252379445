from typing import cast

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from approvals.models.catalogue import (
    CatalogueEntry,
    CodesField,
    LegalBasis,
    Level,
    Unit,
    limit_text,
)
from approvals.models.law import RestsOnLaws
from portal.acts.refused import Lacking
from portal.records.models import RecordInline


class PenaltySubject(models.TextChoices):
    """Who a penalty can be imposed on."""

    LAWYER = "lawyer", _("律师")
    LAW_FIRM = "law_firm", _("律师事务所")
    LAW_FIRM_HEAD = "law_firm_head", _("律师事务所负责人")
    NON_LAWYER = "non_lawyer", _("没有律师执业证书的人员")
    NOTARY = "notary", _("公证员")
    NOTARY_OFFICE = "notary_office", _("公证机构")
    FORENSIC_PRACTITIONER = "forensic_practitioner", _("司法鉴定人")
    FORENSIC_INSTITUTION = "forensic_institution", _("司法鉴定机构")
    GRASSROOTS_WORKER = "grassroots_worker", _("基层法律服务工作者")
    GRASSROOTS_OFFICE = "grassroots_office", _("基层法律服务所")
    FOREIGN_REP_OFFICE = "foreign_rep_office", _("外国律师事务所代表机构及其代表")
    HKM_REP_OFFICE = "hkm_rep_office", _("港澳律师事务所代表机构及其代表")
    UNLICENSED_FOREIGN = "unlicensed_foreign", _("未经许可的外国律师事务所和人员")
    UNLICENSED_HKM = "unlicensed_hkm", _("未经许可的港澳律师事务所和人员")
    UNREGISTERED_ORG = "unregistered_org", _("未经登记的机构")
    UNREGISTERED_PERSON = "unregistered_person", _("未经登记的人员")
    RECIPIENT = "recipient", _("受援人")
    ANY_PERSON = "any_person", _("任何人")


class PenaltyKind(models.TextChoices):
    """行政处罚法 art. 9, as far as a justice department may impose them."""

    WARNING = "warning", _("警告")
    FINE = "fine", _("罚款")
    CONFISCATION = "confiscate", _("没收违法所得")
    SUSPENSION_OF_PRACTICE = "suspend_practice", _("停止执业")
    SUSPENSION_OF_BUSINESS = "suspend_business", _("停业整顿")
    REVOCATION = "revoke", _("吊销证书")
    ORDER_TO_STOP = "order_stop", _("责令停止")


class FineBase(models.TextChoices):
    ILLEGAL_GAINS = "illegal_gains", _("违法所得")
    SETTLED_IN_CHINA = "amount_to_be_settled_in_china", _("应当在境内结算的数额")
    SETTLED_IN_MAINLAND = "amount_to_be_settled_in_mainland", _("应当在内地结算的数额")
    PROPERTY = "value_of_property_taken", _("收取的财物价值")


class Penalty(RestsOnLaws, CatalogueEntry):
    """行政处罚事项: a penalty that can be imposed, with the law to article, paragraph and item.

    It has no day of formation: the law makes it, whose days stand on its page, and of whose end a
    duty comes (`disclosures.causes`). Of a decision that imposes one an item tells, with the day
    of the decision as its 成文日期; where a rule of the catalogue sets the seven working days of
    双公示, those count.
    """

    subject = CodesField(_("处罚对象"), max_length=200, blank=True, options=PenaltySubject)
    conduct = models.TextField(_("违法行为"), blank=True)
    conduct_en = models.TextField(_("违法行为（英文）"), blank=True)
    kinds = CodesField(_("处罚种类"), max_length=200, blank=True, options=PenaltyKind)
    summary = models.TextField(
        _("处罚内容"), blank=True, help_text=_("法条规定的处罚，照原文的意思写。")
    )
    summary_en = models.TextField(_("处罚内容（英文）"), blank=True)
    fine_min = models.PositiveIntegerField(_("罚款下限（元）"), null=True, blank=True)
    fine_max = models.PositiveIntegerField(
        _("罚款上限（元）"),
        null=True,
        blank=True,
        help_text=_("按倍数罚款有最高额的，也填在这里。"),
    )
    fine_multiple_min = models.DecimalField(
        _("罚款倍数下限"), max_digits=6, decimal_places=2, null=True, blank=True
    )
    fine_multiple_max = models.DecimalField(
        _("罚款倍数上限"), max_digits=6, decimal_places=2, null=True, blank=True
    )
    fine_base = models.CharField(_("倍数的基数"), max_length=40, choices=FineBase, blank=True)
    suspension_min = models.PositiveSmallIntegerField(
        _("停止执业或停业最短（月）"), null=True, blank=True
    )
    suspension_max = models.PositiveSmallIntegerField(
        _("停止执业或停业最长（月）"), null=True, blank=True
    )
    level = models.CharField(_("实施层级"), max_length=30, choices=Level, blank=True)
    revocation_level = models.CharField(_("吊销的层级"), max_length=30, choices=Level, blank=True)
    limitation = models.CharField(
        _("追责时效"),
        max_length=200,
        blank=True,
        help_text=_("违法行为多久未被发现不再处罚（行政处罚法第三十六条）。"),
    )
    handling_limit = models.PositiveIntegerField(_("办案时限"), null=True, blank=True)
    handling_unit = models.CharField(_("办案时限单位"), max_length=20, choices=Unit, blank=True)
    handling_basis = models.CharField(_("办案时限依据"), max_length=200, blank=True)

    codes = (*CatalogueEntry.codes, "subject", "kinds")
    search_weight = 0.2
    # Besides these, what nobody says of anything but a wrong.
    asked_for_by = (
        "罚", "违法", "违规", "处分", "吊销", "乱收", "冒充", "冒用", "冒名", "假冒", "骗", "造假",
        "作假", "伪造", "编造", "篡改", "泄露", "泄漏", "泄密", "隐瞒", "私自", "私下", "偷偷",
        "擅自", "回扣", "好处费", "贿", "送礼", "送钱", "挂名", "挂靠", "挪用", "侵占", "勾结",
        "串通", "包庇", "出租", "出借", "双方代理", "超范围", "不负责任", "假律师", "假证",
        "假鉴定", "假公证", "假材料", "诋毁", "抢生意", "无证", "penalt", "fine",
    )  # fmt: skip
    public_fields = (
        *CatalogueEntry.public_fields,
        "subject",
        "conduct",
        "conduct_en",
        "kinds",
        "summary",
        "summary_en",
        "fine_min",
        "fine_max",
        "fine_multiple_min",
        "fine_multiple_max",
        "fine_base",
        "suspension_min",
        "suspension_max",
        "level",
        "revocation_level",
        "limitation",
        "handling_limit",
        "handling_unit",
        "handling_basis",
    )
    public_inlines = {
        "bases": LegalBasis.public_fields,
        "tiers": ("name", "circumstances", "standard"),
    }

    class Meta(CatalogueEntry.Meta):
        verbose_name = _("行政处罚事项")
        verbose_name_plural = pgettext_lazy("plural", "行政处罚事项")
        constraints = [
            *CatalogueEntry.Meta.constraints,
            models.CheckConstraint(
                condition=models.Q(handling_limit=None) | ~models.Q(handling_unit=""),
                name="penalty_handling_unit",
                violation_error_message=_("办案时限须有单位。"),
            ),
        ]

    def missing(self):
        """A penalty rests on law down to the article, says what for and what kind (行政处罚法
        arts. 4, 16, 39)."""
        bases = self._rows("bases")
        reasons = super().missing() + [
            self._not_filled(name) for name in ("conduct", "kinds") if not getattr(self, name)
        ]
        if not bases:
            reasons.append(Lacking.in_rows("bases", _("还没有填写处罚依据。")))
        return reasons + [
            Lacking.in_rows("bases", _("处罚依据“%(law)s”没有写到条。") % {"law": one.law_key})
            for one in bases
            if not one.article
        ]

    @property
    def subject_text(self) -> str:
        return cast(CodesField, self._meta.get_field("subject")).text(self.subject)

    @property
    def kind_labels(self) -> list[str]:
        listed = cast(CodesField, self._meta.get_field("kinds")).listed(self.kinds)
        return [str(PenaltyKind(code).label) for code in listed]

    @property
    def handling_text(self) -> str:
        return limit_text(self.handling_limit, self.handling_unit)

    @property
    def fine_text(self) -> str:
        """The range of the fine in yuan, and its multiple."""
        parts = [_range(self.fine_min, self.fine_max, gettext("元"))]
        if multiple := _range(self.fine_multiple_min, self.fine_multiple_max, gettext("倍")):
            base = {"base": self.get_fine_base_display(), "multiple": multiple}
            parts.insert(0, gettext("%(base)s的 %(multiple)s") % base)
        return gettext("；").join(filter(None, parts))

    @property
    def suspension_text(self) -> str:
        return _range(self.suspension_min, self.suspension_max, gettext("个月"))

    def clean(self):
        super().clean()
        if self.handling_limit is not None and not self.handling_unit:
            raise ValidationError({"handling_unit": _("办案时限须有单位。")})
        for low, high in RANGES:
            least, most = getattr(self, low), getattr(self, high)
            if least is not None and most is not None and least > most:
                raise ValidationError({high: _("上限小于下限。")})


RANGES = (
    ("fine_min", "fine_max"),
    ("fine_multiple_min", "fine_multiple_max"),
    ("suspension_min", "suspension_max"),
)


def _range(least, most, unit) -> str:
    if most is None and least is None:
        return ""
    shown = {"least": _plain(least), "most": _plain(most), "unit": unit}
    if least is None:
        return gettext("%(most)s %(unit)s以下") % shown
    if most is None:
        return gettext("%(least)s %(unit)s以上") % shown
    return gettext("%(least)s—%(most)s %(unit)s") % shown


def _plain(value) -> str:
    return "" if value is None else f"{value:,.2f}".removesuffix(".00")


class PenaltyBasis(LegalBasis):
    record = models.ForeignKey(
        Penalty, models.CASCADE, related_name="bases", verbose_name=_("行政处罚事项")
    )

    class Meta(LegalBasis.Meta):
        verbose_name = _("处罚依据")
        verbose_name_plural = pgettext_lazy("plural", "处罚依据")


class Tier(RecordInline):
    """裁量阶次: one tier of the discretion standard 裁量基准."""

    record = models.ForeignKey(
        Penalty, models.CASCADE, related_name="tiers", verbose_name=_("行政处罚事项")
    )
    name = models.CharField(_("裁量阶次"), max_length=60, help_text=_("较轻、一般、严重等。"))
    circumstances = models.TextField(_("适用情形"))
    standard = models.TextField(_("裁量标准"))

    class Meta:
        verbose_name = _("裁量阶次")
        verbose_name_plural = pgettext_lazy("plural", "裁量阶次")
        ordering = ["pk"]
        default_permissions = ()

    def __str__(self):
        return self.name
