import re
from typing import cast

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from approvals.models.catalogue import (
    CatalogueEntry,
    CodesField,
    LegalBasis,
    Level,
    Unit,
    is_longer,
    limit_text,
)
from approvals.models.law import RestsOnLaws
from portal.acts.refused import Lacking
from portal.base.departments.models import Department
from portal.base.languages import in_language
from portal.records.files import RecordFile
from portal.records.headings import LET_OUT, Heading
from portal.records.models import RecordInline, plausible_year


class PowerType(Heading):
    """权力类型: the types of the list of powers and responsibilities, with their codes.

    A type that was abolished is retired with a date; what was listed under it stays there and
    names the type it belongs to since.
    """

    proposable = ("slug", "code", "label_zh", "label_en", "retired_on", "retired_by", "order")

    slug = models.SlugField(_("地址中的名称"), max_length=40, unique=True)
    code = models.CharField(
        _("类型代码"),
        max_length=2,
        blank=True,
        validators=[RegexValidator(r"\A[0-9]{2}\Z", _("两位数字。"))],
        help_text=_("权责清单编码中的两位数字；已经取消的类型没有。"),
    )
    label_zh = models.CharField(_("中文名称"), max_length=40)
    label_en = models.CharField(_("英文名称"), max_length=80, blank=True)
    retired_on = models.DateField(_("取消日期"), null=True, blank=True, validators=[plausible_year])
    retired_by = models.CharField(
        _("取消依据"),
        max_length=150,
        blank=True,
        help_text=_("文件名称和文号。"),
    )
    order = models.PositiveIntegerField(_("次序"), default=0)

    code_field = "slug"

    class Meta:
        verbose_name = _("权力类型")
        verbose_name_plural = pgettext_lazy("plural", "权力类型")
        ordering = ["order", "slug"]

    def __str__(self):
        return in_language(self.label_zh, self.label_en)


class Applicant(models.TextChoices):
    NATURAL_PERSON = "natural_person", _("自然人")
    ORGANISATION = "organisation", _("法人和其他组织")


