"""The citizen's forms."""

import secrets
from datetime import date, datetime, timedelta
from typing import Any, BinaryIO, cast

from django import forms
from django.core import signing
from django.core.files.uploadedfile import UploadedFile
from django.http import QueryDict
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.html import format_html_join
from django.utils.text import format_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.acts.asks import TextField
from portal.acts.forms import UnseenInput
from portal.base.dates import DateField
from portal.base.departments.models import Department
from portal.base.files.intake import FileRefused, kind_of, named_by_content
from portal.records.files import not_taken
from portal.supervision.tickets import attachments, contact
from portal.supervision.tickets.about import NOTHING, About, about_of
from portal.supervision.tickets.filing import Receipt, Report
from portal.supervision.tickets.models import LONGEST, SHORTEST, Channel, Rating, TicketKind

LONGEST_AGO = timedelta(days=60)  # what came and is entered later
SOONEST, LATEST = 3, 24 * 60 * 60  # seconds between the form and its coming back
signer = signing.Signer(salt="tickets.form")


# The kinds as a citizen would say them.
KINDS = [
    (TicketKind.MISSING, gettext_lazy("该公开的没有公开")),
    (TicketKind.LATE, gettext_lazy("公开得太晚")),
    (TicketKind.WRONG, gettext_lazy("内容写错了，或者过时了")),
    (TicketKind.HARD_TO_USE, gettext_lazy("找不到、看不懂、网站不好用")),
    (TicketKind.COMPLAINT, gettext_lazy("投诉单位或者工作人员")),
    (TicketKind.CONSULTATION, gettext_lazy("问一个问题")),
    (TicketKind.SUGGESTION, gettext_lazy("提一个建议")),
]


class AsItCame(forms.CharField):
    """Carried along unseen; what is wrong with it is not to be mended here."""

    def to_python(self, value):
        return super().to_python((value or "").replace("\x00", ""))


def new_stamp(at: datetime) -> str:
    """The token of one form, and when it was made out."""
    return signer.sign(f"{secrets.token_hex(16)}:{int(at.timestamp())}")


def read_stamp(stamp: str) -> tuple[str, int]:
    """Raises signing.BadSignature."""
    token, _colon, made = signer.unsign(stamp).partition(":")
    return token, int(made)


class FilesInput(forms.FileInput):
    """As many inputs as files may be sent: a telephone takes one picture at a time, and no script
    could add another. Without `capture`, which would open the camera and nothing else."""

    use_fieldset = True
    # By their types, so that a telephone makes a JPEG of what it keeps as something else.
    accept = "image/jpeg,image/png,image/webp,application/pdf"

    def value_from_datadict(self, data, files, name):
        return files.getlist(name)

    def id_for_label(self, id_):
        return ""  # there are several

    def render(self, name, value, attrs=None, renderer=None):
        own = [
            {
                "id": f"id_{name}_{number}",
                "accept": self.accept,
                "aria-label": _("第 %(number)s 个文件") % {"number": number + 1},
            }
            for number in range(attachments.MOST)
        ]
        draw = super().render
        inputs = [(draw(name, None, (attrs or {}) | one, renderer),) for one in own]
        return format_html_join("\n", "{}", inputs)


class FilesField(forms.Field):
    widget = FilesInput


