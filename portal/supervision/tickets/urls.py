from django.urls import include, path

from portal.base.caching import public_page
from portal.supervision.tickets import filing_pages, following_pages, views

# /reports/
urlpatterns = [
    path("", public_page(views.reports), name="reports"),
    path("answers/", include(views.answers.list_urls())),
    path("new/", filing_pages.new_report, name="report"),
    path("receipt/", filing_pages.receipt, name="report-receipt"),
    path("follow/", following_pages.follow, name="report-follow"),
    path("answers/<int:pk>/", public_page(views.published_answer), name="report-answer"),
    path("<receipt:code>/", following_pages.follow, name="report-status"),
]
