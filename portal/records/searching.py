"""What a record puts into the search index, and how it is shown as a hit."""

from functools import partial
from typing import cast

from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone, translation
from django.utils.functional import Promise

from portal.base.fields import field_of
from portal.base.languages import in_language
from portal.base.search import index
from portal.base.search.sources import SOURCES, Card, Page, Said, Source
from portal.records.file_texts import file_texts
from portal.records.lookup import record_models
from portal.records.models import Record
from portal.records.states import Status
from portal.records.texts import field_text


def put(record: Record) -> None:
    """Index a published version in place of the number's earlier one."""
    index.put(
        sequence=cast(int, record.published_sequence),
        number=record.number,
        kind=record.kind_name(),
        said=index.said_by(SOURCES[record.kind_name()], record),
    )


def remove(record: Record) -> None:
    index.remove(record.number)


def said(record: Record) -> Said:
    category = getattr(record, "category", None)
    return Said(
        title=record.title,
        title_en=getattr(record, "name_en", ""),
        text=searchable_text(record),
        unseen=unseen_codes(record),
        department=record.department.code,
        category=category.code if category else "",
        day=record.shown_on,
        in_force=record.is_in_force,
        is_internal=record.is_internal,
        pages=[
            Page(file.name, page.label, page.text)
            for file in file_texts(record)
            for page in file.pages
        ],
        codes=record.straight_codes,
    )


def searchable_text(record: Record) -> str:
    """All that somebody wrote and a citizen can read, a line for each; then the number and the
    department. What is chosen, linked or counted is a label, and not sought as text."""
    with translation.override(index.LANGUAGE):
        names = [name for name in text_fields(type(record)) if name not in record.codes]
        parts = [field_text(record, name) for name in names]
        for name, fields in record.public_inlines.items():
            for row in getattr(record, name).all():
                own = [one for one in fields if _is_text(type(row), one)]
                parts += row.searchable([one for one in own if one not in row.codes])
        return "\n".join([*filter(None, parts), record.number, str(record.department)])


def unseen_codes(record: Record) -> list[str]:
    """What names something, such as the key of a law: found by it, never quoted."""
    codes = [field_text(record, name) for name in text_fields(type(record)) if name in record.codes]
    for name, fields in record.public_inlines.items():
        for row in getattr(record, name).all():
            own = [one for one in fields if one in row.codes and _is_text(type(row), one)]
            codes += [field_text(row, one) for one in own]
    return list(dict.fromkeys(filter(None, codes)))


def text_fields(model: type[Record]) -> list[str]:
    """Those in which somebody wrote what they wanted to say, besides the title."""
    return [name for name in model.public_fields if _is_text(model, name)]


def _is_text(model: type[models.Model], name: str) -> bool:
    field = field_of(model, name)
    written = isinstance(field, models.CharField | models.TextField) and not field.choices
    return written and not hasattr(field, "text") and name not in ("title", "name_en", "number")


def linked_names(record: Record) -> set[str]:
    """The lines of that text which are the names of something else."""
    with translation.override(index.LANGUAGE):
        return {str(record.department)}


def cards(model: type[Record], request: HttpRequest, numbers: list[str]) -> dict[str, Card]:
    rows = model.objects.readable(request.user, timezone.now()).filter(number__in=numbers)
    rows = rows.select_related("department").only(*model.card_fields)
    return {row.number: card(row) for row in rows}


def card(record: Record) -> Card:
    name = getattr(record, "name", record.title)  # in the language of the page, where it has one
    return Card(
        title=name,
        url=record.get_absolute_url(),
        department=str(record.department),
        day=record.shown_on,
        in_force=record.is_in_force,
        facts=record.search_facts(),
        language="" if name != record.title else in_language("", "zh"),
    )


def published(model: type[Record]) -> QuerySet:
    rows = model.objects.filter(status=Status.PUBLISHED).select_related("department")
    return rows.prefetch_related(*model.public_inlines)


def register_sources() -> None:
    """One for each kind of record."""
    for model in record_models():
        SOURCES.register(
            Source(
                kind=model.kind_name(),
                label=cast(Promise, model._meta.verbose_name_plural),
                model=model,
                weight=model.search_weight,
                rows=partial(published, model),
                say=said,
                cards=partial(cards, model),
                is_record=True,
                asked_for_by=model.asked_for_by,
            )
        )
