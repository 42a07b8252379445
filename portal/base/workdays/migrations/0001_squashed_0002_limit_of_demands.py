import django.core.validators
import portal.base.workdays.models
from django.db import migrations, models


class Migration(migrations.Migration):

    replaces = [('workdays', '0001_initial'), ('workdays', '0002_limit_of_demands')]

    initial = True

    dependencies = [
        ('audit', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='CalendarDay',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('date', models.DateField(validators=[portal.base.workdays.models.known_year], verbose_name='日期')),
                ('source', models.CharField(choices=[('national', '国家放假安排'), ('local', '宁夏开斋节、古尔邦节放假安排'), ('statutory', '法定节假日（放假安排尚未公布）')], help_text='同一天以本地安排为准；法定节假日只在那一年的国家放假安排登记之前使用。', max_length=20, verbose_name='来源')),
                ('is_working', models.BooleanField(default=False, help_text='周末调休上班的勾选；放假的不勾选。', verbose_name='上班')),
                ('reason_zh', models.CharField(help_text='节日名称，如“春节”。', max_length=100, verbose_name='原因')),
                ('reason_en', models.CharField(max_length=150, verbose_name='原因（英文）')),
            ],
            options={
                'verbose_name': '日历中的日期',
                'verbose_name_plural': '日历中的日期',
                'ordering': ['-date', 'source'],
                'constraints': [models.UniqueConstraint(fields=('date', 'source'), name='calendar_day_once', violation_error_message='这个来源已经有这一天。')],
            },
        ),
        migrations.CreateModel(
            name='CalendarNotice',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('source', models.CharField(choices=[('national', '国家放假安排'), ('local', '宁夏开斋节、古尔邦节放假安排')], help_text='国务院办公厅每年发布的放假安排，或者自治区发布的开斋节、古尔邦节放假安排。', max_length=20, verbose_name='来源')),
                ('year', models.PositiveIntegerField(help_text='登记后，这一年的期限不再标为暂定；请先核对日历中的日期是否齐全。', validators=[portal.base.workdays.models.known_year], verbose_name='年份')),
                ('title', models.CharField(max_length=200, verbose_name='通知名称')),
                ('document', models.CharField(blank=True, help_text='没有文号的留空。', max_length=120, verbose_name='文号')),
            ],
            options={
                'verbose_name': '放假安排',
                'verbose_name_plural': '放假安排',
                'ordering': ['-year', 'source'],
                'constraints': [models.UniqueConstraint(fields=('source', 'year'), name='calendar_notice_once', violation_error_message='这一年的这个放假安排已经登记。')],
            },
        ),
        migrations.CreateModel(
            name='Limit',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.CharField(help_text='同一时限的前后文本用同一个代码，如 disclosure。', max_length=40, validators=[django.core.validators.RegexValidator('\\A[a-z][a-z0-9_]{1,39}\\Z', '代码以小写字母开头，只用小写字母、数字和下划线。')], verbose_name='时限代码')),
                ('name_zh', models.CharField(max_length=100, verbose_name='中文名称')),
                ('name_en', models.CharField(max_length=200, verbose_name='英文名称')),
                ('number', models.PositiveIntegerField(help_text='起算当日不计入。', verbose_name='期限')),
                ('unit', models.CharField(choices=[('working_day', '工作日'), ('calendar_day', '自然日'), ('month', '个月'), ('fixed_day', '个月（法律写定的日期，遇休息日不顺延）')], max_length=20, verbose_name='单位')),
                ('law_key', models.CharField(blank=True, help_text='在法律库中的编码。', max_length=40, verbose_name='法律')),
                ('article', models.CharField(help_text='法律名称与条款。', max_length=200, verbose_name='依据')),
                ('effective_from', models.DateField(validators=[portal.base.workdays.models.known_year], verbose_name='施行日期')),
                ('effective_until', models.DateField(blank=True, help_text='这一文本有效的最后一天；现行有效的留空。', null=True, validators=[portal.base.workdays.models.known_year], verbose_name='最后有效日期')),
                ('note', models.CharField(blank=True, help_text='公众会看到，例如条款尚待核对、从哪一天起算。', max_length=300, verbose_name='说明')),
            ],
            options={
                'verbose_name': '法定时限',
                'verbose_name_plural': '法定时限',
                'ordering': ['code', '-effective_from'],
                'constraints': [models.UniqueConstraint(fields=('code', 'effective_from'), name='limit_text_once', violation_error_message='这个时限已经有同一天施行的文本。'), models.CheckConstraint(condition=models.Q(('number__gte', 1)), name='limit_is_not_zero', violation_error_message='期限不能是零。'), models.CheckConstraint(condition=models.Q(('effective_until', None), ('effective_until__gte', models.F('effective_from')), _connector='OR'), name='limit_dates_in_order', violation_error_message='最后有效日期不能早于施行日期。')],
            },
        ),
    ]
