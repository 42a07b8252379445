from django.urls import path

from disclosures import views
from portal.caching import public_page

urlpatterns = [
    # /disclosures/
    path("", public_page(views.item_list), name="items"),
    path("<number:number>/", public_page(views.item_detail), name="item"),
    path("<number:number>/compare/", public_page(views.item_compare), name="item-compare"),
    path("<number:number>/files/<sha256:sha256>/", views.item_file, name="item-file"),
    path(
        "<number:number>/versions/<version:version>/",
        public_page(views.item_version),
        name="item-version",
    ),
]
