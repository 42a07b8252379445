from django.utils.translation import gettext_lazy as _

from portal.base.departments import abolishing
from portal.supervision.tickets.models import Ticket

abolishing.declare(
    "tickets",
    _("没有办结的反映"),
    lambda department, today: Ticket.objects.open().filter(department=department),
)
