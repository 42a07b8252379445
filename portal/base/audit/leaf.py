"""Canonical bytes and hashes of log entries (RFC 6962, section 2.1: leaf = SHA-256(0x00 || data)).

JSON with sorted keys, no spaces, UTF-8; times in UTC with microseconds as text. A change to
anything here changes what old leaves mean: add a new format number instead. Format 2 commits to
the seals of the rows that the act touched; format 1 is from before there were any.
"""

import hashlib
import json
from datetime import UTC, datetime
from typing import Any

from portal.base.audit.models import Entry, EntryDetail

_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical_text(value: Any) -> str:
    return _ENCODER.encode(value)


def canonical(value: Any) -> bytes:
    return canonical_text(value).encode()


def utc_text(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def salted_hash(salt: str, value: Any) -> str:
    return hashlib.sha256(bytes.fromhex(salt) + canonical(value)).hexdigest()


def detail_hash(entry: "Entry", detail: "EntryDetail") -> str:
    return salted_hash(
        detail.salt,
        {
            "label": entry.subject_label,
            "actor": detail.actor_id,
            "actor_name": detail.actor_name,
            "note": detail.note,
            "changes": detail.changes,
            "address": detail.address,
        },
    )


def leaf_data(entry: "Entry") -> dict:
    """What the leaf says: the act itself if it is public, else a salted commitment to it.

    The label stays out of both: a title can be withheld later, a leaf is for ever.
    """
    act = {
        "action": entry.action,
        "kind": entry.subject_kind,
        "number": entry.subject_number,
        "version": entry.subject_version,
        "department": entry.department,
        "content_hash": entry.content_hash,
        "detail_hash": entry.detail_hash,
    }
    if entry.seal_key:
        act["seals"] = entry.seals
    head = {
        "format": 2 if entry.seal_key else 1,
        "sequence": entry.sequence,
        "recorded_at": utc_text(entry.recorded_at),
    }
    if entry.is_public:
        return head | act
    return head | {"commitment": salted_hash(entry.salt, act)}


def leaf_hash(entry: "Entry") -> str:
    return hashlib.sha256(b"\x00" + canonical(leaf_data(entry))).hexdigest()
