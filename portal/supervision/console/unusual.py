"""Acts that a supervisor looks at first, found in the log alone, for a period.

Unusual is not wrong: each kind says what it takes in. All kinds but one come from one statement
on the acts they are about, bulk acts from a second one; both look at a bounded number of the
newest acts of the period and say so where there were more.
"""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.db.models import Case as CaseWhen
from django.db.models import JSONField, Q, Subquery, When
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext_lazy

from portal.base.audit.actions import ACTIONS, Action
from portal.base.audit.models import Entry
from portal.base.departments.actions import Action as GrantAction
from portal.base.departments.models import Department, Role, User
from portal.base.fields import field_of
from portal.base.workdays.calendar import Calendar
from portal.base.workdays.models import load_calendar
from portal.records.actions import PUBLICATIONS
from portal.records.actions import Action as RecordAction

PERIODS = (7, 30, 90)  # days
LOOKED_AT = 3_000
LOOKED_AT_FOR_BULK = 10_000
OPENS, CLOSES = time(8, 0), time(18, 30)
BULK, BULK_WITHIN = 20, timedelta(minutes=10)
REFUSALS, REFUSALS_WITHIN = 5, timedelta(minutes=10)
SOON = timedelta(hours=72)

LOOKED_FOR = (
    *PUBLICATIONS, RecordAction.CONFIRMED, RecordAction.WITHDRAWN, Action.SIGN_IN_REFUSED,
    Action.EXPORTED, *GrantAction,
)  # fmt: skip
EDITS = (Action.ADDED, Action.CHANGED, Action.DELETED)  # of accounts
# What says whether somebody may sign in, and what they may do then.
OF_ACCOUNTS = ("username", "email", "role", "department", "is_active")
# What a person does many times in a row without deciding anything; who looks at the sealed contacts
# of many citizens is counted.
NEVER_BULK = (
    RecordAction.EDITED, Action.SIGNED_IN, Action.SIGN_IN_REFUSED, RecordAction.ORIGINAL_READ,
)  # fmt: skip


class LoggedAct(NamedTuple):
    sequence: int
    recorded_at: datetime
    action: str
    number: str = ""
    version: int | None = None
    label: str = ""
    actor: int | None = None
    actor_name: str = ""
    address: str = ""
    changes: Any = None  # of accounts and their power alone


COLUMNS = (
    "sequence", "recorded_at", "action", "subject_number", "subject_version", "subject_label",
    "detail__actor_id", "detail__actor_name", "detail__address", "changes",
)  # fmt: skip


@dataclass(frozen=True)
class Case:
    """One unusual act, or several that are unusual together, and the log narrowed to it."""

    when: datetime
    what: str
    query: dict
    label: str = ""  # what people typed
    person: str = ""

    @property
    def url(self) -> str:
        return f"{reverse('admin:audit_entry_changelist')}?{urlencode(self.query)}"


@dataclass(frozen=True)
class UnusualKind:
    name: str
    title: Promise
    meaning: Promise
    cases: list[Case] = field(default_factory=list)

    @property
    def first(self) -> list[Case]:
        return self.cases[:3]


@dataclass(frozen=True)
class Unusual:
    kinds: list[UnusualKind]
    is_cut: bool  # more acts in the period than were looked at


def of_days(days: int, now: datetime, calendar: Calendar | None = None) -> dict:
    """What the templates of unusual acts need; three statements with the calendar."""
    return {
        # A calendar may be one that is loaded once it is asked.
        "unusual": look(since(days, now), load_calendar() if calendar is None else calendar),
        "days": days,
        "periods": PERIODS,
        "looked_at": LOOKED_AT,
    }


def look(start: datetime, calendar: Calendar) -> Unusual:
    """The unusual acts since then, newest first; two statements."""
    acts, bulk = _acts(start - SOON), _deciding(start)
    is_cut = len(acts) > LOOKED_AT or len(bulk) > LOOKED_AT_FOR_BULK
    return Unusual(kinds(acts[:LOOKED_AT], bulk[:LOOKED_AT_FOR_BULK], start, calendar), is_cut)


def kinds(
    acts: list[LoggedAct], deciding: list[LoggedAct], start: datetime, calendar: Calendar
) -> list[UnusualKind]:
    """Sort acts, newest first, into the kinds; `deciding` are those that may be bulk."""
    found = {
        "forced": _forced(acts),
        "hours": _out_of_hours(acts, calendar),
        "bulk": _bulk(deciding),
        "withdrawn": _withdrawn_soon(acts),
        "refused": _refused_often(acts),
        "exported": _exported(acts),
        "power": _of_power(acts),
        "accounts": _of_accounts(acts),
    }
    return [
        UnusualKind(
            name,
            title,
            meaning,
            sorted(
                (case for case in found[name] if case.when >= start),
                key=lambda case: case.when,
                reverse=True,
            ),
        )
        for name, title, meaning in KINDS
    ]


