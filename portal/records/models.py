from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from portal.acts.refused import Lacking
from portal.base.audit.sealed import Sealed
from portal.base.departments.models import Department, User, person_field
from portal.base.fields import field_of
from portal.records.canonical import content_hash
from portal.records.numbers import NumberCounter  # noqa: F401 (a model of this app)
from portal.records.querysets import PublishedIsFinal, RecordInlineQuerySet, RecordQuerySet
from portal.records.states import Audience, Status, WithdrawalGround
from portal.records.texts import field_text


def plausible_year(value: date) -> None:
    """A validator for dates that people type. Raises ValidationError."""
    if not 1900 <= value.year <= 2200:
        raise ValidationError(_("年份须在 1900 与 2200 之间。"))


def _person(label: Any) -> models.ForeignKey:
    return person_field(label, editable=False)


def _moment(label: Any) -> models.DateTimeField:
    return models.DateTimeField(label, null=True, blank=True, editable=False)


IN_ORDER = ("shown_on", "published_sequence", "audience", "public_until")


class Record(Sealed):
    """One version of something the department discloses; a number names all its versions.

    A published row is never edited (R1). Status changes go through `perform()` (R3).
    """

    number = models.CharField(_("索引号"), max_length=40, editable=False)
    version = models.PositiveIntegerField(_("版本"), default=1, editable=False)
    status = models.CharField(
        _("状态"), max_length=20, choices=Status, default=Status.DRAFT, editable=False
    )
    title = models.CharField(_("信息名称"), max_length=200, help_text=_("只写主标题。"))
    department = models.ForeignKey(Department, models.PROTECT, verbose_name=_("责任部门"))
    audience = models.CharField(
        _("公开范围"),
        max_length=20,
        choices=Audience,
        default=Audience.PUBLIC,
        help_text=_("内网信息只有登录的工作人员能看到。新版本不能缩小公开范围。"),
    )
    change_note = models.CharField(
        _("修改说明"),
        max_length=300,
        blank=True,
        help_text=_("从第 2 版起必填，公众会看到：这一版改了什么、为什么改。"),
    )
    public_until = models.DateTimeField(
        _("公开截止时间"),
        null=True,
        blank=True,
        validators=[plausible_year],
        help_text=_("到时自动下架，例如个人公示；长期公开的留空。"),
    )
    first_published_on = models.DateField(
        _("原发布日期"),
        null=True,
        blank=True,
        validators=[plausible_year],
        help_text=_("本系统启用前已经公开的，填当时的日期；它与系统记录的发布时间并列显示。"),
    )

    writers = models.ManyToManyField(User, related_name="+", editable=False)
    created_by, created_at = _person(_("起草人")), _moment(_("起草时间"))
    edited_by, edited_at = _person(_("最近修改人")), _moment(_("最近修改时间"))
    submitted_by, submitted_at = _person(_("送审人")), _moment(_("送审时间"))
    returned_by, returned_at = _person(_("退回人")), _moment(_("退回时间"))
    approved_by, approved_at = _person(_("审核人")), _moment(_("审核时间"))
    scheduled_by, publish_at = _person(_("定时安排人")), _moment(_("定时发布时间"))
    published_by, published_at = _person(_("发布人")), _moment(_("发布时间"))
    confirmed_by, confirmed_at = _person(_("补充确认人")), _moment(_("补充确认时间"))
    closed_by, closed_at = _person(_("撤下人")), _moment(_("撤下时间"))

    return_note = models.TextField(_("退回意见"), blank=True, editable=False)
    masks_asked = models.JSONField(_("审核人请求的遮盖"), default=list, blank=True, editable=False)
    check_sheet = models.JSONField(_("审核清单"), default=dict, blank=True, editable=False)
    override_reason = models.TextField(_("保留个人信息的理由"), blank=True, editable=False)
    force_reason = models.TextField(_("应急发布理由"), blank=True, editable=False)
    to_be_confirmed = models.BooleanField(_("待补充确认"), default=False, editable=False)
    withdrawal_ground = models.CharField(
        _("撤下理由"), max_length=20, choices=WithdrawalGround, blank=True, editable=False
    )
    # Not public while it is to be confirmed (R13).
    withdrawal_reason = models.TextField(_("撤下说明"), blank=True, editable=False)
    title_withheld = models.BooleanField(_("撤下后不显示名称"), default=False, editable=False)
    due_failure = models.TextField(_("定时发布未成的原因"), blank=True, editable=False)
    # Of the form it was first saved from: the second of two clicks makes no second draft.
    form_token = models.CharField(max_length=40, null=True, unique=True, editable=False)
    revision = models.PositiveIntegerField(_("修改次数"), default=0, editable=False)
    content_hash = models.CharField(_("内容哈希值"), max_length=64, blank=True, editable=False)
    published_sequence = models.BigIntegerField(
        _("发布的日志序号"), null=True, unique=True, editable=False
    )
    republishes = models.CharField(
        _("旧稿新发"),
        max_length=40,
        blank=True,
        editable=False,
        help_text=_("发布时与它内容基本相同的、已经公开的信息的索引号。"),
    )
    shown_on = models.DateField(
        _("发布日期"),
        null=True,
        editable=False,
        help_text=_("页面显示的发布日期：有原发布日期的用原发布日期，否则用系统记录的日期。"),
    )

    # What the public sees of a version, and what `content_hash` covers. One that comes later
    # begins empty (see `checks`); none is renamed or removed, what it said is hashed.
    public_fields: tuple[str, ...] = (
        "number",
        "version",
        "title",
        "department",
        "audience",
        "change_note",
        "public_until",
        "first_published_on",
    )
    # Relation name → its public fields.
    public_inlines: dict[str, tuple[str, ...]] = {}
    # Fields without which a version cannot be submitted.
    required_fields: tuple[str, ...] = ("title", "department")
    # Fields that name something: looked through like all others, but never masked or quoted.
    codes: tuple[str, ...] = ()
    # Rich text fields, searched and scanned as plain text.
    rich_text_fields: tuple[str, ...] = ()
    # The texts that tell whether a record says anything new; see `portal.records.reposts`.
    compared_fields: tuple[str, ...] = ()
    # What stands for the record in public addresses, the same in all its versions.
    address_field = "number"
    # Among the hits of a search; see `portal.base.search.sources`.
    search_weight = 0.25
    asked_for_by: tuple[str, ...] = ()
    # All that is read of a version to show it there; see `portal.records.searching.card`.
    card_fields: tuple[str, ...] = (
        "number",
        "version",
        "status",
        "title",
        "shown_on",
        "department__code",
        "department__name_zh",
        "department__name_en",
    )

    # The columns of a list that may grow without end, of which counts are kept, with what stands
    # for each in a query, and how a value is read that is no text; see `portal.records.counts`.
    counted_columns: Mapping[str, Any] = {}
    counted_as: Mapping[str, Callable[[str], Any]] = {}

    # The column that says when what it tells was made, of which it owes disclosure within a limit
    # (政府信息公开条例 art. 26). Empty where the text is made by being published, or tells what
    # others made; each such kind says which.
    formation_field = ""
    # Whether that it stood on a board or in a newspaper is told later, as a fact of its own.
    has_channel_facts = False

    files: Any  # of kinds that have them: a manager of RecordFile

    objects = RecordQuerySet.as_manager()

    class Meta:
        abstract = True
        ordering = ["-pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["number", "version"],
                name="%(class)s_number_version",
                violation_error_message=_("这个索引号已经有这一版。"),
            ),
            models.UniqueConstraint(
                fields=["number"],
                condition=Q(status="published"),
                name="%(class)s_one_published",
                violation_error_message=_("一个索引号只能有一个已发布的版本。"),
            ),
            models.UniqueConstraint(
                fields=["number"],
                condition=Q(status__in=["draft", "review", "approved"]),
                name="%(class)s_one_open",
                violation_error_message=_("一个索引号只能有一个正在办理的版本。"),
            ),
        ]
        indexes = [
            # In the order of a list, for every reader; with all that decides who reads a row, so
            # that a page deep in it need not look at each row before.
            models.Index("status", *IN_ORDER, name="%(class)s_list"),
            models.Index("status", "publish_at", name="%(class)s_due"),
            models.Index("status", "public_until", name="%(class)s_until"),
        ]

    def __str__(self) -> str:
        return self.title

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            self._guard_content()
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        """The record's page, or this version's own if it is not the current one."""
        if self.status == Status.SUPERSEDED:
            return reverse(f"{self.kind_name()}-version", args=[self.address, self.version])
        return reverse(self.kind_name(), args=[self.address])

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        if self.status != Status.DRAFT:
            raise PublishedIsFinal("only drafts can be deleted")
        return super().delete(*args, **kwargs)

    @classmethod
    def kind_name(cls) -> str:
        return str(cls._meta.model_name)

    @classmethod
    def made_here(cls) -> Q:
        """Those that this department made, and has to disclose in time; see `formation_field`."""
        return Q()

    @classmethod
    def public_links(cls) -> list[str]:
        """Those of the public fields that are links: an act reads what each is called."""
        return [name for name in cls.public_fields if cls._meta.get_field(name).is_relation]

    @property
    def address(self) -> str:
        return getattr(self, self.address_field)

    @property
    def compare_url(self) -> str:
        return reverse(f"{self.kind_name()}-compare", args=[self.address])

    @property
    def verify_url(self) -> str:
        return reverse(f"{self.kind_name()}-verify", args=[self.address])

    @property
    def is_scheduled(self) -> bool:
        return self.status == Status.APPROVED and self.publish_at is not None

    @property
    def is_internal(self) -> bool:
        return self.audience == Audience.INTERNAL

    @property
    def number_tail(self) -> str:
        """The part after the slash, which lists may show alone."""
        return self.number.partition("/")[2]

    @property
    def admin_url(self) -> str:
        meta = self._meta
        return reverse(f"admin:{meta.app_label}_{meta.model_name}_change", args=[self.pk])

    @property
    def is_in_force(self) -> bool:
        """Whether what it says still holds; of most kinds nothing else is known."""
        return True

    @property
    def straight_codes(self) -> list[str]:
        """What leads straight to it when it is searched for."""
        numbers = (self.number, self.number_tail, self.address)
        return [*numbers, getattr(self, "document_number", "")]

    def search_facts(self) -> list[tuple[str, str]]:
        """What many come for, as label and value."""
        return []

    def versions(self) -> RecordQuerySet:
        return type(self).objects.filter(number=self.number).order_by("version")

    def missing(self) -> list[str]:
        """All that keeps this version from being submitted, one sentence each."""
        reasons = [
            self._not_filled(name)
            for name in self.required_fields
            if getattr(self, name) in (None, "")
        ]
        if self.version > 1 and not self.change_note.strip():
            reasons.append(Lacking.in_field("change_note", _("从第 2 版起须填写“修改说明”。")))
        return reasons + self._images_without_text()

    def _not_filled(self, name: str) -> str:
        shown = {"field": field_of(type(self), name).verbose_name}
        return Lacking.in_field(name, _("“%(field)s”还没有填写。") % shown)

    def timing_reasons(self, at: datetime) -> list[str]:
        """What its own dates say against becoming public at this time, one sentence each."""
        return []

    def _images_without_text(self) -> list[str]:
        if not self.pk or "files" not in self.public_inlines:
            return []
        return [
            Lacking.in_rows(
                "files", _("图片“%(title)s”还没有填写“图片说明”。") % {"title": file.title}
            )
            for file in self.files.all()
            if file.is_image and not file.alt_text.strip()
        ]

    def counted_values(self) -> dict[str, str]:
        """Its value in each of these columns, as text; of none an empty one."""
        return {}

    def compute_hash(self) -> str:
        return content_hash(self)

    def _guard_content(self) -> None:
        names = [field_of(type(self), name).attname for name in self.public_fields]
        stored = type(self)._base_manager.filter(pk=self.pk).values("status", *names).first()
        if stored is None or stored["status"] == self.status == Status.DRAFT:
            return
        changed = [name for name, value in stored.items() if getattr(self, name) != value]
        if changed:
            raise PublishedIsFinal(f"{self} is no draft: {changed} cannot change")


