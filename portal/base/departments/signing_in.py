"""Sign-ins and refused sign-ins go to the log."""

from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import update_last_login
from django.contrib.auth.signals import user_logged_in, user_login_failed
from django.core.cache import cache
from django.db import transaction
from django.dispatch import receiver
from django.http import HttpRequest

from portal.base.audit import log
from portal.base.audit.actions import Action
from portal.base.departments.models import User

REFUSALS_LOGGED_EVERY = 60  # seconds, for one name


class PersonBackend(ModelBackend):
    """A person comes along with their department, which every page of the back office names."""

    def get_user(self, user_id: Any) -> User | None:
        # Without an order, which takes Django as long as all the rest of so wide a statement.
        people = get_user_model().objects.select_related("department").order_by()
        for person in people.filter(pk=user_id):
            return person if self.user_can_authenticate(person) else None
        return None


# Django's own receiver would commit it before there is an entry.
user_logged_in.disconnect(dispatch_uid="update_last_login")


@receiver(user_logged_in)
def log_sign_in(request: HttpRequest, user: User, **kwargs: Any) -> None:
    with transaction.atomic():
        update_last_login(type(user), user)
        log.append(
            Action.SIGNED_IN,
            log.Subject("user", str(user.pk), label=str(user)),
            actor=user,
        )


@receiver(user_login_failed)
def log_refused_sign_in(credentials: dict[str, Any], **kwargs: Any) -> None:
    """Log the name only if it exists: people type passwords into the wrong field."""
    username = credentials.get("username") or ""
    known = get_user_model().objects.filter(username=username[:150]).first()
    key = f"refused-sign-in-{known.pk if known else 'unknown'}"
    if not cache.add(key, True, REFUSALS_LOGGED_EVERY):
        return
    number, label = (str(known.pk), str(known)) if known else ("", "")
    with transaction.atomic():
        log.append(Action.SIGN_IN_REFUSED, log.Subject("user", number, label=label))
