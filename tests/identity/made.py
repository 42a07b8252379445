from django.utils import timezone

from portal.acts.proposals import propose
from portal.identity.acts import identities, perform
from portal.identity.models import Identity

SAID = {
    "name_zh": "某省司法公开网",
    "name_en": "Justice Online",
    "organ_zh": "某省司法厅",
    "organ_en": "Justice Department of Some Province",
    "code": "bm99990001",
    "icp_number": "某ICP备00000000号-1",
    "police_number": "某公网安备 00000000000000号",
    "badge_url": "https://badge.example/show?id=0",
    "correction_url": "https://correction.example/?site=bm99990001",
    "address_zh": "某市某路1号",
    "postcode": "000000",
    "telephone": "0000-5550100",
    "email": "office@example.org",
    "licence_zh": "转载请注明来源。",
    "licence_en": "Name the source.",
}


def proposed_identity(people, who="superuser", **values) -> Identity:
    identity = Identity(**SAID | values)
    identity.full_clean()
    propose(identity, identities, actor=people[who], changes={})
    return identity


def act(identity, name, person, **given) -> Identity:
    return perform(identity, name, actor=person, at=timezone.now(), **given)


def public_identity(people, **values) -> Identity:
    return act(proposed_identity(people, **values), "release", people["administrator"])
