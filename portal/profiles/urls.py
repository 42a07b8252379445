from portal.profiles.views import pages

urlpatterns = pages.urls()  # /profiles/
