from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='NumberCounter',
            fields=[
                ('year', models.PositiveIntegerField(primary_key=True, serialize=False)),
                ('last', models.PositiveIntegerField(default=0)),
            ],
            options={
                'verbose_name': '索引号计数',
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='SaidKey',
            fields=[
                ('pk', models.CompositePrimaryKey('key', 'record_id', blank=True, editable=False, primary_key=True, serialize=False)),
                ('key', models.BigIntegerField()),
                ('record_id', models.BigIntegerField()),
            ],
            options={
                'default_permissions': (),
            },
        ),
    ]
