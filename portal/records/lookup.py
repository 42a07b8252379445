from datetime import datetime

from django.apps import apps

from portal.records.models import Record


def record_models() -> list[type[Record]]:
    return [model for model in apps.get_models() if issubclass(model, Record)]


def lookup(number: str) -> Record | None:
    """The newest version of the record with this number, whatever its kind and status."""
    for model in record_models():
        newest = model.objects.filter(number=number).order_by("-version").first()
        if newest is not None:
            return newest
    return None


def public_at_address(kind: str, address: str, at: datetime) -> Record | None:
    """What citizens read now at this address of a kind of record, such as a law by its key."""
    for model in record_models():
        if address and model.kind_name() == kind:
            return model.objects.public(at).filter(**{model.address_field: address}).first()
    return None
