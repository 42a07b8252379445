"""A citizen's report, and what was asked and answered in it.

Whether it is on time, late or overdue is computed for a day and never stored (R8). The contact is
held sealed; see `contact`.
"""

from datetime import date, timedelta

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.departments.models import Department, User, person_field
from portal.base.departments.scope import scope
from portal.base.workdays.calendar import Unit
from portal.records.files import BLOBS, KeptFile

SHORTEST, LONGEST = 2, 2000  # characters of a report
MOST_OF_AN_ANSWER = 5000
ASK_AGAIN_WITHIN = timedelta(days=30)  # of the answer, or of closing without one
CODE = r"R-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}"


class TicketKind(models.TextChoices):
    MISSING = "missing", pgettext_lazy("report", "应公开未公开")
    LATE = "late", pgettext_lazy("report", "公开不及时")
    WRONG = "wrong", pgettext_lazy("report", "内容有误或过时")
    HARD_TO_USE = "hard_to_use", pgettext_lazy("report", "不便使用")
    SUGGESTION = "suggestion", pgettext_lazy("report", "建议")
    COMPLAINT = "complaint", pgettext_lazy("report", "投诉")
    CONSULTATION = "consultation", pgettext_lazy("report", "咨询")


class State(models.TextChoices):
    FILED = "filed", _("待受理")
    IN_HAND = "in_hand", _("办理中")
    DRAFTED = "drafted", _("答复待签发")
    DECLINED = "declined", _("不予答复待签发")
    ANSWERED = "answered", _("已答复")
    CLOSED = "closed", _("已办结")


IN_WORK = (State.FILED, State.IN_HAND)
TO_RELEASE = (State.DRAFTED, State.DECLINED)
OPEN = (*IN_WORK, *TO_RELEASE)  # until it is released the clock runs


class Unanswered(models.TextChoices):
    """Why a report was closed without an answer; the citizen reads it."""

    SPAM = "spam", _("与本机关无关的广告或者无意义的内容")
    DUPLICATE = "duplicate", _("与另一件反映重复")
    ELSEWHERE = "elsewhere", _("不属于本机关职责，请向有权处理的机关反映")
    WITHDRAWN = "withdrawn", _("反映人撤回")


class TakenDown(models.TextChoices):
    """Why a published answer was taken down, without a second person; the public reads it."""

    PERSONAL = "personal", _("含有不应公开的个人信息")
    WRONG = "wrong", _("内容有误，改正后重新公开")
    OUTDATED = "outdated", _("情况已经变化")
    MISTAKEN = "mistaken", _("不应公开而公开")


class Rating(models.TextChoices):
    """What the citizen says of the answer: a judgement, never mixed with what is observed (R12)."""

    SATISFIED = "satisfied", pgettext_lazy("rating", "满意")
    FAIR = "fair", pgettext_lazy("rating", "基本满意")
    DISSATISFIED = "dissatisfied", pgettext_lazy("rating", "不满意")


class Channel(models.TextChoices):
    """By which way it came, where staff entered it."""

    TELEPHONE = "telephone", pgettext_lazy("report", "来电")
    LETTER = "letter", pgettext_lazy("report", "来信")
    VISIT = "visit", pgettext_lazy("report", "来访")


class AboutKind(models.TextChoices):
    """What a report is about, as far as the site knows the page."""

    RECORD = "record", _("公开的信息")
    STEP = "step", _("全过程公开的环节")
    OBLIGATION = "obligation", _("公开义务")
    DEPARTMENT = "department", _("部门")


