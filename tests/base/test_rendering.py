"""Widgets that are rendered without Django's templates come out as these would have them."""

import pytest
from django import forms
from django.forms.renderers import DjangoTemplates, get_default_renderer
from django.utils import translation
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy

ATTRS = {"class": 'a "b" <c>', "required": True, "disabled": False, "data-n": 3, "lang": None}
CHOICES = [
    ("", gettext_lazy("全部")),
    ("a&b", "<b>A</b>"),
    (7, mark_safe("<i>safe</i>")),
    (None, 12345),
    ("一组 & 二", [("x", "X"), ("y", "Y")]),
    (True, "是"),
]
WIDGETS = [
    (forms.Select(ATTRS, CHOICES), "a&b"),
    (forms.Select({}, CHOICES), ["x", "7"]),
    (forms.Select({}, []), None),
    (forms.TextInput(ATTRS), 'a "b" <c>'),
    (forms.TextInput(), None),
    (forms.TextInput(), 0),
    (forms.HiddenInput(), "x"),
    (forms.CheckboxInput(ATTRS), True),
    (forms.CheckboxInput(), False),
]


@pytest.mark.parametrize("language", ["zh-hans", "en"])
@pytest.mark.parametrize(("widget", "value"), WIDGETS)
def test_a_widget_is_what_its_templates_say(widget, value, language):
    with translation.override(language):
        ours = widget.render("name", value, renderer=get_default_renderer())
        assert ours == widget.render("name", value, renderer=DjangoTemplates())


def test_the_site_renders_them_so():
    assert type(get_default_renderer()).__module__ == "portal.base.rendering"
