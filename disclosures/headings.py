"""What becomes of categories (`portal.records.headings`)."""

from django.utils.translation import gettext_lazy as _

from disclosures.models import Category
from portal.acts.desk import Room
from portal.records.heading_acts import HeadingWorkflow, desk, room

categories = HeadingWorkflow(Category)
DESK = desk(Category, _("分类的更改，待放行"), _("我提出的分类更改，待他人放行"))


def rooms() -> dict[str, Room]:
    return {"categories": room(Category, DESK)}
