from django.db import migrations, models

from portal.base.search.engines import PostgreSQLEngine, SQLiteEngine

ENGINES = {'sqlite': SQLiteEngine, 'postgresql': PostgreSQLEngine}


def create(apps, schema_editor):
    """The index itself: a virtual table on SQLite, tsvectors on PostgreSQL. It is filled by `tick`,
    or at once by `rebuild_search`: all of it is made of other rows."""
    for statement in ENGINES[schema_editor.connection.vendor].create:
        schema_editor.execute(statement)
    if apps.get_model('audit', 'Entry').objects.exists():
        apps.get_model('search', 'Rebuilding').objects.create()


def drop(apps, schema_editor):
    for statement in ENGINES[schema_editor.connection.vendor].drop:
        schema_editor.execute(statement)


class Migration(migrations.Migration):

    replaces = [('search', '0001_initial'), ('search', '0002_find_everything')]

    initial = True

    dependencies = [
        ('audit', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='Document',
            fields=[
                ('sequence', models.BigIntegerField(primary_key=True, serialize=False, verbose_name='次序')),
                ('number', models.CharField(max_length=60, unique=True, verbose_name='索引号')),
                ('kind', models.CharField(max_length=40, verbose_name='类型')),
                ('department', models.CharField(max_length=20, verbose_name='部门代码')),
                ('category', models.CharField(max_length=40, verbose_name='分类代码')),
                ('day', models.CharField(max_length=10, verbose_name='日期')),
                ('in_force', models.BooleanField(verbose_name='现行有效')),
                ('is_internal', models.BooleanField(verbose_name='内网信息')),
                ('codes', models.TextField(verbose_name='编码')),
                ('initials', models.TextField(verbose_name='名称的拼音首字母')),
                ('title', models.TextField(verbose_name='信息名称')),
                ('title_en', models.TextField(verbose_name='信息名称（英文）')),
                ('title_tokens', models.TextField()),
                ('tags', models.TextField()),
                ('text', models.TextField(verbose_name='正文')),
                ('normalised', models.TextField()),
                ('text_tokens', models.TextField()),
            ],
            options={
                'verbose_name': '检索文档',
                'verbose_name_plural': '检索文档',
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='Rebuilding',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(blank=True, max_length=40)),
                ('after', models.BigIntegerField(default=0)),
            ],
            options={
                'default_permissions': (),
            },
        ),
        migrations.RunPython(create, drop),
    ]