class ReportForm(forms.Form):
    """`about` and the stamp come back with it; the trap is for machines that fill in everything."""

    data: QueryDict
    soonest = SOONEST

    stamp = forms.CharField(widget=UnseenInput, required=False)
    about = AsItCame(widget=UnseenInput, required=False)
    kind = forms.ChoiceField(
        label=gettext_lazy("反映什么"),
        choices=KINDS,
        widget=forms.RadioSelect,
        error_messages={
            "required": gettext_lazy("请选择一类。"),
            "invalid_choice": gettext_lazy("请选择一类。"),
        },
    )
    department = forms.ModelChoiceField(
        Department.objects.none(),
        to_field_name="code",
        label=gettext_lazy("反映的是哪个部门"),
        required=False,
        empty_label=gettext_lazy("不涉及某个部门，或者说不清"),
        error_messages={"invalid_choice": gettext_lazy("没有这个部门，请重新选择。")},
    )
    text = TextField(
        label=gettext_lazy("具体情况"),
        min_length=SHORTEST,
        max_length=LONGEST,
        widget=forms.Textarea({"rows": 8}),
        help_text=gettext_lazy(
            "2 至 2000 字。写明是哪件事、哪里不对、希望怎样。不公开；不必写身份证号码等个人信息。"
        ),
        error_messages={
            "required": gettext_lazy("请写下具体情况。"),
            "min_length": gettext_lazy("请写得具体些，至少 %(limit_value)d 个字。"),
            "max_length": gettext_lazy(
                "最多 %(limit_value)d 字，现在有 %(show_value)d 字，请缩短。"
            ),
        },
    )
    attached = FilesField(
        label=gettext_lazy("照片或者 PDF（可不填）"),
        required=False,
        help_text=format_lazy(
            gettext_lazy(
                "最多 {most} 个，每个不超过 {size} MB：JPEG、PNG、WebP 图片或者 PDF，"
                "名称的结尾与内容不符的，改正后收下。不公开，"
                "只有办理人员能看，每次查看都有记录，办结 180 天后清除，没有办结的最迟在答复期限"
                "两年后清除。身份证等用不着的请不要附。"
            ),
            most=attachments.MOST,
            size=attachments.TAKEN.most_bytes >> 20,
        ),
    )
    contact_name = forms.CharField(
        label=gettext_lazy("称呼（可不填）"), max_length=50, required=False
    )
    contact_reach = forms.CharField(
        label=gettext_lazy("电话或邮箱（可不填）"),
        max_length=100,
        required=False,
        help_text=gettext_lazy(
            "只供办理人员联系您，加密保存，每次查看都有记录，"
            "办结 180 天后清除，没有办结的最迟在答复期限两年后清除。"
            "不留联系方式的，用查询编号和查询密码看答复。"
        ),
    )
    consents = forms.BooleanField(
        label=gettext_lazy("同意公开答复"),
        required=False,
        help_text=gettext_lazy("公开前会改写，去掉您的个人信息。不勾选就不公开；以后也可以撤回。"),
    )
    website = forms.CharField(label=gettext_lazy("请留空"), required=False)

    def __init__(self, data=None, files=None, *, at: datetime, left_out=(), initial=None):
        super().__init__(data, files, initial=initial)
        self.at, self.left_out = at, left_out  # names of files that were not read, and why
        self.today = timezone.localdate(at)
        fields: dict[str, Any] = self.fields
        fields["department"].queryset = Department.objects.active(self.today).order_by("code")
        self.about_what = NOTHING
        self.suspicion: Promise | str = ""  # what it is that no person would do
        self.offers_contact = contact.is_offered()
        if not self.offers_contact:
            del self.fields["contact_name"], self.fields["contact_reach"]
        if not attachments.are_offered():
            self.fields.pop(attachments.FIELD, None)

    @property
    def uploads(self) -> list[UploadedFile]:
        return self.cleaned_data.get(attachments.FIELD) or []

    @property
    def chosen(self) -> list[str]:
        """The names of files that came with it: no browser chooses them again by itself."""
        sent = self.files.getlist(attachments.FIELD) if self.files else []
        return [*(str(one.name) for one in sent), *(name for name, _reason in self.left_out)]

    def clean_attached(self) -> list[UploadedFile]:
        """What can be told of them at a glance; the rest is told when all else is right."""
        uploads, reasons = self.cleaned_data[attachments.FIELD] or [], []
        count = len(uploads) + len(self.left_out)
        if count > attachments.MOST:
            shown = {"most": attachments.MOST, "count": count}
            reasons.append(_("最多 %(most)s 个文件，现在有 %(count)s 个。") % shown)
        reasons += [not_taken(*one) for one in self.left_out]
        for upload in uploads:
            content = cast(BinaryIO, upload)
            upload.name = named_by_content(upload.name or "", content)
            try:
                kind_of(upload.name or "", content, upload.size or 0)
            except FileRefused as reason:
                reasons.append(not_taken(upload.name or "", reason))
        if reasons:
            raise forms.ValidationError(reasons)
        return uploads

    def clean_about(self) -> str:
        self.about_what = about_of(self.cleaned_data["about"], self.at)
        return self.cleaned_data["about"]

    def clean(self):
        cleaned = super().clean()
        for reason in self._of_the_sender(cleaned):
            self.add_error(None, reason)
        return cleaned

    def _of_the_sender(self, cleaned) -> list[str]:
        if self.data.get("website"):
            self.suspicion = gettext_lazy("应当留空的填了内容")
            return [_("有一栏应当留空的填了内容，没有收下。请核对后再提交。")]
        if self.chosen and attachments.FIELD not in self.fields:
            return [_("现在不能收附件，没有收下。可以不带附件，再提交一次。")]
        if not self.offers_contact and (self.data.get("contact_reach") or "").strip():
            return [_("现在不能保存联系方式，没有收下。可以不留联系方式，再提交一次。")]
        return self._of_time(cleaned.get("stamp", ""))

    def _of_time(self, stamp: str) -> list[str]:
        try:
            self.token, made = read_stamp(stamp)
        except (signing.BadSignature, ValueError):
            self.renew()
            return [_("这张表不完整或者被改动过，没有收下。您写的还在，请再提交一次。")]
        age = self.at.timestamp() - made
        if age < self.soonest and not self.errors:  # who must write more is told that alone
            self.suspicion = gettext_lazy("提交得太快")
            return [_("提交得太快，没有收下。您写的还在，请核对后再提交一次。")]
        if age > LATEST:
            self.renew()
            return [_("这张表打开已经超过一天，没有收下。您写的还在，请再提交一次。")]
        return []

    def renew(self):
        """Another stamp for the next try; what was typed stays."""
        self.data = self.data.copy()
        self.data["stamp"] = new_stamp(self.at)

    def _about(self) -> About:
        """The page, if a department answers for it (R14): nobody chooses another than that."""
        chosen = self.cleaned_data.get("department")
        if chosen is None or self.about_what.department is not None:
            return self.about_what
        return about_of(f"/departments/{chosen.code}/", self.at)

    def report(self) -> Report:
        cleaned = self.cleaned_data
        reach = contact.Contact(cleaned.get("contact_name", ""), cleaned.get("contact_reach", ""))
        return Report(
            cleaned["kind"],
            cleaned["text"],
            self._about(),
            reach,
            cleaned["consents"],
            attachments.hashes_of(self.uploads),
        )


