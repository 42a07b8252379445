from typing import TYPE_CHECKING, Any

from django.contrib.auth.forms import AdminPasswordChangeForm, AdminUserCreationForm
from django.contrib.auth.forms import UserChangeForm as StockUserChangeForm

from portal.base.departments.models import User

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
