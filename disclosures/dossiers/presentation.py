from django.utils.translation import gettext as _

from disclosures.dossiers.progress import Progress
from disclosures.models import Dossier
from portal.records.presentation import Label


def label_block(dossier: Dossier, progress: Progress) -> list[Label]:
    return [
        Label(_("索引号"), dossier.number, "code"),
        Label(_("流程"), dossier.procedure),
        Label(_("责任部门"), dossier.department, "department"),
        Label(_("启动日期"), dossier.started_on, "day"),
        Label(_("进行情况"), _("已办结") if progress.closing else _("进行中")),
        Label(_("发布日期"), dossier, "published"),
    ]
