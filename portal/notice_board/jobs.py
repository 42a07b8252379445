from datetime import datetime

from django.utils.translation import gettext_lazy as _

from portal.base.notices import jobs
from portal.notice_board.recording import note_changes


@jobs.register("notice_boards", _("登记公开栏内容"), order=68)  # after all that others publish
def note_notice_boards(now: datetime) -> str:
    return f"{note_changes(now)} notice boards show something else"
