from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext

from disclosures.models import Category, Item
from portal.base.departments.choices import department_choices
from portal.base.lists.facets import Choice, FacetFilter, plain
from portal.base.lists.listing import ListFilter
from portal.base.trees import branches

FIRST_YEAR = 1949


class ItemFilter(ListFilter):
    """The filters of the list of items."""

    tabs = "kind"
    columns = {
        **Item.counted_columns,
    }

    kind = FacetFilter(column="kind", label=_("事项类型"))
    department = FacetFilter(column="department", indexed=True, label=_("责任部门"))
    category = FacetFilter(column="category", indexed=True, label=_("所属分类"))
    term = FacetFilter(column="term", lookup="disclosure_term", label=_("公开时限"))
    stage = FacetFilter(column="stage", label=_("公开阶段"))
    year = FacetFilter(column="year", lookup="shown_on__year", indexed=True, label=_("发布年份"))

    @staticmethod
    def everything():
        return pgettext("plural", "公开事项")

    def offer(self):
        self.facets["kind"].offer(plain(Item.Kind.choices))
        self.facets["term"].offer(plain(Item.Term.choices))
        self.facets["stage"].offer(plain(Item.Stage.choices))
        self.facets["department"].offer(self.keep("departments", department_choices))
        self.facets["category"].offer(self.keep("categories", category_choices))
        self.facets["year"].offer(self._years())

    def _years(self) -> list[Choice]:
        """The years there are, and the one asked for if it could be."""
        years = {year for year in self.cube.by_value("year", {}) if year}
        asked = self.data.get("year", "")
        if asked.isascii() and asked.isdigit() and FIRST_YEAR <= int(asked) <= _this_year():
            years.add(asked)
        return plain((year, year) for year in sorted(years, reverse=True))


def category_choices() -> list[Choice]:
    categories = list(Category.objects.in_use())
    below = branches((row.pk, row.parent_id) for row in categories)
    return [Choice(row.code, str(row), below(row.pk)) for row in categories]


def _this_year() -> int:
    return timezone.localdate().year
