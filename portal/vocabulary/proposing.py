"""A publisher proposes an everyday word; the search knows nothing of it yet."""

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
from portal.vocabulary.models import EverydayWord, plain_terms, plain_word


def proposal(word: str, terms: str, both_ways: bool = False) -> EverydayWord:
    """A row of what somebody typed; not saved."""
    return EverydayWord(word=plain_word(word), terms=plain_terms(terms), both_ways=both_ways)


def propose(row: EverydayWord, *, actor: User, at: datetime) -> EverydayWord:
    """Raises ActRefused with every reason."""
    row.proposed_by = actor
    with transaction.atomic():
        if found := why_not(row, actor):
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


def why_not(row: EverydayWord, actor: User) -> list[str]:
    if not actor.has_role(*ROOM):
        return [str(words.out_of_scope)]
    found = reasons.of_word(row)
    if EverydayWord.objects.open().filter(word=row.word).exists():
        found.append(waits())
    return found


def publishers() -> list[User]:
    return list(User.objects.filter(is_active=True, role=Role.PUBLISHER))


def waits() -> str:
    return _("这个日常用语已经有人提出，等待放行。")
