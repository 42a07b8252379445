"""What may become of a registered channel: checked, refused, taken down (R13)."""

from django.utils.translation import gettext_lazy as _

from disclosures.channels import reasons
from disclosures.channels.actions import Action
from disclosures.models import ChannelRegistration
from disclosures.models.registration import Status, kinds_with_facts
from portal.acts.act import Act, Entered, Order, Traces, nothing_else
from portal.acts.asks import Note
from portal.acts.workflow import Workflow
from portal.base.departments.models import Role
from portal.records.asks import GROUND
from portal.records.states import Audience
from portal.records.states import Status as RecordStatus

REGISTRARS = (Role.AUTHOR,)


class ChannelWorkflow(Workflow):
    model = ChannelRegistration
    linked = ("department",)
    noun = _("公开形式登记")
    out_of_scope = _("这项登记不在您负责的部门范围内。")
    gone = _("没有这项登记，或者不在您负责的部门范围内。")
    moved = _("刚刚有人办理了这项登记，请看过现在的内容再办理。")
    entered = (
        Entered(
            Action.CHANNEL_REGISTERED,
            REGISTRARS,
            target=Status.REGISTERED,
            traces=Traces(begins=True, actor_field="registered_by"),
        ),
    )

    def subject(self, row, order=None):
        return row.log_subject()

    def entry(self, row, order):
        """Of a record that only staff read the public log says nothing."""
        is_public = order.is_public and _is_read_by_all(row)
        return super().entry(row, order) | {"is_public": is_public}


def _is_read_by_all(row: ChannelRegistration) -> bool:
    return any(
        model.objects.filter(
            number=row.number, status=RecordStatus.PUBLISHED, audience=Audience.PUBLIC
        ).exists()
        for model in kinds_with_facts()
    )


def _withdrawn(row: ChannelRegistration, order: Order) -> dict:
    return {"withdrawal_ground": order["ground"]}


channels = ChannelWorkflow(
    Act(
        "confirm",
        _("核对无误，公开"),
        _("对照扫描件核对形式、载体和日期；确认后在这条信息的页面上显示。须由登记人以外的人核对。"),
        (Role.REVIEWER, Role.PUBLISHER),
        Action.CHANNEL_CONFIRMED,
        nothing_else,
        (Status.REGISTERED,),
        Status.CONFIRMED,
        permission=(reasons.own_registration, reasons.own_duty),
        foreseeable=(reasons.of_the_record, reasons.of_the_words),
        is_public=True,
        traces=Traces(
            after=(Action.CHANNEL_REGISTERED,),
            others_than=(Action.CHANNEL_REGISTERED,),
            actor_field="checked_by",
            day_field="confirmed_on",
        ),
    ),
    Act(
        "refuse",
        _("不通过"),
        _("写明哪里不符；登记人看得到，不向社会公开。"),
        (Role.REVIEWER, Role.PUBLISHER),
        Action.CHANNEL_REFUSED,
        nothing_else,
        (Status.REGISTERED,),
        Status.REFUSED,
        asks=(Note(label=_("理由"), required=True),),
        permission=(reasons.own_registration,),
        traces=Traces(after=(Action.CHANNEL_REGISTERED,), actor_field="checked_by"),
    ),
    Act(
        "withdraw",
        _("撤下"),
        _("这条信息的页面上不再显示，扫描件不再提供。"),
        (Role.PUBLISHER,),
        Action.CHANNEL_WITHDRAWN,
        _withdrawn,
        (Status.CONFIRMED,),
        Status.WITHDRAWN,
        asks=(GROUND,),
        is_public=True,
        traces=Traces(after=(Action.CHANNEL_CONFIRMED,)),
    ),
)
perform = channels.perform
