"""Import 10,000 penalties with `import_catalogue` into a fresh database; print time and memory."""

import csv
import os
import resource
import sys
import tempfile
import time
from pathlib import Path

ROWS = int(os.environ.get("BENCH_ROWS", 10_000))
folder = tempfile.TemporaryDirectory(prefix="bench-import-")
os.environ |= {"VAR_DIR": folder.name, "DJANGO_SETTINGS_MODULE": "portal.settings"}
sys.path.insert(0, str(Path(__file__).parent.parent))

import django

django.setup()

from django.core.management import call_command

from portal.base.departments.models import User
from portal.demo import catalogue, load


def main():
    call_command("migrate", verbosity=0)
    load.load_departments()
    load.load_people("bench")
    catalogue.CatalogueSet.objects.create(**catalogue.REPORT)
    author = User.objects.get(username="author")
    laws = catalogue.DATA / "laws.csv"
    call_command("import_catalogue", laws, type="law", user=author.username)
    table = Path(folder.name) / "penalties.csv"
    with (catalogue.DATA / "penalties.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        for n in range(ROWS):
            writer.writerow(rows[n % len(rows)] | {"code": f"CX-{n:05}"})
    for run in ("first run", "the same again"):
        started = time.perf_counter()
        call_command("import_catalogue", table, type="penalty", user=author.username)
        seconds = time.perf_counter() - started
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{run}: {ROWS} rows in {seconds:.1f} s, at most {memory:.0f} MB")


if __name__ == "__main__":
    main()
