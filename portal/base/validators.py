from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _

NO_MARKUP = RegexValidator(r"[<>]", _("不能含有尖括号“<”“>”。"), inverse_match=True)
CODE = RegexValidator(r"\A[A-Z0-9]{1,20}\Z", _("代码只用大写字母和数字，最多 20 位。"))
