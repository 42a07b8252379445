from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib.auth.forms import AdminPasswordChangeForm, AdminUserCreationForm
from django.contrib.auth.forms import UserChangeForm as StockUserChangeForm
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.base.departments.abolishing import Open, is_left_alone, open_with
from portal.base.departments.models import Department, User

if TYPE_CHECKING:
    from django.forms import ModelForm as _UserForm
else:
    _UserForm = object


class EveryoneIsStaff(_UserForm):
    """People are kept here to work in the back office; citizens have no accounts."""

    def save(self, commit: bool = True) -> User:
        self.instance.is_staff = True
        return super().save(commit)


class UserCreationForm(EveryoneIsStaff, AdminUserCreationForm):
    password_hash = ""  # made before the transaction that the form is saved in

    def set_password_and_save(self, user: User, commit: bool = True, **kwargs: Any) -> User:
        if not self.cleaned_data["set_usable_password"]:
            return super().set_password_and_save(user, commit=commit, **kwargs)
        user.password = self.password_hash
        if commit:
            user.save()
        return user


class UserChangeForm(EveryoneIsStaff, StockUserChangeForm):
    pass


class SetPasswordForm(AdminPasswordChangeForm):
    def save(self, commit: bool = True) -> User:
        """Hashing takes long, and no other writer waits for it: saved with its entry."""
        return super().save(commit=False)


class DepartmentForm(forms.ModelForm):
    """`open_duties`: what refused that it is abolished, for the page to show."""

    open_duties: list[Open] = []

    def _post_clean(self) -> None:
        super()._post_clean()  # type: ignore[misc]
        department, today = self.instance, timezone.localdate()
        stored = Department.objects.filter(pk=department.pk).first()
        if stored is None or not is_left_alone(department, stored):
            return
        self.open_duties = open_with(department, today)
        if self.open_duties:
            self.add_error("successor", _("请选择承接部门；没有承接部门的，先办结下面列出的事项。"))
