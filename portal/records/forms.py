"""The draft form, which tells the second of two editors what changed."""

import secrets
from copy import copy
from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils import timezone
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.acts.forms import UnseenInput, seen_now
from portal.base.audit.admin import value_text
from portal.base.audit.models import Entry
from portal.base.fields import related_model
from portal.base.texts.masking import typed_names
from portal.records.actions import Action
from portal.records.compare import Difference, of_field
from portal.records.models import Record
from portal.records.states import Status
from portal.records.texts import field_text


class TitleSelect(forms.Select):
    """Titles of records are Chinese on pages of any language."""

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option = super().create_option(name, value, *args, **kwargs)
        if value:
            option["attrs"]["lang"] = "zh"
        return option


def _name_boxes(widget: forms.MultiWidget) -> None:
    """The stock admin writes words beside the two boxes, not labels."""
    date, time = widget.widgets
    date.attrs["aria-label"] = _("日期")
    time.attrs["aria-label"] = _("时间")


TAKE = "take-"  # and the name of a field: whose words are saved
THEIRS = "theirs"


@dataclass(frozen=True)
class Conflict:
    """A field that both changed: what was saved meanwhile, beside what this form says."""

    name: str
    person: str
    time: str
    difference: Difference


class RecordForm(forms.ModelForm):
    """Edits a draft. If it was saved by somebody else since this form was opened, nothing is
    lost: what they changed and this person did not touch is taken over, what both changed is
    shown side by side to be chosen from, and a second save decides."""

    data: QueryDict
    conflicts: list[Conflict]

    seen_revision = forms.IntegerField(widget=UnseenInput, required=False)

    token = forms.CharField(widget=UnseenInput, required=False, max_length=40)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.conflicts = []
        for field in self.fields.values():
            if isinstance(field, forms.SplitDateTimeField):
                _name_boxes(field.widget)
        self._take_theirs()
        self.fields["seen_revision"].initial = self.instance.revision
        if not self.instance.pk:
            self.fields["token"].initial = secrets.token_hex(16)

    def _take_theirs(self) -> None:
        """Where that was chosen, what stands in the row is what the form says."""
        chosen = [name for name in self.fields if self.data.get(TAKE + name) == THEIRS]
        if chosen and self.instance.pk:
            self.data = self.data.copy()
        for name in chosen if self.instance.pk else ():
            self._show(name, self.instance.serializable_value(name))

    def is_multipart(self) -> bool:
        return True  # files come along, outside the form's own fields

    def clean(self) -> dict[str, Any]:
        super().clean()
        if self.instance.pk:
            self._check_nobody_was_faster(self.cleaned_data)
        return self.cleaned_data

    def _check_nobody_was_faster(self, cleaned: dict[str, Any]) -> None:
        # Locked until this request's transaction ends, so that the check still holds on saving.
        model = type(self.instance)
        current = model.objects.select_for_update(of=("self",)).filter(pk=self.instance.pk).first()
        if current is None or current.status != Status.DRAFT:
            self.add_error(None, _("这份草稿刚刚被提交或删除，不能再保存。您填写的内容还在下面。"))
            return
        if current.revision == cleaned.get("seen_revision"):
            return
        self.data = seen_now(self.data, current.revision)
        for sentence in self._merge(current, cleaned):
            self.add_error(None, sentence)

    def _merge(self, current: Record, cleaned: dict[str, Any]) -> list[str]:
        sentences = [_("您打开这份草稿之后，有人保存了它。请看下面的变化，再保存一次。")]
        for name, change in _changes_since(current, cleaned.get("seen_revision") or 0).items():
            if name not in self.fields:
                label = _inline_label(current, name)
                sentences.append(_("%(person)s修改了“%(field)s”。") % (change | {"field": label}))
                continue
            field = self.fields[name]
            mine = value_text(field, cleaned.get(name))
            shown = {"person": change["person"], "time": change["time"], "field": field.label}
            if mine not in (change["old"], change["new"]):
                self._ask_whose(current, name, cleaned, shown)
                sentences.append(
                    _("%(person)s于 %(time)s 也改了“%(field)s”，请在下面选用哪一种。") % shown
                )
                continue
            if mine == change["old"]:
                self._show(name, current.serializable_value(name))
            shown["new"] = Truncator(field_text(current, name)).chars(120)
            sentences.append(
                _("%(person)s于 %(time)s 把“%(field)s”改为：%(new)s（已为您更新）") % shown
            )
        return sentences

    def _ask_whose(
        self, current: Record, name: str, cleaned: dict[str, Any], shown: dict[str, Any]
    ) -> None:
        typed = copy(current)
        if name in cleaned:
            setattr(typed, name, cleaned[name])
        found = of_field(name, current, typed)
        self.conflicts.append(Conflict(name, shown["person"], shown["time"], found))

    def _show(self, name: str, value: Any) -> None:
        """Put a value into the form as if it had been typed."""
        field, key = self.fields[name], self.add_prefix(name)
        if not isinstance(field.widget, forms.MultiWidget):
            self.data[key] = field.prepare_value(value) or ""
            return
        widget: Any = field.widget
        parts = zip(widget.widgets_names, widget.widgets, widget.decompress(value), strict=True)
        for suffix, part, part_value in parts:
            self.data[key + suffix] = part.format_value(part_value) or ""


def _inline_label(record: Record, prefix: str) -> str:
    """The name of what an inline form (“channel_uses-0”) edits."""
    relation = prefix.rpartition("-")[0]
    if relation not in record.public_inlines:
        return prefix
    return str(related_model(type(record), relation)._meta.verbose_name)


def _changes_since(record: Record, revision: int) -> dict[str, dict]:
    """What others changed after this revision: field → person, time, first old and last new."""
    entries = (
        Entry.objects.filter(
            subject_number=record.number,
            subject_version=record.version,
            action=Action.EDITED,
        )
        .select_related("detail")
        .order_by("sequence")
    )
    changes: dict[str, dict] = {}
    for entry in entries:
        if entry.detail.changes.get("revision", 0) <= revision:
            continue
        for name, change in entry.detail.changes["fields"].items():
            # An inline row has a dict of its own fields; that it changed is all that is told.
            old, new = change if isinstance(change, list) else ("", "")
            first = changes.get(name, {"old": old})
            changes[name] = {
                "old": first["old"],
                "new": new,
                "person": entry.detail.actor_name,
                "time": timezone.localtime(entry.recorded_at).strftime("%H:%M"),
            }
    return changes


class FileForm(forms.ModelForm):
    """Names a file; only a picture needs a description in words."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.instance.is_image and "alt_text" in self.fields:
            self.fields["alt_text"].widget = UnseenInput()


class MaskForm(forms.Form):
    """What an author masks besides the ticked findings."""

    seen_revision = forms.IntegerField(widget=forms.HiddenInput)
    names = forms.CharField(
        label=gettext_lazy("还要遮盖的姓名"),
        required=False,
        max_length=200,
        help_text=gettext_lazy(
            "用顿号分隔；各处出现的都遮盖，如张三丰改为张某某。少数民族和外国人的姓名照原文填写。"
        ),
        widget=forms.TextInput({"autocomplete": "off"}),
    )

    def clean_names(self) -> list[str]:
        names, others = typed_names(self.cleaned_data["names"])
        if others:
            shown = {"words": _("、").join(others)}
            raise forms.ValidationError(
                _("“%(words)s”不能当作姓名：至少两个字，不含数字。没有遮盖任何内容。"),
                params=shown,
            )
        return names
