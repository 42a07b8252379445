"""What is asked of those who act on a record."""

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from portal.acts.act import Order
from portal.acts.asks import Ask, Note
from portal.acts.forms import ActForm
from portal.base.dates import DateTimeField
from portal.records import masks
from portal.records.models import Record
from portal.records.reasons import CHECK_SHEET
from portal.records.states import WithdrawalGround

MOST = 2000  # characters of a note


class CheckSheet(Ask):
    """A box for each point, and one that signs them all."""

    def fields(self, record: Record, order: Order) -> dict[str, forms.Field]:
        points: dict[str, forms.Field] = {
            f"check_{key}": forms.BooleanField(label=label, required=False)
            for key, label in CHECK_SHEET.items()
        }
        together = forms.BooleanField(label=_("以上各项均已逐项核对，一并签署"), required=False)
        return points | {"check_all": together}

    def answers(self, form: ActForm) -> dict:
        given = form.cleaned_data
        signed = {key: given[f"check_{key}"] or given["check_all"] for key in CHECK_SHEET}
        return {self.name: signed}


class Override(Ask):
    """Why a number of a person stays, where there is one."""

    def fields(self, record: Record, order: Order) -> dict[str, forms.Field]:
        if not masks.to_be_reasoned(record):
            return {}
        field = forms.CharField(
            label=_("保留个人信息的理由"),
            required=False,
            max_length=500,
            help_text=_("上面列出的号码如需照原样公开，写明理由；理由写入日志。"),
        )
        return {self.name: field}

    def answers(self, form: ActForm) -> dict:
        return {self.name: form.cleaned_data.get(self.name, "")}


class MasksAsked(Ask):
    """What a reviewer ticked in the list of findings goes into the note too."""

    def answers(self, form: ActForm) -> dict:
        asked = masks.asked(form.row, form.chosen("mask") or [])
        note = masks.note(form.cleaned_data["note"], asked)
        return {self.name: asked, "note": note}


class GroundAsked(Ask):
    """Why it is taken down, in fixed words that need no second person."""

    def reasons(self, record: Record, order: Order) -> list[str]:
        return [] if order[self.name] else [gettext("请选择撤下理由。")]


def _ground(record: Record, order: Order) -> forms.ChoiceField:
    choices = [("", "—"), *WithdrawalGround.choices]
    help_text = _("公众马上会在原网址看到。")
    return forms.ChoiceField(
        label=_("撤下理由"), choices=choices, required=False, help_text=help_text
    )


def _publish_at(record: Record, order: Order) -> DateTimeField:
    label, help_text = _("发布时间"), _("北京时间，精确到分钟。")
    return DateTimeField(label=label, help_text=help_text, required=False)


def _withhold_title(record: Record, order: Order) -> forms.BooleanField:
    return forms.BooleanField(
        label=_("撤下说明中不显示信息名称"),
        required=False,
        help_text=_("名称本身不宜公开时勾选。"),
    )


CHECKED = CheckSheet("check_sheet", default={})
OVERRIDE = Override("override_reason")
MASKS_ASKED = MasksAsked("masks_asked", default=[])
GROUND = GroundAsked("ground", _ground)
PUBLISH_AT = Ask("publish_at", _publish_at, default=None)
WITHHOLD_TITLE = Ask("withhold_title", _withhold_title, default=False)
REMARK = Note(label=_("说明"), help="", most=MOST)
RETURNED = Note(label=_("退回意见"), help=_("拟稿人会看到。"), required=True, most=MOST)
WITHDRAWN = Note(
    label=_("撤下说明"),
    help=_("可以不填；由另一人确认后，公众才会看到。"),
    most=MOST,
    is_public=True,
)
DROPPED = Note(label=_("不公开的原因"), help=_("写入日志。"), required=True, most=MOST)
FORCED = Note(label=_("应急发布理由"), help=_("写入日志，确认人会看到。"), required=True, most=MOST)
