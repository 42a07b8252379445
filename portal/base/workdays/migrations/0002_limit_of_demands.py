"""A site that began before demands came has its limits already, so that none is shipped to it."""

from datetime import date

from django.db import migrations

from portal.base.audit.resealing import resealed

DEMAND = {
    'code': 'demand',
    'name_zh': '答复督办',
    'name_en': 'Answering a supervisory demand',
    'number': 10,
    'unit': 'working_day',
    'article': '本机关规定，可由管理员修改',
    'effective_from': date(2020, 1, 1),
    'note': '自督办的次日起算。',
}


def add_missing(apps, schema_editor):
    """An empty table is filled once everything is migrated (`shipped.py`)."""
    limits = apps.get_model('workdays', 'Limit').objects
    if limits.exists() and not limits.filter(code=DEMAND['code']).exists():
        limits.create(**DEMAND)


class Migration(migrations.Migration):

    dependencies = [
        ('audit', '0001_initial'),
        ('workdays', '0001_initial'),
    ]

    operations = resealed(
        'workdays.Limit', migrations.RunPython(add_missing, migrations.RunPython.noop)
    )
