"""The counts that lists show are kept from now on (`portal.records.counts`)."""

from collections import Counter
from itertools import permutations

from django.db import migrations, models
from django.db.models.functions import Cast, Left

COLUMNS = {
    "kind": "kind",
    "department": "department",
    "category": "category",
    "term": "disclosure_term",
    "stage": "stage",
    "year": Left(Cast("shown_on", models.CharField()), 4),
}


def count(apps, schema_editor):
    items = apps.get_model("disclosures", "Item").objects.filter(status="published").order_by()
    found = Counter()
    for audience, *values, n in items.values_list("audience", *COLUMNS.values()).annotate(
        models.Count("pk")
    ):
        pairs = [
            (name, "" if value is None else str(value))
            for name, value in zip(COLUMNS, values, strict=True)
        ]
        found[audience, "", "", "", ""] += n
        for one in pairs:
            found[(audience, *one, "", "")] += n
        for one, other in permutations(pairs, 2):
            found[(audience, *one, *other)] += n
    kept = apps.get_model("publishing", "RecordCount")
    kept.objects.filter(kind="item").delete()
    names = ("audience", "first", "first_value", "second", "second_value")
    kept.objects.bulk_create(
        [
            kept(kind="item", count=n, **dict(zip(names, key, strict=True)))
            for key, n in sorted(found.items())
        ],
        batch_size=500,
    )


class Migration(migrations.Migration):
    dependencies = [
        ("disclosures", "0016_words_of_the_glossary"),
        ("publishing", "0003_record_counts"),
    ]

    operations = [migrations.RunPython(count, migrations.RunPython.noop)]
