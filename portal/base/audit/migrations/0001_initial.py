import django.db.models.deletion
import portal.base.audit.models
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='ClockMark',
            fields=[
                ('boot', models.CharField(max_length=64, primary_key=True, serialize=False)),
                ('ticks', models.BigIntegerField()),
                ('wall', models.DateTimeField()),
                ('log_time', models.DateTimeField(null=True)),
            ],
            options={
                'verbose_name': '时钟记录',
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='Entry',
            fields=[
                ('sequence', models.BigIntegerField(primary_key=True, serialize=False, verbose_name='序号')),
                ('recorded_at', models.DateTimeField(db_index=True, verbose_name='记录时间')),
                ('action', models.CharField(choices=portal.base.audit.models.actions, max_length=30, verbose_name='操作')),
                ('subject_kind', models.CharField(max_length=40, verbose_name='对象类型')),
                ('subject_number', models.CharField(blank=True, max_length=150, verbose_name='对象编号')),
                ('subject_version', models.PositiveIntegerField(null=True, verbose_name='版本')),
                ('subject_label', models.CharField(blank=True, max_length=400, verbose_name='对象名称')),
                ('department', models.CharField(blank=True, max_length=20, verbose_name='部门代码')),
                ('is_public', models.BooleanField(default=False, verbose_name='公开')),
                ('content_hash', models.CharField(blank=True, max_length=64, verbose_name='内容摘要值')),
                ('detail_hash', models.CharField(max_length=64, verbose_name='明细摘要值')),
                ('salt', models.CharField(blank=True, max_length=64)),
                ('seals', models.CharField(blank=True, max_length=64, verbose_name='封存摘要值')),
                ('leaf_hash', models.CharField(max_length=64, verbose_name='叶节点摘要值')),
                ('seal_key', models.CharField(blank=True, max_length=8)),
                ('mac', models.CharField(blank=True, max_length=64)),
            ],
            options={
                'verbose_name': '日志条目',
                'verbose_name_plural': '操作日志',
                'ordering': ['-sequence'],
                'default_permissions': (),
                'indexes': [models.Index(models.F('is_public'), models.F('sequence'), name='entry_public'), models.Index(models.F('subject_number'), models.F('sequence'), name='entry_subject'), models.Index(models.F('action'), models.F('sequence'), name='entry_action'), models.Index(models.F('department'), models.F('sequence'), name='entry_department')],
            },
        ),
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
            name='RecordedSetting',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=60, unique=True, verbose_name='名称')),
                ('value', models.TextField(blank=True, verbose_name='值')),
            ],
            options={
                'verbose_name': '登记的设置',
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='Seal',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(max_length=60, verbose_name='对象类型')),
                ('row', models.BigIntegerField(verbose_name='行号')),
                ('entry', models.BigIntegerField(verbose_name='条目')),
                ('salt', models.CharField(blank=True, max_length=32)),
                ('mac', models.CharField(max_length=64, verbose_name='封存值')),
            ],
            options={
                'verbose_name': '封存',
                'verbose_name_plural': '封存',
                'ordering': ['pk'],
                'default_permissions': (),
                'constraints': [models.UniqueConstraint(models.F('kind'), models.F('row'), models.F('entry'), name='seal_once_an_entry')],
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
        migrations.CreateModel(
            name='EntryDetail',
            fields=[
                ('entry', models.OneToOneField(on_delete=django.db.models.deletion.DO_NOTHING, primary_key=True, related_name='detail', serialize=False, to='audit.entry', verbose_name='条目')),
                ('actor_name', models.CharField(blank=True, max_length=150, verbose_name='操作人姓名')),
                ('note', models.TextField(blank=True, verbose_name='说明')),
                ('changes', models.JSONField(default=dict, verbose_name='变更内容')),
                ('address', models.CharField(blank=True, max_length=45, verbose_name='网络地址')),
                ('salt', models.CharField(max_length=64)),
                ('actor', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='操作人')),
            ],
            options={
                'verbose_name': '日志明细',
                'default_permissions': (),
                'indexes': [models.Index(models.F('actor'), models.F('entry'), name='detail_actor'), models.Index(models.F('address'), models.F('entry'), name='detail_address')],
            },
        ),
    ]
