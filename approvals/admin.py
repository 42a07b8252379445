from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminTextareaWidget
from django.db import models
from django.utils.translation import gettext_lazy as _

from approvals import views
from approvals.forms import ApprovalForm, BasisForm, LawForm, law_choices
from approvals.headings import sets, types
from approvals.importing.admin import CatalogueImport
from approvals.models import (
    Approval,
    ApprovalBasis,
    ApprovalFile,
    CatalogueSet,
    Law,
    LawArticle,
    Material,
    Penalty,
    PenaltyBasis,
    PowerType,
    Step,
    Tier,
)
from portal.records.admin import FileInline, PartInline, RecordAdmin
from portal.records.admin.headings import HeadingAdmin
from portal.records.forms import TitleSelect

SHORT_TEXTS: dict[Any, Any] = {models.TextField: {"widget": AdminTextareaWidget({"rows": 3})}}


class BasisInline(PartInline, admin.StackedInline):
    form = BasisForm
    formfield_overrides = SHORT_TEXTS
    fields = ["law_key", ("article", "paragraph", "item"), "quote"]

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if db_field.name == "law_key":
            return forms.ChoiceField(
                choices=law_choices(request.user),
                label=db_field.verbose_name,
                help_text=db_field.help_text,
                widget=TitleSelect,
            )
        return super().formfield_for_dbfield(db_field, request, **kwargs)


class ApprovalBasisInline(BasisInline):
    model = ApprovalBasis


class PenaltyBasisInline(BasisInline):
    model = PenaltyBasis


class MaterialInline(PartInline, admin.StackedInline):
    model = Material
    fields = [("name", "form", "copies"), ("source", "sample")]


class StepInline(PartInline, admin.StackedInline):
    model = Step
    fields = [("name", "who", "days"), "detail"]


class LawArticleInline(PartInline, admin.StackedInline):
    model = LawArticle
    formfield_overrides = SHORT_TEXTS


class TierInline(PartInline, admin.StackedInline):
    model = Tier


class ApprovalFileInline(FileInline):
    model = ApprovalFile


class CatalogueAdmin(CatalogueImport, RecordAdmin):
    list_display = ["title", "code", "number_and_version", "department", "state", "edited_at"]
    search_fields = ["code", "number", "title"]
    search_help_text = _("编码、索引号或信息名称")
    linked_fields = ["department", "marked_set"]
    head: list[Any] = [
        "seen_revision",
        "token",
        "code",
        "title",
        "name_en",
        "department",
        "change_note",
    ]
    formfield_overrides = SHORT_TEXTS
    publication: Any = (
        _("公开"),
        {
            "classes": ["collapse"],
            "fields": ["audience", "marked_set", "first_published_on", "public_until"],
        },
    )

    def get_readonly_fields(self, request, obj=None):
        fixed = ["code"] if obj and obj.version > 1 else []
        return [*super().get_readonly_fields(request, obj), *fixed]

    @admin.display(description=_("所属清单"))
    def marked_set_shown(self, record):
        return str(record.marked_set or "")


@admin.register(Approval)
class ApprovalAdmin(CatalogueAdmin):
    form = ApprovalForm
    pages = views.approvals
    list_filter = ["status", "type", *CatalogueAdmin.list_filter[1:]]
    inlines = [ApprovalBasisInline, MaterialInline, StepInline, ApprovalFileInline]
    linked_fields = ["department", "marked_set", "type", "remapped_type", "accepting_office"]
    formfield_overrides = SHORT_TEXTS | {models.URLField: {"assume_scheme": "https"}}
    fieldsets = [
        (None, {"fields": [*CatalogueAdmin.head, "type", "applicants"]}),
        (
            _("怎样办"),
            {
                "fields": [
                    "conditions",
                    "conditions_en",
                    "procedure",
                    "is_charged",
                    "fee",
                    "fee_basis",
                    "result_document",
                    "result_validity",
                ]
            },
        ),
        (
            _("多长时间"),
            {
                "fields": [
                    ("statutory_limit", "statutory_unit"),
                    "limit_basis",
                    ("promised_limit", "promised_unit"),
                    "time_not_counted",
                    "days_differ_because",
                ]
            },
        ),
        (
            _("在哪里、找谁"),
            {
                "fields": [
                    "accepting_office",
                    "window",
                    "office_hours",
                    "online_address",
                    "hotline",
                    "remedies",
                ]
            },
        ),
        (
            _("权责清单"),
            {
                "classes": ["collapse"],
                "fields": ["base_code", "level", "remapped_type", "remapped_on"],
            },
        ),
        CatalogueAdmin.publication,
    ]

    @admin.display(description=_("权力类型"))
    def type_shown(self, record):
        return str(record.type or "")

    @admin.display(description=_("现归入类型"))
    def remapped_type_shown(self, record):
        return str(record.remapped_type or "")

    @admin.display(description=_("受理机构"))
    def accepting_office_shown(self, record):
        return str(record.accepting_office or "")


@admin.register(Penalty)
class PenaltyAdmin(CatalogueAdmin):
    pages = views.penalties
    inlines = [PenaltyBasisInline, TierInline]
    fieldsets = [
        (None, {"fields": CatalogueAdmin.head}),
        (_("违法行为"), {"fields": ["subject", "conduct", "conduct_en"]}),
        (
            _("处罚"),
            {
                "fields": [
                    "kinds",
                    "summary",
                    "summary_en",
                    ("fine_min", "fine_max"),
                    ("fine_multiple_min", "fine_multiple_max", "fine_base"),
                    ("suspension_min", "suspension_max"),
                ]
            },
        ),
        (
            _("实施"),
            {
                "fields": [
                    "level",
                    "revocation_level",
                    "limitation",
                    ("handling_limit", "handling_unit"),
                    "handling_basis",
                ]
            },
        ),
        CatalogueAdmin.publication,
    ]


@admin.register(Law)
class LawAdmin(CatalogueAdmin):
    form = LawForm
    pages = views.laws
    list_filter = ["status", "effect", "level"]
    inlines = [LawArticleInline]
    formfield_overrides = SHORT_TEXTS | {models.URLField: {"assume_scheme": "https"}}
    fieldsets = [
        (None, {"fields": CatalogueAdmin.head}),
        (
            _("法律"),
            {
                "fields": [
                    "level",
                    "issuer",
                    "document_number",
                    ("promulgated_on", "effective_on", "amended_on"),
                    "full_text",
                ]
            },
        ),
        (_("效力"), {"fields": ["effect", "superseded_by", "ended_on"]}),
        (
            _("清理"),
            {"fields": ["cleanup_campaign", ("cleanup_verdict", "cleanup_on")]},
        ),
        CatalogueAdmin.publication,
    ]

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if db_field.name == "superseded_by":
            kwargs["widget"] = TitleSelect(choices=law_choices(request.user))
        return super().formfield_for_dbfield(db_field, request, **kwargs)


@admin.register(PowerType)
class PowerTypeAdmin(HeadingAdmin):
    workflow = types
    list_display = ["slug", "code", "label_zh", "label_en", "retired_on", "order", "standing"]

    def has_delete_permission(self, request, obj=None):
        return False  # a type is retired with a date


@admin.register(CatalogueSet)
class CatalogueSetAdmin(HeadingAdmin):
    workflow = sets
    list_display = ["code", "label_zh", "label_en", "standing"]
