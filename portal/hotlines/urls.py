from functools import partial

from django.urls import path

from portal.base.lists import exports
from portal.hotlines import views
from portal.hotlines.filters import HotlineFilter

# Under /hotlines/
urlpatterns = [
    path("", HotlineFilter.public_page(views.hotline_list), name="hotlines"),
    path("sheet/", HotlineFilter.public_page(views.hotline_sheet), name="hotlines-sheet"),
    *(
        path(
            f"export.{form}",
            partial(views.hotline_export, form=form),
            name=f"hotlines-{form}",
        )
        for form in exports.FORMS
    ),
]
