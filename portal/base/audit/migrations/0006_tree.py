import hashlib

from django.db import migrations, models

LEVEL_WIDTH = 1 << 56
BATCH = 5_000


def take_in(apps, schema_editor):
    """Build the tree over the entries that are there (RFC 6962, section 2.1)."""
    Entry, Node = apps.get_model("audit", "Entry"), apps.get_model("audit", "Node")
    waiting, nodes = {}, []
    leaves = Entry.objects.order_by("sequence").values_list("sequence", "leaf_hash")
    for sequence, leaf_hash in leaves.iterator(BATCH):
        level, index, digest = 0, sequence - 1, bytes.fromhex(leaf_hash)
        while index % 2:
            digest = hashlib.sha256(b"\x01" + waiting.pop(level) + digest).digest()
            level, index = level + 1, index // 2
            nodes.append(Node(place=level * LEVEL_WIDTH + index, hash=digest.hex()))
        waiting[level] = digest
        if len(nodes) >= BATCH:
            Node.objects.bulk_create(nodes)
            nodes = []
    Node.objects.bulk_create(nodes)


class Migration(migrations.Migration):

    dependencies = [
        ('audit', '0005_supervision_and_reports'),
    ]

    operations = [
        migrations.CreateModel(
            name='Node',
            fields=[
                ('place', models.BigIntegerField(primary_key=True, serialize=False, verbose_name='位置')),
                ('hash', models.CharField(max_length=64, verbose_name='摘要值')),
            ],
            options={
                'verbose_name': '日志树节点',
                'ordering': ['place'],
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='Verification',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('started_at', models.DateTimeField(db_index=True, verbose_name='开始时间')),
                ('finished_at', models.DateTimeField(null=True, verbose_name='结束时间')),
                ('size', models.BigIntegerField(verbose_name='日志条数')),
                ('checkpoint', models.TextField(blank=True, verbose_name='检查点')),
                ('found', models.PositiveIntegerField(default=0, verbose_name='发现的问题')),
                ('findings', models.JSONField(default=list, verbose_name='问题')),
            ],
            options={
                'verbose_name': '日志核验',
                'verbose_name_plural': '日志核验',
                'ordering': ['-pk'],
                'default_permissions': (),
            },
        ),
        migrations.RunPython(take_in, migrations.RunPython.noop),
    ]
