from functools import partial

from django.urls import include, path

from disclosures.catalogue import views as catalogue
from disclosures.timeliness import board, views
from portal.base.caching import public_page
from portal.base.lists import exports
from portal.base.notices.jobs import late_duties_text

# /timeliness/
urlpatterns = [
    path(
        "",
        public_page(board.board, *board.COUNTED, "sort", also=late_duties_text),
        name="timeliness",
    ),
    *(
        path(
            f"export.{form}",
            partial(board.board_export, form=form),
            name=f"timeliness-{form}",
        )
        for form in exports.FORMS
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
