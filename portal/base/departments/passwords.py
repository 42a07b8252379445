"""A person changes their own password."""

from typing import Any

from django.contrib.admin.forms import AdminPasswordChangeForm
from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.views import PasswordChangeView
from django.db import transaction
from django.http import HttpResponse, HttpResponseRedirect

from portal.base.audit import log
from portal.base.audit.actions import Action


class OwnPasswordView(PasswordChangeView):
    form_class = AdminPasswordChangeForm

    def form_valid(self, form: Any) -> HttpResponse:
        """The password and its entry: both or neither."""
        person = form.save(commit=False)  # hashing takes long, and no other writer waits for it
        with transaction.atomic():
            person.save(update_fields=["password"])
            subject = log.Subject("user", str(person.pk), label=str(person))
            log.append(Action.PASSWORD_CHANGED, subject, actor=person)
        update_session_auth_hash(self.request, person)
        return HttpResponseRedirect(self.get_success_url())
