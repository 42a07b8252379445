"""What may become of an everyday word: released by another than who proposed it, refused,
withdrawn (R13)."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext_lazy as _

from portal.acts.act import Act, Entered, Order, Traces, nothing_else
from portal.acts.asks import Note
from portal.acts.workflow import Workflow
from portal.base.audit import log
from portal.base.departments.models import Role, User
from portal.vocabulary import reasons
from portal.vocabulary.actions import Action, NoticeKind
from portal.vocabulary.models import EverydayWord, Status

ROOM = (Role.PUBLISHER,)


class WordWorkflow(Workflow):
    model = EverydayWord
    noun = _("日常用语")
    out_of_scope = _("日常用语由发布人办理。")
    gone = _("没有这个日常用语。")
    moved = _("刚刚有人办理了这个日常用语，请看过现在的情况再办理。")
    entered = (
        Entered(
            Action.PROPOSED,
            ROOM,
            target=Status.PROPOSED,
            traces=Traces(begins=True, actor_field="proposed_by"),
        ),
    )

    def in_reach(self, row: Any, actor: User) -> bool:
        """It is of no unit."""
        return actor.has_role(*ROOM)

    def subject(self, row: Any, order: Order | None = None) -> log.Subject:
        return row.log_subject()

    def about(self, row: Any) -> dict:
        return {"title": row.said[:200], "path": row.admin_url.removeprefix("/en")}


def _release(word: EverydayWord, order: Order) -> dict[str, Any]:
    """The log says it word for word: labels are cut."""
    order.logged |= {"word": word.word, "terms": word.terms, "both_ways": word.both_ways}
    return {}


def _proposer(word: EverydayWord) -> Iterable[User | None]:
    return [word.proposed_by]


words = WordWorkflow(
    Act(
        "release",
        _("放行"),
        _("公众检索时随即照此查找，日志公开。须由提出人以外的发布人放行。"),
        ROOM,
        Action.RELEASED,
        _release,
        (Status.PROPOSED,),
        Status.RELEASED,
        permission=(reasons.own_proposal,),
        foreseeable=(reasons.of_the_word,),
        is_public=True,
        traces=Traces(
            after=(Action.PROPOSED,), others_than=(Action.PROPOSED,), actor_field="decided_by"
        ),
    ),
    Act(
        "refuse",
        _("退回"),
        _("写明理由；提出人会收到消息，不向社会公开。提出人可以用它收回自己提出的。"),
        ROOM,
        Action.REFUSED,
        nothing_else,
        (Status.PROPOSED,),
        Status.REFUSED,
        asks=(Note(label=_("理由"), required=True),),
        tells=((NoticeKind.WORD_REFUSED, _proposer),),
        traces=Traces(after=(Action.PROPOSED,), actor_field="decided_by"),
    ),
    Act(
        "withdraw",
        _("停用"),
        _("检索时不再照此查找，日志公开；理由只留在日志中。"),
        ROOM,
        Action.WITHDRAWN,
        nothing_else,
        (Status.RELEASED,),
        Status.WITHDRAWN,
        asks=(Note(label=_("停用理由"), required=True),),
        is_public=True,
        traces=Traces(after=(Action.RELEASED,)),
    ),
)
perform = words.perform
