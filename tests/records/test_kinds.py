"""Kinds of records that clash stop the start, with the file and line of their models."""

import re

import pytest
from django.core.exceptions import ImproperlyConfigured

from disclosures.models import Item
from portal.records.lookup import kinds_of
from portal.records.models import Record

HERE = re.escape(__file__)


class Entry(Record):
    class Meta:
        abstract = True

    @classmethod
    def kind_name(cls):
        return "item"


class Nameless(Entry):
    class Meta:
        abstract = True

    @classmethod
    def kind_name(cls):
        return "item-version"


def test_two_kinds_of_records_of_one_name_name_both_places():
    again = "kind of record 'item' was declared before, at .*disclosures/models/item.py:"

    with pytest.raises(ImproperlyConfigured, match=rf"^{HERE}:\d+: {again}\d+$"):
        kinds_of([Item, Entry])
    with pytest.raises(ImproperlyConfigured, match=rf"^{HERE}:\d+: 'item-version' does not name"):
        kinds_of([Nameless])
