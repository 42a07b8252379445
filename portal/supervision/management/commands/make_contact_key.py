from django.conf import settings
from django.core.management.base import BaseCommand

from portal.base import contact_keys


class Command(BaseCommand):
    help = "Make the key that seals citizens' contacts if there is none."

    def handle(self, **options):
        if contact_keys.make():
            made = f"Made {settings.CONTACT_KEY_FILE}: keep a copy of it in a safe place."
            self.stdout.write(made)
        else:
            self.stdout.write("There is a key already.")
