from portal.base.departments.models import Department
from portal.base.lists.facets import Choice
from portal.base.trees import branches


def department_choices() -> list[Choice]:
    """Each department stands for itself and those below it."""
    departments = list(Department.objects.all())
    below = branches((row.pk, row.parent_id) for row in departments)
    return [Choice(row.code, str(row), below(row.pk)) for row in departments]
