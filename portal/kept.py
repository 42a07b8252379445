"""What somebody typed into the back office comes back with an answer that could not take it: the
session had ended, the page's token was refused, the row was gone, the password was wrong too often.

The page that gives it back holds it twice: as hidden fields, to be sent again with one button,
and as text to be copied. What is not sent at all is kept while one types
(`portal/scratch_page.py`), in the same words.
"""

import json
from dataclasses import dataclass

from django.conf import settings
from django.contrib import admin
from django.contrib.auth.forms import AuthenticationForm
from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.response import TemplateResponse
from django.urls import Resolver404, resolve
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.base.files.upload import left_out
from portal.base.texts.characters import fit
from portal.records.richtext import RichTextField, clean_html

# The fields of all pages in which people write sentences, and what they are called.
WORDS = {
    "note": gettext_lazy("说明或理由"),
    "reason": gettext_lazy("理由"),
    "question": gettext_lazy("公开的问题"),
    "answer": gettext_lazy("答复"),
    "text": gettext_lazy("内容"),
    "comment": gettext_lazy("评议意见"),
    "subject": gettext_lazy("事由"),
    "override_reason": gettext_lazy("保留个人信息的理由"),
    "skipped_reason": gettext_lazy("没有进行的，写明理由"),
}
# What a button says, or a box in a list.
NOT_TYPED = {
    "csrfmiddlewaretoken", "post", "action", "index", "select_across", "_selected_action",
}  # fmt: skip
FIELD = "kept"  # of the sign-in form, with all that is to be sent on afterwards


@dataclass(frozen=True)
class Text:
    """One of the texts, to be copied. `rich`: cleaned HTML."""

    label: str
    value: str
    rich: bool = False


@dataclass(frozen=True)
class TypedForm:
    """The fields of a form that was sent to `path`, and the names of files that came with it."""

    path: str
    pairs: tuple[tuple[str, str], ...]
    files: tuple[str, ...] = ()

    @classmethod
    def of(cls, request: HttpRequest) -> "TypedForm | None":
        """None where nothing was typed, or where it must not be shown."""
        pairs = tuple(
            (name, value)
            for name, values in request.POST.lists()
            for value in values
            if name not in NOT_TYPED
        )
        files = [str(file.name) for group in request.FILES.lists() for file in group[1]]
        files += [name for name, _reason in left_out(request)]
        form = cls(request.get_full_path(), pairs, tuple(dict.fromkeys(files)))
        return form if pairs and form.may_be_kept else None

    @classmethod
    def sent_along(cls, request: HttpRequest) -> "TypedForm | None":
        """What comes with a sign-in. None if nothing does, or not as it was handed out."""
        return cls.read(request.POST.get("next", ""), request.POST.get(FIELD, ""))

    @classmethod
    def read(cls, path: str, text: str) -> "TypedForm | None":
        """What `as_json` says; None if it says nothing of the kind."""
        try:
            pairs, files = json.loads(text)
            pairs = tuple((fit(str(name)), fit(str(value))) for name, value in pairs)
            files = tuple(fit(str(name)) for name in files)
        except (ValueError, TypeError, RecursionError):
            return None
        return cls(path, pairs, files)

    @property
    def may_be_kept(self) -> bool:
        return not any("password" in name for name, _value in self.pairs)

    @property
    def as_json(self) -> str:
        return json.dumps([self.pairs, self.files], ensure_ascii=False)

    @property
    def texts(self) -> list[Text]:
        model = model_at(self.path)
        found = (_text(model, name, value) for name, value in self.pairs if value.strip())
        return [text for text in found if text]


def page(
    request: HttpRequest, kept: TypedForm, message: str, *, status: int = 200, again: bool = True
) -> HttpResponse:
    """Everything back. `again`: with a button that sends it once more."""
    context = admin.site.each_context(request) | {
        "title": _("您填写的内容"),
        "kept": kept,
        "message": message,
        "again": again,
    }
    return TemplateResponse(request, "admin/kept.html", context, status=status).render()


def sign_in_page(
    request: HttpRequest, kept: TypedForm, message: str = "", status: int = 403
) -> HttpResponse:
    """A sign-in that everything typed goes along with."""
    context = admin.site.each_context(request) | {
        "title": _("请重新登录"),
        "kept": kept,
        "message": message,
        "next": kept.path,
        "form": AuthenticationForm(request),
    }
    return TemplateResponse(request, "admin/sign_in.html", context, status=status).render()


def locked_out(request: HttpRequest, response: HttpResponse, credentials: dict) -> HttpResponse:
    """The answer to too many wrong passwords, in place of what the sign-in answered."""
    if typed := TypedForm.sent_along(request):
        message = _(
            "密码多次不正确。刚才的内容还没有保存：请不要关闭这一页，15 分钟后在这里再试，"
            "或联系管理员重置密码。"
        )
        return sign_in_page(request, typed, message, status=429)
    return render(request, "admin/locked_out.html", status=429)


def page_at(path: str) -> str:
    """The name of an address of the back office, whatever language is spoken now; else nothing."""
    with translation.override("en" if path.startswith("/en/") else settings.LANGUAGE_CODE):
        try:
            match = resolve(path.partition("?")[0])
        except Resolver404:
            return ""
    return (match.url_name or "") if "admin" in match.namespaces else ""


def model_at(path: str) -> type[models.Model] | None:
    """The model whose room an address of the back office is in."""
    url_name = page_at(path)
    rooms = (model._meta for model in admin.site._registry)
    return next(
        (m.model for m in rooms if url_name.startswith(f"{m.app_label}_{m.model_name}_")), None
    )


def _text(model, name: str, value: str) -> Text | None:
    """None for what nobody typed: choices, keys, marks of the form itself."""
    if label := WORDS.get(name.rpartition("-")[2]):
        return Text(str(label), value)
    field = _field(model, name) if model else None
    if not isinstance(field, models.CharField | models.TextField) or field.choices:
        return None
    if isinstance(field, RichTextField):
        return Text(str(field.verbose_name), clean_html(value), rich=True)
    return Text(str(field.verbose_name), value)


def _field(model, name: str):
    """Of the model, or of a row that belongs to it (“steps-0-title”)."""
    relation, _sign, rest = name.partition("-")
    try:
        if rest:
            model, name = model._meta.get_field(relation).related_model, rest.partition("-")[2]
        return model._meta.get_field(name)
    except (FieldDoesNotExist, AttributeError):
        return None
