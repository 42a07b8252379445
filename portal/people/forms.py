from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib.auth.forms import (
    AdminPasswordChangeForm,
    AdminUserCreationForm,
    ReadOnlyPasswordHashWidget,
)
from django.contrib.auth.forms import UserChangeForm as StockUserChangeForm
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.acts.asks import TextField
from portal.base.departments.abolishing import Open, is_left_alone, open_with
from portal.base.departments.models import Department, User
from portal.people import power
from portal.people.proposing import against

if TYPE_CHECKING:
    from django.forms import ModelForm as _UserForm
else:
    _UserForm = object

REASON = "reason"


class ReasonForm(forms.Form):
    """Why somebody should have more power, or another password."""

    reason = TextField(
        label=gettext_lazy("提请理由"),
        max_length=300,
        required=False,
        widget=forms.Textarea({"rows": 3}),
    )


class ProposesGains(forms.ModelForm):
    """What gives somebody more power is not saved but proposed: `gain` holds those values, and
    the row is left as it is stored. All that is saved at once one administrator may do alone.

    `actor` is set by the back office (`ProposesPower`).
    """

    actor: User
    gain: power.Values = {}

    reason = TextField(
        label=gettext_lazy("提请理由"),
        max_length=300,
        required=False,
        widget=forms.Textarea({"rows": 3}),
        help_text=gettext_lazy(
            "增加权限的，由另一名管理员确认后生效，在这里写明理由；其他修改不用填。"
        ),
    )

    def check_change(self) -> None:
        """What else the whole change must keep to, before what is proposed is taken out of it."""

    def _post_clean(self) -> None:
        super()._post_clean()  # type: ignore[misc]
        self.check_change()
        stored = type(self.instance)._base_manager.select_for_update().filter(pk=self.instance.pk)
        before = stored.first()
        if self.errors or not power.gains(before, self.instance):
            return
        wanted = power.values_of(self.instance)
        power.apply(self.instance, power.without_power(self.instance) if before is None
                    else power.values_of(before))  # fmt: skip
        kept = power.values_of(self.instance)
        self.gain = {name: text for name, text in wanted.items() if text != kept[name]}
        for reason in against(self.instance, self.cleaned_data.get(REASON, ""), self.actor):
            self.add_error(REASON, reason)


class EveryoneIsStaff(_UserForm):
    """People are kept here to work in the back office; citizens have no accounts."""

    def save(self, commit: bool = True) -> User:
        self.instance.is_staff = True
        return super().save(commit)


class UserCreationForm(EveryoneIsStaff, ProposesGains, AdminUserCreationForm):
    password_hash = ""  # made before the transaction that the form is saved in

    def set_password_and_save(self, user: User, commit: bool = True, **kwargs: Any) -> User:
        if not self.cleaned_data["set_usable_password"]:
            return super().set_password_and_save(user, commit=commit, **kwargs)
        user.password = self.password_hash
        if commit:
            user.save()
        return user


class PasswordSummary(ReadOnlyPasswordHashWidget):
    """Django's own puts on its `div` what only a control may have (HTML 4.10.18.5)."""

    def get_context(self, name: str, value: Any, attrs: dict | None) -> dict[str, Any]:
        return super().get_context(name, value, {"id": (attrs or {}).get("id", "")})


class UserChangeForm(EveryoneIsStaff, ProposesGains, StockUserChangeForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "password" in self.fields:
            self.fields["password"].widget = PasswordSummary()


class SetPasswordForm(AdminPasswordChangeForm):
    def save(self, commit: bool = True) -> User:
        """Hashing takes long, and no other writer waits for it: saved with its entry."""
        return super().save(commit=False)


class DepartmentForm(ProposesGains):
    """`open_duties`: what refused that it is abolished, for the page to show."""

    open_duties: list[Open] = []

    def check_change(self) -> None:
        department, today = self.instance, timezone.localdate()
        stored = Department.objects.filter(pk=department.pk).first()
        if stored is not None and is_left_alone(department, stored):
            self.open_duties = open_with(department, today)
        if self.open_duties:
            self.add_error("successor", _("请选择承接部门；没有承接部门的，先办结下面列出的事项。"))
