BEGIN;
CREATE TABLE "django_migrations" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app" varchar(255) NOT NULL, "name" varchar(255) NOT NULL, "applied" datetime NOT NULL);
INSERT INTO "django_migrations" VALUES
(1,'contenttypes','0001_initial','2026-05-11 14:14:26.884550'),
(2,'contenttypes','0002_remove_content_type_name','2026-05-11 14:14:26.910173'),
(3,'auth','0001_initial','2026-05-11 14:14:26.958437'),
(4,'auth','0002_alter_permission_name_max_length','2026-05-11 14:14:26.968486'),
(5,'auth','0003_alter_user_email_max_length','2026-05-11 14:14:26.980041'),
(6,'auth','0004_alter_user_username_opts','2026-05-11 14:14:27.004090'),
(7,'auth','0005_alter_user_last_login_null','2026-05-11 14:14:27.031652'),
(8,'auth','0006_require_contenttypes_0002','2026-05-11 14:14:27.041637'),
(9,'auth','0007_alter_validators_add_error_messages','2026-05-11 14:14:27.081486'),
(10,'auth','0008_alter_user_username_max_length','2026-05-11 14:14:27.106064'),
(11,'auth','0009_alter_user_last_name_max_length','2026-05-11 14:14:27.120622'),
(12,'auth','0010_alter_group_name_max_length','2026-05-11 14:14:27.143545'),
(13,'auth','0011_update_proxy_permissions','2026-05-11 14:14:27.161344'),
(14,'auth','0012_alter_user_first_name_max_length','2026-05-11 14:14:27.176233'),
(15,'departments','0001_initial','2026-05-11 14:14:27.257126'),
(16,'admin','0001_initial','2026-05-11 14:14:27.313371'),
(17,'admin','0002_logentry_remove_auto_add','2026-05-11 14:14:27.336150'),
(18,'admin','0003_logentry_add_action_flag_choices','2026-05-11 14:14:27.362241'),
(19,'approvals','0001_initial','2026-05-11 14:14:27.931590'),
(20,'audit','0001_initial','2026-05-11 14:14:28.045441'),
(21,'axes','0001_initial','2026-05-11 14:14:28.067625'),
(22,'axes','0002_auto_20151217_2044','2026-05-11 14:14:28.366140'),
(23,'axes','0003_auto_20160322_0929','2026-05-11 14:14:28.420926'),
(24,'axes','0004_auto_20181024_1538','2026-05-11 14:14:28.492002'),
(25,'axes','0005_remove_accessattempt_trusted','2026-05-11 14:14:28.542471'),
(26,'axes','0006_remove_accesslog_trusted','2026-05-11 14:14:28.580168'),
(27,'axes','0007_alter_accessattempt_unique_together','2026-05-11 14:14:28.952191'),
(28,'axes','0008_accessfailurelog','2026-05-11 14:14:28.973564'),
(29,'axes','0009_add_session_hash','2026-05-11 14:14:28.993828'),
(30,'axes','0010_accessattemptexpiration','2026-05-11 14:14:29.008449'),
(31,'disclosures','0001_initial','2026-05-11 14:14:30.092639'),
(32,'notices','0001_initial','2026-05-11 14:14:30.995971'),
(33,'publishing','0001_initial','2026-05-11 14:14:31.028576'),
(34,'search','0001_initial','2026-05-11 14:14:31.824353'),
(35,'sessions','0001_initial','2026-05-11 14:14:31.859712'),
(36,'supervision','0001_initial','2026-05-11 14:14:33.734775'),
(37,'workdays','0001_initial','2026-05-11 14:14:33.781084');
CREATE TABLE "django_content_type" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app_label" varchar(100) NOT NULL, "model" varchar(100) NOT NULL);
INSERT INTO "django_content_type" VALUES
(1,'admin','logentry'),
(2,'auth','permission'),
(3,'auth','group'),
(4,'contenttypes','contenttype'),
(5,'sessions','session'),
(6,'axes','accessattempt'),
(7,'axes','accesslog'),
(8,'axes','accessfailurelog'),
(9,'axes','accessattemptexpiration'),
(10,'audit','clockmark'),
(11,'audit','entry'),
(12,'audit','node'),
(13,'audit','recordedsetting'),
(14,'audit','seal'),
(15,'audit','verification'),
(16,'audit','entrydetail'),
(17,'search','document'),
(18,'departments','department'),
(19,'departments','user'),
(20,'departments','hotline'),
(21,'workdays','calendarday'),
(22,'workdays','calendarnotice'),
(23,'workdays','limit'),
(24,'notices','job'),
(25,'notices','preference'),
(26,'notices','notice'),
(27,'publishing','numbercounter'),
(28,'publishing','saidkey'),
(29,'disclosures','dossierclosing'),
(30,'disclosures','procedure'),
(31,'disclosures','category'),
(32,'disclosures','stepentry'),
(33,'disclosures','item'),
(34,'disclosures','dossier'),
(35,'disclosures','procedurestep'),
(36,'disclosures','requirement'),
(37,'disclosures','channeluse'),
(38,'disclosures','itemfile'),
(39,'disclosures','obligation'),
(40,'disclosures','assignment'),
(41,'approvals','catalogueset'),
(42,'approvals','powertype'),
(43,'approvals','approval'),
(44,'approvals','penalty'),
(45,'approvals','law'),
(46,'approvals','approvalbasis'),
(47,'approvals','approvalfile'),
(48,'approvals','material'),
(49,'approvals','penaltybasis'),
(50,'approvals','step'),
(51,'approvals','tier'),
(52,'supervision','appointment'),
(53,'supervision','attempt'),
(54,'supervision','evaluationround'),
(55,'supervision','ticket'),
(56,'supervision','evaluateddepartment'),
(57,'supervision','criterion'),
(58,'supervision','sheet'),
(59,'supervision','question'),
(60,'supervision','score');
CREATE TABLE "auth_group_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "auth_permission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "codename" varchar(100) NOT NULL, "name" varchar(255) NOT NULL);
INSERT INTO "auth_permission" VALUES
(1,1,'add_logentry','Can add log entry'),
(2,1,'change_logentry','Can change log entry'),
(3,1,'delete_logentry','Can delete log entry'),
(4,1,'view_logentry','Can view log entry'),
(5,2,'add_permission','Can add permission'),
(6,2,'change_permission','Can change permission'),
(7,2,'delete_permission','Can delete permission'),
(8,2,'view_permission','Can view permission'),
(9,3,'add_group','Can add group'),
(10,3,'change_group','Can change group'),
(11,3,'delete_group','Can delete group'),
(12,3,'view_group','Can view group'),
(13,4,'add_contenttype','Can add content type'),
(14,4,'change_contenttype','Can change content type'),
(15,4,'delete_contenttype','Can delete content type'),
(16,4,'view_contenttype','Can view content type'),
(17,5,'add_session','Can add session'),
(18,5,'change_session','Can change session'),
(19,5,'delete_session','Can delete session'),
(20,5,'view_session','Can view session'),
(21,6,'add_accessattempt','Can add access attempt'),
(22,6,'change_accessattempt','Can change access attempt'),
(23,6,'delete_accessattempt','Can delete access attempt'),
(24,6,'view_accessattempt','Can view access attempt'),
(25,7,'add_accesslog','Can add access log'),
(26,7,'change_accesslog','Can change access log'),
(27,7,'delete_accesslog','Can delete access log'),
(28,7,'view_accesslog','Can view access log'),
(29,8,'add_accessfailurelog','Can add access failure'),
(30,8,'change_accessfailurelog','Can change access failure'),
(31,8,'delete_accessfailurelog','Can delete access failure'),
(32,8,'view_accessfailurelog','Can view access failure'),
(33,9,'add_accessattemptexpiration','Can add access attempt expiration'),
(34,9,'change_accessattemptexpiration','Can change access attempt expiration'),
(35,9,'delete_accessattemptexpiration','Can delete access attempt expiration'),
(36,9,'view_accessattemptexpiration','Can view access attempt expiration'),
(37,18,'add_department','Can add 部门'),
(38,18,'change_department','Can change 部门'),
(39,18,'delete_department','Can delete 部门'),
(40,18,'view_department','Can view 部门'),
(41,19,'add_user','Can add 人员'),
(42,19,'change_user','Can change 人员'),
(43,19,'delete_user','Can delete 人员'),
(44,19,'view_user','Can view 人员'),
(45,20,'add_hotline','Can add 热线电话'),
(46,20,'change_hotline','Can change 热线电话'),
(47,20,'delete_hotline','Can delete 热线电话'),
(48,20,'view_hotline','Can view 热线电话'),
(49,21,'add_calendarday','Can add 日历中的日期'),
(50,21,'change_calendarday','Can change 日历中的日期'),
(51,21,'delete_calendarday','Can delete 日历中的日期'),
(52,21,'view_calendarday','Can view 日历中的日期'),
(53,22,'add_calendarnotice','Can add 放假安排'),
(54,22,'change_calendarnotice','Can change 放假安排'),
(55,22,'delete_calendarnotice','Can delete 放假安排'),
(56,22,'view_calendarnotice','Can view 放假安排'),
(57,23,'add_limit','Can add 法定时限'),
(58,23,'change_limit','Can change 法定时限'),
(59,23,'delete_limit','Can delete 法定时限'),
(60,23,'view_limit','Can view 法定时限'),
(61,30,'add_procedure','Can add 流程'),
(62,30,'change_procedure','Can change 流程'),
(63,30,'delete_procedure','Can delete 流程'),
(64,30,'view_procedure','Can view 流程'),
(65,31,'add_category','Can add 分类'),
(66,31,'change_category','Can change 分类'),
(67,31,'delete_category','Can delete 分类'),
(68,31,'view_category','Can view 分类'),
(69,41,'add_catalogueset','Can add 清单'),
(70,41,'change_catalogueset','Can change 清单'),
(71,41,'delete_catalogueset','Can delete 清单'),
(72,41,'view_catalogueset','Can view 清单'),
(73,42,'add_powertype','Can add 权力类型'),
(74,42,'change_powertype','Can change 权力类型'),
(75,42,'delete_powertype','Can delete 权力类型'),
(76,42,'view_powertype','Can view 权力类型');
CREATE TABLE "auth_group" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(150) NOT NULL UNIQUE);
INSERT INTO "auth_group" VALUES
(1,'旧群组');
CREATE TABLE "departments_department" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(20) NOT NULL UNIQUE, "name_zh" varchar(100) NOT NULL, "name_en" varchar(200) NOT NULL, "kind" varchar(30) NOT NULL, "duties_zh" text NOT NULL, "duties_en" text NOT NULL, "address_zh" varchar(200) NOT NULL, "address_en" varchar(200) NOT NULL, "office_hours_zh" varchar(200) NOT NULL, "office_hours_en" varchar(200) NOT NULL, "is_disclosure_office" bool NOT NULL, "is_enforcement_body" bool NOT NULL, "enforcement_basis" varchar(300) NOT NULL, "active_from" date NULL, "active_until" date NULL, "parent_id" bigint NULL REFERENCES "departments_department" ("id") DEFERRABLE INITIALLY DEFERRED, "successor_id" bigint NULL REFERENCES "departments_department" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "department_dates_in_order" CHECK (("active_until" IS NULL OR "active_from" IS NULL OR "active_until" >= ("active_from"))), CONSTRAINT "enforcement_body_has_basis" CHECK ((NOT "is_enforcement_body" OR NOT ("enforcement_basis" = ''))));
INSERT INTO "departments_department" VALUES
(1,'ROOT','自治区司法厅','','department','','','','','','',0,0,'',NULL,NULL,NULL,NULL),
(2,'D11','律师工作处','Lawyers Division','division','','','','','','',0,0,'',NULL,NULL,1,NULL),
(3,'S01','监狱管理局','Prison Bureau','bureau','','','','','','',0,0,'',NULL,NULL,1,NULL),
(4,'P01','示例监狱','','prison','','','','','','',0,0,'',NULL,NULL,3,NULL);
CREATE TABLE "departments_user" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(128) NOT NULL, "last_login" datetime NULL, "is_superuser" bool NOT NULL, "username" varchar(150) NOT NULL UNIQUE, "email" varchar(254) NOT NULL, "is_staff" bool NOT NULL, "is_active" bool NOT NULL, "date_joined" datetime NOT NULL, "display_name" varchar(50) NOT NULL, "role" varchar(20) NOT NULL, "session_salt" varchar(32) NOT NULL, "department_id" bigint NULL REFERENCES "departments_department" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "departments_user" VALUES
(1,'',NULL,0,'author','',1,1,'2026-05-11 14:14:37.420690','author先生','author','',2),
(2,'',NULL,0,'colleague','',1,1,'2026-05-11 14:14:37.420778','colleague先生','author','',2),
(3,'',NULL,0,'reviewer','',1,1,'2026-05-11 14:14:37.425006','reviewer先生','reviewer','',2),
(4,'',NULL,0,'reviewer2','',1,1,'2026-05-11 14:14:37.425089','reviewer2先生','reviewer','',1),
(5,'',NULL,0,'publisher','',1,1,'2026-05-11 14:14:37.425128','publisher先生','publisher','',1),
(6,'',NULL,0,'publisher2','',1,1,'2026-05-11 14:14:37.425161','publisher2先生','publisher','',1),
(7,'',NULL,0,'supervisor','',1,1,'2026-05-11 14:14:37.425196','supervisor先生','supervisor','',1),
(8,'',NULL,0,'administrator','',1,1,'2026-05-11 14:14:37.425229','administrator先生','administrator','',1),
(9,'',NULL,1,'superuser','',1,1,'2026-05-11 14:14:37.425260','superuser先生','','',1),
(10,'',NULL,0,'stranger_author','',1,1,'2026-05-11 14:14:37.425289','stranger_author先生','author','',3),
(11,'',NULL,0,'stranger_reviewer','',1,1,'2026-05-11 14:14:37.425317','stranger_reviewer先生','reviewer','',3);
CREATE TABLE "departments_user_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "user_id" bigint NOT NULL REFERENCES "departments_user" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "departments_user_groups" VALUES
(1,1,1);
CREATE TABLE "departments_user_user_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "user_id" bigint NOT NULL REFERENCES "departments_user" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "departments_user_user_permissions" VALUES
(1,1,1);
CREATE TABLE "departments_hotline" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" varchar(30) NOT NULL, "purpose_zh" varchar(100) NOT NULL, "purpose_en" varchar(150) NOT NULL, "hours_zh" varchar(100) NOT NULL, "hours_en" varchar(100) NOT NULL, "languages_zh" varchar(100) NOT NULL, "languages_en" varchar(100) NOT NULL, "is_general" bool NOT NULL, "last_checked_on" date NULL, "valid_from" date NULL, "valid_until" date NULL, "department_id" bigint NOT NULL REFERENCES "departments_department" ("id") DEFERRABLE INITIALLY DEFERRED, "last_checked_by_id" bigint NULL);
INSERT INTO "departments_hotline" VALUES
(1,'12348','','','','','','',0,NULL,NULL,NULL,2,NULL);
CREATE TABLE "django_admin_log" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" text NULL, "object_repr" varchar(200) NOT NULL, "action_flag" smallint unsigned NOT NULL CHECK ("action_flag" >= 0), "change_message" text NOT NULL, "content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "departments_user" ("id") DEFERRABLE INITIALLY DEFERRED, "action_time" datetime NOT NULL);
CREATE TABLE "approvals_catalogueset" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(40) NOT NULL UNIQUE, "label_zh" varchar(100) NOT NULL, "label_en" varchar(150) NOT NULL);
INSERT INTO "approvals_catalogueset" VALUES
(1,'GENERAL','通用清单','');
CREATE TABLE "approvals_powertype" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "slug" varchar(40) NOT NULL UNIQUE, "code" varchar(2) NOT NULL, "label_zh" varchar(40) NOT NULL, "label_en" varchar(80) NOT NULL, "retired_on" date NULL, "retired_by" varchar(150) NOT NULL, "order" integer unsigned NOT NULL CHECK ("order" >= 0));
INSERT INTO "approvals_powertype" VALUES
(1,'licence','01','行政许可','Licence',NULL,'',1),
(2,'other_approval','','非行政许可审批','Other approval','2015-05-10','《国务院关于取消非行政许可审批事项的决定》（国发〔2015〕27号）',2),
(3,'penalty','02','行政处罚','Penalty',NULL,'',3),
(4,'coercion','03','行政强制','Coercion',NULL,'',4),
(5,'levy','04','行政征收','Levy',NULL,'',5),
(6,'payment','05','行政给付','Payment',NULL,'',6),
(7,'inspection','06','行政检查','Inspection',NULL,'',7),
(8,'confirmation','07','行政确认','Confirmation',NULL,'',8),
(9,'reward','08','行政奖励','Reward',NULL,'',9),
(10,'adjudication','09','行政裁决','Adjudication',NULL,'',10),
(11,'other','10','其他行政权力','Other power',NULL,'',11),
(12,'service','20','公共服务','Public service',NULL,'',12);
CREATE TABLE "approvals_approval" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" varchar(40) NOT NULL, "version" integer unsigned NOT NULL CHECK ("version" >= 0), "status" varchar(20) NOT NULL, "title" varchar(200) NOT NULL, "audience" varchar(20) NOT NULL, "change_note" varchar(300) NOT NULL, "public_until" datetime NULL, "first_published_on" date NULL, "created_at" datetime NULL, "edited_at" datetime NULL, "submitted_at" datetime NULL, "returned_at" datetime NULL, "approved_at" datetime NULL, "publish_at" datetime NULL, "published_at" datetime NULL, "confirmed_at" datetime NULL, "closed_at" datetime NULL, "return_note" text NOT NULL, "masks_asked" text NOT NULL CHECK ((JSON_VALID("masks_asked") OR "masks_asked" IS NULL)), "check_sheet" text NOT NULL CHECK ((JSON_VALID("check_sheet") OR "check_sheet" IS NULL)), "override_reason" text NOT NULL, "force_reason" text NOT NULL, "to_be_confirmed" bool NOT NULL, "withdrawal_reason" text NOT NULL, "title_withheld" bool NOT NULL, "due_failure" text NOT NULL, "form_token" varchar(40) NULL UNIQUE, "revision" integer unsigned NOT NULL CHECK ("revision" >= 0), "content_hash" varchar(64) NOT NULL, "published_sequence" bigint NULL UNIQUE, "republishes" varchar(40) NOT NULL, "shown_on" date NULL, "code" varchar(40) NOT NULL, "name_en" varchar(300) NOT NULL, "remapped_on" date NULL, "base_code" varchar(12) NOT NULL, "conditions" text NOT NULL, "conditions_en" text NOT NULL, "applicants" varchar(60) NOT NULL, "procedure" text NOT NULL, "statutory_limit" integer unsigned NULL CHECK ("statutory_limit" >= 0), "statutory_unit" varchar(20) NOT NULL, "limit_basis" varchar(200) NOT NULL, "promised_limit" integer unsigned NULL CHECK ("promised_limit" >= 0), "promised_unit" varchar(20) NOT NULL, "time_not_counted" text NOT NULL, "is_charged" bool NULL, "fee" text NOT NULL, "result_document" varchar(200) NOT NULL, "level" varchar(30) NOT NULL, "hotline" varchar(30) NOT NULL, "window" varchar(200) NOT NULL, "office_hours" varchar(200) NOT NULL, "online_address" varchar(300) NOT NULL, "remedies" text NOT NULL, "approved_by_id" bigint NULL, "closed_by_id" bigint NULL, "confirmed_by_id" bigint NULL, "created_by_id" bigint NULL, "department_id" bigint NOT NULL REFERENCES "departments_department" ("id") DEFERRABLE INITIALLY DEFERRED, "edited_by_id" bigint NULL, "published_by_id" bigint NULL, "returned_by_id" bigint NULL, "scheduled_by_id" bigint NULL, "submitted_by_id" bigint NULL, "marked_set_id" bigint NULL REFERENCES "approvals_catalogueset" ("id") DEFERRABLE INITIALLY DEFERRED, "remapped_type_id" bigint NULL REFERENCES "approvals_powertype" ("id") DEFERRABLE INITIALLY DEFERRED, "type_id" bigint NULL REFERENCES "approvals_powertype" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "approval_number_version" UNIQUE ("number", "version"), CONSTRAINT "approval_code_version" UNIQUE ("code", "version"), CONSTRAINT "approval_statutory_unit" CHECK (("statutory_limit" IS NULL OR NOT ("statutory_unit" = ''))), CONSTRAINT "approval_promised_unit" CHECK (("promised_limit" IS NULL OR NOT ("promised_unit" = ''))));
INSERT INTO "approvals_approval" VALUES
(1,'640000/2026-00004',1,'draft','律师执业许可','public','',NULL,NULL,'2026-05-11 14:14:38.353434','2026-05-11 14:14:38.353434',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','[]','{}','','',0,'',0,'',NULL,0,'',NULL,'',NULL,'XK-01','Licence to practise as a lawyer',NULL,'','拥护宪法
品行良好','','natural_person','向窗口提出申请。',30,'working_day','',20,'working_day','',0,'不收费','','','0951-5550102','','','','',NULL,NULL,NULL,1,2,1,NULL,NULL,NULL,NULL,NULL,NULL,1),
(2,'640000/2026-00014',1,'published','公开的许可','public','',NULL,NULL,'2026-05-11 14:14:45.029837','2026-05-11 14:14:45.029837','2026-05-11 14:14:49.696739',NULL,'2026-05-11 14:14:49.760746',NULL,'2026-05-11 14:14:49.825843',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'286765a1952459951c5504f6d64b280995a4a9dec6997e27dc2926d8b791551b',50,'','2026-05-11','XK-02','Licence to practise as a lawyer',NULL,'','拥护宪法
品行良好','','natural_person','向窗口提出申请。',30,'working_day','',20,'working_day','',0,'不收费','','','0951-5550102','','','','',3,NULL,NULL,1,2,1,5,NULL,NULL,1,NULL,NULL,1),
(3,'640000/2026-00015',1,'published','没有步骤的许可','public','',NULL,NULL,'2026-05-11 14:14:49.839090','2026-05-11 14:14:49.839090','2026-05-11 14:14:49.881398',NULL,'2026-05-11 14:14:49.916278',NULL,'2026-05-11 14:14:50.024597',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'a6b55d8f7c9156ac0a4c3c2170d5b322f8c54e498ae462481d95239983808ee0',54,'','2026-05-11','XK-03','Licence to practise as a lawyer',NULL,'','拥护宪法
品行良好','','natural_person','向窗口提出申请。',30,'working_day','',20,'working_day','',0,'不收费','','','0951-5550102','','','','',3,NULL,NULL,1,2,1,5,NULL,NULL,1,NULL,NULL,1),
(4,'640000/2026-00028',1,'published','律师执业许可','public','',NULL,NULL,'2026-05-11 14:14:57.312650','2026-05-11 14:14:57.312650','2026-05-11 14:15:01.472493',NULL,'2026-05-11 14:15:01.567105',NULL,'2026-05-11 14:15:01.688571',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'fe22a6ff51e4da0b048e00f48c971da91f286f2eaebc02317ece0dae6382533e',139,'','2026-05-11','OLDXK-01','Licence to practise as a lawyer',NULL,'','拥护宪法
品行良好','','natural_person','向窗口提出申请。',30,'working_day','',20,'working_day','',0,'不收费','','','0951-5550102','','','','',3,NULL,NULL,1,2,1,5,NULL,NULL,1,NULL,NULL,1);
CREATE TABLE "approvals_approval_writers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "approval_id" bigint NOT NULL REFERENCES "approvals_approval" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "departments_user" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "approvals_approval_writers" VALUES
(1,1,1),
(2,2,1),
(3,3,1),
(4,4,1);
CREATE TABLE "approvals_penalty" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" varchar(40) NOT NULL, "version" integer unsigned NOT NULL CHECK ("version" >= 0), "status" varchar(20) NOT NULL, "title" varchar(200) NOT NULL, "audience" varchar(20) NOT NULL, "change_note" varchar(300) NOT NULL, "public_until" datetime NULL, "first_published_on" date NULL, "created_at" datetime NULL, "edited_at" datetime NULL, "submitted_at" datetime NULL, "returned_at" datetime NULL, "approved_at" datetime NULL, "publish_at" datetime NULL, "published_at" datetime NULL, "confirmed_at" datetime NULL, "closed_at" datetime NULL, "return_note" text NOT NULL, "masks_asked" text NOT NULL CHECK ((JSON_VALID("masks_asked") OR "masks_asked" IS NULL)), "check_sheet" text NOT NULL CHECK ((JSON_VALID("check_sheet") OR "check_sheet" IS NULL)), "override_reason" text NOT NULL, "force_reason" text NOT NULL, "to_be_confirmed" bool NOT NULL, "withdrawal_reason" text NOT NULL, "title_withheld" bool NOT NULL, "due_failure" text NOT NULL, "form_token" varchar(40) NULL UNIQUE, "revision" integer unsigned NOT NULL CHECK ("revision" >= 0), "content_hash" varchar(64) NOT NULL, "published_sequence" bigint NULL UNIQUE, "republishes" varchar(40) NOT NULL, "shown_on" date NULL, "code" varchar(40) NOT NULL, "name_en" varchar(300) NOT NULL, "subject" varchar(200) NOT NULL, "conduct" text NOT NULL, "conduct_en" text NOT NULL, "kinds" varchar(200) NOT NULL, "summary" text NOT NULL, "summary_en" text NOT NULL, "fine_min" integer unsigned NULL CHECK ("fine_min" >= 0), "fine_max" integer unsigned NULL CHECK ("fine_max" >= 0), "fine_multiple_min" decimal NULL, "fine_multiple_max" decimal NULL, "fine_base" varchar(40) NOT NULL, "suspension_min" smallint unsigned NULL CHECK ("suspension_min" >= 0), "suspension_max" smallint unsigned NULL CHECK ("suspension_max" >= 0), "level" varchar(30) NOT NULL, "revocation_level" varchar(30) NOT NULL, "limitation" varchar(200) NOT NULL, "handling_limit" integer unsigned NULL CHECK ("handling_limit" >= 0), "handling_unit" varchar(20) NOT NULL, "handling_basis" varchar(200) NOT NULL, "approved_by_id" bigint NULL, "closed_by_id" bigint NULL, "confirmed_by_id" bigint NULL, "created_by_id" bigint NULL, "department_id" bigint NOT NULL REFERENCES "departments_department" ("id") DEFERRABLE INITIALLY DEFERRED, "edited_by_id" bigint NULL, "marked_set_id" bigint NULL REFERENCES "approvals_catalogueset" ("id") DEFERRABLE INITIALLY DEFERRED, "published_by_id" bigint NULL, "returned_by_id" bigint NULL, "scheduled_by_id" bigint NULL, "submitted_by_id" bigint NULL, CONSTRAINT "penalty_number_version" UNIQUE ("number", "version"), CONSTRAINT "penalty_code_version" UNIQUE ("code", "version"), CONSTRAINT "penalty_handling_unit" CHECK (("handling_limit" IS NULL OR NOT ("handling_unit" = ''))));
INSERT INTO "approvals_penalty" VALUES
(1,'640000/2026-00005',1,'draft','对律师同时在两个以上律师事务所执业的处罚','public','',NULL,NULL,'2026-05-11 14:14:38.434329','2026-05-11 14:14:38.434329',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','[]','{}','','',0,'',0,'',NULL,0,'',NULL,'',NULL,'CF-001','Penalty on lawyer: practising in two or more law firms at once','lawyer','同时在两个以上律师事务所执业','','warning;fine','警告，可以处五千元以下罚款','Warning; fine up to 5,000 yuan',NULL,5000,NULL,NULL,'',NULL,NULL,'prefecture','','',NULL,'','',NULL,NULL,NULL,1,2,1,NULL,NULL,NULL,NULL,NULL),
(2,'640000/2026-00016',1,'published','公开的处罚','public','',NULL,NULL,'2026-05-11 14:14:50.038884','2026-05-11 14:14:50.038884','2026-05-11 14:14:50.059989',NULL,'2026-05-11 14:14:50.099267',NULL,'2026-05-11 14:14:50.147660',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'b7b6d96e8dceb2e6ea4c8109523ea5f9ed7268f39bc65ce6cfb6257b14a3685c',58,'','2026-05-11','CF-002','Penalty on lawyer: practising in two or more law firms at once','lawyer','同时在两个以上律师事务所执业','','warning;fine','警告，可以处五千元以下罚款','Warning; fine up to 5,000 yuan',NULL,5000,NULL,NULL,'',NULL,NULL,'prefecture','','',NULL,'','',3,NULL,NULL,1,2,1,NULL,5,NULL,NULL,1),
(3,'640000/2026-00029',1,'published','对律师同时在两个以上律师事务所执业的处罚','public','',NULL,NULL,'2026-05-11 14:15:01.709051','2026-05-11 14:15:01.709051','2026-05-11 14:15:01.735011',NULL,'2026-05-11 14:15:01.799092',NULL,'2026-05-11 14:15:01.852101',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'ed82f497a328d732893f657ea22628723a9573affc8a71095a285b37e282c231',143,'','2026-05-11','OLDCF-001','Penalty on lawyer: practising in two or more law firms at once','lawyer','同时在两个以上律师事务所执业','','warning;fine','警告，可以处五千元以下罚款','Warning; fine up to 5,000 yuan',0,5000,1,5.5,'illegal_gains',NULL,NULL,'prefecture','','',NULL,'','',3,NULL,NULL,1,2,1,NULL,5,NULL,NULL,1);
CREATE TABLE "approvals_penalty_writers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "penalty_id" bigint NOT NULL REFERENCES "approvals_penalty" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "departments_user" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "approvals_penalty_writers" VALUES
(1,1,1),
(2,2,1),
(3,3,1);
CREATE TABLE "approvals_law" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" varchar(40) NOT NULL, "version" integer unsigned NOT NULL CHECK ("version" >= 0), "status" varchar(20) NOT NULL, "title" varchar(200) NOT NULL, "audience" varchar(20) NOT NULL, "change_note" varchar(300) NOT NULL, "public_until" datetime NULL, "first_published_on" date NULL, "created_at" datetime NULL, "edited_at" datetime NULL, "submitted_at" datetime NULL, "returned_at" datetime NULL, "approved_at" datetime NULL, "publish_at" datetime NULL, "published_at" datetime NULL, "confirmed_at" datetime NULL, "closed_at" datetime NULL, "return_note" text NOT NULL, "masks_asked" text NOT NULL CHECK ((JSON_VALID("masks_asked") OR "masks_asked" IS NULL)), "check_sheet" text NOT NULL CHECK ((JSON_VALID("check_sheet") OR "check_sheet" IS NULL)), "override_reason" text NOT NULL, "force_reason" text NOT NULL, "to_be_confirmed" bool NOT NULL, "withdrawal_reason" text NOT NULL, "title_withheld" bool NOT NULL, "due_failure" text NOT NULL, "form_token" varchar(40) NULL UNIQUE, "revision" integer unsigned NOT NULL CHECK ("revision" >= 0), "content_hash" varchar(64) NOT NULL, "published_sequence" bigint NULL UNIQUE, "republishes" varchar(40) NOT NULL, "shown_on" date NULL, "code" varchar(40) NOT NULL, "name_en" varchar(300) NOT NULL, "level" varchar(40) NOT NULL, "issuer" varchar(150) NOT NULL, "document_number" varchar(120) NOT NULL, "promulgated_on" date NULL, "effective_on" date NULL, "amended_on" date NULL, "effect" varchar(20) NOT NULL, "superseded_by" varchar(40) NOT NULL, "ended_on" date NULL, "cleanup_campaign" varchar(150) NOT NULL, "cleanup_verdict" varchar(20) NOT NULL, "cleanup_on" date NULL, "approved_by_id" bigint NULL, "closed_by_id" bigint NULL, "confirmed_by_id" bigint NULL, "created_by_id" bigint NULL, "department_id" bigint NOT NULL REFERENCES "departments_department" ("id") DEFERRABLE INITIALLY DEFERRED, "edited_by_id" bigint NULL, "marked_set_id" bigint NULL REFERENCES "approvals_catalogueset" ("id") DEFERRABLE INITIALLY DEFERRED, "published_by_id" bigint NULL, "returned_by_id" bigint NULL, "scheduled_by_id" bigint NULL, "submitted_by_id" bigint NULL, CONSTRAINT "law_number_version" UNIQUE ("number", "version"), CONSTRAINT "law_code_version" UNIQUE ("code", "version"));
INSERT INTO "approvals_law" VALUES
(1,'640000/2026-00003',1,'published','中华人民共和国律师法','public','',NULL,NULL,'2026-05-11 14:14:37.726208','2026-05-11 14:14:37.726208','2026-05-11 14:14:37.753390',NULL,'2026-05-11 14:14:38.255671',NULL,'2026-05-11 14:14:38.334588',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'e10e30c5852244ae9d16156ca54360647a7cab0185ab1fb5c940fa2cc722c22c',7,'','2026-05-11','LAWYERS_LAW','Lawyers Law','law','全国人民代表大会常务委员会','',NULL,NULL,NULL,'in_force','',NULL,'','',NULL,3,NULL,NULL,1,2,1,NULL,5,NULL,NULL,1),
(2,'640000/2026-00017',1,'published','另一部法','public','',NULL,NULL,'2026-05-11 14:14:50.159806','2026-05-11 14:14:50.159806','2026-05-11 14:14:50.175224',NULL,'2026-05-11 14:14:50.214686',NULL,'2026-05-11 14:14:50.260367',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'ac8bab2bb0271b8d0046b102c918a05dc955f61b00d5399fb6cee3c98c968917',62,'','2026-05-11','OTHER_LAW','Lawyers Law','law','全国人民代表大会常务委员会','',NULL,NULL,NULL,'in_force','',NULL,'','',NULL,3,NULL,NULL,1,2,1,NULL,5,NULL,NULL,1),
(3,'640000/2026-00027',1,'published','中华人民共和国律师法','public','',NULL,NULL,'2026-05-11 14:14:57.175289','2026-05-11 14:14:57.175289','2026-05-11 14:14:57.196957',NULL,'2026-05-11 14:14:57.235936',NULL,'2026-05-11 14:14:57.296189',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'45e28fb884ef2b9ec6bd9ae90bf9aa78201ce2dbf301ba3b38c18e267e5996de',135,'','2026-05-11','OLDLAWYERS_LAW','Lawyers Law','law','全国人民代表大会常务委员会','','2007-10-28',NULL,NULL,'in_force','',NULL,'','',NULL,3,NULL,NULL,1,2,1,NULL,5,NULL,NULL,1);
CREATE TABLE "approvals_law_writers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "law_id" bigint NOT NULL REFERENCES "approvals_law" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "departments_user" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "approvals_law_writers" VALUES
(1,1,1),
(2,2,1),
(3,3,1);
CREATE TABLE "approvals_approvalbasis" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "law_key" varchar(40) NOT NULL, "article" varchar(100) NOT NULL, "paragraph" varchar(40) NOT NULL, "item" varchar(40) NOT NULL, "quote" text NOT NULL, "record_id" bigint NOT NULL REFERENCES "approvals_approval" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "approvals_approvalbasis" VALUES
(1,'LAWYERS_LAW','第五条','','','',1),
(2,'LAWYERS_LAW','第五条','','','',2),
(3,'LAWYERS_LAW','第五条','','','',3),
(4,'LAWYERS_LAW','第五条','','','',4);
CREATE TABLE "approvals_approvalfile" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(150) NOT NULL, "alt_text" varchar(300) NOT NULL, "file_name" varchar(150) NOT NULL, "media_type" varchar(40) NOT NULL, "size" integer unsigned NOT NULL CHECK ("size" >= 0), "sha256" varchar(64) NOT NULL, "original_size" integer unsigned NOT NULL CHECK ("original_size" >= 0), "original_sha256" varchar(64) NOT NULL, "thumbnail_sha256" varchar(64) NOT NULL, "pages" integer unsigned NULL CHECK ("pages" >= 0), "width" integer unsigned NULL CHECK ("width" >= 0), "height" integer unsigned NULL CHECK ("height" >= 0), "text" text NOT NULL, "record_id" bigint NOT NULL REFERENCES "approvals_approval" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "approvals_approvalfile" VALUES
(1,'附件','','附件.pdf','application/pdf',701,'2f38ea3706a5f5a5ab4ac133f96e35fc565ed6923d490f4738884bb91f115e68',799,'c0c65428cdffdde0f9d174b4f9d24f3dae2b100de7ed7a4c3cb59893f125f28d','',1,NULL,NULL,'Another paper',2),
(2,'附件','','附件.pdf','application/pdf',701,'62ad5c0a64d8d979309ef3d18e6a5eba1ddd9ae999898f1f5960ff80f4a7d280',799,'f7f477657211e6cf3c81205eb07348d611dc1db6fc19c76f5ffad3fe8cc603f3','',1,NULL,NULL,'A sample form',4);
CREATE TABLE "approvals_material" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(150) NOT NULL, "form" varchar(20) NOT NULL, "copies" smallint unsigned NULL CHECK ("copies" >= 0), "source" varchar(150) NOT NULL, "sample" varchar(150) NOT NULL, "record_id" bigint NOT NULL REFERENCES "approvals_approval" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "approvals_material" VALUES
(1,'申请书','original',1,'申请人','',1),
(2,'申请书','original',1,'申请人','',2),
(3,'申请书','original',1,'申请人','',3),
(4,'申请书','original',1,'申请人','',4);
CREATE TABLE "approvals_penaltybasis" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "law_key" varchar(40) NOT NULL, "article" varchar(100) NOT NULL, "paragraph" varchar(40) NOT NULL, "item" varchar(40) NOT NULL, "quote" text NOT NULL, "record_id" bigint NOT NULL REFERENCES "approvals_penalty" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "approvals_penaltybasis" VALUES
(1,'LAWYERS_LAW','第四十七条','','第（一）项','',1),
(2,'LAWYERS_LAW','第四十七条','','第（一）项','',2),
(3,'LAWYERS_LAW','第四十七条','','第（一）项','',3);
CREATE TABLE "approvals_step" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(100) NOT NULL, "who" varchar(150) NOT NULL, "days" smallint unsigned NULL CHECK ("days" >= 0), "detail" varchar(300) NOT NULL, "record_id" bigint NOT NULL REFERENCES "approvals_approval" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "approvals_step" VALUES
(1,'受理','窗口',5,'',1),
(2,'决定','司法厅',10,'',1),
(3,'受理','窗口',5,'',2),
(4,'决定','司法厅',10,'',2),
(7,'受理','窗口',5,'',4),
(8,'决定','司法厅',10,'',4);
CREATE TABLE "approvals_tier" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(60) NOT NULL, "circumstances" text NOT NULL, "standard" text NOT NULL, "record_id" bigint NOT NULL REFERENCES "approvals_penalty" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "approvals_tier" VALUES
(1,'较轻','初次发生','警告',1),
(2,'较轻','初次发生','警告',2),
(3,'较轻','初次发生','警告',3);
CREATE TABLE "audit_clockmark" ("boot" varchar(64) NOT NULL PRIMARY KEY, "ticks" bigint NOT NULL, "wall" datetime NOT NULL, "log_time" datetime NULL);
INSERT INTO "audit_clockmark" VALUES
('2aa88f4e-c8ad-411e-9b13-9362b9d0297c',70839115828,'2026-05-11 14:14:37.604642',NULL);
CREATE TABLE "audit_entry" ("sequence" bigint NOT NULL PRIMARY KEY, "recorded_at" datetime NOT NULL, "action" varchar(30) NOT NULL, "subject_kind" varchar(40) NOT NULL, "subject_number" varchar(150) NOT NULL, "subject_version" integer unsigned NULL CHECK ("subject_version" >= 0), "subject_label" varchar(400) NOT NULL, "department" varchar(20) NOT NULL, "is_public" bool NOT NULL, "content_hash" varchar(64) NOT NULL, "detail_hash" varchar(64) NOT NULL, "salt" varchar(64) NOT NULL, "seals" varchar(64) NOT NULL, "leaf_hash" varchar(64) NOT NULL, "seal_key" varchar(8) NOT NULL, "mac" varchar(64) NOT NULL);
INSERT INTO "audit_entry" VALUES
(1,'2026-05-11 14:14:37.604642','system_run','requirement','MEALS',NULL,'罪犯伙食账目','D11',1,'','6f739230fe1779d181b701a1d86d5877996ca3a2d3f2a658f417d1bbc883a02a','','31301709d14b74ecbf488770692bd2dadcc24dbf9d7cfeaced376be54b441a92','8dc45ae5dbbe31f1a7159d456c0bd49edae65fdbb7d595d8612da703944adb09','e7282db2','696653ee699b81cc6568f3b516c03724baf4bc866f792efccd8e1fa63959cdef'),
(2,'2026-05-11 14:14:37.678946','drafted','item','640000/2026-00001',1,'律师执业许可办理情况','D11',0,'','cc2064717f0319710927993068ec8317895388bebb96b0e6ae20e8fb0efd2d09','2002649dc04fbb513a9135a36b04a7eeec4701c8d330738c138007fa03484655','895b4d33bfe78c5adcae80a74c18599b8504869f6e50df4a47b4df438581cfeb','f371ff64869b67b1495eaaa9452828a8509064769b0f1f83829f6d56c5b98f29','e7282db2','b89b0c4aa1cb344cdd54cd4511dcab9bf063a8e31c3250fcf8ec7abd8e3f6fe4'),
(3,'2026-05-11 14:14:37.712550','drafted','dossier','640000/2026-00002',1,'规范性文件清理','D11',0,'','5ddbf9c14c8f0a465e20eac26052e73c81d22a833411ebed658d72813fa0d625','de3b86d7ed36a4fccde69a9a3e8fa5d3fee0d5bb50021fc4ed6c0c209be51fd5','4b5fd726dcf9b8970799350f7f78fbafe5608240f8095699424a92659299c768','34d259fefaacce9dd1026b7636d937549bda6ea3b6a0497daa9e472fccf9a91a','e7282db2','1e3a10d833c6c310a6c90a6fac3c6bb27dcfd1d7fba284cdeadfd0ba18612acd'),
(4,'2026-05-11 14:14:37.745506','drafted','law','640000/2026-00003',1,'中华人民共和国律师法','D11',0,'','fb01edc73abc91e2ef8475f25dbaed72571b4e2a47f598e251cdab9516745dca','08d93830ee2d206e5567d19a19ef7c286ceeef92e05ffc17605d97611e473e1d','66d91981441df7ff15d4d1d809f2113eecae4f867aa21fb45902b07b15486c5e','7a07ef260d76df6e4ef9d34c210986d24eb7d77e5f8c6a30c49264fe1e4ce964','e7282db2','68eb3746114e58b157326cbc16c26a398a0fe2ac6df1ab53f9814b36a7873de1'),
(5,'2026-05-11 14:14:38.253665','submitted','law','640000/2026-00003',1,'中华人民共和国律师法','D11',0,'','a4e6716a3c4e809343d35373cb1fbcfeb4337f3bca29d35961770a067163a13f','2b9689e6d85a51d66a68e29283e2bbc229c0e1d4824e1a382dd8a1368f2da288','398c796408047f3b901c7c626e846f418c9857204433ca5d7d6f177151697ed7','9317fba54b9861bd9658d6ef6275eddceced6a024db7b3df1e4879cd6add28ee','e7282db2','6371cacbff43655371b5069c37c17b7be3448cc96900f7970b28f1ad31b2ea4a'),
(6,'2026-05-11 14:14:38.298521','approved','law','640000/2026-00003',1,'中华人民共和国律师法','D11',0,'','4fd7bb91d73d13fabaf197f8a83405d6f5e94318d0890e8bc30c82cbd3d7b14f','9269d0be6a7c04d1bdfc63037f90bb1525db5f15f5a32eabad5ecb4a0a57119e','8e65c9cbda4d3ac2611892228e66ad94ffd42ed3890eff8220cb70668486088b','569f6544ae83d46e20918a1d49ccd9ee6f315ab971373d656f819c4d495f300c','e7282db2','b07c46f625f8534eb5eaa9afc2d41c7b39b8d2a25a99e9723ee159679e401289'),
(7,'2026-05-11 14:14:38.334588','published','law','640000/2026-00003',1,'中华人民共和国律师法','D11',1,'e10e30c5852244ae9d16156ca54360647a7cab0185ab1fb5c940fa2cc722c22c','b65c0b46394579e864d4be5fb065498eba8581cc11744b244ea674ab5c1dd8a1','','ecca86aee7bd2fb6e2a135ccff6fa9f746ac005366d7bc60be8954a80fd2a42f','47203c95f7cef8d47b69aa3ebb937e6a39d8414ffdadbaf1b74c94bfb27977f1','e7282db2','eab03d3e16cbbdd4187e5e40372af312c280fa04181d763bcf5e63874842b87c'),
(8,'2026-05-11 14:14:38.400374','drafted','approval','640000/2026-00004',1,'律师执业许可','D11',0,'','1b7cadc8a2bfe1eb8e00a6a7b3744e8d2d10cb4493ebebdfa775f4917ef38208','765169b7bd2897ea70cbebcc2f17f5401102b4280fb84e8038442c4488b6c710','6307f25b02d5c57f513376bcc7292ff279c14675971477a0137bfd0db3da9a76','ba96c6e6fe50521fced0b02dcb19da65df21d5d9391fa16c32537aa5efd22e4f','e7282db2','55ac1202beb97632420a9dfce443b66b56ceab35ad498b2271da53f1ef389c8f'),
(9,'2026-05-11 14:14:38.469325','drafted','penalty','640000/2026-00005',1,'对律师同时在两个以上律师事务所执业的处罚','D11',0,'','74db29f1009573f2fda9065ce68b80a1eafdecf8f514905245f2cdc7cb5e61f8','69b95c4c39bfa17e8687dea46fdf383495b1b0daf59ac53ebced5d074ece935c','5568b7038e531b06e2718a6026cce1d36454a574525e3cbfaab9b8af12dc7e9e','72dc0319148f2b03dcd16cccecc76042ccdb8e39de6180e7911317664add7d3f','e7282db2','584ac43c9ff42c752cffb13022b6ddd5fb73617fb4fd06d3971e8ca4ac72afe9'),
(10,'2026-05-11 14:14:38.640659','filed','ticket','1',NULL,'群众反映 1 · 应公开未公开','D11',0,'','9f62cd7b36aee1dde135d9abe8da84121d74935f44f100e7a73422343b272dc2','a47fbdaaee4b4cb344dbfdf088b7698f41911d0069152d6daae7c7e5ec7bf48f','19a23bbcb04a0231ec7443ffe47b0282ff1d136ed650be5daa2bc0086f4f1606','ab22943a447e907577d03c98fbf6d78d6923dc86abed998f1ce3735883fad9e7','e7282db2','99f6736fc4ecaa5352b50c3d8c61dc07a1c623e2a6369a4435df33e8c7cec07e'),
(11,'2026-05-11 14:14:38.676567','received','ticket','1',NULL,'群众反映 1 · 应公开未公开','D11',0,'','09e43ed60e8b6ba91aff8a02d18a86f4014c533a729839484bf758345407cc73','568b04f93acae083bc3ee6789406950af71cf2df0c2da6a78f64c0dd679207c1','08e86dc73cb477b31f1e98f90aed5d42c95904138084f2f4edcfc7032d6477b0','1da624fe17c1cc6e91e66b0d53ad2d07439737817046b7b9fe262ddaf0b8b6b2','e7282db2','2fb16a0c5be9a0f44ac417a730a746c5102e123d584cfb695965dd8b3e9024a2'),
(12,'2026-05-11 14:14:38.713094','system_run','test','',NULL,'','',0,'','652d869ea2a8e2f413b46dbc69d42282a47c889a93f5da4540fb36f604bbaf48','2908b8aa76d9e0f51f1d0867edec036fe71b33b84df6a1ae189fccae4c8bd4ec','6e5475ba7e6dfac7828f1ce82e59dd79627fd461dcd8da7c7cbb56cb8d5835eb','29c48bf909232112aab6fa1a7e1410cf8c6389906a04f4b71f3c591dfe921675','e7282db2','5040e12b1d277d487bbab11f7f20878d7b32ff716ba044d914706c102346f460'),
(13,'2026-05-11 14:14:43.460771','drafted','item','640000/2026-00006',1,'律师执业许可办理情况','D11',0,'','29c668fd5727643e614989e51242603357e4bd9a43f6370c8707b601f7fda5b3','781f49fd3298f7c009261b2c985704af1758e654cb7154a66e35b5d314f14d1e','d1a41f2f84373701de6a021cf7885f55122ff206b934699a679aadc01b9b2dcb','2c1f8e3d0a7b60ea3189d4d0f6064022d22c6e300e3d3d75800f8b577eb1b712','e7282db2','c945269735a3cf64e2d581944860ac083d8b7c25477416e5964633241fac9d0b'),
(14,'2026-05-11 14:14:43.551515','submitted','item','640000/2026-00006',1,'律师执业许可办理情况','D11',0,'','d7d206e29b876ad64ab62e98913ce4468d0533867acd5621dc2a67e34d6ec335','d5077f5e6a8421a921308e10ddb430bf731664c40e2e35ba607f85b36d718286','e75e4dfcb61da7453f559e4eaad8a263d168d0a675d5a905f93c69bb607137c6','f7ae5adcba3a06d8e0a3cf7350f86da62bc73649cbe623ff202d2d089ee44ef3','e7282db2','31417be3d670ded422951a7975a508ea093c5a50735d2ddb7e21f6c7eab543e0'),
(15,'2026-05-11 14:14:43.610876','approved','item','640000/2026-00006',1,'律师执业许可办理情况','D11',0,'','1708dd4f66dfc33387e4b49eb6d6f1a23469233880d6fe295cf589c8612ca6bf','2830260e48bb0d034f0616320b7ee5140747807374309afc885c1833adbe7cde','374302b0e2b1517c029f436594cd8fc8694bbdac0c51f91d9181e4d20ddf5416','8fa1ee1aeb462661e738c0fbf2b66c65f567f13c2b752ea902b630b3927766c7','e7282db2','92a08e5e954cd1791e5f8f578ecc6b191fcf618b4c8a38911e100d24b81c226c'),
(16,'2026-05-11 14:14:43.664645','published','item','640000/2026-00006',1,'律师执业许可办理情况','D11',1,'d706cb5e41d29674128362cfc1832757a9ea09972b171fb4a637d30a3ac8a47d','393313070ea2d6a64aa60dac7a5783b8c473785a39751cbb21166db3f2e0fe32','','d9a69fb049e1e443167cc7bc5a3654c906d91273d4df23ea4434511d27fcc008','872bcd3ba386ed7ed2ee1d7e8e271e48657ca110bd4136dd8110161c6f98df14','e7282db2','6eb8e3a795ef2ee55db370cf0a9d0d606df99902c4a52b6dca139215d397ebfe'),
(17,'2026-05-11 14:14:43.747477','version_opened','item','640000/2026-00006',2,'律师执业许可办理情况','D11',0,'','427d7650276e09bf367aa7f63862a40c4a3dee47a8d6299ea8405a6cd242ba26','f82be312bcc14502d69a4d5f8ec44a94ea616378b952d0ec15b9631146b648f7','1bb2e3f89a44a0bab0dd6cb8ddc3caf9e3cf63eeb30ab8b4c461c73ab4a8a81f','cea885cff78f29c3e3c786d640aeac18c78280cd121d178670fb384ae455f059','e7282db2','6e2c057c1b95b92a4e5a2bfaf62c9601c9b86eecdbe81807ad566bfc365faffc'),
(18,'2026-05-11 14:14:43.790543','edited','item','640000/2026-00006',2,'改版的','D11',0,'','d4dc6fba4137c6d326fe8d8e209502c9905c1201a6352254f831b2db5140c35e','3edb9461f889f26374e15eaa5243c5c5c0e7ab9308c55e63361b5e8a16ccbcbc','ab3c535fea81362a2ac3871fcafe38d901084ec3bd01ca346818dcb97ec46bc3','af357e13508ae6ef5a49193751c5806415824bd3ddca531ec9badc6e3cb18900','e7282db2','605be6d9996c5aa325658d6d0bb9b9a2a2dd3b7e322d09c891887dfe6f75c232'),
(19,'2026-05-11 14:14:43.863697','submitted','item','640000/2026-00006',2,'改版的','D11',0,'','ef34319b75cebf40723266d0acb48c27e34b46bf0d78b16899a7dd10cbdecada','ea47f6c04f4091e340d8dd5bde1d6c02dc20a3add035655dbaf4e9269780acff','e43c0ff33bdc995c6cc63ec3c019c37c1f1f698e68db9630d12fe741d14a6ab6','bcb17ea617f7f74d74b3b7889f9fff457f99915891a18ae60fb984436ed10737','e7282db2','0b1d9265cdcc67889a72e4031cf39b495d96ffd7cdb675a390545d526944b953'),
(20,'2026-05-11 14:14:43.937201','approved','item','640000/2026-00006',2,'改版的','D11',0,'','5f90594ca0bb7210822c954dcd7b566c583b119942f69a048e94a9dbae28abac','35a0a1735484b042756d89b5154e8818a575982d3ff0ebd835255291c4f8e4e9','0cff8cd006228838f07d3a455b82ddb6e6fdbe724052da2b429fd323f7f39639','1642d6713da7ed8a7301e188c59119d3afc63d595c6ce214fedd01fb403cf2cb','e7282db2','af67e7f54421098efc47ba254c421b7d284c659a1340b6be7cb74ad310f4b3f8'),
(21,'2026-05-11 14:14:44.011677','published','item','640000/2026-00006',2,'改版的','D11',1,'893fbc343489ac69ae465a6812db15feaceeaf0459ca5d5327f5acc50b863f0d','1e8609b9f01b5f7f16f281ba1be88c12bc77c75f2d810a6ae72bdfe4ccb8abac','','2be9589a21128d44136505bdb8c0560e3e259608d6510085867145f5bcc5160a','a86f78390ae15b56594f430a2bb3d5b30a1e0f360c74718bb4726107bdd2e7c8','e7282db2','e4d67f637bd5b618ab59f56c8187ad00afba4c754adfe3cd8707bc234563f7d8'),
(22,'2026-05-11 14:14:44.069729','drafted','item','640000/2026-00007',1,'撤下的','D11',0,'','ddbc46210227613d741f0df21f5967d5182201046d26bf7b3eff3c1c0435ef5f','eaa918e5b3a7a50bbeb28f6e689e113e363c87e7d0c154e5af07aedecc3f3499','d9d2414d216ed729a8733bb6b0ca21863f74e57b3ecd2c1c8ed15d56f9db7ae1','f4b30e3981b77a23edafa9f2edaf4332ac393aec6ed1a02d9a526c13263d3bcb','e7282db2','b6553c167b8d6a265c58520f5cc9a693ee0ff752d9b3cad1a72606f8e344968b'),
(23,'2026-05-11 14:14:44.122148','submitted','item','640000/2026-00007',1,'撤下的','D11',0,'','3b0300d6ef866f85c7396a08d4b97193b14340f531d8cc4f6e1690d090eabb18','907629037e25d60c4cd169e7d1bfd630391d2067548b062f7550d4ac1ad484d0','176a6eaba253ff8cd61eb2a797f7ed73942a13dfefa01ba39e08792df6fc080f','8eabbe29ae350dcdaa8419c941c488cc41000dcf1e4158cd577efc34603dbf93','e7282db2','f03b193d8d85140aef3be94207a0770305dd1bc1423667733375449de91985cf'),
(24,'2026-05-11 14:14:44.163715','approved','item','640000/2026-00007',1,'撤下的','D11',0,'','45925823d85569aba1d84a009b54cb79bd411313922efd0f4ffe993b4f1e9b81','7875def1a0ce7934ab3ad874587248fa5c8749b64423aeaf9cd097a71b769f27','32c5bd35b8bdd84ae1bdb89e9f7c8634ae1a2f610e30ae4dfd1952ad0d50f349','dbf978848d42384fb75ae9f3cc3a5b9c164f441cda0fbae83af67527684adf99','e7282db2','e88003859b720a5aee07b3b23de50a85f3dad570cbbaac01cd6b739a1d45b9c0'),
(25,'2026-05-11 14:14:44.208625','published','item','640000/2026-00007',1,'撤下的','D11',1,'385da799ce90202cba6373c25e32d32311d769487ce3e0accf47ae8ddc5fdfb2','5bdc1473080b1206b1daa71c8a6788995e0a999af91a07a9e8c75b997ef2d502','','00b60e20fde549cf65f411e31e401e05fb0ea96187a4f54f377b0dec61f8d323','65e7fd3df7bf3ed5d1f3da908f2c4529d94089538c02497ad34f17ea24c0fb7d','e7282db2','d5cff24f604ae9d4c72d79f2bded57dbde84b22e3ba72b8df4d785eea1b1ef57'),
(26,'2026-05-11 14:14:44.245364','withdrawn','item','640000/2026-00007',1,'撤下的','D11',1,'385da799ce90202cba6373c25e32d32311d769487ce3e0accf47ae8ddc5fdfb2','34f1877bc8542729ff293197d95ff7843ac829426776e0e51084c8384bc09c15','','8c1451e564440056697d86b597e5eef10a326710c5bdf0b7182efb0057768d2e','51ea87e33a85916ffabd3e8e16d695a8f82368cbe625fa4f9ec9eea301a9849c','e7282db2','fe4bb3928c907f7a56aecddb39d3c6995e5ff6ab1f5855e8958d2ff93100f97a'),
(27,'2026-05-11 14:14:44.269343','drafted','item','640000/2026-00008',1,'再改的','D11',0,'','3fb841fb7dd57b140e1b3fc540177c00777c4c362d9cef0405c0abea199bee72','3d84b5c0144b3c02f1d4b5b1fecabc22445f39043636aadc3b56a7626cf975e1','eee48353eab94d874f2cb0d89340b2b50f6850c7ca2eeee49992e2f581c15094','4d41fdaa141872b93dce44f2ed1b011834c481c78f028df9db231d88f12a3c25','e7282db2','a4b64c7f580e0cd26ed072f760a12ba8773eef3eda2ae7a1bc64bd56c7314f96'),
(28,'2026-05-11 14:14:44.331190','submitted','item','640000/2026-00008',1,'再改的','D11',0,'','9e0a6ca977969e8b36a6c716bd08fff6b6e5247b841cda4fb21b477fa58c887f','a84710545dd8ef3fa5657ec33271ee668652295ab2eb63663729bc5bbaca169e','5e264e8226fd725a65bb98bf7e08e529dd315643df495d29c1f0014c5db69d74','8dabb6c16593dc5b12fef8a95eeb953649aa7d140179b2b8023274e993d5c504','e7282db2','f534099a60e0087e894a33537e73cd55a3e5265963944471bc28133ec0b93ea6'),
(29,'2026-05-11 14:14:44.386896','approved','item','640000/2026-00008',1,'再改的','D11',0,'','89768c8b197651dd5d07caa9f93ce5b72b354601f009dafb12c43c7aa5184013','7201336c3607c51bc1ee8a581f7dfd47a7c3bc131de19c7ab7e316f9c6e2755f','d266b2e2d46f232c43b285218ecd9dcd5d19621f1b65828470eb224fbb7ac719','f5ff0c75c6e0471a017e333782b78aa0728686945d580ff2bb43c96e1a0b7e29','e7282db2','1fc64916a96c14846fb3618833cef5f70ff290206e817c2afaf726768e2e2e44'),
(30,'2026-05-11 14:14:44.424749','published','item','640000/2026-00008',1,'再改的','D11',1,'1937b81bdfcbe84246a0dde6e5383ca40e2d8add2373b06fce2352df4b73328e','1d10bb1437184377846397c4e43f7246263dd0153f01e4773b19a82cdcf11d47','','aff6b25f96aa72f778f929f68c85ab5bd905d8976d5d8a84b66aaadb06000b6e','e0087a2b2d2962b4a0cfbd84fd8ac11933e4164e2df93504b9efe5949b843017','e7282db2','bb8185bd80398613d094cc20d1f22223277083854ca37a8951e269615cce2431'),
(31,'2026-05-11 14:14:44.466815','version_opened','item','640000/2026-00008',2,'再改的','D11',0,'','701127ad6a77e3bc5d4d821beefb1bdbfa0d98b6afef7016c22ab25008ea6a60','6aa42cf4db5b09dafbf76049ec5af11de3854b264774c88256acf8857a545e3a','edee2126b8ddd48a3c1e7e3aa5ab8c55f0eb6e5c6414fae0700ee8362de3ee72','98a4daf1f7174238fbac127c7ddf71f388679cf97467aa3dc8593e7678449465','e7282db2','cb46b1824318cbb0ecf5306245582523ff360b12bd07a30ca5c5782b105a2293'),
(32,'2026-05-11 14:14:44.493425','drafted','item','640000/2026-00009',1,'应急的','D11',0,'','8a6722a69ad1d714736efac91cfcdb20352af06738329d32a4e0775cd318ae1e','7175c6589539f2b882bf482f49301500aca4938480d8511dbb0f916e180fbd55','ea893e806b45addc342b8f768cd9359b494c49249e9a9ac6c3b9c3daa65f5556','3030aa2ee0bce3b8bae115b56876ed92f258c348c43e0b64faaccda1840c764f','e7282db2','327bc15c03106e46c724eff85bbde3c34d117574bafcafe59127ff6758ada12f'),
(33,'2026-05-11 14:14:44.565371','force_published','item','640000/2026-00009',1,'应急的','D11',1,'87786456add5a49893d5f59bbca045c26ed387fa288705268a7759f1b4e8f5b5','335c271b707ae0141d4115bc3f93ec7aef10c1fbfda512ecd0d25d6cc08da292','','24682ab0b50b984f02b46830426b966de1c677718d301070d9ebd11d3d4225e7','b48f4ebc3cd7b02a66ed39019eb09fbc5d50ef89665c058dc4948cc962d5adf2','e7282db2','4f0fb5ce46dbf3db63570d660aeb98d497b700ce3711c55aff2de2e76754e998'),
(34,'2026-05-11 14:14:44.589226','drafted','item','640000/2026-00010',1,'内网的','D11',0,'','eb25060679db77d3a6879af5fff1485e177e33af2dca63e5cfe3710b59698a8f','428638cf690d527c7d9bc4fa0956712739f5fd20d70f8ca951be890adf193187','5ce7167a1b1d91bc958ebf8ea2b9ca3f5a143206cdd84e99b7ceb15b672dc47c','7a42c1d8d5b3a6fe9020dcf71e1208f1878208b71b8cb69b27f2157ac86161a8','e7282db2','90c8aaf70de9001402c9f4dad4b9aab7488668cdf91bbf66235339d1fbed9296'),
(35,'2026-05-11 14:14:44.625244','submitted','item','640000/2026-00010',1,'内网的','D11',0,'','b15f6ddef51539f97bd27f75f9364625d3e72df3dc33a962d085730f0a2ae38a','856bb142e654b7586f35937e1e1b7ac16f7d2b2aa8d93932c890ed5c90c06567','e0924a984ef8671eedeb808aee1e9f5bae1d48627aa9fb098469379c54e0bd03','73e04973b095a81f44f271a589dfb074acb94d774d5920d72ec0910f8efa627f','e7282db2','25181f8c59ce74258192082343a27239a59c9c80a43737aa6530e67ec62a1d07'),
(36,'2026-05-11 14:14:44.659740','approved','item','640000/2026-00010',1,'内网的','D11',0,'','bf9f9358b15131b4f1ddbec8b77204a619f364a86796d236ece8524681cb90f8','403f72b6e4a60129b500318a71da40d9f4f0f2b497cdb6846d1912e115912236','f59befc2c86f9efb990970e396f6be551adcdb2aef93b51ab785a5e0d54db005','d8bb89bfafa914eed4ef2404cd7ebaf2afe37e207e039a6e24304b16822eb0c7','e7282db2','a5f1602c955f10c5cb7d61ec45fa98c587cebfe6b873b43c0df257082e398c32'),
(37,'2026-05-11 14:14:44.698437','published','item','640000/2026-00010',1,'内网的','D11',0,'9b804b1c74582e0441aa9f3da830468a60a063789033ca7e7b9f457b879aaef1','8e8baa5947b207d9e1fb09820e90e57a64b6f4262d4166a0b1582a0437874fb8','a5d35a5755c7f0aa52be23dba7f840cb47310d1d65ffe800eafbca7d45de4914','63a37e27ac1629b747c15c4956cd535088d1bb12da0d08ba08bf41acf2feb092','f1dc3bd5113fd49f77b79e06d6346be36cb9f230013e93c4c82406c722d3eddb','e7282db2','049759dcc1042c7884a34b85fae62f986147c8272eb1be8a3961acd9e561ffa5'),
(38,'2026-05-11 14:14:44.723698','drafted','item','640000/2026-00011',1,'review','D11',0,'','b3f35b7c193b7e2dc27e4bf5be99e2b9259fd030d09ecfc7e443f08e20692542','143d38b6fab8e24341963d552a091b0b3b39a956ac8d8b48623975bd25f1ea36','fc90162613dfe42f0e22f7892e6acccf961c2907a831bb0a491465bff9485759','03ee87bfc16e1d8fe5f1c8542b2f2cd827305373aa84b63e3bc016b07a66a910','e7282db2','e4f949f89e79a57879d3cb46809081948814cf5fb1a5ad65139ebb23de60d25d'),
(39,'2026-05-11 14:14:44.769186','submitted','item','640000/2026-00011',1,'review','D11',0,'','29d7217df0380bbd3de2de3d763abd50bf29d4cb098dd9a96ccfa38b0c26a6be','de793ca0107a32ab454dbba34cbc17761bfaf70b3948708fc52350a26993f249','4eff1f93937e0e5ccf7c57f4eb4eb27adb1c7eee761139d29755af77025a1f57','d7ef75a58223abbe8440a36f8906458eebdbeffc0e08fceac8254f4bea878e82','e7282db2','6ad887443aee1ed9bce819ef86f589fbf36fade491edba9555800d4072d5325b'),
(40,'2026-05-11 14:14:44.785748','drafted','item','640000/2026-00012',1,'approved','D11',0,'','c414ec676f3860e079a05a61085d9c4ce0fcf8062ab307b4e1b867cab1269327','9f88037fa530b692dace77dffe4ee60aa15032686bd7606f8bde6aee45719557','780dce7b71e3b5cec43de421c8c4b712c3d915e582ea2581271de2677ee8fdfd','a7494e437141994e4bbaa81ed754d6796de2e2c24e2096c7bffb5c300c57be12','e7282db2','1e4cd7158219a53f42de6ee73e15331a6118ae3133681fee669ef0897086388f'),
(41,'2026-05-11 14:14:44.823266','submitted','item','640000/2026-00012',1,'approved','D11',0,'','89b01969c850f4bbe80d83283417dff7b4321aff7e32d42f5453b95b5da5fab2','4645eca58722409a04ea4112aa3518791d5e8dd680ff3a1d02fecbcdec60add7','42f2ff9cf2a8b1028dbc5b4c776a3e86cafe5a44f44b352f3558305eeed76bba','eba311c37455cd159367f7f287296ee187800f12d75773339ed3c51becd6b6db','e7282db2','6324d823d7e606a6fd93ed56c2a87330770a5adc13fe424d4945479d436671fe'),
(42,'2026-05-11 14:14:44.859896','approved','item','640000/2026-00012',1,'approved','D11',0,'','bb8dd57d8e3849136fde82f1fc26302d87fa8680545bc479c76744d1d7c8bec3','bc5443386e48e7d528b562605ec95238b6aaee7ce0e721409a082625d9d5098e','0a112d8d5c0946aaa87cf9cfdd061ae47d18dacb5f448b8b930f457e9c452b7d','01ffe5ccee4c48b0278a531c2f981cca5d9ae1ade51667823c2625fcae479e1a','e7282db2','2c005cbe24929b4ab1fd7e9e9240b2b4c7e0c31e833f01edb3929ee727fd562a'),
(43,'2026-05-11 14:14:44.880619','drafted','item','640000/2026-00013',1,'定时的','D11',0,'','cb6b322d32841366285f8d6f96aa10bd14658a434f28b493b74c4f256f9f73a1','bfae2d396151e70aed8874f2994fe363252b7e10242161e58a0069c07e42fa94','9721dca8d3dccb58d0811832ae6102042e13f231bd62a1279039ae6010c95fc7','d87fb6a4a7fb7f063163c9a722c657cdc873b0c815af42f0faac57a5d1546a06','e7282db2','22ff43c6252b27795a069d99c4771139ca95d93bd8f57ad490fb41377118d836'),
(44,'2026-05-11 14:14:44.948439','submitted','item','640000/2026-00013',1,'定时的','D11',0,'','7a1aa83e6b82d3cc46bd3317a02157bcd587c6cf78946ef7f1ca27fae1430603','249f3d2c458bd443ba687c15549b6ed9e96adb5e8b6f753c3b6763d0ecbafbce','d224b9d29728283c82c39e9752538d570322960fcad9830c5ce0619fb7b68d4e','3814d13e03a0c166cd6129db34052be7578e8ed549707c625776d7bd81123f59','e7282db2','85b7d90ab2b25528ce2bd47ae319bf1d49041518b810cb56f3cbf9c52b1d164a'),
(45,'2026-05-11 14:14:44.991760','approved','item','640000/2026-00013',1,'定时的','D11',0,'','2b6816a7ca6629bf0fc614b8cba85c5da33ec1f9d572b4174ac70e059d0dc36e','9bd9905cb78f8be657803a7a975161b887e3bfa8bdd51d03a3756363287d6a8f','ed5541f276e2deb4ab163632314cc549c1074f13d371ee05f927e9f7e9071d80','ddc884f15edeb442ccfe49a2db49ff0df507b8af8d1630dac421030f8dcd0700','e7282db2','7c93c1a289b63a83c055d856ae767ab3da14dad4777b51095890bd63571a29bc'),
(46,'2026-05-11 14:14:45.016355','scheduled','item','640000/2026-00013',1,'定时的','D11',0,'','4fdcd2cd41aba3d72b35f3f35e34af902180faab3da3fd8250b625b4ff32aa54','1591d44c521fa205657e2732630b611b32e2ec0ec433600e9b5c87a6e94bf6bf','ccea198d518647760dfb5eddafe2328c2c495ec4884a83533399e2d2c2bfb6f6','2acc39258f410956a9acb4c1e1c8629b3aefa5fff67d7712f4ba5ee3a6b17d99','e7282db2','628b2c1fbcf1122c1847a0be90c26aa947fa59bf4cc0e20037738d73d4f3ce62'),
(47,'2026-05-11 14:14:49.693883','drafted','approval','640000/2026-00014',1,'公开的许可','D11',0,'','22762cf57a1f4250c19ec01fd38b35773eafba66a3d33a675c31dfb41bf98b40','bacc3957ac236ed3f2711bcc39436a7fb8361e0f96877dd6383c1f8ca4f1a892','1249a8af163a4034b42a83b8e1c179fd8d3e7d465e067d6fb0ab012de9e83215','12ccc37813ff59a0464d4c36afce397c26d5904bf140c47dfda6245b2baf2d3e','e7282db2','aa7169af0b205b7cebd0259eed3b26c0d5468c9ad9022aff6924574759457d9a'),
(48,'2026-05-11 14:14:49.759428','submitted','approval','640000/2026-00014',1,'公开的许可','D11',0,'','d5cdd23b17ee801697c21558c9231bba1c5f3590d9b926deb9b2f68cd5b46b90','2de90d704a3ec91757550b090faac79afc1042e49d02a0b8e429b94d9f418915','eb808c313b851ece94d5352e81ec2bc5ece7c1636529b1271e9a2cdf969c19f9','b3af16ebaed029cc0c2592b8f7fd9b0da3dd0d59f2a6a800177aef8c23e54c9c','e7282db2','ad977004cbe6117b40b3432574d138e120873311435ca5c88faf0218d659d3e1'),
(49,'2026-05-11 14:14:49.795664','approved','approval','640000/2026-00014',1,'公开的许可','D11',0,'','c9a51617dd4e7c92b732002cdc948f5aa832781819ebe8536a3cd548140cc7f6','aa8421a511bf3213c31262fcbccd43c21d2a3c861a1e91a741a0f334df3fbe02','9c8e3b5ec523ef51b0bb51dcdacd9413098a8061f5c555d6eb232abbcbb83a70','d327c7650e724060749fda2e9404c41ed332eff2214f11de189ce77cee06f5e0','e7282db2','22260f9f9695ce27a4669b506e081a9a25cbebe304c3e2e2950991317e31844c'),
(50,'2026-05-11 14:14:49.825843','published','approval','640000/2026-00014',1,'公开的许可','D11',1,'286765a1952459951c5504f6d64b280995a4a9dec6997e27dc2926d8b791551b','e7993fbd4bd904cec5d1eb9a18deff64a2c348bce087bd22dc50fb99a0a941a7','','527c17e724d9c8ef9242af6b8409a00648d76c1d4914926653f56c3de5e18ef8','f66300a4b3547d1d49c27851837fa8df94f50e114da2f239538a99dc28054fad','e7282db2','4374d499d0feccd6195834530411964825d0f74bd919c4abdbcfcd362266b633'),
(51,'2026-05-11 14:14:49.867967','drafted','approval','640000/2026-00015',1,'没有步骤的许可','D11',0,'','6393c2aca89602c9ab5bfc4e227a06e570388fe56de7cae7b007ec34306e7e03','66946201d1622dfdbcb64a41f5f5d014dc99a6fc1b527cb289b18a20e4bd0d5d','eef099be325c3d0eff39d8e03c1414e1c0e2d3e127469729e3a5cb49d04a64ff','2ed588ba55f9b84fd45905da192043b2df30b8adb9c98edd5c5b1d2a613f1acb','e7282db2','48074c3e3bc99d72d18699edf57e9ad3068f4c13769426a93a4650f4e985dda9'),
(52,'2026-05-11 14:14:49.914702','submitted','approval','640000/2026-00015',1,'没有步骤的许可','D11',0,'','77d9a2e84f88c542cb95f84ca01602aff05c12e5cfb60aae8a7c2622fea1ddb9','4a5f856ac9df533f32b2872c64a008f3cb92ff2a529cbefa8bda6d540a2e0920','09bd77a57e8499e737557769b363915ca67aae321259196c57870899656a4cf1','557f0e38f7ec10b2197b745f908c02f59fd0483a53ef4f95283db34fa511736d','e7282db2','14dac3f2c03f413ec75a48a8fa01da427b8e112a653b66ab6c4b0e5f850eb35a'),
(53,'2026-05-11 14:14:49.959555','approved','approval','640000/2026-00015',1,'没有步骤的许可','D11',0,'','cc8982931830eed2466ef31d601b4c397c1286a945aa679cd58167debc0111aa','676e6240c206e97b4856bb3f522dae6348f268f46aee2fdf8a53d3e7e725018e','92ed35a88901303c1cb3607e71cea95b0e5b5689077069658765d857ad343f9c','1ddbbe2920d29ef1a27b8488ee3852534a740b26123b7370b9d4946897a9d216','e7282db2','2642f58f245c8659225b2270cb64204c1d1ef9252b230991a635b68682879177'),
(54,'2026-05-11 14:14:50.024597','published','approval','640000/2026-00015',1,'没有步骤的许可','D11',1,'a6b55d8f7c9156ac0a4c3c2170d5b322f8c54e498ae462481d95239983808ee0','b93878d01f33207d758f413fd419f33add95a2c3b9d188fbfa08fba23a3825d1','','9495c89b853bb7f88780aae2061c994611708d12d51e1ff86bde2a2725bdda57','84f25fdcd3dfc984120ba0550cc90ce8240702f93f22efdbf7c9bad167dc7022','e7282db2','3311e7b4604624f5ec3431aaf59261fc8e14110b3b4c40a00b09ea45dae352ff'),
(55,'2026-05-11 14:14:50.057798','drafted','penalty','640000/2026-00016',1,'公开的处罚','D11',0,'','a9895533374c7d44a205c7c1e12a054ed48669e69de27dd5d9bf97eee365f2fc','7d19b5fc32c1fd4ed63237a05ef0eb7ca2a4a6f77dc56255d93c45cd7a81542a','7c730ebf265af1285120d4b33df56eee839502acec0c0bc0a77795838cf43e69','21e370536ed3110e2ac9563a5aecbdbd5e738dd31b6e3e4d786efa546f732df3','e7282db2','7c7c2263fdc3950e947002a9293eaec4ab674167d1411ae67ed872db45ac51e1'),
(56,'2026-05-11 14:14:50.098048','submitted','penalty','640000/2026-00016',1,'公开的处罚','D11',0,'','e43f007919be99196d3feb231d7560a36557521a052aa8e06908ec6096dca5f5','7a6f5a8a134f066b4113727e605b04088d05f8007b9973b47c766bff734bf251','3ecd402343f23303ee7391a7fcd2da575b63c5ac4404341c784006f4b96232bb','4ad834268288b9f5b492bdae24738d70bf52e6e4678b08ded3269cdd1ee74631','e7282db2','855555679bdb361850bcb99b993f48557db52aaece533ea81caa2876b52d11da'),
(57,'2026-05-11 14:14:50.116186','approved','penalty','640000/2026-00016',1,'公开的处罚','D11',0,'','0ae53378735272667ade26ea30be51c4913de0149289f5d762621e2ec95f67b8','cee6835f630c2229f7497af30047fe04ed8ee24053919b1556f48999c77905ca','22213e7cf9f5738487de088b48114d403647dd2891667f4b916d17da2787f908','8b33f2de57fb7e2c48ac1d2ae1801e2b43eeedac6a17408471762a5a8fa8c37b','e7282db2','6a10cd486e066ea5dd6d99a5e9be385a3469733f71e0b8a9ee2f9efb07d0913e'),
(58,'2026-05-11 14:14:50.147660','published','penalty','640000/2026-00016',1,'公开的处罚','D11',1,'b7b6d96e8dceb2e6ea4c8109523ea5f9ed7268f39bc65ce6cfb6257b14a3685c','77edb86165bb0ba7b612c6ba7a5375e99b8a40a72af6baffacd702be41a97436','','212eeabced5079fc7cbf1675d59e38a64ac0152d1d86be8e490bdc083b112e0c','94e54f048d5214bf77e76a05be17a5007b750acabab629857ec3e61672527498','e7282db2','c35b451a22deb28d7c79bf855cc29e29ea9aea2f39978eba9449871a1a1f3f6f'),
(59,'2026-05-11 14:14:50.173924','drafted','law','640000/2026-00017',1,'另一部法','D11',0,'','865ad20cdeda2222db348c7f6e79b66977e900b14a5506f0ae5e5fc45e74f922','56af2ffebd913aaa5863ec6011b9d8ba8ada1302efa11c55efa028cabedfc991','cef452cc0c4aff02134d1af5f28f0ea94ec24c6f8509b263147ac8952fcd73e0','20e6bf54fefedd1073a61050419065831befbe834eccf8893822b8e36e7511ef','e7282db2','6b1524c0e37974a7d2ffd1cec3d4a4ab566eb44d9420bea00934bcdbbce76d63'),
(60,'2026-05-11 14:14:50.213007','submitted','law','640000/2026-00017',1,'另一部法','D11',0,'','e0f8b1c2e0870b855b375f3e25238d0087e0682eab60f742f9055bfd06d7b18b','e006585da0aff659c89156a60edb72594999ae190a9be20a47bea02c9b169ae6','6f599e3474ef4ac3c1c5c5dd86c7c9d4e166a7c4ee7641cd4c6977db4fc72d2c','50860e2f58a198c9e366f9a6fe2378bfcca9399232c205bf9fda440390e951f7','e7282db2','b389d41b26e439c0c5e43b0f937584a7d83a8231bf7071b9c95e3660f8e65a3a'),
(61,'2026-05-11 14:14:50.238228','approved','law','640000/2026-00017',1,'另一部法','D11',0,'','0a78d28a36bc79f58b9219cf5b6acd86dca12c953811d19fe999079a44b295ac','5f86a63da03ec51472ae8bf5840e13d9cfc66f21d31761ffa90b5d663a60b646','0699c33a6b1d54cbcf353104287b6487a8a5674a1b0e9be558be0a560bacde79','650f6227e89c5d174fe54c66ba2159541e403eaac062ea232027e15a795f4425','e7282db2','5cfc781a191bb60848552a1d2405456c7e1c803d8036a4fc4eaefaed56771520'),
(62,'2026-05-11 14:14:50.260367','published','law','640000/2026-00017',1,'另一部法','D11',1,'ac8bab2bb0271b8d0046b102c918a05dc955f61b00d5399fb6cee3c98c968917','4c4daffd892c337bb35e09d4bce60d1af20e7bec186971b1eef0cf5703ce1310','','030df03a1961288a1e2475dc5456066282cd4f863d2d21360e342b1e5d681456','12a91b12dd838e1e8cf8a0abe7365e75723779c283c04f050340739fbea05be1','e7282db2','46e41626051a6e5171e4eb072fc8bf37dd66582f3ca501d626bb3232d644a3cf'),
(63,'2026-05-11 14:14:50.348771','system_run','requirement','QUARTERLY',NULL,'罪犯伙食账目','D11',1,'','78070f1942fdd5a0861908a213c34c0293c75ad152a1de34aa4f18549bc27c7d','','2cc72ab066f5afcc23ceb88f3fa304d22a4acc8508220ca478cebdbe5758b6e8','fc6a6d5b76715cd87f195cd13538e4145066a9edb650d7855540545323048bae','e7282db2','8723b3f1db371dc91744b62bd3daa4f3c8a1a66d2a2ccda3e6f122b0d4291612'),
(64,'2026-05-11 14:14:50.375774','drafted','item','640000/2026-00018',1,'季度账目','D11',0,'','31a29756926fa8dd8e5035325125eff4eedee792f4101dc99915998578077e27','a26907b296d765d4672a2d9824c8dcc032cbfa778966ee464350c15c4bde948e','722942d5d8eda3722d8f590bca8e056d813c17404f6f46c7867ac7b69ab24663','ae6750db622d77f986fe503c18cc985bb1669633dc6525d51e64a9ffd8cb22ff','e7282db2','a8c6b14285b43c435695aae2db5a01528a602d6b6428acc53e285c4fed60e53f'),
(65,'2026-05-11 14:14:50.418070','submitted','item','640000/2026-00018',1,'季度账目','D11',0,'','8f53e7379d431b4e49c01405282c1b95983b2fde196310201e876cd2fc231996','276db1664c1a19c5894a09af30bcfd8ab7b6b53f4b93298fc43109645d33c331','ca59d9d019b6bc3480b4bbab3f8a1dfc25778c4750ac1bec8ce2f6b60544d1dd','262f874a467216706421a82a4a58b898a2e09480339dcee4117e6e3505d12327','e7282db2','4cfbc4b25153cbb43c8a3eeb19f47f3da0af1c51cb544608cdecc664e6f405de'),
(66,'2026-05-11 14:14:50.443309','approved','item','640000/2026-00018',1,'季度账目','D11',0,'','d784c02c2cceb90030d328888f535b5c59f41918954f366dae94de8836c46d13','f7eb5fb3aa34096d95b47920eb6ee18ec8f74761bed470af92cbcbcfdc737999','ef5bd1d9b6aa1798be3f0d6d45909c89602e45c5d85ba60032b62a5c15e171ab','6ecb7b0dcc0e4231d198cc28e1dfce851cbb62a86e1ae7d82524ebad75ed446a','e7282db2','96f9f6aebdbc40042c65cbe0aaf8ec3227d7e2076698a587715c6281bb8f070c'),
(67,'2026-05-11 14:14:50.461730','published','item','640000/2026-00018',1,'季度账目','D11',1,'aa2d751f93ddbba2a000ebd5ea925f1f4dbdb65a7e76a31761e529ca99c5a0f0','a4c36886c570ab8baea25622841a01a840f618da3c3b1b85d6c2788913a7e552','','e33814d95aed87ce67e0792381b621ca6d8cce23e7287caadbb49cb3dc0c1fad','a361c007e32dd5abc2ecf5a821dffdcf23e0862fc4025c69b40f3a3a14aee366','e7282db2','db6311ade8704eb9d0eb4998ed87de5eb147dca117276e632df79a798f29c42c'),
(68,'2026-05-11 14:14:50.562230','settled','obligation','7',NULL,'罪犯伙食账目 · 2024年第1季度','D11',1,'','1c249d2b77ea88b3486f1226682637415717977c596a418fc0c0ad690b67d34e','','7abdef5531a88bcaa12e10afc2059e2660cbb1cfa6ffca80623ae507890f0dbc','69e7567ebc4a25413ae90636b8362f00a6717660c7beec41782f874f18a4b29f','e7282db2','54e279bc25a67b998d8b1486128df52df85a849dce60932987753d454fc36eae'),
(69,'2026-05-11 14:14:50.605886','nil_proposed','obligation','8',NULL,'罪犯伙食账目 · 2024年第2季度','D11',0,'','1b977e46905e948349f4639aa1f22788bb0874c9deea54d55af9a873fdc4f25e','283acdcc1b3fefb85071ee5834ebe69e2808cab8de90bc9fb617eaccde224e67','0aa36c0a39f6a1568a7c6e046993697e092de7896a106b3eb10f9c87e7c67d16','bd0e27be4e942a29bc3876c6fd41666c137e1304cb1c4ec2ca2595ead0b50ded','e7282db2','7e30d3e600005f1693e1d2d7a0d13b3a423e8d88ac35b9739c52010c664630ba'),
(70,'2026-05-11 14:14:50.659783','nil_declared','obligation','8',NULL,'罪犯伙食账目 · 2024年第2季度','D11',1,'','122df09e34245a030465f5ed0490471225c1899ce3da53ca4f72182b6114d8cc','','59b6f1652637fde5e747252c7ecf7e292b243bdf901f49285ca866baefcb096f','336d835e027223c04ca73dc081ba0ebc6631ec96083f82445665d8f74e301bea','e7282db2','9206da28f93fdf211691947ff17a13c8ef39309541667a11a4506a1316e50f98'),
(71,'2026-05-11 14:14:50.709833','waived','obligation','9',NULL,'罪犯伙食账目 · 2024年第3季度','D11',1,'','e5e40017bc8a123753ccb7444eac9e448c0210c2ae3ffc81ec58d52fdf2efaec','','b51aa29d525e035feb9c53c206ed61e53136b179bded4bcc60159356f13579f0','79d18bab7c9b876abbc01365fc074b8517edc40bd3eef27a0f08cb0209fc0a4e','e7282db2','b60ad6864ec7f576f35b072fbb11b93820eed7b34db99d5f1dc349d7ac63640c'),
(72,'2026-05-11 14:14:50.755994','nil_proposed','obligation','10',NULL,'罪犯伙食账目 · 2024年第4季度','D11',0,'','ec496b77832b1e63fa181a21d6d6d7ebfcb2a8c98dae2f81b0bd8ada17c3d492','5ed8d55eae0a6df10c6aafef93954514ca1c74de64992f260640ece15ede8bd8','07cc54e97e9b242974e638f03afac231f2569444102ad9a39aecaf6f07496523','557256da4b0d279679305f9eebedd7d7aecb180e1da67c1c90406432afe72055','e7282db2','af586cf95e2cc6130461fe5d90c08315ce4f51c4f50076d9229f8ec92dd2408c'),
(73,'2026-05-11 14:14:50.787132','drafted','dossier','640000/2026-00019',1,'公开的案卷','D11',0,'','93449d6adb03d1a69683ddbe62d3b66d8e9f0be9559ce02d531ba10332ee70a0','e2257ea4e2e9dd9c05712eacb3815b44e33d263e7923de23b31aec3c013d8b76','9f9d467471d9db5dc92b122ebe35674851c151059c03fe58e59009a61c09e496','16b73333eeabe6e17b6725c4481f97941a627264d3a3e0c5c65e06ee751078db','e7282db2','50744283d17b5659cc1a73d764b8137904fb218854f922a9cb5da2a98d0f93bb'),
(74,'2026-05-11 14:14:50.831232','submitted','dossier','640000/2026-00019',1,'公开的案卷','D11',0,'','27d866137a8f1cb890f51589215df57b9481dcb646bfb33b845c730de56c5ce5','a3f519a037eec04415e523dc08b830c384af0e99317507c580cc3b0d069073d9','08021113ebf04cc9ff81e15749d6bd37e2a3291da173797e0401b3e46c8ee2c4','5d8f9145a5b4a73feaf4982734eacb278480044974e079a9a776f0582ef197d1','e7282db2','30a4eff5c32b295d5633c1413d4bfd4ec39f919462d762ce5d89421fb0b6dc6c'),
(75,'2026-05-11 14:14:50.848392','approved','dossier','640000/2026-00019',1,'公开的案卷','D11',0,'','3d1931f7298d6a78f5bcb52188e933d10c7cbdb7171bb72f1c5746f31ddf8794','1a4d3925a8145e6f6fb46ff0311a5ef9654a8774f4825015ae41f78aa8363468','72f81090b5d094971d8ed665f30c01d0cf30d0f670f46d557c3bf3a3bb4ccfe6','d50f64b2debbb622c70d0f97bad1426dac5e7f82e279731d821e18d20b0a4a1a','e7282db2','a6e5c95f398a1dbec74e6c3b3d1a82b69410778ba86b5fe55d7969a28cfba424'),
(76,'2026-05-11 14:14:50.876385','published','dossier','640000/2026-00019',1,'公开的案卷','D11',1,'508fed8cd1ce8b593e7651c552e503c3702bbdbb8e0742dbbc6e63082aa88481','a5fe2082a6a9007d3559dfce2ddab3b54817bbb10ec235cb03429142b435ee0a','','3855963f743d5722abc94b4f6de9112408c9bb6b761c0c354deb322db8a5c7f0','ed6d658a959f342bc8a592e67d6f2c96e841f7f3a30f314f9ae725a796afa3ab','e7282db2','11f121bb2b49e545b9cce5a121511e865fbc0a8eace90f763353847de607580b'),
(77,'2026-05-11 14:14:50.901960','drafted','item','640000/2026-00020',1,'律师执业许可办理情况','D11',0,'','838fd19eff68af9c8f1c8f2ecd0649d989062e48fdc8c05678502bd31dc424bb','26fa8d718efb4a97d5c857dfa2bd48e7c608f01bc27f00fcd1b0831419147d24','a15fd62278a8e73d69b0505c39ab454cf8525e8e011d5db4ea19f83b2aee6902','eb9c752c63412c46cc7bf623d488a5207184344a2c400f1c8fc29d86b7086886','e7282db2','41c579deb13e7700a41120c17e3da4afc8d7d201a956a5a3b04d71f382ee6b4d'),
(78,'2026-05-11 14:14:50.932520','submitted','item','640000/2026-00020',1,'律师执业许可办理情况','D11',0,'','bbea11cc34f0f309eda0a7bc462d3f4ceb92ff7a7b86c17475971767028fc620','b87e84b4a68af14f1e7974d39731302dc3b53d488a4f0971015713df9a8db574','cc67994ee5a2fe067ba88ad0de4973fc6845ecdfabfdddd4d1df1169e9f906e5','8f58f1c12d1abc7b44cb963aa45134686921f6e74a89218b73f7bfa82c479039','e7282db2','d74c4e9ad10afd802b1e1f723c8e891a0321a82fb7937f82a4d7b4256e5be1b3'),
(79,'2026-05-11 14:14:50.957575','approved','item','640000/2026-00020',1,'律师执业许可办理情况','D11',0,'','f42163c9067904c3d799fb8297e90f42d52f9e9961d1a3d2714fba97fcc53315','3126b02df824114817dd70f02a013e83f73c5ff0bc8919e7b555bc5b7bbfd820','31187be2d8a448faf2afc195cbbd3f1b1094717405494204bb4541287f4f1f50','366f02da9e49b94028eeab564b7e34060aa16543b0d5df3c4cf99c10e55834b5','e7282db2','5a49accdaf3bbdc892971593c89337934333c78c1b41f4f9abead26852cc60e8'),
(80,'2026-05-11 14:14:50.972049','published','item','640000/2026-00020',1,'律师执业许可办理情况','D11',1,'68c40c311f9111574bd9cd2f956f03fcd7d74713d6ce717d80c813960d1e08ae','7d97032f962d9269b2db9882580504daec8a71d19a495a3a33b9c57850dfa85b','','f0873a9701b0d45478f6bed6885515d2d4251d63f4042bf24321c73d313bb844','f69d7d7cc3c491fdd8a5594704c39a22604b7ea36d81866f1133dd1654d3fc3c','e7282db2','b801fb1ff8a775b55aa9030f461e5b9ce826026689fab035c62510fba6db9162'),
(81,'2026-05-11 14:14:51.232518','changed','dossier','640000/2026-00019',1,'公开的案卷','D11',1,'','cc0b321dacf7cc07ff4e5a6424c53f8c6599e74b7c57bb4dde16f23f9723846f','','91c2cb3b3277ac750e39c5634b1a2203804c13bcdd066a8f902d877492fbf830','5b98d07b7f5bf415f275a7458749084f39e3a93972781963877da57c3f1f97f0','e7282db2','8d0d6d98fdeef84d35f6a3fd4903123dd47905b5a319a69ad0a78f83337a1872'),
(82,'2026-05-11 14:14:51.451330','changed','dossier','640000/2026-00019',1,'公开的案卷','D11',1,'','0ab7c5e5f60dcafa5c0529c4a61bcca0639aaab0b3032fcd8885f311a5ef7faa','','6e4f6ea730dd0488ccd7142d6d4725d5492db5655dea2225f6ab1b91ae411446','14769f64b6844cc45b80fbfe80fd138316bbb0cd5d396d9ceb335790aedfda5d','e7282db2','fa1c278b4cd62e81773a1e2bae62515e0901c3dda7ae6b20aef0f4fca17e0f71'),
(83,'2026-05-11 14:14:51.701528','changed','dossier','640000/2026-00019',1,'公开的案卷','D11',1,'','1d2bf453c0a626df3f712767f841c535aa476cc45aa455c23d51a1ff90c93a48','','c5ca27ebba04e0fb4a26e335e36c0b74b9cfdff2327af2dd4450a790afe6ad34','f85cf3b6d1c541b63638825caf450f3046fe80ea0e48bc9b672c168d3b3f8671','e7282db2','37233243ee318374dad8e10fdb3bd624df45f8c11f5af263b7f84eb0316e2dd1'),
(84,'2026-05-11 14:14:51.739227','system_run','test','',NULL,'','',0,'','2f8f7d656cc9d74eb6144e1578bff582332e322340f049fabf69d63ab064710a','bff984e7d737e52e8c0c3998dc03068621c44410563c6350b7228e73730cacdd','30138e9a678765605d8b62c2864a8d7cb2bafc675580f1e419e8f088bbaa6fdd','3ad82cc07c9cc903f6e87626c28f19bf641665dc7b933da0b2f3f27657adf4f4','e7282db2','0e2e051d29d6afc932427243825aea91796afe1bdd8e4832386b71629d5a78ae'),
(85,'2026-05-11 14:14:51.813498','round_opened','evaluationround','2',NULL,'公开的评议','',1,'','680984656c80bc3ca8d75f671c4590f8e99f9fe54d7edeb1c33a6d6145fffcd2','','4ab1df288ebca2eff6d400945bfff5d81b3be088d4213ee315415a75d835b7ff','41ffde93cee2600a14ca472d05d03a54f03c173778d4a4cf304b3664e716a13f','e7282db2','b5abd30ca2fd7df57014369cf4b5193cde3a788bbf3ee8fcdd90d3c3a3002843'),
(86,'2026-05-11 14:14:51.894459','scored','evaluationround','2',NULL,'公开的评议','D11',0,'','ab16059cee5646f4471c0d8da823a4de268e8aeec71bf7fe9898169ca41e7d51','d45ebf8a0976b4d8891befc68c7c5477f923413400f1028cd83f98a90a6ab034','2bbb001606b0334e0cd4c0a0352b89674f655d114d2313691c7fbb203a590d8a','582a950af4f6a41bda11c31699415a19dbd02d68d63c78b7c83e1edf554db5e7','e7282db2','c26bd545dc89b4abe6e07e18e1c0930d77162dd7421e4f994d884e45c736e8c6'),
(87,'2026-05-11 14:14:51.948270','round_closed','evaluationround','2',NULL,'公开的评议','',1,'','9821d84d2348df4fbdb52d5c115ffd0ce591a034fc7a4bfe6c2cd3722b53dbbf','','bd425eca2376498a79c331cd0196c6753734acaed626b391c6032bccf999e770','b76ec93979095b4d1958651841fe23210bd3295356415bfd83ba558457f0baf6','e7282db2','c7590246c87ac5ac60c1f03769f82271d522aa645d87245231ae2e742db1c88a'),
(88,'2026-05-11 14:14:51.980475','replied','evaluationround','2',NULL,'公开的评议','D11',0,'','e2fe94cc971cf3877ee07b3fa2621f6faffe3419dde06f9b80a1baa597d3b350','8c6707b913b68452d197c773b018a420fe4ee7f3de94a6849c95c8be85263641','334588bd695fe0eeef7eb5952b625fd9d124fa9d308373833f0e2cf4d63f78ba','f3f9549b6de8d167efe018c7ba23ba54243185432490c6037745b2d8a379a0cd','e7282db2','6de48e6e2439c18450704d843b8db37b5454d266ef63c924aaabbd419ba4b74f'),
(89,'2026-05-11 14:14:54.162188','drafted','item','640000/2026-00021',1,'公开的评议结果','D11',0,'','f91978ff8338a1e37124751f13473260b47120e24f720dc294fe2ad257e0c4cf','0a7666b68f5af7d7925a1d31bb6ac1d148f0ed9177d920687a0c3951c5614636','ee65a845222e22b4dda269a7819ac6b2619ac8a75dd245969515720d01fda059','f6c00a9d9c4f0ed9b3be5664bcc34d663af571c45f2cdee77cb475e28d26f6a8','e7282db2','3cbce515c0e2ca10b7b343a4d675602be005c72af4cd778fe8080a62f4e72de4'),
(90,'2026-05-11 14:14:54.225036','submitted','item','640000/2026-00021',1,'公开的评议结果','D11',0,'','460d05a97f10b2092734a7863ac7e7c9b7ce07240ebbb8e510c69d963c88cbbf','9a76ca7948fdb47633001afa83e14d01f5ea46811ca621a1dc9be714e0fa4294','79235aaa0c3510f7093673559a162764a7b3adf759685696555894a00bff969b','b0f9570f8070f816665a10ef88c342b2f7022709e4449e98a9b04c2c71292ca0','e7282db2','56a75f3e36a77935e054e1c6d4201d8042c5406a733a1cddc9c8c909a5247c66'),
(91,'2026-05-11 14:14:54.248351','approved','item','640000/2026-00021',1,'公开的评议结果','D11',0,'','7af5b6ce7f304a54df9575f18a2742fad5ec1d592d22418c10476fb61b2a7b66','4ea981ff3f533679ba5c285a5659ce744602de949edc95850b5fcbfa3ff3531e','15847568077b66e98bf8ce99c197c2401c9f00a335edaee32080a03c58fb1384','a6f365646d669dcbd0cfc5da3c032927687777c94cda10044ec7634e75ef5e77','e7282db2','ab917a5a5e438163bba02bfed37b979b8916a698c511d8b57d5d4cd5381debd8'),
(92,'2026-05-11 14:14:54.282527','published','item','640000/2026-00021',1,'公开的评议结果','D11',1,'319135c62c7479d6757f3f8222f80b3a52291e0051a1536467946bc2cb7e4345','ed6fa3e0770edda4a28d0bb00a3805ebe94b58972f57a3a3998716be9274f6d8','','1d3b756d9001c63745d473de1b7f0f9b637bd44ae4ddbcea60b88b512bb52955','d4d801dd31fba0b655c94c4e3cabf0ec56814ca9fd1f09a3120decfad8e1c801','e7282db2','3b2ecebfc08ba23a9862853507c1e8948d5735a72b931b3df3609501fe38eadd'),
(93,'2026-05-11 14:14:54.354211','filed','ticket','2',NULL,'群众反映 2 · 应公开未公开','D11',0,'','c2e523d630030e23adfe9175ec18a08c64f0e2036304d531af041f99633be1f7','50cb50f9b900a2d8a20b357491f2d00a36ecb7413ca749b184a6fc1827fe75a4','f5741a8aee041d08e376328b981811a6e4d786455d850ddc376f8ed84f3041db','6905fc40e3fba3f0b3ecea80d40ae8ea7c46e2fc0e20e11422f1d3e5b2acbd29','e7282db2','e2cb09d96a397cf0e5092cd525b3185ec9c5f12a31e0989c15d8a0ca35a5ecd4'),
(94,'2026-05-11 14:14:54.365027','received','ticket','2',NULL,'群众反映 2 · 应公开未公开','D11',0,'','1ed0dee932d75bcaeef10d2e1c29389db518c5022d1f84b25741c84e662fc4cf','352445a890698d6a772608581c1e92603830f06448da634bbf6a52a8cdf77766','32fe2830b518961d1e03a8e1e607a0ac78b9353c3971fbe6843ff378f7a3e9ea','39c8258a8d13cd38c4883e9d43e2efd192ecd6bbdbb3995e6ae429ac23cf30f5','e7282db2','71ac0f8e19103d7d997247e66dd77c2dc43ff6d4a76fefaa0813370695326298'),
(95,'2026-05-11 14:14:54.390583','answered','ticket','2',NULL,'群众反映 2 · 应公开未公开','D11',0,'','98cc9654953d23a6a447c45983076cea4f3f79d305ef75f99f6561cf4f86a10f','f67583693dcdf5932b3be3bd01487aeffd1cf06a2b7dee62ae2a23a9f0ee31e6','f39e1a95dd16cd9e49e8b17196da06175a9894ef4b3637611051f9565a23829c','b98f2a1e46d3481cb3b71207db4af676df91601558cdecbf86d26bb2937d49a4','e7282db2','9ff6bcac0c963887069f62aa33feb72a3230bbbb88cb12090bd33e9a9ed166b7'),
(96,'2026-05-11 14:14:54.405864','answer_published','ticket','2',NULL,'群众反映 2 · 应公开未公开','D11',1,'','f5bb39aef1e9765bcf5f38d4c5cc6ff9c80a4320378768b5cdd0055ffbc68558','','9d0388d01ad673230304fa50a4ccf301b72918c70f77cd87f06ecaf7c6e58037','c7f66b985529badbbf2b1838c9e006e86c37d2a7861f88cc998eec032fe3e2cf','e7282db2','09f808a1afd8c661990f43ee232776c1c38cc7a50807e75a7d7d9a334758aca7'),
(97,'2026-05-11 14:14:54.443042','filed','ticket','3',NULL,'群众反映 3 · 应公开未公开','D11',0,'','6cbb120fd461ff3e2d5078d0d4448c3393ef0eebfe0fe4cd82d78c54a861a3b1','257a8ca8fd19fd8e795e63c44b698161365a947bbd0d7329dae8c1db5ccdf12b','86c76d80c1df4882f1fc9ce1a0b2c024267917cb3ee9835d3fec18bc71030396','180c9758448d9a9cf5823650286c4ac9f09866bbc09ce52feadc12dd5be1a88d','e7282db2','db4de3efe30f58d150eae1143c7afffba16a4011b41653a0d5868d69e1e88b2f'),
(98,'2026-05-11 14:14:54.459256','received','ticket','3',NULL,'群众反映 3 · 应公开未公开','D11',0,'','796ebef6c835ddba47ab8eeeb07ab2437e35c4940fcc18554f3313f4c8190b3c','7802b4b9cb2a900dbd0af2692e011510d8a4a9c357b20a18379e327628f2c648','8eed038ac18eb59b407a66368b4ccaad24be082dc9969060459a9aaaedd4d9fa','f70801f0b9bc9d72cd77ae16d71ede37bb4823122bbe8ba97829eca253d4f605','e7282db2','48a1fd69c4d6a66164c13c6e160ea7c0c97c58bdf8244031d66570722206c3c4'),
(99,'2026-05-11 14:14:54.475123','answered','ticket','3',NULL,'群众反映 3 · 应公开未公开','D11',0,'','b2390e6f146a7a4508d4b58353d5e4a5fb729c51c633bb01b2ef144a382a90da','85c090c9f6be43fbc91e8f254a35732ccf1e43e96db399dcf662216aa8fa2234','52d9f3183120736c17eedd6235939de83e46727b3fc088246d38000c41285e87','2ab60a8bd3f3b34320c6bf5cebc7046acfe8a38d6989c486d25cdc6d4904ebb7','e7282db2','5182015a838aec1d7397b71fadd83556a43a1c1e1e06a57140764bf18a13d5e9'),
(100,'2026-05-11 14:14:54.524589','filed','ticket','4',NULL,'群众反映 4 · 应公开未公开','D11',0,'','8ccc2be5ffc3e831cb32cfedb1e85efe7a021166910431fdeb718e98898b97b3','c2288152cf412347678ca88403990899771a1b8ff38376b2240d55a416f31091','29f824a2df28a262d53fb0b8897ecd4a0bf625ec1616c51d757776a238a050d1','498d6b741fe299740070776c720a58d3421480cdb758c770d528c972ecbeb708','e7282db2','ede5d4fb6d3e1f4bbf774efebe097ce564b9f0d6689faefd675f2bbc24e1a374'),
(101,'2026-05-11 14:14:54.567782','filed','ticket','5',NULL,'群众反映 5 · 应公开未公开','D11',0,'','a6df6765d9d06080b73d2c6200ed7edf8e9e898c79f8c3df329af9cdb117480d','a5646c380f5752ed06316554c6eaca5f7128086c8b5a6c2eb019fade384ab834','c53171f233afca51b5ebf48056455745aa75c8d9d18a9c80ac871670325046b1','3c5efe4125fcb894f091ccd110dc4a2f6d2479b7f2afaf68ff29cb4961f15387','e7282db2','47304a0de7be7f80c7938ce4d4eb949698b7c9f918ef37caf52bd14c4eb731e2'),
(102,'2026-05-11 14:14:54.581407','received','ticket','5',NULL,'群众反映 5 · 应公开未公开','D11',0,'','1293bc74611adf1a14f2d3e7eded25225ab00a90a7fcf1194f98afc12928df73','022ca0c8a9642d2acbb7a3de01be2ae58309e5273bdbcdd14b11e13bded52254','9d96b2897276953819b8e0027a8aacc1193228e326f69b9fe656fd6afa47347d','59281bdb38dd6e37464480015b5192e25eb6c0c539bf221cec6ce392808a277a','e7282db2','2484d9b656ab09fc481a1add949eb1e99774932a5af7b53c1b1c20442f0a912d'),
(103,'2026-05-11 14:14:54.596592','closed','ticket','5',NULL,'群众反映 5 · 应公开未公开','D11',0,'','ea77a5ae13997e0e82563fc41db4407265083d5dff80b03268f3c22388d1e00e','3c89ca3ab224b0a291df2d2a526ad65ae659733a342f8fd73df0f8471eab53b8','f8b011859afcbb04d5ce1a01c813fb1c197110e43b746b613808a06cb4d043fa','5d8ad200e5e7499c094df8e5745f0f1b934dd9bf75b56c72cf869ff29bde582f','e7282db2','f9c94ba8ca786adc3a6b7b879e1573b8b027ebdb84aafc39ecf63bf8acb36d59'),
(104,'2026-05-11 14:14:54.641592','filed','ticket','6',NULL,'群众反映 6 · 应公开未公开','D11',0,'','7b69523f5db1c6679ce7308bfc99fe8b0fe4b9bb5c1dfa2088cf841d5864add6','2c34fef02b40c7c1feb3299a38e28ca84850a320c775da9787e55bbc80787404','a7b27a5cee40a42ba4ecbdf5f4966402387b6e8baf9965ead80c92ed6c57f99a','170688c70df07b375989f4b6ab61ad1cc77a6c58217b210489f6faff17cda675','e7282db2','aa09aa800a836c0e909d344be1691341ca578b27fcff2f1d51eb03eeeccf1338'),
(105,'2026-05-11 14:14:54.654056','forgotten','entry','3',NULL,'','D11',0,'','e35c4a5d4b116b611ac2f8e4835a11dc4419a671bed84c1a1629eacb3f5b3dc9','517a77c90e7f08f0104cdcda39d4d37231e945007bcbc104551d9936610a8278','','f2e0bcedabc9e1ef0436234f749034067bc6dccc2130167a27586351a92aa69b','e7282db2','30097b21065a6a1d2d10d4f85679fcfec23c80aa510097cb187bd5f5e44baefe'),
(106,'2026-05-11 14:14:55.768872','system_run','log','verify_log',NULL,'','',0,'','ac09d3c2eb6c3e9c7cfddeaad8aad9ba95d3e117590deb050d854cf2d26f569f','5cded865ae78f5a6da413fb0c807a4f35faff1ae552d284ae6ec5d2a3f8bd1be','','dc952b8ecdd2cfbc7e08608417a913d933f75c6562397ff493e9ae3ee35b9adc','e7282db2','e75a9c4cc287e73aabfed6943ee57259958e11786010710c426a4cc0c05caab4'),
(107,'2026-05-11 14:14:55.850184','drafted','item','640000/2026-00022',1,'机关职责','D11',0,'','1c2b97a8c5e740942d12506703b5166cd6d970ded3a651d30198c376d4041392','1af13053625f8c6dfd71d0f981cb277f1b22a57dc4bb7ff9af0a554ada2f1e9d','66a1b1ac704de9aec3103e8d602eeb8e75eba4f7636097248356150d9d77a52b','978d8c18cf722d3e351024cf8ce16aaf9625af27765a54cf05ea0271f1463a05','e7282db2','1c42aa7e5fb64b9c11a9653869374e7a021cc83583c3fbc49da17f03e662fc70'),
(108,'2026-05-11 14:14:55.940253','submitted','item','640000/2026-00022',1,'机关职责','D11',0,'','becf1f079113bc9aa855c79257131bba7c02284d51cc78a0bafbca096e580476','b3c7b52e60d1c4fc668a6c4adf887ce1d7de907cdd9877df9dd117f5ceeb8a06','96e0f798b83cb04b29d511cdca866a9e9974e8a60199bf6a0cadb9246f1f655e','f20779e6f362099a890f1e7f22727c47060a953c549b22f6a3f00259d46b9393','e7282db2','7a75262e2aae6ce2201ea710897478d68ceb444134ad15781bb014da79ea20f8'),
(109,'2026-05-11 14:14:56.018151','approved','item','640000/2026-00022',1,'机关职责','D11',0,'','31c44b81d12ef66efa296931d56c971ceb768e910d72fe2b392e86e842f49c7a','a00826d3ea905e30c8f7f63dfc9153560cba61d11f3bdcfd3d3759ce3014dec9','ffaf2e6a40f145ac2ba5aaeb8d04915a1d5b9a36fa08f589914bcc21336a8628','c8a9afa76aa3d6a4dbe0ec8d2744bb8c4618c0ea6ee7dfa50686e20dd3a25b48','e7282db2','81cc4498973b5f723c49e2a5dc3ec525fc3db8fd7d7cecbf4447a036d5f72971'),
(110,'2026-05-11 14:14:56.052786','published','item','640000/2026-00022',1,'机关职责','D11',1,'0767aebeea02bb24983077f0bdc87d8a5d0b5e02b529b4083cf87fc00d363cc0','e7ca71c0ee56e0b13ae14c0a3bed4d1bd40dd9ff4d0c5f1b538f067355c80179','','90659d002a1fc7d1cf1da04c902329b401a98d4d99dc97961f7668fa4e987edc','19d532c679fee0e39092c131d59dd9bc5271338557a4330b4f872f7ac9a0331e','e7282db2','68e099782555b976983d433f2d9145c05047e0cfb241af0aacc9c51ab855e3a0'),
(111,'2026-05-11 14:14:56.083817','drafted','item','640000/2026-00023',1,'年度目标','D11',0,'','a166de4f0654d145fd998c9d9e923badffa4b8a527097aeb4ff7d1812c72a0c1','ffa2794b24200b2dc2f9c654da0f27b24f3835e4386dcde503ff3c15379b4ae1','644d9ae4393bfc73702481f0a67ef8c70377f2fb287c1d7bdb079f7e3cb4116e','134e88987ead9edb32e27e684702e79511f48504b44572b353aef4a10cb0626f','e7282db2','4105c22b415c4964b3409f1605a817ff00b8e45400145748759a668b6191e33b'),
(112,'2026-05-11 14:14:56.184608','version_opened','item','640000/2026-00022',2,'机关职责','D11',0,'','f7c69a7cd58e82576ed6af5f3e063d71ade149e6aee4064914a4e2f79d47649f','be5f0e8a82341473d5d29ecfea43e9479e2f7e6c75676b5d2f596b546a991380','31cd032d53e2287997e3a6566158d1adbcdd0ff65b2585b8afaf4090266b352d','6cf21d19de43090d67fdae7820b3b6aae2c7cfb5d6057e4fa47209fdbea1d9f1','e7282db2','78fb52f94d560d739f3594bb82a5258d08eaabd5e34dea7967fd85fd209228d7'),
(113,'2026-05-11 14:14:56.236892','edited','item','640000/2026-00022',2,'机关职责','D11',0,'','f5aea77fb1a8bd19a71f7d9be1183d29f3d698d5201c60a5dd833475bbadf706','5f377c851556c15a6f0b713a24b15bf1159e7fa52344a02318ecdb089f021295','3b0b5021c2b31636dc7d62002991eaa4c6231be16d3d998d63b9723d1d9137b0','1c430958ecacbaa561d360557eec47a7a0e85b2af48599d1074c3318691466f9','e7282db2','f331867a63a9a585705abeb23f4f52a8e6193288a3336f9a0396c2f881bf07c9'),
(114,'2026-05-11 14:14:56.297424','submitted','item','640000/2026-00022',2,'机关职责','D11',0,'','d99a56d5abf16d560ecf4eba4c82396b03368551ce72423d2a51d3333cb3cb05','a7dd81a801ca8fd98249dd4530cead54735dd5517b78737684d6dcf613ac8a2c','2b6befd0db845d6885d5f28492741be25ab97473a1dbe2b42f803923f8b15c47','461d758f69aae84df0dd3e101edaf12926a24b59832b3abe85c09dc450c5fc8c','e7282db2','8afa1133083e0eee4c01265fe0d10a8d8b5c3b01954bbc9af2fa052369a1be2f'),
(115,'2026-05-11 14:14:56.343281','approved','item','640000/2026-00022',2,'机关职责','D11',0,'','98b40f714e7a7d066b91731588334bb41840830bf537e9711774d3eefc56a484','55e1b5f171ff486843c4e939b4b4d19bc54df69db707cce1847ab4a36ce8d179','c305a7429a5a8034430768131d12b165162d97ed7d31f0745b113ab30398f18c','7b49b5bc521bff21013fe809a0a6e67640d2baaec685dafcea676f6ffa9efc56','e7282db2','b151985c80596ffad06e2620eb87ca36f182fdc1b592001aa11d9fad85788c28'),
(116,'2026-05-11 14:14:56.402067','published','item','640000/2026-00022',2,'机关职责','D11',1,'4e29441b88d5bf720fb38366dab4e4baf125e9d629925ad812c4948798a8707a','c2f29e6033c982672370ba7b75059819001f1db7e38a7e7c383866b63e4a67f0','','c3ea1855276867e62669dfd2400cbaa43289b636af9273101c65c90150b70245','eea40d1a5d469655eec61e678f1bcec035e44a18f548ffb5754b81fcfc8f4397','e7282db2','8a82d1de14696769b250f42db365f583c4e32dfef6259e9c80bea9542790633c'),
(117,'2026-05-11 14:14:56.507005','submitted','item','640000/2026-00023',1,'年度目标','D11',0,'','4dff56c35c1425e5a7bb46cb9d52e20b6dcab50973fb8472d9e55513cec153ff','4cb88d3402263f8f5861bbae3a187f3701b8a3703de13250adb09fbc673e0a6b','1019e877ea1789535e144306376f76311d39ff5373cbf68795f0d856464f496c','efd8ce3a24ca9901c48c59a90577bd245318bae54dc66eff6b16cbde6cf425da','e7282db2','92edf695d8d66277e9df072057f4bfa030ec3421687d51b72008fb428f1e2510'),
(118,'2026-05-11 14:14:56.591179','approved','item','640000/2026-00023',1,'年度目标','D11',0,'','be72850d915b767ff8d8d93238ea37e454e6e15b2613dcdd8b45668aed26bee5','83d6724d20a65702e715341518438b2530a888046b28d7e43e487206c1ecce43','3e93880a142d41034ed63138f2c1a8023e2a4ecb81aaea0fd09044f1258a5de2','297689b464f78107ca6a0a1a3ba8452f04a6da167563e8caf1566b97cac1f076','e7282db2','77d4dd97b4b61b8b3edf89aca39eaeee2ea98ae125a65bab61915977c957b269'),
(119,'2026-05-11 14:14:56.675393','published','item','640000/2026-00023',1,'年度目标','D11',1,'1881cacc20005fe6e39229ae1f6bc92f57155324c1c726390226277726747fd3','db3d924acfdcca06153e078a0d4a09d1be8c5802cbb6e3c2fdcc2595cbf0027a','','63e8b9f4f0a0220c47c15abe518b505205769741dd494b5ed3c5ec6c55f5831e','e30bda8662386785fbdc7072ea2a2d8009faf988a57fc1293b5f0f9d749fd0a2','e7282db2','cc2200f4504a834a61c5e59a6a27109ab8a988cd7104870fec9f37d34fe154f4'),
(120,'2026-05-11 14:14:56.696293','drafted','item','640000/2026-00024',1,'办理进程','D11',0,'','6f6b555e1dd2b3731a9d6acd8f17b562fcd439ccecd251144130ace001f6ad24','4ae90aec8d6376510091df5c535c08e242de0435917667483b932201916215b7','1b6cdc365388a508a377ab818896eb7eed0978eb1565d54c0f7ca541e7f3499a','c3d554d6c021b41a2579979cb741df0ace8d3adc44532b014604457f234362ea','e7282db2','5d02880cf11cc468b993a04a98b4bc393b6e8d91a110e78834d32851830c342d'),
(121,'2026-05-11 14:14:56.758011','submitted','item','640000/2026-00024',1,'办理进程','D11',0,'','0edbca595d1c7fb2bf60c387580bd9c3e96167eb12f2641f42bdebf6136d2274','d6c2f3678114125e0ae2d40b207820c6b701940d8082a8aa0823ca3b2534d90e','59f300ed2b920032e936ec4979e6f08c998733c4d06beb00717e87b1b1f1a13e','845155dbdfbbd9ee319cdcdd703d3dd04184afd5a84406c1cf26724c4ba4f570','e7282db2','051d57fe5b347582d3019fc9e01c7657d42258eecfa91df65259599cf3b11263'),
(122,'2026-05-11 14:14:56.799253','approved','item','640000/2026-00024',1,'办理进程','D11',0,'','4c05df66742789acbc7dfa1ee856c6d3556f4ce4cc9a1239d0107614d24550fe','ff10eded5937820963bc3e229924a687bec632adf271a97198b1e5ba3d95435a','eec94d3e6a358980de5835d805f93ecf1c18738a6337bb801b75bfbaafdf22a8','8761ab47b33562c842f60a0f858922b130a613d21c17781fa59c79531a21bb30','e7282db2','5d9407ba534e8050d9964b3e8e3d07d018613a30e93355af75d7301163730478'),
(123,'2026-05-11 14:14:56.840025','published','item','640000/2026-00024',1,'办理进程','D11',1,'63673037423f38ccae85de1cf4ea829231fcaa363682c3725df6f3e8f29d66bc','4b4eda80230d644e36fd8c9661b8550288cfc9abc5e934f75800b763311533dc','','cfe4550603196c23d922d90eced308f6158f72ab7414f94292c2b32ea183897f','ad16eb584d3e37dcd43c2e3e3e14f55debda76fd041f3a43fb178a129ad3516b','e7282db2','bf15f0b088a22209b4eee6db145f46cf6b18052e9de12be5ad58ff0a849b9ceb'),
(124,'2026-05-11 14:14:56.872187','drafted','item','640000/2026-00025',1,'办理结果','D11',0,'','a52601e0815715f219e9c79040575cf59683c64048c4467b8d4a3c672ff10a79','bbfdc4c1201381908c85dc1ef44cf29c9fee83bacb53a2d3dd01ebe9bf3c0b75','f725ae96044ae27f9a2022a40508de4e0a4bf712fc8d11bc5da312da2a0b3774','709d028d51fc8230b772b97573e4655876abc703996c093c2ce4f663670e6975','e7282db2','446f2bea299c45b4469e2d6ffe8d48367959c22c8685276d0f617c4fc784f32b'),
(125,'2026-05-11 14:14:56.929533','submitted','item','640000/2026-00025',1,'办理结果','D11',0,'','49fa56810c1050d8a37c74e23194a3f0faef8e7393e8cd8d8eca483363432fb9','392bd8d7b9d93a0602b9e5bc4157912be1be05e853d43e178cbff4d9b3f010e8','50aee0592ad108f6793c78c77b7f6d9a59ad096db64679241e4b716efe6ecadf','9cad20871a2c5bd68edc477afe7dc41f339db0753e0f87cd67b9fbf323d3fbd3','e7282db2','0ee34598c58f4a9ff01c787c037bab4bd8cac5daf0d125e0b8b0847df62b3ed1'),
(126,'2026-05-11 14:14:56.970505','approved','item','640000/2026-00025',1,'办理结果','D11',0,'','abd9a24f937157f54ad47267876a49f537251ae59875c7cedc87dd20328a3194','0c3bba87c82d39acccf0ea891a14a088864bd1b128fef7912ae455ae956825e7','444c93c813f2344aac8b558519e6b106d045102112e66f0861e4394c150bae3f','8b304e04fc2516d3eac1cde560580a83f578297bb1be62a2cbcccded9f171803','e7282db2','018e3c29c5faa25b838917b52153a17b7dbc76ec882c5402c486fffa51144b14'),
(127,'2026-05-11 14:14:57.006867','published','item','640000/2026-00025',1,'办理结果','D11',1,'c8300373ac1dd84d50c7180804447588f2ca76337fb38b3079b951252c9b6d65','9e516148839a707c3bf38aa487ae9aea9a60c6789da105ea22700871dc2ca10d','','3aaa92dda3aab612e492615ca76bd419fa6745ee37641cc7c8d99bc888bbbd63','e6175787a22d4d356e92674aaf46cf4585a5a119b9b073ab3ad3d80cdb4aca23','e7282db2','990024fe3a9ab5bb366e20c65136cbb1fa2acfaac512229e82b34833a4f71a45'),
(128,'2026-05-11 14:14:57.038114','drafted','dossier','640000/2026-00026',1,'规范性文件清理','D11',0,'','067657b4aad4ae9664bccf038b1dd8694ed564aab75d8aaf2af8469e675474d7','5819497daabd90f4b801113eeeb00d2823f38b9da9d312d532f0580a34b1c65a','0734aac4acaba704622b7c96cb5610dc7248f0b19ff96a60f9f7fca835168677','36b2518df3daf866e8591f2f89644e5281f542df055459701e9eb19ea74dcb58','e7282db2','bc53d13b94ca0fbb800104681b8661a1a20dd494849e4fee7f28a0d08cd4bd1c'),
(129,'2026-05-11 14:14:57.088761','submitted','dossier','640000/2026-00026',1,'规范性文件清理','D11',0,'','305123e1f03eea217627285f95ee890a833ac7bcfd50e3efcade2111580936bd','7226e1a59e970dfb5577eb3e0822f49f0fecba8152d89c97ab4109711b52b6c9','786d5b6be20767c5cdc236404dcf72acaa4c81c6d63e92770c1b576266ceb3fe','e645839941b99e5ccd3ba723ad5792e0690a12cc412a3463a83159498fd78614','e7282db2','1192cc87e303bbf6047c29fbe3f143338756f440b65b204233c6004f7287157c'),
(130,'2026-05-11 14:14:57.133660','approved','dossier','640000/2026-00026',1,'规范性文件清理','D11',0,'','b026953448ce5b812c381cd696c0299eab90d9a0bb5451ae502f2c7e2c5f7d03','610b4a7a4995aa848e24e4b39e6f5b2fc9b68b0f16702a046899910f4cb47a04','d6796728b8b1054a6dd1290e829a9a937b6b7aff3ef5990a877c85c8cabc0e0b','9694a66dfb539a6b696f57ad58ef270922e9bd3297aa63ba93049c8b37890b67','e7282db2','7187531b04b31a8a92b0e09705507e06d746436d88abd105f1511212a68c4e63'),
(131,'2026-05-11 14:14:57.166916','published','dossier','640000/2026-00026',1,'规范性文件清理','D11',1,'1015047bd323e2c79924cc58913a81a0997150ad035260dd03c12be95f266459','78a8bda04f4f07fcb18514846f7ca021986972aa16ccd2a4c791e361121157de','','5898a295d506160824481c2c7eca16a4688f49654c017abd137c4c9e975296a5','5c37420316986b495c0462658ec44341bfe2a4430c0856f555d9c055f582c01d','e7282db2','b1f017d128b4c6dfa946e1b1b349f35751be0eaa27f4eae8488660ca83baca7d'),
(132,'2026-05-11 14:14:57.195245','drafted','law','640000/2026-00027',1,'中华人民共和国律师法','D11',0,'','0050337394333247365bc96d263e7b7ce6d8149050c0303ebffd0a910fe0f0d3','079c75a28282f280487af3e5bb89038fec8dbdff46d2100ba3e92cc3781a665c','5caede18b7e783117f1f909f04dba959afdd516c1ee02017c13153f2d9c6108c','2009eb757d9fa9d146003c62e37dc0c1ba17e42b8f5ecded5197aeb96d6acb55','e7282db2','0b30916a63061eae1761cbb86a6a2d5832a120abe4913fc28f61bd4c3ab2a026'),
(133,'2026-05-11 14:14:57.234695','submitted','law','640000/2026-00027',1,'中华人民共和国律师法','D11',0,'','d7f08d5b0eb842a6f1b8dfc79e8c6f8314ec0c306a6e8fd7aae581139550c9ab','06d9302934fea0c1943d7ba2ff68ef33ffd5d85d527cc338e27961ac4e574d4a','66de6eaf9ffdf23294fe86725a6b80a30e7a3bc8472a71b5a6164c893d946278','a740395bc57a0742ad17eaab8c5e654e2e934f934212869535d896d3e847281c','e7282db2','7e60c5a6e2a0fa53aa72daf2891541a51a22c49a57729aee41ea6b086deefd88'),
(134,'2026-05-11 14:14:57.263596','approved','law','640000/2026-00027',1,'中华人民共和国律师法','D11',0,'','5d3a5586181347fee86be0ae76aabcced0838cf909ffd32bc738cbba04700cd8','da3ef86c33342627651306c647fccdffb99e8edee0abe00b5bfb869b5dc00acb','94736e125f3bf646d5e3db3693b2d809b1d7cd3dd51691117483b35e7db3aaa5','92c4430c37553a7cd4baa55666fc4cfeb2e6f0ce8dac990d7c282bfa3f75f812','e7282db2','6247a8816f81049371dbf4ee7771544124af7eba732258453d2d519e12b12cf4'),
(135,'2026-05-11 14:14:57.296189','published','law','640000/2026-00027',1,'中华人民共和国律师法','D11',1,'45e28fb884ef2b9ec6bd9ae90bf9aa78201ce2dbf301ba3b38c18e267e5996de','6d1c9b35f489adc1ba617e5b6de2f5d28b2b570cba05d8d5eda7be4d0a6c74bc','','4472a61ab838aacd6074ead7d47cbcbbae7a0cb89e9fdb113baeda9d877b38f5','0c8e213a705bb0a9a6b57c4f3176b68ad12c563793af9d238835fd31a954f776','e7282db2','b9b6636d3cb793ac2b2767b645c54ec4b0d1fdbec958eec3e267e48075d4e533'),
(136,'2026-05-11 14:15:01.470137','drafted','approval','640000/2026-00028',1,'律师执业许可','D11',0,'','5488a0f460a81c73ca407ae7402083b92e79808114333d185f42d89888b220a8','6496a852d1320d676ba3d57b5879b193b4e7328d661940ffc4646db292dd06d8','3d83f510c21f2e5f1f68b16a395ca8901fdd29347520c16d4ffcf4966b1c9f79','22e10cf4f6109e2ee94e11ae76b7cd4c983f18a07ab1f351f0306b803e6567f1','e7282db2','412e8312be98024def43b109656d0f4b65bdb75ca37ebb2ab607d6695d085cc7'),
(137,'2026-05-11 14:15:01.565662','submitted','approval','640000/2026-00028',1,'律师执业许可','D11',0,'','eb89330213a5043dc04c0b5dd94b9d63267835c2f919a74866edd55ad929b2a1','136c866760915d66a8134dbeac353688373d5db2ced77f1366ec112730746c26','3334c4cf96435da7bf094b8a2596fa58120128fa4f52f4c76f25a24f6ed4c7a1','12299fdc0a65ce101b92df36dd12e16f3d29c5475626ac5e15feb2248472bf79','e7282db2','689b53ed59c2f76f7193cd6c0806d66a27b543dfa1adda2d41b22fba2f083638'),
(138,'2026-05-11 14:15:01.642200','approved','approval','640000/2026-00028',1,'律师执业许可','D11',0,'','9404e512793253aba905ff39696dd2eb619dd06ba03b05752e996f10c13c6740','3e5fb3e23eaf42f029effd118d7555400b42a09ae669f25af32e29a4f5721a60','dae04e1bd41eee5311f1773630721e8c7adda45b0d587d2ac4cc94016d0230d2','344747de5261476d9a507483f488eaaf6b06c450a07313706de8d17cd2fcb0d3','e7282db2','b9e7b28650354f38f500eb5818d72b1fdbb3a9092e614e67c651a965b59ce74d'),
(139,'2026-05-11 14:15:01.688571','published','approval','640000/2026-00028',1,'律师执业许可','D11',1,'fe22a6ff51e4da0b048e00f48c971da91f286f2eaebc02317ece0dae6382533e','8e6f244a28b2ef20bb4ba5b1d5396c7d1eb99bdaf2f3f126d4ed6569057a2b56','','46dd47f18be9d96c9a30c681f8498d627caa4ff8948af758246f4496ab6ce3af','20af4ba5857e046bba36b802049373f41e6b18ad279796763da5f38822e25898','e7282db2','a415a3ebb7b1085286229ef239cbb1b7c42e179dbff4af4da1caedefce1508fd'),
(140,'2026-05-11 14:15:01.728273','drafted','penalty','640000/2026-00029',1,'对律师同时在两个以上律师事务所执业的处罚','D11',0,'','033d9a4be9baa41fcef3b47ce9e19d8040f926ad3a4f9f8c88df4e209db87efa','b8cdda296e69aeb1f68970c261d64057f618c9fa029204f15e2ebb5f0c88f0a5','63deb147ceeb7f8657ca5e1c343186e50e0ccbfab215ea4244c1e67db4476294','c67b90e8dfcde550d240eba9b6025fd6a366d2ce5bfe6b17246bc11075c5e9b6','e7282db2','31ebb639ad5dc9bc6c8aeafeca795394cac73cce97023a3ff9e2d7fdfbe01f31'),
(141,'2026-05-11 14:15:01.797739','submitted','penalty','640000/2026-00029',1,'对律师同时在两个以上律师事务所执业的处罚','D11',0,'','8e50f4d472eb908c2d745ab277a3e53d6d670c76705aeaaf071038a9cb832cb0','e1f79c27835a29ac83cd3eb86e7dc8e2ad494c994e48645ececd6d248f7dd0bd','41854b30a7cd9f10f4848dd322581dfbbed507e7ae37c1c5720056ee2e57fda4','cde3e8082cec007393808cd0b7698ef810821bd1de58b1b38274bdd000a2d709','e7282db2','2ef23b62b15fbd3a5783da8f43519b1255965dee024215f329cefc50ee2d433c'),
(142,'2026-05-11 14:15:01.827118','approved','penalty','640000/2026-00029',1,'对律师同时在两个以上律师事务所执业的处罚','D11',0,'','f9160c8fe13faa3e92e003cb22d256265e72085728c17399d98d739ceb67f575','0298a86100c04ec2a0944058e220d6eb25b7f807c30a9486a60f747d5e88f491','281d8e7b07bbb0c1b7a82f1d4b0f7938e1053d752f05d76ae75eacdd1e5a48be','8f2972092e61c1f2d36eb883b39c4784a6ec28704a5d0caf81cb76420550cc89','e7282db2','fa4ce8e3f4879982d3b3ffa052c036695c960561f76dee5bd60a427994164b8d'),
(143,'2026-05-11 14:15:01.852101','published','penalty','640000/2026-00029',1,'对律师同时在两个以上律师事务所执业的处罚','D11',1,'ed82f497a328d732893f657ea22628723a9573affc8a71095a285b37e282c231','ee1005e11d4dd50dc9b1c4404e9248617c1f64e2dee294f573fd495935f083ef','','e8ea50b1962295c8da63a82875e8d08a2688172aee96e0c6b3551432799505c5','c63fc1502cef401d8bf8f5f4790ac8fffdbf340b49fed445538ed6f034d0439e','e7282db2','eee171d97555e62dec8c4f16e4b315fe7c137fda4138b782671969295cba6b96'),
(144,'2026-05-11 14:15:01.915560','version_opened','item','640000/2026-00024',2,'办理进程','D11',0,'','8c1f43d78854451fdc41ddacb6a6ddf2b28355c9e01f561a2e14b756d705d685','d4335e9c6e86eada04a527d943858ddb1c1595726e5fbc8031ba366bcb7fc539','c633c3e39dc2647c45a144e8fe39b9f6b4d620e979c48eff736de72af95f3fff','dbe8ef4ec9f1c522835cf61f9a817fa783be2bc85dc78a2a81d9b809d7078749','e7282db2','ffb17e3190ba52aca0b6c9dac1df59430262a5ee94dfaa19fe41daf9dbc9fbd6'),
(145,'2026-05-11 14:15:01.938099','edited','item','640000/2026-00024',2,'办理进程','D11',0,'','e32ae6cd177197f1e464fb6f1bd89cc9db1ff16042ff3cb1feae908b3ba317ae','44869d3c937395bcf0f0fce34a7d74d60fee827d9945a2fc4f38ed9de5b87b2d','6cef855fb33d0cd6ace86f71b54301924575026875d90c140f6d46da79a249a0','330cfdc2a9da7301af361ab33b306a46a27a37a4c1be885a29ab913b2ce906b0','e7282db2','b5a8f27c21abd66044157690c18bf2ef87d25019eb920b3a35e16538b47c8a0b'),
(146,'2026-05-11 14:15:01.972445','submitted','item','640000/2026-00024',2,'办理进程','D11',0,'','57ccd16b0f41d5e609b46058f458d9d13bf4592d0d4fb815ba754abfde04eaf6','21ba894076c11aadc20ff6e354703fe15987bc1b9a00634c86e99070e5b0805a','e63d3ab5679989e53d515188b21bc61927b65e46ea587b5cb6eafe4fbb464568','6c11e098379418962f0daf28b42aec3a7fcbf654a15ae87a958554a17f280624','e7282db2','856605b93766e971aa7783782516aa06615cf9c60aae253cff9fc10ed60cd381'),
(147,'2026-05-11 14:15:01.997655','approved','item','640000/2026-00024',2,'办理进程','D11',0,'','12c75499b6a69002efacae108394d3d9d7c5cab2986ec826bbbd129d84a2c87c','2fe3782b5cc7514e20b00e8a75a3a18052d2fb9fad82401601345f5d61102e97','c4a0aa90825d53ab853ae60f369ea1f9ce3692f736b406fe9c28378884e7bf42','df3424f0e4759f37c163ee63dce8b3ec974ee69b6ca17f2d9ae5746d9a248436','e7282db2','0f2da059258be01e289263c401beb3f06d3d35b541e56492ab9983c1d62adf3b'),
(148,'2026-05-11 14:15:02.024605','published','item','640000/2026-00024',2,'办理进程','D11',1,'e46f733da19c0cde1ab9c4f4a59c933e457bf8041eb2090cfd49cc4edc261527','44b7e429691785fb3269bec3be4b43d5090eac632d92ee9cf085608ef9cb41e1','','b71c339cd4cfb62b1bc79949930f28be19f87c6cddc9065b5e391c76a3e6aa35','b93f2a2a1c271309ee8eaad546f84ba11dc7a1a523c1a4ea5a37bdf7df27fd57','e7282db2','4dc827d728751c07712d89f754ee2d8541a9f2c0da144bd5b14bbdea59166ef1'),
(149,'2026-05-11 14:15:19.405509','log_key_changed','log_key','631ae202',NULL,'','',1,'a3925f225a2af442a940ed59766eb600d136c8781483142ae7b9706f3796fd41','aed5466243ae6945305a6fbd55cb931adc964094598239bc858a95eaaa945653','','','396905c111ceceb16ee8439ab4e2f0cea58a7f40795c8c793472a36e34533be3','e7282db2','ae71e76008c685dcf9264dfe9f7430062755b094042e71edff2645a8adbe5a80'),
(150,'2026-05-11 14:15:19.420147','seal_key_changed','seal_key','20263ae9',NULL,'','',1,'','0cc66bb3cd7492a18ce02c8ad8626ab50601f7a6bec4c15d31a05e79f22ffd4c','','','b2b4233d7ac3d03152a864b975eba0447e8eca42c67f48b1807de657d58aab50','e7282db2','8d9602c747c820c2a387da94e4a957a486706e7d930ab27ce0210fd066f64980'),
(151,'2026-05-11 14:15:19.436514','version_opened','item','640000/2026-00025',2,'办理结果','D11',0,'','b5261bba27d606cfda5b917409ad5c8783be9019cd821f8704fd8eb426858898','acbc98a21e125b17ad4015b531c463425d6d46fdcec934191b3678d1cc919811','782e599f9a995cbc69049d331900456d1d63ad0a1e308735a2a10faa15fe688d','7f31f193a0c3b4fd08ba530418a7dc182800c95452b2ab76f594be617dae0e0a','20263ae9','e16675aa8c219242e56fa9c85e1fd5664d0aa4e7c4fae741754bab36f01f8fbf'),
(152,'2026-05-11 14:15:19.443157','edited','item','640000/2026-00025',2,'办理结果','D11',0,'','aa8179da499b9688db86266f813a3decde94eaffcd81ad2f9be5e71b5662f88c','c48d0aa27eb8bb676055a8267d47cf0ad04110ac6de84a6d6a4f1380dd93830a','2908510a53b7c5fa467aa6619d2005527a2a88660319b16a2b59a5f05f0139b3','e5edae8c600182ba60855029692304b99fe3063bbb1c547b82bae56b7ebd4866','20263ae9','21e7b4eb6a3d4f085131b65a5361bdf51abf03906a1f4e60237f61a3c7151e25'),
(153,'2026-05-11 14:15:19.461003','submitted','item','640000/2026-00025',2,'办理结果','D11',0,'','7363186680a4e8b88f16fd3fc0abd14afbd762fbdd8878d2fe3e2f00166a14a9','a71d16d31cdbbf9caecc6b68933bcbdc07f7cd190aef287e30f1819f4cd8d877','6ff7abce5188f2e6e0111aa3a2c18cb59ebe7576cd3f45673021e4db240a9880','a312027b4899bdc93d65f893328aeae95a8aec5b0f17759cefb85b53ae139f94','20263ae9','844ce030ed57cd16e9390058a734bda56af443b6a74beea75e163468610efca7'),
(154,'2026-05-11 14:15:19.472145','approved','item','640000/2026-00025',2,'办理结果','D11',0,'','0d82cbde6d43639dd4fb00490957d921382ae866a59f9647d6032b0df55ac3d9','8baf9217855a7529e850bb4cf9c9afd4d93589cd2c69f98ab2b29b8c4b5015a8','2a05996947e326b09ce99bb16378d4dbce840f3a0e6391aae7f7c62649c00b86','578b58751ec739cf70bc0651c533bdb374cd3aa76b09b55a697863b451e05ce8','20263ae9','239f2d79e1cc887842183ddce32f051311db46e7a99a7b48801f13671bbcf3b8'),
(155,'2026-05-11 14:15:19.486002','published','item','640000/2026-00025',2,'办理结果','D11',1,'dadb0389232bd6b1bb95119a904d5407279289ea9a7941df60d443bbb39cd8c9','3197b6175319bd9113746aec372d7edec1d8da035d7fbcb05aa639f619d28d37','','f31d90a1004c03435dbff9a6ff3b86cd0b0e7a0bb81eac83fddbf3a6a7fe028e','0357d9081595af50cc3547a48d10af146b07e30fdc259118edd657a7241e7a0f','20263ae9','b0f3eaf041fed232ee92da65ab60cf28ff5d2b591491f4e0a088c78799bf8013'),
(156,'2026-05-11 14:15:20.180880','system_run','log','verify_log',NULL,'','',0,'','541e942a85d98b576d466a154059beb5382c92a6f10edf66a10506c97ff05d0f','b394e66f084d34b52c586c4d849a39716733bc1583f59d03c6ad7ca6bbd5efce','','f79d00ee5555c7936c90242962f470ffcdbe308b33901e46a3977ddb781d4d6c','20263ae9','760b17c89ebdbf28c869bbbfe9fc908c077220f53a75d576e14b9be5163d45c7');
CREATE TABLE "audit_node" ("place" bigint NOT NULL PRIMARY KEY, "hash" varchar(64) NOT NULL);
INSERT INTO "audit_node" VALUES
(72057594037927936,'4e43dae7bcb4a52b05373e31f23f3675b88a924686b5ade466bf7182f47471c3'),
(72057594037927937,'c7074dcbb636e4d35512bfef528e935aad001d7894a728e72558048777382515'),
(144115188075855872,'ba098bfc7f93e7190a47c61e1e424ce4d4c87deabefd07b380847aaedf6413db'),
(72057594037927938,'8614ec22a8cdb58c6adbd7d07978f81e50f552fb89270f38c507b33516089735'),
(72057594037927939,'d5d80ce2df2b902ee5407f4a3e841c500fa4723f2f53b310fce701277934e7d2'),
(144115188075855873,'2fff7c07d752f2a40373992852eb0bc12b71d70a019a820e88830104ad4c11f0'),
(216172782113783808,'f444fbebc0af8badd5e2d2ac9db329135bd7076df2e546adf9d34342bd801605'),
(72057594037927940,'52e838304fd6f6f20daa329e12e6b1a0ab4e9dff390bb5cd57255a2c9db9b648'),
(72057594037927941,'141d3161a6d2d4689604c9b70119dede17e0b30d8c8521b5438bbe0c81b7d90e'),
(144115188075855874,'1cd246ebaa0c9abfc52b6a2d6aee256037feb7406feff357866bd3e8e453d533'),
(72057594037927942,'dd5ca52babb68fa06cd9f91cb7e937370d7af6e1ffddb860fb157ef6e1705a99'),
(72057594037927943,'6ad2b23c07704f6c8ccca5731bca36f0cb9be0a4fca6df8d9c73979220f20aae'),
(144115188075855875,'db482f8c33ef9cb5b62e4d0101fc803b9e74e1569bae720f201c9a1f7adca36e'),
(216172782113783809,'a3ef657c079615c085c7ffaed58b324ead202e66cb7c521322756cc7e6fcba0f'),
(288230376151711744,'4fb9e1687f6e91ae9cf9101d3a1f2c4339f55706697c2c48abfd82ef0f392249'),
(72057594037927944,'994d315217b6a5cd80422a884f9d0cf7aaffd427708cef1a884312705764ff2b'),
(72057594037927945,'9410b2a449187f259feaaef2c02ca11d418214efb524390e91063247a13e86a8'),
(144115188075855876,'faab5a718dad5fe59547d9b4e0e13f90c5f84fe4c653187c850b9d4a29ce1129'),
(72057594037927946,'2971dfaae1ec5cf14e84134fbf76c5c519e559d5e7a95115dcac08ffd35fdde0'),
(72057594037927947,'122de591984b11ff6c3dcfc7ee9de4da9af832b70c5aff80e89bc5754db88449'),
(144115188075855877,'f32b0964a5fed531badaacfc9985a3ca231ea118c0c75f28fefc026b9b035828'),
(216172782113783810,'fbfd839de495dce76f0edc25553e612838a056667802eda2d2269acaeb014884'),
(72057594037927948,'dbae93711092e0531f34616055bd179b826789fcb5fb0f01ae0a38df252be7ab'),
(72057594037927949,'e7a439562fa2957b6a80b4027918e73cbfcd43dac72b294d6ee39bbe9e8f102c'),
(144115188075855878,'de31aa0336d2b17273aa60c2bbb56d76632911925adf639fa3aa484041843d0b'),
(72057594037927950,'8a0a52b32baa322e16bc5a9e7c43c9dcf7a896bd080b1938aedafa135d32e068'),
(72057594037927951,'1ea3695b2f8420a4b7d2c57041f4b27f0a7cd56d1a479b42119d2066cbbb14c0'),
(144115188075855879,'fac0e045e1643ff107170e5c6d336913e814fff97f2a4129271e54aef291b6ec'),
(216172782113783811,'8c2f6e45928de70e9151e77143cf35b4ed32460b8e4c32786c78189d3d5807f5'),
(288230376151711745,'a64245d525955f3b90676d47230d84a938871594ac07b083a803bcd467fd7b4f'),
(360287970189639680,'158994a28562c8bf6f19f3ec13c7e0973e4058e0a04304c9b76397ab6df99162'),
(72057594037927952,'97b3b031152430ebb86ca65756c70f859c40d93ecb769bc216976e04bef89e46'),
(72057594037927953,'a0ac5cf9fc3bda093bdb91035bfea8613c6bee3ffa479020a75957c2c4bc37e4'),
(144115188075855880,'ba7181df0af16b078772fe6c216e80f50fd4415fad86c679bc97256dfe2e3f1f'),
(72057594037927954,'257f474fed66cd8acfebfa4a7c3a0a688c6ff4d46fc63276342ef8f81a36b4cd'),
(72057594037927955,'0a80dfd50d3478ed7cfef6a23e19429c5b3b2025efaef9800cc884de21763619'),
(144115188075855881,'ff8aedd902bfbe1f9f44438dfc744e805c0525f488d06015dc5145eba25a1f72'),
(216172782113783812,'41217f6bb203c82741d737ddbaf54fb2cc71a9e4b48f6680878dcab507b5a5db'),
(72057594037927956,'00521e478d50a47da26e64b99d361b0838f13b70c28881e000e82942d1f04fec'),
(72057594037927957,'370c1f8544df6ff0421dca1c1d63f2a1823ba47f6177ad533fb2d1634095d51c'),
(144115188075855882,'d30447f16f1f9364e50ae76022ea3a16e3d9c79345150c0b6fc55b76709b1e17'),
(72057594037927958,'63528804cab74e0d7667e41670bd5eeba08fe202567682bd36e3136998ab8079'),
(72057594037927959,'503bc206b76a9a14139502de2de20f1cacff7ee376d690e83f85572a5efa51cd'),
(144115188075855883,'57f15382b93c8fdf71f15d3d36b2fa0e0b56b6216f4a8f1ae8b2044659b5350f'),
(216172782113783813,'e793b133c4b7a48a26d4468432c22c8ec3fdb4be741e55d9c80b419119fb5207'),
(288230376151711746,'5b1b6e8058834a7cedb689f539bb938e1726e1032a22cad39d916a0e1cb0b8f2'),
(72057594037927960,'f100b05840db709684e4f595418564218c87d0f0ba203135ffab27326548a233'),
(72057594037927961,'82ef8da61c828ec2a3e3f4833540de5ebaeb5c9b36d3b3988d038119c0504328'),
(144115188075855884,'bdbfc456ec55ade51d2b84c7946046e267d25ef45c87e99fbc9f3e93d9972dc3'),
(72057594037927962,'26719d0c293e22cd62d9f569671af78c064d4afed7bc3ee6ac2f6571539d2445'),
(72057594037927963,'fbf3a4b71718c8316365e0d508a69452efea11fb49cb9d12808c4ba47489d198'),
(144115188075855885,'43c5c7a6fda69d040cd28d1c6968b9285e032ed380ef6c3110ca8ed448ab4f73'),
(216172782113783814,'30ae9f3c3507096c32c2c5889925fa57f734c948e046722a0662fedd767061ba'),
(72057594037927964,'2491eb0e10ded3ff954f295ad8c59cdfc45570f77751c95e4d4fa2a6a98a4b38'),
(72057594037927965,'c40647413a22c1f66b35d8f0cce477834ae83650e8534a828368657c66168aef'),
(144115188075855886,'79be364f001e925991b096f9526149e930fb9d2303c9f22d9d7a6a03137cdee2'),
(72057594037927966,'b46007b983f710e3d3ed869a1a936aaf894a797cded0f9b230b68aac67c36246'),
(72057594037927967,'081b82bf3ef05150cf992d43b77827a8ffa5cae253ca871f54a02b56a96d9d5c'),
(144115188075855887,'ac8f15486a2ac75abe68d80a582d328c8083b9a857877adac5be621a74f00b1d'),
(216172782113783815,'e01079d72a7c6901d946c86cf903cc8b32de7aa7bede479ece2216e23e2d8ff9'),
(288230376151711747,'790024cf9623fbf3627d2f8fba37b09684a26e681db8751eae33753f32e9af43'),
(360287970189639681,'a71893efdddcf0c9986263b64b3f93250c6f372ecf81560975178fc99092434e'),
(432345564227567616,'85517a69670c5b5d3fd9e7dec786e4b9f2c15ebc73798d93bfeb072c388dbeec'),
(72057594037927968,'610984b58059c9256b81a959765f92b26c744e4d5825f827d62fca7402472a13'),
(72057594037927969,'0b51b4466f9cc8d9405eaa896b662f18810fc8717ad44a1890f7958a8583111b'),
(144115188075855888,'2c95b978218d7e8a2d7cda05cc18c7fba4cec24f884ed2bd8478ad3fab213a87'),
(72057594037927970,'c6234c36b27fe52833c3152361b042be8b15b583e27ced816686c864df5d370a'),
(72057594037927971,'416ecdbba868858a53239068a15061f4ead07b3e5686a92b2b693c3e080ffd69'),
(144115188075855889,'8922ae5251d96df7e8b5f71a1f4265d2e720f10f65b7f3b7829877a84ccc6137'),
(216172782113783816,'a87801e53cc9b9632962dfac343b19f6ca653d11dc0ed35b48f4da0b8c2d4b66'),
(72057594037927972,'acaad6e7796370338278705759dfbb015dc664deeb636547377e02825e0390be'),
(72057594037927973,'6285160cf9c37a37fa5e828969cf36aa923056163d49f90e354e346f44655afa'),
(144115188075855890,'646633753f2a60a6850b9462eb5200f9e47c4e1ecc80f2b61898d04b99c14750'),
(72057594037927974,'7c06cc853dd2bf5c9eeb3a1ed14b2511cf6b4edca6e168ab6f0b83d38d3539d0'),
(72057594037927975,'557bf401a1212a667ba6578b00c7bab40f5ba565b52d02c5723fbdddc37bb986'),
(144115188075855891,'22a9220cb46a760d72b7f8822781822404c778aa7b52d6de17a246d0064d3e73'),
(216172782113783817,'2a4465f5b4cc7864b6c69da3ad62e6c87ea76fa572444e2fcd6c8b07b766f09c'),
(288230376151711748,'aac378a219a9d6612930614a3af40203731efdb70d3785349ab136e073822caa'),
(72057594037927976,'2b792f1c2df427b70454e5979d5d1c53115270a4f6565c33046ce818d3c5b714'),
(72057594037927977,'e83088a07fbfd828eda3367bfa602a7619617e6f41a9674af1d42e698cc99b96'),
(144115188075855892,'03956311ba0258fc408c2d7a6ad9e3756f2d5b243fdd7b13648bb8e2fba933ad'),
(72057594037927978,'402e1456f14963d0ef0bdfec79533a8c377debf920de7faf5885626025844be6'),
(72057594037927979,'0694b1c04815d7f224843d996594fe90772ce9af20353c1a8ca16d3d121066d2'),
(144115188075855893,'deb33555eecdcf57d0490fbd8f00d0482c0d03c65b53e699530256f136910f0a'),
(216172782113783818,'053f1b34335e75ce40b8513f5cf991dad20da8a366a4b3267c803b78d9ccdde5'),
(72057594037927980,'3d242fc00b9225acf5da74484ba977a06d59e5c0de52a549650cdbc1a17b4b83'),
(72057594037927981,'b80b9ce235e8db342adbc292164afa1828d0656fd8bce32419b3b9841f695866'),
(144115188075855894,'2807b6251bd5e52b6b869679bb13be6f8ad7d46e3d1448b4f3fd76f7986ce060'),
(72057594037927982,'114a248dbf91044299d20faeee6adff48656a46f16fa5bde99d067dc31120aa4'),
(72057594037927983,'f40b08380d486afb838f7a757ccce4e6f3c48d3f2b217e28fd610cdffccc6fc8'),
(144115188075855895,'9097f3f6178a538e66223e42861fb7e0ffc972a3d2e387ce76a792b267a56d5c'),
(216172782113783819,'ee5c91a7d091a9052d3e029d506996184f1cb6c904b6c72fba2ff0d2bb88df05'),
(288230376151711749,'ae9b7ce11cd68d56cdfaf17736988462ff905bb0da05364884f0d9c465182842'),
(360287970189639682,'e73f6ae0ce8db92e6ab433104f4caff9f60350ffd43e09c17618ffc809d73be3'),
(72057594037927984,'2ae4594203bac9c1a0647d753f36537ef656d22eabf90efe9e2ded66c7db5ca4'),
(72057594037927985,'008c4aa7904beac5f2871d764ecd0f81b4f37216401e3c9b72993b4886caaa34'),
(144115188075855896,'493f16e8d2eec74a4edc6f4b8a65890e0fc7e393258d92b4980a366c47ca1077'),
(72057594037927986,'6dc0db1b984653281d6da1f3ab5e85a249a63206aef963e5fcce7d8dd03f0b06'),
(72057594037927987,'16702742a08e7edad4c8ebed0d6cc4469d5b7a66002f71549a1277b2ab977eb1'),
(144115188075855897,'71a0b5954e2b78b595d35ae97a82df0c943cb1f0bbcd74249c43b5130e2f33c2'),
(216172782113783820,'4d7025500bbd961160a728a98256c36eb209e5a3dba358e763d0ba7237496038'),
(72057594037927988,'081101a21a9b53eb85e2fc8e1f03bb9312f84a58ca1c55ce42d2f7971bafbf53'),
(72057594037927989,'309879a66e165a502f9da5cc2e1b328511c64ca909f1d4cd86555de1be0ab251'),
(144115188075855898,'0a77d90168dd5f48c694a81c9d949a403f708b9d9143414a768f4608e19b4724'),
(72057594037927990,'e7746abf4ed3680b3e62ded9c885872f768b5a76beefb002928c218c351bda1c'),
(72057594037927991,'e52856ac4447add53e18e097473e2364ac3af339a8772a951d1b9edaa6b55d36'),
(144115188075855899,'e72d3135eea3033b66191d9b982c350b9f593af06a430eaba9c2d0d2c529a2c1'),
(216172782113783821,'b8725f6c9833efc8a080ae888731209bac45486cc0d41326192994b6f9ca17c3'),
(288230376151711750,'e62ca27ed9c5474007ebd30cca73fa18f407e696350f10af337648d150c43b8a'),
(72057594037927992,'e0670341a5bd8d8f3754d64db9058d7662744fc165f4260472e5d42c3527494f'),
(72057594037927993,'a225d3a09ab45e4826616fc45eba284e4c9b29623fdcb08fcceaadd7dbd54666'),
(144115188075855900,'5e957b36555b0c7d3c63e1659f38faa2162ab190fa0f8a3b26258c91aed63391'),
(72057594037927994,'68dd86d52dd38265203d4346a9393277ed0e5cdff56d6298857bb68efb251d72'),
(72057594037927995,'597f7a4ade3d823cac8cf63dce3e2a9804703920ad8ab29772e861e2fca6e8fa'),
(144115188075855901,'4be231f2ec740680fd4c9bb18cae4a86c34cd56337d8389005a052d70a2e4a12'),
(216172782113783822,'af1a363023731794d68af68ffd3fccc8a9505aeac16e68d26382d41bc6ecf8f2'),
(72057594037927996,'abc7c9d027ff29d6fcbe29ff045f0df2a3cba62f44556ba771a7c113f3ca162a'),
(72057594037927997,'df32bee1ecf15212a319a26e148ddd10c029075e623f55319ae0ed4ec1089599'),
(144115188075855902,'b237d8e9731b34b5e5ca4cdf647381364748debaf4418ea82f3b91027057fb30'),
(72057594037927998,'fa5cec98d505a438081a75e370a9d25e3d66fa4bc9acdb27bb4d5df382b32fa1'),
(72057594037927999,'f5466a5a0e6463bb43f15cedeb0446a8193d30a4412e4b06d1e2791a5266e226'),
(144115188075855903,'dc6985d19e4ce0c6de0ddff533d53a68160d603f7778c5cbc424e1c27cd4a282'),
(216172782113783823,'f381d14569adf45ea5db2519d27cbf6578e4a81c31bf2acd98d7c3ff5afa460f'),
(288230376151711751,'77dbe6a17a2a1767fc4d34031c7ad65baea405aa0d447bdd8928c89234741697'),
(360287970189639683,'2cc411309da55bcaf6ec25259160c18cb036e8443b5ea251e518c814eca82852'),
(432345564227567617,'283e45865d161b7778efbf41320e9c8ce8976426a72cab09ce2fd4866faf73af'),
(504403158265495552,'d091d1b80bc42cb9d37f829965154735af0ab73d20d2f383db130f09c9c7716e'),
(72057594037928000,'7c4232d1edaadebe4c51006d6fcbe57d9735d69131aad2ecf437e24775554f77'),
(72057594037928001,'423c2484b3780264c16da836754ea9d24ff08c733a93fb9e808072063c2f0a96'),
(144115188075855904,'7afa84c0861bfe6dea67bbbfd69abb60260c0f8de05889ed61819cd4305625ea'),
(72057594037928002,'5272349314f2d204cc7357388e2fd5035691a4423866b18612d54ec0cb885459'),
(72057594037928003,'fb86a3b5821aca88f45c5e06d17d1d99c29dc497da36185c272696536dc23f28'),
(144115188075855905,'547fee25fe4e93be75c133e71343ad8b5faba4914c3660580888b231661c4f19'),
(216172782113783824,'36dfc11e3226bad115e7d212684004a04b3ac087dc702acd1c1e2690d88e7f33'),
(72057594037928004,'f0865160ca1423ed95a1b3a728a3ca8dc33bf9fcc6ccf250db56b46fb5acb44d'),
(72057594037928005,'996cc590097eb8bdf245acdca086127387d3e70956d296aff9d8df7163b3d7a4'),
(144115188075855906,'2821210d78d6bd2dc53644bdaae10eb42f1cb79be025f94b6a197bb4c438d1e4'),
(72057594037928006,'ec830a0ba9ddc55d48db18ccc2d7f85d33713102fa3e6683e11b292d76995d44'),
(72057594037928007,'6b0976ea5f93f1211180f52f995b1287238b6cb8b9f2a77836be605ac2e88ead'),
(144115188075855907,'fcfd5369183bd956d215187f0ef000a5e07e629caf851a2fdbc7cd9659c9f1f5'),
(216172782113783825,'1b0af28ab96497eba06071e74e9f0e08ecfd1f511c5270f50a7d7e9a73c8d412'),
(288230376151711752,'deeb0047b0efad03924121885a4f7d779d584af0e26602d7c3e4230a4c832960'),
(72057594037928008,'b0139714f199b8f06ccfd74bfaac79a112f9d266751653fc33fcc284c56fb5de'),
(72057594037928009,'da3c6d782c59552473b15641a7e6adcb194cddd739b7ae044d79e33d6968dad5'),
(144115188075855908,'15a47c1e996c2c20fabea1c3e7922b906016f7c704dc82c397b451a8471d9ebd'),
(72057594037928010,'384c844b6210007054c91a2e983eb376952946de88358b5854dad902c20d8bd9'),
(72057594037928011,'7a5b68f5c0943475b73e1ce7969dba8c05f5f0435acac3d51cdf6d176c27fd0d'),
(144115188075855909,'fbe7730198570e4748634b578dd5429a6e3cc8e7264c615126926e8ee4e05ad1'),
(216172782113783826,'c7112dacd6390d8c80d74f141a0f78b56698592f6ef790c7898a873d5e38bab3'),
(72057594037928012,'fda5afd4d8b36c3dd788bf76477125ba8d2116e22c544e86d146fa49cae06a80'),
(72057594037928013,'3078a2ae27e89133946ae03feddbcc51483103a7c29b4d1912d973f0b5a039f9'),
(144115188075855910,'a5824851910a489506eb1c19858bd24630cf0f228852beae9f737892a2604c4a');
CREATE TABLE "audit_recordedsetting" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(60) NOT NULL UNIQUE, "value" text NOT NULL);
INSERT INTO "audit_recordedsetting" VALUES
(1,'LOG_ORIGIN','portal.example/log'),
(2,'TIME_ZONE','Asia/Shanghai'),
(3,'CALENDAR_SOURCES','national,local'),
(4,'INDEX_NUMBER_PREFIX','640000'),
(5,'LIVE_SINCE','');
CREATE TABLE "audit_seal" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(60) NOT NULL, "row" bigint NOT NULL, "entry" bigint NOT NULL, "salt" varchar(32) NOT NULL, "mac" varchar(64) NOT NULL);
INSERT INTO "audit_seal" VALUES
(1,'audit.recordedsetting',1,0,'ffccfb74bb1e7aca81a4afdf08f2b06d','4bb35aeb70fdc14d56db84d14380ab4778de9eaf2fd0ade24d3a6a3aca1d67ee'),
(2,'audit.recordedsetting',2,0,'c0e8c52b8830ef4dadd3d60c2307b395','a1c297e19dc0f381b5374274063056fcc00fb34d9d41cf5e94ca4fa73e6e664b'),
(3,'audit.recordedsetting',3,0,'448f9d7da8d52f70f4131551ef9ce13e','d428d43ecec51ded57bbff4014b987b78b6d2379fb58f1fc14928f7236f6f698'),
(4,'audit.recordedsetting',4,0,'61b77ed4929f3781ef0b24c76790ddeb','ce44cb5e1f636a91916fe9698a2b897e13701e5cdf3bcccc5ed6d9239fe30ca0'),
(5,'audit.recordedsetting',5,0,'7635d6da4e232ff47d23c62469262501','7ed04d7dee83dd49885f63c1f897a5f99baa5108f13fcd45bf1ec8eb131725fa'),
(6,'workdays.calendarnotice',1,0,'62338b35e6d30bc0e38811933b575519','0299a0fa9db2a4f76ada171f58068fcac3344fcd08ce7766f3b0c7379d1dfd9b'),
(7,'workdays.calendarnotice',2,0,'9d7f814371ed2405f7fcb71ae6d975ec','3742f59fd1b5a512e7632fd0f586a0e4e79e474138333ebac203f3a3bd993640'),
(8,'workdays.calendarnotice',3,0,'0be6b1db6760af99dbbc8ff35f963abe','d108173e56f26c08241d478cabcfcbec8f4fe55deca45690f82c26edf338012d'),
(9,'workdays.calendarnotice',4,0,'a9bf471c170f7d45ae9dcd815b2ff2cc','a673e34c3587f95e4b5cb449b493e355dce46dd75bdc36c7879661c397f765a4'),
(10,'workdays.calendarnotice',5,0,'bd2abff7ebe5a7773519bb5fef8a1b1e','e07050a063dfd8c587f96fa6888202e079af971988c5fd442a5d8fe8c5a291da'),
(11,'workdays.calendarnotice',6,0,'636c0812096dfef4c97fb96767e324ff','d603b37573ca7220aec193f873c2af302f1888c95e9e739e636ba47c47eea915'),
(12,'workdays.calendarnotice',7,0,'8ac1007d6443e38e7703478eaac9ea7c','c765cd9787a8a3daba9d345bc64d301cfacf5269165db9d5fd8811d9370f70de'),
(13,'workdays.calendarnotice',8,0,'78fb1594dab73bde4f86182eec3fc8f7','0846659f2fde5f873bf47310b3ca4d7047c89f16527431136900c76c927ee413'),
(14,'workdays.calendarnotice',9,0,'04e627d6b4281082962d48799d05ff73','472628705286bc5e81a422d4038353a52df2b0de513c682c8be3c1e330331de7'),
(15,'workdays.calendarnotice',10,0,'f4f8c24d429ebb579959d04daabc04fa','44e655705f710e4b1bff43ddab6fd8e839aca3dd1c09e0d670621c61a089a0b7'),
(16,'workdays.calendarnotice',11,0,'85c9f83e8738a0ac34bf0ebbd6697db7','4bcb31dc60153c539398ed0009754fc23ba4304d7db5bb5104cd1e347361c506'),
(17,'workdays.calendarnotice',12,0,'9619ac6309df630b9974feb330be7ece','5a58f942aa091ef6b7bc80ee6aaf6916a2266828739293877724f668f4e6d30c'),
(18,'workdays.calendarnotice',13,0,'48dfacceeb535c17148a779601dc792c','ee0d767708465bc53a09b1cfe964a566d2f7620913a468888f8c6d84d32ba7f8'),
(19,'workdays.calendarnotice',14,0,'346e68e769f61a46135843ddfd34d08d','254e7443e41cab53018e5e3e6bae112ba43fc1a5702c52761443da8b4d3a067d'),
(20,'workdays.calendarnotice',15,0,'37a7190927b34c22c07c68ca12db67dc','def567ea4cc586a791bc509b021bef590d4e91d6fa15e6e0c6d2a619dd92cdff'),
(21,'workdays.calendarnotice',16,0,'98d146895ac5049004280e37d3920f19','14682054b21cc3461a3ff4eff3f2b93a23c4179d3bccef79c47f485001034a48'),
(22,'workdays.calendarnotice',17,0,'1b8b792401e68a27b3f98b32e4944e59','c5927996485fd7b8db26c3c14d38793c792c76e7142f1e594286385bba74b9af'),
(23,'workdays.calendarnotice',18,0,'4b8fc8ae2b2d1d79b048bae73c529394','a972f41789aa6477545c7c1ab691e6a07f8a8fc8b771bb55bc4f3956f3f83b7c'),
(24,'workdays.calendarnotice',19,0,'5902188d931d9225c8b3d03fd3adb47a','2167aed60344c0d97c67d64b2bcdffc00f8a832b1a316e5db9766d513c48e9a0'),
(25,'workdays.calendarnotice',20,0,'47bc58aee3925d67f73ea1ff5fc7e69f','46d8798ce30d6f295852770130d7d77a1d222b6d76e6097b0f1f374a5e6d27fc'),
(26,'workdays.calendarnotice',21,0,'a5bf84a61fc32588dc2f2921f96fb486','3c7d81b164b27ba0a97c46a7144af07d9e4a5c6b50eed671f74337659accf023'),
(27,'workdays.calendarnotice',22,0,'ad5c3eb994776bd9e6d218c1cfb15d97','2f715301f2ec21b6f2649b4f2871994f70d33b5eb49d375f86f34b72e2f5aa11'),
(28,'workdays.calendarnotice',23,0,'09a28300f36ae236c5965cfd75b010d4','650e1c42a5c1dce72e8c47454db24a93d0b7eeb6ebcf006c44622f871e48d984'),
(29,'workdays.calendarnotice',24,0,'7c769e02f68aa88a8afb93891f518f25','25e1d3bbee4656f7a41b89d750cb114fb8005389d46d0248ba60d82fda7f255b'),
(30,'workdays.calendarnotice',25,0,'6e14f4452a13204846caa30fe3b775f7','4e281780045fee02004415776f80be84fd28ed8ca6e556e28950d81b90e33824'),
(31,'workdays.calendarnotice',26,0,'410b7e1ba927ec2cb3e5f2a289ad7c35','68f3361ffe1dcf3885fd7c9a3f34e89208f48a3e7b3f45a9a753dba92361f46e'),
(32,'workdays.calendarnotice',27,0,'42ef37020ca40ffeafe46dd51bc35e8e','61b2b258bb9b44d855eb7ca08e81f8565a779002d1a12dab0af26f56b05d11df'),
(33,'workdays.calendarday',1,0,'2a889eea34da187e106ca22e24506dfa','0833bcf08237952fbcb078a9c7c2953a2cb6c0acb9906c814d3a5b848d666c95'),
(34,'workdays.calendarday',2,0,'10a945202dd6952e56e18c4b46c1de69','3724a6459e32d9f36a50dbd66fc1a53712a8d69dc139bc065d67d2caa6be5c31'),
(35,'workdays.calendarday',3,0,'92fe0f914e834bbfa129e390379ee6c8','02d6eaf88fef13ce2edce25e2a706d98bbae2ed256b3771f66c8af2af04ded0b'),
(36,'workdays.calendarday',4,0,'cb600678c4fc97c5565c0a626c545cf3','7a6dcb6ba639441c777d4ba4dd607c0956dc89123c535b2d381d31f13e16af03'),
(37,'workdays.calendarday',5,0,'fdc671fc0f263e4ae4f39866c81a58fa','02343f3f64ccf608049fff7f98eb444d5b6d539e71954f7263273f95e28313c4'),
(38,'workdays.calendarday',6,0,'37e1d11737eb1a76e19ab490661e8387','b6b241be15f1b2ee1885d7f1c1308f84a8ed632253a8ae3819258c7be68f9187'),
(39,'workdays.calendarday',7,0,'11c1b47e26769551ec8dc794de9b925b','3f478b6a2e3a51e71ec3eb0dd959b8dc1ab7687d6d292bf9aeb15ff9808d7b8b'),
(40,'workdays.calendarday',8,0,'2d378f853d959e9df910711480b870c7','c899263f2d78070834890016d6c847f5a02aab36160f842aaf65d7360c6539b6'),
(41,'workdays.calendarday',9,0,'e746d8f57d8f643f898257b01a9dcd99','278bb5b8417db68ce72dad3709b67945016c508a8c6212d562d796bc33c729d5'),
(42,'workdays.calendarday',10,0,'c84887770b1f33646c17319e82d5fa2d','0f2b6c126926cd4009ccaf897c6bbd1e97c0566b627bb0b1c0f1593a7ba02459'),
(43,'workdays.calendarday',11,0,'efe96943076cf1d33bf83e184aab4b0e','fa788c0f54bf6927046685ef0161dcf4a5ce8ab5a3aaf10a3f842abc55bac043'),
(44,'workdays.calendarday',12,0,'b3c0a13301dd769fd0e87cdb85319c5b','94406698fcdf7dc604c60640cfe213672b04c61daaeca5a26733fcee28df0e56'),
(45,'workdays.calendarday',13,0,'87a66507a7a79f46bfe4a60f2dd996cf','790d2b542cb14c307d8d63db2d4d9f5e2137c6bb1f66fa38207d400750edce6d'),
(46,'workdays.calendarday',14,0,'4184af65d1943a37cb4416fe576a28c3','54725890a948d4a9f3c7b92d6914ebaf3ce95d74bb289a89f23f8d5a4f2d33da'),
(47,'workdays.calendarday',15,0,'abb22c1af872e6f90daba778e7f361c6','c985f7fa45729fab032f78119aff56a07f94b50471343fac62adbd98cfed3717'),
(48,'workdays.calendarday',16,0,'a3ab2fb898ba561e942ee6b921d1e06b','8b52d3d333facf9e1e2a3ed893ed57b41b0d3c8247678b2f0664ada2a8f1ae5e'),
(49,'workdays.calendarday',17,0,'06799d8d13f1f02e378299daf4842d8c','d83ffb83e7829f12d10bb5f709ab6da3faabd5a6ee21eafc370ca33e2afd3bd4'),
(50,'workdays.calendarday',18,0,'3c24e123271e7327b7d306b7b47285c7','23ba48dfa74c80e199da5859ba666f55775f58b8a64f1c52b7538f2ace322786'),
(51,'workdays.calendarday',19,0,'e1ed6998b2716dd60de13ab1fc49184c','3e3cb3548d0fa233ec2fe7bd3314cf0ec56fe80f93d46e297cf9fc1b2002a5a3'),
(52,'workdays.calendarday',20,0,'ba1cd86a4afb586bec1b7bf66829ab28','728594729f8af8a810da5ed35e5de099cd54b6e03f0bd00ddeded3da17755cd9'),
(53,'workdays.calendarday',21,0,'afd63899cd7e5dbbd12389c03e7ed86d','7f13e835ce3830997fef18d45e075e027bd990ffe6f2ab7dc02bd8cdd22464aa'),
(54,'workdays.calendarday',22,0,'d2e5fea918ca3cda94dd2b87a912a03d','8531f21ac4b4f71b9b9707112d7113f1456782725a51a5f13dddfb76095dac38'),
(55,'workdays.calendarday',23,0,'84d466ef6442a6ffaf160862bdc78414','bcb8ccec507ddebcee16005e25126b3b42e36a216ed9ca5016b507bb9e15441e'),
(56,'workdays.calendarday',24,0,'e8d4983f75b315b0e80b6424d386b86c','37bd2400533af741566c862e3e4e7beb1420b1e9a6ba369b717ae9d9ed55a590'),
(57,'workdays.calendarday',25,0,'1ffa221f9350340ccd9bfd1f2be04a57','8c305ad430aa73bd4dbc88484f6721894642e7c5a2a2d6ddd1e2ac3ed74e7d5c'),
(58,'workdays.calendarday',26,0,'8f1487389b2b90619b7acfeaecde93b0','30ffe5281618acac0cc6862e3247b497090da7d8923ea1a9cdcfb13a5954a76c'),
(59,'workdays.calendarday',27,0,'0dca7b69b958fd4d65a0797789e413d3','3b6a3d7589849d0372d9eb620c8a82c93eb1d24e7300f7990dca0e93d4d6ddb2'),
(60,'workdays.calendarday',28,0,'82608670487924e209c7f6674edf910d','e632560061f69d12e36cce4ae0c6f13aaf0bd77e784913693594a0d68baa62ff'),
(61,'workdays.calendarday',29,0,'a0adb8e4996c6bfc7d51c674279f15f9','835ac16b21a941f2a6b3584f269b66f5774d51afb6b5e3d80574d811d2d843ec'),
(62,'workdays.calendarday',30,0,'24460dc499cab92ac93d822bf0bfb557','4a06e509c2ddb6064965cffc5ccac8779162c0b5503b3241ae3431ab54599644'),
(63,'workdays.calendarday',31,0,'e165d0acd883c1141e52cd8f7eba83a3','02afcaedfaa8b10dacca7eda3af1bcb5f5694c8637f92c29b350b18fe4a52f38'),
(64,'workdays.calendarday',32,0,'66afbbcd6229035b826a7054e8a208f8','d982fcd83754e11b41e5ad457eea8d2e4ade224e3aef75013f06b2662806649a'),
(65,'workdays.calendarday',33,0,'5b968ccb451daf5f8da7dc57d6e44275','a81a18d5d89d04b1253b20a3dbc8ea7c836602258458ba10f1101a4a4761f084'),
(66,'workdays.calendarday',34,0,'65d4e14a76a2a4feb162c8ef0831a0a7','205fbe8b90976130a08059fa3e5fd1be32b859ded2b2d9389a0b192c59d711f1'),
(67,'workdays.calendarday',35,0,'fc3df82879fd3cf3637d7eb52fc37d94','c1c00937ec39abbfce2c75409e24117761feba514e86d9a7d83c336fe8f15c4a'),
(68,'workdays.calendarday',36,0,'f904225cd173af81ecddd29be6cae575','f8d9efb1115db69fece1c39ee1cd101dae60f9cac0ebf0b48a33bc3e00ce29b3'),
(69,'workdays.calendarday',37,0,'333c4da04fe938c05317f8c0b1020c88','ca78805b612c7e796f19ffc7696673195b3cab8e1515a2d13a0645f8858ec289'),
(70,'workdays.calendarday',38,0,'43cc624b735f25d6e4dc0645b49063bd','a4e0a21b92e0401419aa610f8806b5b5cf6efbce10a47b305d7f1fa03ab33d55'),
(71,'workdays.calendarday',39,0,'e89e57d52f6005151f1cb447360cba06','6aa16fe01850b00b7d6d0ef92c7701c780c7fc2e941d343258b3414a9ada1334'),
(72,'workdays.calendarday',40,0,'38f79369ac30e96f3985e3fab3cd7dc0','ec51e13f484330af49c8753c7a1124d8c4e57deaff1fa3bd1edab2e953d38243'),
(73,'workdays.calendarday',41,0,'76bc4b6c862fe3ebc9c4642007abec4c','1cb923e1d50066c877dde77abdc1892069a73e53bd387119667b0553dbf91914'),
(74,'workdays.calendarday',42,0,'acd11e574885219babe91841ca9bd0a5','5ecbaa56ba4290b0fe8127f3e071910721a64eb9825b3ff199b339b94c3cf5db'),
(75,'workdays.calendarday',43,0,'9ca22bf4b6652e5f5a8beb44495a48b2','9fe036e195a82181664e2b7530c4d4582afa20cd5593144d7c6e07969b19e5dc'),
(76,'workdays.calendarday',44,0,'2b408e044c436741d287740e9683c615','ebfe635e67378edc39ea2eba0c71dbda368c1dccc5f8dfc0ae6adf79e27841b1'),
(77,'workdays.calendarday',45,0,'1dc5a4139e80a471513f6ee6c0f59f34','d108fce0398940f356612473a0f104b426daa4fb649d0ed451cbf7450f24ea4b'),
(78,'workdays.calendarday',46,0,'6cb11071889c08862125fb721adfb495','45a02ca4a1e71b36104b93f75754638a41bcd31333541c2dd784e040306eeae9'),
(79,'workdays.calendarday',47,0,'1d7f314bf556065650183bd9dfe19625','23da2e2f8a4f44585cd9203b977f82e26ed67b8830f91bf2d1828593f733dd4c'),
(80,'workdays.calendarday',48,0,'bfe6cf2e5d27ace4eb43db27ae274d3f','c01f27208d690859b7c11345bfafb04698b79eeb9b17a5500e890e44f5080140'),
(81,'workdays.calendarday',49,0,'dd40df083f7721243127fd65a5746996','65be17f4df9abe63a482252588ee02420a3a81e729ae4d090d3f6d872d0cd1b3'),
(82,'workdays.calendarday',50,0,'d73c499e83f7ee1a47977cc7f9e444ad','fd13cc89fb882bf3ee3175505d68dbc89054398d0ff881e352b60c602a27303b'),
(83,'workdays.calendarday',51,0,'a6023eba5755e1554d30a0108f207d40','29b5b1eabe9138a2f4982d8427f566762f8fc61a0fa4bd4620079ad80f1582a8'),
(84,'workdays.calendarday',52,0,'47d1164ac3659c77f21c7796876dba4d','2dce68d57cdd0710303e843cff51cc0661745fe9df7454a9feb2ff963e9364bb'),
(85,'workdays.calendarday',53,0,'f918b0c046548f9b626238833e5e6255','792c8e7d4aaa6f00098c47307fa8c42b3ab396901f2faaffb8daeaeac8c53434'),
(86,'workdays.calendarday',54,0,'54d349635877353e915d984a6759234d','e6f42ea891102d0160cf1d8b290426a4821ca97c127be711eb1bebcbf969a714'),
(87,'workdays.calendarday',55,0,'2ba6d77e4a0d40d96efeaeca389083e0','7df02ba01b7709ce3809aefec345dc1d265edccc6060e6ffd4ff5661c935bf23'),
(88,'workdays.calendarday',56,0,'cb90efcee7a6daabb66f471d0391e49c','23ea2d39947e4cb0780cb0fe133a8dcffbc8e8a5b52e54ab779e0f3f0ab4afee'),
(89,'workdays.calendarday',57,0,'1f7ee38510fd425ce74b333601905758','13069ed7da5c90386b20398b99d26dadb5a14a1e0ec089f9ca09eac69e9b4606'),
(90,'workdays.calendarday',58,0,'375c293b5d285f21c98a26d6e3258402','1574886571e154c12da148c2cc4801223294e12774c10ceac2d21cc0f8f6b27d'),
(91,'workdays.calendarday',59,0,'bebfdebd69d1d873498ed1a94acd53d1','447f5ad3a7399118754a60dfcb30acf973c5a6742568714948c5c0b0973ee4be'),
(92,'workdays.calendarday',60,0,'e8c5581ed6d47f8b68b220b1b4992010','75ae617ba2e581b2f3d6712f843b42b0d11cecbb85fbaa8cb5b16ea6d77d444a'),
(93,'workdays.calendarday',61,0,'9555429119bcc7c4621725651283c692','90b020fdcb065584de07826b36e4e4408b4724d655139bee5e87d1107376dfaf'),
(94,'workdays.calendarday',62,0,'7689c23926d1c49710cf899b60f43ba8','134fdb8efc2853b22309368206f94f991671f7820c4df761f91caa8d1d803a07'),
(95,'workdays.calendarday',63,0,'d05517d663cfc0f4b265359f2348556e','f3b051df3eae2c8e92192a701d77e9650ae6f155771bf0f86aa1cc91fad384c2'),
(96,'workdays.calendarday',64,0,'c6690f285002dff6ccacdcd26dcc0067','c7df0b6394a8166c1878578741888076d02f732f081c8b8b887dd72de1e89929'),
(97,'workdays.calendarday',65,0,'8a1f286dd6d79d368150900c881ba289','d6ec775d2955dd8c7284e0c962be9f1929b62cb7609f06058a4445bc96647af3'),
(98,'workdays.calendarday',66,0,'15a6604e4d56a5a637ed035fa6628a1d','5ba8e7d441fdae3acd65cd018e532ef1b1475218b3a6cb9b6bebf0caa5e0687e'),
(99,'workdays.calendarday',67,0,'64efb704f8fab337b79dc9b24668f8b2','3810fe121977e3b3ec59cb16132cf23ea0e1763b1b25051933610b52a0567f73'),
(100,'workdays.calendarday',68,0,'bd6a111e955dd6a26f4db3c6adf030ab','801e11b26f6301ab312fa6a0fe5fdc9616ec518ec7456f4edf2d7b14fadd2b41'),
(101,'workdays.calendarday',69,0,'8eaa4735860cd1e18d85b02ba31ecec7','15914faaea6ad14b17002e65a1e3bb981b992a307c91153288c703986c9ae369'),
(102,'workdays.calendarday',70,0,'382f35b83fa7eb918ab8637e1bbf42c9','d0bf0aef14b0b1360b8123ecd30040bba081baa6b1ac549119694fd3d1d3a898'),
(103,'workdays.calendarday',71,0,'3babd9722a33b076825e8aed00e3cfee','48728949076d28755643b5b2239de01a2461dc45dbabdaa44987a3e29d51a86f'),
(104,'workdays.calendarday',72,0,'b515f979d9b24ce26784b4b94cfb7219','204ceb0b1cb472211d6db8ea2ba438c0f3aecd5b3e26619c6af0f5cbe2532755'),
(105,'workdays.calendarday',73,0,'8689e038ee8a7275272b71a28f268dc2','9fe591ea66b2ddc6d440d69563e66a707e9207df1bace49eea4c7d52768114d8'),
(106,'workdays.calendarday',74,0,'67dbdb3ec172a7264d545701680b6357','9f60684c70150dd9c2ea020609e5f70ca9ff0d3649bc26083490b3d06900886d'),
(107,'workdays.calendarday',75,0,'4f44d4cdda17fcd4107dcabf7def6b1f','422cd41d08c649970c95e1a07b148b513e1b8e616d71ec3e9690c11849a6271d'),
(108,'workdays.calendarday',76,0,'1b76bc24f2efc83ca3d532db428b6aef','cf8a797d03be99161f88eb06d2ebbd3cc3ad582ad052893de5512528fa2cc99d'),
(109,'workdays.calendarday',77,0,'fb24eacd02f288833c717e1c5d1eb5e9','443e3a7e27bd1a01baa4c42738dcaad35dd908dcfdcb3d4b44982ac97d1ef209'),
(110,'workdays.calendarday',78,0,'88e0adb6601a79a4367f0b2b614de378','7e7e34238c7278c83d17cb65086ccb561ebbc66fc897d510f0724190a66a0fd4'),
(111,'workdays.calendarday',79,0,'e797b673fe73bf16c3f8ffeec70bf32c','dbee58a01811ce0e3f232bd4ba176d4b03b1e3b931e5ab9d906da5a2114f6d2c'),
(112,'workdays.calendarday',80,0,'79ebdfd828267af17197cec04b544a85','f047fb275f91732564c127b38e9c63c699572bd4b68b1825aba1c941fecaf895'),
(113,'workdays.calendarday',81,0,'071e2d3fb8e98af526810b3e72735e51','9945c9c75f56ef4854ab10193970944961ffe836975bd1f430728446b895f5e2'),
(114,'workdays.calendarday',82,0,'bb4728e6747b405998fcb53640b0b959','c6d9e0f8d7c4f187d3365b01240a94826cc5973978915be468e580030dc785ca'),
(115,'workdays.calendarday',83,0,'9e60a6f59e1f349b9fecf5cba45b46d1','7afc1f1ba07814bf37a8bfd28efba2d4fe54b5c87d3149a687a92605a7a57ebe'),
(116,'workdays.calendarday',84,0,'17c81b1dd6e562443f26f74e74d4028b','a5d0153a1832a720d3eb04677cf075831cd25364afb12548669bc241ae0309df'),
(117,'workdays.calendarday',85,0,'46d0a4c179a4c9fabb7d1e74363c03aa','6274f0cb655fbaf66da351d890a2befc640737c37d08206d37521e5ca520d0ed'),
(118,'workdays.calendarday',86,0,'d664e3d9b9729fcdfc9ebfe4d5b115f4','9393995c320ce57ad418d934fdd19b97d6ab1a6d8e77ad9b98cd21a8a047db74'),
(119,'workdays.calendarday',87,0,'c6f6b00121b0165fd73140ce0aee2197','1b215c75e38b4611c59527349ad6ede7a637c28589f1b87c2ba37fda465556b5'),
(120,'workdays.calendarday',88,0,'b45cf2084e4c46034f0424d7df8937e4','4d7cc31c2be151c9e67393e2a807e66875c3dcffc4c52bc80b318562ea12ee1f'),
(121,'workdays.calendarday',89,0,'1c5bb6c93ed943a120813413f612b922','d8088a7fda350306287a593128171ba5be5cb9170060360dbd9313d90e2779a7'),
(122,'workdays.calendarday',90,0,'94132edc521f3e267f73de7cffbaf144','e18c45ed74495361c44bfb3a359d11bf240fe6be3274c6fc0c9a3fc1effade4a'),
(123,'workdays.calendarday',91,0,'e7d52b1d83fd4715b8196affefde289c','c60956157613ee8fc940194cbbf765f96effb962187a6d542d14bfba91d16a00'),
(124,'workdays.calendarday',92,0,'8d985cc517be1d74479b6c38ff70bafe','9502e228d08e7f60db9c438d79a4c1c15230396a8733764ecdc4479eb12d73f5'),
(125,'workdays.calendarday',93,0,'2d000d10727a0d6d392e5c6678fc91df','fee2130ddc97a9cbe2f1af843ec54384ec5a898c427a767c4ae9efc1a4205ece'),
(126,'workdays.calendarday',94,0,'a9c7c83380ea0397a1677b6b449e9c34','6f26e39b81abc5a838b8c2fcaac06d8c1e0dd0f9014a9a1912a3d10126dd69f0'),
(127,'workdays.calendarday',95,0,'fca18cc6185e879468168da5c8d7d0aa','ef5c7e7f7f89f516ef468bca70e989e4a58ef45bfef715886a7a3ae4a774382c'),
(128,'workdays.calendarday',96,0,'d04a15dc5c583ee3624c7086b0639afc','818d7d6c24f3d78ea6138f1dc53da19aa76e1ab1a00526b74b46bbde6eb7ffb4'),
(129,'workdays.calendarday',97,0,'0567d2ab7634e43c76d5cba1662051f5','8f4aa8e120be043d90f3ce8c09b75903fc3bc6a6de5f1897d3c0602c32019735'),
(130,'workdays.calendarday',98,0,'e66ff140dd686f14db490cfc6c222eab','5d58fb900e2a630ed7065145ac9de41a65cde2ebf85f0ea714d1d9902e3c3587'),
(131,'workdays.calendarday',99,0,'498b7992e72ca28a56c2982ed049637b','074afe158097598dbab3dcf63d3560eb720d251314fe85024f40b93b4b96889a'),
(132,'workdays.calendarday',100,0,'f55b5157319c6d9053baccc52ed119d6','988e67a773a99ad45d8df5823073b2b9246c46ccfca16e4b7f593d63a1fd35ad'),
(133,'workdays.calendarday',101,0,'6523c33954af5115a85409aeb04035a4','c1ea8e9915c301577be51b5ee8a5f5b84f8c0a1ab2633d738e5b5d5b373b1cec'),
(134,'workdays.calendarday',102,0,'0d3dcc3ff389ada2d1658f82b3441cb9','75334f35fbd5706cabec0bb0b3d46d544ca9385839f73ce4f7014a20b28d7c71'),
(135,'workdays.calendarday',103,0,'11de868adbc72f262a1e0c668a16724d','be9b16ec6f36758afa8731ac08ba340f7c7ca9bc9802e1045bdeeededa46cb4f'),
(136,'workdays.calendarday',104,0,'75ed683f6bac01f74ef680bec64fc54e','da8c88913f278c5ad3704f565abe522aa539b5e40eb111f8a4b796dcd7a58b2f'),
(137,'workdays.calendarday',105,0,'9c5c07a8a4bb7b3afa1ffcc8cf3b2b13','f55b2f0ad9c6df99fa1e8bc9bb02a095434e2e2c4b9230634437cb43e0d1814f'),
(138,'workdays.calendarday',106,0,'7dd0100f354d71c65eb0131e32594142','64ddc3e71d26c4ce7a50e061ed3bb7ca5cfd8f950194d1c0fede159b38c00931'),
(139,'workdays.calendarday',107,0,'b2fa8b8cb75262c681547ecf6ff17de0','658df2ace986d97b20542711cd1c7a838a83bdafe3a806c9b2c90c1dc9062edc'),
(140,'workdays.calendarday',108,0,'5aabc2ebba52081f53b7c9e912c4fa5d','a6fad76713fc915820f5ab4166e08f45386041990050f3b8c4459aa2629babdf'),
(141,'workdays.calendarday',109,0,'0134a00012d1566d5d8bf67c1d75da77','31312a89cb25c20b1d0d81b3800f341e36e10ec27c3487e800d75c46b5772a79'),
(142,'workdays.calendarday',110,0,'5041e76b66b693b51b9fd8b62aec180e','7a4c6b575efe7f72e153042d56c5771f464eb801eba0559adba5f28b8891a23b'),
(143,'workdays.calendarday',111,0,'0798113c8e1bc4300365db9565730e94','1bb3f1cf40a81328b29ef527f937fa38b236940b867a2582895c5e56ec0d6fa8'),
(144,'workdays.calendarday',112,0,'30df1b76f3cb0f163044e7beb7e58b39','c6662d6ef1b336120674a6bc60dd9244f98b922425484f49fb537109fa8c84c1'),
(145,'workdays.calendarday',113,0,'6748c84346ca4c1263cd6ad9904dcd7b','d70d42967930131360a803957c43e5989cfcfd0324c9122e00a8c51ada61cb86'),
(146,'workdays.calendarday',114,0,'d9c84480074d519f30d2f314cb638de5','c0905d9ff60472557de5897aa5c20c181a52b8f34e012913e7f9d50203f52e9d'),
(147,'workdays.calendarday',115,0,'12050b7181d8f836ce24112627f8010d','f53de26190ef3d782d384bca9428b4fe256e71528ddca88fb0db0f6dccbe0fb0'),
(148,'workdays.calendarday',116,0,'f4c8a1dcefca67feec7ac371d689b3be','5852dbedd39757d00ec9f16e8c851721f5a63d0c3cf958195e2f5761cc88478c'),
(149,'workdays.calendarday',117,0,'9431fa87c3e6a1873b131c12064f35f6','5ab1d2e3a071a392eb8804239c5bd09f3f2cdbd014037513e9b297dddfd83e07'),
(150,'workdays.calendarday',118,0,'8a54466473660e9366355aec80012291','420d4961f4d440110c2a09f58b060d81dfa1226624f5713aabe6785972e4479a'),
(151,'workdays.calendarday',119,0,'f84354a76121d290fe00cd0b67897a2c','bdb9e72c2e62a0df18516121c47109290b7bac6f6b90723ebd36b63e57fee4e2'),
(152,'workdays.calendarday',120,0,'f354d9205d2111e9e5ca3061dda08e6d','e925656f79befffb1a3a950ee3c01cd151f572a7459dc8e34cdc415e1269fc25'),
(153,'workdays.calendarday',121,0,'ea8da4081a89348ab7a67b6053eed6fe','3f3f190998b1df6bf4127d5917b3b359bde2a359b7d34e22cb9671efad1bdae5'),
(154,'workdays.calendarday',122,0,'dad04fcee902ac83a444fd95df50c9d5','2de6fb424cb60dd715aa64f1297832c8b5fecd0fa2b93c6cf01f4b13f39d6ed0'),
(155,'workdays.calendarday',123,0,'0472b355d1066f8ace8e38c7d5354139','815f4190c151cd31e55b8d6e0d08e8fd9011065756690d0ce751e807712790f7'),
(156,'workdays.calendarday',124,0,'b3a2e46991191ddbbf691936a39e9585','274440563f0ef81c29bfed6a113086e10ad6d3d6fe5032c760791d27249905df'),
(157,'workdays.calendarday',125,0,'2af99e31dfae4cb53998a90addbb870a','6f91e3cd688a23f0da24d5d5f807508a47132ecc4ef3668ee2485d19b19727c9'),
(158,'workdays.calendarday',126,0,'c86a08da0b0a924a142719074a085a95','f56d2ed4e715df5cc16563c9feaeb7028bda789ac73da161bba9292443083b4d'),
(159,'workdays.calendarday',127,0,'5c13f5709d72397b21c16f3348abc9ff','912a9b6945ad324c5873dc935bbef9602a76068a2aca9fd20609c6da57a2bb2e'),
(160,'workdays.calendarday',128,0,'d6f973d277c918d7a36a6a6cd9413c45','8ac3f5532a2a1dfa322c317bda479fbd6d8daa67c5ecbcec64d43be80dfd2617'),
(161,'workdays.calendarday',129,0,'6dbabcf7db1f3e422a70e161d169c5ca','a5c2d2f8adab1bbe9b85929fa993f95dd5114f2edc042f3c12ed64aff0d6bcc0'),
(162,'workdays.calendarday',130,0,'fb1d5d4c5eee52f1161b818116ef7ac4','790b5f701cca25a5c01aea697924b08dbbd53e08804466bfa54485059ac3d416'),
(163,'workdays.calendarday',131,0,'51657f713f782cb6bb7c833e04415245','f20d908aa05d84830808983d18af163c316f2ee26521ec881e69ba25cc22ad62'),
(164,'workdays.calendarday',132,0,'64154d827a709d877a50565d331b335b','552ea7d9bc81ac2bce638118d3320fe302fe9f5e99d9b8f2ada2210cea048aec'),
(165,'workdays.calendarday',133,0,'19a17c558c1f7216ff338fa2bf4aea7c','926176bebcc15e79d935ddf90cf85dbd7a7b10e963498a67576b5f982386b39b'),
(166,'workdays.calendarday',134,0,'aab5e383b5b1dc6486dc3fe00816a4ec','6d66efd0fe4238896a7c4d5dfce68974ef1453513fc703a7aca96ef4a3be2bf9'),
(167,'workdays.calendarday',135,0,'b470797aab262755e6be0655edafac0b','a832d23d72e577530ad2a1bf9d10e516518a485ff31d717bce909075513cfe8a'),
(168,'workdays.calendarday',136,0,'10ebf6336871e12b9a548d9f0de05ba7','1674159a13657eb178e48bb3f172c9ceefc69fee83fc40ab1458ed0443349dfe'),
(169,'workdays.calendarday',137,0,'35b02c4353782e9f355894fefd9792bd','cc4ec23925e08726c67c0c172505b142290bb6e476634d46e727f1468943f570'),
(170,'workdays.calendarday',138,0,'02ea4e9d1aba4802113397e1c806e46a','addca17be67eb186f5e868badc2470403de581872c74d9387b7cec9e8405d3ca'),
(171,'workdays.calendarday',139,0,'f6d152e583c99d7974b3f9ed2869c2db','520873ad12264f217352f275e0e1bde6aa82dc513bc864dfd906ff75cfb8c1a5'),
(172,'workdays.calendarday',140,0,'596b631fd9a8b9aa055f34db7541a4e2','85e0db87939c6364f87aa73333e04e7d2c171026f16cca9d3dc916f6ae7720ee'),
(173,'workdays.calendarday',141,0,'483a505f0db606767b0a6d50ef309a73','1b7b43322a1792063321a2b9d43fa91bf72d6c118edad8907ea6b817a36d283e'),
(174,'workdays.calendarday',142,0,'c1647aca3d39a0b0decd7cc71526a00a','0c2f30711c3bcfe21db9736df53b79d0aa2791b847236379abeef11713fc4168'),
(175,'workdays.calendarday',143,0,'c1b05df533b38b7056e7d6bf83083534','307422d09c8d2fa5a5a44b92abf442305613a0a988b47d6717c9aa95bc252438'),
(176,'workdays.calendarday',144,0,'a1571a3b6d49093cb10dc81d5a8be375','6f4f6a65f0bb13a98209e99d4a02bb9025a78353d9691d66c0655394ae681867'),
(177,'workdays.calendarday',145,0,'90bbb331e353b91c91e743452eaf46b4','6af9afc5f76af34218f97cd7d1540146c4355f8ee655252ed6f5fb13320cdabe'),
(178,'workdays.calendarday',146,0,'4ae2e5b0fde96b6effac14990787f668','6df1e4caff85f3bb5b3ec33a5e37da6a4297e8fb54fe82cd6712bc302cc7c767'),
(179,'workdays.calendarday',147,0,'d0601ac0e3ec960234df9164edcfcd44','bf05f79cae3352a1b8744a5ef5cc630945150ea3219562ff286da9e729ca0c24'),
(180,'workdays.calendarday',148,0,'d2b7238a6a9cae0b736647fc813b29fb','22dc90db6e0b53211c125d4cc3fd34d939b2a15288f27219cd545a66a1f66d4b'),
(181,'workdays.calendarday',149,0,'a8e7c9a3b266d3815ff1128aa048d2d5','9d5d390e59200db09f584af13523aa029416166bce23da2eb67645e09603c525'),
(182,'workdays.calendarday',150,0,'f89ef4102c55f21c0cf96e8cfcc0a827','91b56e86ceb258e3bfe48b062677d4fec5d3ba7b31c0fd8972b299130dedc699'),
(183,'workdays.calendarday',151,0,'62a67c4fb9df746ca4b7b7235cc2cea0','1419be0e3eb227c5feea4a78ee12b02cb0449b5b4c77d36339b5ca55863feb08'),
(184,'workdays.calendarday',152,0,'8b239eb065220ebb7b9abe6c23ba4c94','019f1f5d2a9093e4e667f73690e5722adbd9e385e8f0550ba421be4957fc1755'),
(185,'workdays.calendarday',153,0,'5dbff4bc0f7b600efb1f72c7b70488f1','6891ed4def1b3815b9fe4c0dd9682b7d967150a6040bf7fba9706ac5c6921338'),
(186,'workdays.calendarday',154,0,'3d0d6718ccf1ac0063cf25b1c718505a','24bc656fd02d717fdd68f85dd9d9b9a41532f304266c015741c81684468832ba'),
(187,'workdays.calendarday',155,0,'b1fd7f0b24ec9d94936c7bfe5b939e02','9f7f47b9639ad2d55ecacd837c6676475bd9a851e25f1f45ce57901bec3447a8'),
(188,'workdays.calendarday',156,0,'6b2a78f01c32c17d92043e8366c315c6','df6309f4b909819fb6f2d2de5f319a971c7a1a7b10e3b7dc8e12cc2c2c8ae784'),
(189,'workdays.calendarday',157,0,'7947473d9117a3c2b63005471c09d291','955a16626694b5f64d9d1897baa77638484a9a6501231dec9b91eb8dbb2915b3'),
(190,'workdays.calendarday',158,0,'9b986028662592146a0493593b36c1f3','89721cde91241134cd751345bb593f51354dbd2bb0a97612b9e6bf1394139677'),
(191,'workdays.calendarday',159,0,'e485e4b031d4322eddd5dae90a992650','5f65976fcdcba9e9091784001fd2567dbfd256dda184d160a88b115f460f4c58'),
(192,'workdays.calendarday',160,0,'70395a13f0dfd7a2306add12b29b71da','0431d09f19c49d3c43d2564ab98e86cc073f47fb8b915f1cc3a1c811459f6160'),
(193,'workdays.calendarday',161,0,'5ef9301edd0e4667a8bac20331f736c0','b3887c56edf3381dd74a61902559aac540d090bdb40ee39355f2bc6e9da6b75b'),
(194,'workdays.calendarday',162,0,'c3dbd1780cb31fad4fed3460a073d3f7','8bb7e64189072cb25c9588e79a7a3a6ada711d894fd682c224aaf56fc5dcbb21'),
(195,'workdays.calendarday',163,0,'2094a2ebb598a8c3c98ab59fc44689c0','1df839fa1bb33e78e5f3b1c5f04cd76bb8023a47c993c6a4f1fdae26d6299322'),
(196,'workdays.calendarday',164,0,'d171f0adbf2d600881cd6fe8b565fa3c','f79669831ceeee10b9efca10a2a7e4a72cff0d7ba605a2bcb0b290e9acfcd475'),
(197,'workdays.calendarday',165,0,'5a7c55b72dc57cd90669fdcab1b06c30','c546229e3f080509a3c8eef36ec6e27fe53b2ee81af2d9e6932c6509d0f0d887'),
(198,'workdays.calendarday',166,0,'e058bc7ba20b4937eae34c2a3395b836','3110983f3e2bf11ec16bea2f83be73cfb42bfadff219a770165ebcd64cbb6302'),
(199,'workdays.calendarday',167,0,'ceffb6e238da0c952a50b9db4960210a','5142f9bcb4bd04201ec08ce8174778ab8dbe86c6a5f2a8e25cf1519a5ad73c1f'),
(200,'workdays.calendarday',168,0,'6cf443fbd39a2fdee9f5951a20e3eff8','4068e614e8ae41c91e841a6a035da529814734ba38c80d1501b4f15274282cd1'),
(201,'workdays.calendarday',169,0,'6838fb00531865394817eadc9a226039','b758f22a2b7555ca97a084658ebf6d4e92b915612811763d010480f8fc34ee1f'),
(202,'workdays.calendarday',170,0,'72162abd9e0f4bb1652b48ec8278bb42','9b60d50b35c5d1afb20717d3c7e85487a8a46982c35bc4bf9a4e1bf81dcf348e'),
(203,'workdays.calendarday',171,0,'0fb28dd4b451872d55630ea8a4959d9a','3d3ecba4e4460aa6ff8968a20a8c6b09c0a528915901e8c21aa6d58f9b4f4f4f'),
(204,'workdays.calendarday',172,0,'aa102e92aef8fa3a932e25b51e16a198','427c7a61170c767014e7f153ec3837434b416a2174609a272d1eee23f9b0e40f'),
(205,'workdays.calendarday',173,0,'6151788372fd7634f85a8bd40a2b47ed','116738b4d30ec1a609ec8b0efffab58633a82e34ca28557bd161ce412c61f63d'),
(206,'workdays.calendarday',174,0,'880dbb3ffbac065d22c2f437948a03a5','88fe7e5fff98dacc0c3e5493b9c5dca44518b424979f027d85674d67d3b2032c'),
(207,'workdays.calendarday',175,0,'121131e7ca8986eb4efc612dde297e55','74097592d3b693f251a6c0e7be79a419df4e04c8a8d02d6f29a4a65580e47255'),
(208,'workdays.calendarday',176,0,'2fad9ab453ba3a2a3e3d8c411d9f7344','7bf9b0f70f2a599cb052bffec98549808340336fd0354bad2cdd303555bf74ba'),
(209,'workdays.calendarday',177,0,'d6cf949958ed2f21f16e4f8e15b9ce32','17dfbfa9680b9b376cc36d04ca6c7e34496ed3489354e4d43c8abbf09cfe5a78'),
(210,'workdays.calendarday',178,0,'816542abcb74be9772b9b8f95f2a535b','fab4572015f6645ff19f0154b2f68f35c527894c390d4444b2e1daa3d9110111'),
(211,'workdays.calendarday',179,0,'437ab2a9876cc52d44157ccfd080ced3','8437a09cf1f64c049d578af2e19c93ca1f40ff4a9851ba5efc962e090c3af4b0'),
(212,'workdays.calendarday',180,0,'36b194e40ac4220c34ca4cb7cc7789b6','f8cc5b40f4e4d51cdd067bc4c0466a72342e621fa3a17492d3b05da7a8211d6a'),
(213,'workdays.calendarday',181,0,'ed40083913c300567dcfb4e36748a512','dbae16e4f59eaf56394524c14a55deaedb53bc57d1b44a4d47f1f4ca0731b8a2'),
(214,'workdays.calendarday',182,0,'41e79bed55a234f8cb2fceb9a39a8f0f','a7952523984f52184f86a3f5dd5aa5275b813da0ce9ce58a96e26eeada7d153f'),
(215,'workdays.calendarday',183,0,'f1a76b165e7eac0ecb1e9198dd58387e','226ced94a1aa3042e9be04bb837ca27f7fa5cd0ab79ff94f29e8d34791ed5aff'),
(216,'workdays.calendarday',184,0,'9a5987a2073980d2536656a83de15a40','612fbf53d310a30b7eb4e788acb68af89c6e6e81938b6c3419ced6fb0a19cc05'),
(217,'workdays.calendarday',185,0,'3a4a4975e390689dba375b4ec6bd78f7','693fb0b0a37775d7e6332751968b2a9385f920e750ab235fb14ac295f2bda685'),
(218,'workdays.calendarday',186,0,'eae03c74da040d742488ff3bd1038ef0','1295fa21539f197c211f56aecce325e65be1f6c750528ff78119564d3b219524'),
(219,'workdays.calendarday',187,0,'51dd5cb0a7376cbecf12c396ba272f1d','688c6b4807cf0048d1f0e4ebd681c13abaec2a4e66edb0dcbe18a403e3573cf9'),
(220,'workdays.calendarday',188,0,'be6f4cad42775bb67157b44901a17eb2','68ca238392f93d3328502f257227aa97185eb3779840fcf27359dd6c4b9361ce'),
(221,'workdays.calendarday',189,0,'a129fa8bdfbf56673c1ea52335cc5f7c','0e90b7f8ef90d4de4d77c9d51b87bdf032c004f4be30bf9b3761e9b14511dcdd'),
(222,'workdays.calendarday',190,0,'1bea1e5c6ea68f3a4354fdb2bdb19c8b','6b5fe133acd8d2b11a7e8774288cff0138e60ffbe3654f3357cb3c1a7967fc5b'),
(223,'workdays.calendarday',191,0,'6efe0432a2619c1d2163e34fd52dc876','674d3402f90ee8729f3d5a40de516f6bb97c565858ca4963e79c4e5968c04a29'),
(224,'workdays.calendarday',192,0,'01e84b451ceba81436161b012e427765','b4f6da73dc22aabba052a60015e7e0b012289eaeec88b2fb5e5691858f4a35c5'),
(225,'workdays.calendarday',193,0,'12126deb2b7fd72c1df3ea19776ff398','5de523912f87d4b5f819dd6142042f262b3aeb9cd27d0636712e72f28d3bfd46'),
(226,'workdays.calendarday',194,0,'c0acf0be2528a5f46d8636a3b3f4c4e7','fe0ea71614a8da5b3ac2069c49990a1cbe52c9a483660a01b1a1504e3a2e62e8'),
(227,'workdays.calendarday',195,0,'78f577191e459fb74de1d099a96e6b8a','aca0d87613510bdb822e6510ae054d182d0e7ebba008d8ff3bc57de9a97a4621'),
(228,'workdays.calendarday',196,0,'e430c43c9b2de189d5c49f85d2edf120','cbe2825991dffe6d6f16a8583253d4aba41d7e8e4fbade7428c68c37f4fa921b'),
(229,'workdays.calendarday',197,0,'c025444e26293810141f45dd19eb8bd5','1f6bb5f5b6e1e33cfd08bb66636a1a0a86b39dad2cb25f5d1d5e33875b26c46b'),
(230,'workdays.calendarday',198,0,'2977bfc44a13453d99d6fc3d221cbb7e','98dd6247e2042b6db8cb1d01b039962cda5779cea573de9a353c621037b6e52f'),
(231,'workdays.calendarday',199,0,'c1c4da2ccc5803d055b9d2b766c75b17','8e951eaebcfd194aa5d1413c0dd63f0ff9456dcb82d3cc511c592cfae02725c8'),
(232,'workdays.calendarday',200,0,'ce12ec030225e138312b797729540e58','07ebdefef1b227b6637e481dd51c91211ccba2a1cfa63684cc1db0d4fb62ab59'),
(233,'workdays.calendarday',201,0,'4d7cb07a3feedd349cf5970a43aa5f4d','92d86e9196a533559a7361222c8d010cf79c00850be7db1ea1bf72da396195bd'),
(234,'workdays.calendarday',202,0,'4444824f1b52d19bb71c4c1cb236afc4','14b347a6b9f227c99eb5e64d72dd0a21bcc6350482cf0ebe61161a38c3ba8814'),
(235,'workdays.calendarday',203,0,'439d5ddd173c60f528bfa7c893645af1','206594bc0debab5b78aafe005a33134ed617933ed5d46b33e612e83959d0d7c5'),
(236,'workdays.calendarday',204,0,'8be78f7bcc9a04db54a4ec374e9d12dd','7c8fe854e7aef9955120b71f922772a6acacf29cdb40e16453e98196331f566b'),
(237,'workdays.calendarday',205,0,'e96cb369536afb0099179baa411ab71c','a76c5c502fa0892ed55bafa13f7ec1af704c89a5a06d11c93022612b2f90b97d'),
(238,'workdays.calendarday',206,0,'f081e191756abcb639a768bcad76bf10','ae6d1321bd097ad046e49011c7c915a8736dc323cef3a697b3f97f982b61ae80'),
(239,'workdays.calendarday',207,0,'7834132a1df93ff04099ec36510f2e86','cfd68e84528974db5145b569c5eb97e594ae79fb555670a8eb1bedb4e6e8e24d'),
(240,'workdays.calendarday',208,0,'a1955894cfdce4bb07cff98cb013bad2','fe03288aa59209d9ada87346340d0b390b1615ab9b0ee8d5734e5098b7d9a8f0'),
(241,'workdays.calendarday',209,0,'ba91e7afa7d5c74ab75fd75259f4e81b','acb35f2eb18188b6222e3026847f27c30ce03ee436ee60bf2303df92714d8b35'),
(242,'workdays.calendarday',210,0,'98ef020726b5826055746182ecae791b','1374491b8fc41ed8cf323c50ff7b010c26a89eaa9f671daa2432a02d215eb3b3'),
(243,'workdays.calendarday',211,0,'a8167e228143c318a2f13c0b80204432','c104c86909fa1a6e54a5b7bf3ada6f5a4added583d001ef0e0be0c42386b4bb8'),
(244,'workdays.calendarday',212,0,'cbd96a90d51de5288b59390f402f768a','5ef9425c4ebf18ec367326c81d3cb4f91cf387aca7e335e43edbf48b9e4516f1'),
(245,'workdays.calendarday',213,0,'96ad613f3ed69e4209a6ec5efd8f02f9','104a4f7778e802b68efadc34ad26a95bc64e8c885df86bea02c9dccb3d98eb66'),
(246,'workdays.calendarday',214,0,'24f223ceb45b6215c86435982b26fedf','430330802265416aa31cd88793d99eb5964408e7891dba0a1e0e5dcb522806af'),
(247,'workdays.calendarday',215,0,'824292fbf1878bc5708b3ebb39600a77','b102b6edaf512c31f4abd5d78545c2016b48dc5920fe41c9013c041b9d0dd621'),
(248,'workdays.calendarday',216,0,'cdfdb28782d0c442563d3711559977a0','d95a38c3e5388459b1e810f9ef750e3d642819905b88b53d54ebf2da09fda724'),
(249,'workdays.calendarday',217,0,'23f66071cfcfde7d3f5024a29b7b717c','dd065212bd54a2cd4dad94384bcb263baa654b5676b6ff25484423f21fbb9e2a'),
(250,'workdays.calendarday',218,0,'b8fca274bd5df5f7f483549080a5852b','f4501e74908fea04fa8d1e9e9b8d7dda36d4da08472e66cdbe05914531264a6d'),
(251,'workdays.calendarday',219,0,'793e7783c743e52048f08935b01da09f','65853700eeb537952546a1dbe51c6f5b854051ccd1d74857f1d53b68cb6ff19d'),
(252,'workdays.calendarday',220,0,'3f2664179dae6169ad581f8fb0bb887b','bb20f7fbd0596efebcf3d0bfae828aa99e9c9f427229e87e966bb8307eb2779b'),
(253,'workdays.calendarday',221,0,'894b93df7daccfc9502be28d26264294','67f28b0c5083832d837119843e47e449a8641741bb3c990e081719e6b1bfc41b'),
(254,'workdays.calendarday',222,0,'d0fc5431d6cdeb6d465869a6c0d2957c','7b4df2170067eda5ec2c47cf1560a2b91cee1d52eab8080931bc23eb9a4c51fb'),
(255,'workdays.calendarday',223,0,'0f683a5452cb90241ad66085c63f92ef','cba017aaf58e9c64104571e52e7148de4d6fbc6988dca94bb7e6f01e94550aa3'),
(256,'workdays.calendarday',224,0,'f68106eefc106269b23ad261da19f1db','d39f8f81d206afc5996ccd40eb35dcdf3b33f5e6ac46ae319e0af15c557989e6'),
(257,'workdays.calendarday',225,0,'a70ffc21e6b00989f8390effc001955e','44a819507aa0bbf4a045c2b6a820d8877e6995caad8aa62bcbbbd3b71b8a9c78'),
(258,'workdays.calendarday',226,0,'517b4fe63be6c5314e99ecb723c5894b','2ac9cf23a7b4b3a977699e86a75dad2061fbb9b28165e13874eba6a1de18db74'),
(259,'workdays.calendarday',227,0,'97222c612459f9284d359ad0d4b37277','37e8798086f66409af1fafbc9eb320a35231d8f948c98c51cfabeabbda09da87'),
(260,'workdays.calendarday',228,0,'1ea894b95432d0cd00c8e3f804c33627','b3a7b105a9d5d0d1628bd20b23c71352d40fa8bdab4aec8461c89987e28de59f'),
(261,'workdays.calendarday',229,0,'26451990e5ea1efc7acaf17044e4807f','981cb7f1fe0e21fcb14c1a7950bf0989bb9168f906b5bad99ba0273898aaa62c'),
(262,'workdays.calendarday',230,0,'d2378659c0a4aff842017e13efce1906','a6e601ba24622de7ec4d2036a3c543426e9f8da2e27e987dc5f1e2c3ab84dbec'),
(263,'workdays.calendarday',231,0,'73b5431c6b8f52e63645858bc61c9878','93b9c9c319a2f671f771ab450a032299ca1b163dd423c7e08b6a1a3de5d300ea'),
(264,'workdays.calendarday',232,0,'8d74dc0560d64928bdfa3c6674694347','04d105154b38f7caea083174a1959fa5d9f95e52f088a9eabf8ff667e30a162c'),
(265,'workdays.calendarday',233,0,'7283a2fe8a798e1057eae61c6f2b2c7a','ecb86c7ea809b93ba57eaa8ca58a22ead25ede3e5293ec28ea20aa40c0973a77'),
(266,'workdays.calendarday',234,0,'ce206f49e64fc484b85d00b68b595582','86edefcec516997f614efc8c2e1782d114ef65b5a70e23085fc39e4658d2df1e'),
(267,'workdays.calendarday',235,0,'6a505f06edd1fa52a0ecb3c222362ba6','a84171bf52b999b3db598d2dfb3c511036996ce7ee8a43523a7e7fee570cd9cc'),
(268,'workdays.calendarday',236,0,'777bedba34e83a14717240134f4c37a2','d0b12e4b86ac4ed3d1042ce46498126742c11dcd032634272037d113239ef8c1'),
(269,'workdays.calendarday',237,0,'a86c1ead0042be27ab55b416f858a1a6','538d6f1895f8575310f884c18eb095fe11eedebf93e7ee7bf3a8c20a11c1c452'),
(270,'workdays.calendarday',238,0,'7b7947c142ea7ae07405d81ac69c01b6','19631fa4fd788379231ce42bad7dba0a4e80f6f11d77c797985f322a04e121be'),
(271,'workdays.calendarday',239,0,'f5c6c3fa66d9b24b0e9bf0af9bab11c5','8d7eff708db181059828f15f41f2ae236aaaeace3e7b0d655b1dfd44a4e5007d'),
(272,'workdays.calendarday',240,0,'d52ba8f7d7475758eb8f3b3289eb2087','f6f8f625439bb3188b0004a6e4b6fb583ef904d51f32bdf6048c6941f58f26fe'),
(273,'workdays.calendarday',241,0,'4c559d42a659725963b7b2cd92cc3355','7a9974cc3f790dbdb3eb409078371236d7f22c0eeefd1bf3e7442189b057fc48'),
(274,'workdays.calendarday',242,0,'9842bb93160c83945e0d95d9adf390c2','87aaa4365a36997819f809e5cdb2483d2fe21c3e63b95df5310bfa1165559264'),
(275,'workdays.calendarday',243,0,'3fdaf3b09340ec2624edd1725ec3762b','abf3f66cebea7884f633eff9f3f58fcddba703476fe06a3f98138f48681254fd'),
(276,'workdays.calendarday',244,0,'2d061c773954b1dbd8edb6124af7d3e7','ddc2ceb49d8887aa467460e5416d70e79a3123f59a106d61368d949c57d6b98a'),
(277,'workdays.calendarday',245,0,'9e1aa2ca8d4848307b2f44b936b3d1c7','219d270f449beb7ffd1f7d93d5b37f40bccdcbbb9e65e4ea714d9ed36771cdbd'),
(278,'workdays.calendarday',246,0,'4019c90dcde88c0a1aa6f3c3f7aaa581','e454598434beb977b1d6f50bbce81fdea15f59110cfa87bef57dc0a8ce61c8b0'),
(279,'workdays.calendarday',247,0,'5ff7597324b1478575bfc20c0059c518','df3fb60b19f01e59bc1dabdcd3189c5513ec6947534dccd7d3d7e1b213c6d028'),
(280,'workdays.calendarday',248,0,'a6bc902bc94ab2f0fa31b35f2b3a645d','bdfb328c5cd760c02ad804a0a22d49ae54d07135eb463a2a4f96232a06bf584d'),
(281,'workdays.calendarday',249,0,'b0d4f2f7f869fa4a8f161696ca02f535','560302dd5cd10f8e3b37642ebbdab9b8b52bed1b638505384475719e4c9f6035'),
(282,'workdays.calendarday',250,0,'b8ea50637c0b374d45426c3301187aae','1cc64871ffe5f4167eddfbd3abccd276cb88ca4c4a1d9ab6f7d3f8e41a59ffed'),
(283,'workdays.calendarday',251,0,'ffecdef2ecc3c3e6ebbcd291ea368894','1da9ff2275ed2a6129b263ad17b08454d621e15e2b791287173855951d700c6e'),
(284,'workdays.calendarday',252,0,'50b6a3bd6503af8d0feaca5194c110eb','508cbb71b7e8072ca4f30d8eac2a52b0d6c6503bd438f98a36412c3c41ead733'),
(285,'workdays.calendarday',253,0,'5d6b4102c7d07e6f821aa70c57c0c6c7','f7125ad7bf4fe5f473ae9ad0c36f60b9fb0d7b20743a8350131f045e0f66aa79'),
(286,'workdays.calendarday',254,0,'8512938b28527e024c66441c897a21d0','a25968e508cc271f3947e61214ada4c302bad2c6219951dd7d047aa3e7ac18e1'),
(287,'workdays.calendarday',255,0,'2a366cfb7016dfe4cda7068ff479aca5','7591fab598bb2a02a2724f5ffd3c911fd2ca37cb7d102ade595455442984b4b1'),
(288,'workdays.calendarday',256,0,'f1a39f6d1deb3a547f128570932a4846','78e36d62e477d39229b7468069904ff611f3bdaf3473323c28e9c18abd79743a'),
(289,'workdays.calendarday',257,0,'1b1a5077b1519fbcf33f6df0bde996e2','20d303194d9a1257f2e334ad825071b078cac46305a288de297bea05699a5071'),
(290,'workdays.calendarday',258,0,'4fb7e35020b3c0f307851fe007879a59','a272f228b1e6ab50eb323f2ad81d52c25756ff5ff34e60c80541bd1e2152d637'),
(291,'workdays.calendarday',259,0,'0c519075f644b3791aa3b26529624924','2ff45280e644df50fff2681bc62be51dde9165f4f695db10dc217029c8cde16a'),
(292,'workdays.calendarday',260,0,'afdccf844f99cc2144a5f221c802d20c','d8a77f785e2eef4e6a7e06eabb18a43a018aee425fa5d8de9a473eefbac431b1'),
(293,'workdays.calendarday',261,0,'d484f68f17861b84dc5e799cbd03d2c7','4343cc73d5760593db3bfd53338054eb9791498332f4aa1167a283df2797f588'),
(294,'workdays.calendarday',262,0,'b0f0ff5bbf39b8bbdfb02f253e58990b','f20cc16f7921c183a3b76ecceca4a6b7813c4f96f0e52539e7f381e9fab0c454'),
(295,'workdays.calendarday',263,0,'89e7ce27d1338c48078bbcb4fd82d88d','ce6af1fb1d3e8e6d70efe629f68b156cbf396aacb03028d01507893bd42cd27f'),
(296,'workdays.calendarday',264,0,'ebea58ac06b244092cf5279ba2921449','b8b6c75215d3f3fd7e55fd33759cef1c7beabb22d2f9169f847cbf9936dd5e9e'),
(297,'workdays.calendarday',265,0,'53577cc1a460c43b3c3e5a2cecd20b7b','6fc129c38598b9d694607525499fa33b1a48188e320eeab5e18d8543ff31290f'),
(298,'workdays.calendarday',266,0,'82ea33831bcc9706da35e815ce03d9d0','0e5948fc8db62aed8cf89e0d6643a3f8dfafb1ab84c924ecaed5162b310012ba'),
(299,'workdays.calendarday',267,0,'d84e4a5af5db8973e9903ca047c01507','aba56ba14f2f3197784e78bf5e8873fbbc7b2b8ebc67a1cf6c876bc50adfa9b7'),
(300,'workdays.calendarday',268,0,'b519ba61660a94f64207535d42a9a9c5','c05c070763e06ff7eb14e6b4a9a56518ad6a6767ea636efda41f49f201c70701'),
(301,'workdays.calendarday',269,0,'bbf747cbf6bbb2e4a5ade9940ae01a42','733d5cc869f16dcf618ac2d1d4e2cddcf6e0c2bce08fbd1c89d574db5b023f99'),
(302,'workdays.calendarday',270,0,'f436dbdcfaa17736769b914bed60d5de','a9aa0e3272f2a7182cdb1fa2b19c4a2ced7e6e3cc3bfb50d5958988e97eb2d60'),
(303,'workdays.calendarday',271,0,'1e9c323ec6316e0564a9589e52ad40ef','9dddbb3aeddfe38b630c389a1c84936e04ccff23a3e10627327b37b4b509ecde'),
(304,'workdays.calendarday',272,0,'b36282117519e25479442a7df6aafe31','de7857a1331408dc40c38f91394d43002c918a99a07fe9a1c12121f51caca43b'),
(305,'workdays.calendarday',273,0,'d517dca91a6d6f7eea38ca6b760ffd53','dd6919ba0bc6e432a05133be91369474341bbbcfdeaf0fed3b3a3823d90fbc4b'),
(306,'workdays.calendarday',274,0,'640448310c245dc5f1674f1f51be873d','043ebfdb12110a3ccd5103e6b4311cdb80b2573aa0a9c57492c9e1fa895f76af'),
(307,'workdays.calendarday',275,0,'d1c4e9788d4aa2d7aab4f6a474842677','c5c4ed834d6992fd89e791a3c7b6e6caae97aa12afb84a9f6a6c7df9ab1e815f'),
(308,'workdays.calendarday',276,0,'93baefd45310c1fc60eeb8743861f933','d61e7f6cd28212c0fca432e2753e175b6ae2c10375586c970e15627e77fd234a'),
(309,'workdays.calendarday',277,0,'fcae01c2716f4c92af0bc15b12a8becc','09d6776ef3268edd48c8e494ca2eb56aaf11a1c4fcdb2d6e6c2fd5c98d284a0a'),
(310,'workdays.calendarday',278,0,'046768c2e6530b976f58b153ab625c84','58bb70c01f7d5a9e7b62a510dbd420ea60c1748652d5332a641ccaf277ff05f2'),
(311,'workdays.calendarday',279,0,'92d06db5b909ee7f4c5c0cb27ca8c573','6caf048d56827771ca1638262be73fb0e7d969bffb2e61edea94bedda2a7dcfa'),
(312,'workdays.calendarday',280,0,'d735f2d579fa1b85f5084228850f1375','de8e5ec404632b21d39a5a9d2ca3946d140e7d0160313bb786dd38969d3020da'),
(313,'workdays.calendarday',281,0,'5921d2744855b1defbcf4d33a7e1967d','793ce4928bf7b3d9963998b0356a57afd34ebaf4a386cf788633a93b39aa08f4'),
(314,'workdays.calendarday',282,0,'a231eb34df2c19488098c19b61b48beb','05eea5b6d70bbf5684a068955298b1aa6e1b3460865c2285d0c572e3c9ff5475'),
(315,'workdays.calendarday',283,0,'660523ce8b60be35600860fcb4f42788','e9f4d302612d47bd38129bb6b7c56a2a1d9bfb98ac5ddcd2c42918de6be04258'),
(316,'workdays.calendarday',284,0,'4fe3ab8cc0475d975737b86a01973560','ae06a74b98503c4b341b22e9543bbec38a2d66613ed1fb2f6306f27c4280ed84'),
(317,'workdays.calendarday',285,0,'8de641acc121b0b10c5dc6d6e4ac4753','2512effb97236ab4e9bf8e49a98218beb4e802bb30417213e3ed089b24da8d80'),
(318,'workdays.calendarday',286,0,'ed2eae0309b99063d031b70e8c9c66a4','5d227ddc0d6d8e619610da4b085ee8ddf92db5ec45f58fee71e1d0bae6a0469f'),
(319,'workdays.calendarday',287,0,'20dc123caf5e75851e279d1025dd374d','2eaf714c81e5e86b3a8e9c97395bf082a7591b4f1c257790534e51c3acc8ccbc'),
(320,'workdays.calendarday',288,0,'18903378cda7c4f5bd8944d720776d35','f23f6a5249c2a6cc794cbab4a7c7910246cdd370810d794e4ad5aef027d59e18'),
(321,'workdays.calendarday',289,0,'2a78200e8ff295fa82ec4bea561cf3c5','ac8188c9d39ee35199d3498f03884ea38063fe4c09afe03d3fbaac1049b14f8b'),
(322,'workdays.calendarday',290,0,'9ac2ae2bf02a79df6a0c81a542223591','bb1b84eace08874292aad4c093c40472461cf3e0ef47317402b303f2ac40ed30'),
(323,'workdays.calendarday',291,0,'0975b2a36db0619d4f687cfc40652d52','2b3e54a12fa7808c1f9ee2fa51d755182f5c96a7e17c5b8c5df0c42bc50b3968'),
(324,'workdays.calendarday',292,0,'1e9b8c7f165372e5b19aaeacbb30abeb','46399491f169223ddc6caff9aac0ddaec65de57ef586d41bdfcfe14f74b28277'),
(325,'workdays.calendarday',293,0,'f3dfffad3519cbb96a0dfc79a86a68c4','bcd5dbd6c9ffd4ddd31409bfcdf731e5c5e55871ba5f06490ed82ddecfc27e7b'),
(326,'workdays.calendarday',294,0,'9e16449cbd7ccc8174d728ad6b2a99c1','852ec83c3855bd2df31df1c6e1944bbce335a680a95411801bb59cfbb5532c7f'),
(327,'workdays.calendarday',295,0,'62ef203dfdb30aae89da3271ac429cd1','e3bdfa4d45a4cbfb98633e3ae2df0debcc73bd6b6e19f6f348aaf18fbd494784'),
(328,'workdays.calendarday',296,0,'2dee70362c725573331ec7a80857fb74','21801cfcc542dd361922a55225745fafaa91fec17a355e6f271826dfd7216707'),
(329,'workdays.calendarday',297,0,'eab2c12b418779a2d77023b48dc9ecd1','4227da6b28f5c988acb4cc62f1c7f94367b870f73972e8e91f6ccbfd16fe1e60'),
(330,'workdays.calendarday',298,0,'07dd32aaad5c498706c09135013ea933','ad5c977433eabd4873086d22c0a51e2be8555a7adb34c47ab5ce2aeb16ac802b'),
(331,'workdays.calendarday',299,0,'1ec6fe072b2680cfc55353fceb352ec9','5d5a4a8b541c3502b58c1848cf79c7455154335c8f7ca2f7dd9f4f8c4d90aa6c'),
(332,'workdays.calendarday',300,0,'5c01b53a819deb464fd71aab0f0c4faf','c24d1ab5e64b570e955cd37189b213364e09752a1d117a62d2619a041065236d'),
(333,'workdays.calendarday',301,0,'5d50d9bbce1bad0aed29bc2f29418ae9','56506c6101c3232c9d50b2ba16ada2a8ef435075fe95efaa62871afd8e18ba83'),
(334,'workdays.calendarday',302,0,'4bdbcdf3e07181ae3f25b5fac84c54c6','9b973a2132398ad4ec977d45ef974087113e329ca0ee8e45c95811c054fef5ee'),
(335,'workdays.calendarday',303,0,'1c477105c16ffa448eb4583e2293fa51','300dc4b004195082228b669985846b6f75bcc4735c3dabd714915e6cabbb817d'),
(336,'workdays.calendarday',304,0,'f39ccb49b498fd322a9666b04f1ca669','8a57701a413ecfc3ecf2aeffea16387c2397830d0612e5dae2d038d5530ac01c'),
(337,'workdays.calendarday',305,0,'b46a9b75ced2d1a3aa9b428ba4cab8b2','36875ec5ec6a18a20bbdb689630e4e42e1bad0b8deca72e23520ad17543068cc'),
(338,'workdays.calendarday',306,0,'116e697c2842614530334353a89995f6','d9933839acd3c38c7675053ba46da76579550ae16a1ae0a05cebb9203377bed2'),
(339,'workdays.calendarday',307,0,'c3d1b36e0af35b7ab8813be0590af57a','404aab2ac82cfa9ce67782c7b1aeb1df285dccd991df67a65a26892f1481b1dc'),
(340,'workdays.calendarday',308,0,'c9a0a708ebbfa2c18167f1914fce4f2b','d7e1a58c3f432a6cfe4c020902976f9d018c1f676926a45fcffe0d630650d38c'),
(341,'workdays.calendarday',309,0,'1dcd57e55704b84fe23599df8443a00f','c0a87dc8d29e16226c35c8c8c58828e33122ab4e8a38644c2c5557863e02647c'),
(342,'workdays.calendarday',310,0,'b63b5575e4c247560a15beeffa7d0fa4','1493c1c73ae5f0626596a1d63af3265db22510cfda254b99fb2485ce72165a4c'),
(343,'workdays.calendarday',311,0,'ddf1db79be7dd787a06d8b16ec54a5b7','0aea5579c5b89e23351a2c7d6bd4029f709d4d6e2711c093cfb2d8ca80ca23c8'),
(344,'workdays.calendarday',312,0,'436551b4d1fe84670b0359a163565479','40065140742a51ee584dbd9cff614aad73373b41de244bf56f39a8eee884c9e2'),
(345,'workdays.calendarday',313,0,'1d703c70803f48f217052382fe1a026f','4cb2f596ad80c5225ea78366b1f809e5551ad3b7b97e041716d6f2731bbb603c'),
(346,'workdays.calendarday',314,0,'758f436f55531c2f72c0dff4787ed753','9f09f52aaafb3a3d98f78135d197ba9e34fc2ffaff42ab113c37099d1fb0b767'),
(347,'workdays.calendarday',315,0,'b92f35c39e5bd0b889599fefde4d0db0','9df69e4eb84ed85bfaa46576c9fc1f037cdba969c842412ae67dcaff3ab34a83'),
(348,'workdays.calendarday',316,0,'4ec78a385f55b242f98533bfeaac824e','c844b478a84675b85cc26eebdbdc1477c7f9590e1bdd4142a9884390b970b6e1'),
(349,'workdays.calendarday',317,0,'9228592a2c4c5724aaf8a3d41dc77cc4','aea7966efb1b4bdfd1fb6a0ae503c707d5861a35afa23656d3ae893ecda35712'),
(350,'workdays.calendarday',318,0,'58c7f82899ae7374fc88671a256cce41','d0f9a9a5fdecedce89ed416ae3548456850abfb848515b13c5c5df066f0d5147'),
(351,'workdays.calendarday',319,0,'3b0ed65e612cfc35977045548b2692f6','d04d1bf5bac595d2e36ba812fe495f5b62ff180ee25f4e24f8b347e37a086844'),
(352,'workdays.calendarday',320,0,'cd24e8d6a02c1566490a96a2ed88219c','26d9e49000d0e9fd38ef4c0bc6303b2120fcae608728cf8bffecf22751aff4df'),
(353,'workdays.calendarday',321,0,'bc1514f6d0ae12ba2cd998da87c9bcd4','1b2d0f5d6bd988c45c2b4852dae234b4338d1df3f961c39a2670f45e3df16754'),
(354,'workdays.calendarday',322,0,'39293bb4184ceae7340fbe51c46c3fa2','d0b305ba95e2391e99760b843ac68f450dda30e3818c949ca6e769d84511c3b5'),
(355,'workdays.calendarday',323,0,'3fe3a2f8affa3a10de8c1133f2025420','6ac80776b19143bd86c91ab4d9e249f2246a672192f086270537cdbe5f863c46'),
(356,'workdays.calendarday',324,0,'a1cbd3a26684731d7cc1c28c61b5f3d2','6465cad8d465709d63d4f3f6e0146bc9fb74c6f6849a1a385e6ea1d33a7d30c4'),
(357,'workdays.calendarday',325,0,'acfde5338bd937ff2b208e18f7b87c15','658a19ec7c6635fdb1d3436349a2fa26ae44f3a64252eaafcf6a50e61b519aa7'),
(358,'workdays.calendarday',326,0,'84e9e7d0294dbf5309e6e1c0555a9538','d04486a620fa8b0a0f49d6b9aa4d050ace33a166a81e7c4970093b72661a578e'),
(359,'workdays.calendarday',327,0,'9005f400415f4d345c09b66ce068f8cd','61da22770c6201ae8d3a5c13bd4d8bc9625b5bb5fe6416f6103a09dc1e2fed4c'),
(360,'workdays.calendarday',328,0,'66904524d88d16eb0396db2e0cb7d0e3','1077a0b0a7cb87bf230c1bd4514fb7aebfed50402e3102a257ce6078a6212baf'),
(361,'workdays.calendarday',329,0,'b672feef31583a38991848598adfcda4','341d0a7d302e2d547aa58679bffcd4d2cfdfdf19b84b9d8efe9a7706b43cdf90'),
(362,'workdays.calendarday',330,0,'428a11ff9ea756197058b4da5f6c6d46','04497aaf8671d0a682746c43c019a229399e7777627da2f26c061046febacea5'),
(363,'workdays.calendarday',331,0,'39bbfeb0cfcf9bacd7b7f1a7d8cf28bd','dcd03e5a28e9ec3fb9832b46ac34e13dd06a4a3ed0ac83fbc604d9c917695776'),
(364,'workdays.calendarday',332,0,'5a8f6d8f4776cef8ef1606c321f1a527','d7c6962abeda6d9a095b24e068a00f2903f565509dc34e332695aaebc9fb5076'),
(365,'workdays.calendarday',333,0,'838c66a5691b9c8f9e8c016889b48720','a6020eb9bb230dfa1849b3296d3ca6645e7f56ebe52da0368559070247b273a4'),
(366,'workdays.calendarday',334,0,'deff204af93018c5467a5b7a57d3628e','06682cc7ab4452fee9becb88b3a37e7feaf6c1b17ebd3469ba96e7d094080614'),
(367,'workdays.calendarday',335,0,'9f3b483b44de22da7d0305bab2ca0a74','2a863919ee5c50a8997cda4d10ffa7ab89017238fa1f59845e4aae5589353fc3'),
(368,'workdays.calendarday',336,0,'0e5138398488105ab1dd6c16141b194d','dba33e00725ba01906c09546a4a4be8f75ae2d783ddc24060525b0b64b40275f'),
(369,'workdays.calendarday',337,0,'c2a90ad95702c92357c86cbf905c53a0','334c2a543f06cf744c04c58630ba12770f35ed0e06898d0481a62fe4d2d79a9a'),
(370,'workdays.calendarday',338,0,'44cc9099636f0d5b8f2fe9c52c6fd022','2a96a05ce02afb96d1438f10d0fcec08a87d9b35fdf1dafc006822fe029f53d4'),
(371,'workdays.calendarday',339,0,'5307649c20d0f56cf5eaa6312aeda1c9','9e9123c53e65002118f683039dc291d25a2494fe1233e9b06331c3add2fbc921'),
(372,'workdays.calendarday',340,0,'92a86e5d1964b938e6f1db27bdaf650a','ea369320320ecd58b3c903a05840101a95974df98596a34e9910dd1109dee9d2'),
(373,'workdays.calendarday',341,0,'c09dc9103e8c7dd4fa67fe3ca58475dd','6e88d960d45bcacc4e9f928d6be7b7016c82904f7428dba2dc9d0dd4e449faa6'),
(374,'workdays.calendarday',342,0,'2fd27fdb67fff44684f1e8731e95f311','36b83703414a5673b951eb5e3c656a8b085a58cfe782c5370003df07180aa391'),
(375,'workdays.calendarday',343,0,'cbe7d1594f0dfaf907d9afc1de849868','6c248af097d6ffa682a9a93a848329280fc4ffaf829d3b65eddc717e3471d79b'),
(376,'workdays.calendarday',344,0,'39454ab1f447ddfbe0180db97f9e6aa8','cad7689c39105f08110192895a82f74adf55a68c0470e0c7a723746f395cce48'),
(377,'workdays.calendarday',345,0,'dcc7f15b379dae3b047c48b6f9df698e','bc265d1a6990a963e30e04807dc1058243b9580459baf6baab396781818c9758'),
(378,'workdays.calendarday',346,0,'969e66ffda0233268a9993e71081f52a','b8140997893fdb8afe8339cbff9f11c6917f9bd1caad2b838a1dfb14dfb53309'),
(379,'workdays.calendarday',347,0,'100b807150d9eee7b8fd046c406a006b','a4f4108853e7afabd58692d8a370e733ab8b4d78bfa3f8068e73b40a679f985d'),
(380,'workdays.calendarday',348,0,'aa480779ff275ab8afb1b96e6d7626b1','1dacde89c2154b1e02f854e8bc9c1e051198eb5abb46dd7f900265c126055fdc'),
(381,'workdays.calendarday',349,0,'6215bd6ab974959ab8770703782116f9','b6eed99666bcc5d96da063568cf2cc7f034c986853823ae3530a14df48427024'),
(382,'workdays.calendarday',350,0,'b14efbaa377abfba8289eaf2fb294c8b','644f1a3c2087226fc473a5232d310f6365482e45d18ea55ee1d8ccb5ea503ffb'),
(383,'workdays.calendarday',351,0,'feee7e1583a6140c590d476ddf59cc15','81fbca08b2020587a33ea48785ba77dff599c152a1c9dce648d727a3dbf7da78'),
(384,'workdays.calendarday',352,0,'3e835f5f024bbe0650b769a29196598f','d5c1e724eb119ffc8dec9594cd4408a7b82610afa5d2ab1f53d38ebe654a11be'),
(385,'workdays.calendarday',353,0,'839dab827f91c33f8fd8bdc963671a6f','41b60cf6320fc7e957346b9e7d49a1c37c3036c819f4d934aa48ce7a02842d30'),
(386,'workdays.calendarday',354,0,'7b55bf190f8901628ab8df640250f444','080a524f8add83e65b521a8a6552ebbd18bab93cb5b5cc450764e5ba071cf63e'),
(387,'workdays.calendarday',355,0,'72088f3285c8e39eb039fe8385a6fd73','752a296224ed53f5893906ead13f0dcf859ea54cd535820585d4a034e2dd9814'),
(388,'workdays.calendarday',356,0,'663bf78c2f3cd97d6df8370122a95fb4','21ec43a5beb06aa1bb96e0d4af8ed320d14390a2faaf1e9304044e8b411cc9a5'),
(389,'workdays.calendarday',357,0,'3d8ca19ff73a561db4e986c1ed335e1c','779cda86d8f12cc867b254a2c5b3f45ca1ddaad858c8d36c94a9038bf3c27127'),
(390,'workdays.calendarday',358,0,'35a38936681799a8af041d011a8e2414','1bdcc87116e433f7fe1860a3f23e347971e14424a06f8d7ca8c51b5d91494a7e'),
(391,'workdays.calendarday',359,0,'fbfa23a3414e947efa3b03ede78fb84e','96e3ba9e5bec1d9dc69006a594e7f9abd809ca313c629b582fe5709cbb6cf7dc'),
(392,'workdays.calendarday',360,0,'1ac32c567c3436f8fb1367b7a6cc0860','1498d6331f831d9387946a968fbb1bb1500cc4623129cdf027944adc829e33bf'),
(393,'workdays.calendarday',361,0,'32b9ac55bffb660322b92ccdf4a43241','abb82a83d04becb81111355a3a11141aef0cb0610d41dd8619c1de2b6943bb7b'),
(394,'workdays.calendarday',362,0,'f0d378912d71410d87ef5b5d02fe2ca8','a4ad9f0ab013f961bc2d6f3ef0976e534a7b2e9dc3e79da24919613be10120ff'),
(395,'workdays.calendarday',363,0,'6e593b22b636c5a1bce72ac6bc8f5566','f7aaafbf83dac3a0b79603306080b3c10e5c85674d68e2448c2a86fcc667ce94'),
(396,'workdays.calendarday',364,0,'360e5575daf42ed537f257add8a61822','2d593bbf4ede809762814d08bd1f743572df5f90a4db829a5f2bcc29396b0dd0'),
(397,'workdays.calendarday',365,0,'fa583fae4522c312f352eb625812404d','b404c9cd6595cf3910f4e9740bf117a35f4307547e773bdfb2eb03cc5ce0e0c7'),
(398,'workdays.calendarday',366,0,'60d7f8d60dcccca9d958a559b03e5cec','c580af201a2fef397e10bcca4e0a1641d59fc8a9ae973330438de025a2473efe'),
(399,'workdays.calendarday',367,0,'c706c93e0ee2f9ad3a6609886cd0512b','843ea0ee0e2fe981e059439788593db64255b6755498f06d4dd4d619197dca13'),
(400,'workdays.calendarday',368,0,'939498a7d0403c9ed1cade04a7480c7a','a09feaaf219f761e0ad950a3ff817e2d2faf3949dfaff73fcd547c0dacc515a8'),
(401,'workdays.calendarday',369,0,'3b261533baa5ff6ad7dc12ce5132f799','e508ccbda82a460bcb26f1dc0302b9ea3d528ef2c57dff9c7e8b53be1fb93391'),
(402,'workdays.calendarday',370,0,'c7de17c81429fa1f76e10a8f582fc986','249d02e06c2352809b2ca99e5f9ed603bae68057cd4a3299af6dc13cf00d9990'),
(403,'workdays.calendarday',371,0,'ea7dcd51aec9a4dd66449975a2b97025','2ffd04d9db384a658f3597a7f30db82c511651243aa3640e293f83da659117e6'),
(404,'workdays.calendarday',372,0,'b9aaac51060f1ee6838f1aeaf3ca351b','fab7db29fc6660c3bc745814b094d6386c5cf72f5f78a318b5702e1c4c5df6c8'),
(405,'workdays.calendarday',373,0,'053a53e995278a05dd2e5694de8fa14e','2601faee57cd55e49a36a5e6f6939784928d2807754150e8d0774fcc4810ba67'),
(406,'workdays.calendarday',374,0,'8822b3e6f4652f2ffadf123ea84e5861','490b2927ac5ea60f73046c4af54b4ec0716b2e2147db683b31f70c46b8fdcd2e'),
(407,'workdays.calendarday',375,0,'ca3a3024dcb4b0b7e7f9711c2d31fb60','a408187bfe68ddb766007f1b09bbc432b750714f6ee37504abee8d68d3f03f49'),
(408,'workdays.calendarday',376,0,'91e4ebc50fe8b7d46e981a012dc9093d','98a786fb4b34a96eb0ec39cb5d4e9edc20301fecfae39e496abd238f02abec7a'),
(409,'workdays.calendarday',377,0,'1152e9f973de52640222675df03900ef','aeed7f0d3be777e02249430f2ca81968d8f8a135a9db3068ad4ba7f19606a7cf'),
(410,'workdays.calendarday',378,0,'155c4d1a1a186d27b0b5034ec20fee69','5850be23ae86daa1a01308a997f0255b5727be0a2e4e05f8906a3e890ffe4243'),
(411,'workdays.calendarday',379,0,'c20ac28305629d4b54391f9b4f7076d4','ccf36915373584042303ed982dbfd38259cb951ab9d4e044d62a666e6417c91f'),
(412,'workdays.calendarday',380,0,'59b0f5e81ae36403b60a8f45d89f0eec','ad43d2180735a7421fe922c4399905dcc21a09bb3aa5875b3719c19c660819cd'),
(413,'workdays.calendarday',381,0,'b67112355704b756086c8517e748a1ad','c33dcf3ec49fe35920e6696b54f3ee3e53fd4ab7c9b10e7a3dc1fa3d8fc3839a'),
(414,'workdays.calendarday',382,0,'9cb13472bb017512e5d861d2072da13e','4cc39bd9267966ae58d0bd846675f3b4dade6e10a19b236ee8ad9ce3e52f2f88'),
(415,'workdays.calendarday',383,0,'e528f499c13f6a9e1e129415d3d1ba25','14033c46b8751aabea257123dd25e131b7917875d17979b2fa2edf1a16b2e4db'),
(416,'workdays.calendarday',384,0,'718afebfe9cd135423583ec03577b8c4','b4bfe6c7b932964cdd4f127d09d7f26bcffeb3251a4d7c9e0342b12c860d48f8'),
(417,'workdays.calendarday',385,0,'77fb548bdb1caefd9e7d8e068399eb46','7ccf9a03317cfd60e90b47f6d7362354dbb34d81e9897cf07271306cca7af487'),
(418,'workdays.calendarday',386,0,'3b7dfd7537e14337799bc820d7d1c558','14ef7091f3fcb104d09e7d4a428fc81d30ebf5983511d204d5cfe2c00d33c87e'),
(419,'workdays.calendarday',387,0,'d2b1c624490d640dad6ca30d0bcdfd6c','80b671309b8df081fe138b78d68db9b60dad728df757580554c301d4650243f5'),
(420,'workdays.calendarday',388,0,'87c3a53f7e89abbec0e63cc8a12cf630','e15c3acee3636d6aca14a4544238229505ac50711819ed5cbcfbf3ae7dec1fb1'),
(421,'workdays.calendarday',389,0,'864cb2fb6efe21a1373639071032b59a','3c47985c895abccb4f5a1a517b1af1eae44ababc27b27b0ab5941dcd3ab661cb'),
(422,'workdays.calendarday',390,0,'3b9419d56a67092ab8b374e94f904218','7f2f7973af423138f2afffd36044a19eef49d9e07621a15682018f1d53c3a97b'),
(423,'workdays.calendarday',391,0,'377a89ad3fb05c01a1693afc42610b5d','ab270e31ee4e9509864ff903cfd0d88ef34fb4288f6f412274f9f25b759ddd07'),
(424,'workdays.calendarday',392,0,'8cf9ce640651910d6f90f58fa42644bb','ee38e7a2423a6c0ae0e879dc111612e6eca229d6080237ac25dcc92d81aecbf6'),
(425,'workdays.calendarday',393,0,'57bd1965c017079f3c741ee439a282af','f76bfd6d156dd2d58b25f04e706901f59a21515f1ac3b7d9557bce5603e91b3c'),
(426,'workdays.calendarday',394,0,'8b201c35bcc774e02f96361a07f79bc7','ac8001dfd07f395dec7b0360fabd9fc9296c0c75e8948ec296116f0eb96f41a2'),
(427,'workdays.calendarday',395,0,'dbc88a779f0260867d9b58b8b4f815bc','bebead87d1ec50168c58401fab2fa7ec3227b935a6065c1e7eab1cdeaa7682d8'),
(428,'workdays.calendarday',396,0,'01e7bb6a0297c50b8b771d6e997160f8','79ec8f2b00f20a7e7b4a73346ab35c199a46774797e4ed00916dd3b29a1f3998'),
(429,'workdays.calendarday',397,0,'5dc558f37ec634d0e90f44d21ce78748','5f2a0debd92042d045881c0126828c4433c0f63906fbfe43af087b618ad5178f'),
(430,'workdays.calendarday',398,0,'e8300669f5e2477764b90671223f0ef8','438e9aa77bd79c37700d5141c7d31be7aa19617c5c48ee8e065d10194f31f10c'),
(431,'workdays.calendarday',399,0,'180a95b7b074485d896302fb215457ca','f5bee54222d1cbd01988f8894e5339c8de6372ef64523c5f77ecd94db3b3b43a'),
(432,'workdays.calendarday',400,0,'92e47beec1d935ba7b247341fe857962','3d6f87ebef60c6fc0ae4f385b8a98a51eb17add3cd88cc35317c478aab007745'),
(433,'workdays.calendarday',401,0,'ab1f4727fdb7300483c86204bad68daa','ee30788376d82c72cfdc4baa0bd11bfb7c977fb77b7c204d481cd2a6b98c715d'),
(434,'workdays.calendarday',402,0,'e50bf8be42615be147524f51536d0add','89e1e818878bfb526428ed36d43db1c6e385340d764bce6ae27aa9900d630a8b'),
(435,'workdays.calendarday',403,0,'b256b7e3fb09b867ee8da1253b3c4c45','9fef84e059beb54b065fe9fd9fba4cb5626f6e1ef13b620d67ffd1fb43cf24c0'),
(436,'workdays.calendarday',404,0,'28c92dd422828f7b34ed86ece334d74d','b127221244b2ba6d2c1c00222a17664c2840aea08ea99cc8a228bd44a5da6e4a'),
(437,'workdays.calendarday',405,0,'33a86726be711719dd5050b54ce7d34f','37dfc0505252a91a6939150c86fefc4f0443c385665eb583dc3a6ce4f0e4104d'),
(438,'workdays.calendarday',406,0,'b82b056162700895891c94187d456d10','bacdff6b4ed185d2c63707a8c7b36e0e112b345ef35b4b62c13f6ec948a32c9c'),
(439,'workdays.calendarday',407,0,'6a4920226602a06ec86ef6f22ffc67c1','f2c4092bf5b2839c18cbef13637050264e3e17fe8857b3c33872b7f8fc5caaae'),
(440,'workdays.calendarday',408,0,'3f3f4ea31b8d808b01a9011b8ab39b2d','5ad3b38a714b881998166a30004883b1d53d42b32d2699727cd21871d2bc681b'),
(441,'workdays.calendarday',409,0,'ea0479c77bb6b6c1c15d9dc4fd7dd62a','5b5aa23f2b2cbe91022f3648df87ac684549fca34fad69394ea0809ede0433ce'),
(442,'workdays.calendarday',410,0,'42e43e47bae75edcb4ce24519c1b39c0','e975d6a874d64d0ba53f0eeb6fc0ffcef08d6b315a89682bf44f167b96a05235'),
(443,'workdays.calendarday',411,0,'af3d62af6b2f62b36e37f14c4c040ba3','8033a8ae70bbb441c6ab499377c4a485b9a5c48c62044bc99346f1cdefde1d5e'),
(444,'workdays.calendarday',412,0,'88a6e944e9a63fea54925b818f98aee5','1478a875bb33afa2cd1cdd4dcdb798e8c322aba96354c142d1e06e167efbd330'),
(445,'workdays.calendarday',413,0,'7277d1af5d473c7934cdc8f62ffc4a87','082c818d57c29696b6b73d5df514dfc82faafd82e5371850c6cb8d16cd91e062'),
(446,'workdays.calendarday',414,0,'9a5024fa483dd795e5f1c5e577c87972','df02803cdc922dfc281ace78be3412cd3f8fe32ef76e71ac9e238ab7d3d06138'),
(447,'workdays.calendarday',415,0,'b5169e2dd30bbd1e3834afb5cac9eacd','0adef339f87626b88ae02f8698675351ce934d2d9a86cb279d115d80ce5546c0'),
(448,'workdays.calendarday',416,0,'9efd7757f9e147546102e78655083aad','5ef430614979b0b147c0dbadc659c2d4c8a291f1d42651c2d023d1d889fef1ca'),
(449,'workdays.calendarday',417,0,'ba804ca8ecd86df1ee8f89b1984e58ad','9858561dd1107d975f186af8102af6e8be91b0d99ad5e99da0dca9cac236f1d6'),
(450,'workdays.calendarday',418,0,'89c9ac493fde2a0af67a46192a02d602','14f30556da0997b6f0157d73c32ef9c9e6f518af64700414ecd6ce792786512b'),
(451,'workdays.calendarday',419,0,'44f020f261b05b29d8c707bcb7d38d10','8462afc883aed78b4a4d43fb96fdb4ad57530e7358527b2da089fc016953956b'),
(452,'workdays.calendarday',420,0,'fc2d48f7de819ebb2c88b97eb8b745f3','e4eec4ffb18c0910f9b1a98561390a8f7cddb8861364a967a8757f200b702746'),
(453,'workdays.calendarday',421,0,'0189c7a1bd7a213cd86c613f97398c28','dcaf8f62ccbebdcbe9dfe5f2dd0b073b29dddb6b51eaf15a16ecae618dbcea5b'),
(454,'workdays.calendarday',422,0,'1b86f3812a3b553fd61712d3ae1909d1','f5ad588115367c8957a69c8841dc06474b14eb97e7c8c0fbb245743ebecc6508'),
(455,'workdays.calendarday',423,0,'b6ab88bdde8743f709014f29175a0f4b','2850864058bd7456803f82e128be4d95ee5f3d8f44b5a77b80dc0cc3386d50dd'),
(456,'workdays.calendarday',424,0,'0fad3227cf905a44c0e6dfa24a9f9c41','2e37b106c1198a944769963a2e0458a5069948d267bb9eb5b8b5939998164de0'),
(457,'workdays.calendarday',425,0,'637528a0760f34a8c4a16d319c16e769','416203dbe20fb353f6f027c61f57149f1f83a9c52020f6a229ffb77e6cc7e392'),
(458,'workdays.calendarday',426,0,'71b523fad93ac2dc2c111107ab66f102','7272d7af756395a400ae32ad51a917dfec661cfffa3d47da22aba8a4c78d9128'),
(459,'workdays.calendarday',427,0,'e1cd36fb50beaaea30f7a2f9c9421476','eb5ad87133b745205ae347120dd448cf73b439b467b7b583491ff06bc8d4d354'),
(460,'workdays.calendarday',428,0,'e11c26d8df0d50301b96a575d0c7f951','e178fc3fc3220dc8d07c3f3fecb56dd8624ca623fe380f2fc6e4c1bfbda75bc1'),
(461,'workdays.calendarday',429,0,'631da56a9720f7916aab6971ab576ce3','ff43473ad5a85c5c14f9615487e4fb344bfb32f227c3d9769346d6939179a2cd'),
(462,'workdays.calendarday',430,0,'fad0e0fdbfa6516ba81d72789da74158','44e886828d8850f62e13996a069a69728bf458270485e556dece6a0288cf0af5'),
(463,'workdays.calendarday',431,0,'cbf097b14f2d53f0a0453ddc36a275e9','3d64088fb9059305668b193ec70159750f7f7fee404e288cd35d591e2efb204c'),
(464,'workdays.calendarday',432,0,'a5f2b3cfbee8015d2885cb9bb85d7885','5ed26dbbaf2e204e60eb1843282c14bac2077a22ce490cc5812275c1a47f3cc5'),
(465,'workdays.calendarday',433,0,'3bc36942064697336c4a48e6f732e05e','9091a276b78e9fc8e4fbd47013d1d96dce82f541ab54d6ac50057dd24f75f6aa'),
(466,'workdays.calendarday',434,0,'fcb52774ef7190d027678f3c72aed1ea','bd0375dfd163015bdedf804b2d61fa7eda6526c5977973dd26262b23689b36e8'),
(467,'workdays.calendarday',435,0,'3895286eb3d26f3a0a4e5bd5b8cf7178','8a238b8d1ca0e373b978cb7f267c3b752a146313087111edc616de2456baaead'),
(468,'workdays.calendarday',436,0,'68c427a04cd29df6903bd7cb922a8f44','c438eed7e503b16c1e735a50d0cfdfcc60b9884000d65676f0a21ceda675d6a6'),
(469,'workdays.calendarday',437,0,'edd840badbe3e570df4c009156099bb9','9ee06a306675f51280f1bc59a364ea53597820e8058af12106d57732caa7db3d'),
(470,'workdays.calendarday',438,0,'cf85b0f4d1e75c7ef9e0d95a2ece1df0','e6f31a3b6189c52da7971c1c3dd9c2ff5704ecbc7c6605ea9eb809a82fff11c9'),
(471,'workdays.calendarday',439,0,'92ee3a59e12021e50b1680259a6ca0c6','4757b5cac678680a9aa9d02e440a69580396dc1acf8ff8a72bb1662dd6d36fd1'),
(472,'workdays.calendarday',440,0,'16b6779a859378753751463a0e4877ae','8e96f0d5862da1e761f1141de00c294a573644a0c72c3fd5680606cc03ec9af1'),
(473,'workdays.calendarday',441,0,'3437205e549a06bbaa92f08f69588520','db79bbdc465a2449d3f782ab8a6c025f5380e76c195f51c54676f9365dedceba'),
(474,'workdays.calendarday',442,0,'0028fd02c7554b44a77fc4fb6c8309cf','1732e73c42ac9e2660ed7f183bfa21006699685815c689cbbb998642044ea52b'),
(475,'workdays.calendarday',443,0,'1e0c886408d2f76455b33f6a06aaec7c','00da290ce55056b1be0536d43fe582557a8dacaf0acb1dabe58289977f6c680f'),
(476,'workdays.calendarday',444,0,'e622f0099d43161d8394136cd88db5d8','7e5077bdb2b8e258adbc3d5bf9f44a4f450681d48292bca166647543259535d4'),
(477,'workdays.calendarday',445,0,'182f5924918326c36ca5d47386849a80','bd5aecd15b1d1055ac1427d5898f74c0ecc217df6c9cb6e6a82d18ed46183ce2'),
(478,'workdays.calendarday',446,0,'6c8ea5b0b2c72bf53495f9e9012e1477','ae3614eaaee24ea37059db2e7dbb936886022ddd387fc04e326a74fbea053585'),
(479,'workdays.calendarday',447,0,'234ebcab6c3a94cb92d77857d72f7d28','e9d69c2fd954dd29caf258a5c6282087b9ca8b3dde0297911a3dbb02d4525a81'),
(480,'workdays.calendarday',448,0,'4c1154b80e015e3333d9485ea0196ba2','202cf7a5ca0a12c5bc86cc0a294280fb871bac4587209152f9f7c2c39546ce90'),
(481,'workdays.calendarday',449,0,'d2d630b1dbb03f7b170b644c88db9933','1e15f7076c1db17c3a31cfd6f3b89e876948931e5eadf7541c3f28f651085987'),
(482,'workdays.calendarday',450,0,'f19b78474a8a601f5227c65ae560b4ff','8c6c84ee860583aa61e4ea43762465493a36751017f1d1ef30250b3f97edfbb8'),
(483,'workdays.calendarday',451,0,'1a6b7590990b5755a51d8dc34142c3fc','e129a85535e5415dc56bab518d261cd20fd142d0e60a85ef02e4a1459c62c4fa'),
(484,'workdays.calendarday',452,0,'46dd122525de4ae132ffbd3dfedc30d1','78445ef2598fee1935a7b4525e9ca94089e94900bec1f8de25d567d6ccd1144f'),
(485,'workdays.calendarday',453,0,'e418e473a5e7471d68c567820cb08907','fca49ba08a83d164f37f84d4977fb9f36302b1c0446a73883a651105d825e4e6'),
(486,'workdays.calendarday',454,0,'7cf1f6d8602cbd1368e1c9f02f679b76','4d3da49a902d3784a8411689da7763fd5f11623fa702dd6dba98dba988d02a21'),
(487,'workdays.calendarday',455,0,'7694e1e1ca19b4b425165432bcf35693','8386e70179a4a5570e2bbdb1ea9dcfd586cf2326b36cf9dab62aa2c207c62ad7'),
(488,'workdays.calendarday',456,0,'334d24f82b43c399cbe808f5e09ceb72','4c87d599b21048f16cc037f1bd0b45db474c37deee23fb2a59f1f31ca580dc1c'),
(489,'workdays.calendarday',457,0,'157d8c1f4324863daadebe1a0da25d2f','faf3367afcbb7fb9fc261e47c8a323e812a9c09eda3c2bd86e1b0630dfd0ea2c'),
(490,'workdays.calendarday',458,0,'dfcdcfc061f45b4e24832982527148c6','368c455efc2df17faa4d548c3b6c80508481d0111a1ec21685c89b4f319fd97a'),
(491,'workdays.calendarday',459,0,'673ff304d4c03d2d001ad3c61d52fa8b','915f37eacf8b592a0b11b988697338252638211e57da8232e19ba5289528bfb5'),
(492,'workdays.calendarday',460,0,'1f97e99e74c21702248fcf0b79e14cfc','d347cc44b92a2c9123af9a341c655ba0261d6cbdb932577379a5f18e3c67fa8a'),
(493,'workdays.calendarday',461,0,'de70198cac09395ad53a819b010b3af7','ee992564d8d6e3b5ac0118bc5ce542ae0993a0ba0d13e58ca7562d8d8093ba09'),
(494,'workdays.calendarday',462,0,'b48ed4ea91c8f23c59b20ba7d348fdb0','57c0ffafa85024bcda9e87eed02a6ad439fbf586b1c52817fa207f4e4dadf72e'),
(495,'workdays.calendarday',463,0,'63942383b2f60b2e6321fd0d25ec1044','9013c4910d1c9f97475f2b7a0911c7612e6938d2a986706d9abc34ffe5aea65e'),
(496,'workdays.calendarday',464,0,'88d44654b6a1072851bd400e26efd993','6233b401c088b0596f2fdc65a4697b0e553cfe856b0e3f3221d3c6f8f2925974'),
(497,'workdays.calendarday',465,0,'5bf9936ae902caa3ea28a42aee736b4e','43243a8949aa209bdce3b19c39caed77d10cf29c4f9f95ad3e747498b82df04d'),
(498,'workdays.calendarday',466,0,'759c2d4c3fd7c7e5b7259e490e87217e','794bdab5b45d0a617668fbfeceee724cde76fd5c70a29fef5f77995ec4017a7f'),
(499,'workdays.calendarday',467,0,'f0b8981c5528225ed22594f8dad59404','2a72a76383c7a6959c403a3991654593940ad5b5f93e2041e70bb1ab4cbb20c5'),
(500,'workdays.calendarday',468,0,'c1be874e145a0081a81d2067bd15581b','014d5f6f061280f3deb1ee056e67d851335802cacf5e28fa74c1e4e65f618294'),
(501,'workdays.calendarday',469,0,'ed0e6a6095b7170ae1958688b81ea34c','6f19d95c86da1c390dd6d12d8eb7af7f28dad95323afb34114d3baff1221228a'),
(502,'workdays.calendarday',470,0,'a7ad04897a17a282d1d127fed7aba9d5','57701720f672779a338dc039f6b215f636f4ae27f710584d558d6a9fc14095ea'),
(503,'workdays.calendarday',471,0,'a5bafcd3b955411dd516e4acc794f170','4d0826e97bcddcf09e613e4a62e623ff0457b6eff9a10303e176bc7e0db7a89d'),
(504,'workdays.calendarday',472,0,'a62e25c3fd64834442bec6eb95d08db8','c896988ed390469b7c6148c30246283c1a3947bf73e2f3671ed6681c3f69eff8'),
(505,'workdays.calendarday',473,0,'16535a6beb7852c08395bf1bb8d31d4d','da0c38c6d43303c8e0f28afe5cf3cf803b5b81a0badb1c7bfe992dd97bbc5d49'),
(506,'workdays.calendarday',474,0,'2959a0358a3c1e5d8d0b6d01d85f1821','7c2ce4f8559a444de6580b026337a54bf5f8435567bcb6d38d1da0b44706cd70'),
(507,'workdays.calendarday',475,0,'ac90172d1c93afd396f29f1d8a175010','6cf9c0735fa2b0862fa97697b3e5f358943e6e85fc9920edde75badab965e28a'),
(508,'workdays.calendarday',476,0,'047862d1c2271399bbe7b71750e42381','a15b85b848965fa28d87c96a00775166a658631a48864f02b0163adc16daf185'),
(509,'workdays.calendarday',477,0,'8664f4be0bac0fbd8b7b4d1b5563e282','a65a59f53c89d293e03dfc1d859740209988dc01813f077f07f1ef73aa19a66a'),
(510,'workdays.calendarday',478,0,'afbcf2a8ecb815fd62ac330761fb1a37','299d71f96a7019155c619fd75206ce4be12fb42bdb3c45d358eb53cdda4e8acc'),
(511,'workdays.calendarday',479,0,'00b0945fbef91f7377080ff4f109d4db','6f3dbbda7de3302a9bf8c008f0f2ad31f2755826312db71bd0e7d7143453072b'),
(512,'workdays.calendarday',480,0,'dc1fbf264115568b3c03de6f7a8c93a9','8585914ab6e0ae0c1f99277c651e24f51a6e055299b3115dc3c55e4d80ea7d36'),
(513,'workdays.calendarday',481,0,'6f4b3306460009558063c276c3cba4dd','2dd9d2c5abd3c306ffb43f2bc4162c9a0d54c31815ed628f19e2e56cb65d8d08'),
(514,'workdays.calendarday',482,0,'487fd7c41eb7a70bb35886dbbfd1ad1c','4b9a27a51ad5698aa95ff7568115481f09fe95e65e92a54c55f070640881ff29'),
(515,'workdays.calendarday',483,0,'0123906b759bdc24b09ace646c3278a0','2a1241a73a926f8a23f003d0a9c963687743095539d67bbb8c99f48f352b357d'),
(516,'workdays.calendarday',484,0,'73f808853cb7846fe563eda0d77da078','e53d997256eae2c980af21f4bbf1f2114d6abf31ca98aa171527385b1e9bfe2d'),
(517,'workdays.calendarday',485,0,'3d929e2a5cec78218321c92bc2e5a559','e2283969b1c4f1363299e72c027f8eb1c1f5da8ac236ac45a4b27cdc6478f084'),
(518,'workdays.calendarday',486,0,'6ecff35fba1df79ff60f97442e093733','4128941309b99bfd8407f0a86016b827971459dbea452d00eaa15b6f5b028530'),
(519,'workdays.calendarday',487,0,'db84b4e646df140f17524486550d6be7','9ee3f72d10a093ea9e157dda5cf86d8f12e8c25954fde02a3b6259ab42b7ea54'),
(520,'workdays.calendarday',488,0,'904ed24f702b188a16b6f9ee03edd797','624302241c815b901b9e4e56db62306f67f142319196acb04ea36f41bf849a08'),
(521,'workdays.calendarday',489,0,'799e409c7d7bfd966ad0416c480c3ce4','60765679c3e7fc24dd69b0c4512a25059c8555f4a0d78ba1ebfe7b0310f8f10e'),
(522,'workdays.calendarday',490,0,'9f8baecd30708c5bc24fd9ea06fb8d4b','ff590c8b3b82c2e52f77776ec4c17596aaa0c2b0bc7c7d73c64fd15e4dc916a0'),
(523,'workdays.calendarday',491,0,'da4c003946b272246577b3bf3d73c95a','6771522945e616de763a94c8e15b5ea3541323360b83c8d3b55dd3091f437945'),
(524,'workdays.calendarday',492,0,'d2486e9dbe54cbc729a46b76145cb0a2','d80f7ac0ad17cf60c91b6140b4f16a0451f1d5d9f6fcdc2e63b27a89ddb05c07'),
(525,'workdays.calendarday',493,0,'fa720e01d3f827c31458a0a3c5384a0b','93c62fc45a57ecaaf5f05cd4bfe39d48355e5190797c0e39ff26a17887aab25f'),
(526,'workdays.calendarday',494,0,'10bf11967ed862674df158840b4a8279','e176b1f1ae4ef25642d4834c069e2500c71dc78d40b2266c5bc24fd514935dfe'),
(527,'workdays.calendarday',495,0,'ec1544603d8a11195d027c70b220c000','95b2d6d98e11cba339a61303eb87fc8922a555d959f4ae3d1fff67faa763a3d4'),
(528,'workdays.calendarday',496,0,'0a3e42f3a4b424ead184d24ca7593722','00448e2912bf97318116d77a3ad7be41e4bce778ea0aad6f5a14b3f05d095079'),
(529,'workdays.calendarday',497,0,'8d184ed212b897ff3282ed552ce0166c','4e4fd81ceeb65de627166a038c82ce02620e5065a38a1c3e76d11b05ceb6864f'),
(530,'workdays.calendarday',498,0,'539a6a3bd286ea6ed297002f6f640cd3','d8144939281c3ba7f702f54b8f2ff73a5333e59f70e6122ec83a1beec19a5e28'),
(531,'workdays.calendarday',499,0,'c439c26bf3d7db1fd87d95dc12b6f053','49156d88291228c576a03f51ba03726e0bd9def662ec3012970a11cf8f74aecd'),
(532,'workdays.calendarday',500,0,'e79c232fb3da89d093ae1969ffa7d72e','06b8542f5e1384d9639f6bd084dfa06c950da997d1077cc5a6736a613df9c4f9'),
(533,'workdays.calendarday',501,0,'8f8b352f6fd55f4821ceeb01fbddd722','ad89e7ea2728c81ecabba3bb221353d09aab678f03695be1d0107f9897216bd5'),
(534,'workdays.calendarday',502,0,'8c767d8a6dfce54d62ba37e7413f099d','7ac2b2c5a3152c4af4b36742ebab4e56ee0af7ccdc0651a8d129e0c76540814d'),
(535,'workdays.calendarday',503,0,'4bd667b274c69f15ab2fa4166993e848','77cadf8a49ea573a0f88790f2ac8c41b8a3aea80e94fcc337b2709a498120964'),
(536,'workdays.calendarday',504,0,'3bf162576e8f93373a507d731eb09881','a664cf04558e83663dbcf8f05979077cb7139cc014fa3f16ad41ea556a2c3009'),
(537,'workdays.calendarday',505,0,'74225c152028db04259a6595c3edfa72','8be6d77ca54482218b2069fc7143d0235836a0c35982e8b60315b04cff7e462b'),
(538,'workdays.calendarday',506,0,'45056b82985c26bfb06c3446294122f7','941fbd0ea196cdfc96d1b479624a82494d8928e9464588d36d5afb1856591cea'),
(539,'workdays.calendarday',507,0,'fd531c127b1a60a2b1375e3d7ed04c32','1b0dd6b29c13623e129dc9cc4b47d6639590e305549edc2bc72e753d079bf919'),
(540,'workdays.calendarday',508,0,'0f519c1577597de83c72c00730011929','f54e6be9044d104cdc13a1ca4731311e40b723f8fa64b30885744d41312c0b4f'),
(541,'workdays.calendarday',509,0,'51ef261b5e907e26c953f0b3bef33c11','1ecb3941fab522cc054213c4408af95903f4fecfafd1ed3ce13afcec640fa8fa'),
(542,'workdays.calendarday',510,0,'8fe6b6e4a809905c5c4d823938e8430b','685c2713d94ae751925e2cb09523336fc196ce65f2d7301e229f3acf41545312'),
(543,'workdays.calendarday',511,0,'c41fc0c92f6cfa2760f529789068599e','dd6623ef49a41025c059e4c785b0237ae4ecceaebdfc525fa80ca693f47efdfd'),
(544,'workdays.calendarday',512,0,'d4f52af839f83d67840b84999df380a8','71da5d44b5fa86d889ba9d9cc470f776c4f1823a8c2074b036698675cfe34fbd'),
(545,'workdays.calendarday',513,0,'8523d92c5b78b2ef8b604a15707c41ab','3213b3f0ce20a0bf76e0ca9281cc948eb4261b80d21005feac334155d496a9a2'),
(546,'workdays.calendarday',514,0,'acfd09b1415d0ec1d4659e3d8deb4015','3cce65c6bfc8ad61d6a5266135edd68d120c5d963dbbd6ba18ac703fe3816f2f'),
(547,'workdays.calendarday',515,0,'32bb373e27cb0f6cd47a3ec144b17989','2633e469522150c3ec6bc478cb4af24d1b0f50ce4251a6ffbaacd58eb1c57cc6'),
(548,'workdays.calendarday',516,0,'78210260b2c69c3afa2123b202d9a381','9d5587a1a3a665272d855c67c4cb8668cb52b9b1505d152b166726a204648d6e'),
(549,'workdays.calendarday',517,0,'b2982edf3144bcf5daca7c246de41481','83658ab2b9de40a3d735d94ba40f53f327da64429a7467a5fa5c7663db43c666'),
(550,'workdays.calendarday',518,0,'5bf15ad9a54dcee810a711fa5aa6a675','a9d6beee13b3fbe0679abf2db12e54c5ad10a78b305d533a1e8e0bd9f20cf27a'),
(551,'workdays.calendarday',519,0,'2aaf062e617787a75dd7d82b0913ac1a','4b3ad77a4a760a2ba942c2e9153f38359803fb0c68939bf72cdf421a09906dc5'),
(552,'workdays.calendarday',520,0,'a9e8d2d0f3f23f35e29c7ef8465eefaf','6da6a3188ede8214382fd06b882216c4a8d2a8088d64eff2fba772654bc1b79c'),
(553,'workdays.calendarday',521,0,'48bbd0ff3523a190b592eb0772153ca7','572bc33db6c8a392d28e56da12a2a47e4ba897cd47de85283a310c73f2705705'),
(554,'workdays.calendarday',522,0,'7a1bdd6442ed2106754209619ad0dfcd','32764855534bde9474bf90bb892d84666573587b3d9ca63911251cad7c05f25a'),
(555,'workdays.calendarday',523,0,'dcd765ec521a9d794f1917f102c7376a','3822581e44ae3b92a144ce8d73f450db7dee11877f77b71e09297688759ab548'),
(556,'workdays.calendarday',524,0,'e6bae670b596557669270dcab1e32f5d','c9146e3230ed6cdc3173a041c8d8ec83fad97dc43bb897a0fd52708c8fc6662c'),
(557,'workdays.calendarday',525,0,'24938991303182ee6ae7273865f626d5','80b28e1970862538f66e4ba722a99c08934450b81b62cc70269f27ed1eefaf26'),
(558,'workdays.calendarday',526,0,'ad964f877b63f3f2d0431673dc8219ac','02478a1933b4dc08a2cb5c498e76c16370e88741564ee4e1e1303d0280c41a5e'),
(559,'workdays.calendarday',527,0,'1e5dffe41af984e65c27ae54b3a9e1c3','c51030dbd2455bf4f00cb4b96393d58007808958b21818cd4dab4664db53a175'),
(560,'workdays.calendarday',528,0,'95bc1b5a919c630463b23550a154de44','0703bcaf53a25b4d93a808222599c152b07b2767131bb66971f8fcf9f9c75d38'),
(561,'workdays.calendarday',529,0,'184712fa6632b97f50c0d141304b26e2','c026145ba215814aa670f510e596e7e15120c6920fbfb3a95438985c881e95cd'),
(562,'workdays.calendarday',530,0,'c698228afdcbdee109dd42628492e253','8f346d167990e2928b6f82e3f799e285ac700e763fc7b3ccf79f0c70e960c0f3'),
(563,'workdays.calendarday',531,0,'c88c4d65dcd600549c24fd17bf4e9b73','db1dbcabbeab7f4cc3e30939276a54bc45808f2b08d4b7f7d5145d2419f66220'),
(564,'workdays.calendarday',532,0,'8254f090fc92d29fc3477216a50be74c','67a48f3b2421e959f39b85b78ca01e94bf729f0b5824e5374718d07d98ca0ecc'),
(565,'workdays.calendarday',533,0,'4f110f5a379ecaebeb169970e379c726','f4c447cf0f8d02c5861dc0b494344f348814cbfa24979359ea0cb32bd42ab8c0'),
(566,'workdays.calendarday',534,0,'afcb8e522f963f1cd70a011718c35e70','8ccfe31638f40703cb24a98000b7ee61ea2826114fb65cac8dd1a32d7a2ddbca'),
(567,'workdays.calendarday',535,0,'3e199aee0dceed048b6de30510ac5464','b434de704d5c596411d9182894705cf32a5aee6e57cc5392fb35fa46dd763cf3'),
(568,'workdays.calendarday',536,0,'89ceb447b04cbf4d11239554259398ec','9503f4639dd54be7306a339d8040837d81063bfa99621bee6311f3df930dbe6a'),
(569,'workdays.calendarday',537,0,'484e36ee298eb66c2f227bec440f2e16','44a5eeef0e8c139bc8fe58896a1c0cadfb35c8d3560b01a6550c622b8378586b'),
(570,'workdays.calendarday',538,0,'4ff1fc1809bb38f539a574235f2f05a4','aeeae9a2411eca26c67157cd045738da2b1150049a8da91e1ff85ee1cfdb4026'),
(571,'workdays.calendarday',539,0,'af26459e2b4ed8b4fca0ca227c7ff200','93611ddd97ea4ca30fbceff3415d27fbcfbed6e1497cf9de0bc6ab6d605913dc'),
(572,'workdays.calendarday',540,0,'b5c5fc395255523c8b6ceaf91901975c','3cd6bf2956ff2a6a86c6b3c363d30bd36ed28b7e178cc54062ffb24a5dedfdca'),
(573,'workdays.calendarday',541,0,'b8b503f13d74790890e4a0b78e53cbca','713d920dbcb8016d9a0e7788d36cf004fd3cf61384a3094447e9f9ca74dd34f9'),
(574,'workdays.calendarday',542,0,'9c902af24e578bc7c65c86a180803ff8','1d70467cd46624c040cb2d37259a1f699fb8a398533a15530e3c4cf67286e703'),
(575,'workdays.calendarday',543,0,'a9b45489f78156202d7724d0acd3b3f3','92329f687895b338d3bc3fea027890915818973cc7350cb39874e8d152959dc5'),
(576,'workdays.calendarday',544,0,'9f399c8bf52e59a64d6d9c142426d6ef','6d14a4e7c07449ee995091f7d495bea5a4eae582dd6dd297660430fadacf7a06'),
(577,'workdays.calendarday',545,0,'a5ab328fbd7102ee2f3f878718a20fcd','663189ee6ec01fe872d4a67f7d9cb9882653afe9561928d75525c893c1e775d0'),
(578,'workdays.calendarday',546,0,'85c38bea22ce374ae18a41313b2ef9ee','f47239b9c5f2702f26f15e82545a208a4de824fb97d4fc1a5bfe5e8ed60df595'),
(579,'workdays.calendarday',547,0,'19c514b1404431afd6f20adbefdbfe47','d641c77a9f43da5a8406688f7306382a05c371190259849c6c923cbab2d73e72'),
(580,'workdays.calendarday',548,0,'05fd7996ab4f02a839fc4fb5a1a6c286','478c757aec94a6a43e4ac721a06d7a932b940dace9b28f0b88d9dfe45aa9c486'),
(581,'workdays.calendarday',549,0,'f8ef0f2cb82b7a76c27cbf21598d79d7','2b76a0e9d67705d0a1f013ee966a99dac5301635617af769409736d900330941'),
(582,'workdays.calendarday',550,0,'e625b53e9710d8579692ee2492c528de','80657d7dbedd2bac4713ecb413d4610244506fdb4a386c3e000f39a39c76d4ed'),
(583,'workdays.calendarday',551,0,'259b511fc3f93ace6589dc78e24cde87','ef53acadbb0c3d65ca63c423712138280623943eb3438d85f7b177023c48ee57'),
(584,'workdays.calendarday',552,0,'d00a3e3af5a746e58f338dff973a7ef6','94ac9656b9198d03aab5b6d3dd2a98dd3490ab264409fe656114152a14aada72'),
(585,'workdays.calendarday',553,0,'3a33b2ad7aff66636335d582dfe1f1ac','33571b2f5ce626b65bb751a9d3a750be85d68a9e23278d6b5959e31f9fc34231'),
(586,'workdays.calendarday',554,0,'ddf0965334aba4680b70a78f4ba6ce24','1ca55720b309c9890433deb69288e88e2e9aac801dd8f4ad41685d23f42031e1'),
(587,'workdays.calendarday',555,0,'93cbb0130046d8005dc79819ddcf349b','3bd2821f825d911b1130066b1bd804a0bd789d1efdf07aaba104ce198c309f38'),
(588,'workdays.calendarday',556,0,'e2ffd7fcf376ec3c53611017b8ca7cd6','d4dbefb8a990342fdded61ffc66403c765150d9290eaf7fbe871dc4594e81c92'),
(589,'workdays.calendarday',557,0,'ce9aaa30d8991b602c160a1a0308dfb6','88ad70e95089faa62987aaa444caed288beb3c5e6ced6f16a8b3b44daef5fc9b'),
(590,'workdays.calendarday',558,0,'99d16a2ecbc42fc64fbb0b2e514152d4','6aacb22519720ab463c10e3f8a238261c7ca66daad3502b28e531dc46b354a18'),
(591,'workdays.calendarday',559,0,'9db79646475a3ee8f7ab5cbb906ad7f6','0269c10f5784775335443dfe319dc9aef69531199715773e1f6922bae7ee667f'),
(592,'workdays.calendarday',560,0,'b655c042cb9ee149d156b36415c4bf8c','1bdd0f8341557dd97ce095707184f22ff2390d0a5f80b672060b88ee9afd17ba'),
(593,'workdays.calendarday',561,0,'267922c748d6893277b0f128df9fd8e8','a8343abfa66c503f5674e21004e8c51b09599d1c04f5a843e3248cb600960420'),
(594,'workdays.calendarday',562,0,'62c473a232e8d100d3e5fd7ebd026054','29c7a79f073581939c1c248ba79fe66107ac2c0d1913e3ceed1c3974cc81054d'),
(595,'workdays.calendarday',563,0,'a810fee2e92f7eec6564613ed9b7f055','3a351cc855b545e704a47d1806a6de2fcdfc3d927d96700fd6ffcfcfd7467e72'),
(596,'workdays.calendarday',564,0,'f91f6d603a6fd5922749a9036a11c3d7','836e255e0a3da7e055d349557131795ff365aed5a9b94a524a1c51dddb240d95'),
(597,'workdays.calendarday',565,0,'e24839828a88c872195dae0a1cfdccd6','3c572d76226ce9b30fd185572d85fe7ef824f0c50b264f2ea164101d54193deb'),
(598,'workdays.calendarday',566,0,'d9192818b6330376c1cfc854c62c429b','35d5d70dcb3caf3ec45840a825dd27c69793ef53b54f3370b5470f3868efb0c0'),
(599,'workdays.calendarday',567,0,'9a1ee47a9304779083126624d56e1dba','59cedac8fce4ebefc270679f3d7f4fa29c5c1d84355a375e73e7756c7a53c6bd'),
(600,'workdays.calendarday',568,0,'24ab9b22b2134c8dc501d8d2170ab168','33c619b197b473e9beea4de1edc4ab9c9237c3fed7edc6d129adc6dd3ff28936'),
(601,'workdays.calendarday',569,0,'afdd5204c809093798a00da12b1a742f','804225e1cc2301d6956104a61e4e447bf126857dee547d5c179761c27a0fe472'),
(602,'workdays.calendarday',570,0,'e74ab40520a2c82a3cf27c217ee20edf','d9cbb76c2c24a942cdde863bca303caf6263c1d59b671317299c407dcef595a5'),
(603,'workdays.calendarday',571,0,'7ad32ff0e961d8a80ee357188b9bed38','82f4837245f03d4007b5c85307cfb358be632c9be134014d87d54ca3370b187c'),
(604,'workdays.calendarday',572,0,'53cf99f1c037041233e6e88a87e8caf5','6d607b2fae11659b736c139f52ea3f23f1ce076d6af846a96be9bc2efbcfa829'),
(605,'workdays.calendarday',573,0,'bb7edc5b8115e3f1db5c0066aada7f97','0e0523afcee8b2d140e620088b9c86b8819797e5d136689f373cf544b10064fd'),
(606,'workdays.calendarday',574,0,'bf32000780a55170364aa21c8c85fbf0','72b628677a068a583e0adda11271d5db018330418956c2292a9b2f4b0a876842'),
(607,'workdays.calendarday',575,0,'a5b589e0a140f20b3e33c863d69ef35a','9f0620bb0bc0752c0d3eaa2f592be6dc739457757c2c08d69c44b74f49674cb3'),
(608,'workdays.calendarday',576,0,'630de87d725e9206261bb1c0ebdb2bda','6fef81384c595843a2e4a28b4960cdc061b13c4cbf99dde168f991371caef272'),
(609,'workdays.calendarday',577,0,'bd34e9cde96b9d33b84b5d80fcc0e50e','6a78bb4e3f1c63c36d66dd1ad9bbe9e399102b818e78a4aeaf39959b06c89d77'),
(610,'workdays.calendarday',578,0,'2f6587b48a3a1e297ec8b19b6fecb210','19ab6a809ca5a98d04832591187b3fc2740b4d6b39af9a9710f142b432da03be'),
(611,'workdays.calendarday',579,0,'c2b59688610b7f29baf6d3e278270b63','e58c85f8a307284d6247465b4f6d9b983bb8463b7a6795973395cf5ca5efb1a6'),
(612,'workdays.calendarday',580,0,'3f0d6a8a37aa1d2f6f0cf57f4c6f2093','99490e46b5d30da7cb6664b01d113570cf102986b75e05c67f1cafb18eca9723'),
(613,'workdays.calendarday',581,0,'b6f7e0581b96d0e617c766648fb0c63e','5c88055e1d74a000b750a14a82a1eefa430cde4f5282b40b72f26d6494008f9e'),
(614,'workdays.calendarday',582,0,'66d1e09b02a746e0da6a232c9b5923c9','532cb05fc0a8742246203f547405a28d9d46cb33fee1c62c175d69336a73452b'),
(615,'workdays.calendarday',583,0,'d0870924b0a9321cf5a9fd6969e2a63d','bb0dbaf07c01a72e5365edea07085ac65eb77dd17ef45004f2ef22d99db5f362'),
(616,'workdays.calendarday',584,0,'7e349c005be53df376a1eaca4d48bfad','714e46768976db1c2ba6bce16b282026d10fcfa143d8a32c56f96dd40f84681a'),
(617,'workdays.calendarday',585,0,'168959a6f9847fe063ba6c3c5fed931c','90bb5cd210b78d5f375fdbd76fa3175ada27c39e039c779df7b7248dca1f1da9'),
(618,'workdays.calendarday',586,0,'f28e4c752b7620fef025ca3f0a5f5326','b62f3a7f38e9b0d9e87330a2c10716bda455013610da982339dd501f28df81ce'),
(619,'workdays.calendarday',587,0,'59b8f4640c257fa851792f32196604a0','b21324c1f8afe62306cfc4d7468dfb7e1bc7bac65b79604a7b896955801efad1'),
(620,'workdays.calendarday',588,0,'30f9084d5ce825b324e746e7ff0d380e','4257ab031f2d4fd3d00914aab51411e51d06c6b11a03869331be79e04eb3f614'),
(621,'workdays.calendarday',589,0,'3f2fafa3ffcbc7ee114d978ea51e424f','56ad55892e5bb1479bd5ea4d1021829caecc52dec9edfb89d35cb34a1ec88763'),
(622,'workdays.calendarday',590,0,'023d1a8f705a35885a7f8c9a24946171','39234b2be60db6a4f4203ab734d53705b44561451581242689083c99569fbb60'),
(623,'workdays.calendarday',591,0,'68b3ffa62a8e5c260252d0b88d1000bc','41a0efbc0c59531dc349a4778f8b06bb88ba0e5519f133d39f7e6230b08e05ef'),
(624,'workdays.calendarday',592,0,'fbe0f862c9cf31e92be658d8b6405865','0e49f7420df9c8bdeb9bb6e415eb361b0ae3973a447987d709b8c6c354c23f7a'),
(625,'workdays.calendarday',593,0,'4cd102f0bbd73cac51821e69ee541ed6','f96cf195ca87a8189bb416feb7641aa6a9a6dfd1a2fcabc70544e67aa008ad93'),
(626,'workdays.calendarday',594,0,'f86dbb403b7b0264b4f158b2eea1747b','afd8c5c63cf809ce1b36ee1c6ff3bfb1522e39d91cf6805db58ee2365b0a34ff'),
(627,'workdays.calendarday',595,0,'224eec752120af6af8246d0f27b8702a','810acbefa194b1d77d2b7c71a2e2dee759704674386b1cd4a62d3d0faf20f563'),
(628,'workdays.calendarday',596,0,'89dfd0b84af1932eeb4d33dfd203992a','62a4e56c63e0fbea5f23ca7f347cd1816c63a09aa2c2d9f2d2a2227a1a320c9d'),
(629,'workdays.calendarday',597,0,'1bac653c05ad59e76c4bdf7e699b6cba','b96d106156aa912d709211c26de8d033cf343e4e53878caf88cb1df697b688a0'),
(630,'workdays.calendarday',598,0,'23bf4eaefd0f6bb4a603c265fa8e94e1','448a701502144a3a0f0977c5d106428c8e3fdc4bd76a52a27e8c2a8d4a5fdf2b'),
(631,'workdays.calendarday',599,0,'8e5ec0b09f08095337a63a464cf792d9','26fb717b2c8bb7786a295e9cccd86ba13c969346a1eb3a4c825b6f65d0c9053c'),
(632,'workdays.calendarday',600,0,'26baed835236eea89824c55bd7480724','e803654ee645d3b66ef2a36230b2b4e16bd6a88bc817186e5ddd986445effebc'),
(633,'workdays.calendarday',601,0,'a8aabc0d6b1f4db5a7b3e589b99a07e2','8c60ddf9de6340516e61b49a6227caf36a1c0b694d55d768bb62efc8c5aef18e'),
(634,'workdays.calendarday',602,0,'2f95cd52a1a9f07b01b638f0520ee1f3','9d673c68009d9f43c0b969bb9f875fbfd77ca9fae73e6c8cfdd98335d0a414ca'),
(635,'workdays.calendarday',603,0,'15faf7c026ca15170a5b0685221d7b9a','b9213b2701c33b631aa90400e8bc43393e9b0de549ba1eb434106bf02222ecdb'),
(636,'workdays.calendarday',604,0,'c41ef4e9e15285181356b01fd1b3d294','e7f600d041982f7c2e1bbacb2d016596264f5854388299a608b8a41bec89633d'),
(637,'workdays.calendarday',605,0,'bb50ad61db3dbe5aceb31665a0d4e756','39516d6249090747d0dd041e7c0534a236c482c6772ce342b83e611f1efcf3d5'),
(638,'workdays.calendarday',606,0,'34016c4ff793ad40b327f625127f5179','490d11d3453171cd27df0675d7ed65c5f1ba2b37c20d272e9918c81fca661a69'),
(639,'workdays.calendarday',607,0,'873be08660859b428abb1cd0f0d75e4f','eab23d9be6f9f2de2e0e24d849c84e4209e111830ed507d9122b002f51066127'),
(640,'workdays.calendarday',608,0,'f0504e089cfa60049bfc74edb19368fb','b238e50e181a3eff3e52b219144fac7fde3f5be18a5d5c2fa760e3c9e54e7564'),
(641,'workdays.calendarday',609,0,'d062cc45e2f4a47546f4c0e1044d92ed','c0cfc93dad5144dac2234e16eab3878e8feeb52fdf1f69eae813c79bc48878b8'),
(642,'workdays.calendarday',610,0,'3e523bc616dd17f092a3875325a77a17','f03eacada953251ef02669c687b547b3553b90ca3479114b3132b573ad335b69'),
(643,'workdays.calendarday',611,0,'e96556c6d5b655e3e053983fd9a2afb0','3778d6220b326fb05f42649d1776e26fa4251e9287395e26a4d1e1c5d8d5eecb'),
(644,'workdays.calendarday',612,0,'47f243e2e243197f171ec270c79e8dce','696f797d5c79def50dc15e33e54d4e60320c5f187949f0d86e549a58576197dc'),
(645,'workdays.calendarday',613,0,'ecc126b4ccd0699fc34a224db626740c','213f60e11c5cfcecca89201a42fdbc3cf4c50d44b564fb6965fc441e305b17aa'),
(646,'workdays.calendarday',614,0,'952e164338056364f26588b695775431','05205c7408100efb09262ec12993ebdf59dee9b9cd59006cf8d0c1be79220017'),
(647,'workdays.calendarday',615,0,'200bb84478b0fa71476697d0927616cb','d0b5ed8e0317cc399d81918c11c272aba690e90697928f431063f87f5566ee5b'),
(648,'workdays.calendarday',616,0,'60110535b052e111fb7d292f7393ac52','56c2f812b45ead1a80ae3fc0ee2cff4307b4297caca17415f4d3d01c27e9d372'),
(649,'workdays.calendarday',617,0,'31495dc8144932588a83e981db701f03','b87b0fa751b719e6739280b4d2386a853174f9d391a3bc68d62a45667e955c4d'),
(650,'workdays.calendarday',618,0,'f4c145663e752658cf121f020991d09d','8f3efcb25c0f34a9c522bd4678a7dc43c733aed60cff20d4c13d2f287f988543'),
(651,'workdays.calendarday',619,0,'96c7d814b9568e1678019f3cf008d064','c8720eaf0b7e446c30ac205db4ea05ba8c4603eda8abb2c747216e172f669d7e'),
(652,'workdays.calendarday',620,0,'c6cbdc48a318980b3987a5a87215ec0e','bce543e1ccbd449c77118edaf4cd5d39d496aa59d9d9bd89a5277a63deab8b0a'),
(653,'workdays.calendarday',621,0,'075a5e624a6e8714d0f12039823d0494','e33ce0ad1e1fa5c5aab8386306ddf9466087d61fce1ab4ed8a72f2fd74bf0931'),
(654,'workdays.calendarday',622,0,'45030b2abfc0d327880eff7130b7ac73','df762c714469760502fa3f1409592adb5652e2a2e40e69b27d83c4e5ffca7346'),
(655,'workdays.calendarday',623,0,'d47b394aa855d4f2f6520844143759f5','3468e10ee48591ffcd2e2eac78b6cdfd12789a2920910c9c0579f226effc2967'),
(656,'workdays.calendarday',624,0,'a6091bf339ae4313cacfb6aa25c6b65b','aa752a5a5ac35988c5b11d0aa159195b52e1d446b6a4cef280c22165b25ec58b'),
(657,'workdays.calendarday',625,0,'5d4694c3615c977a1225d6f3b8bbfdff','3a8f2fea122d2338d2b7b3a8c99e8eb1aa9c61bc3a4a6a1f6835eddf5c3da61c'),
(658,'workdays.calendarday',626,0,'2ae0f12f8e3d3c6c0da1fe7cb2327594','8ed19ffe02e8111467867c766682697d0c755b4fa83192561a8e157a17a9b46f'),
(659,'workdays.calendarday',627,0,'f43a3d8e07adde682d0f2c5cfdc0b9ad','0a2cff39fbf4b43e093d74f3a49bc091a49cd0d006f9e406f2cb1b3e5a672cfc'),
(660,'workdays.calendarday',628,0,'c471da0baaf4c7f4a2a28175c086f9af','7ccb35246e36e42f1d2683c388d371f3600b425dee7a6ce5c802d63fa8c5995e'),
(661,'workdays.calendarday',629,0,'0e705e806e047dcac65a802e797cc28a','056051df82cb40cc861d6f190c300bc3948f4c7414bdd18ab0374bb0101569ba'),
(662,'workdays.calendarday',630,0,'da5ba1b1d81308f6477a7b5c72886614','70986db991aa1989608b7fed4a10096dd31e6c15ffbd44ba65009aa895dee18a'),
(663,'workdays.calendarday',631,0,'ae963bf6d150bb08cda791cfc6bd116f','eca5586cbe0b59f73652113a1e7b7e9f6ec2f85b2c55792f48a17fe0514678b3'),
(664,'workdays.calendarday',632,0,'00441c118224ea51bb7fef98ceb1518f','49742bf7e8e67fec2f60dadfe555c5bcd4de614bcb359997b19a6b531a34eeb0'),
(665,'workdays.calendarday',633,0,'3e0bf56763c2d7b2643de8b90553d03a','af1972890402e6c834d16786843fcce7a2d735edfe93d4a9fc76d92731fff92b'),
(666,'workdays.calendarday',634,0,'31ded14869ae311f6b419e7c4dc2b6fc','51981021ab6f7e25c7160984735b78a6876c55455d47ec1ec85dcf2e14298285'),
(667,'workdays.calendarday',635,0,'7c983948f7febdc34af219fbc0358eeb','a477eea920ac1bec17b46863e874bb25954fea7ec9e140bab25686b1e6136a56'),
(668,'workdays.calendarday',636,0,'b5bebb6742a3256123b8cdf09233e6ab','5a2496634e26bd5d187de797fba6eb4ec55915d34f13f8fbc043c3fafb764517'),
(669,'workdays.calendarday',637,0,'b4fe7446ed48a5095ce828b5151a656a','98c749d23cdc76a6ea525a7b408cd8a34950814fe281fff2dfb983e62e3af3ee'),
(670,'workdays.calendarday',638,0,'59649c3d2abc8fee4b8006ea33db8d82','37cb28983aa4f26b8417b0570c41f67e8345977b55845025e1fcbeffb8efec36'),
(671,'workdays.calendarday',639,0,'4e713867034f3b14ef3fd232696ee1ea','5fdaf6a6f700ceb8b5d186d61bca5ffd3045875db3855fb9488ef66de7d75b1d'),
(672,'workdays.calendarday',640,0,'39d50462085c3f99aa91fceb93a54332','ee44649ca04c39f6efdbc460695f81fa3f5983c7c551e6228f962164a5c1796e'),
(673,'workdays.calendarday',641,0,'1c028b714f60abab08227ddb19993176','a7928615845200920f5a5661ebfed64e4b2b290db57060c12d435b2af7af2929'),
(674,'workdays.calendarday',642,0,'66d72f6f2955ca14e0571803543d0f75','8854012316e2cc4c4c73e9e2a44f2fcaec8b3d65f8d5ec7a6a33a23a3b3f7610'),
(675,'workdays.calendarday',643,0,'fc8cf9c2157a7da9b3068bd83ed54664','ae6e790222b7309e78bd347e87754fcb1618b0e4a1bd77530f83251b41d5c4f3'),
(676,'workdays.calendarday',644,0,'913057abc47aa29c3c1cd5a3fa551cfe','336f378e9495b9e2237ab6a8daca5ffbca9517eb00edb1911a3c39feb1ef2ebb'),
(677,'workdays.calendarday',645,0,'f28b05055ee8ceddafe48cc1ce2c8b87','6c78ea8e9a530e414fdfb402274866e03cbd0146f1c270e2fb87696abfb8f43b'),
(678,'workdays.calendarday',646,0,'26aac373931ae5617ed1f0acc3638204','74c5fd13f2633f647ef26dc3d547415fdcb94254fc9413bea3aaa9db87514177'),
(679,'workdays.calendarday',647,0,'7e86083819324416bdad1ae2355e8ae1','c56c48c5be12c80e299305438da691a4774dd0f3636624704a00a2eb05657140'),
(680,'workdays.calendarday',648,0,'af583bedf007f9a4739a0ecd94a3f87f','1f492e5925094187380fef1da897d615761dca5135e309280e8b3593028d8811'),
(681,'workdays.calendarday',649,0,'80debf613ef8ad0a7d94ff418b3287c4','75a277d28ddb1dcc089b28dbf3b65240694bf0e769dcd2764ee5105bb04ee664'),
(682,'workdays.calendarday',650,0,'a2e846a199dfdc47cba2ddede254fead','0f20b0e81aee183edf6205672b4c5b9ca4ff9ddb2f850eb74c2b63ce82165dfa'),
(683,'workdays.calendarday',651,0,'dcc1c1be2eb54d32167daa6b930256cf','5056ccce115317fe61cc0aeabed9d7bb9a43a56d47208eae858e1de93be3a9bd'),
(684,'workdays.calendarday',652,0,'8d638ddf624f4f612e02524e50ad68b9','1bfe2fc7b017dee224346e1c1f2c9e092bc3b4513b62d7746f160ec0d667090e'),
(685,'workdays.calendarday',653,0,'587a67150953eb16522e06e2816efaaf','49f3f6bdfc18434b642e344c61a9daa3c7753d1a9af1221c1b7601e90b8ca4c9'),
(686,'workdays.calendarday',654,0,'f0a9fe82f109d0222a1a2bec8839cf26','05cfa6ec87e40e0e065084f66affd44239bbf00dc522b21891da0cb6039cf9d5'),
(687,'workdays.calendarday',655,0,'6d8287f4b6819774445c2aec4d5c902b','68cad926bfbf96773ead95f929ad6d4cbea1a43ea81e760101ebc74f8104b83b'),
(688,'workdays.calendarday',656,0,'34f23c422e3a1f9ba831f50af2907102','2fb6e7fc6125cf67cdde1b0938cf1e145ac017e977b6ad1712075e9dbc7f2e80'),
(689,'workdays.calendarday',657,0,'e0d8cc1fe05aa8d6276726a9ec669e09','62df27d44dd0c88ef6931336e410b159bf6abdefcaae7d16435f53e39a34160a'),
(690,'workdays.calendarday',658,0,'cae809cdf9048f13672e8a83ca98b331','de5936985b84eedb18d620ae5f895f165ab03a6c192a6b199bc21b4b6e24af13'),
(691,'workdays.calendarday',659,0,'c1a3d32c818584bbc2d80f76adf6105c','147adf3e7be6f18187643d749369832b66c63f40102601e61752a3947e134adb'),
(692,'workdays.calendarday',660,0,'79550e7c2d2e29eacadfda22545a7b04','14e4aae158fcc0c5f9e58cb8dd304ceda5ad5aa77aa4575291ca5a8101df1081'),
(693,'workdays.calendarday',661,0,'a7fdc170e30db7d354abcc6c934416eb','de797a0b0619d1f19fbd02a1fe65603ee9121df15e65f87ca9747adca029fdae'),
(694,'workdays.calendarday',662,0,'166bcd593d37f79cc1b640b24613650c','d6aa4a405c5ed5d96d5b4a328072350dc93cd0b030d0960b324644917c4bb14c'),
(695,'workdays.calendarday',663,0,'be974aa5b593331d3eaa925e5d61aa84','3dd365df26b20488446d8363d24419822b2dd2a5261fee2fff014379267f7b74'),
(696,'workdays.calendarday',664,0,'6ae0728d2daacaf9041a2a5c68ebe518','ae1e58be4b29f6aeead4b232ed4e64b6c53520c5f931937b93a21ae1c065c595'),
(697,'workdays.calendarday',665,0,'2b1c944542881b263edd839c4033dbf7','f361bbe5deab8f81187375b772d1c4e21e6d3c5c954ffc6cdd15cafb873fe96a'),
(698,'workdays.calendarday',666,0,'dae17cf58620135ccc571b38c1eba60b','81d783bdc2beed552c8e9edf2581862031f37b11b6903f45330497f6255a3bbc'),
(699,'workdays.calendarday',667,0,'68a47ecd903ed0b3d68f9ef84a7b8a95','de532d702abc5c7b7dda2de692f7966fe51d93b4e746e9b69f9b1c5a799fe5a2'),
(700,'workdays.calendarday',668,0,'b56b3664557a351b91f59f66264bfbb5','6483dc0429629b444f509f7301a7e2e12c9b289b57ab34d6b74c47b3e6e48f37'),
(701,'workdays.calendarday',669,0,'ed2d9349f2f4bff85e7a58a589dd1966','44b50a97333e2bdbed994b63e86f8c9ce69cdf536648b8896020e2aef702fcf8'),
(702,'workdays.calendarday',670,0,'9c3073a4aa730d5012cdaa052e996eb0','edadf3002631e7be444b67f8f11c1ae99464856bddac7b72f02ad73284d80f39'),
(703,'workdays.calendarday',671,0,'23272948f3519d80f4d4f9b94a53ffc9','a7ed0e38aeaa7ecaaf9488f7e79e7bd0f1c2e77ca3943b56e5b5a53e3b75601e'),
(704,'workdays.calendarday',672,0,'cb4f418925e6e82d32270d7a2ec4d5ec','33c41db3ac474155e4ccdad707703d9a2b600f9b5b64e1d6a27e91d42f69d266'),
(705,'workdays.calendarday',673,0,'eb586bf7dad70f4e588b9b1d834f296d','4668abe220937740d6c312dedb5b5721460c13792231e2d5fc1d5d9770f32a2f'),
(706,'workdays.calendarday',674,0,'dae29cab4f34d634de88385db20feda6','6cb2a22cd0999a257b886be6748a60d4c8ab8044b0017729082b95f984922f7e'),
(707,'workdays.calendarday',675,0,'d7c1412eb956b2026c218193587a4a34','8ff95351506763c79a0d43e360fbe69ea9a7634e7518ab3a922ba6d8b0b4b6b2'),
(708,'workdays.calendarday',676,0,'37368fe593ee405ac52071ba367712c8','0e6efbe9206951c6843082ae7247dfc73998ab4d3ee3cc859a8051cafcf996a3'),
(709,'workdays.calendarday',677,0,'395fde9c9b1052a323ce287bdd9ded40','5f9a52b41c4434991a7215457537df1c459680076fca1c2c84883734306a3d4e'),
(710,'workdays.calendarday',678,0,'c901d8aee68a3300fc4295b0e277c37d','7fee1ac5a4400e47cdda7b607d72641c59f74aaacca6c49bd239afc65b0454de'),
(711,'workdays.calendarday',679,0,'09a68e4ce47dfbcdb6c52adbf2d45778','644bf3256847873c1d9e0b306130e5b85f75bce679b76453a44f11ce84074975'),
(712,'workdays.calendarday',680,0,'d1dd2c870326222374bf1fe6652c3834','cffe5f9d3e7989588ccd41eb1d07006cf5fd17aeba8d7efa17b82ff8d51369db'),
(713,'workdays.calendarday',681,0,'fdc96f2c70e16a8085edf05e6cbe8157','6fb17c93b1bca6ecd007e062f73fdc7fcb9dfae558ee0305e5ea19e957540568'),
(714,'workdays.calendarday',682,0,'dbedd93b9cf1eaedc71e3b1c4d52181e','f5af6c42a8d40b19770737242a531249b7ceb196106fb0c2cbf71cde1e8aa7dc'),
(715,'workdays.calendarday',683,0,'77c373e6982d4146c315623a4af07ecc','057aaba4cc4f003a44ecd21b4fc4af96aa4ef2ec5745327aae67bf4ad4806ff4'),
(716,'workdays.calendarday',684,0,'ebbac207495939c2b97eca2c474155a6','7785f2bca4b0073b49db1e6df180e9dd9e807eade40a8386a1e155d832e80bb8'),
(717,'workdays.calendarday',685,0,'5d977000bc83fc45a59e6ffdf14e0b5e','c2211372285cf2269e15090a14fa02fc6c915302e5ed15cf33adb5ee95aa8b89'),
(718,'workdays.calendarday',686,0,'55eb4606cdc4524883f60836233bcfea','1b369af121dcdc6ea2cc09a6959bbefeec3e8d6c37f6c697d451c4a27ba87183'),
(719,'workdays.calendarday',687,0,'8c2a10c28c3f504ce0db4e5bd7baa164','68e5fc0a8dc38abc9303d1cebe6667949e8506e68cdbbfb4f1718c2ef0952860'),
(720,'workdays.calendarday',688,0,'382550a3e7e6322275cb038c2161f34c','e33a8ee8be64245308c6398b9340284f41eecef0febf711f2027fbbc9e203221'),
(721,'workdays.calendarday',689,0,'5fa479c5db2f8089bfe93716702cc82e','1aa312a2066cc4308bbf6718ecc03f03a4eb38811b262bfa7b435a6187a6ed5a'),
(722,'workdays.calendarday',690,0,'639f2f325e220b4eb5b1456f89ed535e','883744b920cd17c75b54aeabb4caf89d0daf977f78431ec3c663e6d330e89867'),
(723,'workdays.calendarday',691,0,'6b401f51a8f8789f1c960c671b2c8456','e853fd84313bef53d600bf9466fcae1eca9cd4fecd8a97ca7ce832c9e2e477af'),
(724,'workdays.calendarday',692,0,'c9b0ec2e4d75f0a56d04037f49acca5b','e04a75c9eb29be60fcd958f707ef888d6a25fd7968c434c8b7b59417c02eccf2'),
(725,'workdays.calendarday',693,0,'a4d47dae350c5d0e7d7851b164657463','6cd0b30c6ec87ef230154f9731cf41d767b5519bb4d0c47f156328eb25bbf8d2'),
(726,'workdays.calendarday',694,0,'241322782caf19dcc829b22b163139cf','5044e93b77aa3ee3d27216becaf80c4fa56a7c0e64ebbce2f074f562deea945c'),
(727,'workdays.calendarday',695,0,'4a92e4735680ac97ae6600c07cca76cd','1fb8b52c250d356e01a5dbcd4817db075ac78e8c058684cc254e06482ee86a2b'),
(728,'workdays.calendarday',696,0,'22f4738c671b792639b7b4cf122460c9','1f09b6e8396f08f7af1d06a49b13d2775bc45ad3bee587794555ecc353604f76'),
(729,'workdays.calendarday',697,0,'a7154a9fb94e2fb542909f474ab4c340','da3501a9dbe7324c7ceb52977908adaf7accb21b962a7a9837261e0b00a9caf1'),
(730,'workdays.calendarday',698,0,'5b7db71cabf038d7b8a00e02223e8d15','332f19a2a95bcc6910e0958a206e7fbb17bed44847f650e319071d2e6e9cfcfd'),
(731,'workdays.calendarday',699,0,'6dea10572c58d0f415a8dc14b747b0ce','87a41e6c18031125184bbf95f07e773496ebbda9f7816db49d6253443d6be9e4'),
(732,'workdays.calendarday',700,0,'03ec15048357057308c41901ab673c8f','b10390c7007d1847b4ee99a1c55fd8cb69bd45a224f825147a797ff9b0611e8c'),
(733,'workdays.calendarday',701,0,'8cb40db1a2f551a343b5d5a51cc5f53f','09716f7e769ff25418290d0edaf02b517be7abc59ce813a411152819b4894271'),
(734,'workdays.calendarday',702,0,'c58972ad358f66a8e5325e0c44faea9e','21eb1fe68254a516d478ad31aef58043eb5ad7ae7615e5e9adb795cc157ce3d6'),
(735,'workdays.calendarday',703,0,'6ea874d143e6181520c3b6ae013b4d82','95309d10120f351fef2a7e4ebeb9ad17257d555996a4494f5dbcdd07a8e9f0b7'),
(736,'workdays.calendarday',704,0,'234fa23514e9d01d64fd03c354fb26e5','04a559722e9cc29361d238ee850394719e4e8f917b5c23a255c9ad751a6f2dc9'),
(737,'workdays.calendarday',705,0,'56249b322da331647e0985059d2ea9b0','25e50ac7fb6a2a8a6a67d953a58cdeb9335eedb0dffef72833528ed67973e430'),
(738,'workdays.calendarday',706,0,'67b69fc770b1a27336301917350ef91d','6d732d9922e162f6117c8b0e363e355f92384dd954b2ba2f044d29894bb10c54'),
(739,'workdays.calendarday',707,0,'45fefa02b0da1bf7a4718230e57fb733','372090c0d0f1dd5a2d509896686aeeb261c995fe8d77320d75963a02d777f58e'),
(740,'workdays.calendarday',708,0,'ae82fa07efe07d8e68eaa727f83d6e65','47e1c173d0fb14d17f686b0e8ba8850b8720fbb4f5652406632e62d6c1004198'),
(741,'workdays.calendarday',709,0,'fe324c4af6cd5c426d8a3cc0ae38731d','c23ae34db5b2f5445223f1f577a9a07c01019013db6b7651f648214e163f35c4'),
(742,'workdays.calendarday',710,0,'03df4b6d305a708c301adbf547116a32','8d3e7a3788b782ba6ec8839d7065875ab57ac1337e47b8ed45ffbb9642b0f234'),
(743,'workdays.calendarday',711,0,'164044f90715f8e72e417a9e4f6c82c6','9a08e1e4843258a30429821c68e28af54a1de4f47449a7608046c2aaa2c50213'),
(744,'workdays.calendarday',712,0,'3e4972091e419da28119e638b824bc50','550fd168c5ddeda1e7fe5d66041ae66811d97ec7f1026f1f7d9186a3a444f4c1'),
(745,'workdays.calendarday',713,0,'ae52d3c2def63a4a94725a876ec13732','ce7a0408ef3a8c766134be72c84f2a80c53b68d0d0953c98e9a1635952441240'),
(746,'workdays.calendarday',714,0,'a89123259b4283e95c7577eb12481215','98ea17aacc419ebb559ca3c0947d11904be347675ab9695df1f722592712779a'),
(747,'workdays.calendarday',715,0,'ec2767cc2183ff7b09e558046324cbd1','98fea70081c18032bae1c9f0be776dd17b9423a5ee59249117dd07cc44326925'),
(748,'workdays.calendarday',716,0,'45a8daccca980f1247937749644d4108','65a0cd863924ecc7bad8c7959a1b9d6223e3ed7433f23a100092e400b48b269e'),
(749,'workdays.calendarday',717,0,'11c43c65e197a8a4613273977b4c562a','a953f253c691f3adb7d35da10c6c939237dce7755a341a21fb6ef0d527102e22'),
(750,'workdays.calendarday',718,0,'0a2ece4f1868ca22ca66a7daf864ef17','8557b0ceb88d4a2a08b6bc9fae244c318039254fab39a48dee770574a0b17e86'),
(751,'workdays.calendarday',719,0,'17ec58eedc0450a1d6072568c196673c','76b75edbc4c8899cec987a6516f2eca7ba75fe9342aa4b5f98215610d700a17c'),
(752,'workdays.calendarday',720,0,'011a49e1d93146f630d1df5d058454af','2f33936a10d6d18608d09fc14419ecd72edc9281dd584593784421a57e91fd7f'),
(753,'workdays.calendarday',721,0,'999d02c05fa714ee1550e9b30da3e0da','1ae6dfddb27dbf099beb18b91c415a679de247222aba6f0d0e2e18a7c62b271d'),
(754,'workdays.calendarday',722,0,'015e3cca31764f468282c18e864e92db','4166eb4b2b29b24a6cf4c97acabd07158d248bc3ed313f230e9cd0a30b25ce16'),
(755,'workdays.calendarday',723,0,'125cf7a361bf1b22745b2c58d3911422','f650cd284f56e86ad1d290fe433e4cce14167b7e63dddf54a0a8410ca8148601'),
(756,'workdays.calendarday',724,0,'c512d67767fe5b2e24eb49aff9277f48','2143acca0f6260ef63a661d08b37c548ca67912beaa8954e60fcd01fd0b26578'),
(757,'workdays.calendarday',725,0,'ac37eee8fdf5b6abb369c2f487118981','eaf6f2471cfaeea65fd802141fc1c006b6142fd786c8ebc855d5e17b0317ea61'),
(758,'workdays.calendarday',726,0,'0d1a9efcf4a7f31360c43945d880f96e','db01652bd9592c48e5bb407883085bcb874961049acaf508a6373ed99c37bd5e'),
(759,'workdays.calendarday',727,0,'7c29d9ef15d394b1bf2d2084375fedba','842cbf59b658ce53d2edce3b8e67fa3bf5bc72dfd4aaf8ac286f1fa55d416b4c'),
(760,'workdays.calendarday',728,0,'f7c6c01182212d84d95f49f8c4de3944','006700cdfae0816d73c7620a56e2fa3808e9940b1310859d80138c20528df2b4'),
(761,'workdays.calendarday',729,0,'064c9522b0ed95ef17a2e7c50488621a','e6c1f965fdaaddf4709c28aa884b91da5f21e45aa883b4adbf4ee76edbb88763'),
(762,'workdays.calendarday',730,0,'ebe428907368bb6342c8603c548a1d7d','116783b90861749393716ad1ce849d01a9f82414ed3d4982132b6d6e666b9d65'),
(763,'workdays.calendarday',731,0,'dfd028fda99310615423d963df110f01','c2440ca0f1e2a0bb445719503a75fa03b6ad7fc57c9fc471881c1e32a4305179'),
(764,'workdays.calendarday',732,0,'fa2e14ee3cf085ba4da5db65260b4acb','e14f2e8dab82167bf4b1e9ba81aec8138edb975ca6423dad24d16abb84cb676d'),
(765,'workdays.calendarday',733,0,'55d0bcef94399a3320a9b684a254eba0','7c5c39a7abc2c2a9c7373c4ca8e8b9d6c9c3cbc69ec1e0113ba7e75b04deb492'),
(766,'workdays.calendarday',734,0,'17b9ecb7130baa125f81b75f0056dfad','8656b67bc67aaeda525e8f4f50bbd1a7a315377e9c6013ecf4633e4abcea35ef'),
(767,'workdays.calendarday',735,0,'1e2bf8e77bcbded1eeed62c63ce47b31','d25383b980b950517f765432b6b61c965356014ff4e553ef8fb9ca78f3f0e622'),
(768,'workdays.calendarday',736,0,'c2afd63257296ca2cffd4b04f8c82c11','7c8591d7b682791ea4e714c9b69638427e4b5817923f9d51b1470966ece3794d'),
(769,'workdays.calendarday',737,0,'85ddf38c8ebd2b511b3e9dbe113ee548','3c2a56ff3b42a5fd3438102a8857b3ac84958c21f2756df6df7e3b7d81ffb80d'),
(770,'workdays.calendarday',738,0,'75bea5d98d1f173d552e08e3e5c55130','154ba234d4d6922e837c0280de24940f1c70c11e8f42a20c2df78c7b876740b7'),
(771,'workdays.calendarday',739,0,'beafae09cd2065db6e860b1d49c10c61','1c51649f2c177d2944804a15c121962987742e17c7876cae0d48c8f99a0b0ba2'),
(772,'workdays.calendarday',740,0,'31492562969e513860b87e0eaf539853','edda8cd96cdc1935b06ec23a16b84b7b945f7768cd25992a228095bc2bd642c4'),
(773,'workdays.calendarday',741,0,'7f942e518d291574dfeaeddbffe5744e','840f5d41ce2a577a226a9ffbb59746aa286cf4d1449056e5302fcb35da692658'),
(774,'workdays.calendarday',742,0,'ea5efdc218eeabfc2d573dd1c6753f8f','195d82904707e147c60368c3acee74ef3684d864533ba8f1c5a4b97d2282f5e9'),
(775,'workdays.calendarday',743,0,'3b24146a0d1ced1691631b58998e1dec','63f7564e9430652631b1bc85053964feb11cf0d6d3643fb55faff6e6070a6bb6'),
(776,'workdays.calendarday',744,0,'63b1b0f9d97ec27b6b91ddebdf7b005f','44242d199ef6d747bb653644d6e063c2d8f719f20cfa0bc23a817ee009bdb424'),
(777,'workdays.calendarday',745,0,'a2beb423b8c3efad518f060392c7ce2a','8520f84259eb670d4c927b49f86ad888f567746926b5f0a7f666d91c10eb6976'),
(778,'workdays.calendarday',746,0,'4808bc59388be31be7f5841847519620','92fcab8540c763c4e41fb3d7f5c5f62d38e467d4143d81bfc517ba3185138e8a'),
(779,'workdays.calendarday',747,0,'cfe26a8fd147b444d99249c7b72f1b9b','184f7e908a45aaf339ae7a36666477e5c864bb7f0361caced74dd4b25b103145'),
(780,'workdays.calendarday',748,0,'399e159a9ca51c1347e2b8f80d883a0c','b6a3db68a51739f083ec91e30dbbf24ac8c00d3c2bf93775ff4eaede91e4b6aa'),
(781,'workdays.calendarday',749,0,'2ad1addf4551505e32ec59ee68c22111','4f694b7a9aad683ce69ca0a4bef917c0b3f3e126a9b85f7740d007abf9211890'),
(782,'workdays.calendarday',750,0,'3195e5f5022b6563fe358a26697ed111','5735f658a3c2ee31faf9b4f84d274e8e9010f549228ac2c10fbcb8c1e6f1695f'),
(783,'workdays.calendarday',751,0,'8539b4a9f987a8e4c46609a2fdcf2433','b507e8b57e41da1ef4a3da426591a59abaf6831839fc369c2bed5b2f821307ca'),
(784,'workdays.calendarday',752,0,'a93c7a1b954373110fbad00e28a1cf73','4dec24d1cade76575cdbcaed9a1d631a989a17ded8cc3d2d57ce6adcde0e692c'),
(785,'workdays.calendarday',753,0,'9c413fe99a6cb8b5d10d4defaa0fd47d','fb60e50342f3709b8cce2b245ad0f78d21aa22f8e33c6afc12ff786f56b7c25e'),
(786,'workdays.calendarday',754,0,'f7c49f06db601c979c38cfc4120be130','988ced27754e16154c84149ebf583da0f6174c2aa0bc8d660d0200e0913e8356'),
(787,'workdays.calendarday',755,0,'00897966e82f4342a64c638cb2870f32','5067dd4cb3272d2262b1b008ec4a358fa6e077ab66575f9af0e48f5f6772c252'),
(788,'workdays.calendarday',756,0,'ef80ebe29fcd0339cda7096e4fe71431','0c2d2e13ffec103226a5aef717f0e7b808625387738796f9aec06135fa7e1424'),
(789,'workdays.calendarday',757,0,'6a0223c4caab6d464317506891c5a3ce','a8979444d821aa5fcc80031201af3f4526fa503ffe770d14d0e21199ac265787'),
(790,'workdays.calendarday',758,0,'05099b13c9be095f035bbb8a0dfe9ac6','81856f2c4006f6160f419a666cc282a5d542b34943918227b6d4767e3178090f'),
(791,'workdays.calendarday',759,0,'25d6bb33143a8f88d1fedbc943a5d13d','b572b451420ecd6637347ab67f38eb42185d953b25c9f82e8e0f7d2c48afc4ce'),
(792,'workdays.calendarday',760,0,'bcf6a08cf5cd988a35a283abd0f2f86b','bdb076eea8be210022abcbc35e60d6f44aa96904027f6a4ae67b581f596fbd31'),
(793,'workdays.calendarday',761,0,'f7b806e65e2dcfbc5fef58e2890125f6','89f89672de8d72afba348e5cdfc2009333825bdd2ffec325ebd90f3fd8b22d19'),
(794,'workdays.calendarday',762,0,'63e895204e395d39f1aaa70a9e8a4591','3320e455048fd6871285405b66bed17b8b3e046ec62a995e40d01090e6619c2e'),
(795,'workdays.calendarday',763,0,'6ad5181f543a77a92d765ff97d91d45f','ec5e5d389dd6660751bd35c36de75b6532832ba499ef4a5c032db6f4221af5fa'),
(796,'workdays.calendarday',764,0,'e8c96bacef4c9977c71ffd2eb09c160e','77eb0717a289641a97a05e8a0aae9e490589998cb6ad47879da52d2f7fa48561'),
(797,'workdays.calendarday',765,0,'748c469a03f11e9508ff7088546a2053','990538239cb492c60291263c2b9988be6d455ee1e693c61b49919a7e8a9922d1'),
(798,'workdays.calendarday',766,0,'665f503df4967c8f342fec474d57a927','afa5479318f96f5633bcc8f22d32e98db867c365250b108b8e9fedfb827c46c2'),
(799,'workdays.calendarday',767,0,'90633474380894f6ab5900556018aab4','9df3d04f208d4dc39c8e129f222b3187b3396e5ef3d92d3641f26e988ff620ca'),
(800,'workdays.calendarday',768,0,'30f1015ab5db566a9853404f1356cb11','8db5504483f1d9f53f65a08b41e1ba01b595e094d8ddce04f9e9083e324bcfb0'),
(801,'workdays.calendarday',769,0,'1436ed6d2ee572222c746f2e26b3a953','1a69b1f9b9372ba0f87a0246d77cd10ce4b81f43941378e7d9b4588b223a3ca3'),
(802,'workdays.calendarday',770,0,'8a2d553d9d0ec491556b9c235100ab0c','0b0bb7a25ffd6f8108b563e0d22d3a62b84b015ba34e5e0c889b59c566d8fc81'),
(803,'workdays.calendarday',771,0,'4b3332829aba9405cd1f4167d2c6396a','7c8797ee8a47948dfaa4fe4f3cd6b2fe738fe0556338773e479aa8d4b8c68e71'),
(804,'workdays.calendarday',772,0,'0e9e436479dd46b22d57da0ec2838dd6','630606ab50d5b721d183cd7a868acfcfcc719fa9425ceee22f8819d42c78df76'),
(805,'workdays.calendarday',773,0,'5f3d611b8fdf2e2b23f11096113eaa6c','fbdb0fcb7f3a5b75709628d6bf8b96ce0c7fb04dbcbad5fc330c08a5895e41c7'),
(806,'workdays.calendarday',774,0,'d1628292a261a7a7edbd3b23f4916769','3ca2b9d9c254afb0b33e7bf29fab934525739d6bba7d4b48a3a1f43f4859a4fc'),
(807,'workdays.calendarday',775,0,'f28018b0147bb082d5e38bcc5b0c969e','4829e59cc7d9333505736d18c169c68c6088bd1ab231cae80f197d7ca3252e98'),
(808,'workdays.calendarday',776,0,'9ee41e71cc82cc276f0ed660c661021d','9eab98de32627d31ba094e6cb8ec2bf2b5b1ef9b2c0086a205547908bea41080'),
(809,'workdays.calendarday',777,0,'0ea649a0a100da222b36bb7fddcd2de6','d0f8755d7d1784bf9498763141d5a1346d0ecb232dfc2a80cfe742a9fddbe558'),
(810,'workdays.calendarday',778,0,'0503a650ba026f0996f4689041ba4561','03616aee3095afb75a3ab4bb351a3c3d4985f45dee872302f7ab92c099697d77'),
(811,'workdays.calendarday',779,0,'de616d4c1f9c904cf6ea2fd45eb89e26','70860df4f5665336be4d812fcd16bad31e9409388af161946f6ef6fc8af372e9'),
(812,'workdays.calendarday',780,0,'57f0eca53ff7d911cda80c95ccc819ce','c95bcc79be50e255f5da09b06a15be7a36d400e3c0ce913179b5f872c5be7724'),
(813,'workdays.calendarday',781,0,'68f16334fe2ddf6b5af7c4876072e248','4a1db9cc763380f050cffb2f388cdcaeee8c60612f24c4b7997f65dc1c9dccc2'),
(814,'workdays.calendarday',782,0,'ae0428c1086365854f3a2a932f021647','e5230b5d903d3b50f581fadeaa72042576a870817b2464af81fa34502d0c2e26'),
(815,'workdays.calendarday',783,0,'4f07538ccb1f895ed39a57621deccbce','872c5e8399e0d383ee14270298ae25d967fa5ac280359db8e19c92160b7ed3f7'),
(816,'workdays.calendarday',784,0,'140fa82454d290e65f846cb58a7c8cb1','07c6ae3c32620b4aaa0767efe43d29e0cc51d0ae6da71de96e68e32c82941901'),
(817,'workdays.calendarday',785,0,'29af3f1c10a3f9c8bfa5e61c99595e20','dbdaad213f92c19240e23a27d202f969551330b77782fa95f058083930d926b7'),
(818,'workdays.calendarday',786,0,'caf1fb8ec1669af4f362818675240a38','ca59d4cb24446c0f79b23759eedbe3eaa5d811f79385ab8b358cffbc635c09d8'),
(819,'workdays.calendarday',787,0,'3b52ac994542b223af9d84e5d754f492','9aaa737df2f70a236c1e217f6b07684a7fd53353eece940c770e23db2ace79d4'),
(820,'workdays.calendarday',788,0,'99fc08fe19a02673b2ff22a6defb0929','3ab684104122bc2ce7f1ca5d7c31ad0efc57a67b48259d814d4c0d057e2152b4'),
(821,'workdays.calendarday',789,0,'3b9e5be37d577c626aee9bd011f50c6b','2eef1dbee582c62a576c90bf22228695a886aacab23ea5d3fcdd4a10cd4c85c4'),
(822,'workdays.calendarday',790,0,'8bd2ae990813d29ac4724a792fa9e708','4f23e6bcd5df106f372aa7488e072e330fac71ad509490a8f732e0fda6eb4879'),
(823,'workdays.calendarday',791,0,'9faf5e8558acf19ec6d194ed8450f4f6','95104b35e3e56ca7da09484e55a33c3c4bbbf7a6093578458504cdc661e1c378'),
(824,'workdays.calendarday',792,0,'971814ff6294f4ad75c5c4cf6b6fa2cd','84b09fef502299cce6bd455f46d21e44c81fcc14dbed928ffa7d039ff4f6dd59'),
(825,'workdays.calendarday',793,0,'86ee1ff7a58e23060664b2e2a97dfc0c','5b26ebc05aa3cc4fd5dafaddd920a02244effaf42a4ab5f3dbcc62d7325e0a5f'),
(826,'workdays.calendarday',794,0,'23d939afa68532b00083885b472e5fe9','d9d97b738e123b3b3d333502c87136c9e8577be6cbca93ed498cb8da1b9b5bdf'),
(827,'workdays.calendarday',795,0,'ee52fe8b9c9cf3c45e20cb82a023fea5','dd438855340834f62b038f4a7c55b4e5322e05dc1347e55580233c30fae3206e'),
(828,'workdays.calendarday',796,0,'41477813a33909a4f39cc5445d578584','368153a7c5198dbe6a6a38d3d891bb7d4997be90c95594f82dc06230021c31f8'),
(829,'workdays.calendarday',797,0,'c423339eb314dfbfb161fd0668322a05','dc15d3d010d082382e892c218070a600fa185f0e919832db2ed51bfc9b927045'),
(830,'workdays.calendarday',798,0,'5193504b4306c48ba0ff6ac55a2b65e6','59b1ee872dc4a2470bbce6da7422d691e7a5b03a6d646c032a31ecf405e08659'),
(831,'workdays.calendarday',799,0,'a26c9d689ca15fe337825fd590fe6112','3bc7cb0ce86ead9259a099e99dc89007c441df8e1c58b1b211399646f7dd5a02'),
(832,'workdays.calendarday',800,0,'b352c1c593688ce21bc8c5e7b275b1b2','4ebbe4c639be4bad120c553b23fc2ed8b0965b3493912baa9736971eec34a0fd'),
(833,'workdays.calendarday',801,0,'77e9b5c7b3a5aca4b439309802bd165e','afca524969608a859fbfe4ea3066982b2d9dc9aaf6876ceec20e61d5b007e919'),
(834,'workdays.calendarday',802,0,'5dee00a11e9e58196a5d64a42b3d9a79','e323b9f82d197a36f852b5c763ae192c8af8e12e3adbfb83c8d37b5f4682fd44'),
(835,'workdays.calendarday',803,0,'823e97536cfd424676951ce0b37ba597','6bf40f1ad090f8b5fd6c48ec1f55376bb589efd94129b94ffbf9f91a865f091a'),
(836,'workdays.calendarday',804,0,'257614244431bd093185d3748ffc6d85','bbc5efd6e7ef35290e965bd1b26d6953ed59933c935aafcbff68405641955391'),
(837,'workdays.calendarday',805,0,'f8c83908336532dadce699314677dd7a','e9a6d64a2b99a08467c86e85a9bfd95800179226f17c9b08868805cb24dd17b8'),
(838,'workdays.calendarday',806,0,'9b8be83c4a7e8343f77ad2fe7d18403b','9761792dbba5e4a91ad2699464cc3eacc7e4797bd0e8c611c743a69b487a4a98'),
(839,'workdays.calendarday',807,0,'ba8c754339a0106980e732163e6ec6fc','41d05ca4dcf651c2316293b6468a01046d30aa6ef140eaa6433a200abaf4ef60'),
(840,'workdays.calendarday',808,0,'4d814c36b81de74df0205b648b18beea','038a841c282d7f0f3ec54bbd22c0ba1969b80750336716c4abfc8ad19b3d108c'),
(841,'workdays.calendarday',809,0,'34ed0767bedc6d7a9dcc6b2d4aeac2de','d9619526307dd810d08728a774cee975456a4d38a73b78e27ae714642d1985e6'),
(842,'workdays.calendarday',810,0,'6ae503ada22e9e12c25bb0c76a081d66','0ec844d2580914049420935496b7acbe1343df6c4f86ece4bebd15f782dc6daa'),
(843,'workdays.calendarday',811,0,'43318c0d56dbda96b3881861f7ebcd0f','8b70f7d5e77d1041cc444e2e9fca7e2c87d2465605100a39e28e5869ce2fd322'),
(844,'workdays.calendarday',812,0,'4eda56cbfd2b0d53e48df5139ea73e3c','b23c8a1e9f09d3cad397608881285be037defe816928c83a23e0aa779e64eb57'),
(845,'workdays.calendarday',813,0,'1e6785cb90520466aa3689a18994f6be','a9a2e188d89b1c3c23ac4e6e40cefdc872a1320af6fddfe25ea86c6744b8519c'),
(846,'workdays.calendarday',814,0,'7f181305845361c0faafef8ef2cbc3cb','b95502a9fcc3596eae9a3231cd5d81070b3c82d2c2608e8db44535dbe74302d6'),
(847,'workdays.calendarday',815,0,'35745a77fa7f3a3a675f185a3bb1b79c','0f814a12d078ab2c7c208ceaa5d6fdab4dcabb22da6c647bc9982b043f41de6c'),
(848,'workdays.calendarday',816,0,'66be1ef85fe2fed7761f529db809c964','f413781fc86054003b85338eefb5329fafae7cde02a63c5d372977ce726c7e66'),
(849,'workdays.calendarday',817,0,'9f307802a5fe73ca7b7c754a80a3f37d','13da50ab39450fe7217c572f46eecbdbf7c80ef98780db78e511e2947e2ae249'),
(850,'workdays.calendarday',818,0,'379a11a9b19449b36e8a34b6384ee498','b4632cef0060187486ddba28519de4f273c09dd522e6005b73dc5008e68bf8a9'),
(851,'workdays.calendarday',819,0,'44dd2690d42e2576172ea162675d6249','f00873acca4316f2b6e5a0f79f014ca31117315de0265fc8956b32c7309338fc'),
(852,'workdays.calendarday',820,0,'e1c50aef82f6637512877910a3fbdb3f','61bec32168ebd6c236cd161201dd73b541bf6aa00b625a70fe7e370289cf064e'),
(853,'workdays.calendarday',821,0,'cf60c5ca5bd8a598cf8e4e7d0d41ad85','448a6295ccf28d44ac3369765c5c118af9a4ea4a3d3c6ea7e4dda8fdc56ab23d'),
(854,'workdays.calendarday',822,0,'bf7b50c31cbb3f9570087ad5e0eda6d4','c8143216ad045948efba803a6e90b451b57bdba4a6dd3a0601b2ec1f39a3cea3'),
(855,'workdays.calendarday',823,0,'cc988f442b5dedd266d08b528a18a765','f79b0a4f67bb26d6bf15676c8f979cc0019b7a3e7353b1961bb5094c88f58ee7'),
(856,'workdays.calendarday',824,0,'73f1fee09d5dfd45b87820a6d236ca4e','c61039ca3783d0dae047f6b9b2d1f9661f6e4a7a86161b87c0e09cbf5ffc49bb'),
(857,'workdays.calendarday',825,0,'6eb4349e5340961989033465e37efc5f','7fe385bab44309ba0548811b538f7051199acd2adb7d79c8dba774bc469d39c6'),
(858,'workdays.calendarday',826,0,'5e987e89b78890a3f43ce6376fc76d4f','181426a8e6f0148c66156989c5fd6e96d1681ad8a8ce0805399cf6470b0037b3'),
(859,'workdays.calendarday',827,0,'7bc33d91bddeb582ef6dc98d8877cc21','2135f55bd9b0e8373227d9cfde20b609fc9c46ad88b9636f71181effec717d21'),
(860,'workdays.calendarday',828,0,'49806e808ea956d07db2b5603ad9d52a','a03c5e188dea95777130a2b71ce2623fce41719795244662f919edd578c79892'),
(861,'workdays.calendarday',829,0,'ebe0e2a3073571a50ad2308ca4625404','f6fec0a5ef8900b63aa65c08e85a712f2be67c3f151854c9660e024abc2b5773'),
(862,'workdays.calendarday',830,0,'73e47949ece561f4f3a53dcc753f87ca','b64aca5d62983c4746dc355d72da1af3343d836be22676f7213059ba93705703'),
(863,'workdays.calendarday',831,0,'2e4eb3f84c873ad9a4010ec70400d0aa','6ad640dd186ec3bdf3f281a7d888cbec62bd6398e18468dd08eac0bf0d2ecf86'),
(864,'workdays.calendarday',832,0,'671743330e8fcfa76ffb4e153020da94','67b1286a9c85e4386505611e06f8b644f098bdf2393ff6d00aa2bfdf1ce37af4'),
(865,'workdays.calendarday',833,0,'fe4df0f8229ecd72f09cf48070b91130','f705cc4d2105fdf8f4f88ea10bdcdb48f31a6160512b05102f42e4fba885e09c'),
(866,'workdays.calendarday',834,0,'4b961908fb721eb15c69611a13d942bd','aa95a25a5a94c130e1b2cab56af5c2c69f3559cf93320b3a8f02c41f74726c57'),
(867,'workdays.calendarday',835,0,'ef6387aa7ad242c1750b307ad9f840c9','72c16b891c0b13da660de748776f06d61aec9302c4dfbdf33f11d5403110d79a'),
(868,'workdays.calendarday',836,0,'279880f0a3c41fe18bcbd05bdbff7922','7975f82dd8c77d4df450bffcd8121d0490ccf9971315198e109f846a7fa2754e'),
(869,'workdays.calendarday',837,0,'0be67f17eeaea4a7e3090948b1f1a9b2','99ed9cbec30e705e83e5c4ef45fce9c7522abea605023371bbc8a4b2f412944a'),
(870,'workdays.calendarday',838,0,'587e6ae2649c87e773369631933534e0','ffff4e08bf0c5f507040c357a31bea8a4a1b5c8a84839bce5b2e8860e813aaf0'),
(871,'workdays.calendarday',839,0,'ae5c9232f0e7a0ff35b8e661a159a40f','cdd7b67c985bc384da9d3e2b34267b53644c0581c758a2e1ef3d13e53fbce72e'),
(872,'workdays.calendarday',840,0,'bb111858385f474749fbe258532b044c','840a7658553985d5c9af85643746409c82d4997727b1617d8de99967ccf867da'),
(873,'workdays.calendarday',841,0,'2565d3a17bdf7f39f4d25c8aa66209fb','17ead2126477ce88cb6999bfccb3e8795dff2fdd8c75d61aa500ea68c9aad7d4'),
(874,'workdays.calendarday',842,0,'92afbcc7358cc8f1decc18c5fed599b9','bff61aab73925524f02ff3abd6f30dff893edc372da2ac348d1dabc34656d5ba'),
(875,'workdays.calendarday',843,0,'5756e7119f9e8f3b501445455f1dc264','4eea0f9193fb2aed3508a7119dbdaa841cf5f692e2047e676075de0fe4bf4a98'),
(876,'workdays.calendarday',844,0,'ac188e81ebb71327f39718dff4ce2f09','95ed2db230c60ed84b05f2d0559c39fb053b1e65dc177dd3726aa0b1fe686980'),
(877,'workdays.calendarday',845,0,'05d2bcabfe7f3f6189574450660af939','408a01ac3fadb1c7da32fd3ac81b90bfd230ae8947b572c73d0fdae4ddce1a7a'),
(878,'workdays.calendarday',846,0,'ff76b55825ed05bf36d510554c8c78d1','cbd384d62a3780b135603439a5155c73c4895b69c95260ff800cc323c31afbca'),
(879,'workdays.calendarday',847,0,'4337ed4f3b9a1bf6aaf2341cf2214ded','f3b9b25bce228bd5dbc9aeb6cb52c55c8a543a7080ec827f3bf6714a05aa1e1f'),
(880,'workdays.calendarday',848,0,'69edc02670d7a84de9e7de4417151286','0e16961bba7b40637f3e718c7abbb84ed5792ead2fd8fc5b6573155fca95624f'),
(881,'workdays.calendarday',849,0,'4352d4535c7404d008563316afd507db','841ef3ad6e2fd71bc2889094c56871bcdd791fcaa8ca9ef8c2c441d937560326'),
(882,'workdays.calendarday',850,0,'b9ef2de473dd521a49606f581745b055','847212f76637b6de3169894aa50256415a15369547a3df330986e502a0147b4d'),
(883,'workdays.calendarday',851,0,'ece4b31643d593c28d42571d850ddcd0','648f0b54ac9c789935f510e6f431b3f45042b37888acd2d56c69c139f5f65273'),
(884,'workdays.calendarday',852,0,'a92bf04558e64d0200db038d04176769','073aa4c0c96efb45238bf46ce38e5350cd6e95b0619e5cba3344232b6b0870a5'),
(885,'workdays.calendarday',853,0,'cad256516aed9c44e08c2c1c4f6688e2','005917787314157b8d8be8211dc98260a6c55f1b2dbb00ab24ce0401aeb076c1'),
(886,'workdays.calendarday',854,0,'4c8ead446795119d06ff5f39ea7051f8','68cbf554db763f4d43f8ff859f38749ab92772994972eb3184b3e2ad0c04fe6a'),
(887,'workdays.calendarday',855,0,'39a44e47610a8fc662e6a8f69c0ffb6e','709798d5d19a39e5b0c36c5f4e191d161fcdfe44305085de41d996c1df5cd995'),
(888,'workdays.calendarday',856,0,'52efe02c754367e24ce5d14e53ce413d','90568026cc7427b935cbb3f59d32f9f6492c694ac6e3fb274693b6a283e62d41'),
(889,'workdays.calendarday',857,0,'06d7cf843aaddfbbf7ee2204a5d6a1ca','25f559549bf2920ff56c779a85112f1054b9feaacf3dca6131b1393f2322efbd'),
(890,'workdays.calendarday',858,0,'25ce86aeee93ac0af39c6e5aa4a550c6','1c6d291a523c929ee4955589af8d1021b8237fe07fa3d668536c8d506b7f6aa4'),
(891,'workdays.calendarday',859,0,'bf158981316d2fc221d8ab86fc7ab819','c4eb85f28e49a2060948902b0a69943ccf78ac749d0c0f8b5ccd5e4af80336e7'),
(892,'workdays.calendarday',860,0,'ac72217e8a5593ea78e9081e035aa67e','e2b559a4cd201af00eb9bdedebbb16b30df9a58ab529c4aa4afb3d842f8bef7a'),
(893,'workdays.calendarday',861,0,'9dc7c6e043820f25908cf0e7b7213dca','5a089b8fe73ddfcf91bb215c4739cf4c9fb542061da444175f1dd2776339d686'),
(894,'workdays.calendarday',862,0,'5eea7a1d12ab24c406dcdd5c30639906','eadfa1e2531fe132cde54cf0ae6461af1ed4da1ec36075d1972c11ec4fc99289'),
(895,'workdays.calendarday',863,0,'51b93e60a943a41084a515db7fca94ee','3fb63d678ab1cb6a5950eef4df054290c757b1f745231c7b37c50956a896276e'),
(896,'workdays.calendarday',864,0,'9c78efd7e445f5a9ae5720810fc3c283','5c69de2300f2a32ad27791eaf707c83ec1f045dcd9c0316c1e614f6848e55866'),
(897,'workdays.calendarday',865,0,'da33ba06fc7e6e85828f6a389ba76ffd','aff8b5a363d365b65b840a7f5678eda8e0a3a01d00b64ee611dc3f03676b6a18'),
(898,'workdays.calendarday',866,0,'957894ed436b2fe2663df30c0e6e9873','7f332e1a9a6aad14acbdea207968ba242a172c5b415237d44a7e94c42ba7ffad'),
(899,'workdays.calendarday',867,0,'6b1cf8d8612a8d7dba7a285dac04738e','fb1d09df1272864c30f2efaa1fe15938393f7ce7630fb4fd4cd29a7b4447fffc'),
(900,'workdays.calendarday',868,0,'d6bd33dc6e0b8f35da24df87837b091c','5524d13fc6fe154383115ce89882ba6d06474fab8af45cb5a0c562f3b7c48bee'),
(901,'workdays.calendarday',869,0,'2ce483f72aed9940a474ad6a91fc5ae2','2340cb10ffd279176a96fb3dd81b3d8e548d6ce8820018009f2b0b628b859982'),
(902,'workdays.calendarday',870,0,'8aafabd67b8d0f0d271eece967a5879f','1bca5071e29ec7001e73bd22af3162bec96e5ee7aba4b8be7c6680eba61c9578'),
(903,'workdays.calendarday',871,0,'4481dfa8303a644af4ab9fc461b1724f','abdf2dce06187f72cda7f28cad822b54e5178deee336935efa887f740275ea0a'),
(904,'workdays.calendarday',872,0,'5bf1b67c471624f8a5c8b67e1d2464f2','f6ba2d02763282d08039a55440d15a8a22abdba7f0fd496157b157e5bdcbefc1'),
(905,'workdays.calendarday',873,0,'2a2e5e2057ef3e95325e9c837c74ef15','09411e24b354458fc5a02b0050cfb547a0fe0d016dba1029c5d963ae9ee16381'),
(906,'workdays.calendarday',874,0,'8b676ed1c09317e42adf1edacb37f7bf','4027e819c02038ddfaec88a5379a01df30c0a46b877145d8ca4f8859692c061a'),
(907,'workdays.calendarday',875,0,'c128f07843ac54de8c762835f7559e22','59593da94426b91377b578fd9e17b4aa00073db9f0bf8e577a9a3f6cc7735047'),
(908,'workdays.calendarday',876,0,'546d05929502cd05f497a654122008db','e2f8842f09d0e714f9837c1578e8debc3c14f7d5ff2a6cd3994521b9acef03dc'),
(909,'workdays.calendarday',877,0,'23976b1a129863a3ffc65e21f98e7ba9','7262741324b2767960ccd4241daaeb79bdf5f908a074e39102d4c54a2aecf99a'),
(910,'workdays.calendarday',878,0,'29eac0371ed97885425eb6309a57c896','08aebafeba65d7d809b92160cbd5001f88ed29e7ca33f19ce8374424d149ea09'),
(911,'workdays.calendarday',879,0,'f401b4b37b08618c290d2b8c68a719bc','b2fc5ded6de4adc9c9040d6604135ab7cdb482dbe7d1364ca787ad29117bc5d1'),
(912,'workdays.calendarday',880,0,'ee6360f6e47d6d5a1902b387adfa1029','9e3adf5e028314f0138e1267ef906e734a703479bf445d4d57671ccbc64b1e01'),
(913,'workdays.calendarday',881,0,'f9fe000b04560ca94d099e40402e0f60','9fe892874691463d2c61d3273f313d91b7aa23eec6c3ea271814f96d58203a21'),
(914,'workdays.calendarday',882,0,'2edc5404832f3e921e8569986e403227','8d96571083bf85980d82f0de2df03ff583a96cc06179f1127861449afcd89077'),
(915,'workdays.calendarday',883,0,'45c45e700cde5990e6e54d59ca4bf670','92c0ac75fb064ade4d79441e56aac8de9550fcf66754355c3e510cf75a525ddf'),
(916,'workdays.calendarday',884,0,'49196d04f17b5c913636aedbe41fe4b1','4e1dc4ed678307894a31f9260fcfbc597e3e3c244918bb28d14721735be5aca2'),
(917,'workdays.calendarday',885,0,'f01f510bc81653d3e165004e305bc56b','1337d960e1252422da2cd53e385ec3558d755d23a555cc085591e39a59ea2193'),
(918,'workdays.calendarday',886,0,'ba9f4efd241ed80fa0603bfa38587eae','907427d9a091be4dc80ea2d7a5f518ffbc9da3fd42290da56e58c446ad375fdb'),
(919,'workdays.calendarday',887,0,'683acde7b763f52d1e76e39edbdb7432','93d01fe9af7e9aed63b46ce1e670a61a78bb30c656840e6db71c0999a2d0b1c2'),
(920,'workdays.calendarday',888,0,'da8b7e1b10a4e4f583c9196e9d051a36','fa85cf5d03f9b3f8f07712427ec5641dddb650b7e526cd1d7e1eb409140ad938'),
(921,'workdays.calendarday',889,0,'7d78b4f9cd17d30a8fe040df5f0279ce','93abd85136d2ac3ccbeba1fe4805cfd5e203382e0f3a573e6662b4690e98b10d'),
(922,'workdays.calendarday',890,0,'b55cd101c6d56ea0c5271f7fe41891fa','28a80d69639c660a2fd3384e2d0d7b47a6b0f00436dce05b83e255dd33e09c8a'),
(923,'workdays.calendarday',891,0,'5f73a8a3d60065bfcd9108c965f023cf','c8f5110180d29feccb31c53cea1f5aee6f66927c850177f2a81633c6acb3799c'),
(924,'workdays.calendarday',892,0,'6be03a970261ba8063b2c984703aaeed','e5adc31d86c6b2d702cfef790d5104adca496817600ea73f45ce61f26b97bba6'),
(925,'workdays.calendarday',893,0,'3b32eccceada7873271a2ea2c4a2a860','8f4ac127ccb40399c16d9b4ae1f009c1fbc6c683312808e55fb1f2c93c621c7a'),
(926,'workdays.calendarday',894,0,'a468e636a6829ec30eac7f3247971c1e','df1153f77f7dc117cfe2ec1bb123b4445f5a3013a10c5207e551a72e7e04b1ad'),
(927,'workdays.calendarday',895,0,'03ff7ce0e59ee95cf196adb338d73652','0cfbd55cc97759a7fd0564730771cb3cfd5972f9e9ca595e7a92d9d1c8139851'),
(928,'workdays.calendarday',896,0,'2b3cff89fd90e1c5e4c8fa891e55a3b4','fdbd72ea399ed0864b26b188192743bd5a6940c59fbac40691228ba257a60294'),
(929,'workdays.calendarday',897,0,'674c0b06124254f7305eff30b72b33e7','43afe4fded43ad92db6f460aadab994cdb44fe47dc40acf00f79c9f2a2023f17'),
(930,'workdays.calendarday',898,0,'932eac12d365fc69b97b296b1380c59d','928074a5d84925714de81f8c44ca24b969d5004086666673dc9f4c31259a8824'),
(931,'workdays.calendarday',899,0,'845c1a2e159ffc3279c6653bbc881ec6','b49d7bbf066d49c479793afa5395f690a6c04b23af001e46f65b295d69901e65'),
(932,'workdays.calendarday',900,0,'04714b1a54305df0873c465edc2d3ed8','a2883eeff47e63fdf8126162471fec551f77fea00b3c48f86c0d9956c670b3d1'),
(933,'workdays.calendarday',901,0,'822f8ca92fee6580d948889f5f65edc0','4aa6ebd3b58e871f0411dc677db153c3d4ef499565fc2d935821a1141fa03ff4'),
(934,'workdays.calendarday',902,0,'4acfb821ec7825c58ec7f4e7cd5e6cb0','c0bf32c27e0cae4c4d20a0ed8cab92f5f208eba7444b3f8d7202c42b2cd2fe4c'),
(935,'workdays.calendarday',903,0,'e61a09cc4a3870a4e8f739bcdb46f2d4','8d01ce2fda5104a56ec278c7a460d21610e9fdd041f0bcc8acc6485234811882'),
(936,'workdays.calendarday',904,0,'d240d78caeacf86950a903b0265dd9fc','6c67492659ac9491a6fa3cdec56a348e1ad32c4b829b1b3fc9548eccb19a6abe'),
(937,'workdays.calendarday',905,0,'89a0938c6d608828a6d29dac54c76d57','24a58827157557921303d6d40a36942771b557b091d298a70ad4a34d853ec917'),
(938,'workdays.calendarday',906,0,'22591c671206cdc67573ee7c607f42f4','e154f10b049df23da6c249a50d9a87a4153d5f03ecb2de6087e6e19da4c076e2'),
(939,'workdays.calendarday',907,0,'8ac6a0a252b5cc4d1a799c31967d7fdf','b7711b279052fc63a8d7f822894340d45c936e79262a63a6b3bddf78207e5cfb'),
(940,'workdays.calendarday',908,0,'e1b8ffe73f3f62de2a8cb20e89e4d10d','ed2241cf0f4932b8896aab39bb891a4884a47b3dd6b24bced13f6ffc71d9f6e9'),
(941,'workdays.calendarday',909,0,'3587a566ceabb37833d01a5f75f80110','9096e63299fa2870c6426e9e27ec26d6e697e7165283537d7e67b4a79b05b960'),
(942,'workdays.calendarday',910,0,'1d0226eaa10df71711fc9ceffb82970c','8be01bb913d5a86a4a3b5806b5d88c31cd28f69120b4c5539b22219bc035d8b9'),
(943,'workdays.calendarday',911,0,'b3240e26db3ae7086bca21675152eb16','f597181e74b6169967354c43f7a214cffeb24c140bac00b461b142a8ba914909'),
(944,'workdays.calendarday',912,0,'fcf072962537a2ac23daa211d1af039d','6c201edc8d6b34b0052ebcb1026bedd7b106f92c3004a6c70fd9cb1a08adeba3'),
(945,'workdays.calendarday',913,0,'208bc6b7ef6fbe68561a9e7e2bb62678','60274429f703e8e2ebee35c60a7279299a5130859205e52b664048a738d7f1d3'),
(946,'workdays.calendarday',914,0,'8e8875001c26ba7ca522c49cf7bc8007','cfc0bfd43fc7ec7a81d3cb2a499adf4b7e4532e33c738fe0e0f22bfece98d5a9'),
(947,'workdays.calendarday',915,0,'f8ccf9263b2c346b8330766e44dfae49','e71600cf59ffa917443a4c9d864830958e6995ba9bcef445d2baca4a1d27c5dc'),
(948,'workdays.calendarday',916,0,'980501a76d3902322a3afe2e0800f6be','0b363c79f3bb24116731d08441fcdd097437eb9cfc0d8c615882d4aa1f5a75a7'),
(949,'workdays.calendarday',917,0,'189771f3519b25a8636e442be3cc1b9b','b3c20fa8e170b98393c2957130965ab37382c39bf9a3ed3d0b5791b43c6e9249'),
(950,'workdays.calendarday',918,0,'c2a3824763b224001158eb1fdbbb2e75','e9459272ad8ddc6fd0c18afb86cfdb00151bcc4501f8c42f99c323e454fee72e'),
(951,'workdays.calendarday',919,0,'fbe885b02e1a02ac53b37b43812021ef','d7ea7ac2e220968681e8ce3938c8055b166550e4c584e2129a6c9205f311dd05'),
(952,'workdays.calendarday',920,0,'1d6215b69775d320118aaeb8b9287faa','a75ec4686fe348804885b1c4dc89e668ca32d783b52e11880b1ec7cdab473ec5'),
(953,'workdays.calendarday',921,0,'4e0b420cfadab5d7a7076cd68ef19760','edc187bb1cd33892130117474bfdd90735aff1f9d513c921fd4387e7fa18c20b'),
(954,'workdays.calendarday',922,0,'3976d48208b49843db7a91a6902a37b3','a06fa3c93892e21b341e3ed1d2e4ef0fad9d10e765f34f2e6e5d90e0649f67df'),
(955,'workdays.calendarday',923,0,'047fae4b4b24c03049894f40fbc25723','ea67edf85c15a617d6a4047053f5571da97c0ea4642443f047c5805b41392601'),
(956,'workdays.calendarday',924,0,'2188ddec805f78e535f3e760a4d28a2f','aa7486b16ecc2717034f617cc6bc71386f89a00597bfa175d9e2717ede0f4535'),
(957,'workdays.calendarday',925,0,'52678b652b868559073582750825d0fb','a5ece4f4830b3ef55d0cd90907d2faf23e0bfdca24959bf4606dd23f125b8747'),
(958,'workdays.calendarday',926,0,'1da7d717cb2d561a317eab3564e42d9e','f83300887c2ebf3026fee8a6ea8e8ba97a0e674ceeea2284f657f37c0f818203'),
(959,'workdays.calendarday',927,0,'7a1d82b713fb3fc2c6fabe818d40f703','2267c9ec82512e11ce2cb7c1c054acbf56a78baf29252d73826f55111c55ee80'),
(960,'workdays.calendarday',928,0,'2c841878e813d80a46cb8963ec5ba559','31b9e78c4b177186d456231e493f96740352520a4b413cff1a21d1facc184372'),
(961,'workdays.calendarday',929,0,'cb37fcfa1482c25ba4ddab92b7fd63d4','aa04ad435ee1a625af6a56d0563bb1c8d082455ed059aed6f2b77a1db05052f4'),
(962,'workdays.calendarday',930,0,'01301b1ce9bfed24d103a1482c4b9806','2f34666106c9a314e97a0e1cb8e42d26b3d30fad5b9229fd58a5d99771c2c983'),
(963,'workdays.calendarday',931,0,'c982ce84effe6b293f0c8ee573803826','7e66ee8e10ff2b67e63d7799e02e972eac471b43c8c77db8eed55fc2821f8a4d'),
(964,'workdays.calendarday',932,0,'792e82619daf4c29a788fbcbff2d48ea','06ace45a2b2aa8241aab46615704c26b8bdfff4ba3f416ec723017b7d805e9aa'),
(965,'workdays.calendarday',933,0,'daa92403b093df0336068e7e1b7fe69d','e0916a2217f1eb4a87702959fd8d8d00fa46d4097341264bb9dffe4418e2aa26'),
(966,'workdays.calendarday',934,0,'25a17f8d697255c458e7836b57d73e67','1725a5bd1b166d333c266b8e1ed457ecc8dec0bb240a95f92b5253b280641ca9'),
(967,'workdays.calendarday',935,0,'e973676f041bbb94f45f0dfc390603b8','0916b4c5436b7c046a649e65617ea647f05e6d42e0c4f9c2122430767492f6dc'),
(968,'workdays.calendarday',936,0,'8924ef1a18927683fd33aac2bb764242','4592c57cb5c3d2492c6cd8af22675662f83bb385df062d9da9a0c0816c4d2452'),
(969,'workdays.calendarday',937,0,'3f388c359d222383fa8d82cbce7cceee','c991f3d5b98a885632df649df20ab2498fa1a2e5c0d1ec3a3fe44415356d2678'),
(970,'workdays.calendarday',938,0,'cc651262da4df3eb407fcc6b4a3b989a','48234c1c9146331e9c050b5d09e44837e830135d83e1683fb934559713b6bbaa'),
(971,'workdays.calendarday',939,0,'10f4202dad938697885f277046f6be42','8d47003686294d53db652a008683bcde5bc077fa55bb085c2c7e876d1b57425b'),
(972,'workdays.calendarday',940,0,'2bf4fd97c2850fec00753b8663d96e2b','0ec5cfcb526ce6ff8df36b34d4349c7886a6379e1599c94c9b1d5b49c022777a'),
(973,'workdays.calendarday',941,0,'1bfcae9c05f7122ae8f175e848e4156e','77dc0d2b213ba975837cd45aaa76e03d05edff4134b91003489163dd834f5491'),
(974,'workdays.calendarday',942,0,'150bc2ff285cbaa991364495d210bed2','02f63d07e5f33e6df5b4d73b056bff7e1b86216978085206f9487e288a45742f'),
(975,'workdays.calendarday',943,0,'aff2134128226a90fdac8cd7b4afe741','fdd5ac54701ec59e3b8818bb1cfef2a80438a141ab9ae5c6fe96c318a134a730'),
(976,'workdays.calendarday',944,0,'81a1600a9f3e7f46c72a887eff39fe40','9728cd0f5d2cc179a2eed32e00cef761b30b1eed70364507c0debe0c4f6d3359'),
(977,'workdays.calendarday',945,0,'155f9467c854159ba28d5c3ebca11c90','803a81c95b0f52b925f7f8a9e63a77462868d5f711ff766825b34ad96f2b41f8'),
(978,'workdays.calendarday',946,0,'8b685bf9550740bc4c7cfa8ac284e41e','e7b53b01fa29842a30d7850f8094a5108f3dc91ebd4d8a360dc03cfd7c443133'),
(979,'workdays.calendarday',947,0,'4c92a1c66e0409b1d6db22c7c093f5bc','da108e0d5aa081f5528cf5a828af62c79ef28413f254a01d592fb978162925b4'),
(980,'workdays.calendarday',948,0,'b069d37091c3ff106328fd819ce6e336','8617a084d861a42559cbc47fb5b129e5a4ca091e557def48eb142ed8ed4c5dae'),
(981,'workdays.calendarday',949,0,'dbb47dc120bbae6c41712ce0d6ac0d2d','4f5d933965ef6a2905e1c90f9edda58fcee374234164a0744925c27477192fdb'),
(982,'workdays.calendarday',950,0,'2f5d4ff4f7b1ad2fde47ae066543eef7','2403f5c33af390c4fb2378743e69eff1cf571204d6c403bef47285c9c75a6de7'),
(983,'workdays.calendarday',951,0,'d6bf49a2583ce4d5868b34b80a848006','094cb2a9f633adb8bc217e7a7caa7862be6e49b78525273de29f300d7345b74c'),
(984,'workdays.calendarday',952,0,'758f8dd73f6f498b0c4fb452fdc51dd0','880ffbf4bec656bbd8d2c517781d68f268d3c7d3435830c91fdb7729921ffb62'),
(985,'workdays.calendarday',953,0,'4e044cddb3977ac714f26e935e90f9d4','8e114a1b1eab543f6250b3452fdec82b2c29c1ed29616bae0f9fddbb9327c641'),
(986,'workdays.calendarday',954,0,'c252c36a32e271a3a0bdea1883f7e2d6','3af7801f6a8aa1292ee1748a0d78a902c5e150daf9681a1216656c6499810730'),
(987,'workdays.calendarday',955,0,'66b228d7a21c569d280ca6c488bbf758','768f173705e538612c4e0e0013dfb79bbb98245e40741c87ba12e6864cad446e'),
(988,'workdays.calendarday',956,0,'5477312e06b0bed5fdba8b06453c5c0a','6eeca0596faf2814a26400e480e58e5cfb2208ee25c60e6a11382810763be067'),
(989,'workdays.calendarday',957,0,'d19646a3617d319755559a4116966396','4e28e13f355da1fd7ca149adc076b41ad35bf6dc8b775679edf140bbed1f9e0d'),
(990,'workdays.calendarday',958,0,'af6d72bed1cf5d843e1f4ab4da8aac0a','bf8ea3bddd35bcb4331a902de19c9282c228fbd0a5435e6976bc8f71a4ab0399'),
(991,'workdays.calendarday',959,0,'70d6237201b4600102f9e7dca12d136e','8b232fe856ea1fba292dc6ddfa1dba1effc4692cb2f2cbeeccba952f112cd067'),
(992,'workdays.calendarday',960,0,'4c357e99d2b7c249814090c741304f5f','358992c5dfce0df4b99d616309370426b104bdd38ea6bc54cf0b63382fd0dea7'),
(993,'workdays.calendarday',961,0,'eac55caf348ea20b45e8168511d8d335','04da5d5c9aafc13a028b94d678c72713b470dcd6c7304047e327ae45c0abc700'),
(994,'workdays.calendarday',962,0,'00e55b11f6b1ddc525dbda0fbdd28f92','873ef6594bd5653405b22a5ce9bf033db1b5231df7a3eba1a7b75297025e1900'),
(995,'workdays.calendarday',963,0,'385cb182d072c5099d5055c195aff87d','1bcda6c33f7cbd5c2d52494b73b5d3d05de85a3abb64e9e7154bf905e6b0fc18'),
(996,'workdays.calendarday',964,0,'791ebdd0a1d5c1d37496b486147f9988','a31e90554c641bb17df31fbc25953e0ca987e259161ab49d5bdf846b12765fcc'),
(997,'workdays.calendarday',965,0,'fbe2fa0f8079ec6517fc4d5ba1d8ee41','89e7bc9459034e54104c511a04e2a0bb899001272ec8c67c3d887f6dd6f77d4e'),
(998,'workdays.calendarday',966,0,'7d82e8e3aa9697004dd521712db5cd79','75cb4bdb7c8d39849f98bf5534649e5f5b47a71e6df7c23c8206a249517a3af1'),
(999,'workdays.calendarday',967,0,'581d7beb7b157b35671fac044feded64','f93fe048cfa347de1f4a20c62329f88ae6aa68796b8f6c6ab0a9323cc9cfcf0b'),
(1000,'workdays.calendarday',968,0,'80877401c76de1bcc1822fef64db5c18','78def0dc6c38785b9cf44fdf1e83096c131520543ca17ad0c56ac07f7c7dbad8'),
(1001,'workdays.calendarday',969,0,'6657d952e4583e90a81c7d3cc4f6bae1','f77d00f1216b623efe1e329858c7d79816d1201913eb1d97eb6997a42969965a'),
(1002,'workdays.calendarday',970,0,'deabaed0cfcb294dce006083f9028fa9','313925ab20179c6dfd348d141dc549c5ac7af252cb57b4034aacde8b0ce5ebe4'),
(1003,'workdays.calendarday',971,0,'705f99800a8ccd56902a02fcf2003522','91e35ceafbca3bee473f1039ac4ad4bff5369a28607d9192b0847f14338ab618'),
(1004,'workdays.calendarday',972,0,'3b61ed59827cdf3149413aa682861956','6bdf68645c492b9bca95c58d27b1a2794a175f7e36543ca4d89610afc04afa45'),
(1005,'workdays.calendarday',973,0,'604281430de73b56134bc9771c5433c3','a7756c4e0e926df4947adfbbb2ab5fa8be75a56c6f3cc4c4ed86363e4eff0a21'),
(1006,'workdays.calendarday',974,0,'ea52329bef6fafc0f276466211a17703','b560b047c56c749f11ec6e30185402f583c2d65b2b46f8b02511b458b55a470d'),
(1007,'workdays.calendarday',975,0,'9a9f85edb80f87f7e3ea0910716cc82b','0a0354ca86393ba7a9c9c09bdcc43f7881509d5ddfd84179863549a57c0057e8'),
(1008,'workdays.calendarday',976,0,'adfc58c23c0961554dbd3d474952093c','01af7349aa7716dabdf38d32457fba30d74de6e57dca81a6db6ea812145ac0e6'),
(1009,'workdays.calendarday',977,0,'75f8d0b0a3ada99393d0065adff5a169','cc1c5123930a1277491d6c904fb7740235981fa34d961d99f84f7e30c8330854'),
(1010,'workdays.calendarday',978,0,'13d4c3153036278be40db003860570ae','221356de1f89a0cc52556c79c8d7aef725c2c92e33bfecd2c4244745e358a96b'),
(1011,'workdays.calendarday',979,0,'b250b062eadafd88b962c8f10c26f846','86efc6840d39352ffca2b80bb45c12a6c0b704c3fbc244cb614c1a2ef206c2b4'),
(1012,'workdays.calendarday',980,0,'182ff6c512cc90da8aed872c6c47fb67','c924628bc32d432ac2e06a4aa00467cdc0a5a84daa321ea0036180d0316361e9'),
(1013,'workdays.calendarday',981,0,'f64d34e1b90bbe0fe3bbdbada44fe7a6','bacdae0ca6e98bacc4c6fafca11573637df0db0aa66426eeae325df9e2f452e3'),
(1014,'workdays.calendarday',982,0,'7bad2797979c92563af3c445becd5013','640e7bb735322105192952cd6645e7e8e422de74ccf37193bbb8d728f0647f52'),
(1015,'workdays.calendarday',983,0,'7f53f5caf571fe7270e879d45fab934f','4991a83e117ac32a08b7dbf5949a591235ca8ede4f86743de652920d4779f8c5'),
(1016,'workdays.calendarday',984,0,'3fa6980a52fcc56c419a14172352600d','bebeac00f3266d15cf16846178f0d96b4cab3db6b5cfea245b76e9bc7b910095'),
(1017,'workdays.calendarday',985,0,'2a314658a65954d002c65c2c6ccd5f49','f1ae65ffbbc4c307b00697bcbe2080020b0695901599007a5adcb955bcea2150'),
(1018,'workdays.calendarday',986,0,'ccab4e76df9ea0a992e9da26c1e8583f','63067a6ab7bc474a36e3287f34554cbb97d024332941d7f604c838eaba78fcef'),
(1019,'workdays.calendarday',987,0,'9d165bb7971ac9dd80a4ffd403a238c7','f70190ae36601a856de440c9381de3ad3056cd4388c0b2b8d7594d6b4d520538'),
(1020,'workdays.calendarday',988,0,'78b8e47149f60bc4a698f93d543ac20d','585a752075635829ec836f15cb3acd41934b22ab7f449db1d322ae4a3493b9b1'),
(1021,'workdays.calendarday',989,0,'6cb619fe4914d22df3030c5f7fcf4c6d','12f8a0385efb567df1416172345de40a162fddff542da5abbcd172ef513c9535'),
(1022,'workdays.calendarday',990,0,'1f47c1cf5e31f0646e3e87d1099c4075','1ef710a1a5e75ef2177a0241a33c3c7bb8b698826ee7796c20ca3428d9c3577b'),
(1023,'workdays.calendarday',991,0,'0909eb431fd4c2dccab1769540d8ae5d','91f9c12d39823a976612061657d95652c78fe3f39ddd154bc07e477e323c4e5f'),
(1024,'workdays.calendarday',992,0,'a203de7bca409b83a0032b402e834d62','e4e4d8f5953069a19ab62a665adb4eb19b1486e80c32f39d5758645f0782e729'),
(1025,'workdays.calendarday',993,0,'fd784f8b8c0c200e162c71ea4f72ce4d','f5a9d7bcf3f06833d489f064bd1be5fe293b63445c258ed1906c3f804f3228aa'),
(1026,'workdays.calendarday',994,0,'0a2388d83c18d8ffb7879372cefd1faa','76a8d327d18945e1a9e5e42b6e274783529baf3ea150284e2b902d72b52054a6'),
(1027,'workdays.calendarday',995,0,'94b4dc689a1548d8c4dd35647a044ab8','2d785a1189557cb62b6e7eb225a1e55093c3e7b6128241aa260117cbfabf6a33'),
(1028,'workdays.calendarday',996,0,'c751d3ec9640b2f1843e089425679829','9dfc0e1a0588c98c30576991255f90a0c99d37d128e49c6e32966f794bee7990'),
(1029,'workdays.calendarday',997,0,'10247127ff537a915091bd2956b1867b','8147fe0c0ec1fc555c9f10cf23a25bbfe694d1fa50f94df73d4313dbfa2e205e'),
(1030,'workdays.calendarday',998,0,'6e0f5ec22bf7fb2eaf4b8feaafab52cb','ef1dc98bde49bd80d7b8126713e994800bd707b15e48aad22d03161c6f8e3cf9'),
(1031,'workdays.calendarday',999,0,'a4f955d3d0cf3d5f645aba6d25bf456a','1f91a0ffd14f1e650ae725d7d0da6fa250404b3bd1503df86f1f5169cc109f43'),
(1032,'workdays.calendarday',1000,0,'0e2d0bd1ddbbe3be25530ece8560fa23','140df1e214d72a489854078964df6d4ccc6868ddaeab7dd5cf141be77c972fd4'),
(1033,'workdays.calendarday',1001,0,'24f0e9527900328f390fccab7539fb47','68a0878d4c0f99d9a90fd5de940af21546503a5b0fae0ab76005db7b2ef7ebeb'),
(1034,'workdays.calendarday',1002,0,'7f4b463beebf984ef290ec43512a16cb','4f5c9e8c8168ea3ca4a98ed9bfa8f5709073c641e1f64ee021096ba69fb46a1c'),
(1035,'workdays.calendarday',1003,0,'2b785c144c586532945148b465667fa3','68c18dce93b632b62d8fe5d4d8f6c52bca0a035b4cbd76ada35c350ddf451949'),
(1036,'workdays.calendarday',1004,0,'6706edec366c178936280a4bdee03254','3f70155d53f70f88fd2072c61f5a61afab2b95a198bb5727b7e7ed838f3797dc'),
(1037,'workdays.calendarday',1005,0,'d84378b0fb00d175e31207d5d1ea28d9','6c9c402bfc9732adf90fc697fafc76478ca3298a0b3ff2fc5d7c00ab513bdd85'),
(1038,'workdays.calendarday',1006,0,'31a5e2207835944b3d8651b40b62b600','3d4ca2d3b67e6fbaf8aa39f38898136841ee476567f3a64bd5d46a29c9086a3c'),
(1039,'workdays.calendarday',1007,0,'87f44dd4ac7288c40a8fd5dcf103f134','30a1efe61aff8bafd6fc9be93387cc1bc6bf6f7b56824e335ac56933f8a89ba4'),
(1040,'workdays.calendarday',1008,0,'fad5bd12b97d60fdb5312cbf1a78e862','02674afe2f2fc1e79493cf93cd4d0a6e70284a569391c81900f76dbacbdef2ce'),
(1041,'workdays.calendarday',1009,0,'41e7904ae9642b69936108a00ed18c9d','bca59d27f4d46ada37d56b4dd48dcb94b021d709761e8e716ed781e60f6b775d'),
(1042,'workdays.calendarday',1010,0,'c40111923e96a6600b18ea7e7d9f0da7','ace6c22e0b0132c25651334f60c5a8337a9e7d63867fdc2e2ad28aa805ae4eb0'),
(1043,'workdays.calendarday',1011,0,'dd4e887dae6a3c573b39a497e556ea52','3f235ae5418e375108cc617dbcb1eb821fbdbd310492a0c44bfbeda050973197'),
(1044,'workdays.calendarday',1012,0,'b0bdaf9d5263d4908e6ea2b05701395c','d15159afbe3867beeac8ad18fff590662d53418749f15897995bd2577d4f74a5'),
(1045,'workdays.calendarday',1013,0,'1479a6dfa264444a9e37b90c4bd4ce66','78da256dc6df7e4e1055b281039fa80c0d508c01fa685f46dbe5c53d581206c0'),
(1046,'workdays.calendarday',1014,0,'528c627bdab579772d1dc6904bb66543','12ac5585b62f67372f25257544c7d38b005f6f450ccc83230e0edfb5d24ba2ec'),
(1047,'workdays.calendarday',1015,0,'f60151c35c86f3bf4a64df6efe5acba7','e286a71eaa46d75d274d2af02a4fbdb7b06f64d6080927340a5353e4150b9e1f'),
(1048,'workdays.calendarday',1016,0,'68a8eac565bbe7af7c54061441b3f58f','0bac6474186f1254b6a95ed5fdaf0c87e7c10fc18f09eb08952a9145ac38cece'),
(1049,'workdays.calendarday',1017,0,'ff0178df8846423adec0a7e1a5a01d2c','55338ebe58a1126f633fa88468a73883194427f7fcfc08800dd5dc3396ba3e67'),
(1050,'workdays.calendarday',1018,0,'0ab58be28937586ea3d4057da511bd31','3955d09f0d528f4d04e7322976590f20011a63bb322892dc7771a063d3bcb034'),
(1051,'workdays.calendarday',1019,0,'45fd9a7fb5bd60f74a9481b4f933529b','3ec565c62205563eaa8af5dbf394c4e03ab5a51bd7a6669f2c964095f3822f76'),
(1052,'workdays.calendarday',1020,0,'2232ec600c4213d2f556cc6a63f00343','dde0597da9723bb6f7cefb31732e6b45b4bc655293a236c632763159014298af'),
(1053,'workdays.calendarday',1021,0,'b26f81a775e6ea6418b57d8b7d31796a','779df9f931c65b9358b6386a8e3f0b8830f5b705ee1abcbcaf6754c15608e8b3'),
(1054,'workdays.calendarday',1022,0,'804b0bfbefec09722d1a0ac5891197b2','c3faccc5843a240e436c0383f03d46edad1e8ffab42dbced04062bd5d69498d2'),
(1055,'workdays.calendarday',1023,0,'f1ddc1cc57be9710c5343d4beab42662','c7512bce6f101168d142c8c0f3da811755d42838464e5f7514f02dec5b762d64'),
(1056,'workdays.calendarday',1024,0,'3d7b4fd024d85f56c6aa9562f6150170','c26e248014056814904b271ad17ea3c2b09adccb018c1928f49fa89e5239ea57'),
(1057,'workdays.calendarday',1025,0,'9f1a8ea6baba44a3a8f5ee0638fbc4a0','5e2b0fef3fcefc6233d0b6c249a4e79c9ad0c444743dc6bf31e23630a9b62a96'),
(1058,'workdays.calendarday',1026,0,'44f166bddabc54f40994b94c434fbb5e','d1e22601b3f8965a158da94c7e6dd2d00ab3e8ff67d08b8b3d18caef239972d9'),
(1059,'workdays.calendarday',1027,0,'cbe5618d121fd06034f1ac9814e8f59a','751e2dfe7ea6a16bda315a3f54b054eba266075fe4f3b9f7923fb67a52109fe6'),
(1060,'workdays.limit',1,0,'e2491b5390a3a1b74db57ce0dfa69e2c','7ff70d5e4882307d85056b73b35c4ed72a63467d11d27fe0ce378dfa5d903816'),
(1061,'workdays.limit',2,0,'74aaf7ef0d895109671b49131e0326ee','249ba0c7502037c8ad58cd62601d4855f6180ff5b40886518650d53de3b3c84f'),
(1062,'workdays.limit',3,0,'2b1169b555edd3d982e596f517b2eabf','e0cad1dc8c9fbcf05bb88b3a0da5fd9bd2f24d2af7c385dc073b966af9f04884'),
(1063,'workdays.limit',4,0,'74057fd37e50698b5a101d91f9ee9b79','ee66a7a07140197a5bacfa7cf2525decdbaf1ea80b43aa93321aac0ae1ab8ac2'),
(1064,'workdays.limit',5,0,'256d00802788ba9acc07132ccb2e2b97','b98cb9b34ef02f0ca196456e0d710a645f4e8150b2bfc46e4e9660b85e3a84e8'),
(1065,'workdays.limit',6,0,'a76cf4ed4b0b8938f89cc4a63bcebfb5','b78e911073372ed4cda6a798e3d9330eda87187d326f9c6c14109230e695a4fd'),
(1066,'workdays.limit',7,0,'97c34df5cda07ea9676ddea6fb477150','2dd078105b5258552679f93658376a4c8872e9a0ccb246aae4fabe6315927a72'),
(1067,'workdays.limit',8,0,'74486e2ce920286840b69ac398393ab8','11524033c49abd887bdcf6fea6e09a38fd77264b44b38df3b3fdd6b6326daa24'),
(1068,'workdays.limit',9,0,'71cf473de5bfc2630f70c1ba928a6438','15ecd4e38b52f204c3c91c62b1bc4eb0b325f09e4db8e0800a29e23e33395944'),
(1069,'workdays.limit',10,0,'f01f81eb2ffc554e45d5ed4e9bc184d3','bd5262b56ed7f177eb3cd8724203b29b0cc15c6530492ae4596ab685088ec6d6'),
(1070,'workdays.limit',11,0,'e25507356ccaa59f261dcc13ffe54aed','8d9284634cd93cdf618df5ff387d69ed9fc001b192ccb6c29f61cadf8976c224'),
(1071,'workdays.limit',12,0,'91d64f63a5752813fc0833a18bc2b038','c3b533cce531ad0fd2ebac1af0e82c2f2bca7217c1115b72133f8d92aeddf400'),
(1072,'workdays.limit',13,0,'77d0394c9b26374d03d075f6b14ec7a4','3cca2d2a83bc6a09dbc9947f02b8fd7b211db372add1d9e4e04f64c29f8e1ee5'),
(1073,'workdays.limit',14,0,'e72e6c27bb8e7b9806554ff04664439c','751e2486cc92b19aa7a54154191ed39e5adf47ed699226f16c2362286d8d9b2d'),
(1074,'workdays.limit',15,0,'06a2e7ea65887bc9c77eed80f6967ea8','a9b216261505c029678909ea35fb469773b85ab989691a2865cac53b62e9e5e5'),
(1075,'workdays.limit',16,0,'e0cfdb35dfcefc2cadaf9cd690a4a6a5','58616d17d7b16ccdacd0572988e3a60be1cff32699cda262810885e0c0e50918'),
(1076,'workdays.limit',17,0,'5b96d614f27c1554dfc792fe82ac225a','e974d9246074dc91eca547906237832c324e0671d5f1f3181aefd014be124533'),
(1077,'workdays.limit',18,0,'a35b7d00133de40f58e3127e306119b6','e009aed764f3d679031b005a5eb2195bdc48a6cd52fe501d14f613f9d2c8c6c2'),
(1078,'workdays.limit',19,0,'b62ee617c0d7e7778a245866c3162cd1','a79af56379c924b11b243b8f8ffbb1e3219696d1df835b21a7648086a6b8d306'),
(1079,'workdays.limit',20,0,'b20027fa9847684846ebcf9a019429b0','44513c0267855ad550cdb35ed5a24bf5a586c96e0f748298120c7c45fb3ce1e6'),
(1080,'workdays.limit',21,0,'e2b2ad2ae8eee720446b61adfa1283c7','f46f1cebbda652995754340b50efa8ac9b68f115c6810527330b9f1289ea5773'),
(1081,'workdays.limit',22,0,'66302d14c54ba4bc88ebd9426c321d5b','e36cc9504bfdb94dc316671fe9cee2ee8ad7e6600e2e92e8d246ca8608e077c0'),
(1082,'workdays.limit',23,0,'f2040c42a7fee61508b3f50e4fa97683','a4ad8cc6553cf2327c850129c8e80021c28dbd72d05c59c966b1d491a285dcce'),
(1083,'workdays.limit',24,0,'893db104908c7e3948ce1d5f08cfdb3f','dd45e6edeb2ed65ef32c7ea2b8370bf3e1a80c8bc671ebf34932c7f4e469c3da'),
(1084,'workdays.limit',25,0,'043688dae9e36625ea5d1021bff9cd53','628f738873959b2cfd6c8382dbcd71a521b4cc467f38a3d1c9fbcbf5ed7afc00'),
(1085,'workdays.limit',26,0,'07b65c5e8103bf25e8728255268e59a2','b7129bfd296f216f6b05132c392c0721ad99b7108834c8457e4bf957c72a16a9'),
(1086,'workdays.limit',27,0,'a8d6a89b83295815b00a0cdd2b62d114','3ba12f1a81b588b15acbc9bfb5c63b06570c75613b7e0068a46af106945d5ded'),
(1087,'workdays.limit',28,0,'6387c42c4e7e13c822a512614e9e81c1','9c8ee153d225e7b695b039ca697a5f582f1e9e658c6592bee754d3f0daef3687'),
(1088,'workdays.limit',29,0,'47691841a8223b7a5692269af67979a9','1c26417368f183453878f15ef3ba311a6f498084fc33f85e7161c69f8558444e'),
(1089,'workdays.limit',30,0,'54b77bf0f0d21168911c8c0da5222aae','2f4d067d407bc4958b105c241faa19ac24ac269b7d86eb709d7ce7e079aa1bd4'),
(1090,'workdays.limit',31,0,'61eae73b1127805855de18329b546c6e','b62a3cd253da8d9a6509280a3bd11a4f0331cce7317706b9f4e93f10bb001518'),
(1091,'workdays.limit',32,0,'ff7b5b4ee15be82fc5295ef9398584a5','8f4cc5eb2bed7bd9800ae109d292f084919c0492765f16ea7d54525220caebd7'),
(1092,'workdays.limit',33,0,'7672335dc51f994dfd913922472c7c96','895a2782a6ce5da16f04726199fc78678c3144902a41b5efa5fa44723394d0f4'),
(1093,'disclosures.procedure',1,0,'a532aed4c7b00d0544b457261147423d','9a0984fb47a2445f82a8c8ea05ff0b1438698b4235d8dd670b4ecf7b79a0d4ba'),
(1094,'disclosures.procedure',2,0,'843331eedcb96889f64d260b8f22adb2','dadf2d59b0dddb309964182239985bac7e523aa5889b899c9285593fdff02842'),
(1095,'disclosures.procedure',3,0,'ac02ed3f14b763d1b2fe09d696227499','7204d8ba9a24597762286956ed3c63435cdc3cf3b6f8511e0f2710e1d4161b8c'),
(1096,'disclosures.procedure',4,0,'6b0d40fafeac0d5366e61cda3c26f158','4a7ddd3bbd57b52d40f218f43de1d2a5803d60d55f5999f8c938d2b7b7dbbd82'),
(1097,'disclosures.procedure',5,0,'cb5cf55ce0c8a5e33fc18f343072bcff','9f335df582f0c3ba75d63a8bb271f5a6cd55ab3b067ba7bb052c140c64f6be2b'),
(1098,'disclosures.procedure',6,0,'d25a73b00cc0d817a328a1b3541b73e1','26913fea7868a88c24c7b8a6e15578c66cbd3ce4830699ce84e1deb7937b976b'),
(1099,'disclosures.procedure',7,0,'7f7c0550508eebc779ef26e69f0ecdae','7552e905bccb418f9ea1f806639f2e39a60ca18288370bdfafa215aeb9c882f4'),
(1100,'disclosures.procedure',8,0,'e2066ca01e1cc5ba3471f710be6b0d69','3b2fff81a97a8bda1b15af4c4c914bced06b2ef0ff216230b1c06fac22509a92'),
(1101,'disclosures.procedure',9,0,'8915738f60c2914310bd370c93eb0a47','bfdb58562019d9ab96400d782358c6da580ce3f74440d18dd9cf6a531df725f2'),
(1102,'disclosures.procedurestep',1,0,'f45478b45244ab1c557a5ea4d54a0f02','2d075d21e903be1c28521385fb3bcd43d95a140c45b35677e15078112a79edc7'),
(1103,'disclosures.procedurestep',2,0,'85bc0c86fb547285fdb7d01c0e7adb81','508ce4fbd4b6dc45c48714e196a15529a1bfdbc96cface144471efa11cdf7dff'),
(1104,'disclosures.procedurestep',3,0,'1c71824fef501c70ef37d819b7661baf','8f6078fe71fec3db538afac27a0155625dfc0409a3ea3d5a8eeb0ab31c9ee6f9'),
(1105,'disclosures.procedurestep',4,0,'d7a4b57a3d7e32f82ec39571203a467f','ad824166c48dd113ff41c1c4c24da3def6d5bd486145e7eeeda1eda9854dc175'),
(1106,'disclosures.procedurestep',5,0,'1ae2b70e80b1665c3c563967d44a1b4e','96e942f0877c194df403fe670c2c5bed930ae90ce3841fe4635074434e804d20'),
(1107,'disclosures.procedurestep',6,0,'488791456b8d55ae0b2b814207024a5d','522ce591e876e4be8ece57527a6c763b6c185d772fd91845debaf6545c521e60'),
(1108,'disclosures.procedurestep',7,0,'c427bc44ff336e5a0750ba1d3c449170','5df9982f23ca21622a57b02286962d0472c1dad0aa4584b7db1332c3bccd4da8'),
(1109,'disclosures.procedurestep',8,0,'e22551c6d843450491121837c10f8b99','e3ca7cd218d1f49fb3b0f00ba3872d553414ba8d0744faa67fe90ca66e14a4e9'),
(1110,'disclosures.procedurestep',9,0,'9d2e71b2a78f9ba12b22f89fbb4e15f1','dcfda37537b8b67f0b7e924daaa49fcf6d3ed359403d7c04130844316f137a7b'),
(1111,'disclosures.procedurestep',10,0,'da5c659d7d9f69119949e181d6ed4c4d','1ec635ee55f420555ed009d33496e68690db25857945b88f112bfa38290f4f0b'),
(1112,'disclosures.procedurestep',11,0,'2a53979afe0068f09f4946100000cf27','ca7d588e96fd656e38d056e731c405e532e5e23191c69f92063ad89008edbe4e'),
(1113,'disclosures.procedurestep',12,0,'47ecace6267e8b8528101a426918d1d6','31576aab5997b9b79a0147e432c77317b47eb6914625aa22e969da47a0cb60a7'),
(1114,'disclosures.procedurestep',13,0,'6659d555830ab52b590fa22cdde7c82e','e18b7e113a4e58ea6ae861ad38369e5d0383097fb5ddad7e8281fc42ae360e6f'),
(1115,'disclosures.procedurestep',14,0,'26f73e68280d5f307e9bd3c9cd893679','15847bb698d7ee32bea9b76706ba1ad5de529a88e72c6085186e851a4c1719f8'),
(1116,'disclosures.procedurestep',15,0,'8a6811c6613cc4363fde806f9c771525','0fb5a6265f331d6e144d71e2e3e429da301566211cd8c96b905aacc243de579f'),
(1117,'disclosures.procedurestep',16,0,'6fff20603b3f864ebbaa705858a8fed9','3a67a750bd54f1f80c96c8350aa94eec0e7f3ed438e37a140871626c04c10d30'),
(1118,'disclosures.procedurestep',17,0,'e87f9a379ea95c64e2a6c3973f99196d','b0254a73937578faf9073ccb0f301a855113985b5d9750ed27b822abc35fd636'),
(1119,'disclosures.procedurestep',18,0,'fd499582d405f898432cbc2ec13b4275','f3ff43f65ba424c0d6090a644df89aa8d96f8977d537c535b8a5ef38bdba56ad'),
(1120,'disclosures.procedurestep',19,0,'9cfa5caf377cb8de4d9c11e7ce86be9c','2ddae38a227889571b1955d3b744bd2e502522a15904aa64b8dea1e6613fdf3b'),
(1121,'disclosures.procedurestep',20,0,'660548a7e9354accd22e0ce786238cf5','3b912636cb4caa9546195cd9b219cb9f34e9915bdb8d12dabed77a33a4e04009'),
(1122,'disclosures.procedurestep',21,0,'9b98e6c77e0ba4629f1efb947f92efa5','04851baeba69fbca4b834969f22d9baa4f8c0709f66f14dbec47b1096ef8a36d'),
(1123,'disclosures.procedurestep',22,0,'9896908d02c55b31b3ab70df46f0be41','48163fea9df11e34d444141c9e4a730c1628f5b6db3567a699cdb574d24149c8'),
(1124,'disclosures.procedurestep',23,0,'569262f4386df23f5a4f4d85b1a684bd','5b9409be70ea7e291bb217d0515a9ba21a16ca5c803d6c472d93da098845efed'),
(1125,'disclosures.procedurestep',24,0,'ad59d974b9b50910aa6632efd7cbdf42','a4f0f8047fba2d46158468b64d1795a850c8f7e0ed342ea6fb01e3b022c44c81'),
(1126,'disclosures.procedurestep',25,0,'fe1d4271cfe484df8a311ff73c3a5250','f0930a61bfd1a6694123128920ef8f7ffcbd2d2ff59fd9e2874cfdc46619f37f'),
(1127,'disclosures.procedurestep',26,0,'beb713630459f5c15e6b4435600d0a0a','81d5563415da2406670ed34a1f9ac6ef05f1c67eb7bdbbd92c00ebfac8fbbd91'),
(1128,'disclosures.procedurestep',27,0,'761d33730e8bc254f562de1b698b0844','216037f11d468252059199f264fbf9667df0693553fe44f1a41413704aff6b23'),
(1129,'disclosures.procedurestep',28,0,'b38e120fc43d6f2fb14db0f2160f6574','082643630bf96cef2301c53aee67a106ec99ea753cc2e9e4bbf565b3b766fab0'),
(1130,'disclosures.procedurestep',29,0,'8e9af29a0f21e7a15b53c8b15ce9876f','6638f6cc13a0901c2b3c48c88e873f314273f9b11b9c58880ad496a33368960e'),
(1131,'disclosures.procedurestep',30,0,'0f227e5e9179288caa26715db761a9af','e9f1908ada68773f1fa141e5f6382be71350ee7ed5648b65ec1d48f583870d8e'),
(1132,'disclosures.procedurestep',31,0,'3c791d8c6a2a6cc649d062c97114d01b','3f1baf21a18da344a8bb5d76bdee5d6e9951d26c2224763eccc4983ca48df756'),
(1133,'disclosures.procedurestep',32,0,'80f2f60a38370440081b665186d475ba','c6f0e8dd9be7dd780ea1f35f4e878c0132abe57a4f55b5c362529e6c99fd32fe'),
(1134,'disclosures.procedurestep',33,0,'3413407d832a1869690054d747a300af','5246caf2afc1cd54db71d303f3e0af3918f5e0cfb70a6c877c2600ab09a61dd0'),
(1135,'disclosures.procedurestep',34,0,'0f16513c7aada328fd2c4d90e6aa183d','1661f974bd134daab4728e12047e2832884739336158446d3f3de19f6e61e2fb'),
(1136,'disclosures.procedurestep',35,0,'cf0eedf8c52bf8427bb05f797c30f4aa','7a2af48ea865c5f8484f8f0fffb2b1d95e8144c1d0edf24a5f565cfb07436ae5'),
(1137,'disclosures.procedurestep',36,0,'9f07849635b01a06da9bb516a53f53f9','00c5e64819fa2715464ca0d109a1ac7620681797e27814a428d7d93946630f82'),
(1138,'disclosures.procedurestep',37,0,'5628eb80528005e3b942916af5aa38e3','757adb97b4f31a9433e1f41368cb3db27072aff8a918636a670ff07eee4e43f6'),
(1139,'disclosures.procedurestep',38,0,'4eac14a5dca72d4facb826d640e83ab6','f24e87d0cf047349694ef829543635cff5d918035821c9f6b16c36a10f2b230d'),
(1140,'disclosures.procedurestep',39,0,'7441ca28d611eb289baa2d1b5526c42a','d5d9e9479992766664c995b39dc3b2713da529cf02c0fc60eabe45954e7b236a'),
(1141,'disclosures.procedurestep',40,0,'f79dfe78cbd54d9b07bfc302b102bd2a','09af010560052e743f0923945ffd2bf109f556359195210a119871a3fe6ce58e'),
(1142,'disclosures.procedurestep',41,0,'4b71f062277529b6ec282e0a1536433b','925dd9f2ee993092c90c598a21065c7d522a3b78931988e8467017a1abc85fa5'),
(1143,'approvals.powertype',1,0,'a758d0b44f90b7742a95aca567439415','384cc08bfa1af4c6d02c398413247a4b911ecb9237baa65e203e17737c3e2cee'),
(1144,'approvals.powertype',2,0,'3ae49902d4073baf63fd2722d78d0220','efc4ce3a149dc3d321a1b0aaa40900cca037bd98e4e9a57c3f30426c2474e593'),
(1145,'approvals.powertype',3,0,'a4bca6f5d691089d945e99666aadb3f8','7c03711663b537357cfd2031b8182da042ed644c6d2d9a0c997c8df9481f4c1e'),
(1146,'approvals.powertype',4,0,'6270cd7fd8afb43f9c93f31d8d910624','5e83ea156ab1e23b62256e85b9c46e065f73dfb4260158903ecf954a792ffb31'),
(1147,'approvals.powertype',5,0,'e0a81c584a6d4cc0990ff8354461cdcf','b07d34582c0cb10000023a6300eb25cf48de6735d37bcbebd004cfb7194745af'),
(1148,'approvals.powertype',6,0,'4646c273b1f021778ed5e149eedcb483','a0d55fdfaeb95c34430932515c877cb7b87fc8634566e18f8d91b90380794b34'),
(1149,'approvals.powertype',7,0,'a427e8a238b591010a4efbc7f4aac76e','685ddd58f2d4e04576c2f06abd627e468918d69056a53e255b90cf7b078d1486'),
(1150,'approvals.powertype',8,0,'d35d05a4bb4501ba80c9b30f6f304276','0c6c11a68d61142aaa6a40a21bc479a68d6d69f64e0d10d1fe6e49518bbd60af'),
(1151,'approvals.powertype',9,0,'d266a9ba11cb0aa7f5a86d8c7fd0ded4','d63e59d23832974f243cf54004aef4a268d1db38c8aba8315a1e805a33d39090'),
(1152,'approvals.powertype',10,0,'9d1de220cb01075e1eb80a0c42a3ea60','4ac56279aa2b61a4dbc4dff862d41a562afa321001e49088952f1f2b5a3be25a'),
(1153,'approvals.powertype',11,0,'b0ebd07ac1b427be4bb004b4cdf184c5','4afb2b685e57f8970d42b2d1ccda8b85ba292b3f9b0aa5b80d600ed890387d9b'),
(1154,'approvals.powertype',12,0,'0b283b91061ece3c08d0ee0de47aa6ff','a0bb1d06ad4be9b458e9acd607900c8b0b561cd637ac16efcd37b2df6d37c269'),
(1155,'departments.department',1,1,'f14f580dd06db862a4232c1d20f2a9aa','2c730b9e8d77bff9dd097553d5fa3ec23ad4f2865f6be03484fee1710247b586'),
(1156,'departments.department',2,1,'271c4a57438835be662f543d9f437150','cf6ae427f04797b0f6601671739f197a3848c04fd6192b5381475d25b70ad72b'),
(1157,'departments.department',3,1,'d2e458961567d8b83e3b95214a7555b0','0e563d84babd303383ef29cc78501624113ab8a55a3e716e81061b24eb326fce'),
(1158,'departments.department',4,1,'9e738b8e7640e75ab7abbd6f0c6ee33a','d361d5b0ee337ac2d3484eb9d8d97a4ead2fdabf01519719f5291508853b9f27'),
(1159,'departments.user',1,1,'e1d16f51071b2d3c0ed51621fc1ec283','2879e5ad6e402dfdaf490e7364a8d2d519e49c3bf8d28f2e4e6835d45ddc8fa8'),
(1160,'departments.user',2,1,'1693dcd4feae8c87c61b1124ce28d8e3','2ba058d30a6f9a2e92b6309d9063c6b529f20dcde0cdd0c384966690d170bac2'),
(1161,'departments.user',3,1,'5167adf47d0042ea2ba785c6308aeea1','e6cb129024b8b5a0bc436f8f0bb2115ab29cf2a6817de68fa91935ee59e4d3ef'),
(1162,'departments.user',4,1,'ed4587dcd7c4cacdfeaaca56f2e9c62d','2ffb451ea31269237339b0eb171c135df4e42bc3608a1746f4bc72228e6819f3'),
(1163,'departments.user',5,1,'e1d0c77a15ac5bc79b647183227ef0bc','9273a327c177f7bff9b48c76c36ed1088904cf8cbb5bb65f3941848b30547599'),
(1164,'departments.user',6,1,'3427db3b95e2e02bdd363e3d2a906652','71d7025d69ff9a1835518fbf928c54187f20e194e4bd43b2f834c75761a13e8d'),
(1165,'departments.user',7,1,'a675fc853092c274b798936c52bebfca','cd1f9bcdfeb46d6d74ec259cf646aa2e6fe9ed1bd7bdf1975aa1517b5eb2060f'),
(1166,'departments.user',8,1,'f3e97deeae8099e4d0ce4ab84b33c999','9a6b4c7af84e76d210e1fac2a2dea57a6e36ae767833c37979cd1c5815a0d200'),
(1167,'departments.user',9,1,'e602e5eb7af61965ddc9065bc0a72cfd','0433cdf69c4d92d44ffbcc88e55512bc404bae121bc2a7b4bde8eb06601022a8'),
(1168,'departments.user',10,1,'81da112234a6ccfbedcd2c6795bb646e','0f7933e27a7da65508db5438a7c55d807d59ab2360808639f30770f4f1933648'),
(1169,'departments.user',11,1,'5f706ff7692e6746d2c292e2267fff1b','472ec120dfcfed7bd64fa0d59fa60c72e2515933a2156a4bdfd0ea32f8148868'),
(1170,'disclosures.category',1,1,'da2d2ed9fb0199375e95998559fd8fe4','a44044dc819d694896cb85c6eb614247365a35fd061bf3f304824a4c30ce31c2'),
(1171,'disclosures.obligation',1,1,'34ff61c1be738b632d67b1f145bf355c','e09b8eee79fbfc391fc53feff30566f58ce47a49f899e7fd7d8ad6a2b1945f7c'),
(1172,'disclosures.obligation',2,1,'3f02682903321f5f5748c83e48bdbf88','7f36bab9d3cc41819fee347363ccb223975d8c8c6ed6e4f51ccd3907c0b2b40f'),
(1173,'disclosures.obligation',3,1,'a00fd2045b551097ca26db663487d3f0','4b9869e744314212342503e8c4010789a0b609024a4efed04a961f47db428054'),
(1174,'disclosures.obligation',4,1,'a973ee6a28f591dba24d3df3655f3f5d','e08bd69cde262e6c642cdac57af50f3a59c43e480db9054d7d27aba1d966396b'),
(1175,'disclosures.obligation',5,1,'0055ceecb9e736b045922c088f953893','ae471d706cbbd9389caaa046419078c79c15e10593e76ee20214f910b7ad7af9'),
(1176,'disclosures.obligation',6,1,'f480963614a71fbefb240b40a167ec94','796c1e566d2f6506c199d09bce93971f7548017ac21215d535e2e8206c862ba8'),
(1177,'disclosures.requirement',1,1,'b8af6c186a8a996c0cf04f1bdff3efac','e5177430e0ce8f8bc79c708401e7e6ca2192a50f5201400ead8072c95eff7bff'),
(1178,'departments.hotline',1,2,'4aecdfe623206ebaf18e93ded6f06f47','e2e8214aec22dbe0f4a9ce921de38c5ec11b82722b759ddb3cabd37c55d5ae71'),
(1179,'disclosures.item',1,2,'0b71e9fd84563d2f3928c20e65330fc4','edd84203fc007ba13b5e0dfa49f92dd745b6ada102793699e219b352d2af96f2'),
(1180,'disclosures.dossier',1,3,'8337c0d058ba5277e153513886c8d5d8','50b693be72c846f00e94c7cfa6ef573f1ec0be5d43246e9190870f88e3c2b977'),
(1181,'approvals.law',1,4,'9f09fb211d2145362473652b0d8d845b','0cb8727d4a0d6eb4500a636a486286f1ff06f71a105287a8c17e6dc2cf02570b'),
(1182,'approvals.law',1,5,'9f77523e2b942f407d148949092eb59b','fcfec504c62a2f5abba7c610a06a8e2f991b9c0e808cfde002471763b9489904'),
(1183,'approvals.law',1,6,'8006c6c72b96355ef4620fbf12c04616','5c18cc702086f2042023941664a05bd065e1a91ba64af1c80d7d94c629146cc2'),
(1184,'approvals.law',1,7,'5db95e512a23394b39421b4b479ebc43','cab334bd7c8a8380b1c86a6497426bf3e2ff3baae5caa4c55dc525dfec780fa3'),
(1185,'approvals.approval',1,8,'93a16b2a9d3f5dd54a40a427d954b8d1','bb338f93d48f5d3d834b34251b5617fbf5e3a112dd85ec58e2a01a4dd24f5dfb'),
(1186,'approvals.approvalbasis',1,8,'ee2ee1143ce7700d592eecb91f4d10cf','8a01af40f89979eec027ed2ed8a0a42f73721a72d9daed266d0f254d605fe684'),
(1187,'approvals.material',1,8,'a8b16a788ffc018aa2222457bc499438','732f6ce95fbbc5dc5c9289f9434d99a49a5824a7559bd7915063de1d322d46bc'),
(1188,'approvals.step',1,8,'92bf92f4fe467787820651844ba56210','31943434a3a2ca1e1154bd2e058f71636e306e98e0946bd49d680f9758ef5c48'),
(1189,'approvals.step',2,8,'2640cf46b19e8de0f86974259a94549c','b1177a494d39945ddb29a88ea4ebf727a5a1a3b3b8dba55b47dd23a1b7caedbf'),
(1190,'approvals.penalty',1,9,'a43a8bdbca831283f6b3eb6ebf397020','21a724b5b62ddfde951611dcfe8868cb1eb34af59c3e14e59588cc4e0d90727e'),
(1191,'approvals.penaltybasis',1,9,'63b795542d99173b1f6a58fac5125ce5','659b210456c31eebe916e35d77958308cbc725ccba4413564bfd0a61872fb235'),
(1192,'approvals.tier',1,9,'47538fc1de4ac5cc83f70649f2b8cf1f','77879b4e2373ad5162432d16913fe5f245220fd8b233377b52d4901d4bab1b4a'),
(1193,'approvals.catalogueset',1,10,'faeebdda719e8f9d67f8c5e220c74361','ea63a38e75ce09e2f798cc957a4ef25bff7746d7f02d097e2135596d6fff370b'),
(1194,'supervision.appointment',1,10,'4143a7602e62039851e8f1d9a82a2dc5','1246f47c17406cd194b92eab2a97a53e766477490554bcc4323b00156c7a04ae'),
(1195,'supervision.criterion',1,10,'95bf82958b5654b01f52680d01f2e807','df3329edf39e75affa2818f5e433e64b555ea1e52739d582713c6f5d055de4e5'),
(1196,'supervision.criterion',2,10,'471c58a37346b3d9b6f487a8e39a1421','ba4c43317cf52328eb4a00c702387b1ed789dc207001719a1f69008c23fcee86'),
(1197,'supervision.evaluateddepartment',1,10,'7fd71327dc45495d9baecc74bae6e936','9e6ce4c3c4914a324596539d9ad1d4567018198a417c178c7952b80f8226564a'),
(1198,'supervision.evaluateddepartment',2,10,'04fd3290f0cc9fc1b9e718f58e66e33a','21f446c7505121373eae1fb2b028221220a7195cd142d325532bfe33ad297ef0'),
(1199,'supervision.evaluationround',1,10,'de496af32f141518f59fda1021a00ae5','7f90c2ea10853665cc75ae5253c0ed3356f0d29237a6f3a24d0e86dbf7667cb3'),
(1200,'supervision.question',1,10,'c53a30fd646f8ef575885518ebb80074','a0b546a6afdd2ff5b7ea604c091c014c33c81989c7421969f01d8afd0e78be56'),
(1201,'supervision.ticket',1,10,'8cd93f2f9cebdf1098122998eae06cbd','e44dfe1fe7eb0d482ce24ebe2a3ad9f474fe4fc3d81c309d4f6da59c24869bd5'),
(1202,'supervision.ticket',1,11,'c25a43c722810169d6a8e26a05947fdd','56d907841f71685fbbae2a204076e291f4fe36c0ff079c87bbd35178a68e578c'),
(1203,'departments.user',1,12,'a28b581d0f566672299ca805b119514c','c58c47c94401163b0a32ad2c450773feb87832fbac2a766ca52df27169b7000b'),
(1204,'notices.preference',1,12,'4f8b1a84060a093db43d2a4ed1ce9f66','f97f7179d2dd7d1b0e2c917632b1e9aecaa97a7eaf176afeadec63237a90ce07'),
(1205,'disclosures.item',2,13,'371baef6c34cae50cfe2febf9e307a03','e31c64cefc5fa3c5444fd893f1480f752d1decfe0b4c058d6a48c4cf1fbb7141'),
(1206,'disclosures.itemfile',1,13,'3bc2ab11bb61a83e1bcef6010ce8483e','112d768d7dc5488f8e6f5c1ff3d59cd1db4b25763250b5ba9c8e76b34fb4b3fc'),
(1207,'disclosures.channeluse',1,14,'dc004559365ce2cfccfcc0e02b51cccd','5bc862d3abfbafeb0353faab11c3d29ba3cb8154443c48ca9783a3a7cdc78a7e'),
(1208,'disclosures.item',2,14,'8d566eb20f08dbf7537db4786aaf1f52','ffbfe5842f284c01ef3675a82cffb533710b22734c8a54e33f9531852051ccab'),
(1209,'disclosures.item',2,15,'5da72da1d4c900228ba4040cc26f5fce','dc2f037c016e975a6d401007708ef70ab1414c198f8abca1616b395ae6be291f'),
(1210,'disclosures.item',2,16,'8981d3f35ba79fe4b3815169e6f8f69f','99d370b117f0d3c6ff696f089e46a52031b3f09a80158a79928c54a723f29a99'),
(1211,'disclosures.channeluse',2,17,'12336a4863275d0a14d2389177e34554','ce714a8934bbbc2711c0dbd3f715af7820df21607917ac795142cf14f78f7c81'),
(1212,'disclosures.item',3,17,'77a5bb44f6a5c93ef6b86c29114c9fb7','4a3094c116cb191cd7e5cee9311a40dab3541d0b2d73f0a0fc8192099b8c360d'),
(1213,'disclosures.itemfile',2,17,'75c093e1bdca817579290444201ba3d5','c9e4499b189fa65f9064baabccda9a799a8aa8f2dfcfb6e658d1b08fbf572cb4'),
(1214,'disclosures.item',3,18,'5dea769a266f5831cfd812368f9e1307','8d280e5d68c3cc385b40bbc8e99856dd00197b712cc7d567cfd668e13ba705b3'),
(1215,'disclosures.item',3,19,'3f78dc98ebbdd952683b92bc045809be','b3ecd73ef0029280537655a07b84a20811a8dfe85b97210934571ea2358c3956'),
(1216,'disclosures.item',3,20,'443535036a26be151ab5b8781536e2af','c69fe4475e66902b2b48b7a9a2ca6200b41da869c457bf8b9f164f7c7bf07a61'),
(1217,'disclosures.item',2,21,'2b4a81972095fd7646dbc11c4690894c','678e0815b8d100d9e23fc9b4b5f5452cdaacf1cea1f5872b52243acded487b3a'),
(1218,'disclosures.item',3,21,'b16ce75a481fbede1844dbf9f227445e','3d63fdc2d0b78331133c6b8d232c799b8087e5ef2d30bb3e59458cd9779523b8'),
(1219,'disclosures.item',4,22,'3305c9f4660daf71b20b012b6b9df580','b6eb3fa38b0d7bf903e193bf31cf5519a854d198948208aff42b555c94720e65'),
(1220,'disclosures.item',4,23,'3b6d2360bf4dd8fbc7217ecc87c1a0db','498eb95e4837e9ef02111e82129f1aa10fba2e3d7d7abb4dd6e8094926023d11'),
(1221,'disclosures.item',4,24,'8626e4e35b4e36bfa7df656644f224f6','5dd7bd8d20ee90caf157f84a2730063d89a70978bad8dc14f5a4f261850523cd'),
(1222,'disclosures.item',4,25,'79197b02d5a4bcb3cf640df7c95f618c','29377743348ba50f20fa50d952f0b483044d50fcbb01b53171f0c29cc698abcb'),
(1223,'disclosures.item',4,26,'e2466edc83f2ebfd7b7149b6c991e2d5','eefbfc5ee62c9eb461002b725ab7b7a46d4f1d2639870b3d4e79d86f2da71058'),
(1224,'disclosures.item',5,27,'7d33940a6dfec5c2221dad8feff7f5f1','f83f2b406db082b01ef3cddf437860a36bab6764d6cbab7af73b452db42fa612'),
(1225,'disclosures.item',5,28,'9cd0dd46da165d883dbf65c68a903d91','a9979aecee20b320e50d25f6bc18d158801e06cfa1d866e7c0ed4146e1b0bfbf'),
(1226,'disclosures.item',5,29,'8abd432c396e9796711301a7ddf77f7f','dc500978320fd425df6642c324802d6e1ed62384ccaa828539fca8d98a0ca947'),
(1227,'disclosures.item',5,30,'9771f22b197d7bbb92ef7ae205204b54','c6b7f9009cabc69ccb0dae4a1e12ccfca92d28f0c42e28a864545e4e0356a719'),
(1228,'disclosures.item',6,31,'8fd95c2e7e63b5ef7b4336066e734404','80c87b064a4aff4fe825aac261675382a6b4bffebf2b160713300db208e5f007'),
(1229,'disclosures.item',7,32,'281b09684791ccc14ab0e17ec382cc68','ca90b9eda3477df94ab3cb9382d9f1fb1badc06784904e8cb7d1ba940a44c090'),
(1230,'disclosures.item',7,33,'94b7a686548edd49454c03bbc2613639','bc92f85bb464775ce52ad64e559ee78b47b4041ab0fc92d02826c76e4fdd2849'),
(1231,'disclosures.item',8,34,'f45ee7d14f1b93c15462f14a33a06e11','7830d67e7ea345d6263234f130d15b138ae014c10762fd60cfeb2f0099f69390'),
(1232,'disclosures.item',8,35,'ffb2178f8d7735dd5dadcb55a3134649','1b89e603ba455770e48d4a6cce3c6ec2e97e86c21853049928ddda249a6c633f'),
(1233,'disclosures.item',8,36,'3c44367e4e10bd933914f87ea8697641','a1013ab192ef1ba47b982f98ccc50b8fa4ffaa70af2b2f88f34c3380821b5ff8'),
(1234,'disclosures.item',8,37,'8ae85368e00322e170579dd99a85f70d','934de5233c5c5513b88cb1068c1acd8960e086e4c1768874d0549f059d53b2c3'),
(1235,'disclosures.item',9,38,'502b840bc2649df556fa9b1c022d32eb','7298ca5ca80d1da0088bb6f73e4f2fba05c9003ff75382db10ee71a7ae9bf6ce'),
(1236,'disclosures.item',9,39,'eaaba63dfeaa2216f404e8bc36e49003','53d745c9fee38f84f3f86513ae7d2ea39f21ca56c780981e9425bea2a642e682'),
(1237,'disclosures.item',10,40,'3d8b1e7580065aa299b1fa51eea5e3d8','414f2d7de77a95e5f67be33cb5331ec61192c103ea91736cf7bef81365f2e538'),
(1238,'disclosures.item',10,41,'f0e57903dc85d4264654525221596603','a82617de5cf58994ab4073c8e64b1dbd82be458674c67450ac5ad496118985ef'),
(1239,'disclosures.item',10,42,'c30ddde2005403d65d79f53e4d9435b0','dba18a7ca239d072a25b2e2c64c26adbc4da2724d199e5c12b02fcb82470b0cb'),
(1240,'disclosures.item',11,43,'a79642824ca27a2df05a36edddbe577b','2756e01ce09edbc2a521d7cdf9d3a7885dd5a8e84a8b2e9643f55f0814d31899'),
(1241,'disclosures.item',11,44,'510bb9f6311c290c361747dfdedb00b5','166e8e02992f031330f0ec8b124181e22c360f5b5fc1425c1af4852929460793'),
(1242,'disclosures.item',11,45,'9b394aa55ce8c9b022aa4eb54f067313','74b11950b3be529e712be353960ef278a12d60ac654bb964366bfeb0d68be28c'),
(1243,'disclosures.item',11,46,'48115b6523e6d5939c988c5fb9ca0f63','2e7020ed570d8cc8863a4d6c4a9a4380656e9bbf8168c396486a702d83d9ef41'),
(1244,'approvals.approval',2,47,'fed648cddeacb003352bf2fe61f54067','62782a84708d3026bfc938bb5167d9b2104b3650393bb6ac9a11ce551ff9d528'),
(1245,'approvals.approvalbasis',2,47,'1ce77f8e217568d37ce7499c3466d74f','46610124fb0f432982bf28ddda94cccfb3be619197558818517a9aeb1b13fa86'),
(1246,'approvals.approvalfile',1,47,'478ea5ae79792b9d50c1fd285dc3f658','4838a2812c9221a4eac940f15b6f6144e8767381b5ee02b580d245a7ad0b4061'),
(1247,'approvals.material',2,47,'aa74f6c36759430c0a9b775cbb358097','ec28d53b9f33451530b6a5dd79585e8b5d053507c7140d2f0a1437de0443f37f'),
(1248,'approvals.step',3,47,'03f90bd430f5ffa3f56aefdbae60a15f','2cfb8ba6dbe826aa47f349f68ddc77845a19fefdf589950e2b3d8a10697f3374'),
(1249,'approvals.step',4,47,'4de5c6af6764bf6cae7fc0bb011df9ce','f374e0e52e3c1ab13b863088845ec954234c46165e529d191ad58f6b69bb4667'),
(1250,'approvals.approval',2,48,'0c1f4ee32f78acd3a8266d70ab9d85fe','d68fec8f1afb733a77ae847aae5a6967393dd978eba72e8830ee9ea59fe2ff99'),
(1251,'approvals.approval',2,49,'71cb5b6a04b3b7039e0198d2283d2dcc','9b20e4143704a1917d724eb7642a4cb4004f6007b2d5de7433e37e4118afaff1'),
(1252,'approvals.approval',2,50,'52e62cdbc98fad1a152f1ea3f3c9cfcb','1baaf91cf29ba903a5135e4adf6bf7fbc343cafd44da8dfc7d4a03762c52baf6'),
(1253,'approvals.approval',3,51,'73f9e4377d8386b07cc28b5835405f2c','ce0e51adb7bab7f13d4b0ad3bddbd9a739760e3d0a7cbf0719f09bcb7ea9749c'),
(1254,'approvals.approvalbasis',3,51,'c465123cc3f7c91260a3de19b1d87153','a1f7408783bec939342d037fdf39cbaf43e9ebea1bf751a73de9ec29a8628d46'),
(1255,'approvals.material',3,51,'fae6a20e0ffa53fbb78afd7b26ed6185','7b5c129d7b33af7525d2afc16db7d1f0da4fa9ca70909ce532d6f13aa63752bf'),
(1256,'approvals.step',5,51,'955255b2ba031e98f7e0caef2c6241ac','0892101e7b663a51cccffff65c758ad51587603c800938b62619e81115b3b5b1'),
(1257,'approvals.step',6,51,'8bfd954c22481d6d6179f0feb9fac626','47f1c25cf4b2fead6e6f0af94eadd52edb39fbfbee9c10f6738ae418a36fc0fe'),
(1258,'approvals.approval',3,52,'c3b19fbe46f7a08f6cb208138c8da50d','953cb937d95ef65b5df40f3a2de766b3fdee55b80889ad11d7670a92405babb6'),
(1259,'approvals.step',5,52,'7b8620eff9856f60954c7d215b7600c4','1eb9caf4ed66a7fdc7206a666083225e44efeb2305313b4285f3162dcac77e26'),
(1260,'approvals.step',6,52,'4d38549b400ed2fd454b3eb8126d5d42','42538fabbeb4cec0ab42d88522e108f730dafef4e40b18aa31bf121f5a8e684b'),
(1261,'approvals.approval',3,53,'a571ed2c534f0775b96aeaacefeebdbb','71cfc601d124cd782869d88353ac9cb2337a723361509b98a1cf59caeadf0f7f'),
(1262,'approvals.approval',3,54,'eab6b3513f604c0e2d08c7e6c341665f','80f4ee05e2f3eb81ec3483019d1fe8ab422105ede14463a252f68973e4f659a1'),
(1263,'approvals.penalty',2,55,'d662b71073538516d275d4f7c11cfef3','01cf84675a33bca8e50de3fd19c7085583fc21f8b99b2470d419edef226b570e'),
(1264,'approvals.penaltybasis',2,55,'8bb0ae6b93c59f54f6bb354af9b427a8','92fda14395a4851f539d8bb3c36dea5a5079fd7a0a959ed68aafebdd69f33e75'),
(1265,'approvals.tier',2,55,'2793d297a7cf9933ddcaa3be76e62f72','f960a62cfaa20e468b932fef7e0923f24fc96b57afe35ec1790372399fa44390'),
(1266,'approvals.penalty',2,56,'8f49afcf003aedc76805cab69f1b3c9e','6afe4fb24e402aca362834754c71e156b7c3afc36438621acc4e73fdcf5b8f43'),
(1267,'approvals.penalty',2,57,'e68b24d31276f5c02f38224db6c240c5','fb1ed9574d7e8538bd1db80ff317879089672243f4b1d45c851fd7a0b4268faa'),
(1268,'approvals.penalty',2,58,'049cede3859540ce75798b54f65b48da','bdf4d1888a09d726fdc4dbd1e34aca547e59b5820b3edb9c737c86bcd48d8820'),
(1269,'approvals.law',2,59,'bb9d440296a9cf0f81dac3882bd758be','c767e508c5841003c953f43c6bf291921bd3e47c27aecd794c0d40947543012b'),
(1270,'approvals.law',2,60,'01a603f62fa6d08ac9a9778688e5709d','ed0256f7042f5cf7b978a3feb910c3a1fa75d5e6c606475c582a7252a172cc2f'),
(1271,'approvals.law',2,61,'530892d16d34dc3a1ec37b4314f486c7','f0f590bf114e6d9a2e29ca5dc3faceecafa91fcb3f491bb0fb19802e9921b07f'),
(1272,'approvals.law',2,62,'ffae66a2534e38d751ec3c20edf383fb','436a50cb345345005922b4913b016388275e2ce5a9e40816df334a02e2191eb7'),
(1273,'disclosures.assignment',1,63,'b030ce2f9eb508a88ee4c157344d0327','3e0be551c00ca99d21cd3ef23ad65f1f0078297abb11c8286c3db612796f67b1'),
(1274,'disclosures.obligation',7,63,'732366f5e4ca02d00a566afb092f42a6','cfaa0b3107d3caee7001634c27886afc9ed8f6a77d4618a0d0c74fd4f8ac4084'),
(1275,'disclosures.obligation',8,63,'2f930f7b425118c1b905b42cc4ed9637','3157ddeb1ca84813d9f26ca3813f89a7470f3b7cd214b3ff5f9cf1a261f406be'),
(1276,'disclosures.obligation',9,63,'d4a3a0a83f7533e82dc52b3a2ded4fdc','d6496c9fa78236e419d538363e2502c6fcef15489f3f86aaf57ddd0d28fd161b'),
(1277,'disclosures.obligation',10,63,'d22def5bac49487dd3719ae3fff9c20a','053bc19594c50b032094695bfbeca39f679a58d775ebab21ac5e157c0bb04a18'),
(1278,'disclosures.obligation',11,63,'a02316118edf23fe9e75f599751acbe3','e4d158b8097c7656871e3e30681b0946e48386186649ed11c7c22f860ef216ce'),
(1279,'disclosures.obligation',12,63,'24ec75c01c92419cb3999ec5499cac30','814d85998773d65147bbbdb854061cbb67d5d7cff70e16cf0eb603045a1eaee0'),
(1280,'disclosures.obligation',13,63,'93905f8315689e229633939780edd7bb','eab4c2254487cd929c9bceda9b4dbf1a7cfe3e0101a8da9903559e79453e9218'),
(1281,'disclosures.obligation',14,63,'d8f48ba60cfdbac86df0daa7ced35bc7','b1a48b54eae20c0896b3d0ce5ace4bb33c4c22a71e73cca2e887afe617b301e3'),
(1282,'disclosures.obligation',15,63,'34abd53f3a676fb10596c68fce3737e0','a67020017d6f46e0c77980f7f1f465bb5241f45686ea5acc794ff53043242e54'),
(1283,'disclosures.obligation',16,63,'317080cfdd8f0d46f978978c68d72755','55bc7856eb06a5ad31fa8d3b33a70dd5f3962b29668bfc1fb59fc44f36fa500a'),
(1284,'disclosures.requirement',2,63,'50a06c668e1e770a66fa0d5149adc115','fc8f09f71dc2585a075a316a20ee01b246e7acebc31665b498a3aebfc1dadd62'),
(1285,'disclosures.item',12,64,'6ae4021eacf0e3624cb5a36e517bfcf3','1c259938cde6eefa7fb7482fa7352b1ae49b85d65033e9e738005cfb5bf1f5c2'),
(1286,'disclosures.item',12,65,'52da6445bb08b5462ac3ed14381ace8c','45065898fcef1fe13ccace5e268d5cb237c2e99feb7d62f2d6ad14fcbbe6c730'),
(1287,'disclosures.item',12,66,'8161caf9b6938b64e58cc23d1d73cf8a','69c2fcfb06421bfc2f19cf5d1631e3ea5cf6df8fb86daed3d20e6277e23a8ca4'),
(1288,'disclosures.item',12,67,'dfa783500c775b996b9511695952ed93','71849b3990a3a1eec1a5ad1bd37b189c4cd065e1059f5fa5debd8ca59af71f35'),
(1289,'disclosures.obligation',7,68,'7801b4ff32c7ef2790fc2d69c48049f7','ff40c7ea3f1d5988779bba7d8aa74b11a53034ea8d683200c2ec0f1f07253dc5'),
(1290,'disclosures.obligation',8,69,'0c4bef7365ff1567af69c219a9ad05a4','464aa4a0f379b981bb00e3cad65ef4b650dbf8f1c88c33daf82cfd062d8108f2'),
(1291,'disclosures.obligation',8,70,'974516bac0af6ad9a9fe96ea0532e110','8fb092629b11c680aa6eee93c98758285b152696750e62d67416832852123109'),
(1292,'disclosures.obligation',9,71,'fa6422690ad9923dab3c6204bc9df79b','e3d04e4d999416d3760c46fa488d543dd61785cfc00922e1e700eebe208f8b3f'),
(1293,'disclosures.obligation',10,72,'b8f17d14b719a654c7ad17a615798ceb','370636f62d22d53c6c9c76dc1b5ebb11e25935afadfe36eb9661ca8aaa20a65b'),
(1294,'disclosures.dossier',2,73,'3fab6ad3980483d7bb00e289c080e40f','e3d19d289b4e980c05b72906dce61e1d3111426a94936709e705a4eaa0a53908'),
(1295,'disclosures.dossier',2,74,'e5139db02385c736bd8433cb7db737c9','fab5c092fed588cf6152fa40b8e79bce7c2fc37960c3566735ba12836382eb4f'),
(1296,'disclosures.dossier',2,75,'4fe7d533e71717a1f05bb7a72444c768','9f501d77d8c27d960ae48babe616316d9454505a371bb60745bd35a74ba84bdf'),
(1297,'disclosures.dossier',2,76,'4b5dc75346f44d611806ea2d6f2c3304','c029eff713cdb970fad9917537f86c1b88739bb145364f64886c6ebcbe39c6ca'),
(1298,'disclosures.item',13,77,'ced3da60637e409638adfceddc32b09e','04450660ac2e9e6b0f99fbbc938b3c0cc76a9d4d2675ac5bd7199565f7feb85e'),
(1299,'disclosures.item',13,78,'4f297ea6f9f47905a234db85191c73ad','375f2136684788a77cde040cf2fa717c190dcbfee16e7e131bd240d29dd3d2a9'),
(1300,'disclosures.item',13,79,'d7fec9245b1ffa06f6c5613e53aaac34','69e5ed4bee32d0b1c1b91abfd48f8cecb074abf21d6ab10b5ba4b6416928da56'),
(1301,'disclosures.item',13,80,'62844740a32bc71d1dccf598338f6a15','b4129ecd3eb79558324bc6248dce2b3cd4774ebae7c1ee45066444c2a6dca750'),
(1302,'disclosures.stepentry',1,81,'bbfadaf0c0b94cb26c498697379eb023','cb84fbe413bb34938bf2f21c639ad65a375684111f28cbc433cb5eb660c2541e'),
(1303,'disclosures.stepentry',2,82,'718fb57a102a87b5a7f7a1c763b668b4','5c5740a561c21cbfda4edd7eb0ed3ce0a3eaaf751ddde57fd9af25fa522a5bf8'),
(1304,'disclosures.dossierclosing',1,83,'bc6f0dc4de48563b05abd0507709dc73','b35d11bc3cc889fb9488515561ee5bb23f628ca6fc4bbcef8dcb136286043344'),
(1305,'supervision.criterion',3,84,'1f0084333242b4d507059b896580b772','04a816dca90fc73c735d62af77c2dd0a7fdb5bb8f08cae6f5724b1ddcb3e29f7'),
(1306,'supervision.criterion',4,84,'6f991665278d496ffa40d596e758fe91','0dd2ebe4fa613f529b5f3ac3f4817ea5b846fd72902e655e907bddc652da9b8a'),
(1307,'supervision.evaluateddepartment',3,84,'0b364b9ada98aa404ba083e2b4de1bd0','1e714e42dd132cbbbbacfb4877fd9a2cd07135ca89fcbcc03281cdc1acdeaad7'),
(1308,'supervision.evaluateddepartment',4,84,'9d3bd760b589190e7ea2ae882f8c6973','73b54351c67b762ea6689fee1976efbfdb215cc2b5ca6c321d2207c9f834bb02'),
(1309,'supervision.evaluationround',2,84,'9cdfb9d2f8d01c58f818ea595cf0534b','155166912d7d5bc03566a3b2f2db41692743e7bea7a87ff088f242c314e06436'),
(1310,'supervision.evaluationround',2,85,'6d3e4e189d1062ea4e14e4a55b4cda2d','4abfcbff3692af8e486cbece4a0cab950a88ac76f92c8d571f92f2c6e5719c68'),
(1311,'supervision.score',1,86,'3320536e755df080abacecb4ed1a150b','801bb76d8fa75e221eab3ccd90ee766f702fd5436cadd27c99833257d85eb973'),
(1312,'supervision.score',2,86,'79c3c3f3dd2b675553676f000abc28a6','1fda46db08216f01320b2d7ad3267eae169faaef1692d15451de09d0c009a61c'),
(1313,'supervision.sheet',1,86,'50588046b7c9080aa403ad0ad654b5dc','a00312fbdd94cbe43d062247c9a4e5f12fb439f59797c7b1ff2f8f7b4010f771'),
(1314,'supervision.evaluateddepartment',3,87,'a8a848f006feac3a3362d841372ae27a','49f78a6f26da9177d1f52d9a9e5e30c14c3dd6f3d8530ec06f71326090008656'),
(1315,'supervision.evaluationround',2,87,'b84442ff5995e353a3e0c2f0c2f7e160','4a0942f756574127cddc51bc4ef7da891b956f9a445bb6bd4dcf1ea39b37bab6'),
(1316,'supervision.evaluateddepartment',3,88,'106285cb30c4608abae0a731c5efb711','b1eff38e2b8db2d4cbb72c1696be9335b7266447e9c16808f62739751e56b9d4'),
(1317,'disclosures.item',14,89,'10d6d8e4634c81e140220d481c726dc1','10257d523e8a5383c1c925ca8cb08e39f918061e2f57dff8c2d40d1009691bbb'),
(1318,'disclosures.itemfile',3,89,'d1cda55dd65e06994ef4c65abf97a508','1b8bddc17bbab307647c7522a56afbada2acee3e0e70faeb2af779308923c6e9'),
(1319,'supervision.evaluationround',2,89,'48ae7356a0ebf82c8206fba8cb333779','7896b7be51b62840c8ff472ac4e3bb222ba32193d580736a4a0577f36e420905'),
(1320,'disclosures.item',14,90,'ba37ea20145027259c01351cfd75dc49','e0c6a43e65626f8c0b8ebfe78e3a1bd534f87933ae4cfdf00ff8767b973e8b4f'),
(1321,'disclosures.item',14,91,'03fe2885b33f56252d715d5c2679ff76','b5977c7c83b6eb27e51b74c0f0576eb2f3a6f7b72d51a97e09aebfe091d11fe7'),
(1322,'disclosures.item',14,92,'3c7605cba2d838f1b3fa01b97e1e8b1c','408deb29d18ff4a9e05da54401ef84d1da17a23b9a02eae3de7a2293118ea9f4'),
(1323,'supervision.question',2,93,'0bae92cbc246f6dc4787ced9da89c076','9fb27d4712576e18519ea04b61d9f9cf3cf60f16b40180843e2a12dcc47c733d'),
(1324,'supervision.ticket',2,93,'93dc2d31b898909e21769a55219ae81c','a13d36a698a7bacc9d09d0b52a08c3b9950185d9058f27ec53ff1c1cf1c0666a'),
(1325,'supervision.ticket',2,94,'bebe7d58b79350df9ab3cd4ab65a7047','506dc087cc6c2a8d24194d80246072512edd7e13f81f87d18c84e61414a925ab'),
(1326,'supervision.question',2,95,'d98819ed87862ca2c7db7fd3d7ccea0f','df36542ad3350e6a27b2a354cb5f1e1054a4fef28e0ed74d786a66e36990b0b9'),
(1327,'supervision.ticket',2,95,'247bd2a83e55fd74aba85d50e0752b01','bbc0ab4205c62bd6ea004cc82543c7c56aff38236596526dd64fdcfe3acc54df'),
(1328,'supervision.ticket',2,96,'63c6ac2216fe2dbc4343db77985d17ab','0ced503cbd449d88b2104ae1613d721fbaf03090c36d52999cc998508cac7706'),
(1329,'supervision.question',3,97,'9628589330564d3601a58bd72aa5b111','07ed0bc1c056f096f93dfec7fd992fcb5c27984dab1b17ffcf58f381a3a1ba49'),
(1330,'supervision.ticket',3,97,'04620eee399fb8a6d660a6e2070fb857','7cef5ebfa02f14450bfea3a83b2e1d1ce75ef7ecbd612a5ab98adfb8157250d4'),
(1331,'supervision.ticket',3,98,'83bd9665ac676ec947dc897e884dbd36','d5b4c83431f19f8baf684db06cfcf366daf5af3dcf9e21ad62276b47ee12353f'),
(1332,'supervision.question',3,99,'ac2a1339923c6b4ae5ae5b65a48ec0a1','c242b91a25831b85679673c1af2f0156162cd037d5b3861d78b04caa42916bdc'),
(1333,'supervision.ticket',3,99,'05978996bbbefcccb4278c01040fb9b8','ebadc659800db1b441fa1b070333ee3e2e7e29a1425059c59ad003b8536d5bea'),
(1334,'supervision.question',4,100,'416ce090d6ded1c0d4e5e5feeab1c4fe','e4d646efa8b273abdac1910ca4aea658b78c8a4b889939c3f943953fbb808e96'),
(1335,'supervision.ticket',4,100,'65a42c68be20114b5503334917cd41a3','e0698928d7a48bbffc82a7403ff4cd0809f12f6760dd417ad91057804a06a817'),
(1336,'supervision.question',5,101,'0d3d8bb8a7d97d05df92c09f209573e9','18b6e9530a7c2e6d58acfa4a26e2af33294c1f19da7eb7ba5fb54f0fda790082'),
(1337,'supervision.ticket',5,101,'9a5932c4a8e53f518acff86a090f5e33','2baa8bcb6e1a13f83239198dd4076d8933dde4804c42f81589f18084f8128fe7'),
(1338,'supervision.ticket',5,102,'e56d54aae10af600a65fe8a891e49bc5','949f970b95abef3e4dfa35ee23fef88cd17fd0b785c6fca0664a4ea87f2fac45'),
(1339,'supervision.question',5,103,'a000755aafc17c447202396c78928268','1f2a697c9a2c2cd854bd5b098d8094fe604874e553e9d1904aba9034d94e4a36'),
(1340,'supervision.ticket',5,103,'b594bb7111a4e87af443623aecf12c34','94a45d2877c174692a68ca99209a9ef1efcef2933cc2eda2c33f0ab9bc67b12c'),
(1341,'supervision.question',6,104,'70e8f3cf62221b1573759e5adf170858','3d291aec07abb9c68d27137a15c3c5024c2ae73053b5b5d27195e21a2acef2bf'),
(1342,'supervision.ticket',6,104,'d7aa188709e7cb8a053086c2f0ee446f','d15f6f0ce6da6dde2bf4b172a4e88d574c070d4abadd68a18ce05a09789d7dc2'),
(1343,'disclosures.item',15,107,'f7709c33376afbf4ba2170a3989bc7f2','04549cb34be44e9f05ce6bf8b6922854e49e9963ac11dc851c0bc7857bd59ca5'),
(1344,'disclosures.itemfile',4,107,'8a2f7bae1cf487511217f89cfc6dd578','681016389b2206132df59fe44db6252ab489807ff9919d04155da0fa6feb1dfc'),
(1345,'disclosures.item',15,108,'e20a56a6d405673e5c9b0247769fb0fd','70aec77702cd70a214dbc69f0cb348a8444eb534382bd88607d3aedbccac08ab'),
(1346,'disclosures.item',15,109,'4f7a272c8340355099ea9ce67484fd47','fb62a9323291fc4e53bd1fddc517cbd9f3c7f977f469f6bcbf1ed00399d7ece8'),
(1347,'disclosures.item',15,110,'7ce5be7e0c202eb525e22f775593aaa8','34958a9fde1d5aadc416378e0aeffada7b63fcbc274216cbc306d20585cf14ba'),
(1348,'disclosures.item',16,111,'ea41b40c0344d1363b60b4e651e9a4ca','3cff2a59bf1b6ad1dbf4ba37a9fbbed646fb628ee63fa7afd7a00ecb460cfeaf'),
(1349,'disclosures.channeluse',3,112,'c780f6207341eaa0ba0c136380cc702a','47bae6638fae4fb6611c069ef55d7a0e1a1cf58ea268624bfdd9bc4878f9ed1b'),
(1350,'disclosures.channeluse',4,112,'2ab28f8fb948f337372eac9db95af82c','69d3f3cb67b52fa0c6bfa55c9017c503552c6f6c32ac7a01f9339db9f2c69939'),
(1351,'disclosures.item',16,112,'48d4066c5b2d698ac822a7b24868d38a','bc46b710eef9c918b7dd01946f262a07f992d6ba4f08a72067856fa329f9e168'),
(1352,'disclosures.item',17,112,'f66c03371c4e4f6858cf059e999542f4','4117412c53a5d5608d8ed64e0c0883ef6dd14b8ca022f80979870b8152dc8f4c'),
(1353,'disclosures.itemfile',5,112,'2a356c9dd7997993638c994ef2aa28b6','e2e33f0723d82c518b4d36e270c7990bdd3fc69ff668ffed7bdb46571f432bda'),
(1354,'disclosures.item',17,113,'8c2c7e4a33439cf1f7eb7eab16ed5b6c','8d241b0bb7698da4d8907415a82eea9e861795a52f844c7e0e9565b5e115537d'),
(1355,'disclosures.item',17,114,'5d45aad18718a3ecdf65758c0e792738','989d90510657c44c9680f73e1912613e02f44851489f896bd6802ad4cdfb69d5'),
(1356,'disclosures.item',17,115,'4ea442031a4b519cd481b35e08591869','77a66ab8512798aedd7998a1118593fa4a5e9e3ad10479960ab3a59d997aa2ff'),
(1357,'disclosures.item',15,116,'50fe8ca7cbac8d4518f8b6e835cd0be1','d212f39820ad2a7fd2dd06a939cd6a6022c1e8630e29e4cd19ba7b0150f695ab'),
(1358,'disclosures.item',17,116,'a1381d2da08a929dd3191f40a975d8e3','00db7b3bb6169fdd95349bd4765caa951cb3ea25e187c6ece847e50ed946ca7e'),
(1359,'disclosures.item',16,117,'e616f27698717c2ab259b87b313e27e3','5a1d0c3cf326e1a88a5e41d57918da3953a55ef360539ef9c38f36ae7884e76d'),
(1360,'disclosures.item',16,118,'8fcd39ab4cda81d4ddad0e413378dfb0','9dac643c957c6a6714942c22c069eccd48f328fcc0737b0468bc9cf3f31d2c5c'),
(1361,'disclosures.item',16,119,'04ee4f1a1a374752c45d88309feb504c','8a23166197dc86c417697700f6fa55106b075ad8bc5573bfb20abd53ae1f13e3'),
(1362,'disclosures.item',18,120,'431a7ee5bf87968a72604c70cc444b71','6ab1038d0060507ae8c0a55ebadaa03ac16931e0b0ef37f50f3fc0afce79f31b'),
(1363,'disclosures.item',18,121,'26816071f202774e205c161cd032e2f8','8f0c7c82ccf5965ed18d157371f591b53a3d1a783fc7738b86ac057e37a9effb'),
(1364,'disclosures.item',18,122,'7597027c7d4e96b173fddf00a468f316','201743675bb73c3ef0bff87893901dfc5e4fcbe9503942449ee4a3a6d518ff89'),
(1365,'disclosures.item',18,123,'da6bc5ce1877b227da0aa202eefeff7d','b353adfab9d2c94129131b69ecd632f391aab04fe246c1343fe566be894cb2f6'),
(1366,'disclosures.item',19,124,'8e37f57ffbc0b5cf6187c5963ea1c4d5','c62b771a9b3992b69902f2eb3d7d9418853cb3b927088a4d879a7acb1fdd743d'),
(1367,'disclosures.item',19,125,'55fc2adddb40e385b875973ed1d61d3a','050b3b86ecc90e0af895d4037468807c8882fe5ead3452794b35024e7bea7ca3'),
(1368,'disclosures.item',19,126,'35ee1d6376bebcbec6886c1f763be807','636cde2e540851950687c56d4ec3319fceb8e9d933e37173cd47ed73b47ddab7'),
(1369,'disclosures.item',19,127,'da0c74f4445b9897814f4be960c9aa2a','c412cab73ec2bf9420926347a798d6a54bd28213052b10fbefeeca11cba514d0'),
(1370,'disclosures.dossier',3,128,'40fb9f33e1e05c792566217246d37a92','d6da2f0d6a58b94feb227022ae87e5f81502a186d719ef7a35a3c0e60ac69d01'),
(1371,'disclosures.dossier',3,129,'de9ff25e006038163d55327faba123cc','a715d0140263c97d989b0278d2ddd6aa35fbfb4679f8bd74c494cb19fa262c66'),
(1372,'disclosures.dossier',3,130,'1c05de4de9942b692c0208c7ccc28857','13f69db7c8ab14c7ba03146db7e27662353b489548e24ef82f3a8b8e5223b7ad'),
(1373,'disclosures.dossier',3,131,'c7f3064e64765e2ac56d61477c8c20be','80a706f8512403cb4a7caedf0ac18eb025c1bce9eb4974a92eb40c06bae4da44'),
(1374,'approvals.law',3,132,'8479e5866a6e1a4c80069fce25d3aa00','12f78ce7fe563a47c0b1a918edfc1060ff2aa1bc756ced3d82fd88e94bc8dc27'),
(1375,'approvals.law',3,133,'f5e351583433cd0bbe856dd188b4d3b6','05f50bf9770d00e4ef632a11d16c7209ef21a7f1f1cb201b720608ce703aa647'),
(1376,'approvals.law',3,134,'78acf82e3ffde2edcc51c684b0d811e0','f1d7104973e8f8ddda974e728a852bb5b5b5b86e88ac5da21c5f1d2b9a54ff68'),
(1377,'approvals.law',3,135,'43978f38b2af1ccdb2770a00cc7ef667','aecc88782287b82c013df98155421fc6d1df875e2373d16a2bbb819bdf8491b5'),
(1378,'approvals.approval',4,136,'045c33c56591719271cdc2c6ce4f89be','883878e207f00878e0a10c455638e15be111684985b222d8fc6ba719237fdef9'),
(1379,'approvals.approvalbasis',4,136,'5969dc7486627cda4a9147ab52a0449d','705c14622314e1b8eff3fc4a811fd7352f0ebe73575cef91fb714716a1641c6c'),
(1380,'approvals.approvalfile',2,136,'7a77d3e9916ea8cc895332e217adb894','277bbc8f81bb64890ce0a7e8037bf2bf7d3aeecbafadc548d567fdec0d1479f7'),
(1381,'approvals.material',4,136,'6990aada4c1dadf0c82a95b85d2e6bc3','9e7850a52058ddcaeb42925a9e62fe3e0ea7dedde23a2dd82aad55310ee83977'),
(1382,'approvals.step',7,136,'82608f7522cd211ee6826aca0792b138','1c859f2b583ac4c4772580f0cf27c56717ac006564416015440c17561c63589e'),
(1383,'approvals.step',8,136,'8961c2aa1e4a700f9d95c9224d90196c','a62816a29ecfa0e0f53738ac6d0829e174871e3a76a65aaa62eb63541c83b0b0'),
(1384,'approvals.approval',4,137,'e6a800b72b17fc7e3e4b1ee974b9c9a7','04d76cdc8418d5b9e9f627ddba6a516da2df3f7ce8db532ad779f33f3880fbdd'),
(1385,'approvals.approval',4,138,'a891bc4ebe51c8000a752d438aeded4f','684ff8c7efb9f0de8c27c1b48f5a794ddf64500ed6fa2d06c06c5d404524eaa1'),
(1386,'approvals.approval',4,139,'f6ed8d26b0d6124b8334e280ee0b9fb7','4395cec986d0a5e92b6194f866b632213b2c915047b88136b43734a6e338cf50'),
(1387,'approvals.penalty',3,140,'00c8b4ace663531e5e740ce62ccaba2e','baf70653fb2a2a4ad008e87272d9303a74e8929e2a252190fe84b9f9ae9e9fa8'),
(1388,'approvals.penaltybasis',3,140,'27952c0e5c1d306aa1077f177f9fec21','0a788c189527be19108768dbeec1bd0cda0495c66baddfdf94f9a9f1d1c25529'),
(1389,'approvals.tier',3,140,'5846cabf03e03229d3863851527460b9','63bb391ca8c932ac485762a6c2a1321ce264fe41ecd7bc4cf45e8c7291d68682'),
(1390,'approvals.penalty',3,141,'dcac48a3ce1b54b101f9ce0687761187','62b65fbffaee6b775c600d1beff4d998fade19dbe713bda45cae69e43dc7fb1d'),
(1391,'approvals.penalty',3,142,'62be87ce8a7da144231258683c4f4d79','be94653ec589935285880996f80518d6e436fa72bfc3394148990459f6d31d41'),
(1392,'approvals.penalty',3,143,'5e1f5f71e614c98cdc5c4100ab4f238d','b9d5a59719701982107ada6b34c03d2873f9943f7251a6655f117ca2d0b853f5'),
(1393,'disclosures.item',20,144,'16cd633c10e89669d91113d0616a9f93','3c2f1efda75e8f20be042c9cf827eca76d4a5d4048ad96a7bee1b530880deae1'),
(1394,'disclosures.item',20,145,'ec2a0e813da126fc2ae2349c63b33198','3c36a0f1acfd6185d01152d51e0c6072cbb8180bcd2166f51d60e2ef470f709a'),
(1395,'disclosures.item',20,146,'c3e86e8fbc74361571c6d2b1e2f85558','8db98659b828161b3401ef37a6289beb79bd8cb7ed41233aa107dc21491aa0b1'),
(1396,'disclosures.item',20,147,'d1c734c084cc6bb03c8f930179938d1b','06149d18f0734788f24e4db3a646b0d337797d1df14ec2465c86c7daeb643795'),
(1397,'disclosures.item',18,148,'4e4a1496304a0ab4accee3d4e24e47f4','958bc037203600dbcfb8fb1af5d869b729a84d1f62b2f0e2cbcb1c608c2575b0'),
(1398,'disclosures.item',20,148,'e4d0170100bf9daeacfd7731f0948550','6afd6d9ac1362e920a60ec34e3a09de8aa8af08492b8f0bd73876a78dd4d2acf'),
(1399,'disclosures.item',21,151,'9c99360cad20d13395070c20fd51551e','ab2d2153245dd593fea3791f23fcbeec3c756979a6f61da7710f3590baf1cb9b'),
(1400,'disclosures.item',21,152,'3bd88a93e646b1e3c975c4f87c14609a','4ac71f359d5f5f4beb81dcb4f81d81a145054d2331df1abf890c5bd7cb600c58'),
(1401,'disclosures.item',21,153,'6329e59bf8a5e75f848cb32f941b5241','83724f8a4f47281bfce2f45cefa8994c718028520e220c0db30c42a4b41832e7'),
(1402,'disclosures.item',21,154,'feb18b9d8496a168183984128ab7a052','48bf82693fa1d68d70a7c2548126f130903e79608f84e0443f9a1d6e39d417a8'),
(1403,'disclosures.item',19,155,'88cab5f1f512b1ca064fcef821968545','92248c00f362cbd7bca808a9dd0dfab8ac6719c5db1606fda0efe77523178eeb'),
(1404,'disclosures.item',21,155,'5f7560fe5827b80486136cb315d3f1c2','d857e071f10f8a91b8934a6326cf364a5e28bc8c5c156e38698a50d6681c8d73');
CREATE TABLE "audit_verification" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "started_at" datetime NOT NULL, "finished_at" datetime NULL, "size" bigint NOT NULL, "checkpoint" text NOT NULL, "found" integer unsigned NOT NULL CHECK ("found" >= 0), "findings" text NOT NULL CHECK ((JSON_VALID("findings") OR "findings" IS NULL)));
INSERT INTO "audit_verification" VALUES
(1,'2026-05-11 14:14:54.655239','2026-05-11 14:14:55.764993',105,'portal.example/log
105
InR+52RkMLEZC2BOaN/YeYSAO17XKr0PrNTU46wJULY=

— portal.example/log pU62FJ6EYlPC6JvoyhmDXW5YiqLCsmrKMojSjLDv3CHsLhRSSVpFIRZQaP4KpLv2Y3c/HPec4LZI2RB+OLX0SkrXigo=
',0,'[]'),
(2,'2026-05-11 14:15:19.496068','2026-05-11 14:15:20.176920',155,'portal.example/log
155
e0cQW0cR7MiC4WB49Q/LWbHVU7hbsePG1f3qQte1lYU=

— portal.example/log YxriAsJGlRP+Ue2Relelmvjmh0Qym/60Mo9CEK4oPyFUK7hI3DN1Z0TwPHGLKJ+0pxnma95vB7EhI/fMea7yiZKASQk=
',0,'[]');
CREATE TABLE "audit_entrydetail" ("entry_id" bigint NOT NULL PRIMARY KEY REFERENCES "audit_entry" ("sequence") DEFERRABLE INITIALLY DEFERRED, "actor_name" varchar(150) NOT NULL, "note" text NOT NULL, "changes" text NOT NULL CHECK ((JSON_VALID("changes") OR "changes" IS NULL)), "address" varchar(45) NOT NULL, "salt" varchar(64) NOT NULL, "actor_id" bigint NULL);
INSERT INTO "audit_entrydetail" VALUES
(1,'系统','','{"issued": 6, "redated": 0, "restated": 0, "ended": 0, "restored": 0, "reviews": 0, "digest": "3d94b0502038ee803e18829e3e390b7a9e1ff2bbe8ace2a575dde8c26adbd8c9"}','','e5a5440f96b9f520e1b425de297d2954ef310cac734c77a1315f913140cbfef3',NULL),
(2,'author先生','','{"revision": 0, "fields": {}}','','d0b57bd1d19b8878eb1a4ba5b44aa473f5c44f9b4f20dba5bddcc1a109fb70d1',1),
(4,'author先生','','{"revision": 0, "fields": {}}','','ab85c0e81fc5822d0b726d6aea2e2a98c3ca5cd775e42672d2d16e1d404cbe65',1),
(5,'author先生','说明理由','{}','','31eb2dc3b8252252aa6ea7215c656bc131d035b336b854ed12d693a0ed439c19',1),
(6,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','7bb9b8233d0414f11799e29fff37359f6df15b78fd94ce4dc323aca052cc8c78',3),
(7,'publisher先生','说明理由','{"republishes": ""}','','a03db3364b17c245a3fc1162513c9fc2f54b0e453d5a3254b320c392b7018283',5),
(8,'author先生','','{"revision": 0, "fields": {}}','','63d37408c5fdadb16b7690e7032350c8f7d5c823b6010cc1e2cbb8ad99a01e29',1),
(9,'author先生','','{"revision": 0, "fields": {}}','','1d95aa88c54d08d98c32ba9a25428e85c1e27e1230adf5abdeb5fdad92c07c76',1),
(10,'','','{}','','fad4310859e4e98b4cc7154973c28791046d338ab333f51365e78004215ee67e',NULL),
(11,'publisher先生','','{"state": ["filed", "in_hand"], "owner": ["", "publisher\u5148\u751f"]}','','f13582d59b846154bb0dacf75d947a39bfb63539245c8de21a6b208d07fa44a1',5),
(12,'','','{}','','5eae94331984494cbeb49e645f3e301108754c6fc70df4212f71a3f74c9c5315',NULL),
(13,'author先生','','{"revision": 0, "fields": {}}','','8fd3f1bd5096ba9486415c324e65d41ae48450300b9b76a9cff6b8d58daeed57',1),
(14,'author先生','说明理由','{}','','3638087b67b2c771550617a186b0aadd1302af4d284dff99a9ded847ba238e9b',1),
(15,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','ddd893aca9cc87231b71dcbcd8dd74cafecfb4400217f1d39c9cefd5fdfae161',3),
(16,'publisher先生','说明理由','{"republishes": "", "files_hash": "c2af7ed61ff1a2fe2f196161c07751ae801c884a5c45589fde0c6479cfb598d7"}','','80dc2ccd9e1eb9fc3584c01478bd047c6b1d057fa3b964393ebdae38ca6aac93',5),
(17,'author先生','说明理由','{}','','1da806e4ebcb985ee0d305f4bef07f990adf443657eaf570910328f4c7e9e7f2',1),
(18,'author先生','','{"revision": 1, "fields": {}}','','0febdc706253223416e7cdafec8a6f3ec40ea7dc3f7385af67da0e48393388e5',1),
(19,'author先生','说明理由','{}','','89589042daf8e33f9a8fa09c41682363fd534a3028cc9b745d397cb3521e81cb',1),
(20,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','04ea5b9026bcc0d9b27768a64b8ce1a5c4f8b74ae5d85839611db67b8c6dcacc',3),
(21,'publisher先生','说明理由','{"republishes": "640000/2026-00006", "files_hash": "c2af7ed61ff1a2fe2f196161c07751ae801c884a5c45589fde0c6479cfb598d7"}','','43514de96cde7f0cd904ffb7a6df5027bb9167de90f26f2a070ecd9ea374d106',5),
(22,'author先生','','{"revision": 0, "fields": {}}','','89487ae46416d33d246db5438da90653716462af5032cffc9738c9607d7b5f06',1),
(23,'author先生','说明理由','{}','','90a7ee7f6d19dd92188662db597084c3c319a8ebdc0fa92640fde8526f2dc39d',1),
(24,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','0fb37daecd7ed70085a0257dcbb05567eff3ab4f827893303114df9f245d83a1',3),
(25,'publisher先生','说明理由','{"republishes": ""}','','da68703842bdd76929a3edd324d0b2729614a706998e9214ec1ddeb55d2dab37',5),
(26,'publisher先生','说明理由','{}','','0bd93cf462280bbadfe33d7474de77603f20fbb0034bc45a6a24532c3da4dd72',5),
(27,'author先生','','{"revision": 0, "fields": {}}','','d423cd1a628058c3b672d8ed2115cc733d305a418171cfd9f8500d033b1d192c',1),
(28,'author先生','说明理由','{}','','faa0915cf6bd4c9ed8b19172ee12888c6c477566b8a3c8773c1036264c4b7694',1),
(29,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','e9aa013d61fa09dbdf2e23f857d8c4c3b8ec9d19f3d7bffc84004d098c0b6632',3),
(30,'publisher先生','说明理由','{"republishes": "640000/2026-00007"}','','4d945534cbd912c8dba3f778cd8f2ced96b32ea97a57948e7d46e5bf9594009f',5),
(31,'author先生','说明理由','{}','','56cae654671f9f247eafd99c55482163b8f1bc04e785ed540011cec0e2305c8f',1),
(32,'author先生','','{"revision": 0, "fields": {}}','','622d57b20b675e83dfcde4e33fd5c322e39cc85d6ec7a8af608bb4240f3d7dd3',1),
(33,'publisher先生','说明理由','{"republishes": "640000/2026-00007"}','','c25a22dd228b8d4335b449e9f58a80a6906be721cca36e99eb2f601a2ba90277',5),
(34,'author先生','','{"revision": 0, "fields": {}}','','08c9ba2e3658aa8b15361a0cba1c0a4c822828a776dbb79fda8960be8935ba1f',1),
(35,'author先生','说明理由','{}','','c2b88447cf5d2363dcfd02c19394159d70e4fbe0ae9151870888f1e412586594',1),
(36,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','accb2e87a872a7c78fdcf84d42d23547156e9df0d3abe83cdaa192c21398f10f',3),
(37,'publisher先生','说明理由','{"republishes": ""}','','4f7632339665adb2010bb84e5694a7e1e0027c1ad98e3cb2f409ba346269e1a6',5),
(38,'author先生','','{"revision": 0, "fields": {}}','','ce52b10c1b531f1b3b15bb806d88406a133d34252be3c478399c70c4ee5c5b38',1),
(39,'author先生','说明理由','{}','','dcba0248b6f944642adc30f299152360e8b73f35098425eba7d5bbb5a5abdc43',1),
(40,'author先生','','{"revision": 0, "fields": {}}','','f319264a22ef103cf8e90972dd37a0eafa27814b53d8e7df65a5d9fca77793fe',1),
(41,'author先生','说明理由','{}','','765375e4ddebb9b16c3819283474b924a04e0ff50c7978644ef881a1b9fe67ae',1),
(42,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','45fac1054a187eca14f86eaead0e18443f919da6a1f9cea51b22194cc94086f9',3),
(43,'author先生','','{"revision": 0, "fields": {}}','','1c56be9b487a3395e47feeeafcd895a5444fa44f27bb462fcf709ca130c94e6e',1),
(44,'author先生','说明理由','{}','','0f474cb9278fc4f0daa1d3b9e40059f206ad2a351d4093f997e9d78e97c2fa7a',1),
(45,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','408aff7701c9d9fc3ce0bfabab0e8b7a38195d72cfb306f941a31c7a11f330c1',3),
(46,'publisher先生','说明理由','{"publish_at": "2026-05-11T15:14:44.998193+00:00"}','','e75a39a3cd469ca332d0e529ac8c5e8c175f103106691a38ebfd47efb883d683',5),
(47,'author先生','','{"revision": 0, "fields": {}}','','81d830f2ac2d9a7c72eca1ff2a4e9b675f56dabf2f77402e7bd041855d814cd9',1),
(48,'author先生','说明理由','{}','','31c1ac54734a6b5dff72b27920bac08e259cb89ccae902ffe81917415a27710f',1),
(49,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','df01a252b48e86bb2ab805fbd731e7923489eb79b1bc68d0523651796c0b50db',3),
(50,'publisher先生','说明理由','{"republishes": "", "files_hash": "c9dbfd8db563da9fa17c8aca922f6d0f00e6fa2748391b6bd3e514bb39031a4c"}','','2edb9c8c0c67e0ff3328fcce5614c47645ce5e808f14a5d311c33665676874c5',5),
(51,'author先生','','{"revision": 0, "fields": {}}','','15d1b49829236980af7a7d15e3520a2f440e923f0e42b14d3e8cce0c502b9acf',1),
(52,'author先生','说明理由','{}','','acb5d83996b6f13c9e18d756b86306b6411f8255783ed70be25ccc7de3c17b8e',1),
(53,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','e2792211288caf524c70821cc93dc8a03a3fbd0c6220a7e4ca7089c8df91f953',3),
(54,'publisher先生','说明理由','{"republishes": ""}','','ad649e517e01e38a84813abac1f23475cf00eb497a951b502a4569e52fe79c28',5),
(55,'author先生','','{"revision": 0, "fields": {}}','','5f34bafe8613a96f864fdd485e42675821fec1ec10bc5543c49e0d3d13585eeb',1),
(56,'author先生','说明理由','{}','','f3485fb6e882a7485739728e5ec8c3080fab5937dd7999167808aa1c85388cc3',1),
(57,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','aaf2f4ecb71fe6fe730d11438dda6dd38cb19654de349044120a27109f12e48b',3),
(58,'publisher先生','说明理由','{"republishes": ""}','','aa283fb2988c63bf84d0cfeacfcd68507fe0814956ab060d03455650f4fa739b',5),
(59,'author先生','','{"revision": 0, "fields": {}}','','2e18beb67e0df0561860c1b8ea4a61461b617a1d80110fd31df9c79279a0aa48',1),
(60,'author先生','说明理由','{}','','0e429ec6b78a9184b122b4fb733e0b493daf1330e2ec77d520165734da603d12',1),
(61,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','9ca36691a86687b6e2c84018a1d3b53ccf1195f10288afcc4b8439249ddb9783',3),
(62,'publisher先生','说明理由','{"republishes": ""}','','77acf41eaa26d2e4cd1eab14a69a9b4071fb5be5af6c4129139663d867a042e7',5),
(63,'系统','','{"issued": 10, "redated": 0, "restated": 0, "ended": 0, "restored": 0, "reviews": 0, "digest": "6638ca59537a88b308e058e0b62001cf854fb6351462ce6925d4137f04ffdfa8"}','','53f25a261bd0b5ab3b642ab7d234d35ffb75452f81c3cbbe16fa3198a05aebf1',NULL),
(64,'author先生','','{"revision": 0, "fields": {}}','','12d245f9b069629682403de67eef6c25d00a4a510f96eb7c5105fa472c39602e',1),
(65,'author先生','说明理由','{}','','f353b63b1979fa4871c0c783baf7b3b7d65247b924849fe1355889b3c78a1c82',1),
(66,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','75c788edf108bffd8c7b55c3344569415bd4530f3376fd14aeac639a95388856',3),
(67,'publisher先生','说明理由','{"republishes": ""}','','3e39f75a2846dde80b510f4f41adc134cbe51285b450540a27bb52c67016f19e',5),
(68,'publisher先生','','{"settled_number": "640000/2026-00018", "settled_version": "1", "disclosed_on": "2026-05-11", "is_carried_over": "False", "measured_value": null, "review_on": null, "nil_reason": "", "nil_proposed_by": null}','','6444a8689289778f07b59067fcda33eab8d47e6df9082a54b5b22ade658ebba7',5),
(69,'author先生','本期没有','{"nil_reason": "\u672c\u671f\u6ca1\u6709", "nil_proposed_by": "author\u5148\u751f"}','','d876c2fb76e6f97842f760984b743f4c2db342ff6db7841b7b90c31f31f042ed',1),
(70,'publisher先生','','{"nil_declared": "True", "settled_number": "", "settled_version": null, "is_carried_over": "False"}','','5d04b8d34eb44a509143bca6ee3df7c9cc2a23c2665812e2d5b37d1e2548492b',5),
(71,'publisher先生','不再适用','{"waived_on": "2026-05-11", "waived_reason": "\u4e0d\u518d\u9002\u7528", "nil_reason": "", "nil_proposed_by": null}','','6e92512fc67070bad49f4c2693b853c1ac0836ab578984b30ff93333aa0500b9',5),
(72,'author先生','没有','{"nil_reason": "\u6ca1\u6709", "nil_proposed_by": "author\u5148\u751f"}','','f89baeee3aa5f9e0deb76fa102c539b2de2a726eb1dd074598499c3f41395c2b',1),
(73,'author先生','','{"revision": 0, "fields": {}}','','09feae180480aac84d7a59e7e870f2ffb12e22a6ab38aea57144c001f7105cf8',1),
(74,'author先生','说明理由','{}','','8206228e5ce84927693de76a89af36cdb4f775ea52d25f795adffab2f9c4b9cc',1),
(75,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','5f2a981402cef4c4bf43e76c136dfdafb64986765cff28b0c940c66b2ecf0b9a',3),
(76,'publisher先生','说明理由','{"republishes": ""}','','a2ce8b2c3fe057f000e3c968ec6cfe59499f5a5e2302797ec654c608844d3f1c',5),
(77,'author先生','','{"revision": 0, "fields": {}}','','55da5556cc1355da0f634d6e8692fbd867612ad2c515f7569b0048ad56b985bc',1),
(78,'author先生','说明理由','{}','','b39b2754a9ea101edfdf650e4ae8b00ff1a68d8fd2bb949234c69163585467d2',1),
(79,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','44345e3101919a0da7c47e6e6b597d17813ec08079532d79e7b87ff2172de95f',3),
(80,'publisher先生','说明理由','{"republishes": ""}','','c41ce57f22f1c8d32dcaeca0dac350a7d7323a695bf5aa58da8256898068cf3b',5),
(81,'author先生','','{"list: happened_on": ["", "2009-03-02"], "list: record_number": ["", "640000/2026-00020"], "list: record_version": ["", "1"]}','','3289f22e8f1dffef2732a2660e4d163a3d8fb10a3d62d02b6684a658f2a285db',1),
(82,'author先生','','{"verdicts: happened_on": ["", "2009-03-02"], "verdicts: percent": ["", "75"], "verdicts: value": ["", "9"]}','','302ed7c4d1638a07ddee51db7b574cdf67c9c04b440afa8603b1646b85cba078',1),
(83,'publisher先生','缺结果','{"closed": ["", "2026-05-11"], "missing": "verdicts, confirmation, result"}','','e2eb31b0d07f73da97e6733af3f07f88ebef63b487a42a74782c217eb0cb75d8',5),
(84,'','','{}','','5a27bfe2e44d0d4e8335c3a5a9443f150ed3268d4e0b4aa229812d2e294f1f14',NULL),
(85,'publisher先生','','{"criteria": {"\u5de5\u4f5c\u673a\u5236\u5efa\u7acb\u5065\u5168": 40, "\u65b9\u4fbf\u7fa4\u4f17": 60}, "departments": ["D11", "S01"]}','','ade9b94fd1c044aa86a186274477aa60f37026af2c55279c810182be35f5fd82',5),
(86,'supervisor先生','','{"revision": 1, "digest": "f46dad8af0d42ba10527e61f6c1577061ca3dea817ed9203b20780db68148425"}','','20f1cbbbe5ab73ba2fd5f52081777ab5bebef2327d15e5e837f23ad7bd6e86de',7),
(87,'publisher先生','都已评完。','{"formula": 1, "departments": 1, "sheets": 1}','','7d3680e8441dd057cb2e72935c049dfc721d35caf86b27b97010f265362b6929',5),
(88,'author先生','','{"reply": ["", "\u5df2\u7ecf\u589e\u5f00\u7a97\u53e3\u3002"]}','','fd925e617edf760e999d134ecd51d08b7424dc1567e09c1f941eb45055b20031',1),
(89,'publisher先生','','{"revision": 0, "fields": {"evaluation": 2, "author": "author\u5148\u751f"}}','','d63c6218fe83eae188e5737a49b3e12bd96c68b0ba2014384c7217018a6b5568',5),
(90,'author先生','说明理由','{}','','dabb2073b5cf2574924d816ed0d351229f6df8c4ebd433f09ab86eb49120ef12',1),
(91,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','47a526c30b4779ca8c557e4c6c7e1260825a0922fa962067dffa7c7ca9779cf1',3),
(92,'publisher先生','说明理由','{"republishes": "", "files_hash": "be1e128d56eb9acd7b18564191685021e9320047eca33246dfbd1358ff667175"}','','df86025ab833ebd889b0230418271d43274e41796f1d7588576f129a555b338e',5),
(93,'','','{}','','acc86c0186b5007c0470b7e932ac90aeabb10085530523d7d1ae5d52977f2555',NULL),
(94,'publisher先生','','{"state": ["filed", "in_hand"], "owner": ["", "publisher\u5148\u751f"]}','','287fbfabd6e3cf96d6138160ff076b63a4fb6b8dad52ddd9e9a57a39dcb35a81',5),
(95,'publisher先生','','{"state": ["in_hand", "answered"]}','','a67a9ccc4ab10d205bf976b82a3e7c22a864a97333f693cfa4ee60f4c5ac2561',5),
(96,'publisher先生','','{}','','2df304bfd883acaa3b0cbef9327b3bb7d4d26d5438aee528dfbbbc59bedca4c3',5),
(97,'','','{}','','642d17b50792ff3bd8d2806e6193b6f93a73848e38a0ff5038e5966c986f5a66',NULL),
(98,'publisher先生','','{"state": ["filed", "in_hand"], "owner": ["", "publisher\u5148\u751f"]}','','ad7487fb509578760bfb4a9215f07df9eac656033ca852019fdbfd7870d0c171',5),
(99,'publisher先生','','{"state": ["in_hand", "answered"]}','','6b81bb47c4528779240f986628b57b213d3cbcbb375f54e7b052260c5c14cfed',5),
(100,'','','{}','','c300721768183d4e31f479bc7bd2167b2ee5f55ea3fc75ddbcd8b8764551dc27',NULL),
(101,'','','{}','','80600adb459d9f449e43b6b5a0047fae28859519fb14abd35438e21e9c9a3065',NULL),
(102,'publisher先生','','{"state": ["filed", "in_hand"], "owner": ["", "publisher\u5148\u751f"]}','','00d6ca05847009ce3b827c15b12a10f537a9d130d53b42e1d4116f23e7908bc4',5),
(103,'publisher先生','广告','{"state": ["in_hand", "closed"], "unanswered": ["", "spam"]}','','22873cbc3390314a83faa82cd41605f357a1489b4a3128afc2aa595f16b03548',5),
(104,'','','{}','','55d1e343fc9fce617c1065b4a08ec50e21e425104703eb878514aa980951b096',NULL),
(105,'','依申请删除','{}','','07e9e928ae126abb9d5b77177852b4a20b6b3ae72739939a6e17080837ba7ce5',NULL),
(106,'','','{"entries": 105, "found": 0, "checkpoint": "portal.example/log\n105\nInR+52RkMLEZC2BOaN/YeYSAO17XKr0PrNTU46wJULY=\n\n\u2014 portal.example/log pU62FJ6EYlPC6JvoyhmDXW5YiqLCsmrKMojSjLDv3CHsLhRSSVpFIRZQaP4KpLv2Y3c/HPec4LZI2RB+OLX0SkrXigo=\n", "run": 1, "digest": "e02266989170acd8309ea36dff614276d516ca2cd3be03168b941a08b654f90a", "recomputed": {"name": "", "after": -9223372036854775808, "rows": 24, "of": 24, "amiss": []}, "key": "portal.example/log+a54eb614+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop"}','','4ac987969ec85ec041940ca111ef063709cefc9e90c081321ef24caf971da1a3',NULL),
(107,'author先生','','{"revision": 0, "fields": {}}','','bfef60d87397c4a7da47bcd882e7627317ea39b9bdf993aa98257f5d26bceccc',1),
(108,'author先生','说明理由','{}','','8e963b7485524707c4b6f62ceb31105ae3a26fdf48f2c5aa7f1032695f09b413',1),
(109,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','77b52cc88a42539b28a159c25b528082eb737ce9254a67bfa7a2a17e6229a69c',3),
(110,'publisher先生','说明理由','{"republishes": "640000/2026-00006", "files_hash": "c2af7ed61ff1a2fe2f196161c07751ae801c884a5c45589fde0c6479cfb598d7"}','','091cd8dd190d424c842f4e488c362586f0285c019a971e767729a8e55c02ba86',5),
(111,'author先生','','{"revision": 0, "fields": {}}','','b31352f32bbb5c556e9320f39b52763b6f5dfa53f9f5cb58651a7b2cdfb65389',1),
(112,'author先生','说明理由','{}','','f6bb1428bc90c0a69bb812d9cdc74d1ed6896dc106292bccc424c8cea401a87c',1),
(113,'author先生','','{"revision": 1, "fields": {}}','','b1143a56b790f1a23922ff4f9f77cb6cc29c0957b366fc0ad12a4d1ebda01336',1),
(114,'author先生','说明理由','{}','','b7bc8ff0ded765e73cb5119748e1a3bcdbe0a04f6df2cc96742e96b2230e702d',1),
(115,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','a2f040fc082f3b599b28cdc064c75a597a3d6ea115df532f03fe401428fbab87',3),
(116,'publisher先生','说明理由','{"republishes": "640000/2026-00022", "files_hash": "c2af7ed61ff1a2fe2f196161c07751ae801c884a5c45589fde0c6479cfb598d7"}','','4cb9cfbf563ac74718cb171260977087e407192f8c412a9bc3e756e84fdc4ac5',5),
(117,'author先生','说明理由','{}','','41682c55768902a6189b8fd7dd1cc40121ee4e279414a763bf93b6ff3b31d7a3',1),
(118,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','1b97d651e55a641327dedd9825d7756223cc07c1d130a07adddd704e48cd28db',3),
(119,'publisher先生','说明理由','{"republishes": "640000/2026-00007"}','','99c1e0e8af548e59436c93bbc41a5f97fe8640825ade717695ac7eef9d0defc3',5),
(120,'author先生','','{"revision": 0, "fields": {}}','','cb1a921596d8937e4e94bbaa7be2f1e719a42237fe30d48fa4099732c667c528',1),
(121,'author先生','说明理由','{}','','3ddd660e708c7548b517a18c98eaec9c4f97bc87ca3b88bbbc8b326e490a301b',1),
(122,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','73ac9eda63b07eff9af5f843c9a88ef96c09350ce37ca2d1cf68e1de0f6123f1',3),
(123,'publisher先生','说明理由','{"republishes": "640000/2026-00007"}','','5280f91ef7d0aecef75c7c13bd89f5d1721ff2bfd334a737b10d7b9750f74591',5),
(124,'author先生','','{"revision": 0, "fields": {}}','','2120dd1e1713ff2846ca448477ee657b7bdbe3e95f3da36fbfa4487f07fa1890',1),
(125,'author先生','说明理由','{}','','d895a17bddb135b4833d5c2f8f080bfc2d776c9a295b85b4c5775c755969a4c9',1),
(126,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','07f259d5e435dfdc6e7865edfb4fc65d24315bd29c60ee99ca3021eedba40f0d',3),
(127,'publisher先生','说明理由','{"republishes": ""}','','0d377c44ea19ba606634d3b4e87b32a0efd820731f6e96b17c9a8101a2ddd78d',5),
(128,'author先生','','{"revision": 0, "fields": {}}','','f4ef2e6258b05ba4986b88096e14f2dcb066fb5c4089937f63076ecd5d3ab13d',1),
(129,'author先生','说明理由','{}','','faa85a9e1ed0428cbef96e20a7aee568a2bea02fa698989534f00b3aa9304d1c',1),
(130,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','9939e368d8ff23ecd43ee14d4f9fd21d744200b4a976d50899969d8bedb7d216',3),
(131,'publisher先生','说明理由','{"republishes": ""}','','997a62e1ce3d43b81ce04d87838cd0cdc485ca543016167ad45b2fedafaa514f',5),
(132,'author先生','','{"revision": 0, "fields": {}}','','f556d8bcfcd924be81cdfdbfaac055f6913a04b48e7185479afac6f2898fc9c2',1),
(133,'author先生','说明理由','{}','','e6a34b7b29e223723bf3e111b3b9aaebea75f0edf26c7846148ecda01027d5ac',1),
(134,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','701a472d48d698233adeb830a75a8083237f480ce4a858f91b1b464bb994e43e',3),
(135,'publisher先生','说明理由','{"republishes": ""}','','595ed2dfa42bd4490b14e770a1399c59c4a63c9b7e86317648ebaa5c202252b3',5),
(136,'author先生','','{"revision": 0, "fields": {}}','','37b734d74ceb1a0eae7d1dc0322bd4ff0683ba9a9dcc9b72df6bf87be1697e65',1),
(137,'author先生','说明理由','{}','','1d823fbd5192fba30e4ad6a0bb29d152923708f8bd1585e83b7834d35d2b9bcc',1),
(138,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','09e83f4e04788752381d3795c24aef9521afaa147f77a56459ec36a56bcfea86',3),
(139,'publisher先生','说明理由','{"republishes": "", "files_hash": "08312cd1b82134bc6de5ced054e20ff0bbd7503bbb421a18d1b6a7aad7aeb4d3"}','','eb8c36d599f7205fb4ce2b0b30a3815ad95ce52fe9aa30a95504326f706a3a0b',5),
(140,'author先生','','{"revision": 0, "fields": {}}','','49e777250cb9013b645e140b518cae96ed9d7a1fc160a11784d8eee99a039b0d',1),
(141,'author先生','说明理由','{}','','6612b81e470f52a4b0974d477ccd75c446942a0cb808c8f54c301feafc0596a9',1),
(142,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','f0a680229879112239937a13d9fdd0a32a681b6bb59390febec9d8136a7d1f40',3),
(143,'publisher先生','说明理由','{"republishes": ""}','','5ab192fdcda395bf67981dbdc154d2a6510e6469170f23c5beffa0507d360229',5),
(144,'author先生','说明理由','{}','','d87a18a17588e2b6a5307adf8e5adcfff19283f0e28ecf2d9970b14a7e360a9d',1),
(145,'author先生','','{"revision": 1, "fields": {}}','','cc5738c16ca20f5c477d972cf1de5f61d0961ee16d67ee92c3df673dd6f3d680',1),
(146,'author先生','说明理由','{}','','e0b0ee7f8e4978cfb3572bb97f728c47ad3ce6ddccd6cf9f6784e3ae00e4ca6b',1),
(147,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','01a7199b1df6ef491ccfa924041217af86dcb646b13adec783834e554d6128da',3),
(148,'publisher先生','说明理由','{"republishes": "640000/2026-00024"}','','7ef204c95f162056f9944ccebbc22b0a6db5e1e5ec232e78be5336138ba28c95',5),
(149,'manage.py change_key','每年更换','{"note": "portal.example/log\n148\n1Yq93hVqaMsKMvRGRGjA0o8Rvpy4O0NcUq2y4S8OKnU=\nold-key portal.example/log+a54eb614+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop\nnew-key portal.example/log+631ae202+Ad+wb7ztGvPJrLFMrFN2PiFoXdnJqILhpNGmyAD4bLbY\n\n\u2014 portal.example/log pU62FJb6JcTH1s/fEHEl5iT7lpIQViJYKhx3TDizBLGVs+VHr0ge8jiLz+ehpxw8zr1yNs8uy38XTZewP1enpKcYiwU=\n", "by": []}','','c37f9028802b7672894d981cc2f15056ed89ac745ade25b9fd8e86ad89023af2',NULL),
(150,'manage.py change_key','每年更换','{"by": []}','','9d56c2768ea74ef027700f49dce4c4d9a28b6c832342d473a868854b9d66501c',NULL),
(151,'author先生','说明理由','{}','','a0e9fd26f5db2b0c68460f9dc7750d946bebb11b12415a62ac4a414ae62d6726',1),
(152,'author先生','','{"revision": 1, "fields": {}}','','6fe6aa70cdbc60d9c4ca3ed71da198852902352dd60921d1bff09234d3352d8d',1),
(153,'author先生','说明理由','{}','','b75aa45c54e6996a529194cc7363e4a1379865494ad716442332efc135bc481e',1),
(154,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','d3cfaa686e99145319f143b2a9b7691aae468b6eb92549a29d283b4dc631e742',3),
(155,'publisher先生','说明理由','{"republishes": "640000/2026-00025"}','','7a0990a0726fa41977fa132f6d5c13e6cd79bc31cc8e10c5cabb475e946e1667',5),
(156,'','','{"entries": 155, "found": 0, "checkpoint": "portal.example/log\n155\ne0cQW0cR7MiC4WB49Q/LWbHVU7hbsePG1f3qQte1lYU=\n\n\u2014 portal.example/log YxriAsJGlRP+Ue2Relelmvjmh0Qym/60Mo9CEK4oPyFUK7hI3DN1Z0TwPHGLKJ+0pxnma95vB7EhI/fMea7yiZKASQk=\n", "run": 2, "digest": "58cada5e8e723b16dfd8aa7d94446caaf303ee8318a822bd7a35245e86c38c12", "recomputed": {"name": "", "after": -9223372036854775808, "rows": 39, "of": 39, "amiss": []}, "key": "portal.example/log+631ae202+Ad+wb7ztGvPJrLFMrFN2PiFoXdnJqILhpNGmyAD4bLbY"}','','c294019aa3e154b1b3deb39479aa7420227d7ee8a58748b0f4b27fd5bfbb552f',NULL);
CREATE TABLE "axes_accessattempt" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "user_agent" varchar(255) NOT NULL, "ip_address" char(39) NULL, "username" varchar(255) NULL, "http_accept" varchar(1025) NOT NULL, "path_info" varchar(255) NOT NULL, "attempt_time" datetime NOT NULL, "get_data" text NOT NULL, "post_data" text NOT NULL, "failures_since_start" integer unsigned NOT NULL CHECK ("failures_since_start" >= 0));
CREATE TABLE "axes_accessfailurelog" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "user_agent" varchar(255) NOT NULL, "ip_address" char(39) NULL, "username" varchar(255) NULL, "http_accept" varchar(1025) NOT NULL, "path_info" varchar(255) NOT NULL, "attempt_time" datetime NOT NULL, "locked_out" bool NOT NULL);
CREATE TABLE "axes_accesslog" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "user_agent" varchar(255) NOT NULL, "ip_address" char(39) NULL, "username" varchar(255) NULL, "http_accept" varchar(1025) NOT NULL, "path_info" varchar(255) NOT NULL, "attempt_time" datetime NOT NULL, "logout_time" datetime NULL, "session_hash" varchar(64) NOT NULL);
CREATE TABLE "axes_accessattemptexpiration" ("access_attempt_id" integer NOT NULL PRIMARY KEY REFERENCES "axes_accessattempt" ("id") DEFERRABLE INITIALLY DEFERRED, "expires_at" datetime NOT NULL);
CREATE TABLE "disclosures_dossierclosing" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" varchar(40) NOT NULL UNIQUE, "closed_on" date NOT NULL, "note" varchar(300) NOT NULL, "steps" text NOT NULL CHECK ((JSON_VALID("steps") OR "steps" IS NULL)));
INSERT INTO "disclosures_dossierclosing" VALUES
(1,'640000/2026-00019','2026-05-11','缺结果','[["list", true], ["verdicts", true], ["confirmation", true], ["result", true]]');
CREATE TABLE "disclosures_procedure" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(40) NOT NULL UNIQUE, "name_zh" varchar(60) NOT NULL, "name_en" varchar(100) NOT NULL, "description_zh" text NOT NULL, "description_en" text NOT NULL, "legal_basis" varchar(300) NOT NULL, "is_personal" bool NOT NULL, "retired_on" date NULL);
INSERT INTO "disclosures_procedure" VALUES
(1,'decision','重大决策','Major decision','公众参与、专家论证和会议决定相结合，按决策八步（①至⑧）办理，公开决策过程。','Public participation, expert argument and a decision in meeting together: the eight steps (① to ⑧) of a decision, disclosed as they go.','《司法厅工作规则》；《重大行政决策程序暂行条例》（国务院令第713号）',0,NULL),
(2,'construction','工程建设项目','Construction project','工程项目公开招投标，竣工后审计决算，结果公开。','Works are put out to tender; after completion they are audited, and the final account is disclosed.','《中华人民共和国政府信息公开条例》第二十条第（十）项',0,NULL),
(3,'procurement','政府采购','Government procurement','重大办公用品纳入政府采购，公开招标购买。','Major office supplies are bought through government procurement by open tender.','《中华人民共和国政府信息公开条例》第二十条第（九）项',0,NULL),
(4,'selection','干部选拔任用','Selection of officials','公开职务、公开用人条件、公开投票推荐，任前公示。','The post, its conditions and the vote of recommendation are disclosed; a notice precedes the appointment.','《党政领导干部选拔任用工作条例》',0,NULL),
(5,'commutation','减刑、假释','Commutation and parole','公示、评议、合议之后提请人民法院裁定。','After a notice, an appraisal and a collegial review the court is asked for a ruling.','《监狱提请减刑假释工作程序规定》（司法部令第130号）',1,NULL),
(6,'home-leave','离监探亲','Home leave','公布条件和名额，公示批准名单，公布按时返监情况。','The conditions and places, the approvals and the returns are disclosed.','《中华人民共和国监狱法》第五十七条',1,NULL),
(7,'annual-goal','年度目标','Annual goal','年初公布目标，年中公布进展，年末公布结果。','The goal at the start of the year, its progress, and its result at the end.','《自治区司法厅关于深化政务公开的实施意见》',0,NULL),
(8,'clean-up','规范性文件清理','Clean-up of normative documents','公布清理目录和逐件意见，经自治区政府审核确认后公布结果。','The list and the verdict on each document are disclosed; the result follows the confirmation by the regional government.','《自治区司法厅关于深化政务公开的实施意见》',0,NULL),
(9,'integrity','领导干部廉洁自律','Integrity of leaders','公开职务消费、个人住房和子女就业情况，接受监督。','Official spending, housing and the employment of children are disclosed.','领导干部廉洁自律有关规定',0,NULL);
CREATE TABLE "disclosures_category" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(40) NOT NULL UNIQUE, "label_zh" varchar(100) NOT NULL, "label_en" varchar(150) NOT NULL, "article" varchar(60) NOT NULL, "order" integer unsigned NOT NULL CHECK ("order" >= 0), "parent_id" bigint NULL REFERENCES "disclosures_category" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "disclosures_category" VALUES
(1,'20-02','机关职能','Functions','',0,NULL);
CREATE TABLE "disclosures_stepentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "dossier_number" varchar(40) NOT NULL, "step_key" varchar(40) NOT NULL, "turn" smallint unsigned NOT NULL CHECK ("turn" >= 0), "happened_on" date NULL, "record_number" varchar(40) NOT NULL, "record_version" integer unsigned NULL CHECK ("record_version" >= 0), "percent" smallint unsigned NULL CHECK ("percent" >= 0), "value" decimal NULL, "skipped_reason" varchar(300) NOT NULL, "counted_from" date NULL, "due_on" date NULL, "revision" integer unsigned NOT NULL CHECK ("revision" >= 0), "entered_at" datetime NOT NULL, "entered_by_id" bigint NULL, CONSTRAINT "stepentry_turn" UNIQUE ("dossier_number", "step_key", "turn"), CONSTRAINT "stepentry_percent" CHECK (("percent" IS NULL OR "percent" <= 100)), CONSTRAINT "stepentry_value" CHECK (("value" IS NULL OR "value" >= '0')), CONSTRAINT "stepentry_record" CHECK ((("record_number" = '' AND "record_version" IS NULL) OR (NOT ("record_number" = '') AND "record_version" IS NOT NULL))), CONSTRAINT "stepentry_happened" CHECK ((("happened_on" IS NULL AND "record_number" = '') OR ("happened_on" IS NOT NULL AND "skipped_reason" = ''))));
INSERT INTO "disclosures_stepentry" VALUES
(1,'640000/2026-00019','list',1,'2009-03-02','640000/2026-00020',1,NULL,NULL,'','2009-03-02','2009-03-30',1,'2026-05-11 14:14:50.979803',1),
(2,'640000/2026-00019','verdicts',1,'2009-03-02','',NULL,75,9,'',NULL,NULL,1,'2026-05-11 14:14:51.249447',1);
CREATE TABLE "disclosures_item" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" varchar(40) NOT NULL, "version" integer unsigned NOT NULL CHECK ("version" >= 0), "status" varchar(20) NOT NULL, "title" varchar(200) NOT NULL, "audience" varchar(20) NOT NULL, "change_note" varchar(300) NOT NULL, "public_until" datetime NULL, "first_published_on" date NULL, "created_at" datetime NULL, "edited_at" datetime NULL, "submitted_at" datetime NULL, "returned_at" datetime NULL, "approved_at" datetime NULL, "publish_at" datetime NULL, "published_at" datetime NULL, "confirmed_at" datetime NULL, "closed_at" datetime NULL, "return_note" text NOT NULL, "masks_asked" text NOT NULL CHECK ((JSON_VALID("masks_asked") OR "masks_asked" IS NULL)), "check_sheet" text NOT NULL CHECK ((JSON_VALID("check_sheet") OR "check_sheet" IS NULL)), "override_reason" text NOT NULL, "force_reason" text NOT NULL, "to_be_confirmed" bool NOT NULL, "withdrawal_reason" text NOT NULL, "title_withheld" bool NOT NULL, "due_failure" text NOT NULL, "form_token" varchar(40) NULL UNIQUE, "revision" integer unsigned NOT NULL CHECK ("revision" >= 0), "content_hash" varchar(64) NOT NULL, "published_sequence" bigint NULL UNIQUE, "republishes" varchar(40) NOT NULL, "shown_on" date NULL, "kind" varchar(20) NOT NULL, "document_number" varchar(80) NOT NULL, "summary" varchar(300) NOT NULL, "body" text NOT NULL, "disclosure_term" varchar(20) NOT NULL, "stage" varchar(20) NOT NULL, "disclosure_mode" varchar(20) NOT NULL, "made_on" date NULL, "effective_on" date NULL, "expires_on" date NULL, "effect_status" varchar(20) NOT NULL, "keywords" varchar(200) NOT NULL, "legal_basis" text NOT NULL, "objection_days" smallint unsigned NULL CHECK ("objection_days" >= 0), "approved_by_id" bigint NULL, "category_id" bigint NULL REFERENCES "disclosures_category" ("id") DEFERRABLE INITIALLY DEFERRED, "closed_by_id" bigint NULL, "confirmed_by_id" bigint NULL, "created_by_id" bigint NULL, "department_id" bigint NOT NULL REFERENCES "departments_department" ("id") DEFERRABLE INITIALLY DEFERRED, "edited_by_id" bigint NULL, "published_by_id" bigint NULL, "returned_by_id" bigint NULL, "scheduled_by_id" bigint NULL, "submitted_by_id" bigint NULL, CONSTRAINT "item_number_version" UNIQUE ("number", "version"), CONSTRAINT "item_dates_in_order" CHECK (("expires_on" IS NULL OR "effective_on" IS NULL OR "expires_on" >= ("effective_on"))));
INSERT INTO "disclosures_item" VALUES
(1,'640000/2026-00001',1,'draft','律师执业许可办理情况','public','',NULL,NULL,'2026-05-11 14:14:37.655038','2026-05-11 14:14:37.655038',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','[]','{}','','',0,'',0,'',NULL,0,'',NULL,'',NULL,'result','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,NULL,1,NULL,NULL,1,2,1,NULL,NULL,NULL,NULL),
(2,'640000/2026-00006',1,'superseded','律师执业许可办理情况','public','',NULL,NULL,'2026-05-11 14:14:38.723304','2026-05-11 14:14:38.723304','2026-05-11 14:14:43.487486',NULL,'2026-05-11 14:14:43.558385',NULL,'2026-05-11 14:14:43.664645',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,4,'d706cb5e41d29674128362cfc1832757a9ea09972b171fb4a637d30a3ac8a47d',16,'','2026-05-11','result','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(3,'640000/2026-00006',2,'published','改版的','public','更新数据',NULL,NULL,'2026-05-11 14:14:43.677045','2026-05-11 14:14:43.761213','2026-05-11 14:14:43.792680',NULL,'2026-05-11 14:14:43.874932',NULL,'2026-05-11 14:14:44.011677',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,4,'893fbc343489ac69ae465a6812db15feaceeaf0459ca5d5327f5acc50b863f0d',21,'640000/2026-00006','2026-05-11','result','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(4,'640000/2026-00007',1,'withdrawn','撤下的','public','',NULL,NULL,'2026-05-11 14:14:44.035579','2026-05-11 14:14:44.035579','2026-05-11 14:14:44.071959',NULL,'2026-05-11 14:14:44.124096',NULL,'2026-05-11 14:14:44.208625',NULL,'2026-05-11 14:14:44.245364','','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'说明理由',0,'',NULL,4,'385da799ce90202cba6373c25e32d32311d769487ce3e0accf47ae8ddc5fdfb2',25,'','2026-05-11','result','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,5,NULL,1,2,1,5,NULL,NULL,1),
(5,'640000/2026-00008',1,'published','再改的','public','',NULL,NULL,'2026-05-11 14:14:44.253609','2026-05-11 14:14:44.253609','2026-05-11 14:14:44.271311',NULL,'2026-05-11 14:14:44.341634',NULL,'2026-05-11 14:14:44.424749',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'1937b81bdfcbe84246a0dde6e5383ca40e2d8add2373b06fce2352df4b73328e',30,'640000/2026-00007','2026-05-11','result','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(6,'640000/2026-00008',2,'draft','再改的','public','',NULL,NULL,'2026-05-11 14:14:44.438973','2026-05-11 14:14:44.438973',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','[]','{}','','',0,'',0,'',NULL,0,'',NULL,'',NULL,'result','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,NULL,1,NULL,NULL,1,2,1,NULL,NULL,NULL,NULL),
(7,'640000/2026-00009',1,'published','应急的','public','',NULL,NULL,'2026-05-11 14:14:44.477067','2026-05-11 14:14:44.477067',NULL,NULL,NULL,NULL,'2026-05-11 14:14:44.565371',NULL,NULL,'','[]','{}','','说明理由',1,'',0,'',NULL,1,'87786456add5a49893d5f59bbca045c26ed387fa288705268a7759f1b4e8f5b5',33,'640000/2026-00007','2026-05-11','result','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,NULL,1,NULL,NULL,1,2,1,5,NULL,NULL,NULL),
(8,'640000/2026-00010',1,'published','内网的','internal','',NULL,NULL,'2026-05-11 14:14:44.572310','2026-05-11 14:14:44.572310','2026-05-11 14:14:44.591232',NULL,'2026-05-11 14:14:44.626908',NULL,'2026-05-11 14:14:44.698437',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'9b804b1c74582e0441aa9f3da830468a60a063789033ca7e7b9f457b879aaef1',37,'','2026-05-11','result','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(9,'640000/2026-00011',1,'review','review','public','',NULL,NULL,'2026-05-11 14:14:44.711871','2026-05-11 14:14:44.711871','2026-05-11 14:14:44.729927',NULL,NULL,NULL,NULL,NULL,NULL,'','[]','{}','','',0,'',0,'',NULL,1,'',NULL,'',NULL,'result','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,NULL,1,NULL,NULL,1,2,1,NULL,NULL,NULL,1),
(10,'640000/2026-00012',1,'approved','approved','public','',NULL,NULL,'2026-05-11 14:14:44.771085','2026-05-11 14:14:44.771085','2026-05-11 14:14:44.787341',NULL,'2026-05-11 14:14:44.824601',NULL,NULL,NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,2,'',NULL,'',NULL,'result','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,NULL,NULL,NULL,1),
(11,'640000/2026-00013',1,'approved','定时的','public','',NULL,NULL,'2026-05-11 14:14:44.866256','2026-05-11 14:14:44.866256','2026-05-11 14:14:44.886470',NULL,'2026-05-11 14:14:44.955102','2026-05-11 15:14:44.998193',NULL,NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'',NULL,'',NULL,'result','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,NULL,NULL,5,1),
(12,'640000/2026-00018',1,'published','季度账目','public','',NULL,NULL,'2026-05-11 14:14:50.366368','2026-05-11 14:14:50.366368','2026-05-11 14:14:50.377319',NULL,'2026-05-11 14:14:50.419215',NULL,'2026-05-11 14:14:50.461730',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'aa2d751f93ddbba2a000ebd5ea925f1f4dbdb65a7e76a31761e529ca99c5a0f0',67,'','2026-05-11','result','','全年办理情况。','<p>第一季度的账目。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(13,'640000/2026-00020',1,'published','律师执业许可办理情况','public','',NULL,'2009-03-09','2026-05-11 14:14:50.884481','2026-05-11 14:14:50.884481','2026-05-11 14:14:50.902954',NULL,'2026-05-11 14:14:50.938285',NULL,'2026-05-11 14:14:50.972049',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'68c40c311f9111574bd9cd2f956f03fcd7d74713d6ce717d80c813960d1e08ae',80,'','2009-03-09','result','','全年办理情况。','<p>文件目录。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(14,'640000/2026-00021',1,'published','公开的评议结果','public','',NULL,NULL,'2026-05-11 14:14:51.738257','2026-05-11 14:14:51.738257','2026-05-11 14:14:54.175451',NULL,'2026-05-11 14:14:54.226537',NULL,'2026-05-11 14:14:54.282527',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'319135c62c7479d6757f3f8222f80b3a52291e0051a1536467946bc2cb7e4345',92,'','2026-05-11','result','','1 名监督员对 2 个部门的评分、意见和部门回复；其中 1 个部门有评分。','<h3>评议情况</h3><p>评议期 2025-10-23 至 2026-05-09，评分 2026-05-10 至 2026-05-11。</p><p>提前结束的理由：都已评完。</p><p>参加评分的监督员：王代表（人大代表）。</p><h3>评议结果</h3><table><thead><tr><th>代码</th><th>部门</th><th>综合得分</th><th>评分人数</th><th>最低—最高</th></tr></thead><tbody><tr><td>D11</td><td>律师工作处</td><td>80.60</td><td>1</td><td>80.60—80.60</td></tr><tr><td>S01</td><td>监狱管理局</td><td>—</td><td>0</td><td>—</td></tr></tbody></table><h3>各指标均分</h3><table><thead><tr><th>代码</th><th>部门</th><th>工作机制建立健全（40%）</th><th>方便群众（60%）</th></tr></thead><tbody><tr><td>D11</td><td>律师工作处</td><td>77.00</td><td>83.00</td></tr><tr><td>S01</td><td>监狱管理局</td><td>—</td><td>—</td></tr></tbody></table><h3>评议意见</h3><h4>律师工作处</h4><ul><li>窗口少了一个。</li></ul><h3>部门回复</h3><h4>律师工作处</h4><p>已经增开窗口。</p><h3>怎样计算</h3><p>每名监督员对每个部门的每项指标评 0 至 100 分，没有了解的部门可以不评。</p><p>指标均分：各监督员的评分等权平均。综合得分：指标均分按权重折算后相加。</p><p>最低和最高：单个监督员评分按权重折算后的最低分和最高分。</p><p>没有人评分的部门不计分，如实空缺。</p><p><a href="/evaluations/2/" rel="noopener noreferrer">评议计划、指标和各部门的得分图</a></p>','periodic','after','proactive',NULL,NULL,NULL,'','政务公开、监督评议','《中华人民共和国政府信息公开条例》第四十六条
《宁夏回族自治区实施〈中华人民共和国政府信息公开条例〉办法》第三十二条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(15,'640000/2026-00022',1,'superseded','机关职责','public','',NULL,'2009-01-06','2026-05-11 14:14:55.792768','2026-05-11 14:14:55.792768','2026-05-11 14:14:55.852502',NULL,'2026-05-11 14:14:55.944772',NULL,'2026-05-11 14:14:56.052786',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,4,'0767aebeea02bb24983077f0bdc87d8a5d0b5e02b529b4083cf87fc00d363cc0',110,'640000/2026-00006','2009-01-06','duty','宁司发〔2009〕12号','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive','2009-01-05','2009-02-01',NULL,'effective','职责、机构','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(16,'640000/2026-00023',1,'published','年度目标','public','','2199-12-31 16:00:00',NULL,'2026-05-11 14:14:56.067459','2026-11-27 14:14:56.089951','2026-05-11 14:14:56.412201',NULL,'2026-05-11 14:14:56.508486',NULL,'2026-05-11 14:14:56.675393',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,4,'1881cacc20005fe6e39229ae1f6bc92f57155324c1c726390226277726747fd3',119,'640000/2026-00007','2026-05-11','goal','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',5,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(17,'640000/2026-00022',2,'published','机关职责','public','更新数据',NULL,'2009-01-06','2026-05-11 14:14:56.127146','2026-05-11 14:14:56.196730','2026-05-11 14:14:56.239353',NULL,'2026-05-11 14:14:56.299466',NULL,'2026-05-11 14:14:56.402067',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,4,'4e29441b88d5bf720fb38366dab4e4baf125e9d629925ad812c4948798a8707a',116,'640000/2026-00022','2009-01-06','duty','宁司发〔2009〕12号','职责有调整。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive','2009-01-05','2009-02-01',NULL,'effective','职责、机构','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(18,'640000/2026-00024',1,'superseded','办理进程','public','',NULL,NULL,'2026-05-11 14:14:56.689294','2026-05-11 14:14:56.689294','2026-05-11 14:14:56.705794',NULL,'2026-05-11 14:14:56.759732',NULL,'2026-05-11 14:14:56.840025',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,4,'63673037423f38ccae85de1cf4ea829231fcaa363682c3725df6f3e8f29d66bc',123,'640000/2026-00007','2026-05-11','progress','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','during','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(19,'640000/2026-00025',1,'superseded','办理结果','public','',NULL,NULL,'2026-05-11 14:14:56.853025','2026-05-11 14:14:56.853025','2026-05-11 14:14:56.874369',NULL,'2026-05-11 14:14:56.931105',NULL,'2026-05-11 14:14:57.006867',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,4,'c8300373ac1dd84d50c7180804447588f2ca76337fb38b3079b951252c9b6d65',127,'','2026-05-11','result','','全年办理情况。','<p>办结 😀 “全部”
</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(20,'640000/2026-00024',2,'published','办理进程','public','更新数据',NULL,NULL,'2026-05-11 14:15:01.888592','2026-05-11 14:15:01.921700','2026-05-11 14:15:01.939202',NULL,'2026-05-11 14:15:01.978237',NULL,'2026-05-11 14:15:02.024605',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,4,'e46f733da19c0cde1ab9c4f4a59c933e457bf8041eb2090cfd49cc4edc261527',148,'640000/2026-00024','2026-05-11','progress','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','during','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(21,'640000/2026-00025',2,'published','办理结果','public','更新数据',NULL,NULL,'2026-05-11 14:15:19.425081','2026-05-11 14:15:19.437613','2026-05-11 14:15:19.445018',NULL,'2026-05-11 14:15:19.462445',NULL,'2026-05-11 14:15:19.486002',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,4,'dadb0389232bd6b1bb95119a904d5407279289ea9a7941df60d443bbb39cd8c9',155,'640000/2026-00025','2026-05-11','result','','全年办理情况。','<p>办结 😀 “全部”
</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1);
CREATE TABLE "disclosures_item_writers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "item_id" bigint NOT NULL REFERENCES "disclosures_item" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "departments_user" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "disclosures_item_writers" VALUES
(1,1,1),
(2,2,1),
(3,3,1),
(4,4,1),
(5,5,1),
(6,6,1),
(7,7,1),
(8,8,1),
(9,9,1),
(10,10,1),
(11,11,1),
(12,12,1),
(13,13,1),
(14,14,1),
(15,14,5),
(16,15,1),
(17,16,1),
(18,17,1),
(19,18,1),
(20,19,1),
(21,20,1),
(22,21,1);
CREATE TABLE "disclosures_dossier" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" varchar(40) NOT NULL, "version" integer unsigned NOT NULL CHECK ("version" >= 0), "status" varchar(20) NOT NULL, "title" varchar(200) NOT NULL, "audience" varchar(20) NOT NULL, "change_note" varchar(300) NOT NULL, "public_until" datetime NULL, "first_published_on" date NULL, "created_at" datetime NULL, "edited_at" datetime NULL, "submitted_at" datetime NULL, "returned_at" datetime NULL, "approved_at" datetime NULL, "publish_at" datetime NULL, "published_at" datetime NULL, "confirmed_at" datetime NULL, "closed_at" datetime NULL, "return_note" text NOT NULL, "masks_asked" text NOT NULL CHECK ((JSON_VALID("masks_asked") OR "masks_asked" IS NULL)), "check_sheet" text NOT NULL CHECK ((JSON_VALID("check_sheet") OR "check_sheet" IS NULL)), "override_reason" text NOT NULL, "force_reason" text NOT NULL, "to_be_confirmed" bool NOT NULL, "withdrawal_reason" text NOT NULL, "title_withheld" bool NOT NULL, "due_failure" text NOT NULL, "form_token" varchar(40) NULL UNIQUE, "revision" integer unsigned NOT NULL CHECK ("revision" >= 0), "content_hash" varchar(64) NOT NULL, "published_sequence" bigint NULL UNIQUE, "republishes" varchar(40) NOT NULL, "shown_on" date NULL, "summary" varchar(300) NOT NULL, "started_on" date NULL, "target" varchar(200) NOT NULL, "target_value" decimal NULL, "target_unit" varchar(20) NOT NULL, "approved_by_id" bigint NULL, "closed_by_id" bigint NULL, "confirmed_by_id" bigint NULL, "created_by_id" bigint NULL, "department_id" bigint NOT NULL REFERENCES "departments_department" ("id") DEFERRABLE INITIALLY DEFERRED, "edited_by_id" bigint NULL, "published_by_id" bigint NULL, "returned_by_id" bigint NULL, "scheduled_by_id" bigint NULL, "submitted_by_id" bigint NULL, "procedure_id" bigint NULL REFERENCES "disclosures_procedure" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "dossier_number_version" UNIQUE ("number", "version"), CONSTRAINT "dossier_target_positive" CHECK (("target_value" IS NULL OR "target_value" > '0')), CONSTRAINT "dossier_target_named" CHECK (("target_value" IS NULL OR NOT ("target" = ''))));
INSERT INTO "disclosures_dossier" VALUES
(1,'640000/2026-00002',1,'draft','规范性文件清理','public','',NULL,NULL,'2026-05-11 14:14:37.694723','2026-05-11 14:14:37.694723',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','[]','{}','','',0,'',0,'',NULL,0,'',NULL,'',NULL,'清理现行规范性文件，公布结果。','2009-03-02','',NULL,'',NULL,NULL,NULL,1,2,1,NULL,NULL,NULL,NULL,8),
(2,'640000/2026-00019',1,'published','公开的案卷','public','',NULL,NULL,'2026-05-11 14:14:50.768234','2026-05-11 14:14:50.768234','2026-05-11 14:14:50.793197',NULL,'2026-05-11 14:14:50.832422',NULL,'2026-05-11 14:14:50.876385',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'508fed8cd1ce8b593e7651c552e503c3702bbdbb8e0742dbbc6e63082aa88481',76,'','2026-05-11','清理现行规范性文件，公布结果。','2009-03-02','清理',12,'',3,NULL,NULL,1,2,1,5,NULL,NULL,1,8),
(3,'640000/2026-00026',1,'published','规范性文件清理','public','',NULL,NULL,'2026-05-11 14:14:57.015757','2026-05-11 14:14:57.015757','2026-05-11 14:14:57.040527',NULL,'2026-05-11 14:14:57.095001',NULL,'2026-05-11 14:14:57.166916',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'1015047bd323e2c79924cc58913a81a0997150ad035260dd03c12be95f266459',131,'','2026-05-11','清理现行规范性文件，公布结果。','2009-03-02','新建法律援助工作站',12.5,'个',3,NULL,NULL,1,2,1,5,NULL,NULL,1,8);
CREATE TABLE "disclosures_dossier_writers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "dossier_id" bigint NOT NULL REFERENCES "disclosures_dossier" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "departments_user" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "disclosures_dossier_writers" VALUES
(1,1,1),
(2,2,1),
(3,3,1);
CREATE TABLE "disclosures_procedurestep" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "order" smallint unsigned NOT NULL CHECK ("order" >= 0), "key" varchar(40) NOT NULL, "name_zh" varchar(60) NOT NULL, "name_en" varchar(100) NOT NULL, "kind" varchar(20) NOT NULL, "is_required" bool NOT NULL, "repeats" bool NOT NULL, "limit_number" smallint unsigned NULL CHECK ("limit_number" >= 0), "limit_unit" varchar(20) NOT NULL, "counted_from" varchar(20) NOT NULL, "objection_days" smallint unsigned NULL CHECK ("objection_days" >= 0), "procedure_id" bigint NOT NULL REFERENCES "disclosures_procedure" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "procedurestep_key" UNIQUE ("procedure_id", "key"), CONSTRAINT "procedurestep_limit" CHECK (("limit_number" IS NULL OR "limit_number" > 0)), CONSTRAINT "procedurestep_unit" CHECK ((("limit_number" IS NULL AND "limit_unit" = '') OR ("limit_number" IS NOT NULL AND NOT ("limit_unit" = '')))), CONSTRAINT "procedurestep_objection" CHECK (("objection_days" IS NULL OR "objection_days" BETWEEN 1 AND 60)));
INSERT INTO "disclosures_procedurestep" VALUES
(1,1,'topic','①抓住大事定议题','① Setting the topic','goal',0,0,20,'working_day','itself',NULL,1),
(2,2,'survey','②调查研究做准备','② Survey and preparation','progress',0,0,20,'working_day','itself',NULL,1),
(3,3,'plan','③提出原则拿预案','③ Principles and preliminary plan','progress',0,0,20,'working_day','itself',NULL,1),
(4,4,'participation','公众参与','Public participation','progress',1,0,20,'working_day','itself',NULL,1),
(5,5,'experts','④专家论证听意见','④ Expert argument','progress',1,0,20,'working_day','itself',NULL,1),
(6,6,'legality','合法性审查','Legality review','progress',0,0,20,'working_day','itself',NULL,1),
(7,7,'consultation','⑤个别酝酿求共识','⑤ Individual consultation','progress',0,0,20,'working_day','itself',NULL,1),
(8,8,'meeting','⑥集体讨论作决断','⑥ Collective decision','result',1,0,20,'working_day','itself',NULL,1),
(9,9,'implementation','⑦分工负责抓落实','⑦ Divided responsibility and implementation','progress',0,0,20,'working_day','itself',NULL,1),
(10,10,'feedback','⑧及时反馈纠错误','⑧ Feedback and correction','result',0,0,20,'working_day','itself',NULL,1),
(11,1,'tender','招标','Tender','progress',1,0,20,'working_day','itself',NULL,2),
(12,2,'contract','中标和签订合同','Award and contract','progress',1,0,20,'working_day','itself',NULL,2),
(13,3,'completion','竣工验收','Completion','progress',1,0,20,'working_day','itself',NULL,2),
(14,4,'final-account','审计和决算','Audit and final account','result',1,0,20,'working_day','itself',NULL,2),
(15,1,'intention','采购意向','Intention to procure','goal',0,0,20,'working_day','itself',NULL,3),
(16,2,'tender','采购公告','Procurement notice','progress',1,0,20,'working_day','itself',NULL,3),
(17,3,'result','采购结果','Result of procurement','result',1,0,20,'working_day','itself',NULL,3),
(18,4,'acceptance','合同履行和验收','Performance and acceptance','result',0,0,20,'working_day','itself',NULL,3),
(19,1,'post','公开职务','Post','progress',1,0,20,'working_day','itself',NULL,4),
(20,2,'conditions','公开用人条件','Conditions','progress',1,0,20,'working_day','itself',NULL,4),
(21,3,'recommendation','公开投票推荐','Vote of recommendation','progress',1,0,20,'working_day','itself',NULL,4),
(22,4,'notice','任前公示','Notice before appointment','progress',1,0,20,'working_day','itself',5,4),
(23,5,'appointment','公示结果和任职决定','Outcome of the notice and appointment','result',1,0,20,'working_day','previous',NULL,4),
(24,1,'notice','提请前公示','Notice before the proposal','progress',1,0,20,'working_day','itself',5,5),
(25,2,'appraisal','评议','Appraisal','progress',0,0,20,'working_day','itself',NULL,5),
(26,3,'review','合议','Collegial review','progress',1,0,20,'working_day','itself',NULL,5),
(27,4,'ruling','裁定结果','Ruling','result',1,0,7,'working_day','itself',NULL,5),
(28,1,'conditions','条件和名额','Conditions and places','progress',1,0,20,'working_day','start',NULL,6),
(29,2,'approval','批准情况','Approvals','progress',1,0,7,'working_day','itself',NULL,6),
(30,3,'return','返监情况','Returns','result',1,0,20,'working_day','itself',NULL,6),
(31,1,'goal','目标','Goal','goal',1,0,20,'working_day','start',NULL,7),
(32,2,'progress','进展','Progress','progress',1,1,20,'working_day','itself',NULL,7),
(33,3,'result','结果','Result','result',1,0,20,'working_day','itself',NULL,7),
(34,1,'list','清理目录','List of documents','goal',1,0,20,'working_day','itself',NULL,8),
(35,2,'verdicts','逐件清理意见','Verdict on each document','progress',1,0,20,'working_day','itself',NULL,8),
(36,3,'confirmation','自治区政府审核确认','Confirmation by the regional government','progress',1,0,20,'working_day','itself',NULL,8),
(37,4,'result','清理结果','Result of the clean-up','result',1,0,20,'working_day','previous',NULL,8),
(38,1,'rules','公开办法','Rules of disclosure','duty',0,0,20,'working_day','itself',NULL,9),
(39,2,'spending','职务消费','Official spending','result',1,0,20,'working_day','itself',NULL,9),
(40,3,'housing','个人住房','Housing','result',1,0,20,'working_day','itself',NULL,9),
(41,4,'employment','子女就业','Employment of children','result',1,0,20,'working_day','itself',NULL,9);
CREATE TABLE "disclosures_requirement" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(40) NOT NULL, "title_zh" varchar(150) NOT NULL, "title_en" varchar(200) NOT NULL, "kind" varchar(20) NOT NULL, "content" text NOT NULL, "channels" varchar(150) NOT NULL, "law_key" varchar(40) NOT NULL, "article" varchar(200) NOT NULL, "term" varchar(20) NOT NULL, "frequency" varchar(20) NOT NULL, "counted_from" varchar(20) NOT NULL, "limit_code" varchar(40) NOT NULL, "limit_number" smallint unsigned NULL CHECK ("limit_number" >= 0), "limit_unit" varchar(20) NOT NULL, "review_months" smallint unsigned NULL CHECK ("review_months" >= 0), "valid_from" date NOT NULL, "valid_until" date NULL, "issued_by_rule" varchar(64) NOT NULL, "category_id" bigint NULL REFERENCES "disclosures_category" ("id") DEFERRABLE INITIALLY DEFERRED, "department_id" bigint NOT NULL REFERENCES "departments_department" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "requirement_code_from" UNIQUE ("code", "valid_from"), CONSTRAINT "requirement_dates_in_order" CHECK (("valid_until" IS NULL OR "valid_until" >= ("valid_from"))), CONSTRAINT "requirement_limit_above_zero" CHECK (("limit_number" IS NULL OR "limit_number" >= 1)), CONSTRAINT "requirement_frequency_if_periodic" CHECK ((("term" = 'periodic' OR "frequency" = '') AND 1 = (CASE WHEN "term" = 'periodic' THEN 1 ELSE 0 END + CASE WHEN "frequency" = '' THEN 1 ELSE 0 END))));
INSERT INTO "disclosures_requirement" VALUES
(1,'MEALS','罪犯伙食账目','Meal accounts','result','','','','《政府信息公开条例》第二十六条','periodic','quarter','period_end','',20,'working_day',NULL,'2025-01-01',NULL,'2237829ebec3ccc22847120aefaf57697e30d3a3aee5f0b6aead4b50582e67ea',NULL,2),
(2,'QUARTERLY','罪犯伙食账目','Meal accounts','result','','','','《政府信息公开条例》第二十六条','periodic','quarter','period_end','',20,'working_day',NULL,'2024-01-01',NULL,'81230a24af1a353f4f49da6cb4ab2280bb238448a8453c6416abcdafeb922366',NULL,2);
CREATE TABLE "disclosures_channeluse" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "channel" varchar(20) NOT NULL, "detail" varchar(150) NOT NULL, "used_on" date NULL, "record_id" bigint NOT NULL REFERENCES "disclosures_item" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "disclosures_channeluse" VALUES
(1,'bulletin','','2026-01-05',2),
(2,'bulletin','','2026-01-05',3),
(3,'website','',NULL,16),
(4,'newspaper','法治新报','2009-03-04',16);
CREATE TABLE "disclosures_itemfile" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(150) NOT NULL, "alt_text" varchar(300) NOT NULL, "file_name" varchar(150) NOT NULL, "media_type" varchar(40) NOT NULL, "size" integer unsigned NOT NULL CHECK ("size" >= 0), "sha256" varchar(64) NOT NULL, "original_size" integer unsigned NOT NULL CHECK ("original_size" >= 0), "original_sha256" varchar(64) NOT NULL, "thumbnail_sha256" varchar(64) NOT NULL, "pages" integer unsigned NULL CHECK ("pages" >= 0), "width" integer unsigned NULL CHECK ("width" >= 0), "height" integer unsigned NULL CHECK ("height" >= 0), "text" text NOT NULL, "record_id" bigint NOT NULL REFERENCES "disclosures_item" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "disclosures_itemfile" VALUES
(1,'附件','','附件.pdf','application/pdf',704,'24e1f3d2384e38b719b2703451804f5d5523e9fd7a1f63f6190c3c9b76ac5b12',802,'8b4a238e52c512d0f57e0efed879753636f35a2a68966c84ad331a212d10ea37','',1,NULL,NULL,'Meeting of March',2),
(2,'附件','','附件.pdf','application/pdf',704,'24e1f3d2384e38b719b2703451804f5d5523e9fd7a1f63f6190c3c9b76ac5b12',802,'8b4a238e52c512d0f57e0efed879753636f35a2a68966c84ad331a212d10ea37','',1,NULL,NULL,'Meeting of March',3),
(3,'各部门综合得分图','条形图，每个部门一条，按部门代码标注；各部门的得分见正文“评议结果”的表。最高 80.60（D11），最低 80.60（D11）。','evaluation-2.png','image/png',6043,'df3c70ad5683ab5cc257c4e268806cb1f2888706741b14f1a753ae2b51167ab9',6324,'de5811cbdfd274c15f56a70027e9bd162cd18976753b89c1eaaaec2dffca0443','97c34d057efb07f88f76cb6b1e7445cd3655346095df27ea83cb2871626285b7',NULL,720,148,'',14),
(4,'附件','','附件.pdf','application/pdf',704,'24e1f3d2384e38b719b2703451804f5d5523e9fd7a1f63f6190c3c9b76ac5b12',802,'8b4a238e52c512d0f57e0efed879753636f35a2a68966c84ad331a212d10ea37','',1,NULL,NULL,'Meeting of March',15),
(5,'附件','','附件.pdf','application/pdf',704,'24e1f3d2384e38b719b2703451804f5d5523e9fd7a1f63f6190c3c9b76ac5b12',802,'8b4a238e52c512d0f57e0efed879753636f35a2a68966c84ad331a212d10ea37','',1,NULL,NULL,'Meeting of March',17);
CREATE TABLE "disclosures_obligation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "period" varchar(20) NOT NULL, "subject" varchar(150) NOT NULL, "subject_checked" bool NOT NULL, "period_start" date NOT NULL, "period_end" date NOT NULL, "counted_from" date NOT NULL, "limit_number" smallint unsigned NOT NULL CHECK ("limit_number" >= 0), "limit_unit" varchar(20) NOT NULL, "limit_basis" varchar(200) NOT NULL, "due_on" date NOT NULL, "is_owed" bool NOT NULL, "settled_number" varchar(40) NOT NULL, "settled_version" integer unsigned NULL CHECK ("settled_version" >= 0), "disclosed_on" date NULL, "is_carried_over" bool NOT NULL, "measured_value" decimal NULL, "nil_declared" bool NOT NULL, "nil_reason" varchar(300) NOT NULL, "waived_on" date NULL, "waived_reason" varchar(300) NOT NULL, "reviewed_on" date NULL, "review_on" date NULL, "due_soon_told_on" date NULL, "overdue_told_on" date NULL, "revision" integer unsigned NOT NULL CHECK ("revision" >= 0), "assignee_id" bigint NULL, "department_id" bigint NOT NULL REFERENCES "departments_department" ("id") DEFERRABLE INITIALLY DEFERRED, "nil_proposed_by_id" bigint NULL, "recorded_by_id" bigint NULL, "requirement_id" bigint NOT NULL REFERENCES "disclosures_requirement" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "obligation_once" UNIQUE ("requirement_id", "department_id", "period", "subject"));
INSERT INTO "disclosures_obligation" VALUES
(1,'2025-Q1','',1,'2025-01-01','2025-03-31','2025-03-31',20,'working_day','《政府信息公开条例》第二十六条','2025-04-28',1,'',NULL,NULL,0,NULL,0,'',NULL,'',NULL,NULL,NULL,NULL,0,NULL,2,NULL,NULL,1),
(2,'2025-Q2','',1,'2025-04-01','2025-06-30','2025-06-30',20,'working_day','《政府信息公开条例》第二十六条','2025-07-28',1,'',NULL,NULL,0,NULL,0,'',NULL,'',NULL,NULL,NULL,NULL,0,NULL,2,NULL,NULL,1),
(3,'2025-Q3','',1,'2025-07-01','2025-09-30','2025-09-30',20,'working_day','《政府信息公开条例》第二十六条','2025-11-04',1,'',NULL,NULL,0,NULL,0,'',NULL,'',NULL,NULL,NULL,NULL,0,NULL,2,NULL,NULL,1),
(4,'2025-Q4','',1,'2025-10-01','2025-12-31','2025-12-31',20,'working_day','《政府信息公开条例》第二十六条','2026-01-29',1,'',NULL,NULL,0,NULL,0,'',NULL,'',NULL,NULL,NULL,NULL,0,NULL,2,NULL,NULL,1),
(5,'2026-Q1','',1,'2026-01-01','2026-03-31','2026-03-31',20,'working_day','《政府信息公开条例》第二十六条','2026-04-29',1,'',NULL,NULL,0,NULL,0,'',NULL,'',NULL,NULL,NULL,'2026-05-11',0,NULL,2,NULL,NULL,1),
(6,'2026-Q2','',1,'2026-04-01','2026-06-30','2026-06-30',20,'working_day','《政府信息公开条例》第二十六条','2026-07-28',1,'',NULL,NULL,0,NULL,0,'',NULL,'',NULL,NULL,NULL,NULL,0,NULL,2,NULL,NULL,1),
(7,'2024-Q1','',1,'2024-01-01','2024-03-31','2024-03-31',20,'working_day','《政府信息公开条例》第二十六条','2024-04-28',1,'640000/2026-00018',1,'2026-05-11',0,NULL,0,'',NULL,'',NULL,NULL,NULL,NULL,1,NULL,2,NULL,NULL,2),
(8,'2024-Q2','',1,'2024-04-01','2024-06-30','2024-06-30',20,'working_day','《政府信息公开条例》第二十六条','2024-07-26',1,'',NULL,'2026-05-11',0,NULL,1,'本期没有',NULL,'',NULL,NULL,NULL,NULL,2,NULL,2,1,NULL,2),
(9,'2024-Q3','',1,'2024-07-01','2024-09-30','2024-09-30',20,'working_day','《政府信息公开条例》第二十六条','2024-11-01',1,'',NULL,NULL,0,NULL,0,'','2026-05-11','不再适用',NULL,NULL,NULL,NULL,1,NULL,2,NULL,NULL,2),
(10,'2024-Q4','',1,'2024-10-01','2024-12-31','2024-12-31',20,'working_day','《政府信息公开条例》第二十六条','2025-02-05',1,'',NULL,NULL,0,NULL,0,'没有',NULL,'',NULL,NULL,NULL,NULL,1,NULL,2,1,NULL,2),
(11,'2025-Q1','',1,'2025-01-01','2025-03-31','2025-03-31',20,'working_day','《政府信息公开条例》第二十六条','2025-04-28',1,'',NULL,NULL,0,NULL,0,'',NULL,'',NULL,NULL,NULL,NULL,0,NULL,2,NULL,NULL,2),
(12,'2025-Q2','',1,'2025-04-01','2025-06-30','2025-06-30',20,'working_day','《政府信息公开条例》第二十六条','2025-07-28',1,'',NULL,NULL,0,NULL,0,'',NULL,'',NULL,NULL,NULL,NULL,0,NULL,2,NULL,NULL,2),
(13,'2025-Q3','',1,'2025-07-01','2025-09-30','2025-09-30',20,'working_day','《政府信息公开条例》第二十六条','2025-11-04',1,'',NULL,NULL,0,NULL,0,'',NULL,'',NULL,NULL,NULL,NULL,0,NULL,2,NULL,NULL,2),
(14,'2025-Q4','',1,'2025-10-01','2025-12-31','2025-12-31',20,'working_day','《政府信息公开条例》第二十六条','2026-01-29',1,'',NULL,NULL,0,NULL,0,'',NULL,'',NULL,NULL,NULL,NULL,0,NULL,2,NULL,NULL,2),
(15,'2026-Q1','',1,'2026-01-01','2026-03-31','2026-03-31',20,'working_day','《政府信息公开条例》第二十六条','2026-04-29',1,'',NULL,NULL,0,NULL,0,'',NULL,'',NULL,NULL,NULL,'2026-05-11',0,NULL,2,NULL,NULL,2),
(16,'2026-Q2','',1,'2026-04-01','2026-06-30','2026-06-30',20,'working_day','《政府信息公开条例》第二十六条','2026-07-28',1,'',NULL,NULL,0,NULL,0,'',NULL,'',NULL,NULL,NULL,NULL,0,NULL,2,NULL,NULL,2);
CREATE TABLE "disclosures_assignment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "target" varchar(200) NOT NULL, "target_value" decimal NULL, "target_unit" varchar(20) NOT NULL, "owed_from" date NULL, "department_id" bigint NOT NULL REFERENCES "departments_department" ("id") DEFERRABLE INITIALLY DEFERRED, "requirement_id" bigint NOT NULL REFERENCES "disclosures_requirement" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "assignment_once" UNIQUE ("requirement_id", "department_id"));
INSERT INTO "disclosures_assignment" VALUES
(1,'',NULL,'',NULL,2,2);
CREATE TABLE "notices_job" ("name" varchar(40) NOT NULL PRIMARY KEY, "ran_at" datetime NOT NULL, "succeeded_at" datetime NULL, "failure" text NOT NULL);
INSERT INTO "notices_job" VALUES
('due','2026-05-11 14:15:02.053211','2026-05-11 14:15:02.053211',''),
('obligations','2026-05-11 14:15:02.078905','2026-05-11 14:15:02.078905',''),
('reminders','2026-05-11 14:15:02.109133','2026-05-11 14:15:02.109133',''),
('ticket_reminders','2026-05-11 14:15:02.185068','2026-05-11 14:15:02.185068',''),
('contacts','2026-05-11 14:15:02.237729','2026-05-11 14:15:02.237729',''),
('floods','2026-05-11 14:15:02.255067','2026-05-11 14:15:02.255067',''),
('mail','2026-05-11 14:15:02.265616','2026-05-11 14:15:02.265616',''),
('files','2026-05-11 14:15:02.293641','2026-05-11 14:15:02.293641',''),
('exports','2026-05-11 14:15:02.309846','2026-05-11 14:15:02.309846',''),
('guides','2026-05-11 14:15:02.333768','2026-05-11 14:15:02.333768',''),
('verification','2026-05-11 14:15:19.388059','2026-05-11 14:15:19.388059','');
CREATE TABLE "notices_preference" ("user_id" bigint NOT NULL PRIMARY KEY REFERENCES "departments_user" ("id") DEFERRABLE INITIALLY DEFERRED, "language" varchar(10) NOT NULL, "not_by_mail" text NOT NULL CHECK ((JSON_VALID("not_by_mail") OR "not_by_mail" IS NULL)));
INSERT INTO "notices_preference" VALUES
(1,'zh-hans','["returned"]');
CREATE TABLE "notices_notice" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(30) NOT NULL, "number" varchar(40) NOT NULL, "version" integer unsigned NULL CHECK ("version" >= 0), "title" varchar(200) NOT NULL, "path" varchar(200) NOT NULL, "person" varchar(150) NOT NULL, "note" text NOT NULL, "queued_at" datetime NOT NULL, "read_at" datetime NULL, "next_attempt_at" datetime NULL, "attempts" integer unsigned NOT NULL CHECK ("attempts" >= 0), "last_error" text NOT NULL, "sent_at" datetime NULL, "recipient_id" bigint NOT NULL REFERENCES "departments_user" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "notices_notice" VALUES
(1,'returned','',NULL,'退回','/admin/','','','2026-05-11 14:14:37.427686',NULL,NULL,1,'refused',NULL,1),
(2,'submitted','640000/2026-00003',1,'中华人民共和国律师法','/admin/approvals/law/1/change/','author先生','说明理由','2026-05-11 14:14:37.753390',NULL,NULL,0,'',NULL,3),
(3,'submitted','640000/2026-00003',1,'中华人民共和国律师法','/admin/approvals/law/1/change/','author先生','说明理由','2026-05-11 14:14:37.753390',NULL,NULL,0,'',NULL,4),
(4,'approved','640000/2026-00003',1,'中华人民共和国律师法','/admin/approvals/law/1/change/','reviewer先生','说明理由','2026-05-11 14:14:38.255671',NULL,NULL,0,'',NULL,1),
(5,'approved_to_publish','640000/2026-00003',1,'中华人民共和国律师法','/admin/approvals/law/1/change/','reviewer先生','说明理由','2026-05-11 14:14:38.255671',NULL,NULL,0,'',NULL,5),
(6,'approved_to_publish','640000/2026-00003',1,'中华人民共和国律师法','/admin/approvals/law/1/change/','reviewer先生','说明理由','2026-05-11 14:14:38.255671',NULL,NULL,0,'',NULL,6),
(7,'published','640000/2026-00003',1,'中华人民共和国律师法','/admin/approvals/law/1/change/','publisher先生','说明理由','2026-05-11 14:14:38.300495',NULL,NULL,0,'',NULL,1),
(8,'ticket_filed','',NULL,'应公开未公开 R-M85K-CG49','/admin/supervision/ticket/1/change/','','','2026-05-11 14:14:38.557026',NULL,NULL,0,'',NULL,1),
(9,'ticket_filed','',NULL,'应公开未公开 R-M85K-CG49','/admin/supervision/ticket/1/change/','','','2026-05-11 14:14:38.557026',NULL,NULL,0,'',NULL,2),
(10,'ticket_filed','',NULL,'应公开未公开 R-M85K-CG49','/admin/supervision/ticket/1/change/','','','2026-05-11 14:14:38.557026',NULL,NULL,0,'',NULL,3),
(11,'submitted','640000/2026-00006',1,'律师执业许可办理情况','/admin/disclosures/item/2/change/','author先生','说明理由','2026-05-11 14:14:43.487486',NULL,NULL,0,'',NULL,3),
(12,'submitted','640000/2026-00006',1,'律师执业许可办理情况','/admin/disclosures/item/2/change/','author先生','说明理由','2026-05-11 14:14:43.487486',NULL,NULL,0,'',NULL,4),
(13,'approved','640000/2026-00006',1,'律师执业许可办理情况','/admin/disclosures/item/2/change/','reviewer先生','说明理由','2026-05-11 14:14:43.558385',NULL,NULL,0,'',NULL,1),
(14,'approved_to_publish','640000/2026-00006',1,'律师执业许可办理情况','/admin/disclosures/item/2/change/','reviewer先生','说明理由','2026-05-11 14:14:43.558385',NULL,NULL,0,'',NULL,5),
(15,'approved_to_publish','640000/2026-00006',1,'律师执业许可办理情况','/admin/disclosures/item/2/change/','reviewer先生','说明理由','2026-05-11 14:14:43.558385',NULL,NULL,0,'',NULL,6),
(16,'published','640000/2026-00006',1,'律师执业许可办理情况','/admin/disclosures/item/2/change/','publisher先生','说明理由','2026-05-11 14:14:43.613103',NULL,NULL,0,'',NULL,1),
(17,'submitted','640000/2026-00006',2,'改版的','/admin/disclosures/item/3/change/','author先生','说明理由','2026-05-11 14:14:43.792680',NULL,NULL,0,'',NULL,3),
(18,'submitted','640000/2026-00006',2,'改版的','/admin/disclosures/item/3/change/','author先生','说明理由','2026-05-11 14:14:43.792680',NULL,NULL,0,'',NULL,4),
(19,'approved','640000/2026-00006',2,'改版的','/admin/disclosures/item/3/change/','reviewer先生','说明理由','2026-05-11 14:14:43.874932',NULL,NULL,0,'',NULL,1),
(20,'approved_to_publish','640000/2026-00006',2,'改版的','/admin/disclosures/item/3/change/','reviewer先生','说明理由','2026-05-11 14:14:43.874932',NULL,NULL,0,'',NULL,5),
(21,'approved_to_publish','640000/2026-00006',2,'改版的','/admin/disclosures/item/3/change/','reviewer先生','说明理由','2026-05-11 14:14:43.874932',NULL,NULL,0,'',NULL,6),
(22,'published','640000/2026-00006',2,'改版的','/admin/disclosures/item/3/change/','publisher先生','说明理由','2026-05-11 14:14:43.939623',NULL,NULL,0,'',NULL,1),
(23,'submitted','640000/2026-00007',1,'撤下的','/admin/disclosures/item/4/change/','author先生','说明理由','2026-05-11 14:14:44.071959',NULL,NULL,0,'',NULL,3),
(24,'submitted','640000/2026-00007',1,'撤下的','/admin/disclosures/item/4/change/','author先生','说明理由','2026-05-11 14:14:44.071959',NULL,NULL,0,'',NULL,4),
(25,'approved','640000/2026-00007',1,'撤下的','/admin/disclosures/item/4/change/','reviewer先生','说明理由','2026-05-11 14:14:44.124096',NULL,NULL,0,'',NULL,1),
(26,'approved_to_publish','640000/2026-00007',1,'撤下的','/admin/disclosures/item/4/change/','reviewer先生','说明理由','2026-05-11 14:14:44.124096',NULL,NULL,0,'',NULL,5),
(27,'approved_to_publish','640000/2026-00007',1,'撤下的','/admin/disclosures/item/4/change/','reviewer先生','说明理由','2026-05-11 14:14:44.124096',NULL,NULL,0,'',NULL,6),
(28,'published','640000/2026-00007',1,'撤下的','/admin/disclosures/item/4/change/','publisher先生','说明理由','2026-05-11 14:14:44.182094',NULL,NULL,0,'',NULL,1),
(29,'withdrawn','640000/2026-00007',1,'撤下的','/admin/disclosures/item/4/change/','publisher先生','说明理由','2026-05-11 14:14:44.212589',NULL,NULL,0,'',NULL,1),
(30,'submitted','640000/2026-00008',1,'再改的','/admin/disclosures/item/5/change/','author先生','说明理由','2026-05-11 14:14:44.271311',NULL,NULL,0,'',NULL,3),
(31,'submitted','640000/2026-00008',1,'再改的','/admin/disclosures/item/5/change/','author先生','说明理由','2026-05-11 14:14:44.271311',NULL,NULL,0,'',NULL,4),
(32,'approved','640000/2026-00008',1,'再改的','/admin/disclosures/item/5/change/','reviewer先生','说明理由','2026-05-11 14:14:44.341634',NULL,NULL,0,'',NULL,1),
(33,'approved_to_publish','640000/2026-00008',1,'再改的','/admin/disclosures/item/5/change/','reviewer先生','说明理由','2026-05-11 14:14:44.341634',NULL,NULL,0,'',NULL,5),
(34,'approved_to_publish','640000/2026-00008',1,'再改的','/admin/disclosures/item/5/change/','reviewer先生','说明理由','2026-05-11 14:14:44.341634',NULL,NULL,0,'',NULL,6),
(35,'published','640000/2026-00008',1,'再改的','/admin/disclosures/item/5/change/','publisher先生','说明理由','2026-05-11 14:14:44.388735',NULL,NULL,0,'',NULL,1),
(36,'published','640000/2026-00009',1,'应急的','/admin/disclosures/item/7/change/','publisher先生','说明理由','2026-05-11 14:14:44.495490',NULL,NULL,0,'',NULL,1),
(37,'force_published','640000/2026-00009',1,'应急的','/admin/disclosures/item/7/change/','publisher先生','说明理由','2026-05-11 14:14:44.495490',NULL,NULL,0,'',NULL,6),
(38,'submitted','640000/2026-00010',1,'内网的','/admin/disclosures/item/8/change/','author先生','说明理由','2026-05-11 14:14:44.591232',NULL,NULL,0,'',NULL,3),
(39,'submitted','640000/2026-00010',1,'内网的','/admin/disclosures/item/8/change/','author先生','说明理由','2026-05-11 14:14:44.591232',NULL,NULL,0,'',NULL,4),
(40,'approved','640000/2026-00010',1,'内网的','/admin/disclosures/item/8/change/','reviewer先生','说明理由','2026-05-11 14:14:44.626908',NULL,NULL,0,'',NULL,1),
(41,'approved_to_publish','640000/2026-00010',1,'内网的','/admin/disclosures/item/8/change/','reviewer先生','说明理由','2026-05-11 14:14:44.626908',NULL,NULL,0,'',NULL,5),
(42,'approved_to_publish','640000/2026-00010',1,'内网的','/admin/disclosures/item/8/change/','reviewer先生','说明理由','2026-05-11 14:14:44.626908',NULL,NULL,0,'',NULL,6),
(43,'published','640000/2026-00010',1,'内网的','/admin/disclosures/item/8/change/','publisher先生','说明理由','2026-05-11 14:14:44.666486',NULL,NULL,0,'',NULL,1),
(44,'submitted','640000/2026-00011',1,'review','/admin/disclosures/item/9/change/','author先生','说明理由','2026-05-11 14:14:44.729927',NULL,NULL,0,'',NULL,3),
(45,'submitted','640000/2026-00011',1,'review','/admin/disclosures/item/9/change/','author先生','说明理由','2026-05-11 14:14:44.729927',NULL,NULL,0,'',NULL,4),
(46,'submitted','640000/2026-00012',1,'approved','/admin/disclosures/item/10/change/','author先生','说明理由','2026-05-11 14:14:44.787341',NULL,NULL,0,'',NULL,3),
(47,'submitted','640000/2026-00012',1,'approved','/admin/disclosures/item/10/change/','author先生','说明理由','2026-05-11 14:14:44.787341',NULL,NULL,0,'',NULL,4),
(48,'approved','640000/2026-00012',1,'approved','/admin/disclosures/item/10/change/','reviewer先生','说明理由','2026-05-11 14:14:44.824601',NULL,NULL,0,'',NULL,1),
(49,'approved_to_publish','640000/2026-00012',1,'approved','/admin/disclosures/item/10/change/','reviewer先生','说明理由','2026-05-11 14:14:44.824601',NULL,NULL,0,'',NULL,5),
(50,'approved_to_publish','640000/2026-00012',1,'approved','/admin/disclosures/item/10/change/','reviewer先生','说明理由','2026-05-11 14:14:44.824601',NULL,NULL,0,'',NULL,6),
(51,'submitted','640000/2026-00013',1,'定时的','/admin/disclosures/item/11/change/','author先生','说明理由','2026-05-11 14:14:44.886470',NULL,NULL,0,'',NULL,3),
(52,'submitted','640000/2026-00013',1,'定时的','/admin/disclosures/item/11/change/','author先生','说明理由','2026-05-11 14:14:44.886470',NULL,NULL,0,'',NULL,4),
(53,'approved','640000/2026-00013',1,'定时的','/admin/disclosures/item/11/change/','reviewer先生','说明理由','2026-05-11 14:14:44.955102',NULL,NULL,0,'',NULL,1),
(54,'approved_to_publish','640000/2026-00013',1,'定时的','/admin/disclosures/item/11/change/','reviewer先生','说明理由','2026-05-11 14:14:44.955102',NULL,NULL,0,'',NULL,5),
(55,'approved_to_publish','640000/2026-00013',1,'定时的','/admin/disclosures/item/11/change/','reviewer先生','说明理由','2026-05-11 14:14:44.955102',NULL,NULL,0,'',NULL,6),
(56,'submitted','640000/2026-00014',1,'公开的许可','/admin/approvals/approval/2/change/','author先生','说明理由','2026-05-11 14:14:49.696739',NULL,NULL,0,'',NULL,3),
(57,'submitted','640000/2026-00014',1,'公开的许可','/admin/approvals/approval/2/change/','author先生','说明理由','2026-05-11 14:14:49.696739',NULL,NULL,0,'',NULL,4),
(58,'approved','640000/2026-00014',1,'公开的许可','/admin/approvals/approval/2/change/','reviewer先生','说明理由','2026-05-11 14:14:49.760746',NULL,NULL,0,'',NULL,1),
(59,'approved_to_publish','640000/2026-00014',1,'公开的许可','/admin/approvals/approval/2/change/','reviewer先生','说明理由','2026-05-11 14:14:49.760746',NULL,NULL,0,'',NULL,5),
(60,'approved_to_publish','640000/2026-00014',1,'公开的许可','/admin/approvals/approval/2/change/','reviewer先生','说明理由','2026-05-11 14:14:49.760746',NULL,NULL,0,'',NULL,6),
(61,'published','640000/2026-00014',1,'公开的许可','/admin/approvals/approval/2/change/','publisher先生','说明理由','2026-05-11 14:14:49.796865',NULL,NULL,0,'',NULL,1),
(62,'submitted','640000/2026-00015',1,'没有步骤的许可','/admin/approvals/approval/3/change/','author先生','说明理由','2026-05-11 14:14:49.881398',NULL,NULL,0,'',NULL,3),
(63,'submitted','640000/2026-00015',1,'没有步骤的许可','/admin/approvals/approval/3/change/','author先生','说明理由','2026-05-11 14:14:49.881398',NULL,NULL,0,'',NULL,4),
(64,'approved','640000/2026-00015',1,'没有步骤的许可','/admin/approvals/approval/3/change/','reviewer先生','说明理由','2026-05-11 14:14:49.916278',NULL,NULL,0,'',NULL,1),
(65,'approved_to_publish','640000/2026-00015',1,'没有步骤的许可','/admin/approvals/approval/3/change/','reviewer先生','说明理由','2026-05-11 14:14:49.916278',NULL,NULL,0,'',NULL,5),
(66,'approved_to_publish','640000/2026-00015',1,'没有步骤的许可','/admin/approvals/approval/3/change/','reviewer先生','说明理由','2026-05-11 14:14:49.916278',NULL,NULL,0,'',NULL,6),
(67,'published','640000/2026-00015',1,'没有步骤的许可','/admin/approvals/approval/3/change/','publisher先生','说明理由','2026-05-11 14:14:49.970460',NULL,NULL,0,'',NULL,1),
(68,'submitted','640000/2026-00016',1,'公开的处罚','/admin/approvals/penalty/2/change/','author先生','说明理由','2026-05-11 14:14:50.059989',NULL,NULL,0,'',NULL,3),
(69,'submitted','640000/2026-00016',1,'公开的处罚','/admin/approvals/penalty/2/change/','author先生','说明理由','2026-05-11 14:14:50.059989',NULL,NULL,0,'',NULL,4),
(70,'approved','640000/2026-00016',1,'公开的处罚','/admin/approvals/penalty/2/change/','reviewer先生','说明理由','2026-05-11 14:14:50.099267',NULL,NULL,0,'',NULL,1),
(71,'approved_to_publish','640000/2026-00016',1,'公开的处罚','/admin/approvals/penalty/2/change/','reviewer先生','说明理由','2026-05-11 14:14:50.099267',NULL,NULL,0,'',NULL,5),
(72,'approved_to_publish','640000/2026-00016',1,'公开的处罚','/admin/approvals/penalty/2/change/','reviewer先生','说明理由','2026-05-11 14:14:50.099267',NULL,NULL,0,'',NULL,6),
(73,'published','640000/2026-00016',1,'公开的处罚','/admin/approvals/penalty/2/change/','publisher先生','说明理由','2026-05-11 14:14:50.125805',NULL,NULL,0,'',NULL,1),
(74,'submitted','640000/2026-00017',1,'另一部法','/admin/approvals/law/2/change/','author先生','说明理由','2026-05-11 14:14:50.175224',NULL,NULL,0,'',NULL,3),
(75,'submitted','640000/2026-00017',1,'另一部法','/admin/approvals/law/2/change/','author先生','说明理由','2026-05-11 14:14:50.175224',NULL,NULL,0,'',NULL,4),
(76,'approved','640000/2026-00017',1,'另一部法','/admin/approvals/law/2/change/','reviewer先生','说明理由','2026-05-11 14:14:50.214686',NULL,NULL,0,'',NULL,1),
(77,'approved_to_publish','640000/2026-00017',1,'另一部法','/admin/approvals/law/2/change/','reviewer先生','说明理由','2026-05-11 14:14:50.214686',NULL,NULL,0,'',NULL,5),
(78,'approved_to_publish','640000/2026-00017',1,'另一部法','/admin/approvals/law/2/change/','reviewer先生','说明理由','2026-05-11 14:14:50.214686',NULL,NULL,0,'',NULL,6),
(79,'published','640000/2026-00017',1,'另一部法','/admin/approvals/law/2/change/','publisher先生','说明理由','2026-05-11 14:14:50.239540',NULL,NULL,0,'',NULL,1),
(80,'submitted','640000/2026-00018',1,'季度账目','/admin/disclosures/item/12/change/','author先生','说明理由','2026-05-11 14:14:50.377319',NULL,NULL,0,'',NULL,3),
(81,'submitted','640000/2026-00018',1,'季度账目','/admin/disclosures/item/12/change/','author先生','说明理由','2026-05-11 14:14:50.377319',NULL,NULL,0,'',NULL,4),
(82,'approved','640000/2026-00018',1,'季度账目','/admin/disclosures/item/12/change/','reviewer先生','说明理由','2026-05-11 14:14:50.419215',NULL,NULL,0,'',NULL,1),
(83,'approved_to_publish','640000/2026-00018',1,'季度账目','/admin/disclosures/item/12/change/','reviewer先生','说明理由','2026-05-11 14:14:50.419215',NULL,NULL,0,'',NULL,5),
(84,'approved_to_publish','640000/2026-00018',1,'季度账目','/admin/disclosures/item/12/change/','reviewer先生','说明理由','2026-05-11 14:14:50.419215',NULL,NULL,0,'',NULL,6),
(85,'published','640000/2026-00018',1,'季度账目','/admin/disclosures/item/12/change/','publisher先生','说明理由','2026-05-11 14:14:50.444542',NULL,NULL,0,'',NULL,1),
(86,'submitted','640000/2026-00019',1,'公开的案卷','/admin/disclosures/dossier/2/change/','author先生','说明理由','2026-05-11 14:14:50.793197',NULL,NULL,0,'',NULL,3),
(87,'submitted','640000/2026-00019',1,'公开的案卷','/admin/disclosures/dossier/2/change/','author先生','说明理由','2026-05-11 14:14:50.793197',NULL,NULL,0,'',NULL,4),
(88,'approved','640000/2026-00019',1,'公开的案卷','/admin/disclosures/dossier/2/change/','reviewer先生','说明理由','2026-05-11 14:14:50.832422',NULL,NULL,0,'',NULL,1),
(89,'approved_to_publish','640000/2026-00019',1,'公开的案卷','/admin/disclosures/dossier/2/change/','reviewer先生','说明理由','2026-05-11 14:14:50.832422',NULL,NULL,0,'',NULL,5),
(90,'approved_to_publish','640000/2026-00019',1,'公开的案卷','/admin/disclosures/dossier/2/change/','reviewer先生','说明理由','2026-05-11 14:14:50.832422',NULL,NULL,0,'',NULL,6),
(91,'published','640000/2026-00019',1,'公开的案卷','/admin/disclosures/dossier/2/change/','publisher先生','说明理由','2026-05-11 14:14:50.858137',NULL,NULL,0,'',NULL,1),
(92,'submitted','640000/2026-00020',1,'律师执业许可办理情况','/admin/disclosures/item/13/change/','author先生','说明理由','2026-05-11 14:14:50.902954',NULL,NULL,0,'',NULL,3),
(93,'submitted','640000/2026-00020',1,'律师执业许可办理情况','/admin/disclosures/item/13/change/','author先生','说明理由','2026-05-11 14:14:50.902954',NULL,NULL,0,'',NULL,4),
(94,'approved','640000/2026-00020',1,'律师执业许可办理情况','/admin/disclosures/item/13/change/','reviewer先生','说明理由','2026-05-11 14:14:50.938285',NULL,NULL,0,'',NULL,1),
(95,'approved_to_publish','640000/2026-00020',1,'律师执业许可办理情况','/admin/disclosures/item/13/change/','reviewer先生','说明理由','2026-05-11 14:14:50.938285',NULL,NULL,0,'',NULL,5),
(96,'approved_to_publish','640000/2026-00020',1,'律师执业许可办理情况','/admin/disclosures/item/13/change/','reviewer先生','说明理由','2026-05-11 14:14:50.938285',NULL,NULL,0,'',NULL,6),
(97,'published','640000/2026-00020',1,'律师执业许可办理情况','/admin/disclosures/item/13/change/','publisher先生','说明理由','2026-05-11 14:14:50.958729',NULL,NULL,0,'',NULL,1),
(98,'submitted','640000/2026-00021',1,'公开的评议结果','/admin/disclosures/item/14/change/','author先生','说明理由','2026-05-11 14:14:54.175451',NULL,NULL,0,'',NULL,3),
(99,'submitted','640000/2026-00021',1,'公开的评议结果','/admin/disclosures/item/14/change/','author先生','说明理由','2026-05-11 14:14:54.175451',NULL,NULL,0,'',NULL,4),
(100,'approved','640000/2026-00021',1,'公开的评议结果','/admin/disclosures/item/14/change/','reviewer先生','说明理由','2026-05-11 14:14:54.226537',NULL,NULL,0,'',NULL,1),
(101,'approved_to_publish','640000/2026-00021',1,'公开的评议结果','/admin/disclosures/item/14/change/','reviewer先生','说明理由','2026-05-11 14:14:54.226537',NULL,NULL,0,'',NULL,5),
(102,'approved_to_publish','640000/2026-00021',1,'公开的评议结果','/admin/disclosures/item/14/change/','reviewer先生','说明理由','2026-05-11 14:14:54.226537',NULL,NULL,0,'',NULL,6),
(103,'published','640000/2026-00021',1,'公开的评议结果','/admin/disclosures/item/14/change/','publisher先生','说明理由','2026-05-11 14:14:54.256180',NULL,NULL,0,'',NULL,1),
(104,'ticket_filed','',NULL,'应公开未公开 R-G5NQ-73EZ','/admin/supervision/ticket/2/change/','','','2026-02-10 14:14:54.296106',NULL,NULL,0,'',NULL,1),
(105,'ticket_filed','',NULL,'应公开未公开 R-G5NQ-73EZ','/admin/supervision/ticket/2/change/','','','2026-02-10 14:14:54.296106',NULL,NULL,0,'',NULL,2),
(106,'ticket_filed','',NULL,'应公开未公开 R-G5NQ-73EZ','/admin/supervision/ticket/2/change/','','','2026-02-10 14:14:54.296106',NULL,NULL,0,'',NULL,3),
(107,'ticket_filed','',NULL,'应公开未公开 R-4QCF-P95Y','/admin/supervision/ticket/3/change/','','','2026-02-10 14:14:54.296106',NULL,NULL,0,'',NULL,1),
(108,'ticket_filed','',NULL,'应公开未公开 R-4QCF-P95Y','/admin/supervision/ticket/3/change/','','','2026-02-10 14:14:54.296106',NULL,NULL,0,'',NULL,2),
(109,'ticket_filed','',NULL,'应公开未公开 R-4QCF-P95Y','/admin/supervision/ticket/3/change/','','','2026-02-10 14:14:54.296106',NULL,NULL,0,'',NULL,3),
(110,'ticket_filed','',NULL,'应公开未公开 R-K6KD-H5AK','/admin/supervision/ticket/4/change/','','','2026-02-10 14:14:54.296106',NULL,NULL,0,'',NULL,1),
(111,'ticket_filed','',NULL,'应公开未公开 R-K6KD-H5AK','/admin/supervision/ticket/4/change/','','','2026-02-10 14:14:54.296106',NULL,NULL,0,'',NULL,2),
(112,'ticket_filed','',NULL,'应公开未公开 R-K6KD-H5AK','/admin/supervision/ticket/4/change/','','','2026-02-10 14:14:54.296106',NULL,NULL,0,'',NULL,3),
(113,'ticket_filed','',NULL,'应公开未公开 R-XXF7-S96T','/admin/supervision/ticket/5/change/','','','2026-02-10 14:14:54.296106',NULL,NULL,0,'',NULL,1),
(114,'ticket_filed','',NULL,'应公开未公开 R-XXF7-S96T','/admin/supervision/ticket/5/change/','','','2026-02-10 14:14:54.296106',NULL,NULL,0,'',NULL,2),
(115,'ticket_filed','',NULL,'应公开未公开 R-XXF7-S96T','/admin/supervision/ticket/5/change/','','','2026-02-10 14:14:54.296106',NULL,NULL,0,'',NULL,3),
(116,'ticket_filed','',NULL,'应公开未公开 R-8F2V-XRHZ','/admin/supervision/ticket/6/change/','','','2026-05-11 14:14:54.602062',NULL,NULL,0,'',NULL,1),
(117,'ticket_filed','',NULL,'应公开未公开 R-8F2V-XRHZ','/admin/supervision/ticket/6/change/','','','2026-05-11 14:14:54.602062',NULL,NULL,0,'',NULL,2),
(118,'ticket_filed','',NULL,'应公开未公开 R-8F2V-XRHZ','/admin/supervision/ticket/6/change/','','','2026-05-11 14:14:54.602062',NULL,NULL,0,'',NULL,3),
(119,'submitted','640000/2026-00022',1,'机关职责','/admin/disclosures/item/15/change/','author先生','说明理由','2026-05-11 14:14:55.852502',NULL,NULL,0,'',NULL,3),
(120,'submitted','640000/2026-00022',1,'机关职责','/admin/disclosures/item/15/change/','author先生','说明理由','2026-05-11 14:14:55.852502',NULL,NULL,0,'',NULL,4),
(121,'approved','640000/2026-00022',1,'机关职责','/admin/disclosures/item/15/change/','reviewer先生','说明理由','2026-05-11 14:14:55.944772',NULL,NULL,0,'',NULL,1),
(122,'approved_to_publish','640000/2026-00022',1,'机关职责','/admin/disclosures/item/15/change/','reviewer先生','说明理由','2026-05-11 14:14:55.944772',NULL,NULL,0,'',NULL,5),
(123,'approved_to_publish','640000/2026-00022',1,'机关职责','/admin/disclosures/item/15/change/','reviewer先生','说明理由','2026-05-11 14:14:55.944772',NULL,NULL,0,'',NULL,6),
(124,'published','640000/2026-00022',1,'机关职责','/admin/disclosures/item/15/change/','publisher先生','说明理由','2026-05-11 14:14:56.019297',NULL,NULL,0,'',NULL,1),
(125,'submitted','640000/2026-00022',2,'机关职责','/admin/disclosures/item/17/change/','author先生','说明理由','2026-05-11 14:14:56.239353',NULL,NULL,0,'',NULL,3),
(126,'submitted','640000/2026-00022',2,'机关职责','/admin/disclosures/item/17/change/','author先生','说明理由','2026-05-11 14:14:56.239353',NULL,NULL,0,'',NULL,4),
(127,'approved','640000/2026-00022',2,'机关职责','/admin/disclosures/item/17/change/','reviewer先生','说明理由','2026-05-11 14:14:56.299466',NULL,NULL,0,'',NULL,1),
(128,'approved_to_publish','640000/2026-00022',2,'机关职责','/admin/disclosures/item/17/change/','reviewer先生','说明理由','2026-05-11 14:14:56.299466',NULL,NULL,0,'',NULL,5),
(129,'approved_to_publish','640000/2026-00022',2,'机关职责','/admin/disclosures/item/17/change/','reviewer先生','说明理由','2026-05-11 14:14:56.299466',NULL,NULL,0,'',NULL,6),
(130,'published','640000/2026-00022',2,'机关职责','/admin/disclosures/item/17/change/','publisher先生','说明理由','2026-05-11 14:14:56.349484',NULL,NULL,0,'',NULL,1),
(131,'submitted','640000/2026-00023',1,'年度目标','/admin/disclosures/item/16/change/','author先生','说明理由','2026-05-11 14:14:56.412201',NULL,NULL,0,'',NULL,3),
(132,'submitted','640000/2026-00023',1,'年度目标','/admin/disclosures/item/16/change/','author先生','说明理由','2026-05-11 14:14:56.412201',NULL,NULL,0,'',NULL,4),
(133,'approved','640000/2026-00023',1,'年度目标','/admin/disclosures/item/16/change/','reviewer先生','说明理由','2026-05-11 14:14:56.508486',NULL,NULL,0,'',NULL,1),
(134,'approved_to_publish','640000/2026-00023',1,'年度目标','/admin/disclosures/item/16/change/','reviewer先生','说明理由','2026-05-11 14:14:56.508486',NULL,NULL,0,'',NULL,5),
(135,'approved_to_publish','640000/2026-00023',1,'年度目标','/admin/disclosures/item/16/change/','reviewer先生','说明理由','2026-05-11 14:14:56.508486',NULL,NULL,0,'',NULL,6),
(136,'published','640000/2026-00023',1,'年度目标','/admin/disclosures/item/16/change/','publisher先生','说明理由','2026-05-11 14:14:56.597446',NULL,NULL,0,'',NULL,1),
(137,'submitted','640000/2026-00024',1,'办理进程','/admin/disclosures/item/18/change/','author先生','说明理由','2026-05-11 14:14:56.705794',NULL,NULL,0,'',NULL,3),
(138,'submitted','640000/2026-00024',1,'办理进程','/admin/disclosures/item/18/change/','author先生','说明理由','2026-05-11 14:14:56.705794',NULL,NULL,0,'',NULL,4),
(139,'approved','640000/2026-00024',1,'办理进程','/admin/disclosures/item/18/change/','reviewer先生','说明理由','2026-05-11 14:14:56.759732',NULL,NULL,0,'',NULL,1),
(140,'approved_to_publish','640000/2026-00024',1,'办理进程','/admin/disclosures/item/18/change/','reviewer先生','说明理由','2026-05-11 14:14:56.759732',NULL,NULL,0,'',NULL,5),
(141,'approved_to_publish','640000/2026-00024',1,'办理进程','/admin/disclosures/item/18/change/','reviewer先生','说明理由','2026-05-11 14:14:56.759732',NULL,NULL,0,'',NULL,6),
(142,'published','640000/2026-00024',1,'办理进程','/admin/disclosures/item/18/change/','publisher先生','说明理由','2026-05-11 14:14:56.805579',NULL,NULL,0,'',NULL,1),
(143,'submitted','640000/2026-00025',1,'办理结果','/admin/disclosures/item/19/change/','author先生','说明理由','2026-05-11 14:14:56.874369',NULL,NULL,0,'',NULL,3),
(144,'submitted','640000/2026-00025',1,'办理结果','/admin/disclosures/item/19/change/','author先生','说明理由','2026-05-11 14:14:56.874369',NULL,NULL,0,'',NULL,4),
(145,'approved','640000/2026-00025',1,'办理结果','/admin/disclosures/item/19/change/','reviewer先生','说明理由','2026-05-11 14:14:56.931105',NULL,NULL,0,'',NULL,1),
(146,'approved_to_publish','640000/2026-00025',1,'办理结果','/admin/disclosures/item/19/change/','reviewer先生','说明理由','2026-05-11 14:14:56.931105',NULL,NULL,0,'',NULL,5),
(147,'approved_to_publish','640000/2026-00025',1,'办理结果','/admin/disclosures/item/19/change/','reviewer先生','说明理由','2026-05-11 14:14:56.931105',NULL,NULL,0,'',NULL,6),
(148,'published','640000/2026-00025',1,'办理结果','/admin/disclosures/item/19/change/','publisher先生','说明理由','2026-05-11 14:14:56.972438',NULL,NULL,0,'',NULL,1),
(149,'submitted','640000/2026-00026',1,'规范性文件清理','/admin/disclosures/dossier/3/change/','author先生','说明理由','2026-05-11 14:14:57.040527',NULL,NULL,0,'',NULL,3),
(150,'submitted','640000/2026-00026',1,'规范性文件清理','/admin/disclosures/dossier/3/change/','author先生','说明理由','2026-05-11 14:14:57.040527',NULL,NULL,0,'',NULL,4),
(151,'approved','640000/2026-00026',1,'规范性文件清理','/admin/disclosures/dossier/3/change/','reviewer先生','说明理由','2026-05-11 14:14:57.095001',NULL,NULL,0,'',NULL,1),
(152,'approved_to_publish','640000/2026-00026',1,'规范性文件清理','/admin/disclosures/dossier/3/change/','reviewer先生','说明理由','2026-05-11 14:14:57.095001',NULL,NULL,0,'',NULL,5),
(153,'approved_to_publish','640000/2026-00026',1,'规范性文件清理','/admin/disclosures/dossier/3/change/','reviewer先生','说明理由','2026-05-11 14:14:57.095001',NULL,NULL,0,'',NULL,6),
(154,'published','640000/2026-00026',1,'规范性文件清理','/admin/disclosures/dossier/3/change/','publisher先生','说明理由','2026-05-11 14:14:57.135804',NULL,NULL,0,'',NULL,1),
(155,'submitted','640000/2026-00027',1,'中华人民共和国律师法','/admin/approvals/law/3/change/','author先生','说明理由','2026-05-11 14:14:57.196957',NULL,NULL,0,'',NULL,3),
(156,'submitted','640000/2026-00027',1,'中华人民共和国律师法','/admin/approvals/law/3/change/','author先生','说明理由','2026-05-11 14:14:57.196957',NULL,NULL,0,'',NULL,4),
(157,'approved','640000/2026-00027',1,'中华人民共和国律师法','/admin/approvals/law/3/change/','reviewer先生','说明理由','2026-05-11 14:14:57.235936',NULL,NULL,0,'',NULL,1),
(158,'approved_to_publish','640000/2026-00027',1,'中华人民共和国律师法','/admin/approvals/law/3/change/','reviewer先生','说明理由','2026-05-11 14:14:57.235936',NULL,NULL,0,'',NULL,5),
(159,'approved_to_publish','640000/2026-00027',1,'中华人民共和国律师法','/admin/approvals/law/3/change/','reviewer先生','说明理由','2026-05-11 14:14:57.235936',NULL,NULL,0,'',NULL,6),
(160,'published','640000/2026-00027',1,'中华人民共和国律师法','/admin/approvals/law/3/change/','publisher先生','说明理由','2026-05-11 14:14:57.274100',NULL,NULL,0,'',NULL,1),
(161,'submitted','640000/2026-00028',1,'律师执业许可','/admin/approvals/approval/4/change/','author先生','说明理由','2026-05-11 14:15:01.472493',NULL,NULL,0,'',NULL,3),
(162,'submitted','640000/2026-00028',1,'律师执业许可','/admin/approvals/approval/4/change/','author先生','说明理由','2026-05-11 14:15:01.472493',NULL,NULL,0,'',NULL,4),
(163,'approved','640000/2026-00028',1,'律师执业许可','/admin/approvals/approval/4/change/','reviewer先生','说明理由','2026-05-11 14:15:01.567105',NULL,NULL,0,'',NULL,1),
(164,'approved_to_publish','640000/2026-00028',1,'律师执业许可','/admin/approvals/approval/4/change/','reviewer先生','说明理由','2026-05-11 14:15:01.567105',NULL,NULL,0,'',NULL,5),
(165,'approved_to_publish','640000/2026-00028',1,'律师执业许可','/admin/approvals/approval/4/change/','reviewer先生','说明理由','2026-05-11 14:15:01.567105',NULL,NULL,0,'',NULL,6),
(166,'published','640000/2026-00028',1,'律师执业许可','/admin/approvals/approval/4/change/','publisher先生','说明理由','2026-05-11 14:15:01.643586',NULL,NULL,0,'',NULL,1),
(167,'submitted','640000/2026-00029',1,'对律师同时在两个以上律师事务所执业的处罚','/admin/approvals/penalty/3/change/','author先生','说明理由','2026-05-11 14:15:01.735011',NULL,NULL,0,'',NULL,3),
(168,'submitted','640000/2026-00029',1,'对律师同时在两个以上律师事务所执业的处罚','/admin/approvals/penalty/3/change/','author先生','说明理由','2026-05-11 14:15:01.735011',NULL,NULL,0,'',NULL,4),
(169,'approved','640000/2026-00029',1,'对律师同时在两个以上律师事务所执业的处罚','/admin/approvals/penalty/3/change/','reviewer先生','说明理由','2026-05-11 14:15:01.799092',NULL,NULL,0,'',NULL,1),
(170,'approved_to_publish','640000/2026-00029',1,'对律师同时在两个以上律师事务所执业的处罚','/admin/approvals/penalty/3/change/','reviewer先生','说明理由','2026-05-11 14:15:01.799092',NULL,NULL,0,'',NULL,5),
(171,'approved_to_publish','640000/2026-00029',1,'对律师同时在两个以上律师事务所执业的处罚','/admin/approvals/penalty/3/change/','reviewer先生','说明理由','2026-05-11 14:15:01.799092',NULL,NULL,0,'',NULL,6),
(172,'published','640000/2026-00029',1,'对律师同时在两个以上律师事务所执业的处罚','/admin/approvals/penalty/3/change/','publisher先生','说明理由','2026-05-11 14:15:01.828289',NULL,NULL,0,'',NULL,1),
(173,'submitted','640000/2026-00024',2,'办理进程','/admin/disclosures/item/20/change/','author先生','说明理由','2026-05-11 14:15:01.939202',NULL,NULL,0,'',NULL,3),
(174,'submitted','640000/2026-00024',2,'办理进程','/admin/disclosures/item/20/change/','author先生','说明理由','2026-05-11 14:15:01.939202',NULL,NULL,0,'',NULL,4),
(175,'approved','640000/2026-00024',2,'办理进程','/admin/disclosures/item/20/change/','reviewer先生','说明理由','2026-05-11 14:15:01.978237',NULL,NULL,0,'',NULL,1),
(176,'approved_to_publish','640000/2026-00024',2,'办理进程','/admin/disclosures/item/20/change/','reviewer先生','说明理由','2026-05-11 14:15:01.978237',NULL,NULL,0,'',NULL,5),
(177,'approved_to_publish','640000/2026-00024',2,'办理进程','/admin/disclosures/item/20/change/','reviewer先生','说明理由','2026-05-11 14:15:01.978237',NULL,NULL,0,'',NULL,6),
(178,'published','640000/2026-00024',2,'办理进程','/admin/disclosures/item/20/change/','publisher先生','说明理由','2026-05-11 14:15:01.998875',NULL,NULL,0,'',NULL,1),
(179,'overdue','',NULL,'2 项公开义务','/admin/disclosures/obligation/?state=overdue','','2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度
2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度','2026-05-11 14:15:02.109133',NULL,NULL,0,'',NULL,3),
(180,'overdue','',NULL,'2 项公开义务','/admin/disclosures/obligation/?state=overdue','','2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度
2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度','2026-05-11 14:15:02.109133',NULL,NULL,0,'',NULL,4),
(181,'overdue','',NULL,'2 项公开义务','/admin/disclosures/obligation/?state=overdue','','2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度
2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度','2026-05-11 14:15:02.109133',NULL,NULL,0,'',NULL,5),
(182,'overdue','',NULL,'2 项公开义务','/admin/disclosures/obligation/?state=overdue','','2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度
2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度','2026-05-11 14:15:02.109133',NULL,NULL,0,'',NULL,6),
(183,'ticket_overdue','',NULL,'1 件群众反映','/admin/supervision/ticket/','','2026-03-09 应公开未公开 R-K6KD-H5AK','2026-05-11 14:15:02.185068',NULL,NULL,0,'',NULL,1),
(184,'ticket_overdue','',NULL,'1 件群众反映','/admin/supervision/ticket/','','2026-03-09 应公开未公开 R-K6KD-H5AK','2026-05-11 14:15:02.185068',NULL,NULL,0,'',NULL,2),
(185,'ticket_overdue','',NULL,'1 件群众反映','/admin/supervision/ticket/','','2026-03-09 应公开未公开 R-K6KD-H5AK','2026-05-11 14:15:02.185068',NULL,NULL,0,'',NULL,3),
(186,'ticket_overdue','',NULL,'1 件群众反映','/admin/supervision/ticket/','','2026-03-09 应公开未公开 R-K6KD-H5AK','2026-05-11 14:15:02.185068',NULL,NULL,0,'',NULL,4),
(187,'ticket_overdue','',NULL,'1 件群众反映','/admin/supervision/ticket/','','2026-03-09 应公开未公开 R-K6KD-H5AK','2026-05-11 14:15:02.185068',NULL,NULL,0,'',NULL,5),
(188,'ticket_overdue','',NULL,'1 件群众反映','/admin/supervision/ticket/','','2026-03-09 应公开未公开 R-K6KD-H5AK','2026-05-11 14:15:02.185068',NULL,NULL,0,'',NULL,6),
(189,'submitted','640000/2026-00025',2,'办理结果','/admin/disclosures/item/21/change/','author先生','说明理由','2026-05-11 14:15:19.445018',NULL,NULL,0,'',NULL,3),
(190,'submitted','640000/2026-00025',2,'办理结果','/admin/disclosures/item/21/change/','author先生','说明理由','2026-05-11 14:15:19.445018',NULL,NULL,0,'',NULL,4),
(191,'approved','640000/2026-00025',2,'办理结果','/admin/disclosures/item/21/change/','reviewer先生','说明理由','2026-05-11 14:15:19.462445',NULL,NULL,0,'',NULL,1),
(192,'approved_to_publish','640000/2026-00025',2,'办理结果','/admin/disclosures/item/21/change/','reviewer先生','说明理由','2026-05-11 14:15:19.462445',NULL,NULL,0,'',NULL,5),
(193,'approved_to_publish','640000/2026-00025',2,'办理结果','/admin/disclosures/item/21/change/','reviewer先生','说明理由','2026-05-11 14:15:19.462445',NULL,NULL,0,'',NULL,6),
(194,'published','640000/2026-00025',2,'办理结果','/admin/disclosures/item/21/change/','publisher先生','说明理由','2026-05-11 14:15:19.473428',NULL,NULL,0,'',NULL,1);
CREATE TABLE "publishing_numbercounter" ("year" integer unsigned NOT NULL PRIMARY KEY CHECK ("year" >= 0), "last" integer unsigned NOT NULL CHECK ("last" >= 0));
INSERT INTO "publishing_numbercounter" VALUES
(2026,29);
CREATE TABLE "publishing_saidkey" ("key" bigint NOT NULL, "record_id" bigint NOT NULL, PRIMARY KEY ("key", "record_id"));
INSERT INTO "publishing_saidkey" VALUES
(1918421450634379285,2),
(1918421450634379285,3),
(7326790090665572377,4),
(7326790090665572377,5),
(7326790090665572377,7),
(5099034059687221917,8),
(7221798770211821714,12),
(-7533471861003851653,13),
(-3234441307071045724,14),
(-8904502887830701849,14),
(7711721017381902926,14),
(530252823523929242,14),
(8683076740386571911,14),
(4468317443859500304,14),
(218915538245469407,14),
(-713423438221970521,14),
(1302934024219619437,14),
(-2920350426852927310,14),
(6568326917668175361,14),
(1918421450634379285,15),
(1918421450634379285,17),
(7326790090665572377,16),
(7326790090665572377,18),
(-1698074545617540322,19),
(7326790090665572377,20),
(-1698074545617540322,21);
CREATE TABLE "search_document" ("sequence" bigint NOT NULL PRIMARY KEY, "number" varchar(40) NOT NULL UNIQUE, "kind" varchar(40) NOT NULL, "department" varchar(20) NOT NULL, "title" text NOT NULL, "text" text NOT NULL, "normalised" text NOT NULL, "title_tokens" text NOT NULL, "text_tokens" text NOT NULL);
INSERT INTO "search_document" VALUES
(7,'640000/2026-00003','law','D11','中华人民共和国律师法','640000/2026-00003
律师工作处
LAWYERS_LAW
Lawyers Law
法律
全国人民代表大会常务委员会
现行有效','中华人民共和国律师法
640000/2026-00003
律师工作处
lawyers_law
lawyers law
法律
全国人民代表大会常务委员会
现行有效','中华 华人 人民 民共 共和 和国 国律 律师 师法 法','640000202600003 640000 6400002026 2026 202600003 00003 律师 师工 工作 作处 处 lawyers law lawyers law 法律 律 全国 国人 人民 民代 代表 表大 大会 会常 常务 务委 委员 员会 会 现行 行有 有效 效'),
(21,'640000/2026-00006','item','D11','改版的','640000/2026-00006
律师工作处
更新数据
政务结果
全年办理情况。
全年受理律师执业申请，全部按期办结。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条
bulletin 2026-01-05
附件
附件.pdf
Meeting of March','改版的
640000/2026-00006
律师工作处
更新数据
政务结果
全年办理情况。
全年受理律师执业申请,全部按期办结。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条
bulletin 2026-01-05
附件
附件.pdf
meeting of march','改版 版的 的','640000202600006 640000 6400002026 2026 202600006 00006 律师 师工 工作 作处 处 更新 新数 数据 据 政务 务结 结果 果 全年 年办 办理 理情 情况 况 全年 年受 受理 理律 律师 师执 执业 业申 申请 请 全部 部按 按期 期办 办结 结 机关 关职 职能 能 长期 期公 公开 开 结果 果公 公开 开 主动 动公 公开 开 中华 华人 人民 民共 共和 和国 国律 律师 师法 法 第六 六条 条 bulletin 20260105 2026 202601 01 0105 05 附件 件 附件 件 pdf meeting of march'),
(30,'640000/2026-00008','item','D11','再改的','640000/2026-00008
律师工作处
政务结果
全年办理情况。
全年受理律师执业申请，全部按期办结。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条','再改的
640000/2026-00008
律师工作处
政务结果
全年办理情况。
全年受理律师执业申请,全部按期办结。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条','再改 改的 的','640000202600008 640000 6400002026 2026 202600008 00008 律师 师工 工作 作处 处 政务 务结 结果 果 全年 年办 办理 理情 情况 况 全年 年受 受理 理律 律师 师执 执业 业申 申请 请 全部 部按 按期 期办 办结 结 机关 关职 职能 能 长期 期公 公开 开 结果 果公 公开 开 主动 动公 公开 开 中华 华人 人民 民共 共和 和国 国律 律师 师法 法 第六 六条 条'),
(33,'640000/2026-00009','item','D11','应急的','640000/2026-00009
律师工作处
政务结果
全年办理情况。
全年受理律师执业申请，全部按期办结。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条','应急的
640000/2026-00009
律师工作处
政务结果
全年办理情况。
全年受理律师执业申请,全部按期办结。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条','应急 急的 的','640000202600009 640000 6400002026 2026 202600009 00009 律师 师工 工作 作处 处 政务 务结 结果 果 全年 年办 办理 理情 情况 况 全年 年受 受理 理律 律师 师执 执业 业申 申请 请 全部 部按 按期 期办 办结 结 机关 关职 职能 能 长期 期公 公开 开 结果 果公 公开 开 主动 动公 公开 开 中华 华人 人民 民共 共和 和国 国律 律师 师法 法 第六 六条 条'),
(37,'640000/2026-00010','item','D11','内网的','640000/2026-00010
律师工作处
政务结果
全年办理情况。
全年受理律师执业申请，全部按期办结。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条','内网的
640000/2026-00010
律师工作处
政务结果
全年办理情况。
全年受理律师执业申请,全部按期办结。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条','内网 网的 的','640000202600010 640000 6400002026 2026 202600010 00010 律师 师工 工作 作处 处 政务 务结 结果 果 全年 年办 办理 理情 情况 况 全年 年受 受理 理律 律师 师执 执业 业申 申请 请 全部 部按 按期 期办 办结 结 机关 关职 职能 能 长期 期公 公开 开 结果 果公 公开 开 主动 动公 公开 开 中华 华人 人民 民共 共和 和国 国律 律师 师法 法 第六 六条 条'),
(50,'640000/2026-00014','approval','D11','公开的许可','640000/2026-00014
律师工作处
XK-02
Licence to practise as a lawyer
行政许可
拥护宪法
品行良好
自然人
向窗口提出申请。
30
工作日
20
工作日
否
不收费
0951-5550102
LAWYERS_LAW 第五条
申请书 原件 1 申请人
受理 窗口 5
决定 司法厅 10
附件
附件.pdf
Another paper','公开的许可
640000/2026-00014
律师工作处
xk-02
licence to practise as a lawyer
行政许可
拥护宪法
品行良好
自然人
向窗口提出申请。
30
工作日
20
工作日
否
不收费
0951-5550102
lawyers_law 第五条
申请书 原件 1 申请人
受理 窗口 5
决定 司法厅 10
附件
附件.pdf
another paper','公开 开的 的许 许可 可','640000202600014 640000 6400002026 2026 202600014 00014 律师 师工 工作 作处 处 xk02 xk 02 licence to practise as a lawyer 行政 政许 许可 可 拥护 护宪 宪法 法 品行 行良 良好 好 自然 然人 人 向窗 窗口 口提 提出 出申 申请 请 30 工作 作日 日 20 工作 作日 日 否 不收 收费 费 09515550102 0951 5550102 lawyers law 第五 五条 条 申请 请书 书 原件 件 1 申请 请人 人 受理 理 窗口 口 5 决定 定 司法 法厅 厅 10 附件 件 附件 件 pdf another paper'),
(54,'640000/2026-00015','approval','D11','没有步骤的许可','640000/2026-00015
律师工作处
XK-03
Licence to practise as a lawyer
行政许可
拥护宪法
品行良好
自然人
向窗口提出申请。
30
工作日
20
工作日
否
不收费
0951-5550102
LAWYERS_LAW 第五条
申请书 原件 1 申请人','没有步骤的许可
640000/2026-00015
律师工作处
xk-03
licence to practise as a lawyer
行政许可
拥护宪法
品行良好
自然人
向窗口提出申请。
30
工作日
20
工作日
否
不收费
0951-5550102
lawyers_law 第五条
申请书 原件 1 申请人','没有 有步 步骤 骤的 的许 许可 可','640000202600015 640000 6400002026 2026 202600015 00015 律师 师工 工作 作处 处 xk03 xk 03 licence to practise as a lawyer 行政 政许 许可 可 拥护 护宪 宪法 法 品行 行良 良好 好 自然 然人 人 向窗 窗口 口提 提出 出申 申请 请 30 工作 作日 日 20 工作 作日 日 否 不收 收费 费 09515550102 0951 5550102 lawyers law 第五 五条 条 申请 请书 书 原件 件 1 申请 请人 人'),
(58,'640000/2026-00016','penalty','D11','公开的处罚','640000/2026-00016
律师工作处
CF-002
Penalty on lawyer: practising in two or more law firms at once
律师
同时在两个以上律师事务所执业
警告、罚款
警告，可以处五千元以下罚款
Warning; fine up to 5,000 yuan
5000
设区的市级
LAWYERS_LAW 第四十七条 第（一）项
较轻 初次发生 警告','公开的处罚
640000/2026-00016
律师工作处
cf-002
penalty on lawyer: practising in two or more law firms at once
律师
同时在两个以上律师事务所执业
警告、罚款
警告,可以处五千元以下罚款
warning; fine up to 5,000 yuan
5000
设区的市级
lawyers_law 第四十七条 第(一)项
较轻 初次发生 警告','公开 开的 的处 处罚 罚','640000202600016 640000 6400002026 2026 202600016 00016 律师 师工 工作 作处 处 cf002 cf 002 penalty on lawyer practising in two or more law firms at once 律师 师 同时 时在 在两 两个 个以 以上 上律 律师 师事 事务 务所 所执 执业 业 警告 告 罚款 款 警告 告 可以 以处 处五 五千 千元 元以 以下 下罚 罚款 款 warning fine up to 5 000 yuan 5000 设区 区的 的市 市级 级 lawyers law 第四 四十 十七 七条 条 第 一 项 较轻 轻 初次 次发 发生 生 警告 告'),
(62,'640000/2026-00017','law','D11','另一部法','640000/2026-00017
律师工作处
OTHER_LAW
Lawyers Law
法律
全国人民代表大会常务委员会
现行有效','另一部法
640000/2026-00017
律师工作处
other_law
lawyers law
法律
全国人民代表大会常务委员会
现行有效','另一 一部 部法 法','640000202600017 640000 6400002026 2026 202600017 00017 律师 师工 工作 作处 处 other law lawyers law 法律 律 全国 国人 人民 民代 代表 表大 大会 会常 常务 务委 委员 员会 会 现行 行有 有效 效'),
(67,'640000/2026-00018','item','D11','季度账目','640000/2026-00018
律师工作处
政务结果
全年办理情况。
第一季度的账目。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条','季度账目
640000/2026-00018
律师工作处
政务结果
全年办理情况。
第一季度的账目。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条','季度 度账 账目 目','640000202600018 640000 6400002026 2026 202600018 00018 律师 师工 工作 作处 处 政务 务结 结果 果 全年 年办 办理 理情 情况 况 第一 一季 季度 度的 的账 账目 目 机关 关职 职能 能 长期 期公 公开 开 结果 果公 公开 开 主动 动公 公开 开 中华 华人 人民 民共 共和 和国 国律 律师 师法 法 第六 六条 条'),
(76,'640000/2026-00019','dossier','D11','公开的案卷','640000/2026-00019
律师工作处
规范性文件清理
清理现行规范性文件，公布结果。
2009-03-02
清理
12.00','公开的案卷
640000/2026-00019
律师工作处
规范性文件清理
清理现行规范性文件,公布结果。
2009-03-02
清理
12.00','公开 开的 的案 案卷 卷','640000202600019 640000 6400002026 2026 202600019 00019 律师 师工 工作 作处 处 规范 范性 性文 文件 件清 清理 理 清理 理现 现行 行规 规范 范性 性文 文件 件 公布 布结 结果 果 20090302 2009 200903 03 0302 02 清理 理 12 00'),
(80,'640000/2026-00020','item','D11','律师执业许可办理情况','640000/2026-00020
律师工作处
政务结果
全年办理情况。
文件目录。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条','律师执业许可办理情况
640000/2026-00020
律师工作处
政务结果
全年办理情况。
文件目录。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条','律师 师执 执业 业许 许可 可办 办理 理情 情况 况','640000202600020 640000 6400002026 2026 202600020 00020 律师 师工 工作 作处 处 政务 务结 结果 果 全年 年办 办理 理情 情况 况 文件 件目 目录 录 机关 关职 职能 能 长期 期公 公开 开 结果 果公 公开 开 主动 动公 公开 开 中华 华人 人民 民共 共和 和国 国律 律师 师法 法 第六 六条 条'),
(92,'640000/2026-00021','item','D11','公开的评议结果','640000/2026-00021
律师工作处
政务结果
1 名监督员对 2 个部门的评分、意见和部门回复；其中 1 个部门有评分。
评议情况 评议期 2025-10-23 至 2026-05-09，评分 2026-05-10 至 2026-05-11。 提前结束的理由：都已评完。 参加评分的监督员：王代表（人大代表）。 评议结果 代码 部门 综合得分 评分人数 最低—最高 D11 律师工作处 80.60 1 80.60—80.60 S01 监狱管理局 — 0 — 各指标均分 代码 部门 工作机制建立健全（40%） 方便群众（60%） D11 律师工作处 77.00 83.00 S01 监狱管理局 — — 评议意见 律师工作处 窗口少了一个。 部门回复 律师工作处 已经增开窗口。 怎样计算 每名监督员对每个部门的每项指标评 0 至 100 分，没有了解的部门可以不评。 指标均分：各监督员的评分等权平均。综合得分：指标均分按权重折算后相加。 最低和最高：单个监督员评分按权重折算后的最低分和最高分。 没有人评分的部门不计分，如实空缺。 评议计划、指标和各部门的得分图
机关职能
定期公开
结果公开
主动公开
政务公开、监督评议
《中华人民共和国政府信息公开条例》第四十六条
《宁夏回族自治区实施〈中华人民共和国政府信息公开条例〉办法》第三十二条
各部门综合得分图
条形图，每个部门一条，按部门代码标注；各部门的得分见正文“评议结果”的表。最高 80.60（D11），最低 80.60（D11）。
evaluation-2.png','公开的评议结果
640000/2026-00021
律师工作处
政务结果
1 名监督员对 2 个部门的评分、意见和部门回复;其中 1 个部门有评分。
评议情况 评议期 2025-10-23 至 2026-05-09,评分 2026-05-10 至 2026-05-11。 提前结束的理由:都已评完。 参加评分的监督员:王代表(人大代表)。 评议结果 代码 部门 综合得分 评分人数 最低—最高 d11 律师工作处 80.60 1 80.60—80.60 s01 监狱管理局 — 0 — 各指标均分 代码 部门 工作机制建立健全(40%) 方便群众(60%) d11 律师工作处 77.00 83.00 s01 监狱管理局 — — 评议意见 律师工作处 窗口少了一个。 部门回复 律师工作处 已经增开窗口。 怎样计算 每名监督员对每个部门的每项指标评 0 至 100 分,没有了解的部门可以不评。 指标均分:各监督员的评分等权平均。综合得分:指标均分按权重折算后相加。 最低和最高:单个监督员评分按权重折算后的最低分和最高分。 没有人评分的部门不计分,如实空缺。 评议计划、指标和各部门的得分图
机关职能
定期公开
结果公开
主动公开
政务公开、监督评议
《中华人民共和国政府信息公开条例》第四十六条
《宁夏回族自治区实施〈中华人民共和国政府信息公开条例〉办法》第三十二条
各部门综合得分图
条形图,每个部门一条,按部门代码标注;各部门的得分见正文“评议结果”的表。最高 80.60(d11),最低 80.60(d11)。
evaluation-2.png','公开 开的 的评 评议 议结 结果 果','640000202600021 640000 6400002026 2026 202600021 00021 律师 师工 工作 作处 处 政务 务结 结果 果 1 名监 监督 督员 员对 对 2 个部 部门 门的 的评 评分 分 意见 见和 和部 部门 门回 回复 复 其中 中 1 个部 部门 门有 有评 评分 分 评议 议情 情况 况 评议 议期 期 20251023 2025 202510 10 1023 23 至 20260509 2026 202605 05 0509 09 评分 分 20260510 2026 202605 05 0510 10 至 20260511 2026 202605 05 0511 11 提前 前结 结束 束的 的理 理由 由 都已 已评 评完 完 参加 加评 评分 分的 的监 监督 督员 员 王代 代表 表 人大 大代 代表 表 评议 议结 结果 果 代码 码 部门 门 综合 合得 得分 分 评分 分人 人数 数 最低 低 最高 高 d11 律师 师工 工作 作处 处 80 60 1 80 60 80 60 s01 监狱 狱管 管理 理局 局 0 各指 指标 标均 均分 分 代码 码 部门 门 工作 作机 机制 制建 建立 立健 健全 全 40 方便 便群 群众 众 60 d11 律师 师工 工作 作处 处 77 00 83 00 s01 监狱 狱管 管理 理局 局 评议 议意 意见 见 律师 师工 工作 作处 处 窗口 口少 少了 了一 一个 个 部门 门回 回复 复 律师 师工 工作 作处 处 已经 经增 增开 开窗 窗口 口 怎样 样计 计算 算 每名 名监 监督 督员 员对 对每 每个 个部 部门 门的 的每 每项 项指 指标 标评 评 0 至 100 分 没有 有了 了解 解的 的部 部门 门可 可以 以不 不评 评 指标 标均 均分 分 各监 监督 督员 员的 的评 评分 分等 等权 权平 平均 均 综合 合得 得分 分 指标 标均 均分 分按 按权 权重 重折 折算 算后 后相 相加 加 最低 低和 和最 最高 高 单个 个监 监督 督员 员评 评分 分按 按权 权重 重折 折算 算后 后的 的最 最低 低分 分和 和最 最高 高分 分 没有 有人 人评 评分 分的 的部 部门 门不 不计 计分 分 如实 实空 空缺 缺 评议 议计 计划 划 指标 标和 和各 各部 部门 门的 的得 得分 分图 图 机关 关职 职能 能 定期 期公 公开 开 结果 果公 公开 开 主动 动公 公开 开 政务 务公 公开 开 监督 督评 评议 议 中华 华人 人民 民共 共和 和国 国政 政府 府信 信息 息公 公开 开条 条例 例 第四 四十 十六 六条 条 宁夏 夏回 回族 族自 自治 治区 区实 实施 施 中华 华人 人民 民共 共和 和国 国政 政府 府信 信息 息公 公开 开条 条例 例 办法 法 第三 三十 十二 二条 条 各部 部门 门综 综合 合得 得分 分图 图 条形 形图 图 每个 个部 部门 门一 一条 条 按部 部门 门代 代码 码标 标注 注 各部 部门 门的 的得 得分 分见 见正 正文 文 评议 议结 结果 果 的表 表 最高 高 80 60 d11 最低 低 80 60 d11 evaluation2 evaluation 2 png'),
(116,'640000/2026-00022','item','D11','机关职责','640000/2026-00022
律师工作处
更新数据
法定事项
宁司发〔2009〕12号
职责有调整。
全年受理律师执业申请，全部按期办结。
机关职能
长期公开
结果公开
主动公开
2009-01-05
2009-02-01
有效
职责、机构
《中华人民共和国律师法》第六条
附件
附件.pdf
Meeting of March','机关职责
640000/2026-00022
律师工作处
更新数据
法定事项
宁司发〔2009〕12号
职责有调整。
全年受理律师执业申请,全部按期办结。
机关职能
长期公开
结果公开
主动公开
2009-01-05
2009-02-01
有效
职责、机构
《中华人民共和国律师法》第六条
附件
附件.pdf
meeting of march','机关 关职 职责 责','640000202600022 640000 6400002026 2026 202600022 00022 律师 师工 工作 作处 处 更新 新数 数据 据 法定 定事 事项 项 宁司 司发 发 2009 12 号 职责 责有 有调 调整 整 全年 年受 受理 理律 律师 师执 执业 业申 申请 请 全部 部按 按期 期办 办结 结 机关 关职 职能 能 长期 期公 公开 开 结果 果公 公开 开 主动 动公 公开 开 20090105 2009 200901 01 0105 05 20090201 2009 200902 02 0201 01 有效 效 职责 责 机构 构 中华 华人 人民 民共 共和 和国 国律 律师 师法 法 第六 六条 条 附件 件 附件 件 pdf meeting of march'),
(119,'640000/2026-00023','item','D11','年度目标','640000/2026-00023
律师工作处
政务目标
全年办理情况。
全年受理律师执业申请，全部按期办结。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条
5
互联网站
报纸 法治新报 2009-03-04','年度目标
640000/2026-00023
律师工作处
政务目标
全年办理情况。
全年受理律师执业申请,全部按期办结。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条
5
互联网站
报纸 法治新报 2009-03-04','年度 度目 目标 标','640000202600023 640000 6400002026 2026 202600023 00023 律师 师工 工作 作处 处 政务 务目 目标 标 全年 年办 办理 理情 情况 况 全年 年受 受理 理律 律师 师执 执业 业申 申请 请 全部 部按 按期 期办 办结 结 机关 关职 职能 能 长期 期公 公开 开 结果 果公 公开 开 主动 动公 公开 开 中华 华人 人民 民共 共和 和国 国律 律师 师法 法 第六 六条 条 5 互联 联网 网站 站 报纸 纸 法治 治新 新报 报 20090304 2009 200903 03 0304 04'),
(131,'640000/2026-00026','dossier','D11','规范性文件清理','640000/2026-00026
律师工作处
规范性文件清理
清理现行规范性文件，公布结果。
2009-03-02
新建法律援助工作站
12.50
个','规范性文件清理
640000/2026-00026
律师工作处
规范性文件清理
清理现行规范性文件,公布结果。
2009-03-02
新建法律援助工作站
12.50
个','规范 范性 性文 文件 件清 清理 理','640000202600026 640000 6400002026 2026 202600026 00026 律师 师工 工作 作处 处 规范 范性 性文 文件 件清 清理 理 清理 理现 现行 行规 规范 范性 性文 文件 件 公布 布结 结果 果 20090302 2009 200903 03 0302 02 新建 建法 法律 律援 援助 助工 工作 作站 站 12 50 个'),
(135,'640000/2026-00027','law','D11','中华人民共和国律师法','640000/2026-00027
律师工作处
OLDLAWYERS_LAW
Lawyers Law
法律
全国人民代表大会常务委员会
2007-10-28
现行有效','中华人民共和国律师法
640000/2026-00027
律师工作处
oldlawyers_law
lawyers law
法律
全国人民代表大会常务委员会
2007-10-28
现行有效','中华 华人 人民 民共 共和 和国 国律 律师 师法 法','640000202600027 640000 6400002026 2026 202600027 00027 律师 师工 工作 作处 处 oldlawyers law lawyers law 法律 律 全国 国人 人民 民代 代表 表大 大会 会常 常务 务委 委员 员会 会 20071028 2007 200710 10 1028 28 现行 行有 有效 效'),
(139,'640000/2026-00028','approval','D11','律师执业许可','640000/2026-00028
律师工作处
OLDXK-01
Licence to practise as a lawyer
行政许可
拥护宪法
品行良好
自然人
向窗口提出申请。
30
工作日
20
工作日
否
不收费
0951-5550102
LAWYERS_LAW 第五条
申请书 原件 1 申请人
受理 窗口 5
决定 司法厅 10
附件
附件.pdf
A sample form','律师执业许可
640000/2026-00028
律师工作处
oldxk-01
licence to practise as a lawyer
行政许可
拥护宪法
品行良好
自然人
向窗口提出申请。
30
工作日
20
工作日
否
不收费
0951-5550102
lawyers_law 第五条
申请书 原件 1 申请人
受理 窗口 5
决定 司法厅 10
附件
附件.pdf
a sample form','律师 师执 执业 业许 许可 可','640000202600028 640000 6400002026 2026 202600028 00028 律师 师工 工作 作处 处 oldxk01 oldxk 01 licence to practise as a lawyer 行政 政许 许可 可 拥护 护宪 宪法 法 品行 行良 良好 好 自然 然人 人 向窗 窗口 口提 提出 出申 申请 请 30 工作 作日 日 20 工作 作日 日 否 不收 收费 费 09515550102 0951 5550102 lawyers law 第五 五条 条 申请 请书 书 原件 件 1 申请 请人 人 受理 理 窗口 口 5 决定 定 司法 法厅 厅 10 附件 件 附件 件 pdf a sample form'),
(143,'640000/2026-00029','penalty','D11','对律师同时在两个以上律师事务所执业的处罚','640000/2026-00029
律师工作处
OLDCF-001
Penalty on lawyer: practising in two or more law firms at once
律师
同时在两个以上律师事务所执业
警告、罚款
警告，可以处五千元以下罚款
Warning; fine up to 5,000 yuan
0
5000
1.00
5.50
违法所得
设区的市级
LAWYERS_LAW 第四十七条 第（一）项
较轻 初次发生 警告','对律师同时在两个以上律师事务所执业的处罚
640000/2026-00029
律师工作处
oldcf-001
penalty on lawyer: practising in two or more law firms at once
律师
同时在两个以上律师事务所执业
警告、罚款
警告,可以处五千元以下罚款
warning; fine up to 5,000 yuan
0
5000
1.00
5.50
违法所得
设区的市级
lawyers_law 第四十七条 第(一)项
较轻 初次发生 警告','对律 律师 师同 同时 时在 在两 两个 个以 以上 上律 律师 师事 事务 务所 所执 执业 业的 的处 处罚 罚','640000202600029 640000 6400002026 2026 202600029 00029 律师 师工 工作 作处 处 oldcf001 oldcf 001 penalty on lawyer practising in two or more law firms at once 律师 师 同时 时在 在两 两个 个以 以上 上律 律师 师事 事务 务所 所执 执业 业 警告 告 罚款 款 警告 告 可以 以处 处五 五千 千元 元以 以下 下罚 罚款 款 warning fine up to 5 000 yuan 0 5000 1 00 5 50 违法 法所 所得 得 设区 区的 的市 市级 级 lawyers law 第四 四十 十七 七条 条 第 一 项 较轻 轻 初次 次发 发生 生 警告 告'),
(148,'640000/2026-00024','item','D11','办理进程','640000/2026-00024
律师工作处
更新数据
政务进程
全年办理情况。
全年受理律师执业申请，全部按期办结。
机关职能
长期公开
过程公开
主动公开
《中华人民共和国律师法》第六条','办理进程
640000/2026-00024
律师工作处
更新数据
政务进程
全年办理情况。
全年受理律师执业申请,全部按期办结。
机关职能
长期公开
过程公开
主动公开
《中华人民共和国律师法》第六条','办理 理进 进程 程','640000202600024 640000 6400002026 2026 202600024 00024 律师 师工 工作 作处 处 更新 新数 数据 据 政务 务进 进程 程 全年 年办 办理 理情 情况 况 全年 年受 受理 理律 律师 师执 执业 业申 申请 请 全部 部按 按期 期办 办结 结 机关 关职 职能 能 长期 期公 公开 开 过程 程公 公开 开 主动 动公 公开 开 中华 华人 人民 民共 共和 和国 国律 律师 师法 法 第六 六条 条'),
(155,'640000/2026-00025','item','D11','办理结果','640000/2026-00025
律师工作处
更新数据
政务结果
全年办理情况。
办结 😀 “全部”
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条','办理结果
640000/2026-00025
律师工作处
更新数据
政务结果
全年办理情况。
办结 😀 “全部”
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条','办理 理结 结果 果','640000202600025 640000 6400002026 2026 202600025 00025 律师 师工 工作 作处 处 更新 新数 数据 据 政务 务结 结果 果 全年 年办 办理 理情 情况 况 办结 结 全部 部 机关 关职 职能 能 长期 期公 公开 开 结果 果公 公开 开 主动 动公 公开 开 中华 华人 人民 民共 共和 和国 国律 律师 师法 法 第六 六条 条');
CREATE VIRTUAL TABLE search_index USING fts5(title, body, content='', tokenize='ascii');
DELETE FROM "search_index_data";
INSERT INTO "search_index_data" VALUES
(1,X'1581008E0C'),
(10,X'00000000020C1B000B0101010201010301010401010501010601010701010801010901010A01010B01010001110103'),
(137438953473,X'000003A1063030303032326E060101070201316E080101400A030230356E060101410201326E06010146030230316E060101470201356E06010142010231326E060101150104323030396E0A0101142C08050230316E0601013F070230356E0601013D0601326E06010145070230316E06010143030232366E06010105050530303032326E0601010601063634303030306E060101030704323032366E060101040B0530303032326E0601010201056D617263686E060101630206656574696E676E0601016101026F666E0601016201037064666E060101600106E4B89AE794B36E060101240304ADE58D8E6E0601014F0304BBE58AA86E060101390205BA8BE9A1B96E0601010F0304BAE6B0916E060101510202BBB66E0801015D040205BD9CE5A4846E0601010B0106E585A8E5B9B46E08010117080403E983A86E060101270304ACE5BC806E0A01013306060304ADE69DA16E0601015A0304B1E5928C6E060101530304B3E8818C6E080301012E020286B56E0601011C02058A9EE790866E060101190502BB936E0601012B0304A8E585AC6E0601013A02058D8EE4BABA6E0601015002028F916E06010113030497E790866E0601011F0301B76E060101160304B8E58F916E060101120205928CE59BBD6E0601015402059BBDE5BE8B6E060101550202A4846E0601010C0205AE81E58FB86E0601011103049AE4BA8B6E0601010E0205B7A5E4BD9C6E0601010A0205B888E5B7A56E060101090403E689A76E060101220502B3956E060101570205B9B4E58A9E6E0601011805028F976E0601011E0202BC806E0A01013406060205BE8BE5B8886E0A0101081B370106E68385E586B56E0601011B020589A7E4B89A6E0601012302058C89E69C9F6E06010129020295886E0601014A02059C89E695886E0601014903049FE585AC6E0601013205028A9E6E0601012A0304BAE585B36E080201012D0403E69E846E0601014D02029DA16E0601015B02029E846E0601014E03049CE585AC6E060101360205B091E585B16E060101520202B3956E060101580403E5AE9A6E0601010D0106E79086E5BE8B6E060101200403E683856E0601011A020594B3E8AFB76E060101250205ACACE585AD6E060101590202BB936E0601012C0403E69E9C6E060101350106E8818CE883BD6E0601012F0502B4A36E080401014B020283BD6E060101300202AFB76E060101260202B4A36E080501014C0106E983A8E68C896E06010128020595BFE69C9F6E0601013102059984E4BBB66E0801015C040202A1B96E06010110040C0909080908090D09090809090C0D0B0C0C0D090A0D0B0B0C0B0A0C0E0A0D0B0B0C090C090B0C090B080B0C0C090C0B0C0C0A090C090B0E0D0C0C090C0B090C0A09090B0C090A0D0A0C0C090A0D0A09090A0D0C0D'),
(274877906945,X'00000488063030303032326E0106060101070201316E0106080101430A030230356E0106060101440201326E010606010149030230316E01060601014A0201356E010606010145010231326E0106060101190104323030396E01060A0101182B08050230316E010606010142070230356E0106060101400601326E010606010148070230316E010606010146030232366E010606010105050530303032326E01060601010601063634303030306E0106060101030704323032366E0106060101040B0530303032326E01060601010201056D617263686E0106060101660206656574696E676E01060601016401026F666E01060601016501037064666E0106060101630106E4B89AE794B36E0106060101270304ADE58D8E6E0106060101520304BBE58AA86E01060601013C0205BA8BE9A1B96E0106060101130304BAE6B0916E0106060101540202BBB66E010608010160040205BD9CE5A4846E01060601010B0106E585A8E5B9B46E0106060101200403E983A86E01060601012A0304ACE5BC806E01060A01013606060304ADE69DA16E01060601015D0304B1E5928C6E0106060101560304B3E8818C6E01060803010131020286B56E0102058A9EE790866E010502BB936E01060601012E0304A8E585AC6E01060601013D02058D8EE4BABA6E01060601015302028F916E010606010117030497E790866E0106060101220301B76E01060601011A0304B8E58F916E0106060101160205928CE59BBD6E01060601015702059BBDE5BE8B6E0106060101580202A4846E01060601010C0205AE81E58FB86E01060601011503049AE4BA8B6E0106060101120205B7A5E4BD9C6E01060601010A0205B888E5B7A56E0106060101090403E689A76E0106060101250502B3956E01060601015A0205B9B4E58A9E6E0105028F976E0106060101210202BC806E01060A01013706060205BE8BE5B8886E01060A0101081E370106E68385E586B56E01020589A7E4B89A6E01060601012602058C89E69C9F6E01060601012C02028DAE7406010110020295886E01060601014D0304B0E68DAE740601010F0301B4740601011F020596B0E695B0740601010E02059BB4E696B0740601010D02059C89E695886E01060601014C0403E8B083740601011D03049FE585AC6E01060601013505028A9E6E01060601012D0304BAE585B36E010608020101300403E69E846E01060601015002029DA16E01060601015E02029E846E01060601015103049CE585AC6E0106060101390205B091E585B16E0106060101550202B3956E01060601015B0403E5AE9A6E0106060101110106E79086E5BE8B6E0106060101230403E683856E01020594B3E8AFB76E0106060101280205ACACE585AD6E01060601015C0202BB936E01060601012F0403E69E9C6E0106060101380106E8818CE883BD6E0106060101320502B4A36E01060A0401011B35020283BD6E0106060101330202AFB76E0106060101290205B083E695B4740601011E0202B4A36E0106080501014F0403E69C89740601011C0106E983A8E68C896E01060601012B020595BFE69C9F6E01060601013402059984E4BBB66E01060801015F040202A1B96E010606010114040E0B0B0A0B0A0B0F0B0B0A0B0B0E0F0D0E0E0F0B0C0F0D0D0E0D0C0E0F0C0F0D0D0E06090B0D0E0B0D0A0D0E0E0B0E0D0E0E0C0B090B0D100A0E0E090B0B080C0C0E0A0D0B0E0C0B0B0D0E0B0C0F070E0E0B0C0F0D0B0B0C0C0A0F0E0F'),
(412316860417,X'0000035406303030303233770601010702013377060101520302303477060101530201347706010154010432303039770601015005023033770601015107023034770601014F03023236770601010505053030303233770601010601013577060101440106363430303030770601010307043230323677060101040B05303030323377060101020106E4B89AE794B3770601011E0304ADE58D8E77060101370304BBE58AA877060101330205BA92E8819477060101450304BAE6B09177060101390205BD9CE5A484770601010B0106E585A8E5B9B47708010111080403E983A877060101210304ACE5BC80770A01012D06060304ADE69DA177060101420304B1E5928C770601013B0304B3E8818C7706010128020286B5770601011602058A9EE7908677060101130502BB9377060101250304A1E79BAE770601010E0304A8E585AC770601013402058D8EE4BABA770601013802058F97E7908677060101190205928CE59BBD770601013C02059BBDE5BE8B770601013D0202A484770601010C0205B7A5E4BD9C770601010A0205B888E5B7A577060101090403E689A7770601011C0502B395770601013F0205B9B4E58A9E770601011205028F9777060101180502BAA67702020205BAA6E79BAE7702030202BC80770A01012E06060205BE8BE5B888770A01010815250106E68385E586B57706010115020589A7E4B89A770601011D02028AA5770601014E0403E7BAB8770601014902058C89E69C9F7706010123020594BFE58AA1770601010D020596B0E68AA5770601014D02059C9FE585AC770601012C05028A9E77060101240304BAE585B3770601012702029DA1770601014302059E9CE585AC77060101300202A0877708050101100205B091E585B1770601013A0205B2BBE696B0770601014C0202B39577060101400403E6B2BB770601014B0106E79086E5BE8B770601011A0403E683857706010114020594B3E8AFB7770601011F02059BAEE6A08777080401010F0202AB9977060101480205ACACE585AD77060101410202BAB8770601014A0202BB9377060101260403E69E9C770601012F0205BD91E7AB9977060101470106E8818CE883BD7706010129030494E7BD917706010146020283BD770601012A0202AFB777060101200106E983A8E68C897706010122020595BFE69C9F770601012B040C0809080B0909090C080D0B0C0D0B0B0C0B0C0E0A0D0B0B0B090C090B0B0C0C0C0C090C0C0A090C09070A0B0E0D0C090A0C0C0C0C090B090C0A0C0C090A0D0A0C0D090C09090A0C0D0B09090D'),
(549755813889,X'000002A6063030303032347B060101070104323032367B06010105050530303032347B0601010601063634303030307B060101030704323032367B060101040B0530303032347B060101020106E4B89AE794B37B0601011E0304ADE58D8E7B060101370304BBE58AA87B060101330205BABAE6B0917B060101390205BD9CE5A4847B0601010B0106E585A8E5B9B47B08010111080403E983A87B060101210304ACE5BC807B0A01012D06060304ADE69DA17B060101420304B1E5928C7B0601013B0304B3E8818C7B06010128020286B57B0601011602058A9EE790867B08020101130502BB937B060101250304A1E8BF9B7B0601010E0304A8E585AC7B0601013402058D8EE4BABA7B0601013802058F97E790867B060101190205928CE59BBD7B0601013C02059BBDE5BE8B7B0601013D0202A4847B0601010C0205B7A5E4BD9C7B0601010A0205B888E5B7A57B060101090403E689A77B0601011C0502B3957B0601013F0205B9B4E58A9E7B0601011205028F977B060101180202BC807B0A01012E06060205BE8BE5B8887B0A01010815250106E68385E586B57B06010115020589A7E4B89A7B0601011D02058C89E69C9F7B06010123020594BFE58AA17B0601010D02059C9FE585AC7B0601012C05028A9E7B060101240304BAE585B37B0601012702029DA17B060101430205B091E585B17B0601013A0202B3957B060101400106E79086E5BE8B7B0601011A0403E683857B060101140403E8BF9B7B0203020594B3E8AFB77B0601011F0202A88B7B08050101100403E585AC7B060101300205ACACE585AD7B060101410202BB937B060101260106E8818CE883BD7B06010129020283BD7B0601012A0202AFB77B060101200205BF87E7A88B7B0601012F03049BE7A88B7B080401010F0106E983A8E68C897B06010122020595BFE69C9F7B0601012B040C0B0C0D0B0C0D0B0B0C0C0E0A0D0B0B0B090D090B0B0C0C0C0C090C0C0A090C090B0E0D0C0C0C0C090B090C090D0A080C0A0A0C090D09090C0C0D'),
(687194767361,X'0000022C063030303032357F060101070104323032367F06010105050530303032357F0601010601063634303030307F060101030704323032367F060101040B0530303032357F060101020106E4B8ADE58D8E7F0601012B0304BBE58AA87F060101270205BABAE6B0917F0601012D0205BD9CE5A4847F0601010B0106E585A8E5B9B47F060101110403E983A87F060101190304ACE5BC807F0A01012106060304ADE69DA17F060101360304B1E5928C7F0601012F0304B3E8818C7F0601011C020286B57F0601011602058A9EE790867F08020101130502BB937F060101170304A1E7BB937F0601010E0304A8E585AC7F0601012802058D8EE4BABA7F0601012C0205928CE59BBD7F0601013002059BBDE5BE8B7F060101310202A4847F0601010C0205B7A5E4BD9C7F0601010A0205B888E5B7A57F060101090403E6B3957F060101330205B9B4E58A9E7F060101120202BC807F0A01012206060205BE8BE5B8887F080101082C0106E68385E586B57F06010115020594BFE58AA17F0601010D02059C9FE585AC7F060101200304BAE585B37F0601011B02029DA17F0601013702029E9C7F08050101100403E585AC7F060101240205B091E585B17F0601012E0202B3957F060101340106E79086E683857F060101140403E7BB937F02030205ACACE585AD7F060101350202BB937F060101180403E69E9C7F0A0401010F160106E8818CE883BD7F0601011D020283BD7F0601011E0103E983A87F0601011A020595BFE69C9F7F0601011F040C0B0C0D0B0C0D0B0C0C0D0A0D0B0B0B090D090B0B0C0C0C090C0C0A0C0B0D0D0C0C0B090A0A0C090D080C090C0D090A'),
(824633720833,X'0000020E063030303032368103060101070201328103060101260201338103060101240302303281030601012501023132810306010130010432303039810306010122050230338103060101230702303281030601012103023236810306010105050530303032368103060101060102353081030601013101063634303030308103060101030704323032368103060101040B0530303032368103060101020103E4B8AA8103060101320202BBB681030601011C0403E6B885810308060101110205BD9CE5A48481030601010B0403E7AB9981030601012E0106E585ACE5B88381030601011D02058AA9E5B7A581030601012C0202A48481030601010C0205B7A5E4BD9C81030801010A250205B883E7BB9381030601011E030488E5B7A58103060101090205BBBAE6B3958103060101280205BE8BE5B8888103060101080403E68FB481030601012A0106E680A7E6968781030A0401010F0D02058FB4E58AA981030601012B02059687E4BBB681030A050101100D0304B0E5BBBA81030601012702029E9C8103060101200205B395E5BE8B8103060101290205B885E7908681030A07010112040106E78EB0E8A18C81030601011602029086810308080101130403E78EB08103060101150202AB9981030601012F0205BB93E69E9C81030601011F0106E88C83E680A781030A0301010E0D0205A18CE8A7848103060101170205A784E88C8381030A0201010D0D040D09090A0A0C0A0A0A0D0A0E0C0D0B0A0C0D0B0E0D0A0E0D0C0D0D0B100D0F0C0A0D0F0E0B0B0A0D100D'),
(962072674305,X'0000022E0630303030323781070601010701023130810706010123030232388107060101240104323030378107060101210502313081070601012207023238810706010120030232368107060101050505303030323781070601010602013881070601012501063634303030308107060101030704323032368107060101040B05303030323781070601010201036C617781070801010E0404047965727381070601010F010A6F6C646C61777965727381070601010D0106E4B8ADE58D8E810702020205BABAE6B091810708040101150205BBA3E8A1A88107060101170202BC9A81070601011F0403E5B8B881070601011A0205BD9CE5A48481070601010B0106E585A8E59BBD8107060101130304B1E5928C8107020602058AA1E5A79481070601011C02058D8EE4BABA8107020302059198E4BC9A81070601011E0205928CE59BBD8107020702059BBDE4BABA8107060101140403E5BE8B810702080202A48481070601010C0304A7E4BC9A8107060101190205A794E5919881070601011D0205B7A5E4BD9C81070601010A0205B888E5B7A58107060101090403E6B3958107020A0304B8E58AA181070601011B0202BE8B8107060101120403E5B888810708090101080103E6958881070601012902059C89E695888107060101280205B091E4BBA38107060101160403E585B1810702050202B3958107020B0403E5BE8B8107060101110106E78EB0E8A18C8107060101260106E8A18CE69C898107060101270304A8E5A4A7810706010118040D0A0A0C0A0A0A0D090E0C0D0C0C120C0E0D0A0B0D0E0A0D0B0D0B0D090A0C0D0D0D090C0A0C0B0D0D09080B0E0E'),
(1099511627777,X'000003BB06303030303238810B06010107020131810B0601010F0203393531810B06010139050735353530313032810B06010138010131810B06010145020130810B0601015301023230810B0601013003023236810B0601010505053030303238810B0601010601023330810B0601012C010135810B0601014D0206353530313032810B0601013A0106363430303030810B06010103070432303236810B060101040B053030303238810B06010102010161810B0801011447020173810B060101130104666F726D810B0601015B01036C6177810B0601013C0403796572810B06010115070173810B0601013B02066963656E6365810B0601011001056F6C64786B810B0601010E06023031810B0601010D0103706466810B06010158020772616374697365810B06010112010673616D706C65810B0601015A0102746F810B060101110106E4B88DE694B6810B0601013503049AE8AEB8810B02050202B9A6810B060101420205BA94E69DA1810B0601013E0301BA810B08010124260202BBB6810B0A01014413040205BD9CE5A484810B0601010B0403E697A5810B0801012E060106E586B3E5AE9A810B0601014E020587BAE794B3810B0601012902028E85810B0601015203049FE4BBB6810B0601014302058F97E79086810B060101490301A3810B0601014C0403E68F90810B060101270301AF810B08070101190304B8E6B395810B0601015002059091E7AA97810B060101250301A6810B0601013402059381E8A18C810B0601011E0202A484810B0601010C0202A5BD810B060101210202AE9A810B0601014F0304AAE6B395810B0601011C0205B7A5E4BD9C810B0A01010A25060205B888E5B7A5810B060101090403E689A7810B02030205BE8BE5B888810B08020101080106E689A7E4B89A810B020402058AA4E5AEAA810B0601011B02058BA5E68AA4810B0601011A02058F90E587BA810B06010128020594B6E8B4B9810B060101360304BFE8AEB8810B06010117020297A5810B0801012F0602029DA1810B0601013F0202B395810B0601011D0403E58E85810B060101510106E784B6E4BABA810B0601012302029086810B0601014A020594B3E8AFB7810B0A01012A18080205AA97E58FA3810B08010126270205ACACE4BA94810B0601013D0106E887AAE784B6810B06010122020589AFE5A5BD810B060101200205A18CE694BF810B060101160403E889AF810B0601011F0205AEB8E58FAF810B08060101180202AFB7810B0601012B0403E4B9A6810B060101410502BABA810B060101470202B4B9810B060101370106E99984E4BBB6810B0801015404040D090B0F09090A0A0D0A090E0E0C0D0A090C0B0B090E0D0A0B0F0E0A0E0A0A0D0A0C0D0C0E0D0A0C0D090B0A0C0D090D0A0A0A0C0F0D090E0C0D0D0D0D0C0B0A0A0B0E0A0F0E0D0E0D0D0B0E0A0B0A0A'),
(1236950581249,X'00000445023030810F06010143020130810F06010146030130810F0601014104023239810F06010107030131810F0601010F010131810F06010145010432303236810F0601010505053030303239810F06010106010135810F0801014009020130810F0601014803023030810F060101440106363430303030810F06010103070432303236810F060101040B053030303239810F0601010201026174810F0601011A010466696E65810F0601013D0303726D73810F060101190102696E810F0601011401036C6177810F080101183D0403796572810F06010112070173810F0601015201046D6F7265810F0601011701056F6C646366810F0601010E0603303031810F0601010D02016E810F0601011103026365810F0601011B020172810F06010116010770656E616C7479810F060101100209726163746973696E67810F060101130102746F810F0601013F0202776F810F0601011501027570810F0601013E01077761726E696E67810F0601013C01047975616E810F060101420103E4B880810F0601015A030483E69DA1810F0601015703048AE5BE8B810F080B01012403048BE7BD9A810F0601013903019A810F0601012B0403E79A84810F02120304A4E4B8AA810F08080101210304AAE4BBA5810F08090101220205BA8BE58AA1810F080E010127030494E58D83810F060101350205BBA5E4B88A810F080A01012306018B810F060101380403E5A484810F060101330205BD9CE5A484810F0601010B0106E58583E4BBA5810F060101370205889DE6ACA1810F0601015E02058AA1E68980810F080F01012802058CBAE79A84810F0601014E02058D81E4B883810F06010156030483E58583810F0601013602058F91E7949F810F060101600304AFE4BBA5810F060101320205908CE697B6810F080501011E0202918A810F0A01012D063402059B9BE58D81810F0601015502059CA8E4B8A4810F08070101200202A484810F0601010C0403E4BA94810F060101340403E7BD9A810F02140205AFB9E5BE8B810F02020205B7A5E4BD9C810F0601010A0205B882E7BAA7810F06010150030188810F0601011D0403E4BA8B810F080D0101260403E5908C810F02040502B7A5810F060101090205BE8BE5B888810F0E030B010108160B030197810F0601014C0106E68980E5BE97810F0601014B0403E689A7810F08100101290304A7E4B89A810F081101012A020597B6E59CA8810F080601011F02029DA1810F060101580205ACA1E58F91810F0601015F0301BE810F0801012F0E0205B395E68980810F0601014A0103E7949F810F0601016102059A84E5A484810F02130502B882810F0601014F0202ACAC810F060101590403E59B9B810F060101540202BAA7810F060101510202BD9A810F02150403E6ACBE810F0801012E0E0106E8ADA6E5918A810F0A01012C06340205AEBEE58CBA810F0601014D0202BDBB810F0601015D0205BE83E8BDBB810F0601015C0205BF9DE6B395810F060101490103E9A1B9810F0601015B040909090A09090C0D0A090A0E0C0D0A0C0B0A0C0B090C0D0B090A090F110A0A0A0F0C0B0C0D0C09090D0D0E0C0E090B0D0E0D0E0D0D0C0D0C0E0C0D0E0A0B090B0D0D090C090A11090E0C0D0E0A0D0A0D0B0B0A0A0B0A080C100D0A0D0D'),
(1374389534721,X'0000034F063030303032347B0119060101070104323032367B011906010105050530303032347B01190601010601063634303030307B0119060101030704323032367B0119060101040B0530303032347B0119060101020106E4B89AE794B37B0119060101220304ADE58D8E7B01190601013B0304BBE58AA87B0119060101370205BABAE6B0917B01190601013D0205BD9CE5A4847B01190601010B0106E585A8E5B9B47B011908010115080403E983A87B0119060101250304ACE5BC807B01190A01013106060304ADE69DA17B0119060101460304B1E5928C7B01190601013F0304B3E8818C7B01190601012C020286B57B01190601011A02058A9EE790867B011908020101170502BB937B0119060101290304A1E8BF9B7B0119060101120304A8E585AC7B01190601013802058D8EE4BABA7B01190601013C02058F97E790867B01190601011D0205928CE59BBD7B01190601014002059BBDE5BE8B7B0119060101410202A4847B01190601010C0205B7A5E4BD9C7B01190601010A0205B888E5B7A57B0119060101090403E689A77B0119060101200502B3957B0119060101430205B9B4E58A9E7B01190601011605028F977B01190601011C0202BC807B01190A01013206060205BE8BE5B8887B01190A01010819250106E68385E586B57B011906010119020589A7E4B89A7B01190601012102058C89E69C9F7B01190601012702028DAE811406010110020594BFE58AA17B011906010111020595B0E68DAE81140601010F020596B0E695B081140601010E02059BB4E696B081140601010D02059C9FE585AC7B01190601013005028A9E7B0119060101280304BAE585B37B01190601012B02029DA17B0119060101470205B091E585B17B01190601013E0202B3957B0119060101440106E79086E5BE8B7B01190601011E0403E683857B0119060101180403E8BF9B7B01190203020594B3E8AFB77B0119060101230202A88B7B011908050101140403E585AC7B0119060101340205ACACE585AD7B0119060101450202BB937B01190601012A0106E8818CE883BD7B01190601012D020283BD7B01190601012E0202AFB77B0119060101240205BF87E7A88B7B01190601013303049BE7A88B7B011908040101130106E983A8E68C897B011906010126020595BFE69C9F7B01190601012F040E0D0E0F0D0E0F0D0D0E0E100C0F0D0D0D0B0F0B0D0D0E0E0E0E0B0E0E0C0B0E0B0D100F0E0E0A0E0D0D0D0E0B0D0B0E0B0F0C0A0E0C0C0E0B0F0B0B0E0E0F'),
(1511828488193,X'000002BF063030303032357F011C060101070104323032367F011C06010105050530303032357F011C0601010601063634303030307F011C060101030704323032367F011C060101040B0530303032357F011C060101020106E4B8ADE58D8E7F011C0601012F0304BBE58AA87F011C0601012B0205BABAE6B0917F011C060101310205BD9CE5A4847F011C0601010B0106E585A8E5B9B47F011C060101150403E983A87F011C0601011D0304ACE5BC807F011C0A01012506060304ADE69DA17F011C0601013A0304B1E5928C7F011C060101330304B3E8818C7F011C06010120020286B57F011C0601011A02058A9EE790867F011C08020101170502BB937F011C0601011B0304A1E7BB937F011C060101120304A8E585AC7F011C0601012C02058D8EE4BABA7F011C060101300205928CE59BBD7F011C0601013402059BBDE5BE8B7F011C060101350202A4847F011C0601010C0205B7A5E4BD9C7F011C0601010A0205B888E5B7A57F011C060101090403E6B3957F011C060101370205B9B4E58A9E7F011C060101160202BC807F011C0A01012606060205BE8BE5B8887F011C08010108300106E68385E586B57F011C0601011902028DAE811B06010110020594BFE58AA17F011C06010111020595B0E68DAE811B0601010F020596B0E695B0811B0601010E02059BB4E696B0811B0601010D02059C9FE585AC7F011C060101240304BAE585B37F011C0601011F02029DA17F011C0601013B02029E9C7F011C08050101140403E585AC7F011C060101280205B091E585B17F011C060101320202B3957F011C060101380106E79086E683857F011C060101180403E7BB937F011C02030205ACACE585AD7F011C060101390202BB937F011C0601011C0403E69E9C7F011C0A04010113160106E8818CE883BD7F011C06010121020283BD7F011C060101220103E983A87F011C0601011E020595BFE69C9F7F011C06010123040E0D0E0F0D0E0F0D0E0E0F0C0F0D0D0D0B0F0B0D0D0E0E0E0B0E0E0C0E0D0F0F0A0E0D0D0D0E0D0B0C0C0E0B0F0A0E0B0E0F0B0C'),
(2336462209025,X'00000EC40230305C0A010181125C0201304C0601012A100A01018131040301303A0601014104023033070601010705013615060101070501381E060101070501392106010107040231302506010107050134320601010705013536060101070501363A060101070501373E0601010705013843060101070501394C060101070402323050060101070501315C060101070301323A0601010F020131150601014C03023035150601014D020132320601010F1A06010126020133360601010F1606010124030230324C06010125020135150601014E470A01013F0A09030230395C06010140030231305C060101480401315C0601014F0201395C0601014103023531320601013904060101390507353535303130323206010138040601013801013132060101450406010145260A010111186202013032060101532A08010138130301305C080101816E030232335C060101390201315C060101500201324C060101290101325C0A010117833A02013032060101300406010130030230394C06010122050230334C06010123070230324C06010121030232355C06010136050231305C06010137070232335C0601013504013607060101050E08010105470906010105030601010504060101050D060101050406010105040601010504060101050506010105090601010504060101050C0C0101053A0A0905053030303033070601010609013615060101060901381E060101060901392106010106080231302506010106090134320601010609013536060101060901363A060101060901373E0601010609013843060101060901394C060101060802323050060101060901315C06010106060131150601014B0702303515060101490601355C0A01013E0A09070230395C0601013C070231305C060101440801315C0601014B0201335C0601013A01023330320601012C040601012C010234305C0801018124010135320601014D080601014002033030303A060101430206353530313032320601013A040601013A010236305C1401018106050420821F070205343030303007060101030E060101030906010103030601010304060101030D060101030406010103040601010304060101030506010103090601010304060101030C0601010307043230323607060101040E060101040906010104030601010404060101040D060101040406010104040601010404060101040506010104090601010404060101040C060101040B05303030303307060101020F013615060101020F01381E060101020F013921060101020E02313025060101020F013432060101020F013536060101020F01363A060101020F01373E060101020F013843060101020F01394C060101020E02323050060101020F01315C06010102010237375C0801018130010238305C12010181050504823D070201335C08010181320101613206010114040601011402066E6F746865723206010159020173320601011304060101130201743A0601011A010862756C6C6574696E1506010148010263663A0601010E03033030323A0601010D01036431315C0E01017F2D821F07010A6576616C756174696F6E5C080101834E0B01325C080101834D010466696E653A0601013D0303726D733A060101190102696E3A0601011401036C6177070801010E042B0601013C040601013C040801011834040801010E040403796572320601011504060101150406010112070173070801010D042B0601013B040601013B0406010149040601010F02066963656E63653206010110040601011001056D6172636815060101560206656574696E67150601015402036F72653A0601011701026F66150601015502016E3A06010111030263653A0601011B0201723A060101160204746865723E0601010D01057061706572320601015A0202646615060101531D060101580206656E616C74793A0601011002026E675C0801018350020772616374697365320601011204060101120803696E673A0601011301037330315C0A0101810C2A0102746F32060101110406010111040601013F0202776F3A06010115010275703A0601013E01077761726E696E673A0601013C0102786B320601010E040601010E03023032320601010D040133360601010D01047975616E3A060101420103E4B8803A060101510403E4B8AA5C08010181470403E5ADA343060101180403E69DA15C080101832B0403E983A83E0203030483E69DA13A0601014E030489E58D815C080101831803048AE5BE8B3A0601012403048BE7BD9A3A0601013903048DE694B6320601013504060101350403E8AEA15C080101823C0502AF845C080101817903019A3A0601012B0403E794B31506010122090601011E030601011E040601011E0403E8AEB85002050304A4E4B8AA3A060101210301AA5C08010181480403E4BBA53A060101220403E79B915C08010182200403E983A85C1001011812813D81470301AD5C060101260403E58D8E0702020E0601013B0906010137030601013704060101371E0601012E0D0601012B0C0A010182691F0304BBE58AA815060101370906010133030601013304060101331E0601012A0D060101270C080101825D0202B9A6320601014204060101420205BA86E4B8805C08010181460403E8A7A35C080101817203048BE58AA13A0601012703048CE69DA15C080101831A030494E58D833A060101350403E69DA1320601013E040601013E0301BA3208010124260408010124260403E5A4A75C060101670403E695B05C060101790502B0910708040101150E0601013D090601013903060101390406010139190601011505060101300D0601012D0C0A0101826B1F0403E8AF845C08010182360205BBA3E7A0815C0C01016F2B821A0403E8A1A8070601011737060101171E08010165060304A5E4B88A3A0601012306018B3A0601013806018D5C08010181780403E5A4843A060101330301B61508010150041D0A01014413040406010144160601011C0403E6B8854C060101110403E79BAE50060101180202BC975C080101812803019A070601011F370601011F0403E5B8B8070601011A370601011A0202BD8E5C0A01017C824F0403E588865C080101822E0502928C5C080101821B03049CE5A484070601010B0E0601010B090601010B030601010B040601010B0D0601010B040601010B040601010B040601010B050601010B090601010B040601010B0C0E01010B7A2D15110403E697A5320801012E06040801012E0605029CBA5C080101811D0202BE8B5C0A010182771F0304BFE7BEA45C08010181260205BFA1E681AF5C0A010182721F0106E581A5E585A85C080101812202058583E4BBA53A060101370301A85C08010181230403E59BBD070601011337060101130502B9B41508010115080908010111080308010111080408010111081E060101110D060101110403E983A815060101250906010121030601012104060101210304ACE5B8834C0601011D0502BC80150A0101310606090A01012D0606030A01012D0606040A01012D06060D0202080202090A0101240606090202040A01012106060C140201018257060606131F0304ADE69DA115060101460906010142030601014204060101421E060101390D060101360C080101827B0304B1E5928C0702060E0601013F090601013B030601013B040601013B1E060101320D0601012F0C0A0101826D1F0304B3E8818C150601012C0906010128030601012804060101281E0601011F0D0601011C0C08010182520304B6E4B8AD5C0601012502058685E7BD9125020203048DE694B91E02020304B3E5AE9A320601014E0301B5150601011A0906010116030601011604060101161E060101160D080B0101160C06010131020587BAE794B332060101290406010129020288865C1801011D121835235A1111280D0403E4BABA5C060101780403E5928C5C080101822F05029BBE5C0A0101824F550403E68C895C0A01018211160403E79A845C0A01015F815B0502AD895C08010182050403E8A7815C08010183390301925C080101824603049DE6ACA13A060101550304B6E5BBBA5C080101811F0205898DE7BB935C0601015202058A9EE6B3955C08010183150403E7908615060101170906010113030601011304060101131E060101130D08080101130502BB9315060101290906010125030601012504060101250301A05C08010182190403E8AF845C0601015D0304A1E585AC5C08010182620502A794070601011C370601011C0403E689803A060101280403E7BB931506010112090601010E030601010E040601010E1E0601010E0D0601010E0C0601010E0304A8E585AC15060101380906010134030601013404060101341E0601012B0D060101280C080101825E02058CBAE5AE9E5C08010183030403E79A843A0601014502058D81E4B8833A0601014D0502BA8C5C08010183190403E585AD5C080101827A030483E585833A0601013603048EE4BABA0702030E0601013C0906010138030601013804060101381E0601012F0D0601012C0C0A0101826A1F030495E4B8AA5C080101821F0301B74C020602028E85320601015203049FE4BBB63206010143040601014302058F82E58AA05C0601015C030491E7949F3A06010157030497E79086150601011D0906010119030601011904060101190D060101490301A3320601014C2A08010181570403E5B0915C08010181440403E68F90320601012704060101270304A6E4B8803E02020301AF3208060101190408080101190403E4BBA53A060101322208010181770403E58A9E5002070304B8E6B395320601015002059084E68C875C08010181130403E79B915C080101817F0403E983A85C0C0101824A541A030488E5BE975C0E0101748119811703048CE697B63A0601011E03048DE79B915C0A010112814D03048EE79A845C080101822B05029BB85C0801018217030491E7AA97320601012504060101250301A6320601013404060101340202918A3A0A01012D062B0301985C060101630403E4BC9A070601011E370601011E0403E5AFB95C0A010115814D0403E79A845C08010182020403E8AF845C08010182230205928CE590845C080101824905029BBD0702070E06010140090601013C030601013C040601013C1E060101330D060101300C0A0101826E1F0403E69C805C0A0101821C160403E983A85C0601012002059381E8A18C320601011E040601011E02059B9BE58D813A0601014C220801018279040A0F08090808080908080808080809080808090D0D090F090908080E13140E090908080A0D090909090909480C08080809080808080808090808090A090908080E0A0D0A121048470C0808080908080808080809080A0F090D0D0D080F090A0E12090B0A0921141D120C0D0A090809080B0C0E0D0A130A0C1309090E0E09080B0A0B0A0B080B0C0B0B100B0A0819080B090A0B0F082D2A0E0D0B0B0C0B0F0F0A0A340B0F150B08090A1A0A0A0A0D0F0B0B0A4B110A0B0C0E0E0C090F26190B432A2E2A0B0A090B2711120A0B0B0C0C0A0B090B0C0C0D2418090A0C0E0A282A0D0A0C0A0B0B2E0C0609100C0B1F0E0B0F090F10080B0D0B0D0F0B0D0C0A100D0B080F0C0B0B0D2C0C0A11'),
(2336462209026,X'00000EDF0730E59B9EE5A48D5C0A010123812A0403E6978F5C080101827F0304BDE4BABA070601011437060101140403E5BE8B0702080E06010141090601013D030601013D040601013D1E060101340D060101310403E694BF5C0A0101826F1F0301BE5C0C01018250550502059CA8E4B8A43A0601012002029D875C08010182090403E588865C0C0101811669150205A29EE5BC805C08010181540202A484070601010C0E0601010C090601010C030601010C040601010C0D0601010C040601010C040601010C040601010C050601010C090601010C040601010C0C0E01010C7A2D15110403E4BA943A060101340403E7BD9A3A020503018D5C0A010124812A03048FE59B9E5C080101827E0304A7E4BBA35C060101680502BC9A070601011937060101190202A5BD320601012104060101210205A682E5AE9E5C080101823F0205A794E59198070601011D370601011D0205ADA3E5BAA64308020101190205AE81E5A48F5C080101827D03018C5C0601015B03019A320601014F0403E69C9F5C080101825503049EE696BD5C08010183040403E7A9BA5C08010182400304AAE6B395320601011C040601011C0202AFB95C060101160403E6AF8F5C08010181610205B091E4BA865C08010181450202B1805C0A010181112A0205B7A5E4BD9C070601010A0E0601010A090601010A030601010A040601010A0D0A01010A2506040A01010A2506040601010A040601010A050601010A090601010A040601010A0C1001010A7A1C1315110304B2E7BB8F5C08010181520403E8AF845C060101590205B882E7BAA73A06010147030483E7BB934C0601011E0301883A0601011D0403E4BA8B3A060101260403E5B7A507060101090E060101090906010109030601010904060101090D060101090406010109040601010904060101090506010109090601010904060101090C0E0101097A2D15110403E689A71506010120090601011C030601011C040601011C2B02030502B39507020A0E06010143090601013F030601013F040601013F1E060101360D060101330304B8E58AA1070601011B370601011B0205B9B3E59D875C08010182080304B4E58A9E15060101160906010112030601011204060101121E060101120D0601011205028F97150601011C0906010118030601011804060101180205BA94E680A521020203049CE4BFA15C0A010182711F0304A6E79A84430601011A0403E8B4A64302030205BBBAE7AB8B5C08010181200202BC80150A0101320606090A01012E0606030A01012E0606040A01012E06061E0A01012506060D0A01012206060C0E010182580606060403E69DA15C0A010182751F0403E79A843202030802031202031002030502AA975C08010181550202BD95500601011A0304A2E59BBE5C08010183250202BE8B070601011237060101120403E5B8880708090101080E0A0101081925090A0101081525030A0101081525040A01010815250D060101080406010108040A010108160B040601010805080101082F0906010108040A020101082C0C0E0101087A2D1511030497E588865C1001017581194455190106E6808EE6A0B75C08010181580304A5E79A842102030304A7E696874C0801010F0D020581AFE585AC5C0A010182731F02058385E586B515060101190906010115030601011504060101151E060101150D080A0101150C060101300205848FE8A7815C0A01011E812002058980E689A73A060101290304A7E4B89A1506010121090601011D030601011D040601011D150601012A16020402058A98E7AE975C0A01018215160304A4E5AEAA320601011B040601011B02058BA5E68AA4320601011A040601011A02058C87E6A0875C10010181145714153B030489E69C9F150601012709060101230306010123040601012305029D835C0A01018212160403E983A85C080101832D02028DAE150601011002058F90E587BA320601012804060101280502898D5C06010151020594B6E8B4B9320601013604060101360304B9E7898815020205029A841E02030304BFE58AA11506010111090601010D030601010D040601010D1E0601010D0D0601010D0C0A01010D82560502BA9C5C0A010182701F0403E8AEB83206010117040601011702029588070601012337060101230301B05C0601017A0403E68DAE150601010F020296875C080101833C0403E4BBB64C080101100D04060101170304B0E695B0150601010E0304B9E4BEBF5C08010181250301BD5C08010183050205978FE887AA5C08010183000301A5320801012F06040801012F060304B6E59CA83A0601011F02059BB4E696B0150601010D02059C80E4BD8E5C1001017B812115811D0403E9AB985C1001017D8122168114030489E4BA865C08010181710601BA5C08010182350403E69588070601012237060101220502ADA53602030403E8AF845C0601012B03019F5C060101340403E585AC1506010130090601012C030601012C040601012C1E060101230D060101200C080101825605028A9E15060101280906010124030601012404060101240304BAE585B3150601012B0906010127030601012704060101271E0601011E0D0601011B0C0801018251050288B65C080101811E02059D83E5B9B35C08010182070403E9878D5C0A010182131603049FE79A845C060101540301A115060101470906010143030601014304060101430D0601013F040601013F040601014F090601013A0D060101370C0C0101827C21130403E4BE8B5C0A010182761F0403E5BDA25C080101832402029E9C15060101140906010110030601011004060101101E06010110090601012004060101100C0E080101106082540403E585AC15060101340906010130030601013004060101301E060101270D060101240C080101825A0205A087E5928C5C080101824805029D875C0C0101811569150403E6B3A85C08010183320403E8AF845C080101816A0304B7E8AEA15C08010181590205A188E58DB74C02050205ACA1E58F913A060101560301BE3A0801012F0E0205ADA3E696875C080101833B0304A5E9AAA43602040205AF8FE4B8AA5C0C0101816281470403E5908D5C080101815C0403E9A1B95C08010181670205B091E4BBA3070601011637060101160403E585B10702050E0601013E090601013A030601013A040601013A1E060101310D0601012E0C0A0101826C1F0205B2A1E69C89360202260A01018170460304BBE58CBA5C08010183020202B39507020B0E060101440906010140030601014004060101400D0601011D040601011D08020505060101370D060101340C08010183160403E58E8532060101510502BE8B070601011137060101110301A85C08010183330205B885E790864C0A01011204150106E784B6E4BABA3206010123040601012302058988E79A8415020302058BB1E7AEA15C0A0101810E2A02058E8BE4BBA35C060101640304B0E8A18C070601012037060101200E0601011602029086320601014A1A08010113170403E5B1805C0A010181102A0502BE8B150601011E090601011A030601011A040601011A0403E6838515060101180906010114030601011404060101141E060101140D08090101140403E78EB04C06010115050294B15C060101560202949F3A060101580301B15C060101570304B3E8AFB71506010123090601011F030601011F040601011F0D0A01012A1808040A01012A180802029A841502040902040302040402040403E5A4843A02040502B8823A060101460502BE975C0A0101824D6C0403E69C805C080101822C0502A1884C02040502AF8F5C08010181660403E790865C0601015505029B915C060101600403E8A1A85C08010183410502AEB83202040402060502AF845C0C0401011B816A0502B4A6430601011B0403E983A85C0A010181744702059B91E78BB15C0A0101810D2A05029DA35C10010113507F2423460301AE43080501011D0403E5BD9550060101190304B8E58AA05C080101821802059DA3E591985C0E010114507F24230403E8AF845C08010182660202A0815C080101702B0403E6A0875C08010183310205A9BAE7BCBA5C08010182410205AA97E58FA33208010126270406010126260A01018143150205AB8BE581A55C08010181210202ACAC3A060101500403E4B88043060101170601895C08010183170502BA94320601013D040601013D0403E585AD15060101450906010141030601014104060101411E060101380D0601013505029B9B3A0601014B2208010182780205AD89E69D835C08010182060202AE975C080101815B0403E5908E5C0A01018216160304A1E790865C0A0101810F2A0202BAA73A060101480205BB8FE5A29E5C0801018153030193150601012A0906010126030601012604060101260403E69D9F5C0601015305029E9C150801011322090801010F22030801010F22040801010F221E0801010F19090601011F040801010F160C100701010F60816E680304BCE590885C0E010173811981170202BCBA5C08010182420205BD91E79A8425020303019A3A02060403E6ACBE3A0801012E0E0205BEA4E4BC975C08010181270106E8818CE883BD150601012D0906010129030601012904060101291E060101200D0601011D0C0801018253020283BD150601012E090601012A030601012A040601012A1E060101210D0601011E0C0801018254020587AAE6B2BB5C08010183010403E784B6320601012204060101220301B35C0C01013B118125020589AFE5A5BD3206010120040601012002058C83E680A74C0801010E0D0205A18CE694BF3206010116040601011605029C89070601012137060101210403E889AF320601011F040601011F0502A7844C060101170301A85C0C01016606825A0403E5A4A7070601011837060101180202A7815C080101813D0403E5928C5C0601011F0403E6ADA35C080101833A030484E88C834C0801010D0D0304A3E79A845C08010181730205ADA6E5918A3A0A01012C062B0205AEA1E588865C080101823D0601925C08010182450403E7AE975C080101815A0301AE5C08010182680403E683855C0601012F0502848F5C080101813B05029C9F5C060101330403E7BB935C0C0601016C82540403E8AEA15C08010182440304B8E58FAF3208050101180408070101181A02060304BEE58CBA3A060101440202AF845C0A0101816B110403E588865C1601011C12181E1B810F22150502AE8C5C0601015A0403E8AEAE5C160501012E063B51810B26580301B715060101240906010120030601012004060101200D0601012B040601012B040F0B10260C0B0C0A0D0D490A080A0C0B0E0E0D110D0D08080B0C0B10090B0D0B510C0A0C0B080A4A1C25100D24180A0D0B080D370C110A090C0E58100E090C0E2B0E0C220E1011111A0B0B0911091109072B0B0F0E080A0A100B0C090D0F0B0C110F0C090F070A0829182A0A0D0C0B380C0B30290D0C0B0B0C0A0C090D090F0B0B112D110C380A0E090E120A0E0C150F0C18240A090908281008090B0B070A0A090B0A0C090C0E0E090A0C100B0A0B0D190D090A090E230F0D0A0C0D090D170A370F0A0A060B0D2C280D0F0B110D110E0F090B0F0A0A0B0C0C0E0D090B090A0A090D0B150B0B120912'),
(2336462209027,X'000001740730E8AFB7E4B9A6320601014104060101410502BABA320601014704060101470205B4A6E79BAE43080401011C0301B9320601013704060101370202BDBB3A060101540205BE83E8BDBB3A060101530106E983A8E68C8915060101260906010122030601012204060101220502B3953E02040403E997A85C200101190A0A4A2B311D134713540E07090304BDE5B7B25C060101580205878DE68A985C0A0101821416020595BFE69C9F150601012F090601012B030601012B040601012B1E060101220D0601011F020297A85C080101722B0403E4B8805C080101832A06018D5C080101823B0502BBA35C080101832F0403E58FAF5C080101817605029B9E5C0A010122812A0403E69C895C0601012A0403E79A845C0E01011A814D696C0502BBBC5C080101831E02059984E4BBB6150801014F041D08010154040202A1B93A060101520403E68C875C08010181680205AAA4E79A843602050202AB985C0E01017E812281280403E588865C080101823204120E0D0D090C1C07170B0E250A0B090A0B0B0A0E0A13090B0A0D');
DELETE FROM "search_index_idx";
INSERT INTO "search_index_idx" VALUES
(1,X'',2),
(2,X'',2),
(3,X'',2),
(4,X'',2),
(5,X'',2),
(6,X'',2),
(7,X'',2),
(8,X'',2),
(9,X'',2),
(10,X'',2),
(11,X'',2),
(17,X'',2),
(17,X'30E59B9E',4),
(17,X'30E8AFB7E4',6);
DELETE FROM "search_index_docsize";
INSERT INTO "search_index_docsize" VALUES
(7,X'0A22'),
(21,X'0355'),
(30,X'0342'),
(33,X'0342'),
(37,X'0342'),
(50,X'0559'),
(54,X'0747'),
(58,X'0559'),
(62,X'0422'),
(67,X'0439'),
(76,X'0529'),
(80,X'0A36'),
(92,X'07834F'),
(116,X'0465'),
(119,X'0453'),
(131,X'0731'),
(135,X'0A28'),
(139,X'065A'),
(143,X'1462'),
(148,X'0446'),
(155,X'043A');
DELETE FROM "search_index_config";
INSERT INTO "search_index_config" VALUES
('version',4);
CREATE TABLE "django_session" ("session_key" varchar(40) NOT NULL PRIMARY KEY, "session_data" text NOT NULL, "expire_date" datetime NOT NULL);
CREATE TABLE "supervision_appointment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(50) NOT NULL, "sector" varchar(20) NOT NULL, "appointed_from" date NOT NULL, "appointed_until" date NOT NULL, "ended_on" date NULL, "end_reason" varchar(300) NOT NULL, "account_id" bigint NULL REFERENCES "departments_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "appointment_dates_in_order" CHECK ("appointed_until" >= ("appointed_from")), CONSTRAINT "appointment_ends_within_term" CHECK (("ended_on" IS NULL OR ("ended_on" >= ("appointed_from") AND "ended_on" <= ("appointed_until")))), CONSTRAINT "appointment_end_has_reason" CHECK ((("end_reason" = '' AND "ended_on" IS NULL) OR ("ended_on" IS NOT NULL AND NOT ("end_reason" = '')))));
INSERT INTO "supervision_appointment" VALUES
(1,'王代表','congress','2026-04-11','2027-04-11',NULL,'',7);
CREATE TABLE "supervision_attempt" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "what" varchar(10) NOT NULL, "who" varchar(64) NOT NULL, "target" varchar(11) NOT NULL, "at" datetime NOT NULL);
INSERT INTO "supervision_attempt" VALUES
(1,'filing','00415d0c374407e4a7d34fb27c54fbfd19264d7f150cdf387519676046ab66cd','','2026-05-11 14:14:38.557026'),
(6,'filing','71dc5611a8b7cacd68aa06b364a1dcbdc5d9f1d0d839b8817ed96f745c462a61','','2026-05-11 14:14:54.602062');
CREATE TABLE "supervision_evaluationround" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(150) NOT NULL, "plan" text NOT NULL, "observed_from" date NOT NULL, "observed_until" date NOT NULL, "open_from" date NOT NULL, "open_until" date NOT NULL, "status" varchar(20) NOT NULL, "opened_on" date NULL, "closed_on" date NULL, "close_reason" varchar(300) NOT NULL, "cancelled_on" date NULL, "cancel_reason" varchar(300) NOT NULL, "formula" smallint unsigned NULL CHECK ("formula" >= 0), "record_number" varchar(40) NOT NULL, "revision" integer unsigned NOT NULL CHECK ("revision" >= 0), CONSTRAINT "round_observed_in_order" CHECK ("observed_until" >= ("observed_from")), CONSTRAINT "round_window_in_order" CHECK ("open_until" >= ("open_from")), CONSTRAINT "round_cancelled_why" CHECK ((NOT ("status" = 'cancelled') OR ("cancelled_on" IS NOT NULL AND NOT ("cancel_reason" = '')))));
INSERT INTO "supervision_evaluationround" VALUES
(1,'年度政务公开评议','看公开栏，问群众。','2025-10-23','2026-05-09','2026-05-10','2026-05-18','draft',NULL,NULL,'',NULL,'',NULL,'',0),
(2,'公开的评议','看公开栏，问群众。','2025-10-23','2026-05-09','2026-05-10','2026-05-18','closed','2026-05-11','2026-05-11','都已评完。',NULL,'',1,'640000/2026-00021',3);
CREATE TABLE "supervision_ticket" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(11) NOT NULL UNIQUE, "secret_hash" varchar(120) NOT NULL, "form_hash" varchar(64) NOT NULL UNIQUE, "kind" varchar(20) NOT NULL, "state" varchar(20) NOT NULL, "about_path" varchar(300) NOT NULL, "about_kind" varchar(20) NOT NULL, "about_key" varchar(40) NOT NULL, "about_step" varchar(40) NOT NULL, "consents" bool NOT NULL, "contact" text NOT NULL, "filed_at" datetime NOT NULL, "turn" smallint unsigned NOT NULL CHECK ("turn" >= 0), "due_on" date NOT NULL, "answered_on" date NULL, "received_at" datetime NULL, "closed_at" datetime NULL, "unanswered" varchar(20) NOT NULL, "public_question" text NOT NULL, "public_answer" text NOT NULL, "published_at" datetime NULL, "unpublished_at" datetime NULL, "unpublished_reason" varchar(300) NOT NULL, "due_soon_told_on" date NULL, "overdue_told_on" date NULL, "revision" integer unsigned NOT NULL CHECK ("revision" >= 0), "department_id" bigint NULL REFERENCES "departments_department" ("id") DEFERRABLE INITIALLY DEFERRED, "first_contact_id" bigint NULL, "owner_id" bigint NULL, CONSTRAINT "ticket_closed_when" CHECK ((NOT ("state" = 'closed') OR "closed_at" IS NOT NULL)), CONSTRAINT "ticket_answered_when" CHECK ((NOT ("state" = 'answered') OR "answered_on" IS NOT NULL)), CONSTRAINT "ticket_published_with_consent" CHECK (("published_at" IS NULL OR "consents" OR "unpublished_at" IS NOT NULL)), CONSTRAINT "ticket_asked_again_once" CHECK (("turn" >= 1 AND "turn" <= 2)));
INSERT INTO "supervision_ticket" VALUES
(1,'R-M85K-CG49','cdc1b73365e0daca07e9fceb364fa612$cfcceb266b4692b707517727953553f557f930e98a282059b278c22ffbf1d913','b41727d94a5d721f27f58430628c846695884610262aa1c9ad7a2f29653aea56','missing','in_hand','/departments/D11/','department','D11','',0,'','2026-05-11 14:14:38.557026',1,'2026-06-01',NULL,'2026-05-11 14:14:38.659842',NULL,'','','',NULL,NULL,'',NULL,NULL,1,2,5,5),
(2,'R-G5NQ-73EZ','5d5095cff9128e9defeffe53f3cfbba7$7b0b39676079ee7c668ec59f830027aa2571f8233ed34ed88e24503fd43eca93','7968ed472e8466aee40fb30739d2fc06e044778bfb2d865594f5e019caa3d7fc','missing','answered','/departments/D11/','department','D11','',1,'gAAAAABrCZBewJ94bYsWCou_MdmgTbnOCreCY2Eg5OzLIzj3SlmBcEE9eat-GaRZtsSPfn1B6IHwTdYinpSJu4l-5AfSmVrf3J73_8VHIEX2hM6MGtLafiAWKyUHxT8Ypb6oNgObxLEH','2026-02-10 14:14:54.296106',1,'2026-03-09','2026-02-11','2026-02-11 14:14:54.296106',NULL,'','公开用的问题','公开用的答复','2026-05-11 14:14:54.296117',NULL,'',NULL,NULL,3,2,5,5),
(3,'R-4QCF-P95Y','4b008feef6505b19890258aaa8f94584$f0aaaacb438c007d41e0a28dd2bb2fbb47255b2ee02b67f5d0044bbc374874bf','1e23979c3680c29d34a9a399e36a6652b33813e52335692131f352e20a582eeb','missing','answered','/departments/D11/','department','D11','',1,'gAAAAABrCZBe2gCsHFd4jntzHVzQW4JaIPARTDXIg8C2lofAamtwoib1f29nvpAH09qObLk5W8gmGh310JZlw8gTypgFEJwtrMBkY14dz672jRQcT8LtCAG5D21ujiIbLwHLeFdrw_hq','2026-02-10 14:14:54.296106',1,'2026-03-09','2026-05-09','2026-02-11 14:14:54.296106',NULL,'','','',NULL,NULL,'',NULL,NULL,2,2,5,5),
(4,'R-K6KD-H5AK','02e0d27dd51bf9072d7641d196ba0c1a$6d2b129dd89333dcdcc300359f52a8e266b05039735f25103caf75ae1e0461ec','07c2413f81c9d812b414775d8454652ca0d81dc1a164482242453587e7e71a04','missing','filed','/departments/D11/','department','D11','',0,'','2026-02-10 14:14:54.296106',1,'2026-03-09',NULL,NULL,NULL,'','','',NULL,NULL,'',NULL,'2026-05-11',0,2,NULL,NULL),
(5,'R-XXF7-S96T','803863d67d07a8faf6024e43f331443b$b60da073d762582eda45abb9d019124557a90d8c5d1c373310b4b6e9026fcce2','6c5eac7a6291d07281c5c1a897b0561b4f6e8899d936d50f70ccca08e1667e87','missing','closed','/departments/D11/','department','D11','',0,'','2026-02-10 14:14:54.296106',1,'2026-03-09',NULL,'2026-02-11 14:14:54.296106','2026-02-11 14:14:54.296106','spam','','',NULL,NULL,'',NULL,NULL,2,2,5,5),
(6,'R-8F2V-XRHZ','504692bfd43b06b409a6db15fb8e2477$bf5a3c41e74516a289777537991232f2abaaf4d340bbbc84699453a45265f982','b916a777b75575fb0363fa9541c90cea4636604d442e2724e7d54d8f8e0b5072','missing','filed','/departments/D11/','department','D11','',0,'','2026-05-11 14:14:54.602062',1,'2026-06-01',NULL,NULL,NULL,'','','',NULL,NULL,'',NULL,NULL,0,2,NULL,NULL);
CREATE TABLE "supervision_evaluateddepartment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "total" decimal NULL, "lowest" decimal NULL, "highest" decimal NULL, "supervisors" smallint unsigned NOT NULL CHECK ("supervisors" >= 0), "means" text NOT NULL CHECK ((JSON_VALID("means") OR "means" IS NULL)), "reply" text NOT NULL, "reply_revision" integer unsigned NOT NULL CHECK ("reply_revision" >= 0), "replied_at" datetime NULL, "department_id" bigint NOT NULL REFERENCES "departments_department" ("id") DEFERRABLE INITIALLY DEFERRED, "replied_by_id" bigint NULL, "round_id" bigint NOT NULL REFERENCES "supervision_evaluationround" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "evaluated_once" UNIQUE ("round_id", "department_id"));
INSERT INTO "supervision_evaluateddepartment" VALUES
(1,NULL,NULL,NULL,0,'{}','',0,NULL,2,NULL,1),
(2,NULL,NULL,NULL,0,'{}','',0,NULL,3,NULL,1),
(3,80.6,80.6,80.6,1,'{"3": "77.00", "4": "83.00"}','已经增开窗口。',1,'2026-05-11 14:14:51.738257',2,1,2),
(4,NULL,NULL,NULL,0,'{}','',0,NULL,3,NULL,2);
CREATE TABLE "supervision_criterion" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group" varchar(20) NOT NULL, "name_zh" varchar(100) NOT NULL, "name_en" varchar(150) NOT NULL, "weight" smallint unsigned NOT NULL CHECK ("weight" >= 0), "order" smallint unsigned NOT NULL CHECK ("order" >= 0), "round_id" bigint NOT NULL REFERENCES "supervision_evaluationround" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "criterion_weight_is_percent" CHECK (("weight" >= 1 AND "weight" <= 100)), CONSTRAINT "criterion_once" UNIQUE ("round_id", "name_zh"));
INSERT INTO "supervision_criterion" VALUES
(1,'effect','工作机制建立健全','',40,0,1),
(2,'effect','方便群众','',60,1,1),
(3,'effect','工作机制建立健全','',40,0,2),
(4,'effect','方便群众','',60,1,2);
CREATE TABLE "supervision_sheet" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "comment" text NOT NULL, "revision" integer unsigned NOT NULL CHECK ("revision" >= 0), "saved_at" datetime NOT NULL, "salt" varchar(64) NOT NULL, "appointment_id" bigint NOT NULL REFERENCES "supervision_appointment" ("id") DEFERRABLE INITIALLY DEFERRED, "department_id" bigint NOT NULL REFERENCES "departments_department" ("id") DEFERRABLE INITIALLY DEFERRED, "round_id" bigint NOT NULL REFERENCES "supervision_evaluationround" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "sheet_once" UNIQUE ("round_id", "department_id", "appointment_id"));
INSERT INTO "supervision_sheet" VALUES
(1,'窗口少了一个。',1,'2026-05-11 14:14:51.738257','f7b58902404c984aa44df88eb16f5e49a279dc601a4403b112f46790cf832ae4',1,2,2);
CREATE TABLE "supervision_question" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" smallint unsigned NOT NULL CHECK ("number" >= 0), "text" text NOT NULL, "asked_on" date NOT NULL, "due_on" date NOT NULL, "limit_number" smallint unsigned NOT NULL CHECK ("limit_number" >= 0), "limit_unit" varchar(20) NOT NULL, "limit_basis" varchar(200) NOT NULL, "answer" text NOT NULL, "answered_on" date NULL, "closed_on" date NULL, "unanswered" varchar(20) NOT NULL, "answered_by_id" bigint NULL, "ticket_id" bigint NOT NULL REFERENCES "supervision_ticket" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "question_turn" UNIQUE ("ticket_id", "number"), CONSTRAINT "question_answered_when" CHECK ((("answer" = '' AND "answered_on" IS NULL) OR (NOT ("answer" = '') AND "answered_on" IS NOT NULL))), CONSTRAINT "question_unanswered_why" CHECK ((("closed_on" IS NULL AND "unanswered" = '') OR ("answered_on" IS NULL AND "closed_on" IS NOT NULL AND NOT ("unanswered" = '')))), CONSTRAINT "question_dates_in_order" CHECK ("due_on" >= ("asked_on")));
INSERT INTO "supervision_question" VALUES
(1,1,'示例事项的第三季度账目没有公开，请补上。','2026-05-11','2026-06-01',15,'working_day','本机关规定，可由管理员修改','',NULL,NULL,'',NULL,1),
(2,1,'公开的问题','2026-02-10','2026-03-09',15,'working_day','本机关规定，可由管理员修改','经查属实，账目已于本周公开。','2026-02-11',NULL,'',5,2),
(3,1,'晚答的问题','2026-02-10','2026-03-09',15,'working_day','本机关规定，可由管理员修改','经查属实，账目已于本周公开。','2026-05-09',NULL,'',5,3),
(4,1,'没有人答的问题','2026-02-10','2026-03-09',15,'working_day','本机关规定，可由管理员修改','',NULL,NULL,'',NULL,4),
(5,1,'广告','2026-02-10','2026-03-09',15,'working_day','本机关规定，可由管理员修改','',NULL,'2026-02-11','spam',NULL,5),
(6,1,'刚提的问题','2026-05-11','2026-06-01',15,'working_day','本机关规定，可由管理员修改','',NULL,NULL,'',NULL,6);
CREATE TABLE "supervision_score" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "points" smallint unsigned NOT NULL CHECK ("points" >= 0), "criterion_id" bigint NOT NULL REFERENCES "supervision_criterion" ("id") DEFERRABLE INITIALLY DEFERRED, "sheet_id" bigint NOT NULL REFERENCES "supervision_sheet" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "score_once" UNIQUE ("sheet_id", "criterion_id"), CONSTRAINT "score_within_scale" CHECK (("points" >= 0 AND "points" <= 100)));
INSERT INTO "supervision_score" VALUES
(1,77,3,1),
(2,83,4,1);
CREATE TABLE "workdays_calendarday" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "date" date NOT NULL, "source" varchar(20) NOT NULL, "is_working" bool NOT NULL, "reason_zh" varchar(100) NOT NULL, "reason_en" varchar(150) NOT NULL, CONSTRAINT "calendar_day_once" UNIQUE ("date", "source"));
INSERT INTO "workdays_calendarday" VALUES
(1,'2004-01-01','national',0,'元旦','New Year’s Day'),
(2,'2004-01-17','national',1,'春节调休上班','Worked instead for Spring Festival'),
(3,'2004-01-18','national',1,'春节调休上班','Worked instead for Spring Festival'),
(4,'2004-01-22','national',0,'春节','Spring Festival'),
(5,'2004-01-23','national',0,'春节','Spring Festival'),
(6,'2004-01-24','national',0,'春节','Spring Festival'),
(7,'2004-01-25','national',0,'春节','Spring Festival'),
(8,'2004-01-26','national',0,'春节','Spring Festival'),
(9,'2004-01-27','national',0,'春节','Spring Festival'),
(10,'2004-01-28','national',0,'春节','Spring Festival'),
(11,'2004-05-01','national',0,'劳动节','Labour Day'),
(12,'2004-05-02','national',0,'劳动节','Labour Day'),
(13,'2004-05-03','national',0,'劳动节','Labour Day'),
(14,'2004-05-04','national',0,'劳动节','Labour Day'),
(15,'2004-05-05','national',0,'劳动节','Labour Day'),
(16,'2004-05-06','national',0,'劳动节','Labour Day'),
(17,'2004-05-07','national',0,'劳动节','Labour Day'),
(18,'2004-05-08','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(19,'2004-05-09','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(20,'2004-10-01','national',0,'国庆节','National Day'),
(21,'2004-10-02','national',0,'国庆节','National Day'),
(22,'2004-10-03','national',0,'国庆节','National Day'),
(23,'2004-10-04','national',0,'国庆节','National Day'),
(24,'2004-10-05','national',0,'国庆节','National Day'),
(25,'2004-10-06','national',0,'国庆节','National Day'),
(26,'2004-10-07','national',0,'国庆节','National Day'),
(27,'2004-10-09','national',1,'国庆节调休上班','Worked instead for National Day'),
(28,'2004-10-10','national',1,'国庆节调休上班','Worked instead for National Day'),
(29,'2005-01-01','national',0,'元旦','New Year’s Day'),
(30,'2005-01-02','national',0,'元旦','New Year’s Day'),
(31,'2005-01-03','national',0,'元旦','New Year’s Day'),
(32,'2005-02-05','national',1,'春节调休上班','Worked instead for Spring Festival'),
(33,'2005-02-06','national',1,'春节调休上班','Worked instead for Spring Festival'),
(34,'2005-02-09','national',0,'春节','Spring Festival'),
(35,'2005-02-10','national',0,'春节','Spring Festival'),
(36,'2005-02-11','national',0,'春节','Spring Festival'),
(37,'2005-02-12','national',0,'春节','Spring Festival'),
(38,'2005-02-13','national',0,'春节','Spring Festival'),
(39,'2005-02-14','national',0,'春节','Spring Festival'),
(40,'2005-02-15','national',0,'春节','Spring Festival'),
(41,'2005-04-30','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(42,'2005-05-01','national',0,'劳动节','Labour Day'),
(43,'2005-05-02','national',0,'劳动节','Labour Day'),
(44,'2005-05-03','national',0,'劳动节','Labour Day'),
(45,'2005-05-04','national',0,'劳动节','Labour Day'),
(46,'2005-05-05','national',0,'劳动节','Labour Day'),
(47,'2005-05-06','national',0,'劳动节','Labour Day'),
(48,'2005-05-07','national',0,'劳动节','Labour Day'),
(49,'2005-05-08','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(50,'2005-10-01','national',0,'国庆节','National Day'),
(51,'2005-10-02','national',0,'国庆节','National Day'),
(52,'2005-10-03','national',0,'国庆节','National Day'),
(53,'2005-10-04','national',0,'国庆节','National Day'),
(54,'2005-10-05','national',0,'国庆节','National Day'),
(55,'2005-10-06','national',0,'国庆节','National Day'),
(56,'2005-10-07','national',0,'国庆节','National Day'),
(57,'2005-10-08','national',1,'国庆节调休上班','Worked instead for National Day'),
(58,'2005-10-09','national',1,'国庆节调休上班','Worked instead for National Day'),
(59,'2005-12-31','national',1,'元旦调休上班','Worked instead for New Year’s Day'),
(60,'2006-01-01','national',0,'元旦','New Year’s Day'),
(61,'2006-01-02','national',0,'元旦','New Year’s Day'),
(62,'2006-01-03','national',0,'元旦','New Year’s Day'),
(63,'2006-01-28','national',1,'春节调休上班','Worked instead for Spring Festival'),
(64,'2006-01-29','national',0,'春节','Spring Festival'),
(65,'2006-01-30','national',0,'春节','Spring Festival'),
(66,'2006-01-31','national',0,'春节','Spring Festival'),
(67,'2006-02-01','national',0,'春节','Spring Festival'),
(68,'2006-02-02','national',0,'春节','Spring Festival'),
(69,'2006-02-03','national',0,'春节','Spring Festival'),
(70,'2006-02-04','national',0,'春节','Spring Festival'),
(71,'2006-02-05','national',1,'春节调休上班','Worked instead for Spring Festival'),
(72,'2006-04-29','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(73,'2006-04-30','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(74,'2006-05-01','national',0,'劳动节','Labour Day'),
(75,'2006-05-02','national',0,'劳动节','Labour Day'),
(76,'2006-05-03','national',0,'劳动节','Labour Day'),
(77,'2006-05-04','national',0,'劳动节','Labour Day'),
(78,'2006-05-05','national',0,'劳动节','Labour Day'),
(79,'2006-05-06','national',0,'劳动节','Labour Day'),
(80,'2006-05-07','national',0,'劳动节','Labour Day'),
(81,'2006-09-30','national',1,'国庆节调休上班','Worked instead for National Day'),
(82,'2006-10-01','national',0,'国庆节','National Day'),
(83,'2006-10-02','national',0,'国庆节','National Day'),
(84,'2006-10-03','national',0,'国庆节','National Day'),
(85,'2006-10-04','national',0,'国庆节','National Day'),
(86,'2006-10-05','national',0,'国庆节','National Day'),
(87,'2006-10-06','national',0,'国庆节','National Day'),
(88,'2006-10-07','national',0,'国庆节','National Day'),
(89,'2006-10-08','national',1,'国庆节调休上班','Worked instead for National Day'),
(90,'2006-12-30','national',1,'元旦调休上班','Worked instead for New Year’s Day'),
(91,'2006-12-31','national',1,'元旦调休上班','Worked instead for New Year’s Day'),
(92,'2007-01-01','national',0,'元旦','New Year’s Day'),
(93,'2007-01-02','national',0,'元旦','New Year’s Day'),
(94,'2007-01-03','national',0,'元旦','New Year’s Day'),
(95,'2007-02-17','national',1,'春节调休上班','Worked instead for Spring Festival'),
(96,'2007-02-18','national',0,'春节','Spring Festival'),
(97,'2007-02-19','national',0,'春节','Spring Festival'),
(98,'2007-02-20','national',0,'春节','Spring Festival'),
(99,'2007-02-21','national',0,'春节','Spring Festival'),
(100,'2007-02-22','national',0,'春节','Spring Festival'),
(101,'2007-02-23','national',0,'春节','Spring Festival'),
(102,'2007-02-24','national',0,'春节','Spring Festival'),
(103,'2007-02-25','national',1,'春节调休上班','Worked instead for Spring Festival'),
(104,'2007-04-28','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(105,'2007-04-29','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(106,'2007-05-01','national',0,'劳动节','Labour Day'),
(107,'2007-05-02','national',0,'劳动节','Labour Day'),
(108,'2007-05-03','national',0,'劳动节','Labour Day'),
(109,'2007-05-04','national',0,'劳动节','Labour Day'),
(110,'2007-05-05','national',0,'劳动节','Labour Day'),
(111,'2007-05-06','national',0,'劳动节','Labour Day'),
(112,'2007-05-07','national',0,'劳动节','Labour Day'),
(113,'2007-09-29','national',1,'国庆节调休上班','Worked instead for National Day'),
(114,'2007-09-30','national',1,'国庆节调休上班','Worked instead for National Day'),
(115,'2007-10-01','national',0,'国庆节','National Day'),
(116,'2007-10-02','national',0,'国庆节','National Day'),
(117,'2007-10-03','national',0,'国庆节','National Day'),
(118,'2007-10-04','national',0,'国庆节','National Day'),
(119,'2007-10-05','national',0,'国庆节','National Day'),
(120,'2007-10-06','national',0,'国庆节','National Day'),
(121,'2007-10-07','national',0,'国庆节','National Day'),
(122,'2007-12-29','national',1,'元旦调休上班','Worked instead for New Year’s Day'),
(123,'2007-12-30','national',0,'元旦','New Year’s Day'),
(124,'2007-12-31','national',0,'元旦','New Year’s Day'),
(125,'2008-01-01','national',0,'元旦','New Year’s Day'),
(126,'2008-02-02','national',1,'春节调休上班','Worked instead for Spring Festival'),
(127,'2008-02-03','national',1,'春节调休上班','Worked instead for Spring Festival'),
(128,'2008-02-06','national',0,'春节','Spring Festival'),
(129,'2008-02-07','national',0,'春节','Spring Festival'),
(130,'2008-02-08','national',0,'春节','Spring Festival'),
(131,'2008-02-09','national',0,'春节','Spring Festival'),
(132,'2008-02-10','national',0,'春节','Spring Festival'),
(133,'2008-02-11','national',0,'春节','Spring Festival'),
(134,'2008-02-12','national',0,'春节','Spring Festival'),
(135,'2008-04-04','national',0,'清明节','Tomb-Sweeping Day'),
(136,'2008-04-05','national',0,'清明节','Tomb-Sweeping Day'),
(137,'2008-04-06','national',0,'清明节','Tomb-Sweeping Day'),
(138,'2008-05-01','national',0,'劳动节','Labour Day'),
(139,'2008-05-02','national',0,'劳动节','Labour Day'),
(140,'2008-05-03','national',0,'劳动节','Labour Day'),
(141,'2008-05-04','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(142,'2008-06-07','national',0,'端午节','Dragon Boat Festival'),
(143,'2008-06-08','national',0,'端午节','Dragon Boat Festival'),
(144,'2008-06-09','national',0,'端午节','Dragon Boat Festival'),
(145,'2008-09-13','national',0,'中秋节','Mid-Autumn Festival'),
(146,'2008-09-14','national',0,'中秋节','Mid-Autumn Festival'),
(147,'2008-09-15','national',0,'中秋节','Mid-Autumn Festival'),
(148,'2008-09-27','national',1,'国庆节调休上班','Worked instead for National Day'),
(149,'2008-09-28','national',1,'国庆节调休上班','Worked instead for National Day'),
(150,'2008-09-29','national',0,'国庆节','National Day'),
(151,'2008-09-30','national',0,'国庆节','National Day'),
(152,'2008-10-01','national',0,'国庆节','National Day'),
(153,'2008-10-02','national',0,'国庆节','National Day'),
(154,'2008-10-03','national',0,'国庆节','National Day'),
(155,'2008-10-04','national',0,'国庆节','National Day'),
(156,'2008-10-05','national',0,'国庆节','National Day'),
(157,'2009-01-01','national',0,'元旦','New Year’s Day'),
(158,'2009-01-02','national',0,'元旦','New Year’s Day'),
(159,'2009-01-03','national',0,'元旦','New Year’s Day'),
(160,'2009-01-04','national',1,'元旦调休上班','Worked instead for New Year’s Day'),
(161,'2009-01-24','national',1,'春节调休上班','Worked instead for Spring Festival'),
(162,'2009-01-25','national',0,'春节','Spring Festival'),
(163,'2009-01-26','national',0,'春节','Spring Festival'),
(164,'2009-01-27','national',0,'春节','Spring Festival'),
(165,'2009-01-28','national',0,'春节','Spring Festival'),
(166,'2009-01-29','national',0,'春节','Spring Festival'),
(167,'2009-01-30','national',0,'春节','Spring Festival'),
(168,'2009-01-31','national',0,'春节','Spring Festival'),
(169,'2009-02-01','national',1,'春节调休上班','Worked instead for Spring Festival'),
(170,'2009-04-04','national',0,'清明节','Tomb-Sweeping Day'),
(171,'2009-04-05','national',0,'清明节','Tomb-Sweeping Day'),
(172,'2009-04-06','national',0,'清明节','Tomb-Sweeping Day'),
(173,'2009-05-01','national',0,'劳动节','Labour Day'),
(174,'2009-05-02','national',0,'劳动节','Labour Day'),
(175,'2009-05-03','national',0,'劳动节','Labour Day'),
(176,'2009-05-28','national',0,'端午节','Dragon Boat Festival'),
(177,'2009-05-29','national',0,'端午节','Dragon Boat Festival'),
(178,'2009-05-30','national',0,'端午节','Dragon Boat Festival'),
(179,'2009-05-31','national',1,'端午节调休上班','Worked instead for Dragon Boat Festival'),
(180,'2009-09-27','national',1,'国庆节调休上班','Worked instead for National Day'),
(181,'2009-10-01','national',0,'国庆节','National Day'),
(182,'2009-10-02','national',0,'国庆节','National Day'),
(183,'2009-10-03','national',0,'中秋节','Mid-Autumn Festival'),
(184,'2009-10-04','national',0,'国庆节','National Day'),
(185,'2009-10-05','national',0,'国庆节','National Day'),
(186,'2009-10-06','national',0,'国庆节','National Day'),
(187,'2009-10-07','national',0,'国庆节','National Day'),
(188,'2009-10-08','national',0,'国庆节','National Day'),
(189,'2009-10-10','national',1,'国庆节调休上班','Worked instead for National Day'),
(190,'2010-01-01','national',0,'元旦','New Year’s Day'),
(191,'2010-01-02','national',0,'元旦','New Year’s Day'),
(192,'2010-01-03','national',0,'元旦','New Year’s Day'),
(193,'2010-02-13','national',0,'春节','Spring Festival'),
(194,'2010-02-14','national',0,'春节','Spring Festival'),
(195,'2010-02-15','national',0,'春节','Spring Festival'),
(196,'2010-02-16','national',0,'春节','Spring Festival'),
(197,'2010-02-17','national',0,'春节','Spring Festival'),
(198,'2010-02-18','national',0,'春节','Spring Festival'),
(199,'2010-02-19','national',0,'春节','Spring Festival'),
(200,'2010-02-20','national',1,'春节调休上班','Worked instead for Spring Festival'),
(201,'2010-02-21','national',1,'春节调休上班','Worked instead for Spring Festival'),
(202,'2010-04-03','national',0,'清明节','Tomb-Sweeping Day'),
(203,'2010-04-04','national',0,'清明节','Tomb-Sweeping Day'),
(204,'2010-04-05','national',0,'清明节','Tomb-Sweeping Day'),
(205,'2010-05-01','national',0,'劳动节','Labour Day'),
(206,'2010-05-02','national',0,'劳动节','Labour Day'),
(207,'2010-05-03','national',0,'劳动节','Labour Day'),
(208,'2010-06-12','national',1,'端午节调休上班','Worked instead for Dragon Boat Festival'),
(209,'2010-06-13','national',1,'端午节调休上班','Worked instead for Dragon Boat Festival'),
(210,'2010-06-14','national',0,'端午节','Dragon Boat Festival'),
(211,'2010-06-15','national',0,'端午节','Dragon Boat Festival'),
(212,'2010-06-16','national',0,'端午节','Dragon Boat Festival'),
(213,'2010-09-19','national',1,'中秋节调休上班','Worked instead for Mid-Autumn Festival'),
(214,'2010-09-22','national',0,'中秋节','Mid-Autumn Festival'),
(215,'2010-09-23','national',0,'中秋节','Mid-Autumn Festival'),
(216,'2010-09-24','national',0,'中秋节','Mid-Autumn Festival'),
(217,'2010-09-25','national',1,'中秋节调休上班','Worked instead for Mid-Autumn Festival'),
(218,'2010-09-26','national',1,'国庆节调休上班','Worked instead for National Day'),
(219,'2010-10-01','national',0,'国庆节','National Day'),
(220,'2010-10-02','national',0,'国庆节','National Day'),
(221,'2010-10-03','national',0,'国庆节','National Day'),
(222,'2010-10-04','national',0,'国庆节','National Day'),
(223,'2010-10-05','national',0,'国庆节','National Day'),
(224,'2010-10-06','national',0,'国庆节','National Day'),
(225,'2010-10-07','national',0,'国庆节','National Day'),
(226,'2010-10-09','national',1,'国庆节调休上班','Worked instead for National Day'),
(227,'2011-01-01','national',0,'元旦','New Year’s Day'),
(228,'2011-01-02','national',0,'元旦','New Year’s Day'),
(229,'2011-01-03','national',0,'元旦','New Year’s Day'),
(230,'2011-01-30','national',1,'春节调休上班','Worked instead for Spring Festival'),
(231,'2011-02-02','national',0,'春节','Spring Festival'),
(232,'2011-02-03','national',0,'春节','Spring Festival'),
(233,'2011-02-04','national',0,'春节','Spring Festival'),
(234,'2011-02-05','national',0,'春节','Spring Festival'),
(235,'2011-02-06','national',0,'春节','Spring Festival'),
(236,'2011-02-07','national',0,'春节','Spring Festival'),
(237,'2011-02-08','national',0,'春节','Spring Festival'),
(238,'2011-02-12','national',1,'春节调休上班','Worked instead for Spring Festival'),
(239,'2011-04-02','national',1,'清明节调休上班','Worked instead for Tomb-Sweeping Day'),
(240,'2011-04-03','national',0,'清明节','Tomb-Sweeping Day'),
(241,'2011-04-04','national',0,'清明节','Tomb-Sweeping Day'),
(242,'2011-04-05','national',0,'清明节','Tomb-Sweeping Day'),
(243,'2011-04-30','national',0,'劳动节','Labour Day'),
(244,'2011-05-01','national',0,'劳动节','Labour Day'),
(245,'2011-05-02','national',0,'劳动节','Labour Day'),
(246,'2011-06-04','national',0,'端午节','Dragon Boat Festival'),
(247,'2011-06-06','national',0,'端午节','Dragon Boat Festival'),
(248,'2011-09-10','national',0,'中秋节','Mid-Autumn Festival'),
(249,'2011-09-11','national',0,'中秋节','Mid-Autumn Festival'),
(250,'2011-09-12','national',0,'中秋节','Mid-Autumn Festival'),
(251,'2011-10-01','national',0,'国庆节','National Day'),
(252,'2011-10-02','national',0,'国庆节','National Day'),
(253,'2011-10-03','national',0,'国庆节','National Day'),
(254,'2011-10-04','national',0,'国庆节','National Day'),
(255,'2011-10-05','national',0,'国庆节','National Day'),
(256,'2011-10-06','national',0,'国庆节','National Day'),
(257,'2011-10-07','national',0,'国庆节','National Day'),
(258,'2011-10-08','national',1,'国庆节调休上班','Worked instead for National Day'),
(259,'2011-10-09','national',1,'国庆节调休上班','Worked instead for National Day'),
(260,'2011-12-31','national',1,'元旦调休上班','Worked instead for New Year’s Day'),
(261,'2012-01-01','national',0,'元旦','New Year’s Day'),
(262,'2012-01-02','national',0,'元旦','New Year’s Day'),
(263,'2012-01-03','national',0,'元旦','New Year’s Day'),
(264,'2012-01-21','national',1,'春节调休上班','Worked instead for Spring Festival'),
(265,'2012-01-22','national',0,'春节','Spring Festival'),
(266,'2012-01-23','national',0,'春节','Spring Festival'),
(267,'2012-01-24','national',0,'春节','Spring Festival'),
(268,'2012-01-25','national',0,'春节','Spring Festival'),
(269,'2012-01-26','national',0,'春节','Spring Festival'),
(270,'2012-01-27','national',0,'春节','Spring Festival'),
(271,'2012-01-28','national',0,'春节','Spring Festival'),
(272,'2012-01-29','national',1,'春节调休上班','Worked instead for Spring Festival'),
(273,'2012-03-31','national',1,'清明节调休上班','Worked instead for Tomb-Sweeping Day'),
(274,'2012-04-01','national',1,'清明节调休上班','Worked instead for Tomb-Sweeping Day'),
(275,'2012-04-02','national',0,'清明节','Tomb-Sweeping Day'),
(276,'2012-04-03','national',0,'清明节','Tomb-Sweeping Day'),
(277,'2012-04-04','national',0,'清明节','Tomb-Sweeping Day'),
(278,'2012-04-28','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(279,'2012-04-29','national',0,'劳动节','Labour Day'),
(280,'2012-04-30','national',0,'劳动节','Labour Day'),
(281,'2012-05-01','national',0,'劳动节','Labour Day'),
(282,'2012-06-22','national',0,'端午节','Dragon Boat Festival'),
(283,'2012-06-24','national',0,'端午节','Dragon Boat Festival'),
(284,'2012-09-29','national',1,'国庆节调休上班','Worked instead for National Day'),
(285,'2012-09-30','national',0,'中秋节','Mid-Autumn Festival'),
(286,'2012-10-01','national',0,'国庆节','National Day'),
(287,'2012-10-02','national',0,'国庆节','National Day'),
(288,'2012-10-03','national',0,'国庆节','National Day'),
(289,'2012-10-04','national',0,'国庆节','National Day'),
(290,'2012-10-05','national',0,'国庆节','National Day'),
(291,'2012-10-06','national',0,'国庆节','National Day'),
(292,'2012-10-07','national',0,'国庆节','National Day'),
(293,'2013-01-01','national',0,'元旦','New Year’s Day'),
(294,'2013-01-02','national',0,'元旦','New Year’s Day'),
(295,'2013-01-03','national',0,'元旦','New Year’s Day'),
(296,'2013-01-05','national',1,'元旦调休上班','Worked instead for New Year’s Day'),
(297,'2013-01-06','national',1,'元旦调休上班','Worked instead for New Year’s Day'),
(298,'2013-02-09','national',0,'春节','Spring Festival'),
(299,'2013-02-10','national',0,'春节','Spring Festival'),
(300,'2013-02-11','national',0,'春节','Spring Festival'),
(301,'2013-02-12','national',0,'春节','Spring Festival'),
(302,'2013-02-13','national',0,'春节','Spring Festival'),
(303,'2013-02-14','national',0,'春节','Spring Festival'),
(304,'2013-02-15','national',0,'春节','Spring Festival'),
(305,'2013-02-16','national',1,'春节调休上班','Worked instead for Spring Festival'),
(306,'2013-02-17','national',1,'春节调休上班','Worked instead for Spring Festival'),
(307,'2013-04-04','national',0,'清明节','Tomb-Sweeping Day'),
(308,'2013-04-05','national',0,'清明节','Tomb-Sweeping Day'),
(309,'2013-04-06','national',0,'清明节','Tomb-Sweeping Day'),
(310,'2013-04-07','national',1,'清明节调休上班','Worked instead for Tomb-Sweeping Day'),
(311,'2013-04-27','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(312,'2013-04-28','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(313,'2013-04-29','national',0,'劳动节','Labour Day'),
(314,'2013-04-30','national',0,'劳动节','Labour Day'),
(315,'2013-05-01','national',0,'劳动节','Labour Day'),
(316,'2013-06-08','national',1,'端午节调休上班','Worked instead for Dragon Boat Festival'),
(317,'2013-06-09','national',1,'端午节调休上班','Worked instead for Dragon Boat Festival'),
(318,'2013-06-10','national',0,'端午节','Dragon Boat Festival'),
(319,'2013-06-11','national',0,'端午节','Dragon Boat Festival'),
(320,'2013-06-12','national',0,'端午节','Dragon Boat Festival'),
(321,'2013-09-19','national',0,'中秋节','Mid-Autumn Festival'),
(322,'2013-09-20','national',0,'中秋节','Mid-Autumn Festival'),
(323,'2013-09-21','national',0,'中秋节','Mid-Autumn Festival'),
(324,'2013-09-22','national',1,'中秋节调休上班','Worked instead for Mid-Autumn Festival'),
(325,'2013-09-29','national',1,'国庆节调休上班','Worked instead for National Day'),
(326,'2013-10-01','national',0,'国庆节','National Day'),
(327,'2013-10-02','national',0,'国庆节','National Day'),
(328,'2013-10-03','national',0,'国庆节','National Day'),
(329,'2013-10-04','national',0,'国庆节','National Day'),
(330,'2013-10-05','national',0,'国庆节','National Day'),
(331,'2013-10-06','national',0,'国庆节','National Day'),
(332,'2013-10-07','national',0,'国庆节','National Day'),
(333,'2013-10-12','national',1,'国庆节调休上班','Worked instead for National Day'),
(334,'2014-01-01','national',0,'元旦','New Year’s Day'),
(335,'2014-01-26','national',1,'春节调休上班','Worked instead for Spring Festival'),
(336,'2014-01-31','national',0,'春节','Spring Festival'),
(337,'2014-02-01','national',0,'春节','Spring Festival'),
(338,'2014-02-02','national',0,'春节','Spring Festival'),
(339,'2014-02-03','national',0,'春节','Spring Festival'),
(340,'2014-02-04','national',0,'春节','Spring Festival'),
(341,'2014-02-05','national',0,'春节','Spring Festival'),
(342,'2014-02-06','national',0,'春节','Spring Festival'),
(343,'2014-02-08','national',1,'春节调休上班','Worked instead for Spring Festival'),
(344,'2014-04-05','national',0,'清明节','Tomb-Sweeping Day'),
(345,'2014-04-06','national',0,'清明节','Tomb-Sweeping Day'),
(346,'2014-04-07','national',0,'清明节','Tomb-Sweeping Day'),
(347,'2014-05-01','national',0,'劳动节','Labour Day'),
(348,'2014-05-02','national',0,'劳动节','Labour Day'),
(349,'2014-05-03','national',0,'劳动节','Labour Day'),
(350,'2014-05-04','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(351,'2014-06-02','national',0,'端午节','Dragon Boat Festival'),
(352,'2014-09-08','national',0,'中秋节','Mid-Autumn Festival'),
(353,'2014-09-28','national',1,'国庆节调休上班','Worked instead for National Day'),
(354,'2014-10-01','national',0,'国庆节','National Day'),
(355,'2014-10-02','national',0,'国庆节','National Day'),
(356,'2014-10-03','national',0,'国庆节','National Day'),
(357,'2014-10-04','national',0,'国庆节','National Day'),
(358,'2014-10-05','national',0,'国庆节','National Day'),
(359,'2014-10-06','national',0,'国庆节','National Day'),
(360,'2014-10-07','national',0,'国庆节','National Day'),
(361,'2014-10-11','national',1,'国庆节调休上班','Worked instead for National Day'),
(362,'2015-01-01','national',0,'元旦','New Year’s Day'),
(363,'2015-01-02','national',0,'元旦','New Year’s Day'),
(364,'2015-01-03','national',0,'元旦','New Year’s Day'),
(365,'2015-01-04','national',1,'元旦调休上班','Worked instead for New Year’s Day'),
(366,'2015-02-15','national',1,'春节调休上班','Worked instead for Spring Festival'),
(367,'2015-02-18','national',0,'春节','Spring Festival'),
(368,'2015-02-19','national',0,'春节','Spring Festival'),
(369,'2015-02-20','national',0,'春节','Spring Festival'),
(370,'2015-02-21','national',0,'春节','Spring Festival'),
(371,'2015-02-22','national',0,'春节','Spring Festival'),
(372,'2015-02-23','national',0,'春节','Spring Festival'),
(373,'2015-02-24','national',0,'春节','Spring Festival'),
(374,'2015-02-28','national',1,'春节调休上班','Worked instead for Spring Festival'),
(375,'2015-04-05','national',0,'清明节','Tomb-Sweeping Day'),
(376,'2015-04-06','national',0,'清明节','Tomb-Sweeping Day'),
(377,'2015-05-01','national',0,'劳动节','Labour Day'),
(378,'2015-06-20','national',0,'端午节','Dragon Boat Festival'),
(379,'2015-06-22','national',0,'端午节','Dragon Boat Festival'),
(380,'2015-09-03','national',0,'抗日战争胜利70周年纪念日','70th anniversary of victory in the War of Resistance'),
(381,'2015-09-04','national',0,'抗日战争胜利70周年纪念日','70th anniversary of victory in the War of Resistance'),
(382,'2015-09-06','national',1,'抗日战争胜利70周年纪念日调休上班','Worked instead for 70th anniversary of victory in the War of Resistance'),
(383,'2015-09-27','national',0,'中秋节','Mid-Autumn Festival'),
(384,'2015-10-01','national',0,'国庆节','National Day'),
(385,'2015-10-02','national',0,'国庆节','National Day'),
(386,'2015-10-03','national',0,'国庆节','National Day'),
(387,'2015-10-04','national',0,'国庆节','National Day'),
(388,'2015-10-05','national',0,'国庆节','National Day'),
(389,'2015-10-06','national',0,'国庆节','National Day'),
(390,'2015-10-07','national',0,'国庆节','National Day'),
(391,'2015-10-10','national',1,'国庆节调休上班','Worked instead for National Day'),
(392,'2016-01-01','national',0,'元旦','New Year’s Day'),
(393,'2016-02-06','national',1,'春节调休上班','Worked instead for Spring Festival'),
(394,'2016-02-07','national',0,'春节','Spring Festival'),
(395,'2016-02-08','national',0,'春节','Spring Festival'),
(396,'2016-02-09','national',0,'春节','Spring Festival'),
(397,'2016-02-10','national',0,'春节','Spring Festival'),
(398,'2016-02-11','national',0,'春节','Spring Festival'),
(399,'2016-02-12','national',0,'春节','Spring Festival'),
(400,'2016-02-13','national',0,'春节','Spring Festival'),
(401,'2016-02-14','national',1,'春节调休上班','Worked instead for Spring Festival'),
(402,'2016-04-04','national',0,'清明节','Tomb-Sweeping Day'),
(403,'2016-05-01','national',0,'劳动节','Labour Day'),
(404,'2016-05-02','national',0,'劳动节','Labour Day'),
(405,'2016-06-09','national',0,'端午节','Dragon Boat Festival'),
(406,'2016-06-10','national',0,'端午节','Dragon Boat Festival'),
(407,'2016-06-11','national',0,'端午节','Dragon Boat Festival'),
(408,'2016-06-12','national',1,'端午节调休上班','Worked instead for Dragon Boat Festival'),
(409,'2016-09-15','national',0,'中秋节','Mid-Autumn Festival'),
(410,'2016-09-16','national',0,'中秋节','Mid-Autumn Festival'),
(411,'2016-09-17','national',0,'中秋节','Mid-Autumn Festival'),
(412,'2016-09-18','national',1,'中秋节调休上班','Worked instead for Mid-Autumn Festival'),
(413,'2016-10-01','national',0,'国庆节','National Day'),
(414,'2016-10-02','national',0,'国庆节','National Day'),
(415,'2016-10-03','national',0,'国庆节','National Day'),
(416,'2016-10-04','national',0,'国庆节','National Day'),
(417,'2016-10-05','national',0,'国庆节','National Day'),
(418,'2016-10-06','national',0,'国庆节','National Day'),
(419,'2016-10-07','national',0,'国庆节','National Day'),
(420,'2016-10-08','national',1,'国庆节调休上班','Worked instead for National Day'),
(421,'2016-10-09','national',1,'国庆节调休上班','Worked instead for National Day'),
(422,'2017-01-01','national',0,'元旦','New Year’s Day'),
(423,'2017-01-02','national',0,'元旦','New Year’s Day'),
(424,'2017-01-22','national',1,'春节调休上班','Worked instead for Spring Festival'),
(425,'2017-01-27','national',0,'春节','Spring Festival'),
(426,'2017-01-28','national',0,'春节','Spring Festival'),
(427,'2017-01-29','national',0,'春节','Spring Festival'),
(428,'2017-01-30','national',0,'春节','Spring Festival'),
(429,'2017-01-31','national',0,'春节','Spring Festival'),
(430,'2017-02-01','national',0,'春节','Spring Festival'),
(431,'2017-02-02','national',0,'春节','Spring Festival'),
(432,'2017-02-04','national',1,'春节调休上班','Worked instead for Spring Festival'),
(433,'2017-04-01','national',1,'清明节调休上班','Worked instead for Tomb-Sweeping Day'),
(434,'2017-04-02','national',0,'清明节','Tomb-Sweeping Day'),
(435,'2017-04-03','national',0,'清明节','Tomb-Sweeping Day'),
(436,'2017-04-04','national',0,'清明节','Tomb-Sweeping Day'),
(437,'2017-05-01','national',0,'劳动节','Labour Day'),
(438,'2017-05-27','national',1,'端午节调休上班','Worked instead for Dragon Boat Festival'),
(439,'2017-05-28','national',0,'端午节','Dragon Boat Festival'),
(440,'2017-05-29','national',0,'端午节','Dragon Boat Festival'),
(441,'2017-05-30','national',0,'端午节','Dragon Boat Festival'),
(442,'2017-09-30','national',1,'国庆节调休上班','Worked instead for National Day'),
(443,'2017-10-01','national',0,'国庆节','National Day'),
(444,'2017-10-02','national',0,'国庆节','National Day'),
(445,'2017-10-03','national',0,'国庆节','National Day'),
(446,'2017-10-04','national',0,'中秋节','Mid-Autumn Festival'),
(447,'2017-10-05','national',0,'国庆节','National Day'),
(448,'2017-10-06','national',0,'国庆节','National Day'),
(449,'2017-10-07','national',0,'国庆节','National Day'),
(450,'2017-10-08','national',0,'国庆节','National Day'),
(451,'2018-01-01','national',0,'元旦','New Year’s Day'),
(452,'2018-02-11','national',1,'春节调休上班','Worked instead for Spring Festival'),
(453,'2018-02-15','national',0,'春节','Spring Festival'),
(454,'2018-02-16','national',0,'春节','Spring Festival'),
(455,'2018-02-17','national',0,'春节','Spring Festival'),
(456,'2018-02-18','national',0,'春节','Spring Festival'),
(457,'2018-02-19','national',0,'春节','Spring Festival'),
(458,'2018-02-20','national',0,'春节','Spring Festival'),
(459,'2018-02-21','national',0,'春节','Spring Festival'),
(460,'2018-02-24','national',1,'春节调休上班','Worked instead for Spring Festival'),
(461,'2018-04-05','national',0,'清明节','Tomb-Sweeping Day'),
(462,'2018-04-06','national',0,'清明节','Tomb-Sweeping Day'),
(463,'2018-04-07','national',0,'清明节','Tomb-Sweeping Day'),
(464,'2018-04-08','national',1,'清明节调休上班','Worked instead for Tomb-Sweeping Day'),
(465,'2018-04-28','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(466,'2018-04-29','national',0,'劳动节','Labour Day'),
(467,'2018-04-30','national',0,'劳动节','Labour Day'),
(468,'2018-05-01','national',0,'劳动节','Labour Day'),
(469,'2018-06-18','national',0,'端午节','Dragon Boat Festival'),
(470,'2018-09-24','national',0,'中秋节','Mid-Autumn Festival'),
(471,'2018-09-29','national',1,'国庆节调休上班','Worked instead for National Day'),
(472,'2018-09-30','national',1,'国庆节调休上班','Worked instead for National Day'),
(473,'2018-10-01','national',0,'国庆节','National Day'),
(474,'2018-10-02','national',0,'国庆节','National Day'),
(475,'2018-10-03','national',0,'国庆节','National Day'),
(476,'2018-10-04','national',0,'国庆节','National Day'),
(477,'2018-10-05','national',0,'国庆节','National Day'),
(478,'2018-10-06','national',0,'国庆节','National Day'),
(479,'2018-10-07','national',0,'国庆节','National Day'),
(480,'2018-12-29','national',1,'元旦调休上班','Worked instead for New Year’s Day'),
(481,'2018-12-30','national',0,'元旦','New Year’s Day'),
(482,'2018-12-31','national',0,'元旦','New Year’s Day'),
(483,'2019-01-01','national',0,'元旦','New Year’s Day'),
(484,'2019-02-02','national',1,'春节调休上班','Worked instead for Spring Festival'),
(485,'2019-02-03','national',1,'春节调休上班','Worked instead for Spring Festival'),
(486,'2019-02-04','national',0,'春节','Spring Festival'),
(487,'2019-02-05','national',0,'春节','Spring Festival'),
(488,'2019-02-06','national',0,'春节','Spring Festival'),
(489,'2019-02-07','national',0,'春节','Spring Festival'),
(490,'2019-02-08','national',0,'春节','Spring Festival'),
(491,'2019-02-09','national',0,'春节','Spring Festival'),
(492,'2019-02-10','national',0,'春节','Spring Festival'),
(493,'2019-04-05','national',0,'清明节','Tomb-Sweeping Day'),
(494,'2019-04-06','national',0,'清明节','Tomb-Sweeping Day'),
(495,'2019-04-07','national',0,'清明节','Tomb-Sweeping Day'),
(496,'2019-04-28','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(497,'2019-05-01','national',0,'劳动节','Labour Day'),
(498,'2019-05-02','national',0,'劳动节','Labour Day'),
(499,'2019-05-03','national',0,'劳动节','Labour Day'),
(500,'2019-05-04','national',0,'劳动节','Labour Day'),
(501,'2019-05-05','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(502,'2019-06-07','national',0,'端午节','Dragon Boat Festival'),
(503,'2019-06-08','national',0,'端午节','Dragon Boat Festival'),
(504,'2019-06-09','national',0,'端午节','Dragon Boat Festival'),
(505,'2019-09-13','national',0,'中秋节','Mid-Autumn Festival'),
(506,'2019-09-14','national',0,'中秋节','Mid-Autumn Festival'),
(507,'2019-09-15','national',0,'中秋节','Mid-Autumn Festival'),
(508,'2019-09-29','national',1,'国庆节调休上班','Worked instead for National Day'),
(509,'2019-10-01','national',0,'国庆节','National Day'),
(510,'2019-10-02','national',0,'国庆节','National Day'),
(511,'2019-10-03','national',0,'国庆节','National Day'),
(512,'2019-10-04','national',0,'国庆节','National Day'),
(513,'2019-10-05','national',0,'国庆节','National Day'),
(514,'2019-10-06','national',0,'国庆节','National Day'),
(515,'2019-10-07','national',0,'国庆节','National Day'),
(516,'2019-10-12','national',1,'国庆节调休上班','Worked instead for National Day'),
(517,'2020-01-01','national',0,'元旦','New Year’s Day'),
(518,'2020-01-19','national',1,'春节调休上班','Worked instead for Spring Festival'),
(519,'2020-01-24','national',0,'春节','Spring Festival'),
(520,'2020-01-25','national',0,'春节','Spring Festival'),
(521,'2020-01-26','national',0,'春节','Spring Festival'),
(522,'2020-01-27','national',0,'春节','Spring Festival'),
(523,'2020-01-28','national',0,'春节','Spring Festival'),
(524,'2020-01-29','national',0,'春节','Spring Festival'),
(525,'2020-01-30','national',0,'春节','Spring Festival'),
(526,'2020-01-31','national',0,'春节','Spring Festival'),
(527,'2020-02-01','national',0,'春节','Spring Festival'),
(528,'2020-02-02','national',0,'春节','Spring Festival'),
(529,'2020-04-04','national',0,'清明节','Tomb-Sweeping Day'),
(530,'2020-04-05','national',0,'清明节','Tomb-Sweeping Day'),
(531,'2020-04-06','national',0,'清明节','Tomb-Sweeping Day'),
(532,'2020-04-26','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(533,'2020-05-01','national',0,'劳动节','Labour Day'),
(534,'2020-05-02','national',0,'劳动节','Labour Day'),
(535,'2020-05-03','national',0,'劳动节','Labour Day'),
(536,'2020-05-04','national',0,'劳动节','Labour Day'),
(537,'2020-05-05','national',0,'劳动节','Labour Day'),
(538,'2020-05-09','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(539,'2020-06-25','national',0,'端午节','Dragon Boat Festival'),
(540,'2020-06-26','national',0,'端午节','Dragon Boat Festival'),
(541,'2020-06-27','national',0,'端午节','Dragon Boat Festival'),
(542,'2020-06-28','national',1,'端午节调休上班','Worked instead for Dragon Boat Festival'),
(543,'2020-09-27','national',1,'国庆节调休上班','Worked instead for National Day'),
(544,'2020-10-01','national',0,'国庆节','National Day'),
(545,'2020-10-02','national',0,'国庆节','National Day'),
(546,'2020-10-03','national',0,'国庆节','National Day'),
(547,'2020-10-04','national',0,'国庆节','National Day'),
(548,'2020-10-05','national',0,'国庆节','National Day'),
(549,'2020-10-06','national',0,'国庆节','National Day'),
(550,'2020-10-07','national',0,'国庆节','National Day'),
(551,'2020-10-08','national',0,'国庆节','National Day'),
(552,'2020-10-10','national',1,'国庆节调休上班','Worked instead for National Day'),
(553,'2021-01-01','national',0,'元旦','New Year’s Day'),
(554,'2021-01-02','national',0,'元旦','New Year’s Day'),
(555,'2021-01-03','national',0,'元旦','New Year’s Day'),
(556,'2021-02-07','national',1,'春节调休上班','Worked instead for Spring Festival'),
(557,'2021-02-11','national',0,'春节','Spring Festival'),
(558,'2021-02-12','national',0,'春节','Spring Festival'),
(559,'2021-02-13','national',0,'春节','Spring Festival'),
(560,'2021-02-14','national',0,'春节','Spring Festival'),
(561,'2021-02-15','national',0,'春节','Spring Festival'),
(562,'2021-02-16','national',0,'春节','Spring Festival'),
(563,'2021-02-17','national',0,'春节','Spring Festival'),
(564,'2021-02-20','national',1,'春节调休上班','Worked instead for Spring Festival'),
(565,'2021-04-03','national',0,'清明节','Tomb-Sweeping Day'),
(566,'2021-04-04','national',0,'清明节','Tomb-Sweeping Day'),
(567,'2021-04-05','national',0,'清明节','Tomb-Sweeping Day'),
(568,'2021-04-25','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(569,'2021-05-01','national',0,'劳动节','Labour Day'),
(570,'2021-05-02','national',0,'劳动节','Labour Day'),
(571,'2021-05-03','national',0,'劳动节','Labour Day'),
(572,'2021-05-04','national',0,'劳动节','Labour Day'),
(573,'2021-05-05','national',0,'劳动节','Labour Day'),
(574,'2021-05-08','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(575,'2021-06-12','national',0,'端午节','Dragon Boat Festival'),
(576,'2021-06-13','national',0,'端午节','Dragon Boat Festival'),
(577,'2021-06-14','national',0,'端午节','Dragon Boat Festival'),
(578,'2021-09-18','national',1,'中秋节调休上班','Worked instead for Mid-Autumn Festival'),
(579,'2021-09-19','national',0,'中秋节','Mid-Autumn Festival'),
(580,'2021-09-20','national',0,'中秋节','Mid-Autumn Festival'),
(581,'2021-09-21','national',0,'中秋节','Mid-Autumn Festival'),
(582,'2021-09-26','national',1,'国庆节调休上班','Worked instead for National Day'),
(583,'2021-10-01','national',0,'国庆节','National Day'),
(584,'2021-10-02','national',0,'国庆节','National Day'),
(585,'2021-10-03','national',0,'国庆节','National Day'),
(586,'2021-10-04','national',0,'国庆节','National Day'),
(587,'2021-10-05','national',0,'国庆节','National Day'),
(588,'2021-10-06','national',0,'国庆节','National Day'),
(589,'2021-10-07','national',0,'国庆节','National Day'),
(590,'2021-10-09','national',1,'国庆节调休上班','Worked instead for National Day'),
(591,'2022-01-01','national',0,'元旦','New Year’s Day'),
(592,'2022-01-02','national',0,'元旦','New Year’s Day'),
(593,'2022-01-03','national',0,'元旦','New Year’s Day'),
(594,'2022-01-29','national',1,'春节调休上班','Worked instead for Spring Festival'),
(595,'2022-01-30','national',1,'春节调休上班','Worked instead for Spring Festival'),
(596,'2022-01-31','national',0,'春节','Spring Festival'),
(597,'2022-02-01','national',0,'春节','Spring Festival'),
(598,'2022-02-02','national',0,'春节','Spring Festival'),
(599,'2022-02-03','national',0,'春节','Spring Festival'),
(600,'2022-02-04','national',0,'春节','Spring Festival'),
(601,'2022-02-05','national',0,'春节','Spring Festival'),
(602,'2022-02-06','national',0,'春节','Spring Festival'),
(603,'2022-04-02','national',1,'清明节调休上班','Worked instead for Tomb-Sweeping Day'),
(604,'2022-04-03','national',0,'清明节','Tomb-Sweeping Day'),
(605,'2022-04-04','national',0,'清明节','Tomb-Sweeping Day'),
(606,'2022-04-05','national',0,'清明节','Tomb-Sweeping Day'),
(607,'2022-04-24','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(608,'2022-04-30','national',0,'劳动节','Labour Day'),
(609,'2022-05-01','national',0,'劳动节','Labour Day'),
(610,'2022-05-02','national',0,'劳动节','Labour Day'),
(611,'2022-05-03','national',0,'劳动节','Labour Day'),
(612,'2022-05-04','national',0,'劳动节','Labour Day'),
(613,'2022-05-07','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(614,'2022-06-03','national',0,'端午节','Dragon Boat Festival'),
(615,'2022-06-04','national',0,'端午节','Dragon Boat Festival'),
(616,'2022-06-05','national',0,'端午节','Dragon Boat Festival'),
(617,'2022-09-10','national',0,'中秋节','Mid-Autumn Festival'),
(618,'2022-09-11','national',0,'中秋节','Mid-Autumn Festival'),
(619,'2022-09-12','national',0,'中秋节','Mid-Autumn Festival'),
(620,'2022-10-01','national',0,'国庆节','National Day'),
(621,'2022-10-02','national',0,'国庆节','National Day'),
(622,'2022-10-03','national',0,'国庆节','National Day'),
(623,'2022-10-04','national',0,'国庆节','National Day'),
(624,'2022-10-05','national',0,'国庆节','National Day'),
(625,'2022-10-06','national',0,'国庆节','National Day'),
(626,'2022-10-07','national',0,'国庆节','National Day'),
(627,'2022-10-08','national',1,'国庆节调休上班','Worked instead for National Day'),
(628,'2022-10-09','national',1,'国庆节调休上班','Worked instead for National Day'),
(629,'2022-12-31','national',0,'元旦','New Year’s Day'),
(630,'2023-01-01','national',0,'元旦','New Year’s Day'),
(631,'2023-01-02','national',0,'元旦','New Year’s Day'),
(632,'2023-01-21','national',0,'春节','Spring Festival'),
(633,'2023-01-22','national',0,'春节','Spring Festival'),
(634,'2023-01-23','national',0,'春节','Spring Festival'),
(635,'2023-01-24','national',0,'春节','Spring Festival'),
(636,'2023-01-25','national',0,'春节','Spring Festival'),
(637,'2023-01-26','national',0,'春节','Spring Festival'),
(638,'2023-01-27','national',0,'春节','Spring Festival'),
(639,'2023-01-28','national',1,'春节调休上班','Worked instead for Spring Festival'),
(640,'2023-01-29','national',1,'春节调休上班','Worked instead for Spring Festival'),
(641,'2023-04-05','national',0,'清明节','Tomb-Sweeping Day'),
(642,'2023-04-23','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(643,'2023-04-29','national',0,'劳动节','Labour Day'),
(644,'2023-04-30','national',0,'劳动节','Labour Day'),
(645,'2023-05-01','national',0,'劳动节','Labour Day'),
(646,'2023-05-02','national',0,'劳动节','Labour Day'),
(647,'2023-05-03','national',0,'劳动节','Labour Day'),
(648,'2023-05-06','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(649,'2023-06-22','national',0,'端午节','Dragon Boat Festival'),
(650,'2023-06-23','national',0,'端午节','Dragon Boat Festival'),
(651,'2023-06-24','national',0,'端午节','Dragon Boat Festival'),
(652,'2023-06-25','national',1,'端午节调休上班','Worked instead for Dragon Boat Festival'),
(653,'2023-09-29','national',0,'中秋节','Mid-Autumn Festival'),
(654,'2023-09-30','national',0,'国庆节','National Day'),
(655,'2023-10-01','national',0,'国庆节','National Day'),
(656,'2023-10-02','national',0,'国庆节','National Day'),
(657,'2023-10-03','national',0,'国庆节','National Day'),
(658,'2023-10-04','national',0,'国庆节','National Day'),
(659,'2023-10-05','national',0,'国庆节','National Day'),
(660,'2023-10-06','national',0,'国庆节','National Day'),
(661,'2023-10-07','national',1,'国庆节调休上班','Worked instead for National Day'),
(662,'2023-10-08','national',1,'国庆节调休上班','Worked instead for National Day'),
(663,'2023-12-30','national',0,'元旦','New Year’s Day'),
(664,'2023-12-31','national',0,'元旦','New Year’s Day'),
(665,'2024-01-01','national',0,'元旦','New Year’s Day'),
(666,'2024-02-04','national',1,'春节调休上班','Worked instead for Spring Festival'),
(667,'2024-02-10','national',0,'春节','Spring Festival'),
(668,'2024-02-11','national',0,'春节','Spring Festival'),
(669,'2024-02-12','national',0,'春节','Spring Festival'),
(670,'2024-02-13','national',0,'春节','Spring Festival'),
(671,'2024-02-14','national',0,'春节','Spring Festival'),
(672,'2024-02-15','national',0,'春节','Spring Festival'),
(673,'2024-02-16','national',0,'春节','Spring Festival'),
(674,'2024-02-17','national',0,'春节','Spring Festival'),
(675,'2024-02-18','national',1,'春节调休上班','Worked instead for Spring Festival'),
(676,'2024-04-04','national',0,'清明节','Tomb-Sweeping Day'),
(677,'2024-04-05','national',0,'清明节','Tomb-Sweeping Day'),
(678,'2024-04-06','national',0,'清明节','Tomb-Sweeping Day'),
(679,'2024-04-07','national',1,'清明节调休上班','Worked instead for Tomb-Sweeping Day'),
(680,'2024-04-28','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(681,'2024-05-01','national',0,'劳动节','Labour Day'),
(682,'2024-05-02','national',0,'劳动节','Labour Day'),
(683,'2024-05-03','national',0,'劳动节','Labour Day'),
(684,'2024-05-04','national',0,'劳动节','Labour Day'),
(685,'2024-05-05','national',0,'劳动节','Labour Day'),
(686,'2024-05-11','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(687,'2024-06-10','national',0,'端午节','Dragon Boat Festival'),
(688,'2024-09-14','national',1,'中秋节调休上班','Worked instead for Mid-Autumn Festival'),
(689,'2024-09-15','national',0,'中秋节','Mid-Autumn Festival'),
(690,'2024-09-16','national',0,'中秋节','Mid-Autumn Festival'),
(691,'2024-09-17','national',0,'中秋节','Mid-Autumn Festival'),
(692,'2024-09-29','national',1,'国庆节调休上班','Worked instead for National Day'),
(693,'2024-10-01','national',0,'国庆节','National Day'),
(694,'2024-10-02','national',0,'国庆节','National Day'),
(695,'2024-10-03','national',0,'国庆节','National Day'),
(696,'2024-10-04','national',0,'国庆节','National Day'),
(697,'2024-10-05','national',0,'国庆节','National Day'),
(698,'2024-10-06','national',0,'国庆节','National Day'),
(699,'2024-10-07','national',0,'国庆节','National Day'),
(700,'2024-10-12','national',1,'国庆节调休上班','Worked instead for National Day'),
(701,'2025-01-01','national',0,'元旦','New Year’s Day'),
(702,'2025-01-26','national',1,'春节调休上班','Worked instead for Spring Festival'),
(703,'2025-01-28','national',0,'春节','Spring Festival'),
(704,'2025-01-29','national',0,'春节','Spring Festival'),
(705,'2025-01-30','national',0,'春节','Spring Festival'),
(706,'2025-01-31','national',0,'春节','Spring Festival'),
(707,'2025-02-01','national',0,'春节','Spring Festival'),
(708,'2025-02-02','national',0,'春节','Spring Festival'),
(709,'2025-02-03','national',0,'春节','Spring Festival'),
(710,'2025-02-04','national',0,'春节','Spring Festival'),
(711,'2025-02-08','national',1,'春节调休上班','Worked instead for Spring Festival'),
(712,'2025-04-04','national',0,'清明节','Tomb-Sweeping Day'),
(713,'2025-04-05','national',0,'清明节','Tomb-Sweeping Day'),
(714,'2025-04-06','national',0,'清明节','Tomb-Sweeping Day'),
(715,'2025-04-27','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(716,'2025-05-01','national',0,'劳动节','Labour Day'),
(717,'2025-05-02','national',0,'劳动节','Labour Day'),
(718,'2025-05-03','national',0,'劳动节','Labour Day'),
(719,'2025-05-04','national',0,'劳动节','Labour Day'),
(720,'2025-05-05','national',0,'劳动节','Labour Day'),
(721,'2025-05-31','national',0,'端午节','Dragon Boat Festival'),
(722,'2025-06-01','national',0,'端午节','Dragon Boat Festival'),
(723,'2025-06-02','national',0,'端午节','Dragon Boat Festival'),
(724,'2025-09-28','national',1,'国庆节调休上班','Worked instead for National Day'),
(725,'2025-10-01','national',0,'国庆节','National Day'),
(726,'2025-10-02','national',0,'国庆节','National Day'),
(727,'2025-10-03','national',0,'国庆节','National Day'),
(728,'2025-10-04','national',0,'国庆节','National Day'),
(729,'2025-10-05','national',0,'国庆节','National Day'),
(730,'2025-10-06','national',0,'中秋节','Mid-Autumn Festival'),
(731,'2025-10-07','national',0,'国庆节','National Day'),
(732,'2025-10-08','national',0,'国庆节','National Day'),
(733,'2025-10-11','national',1,'国庆节调休上班','Worked instead for National Day'),
(734,'2026-01-01','national',0,'元旦','New Year’s Day'),
(735,'2026-01-02','national',0,'元旦','New Year’s Day'),
(736,'2026-01-03','national',0,'元旦','New Year’s Day'),
(737,'2026-01-04','national',1,'元旦调休上班','Worked instead for New Year’s Day'),
(738,'2026-02-14','national',1,'春节调休上班','Worked instead for Spring Festival'),
(739,'2026-02-15','national',0,'春节','Spring Festival'),
(740,'2026-02-16','national',0,'春节','Spring Festival'),
(741,'2026-02-17','national',0,'春节','Spring Festival'),
(742,'2026-02-18','national',0,'春节','Spring Festival'),
(743,'2026-02-19','national',0,'春节','Spring Festival'),
(744,'2026-02-20','national',0,'春节','Spring Festival'),
(745,'2026-02-21','national',0,'春节','Spring Festival'),
(746,'2026-02-22','national',0,'春节','Spring Festival'),
(747,'2026-02-23','national',0,'春节','Spring Festival'),
(748,'2026-02-28','national',1,'春节调休上班','Worked instead for Spring Festival'),
(749,'2026-04-04','national',0,'清明节','Tomb-Sweeping Day'),
(750,'2026-04-05','national',0,'清明节','Tomb-Sweeping Day'),
(751,'2026-04-06','national',0,'清明节','Tomb-Sweeping Day'),
(752,'2026-05-01','national',0,'劳动节','Labour Day'),
(753,'2026-05-02','national',0,'劳动节','Labour Day'),
(754,'2026-05-03','national',0,'劳动节','Labour Day'),
(755,'2026-05-04','national',0,'劳动节','Labour Day'),
(756,'2026-05-05','national',0,'劳动节','Labour Day'),
(757,'2026-05-09','national',1,'劳动节调休上班','Worked instead for Labour Day'),
(758,'2026-06-19','national',0,'端午节','Dragon Boat Festival'),
(759,'2026-06-20','national',0,'端午节','Dragon Boat Festival'),
(760,'2026-06-21','national',0,'端午节','Dragon Boat Festival'),
(761,'2026-09-20','national',1,'国庆节调休上班','Worked instead for National Day'),
(762,'2026-09-25','national',0,'中秋节','Mid-Autumn Festival'),
(763,'2026-09-26','national',0,'中秋节','Mid-Autumn Festival'),
(764,'2026-09-27','national',0,'中秋节','Mid-Autumn Festival'),
(765,'2026-10-01','national',0,'国庆节','National Day'),
(766,'2026-10-02','national',0,'国庆节','National Day'),
(767,'2026-10-03','national',0,'国庆节','National Day'),
(768,'2026-10-04','national',0,'国庆节','National Day'),
(769,'2026-10-05','national',0,'国庆节','National Day'),
(770,'2026-10-06','national',0,'国庆节','National Day'),
(771,'2026-10-07','national',0,'国庆节','National Day'),
(772,'2026-10-10','national',1,'国庆节调休上班','Worked instead for National Day'),
(773,'2019-06-05','local',0,'开斋节','Eid al-Fitr'),
(774,'2019-06-06','local',0,'开斋节','Eid al-Fitr'),
(775,'2019-08-12','local',0,'古尔邦节','Eid al-Adha'),
(776,'2019-08-13','local',0,'古尔邦节','Eid al-Adha'),
(777,'2020-05-25','local',0,'开斋节','Eid al-Fitr'),
(778,'2020-05-26','local',0,'开斋节','Eid al-Fitr'),
(779,'2020-07-30','local',0,'古尔邦节','Eid al-Adha'),
(780,'2020-07-31','local',0,'古尔邦节','Eid al-Adha'),
(781,'2021-05-13','local',0,'开斋节','Eid al-Fitr'),
(782,'2021-05-14','local',0,'开斋节','Eid al-Fitr'),
(783,'2021-07-19','local',0,'古尔邦节','Eid al-Adha'),
(784,'2021-07-20','local',0,'古尔邦节','Eid al-Adha'),
(785,'2022-04-24','local',1,'劳动节、开斋节调休上班','Worked instead for Labour Day and Eid al-Fitr'),
(786,'2022-04-30','local',0,'劳动节、开斋节','Labour Day and Eid al-Fitr'),
(787,'2022-05-01','local',0,'劳动节、开斋节','Labour Day and Eid al-Fitr'),
(788,'2022-05-02','local',0,'劳动节、开斋节','Labour Day and Eid al-Fitr'),
(789,'2022-05-03','local',0,'劳动节、开斋节','Labour Day and Eid al-Fitr'),
(790,'2022-05-04','local',0,'劳动节、开斋节','Labour Day and Eid al-Fitr'),
(791,'2022-05-07','local',1,'劳动节、开斋节调休上班','Worked instead for Labour Day and Eid al-Fitr'),
(792,'2022-07-11','local',0,'古尔邦节','Eid al-Adha'),
(793,'2022-07-12','local',0,'古尔邦节','Eid al-Adha'),
(794,'2027-01-01','statutory',0,'元旦','New Year’s Day'),
(795,'2027-02-05','statutory',0,'春节','Spring Festival'),
(796,'2027-02-06','statutory',0,'春节','Spring Festival'),
(797,'2027-02-07','statutory',0,'春节','Spring Festival'),
(798,'2027-02-08','statutory',0,'春节','Spring Festival'),
(799,'2027-02-09','statutory',0,'春节补假','Spring Festival (made up)'),
(800,'2027-02-10','statutory',0,'春节补假','Spring Festival (made up)'),
(801,'2027-04-05','statutory',0,'清明节','Tomb-Sweeping Day'),
(802,'2027-05-01','statutory',0,'劳动节','Labour Day'),
(803,'2027-05-02','statutory',0,'劳动节','Labour Day'),
(804,'2027-05-03','statutory',0,'劳动节补假','Labour Day (made up)'),
(805,'2027-05-04','statutory',0,'劳动节补假','Labour Day (made up)'),
(806,'2027-06-09','statutory',0,'端午节','Dragon Boat Festival'),
(807,'2027-09-15','statutory',0,'中秋节','Mid-Autumn Festival'),
(808,'2027-10-01','statutory',0,'国庆节','National Day'),
(809,'2027-10-02','statutory',0,'国庆节','National Day'),
(810,'2027-10-03','statutory',0,'国庆节','National Day'),
(811,'2027-10-04','statutory',0,'国庆节补假','National Day (made up)'),
(812,'2027-10-05','statutory',0,'国庆节补假','National Day (made up)'),
(813,'2028-01-01','statutory',0,'元旦','New Year’s Day'),
(814,'2028-01-03','statutory',0,'元旦补假','New Year’s Day (made up)'),
(815,'2028-01-25','statutory',0,'春节','Spring Festival'),
(816,'2028-01-26','statutory',0,'春节','Spring Festival'),
(817,'2028-01-27','statutory',0,'春节','Spring Festival'),
(818,'2028-01-28','statutory',0,'春节','Spring Festival'),
(819,'2028-04-04','statutory',0,'清明节','Tomb-Sweeping Day'),
(820,'2028-05-01','statutory',0,'劳动节','Labour Day'),
(821,'2028-05-02','statutory',0,'劳动节','Labour Day'),
(822,'2028-05-28','statutory',0,'端午节','Dragon Boat Festival'),
(823,'2028-05-29','statutory',0,'端午节补假','Dragon Boat Festival (made up)'),
(824,'2028-10-01','statutory',0,'国庆节','National Day'),
(825,'2028-10-02','statutory',0,'国庆节','National Day'),
(826,'2028-10-03','statutory',0,'中秋节、国庆节','Mid-Autumn Festival, National Day'),
(827,'2028-10-04','statutory',0,'国庆节补假','National Day (made up)'),
(828,'2029-01-01','statutory',0,'元旦','New Year’s Day'),
(829,'2029-02-12','statutory',0,'春节','Spring Festival'),
(830,'2029-02-13','statutory',0,'春节','Spring Festival'),
(831,'2029-02-14','statutory',0,'春节','Spring Festival'),
(832,'2029-02-15','statutory',0,'春节','Spring Festival'),
(833,'2029-04-04','statutory',0,'清明节','Tomb-Sweeping Day'),
(834,'2029-05-01','statutory',0,'劳动节','Labour Day'),
(835,'2029-05-02','statutory',0,'劳动节','Labour Day'),
(836,'2029-06-16','statutory',0,'端午节','Dragon Boat Festival'),
(837,'2029-06-18','statutory',0,'端午节补假','Dragon Boat Festival (made up)'),
(838,'2029-09-22','statutory',0,'中秋节','Mid-Autumn Festival'),
(839,'2029-09-24','statutory',0,'中秋节补假','Mid-Autumn Festival (made up)'),
(840,'2029-10-01','statutory',0,'国庆节','National Day'),
(841,'2029-10-02','statutory',0,'国庆节','National Day'),
(842,'2029-10-03','statutory',0,'国庆节','National Day'),
(843,'2030-01-01','statutory',0,'元旦','New Year’s Day'),
(844,'2030-02-02','statutory',0,'春节','Spring Festival'),
(845,'2030-02-03','statutory',0,'春节','Spring Festival'),
(846,'2030-02-04','statutory',0,'春节','Spring Festival'),
(847,'2030-02-05','statutory',0,'春节','Spring Festival'),
(848,'2030-02-06','statutory',0,'春节补假','Spring Festival (made up)'),
(849,'2030-02-07','statutory',0,'春节补假','Spring Festival (made up)'),
(850,'2030-04-05','statutory',0,'清明节','Tomb-Sweeping Day'),
(851,'2030-05-01','statutory',0,'劳动节','Labour Day'),
(852,'2030-05-02','statutory',0,'劳动节','Labour Day'),
(853,'2030-06-05','statutory',0,'端午节','Dragon Boat Festival'),
(854,'2030-09-12','statutory',0,'中秋节','Mid-Autumn Festival'),
(855,'2030-10-01','statutory',0,'国庆节','National Day'),
(856,'2030-10-02','statutory',0,'国庆节','National Day'),
(857,'2030-10-03','statutory',0,'国庆节','National Day'),
(858,'2031-01-01','statutory',0,'元旦','New Year’s Day'),
(859,'2031-01-22','statutory',0,'春节','Spring Festival'),
(860,'2031-01-23','statutory',0,'春节','Spring Festival'),
(861,'2031-01-24','statutory',0,'春节','Spring Festival'),
(862,'2031-01-25','statutory',0,'春节','Spring Festival'),
(863,'2031-01-27','statutory',0,'春节补假','Spring Festival (made up)'),
(864,'2031-04-05','statutory',0,'清明节','Tomb-Sweeping Day'),
(865,'2031-04-07','statutory',0,'清明节补假','Tomb-Sweeping Day (made up)'),
(866,'2031-05-01','statutory',0,'劳动节','Labour Day'),
(867,'2031-05-02','statutory',0,'劳动节','Labour Day'),
(868,'2031-06-24','statutory',0,'端午节','Dragon Boat Festival'),
(869,'2031-10-01','statutory',0,'中秋节、国庆节','Mid-Autumn Festival, National Day'),
(870,'2031-10-02','statutory',0,'国庆节','National Day'),
(871,'2031-10-03','statutory',0,'国庆节','National Day'),
(872,'2032-01-01','statutory',0,'元旦','New Year’s Day'),
(873,'2032-02-10','statutory',0,'春节','Spring Festival'),
(874,'2032-02-11','statutory',0,'春节','Spring Festival'),
(875,'2032-02-12','statutory',0,'春节','Spring Festival'),
(876,'2032-02-13','statutory',0,'春节','Spring Festival'),
(877,'2032-04-04','statutory',0,'清明节','Tomb-Sweeping Day'),
(878,'2032-04-05','statutory',0,'清明节补假','Tomb-Sweeping Day (made up)'),
(879,'2032-05-01','statutory',0,'劳动节','Labour Day'),
(880,'2032-05-02','statutory',0,'劳动节','Labour Day'),
(881,'2032-05-03','statutory',0,'劳动节补假','Labour Day (made up)'),
(882,'2032-05-04','statutory',0,'劳动节补假','Labour Day (made up)'),
(883,'2032-06-12','statutory',0,'端午节','Dragon Boat Festival'),
(884,'2032-06-14','statutory',0,'端午节补假','Dragon Boat Festival (made up)'),
(885,'2032-09-19','statutory',0,'中秋节','Mid-Autumn Festival'),
(886,'2032-09-20','statutory',0,'中秋节补假','Mid-Autumn Festival (made up)'),
(887,'2032-10-01','statutory',0,'国庆节','National Day'),
(888,'2032-10-02','statutory',0,'国庆节','National Day'),
(889,'2032-10-03','statutory',0,'国庆节','National Day'),
(890,'2032-10-04','statutory',0,'国庆节补假','National Day (made up)'),
(891,'2032-10-05','statutory',0,'国庆节补假','National Day (made up)'),
(892,'2033-01-01','statutory',0,'元旦','New Year’s Day'),
(893,'2033-01-03','statutory',0,'元旦补假','New Year’s Day (made up)'),
(894,'2033-01-30','statutory',0,'春节','Spring Festival'),
(895,'2033-01-31','statutory',0,'春节','Spring Festival'),
(896,'2033-02-01','statutory',0,'春节','Spring Festival'),
(897,'2033-02-02','statutory',0,'春节','Spring Festival'),
(898,'2033-02-03','statutory',0,'春节补假','Spring Festival (made up)'),
(899,'2033-04-04','statutory',0,'清明节','Tomb-Sweeping Day'),
(900,'2033-05-01','statutory',0,'劳动节','Labour Day'),
(901,'2033-05-02','statutory',0,'劳动节','Labour Day'),
(902,'2033-05-03','statutory',0,'劳动节补假','Labour Day (made up)'),
(903,'2033-06-01','statutory',0,'端午节','Dragon Boat Festival'),
(904,'2033-09-08','statutory',0,'中秋节','Mid-Autumn Festival'),
(905,'2033-10-01','statutory',0,'国庆节','National Day'),
(906,'2033-10-02','statutory',0,'国庆节','National Day'),
(907,'2033-10-03','statutory',0,'国庆节','National Day'),
(908,'2033-10-04','statutory',0,'国庆节补假','National Day (made up)'),
(909,'2033-10-05','statutory',0,'国庆节补假','National Day (made up)'),
(910,'2034-01-01','statutory',0,'元旦','New Year’s Day'),
(911,'2034-01-02','statutory',0,'元旦补假','New Year’s Day (made up)'),
(912,'2034-02-18','statutory',0,'春节','Spring Festival'),
(913,'2034-02-19','statutory',0,'春节','Spring Festival'),
(914,'2034-02-20','statutory',0,'春节','Spring Festival'),
(915,'2034-02-21','statutory',0,'春节','Spring Festival'),
(916,'2034-02-22','statutory',0,'春节补假','Spring Festival (made up)'),
(917,'2034-02-23','statutory',0,'春节补假','Spring Festival (made up)'),
(918,'2034-04-05','statutory',0,'清明节','Tomb-Sweeping Day'),
(919,'2034-05-01','statutory',0,'劳动节','Labour Day'),
(920,'2034-05-02','statutory',0,'劳动节','Labour Day'),
(921,'2034-06-20','statutory',0,'端午节','Dragon Boat Festival'),
(922,'2034-09-27','statutory',0,'中秋节','Mid-Autumn Festival'),
(923,'2034-10-01','statutory',0,'国庆节','National Day'),
(924,'2034-10-02','statutory',0,'国庆节','National Day'),
(925,'2034-10-03','statutory',0,'国庆节','National Day'),
(926,'2034-10-04','statutory',0,'国庆节补假','National Day (made up)'),
(927,'2035-01-01','statutory',0,'元旦','New Year’s Day'),
(928,'2035-02-07','statutory',0,'春节','Spring Festival'),
(929,'2035-02-08','statutory',0,'春节','Spring Festival'),
(930,'2035-02-09','statutory',0,'春节','Spring Festival'),
(931,'2035-02-10','statutory',0,'春节','Spring Festival'),
(932,'2035-02-12','statutory',0,'春节补假','Spring Festival (made up)'),
(933,'2035-04-05','statutory',0,'清明节','Tomb-Sweeping Day'),
(934,'2035-05-01','statutory',0,'劳动节','Labour Day'),
(935,'2035-05-02','statutory',0,'劳动节','Labour Day'),
(936,'2035-06-10','statutory',0,'端午节','Dragon Boat Festival'),
(937,'2035-06-11','statutory',0,'端午节补假','Dragon Boat Festival (made up)'),
(938,'2035-09-16','statutory',0,'中秋节','Mid-Autumn Festival'),
(939,'2035-09-17','statutory',0,'中秋节补假','Mid-Autumn Festival (made up)'),
(940,'2035-10-01','statutory',0,'国庆节','National Day'),
(941,'2035-10-02','statutory',0,'国庆节','National Day'),
(942,'2035-10-03','statutory',0,'国庆节','National Day'),
(943,'2036-01-01','statutory',0,'元旦','New Year’s Day'),
(944,'2036-01-27','statutory',0,'春节','Spring Festival'),
(945,'2036-01-28','statutory',0,'春节','Spring Festival'),
(946,'2036-01-29','statutory',0,'春节','Spring Festival'),
(947,'2036-01-30','statutory',0,'春节','Spring Festival'),
(948,'2036-01-31','statutory',0,'春节补假','Spring Festival (made up)'),
(949,'2036-04-04','statutory',0,'清明节','Tomb-Sweeping Day'),
(950,'2036-05-01','statutory',0,'劳动节','Labour Day'),
(951,'2036-05-02','statutory',0,'劳动节','Labour Day'),
(952,'2036-05-30','statutory',0,'端午节','Dragon Boat Festival'),
(953,'2036-10-01','statutory',0,'国庆节','National Day'),
(954,'2036-10-02','statutory',0,'国庆节','National Day'),
(955,'2036-10-03','statutory',0,'国庆节','National Day'),
(956,'2036-10-04','statutory',0,'中秋节','Mid-Autumn Festival'),
(957,'2036-10-06','statutory',0,'中秋节补假','Mid-Autumn Festival (made up)'),
(958,'2037-01-01','statutory',0,'元旦','New Year’s Day'),
(959,'2037-02-14','statutory',0,'春节','Spring Festival'),
(960,'2037-02-15','statutory',0,'春节','Spring Festival'),
(961,'2037-02-16','statutory',0,'春节','Spring Festival'),
(962,'2037-02-17','statutory',0,'春节','Spring Festival'),
(963,'2037-02-18','statutory',0,'春节补假','Spring Festival (made up)'),
(964,'2037-02-19','statutory',0,'春节补假','Spring Festival (made up)'),
(965,'2037-04-04','statutory',0,'清明节','Tomb-Sweeping Day'),
(966,'2037-04-06','statutory',0,'清明节补假','Tomb-Sweeping Day (made up)'),
(967,'2037-05-01','statutory',0,'劳动节','Labour Day'),
(968,'2037-05-02','statutory',0,'劳动节','Labour Day'),
(969,'2037-05-04','statutory',0,'劳动节补假','Labour Day (made up)'),
(970,'2037-06-18','statutory',0,'端午节','Dragon Boat Festival'),
(971,'2037-09-24','statutory',0,'中秋节','Mid-Autumn Festival'),
(972,'2037-10-01','statutory',0,'国庆节','National Day'),
(973,'2037-10-02','statutory',0,'国庆节','National Day'),
(974,'2037-10-03','statutory',0,'国庆节','National Day'),
(975,'2037-10-05','statutory',0,'国庆节补假','National Day (made up)'),
(976,'2038-01-01','statutory',0,'元旦','New Year’s Day'),
(977,'2038-02-03','statutory',0,'春节','Spring Festival'),
(978,'2038-02-04','statutory',0,'春节','Spring Festival'),
(979,'2038-02-05','statutory',0,'春节','Spring Festival'),
(980,'2038-02-06','statutory',0,'春节','Spring Festival'),
(981,'2038-02-08','statutory',0,'春节补假','Spring Festival (made up)'),
(982,'2038-04-05','statutory',0,'清明节','Tomb-Sweeping Day'),
(983,'2038-05-01','statutory',0,'劳动节','Labour Day'),
(984,'2038-05-02','statutory',0,'劳动节','Labour Day'),
(985,'2038-05-03','statutory',0,'劳动节补假','Labour Day (made up)'),
(986,'2038-05-04','statutory',0,'劳动节补假','Labour Day (made up)'),
(987,'2038-06-07','statutory',0,'端午节','Dragon Boat Festival'),
(988,'2038-09-13','statutory',0,'中秋节','Mid-Autumn Festival'),
(989,'2038-10-01','statutory',0,'国庆节','National Day'),
(990,'2038-10-02','statutory',0,'国庆节','National Day'),
(991,'2038-10-03','statutory',0,'国庆节','National Day'),
(992,'2038-10-04','statutory',0,'国庆节补假','National Day (made up)'),
(993,'2038-10-05','statutory',0,'国庆节补假','National Day (made up)'),
(994,'2039-01-01','statutory',0,'元旦','New Year’s Day'),
(995,'2039-01-03','statutory',0,'元旦补假','New Year’s Day (made up)'),
(996,'2039-01-23','statutory',0,'春节','Spring Festival'),
(997,'2039-01-24','statutory',0,'春节','Spring Festival'),
(998,'2039-01-25','statutory',0,'春节','Spring Festival'),
(999,'2039-01-26','statutory',0,'春节','Spring Festival'),
(1000,'2039-01-27','statutory',0,'春节补假','Spring Festival (made up)'),
(1001,'2039-04-05','statutory',0,'清明节','Tomb-Sweeping Day'),
(1002,'2039-05-01','statutory',0,'劳动节','Labour Day'),
(1003,'2039-05-02','statutory',0,'劳动节','Labour Day'),
(1004,'2039-05-03','statutory',0,'劳动节补假','Labour Day (made up)'),
(1005,'2039-05-27','statutory',0,'端午节','Dragon Boat Festival'),
(1006,'2039-10-01','statutory',0,'国庆节','National Day'),
(1007,'2039-10-02','statutory',0,'中秋节、国庆节','Mid-Autumn Festival, National Day'),
(1008,'2039-10-03','statutory',0,'国庆节','National Day'),
(1009,'2039-10-04','statutory',0,'国庆节补假','National Day (made up)'),
(1010,'2039-10-05','statutory',0,'中秋节补假','Mid-Autumn Festival (made up)'),
(1011,'2039-10-06','statutory',0,'国庆节补假','National Day (made up)'),
(1012,'2040-01-01','statutory',0,'元旦','New Year’s Day'),
(1013,'2040-01-02','statutory',0,'元旦补假','New Year’s Day (made up)'),
(1014,'2040-02-11','statutory',0,'春节','Spring Festival'),
(1015,'2040-02-12','statutory',0,'春节','Spring Festival'),
(1016,'2040-02-13','statutory',0,'春节','Spring Festival'),
(1017,'2040-02-14','statutory',0,'春节','Spring Festival'),
(1018,'2040-02-15','statutory',0,'春节补假','Spring Festival (made up)'),
(1019,'2040-02-16','statutory',0,'春节补假','Spring Festival (made up)'),
(1020,'2040-04-04','statutory',0,'清明节','Tomb-Sweeping Day'),
(1021,'2040-05-01','statutory',0,'劳动节','Labour Day'),
(1022,'2040-05-02','statutory',0,'劳动节','Labour Day'),
(1023,'2040-06-14','statutory',0,'端午节','Dragon Boat Festival'),
(1024,'2040-09-20','statutory',0,'中秋节','Mid-Autumn Festival'),
(1025,'2040-10-01','statutory',0,'国庆节','National Day'),
(1026,'2040-10-02','statutory',0,'国庆节','National Day'),
(1027,'2040-10-03','statutory',0,'国庆节','National Day');
CREATE TABLE "workdays_calendarnotice" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "source" varchar(20) NOT NULL, "year" integer unsigned NOT NULL CHECK ("year" >= 0), "title" varchar(200) NOT NULL, "document" varchar(120) NOT NULL, CONSTRAINT "calendar_notice_once" UNIQUE ("source", "year"));
INSERT INTO "workdays_calendarnotice" VALUES
(1,'national',2004,'2004年全国节假日放假安排',''),
(2,'national',2005,'2005年全国节假日放假安排',''),
(3,'national',2006,'2006年全国节假日放假安排','国办发明电〔2005〕35号'),
(4,'national',2007,'2007年全国节假日放假安排','国办发明电〔2006〕49号'),
(5,'national',2008,'2008年全国节假日放假安排',''),
(6,'national',2009,'2009年全国节假日放假安排',''),
(7,'national',2010,'2010年全国节假日放假安排',''),
(8,'national',2011,'2011年全国节假日放假安排',''),
(9,'national',2012,'2012年全国节假日放假安排','国办发明电〔2011〕45号'),
(10,'national',2013,'2013年全国节假日放假安排',''),
(11,'national',2014,'2014年全国节假日放假安排',''),
(12,'national',2015,'2015年全国节假日放假安排',''),
(13,'national',2016,'2016年全国节假日放假安排',''),
(14,'national',2017,'2017年全国节假日放假安排',''),
(15,'national',2018,'2018年全国节假日放假安排',''),
(16,'national',2019,'2019年全国节假日放假安排','国办发明电〔2018〕15号'),
(17,'national',2020,'2020年全国节假日放假安排','国办发明电〔2019〕16号'),
(18,'national',2021,'2021年全国节假日放假安排','国办发明电〔2020〕27号'),
(19,'national',2022,'2022年全国节假日放假安排','国办发明电〔2021〕11号'),
(20,'national',2023,'2023年全国节假日放假安排',''),
(21,'national',2024,'2024年全国节假日放假安排',''),
(22,'national',2025,'2025年全国节假日放假安排',''),
(23,'national',2026,'2026年全国节假日放假安排',''),
(24,'local',2019,'2019年宁夏开斋节、古尔邦节放假安排','宁政办发〔2018〕137号'),
(25,'local',2020,'2020年宁夏开斋节、古尔邦节放假安排',''),
(26,'local',2021,'2021年宁夏开斋节、古尔邦节放假安排',''),
(27,'local',2022,'2022年宁夏开斋节、古尔邦节放假安排','');
CREATE TABLE "workdays_limit" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(40) NOT NULL, "name_zh" varchar(100) NOT NULL, "name_en" varchar(200) NOT NULL, "number" integer unsigned NOT NULL CHECK ("number" >= 0), "unit" varchar(20) NOT NULL, "law_key" varchar(40) NOT NULL, "article" varchar(200) NOT NULL, "effective_from" date NOT NULL, "effective_until" date NULL, "note" varchar(300) NOT NULL, CONSTRAINT "limit_text_once" UNIQUE ("code", "effective_from"), CONSTRAINT "limit_is_not_zero" CHECK ("number" >= 1), CONSTRAINT "limit_dates_in_order" CHECK (("effective_until" IS NULL OR "effective_until" >= ("effective_from"))));
INSERT INTO "workdays_limit" VALUES
(1,'disclosure','主动公开政府信息','Disclosing government information proactively',20,'working_day','OGI_REGULATIONS','《政府信息公开条例》（国务院令第492号）第十八条','2008-05-01','2019-05-14','自信息形成或者变更之日起算。'),
(2,'disclosure','主动公开政府信息','Disclosing government information proactively',20,'working_day','OGI_REGULATIONS','《政府信息公开条例》（国务院令第711号）第二十六条','2019-05-15',NULL,'自信息形成或者变更之日起算；法律、法规另有规定的从其规定。'),
(3,'request_answer','答复政府信息公开申请','Answering a request for information',15,'working_day','OGI_REGULATIONS','《政府信息公开条例》（国务院令第492号）第二十四条','2008-05-01','2019-05-14','自收到申请之日起算。'),
(4,'request_answer','答复政府信息公开申请','Answering a request for information',20,'working_day','OGI_REGULATIONS','《政府信息公开条例》（国务院令第711号）第三十三条','2019-05-15',NULL,'自收到申请之日起算；征求第三方和其他机关意见的时间不计入。'),
(5,'request_extension','延长答复政府信息公开申请','Extending the answer to a request',15,'working_day','OGI_REGULATIONS','《政府信息公开条例》（国务院令第492号）第二十四条','2008-05-01','2019-05-14','自原期限届满之日起算。'),
(6,'request_extension','延长答复政府信息公开申请','Extending the answer to a request',20,'working_day','OGI_REGULATIONS','《政府信息公开条例》（国务院令第711号）第三十三条','2019-05-15',NULL,'自原期限届满之日起算。'),
(7,'request_correction','告知申请人补正','Asking an applicant to correct a request',7,'working_day','OGI_REGULATIONS','《政府信息公开条例》（国务院令第711号）第三十条','2019-05-15',NULL,'自收到申请之日起算；补正后重新计算答复期限。'),
(8,'third_party_opinion','第三方回复意见','A third party’s opinion',15,'working_day','OGI_REGULATIONS','《政府信息公开条例》（国务院令第711号）第三十二条','2019-05-15',NULL,'自收到征求意见书之日起算。'),
(9,'joint_producer_opinion','共同制作机关回复意见','A joint producer’s opinion',15,'working_day','OGI_REGULATIONS','《政府信息公开条例》（国务院令第711号）第三十四条','2019-05-15',NULL,'自收到征求意见书之日起算；逾期未回复视为同意。'),
(10,'annual_report','部门的政府信息公开工作年度报告','A department’s annual report on open government',3,'fixed_day','OGI_REGULATIONS','《政府信息公开条例》（国务院令第492号）第三十一条','2008-05-01','2019-05-14','自报告年度的12月31日起算，即次年3月31日前；日期由条例写定，遇休息日不顺延。'),
(11,'annual_report','部门的政府信息公开工作年度报告','A department’s annual report on open government',1,'fixed_day','OGI_REGULATIONS','《政府信息公开条例》（国务院令第711号）第四十九条','2019-05-15',NULL,'自报告年度的12月31日起算，即次年1月31日前；日期由条例写定，遇休息日不顺延。'),
(12,'annual_report_government','政府的政府信息公开工作年度报告','A government’s annual report on open government',3,'fixed_day','OGI_REGULATIONS','《政府信息公开条例》（国务院令第711号）第四十九条','2019-05-15',NULL,'自报告年度的12月31日起算，即次年3月31日前；日期由条例写定，遇休息日不顺延。'),
(13,'own_record_correction','更正与本人有关的政府信息','Correcting one’s own record',10,'working_day','NX_OGI_MEASURES','《宁夏回族自治区实施〈政府信息公开条例〉办法》（自治区政府令第21号）第三十条','2010-07-01','2019-12-16','所依据的文本标注2019年12月16日失效，此后的文本待核对后登记。'),
(14,'licence_acceptance','告知许可申请人补正材料','Asking a licence applicant to complete the papers',5,'working_day','LICENSING_LAW','《行政许可法》第三十二条','2004-07-01',NULL,'自收到申请材料之日起算。'),
(15,'licence','作出行政许可决定','Deciding on a licence',20,'working_day','LICENSING_LAW','《行政许可法》第四十二条','2004-07-01',NULL,'自受理之日起算；听证、检验、专家评审等时间不计入（第四十五条）。'),
(16,'licence_extension','延长作出行政许可决定','Extending the decision on a licence',10,'working_day','LICENSING_LAW','《行政许可法》第四十二条','2004-07-01',NULL,'自原期限届满之日起算。'),
(17,'licence_preliminary_review','下级机关初审行政许可申请','Preliminary review of a licence application by a lower organ',20,'working_day','LICENSING_LAW','《行政许可法》第四十三条','2004-07-01',NULL,'自受理之日起算。'),
(18,'licence_certificate','颁发、送达行政许可证件','Issuing a licence document',10,'working_day','LICENSING_LAW','《行政许可法》第四十四条','2004-07-01',NULL,'自作出决定之日起算。'),
(19,'dual_publicity','行政许可、行政处罚决定公示（双公示）','Publicity of licences and penalties (dual publicity)',7,'working_day','','国办发〔2018〕118号','2018-12-05',NULL,'自作出决定之日起算；施行日期待核对。'),
(20,'enforcement_result','其他行政执法结果公开','Disclosing other results of enforcement',20,'working_day','','国办发〔2018〕118号','2018-12-05',NULL,'自作出决定之日起算；期限和施行日期待核对。'),
(21,'penalty_decision','作出行政处罚决定','Deciding on a penalty',90,'calendar_day','PENALTY_LAW','《行政处罚法》第六十条','2021-07-15',NULL,'自立案之日起算；法律、法规、规章另有规定的从其规定。'),
(22,'penalty_withdrawal','撤回变更、撤销或者确认违法的行政处罚决定信息','Taking down a penalty that was changed or annulled or found unlawful',3,'working_day','PENALTY_LAW','《行政处罚法》第四十八条、第八十五条','2021-07-15',NULL,'自决定变更、撤销或者确认违法之日起算。'),
(23,'decision_consultation','重大行政决策公开征求意见（至少）','Public consultation on a major decision (at least)',30,'calendar_day','MAJOR_DECISIONS_REG','《重大行政决策程序暂行条例》第十五条','2019-09-01',NULL,''),
(24,'foreign_office_review','外国律师事务所驻华代表机构申请的审查','Review of a foreign law firm’s representative office',3,'month','FOREIGN_FIRMS_REG','《外国律师事务所驻华代表机构管理条例》第九条','2002-01-01',NULL,'自收到申请文件材料之日起算，审查后报国务院司法行政部门。'),
(25,'foreign_office_decision','外国律师事务所驻华代表机构申请的决定','Decision on a foreign law firm’s representative office',6,'month','FOREIGN_FIRMS_REG','《外国律师事务所驻华代表机构管理条例》第九条','2002-01-01',NULL,'由国务院司法行政部门决定。'),
(26,'hkm_office_decision','港澳律师事务所驻内地代表机构申请的决定','Decision on a Hong Kong or Macau firm’s representative office',6,'month','HKM_REP_RULES','《香港、澳门特别行政区律师事务所驻内地代表机构管理办法》（司法部令第131号修正）第九条','2015-06-01',NULL,''),
(27,'commutation_notice','提请减刑、假释建议的公示','Notice of a proposed commutation or parole',7,'working_day','COMMUTATION_PROCEDURE_RULES','《监狱提请减刑假释工作程序规定》（司法部令第77号）','2003-05-01','2014-11-30','自公示之日起算。'),
(28,'commutation_notice','提请减刑、假释建议的公示','Notice of a proposed commutation or parole',5,'working_day','COMMUTATION_PROCEDURE_RULES','《监狱提请减刑假释工作程序规定》（司法部令第130号）','2014-12-01',NULL,'自公示之日起算；期限待核对。'),
(29,'commutation_ruling','人民法院裁定减刑、假释','The court’s ruling on commutation or parole',1,'month','PRISON_LAW','《监狱法》第三十条、第三十二条','1994-12-29',NULL,'自收到建议书之日起算；案情复杂或者情况特殊的可以延长一个月。'),
(30,'ticket','答复群众反映','Answering a report',15,'working_day','','本机关规定，可由管理员修改','2020-01-01',NULL,'自收到反映的次日起算。'),
(31,'ticket_wrong','答复关于内容有误的反映','Answering a report of wrong content',5,'working_day','','本机关规定，可由管理员修改','2020-01-01',NULL,'自收到反映的次日起算。'),
(32,'ticket_consultation','答复咨询','Answering a question',5,'working_day','','本机关规定，可由管理员修改','2020-01-01',NULL,'自收到咨询的次日起算。'),
(33,'ticket_complaint','答复投诉','Answering a complaint',15,'working_day','','本机关规定，可由管理员修改','2020-01-01',NULL,'自收到投诉的次日起算。');
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES
('django_migrations',37),
('django_content_type',60),
('auth_permission',76),
('auth_group',1),
('django_admin_log',0),
('axes_accessattempt',0),
('axes_accesslog',0),
('workdays_calendarnotice',27),
('workdays_calendarday',1027),
('workdays_limit',33),
('disclosures_procedure',9),
('disclosures_procedurestep',41),
('approvals_powertype',12),
('audit_recordedsetting',5),
('audit_seal',1404),
('departments_department',4),
('departments_user',11),
('disclosures_category',1),
('disclosures_requirement',2),
('disclosures_obligation',16),
('notices_notice',194),
('departments_hotline',1),
('disclosures_item',21),
('disclosures_item_writers',22),
('disclosures_dossier',3),
('disclosures_dossier_writers',3),
('approvals_law',3),
('approvals_law_writers',3),
('approvals_approval',4),
('approvals_approval_writers',4),
('approvals_approvalbasis',4),
('approvals_material',4),
('approvals_step',8),
('approvals_penalty',3),
('approvals_penalty_writers',3),
('approvals_penaltybasis',3),
('approvals_tier',3),
('approvals_catalogueset',1),
('supervision_appointment',1),
('supervision_evaluationround',2),
('supervision_criterion',4),
('supervision_evaluateddepartment',4),
('supervision_attempt',6),
('supervision_ticket',6),
('supervision_question',6),
('departments_user_groups',1),
('departments_user_user_permissions',1),
('disclosures_itemfile',5),
('disclosures_channeluse',4),
('approvals_approvalfile',2),
('disclosures_assignment',1),
('disclosures_stepentry',2),
('disclosures_dossierclosing',1),
('supervision_sheet',1),
('supervision_score',2),
('audit_verification',2);
CREATE UNIQUE INDEX "django_content_type_app_label_model_76bd3d3b_uniq" ON "django_content_type" ("app_label", "model");
CREATE UNIQUE INDEX "auth_group_permissions_group_id_permission_id_0cd325b0_uniq" ON "auth_group_permissions" ("group_id", "permission_id");
CREATE INDEX "auth_group_permissions_group_id_b120cbf9" ON "auth_group_permissions" ("group_id");
CREATE INDEX "auth_group_permissions_permission_id_84c5c92e" ON "auth_group_permissions" ("permission_id");
CREATE UNIQUE INDEX "auth_permission_content_type_id_codename_01ab375a_uniq" ON "auth_permission" ("content_type_id", "codename");
CREATE INDEX "auth_permission_content_type_id_2f476e4b" ON "auth_permission" ("content_type_id");
CREATE INDEX "departments_department_parent_id_cc8b848e" ON "departments_department" ("parent_id");
CREATE INDEX "departments_department_successor_id_bd80fd5a" ON "departments_department" ("successor_id");
CREATE INDEX "departments_user_department_id_0c6971c5" ON "departments_user" ("department_id");
CREATE UNIQUE INDEX "departments_user_groups_user_id_group_id_97471a2c_uniq" ON "departments_user_groups" ("user_id", "group_id");
CREATE INDEX "departments_user_groups_user_id_6174f7e6" ON "departments_user_groups" ("user_id");
CREATE INDEX "departments_user_groups_group_id_0948aec7" ON "departments_user_groups" ("group_id");
CREATE UNIQUE INDEX "departments_user_user_permissions_user_id_permission_id_76af4e0f_uniq" ON "departments_user_user_permissions" ("user_id", "permission_id");
CREATE INDEX "departments_user_user_permissions_user_id_710d3629" ON "departments_user_user_permissions" ("user_id");
CREATE INDEX "departments_user_user_permissions_permission_id_4f2664b8" ON "departments_user_user_permissions" ("permission_id");
CREATE UNIQUE INDEX "hotline_once" ON "departments_hotline" ((REPLACE(REPLACE("number", ' ', ''), '-', '')), "department_id", "purpose_zh");
CREATE INDEX "departments_hotline_department_id_17fed74e" ON "departments_hotline" ("department_id");
CREATE INDEX "departments_hotline_last_checked_by_id_b502c940" ON "departments_hotline" ("last_checked_by_id");
CREATE INDEX "django_admin_log_content_type_id_c4bce8eb" ON "django_admin_log" ("content_type_id");
CREATE INDEX "django_admin_log_user_id_c564eba6" ON "django_admin_log" ("user_id");
CREATE UNIQUE INDEX "approval_one_published" ON "approvals_approval" ("number") WHERE "status" = 'published';
CREATE UNIQUE INDEX "approval_one_open" ON "approvals_approval" ("number") WHERE "status" IN ('draft', 'review', 'approved');
CREATE INDEX "approvals_approval_approved_by_id_127111c7" ON "approvals_approval" ("approved_by_id");
CREATE INDEX "approvals_approval_closed_by_id_e4f13ddb" ON "approvals_approval" ("closed_by_id");
CREATE INDEX "approvals_approval_confirmed_by_id_de4ce00f" ON "approvals_approval" ("confirmed_by_id");
CREATE INDEX "approvals_approval_created_by_id_43574d40" ON "approvals_approval" ("created_by_id");
CREATE INDEX "approvals_approval_department_id_b757fd39" ON "approvals_approval" ("department_id");
CREATE INDEX "approvals_approval_edited_by_id_01dc7ef6" ON "approvals_approval" ("edited_by_id");
CREATE INDEX "approvals_approval_published_by_id_ecbb86bd" ON "approvals_approval" ("published_by_id");
CREATE INDEX "approvals_approval_returned_by_id_2f1befef" ON "approvals_approval" ("returned_by_id");
CREATE INDEX "approvals_approval_scheduled_by_id_f9b0bc9e" ON "approvals_approval" ("scheduled_by_id");
CREATE INDEX "approvals_approval_submitted_by_id_1b8adeba" ON "approvals_approval" ("submitted_by_id");
CREATE INDEX "approvals_approval_marked_set_id_a17348e4" ON "approvals_approval" ("marked_set_id");
CREATE INDEX "approvals_approval_remapped_type_id_74bbf605" ON "approvals_approval" ("remapped_type_id");
CREATE INDEX "approvals_approval_type_id_5bab2d4b" ON "approvals_approval" ("type_id");
CREATE INDEX "approval_list" ON "approvals_approval" ("status", "audience", "published_sequence");
CREATE INDEX "approval_due" ON "approvals_approval" ("status", "publish_at");
CREATE INDEX "approval_until" ON "approvals_approval" ("status", "public_until");
CREATE INDEX "approval_dept" ON "approvals_approval" ("status", "department_id", "published_sequence");
CREATE UNIQUE INDEX "approvals_approval_writers_approval_id_user_id_3f82593d_uniq" ON "approvals_approval_writers" ("approval_id", "user_id");
CREATE INDEX "approvals_approval_writers_approval_id_33fb6845" ON "approvals_approval_writers" ("approval_id");
CREATE INDEX "approvals_approval_writers_user_id_626a2785" ON "approvals_approval_writers" ("user_id");
CREATE UNIQUE INDEX "penalty_one_published" ON "approvals_penalty" ("number") WHERE "status" = 'published';
CREATE UNIQUE INDEX "penalty_one_open" ON "approvals_penalty" ("number") WHERE "status" IN ('draft', 'review', 'approved');
CREATE INDEX "approvals_penalty_approved_by_id_77ba4bd2" ON "approvals_penalty" ("approved_by_id");
CREATE INDEX "approvals_penalty_closed_by_id_44bfae61" ON "approvals_penalty" ("closed_by_id");
CREATE INDEX "approvals_penalty_confirmed_by_id_85f2f3a7" ON "approvals_penalty" ("confirmed_by_id");
CREATE INDEX "approvals_penalty_created_by_id_e97dc560" ON "approvals_penalty" ("created_by_id");
CREATE INDEX "approvals_penalty_department_id_2861c247" ON "approvals_penalty" ("department_id");
CREATE INDEX "approvals_penalty_edited_by_id_1caf0efc" ON "approvals_penalty" ("edited_by_id");
CREATE INDEX "approvals_penalty_marked_set_id_267cfe7f" ON "approvals_penalty" ("marked_set_id");
CREATE INDEX "approvals_penalty_published_by_id_6dc84b6b" ON "approvals_penalty" ("published_by_id");
CREATE INDEX "approvals_penalty_returned_by_id_c53e4553" ON "approvals_penalty" ("returned_by_id");
CREATE INDEX "approvals_penalty_scheduled_by_id_d500dab1" ON "approvals_penalty" ("scheduled_by_id");
CREATE INDEX "approvals_penalty_submitted_by_id_0c3dd1a3" ON "approvals_penalty" ("submitted_by_id");
CREATE INDEX "penalty_list" ON "approvals_penalty" ("status", "audience", "published_sequence");
CREATE INDEX "penalty_due" ON "approvals_penalty" ("status", "publish_at");
CREATE INDEX "penalty_until" ON "approvals_penalty" ("status", "public_until");
CREATE INDEX "penalty_dept" ON "approvals_penalty" ("status", "department_id", "published_sequence");
CREATE UNIQUE INDEX "approvals_penalty_writers_penalty_id_user_id_e3e8933c_uniq" ON "approvals_penalty_writers" ("penalty_id", "user_id");
CREATE INDEX "approvals_penalty_writers_penalty_id_8640e55b" ON "approvals_penalty_writers" ("penalty_id");
CREATE INDEX "approvals_penalty_writers_user_id_9dd40e13" ON "approvals_penalty_writers" ("user_id");
CREATE UNIQUE INDEX "law_one_published" ON "approvals_law" ("number") WHERE "status" = 'published';
CREATE UNIQUE INDEX "law_one_open" ON "approvals_law" ("number") WHERE "status" IN ('draft', 'review', 'approved');
CREATE INDEX "approvals_law_approved_by_id_660b8008" ON "approvals_law" ("approved_by_id");
CREATE INDEX "approvals_law_closed_by_id_f4950186" ON "approvals_law" ("closed_by_id");
CREATE INDEX "approvals_law_confirmed_by_id_af2e0163" ON "approvals_law" ("confirmed_by_id");
CREATE INDEX "approvals_law_created_by_id_4a3d864c" ON "approvals_law" ("created_by_id");
CREATE INDEX "approvals_law_department_id_d18f6ce9" ON "approvals_law" ("department_id");
CREATE INDEX "approvals_law_edited_by_id_c913424a" ON "approvals_law" ("edited_by_id");
CREATE INDEX "approvals_law_marked_set_id_e41dadb0" ON "approvals_law" ("marked_set_id");
CREATE INDEX "approvals_law_published_by_id_368c1270" ON "approvals_law" ("published_by_id");
CREATE INDEX "approvals_law_returned_by_id_34239f80" ON "approvals_law" ("returned_by_id");
CREATE INDEX "approvals_law_scheduled_by_id_a748aaba" ON "approvals_law" ("scheduled_by_id");
CREATE INDEX "approvals_law_submitted_by_id_e7e3db10" ON "approvals_law" ("submitted_by_id");
CREATE INDEX "law_list" ON "approvals_law" ("status", "audience", "published_sequence");
CREATE INDEX "law_due" ON "approvals_law" ("status", "publish_at");
CREATE INDEX "law_until" ON "approvals_law" ("status", "public_until");
CREATE INDEX "law_dept" ON "approvals_law" ("status", "department_id", "published_sequence");
CREATE UNIQUE INDEX "approvals_law_writers_law_id_user_id_1909c9c4_uniq" ON "approvals_law_writers" ("law_id", "user_id");
CREATE INDEX "approvals_law_writers_law_id_ee5fb4a5" ON "approvals_law_writers" ("law_id");
CREATE INDEX "approvals_law_writers_user_id_1fa3a527" ON "approvals_law_writers" ("user_id");
CREATE INDEX "approvals_approvalbasis_law_key_3bcbc462" ON "approvals_approvalbasis" ("law_key");
CREATE INDEX "approvals_approvalbasis_record_id_af963be7" ON "approvals_approvalbasis" ("record_id");
CREATE INDEX "approvals_approvalfile_sha256_8c0bb3cd" ON "approvals_approvalfile" ("sha256");
CREATE INDEX "approvals_approvalfile_record_id_87cb0b62" ON "approvals_approvalfile" ("record_id");
CREATE INDEX "approvals_material_record_id_ce597e07" ON "approvals_material" ("record_id");
CREATE INDEX "approvals_penaltybasis_law_key_7ddeaf11" ON "approvals_penaltybasis" ("law_key");
CREATE INDEX "approvals_penaltybasis_record_id_5259a50a" ON "approvals_penaltybasis" ("record_id");
CREATE INDEX "approvals_step_record_id_a96e1d34" ON "approvals_step" ("record_id");
CREATE INDEX "approvals_tier_record_id_c3c37fdf" ON "approvals_tier" ("record_id");
CREATE INDEX "audit_entry_recorded_at_ff686672" ON "audit_entry" ("recorded_at");
CREATE INDEX "entry_public" ON "audit_entry" ("is_public", "sequence");
CREATE INDEX "entry_subject" ON "audit_entry" ("subject_number", "sequence");
CREATE INDEX "entry_action" ON "audit_entry" ("action", "sequence");
CREATE INDEX "entry_department" ON "audit_entry" ("department", "sequence");
CREATE UNIQUE INDEX "seal_once_an_entry" ON "audit_seal" ("kind", "row", "entry");
CREATE INDEX "audit_verification_started_at_d0704da9" ON "audit_verification" ("started_at");
CREATE INDEX "audit_entrydetail_actor_id_11a19183" ON "audit_entrydetail" ("actor_id");
CREATE INDEX "detail_actor" ON "audit_entrydetail" ("actor_id", "entry_id");
CREATE INDEX "detail_address" ON "audit_entrydetail" ("address", "entry_id");
CREATE INDEX "axes_accessattempt_user_agent_ad89678b" ON "axes_accessattempt" ("user_agent");
CREATE INDEX "axes_accessattempt_ip_address_10922d9c" ON "axes_accessattempt" ("ip_address");
CREATE INDEX "axes_accessattempt_username_3f2d4ca0" ON "axes_accessattempt" ("username");
CREATE UNIQUE INDEX "axes_accessattempt_username_ip_address_user_agent_8ea22282_uniq" ON "axes_accessattempt" ("username", "ip_address", "user_agent");
CREATE INDEX "axes_accessfailurelog_user_agent_ea145dda" ON "axes_accessfailurelog" ("user_agent");
CREATE INDEX "axes_accessfailurelog_ip_address_2e9f5a7f" ON "axes_accessfailurelog" ("ip_address");
CREATE INDEX "axes_accessfailurelog_username_a8b7e8a4" ON "axes_accessfailurelog" ("username");
CREATE INDEX "axes_accesslog_user_agent_0e659004" ON "axes_accesslog" ("user_agent");
CREATE INDEX "axes_accesslog_ip_address_86b417e5" ON "axes_accesslog" ("ip_address");
CREATE INDEX "axes_accesslog_username_df93064b" ON "axes_accesslog" ("username");
CREATE INDEX "disclosures_category_parent_id_1e8e9c26" ON "disclosures_category" ("parent_id");
CREATE INDEX "disclosures_stepentry_step_key_33d496f1" ON "disclosures_stepentry" ("step_key");
CREATE INDEX "disclosures_stepentry_entered_by_id_fe040845" ON "disclosures_stepentry" ("entered_by_id");
CREATE INDEX "stepentry_record_number" ON "disclosures_stepentry" ("record_number");
CREATE UNIQUE INDEX "item_one_published" ON "disclosures_item" ("number") WHERE "status" = 'published';
CREATE UNIQUE INDEX "item_one_open" ON "disclosures_item" ("number") WHERE "status" IN ('draft', 'review', 'approved');
CREATE INDEX "disclosures_item_approved_by_id_57123a57" ON "disclosures_item" ("approved_by_id");
CREATE INDEX "disclosures_item_category_id_e198d0f7" ON "disclosures_item" ("category_id");
CREATE INDEX "disclosures_item_closed_by_id_8eb4c7f6" ON "disclosures_item" ("closed_by_id");
CREATE INDEX "disclosures_item_confirmed_by_id_9ed8ca3e" ON "disclosures_item" ("confirmed_by_id");
CREATE INDEX "disclosures_item_created_by_id_d638e33b" ON "disclosures_item" ("created_by_id");
CREATE INDEX "disclosures_item_department_id_51be5de3" ON "disclosures_item" ("department_id");
CREATE INDEX "disclosures_item_edited_by_id_249fb8f7" ON "disclosures_item" ("edited_by_id");
CREATE INDEX "disclosures_item_published_by_id_90924551" ON "disclosures_item" ("published_by_id");
CREATE INDEX "disclosures_item_returned_by_id_3aa7e5ed" ON "disclosures_item" ("returned_by_id");
CREATE INDEX "disclosures_item_scheduled_by_id_5beafbea" ON "disclosures_item" ("scheduled_by_id");
CREATE INDEX "disclosures_item_submitted_by_id_04630d5b" ON "disclosures_item" ("submitted_by_id");
CREATE INDEX "item_list" ON "disclosures_item" ("status", "audience", "published_sequence");
CREATE INDEX "item_due" ON "disclosures_item" ("status", "publish_at");
CREATE INDEX "item_until" ON "disclosures_item" ("status", "public_until");
CREATE INDEX "item_kind" ON "disclosures_item" ("status", "kind", "published_sequence");
CREATE INDEX "item_department" ON "disclosures_item" ("status", "department_id", "published_sequence");
CREATE INDEX "item_category" ON "disclosures_item" ("status", "category_id", "published_sequence");
CREATE INDEX "item_number" ON "disclosures_item" ("number", "version");
CREATE INDEX "item_counts" ON "disclosures_item" ("status", "audience", "public_until", "kind", "department_id", "category_id", "disclosure_term", "stage", "shown_on");
CREATE UNIQUE INDEX "disclosures_item_writers_item_id_user_id_4e28c313_uniq" ON "disclosures_item_writers" ("item_id", "user_id");
CREATE INDEX "disclosures_item_writers_item_id_e77db17b" ON "disclosures_item_writers" ("item_id");
CREATE INDEX "disclosures_item_writers_user_id_6b7b4310" ON "disclosures_item_writers" ("user_id");
CREATE UNIQUE INDEX "dossier_one_published" ON "disclosures_dossier" ("number") WHERE "status" = 'published';
CREATE UNIQUE INDEX "dossier_one_open" ON "disclosures_dossier" ("number") WHERE "status" IN ('draft', 'review', 'approved');
CREATE INDEX "disclosures_dossier_approved_by_id_b4e75376" ON "disclosures_dossier" ("approved_by_id");
CREATE INDEX "disclosures_dossier_closed_by_id_04c68a26" ON "disclosures_dossier" ("closed_by_id");
CREATE INDEX "disclosures_dossier_confirmed_by_id_cafa4d9f" ON "disclosures_dossier" ("confirmed_by_id");
CREATE INDEX "disclosures_dossier_created_by_id_89a693c4" ON "disclosures_dossier" ("created_by_id");
CREATE INDEX "disclosures_dossier_department_id_8beca1ad" ON "disclosures_dossier" ("department_id");
CREATE INDEX "disclosures_dossier_edited_by_id_3b207069" ON "disclosures_dossier" ("edited_by_id");
CREATE INDEX "disclosures_dossier_published_by_id_ff7c0b35" ON "disclosures_dossier" ("published_by_id");
CREATE INDEX "disclosures_dossier_returned_by_id_b2b5f8e4" ON "disclosures_dossier" ("returned_by_id");
CREATE INDEX "disclosures_dossier_scheduled_by_id_e9dd0af3" ON "disclosures_dossier" ("scheduled_by_id");
CREATE INDEX "disclosures_dossier_submitted_by_id_e861586a" ON "disclosures_dossier" ("submitted_by_id");
CREATE INDEX "disclosures_dossier_procedure_id_16fc59e6" ON "disclosures_dossier" ("procedure_id");
CREATE INDEX "dossier_list" ON "disclosures_dossier" ("status", "audience", "published_sequence");
CREATE INDEX "dossier_due" ON "disclosures_dossier" ("status", "publish_at");
CREATE INDEX "dossier_until" ON "disclosures_dossier" ("status", "public_until");
CREATE INDEX "dossier_procedure" ON "disclosures_dossier" ("status", "procedure_id", "published_sequence");
CREATE INDEX "dossier_dept" ON "disclosures_dossier" ("status", "department_id", "published_sequence");
CREATE UNIQUE INDEX "disclosures_dossier_writers_dossier_id_user_id_bb3ed9f6_uniq" ON "disclosures_dossier_writers" ("dossier_id", "user_id");
CREATE INDEX "disclosures_dossier_writers_dossier_id_8df5cdbd" ON "disclosures_dossier_writers" ("dossier_id");
CREATE INDEX "disclosures_dossier_writers_user_id_3dde42ea" ON "disclosures_dossier_writers" ("user_id");
CREATE INDEX "disclosures_procedurestep_key_4f2db6b8" ON "disclosures_procedurestep" ("key");
CREATE INDEX "disclosures_procedurestep_procedure_id_8ed0b154" ON "disclosures_procedurestep" ("procedure_id");
CREATE INDEX "disclosures_requirement_category_id_0627be66" ON "disclosures_requirement" ("category_id");
CREATE INDEX "disclosures_requirement_department_id_dfddf85d" ON "disclosures_requirement" ("department_id");
CREATE INDEX "disclosures_channeluse_record_id_d71e2f80" ON "disclosures_channeluse" ("record_id");
CREATE INDEX "disclosures_itemfile_sha256_2432810e" ON "disclosures_itemfile" ("sha256");
CREATE INDEX "disclosures_itemfile_record_id_2a06c10d" ON "disclosures_itemfile" ("record_id");
CREATE UNIQUE INDEX "obligation_record_once" ON "disclosures_obligation" ("requirement_id", "department_id", "settled_number", "settled_version") WHERE NOT ("settled_number" = '');
CREATE INDEX "disclosures_obligation_assignee_id_51158441" ON "disclosures_obligation" ("assignee_id");
CREATE INDEX "disclosures_obligation_department_id_aeeb3c47" ON "disclosures_obligation" ("department_id");
CREATE INDEX "disclosures_obligation_nil_proposed_by_id_1a3733c5" ON "disclosures_obligation" ("nil_proposed_by_id");
CREATE INDEX "disclosures_obligation_recorded_by_id_2c7ec88e" ON "disclosures_obligation" ("recorded_by_id");
CREATE INDEX "disclosures_obligation_requirement_id_cacfa0f7" ON "disclosures_obligation" ("requirement_id");
CREATE INDEX "obligation_list" ON "disclosures_obligation" ("is_owed", "due_on", "id");
CREATE INDEX "obligation_department" ON "disclosures_obligation" ("department_id", "due_on");
CREATE INDEX "obligation_number" ON "disclosures_obligation" ("settled_number");
CREATE INDEX "disclosures_assignment_department_id_5332dfbc" ON "disclosures_assignment" ("department_id");
CREATE INDEX "disclosures_assignment_requirement_id_9c7feb86" ON "disclosures_assignment" ("requirement_id");
CREATE INDEX "notices_notice_recipient_id_fd0027f8" ON "notices_notice" ("recipient_id");
CREATE INDEX "notice_unread" ON "notices_notice" ("recipient_id", "read_at");
CREATE INDEX "notice_to_send" ON "notices_notice" ("sent_at", "next_attempt_at");
CREATE INDEX "django_session_expire_date_a5c62663" ON "django_session" ("expire_date");
CREATE INDEX "supervision_appointment_account_id_b5182387" ON "supervision_appointment" ("account_id");
CREATE INDEX "attempt_counted" ON "supervision_attempt" ("what", "who", "at");
CREATE INDEX "attempt_swept" ON "supervision_attempt" ("at");
CREATE INDEX "supervision_evaluationround_record_number_de22200f" ON "supervision_evaluationround" ("record_number");
CREATE INDEX "supervision_ticket_department_id_1a40435c" ON "supervision_ticket" ("department_id");
CREATE INDEX "supervision_ticket_first_contact_id_41d2f6d2" ON "supervision_ticket" ("first_contact_id");
CREATE INDEX "supervision_ticket_owner_id_7395c3c5" ON "supervision_ticket" ("owner_id");
CREATE INDEX "ticket_open" ON "supervision_ticket" ("state", "due_on");
CREATE INDEX "ticket_department" ON "supervision_ticket" ("department_id", "state");
CREATE INDEX "ticket_owner" ON "supervision_ticket" ("owner_id", "state");
CREATE INDEX "ticket_published" ON "supervision_ticket" ("published_at", "id");
CREATE INDEX "supervision_evaluateddepartment_department_id_af0631ee" ON "supervision_evaluateddepartment" ("department_id");
CREATE INDEX "supervision_evaluateddepartment_replied_by_id_0e9ac310" ON "supervision_evaluateddepartment" ("replied_by_id");
CREATE INDEX "supervision_evaluateddepartment_round_id_f9eded13" ON "supervision_evaluateddepartment" ("round_id");
CREATE INDEX "supervision_criterion_round_id_d7c7b13c" ON "supervision_criterion" ("round_id");
CREATE INDEX "supervision_sheet_appointment_id_cfa2528f" ON "supervision_sheet" ("appointment_id");
CREATE INDEX "supervision_sheet_department_id_84d2b308" ON "supervision_sheet" ("department_id");
CREATE INDEX "supervision_sheet_round_id_4b12d525" ON "supervision_sheet" ("round_id");
CREATE INDEX "supervision_question_answered_by_id_7f0987f6" ON "supervision_question" ("answered_by_id");
CREATE INDEX "supervision_question_ticket_id_d29dd6a8" ON "supervision_question" ("ticket_id");
CREATE INDEX "question_asked" ON "supervision_question" ("asked_on");
CREATE INDEX "supervision_score_criterion_id_f09bb2b3" ON "supervision_score" ("criterion_id");
CREATE INDEX "supervision_score_sheet_id_5c8f8869" ON "supervision_score" ("sheet_id");
CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry BEGIN SELECT RAISE(ABORT, 'log entries are final'); END;
CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry BEGIN SELECT RAISE(ABORT, 'log entries are final'); END;
CREATE TRIGGER audit_entry_in_order BEFORE INSERT ON audit_entry WHEN NEW.sequence <> (SELECT COALESCE(MAX(sequence), 0) + 1 FROM audit_entry) BEGIN SELECT RAISE(ABORT, 'log entries are numbered without a gap'); END;
CREATE TRIGGER audit_entrydetail_no_update BEFORE UPDATE ON audit_entrydetail BEGIN SELECT RAISE(ABORT, 'log details are final'); END;
CREATE TRIGGER audit_entrydetail_once BEFORE INSERT ON audit_entrydetail WHEN EXISTS (SELECT 1 FROM audit_entrydetail WHERE entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'log details are final'); END;
CREATE TRIGGER audit_node_no_update BEFORE UPDATE ON audit_node BEGIN SELECT RAISE(ABORT, 'log nodes are final'); END;
CREATE TRIGGER audit_node_no_delete BEFORE DELETE ON audit_node BEGIN SELECT RAISE(ABORT, 'log nodes are final'); END;
CREATE TRIGGER audit_node_once BEFORE INSERT ON audit_node WHEN EXISTS (SELECT 1 FROM audit_node WHERE place = NEW.place) BEGIN SELECT RAISE(ABORT, 'log nodes are final'); END;
CREATE TRIGGER audit_seal_no_update BEFORE UPDATE ON audit_seal WHEN NEW.salt <> '' OR (NEW.id, NEW.kind, NEW."row", NEW.entry, NEW.mac) IS NOT (OLD.id, OLD.kind, OLD."row", OLD.entry, OLD.mac) OR NOT EXISTS ( SELECT 1 FROM audit_seal AS later JOIN audit_entry ON sequence = later.entry WHERE later.kind = OLD.kind AND later."row" = OLD."row" AND later.entry > OLD.entry AND action IN ('forgotten', 'purged')) BEGIN SELECT RAISE(ABORT, 'seals are final'); END;
CREATE TRIGGER audit_seal_no_delete BEFORE DELETE ON audit_seal BEGIN SELECT RAISE(ABORT, 'seals are final'); END;
CREATE TRIGGER audit_seal_once BEFORE INSERT ON audit_seal WHEN EXISTS (SELECT 1 FROM audit_seal WHERE kind = NEW.kind AND "row" = NEW."row" AND entry = NEW.entry) BEGIN SELECT RAISE(ABORT, 'seals are final'); END;
CREATE TRIGGER audit_entrydetail_no_delete BEFORE DELETE ON audit_entrydetail WHEN NOT EXISTS ( SELECT 1 FROM audit_entry WHERE action = 'forgotten' AND subject_kind = 'entry' AND subject_number = CAST(OLD.entry_id AS TEXT) AND sequence > OLD.entry_id) BEGIN SELECT RAISE(ABORT, 'log details are final'); END;
CREATE TRIGGER audit_person_no_delete BEFORE DELETE ON departments_user WHEN EXISTS (SELECT 1 FROM audit_entrydetail WHERE actor_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'whoever acted is never deleted'); END;
COMMIT;
