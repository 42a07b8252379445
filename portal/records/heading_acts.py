"""What becomes of headings: an administrator proposes, another person lets out or sends back."""

from typing import cast

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from portal.acts import proposals
from portal.acts.act import Entered, Order
from portal.acts.desk import Desk, Room
from portal.acts.proposals_desk import proposals_desk
from portal.base.audit import log
from portal.base.departments.models import Role, User
from portal.records.actions import Action, NoticeKind
from portal.records.headings import Heading

DECIDERS = (Role.PUBLISHER, Role.ADMINISTRATOR)


class HeadingWorkflow(proposals.ProposalsWorkflow):
    proposed_as = Action.HEADING_PROPOSED
    out_of_scope = _("分类、清单和权力类型由管理员或者发布人办理。")
    gone = _("这一条刚刚被删除。")
    moved = _("这一条刚刚有人改过，请看过现在的内容再办理。")
    entered = (Entered(Action.HEADING_PROPOSED),)

    def __init__(self, model: type[Heading]) -> None:
        self.model, self.noun = model, cast(Promise, model._meta.verbose_name)
        self.number_field = model.code_field
        super().__init__(
            proposals.release_act(
                Action.HEADING_PROPOSED,
                Action.HEADING_RELEASED,
                DECIDERS,
                _("提出的内容随即公开。须由提出人以外的发布人或者管理员放行。"),
            ),
            proposals.refusal_act(
                Action.HEADING_PROPOSED,
                Action.HEADING_REFUSED,
                DECIDERS,
                NoticeKind.HEADING_REFUSED,
            ),
        )

    def in_reach(self, row: Heading, actor: User) -> bool:
        """It is of no unit."""
        return actor.has_role(*DECIDERS)

    def subject(self, row: Heading, order: Order | None = None) -> log.Subject:
        with log.in_its_language():
            label = str(row)
        number = str(getattr(row, row.code_field))
        return log.Subject(str(row._meta.model_name), number, label=label)

    def about(self, row: Heading) -> dict[str, str]:
        with override(log.LANGUAGE):
            return {"title": str(row)[:200], "path": row.admin_url}


def desk(model: type[Heading], to_decide: Promise, mine: Promise) -> Desk:
    name = str(model._meta.model_name)
    all_url = f"admin:{model._meta.app_label}_{name}_changelist"
    return proposals_desk(name, DECIDERS, to_decide, mine, all_url)


def room(model: type[Heading], own: Desk) -> Room:
    return Room(own, model._default_manager.undecided().select_related("proposed_by"))
