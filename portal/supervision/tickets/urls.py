from django.urls import path

from portal.caching import public_page
from portal.supervision.tickets import views

# /reports/
urlpatterns = [
    path("", public_page(views.reports), name="reports"),
    path("new/", views.new_report, name="report"),
    path("receipt/", views.receipt, name="report-receipt"),
    path("follow/", views.follow, name="report-follow"),
    path("answers/<int:pk>/", public_page(views.published_answer), name="report-answer"),
    path("<receipt:code>/", views.follow, name="report-status"),
]
