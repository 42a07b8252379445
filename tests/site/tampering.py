"""What somebody could do who owns the database and the folders, but not the keys: each kind of it
by its name, how it is done by SQL, and what the finding must name.

A new kind of row is a line more in ALTERED: `test_tampering.py` says which one lacks it.
"""

import dataclasses
import io
import json
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import connection, transaction
from django.test import override_settings

from approvals.models import Approval
from disclosures.models import Item
from portal.base.audit import seal_keys, triggers
from portal.base.audit.findings import Finding
from portal.base.audit.log_verification import check_log
from portal.base.audit.models import Entry, Node, Verification, place
from portal.base.audit.seal_verification import check_rows
from portal.base.departments.models import Role, User
from portal.base.files import store
from portal.base.search.models import Document
from portal.records import record_verification
from portal.records.actions import Action as RecordAction
from portal.records.lookup import record_models
from portal.records.models import FileReading
from portal.verification import verify_log
from tests.base.audit.helpers import grow_anew, rewrite, run
from tests.factories import make_move, seal_what_was_made

OTHER_KEY = "a2V5IG9mIHNvbWVib2R5IGVsc2UsIDMyIGJ5dGVzISE="
AWAY = 900_000  # no row has this key
QUIET = {"verbosity": 0, "stdout": io.StringIO()}


@dataclass(frozen=True)
class Kind:
    """One kind of tampering. `tamper` does it and returns what a finding of `check` must say;
    `changed` are settings that are others as well."""

    name: str
    tamper: Callable[[], str]
    check: Callable[[], Iterable[Finding | str]]
    changed: dict = dataclasses.field(default_factory=dict)
    about: str = ""  # the kind of row

    def is_named_by(self, named: str) -> list[str]:
        """No further than the finding that names it; all that was found if none does."""
        found = []
        for finding in self.check():
            found.append(str(finding))
            if named in found[-1]:
                return []
        return found or ["nothing"]


def everything() -> list[str]:
    """Whatever `verify_log` looks at; its own row and entry are taken back."""
    with transaction.atomic():
        found = verify_log().findings
        transaction.set_rollback(True)
    return found


def one(sql: str, *params):
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        (found,) = cursor.fetchone()
    return found


def choose(kind: str, where: str):
    """The table of a kind of row, its key, and the first row that this is true of."""
    meta = apps.get_model(kind)._meta
    table, key = meta.db_table, meta.pk.column
    order = f"WHERE {where} ORDER BY {key} LIMIT 1"
    return table, key, one(f"SELECT {key} FROM {table} {order}")


# Rows, with the triggers in place: nothing of them hinders whoever owns the database.

DIVISION = "(SELECT id FROM departments_department WHERE code = 'D11')"
BUREAU = "(SELECT id FROM departments_department WHERE code = 'S01')"


def person(name: str) -> str:
    return f"(SELECT id FROM departments_user WHERE username = '{name}')"


OVERDUE = "period = '2025-Q3'"
IN_REVIEW, APPROVED, SCHEDULED = "title = 'review'", "title = 'approved'", "title = '定时的'"
NEWS, WITHDRAWN, FORCED = "title = '改版的'", "title = '撤下的'", "title = '应急的'"
GUIDE, FINE = "title = '公开的许可'", "title = '公开的处罚'"
ANSWERED, LATE, UNANSWERED, SPAM = (
    f"id = (SELECT ticket_id FROM supervision_question WHERE text = '{text}')"
    for text in ("公开的问题", "晚答的问题", "没有人答的问题", "广告")
)
LAST_STEP = (
    "key = 'result' AND procedure_id ="
    " (SELECT id FROM disclosures_procedure WHERE code = 'clean-up')"
)
QUESTION = "text = '晚答的问题'"
CLOSED_DEMAND, OVERDUE_DEMAND, LATE_DEMAND, WITHDRAWN_DEMAND = (
    f"subject = '{subject}'"
    for subject in ("办结的督办", "逾期的督办", "晚答的督办", "逾期后撤回的督办")
)
LATE_ANSWER = f"demand_id = (SELECT id FROM supervision_demand WHERE {LATE_DEMAND})"
ROUND = "title = '公开的评议'"
OF_ROUND = f"round_id = (SELECT id FROM supervision_evaluationround WHERE {ROUND})"

