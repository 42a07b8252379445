from collections import defaultdict

from django.db import migrations

from portal.records.reposts import read, said
from portal.records.richtext import plain_text

BATCH = 500


def keep_keys(apps, schema_editor):
    """Of what was published before: as of what is published from now on (`reposts.take_in`)."""
    alias = schema_editor.connection.alias
    items, files, keys = (
        apps.get_model(*name).objects.using(alias)
        for name in (("disclosures", "Item"), ("disclosures", "ItemFile"), ("publishing", "SaidKey"))
    )
    published = items.filter(published_at__isnull=False).order_by("pk")
    rows, last = published.values_list("pk", "body", "department_id", "audience"), 0
    while batch := list(rows.filter(pk__gt=last)[:BATCH]):
        last, hashes = batch[-1][0], defaultdict(list)
        of_these = files.filter(record_id__in=[pk for pk, *_rest in batch])
        for record_id, original in of_these.values_list("record_id", "original_sha256"):
            hashes[record_id].append(original)
        found = (
            keys.model(key=key, record_id=pk)
            for pk, body, *place in batch
            for key in said(read(plain_text(body)), hashes[pk]).keys("item", *place)
        )
        keys.bulk_create(found, ignore_conflicts=True)


class Migration(migrations.Migration):

    # Each batch is committed by itself; interrupted, it is done again from the beginning.
    atomic = False

    dependencies = [
        ('disclosures', '0010_steps_keep_their_due_day'),
        ('publishing', '0002_said_keys'),
    ]

    operations = [
        migrations.RunPython(keep_keys, migrations.RunPython.noop),
    ]
