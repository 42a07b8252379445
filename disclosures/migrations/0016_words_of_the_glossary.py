# Names alone: nothing of the database changes, and no state has to be put together for it.

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('departments', '0001_squashed_0004_hotlines_of_two'),
        ('disclosures', '0015_newest_by_shown_date'),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.AlterField(
                    model_name='dossier',
                    name='content_hash',
                    field=models.CharField(blank=True, editable=False, max_length=64, verbose_name='内容哈希值'),
                ),
                migrations.AlterField(
                    model_name='item',
                    name='content_hash',
                    field=models.CharField(blank=True, editable=False, max_length=64, verbose_name='内容哈希值'),
                ),
                migrations.AlterField(
                    model_name='obligation',
                    name='due_on',
                    field=models.DateField(verbose_name='截止日期'),
                ),
                migrations.AlterField(
                    model_name='obligation',
                    name='period',
                    field=models.CharField(max_length=20, verbose_name='所属期'),
                ),
                migrations.AlterField(
                    model_name='procedurestep',
                    name='expected_days',
                    field=models.PositiveSmallIntegerField(blank=True, help_text='必须公开的环节，上一环节或者启动之后最迟多少日应有结果；不填的按时限。到期没有填报的，显示为应公开未公开。', null=True, verbose_name='预计间隔（日）'),
                ),
                migrations.AlterField(
                    model_name='procedurestep',
                    name='limit_number',
                    field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='时限'),
                ),
                migrations.AlterField(
                    model_name='requirement',
                    name='frequency',
                    field=models.CharField(blank=True, choices=[('month', '每月'), ('quarter', '每季度'), ('half_year', '每半年'), ('year', '每年')], help_text='定期公开的必选。', max_length=20, verbose_name='公开频次'),
                ),
                migrations.AlterField(
                    model_name='stepentry',
                    name='due_on',
                    field=models.DateField(editable=False, null=True, verbose_name='截止日期'),
                ),
                migrations.AlterField(
                    model_name='stepreminder',
                    name='due_on',
                    field=models.DateField(verbose_name='截止日期'),
                ),
                migrations.AlterConstraint(
                    model_name='procedurestep',
                    name='procedurestep_limit',
                    constraint=models.CheckConstraint(condition=models.Q(('limit_number', None), ('limit_number__gt', 0), _connector='OR'), name='procedurestep_limit', violation_error_message='时限至少为 1；没有时限的留空。'),
                ),
                migrations.AlterConstraint(
                    model_name='procedurestep',
                    name='procedurestep_unit',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('limit_number', None), ('limit_unit', '')), models.Q(('limit_number__isnull', False), models.Q(('limit_unit', ''), _negated=True)), _connector='OR'), name='procedurestep_unit', violation_error_message='时限须同时填写数字和单位。'),
                ),
                migrations.AlterConstraint(
                    model_name='requirement',
                    name='requirement_frequency_if_periodic',
                    constraint=models.CheckConstraint(condition=models.Q(('term', 'periodic'), ('frequency', ''), _connector='XOR'), name='requirement_frequency_if_periodic', violation_error_message='定期公开的要选公开频次，其他的不选。'),
                ),
            ]
        )
    ]
