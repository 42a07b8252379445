"""What becomes of a topic: what one publisher proposed another lets out or sends back (R13); one
alone takes it down, at once."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override

from portal.acts import proposals
from portal.acts.act import Act, Entered, Order, Traces
from portal.acts.asks import Note
from portal.base.audit import log
from portal.base.departments.models import Role
from portal.topics.actions import Action, NoticeKind
from portal.topics.models import Topic


class TopicWorkflow(proposals.ProposalsWorkflow):
    model = Topic
    linked = ("department", "theme", "proposed_by")
    proposed_as = Action.PROPOSED
    noun = gettext_lazy("办事指引")
    out_of_scope = gettext_lazy("办事指引由发布人办理。")
    gone = gettext_lazy("这一条办事指引刚刚被删除。")
    moved = gettext_lazy("这一条办事指引刚刚有人改过，请看过现在的内容再办理。")
    entered = (Entered(Action.PROPOSED, (Role.PUBLISHER,)),)

    def subject(self, topic, order=None):
        with log.in_its_language():
            label = f"{topic.get_kind_display()} {topic}"
        return log.Subject("topic", str(topic.pk), label=label, department=topic.department.code)

    def about(self, topic):
        with override(log.LANGUAGE):
            return {"title": str(topic)[:200], "path": topic.admin_url}


def _release(topic: Topic, order: Order) -> dict:
    return proposals.let_out(topic, order) | {"withdrawn_reason": ""}


def _withdraw(topic: Topic, order: Order) -> dict:
    """As one that was never let out. What was proposed of it meanwhile goes on waiting."""
    return {"awaits_release": True, "withdrawn_reason": order.note}


def _not_public(topic: Topic, order: Order) -> list[str]:
    return [_("这一条没有公开，不必撤下。")] if topic.awaits_release else []


ROLES = (Role.PUBLISHER,)

topics = TopicWorkflow(
    proposals.release_act(
        Action.PROPOSED,
        Action.RELEASED,
        ROLES,
        gettext_lazy("提出的内容随即公开。须由提出人以外的发布人放行。"),
        _release,
        day_field="released_on",
    ),
    proposals.refusal_act(Action.PROPOSED, Action.REFUSED, ROLES, NoticeKind.TOPIC_REFUSED),
    Act(
        "withdraw",
        gettext_lazy("撤下"),
        gettext_lazy("公众随即看不到；理由只留在日志和工作台。改好以后再提出，由另一人放行。"),
        ROLES,
        Action.WITHDRAWN,
        _withdraw,
        asks=(Note(label=gettext_lazy("撤下理由"), required=True),),
        foreseeable=(_not_public,),
        is_public=True,
        traces=Traces(after=(Action.RELEASED,), undoes=(Action.RELEASED,)),
    ),
)
perform = topics.perform
