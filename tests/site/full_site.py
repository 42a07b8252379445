"""A small site on which everything has happened once: a row of each kind, with its log."""

import io
from datetime import date, timedelta
from decimal import Decimal

from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.utils import timezone

from disclosures.dossiers import acts as dossier_acts
from disclosures.dossiers.facts import Fact
from disclosures.models import Category, Requirement
from disclosures.timeliness.acts import perform as fulfil
from disclosures.timeliness.issuing import issue
from disclosures.waivers.proposing import propose_waiver
from portal.acts.proposals import propose
from portal.alerts import subscribing
from portal.base.departments.models import Department
from portal.base.notices.models import Preference
from portal.base.scratch.keeping import keep
from portal.notice_board.recording import note_changes
from portal.profiles.models import Profile
from portal.records.lookup import lookup
from portal.supervision.evaluation.acts import perform as evaluate
from portal.supervision.evaluation.models import EvaluationRound
from portal.supervision.tickets.acts import perform as handle
from portal.topics.acts import topics
from portal.topics.models import Topic
from portal.verification import verify_log
from portal.vocabulary.acts import perform as decide_word
from tests.alerts.made import subscriber
from tests.base.files import samples
from tests.disclosures.dossiers import make_dossier, tell
from tests.factories import (
    ROUTES,
    checked_channel,
    make_approval,
    make_item,
    make_law,
    make_move,
    make_penalty,
    make_people,
    make_requirement,
    make_word,
    move_along,
    next_version,
    propose_rule,
    propose_withdrawal,
    register_channel,
    release,
    requirement_of,
    seal_what_was_made,
    waive,
)
from tests.identity.made import proposed_identity, public_identity
from tests.site.rows import one_of_everything
from tests.supervision.demands.made import closed_demand, demand_on, overdue_demand, take
from tests.supervision.evaluation.conftest import make_round
from tests.supervision.tickets.reports import (
    REACH,
    answer,
    decline,
    make_report,
    publish,
    taken_file,
)
from tests.topics.made import act, public_question


def make_full_site(departments: dict[str, Department]) -> dict:
    """The people. With a verification that found nothing, and its checkpoint."""
    people = make_people(departments)
    rows = one_of_everything(people)
    people["author"].groups.add(Group.objects.create(name="旧群组"))
    people["author"].user_permissions.add(Permission.objects.first())
    Preference.objects.create(user=people["author"], not_by_mail=["returned"])
    keep(people["author"], "/admin/disclosures/item/add/", "k" * 20, "[]", at=timezone.now())
    seal_what_was_made()
    _records(people, Category.objects.get(code="20-02"))
    _profile(rows[Profile], people)
    _obligations(people, departments)
    _catalogue(people, departments)
    _dossier(people)
    _channels(people)
    _evaluation(people, departments)
    _reports(people)
    _alerts()
    _demands(people)
    _facts(people)
    _words(people)
    _topics(people)
    _identity(people)
    _board(departments)
    call_command("forget", "3", reason="依申请删除", stdout=io.StringIO())
    assert verify_log().findings == []
    return people


def _board(departments):
    """It hangs with what is there by then."""
    Department.objects.filter(pk=departments["division"].pk).update(notice_board_zh="一层大厅")
    seal_what_was_made()
    note_changes(timezone.now())


def _words(people):
    """Besides the one that waits: released, refused, withdrawn."""
    for word, *moves in (
        ("律所", "release"),
        ("公证处", "refuse"),
        ("法援", "release", "withdraw"),
    ):
        row = make_word(people, word, "正式名称", both_ways=word == "律所")
        for move in moves:
            decide_word(row, move, actor=people["publisher2"], at=timezone.now(), note="核对过")


