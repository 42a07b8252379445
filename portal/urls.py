from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path, register_converter

from portal import views
from portal.base.audit import urls as log_urls
from portal.base.audit import views as log_views
from portal.base.caching import public_page
from portal.records.numbers import (
    CodeConverter,
    NumberConverter,
    Sha256Converter,
    VersionConverter,
)
from portal.supervision.tickets.receipts import ReceiptConverter

register_converter(CodeConverter, "code")
register_converter(NumberConverter, "number")
register_converter(VersionConverter, "version")
register_converter(ReceiptConverter, "receipt")
register_converter(Sha256Converter, "sha256")

urlpatterns = [
    path("robots.txt", views.robots, name="robots"),
    path("favicon.ico", views.favicon, name="favicon"),
    path("log/", include(log_urls.programs)),
]
urlpatterns += i18n_patterns(
    path("", public_page(views.home), name="home"),
    path("disclosures/", include("disclosures.urls")),
    path("dossiers/", include("disclosures.dossiers.urls")),
    path("timeliness/", include("disclosures.timeliness.urls")),
    path("", include("approvals.urls")),
    path("timeliness/calculator/", include("portal.base.workdays.urls")),
    path("", include("portal.supervision.evaluation.urls")),
    path("reports/", include("portal.supervision.tickets.urls")),
    path("departments/", public_page(views.department_list), name="departments"),
    path(
        "departments/<slug:code>/",
        public_page(views.department_detail),
        name="department",
    ),
    path("hotlines/", include("portal.hotlines.urls")),
    path("log/", public_page(log_views.index, "number", "before"), name="log"),
    path("log/", include(log_urls.pages)),
    path("display/", views.display_settings, name="display"),
    path("accessibility/", public_page(views.accessibility), name="accessibility"),
    path("patterns/", public_page(views.pattern_list), name="patterns"),
    path("admin/", admin.site.urls),
    prefix_default_language=False,
)

handler404 = "portal.errors.not_found"
handler403 = "portal.errors.forbidden"
handler400 = "portal.errors.bad_request"
handler500 = "portal.errors.server_error"
