"""What the tests of the log's verification share: tampering by SQL, and downloads unpacked."""

import io
import shutil
import zipfile
from itertools import chain

from django.db import connection

from portal.base.audit import checkpoints, merkle, verify
from portal.base.audit.leaf import leaf_hash
from portal.base.audit.log_verification import check_log
from portal.base.audit.models import Entry, place
from portal.records.record_verification import check_records


def findings(until: str | None = None) -> list[str]:
    """What is found in the log and in the records; no further than the finding that names this."""
    found = []
    for finding in chain(check_log(), check_records()):
        found.append(str(finding))
        if until is not None and until in found[-1]:
            break
    return found


def run(sql, *params):
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return cursor.rowcount


def rewrite(entry):
    entry.subject_number = f"{entry.subject_number}9"
    run(
        "UPDATE audit_entry SET subject_number = %s, leaf_hash = %s WHERE sequence = %s",
        entry.subject_number, leaf_hash(entry), entry.pk,
    )  # fmt: skip


def grow_anew(entry):
    rewrite(entry)
    run("DELETE FROM audit_node")
    tree = {}
    for entry in Entry.objects.order_by("sequence"):
        tree[0, entry.pk - 1] = bytes.fromhex(entry.leaf_hash)
        for level, index in merkle.completed_by(entry.pk):
            children = tree[level - 1, 2 * index], tree[level - 1, 2 * index + 1]
            tree[level, index] = merkle.node_hash(*children)
            run(
                "INSERT INTO audit_node (place, hash) VALUES (%s, %s)",
                place(level, index), tree[level, index].hex(),
            )  # fmt: skip


def flipped(data: bytes, chance) -> bytes:
    at = chance.randrange(len(data))
    return data[:at] + bytes([data[at] ^ (1 << chance.randrange(8))]) + data[at + 1 :]


def downloaded(client, url):
    response = client.get(url)
    assert response.status_code == 200, url
    with zipfile.ZipFile(io.BytesIO(b"".join(response.streaming_content))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def unpacked(members, folder):
    shutil.rmtree(folder, ignore_errors=True)
    for name, content in members.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    return str(folder)


def verified(*arguments) -> int:
    return verify.main(list(map(str, arguments)))


def key():
    return checkpoints.verifier_key()
