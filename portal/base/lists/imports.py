"""The import of a table in the back office: a dry run first, then all of it or nothing.

What a person was shown is signed with the file that is kept meanwhile: confirmed is just that.
"""

from abc import abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

from django import forms
from django.contrib import messages
from django.contrib.admin.options import BaseModelAdmin
from django.core.exceptions import PermissionDenied
from django.core.signing import BadSignature, Signer
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from portal.base.files import store
from portal.base.lists.tables import Table
from portal.base.registry import refuse_to_start
from portal.base.spreadsheets.lines import TableRefused

if TYPE_CHECKING:
    from django.contrib.admin import ModelAdmin as _BackOffice
else:
    _BackOffice = object


SAID_BY_ROOMS = ("dry_run", "apply_import", "import_title")


class DryRun(Protocol):
    """What a table would do."""

    @property
    def notes(self) -> Sequence[str]:
        """What of the file was not read."""

    @property
    def can_be_applied(self) -> bool: ...

    @property
    def digest(self) -> str:
        """The same if it would do the same, in any language."""


class ShownOtherwise(Exception):
    """The import would now do something else than its dry run has shown; see `run`, if any."""

    def __init__(self, run: DryRun | None = None) -> None:
        super().__init__()
        self.run = run


class ImportAdmin(_BackOffice):
    """A mix-in for the back office of what is imported. A room says what a table would do, and
    does it."""

    import_form: type[forms.Form]  # with a field `file`
    import_template: str
    changed_meanwhile: Promise

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """The admin's metaclass is not that of an ABC: what lacks stops the start here."""
        super().__init_subclass__(**kwargs)
        said = {name: getattr(cls, name) for name in SAID_BY_ROOMS}
        lacking = [name for name in said if getattr(said[name], "__isabstractmethod__", False)]
        if lacking and issubclass(cls, BaseModelAdmin):
            refuse_to_start(f"{cls.__module__}.{cls.__qualname__}", f"says no {lacking[0]!r}")

    @abstractmethod
    def dry_run(self, request: HttpRequest, table: Table, given: dict) -> Any:
        """What the table would do, a `DryRun`. Raises TableRefused."""

    @abstractmethod
    def apply_import(self, request: HttpRequest, table: Table, given: dict, digest: str) -> str:
        """Do it, if its dry run still has this digest, and say so in a sentence. Raises
        ShownOtherwise."""

    @property
    @abstractmethod
    def import_title(self) -> str: ...

    def given(self, form: Any) -> dict:
        """What else the form says, as JSON holds it."""
        return {}

    def import_context(self, request: HttpRequest, run: Any) -> dict:
        """What the page shows of a dry run; None before there is one."""
        return {}

    def url_after_import(self) -> str:
        return reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_changelist")

    def get_urls(self) -> list[URLPattern]:
        name = f"{self.opts.app_label}_{self.opts.model_name}_import"
        view = self.admin_site.admin_view(self.import_view)
        return [path("import/", view, name=name), *super().get_urls()]

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        name = f"admin:{self.opts.app_label}_{self.opts.model_name}_import"
        own = {"import_url": reverse(name) if self.has_add_permission(request) else ""}
        return super().changelist_view(request, own | (extra_context or {}))

    def import_view(self, request: HttpRequest) -> HttpResponse:
        if not self.has_add_permission(request):
            raise PermissionDenied
        if request.method != "POST":
            return self._import_page(request, self.import_form())
        if "token" in request.POST:
            return self._confirmed(request)
        form = self.import_form(request.POST, request.FILES)
        if not form.is_valid():
            return self._import_page(request, form, status=422)
        upload, given = form.cleaned_data["file"], self.given(form)
        try:
            run = self.dry_run(request, Table(upload.name, upload), given)
            token = self._token(request, upload, given, run) if run.can_be_applied else ""
        except TableRefused as refused:
            form.add_error("file", str(refused))
            return self._import_page(request, form, status=422)
        except OSError:
            form.add_error("file", _("服务器暂时存不下文件，请稍后再试。"))
            return self._import_page(request, form, status=422)
        return self._import_page(request, form, run, token)

    def _token(self, request: HttpRequest, upload: Any, given: dict, run: DryRun) -> str:
        shown = {"sha256": store.put(upload), "name": upload.name, "given": given}
        return self._signer(request).sign_object(shown | {"digest": run.digest})

    def _confirmed(self, request: HttpRequest) -> HttpResponse:
        try:
            shown = self._signer(request).unsign_object(request.POST["token"])
            file = store.path(shown["sha256"]).open("rb")
        except (BadSignature, FileNotFoundError):
            messages.warning(request, _("文件已经不在，请再上传一次。"))
            return HttpResponseRedirect(request.path)
        with file:
            table = Table(shown["name"], file)
            try:
                done = self.apply_import(request, table, shown["given"], shown["digest"])
            except ShownOtherwise as otherwise:
                messages.warning(request, str(self.changed_meanwhile))
                if (run := otherwise.run) is None:
                    return HttpResponseRedirect(request.path)
                again = self._signer(request).sign_object(shown | {"digest": run.digest})
                token = again if run.can_be_applied else ""
                return self._import_page(request, self.import_form(), run, token, status=422)
        messages.info(request, done)
        return HttpResponseRedirect(self.url_after_import())

    def _import_page(
        self,
        request: HttpRequest,
        form: forms.Form,
        run: DryRun | None = None,
        token: str = "",
        status: int = 200,
    ) -> HttpResponse:
        context = self.admin_site.each_context(request) | {
            "title": self.import_title,
            "opts": self.opts,
            "form": form,
            "run": run,
            "notes": run.notes if run else [],
            "token": token,
        }
        context |= self.import_context(request, run)
        return TemplateResponse(request, self.import_template, context, status=status)

    def _signer(self, request: HttpRequest) -> Signer:
        return Signer(salt=f"import-{self.opts.label_lower}-{request.user.pk}")
