"""What the form of a change of power asks."""

from typing import Any

from django import forms
from django.contrib.auth.password_validation import (
    password_validators_help_text_html,
    validate_password,
)
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from portal.acts.act import Order
from portal.acts.asks import Ask
from portal.acts.forms import ActForm
from portal.people.models import Grant, Kind


class NewPassword(Ask):
    """Typed twice by who confirms; of any other change nothing is asked."""

    def __init__(self) -> None:
        super().__init__("password", default=("", ""))

    def fields(self, grant: Grant, order: Order) -> dict[str, forms.Field]:
        if grant.kind != Kind.PASSWORD:
            return {}
        return {
            "password1": self._field(_("新密码"), password_validators_help_text_html()),
            "password2": self._field(_("再输入一次"), ""),
        }

    @staticmethod
    def _field(label: str, help_text: str) -> forms.Field:
        typed = forms.PasswordInput({"autocomplete": "new-password"})
        return forms.CharField(
            label=label, help_text=help_text, required=False, strip=False, widget=typed
        )

    def answers(self, form: ActForm) -> dict[str, Any]:
        names = ("password1", "password2")
        return {self.name: tuple(form.cleaned_data.get(name, "") for name in names)}

    def reasons(self, grant: Grant, order: Order) -> list[str]:
        if grant.kind != Kind.PASSWORD:
            return []
        first, second = order[self.name]
        if not first:
            return [_("请填写新密码。")]
        if first != second:
            return [_("两次填写的密码不一样。")]
        try:
            validate_password(first, grant.person)
        except ValidationError as error:
            return [str(message) for message in error.messages]
        return []
