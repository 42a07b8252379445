"""The processes of the demonstration, as its visitors find them."""

import json
from datetime import date

import pytest
from django.db import transaction
from django.utils import timezone

from disclosures.dossiers.progress import progress_of
from disclosures.models import Dossier, Item, Procedure
from portal import personal_data
from portal.audit.models import Entry
from portal.demo import dossiers
from portal.demo import load as demo
from portal.notices.queue import silence


@pytest.fixture
def loaded(db):
    """The people of the demonstration, the records that its processes name, and these."""
    with transaction.atomic(), silence():
        demo.load_departments()
        demo.load_people("a password of the demonstration")
        demo.load_categories()
        team = demo.Team()
        named = {
            step["record"]
            for source in json.loads(dossiers.SOURCE.read_text(encoding="utf-8"))
            for step in source["steps"]
            if "record" in step
        }
        records = json.loads((demo.DATA / "records.json").read_text(encoding="utf-8"))
        for record in records:
            if record["title"] in named:
                demo.load_record({**record, "files": []}, team)
        dossiers.load(team)
    return team


def test_there_is_one_of_each_procedure_in_every_kind_of_state(loaded):
    found = {
        one.title: progress_of(one, timezone.now())
        for one in Dossier.objects.public(timezone.now()).select_related("procedure")
    }
    kinds = {progress.dossier.procedure.code for progress in found.values()}
    assert kinds == set(Procedure.objects.values_list("code", flat=True))
    decision = found["信息网络平台建设决策全过程"]
    assert (decision.closing is not None, decision.gap, decision.missing) == (True, [], 0)
    assert "skipped" in [step.state for step in decision.steps]
    gap = found["监管设施维修工程（示例项目）"]
    assert [step.key for step in gap.gap] == ["completion"]
    assert gap.closing.note
    assert found["2009年国庆中秋离监探亲"].late == 1
    assert found["2008年中层干部公开选拔"].missing == 1
    goal = found["2009年政务公开工作目标"]
    assert (goal.dossier.target_value, goal.reached, goal.percent) == (12, 9, 75)
    for progress in found.values():
        for step in progress.steps:
            for turn in step.turns:
                assert turn.disclosure is None or turn.disclosure.is_carried_over

    # It loads once, however often it is run.
    before = Dossier.objects.count(), Entry.objects.count(), Item.objects.count()
    assert dossiers.load(loaded) == 0
    assert (Dossier.objects.count(), Entry.objects.count(), Item.objects.count()) == before


def test_its_texts_hold_nothing_private():
    text = dossiers.SOURCE.read_text(encoding="utf-8")
    assert personal_data.findings({"": text}) == []
    starts = [date.fromisoformat(source["started_on"]) for source in json.loads(text)]
    assert min(starts) > date(2008, 1, 1)
