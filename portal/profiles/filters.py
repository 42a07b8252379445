from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext

from portal.base.departments.choices import department_choices
from portal.base.departments.models import Department
from portal.base.lists.facets import FacetFilter, plain
from portal.base.lists.listing import ListFilter


class ProfileFilter(ListFilter):
    """The filters of the list of profiles; their parameters are part of the public addresses."""

    columns = {"department": "department", "unit": "department__kind"}
    tabs = "unit"

    department = FacetFilter(column="department", indexed=True, label=_("责任部门"))
    unit = FacetFilter(column="unit", lookup="department__kind", label=_("机构类型"))

    @staticmethod
    def everything() -> str:
        return pgettext("plural", "机构职能")

    def offer(self) -> None:
        self.facets["department"].offer(self.keep("departments", department_choices))
        self.facets["unit"].offer(plain(Department.Kind.choices))
