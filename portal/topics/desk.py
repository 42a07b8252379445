"""What of the topics waits for a publisher: what another proposed, and links that lead nowhere."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from portal.acts.desk import SHOWN, Desk, DeskList, Room, Waiting
from portal.base.departments.models import Role, User
from portal.topics.links import shown
from portal.topics.models import Topic

DESK = Desk(
    lists=[
        DeskList(
            [Role.PUBLISHER],
            "topics",
            lambda user, today: Q(proposed_by__isnull=False) & ~Q(proposed_by=user),
            _("办事指引的更改，待放行"),
        ),
        DeskList(
            [Role.PUBLISHER],
            "topics_mine",
            lambda user, today: Q(proposed_by=user),
            _("我提出的办事指引，待他人放行"),
        ),
    ],
    columns=[_("办事指引"), _("种类"), _("责任部门"), _("提出人")],
    row_template="admin/topics/_desk_row.html",
    order=["pk"],
    all_url="admin:topics_topic_changelist",
)


def room() -> Room:
    return Room(DESK, Topic.objects.undecided().select_related("department", "proposed_by"))


def dead(user: User) -> list[Waiting]:
    """The links that lead nowhere; nothing where there is none."""
    if not user.has_role(Role.PUBLISHER):
        return []
    section = _leading_nowhere()
    return [section] if section.count else []


def dead_links() -> list[tuple[Topic, list[str]]]:
    """Each public topic with those of its links that citizens are not shown."""
    rows = list(Topic.objects.public().exclude(links=[]))
    there = shown({link for topic in rows for link in topic.links})
    found = [(topic, [one for one in topic.links if one not in there]) for topic in rows]
    return [(topic, gone) for topic, gone in found if gone]


def _leading_nowhere() -> Waiting:
    found = dead_links()
    return Waiting(
        "topics_dead_links",
        _("办事指引里失效的链接"),
        "",
        found[:SHOWN],
        len(found),
        [_("办事指引"), _("公众看不到的链接")],
        "admin/topics/_dead_links_row.html",
    )
