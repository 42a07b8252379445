"""Whose a sheet is, what it says, and what the log may tell of it while it is sealed."""

import hashlib
import json
from datetime import date

from portal.base.departments.models import Role, User
from portal.supervision.evaluation.models import Appointment, Sheet


def appointment_of(person: User, today: date) -> Appointment | None:
    """The appointment by which a person scores on this day."""
    if not person.has_role(Role.SUPERVISOR):
        return None
    return Appointment.objects.current(today).filter(account=person).first()


def sheet_of(evaluation, department, person: User) -> Sheet | None:
    """A person's own sheet, also of an earlier appointment during the round."""
    rows = evaluation.sheets.filter(department=department, appointment__account=person)
    return rows.order_by("-pk").first()


def content_of(sheet: Sheet) -> tuple[dict[int, int], str]:
    return dict(sheet.scores.order_by().values_list("criterion", "points")), sheet.comment


def digest(sheet: Sheet) -> str:
    """What the log holds of a sealed sheet; the salt keeps its few possible values secret."""
    points, comment = content_of(sheet)
    values = [sorted(points.items()), comment]
    content = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
    return hashlib.sha256(bytes.fromhex(sheet.salt) + content).hexdigest()