class Approval(RestsOnLaws, CatalogueEntry):
    """审批事项: a licence 行政许可 or another power exercised on application, with its guide.

    It has no day of formation: the guide is written here and begins with its publication, and what
    changes it is a law, of which a duty with a limit of its own comes (`disclosures.causes`). Of a
    licence that was granted, an item tells, with its 成文日期.
    """

    type = models.ForeignKey(
        PowerType,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("权力类型"),
        limit_choices_to=LET_OUT,
    )
    remapped_type = models.ForeignKey(
        PowerType,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("现归入类型"),
        help_text=_("原类型取消后归入哪一类；原类型保留不改。"),
        limit_choices_to=LET_OUT,
    )
    remapped_on = models.DateField(
        _("归入日期"), null=True, blank=True, validators=[plausible_year]
    )
    base_code = models.CharField(
        _("基本编码"),
        max_length=12,
        blank=True,
        validators=[RegexValidator(r"\A[0-9]{12}\Z", _("基本编码是 12 位数字。"))],
        help_text=_("国家事项目录的 12 位编码，没有的不填。"),
    )
    conditions = models.TextField(
        _("办理条件"), blank=True, help_text=_("每行一条：具备什么条件才可以申请。")
    )
    conditions_en = models.TextField(_("办理条件（英文）"), blank=True)
    applicants = CodesField(_("服务对象"), max_length=60, blank=True, options=Applicant)
    procedure = models.TextField(
        _("办理程序"), blank=True, help_text=_("用几句话说明怎样办；各环节在下面分别填写。")
    )
    statutory_limit = models.PositiveIntegerField(_("法定时限"), null=True, blank=True)
    statutory_unit = models.CharField(_("法定时限单位"), max_length=20, choices=Unit, blank=True)
    limit_basis = models.CharField(
        _("时限依据"), max_length=200, blank=True, help_text=_("规定这个时限的法律条款。")
    )
    promised_limit = models.PositiveIntegerField(
        _("承诺时限"), null=True, blank=True, help_text=_("不得长于法定时限。")
    )
    promised_unit = models.CharField(_("承诺时限单位"), max_length=20, choices=Unit, blank=True)
    time_not_counted = models.TextField(
        _("不计入时限的时间"), blank=True, help_text=_("听证、专家评审、补正材料等。")
    )
    days_differ_because = models.CharField(
        _("环节用时说明"),
        max_length=200,
        blank=True,
        help_text=_("各环节的工作日相加不等于办理时限的，说明理由；相等的不填。"),
    )
    is_charged = models.BooleanField(
        _("收费"), null=True, blank=True, help_text=_("不收费的选“否”；没有选的算缺项。")
    )
    fee = models.TextField(
        _("收费标准"), blank=True, help_text=_("收费的必填：每件、每人多少元，减免的条件。")
    )
    fee_basis = models.CharField(
        _("收费依据"),
        max_length=200,
        blank=True,
        help_text=_("收费的必填；不收费有专门规定的也填。"),
    )
    result_document = models.CharField(
        _("办理结果"), max_length=200, blank=True, help_text=_("发给什么证照或者决定书。")
    )
    result_validity = models.CharField(
        _("有效期"), max_length=200, blank=True, help_text=_("办理结果多久有效，怎样延续。")
    )
    level = models.CharField(_("行使层级"), max_length=30, choices=Level, blank=True)
    hotline = models.CharField(
        _("监督电话"),
        max_length=30,
        blank=True,
        help_text=_("从有效的热线电话中选择。"),
    )
    accepting_office = models.ForeignKey(
        Department,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("受理机构"),
        help_text=_("统一受理申请的部门，可以不同于责任部门。"),
    )
    window = models.CharField(_("办理窗口"), max_length=200, blank=True)
    office_hours = models.CharField(_("办理时间"), max_length=200, blank=True)
    online_address = models.URLField(_("网上办理地址"), max_length=300, blank=True)
    remedies = models.TextField(
        _("救济途径"), blank=True, help_text=_("不服决定的，向谁、在多长时间内申请复议或者起诉。")
    )

    codes = (*CatalogueEntry.codes, "applicants", "base_code", "hotline")
    search_weight = 1.0
    asked_for_by = (
        "许可", "审批", "核准", "登记", "备案", "变更", "注销", "设立", "开办", "执业", "licence",
        "license", "registration", "register",
    )  # fmt: skip
    card_fields = (
        *CatalogueEntry.card_fields,
        "promised_limit",
        "promised_unit",
        "statutory_limit",
        "statutory_unit",
        "is_charged",
        "fee",
        "hotline",
    )
    public_fields = (
        *CatalogueEntry.public_fields,
        "type",
        "remapped_type",
        "remapped_on",
        "base_code",
        "conditions",
        "conditions_en",
        "applicants",
        "procedure",
        "statutory_limit",
        "statutory_unit",
        "limit_basis",
        "promised_limit",
        "promised_unit",
        "time_not_counted",
        "is_charged",
        "fee",
        "result_document",
        "level",
        "hotline",
        "window",
        "office_hours",
        "online_address",
        "remedies",
        "accepting_office",
        "days_differ_because",
        "fee_basis",
        "result_validity",
    )
    public_inlines = {
        "bases": LegalBasis.public_fields,
        "materials": ("name", "form", "copies", "source", "sample"),
        "steps": ("name", "who", "days", "detail"),
        "files": RecordFile.public_fields,
    }
    required_fields = (*CatalogueEntry.required_fields, "type")

    class Meta(CatalogueEntry.Meta):
        verbose_name = _("审批事项")
        verbose_name_plural = pgettext_lazy("plural", "审批事项")
        constraints = [
            *CatalogueEntry.Meta.constraints,
            models.CheckConstraint(
                condition=models.Q(statutory_limit=None) | ~models.Q(statutory_unit=""),
                name="approval_statutory_unit",
                violation_error_message=_("法定时限须有单位。"),
            ),
            models.CheckConstraint(
                condition=models.Q(promised_limit=None) | ~models.Q(promised_unit=""),
                name="approval_promised_unit",
                violation_error_message=_("承诺时限须有单位。"),
            ),
        ]

    def search_facts(self) -> list[tuple[str, str]]:
        told = (
            (_("承诺时限") if self.promised_text else _("法定时限"), limit_text(*self.limit)),
            (_("收费"), {True: self.fee, False: str(_("不收费")), None: ""}[self.is_charged]),
            (_("监督电话"), self.hotline),
        )
        return [(str(label), value) for label, value in told if value]

    @property
    def statutory_text(self) -> str:
        return limit_text(self.statutory_limit, self.statutory_unit)

    @property
    def promised_text(self) -> str:
        return limit_text(self.promised_limit, self.promised_unit)

    @property
    def applicants_text(self) -> str:
        return cast(CodesField, self._meta.get_field("applicants")).text(self.applicants)

    @property
    def current_type(self) -> PowerType | None:
        return self.remapped_type or self.type

    @property
    def condition_list(self) -> list[str]:
        return [line for line in re.split(r"[\n;；]", self.conditions) if line.strip()]

    @property
    def promises_too_much(self) -> bool:
        """Whether the promised limit is longer than the statutory one."""
        if self.promised_limit is None or self.statutory_limit is None:
            return False
        if not (self.promised_unit and self.statutory_unit):
            return False
        return is_longer(
            self.promised_limit, self.promised_unit, self.statutory_limit, self.statutory_unit
        )

    @property
    def limit(self) -> tuple[int | None, str]:
        """The limit that counts, and its unit: what is promised, or else the statutory one."""
        if self.promised_limit is not None:
            return self.promised_limit, self.promised_unit
        return self.statutory_limit, self.statutory_unit

    @property
    def step_days(self) -> int | None:
        """The working days of all steps; None if no step says how long it takes."""
        days = [step.days for step in self._rows("steps") if step.days is not None]
        return sum(days) if days else None

    @property
    def steps_disagree(self) -> bool:
        """Whether the steps take another time than the whole, and nobody says why. Of a limit in
        working days they make up all, one in other units they do not outlast."""
        days, (limit, unit) = self.step_days, self.limit
        if days is None or limit is None or not unit or self.days_differ_because:
            return False
        if unit == Unit.WORKING_DAY:
            return days != limit
        return is_longer(days, Unit.WORKING_DAY, limit, unit)

    def clean(self):
        super().clean()
        if self.statutory_limit is not None and not self.statutory_unit:
            raise ValidationError({"statutory_unit": _("法定时限须有单位。")})
        if self.promised_limit is not None and not self.promised_unit:
            raise ValidationError({"promised_unit": _("承诺时限须有单位。")})
        if self.promises_too_much:
            raise ValidationError({"promised_limit": _("承诺时限不得长于法定时限。")})
        if self.remapped_type_id and self.remapped_type_id == self.type_id:
            raise ValidationError({"remapped_type": _("现归入类型与原类型相同，不必填写。")})

    def missing(self):
        return [
            *super().missing(),
            *self._missing_fields(),
            *self._contradictions(),
            *self._unknown_samples(),
        ]

    def _missing_fields(self) -> list[str]:
        """Of the seven fields that the report of 2009 had published of every matter, those beside
        the name and the responsible unit: basis, conditions, procedure, fee, hotline."""
        reasons: list[str] = []
        if not self._rows("bases"):
            reasons.append(Lacking.in_rows("bases", _("还没有填写办理依据。")))
        if not self.conditions:
            reasons.append(self._not_filled("conditions"))
        if not self.procedure and not self._rows("steps"):
            reasons.append(Lacking.in_field("procedure", _("办理程序和办理环节都还没有填写。")))
        if self.is_charged is None:
            reasons.append(Lacking.in_field("is_charged", _("还没有选择是否收费。")))
        if self.is_charged:
            reasons += [self._not_filled(name) for name in FEE if not getattr(self, name)]
        if not self.hotline:
            reasons.append(self._not_filled("hotline"))
        return reasons

    def _contradictions(self) -> list[str]:
        reasons: list[str] = []
        if self.promises_too_much:
            reason = _("承诺时限不得长于法定时限。")
            reasons.append(Lacking.in_field("promised_limit", reason))
        if self.steps_disagree:
            number, unit = self.limit
            told = {"days": self.step_days, "limit": limit_text(number, unit)}
            reason = _(
                "各环节相加是 %(days)s 个工作日，办理时限是 %(limit)s："
                "请改成一致，或者填写“环节用时说明”。"
            )
            reasons.append(Lacking.in_rows("steps", reason % told))
        return reasons

    def _unknown_samples(self) -> list[str]:
        titles = {file.title for file in self._rows("files")}
        unknown = _("材料“%(name)s”的样表“%(sample)s”不在附件中。")
        return [
            Lacking.in_rows(
                "materials", unknown % {"name": material.name, "sample": material.sample}
            )
            for material in self._rows("materials")
            if material.sample and material.sample not in titles
        ]


