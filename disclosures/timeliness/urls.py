from django.urls import include, path

from disclosures.catalogue import views as catalogue
from disclosures.timeliness import views
from portal.base.caching import public_page
from portal.base.notices.jobs import late_duties_text

# /timeliness/
urlpatterns = [
    path(
        "",
        public_page(views.board, *views.COUNTED, also=late_duties_text),
        name="timeliness",
    ),
    path("obligations/", include(views.obligations.list_urls())),
    path("obligations/<int:pk>/", public_page(views.obligation_detail), name="obligation"),
    path(
        "published/",
        public_page(views.published_late, "department", "page"),
        name="published-late",
    ),
    path("bases/", public_page(views.ended_bases_list, "page"), name="ended-bases"),
    path(
        "requirements/",
        public_page(catalogue.requirement_list, "standing", "page"),
        name="requirements",
    ),
    path(
        "requirements/<code:code>/", public_page(catalogue.requirement_detail), name="requirement"
    ),
]
