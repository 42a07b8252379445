import re
import secrets
from collections.abc import Callable, Iterable

from django.contrib.auth.models import AbstractUser
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Replace
from django.urls import reverse
from django.utils.crypto import salted_hmac
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from portal.audit.codes import Coded, CodedQuerySet
from portal.audit.models import Entry
from portal.departments.leaving import PersonManager, refuse_if_named
from portal.personal_data import refuse_resident_ids
from portal.public_rows import PublicRow

NO_MARKUP = RegexValidator(r"[<>]", _("不能含有尖括号“<”“>”。"), inverse_match=True)
CODE = RegexValidator(r"\A[A-Z0-9]{1,20}\Z", _("代码只用大写字母和数字，最多 20 位。"))


def in_language(zh: str, en: str) -> str:
    """The English text where the reader chose English and there is one, else the Chinese."""
    return en if en and (get_language() or "").startswith("en") else zh


class DepartmentQuerySet(CodedQuerySet):
    def active(self, today):
        return self.filter(
            Q(active_from=None) | Q(active_from__lte=today),
            Q(active_until=None) | Q(active_until__gte=today),
        )


class Department(Coded, PublicRow):
    class Kind(models.TextChoices):
        DEPARTMENT = "department", _("厅机关")
        DIVISION = "division", _("内设机构")
        BODY = "body", _("议事协调机构")
        BUREAU = "bureau", _("厅属局")
        INSTITUTION = "institution", _("直属单位")
        PRISON = "prison", _("监狱")
        RE_EDUCATION_CENTRE = "re_education_centre", _("劳教所")

    code = models.CharField(_("部门代码"), max_length=20, unique=True, validators=[CODE])
    name_zh = models.CharField(
        _("中文名称"),
        max_length=100,
        help_text=_("机构全称，不用简称。"),
    )
    name_en = models.CharField(_("英文名称"), max_length=200, blank=True)
    kind = models.CharField(_("机构类型"), max_length=30, choices=Kind)
    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name=_("上级部门"),
    )
    successor = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="predecessors",
        verbose_name=_("承接部门"),
        help_text=_("机构撤销后由哪个部门承接其信息；承接部门的人员可以维护这些信息。"),
    )
    duties_zh = models.TextField(_("职责"), blank=True)
    duties_en = models.TextField(_("职责（英文）"), blank=True)
    address_zh = models.CharField(_("办公地址"), max_length=200, blank=True)
    address_en = models.CharField(
        _("办公地址（英文）"),
        max_length=200,
        blank=True,
    )
    office_hours_zh = models.CharField(_("办公时间"), max_length=200, blank=True)
    office_hours_en = models.CharField(
        _("办公时间（英文）"),
        max_length=200,
        blank=True,
    )
    is_disclosure_office = models.BooleanField(
        _("政府信息公开工作机构"),
        default=False,
        help_text=_("《政府信息公开条例》第四条所称的工作机构。"),
    )
    is_enforcement_body = models.BooleanField(_("具有行政执法主体资格"), default=False)
    enforcement_basis = models.CharField(
        _("执法主体资格依据"),
        max_length=300,
        blank=True,
        help_text=_("法律名称与条款。"),
    )
    active_from = models.DateField(_("设立日期"), null=True, blank=True)
    active_until = models.DateField(_("撤销日期"), null=True, blank=True)

    objects = DepartmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("部门")
        verbose_name_plural = pgettext_lazy("plural", "部门")
        ordering = ["code"]
        constraints = [
            models.CheckConstraint(
                condition=Q(active_until=None)
                | Q(active_from=None)
                | Q(active_until__gte=F("active_from")),
                name="department_dates_in_order",
                violation_error_message=_("撤销日期不能早于设立日期。"),
            ),
            models.CheckConstraint(
                condition=Q(is_enforcement_body=False) | ~Q(enforcement_basis=""),
                name="enforcement_body_has_basis",
                violation_error_message=_("具有执法主体资格的部门须写明依据。"),
            ),
        ]

    def __str__(self):
        return in_language(self.name_zh, self.name_en)

    def get_absolute_url(self):
        return reverse("department", args=[self.code])

    @property
    def duties(self):
        return in_language(self.duties_zh, self.duties_en)

    @property
    def address(self):
        return in_language(self.address_zh, self.address_en)

    @property
    def office_hours(self):
        return in_language(self.office_hours_zh, self.office_hours_en)

    def is_named_in_log(self):
        by_others = Entry.objects.filter(department=self.stored_code())
        return by_others.exists() or super().is_named_in_log()

    def clean(self):
        if self.pk and self.parent_id and self.parent_id in descendant_ids(self.pk):
            raise ValidationError({"parent": _("上级部门不能是本部门或其下级。")})
        if self.pk and self.successor_id == self.pk:
            raise ValidationError({"successor": _("承接部门不能是本部门。")})


