
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('disclosures', '0003_process_order'),
    ]

    operations = [
        migrations.CreateModel(
            name='StepReminder',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('dossier_number', models.CharField(max_length=40, verbose_name='全过程公开的索引号')),
                ('step_key', models.SlugField(max_length=40, verbose_name='环节')),
                ('due_on', models.DateField(verbose_name='公开期限')),
                ('due_soon_told_on', models.DateField(null=True, verbose_name='到期提醒日期')),
                ('overdue_told_on', models.DateField(null=True, verbose_name='逾期提醒日期')),
            ],
            options={
                'verbose_name': '环节提醒',
                'verbose_name_plural': '环节提醒',
                'default_permissions': (),
            },
        ),
        migrations.AddField(
            model_name='procedurestep',
            name='expected_days',
            field=models.PositiveSmallIntegerField(blank=True, help_text='必须公开的环节，上一环节或者启动之后最迟多少日应有结果；不填的按公开期限。到期没有填报的，显示为应公开未公开。', null=True, verbose_name='预计间隔（日）'),
        ),
        migrations.AddConstraint(
            model_name='procedurestep',
            constraint=models.CheckConstraint(condition=models.Q(('expected_days', None), ('expected_days__range', (1, 999)), _connector='OR'), name='procedurestep_expected', violation_error_message='预计间隔为 1 至 999 日。'),
        ),
        migrations.AddConstraint(
            model_name='stepreminder',
            constraint=models.UniqueConstraint(fields=('dossier_number', 'step_key', 'due_on'), name='stepreminder_once'),
        ),
    ]
