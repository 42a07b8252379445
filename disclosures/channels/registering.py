"""Somebody tells through which other channel a published record stood."""

from datetime import date

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from disclosures.channels import reasons
from disclosures.channels.actions import Action
from disclosures.channels.acts import REGISTRARS, channels
from disclosures.models import ChannelRegistration
from portal.acts.refused import ActRefused
from portal.base.audit import log
from portal.base.departments.models import User
from portal.base.departments.scope import in_scope
from portal.base.files.intake import TakenIn
from portal.records.models import Record


def register(
    record: Record,
    *,
    actor: User,
    channel: str,
    used_on: date | None,
    detail: str = "",
    scan: TakenIn | None,
) -> ChannelRegistration:
    """Raises ActRefused with every reason."""
    if not actor.has_role(*REGISTRARS) or not in_scope(actor, record.department_id):
        raise ActRefused([str(channels.out_of_scope)])
    detail = " ".join(detail.split())
    found = reasons.of_record(record) + reasons.of_use(channel, detail, used_on)
    if scan is None:
        found.append(_("请附上扫描件或照片。"))
    if found or scan is None or used_on is None:
        raise ActRefused(found)
    row = ChannelRegistration(
        number=record.number,
        department=record.department,
        channel=channel,
        detail=detail,
        used_on=used_on,
        registered_by=actor,
        **scan.values(),
    )
    if found := reasons.of_words(row):
        raise ActRefused(found)
    try:
        with transaction.atomic():
            row.save(force_insert=True)
            log.append(Action.CHANNEL_REGISTERED, row.log_subject(), actor=actor)
    except IntegrityError as error:
        raise ActRefused([_("同一天的这种公开形式已经登记过。")]) from error
    return row
