"""The one settings file. The environment decides only what differs between sites;
a value that cannot be used stops the start with the name of the variable.
"""

import base64
import os
import re
import secrets
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import dj_database_url
from cryptography.fernet import Fernet
from csp.constants import NONCE, NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from portal.base import durable
from portal.base.release import release_id
from portal.base.server import limits

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = Path(os.environ.get("VAR_DIR", BASE_DIR / "var"))
durable.make_folder(VAR_DIR)


def env_bool(name: str, default: bool) -> bool:
    value = os.environ.get(name, str(default)).lower()
    if value not in {"true", "false", "1", "0"}:
        raise ImproperlyConfigured(f"{name} must be true or false, not {value!r}")
    return value in {"true", "1"}


def env_list(name: str, default: str) -> list[str]:
    return [part.strip() for part in os.environ.get(name, default).split(",") if part.strip()]


def env_date(name: str) -> date | None:
    value = os.environ.get(name, "")
    try:
        return date.fromisoformat(value) if value else None
    except ValueError as error:
        message = f"{name} must be a day like 2026-01-31, not {value!r}"
        raise ImproperlyConfigured(message) from error


def env_secrets(name: str) -> list[str]:
    """32 bytes each in Base64, comma separated."""
    secrets_given = env_list(name, "")
    for text in secrets_given:
        try:
            length = len(base64.b64decode(text, validate=True))
        except ValueError:
            length = 0
        if length != 32:
            raise ImproperlyConfigured(f"{name} must be 32 bytes in Base64")
    return secrets_given


def env_keys(name: str) -> list[str]:
    """Fernet keys, comma separated; the first seals, all of them open."""
    keys = [part.strip() for part in os.environ.get(name, "").split(",") if part.strip()]
    for key in keys:
        try:
            Fernet(key)
        except ValueError as error:
            message = f"{name} must be Fernet keys (32 bytes, URL-safe base64), comma separated"
            raise ImproperlyConfigured(message) from error
    return keys


def kept_secret(name: str) -> str:
    """Return the secret kept in VAR_DIR under this name; the first caller creates it."""
    durable.create(VAR_DIR / name, secrets.token_urlsafe(50).encode())
    return (VAR_DIR / name).read_text().strip()


DEBUG = env_bool("DEBUG", False)
SECRET_KEY = os.environ.get("SECRET_KEY") or kept_secret("secret_key")
ALLOWED_HOSTS = env_list("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]")
CSRF_TRUSTED_ORIGINS = env_list("CSRF_TRUSTED_ORIGINS", "")
# Behind TLS: HTTPS=true marks the cookies secure and trusts the proxy's X-Forwarded-Proto and the
# last address of its X-Forwarded-For (`portal.base.addresses`).
HTTPS = env_bool("HTTPS", False)
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
# No other host of the domain can set these (RFC 6265bis, 4.1.3.2).
_prefix = "__Host-" if HTTPS else ""
SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = f"{_prefix}sessionid", f"{_prefix}csrftoken"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
# The proxy leads from http to https; what other names under the site's do is not for it to say.
# `portal.W008` tells of HTTPS, in the place of what Django says of its cookies and of HSTS.
SILENCED_SYSTEM_CHECKS = [
    "security.W004", "security.W005", "security.W008", "security.W012", "security.W016",
    "security.W021",
]  # fmt: skip

# The division code before the slash of an index number 索引号 (Ningxia's pattern by default).
INDEX_NUMBER_PREFIX = os.environ.get("INDEX_NUMBER_PREFIX", "640000")
# Whose days off count for legal limits: national notices, or the region's own as well.
CALENDAR_SOURCES = env_list("CALENDAR_SOURCES", "national,local")
if CALENDAR_SOURCES not in (["national"], ["national", "local"]):
    raise ImproperlyConfigured("CALENDAR_SOURCES must be national or national,local")
# The day this site became the place of disclosure, by default that of the first entry of the log.
# What was public before counts by the date that is asserted of it.
LIVE_SINCE = env_date("LIVE_SINCE")
# What citizens' contacts are sealed with; without any, the file that
# `manage.py make_contact_key` makes.
CONTACT_KEYS = env_keys("CONTACT_KEY")
CONTACT_KEY_FILE = VAR_DIR / "contact_key"
# What every row is sealed with (base64 of 32 bytes; of several the first seals); without any, the
# file that `migrate` makes beside an empty log.
SEAL_KEYS = env_secrets("SEAL_KEY")
SEAL_KEY_FILE = VAR_DIR / "seal_key"
# Pages say that the content is a reconstruction; loading the demonstration sets the mark.
DEMO_MARK = VAR_DIR / "demo"
# With what tables a new site begins: `manage.py start_kit`.
START_KITS = BASE_DIR / "portal" / "start_kits"
START_KIT = START_KITS / "justice-department"
RELEASE_ID = release_id(BASE_DIR)

