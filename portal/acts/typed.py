"""Pages that ask whether an act is meant: who may not act is told so before a form is built."""

from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _

# The fields of all such pages in which people write sentences, and what they are called.
WORDS = {
    "note": _("说明或理由"),
    "reason": _("理由"),
    "question": _("公开的问题"),
    "answer": _("答复"),
    "text": _("内容"),
    "comment": _("评议意见"),
    "subject": _("事由"),
    "override_reason": _("保留个人信息的理由"),
    "skipped_reason": _("没有进行的，写明理由"),
}


def not_allowed(request: HttpRequest, template: str, context: dict) -> TemplateResponse:
    """The page with its `reasons` and without a form. What somebody typed before they lost the
    permission is given back."""
    typed = [text for name in WORDS if (text := request.POST.get(name, "").strip())]
    context = context | {"form": None, "typed": typed}
    return TemplateResponse(request, template, context, status=403)