class Role(models.TextChoices):
    AUTHOR = "author", _("拟稿人")
    REVIEWER = "reviewer", _("审核人")
    PUBLISHER = "publisher", _("发布人")
    SUPERVISOR = "supervisor", _("监督员")
    ADMINISTRATOR = "administrator", _("管理员")


class User(AbstractUser):
    """A member of staff: one role, in one department.

    Roles decide everything about records; Django's permissions and the superuser flag
    open no move.
    """

    first_name = last_name = None
    display_name = models.CharField(_("姓名"), max_length=50)
    department = models.ForeignKey(
        Department, models.PROTECT, null=True, blank=True, verbose_name=_("所在部门")
    )
    role = models.CharField(
        _("角色"),
        max_length=20,
        choices=Role,
        blank=True,
        help_text=_("一人一个角色；拟稿与审核须由不同的人担任。"),
    )
    # Part of what a session is checked against at each request, as the password is.
    session_salt = models.CharField(max_length=32, blank=True, editable=False)

    objects = PersonManager()

    REQUIRED_FIELDS = ["display_name", "email"]

    class Meta(AbstractUser.Meta):
        verbose_name = _("人员")
        verbose_name_plural = _("人员")
        ordering = ["username"]

    def __str__(self):
        return self.display_name or self.username

    def save(self, *args, update_fields=None, **kwargs):
        """Sessions from before a deactivation stay ended, also if it is taken back."""
        if not self.is_active:
            self.session_salt = secrets.token_hex(16)
            update_fields = update_fields and {*update_fields, "session_salt"}
        super().save(*args, update_fields=update_fields, **kwargs)

    def delete(self, *args, **kwargs):
        refuse_if_named([self])
        return super().delete(*args, **kwargs)

    def _get_session_auth_hash(self, secret=None):
        of_password = super()._get_session_auth_hash(secret=secret)
        if not self.session_salt:
            return of_password
        return salted_hmac(self.session_salt, of_password, secret=secret).hexdigest()

    def get_full_name(self):
        return str(self)

    def get_short_name(self):
        return str(self)

    def has_role(self, *roles: str) -> bool:
        return self.is_active and self.role in roles

    @property
    def may_upload(self) -> bool:
        """Whether this person has anything to upload: files of records, tables of days off."""
        return self.has_role(Role.AUTHOR) or self.is_administrator

    @property
    def is_administrator(self) -> bool:
        """May manage people and departments; a superuser may too, to found the site."""
        return self.is_active and (self.role == Role.ADMINISTRATOR or self.is_superuser)


def possible_number(number: str):
    """A validator of telephone numbers: three digits (110) to fifteen (ITU-T E.164)."""
    if not re.fullmatch(r"\+?[0-9]+([ -][0-9]+)*", number):
        raise ValidationError(_("只用数字，中间可以用一个空格或者短横隔开，如 0951-5550101。"))
    digits = re.sub(r"[^0-9]", "", number)
    if not 3 <= len(digits) <= 15 or not digits.strip("0"):
        raise ValidationError(_("没有这样的号码：须有 3 至 15 位数字，不能全是零。"))


