"""Lists of the back office: what their addresses may ask, said once for every room."""

from typing import Any, cast

from django import forms
from django.contrib import admin
from django.contrib.admin.utils import get_fields_from_path
from django.contrib.admin.views.main import SEARCH_VAR, ChangeList, ChangeListSearchForm
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.text import smart_split
from django.utils.translation import gettext_lazy as _

LONGEST_SEARCH = 100
LONGEST_VALUE = 100


class SearchForm(ChangeListSearchForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        too_long = _("查找的内容最多 %(limit_value)d 字，请写得短些。")
        self.fields[SEARCH_VAR] = forms.CharField(
            required=False,
            strip=False,
            max_length=LONGEST_SEARCH,
            error_messages={"max_length": too_long},
        )


class AskedList(ChangeList):
    search_form_class = SearchForm


class ListAdmin(admin.ModelAdmin):
    """Answers what its own filters ask and nothing else: with any other lookup an address could
    feel its way through columns that no page shows."""

    show_facets = admin.ShowFacets.NEVER  # a count for each choice of each filter

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[AskedList]:
        return AskedList

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        if len(value) > LONGEST_VALUE or "\x00" in value:
            return False
        return any(lookup in self._asked_by(one) for one in self.get_list_filter(request))

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet, search_term: str
    ) -> tuple[QuerySet, bool]:
        """Django takes quotation marks alone for those around nothing, which every row holds."""
        words = " ".join(map(_as_typed, smart_split(search_term)))
        return super().get_search_results(request, queryset, words)

    def _asked_by(self, list_filter: Any) -> set[str]:
        """The parameters of one of `list_filter`."""
        if isinstance(list_filter, type):
            return {cast(Any, list_filter).parameter_name}
        path = list_filter[0] if isinstance(list_filter, tuple) else list_filter
        field: Any = get_fields_from_path(self.model, path)[-1]
        exact = f"{path}__{field.target_field.name}" if field.is_relation else path
        return {f"{exact}__exact", f"{path}__isnull"}

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """No link of ours fills in a form; a value that does not fit its field would break it."""
        return {}


def _as_typed(word: str) -> str:
    """Quotation marks alone in marks of the other kind, which make a text of them."""
    if word.strip(word[0]) or word[0] not in "'\"":
        return word
    other = "'" if word[0] == '"' else '"'
    return f"{other}{word}{other}"
