from functools import partial

from django.urls import path

from portal.base.caching import public_page
from portal.base.lists import exports
from portal.supervision.evaluation import assessment, views

# /
urlpatterns = [
    path("supervisors/", public_page(views.supervisor_list), name="supervisors"),
    path("evaluations/", public_page(views.evaluation_list, "page"), name="evaluations"),
    path("evaluations/<int:pk>/", public_page(views.evaluation_detail), name="evaluation"),
    path(
        "assessment/<int:year>/",
        public_page(assessment.assessment, "order"),
        name="assessment",
    ),
    *(
        path(
            f"assessment/<int:year>/export.{form}",
            partial(assessment.assessment_export, form=form),
            name=f"assessment-{form}",
        )
        for form in exports.FORMS
    ),
]