class RecordInline(Sealed):
    """A row that belongs to one version, its foreign key `record`.

    It can change only while that version is a draft.
    """

    record: Any  # the version, by a foreign key of each kind
    record_id: int
    codes: tuple[str, ...] = ()  # as `Record.codes`

    objects = RecordInlineQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        self._guard()
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        self._guard()
        return super().delete(*args, **kwargs)

    def copy_to(self, record: Record) -> None:
        """Save the same row for another version."""
        same = {field.attname for field in self._meta.concrete_fields} - {"id", "record_id"}
        rows: Any = type(self).objects
        rows.create(record=record, **{name: getattr(self, name) for name in same})

    def texts_inside(self) -> dict[str, str]:
        """What a citizen can read in the row besides its fields, by the label of its place."""
        return {}

    def searchable(self, fields: Sequence[str]) -> list[str]:
        return [self.line(fields)]

    def line(self, fields: Sequence[str]) -> str:
        """The row in one line of text, for a comparison."""
        return " ".join(filter(None, (field_text(self, name) for name in fields)))

    def _guard(self) -> None:
        """Neither the version it belongs to nor the one it is taken from may be public."""
        versions = type(self.record)._base_manager
        rows: Any = type(self)._base_manager
        stored_in = rows.filter(pk=self.pk).values("record")
        touched = versions.filter(Q(pk=self.record_id) | Q(pk__in=stored_in))
        if touched.exclude(status=Status.DRAFT).exists():
            raise PublishedIsFinal(f"{self} belongs to a version that is no draft")


