from disclosures.views import pages

urlpatterns = pages.urls()  # /disclosures/
