"""The files of a version: received with its form, looked at by those who may."""

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.db import IntegrityError, transaction
from django.forms import ModelForm
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import URLPattern, path
from django.utils.translation import gettext as _

from portal.base.audit import log
from portal.base.departments.people import person_of
from portal.base.files import upload
from portal.records import drafts, files
from portal.records.actions import Action
from portal.records.models import Record

if TYPE_CHECKING:
    from portal.records.admin.permissions import RecordPermissions as _BackOffice
else:
    _BackOffice = object


class RecordFiles(_BackOffice):
    """A mix-in for the back office of a kind of record."""

    def get_urls(self) -> list[URLPattern]:
        view, name = self.admin_site.admin_view(self.file_view), self.url_name("file")
        route = "<int:pk>/files/<int:file>/<slug:which>/"
        return [path(route, view, name=name), *super().get_urls()]

    def has_files(self) -> bool:
        return "files" in self.model.public_inlines

    def render_change_form(
        self,
        request: HttpRequest,
        context: dict[str, Any],
        add: bool = False,
        change: bool = False,
        form_url: str = "",
        obj: Record | None = None,
    ) -> HttpResponse:
        taken_in = getattr(request, "taken_in", [])
        context["takes_files"] = self.has_files()
        context["waiting"] = [(taken, files.token(taken, person_of(request))) for taken in taken_in]
        return super().render_change_form(request, context, add, change, form_url, obj)

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        """Files are read before the transaction begins: no other writer waits for that."""
        request.taken_in = []  # type: ignore[attr-defined]
        if request.method == "POST" and self.has_add_permission(request):
            request.taken_in, refused = files.receive(  # type: ignore[attr-defined]
                request.FILES.getlist("uploads"),
                request.POST.getlist("waiting"),
                person_of(request),
            )
            for sentence in [
                *refused,
                *(files.not_taken(*one) for one in upload.left_out(request)),
            ]:
                messages.warning(request, sentence)
        try:
            return super().changeform_view(request, object_id, form_url, extra_context)
        except IntegrityError:
            first = self._saved_by_the_first_click(request)
            if first is not None:
                return HttpResponseRedirect(self.page_url("change", first))
            # Somebody took the same code at the same moment: now the form finds that, and says so.
            return super().changeform_view(request, object_id, form_url, extra_context)

    def _saved_by_the_first_click(self, request: HttpRequest) -> Record | None:
        token = request.POST.get("token")
        return self.get_queryset(request).filter(form_token=token).first() if token else None

    def save_related(
        self, request: HttpRequest, form: ModelForm, formsets: Any, change: bool
    ) -> None:
        super().save_related(request, form, formsets, change)
        taken_in = getattr(request, "taken_in", [])
        if not taken_in:
            return
        added, left_out = files.attach(form.instance, taken_in)
        request.files_added = added  # type: ignore[attr-defined]
        for sentence in left_out:
            messages.warning(request, sentence)

    def construct_change_message(
        self, request: HttpRequest, form: Any, formsets: Any, add: bool = False
    ) -> Any:
        changes: Any = super().construct_change_message(request, form, formsets, add)
        if added := getattr(request, "files_added", []):
            changes["files-new"] = ["", _("、").join(file.file_name for file in added)]
        return changes

    def file_view(self, request: HttpRequest, pk: int, file: int, which: str) -> HttpResponseBase:
        """The public copy of a version that is not public yet, or the sealed original."""
        record = self.fetch(request, pk)
        row = record.files.filter(pk=file).first() if self.has_files() else None
        if row is None or which not in ("public", "original"):
            raise Http404(_("没有这个文件。"))
        if which == "public":
            return files.serve(row, thumbnail="thumbnail" in request.GET)
        with transaction.atomic():
            log.append(
                Action.ORIGINAL_READ,
                drafts.subject(record),
                actor=person_of(request),
                changes={"file": row.file_name, "original_sha256": row.original_sha256},
            )
        return files.serve_original(row)
