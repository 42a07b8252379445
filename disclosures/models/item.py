import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import cast

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models.functions import Cast, Left
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.acts.refused import Lacking
from portal.base.languages import in_language
from portal.base.workdays.calendar import DueDate, Unit, due_date
from portal.base.workdays.models import load_calendar
from portal.records.channels import Channel
from portal.records.files import RecordFile
from portal.records.headings import LET_OUT, Heading
from portal.records.models import IN_ORDER, Record, RecordInline, plausible_year
from portal.records.richtext import RichTextField
from portal.records.states import CLOSED

# The enumeration comma, and the commas and semicolons that people type instead.
KEYWORD_MARKS = "[\u3001,\uff0c;\uff1b]"
GUIDES_BETWEEN = ";"
LONGEST_OBJECTION = 60  # working days


class Category(Heading):
    """所属分类: the fifteen of article 20 of the 条例, and the department's own areas."""

    proposable = ("code", "label_zh", "label_en", "article", "parent", "order")

    code = models.SlugField(_("分类代码"), max_length=40, unique=True)
    label_zh = models.CharField(_("中文名称"), max_length=100)
    label_en = models.CharField(_("英文名称"), max_length=150, blank=True)
    article = models.CharField(_("依据条款"), max_length=60, blank=True)
    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name=_("上级分类"),
        limit_choices_to=LET_OUT,
    )
    order = models.PositiveIntegerField(_("次序"), default=0)

    class Meta:
        verbose_name = _("分类")
        verbose_name_plural = pgettext_lazy("plural", "分类")
        ordering = ["order", "code"]

    def __str__(self):
        return in_language(self.label_zh, self.label_en)

    def clean(self):
        if self.parent and (self.parent_id == self.pk or self.parent.parent_id):
            raise ValidationError({"parent": _("分类只有两级。")})


