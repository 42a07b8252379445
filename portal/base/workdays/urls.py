from django.urls import path

from portal.base.caching import public_page
from portal.base.workdays import views

urlpatterns = [path("", public_page(views.calculator, *views.PARAMETERS), name="calculator")]
