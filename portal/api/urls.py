from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseRedirect,
)
from django.urls import URLPattern, reverse
from ninja import NinjaAPI, Swagger
from ninja.errors import HttpError, ValidationError
from ninja.renderers import JSONRenderer

from portal.api.changes import add_changes
from portal.api.lists import add_lists, as_a_citizen
from portal.api.problems import problem
from portal.api.reference import add_reference
from portal.base.caching import public_page
from portal.base.lists.pages import LISTS

PROBLEM = "application/problem+json"


class Renderer(JSONRenderer):
    json_dumps_params = {"ensure_ascii": False}


api = NinjaAPI(
    renderer=Renderer(),
    title="Sunshine Portal 阳光政务",
    version="1",
    description=(
        "What the public pages of this site hold, for programs: each list by the filters of "
        "its page. Free of charge, without a key; answers carry an ETag. "
        "Addresses are relative to this site. What changed since you looked is told by `/changes`."
    ),
    docs=Swagger(settings={"persistAuthorization": False, "tryItOutEnabled": True}),
    docs_url="/docs/",
    urls_namespace="api",
)
add_changes(api)
add_reference(api)
add_lists(api)


@api.exception_handler(ValidationError)
def invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
    errors: dict[str, list[str]] = {}
    for one in error.errors:
        errors.setdefault(str(one["loc"][-1]), []).append(one["msg"])
    return problem(422, errors=errors)


@api.exception_handler(Http404)
def missing(request: HttpRequest, error: Http404) -> HttpResponse:
    return problem(404, str(error))


@api.exception_handler(HttpError)
def refused(request: HttpRequest, error: HttpError) -> HttpResponse:
    return problem(error.status_code, str(error))


def described(request: HttpRequest) -> HttpResponse:
    """The description of all operations (OpenAPI 3.1), with the values that filters have today."""
    schema = api.get_openapi_schema()
    prefix = reverse("api:api-root")
    for path, operations in schema["paths"].items():
        asked = operations["get"]
        for status, answer in asked["responses"].items():
            if status >= 400:
                answer["content"] = {PROBLEM: answer["content"]["application/json"]}
        page = LISTS.get(path.removeprefix(prefix))
        choices = page.offered(as_a_citizen(request)) if page else {}
        for parameter in asked["parameters"]:
            if parameter["name"] in choices:
                told = {"type": "string", "enum": choices[parameter["name"]]}
                is_one = parameter["schema"].get("type") != "array"
                parameter["schema"] = told if is_one else {"type": "array", "items": told}
    return api.create_response(request, schema, status=200)


def root(request: HttpRequest) -> HttpResponse:
    return HttpResponseRedirect(reverse("api:openapi-view"))


OWN = {"openapi-json": described, "api-root": root}


def _reading(view: Callable[..., Any]) -> Callable[..., Any]:
    """Everything here is read only, and asked about as it is read."""

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if request.method not in ("GET", "HEAD"):
            answer = problem(405)
            answer.headers["Allow"] = "GET, HEAD"
            return answer
        request.method = "GET"
        answer = view(request, *args, **kwargs)
        answer.headers["Access-Control-Allow-Origin"] = "*"  # for pages of other sites, too
        return answer

    return answered


def _public(pattern: Any) -> URLPattern:
    view = OWN.get(pattern.name or "", pattern.callback)
    pattern.callback = public_page(_reading(view), strict=True)
    return pattern


# /api/v1/
app_name = api.urls_namespace
urlpatterns = [_public(pattern) for pattern in api.urls[0]]
