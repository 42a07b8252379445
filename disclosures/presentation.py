from django.utils.translation import gettext as _

from disclosures.models import Item
from portal.records.presentation import Label


def label_block(item: Item) -> list[Label]:
    """The eight labels in Ningxia's order, and what else is known of the item besides its text."""
    return [
        Label(_("索引号"), item.number, "code"),
        Label(_("文号"), item.document_number, "original"),
        Label(_("发布日期"), item, "published"),
        Label(_("公开时限"), item.get_disclosure_term_display()),
        Label(_("所属分类"), item.category, "category"),
        Label(_("效力状态"), item.get_effect_status_display()),
        Label(_("责任部门"), item.department, "department"),
        Label(_("公开方式"), item.get_disclosure_mode_display()),
        Label(_("事项类型"), item.get_kind_display()),
        Label(_("公开阶段"), item.get_stage_display()),
        Label(_("成文日期"), item.made_on, "day"),
        Label(_("施行日期"), item.effective_on, "day"),
        Label(_("废止日期"), item.expires_on, "day"),
        Label(_("公开截止时间"), item.public_until, "moment"),
        Label(_("版本"), _("第 %(version)s 版") % {"version": item.version}),
    ]
