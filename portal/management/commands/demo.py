import os
import secrets
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand

from portal.base import durable
from portal.base.audit import checkpoint_copies, checkpoints, log
from portal.demo import load
from portal.verification import verify_log

# Who starts the demonstration again after months has nobody to ask; the log tells its reader.
UNCHECKED = "演示站重新启动，由系统自动确认，没有人核对过时钟。"


class Command(BaseCommand):
    help = "Load the demonstration, once, confirm the clock if it was stopped, print its accounts."

    def handle(self, **options):
        path = settings.VAR_DIR / "demo_password"
        kept = path.read_text().strip() if path.exists() else ""
        password = os.environ.get("DEMO_PASSWORD") or kept or secrets.token_urlsafe(9)
        checkpoints.make_key()
        if not load.is_loaded():
            self.stdout.write("Loading the demonstration …")
            if not log.newest_sequence():
                checkpoint_copies.put_aside()
            load.load(password)
            verify_log()
        else:
            self._resume()
            if password != kept:
                load.set_passwords(password)
        durable.write(path, f"{password}\n".encode(), mode=0o600)
        self.stdout.write(f"\nSunshine Portal 阳光政务   {settings.SITE_URL}/")
        self.stdout.write(f"Back office 工作台         {settings.SITE_URL}/admin/")
        self.stdout.write(f"Mail by `tick` 邮件        {_shown(settings.EMAIL_FILE_PATH)}/")
        names = [row["username"] for row in load.rows("people.csv")]
        self.stdout.write(f"Accounts: {' '.join(names)}")
        self.stdout.write(f"Password of each: {password}   (kept in {_shown(path)})\n")

    def _resume(self):
        if fault := log.clock_fault():
            entry = log.confirm_clock(note=UNCHECKED)
            self.stdout.write(f"{fault} Entry {entry.sequence} of the log confirms the clock.")


def _shown(path: Path) -> Path:
    """Short where it can be."""
    inside = path.is_relative_to(settings.BASE_DIR)
    return path.relative_to(settings.BASE_DIR) if inside else path
