from functools import partial

from django.urls import path

from disclosures.timeliness import views
from disclosures.timeliness.filters import ObligationFilter
from portal.base.caching import public_page
from portal.base.lists import exports
from portal.base.notices.jobs import late_duties_text

# /timeliness/
urlpatterns = [
    path(
        "",
        public_page(views.board, *views.COUNTED, also=late_duties_text),
        name="timeliness",
    ),
    path(
        "obligations/",
        ObligationFilter.public_page(views.obligation_list),
        name="obligations",
    ),
    *(
        path(
            f"obligations/export.{form}",
            partial(views.obligation_export, form=form),
            name=f"obligations-{form}",
        )
        for form in exports.FORMS
    ),
    path("obligations/<int:pk>/", public_page(views.obligation_detail), name="obligation"),
    path("requirements/", public_page(views.requirement_list, "page"), name="requirements"),
    path("requirements/<code:code>/", public_page(views.requirement_detail), name="requirement"),
]
