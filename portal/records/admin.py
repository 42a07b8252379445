"""The back office of every kind of record: drafts are edited, everything else is a move."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.forms import BaseInlineFormSet
from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseNotAllowed,
    HttpResponseRedirect,
)
from django.template.loader import render_to_string
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from js_asset import Media

from portal.acts.admin import ActsAdmin
from portal.acts.forms import ActForm
from portal.base.audit import log
from portal.base.audit.models import Action
from portal.base.dates import TypedDates
from portal.base.departments.models import Department, Role
from portal.base.departments.scope import scope
from portal.base.hotlines import hotline_directory
from portal.records import drafts, files, masks, reposts
from portal.records.acts import records
from portal.records.bulk import BulkMoves
from portal.records.compare import differences
from portal.records.files import RecordFile
from portal.records.forms import FileForm, MaskForm, RecordForm
from portal.records.models import Record
from portal.records.pages import RecordPages
from portal.records.pasted import left_out
from portal.records.presentation import timeline
from portal.records.richtext import EDITOR_WORDS
from portal.records.states import OPEN, Status

READERS = (Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER, Role.SUPERVISOR)
# Old content is pointed out before these.
DECIDED_ON_CONTENT = {"submit", "approve", "publish", "schedule", "force_publish"}


class RowsOfRecord(BaseInlineFormSet):
    """The rows that came along with the version, which they know."""

    def get_queryset(self):
        if not hasattr(self, "_queryset"):
            rows = getattr(self.instance, self.fk.remote_field.related_name)
            self._queryset = rows.all() if self.instance.pk else rows.model.objects.none()
        return self._queryset


class PartInline(TypedDates):
    """A mix-in for rows that belong to a version: who may edit the version may edit them."""

    formset = RowsOfRecord
    extra = 0
    view_on_site = False

    def _of_record(self, request):
        return self.admin_site.get_model_admin(self.parent_model)

    def has_change_permission(self, request, obj=None):
        return self._of_record(request).has_change_permission(request, obj)

    has_add_permission = has_delete_permission = has_change_permission

    def has_view_permission(self, request, obj=None):
        return self._of_record(request).has_view_permission(request, obj)


class FileInline(PartInline, admin.StackedInline):
    """Names and descriptions of a version's files; new ones arrive beside it, all at once."""

    form = FileForm
    fields = ["shown", "title", "alt_text"]
    readonly_fields = ["shown"]
    template = "admin/publishing/files.html"

    def has_add_permission(self, request, obj=None):
        return False

    @admin.display(description=gettext_lazy("文件"))
    def shown(self, file):
        if file.pk is None:  # a form that came back with its own counting broken
            return ""
        context = {"file": file, "original_url": original_url(file)}
        return render_to_string("admin/publishing/file.html", context)


def original_url(file: RecordFile) -> str:
    meta = file.record._meta
    name = f"admin:{meta.app_label}_{meta.model_name}_file"
    return reverse(name, args=[file.record_id, file.pk, "original"])


