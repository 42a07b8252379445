"""The results of a round as a record: a draft that is reviewed and published like any other.

Comments and replies are public in this record alone, so that what its author or reviewer takes
out of it is out. Supervisors are named together, never beside what they said.
"""

import io
from datetime import date
from html.parser import HTMLParser
from typing import cast

from django.utils.html import format_html, format_html_join, linebreaks
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import override

from disclosures.models import Category, Item
from portal.base.audit.log import LANGUAGE, in_its_language
from portal.base.departments.models import Department
from portal.base.files.intake import take_in
from portal.records.files import attach
from portal.supervision.evaluation import chart
from portal.supervision.evaluation.models import (
    Appointment,
    Criterion,
    EvaluatedDepartment,
    EvaluationRound,
)

CATEGORY = "20-15"  # what laws and rules require besides
BASIS = (
    "《中华人民共和国政府信息公开条例》第四十六条\n"
    "《宁夏回族自治区实施〈中华人民共和国政府信息公开条例〉办法》第三十二条"
)
NOTHING = "—"


def draft_of(evaluation: EvaluationRound, department: Department) -> Item:
    """The record of the results, not saved yet; in the language of the records."""
    with in_its_language():
        return Item(
            title=_("%(title)s结果") % {"title": evaluation.title},
            kind=Item.Kind.RESULT,
            department=department,
            category=Category.objects.filter(code=CATEGORY).first(),
            summary=_summary(evaluation),
            body=_body(evaluation),
            disclosure_term=Item.Term.PERIODIC,
            stage=Item.Stage.AFTER,
            keywords="政务公开、监督评议",
            legal_basis=BASIS,
        )


def attach_chart(evaluation: EvaluationRound, item: Item):
    """The totals as a picture, taken in as an upload is. Raises FileRefused."""
    evaluated = list(evaluation.evaluated.select_related("department"))
    content = chart.draw([(one.department.code, one.total) for one in evaluated])
    taken = take_in(f"evaluation-{evaluation.pk}.png", io.BytesIO(content), len(content))
    (file,), _left_out = attach(item, [taken])
    with in_its_language():
        file.title, file.alt_text = _("各部门综合得分图"), _in_words(evaluated)
    file.save()


def _in_words(evaluated: list[EvaluatedDepartment]) -> str:
    words = _("条形图，每个部门一条，按部门代码标注；各部门的得分见正文“评议结果”的表。")
    scored = sorted((one.total, one.department.code) for one in evaluated if one.total is not None)
    if not scored:
        return words + _("没有部门得分。")
    (lowest, last), (highest, first) = scored[0], scored[-1]
    shown = {"first": first, "highest": highest, "last": last, "lowest": lowest}
    return words + _("最高 %(highest)s（%(first)s），最低 %(lowest)s（%(last)s）。") % shown


def _summary(evaluation: EvaluationRound) -> str:
    evaluated = list(evaluation.evaluated.all())
    return _(
        "%(supervisors)s 名监督员对 %(departments)s 个部门的评分、意见和部门回复；"
        "其中 %(scored)s 个部门有评分。"
    ) % {
        "supervisors": len(scorers(evaluation)),
        "departments": len(evaluated),
        "scored": sum(one.total is not None for one in evaluated),
    }


def _body(evaluation: EvaluationRound) -> str:
    evaluated = list(evaluation.evaluated.select_related("department"))
    criteria = list(evaluation.criteria.all())
    parts = [
        _section(_("评议情况"), _about(evaluation)),
        _section(_("评议结果"), _totals(evaluated)),
        _section(_("各指标均分"), _means(evaluated, criteria)),
        _section(_("评议意见"), _comments(evaluation)),
        _section(_("部门回复"), _replies(evaluated)),
        _section(_("怎样计算"), format_html_join("", "<p>{}</p>", ((x,) for x in explained()))),
    ]
    return "".join([*parts, _more(evaluation)])


def _more(evaluation: EvaluationRound) -> SafeString:
    with override(LANGUAGE):
        url = evaluation.get_absolute_url()
    words = _("评议计划、指标和各部门的得分图")
    return format_html('<p><a href="{}">{}</a></p>', url, words)


def explained() -> list[str]:
    """The formula in words, the same here and on the pages."""
    return [
        _("每名监督员对每个部门的每项指标评 0 至 100 分，没有了解的部门可以不评。"),
        _("指标均分：各监督员的评分等权平均。综合得分：指标均分按权重折算后相加。"),
        _("最低和最高：单个监督员评分按权重折算后的最低分和最高分。"),
        _("没有人评分的部门不计分，如实空缺。"),
    ]


def scorers(evaluation: EvaluationRound) -> list[str]:
    """Who scored, by the names and sectors they are appointed by."""
    rows = Appointment.objects.filter(sheets__round=evaluation).distinct().order_by("name", "pk")
    return [f"{one.name}（{one.get_sector_display()}）" for one in rows]


