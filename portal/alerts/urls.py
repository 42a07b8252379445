from django.urls import path, register_converter

from portal.alerts import views
from portal.alerts.models import CODE


class AlertConverter:
    regex = CODE

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(AlertConverter, "alert")

# /
urlpatterns = [
    path("follow/", views.follow, name="follow"),
    path("alerts/<alert:code>/", views.alert, name="alert"),
    path("alerts/<alert:code>/leave/", views.leave, name="alert-leave"),
]
