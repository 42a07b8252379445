from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.base.public_pages import PAGES, Column, Link, Panel, Place, PublicPages
from portal.topics import views

SERVICES = pgettext_lazy("plural", "办事指引")
QUESTIONS = pgettext_lazy("plural", "热点问题")


PAGES.register(
    PublicPages(
        "",
        "portal.topics.urls",
        order=38,
        footer=(Link("services", SERVICES, order=5),),
        under="catalogue",
        marking=("services", "service", "questions", "question"),
        panels=(
            Panel("home", "topics/_panel.html", views.panel, order=10),
            Panel("catalogue", "topics/_panel.html", views.panel),
        ),
        places=(
            Place(
                "services",
                SERVICES,
                _("按人生大事和主题找：能不能办、找谁、多久、多少钱。"),
                "办事 怎么办 怎样办 场景 主题 人生大事 一件事 services how",
                Column.SERVICES,
            ),
            Place(
                "questions",
                QUESTIONS,
                _("许多人问的事，和本机关的答复。"),
                "热点 难点 常见问题 问题 问答 解答 questions faq",
                Column.RESPONSES,
            ),
        ),
    ),
)
