import django.db.models.deletion
import portal.base.notices.models
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Job',
            fields=[
                ('name', models.CharField(max_length=40, primary_key=True, serialize=False)),
                ('ran_at', models.DateTimeField(verbose_name='上次运行')),
                ('succeeded_at', models.DateTimeField(null=True, verbose_name='上次成功')),
                ('failure', models.TextField(blank=True, verbose_name='失败原因')),
            ],
            options={
                'verbose_name': '定时任务',
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='Preference',
            fields=[
                ('user', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='notice_preference', serialize=False, to=settings.AUTH_USER_MODEL)),
                ('language', models.CharField(choices=[('zh-hans', '简体中文'), ('en', 'English')], default='zh-hans', max_length=10, verbose_name='邮件语言')),
                ('not_by_mail', models.JSONField(default=list, verbose_name='不发邮件的消息')),
            ],
            options={
                'verbose_name': '消息设置',
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='Notice',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=portal.base.notices.models.kinds, max_length=30, verbose_name='事由')),
                ('number', models.CharField(blank=True, max_length=40, verbose_name='索引号')),
                ('version', models.PositiveIntegerField(blank=True, null=True, verbose_name='版本')),
                ('title', models.CharField(max_length=200, verbose_name='信息名称')),
                ('path', models.CharField(max_length=200, verbose_name='办理页面')),
                ('person', models.CharField(blank=True, max_length=150, verbose_name='办理人')),
                ('note', models.TextField(blank=True, verbose_name='说明')),
                ('queued_at', models.DateTimeField(verbose_name='时间')),
                ('read_at', models.DateTimeField(blank=True, null=True, verbose_name='已读时间')),
                ('next_attempt_at', models.DateTimeField(blank=True, null=True, verbose_name='下次发送时间')),
                ('attempts', models.PositiveIntegerField(default=0, verbose_name='发送次数')),
                ('last_error', models.TextField(blank=True, verbose_name='发送失败原因')),
                ('sent_at', models.DateTimeField(blank=True, null=True, verbose_name='邮件发出时间')),
                ('recipient', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='收件人')),
            ],
            options={
                'verbose_name': '消息',
                'verbose_name_plural': '消息',
                'ordering': ['-pk'],
                'default_permissions': (),
                'indexes': [models.Index(models.F('recipient'), models.F('read_at'), name='notice_unread'), models.Index(models.F('sent_at'), models.F('next_attempt_at'), name='notice_to_send')],
            },
        ),
    ]