# What is done, to which kind of row, which row, and what is set.
ALTERED = [
    ("a recorded setting is another", "audit.recordedsetting", "name = 'LIVE_SINCE'",
     "value = '2026-01-01'"),
    ("the log has another name", "audit.recordedsetting", "name = 'LOG_ORIGIN'",
     "value = 'other.example/log'"),
    # obligations
    ("an overdue duty is called done in time", "disclosures.obligation", OVERDUE,
     "disclosed_on = due_on, settled_number = '640000/2026-00006', settled_version = 1"),
    ("a late duty is dated back", "disclosures.obligation", "settled_version = 1",
     "disclosed_on = due_on"),
    ("a late duty is called carried over", "disclosures.obligation", "settled_version = 1",
     "is_carried_over = true, disclosed_on = due_on"),
    ("a duty is called settled by another record", "disclosures.obligation",
     "settled_version = 1", "settled_number = '640000/2026-00001'"),
    ("a due day is moved", "disclosures.obligation", OVERDUE, "due_on = '2030-01-01'"),
    ("a duty is waived", "disclosures.obligation", OVERDUE,
     "waived_on = due_on, waived_until = '2099-01-01', waived_reason = '不再适用'"),
    ("a waiver never lapses", "disclosures.obligation", "waived_reason <> ''",
     "waived_until = '2099-01-01'"),
    ("a waiver came in time", "disclosures.obligation", "waived_reason <> ''",
     "waived_on = due_on"),
    ("a proposal is granted", "disclosures.waiver", "status = 'proposed'",
     "status = 'granted', granted_on = '2026-01-05', waived_since = '2026-01-05'"),
    ("a waiver has another ground", "disclosures.waiver", "status = 'granted'",
     "ground = 'state'"),
    ("a waiver has another law", "disclosures.waiver", "status = 'granted'",
     "legal_basis = '《档案法》第一条'"),
    ("a waiver is looked at again later", "disclosures.waiver", "status = 'granted'",
     "reexamine_on = '2099-01-01'"),
    ("a waiver is of another unit", "disclosures.waiver", "status = 'granted'",
     "department_id = 1"),
    ("a waiver was granted earlier", "disclosures.waiver", "status = 'granted'",
     "granted_on = '2020-01-01'"),
    ("a channel was used earlier", "disclosures.channelregistration", "status = 'confirmed'",
     "used_on = '2020-01-01'"),
    ("a channel nobody checked is public", "disclosures.channelregistration",
     "status = 'registered'", "status = 'confirmed', confirmed_on = '2026-03-03'"),
    ("a channel is of another record", "disclosures.channelregistration", "status = 'confirmed'",
     "number = '640000/2026-09999'"),
    ("a channel has another scan", "disclosures.channelregistration", "status = 'confirmed'",
     "sha256 = original_sha256"),
    ("a waiver is taken back", "disclosures.obligation", "waived_reason <> ''",
     "waived_on = NULL, waived_reason = ''"),
    ("a waiver is reasoned otherwise", "disclosures.obligation", "waived_reason <> ''",
     "waived_reason = '国家秘密'"),
    ("a change of power is confirmed", "people.grant", "status = 'proposed'",
     f"status = 'confirmed', decided_by_id = {person('superuser')}"),
    ("more power is proposed", "people.grant", "true", "after = '{\"role\": \"publisher\"}'"),
    ("power was proposed by another", "people.grant", "true",
     f"proposed_by_id = {person('author')}"),
    ("power is for another", "people.grant", "true", f"person_id = {person('author')}"),
    ("power is for another reason", "people.grant", "true", "reason = '别的'"),
    ("an everyday word is released", "vocabulary.everydayword", "status = 'proposed'",
     f"status = 'released', decided_by_id = {person('publisher2')}"),
    ("an everyday word leads elsewhere", "vocabulary.everydayword", "true", "terms = '别的'"),
    ("an everyday word holds both ways", "vocabulary.everydayword", "true", "both_ways = true"),
    ("an everyday word was proposed by another", "vocabulary.everydayword", "true",
     f"proposed_by_id = {person('author')}"),
    ("a nil declaration is made up", "disclosures.obligation", "nil_reason = '没有'",
     "nil_declared = true, disclosed_on = due_on"),
    ("a nil declaration is reasoned otherwise", "disclosures.obligation", "nil_declared",
     "nil_reason = '别的理由'"),
    ("a duty is owed no more", "disclosures.obligation", OVERDUE, "is_owed = false"),
    ("a duty is put on another department", "disclosures.obligation", OVERDUE,
     f"department_id = {BUREAU}"),
    ("a duty is given to another person", "disclosures.obligation", OVERDUE,
     f"assignee_id = {person('author')}"),
    ("a measured value is made up", "disclosures.obligation", OVERDUE, "measured_value = 12"),
    ("a standing duty is called reviewed", "disclosures.obligation", OVERDUE,
     "reviewed_on = due_on"),
    # what is required, and by when
    ("a requirement ends early", "disclosures.requirement", "code = 'QUARTERLY'",
     "valid_until = '2024-02-01'"),
    ("a requirement gives more time", "disclosures.requirement", "code = 'QUARTERLY'",
     "limit_number = 200"),
    ("a requirement is yearly", "disclosures.requirement", "code = 'QUARTERLY'",
     "frequency = 'year'"),
    ("a requirement is withdrawn", "disclosures.requirement", "code = 'QUARTERLY'",
     "withdrawn_on = '2026-01-05', withdrawn_reason = '误列入'"),
    ("a withdrawn requirement is back", "disclosures.requirement", "code = 'GONE'",
     "withdrawn_on = NULL, withdrawn_reason = ''"),
    ("a requirement was withdrawn for another reason", "disclosures.requirement",
     "code = 'GONE'", "withdrawn_reason = '法律修改'"),
    ("a proposed requirement is released", "disclosures.requirementchange",
     "status = 'proposed'", "status = 'released', decided_on = '2026-01-05'"),
    ("a change was reasoned otherwise", "disclosures.requirementchange",
     "kind = 'withdraw'", "reason = '法律修改'"),
    ("a change was of something else", "disclosures.requirementchange",
     "status = 'released' AND kind = 'add'", "kind = 'change'"),
    ("a change waits no longer", "disclosures.requirementchange", "status = 'proposed'",
     "status = 'refused'"),
    ("who owes a requirement is another", "disclosures.assignment", "true",
     f"department_id = {BUREAU}"),
    ("a target is lowered", "disclosures.assignment", "true", "target_value = 1"),
    ("a day off is made a working day", "workdays.calendarday", "true",
     "is_working = NOT is_working"),
    ("a day off is moved", "workdays.calendarday", "true", "date = '2041-02-03'"),
    ("a notice on days off is of another year", "workdays.calendarnotice", "true",
     "year = 2041"),
    ("a legal limit is longer", "workdays.limit", "true", "number = number + 10"),
    ("a legal limit began earlier", "workdays.limit", "true", "effective_from = '1990-01-01'"),
    # dossiers
    ("a step happened on another day", "disclosures.stepentry", "step_key = 'list'",
     "happened_on = '2009-03-30'"),
    ("a step is due later", "disclosures.stepentry", "step_key = 'list'",
     "due_on = '2030-01-01'"),
    ("a step is disclosed by another record", "disclosures.stepentry", "step_key = 'list'",
     "record_number = '640000/2026-00006', record_version = 2"),
    ("a step is called skipped", "disclosures.stepentry", "step_key = 'list'",
     "skipped_reason = '不适用', happened_on = NULL, record_number = '', record_version = NULL"),
    ("more is said to be done", "disclosures.stepentry", "step_key = 'verdicts'",
     "percent = 100, value = 12"),
    ("nothing is said to be done", "disclosures.stepentry", "step_key = 'verdicts'",
     "percent = NULL, value = NULL"),
    ("a step was not asked for anything", "disclosures.procedurestep",
     "asks_bids", "asks_bids = NOT asks_bids"),
    ("another bidder won", "disclosures.stepfact", "name = '乙公司'", "is_winner = NOT is_winner"),
    ("a bid was lower", "disclosures.stepfact", "name = '甲公司'", "amount = 1"),
    ("an opinion was adopted", "disclosures.stepfact", "verdict = 'rejected'",
     "verdict = 'adopted', answer = ''"),
    ("a fact waits for nobody", "disclosures.stepfact", "verdict = 'rejected'",
     "awaits_release = NOT awaits_release"),
    ("somebody else wrote a fact", "disclosures.stepfact", "verdict = 'rejected'",
     f"written_by_id = {person('reviewer')}"),
    ("a dossier was closed on another day", "disclosures.dossierclosing", "true",
     "closed_on = '2009-12-31'"),
    ("a dossier was closed with nothing missing", "disclosures.dossierclosing", "true",
     "steps = '[[\"list\", true]]', note = ''"),
    ("a closing note is withheld", "disclosures.dossierclosing", "true", "awaits_release = true"),
    ("a step has to come after no other", "disclosures.procedurestep", LAST_STEP, "after = ''"),
    ("a goal is lowered", "disclosures.dossier", "title = '公开的案卷'", "target_value = 9"),
    ("a step is required no more", "disclosures.procedurestep", LAST_STEP,
     "is_required = false"),
    ("a step has more time", "disclosures.procedurestep", LAST_STEP,
     "limit_number = 400"),
    ("a procedure is retired", "disclosures.procedure", "code = 'clean-up'",
     "retired_on = '2009-01-01'"),
    # departments and hotlines
    ("a department is called otherwise", "departments.department", "code = 'D11'",
     "name_zh = '别的处'"),
    ("a department is below another", "departments.department", "code = 'P01'",
     f"parent_id = {DIVISION}"),
    ("a department ends", "departments.department", "code = 'P01'",
     "active_until = '2026-01-01'"),
    ("a department tends the disclosure", "departments.department", "code = 'S01'",
     "is_disclosure_office = true"),
    ("a hotline has another number", "departments.hotline", "true", "number = '12349'"),
    ("a hotline is called checked", "departments.hotline", "true",
     "last_checked_on = '2026-11-01'"),
    ("a hotline is taken down", "departments.hotline", "true", "valid_until = '2026-01-01'"),
    ("a topic answers otherwise", "topics.topic", "code = 'no-money'",
     "answer_zh = '花钱就能办'"),
    ("a topic leads elsewhere", "topics.topic", "code = 'no-money'",
     "links = '[\"page:report\"]'"),
    ("a withdrawn topic is public", "topics.topic", "code = 'wrong'", "awaits_release = false"),
    ("another organ runs the site", "identity.identity", "code = ''",
     "organ_zh = '别的机关'"),
    ("an earlier identity is another", "identity.identity", "true", "telephone = ''"),
    ("what waits is public", "identity.identity", "awaits_release = true",
     "awaits_release = false, proposed_by_id = NULL"),
    ("a category is called otherwise", "disclosures.category", "true", "label_zh = '别的'"),
    # citizens' reports
    ("a consent is made up", "supervision.ticket", UNANSWERED, "consents = true"),
    ("a report is said to have been entered by staff", "supervision.ticket", ANSWERED,
        "entered_by_id = (SELECT min(id) FROM departments_user)"),
    ("a consent is taken back", "supervision.ticket", LATE, "consents = false"),
    ("a report is due later", "supervision.ticket", UNANSWERED, "due_on = '2030-01-01'"),
    ("a report is called closed", "supervision.ticket", UNANSWERED,
     "state = 'closed', unanswered = 'spam', closed_at = filed_at"),
    ("a report was filed on another day", "supervision.ticket", UNANSWERED,
     "filed_at = '2026-11-01 00:00:00+00:00'"),
    ("a report is about another department", "supervision.ticket", UNANSWERED,
     f"department_id = {BUREAU}"),
    ("a contact is wiped", "supervision.ticket", LATE, "contact = ''"),
    ("a published answer says otherwise", "supervision.ticket", ANSWERED,
     "public_answer = '别的答复'"),
    ("a published question says otherwise", "supervision.ticket", ANSWERED,
     "public_question = '别的问题'"),
    ("a published answer is taken down", "supervision.ticket", ANSWERED,
     "unpublished_at = published_at"),
    ("an answer is published", "supervision.ticket", LATE,
     "published_at = filed_at, public_question = '问', public_answer = '答'"),
    ("a report is in another's charge", "supervision.ticket", LATE,
     f"owner_id = {person('author')}"),
    ("the way in to a report is another", "supervision.ticket", LATE, "secret_hash = 'ab$cd'"),
    ("an answer says otherwise", "supervision.question", QUESTION, "answer = '已经办结。'"),
    ("an answer is dated back", "supervision.question", QUESTION, "answered_on = due_on"),
    ("an answer is made up", "supervision.question", "text = '没有人答的问题'",
     f"answer = '已办', answered_on = due_on, answered_by_id = {person('publisher')}"),
    ("a question says otherwise", "supervision.question", QUESTION, "text = '表扬'"),
    ("a question is due later", "supervision.question", "text = '没有人答的问题'",
     "due_on = '2030-01-01'"),
    ("a question is called spam", "supervision.question", "text = '没有人答的问题'",
     "unanswered = 'spam', closed_on = asked_on"),
    ("a question is asked later", "supervision.question", "text = '没有人答的问题'",
     "asked_on = '2030-01-01', due_on = '2030-02-01'"),
    ("a file of a report is another", "supervision.ticketfile", "true",
     "sha256 = original_sha256"),
    ("a file of a report was sent as another", "supervision.ticketfile", "true",
     "original_sha256 = sha256"),
    ("a file of a report is called otherwise", "supervision.ticketfile", "true",
     "file_name = '别的.jpg'"),
    ("a file came with another report", "supervision.ticketfile", f"ticket_{LATE}",
     f"ticket_id = (SELECT id FROM supervision_ticket WHERE {UNANSWERED})"),
    ("a file of a report is called cleared", "supervision.ticketfile", "true",
     "file_name = '', sha256 = '', original_sha256 = '', thumbnail_sha256 = ''"),
    # alerts
    ("alerts go to another address", "alerts.subscription", "true", "contact = 'x'"),
    ("alerts are of something else", "alerts.subscription", "true",
     "feed = '/laws/feed.atom'"),
    ("alerts have another secret", "alerts.subscription", "true", "secret_hash = 'ab$cd'"),
    # evaluations
    ("a demand is closed by itself", "supervision.demand", LATE_DEMAND,
     "state = 'closed', closed_on = due_on"),
    ("a demand is withdrawn by itself", "supervision.demand", OVERDUE_DEMAND,
     "state = 'withdrawn', withdrawn_on = due_on"),
    ("a demand was withdrawn in time", "supervision.demand", WITHDRAWN_DEMAND,
     "withdrawn_on = due_on"),
    ("a demand was withdrawn for another reason", "supervision.demand", WITHDRAWN_DEMAND,
     "withdrawal_ground = 'mistaken'"),
    ("a demand is due later", "supervision.demand", OVERDUE_DEMAND, "due_on = '2030-01-01'"),
    ("a demand was made earlier", "supervision.demand", OVERDUE_DEMAND,
     "demanded_on = '2020-01-01'"),
    ("a demand asks for less", "supervision.demand", CLOSED_DEMAND, "text = '请说明'"),
    ("a demand rests on less", "supervision.demand", CLOSED_DEMAND, "ground = '无'"),
    ("a demand is about something else", "supervision.demand", CLOSED_DEMAND,
     "subject = '表扬'"),
    ("a demand is on another unit", "supervision.demand", OVERDUE_DEMAND,
     f"department_id = {BUREAU}"),
    ("a demand is closed by another", "supervision.demand", CLOSED_DEMAND,
     f"closed_by_id = {person('publisher2')}"),
    ("a late answer is dated back", "supervision.demandanswer", LATE_ANSWER,
     "answered_on = due_on"),
    ("a late answer was due later", "supervision.demandanswer", LATE_ANSWER,
     "due_on = answered_on"),
    ("an answer to a demand says otherwise", "supervision.demandanswer", LATE_ANSWER,
     "text = '不存在这个问题'"),
    ("an answer was released by another", "supervision.demandanswer", LATE_ANSWER,
     f"released_by_id = {person('author')}"),
    ("a weight is another", "supervision.criterion", f"{OF_ROUND} AND weight = 60",
     "weight = 40"),
    ("a total is raised", "supervision.evaluateddepartment", "total IS NOT NULL",
     "total = 99.9"),
    ("a lowest score is raised", "supervision.evaluateddepartment", "total IS NOT NULL",
     "lowest = 99.9"),
    ("a highest score is lowered", "supervision.evaluateddepartment", "total IS NOT NULL",
     "highest = 10"),
    ("more supervisors are said to have scored", "supervision.evaluateddepartment",
     "total IS NOT NULL", "supervisors = 9"),
    ("a mean is raised", "supervision.evaluateddepartment", "total IS NOT NULL",
     "means = '{\"3\": \"99.00\"}'"),
    ("a reply says otherwise", "supervision.evaluateddepartment", "total IS NOT NULL",
     "reply = '没有问题'"),
    ("a reply is released by nobody", "supervision.evaluateddepartment", "reply <> ''",
     "reply_released_by_id = NULL"),
    ("a reply was released by its writer", "supervision.evaluateddepartment", "reply <> ''",
     "reply_released_by_id = replied_by_id"),
    ("points are raised", "supervision.score", "points = 77", "points = 100"),
    ("a comment says otherwise", "supervision.sheet", "true", "comment = '很好'"),
    ("a sheet is of another department", "supervision.sheet", "true",
     f"department_id = {BUREAU}"),
    ("a round is open again", "supervision.evaluationround", ROUND, "status = 'open'"),
    ("a round is cancelled", "supervision.evaluationround", ROUND,
     "status = 'cancelled', cancelled_on = closed_on, cancel_reason = '有误'"),
    ("a round scores until later", "supervision.evaluationround", ROUND,
     "open_until = '2030-01-01'"),
    ("a round counts by another formula", "supervision.evaluationround", ROUND, "formula = 2"),
    ("a round's results are another record", "supervision.evaluationround", ROUND,
     "record_number = '640000/2026-00006'"),
    ("an appointment goes on", "supervision.appointment", "true",
     "appointed_until = '2040-01-01'"),
    ("an appointment is another's account", "supervision.appointment", "true",
     f"account_id = {person('author')}"),
    # people and what they may; every role: below
    ("a person sees everything", "departments.user", "username = 'author'",
     "is_superuser = true"),
    ("a person may sign in to the back office", "departments.user", "username = 'author'",
     "is_staff = NOT is_staff"),
    ("a person is locked out", "departments.user", "username = 'supervisor'",
     "is_active = false"),
    ("a person works elsewhere", "departments.user", "username = 'author'",
     f"department_id = {BUREAU}"),
    ("a password is another", "departments.user", "username = 'author'",
     "password = 'md5$a$0cc175b9c0f1b6a831c399e269772661'"),
    ("sessions go on", "departments.user", "username = 'author'", "session_salt = 'x'"),
    ("mail goes to somebody else", "departments.user", "username = 'author'",
     "email = 'x@example.org'"),
    ("a person has another name", "departments.user", "username = 'author'",
     "display_name = '别人'"),
    ("a person is told less by mail", "notices.preference", "true",
     "not_by_mail = '[\"returned\", \"overdue\"]'"),
    # texts that wait for somebody
    ("a text in review says otherwise", "disclosures.item", IN_REVIEW, "body = '<p>别的</p>'"),
    ("a text in review has another author", "disclosures.item", IN_REVIEW,
     f"submitted_by_id = {person('colleague')}"),
    ("an approved text says otherwise", "disclosures.item", APPROVED, "body = '<p>别的</p>'"),
    ("a text in review is approved", "disclosures.item", IN_REVIEW,
     f"status = 'approved', approved_by_id = {person('reviewer')}, approved_at = submitted_at"),
    ("a text in review is published", "disclosures.item", IN_REVIEW, "status = 'published'"),
    ("another approved a text", "disclosures.item", APPROVED,
     f"approved_by_id = {person('reviewer2')}"),
    ("a check sheet says otherwise", "disclosures.item", APPROVED, "check_sheet = '{}'"),
    ("a text is published sooner", "disclosures.item", SCHEDULED,
     "publish_at = '2026-01-01 00:00:00+00:00'"),
    ("another scheduled a text", "disclosures.item", SCHEDULED,
     f"scheduled_by_id = {person('publisher2')}"),
    ("a reason to publish at once is another", "disclosures.item", FORCED,
     "force_reason = '别的'"),
    ("a forced text is called confirmed", "disclosures.item", FORCED,
     f"to_be_confirmed = false, confirmed_by_id = {person('publisher2')}"),
    ("a draft says otherwise", "disclosures.item", "status = 'draft' AND version = 1",
     "title = '别的'"),
    # what is public
    ("a notice says otherwise", "disclosures.item", NEWS, "body = '<p>别的</p>'"),
    ("a notice contradicts its guide", "disclosures.item", NEWS,
     f"department_id = {BUREAU}, body = '承诺九日，0951-5559999，《另一部法》第九十九条'"),
    ("a channel was used on another day", "disclosures.channeluse", "true",
     "used_on = '2020-01-01'"),
    ("an item leads to another guide", "disclosures.item", NEWS, "guides = 'XK-99'"),
    ("a file is called otherwise", "disclosures.itemfile", "true", "title = '别的'"),
    ("a file is another one", "approvals.approvalfile", "true", "sha256 = original_sha256"),
    ("a guide promises more", "approvals.approval", GUIDE, "promised_limit = 1"),
    ("a guide names no hotline", "approvals.approval", GUIDE, "hotline = ''"),
    ("a guide says nothing of fees", "approvals.approval", GUIDE, "is_charged = NULL, fee = ''"),
    ("a guide has no limit", "approvals.approval", GUIDE,
     "promised_limit = NULL, statutory_limit = NULL"),
    ("a guide has no result", "approvals.approval", GUIDE, "result_document = ''"),
    ("a guide has no hours", "approvals.approval", GUIDE, "office_hours = ''"),
    ("a guide names no remedies", "approvals.approval", GUIDE, "remedies = ''"),
    ("a guide promises more than the law allows", "approvals.approval", GUIDE,
     "promised_limit = 300"),
    ("a guide has no procedure", "approvals.approval", "title = '没有步骤的许可'",
     "procedure = ''"),
    ("a guide has no conditions", "approvals.approval", GUIDE, "conditions = ''"),
    ("a guide is for nobody", "approvals.approval", GUIDE, "applicants = ''"),
    ("a guide charges", "approvals.approval", GUIDE, "is_charged = true, fee = '100元'"),
    ("a guide says why its steps differ", "approvals.approval", GUIDE,
     "days_differ_because = '另计'"),
    ("an article provides otherwise", "approvals.lawarticle", "true", "substance = '别的'"),
    ("an article is another one", "approvals.lawarticle", "true", "article = '第九十条'"),
    ("a guide names no article", "approvals.approvalbasis",
     f"record_id = (SELECT id FROM approvals_approval WHERE {GUIDE})", "article = ''"),
    ("a guide rests on another article", "approvals.approvalbasis", "true",
     "article = '第九十条'"),
    ("a guide rests on nothing", "approvals.approvalbasis",
     f"record_id = (SELECT id FROM approvals_approval WHERE {GUIDE})",
     f"record_id = (SELECT min(id) FROM approvals_approval WHERE NOT {GUIDE})"),
    ("a guide asks for no paper", "approvals.material",
     f"record_id = (SELECT id FROM approvals_approval WHERE {GUIDE})",
     f"record_id = (SELECT min(id) FROM approvals_approval WHERE NOT {GUIDE})"),
    ("a guide asks for another paper", "approvals.material", "true", "name = '别的材料'"),
    ("a step of a guide takes longer", "approvals.step", "true", "days = 90"),
    ("a guide says no more whence a paper is", "approvals.material",
     f"record_id = (SELECT id FROM approvals_approval WHERE {GUIDE})", "source = ''"),
    ("a penalty is for nobody", "approvals.penalty", FINE, "subject = ''"),
    ("a penalty is of no kind", "approvals.penalty", FINE, "kinds = ''"),
    ("a penalty is for no conduct", "approvals.penalty", FINE, "conduct = ''"),
    ("a fine is higher", "approvals.penalty", FINE, "fine_max = 900000"),
    ("a penalty rests on another article", "approvals.penaltybasis", "true",
     "article = '第九十条'"),
    ("a penalty is graded otherwise", "approvals.tier", "true", "standard = '罚款'"),
    ("a law is made by nobody", "approvals.law", "code = 'LAWYERS_LAW'", "issuer = ''"),
    ("a law is in force no more", "approvals.law", "code = 'LAWYERS_LAW'", "effect = 'repealed'"),
    ("a type of power is called otherwise", "approvals.powertype", "true",
     "label_zh = '别的'"),
    ("a profile says otherwise", "profiles.profile", "status = 'published'",
     "duties = '只负责喝茶'"),
    ("a promise is another", "profiles.profile", "status = 'published'",
     "commitments = '从不受理'"),
    ("a head has another name", "profiles.head", "true", "name = '别人'"),
    ("a board showed something else", "notice_board.showing", "true", "content = '{}'"),
    ("a board showed it earlier", "notice_board.showing", "true",
     "began_at = '2020-01-01 00:00:00+00:00'"),
    ("a list is called otherwise", "approvals.catalogueset", "true", "label_zh = '别的'"),
]  # fmt: skip
ALTERED += [
    (f"a person becomes {role}", "departments.user", f"role <> '{role}'", f"role = '{role}'")
    for role in Role.values
]

