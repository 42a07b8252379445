"""What machines are told of a record in the page that people read, in the words of schema.org."""

from typing import Any

from django.conf import settings

from portal.base.departments.models import Department
from portal.records.models import Record
from portal.records.texts import field_text

CONTEXT = "https://schema.org"


def document(record: Record, kind: str = "Article", **more: Any) -> dict[str, Any]:
    """One version; empty properties are left out."""
    address = absolute(record.get_absolute_url())
    told = {
        "@context": CONTEXT,
        "@type": kind,
        "@id": address,
        "url": address,
        "name": getattr(record, "name", record.title),
        "headline": record.title if kind == "Article" else "",
        "identifier": record.number,
        "description": field_text(record, "summary") if hasattr(record, "summary") else "",
        "inLanguage": "zh-Hans",
        "isAccessibleForFree": True,
        "datePublished": _moment(record.first_published_on or record.published_at),
        "dateModified": _moment(record.published_at),
        "version": str(record.version),
        "publisher": organisation(record.department),
    }
    return said(told | more)


def organisation(department: Department, **more: Any) -> dict[str, Any]:
    address = absolute(department.get_absolute_url())
    told = {"@type": "GovernmentOrganization", "@id": address, "name": str(department)}
    return said(told | {"url": address} | more)


def said(told: dict[str, Any]) -> dict[str, Any]:
    """Without the properties that say nothing; nothing, if none is left but what it is."""
    found = {name: value for name, value in told.items() if value not in (None, "", [], {})}
    return found if {*found} - {"@id", "@type"} else {}


def absolute(path: str) -> str:
    return settings.SITE_URL + path


def _moment(value: Any) -> str:
    return value.isoformat() if value else ""
