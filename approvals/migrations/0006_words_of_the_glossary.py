# Names alone: nothing of the database changes, and no state has to be put together for it.

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('approvals', '0005_newest_by_shown_date'),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.AlterField(
                    model_name='approval',
                    name='content_hash',
                    field=models.CharField(blank=True, editable=False, max_length=64, verbose_name='内容哈希值'),
                ),
                migrations.AlterField(
                    model_name='law',
                    name='content_hash',
                    field=models.CharField(blank=True, editable=False, max_length=64, verbose_name='内容哈希值'),
                ),
                migrations.AlterField(
                    model_name='penalty',
                    name='content_hash',
                    field=models.CharField(blank=True, editable=False, max_length=64, verbose_name='内容哈希值'),
                ),
            ]
        )
    ]
