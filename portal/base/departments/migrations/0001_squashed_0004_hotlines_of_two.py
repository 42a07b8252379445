import django.contrib.auth.validators
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
import portal.base.audit.codes
import portal.base.departments.models.hotline
import portal.base.texts.personal_data
from django.conf import settings
from django.db import migrations, models

from portal.base.migrating import CreateModels


class Migration(migrations.Migration):

    replaces = [('departments', '0001_initial'), ('departments', '0002_discipline_office'), ('departments', '0003_texts_become_records'), ('departments', '0004_hotlines_of_two')]

    initial = True

    dependencies = [
        ('auth', '0012_alter_user_first_name_max_length'),
    ]

    operations = [
        CreateModels(
            migrations.CreateModel(
                name='Department',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('code', models.CharField(max_length=20, unique=True, validators=[django.core.validators.RegexValidator('\\A[A-Z0-9]{1,20}\\Z', '代码只用大写字母和数字，最多 20 位。')], verbose_name='部门代码')),
                    ('name_zh', models.CharField(help_text='机构全称，不用简称。', max_length=100, verbose_name='中文名称')),
                    ('name_en', models.CharField(blank=True, max_length=200, verbose_name='英文名称')),
                    ('kind', models.CharField(choices=[('department', '厅机关'), ('division', '内设机构'), ('body', '议事协调机构'), ('bureau', '厅属局'), ('institution', '直属单位'), ('prison', '监狱'), ('re_education_centre', '劳教所')], max_length=30, verbose_name='机构类型')),
                    ('duties_zh', models.TextField(blank=True, editable=False, verbose_name='职责')),
                    ('duties_en', models.TextField(blank=True, editable=False, verbose_name='职责（英文）')),
                    ('address_zh', models.CharField(blank=True, editable=False, max_length=200, verbose_name='办公地址')),
                    ('address_en', models.CharField(blank=True, editable=False, max_length=200, verbose_name='办公地址（英文）')),
                    ('office_hours_zh', models.CharField(blank=True, editable=False, max_length=200, verbose_name='办公时间')),
                    ('office_hours_en', models.CharField(blank=True, editable=False, max_length=200, verbose_name='办公时间（英文）')),
                    ('is_disclosure_office', models.BooleanField(default=False, help_text='《政府信息公开条例》第四条所称的工作机构。', verbose_name='政府信息公开工作机构')),
                    ('is_enforcement_body', models.BooleanField(default=False, verbose_name='具有行政执法主体资格')),
                    ('enforcement_basis', models.CharField(blank=True, help_text='法律名称与条款。', max_length=300, verbose_name='执法主体资格依据')),
                    ('active_from', models.DateField(blank=True, null=True, verbose_name='设立日期')),
                    ('active_until', models.DateField(blank=True, null=True, verbose_name='撤销日期')),
                    ('parent', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='children', to='departments.department', verbose_name='上级部门')),
                    ('successor', models.ForeignKey(blank=True, help_text='机构撤销后由哪个部门承接其信息；承接部门的人员可以维护这些信息。', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='predecessors', to='departments.department', verbose_name='承接部门')),
                    ('is_discipline_office', models.BooleanField(default=False, help_text='投诉信息公开工作机构的反映由它办理；它不算被投诉部门的下级。', verbose_name='纪检机构')),
                ],
                options={
                    'verbose_name': '部门',
                    'verbose_name_plural': '部门',
                    'ordering': ['code'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('active_until', None), ('active_from', None), ('active_until__gte', models.F('active_from')), _connector='OR'), name='department_dates_in_order', violation_error_message='撤销日期不能早于设立日期。'), models.CheckConstraint(condition=models.Q(('is_enforcement_body', False), models.Q(('enforcement_basis', ''), _negated=True), _connector='OR'), name='enforcement_body_has_basis', violation_error_message='具有执法主体资格的部门须写明依据。')],
                },
                bases=(portal.base.audit.codes.Coded, models.Model),
            ),
            migrations.CreateModel(
                name='User',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('password', models.CharField(max_length=128, verbose_name='password')),
                    ('last_login', models.DateTimeField(blank=True, null=True, verbose_name='last login')),
                    ('is_superuser', models.BooleanField(default=False, help_text='Designates that this user has all permissions without explicitly assigning them.', verbose_name='superuser status')),
                    ('username', models.CharField(error_messages={'unique': 'A user with that username already exists.'}, help_text='Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.', max_length=150, unique=True, validators=[django.contrib.auth.validators.UnicodeUsernameValidator()], verbose_name='username')),
                    ('email', models.EmailField(blank=True, max_length=254, verbose_name='email address')),
                    ('is_staff', models.BooleanField(default=False, help_text='Designates whether the user can log into this admin site.', verbose_name='staff status')),
                    ('is_active', models.BooleanField(default=True, help_text='Designates whether this user should be treated as active. Unselect this instead of deleting accounts.', verbose_name='active')),
                    ('date_joined', models.DateTimeField(default=django.utils.timezone.now, verbose_name='date joined')),
                    ('display_name', models.CharField(max_length=50, verbose_name='姓名')),
                    ('role', models.CharField(blank=True, choices=[('author', '拟稿人'), ('reviewer', '审核人'), ('publisher', '发布人'), ('supervisor', '监督员'), ('administrator', '管理员')], help_text='一人一个角色；拟稿与审核须由不同的人担任。', max_length=20, verbose_name='角色')),
                    ('session_salt', models.CharField(blank=True, editable=False, max_length=32)),
                    ('groups', models.ManyToManyField(blank=True, help_text='The groups this user belongs to. A user will get all permissions granted to each of their groups.', related_name='user_set', related_query_name='user', to='auth.group', verbose_name='groups')),
                    ('user_permissions', models.ManyToManyField(blank=True, help_text='Specific permissions for this user.', related_name='user_set', related_query_name='user', to='auth.permission', verbose_name='user permissions')),
                    ('department', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, to='departments.department', verbose_name='所在部门')),
                ],
                options={
                    'verbose_name': '人员',
                    'verbose_name_plural': '人员',
                    'ordering': ['username'],
                },
            ),
            migrations.CreateModel(
                name='Hotline',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('number', models.CharField(help_text='区号与号码之间用短横，如 0951-5550101。', max_length=30, validators=[portal.base.departments.models.hotline.possible_number, portal.base.texts.personal_data.refuse_resident_ids], verbose_name='电话号码')),
                    ('purpose_zh', models.CharField(max_length=100, validators=[django.core.validators.RegexValidator('[<>]', '不能含有尖括号“<”“>”。', inverse_match=True)], verbose_name='用途')),
                    ('purpose_en', models.CharField(blank=True, max_length=150, validators=[django.core.validators.RegexValidator('[<>]', '不能含有尖括号“<”“>”。', inverse_match=True)], verbose_name='用途（英文）')),
                    ('hours_zh', models.CharField(blank=True, max_length=100, validators=[django.core.validators.RegexValidator('[<>]', '不能含有尖括号“<”“>”。', inverse_match=True)], verbose_name='服务时间')),
                    ('hours_en', models.CharField(blank=True, max_length=100, validators=[django.core.validators.RegexValidator('[<>]', '不能含有尖括号“<”“>”。', inverse_match=True)], verbose_name='服务时间（英文）')),
                    ('languages_zh', models.CharField(blank=True, max_length=100, validators=[django.core.validators.RegexValidator('[<>]', '不能含有尖括号“<”“>”。', inverse_match=True)], verbose_name='服务语言')),
                    ('languages_en', models.CharField(blank=True, max_length=100, validators=[django.core.validators.RegexValidator('[<>]', '不能含有尖括号“<”“>”。', inverse_match=True)], verbose_name='服务语言（英文）')),
                    ('is_general', models.BooleanField(default=False, help_text='印在每一页的页脚。同时有几个的，用部门代码、号码在前的一个。', verbose_name='全厅监督电话')),
                    ('last_checked_on', models.DateField(blank=True, help_text='最近一次拨通核实的日期。', null=True, verbose_name='最近核对日期')),
                    ('valid_from', models.DateField(blank=True, null=True, verbose_name='启用日期')),
                    ('valid_until', models.DateField(blank=True, null=True, verbose_name='停用日期')),
                    ('department', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='hotlines', to='departments.department', verbose_name='责任部门')),
                    ('last_checked_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='核对人')),
                    ('awaits_release', models.BooleanField(default=False, editable=False, verbose_name='新登记，待放行')),
                    ('corrected_by', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='紧急更正人')),
                    ('proposed', models.JSONField(blank=True, default=dict, editable=False, verbose_name='待放行的更改')),
                    ('proposed_by', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='提出人')),
                    ('revision', models.PositiveIntegerField(default=0, editable=False, verbose_name='修改次数')),
                    ('to_be_confirmed', models.BooleanField(default=False, editable=False, verbose_name='待补充确认')),
                ],
                options={
                    'verbose_name': '热线电话',
                    'verbose_name_plural': '热线电话',
                    'ordering': ['department__code', 'number', 'pk'],
                    'constraints': [models.UniqueConstraint(django.db.models.functions.text.Replace(django.db.models.functions.text.Replace('number', models.Value(' ')), models.Value('-')), models.F('department'), models.F('purpose_zh'), name='hotline_once', violation_error_message='这个部门已经登记了同一用途的这个号码。')],
                },
            ),
        ),
    ]