class Item(Record):
    """A disclosure item 公开事项."""

    class Kind(models.TextChoices):
        DUTY = "duty", _("法定事项")
        GOAL = "goal", _("政务目标")
        PROGRESS = "progress", _("政务进程")
        RESULT = "result", _("政务结果")

    class Term(models.TextChoices):
        LONG_TERM = "long_term", _("长期公开")
        PERIODIC = "periodic", _("定期公开")
        AS_NEEDED = "as_needed", _("随时公开")
        STAGED = "staged", _("分段公开")

    class Stage(models.TextChoices):
        BEFORE = "before", _("事前公开")
        DURING = "during", _("过程公开")
        AFTER = "after", _("结果公开")

    class Mode(models.TextChoices):
        PROACTIVE = "proactive", _("主动公开")
        ON_REQUEST = "on_request", _("依申请公开")

    class Effect(models.TextChoices):
        EFFECTIVE = "effective", _("有效")
        AMENDED = "amended", _("已修改")
        REPEALED = "repealed", _("废止")
        EXPIRED = "expired", _("失效")

    kind = models.CharField(
        _("事项类型"),
        max_length=20,
        choices=Kind,
        blank=True,
        help_text=_(
            "职责和制度选“法定事项”；计划选“政务目标”；办理情况选“政务进程”；办结选“政务结果”。"
        ),
    )
    document_number = models.CharField(
        _("文号"),
        max_length=80,
        blank=True,
        help_text=_("有发文字号的必须填写，如 宁司发〔2009〕12号。"),
    )
    summary = models.CharField(
        _("内容概述"),
        max_length=300,
        blank=True,
        help_text=_("一两句话说清内容，列表和检索结果中显示。"),
    )
    body = RichTextField(_("正文"), blank=True)
    category = models.ForeignKey(
        Category,
        models.PROTECT,
        null=True,
        blank=True,
        verbose_name=_("所属分类"),
        limit_choices_to=LET_OUT,
    )
    disclosure_term = models.CharField(
        _("公开时限"),
        max_length=20,
        choices=Term,
        blank=True,
        help_text=_(
            "政策性内容长期公开，经常性工作定期公开，临时性工作随时公开，阶段性工作分段公开。"
        ),
    )
    stage = models.CharField(_("公开阶段"), max_length=20, choices=Stage, blank=True)
    disclosure_mode = models.CharField(
        _("公开方式"), max_length=20, choices=Mode, default=Mode.PROACTIVE
    )
    made_on = models.DateField(
        _("成文日期"),
        null=True,
        blank=True,
        validators=[plausible_year],
        help_text=_("签发日期；联合发文的填最后签署日期。"),
    )
    effective_on = models.DateField(
        _("施行日期"), null=True, blank=True, validators=[plausible_year]
    )
    expires_on = models.DateField(_("废止日期"), null=True, blank=True, validators=[plausible_year])
    effect_status = models.CharField(
        _("效力状态"),
        max_length=20,
        choices=Effect,
        blank=True,
        help_text=_("文件和制度必填；一般信息可以留空。"),
    )
    keywords = models.CharField(
        _("关键词"), max_length=200, blank=True, help_text=_("用顿号分隔，最多五个。")
    )
    legal_basis = models.TextField(
        _("公开依据"),
        blank=True,
        help_text=_("法律、法规、规章或文件的名称和条款，每行一条。"),
    )
    objection_days = models.PositiveSmallIntegerField(
        _("异议期（工作日）"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(LONGEST_OBJECTION)],
        help_text=_("公示并征求异议的填写工作日数，自发布次日起算；公开截止时间不得早于期满。"),
    )

    guides = models.CharField(
        _("相关办事指南"),
        max_length=200,
        blank=True,
        help_text=_("说的是同一事项的审批服务指南的编码，用分号分隔，如 XK-01；两处须一致。"),
    )

    search_weight = 0.4
    asked_for_by = (
        "公示", "公告", "通报", "名单", "名册", "统计", "结果", "数据", "账目", "年报", "预算",
        "决算", "经费", "决定书", "案例", "多少件", "多少人", "招录", "招聘", "招生", "招标",
        "中标", "解读", "list", "statistics", "budget",
    )  # fmt: skip
    public_fields = (
        *Record.public_fields,
        "kind",
        "document_number",
        "summary",
        "body",
        "category",
        "disclosure_term",
        "stage",
        "disclosure_mode",
        "made_on",
        "effective_on",
        "expires_on",
        "effect_status",
        "keywords",
        "legal_basis",
        "objection_days",
        "guides",
    )
    codes = ("guides",)
    counted_columns = {
        "kind": "kind",
        "department": "department",
        "category": "category",
        "term": "disclosure_term",
        "stage": "stage",
        "year": Left(Cast("shown_on", models.CharField()), 4),
    }
    counted_as = {"department": int, "category": int, "year": str}
    formation_field = "made_on"
    has_channel_facts = True
    public_inlines = {
        "channel_uses": ("channel", "detail", "used_on"),
        "files": RecordFile.public_fields,
    }
    required_fields = (
        "title",
        "department",
        "kind",
        "category",
        "summary",
        "body",
        "disclosure_term",
        "stage",
        "disclosure_mode",
    )
    rich_text_fields = ("body",)
    compared_fields = ("body",)
    card_fields = (*Record.card_fields, "effect_status")

    class Meta(Record.Meta):
        verbose_name = _("公开事项")
        verbose_name_plural = pgettext_lazy("plural", "公开事项")
        constraints = [
            *Record.Meta.constraints,
            models.CheckConstraint(
                condition=models.Q(expires_on=None)
                | models.Q(effective_on=None)
                | models.Q(expires_on__gte=models.F("effective_on")),
                name="item_dates_in_order",
                violation_error_message=_("废止日期不能早于施行日期。"),
            ),
        ]
        indexes = [
            *Record.Meta.indexes,
            models.Index("status", "kind", *IN_ORDER, name="item_kind"),
            models.Index("status", "department", *IN_ORDER, name="item_department"),
            models.Index("status", "category", *IN_ORDER, name="item_category"),
            models.Index(
                fields=["status", "title", "-published_sequence", "audience", "public_until"],
                name="item_title",
            ),
            models.Index("number", "version", name="item_number"),
            # Covers the counts beside the choices of the list.
            models.Index(
                "status",
                "audience",
                "public_until",
                "kind",
                "department",
                "category",
                "disclosure_term",
                "stage",
                "shown_on",
                name="item_counts",
            ),
        ]

    def counted_values(self):
        return {
            "kind": self.kind,
            "department": str(self.department_id),
            "category": str(self.category_id or ""),
            "term": self.disclosure_term,
            "stage": self.stage,
            "year": f"{self.shown_on:%Y}" if self.shown_on else "",
        }

    @property
    def is_in_force(self) -> bool:
        return self.effect_status not in (self.Effect.REPEALED, self.Effect.EXPIRED)

    def guide_codes(self) -> list[str]:
        return [code for code in self.guides.split(GUIDES_BETWEEN) if code]

    def keyword_list(self) -> list[str]:
        words = re.split(KEYWORD_MARKS, self.keywords)
        return [word.strip() for word in words if word.strip()]

    def objection_period(self, at: datetime) -> DueDate | None:
        """The working days for objections, from the day after they were invited; before that, as
        if it were published at this time."""
        if not self.objection_days:
            return None
        begins = self.invited_on(at, self._published_before())
        return due_date(begins, self.objection_days, Unit.WORKING_DAY, load_calendar())

    def _published_before(self) -> Iterable["Item"]:
        rows = type(self).objects.filter(number=self.number, version__lt=self.version)
        return rows.exclude(published_at=None).order_by("-version")

    def invited_on(self, at: datetime, earlier: Iterable["Item"]) -> date:
        """The day the notice was first public, in this version or one that it continues, of the
        `earlier` ones that were published, the newest first: as the log has it, or the earlier one
        that is asserted. Taking it down ends the invitation; one that is new begins when it is
        published, whatever is asserted of the number."""
        continued, is_new = [self], False
        for row in earlier:
            is_new = row.objection_days is None or row.status in CLOSED
            if is_new:
                break
            continued.append(row)
        days = [timezone.localdate(row.published_at or at) for row in continued]
        if not is_new:
            days += [row.first_published_on for row in continued if row.first_published_on]
        return min(days)

    def timing_reasons(self, at):
        # What is out of time anyway is said elsewhere.
        if not (self.objection_days and self.public_until) or self.public_until <= at:
            return []
        ends_on = cast(DueDate, self.objection_period(at)).due_on
        is_over = timezone.make_aware(datetime.combine(ends_on + timedelta(days=1), time.min))
        if self.public_until >= is_over:
            return []
        return [
            _("异议期到 %(day)s 当天结束才满，公开截止时间不能早于次日零时。")
            % {"day": ends_on.isoformat()}
        ]

    def missing(self):
        reasons = super().missing()
        if len(self.keyword_list()) > 5:
            reasons.append(Lacking.in_field("keywords", _("关键词最多五个。")))
        if self.first_published_on and self.made_on and self.first_published_on < self.made_on:
            reasons.append(Lacking.in_field("first_published_on", _("原发布日期早于成文日期。")))
        return reasons


class ChannelUse(RecordInline):
    """One channel through which an item was disclosed besides this portal."""

    record = models.ForeignKey(
        Item, models.CASCADE, related_name="channel_uses", verbose_name=_("公开事项")
    )
    channel = models.CharField(_("公开形式"), max_length=20, choices=Channel)
    detail = models.CharField(
        _("载体"),
        max_length=150,
        blank=True,
        help_text=_("报刊名称和期号、公示栏位置等。"),
    )
    used_on = models.DateField(_("公开日期"), null=True, blank=True, validators=[plausible_year])

    class Meta:
        verbose_name = _("其他公开形式")
        verbose_name_plural = pgettext_lazy("plural", "其他公开形式")
        ordering = ["used_on", "pk"]
        default_permissions = ()

    def __str__(self):
        return " ".join(part for part in (self.get_channel_display(), self.detail) if part)


class ItemFile(RecordFile):
    record = models.ForeignKey(
        Item, models.CASCADE, related_name="files", verbose_name=_("公开事项")
    )
