"""What was handed out once is verified for ever: one pack of each kind, of each format of contents,
as the code that first wrote it made it (`make.py`)."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidSignature

from portal.base.audit import verify
from portal.base.audit.leaf import canonical
from portal.base.fields import field_of, related_model
from portal.records.canonical import content
from portal.records.lookup import record_kinds
from tests.golden.independent import check_pack, format_2

HERE = Path(__file__).parent
KINDS = [
    "approval", "dossier", "item-duty", "item-goal", "item-progress", "item-result", "law",
    "penalty", "profile",
]  # fmt: skip
FIRST_KINDS = [kind for kind in KINDS if kind != "profile"]  # those of format 1
PACKS = [
    f"format_{number}/{kind}.zip"
    for number, kinds in ((1, FIRST_KINDS), (2, KINDS))
    for kind in kinds
]
DECIMALS = {"target_value", "fine_multiple_min", "fine_multiple_max"}


def versions_of(pack: str) -> dict[int, dict]:
    with zipfile.ZipFile(HERE / pack) as archive:
        return {number: json.loads(data) for number, data in check_pack(archive).items()}


def test_there_is_one_of_each_kind():
    assert {str(path.relative_to(HERE)) for path in HERE.glob("*/*.zip")} == set(PACKS)
    assert {kind.partition("-")[0] for kind in KINDS} == set(record_kinds())


@pytest.mark.parametrize("pack", PACKS)
def test_the_verifier_of_today_and_the_one_in_it_find_it_whole(pack, tmp_path, capsys):
    assert verify.main(["record", str(HERE / pack)]) == 0, capsys.readouterr().out
    with zipfile.ZipFile(HERE / pack) as archive:
        archive.extractall(tmp_path)
    done = subprocess.run([sys.executable, "-S", "verify.py", "record", "."], cwd=tmp_path)
    assert done.returncode == 0


@pytest.mark.parametrize("pack", PACKS)
def test_a_reader_written_from_the_docs_finds_it_whole(pack):
    versions = versions_of(pack)

    assert sorted(versions) == ([1, 2] if "duty" in pack else [1])
    assert {f"format_{one['format']}" for one in versions.values()} == {pack.partition("/")[0]}


@pytest.mark.parametrize("part", ["versions/1.json", "entries/5.json", "checkpoint"])
def test_neither_takes_another_one_for_it(part, tmp_path, capsys):
    place = tmp_path / "pack.zip"
    with zipfile.ZipFile(HERE / PACKS[1]) as whole, zipfile.ZipFile(place, "w") as altered:
        part = next(n for n in whole.namelist() if n.partition("/")[0] == part.partition("/")[0])
        for name in whole.namelist():
            data = whole.read(name)
            altered.writestr(name, data.replace(b"0", b"7") if name == part else data)

    assert verify.main(["record", str(place)]) == 1, capsys.readouterr().out
    with pytest.raises((ValueError, InvalidSignature)), zipfile.ZipFile(place) as pack:
        check_pack(pack)


@pytest.mark.parametrize("kind", FIRST_KINDS)
def test_that_reader_makes_the_hash_of_format_2_from_what_was_public(kind):
    """Each was published twice with the same words, once by each format."""
    for number, old in versions_of(f"format_1/{kind}.zip").items():
        values = {name: value for name, value in old.items() if name != "format"}
        if not kind.startswith("item"):
            del values["kind"]
        for name in DECIMALS & set(values):
            values[name] = values[name] and float(values[name])

        new = versions_of(f"format_2/{kind}.zip")[number]
        assert format_2(kind.partition("-")[0], values) == canonical(new)


@pytest.mark.parametrize("kind", KINDS)
def test_today_s_code_makes_the_contents_of_both_formats_again(kind):
    """Whatever fields the models have got since."""
    old = versions_of(f"format_1/{kind}.zip") if kind in FIRST_KINDS else {}
    for number, new in versions_of(f"format_2/{kind}.zip").items():
        record = record_of(record_kinds()[new["kind"]], new["fields"])
        assert content(record) == new
        if old:
            assert content(record, 1) == old[number]


def record_of(model, values: dict):
    """The version that says this, in no database."""
    record = _row_of(model, {name: values.get(name) for name in model.public_fields})
    record.pk, record._prefetched_objects_cache = 1, {}
    for name, fields in model.public_inlines.items():
        rows = [
            _row_of(related_model(model, name), {field: row.get(field) for field in fields})
            for row in values.get(name, [])
        ]
        for pk, row in enumerate(rows):
            row.pk = pk
        record._prefetched_objects_cache[name] = rows
    return record


def _row_of(model, values: dict):
    row = model()
    for name, value in values.items():
        field = field_of(model, name)
        if value is None:
            value = None if field.null else ""
        elif field.is_relation:
            linked = related_model(model, name)
            value = linked(pk=1, **{linked.code_field: value})
        elif field.get_internal_type() == "DecimalField":
            places = field.decimal_places
            value = round(field.to_python(value), places)
        else:
            value = field.to_python(value)
        setattr(row, name, value)
    return row
