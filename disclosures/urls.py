from django.urls import path

from disclosures.channels.views import scan
from disclosures.views import pages

# /disclosures/
urlpatterns = [
    path("<number:address>/channels/<int:pk>/", scan, name="item-channel"),
    *pages.urls(),
]
