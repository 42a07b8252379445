"""A supervisor's own sheets, line by line; and what others may know of them."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from portal.base.departments.models import Department, User
from portal.supervision.evaluation.models import EvaluationRound, Sheet


@dataclass(frozen=True)
class ScoreLine:
    """A department to score, with the person's own sheet if there is one."""

    department: Department
    sheet: Sheet | None
    url: str


@dataclass(frozen=True)
class Progress:
    done: int
    total: int

    @classmethod
    def of(cls, lines: list[ScoreLine]) -> "Progress":
        return cls(sum(line.sheet is not None for line in lines), len(lines))

    @property
    def remaining(self) -> int:
        return self.total - self.done


def own_lines(evaluation: EvaluationRound, person: User) -> list[ScoreLine]:
    own = {
        sheet.department_id: sheet
        for sheet in evaluation.sheets.filter(appointment__account=person).order_by("pk")
    }
    return [
        ScoreLine(
            one.department,
            own.get(one.department_id),
            reverse(
                "admin:supervision_evaluationround_sheet", args=[evaluation.pk, one.department_id]
            ),
        )
        for one in evaluation.evaluated.select_related("department")
    ]


def beside(lines: list[ScoreLine], line: ScoreLine, step: int) -> ScoreLine | None:
    place = [one.department for one in lines].index(line.department) + step
    return lines[place] if 0 <= place < len(lines) else None


def next_unscored(lines: list[ScoreLine], line: ScoreLine) -> ScoreLine | None:
    """The next department without a sheet, from the top again after the last."""
    place = [one.department for one in lines].index(line.department)
    after = lines[place + 1 :] + lines[:place]
    return next((one for one in after if one.sheet is None), None)


def stored(sheet: Sheet) -> list[tuple[str, str]]:
    """What is stored now, to be compared with what is typed."""
    found = [(str(one.criterion), str(one.points)) for one in _scores(sheet)]
    return [*found, (_("评议意见"), sheet.comment)] if sheet.comment else found


def _scores(sheet: Sheet):
    return sheet.scores.select_related("criterion").order_by("criterion__order", "criterion")


# What others may know.


def participation(evaluation: EvaluationRound) -> dict[str, int]:
    """How many take part, which tells nothing of what they say."""
    rows = evaluation.sheets.order_by()
    return {
        "sheets": rows.count(),
        "supervisors": rows.values("appointment").distinct().count(),
    }


def gaps(evaluation: EvaluationRound, act: str) -> list[Department]:
    """The departments without a sheet, before closing; those without a reply
    that was released, before publishing."""
    rows = evaluation.evaluated.select_related("department")
    if act == "prepare":
        return [one.department for one in rows.filter(reply_released_by=None)]
    scored = evaluation.sheets.order_by().values("department")
    return [one.department for one in rows.exclude(department__in=scored)]


def comments(evaluation: EvaluationRound, department: Department) -> list[str]:
    """Of a closed round, in an order that tells nothing of who wrote them."""
    rows = evaluation.sheets.filter(department=department).exclude(comment="")
    return list(rows.order_by("comment").values_list("comment", flat=True))


def grouped(form) -> list[tuple[str, list]]:
    """The fields of the criteria under the names of their groups."""
    found: dict[str, list] = {}
    for field in form.visible_fields():
        if group := getattr(field.field, "group", ""):
            found.setdefault(group, []).append(field)
    return list(found.items())