KINDS = [
    (
        "forced",
        pgettext_lazy("unusual", "应急发布"),
        gettext_lazy("没有经过审核就发布的；每一件都须由另一人补充确认。"),
    ),
    (
        "hours",
        gettext_lazy("非工作时间发布"),
        gettext_lazy("8:00 以前、18:30 以后或者休息日由人发布的；事先安排好由系统定时发布的不算。"),
    ),
    (
        "bulk",
        gettext_lazy("短时间内大量操作"),
        gettext_lazy(
            "一个人在 10 分钟内作了 20 次以上操作，查看联系方式也算；登录、修改草稿和查看附件原件"
            "不算。"
        ),
    ),
    (
        "withdrawn",
        gettext_lazy("发布后不久撤下"),
        gettext_lazy("最近一次发布以后 72 小时之内撤下的。"),
    ),
    (
        "refused",
        gettext_lazy("多次登录被拒"),
        gettext_lazy(
            "同一用户名或者同一网络地址，10 分钟内记下 5 次以上登录被拒；同一用户名每分钟只记一次。"
        ),
    ),
    (
        "exported",
        pgettext_lazy("unusual", "导出"),
        gettext_lazy("工作人员导出的列表和日志，其中可能有内部信息。"),
    ),
    (
        "power",
        pgettext_lazy("unusual", "权限变更"),
        gettext_lazy("一名管理员提请、另一名管理员确认、不同意或者撤回的权限变更。"),
    ),
    (
        "accounts",
        pgettext_lazy("unusual", "账号变动"),
        gettext_lazy(
            "新增、删除的账号，一名管理员改变的角色、部门、登录名、邮箱和停用、恢复，由他人重设的密码。"
        ),
    ),
]  # fmt: skip


def since(days: int, now: datetime) -> datetime:
    """The beginning of the day so many days ago."""
    day = timezone.localdate(now) - timedelta(days=days)
    return timezone.make_aware(datetime.combine(day, time()))


def _from(start: datetime) -> Subquery:
    """The sequence that the period begins with; of none there is nothing to see."""
    later = Entry.objects.filter(recorded_at__gte=start).order_by("recorded_at", "sequence")
    return Subquery(later.values("sequence")[:1])


def _acts(start: datetime) -> list[LoggedAct]:
    is_looked_for = Q(action__in=LOOKED_FOR) | Q(action__in=EDITS, subject_kind="user")
    found = Entry.objects.filter(is_looked_for, sequence__gte=_from(start))
    told = When(action__in=(*GrantAction, *EDITS), then="detail__changes")
    found = found.annotate(changes=CaseWhen(told, output_field=JSONField()))
    rows = found.order_by("-sequence").values_list(*COLUMNS)[: LOOKED_AT + 1]
    return [_act(row) for row in rows]


def _deciding(start: datetime) -> list[LoggedAct]:
    rows = Entry.objects.filter(sequence__gte=_from(start), detail__actor__isnull=False)
    rows = rows.exclude(action__in=NEVER_BULK).order_by("-sequence")
    columns = ("sequence", "recorded_at", "action", "detail__actor_id", "detail__actor_name")
    return [
        LoggedAct(sequence, moment, action, actor=actor, actor_name=name)
        for sequence, moment, action, actor, name in rows.values_list(*columns)[
            : LOOKED_AT_FOR_BULK + 1
        ]
    ]


def _act(row: Any) -> LoggedAct:
    """The detail may have been forgotten."""
    *entry, name, address, changes = row
    act = LoggedAct(*entry)
    return act._replace(actor_name=name or "", address=address or "", changes=changes)


def _of_record(act: LoggedAct) -> dict:
    return {"number": act.number}


def _forced(acts: list[LoggedAct]) -> list[Case]:
    confirmed = {(act.number, act.version) for act in acts if act.action == RecordAction.CONFIRMED}
    cases = []
    for act in acts:
        if act.action == RecordAction.FORCE_PUBLISHED:
            is_done = (act.number, act.version) in confirmed
            what = _("已补充确认") if is_done else _("还没有补充确认")
            cases.append(Case(act.recorded_at, what, _of_record(act), act.label, act.actor_name))
    return cases


def _out_of_hours(acts: list[LoggedAct], calendar: Calendar) -> list[Case]:
    cases = []
    for act in acts:
        if act.action not in PUBLICATIONS or act.actor is None:
            continue
        local = timezone.localtime(act.recorded_at)
        if not calendar.is_working(local.date()):
            what = calendar.reason(local.date())
        elif not OPENS <= local.time() <= CLOSES:
            what = local.strftime("%H:%M")
        else:
            continue
        cases.append(Case(act.recorded_at, what, _of_record(act), act.label, act.actor_name))
    return cases


def _bulk(acts: list[LoggedAct]) -> list[Case]:
    return [
        Case(
            run[-1].recorded_at,
            ngettext("%(count)s 次操作", "%(count)s 次操作", len(run)) % {"count": len(run)},
            {"person": actor} | _time_of(run),
            person=run[-1].actor_name,
        )
        for actor, run in runs(acts, lambda act: act.actor, BULK, BULK_WITHIN)
    ]