class TicketQuerySet(SealedQuerySet):
    def in_reach(self, user, units: set[int]):
        """What a member of staff may read in the back office. Of complaints of their own units
        those alone that the unit was asked about."""
        reach = scope(user)
        own = Q() if reach is None else Q(department_id__in=reach)
        if not units:
            return self.filter(own)
        heard = units if reach is None else units & reach
        asked = Q(heard_at__isnull=False, unit_id__in=heard)
        return self.filter(own & ~Q(unit_id__in=units) | asked)

    def open(self):
        return self.filter(state__in=OPEN)

    def overdue(self, today: date):
        return self.open().filter(due_on__lt=today)

    def published(self):
        """The answers that citizens read: the one word for what is public of reports."""
        return self.filter(published_at__isnull=False, unpublished_at=None)

    def ended_by(self, day: date):
        """Closed by this day; what was answered and never closed ends when the time to ask again
        is over."""
        closed = Q(state=State.CLOSED, closed_at__date__lte=day)
        answered = Q(state=State.ANSWERED, answered_on__lte=day - ASK_AGAIN_WITHIN)
        return self.filter(closed | answered)


class Ticket(Sealed):
    # That somebody was reminded.
    unsealed_fields = ("due_soon_told_on", "overdue_told_on")
    personal_fields = ("contact",)

    code = models.CharField(_("查询编号"), max_length=11, unique=True)
    secret_hash = models.CharField(max_length=120)
    # Of the form it was filed with: the second of two clicks files nothing.
    form_hash = models.CharField(max_length=64, unique=True)
    kind = models.CharField(_("反映类型"), max_length=20, choices=TicketKind)
    state = models.CharField(_("状态"), max_length=20, choices=State, default=State.FILED)
    department = models.ForeignKey(
        Department,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="tickets",
        verbose_name=_("办理部门"),
        help_text=_("没有部门的由信息公开工作机构办理。"),
    )
    unit = models.ForeignKey(
        Department,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("被投诉部门"),
        help_text=_("它的人员可以陈述情况，不能办理、答复或者签发。"),
    )
    hearing = models.TextField(_("请部门陈述什么"), max_length=LONGEST, blank=True)
    heard_at = models.DateTimeField(_("请部门陈述的时间"), null=True, blank=True)
    statement = models.TextField(_("部门的陈述"), max_length=LONGEST, blank=True)
    stated_by = person_field(_("陈述人"))
    stated_at = models.DateTimeField(_("陈述时间"), null=True, blank=True)
    about_path = models.CharField(_("反映的页面"), max_length=300, blank=True)
    about_kind = models.CharField(_("反映的对象"), max_length=20, choices=AboutKind, blank=True)
    about_key = models.CharField(
        _("对象编号"), max_length=40, blank=True, help_text=_("索引号、义务编号或者部门代码。")
    )
    about_step = models.CharField(_("环节"), max_length=40, blank=True)
    consents = models.BooleanField(_("同意公开答复"), default=False)
    contact = models.TextField(_("联系方式（密文）"), blank=True, editable=False)

    channel = models.CharField(_("来源"), max_length=20, choices=Channel, blank=True)
    entered_by = person_field(_("登记人"))
    filed_at = models.DateTimeField(_("反映时间"))
    turn = models.PositiveSmallIntegerField(_("第几次提问"), default=1)
    # Of the question that is open, or was the last.
    due_on = models.DateField(_("答复期限"))
    answered_on = models.DateField(_("答复日期"), null=True, blank=True)
    first_contact = person_field(_("首问责任人"))
    received_at = models.DateTimeField(_("受理时间"), null=True, blank=True)
    owner = person_field(_("承办人"))
    closed_at = models.DateTimeField(_("办结时间"), null=True, blank=True)
    unanswered = models.CharField(
        _("未答复办结的原因"), max_length=20, choices=Unanswered, blank=True
    )

    rating = models.CharField(_("反映人的评价"), max_length=20, choices=Rating, blank=True)
    rated_on = models.DateField(_("评价日期"), null=True, blank=True)

    public_question = models.TextField(_("公开的问题"), blank=True)
    public_answer = models.TextField(_("公开的答复"), blank=True)
    published_at = models.DateTimeField(_("公开时间"), null=True, blank=True)
    # What they wrote waits for somebody else to make it public.
    publication_proposed_at = models.DateTimeField(_("公开稿拟写时间"), null=True, blank=True)
    publication_writers = models.ManyToManyField(
        User, related_name="+", editable=False, verbose_name=_("公开稿拟写人")
    )
    publication_released_by = person_field(_("公开签发人"))
    unpublished_at = models.DateTimeField(_("撤下时间"), null=True, blank=True)
    unpublished_reason = models.CharField(_("撤下理由"), max_length=300, blank=True)
    due_soon_told_on = models.DateField(_("到期提醒日期"), null=True, blank=True)
    overdue_told_on = models.DateField(_("逾期提醒日期"), null=True, blank=True)
    revision = models.PositiveIntegerField(_("修改次数"), default=0)

    objects = TicketQuerySet.as_manager()

    class Meta:
        verbose_name = _("群众反映")
        verbose_name_plural = pgettext_lazy("plural", "群众反映")
        ordering = ["-pk"]
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                condition=~Q(state=State.CLOSED) | Q(closed_at__isnull=False),
                name="ticket_closed_when",
                violation_error_message=_("办结的须有办结时间。"),
            ),
            models.CheckConstraint(
                condition=~Q(state=State.ANSWERED) | Q(answered_on__isnull=False),
                name="ticket_answered_when",
                violation_error_message=_("已答复的须有答复日期。"),
            ),
            models.CheckConstraint(
                condition=Q(published_at=None) | Q(consents=True) | Q(unpublished_at__isnull=False),
                name="ticket_published_with_consent",
                violation_error_message=_("反映人没有同意公开的，不能公开。"),
            ),
            models.CheckConstraint(
                condition=Q(turn__gte=1, turn__lte=2),
                name="ticket_asked_again_once",
                violation_error_message=_("只能再次反映一次。"),
            ),
        ]
        indexes = [
            models.Index("state", "due_on", name="ticket_open"),
            models.Index("department", "state", name="ticket_department"),
            models.Index("owner", "state", name="ticket_owner"),
            models.Index("published_at", "id", name="ticket_published"),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} {self.code}"

    def get_absolute_url(self):
        """Of the published answer."""
        return reverse("report-answer", args=[self.pk])

    @property
    def admin_url(self) -> str:
        return reverse("admin:supervision_ticket_change", args=[self.pk])

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def is_published(self) -> bool:
        return self.published_at is not None and self.unpublished_at is None

    @property
    def awaits_publication(self) -> bool:
        return self.publication_proposed_at is not None

    @property
    def writers(self) -> set[int]:
        """Whoever had a hand in an answer to it, of any turn."""
        return {one.pk for question in self.questions.all() for one in question.writers.all()}

    def is_overdue(self, today: date) -> bool:
        return self.is_open and self.due_on < today

    @property
    def ask_again_until(self) -> date | None:
        """The last day on which the citizen can still ask once more."""
        if self.turn > 1 or self.is_open:
            return None
        ended_on = self.answered_on or timezone.localdate(self.closed_at)
        return ended_on + ASK_AGAIN_WITHIN


