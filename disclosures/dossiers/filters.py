from django.db.models import CharField, Exists, OuterRef
from django.db.models.functions import Cast, Left
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext

from disclosures.models import Dossier, DossierClosing, Procedure, ProcedureStep
from portal.base.departments.choices import department_choices
from portal.base.lists.facets import Choice, FacetFilter, plain
from portal.base.lists.listing import ListFilter

STATES = [Choice("open", _("进行中"), {False}), Choice("closed", _("已办结"), {True})]


class DossierFilter(ListFilter):
    columns = {
        "procedure": "procedure",
        "department": "department",
        "state": Exists(DossierClosing.objects.filter(number=OuterRef("number"))),
        "year": Left(Cast("started_on", CharField()), 4),
    }

    procedure = FacetFilter(column="procedure", label=_("流程"))
    department = FacetFilter(column="department", indexed=True, label=_("责任部门"))
    state = FacetFilter(column="state", label=_("进行情况"))
    year = FacetFilter(column="year", lookup="started_on__year", label=_("启动年份"))

    @staticmethod
    def everything():
        return pgettext("plural", "全过程公开")

    def offer(self):
        self.procedures = self.keep("procedures", _procedures)
        self.facets["procedure"].offer(
            Choice(row.code, str(row), {row.pk}) for row in self.procedures
        )
        self.facets["department"].offer(self.keep("departments", department_choices))
        self.facets["state"].offer(STATES)
        years = sorted(filter(None, self.cube.by_value("year", {})), reverse=True)
        self.facets["year"].offer(plain((year, year) for year in years))

    def procedure_of(self, dossier: Dossier) -> Procedure:
        return next(row for row in self.procedures if row.pk == dossier.procedure_id)


def _procedures() -> list[Procedure]:
    """With their steps, which every row of the list looks at, in one statement."""
    found: dict[int, Procedure] = {}
    steps = ProcedureStep.objects.filter(procedure__awaits_release=False).select_related(
        "procedure"
    )
    for step in steps.order_by("procedure__code", "order", "pk"):
        procedure = found.setdefault(step.procedure_id, step.procedure)
        vars(procedure).setdefault("step_list", []).append(step)
    return list(found.values())
