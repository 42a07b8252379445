from django.urls import reverse
from django.utils.translation import gettext as _

from portal.profiles.filters import ProfileFilter
from portal.profiles.models import Profile
from portal.profiles.presentation import labels
from portal.records import linked_data
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

    def linked_data(self, record, context):
        """The department itself, which its profile is about."""
        return {"@context": linked_data.CONTEXT} | linked_data.organisation(
            record.department,
            address=linked_data.said(
                {
                    "@type": "PostalAddress",
                    "streetAddress": record.office_address,
                    "postalCode": record.postal_code,
                }
            ),
            email=record.email,
            telephone=[row.number for row in context["unit_hotlines"].hotlines],
        )

    def context(self, record):
        return {"labels": labels(record)}


pages = ProfilePages()
