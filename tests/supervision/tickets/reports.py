"""Reports of citizens, for tests."""

import io
import secrets

from django.utils import timezone

from portal.base.files.intake import TakenIn, take_in
from portal.supervision.tickets import filing
from portal.supervision.tickets.about import about_of
from portal.supervision.tickets.acts import perform
from portal.supervision.tickets.contact import Contact
from portal.supervision.tickets.models import Ticket
from tests.base.files import samples

TEXT = "示例事项的第三季度账目没有公开，请补上。"
ANSWER = "经查属实，账目已于本周公开。"
PUBLIC = {"question": "公开用的问题", "answer": "公开用的答复"}
SPAM = {"unanswered": "spam", "note": "广告"}
REACH = Contact("王群众", "13900001111")


def make_report(
    kind="hard_to_use",
    *,
    text=TEXT,
    about="/departments/D11/",
    at=None,
    token="",
    taken=(),
    **fields,
) -> Ticket:
    """A report about the division, from an address of its own, with these files."""
    at = at or timezone.now()
    sent = tuple(one.original_sha256 for one in taken)
    written = filing.Report(kind, text, about_of(about, at), files=sent, **fields)
    token = token or secrets.token_hex(16)
    return filing.file(written, taken, token=token, address=f"a citizen {token}", at=at)


def taken_file(name="窗口.jpg", content=None) -> TakenIn:
    """What a citizen sends along, as it is taken in."""
    content = content or samples.photograph()
    return take_in(name, io.BytesIO(content), len(content))


def received_report(people, **fields) -> Ticket:
    """A report that the publisher opened and so has charge of."""
    ticket = make_report(**fields)
    return perform(ticket, "receive", actor=people["publisher"], at=timezone.now())


def published_report(people, **fields) -> Ticket:
    """A report that the publisher received; each text written by one and released by another."""
    ticket = received_report(people, consents=True, **fields)
    return publish(answer(ticket, people), people)


def answer(ticket, people, *, by="publisher", released_by="publisher2", at=None, text=ANSWER):
    at = at or timezone.now()
    ticket = perform(ticket, "answer", actor=people[by], at=at, answer=text)
    return perform(ticket, "release", actor=people[released_by], at=at)


def decline(ticket, people, *, by="publisher", released_by="publisher2", at=None, **why):
    at = at or timezone.now()
    ticket = perform(ticket, "decline", actor=people[by], at=at, **(why or SPAM))
    return perform(ticket, "release_declined", actor=people[released_by], at=at)


def publish(ticket, people, *, at=None, **texts):
    at, texts = at or timezone.now(), texts or PUBLIC
    ticket = perform(ticket, "propose_publication", actor=people["publisher"], at=at, **texts)
    return perform(ticket, "publish", actor=people["publisher2"], at=at)
