"""Whether the site starts with one more app."""

import os
import subprocess
import sys
from pathlib import Path

from django.conf import settings


def start(tmp_path: Path, **modules: str) -> subprocess.CompletedProcess:
    """Start the site with one more app, made of these modules."""
    app = tmp_path / "extra"
    app.mkdir()
    for name, text in {"__init__": "", **modules}.items():
        (app / f"{name}.py").write_text(text)
    (tmp_path / "extra_settings.py").write_text(
        "from tests.settings import *\nINSTALLED_APPS = [*INSTALLED_APPS, 'extra']\n"
    )
    return subprocess.run(
        [sys.executable, "-c", "import django; django.setup(); print('started')"],
        env=os.environ
        | {
            "DJANGO_SETTINGS_MODULE": "extra_settings",
            "PYTHONPATH": f"{tmp_path}:{settings.BASE_DIR}",
        },
        capture_output=True,
        text=True,
    )
