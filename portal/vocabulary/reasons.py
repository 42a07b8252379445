"""Why an everyday word is not released, and why one is not even proposed."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from portal.acts.act import Order
from portal.acts.asks import of_public_words
from portal.base.fields import field_of
from portal.base.search.tokens import normalise, tokenise
from portal.vocabulary.models import EverydayWord

SHORTEST = 2  # one character alone stands in too much
MOST_TERMS = 8
LONGEST_TERM = 30


def own_proposal(word: EverydayWord, order: Order) -> list[str]:
    if word.proposed_by_id == order.person.pk:
        return [_("提出日常用语的人不能自己放行，请由另一人办理。")]
    return []


def of_the_word(word: EverydayWord, order: Order) -> list[str]:
    """What became impossible since it was proposed."""
    return of_word(word, EverydayWord.objects.released().filter(word=word.word))


def of_word(word: EverydayWord, released: Iterable[EverydayWord]) -> list[str]:
    """Beside those that were released of the same word."""
    return of_text(word) or ([said_already()] if is_said_by(released, word) else [])


def of_text(word: EverydayWord) -> list[str]:
    """Of its word and terms alone."""
    found = []
    if len(word.word) < SHORTEST or not tokenise(word.word):
        found.append(_("日常用语至少 %(least)s 个字。") % {"least": SHORTEST})
    found += _of_terms(word)
    try:
        word.clean_fields(exclude=["status", "proposed_by", "decided_by", "revision"])
    except ValidationError as error:
        found += _said(error)
    return found + of_public_words(f"{word.word}\n{word.terms}")


def is_said_by(rows: Iterable[EverydayWord], word: EverydayWord) -> bool:
    """Whether rows of the same word have all its terms, and as far."""
    rows = [row for row in rows if row.both_ways or not word.both_ways]
    said = {normalise(term) for row in rows for term in row.term_list}
    return {normalise(term) for term in word.term_list} <= said


def said_already() -> str:
    return _("这个日常用语已经对应这些规范用语。")


def _of_terms(word: EverydayWord) -> list[str]:
    terms = word.term_list
    found = []
    if len(terms) > MOST_TERMS:
        found.append(_("规范用语最多 %(most)s 个。") % {"most": MOST_TERMS})
    for term in terms:
        shown = {"term": term[:LONGEST_TERM], "most": LONGEST_TERM}
        if len(term) > LONGEST_TERM:
            found.append(_("规范用语“%(term)s”超过 %(most)s 个字。") % shown)
        elif term and (len(term) < SHORTEST or not tokenise(term)):
            found.append(_("规范用语“%(term)s”太短。") % shown)
        elif term and normalise(term) == word.word:
            found.append(_("规范用语“%(term)s”就是这个日常用语。") % shown)
    return found


def _said(error: ValidationError) -> list[str]:
    return [
        f"{field_of(EverydayWord, name).verbose_name}: {message}" if name else message
        for name, messages in _by_field(error).items()
        for message in messages
    ]


def _by_field(error: ValidationError) -> dict[str, list[str]]:
    return error.message_dict if hasattr(error, "error_dict") else {"": error.messages}
