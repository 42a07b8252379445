from django.urls import include, path

from approvals.views import approvals, laws, penalties

urlpatterns = [
    path("approvals/", include(approvals.urls())),
    path("penalties/", include(penalties.urls())),
    path("laws/", include(laws.urls())),
]