def _section(heading: str, content: SafeString) -> SafeString:
    return format_html("<h3>{}</h3>{}", heading, content)


def _about(evaluation: EvaluationRound) -> SafeString:
    dates = _("评议期 %(from)s 至 %(until)s，评分 %(open)s 至 %(closed)s。") % {
        "from": evaluation.observed_from,
        "until": evaluation.observed_until,
        "open": evaluation.open_from,
        "closed": min(cast(date, evaluation.closed_on), evaluation.open_until),
    }
    lines = [dates]
    if evaluation.close_reason:
        lines.append(_("提前结束的理由：%(reason)s") % {"reason": evaluation.close_reason})
    names = scorers(evaluation)
    lines.append(
        _("参加评分的监督员：%(names)s。") % {"names": "、".join(names)}
        if names
        else _("没有监督员评分。")
    )
    return format_html_join("", "<p>{}</p>", ((line,) for line in lines))


def _totals(evaluated: list[EvaluatedDepartment]) -> SafeString:
    heads = [_("代码"), _("部门"), _("综合得分"), _("评分人数"), _("最低—最高")]
    return _table(heads, evaluated, _total)


def _means(evaluated: list[EvaluatedDepartment], criteria: list[Criterion]) -> SafeString:
    heads = [_("代码"), _("部门"), *(f"{one.name_zh}（{one.weight}%）" for one in criteria)]
    return _table(heads, evaluated, lambda one: _mean(one, criteria))


def _table(heads: list[str], evaluated, figures_of) -> SafeString:
    head = format_html_join("", "<th>{}</th>", ((name,) for name in heads))
    rows = format_html_join("", "{}", ((_row(one, figures_of(one)),) for one in evaluated))
    return format_html("<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>", head, rows)


def _row(one: EvaluatedDepartment, figures: list[str]) -> SafeString:
    cells = [one.department.code, one.department.name_zh, *figures]
    return format_html("<tr>{}</tr>", format_html_join("", "<td>{}</td>", ((x,) for x in cells)))


def _total(one: EvaluatedDepartment) -> list[str]:
    if one.total is None:
        return [NOTHING, "0", NOTHING]
    return [str(one.total), str(one.supervisors), f"{one.lowest}—{one.highest}"]


def _mean(one: EvaluatedDepartment, criteria: list[Criterion]) -> list[str]:
    if one.total is None:
        return [NOTHING for _criterion in criteria]
    return [one.means[str(criterion.pk)] for criterion in criteria]


def differs(item: Item, evaluated: list[EvaluatedDepartment], criteria: list[Criterion]) -> bool:
    """Whether the record's tables say other figures than the round came to: its text is edited
    like any other. Names may change; the codes of departments do not."""
    expected = [(one.department.code, _total(one)) for one in evaluated]
    expected += [(one.department.code, _mean(one, criteria)) for one in evaluated]
    codes = {code for code, _figures in expected}
    reader = _Rows()
    reader.feed(item.body)
    return [(row[0], row[2:]) for row in reader.rows if row and row[0] in codes] != expected


class _Rows(HTMLParser):
    """The text of every cell of every table, row by row."""

    def __init__(self):
        super().__init__()
        self.rows: list[list[str]] = []
        self.is_in_cell = False

    def handle_starttag(self, tag, attrs):
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th") and self.rows:
            self.rows[-1].append("")
        self.is_in_cell = self.is_in_cell or tag in ("td", "th")

    def handle_endtag(self, tag):
        self.is_in_cell = self.is_in_cell and tag not in ("td", "th")

    def handle_data(self, data):
        if self.is_in_cell and self.rows and self.rows[-1]:
            self.rows[-1][-1] += data.strip()


def _comments(evaluation) -> SafeString:
    """By department, in an order that tells nothing of who wrote them."""
    rows = evaluation.sheets.exclude(comment="").select_related("department")
    found: dict[str, list[str]] = {}
    for sheet in rows.order_by("department__code", "comment"):
        found.setdefault(sheet.department.name_zh, []).append(sheet.comment)
    if not found:
        return format_html("<p>{}</p>", _("没有书面意见。"))
    return format_html_join("", "<h4>{}</h4>{}", ((n, _list(texts)) for n, texts in found.items()))


def _list(texts: list[str]) -> SafeString:
    return format_html("<ul>{}</ul>", format_html_join("", "<li>{}</li>", ((t,) for t in texts)))


def _replies(evaluated: list[EvaluatedDepartment]) -> SafeString:
    replied = [
        (one.department.name_zh, mark_safe(linebreaks(one.reply, autoescape=True)))  # noqa: S308
        for one in evaluated
        if one.is_reply_released
    ]
    if not replied:
        return format_html("<p>{}</p>", _("没有部门回复。"))
    return format_html_join("", "<h4>{}</h4>{}", replied)
