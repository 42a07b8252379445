from urllib.parse import quote

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.public_pages import PAGES, Column, Link, Panel, Place, PublicPages
from portal.supervision.demands import overdue

PAGES.register(
    PublicPages(
        "",
        "portal.supervision.evaluation.urls",
        order=60,
        under="timeliness",
        marking=("evaluations", "evaluation", "supervisors", "assessment"),
        places=(
            Place(
                "evaluations",
                pgettext_lazy("plural", "评议"),
                _("监督员怎样给各部门的公开工作评分，结果如何。"),
                "评议 评分 打分 考核 满意度 evaluation scores",
                Column.DATA,
            ),
            Place(
                "supervisors",
                _("政务公开监督员"),
                _("谁在监督，由谁聘任，任期多长。"),
                "监督员 监督 supervisors",
                Column.DUTIES,
            ),
        ),
    ),
    PublicPages(
        "demands/",
        "portal.supervision.demands.urls",
        order=65,
        under="timeliness",
        marking=("demands", "demand"),
        places=(
            Place(
                "demands",
                pgettext_lazy("plural", "督办"),
                _("监督员要求哪些部门做什么，是否按时答复。"),
                "督办 督促 催办 demands",
                Column.DATA,
            ),
        ),
        panels=(Panel("timeliness", "demands/_overdue.html", overdue.panel),),
    ),
    PublicPages(
        "reports/",
        "portal.supervision.tickets.urls",
        order=70,
        header=Link("report", _("反映问题"), order=55),
        under="report",
        marking=(
            "report-follow",
            "report-status",
            "report-receipt",
            "reports",
            "answers",
            "report-answer",
        ),
        places=(
            Place(
                "report",
                _("反映问题"),
                _("投诉、咨询、建议，或者告诉我们什么没有公开、公开得晚、写错了。"),
                "投诉 举报 反映 意见 建议 咨询 申诉 告状 不满 没公开 未公开 没有公开 "
                "complaint report",
                Column.COMPLAINTS,
            ),
            Place(
                "report-follow",
                _("查询反映的办理情况"),
                _("用查询编号看自己反映的问题办到哪一步。"),
                "查询编号 办理情况 进度 回复 答复 我的反映 follow status",
                Column.COMPLAINTS,
            ),
            Place(
                "reports",
                pgettext_lazy("plural", "群众反映"),
                _("各部门收到多少反映，多久答复，公开的答复。"),
                "反映 答复率 群众 reports",
                Column.RESPONSES,
            ),
            Place(
                "answers",
                _("公开的答复"),
                _("别人问过什么、各部门怎样答复，按类型、部门查。"),
                "公开的答复 问答 回复 常见问题 别人问过 answers",
                Column.RESPONSES,
            ),
        ),
        footer=(
            Link("reports", pgettext_lazy("plural", "群众反映"), order=20),
            Link(
                "report",
                _("反映本页问题"),
                order=30,
                query=lambda request: f"about={quote(request.path)}",
            ),
        ),
    ),
)
