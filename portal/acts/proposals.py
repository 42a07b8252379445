"""What a row is to say, as one person would have it: nothing of it is public before another has
let it out (R13).

One that nobody has let out yet is saved as it is; of any other the change waits in `proposed`.
"""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import TextChoices
from django.utils.translation import gettext as _

from portal.acts.act import Order
from portal.acts.workflow import Workflow
from portal.base.audit import log
from portal.base.audit.sealed_values import plain
from portal.base.departments.models import User
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
    form, as the log keeps them."""
    model = type(wanted)
    stored = model._base_manager.select_for_update(of=("self",)).filter(pk=wanted.pk).first()
    if stored is None or stored.awaits_release:
        wanted.awaits_release, wanted.proposed, wanted.proposed_by = True, {}, actor
        wanted.revision = stored.revision + 1 if stored else 0
        wanted.save()
    else:
        stored.proposed = _differing(stored, wanted)
        stored.proposed_by = actor if stored.proposed else None
        stored.revision += 1
        stored.save(update_fields=["proposed", "proposed_by", "revision"])
    log.append(workflow.proposed_as, workflow.subject(wanted), actor=actor, changes=changes)


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
    now = type(row)() if row.awaits_release else row
    wanted = row.as_proposed()
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
        other = stored.proposed_by if stored else None
        if other is not None and other != self.person:
            raise ValidationError(
                _("%(person)s提出的更改还没有放行，请先放行或者退回。") % {"person": other}
            )
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
