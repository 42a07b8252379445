"""Whoever has a shell and the keys appends an entry that no act would have written, or writes rows
and has them sealed: each is named, though every hash and seal fits."""

from datetime import timedelta
from decimal import Decimal
from types import SimpleNamespace

import pytest
from django.core.management import call_command
from django.utils import timezone

from disclosures.dossiers import acts as dossier_acts
from disclosures.dossiers.acts import steps
from disclosures.models import Item, Obligation, Requirement
from disclosures.timeliness.acts import obligations
from disclosures.timeliness.issuing import issue
from disclosures.timeliness.verification import check_obligations
from disclosures.waivers.acts import waivers
from portal.acts import standing
from portal.base.audit import log
from portal.base.audit.actions import Action as Edit
from portal.base.audit.models import Entry
from portal.base.departments.models import Department, Hotline, User
from portal.demo.people import log_person
from portal.hotlines.acts import hotlines
from portal.records.acts import records
from portal.records.due import make_due_changes
from portal.supervision.demands.acts import demands
from portal.supervision.evaluation.acts import rounds
from portal.supervision.tickets.acts import tickets
from portal.supervision.tickets.models import Ticket
from portal.verification import check_acts
from tests.disclosures.dossiers import make_dossier, tell
from tests.factories import (
    make_category,
    make_departments,
    make_item,
    make_move,
    make_people,
    make_requirement,
    next_version,
    seal_what_was_made,
    waive,
)
from tests.supervision.demands.made import demand_on, take
from tests.supervision.evaluation.conftest import make_round
from tests.supervision.tickets.reports import (
    PUBLIC,
    SPAM,
    answer,
    decline,
    make_report,
    publish,
    received_report,
)


def found() -> list[str]:
    return [str(finding) for check in (check_acts, check_obligations) for finding in check()]


def say(action, subject, by=None, **said):
    return log.append(action, subject, actor=by, **said)


def edited(row, kind, by, **changes):
    """As a form of the back office says it."""
    subject = log.Subject(kind, str(getattr(row, "code", row.pk)), label=str(row))
    return say(Edit.CHANGED, subject, by, changes=changes)


def new_item(w, status, title, **fields):
    return make_item(status, w.people, title=title, category=w.category, **fields)


def set_role(person, role, by):
    """The people of the world stay as they are in memory: a case leaves nothing behind."""
    User.objects.filter(pk=person.pk).update(role=role)
    edited(person, "user", by, role=[person.role, role])


@pytest.fixture(scope="module")
def world(kept_db):
    """One record in each state, and a row of each room with a table of acts, all by its acts."""
    w = SimpleNamespace(departments=make_departments(), category=make_category())
    w.people = make_people(w.departments)
    for person in w.people.values():
        log_person(person)
    vars(w).update(w.people)
    for status in ("draft", "review", "approved", "published"):
        setattr(w, status, new_item(w, status, f"{status}的一条"))
    w.withdrawn = new_item(w, "withdrawn", "撤下的")
    w.forced = make_move(new_item(w, "draft", "应急"), "force_publish", w.publisher)
    w.second = next_version(new_item(w, "published", "两版的"), w.people, status="review")
    w.dossier = make_dossier("published", w.people)
    w.ticket = received_report(w.people, consents=True)
    w.filed = make_report()
    w.demand = take(demand_on(w.people), w.people, "answer", "release")
    issue(make_requirement(w.departments), timezone.localdate())
    seal_what_was_made()
    w.obligation, w.other = Obligation.objects.order_by("pk")[:2]
    w.round = make_round(w.departments)
    rounds.perform(w.round, "open", actor=w.publisher, at=timezone.now())
    w.hotline = Hotline.objects.create(number="12348", department=w.departments["division"])
    w.requirement = Requirement.objects.get()
    seal_what_was_made()
    return w


def of(record, version=None):
    subject = records.subject(record)
    return subject if version is None else log.Subject(**vars(subject) | {"version": version})


def test_nothing_is_found_in_what_acts_wrote(world):
    assert found() == []


