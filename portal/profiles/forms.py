"""The draft form of a department's profile."""

from django.utils.translation import gettext as _

from portal.base.audit import log
from portal.base.departments.models import Department
from portal.records.forms import RecordForm


class ProfileForm(RecordForm):
    def clean(self):
        """Of two first drafts for one department, the second waits and is told of the first."""
        department = self.cleaned_data.get("department")
        if department is not None:
            Department.objects.select_for_update().filter(pk=department.pk).first()
        return super().clean()


def usual_title(department: Department) -> str:
    """In the language of records, whatever the author reads."""
    with log.in_its_language():
        return _("%(department)s机构职能") % {"department": department.name_zh}
