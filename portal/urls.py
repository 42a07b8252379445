"""The roof's own addresses; each feature declares the others in its `public_pages.py`."""

from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import path

from portal import sitemaps, views
from portal.base.caching import public_page
from portal.base.public_pages import PAGES

urlpatterns = [
    path("robots.txt", views.robots, name="robots"),
    path("sitemap.xml", public_page(sitemaps.index), name="sitemap-index"),
    path("sitemaps/<slug:section>.xml", public_page(sitemaps.section, "page"), name="sitemap"),
    path("favicon.ico", views.favicon, name="favicon"),
    *(pages.resolver() for pages in PAGES.in_order(translated=False)),
]
urlpatterns += i18n_patterns(
    path("", public_page(views.home), name="home"),
    *(pages.resolver() for pages in PAGES.in_order()),
    path("admin/", admin.site.urls),
    prefix_default_language=False,
)

handler404 = "portal.errors.not_found"
handler403 = "portal.errors.forbidden"
handler400 = "portal.errors.bad_request"
handler500 = "portal.errors.server_error"
