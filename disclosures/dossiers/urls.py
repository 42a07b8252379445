from disclosures.dossiers.pages import pages

urlpatterns = pages.urls()  # /dossiers/