class SaidKey(models.Model):
    """A hash of what a version said when it was published, with its kind, department and
    audience: those with the same are found by it; see `portal.records.reposts`."""

    unsealed_because = "made of records, and compared with them"

    pk = models.CompositePrimaryKey("key", "record_id")
    key = models.BigIntegerField()
    record_id = models.BigIntegerField()

    class Meta:
        app_label = "publishing"
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.key}: {self.record_id}"


class RecordCount(models.Model):
    """How many records of a kind are in force, by the values of one column or of two; without any
    column all of them. See `portal.records.counts`."""

    unsealed_because = "made of records, and compared with them"

    pk = models.CompositePrimaryKey(
        "kind", "audience", "first", "first_value", "second", "second_value"
    )
    kind = models.CharField(max_length=40)
    audience = models.CharField(max_length=20)
    first = models.CharField(max_length=20)
    first_value = models.CharField(max_length=40)
    second = models.CharField(max_length=20)
    second_value = models.CharField(max_length=40)
    count = models.BigIntegerField()

    class Meta:
        app_label = "publishing"
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.kind} {self.first_value} {self.second_value}: {self.count}"


class FileReading(models.Model):
    """What the pages of a file's public copy say, as `portal.base.files.worker` read them; one for
    all versions that hold the file. See `portal.records.file_texts`."""

    unsealed_because = "made of the public copies of files, and compared with them"

    sha256 = models.CharField(max_length=64, unique=True)
    pages = models.JSONField(default=list)  # texts, from the first page on
    is_cut = models.BooleanField(default=False)
    failure = models.CharField(max_length=200, blank=True)  # why nothing was read
    reader = models.CharField(max_length=50)  # by whom; see `portal.base.files.pdf`

    class Meta:
        app_label = "publishing"
        default_permissions = ()

    def __str__(self) -> str:
        return self.sha256
