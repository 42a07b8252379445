"""The pages of the roof itself."""

from urllib.parse import quote

from django.utils.translation import gettext_lazy as _

from portal.base.public_pages import PAGES, Link, PublicPages

PAGES.register(
    PublicPages(
        "departments/",
        "portal.department_urls",
        order=80,
        header=Link("departments", _("机构与职责"), order=50),
        footer=(Link("departments", _("机构与职责"), order=40),),
        under="departments",
        marking=("department",),
    ),
    PublicPages(
        "",
        "portal.site_urls",
        order=100,
        header=Link("home", _("首页"), order=10),
        footer=(
            Link("log", _("公开日志"), order=50),
            Link(
                "display",
                _("显示设置"),
                order=60,
                query=lambda request: f"next={quote(request.get_full_path())}",
            ),
            Link("accessibility", _("无障碍声明"), order=70),
            Link("admin:index", _("工作人员登录"), order=80),
        ),
        kept_from_robots=("admin/", "display/"),
    ),
)
