"""机构职能: what citizens rely on about a department."""

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.departments.asking import ASKED_FOR_BY
from portal.base.languages import in_language
from portal.base.validators import NO_MARKUP
from portal.records.models import Record, RecordInline

SAME_DEPARTMENT = _("机构职能起草后不能换部门；请为另一个部门另行起草。")


class Profile(Record):
    """What a department is for, what it promises, who heads it, where and when it is found.

    政府信息公开条例 (State Council Order 711) art. 20 (2): functions, set-up, address, office
    hours, contacts and the names of the persons in charge are disclosed. A department has one
    number for all time, so that what it said before stays beside what it says now. It has no day of
    formation: what it says is in force as it is published, and is looked at again as a duty of the
    catalogue asks.
    """

    duties = models.TextField(
        _("职责"), blank=True, help_text=_("每行一项，照“三定”规定或者设立文件写。")
    )
    duties_en = models.TextField(_("职责（英文）"), blank=True)
    commitments = models.TextField(
        _("服务承诺"),
        blank=True,
        help_text=_("每行一项，公众可以拿来核对的：对哪一项服务，几日之内、怎样做到。"),
    )
    commitments_en = models.TextField(_("服务承诺（英文）"), blank=True)
    office_address = models.CharField(
        _("办公地址"),
        max_length=200,
        blank=True,
        validators=[NO_MARKUP],
        help_text=_("写到门牌号，有公开栏的写明位置。"),
    )
    office_address_en = models.CharField(
        _("办公地址（英文）"), max_length=200, blank=True, validators=[NO_MARKUP]
    )
    office_hours = models.CharField(
        _("办公时间"),
        max_length=200,
        blank=True,
        validators=[NO_MARKUP],
        help_text=_("如 工作日 8:30—12:00、14:30—18:00。"),
    )
    office_hours_en = models.CharField(
        _("办公时间（英文）"), max_length=200, blank=True, validators=[NO_MARKUP]
    )
    postal_code = models.CharField(
        _("邮政编码"),
        max_length=6,
        blank=True,
        validators=[RegexValidator(r"\A[0-9]{6}\Z", _("六位数字。"))],
    )
    email = models.EmailField(
        _("电子邮箱"), blank=True, help_text=_("单位的公务邮箱，不填个人的。")
    )

    address_field = "department__code"
    search_weight = 0.2
    asked_for_by = ASKED_FOR_BY
    codes = ("postal_code",)
    has_channel_facts = True
    public_fields = (
        *Record.public_fields,
        "duties",
        "duties_en",
        "commitments",
        "commitments_en",
        "office_address",
        "office_address_en",
        "office_hours",
        "office_hours_en",
        "postal_code",
        "email",
    )
    public_inlines = {"heads": ("post", "post_en", "name", "work")}
    required_fields = ("title", "department", "duties")

    class Meta(Record.Meta):
        verbose_name = _("机构职能")
        verbose_name_plural = pgettext_lazy("plural", "机构职能")
        constraints = [
            *Record.Meta.constraints,
            models.UniqueConstraint(
                fields=["department", "version"],
                name="profile_of_department",
                violation_error_message=_("这个部门已经有机构职能，请起草它的新版本。"),
            ),
        ]

    @property
    def address(self) -> str:
        """Where it is read: a department's code never changes once it is used (R18)."""
        return self.department.code

    @property
    def duties_shown(self) -> str:
        return in_language(self.duties, self.duties_en)

    @property
    def commitments_shown(self) -> str:
        return in_language(self.commitments, self.commitments_en)

    @property
    def office_address_shown(self) -> str:
        return in_language(self.office_address, self.office_address_en)

    @property
    def office_hours_shown(self) -> str:
        return in_language(self.office_hours, self.office_hours_en)

    def told_heads(self) -> list["Head"]:
        """Those of whom more than the post is said."""
        return [head for head in self.heads.all() if head.name or head.work]

    def gaps(self) -> list[str]:
        """What the law wants disclosed of a department and this does not say; of a version that
        has its parts at hand."""
        said = {
            _("办公地址"): self.office_address,
            _("办公时间"): self.office_hours,
            _("负责人姓名"): all(head.name for head in self.heads.all()) and self.heads.all(),
            _("服务承诺"): self.commitments,
        }
        return [str(label) for label, value in said.items() if not value]

    def clean(self) -> None:
        super().clean()
        if self._department_differs():
            raise ValidationError({"department": SAME_DEPARTMENT})
        if other := self._other_number():
            shown = {"number": other}
            message = _("这个部门已经有机构职能 %(number)s，请起草它的新版本。")
            raise ValidationError({"department": message % shown})

    def missing(self) -> list[str]:
        reasons = super().missing()
        return [*reasons, str(SAME_DEPARTMENT)] if self._department_differs() else reasons

    def _department_differs(self) -> bool:
        others = Profile.objects.filter(number=self.number).exclude(pk=self.pk)
        return self.version > 1 and others.exclude(department=self.department_id).exists()

    def _other_number(self) -> str | None:
        others = Profile.objects.filter(department=self.department_id).exclude(number=self.number)
        return others.order_by("version").values_list("number", flat=True).first()


class Head(RecordInline):
    """负责人: who holds an office that heads the department. Their names are public by law, as
    holders of the office; nothing else of the person is."""

    record = models.ForeignKey(
        Profile, models.CASCADE, related_name="heads", verbose_name=_("机构职能")
    )
    post = models.CharField(_("职务"), max_length=60, help_text=_("如“厅长”“处长”。"))
    post_en = models.CharField(_("职务（英文）"), max_length=80, blank=True)
    name = models.CharField(
        _("姓名"),
        max_length=60,
        blank=True,
        help_text=_("负责人姓名依法公开；空缺的留空。不写电话、住址等个人信息。"),
    )
    work = models.CharField(_("分工"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("负责人")
        verbose_name_plural = pgettext_lazy("plural", "负责人")
        ordering = ["pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.post} {self.name}".strip()

    @property
    def post_shown(self) -> str:
        return in_language(self.post, self.post_en)
