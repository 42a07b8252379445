"""What a content hash covers, by each format: no content has two hashes, no two have one, and what
was published before a field existed keeps its own."""

from decimal import Decimal

import pytest
from django.db import models
from hypothesis import given
from hypothesis import strategies as st

from approvals.models import Approval, Penalty
from approvals.models.penalty import Tier
from disclosures.models import Item
from portal.base.audit import verify
from portal.base.audit.codes import Coded
from portal.base.audit.models import Entry
from portal.base.departments.models import Department
from portal.base.fields import field_of, related_model
from portal.records import canonical, checks, format_1
from portal.records.canonical import content, content_hash, format_of
from portal.records.lookup import record_kinds
from tests.base.audit.helpers import downloaded, findings, key, run, unpacked, verified
from tests.base.files import samples
from tests.factories import make_approval, make_law, make_penalty, next_version

TEXTS = st.sampled_from(["", "0", "false", "{}", "null", "甲", "甲\n", " ", '"', "kind", "2"])
NUMBERS = st.sampled_from([None, 0, 1, 10])
DECIMALS = st.sampled_from([None, *map(Decimal, ["0", "-0.00", "0.00", "1", "1.00", "10", "1E+1"])])
FLAGS = st.sampled_from([None, False, True])
ROWS = st.lists(st.fixed_dictionaries({"name": TEXTS, "standard": TEXTS}), max_size=3)
SAID = st.fixed_dictionaries(
    {"title": TEXTS, "summary": TEXTS, "kinds": TEXTS, "fine_min": NUMBERS, "fine_max": NUMBERS,
     "fine_multiple_max": DECIMALS, "fine_multiple_min": DECIMALS, "tiers": ROWS}
)  # fmt: skip


def penalty(said: dict) -> Penalty:
    """In no database, as the one who reads it has it."""
    fields = {name: value for name, value in said.items() if name != "tiers"}
    record = Penalty(pk=1, number="640000/2026-00001", department=Department(code="D11"), **fields)
    tiers = [Tier(pk=pk, **row) for pk, row in enumerate(said["tiers"])]
    record._prefetched_objects_cache = {"bases": [], "tiers": tiers}
    return record


def is_same(one: dict, other: dict) -> bool:
    """Value by value; the strategies' texts are never None, their numbers never ""."""
    return all(one[name] == other[name] for name in one)


@given(SAID, SAID)
def test_two_contents_have_one_hash_if_and_only_if_they_say_the_same(one, other):
    hashes = {content_hash(penalty(said)) for said in (one, other)}
    assert (len(hashes) == 1) == is_same(one, other)


@given(SAID, st.sampled_from(["title", "summary", "kinds", "fine_min", "tiers"]), st.data())
def test_one_value_changed_changes_the_hash(said, name, data):
    other = said | {name: data.draw({"fine_min": NUMBERS, "tiers": ROWS}.get(name, TEXTS))}
    same = content_hash(penalty(said)) == content_hash(penalty(other))
    assert same == (said[name] == other[name])


@given(SAID, st.sampled_from([None, "", [], {}]))
def test_whichever_way_it_is_empty_is_no_other_content(said, empty):
    """A text that became a column that can be null, or a list of words."""
    assert content_hash(penalty(said | {"summary": empty})) == content_hash(
        penalty(said | {"summary": ""})
    )
    assert content_hash(penalty(said | {"fine_min": empty})) == content_hash(
        penalty(said | {"fine_min": None})
    )


@given(SAID, SAID)
def test_the_two_formats_never_make_the_same_bytes(one, other):
    assert content_hash(penalty(one), 2) != content_hash(penalty(other), 1)


@given(FLAGS, FLAGS)
def test_no_is_another_answer_than_none(one, other):
    approvals = []
    for value in (one, other):
        approval = Approval(pk=1, department=Department(code="D11"), is_charged=value)
        approval._prefetched_objects_cache = {name: [] for name in Approval.public_inlines}
        approvals.append(approval)
    same = content_hash(approvals[0]) == content_hash(approvals[1])
    assert same == (one is other)


def test_empty_rows_are_counted():
    lists = [[], [{}], [{}, {}], [{"name": "甲"}, {}], [{}, {"name": "甲"}]]
    said = {"title": "", "tiers": []}
    assert len({content_hash(penalty(said | {"tiers": rows})) for rows in lists}) == len(lists)


def test_the_kind_of_an_item_does_not_stand_in_for_the_kind_of_record():
    made = {}
    for kind in ("", "item", "dossier"):
        item = Item(pk=1, kind=kind, department=Department(code="D11"))
        item._prefetched_objects_cache = {name: [] for name in Item.public_inlines}
        assert content(item)["kind"] == "item"
        made[kind] = content_hash(item)
    assert len(set(made.values())) == 3


# What is hashed of a link, and which fields there may be.