class Hotline(PublicRow):
    not_public = ("number",)  # may be that of a mobile telephone: it is there to be dialled
    # A number is dialled to see that it is right at least this often; a rule of the house.
    CHECK_MONTHS = 6

    number = models.CharField(
        _("电话号码"),
        max_length=30,
        validators=[possible_number, refuse_resident_ids],
        help_text=_("区号与号码之间用短横，如 0951-5550101。"),
    )
    purpose_zh = models.CharField(_("用途"), max_length=100, validators=[NO_MARKUP])
    purpose_en = models.CharField(
        _("用途（英文）"), max_length=150, blank=True, validators=[NO_MARKUP]
    )
    hours_zh = models.CharField(_("服务时间"), max_length=100, blank=True, validators=[NO_MARKUP])
    hours_en = models.CharField(
        _("服务时间（英文）"), max_length=100, blank=True, validators=[NO_MARKUP]
    )
    languages_zh = models.CharField(
        _("服务语言"), max_length=100, blank=True, validators=[NO_MARKUP]
    )
    languages_en = models.CharField(
        _("服务语言（英文）"), max_length=100, blank=True, validators=[NO_MARKUP]
    )
    department = models.ForeignKey(
        Department, models.PROTECT, related_name="hotlines", verbose_name=_("责任部门")
    )
    is_general = models.BooleanField(
        _("全厅监督电话"),
        default=False,
        help_text=_("印在每一页的页脚。同时有几个的，用部门代码、号码在前的一个。"),
    )
    last_checked_on = models.DateField(
        _("最近核对日期"),
        null=True,
        blank=True,
        help_text=_("最近一次拨通核实的日期。"),
    )
    last_checked_by = models.ForeignKey(
        User,
        models.PROTECT,
        null=True,
        blank=True,
        db_constraint=False,
        related_name="+",
        verbose_name=_("核对人"),
    )
    valid_from = models.DateField(_("启用日期"), null=True, blank=True)
    valid_until = models.DateField(_("停用日期"), null=True, blank=True)

    class Meta:
        verbose_name = _("热线电话")
        verbose_name_plural = pgettext_lazy("plural", "热线电话")
        ordering = ["department__code", "number", "pk"]
        constraints = [
            models.UniqueConstraint(
                Replace(Replace("number", Value(" ")), Value("-")),
                "department",
                "purpose_zh",
                name="hotline_once",
                violation_error_message=_("这个部门已经登记了同一用途的这个号码。"),
            ),
        ]

    def __str__(self):
        return f"{self.purpose} {self.number}"

    @property
    def purpose(self):
        return in_language(self.purpose_zh, self.purpose_en)

    @property
    def hours(self):
        return in_language(self.hours_zh, self.hours_en)

    @property
    def languages(self):
        return in_language(self.languages_zh, self.languages_en)

    @property
    def tel(self):
        """The number as a `tel:` link wants it (RFC 3966)."""
        return self.number.replace(" ", "")

    def clean(self):
        if self.valid_from and self.valid_until and self.valid_until < self.valid_from:
            raise ValidationError({"valid_until": _("停用日期不能早于启用日期。")})


def valid_on(today, prefix: str = "") -> Q:
    """The hotlines in use on a day, seen from a model to which the prefix leads."""
    begun = Q(**{f"{prefix}valid_from": None}) | Q(**{f"{prefix}valid_from__lte": today})
    ended = Q(**{f"{prefix}valid_until": None}) | Q(**{f"{prefix}valid_until__gte": today})
    return begun & ended


def valid_hotlines(today):
    return Hotline.objects.filter(valid_on(today)).select_related("department")


def general_hotlines(today):
    """The department's own supervision telephone comes first."""
    rows = Hotline.objects.filter(valid_on(today), is_general=True)
    return rows.order_by("department__code", "number", "pk")


def branches(parents: Iterable[tuple[int, int | None]]) -> Callable[[int], set[int]]:
    """From (child, parent) pairs, a function from a root to itself and all below it."""
    below = {}
    for child, parent in parents:
        below.setdefault(parent, set()).add(child)

    def branch(root: int) -> set[int]:
        found, frontier = set(), {root}
        while frontier:
            found |= frontier
            frontier = {child for pk in frontier for child in below.get(pk, ())} - found
        return found

    return branch


def descendant_ids(root: int, *, through_successor: bool = False) -> set[int]:
    """The departments below this one, itself included; with `through_successor` also the
    abolished ones that it (and those below it) succeeds."""
    rows = list(Department.objects.values_list("pk", "parent", "successor"))
    pairs = [(pk, parent) for pk, parent, _successor in rows]
    if through_successor:
        pairs += [(pk, successor) for pk, _parent, successor in rows if successor]
    return branches(pairs)(root)
