"""Rows that the public reads although nobody reviews them: departments, categories, limits …"""

from collections.abc import Collection

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _

from portal.base.fields import field_of
from portal.base.texts.personal_data import refuse_personal_data, split_findings

HARMLESS = (models.BooleanField, models.DateField)  # neither words nor a long number


class PublicRow(models.Model):
    """No field may hold a number of a person (R16): also none that is added later, unless it is
    named here as one that no public page, log entry or download shows."""

    not_public: tuple[str, ...] = ()

    class Meta:
        abstract = True

    def clean_fields(self, exclude: Collection[str] | None = None) -> None:
        problems: dict[str, list] = {}
        try:
            super().clean_fields(exclude=exclude)
        except ValidationError as error:
            problems = error.update_error_dict(problems)
        for name in scanned_fields(type(self)):
            if name in problems or name in (exclude or ()):
                continue
            try:
                refuse_personal_data(getattr(self, name))
            except ValidationError as error:
                problems[name] = error.error_list
        if problems:
            raise ValidationError(problems)
        self._refuse_split_ids()

    def _refuse_split_ids(self) -> None:
        """No number may be spread over fields, which a page shows side by side."""
        fields = [field_of(type(self), name) for name in scanned_fields(type(self))]
        texts = {str(one.verbose_name): str(getattr(self, one.name)) for one in fields}
        for finding in split_findings(texts):
            message = _("“%(place)s”连起来是%(label)s %(masked)s，不得公开，请删除。")
            raise ValidationError(message % vars(finding))


def scanned_fields(model: type[PublicRow]) -> list[str]:
    return [
        field.name
        for field in model._meta.concrete_fields
        if not (field.primary_key or field.is_relation or field.choices)
        and not isinstance(field, HARMLESS)
        and field.name not in model.not_public
    ]
