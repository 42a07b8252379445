from portal.base.public_pages import PAGES, PublicPages

PAGES.register(PublicPages("log/", "portal.base.audit.urls", order=5, translated=False))
