from django.urls import path

from portal.base.caching import public_page
from portal.supervision.demands import views

# /demands/
urlpatterns = [
    *views.register.list_urls(),
    path("<int:pk>/", public_page(views.demand_detail), name="demand"),
]
