from django.db.models import Q
from django.utils.translation import pgettext_lazy

from portal.base.departments import abolishing
from portal.base.departments.models import Hotline

abolishing.declare(
    "hotlines",
    pgettext_lazy("plural", "热线电话"),
    lambda department, today: Hotline.objects.filter(
        Q(valid_until=None) | Q(valid_until__gte=today), department=department
    ),
)