def test_nor_in_words_that_one_wrote_and_another_released(world):
    w, at = world, timezone.now()
    dossier = make_dossier("published", w.people, procedure="decision")
    reason = {"happened_on": None, "skipped_reason": "已有调查结果"}
    told = tell(dossier, "survey", w.people, **reason)
    how = {"actor": w.reviewer, "at": at, "seen_revision": told.revision}
    dossier_acts.release_words(dossier, "survey", **how)
    dossier_acts.close(dossier, actor=w.publisher, at=at, note="不再进行")
    dossier_acts.release_note(dossier, actor=w.publisher2, at=at)
    dossier_acts.reopen(dossier, actor=w.publisher, note="继续")
    tell(dossier, "survey", w.people, seen_revision=2, **reason | {"skipped_reason": "另有"})
    assert found() == []


def test_nor_in_numbers_that_were_typed_without_their_noughts(world):
    goal = make_dossier("published", world.people, procedure="annual-goal")
    told = tell(goal, "progress", world.people, value=Decimal(9))
    tell(goal, "progress", world.people, value=Decimal("9.5"), seen_revision=told.revision)
    assert found() == []


# What the forger does; what is named.


def approved_by(name):
    return lambda w: say("approved", of(w.review), getattr(w, name))


def approved_before_the_role(w):
    say("approved", of(w.review), w.stranger_author)
    set_role(w.stranger_author, "reviewer", w.administrator)


def approved_after_the_role(w):
    set_role(w.reviewer, "author", w.administrator)
    say("approved", of(w.review), w.reviewer)


def approved_after_leaving(w):
    User.objects.filter(pk=w.reviewer.pk).update(is_active=False)
    edited(w.reviewer, "user", w.administrator, is_active=["True", "False"])
    say("approved", of(w.review), w.reviewer)


def approved_by_its_writer(w):
    set_role(w.author, "reviewer", w.administrator)
    say("approved", of(w.review), w.author)


def approved_by_the_writer_of_an_earlier_version(w):
    set_role(w.author, "reviewer", w.administrator)
    item = next_version(w.published, w.people | {"author": w.colleague}, status="review")
    say("approved", of(item), w.author)


def approved_in_another_branch(w):
    say("approved", of(w.review), w.stranger_reviewer)


def approved_once_the_branch_was_parted(w):
    """The division goes below the bureau: its people are no longer under the root's reviewer."""
    Department.objects.filter(code="D11").update(parent=None)
    edited(w.departments["division"], "department", w.administrator, parent=["自治区司法厅", ""])
    say("approved", of(w.review), w.reviewer2)


def published_unseen(w):
    """A row by code, and an entry for it."""
    item = Item(title="谁也没有送审", number="640000/2026-09999", department=w.review.department)
    item.status, item.published_at, item.content_hash = "published", timezone.now(), "a" * 64
    item.save()
    say("published", of(item), w.publisher, content_hash="a" * 64, is_public=True)


def published(name, by="publisher", version=None):
    return lambda w: say(
        "published", of(getattr(w, name), version), getattr(w, by) if by else None, is_public=True
    )


def confirmed_by_who_forced_it(w):
    say("confirmed", of(w.forced), w.publisher)


def confirmed_twice(w):
    confirmed = make_move(w.forced, "confirm", w.publisher2)
    say("confirmed", of(confirmed), w.publisher2)


def withdrawn_with_another_hash(w):
    say("withdrawn", of(w.published), w.publisher, content_hash="b" * 64, is_public=True)


def row_is(name, **values):
    """Written by code, and sealed by an entry that says nothing of it."""

    def forge(w):
        row = getattr(w, name)
        kept = {
            key: w.people[value] if key.endswith("_by") else value for key, value in values.items()
        }
        rows = type(row).objects.filter(pk=row.pk)
        rows.update(**kept)
        seal_what_was_made()

    return forge


def discarded_and_kept(w):
    say("discarded", of(w.draft), w.author)


def gone(w):
    Item.objects.filter(pk=w.draft.pk).delete()
    seal_what_was_made()


def without_an_entry(w):
    item = Item(title="没有记录", number="640000/2026-09998", department=w.review.department)
    item.status = "approved"
    item.save()
    seal_what_was_made()


def of_obligation(action, by, **changes):
    return lambda w: say(
        action, obligations.subject(w.obligation), getattr(w, by), changes=changes, is_public=True
    )


def nil_by_who_proposed_it(w):
    set_role(w.author, "reviewer", w.administrator)
    subject = obligations.subject(w.obligation)
    say("nil_proposed", subject, w.author, changes={"nil_reason": "没有"})
    say("nil_declared", subject, w.author, is_public=True)


