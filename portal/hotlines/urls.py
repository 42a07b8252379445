from functools import partial

from django.urls import path

from portal import exports
from portal.caching import public_page
from portal.hotlines import views

# Under /hotlines/
urlpatterns = [
    path("", public_page(views.hotline_list), name="hotlines"),
    path("sheet/", public_page(views.hotline_sheet), name="hotlines-sheet"),
    *(
        path(
            f"export.{form}",
            partial(views.hotline_export, form=form),
            name=f"hotlines-{form}",
        )
        for form in exports.FORMS
    ),
]
