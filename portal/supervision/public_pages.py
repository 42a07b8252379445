from urllib.parse import quote

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.public_pages import PAGES, Link, Panel, PublicPages
from portal.supervision.demands import overdue

PAGES.register(
    PublicPages(
        "",
        "portal.supervision.evaluation.urls",
        order=60,
        under="timeliness",
        marking=("evaluations", "evaluation", "supervisors", "assessment"),
    ),
    PublicPages(
        "demands/",
        "portal.supervision.demands.urls",
        order=65,
        under="timeliness",
        marking=("demands", "demand"),
        panels=(Panel("timeliness", "demands/_overdue.html", overdue.panel),),
    ),
    PublicPages(
        "reports/",
        "portal.supervision.tickets.urls",
        order=70,
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
