"""What every entry of the catalogue of powers has: a code, a set, the law it rests on."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from portal.acts.refused import Lacking
from portal.base.languages import in_language
from portal.records.headings import LET_OUT, Heading
from portal.records.models import Record, RecordInline
from portal.records.numbers import CodeConverter

code_like = RegexValidator(
    rf"\A{CodeConverter.regex}\Z", _("编码只用大写字母、数字和短横，2 至 40 个字符，如 XK-01。")
)


class CatalogueSet(Heading):
    """清单: a marked set of entries, such as the lists that a report counted."""

    proposable = ("code", "label_zh", "label_en")

    code = models.SlugField(_("清单代码"), max_length=40, unique=True)
    label_zh = models.CharField(_("中文名称"), max_length=100)
    label_en = models.CharField(_("英文名称"), max_length=150, blank=True)

    class Meta:
        verbose_name = _("清单")
        verbose_name_plural = pgettext_lazy("plural", "清单")
        ordering = ["code"]

    def __str__(self):
        return in_language(self.label_zh, self.label_en)


class CatalogueEntry(Record):
    """A record with a code, which names all its versions in public addresses."""

    code = models.CharField(
        _("编码"),
        max_length=40,
        validators=[code_like],
        help_text=_("全部版本共用，起草后不再改变，如 XK-01。"),
    )
    name_en = models.CharField(_("英文名称"), max_length=300, blank=True)
    marked_set = models.ForeignKey(
        CatalogueSet,
        models.PROTECT,
        null=True,
        blank=True,
        verbose_name=_("所属清单"),
        limit_choices_to=LET_OUT,
        help_text=_("计入某份报告或公告的清单时选择。"),
    )

    address_field = "code"
    card_fields = (*Record.card_fields, "code", "name_en")
    codes: tuple[str, ...] = ("code",)
    public_fields = (*Record.public_fields, "code", "name_en", "marked_set")
    required_fields: tuple[str, ...] = ("title", "department", "code")

    class Meta(Record.Meta):
        abstract = True
        constraints = [
            *Record.Meta.constraints,
            models.UniqueConstraint(
                fields=["code", "version"],
                name="%(class)s_code_version",
                violation_error_message=_("这个编码已经由另一条使用。"),
            ),
        ]
        indexes = [
            *Record.Meta.indexes,
            models.Index(
                "status", "department", "shown_on", "published_sequence", name="%(class)s_dept"
            ),
        ]

    @property
    def name(self) -> str:
        return in_language(self.title, self.name_en)

    def clean(self):
        super().clean()
        if self._code_differs():
            raise ValidationError({"code": _("编码起草后不再改变。")})
        if type(self).objects.filter(code=self.code).exclude(number=self.number).exists():
            raise ValidationError({"code": _("这个编码已经由另一条使用。")})

    def missing(self):
        reasons = super().missing()
        if self._code_differs():
            reasons.append(Lacking.in_field("code", _("编码起草后不再改变。")))
        return reasons

    def _rows(self, relation: str) -> list[Any]:
        return list(getattr(self, relation).all()) if self.pk else []

    def _code_differs(self) -> bool:
        others = type(self).objects.filter(number=self.number).exclude(pk=self.pk)
        return self.version > 1 and others.exclude(code=self.code).exists()


class LegalBasis(RecordInline):
    """One provision that an entry rests on; the law is named by its key, not by a version."""

    law_key = models.CharField(
        _("法律"), max_length=40, db_index=True, help_text=_("在法律库中的编码。")
    )
    article = models.CharField(
        _("条"), max_length=100, blank=True, help_text=_("如“第四十七条”或“第五条、第六条”。")
    )
    paragraph = models.CharField(_("款"), max_length=40, blank=True, help_text=_("如“第二款”。"))
    item = models.CharField(_("项"), max_length=40, blank=True, help_text=_("如“第（三）项”。"))
    quote = models.TextField(_("条文"), blank=True, help_text=_("条文原文，供办事人对照。"))

    public_fields = ("law_key", "article", "paragraph", "item", "quote")
    codes = ("law_key",)

    class Meta:
        abstract = True
        verbose_name = _("办理依据")
        verbose_name_plural = pgettext_lazy("plural", "办理依据")
        ordering = ["pk"]
        default_permissions = ()

    def __str__(self):
        return f"{self.law_key} {self.provision}".strip()

    @property
    def provision(self) -> str:
        return f"{self.article}{self.paragraph}{self.item}"


class Unit(models.TextChoices):
    """The units a time limit is counted in."""

    WORKING_DAY = "working_day", _("工作日")
    DAY = "day", _("自然日")
    MONTH = "month", _("个月")


# How the units compare where limits are given in different ones: five working days take a week,
# a month has thirty days.
WEIGHTS = {Unit.WORKING_DAY: 7, Unit.DAY: 5, Unit.MONTH: 150}


def is_longer(number: int, unit: str, than: int, than_unit: str) -> bool:
    """Whether one limit is longer than another."""
    return number * WEIGHTS[Unit(unit)] > than * WEIGHTS[Unit(than_unit)]


def limit_text(number: int | None, unit: str) -> str:
    if number is None or not unit:
        return ""
    return gettext("%(number)s %(unit)s") % {"number": number, "unit": Unit(unit).label}


class Level(models.TextChoices):
    """The level of government that exercises a power."""

    NATIONAL = "national", _("国家级")
    PROVINCE = "province", _("自治区级")
    PROVINCE_OR_PREFECTURE = "province_or_prefecture", _("自治区级或者设区的市级")
    PREFECTURE = "prefecture", _("设区的市级")
    COUNTY_AND_PREFECTURE = "county_and_prefecture", _("县级给予警告，设区的市级给予罚款")
    COUNTY_OR_ABOVE = "county_or_above", _("县级以上")
    COUNTY = "county", _("县级")
    ANY = "any", _("各级司法行政机关")


class CodesField(models.CharField):
    """Several codes of one set of choices, kept in one text with semicolons between."""

    def __init__(self, *args, options: type[models.TextChoices] = models.TextChoices, **kwargs):
        self.options = options
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs):
        return CodesFormField(
            choices=self.options.choices,
            label=self.verbose_name,
            help_text=self.help_text,
            required=not self.blank,
        )

    def text(self, value: str) -> str:
        """As a citizen reads it."""
        return gettext("、").join(str(self.options(code).label) for code in self.listed(value))

    def listed(self, value: str) -> list[str]:
        return [code for code in (value or "").split(";") if code in self.options.values]


class CodesFormField(forms.MultipleChoiceField):
    widget = forms.CheckboxSelectMultiple

    def prepare_value(self, value):
        return value.split(";") if isinstance(value, str) else value

    def clean(self, value) -> str:
        return ";".join(sorted(super().clean(value), key=self._place))

    def has_changed(self, initial, data):
        return set(self.prepare_value(initial or "")) - {""} != set(data or [])

    def _place(self, code):
        choices: Any = self.choices
        return [value for value, _label in choices].index(code)
