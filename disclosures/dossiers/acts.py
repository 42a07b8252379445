"""What people do with a dossier besides its text: tell of its steps, close and reopen it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from disclosures.dossiers import effects, reasons
from disclosures.dossiers.reasons import StepOutcome
from disclosures.models import Dossier, DossierClosing, StepEntry
from portal.acts.act import Act
from portal.acts.asks import Ask, Note
from portal.acts.refused import ActRefused
from portal.acts.workflow import Workflow
from portal.base.audit.actions import Action
from portal.base.departments.models import Role, User
from portal.base.departments.scope import in_scope
from portal.records import drafts
from portal.records.states import CLOSED, Audience, Status

STEP = (Ask("key"), Ask("turn", default=1), Ask("outcome", default=StepOutcome()))


OF_CLOSED = ("reopen", "release_note")


class StepsWorkflow(Workflow):
    """Of the version that counts; all of a number are locked together. What is told once is seen
    by its entry's revision, 0 for a new one."""

    model = Dossier
    noun = _("全过程公开")
    out_of_scope = _("这条信息不在您负责的部门范围内。")
    gone = _("这份草稿已经被删除。")
    moved = _("刚刚有人填报了这个环节，请看过现在的内容再填。")
    not_closed = _("还没有办结。")
    closed = _("已经办结；要改请先重新开启。")

    def lock(self, dossier, order):
        versions = list(dossier.versions().select_for_update(of=("self",)))
        published = [one for one in versions if one.status == Status.PUBLISHED]
        current = (published or versions or [None])[-1]
        order.is_public = bool(published) and current.audience == Audience.PUBLIC
        return current

    def foreseeable(self, dossier, order):
        return reasons.taken_down(dossier, order) or super().foreseeable(dossier, order)

    def has_moved(self, target, dossier, order, seen):
        if dossier.status in CLOSED:
            return False  # which is a reason of its own
        is_closed = DossierClosing.objects.filter(number=dossier.number).exists()
        order.known["is_closed"] = is_closed
        if order.act.name != "release_words" and is_closed != (order.act.name in OF_CLOSED):
            return True
        return bool(order.act.revision_of) and super().has_moved(target, dossier, order, seen)

    def what_happened(self, dossier, order):
        is_closed = order.known["is_closed"]
        if order.act.name == "release_words" or is_closed == (order.act.name in OF_CLOSED):
            return str(self.moved)
        return str(self.closed if is_closed else self.not_closed)

    def subject(self, dossier, order=None):
        return drafts.subject(dossier)


steps = StepsWorkflow(
    Act(
        "tell",
        _("填报环节"),
        _("填写完成日期和公开信息；没有进行的，写明理由。"),
        (Role.AUTHOR,),
        Action.CHANGED,
        effects.tell,
        asks=STEP,
        answers=(reasons.of_outcome,),
        is_done=effects.is_told,
        revision_of=effects.revision_of_step,
    ),
    Act(
        "untell",
        _("撤销填报"),
        _("填错的撤销后重新填报，日志保留。"),
        (Role.AUTHOR,),
        Action.CHANGED,
        effects.untell,
        asks=STEP,
        is_done=effects.is_untold,
        revision_of=effects.revision_of_step,
    ),
    Act(
        "close",
        _("办结"),
        _("必须公开的环节都已公开的办结；有缺的由发布人写明理由办结。"),
        (Role.REVIEWER, Role.PUBLISHER),
        Action.CHANGED,
        effects.close,
        asks=(Note(is_public=True),),
        answers=(reasons.of_closing,),
    ),
    Act(
        "reopen",
        _("重新开启"),
        _("写明理由，重新填报。"),
        (Role.PUBLISHER,),
        Action.CHANGED,
        effects.reopen,
        asks=(Note(required=True, is_public=True),),
    ),
    Act(
        "release_words",
        _("放行环节文字"),
        _("未进行的理由、参加人、意见、异议和投标人由另一人核对放行，公众才能看到。"),
        (Role.REVIEWER, Role.PUBLISHER),
        Action.CHANGED,
        effects.release_words,
        asks=STEP,
        answers=(reasons.of_release_of_words,),
        revision_of=effects.revision_of_step,
    ),
    Act(
        "release_note",
        _("放行办结说明"),
        _("办结说明由另一人核对放行，公众才能看到；有缺的，由本部门以外的人放行。"),
        (Role.REVIEWER, Role.PUBLISHER),
        Action.CHANGED,
        effects.release_note,
        answers=(reasons.of_release_of_note,),
    ),
)