def _records(people, category):
    """In every state that the public log speaks of."""
    first = make_item("draft", people, category=category, file=samples.pdf())
    first.channel_uses.create(channel="bulletin", used_on=date(2026, 1, 5))
    next_version(
        move_along(first, people, ROUTES["published"]), people, title="改版的", guides="XK-02"
    )
    for title, move in (("撤下的", "withdraw"), ("再改的", "new_version")):
        item = make_item("published", people, category=category, title=title)
        make_move(item, move, people["publisher" if move == "withdraw" else "author"])
    forced = make_item("draft", people, category=category, title="应急的")
    make_move(forced, "force_publish", people["publisher"])
    make_item("published", people, category=category, title="内网的", audience="internal")
    for status in ("review", "approved"):
        make_item(status, people, title=status, category=category)
    due = make_item("approved", people, category=category, title="定时的")
    soon = timezone.now() + timedelta(hours=1)
    make_move(due, "schedule", people["publisher"], publish_at=soon)
    paper = samples.pdf("Another paper")
    guide = {"code": "XK-02", "title": "公开的许可", "laws": ("OTHER_LAW",)}
    make_approval("published", people, file=paper, **guide)
    short = make_approval("draft", people, code="XK-03", title="没有步骤的许可")
    short.steps.all().delete()
    move_along(short, people, ROUTES["published"])
    make_penalty("published", people, code="CF-002", title="公开的处罚")
    make_law("published", people, code="OTHER_LAW", title="另一部法")


def _catalogue(people, departments):
    """One that two released and is to be withdrawn, one that waits, one that was withdrawn."""
    for code in ("WRONG", "GONE"):
        rule = requirement_of(departments, code=code, valid_from=date(2026, 1, 1))
        release(propose_rule(rule, people, owing=[departments["prison"]]), people)
    release(propose_withdrawal(Requirement.objects.get(code="GONE"), people), people)
    propose_rule(requirement_of(departments, code="WAITS"), people)


def _profile(draft, people):
    """Of two versions, the second with other duties."""
    profile = move_along(draft, people, ROUTES["published"])
    next_version(profile, people, duties="指导律师工作", change_note="职责有调整")


def _obligations(people, departments):
    """Settled, declared nil, waived, proposed, overdue."""
    rule = make_requirement(departments, code="QUARTERLY", valid_from=date(2024, 1, 1))
    rule.assignments.create(department=departments["division"])
    issue(rule, date(2026, 4, 10))
    late, nil, waived, proposed, *_rest = rule.obligations.order_by("due_on")
    category, at = Category.objects.get(code="20-02"), timezone.now()
    said = {"title": "季度账目", "body": "<p>第一季度的账目。</p>"}
    item = make_item("published", people, category=category, **said)
    fulfil(late, "settle", actor=people["publisher"], at=at, number=item.number)
    fulfil(nil, "propose_nil", actor=people["author"], at=at, note="本期没有")
    fulfil(nil, "declare_nil", actor=people["publisher"], at=at)
    waive(waived, people, reason="不再适用")
    propose_waiver(
        department=departments["division"],
        title="内部评审意见",
        ground="internal",
        reason="过程性信息",
        reexamine_on=timezone.localdate() + timedelta(days=90),
        actor=people["author"],
        at=at,
    )
    fulfil(proposed, "propose_nil", actor=people["author"], at=at, note="没有")


def _topics(people):
    """A change of the one that is public waits; one was withdrawn."""
    topic = Topic.objects.get()
    topic.summary_zh = "问 12348。"
    propose(topic, topics, actor=people["publisher"], changes={})
    public_question(people, code="fees", links=["page:report"])
    wrong = public_question(people, code="wrong", links=["page:report"])
    act(wrong, "withdraw", people["publisher"], note="说法过时")


def _identity(people):
    """One was replaced, one waits."""
    public_identity(people, code="")
    proposed_identity(people, telephone="0000-5550199")


def _channels(people):
    """Checked, and waiting."""
    category = Category.objects.get(code="20-02")
    for title in ("登过报的", "要登报的"):
        body = f"<p>{title}办理情况。</p>"
        item = make_item("published", people, category=category, title=title, body=body)
        told = checked_channel if title == "登过报的" else register_channel
        told(item, people)


