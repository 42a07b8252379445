import secrets
from collections.abc import Iterable
from typing import Any, ClassVar

from django.contrib.auth.hashers import check_password
from django.contrib.auth.models import AbstractUser
from django.db import models, transaction
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from portal.base.audit import log
from portal.base.audit.actions import Action
from portal.base.audit.sealed import Sealed
from portal.base.departments.leaving import PersonManager, refuse_if_named
from portal.base.departments.models.department import Department


class Role(models.TextChoices):
    AUTHOR = "author", _("拟稿人")
    REVIEWER = "reviewer", _("审核人")
    PUBLISHER = "publisher", _("发布人")
    SUPERVISOR = "supervisor", _("监督员")
    ADMINISTRATOR = "administrator", _("管理员")


class User(Sealed, AbstractUser):
    """A member of staff: one role, in one department.

    Roles decide everything about records; Django's permissions and the superuser flag
    open no move.
    """

    # Each sign-in changes it.
    unsealed_fields = ("last_login",)

    first_name = last_name = None  # type: ignore[assignment]
    display_name = models.CharField(_("姓名"), max_length=50)
    department = models.ForeignKey(
        Department, models.PROTECT, null=True, blank=True, verbose_name=_("所在部门")
    )
    role = models.CharField(
        _("角色"),
        max_length=20,
        choices=Role,
        blank=True,
        help_text=_("一人一个角色；拟稿与审核须由不同的人担任。"),
    )
    # Part of what a session is checked against at each request, as the password is.
    session_salt = models.CharField(max_length=32, blank=True, editable=False)

    objects: ClassVar[PersonManager] = PersonManager()

    _tree: tuple[int | None, Any]  # once it was read (scope.py)

    REQUIRED_FIELDS = ["display_name", "email"]

    class Meta:
        verbose_name = _("人员")
        verbose_name_plural = _("人员")
        ordering = ["username"]

    def __str__(self) -> str:
        return self.display_name or self.username

    def save(self, *args: Any, update_fields: Iterable[str] | None = None, **kwargs: Any) -> None:
        """Sessions from before a deactivation stay ended, also if it is taken back."""
        if not self.is_active:
            self.session_salt = secrets.token_hex(16)
            update_fields = update_fields and {*update_fields, "session_salt"}
        super().save(*args, update_fields=update_fields, **kwargs)

    def check_password(self, raw_password: str | None) -> bool:
        """Where the password is right and its hash is of an older kind, it is hashed anew."""

        def rehash(password: str) -> None:
            self.set_password(password)
            self._password = None  # not one that was changed: the sessions stay
            with transaction.atomic():
                self.save(update_fields=["password"])
                subject = log.Subject("user", str(self.pk), label=str(self))
                log.append(Action.PASSWORD_REHASHED, subject)

        return check_password(raw_password, self.password, rehash)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        refuse_if_named([self])
        return super().delete(*args, **kwargs)

    def _get_session_auth_hash(self, secret: str | bytes | None = None) -> str:
        of_password = super()._get_session_auth_hash(secret=secret)  # type: ignore[misc]
        if not self.session_salt:
            return of_password
        return salted_hmac(self.session_salt, of_password, secret=secret).hexdigest()

    def get_full_name(self) -> str:
        return str(self)

    def get_short_name(self) -> str:
        return str(self)

    def has_role(self, *roles: str) -> bool:
        return self.is_active and self.role in roles

    @property
    def may_upload(self) -> bool:
        """Whether this person has anything to upload: files of records, tables of days off and of
        everyday words."""
        return self.has_role(Role.AUTHOR, Role.PUBLISHER) or self.is_administrator

    @property
    def is_administrator(self) -> bool:
        """May manage people and departments; a superuser may too, to found the site."""
        return self.is_active and (self.role == Role.ADMINISTRATOR or self.is_superuser)


def person_field(label: Any, **options: Any) -> models.ForeignKey:
    """Who acted on a row. Without a constraint: whoever acted is kept anyway (R18), and a row is
    read without joining people."""
    common: dict[str, Any] = {
        "null": True,
        "blank": True,
        "db_constraint": False,
        "related_name": "+",
    }
    return models.ForeignKey(User, models.PROTECT, verbose_name=label, **(common | options))
