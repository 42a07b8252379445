"""Every figure that the public reads, of each room as the room itself declares them, and the kinds
of rows that it is computed from."""

import dataclasses
from datetime import datetime

from django.utils import timezone

from approvals.gaps import GAPS, entries_with_gaps
from disclosures.dossiers.progress import progress_of
from disclosures.models import Dossier, Obligation
from disclosures.timeliness import figures as timeliness
from portal.records.lookup import record_models
from portal.supervision.evaluation.models import EvaluatedDepartment
from portal.supervision.evaluation.results import Result, results_of
from portal.supervision.tickets import figures as reports


def _told(figures) -> dict[str, object]:
    """The properties of its class, so that a new figure is one of them."""
    names = [name for name, value in vars(type(figures)).items() if isinstance(value, property)]
    values = {name: getattr(figures, name) for name in names}
    return {
        name: len(value) if isinstance(value, list) else value for name, value in values.items()
    }


def of_timeliness(at: datetime):
    today = timezone.localdate(at)
    rows = timeliness.figures_by("department", Obligation.objects.owed(), today)
    return _told(timeliness.total(rows.values()))


def of_reports(at: datetime):
    rows = reports.figures_by(["department"], timezone.localdate(at))
    return _told(reports.total(rows.values()))


def of_dossiers(at: datetime):
    return _told(progress_of(Dossier.objects.get(title="公开的案卷"), at))


def of_evaluations(at: datetime):
    """As published, and as computed from the points."""
    result = EvaluatedDepartment.objects.exclude(total=None).get()
    computed = results_of(result.round).get(result.department_id)
    names = [one.name for one in dataclasses.fields(Result)]
    found = {name: getattr(result, name) for name in names}
    return found | {f"points {name}": getattr(computed, name, None) for name in names}


def of_gaps(at: datetime):
    lacking = entries_with_gaps(at, timezone.localdate(at))
    return {gap.name: sum(entry.has_gap(gap.name) for entry in lacking) for gap in GAPS}


def of_lists(at: datetime):
    return {model.kind_name(): model.objects.public(at).count() for model in record_models()}


FIGURES = {
    of_timeliness: ["disclosures.obligation"],
    of_reports: ["supervision.question", "supervision.ticket"],
    of_dossiers: ["disclosures.stepentry", "disclosures.dossier", "disclosures.dossierclosing"],
    of_evaluations: [
        "supervision.evaluateddepartment", "supervision.criterion", "supervision.sheet",
        "supervision.score",
    ],
    of_gaps: [
        "departments.hotline", "approvals.approval", "approvals.approvalbasis",
        "approvals.penalty", "approvals.law", "approvals.lawarticle", "approvals.material",
        "approvals.step", "disclosures.item",
    ],
    of_lists: [model._meta.label_lower for model in record_models()],
}  # fmt: skip
