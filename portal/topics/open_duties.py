from django.db.models import Q
from django.utils.translation import pgettext_lazy

from portal.base.departments import abolishing
from portal.topics.models import Topic

abolishing.declare(
    "topics",
    pgettext_lazy("plural", "办事指引"),
    lambda department, today: Topic.objects.filter(
        Q(awaits_release=False) | Q(proposed_by__isnull=False), department=department
    ),
)