def _dossier(people):
    dossier = make_dossier("published", people, title="公开的案卷", target_value=12, target="清理")
    category = Category.objects.get(code="20-02")
    carried = {"body": "<p>文件目录。</p>", "first_published_on": date(2009, 3, 9)}
    item = make_item("published", people, category=category, **carried)
    tell(dossier, "list", people, record=item)
    tell(dossier, "verdicts", people, value=9, percent=75)
    dossier_acts.close(dossier, actor=people["publisher"], at=timezone.now(), note="缺结果")
    dossier_acts.release_note(dossier, actor=people["publisher2"], at=timezone.now())


def _facts(people):
    """Released, and waiting."""
    purchase = make_dossier("published", people, procedure="procurement", title="公开的采购")
    bids = (("甲公司", 1_268_000, True), ("乙公司", 1_300_000, False))
    told = [Fact("bid", name=name, amount=Decimal(n), is_winner=won) for name, n, won in bids]
    tell(purchase, "tender", people)
    tell(purchase, "result", people, facts=tuple(told))
    how = {"actor": people["reviewer"], "at": timezone.now(), "seen_revision": 1}
    dossier_acts.release_words(purchase, "result", **how)
    decision = make_dossier("published", people, procedure="decision", title="公开的决策")
    refused = Fact("opinion", role="专家", text="另建", verdict="rejected", answer="花费太大")
    heard = Fact("participant", role="专家", origin="高等院校")
    tell(decision, "topic", people)
    tell(decision, "experts", people, facts=(heard, refused))


def _evaluation(people, departments):
    """A round whose results are published."""
    evaluation, at = make_round(departments, title="公开的评议"), timezone.now()
    evaluation.writers.add(people["publisher2"])
    seal_what_was_made()
    division = departments["division"]
    points = dict(zip(evaluation.criteria.values_list("pk", flat=True), (77, 83), strict=True))
    publisher = {"actor": people["publisher"], "at": at}
    evaluate(evaluation, "open", **publisher)
    evaluate(
        evaluation, "score", actor=people["supervisor"], at=at, department=division,
        points=points, text="窗口少了一个。",
    )  # fmt: skip
    evaluate(evaluation, "close", **publisher, note="都已评完。")
    author = {"actor": people["author"], "at": at}
    evaluate(evaluation, "reply", **author, department=division, text="已经增开窗口。")
    reviewer = {"actor": people["reviewer"], "at": at}
    evaluate(evaluation, "release_reply", **reviewer, department=division)
    evaluate(evaluation, "prepare", **publisher, author=people["author"])
    record = lookup(EvaluationRound.objects.get(pk=evaluation.pk).record_number)
    record.category = Category.objects.get(code="20-02")
    record.save()
    move_along(record, people, ROUTES["published"])


def _reports(people):
    """Answered and published, answered late, overdue, closed as spam, just filed."""
    long_ago, now = timezone.now() - timedelta(days=90), timezone.now()
    soon_after = long_ago + timedelta(days=1)
    for text, answered in (("公开的问题", soon_after), ("晚答的问题", now - timedelta(days=2))):
        given = {"consents": True, "contact": REACH, "taken": [taken_file()]}
        ticket = make_report(text=text, at=long_ago, **given)
        ticket = handle(ticket, "receive", actor=people["publisher"], at=soon_after)
        ticket = answer(ticket, people, at=answered)
        if answered == soon_after:
            publish(ticket, people, at=now)
    make_report(text="没有人答的问题", at=long_ago)
    spam = make_report(text="广告", at=long_ago)
    spam = handle(spam, "receive", actor=people["publisher"], at=soon_after)
    decline(spam, people, at=soon_after)
    make_report(text="刚提的问题")


def _alerts():
    subscriber("reader@example.org")
    subscribing.end(subscriber("former@example.org"), "left")


def _demands(people):
    """Closed, overdue, answered late and awaiting, withdrawn."""
    closed_demand(people, subject="办结的督办")
    overdue_demand(people, subject="逾期的督办")
    take(overdue_demand(people, subject="晚答的督办"), people, "answer", "release")
    take(demand_on(people, subject="撤回的督办"), people, "withdraw")
    take(overdue_demand(people, subject="逾期后撤回的督办"), people, "withdraw")