# Also each of them without a trace: a row of every kind that is gone, and one that came.
GONE = [
    ("a duty is gone", "disclosures.obligation", OVERDUE),
    ("a complaint is gone", "supervision.ticket", UNANSWERED),
    ("a demand is gone", "supervision.demand", OVERDUE_DEMAND),
    ("an answer to a demand is gone", "supervision.demandanswer", LATE_ANSWER),
    ("a question is gone", "supervision.question", QUESTION),
    ("a file of a report is gone", "supervision.ticketfile", "true"),
    ("a subscriber is gone", "alerts.subscription", "true"),
    ("a sheet is gone", "supervision.sheet", "true"),
    ("points are gone", "supervision.score", "true"),
    ("a text in review is gone", "disclosures.item", IN_REVIEW),
    ("a withdrawn record is gone", "disclosures.item", WITHDRAWN),
    ("a file of a record is gone", "disclosures.itemfile", "true"),
    ("a day off is gone", "workdays.calendarday", "true"),
    ("a limit is gone", "workdays.limit", "true"),
    ("a hotline is gone", "departments.hotline", "true"),
    ("a topic is gone", "topics.topic", "code = 'no-money'"),
    ("an identity is gone", "identity.identity", "true"),
    ("a person is gone", "departments.user", "username = 'stranger_reviewer'"),
    ("a step of a dossier is gone", "disclosures.stepentry", "step_key = 'list'"),
    ("a bidder is gone", "disclosures.stepfact", "name = '乙公司'"),
    ("a change of power is gone", "people.grant", "true"),
    ("an everyday word is gone", "vocabulary.everydayword", "true"),
    ("a basis of a penalty is gone", "approvals.penaltybasis", "true"),
]

