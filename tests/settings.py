"""The site's own settings, with a folder of their own that no run leaves behind."""

import atexit
import os
import shutil
import tempfile

from tests.migrated import LOG_ORIGIN, SEAL_KEY

_run = tempfile.mkdtemp(prefix="sunshine-tests-")
atexit.register(shutil.rmtree, _run, ignore_errors=True)
os.environ["VAR_DIR"] = f"{_run}/var"
os.environ.setdefault("SECRET_KEY", "only for tests")
os.environ["SEAL_KEY"] = SEAL_KEY
os.environ["LOG_ORIGIN"] = LOG_ORIGIN
os.environ["CONTACT_KEY"] = "b25seSBmb3IgdGVzdHMsIHRoaXJ0eS10d28gYnl0ZXM="

from portal.settings import *  # noqa: E402, F403
from portal.settings import DATABASES, LOGGING, STATIC_ROOT, STORAGES, VAR_DIR  # noqa: E402

STATIC_ROOT.mkdir()
CHECKPOINTS_COPY_DIR = None  # each test has a log of its own
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.MD5PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
# What is refused in tests is refused as it should be. To write down where takes a tenth of the
# time of tests that ask for much that they may not have.
LOGGING["loggers"]["django.request"] = {"level": "ERROR"}
ALLOWED_HOSTS = ["testserver", "127.0.0.1", "localhost"]
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # A file, as in production: threads of one test see the same database.
    DATABASES["default"]["TEST"] = {"NAME": VAR_DIR / "test.sqlite3"}
else:
    # Migrated before the tests began; see `tests/postgres.py`.
    DATABASES["default"]["TEST"] = {"TEMPLATE": DATABASES["default"]["NAME"]}
