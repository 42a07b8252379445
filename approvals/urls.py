from django.urls import include, path

from approvals import kept_guides, overview
from approvals.guide import guide_pdf
from approvals.views import approvals, laws, penalties
from portal.base.caching import public_page

urlpatterns = [
    path(
        "catalogue/",
        public_page(overview.overview, "set", also=kept_guides.stamp),
        name="catalogue",
    ),
    path(
        "catalogue/gaps/",
        public_page(overview.gap_board, "department", "gap", "page"),
        name="gaps",
    ),
    path(
        "enforcement-bodies/",
        public_page(overview.enforcement_bodies),
        name="enforcement-bodies",
    ),
    path("approvals/guide.pdf", guide_pdf, name="guide-pdf"),
    path("approvals/", include(approvals.urls())),
    path("penalties/", include(penalties.urls())),
    path("laws/", include(laws.urls())),
]