INSTALLED_APPS = [
    "portal.apps.PortalConfig",
    "portal.apps.PortalAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
    "axes",
    "csp",
    "django_filters",
    "ninja",
    "django_prose_editor",
    "portal.base.scratch",
    "portal.base.audit",
    "portal.base.search",
    "portal.base.departments",
    "portal.base.workdays",
    "portal.base.notices",
    "portal.identity",
    "portal.calendar",
    "portal.hotlines",
    "portal.people",
    "portal.records",
    "disclosures",
    "approvals",
    "portal.profiles",
    "portal.topics",
    "portal.vocabulary",
    "portal.supervision",
    "portal.alerts",
    "portal.notice_board",
]

MIDDLEWARE = [
    "portal.health.HealthMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "portal.middleware.HeadersMiddleware",
    "portal.middleware.LimitsMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "portal.middleware.PathLocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "portal.middleware.UploadLimitMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "portal.middleware.TypedTextMiddleware",
    "portal.middleware.AddressMiddleware",
    "portal.base.scratch.middleware.ScratchMiddleware",
    "portal.middleware.LogRefusedMiddleware",
    "portal.middleware.DueChangesMiddleware",
    "portal.base.caching.PublicPageMiddleware",
    "axes.middleware.AxesMiddleware",
]

# The site stands at the root of its host, whatever a server or a client says in SCRIPT_NAME: the
# first page that believed it would write it into every link of every reader.
FORCE_SCRIPT_NAME = ""
# Of a form without its files, and how many fields and files it may have.
DATA_UPLOAD_MAX_MEMORY_SIZE = limits.FORM_BYTES
DATA_UPLOAD_MAX_NUMBER_FIELDS = 1000
DATA_UPLOAD_MAX_NUMBER_FILES = 20

ROOT_URLCONF = "portal.urls"
WSGI_APPLICATION = "portal.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "portal.context.site",
            ],
        },
    },
]

FORM_RENDERER = "portal.base.rendering.Renderer"

DATABASES = {
    "default": dj_database_url.parse(
        os.environ.get("DATABASE_URL") or f"sqlite:///{VAR_DIR / 'portal.sqlite3'}",
        conn_max_age=60,
        # A database that was away, and is back, fails nobody's request.
        conn_health_checks=True,
    )
}
# Seconds for one statement, 0: as many as it takes. The server's processes have a limit
# (`gunicorn.conf.py`); a verification or an import by `manage.py` has none.
STATEMENT_SECONDS = int(os.environ.get("STATEMENT_SECONDS", "0"))
LOCK_SECONDS = 20  # for whoever writes; who only reads waits for nobody
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        # Writers queue up at BEGIN instead of failing at their first write.
        "transaction_mode": "IMMEDIATE",
        "timeout": LOCK_SECONDS,
        # FULL: what the log has confirmed survives a power cut. 16 MB of pages instead of 2: what a
        # run writes, with its seals, need not leave memory and come back before it commits.
        "init_command": (
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-16000;"
        ),
    }
else:
    _options = DATABASES["default"].setdefault("OPTIONS", {})
    _options.setdefault("connect_timeout", 5)
    # What the address says comes last, and holds.
    _options["options"] = (
        f"-c lock_timeout={LOCK_SECONDS}s -c statement_timeout={STATEMENT_SECONDS}s "
        f"{_options.get('options', '')}"
    ).strip()
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# An OpenSearch server that is asked instead of the database's own index, which answers whenever it
# does not; the path begins the names of its indexes. None by default.
SEARCH_URL = os.environ.get("SEARCH_URL", "").rstrip("/")
SEARCH_USER = os.environ.get("SEARCH_USER", "")
SEARCH_PASSWORD = os.environ.get("SEARCH_PASSWORD", "")
_told = re.fullmatch(r"https?://[A-Za-z0-9.-]+(?::([0-9]{1,5}))?/[a-z][a-z0-9_-]{0,40}", SEARCH_URL)
if SEARCH_URL and not (_told and int(_told[1] or 1) < 65536):
    raise ImproperlyConfigured(
        "SEARCH_URL must be an address such as https://search.example:9200/portal"
    )
if bool(SEARCH_USER) != bool(SEARCH_PASSWORD):
    raise ImproperlyConfigured("SEARCH_USER and SEARCH_PASSWORD are given both or neither")

