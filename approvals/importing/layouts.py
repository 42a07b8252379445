"""Which columns a table of each kind may have, and what stands in them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache

from django.utils import translation
from django.utils.translation import gettext as _

from approvals.importing.provisions import provision_of, provisions_of
from approvals.models import Approval, CatalogueEntry, Law, Penalty, Unit
from portal.records.export_columns import label_of, split_parts

COMMON = {
    "item_code": "code",
    "name_zh": "title",
    "名称": "title",
    "name": "title",
    "division_code": "department",
    "division": "department",
    "set": "marked_set",
    "note": "change_note",
}
NOT_IMPORTED = {"number", "version", "audience", "public_until"}

MOST_LINES = 200  # rows of a list in one cell


@dataclass(frozen=True, eq=False)
class Layout:
    """The columns of one kind of entry: field or list by its own name, its label or another."""

    model: type[CatalogueEntry]
    aliases: Mapping[str, str]
    # Lists put together from several columns: list → the columns, and how.
    composed: Mapping[str, tuple[tuple[str, ...], Callable]] = field(default_factory=dict)
    # The unit of a number in a table without a column for units: unit → number, what it is.
    units: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def fields(self) -> list[str]:
        return [name for name in self.model.public_fields if name not in NOT_IMPORTED]

    @property
    def lists(self) -> list[str]:
        return [name for name in self.model.public_inlines if name != "files"]

    def targets(self, columns: list[str]) -> dict[str, str]:
        """Column of the file → what it fills; columns that are not known are left out."""
        known = self.known()
        parts = {part for names, _make in self.composed.values() for part in names}
        found = {}
        for column in columns:
            key = column.strip().casefold()
            if key in parts:
                found[column] = key
            elif key in known:
                found[column] = known[key]
        return found

    @cache  # noqa: B019 (three layouts, for the life of the process)
    def known(self) -> dict[str, str]:
        known = {name: name for name in (*self.fields, *self.lists)}
        for language in ("en", "zh-hans"):
            with translation.override(language):
                for name in (*self.fields, *self.lists):
                    known.setdefault(self.label(name).casefold(), name)
        return known | COMMON | dict(self.aliases)

    def label(self, name: str) -> str:
        return label_of(self.model, name)


def lines_of_list(text: str, names: tuple[str, ...]) -> list[dict[str, str]]:
    """The rows of a list written as lines, their parts in the order of the public fields."""
    rows, lines = [], [line for part in text.split("\n") if (line := part.strip())]
    if len(lines) > MOST_LINES:
        raise ValueError(_("一格里最多 %(most)s 行。") % {"most": MOST_LINES})
    for line in lines:
        parts = split_parts(line)
        if len(parts) > len(names):
            raise ValueError(
                _("“%(line)s”有 %(count)s 段，最多 %(most)s 段。")
                % {"line": line, "count": len(parts), "most": len(names)}
            )
        rows.append(dict(zip(names, parts, strict=False)))
    return rows


APPROVAL = Layout(
    Approval,
    {
        "national_base_code": "base_code",
        "type_code": "type",
        "conditions_zh": "conditions",
        "applicant_type": "applicants",
        "statutory_limit_days": "statutory_limit",
        "statutory_limit_unit": "statutory_unit",
        "promised_limit_days": "promised_limit",
        "promised_limit_unit": "promised_unit",
        "result_document_zh": "result_document",
        "implementing_level": "level",
    },
    {"bases": (("legal_basis_zh", "law_keys"), provisions_of)},
)
PENALTY = Layout(
    Penalty,
    {
        "subject_type": "subject",
        "conduct_zh": "conduct",
        "penalty_kinds": "kinds",
        "penalty_summary_zh": "summary",
        "penalty_summary_en": "summary_en",
        "fine_min_yuan": "fine_min",
        "fine_max_yuan": "fine_max",
        "suspension_min_months": "suspension_min",
        "suspension_max_months": "suspension_max",
        "implementing_level": "level",
        "statutory_time_limit": "handling_limit",
    },
    {"bases": (("law_key", "article", "paragraph", "item"), provision_of)},
    {"handling_unit": ("handling_limit", Unit.DAY)},
)
LAW = Layout(
    Law,
    {
        "law_key": "code",
        "issuer_zh": "issuer",
        "last_amended_on": "amended_on",
        "status": "effect",
        "superseded_on": "ended_on",
    },
)
LAYOUTS = {"approval": APPROVAL, "penalty": PENALTY, "law": LAW}
