"""What of the site's identity waits for another administrator."""

from django.utils.translation import gettext_lazy as _

from portal.acts.desk import Room
from portal.acts.proposals_desk import proposals_desk
from portal.identity.acts import DECIDERS
from portal.identity.models import Identity

DESK = proposals_desk(
    "identity",
    DECIDERS,
    _("网站基本信息的更改，待放行"),
    _("我提出的网站基本信息更改，待他人放行"),
    "admin:identity_identity_changelist",
)


def room() -> Room:
    return Room(DESK, Identity.objects.undecided().select_related("proposed_by"))
