"""Pages that ask whether an act is meant: who may not act is told so before a form is built."""

from django.http import HttpRequest
from django.template.response import TemplateResponse

# The fields of all such pages in which people write sentences.
WORDS = ("note", "question", "answer", "comment", "text", "override_reason")


def not_allowed(request: HttpRequest, template: str, context: dict) -> TemplateResponse:
    """The page with its `reasons` and without a form. What somebody typed before they lost the
    permission is given back."""
    typed = [text for name in WORDS if (text := request.POST.get(name, "").strip())]
    context = context | {"form": None, "typed": typed}
    return TemplateResponse(request, template, context, status=403)
