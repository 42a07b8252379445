from django.urls import path

from portal.base.caching import public_page
from portal.topics import views

urlpatterns = [
    path("services/", public_page(views.services), name="services"),
    path("services/<slug:code>/", public_page(views.service), name="service"),
    path("questions/", public_page(views.questions, "page"), name="questions"),
    path("questions/<slug:code>/", public_page(views.question), name="question"),
]
