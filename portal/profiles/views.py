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

    def context(self, record):
        return {"labels": labels(record)}


pages = ProfilePages()
