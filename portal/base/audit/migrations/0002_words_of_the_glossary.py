# Names alone: nothing of the database changes, and no state has to be put together for it.

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('audit', '0001_initial'),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.AlterField(
                    model_name='entry',
                    name='content_hash',
                    field=models.CharField(blank=True, max_length=64, verbose_name='内容哈希值'),
                ),
                migrations.AlterField(
                    model_name='entry',
                    name='detail_hash',
                    field=models.CharField(max_length=64, verbose_name='明细哈希值'),
                ),
                migrations.AlterField(
                    model_name='entry',
                    name='leaf_hash',
                    field=models.CharField(max_length=64, verbose_name='叶节点哈希值'),
                ),
                migrations.AlterField(
                    model_name='entry',
                    name='seals',
                    field=models.CharField(blank=True, max_length=64, verbose_name='封存哈希值'),
                ),
                migrations.AlterField(
                    model_name='node',
                    name='hash',
                    field=models.CharField(max_length=64, verbose_name='哈希值'),
                ),
            ]
        )
    ]
