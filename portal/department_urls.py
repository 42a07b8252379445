from django.urls import path

from portal import views
from portal.base.caching import public_page

# /departments/
urlpatterns = [
    path("", public_page(views.department_list), name="departments"),
    path("<slug:code>/", public_page(views.department_detail), name="department"),
    path("<slug:code>/feed.atom", public_page(views.department_feed), name="department-feed"),
]
