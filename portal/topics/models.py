"""办事指引: what the office gathers for whoever asks: answers before links."""

from collections.abc import Iterable
from typing import Self

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.departments.models import Department
from portal.base.departments.models.proposed import Proposed
from portal.base.languages import in_language
from portal.base.texts.public_rows import PublicRow
from portal.base.validators import NO_MARKUP
from portal.topics.links import lines_of

SLUG = RegexValidator(
    r"\A[a-z0-9]+(-[a-z0-9]+)*\Z", _("只用小写英文字母、数字，中间用短横，如 become-a-lawyer。")
)


class Kind(models.TextChoices):
    THEME = "theme", _("主题")
    EVENT = "event", _("办事场景")
    QUESTION = "question", _("热点问题")


class TopicQuerySet(SealedQuerySet):
    def public(self) -> Self:
        """What citizens may read."""
        return self.filter(awaits_release=False)

    def of(self, kind: Kind) -> Self:
        return self.filter(kind=kind)

    def undecided(self) -> Self:
        """Those of which something waits for another person."""
        return self.filter(proposed_by__isnull=False)


class Topic(Sealed, PublicRow, Proposed):
    """A theme of the services, an event of life under it, or a question that many ask; with links
    to what answers it, whatever room that is of.

    What is linked to may be withdrawn at any time: such a link is not shown (`links.shown`), and
    stands on the desk of the publishers.
    """

    proposable = (
        "theme", "order", "title_zh", "title_en", "summary_zh", "summary_en", "answer_zh",
        "answer_en", "words", "department", "links",
    )  # fmt: skip
    not_public = ("proposed", "revision", "withdrawn_reason")

    kind = models.CharField(_("种类"), max_length=20, choices=Kind)
    code = models.CharField(
        _("网址代码"),
        max_length=60,
        unique=True,
        validators=[SLUG],
        help_text=_("页面网址的一部分，登记以后不能再改。"),
    )
    theme = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="events",
        limit_choices_to={"kind": Kind.THEME},
        verbose_name=_("所属主题"),
        help_text=_("办事场景放在哪个主题下；没有主题的排在最后。"),
    )
    order = models.PositiveSmallIntegerField(
        _("次序"), default=100, help_text=_("小的在前；热点问题不按次序，新公开的在前。")
    )
    title_zh = models.CharField(
        _("标题"),
        max_length=60,
        validators=[NO_MARKUP],
        help_text=_("照群众的说法写，如“请不起律师怎么办”。"),
    )
    title_en = models.CharField(
        _("标题（英文）"), max_length=100, blank=True, validators=[NO_MARKUP]
    )
    summary_zh = models.CharField(
        _("一句话"),
        max_length=150,
        blank=True,
        validators=[NO_MARKUP],
        help_text=_("先回答最要紧的：能不能办、找谁、多久。"),
    )
    summary_en = models.CharField(
        _("一句话（英文）"), max_length=300, blank=True, validators=[NO_MARKUP]
    )
    answer_zh = models.TextField(
        _("答复"),
        max_length=1500,
        blank=True,
        validators=[NO_MARKUP],
        help_text=_("几句话，热点问题必填。不写个人信息。"),
    )
    answer_en = models.TextField(
        _("答复（英文）"), max_length=3000, blank=True, validators=[NO_MARKUP]
    )
    words = models.CharField(
        _("平常的说法"),
        max_length=200,
        blank=True,
        validators=[NO_MARKUP],
        help_text=_("检索用，空格隔开：别人会怎么问，如“没钱打官司 免费律师”。"),
    )
    department = models.ForeignKey(
        Department, models.PROTECT, related_name="+", verbose_name=_("责任部门")
    )
    # `kind:name` each, in the order of the page (`links`).
    links = models.JSONField(_("链接"), default=list, blank=True)
    # Of the newest release, as the log has it.
    released_on = models.DateField(_("公开日期"), null=True, blank=True, editable=False)
    withdrawn_reason = models.CharField(_("撤下理由"), max_length=300, blank=True, editable=False)

    objects = TopicQuerySet.as_manager()

    class Meta:
        verbose_name = _("办事指引")
        verbose_name_plural = pgettext_lazy("plural", "办事指引")
        ordering = ["order", "code"]
        default_permissions = ()

    def __str__(self) -> str:
        return self.title

    @property
    def title(self) -> str:
        return in_language(self.title_zh, self.title_en)

    @property
    def summary(self) -> str:
        return in_language(self.summary_zh, self.summary_en)

    @property
    def answer(self) -> str:
        return in_language(self.answer_zh, self.answer_en)

    @property
    def admin_url(self) -> str:
        return reverse("admin:topics_topic_change", args=[self.pk])

    def get_absolute_url(self) -> str:
        if self.kind == Kind.THEME:
            return f"{reverse('services')}#{self.code}"
        return reverse("question" if self.kind == Kind.QUESTION else "service", args=[self.code])

    def said(self, name: str) -> str:
        return lines_of(self.links) if name == "links" else super().said(name)

    def clean(self) -> None:
        problems = {}
        if self.theme is not None and self.theme.kind != Kind.THEME:
            problems["theme"] = _("所属的须是一个主题。")
        elif self.theme is not None and self.kind != Kind.EVENT:
            problems["theme"] = _("只有办事场景放在主题下。")
        if self.kind == Kind.QUESTION and not self.answer_zh.strip():
            problems["answer_zh"] = _("热点问题须写明答复。")
        if self.kind == Kind.THEME and self.links:
            problems["links"] = _("主题自己没有链接，请写在它的办事场景里。")
        if problems:
            raise ValidationError(problems)


def by_theme(topics: Iterable[Topic]) -> list[tuple[Topic | None, list[Topic]]]:
    """The themes with their events, in order; last the events whose theme is not public. A theme
    without events is left out."""
    rows = list(topics)
    events = [row for row in rows if row.kind == Kind.EVENT]
    themes: list[Topic | None] = [row for row in rows if row.kind == Kind.THEME]
    known = {theme.pk for theme in themes if theme is not None}
    groups = [
        (theme, [one for one in events if (one.theme_id if one.theme_id in known else None)
                 == (theme.pk if theme else None)])
        for theme in [*themes, None]
    ]  # fmt: skip
    return [(theme, found) for theme, found in groups if found]
