from django.urls import path

from portal.base.caching import public_page
from portal.datasets import pages
from portal.datasets.snapshots import state

# /data/
urlpatterns = [
    path("", public_page(pages.index, also=state), name="data"),
    path("catalogue.jsonld", public_page(pages.catalogue, also=state), name="data-catalogue"),
    path("<slug:name>/", public_page(pages.dataset, also=state), name="dataset"),
    path("<slug:name>/latest.zip", pages.latest, name="dataset-latest"),
    path("<slug:name>/<slug:stem>.zip", pages.file, name="dataset-file"),
    path("<slug:name>/<slug:stem>.zip.sha256", pages.checksum, name="dataset-checksum"),
]
