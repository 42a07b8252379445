"""Reads evidence packs and makes content hashes: written from `docs/formats.md` alone."""

import base64
import hashlib
import json
import zipfile

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


def sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def format_2(kind: str, values: dict) -> bytes:
    """Numbers with decimal places are given as floats."""

    def filled(value):
        if isinstance(value, float):
            return f"{value:.9f}".rstrip("0").rstrip(".")
        if isinstance(value, list):
            return [filled(row) for row in value]
        if isinstance(value, dict):
            written = {name: filled(one) for name, one in value.items()}
            return {name: one for name, one in written.items() if one not in (None, "", [], {})}
        return value

    content = {"format": 2, "kind": kind, "fields": filled(values)}
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def root(index: int, size: int, leaf: bytes, path: list[bytes]) -> bytes:
    """RFC 6962, 2.1.1, from the top: the last of the path is the sibling below the root."""
    if size == 1:
        return leaf
    half, (*below, sibling) = 1 << (size - 1).bit_length() - 1, path
    if index < half:
        return sha256(b"\1" + root(index, half, leaf, below) + sibling)
    return sha256(b"\1" + sibling + root(index - half, size - half, leaf, below))


def check_pack(pack: zipfile.ZipFile) -> dict[int, bytes]:
    """The versions that are proved. Raises whatever if any is not."""
    text, _, signature = pack.read("checkpoint").decode().partition("\n\n")
    size, top = text.split("\n")[1:3]
    key = base64.b64decode(pack.read("key").decode().split("+", 2)[2])[1:]
    signed = base64.b64decode(signature.split(" ")[2])[4:]
    Ed25519PublicKey.from_public_bytes(key).verify(signed, f"{text}\n".encode())
    proved = {}
    for name in (one for one in pack.namelist() if one.startswith("entries/") and "json" in one):
        leaf, proof = pack.read(name), pack.read(name.replace("json", "tlog-proof")).decode()
        path = map(base64.b64decode, proof.partition("\n\n")[0].split("\n")[2:])
        entry = json.loads(leaf)
        found = root(entry["sequence"] - 1, int(size), sha256(b"\0" + leaf), path)
        content = pack.read(f"versions/{entry['version']}.json")
        if found != base64.b64decode(top) or sha256(content).hex() != entry["content_hash"]:
            raise ValueError(name)
        proved[entry["version"]] = content
    return proved
