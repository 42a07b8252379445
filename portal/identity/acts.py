"""What becomes of a proposed identity of the site: another administrator lets it out, or sends it
back (R13)."""

from django.utils.translation import gettext_lazy, override

from portal.acts import proposals
from portal.acts.act import Entered, Order
from portal.base.audit import log
from portal.base.departments.models import Role, User
from portal.identity.actions import Action, NoticeKind
from portal.identity.models import Identity

DECIDERS = (Role.ADMINISTRATOR,)


class IdentityWorkflow(proposals.ProposalsWorkflow):
    model = Identity
    linked = ("proposed_by",)
    proposed_as = Action.PROPOSED
    noun = gettext_lazy("网站基本信息")
    out_of_scope = gettext_lazy("网站基本信息由管理员办理。")
    gone = gettext_lazy("这一份网站基本信息刚刚被删除。")
    moved = gettext_lazy("这一份网站基本信息刚刚有人改过，请看过现在的内容再办理。")
    entered = (Entered(Action.PROPOSED),)

    def in_reach(self, row: Identity, actor: User) -> bool:
        """It is of no unit."""
        return actor.has_role(*DECIDERS)

    def subject(self, row: Identity, order: Order | None = None) -> log.Subject:
        with log.in_its_language():
            label = str(row)
        return log.Subject("identity", str(row.pk), label=label)

    def about(self, row: Identity) -> dict[str, str]:
        with override(log.LANGUAGE):
            return {"title": str(row)[:200], "path": row.admin_url}


def _release(row: Identity, order: Order) -> dict[str, object]:
    """The log keeps what the public read before."""
    before = row.before()
    with log.in_its_language():
        order.logged |= {
            name: [before.said(name), row.said(name)]
            for name in Identity.proposable
            if before.said(name) != row.said(name)
        }
    return proposals.let_out(row, order)


identities = IdentityWorkflow(
    proposals.release_act(
        Action.PROPOSED,
        Action.RELEASED,
        DECIDERS,
        gettext_lazy(
            "全站的页头、页脚和标题随即更改。须由提出人以外的管理员对照登记、备案核对后放行。"
        ),
        _release,
        day_field="released_on",
    ),
    proposals.refusal_act(Action.PROPOSED, Action.REFUSED, DECIDERS, NoticeKind.IDENTITY_REFUSED),
)
perform = identities.perform
