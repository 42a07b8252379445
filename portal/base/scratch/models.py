from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Scratch(models.Model):
    """What a person typed into one opened form and has not saved, or that it was saved."""

    unsealed_because = "Nothing rests on it: it is a person's own paper beside the files."

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", verbose_name=_("人员")
    )
    # Where the form is sent to, whatever the language; and where it stood.
    path = models.CharField(_("网址"), max_length=300)
    page = models.CharField(_("页面"), max_length=1000, blank=True)
    key = models.CharField(_("表格"), max_length=40)  # of this opened form
    base = models.CharField(_("原文"), max_length=20, blank=True)  # a sum of what was saved then
    sealed = models.TextField(_("内容"), blank=True)  # empty once it is saved
    saved_as = models.CharField(_("保存为"), max_length=1000, blank=True)
    kept_at = models.DateTimeField(_("时间"))

    class Meta:
        verbose_name = _("暂存")
        verbose_name_plural = _("暂存")
        ordering = ["-kept_at", "-pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["person", "path", "key"], name="one_scratch_of_a_form")
        ]

    def __str__(self) -> str:
        return self.path
