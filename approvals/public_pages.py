from django.utils.translation import gettext_lazy as _

from portal.base.public_pages import PAGES, Link, PublicPages

PAGES.register(
    PublicPages(
        "",
        "approvals.urls",
        order=40,
        header=Link("catalogue", _("办事与权责"), order=30),
        under="catalogue",
        marking=(
            "approvals", "approval", "approval-version", "penalties", "penalty", "penalty-version",
            "laws", "law", "law-version", "gaps", "enforcement-bodies",
        ),
    ),
)  # fmt: skip
