from datetime import datetime

from django.utils.translation import gettext_lazy as _

from portal.base.caching import state_key_of
from portal.base.lists import kept_exports
from portal.base.notices import jobs
from portal.records import due, files, reading_files


@jobs.register("due", _("定时发布和到期下线"), order=10)
def make_due_changes(now: datetime) -> str:
    return f"{due.make_due_changes(now)} due changes made"


@jobs.register("file_texts", _("读取附件中的文字"), order=78)
def read_waiting_files(now: datetime) -> str:
    return f"{reading_files.read_waiting()} files read for the search"


@jobs.register("files", _("清除无用的文件"), order=80)
def sweep_files(now: datetime) -> str:
    return f"{files.sweep()} files deleted that no version holds"


@jobs.register("exports", _("清除过时的下载文件"), order=90)
def sweep_exports(now: datetime) -> str:
    kept_exports.sweep(state_key_of(due.standing()))
    return "tables kept of another state of the site deleted"