class Question(Sealed):
    """What was asked, the first time or once more, and when it was answered or closed without."""

    ticket = models.ForeignKey(
        Ticket, models.CASCADE, related_name="questions", verbose_name=_("群众反映")
    )
    number = models.PositiveSmallIntegerField(_("第几次提问"))
    text = models.TextField(_("反映内容"), max_length=LONGEST)
    asked_on = models.DateField(_("提问日期"))
    due_on = models.DateField(_("答复期限"))
    limit_number = models.PositiveSmallIntegerField(_("时限"))
    limit_unit = models.CharField(_("时限单位"), max_length=20, choices=Unit)
    limit_basis = models.CharField(_("时限依据"), max_length=200, blank=True)
    answer = models.TextField(_("答复"), max_length=MOST_OF_AN_ANSWER, blank=True)
    answered_on = models.DateField(_("答复日期"), null=True, blank=True)
    answered_by = person_field(_("答复人"))
    # What waits to be released by somebody who had no hand in it.
    draft = models.TextField(_("答复草稿"), max_length=MOST_OF_AN_ANSWER, blank=True)
    proposed = models.CharField(
        _("拟不予答复的原因"), max_length=20, choices=Unanswered, blank=True
    )
    writers = models.ManyToManyField(
        User, related_name="+", editable=False, verbose_name=_("拟稿人")
    )
    released_by = person_field(_("签发人"))
    # Where it was closed without an answer.
    closed_on = models.DateField(_("不予答复的日期"), null=True, blank=True)
    unanswered = models.CharField(
        _("未答复办结的原因"), max_length=20, choices=Unanswered, blank=True
    )

    objects = SealedQuerySet.as_manager()

    class Meta:
        verbose_name = _("提问")
        verbose_name_plural = pgettext_lazy("plural", "提问")
        ordering = ["ticket", "number"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["ticket", "number"],
                name="question_turn",
                violation_error_message=_("这一次已经提过问。"),
            ),
            models.CheckConstraint(
                condition=Q(answer="", answered_on=None)
                | ~Q(answer="") & Q(answered_on__isnull=False),
                name="question_answered_when",
                violation_error_message=_("答复须同时有内容和日期。"),
            ),
            models.CheckConstraint(
                condition=Q(closed_on=None, unanswered="")
                | Q(closed_on__isnull=False, answered_on=None) & ~Q(unanswered=""),
                name="question_unanswered_why",
                violation_error_message=_("不予答复须同时有日期和原因。"),
            ),
            models.CheckConstraint(
                condition=Q(due_on__gte=F("asked_on")),
                name="question_dates_in_order",
                violation_error_message=_("答复期限不能早于提问日期。"),
            ),
        ]
        indexes = [models.Index("asked_on", name="question_asked")]

    def __str__(self):
        return f"{self.ticket_id} {self.number}"

    @property
    def is_late(self) -> bool:
        ended_on = self.answered_on or self.closed_on
        return ended_on is not None and ended_on > self.due_on


