from django.urls import path

from portal.caching import public_page
from portal.workdays import views

urlpatterns = [path("", public_page(views.calculator, *views.PARAMETERS), name="calculator")]
