from django.urls import include, path

from portal import log_pages, search_page, sitemaps, views
from portal.base.audit.urls import SequenceConverter  # noqa: F401 (registers it)
from portal.base.caching import public_page

# /
urlpatterns = [
    path(
        "search/",
        public_page(search_page.search, *search_page.PARAMETERS),
        name="search",
    ),
    path(
        "search/feed.atom",
        public_page(search_page.feed, *search_page.NARROWING),
        name="search-feed",
    ),
    path("log/", public_page(log_pages.index, "number", "before"), name="log"),
    path("log/<sequence:sequence>/", log_pages.entry, name="log-entry"),
    path("display/", views.display_settings, name="display"),
    path("accessibility/", public_page(views.accessibility), name="accessibility"),
    path("data/", include("portal.datasets.urls")),
    path("site-map/", public_page(sitemaps.site_map), name="site-map"),
    path("privacy/", public_page(views.privacy), name="privacy"),
    path("patterns/", public_page(views.pattern_list), name="patterns"),
]
