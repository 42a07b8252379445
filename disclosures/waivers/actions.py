"""What the log says of decisions not to disclose."""

from django.db.models import TextChoices
from django.utils.translation import pgettext_lazy

from portal.base.audit.actions import ACTIONS


@ACTIONS.register
class Action(TextChoices):
    WAIVER_PROPOSED = "waiver_proposed", pgettext_lazy("log", "提请不予公开")
    WAIVER_REFUSED = "waiver_refused", pgettext_lazy("log", "不同意不予公开")
    WAIVER_GRANTED = "waiver_granted", pgettext_lazy("log", "决定不予公开")
    WAIVER_REVOKED = "waiver_revoked", pgettext_lazy("log", "撤销不予公开")