# A copy of a row under another key, with what is said here: what is unique is another.
FORGED = [
    ("a new account that publishes", "departments.user", "username = 'publisher'",
     {"username": "'ghost'"}),
    ("a duty that was done in time", "disclosures.obligation", OVERDUE,
     {"period": "'2020-Q1'", "disclosed_on": "due_on"}),
    ("an approved text", "disclosures.item", APPROVED, {"number": "'640000/2026-00900'"}),
    ("a file beside a record", "disclosures.itemfile", "true", {"title": "'附件二'"}),
    ("an appointment", "supervision.appointment", "true", {"account_id": "NULL"}),
    ("a sheet that praises", "supervision.sheet", "true", {"department_id": BUREAU}),
    ("a report", "supervision.ticket", ANSWERED, {"code": "'R-0000-0000'", "form_hash": "'0'"}),
    ("a file beside a report", "supervision.ticketfile", "true", {"number": "2"}),
    ("a subscriber", "alerts.subscription", "true",
     {"code": "'ABCDEFGHJKMN'", "address_hash": "'0'"}),
    ("a demand", "supervision.demand", CLOSED_DEMAND, {"subject": "'又一件'"}),
    ("an answer in time", "supervision.demandanswer", LATE_ANSWER, {"turn": "2"}),
    ("a day off", "workdays.calendarday", "true", {"date": "'2041-02-03'"}),
    ("a hotline", "departments.hotline", "true", {"number": "'110'"}),
    ("a topic", "topics.topic", "code = 'no-money'", {"code": "'ghost'"}),
    ("an identity", "identity.identity", "awaits_release = false", {"organ_zh": "'别的机关'"}),
    ("a step of a dossier", "disclosures.stepentry", "step_key = 'list'",
     {"step_key": "'result'"}),
    ("an opinion", "disclosures.stepfact", "verdict = 'rejected'", {"place": "9"}),
]  # fmt: skip

