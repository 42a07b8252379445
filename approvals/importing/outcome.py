"""What one row of a table would do."""

from dataclasses import dataclass, field
from typing import Any

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.records.export_columns import label_of


class RowAction(models.TextChoices):
    CREATE = "create", gettext_lazy("新建草稿")
    CHANGE = "change", gettext_lazy("更改")
    SAME = "same", gettext_lazy("没有变化")
    REFUSED = "refused", gettext_lazy("不能导入")


@dataclass
class Outcome:
    """What one row would do."""

    row: int
    code: str = ""
    title: str = ""
    action: RowAction = RowAction.REFUSED
    reasons: list[str] = field(default_factory=list)
    changes: dict[str, list[str]] = field(default_factory=dict)  # field → old, new
    record: Any = None  # the draft of an entry; none if the row is refused
    values: dict[str, object] = field(default_factory=dict)
    lists: dict[str, list[models.Model]] = field(default_factory=dict)

    @property
    def shown_changes(self) -> list[dict]:
        """Every value that will be saved; of a new entry there is none before."""
        model = type(self.record)
        return [
            {"label": label_of(model, name), "before": before, "after": after}
            for name, (before, after) in self.changes.items()
        ]

    def refuse(self, column: str, reason):
        self.reasons.append(_("“%(column)s”：%(reason)s") % {"column": column, "reason": reason})