def nil_dated_back(w):
    day = timezone.localdate() - timedelta(days=90)
    subject = obligations.subject(w.obligation)
    say("nil_proposed", subject, w.author)
    say("nil_declared", subject, w.publisher, is_public=True)
    row_is("obligation", nil_declared=True, disclosed_on=day, nil_proposed_by="author")(w)


def settled_in_time(w):
    """What the entry says is not what stands in the row."""
    day = timezone.localdate()
    of_obligation("settled", "publisher", disclosed_on=day.isoformat())(w)
    row_is("obligation", disclosed_on=day - timedelta(days=90))(w)


def settled_by_an_older_one(w):
    """Entry and row agree, but the record was published on another day."""
    day = timezone.localdate() - timedelta(days=90)
    number = w.published.number
    of_obligation("settled", "publisher", disclosed_on=day.isoformat(), settled_number=number)(w)
    row_is("obligation", disclosed_on=day, settled_number=number, settled_version=1)(w)


def of_ticket(action, by, name="ticket", **changes):
    return lambda w: say(action, tickets.subject(getattr(w, name)), getattr(w, by), changes=changes)


def made_public_without_consent(w):
    ticket = publish(answer(w.ticket, w.people), w.people)
    tickets.perform(ticket, "withdraw_consent", actor=None, at=timezone.now())
    say("publication_released", tickets.subject(ticket), w.reviewer, is_public=True)


def written(w):
    return tickets.perform(w.ticket, "answer", actor=w.publisher, at=timezone.now(), answer="好")


def released(action, by, then):
    """By code, and sealed: the row says what the entry does."""

    def forge(w):
        ticket = written(w)
        if then == "closed":
            by_writer = {"actor": w.publisher, "at": timezone.now()}
            ticket = tickets.perform(ticket, "recall", **by_writer)
            ticket = tickets.perform(ticket, "decline", **by_writer, **SPAM)
        question = ticket.questions.get()
        day = timezone.localdate()
        if then == "answered":
            question.answer, question.answered_on, question.draft = "好", day, ""
        question.released_by = getattr(w, by)
        question.save()
        Ticket.objects.filter(pk=ticket.pk).update(
            state=then, answered_on=day, closed_at=timezone.now()
        )
        say(
            action, tickets.subject(ticket), getattr(w, by), changes={"state": [ticket.state, then]}
        )

    return forge


def published_by(name):
    def forge(w):
        at = timezone.now()
        ticket = answer(w.ticket, w.people)
        ticket = tickets.perform(ticket, "propose_publication", actor=w.publisher2, at=at, **PUBLIC)
        say("publication_released", tickets.subject(ticket), getattr(w, name), is_public=True)

    return forge


def answered_by_one_since(w):
    written(w)
    say("answered", tickets.subject(w.filed), w.publisher, changes={"state": ["filed", "answered"]})


def of_round(action, by, department=""):
    return lambda w: say(
        action, log.Subject("evaluationround", str(w.round.pk), department=department),
        getattr(w, by),
    )  # fmt: skip


def scored_when_closed(w):
    at = timezone.now()
    rounds.perform(w.round, "close", actor=w.publisher, at=at, note="提前")
    of_round("scored", "supervisor", "D11")(w)


def of_dossier(by, **changes):
    return lambda w: say(
        Edit.CHANGED, steps.subject(w.dossier), getattr(w, by), changes=changes, is_public=True
    )


def told_when_closed(w):
    of_dossier("publisher", closed=["", "2026-01-01"])(w)
    of_dossier("author", **{"plan: note": ["", "补填"]})(w)


def released_by_the_writer(w):
    of_dossier("publisher", closed=["", "2026-01-01"])(w)
    of_dossier("publisher", released="closed")(w)


def told_from_another_value(w):
    of_dossier("author", **{"plan: note": ["", "一"]})(w)
    of_dossier("author", **{"plan: note": ["二", "三"]})(w)


def hotline_checked_by(name):
    return lambda w: say(Edit.REVIEWED, hotlines.subject(w.hotline), getattr(w, name))


def role_by_code(w):
    User.objects.filter(pk=w.author.pk).update(role="publisher")
    seal_what_was_made()


def superuser_by_code(w):
    User.objects.filter(pk=w.author.pk).update(is_superuser=True)
    seal_what_was_made()