# Links beside a row: what is done, the kind of row, which one, and the statement.
LINKED = [
    ("who wrote a text is forgotten", "disclosures.item", IN_REVIEW,
     "DELETE FROM disclosures_item_writers WHERE item_id = {row}"),
    ("somebody else wrote a text", "disclosures.item", IN_REVIEW,
     "INSERT INTO disclosures_item_writers (item_id, user_id)"
     f" VALUES ({{row}}, {person('reviewer')})"),
    ("who wrote an answer is forgotten", "supervision.demand", LATE_DEMAND,
     "DELETE FROM supervision_demand_answer_writers WHERE demand_id = {row}"),
    ("a person is in a group", "departments.user", "username = 'supervisor'",
     "INSERT INTO departments_user_groups (user_id, group_id)"
     " SELECT {row}, min(id) FROM auth_group"),
    ("a person is in no group", "departments.user", "username = 'author'",
     "DELETE FROM departments_user_groups WHERE user_id = {row}"),
    ("a person has a permission", "departments.user", "username = 'supervisor'",
     "INSERT INTO departments_user_user_permissions (user_id, permission_id)"
     " SELECT {row}, min(id) FROM auth_permission"),
    ("a person has no permission", "departments.user", "username = 'author'",
     "DELETE FROM departments_user_user_permissions WHERE user_id = {row}"),
]  # fmt: skip


def rows_of(kind: str) -> Callable[[], Iterable[Finding]]:
    return lambda: check_rows({kind})


def altered(kind: str, where: str, change: str) -> str:
    table, key, row = choose(kind, where)
    run(f"UPDATE {table} SET {change} WHERE {key} = %s", row)
    return f"row {kind} {row}: altered since entry "


def shipped_or_altered(kind: str, where: str, change: str) -> str:
    """What came with the portal no entry made."""
    named = altered(kind, where, change)
    row = named.split()[2].rstrip(":")
    of_row = 'SELECT max(entry) FROM audit_seal WHERE kind = %s AND "row" = %s'
    entry = one(of_row, kind, int(row))
    return named if entry else f"row {kind} {row}: altered since the portal was set up"


def gone(kind: str, where: str) -> str:
    table, key, row = choose(kind, where)
    run(f"DELETE FROM {table} WHERE {key} = %s", row)
    return f"row {kind} {row}: gone, and no act deleted it since "


def forged(kind: str, where: str, said: dict[str, str]) -> str:
    table, key, row = choose(kind, where)
    columns = [field.column for field in apps.get_model(kind)._meta.concrete_fields]
    said = {key: str(AWAY)} | said
    values = ", ".join(said.get(column, f'"{column}"') for column in columns)
    names = ", ".join(f'"{column}"' for column in columns)
    run(f"INSERT INTO {table} ({names}) SELECT {values} FROM {table} WHERE {key} = %s", row)
    return f"row {kind} {AWAY}: no act made it: it has no seal"


def linked(kind: str, where: str, statement: str) -> str:
    _table, _key, row = choose(kind, where)
    run(statement.format(row=row))
    return f"row {kind} {row}: altered since entry "


def kinds_of(act: Callable[..., str], lines: list[tuple]) -> list[Kind]:
    return [
        Kind(name, partial(act, about, *given), rows_of(about), about=about)
        for name, about, *given in lines
    ]


CHANGED = kinds_of(shipped_or_altered, ALTERED)
ROWS = [*CHANGED, *kinds_of(gone, GONE), *kinds_of(forged, FORGED), *kinds_of(linked, LINKED)]


# Published records, by the log alone: whoever does not have the key of the seals sees it too.


def record(column: str, value: str, where: str = NEWS, model: type = Item) -> Kind:
    def tamper():
        table, key, row = choose(model._meta.label_lower, where)
        named = one(f"SELECT number FROM {table} WHERE {key} = %s", row)
        version = one(f"SELECT version FROM {table} WHERE {key} = %s", row)
        run(f"UPDATE {table} SET {column} = {value} WHERE {key} = %s", row)
        return f"record {named} v{version}: "

    name = f"{model._meta.model_name} whose {where}: its {column} is {value}"
    about = model._meta.label_lower
    return Kind(name, tamper, lambda: record_verification._compare(model), about=about)


def vanished() -> str:
    item = Item.objects.get(title="撤下的")
    run("UPDATE disclosures_item SET number = '640000/2026-00999' WHERE id = %s", item.pk)
    return f"record {item.number} v1: was published and is not there any more"


def items() -> Iterable[Finding]:
    return record_verification._compare(Item)


def of_first_file(column: str, value: str) -> Kind:
    def tamper():
        pk = one("SELECT min(id) FROM disclosures_itemfile")
        run(f"UPDATE disclosures_itemfile SET {column} = {value} WHERE id = %s", pk)
        return f"record {Item.objects.get(files=pk).number} v1: altered"

    return Kind(f"{column} of a public file is {value}", tamper, items)


def part_of_guide() -> str:
    run("UPDATE approvals_material SET name = '别的材料'")
    return f"record {Approval.objects.get(title='公开的许可').number} v1: altered"


def of_search(name: str, statement: str) -> Kind:
    def tamper():
        document = Document.objects.get(title="改版的")
        run(statement, document.pk)
        return f"search {document.number}"

    return Kind(name, tamper, items)


STATUSES = [
    record("status", "'withdrawn'", "status = 'published'", model) for model in record_models()
]
RECORDS = [
    record("title", "'别的'"), record("summary", "'别的'"), record("body", "'别的'"),
    record("legal_basis", "'别的'"), record("kind", "'goal'"), record("change_note", "'别的'"),
    record("audience", "'internal'"), record("stage", "'before'"),
    record("shown_on", "'2009-01-01'"), record("first_published_on", "'2009-01-01'"),
    record("published_at", "'2009-01-01 00:00:00+00:00'"),
    record("public_until", "'2009-01-01 00:00:00+00:00'"),
    record("closed_at", "'2009-01-01 00:00:00+00:00'", WITHDRAWN),
    record("published_sequence", "2"), record("content_hash", "'00'"),
    record("status", "'superseded'"), record("status", "'published'", WITHDRAWN),
    record("status", "'ended'", WITHDRAWN), record("status", "'published'", IN_REVIEW),
    record("withdrawal_reason", "'别的'", WITHDRAWN), record("title_withheld", "true", WITHDRAWN),
    record("withdrawal_ground", "'mistaken'", WITHDRAWN),
    record("force_reason", "'别的'", FORCED), record("to_be_confirmed", "false", FORCED),
    record("republishes", "'640000/2026-00001'"),
    record("published_by_id", person("author")),
    record("closed_by_id", person("author"), WITHDRAWN),
    record("department_id", BUREAU),
    record("title", "'别的'", GUIDE, Approval), record("fee", "'一百元'", GUIDE, Approval),
    *STATUSES,
    *[of_first_file(column, value) for column, value in {
        "title": "'别的'", "file_name": "'x.pdf'", "sha256": "'00'", "original_sha256": "'00'",
        "thumbnail_sha256": "'00'", "text": "'别的文字'", "pages": "99", "width": "99",
        "height": "99",
    }.items()],
    Kind("a withdrawn record has another number", vanished, items),
    Kind("a part of a public guide is another", part_of_guide,
         lambda: record_verification._compare(Approval)),
    *[of_search(f"{column} of a search row is {value}",
                f"UPDATE search_document SET {column} = {value} WHERE sequence = %s")
      for column, value in {
          "sequence": "900000", "title": "'别的'", "text": "'别的'", "number": "'640000/2'",
          "kind": "'law'", "department": "'S01'"}.items()],
    of_search("a search row is gone", "DELETE FROM search_document WHERE sequence = %s"),
]  # fmt: skip


# The log, with its triggers lifted.


def entry_of(is_public: bool) -> Entry:
    """Neither the first nor the last."""
    action = RecordAction.PUBLISHED if is_public else RecordAction.SUBMITTED
    return Entry.objects.filter(action=action, is_public=is_public).latest("sequence")


