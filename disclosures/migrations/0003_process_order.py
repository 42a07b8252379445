
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('disclosures', '0002_waivers'),
    ]

    operations = [
        migrations.AddField(
            model_name='procedurestep',
            name='after',
            field=models.CharField(blank=True, help_text='必须先进行的环节的代码，用空格隔开；它们的次序须在本环节之前。', max_length=300, verbose_name='须在其后'),
        ),
        migrations.AddField(
            model_name='procedurestep',
            name='limit_code',
            field=models.CharField(blank=True, help_text='按法定时限表起算之日有效的规定计算；另有期限的留空，填数字和单位。', max_length=40, verbose_name='法定时限'),
        ),
        migrations.AddField(
            model_name='procedurestep',
            name='objection_code',
            field=models.CharField(blank=True, help_text='公示期由法定时限表规定的填写代码：按公示之日有效的规定。', max_length=40, verbose_name='公示期的法定时限'),
        ),
        migrations.AlterField(
            model_name='procedurestep',
            name='counted_from',
            field=models.CharField(choices=[('start', '全过程启动之日'), ('previous', '上一环节完成之日'), ('itself', '本环节完成之日'), ('before', '事前公开：不晚于所准备环节的前一天')], default='itself', max_length=20, verbose_name='期限起算'),
        ),
        migrations.AddConstraint(
            model_name='procedurestep',
            constraint=models.CheckConstraint(condition=models.Q(('limit_code', ''), ('limit_number', None), _connector='OR'), name='procedurestep_one_limit', violation_error_message='法定时限和另定的期限只填一样。'),
        ),
        migrations.AddConstraint(
            model_name='procedurestep',
            constraint=models.CheckConstraint(condition=models.Q(('objection_code', ''), ('objection_days', None), _connector='OR'), name='procedurestep_one_objection', violation_error_message='公示期的天数和法定时限只填一样。'),
        ),
    ]
