"""日常用语: what citizens call a thing that the site calls otherwise; and 查无结果的检索词, what
they sought and did not find."""

import re
from typing import Any, Self

from django.db import models
from django.db.models import Count, Exists, F, Max, OuterRef, Q, Sum, Window
from django.db.models.functions import RowNumber
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.audit import log
from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.departments.models import person_field
from portal.base.search.tokens import normalise
from portal.base.validators import NO_MARKUP

SEPARATORS = re.compile(r"[;；、,，\n]")
SEPARATOR = "；"


class Status(models.TextChoices):
    PROPOSED = "proposed", _("待放行")
    REFUSED = "refused", _("未放行")
    RELEASED = "released", _("已启用")
    WITHDRAWN = "withdrawn", _("已停用")


class EverydayWordQuerySet(SealedQuerySet):
    def open(self) -> Self:
        """Those that wait for another person."""
        return self.filter(status=Status.PROPOSED)

    def in_use(self) -> Self:
        return self.filter(status__in=(Status.PROPOSED, Status.RELEASED))

    def released(self) -> Self:
        return self.filter(status=Status.RELEASED)


class EverydayWord(Sealed):
    """An everyday word and the terms that are sought along with it.

    Proposed by one publisher, released by another (R13). A row is never edited: what it ought to
    say is proposed anew, and the row withdrawn. Of one word one proposal waits at a time; several
    rows of it may be released, and all their terms count.
    """

    word = models.CharField(
        _("日常用语"),
        max_length=30,
        validators=[NO_MARKUP],
        help_text=_("公众口头上怎样叫，如 律师证。"),
    )
    # Of them at most 8, parted by SEPARATOR.
    terms = models.CharField(
        _("规范用语"),
        max_length=200,
        validators=[NO_MARKUP],
        help_text=_("本站信息里怎样写，如 律师执业证；最多 8 个，用分号或者顿号隔开。"),
    )
    both_ways = models.BooleanField(
        _("双向"),
        default=False,
        help_text=_("检索规范用语时也找出写着日常用语的信息；一般只要单向。"),
    )
    status = models.CharField(_("状态"), max_length=20, choices=Status, default=Status.PROPOSED)
    proposed_by = person_field(_("提出人"))
    decided_by = person_field(_("决定人"))
    revision = models.PositiveIntegerField(_("修改次数"), default=0)

    objects = EverydayWordQuerySet.as_manager()

    class Meta:
        verbose_name = _("日常用语")
        verbose_name_plural = pgettext_lazy("plural", "日常用语")
        ordering = ["word", "pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["word"],
                condition=Q(status=Status.PROPOSED),
                name="everyday_word_once",
                violation_error_message=_("这个日常用语已经有人提出，等待放行。"),
            ),
            models.CheckConstraint(
                condition=~Q(status=Status.RELEASED) | ~Q(proposed_by=F("decided_by")),
                name="everyday_word_by_two",
            ),
        ]

    def __str__(self) -> str:
        """In any language: the words are Chinese."""
        return f"{self._meta.verbose_name} {self.pk}"

    @property
    def said(self) -> str:
        return f"{self.word} {'↔' if self.both_ways else '→'} {self.terms}"

    @property
    def term_list(self) -> list[str]:
        return self.terms.split(SEPARATOR)

    @property
    def admin_url(self) -> str:
        return reverse("admin:vocabulary_everydayword_change", args=[self.pk])

    def log_subject(self) -> log.Subject:
        """What nobody let out the log does not name in public."""
        is_public = self.status in (Status.RELEASED, Status.WITHDRAWN)
        with log.in_its_language():
            label = self.said if is_public else str(self._meta.verbose_name)
        return log.Subject("everydayword", str(self.pk), label=label)


def plain_word(typed: str) -> str:
    """As the search reads it."""
    return " ".join(normalise(typed).split())


def plain_terms(typed: str) -> str:
    """Each once, in the order in which they were typed."""
    parts = (" ".join(part.split()) for part in SEPARATORS.split(typed))
    return SEPARATOR.join(dict.fromkeys(part for part in parts if part))


class MissedWordQuerySet(models.QuerySet):
    def often(self) -> models.QuerySet:
        """The words sought on so many days that the office may see them."""
        words = self.order_by().values("word").annotate(days=Count("pk"))
        return words.filter(days__gte=MissedWord.SHOWN_FROM).values("word")

    def shown(self) -> Any:
        """The newest day of each word that may be seen, with the count of `days`, and of times in
        `total`; `is_known`, if the office has or proposes an everyday word for it. What is asked of
        a single day besides, such as `day__gte`, would be asked of each; of the newest one ask by
        `newest`."""
        known = EverydayWord.objects.filter(word=OuterRef("word"))
        word = F("word")
        return self.annotate(
            place=Window(RowNumber(), word, F("day").desc()),
            days=Window(Count("pk"), word),
            total=Window(Sum("count"), word),
            newest=Window(Max("day"), word),
            is_known=Exists(known.filter(status__in=[Status.PROPOSED, Status.RELEASED])),
        ).filter(place=1, days__gte=MissedWord.SHOWN_FROM)


class MissedWord(models.Model):
    """What strangers sought on a day and did not find: words alone, with nothing of whoever sought
    them. `portal.vocabulary.missed` says what is never kept."""

    unsealed_because = "counts of what strangers typed, deleted after a while"
    # Someone may have looked for a person; what is sought on different days is of interest.
    SHOWN_FROM = 3

    word = models.CharField(_("检索词"), max_length=30)
    day = models.DateField(_("日期"))
    count = models.PositiveIntegerField(_("次数"))

    # Of a row that was read by `shown()`.
    days: int
    total: int
    is_known: bool

    objects = MissedWordQuerySet.as_manager()

    class Meta:
        verbose_name = _("查无结果的检索词")
        verbose_name_plural = pgettext_lazy("plural", "查无结果的检索词")
        ordering = ["-day", "word"]
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["word", "day"], name="missed_word_of_day")]
        indexes = [models.Index("day", name="missed_word_swept")]

    def __str__(self) -> str:
        return self.word
