from datetime import date

from django.utils import timezone

from disclosures.dossiers import acts
from disclosures.dossiers.acts import StepOutcome
from disclosures.dossiers.facts import Fact
from disclosures.models import Dossier, Procedure
from portal.records import drafts
from tests.factories import ROUTES, make_item, move_along

STARTED = date(2009, 3, 2)


def make_dossier(status, people, *, procedure="clean-up", author="author", **fields) -> Dossier:
    values = {
        "title": "规范性文件清理",
        "department": people[author].department,
        "procedure": Procedure.objects.get(code=procedure),
        "summary": "清理现行规范性文件，公布结果。",
        "started_on": STARTED,
    }
    dossier = Dossier(**values | fields)
    drafts.save_draft(dossier, actor=people[author], at=timezone.now())
    drafts.log_draft(dossier, actor=people[author], changes={}, created=True)
    return move_along(dossier, people, ROUTES[status], author=author)


def carried_item(people, day: date, *, status="published", **fields):
    """An item that was disclosed on this day, before the portal went live."""
    return make_item(status, people, first_published_on=day, **fields)


def none_of(dossier, key) -> tuple[Fact, ...]:
    step = dossier.procedure.steps.filter(key=key).first()
    return tuple(Fact(kind, is_none=True) for kind in (step.asked if step else ()))


def tell(dossier, key, people, *, actor="author", turn=1, seen_revision=0, record=None, **told):
    """With "nobody did" for whatever the step asks for, unless it is told."""
    told = {"happened_on": STARTED} | told
    if told["happened_on"]:
        told = {"facts": none_of(dossier, key)} | told
    return acts.tell(
        dossier,
        key,
        StepOutcome(record_number=record.number if record else "", **told),
        actor=people[actor],
        at=timezone.now(),
        turn=turn,
        seen_revision=seen_revision,
    )
