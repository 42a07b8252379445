"""What a table would do, row by row, before anything is done.

Planning writes nothing and takes no index number. Each row creates an entry, changes one, leaves
one as it is, or is refused with its columns and the reasons.
"""

from collections.abc import Iterable, Iterator, Mapping

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _

from approvals.importing.cells import value_of
from approvals.importing.layouts import Layout, lines_of_list
from approvals.importing.outcome import Outcome, RowAction
from approvals.laws import by_title, laws_known_to
from approvals.models import CatalogueEntry, CatalogueSet, Law, PowerType
from portal.base.departments.models import Department, User
from portal.base.departments.scope import scope
from portal.base.fields import field_of, related_model
from portal.base.lists.tables import MOST_CHARACTERS, CellRefused, Row, Table
from portal.base.spreadsheets.lines import TableRefused
from portal.records.states import Status
from portal.records.texts import field_text

TOGETHER = 500  # rows whose entries are looked up in one statement


class Plan:
    """Reads a table for one kind of entry on behalf of a person, whose scope counts."""

    def __init__(self, layout: Layout, table: Table, actor: User):
        self.layout, self.table, self.actor = layout, table, actor
        self.targets = layout.targets(table.columns)
        self.ignored = [name for name in table.columns if name and name not in self.targets]
        self._check_columns()
        self._reach = scope(actor)
        units = _by_names(Department.objects.all(), "code", "name_zh", "name_en")
        self._links = {
            "department": units,
            "accepting_office": units,
            "marked_set": _by_names(CatalogueSet.objects.all(), "code", "label_zh", "label_en"),
        }
        types = _by_names(PowerType.objects.all(), "slug", "code", "label_zh", "label_en")
        self._links |= {"type": types, "remapped_type": types}
        self._laws = laws_known_to(actor)
        if layout.model is Law:
            self._laws |= {code: "" for row in table for code in [self._text(row, "code")] if code}
        self._law_titles = by_title(self._laws.items())
        self._seen: dict[str, int] = {}

    def outcomes(self) -> Iterator[Outcome]:
        self._seen = {}
        for rows in _batches(self.table, TOGETHER):
            present = self._present({self._text(row, "code") for row in rows})
            for row in rows:
                yield self._outcome(row, present)

    def _check_columns(self):
        filled = list(self.targets.values())
        if "code" not in filled:
            raise TableRefused(_("缺少“编码”这一列。请对照说明检查表头。"))
        twice = sorted({name for name in filled if filled.count(name) > 1})
        if twice:
            labels = _("、").join(self._label(name) for name in twice)
            raise TableRefused(_("有几列都是“%(columns)s”。") % {"columns": labels})

    def _label(self, target: str) -> str:
        known = (*self.layout.fields, *self.layout.lists)
        return self.layout.label(target) if target in known else target

    def _text(self, row: Row, target: str) -> str:
        return next((row.cells.get(c, "") for c, t in self.targets.items() if t == target), "")

    def _present(self, codes: set[str]) -> dict[str, CatalogueEntry]:
        """The newest version of each code that is known."""
        model = self.layout.model
        versions = model.objects.filter(code__in=codes).select_related("department")
        known = versions.prefetch_related(*self.layout.lists).order_by("version")
        return {version.code: version for version in known}

    def _outcome(self, row: Row, present: Mapping[str, CatalogueEntry]) -> Outcome:
        code = self._text(row, "code")
        outcome = Outcome(row.number, code, self._text(row, "title"))
        record = present.get(code)
        outcome.record = record or self.layout.model()
        for column, fault in row.faults.items():
            if column in self.targets:
                outcome.refuse(column, fault)
        if outcome.reasons:
            return outcome
        self._check_code(outcome)
        if record is not None:
            outcome.title = outcome.title or record.title
            self._check_state(outcome, record)
        self._read(row, outcome)
        self._check_required(outcome, record)
        self._check_department(outcome, record)
        if not outcome.reasons:
            self._decide(outcome, record)
        return outcome

    def _check_code(self, outcome):
        if first := self._seen.get(outcome.code):
            shown = {"row": first}
            outcome.refuse(self._label("code"), _("与第 %(row)s 行重复。") % shown)
        elif outcome.code:
            self._seen[outcome.code] = outcome.row

    def _check_state(self, outcome, record):
        if record.status in (Status.REVIEW, Status.APPROVED):
            outcome.reasons.append(
                _("第 %(version)s 版的状态是“%(status)s”，先撤回或退回才能更改。")
                % {"version": record.version, "status": record.get_status_display()}
            )
        if not self._reaches(record.department_id):
            outcome.reasons.append(_("这一条不在您负责的部门范围内。"))

    def _reaches(self, department_id) -> bool:
        return self._reach is None or department_id in self._reach

    def _check_required(self, outcome, record):
        if record is not None:
            return
        if "title" not in self.targets.values():  # an empty one is refused with its cell
            outcome.refuse(self._label("title"), _("没有填写。"))
        if "department" not in self.targets.values():
            outcome.values["department"] = self.actor.department

    def _check_department(self, outcome, record):
        """A new one is not given to a department that is abolished; what is there stays."""
        department = outcome.values.get("department")
        held = record.department_id if record else None
        if department is None or department.pk == held:
            return
        if department.is_abolished(timezone.localdate()):
            shown = {"value": department}
            outcome.refuse(self._label("department"), _("“%(value)s”已经撤销。") % shown)

    # Cells.

    def _read(self, row: Row, outcome: Outcome):
        for column, target in self.targets.items():
            text = row.cells.get(column, "")
            if len(text) > MOST_CHARACTERS or "\x00" in text:
                outcome.refuse(column, _("内容太长，或者有不能保存的字符。"))
            elif target in self.layout.lists:
                self._read_list(column, target, text, outcome)
            elif target in self.layout.fields:
                self._read_field(column, target, text, outcome)
        for unit, (number, usual) in self.layout.units.items():
            if unit not in self.targets.values() and outcome.values.get(number) is not None:
                outcome.values[unit] = usual
        for name, (parts, make) in self.layout.composed.items():
            if name not in self.targets.values() and set(parts) & set(self.targets.values()):
                self._compose(row, name, parts, make, outcome)

    def _compose(self, row, name, parts, make, outcome):
        try:
            rows = make({part: self._text(row, part) for part in parts}, self._laws)
        except ValueError as refused:
            outcome.refuse(self._label(name), refused)
        else:
            outcome.lists[name] = self._rows(self._label(name), name, rows, outcome)

    def _read_field(self, column, target, text, outcome):
        model_field = field_of(self.layout.model, target)
        if not text and not (model_field.blank or model_field.null):
            outcome.refuse(column, _("没有填写。"))
            return
        try:
            if target in self._links:
                value = self._linked(target, text)
            else:
                value = value_of(model_field, text)
                model_field.clean(value, outcome.record)
        except CellRefused as refused:
            outcome.refuse(column, refused)
        except ValidationError as error:
            if text == "" and model_field.null:
                outcome.values[target] = None
            else:
                outcome.refuse(column, " ".join(error.messages))
        else:
            outcome.values[target] = value

    def _linked(self, target, text):
        if not text:
            return None
        found = self._links[target].get(text.casefold())
        if found is None:
            raise CellRefused(_("没有“%(value)s”。") % {"value": text})
        if target == "department" and not self._reaches(found.pk):
            raise CellRefused(_("“%(value)s”不在您负责的部门范围内。") % {"value": text})
        return found

    def _read_list(self, column, target, text, outcome):
        try:
            rows = lines_of_list(text, self.layout.model.public_inlines[target])
        except ValueError as refused:
            outcome.refuse(column, refused)
        else:
            outcome.lists[target] = self._rows(column, target, rows, outcome)

    def _rows(self, column, name, rows: Iterable[dict], outcome) -> list[models.Model]:
        model = related_model(self.layout.model, name)
        made = []
        for texts in rows:
            one = model()
            try:
                for key, text in texts.items():
                    setattr(one, key, value_of(model._meta.get_field(key), text))
                one.clean_fields(exclude=["record"])
            except CellRefused as refused:
                outcome.refuse(column, refused)
            except ValidationError as error:
                outcome.refuse(column, " ".join(error.messages))
            made.append(one)
            if key := getattr(one, "law_key", ""):
                one.law_key = key = self._law_called(key)
            if key and key not in self._laws:
                outcome.refuse(column, _("法律库里没有“%(key)s”。") % {"key": key})
        return made

    def _law_called(self, name: str) -> str:
        """Its code, also where the title stands in its place, as in the tables that people get."""
        return name if name in self._laws else self._law_titles.get(name, name)

    # What follows from it.

    def _decide(self, outcome: Outcome, record: CatalogueEntry | None):
        if key := outcome.values.get("superseded_by"):
            outcome.values["superseded_by"] = key = self._law_called(str(key))
        if key and key not in self._laws:
            outcome.refuse(
                self._label("superseded_by"), _("法律库里没有“%(key)s”。") % {"key": key}
            )
            return
        target = outcome.record
        before = self._as_it_is(record, outcome.values) if record else {}
        _set(target, outcome.values)
        try:
            target.clean()
        except ValidationError as error:
            for name, messages in error.message_dict.items():
                outcome.refuse(self._label(name), " ".join(messages))
            return
        if record is None:
            outcome.action = RowAction.CREATE
            outcome.changes = self._all_of_it(outcome)
            return
        outcome.changes = {
            name: [text, field_text(target, name)]
            for name, (value, text) in before.items()
            if _plain(value) != _plain(outcome.values[name]) and name != "change_note"
        } | self._changed_lists(record, outcome)
        # Applying sets them on the draft, which may be a version yet to come.
        _set(target, {name: value for name, (value, _text) in before.items()})
        outcome.action = RowAction.CHANGE if outcome.changes else RowAction.SAME

    def _all_of_it(self, outcome) -> dict[str, list[str]]:
        texts = {name: field_text(outcome.record, name) for name in outcome.values}
        texts |= {name: self._lines(name, rows) for name, rows in outcome.lists.items()}
        return {name: ["", text] for name, text in texts.items() if text}

    def _lines(self, name, rows) -> str:
        return "\n".join(row.line(self.layout.model.public_inlines[name]) for row in rows)

    def _as_it_is(self, record, names) -> dict[str, tuple]:
        return {name: (getattr(record, name), field_text(record, name)) for name in names}

    def _changed_lists(self, record, outcome) -> dict[str, list[str]]:
        changed = {}
        for name, rows in outcome.lists.items():
            old = self._lines(name, getattr(record, name).all())
            new = self._lines(name, rows)
            if old != new:
                changed[name] = [old, new]
        return changed


def _set(record, values):
    for name, value in values.items():
        setattr(record, name, value)


def _plain(value):
    return value.replace("\r\n", "\n") if isinstance(value, str) else value


def _by_names(rows: Iterable[models.Model], *names: str) -> dict[str, models.Model]:
    """Rows by each of their names; the first names win."""
    rows = list(rows)
    found: dict = {}
    for name in names:
        for row in rows:
            found.setdefault(str(getattr(row, name)).casefold(), row)
    found.pop("", None)
    return found


def _batches(rows: Iterable[Row], size: int) -> Iterator[list[Row]]:
    batch = []
    for row in rows:
        batch.append(row)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch
