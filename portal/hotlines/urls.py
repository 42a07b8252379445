from django.urls import path

from portal.hotlines import views
from portal.hotlines.filters import HotlineFilter

# Under /hotlines/
urlpatterns = [
    *views.hotlines.list_urls(),
    path("sheet/", HotlineFilter.public_page(views.hotline_sheet), name="hotlines-sheet"),
]