def _withdrawn_soon(acts: list[LoggedAct]) -> list[Case]:
    cases, published = [], {}
    for act in reversed(acts):
        if act.action in PUBLICATIONS:
            published[act.number] = act.recorded_at
        elif act.action == RecordAction.WITHDRAWN and act.number in published:
            passed = act.recorded_at - published[act.number]
            if passed <= SOON:
                hours = int(passed.total_seconds() // 3600)
                what = ngettext("发布 %(hours)s 小时后撤下", "发布 %(hours)s 小时后撤下", hours) % {
                    "hours": hours
                }
                case = Case(act.recorded_at, what, _of_record(act), act.label, act.actor_name)
                cases.append(case)
    return cases


def _refused_often(acts: list[LoggedAct]) -> list[Case]:
    refused = [act for act in acts if act.action == Action.SIGN_IN_REFUSED]
    by_name = runs([a for a in refused if a.number], lambda a: a.number, REFUSALS, REFUSALS_WITHIN)
    by_address = runs(
        [act for act in refused if act.address], lambda a: a.address, REFUSALS, REFUSALS_WITHIN
    )
    narrowed = {"action": Action.SIGN_IN_REFUSED.value}
    cases = [
        Case(run[-1].recorded_at, _times(run), narrowed | {"number": number} | _time_of(run),
             person=run[-1].label)
        for number, run in by_name
    ]  # fmt: skip
    return cases + [
        Case(run[-1].recorded_at, f"{address} · {_times(run)}",
             narrowed | {"address": address} | _time_of(run))
        for address, run in by_address
    ]  # fmt: skip


def _exported(acts: list[LoggedAct]) -> list[Case]:
    return [
        Case(
            act.recorded_at, "", _time_of([act]) | {"action": act.action}, act.label, act.actor_name
        )
        for act in acts
        if act.action == Action.EXPORTED
    ]


def _of_power(acts: list[LoggedAct]) -> list[Case]:
    """Whoever sets a password alone is told beside the accounts."""
    steps = {action for action in GrantAction if action != GrantAction.PASSWORD_SET}
    return [_of_row(act, [str(ACTIONS[act.action]), *_changed(act)]) for act in acts
            if act.action in steps]  # fmt: skip


def _of_accounts(acts: list[LoggedAct]) -> list[Case]:
    cases = []
    for act in acts:
        changed = _changed(act)
        is_told = act.action in (Action.ADDED, Action.DELETED, GrantAction.PASSWORD_SET)
        forgotten = act.action == Action.CHANGED and act.changes is None
        if is_told or forgotten or (act.action == Action.CHANGED and changed):
            cases.append(_of_row(act, [str(ACTIONS[act.action]), *changed]))
    return cases


def _changed(act: LoggedAct) -> list[str]:
    """What changed of it that matters, as a person reads it."""
    told = act.changes if isinstance(act.changes, dict) else {}
    columns = [*(field_of(User, name) for name in OF_ACCOUNTS)]
    columns += [field_of(Department, name) for name in ("parent", "successor")]
    found = []
    for column in columns:
        pair = told.get(column.name)
        if isinstance(pair, list) and len(pair) == 2:
            old, new = (_value(column.name, value) for value in pair)
            found.append(f"{column.verbose_name} {old} → {new}")
    return found


def _value(name: str, value: Any) -> str:
    if name == "role" and value in Role:
        return str(Role(value).label)
    return {"True": _("是"), "False": _("否"), "": _("无")}.get(str(value), str(value))


def _of_row(act: LoggedAct, what: list[str]) -> Case:
    query = {"action": act.action, "number": act.number} | _time_of([act])
    return Case(act.recorded_at, " · ".join(what), query, act.label, act.actor_name)


def _times(run: list[LoggedAct]) -> str:
    return ngettext("%(count)s 次", "%(count)s 次", len(run)) % {"count": len(run)}


def _time_of(run: list[LoggedAct]) -> dict:
    """The time from the first to the last, to the second."""
    first, last = (timezone.localtime(run[place].recorded_at) for place in (0, -1))
    return {"since": f"{first:%Y-%m-%dT%H:%M:%S}", "until": f"{last:%Y-%m-%dT%H:%M:%S}"}


def runs(
    acts: Iterable[LoggedAct], key: Callable[[LoggedAct], Hashable], number: int, within: timedelta
) -> list[tuple[Hashable, list[LoggedAct]]]:
    """The acts of one key of which so many or more fell within that time, the earliest first.

    Where such stretches overlap they are one.
    """
    by_key: dict[Hashable, list[LoggedAct]] = {}
    for act in acts:
        by_key.setdefault(key(act), []).append(act)
    found = []
    for name, own in by_key.items():
        own.sort(key=lambda act: (act.recorded_at, act.sequence))
        stretches: list[list[int]] = []
        for last in range(number - 1, len(own)):
            first = last - number + 1
            if own[last].recorded_at - own[first].recorded_at > within:
                continue
            if stretches and first <= stretches[-1][1]:
                stretches[-1][1] = last
            else:
                stretches.append([first, last])
        found += [(name, own[first : last + 1]) for first, last in stretches]
    return found
