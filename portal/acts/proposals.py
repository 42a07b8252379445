"""What a row is to say, as one person would have it: nothing of it is public before another has
let it out (R13).

One that nobody has let out yet is saved as it is; of any other the change waits in `proposed`.
"""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.acts.act import Act, Effect, Order, Reasons, Traces
from portal.acts.asks import Note
from portal.acts.refused import LostRace
from portal.acts.workflow import Workflow
from portal.base.audit import log
from portal.base.audit.sealed_values import plain
from portal.base.departments.models import Role, User
from portal.base.departments.models.proposed import Proposed
from portal.base.fields import field_of


class ProposalsWorkflow(Workflow):
    """Of rows that have no states: another person decides on what `proposed_as` logged."""

    state_field = ""
    proposed_as: TextChoices


@transaction.atomic
def propose(
    wanted: Any, workflow: ProposalsWorkflow, *, actor: User, changes: dict[str, Any]
) -> None:
    """Keep what this row says as proposed, with its entry in the log. `changes` are those of the
    form, as the log keeps them. Raises LostRace where another's proposal waits."""
    keep(wanted, actor=actor)
    log.append(workflow.proposed_as, workflow.subject(wanted), actor=actor, changes=changes)


def keep(wanted: Any, *, actor: User) -> None:
    """What `propose` does before its entry, for whoever writes more under the same one."""
    model = type(wanted)
    stored = model._base_manager.select_for_update(of=("self",)).filter(pk=wanted.pk).first()
    if stored is not None and stored.proposed_by_id not in (None, actor.pk):
        raise LostRace([anothers_proposal(stored)])
    if stored is None or stored.awaits_release:
        wanted.awaits_release, wanted.proposed, wanted.proposed_by = True, {}, actor
        wanted.revision = stored.revision + 1 if stored else 0
        wanted.save()
    else:
        stored.proposed = _differing(stored, wanted)
        stored.proposed_by = actor if stored.proposed else None
        stored.revision += 1
        stored.save(update_fields=["proposed", "proposed_by", "revision"])


def anothers_proposal(row: Proposed) -> str:
    return _("%(person)s提出的更改还没有放行，请先放行或者退回。") % {"person": row.proposed_by}


def _differing(stored: Proposed, wanted: Proposed) -> dict[str, Any]:
    return {
        name: _value(wanted, name)
        for name in stored.proposable
        if getattr(stored, name) != getattr(wanted, name)
    }


def _value(row: Proposed, name: str) -> Any:
    value = getattr(row, name)
    return value.pk if isinstance(value, models.Model) else plain(value)


def differences(row: Proposed) -> list[tuple[str, str, str]]:
    """What is proposed: the name of each field, what it says now and what it would say."""
    now, wanted = row.before(), row.as_proposed()
    return [
        (str(field_of(type(row), name).verbose_name), _shown(now, name), _shown(wanted, name))
        for name in row.proposable
        if _shown(now, name) != _shown(wanted, name)
    ]


def _shown(row: Proposed, name: str) -> str:
    return {"True": "✓", "False": ""}.get(said := row.said(name), said)


class ProposalForm(forms.ModelForm):
    """What is proposed already stands in it; nobody writes over what another proposed."""

    person: User  # who fills it in; set by the back office

    def __init__(
        self,
        *args: Any,
        initial: dict[str, Any] | None = None,
        instance: Proposed | None = None,
        **kwargs: Any,
    ) -> None:
        proposed = instance.proposed if instance else {}
        kwargs |= {"initial": proposed | (initial or {}), "instance": instance}
        super().__init__(*args, **kwargs)

    def clean(self) -> dict[str, Any] | None:
        """As the row is now: of two who save at once the second is told of the first."""
        rows = type(self.instance)._base_manager.select_for_update(of=("self",))
        stored = rows.filter(pk=self.instance.pk).first()
        if stored is not None and stored.proposed_by_id not in (None, self.person.pk):
            raise ValidationError(anothers_proposal(stored))
        return super().clean()


# Reasons and effects of the acts with which another person decides.


def own_proposal(row: Proposed, order: Order) -> list[str]:
    if row.proposed_by_id == order.person.pk:
        return [_("提出更改的人不能自己放行，请由另一人办理。")]
    return []


def nothing_proposed(row: Proposed, order: Order) -> list[str]:
    return [] if row.proposed_by_id else [_("没有待放行的更改。")]


def of_proposed(row: Proposed, order: Order) -> list[str]:
    """What became impossible since it was proposed."""
    if not row.proposed_by_id:
        return []
    try:
        row.as_proposed().full_clean()
    except ValidationError as error:
        return error.messages
    return []


def let_out(row: Proposed, order: Order) -> dict[str, Any]:
    """The columns as they are proposed; the log keeps what was there before."""
    wanted = row.as_proposed()
    values: dict[str, Any] = {"awaits_release": False, "proposed": {}}
    for name in row.proposable:
        before, after = getattr(row, name), getattr(wanted, name)
        if before != after:
            with log.in_its_language():
                order.logged[name] = [row.said(name), wanted.said(name)]
            values[name] = after
    return values | {"proposed_by": None}


def refuse(row: Any, order: Order) -> dict[str, Any]:
    """Whose proposal it was is told after the row no longer names them (`proposer`)."""
    row.refused_to = row.proposed_by
    return {"proposed": {}, "proposed_by": None}


def proposer(row: Any) -> list[User | None]:
    return [getattr(row, "refused_to", None)]


def revision(row: Proposed, order: Order) -> int:
    return row.revision


# The two acts that every such room has; `proposed` is what the log says of a proposal.


def release_act(
    proposed: TextChoices,
    released: TextChoices,
    roles: tuple[Role, ...],
    help_text: Promise,
    effect: Effect = let_out,
    foreseeable: tuple[Reasons, ...] = (),
    day_field: str = "",
) -> Act:
    return Act(
        "release",
        gettext_lazy("放行"),
        help_text,
        roles,
        released,
        effect,
        permission=(own_proposal,),
        foreseeable=(nothing_proposed, of_proposed, *foreseeable),
        revision_of=revision,
        is_public=True,
        traces=Traces(
            after=(proposed,), others_than=(proposed,), undoes=(proposed,), day_field=day_field
        ),
    )


def refusal_act(
    proposed: TextChoices, refused: TextChoices, roles: tuple[Role, ...], told: TextChoices
) -> Act:
    """Who proposed may take it back with it."""
    return Act(
        "refuse",
        gettext_lazy("退回更改"),
        gettext_lazy(
            "公众看到的不变；写明为什么，提出人会收到消息。提出人可以用它收回自己的更改。"
        ),
        roles,
        refused,
        refuse,
        asks=(Note(label=gettext_lazy("退回意见"), required=True),),
        foreseeable=(nothing_proposed,),
        revision_of=revision,
        tells=((told, proposer),),
        traces=Traces(after=(proposed,), undoes=(proposed,)),
    )
