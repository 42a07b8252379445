"""The department's own report of 2009, as a clerk would enter it."""

import json
from pathlib import Path

from django.conf import settings

SEED = settings.BASE_DIR.parent / "shared" / "seed"
RECORDS = settings.BASE_DIR / "portal" / "demo" / "records.json"


def report_paragraphs() -> list[str]:
    """The report's own file where it lies beside the project, else the demonstration's texts."""
    for path in sorted(SEED.glob("*.txt")):
        lines = path.read_text(encoding="utf-8").splitlines()
        return [line.strip() for line in lines if line.strip()]
    records = json.loads(Path(RECORDS).read_text(encoding="utf-8"))
    return ["自治区司法厅2009年政务公开工作报告", *(record["summary"] for record in records)]
