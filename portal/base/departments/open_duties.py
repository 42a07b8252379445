from django.utils.translation import gettext_lazy as _

from portal.base.departments import abolishing
from portal.base.departments.models import Department, User

abolishing.declare(
    "children",
    _("下级部门"),
    lambda department, today: Department.objects.lasting(today).filter(parent=department),
)
abolishing.declare(
    "people",
    _("在职人员"),
    lambda department, today: User.objects.filter(department=department, is_active=True),
)
