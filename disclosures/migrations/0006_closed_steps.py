from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('disclosures', '0005_requirements_and_obligations'),
    ]

    operations = [
        migrations.AddField(
            model_name='dossierclosing',
            name='steps',
            field=models.JSONField(blank=True, default=list, editable=False, verbose_name='办结时的环节'),
        ),
    ]