CACHES = {
    "default": {
        "BACKEND": "portal.base.bounded_cache.BoundedCache",
        "LOCATION": "pages",
        "OPTIONS": {"MAX_ENTRIES": 2000, "MAX_BYTES": 32 << 20, "MOST_BYTES": 8 << 20},
    }
}

# Of the files that citizens send with reports, within a day; 0: none are taken.
REPORT_FILES_MB = int(os.environ.get("REPORT_FILES_MB", "1000"))

# Mail by SMTP if EMAIL_HOST says where; else each mail is a file in VAR_DIR/mail.
EMAIL_HOST = os.environ.get("EMAIL_HOST", "")
EMAIL_PORT = int(os.environ.get("EMAIL_PORT", "25"))
EMAIL_HOST_USER = os.environ.get("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("EMAIL_HOST_PASSWORD", "")
EMAIL_USE_TLS = env_bool("EMAIL_USE_TLS", False)
# Seconds for one answer: a server that checks a mail before it takes it is slow, not dead.
EMAIL_TIMEOUT = 20
EMAIL_FILE_PATH = VAR_DIR / "mail"
EMAIL_BACKEND = "django.core.mail.backends." + (
    "smtp.EmailBackend" if EMAIL_HOST else "filebased.EmailBackend"
)
DEFAULT_FROM_EMAIL = os.environ.get("DEFAULT_FROM_EMAIL", "portal@localhost")
# The site's own address, for links in mails.
SITE_URL = os.environ.get("SITE_URL", "http://127.0.0.1:8000").rstrip("/")
if not urlsplit(SITE_URL).hostname:
    raise ImproperlyConfigured("SITE_URL must be an address such as https://portal.example")

# The log's name in its checkpoints, by default of the host whatever its port; the first `migrate`
# records it for ever. The key that signs them: LOG_KEY, or the file of `manage.py make_log_key`.
LOG_ORIGIN_GIVEN = os.environ.get("LOG_ORIGIN", "")
LOG_ORIGIN = LOG_ORIGIN_GIVEN or f"{urlsplit(SITE_URL).hostname}/log"
if any(character.isspace() or character == "+" for character in LOG_ORIGIN):
    raise ImproperlyConfigured("LOG_ORIGIN must hold neither spaces nor a plus sign")
LOG_KEY = ",".join(env_secrets("LOG_KEY"))
LOG_KEY_FILE = VAR_DIR / "log_key"
# Checkpoints that `verify_log` saved: the log must go on from each of them.
CHECKPOINTS_DIR = VAR_DIR / "checkpoints"
# A copy of each, outside of VAR_DIR: by default beside it, better on another disk or machine.
CHECKPOINTS_COPY_DIR = Path(
    os.environ.get("CHECKPOINTS_COPY_DIR") or f"{VAR_DIR.resolve()}-checkpoints"
)

AUTH_USER_MODEL = "departments.User"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "portal.base.departments.signing_in.PersonBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 10},
    },
    {"NAME": "portal.base.departments.password_rules.DisguisedPasswordValidator"},
]
LOGIN_URL = "admin:login"
LOGIN_REDIRECT_URL = "admin:index"
SESSION_ENGINE = "portal.base.sessions"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True

# Five wrong passwords for one name from one address close that pair for fifteen minutes.
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = 0.25
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_CLIENT_IP_CALLABLE = "portal.base.addresses.address_of"
AXES_RESET_ON_SUCCESS = True
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False
AXES_DISABLE_ACCESS_LOG = True
AXES_LOCKOUT_CALLABLE = "portal.kept.locked_out"

LANGUAGE_CODE = "zh-hans"
LANGUAGES = [("zh-hans", "简体中文"), ("en", "English")]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = "Asia/Shanghai"
USE_TZ = True
FORMAT_MODULE_PATH = ["portal.base.formats"]

# Uploads: originals and public copies by their SHA-256, served by views alone.
FILES_DIR = VAR_DIR / "files"
FILE_UPLOAD_HANDLERS = ["portal.base.files.upload.CarefulUploadHandler"]

STATIC_URL = "static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

# The one style sheet that the rich text editor writes into the page, as its release has it.
EDITOR_STYLE = "'sha256-PlumsSlvJ7vvWzjqibGAYKq92O3y/4JTxWWsWJvyUYA='"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF, NONCE],
        "style-src": [SELF, NONCE, EDITOR_STYLE],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
CSRF_FAILURE_VIEW = "portal.errors.csrf_failure"
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": os.environ.get("LOG_LEVEL", "WARNING")},
    # They warn of styles and names that a printed book has no use for.
    "loggers": {name: {"level": "ERROR"} for name in ("weasyprint", "fontTools")},
}
