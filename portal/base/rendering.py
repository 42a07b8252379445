"""How widgets become HTML: as Django's templates say, and the plainest of them without these, which
render a template or two for each choice of a list and each box of a table: a third of such a page.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from django.forms import widgets
from django.forms.renderers import DjangoTemplates
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe


class Renderer(DjangoTemplates):
    def render(self, template_name: str, context: dict, request: Any = None) -> str:
        if render := PLAIN.get(template_name):
            return mark_safe(render(context["widget"]))  # noqa: S308 (escaped below)
        return super().render(template_name, context, request)


def select(widget: Mapping) -> str:
    """The same as `django/forms/widgets/select.html` and what it includes."""
    lines = (line for group in widget["optgroups"] for line in _group(*group))
    begin = f'<select name="{_text(widget["name"])}"{_attributes(widget["attrs"])}>'
    return "\n  ".join([begin, *lines]) + "\n</select>"


def _group(name: str | None, options: list[dict], _index: int) -> Iterator[str]:
    if name:
        yield f'<optgroup label="{_text(name)}">'
    for one in options:
        attributes = _attributes(one["attrs"])
        yield f'<option value="{_text(one["value"])}"{attributes}>{_text(one["label"])}</option>\n'
    if name:
        yield "</optgroup>"


def simple_input(widget: Mapping) -> str:
    """The same as `django/forms/widgets/input.html`."""
    value = "" if widget["value"] is None else f' value="{_text(widget["value"])}"'
    kind, name = _text(widget["type"]), _text(widget["name"])
    return f'<input type="{kind}" name="{name}"{value}{_attributes(widget["attrs"])}>'


def _attributes(some: Mapping[str, Any]) -> str:
    """True is an attribute alone, False none."""
    return "".join(
        f" {_text(name)}" if value is True else f' {_text(name)}="{_text(value)}"'
        for name, value in some.items()
        if value is not False
    )


def _text(value: Any) -> SafeString:
    return conditional_escape(value if isinstance(value, str) else str(value))


INPUTS = (widgets.TextInput, widgets.CheckboxInput, widgets.HiddenInput)
PLAIN = {widgets.Select.template_name: select} | dict.fromkeys(
    (one.template_name for one in INPUTS), simple_input
)
