import os

from django.core.wsgi import get_wsgi_application

from portal.base.frames import with_room

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings")

answer = get_wsgi_application()


def application(environ, start_response):
    return with_room(answer, environ, start_response)
