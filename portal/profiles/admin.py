from django.contrib import admin
from django.contrib.admin.widgets import AdminTextareaWidget
from django.db import models
from django.utils.translation import gettext_lazy as _

from portal.base.departments.people import person_of
from portal.profiles.forms import ProfileForm, usual_title
from portal.profiles.models import Head, Profile
from portal.profiles.views import pages
from portal.records.admin import PartInline, RecordAdmin


class HeadInline(PartInline, admin.StackedInline):
    model = Head
    fields = [("post", "post_en"), "name", "work"]


@admin.register(Profile)
class ProfileAdmin(RecordAdmin):
    form = ProfileForm
    pages = pages
    inlines = [HeadInline]
    search_fields = ["number", "title", "department__code", "department__name_zh"]
    search_help_text = _("索引号、名称或者部门")
    formfield_overrides = {models.TextField: {"widget": AdminTextareaWidget({"rows": 6})}}
    fieldsets = [
        (
            None,
            {"fields": ["seen_revision", "token", "department", "title", "change_note"]},
        ),
        (_("职责"), {"fields": ["duties", "duties_en"]}),
        (_("服务承诺"), {"fields": ["commitments", "commitments_en"]}),
        (
            _("办公信息"),
            {
                "fields": [
                    "office_address",
                    "office_address_en",
                    "office_hours",
                    "office_hours_en",
                    ("postal_code", "email"),
                ]
            },
        ),
        (
            _("公开"),
            {
                "classes": ["collapse"],
                "fields": ["audience", "first_published_on", "public_until"],
            },
        ),
    ]

    def get_changeform_initial_data(self, request):
        department = person_of(request).department
        usual = {"title": usual_title(department)} if department else {}
        return usual | super().get_changeform_initial_data(request)

    def get_fieldsets(self, request, obj=None):
        """A later version is of the same department, which is told and not chosen."""
        fieldsets = super().get_fieldsets(request, obj)
        if obj is None or obj.version == 1:
            return fieldsets
        shown = {"department": "department_shown"}
        return [
            (title, options | {"fields": [_shown(field, shown) for field in options["fields"]]})
            for title, options in fieldsets
        ]


def _shown(field, shown: dict):
    return shown.get(field, field) if isinstance(field, str) else field