OF_ENTRY = {
    "action": "'deleted'", "subject_kind": "'law'", "subject_number": "'640000/2026-1'",
    "subject_version": "9", "department": "'S01'", "content_hash": "'00'",
    "detail_hash": "'00'", "seals": "'00'", "leaf_hash": "'00'", "recorded_at": "'2009-01-01'",
    "is_public": "NOT is_public", "mac": "'00'", "seal_key": "'00000000'",
}  # fmt: skip
OF_DETAIL = {
    "note": "'别的'", "actor_name": "'别人'", "address": "'192.0.2.1'", "salt": "'00'",
    "actor_id": "99", "changes": "'{\"another\": 1}'",
}  # fmt: skip


def of_entry(column: str, value: str, is_public: bool, about: str = "entry") -> Kind:
    def tamper():
        entry = entry_of(is_public)
        run(f"UPDATE audit_entry SET {column} = {value} WHERE sequence = %s", entry.pk)
        return f"{about} {entry.pk}: "

    which = "a public" if is_public else "an internal"
    return Kind(f"{column} of {which} entry is {value}", tamper, check_log)


def of_detail(column: str, value: str) -> Kind:
    def tamper():
        entry = entry_of(True)
        run(f"UPDATE audit_entrydetail SET {column} = {value} WHERE entry_id = %s", entry.pk)
        return f"detail {entry.pk}: altered"

    return Kind(f"{column} of a detail is {value}", tamper, check_log)


def of_publication(table: str, column: str, value: str) -> Kind:
    """The log no longer says what was published; the records are beside it, whole."""

    def tamper():
        item = Item.objects.get(title="改版的")
        key = "sequence" if table == "audit_entry" else "entry_id"
        run(f"UPDATE {table} SET {column} = {value} WHERE {key} = %s", item.published_sequence)
        return f"record {item.number} v{item.version}: "

    return Kind(f"a publication in {table} whose {column} is {value}", tamper, items)


def detail_gone() -> str:
    run("DELETE FROM audit_entrydetail WHERE entry_id = 9")
    return "detail 9: deleted, and no entry since says so"


def detail_of_nothing() -> str:
    run("UPDATE audit_entrydetail SET entry_id = %s WHERE entry_id = 9", AWAY)
    return f"detail {AWAY}: belongs to no entry"


def entry_gone() -> str:
    run("DELETE FROM audit_entrydetail WHERE entry_id = 9")
    run("DELETE FROM audit_entry WHERE sequence = 9")
    return "entry 9: missing"


def entry_gone_and_closed_up() -> str:
    """The ones behind it are numbered anew, as if it had never been."""
    newest = Entry.objects.first().pk
    run("DELETE FROM audit_entrydetail WHERE entry_id = 9")
    run("DELETE FROM audit_entry WHERE sequence = 9")
    for sequence in range(10, newest + 1):
        run("UPDATE audit_entrydetail SET entry_id = -1 WHERE entry_id = %s", sequence)
        run("UPDATE audit_entry SET sequence = %s WHERE sequence = %s", sequence - 1, sequence)
        run("UPDATE audit_entrydetail SET entry_id = %s WHERE entry_id = -1", sequence - 1)
    return "entry 9: "


def entry_copied() -> str:
    names = ", ".join(field.column for field in Entry._meta.concrete_fields[1:])
    newest = Entry.objects.first().pk + 1
    run(
        f"INSERT INTO audit_entry (sequence, {names}) "
        f"SELECT {newest}, {names} FROM audit_entry WHERE sequence = 9"
    )
    return f"entry {newest}: "


def entry_before_the_first() -> str:
    names = ", ".join(field.column for field in Entry._meta.concrete_fields[1:])
    run(f"INSERT INTO audit_entry (sequence, {names}) SELECT 0, {names} FROM audit_entry"
        " WHERE sequence = 9")  # fmt: skip
    return "entry 0: stands before the first one"


def entries_swapped() -> str:
    for source, target in ((8, -1), (20, 8), (-1, 20)):
        run("UPDATE audit_entrydetail SET entry_id = -2 WHERE entry_id = %s", source)
        run("UPDATE audit_entry SET sequence = %s WHERE sequence = %s", target, source)
        run("UPDATE audit_entrydetail SET entry_id = %s WHERE entry_id = -2", target)
    return "entry 8: "


def leaf_rewritten() -> str:
    """An entry changed together with its leaf hash, so that it fits itself."""
    entry = Entry.objects.get(pk=9)
    rewrite(entry)
    return "node 1/4: altered"


def history_rewritten() -> str:
    """All of it done anew behind the change."""
    grow_anew(Entry.objects.get(pk=9))
    return "the log's beginning is not what was signed"


def history_rewritten_without_the_key() -> str:
    grow_anew(Entry.objects.get(pk=9))
    return "entry 9: forged: it was not made with the key of the log"


def node_altered() -> str:
    run("UPDATE audit_node SET hash = %s WHERE place = %s", "0" * 64, place(2, 1))
    return "node 2/1: altered"


def node_gone() -> str:
    run("DELETE FROM audit_node WHERE place = %s", place(2, 1))
    return "node 2/1: missing"


def node_ahead() -> str:
    run("INSERT INTO audit_node (place, hash) VALUES (%s, %s)", place(9, 5), "0" * 64)
    return "node 9/5: belongs to no entry"


def tail_cut(to: int) -> int:
    """The newest entries, with all that hangs on them; the run that saved a checkpoint stays."""
    newest = Entry.objects.first().pk
    for table, key in (
        ("audit_seal", "entry"), ("audit_entrydetail", "entry_id"), ("audit_entry", "sequence"),
    ):  # fmt: skip
        run(f"DELETE FROM {table} WHERE {key} > %s", to)
    for node in Node.objects.all():
        level, index = divmod(node.place, place(1, 0))
        if (index + 1) << level > to:
            run("DELETE FROM audit_node WHERE place = %s", node.pk)
    return newest


def tail_gone() -> str:
    size = Verification.objects.first().size
    tail_cut(size - 2)
    return f"the log has shrunk to {size - 2} entries"


def tail_gone_with_the_run() -> str:
    size = Verification.objects.first().size
    tail_cut(size - 2)
    run("DELETE FROM audit_verification")
    return f"checkpoint {size}.txt: the log has shrunk to {size - 2} entries"


def tail_gone_with_the_files() -> str:
    size = Verification.objects.first().size
    tail_cut(size - 2)
    shutil.rmtree(settings.CHECKPOINTS_DIR)
    return f"checkpoint {size}.txt: gone, and a verification saved it"


def tail_gone_from_under_the_rows() -> str:
    """Only what came after the newest checkpoint: the rows know what they were left as."""
    size = Verification.objects.first().size
    make_move(Item.objects.get(title="approved"), "publish", User.objects.get(username="publisher"))
    row = Item.objects.get(title="approved").pk
    tail_cut(size + 1)
    return f"row disclosures.item {row}: altered since entry "


def seal_with(column: str, value: str, named: str) -> Kind:
    def tamper():
        pk, row, entry = _seal_of_review()
        run(f"UPDATE audit_seal SET {column} = {value} WHERE id = %s", pk)
        return named.format(row=row, entry=entry)

    check = check_log if named.startswith("seal") else rows_of("disclosures.item")
    return Kind(f"{column} of a seal is {value}: its {named.split()[0]}", tamper, check)


def _seal_of_review() -> tuple[int, int, int]:
    row = one("SELECT id FROM disclosures_item WHERE title = 'review'")
    entry = one(
        "SELECT max(entry) FROM audit_seal WHERE kind = 'disclosures.item' AND \"row\" = %s", row
    )
    where = "kind = 'disclosures.item' AND entry = %s AND \"row\" = %s"
    return one(f"SELECT id FROM audit_seal WHERE {where}", entry, row), row, entry


def seal_gone() -> str:
    pk, _row, entry = _seal_of_review()
    run("DELETE FROM audit_seal WHERE id = %s", pk)
    return f"seal of entry {entry}: altered"


def seals_gone_and_row_back() -> str:
    """A row goes back to what it said before the last act, which is unsealed."""
    pk, row, _entry = _seal_of_review()
    run("DELETE FROM audit_seal WHERE id = %s", pk)
    return f"row disclosures.item {row}: altered since entry "