class TicketFile(KeptFile, Sealed):
    """What a citizen sent along: for those who handle it alone, and cleared with the contact.

    What its pages say is not kept: nobody searches it, and it may tell of persons.
    """

    personal_fields = ("file_name", *BLOBS)
    of_record = "ticket__code"

    ticket = models.ForeignKey(
        Ticket, models.CASCADE, related_name="files", verbose_name=_("群众反映")
    )
    number = models.PositiveSmallIntegerField(_("第几个附件"))

    objects = SealedQuerySet.as_manager()

    class Meta:
        verbose_name = _("反映的附件")
        verbose_name_plural = pgettext_lazy("plural", "反映的附件")
        ordering = ["ticket", "number"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["ticket", "number"],
                name="ticket_file_number",
                violation_error_message=_("这件反映已经有这个附件。"),
            ),
        ]

    def __str__(self):
        return f"{self.ticket_id} {self.number}"

    @property
    def is_cleared(self) -> bool:
        return not self.original_sha256


class Attempt(models.Model):
    """That somebody filed a report, sent files, tried a secret or asked for alerts: counted, and
    deleted after a day.

    Nobody is named: `who` is a keyed hash of the network or mail address that differs every day.
    """

    unsealed_because = "counts for a day"

    class What(models.TextChoices):
        FILING = "filing", _("提交反映")
        OPENING = "opening", _("查询反映")
        SENDING = "sending", _("上传附件")
        ALERT = "alert", _("申请更新提醒")
        ALERT_TO = "alert_to", _("以同一邮箱申请更新提醒")

    what = models.CharField(max_length=10, choices=What)
    who = models.CharField(max_length=64)
    target = models.CharField(max_length=11, blank=True)
    size = models.PositiveIntegerField(default=0)  # bytes of the files that were sent
    at = models.DateTimeField()

    class Meta:
        verbose_name = _("提交和查询次数")
        default_permissions = ()
        indexes = [
            models.Index("what", "who", "at", name="attempt_counted"),
            models.Index("at", name="attempt_swept"),
        ]

    def __str__(self):
        return f"{self.what} {self.at:%Y-%m-%d %H:%M}"
