from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.public_pages import PAGES, Link, PublicPages

PAGES.register(
    PublicPages(
        "disclosures/",
        "disclosures.urls",
        order=10,
        header=Link("items", pgettext_lazy("plural", "公开事项"), order=20),
        under="items",
        marking=("item", "item-version"),
    ),
    PublicPages(
        "dossiers/",
        "disclosures.dossiers.urls",
        order=20,
        under="timeliness",
        marking=("dossiers", "dossier", "dossier-version"),
    ),
    PublicPages(
        "timeliness/",
        "disclosures.timeliness.urls",
        order=30,
        header=Link("timeliness", _("公开时效"), order=40),
        under="timeliness",
        marking=(
            "obligations",
            "obligation",
            "requirements",
            "requirement",
            "published-late",
            "ended-bases",
        ),
    ),
    PublicPages(
        "waivers/",
        "disclosures.waivers.urls",
        order=35,
        under="timeliness",
        marking=("waivers", "waiver"),
    ),
)