FEE = ("fee", "fee_basis")  # what is said of a matter that costs something


class ApprovalBasis(LegalBasis):
    record = models.ForeignKey(
        Approval, models.CASCADE, related_name="bases", verbose_name=_("审批事项")
    )

    class Meta(LegalBasis.Meta):
        pass


class Material(RecordInline):
    """申请材料: one thing that an applicant brings."""

    class Form(models.TextChoices):
        ORIGINAL = "original", _("原件")
        COPY = "copy", _("复印件")
        ORIGINAL_AND_COPY = "original_and_copy", _("原件和复印件")
        ELECTRONIC = "electronic", _("电子件")

    record = models.ForeignKey(
        Approval, models.CASCADE, related_name="materials", verbose_name=_("审批事项")
    )
    name = models.CharField(_("材料名称"), max_length=150)
    form = models.CharField(_("原件或复印件"), max_length=20, choices=Form, blank=True)
    copies = models.PositiveSmallIntegerField(_("份数"), null=True, blank=True)
    source = models.CharField(
        _("来源"), max_length=150, blank=True, help_text=_("申请人自备或由哪个单位出具。")
    )
    sample = models.CharField(
        _("样表"), max_length=150, blank=True, help_text=_("填写样表的附件名称，先上传附件。")
    )

    class Meta:
        verbose_name = _("申请材料")
        verbose_name_plural = pgettext_lazy("plural", "申请材料")
        ordering = ["pk"]
        default_permissions = ()

    def __str__(self):
        return self.name


class Step(RecordInline):
    """办理环节: one step of the procedure, who takes it and within how many working days."""

    record = models.ForeignKey(
        Approval, models.CASCADE, related_name="steps", verbose_name=_("审批事项")
    )
    name = models.CharField(_("环节"), max_length=100, help_text=_("受理、审查、决定、送达等。"))
    who = models.CharField(_("办理人"), max_length=150, blank=True)
    days = models.PositiveSmallIntegerField(_("工作日"), null=True, blank=True)
    detail = models.CharField(_("做什么"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("办理环节")
        verbose_name_plural = pgettext_lazy("plural", "办理环节")
        ordering = ["pk"]
        default_permissions = ()

    def __str__(self):
        return self.name


class ApprovalFile(RecordFile):
    record = models.ForeignKey(
        Approval, models.CASCADE, related_name="files", verbose_name=_("审批事项")
    )
