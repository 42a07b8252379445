from django.utils.translation import pgettext_lazy

from portal.base.public_pages import PAGES, Link, PublicPages

HOTLINES = pgettext_lazy("plural", "热线电话")

PAGES.register(
    PublicPages(
        "hotlines/",
        "portal.hotlines.urls",
        order=90,
        header=Link("hotlines", HOTLINES, order=60),
        footer=(Link("hotlines", HOTLINES, order=10),),
    ),
)
