"""Why an act on a demand is refused, and why a demand is."""

from datetime import date

from django.utils.translation import gettext as _

from portal.acts.act import Order
from portal.acts.asks import of_public_words
from portal.base.workdays.calendar import months_after
from portal.base.workdays.models import load_calendar
from portal.supervision.demands.models import MOST_OF_AN_ANSWER, Demand, WithdrawnBecause

MOST_MONTHS = 6  # until an answer is due


def wrote_an_answer(demand: Demand, order: Order) -> list[str]:
    """Also one that was sent back (R4)."""
    if demand.answer_writers.filter(pk=order.person.pk).exists():
        return [_("您拟写过这项督办的答复，须由别人签发。")]
    return []


def had_a_hand(demand: Demand, order: Order) -> list[str]:
    """What becomes public two people have seen: whoever closes it wrote no word of it (R13)."""
    reasons, person = [], order.person
    if demand.demanded_by_id == person.pk:
        reasons.append(_("督办的要求由您提出，须由另一名监督员或者发布人办结。"))
    released = demand.answers.filter(released_by=person)
    if released.exists() or demand.answer_writers.filter(pk=person.pk).exists():
        reasons.append(_("您拟写或者签发过答复，不能由您办结。"))
    return reasons


def of_answer(demand: Demand, order: Order) -> list[str]:
    text = order["answer"].strip()
    if not text:
        return [_("请填写“%(field)s”。") % {"field": _("答复")}]
    return of_length(_("答复"), text, MOST_OF_AN_ANSWER) + of_public_words(text)


def of_released_words(demand: Demand, order: Order) -> list[str]:
    """What was written before becomes public only now."""
    answer = demand.answers.latest("turn")
    return of_public_words(f"{demand.public_words}\n{answer.text}")


def of_withdrawing(demand: Demand, order: Order) -> list[str]:
    return [] if order["ground"] in WithdrawnBecause.values else [_("请选择撤回的原因。")]


def of_new_day(demand: Demand, order: Order) -> list[str]:
    return of_day(order["due_on"], order.today)


def of_day(due_on: date | None, today: date) -> list[str]:
    if due_on is None:
        return [_("请填写答复期限。")]
    if due_on <= today:
        return [_("答复期限须在今天之后。")]
    latest = months_after(today, MOST_MONTHS)
    if due_on > latest:
        return [_("答复期限最迟 %(day)s。") % {"day": latest}]
    if not load_calendar().is_working(due_on):
        return [_("%(day)s 不上班，请选一个工作日。") % {"day": due_on}]
    return []


def of_length(name: str, text: str, most: int) -> list[str]:
    if len(text) > most:
        return [_("“%(field)s”最多 %(most)s 字。") % {"field": name, "most": most}]
    return []
