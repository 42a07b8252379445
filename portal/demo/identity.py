"""Who runs the demonstration: proposed by one administrator, let out by another. Without codes and
numbers, which only a real organ is given. One that is there already is left alone."""

from django.utils import timezone

from portal.acts.proposals import propose
from portal.base.departments.models import User
from portal.identity.acts import identities, perform
from portal.identity.models import Identity

SAID = {
    "name_zh": "阳光政务",
    "name_en": "Sunshine Portal",
    "organ_zh": "自治区司法厅",
    "organ_en": "Justice Department of the Autonomous Region",
    "address_zh": "（演示）自治区司法厅办公楼",
    "address_en": "(Demonstration) Offices of the Justice Department",
    "email": "portal@example.org",
    "licence_zh": "转载、使用公开的信息请注明来源。",
    "licence_en": "What is disclosed may be reused if its source is named.",
}


def load() -> int:
    """How many were let out."""
    if Identity.objects.exists():
        return 0
    identity = Identity(**SAID)
    identity.full_clean()
    administrator, another = (User.objects.get(username=name) for name in ("admin", "admin2"))
    changes = {name: ["", value] for name, value in SAID.items()}
    propose(identity, identities, actor=administrator, changes=changes)
    perform(identity, "release", actor=another, at=timezone.now())
    return 1
