"""What one wrote of a step or at closing, another releases before the public reads it."""

import pytest
from django.utils import timezone

from disclosures.dossiers import acts
from disclosures.models import DossierClosing, StepEntry
from portal.base.audit.models import Entry
from portal.base.departments.models import Role
from tests.disclosures.dossiers import STARTED, carried_item, make_dossier, tell
from tests.disclosures.test_dossier_desk import sent, steps_of
from tests.disclosures.test_dossier_reminders import on_desk

pytestmark = pytest.mark.pages

REASON, NOTE = "调查结果已经公开，不再另行调查。", "政府没有要求确认。"


@pytest.fixture
def decision(people):
    return make_dossier("published", people, procedure="decision")


@pytest.fixture
def clean_up(people):
    return make_dossier("published", people)


def public(client, dossier) -> str:
    return client.get(dossier.get_absolute_url()).content.decode()


def release(browser, dossier, act="release_words", **values):
    entry = {"key": "survey", "turn": 1, "seen_revision": 1} if act == "release_words" else {}
    return browser.post(steps_of(dossier), {"act": act} | entry | values)


def skip(signed_in, dossier, reason=REASON, seen=0, name="author"):
    told = sent("survey", seen=seen, happened_on="", skipped_reason=reason)
    assert signed_in(name).post(steps_of(dossier), told).status_code == 302


def test_a_reason_is_read_once_another_has_released_it(decision, client, signed_in):
    skip(signed_in, decision)
    assert REASON not in public(client, decision)
    assert "未进行" not in public(client, decision)
    reviewer = signed_in("reviewer")
    assert REASON in reviewer.get(steps_of(decision)).content.decode()
    before = Entry.objects.count()

    assert release(reviewer, decision).status_code == 302

    assert Entry.objects.count() == before + 1
    entry = Entry.objects.select_related("detail").first()
    assert entry.is_public
    assert entry.detail.changes == {"released": "survey: skipped_reason"}
    assert REASON in public(client, decision)
    assert "未进行" in public(client, decision)


def test_another_reason_waits_again(decision, client, signed_in):
    skip(signed_in, decision)
    release(signed_in("reviewer"), decision)
    skip(signed_in, decision, "另有一份调查。", seen=2, name="colleague")
    assert REASON not in public(client, decision)
    assert "另有一份调查。" not in public(client, decision)
    assert release(signed_in("reviewer"), decision, seen_revision=3).status_code == 302
    assert "另有一份调查。" in public(client, decision)


def test_words_that_wait_stand_first_on_the_desk(decision, clean_up, people, signed_in):
    mark = "<strong>有文字待另一人放行</strong>"
    assert mark not in on_desk(signed_in("reviewer"))
    skip(signed_in, decision)
    acts.close(clean_up, actor=people["publisher"], at=timezone.now(), note=NOTE)
    assert on_desk(signed_in("reviewer")).count(mark) == 2
    release(signed_in("reviewer"), decision)
    acts.release_note(clean_up, actor=people["publisher2"], at=timezone.now())
    text = on_desk(signed_in("reviewer"))
    assert mark not in text
    assert steps_of(decision) in text
    assert steps_of(clean_up) not in text


def test_whoever_wrote_a_reason_does_not_release_it_in_any_role(decision, people, signed_in):
    skip(signed_in, decision)
    writer = people["author"]
    writer.role = Role.REVIEWER
    writer.save(update_fields=["role"])
    page = release(signed_in("author"), decision)
    assert page.status_code == 422
    assert "写的人不能自己放行，请由另一人办理。" in page.content.decode()
    assert StepEntry.objects.get().awaits_release


@pytest.mark.parametrize(
    ("name", "status"),
    [("colleague", 403), ("supervisor", 403), ("administrator", 403), ("superuser", 403),
     ("stranger_reviewer", 404), ("reviewer2", 302), ("publisher", 302)],
)  # fmt: skip
def test_reviewers_and_publishers_release_wordss(name, status, decision, signed_in):
    skip(signed_in, decision)
    assert release(signed_in(name), decision).status_code == status
    assert StepEntry.objects.get().awaits_release == (status != 302)


@pytest.mark.parametrize(
    ("values", "status"),
    [({"key": "nonsense"}, 409), ({"key": "\x00"}, 422), ({"turn": "9" * 30}, 422),
     ({"seen_revision": "7"}, 409), ({"seen_revision": ""}, 422), ({"key": "plan"}, 409)],
)  # fmt: skip
def test_what_is_not_there_is_not_released(values, status, decision, signed_in):
    skip(signed_in, decision)
    reviewer, before = signed_in("reviewer"), Entry.objects.count()
    assert release(reviewer, decision, **values).status_code == status
    assert Entry.objects.count() == before


def test_a_reason_is_released_once(decision, signed_in):
    skip(signed_in, decision)
    release(signed_in("reviewer"), decision)
    page = release(signed_in("reviewer2"), decision, seen_revision=2)
    assert page.status_code == 422
    assert "没有等待放行的文字。" in page.content.decode()


# The note at closing.


def test_what_excuses_a_unit_is_released_outside_it(clean_up, people, client, signed_in):
    publisher = signed_in("publisher")
    assert publisher.post(
        steps_of(clean_up), {"act": "close", "note": NOTE}
    ).status_code == 302  # fmt: skip
    text = public(client, clean_up)
    assert "下列必须公开的环节没有公开：" in text
    assert NOTE not in text

    own = release(publisher, clean_up, "release_note")
    assert (own.status_code, "写的人不能自己放行" in own.content.decode()) == (422, True)
    unit = release(signed_in("reviewer"), clean_up, "release_note")
    assert unit.status_code == 422
    assert "须由本部门以外的人放行。" in unit.content.decode()
    assert NOTE not in public(client, clean_up)

    assert release(signed_in("publisher2"), clean_up, "release_note").status_code == 302
    assert NOTE in public(client, clean_up)
    assert DossierClosing.objects.get().released_by == people["publisher2"]


def test_what_excuses_nobody_is_released_by_any_other(
    clean_up, people, category, client, signed_in
):
    item = carried_item(people, STARTED, category=category)
    for key in ("list", "verdicts", "confirmation", "result"):
        tell(clean_up, key, people, record=item)
    acts.close(clean_up, actor=people["publisher"], at=timezone.now(), note="按时完成。")
    assert "按时完成。" not in public(client, clean_up)
    assert release(signed_in("reviewer"), clean_up, "release_note").status_code == 302
    assert "按时完成。" in public(client, clean_up)


def test_there_is_no_note_to_release_of_what_runs(clean_up, signed_in):
    assert release(signed_in("publisher2"), clean_up, "release_note").status_code == 409


def test_what_was_public_before_anybody_asked_stays_so(clean_up, client):
    DossierClosing.objects.create(number=clean_up.number, closed_on=STARTED, note=NOTE)
    assert NOTE in public(client, clean_up)
