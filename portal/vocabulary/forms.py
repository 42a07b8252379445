from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from portal.base.fields import field_of
from portal.vocabulary.models import EverydayWord

MOST_BYTES = 1 << 20


class WordForm(forms.Form):
    """What is missing or wrong `propose()` says, with all other reasons."""

    word = forms.CharField(label=_("日常用语"), required=False, max_length=100)
    terms = forms.CharField(label=_("规范用语"), required=False, max_length=400)
    both_ways = forms.BooleanField(label=_("双向"), required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.help_text = field_of(EverydayWord, name).help_text


class ImportForm(forms.Form):
    file = forms.FileField(
        label=_("表格文件"),
        help_text=_("CSV 或 XLSX，第一行是表头，最多 1000 行、1 MB。"),
        widget=forms.ClearableFileInput({"accept": ".csv,.xlsx"}),
    )

    def clean_file(self) -> UploadedFile:
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise forms.ValidationError(gettext("文件超过 1 MB，日常用语的表格不会这么大。"))
        return file
