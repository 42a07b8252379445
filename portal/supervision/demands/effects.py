"""What an act changes of a demand."""

from portal.acts.act import Order
from portal.supervision.demands.models import Demand, DemandAnswer, State


def draft(demand: Demand, order: Order) -> dict:
    answer = _newest(demand)
    answer.text = order["answer"].strip()
    answer.save(update_fields=["text"])
    demand.answer_writers.add(order.person)
    return {}


def is_drafted(demand: Demand, order: Order) -> bool:
    is_writer = demand.answer_writers.filter(pk=order.person.pk).exists()
    is_same = _newest(demand).text == order["answer"].strip()
    return demand.state == State.DRAFTED and is_writer and is_same


def release(demand: Demand, order: Order) -> dict:
    """Nothing of it can be changed on the way."""
    answer = _newest(demand)
    answer.answered_on, answer.released_by = order.today, order.person
    answer.save(update_fields=["answered_on", "released_by"])
    return {}


def is_released(demand: Demand, order: Order) -> bool:
    return demand.state == State.ANSWERED and _newest(demand).released_by_id == order.person.pk


def ask_anew(demand: Demand, order: Order) -> dict:
    """The answer and its day stay as they were; another one is due."""
    turn = _newest(demand).turn + 1
    demand.answers.create(turn=turn, due_on=order["due_on"])
    order.logged |= {"due_on": [str(demand.due_on), str(order["due_on"])]}
    return {"due_on": order["due_on"], "due_soon_told_on": None, "overdue_told_on": None}


def is_closed(demand: Demand, order: Order) -> bool:
    return demand.state == State.CLOSED and demand.closed_by_id == order.person.pk


def withdraw(demand: Demand, order: Order) -> dict:
    """What was overdue stays public, and so is this act then."""
    demand.withdrawn_on = order.today
    order.is_public = demand.days_late > 0
    return {"withdrawal_ground": order["ground"]}


def _newest(demand: Demand) -> DemandAnswer:
    return demand.answers.latest("turn")
