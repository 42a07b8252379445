from portal.base.public_pages import PAGES, PublicPages

PAGES.register(
    PublicPages(
        "profiles/",
        "portal.profiles.urls",
        order=85,
        under="departments",
        marking=("profiles", "profile", "profile-version"),
    ),
)