def test_every_public_link_goes_by_a_code_that_is_final():
    linked = {}
    for model in record_kinds().values():
        rows = [(related_model(model, name), of) for name, of in model.public_inlines.items()]
        for owner, names in [(model, model.public_fields), *rows]:
            for name in names:
                if field_of(owner, name).is_relation:
                    linked[owner.__name__, name] = related_model(owner, name)
    assert len(linked) == 14
    for there in linked.values():
        assert issubclass(there, Coded)
        code = field_of(there, there.code_field)
        assert code.unique
        assert not code.blank
        assert not code.null


def test_what_format_1_hashes_is_public_still():
    for kind, names in format_1.FIELDS.items():
        model = record_kinds()[kind]
        assert set(names.split()) <= set(model.public_fields)
        for relation, fields in format_1.ROWS[kind].items():
            assert set(fields.split()) <= set(model.public_inlines[relation])


@pytest.mark.parametrize(
    ("field", "is_refused"),
    [
        (models.BooleanField(), True),
        (models.BooleanField(default=False), True),
        (models.BooleanField(null=True), False),
        (models.BooleanField(null=True, default=True), True),
        (models.IntegerField(default=0), True),
        (models.IntegerField(), True),
        (models.IntegerField(null=True), False),
        (models.DateField(null=True), False),
        (models.CharField(max_length=9, blank=True), False),
        (models.CharField(max_length=9, default="x"), True),
        (models.CharField(max_length=9, null=True), False),
        (models.JSONField(default=list), False),
    ],
)
def test_a_public_field_that_comes_later_has_to_begin_empty(field, is_refused, monkeypatch):
    assert checks.check_public_fields() == []
    monkeypatch.setattr(Item, "public_fields", (*Item.public_fields, "consulted"))
    field.set_attributes_from_name("consulted")
    field.is_relation = False
    monkeypatch.setattr(checks, "field_of", lambda model, name: (
        field if name == "consulted" else field_of(model, name)
    ))  # fmt: skip
    refused = checks.check_public_fields()
    assert [problem.id for problem in refused] == ["publishing.E001"] * is_refused


# What was published by format 1.


@pytest.fixture
def old_site(people, category, log_key, settings, tmp_path, monkeypatch, new_item):
    """Records of each kind from before there was format 2, and a new version of one since."""
    settings.CHECKPOINTS_DIR, settings.FILES_DIR = tmp_path / "checkpoints", tmp_path / "files"
    with monkeypatch.context() as before:
        before.setattr(canonical, "FORMAT", 1)
        old = [
            new_item("published", file=samples.pdf(), keywords="甲、乙"),
            make_law("published", people),
            make_approval("published", people, file=samples.pdf("Another")),
            make_penalty("published", people, fine_multiple_max=Decimal("5.50")),
        ]
    return [*old, next_version(old[0], people)]


def test_it_fits_the_log_and_its_pack_is_whole(old_site, client, tmp_path):
    formats = []
    for record in old_site:
        record.refresh_from_db()
        formats.append(
            format_of(record, Entry.objects.get(pk=record.published_sequence).content_hash)
        )
        address = type(record).objects.get(number=record.number, status="published")
        pack = downloaded(client, f"{address.get_absolute_url()}evidence.zip")
        assert verified("record", unpacked(pack, tmp_path / "pack"), "--key", key()) == 0
        shown = f"{address.get_absolute_url()}versions/{record.version}/content.json"
        assert verify.sha256(client.get(shown).content).hex() == record.content_hash
        page = client.get(record.verify_url)
        assert page.context["faults"] == []
    assert formats == [1, 1, 1, 1, 2]
    assert findings() == []


@pytest.mark.parametrize(
    ("place", "column", "value"),
    [
        (0, "objection_days", 7),  # which format 1 did not know at first
        (0, "keywords", ""),
        (0, "kind", "item"),
        (3, "fine_multiple_max", "5.51"),
        (3, "limitation", "两年"),
        (4, "keywords", ""),
        (4, "objection_days", 0),
        (4, "summary", "别的"),
    ],
)
def test_neither_format_lets_it_be_changed(place, column, value, old_site, client, tmp_path):
    record = old_site[place]
    table, name = record._meta.db_table, f"{record.number} v{record.version}"
    assert run(f"UPDATE {table} SET {column} = %s WHERE id = %s", value, record.pk) == 1

    assert any(
        one.startswith(f"record {name}: altered: its content is not") for one in findings()
    ), findings()
    address = type(record).objects.get(number=record.number, status="published")
    pack = downloaded(client, f"{address.get_absolute_url()}evidence.zip")
    assert verified("record", unpacked(pack, tmp_path / "pack"), "--key", key()) == 1


@pytest.mark.pages
def test_a_content_of_an_unknown_format_is_told(old_site, client, tmp_path, capsys):
    assert verify.public_values({"format": 1, "number": "a"}, "x") == {"format": 1, "number": "a"}
    assert verify.public_values({"format": 2, "fields": {"number": "a"}}, "x") == {"number": "a"}
    for odd in ({}, {"format": 3, "fields": {}}, {"format": 2}, {"format": 2, "fields": []}):
        with pytest.raises(verify.Fault, match="unknown format"):
            verify.public_values(odd, "x")
