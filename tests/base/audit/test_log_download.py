"""What strangers are told of log.zip: what is no part of the log, and public acts that cannot
follow upon one another, whoever signed them."""

import ast
import zipfile

import pytest
from django.db import transaction

from disclosures.models import Item
from portal.base.audit import bundle, log, verify
from portal.records import drafts
from tests.base.audit.helpers import downloaded, key, unpacked, verified
from tests.base.audit.test_downloads import zipped

pytestmark = pytest.mark.pages
FOREIGN = (
    "notes.txt", "Key", "KEY", "./key", "/key", "../key", "tile/../key", "tile\\entries\\000",
    "tile/entries/000", "tile/entries/001", "tile/000", "entries/1.json", "versions/1.json",
    "evil/", "key ", "tile/entries/000.p/1",
)  # fmt: skip


@pytest.fixture
def whole(site, client):
    return downloaded(client, "/log/log.zip")


def test_what_is_no_part_of_the_log_is_named(whole, tmp_path, capsys):
    place = tmp_path / "log.zip"
    assert verified("log", zipped(whole, place), "--key", key()) == 0
    for name in FOREIGN:
        content = whole.get("tile/entries/000", b"x")
        assert verified("log", zipped(whole | {name: content}, place), "--key", key()) == 1, name
        assert f"no part of the log: {verify.printable(name)}" in capsys.readouterr().out
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(place, "a") as archive:
        archive.writestr("key", whole["key"])
    assert verified("log", place, "--key", key()) == 1


def test_what_belongs_to_the_reader_is_no_part_and_no_fault(whole, tmp_path, capsys):
    """Their own key and checkpoints may lie in the folder, and what a file manager left there."""
    folder = tmp_path / "log"
    unpacked(whole | {"mine.txt": whole["checkpoint"], ".DS_Store": b"x"}, folder)
    (folder / "noted").write_text(key())
    own = ("--key", folder / "noted")
    assert verified("log", folder, folder / "mine.txt", *own) == 0
    assert verified("log", folder, *own) == 1
    assert "no part of the log: mine.txt" in capsys.readouterr().out


def test_bytes_of_no_member_are_named(whole, site, client, tmp_path, capsys):
    """Before, between and behind them, in what any program makes: streamed or not, packed again."""
    streamed = b"".join(client.get("/log/log.zip").streaming_content)
    for content in (streamed, zipped(whole, tmp_path / "log.zip").read_bytes()):
        place = tmp_path / "changed.zip"
        place.write_bytes(content)
        assert verified("log", place, "--key", key()) == 0, capsys.readouterr().out
        directory = content.index(b"PK\x01\x02")
        changed = {
            "before": b"evil" + content,
            "behind": content + b"evil",
            "comment": content[:-2] + b"\x04\0evil",
            "between": _with_a_gap(content, directory),
        }
        for name, data in changed.items():
            place.write_bytes(data)
            assert verified("log", place, "--key", key()) == 1, name
            assert "belong to none of its members" in capsys.readouterr().out, name


def _with_a_gap(content: bytes, directory: int) -> bytes:
    """Behind the last member; the end says that the directory begins later."""
    end = content.rindex(b"PK\x05\x06")
    begins = (directory + 4).to_bytes(4, "little")
    moved = content[:directory] + b"evil" + content[directory : end + 16]
    return moved + begins + content[end + 20 :]


@pytest.mark.parametrize("command", ["log", "record"])
def test_what_the_log_does_not_prove_is_told_and_no_fault(
    command, whole, site, client, tmp_path, capsys
):
    members, place = whole, tmp_path / "changed.zip"
    if command == "record":
        members = downloaded(client, f"{site.get_absolute_url()}evidence.zip")

    def heeded(changed, *, extra=b"", central=b"") -> list[str]:
        with zipfile.ZipFile(place, "w") as archive:
            for name, content in changed.items():
                info = zipfile.ZipInfo(name)
                info.extra = extra if name == "checkpoint" else b""
                archive.writestr(info, content)
                info.extra = info.extra or (central if name == "checkpoint" else b"")
        assert verified(command, place, "--key", key()) == 0
        told = capsys.readouterr().out.splitlines()
        return [line.rpartition(" · ")[2] for line in told if line.startswith("! ")]

    plain = "the log does not prove these, which may have been altered: README.txt, verify.py"
    assert heeded(members) == [plain]
    assert heeded(members | {"README.txt": b"call 110"}) == [plain]
    other = "the verify.py in the download is not the one that is running"
    assert heeded(members | {"verify.py": b"print('all is well')"}) == [plain, other]
    assert heeded(members | {"key": b"another\n"}) == [f"{plain}, key"]
    noted = "the ZIP file notes more on 1 members, which nothing proves: checkpoint"
    note = b"\x55\x54\x04\0evil"
    assert heeded(members, extra=note) == heeded(members, central=note) == [plain, noted]
    bare = {one: members[one] for one in members if one not in ("README.txt", "verify.py")}
    assert heeded(bare) == []


