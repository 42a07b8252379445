"""Ask Lighthouse about ten kinds of pages of the demonstration. Run by `make lighthouse`."""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.request import urlopen

sys.path.insert(0, ".")

from tests.serving import CHROMIUM, load, serve

LIGHTHOUSE = "lighthouse@12.8.2"
LEAST = {"performance": 99, "accessibility": 100, "best-practices": 100, "seo": 100}
FLAGS = "--headless=new --no-sandbox --disable-gpu"
PAGES = {
    "home": "/",
    "list": "/disclosures/",
    "record": "/disclosures/{number}/",
    "guide": "/approvals/XK-01/",
    "law": "/laws/LAWYERS_LAW/",
    "dossier": "/dossiers/{dossier}/",
    "department": "/departments/D11/",
    "hotlines": "/hotlines/",
    "timeliness": "/timeliness/",
    "reports": "/reports/",
}


def main() -> int:
    below = 0
    with tempfile.TemporaryDirectory() as folder:
        load(Path(folder))
        with serve(Path(folder)) as address:
            numbers = {
                name: _first_of(f"{address}{path}", path)
                for name, path in (("number", "/disclosures/"), ("dossier", "/dossiers/"))
            }
            for language in ("", "/en"):
                for name, path in PAGES.items():
                    path = language + path.format(**numbers)
                    found = ask(address + path, Path(folder) / "told.json")
                    below += any(found[category] < LEAST[category] for category in LEAST)
                    told = "  ".join(f"{category} {found[category]}" for category in LEAST)
                    print(f"{name:12} {path:36} {told}", flush=True)
    return 1 if below else 0


def _first_of(address: str, path: str) -> str:
    with urlopen(address) as page:
        (number,) = re.findall(rf'href="{path}(\d+/\d+-\d+)/"', page.read().decode())[:1]
    return number


def ask(address: str, told: Path) -> dict[str, int]:
    """Of each category how many of a hundred points."""
    subprocess.run(
        [
            "npx", "--yes", LIGHTHOUSE, address, "--quiet", "--output=json",
            f"--output-path={told}", f"--chrome-flags={FLAGS}",
            f"--only-categories={','.join(LEAST)}",
        ],
        env=os.environ | {"CHROME_PATH": CHROMIUM},
        check=True,
        timeout=300,
    )  # fmt: skip
    found = json.loads(told.read_text())["categories"]
    return {category: round(100 * (found[category]["score"] or 0)) for category in LEAST}


if __name__ == "__main__":
    sys.exit(main())
