from django.urls import path

from disclosures.waivers import views
from portal.base.caching import public_page

# /waivers/
urlpatterns = [
    *views.register.list_urls(),
    path("<int:pk>/", public_page(views.waiver_detail), name="waiver"),
]
