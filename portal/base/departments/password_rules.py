"""What no password may be, beyond Django's own rules."""

import re
from typing import Any

from django.contrib.auth.password_validation import CommonPasswordValidator

# Letters that figures and signs stand for; of the one that stands for two, both are tried.
DISGUISES = [
    str.maketrans(figures, letters)
    for figures, letters in (("013457@$!", "oleastasi"), ("013457@$!", "oieastasi"))
]


class DisguisedPasswordValidator(CommonPasswordValidator):
    """Neither a common password nor one with figures for letters and a tail: `Passw0rd123`."""

    def validate(self, password: str, user: Any = None) -> None:
        plain = password.lower().strip()
        bare = re.sub(r"^[\W\d_]+|[\W\d_]+$", "", plain)
        for word in (plain, bare):
            super().validate(word, user)
            for disguise in DISGUISES:
                super().validate(word.translate(disguise), user)
