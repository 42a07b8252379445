"""Commands of `manage.py` as processes of their own, on the database of the test."""

import os
import subprocess
import sys
from pathlib import Path

from django.db import connection

ROOT = Path(__file__).resolve().parent.parent


def manage(var_dir: Path, *command: str, **environment: str) -> subprocess.Popen:
    """Begun with the site's own settings. The database needs `committed_db`."""
    return subprocess.Popen(
        [sys.executable, "manage.py", *command],
        cwd=ROOT,
        env=os.environ
        | {"VAR_DIR": str(var_dir), "DATABASE_URL": database_address()}
        | {"DJANGO_SETTINGS_MODULE": "portal.settings"}
        | environment,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def database_address() -> str:
    at = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{at['NAME']}"
    return f"postgresql://{at['USER']}@{at['HOST']}:{at['PORT']}/{at['NAME']}"
