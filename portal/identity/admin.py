"""The back office of the site's identity: one administrator proposes, another lets it out."""

from typing import Any

from django.contrib import admin
from django.db import IntegrityError, models
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.acts.proposals_admin import ProposalsAdmin, WaitingFilter
from portal.base.departments.admin import AdministratorsOnly
from portal.identity.acts import identities
from portal.identity.forms import IdentityForm
from portal.identity.models import Identity

KEPT = gettext_lazy("“%(row)s”已经公开过，不能删除；请提出新的一份来代替它。")


@admin.register(Identity)
class IdentityAdmin(AdministratorsOnly, ProposalsAdmin):
    workflow = identities
    form = IdentityForm
    told_after = gettext_lazy("已提出，由另一位管理员放行后，全站随即更改。")
    not_found = gettext_lazy("这一份刚刚被删除，或者不在您负责的范围内。")
    list_display = ["shown", "code", "standing", "released_on"]
    list_filter = [WaitingFilter]
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}
    fieldsets = [
        (None, {"fields": ["name_zh", "name_en", "organ_zh", "organ_en"]}),
        (
            gettext_lazy("标识和备案"),
            {"fields": ["code", "badge_url", "correction_url", "icp_number", "police_number"]},
        ),
        (
            gettext_lazy("联系方式"),
            {"fields": ["address_zh", "address_en", "postcode", "telephone", "email"]},
        ),
        (gettext_lazy("版权"), {"fields": ["licence_zh", "licence_en"]}),
    ]

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """What was let out stays as it was: another one takes its place."""
        return self._administers(request) and (obj is None or obj.awaits_release)

    def fetched(self, request: HttpRequest) -> QuerySet:
        return self.get_queryset(request).select_related("proposed_by")

    def kept_because(self, row: Identity) -> str:
        return "" if row.awaits_release else KEPT % {"row": row}

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The one that waits, if any, is what is changed. Of two who propose at once the second
        is told so in the form."""
        if request.method == "GET" and self.has_add_permission(request):
            waiting = Identity.objects.filter(awaits_release=True).first()
            if waiting is not None:
                return HttpResponseRedirect(waiting.admin_url)
        try:
            return super().add_view(request, form_url, extra_context)
        except IntegrityError:
            return super().add_view(request, form_url, extra_context)

    @admin.display(description=gettext_lazy("网站基本信息"))
    def shown(self, row: Identity) -> str:
        return str(row)

    @admin.display(description=gettext_lazy("放行"))
    def standing(self, row: Identity) -> str:
        if row.awaits_release:
            return row.standing
        return _("现行") if row == Identity.objects.in_force() else _("已被代替")
