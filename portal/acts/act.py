"""What an act is: one line of a room's table, read by `perform()`, the buttons and the desk."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NoReturn, cast

from django.db.models import Model, TextChoices
from django.utils import timezone
from django.utils.functional import Promise

from portal.acts.asks import Ask
from portal.base.audit.actions import ACTIONS
from portal.base.departments.models import Role, User
from portal.base.notices.kinds import NOTICE_KINDS
from portal.base.registry import place_of_declaration, refuse_to_start

# Each answers why not, in sentences for the person; nothing if nothing stands against it.
Reasons = Callable[[Any, "Order"], list[str]]
# The columns of the row to change besides those that the table names; None where the row itself
# stays as it is.
Effect = Callable[[Any, "Order"], dict[str, Any] | None]
Audience = Callable[[Any], Iterable[User | None]]


def nothing_else(row: Any, order: "Order") -> dict[str, Any]:
    """The effect of an act that changes no more than the table says: state, who, which day."""
    return {}


@dataclass(frozen=True)
class Traces:
    """What the log alone must show of an act, besides the states from and to. Verification holds
    the log against it (`portal.acts.flow`); what refuses the act are its reasons.

    Each names actions on the same row; what was undone since does not count.
    """

    begins: bool = False  # the row was not there before
    ends: bool = False  # the row is not there any more
    after: tuple[str, ...] = ()  # one of these was done
    never_after: tuple[str, ...] = ()  # none of these was done
    others_than: tuple[str, ...] = ()  # somebody else did these
    undoes: tuple[str, ...] = ()
    # Of an act these are filled in by `perform()`.
    actor_field: str = ""  # the column that names who did it
    day_field: str = ""  # the column that says the day of the entry, by the log's clock (R5)


@dataclass(frozen=True)
class Entered:
    """What the log says of a row that is no act of its table, such as that a draft was saved.
    Without a word on roles anybody may, and the system too."""

    action: TextChoices
    roles: tuple[Role, ...] | None = None
    sources: tuple[str, ...] | None = None
    target: str | None = None
    traces: Traces = Traces()
    # The portal wrote it until it first wrote one of these, anywhere in the log.
    before: tuple[str, ...] = ()


@dataclass(frozen=True)
class Act:
    """Something a person does with a row: by whom, from where to where, and what comes of it.

    `action` carries the sentence for the timeline. Without roles, only the system acts.
    Reasons are asked in three steps: `permission` before anything of the row is shown,
    `foreseeable` for what no answer of the form would mend, `answers` for the rest.
    """

    name: str
    label: Promise
    help: Promise
    roles: tuple[Role, ...]
    action: TextChoices
    effect: Effect
    sources: tuple[str, ...] | None = None  # any, if None
    target: str | None = None  # where None, the effect says, or the state stays
    asks: tuple[Ask, ...] = ()
    permission: tuple[Reasons, ...] = ()
    foreseeable: tuple[Reasons, ...] = ()
    answers: tuple[Reasons, ...] = ()
    # Whether this person has just done the same, as with the second of two clicks.
    is_done: Callable[[Any, "Order"], bool] | None = None
    # What the person has seen, if not the row's own revision.
    revision_of: Callable[[Any, "Order"], int | None] | None = None
    tells: tuple[tuple[str, Audience], ...] = ()
    is_public: bool = False
    traces: Traces = Traces()
    declared_at: str = field(default="", init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "declared_at", place_of_declaration())
        if unknown := [role for role in self.roles if role not in Role]:
            self.refuse_to_start(f"unknown role {unknown[0]!r}")
        if self.action not in ACTIONS:
            self.refuse_to_start(f"{self.action!r} has no sentence in the log")
        if unheard := [kind for kind, _audience in self.tells if kind not in NOTICE_KINDS]:
            self.refuse_to_start(f"unknown kind of notice {unheard[0]!r}")
        if not (self.name and self.label and self.help):
            self.refuse_to_start("name, label and help are needed")
        names = [ask.name for ask in self.asks]
        if len(names) != len(set(names)):
            self.refuse_to_start("two of its questions have one name")

    def refuse_to_start(self, why: str) -> NoReturn:
        refuse_to_start(self.declared_at, f"act {self.name!r}: {why}")


@dataclass
class Order:
    """An act as somebody asked for it, and what came of it. The system's own have no actor."""

    act: Act
    actor: User | None
    at: datetime
    answered: dict[str, Any] = field(default_factory=dict)
    known: dict[str, Any] = field(default_factory=dict)  # what was looked up once for all
    logged: dict[str, Any] = field(default_factory=dict)  # what the log keeps besides
    result: Model | None = None  # where the act leads, if to another row
    is_public: bool = False  # as the act says, unless its effect knows better
    workflow: Any = None  # that carries it out

    @classmethod
    def of(cls, act: Act, actor: User | None, at: datetime, **answered: Any) -> "Order":
        """Any act takes a note. Raises TypeError for an answer to what it does not ask."""
        defaults = {"note": ""} | {ask.name: ask.default for ask in act.asks}
        if unasked := answered.keys() - defaults.keys():
            raise TypeError(f"act {act.name!r} does not ask for {', '.join(sorted(unasked))}")
        return cls(act, actor, at, defaults | answered, is_public=act.is_public)

    def __getitem__(self, name: str) -> Any:
        return self.answered[name]

    def swap(self, row: Model, changes: dict[str, Any]) -> None:
        """Change another row that the act touches. Raises LostRace."""
        self.workflow.swap(row, self, changes)

    @property
    def person(self) -> User:
        """Who acts, where only people do."""
        return cast(User, self.actor)

    @property
    def note(self) -> str:
        return self.answered["note"].strip()

    @property
    def today(self) -> date:
        return timezone.localdate(self.at)
