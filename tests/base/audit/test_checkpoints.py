"""What `/log/` serves to programs, as the C2SP texts have it."""

import base64
import gzip
import hashlib
import io
import struct
import zipfile

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from django.core.management import call_command
from django.db import transaction

from portal.base.audit import bundle, checkpoints, log, verify
from portal.base.audit.actions import Action
from portal.base.audit.models import Entry

pytestmark = pytest.mark.pages

SEED = base64.b64encode(bytes(range(32))).decode()
ORIGIN = "portal.example/log"


@pytest.fixture(autouse=True)
def _key(settings):
    settings.LOG_KEY = SEED


@pytest.fixture
def long_log(db):
    """One full tile and the beginning of a second."""
    with transaction.atomic():
        for number in range(260):
            log.append(Action.CHANGED, log.Subject("thing", str(number)), is_public=number % 2 == 0)


def get(client, path, **headers):
    response = client.get(f"/log/{path}", headers=headers)
    assert response.status_code == 200, path
    return response


def leaf_hashes():
    texts = Entry.objects.order_by("sequence").values_list("leaf_hash", flat=True)
    return [bytes.fromhex(text) for text in texts]


def mth(hashes):
    tree = verify.Growing()
    for digest in hashes:
        tree.add(digest)
    return tree.root()


# Signed notes and checkpoints.


def test_a_checkpoint_is_a_signed_note_of_three_lines(client, long_log):
    response = get(client, "checkpoint")
    text, signature = response.content.decode().split("\n\n")
    origin, size, root = text.split("\n")
    mark, name, encoded = signature.rstrip("\n").split(" ")
    signed = base64.b64decode(encoded, validate=True)
    public = get(client, "key").content.decode().strip().split("+", 2)
    raw = base64.b64decode(public[2])

    assert (origin, size, base64.b64decode(root)) == (ORIGIN, "260", mth(leaf_hashes()))
    assert (mark, name, public[0]) == ("—", ORIGIN, ORIGIN)
    assert raw[:1] == b"\x01"
    key_id = hashlib.sha256(ORIGIN.encode() + b"\n" + raw).digest()[:4]
    assert (key_id, key_id.hex()) == (signed[:4], public[1])
    Ed25519PublicKey.from_public_bytes(raw[1:]).verify(signed[4:], f"{text}\n".encode())
    assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert response.headers["Cache-Control"] == "no-cache"


def test_the_empty_log_has_a_checkpoint_too(client, db):
    head = verify.Checkpoint(checkpoints.newest(), verify.Key(checkpoints.verifier_key()))
    assert (head.size, head.root) == (0, hashlib.sha256(b"").digest())


def test_the_same_log_is_signed_the_same(client, long_log):
    assert get(client, "checkpoint").content == get(client, "checkpoint").content


CHANGES = [
    lambda note: note.replace("260", "261"),
    lambda note: note.replace(ORIGIN, "other.example/log", 1),
    lambda note: note.replace("\n\n", "\nextension\n\n"),
    lambda note: note.replace("— ", "- "),
    lambda note: note.rstrip("\n"),
    lambda note: note + "— broken\n",
    lambda note: note.partition("\n\n")[0] + "\n",
    lambda note: note.replace("260", "0260"),
    lambda note: note[:-5] + "AAA=\n",
    lambda note: "",
    lambda note: "\n" + note,
]


def test_a_checkpoint_with_anything_changed_is_refused(long_log):
    note, key = checkpoints.newest(), verify.Key(checkpoints.verifier_key())
    assert verify.Checkpoint(note, key).size == 260
    for change in CHANGES:
        with pytest.raises(verify.Fault):
            verify.Checkpoint(change(note), key)


def test_a_witness_may_sign_as_well(long_log):
    key = verify.Key(checkpoints.verifier_key())
    line = f"— witness.example {base64.b64encode(bytes(68)).decode()}\n"
    assert verify.Checkpoint(checkpoints.newest() + line, key).size == 260


def test_another_key_signs_nothing_of_ours(settings, long_log):
    note = checkpoints.newest()
    settings.LOG_KEY = base64.b64encode(bytes(32)).decode()
    with pytest.raises(verify.Fault, match="not signed by this key"):
        verify.Checkpoint(note, verify.Key(checkpoints.verifier_key()))


# The key.


def test_the_key_is_made_once_and_kept_from_others(db, settings, tmp_path, capsys):
    settings.LOG_KEY, settings.LOG_KEY_FILE = "", tmp_path / "log_key"
    with pytest.raises(checkpoints.NoKey):
        checkpoints.verifier_key()
    call_command("make_log_key")
    first = checkpoints.verifier_key()
    call_command("make_log_key")
    assert checkpoints.verifier_key() == first
    assert capsys.readouterr().out.count(first) == 2
    assert settings.LOG_KEY_FILE.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("key", ["x", "AAAA", base64.b64encode(bytes(33)).decode(), "密钥"])
def test_what_is_no_key_is_refused(settings, key, db):
    settings.LOG_KEY = key
    with pytest.raises(checkpoints.BadKey, match="restore LOG_KEY from a backup"):
        checkpoints.verifier_key()


def test_without_a_key_there_are_pages_but_no_proofs(client, settings, tmp_path, new_item):
    settings.LOG_KEY, settings.LOG_KEY_FILE = "", tmp_path / "none"
    item = new_item("published")
    sequence = item.published_sequence
    for path in ("checkpoint", "key", "log.zip", f"{sequence}.tlog-proof"):
        response = client.get(f"/log/{path}")
        assert (response.status_code, response.headers["Cache-Control"]) == (503, "no-store")
    assert client.get(f"{item.get_absolute_url()}evidence.zip").status_code == 503
    for path in ("/log/", f"/log/{sequence}/", item.verify_url):
        assert client.get(path).status_code == 200


