from portal.base.departments.models.department import Department
from portal.base.departments.models.hotline import Hotline
from portal.base.departments.models.person import Role, User, person_field

__all__ = [
    "Department",
    "Hotline",
    "Role",
    "User",
    "person_field",
]
