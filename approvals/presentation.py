"""How the entries of the catalogue are presented: header block, laws, and what rests on them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import models
from django.db.models import F, FilteredRelation
from django.utils.translation import gettext as _

from approvals.laws import by_title
from approvals.models import (
    Approval,
    ApprovalBasis,
    CatalogueEntry,
    Law,
    LawArticle,
    LegalBasis,
    Penalty,
    PenaltyBasis,
)
from approvals.numerals import by_article
from portal.base.departments.models import Hotline
from portal.base.hotlines import HotlineDirectory
from portal.records.lookup import public_at_addresses
from portal.records.presentation import Label


@dataclass(frozen=True)
class Cited:
    """A provision that an entry rests on, with its law if that is public."""

    law: Law | None
    key: str
    provision: str
    quote: str
    substance: str = ""

    @property
    def is_ended(self) -> bool:
        return self.law is not None and not self.law.is_in_force


def cited(entry: CatalogueEntry, at: datetime) -> list[Cited]:
    return cited_by_all([entry], at)[entry.pk]


def cited_by_all(entries: Sequence[Any], at: datetime) -> dict[int | None, list[Cited]]:
    """The provisions of many entries by their keys, the laws looked up at once."""
    bases: dict = {entry.pk: list(entry.bases.all()) if entry.pk else [] for entry in entries}
    keys = {basis.law_key for own in bases.values() for basis in own}
    named = {basis.article for own in bases.values() for basis in own}
    said = FilteredRelation("articles", condition=models.Q(articles__article__in=named))
    rows: Any = Law.objects.public(at).filter(code__in=keys).annotate(said=said)
    rows = rows.annotate(article=F("said__article"), substance=F("said__substance"))
    laws: dict[str, Law] = {}
    substances = {}
    for law in rows:  # once for each of its articles
        laws[law.code] = law
        substances[law.code, law.article] = law.substance
    return {pk: [_cited(basis, laws, substances) for basis in own] for pk, own in bases.items()}


def titles_of_laws(entries: Sequence[Any], at: datetime) -> dict[str, dict[str, str]]:
    """Of the laws that these entries name by their codes, in the columns that do; of those alone
    that no other is called like, so that an import finds them by their titles."""
    keys = {entry.superseded_by for entry in entries if isinstance(entry, Law)}
    for entry in entries:
        if hasattr(entry, "bases"):
            keys.update(basis.law_key for basis in entry.bases.all())
    laws = Law.objects.public(at)
    alike = laws.filter(title__in=laws.filter(code__in=keys - {""}).values("title"))
    titles = {code: title for title, code in by_title(alike.values_list("code", "title")).items()}
    return {"law_key": titles, "superseded_by": titles}


def _articles(law: Law) -> list[LawArticle]:
    rows: Any = law
    return list(rows.articles.all()) if law.pk else []


def _cited(basis: LegalBasis, laws: dict[str, Law], substances: dict) -> Cited:
    key = basis.law_key
    stated = substances.get((key, basis.article), "")
    return Cited(laws.get(key), key, basis.provision, basis.quote, stated)


@dataclass(frozen=True)
class Article:
    """An article of a law that its own row or a public entry names, and what rests on it."""

    name: str
    substance: str
    bases: list[LegalBasis]


def articles_of(law: Law, resting: dict[str, list[LegalBasis]]) -> list[Article]:
    """In the order of the law; what names no article comes first."""
    stated = {one.article: one.substance for one in _articles(law)}
    bases: dict[str, list[LegalBasis]] = {name: [] for name in stated}
    for rows in resting.values():
        for basis in rows:
            bases.setdefault(basis.article, []).append(basis)
    return [Article(one, stated.get(one, ""), bases[one]) for one in sorted(bases, key=by_article)]


def telephones(approval: Approval, directory: HotlineDirectory) -> dict[str, Any]:
    """Whom to ring up about a matter: the responsible unit, the office that accepts applications,
    whoever hears complaints; and which of them first."""
    office = approval.accepting_office_id
    unit_hotlines = directory.of_unit(approval.department_id)
    office_hotlines: list[Hotline] = directory.of_unit(office).hotlines if office else []
    return {
        "unit_hotlines": unit_hotlines,
        "office_hotlines": office_hotlines,
        "complaints": [row for row in directory.all if row.number == approval.hotline],
        "telephone": next(iter([*office_hotlines, *unit_hotlines.hotlines]), None),
    }


def offices(entries: Sequence[Approval], at: datetime) -> dict[str, Any]:
    """What the units of these entries have made public of where and when they are found, by their
    codes; of those entries that do not tell it themselves."""
    codes = {one.department.code for one in entries if not (one.window and one.office_hours)}
    return public_at_addresses("profile", codes, at)


def resting_on(law: Law, at: datetime) -> dict[str, list[LegalBasis]]:
    """The provisions of a law that public entries rest on, by kind of entry and in its order."""
    return {
        "approvals": _bases(ApprovalBasis, Approval, law, at),
        "penalties": _bases(PenaltyBasis, Penalty, law, at),
    }


def _bases(basis, model, law, at):
    entries = model.objects.public(at)
    bases = basis.objects.filter(law_key=law.code, record__in=entries)
    return list(bases.select_related("record").order_by("record__code", "pk"))


def header(entry: CatalogueEntry, *more: Label) -> list[Label]:
    """The labels that every entry of the catalogue has, and its own after the first two."""
    return [
        Label(_("编码"), entry.code, "code"),
        Label(_("索引号"), entry.number, "code"),
        *more,
        Label(_("所属清单"), entry.marked_set),
        Label(_("责任部门"), entry.department, "department"),
        Label(_("发布日期"), entry, "published"),
    ]


def approval_header(approval: Approval) -> list[Label]:
    return header(
        approval,
        Label(_("权力类型"), approval.type),
        Label(_("现归入类型"), approval.remapped_type),
        Label(_("基本编码"), approval.base_code, "code"),
        Label(_("受理机构"), approval.accepting_office, "department"),
        Label(_("行使层级"), approval.get_level_display()),
    )


def penalty_header(penalty: Penalty) -> list[Label]:
    return header(
        penalty,
        Label(_("处罚对象"), penalty.subject_text),
        Label(_("实施层级"), penalty.get_level_display()),
    )


def law_header(law: Law) -> list[Label]:
    return header(
        law,
        Label(_("效力级别"), law.get_level_display()),
        Label(_("制定机关"), law.issuer, "original"),
        Label(_("文号"), law.document_number, "original"),
        Label(_("效力状态"), law.get_effect_display()),
        Label(_("公布日期"), law.promulgated_on, "day"),
        Label(_("施行日期"), law.effective_on, "day"),
        Label(_("最近修改日期"), law.amended_on, "day"),
    )