# Tiles.

FOR_EVER = "public, max-age=31536000, immutable"


def test_tiles_hold_the_hashes_of_their_level(client, long_log):
    hashes = leaf_hashes()
    expected = {
        "tile/0/000": hashes[:256],
        "tile/0/001.p/4": hashes[256:],
        "tile/0/001.p/1": hashes[256:257],
        "tile/0/000.p/255": hashes[:255],
        "tile/1/000.p/1": [mth(hashes[:256])],
    }
    for path, content in expected.items():
        response = get(client, path)
        assert response.content == b"".join(content), path
        assert response.headers["Content-Type"] == "application/octet-stream"
        assert response.headers["Cache-Control"] == FOR_EVER


NOT_THERE = """
    tile/0/001 tile/0/001.p/5 tile/0/002.p/1 tile/1/000 tile/1/000.p/2 tile/2/000.p/1
    tile/63/000.p/1 tile/64/000 tile/00/000 tile/0/0 tile/0/x000/000 tile/0/000.p/0
    tile/0/000.p/256 tile/0/000.p/04 tile/-1/000 tile/0/x999/x999/x999/x999/999
    tile/entries/001 tile/entries/001.p/5 tile/entries/x001/000 tile/entries/abc
"""


def test_what_the_log_has_not_grown_to_is_not_there(client, long_log):
    for path in NOT_THERE.split():
        assert client.get(f"/log/{path}").status_code == 404, path


def unbundled(content):
    found = []
    while content:
        (length,) = struct.unpack(">H", content[:2])
        found.append(content[2 : 2 + length])
        content = content[2 + length :]
    return found


def test_entry_bundles_hash_to_the_tiles(client, long_log):
    for path, first, last in (("000", 0, 256), ("001.p/4", 256, 260)):
        plain = get(client, f"tile/entries/{path}")
        leaves = unbundled(plain.content)
        assert [verify.leaf_hash(leaf) for leaf in leaves] == leaf_hashes()[first:last]
        packed = get(client, f"tile/entries/{path}", accept_encoding="gzip")
        assert packed.headers["Content-Encoding"] == "gzip"
        assert gzip.decompress(packed.content) == plain.content
        assert packed.headers["Cache-Control"] == FOR_EVER


def test_the_paths_of_tiles_are_those_of_the_standard():
    for index, path in {0: "000", 5: "005", 999: "999", 1000: "x001/000"}.items():
        assert bundle.tile_path(index, 256) == verify.tile_path(index) == path
    assert bundle.tile_path(1234067, 256) == verify.tile_path(1234067) == "x001/x234/067"
    assert bundle.tile_path(273, 112) == "273.p/112"


def test_a_proof_of_consistency_leads_from_one_to_the_other(client, long_log):
    hashes = leaf_hashes()
    for old, new in ((1, 260), (256, 260), (100, 255), (260, 260)):
        response = get(client, f"consistency/{old}/{new}")
        path = [base64.b64decode(line) for line in response.content.decode().splitlines()]
        verify.check_consistency(old, mth(hashes[:old]), new, mth(hashes[:new]), path)
    for wrong in ("0/260", "5/4", "1/261", "x/3"):
        assert client.get(f"/log/consistency/{wrong}").status_code == 404


# Single entries.


def test_only_public_acts_have_a_page_a_leaf_and_a_proof(client, long_log):
    public, internal = Entry.objects.get(sequence=1), Entry.objects.get(sequence=2)
    for path in ("{}/", "{}.json", "{}.tlog-proof"):
        assert client.get(f"/log/{path.format(public.sequence)}").status_code == 200
        assert client.get(f"/log/{path.format(internal.sequence)}").status_code == 404
        assert client.get(f"/log/{path.format(99999)}").status_code == 404
    leaf = get(client, "1.json").content
    index, path, note = verify.read_proof(get(client, "1.tlog-proof").content.decode())
    head = verify.Checkpoint(note, verify.Key(checkpoints.verifier_key()))
    assert verify.root_of_inclusion(index, head.size, verify.leaf_hash(leaf), path) == head.root


def test_the_list_shows_public_acts_alone_and_turns_its_pages(client, long_log):
    seen, address = [], "/log/"
    while address:
        page = client.get(address)
        seen += [entry.sequence for entry in page.context["entries"]]
        before = page.context["next_before"]
        address = f"/log/?before={before}" if before else None
    assert seen == list(range(259, 0, -2))
    assert [entry.sequence for entry in client.get("/log/?number=4").context["entries"]] == [5]
    assert "日志里没有这样的公开操作" in client.get("/log/?number=5").content.decode()
    for number in ("<script>alert(1)</script>", "\x00", "x" * 7000, "%"):
        page = client.get("/log/", {"number": number})
        assert page.status_code == 200
        assert "<script>alert" not in page.content.decode()
    for before in ("x", "-1", "9" * 40, "²"):
        assert client.get("/log/", {"before": before}).status_code == 404


def test_the_whole_log_is_one_download(client, long_log):
    response = get(client, "log.zip")
    with zipfile.ZipFile(io.BytesIO(b"".join(response.streaming_content))) as archive:
        names = archive.namelist()
        assert archive.read("checkpoint").decode() == checkpoints.newest()
        leaves = unbundled(archive.read("tile/entries/000"))
        leaves += unbundled(archive.read("tile/entries/001.p/4"))
        assert archive.read("verify.py") == bundle.VERIFIER.read_bytes()
    assert len(names) == 6
    assert [verify.leaf_hash(leaf) for leaf in leaves] == leaf_hashes()
