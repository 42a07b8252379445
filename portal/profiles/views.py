from django.urls import reverse
from django.utils.translation import gettext as _

from portal.profiles.filters import ProfileFilter
from portal.profiles.models import Profile
from portal.profiles.presentation import labels
from portal.records.pages import RecordPages


class ProfilePages(RecordPages):
    """Profiles go by the codes of their departments."""

    model = Profile
    converter = "slug"
    filter_class = ProfileFilter
    list_name = "profiles"
    template = "profiles/_profile.html"
    row_template = "profiles/_row.html"
    list_fields = (
        *RecordPages.list_fields, "duties", "duties_en", "office_address", "office_address_en",
        "office_hours", "office_hours_en", "department__kind",
    )  # fmt: skip

    linked = ("department__parent",)

    def trail(self, record):
        above = [*record.department.ancestors(), record.department]
        units = [(unit.get_absolute_url(), unit) for unit in above]
        return [(reverse("departments"), _("机构与职责")), *units]

    def context(self, record):
        return {"labels": labels(record)}


pages = ProfilePages()
