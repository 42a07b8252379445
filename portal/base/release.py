import hashlib
from pathlib import Path

SHIPPED = ("portal", "disclosures", "approvals", "templates", "static", "locale")
SUFFIXES = {".py", ".html", ".css", ".js", ".mo", ".svg"}


def release_id(base: Path) -> str:
    """Name the code that is running: pages cached by another release are not served."""
    digest = hashlib.sha256()
    for folder in SHIPPED:
        for path in sorted((base / folder).rglob("*")):
            if path.suffix in SUFFIXES:
                digest.update(path.read_bytes())
    return digest.hexdigest()[:12]
