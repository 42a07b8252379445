
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('disclosures', '0004_steps_fall_due'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name='dossierclosing',
            name='awaits_release',
            field=models.BooleanField(default=False, editable=False, verbose_name='说明待他人放行'),
        ),
        migrations.AddField(
            model_name='dossierclosing',
            name='closed_by',
            field=models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='办结人'),
        ),
        migrations.AddField(
            model_name='dossierclosing',
            name='released_by',
            field=models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='放行人'),
        ),
        migrations.AddField(
            model_name='stepentry',
            name='awaits_release',
            field=models.BooleanField(default=False, editable=False, verbose_name='理由待他人放行'),
        ),
        migrations.AddField(
            model_name='stepentry',
            name='released_by',
            field=models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='放行人'),
        ),
    ]
