from django.utils.translation import gettext as _

from disclosures.models import Item
from portal.records.presentation import Label


def label_block(item: Item) -> list[Label]:
    """The header block: the eight labels in Ningxia's order."""
    return [
        Label(_("索引号"), item.number, "code"),
        Label(_("文号"), item.document_number, "original"),
        Label(_("发布日期"), item, "published"),
        Label(_("公开时限"), item.get_disclosure_term_display()),
        Label(_("所属分类"), item.category, "category"),
        Label(_("效力状态"), item.get_effect_status_display()),
        Label(_("责任部门"), item.department, "department"),
        Label(_("公开方式"), item.get_disclosure_mode_display()),
    ]
