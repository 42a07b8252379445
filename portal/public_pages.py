"""The pages of the roof itself."""

from urllib.parse import quote

from django.utils.translation import gettext_lazy as _

from portal.base.public_pages import PAGES, Column, Link, Place, PublicPages, path_to_tell

PAGES.register(
    PublicPages(
        "departments/",
        "portal.department_urls",
        order=80,
        header=Link("departments", _("机构与职责"), order=50),
        footer=(Link("departments", _("机构与职责"), order=40),),
        under="departments",
        marking=("department",),
        places=(
            Place(
                "departments",
                _("机构与职责"),
                _("有哪些部门，各管什么，地址和办公时间。"),
                "部门 机构 处室 单位 职责 地址 办公时间 departments",
                Column.DUTIES,
            ),
        ),
    ),
    PublicPages("api/v1/", "portal.api.urls", order=110, translated=False),
    PublicPages(
        "",
        "portal.site_urls",
        order=100,
        header=Link("home", _("首页"), order=10),
        footer=(
            Link("data", _("数据开放"), order=43),
            Link("site-map", _("网站地图"), order=45),
            Link("log", _("公开日志"), order=50),
            Link(
                "display",
                _("显示设置"),
                order=60,
                query=lambda request: f"next={quote(path_to_tell(request))}",
            ),
            Link("accessibility", _("无障碍声明"), order=70),
            Link("privacy", _("个人信息保护"), order=75),
            Link("admin:index", _("工作人员登录"), order=80),
        ),
        kept_from_robots=("admin/", "display/", "search/"),
        places=(
            Place(
                "log",
                _("公开日志"),
                _("谁在什么时候公开、改动或者撤下了什么；可以自己核验没有被改过。"),
                "日志 核验 验证 证明 篡改 改过 真实 proof log verify 证据",
                Column.DATA,
            ),
            Place(
                "display",
                _("显示设置"),
                _("长者版、高对比度。"),
                "长者版 大字 朗读 字体 字号 对比度 老年 看不清 老人 large text",
                Column.OVERVIEW,
            ),
            Place(
                "accessibility",
                _("无障碍声明"),
                _("本站对残疾人的便利做到了什么。"),
                "无障碍 盲人 读屏 残疾 accessibility",
                Column.OVERVIEW,
            ),
            Place(
                "data",
                _("数据开放"),
                _("整份下载各个列表，或者由程序读取。"),
                "数据 数据开放 开放数据 接口 open data api csv xlsx json",
                Column.OPEN_DATA,
            ),
            Place(
                "site-map",
                _("网站地图"),
                _("本站有哪些页面，一页列全。"),
                "网站地图 站点地图 导航 目录 sitemap",
                Column.OVERVIEW,
            ),
            Place(
                "privacy",
                _("个人信息保护"),
                _("本站记下什么、保存多久、谁能看到，您可以要求什么。"),
                "隐私 个人信息 隐私政策 泄露 删除我的信息 cookie privacy personal data",
                Column.OVERVIEW,
            ),
        ),
    ),
)
