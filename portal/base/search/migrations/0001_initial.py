from django.db import migrations, models

from portal.base.search.engines import PostgreSQLEngine, SQLiteEngine

ENGINES = {'sqlite': SQLiteEngine, 'postgresql': PostgreSQLEngine}


def create(apps, schema_editor):
    """The index itself: a virtual table on SQLite, tsvectors on PostgreSQL."""
    for statement in ENGINES[schema_editor.connection.vendor].create:
        schema_editor.execute(statement)


def drop(apps, schema_editor):
    for statement in ENGINES[schema_editor.connection.vendor].drop:
        schema_editor.execute(statement)


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='Document',
            fields=[
                ('sequence', models.BigIntegerField(primary_key=True, serialize=False, verbose_name='发布的日志序号')),
                ('number', models.CharField(max_length=40, unique=True, verbose_name='索引号')),
                ('kind', models.CharField(max_length=40, verbose_name='类型')),
                ('department', models.CharField(max_length=20, verbose_name='部门代码')),
                ('title', models.TextField(verbose_name='信息名称')),
                ('text', models.TextField(verbose_name='正文')),
                ('normalised', models.TextField()),
                ('title_tokens', models.TextField()),
                ('text_tokens', models.TextField()),
            ],
            options={
                'verbose_name': '检索文档',
                'verbose_name_plural': '检索文档',
                'default_permissions': (),
            },
        ),
        migrations.RunPython(create, drop),
    ]
