"""Published answers, demands and evaluations among what a search finds."""

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.search.sources import SOURCES, Card, Said, Source, keys_of, number_of_row
from portal.supervision.demands.models import Demand, State
from portal.supervision.evaluation.models import EvaluationRound
from portal.supervision.tickets.models import Ticket

HEADING = 80  # characters of a question that stand for it


def answers() -> QuerySet:
    return Ticket.objects.published().select_related("department")


def say_answer(ticket: Ticket) -> Said:
    return Said(
        title=_heading(ticket.public_question),
        text=f"{ticket.public_question}\n{ticket.public_answer}",
        department=ticket.department.code if ticket.department else "",
        day=timezone.localdate(ticket.published_at),
    )


def answer_cards(request: HttpRequest, numbers: list[str]) -> dict[str, Card]:
    return {
        number_of_row("answer", row.pk): Card(
            title=_heading(row.public_question),
            url=row.get_absolute_url(),
            department=str(row.department or ""),
            day=timezone.localdate(row.published_at),
            language="zh",
        )
        for row in answers().filter(pk__in=keys_of(numbers))
    }


def _heading(text: str) -> str:
    return Truncator(" ".join(text.split())).chars(HEADING)


def demands() -> QuerySet:
    """Of one that was withdrawn no word is public (R13)."""
    closed = Demand.objects.public().filter(state=State.CLOSED)
    return closed.select_related("department").prefetch_related("answers")


def say_demand(demand: Demand) -> Said:
    texts = [demand.public_words, *(answer.text for answer in demand.answers.all())]
    return Said(
        title=_heading(demand.text),
        text="\n".join(filter(None, texts)),
        department=demand.department.code,
        day=demand.closed_on,
    )


def demand_cards(request: HttpRequest, numbers: list[str]) -> dict[str, Card]:
    return {
        number_of_row("demand", row.pk): Card(
            title=_heading(row.text),
            url=row.get_absolute_url(),
            department=str(row.department),
            day=row.closed_on,
            language="zh",
        )
        for row in demands().filter(pk__in=keys_of(numbers))
    }


def rounds() -> QuerySet:
    return EvaluationRound.objects.announced()


def say_round(one: EvaluationRound) -> Said:
    return Said(title=one.title, text=one.plan, day=one.opened_on)


def round_cards(request: HttpRequest, numbers: list[str]) -> dict[str, Card]:
    return {
        number_of_row("evaluation", row.pk): Card(
            title=row.title, url=row.get_absolute_url(), day=row.opened_on, language="zh"
        )
        for row in rounds().filter(pk__in=keys_of(numbers))
    }


SOURCES.register(
    Source(
        kind="answer",
        label=_("公开的答复"),
        model=Ticket,
        weight=0.3,
        rows=answers,
        say=say_answer,
        cards=answer_cards,
        asked_for_by=("答复", "回复"),
    ),
    Source(
        kind="demand",
        label=pgettext_lazy("plural", "督办"),
        model=Demand,
        weight=0.2,
        rows=demands,
        say=say_demand,
        cards=demand_cards,
    ),
    Source(
        kind="evaluation",
        label=pgettext_lazy("plural", "评议"),
        model=EvaluationRound,
        weight=0.3,
        rows=rounds,
        say=say_round,
        cards=round_cards,
        asked_for_by=("评议", "打分", "评分", "评价", "满意度", "rating"),
    ),
)
