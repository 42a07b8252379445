from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from disclosures.catalogue import admin as _catalogue  # noqa: F401 (registers)
from disclosures.channels import admin as _channels  # noqa: F401 (registers)
from disclosures.dossiers import admin as _dossiers  # noqa: F401 (registers)
from disclosures.forms import ItemForm
from disclosures.headings import categories
from disclosures.models import Category, ChannelUse, Item, ItemFile
from disclosures.timeliness.admin import ObligationAdmin  # noqa: F401
from disclosures.views import pages
from disclosures.waivers import admin as _waivers  # noqa: F401 (registers)
from portal.records.admin import FileInline, PartInline, RecordAdmin
from portal.records.admin.headings import HeadingAdmin


class ChannelUseInline(PartInline, admin.StackedInline):
    model = ChannelUse


class ItemFileInline(FileInline):
    model = ItemFile


@admin.register(Item)
class ItemAdmin(RecordAdmin):
    form = ItemForm
    pages = pages
    list_display = [
        "title",
        "number_and_version",
        "kind",
        "department",
        "state",
        "edited_at",
    ]
    list_filter = ["status", "kind", *RecordAdmin.list_filter[1:]]
    inlines = [ItemFileInline, ChannelUseInline]
    linked_fields = ["department", "category"]
    radio_fields = {"kind": admin.HORIZONTAL, "stage": admin.HORIZONTAL}
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "seen_revision",
                    "token",
                    "title",
                    "kind",
                    "department",
                    "change_note",
                ]
            },
        ),
        (_("内容"), {"fields": ["summary", "body", "keywords"]}),
        (
            _("公开"),
            {
                "fields": [
                    "category",
                    "disclosure_term",
                    "stage",
                    "disclosure_mode",
                    "audience",
                    "legal_basis",
                    "guides",
                ]
            },
        ),
        (
            _("文件信息"),
            {
                "classes": ["collapse"],
                "fields": [
                    "document_number",
                    "made_on",
                    "effective_on",
                    "expires_on",
                    "effect_status",
                ],
            },
        ),
        (
            _("时间"),
            {
                "classes": ["collapse"],
                "fields": ["first_published_on", "objection_days", "public_until"],
            },
        ),
    ]

    @admin.display(description=_("所属分类"))
    def category_shown(self, record):
        return str(record.category or "")


@admin.register(Category)
class CategoryAdmin(HeadingAdmin):
    workflow = categories
    list_display = ["code", "label_zh", "label_en", "parent", "article", "order", "standing"]
    list_select_related = ["parent"]
    search_fields = ["code", "label_zh", "label_en"]
