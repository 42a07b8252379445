"""Sample data for the page that shows every component; nothing of it is in the database."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

from django.core.paginator import Paginator
from django.http import QueryDict
from django.templatetags.static import static
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from disclosures.dossiers.progress import State as StepStates
from disclosures.models import ChannelUse, Item, State
from disclosures.presentation import label_block
from portal.base.audit.models import Entry
from portal.base.bars import Bar
from portal.base.departments.models import Department, Hotline, Role, User
from portal.base.hotlines import UnitHotlines, marked
from portal.base.lists.listing import Active
from portal.base.search.query import Snippet
from portal.records.actions import Action
from portal.records.blocks import of_lines
from portal.records.compare import Difference

MOMENT = datetime(2009, 12, 30, 8, 0, tzinfo=UTC)
NUMBER = "640000/2009-00001"


def samples() -> dict:
    department = Department(
        code="D11", name_zh="示例处", name_en="Sample Division", kind=Department.Kind.DIVISION
    )
    item = _item(department, version=2)
    earlier = _item(department, version=1, status="superseded", change_note="")
    before, after = "共减刑90名。", "共减刑91名。"
    return {
        "item": item,
        "internal_item": _item(department, version=1, audience="internal"),
        "carried_item": _item(department, version=1, first_published_on=MOMENT.date()),
        "labels": label_block(item),
        "versions": [item, earlier],
        "earlier": earlier,
        "history": [Entry(sequence=2, recorded_at=MOMENT, action=Action.PUBLISHED)],
        "snippet": Snippet(mark_safe("…共<mark>减刑</mark>91名…"), ("统计表", "2")),
        "uses": [ChannelUse(channel="newspaper", detail="示例报 第12期", used_on=MOMENT.date())],
        "files": _files(),
        "hotlines": [_hotline(department), _hotline(department, is_checked=False)],
        "unit_hotlines": UnitHotlines(department, [_hotline(department)], is_own=False),
        "branches": [
            {"department": department, "children": [{"department": department, "children": []}]}
        ],
        "kinds": [
            {"value": kind.value, "label": kind.label, "hint": _("说明文字"), "count": count}
            for count, kind in enumerate(Item.Kind)
        ],
        "differences": [Difference(_("正文"), of_lines(before), of_lines(after))],
        "page": Paginator(range(400), 20).page(9),
        "things": [department],
        "bars": [Bar(str(department), "74.8%", 0.748, "/patterns/"), Bar(_("合计"), "—", None)],
        "finding": _("图示的结论写成一句话。"),
        "person": User(display_name="示例人员", role=Role.AUTHOR),
        "sample_form": _form(),
        "refused_form": _refused_form(),
        "stands": [*State, *StepStates],
        "active": [Active("kind", _("事项类型"), str(Item.Kind.GOAL.label), "?")],
    }


def _item(department, *, version, **values) -> Item:
    return Item(
        **{
            "pk": version,
            "number": NUMBER,
            "version": version,
            "status": "published",
            "title": "示例信息的名称",
            "summary": "一两句话说清内容。",
            "kind": Item.Kind.RESULT,
            "department": department,
            "disclosure_term": Item.Term.LONG_TERM,
            "stage": Item.Stage.AFTER,
            "effect_status": Item.Effect.EFFECTIVE,
            "document_number": "示司发〔2009〕1号",
            "made_on": MOMENT.date(),
            "change_note": "更正数字。",
            "published_at": MOMENT + timedelta(days=version),
        }
        | values
    )


def _files() -> list:
    emblem = static("images/emblem.svg")
    image = {"is_image": True, "thumbnail_url": emblem, "alt_text": "印章样的徽标", "title": "徽标"}
    report = {"is_image": False, "title": "示例报告", "pages": 12}
    common = {"get_absolute_url": emblem, "type_name": "PDF", "size": 34567, "sha256": "5d" * 32}
    return [SimpleNamespace(**common | one) for one in (image, report)]


def _hotline(department, *, is_checked=True) -> Hotline:
    hotline = Hotline(
        number="0951-1234567",
        purpose_zh="示例热线",
        purpose_en="Sample hotline",
        hours_zh="工作日 9:00—17:00",
        hours_en="Working days 9:00–17:00",
        department=department,
        last_checked_on=MOMENT.date() if is_checked else None,
    )
    return marked([hotline], MOMENT.date().replace(year=2010, month=12))[0]


def _form():
    from disclosures.filters import ItemFilter

    filterset = ItemFilter(QueryDict(), Item.objects.none())
    return filterset.form


def _refused_form():
    form = _form()
    form.add_error(None, _("这张表打开已经超过一天，没有收下。您写的还在，请再提交一次。"))
    form.add_error("q", _("请写得具体些，至少 %(limit_value)d 个字。") % {"limit_value": 2})
    return form
