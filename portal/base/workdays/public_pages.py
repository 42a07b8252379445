from portal.base.public_pages import PAGES, PublicPages

PAGES.register(
    PublicPages(
        "timeliness/calculator/",
        "portal.base.workdays.urls",
        order=50,
        under="timeliness",
        marking=("calculator",),
    ),
)