class EnterForm(ReportForm):
    """What came by telephone, letter or visit, as staff enter it for the person."""

    soonest = 0
    website = None  # type: ignore[assignment]  # staff are no machines
    attached = None  # type: ignore[assignment]  # who reads a letter writes what it says

    channel = forms.ChoiceField(label=gettext_lazy("来源"), choices=Channel.choices)
    received_on = DateField(
        label=gettext_lazy("收到日期"),
        help_text=gettext_lazy("答复期限从这一天的次日起算；不能晚于今天，最早 60 天以前。"),
    )
    about = AsItCame(
        label=gettext_lazy("反映的页面（可不填）"),
        required=False,
        help_text=gettext_lazy("本站的地址，例如 /disclosures/…；有部门负责的页面，以页面为准。"),
    )
    field_order = ["channel", "received_on", "kind", "department", "about"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["received_on"].initial = self.today

    def clean_received_on(self) -> date:
        day = self.cleaned_data["received_on"]
        if day > self.today:
            raise forms.ValidationError(_("收到日期不能晚于今天。"))
        if day < self.today - LONGEST_AGO:
            raise forms.ValidationError(_("收到日期最早 60 天以前；更早的请核对。"))
        return day

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("about") and not self.about_what.path:
            self.add_error("about", _("这不是本站的页面地址。"))
        return cleaned

    def receipt(self) -> Receipt:
        return Receipt(self.cleaned_data["channel"], self.cleaned_data["received_on"])


class FollowForm(forms.Form):
    code = forms.CharField(
        label=gettext_lazy("查询编号"),
        max_length=30,
        help_text=gettext_lazy("例如 R-7K3M-Q9TX"),
        widget=forms.TextInput({"autocomplete": "off"}),
    )
    secret = forms.CharField(
        label=gettext_lazy("查询密码"),
        max_length=60,
        widget=forms.TextInput({"autocomplete": "off"}),
        help_text=gettext_lazy("在提交后的回执上，四组，每组四个字母或数字。"),
    )
    again = AsItCame(widget=UnseenInput, required=False)


class RateForm(forms.Form):
    rating = forms.ChoiceField(
        label=gettext_lazy("您对答复"),
        choices=Rating.choices,
        widget=forms.RadioSelect,
        help_text=gettext_lazy("只能评价一次，评价后不能改。只公开各部门的合计。"),
        error_messages={"required": gettext_lazy("请选择一项。")},
    )


class AskAgainForm(forms.Form):
    again = TextField(
        label=gettext_lazy("哪里没有解决"),
        min_length=SHORTEST,
        max_length=LONGEST,
        widget=forms.Textarea({"rows": 6}),
        help_text=gettext_lazy("2 至 2000 字。只能再次反映一次。"),
        error_messages=ReportForm.base_fields["text"].error_messages,
    )