# Whoever has the keys appends what no act would: the log's own hashes and signature fit.


def leaf(number, action, version=None, *, kind="item", about="640000/2026-00001", at=0, **more):
    moment = f"2026-01-01T00:00:{number + at:02d}.000000Z"
    head = {"sequence": number, "recorded_at": moment, "action": action, "kind": kind}
    return head | {"number": about, "version": version, "content_hash": "a" * 64} | more


def told(*acts, **more) -> list[str]:
    turns = verify.Turns()
    leaves = [leaf(number, *act, **more) for number, act in enumerate(acts, start=1)]
    return [english for one in leaves for _chinese, english in turns.faults(one)]


def test_public_acts_that_cannot_follow_upon_one_another_are_named():
    assert told(("published", 1), ("published", 2), ("withdrawn", 2), ("published", 3)) == []
    assert told(("force_published", 1), ("ended", 1), ("published", 3)) == []
    cases = {
        "version 1 is published after version 1": [("published", 1), ("force_published", 1)],
        "version 1 is published after version 2": [("published", 2), ("published", 1)],
        "version 1 was not public": [("withdrawn", 1)],
        "version 2 was not public": [("published", 1), ("withdrawn", 2)],
        "version 1 was not public ": [("published", 1), ("published", 2), ("ended", 1)],
        "version 1 was not public  ": [("published", 1), ("ended", 1), ("withdrawn", 1)],
    }
    for named, acts in cases.items():
        assert [one for one in told(*acts) if one.endswith(f"cannot be: {named.strip()}")], named
    rows = {"kind": "evaluationround", "about": "1"}
    assert told(("round_opened",), ("round_closed",), **rows) == []
    assert "it was not opened" in told(("round_closed",), **rows)[0]
    assert "it was done before" in told(("round_opened",), ("round_opened",), **rows)[0]
    assert "it had ended" in told(*[(f"round_{how}",) for how in ("opened", "closed", "cancelled")],
                                  **rows)[0]  # fmt: skip
    duty = {"kind": "obligation", "about": "1"}
    assert told(("waived",), ("reopened",), ("waived",), **duty) == []
    assert "it was done before" in told(("nil_declared",), ("nil_declared",), **duty)[0]
    # That the answer to a ticket or the words of an event are taken down is no end of a version.
    assert told(("withdrawn",), kind="ticket", about="1") == []


def test_times_that_go_back_and_odd_ones_are_named():
    turns = verify.Turns()
    assert list(turns.faults(leaf(1, "published", 1, at=9))) == []
    assert "a clock set back" in next(turns.faults(leaf(2, "settled")))[1]
    assert "no time" in next(turns.faults(leaf(3, "settled") | {"recorded_at": "2026"}))[1]
    assert "no hash" in told(("published", 1), content_hash="")[0]


def test_a_forged_publication_is_named_from_the_download_alone(site, client, people, tmp_path):
    item = Item.objects.filter(status="published", version=2).first()
    with transaction.atomic():
        log.append(
            "published", drafts.subject(item), actor=people["publisher"], is_public=True,
            content_hash=item.content_hash,
        )  # fmt: skip
    forged = downloaded(client, "/log/log.zip")
    assert verified("log", unpacked(forged, tmp_path / "log"), "--key", key()) == 1
    pack = downloaded(client, f"{item.get_absolute_url()}evidence.zip")
    assert verified("record", unpacked(pack, tmp_path / "pack"), "--key", key()) == 1


def test_an_old_python_can_read_it():
    """3.8: nothing newer in its syntax, and what newer ones write as a type only in annotations."""
    tree = ast.parse(bundle.VERIFIER.read_text(encoding="utf-8"), feature_version=(3, 8))
    types = [
        getattr(node, name, None) for node in ast.walk(tree) for name in ("annotation", "returns")
    ]
    annotated = {id(one) for node in types if node is not None for one in ast.walk(node)}
    newer = {
        ast.unparse(node)
        for node in ast.walk(tree)
        if id(node) not in annotated
        and (
            (isinstance(node, ast.Subscript) and ast.unparse(node.value) in GENERIC)
            or (isinstance(node, ast.Attribute) and node.attr in NEWER)
        )
    }
    assert newer == set()


GENERIC = {"tuple", "list", "dict", "set", "Callable", "Iterable", "Iterator"}
NEWER = {"removeprefix", "removesuffix", "bit_count", "is_relative_to", "file_digest", "UTC"}
