from django.utils import timezone

from portal.base.departments.models import Department
from portal.notice_board.models import Showing
from portal.notice_board.recording import note_changes


def noted_board(department: Department) -> Showing:
    """The department has a notice board, and what it shows is noted."""
    Department.objects.filter(pk=department.pk).update(notice_board_zh="一层大厅")
    note_changes(timezone.now())
    return Showing.objects.of(department)[0]
