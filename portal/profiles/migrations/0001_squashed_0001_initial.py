import django.core.validators
import django.db.models.deletion
import portal.records.models
from django.conf import settings
from django.db import migrations, models

from portal.base.migrating import CreateModels


class Migration(migrations.Migration):

    replaces = [('profiles', '0001_initial')]

    initial = True

    dependencies = [
        ('departments', '0004_hotlines_of_two'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        CreateModels(
            migrations.CreateModel(
                name='Profile',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('number', models.CharField(editable=False, max_length=40, verbose_name='索引号')),
                    ('version', models.PositiveIntegerField(default=1, editable=False, verbose_name='版本')),
                    ('status', models.CharField(choices=[('draft', '草稿'), ('review', '待审核'), ('approved', '待发布'), ('published', '已发布'), ('superseded', '已被新版本取代'), ('withdrawn', '已撤下'), ('ended', '公开期满')], default='draft', editable=False, max_length=20, verbose_name='状态')),
                    ('title', models.CharField(help_text='只写主标题。', max_length=200, verbose_name='信息名称')),
                    ('audience', models.CharField(choices=[('public', '面向社会'), ('internal', '内网（全系统）')], default='public', help_text='内网信息只有登录的工作人员能看到。新版本不能缩小公开范围。', max_length=20, verbose_name='公开范围')),
                    ('change_note', models.CharField(blank=True, help_text='从第 2 版起必填，公众会看到：这一版改了什么、为什么改。', max_length=300, verbose_name='修改说明')),
                    ('public_until', models.DateTimeField(blank=True, help_text='到时自动下架，例如个人公示；长期公开的留空。', null=True, validators=[portal.records.models.plausible_year], verbose_name='公开截止时间')),
                    ('first_published_on', models.DateField(blank=True, help_text='本系统启用前已经公开的，填当时的日期；它与系统记录的发布时间并列显示。', null=True, validators=[portal.records.models.plausible_year], verbose_name='原发布日期')),
                    ('created_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='起草时间')),
                    ('edited_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='最近修改时间')),
                    ('submitted_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='送审时间')),
                    ('returned_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='退回时间')),
                    ('approved_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='审核时间')),
                    ('publish_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='定时发布时间')),
                    ('published_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='发布时间')),
                    ('confirmed_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='补充确认时间')),
                    ('closed_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='撤下时间')),
                    ('return_note', models.TextField(blank=True, editable=False, verbose_name='退回意见')),
                    ('masks_asked', models.JSONField(blank=True, default=list, editable=False, verbose_name='审核人请求的遮盖')),
                    ('check_sheet', models.JSONField(blank=True, default=dict, editable=False, verbose_name='审核清单')),
                    ('override_reason', models.TextField(blank=True, editable=False, verbose_name='保留个人信息的理由')),
                    ('force_reason', models.TextField(blank=True, editable=False, verbose_name='应急发布理由')),
                    ('to_be_confirmed', models.BooleanField(default=False, editable=False, verbose_name='待补充确认')),
                    ('withdrawal_ground', models.CharField(blank=True, choices=[('wrong', '内容有误，改正后重新公开'), ('personal', '含有不应公开的个人信息或者商业秘密（条例第十五条）'), ('secret', '依法不得公开（条例第十四条）'), ('internal', '属于内部事务或者过程性信息（条例第十六条）'), ('annulled', '所依据的决定或者文件已被撤销、废止'), ('duplicate', '重复发布'), ('mistaken', '误发布')], editable=False, max_length=20, verbose_name='撤下理由')),
                    ('withdrawal_reason', models.TextField(blank=True, editable=False, verbose_name='撤下说明')),
                    ('title_withheld', models.BooleanField(default=False, editable=False, verbose_name='撤下后不显示名称')),
                    ('due_failure', models.TextField(blank=True, editable=False, verbose_name='定时发布未成的原因')),
                    ('form_token', models.CharField(editable=False, max_length=40, null=True, unique=True)),
                    ('revision', models.PositiveIntegerField(default=0, editable=False, verbose_name='修改次数')),
                    ('content_hash', models.CharField(blank=True, editable=False, max_length=64, verbose_name='内容摘要值')),
                    ('published_sequence', models.BigIntegerField(editable=False, null=True, unique=True, verbose_name='发布的日志序号')),
                    ('republishes', models.CharField(blank=True, editable=False, help_text='发布时与它内容基本相同的、已经公开的信息的索引号。', max_length=40, verbose_name='旧稿新发')),
                    ('shown_on', models.DateField(editable=False, help_text='页面显示的发布日期：有原发布日期的用原发布日期，否则用系统记录的日期。', null=True, verbose_name='发布日期')),
                    ('duties', models.TextField(blank=True, help_text='每行一项，照“三定”规定或者设立文件写。', verbose_name='职责')),
                    ('duties_en', models.TextField(blank=True, verbose_name='职责（英文）')),
                    ('commitments', models.TextField(blank=True, help_text='每行一项，公众可以拿来核对的：对哪一项服务，几日之内、怎样做到。', verbose_name='服务承诺')),
                    ('commitments_en', models.TextField(blank=True, verbose_name='服务承诺（英文）')),
                    ('office_address', models.CharField(blank=True, help_text='写到门牌号，有公开栏的写明位置。', max_length=200, validators=[django.core.validators.RegexValidator('[<>]', '不能含有尖括号“<”“>”。', inverse_match=True)], verbose_name='办公地址')),
                    ('office_address_en', models.CharField(blank=True, max_length=200, validators=[django.core.validators.RegexValidator('[<>]', '不能含有尖括号“<”“>”。', inverse_match=True)], verbose_name='办公地址（英文）')),
                    ('office_hours', models.CharField(blank=True, help_text='如 工作日 8:30—12:00、14:30—18:00。', max_length=200, validators=[django.core.validators.RegexValidator('[<>]', '不能含有尖括号“<”“>”。', inverse_match=True)], verbose_name='办公时间')),
                    ('office_hours_en', models.CharField(blank=True, max_length=200, validators=[django.core.validators.RegexValidator('[<>]', '不能含有尖括号“<”“>”。', inverse_match=True)], verbose_name='办公时间（英文）')),
                    ('postal_code', models.CharField(blank=True, max_length=6, validators=[django.core.validators.RegexValidator('\\A[0-9]{6}\\Z', '六位数字。')], verbose_name='邮政编码')),
                    ('email', models.EmailField(blank=True, help_text='单位的公务邮箱，不填个人的。', max_length=254, verbose_name='电子邮箱')),
                    ('approved_by', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='审核人')),
                    ('closed_by', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='撤下人')),
                    ('confirmed_by', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='补充确认人')),
                    ('created_by', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='起草人')),
                    ('department', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='departments.department', verbose_name='责任部门')),
                    ('edited_by', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='最近修改人')),
                    ('published_by', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='发布人')),
                    ('returned_by', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='退回人')),
                    ('scheduled_by', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='定时安排人')),
                    ('submitted_by', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='送审人')),
                    ('writers', models.ManyToManyField(editable=False, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': '机构职能',
                    'verbose_name_plural': '机构职能',
                    'ordering': ['-pk'],
                    'abstract': False,
                    'default_permissions': (),
                    'indexes': [models.Index(models.F('status'), models.F('audience'), models.F('published_sequence'), name='profile_list'), models.Index(models.F('status'), models.F('publish_at'), name='profile_due'), models.Index(models.F('status'), models.F('public_until'), name='profile_until')],
                    'constraints': [models.UniqueConstraint(fields=('number', 'version'), name='profile_number_version', violation_error_message='这个索引号已经有这一版。'), models.UniqueConstraint(condition=models.Q(('status', 'published')), fields=('number',), name='profile_one_published', violation_error_message='一个索引号只能有一个已发布的版本。'), models.UniqueConstraint(condition=models.Q(('status__in', ['draft', 'review', 'approved'])), fields=('number',), name='profile_one_open', violation_error_message='一个索引号只能有一个正在办理的版本。'), models.UniqueConstraint(fields=('department', 'version'), name='profile_of_department', violation_error_message='这个部门已经有机构职能，请起草它的新版本。')],
                },
            ),
            migrations.CreateModel(
                name='Head',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('post', models.CharField(help_text='如“厅长”“处长”。', max_length=60, verbose_name='职务')),
                    ('post_en', models.CharField(blank=True, max_length=80, verbose_name='职务（英文）')),
                    ('name', models.CharField(blank=True, help_text='负责人姓名依法公开；空缺的留空。不写电话、住址等个人信息。', max_length=60, verbose_name='姓名')),
                    ('work', models.CharField(blank=True, max_length=300, verbose_name='分工')),
                    ('record', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='heads', to='profiles.profile', verbose_name='机构职能')),
                ],
                options={
                    'verbose_name': '负责人',
                    'verbose_name_plural': '负责人',
                    'ordering': ['pk'],
                    'default_permissions': (),
                },
            ),
        ),
    ]
