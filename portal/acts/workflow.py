"""The one door for every act (R3), whatever the room.

permission → what was seen → all reasons → effect → compare and swap → notices → log, in one
transaction.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Model
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from portal.acts.act import Act, Entered, Order, Reasons
from portal.acts.notify import notify
from portal.acts.refused import ActRefused, LostRace, told
from portal.base.audit import log, seals
from portal.base.audit.models import Entry
from portal.base.departments.models import User
from portal.base.departments.scope import in_scope


class Workflow(ABC):
    """The acts of one kind of row. A room declares its table, and overrides what is its own."""

    model: type[Model]
    noun: Promise  # what people call such a row
    out_of_scope: Promise
    gone: Promise  # it was deleted meanwhile
    moved: Promise  # somebody else was faster
    state_field = "status"  # empty where a row has no states
    number_field = "pk"  # by what the log names a row
    linked: tuple[str, ...] = ()  # the links that are read along with a row
    # For whoever reads the log (`portal.acts.flow`): what else it says of such a row, and which
    # columns the acts name there as they leave them.
    entered: tuple[Entered, ...] = ()
    logged_columns: tuple[str, ...] = ()

    def __init__(self, *acts: Act) -> None:
        self.acts: dict[str, Act] = {}
        for act in acts:
            if act.name in self.acts:
                act.refuse_to_start(f"declared before, at {self.acts[act.name].declared_at}")
            self.acts[act.name] = act
        for name in ("model", "noun", "out_of_scope", "gone", "moved"):
            if not hasattr(self, name):
                next(iter(self.acts.values())).refuse_to_start(f"its workflow says no {name!r}")

    def perform(
        self,
        target: Model,
        name: str,
        *,
        actor: User | None,
        at: datetime,
        seen_revision: int | None = None,
        **answered: Any,
    ) -> Any:
        """Do one act and return the row it leads to; what this person has just done is not done
        again. `seen_revision` is that of what the person decided on.

        Raises ActRefused with every reason, or LostRace if the row moved meanwhile.
        """
        order = Order.of(self.acts[name], actor, at, **answered)
        order.workflow = self
        _refuse(self.not_for(order))
        self.prepare(target, order)
        with transaction.atomic():
            row = self.lock(target, order)
            if row is None:
                raise LostRace([self.gone])
            _refuse(self.not_permitted(row, order))
            if order.act.is_done and order.act.is_done(row, order):
                return row
            if self.has_moved(target, row, order, seen_revision):
                raise LostRace([self.what_happened(row, order)])
            _refuse(self.reasons(row, order))
            changes = order.act.effect(row, order)
            if changes is not None:
                self.swap(row, order, changes | self.named(order))
            led_to = order.result or row
            if order.act.tells:
                notify(order.act.tells, led_to, **self.about(led_to), **_by(order))
            with log.appending(
                order.act.action,
                self.subject(led_to, order),
                actor=actor,
                **self.entry(led_to, order),
            ) as entry:
                self.finish(led_to, order, entry)
        self.follow_up(led_to, order)
        return led_to

    # What a room may say otherwise.

    def prepare(self, target: Any, order: Order) -> None:  # noqa: B027 (few rooms have anything to read)
        """What takes long is read before the lock."""

    def lock(self, target: Any, order: Order) -> Any | None:
        """The row as it is now, locked; None if it is gone."""
        rows = self.model._base_manager.select_related(*self.linked or [None])
        own = rows.select_for_update(of=("self",), nowait=log.waits_for_nobody())
        return own.filter(pk=target.pk).first()

    def in_reach(self, row: Any, actor: User) -> bool:
        return in_scope(actor, row.department_id)

    def revision(self, row: Any, order: Order) -> int | None:
        """Of what the person sees and decides on; None where it does not matter."""
        own = order.act.revision_of
        return own(row, order) if own else row.revision

    def has_moved(self, target: Any, row: Any, order: Order, seen: int | None) -> bool:
        return seen is not None and seen != self.revision(row, order)

    def what_happened(self, row: Any, order: Order) -> str:
        return str(self.moved)

    @abstractmethod
    def subject(self, row: Any, order: Order | None = None) -> log.Subject:
        """What the log calls the row."""

    def about(self, row: Any) -> dict:
        """The fields of a notice that say what it is about."""
        return {}

    def entry(self, row: Any, order: Order) -> dict:
        """What `log.append` is given."""
        return {
            "note": order.note,
            "changes": order.logged,
            "is_public": order.is_public,
        }

    def finish(self, row: Any, order: Order, entry: Entry) -> None:
        """What follows from the entry: its time and number."""
        if order.act.traces.day_field:
            self.write(row, {order.act.traces.day_field: timezone.localdate(entry.recorded_at)})

    def follow_up(self, row: Any, order: Order) -> None:  # noqa: B027 (few acts bring about more)
        """What the act brings about in transactions and entries of its own, once it is done."""

    # Reasons, in the order in which they are asked.

    def not_for(self, order: Order) -> list[str]:
        """Why this person may not, whatever the row: asked before it is read and locked."""
        if order.act.roles:
            return of_role(order.actor, order.act)
        return [] if order.actor is None else [_("这一步只由系统执行。")]

    def not_permitted(self, row: Any, order: Order) -> list[str]:
        """Why this person may not, told before anything of the row is shown."""
        if (reasons := self.not_for(order)) or not order.act.roles:
            return reasons
        if order.actor is None or not self.in_reach(row, order.actor):
            return [str(self.out_of_scope)]
        return _all(order.act.permission, row, order)

    def foreseeable(self, row: Any, order: Order) -> list[str]:
        """What refuses the act whatever the person answers on its form."""
        act = order.act
        if act.sources is not None and getattr(row, self.state_field) not in act.sources:
            state = getattr(row, f"get_{self.state_field}_display")()
            shown = {"status": state, "noun": self.noun, "act": act.label}
            return [_("状态为“%(status)s”的%(noun)s不能“%(act)s”。") % shown]
        return _all(act.foreseeable, row, order)

    def reasons(self, row: Any, order: Order) -> list[str]:
        """Every reason at once, so that a person mends all in one go."""
        reasons = self.foreseeable(row, order)
        for ask in order.act.asks:
            reasons += ask.reasons(row, order)
        return list(dict.fromkeys(reasons + _all(order.act.answers, row, order)))

    def refused(self, row: Any, order: Order) -> list[str]:
        """Why there is no button for it."""
        return self.not_permitted(row, order) or self.foreseeable(row, order)

    def is_offered(self, row: Any, order: Order) -> bool:
        """Whether there is a button for it."""
        return not self.refused(row, order)

    def offers(self, row: Any, actor: User, at: datetime, among: Iterable[Act] = ()) -> list[Act]:
        """The acts that this person may do with the row as it is; of all, or of these."""
        acts = among or self.acts.values()
        orders = [Order.of(act, actor, at) for act in acts if act.roles]
        return [order.act for order in orders if self.is_offered(row, order)]

    # Writing.

    def named(self, order: Order) -> dict[str, Any]:
        """What the table itself says of the row after the act."""
        actor, target = order.act.traces.actor_field, order.act.target
        by = {actor: order.actor} if actor else {}
        return by | ({self.state_field: target} if target else {})

    def swap(self, row: Any, order: Order, changes: dict[str, Any]) -> None:
        """Change a row only if it still is as it was read. Raises LostRace."""
        changes["revision"] = row.revision + 1
        same = {"pk": row.pk, "revision": row.revision}
        if self.state_field:
            same[self.state_field] = getattr(row, self.state_field)
        if not type(row)._base_manager.filter(**same).update(**changes):
            raise LostRace([self.moved])
        seals.touch(type(row), [row.pk])
        _set(row, changes)

    def write(self, row: Model, changes: dict[str, Any]) -> None:
        """In the transaction in which the row was swapped, which holds its lock."""
        type(row)._base_manager.filter(pk=row.pk).update(**changes)
        seals.touch(type(row), [row.pk])
        _set(row, changes)


def _set(row: Model, changes: dict[str, Any]) -> None:
    for name, value in changes.items():
        setattr(row, name, value)


def of_role(actor: User | None, act: Act) -> list[str]:
    if actor is not None and actor.has_role(*act.roles):
        return []
    roles = _("或").join(str(role.label) for role in act.roles)
    return [_("只有%(roles)s可以“%(move)s”。") % {"roles": roles, "move": act.label}]


def _all(checks: Iterable[Reasons], row: Any, order: Order) -> list[str]:
    return told(reason for check in checks for reason in check(row, order))


def _refuse(reasons: list[str]) -> None:
    if reasons:
        raise ActRefused(reasons)


def _by(order: Order) -> dict:
    return {"actor": order.actor, "at": order.at, "note": order.note}
