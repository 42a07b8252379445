"""How often a subscriber is told, and when next: at eight in the morning, of a day or of Monday."""

from datetime import datetime, time, timedelta

from django.db.models import TextChoices
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

HOUR = time(8)  # of the site's own zone, which is Beijing's


class Rhythm(TextChoices):
    AT_ONCE = "at_once", _("随时，有新公开的就发")
    DAILY = "daily", _("每天一封，早上八点")
    WEEKLY = "weekly", _("每周一封，星期一早上八点")


def next_time(rhythm: str, at: datetime) -> datetime:
    """The first after this moment; with the next run where it is at once."""
    if rhythm == Rhythm.AT_ONCE:
        return at
    today = timezone.localdate(at)
    days = 7 - today.weekday() if rhythm == Rhythm.WEEKLY else 1
    if rhythm == Rhythm.DAILY or not today.weekday():
        days = 0 if timezone.localtime(at).time() < HOUR else days
    return timezone.make_aware(datetime.combine(today + timedelta(days=days), HOUR))