def shipped_and_gone() -> str:
    """A day off that nobody has written since, as if the portal had come without it."""
    of_kind = "kind = 'workdays.calendarday'"
    day = one(f'SELECT min("row") FROM audit_seal WHERE {of_kind} AND entry = 0 AND "row" NOT IN'
              f' (SELECT "row" FROM audit_seal WHERE {of_kind} AND entry > 0)')  # fmt: skip
    run("DELETE FROM workdays_calendarday WHERE id = %s", day)
    run(f'DELETE FROM audit_seal WHERE {of_kind} AND "row" = %s', day)
    return "seal of entry 1: altered: not those that it was made with, or that came with"


def seal_of_another_row() -> str:
    run(
        "INSERT INTO audit_seal (kind, \"row\", entry, salt, mac)"
        " SELECT kind, %s, entry, salt, mac FROM audit_seal WHERE id = %s",
        AWAY, _seal_of_review()[0],
    )  # fmt: skip
    return f"row disclosures.item {AWAY}: gone, and no act deleted it"


def seals_of_nobody() -> str:
    run("UPDATE audit_seal SET kind = 'disclosures.nothing' WHERE id = %s", _seal_of_review()[0])
    return "seal disclosures.nothing: of rows that nobody knows"


def without_the_key(act: Callable[[], object]) -> int:
    """Do this as the portal would, with valid hashes all along, but with a key that is not the
    log's; return the first entry that was forged."""
    true, before = seal_keys.current()[0], Entry.objects.first().pk
    with override_settings(SEAL_KEYS=[OTHER_KEY]):
        run("UPDATE audit_entry SET seal_key = %s", seal_keys.current()[0])
        act()
    run("UPDATE audit_entry SET seal_key = %s", true)
    return before + 1


def forged_act(name: str, act: Callable[[], object]) -> Kind:
    def tamper():
        return f"entry {without_the_key(act)}: forged: it was not made with the key of the log"

    return Kind(name, tamper, check_log)


def approve() -> None:
    make_move(Item.objects.get(title="review"), "approve", User.objects.get(username="reviewer"))


def approve_and_publish() -> None:
    approve()
    make_move(Item.objects.get(title="review"), "publish", User.objects.get(username="publisher"))


def forget_a_detail() -> None:
    call_command("forget", "9", reason="依申请删除", **QUIET)


def raise_a_role() -> None:
    User.objects.filter(username="author").update(role=Role.PUBLISHER)
    seal_what_was_made()


def entry_dated_back() -> str:
    """At the end of the log, with valid hashes; its time is last year's."""
    forged_entry = without_the_key(raise_a_role)
    entry = Entry.objects.get(pk=forged_entry)
    entry.recorded_at -= timedelta(days=365)
    run("UPDATE audit_entry SET recorded_at = %s WHERE sequence = %s", entry.recorded_at, entry.pk)
    grow_anew(entry)
    return f"entry {entry.pk}: earlier than the one before it"


def forgotten_to_hide() -> str:
    """The detail of the act goes by the command for it; what the row says does not get true."""
    named = altered("disclosures.item", IN_REVIEW, "body = '<p>别的</p>'")
    call_command("forget", str(_seal_of_review()[2]), reason="依申请删除", **QUIET)
    return named


def salts_gone() -> str:
    """As if it had been forgotten."""
    pk, row, entry = _seal_of_review()
    run("UPDATE disclosures_item SET body = '<p>别的</p>' WHERE id = %s", row)
    run("UPDATE audit_seal SET salt = '' WHERE id = %s", pk)
    return f"row disclosures.item {row}: its seal of entry {entry} has lost its salt"


LOG = [
    *[of_entry(column, value, True) for column, value in OF_ENTRY.items()],
    *[of_entry(column, value, False) for column, value in OF_ENTRY.items()],
    of_entry("salt", "'00'", False),
    of_entry("subject_label", "'别的'", True, about="detail"),
    *[of_detail(column, value) for column, value in OF_DETAIL.items()],
    *[of_publication("audit_entry", column, OF_ENTRY[column]) for column in (
        "action", "subject_kind", "subject_number", "subject_version", "content_hash",
        "recorded_at")],
    of_publication("audit_entrydetail", "changes", "'{\"republishes\": \"x\"}'"),
    of_publication("audit_entrydetail", "actor_id", person("author")),
    Kind("a detail is gone", detail_gone, check_log),
    Kind("a detail is of no entry", detail_of_nothing, check_log),
    Kind("an entry is gone", entry_gone, check_log),
    Kind("an entry is gone, the rest numbered anew", entry_gone_and_closed_up, check_log),
    Kind("an entry is there twice", entry_copied, check_log),
    Kind("an entry stands before the first", entry_before_the_first, check_log),
    Kind("two entries are exchanged", entries_swapped, check_log),
    Kind("an entry is rewritten with its leaf", leaf_rewritten, check_log),
    Kind("history is rewritten with its tree", history_rewritten, check_log),
    Kind("history is rewritten without the key", history_rewritten_without_the_key, check_log),
    Kind("a node is another", node_altered, check_log),
    Kind("a node is gone", node_gone, check_log),
    Kind("a node is there before its time", node_ahead, check_log),
    Kind("the tail is cut", tail_gone, check_log),
    Kind("the tail is cut with the run that saved it", tail_gone_with_the_run, check_log),
    Kind("the tail is cut with the saved files", tail_gone_with_the_files, check_log),
    Kind("the tail is cut behind the checkpoint", tail_gone_from_under_the_rows,
         rows_of("disclosures.item")),
    seal_with("mac", "'00'", "seal of entry {entry}: altered"),
    seal_with("mac", "'00'", "row disclosures.item {row}: altered since entry {entry}"),
    seal_with("salt", "'00'", "row disclosures.item {row}: its seal of entry {entry} has lost"),
    seal_with("entry", "2", "seal of entry {entry}: altered"),
    Kind("a seal is gone", seal_gone, check_log),
    Kind("a seal is gone, the one before is valid", seals_gone_and_row_back,
         rows_of("disclosures.item")),
    Kind("a row that came with the portal is gone with its seal", shipped_and_gone, check_log),
    Kind("a seal is of a row that never was", seal_of_another_row, rows_of("disclosures.item")),
    Kind("seals are of a kind that is none", seals_of_nobody, check_rows),
    forged_act("an approval is forged", approve),
    forged_act("an approval and a publication are forged", approve_and_publish),
    forged_act("a role is raised by a forged act", raise_a_role),
    forged_act("a detail is forgotten by a forged act", forget_a_detail),
    Kind("an entry is dated back", entry_dated_back, check_log),
    Kind("what an act said is forgotten to hide a change", forgotten_to_hide,
         rows_of("disclosures.item")),
    Kind("salts are destroyed to hide a change", salts_gone, rows_of("disclosures.item")),
]  # fmt: skip


# Files and saved checkpoints: the folder is a copy, put back after each.


def of_bytes(name: str, change: Callable[[bytes], bytes | None], which: str) -> Kind:
    def tamper():
        path = next(settings.CHECKPOINTS_DIR.glob("*.txt"))
        if which != "checkpoint":
            column, table = which.split(" of ")
            path = store.path(one(f"SELECT {column} FROM {table} ORDER BY id LIMIT 1"))
        path.chmod(0o600)
        changed = change(path.read_bytes())
        path.unlink() if changed is None else path.write_bytes(changed)
        return path.name

    check = check_log if which == "checkpoint" else record_verification._check_files
    return Kind(f"{which}: {name}", tamper, check)


CHANGES = {
    "a bit is flipped": lambda kept: kept[:-9] + bytes([kept[-9] ^ 1]) + kept[-8:],
    "it is cut": lambda kept: kept[:-1],
    "it is longer": lambda kept: kept + b"x",
    "it is empty": lambda kept: b"",
    "it is gone": lambda kept: None,
}
FILES = [
    of_bytes(name, change, which)
    for which in (
        "sha256 of disclosures_itemfile",
        "original_sha256 of disclosures_itemfile",
        "sha256 of supervision_ticketfile",
        "original_sha256 of supervision_ticketfile",
        "checkpoint",
    )
    for name, change in CHANGES.items()
]


def checkpoint_of_another_key() -> str:
    with override_settings(LOG_KEY=OTHER_KEY):
        from portal.base.audit.checkpoint_verification import save_checkpoint

        save_checkpoint()
    return f"checkpoint {Entry.objects.first().pk}.txt: "