class RecordAdmin(BulkMoves, ActsAdmin):
    workflow = records
    not_found = gettext_lazy("没有这条信息，或者不在您负责的部门范围内。")
    act_page = "move"
    form = RecordForm
    pages: RecordPages  # the public ones, for the preview
    change_form_template = "admin/publishing/change_form.html"
    act_template = "admin/publishing/move.html"
    preview_template = "admin/publishing/preview.html"
    list_display = ["title", "number_and_version", "department", "state", "edited_at"]
    list_filter = ["status", ("department", admin.RelatedOnlyFieldListFilter)]
    list_select_related = ["department"]
    search_fields = ["number", "title"]
    search_help_text = gettext_lazy("索引号或信息名称")
    date_hierarchy = None
    ordering = ["-pk"]
    show_full_result_count = False
    # Links to rows of other rooms; each has its `<name>_shown` for those who only read.
    linked_fields = ["department"]

    # Who sees and edits what: by role and scope, never by has_perm.

    def get_queryset(self, request):
        return super().get_queryset(request).in_reach(request.user)

    def get_object(self, request, object_id, from_field=None):
        """Its links and rows come along: every panel of the page looks at them."""
        if not object_id.isdecimal() or len(object_id) > 18:
            return None
        return self._whole(request).filter(pk=object_id).first()

    def _whole(self, request):
        return self._with_parts(self.get_queryset(request))

    def _with_parts(self, records):
        linked = records.select_related(*self.linked_fields)
        return linked.prefetch_related(*self.model.public_inlines)

    def has_module_permission(self, request):
        return request.user.is_authenticated and request.user.has_role(*READERS)

    def has_view_permission(self, request, obj=None):
        return self.has_module_permission(request)

    def has_add_permission(self, request):
        return request.user.is_authenticated and request.user.has_role(Role.AUTHOR)

    def has_change_permission(self, request, obj=None):
        is_author = request.user.is_authenticated and request.user.has_role(Role.AUTHOR)
        # Who saves a text that was submitted meanwhile is refused by the form, which keeps
        # what was typed; an answer of 403 would lose it.
        too_late = request.method == "POST"
        return is_author and (obj is None or obj.status == Status.DRAFT or too_late)

    def has_delete_permission(self, request, obj=None):
        return False  # drafts are discarded by a move

    # The list.

    @admin.display(description=gettext_lazy("索引号"), ordering="number")
    def number_and_version(self, record):
        return f"{record.number} v{record.version}"

    @admin.display(description=gettext_lazy("状态"), ordering="status")
    def state(self, record):
        text = record.get_status_display()
        if record.is_scheduled:
            moment = timezone.localtime(record.publish_at).strftime("%Y-%m-%d %H:%M")
            text = _("定于 %(moment)s 发布") % {"moment": moment}
        if record.due_failure:
            text = _("定时发布未成")
        if record.to_be_confirmed and record.status == Status.PUBLISHED:
            text = _("已发布，待补充确认")
        return format_html('<span class="state state--{}">{}</span>', record.status, text)

    # The form.

    def get_changeform_initial_data(self, request):
        return {"department": request.user.department_id} | super().get_changeform_initial_data(
            request
        )

    def formfield_for_choice_field(self, db_field, request, **kwargs):
        """Radio buttons say “not chosen yet” where Django says “none”."""
        field = super().formfield_for_choice_field(db_field, request, **kwargs)
        if db_field.name in self.radio_fields and db_field.blank:
            field.choices = [("", _("未选")), *db_field.get_choices(include_blank=False)]
        return field

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name == "department":
            reach = scope(request.user)
            departments = Department.objects.order_by("code")
            kwargs["queryset"] = departments if reach is None else departments.filter(pk__in=reach)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def get_fieldsets(self, request, obj=None):
        """Those who only read see rich text as text, and names without links to rooms of others."""
        fieldsets = super().get_fieldsets(request, obj)
        if self.has_change_permission(request, obj):
            return _without(fieldsets, () if obj and obj.version > 1 else ("change_note",))
        shown = {name: f"{name}_shown" for name in self._shown_otherwise()}
        return [
            (name, options | {"fields": [shown.get(field, field) for field in options["fields"]]})
            for name, options in _without(fieldsets, ("seen_revision", "token"))
        ]

    def get_readonly_fields(self, request, obj=None):
        shown = [f"{name}_shown" for name in self._shown_otherwise()]
        return [*super().get_readonly_fields(request, obj), *shown]

    def _shown_otherwise(self) -> list[str]:
        return [*self.linked_fields, *self.model.rich_text_fields]

    @admin.display(description=gettext_lazy("责任部门"))
    def department_shown(self, record):
        return str(record.department)

    @admin.display(description=gettext_lazy("正文"))
    def body_shown(self, record):
        # The field cleans on every way in, so that what is stored is safe to show.
        safe = mark_safe(record.body)  # noqa: S308
        return format_html('<div class="prose" lang="zh">{}</div>', safe)

    def save_model(self, request, record, form, change):
        if not change:
            record.form_token = form.cleaned_data.get("token") or None
        drafts.save_draft(record, actor=request.user, at=timezone.now())

    def log_addition(self, request, record, changes):
        drafts.log_draft(record, actor=request.user, changes=changes, created=True)

    def log_change(self, request, record, changes):
        drafts.log_draft(record, actor=request.user, changes=changes, created=False)

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        context["media"] = Media.from_media(context["media"], nonce=request.csp_nonce)
        context["takes_files"] = self._has_files()
        if self.model.rich_text_fields:
            context["editor_words"] = {key: str(word) for key, word in EDITOR_WORDS.items()}
        context["waiting"] = [
            (taken, files.token(taken, request.user)) for taken in getattr(request, "taken_in", [])
        ]
        if obj is not None:
            context["offers"] = self.offers(request, obj)
            context["missing"] = obj.missing() if obj.status == Status.DRAFT else []
            context["timeline"] = self.log_entries(obj)
            context["preview_url"] = self.page_url("preview", obj)
            context["compare_url"] = self.page_url("compare", obj) if obj.version > 1 else ""
            context |= self.masking_context(request, obj)
        return super().render_change_form(request, context, add, change, form_url, obj)

    def response_add(self, request, record, post_url_continue=None):
        """Stay with the record, or go on to its submission."""
        self._tell_what_is_left_out(request)
        moment = timezone.localtime(record.edited_at).strftime("%H:%M:%S")
        messages.info(
            request,
            _("草稿 %(number)s 已于 %(moment)s 保存。")
            % {"number": record.number, "moment": moment},
        )
        if "_submit" in request.POST:
            return HttpResponseRedirect(self.page_url("move", record, "submit"))
        return HttpResponseRedirect(self.page_url("change", record))

    def _tell_what_is_left_out(self, request):
        for name in self.model.rich_text_fields:
            for sentence in left_out(request.POST.get(name, "")):
                messages.warning(request, sentence)

    def response_change(self, request, record):
        return self.response_add(request, record)

    # Files.

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        """Files are read before the transaction begins: no other writer waits for that."""
        request.taken_in = []
        if request.method == "POST" and self.has_add_permission(request):
            request.taken_in, refused = files.receive(
                request.FILES.getlist("uploads"),
                request.POST.getlist("waiting"),
                request.user,
            )
            left_out = getattr(request, "uploads_left_out", [])
            for sentence in [*refused, *(files.not_taken(*one) for one in left_out)]:
                messages.warning(request, sentence)
        try:
            return super().changeform_view(request, object_id, form_url, extra_context)
        except IntegrityError:
            first = self._saved_by_the_first_click(request)
            if first is not None:
                return HttpResponseRedirect(self.page_url("change", first))
            # Somebody took the same code at the same moment: now the form finds that, and says so.
            return super().changeform_view(request, object_id, form_url, extra_context)

    def _saved_by_the_first_click(self, request) -> Record | None:
        token = request.POST.get("token")
        return self.get_queryset(request).filter(form_token=token).first() if token else None

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        if not request.taken_in:
            return
        request.files_added, left_out = files.attach(form.instance, request.taken_in)
        for sentence in left_out:
            messages.warning(request, sentence)

    def construct_change_message(self, request, form, formsets, add=False):
        changes = super().construct_change_message(request, form, formsets, add)
        if added := getattr(request, "files_added", []):
            changes["files-new"] = ["", _("、").join(file.file_name for file in added)]
        return changes

    def file_view(self, request: HttpRequest, pk: int, file: int, which: str) -> HttpResponse:
        """The public copy of a version that is not public yet, or the sealed original."""
        record = self.fetch(request, pk)
        row = record.files.filter(pk=file).first() if self._has_files() else None
        if row is None or which not in ("public", "original"):
            raise Http404(_("没有这个文件。"))
        if which == "public":
            return files.serve(row, thumbnail="thumbnail" in request.GET)
        with transaction.atomic():
            log.append(
                Action.ORIGINAL_READ,
                drafts.subject(record),
                actor=request.user,
                changes={"file": row.file_name, "original_sha256": row.original_sha256},
            )
        return files.serve_original(row)

    def _has_files(self) -> bool:
        return "files" in self.model.public_inlines

    # Moves, preview, timeline.

    def get_urls(self):
        view = self.admin_site.admin_view
        named = f"{self.opts.app_label}_{self.opts.model_name}"
        return [
            path("<int:pk>/mask/", view(self.mask_view), name=f"{named}_mask"),
            path("<int:pk>/preview/", view(self.preview_view), name=f"{named}_preview"),
            path("<int:pk>/compare/", view(self.compare_view), name=f"{named}_compare"),
            path(
                "<int:pk>/files/<int:file>/<slug:which>/",
                view(self.file_view),
                name=f"{named}_file",
            ),
            *super().get_urls(),
        ]

    def _is_gone(self, request: HttpRequest, pk: int) -> bool:
        """Discarded meanwhile, perhaps by this person's own first click."""
        return self.has_view_permission(request) and not self.model.objects.filter(pk=pk).exists()

    def fetched(self, request):
        return self._whole(request)

    def act_view(self, request: HttpRequest, pk: int, act: str) -> HttpResponse:
        if request.method == "POST" and self._is_gone(request, pk):
            declared = records.acts.get(act)
            if declared and any(one.typed(request.POST) for one in declared.asks):
                raise Http404(records.gone)
            messages.warning(request, records.gone)
            return HttpResponseRedirect(reverse("admin:index"))
        return super().act_view(request, pk, act)

    def row_context(self, request, record):
        is_later = record.version > 1
        return {
            "preview_url": self.page_url("preview", record),
            "compare_url": self.page_url("compare", record) if is_later else "",
        }

    def act_context(self, request, record, order, form):
        name = order.act.name
        republishes = reposts.original_of(record) if name in DECIDED_ON_CONTENT else ""
        signed = [one for one in form.visible_fields() if one.name.startswith("check_")]
        elsewhere = {"override_reason", *(one.name for one in signed)}
        return {
            "republishes": republishes,
            "check_sheet": signed,
            "other_fields": [one for one in form.visible_fields() if one.name not in elsewhere],
        } | self._findings_context(request, record, name, form)

    def answer_to_refusal(self, request, record, act, refused):
        """A second click leads to the version that the first one opened."""
        opened = record.versions().filter(status__in=OPEN).last()
        if act.name != "new_version" or opened is None:
            return None
        messages.warning(request, " ".join(refused.reasons))
        return HttpResponseRedirect(self.url_after(request, record, opened, None))

    def _findings_context(self, request, record: Record, move: str, form: ActForm) -> dict:
        """What an act's page says of personal data: to mask, to ask for, or only to know."""
        if move == "submit":
            return self.masking_context(request, record)
        if move not in ("approve", "return", "force_publish"):
            return {}
        return {
            "findings": masks.lines(record, form.chosen("mask")),
            "can_ask": move != "force_publish",
            "return_url": self.page_url("move", record, "return") if move == "approve" else "",
        }

    def masking_context(self, request: HttpRequest, record: Record) -> dict:
        """The list of findings for those who may mask them: who may edit this draft."""
        if record.status != Status.DRAFT or not self.has_change_permission(request, record):
            return {}
        return {
            "mask_form": MaskForm(initial={"seen_revision": record.revision}, auto_id="mask_%s"),
            "mask_url": self.page_url("mask", record),
            "findings": masks.lines(record),
        }

    def mask_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        record = self.fetch(request, pk)
        if not self.has_change_permission(request):
            raise PermissionDenied
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        form = MaskForm(request.POST)
        if not form.is_valid():
            for errors in form.errors.values():
                messages.error(request, " ".join(errors))
        else:
            self._mask(request, record, form)
        if "_submit" in request.POST and record.status == Status.DRAFT:
            return HttpResponseRedirect(self.page_url("move", record, "submit"))
        return HttpResponseRedirect(self.page_url("change", record))

    def _mask(self, request, record, form):
        chosen = request.POST.getlist("mask")
        by = {"actor": request.user, "at": timezone.now()}
        try:
            count = masks.mask_draft(record, chosen, **form.cleaned_data, **by)
        except drafts.EditedMeanwhile:
            messages.warning(
                request, _("这份草稿刚刚被保存或提交，没有遮盖任何内容。请看过现在的内容再办理。")
            )
            return
        if count:
            done = ngettext("已遮盖 %(count)s 处。", "已遮盖 %(count)s 处。", count)
            messages.info(request, done % {"count": count})
        else:
            messages.warning(request, _("没有选择或没有找到要遮盖的内容。"))

    def done_message(self, record, done, order):
        is_gone = order.act.name == "discard"
        return _("“%(title)s”：%(action)s，现在的状态是“%(status)s”。") % {
            "title": done.title,
            "action": order.act.action.label,
            "status": _("已删除") if is_gone else done.get_status_display(),
        }

    def url_after(self, request, record, done, order):
        if self.get_queryset(request).filter(pk=done.pk).exists():
            return self.page_url("change", done)
        return reverse("admin:index")

    def preview_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        record = self.fetch(request, pk)
        public = record.versions().filter(published_at__isnull=False)
        versions = list(public.order_by("-version"))
        context = {
            "item": record,
            "change_url": self.page_url("change", record),
            "record_template": self.pages.template,
            "versions": versions,
            "timeline": timeline([*versions, record]) if versions else [],
        }
        context |= self.pages.hotlines(record, hotline_directory(request))
        return TemplateResponse(
            request, self.preview_template, context | self.pages.context(record)
        )

    def compare_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """This version against the one it follows: what a reviewer decides on."""
        record = self.fetch(request, pk)
        earlier = self._version_before(record)
        if earlier is None:
            raise Http404(_("这是第 1 版，没有可以比较的版本。"))
        context = {
            "earlier": earlier,
            "later": record,
            "differences": differences(earlier, record),
            "in_one": request.GET.get("view") == "one",
            "change_url": self.page_url("change", record),
        }
        return TemplateResponse(request, "admin/publishing/compare.html", context)

    def _version_before(self, record: Record) -> Record | None:
        earlier = record.versions().filter(published_at__isnull=False, version__lt=record.version)
        return self._with_parts(earlier).last()


def _without(fieldsets, names):
    return [
        (title, options | {"fields": [field for field in options["fields"] if field not in names]})
        for title, options in fieldsets
    ]