def moved_by_code(w):
    User.objects.filter(pk=w.author.pk).update(department=w.departments["bureau"])
    seal_what_was_made()


def account_by_code(w):
    User.objects.create(username="nobody", display_name="没有人", role="publisher")
    seal_what_was_made()


def approved_by_nobody_there(w):
    stranger = User.objects.create(username="nobody", display_name="没有人", role="reviewer")
    say("approved", of(w.review), stranger)


def account_gone(w):
    User._base_manager.filter(pk=w.colleague.pk).delete()
    seal_what_was_made()


CASES = {
    "an author approves": (approved_by("author"), "by somebody who was author then"),
    "a supervisor approves": (approved_by("supervisor"), "who was supervisor then"),
    "a superuser approves": (approved_by("superuser"), "who was of no role then"),
    "nobody approves": (lambda w: say("approved", of(w.review)), "by nobody"),
    "the role came later": (approved_before_the_role, "who was author then"),
    "the role was gone": (approved_after_the_role, "who was author then"),
    "who left": (approved_after_leaving, "by somebody who had no account then"),
    "its writer approves": (approved_by_its_writer, "by who drafted it"),
    "an earlier writer": (approved_by_the_writer_of_an_earlier_version, "by who drafted it"),
    "another branch": (approved_in_another_branch, "who did not work for D11"),
    "a branch that was parted": (approved_once_the_branch_was_parted, "who did not work for D11"),
    "a draft is approved": (lambda w: say("approved", of(w.draft), w.reviewer), "was draft then"),
    "nobody submitted it": (published_unseen, "published of item 640000/2026-09999 v1: no entry"),
    "nobody approved it": (published("review"), "its state was review then"),
    "published twice": (published("published"), "its state was published then"),
    "published by a reviewer": (published("approved", "reviewer"), "who was reviewer then"),
    "published unscheduled": (published("approved", None), "published of item"),
    "a version that was not opened": (published("published", version=3), "v3: no entry tells"),
    "a version that was passed over": (
        lambda w: say("version_opened", of(w.published, 3), w.author), "no version before it",
    ),
    "a version beside another": (
        lambda w: say("version_opened", of(w.second, 3), w.author), "the version before it was",
    ),
    "drafted twice": (lambda w: say("drafted", of(w.review), w.author), "it was there already"),
    "edited in review": (lambda w: say("edited", of(w.review), w.author), "was review then"),
    "forced by a reviewer": (
        lambda w: say("force_published", of(w.draft), w.reviewer), "who was reviewer then",
    ),
    "confirmed by one's own": (confirmed_by_who_forced_it, "by who force_published it"),
    "confirmed twice": (confirmed_twice, "without force_published before it"),
    "withdrawn unpublished": (
        lambda w: say("withdrawn", of(w.draft), w.publisher), "its state was draft then",
    ),
    "withdrawn otherwise": (withdrawn_with_another_hash, "is not that of the publication"),
    "withdrawn twice": (
        lambda w: say("withdrawn", of(w.withdrawn), w.publisher), "its state was withdrawn then",
    ),
    "ended by somebody": (lambda w: say("ended", of(w.published), w.publisher), "only the system"),
    "status by code": (row_is("review", status="approved"), "it is approved, by the log review"),
    "approver by code": (row_is("approved", approved_by="reviewer2"), "its approved_by is"),
    "submitter by code": (row_is("review", submitted_by="colleague"), "its submitted_by is"),
    "kept though discarded": (discarded_and_kept, "is there, though entry"),
    "deleted by code": (gone, "is not there, and entry"),
    "never told": (without_an_entry, "no entry of the log tells of it"),
    "waived by a reviewer": (of_obligation("waived", "reviewer"), "who was reviewer then"),
    "nil by who proposed it": (nil_by_who_proposed_it, "by who nil_proposed it"),
    "nil that nobody proposed": (
        of_obligation("nil_declared", "publisher"), "without nil_proposed before it",
    ),
    "nil dated back": (nil_dated_back, "its disclosed_on is"),
    "settled in time": (settled_in_time, "its disclosed_on is"),
    "settled on another day": (settled_by_an_older_one, "v1 was not"),
    "due day by hand": (of_obligation("changed", "author"), "only the system does that"),
    "due day by code": (
        lambda w: say(
            "changed", obligations.subject(w.obligation), changes={"due_on": ["", "2020-01-01"]}
        ),
        "its due_on is",
    ),
    "answered before it was opened": (
        of_ticket("answered", "publisher", "filed"), "its state was filed then",
    ),
    "answered by a stranger": (
        of_ticket("answered", "stranger_author"), "who did not work for D11",
    ),
    "made public unanswered": (
        of_ticket("answer_published", "publisher"), "without answered before it",
    ),
    "made public without consent": (made_public_without_consent, "after consent_withdrawn"),
    "released by its writer": (
        released("answer_released", "publisher", "answered"), "by who answer_written it",
    ),
    "released by its writer, declined": (
        released("closing_released", "publisher", "closed"), "by who answer_written it",
    ),
    "released by an author": (
        released("answer_released", "colleague", "answered"), "who was author then",
    ),
    "released unwritten": (
        of_ticket("answer_released", "publisher2", "filed"), "its state was filed then",
    ),
    "published by its writer": (published_by("publisher2"), "by who publication_written it"),
    "published by who answered": (published_by("publisher"), "by who answer_written it"),
    "published unwritten": (
        of_ticket("publication_released", "publisher"), "without publication_written before it",
    ),
    "answered by one alone": (answered_by_one_since, "is done since the first answer_written"),
    "closed by who demanded": (
        lambda w: say("demand_closed", demands.subject(w.demand), w.supervisor),
        "by who demanded it",
    ),
    "closed by who released the answer": (
        lambda w: say("demand_closed", demands.subject(w.demand), w.reviewer),
        "who was reviewer then",
    ),
    "a demand closed by code": (row_is("demand", state="closed"), "it is closed, by the log"),
    "a ticket by code": (
        row_is("ticket", state="filed", received_at=None, owner=None), "it is filed, by the log",
    ),
    "scored when closed": (scored_when_closed, "its state was closed then"),
    "opened twice": (of_round("round_opened", "publisher"), "its state was open then"),
    "closed by a supervisor": (of_round("round_closed", "supervisor"), "who was supervisor then"),
    "a round by code": (row_is("round", status="draft"), "it is draft, by the log open"),
    "a dossier closed by an author": (
        of_dossier("author", closed=["", "2026-01-01"]), "who was author then",
    ),
    "a note released by its writer": (released_by_the_writer, "by who wrote it"),
    "a reason released by an author": (
        of_dossier("author", released="survey: skipped_reason"), "who was author then",
    ),
    "told when closed": (told_when_closed, "it was closed then"),
    "told from another value": (told_from_another_value, "by this entry '二'"),
    "closed by the log alone": (
        of_dossier("publisher", closed=["", "2026-01-01"]), "by the log 2026-01-01",
    ),
    "a hotline by an administrator": (hotline_checked_by("administrator"), "was administrator"),
    "a hotline of others": (hotline_checked_by("stranger_author"), "did not work for D11"),
    "a role by code": (role_by_code, "its role is publisher, by the log author"),
    "a superuser by code": (superuser_by_code, "its is_superuser is True"),
    "a move by code": (moved_by_code, "its department is not what the log says"),
    "an account by code": (account_by_code, "no entry says that the account was added"),
    "an account that no entry tells of": (approved_by_nobody_there, "whose account no entry"),
    "an account gone": (account_gone, "no entry says that the account was deleted"),
    "people by an author": (
        lambda w: edited(w.author, "user", w.author, display_name=["a", "b"]), "was author then",
    ),
    "the catalogue by a reviewer": (
        lambda w: edited(w.requirement, "requirement", w.reviewer), "who was reviewer then",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_what_no_portal_would_have_written_is_named(world, case, db, monkeypatch):
    # Within a test nobody's request takes a minute.
    monkeypatch.setattr(standing, "LONGEST_REQUEST", timedelta(0))
    forge, named = CASES[case]
    forge(world)
    assert [one for one in found() if named in one], found()


# What looks odd, and is not.


@pytest.mark.pages
def test_what_is_honest_is_not_named(world, db):
    """Every turn that a record takes, and rows that change their names and their places."""
    people, at = world.people, timezone.now()
    item = make_move(make_move(world.review, "return", world.reviewer), "submit", world.author)
    item = make_move(make_move(item, "recall", world.author), "submit", world.colleague)
    item = make_move(make_move(item, "approve", world.reviewer), "send_back", world.publisher)
    make_move(item, "discard", world.author)
    soon = at + timedelta(hours=1)
    item = make_move(world.approved, "schedule", world.publisher, publish_at=soon)
    make_due_changes(soon)
    again = next_version(Item.objects.get(pk=item.pk), people)
    third = next_version(again, people, status="approved")
    make_move(again, "withdraw", world.publisher)
    make_move(Item.objects.get(pk=third.pk), "discard", world.author)
    again.refresh_from_db()
    make_move(make_move(again, "new_version", world.author), "discard", world.author)
    next_version(again, people)
    make_move(world.forced, "confirm", world.publisher2)
    ending = new_item(world, "published", "到期", public_until=soon)
    make_due_changes(soon)
    assert Item.objects.get(pk=ending.pk).status == "ended"
    set_role(world.colleague, "reviewer", world.administrator)
    make_move(world.second, "approve", User.objects.get(pk=world.colleague.pk))
    assert found() == []


def test_a_successors_people_tend_what_it_took_over(world, db):
    """The division is merged into the bureau and renamed, and the bureau's people go on."""
    division, bureau = world.departments["division"], world.departments["bureau"]
    Department.objects.filter(pk=division.pk).update(successor=bureau, name_zh="原律师工作处")
    edited(
        division, "department", world.administrator,
        successor=["", "监狱管理局"], name_zh=["律师工作处", "原律师工作处"],
    )  # fmt: skip
    for person in (world.stranger_reviewer, world.stranger_author):
        person.refresh_from_db()
    make_move(Item.objects.get(pk=world.review.pk), "approve", world.stranger_reviewer)
    assert found() == []
    User.objects.filter(pk=world.author.pk).update(department=bureau)
    edited(world.author, "user", world.administrator, department=["原律师工作处", "监狱管理局"])
    assert found() == []


def test_tickets_rounds_and_duties_take_their_ways(world, db):
    at = timezone.now()
    by_publisher = {"actor": world.publisher, "at": at}
    ticket = publish(answer(world.ticket, world.people), world.people)
    ticket = tickets.perform(ticket, "unpublish", **by_publisher, why="wrong")
    ticket = publish(ticket, world.people)
    ticket = tickets.perform(ticket, "ask_again", actor=None, at=at, text="还没有看到。")
    ticket = tickets.perform(ticket, "answer", **by_publisher, answer="请再看。")
    ticket = tickets.perform(ticket, "send_back", actor=world.reviewer, at=at, note="太短")
    ticket = tickets.perform(ticket, "hand_on", **by_publisher, person=world.author, note="熟悉")
    decline(ticket, world.people, by="author", released_by="reviewer2")
    filed = tickets.perform(world.filed, "hand_on", **by_publisher, to_office=True, note="归口")
    tickets.perform(filed, "receive", **by_publisher)
    waiver = waive(world.obligation, {"author": world.author, "publisher": world.publisher})
    waivers.perform(waiver, "revoke", **by_publisher, note="重新")
    item = new_item(world, "published", "账目", body="<p>本季度的账目另附。</p>", summary="账目。")
    obligations.perform(world.other, "assign", actor=world.author, at=at, person=world.author)
    obligations.perform(world.obligation, "settle", **by_publisher, number=item.number)
    take(world.demand, world.people, "ask_anew", "answer", "release", "close")
    rounds.perform(world.round, "cancel", **by_publisher, why="wrong")
    assert found() == []


def test_what_was_forgotten_is_not_asserted(world, db):
    """Who acted, and which role somebody had, may have been forgotten."""
    for entry in Entry.objects.filter(subject_kind__in=("user", "item", "ticket")):
        call_command("forget", str(entry.pk), reason="依申请", verbosity=0)
    assert found() == []
    say("approved", of(world.draft), world.author)
    assert [one for one in found() if "its state was draft then" in one]


def test_of_people_from_before_they_were_logged_nothing_is_asserted(world, db):
    """They have a lower key than whoever was added first of those whom the log tells of."""
    before = User.objects.create(pk=-1, username="before", display_name="以前的人", role="reviewer")
    seal_what_was_made()
    say("approved", of(world.review), before)
    Item.objects.filter(pk=world.review.pk).update(status="approved", approved_by=before)
    seal_what_was_made()
    assert found() == []
