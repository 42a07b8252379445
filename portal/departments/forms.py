from django.contrib.auth.forms import AdminUserCreationForm
from django.contrib.auth.forms import UserChangeForm as StockUserChangeForm


class EveryoneIsStaff:
    """People are kept here to work in the back office; citizens have no accounts."""

    def save(self, commit=True):
        self.instance.is_staff = True
        return super().save(commit)


class UserCreationForm(EveryoneIsStaff, AdminUserCreationForm):
    pass


class UserChangeForm(EveryoneIsStaff, StockUserChangeForm):
    pass
