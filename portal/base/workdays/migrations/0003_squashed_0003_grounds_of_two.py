import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from portal.base.migrating import Together


class Migration(migrations.Migration):

    replaces = [('workdays', '0003_grounds_of_two')]

    dependencies = [
        ('workdays', '0002_limit_of_demands'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name='calendarday',
            name='awaits_release',
            field=models.BooleanField(default=False, editable=False, verbose_name='新登记，待放行'),
        ),
        migrations.AddField(
            model_name='calendarday',
            name='is_void',
            field=models.BooleanField(default=False, help_text='登记错了的勾选：放行后不再据此计算，记录保留。', verbose_name='作废'),
        ),
        migrations.AddField(
            model_name='calendarday',
            name='proposed',
            field=models.JSONField(blank=True, default=dict, editable=False, verbose_name='待放行的更改'),
        ),
        migrations.AddField(
            model_name='calendarday',
            name='revision',
            field=models.PositiveIntegerField(default=0, editable=False, verbose_name='修改次数'),
        ),
        migrations.AddField(
            model_name='calendarnotice',
            name='awaits_release',
            field=models.BooleanField(default=False, editable=False, verbose_name='新登记，待放行'),
        ),
        migrations.AddField(
            model_name='calendarnotice',
            name='is_void',
            field=models.BooleanField(default=False, help_text='登记错了的勾选：放行后不再据此计算，记录保留。', verbose_name='作废'),
        ),
        migrations.AddField(
            model_name='calendarnotice',
            name='proposed',
            field=models.JSONField(blank=True, default=dict, editable=False, verbose_name='待放行的更改'),
        ),
        migrations.AddField(
            model_name='calendarnotice',
            name='revision',
            field=models.PositiveIntegerField(default=0, editable=False, verbose_name='修改次数'),
        ),
        migrations.AddField(
            model_name='limit',
            name='awaits_release',
            field=models.BooleanField(default=False, editable=False, verbose_name='新登记，待放行'),
        ),
        migrations.AddField(
            model_name='limit',
            name='is_void',
            field=models.BooleanField(default=False, help_text='登记错了的勾选：放行后不再据此计算，记录保留。', verbose_name='作废'),
        ),
        migrations.AddField(
            model_name='limit',
            name='proposed',
            field=models.JSONField(blank=True, default=dict, editable=False, verbose_name='待放行的更改'),
        ),
        migrations.AddField(
            model_name='limit',
            name='revision',
            field=models.PositiveIntegerField(default=0, editable=False, verbose_name='修改次数'),
        ),
        # Last: what leads to nobody yet is put together anew alone.
        Together(
            migrations.AddField(
                model_name='calendarday',
                name='proposed_by',
                field=models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='提出人'),
            ),
            migrations.AddField(
                model_name='calendarnotice',
                name='proposed_by',
                field=models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='提出人'),
            ),
            migrations.AddField(
                model_name='limit',
                name='proposed_by',
                field=models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='提出人'),
            ),
        ),
    ]
