"""Topics among what a search finds."""

from functools import partial

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from portal.base.search.sources import SOURCES, Card, Said, Source, keys_of, number_of_row
from portal.topics.models import Kind, Topic


def services() -> QuerySet:
    return Topic.objects.public().exclude(kind=Kind.QUESTION).select_related("department")


def questions() -> QuerySet:
    return Topic.objects.public().of(Kind.QUESTION).select_related("department")


def say(topic: Topic) -> Said:
    texts = (topic.summary_zh, topic.answer_zh, topic.summary_en, topic.answer_en)
    return Said(
        title=topic.title_zh,
        title_en=topic.title_en,
        text="\n".join(filter(None, texts)),
        unseen=[topic.words] if topic.words else [],
        department=topic.department.code,
        day=topic.released_on if topic.kind == Kind.QUESTION else None,
    )


def cards(kind: str, request: HttpRequest, numbers: list[str]) -> dict[str, Card]:
    rows = SOURCES[kind].rows().filter(pk__in=keys_of(numbers))
    return {number_of_row(kind, row.pk): card(row) for row in rows}


def card(topic: Topic) -> Card:
    return Card(
        title=topic.title,
        url=topic.get_absolute_url(),
        department=str(topic.department),
        day=topic.released_on if topic.kind == Kind.QUESTION else None,
        language="" if topic.title_en else "zh",
    )


SOURCES.register(
    Source(
        kind="service",
        label=_("办事指引"),
        model=Topic,
        weight=0.55,
        rows=services,
        say=say,
        cards=partial(cards, "service"),
        asked_for_by=("怎么", "怎样", "如何", "怎样办", "要带什么", "需要什么", "how to"),
    ),
    Source(
        kind="question",
        label=_("热点问题"),
        model=Topic,
        weight=0.3,
        rows=questions,
        say=say,
        cards=partial(cards, "question"),
    ),
)