def may(person: User, dossier: Dossier, name: str) -> bool:
    return person.has_role(*steps.acts[name].roles) and in_scope(person, dossier.department_id)


def tell(
    dossier: Dossier,
    key: str,
    outcome: StepOutcome,
    *,
    actor: User,
    at: datetime,
    turn: int = 1,
    seen_revision: int = 0,
) -> StepEntry:
    """Enter a step, or correct what was entered. Telling the same twice changes nothing."""
    by: dict[str, Any] = {"actor": actor, "at": at, "seen_revision": seen_revision}
    done = steps.perform(dossier, "tell", key=key, turn=turn, outcome=outcome, **by)
    return StepEntry.objects.get(dossier_number=done.number, step_key=key, turn=turn)


def untell(dossier: Dossier, key: str, *, actor: User, at: datetime, turn: int, seen_revision: int):
    """Take back an entry made by mistake."""
    by: dict[str, Any] = {"actor": actor, "at": at, "seen_revision": seen_revision}
    steps.perform(dossier, "untell", key=key, turn=turn, **by)


Place = tuple[str, int]  # key and turn


@dataclass(frozen=True)
class StepChange:
    """What a person says of one entry; no outcome takes it back."""

    key: str
    turn: int
    outcome: StepOutcome | None
    seen_revision: int

    @property
    def place(self) -> Place:
        return self.key, self.turn


class StepsRefused(Exception):
    """Some of several changes were refused, and none was made: why, by their places."""

    def __init__(self, by_place: dict[Place, ActRefused]):
        self.by_place = by_place
        super().__init__(str(by_place))


def tell_all(dossier: Dossier, changes: Sequence[StepChange], *, actor: User, at: datetime):
    """All of them, each with its own entry of the log, or none. Raises StepsRefused."""
    refused: dict[Place, ActRefused] = {}
    with transaction.atomic():
        for change in changes:
            how: dict[str, Any] = {"turn": change.turn, "seen_revision": change.seen_revision}
            try:
                if change.outcome is None:
                    untell(dossier, change.key, actor=actor, at=at, **how)
                else:
                    tell(dossier, change.key, change.outcome, actor=actor, at=at, **how)
            except ActRefused as error:
                refused[change.place] = error
        if refused:
            raise StepsRefused(refused)


def close(dossier: Dossier, *, actor: User, at: datetime, note: str = ""):
    """Say that it is finished. With required steps missing that takes a publisher and a reason."""
    steps.perform(dossier, "close", actor=actor, at=at, note=note)


def reopen(dossier: Dossier, *, actor: User, note: str):
    steps.perform(dossier, "reopen", actor=actor, at=timezone.now(), note=note)


def release_words(
    dossier: Dossier, key: str, *, actor: User, at: datetime, turn: int = 1, seen_revision: int
):
    """Let the public read why a step did not take place, or what is told of it, by somebody else
    than wrote it."""
    by: dict[str, Any] = {"actor": actor, "at": at, "seen_revision": seen_revision}
    steps.perform(dossier, "release_words", key=key, turn=turn, **by)


def release_note(dossier: Dossier, *, actor: User, at: datetime):
    """Let the public read what was written at closing, by somebody else than wrote it."""
    steps.perform(dossier, "release_note", actor=actor, at=at)
