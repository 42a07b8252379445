from django.db import migrations

from portal.base.workdays import shipped


def add_missing(apps, schema_editor):
    """To a site whose limits were filled before there were reports; an empty table is filled
    later, as a whole."""
    limits = apps.get_model("workdays", "Limit").objects.using(schema_editor.connection.alias)
    if not limits.exists():
        return
    known = set(limits.values_list("code", flat=True))
    for values in shipped.read("limits.csv"):
        if values["code"].startswith("ticket") and values["code"] not in known:
            limits.create(**values)


class Migration(migrations.Migration):
    dependencies = [("supervision", "0002_tickets"), ("workdays", "0001_initial")]

    operations = [migrations.RunPython(add_missing, migrations.RunPython.noop)]
