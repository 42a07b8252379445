from typing import Any

from django.core.exceptions import ValidationError
from django.forms import model_to_dict

from portal.acts.proposals import ProposalForm
from portal.identity.models import Identity


class IdentityForm(ProposalForm):
    """A new one begins as what is in force, so that the log names what differs."""

    def __init__(
        self,
        *args: Any,
        initial: dict[str, Any] | None = None,
        instance: Identity | None = None,
        **kwargs: Any,
    ) -> None:
        if instance is None:
            in_force = model_to_dict(Identity.objects.in_force(), fields=Identity.proposable)
            initial = in_force | (initial or {})
        super().__init__(*args, initial=initial, instance=instance, **kwargs)

    def clean(self) -> dict[str, Any] | None:
        """Only one waits at a time. Its column is none of the form, which looks at no rule about
        it by itself."""
        cleaned = super().clean()
        if Identity.objects.filter(awaits_release=True).exclude(pk=self.instance.pk).exists():
            (rule,) = Identity._meta.constraints
            raise ValidationError(rule.get_violation_error_message())
        return cleaned
