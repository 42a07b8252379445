from django.db import migrations


def make_anew(apps, schema_editor):
    """Keys and everyday words stand in lines of their own since, which no excerpt quotes. `tick` or
    `rebuild_search` make it."""
    if apps.get_model("search", "Document").objects.exists():
        apps.get_model("search", "Rebuilding").objects.get_or_create()


class Migration(migrations.Migration):
    dependencies = [("search", "0003_search_server")]

    operations = [migrations.RunPython(make_anew, migrations.RunPython.noop)]
