from datetime import date

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from disclosures.models import Assignment, Dossier, DossierClosing, Obligation, Requirement
from portal.base.departments import abolishing
from portal.base.departments.models import Department
from portal.records.states import Status


def _obligations(department: Department, today: date) -> QuerySet:
    return Obligation.objects.owed().open(today).filter(department=department)


def _requirements(department: Department, today: date) -> QuerySet:
    """Its own, and those that it is given a part of."""
    given = Assignment.objects.filter(department=department).values("requirement")
    lasting = Q(valid_until=None) | Q(valid_until__gte=today)
    return Requirement.objects.filter(Q(department=department) | Q(pk__in=given), lasting)


def _dossiers(department: Department, today: date) -> QuerySet:
    closings = DossierClosing.objects.filter(number=OuterRef("number"))
    running = Dossier.objects.filter(~Exists(closings), status=Status.PUBLISHED)
    return running.filter(department=department)


def _page_of_obligations(department: Department) -> str:
    return f"{reverse('obligations')}?department={department.code}"


abolishing.declare("obligations", _("未履行的公开义务"), _obligations, _page_of_obligations)
abolishing.declare("requirements", _("应公开事项"), _requirements)
abolishing.declare("dossiers", _("没有办结的全过程公开"), _dossiers)
