from django.db import migrations, models


class Migration(migrations.Migration):

    replaces = [('publishing', '0001_initial'), ('publishing', '0002_file_reading')]

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
        migrations.CreateModel(
            name='FileReading',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sha256', models.CharField(max_length=64, unique=True)),
                ('pages', models.JSONField(default=list)),
                ('is_cut', models.BooleanField(default=False)),
                ('failure', models.CharField(blank=True, max_length=200)),
                ('reader', models.CharField(max_length=50)),
            ],
            options={
                'default_permissions': (),
            },
        ),
    ]
