"""A publisher proposes an everyday word; the search knows nothing of it yet."""

from collections.abc import Sequence
from datetime import datetime

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from portal.acts.notify import notify
from portal.acts.refused import ActRefused
from portal.base.audit import log
from portal.base.departments.models import Role, User
from portal.vocabulary import reasons
from portal.vocabulary.actions import Action, NoticeKind
from portal.vocabulary.acts import ROOM, words
from portal.vocabulary.models import EverydayWord, Status, plain_terms, plain_word


def proposal(word: str, terms: str, both_ways: bool = False) -> EverydayWord:
    """A row of what somebody typed; not saved."""
    return EverydayWord(word=plain_word(word), terms=plain_terms(terms), both_ways=both_ways)


def propose(
    row: EverydayWord,
    *,
    actor: User,
    at: datetime,
    stored: Sequence[EverydayWord] | None = None,
) -> EverydayWord:
    """`stored` are the rows of its word in use, where they were read for many words at once.
    Raises ActRefused with every reason."""
    row.proposed_by = actor
    with transaction.atomic():
        if found := why_not(row, actor, stored):
            raise ActRefused(found)
        try:
            with transaction.atomic():
                row.save(force_insert=True)
        except IntegrityError as error:
            raise ActRefused([waits()]) from error
        tells = ((NoticeKind.WORD_TO_DECIDE, lambda _row: publishers()),)
        notify(tells, row, actor=actor, at=at, **words.about(row))
        log.append(Action.PROPOSED, row.log_subject(), actor=actor)
    return row


def why_not(row: EverydayWord, actor: User, stored: Sequence[EverydayWord] | None) -> list[str]:
    if not actor.has_role(*ROOM):
        return [str(words.out_of_scope)]
    if stored is None:
        stored = list(EverydayWord.objects.in_use().filter(word=row.word))
    found = reasons.of_word(row, [one for one in stored if one.status == Status.RELEASED])
    if any(one.status == Status.PROPOSED for one in stored):
        found.append(waits())
    return found


def publishers() -> list[User]:
    return list(User.objects.filter(is_active=True, role=Role.PUBLISHER))


def waits() -> str:
    return _("这个日常用语已经有人提出，等待放行。")