FILES.append(Kind("a checkpoint is signed with another key", checkpoint_of_another_key, check_log))


# The keys: told for what it is.


def with_settings(name: str, named: str, check=check_log, **changed) -> Kind:
    return Kind(name, lambda: named, check, changed)


KEYS = [
    with_settings("the log has another key", "checkpoint ", LOG_KEY=OTHER_KEY),
    with_settings("the seals have another key", "which is not known here", SEAL_KEYS=[OTHER_KEY]),
]


# What nothing names yet: moved to the others as soon as something does.


def another_setting(name: str, **changed) -> Kind:
    return with_settings(name, f"setting {next(iter(changed))}", everything, **changed)


def trigger_lifted() -> str:
    name = sorted(triggers.installed(connection))[0]
    on = f" ON {triggers.table_of(name)}" * (connection.vendor == "postgresql")
    run(f"DROP TRIGGER {name}{on}")
    return name


def trigger_emptied() -> str:
    """Of the right name, and without effect."""
    if connection.vendor == "postgresql":
        run("CREATE OR REPLACE FUNCTION audit_keep_seal() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RETURN NEW; END $$")  # fmt: skip
    else:
        run("DROP TRIGGER audit_seal_no_update")
        run("CREATE TRIGGER audit_seal_no_update BEFORE UPDATE ON audit_seal BEGIN SELECT 1; END")
    return "audit_seal_no_update"


def trigger_added() -> str:
    """It would change what an act writes."""
    if connection.vendor == "postgresql":
        run("CREATE FUNCTION odd() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RETURN NEW; END $$")  # fmt: skip
        run("CREATE TRIGGER odd BEFORE INSERT ON supervision_score FOR EACH ROW"
            " EXECUTE FUNCTION odd()")  # fmt: skip
    else:
        run("CREATE TRIGGER odd AFTER INSERT ON supervision_score BEGIN"
            " UPDATE supervision_score SET points = 100 WHERE id = NEW.id; END")  # fmt: skip
    return "odd"


def no_row_waits_to_be_checked() -> None:
    """PostgreSQL alters no table before that."""
    if connection.vendor == "postgresql":
        run("SET CONSTRAINTS ALL IMMEDIATE")


def view_in_place_of_a_table() -> str:
    """It shows everybody the police's number, and a verification the hotline's."""
    runs = "EXISTS (SELECT 1 FROM audit_verification WHERE finished_at IS NULL)"
    names = [one.column for one in apps.get_model("departments.hotline")._meta.concrete_fields]
    said = ", ".join(f'"{name}"' for name in names)
    lie = said.replace('"number"', f"CASE WHEN {runs} THEN number ELSE '110' END AS number")
    no_row_waits_to_be_checked()
    run("ALTER TABLE departments_hotline RENAME TO hidden")
    run(f"CREATE VIEW departments_hotline AS SELECT {lie} FROM hidden")
    return "table departments_hotline: not a table"


def rows_withheld() -> str:
    no_row_waits_to_be_checked()
    run("ALTER TABLE departments_hotline ENABLE ROW LEVEL SECURITY")
    return "table departments_hotline: not a table, or not all of it is shown"


def of_column(name: str, on_postgresql: str, before: str, after: str) -> Kind:
    """SQLite keeps what the table was made by, as a text."""

    def tamper():
        no_row_waits_to_be_checked()
        if connection.vendor == "postgresql":
            run(f"ALTER TABLE departments_hotline {on_postgresql}")
        else:
            run("PRAGMA writable_schema = ON")
            run("UPDATE sqlite_master SET sql = replace(sql, %s, %s)"
                " WHERE name = 'departments_hotline'", before, after)  # fmt: skip
            run("PRAGMA writable_schema = RESET")
        return "table departments_hotline: it"

    return Kind(name, tamper, everything)


def index_without_a_row() -> str:
    """Lists that go by it do not show the row, whoever asks for its key finds it."""
    row, schema = one(f"SELECT id FROM disclosures_obligation WHERE {OVERDUE}"), "sqlite_master"
    made = one(f"SELECT sql FROM {schema} WHERE name = 'obligation_list'")
    run("DROP INDEX obligation_list")
    run(f"{made} WHERE id <> {row}")
    run("PRAGMA writable_schema = ON")
    run(f"UPDATE {schema} SET sql = %s WHERE name = 'obligation_list'", made)
    run("PRAGMA writable_schema = RESET")
    return "missing from index obligation_list"


def run_taken_back() -> str:
    """What a verification found is taken out of its row."""
    row = Verification.objects.first()
    run("UPDATE audit_verification SET size = 1 WHERE id = %s", row.pk)
    return f"verification {row.pk}"


def token(column: str, value: str) -> Callable[[], str]:
    def tamper():
        document = Document.objects.get(title="改版的")
        run(f"UPDATE search_document SET {column} = {value} WHERE sequence = %s", document.pk)
        return f"search {document.pk}"

    return tamper


def taken_out_of_the_index() -> str:
    """The row is there, and nobody finds it."""
    document = Document.objects.get(title="改版的")
    if connection.vendor == "postgresql":
        run("UPDATE search_part SET vector = '' WHERE sequence = %s", document.pk)
    else:
        run("INSERT INTO search_index(search_index, rowid, title, body)"
            " VALUES ('delete', %s, %s, %s)",
            document.pk, document.title_tokens, document.text_tokens)  # fmt: skip
    return f"search {document.pk}"


def said_key() -> str:
    item = Item.objects.get(title="改版的")
    run("UPDATE publishing_saidkey SET key = key + 1 WHERE record_id = %s", item.pk)
    return f"said {item.pk}"


def read_otherwise() -> str:
    """Whoever searches is led to a file by what it does not say."""
    reading = FileReading.objects.first()
    run("UPDATE publishing_filereading SET pages = '[\"x\"]' WHERE id = %s", reading.pk)
    return f"file text {reading.pk}"


def guide_of_other_bytes() -> str:
    folder = settings.VAR_DIR / "guides"
    folder.mkdir(exist_ok=True)
    path = folder / f"{'0' * 64}.pdf"
    path.write_bytes(b"%PDF-1.7 another promise")
    about = ["", "", "2026-01-01", path.name, [], []]
    names = ("state", "digest", "day", "file", "numbers", "laws")
    (folder / ".zh-hans.json").write_text(json.dumps(dict(zip(names, about, strict=True))))
    return path.name


WHOLE = [  # named by the whole run
    Kind("a trigger is lifted", trigger_lifted, everything),
    Kind("a trigger does nothing", trigger_emptied, everything),
    Kind("a strange trigger is there", trigger_added, everything),
    another_setting("the day it went live is another", LIVE_SINCE="2026-01-01"),
    another_setting("only national days off count", CALENDAR_SOURCES=["national"]),
    Kind("a view stands in the place of a table", view_in_place_of_a_table, everything),
    of_column(
        "a column has a default",
        "ALTER COLUMN number SET DEFAULT '110'",
        '"number" varchar(30) NOT NULL',
        "\"number\" varchar(30) DEFAULT '110' NOT NULL",
    ),
    of_column(
        "a column takes NULL",
        "ALTER COLUMN number DROP NOT NULL",
        '"number" varchar(30) NOT NULL',
        '"number" varchar(30) NULL',
    ),
    of_column(
        "a table has one more column",
        "ADD COLUMN more integer",
        '"number" varchar(30) NOT NULL',
        '"number" varchar(30) NOT NULL, "more" integer',
    ),
    Kind("an index lacks a row", index_without_a_row, everything)
    if connection.vendor == "sqlite"
    else Kind("rows are withheld by a policy", rows_withheld, everything),
    Kind("a verification is of another log", run_taken_back, everything),
    Kind("tokens of a title are others", token("title_tokens", "'x'"), everything),
    Kind("tokens of a text are others", token("text_tokens", "'x'"), everything),
    Kind("what is searched is another text", token("normalised", "'x'"), everything),
    Kind("a record is taken out of the index", taken_out_of_the_index, everything),
    Kind("what a record said is another", said_key, everything),
    Kind("a file is said to say something else", read_otherwise, everything),
]

# With the triggers in place.
OF_ROWS = [*ROWS, *RECORDS]
OF_FILES = [*FILES, *KEYS]
LIFTED = LOG
