import os

from django.core.wsgi import get_wsgi_application

from portal.base.frames import with_room

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings")

django_application = get_wsgi_application()

from portal.base.static_files import StaticFiles  # noqa: E402 (Django is set up by now)
from portal.base.warm_pages import WarmPages, Watch  # noqa: E402
from portal.records import due  # noqa: E402


def answer(environ, start_response):
    return with_room(django_application, environ, start_response)


warm_pages = WarmPages(answer, Watch(due.statement, due.told))
application = StaticFiles(warm_pages)
