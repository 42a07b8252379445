BEGIN;
CREATE TABLE "django_migrations" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app" varchar(255) NOT NULL, "name" varchar(255) NOT NULL, "applied" datetime NOT NULL);
INSERT INTO "django_migrations" VALUES
(1,'contenttypes','0001_initial','2026-05-11 12:54:44.944100'),
(2,'contenttypes','0002_remove_content_type_name','2026-05-11 12:54:44.978960'),
(3,'auth','0001_initial','2026-05-11 12:54:45.057428'),
(4,'auth','0002_alter_permission_name_max_length','2026-05-11 12:54:45.097881'),
(5,'auth','0003_alter_user_email_max_length','2026-05-11 12:54:45.128650'),
(6,'auth','0004_alter_user_username_opts','2026-05-11 12:54:45.170302'),
(7,'auth','0005_alter_user_last_login_null','2026-05-11 12:54:45.206945'),
(8,'auth','0006_require_contenttypes_0002','2026-05-11 12:54:45.217710'),
(9,'auth','0007_alter_validators_add_error_messages','2026-05-11 12:54:45.262292'),
(10,'auth','0008_alter_user_username_max_length','2026-05-11 12:54:45.298128'),
(11,'auth','0009_alter_user_last_name_max_length','2026-05-11 12:54:45.335076'),
(12,'auth','0010_alter_group_name_max_length','2026-05-11 12:54:45.373551'),
(13,'auth','0011_update_proxy_permissions','2026-05-11 12:54:45.408037'),
(14,'auth','0012_alter_user_first_name_max_length','2026-05-11 12:54:45.446997'),
(15,'departments','0001_initial','2026-05-11 12:54:45.629530'),
(16,'admin','0001_initial','2026-05-11 12:54:45.713517'),
(17,'admin','0002_logentry_remove_auto_add','2026-05-11 12:54:45.806866'),
(18,'admin','0003_logentry_add_action_flag_choices','2026-05-11 12:54:45.901854'),
(19,'approvals','0001_initial','2026-05-11 12:54:47.253418'),
(20,'audit','0001_initial','2026-05-11 12:54:47.509526'),
(21,'axes','0001_initial','2026-05-11 12:54:47.541524'),
(22,'axes','0002_auto_20151217_2044','2026-05-11 12:54:47.891248'),
(23,'axes','0003_auto_20160322_0929','2026-05-11 12:54:48.016387'),
(24,'axes','0004_auto_20181024_1538','2026-05-11 12:54:48.114342'),
(25,'axes','0005_remove_accessattempt_trusted','2026-05-11 12:54:48.172245'),
(26,'axes','0006_remove_accesslog_trusted','2026-05-11 12:54:48.226010'),
(27,'axes','0007_alter_accessattempt_unique_together','2026-05-11 12:54:48.960949'),
(28,'axes','0008_accessfailurelog','2026-05-11 12:54:48.997397'),
(29,'axes','0009_add_session_hash','2026-05-11 12:54:49.039276'),
(30,'axes','0010_accessattemptexpiration','2026-05-11 12:54:49.067423'),
(31,'disclosures','0001_initial','2026-05-11 12:54:52.188553'),
(32,'notices','0001_initial','2026-05-11 12:54:53.106873'),
(33,'publishing','0001_initial','2026-05-11 12:54:53.140266'),
(34,'search','0001_initial','2026-05-11 12:54:54.246296'),
(35,'sessions','0001_initial','2026-05-11 12:54:54.273302'),
(36,'supervision','0001_initial','2026-05-11 12:54:56.525188'),
(37,'workdays','0001_initial','2026-05-11 12:54:56.590308');
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
(1,'',NULL,0,'author','',1,1,'2026-05-11 12:55:00.494041','author先生','author','',2),
(2,'',NULL,0,'colleague','',1,1,'2026-05-11 12:55:00.494137','colleague先生','author','',2),
(3,'',NULL,0,'reviewer','',1,1,'2026-05-11 12:55:00.494173','reviewer先生','reviewer','',2),
(4,'',NULL,0,'reviewer2','',1,1,'2026-05-11 12:55:00.494204','reviewer2先生','reviewer','',1),
(5,'',NULL,0,'publisher','',1,1,'2026-05-11 12:55:00.494236','publisher先生','publisher','',1),
(6,'',NULL,0,'publisher2','',1,1,'2026-05-11 12:55:00.494266','publisher2先生','publisher','',1),
(7,'',NULL,0,'supervisor','',1,1,'2026-05-11 12:55:00.494294','supervisor先生','supervisor','',1),
(8,'',NULL,0,'administrator','',1,1,'2026-05-11 12:55:00.494322','administrator先生','administrator','',1),
(9,'',NULL,1,'superuser','',1,1,'2026-05-11 12:55:00.494351','superuser先生','','',1),
(10,'',NULL,0,'stranger_author','',1,1,'2026-05-11 12:55:00.494378','stranger_author先生','author','',3),
(11,'',NULL,0,'stranger_reviewer','',1,1,'2026-05-11 12:55:00.494405','stranger_reviewer先生','reviewer','',3);
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
(1,'640000/2026-00004',1,'draft','律师执业许可','public','',NULL,NULL,'2026-05-11 12:55:00.892308','2026-05-11 12:55:00.892308',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','[]','{}','','',0,'',0,'',NULL,0,'',NULL,'',NULL,'XK-01','Licence to practise as a lawyer',NULL,'','拥护宪法
品行良好','','natural_person','向窗口提出申请。',30,'working_day','',20,'working_day','',0,'不收费','','','0951-5550102','','','','',NULL,NULL,NULL,1,2,1,NULL,NULL,NULL,NULL,NULL,NULL,1),
(2,'640000/2026-00014',1,'published','公开的许可','public','',NULL,NULL,'2026-05-11 12:55:04.658751','2026-05-11 12:55:04.658751','2026-05-11 12:55:05.547285',NULL,'2026-05-11 12:55:05.665619',NULL,'2026-05-11 12:55:05.740774',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'286765a1952459951c5504f6d64b280995a4a9dec6997e27dc2926d8b791551b',50,'','2026-05-11','XK-02','Licence to practise as a lawyer',NULL,'','拥护宪法
品行良好','','natural_person','向窗口提出申请。',30,'working_day','',20,'working_day','',0,'不收费','','','0951-5550102','','','','',3,NULL,NULL,1,2,1,5,NULL,NULL,1,NULL,NULL,1),
(3,'640000/2026-00015',1,'published','没有步骤的许可','public','',NULL,NULL,'2026-05-11 12:55:05.756613','2026-05-11 12:55:05.756613','2026-05-11 12:55:05.781930',NULL,'2026-05-11 12:55:05.820757',NULL,'2026-05-11 12:55:05.872530',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'a6b55d8f7c9156ac0a4c3c2170d5b322f8c54e498ae462481d95239983808ee0',54,'','2026-05-11','XK-03','Licence to practise as a lawyer',NULL,'','拥护宪法
品行良好','','natural_person','向窗口提出申请。',30,'working_day','',20,'working_day','',0,'不收费','','','0951-5550102','','','','',3,NULL,NULL,1,2,1,5,NULL,NULL,1,NULL,NULL,1),
(4,'640000/2026-00028',1,'published','律师执业许可','public','',NULL,NULL,'2026-05-11 12:55:11.699397','2026-05-11 12:55:11.699397','2026-05-11 12:55:13.334358',NULL,'2026-05-11 12:55:13.423046',NULL,'2026-05-11 12:55:13.573835',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'fe22a6ff51e4da0b048e00f48c971da91f286f2eaebc02317ece0dae6382533e',139,'','2026-05-11','OLDXK-01','Licence to practise as a lawyer',NULL,'','拥护宪法
品行良好','','natural_person','向窗口提出申请。',30,'working_day','',20,'working_day','',0,'不收费','','','0951-5550102','','','','',3,NULL,NULL,1,2,1,5,NULL,NULL,1,NULL,NULL,1);
CREATE TABLE "approvals_approval_writers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "approval_id" bigint NOT NULL REFERENCES "approvals_approval" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "departments_user" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "approvals_approval_writers" VALUES
(1,1,1),
(2,2,1),
(3,3,1),
(4,4,1);
CREATE TABLE "approvals_penalty" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" varchar(40) NOT NULL, "version" integer unsigned NOT NULL CHECK ("version" >= 0), "status" varchar(20) NOT NULL, "title" varchar(200) NOT NULL, "audience" varchar(20) NOT NULL, "change_note" varchar(300) NOT NULL, "public_until" datetime NULL, "first_published_on" date NULL, "created_at" datetime NULL, "edited_at" datetime NULL, "submitted_at" datetime NULL, "returned_at" datetime NULL, "approved_at" datetime NULL, "publish_at" datetime NULL, "published_at" datetime NULL, "confirmed_at" datetime NULL, "closed_at" datetime NULL, "return_note" text NOT NULL, "masks_asked" text NOT NULL CHECK ((JSON_VALID("masks_asked") OR "masks_asked" IS NULL)), "check_sheet" text NOT NULL CHECK ((JSON_VALID("check_sheet") OR "check_sheet" IS NULL)), "override_reason" text NOT NULL, "force_reason" text NOT NULL, "to_be_confirmed" bool NOT NULL, "withdrawal_reason" text NOT NULL, "title_withheld" bool NOT NULL, "due_failure" text NOT NULL, "form_token" varchar(40) NULL UNIQUE, "revision" integer unsigned NOT NULL CHECK ("revision" >= 0), "content_hash" varchar(64) NOT NULL, "published_sequence" bigint NULL UNIQUE, "republishes" varchar(40) NOT NULL, "shown_on" date NULL, "code" varchar(40) NOT NULL, "name_en" varchar(300) NOT NULL, "subject" varchar(200) NOT NULL, "conduct" text NOT NULL, "conduct_en" text NOT NULL, "kinds" varchar(200) NOT NULL, "summary" text NOT NULL, "summary_en" text NOT NULL, "fine_min" integer unsigned NULL CHECK ("fine_min" >= 0), "fine_max" integer unsigned NULL CHECK ("fine_max" >= 0), "fine_multiple_min" decimal NULL, "fine_multiple_max" decimal NULL, "fine_base" varchar(40) NOT NULL, "suspension_min" smallint unsigned NULL CHECK ("suspension_min" >= 0), "suspension_max" smallint unsigned NULL CHECK ("suspension_max" >= 0), "level" varchar(30) NOT NULL, "revocation_level" varchar(30) NOT NULL, "limitation" varchar(200) NOT NULL, "handling_limit" integer unsigned NULL CHECK ("handling_limit" >= 0), "handling_unit" varchar(20) NOT NULL, "handling_basis" varchar(200) NOT NULL, "approved_by_id" bigint NULL, "closed_by_id" bigint NULL, "confirmed_by_id" bigint NULL, "created_by_id" bigint NULL, "department_id" bigint NOT NULL REFERENCES "departments_department" ("id") DEFERRABLE INITIALLY DEFERRED, "edited_by_id" bigint NULL, "marked_set_id" bigint NULL REFERENCES "approvals_catalogueset" ("id") DEFERRABLE INITIALLY DEFERRED, "published_by_id" bigint NULL, "returned_by_id" bigint NULL, "scheduled_by_id" bigint NULL, "submitted_by_id" bigint NULL, CONSTRAINT "penalty_number_version" UNIQUE ("number", "version"), CONSTRAINT "penalty_code_version" UNIQUE ("code", "version"), CONSTRAINT "penalty_handling_unit" CHECK (("handling_limit" IS NULL OR NOT ("handling_unit" = ''))));
INSERT INTO "approvals_penalty" VALUES
(1,'640000/2026-00005',1,'draft','对律师同时在两个以上律师事务所执业的处罚','public','',NULL,NULL,'2026-05-11 12:55:00.912504','2026-05-11 12:55:00.912504',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','[]','{}','','',0,'',0,'',NULL,0,'',NULL,'',NULL,'CF-001','Penalty on lawyer: practising in two or more law firms at once','lawyer','同时在两个以上律师事务所执业','','warning;fine','警告，可以处五千元以下罚款','Warning; fine up to 5,000 yuan',NULL,5000,NULL,NULL,'',NULL,NULL,'prefecture','','',NULL,'','',NULL,NULL,NULL,1,2,1,NULL,NULL,NULL,NULL,NULL),
(2,'640000/2026-00016',1,'published','公开的处罚','public','',NULL,NULL,'2026-05-11 12:55:05.875751','2026-05-11 12:55:05.875751','2026-05-11 12:55:05.901095',NULL,'2026-05-11 12:55:05.936311',NULL,'2026-05-11 12:55:05.983729',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'b7b6d96e8dceb2e6ea4c8109523ea5f9ed7268f39bc65ce6cfb6257b14a3685c',58,'','2026-05-11','CF-002','Penalty on lawyer: practising in two or more law firms at once','lawyer','同时在两个以上律师事务所执业','','warning;fine','警告，可以处五千元以下罚款','Warning; fine up to 5,000 yuan',NULL,5000,NULL,NULL,'',NULL,NULL,'prefecture','','',NULL,'','',3,NULL,NULL,1,2,1,NULL,5,NULL,NULL,1),
(3,'640000/2026-00029',1,'published','对律师同时在两个以上律师事务所执业的处罚','public','',NULL,NULL,'2026-05-11 12:55:13.580384','2026-05-11 12:55:13.580384','2026-05-11 12:55:13.597636',NULL,'2026-05-11 12:55:13.644320',NULL,'2026-05-11 12:55:13.699339',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'ed82f497a328d732893f657ea22628723a9573affc8a71095a285b37e282c231',143,'','2026-05-11','OLDCF-001','Penalty on lawyer: practising in two or more law firms at once','lawyer','同时在两个以上律师事务所执业','','warning;fine','警告，可以处五千元以下罚款','Warning; fine up to 5,000 yuan',0,5000,1,5.5,'illegal_gains',NULL,NULL,'prefecture','','',NULL,'','',3,NULL,NULL,1,2,1,NULL,5,NULL,NULL,1);
CREATE TABLE "approvals_penalty_writers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "penalty_id" bigint NOT NULL REFERENCES "approvals_penalty" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "departments_user" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "approvals_penalty_writers" VALUES
(1,1,1),
(2,2,1),
(3,3,1);
CREATE TABLE "approvals_law" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" varchar(40) NOT NULL, "version" integer unsigned NOT NULL CHECK ("version" >= 0), "status" varchar(20) NOT NULL, "title" varchar(200) NOT NULL, "audience" varchar(20) NOT NULL, "change_note" varchar(300) NOT NULL, "public_until" datetime NULL, "first_published_on" date NULL, "created_at" datetime NULL, "edited_at" datetime NULL, "submitted_at" datetime NULL, "returned_at" datetime NULL, "approved_at" datetime NULL, "publish_at" datetime NULL, "published_at" datetime NULL, "confirmed_at" datetime NULL, "closed_at" datetime NULL, "return_note" text NOT NULL, "masks_asked" text NOT NULL CHECK ((JSON_VALID("masks_asked") OR "masks_asked" IS NULL)), "check_sheet" text NOT NULL CHECK ((JSON_VALID("check_sheet") OR "check_sheet" IS NULL)), "override_reason" text NOT NULL, "force_reason" text NOT NULL, "to_be_confirmed" bool NOT NULL, "withdrawal_reason" text NOT NULL, "title_withheld" bool NOT NULL, "due_failure" text NOT NULL, "form_token" varchar(40) NULL UNIQUE, "revision" integer unsigned NOT NULL CHECK ("revision" >= 0), "content_hash" varchar(64) NOT NULL, "published_sequence" bigint NULL UNIQUE, "republishes" varchar(40) NOT NULL, "shown_on" date NULL, "code" varchar(40) NOT NULL, "name_en" varchar(300) NOT NULL, "level" varchar(40) NOT NULL, "issuer" varchar(150) NOT NULL, "document_number" varchar(120) NOT NULL, "promulgated_on" date NULL, "effective_on" date NULL, "amended_on" date NULL, "effect" varchar(20) NOT NULL, "superseded_by" varchar(40) NOT NULL, "ended_on" date NULL, "cleanup_campaign" varchar(150) NOT NULL, "cleanup_verdict" varchar(20) NOT NULL, "cleanup_on" date NULL, "approved_by_id" bigint NULL, "closed_by_id" bigint NULL, "confirmed_by_id" bigint NULL, "created_by_id" bigint NULL, "department_id" bigint NOT NULL REFERENCES "departments_department" ("id") DEFERRABLE INITIALLY DEFERRED, "edited_by_id" bigint NULL, "marked_set_id" bigint NULL REFERENCES "approvals_catalogueset" ("id") DEFERRABLE INITIALLY DEFERRED, "published_by_id" bigint NULL, "returned_by_id" bigint NULL, "scheduled_by_id" bigint NULL, "submitted_by_id" bigint NULL, CONSTRAINT "law_number_version" UNIQUE ("number", "version"), CONSTRAINT "law_code_version" UNIQUE ("code", "version"));
INSERT INTO "approvals_law" VALUES
(1,'640000/2026-00003',1,'published','中华人民共和国律师法','public','',NULL,NULL,'2026-05-11 12:55:00.636679','2026-05-11 12:55:00.636679','2026-05-11 12:55:00.651004',NULL,'2026-05-11 12:55:00.863946',NULL,'2026-05-11 12:55:00.887237',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'e10e30c5852244ae9d16156ca54360647a7cab0185ab1fb5c940fa2cc722c22c',7,'','2026-05-11','LAWYERS_LAW','Lawyers Law','law','全国人民代表大会常务委员会','',NULL,NULL,NULL,'in_force','',NULL,'','',NULL,3,NULL,NULL,1,2,1,NULL,5,NULL,NULL,1),
(2,'640000/2026-00017',1,'published','另一部法','public','',NULL,NULL,'2026-05-11 12:55:05.991011','2026-05-11 12:55:05.991011','2026-05-11 12:55:06.004619',NULL,'2026-05-11 12:55:06.027854',NULL,'2026-05-11 12:55:06.064764',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'ac8bab2bb0271b8d0046b102c918a05dc955f61b00d5399fb6cee3c98c968917',62,'','2026-05-11','OTHER_LAW','Lawyers Law','law','全国人民代表大会常务委员会','',NULL,NULL,NULL,'in_force','',NULL,'','',NULL,3,NULL,NULL,1,2,1,NULL,5,NULL,NULL,1),
(3,'640000/2026-00027',1,'published','中华人民共和国律师法','public','',NULL,NULL,'2026-05-11 12:55:11.576397','2026-05-11 12:55:11.576397','2026-05-11 12:55:11.590806',NULL,'2026-05-11 12:55:11.637539',NULL,'2026-05-11 12:55:11.687545',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'45e28fb884ef2b9ec6bd9ae90bf9aa78201ce2dbf301ba3b38c18e267e5996de',135,'','2026-05-11','OLDLAWYERS_LAW','Lawyers Law','law','全国人民代表大会常务委员会','','2007-10-28',NULL,NULL,'in_force','',NULL,'','',NULL,3,NULL,NULL,1,2,1,NULL,5,NULL,NULL,1);
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
('2aa88f4e-c8ad-411e-9b13-9362b9d0297c',66062091886,'2026-05-11 12:55:00.580694',NULL);
CREATE TABLE "audit_entry" ("sequence" bigint NOT NULL PRIMARY KEY, "recorded_at" datetime NOT NULL, "action" varchar(30) NOT NULL, "subject_kind" varchar(40) NOT NULL, "subject_number" varchar(150) NOT NULL, "subject_version" integer unsigned NULL CHECK ("subject_version" >= 0), "subject_label" varchar(400) NOT NULL, "department" varchar(20) NOT NULL, "is_public" bool NOT NULL, "content_hash" varchar(64) NOT NULL, "detail_hash" varchar(64) NOT NULL, "salt" varchar(64) NOT NULL, "seals" varchar(64) NOT NULL, "leaf_hash" varchar(64) NOT NULL, "seal_key" varchar(8) NOT NULL, "mac" varchar(64) NOT NULL);
INSERT INTO "audit_entry" VALUES
(1,'2026-05-11 12:55:00.580694','system_run','requirement','MEALS',NULL,'罪犯伙食账目','D11',1,'','d093c531f45fbdf5be7b88799deb6ae3d890c264f85756945f07d28b07811f24','','7508b1be4d74741750839d59798aa88cfe0db4fb3a9af36d9027ed9c6363a03a','c4e0ced978e1fddeadadec8b617d9b9e232c1c14517266149898bb70a2e2fced','e7282db2','c910c35ba21429bede02c4294d4fa14f920c3a49dcac0ecd1b6c2775abf5bbf9'),
(2,'2026-05-11 12:55:00.608656','drafted','item','640000/2026-00001',1,'律师执业许可办理情况','D11',0,'','1e1665fb355eab9c5fec3f99ac93d19de984aafb205f383dbda7ea47f62d6bf8','e1cdf88a9b2b3b846d2de8e60b9d3954ee5fd7d7be597f6dca6ae428cd493f6f','cbb0570a5d534da65716b04121b59c863fa394dfa2892aef95882792679a54ba','aac78355971262f45307addc1752753db1c289c938d94bf571bde62844604e6f','e7282db2','a48bc1978d3d137a7c44b2dd08093b111e3ad18960eaece26d5d69455fa626f1'),
(3,'2026-05-11 12:55:00.631841','drafted','dossier','640000/2026-00002',1,'规范性文件清理','D11',0,'','1860fc219083a9a83b2c150e1762783245e56b89fb5fcf10923096976ff840f4','a4ea01bca7e8c26e3ae13ce0d17881c27570842d164c91ca7980993a1125127c','2441e05dec81f7d6c2b12aff914a1b6dd79ca5ed96429205b9c9578344dd3e2c','11f6edfb735225744c6c7353746dee733742dc8f9502cd1da1744fcc2bcd2af5','e7282db2','f303835fe95e54e9c542424e397d5c4bd1b572e750b2cc7de1ed4d766098939d'),
(4,'2026-05-11 12:55:00.647787','drafted','law','640000/2026-00003',1,'中华人民共和国律师法','D11',0,'','e3afef3f90f5e7594c36ba0cd3a6430a3f4dd04a8fd09e475f57f5b0292c5313','4a55a1f2872b609058d1b69db0402a18bd7b9d228c6c68a2c2f6afba7da6b423','1d1aae3e1bea8b380a3b3683fb576838c4c43bdce6da235688eca1a0191d3c19','f3494b459c5ead1344ce88eba4a7b14302c7beeaabdfcc9b9ccacbd8855c41b6','e7282db2','d14c75dd9cd082f9662c1b7a1b3b7b57f8e5018b0090858d3e242852138861f5'),
(5,'2026-05-11 12:55:00.862730','submitted','law','640000/2026-00003',1,'中华人民共和国律师法','D11',0,'','32c3047d6f9eb2b4591cfdd3946da47aa9d159032c29fe3fdbe74040f3f7b24e','f4b6049688b8f6d3c19925333f1911a31eba0c817ef85922952bd3a523b64dcd','a56e3f1fdefef3fb8e3e8b260b3bf1e1618a287d047bb9f061d39afafc85b5cb','07164b88c31e3604865d67fe80c42747ab7c6086282ad7d2073aa167abde37a0','e7282db2','a56d0bf84d70bffed1ff7b7963146856037225e6e61a73823c7d79f0e70773a5'),
(6,'2026-05-11 12:55:00.876371','approved','law','640000/2026-00003',1,'中华人民共和国律师法','D11',0,'','074a1f59126553d86dd92787a9d48ea47e317ef3ba90e210a79e2bd6d928664a','f508dc023a6b6a4fdce572c8cba9169a6b43dbd60fe7e650c299ea7b5063177a','b71978f69e8accc84ac43f5352ef0e60b2a860296d1db67a69e059751bb26cf9','490ff4417178455d391b4b21261dab0e43d42821e663fef512fb37bb35eb5026','e7282db2','5c4fe91fa397d3e2d9be6fea6ef5db6f7d62dd4c9eb683a215873759b9029611'),
(7,'2026-05-11 12:55:00.887237','published','law','640000/2026-00003',1,'中华人民共和国律师法','D11',1,'e10e30c5852244ae9d16156ca54360647a7cab0185ab1fb5c940fa2cc722c22c','5e9c7921678baebdaf4d2cd4ca02c9df3b3127e74ed91a3c871bffa87f1f40bf','','0ed169dbca1846a99d7b6421b2fc54ff290bda397d1b6bca0a4040e1e3965d2b','725d11716177032ee3fb935283b19a824aee35cca2af0d77c76046560525eefb','e7282db2','d83202106149b85e637b252997fec9917c0eca42256ecfcbb33bc565bc65fc3b'),
(8,'2026-05-11 12:55:00.907556','drafted','approval','640000/2026-00004',1,'律师执业许可','D11',0,'','0ef5b9d99c458bdd28552d442ffac8cde9d28ea30ce8e01c43a708ab0fe0e8bc','21e9e13ec0b3a1df691542d4a74155dcbdca0dce694eed82c94af590a57a0f12','1d60aab84526ad780e64496e5a5d00395f6d13a61365c90d82e9d05a8425873b','358137cfc2040a61830bdfd44238d39248fa42aa9a862aa1d9b38a8bc6707769','e7282db2','88dad382f4c9255f727fc49c9b1db89854058e58bf36d886f1bbd7fe76883df8'),
(9,'2026-05-11 12:55:00.923639','drafted','penalty','640000/2026-00005',1,'对律师同时在两个以上律师事务所执业的处罚','D11',0,'','0700dff5dca7c12fe3515ac0c185b18c8c2a55e8e9ce73db025dc1b89cf03f99','56fdf6cebf22c4a176f327c877cbae5a4e15c37d297cad891d2e39d399a8552a','1818677d0ab03e81e9239757877bc2ffcbca94f1395675d0e70fc24672703179','8d2e72d66b15cb6ac88d2cc613121f5a26379261bf886f72719c859646bf1aa0','e7282db2','2263f3529327ce55df2afcb14eaf497368a89e8b9c0f00939baeb47037c7af06'),
(10,'2026-05-11 12:55:00.970126','filed','ticket','1',NULL,'群众反映 1 · 应公开未公开','D11',0,'','7b70b1408a6afe8dabdfe66346c3817b7cd79534e44eef1b6969146d955254c5','a4580b5922cac195f28f738bc5298bf599b20c653ee266fd75dfc4368786bf08','7c6f373e9a4274b8eb7db1d17018ab9d8dda972db5d2eeb8459301a47f90bd46','d093d4a2bd7fab512a37f6166bbb5baf1add1a12fbb6e925c01917a2f83af7cd','e7282db2','336a78a5d5edc4f71a5327857d85d4b8ef4c0a4ceca2adc2bd9e285d633b1ca0'),
(11,'2026-05-11 12:55:00.978939','received','ticket','1',NULL,'群众反映 1 · 应公开未公开','D11',0,'','29b60f446bad5e61b8f3a360305209886039a688de986108c60b8ecfd57ef189','23195c729db62762060490522abee726df2aaa98763572107c2c11a99c7aaff9','330e963e83ad06d7f2ba58290c07238c7f38f918fbbbcb42dcb0ac1a58679d4f','f753121dd232b5c9d56b9a6ed49ca4f7c51df0575655c9161556193a4ce49133','e7282db2','e196ea508e02f7e8597f047c7dfb3786e850be051645665131ba0d0fcd1d47d3'),
(12,'2026-05-11 12:55:00.986319','system_run','test','',NULL,'','',0,'','86a3e56192674b32a68273b3526825c4679865267ba45c6df437971428728fa2','f8eaf691589067e555c66338a76dc88b760fbfaeab59984d4294be7bc15e7359','3fdbda31b35aefcc4df9ec0ba2d10302746077810a8620312afd3986edac4f39','351589da58bba17cac0084b58bc06376f0d0e73190fb4377f7e71ab2f9a2ece3','e7282db2','8604a68e11061cade2ce37e336a6479871049244b7c8e57aa4d0953757ce1cce'),
(13,'2026-05-11 12:55:02.591873','drafted','item','640000/2026-00006',1,'律师执业许可办理情况','D11',0,'','669ceed4838ae6c464ae00126f958d73c52d34cc85cecc496c024b748e2e4cc8','5156bd2f6cdf1ccd26272e3533ee492c23c51504aeae774837194db88dc5643f','e455150431864baaf8f44d1f7400efd380b8389414445ced2bb571ba555185c8','67aa7475d456b5f6617609be6c111619e8ff8c8d9ae12d61a4970c445ed3d7fa','e7282db2','e066197946f0e83ce35d56a33fad0c6931cc4331fa4ec9b0d771d4a67252ccbf'),
(14,'2026-05-11 12:55:02.658332','submitted','item','640000/2026-00006',1,'律师执业许可办理情况','D11',0,'','9dbc08a5e460d3eb6e2ea8b01592426d272bf06375e60c96055104a0bffba1e2','7af2cece6d23c671829c84066797e566b9959f34ab3ace29d91df483c24c630d','2bedf9b0f7096a642c5e2cf2e986f2b46e1b8b61c6d81585ccdd7700c1adc871','569d1883431df4354239f477131c06f10d201c630947a264475a1bca93d9ff56','e7282db2','c34eb10046ba5fc22be832018c9379d65b8bc17d82759e4aa6962bec89976261'),
(15,'2026-05-11 12:55:02.698582','approved','item','640000/2026-00006',1,'律师执业许可办理情况','D11',0,'','0960cfcdaab33df5f52256ef8a27c494deb2a6cba68ca7b54b38abd2b03121ce','df0570c517a02094c4afb22fc29936817bdd419927bf22cfd101884a1a061aef','ef4aa8cbb191ddb76da18324f12bf27b2a361641eac5f93fb98014cd0517d285','36743637bed2e2d8f976a32713d1a26250fa37163e4afc5c46be1ae7c0aaa921','e7282db2','794151bbd47713037b6d02619f4356b6fa2134fa9f0598c31a92c2823abe6081'),
(16,'2026-05-11 12:55:02.743546','published','item','640000/2026-00006',1,'律师执业许可办理情况','D11',1,'d706cb5e41d29674128362cfc1832757a9ea09972b171fb4a637d30a3ac8a47d','2ed4b8d202ce5189d166bf9807884c896168556b7c1670fefb6203ebe133d02c','','7ec7cc292fa3570d1af3a84ab9251ea2cb14dfe3d4c30a6698e684deacb02037','f1677ef25773ed0ccba5ccbf8223ed8adedd98398a7c34c64bfc15d0970cf2a5','e7282db2','41780671f1ac9be2ad708c1a08545345899b6a1518ebe1a551a530c859287923'),
(17,'2026-05-11 12:55:02.833363','version_opened','item','640000/2026-00006',2,'律师执业许可办理情况','D11',0,'','fa2f78afc85b2bd6f2b9666843cd978db7050286d4cc459143249b8269b0bcc8','04c779c81b46c6152778439c75c740a590859ce3f22a47fb4b5ecf34c68d5e27','8626c61e56e482eba43155687ac8a1741d31b6b9ce8d1cee78e3833883afb0be','46a1ed90c0df24c15ded21d20742179809d3b269baab561ee831108b30e9462e','e7282db2','c05c764bc55a9c2711caf0d3e59344a2b22b9f0e9864ccdd55d3bd960da22b3a'),
(18,'2026-05-11 12:55:02.871751','edited','item','640000/2026-00006',2,'改版的','D11',0,'','4e89cceb171bfec1906b27e8dedd11ffb2e87a6bc7369ef57cbec402ee37928c','2d77784c1499c360072bbe6335e782c6b29542e56db3eefe1b56a96baf35e435','9ec5068621e30b1a52f315f6bd1cdfc73f30b4e853a136bf0d2ead9e44a4c711','934595b3a1f4a08c5da9cb5e70bd786632a6b38f4fcf8ff84894d9ae03ded6b9','e7282db2','dbd7f2fd913586309426a9817bb54ee339c04bbdf86d6dbf01c179ad067735fb'),
(19,'2026-05-11 12:55:02.966525','submitted','item','640000/2026-00006',2,'改版的','D11',0,'','8e92aa56344e39cb8809b3cb3f6c3238fdb005acef4343f3ab1316007a5aa974','d2ae1d37d36fe8d01af1ccfbbde9e4747d2fc5d834709a562e5a1c0a90c4cfec','812c970b12be303a5d7469e4d519e19e520bed89549d5c14fbe486a36b5078e4','5b68bbded555b314fb406a499304937d90859d219aca4a25ecabecc6a20cb559','e7282db2','ece560620ec27c569f4084997dfec8ec1720f368d191bcd6743c066b7ae16d9c'),
(20,'2026-05-11 12:55:03.019485','approved','item','640000/2026-00006',2,'改版的','D11',0,'','a809b6b7c450045dd8fff7726cc0f0254f3990b4985d2bf9d8673b9138906269','44f3996895a3617f961e7c2f2544c7f7d6e5061465f85c596f55c7f6221cfe9d','6dc92cc2e37475cb5a8856eb8b56db0b4bbfa6a29135d58a1c6b62cb5220a5f2','1736f902a40790b64dedde89fe1c0446acc2b1a262618c09f4274a3c4cf471f5','e7282db2','32b2710df8cc4ef03a5be7ca5a3d884a3b38d07f756fb1e92d40e2fde25dbe18'),
(21,'2026-05-11 12:55:03.121114','published','item','640000/2026-00006',2,'改版的','D11',1,'893fbc343489ac69ae465a6812db15feaceeaf0459ca5d5327f5acc50b863f0d','294f47bff8640e0cb20058d8cf6c964b3385547117b8e29f344f204b5fb06e2f','','1aeb2e475446a1f84ebb32b66d2c511de017136157f10da2d207dba33e88e433','100551a24cdfe7bfcef4b824b5751bd7d12736d4b8cc71d5ab5e344837dbc573','e7282db2','f1e382f0588e783828fd773d991bdeab98b2449782006fb81259adc6237cd469'),
(22,'2026-05-11 12:55:03.190001','drafted','item','640000/2026-00007',1,'撤下的','D11',0,'','3114e25c313cbe2fca85d19a4e430645bd1cbb4b3cf89a53372761c99f96082d','33ee72f78ec6d0ffd0a3a3af2b7d14d2f4302a30b0f679d3d65b4aaa510238ea','04a47b7d60aa2d5d659d98b7cf0cd31e08e7aaacc15f0aad2ab6a2becf7775d5','d4ce9f0ee21d8808265414843e8aca15e6322a1d549ffc8496daa9241cfe7582','e7282db2','207e6506b8378812dfb5b21dccd406e83598dc991d316ca321fb1a6f88fa1545'),
(23,'2026-05-11 12:55:03.281563','submitted','item','640000/2026-00007',1,'撤下的','D11',0,'','d997538189c148bad9d9214c434658745d6f5e349ed15d89ebe24678b12ee04a','541a690f6cb6ec86f1296a511fa95945e4d0674bd9db9621f373a4ee89c824ac','a01f0b0b989a5a11177212af12994dbb98cbda2034da17f1997520c5fd46f929','d67b4440ff78c89964bac1eb97f3edc58b5c83317c9bba9a3d0fb5d47723cea8','e7282db2','cc2120ec96c42f57d9de1edc33d143b0b5b35250dc06c73110a1c2c2c4b6c54f'),
(24,'2026-05-11 12:55:03.342150','approved','item','640000/2026-00007',1,'撤下的','D11',0,'','2c44c7eaef3c527f39f4461acb5fe22a15cf33b457249b1edb46b7f03e084567','6851c8e7c53c61e67ed631ebb14f98888aee3647d8314ed60a248c6b26b40189','8ee371bdf114e25b114c9d40b99303fc9f7d15be9482df300a1d1c228add9aab','66d033227d20454af0f871379b72aa42c31dbfe1aacb821a11d0b6903a5f3640','e7282db2','75b94b6c8dd03ea093def7847f78ed839ffb9ff681403332a7e4a480e386009f'),
(25,'2026-05-11 12:55:03.393839','published','item','640000/2026-00007',1,'撤下的','D11',1,'385da799ce90202cba6373c25e32d32311d769487ce3e0accf47ae8ddc5fdfb2','5a20811a8646aebb327b96bcd5c40e450bd5a3ce1417047116e28ba29151f660','','07fcf4acf90c746b600131df699651dbad8285a948d7a2fdf1ada65ebd2a60ab','08fbc5e7ee8b2ff874c845bd6de519c03cf1054ae7f999b3d9597d8d9a653705','e7282db2','ed0a6a0e366ac900afcdc8824fb9a79bb8b8a66865f247b2d0d59bd7d318e26f'),
(26,'2026-05-11 12:55:03.447697','withdrawn','item','640000/2026-00007',1,'撤下的','D11',1,'385da799ce90202cba6373c25e32d32311d769487ce3e0accf47ae8ddc5fdfb2','4d10ce176b5c1ba606089119a17d70e56ebb8e852314b510b3befb54234d2065','','86e1cba40c10ecf48e986dc159e3e78376122b1713b654a9566aea418c2cadcd','813f8b3fc92f3a1df2bf7051e45b96fcb7084c2470f382d73a6c1dd6b50b401d','e7282db2','ee8fa613acd777b50a8e6c5892ec1bd038ae1865cc638c47b65f27243eabc11f'),
(27,'2026-05-11 12:55:03.502881','drafted','item','640000/2026-00008',1,'再改的','D11',0,'','7d4f54a06770c4f1d75ac125832b5ea900dc7b2197f2e682548b31a506267fc1','ec8e101b59ad3ce784e76c085dd54a2c8e9e86e74d152da38fb8eaceb703119b','8e4f3b368b990025d2bc77ecb34341124e82255a2f1a146fa63c78a5513f9f35','17b698ce06d7b031d0ff886f207fed6b5a80f7d7758bcc0c933ccc984d0ad117','e7282db2','ee9a8ea02b01400167552a9a9a0068657714c07487ddb7c5492b1160c406f5a8'),
(28,'2026-05-11 12:55:03.564679','submitted','item','640000/2026-00008',1,'再改的','D11',0,'','71ee77fa9db167678709910c74f2e653e1fc5c1d3c0287e1e8bc0472fb20da25','94af654ddaac322e438eed82f440bfbe3b96aff3455e35aa9a8622a9e41e2c54','f261297c30445757cfd2997a801f4952277b962d7717415f0451afe98a7e40bb','4bf7a948946114ea98740f1ed774723c27ad03716f79306531689ca9937975c4','e7282db2','7d58dbd1bcd3eab40841ab2ae114bb8310557bec3a5488a06e44793bd7777567'),
(29,'2026-05-11 12:55:03.655943','approved','item','640000/2026-00008',1,'再改的','D11',0,'','2c64379c024496dfef56d664562d7afb3c623ea7300bb63fdfdb87ea3ebf22e3','f3b933ac389b5bc02b271e4cd828008744c15ba33256d636c03bbd47e2b416a9','fe251e17d85d64ec806b6354aa137f0af441e74fba9a8ecee935f29a7a97f5b3','258cd3c035eeaf0697612080b75d28d59dd99f6db97ffee64212ad6792a0ed0e','e7282db2','bae3b1598312c17fc92351557d2b72c01df458f539cee6c898f7e2e1a6f0ed4a'),
(30,'2026-05-11 12:55:03.765270','published','item','640000/2026-00008',1,'再改的','D11',1,'1937b81bdfcbe84246a0dde6e5383ca40e2d8add2373b06fce2352df4b73328e','66405a218185f45951cf83fecb26c84ca6f5797164c43be57672b93e1278f28e','','e6b0a3b338e072a920e12cd5bcc1adf1b0d05505b9980a604414a48fccf6136e','b685736e246d682c90b782900e68a5d4621d2342132cba41aba8932fa98bc0e2','e7282db2','bbd462f5b72a99131100f8661a0e91adf4001705413ba37be48a8d76833f203f'),
(31,'2026-05-11 12:55:03.857404','version_opened','item','640000/2026-00008',2,'再改的','D11',0,'','d0bc998087f3c2ede3d56f99a5a869b6ec64bc6c50dbd88693838f64aab07661','36edeefed7e73e4ffe29cd04c2a34bc703d8893d4950cda4436bcce6a779a68b','4a3ffb6651463f5a7c1cc465d509bc10b7f4e5c370cad27528fd994da2727f09','cffd74243517ea10d4ac0cd2482c4acf75c72d5cb012044f3f6602d857d8e2b2','e7282db2','6982ce36c624c60d53b2b2fa0df32761915388a448bce065cfd0843ec94584a9'),
(32,'2026-05-11 12:55:03.881515','drafted','item','640000/2026-00009',1,'应急的','D11',0,'','4506fa2c07dc08a954a945c195d2a2c9be9337a7637c5e6496268e377d36f6d1','62bbce86240c2a52e7b599643a26d21316a660dae63c0d816c613ac8010b4487','e2a7d030ba7cfd50c536ef0a49ad8ee97c0af60e65a9126864c0c6bdf463bc35','cf00faa4d92428a927ebc163f753b671d8b6504b076bc643f293437c25f2a672','e7282db2','c6d0a832c19ed59ebc7e79c5fbc89cf37d222e7740a37e2c9f9ba318afdf4312'),
(33,'2026-05-11 12:55:04.043401','force_published','item','640000/2026-00009',1,'应急的','D11',1,'87786456add5a49893d5f59bbca045c26ed387fa288705268a7759f1b4e8f5b5','7a1e1118763567c5b0887eb053491fed6df6833fadb5a1ef26f62398cbfcd3eb','','a8665b29ccf6b3906d693c079ce3699fd79faabf0798afa281fe5fb7861d47c4','194cf8920e67d8944f5e1e0b79d4422840dea0b786bed2b1d9c028c99f3635da','e7282db2','65bca407b2e28f9172865168cf096358fcd9dea79dad762e7466f587e638ebe0'),
(34,'2026-05-11 12:55:04.089942','drafted','item','640000/2026-00010',1,'内网的','D11',0,'','3d31bec15b4e20ef81816f751c01b45cc1950879a8af24047f4063c313022321','fcd225cd3a66b1ef42152abe38d7b11ea9e3e947f23434f0da5600a2595e25a9','89a2f3aef6c7c6ccfade37cecf96cae82648f503fd4a11fec4445ebe2a47b8f5','5afca84311bf07d2f34505a8ccabb79d2480b4969c849c62188f2cab32a515bc','e7282db2','14b9983649a82149423e4cd639f895d286ad7cdfd9f77e4914c8440d8b322cf7'),
(35,'2026-05-11 12:55:04.191469','submitted','item','640000/2026-00010',1,'内网的','D11',0,'','b378673c7d95d85f3d549cdec405bec468cb561f5f98f70ed9b4c4b075213ee6','4b363d3818372801838e1858288e76af9d0f45b8a303d557afece3025fd633b6','85257a9504766118c5eef5e77934e3028b06d1dfc789f69189c3d03677c0874a','ef25458712b50acb0f6608ef34fa6a29b8938253d463935fe8b753b1bbcda863','e7282db2','21df33e21fffe6c12f4044b21032fa20c824dfe91f9d5978d4330daf12c1d425'),
(36,'2026-05-11 12:55:04.250274','approved','item','640000/2026-00010',1,'内网的','D11',0,'','602260857e27b05984c41d6c304de30b0180ebb6c6f05056ed73dcb7a7f756e0','4bcb0dd8757e83bb4542dcdadbe197028c3bcd03886b5b47007b7bf43747ffdd','606322e711ea708c0105ae4c96f313557cc97d6005e3d638c13c96e83a116bfb','283458b240b1f8a236dbef407523a09ba8533341e6ce9144df4ec364b31ef746','e7282db2','5882579fcc23a068330b066c9f6baab5871079ae5db002621242a7c018daeb87'),
(37,'2026-05-11 12:55:04.292397','published','item','640000/2026-00010',1,'内网的','D11',0,'9b804b1c74582e0441aa9f3da830468a60a063789033ca7e7b9f457b879aaef1','96bbcf3d64b7b9c2bd8f0d8e194f701b4f1a9ca7986744ed84742801ad828525','d81e1a6bcc0acfaf877187338fb8cb586976f31949398742d79a2a8850022c3b','9c101261fd18c72ef7aad7d9048ccd7f7d060d40be52d6c6199866a4c62516c7','06fb51e7350130bbc7f5f24c4d17c754cb4827fd414dcca176b34f3a00e0c186','e7282db2','d617b715a68588b4d6edb962a4a791b2e2b0401946aeecdc68c74a323558dde3'),
(38,'2026-05-11 12:55:04.330529','drafted','item','640000/2026-00011',1,'review','D11',0,'','3b6e47927a690fa861d5e3590d8da46964e77dc233f5a4e851792031dab5d246','4254b5db5b6bbb5ccdac41dc291641a7419ee1f9c1bf17143b880729c3288a46','8bf9b45fba1b8adc061e0b7728b3d54bc260556864d8dd2c8e7a4a9cdd4268c8','ba8b87f6bc15c0e8bd86e86ff5dd680d59c2c5060cbc5dffbc7751f4bf493309','e7282db2','37156604d5f8b903a201c8dbbbe66a95bc9d421d2f78916e82e1d0f010fedb5c'),
(39,'2026-05-11 12:55:04.425105','submitted','item','640000/2026-00011',1,'review','D11',0,'','195cb044bc561d7bdfe50fb86fb6b3c29496177a9f646712c8f91937726fd019','29f99d0be2b2d38eab293cdb7f9b29cc53072bfdeedadd017c20b9c59905b6be','6cd345c2decb5dd18e5d8f6973db70986b4c1cb453649a37f3d8248a315aad52','4f02ab2bc6cac6463927f03e719380e8bb1c8ee66fc00c0cda159e639a0462e4','e7282db2','2f6db4d085fd02f4a335103e86a34f0bb8cf2bd4ed23417b2e1fbb78175d33c8'),
(40,'2026-05-11 12:55:04.448315','drafted','item','640000/2026-00012',1,'approved','D11',0,'','2eab3c0443d50d9003ac7cd1ecb47c89b95eb246143ced3d5ba0c770a270e745','83b05a6e16b81ab3685f20b4e239a3a391d18a223cf6f6f2ae43d71a574ca671','97e19d32aff8cf52a93422da4f35ee1022df5d68c407712b0aa3142357ffa1c1','53c01d5838fa3a5172f323641a2383932d3dbdb4bf3bb3b7915743fb8a0514a4','e7282db2','1835f745fa2b697ab4fad6f1c6f2853dcb4d54e1ae8ea878796f29e02be086db'),
(41,'2026-05-11 12:55:04.546911','submitted','item','640000/2026-00012',1,'approved','D11',0,'','0d9feb2e5260cd5e60b61e3b057b69059a7c4702d5818276d9df13ea6dbb9619','6ad90dcaa0ce3ba1b27a9df2b0badd407701c6b8d9cc61fb147f465b77823f71','143169e2ca885a1cdf5f90175db97f0abc5d884fbff883542fd79e9a1317a547','e73af8e1753975dc6af4ec15e97931da7204876ac27e13744004f805eb312436','e7282db2','4f84132d7566d9df7fb35668c0a00dc2a019b7c7223e3d400fbca5a3fe20dd6e'),
(42,'2026-05-11 12:55:04.582930','approved','item','640000/2026-00012',1,'approved','D11',0,'','52a76053c4b2f47d7a75d1b4589de627e757c293a6e1149e5e585065f2762dfd','6e18e494edc80c7ee89e5f49d82281427ecf65c7346b18fd9ee00fcc9486ef51','f7abded4c599ced20e7ae472db9657b167307f924c1802dbf88604eeaca36b15','a371a1a5862dde1f13f620882b5a8b6d30ba506cc31cba67d1ae992941e87a64','e7282db2','9de3c49ae7a45384194759ba968c9e9f28e31058d1a871f16aced361ab3ff99e'),
(43,'2026-05-11 12:55:04.594319','drafted','item','640000/2026-00013',1,'定时的','D11',0,'','8f1f29832e3f2df3828f13606a2be5583d4533c32652098423cbe1cfe2aee3b1','e703e5b215bfcc3b06d65871982d3cb99e4efcdf3b8efc4a008cfcff0c03e2dd','ee690847213a6d13549c928ab789f19add67200b5a5f10a9d76f54b90a090b1f','b561500b127276b28d1271f38769e6f5f83bf070bbda47dcae0db8cdfcecb675','e7282db2','b401cbd185b8bcd4870e139ffe1c0491eb806a314f9e0028a3e6e779662641de'),
(44,'2026-05-11 12:55:04.622246','submitted','item','640000/2026-00013',1,'定时的','D11',0,'','84e48f46a57ce70803589962ea4db8d49e43a7a3933ecdd90ae475f8715457ec','3b5dec24d9c461e11a5f3ac82927d0f5567126252d4a42bdb84d7a80dc39263f','ad7bfdd036732d2b4a7607237182d615f32fffd48580707a2b0f4ceab65ac72b','8dac2a5380b15a3d6c9f77998d6e6104ec27d9d3156438625128b337ab61a026','e7282db2','6a018b6afe8140f2061573def8a9763e054feb2df5ce3c361224d1e61df55230'),
(45,'2026-05-11 12:55:04.642167','approved','item','640000/2026-00013',1,'定时的','D11',0,'','9e498ddba0f909f910507f005e6a0e9654847d46c99444a2b5c55d03ba0c8d77','3d7f60c85ffd687cba4f5ec84daa750d0d6d67873c10fb19056b89ae47ff591a','4ff32e9a5aa71a6714617d10da4639866900a2767491014e174962d0b785a302','e68e46c8e8668f11c9f672ed348f18f56be228024efdd9b8dd65df2f3e97784f','e7282db2','015550d2360c399c69ae0b99c14de5463a1067a95da0fc7ad1b8ab84c21fc908'),
(46,'2026-05-11 12:55:04.654754','scheduled','item','640000/2026-00013',1,'定时的','D11',0,'','17f6ecb226ba3b4264c74770905097e79a0dfa876dd9e85a75866aafbabd2c80','30aa6e3891a43e262b3a4a3eb7f511fc550e864a4e2ebfcab628604542a1113d','3e99e20c14a39cc17566702036403ebd7df41ea3318ad0c04e0f96b542050789','8c8550f5d8f3d871f33f3f167face607b5739830b3564aebff95a9c6df2c7fa5','e7282db2','f578dfa9ab17950b00dda1c6dd45a41efd0e55656b70389affbbf28f270ad333'),
(47,'2026-05-11 12:55:05.538235','drafted','approval','640000/2026-00014',1,'公开的许可','D11',0,'','ecc45139758205bf94718e1ea85adffea251dedbb75527b178276fa13c7ebe23','bd0cdca138c953f0cbbcb00546c1beaab38d08c20c3481018534c65872162aec','6141ea797a754665b0b011ea4ad962cbfbd7eb5240763b165e6283e4ccbdfe8b','06f46ead263731c8afc83838928fc0ac3fff5856531fbcce1955e9029247eda7','e7282db2','2e2588935ad036aaba03fb12294718727eab644269edf088cc13858138680b76'),
(48,'2026-05-11 12:55:05.659242','submitted','approval','640000/2026-00014',1,'公开的许可','D11',0,'','ed2b9b1235a36408b44933291d5ccc7a822135c82dfeb1c669a70cdb8ee2e104','8a2edef0302f91ef609b261cbd7ae022f3da3b8487769cca90665ad1cba4d3ce','92550045b5015004f56bce19f4eabf4ad230cbda8a047cfadc2adeafc26d4489','fcfc69e48b25173ca2a5f474cb98f6bd1095a105656837c44e3270f1d667ee08','e7282db2','b2d3e05b36acb916b2217bc2c0ee84f6419ce3281a8ebcefbf52a5b4f1d2d697'),
(49,'2026-05-11 12:55:05.710311','approved','approval','640000/2026-00014',1,'公开的许可','D11',0,'','7113b22e9ec0961c814788122c227e13ab7d4abb2b1073549160ab5061a69cde','9423b17cf8bc1b374e3ace0fb7485e4fceac278bbbe7a8c93713f9d674686706','93c94722ef1ec728a33fd77028145df90bbd52afa861b054bc3e27a5b8606f51','66f8918075ae77d835cb887dadfeb181d9e04cf2fb597d8cb5c5dbfdb61b078b','e7282db2','2f2e4f7f501d2dfa2237558673e1b870ff8ee355581f49c31952f7a71a8f662d'),
(50,'2026-05-11 12:55:05.740774','published','approval','640000/2026-00014',1,'公开的许可','D11',1,'286765a1952459951c5504f6d64b280995a4a9dec6997e27dc2926d8b791551b','38bacf7a067f1180a31b7e607706b5a5eb5e27194eb05aa4e5a0755ac7b63367','','106f8def0425ed40b9eccea1a6bdc3f6979307fec05f21a3d52e6ab3c14f2dda','46ee8b834f12fef34a98a52701df30c4824b823e762ed21f2fb665619f5488e5','e7282db2','04853296d30c4f392557acfbd8a647574323a879ca767dc63a1d7afdd144fdf9'),
(51,'2026-05-11 12:55:05.772381','drafted','approval','640000/2026-00015',1,'没有步骤的许可','D11',0,'','eb84027c0b5371b811d689798425a1212eb2f567011a3488b459984b4889d3d6','372bd1db840a70fc9f378b53e61d5b470b5377e2d3405967446b7ef98ddaa1e6','4b84e3bd07865a0f39030291c0bc8433dfd52e64cbe3c9735a485a681307eb74','f20c16a1a209e4acc04fd5a5459a58ff5cb6fd6101062970af7e311d00213011','e7282db2','7e7d34f7cf47698a0958566b62a86ecd2646cd0cfa22a55b145c2b2a49680621'),
(52,'2026-05-11 12:55:05.819287','submitted','approval','640000/2026-00015',1,'没有步骤的许可','D11',0,'','1aeab4667ce07d512f724e2336da4fb07234d691e6d0798a0db115ccd5f4dd8f','90e97e947c885246ac367749917713376cc452d4ce108cfb802f357aa076abd4','92db1011b7267cb8aae2b8260913bc842c00c5202492f7c42ba06d5d750ad5fd','676ae53b1ef9f60c1cebddf6ec19f571d486afab410ae5bc459d433d9909c93a','e7282db2','8edaebfc693620f57917bba99f6573b590d5256acef6322f48e0139eed5bf2d8'),
(53,'2026-05-11 12:55:05.839208','approved','approval','640000/2026-00015',1,'没有步骤的许可','D11',0,'','401145c1c4a1e5fc254ba0bec41395fbeace5436a118d4b943ed52721412dd2f','372da1516edd5d5c8dbfdcaae43602279bafb2b4bc4a6b7c523be475ef35d0f0','22fc4f6bfd3f57afc3fee36c3cbf7e0328012c846cd36b93b3a0dc2c6c51a0db','6ce01cf6d7a611f6d388ebc805d0a33227df50c74256c8beee380d4e72c6e1b1','e7282db2','957592a86fe00f3220fb68bceb3cd3f80b877518d57d228229f694fbecdda15d'),
(54,'2026-05-11 12:55:05.872530','published','approval','640000/2026-00015',1,'没有步骤的许可','D11',1,'a6b55d8f7c9156ac0a4c3c2170d5b322f8c54e498ae462481d95239983808ee0','190d8c35e0a0b7d7bda515996132082b8586befc8eb08068c473505dabcbd830','','db7f53e221a067c44b8e8973597577c9c9c6c90f1796c0ee5f0087d11ada34ae','7e7ca1a52fdfc94582a14bbde3ca4885a5e26d495c83ef20c6d8729562aa7fb2','e7282db2','c3ae98950f12e62dd699b4e79281180f6dbb52ae707789205f8fea4a920cf14f'),
(55,'2026-05-11 12:55:05.895819','drafted','penalty','640000/2026-00016',1,'公开的处罚','D11',0,'','b76ca57c0265fa957d67762f187c2e969f3c2b81afbd20890af5b6d6c2822bd6','fda7b885329bd716e1de526396a5ebaf58db47e739cf7c11bd17e47269546416','cb7c1655a2e582e30ff98e7af56dcdb917ed244f15b5b53ca8c339178c5d8f58','25d2d181d6d2d3042145952dfaea07d733c148e95c9def7abfd0e11829136e18','e7282db2','2777979d9b52489882abbde2398b647761cceb027428300e2790a78c5edd2624'),
(56,'2026-05-11 12:55:05.932463','submitted','penalty','640000/2026-00016',1,'公开的处罚','D11',0,'','4f5991586cab2fb3625356289307f96701d12e2546f8d2dc1dd3d67906edf218','8f8019d5719f5ac2c293c9f63f0b34fc4e39ceb68ca78c379125d4295a5d3dc7','ca0c8936585aa6eb6e3119a2ec1be0e6293f84a5873d097b2cf2fde9adbf80c4','3a25a4e54722643c27b629aa2979e0f8f746aa5231a467944fe423d5fed9947d','e7282db2','e59fe2c242d71eb8772054034246eeff7afdaf4ee776ff72dc6dc4c541f90ee5'),
(57,'2026-05-11 12:55:05.962265','approved','penalty','640000/2026-00016',1,'公开的处罚','D11',0,'','e48bc6b7eaa5f361c0b3fb64b8cfeaa8d1a2f275ebd4e6aded04cf0ca61e67f5','7bec148754f94a195880478aabfaedd963daf501e32f1c1cb2a662960f53f4ac','5e57a9fcd5af06284aae5effefbbf4b5f8bf1d4c3139888c47847e2b2d547aba','e5cab4283f106fcbad772ce0b6c1cfd8f003e5eb6c3d1cdac29deb3dedf8d0f3','e7282db2','731090da7ba4162fe4932ffe83c43db95c73e387c483c17f3cc84a3841f922ac'),
(58,'2026-05-11 12:55:05.983729','published','penalty','640000/2026-00016',1,'公开的处罚','D11',1,'b7b6d96e8dceb2e6ea4c8109523ea5f9ed7268f39bc65ce6cfb6257b14a3685c','04c286dc0f439f1e559b39a9e5bdb5183f2b461a8840754934debc4a93c8c78c','','f7e672484f8489ba8217edaf6de6491e8514875ba4b88e95f03ce1894cc130cc','cb33a3fe75437bd27514b7c0a8b5af10161777e2713ff101c13c5b4e2e02563b','e7282db2','534ca60c84a959188aec74868b3474c437370b6407c2ceb62f771006316779b9'),
(59,'2026-05-11 12:55:05.999788','drafted','law','640000/2026-00017',1,'另一部法','D11',0,'','3fcee68d46098457f7088135f8173505a6764a09080bc785c226b18e59851d2c','0812a290929b1cdec9c4cba7fcd58f80de7aa0b8f8be374f6e7becaf989bf7a3','cd57dceb36e7898333f419fdaa0dac9ff59fae41e693fc39203a7bba3cf2d5cf','0b38e7afbae02dbfc0c59fbc72c464cf214d285076d6cb49f33904e0e57c53d8','e7282db2','477477078c3531b085d174a465fca491307710684fab76d2f2d68b4781940b13'),
(60,'2026-05-11 12:55:06.026738','submitted','law','640000/2026-00017',1,'另一部法','D11',0,'','537a148200138d57a5b424fa555f93165ebea8d50ee074e7fb7d55aecf596b5b','0fb9580fad6e0b96a7916e72b3ac4e0a84d181b20616c4ebb45da1608b56057c','e9cea098ded359739030015dd12ffcb6ab69bf161b6a227ca3aa77436a15a959','ac376b76f7feec192f7ba08bbd2f4aa2d78973673aa40fb91aace3a547abf186','e7282db2','e7077a66d06b9f9b1b920668046e9aa12a393728fec68c44ab003df37727365a'),
(61,'2026-05-11 12:55:06.051905','approved','law','640000/2026-00017',1,'另一部法','D11',0,'','79826f65b807e20c284057eead2af08e3d5937c717d958692328168c754119b7','27cc52069bf117177f9e230ac7f53502ebfdf8154fdb1782555b6449f6eb9098','9d63360c57675ed1465476d188b51a09bdade32678b47d84ba67691d366f6673','f534c129c280004145b2af25920a27dfd8dff4705248130a2bfedf54144f8115','e7282db2','8b1f7e10eefc735f067ab35839a095b250ef0d93f879c0bce83023bea14f92c1'),
(62,'2026-05-11 12:55:06.064764','published','law','640000/2026-00017',1,'另一部法','D11',1,'ac8bab2bb0271b8d0046b102c918a05dc955f61b00d5399fb6cee3c98c968917','727c78a7b08794eb5b7404c997ea0eb2906adf5eacc30a487a4bb452003db9dc','','d4c3c3e0a7c0e7ffb8f9d4aafeeca381c0d48f65ac54378d0a5045abdb249a84','5c5743718dbb47554f4ad95e595400947a26526125a2c94099a231b6726a179f','e7282db2','d07578d76db5554797094e9cb3cfa0528a6b99c1cef2dfa36b3414f1e4f5589e'),
(63,'2026-05-11 12:55:06.171148','system_run','requirement','QUARTERLY',NULL,'罪犯伙食账目','D11',1,'','7df1a0e1f71540576a19a79654ad073c3fdcae7abaa86e538d2da34d034d7e8a','','ca735e9f957ff1e43182225cecdc6844f4fa114c0037914dc8a4f50214253cab','712c42e57c65527173bc63a2c19c31b65ac152a5a340fa2c868dc2cd0d92e676','e7282db2','6622ac5e5f01355ef82ae7243eef2357c81b4ac2ecc3444b95483e619151d10f'),
(64,'2026-05-11 12:55:06.200371','drafted','item','640000/2026-00018',1,'季度账目','D11',0,'','3ae11f406d6aa764d0cfb7c38516b22f65e080015c8a001f17157c3988bf07aa','ce49db6afa5467dff52814f9eacb9b89aedbe30e0235315d2b9e0f4222f7c658','3d357acdc292e1ef159423be0ad6bc26f00e0b12f2d9f4730a7df1ac1ff16a1d','8209f1151c86895315ad3f8f407d38256ffd219f2dde5a455657fa6c96c07794','e7282db2','5044e7535cf92ef12e5fb53dd34bac72d5dba94d1608f31d3b0214494a070a6d'),
(65,'2026-05-11 12:55:06.235605','submitted','item','640000/2026-00018',1,'季度账目','D11',0,'','425c4df9c01da7a7211ed49126cc13e184f5e24b727fa97ac47004bef708309e','8d11896eee6db44fc53da089a894b0610c441efbefc24a92e7438f9925c9e922','415740df0215f69b7fc9e3d508d13f6d19a07ab8aef4a5f501465923a8ebff15','cfb6390151fc5c3c30cea28dc66334a497422a9d55561971363c9be75b196927','e7282db2','a925842d61caedf621c94e4f29831d146002fb7dfffb0858016ccecd9f16e541'),
(66,'2026-05-11 12:55:06.266192','approved','item','640000/2026-00018',1,'季度账目','D11',0,'','e14b4d1b1f5be7796b04766ccfa0aed89376d5dd1d51282e7de419187a7974c8','beb4f633398c783a01d33a02935da9f7461fff7e42d8c8d08a9fb67533ed42dc','c61eb205a3df3e0c1e1f3a6bfbd1e42c28997dc67daa2fb44de59499485cc933','43aaf3f1db3e65669e42a845509c51002edc5a773860c7f9d7b2ed88357862e0','e7282db2','cd530be05c9490b08d231b0db4852ff0cf3231c2db6a7ab58e998c3e896ddde0'),
(67,'2026-05-11 12:55:06.287531','published','item','640000/2026-00018',1,'季度账目','D11',1,'aa2d751f93ddbba2a000ebd5ea925f1f4dbdb65a7e76a31761e529ca99c5a0f0','fab236b0f7bebd3828494e7645c89c733d21de645b10eeef666825b484e90b7d','','33a0500d4ede4a9cfa8f33954e15f2d2884b177fac92c3014bf3a68e9f64f376','da05e98cc5b9ae44db4293ec9e461ff2ee46546379588afee09ed2504242cf41','e7282db2','fa7a7262375b80e8b26e47f240f5096886e42097c1114d6dc96b662c606562ca'),
(68,'2026-05-11 12:55:06.445112','settled','obligation','7',NULL,'罪犯伙食账目 · 2024年第1季度','D11',1,'','9329a95e23e6dd4ab24e26dfb370f5bf0081376752f7e784f1b38dac741b2e5b','','61cf6436d4df5f36529d6473cf14515987649bb8d88e7b5b5c35199cb095b1c9','1073082fae2191f4f65d1b431a69fc55697bceadab111c6f8bf7e4022d51c557','e7282db2','79014a8d083a6434cb82fa552dedf8d0cdaecc76c58fea4db7de13fff2f3e842'),
(69,'2026-05-11 12:55:06.476376','nil_proposed','obligation','8',NULL,'罪犯伙食账目 · 2024年第2季度','D11',0,'','d585bb26472c411bca2f4fd8ea71ff02b6bbde2ba7dec0528888dfa2974279fb','b33e0fbfb176f0b87d68c24e8139cc979fa02f9b42a9c3486a15f817f551a85a','44895d64dde5c414a36833f7267000df7c5bc0a049759a15d601d27e2cbdce31','4834f7ca3b8657c8c26afdd54ff13b6994d3290c1d151286b325cc546c93adb8','e7282db2','1a9f7a09b191e23531f479e52918095c5e2c53ccdb7c387033b524db0668dd5c'),
(70,'2026-05-11 12:55:06.539329','nil_declared','obligation','8',NULL,'罪犯伙食账目 · 2024年第2季度','D11',1,'','ff68ccf4caffe89e8a07cc78fdc7952a5987dc172881601fb127779a591ef7dc','','cb26f2b73985aeb69a37488e7a337ceeb7cbcd1a255e4b9f8d4c912dd3632c33','c0ae50a623fb580d5bfd28be9db5080c79fd94b4e51a36b01622f4910883781d','e7282db2','2695c50313d7be2903da2c65c7c7e7a2e6a5d67a8d4e4d39c4477f9e47d25c7e'),
(71,'2026-05-11 12:55:06.573046','waived','obligation','9',NULL,'罪犯伙食账目 · 2024年第3季度','D11',1,'','ed860012dadce5de7a04e8200967534a145cf06b033890060749fc584445fd11','','d61bf14c738dcb87468433a2ed0cd45dc9347c5e082613527a096bd2bf77305d','e707cbaf425b0da03897913715cdaf9764268b25e17a8d95a692fa36996fc1ed','e7282db2','ddfa489bab567d3e9935ff3a6ffa0bc4f0909c78261805d343b262f8eb1fea60'),
(72,'2026-05-11 12:55:06.613741','nil_proposed','obligation','10',NULL,'罪犯伙食账目 · 2024年第4季度','D11',0,'','d5ad72f632731fef790ac405f456e544c0f1be4a08e5f685a43da15d92f2defc','7fbc5130e576214f29d89f6c9e18840ccabc6e132af01d987d3d769b3215365d','87e81c2983106a1a4cc408c4fa238e94f4310c41481915e1fa67ed49242d2e32','45506d9669759be0ae4ea8d93ff92ca1279eb1047358762006a84ba4b5daf7a9','e7282db2','ba62e7e9f40743802c41d533082246689b969568759d293838ec23bfc133011c'),
(73,'2026-05-11 12:55:06.640393','drafted','dossier','640000/2026-00019',1,'公开的案卷','D11',0,'','3d5fa066a63c3871cbe3e75ff27f60cda16c5d1a0fa7ab53848eac7dfb2652fd','08508d705f8570fe7a7e0df678e1664a4b037da0f700556ce8ebbf8c8cb0e386','de6ee924513c31eb600dcee732d966042d8757393637c1f85b290163b9588858','79b7a0078712fef38b8729ddf3b917d045679e446fd19a96508fcf176f0948bd','e7282db2','ab771b2c1b4648fa16e41e3a4c4115428b847c82df4e0f57a6bd94bed6bfd897'),
(74,'2026-05-11 12:55:06.696489','submitted','dossier','640000/2026-00019',1,'公开的案卷','D11',0,'','eff6b3d7b2a6c3cce241f88756e540db48ae8dbb7e68c286545fa046f5389f3a','1aeff2f91175efe0ebb75c15784c1696b2a2b7bbfd2f4b9aa6e558b41ab20fe5','0d7d054e38b4ee2e3b47e941192108758e4f82f332bb3ee2607b4915f4350ac2','1c13dcc363a9d3f7f3db23b4198067632630c50339516bbbedec66faa43b4a19','e7282db2','3c350219ba5953860ea4fd9df29b75046665e6d0e657b223478d900e27f0a3b3'),
(75,'2026-05-11 12:55:06.726913','approved','dossier','640000/2026-00019',1,'公开的案卷','D11',0,'','affe18176b12bab6fb5a0ba8a07ffa4fa095e222300f551080021e9dfd074e48','51c9fbbbfe3bf5015f608b2c2b54ef9dbc2ce62165fcb9db28a5f47a476040ff','5cabbe2fdb1558d8b9e14f3a796bcb65c7c9bb35a9c8030fb38ff076782e51d6','2df68906851a38b1a6a3f1a9be23c3dc46e1c267282cf7b9f733277671831bbc','e7282db2','1bfcd60a284b5780c2113b0cc2b2be9b23129bcba1b7e8119225a87c1a323efd'),
(76,'2026-05-11 12:55:06.751078','published','dossier','640000/2026-00019',1,'公开的案卷','D11',1,'508fed8cd1ce8b593e7651c552e503c3702bbdbb8e0742dbbc6e63082aa88481','e384d1fe5a616fb939c7357ca96a10b285561ab118b4e7c51f1335c44bce7952','','e583dfdeae766a6e7fdf53ab78fd33c37b71dfa8fb94a0850a62a66546fec2d1','08c77a723a4d77009c8983964a4b765ea4570a28973dcdb47b021cf56eadec04','e7282db2','5a790176f3d0af4c943953fdf054f9beb009488fbc769b06b3d3d50daf3f1993'),
(77,'2026-05-11 12:55:06.775600','drafted','item','640000/2026-00020',1,'律师执业许可办理情况','D11',0,'','7959dac52c779f73c1b231588276d59e1dc29f8dd25ff8bda56c5815e24eb811','02a1fa472860da6a50942455aed6579ac46eeb760d40b886ebd843678c99bf1d','a64127ce5a131154268ecb3285dd2077ba73fed7374f956bc4fb6132670b5361','325386987694629215a15db1bb6ffebe04acd0ebfd44e92fc8fcbe935f3d6b7e','e7282db2','bdfe3cbfa9a9187404e7381e0e6e81923f1951ca30d105ad80055846129da09c'),
(78,'2026-05-11 12:55:06.812480','submitted','item','640000/2026-00020',1,'律师执业许可办理情况','D11',0,'','d2f3245174ca6398a382e62130171c3f4a82892804e8226417cf0a2b7af98b97','439762b1af7a5a6160ab3eadfc830e0ec58be80f1c473e628b65c8a6c976ff17','baaab08d63a43ca846dc86c166bdd863925053b113c59c48bf32fcc57a66fb5e','25c3559936fc5e7b5820cefffd4c82d1b397dfa66dbd5ee77706bfc8a1af6253','e7282db2','fcbb10de15f1b6d90d266ba8d12766d7280d60a693c82ecc1c9f2c89e09174e8'),
(79,'2026-05-11 12:55:06.847723','approved','item','640000/2026-00020',1,'律师执业许可办理情况','D11',0,'','5ee722466916b3c733b856be3671d4685baceda5f9b502a8f9a86380e72b64f7','1a9921d6afb5006c7494708fa9cc8d09b1b71a945cfe1711be251a8156628791','ce813ec40c17b4055a1caec5bbb4f5225fa16a5c0638a7d7d9c452ccf1221099','57fd662a48f2941b1ac1564165ab47ba1933be23682302bd3d7fd9c3608c7ec9','e7282db2','eb6230e50209900492486d59722f8061bad727831ed6cb0dfcbbd56c60e9cd56'),
(80,'2026-05-11 12:55:06.871513','published','item','640000/2026-00020',1,'律师执业许可办理情况','D11',1,'68c40c311f9111574bd9cd2f956f03fcd7d74713d6ce717d80c813960d1e08ae','0b29ae60065e02a52c9c0f55acc9ac240be710fc70ad36c3076ce322d2d1900d','','faa41c0741060e72458c0563827ad6a85e923739eb7896eb722c1d454e9accab','67cbc3ae08bd07922cd93e3481113d51c10aff810e4da64d154a5857f547aab0','e7282db2','1ef0d93e9bf1d6d161277029934f33fd800466e60c0009e110162c8e6215fc85'),
(81,'2026-05-11 12:55:07.241997','changed','dossier','640000/2026-00019',1,'公开的案卷','D11',1,'','3690c6e8c6bf9692f92bceaf51d587cede4e4280e99fa47ffd822feddacf54de','','92206ba316585dcfb0cfa5e5ef009ac3110b0c625573106012e6c99f1e167574','6a9e349700a77d899fef355bf2b1c79643ab5e0d80045f8a708baaee67af005d','e7282db2','98236065ffff2dce5082ccd918fad67aa79ce2c79f74b841b966dadf12a8104b'),
(82,'2026-05-11 12:55:07.406897','changed','dossier','640000/2026-00019',1,'公开的案卷','D11',1,'','4b893fe75df515a6986d99625a3863897a5e3fe88106c08f1bad16d6e97ba2ef','','79f43d8e50d6f3f8ae528a22ca8f87c263dc8d30848d06b9790f0480d0163517','5398b4d14b74ea2a60f631730020cd86d4eefa704602b6ce227ff484d5761cb2','e7282db2','aa102c3be98833bee699d0b9096101c8c7506562d58f1ce3bb83af7b790ac7d4'),
(83,'2026-05-11 12:55:07.609764','changed','dossier','640000/2026-00019',1,'公开的案卷','D11',1,'','4e7dae67be6d5117b147a92ebca51457e5329bd64e597d3438835b2b549b2024','','2889e841e7f8b9287c19845147c27306b621ca0e5bc43623e4b3fbb8e08c70eb','518ba3b50d3b06059ad0ad27d99d7380558305ec1b773b48c60156390842c22e','e7282db2','a96c360fffdf3b09fe0904fe89c041ab3424a73a7e7922e0b138c004b1b0f5ad'),
(84,'2026-05-11 12:55:07.635855','system_run','test','',NULL,'','',0,'','af983c753b0abcba8803b69a04c29a9ad2346a02f5876794ccdb0961a8c4df2f','e3ddca975be6b70b1e1480ebe67b37d88970f1d585c183f21378cef316792448','0ca856fc35df408c397246388b9b077afff5dd3f2f15ab7d4e7b7ff817776f98','0c3bc4172928514473078664eedf6488a08fc65d49856fcbcf7c587a2cc86c78','e7282db2','1a4926ef1f188057449114f984352f76a2547b6a56ffc9029cfbbce71b3b6e13'),
(85,'2026-05-11 12:55:07.672496','round_opened','evaluationround','2',NULL,'公开的评议','',1,'','ee7c07aa0a27a876eb81d2b06727f41563ead70c91d76872cf30b9a1b9d48f96','','9ba1d587be863fd68678df67d744093f6134619157aba9141e7d8629faa315a5','b76446e852a6fd5ad440b5c154f1a9992f88a7ef5b4efdd820c3c528eb0eedf4','e7282db2','871dc826629d6dc000dfbaccd3595aa5541ce3c70e7585dd91587f3f4419f860'),
(86,'2026-05-11 12:55:07.730882','scored','evaluationround','2',NULL,'公开的评议','D11',0,'','04978d2db49db5086e71c34cd9717a9ece6de8e94e58b56aa86d97930886f7c6','c3a990c33c913f259389b7a6c41b6663e26978ccffc958ba71a58f32958eba7f','af8b48b7976161aac02fffced95d10b7f80dbb5981cd7a92f334ce441067403f','a28dc104ca9e66b16a3e3ac814d27f7a9724a253e85b1c98ff621de5a5e48513','e7282db2','dfcdad7242cb93d8beddd3169053de0c9bdb5418a41243259f8d163bd7d38ae8'),
(87,'2026-05-11 12:55:07.768500','round_closed','evaluationround','2',NULL,'公开的评议','',1,'','5ffea4c25d00375cd6a0e19745d39c7ddc0764c1d08b130ac959216604140e68','','b98336cf31331c5290d9537b1edc918f4a69febfa046b20521124427df8a0151','9229e77b77993eb33d4e05739b5df2fa42e16b96abd7b5bcae4f9fea574f8105','e7282db2','c107c1b1c0f4f6f3e3a003584809821aa568371e7557a3095e8e8809b95d94a3'),
(88,'2026-05-11 12:55:07.799658','replied','evaluationround','2',NULL,'公开的评议','D11',0,'','3ea5550870da8d50c1b16f342dc61cc52972be101df84d371a82e82c1f9da234','dd95b108081c54e6c055f6bf6dac59c8416cc1747f0b8464c7f5ffd039d492bd','26069e9face77b66ac1a3ec677f3dcc57906d13e6cacc77fc36ae0e8c945e71e','2521872ae5552c0ba15975218d75701f0627d9edb84d6a4424ad98c5067b5cfc','e7282db2','65c953bdf69bcc295b6d04bb97ecf4534716372013ed5af25dd6239c758d5ea4'),
(89,'2026-05-11 12:55:09.084274','drafted','item','640000/2026-00021',1,'公开的评议结果','D11',0,'','42d99e52f0b0e12ded745768c732b9567667e8e609eec36d9ec8646370e655c6','8f40d3d1c46cbda26596c30d85c5be7cbcd5a07226b8f5dd833536fd7a28024a','58d0d9a60dd7930b4b2ac93678fe78fe15e0c0ba7e4898b4e69b03816def5570','bbe864a44d0a2f3e8c3412e0d1d0aad1b1360d4707c95fdc6aa2f719c0a06bec','e7282db2','15e34b434fe13133d0432c8dd0bf03a26614f46b90a89c27e98dd809314f1282'),
(90,'2026-05-11 12:55:09.195455','submitted','item','640000/2026-00021',1,'公开的评议结果','D11',0,'','ca608393d2e83d555c9c3e093907eb468e368a69bf57cb9ac0d14285a8d37244','b228e9545b260c6da449c075e8e9030e9850496ac2f31bcb85990c48a556647a','7a72cc660b48f059354bb0143eec6bd44e3858259e23aeb1bfe00be678cf2cf8','33e62809986ce3d76b0c592741e7ad60d9be8a647547aa4bacd17d0ca3c1fce0','e7282db2','624f08aba7f1ddbf208970d4bb0cdb8e8cb2ccd8ff449dc3e302352b1c18b622'),
(91,'2026-05-11 12:55:09.271301','approved','item','640000/2026-00021',1,'公开的评议结果','D11',0,'','5045c911a7a8faa2aad797f454a2f4f7be45f7244e6ad9d84c0764b4e099db6c','03535957b48aeffd389f051fe04acf1d633f7e58f1fa170c9b69050be6e27596','dd2aa10455a04b5e9a395fc08fdadae07f3221d07e1c6537934a50ba30d79ddb','fa423b1ebc3510681613e4b5d32ebf4f521443792975c9f7dbd000669af8ba97','e7282db2','501c822feb18d0f6a454f0cfbbbfa7433005105e108806b222ce8dae5d1da46c'),
(92,'2026-05-11 12:55:09.322668','published','item','640000/2026-00021',1,'公开的评议结果','D11',1,'319135c62c7479d6757f3f8222f80b3a52291e0051a1536467946bc2cb7e4345','eb2d19860218655285e89f79706f00f7f8e0463a5d0fe68d9ce5fb08da4469d9','','ea3ea325ebfdffb9ce4ee2bd404056136639bf45d79a0477842729217c1b1ea1','42430eca64527ff41429c29a461f0d785ce25a4bd3ac424088b29ae783dddffb','e7282db2','b80c02926ed44ff611fa38be4a2dfd6227cfaf2a8f5e482ff24ad3c4df655cdc'),
(93,'2026-05-11 12:55:09.419701','filed','ticket','2',NULL,'群众反映 2 · 应公开未公开','D11',0,'','fabad2eb4508f49a7faa20c8233e57ef131c973c60459a61cecf835d205c9845','40325a87f73c73306e32d84e9f9fb86dbb1df81d3c8e12072952aeb3aca68e41','bd313cc3c67d254f571d842194a1e93cc3019738ac94a3eed516fc8033d43f73','6401d7292f7b88e1b0a743224a67565ca593a635052486b2785fe7a09e8a20b0','e7282db2','758f19172078c3ca71b548f22d29f57624f75dd99b0c113d21871b93e58d8f2d'),
(94,'2026-05-11 12:55:09.442819','received','ticket','2',NULL,'群众反映 2 · 应公开未公开','D11',0,'','220923c203d13b8a42736ae8f7c6c53c495485f153748a346a97d33727c65b2e','7691d40d0bb9857563274f5c747e541f4239990e18a2ad192f8a973a0d31c345','723dbc14ade348bf76e87a6395cb95930979f3b5dcb2f0cd47637984d0b9a5dc','2ac4b9a7bb21fed1c1afef0007135bd3ef678f45645aa47b95e7397079e006b9','e7282db2','6c2afec3ea45e7b2c0e00915a82135d13a0b6bd6dcc28682193f1f7d31e3c2c7'),
(95,'2026-05-11 12:55:09.474451','answered','ticket','2',NULL,'群众反映 2 · 应公开未公开','D11',0,'','4bf1cea6302b91fc4b71ef991cafcd2969be1adc3d93735402970386dde53e90','29b6f7caf1000fe60b0409e5dfae3d5a1bdebffdf0b998786bd99090ac328f77','3602f822450c67858bf5a28b82123f2dcc9c5fdf7d5c458549c21b388643e03a','544fcdcb3a4a167c260c2860f1d185d01b48c9b1f6b95a170aa7bf6edbe5b2a9','e7282db2','d48a8ddae2139a41f577a6dd4e050977538c4f548c7201ffd6c669ff0168685d'),
(96,'2026-05-11 12:55:09.500531','answer_published','ticket','2',NULL,'群众反映 2 · 应公开未公开','D11',1,'','8064ed6e77b312ee6bcff640561828980d1c9b115a799eb9604b1baacf01b374','','128dd070bcec210518ad1e13a472f8f5b80e80db1b4829d6f9f00192d7f46ddc','91a74fa87b0ee8eafc76b8974ed46fbe978a72abbe54e3619b09fd47f72dfd4e','e7282db2','67c24528573daaea2ed269b3c51287eb1b4613151fb8e0a337dd795d6bbdda3c'),
(97,'2026-05-11 12:55:09.568698','filed','ticket','3',NULL,'群众反映 3 · 应公开未公开','D11',0,'','d82f8bb2852d6be06359faccaf9d2cdf58ff7659a13abc680d0c8d892ca600ef','4bb0fb1437d0bfe7ebba78348b5f76e56638685ba539fcd1b067dcdadd3c2d5e','32c5f838da24608ac23c01e9cb2ebda35332abd3525652246e914a65e9f38ca4','19065624c89782a01f12ade26a22758bc8afa17418aa329d54c77f67db49cff4','e7282db2','c6ddbc78a384427537e99d0c52e635eb667d37975b0c51dae5943647e32ddf7c'),
(98,'2026-05-11 12:55:09.588359','received','ticket','3',NULL,'群众反映 3 · 应公开未公开','D11',0,'','8e3047de74781adaf49e0f53ff179014cc8b4948c7e0c51d7ee29fc19f32c46a','b8f2d11c4f2193f5aebe3c52c3efd27c9d7b96e2017ec6c0ca50827d4b5f57d8','66dc8ec9bb93cd8c81da036e61d4a5aab74a32d5dccb2b0e9f2018bb6b0f03e5','46fcd4ffe729f91f79c8049c90dd0643472f9776c98826c56e43c6c19ce1cf2c','e7282db2','b2ca2dc64297e6f02f0f4deb39fc81d76b0897d5c9a7e35b8dd05b38584380de'),
(99,'2026-05-11 12:55:09.604191','answered','ticket','3',NULL,'群众反映 3 · 应公开未公开','D11',0,'','12bd2dbe5f01867159726069fc3b9e783f074af63fabea4dc4825dabfefca1f8','ef8b3e9ec9fe178338920f1a51ee332fda91905aad3b093494e9a555f9b22409','a313d3e9a63266eeae7bfb517ae9d9b2f9bdf342d745445f2d5e71ba99d6b3b3','3ff13c20dd55608d5683046cf663aeb893a540f6140bda7e7059d5e83e387c8f','e7282db2','afe1222f752a25ed0020f7efafe56d7d74d89b0ed671b2025f1d87ee5ea335c7'),
(100,'2026-05-11 12:55:09.655667','filed','ticket','4',NULL,'群众反映 4 · 应公开未公开','D11',0,'','fbe30d8d9d777d1518d1545facbd8be9b85e1dad8ac1cf46ada480e9d6a005a2','65695368cefd1f5b6ad0622455394ebd9b45bee40135b238bfba340edadd02a0','c2ec873a217d693b767d391d690142ef23b6a9a30a6568891d968be3a803a400','fa996b618e3bfa1154f0dadf194c4ca9c88e700f6f1845bb0eeaf6d0eaa6a32e','e7282db2','1d8007cf2bc09b3c0c363f0e3f5b8c5d79c870bbebbd9a079f7deccd17e588b2'),
(101,'2026-05-11 12:55:09.703284','filed','ticket','5',NULL,'群众反映 5 · 应公开未公开','D11',0,'','bca9e4d1ea645bef356fdda7c96a031572a5657228ac98e160af30c5f3517c88','5a677815afeafd7a8e41320d6bc6f56cea467f9277c6c4bfe3049aa3397403f3','9c6ead0761717701b2d75747efb9befa9777150e91dfd578f8e1f3e84fdd489d','20e9ca440eff53b0667070e6ed3c3037f86047312714682a7b1650fed8b9610d','e7282db2','2d64145997fd6864f3764ce6b325c1b05689e95017c80583bb1a065283cbfbb8'),
(102,'2026-05-11 12:55:09.718604','received','ticket','5',NULL,'群众反映 5 · 应公开未公开','D11',0,'','6f16d6eaed7e864c65a735e368a17b0f96cea9e6ba8607dd48fcce6d6bc402e0','07318f2634d3716387506accaa9f5c6c6b68e400c3b86ffaaed84514e0cb144c','a8db4ae410eb48b47aa422245c60e4fd603adfd66578a092de0b782cb2bb3c3b','b23a8df6556040826b0de3799ef32c42ee82934270aca5cb96f274b4ad9bfe3a','e7282db2','992446fcafd5c7a4e2951ae19a56621f3d69048df6ce55a2a1eb004a36bbfbfd'),
(103,'2026-05-11 12:55:09.737387','closed','ticket','5',NULL,'群众反映 5 · 应公开未公开','D11',0,'','5048878a051c0ed5b110a4615860642de1423582cb91e67d550984692d2fd4cc','14c1464f1c1831fc445f98d4a3ac62f94b916c5c82d1425e771c7e0058ea559c','05e7de1a8bebbdbeb422301ed3f33b00e31c77037bec9c819aa09bb1b1aa4f16','4cf603acf367b15917116e8a124dff75bf1b814391abe822dfd6eae0159389b5','e7282db2','534094a0f884e0abe96c4b15e5a8fd6dd990202e1bb304aee280943a2c08c76a'),
(104,'2026-05-11 12:55:09.782931','filed','ticket','6',NULL,'群众反映 6 · 应公开未公开','D11',0,'','7526df01a4ccc66f2dc040fd64af8fde951e84cabcebb8d2b9d98666ea87ad4e','38a9c5260ae437f4b24c467f7b776ba7441da9c6b24828e8f42eca4d21244346','8f01102c71a48f043c4818af2eda51a83b989b98d4a63a766bc8e09147a19c7e','57c786b2665621b964a1b181a885e88eef7d01915e728ad1b48f4d3a5bb83684','e7282db2','4210d0d6953902c63a873fbbce780ca368f325b72893fee89e25df1a7e3689c7'),
(105,'2026-05-11 12:55:09.798090','forgotten','entry','3',NULL,'','D11',0,'','8d550c3e96d258b9525fc5803d60fb6e11d25582be993bdbdbae8dcdd01db30f','b0347159c59ec50c60f63b6f56d939436a6953140bfa1556fab1d9c401474db4','','70963a5baf7f755cc37b40ef8066b43d12592acc0faacb27b2dc2eac7dbefd54','e7282db2','65e7762faf05992ab1c201fa4105ee691d852f81236944c15d7646cf960fdaf6'),
(106,'2026-05-11 12:55:10.625657','system_run','log','verify_log',NULL,'','',0,'','ca25e96ab18d3a00f8223a09408227a51f7f467643a8323387945e7abc5b6bf1','91b2ad354a473c104d7fe66e39eda704ac8c055e3da9720915e8e228e123acd9','','c3f30a7655ff2465355b6ebac02f598514dd6115c36ff01d747ad6103cdd9006','e7282db2','7583193176d6019f6ea72047636448b96cbfc9a9fe44eecc31ae6514efb40c9c'),
(107,'2026-05-11 12:55:10.671279','drafted','item','640000/2026-00022',1,'机关职责','D11',0,'','3a86fe32204b682a05a518bcdb9e6e9888bf5bfcd0578322cac65cb0751ac757','92e37e188777f7ee412f2f600b9c97656bc8a2717c50b3a0b5b6d04e98fad559','ec24203b5c28ef34fde1bfa1e8910225fc9e6e0f435e9ba3543316b83c6c1210','f8928f302dcd385e2136e1ab68383ebc3b90df97ec837aecef8cc99c964f0abd','e7282db2','818de9de7c475ee312eafd76a43101efaaabb98eb8ab45203bd9a1f641e55036'),
(108,'2026-05-11 12:55:10.713461','submitted','item','640000/2026-00022',1,'机关职责','D11',0,'','1dc791b23b82a1f17d1c49aff666e656b94a29d88aa23511fe2230092d621545','02cb1bba940ab087b91c5d219ab3389f33392bb3e14a60e26833dc3abf9e13ef','390ee37973799d3dab7c0c3d1ccfb58fd027ce145511339933b2cd34b6a08327','5fc1e866716a261c9595380c546898a2bb0637b955e3217edd3c20367a39fbf5','e7282db2','a4a2e11c4b14c3d260821a7bd4c6d1c9d64904582f3c13be43f8101baf214dc5'),
(109,'2026-05-11 12:55:10.734877','approved','item','640000/2026-00022',1,'机关职责','D11',0,'','aea4db33135c974e6b60d35249c7ad2a3ae6ab3d215f5a729f26b0d1e0c04ee2','3fc3da9fbcb4fe0792e86905ea49aeb9c118e59c885bcc87a7b72fef2db24fc8','6adc483b501af5c3e93c08569eb65150f92f19a9edd8fabe6026862919bc3942','c91acb57345712dd77882fbb32117e85da33538d1d681a788437099bf355670e','e7282db2','c0026060707a4a0a23f658fd920bdeb92c30886d79ec321be436f5551de69652'),
(110,'2026-05-11 12:55:10.756774','published','item','640000/2026-00022',1,'机关职责','D11',1,'0767aebeea02bb24983077f0bdc87d8a5d0b5e02b529b4083cf87fc00d363cc0','8a9abba93a5abde7d048236549955f1718de6215daab34ff9e3f0d337863afa5','','6072878776f2a9ca31001159760eec9a67a9094bbe5d30211341ee51ad78f154','c2124d0ffb3bd157dae14d1ac0150061c618d267dfb44e6fcb1d8188aefe3ec4','e7282db2','e401ee42d3c8f8ef2539a34aa9fdd2f27038f399bb826c01caf211bad2fc1cdc'),
(111,'2026-05-11 12:55:10.767820','drafted','item','640000/2026-00023',1,'年度目标','D11',0,'','44475f75eed51f0f4d611b018c477ec7e6b2c8472b28e7d1d6cd497895f784eb','86ae6721ffd3d465550beb83d0e2a1369a53c504e554f7ee9794a14ab950d8a9','2223d2591592481b670fbfacf312f1cb8a93626071088fd07e0f3cecf997ed71','e0ebc0c062295a35828dd246cf6d4304a2196d233fd41ea11c9eb96c130305c8','e7282db2','89cb1546e98c9d00e79fe83519ec7a0242d5636c8f6d446fcc94cad277e165d9'),
(112,'2026-05-11 12:55:10.815266','version_opened','item','640000/2026-00022',2,'机关职责','D11',0,'','24886f503a5c59d81ecdabbce2eb3157806b58db51cc1fb255f86e52a0f2bc58','efdae161ac599d7412c8a502b6f52b30f77d23a393fa5b355f073f23ffc9e8c1','c0647447f1344e4ae9dbad79dbac1bcd68e2a5c9b3a247dede3253be20f861ce','b6c77f8b72066deb34b6907fb3a00841f1226b49c9ed608d1edbe3c1117e6659','e7282db2','15eefbc93446c0229f938059941340211fc38c4ed9c3ec8d13dcd514ead91b77'),
(113,'2026-05-11 12:55:10.828377','edited','item','640000/2026-00022',2,'机关职责','D11',0,'','438b62034f8df37bced13c8fbcf03d5d66123e76ee6d990472a8f25132274213','f1cda8f455e22dff9411cfdc623bfdb0723b7ff4684bf0fc09f9505a1376fc48','2a42bd02f6e598d2c0a5a948ca695a18e9bbc1b9a73a2f84da892b56ce158ec4','0e30033ab99e5770f07c2bfebc5cbc100da8a257f4e706103ac4b165239cc7c3','e7282db2','d9c1f11255884bb542145a96b344442dbe8c5cca77aba8c72892fa337dd8354e'),
(114,'2026-05-11 12:55:10.857632','submitted','item','640000/2026-00022',2,'机关职责','D11',0,'','c975116ba9c426e692b5ebe9ab6f8adbc354098025a70e7202dc68d11df2589a','72b26e89ac9801ef19a6be720c135873ff5865af843f66826c184cd2913460d0','4962ea9356028b07c11ab62e0e25a59bdaca04481ba94cb8971e3188c08a18b9','fd1431a0e298fc87846c481a7752bd03662f25365d1e0c05fb4fb21dfa2a8097','e7282db2','96ae2bbdfe95ff26af3a6ede02eac68ae9ee9a7d2f22727829c6a2588c90c568'),
(115,'2026-05-11 12:55:10.878599','approved','item','640000/2026-00022',2,'机关职责','D11',0,'','5e5b0f2439fb7444cc17a11c8f946338a936e882ba258b643bf39f7621a00c6c','7c2d12e7741ae42616bb662fbc789a34dc90cd53a3283e5825321d07bd14ddda','baa3a374dd6afa6e1c51267513088bad24895ce5d074b6d4d942c0553c557c44','b3f256423d8ad4b98db02cf32e24ba885622743dadb877c411624f3743edb780','e7282db2','136a82dfad7a24ef03095afa68de0dce95c044e34297cb4b18e801399ea21bb9'),
(116,'2026-05-11 12:55:10.936505','published','item','640000/2026-00022',2,'机关职责','D11',1,'4e29441b88d5bf720fb38366dab4e4baf125e9d629925ad812c4948798a8707a','dd0ff349342c5b7de5dfe85eb659a099ad6c096c4764eb82e89f3b92fee66830','','c34191b0dea10e8a5d496c511c6c91171ff12e112fcd46371657e13eaf8b15e1','35bcd6922ff98c6687005ca41a101b2af484b380452fe5e33e1b2127b5e5c70a','e7282db2','015f4466497d0365df20b768c72d109bc4a6dec75d5a68928f1a939355cc4e93'),
(117,'2026-05-11 12:55:11.050647','submitted','item','640000/2026-00023',1,'年度目标','D11',0,'','f7ea46daa0af80fe812891fc8455216c1232edccb98121760de09c93837c7ebc','26f86f0db85cfd629aaf38bd02bea607224767e413430c584d740eb78cc6a16a','4d26d070dfed37d0bc71152ac6d555ece517f57690f821f7d8dae800cc30d170','b5508f4290452ce6a8788ee4a539d3ebad187edd13a85a1c252729f188767d7c','e7282db2','ed836adc44f48b2ff5d8d7efd5f263a91e9ea2d659b9fccf81f5128c470af319'),
(118,'2026-05-11 12:55:11.122034','approved','item','640000/2026-00023',1,'年度目标','D11',0,'','763cd1357f91f88852408ac6a90b6bbeaa07a7923bd8d08b20bc27dd648d990f','b0a7d33d392c28b2152dd8645c4babb126ce4bc2ccd1f426f68fa0d1e91c9626','4b2d11edc147d6e991180a0a078a12f055eb7035daf6de32b7aaa855e22f0747','6b14d0e9af90397195bd0bbf04ed9e27b0024fbe1982d8f8384856d73f55e3ea','e7282db2','8faed4d34fb052e6ffceb2a46d7c17b8ae4ec04e796d46c5cdbfc237a08437ec'),
(119,'2026-05-11 12:55:11.179845','published','item','640000/2026-00023',1,'年度目标','D11',1,'1881cacc20005fe6e39229ae1f6bc92f57155324c1c726390226277726747fd3','13495b7ca3f3e7f1ef4f29ad9e26683a3bb6926e9b17471190a5d2281b898ac4','','a333ed0527117d2eeacdad18f5695f0defa63f6446385886a26177bc2b76a762','75040af9dcdd45a49db2534d740d3c3b794a4bef20867277c2380963884e1631','e7282db2','9c8b2be92fb390e171f8218524383b747c469d50bcaf310d41f9884b3edb7ca2'),
(120,'2026-05-11 12:55:11.202026','drafted','item','640000/2026-00024',1,'办理进程','D11',0,'','e9a8ddb8a16f804c23b6d78f8de9c278e04ef6beccf5037a69688166588ba09c','94e1b2b5b3464665f6411284e1a1c28eed537672ed91dce0514a09f3b63ffdd2','642113fbb3c920ade6fb83f8f36420a261954d8e3057e440e771ef81b4d7c4e7','e8e9f69188ae7d4d36f5fc6d6433e2947c2ca17674de483e5811ed7f9a7e90fc','e7282db2','cac917241b6eadd67e3ff45761b1b7bb2c49592ea6eedc509ae0d9955ee78327'),
(121,'2026-05-11 12:55:11.248539','submitted','item','640000/2026-00024',1,'办理进程','D11',0,'','ef8bc4b5e47c37b0871b1ce271ecd379cade5059309188215d872b4fc51e85c7','cd715aa6e9cdb3feb4d7f22b7fcb7e9e7cd7d21c96c21ff52647ef614a619637','e8b811b39454ffd9d19645c1a7214c2ccfd07ea514e9339808778facc69c5584','3b7f2ff2d7d49439210f714f49744204e57e220824e057ff5bd383f5eb486dda','e7282db2','dad425299f4c27ea939b48cdee4bf85dfa0c94fd2986386be144bafe4ca02a60'),
(122,'2026-05-11 12:55:11.271592','approved','item','640000/2026-00024',1,'办理进程','D11',0,'','7ba393297be3cb1c28c27b66450259126503e96eb8f00ee0767d14a8d3108840','331abd0e9fdf956e6c3493fdf8598e5da784894676077c1716c0e4c484968427','ccf819672a293337a3855d490fd136774b438ee78361bbd4b09b6d41ec5e9070','921b0e0a022dc70582eeb5337a848033bf073c4103f6a4d7dd1ce28f2ae0aa2c','e7282db2','1a02ed8ae855df279bf5a27cc15014058e3d7173f7fb3218d9ceeb9edb8f1d3f'),
(123,'2026-05-11 12:55:11.316725','published','item','640000/2026-00024',1,'办理进程','D11',1,'63673037423f38ccae85de1cf4ea829231fcaa363682c3725df6f3e8f29d66bc','aa3a6c2e90604ca0415be50565c8db203b714acc1be12fea2e52026c6349bf22','','e91a15c3fc5247764df454378c79177eb1a3b52b8bc84cf7b68f1a8061e22ff4','fd045c32a743b14f5cd4d14eda5a2fc67a98873674fb66681766788339735066','e7282db2','134f8cbd6c45e314d489b91351e117ab86d658dfdd90e4be91e02f6b65e88c22'),
(124,'2026-05-11 12:55:11.336767','drafted','item','640000/2026-00025',1,'办理结果','D11',0,'','02fdac5669087ea9188ad56b337eab65b37aa29113c1c09a23c6d5b895d80ba5','fc5511a2342c691914f44455c6d0425ea1e2970e2cd666867a2f59d6d14e8a62','ca3bca1d249b68bf814b19cbeacc01c83d25837548b0b829659ce1bb0b3ca216','46271f3ba7847dc8093f9f6d52f1319a80ed0523de57dc6363080503c5db78b2','e7282db2','7596f2528a87fa2e3e4410e6eedad0161b688478ab308532ad7dd53afdee681a'),
(125,'2026-05-11 12:55:11.401410','submitted','item','640000/2026-00025',1,'办理结果','D11',0,'','d3824e7559ca6af29fafa45dfe0cc836292a5243c9b112d4451fbd0c26b98b8d','c592ac3fac89e0d8aadedff65f12fb772cb4b38b4603c343410731ed9672cac3','68048687b35034342c859058e3a106a137617a3a7e2d090596f94006798b975f','18f0fff69d6780423c40d89ed11daac024899ef1f6cc95c6824efad0fd6ade8b','e7282db2','24875bff49bb76ab4cee77c955c39362a36b7783a287cd1a55227ead8c758219'),
(126,'2026-05-11 12:55:11.431867','approved','item','640000/2026-00025',1,'办理结果','D11',0,'','5453e120461a12da7632d0627b7f83236c3bc3c9174334531780340ae7735a33','88391f4119b6fdac92cf8e5ec7fd14398fe330e083e8eb7d71606a772fbcaea3','1194ac789f625d9dea4b18f4796fc22752460b2e1736cd68bd35b004b4e00896','bba4e2b1839eaa40ab4b94bdbcb593b00a4117a48eb069207d6b9ffc748f9e58','e7282db2','aec32987bad0097a9504e65c6bd1da719432750fa94ce46f5224a17b5596ca9c'),
(127,'2026-05-11 12:55:11.449779','published','item','640000/2026-00025',1,'办理结果','D11',1,'c8300373ac1dd84d50c7180804447588f2ca76337fb38b3079b951252c9b6d65','a2aae6da57d51db10eec75b0e91ce489b8182412818b8ea7746f7251ac56b6a1','','20557c185e7de1a71226fd216013bbef692fd46cf27bf7c90deba0fbffbfe67d','83bc1f3f77bf19d0d588faff1335ffb33156c56a45f41cf8d9dd9c371704e7d4','e7282db2','ba7c4d79afa929b99de9a1145ce31986aed9d1023f46749f221f939bfd41403b'),
(128,'2026-05-11 12:55:11.458912','drafted','dossier','640000/2026-00026',1,'规范性文件清理','D11',0,'','6d32abb194a25225ab27ae2ae3fbef74b8ea87010a107c51de1040901e348aaf','8044f3d6ee3fdb0a4759c9da318b104415b5c94e5d5d6b0ecf983ee65099ae9c','d311dadc668ea3db3d563f5d92d388864652f1bc6522f637ebdfe717a8306780','c391500c839a0772b52546555a8579a76fc3f021af6372ee6937c2140377e7bd','e7282db2','18761ec84ca358ff1b80aa568d2a9bc66c28fa1df78e1646feefb82f1144a2b2'),
(129,'2026-05-11 12:55:11.502250','submitted','dossier','640000/2026-00026',1,'规范性文件清理','D11',0,'','23d7c7d5f401406e525e6535a981944296873901374ee27f0292333317450bad','d9ec64166d67b41982602f826fb915c5686a609d632ad628d4633102e7650f38','5af4b9a6cce5358e8059dbbe0a4815919c716ef423297441f3acaf135a39ff3c','da034d65cff6b6f3669d9d3e97e424b607770f5de4253ee55168f01272759a53','e7282db2','386c94d91f5951f1865e89f4307e48a58c484d9f8cfe84b3d5825a7c8d1603d4'),
(130,'2026-05-11 12:55:11.529060','approved','dossier','640000/2026-00026',1,'规范性文件清理','D11',0,'','75a59944344b2ff3208fd797d204e7301ba06b9404031e7c2ed6b088ffbdb253','f54b3bf6c6380b3f945b8acaf9c05f297a8c05397f1cea449aa9fe15b5ca74de','fce418ce095ceb065e4d941da845f2027e3d935d564abf919955261b6a25de30','6ad0d15f3641fc1268c1d5970a77b88c76347f296c18964218694b07d4acd4cf','e7282db2','7cac306e2159d2c8852efb683b7688205e5fb2b5b22fe4a0782ec204de13831a'),
(131,'2026-05-11 12:55:11.563511','published','dossier','640000/2026-00026',1,'规范性文件清理','D11',1,'1015047bd323e2c79924cc58913a81a0997150ad035260dd03c12be95f266459','52683e4388a9a0db6e92de11a239cef35f635c74ee1bf2299f46e65c905dccb9','','90458cf60c33bd1d91583661fdd25a1df51cc54578c6fe79cef4cec64bd6a7cf','d57767be0db44b14005212417aa1d470bfede54d2088639592ab63185b549c03','e7282db2','a34d038f7b5baa15410ace1208de5ebd749ca443952a7c3efcdfd759ae63c80e'),
(132,'2026-05-11 12:55:11.588403','drafted','law','640000/2026-00027',1,'中华人民共和国律师法','D11',0,'','8628eefd1bdf2d778c2b8134422fabd59e52208cd5d3de65e46dc6c9603db357','036e50b31ec48cfe016a7e36c3da3a6a2ff0a0bb62c0c124c179da8a5629ed41','77a857bee948d9240b0a94413299018e29274a7fc7a147655b21c4d94ea4b6f8','b62cecac2c4bd0faaf2e8fbc0ae8d7368b3d5a2152fb562f31afbce2020624ad','e7282db2','44d457c9adc2eda20b11fab7a6fba09e2441405f738e0c1eb05fc2d72f1bc505'),
(133,'2026-05-11 12:55:11.631190','submitted','law','640000/2026-00027',1,'中华人民共和国律师法','D11',0,'','672a7920b75f3531aa20f87183d31a5f04be7ca9b0e36e8d187bbca4f5f9f85e','18fb46ede08563b8a50c022e38ee5ce04415eb4ac2040aa1e2c611090a0d6ece','3e50ffe896f0bc129d44ac1d93e26a11a74557e988d1ffbea4a8fc3b32c15e5b','338920f9462b276e218450e65ba2923311ade587c928cffc70777916b8f0c159','e7282db2','a227cad29e68c25277c51d297619514611061c822c0a10a2e3b378a03b945548'),
(134,'2026-05-11 12:55:11.662970','approved','law','640000/2026-00027',1,'中华人民共和国律师法','D11',0,'','1460d2034f93945e392014202b85296c218c335d3ea153fb5d67aae61f31fa2b','6265ccf1dbcfda8d90425280b4ae040db8fcc125917041e7543ed4784016d1c2','5b27cfa8fda1186c36f9712974c5ee36c8e0f1be825cdf84cc1bd86c8f4c095a','fa3820c64b497724a4141af3479b362be2586ff39437eca5f5c6383b4a301c61','e7282db2','bb8395d309524ee5adbc56ad90438144e4188c6c359f05f60f85106fd0717edb'),
(135,'2026-05-11 12:55:11.687545','published','law','640000/2026-00027',1,'中华人民共和国律师法','D11',1,'45e28fb884ef2b9ec6bd9ae90bf9aa78201ce2dbf301ba3b38c18e267e5996de','f41aeceaa59048335855d441b0e6f7805a94f25d8c246edd31522c30635444d1','','300a79eb6bce52f4490751888d3b17a61a5d246f6c324300f5956c30501a89e9','e5c00d0340da1a0990bc5cfd422be7f09d194e8a1402ab641c0eafbe09952106','e7282db2','3d69650a913bc132db7d123427ded0d36c7019d2eaa635e8922f2b4cc2e9e2b1'),
(136,'2026-05-11 12:55:13.324762','drafted','approval','640000/2026-00028',1,'律师执业许可','D11',0,'','d9f31731b082a2e5c25f3b29e75c1cd7cde52e05f0c6747bcffe5f7ffb5cb0a5','fd86bf1af112a3f3da79a693fdbb7482ea5a48ddf1c162432894369c541bc822','43b665030bbb1b38e9427d69f9b9f8cc8d794791f236e4ece89ec6cfe66df144','6887c17eefe51a35777f8a3e004631d5fc0753d2015ae31203bdf5c2a76ae992','e7282db2','2bd0bed696ae9daf348768b00eb98b3cf5ac991fcbe23a341491768d0a00595e'),
(137,'2026-05-11 12:55:13.416568','submitted','approval','640000/2026-00028',1,'律师执业许可','D11',0,'','f97ff6e6767ac77f3c55252ab57b1c2ef41b95387d43445e2890bf128f914eb8','ff5abc05bc160346083d71cce0d5993e62531596f43f257bc1fe7e34a2fec3df','8a65944a868eb5393e4ba177c3e29d1da0f8ea1ee9ffb63896b140a939c4c3a2','cecab996a7e8d789fe51e8b7482ba1e683c55bdefe211de3cffcdc9a61f321e1','e7282db2','bc8731ca07011e55a55bb9d9fb10e84f4350ac248fbb608e5657aaa9c8b3c874'),
(138,'2026-05-11 12:55:13.500783','approved','approval','640000/2026-00028',1,'律师执业许可','D11',0,'','6214edc668a6dae1edfcda0df8ba73ccacba85b08c575bee4242f388cae00f0a','70e1209f38d2cfff2ca59e6428de3fbfe7bcc1ee9bb3387d56588da07221e23f','550bf911225ef4a1c46325c35e61e49ffa24f4ace9e87cd1be33cd3e87b253e8','14b670646f69be58f6f00ee7b2a6f1d5b6e54c4e590d04e574094b19d7b2470a','e7282db2','772f0d20c8de2b5610743c48477bba88756f717bd8b5265d24a2a858fa4cf3e7'),
(139,'2026-05-11 12:55:13.573835','published','approval','640000/2026-00028',1,'律师执业许可','D11',1,'fe22a6ff51e4da0b048e00f48c971da91f286f2eaebc02317ece0dae6382533e','2ff12f79091e07a95d7aacffab575724d5858fcaf20fc3e7a94fbf8318aded92','','3f70ce9f05b254472ff712a4b2a5f3b72c769dc570240ad3d8691ce7f4850a80','dfb972c47ae4eb6f6298ae9c657a20b03b8c3c9c6580add095c38f4b7c44d74b','e7282db2','fd98de3783a5d7d2ff2e6e4489c968805db96966837206162e96652882f4a889'),
(140,'2026-05-11 12:55:13.594642','drafted','penalty','640000/2026-00029',1,'对律师同时在两个以上律师事务所执业的处罚','D11',0,'','bb8b35d23c03634e017bfab656e1b2f8c5e34ad7b5acde4d8bdf2d132b237f99','762a487d8a231927d89c5495de413dfb3b7be05931a89208ec5025fe1b5096d2','540c437e05444ffe4c5b2692ce485c6d0eae2fb39c90e3c47979542117d97f1f','05406c77db35efa7c5293edfa7d46f1a52ddfe7876795b0998183a7e9b5e9fa0','e7282db2','6ab703b10301b941dafc161d749a7dcafe37379e13f0887a8b50500d10a69878'),
(141,'2026-05-11 12:55:13.640960','submitted','penalty','640000/2026-00029',1,'对律师同时在两个以上律师事务所执业的处罚','D11',0,'','b930b1d4a6d44a6d736ea2e2e5c8ad6aa4ce226b3c77451fad270f3816cf5329','5957c9bd797c41134c856439c73830030a863c31c699bc465ff10ca7c7d681f4','f34f238c879ee0f24def8b80fd950535c8fc52048049e99d7949a100cc2e08a2','38f197cdd3f273fbd9c97a4a9795e4118d417369ee6d7dd200a6be6221c2c44d','e7282db2','3ca9aa78894bcf6c1e02ee906a96b8f80d4b7312fc621ec9dafbb809fc39e963'),
(142,'2026-05-11 12:55:13.674465','approved','penalty','640000/2026-00029',1,'对律师同时在两个以上律师事务所执业的处罚','D11',0,'','39a89da5818f59636ec2be9f4dd7492558bb67b7876e17bc7a335c63a394df22','78b04d983e9085c1a12a66b480b3d0fb13b1cb276729bffb63cb1983226d0a9a','37ebc9ba92367c9211b3eccbb2f6dd7f0dfc88e29f1a380931f6fbf7347ed27e','dd867b68127b1105fc7be46243e60e9ee3ba731846d91a2e5f02662bf48e317a','e7282db2','fd87d18b28c31ae0799a57aaaf3a3a1252b2d02b1f10bbc4a403ffb1f4f0d315'),
(143,'2026-05-11 12:55:13.699339','published','penalty','640000/2026-00029',1,'对律师同时在两个以上律师事务所执业的处罚','D11',1,'ed82f497a328d732893f657ea22628723a9573affc8a71095a285b37e282c231','aee40a6c2b1105bb86e815e4e63708b0de35c772400f53e9fab2b1429fc9c099','','225b344d8b6a9469007dcfe761d7127984eb0e273b7bcfab98f1b6d2acc0e163','88ba315aa7653d04ff872a6fe8266ccecdafb0f46c15911c1ac6d1f2ad83d34c','e7282db2','9f12ed3629eed47acf790316fed039c83a0e23607a9282a03bf66fc8851187c2'),
(144,'2026-05-11 12:55:13.798240','version_opened','item','640000/2026-00024',2,'办理进程','D11',0,'','d1428fb41cab6c9e2021c609b6fee070ac21af8b1ec86494ad6dac9f09a43824','36d792c8412570b02cfb585d34fb8a02b7255861ba822b732ab78887cb0a141c','167a934ff0a37064079e8b9e9a499380153215681b07a6359907668593759e82','5efddba94853ccb84003035b748c68f6151a7297b31fc30694154bd5314c000b','e7282db2','a775359a0095c41f834b3f387003dcac44b6e1cb6ed88303d8562eb74c3199e3'),
(145,'2026-05-11 12:55:13.822078','edited','item','640000/2026-00024',2,'办理进程','D11',0,'','116c42d77b3ad202823190fd21ec635745e721024970d915e52b5732e4f1102d','cb5b430b407ef2dd539cc06c83f9a6f7804f54bf637ce4562806647b135ddcc4','4b8732d38a01b68066beedb35e255f01fa987ef962a10660e48313d6c6df4254','41458d0971f51c85d8f1431057c966e8c4c82c915214054ea1375b4292b549ff','e7282db2','f7ac4ce5070e433fe6d9a07322db4303b4163267756add700cbeea5fd57533ec'),
(146,'2026-05-11 12:55:13.860345','submitted','item','640000/2026-00024',2,'办理进程','D11',0,'','b95bba9f2dd2bc8540e9cb4db0f75e3716c326032cf8f5a954726f01a2feb64f','8f6ad964240423fb400f82fbf0cc39a44206bb7b32d400e73b9fbb7f4c796548','46ee59403ef8810800c69c9294fbf253c3537679392d8ead8aa17df23c5c8ccf','ca4fd24becca80f9335a7d4eafd89b0587cc44a17fa5eb156906d5813e9af2ce','e7282db2','1a99adbd2107a8711c7a71298e05e6f8155e702fe4bdcc7f956a008c378d3aca'),
(147,'2026-05-11 12:55:13.888751','approved','item','640000/2026-00024',2,'办理进程','D11',0,'','9a7bcbf5049f2aa4f2320990369b4e811316deaaf2d046f5f56e17cedd87fbdc','747f0396d7b6e1d747e2a50172bef967ecb8262b74c37e6aa07dcaa3820a845a','dfa22ffcfcc4f4dfa50206d52b6754bd019d51b30389f66ebcd63fafb8db3688','fd5586e223f28ed3f3c675e0726887603b637712287efbc92fe9d0f21b9c53c7','e7282db2','a713e5a35b79b8344992d8d644eb719791715aa2476346f7797f013f668cd5a0'),
(148,'2026-05-11 12:55:13.919531','published','item','640000/2026-00024',2,'办理进程','D11',1,'e46f733da19c0cde1ab9c4f4a59c933e457bf8041eb2090cfd49cc4edc261527','8e9723fbcf925c609abf1216c602ecaf37833b960b1a42c0f0df8c7e4bb88680','','a0029f3eaca449dbbb7f100dc98f4f383b9eaba532aef8e58bf4437403cee505','01e0e3f6079861c320aeb053da47ee896d61dd190d32e45b0d4747f3ab1fb832','e7282db2','c611a7adc8b987637fda1182e4cf798ede47b5aec912af60f267596e0ac9048e'),
(149,'2026-05-11 12:55:30.484971','log_key_changed','log_key','631ae202',NULL,'','',1,'4e5f691a4323c2b63e0daf90c7a5fd2f2a3014a8e857e6c3cee64db6fa3abda7','9b12785d23b0496cfcb4e5d79122027b1c991d3707bf295d7fcf9ff935072e00','','','82e98a2a33853b33e7d9a35afbbfb59b21a2158fb1d4412797135a450657bf33','e7282db2','a0e5a231bcf82f42fc7118ca1924711447cb6d126baeb06a0e02d334cc53a46a'),
(150,'2026-05-11 12:55:30.503220','seal_key_changed','seal_key','20263ae9',NULL,'','',1,'','3867964f1eccb283b0aa81eeb3924b1024e84d083adb57003afdd557172016d3','','','9feb7fa941a95ddf708eb04813f50b33172b90ab82c137dc0a419f1e2be81ca7','e7282db2','1f494b2c633089f6bcbe7e8d890fc29fdd8e41ea4e82ce0e426e3f04d21ce647'),
(151,'2026-05-11 12:55:30.542726','version_opened','item','640000/2026-00025',2,'办理结果','D11',0,'','1c4a948be6be494c446fc8d13ab34c434b7c61eba9e8f9be1c113e2f0a42ab5a','52eccd4096990465cf9f03465e48d8e003deffa6488a3a61577ea7d2e13882fa','0fb4391693ed1c3e6b560a8e301b578ccd17875dabd10eb0a1852194f26110f0','750edc1a9f9d22a834864348f97d9fdc3dc567f8f2a638719fbbc5d4b251d66f','20263ae9','25bef55a1d134a51d607d8f3669b8332deb5ebbece958b0a11d17cf741aeca9d'),
(152,'2026-05-11 12:55:30.557291','edited','item','640000/2026-00025',2,'办理结果','D11',0,'','2edd5999d4eaca6bb1490a8d84b87f812a23a4a623b78a3bff917e3166977b22','1f06393a029e874947419770593a7e9e311ab385b61f7349df2a956cd23bc8e0','f6f47838592ce56ec05c40cb27d771d8996ddae70ca4097aed4ff620f899b217','4f2d369b5cee1fb70dd4b34a469b82929c55675ec019d20ab59b37948a767d2b','20263ae9','1ed40acb080c4a708399ba6414a4be0c94fb1262266d91cd18204ecfd152761d'),
(153,'2026-05-11 12:55:30.591399','submitted','item','640000/2026-00025',2,'办理结果','D11',0,'','38a88241fbf3fd502267cf0955aab4cfc09eaaa5b1432e6a12e121e3e099efef','cd51fffded0253313e844dcd71dcbbc3fc62a74792da39813771fc31a0d7a261','804819f54e4d98d2c42fa78d85f4fdbaab30c04eca7674d814fe097289cf7e17','83fd8c2e391f5b46ff49ed6875ea050d4b126e3f976977192a103eec31d8f411','20263ae9','789d260e3c98e9ae56f59665773ed70324abd3012c0ec9734c1293e67f7d78d2'),
(154,'2026-05-11 12:55:30.631599','approved','item','640000/2026-00025',2,'办理结果','D11',0,'','e7920e1e117fadca66daa064f64414aa47dd76b20ed3364d6d65e946330ad6e9','c02ed1ec92d3a90fe439e977e719e1544c664ac24df639e48ad84595f04842dd','15588c239dccc396b3c1d21e3f93385d1285bcee644df4c7277d8543a18b1418','45c2596d13ad2446d46ab22a7d6996e5f75e8d01f53049edbe91800159529e73','20263ae9','58a26b4f15c72b351dd319462c019f67b27ad83a2fd29f015c88a0f7cad3101f'),
(155,'2026-05-11 12:55:30.664010','published','item','640000/2026-00025',2,'办理结果','D11',1,'dadb0389232bd6b1bb95119a904d5407279289ea9a7941df60d443bbb39cd8c9','0e1b901b4b3f601ceb54a2c247617effb7428bc0adb9a666760629f62d4cf218','','c9f471f22fb9fd5240e7cd177329d0222f633bbfd9f18ae4fa62173ada8c93e0','aa293474e4cda3890254453abf03d996157912dd3683efcf06cdc0c95f0f15e7','20263ae9','e202bf5909df5a83244a89cc6724f63785196f211057dba5e3ff782ea91431ce'),
(156,'2026-05-11 12:55:31.638747','system_run','log','verify_log',NULL,'','',0,'','5a93bde159bf1db9a12ce30e05f7f4a87ff3da81bf2483730056aa5240452b94','32ab0b03e2f5a384f26b8a7d835838a140ba4d8bcd3b2b6934a749b232813cd5','','04b88e7bc3473041a5f232d0c368b7f863d14a8b4839089fc63c230cf2a61408','20263ae9','022ddaba0df5b29855dbacb81dcc9835160925845dc8462482c8de74ab86cd01');
CREATE TABLE "audit_node" ("place" bigint NOT NULL PRIMARY KEY, "hash" varchar(64) NOT NULL);
INSERT INTO "audit_node" VALUES
(72057594037927936,'fecc672ce717ea5931241ec09c934b2e9a4da71e4b71aaf10522b996053621d4'),
(72057594037927937,'5dedc9673992280ad32a92ff2526c5242aeae2d09a7cc244d66acdeb98ed5750'),
(144115188075855872,'3e770366590a11a3605dc875667b7012b174f49aad85a0356505b212c5ffd6d7'),
(72057594037927938,'4f4b507d2ef696af8bd9ba7f18a28c86678c424abad414b19b17cf680e410915'),
(72057594037927939,'0956b0b2c1cd2822d9940aef1341654cd2d6f7e4347074f7d574ed77902cffad'),
(144115188075855873,'7565a3dd8def523bb28958ce053afdc1d76eb9625a0e8333c852d7cc5e8197e7'),
(216172782113783808,'c8bffde2513892c1c81de556f8dd850a65dad35f755aa348fc08c17a7075c0f9'),
(72057594037927940,'3db7869fc74f0981e51a5571cc84dd99a0d198e7e7d448279ac598cf7f42784f'),
(72057594037927941,'812a78befc5e3ed10c2d7f01afdc60fa7b9aeeb745fbf85e0cd19bbeaf4b66e5'),
(144115188075855874,'2228de603e0993c7ac6be19e4b0a792b2c47e51ee3d436f6b936eb0eeceb15d0'),
(72057594037927942,'bd189270815f741f08f911c619650de1dd11e5dbc1c619faa41344b010987b49'),
(72057594037927943,'0e630a98162d85dbb65e5d29756c89297cf1149a9ddf92844ed91be9294e5db3'),
(144115188075855875,'05b3bedc3795e58a31193d81da0d5bd36c8a3c8d0d65f62514c795fc8874f0e0'),
(216172782113783809,'81dbdf903673a2412d8047d571a2a0e3bd5cafcecd5758b41ab18ca2e3326274'),
(288230376151711744,'cc2d18cd99c4524013da5b59b89a76b7666ee07be6d1193d3db4a231c47bcc44'),
(72057594037927944,'ce6629efe39c2aa28dec065e6846657fbe30517861b5fcee019106c015fe3a98'),
(72057594037927945,'44db650fa0b642735c1dd3f919fbbaaad20136c2ffe329a5f1c97bbe6164bc12'),
(144115188075855876,'ea306ffa37c2465cd627334151bcd338e7a8155056fb65c91d2fe992a432ba1f'),
(72057594037927946,'4ab922ead0c9d005f18036e62da1051cd7af7ad3cdd0ee840d18f4560693531f'),
(72057594037927947,'6c02a2ef705ae6750642223d012a072376edb3a1eb8829de72915ddd67b4a963'),
(144115188075855877,'809f020eb6eb729599baa25ca675cbf9d4cea9865e1bdab56c997e8512e86b33'),
(216172782113783810,'45a12a59a69d683cebafc97722bb1a71757b49a36a491dd8b8fc9736450af8cc'),
(72057594037927948,'a28aac5f7614a77121449e5f3241c0566b7148ef7cfc6ec09997a9bda06d88ad'),
(72057594037927949,'203ad8a90ce252a0c0c9d8f8fefccb62a168f6e3c9149a54c49158a61891676f'),
(144115188075855878,'c07cb3d403b85163f163d333ea99af37aad1be8266bfa52b5fad04c678a354a1'),
(72057594037927950,'16d0473894324e8842f309a0bc8e8435128a38b38735e36e012646578c3fd510'),
(72057594037927951,'9388447a5b3faed44befb07cd413ce0fec2d5afca2a5b51de74cd5b8be2ca705'),
(144115188075855879,'74713d06e6f4e2b8cc1beed6ae9a96029932db31d2c97aa4002645223e532d80'),
(216172782113783811,'ffabc37684a6c04ef806c932af8622b9f7edb7350efebfb2d9d87a0782067c7c'),
(288230376151711745,'ad6276a601ce715aed358278d2ac12d30364fca9452662acfe1dd467ceb394cc'),
(360287970189639680,'62da0a6a15748783de14090ce73bf993c3616f2325e91cca599ff71e0f33ec3e'),
(72057594037927952,'8335363c8d5ec2372ea9e9507c994104366428b70de08deaa92a551bebec4f4a'),
(72057594037927953,'d8c79999781ce082f372206d0bff4ba389429f6a1b5d11e68750f887c265bb1f'),
(144115188075855880,'7f1512640c2d819fc0089c7e39ddc840a94d7ee838628f82328aee3490bc43e4'),
(72057594037927954,'0499a8a4a159e7d5f0f6f0a55f9b711ab9dca6a7899835b5aafff5ad9901ad89'),
(72057594037927955,'7d08dcadbd8a9319cadfdbd3f0be689a337ddbcb43d320c74324669da7645c72'),
(144115188075855881,'e53e85be47bade1351861a9aa40b711a7b579055eb1f5853936bd8a361341465'),
(216172782113783812,'d389dfabe824f828f3231119995fabd1f002755eb6b94594fc8ca725355b7b4e'),
(72057594037927956,'9859ea2d0b8d7aed43f1f2b1e770d875b3686a057afc2603b5e22d98b4231448'),
(72057594037927957,'afd0a93b0c1a0a151e07bd27e99aea2582fcacbfd3511e4318d3dd5d83cfeee2'),
(144115188075855882,'24adb9d5a0b7e37843721f227f65bbeea534d109cde10cc9930c981ebf320d29'),
(72057594037927958,'f87ad07d8721f27d510b0848122a5b2c73f2676809d84a866bcc1f1273367fc5'),
(72057594037927959,'05f58d9fd91560142a264cc3bbe7488261ab37f919c970b71d00ca27ee1c2aff'),
(144115188075855883,'cef97130f95b12262cc2fd3b71775adaf3434562b9c4d463f0c15c12a7d52891'),
(216172782113783813,'67a6869f75bbc624bf530728362550a0188faac72987a3fb61e341d6548f6ba4'),
(288230376151711746,'a19bd8620cb3531dc1816483040f17255bc0d518537ed2a1a3c181d097ffc72b'),
(72057594037927960,'544b49f55f8fa6b48707fd99b2991cf67fd380257ba6f5acf17406672f9da324'),
(72057594037927961,'1a0731c7a8eaf8dbb9829f4e2da09a9b366f7bf21d0f86505c2a39c6fa31ab58'),
(144115188075855884,'5097f2690c12fc5a76cd65965fbd664df11617b6f75ef80a72aae3926d5113da'),
(72057594037927962,'610f83861c0e569937490b57fb5a3de48f99e09185a18683f8c9705325f8cd34'),
(72057594037927963,'aaaaf651fb3b6bc3bc4bf930956405cd3e1305cd58454de10d32640f47e4c0ad'),
(144115188075855885,'e8259ceea831135cf2bd4e56117b05c7fb712a9f7bea82dc435bbba467f0ba7b'),
(216172782113783814,'564c1716741e433a719c2dcba7c796f1d0f402f7d819b79b061a67b7453b2b2e'),
(72057594037927964,'c1cb4c0eea4f37b1a427f1991d04343c2060206799a407009305bf9c8d805c77'),
(72057594037927965,'c5a09e44fec13723359ac9c751adf7c5aa5bb23527a80e195a6aa1761686dd19'),
(144115188075855886,'5bcedc5fe2fd7e472cd713fa782820db638c28f411c3be4bfe851734c77e5fc7'),
(72057594037927966,'3369f0bedec00952664832401d55bafa7d4ab5df361fea341d2ab717571366c9'),
(72057594037927967,'3b326a321fa1f786f33860432c773499e554233f26e341163afaf7bd133e8de9'),
(144115188075855887,'9923fb48be8805c1f4b974529369280c17ef08d218d40f44903df485170a404b'),
(216172782113783815,'78c4841677a09dc172275d041895b47c80c0b42db63f1931aad1adb9a5597774'),
(288230376151711747,'99e9d5cda82d345dafd60d644d41baa17ab10a423b5538a5425d58235e816f85'),
(360287970189639681,'8e6e4f9fab8b75c6441f58bb689786e66dd10059121c9b3966e7d305b327809a'),
(432345564227567616,'4a3b2244fdb52823577ac535c0d3394862237a579c0026f06b5cde1b4fd44eb4'),
(72057594037927968,'53305421aaad92a07fc28197d165b82c1add1ac0bdeb03a052014ad193e1acb8'),
(72057594037927969,'8a20725c85204df01d535824895efaa39779d03477110b2665c3167b608bf722'),
(144115188075855888,'89d3f019cd9f7041533ed1216ce1cf83bc60cabd2d3d8afa5f763392cfc93518'),
(72057594037927970,'505410b6d26b6732c9106f86132422d40da0bacc0ce99c3344b62f6c96a3c50b'),
(72057594037927971,'82bf00c6bd67fb820d45f812a8115f68eab3b15544498a70b6860ec6a2120f64'),
(144115188075855889,'84031f614ff3788720ad33b0091fabb39693b11982f758f0dac86c80ee6e4350'),
(216172782113783816,'638e1e81eae8b8cfa784f3dee552f15037df39362ceb5fc5cffcdd4bcb2f02a7'),
(72057594037927972,'09218754b420eb10a9db9b3ee5bdcbd3426ad906f01aa9eb1eb3e909ba4a78f0'),
(72057594037927973,'b58792b1249b67be6c1c423138d4c1aff2d179896e10705fa6ff54b059e2e426'),
(144115188075855890,'a80ccf2ded8c160c5f4e2d5bb0ba4f9b73dc2ed70643212e2be18f6777d2a291'),
(72057594037927974,'94644a087e3bc2e221e2ad9449603a58f38ac29206b326e0199148877ea32e8a'),
(72057594037927975,'604dbbf32045bb92707ae431174908afffd85ee27a7e306dad96fccd5b48b187'),
(144115188075855891,'5f3918ef723c5f97223e2685745103227b665af1c47f8c237c127b906ff97364'),
(216172782113783817,'a754e82dbbcfcf3250dd85e04d9b20f740341da615a5e1b66cfd28823d869dcb'),
(288230376151711748,'103ae6f658c8ca4c0538999a6b747e1043a89acde90bec0e0523391c340e388a'),
(72057594037927976,'67353728d3c97fdde8f3d6f1d0427eb88eceb2927815e80ce289886a8dd953d9'),
(72057594037927977,'089bf4d3d645f5ce256e237af594495cb7357531dc5cc65bd08cc058474eb860'),
(144115188075855892,'771ac58e34b0f54583c23116350cd52e3eaf3150e70b25de1568fde3e3b66bc5'),
(72057594037927978,'3335ffcbbcf9d246f8aeab3b313965f439c13392a881a0fef8af85da0775828b'),
(72057594037927979,'79fd962a649f16f694ff16ce22ca89cdba670a890236903ca959b27d07acc25a'),
(144115188075855893,'f342acbd4160b5662a2968c11cd4bb04ba7341a4553c2db5fddd30c8ad9464f1'),
(216172782113783818,'efd43b7875a28270d7e6f7b7dce0449b61c5c02fc536446ba1c71e43020c6d42'),
(72057594037927980,'5f14ad6b1693c74e9d032598538fed08311b0af03a0ed71398da64c72f71c3e2'),
(72057594037927981,'b5f5284d74c928db5d9af1f4001064f174ed938f2ad86c4d5caef03808d9ae8f'),
(144115188075855894,'87ad6ea94490ed075c2a9ca3901d6c2c0f5e62d4f026390fa0677e684d889ff8'),
(72057594037927982,'953ab0b0595738d43877f5d608bde7efd3c0c41b0224498d2d37322f907f5272'),
(72057594037927983,'72f8954dce196b65e3848ebff65ee872167e5564826edb9852870db44e73f91a'),
(144115188075855895,'ad538c0181354cab518f96137b22b814763bd11b7ebca5b1b5fa2b9cfa509152'),
(216172782113783819,'73770a9d2885bd70318f9f1a034b800804f1ec610e8f9e6160b68090b990ecb3'),
(288230376151711749,'1c704a105a82f15b5e7831cd6f4adf3d56dffad9f458b7e2af0dad36d5fedf3f'),
(360287970189639682,'ae989e63bdb60ceea15b28aa2c0f14c29e9411129ba5dfe2f1b8a082da43d049'),
(72057594037927984,'5e6bb571ee91c16f6b14c92325c0c8ada230a664c5f7179085ecb582f85ae572'),
(72057594037927985,'dc49752ed10010f625580fdacd252973b77b607eb697d58c179df97843275f4f'),
(144115188075855896,'52b9a2aad5d4906b5343ebf6345c8e758f9a51c95e6ae380f895984549b5aae6'),
(72057594037927986,'6cbe1113285bbdd7ba7d7e3af7c1d0b4ac2afbe09c780b1aa3497c4391914541'),
(72057594037927987,'76e610e01b4a229ab38c777437ccbcd82c2257f80970b49c2f816df6b6fcbd81'),
(144115188075855897,'8c4ed9abaa79c475bb9fad1063807e1267b867482ae0675b55dd3f94689d3a33'),
(216172782113783820,'f3e979d021f7de1d9111aa0616419c3c73d5c84fe0cdee05e829ea2b41022d9a'),
(72057594037927988,'d9a47877f7986e9036ba84c86805a6900d5318fc505d90ef3934d3f1c084397e'),
(72057594037927989,'90151971095a87785bbef371441270208e1b767b6e2a918e2b051a50874394ed'),
(144115188075855898,'30a3eb5971f3d08c40c3955772c64ef4136f8ce3482a095e2e9318d6d97ffa20'),
(72057594037927990,'6c4879e7036f5e6ee8ff7b91a2ea0728f8809ca5e5bd64a661412ea816e889e6'),
(72057594037927991,'3845db7819937e8818cac4ca51a89f8ee1e918ce442a886fa1efb82c921dfa15'),
(144115188075855899,'677c5cdd237d09893be78dee4f0e9f553cb877efbde796ca95c82e84c08de457'),
(216172782113783821,'193dcde22eef792664cc17bd4e1c5ebdd1e900159cd6c2586cc8a7bf1a7a98b3'),
(288230376151711750,'5c9c2201bff70b2287b20a4818b1e7a74074e842488a54ad0356b5d4963cce89'),
(72057594037927992,'0c94063618ddc63c14c36f8a99712f49deafb97e1c9cc4811238e88b6ca286be'),
(72057594037927993,'c76cc62e92a24361ed181f47a1a8544a4b987559c3b59300d4a6d219b13b6612'),
(144115188075855900,'2ae4c88e6c69db81e8f6000bfa948cf3984ee95f4d33a2d49103fb904cdc5e6b'),
(72057594037927994,'73290a1280da06637f117252e934c4d22c8efe8c6a05b35f12fe636fab6f4a1f'),
(72057594037927995,'be7373a2fcc5e3925fa561cef738825f0e8e720054d1537e3427fcdd913fef67'),
(144115188075855901,'d9236e92d92f1d2f17ecdf02dad077ce7ee17336f455a5f149054ea01cd45d10'),
(216172782113783822,'cf2f4cca10ac49ba50e15f194e0bc1e677c154384b0091ea6c3d05c7edcf54b0'),
(72057594037927996,'a16cc25cee00c0c01e3da0ec6a2f6d43feccf0e98c17ed8b69e2704824434851'),
(72057594037927997,'945b667b014c94acb268bf1a7b3a522b4f14c4123f8c5092416e811a57dc96b9'),
(144115188075855902,'fd6e37b975b95bfff127e674f81db7f0ed9d753ca53abe2618bb9043bcc5473f'),
(72057594037927998,'9feb5254c4f91aa95fcd8b9eaeddd4645a11832a15639c4cb31eef29682cdb90'),
(72057594037927999,'f4ce37f9e6066f7259ec4e813bc76e5ee4ca67ef00dd11bb8bdb22bfe919b297'),
(144115188075855903,'fb2336e6a9de06da115a944677a5a767a0ecc7b1232174b486290d6c0d2fdfe0'),
(216172782113783823,'021a70564df4bd9356ba7c0c5fa7f19822a2d8b59ace0f727c7132c9710552bb'),
(288230376151711751,'f1db9c1c54830688bb785d6ade7b0bcbc46cf6e036ee7a90e3c5f75ece74834c'),
(360287970189639683,'998da10a70cc5bfa9e3d8b2ea294ac0472319fc020f8835e37525393ed19b887'),
(432345564227567617,'c76bbe8e8dd05b36313829368de1ba2dfc007b7cf5a6b1dad3bb8b6b121e5830'),
(504403158265495552,'679724eae4f45a53525bd6c5d6f07f9fb8c2246b4f2669e6d6cd181fd9b1f091'),
(72057594037928000,'1088c8a28a63e10a377ebc7ce78019ca2dd3f5efb5e2857c4a5c872b811d5f8e'),
(72057594037928001,'fc229a2d1e42a6d488a10c10775a464dc56b28fd873d79c7b2bce69d8638563f'),
(144115188075855904,'1632ece1b3175d4aba915fec8f6ebf4c583c1bf128fde313da3251ab0e755fcf'),
(72057594037928002,'47beb48c1e739d25227d8962ba68c294e719ee3400778b06fe4ab7c18cda86bd'),
(72057594037928003,'22d0d1e238d0fb750ae2e1c8c666e8ec22640e0266ad7eeb1be394fb51c77722'),
(144115188075855905,'6a817e93595821ac1eec3e6626f0c38eb2ffd171c55f45287770a887af4344c8'),
(216172782113783824,'e5ca74e16c65da7163010353a163359d34f68a4428c13aa534536c61c76ebe5d'),
(72057594037928004,'0616719480d32bb0e0ed1581a557f2e0fc6428818bf10f8c061ee252bcdcc084'),
(72057594037928005,'a2bd79d1a0c58e8a73aaba58c8275b21aed6350a711107e7f156221dd3c1330a'),
(144115188075855906,'34001cb03da24533e7a9e1ca21bf265d0696d2dac311f23dd702d641e51bf2d4'),
(72057594037928006,'01b4dd928e1ee09424e35bc85812aa603ad7b39731996f49e0b7e7bd60111603'),
(72057594037928007,'c31d4edfd2e0070593a9b0e14f982c672132b4ca17690f86c7643fb5111f3adf'),
(144115188075855907,'82489790c2fdaf8666ad0bcc84ad08bb4bb6b13c09d6160eee0ccb9987d9dfc2'),
(216172782113783825,'c2bd46e427384060cfecb0dbcc506ea16bda214fb712f8f03442a5beab757502'),
(288230376151711752,'f72a3719984aa768968a47578185330b9766bb4fcb01c9fd416597b10e1b6148'),
(72057594037928008,'dc6d29d7a32d0955e4234880c84460d91faec73da4ca820ca1080b63506faa70'),
(72057594037928009,'7b80a81aa66ad44daefa70a15dab5279bf45b14b152e6478c9f38d1c4a3478d9'),
(144115188075855908,'3ca824dd972fa26f84d512c42493c621791435c15d0209c7e24658b1e068446d'),
(72057594037928010,'17a3a14b510a2850fb85bdc55d5d5fa0d9ce14fe6eda0f859af409828b777f7f'),
(72057594037928011,'7813fd1e926efdeb89354c394605761ed35ecdca8827805c289237bebf7d2fc7'),
(144115188075855909,'bd526496d67314e42202f41ac818e8a3b468a7d14692120397d5dfe973537d41'),
(216172782113783826,'5ec38edd409859029a4accef62cf1bce68605ccb2683e2236e45ea5929be7cc9'),
(72057594037928012,'63f827ff2751289e8b4d2bb291dfa1c4f140fbfa5dc297ac685d5e7fb0b71cad'),
(72057594037928013,'fbbeb0fc3aaaa8964aab203619768ebb8eed49ed17361b5156c9ddf4be7d0bf1'),
(144115188075855910,'2b262fce0f44e77cec20eadcea9b9e7599e114fd56e4fb893bc07ca248129799');
CREATE TABLE "audit_recordedsetting" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(60) NOT NULL UNIQUE, "value" text NOT NULL);
INSERT INTO "audit_recordedsetting" VALUES
(1,'LOG_ORIGIN','portal.example/log'),
(2,'TIME_ZONE','Asia/Shanghai'),
(3,'CALENDAR_SOURCES','national,local'),
(4,'INDEX_NUMBER_PREFIX','640000'),
(5,'LIVE_SINCE','');
CREATE TABLE "audit_seal" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(60) NOT NULL, "row" bigint NOT NULL, "entry" bigint NOT NULL, "salt" varchar(32) NOT NULL, "mac" varchar(64) NOT NULL);
INSERT INTO "audit_seal" VALUES
(1,'audit.recordedsetting',1,0,'55c0a6c7aa62a86205a3c92b5878aff7','a15c9c308a0ff4376254f81c10205f9c1f5e77f289d01ef3e57b8d80dd728b48'),
(2,'audit.recordedsetting',2,0,'7ef128ea8969741848365e99b059db3b','67e1251a6cc4638f6908f584b6b9d8dc52936b5d07a236019ee645ec19088bc3'),
(3,'audit.recordedsetting',3,0,'fbb71e86a7addf79b269f63a4d5841d2','02da849251477c8674c81cedb57751381c994ee09fd4aecf115bc038a5af64b5'),
(4,'audit.recordedsetting',4,0,'10e90d7fb8f35a6bf1343433b05b8ca5','9db252f9ecd48d42d079023e01ee4e189ed26d9dbdec45ae58811f0bce8cc8a6'),
(5,'audit.recordedsetting',5,0,'bbfca617883d5dd5a7ab77c5ac74e71c','4e592db17a667ed836e4ab65b839afed8c2df26b537e69b9192dbe322e6e1b57'),
(6,'workdays.calendarnotice',1,0,'e99749cd1a8737a470d2f47573a84c96','d8d414fa125a21b0c9c47dff368116c1f5b0955d0cdd728476db55d4dec45c5e'),
(7,'workdays.calendarnotice',2,0,'6eabb006ee45d20854645becfc788417','e48ac28f55efc70c10f79fe08b35a3cb0c099d511b945517a1be6620eb8a9500'),
(8,'workdays.calendarnotice',3,0,'112209a648be8acadfd342c1a42c2917','59eaedb90affdba1429a18c3a2fb9ae7b4e969f510ce81b412cfcec1bacaf967'),
(9,'workdays.calendarnotice',4,0,'2bed3bae72a3389a976bc3f11cc6f04e','4c2807643288b997f52f02c496342ad56d92b233db5e5fddb8f506d241fba85a'),
(10,'workdays.calendarnotice',5,0,'ee9738f4d4ac5db9c04b0cfbb6ec59e2','0c6cd15708b1c3ade94ce8922a45128c69671bbedf83a64a773e1164debabd82'),
(11,'workdays.calendarnotice',6,0,'6b1ef5d3d80cb1fabad430f46c81f37c','e3af9cff8ffa519e93b698b3729e67266941c6151538a348afb9892acd22c067'),
(12,'workdays.calendarnotice',7,0,'8780103a6ceb117169f3a8e3051fa098','d7afaeba6495e46defba618c6e44a9f5ffa06cab51a65450294c89c35d62854e'),
(13,'workdays.calendarnotice',8,0,'7932417f3b5c360eb533b746f92270f6','4eb2fdf54da8a16fc4b834caad3620b6ac87417748be9d14a7a573fc02eb13e3'),
(14,'workdays.calendarnotice',9,0,'00c1b5bbf020e796c2b71f6bf8b0a753','8b9d52494000cee747a650c125f764dccf2ea3f3010705cff1b887090a856dfe'),
(15,'workdays.calendarnotice',10,0,'64b6ac8f73453c015fc392876c0d4639','93f46806fa0c7487dfb8924c43f3c23b5241fb59563f8c21ae55da01ba558fe4'),
(16,'workdays.calendarnotice',11,0,'f96fbab804f002af660f0f13df5d3942','2dd624c58b8aa95c6f80650dbb7650681e0c4ce4fda4c1040123d89ad8c0f102'),
(17,'workdays.calendarnotice',12,0,'582a18ac24f0eeece0714c193b0e0781','bed549bcfa7368f2ceedb7707e63f6efc6e86422c0f9b2ad7d5841dfb5142e6b'),
(18,'workdays.calendarnotice',13,0,'160a17a8a5354fcbb6e1181c1d64838a','e6ae78a9f0e2eff1fbb187ef5071f752cb77169d7de266244c4430ac0e090290'),
(19,'workdays.calendarnotice',14,0,'17d74aae458b73d80fdd18fbaa299966','a5b9afbd992b0ed23b476a666df5e810c76b0674b97d72e4b0996bf73168da16'),
(20,'workdays.calendarnotice',15,0,'5ea303f94b64d1f78016361c5ad76ff8','f57b00200831ed818bd9b695c260bd6a0fa5316ff62c8f745c4bf4115dfc8fb2'),
(21,'workdays.calendarnotice',16,0,'2a2425101fbb1d179270531d3ae95909','e722ba188f387d0f93d2801309df0e9890a85a302764a4d5252d8188844acc62'),
(22,'workdays.calendarnotice',17,0,'16b44044cfab3c0c47d5bb904aa65ceb','d8491aa2a3808227ef9398f249b0859bbe56ad70e67bd22933029d7c98345da6'),
(23,'workdays.calendarnotice',18,0,'5b6025db42c2643e7a0bc76876fe2cb9','f1a71b5f05bb6cfe3745fe38ba9e78ea35cf077065929604767565ce3db3feae'),
(24,'workdays.calendarnotice',19,0,'61905eafba1c072789c0a54aabb37e52','742ac8fb39b2b3645d8756d656cbb6664efc7195b4540417905dbde8ece6edb0'),
(25,'workdays.calendarnotice',20,0,'1c54169fe603ade59df9c3131304a30a','ddbbce28a88d9a9f0ddff85296169afb8b53db7eebcded2743bd4d647b661a38'),
(26,'workdays.calendarnotice',21,0,'d9725a303d337c23f335a3622886216f','ceee442643a28671c79fa39d253564c004c249f43d03f452dbab739cf02db475'),
(27,'workdays.calendarnotice',22,0,'f5437741a26407d8f7283a76b79bdca0','c5bbd7587b3d7d181628bff37e8b88b33288c25f632271e758a7cf227cf228ae'),
(28,'workdays.calendarnotice',23,0,'0621a0c6d4e1d30b6200fabbc033fdd7','67c382e7d7a1270db7187509fd63a5f8695e36165db00ce2100d9ce990594b67'),
(29,'workdays.calendarnotice',24,0,'9ed0fef1fea436b7f6914e6c33867b31','c5ba774f24a20eec4297ba75108d82c66afdfaf812f84af32027e274427225fa'),
(30,'workdays.calendarnotice',25,0,'84af5f56cc3c74895274e7ef28eedc23','564258612b74568ee7996f9934e6dcee56863d1177c1ccd827505433fd80fcb9'),
(31,'workdays.calendarnotice',26,0,'6d17648a5b4e8f35846d1cd27f47efcf','1696cc146601fdf3c5028ba54a9f7b7fd547680af0631aeb551128872f269951'),
(32,'workdays.calendarnotice',27,0,'f0168932b3ba3ab4996055cab7d62954','e273e733dde4886c5c70c39f6c3ac2e2450d259942959cd3bd71d5e5d5630fe3'),
(33,'workdays.calendarday',1,0,'3ca53a6366dd1103d87a45fa0c85e673','4a17215c4c30c12b9b0066dba58e597681291c3b8c7950cd8fb3795f3588c57e'),
(34,'workdays.calendarday',2,0,'cc4c1bce0b690950af0edc03331c4e12','69e7409587ad0d54ae6304e31aeb2584a7f999a3677bde6b221bb7c178b4e864'),
(35,'workdays.calendarday',3,0,'210f3f3107afb88c73fc3ba2d5f27c3c','a5615c0cd92ae318d64a09ad01a1cbd29c27d60e4173f530e6da7f39bed01b1b'),
(36,'workdays.calendarday',4,0,'ed7c95f5cf7a9ccaf5d5f340ce964c38','d5555a9dd1aeb39bfac457993adad03934570314ab8c7cc8af522ff2824bada3'),
(37,'workdays.calendarday',5,0,'a2d88b4a8b3092b6baeff0bb8a37d39e','562185c581db48ee8f73c3040dbcc036d5c93610e7ca6f827e6b4176ecd0c7ac'),
(38,'workdays.calendarday',6,0,'912f2dd30a23302d0a1be77d5f0968bd','fb759d706f51b49c87c55b6c90d9540850c7d50c4c644c8cc42a44fd1f6b04ad'),
(39,'workdays.calendarday',7,0,'9f1d8947963f85dbefa7eb0dbbe21444','eac1ed4be1f1e729eb056a45b48d315c960858650485014aaa2d2a3f6ec882f8'),
(40,'workdays.calendarday',8,0,'8e0d7044e1d7728da37eaf09f8110594','cc0bab43bc7df53a2329dc4ad7905ee7c0f4df4287b48e4027ba89ac07bfa61b'),
(41,'workdays.calendarday',9,0,'b67c3bfa011721c32e3abc8d8f455d88','be10aad0009da7e17d73badd0975eeac9ca0efcd90a217a7c4f1622e64514396'),
(42,'workdays.calendarday',10,0,'3c4e45990d8b427b6b62106228645018','0352c9cf7e6653b9a6e745e47520bdf8873f3de48af5afafee079b635dc09c94'),
(43,'workdays.calendarday',11,0,'e4b646611476c94931d1489d6f497177','65f148b66be48a59460c147f43dff79ee2786215deacc6bd3f9f5b0360a462a2'),
(44,'workdays.calendarday',12,0,'7db3d081a1329d19c3e4471e4f0ed435','b946eb7f6a1c40c457f9f4ca54e019801af014f70fe0bca090a77592386f11a9'),
(45,'workdays.calendarday',13,0,'a00982d196a2a4ea7b085e6705bc3d47','4892676277a45ba86f9db5a21eb076d96a0c0e8f90194c67517081b8a5f22cfb'),
(46,'workdays.calendarday',14,0,'a6f7c07d6043d3d9f2bf7b889f7ed06f','3c7b8e12f70844b365f4488a6ceee6c344e040d0c15ca60f29dce88e513fe981'),
(47,'workdays.calendarday',15,0,'b0edb75203a7d64efcfa10dbac2cf318','2038182d5548563268cf79e0605c5223a0739f58d1f8a607926313eda9a1fd50'),
(48,'workdays.calendarday',16,0,'41c67cc07396bf6fb380ff5475bd9415','5e68cae8c0767069fc399848b3312a2370e1dfd3dc822cba0c3c2eee36427967'),
(49,'workdays.calendarday',17,0,'0d1fe2cee030b64eb8d47ec81c245e63','ae0461e8a3d07a82946690b55fd26cc580ea9cba7458e076aa33eb50136c6dfc'),
(50,'workdays.calendarday',18,0,'c8a0347f1eafad661b02690180bdb751','1d7d2bff59045339f87a6de9609cf8f6fea3089392a82729178e1786eb4bbd66'),
(51,'workdays.calendarday',19,0,'722b6aacbf526a33a664da1874cca3dc','b6e650a303c53963d6e74846b14f14c07c66a5e66876adcb03a83d98a78b59da'),
(52,'workdays.calendarday',20,0,'b2f0ec1b3689639027c75fc25a361301','67042385fd57e60e41fb4201c80e9cfc00947b14c6c8289d509d9d506f0c9f90'),
(53,'workdays.calendarday',21,0,'ddb146fadf3b72a3e9ae1e9935af928f','c657fda1019bda8686f424a9ac10554dde17b9648050abf64ae8bc13d3de7fbb'),
(54,'workdays.calendarday',22,0,'ca87950e1864204c4396f8feb22917c2','49e7af918b106cf9c61484db9288ac7214a8b147e44f6bd1a572dd360836edb7'),
(55,'workdays.calendarday',23,0,'39b329c5c1660f1903ea4bcd92246a4b','58ceb190e7a6882ff310d971632e7726be6502a6aec16ea9cd27e3d2c8f1bdd2'),
(56,'workdays.calendarday',24,0,'4dca8bf1f5103fd124ee88ce4c9229b4','cfb060de58e4a98e988efb231034d6796a2cddb537954219c93a18ceb38aa961'),
(57,'workdays.calendarday',25,0,'92b84fa2f8eb16a84662baf354d22589','a9a2212ec2648f95225e28ba9aa8e461eeb46b92827f69e4e2c961470c1d4f39'),
(58,'workdays.calendarday',26,0,'fcecdb23f291bce4244ced9d6ade2616','ab2c268bacfe0da0630c897ae6045fd139f2ca6e6ed880b7bfc2b1da9fb12912'),
(59,'workdays.calendarday',27,0,'27049644a196f12d520dc39cc0815a1b','9ab1be320afe44c2d9f0d474c947c8a3ad6046c5f2755ca093e55df89ed283e3'),
(60,'workdays.calendarday',28,0,'b8c326056e8cf7fc9a72da3cfa990871','0387a86abb1511e49632d546edaf60db2f33d08674a4c9b663a1b449e730494e'),
(61,'workdays.calendarday',29,0,'18ce2edb7643c0aa3e96a5ba305ab297','2e792c1168f689fda4fb375ccbe29eba06fcd9aac02b7bf67514333fe9a20841'),
(62,'workdays.calendarday',30,0,'fb0101028d886f029409d472c4a16594','0ee9869f159bcd1292bba8c722227c176c6d64422a52c49c58738005bc04538f'),
(63,'workdays.calendarday',31,0,'ec869b5d83eb59bdfa3956b6bae44b24','1a05211d907eb0e3d357323d9c0793108429703f0c618a87370e888dc42d35f5'),
(64,'workdays.calendarday',32,0,'2d84023f5eecadd7e2e8132360cf45d3','bac687cd2aa35160a1ba50e6847a8f82025edeb2f9d567f9cf20b06f0d1d4c52'),
(65,'workdays.calendarday',33,0,'adbca1bffc7e760be0209fafd1571143','8aa84c89d97c4aa0060090d40cf5c785065b0f23584f45134d48443e1d03a7c9'),
(66,'workdays.calendarday',34,0,'079b5af208c2a4df5aa8bca3c72cfd95','6325d6e3eeabf4b825b8c74a8956884c7d1a9d59ff7daf59378683a5d953d34f'),
(67,'workdays.calendarday',35,0,'4847feff45eeedde3a798c1232cfffe9','b541640c55bb416d694ed66acccf5d529eb10e33d2162c3fba5ba20bf06ce7dc'),
(68,'workdays.calendarday',36,0,'586bb6822b24f11407d7d72ec2a60f8f','86fd027d98e1621f6090c3167461d489ba147609fcb8319bbdd2d72a08822d0c'),
(69,'workdays.calendarday',37,0,'2da2f35ddf8d501784c89ef94b7f6254','96538d76f89e9820f0d699edccb5ec64655c319558f0c5228f8b4edcf208dc77'),
(70,'workdays.calendarday',38,0,'e2ca176bd7d794630549c0925b6cf38c','2800ae204a72dd399ed73c611df6a051e6355d3d2098c788a133778c1bc9bb5e'),
(71,'workdays.calendarday',39,0,'888a948b2315b7e6289c4f9d74c3ec93','c866f14ffe7e25399dd40e69c2933f72b760f923f493d0b2086485aff3e1bcf1'),
(72,'workdays.calendarday',40,0,'7525f5d14070b0f9740cdc4a75b41044','c466d5a13c97f225718f9db05fe15252291426a1e85c166a0240aca4cc15b461'),
(73,'workdays.calendarday',41,0,'6b71baa46d6d6a188ef47285239b3ba4','09ebf98324fc36cd4c6d7bb20cd987057677a2d214b292f58c9ce03792f87f50'),
(74,'workdays.calendarday',42,0,'d40729fe47ec3a7ae733ac799cf160b8','e2b5fcc9f9a93bf4455a28d83cb34a139468ce1dde1f30537a0d1f8de0aa8184'),
(75,'workdays.calendarday',43,0,'abd74be8df9730b3533c2ce209573b36','9da8f51cbfd16dc36c7d3e272c111006631f776bc77baea72afc9a10d7b14539'),
(76,'workdays.calendarday',44,0,'c6074f1806e2ab7aa5cfc501e7ca2a25','8b9e12120619f7ffb97071ed022bfbefd360557b88aa057ab48dc54d86d2fa18'),
(77,'workdays.calendarday',45,0,'3fc62cd600b4bbba82b0719421c9bb5e','c95c3baeb0a646655fb5ae8d82db1eafc2f30c7b26681fc7f8880e2e8a1529de'),
(78,'workdays.calendarday',46,0,'8c51e30539052248343f553a5b29b8cc','b64c171b632d03cdb99ef2af45ffca612bc31f35d426ee2ab6132a3155b628d4'),
(79,'workdays.calendarday',47,0,'18159b1d7669a19f65d929ef0ae8fb3a','69b66ed912fd24e1b872139271d4cd0b96728acefa1aa571695c7e8b8e058fd9'),
(80,'workdays.calendarday',48,0,'8fd26302f092ddbd5bf319589d432522','b4c18e7fa53dacad6779821132f431f99f98e5c54b327b5a677eda69dd0146e6'),
(81,'workdays.calendarday',49,0,'e9a538746df28ce6810809c4156f9374','ff9b5c4ed8e9dd645f533992b3d3c3215b39df8f08c8331598d12bfad1af7a3f'),
(82,'workdays.calendarday',50,0,'b45ded667f5226bfb97a528657882aed','935d435279bc25d8f6c7a8773f47f9c103d91ee0829bf94576e3df6739b1efe0'),
(83,'workdays.calendarday',51,0,'e3942d8c1fed9b4277fc7a8b77e04ede','39e07f497dbbd837a99d767fc05f21cb8e34fbfc937af0bf606b10ac0e2aa5a8'),
(84,'workdays.calendarday',52,0,'ff4c9c61fbff3453a6902f797df34ca8','ac6b54d8edc328d5cbbff8d38ad72a273eb653cb51b02fdbe2e1b3b7708e2d86'),
(85,'workdays.calendarday',53,0,'f9f2c8c781dcc1aa5c77350df8ad1454','c6941f23703a88cca32aff1ea5351064932a413197fbc1ce8fd494390d9b17bb'),
(86,'workdays.calendarday',54,0,'12eef74f1fdeef8b276143d23201c74b','d974a24fa54a44be6f536ef1ffe80c12e6fa6b2bea55a88400cbf3adb9cb709a'),
(87,'workdays.calendarday',55,0,'b30005b78cdc12526fc256f14a01ea2b','d4914eecbfeec7f6d9e13375a400eed58d0183f6cbb036fd4140347399d251c6'),
(88,'workdays.calendarday',56,0,'669fd8c3ec7d6d496f86b1f889321cad','e64f1870e5e886842391774f5e189f74ef6ad7fb6ca93522370fb09237525405'),
(89,'workdays.calendarday',57,0,'d935c57588ba5dd86bc37fc474d0b278','3cd72bc00c8282a15746f2cc033b2be6fc543774ae177fc17776b0446da3645b'),
(90,'workdays.calendarday',58,0,'46a4bb242e8a161991f2731d54130c19','82438f25ee8f9b7bd7356271b1d01712bc25f97574941df3a98d602e9976d030'),
(91,'workdays.calendarday',59,0,'e7bf90c51a49d62679735732d2c0f0bd','0ae887b04c2de13ed79dd4b9627de7a8fbcb285229784e75e184050cf515edd4'),
(92,'workdays.calendarday',60,0,'09a102465bd6ff12d146d11ac331308c','2163dd1fb0d4e9ef2a317558120673cc880592ac837dc8630bc1e1be0480432c'),
(93,'workdays.calendarday',61,0,'ec65352e0ec139a8d4e2c03f78716420','a0b94197ab5eb8856a2cd9bc79fb28d53b75d4494341cc439ba6b99e908130ce'),
(94,'workdays.calendarday',62,0,'cd4ceb7f524ba2c130d4d6c5e210b11d','76f53f7cc9e92f8b9aa759f36845c3fe5e5400824d7f5bbbcdbf8e65f440f32f'),
(95,'workdays.calendarday',63,0,'c7d8e04b13470d218a974f4a97dc30ae','814198b23d0fbfff853cac0bec31fe19172a5e83c64d88c3a34db576a9243edf'),
(96,'workdays.calendarday',64,0,'442b02922c364d6910ab8159e9896033','08f50e7d65e6a3c6131baa0dabd0455ea1f43b28fbd304cbaba54d2d1fc07a71'),
(97,'workdays.calendarday',65,0,'197030490a385af1ec8701ec6bfb0108','41449b216cda49fe0ae28ffd80d8d12acd45b61de58a3822736d5afba3558af1'),
(98,'workdays.calendarday',66,0,'ebe2d701fdaae038597df3b4379a91a1','aa28e6bc21a0b9fb0dba9a170013213597ec390895348c0b94edf642b7bf1f89'),
(99,'workdays.calendarday',67,0,'b17894a00db25bd3f46faf183982f6e7','2e7f17847c671326ef2f09f7fbd908906d5c4f991e8683dfba5454336e2bc199'),
(100,'workdays.calendarday',68,0,'062fd37bfdf7b47890c2d0cbd138704e','927112e43a1930904d384c3465feb817929010151272b992bf63866eae709097'),
(101,'workdays.calendarday',69,0,'be13c18a8e7b3f40ca87b8aca68317c5','24b74dd827d8eb9a940ad018d5e5ce99b5cfa59f9d91bc7276c6c72bbf328923'),
(102,'workdays.calendarday',70,0,'59a3478bb5b30237d496833b3d27010d','2a13576c19b5a4f3556b874522615cbe74bb7bbc40f4a6b99fda232c7827fb9f'),
(103,'workdays.calendarday',71,0,'34995258e45689134f67faa7bf6e5742','364851753a7e285c4a71ddb35568fab36052991acbd572805f368a8dd94204fa'),
(104,'workdays.calendarday',72,0,'5812f5d2fbe695a7a6bcbf4af31b8698','453d7e69a39d2d929f0a519062f9d8245e74f9d12ec91e681803811722f874db'),
(105,'workdays.calendarday',73,0,'ceb868ce1851b191c10cc55fe3e6411b','397ddca406e3743de27176fe29ae69e0ed90f5d7976f07632fd2aca203b538e8'),
(106,'workdays.calendarday',74,0,'b98b6520695ddbe688f4bde71148739f','06dfa3945dd36ccf387c304bc3df1a53b9ee43f935dd7f37fc49687cbc59fe05'),
(107,'workdays.calendarday',75,0,'511b0850557f77154a062363b52e9c5d','480de2eb301d6a5e714ed236ad57b56c2d1e6407b78078ab718fb5f9c7e07683'),
(108,'workdays.calendarday',76,0,'fab9413b9da7a8c1c2dee0f4af2f86d5','2c057326278f0f80212c8487c7ee161804be9fe5c97607b50a577270f484661e'),
(109,'workdays.calendarday',77,0,'ccdb1f873674e980c1dd3547b6010ea6','f55a291571153a282329a033b9602b244da5db0a12fb51622055c446574274fc'),
(110,'workdays.calendarday',78,0,'51e8b04d886c26d3a9241e8200d7e311','a0257c1e15774ff45d164a09f82c1e4c3d704672c506ce8459e333ccd6af7814'),
(111,'workdays.calendarday',79,0,'ec55fb8026081fdc8fdd6db66b902ac7','4b2e61d7a234a5d2c76773b4f91477bfbf580936fe9cf939ec2ea9f351b551d7'),
(112,'workdays.calendarday',80,0,'104299221b0e086f4bfe3e1f44833d2a','e197719f5ee7bd93e24b11b58f9cac92b49f6a6876115642178a0dd9c31fbf35'),
(113,'workdays.calendarday',81,0,'fc50bf28b1b3a3d9eeb18739753aadc4','b7e7542367f5a2e69a1573fd7edc1b9315f3b1a82d57af873b8b3d659cf91c45'),
(114,'workdays.calendarday',82,0,'d804542f8952203cd5edd45cc80ab5f6','7b28bfd424e7fdeefe0cffc9381f0bf0b60a975b76a292d8981e9a7849437013'),
(115,'workdays.calendarday',83,0,'fede8cdec87b8998ec4836ce275881ae','86cd3c530c7031595210aeea144f9978eea237ec603f2ffae7f860ed2f212790'),
(116,'workdays.calendarday',84,0,'4ad2d873a7c0541b8524bb70d56f45f8','4bb85a093612262ac2fce40de0503c87db6ac8b61228e0ef33a0990be231662c'),
(117,'workdays.calendarday',85,0,'bd58d54f227a8601923cedfa522d9658','f8e788e2985e7934236b6125ec5673ef18a9f2868c1871fae532b83b170cedfe'),
(118,'workdays.calendarday',86,0,'48ec7dd74f37ffc9404b898f361fd938','783704de97fc2fdff46a1df6f669b3f67b6ae801ff3ebeaec6c303a24fe910fa'),
(119,'workdays.calendarday',87,0,'2a71689b09b7b10bd44fec9878d2faf5','02325ed1f75db08498dd156b7012b5a5dc188b11aa4be41bcbd299eea1258c58'),
(120,'workdays.calendarday',88,0,'a5ce329c58e139b20a0e219a2cb233b6','20556291d59fdc4f145656722a4091be24e84c46af2ed143496eb49f75b91986'),
(121,'workdays.calendarday',89,0,'c9ba4c8f031506c08c4019cb4806f573','ce78de5aafe2501256410821dd32b0bcee6cde48f2ffd371f899e0adca96e4fc'),
(122,'workdays.calendarday',90,0,'211b4a9276113382a91a711a718a079e','5d3cdcdf5088f26a489b6262215fecbebd2101c29aaa5a0ced06c4e6898b0c85'),
(123,'workdays.calendarday',91,0,'ec4b3c3f27eb2bc32be382d569c32e82','e52e0566ece44c7f00fef45b748107bc624c172326c6c130fa061e06c60ef555'),
(124,'workdays.calendarday',92,0,'085a2f0c4a61da4e66932e6c22a3ee64','72247edd8e9f634305aad2b1412657dd66eb7b0279d4fdc3a58bd1e781980674'),
(125,'workdays.calendarday',93,0,'0e79c4c6573c880877d1bd1afe051062','08a96e28c1b9ca2d96a23db57fe90ad672e38ebfbabdef32ad7fe50c98c76d2f'),
(126,'workdays.calendarday',94,0,'d02b64522860b79085d679f8ca80577f','6fdf6bd1c7eb067aae5cc5fa043e554bacb46751dc1c1122b0fb8e746acf0fac'),
(127,'workdays.calendarday',95,0,'72818ba6046c771d9f9a1e2cfbc5e368','258df42bf32cf137d8bca672d9a004bb5d8d1da8900d9c104310ded9dfdb1950'),
(128,'workdays.calendarday',96,0,'6feda02b7fc422ae7c2b5ca49b5b5128','71ae29b032f5c3b2bde4899fc2aaf74d2c489cd7e0b722d2e3f8f6c9771f387e'),
(129,'workdays.calendarday',97,0,'485b15c83e419c0cc587704d0dd4f26e','51a607b8436c7eed6909140b4bfacd49ccf096931114cf86a6017939fc8ebb21'),
(130,'workdays.calendarday',98,0,'db77cb675eaa2435fe3b449f0e7783b2','492433aa44b3cd3d7a8728cad4138aa9b66885cf8389d9ea9ab664e2432e0646'),
(131,'workdays.calendarday',99,0,'f4b17e0b537a8cef8507dd49344bbcf5','b9df16ca3da0925a0d942a1fdfb6bd51bce69cc32980d331a9b77efd126c85a1'),
(132,'workdays.calendarday',100,0,'94ba9e0e82b1b2e7bcd462e72ef8d229','844d910828c818b1043d9bc4591656675ec3c4c2fe6be9387b8246b802111817'),
(133,'workdays.calendarday',101,0,'dae2db0de370b6c14368d79746ca051e','f0c120cd8bdd50a38b11f02f6561a330537e2e04420510e078d656977d6b4b42'),
(134,'workdays.calendarday',102,0,'c360afae75eb3b4febc07d314ab3b6e8','2b422bfe89aa655366796ccff3426fa6935ffe6087121dadd4dba09be0fa0124'),
(135,'workdays.calendarday',103,0,'80fe0cfb907995b2c549c7f248623b30','0ae08282f012d6e838d3156cf664777912d3adf663326d68a9ffe909964160d6'),
(136,'workdays.calendarday',104,0,'164cdfdde27b2759a3a4f01a3b48cdd5','2c51a9e0bf7e241b5ec8fa8c9cc1b0975dbffb9850a66b950c9c2b4fbb2de972'),
(137,'workdays.calendarday',105,0,'8352028841c5fa85e90439aa6629a58c','a3c7c49be1352de965f2eb15d1e3c6eaf1bbad1fc54f33c6df86ee4634eff294'),
(138,'workdays.calendarday',106,0,'0ffcc90cc2137da2d8a0302a8c1ae26c','289c98ad290509d54bc1d3e86b28873d1706d0bdc3957c0891ad684856beb6f0'),
(139,'workdays.calendarday',107,0,'7662c2a13350ac9fc916d055f0db86f3','2a47599d6f5e0f9e30ca6a8ca10ee863669bcfc57d3bb45506798be704a59231'),
(140,'workdays.calendarday',108,0,'ca5323f5e49891067e6a82f2715b82c9','f1c87d429958e615a90f1c16a52753da7c8438a0fa3d007c1b898fba2e3b5335'),
(141,'workdays.calendarday',109,0,'f0d10a38866a232d1dd5a1e7fd263cd5','a9586969c3062525d46b31d7ce17117f3e6a74a28d0a17130ad6c26113fd25ab'),
(142,'workdays.calendarday',110,0,'6d2a2d277a07bdec5e56dd52892cc7f0','52c59c87c7ad63835e306fa3669360d795f9b6ead7c8ca1b65abc54973200178'),
(143,'workdays.calendarday',111,0,'ba81ef1ce1fc3ae0268f76afaf655aaa','01393c1996ef13b8254281d3b236561a90b00d44e825c532d23426d5381a4ade'),
(144,'workdays.calendarday',112,0,'eeb578c4f17e23f4baef1df9f27b735e','a8bd79ea7b31d526fc6fb48b887c438abffbecd838b8b55e4f8f8f8675344ecf'),
(145,'workdays.calendarday',113,0,'d22207fde02f023b9a8b118d3a575ee1','0568e39ef4a487e9d4c57aaa3a9c854393356cdeb76d2ba82f64f9a589d8cdc4'),
(146,'workdays.calendarday',114,0,'b8fa3e19ec7ab0c71036b5c9f6dc3711','01c7a32e8c81a44cc8b2620ba9a24833157b06d74f9096fbc556a4306a5d94a3'),
(147,'workdays.calendarday',115,0,'27fb6d712f05565bdfe81822c7348172','6fab6076879d3882e2a84529359428b58a7cb47f3c8a1f006d82ea007984c9bf'),
(148,'workdays.calendarday',116,0,'95205bd68114c31a9c7e50ee00cb46c5','60b868e1a96b5962b63a5875ec71b52b7710d807926a1c195b43c2df6bc5b5a6'),
(149,'workdays.calendarday',117,0,'752687655aa8595611c7d5fa3a9cc12f','426cc46a0ff1ea70d98f43fc9d163ebc907f4160004cc844f119e4c0136e156a'),
(150,'workdays.calendarday',118,0,'9d3e2a99f083bc6f32a516f9520952a0','68f7a2d383efe5b4982a163f2c918e858ebb6d2c8943ba7a6ff539c27e94351e'),
(151,'workdays.calendarday',119,0,'612acfcb1b7f707636af3804de049935','024eeba17d5975df03d3512906d7eeb090d9116bf849e07c932e13fedde0cc99'),
(152,'workdays.calendarday',120,0,'481c2b4172eb84c1da70e3c2252abf00','18e582c15ed5a9c3b4157d526d4280e6f0edea7a010b3d6699052041fab37c40'),
(153,'workdays.calendarday',121,0,'89940d8d43555d7c41138eb591c78833','643b84ab2dc3c7a46cd8590c94cc742390254edaaf926de90aff60e16de6f564'),
(154,'workdays.calendarday',122,0,'0ddfa41ec1b1adc6a2319b8d2166e2f6','589db3fa51824091de397d9fbc0fd8830544597f9ceb9fb5f27b066a795ab2c3'),
(155,'workdays.calendarday',123,0,'6529d01f65e200841545657060a36fed','d5d9c52be56fb5312737a312173abcc0cc8f91d2d8b928bc737c4243e8bd0d05'),
(156,'workdays.calendarday',124,0,'36cbca4c53a9ba87379078db3e8a4dec','d991d7f143af5be6f2a42965071d8ebe0e7a28a76653ad614c29ecef8e70836b'),
(157,'workdays.calendarday',125,0,'8d5f5dd34d5a752f1cc4a1cd37496151','532e3ad93abba5361a3d4290ef5d6816db4c8cf833823a8fb4465ce21ef6060e'),
(158,'workdays.calendarday',126,0,'7b6276602c3548d8998b6b6e778335c0','db2618a1a446c486674233ea40f48b1827ab9390daa14811d49e9a99bf5274ec'),
(159,'workdays.calendarday',127,0,'7ccfe4f2f1c79c83693731324bdecfb1','dcf75be00fa78853ae39ff36a46a8e4ce2763a5877b3260820c85b2e6b43ed12'),
(160,'workdays.calendarday',128,0,'5566d5d006bbde8cbad32a6b98d4a8db','0bb672a75e4d17fa0045f23726bedce41dfd8523a5e122c88472b331cb759e7d'),
(161,'workdays.calendarday',129,0,'d2bfdc6ab132b23791bf76101b26b8ee','6120a8daa0da087147cd703749702a8f0585f81a3df47cc6dde98a7b39ddd0c9'),
(162,'workdays.calendarday',130,0,'95e559e8e7942f642b63a17767a54d35','cc96395b612d45e893434112ce774998b1ef9e6ae4be30ee5017712dfce56590'),
(163,'workdays.calendarday',131,0,'47c62e598ceff2ea7059ff35d7b54cd0','01f2b5c44f327a1652f7e3201aa075f6ba7a261eecc63d383ab4c3e76914a134'),
(164,'workdays.calendarday',132,0,'fb6a92fc1a350b0cd787215124e46303','884e95cfca2da224c95689f1beaff49c081fc4875659c1d9d69a00184e2b0968'),
(165,'workdays.calendarday',133,0,'17453959f158f88144b85b760605bc16','35c38ede0d5faa7e5ba1befccd0d553083259a68302d28a3af477f2309017fbd'),
(166,'workdays.calendarday',134,0,'fd99154e86e9a2d39087919f608b4630','b45e9682e6dd1bac532aa4267bb8d51068ea019435d43719a2b22f285ac88c8c'),
(167,'workdays.calendarday',135,0,'0b59b6a766d587a7f47d89c95c513965','b943a603bc7544c94bdfaa204c24f67b05b637996d99da35f6b7b9017f23888a'),
(168,'workdays.calendarday',136,0,'1e839983c2c5fa26ec9f185c70f74963','86d7bace5ab017343cd2b9efa28c8beef682444287ae6d36c9f7d078dc4ca630'),
(169,'workdays.calendarday',137,0,'f323ce2aad2aa602df66be9826baa33c','141f5758378beda31947b46d6b319633b9be98046d8128da26e7c7416b7888f1'),
(170,'workdays.calendarday',138,0,'770c9384dfac958f240264a619381ba8','67cebfd0be724f482b9b010297664f1bb37b911e9313a161ac76b9e9bcf1ece1'),
(171,'workdays.calendarday',139,0,'f728d5f22cc2947ffa17b71c93cc2b36','492073e3f5f70ec1fc9cce6799120f44bb057a45e312040886cbcbbcce81181e'),
(172,'workdays.calendarday',140,0,'ea3d54c6fe583f28bb13ebd2af4cd728','a69943a6147de464a12083a454c812b303bee6b565ff4a32b62cbc184b268932'),
(173,'workdays.calendarday',141,0,'396a65a456078d5c8008a9f42f3ac6d7','633b37f0a6afb18731fc26c9efe7fbd70fb080283c0896de7a34ba27a6c4843a'),
(174,'workdays.calendarday',142,0,'a339956ce9074c156655be13d735c9f4','d52539647e9c0ac626757f2d39e340c51b8d2113e51dcaa166c789f3becbad08'),
(175,'workdays.calendarday',143,0,'00ba564e45ae9bc6fa6be9d073f18dd3','4155a04177833323110b862a58f3dd7696304d9b1741ec6b3b078912c271cfaf'),
(176,'workdays.calendarday',144,0,'9ec23f2b55f97a5300bd1841de875038','789f954682efecc5038a8bd5e1464b8d6137fc5047e3b21d1b48297cb685488b'),
(177,'workdays.calendarday',145,0,'01be43fb9b8870c256f1b0a8c9319d74','cd5f13693e918ac5ae16d7a8fe28a5efe26f8d5fdbca14e5c2dd6cb9e30d2d98'),
(178,'workdays.calendarday',146,0,'288c2a6511bd0c640ae5b9b4758b09ef','cd6412418133870506075777bd392bedaafdb3d5627b78d2b57e9d076b156d4c'),
(179,'workdays.calendarday',147,0,'7fc50845a5b8567e06c55a2dfa351f20','386ec26fb76ae021640d77f5c39dee3dc32a94c9aa5c1711639c935ec9a24bbc'),
(180,'workdays.calendarday',148,0,'42462721147d9435416f058e278a2ab0','1dfa23f22facd81b37b2c4e661de9367dfddf644ec3490e9b2e7a85984105353'),
(181,'workdays.calendarday',149,0,'5ed4821be25151f5e2da15d6968aefc0','3626c04197758061b42ffbd11b5524158bc0ba003499a1cae6a54522b6ff02f7'),
(182,'workdays.calendarday',150,0,'dc93f12bc7afa213e01cf3bf1c7100bc','3cb725aca7dd5eb992fcde07bbb1f54969442fc5db89aa08650e130a3f6c29da'),
(183,'workdays.calendarday',151,0,'a40e72d6b9d8938b31d23c544440bf5f','066404c29ab72f282a8b2865ab9bb1f029e715f8eebc880fe01a0ed869802d21'),
(184,'workdays.calendarday',152,0,'3b1fab092bab44c834e0fd85d11c7a36','70948122a24d116a5c4d007054d21a1cdbcd565c089969ceb9b800030940d301'),
(185,'workdays.calendarday',153,0,'aafc77ebbcac82d81192c9954345d806','8436f4c695fe75271aa805f7b86c7d9f4d13746bc38e07365359fdbc44a6d64c'),
(186,'workdays.calendarday',154,0,'f2efe1bd38a83d0f347454d7fce3483d','2dede94d7537f238dd07b19985f84bb436d413eada20ab1380f8a437a18842a5'),
(187,'workdays.calendarday',155,0,'8e0fafeba79b89fca5d20c3a4cb1fc8f','0f351ee866b38497a87c7be92df32ddd754fd16b3cece5ba5077803454b3a02e'),
(188,'workdays.calendarday',156,0,'b46ae337b016548bebddd0d49ccdf8d6','74769c648762b88db4cd0228fc6aec5c32d33c3168ffe5c2bb7930fde3f5ada2'),
(189,'workdays.calendarday',157,0,'40a6d8a957735c0027c47492a5bb1052','7124678fabb4a10af855b448fc468ae3980805dd010cb267419a483375dbd5aa'),
(190,'workdays.calendarday',158,0,'ad9039304de9f85f7428422db60cdb8b','d794dd5a456f4cffc778dc69ff0b1bd6045c7bcb0dec18ea69dce39212dbc298'),
(191,'workdays.calendarday',159,0,'535bcfcd5eb40b88b5ce1852da6440e9','7b526504e2e549fa4ea564f187cee3b5f125d14f9b06c0d40a90b4b210b0e3a1'),
(192,'workdays.calendarday',160,0,'d0f815603d10960dda33ddf68c782a2b','869a9f5e7d7b13aba6fc3a18e826da88516afdade7373cbb115e99bc42604d05'),
(193,'workdays.calendarday',161,0,'d9d46e7f658a2c36332c12277c46630e','bcce42535a0691c4c8b3091ac26bf6dbc3cd0c38dbe3d55cbd6be0f77c061b82'),
(194,'workdays.calendarday',162,0,'e7b187a64ff250744a55361807e9cb24','c8cbff6757b74027e652c9f3037888a55a5978836ab86ef651d806fffff8df26'),
(195,'workdays.calendarday',163,0,'16a86d75e869f41e488e70153a16a66f','0523626230beeb801ef2f08569a663e8cd65ace193de9213ad7002a4736e5484'),
(196,'workdays.calendarday',164,0,'9d06427797357b6670ddf0b6e5f638b9','db62c03a0cfcb9ee89741575a35046cedba1d02eb4219af899b9c54926a0e2c6'),
(197,'workdays.calendarday',165,0,'6c614d453ec9b227176461c5d4b1f419','02ef317592410917f54632297a821f013dfb62a4195397c2180a9f47d62bb316'),
(198,'workdays.calendarday',166,0,'1014dff65e444682eb1ad05201b4ae19','8de3692bfb9d4498785d51bd6a1c6e62ef86b488ae67c959db06e2f2cde0bcad'),
(199,'workdays.calendarday',167,0,'2b627f112f697bbce7e7e1a0371e813e','715ebb4ddbbaac0e2c512946b6114a87ca321177989a4b9cf086bba16981a2e0'),
(200,'workdays.calendarday',168,0,'332e5f7dbfb1fd85e11e708106fb6f44','4e979c9e4f5a7bf7832980fda3380657006647297f0499b8a05c5a60651d610d'),
(201,'workdays.calendarday',169,0,'0c45a50969e4e1fd1a86abe412cf767e','3cc2ee11f85630e52e90e802664ec7657e477074237940fce631a3c09a42844b'),
(202,'workdays.calendarday',170,0,'05e1ca8ca9cbffc469350b10292ab232','c561b1e3ff4aeca3e8e7e87b93a6293d741a4f25fa33e82c76381f98f739fb27'),
(203,'workdays.calendarday',171,0,'1b0dbca904cb71f92a38322f43b0e179','dcb4eda7aaf457235d265a9192f6be93cde08fec1844883474045d7ee5911a30'),
(204,'workdays.calendarday',172,0,'bf0f4707befa38f33bbdaf0bd41fca35','3eb855b7b00186a41abe92a59c772bcdfa0f729a8fc99aa30edeec1b549a3b38'),
(205,'workdays.calendarday',173,0,'12a863e042ee6be2dd0ee41ce2ac89d3','0fbffa08dadcf777eaf8d82865705698a913dc222083dfa5e7c9e4c773a78216'),
(206,'workdays.calendarday',174,0,'aafb872c07b3d9c03a98cb0d23bcc04b','26707dd326af362a9078b59526015e551e94fa0b1b2bb2bb7a209d4218e56530'),
(207,'workdays.calendarday',175,0,'57c7e5947922801ec3ede5fa397029ba','7d5f690ce38390f15bd811a53c191872fd37df5964b63f5d43ae16061aa37ea8'),
(208,'workdays.calendarday',176,0,'39c4aa7dcbb4d128cbb8b2ffa8b26b80','9808b61ad84f8f1103878b34f60f84f119d9bb8eb331e21d2916b61cb4d2f106'),
(209,'workdays.calendarday',177,0,'51a7af2b4c80b6de09320eea03bbc9ab','0322329ff012cd3fc9ac815b167c5b427f54f6412a0701a9bc7f8ded500192d8'),
(210,'workdays.calendarday',178,0,'6b7b2c4a314eed766b2484686e14a150','d1e992131a86e93da315621f5f9a9ae46d018b2ad3191e4004d45b7b65f64c52'),
(211,'workdays.calendarday',179,0,'d4c921ac9f3246f4150d0b12457346e7','30ca41cff6c6fef532184b3d839abde229aa1efb0e61405443f4f7c7dd19924a'),
(212,'workdays.calendarday',180,0,'42fd67e3f444fd2dc43966778339ff49','33035382a0580552c7fc4685a6e9d2ae770d885e79b96c61056bd7f206de14dd'),
(213,'workdays.calendarday',181,0,'92d5fb3a78dac06febd18ce73137dd94','3010b821a8aa8883d30eb6ced5a42d852c894f48f0a5d3391bdde8e9d0706844'),
(214,'workdays.calendarday',182,0,'cf629ccd5e81fa5efcab92f7c32c1741','a17d12fafe745bde2302074b4c05a9a3edd60a6b0d3a7fa0a46c0ee27c180354'),
(215,'workdays.calendarday',183,0,'a375de15d1a5fc076f45d6a71a8725fa','20c10d8dfcb704dc9d2991402c8c79da6d8acdd31209a9f537b1c8b20e3ac1a6'),
(216,'workdays.calendarday',184,0,'51dbd7005fa97c2d5111d9ce0f5b14b6','46dcb41111ce1c38470a3a5743d0d2597d922414a40d8dc4c6414da237f051d6'),
(217,'workdays.calendarday',185,0,'ad2fb25c9a7fc1ba0d39364482be16c5','e11b596356882753d9299cf7d2d0b634ae9c213a3a34b9c50c3ef520c0319b73'),
(218,'workdays.calendarday',186,0,'19d1432c37adb86d74e863f1572a0df8','ef0e96013612ff5ba3d81dc3dd9a34b7ac39ad5b2da92ee9777992629b87a014'),
(219,'workdays.calendarday',187,0,'c040d037b30fc87cb2fda42bcec41e61','44f2fc4ee0ba29015030b062908bcb078fb3c491de1fe1c6d99beebd7f90accc'),
(220,'workdays.calendarday',188,0,'ffc7bcd08ff696a28eb24235a9263588','cc65c3ccf1cf7a339a511ca96fe935631bd9fc138228d4892b184f705aa6fe1b'),
(221,'workdays.calendarday',189,0,'cbb36eea3c54fe0ad1af911a01330845','6b4f1134d23b8331cdf170cf333d16b9d592146870b1cc5b914430fc0b13081a'),
(222,'workdays.calendarday',190,0,'cc0ac737e9c4766cf55fca15ea4b5297','b9c1e2089ee81670b33fcc934802a1a05343e1d86ae3882e72052b909e93b666'),
(223,'workdays.calendarday',191,0,'d12f54ba5b4a21d605c3bf534c95f1f0','81a1c66ad39cf9a9994fdcae8c683e0a33cef9edfe38890809062e0724ff9941'),
(224,'workdays.calendarday',192,0,'8b516a5317a65d53fce5b9f6f6c1d736','3cba861315737a0485e41b1fbe319852b4be850a0e866f327f131c3a5f705c2d'),
(225,'workdays.calendarday',193,0,'f573dad51d6759f3402ee6f82048dba8','e683efe37c59a9398c4519bff3525d474ff5d61ed89b46b99aa476af7a3a78c7'),
(226,'workdays.calendarday',194,0,'0753c5584e696166d3438d58d47cf832','ce5df384e78227c2a509400f03eea49bfc157d2cd5898cb19b28f35d372e56f5'),
(227,'workdays.calendarday',195,0,'a66c75c613cd90acdab4af3cda891c04','f61fa5f873a9bb97b3ee6c1ad401ccaeac8e90fd7c65c4b9bf8d272cd19662e7'),
(228,'workdays.calendarday',196,0,'2e1765ccf2c2beedf5c4dc2dd152a5fe','fed342865dec826bfaa87a7b09ac7d70ab92ad199506bd5c98ae52d7a40ee285'),
(229,'workdays.calendarday',197,0,'37b237a1ab1405fd90f197e7ec04f6d0','6eb72ceba79635cefc5709f7219913db677f945cbc56430ca4fc0e81bd34a09e'),
(230,'workdays.calendarday',198,0,'5a965f6ceefef44a285faee17cf2785c','33bad8230e1c1793840a4516343a6d22a5979cd41db477cf8754cbc7a869b44b'),
(231,'workdays.calendarday',199,0,'a539ef9cb289d58b00bde037815cc5be','8460263d654a194e38cc52c03426cfe58bd4f08fe3919665ae3ea76bb8f46ee0'),
(232,'workdays.calendarday',200,0,'4e50bc4abef0e87b72f1580d962ffce6','458c4891f365a4bafcf670c922fc8ed898f27a9ea68123e2874785857a4f30b6'),
(233,'workdays.calendarday',201,0,'b1c0d62270bfa99e05dea1f79033329c','b526f2bdb440be9e292c3b56c6f9a19179fb167873a7f5220898c33721932450'),
(234,'workdays.calendarday',202,0,'2a4f4042a9d639787f8bbac8c4781611','4103771139b5f6c33c872f1584f21a0d6a2c00ddfdc2d3d384bd1eacca4d05a8'),
(235,'workdays.calendarday',203,0,'ee54e4625b01b660544deffda464bddd','aec066f440b68822c14184fa02b2576c1962986eb3368b55deba2db71d459b48'),
(236,'workdays.calendarday',204,0,'c0ee879dd78daffe6c49cbb107c0dff9','6a8d27c6f424559d759661c838cb115cc8cbc56aa1108119450b5670e38c4ebe'),
(237,'workdays.calendarday',205,0,'43440187a2998b7d4c7b3c806d9efba3','432bcce111a54f5b403f5eeb4f2b723d653f5730208491ea1feac0d95bdba75a'),
(238,'workdays.calendarday',206,0,'d03fa2603bada0bc5fa2d7fc33a39e1e','5208f9e5a31904451f3614b81f7145c1390c7db10164d5fc53241e9dc41374c4'),
(239,'workdays.calendarday',207,0,'78afe84bb9e1944aec0dd2a41b4fde45','4abf9d44d5671dcc7777332fe22b1525d3ececfd565ef6ace8b94eb2e54ba32b'),
(240,'workdays.calendarday',208,0,'10d562183197cd9b418cc881c7f61022','70f72c09d10d6d5e44d446e0656681a1348bb55b8ca3d117cf9dd4a2846a35e3'),
(241,'workdays.calendarday',209,0,'3a1946f3975145bea34d28d51b9f238d','22fd910781c59eebbf621e6da3405da2798d008fd2aa2be1fc990eb8550bd079'),
(242,'workdays.calendarday',210,0,'b182f8414c57cd9c0a2adfa29f426323','f332f57d10213e4509c2385abc2ac0022555086c4a0a4bd25481261baab3d703'),
(243,'workdays.calendarday',211,0,'0be8503fa4c349c08abf552d390d88d4','dc346a596225b51386f9778b6e8aae1efcbc7eb7b8cf0172a83a6e33253434fe'),
(244,'workdays.calendarday',212,0,'110bb280dd849948d2c7c80992dcdb00','d4a9cdf4ae687b567df09bc1472808498d15060cdad10fd285399058f4cc2d11'),
(245,'workdays.calendarday',213,0,'82616d4006a75b45a0c59874fee6d3b3','dbb299185692c543d30f126f4f9dcf824cb0773e411d9aaf2ec6266a468c77ff'),
(246,'workdays.calendarday',214,0,'ae0886ca0b9e3173f75787da2f87bf40','552c042a190f285ac7aec42622b21d40ad189daa0a8e35d8ffae08fa0468274c'),
(247,'workdays.calendarday',215,0,'f6801f79ff26d9620bc7d99b93031e0e','1b8a4be56fc6987a08a196d5878b02ee107195638378ef5a10c797e059dff481'),
(248,'workdays.calendarday',216,0,'aa459f1fda8c0ce898e2dc67b5ddc6bc','65feb203028631be57cb0295849112ebd7d493700406302409e366778fb20aeb'),
(249,'workdays.calendarday',217,0,'ade4cf57edf481ce40b5f3a6b47e18d6','bcb16e94f568d254c464028f8504fe721ef2ca0609c42540568c1f309813fc48'),
(250,'workdays.calendarday',218,0,'3726ac707214293a0d39fbcfc961bec3','67aac5dc6d76cc6ee331d28ce1809980b107441456a226cffeb528ddf16e718b'),
(251,'workdays.calendarday',219,0,'f4d2007c797d69e739ca840236138ca0','131a10cbc036eea491201fbf691b121c01ad4fe2a0e9b7fef05092aeab6aca32'),
(252,'workdays.calendarday',220,0,'dbcc7ef20c6bd2ce3cdfeedb01738479','84b8d5a1737cdaf5bb4e54a97dc7a6c52a464e9f3c0c2fc06babd057b22d4fa9'),
(253,'workdays.calendarday',221,0,'74a6308a523a2d16ca63dfb65c41b80a','7f9ae717f8c694c0c79f6b1f2a832e3fd28f8cb62fc2dc493616a32dde66dbda'),
(254,'workdays.calendarday',222,0,'974d762159bd3c365337923867403d8b','7fcc81d6a44d9e4df18e8abf21c996654ad0898ee5c97a496361e3d12ffef6d1'),
(255,'workdays.calendarday',223,0,'90e7535afce7294f4bf48cd663bba437','ab1fd3061fac3cef1d7395684e2c9b153e410f54469ae20a9fcec32036aedcbd'),
(256,'workdays.calendarday',224,0,'2ba86c98caadf71453df168f4e5b4d82','a26d4389cece0a8572225acfd156471840bfbafae5ce08dbc5680e80b23c4bbc'),
(257,'workdays.calendarday',225,0,'14539f6458c6c8145d38b23f1643a250','bcb43bd2366a30ed2f4c7e91e71c121d864edfd41d6740efd13cb33bb4a32f49'),
(258,'workdays.calendarday',226,0,'c2d199ec927ba55a4e742807fd0a6130','1345d0f2e1b0f6f5edc605a9c1257d7738a26d7586b2296c18b4198db1575b1f'),
(259,'workdays.calendarday',227,0,'3f93dbe65928dc997c04f43d38b8446f','d0491cc8ca008a135560c25d05ee075e8241755753d949a7c0e19c5518902a04'),
(260,'workdays.calendarday',228,0,'11cfe3f13eaeb804fa03a501d5b0c212','046f4434f5fe83e76265f965239c3ee3bddaef1f6a48ff54df2f5e1f5a4bb672'),
(261,'workdays.calendarday',229,0,'ef286b56d03ecb70d94af7b02fef6043','3dc53754c78959c594e71cc0f8327a7a6bddcd15f6ab72be91a4f1ee1aa043e0'),
(262,'workdays.calendarday',230,0,'040cea2c7922cde5e127febde3a3e24d','f1c813e69f6a9522aae50ae221909ff812964288af4a6aab75aa111fb5a3bc7b'),
(263,'workdays.calendarday',231,0,'604324bcd2d6bcc28f3a9f30602bcfb7','ab95c6f9dd015c9633ccca094f2b9e604c57f10a8bddd512a4d6b4affcd87cb0'),
(264,'workdays.calendarday',232,0,'2ea9ad28188772c0c4118c028b29e971','2bcc99fc3df41667d835371ef94734740aeb89de1a212a6321949fc968f898eb'),
(265,'workdays.calendarday',233,0,'5f2839eab8ac447e0f1a07b78025e5fc','5a8319627b79c62611d919ab9507eba2a808b7d5ffaab238ea65d389c1ca9c1e'),
(266,'workdays.calendarday',234,0,'dae4f8625132a87103ae06d20117eb6d','f0de80e3d9f31001534352d2e6b0b86391b4b9780210aaa1b9fc82c732189792'),
(267,'workdays.calendarday',235,0,'6b3f0c46aef891772067deedef3b64b2','3bf3c4f0a459f7162907fc52717bd17a7d5fab6f453ccde6cefbb241c190c862'),
(268,'workdays.calendarday',236,0,'80d5011c70fd78107c11b3bfeb675fa1','d36628a500810799f31874d078ecb4db6897c3701eb60cac28abb9f1f414fe14'),
(269,'workdays.calendarday',237,0,'64d50d72d120bd61099bf3f828fbb5cd','9dd04f8fdaed908fdf17cbd0b80fdb6f7f4a59eeb1e1e335c8b66a97dc5c2a0e'),
(270,'workdays.calendarday',238,0,'80f379154a5c1c82960c4a2340c00e05','45ee1dda4ec665317c51d34e724f1fdd64a8ce4e8a615c3a8522d1dad2eb29e7'),
(271,'workdays.calendarday',239,0,'f39610f5f7486746decf8dd5147c8d00','e2173fe88dcb96dbafbf70f2248f3366a3d535f2046d7902e9e8e90e43b72ea2'),
(272,'workdays.calendarday',240,0,'89a7e01e69aa23dc47d094f92516e7c6','8ae4fc1239d895b6e3458d241d2e8a8b943437ca4922f69246f886a0919f0f77'),
(273,'workdays.calendarday',241,0,'769ae6424a17bfd2637e8ff3c478eb35','4db6ffff7558685760cec64193122785b181cae3e9b86be5ad1eff598f97a894'),
(274,'workdays.calendarday',242,0,'58a5c3d026a2b1d54f453c14e719fc0a','1a754414a2a17c4bc21021186fa91c291ad858479ebb36e21bb14f9a9598226b'),
(275,'workdays.calendarday',243,0,'e5833988ff22915448dc63fa409d0c4f','b1b8fef9e8eedc2cfc166fced5782904a892c97a896b6957639b312ba12c50ef'),
(276,'workdays.calendarday',244,0,'c52f8f1db1693d4c44425063c9aeb190','519c6aad06a028fd99daf8b74352e326df0d57c653b7f87bcea427c852590367'),
(277,'workdays.calendarday',245,0,'309a55b3eed4abe63820f4b401c90c47','244d541ab28cb07405d28374b95e414d1c3a82039599ccb87d2d724f43edc6b6'),
(278,'workdays.calendarday',246,0,'01ea5548c4b6d9c577ece7e15a02d764','ed6f8baacd47db283bdcc8af77e22504f104fef0108c414420f8ff821c08ade3'),
(279,'workdays.calendarday',247,0,'5753ec16ca675e5474151df05d78b8d6','bd94e30ffa9a2c29144c23dd69a982a4f9edfd35982c7b5970dd04166af01cd0'),
(280,'workdays.calendarday',248,0,'0a0687aa6298bf1a9597b60cc9ee021c','4fa916d9d938fbacceb6634746c648f73f77dc0e754876c615359d65d7475095'),
(281,'workdays.calendarday',249,0,'ccbad99080e97721f09148fd0a05cf68','7faab839f14d5554f3d10b1d7dda7ac5bb81bae5c8f30a81ea1965e6fd201a41'),
(282,'workdays.calendarday',250,0,'77b6222799a0b5893741805b3c95d8a1','ebde310a2432d2aa751d358376312e59759d506e89ba06eeb36cc17900eef595'),
(283,'workdays.calendarday',251,0,'53870057f7206ca1ee930ed91fd8b3c9','db6c239ab26d0264709e11c2eced3e89e5c4e4d3afc3e3c96c65b4cc2c137958'),
(284,'workdays.calendarday',252,0,'23993600e2a00431219b15e74f68075e','6a0d5ccc115bd35e3a821d90944b533c7f85e95fc1a526ebef68154fbccb53c3'),
(285,'workdays.calendarday',253,0,'805737a3cdd7ea78505f5b5e2ad3a233','62ae7da61a64c51c7f67baef0790ac525a4fa9b0d14fbb542b658335f4a613ae'),
(286,'workdays.calendarday',254,0,'3faa536c4befffb6bff9bb5950eb42bd','ef04d462a124102a1ec49879505d845e5407d87d6d32d81f8f4761905d3cac2f'),
(287,'workdays.calendarday',255,0,'ef0f6144ddb84c94d5ec10befba199b7','e58ed9920afe33b733fab6e35e1d157dc6a15a723467c26ac54cb0e65e31bd29'),
(288,'workdays.calendarday',256,0,'8f2f441c7a5968058056ed71cc129ab7','b48a2abe9eb29052e42997c9f2640a49a1a5d0da07d97578709a41d173d4874e'),
(289,'workdays.calendarday',257,0,'7ea86b563778740de6e91f45ff816125','30adc819541362eedc7a31afbbf1b785d0a97e14986f9079b7640e5cf42c18d6'),
(290,'workdays.calendarday',258,0,'2b7f01af0a81cc052fd6a17f5de287b4','76cb97b7178f8eb924b8badec7dcceeb54d9b12bbbb0d21315aa043362e6a00b'),
(291,'workdays.calendarday',259,0,'99c86065864ec4336f0a70ced1a91822','35fbaa04fa039baae40394a9c51e4feda9f2a9eecc39d7175499a7543da433ec'),
(292,'workdays.calendarday',260,0,'98d1dc67ee415f74e2882662cb11c8e9','414ed80c95664c106eb3879decd5f4079ca81978f67050a5975fa9422cf33fbc'),
(293,'workdays.calendarday',261,0,'fcfbc61b12f2b30d43dc64c0d2e90fe4','09365db00f22b5d66f8aa9557386a68ad4a4519b72dac3f0d26ab19747151192'),
(294,'workdays.calendarday',262,0,'48f1d5887ef8d2be0cec0a2b786fc24d','19b3c677e1b204168602c10881f03872af55ed0cd724a399cdea2c83402ac235'),
(295,'workdays.calendarday',263,0,'b5b52fbea06570d3e55f52005180e9e2','f29ec8532af0087cd4d4d7045737e9a924cc796c0326fd245587b6652c46f3ca'),
(296,'workdays.calendarday',264,0,'810b999decf684225df63d21f3c3593a','59e943cf7cbb99d79857675f238713aa2993b37f714ef85233e7461403e07335'),
(297,'workdays.calendarday',265,0,'3653c390c70cc1cd1e5b01eb49eab510','c21e943ab4579f8f5bef05b83f424edaa6362977e9ba51f36c945a9e9950f9db'),
(298,'workdays.calendarday',266,0,'1378d58336eeb2389822f52273fa5074','90fcb06b4feb00beae452e498806342955062bc2a63039a0db341a86b3b07911'),
(299,'workdays.calendarday',267,0,'b9a20a1f9079ad7d21ec92e45f9543d4','432abbc2c5ed621aa37b57e73db5c3def9b55e55346e1f04e6d4db48ffb33bee'),
(300,'workdays.calendarday',268,0,'bec977619cdd80d8c3ef0572c0f2080f','da1bf976969249376800e924ec25275538c09ce0b8e08b28dffbab02cb3a6928'),
(301,'workdays.calendarday',269,0,'fa6a1e2a21c231ababd8328bb069189b','6ef0752d92a6b59840669983c700d43d83473d3a49e751522df04bf13ee3dd73'),
(302,'workdays.calendarday',270,0,'b5c13efbb26d9a7ba8821e9cf4989397','b5af63a1da16c8af8bbcc4515cac0e66b2715e15d7fc833938f09f2106b1dd87'),
(303,'workdays.calendarday',271,0,'fe48de35127e81b5c03ef18413fa488a','ff4bd9dcc871f7c85992d60375434adc960a46f5f90fc82e663e2f0e5388788d'),
(304,'workdays.calendarday',272,0,'06a86fea8c3581aa5a04931227fa6448','39c7644df8d034806f7d03c357155be1e9ca5b4e43c293425560130b2eca8b67'),
(305,'workdays.calendarday',273,0,'6f82fb102770ff4b7bb5e0f8873cb2dd','592bd5fb391b42f892f241e44c24efdd53c72432f667e01896f58bc35e7308fb'),
(306,'workdays.calendarday',274,0,'402e9b333d0748b34c7108a2ae7751e3','f20252156a87c9ec70683e70686d6eff226aacb02d1eee3875d91c18855e99dd'),
(307,'workdays.calendarday',275,0,'f93971215edc45bdba18f784ccc2e77c','a28d1c1cdc30f127ec6248a83537cff9183d9311451c61a4cacfd0f7bb30d326'),
(308,'workdays.calendarday',276,0,'e4295cc3b4b85a615f3c19504b416e2a','8d7f825e6460316179dc5f96663ce520c4eda3e5957a16d90473383a425a4c0c'),
(309,'workdays.calendarday',277,0,'229c134f4f1e95cbefd3c5dd5f991918','b72fb1a5f5f71bdc63a9372756d2accee413051a12a4192bcfa9f22e1e0f3184'),
(310,'workdays.calendarday',278,0,'31bbf473fd2df129d5296f35a443ef97','f03709c1fea3d482df129732ce101e9938bde3fa507c3e6fa6995be07eff5ebe'),
(311,'workdays.calendarday',279,0,'34e51f4a1e224fca90f1f1d5708a48de','786235b67c01e106b8565bbb259b12b94d69a1e75718217066a7673c04c3ac99'),
(312,'workdays.calendarday',280,0,'afde9d24cc4c953d2f646454f63bff07','8e1542d4e449bd60f3c7717c3a65c7f5ee9e69fa1264d1a93dc1b3aed003fe3f'),
(313,'workdays.calendarday',281,0,'90c723b6ba812935b8cf57bf16b89e24','546409fd7cf69a703467b1c7430f7c2e824fa8d931047fe4e1aef2e6d3aa2011'),
(314,'workdays.calendarday',282,0,'558d8a0aebc6bc52ac268970c04d216f','639735879283bc30f0dc9c2ccf124795d757ad5314d8e7f68502dde4596d25a6'),
(315,'workdays.calendarday',283,0,'9dc750d4a69e2da3e4d6f54e189dd4b5','cd4bafe18c549752923cec1048769e989e4ddb7f18c598751ed51102ec74caf2'),
(316,'workdays.calendarday',284,0,'56b9ab3454c90b0440a9a6f4ab93fa0d','223ffda0b4c016d66162d6a069f6a22975f550cac6f923215c1a0159cfef0a0e'),
(317,'workdays.calendarday',285,0,'894d7c179f68d27ac1a7985ba1d98d51','c473f69a8d0c5aaaf9ecb2b8f28e44cb1ad8705e8a586bb0ebf9d3726077904d'),
(318,'workdays.calendarday',286,0,'cac288a9b65de5f4b21a669ce417eb24','3d07faa8006e52e1d4d15168412e8bc6cefea6c42007d988ae1f23a23856166e'),
(319,'workdays.calendarday',287,0,'26a0bb1631cee88aa4ce3a6965604b08','7efe7af89dc999359bc102e9c051e084b0448126b0e7298e71a7ae3dc2c48017'),
(320,'workdays.calendarday',288,0,'b59f6dc16b65b95dc80ab4ce52fbb60d','f7aa672570f27a9f0dd56c909bedd57ef8c1aedd651440b2f8122b4239dc758b'),
(321,'workdays.calendarday',289,0,'605a29968a7205bbbb703576f81f0979','77e264ecbe59df192276aabf2255f19ae45e944ebc1d04f887741c7eba194b44'),
(322,'workdays.calendarday',290,0,'e95870fc8f77cc9112765a4a59363440','f56d4d7c2188d32e9cde5238afeea55f08d1ac93ffad174cbd652c847bd306ad'),
(323,'workdays.calendarday',291,0,'37f9fb621ad94e5575965d56034fe84b','bc4d5476918a2414881a47d0c949c25c0550f394d7179926ec2e539f58cbbe8d'),
(324,'workdays.calendarday',292,0,'f14b2bd3f005a6b71243ddbb08df13f7','bbd837544e47d14107871961b1330caa1398c6697c58fa983a7055d49f059f55'),
(325,'workdays.calendarday',293,0,'618f4977f28a1c6f7de027e25084ddee','96a5505cec38d030582cc145029e29a652b2ebf33c29924d7c1e6da3816b6093'),
(326,'workdays.calendarday',294,0,'fcd1c02684251a4d163f05ec3c0598a4','12ca3ff84979aca512c36939c930f138c76c4f0a2125ec33b6fa40b64b89a25a'),
(327,'workdays.calendarday',295,0,'0b549c6c2c92fe943ff45c4849c995d2','8451b7ba39280637525d4d6ff15f876cf015ee9245404670244ca26b46e3a9c8'),
(328,'workdays.calendarday',296,0,'51a554b3ae2005ea730860be4f2a2319','98948d04e12927f8d3b28767ed0e4a05efc9971be019844d11cd2c75d496c179'),
(329,'workdays.calendarday',297,0,'04ea1f16e9b62b2f37b38cc79e4fb143','c352e1cc9a2bf20eb36625f7f4a551ba99eaabf96eb2302698b84671d32c98d8'),
(330,'workdays.calendarday',298,0,'19b087a269d49b18f495f7e169df33dc','3aa6c22e7982de0aa543d9f9c4bc3955cd1881caafdbc408f46df481b5a318fb'),
(331,'workdays.calendarday',299,0,'becd34bc92e57b747ff0950d525d0ad9','085c1e5ef5d0bd086fafa57900640f6680d6e81dd977232e08f47331fde09633'),
(332,'workdays.calendarday',300,0,'14762e837a966dd61f158c1ac517b8e5','7f268a6e956de77e725c865c6d43f50965848faf84cd8bb34b4e3867aaba6ca1'),
(333,'workdays.calendarday',301,0,'dbfb1ac66ceae93082619ab8211e3d0c','8f67b470ec4e1bd10bb239d5fcb5546607e335ea62c8150a4ea8c83fe22db988'),
(334,'workdays.calendarday',302,0,'653c4ee4b05f5a06280c72684cf4f2e9','76ec8cc4d3fd829234fdf63f41c9b1675778789407b435e8e1c1d2b47fd651c5'),
(335,'workdays.calendarday',303,0,'98696fc4237d6618f510a4c95e17d2d7','c2c1faace09f4096f42cd5b65a7b81cc0c5c1a30b01fd970798f6eafb0b524b6'),
(336,'workdays.calendarday',304,0,'10a23d03d54670e3444d2527bbe513ca','119b566ff083f40720b0670a988ee676206fca5e37df27d6b65b1aec87ed6f97'),
(337,'workdays.calendarday',305,0,'ffa0c1f9ed7cc5a19b8bb35907a14160','bb79b4af8377c32e63c72a44e7438136cbb9cbd84deaf0616f92699dcc6646e3'),
(338,'workdays.calendarday',306,0,'9d472e941d516f3a807f2718690ed293','556d97146e66ef076d0b5385882039f342a55f4d25e1a27b3fd4a24a920a4ce0'),
(339,'workdays.calendarday',307,0,'cd7e061f6b699ec3fccf50ee52a042d4','481ec25f2d3a01178b4b10e4593b9f37d10b23825aab62bd2a1015ba98f1821e'),
(340,'workdays.calendarday',308,0,'e12b7489758d1ca2a3426c91a09f473d','bab8044986477ee2c531881ef29dccfdb6412d38ab2188c3cb15ce8afd4d7260'),
(341,'workdays.calendarday',309,0,'856d24522474981b5ae8e9e86927700b','7009efdeb68416c8aa304461a46dc12e4a7b74b54c31b11b9be57d437ad3cb7e'),
(342,'workdays.calendarday',310,0,'8b9aeb4a98b7edb0c407a12fb59ff980','31a07ff7621e05fc190039051d6f761abd9eb65424325cbdd25c9d27036abbf4'),
(343,'workdays.calendarday',311,0,'c641ef3d59eccf354d2f2226bb909df6','7ff1ba9ad572bd82fa0373e8370533c5db3dccddd25c62855f68fae26f5799e7'),
(344,'workdays.calendarday',312,0,'667053d7fb85a5657938e7996151ffdd','de28c5c03801bb61c6413ea3f944cea86a79376b066e9309e2223b6be4d5fd4e'),
(345,'workdays.calendarday',313,0,'273334e7be8777c05171b07bd5accb18','7b9ee6a24892b3fca2c3f62b28176e9bcfffd053dd147e10021b795549fa0fd2'),
(346,'workdays.calendarday',314,0,'3399e7f11c9c01404812a64d1d056ce4','4c405715fa7765ce8c2dbf5e250a592059db5a6e092bb773107b349129dc20eb'),
(347,'workdays.calendarday',315,0,'c745c8706626e2d8a629349b61da8643','de5734f3991c517c9c93ee94b082278040d4919df3b0eddbb6dc0d96ba0907e2'),
(348,'workdays.calendarday',316,0,'34239e75f6fed23c794a5fd366301d8e','82d29a877b05641d2924d7ac50a9ceb139834edc3b7aa1a6217b964bc1ef5e46'),
(349,'workdays.calendarday',317,0,'af602cfde1471fb796cefb035a64bf64','31fa85f537c2f00151c98f1e8c62a443e7a2ca74f144dcff8984781764999f20'),
(350,'workdays.calendarday',318,0,'f1025257d03a157428500d4ef3a79846','6252ffbe88976feb4215765e62cfca5ce8318e45eae7fd448145f041c1e05586'),
(351,'workdays.calendarday',319,0,'481c53cb1711424ae6a156a8c7d7ae7f','67008aa8fae7f1fd05e5a55ffa604246474cc00f6030689b26f823cd1a363e09'),
(352,'workdays.calendarday',320,0,'9e020d6cc03a8a7676a2e3e2bb533306','ba853cade64f902cd79e5caec7b24a57bc5060582119f80fe1d62c3ea9361cdb'),
(353,'workdays.calendarday',321,0,'a74b42003e5f85917683f3c37d91d5c9','5837ae0cfce64fd0952373510bec34d9ff519de66eb131131155755ee3480ab9'),
(354,'workdays.calendarday',322,0,'49622a5bea73ad2a4694f749ab15526f','cc67a21bbd18ac0584968206fff5578ea753aea38db48870e98eac230584a545'),
(355,'workdays.calendarday',323,0,'0815997bc918e7cb3e7128e283c97d75','820cbf3c284ebfc237330ef538b0f93c048b28fc61ea6b50735c9e76668016e5'),
(356,'workdays.calendarday',324,0,'b1e5821814aaa8313e7e30551902f5a7','a6eb97aa34089acfbb3c3c28c06c880bbc3323b2ab15d7d4a833a95f711a3c51'),
(357,'workdays.calendarday',325,0,'a0360c2136618c62745145189ce1b83d','37a8d55726b113a0e67759bcdf21b61f16068bbbba35b7672dad0192f54e69ad'),
(358,'workdays.calendarday',326,0,'c420999330745d13a42621d3c00dbeb8','2df32d1306a4dcfd41521b7bd9c7dfd238a76651e79ca032fc1662bdd41ad9d6'),
(359,'workdays.calendarday',327,0,'1f816dd3906d24a0e37051236eb53f1a','9bef4dfbf97985bfb0c487700e0d606b98e046ec08d01b36ee1aa78f06b4cf8c'),
(360,'workdays.calendarday',328,0,'813e179b109ac1830a9f9e7c545d04dd','0a4f6298eeeabd37d5b467281dc6f48feaef55ccc291ede055dab283d3245496'),
(361,'workdays.calendarday',329,0,'cbbff585cbbead37df22f95edb8b0cba','a104f58581c741d1d6a643ef1b74dd7272a0e85c5c1d2b56d6949e7c301eec9d'),
(362,'workdays.calendarday',330,0,'65bc1fd75eea495839db425496b32390','e715c8f1984154eacd19d19d24a28970a09d4c0aae8f6568a169393331e9a8bb'),
(363,'workdays.calendarday',331,0,'4340f0b54e02ade372a135731101a8ca','7eb7f498280d7592f2817574b5901d1f48f43a40c55b6109a02d3e7c423b8e05'),
(364,'workdays.calendarday',332,0,'b641415f7f3887cff575dadb729e3de6','476d91ce8ddfff7160f6f2a9fc52c31a33f569abbf77eb98f177077a368ebf0b'),
(365,'workdays.calendarday',333,0,'261bc863342eeaf58fcf9198d09a21a6','081cddee82c753d39203c319f1f89cd36a6d63c48d5c44fa52cbf79d862f4db9'),
(366,'workdays.calendarday',334,0,'0320c5cf3d2eb7bd56a1a6c82b384111','55d0f7c97448f3bbbdca4c42b2b80cc00880fda51f0b5a734b81113421b9540c'),
(367,'workdays.calendarday',335,0,'7d9f9317f1306aaf99c1d0310a31545e','9ba7053f099e7e02bdcad12b08c5e0a6ebddcedd09384c670dbeaa7d70608f8e'),
(368,'workdays.calendarday',336,0,'8c5410258a73a6c60bede83e34775405','1b80ccff10e3044e984cad1629b1b8022cd389afda4a85868fbe21b790700228'),
(369,'workdays.calendarday',337,0,'082c91033832389bbd16a88b93d0b37c','42aee1a6d6d6126e1f6fc20eed56f87515292f4c7b0ca2722febe1ba3bc4145c'),
(370,'workdays.calendarday',338,0,'5b84d29f383ef51225a77b9d858c52df','be0f7ac56d8cc8debc4f663d40cc0001fa47786c56b7a073684957a8b4cdbd9b'),
(371,'workdays.calendarday',339,0,'9990cb35dae322996b7b9a668aa6f1ed','f2730e8be0befebcb6871dc6688ac6803d4945bdea73a6b2febacb825f1e9a17'),
(372,'workdays.calendarday',340,0,'5adcf0cee7ac31ac1b11d561ea58523e','b1327cf2a3d627a5b0c9a3993cee5dbe67c06b8f8a84dad517e8bcfa705e027b'),
(373,'workdays.calendarday',341,0,'53fa02f16b841ee68a319abe3c749759','4f3eccf1ce4ecd4839e0e5f9e110fa94f1a41ae21a765646047f6636b34fcd88'),
(374,'workdays.calendarday',342,0,'672124226665f8e2b43aa42938be8132','e63dc52c198508f514ec309f96f8b56ae89d64e5cf88442e45fade71cc81a90d'),
(375,'workdays.calendarday',343,0,'474569e4600a36e3b282c78c53a84253','7041c8b221e6b3c5e6fd9fd9fb3d09e8d4d8069f03b4f268f0a1a679e14a1a00'),
(376,'workdays.calendarday',344,0,'34f12951fa426b2c018efe99cfc7080f','27cc2d8c8a2c073511610cac1d5d4f933b32404d25d89e677891df4296c2f175'),
(377,'workdays.calendarday',345,0,'05a52eff6fa26e8becefc443ad80bc9f','db8add4a04ae30a2863dc25b72da3c56dcbfaa933ab1c70b79b5b4c1ae0b1f6a'),
(378,'workdays.calendarday',346,0,'75aaca109970209b33d0116cf5f16a45','79e0bef9d06e8f102bd914d82e1cc613740a7f5f3d33e286cd97436dc5fcc07e'),
(379,'workdays.calendarday',347,0,'efe1d1b41462140d02eb14ed45a4d061','38b51c75e2ffd816bd680b73391b0683520635b5c3d65da7220e2dc7a613e408'),
(380,'workdays.calendarday',348,0,'e664450f5257c57405795f1f859f8b66','534ca4ee32ed20c656fc3135a4a08637aaf93cb7387a3efa0cdd7694ea2925bb'),
(381,'workdays.calendarday',349,0,'a83c1518eda252c43adabb350fdffe22','4141d2de4690f1c9038cb77ef172f89dfb490cedcfd34c74e63122a8dc3547c2'),
(382,'workdays.calendarday',350,0,'bf22e6e47793060fe998201c4a72f0da','cdd5ece93f3e42a44cfa43547db325aa5f27276e517dd277309bd2a76097b960'),
(383,'workdays.calendarday',351,0,'f278dc697f20c88f11997922aee7fa11','e49f74fbabdad456aa504ae2937011a7a43fb4d3e5c2217f7864898b6738f7d9'),
(384,'workdays.calendarday',352,0,'2d6b28cce07752ae0614309112c33468','03da3021a1dd768b2aee9f99d02972e80031f01410fd1808d62f661d48c6fa0d'),
(385,'workdays.calendarday',353,0,'9e225f0a3429360f036b87b1ece01a9d','2a1b964a8250f18c19c32d3767bcd8769b0cf3c8ea7703d048077cbc22e257f7'),
(386,'workdays.calendarday',354,0,'b7bc8aec71df781e08d60909847ff675','994cc7113ee46170eebb44aff4d9ad22bb5acb254a83e7454e0f79c6f0eb7524'),
(387,'workdays.calendarday',355,0,'dca25e7186a0a536d4c490ecd6a0d996','c8aeebfc3e452c4d4f3141b223216df7570850b2b27b9d8ff4358ccc5a5d713f'),
(388,'workdays.calendarday',356,0,'3eceadf0186fb4a9bd66a579ae358c97','2ff52d544a08331cdbb62d7b63825e582ee4c089836d1a100968016ab9fa36a6'),
(389,'workdays.calendarday',357,0,'bad9f00e62ea50b5fe9dcf07e65ead77','b622e2d653028c411666bee1c3bb44e1134f6aa527f4b937e1e53cde2b204d76'),
(390,'workdays.calendarday',358,0,'9837ba13c68a3ef5f46a5bd6a31fba39','c802d18c3b483fc68cf352724fe3db9febaed0f737a63f784588ee5ec81c18fb'),
(391,'workdays.calendarday',359,0,'7bcb9ad39b9e2f18075942c7e7e8dc8b','3dc8b76ff0be6f7d144a15ed3d1e656de75fbce08b42583c89f7fd211e16aa47'),
(392,'workdays.calendarday',360,0,'07a5e9f966022223a47887f208cfee1b','6629f2697e3389ce3c9f0f6906bab4b61601d9157ada77a63c5e132ce7dee7c5'),
(393,'workdays.calendarday',361,0,'18121d52d2a36756472fc2fb82efcd33','030269436fb6d6341e00ba8790bb3c3be1db367c9e33a24432744c8450ef2588'),
(394,'workdays.calendarday',362,0,'2ab825035b584baa434829c38e43a14f','a31900f17c7606b10e2b2f641bbebec97e3dbe705b09ba45c9e194439184fef7'),
(395,'workdays.calendarday',363,0,'d953ec2d41fdc112fcadffe98da7a88c','e2f30cff607de3194c76be04fadca09c02def3ae0a70d1ad7fc2ac1e1d4cf6ea'),
(396,'workdays.calendarday',364,0,'f9ee9af54944d0181dbe9e511fa35857','a674f5ed56afc3dcad84fb6e51c952cf926d47c8ab12e1f733e7cb8ca38bf4a4'),
(397,'workdays.calendarday',365,0,'a5f823a84db679f0afa4b1f57f43a121','dfdc339fc149d914831e8ef51503bc2808e52936fe08047a48964a7f9623d319'),
(398,'workdays.calendarday',366,0,'0a9ee98660a48e4f7d18d295dd40c347','1d70db6a663b33afc95969ccd65947aadecb18357aab5354082c34f013b5b41d'),
(399,'workdays.calendarday',367,0,'7a6e56338321564ee646b29a6c0a5799','8c8180f893fb7c86a82f28ff726f11eff2888e7a373fc29eca43d9f045e9bca5'),
(400,'workdays.calendarday',368,0,'89dfa6ffb27673eff58a919714bc73eb','b30ed6cb4a8dd0b7fccc1f3345eb1c843219a4d7eb6af8f9c443507e111bcd5c'),
(401,'workdays.calendarday',369,0,'02a6a678f692e872916809ec9ebbc9eb','8d4ca228ddf2532bed3c76734476874d36ff802cbf267ada802b112879ff7fe3'),
(402,'workdays.calendarday',370,0,'e5d95e89d52bc07cab4c8f40d0fdc101','a63484e8b161c928973940e0f8fee4d482901447975ac36726ce5708cb20a62c'),
(403,'workdays.calendarday',371,0,'fa6ceddba6390573fabcf5ad8ae32577','b9a025e5b800c6b3c93ef4e7a8a8f23c0d701a6cd5b45af042726b4bded51ff7'),
(404,'workdays.calendarday',372,0,'23bc97648797157459a361a2102e25d3','f98827875351829d7e06ee4dc5e202447518931562afc3cbb68e368fbafb776a'),
(405,'workdays.calendarday',373,0,'2f28c5b7494749e26ce8491c074a32c9','f160cc7e26b6568ce150e32121e94afe2dd6204254eff220ab9683497166d091'),
(406,'workdays.calendarday',374,0,'ff287e9d56322562575d310a05a6a032','f63acd94c8969045301066f18643ac9a1dba9d25685553b865dafee4e1ace849'),
(407,'workdays.calendarday',375,0,'4ea2dda9aa3cc6ced5a6d8ab40c0384a','1acb091e7191d9f73906ef228ede0ef962765f20fcdc1ae18cf8bb56e6e395a8'),
(408,'workdays.calendarday',376,0,'72f971362f4e69913fb18fe90baf5f35','3b8027673fff905d0a526e461fd9e2c6b0163e8d128642146c39bdd2319e0604'),
(409,'workdays.calendarday',377,0,'4902500988cecbe12dad07b6d9d57c7e','92d5c62a4112de10741e909bc348be5b9fddd7d5a3b7c58e254a97ec38fb9601'),
(410,'workdays.calendarday',378,0,'eff324a96cc85079e04cc7d6d16667fb','cb83b5e9d9962f644c8316427b1073248e0fb042c04e493625d171faa288c5aa'),
(411,'workdays.calendarday',379,0,'62bd97ea893d64c9efcf28115232f922','3031e3217d9513168ccab3ce99b0532f8f2ec7df3ea339c07638f4dcf0fb0701'),
(412,'workdays.calendarday',380,0,'24a2cb8101c9a3fc4837c9634191de17','c418c7190cc959b8542d860b8ce3f5e88d3d62f28bb44398cfe6f5ae7cbb4f0f'),
(413,'workdays.calendarday',381,0,'8da02c3a48b7cc6c91610276ed5ca216','bb737d8a880336039831ca75c4e282eb2782ea7c14390cd646da2f3836280a76'),
(414,'workdays.calendarday',382,0,'4f723d41c7fc279a2d583e32b1657b23','453d61ab969a92579cb5c481e39a892a017866232c66116bf2c67a5882db91fa'),
(415,'workdays.calendarday',383,0,'1cfdcad7543bca145508e96239a5c557','7987d5eaf06795f6bd823d355624e71c8d0d9548bbf470f14567b771d1f4b735'),
(416,'workdays.calendarday',384,0,'ff3122fd1b952dbe96e14951aa78b160','da2d428c146de8303a05776dd601d6d2c0874a9a621e5c561722f019d4846023'),
(417,'workdays.calendarday',385,0,'47290ec977e01fc6e1020cf793762541','3f6cee8bc2e7fe9b60d56f632a5eda271f214eb9906c899a90e2cfbd104f19ae'),
(418,'workdays.calendarday',386,0,'02d8dc00ad619694c981c99912747b37','68f5a91200c64db46cdea0f3d6cfeebf88cc16c79e86dbd212c5881999f985e5'),
(419,'workdays.calendarday',387,0,'d3d0104e47c4ed8aa8db243b05b18183','345a295420eab857f995040a2473705e8c340345784759e8c5a4582846b1fa26'),
(420,'workdays.calendarday',388,0,'1c62879f54faf8d80071df3520248d9a','03985d68b8d1d0d8c4a4a07c3c56bf27736f6caac89dcb48556aca6817e9a928'),
(421,'workdays.calendarday',389,0,'ef3cfada4fc52fddad1ddb0ffbea5106','4678eae2022b79f56ac90e953f4cb8f7ca09397586fd3c4ac6faf11b7ecee990'),
(422,'workdays.calendarday',390,0,'eb9433193844e1e96770935f18e388bd','e538a75b131678dc125950df29d45f1252c460fbe383cd45028121e9e2abe037'),
(423,'workdays.calendarday',391,0,'20a6ebbefca5e19896797d0c61349714','a46d038ea7f78f2bcde78373c1d70df95da75c6791fa6583809c85ef5895c07a'),
(424,'workdays.calendarday',392,0,'fe40a8b4aca736308727a2e4f7c0743b','a5a8be0b53ef295a6eea1e5ec6ba4159b657a818331bf332d6bf3a01469607de'),
(425,'workdays.calendarday',393,0,'8a880682556fe3d1e7ef32acf4027ea0','358ec78cf7fd242612284b2487d1814c41b7ff4a07a626d656f1b7a3a9c1a611'),
(426,'workdays.calendarday',394,0,'e75c47b4c3136cb30a054d36070b5dbe','a6e67bdc1250b7661256176fc3d41f4321cb073c8003d1f0df438045ad978e6f'),
(427,'workdays.calendarday',395,0,'3ef4bea0b4b3068ecc5202392a5a7760','90f307c8ec438f08d8fba96faff9eadbc0614413e6851b91877abe6bd19560fc'),
(428,'workdays.calendarday',396,0,'c3d8c32bb767983127be3314f482ca0a','1e9a7b3bad8e555d2ffc982ba61091e303d3c15de0233052fc7d0ef18f2dec6a'),
(429,'workdays.calendarday',397,0,'b984ff6d16905bc0fcc6d1455c154897','0e6512bd3825e58e9292576ff67ea602d475ff7f582fdeac412237e861cae678'),
(430,'workdays.calendarday',398,0,'69fea8e4ef185b4818c1fec7260b87fa','56920880fe0adfd7a6824ad413ba743be76a2c1b695a25d2d0d25b9e324a0ff7'),
(431,'workdays.calendarday',399,0,'50cef585e01b66c2a34282a0a3eb45a5','6e11f1ff45e1649df5d6505f0e4feaecabfb3379bc7e97a9714319bffc78e157'),
(432,'workdays.calendarday',400,0,'e240146aebf4e64bc974ea47fc3858bd','02a94c955d4de93e383804a1d280d4830afc4b5cf812213d7541340d80821c37'),
(433,'workdays.calendarday',401,0,'1307fd3d66ee6daf48e78be1cba2090f','63b66bf590dd39ddaf6ec571620e6d335bee548e91c3b6ee3e08a06daeb69b28'),
(434,'workdays.calendarday',402,0,'4a2484e9cb8793d6b696bc8efbc86358','1f7f0a8f09933253603cf1ca8f292ee4116b15d1feb613119d8b5ef73339a34f'),
(435,'workdays.calendarday',403,0,'e1e223f5df24bd265d86f0e04b633e0d','b77591d6708c696c12b2fc21c9c5c9fd36f5e3f0375744e193739fd23d4b7648'),
(436,'workdays.calendarday',404,0,'3da945a1115bd0010c8a8071940c2aa8','13891422f38fe66584007d2ef41a94733fdebb90e7a05e4c5fed61c2055e212f'),
(437,'workdays.calendarday',405,0,'a4c2a6c831fdbe8a8d30f34312304d51','eead2763e64aee50a719f57f78f15a80515bc0418752c7325a87101d652c6963'),
(438,'workdays.calendarday',406,0,'7dfd4d3993b7afcee5c71bac049770dc','c5a9f00647751ff8f1fdae5f8d9bd4cb79cd1ce7902333165e0606516a279c60'),
(439,'workdays.calendarday',407,0,'133e39b92ad982b1ade041ce18f71175','8231247f45ab1456d76c3be2f0046d0bef9ddecb505966cb60e79e911d342089'),
(440,'workdays.calendarday',408,0,'9efa6cea83d158a3249185a637aefae8','8ab2d891b5a4bccca5c9ce1f59d8324662a21ca825895daef8aceca6dacfa968'),
(441,'workdays.calendarday',409,0,'f6b7b97fb3d4c9b030d7dee8175c6bcb','f729210f0cdcfc3c552b74625ee8841aca490ce88fdd8c17b32807337c72a61f'),
(442,'workdays.calendarday',410,0,'35755aae5abe8ded2559480b049b68a8','88ac06be2d3b5b813dfc1e9adbee9b51fca94da99f2d239c12f6b171e88c06d6'),
(443,'workdays.calendarday',411,0,'8854477342689b5975886e63f60c0746','2ed8f0b6eb9d582513b5f5dfe3ec19270491c2221b92eb6b381ff344e1a412d4'),
(444,'workdays.calendarday',412,0,'c81dd375f34a8535e1398ec43343632f','a350598223520498fbd3bca276643f9e4aba8deef8e0e9ce214f50a956061781'),
(445,'workdays.calendarday',413,0,'32da6d4d24fe3f10ef4659c495e12f40','09e4c3be53dcb0457cba43e7da53b1aa47c32ed6a438569317fb5a765101dce0'),
(446,'workdays.calendarday',414,0,'a569e5e0e9a2653229af2149865b10d0','fcd193f9dd95d12097921a8e2ee5a68c17fe2a5d6838279013ae92fd3161aaae'),
(447,'workdays.calendarday',415,0,'b81551ed76ebd108be8a67680b1de13a','cac40ec08f20dd7e6fc03e9054d6c335d29ecf0bf17d53b43fda236db8f6e591'),
(448,'workdays.calendarday',416,0,'e0424265df3d651f237a3ac5a2b23c27','269824a737cae9bb25e9c9c13d8ba42518b855564c779a48f33e3b05077940f6'),
(449,'workdays.calendarday',417,0,'5d54c8936546954c489532ca66a573fc','9c2a03fe7c6538b0eba00fde08646791203632cb3fc2d2aaa517b6fc7126cd5b'),
(450,'workdays.calendarday',418,0,'e6ba590961cf231ca05934971dcda598','e056753afdaac8dc1f7458149ab98905cac7b1875a43c53ec97617dcb799bc68'),
(451,'workdays.calendarday',419,0,'7358f2e6b630381443d6f3e748a22499','5a7847c4e4016d60271bb6181d68e37308a0a59009f362dc5736ebec20948d2e'),
(452,'workdays.calendarday',420,0,'cdc58501f273babe9a08290e18283693','8558b14ec8dfd1ad4d9592f1ea1b4b5dde86f0f6ffaa1c2a9cc6ff83fd21a028'),
(453,'workdays.calendarday',421,0,'11e555235e90d75ce214040e746c8c6b','15d5dc8b948c876482c04f038465250a9f3441b26562cb05ead2bb26d50631f0'),
(454,'workdays.calendarday',422,0,'d1ca9a7158f5b49b11686c4eedbbe42c','e872d767cafdca44ff357f3f2c4575fb69c39b4a8f33ecc0ffa098625d9724e1'),
(455,'workdays.calendarday',423,0,'c85fa2ee26be952463159245f5138df1','1f8f8a2cb3928ff7659c9c1e5083d6eaae294c79de7d84c4195f2b84f01299f9'),
(456,'workdays.calendarday',424,0,'68a8011662b1246bc70dbe4b54a2f72b','208ecf687f4a4f46126f49de4dd51ecea70fdb26c8e25d06ea879f5df786c21d'),
(457,'workdays.calendarday',425,0,'0512e18a316e6006168eee9e38294ef9','70a99b9c9c76c0c9822cfaec32a3f4c5180120bbcad135fcad564717d1b8b63d'),
(458,'workdays.calendarday',426,0,'d9a5debca2635b5a4ceb3dcaf47f55ef','c8d1afd4999389f07810d19b78eead32e256061d935e98df5aa7ce3b13e661b6'),
(459,'workdays.calendarday',427,0,'538388599ef1600481d705be876360f8','40a838c1cd0e3bbe4264d693ab8929df3e7056e8bea61216b929054fcc6a3085'),
(460,'workdays.calendarday',428,0,'d8617da750c8570fa2d9f7539aca1927','438ff2c89dec798afb416b4d98435bd943e09ffd3629ca7803be9e1ccfceb624'),
(461,'workdays.calendarday',429,0,'049a70dee83b2bb38a2c28f15e34d3a7','be52fcff9327fb313e64dcb0128589f6dc15605d5541fdb9952f525ea6a35eca'),
(462,'workdays.calendarday',430,0,'73e31cd16642a3060242d9689bab5ecc','5fec872459616d52ab9d68058551a0838e65e19b85dd9cbbc16210659de3f2a2'),
(463,'workdays.calendarday',431,0,'24b70158efe7b2651cfc51b6a8792234','a063c2cb4359e1f92e7392e386a2d2789e96596792af3061e035f33ae6023707'),
(464,'workdays.calendarday',432,0,'5b927de9dc658ab9e8d1b61ff97dcb22','cefd1a67e9636484a1352f4ca69eb677a717d07457fd6cac70903caa8b5a7833'),
(465,'workdays.calendarday',433,0,'df2e8ef83ae2883b588e5f49d7fd1c87','e9564fdf1b6b84a503e5a9b858ec216c5e1d1a26a7f109d49a7f3756fe7e5fe3'),
(466,'workdays.calendarday',434,0,'f48ae8c56a8c054f84e6652eaba2641e','7e0d55d031a6a85052d4089f3eb74233de3d9ad3e3e897c6987264d44b4ef0ba'),
(467,'workdays.calendarday',435,0,'2abf21f0ee9aabb5a87610498fdaaec4','58d3468c5e49b77de41923030ace70221023db27c4299f404cec61b4f4715f37'),
(468,'workdays.calendarday',436,0,'dd6f425f82822e2ef49a685afafc92b4','c708c4bc85957834cb785bfe91307bd331ec19ef2782313435ec3012396f6198'),
(469,'workdays.calendarday',437,0,'4fedc478c8d378484c78ffb82ddf4fcc','678adf0388008fb5323dcd5bd0f9cbd6021cbd832a2934224d65c859a540e4f6'),
(470,'workdays.calendarday',438,0,'1bb19ce172f934626745428f815cb529','6f949b9507d7071887756f30ab92484b529c9c4aa533978a70b1ef40b03ff16c'),
(471,'workdays.calendarday',439,0,'fc8e08b4cd7864c4204a8c972e2047d9','2a3d9632924f0b74014768a288d4d2c79fc4d3fc8d7bef774ad40e758da1ec8d'),
(472,'workdays.calendarday',440,0,'12d8df54bc9210f08106b76bc0d51d6d','2d4c71f62e1e7e5729dab9f20a9869eb2106d847723a65f1af95e291cc007d44'),
(473,'workdays.calendarday',441,0,'d2cf88705c91935ef304aface1686cef','b87fc52cf42e5fe01f0be4e099a02399591052ec4b652cf4370023d0d6a72863'),
(474,'workdays.calendarday',442,0,'67a95822513a5ca329142e1a3b9aca66','287c6c31d39fa0364f63b317de309cf977805d7d3cd7721ddff543848e0cab4c'),
(475,'workdays.calendarday',443,0,'47a4daa47c2798187975cc2900c4ddb1','ed88df9216f98ea0a968f3d7bba0eedda48d58bfd11dceebd084379d19835625'),
(476,'workdays.calendarday',444,0,'e4f4b14a374639bf8fdcdc331ba52b5a','d6cdb2e3265bccff2cb0b5e01c32f9695c73bbf0e02dac6eca30201b3d3453b8'),
(477,'workdays.calendarday',445,0,'86da16c069603438d0ee145bd6318a72','9b9aa5237d9ecf3e7b1b2496b16f8cf498a78c8d0d6779125ba7188624f1bd40'),
(478,'workdays.calendarday',446,0,'cb06cfa71789f2c0e0d0b97f3298da56','103f0326f592f4a451d634a4b8a61cec53fe70c916c06a4d114d154a08d2f546'),
(479,'workdays.calendarday',447,0,'ca3c61543308f4aefc6e83e20fa12b24','f9df35fe99b915e858ee4905a18954440fb936d4fae013909cb77d7144e5dfd0'),
(480,'workdays.calendarday',448,0,'b790a746cd6573cad14a7dea2d547924','a2f84c1118c74bef7b4bfb0174e3ebc83f6a98ae8b0e8dd98da830c60983d817'),
(481,'workdays.calendarday',449,0,'35aadf11ed00f1f32b44570ca819ce61','fda4fd7a0ffa8c0241f65ce7482a9dfa38275748a62629e32b5b9e053e586c1e'),
(482,'workdays.calendarday',450,0,'6f4f89b7eb5950fca0bd5dc85c78533b','8cc2a4ed6d92385dc5c269a75c0906bcedd45b77af12e05c54560d45d8e50078'),
(483,'workdays.calendarday',451,0,'1859b4db5170e9eea3cffe8565efed80','587a1d9f44db6191ed5ba3fb5d0031553ab06e7188c207e789ff083e3ec665e8'),
(484,'workdays.calendarday',452,0,'898175043d517cc5fbc3f7e5f9b26214','84a3d9cfeeefbdbb6825a1214cf38124f07f0fb842ce3fb3cc246faf364a689c'),
(485,'workdays.calendarday',453,0,'fa8da026b6e2266b9cd2790505895f32','1344889f1bb7437335105b598119a5c92ed213f96972623e60d43f9eb75d2393'),
(486,'workdays.calendarday',454,0,'6e4ba93c775c5e70ca740db23f1c5f95','ddd032cbbdb1527b551b06e19e6fa76257f8b61045d22659178a0d0aed8f317e'),
(487,'workdays.calendarday',455,0,'119d02ca2fb215e224838874010162f6','1d8906749b2d78d382b049374ed48bb030a679470e22d2d9d188b1603a8e5bf5'),
(488,'workdays.calendarday',456,0,'690fff9f69d21f61a3ae3ac6eb657a67','fa045aaf52178b7647739127cf1e5166e3b546e5fafafa00d5ff783988beb10b'),
(489,'workdays.calendarday',457,0,'60edccb3f6606ae3cda42432fd191fbe','65ecb3aabbf027c1264d93d8bfae09dee5fada40a40c6e2df548fc7c47794660'),
(490,'workdays.calendarday',458,0,'b0b292075582c487ebd4872ecf4c63bc','ed1e7fcb160ebd836f11b360a4c0e61a1189c6b7ee5f013314cd3933e35e72ff'),
(491,'workdays.calendarday',459,0,'f79ac9fed769c733e1a55ddf9d856854','a8074bb46ae5683fa709c8cde3c6c04e82fac0b779ce02d7973ef8fa621745b8'),
(492,'workdays.calendarday',460,0,'2ee544d1eed1b29d407798b5dc483258','25da9f58fffc6a379ea98a6171b11d3e3302e254f95b194be8d8bc6123431dc8'),
(493,'workdays.calendarday',461,0,'47d8357d7a3af37c9f013a0c5618bb1a','5699f99159570cc0942bc2ae1255ee847fffc92963b462a09ae14c23e9a41b9a'),
(494,'workdays.calendarday',462,0,'efa5a315fb7564836a3e11af9fb823ec','83ffcef85207ea250a340d27e0a84d47466060cfa448db94210759229193a296'),
(495,'workdays.calendarday',463,0,'a4b95c48c216aa6a3406e3983aefb461','3ce0716143f1966a076af759541de0c23980938f2b2e533230792f9f4704be08'),
(496,'workdays.calendarday',464,0,'34583d1686e9926fa45e16205fa12eef','ca0cb6272df215aa50ca9665b2254a40fa9d826c54b7cabc4f98942b9fe17520'),
(497,'workdays.calendarday',465,0,'9bf2abf3670b664aa8eac5cd13a8cc53','2af3f3397cd8a237faa9951fcf94332578ee2b7feacb71e9e57f67ed6397e987'),
(498,'workdays.calendarday',466,0,'98257d1311d57c21c61c322aaf8f8304','6cc62224d45b3ce61949911d734d762dc93f4f2f83a4bf298c30f613caa2f059'),
(499,'workdays.calendarday',467,0,'5f3a090178665949a873cbe380cc3b5c','b19f491d7fc8134a03e03eba8c86062b785b01ba04882967751dfe3e0cdd03c2'),
(500,'workdays.calendarday',468,0,'04b04b5ef043903622c084c80932f6ed','8eea7f80b4927ae949dd45f17658f24414a05f57bb84a540a3097b503a4c68a9'),
(501,'workdays.calendarday',469,0,'b7a0fa2f334e8b1f5c237e69f17084f9','5a11c8e8946e221e285bf3c3bd748c6c7b66061e203ec81b02fb39b637f6c3e5'),
(502,'workdays.calendarday',470,0,'9848371cbb19239fbcf87a3479b6cdb3','e726de35abb209e7bc83ad53b4c12e88f13f14dc0b16f554c543d295e2b04c89'),
(503,'workdays.calendarday',471,0,'c572edbeb1c123b4426716acfa983d56','d6f2826d3c0f2e0d20e5117086d03f2da23a79f5d34738923067a633f3258c3a'),
(504,'workdays.calendarday',472,0,'04f6d93c30f1e515c9dbd3041db81120','32fb2a4d571d33ec6c0d233a0003c871cc37f9631b23c535db1b8ebe58dbe941'),
(505,'workdays.calendarday',473,0,'216765c678fbd9d1b89c75db2c150312','7b9f9a049cccaa59f0c14e52c091cf5751a1ee09ddfbdd9e44b882b02f0837e3'),
(506,'workdays.calendarday',474,0,'ffd5eca882d39ff1189ebc33a266b50a','63c5e19ff8aff84bec82b9e7869a91ed4a91c2103aa7584a89b1e032500cfb93'),
(507,'workdays.calendarday',475,0,'17e3db347795ad007ba5e0070118d066','229a84088512da79f13f3e1c60f6fcf1d29e1c7ca37fdde271ae7a1fb01ee041'),
(508,'workdays.calendarday',476,0,'69dcc500e382f99085a0e7b6c8987764','5e09543ef386d00922e3dee67b051fb289421347e172b17ed6c84929ae1cbe81'),
(509,'workdays.calendarday',477,0,'fa3e563f1049f36b919d01289dc1aa0d','355b7035b6c118da33c76d7295b4632e45dd042ef02d8cdc10188d073c53f897'),
(510,'workdays.calendarday',478,0,'1c19974fcc8c0992187d1f4e102a5078','9dcf64e48f8e7a172b09ec1a35e4534b0c15e8c6e9d02a4410bede89b64c29ea'),
(511,'workdays.calendarday',479,0,'7c9ff40ae58defab2675aa40fe079790','e0725348106b110b2f738af11e7e36672bbc440d521cb7666d6a91c1c99a45a9'),
(512,'workdays.calendarday',480,0,'a38acd123e19793150cf56b7ef9169f6','ecc0fec34775e09f443e3b328d997b76d3c580fac594876e52e03b8559344a8d'),
(513,'workdays.calendarday',481,0,'83680e92f9cf6b665dedc67a76a83d74','bff8f8131156bb104d6d549e0e35c827a9b5abdf14604ef2ebde0aef067ad9e0'),
(514,'workdays.calendarday',482,0,'75ac9bb6bc737fcb612ad37cda577d8d','8ea8d29f871a89c2f7e9d35ce3bc561028104fe6bb5d11bd722580d8cfb6467c'),
(515,'workdays.calendarday',483,0,'da26c489b7a5ea83d8f96113e39749a4','113cfa8d32c8598760289adc4fe862d027189e92cafa3675c4383dea1fc039c6'),
(516,'workdays.calendarday',484,0,'f36ad8b0135931aca2c788872aac32d4','fc0a70652f4ff6a87c416fde2ffaa0eca58422b911371e2895beb12b417e6e45'),
(517,'workdays.calendarday',485,0,'da1707e4893d4f81588e458d3f1be7d2','d43b2004d1b81dbcc7f7550dd99fe6ab3e116484545376b899ce7ddb98c838f3'),
(518,'workdays.calendarday',486,0,'30a9f4dbfa17d9901e74bd538d7b7ed9','9b7df28f42bfa5f075728116181f5cece97bbc19d17a9cb7d198a3a400a19eff'),
(519,'workdays.calendarday',487,0,'3cdfa9e63875e9e94fdea2e31d4c9b6b','c5902f0559a8ccb074415f6f73f748ba166e2684ec4ca2317cfec013c7821788'),
(520,'workdays.calendarday',488,0,'1b5f20a87ca1d723d84dcc64f3f4652f','c901bf238ebb5c1503b0960abb99983a9df409a47231a3ff763e4ae8752dba33'),
(521,'workdays.calendarday',489,0,'0cb5e0aec0e28ef535291a6d23204ef4','fede2edb0fe927609f21ce4b86b8f7804a6dd944b9def4e21696f9d32e75dae6'),
(522,'workdays.calendarday',490,0,'a59280938db4fce17e8950ed95fb25f4','f5fdaa05fa2e6dcaa081b41173dd7cc61b80f605cc5efbc24cf0f5aa3642874b'),
(523,'workdays.calendarday',491,0,'0ad36c2a270340bf1e38959e5812e0e7','fe9e9832a0c903f601263bbdad8ea4ddb46a946d296c45c46a3b7abccd1de8d5'),
(524,'workdays.calendarday',492,0,'28373259a28d17fda3acefb4b2e530f0','9f080e4afb8cbdb7816fdd1740c85f8abcc540c702de610552e6ac1c96e9561f'),
(525,'workdays.calendarday',493,0,'20cac51f71b65b19fd60bb394cc490c6','0f3948f3289f5b93a8c51c6695029faa5b9f051480699f62e932bd1d78852c1c'),
(526,'workdays.calendarday',494,0,'a24ad6237d36fdd7069fe6642d96f1e3','f8da23de49b150580d9ee60bf9266e919801299b9db6f7ee62f432fbef8f2fc9'),
(527,'workdays.calendarday',495,0,'2a59af341149d97bc740beff1bde0089','64273d2ac23f3b6393aae95f05bf0b3a51d5d1fb9fda9af3316dd0dddabd4461'),
(528,'workdays.calendarday',496,0,'217522274b0b83e31b8ac2e14a092b1b','535bb1d560301eb0b7afe6ae49c1174eab4723535fdb9b694642c8873560062a'),
(529,'workdays.calendarday',497,0,'f8915abbbc2e58c4de241fa6f4fa84e8','b70406adb850af703902660d87bbd4970725f67eb439c15e404ca8e807f049f0'),
(530,'workdays.calendarday',498,0,'c8136fd231253ef1ec9e5550a9afbb20','fa456f44c64cdf885b61ce77980a1a4dd00db2f32e57aef2f2d869cc83dffc83'),
(531,'workdays.calendarday',499,0,'1eb4036fa7033913594b19a877cf2a3c','8dbd90b23bcb649b7aecac8ff1d76d0b9ca20ef842b7b0cf460e859ad18c1bc1'),
(532,'workdays.calendarday',500,0,'bac463125efb3f5f031bfaa81ae5a073','76a6b90288538f1418c7b9468e9b53f65c9074f89344adba604a403b43b84336'),
(533,'workdays.calendarday',501,0,'a0fe5d33eaa69396430ff82003d783d3','829a4d7e736f24fd8ea7a4bcba7ccd6043b4bd7972035090188af538c7d88d11'),
(534,'workdays.calendarday',502,0,'fc6aef6e1b84bb6069f5f7fa0a2bc1a0','85bd7e6c088f6dc2fc29c8284dbe3f3984e8e35c22077d481c8ef512411f89c3'),
(535,'workdays.calendarday',503,0,'799e16dcce840c62c99fbe022bfc2668','721088fe10b396e6529087f7439d0a38e2be1ae1f5402999847e6fcc4c0a3d0e'),
(536,'workdays.calendarday',504,0,'11c349790018d881d7daf21cdc7d1f60','7454382e0fd92d43588c449cd470f15611052561f8ae8b883b3db73d8d45b478'),
(537,'workdays.calendarday',505,0,'38988d2be6117b6b90004e0d920d0aa1','10c550bbf0dd9aa0d2975d2b2d71e4e40709275bd88cfb4cd0da633e1558bbd2'),
(538,'workdays.calendarday',506,0,'12c6752a1034d6dfb00663eadaedc422','6a68083ded6065bb21ecf84735a148e307c18bb7b69229ef833314822daa7ed7'),
(539,'workdays.calendarday',507,0,'dc4ad43cf2901c875d027cea7718fec7','082a9dc0fe0cc16602e2e4579659ae96a97597f9fdeaef054d2ad284b4f37492'),
(540,'workdays.calendarday',508,0,'6ca8e7a38095ddb8b6c6bb66d8f5a9ee','715e47fe44b84183f2cbb3f040168f62f0e1d0fdbae5db136bc352f608e14d88'),
(541,'workdays.calendarday',509,0,'6012c5b00e9337a13ea7ca15ab204017','d93f8620bc63a6fefe99849c3efc6b0ba123d26edd5b2ba2a7e0a5da0ac40b9d'),
(542,'workdays.calendarday',510,0,'c8566dcd12292806de7d9a41bedea0aa','e4b654709fcbe78c84be1bceeac804ee976c9c6b7d417a2211933f528c0087a4'),
(543,'workdays.calendarday',511,0,'e8a0456e1600848ee22519e4b9be4bdc','a09b67136d1c6a06de1242d2d954f0831a1041fa183074ea9128feffce5808ba'),
(544,'workdays.calendarday',512,0,'9d2f429a048478522a9be015ca94ca5f','30cac8442f99a0bdc6a42f03f91ddb06cbeb95b2361c3f4ab4fe1d40b079cd97'),
(545,'workdays.calendarday',513,0,'97541c1775b58a811a8c0d6fb3286095','edfa2d4e57858e4894369da571a5efa6c9edd4267fae3b3839625d0f8db88ce5'),
(546,'workdays.calendarday',514,0,'45e79ad37d1fa7c9376e3c420d07527f','5fea5cfdb4eff4095ea0e7bc882411608d7c0e8f6bd4a90b6b1b8dafdc784ce7'),
(547,'workdays.calendarday',515,0,'4f1929536ab7c912b2ffd5d369edf92e','3eafff0a6ea2d7e8df7aaa25b3fd0b23464b492d5b6b3e2720522f4b17efe07e'),
(548,'workdays.calendarday',516,0,'bda9b52367270c74a6b57a3de5db19b1','60aeeca57c74aa17e1f915e19d783c8c7a631f3e36d97b2543f93c03349f016c'),
(549,'workdays.calendarday',517,0,'5e9a983c9c512dea59249cfe8c96f59d','194514dac1841e5d4eadc5665fda3bd9c19a5f1348d6f9f5494c9e46c4b16be7'),
(550,'workdays.calendarday',518,0,'52de438ed762676dee216c3252f73b71','9ed9a2312957f25f1add1f3ce87f967129bc773000b4bcaefd41a38cdd0bf5ba'),
(551,'workdays.calendarday',519,0,'840b64f7bf91c3425363729e84e15313','96dc6075f305fbcd443d7a8f0441ede5076a7f999a5421ded53bdb6b1f17b655'),
(552,'workdays.calendarday',520,0,'ce730160fbb0c37ccde471f0a9c403f4','48a205d3876156fc4bf21c4448ba1da365832df220e9ce684846a54a09502df8'),
(553,'workdays.calendarday',521,0,'ef6aa2585f7f4f38828f7b4e69fe6771','0f740e14bbc147ffd7e8ff8de69c8f1d8751639c4efc3508f13bd61f0947ce1a'),
(554,'workdays.calendarday',522,0,'3f3015a263c5f4567432e0481f4c7bb9','d8beabf4541aa01506f96d915a97bf60d15851f22f319ebf4a026d53b37fac7a'),
(555,'workdays.calendarday',523,0,'61b7dca065c07b972f611d77aed84054','78336c4f49e45bc0b4b6ce65b7d19a07eec4cfe678be0c6565e78d383716dab6'),
(556,'workdays.calendarday',524,0,'d96482451bcdfec6ad45331384ebc6e0','ac3389a5dd6bf4e33edcf8d65aeeefec002365de293c39c55bea4ba56201b267'),
(557,'workdays.calendarday',525,0,'92a6c56640f58cba3d337899f86d54a5','fa7af4bede5d7d612d5836a4c2baa6e038aa361f9b7dca2258b686ce2998a63d'),
(558,'workdays.calendarday',526,0,'26f3b75bff698909b864db9d04d8f18f','385f0e89fa7db3cb348cf13a7bc890d31e607ca200f508e93b8c3bce016f57a6'),
(559,'workdays.calendarday',527,0,'6ca802c62aed6c74b62a91f36442c3e5','a1e625cff2e74e7377db4de95ec098777ec162b603f1240ca921cd8f3e1ed745'),
(560,'workdays.calendarday',528,0,'a7bc53620d85dcdd6565cdaacaf95e51','7d30216af415d8967e626574da5a01adebbcc2e26757f864dfed5b8fec829d65'),
(561,'workdays.calendarday',529,0,'eaa215544b37b4062707bc30fd6dcec2','a92a5d2da6ab953a0a2ef1748629ece197e2d3c3bdde843cb069d67d35bdd6c3'),
(562,'workdays.calendarday',530,0,'47e27d166e159fe4d7f8e7de97d2f7b7','6d0e56cf2da24b20c1c17ccf472333599d93d875605b89d3250fbcdd491a42fe'),
(563,'workdays.calendarday',531,0,'6037ee64060f6034a80014608746ed7f','f6b2771d9ae101f8e498e5e7ac60d570bd5741c4a18e0b1edbb4664be4fb20c5'),
(564,'workdays.calendarday',532,0,'79c3b2c2420ed424b18960b6d7ffe547','25bd617b97bd62127b8d185ea752c6cc7a9028369f39513b0b76cae7fe50de90'),
(565,'workdays.calendarday',533,0,'adc5abc79a050faa438fb8051e80ded1','aa03315c9c924cd8a9f13b8a3684072f2bc8c3e49c44f5d83d9ae372d2994b6e'),
(566,'workdays.calendarday',534,0,'e2f4abc04acefd5f6a392a0b60355c69','c330400f0ce283e37654231765e7e39553ee5bc0a474d8019a1c0030aa5312cd'),
(567,'workdays.calendarday',535,0,'f1902b219afc660d83f0d79945584105','22195fbb72ad8b1798c7e342c2e7a8d8575a29c66ec7be178d41b6bc6c8dadc3'),
(568,'workdays.calendarday',536,0,'3ebf94d8bcf8682c1bdfa3459daa457a','051de0b293549a92f964a2b69be6041702bf793be37f202bcd74bf45ae4d848e'),
(569,'workdays.calendarday',537,0,'288a84660632d74ac5b06368a0db1b0c','6dd4ea9fcb30f3e70cf6573ad4e5ac6dbfe79f4e35ebf829ca12e3ad1e875a03'),
(570,'workdays.calendarday',538,0,'8623d4511b5ea569e2a41d64eea8a338','c8b0ef34f9e1424628854f6f6f325ca226a81dc8fca0c9ca591b171b2b38bc33'),
(571,'workdays.calendarday',539,0,'4fbc6af48ac16c86ecd0d820d83ef66a','6e3894eb144690018edb675742452f122c2084b370f1fc4e80669fb5e255adb6'),
(572,'workdays.calendarday',540,0,'0b86d19829896783795f94a99b3f2001','5be1bde36bf7a36eaeee3dfaf726454e83b13e6d933e98aeccdc79cce267fd03'),
(573,'workdays.calendarday',541,0,'fb69ee6cd68142b0d53a43cfd9e4d909','74043f821e0da63a7b3a718f01e8767253fe91dd1ed0d631b6bbcd513de62c94'),
(574,'workdays.calendarday',542,0,'b263fe753584369c1f6ee4c225961cf5','485ff3d4c04bd29a050aa3ffd404350e7fcb7e22cd5d06e5335b22edcf037b61'),
(575,'workdays.calendarday',543,0,'d065b5b2fec17057affbf8f7d3fe6253','3763b07a7d13083d701ffe5c385536c587c5d8cddce259ba132d4996568dcfd2'),
(576,'workdays.calendarday',544,0,'697daa90a446144e6250bcbfdea574bd','4a3995704455f72d9f47fd107f932286c63cb3fe83549fd4778164d6bd7ae8f4'),
(577,'workdays.calendarday',545,0,'029ce54b3b99de53041820a0366c787a','fba98f03c8011a091c83311d54c3fc5d23a891f92b26289f147fc440cbdef295'),
(578,'workdays.calendarday',546,0,'ab3cc4ac5025ff7e353b47bdaa3e3529','f926756e26a159f82ccd020ff4df043181b04d52246360ea8f5bd33b107fcac3'),
(579,'workdays.calendarday',547,0,'ee2f71bfcf47d55fb5dd491737029351','f1f840bd8cf294268853098b8bbceee0bc2a8b0387b08fe6ca7f73a2aa47f7ef'),
(580,'workdays.calendarday',548,0,'eb585e64a31bd6ed1f53c50748793d57','b7bd61a951fb94da63e1286f21b80d34b055e058894335e09af0213648db2f23'),
(581,'workdays.calendarday',549,0,'3aaf873a57fb7aef109b68a5ebfea812','dee2a595bc72d73042a58e922bb3e4a9c11d6a1498ce3846d93e1725616dc547'),
(582,'workdays.calendarday',550,0,'c3bb976a301331007c970dab5223540f','6481ade3e762a20c3bf7779ce96afded27ed0a114949ad2919d3764f2ed2e72b'),
(583,'workdays.calendarday',551,0,'ea872a596b2e925b324ce1b2c7da775f','9050308e44d0d4b1b661b339790d0cee9b0b972d06a4dc8f47454dfa62dae241'),
(584,'workdays.calendarday',552,0,'7ffa42984bcb6964797a6fa535e5ddfb','7553b423ddab89b385aac3c9151b42af4c712cf59f01b1e3fbe5ce96df7f45d0'),
(585,'workdays.calendarday',553,0,'0aecf3c7d2ad487190c500c167fc99fc','7153893883ee5eab912b91ae3d1e41432fe20413c61f08f383759f706aae7d8a'),
(586,'workdays.calendarday',554,0,'13bee88cae076b20771f7d8c9bdf3544','cd9d049dbd2491ca464372ab207cf4a31a891d9c5acb6a3fdf49b44e28468c10'),
(587,'workdays.calendarday',555,0,'504ec12b2bd7a26df5ff1a8e3f497173','b72c397ff95d5fed32c4572d98c489140b6a4b9dc520e2b785cb913a25dec7c1'),
(588,'workdays.calendarday',556,0,'2e337c5027294ecc1bf81e54585b311a','b9df50802abedd9c9f29edfa28e8d96a44b4274ebb5689927e065045a35e7de7'),
(589,'workdays.calendarday',557,0,'68a2ab486fed36871005106b2ab22d8b','3c926b2f40c07165dc7228bcb53f3e8f028259806243d33c9559a798536321e1'),
(590,'workdays.calendarday',558,0,'c5012f945f0a7509c3357c923775d28f','4c8ca1f40794ac8756c77a0111fae6347e260b125b1938accc30464d2b79b3c8'),
(591,'workdays.calendarday',559,0,'bd6692c73882aabaaab5d44daef563d0','5fec97b017d94d00dfa27b9d63f33d84184becf7480e4c297bc099ef0a48d7f0'),
(592,'workdays.calendarday',560,0,'f221e9850bdce26c7dd326c9a555f557','93e0de28c55cf35f46991fbb6270a8371900a7a1deea14f23d4ca7c61db085f9'),
(593,'workdays.calendarday',561,0,'db5fbdf5c7944b2d681c40fe8c1c03f2','50c03095582db8110f2015dc463b2c500df09a682470ffd42e820eb10c3de7a9'),
(594,'workdays.calendarday',562,0,'8b618948e94f9209ea64404ad3241488','ff4deaff79021842ca5b67a34a7edc33b4a0fc4fad16e3daecf3bfa405c8949e'),
(595,'workdays.calendarday',563,0,'e12ee0213623305b3b94a336e3853bfa','257f38f7f0ca8ac30783f1f9e260478ef9fbb9cd7800a0febf587a79feffcced'),
(596,'workdays.calendarday',564,0,'104b8c9639794841f644edb0d46268d8','733e390a6e4f19c3808084ca4eb7275beef2d28f906fb334785150f9ef5da548'),
(597,'workdays.calendarday',565,0,'7a5aa45d38b286c68963b05552127156','97691e92eee6db6b7d07ed985543094041c78a9db2b66d91298e3dcae90bd71d'),
(598,'workdays.calendarday',566,0,'1cafa258e04b9397a6384b1746d066aa','81f8ab1aaac2cbe44d9f080525d8963138b27de6060e7b4bdf1ba5060ed62e49'),
(599,'workdays.calendarday',567,0,'32b526febedb115ceb8289a2e3759674','4de97faa603bc267fe5121122d2cd029e59b7023e9cdd77f3889e3b53c74743b'),
(600,'workdays.calendarday',568,0,'da81e6b3483ceba084634db85b5078f6','44df03668f25c5b994bd4f51a6b53ce67f2f2ecb016009bee4c4cf5c29b61916'),
(601,'workdays.calendarday',569,0,'58a09d2f1b4a04ad10f0919efa503fa4','dc38e866f3e2b6fdae2a96631b31750e40351241183b71704f8285243de890a0'),
(602,'workdays.calendarday',570,0,'ad269ceecc0871e3351437d8eccc84b1','48966c033abc2669e839af9d90ad2de94c040098a1a8432d54288740a859168a'),
(603,'workdays.calendarday',571,0,'8485183a60d6174d930656b673f26949','cce9b7a11d0ffb66a24bc5dd520d570bfea3e816c0ffc2a006afe9470acfc074'),
(604,'workdays.calendarday',572,0,'a3d312c06df578464cb1cf7e136ef6cb','5cf61eac472ffc822e1ecc0793029934e8fbd79de3227f2da132bbe8c2d28b77'),
(605,'workdays.calendarday',573,0,'a66bff59666a75ab2785b012e746ba64','953cde90ff4c91400061c0c770ed0d994a157ef45af9452fffe11ad353aab0f6'),
(606,'workdays.calendarday',574,0,'fecbdbb2b84debc5be584cee25250edc','54972e8395d604888d077fbdfb97ba2cf49bdd5495c543d671e265def36e9b08'),
(607,'workdays.calendarday',575,0,'f944302ffd62563574b2d8a9b4c96d11','9245d31e18e0fd14ae90d871d851c1fc83727b7538f0e85bd581bb82e4f238c8'),
(608,'workdays.calendarday',576,0,'57afc0641d58fe1a5fff841f3de9932a','f0dc438fb596cf21a098a6df0b888fa464eb840ab7c7f71206a522938b245c02'),
(609,'workdays.calendarday',577,0,'d7f5ba8760d29f3990c9be4dbf1c57f8','175e04d475ba23ba5bd18a31f70ca2de636d0b0c24ff3257ae20d613f9bed28c'),
(610,'workdays.calendarday',578,0,'2dbbc7d904b2cff735c89a5d277bd109','88358e0ac68b963a1636278c31fdb724ac3ff39db8bb40cf82300f802b3c29b6'),
(611,'workdays.calendarday',579,0,'6b44d9e6d0f20a90e3684d26b484b4e1','20f7ae3e5c76a6661d6f263aa17338d25fec5a4bcb0c2df8b7112195a5e25af9'),
(612,'workdays.calendarday',580,0,'8db0be899bea79888460cb803588ee5a','f85d15be7468d5268c4be913208caceaf6e09cafeb7f1524d7478803333de13a'),
(613,'workdays.calendarday',581,0,'ccd3705af743b3ffb9975c5b7e0e377a','02c16cc52c13decd7bdd4c3c5d04aa5c822a84eb02572390acbe4bed8723ec8e'),
(614,'workdays.calendarday',582,0,'b04f62093b54708d6baefcca6c7fc2ee','635f419a3a440c3340d5642ccb095ae4d34e4d60790b7de8b85ced854ab83b03'),
(615,'workdays.calendarday',583,0,'7de797d58587240157157a52385fedeb','2e86b5e4936224cd7acf0276c97add559120cdc8944dacfe04cdf36f558d40e9'),
(616,'workdays.calendarday',584,0,'250a951308804ef3fb5bfedbd197cbe4','5d52437119900c10061eec437563c80394f56232c3ea2a574b882634300921a9'),
(617,'workdays.calendarday',585,0,'089f489dbce26a258f369e4efc44da98','9f16c20cae3b4850c8dd2900606670209057f89927700b4516e58e255e3e8672'),
(618,'workdays.calendarday',586,0,'fa9af1d1af6d70ddf6c15df18c0bc2c8','6760728ccdfaab43a5672d71c4f3fd4e7f51e39c0ef33d030f0dd778cc07472c'),
(619,'workdays.calendarday',587,0,'ec535c30dc44264f8fe232f03a6c61d4','6539367755c41559a4d195979dd393bc9fcb1db480b2d8605656df880c848938'),
(620,'workdays.calendarday',588,0,'2f98f1aae62f8da7fd9169ff3eda510b','0306ac696415917a295cd5d6ed005ac2dbbc60ed007945d464dd14ee59f9ebdf'),
(621,'workdays.calendarday',589,0,'fcd6ccaee51dab253de83e40fba522a8','7d6125d5dcb7ffdeab1a567ba30cc24fca22d363a74bb13c4be15d65483e3c75'),
(622,'workdays.calendarday',590,0,'7efdccbb0ca0ad6da1ade6e5327f02b9','0a85c0ec433d5b75f37d7ca6d2cf63f83521eb8ad8664a7440d3daa3af4282c6'),
(623,'workdays.calendarday',591,0,'151224fc72d335ea42df6c72302c810b','824c16dff608167d3065f654d921ba368ac428e0ee75827782dc28e42bac9edc'),
(624,'workdays.calendarday',592,0,'e6087fe9a0abdc6553bff5639d2403fd','d7f8df0db50557903662a8b054f722443a27d96c4db1740c4a983b16dc2ad0e3'),
(625,'workdays.calendarday',593,0,'70e3324dfa51bdcd835cce315957e6f3','bedb5e6e87160b9dc899299c92297b87a5c3cc24d7ab9b43b9e2fbf2a25cc094'),
(626,'workdays.calendarday',594,0,'4e2bce489e8e4435b59ca7b6f79b2b18','141d83ae3f528bcadab12589480cdb0d5529aae55116d956430524158b180804'),
(627,'workdays.calendarday',595,0,'a228db6b305bbaaefe6b668f43ee160f','31e28d0dd33ae917d68365cf152bd56406e2b2a109ce6a715f880acc72c4422b'),
(628,'workdays.calendarday',596,0,'961cf94e3ef3624df4aacd67f9e2d7bc','a2f2f20bb65ffdad9d40e9d15197f395b79300aff559201cc1a41898e41ad31b'),
(629,'workdays.calendarday',597,0,'b7a1194a732f32c7d4724d4653fb111a','55acbca4812d8f031ad64ad580e3f69ea81654df1388e9e060240b59791a825d'),
(630,'workdays.calendarday',598,0,'47b88fc528465cafd8d10a89fa37af6f','be0a901b163508a7380a08a1d34884bbefc92f30a75b823de861c1d00d7c4817'),
(631,'workdays.calendarday',599,0,'f8865697272dfbebec306bf4bddd34f8','ac08482e08b16d69268339de4f2559ba5210edb73726f8b3a12149e9f347aaf3'),
(632,'workdays.calendarday',600,0,'b6443c35dff6afa130138a2f05cfd28b','79f0cb7e93d5920e0a82e4474ca1962606d6f4fe6ab63e6032f2e7552473f83a'),
(633,'workdays.calendarday',601,0,'81ad2754db5f40ec2554bc6562d0d9c2','3a9596aff8df8be1152795df860fb849bcc8aee2cd866d9202938522e97969d4'),
(634,'workdays.calendarday',602,0,'ef37fd06b7f45dc3ea41abaefb3d8d1b','13452b13783cd8d6a92822d1df84a9f42865fcdc31a12b3e1b08df97b77b829b'),
(635,'workdays.calendarday',603,0,'bd44bdac42cd7740b486a1b60d311f83','f4a87939370f13764daf43cb02419cd60f3ecb53a62d53538f92acc14d4e3d3c'),
(636,'workdays.calendarday',604,0,'ad062c4934afec2fda8f7fb146e04573','0154af23b7a3663fe15b13169ab3c555a964f19743cbafcacee7a971a895bc1e'),
(637,'workdays.calendarday',605,0,'25d81a3a9ccc3b3e2e6edd711431c94a','498d49534b0394f7c22387ee8ddbdbb996d16f20db968438fb89ee1213522118'),
(638,'workdays.calendarday',606,0,'7676d6b252eac4d62a9b253ea00eb65e','9cdfca327ba78bf01c588793c22a3edcf3bb3d651f2c9f11804c30355e795319'),
(639,'workdays.calendarday',607,0,'d65c4d16ce71dbf7d486e72f0971829a','e205c677636be81aa887c9933f2f605bcbff8d51a80039faa61b94629c310f06'),
(640,'workdays.calendarday',608,0,'53419a324592e9f75c536a78d92164b0','68cd13e82295ad6116121f322db1b8972c1a4959ffed3e46a3461d6849b5a23e'),
(641,'workdays.calendarday',609,0,'ecf46f6706d7058ac9ffd4c6f154f4e8','495c6bee9556029e061bb837665477849d6686623e38740adf379c56072259a3'),
(642,'workdays.calendarday',610,0,'60618e48722ddf5274605656b2052387','0c2281b7efb36797499c722025de9f61bdb83cb3129c6be6ad4baaf9a7dae771'),
(643,'workdays.calendarday',611,0,'a8f15a109048eb517eabf388b2a2fba4','28cdb155aa9241bdd1282e1ab180258e1710398162be541d69730c09eb0dba82'),
(644,'workdays.calendarday',612,0,'0fa3a72ac17230db0a3a805f54610481','8ae463555f72bf8ef1ff043dc284c501ff99d02d1bc20fde4c0576c2135538e8'),
(645,'workdays.calendarday',613,0,'83d36339fbf669300160bb28347353a6','79e5d904a89772e04ba5c1ceb778e1fa29826091ccf2b6869e8e43183caf5952'),
(646,'workdays.calendarday',614,0,'ad5245d38bb20b5fd04f95f2f56a36b5','a2ee3065b823b623586852a7a40e9d5c6e4802609c61bfc1766848abe984df5a'),
(647,'workdays.calendarday',615,0,'1fd1aee956a29b9e571f6049d8e7056a','e2b20b900bcaf73c998c3f2724a69919dc0e6cb66d7e10e3e374fe05af275c4b'),
(648,'workdays.calendarday',616,0,'b67855414268777fa7efa44c13467c2f','d3de73055996010845b16dc5b00fe1070382a24bcf0268547638ddbbd03d65bd'),
(649,'workdays.calendarday',617,0,'38ad2ac3f235e389b2ea99cf497a89c4','cf946e137546749ff7d588df2ec34e0638be31d7f80dcb7db8374c474bf6f891'),
(650,'workdays.calendarday',618,0,'978206b21c1341b12a25cb17a751aa1c','1aa8267554fc4a37f12b6bc54272a7135ba00fc1a73d3b649c41271f636cb9e5'),
(651,'workdays.calendarday',619,0,'d92bb43b378af11dbacd3373740e2c7e','d2a6837552d3711b49cda76300aea0660f327c85fb91ca399682869cac2a3494'),
(652,'workdays.calendarday',620,0,'5aebe49d8ce41805ea18bb7000d54850','72cdc581b8c035ff572c48a260d924caff238144257cf119b64fb12897f5a591'),
(653,'workdays.calendarday',621,0,'76b5a8a981aed3e807b64e3b0b28dd84','1c7555bc46a18a0af88d70aa6b0ee02f346bb33a32b329698caa383342a15920'),
(654,'workdays.calendarday',622,0,'799e8b1cf2c11e6beb2cdacc4071d2dd','7bb32a6336f87e7a3311a638e1f44b203df75f400c93847d919bb713920d8a52'),
(655,'workdays.calendarday',623,0,'eb9341ad733e389d705fe0f9686d5035','d426f1adfc44379eb7f81e99a628dac015cd6223e7afb89b418dbd0f0410f06d'),
(656,'workdays.calendarday',624,0,'9c1f62e1745a7e8f7fa60482c8c6b14c','bf6834233a68834595b2a889f833b03f91df00b56c8194dece3af6e376b476c4'),
(657,'workdays.calendarday',625,0,'cda412f7657bc3581f8cd143414f1f23','0118100ff9d2d9186f9ecf0984643d186cdca9cfdf155c709c03b1dbd1f55191'),
(658,'workdays.calendarday',626,0,'8bffd80dfa5ed7068192cf12e4e23ee9','09d526d4c0d2f9eb7625fe67af067a45fca95213acc75408c0dcec5484d94863'),
(659,'workdays.calendarday',627,0,'3886d4126cad3bd4034eb2e9636c7072','bfa278aba775422fbb2bdf87cbb5cb4c3b25318b384ab33592f595e3b8b8c451'),
(660,'workdays.calendarday',628,0,'ce6eee387fb311bd483271b63e631af9','a897b5c050db58ec43cfd78a8ce26fae9841b23174e1688d2000e71a70b912cd'),
(661,'workdays.calendarday',629,0,'d8f4feb613324434e0fb936fca1e0144','f67afdfd8738ef95d660aa19cc32a36414267e8179b07b7dfa24c28b5dcb804d'),
(662,'workdays.calendarday',630,0,'a95a202fdb60ea6c07f10299eb0e863e','bc617a4112872086f0e4fc5b6a16a861d05348d01447b6b815493ba20a0c10bf'),
(663,'workdays.calendarday',631,0,'e4c0bbaeb1f86b9cdd7bd90480efffa8','3a51cf8e473a01c4e05d00484e7711e991fd6e04a97c94205d242dc693bf1ba1'),
(664,'workdays.calendarday',632,0,'047b1c1cd60377ad1516f47ca7d093dd','e7d3c087379d288f36c094874bda11733681e6937464c7523864c70bfc63c952'),
(665,'workdays.calendarday',633,0,'c12df60dcca44e8277a4f0b6912810cd','c93aa452172dcb32aac7d5db6c8e3b20dd396e3483d34e8e809b6fe42f7499e6'),
(666,'workdays.calendarday',634,0,'48c5d9ff80beea03c0bf3b7cb0581c9f','cd0d3bc97dabf6c121523064f2d2d003f8958ab341e33b4c551fe9b05ff944a7'),
(667,'workdays.calendarday',635,0,'a2809b52aa6557e198ae1ebe7f5124dc','9407f91983fd0640dcb449e4c0c31e406594969bad242dea217ed42fb92ae3da'),
(668,'workdays.calendarday',636,0,'d8cbdb4c677d266596b13d64976ba078','9a52c52894368e407a8c6e386294b0fbc1c4c3b65629c8209bf87794e159a2e6'),
(669,'workdays.calendarday',637,0,'403fbe51c4ae9c64bead9103f36e8ea2','2dc7e3c559a8bf938c1e34d6e224ddd7c0de47225436fdc3e6a8d6dc07a32453'),
(670,'workdays.calendarday',638,0,'65ca92f0ff387ff2e73ae3ff87296d3c','4e21d11895507dcb11555a3c87b8ea0f7fdccdb216845186b074951c76bab36e'),
(671,'workdays.calendarday',639,0,'d1d7469d90876fb2935c2324d088d386','34b64886d34213983060173d8ffe9273a857fc6ea3d8e0d4872f4453a8f65660'),
(672,'workdays.calendarday',640,0,'ab5ce4d0c5f0aae80e24415347adf26b','c4c58bfb6a5c954286a21fb02ee22191f7c1b9edae6e798c70d49b81e98bb307'),
(673,'workdays.calendarday',641,0,'8d4a66e4ee504d581b327746d9e8b096','38791f5b2cb258bc02246f66af85c10cfed236bf0be78492dccc32828aa6e771'),
(674,'workdays.calendarday',642,0,'392fa4be0922b490cf70aa2b9f974c67','80ca261c57c58ee1056f7e564c367d9f2b3836cbab8c9967b503416a598056ea'),
(675,'workdays.calendarday',643,0,'363571c02ebff4028e6c193cd97db835','c01c380a097de368ad32ba3201cd131c16dbc1ec90c763dddeb4fea9ee2870e3'),
(676,'workdays.calendarday',644,0,'443c8d24c2b4c1664d5da333cf507a27','d81bca3aef894087d67fdd384d29fed57944663a026a371775ce378cf72818f7'),
(677,'workdays.calendarday',645,0,'3d024df8b8aa6fe5828d7661d6235ec5','e61f9ac92ba8733a5c62684314186d6c857406c5e5328931b0cae0f58e6cf041'),
(678,'workdays.calendarday',646,0,'795145b007fe87b14d64156f8f998576','ba828ee0a9c4ff9ba3c976a8b9ffc45c5b8dae20e0d38044723b6db6ab9fca09'),
(679,'workdays.calendarday',647,0,'528226e9d359dc4dbc66a03bfed1f92f','08d3f4c9d78a789ace3603891ae6bb7252e2ff756796c0158e8e7ead2ad248a0'),
(680,'workdays.calendarday',648,0,'fef2628e5add9e23059bcc7630b58f86','82a8ad17079701f960cf5390538993455e13037379cab3581f474675bba56825'),
(681,'workdays.calendarday',649,0,'3e2a7f8e415788da88d5aa1c9ef48deb','b16090c4e0cbc020ce690ce376f69670ea3a6f3ea16e20f067acbdc5a8fa9b08'),
(682,'workdays.calendarday',650,0,'a2fbb4a773410254efc3e33b1afe9511','5e0da867add401648452e04c7895190f4aa07db28c52e525a54dcb0c21078841'),
(683,'workdays.calendarday',651,0,'75232e98e58f53ab70d394da5c3c1cb8','cf50b0983823f252f65f3b2276300aed276b2a0fd10c05500c6152a3d0cd5eea'),
(684,'workdays.calendarday',652,0,'b27a2d474f5bcac65b00619064161cdd','7963fb02b51d97dc1540d99f8103249aa9e667cb34c2205630ff140ad572166d'),
(685,'workdays.calendarday',653,0,'e429984c1fe08a0d7866050d0ae0e6d7','14c91c6bacf38dd719124a722ba570cf2c67f6d40ea96c3ee2592cc8bcb48fae'),
(686,'workdays.calendarday',654,0,'38ea04bb68966fb79387d009eb79b29a','31c29a0cbeeb4b3f1c4704e77b3d6b3a1b71e1d38f7e96413c0ab2796296cff5'),
(687,'workdays.calendarday',655,0,'15bd5f76a8f263034492d23b3059bd44','5d2222ee0d9f117ecf56a8064553be09fab8f70fa0280c7e1424da699ccde480'),
(688,'workdays.calendarday',656,0,'d0a7a1be9c867b6b142733ef41c90fdb','b234737fbe8cd161b2c3aec4135b0eb9dcf9d8c21886e74c95dd3a8bf5128f92'),
(689,'workdays.calendarday',657,0,'49b7651bd49bea25764c1878cafa1ee3','3d79f4004f03bd7abd49244b58f6d594025b8443b4136132b45ecb70ec34f80f'),
(690,'workdays.calendarday',658,0,'59d57d6aade7be675bddcfe27c2b24a9','8beb3bddf4026fc967abbd6c4767d5b1c5736d49d427e833795f23b3a828dc5b'),
(691,'workdays.calendarday',659,0,'8b7903e6e4e9fa1b9dee80e8ea4b421c','bf1286379f39ce96ee6b6a2c3424414f9da1c89dca1dd855a3bb69c7c2b48025'),
(692,'workdays.calendarday',660,0,'488040bcf2dfad5366a0975ddd3aec70','6be2775ee55212d3eb7365d8af50997fb897f919ec5a3b440ce690080500af2c'),
(693,'workdays.calendarday',661,0,'fa5e6ee150cc33f1cf9336c70989f912','b04fc52073bb50499c8505652bef58e41796a375f9bb6fdc203a920c45acc404'),
(694,'workdays.calendarday',662,0,'96ec3e217d26b90ba62e594a09a509b9','67ce786e545732e9eef8e09db22e4f5b3ef876ffdb6b9eb4fc08a7a79d81d202'),
(695,'workdays.calendarday',663,0,'03a0664f4c61859e5a752b9df908f0a2','3c48a5110c04796d77a6b831cb407b75c47210fb2c6eb83fdf99abba154454b0'),
(696,'workdays.calendarday',664,0,'f03d3ecb55ed05b9671399aa4ae1cbe3','28e085e1d1f5dbae49a40bfa4ca1521119ad10bf978e9947082d88041e0514a7'),
(697,'workdays.calendarday',665,0,'7a65f479cbc90150a11c217625eab7e2','b1559e2be7ac5707973fc9f37cb99daf4853538939a8aa83101ab3b12d921fd6'),
(698,'workdays.calendarday',666,0,'f21362c001c852d486492e6e5c036c71','6ab136b60617d158c612878dd59b3c1a445358c34ab0828e2269623618255092'),
(699,'workdays.calendarday',667,0,'b15e02a363fa8c501d4fad31677c9a23','1d03be9e83737444159cf519ca4c2975993bb1e73e455327072d8a18dad885de'),
(700,'workdays.calendarday',668,0,'8266a66fbbef1ec00d7cdf4526d00e75','3adfaa0a255b6c308ed6dffaa975c972a438bfc50ca2ce2ccd986df98efb2049'),
(701,'workdays.calendarday',669,0,'209869e6c907335aa85b0c6da9283892','362f215893592da0bd559981e0946f22e58f652ff16382bd5616f3ffd89ed27e'),
(702,'workdays.calendarday',670,0,'49d28edd32f4ed8325bbdbadf5e48b5b','8d325a222c5c62fd9dba634401593992fab636f5887ae54b1647aa5f44233a6b'),
(703,'workdays.calendarday',671,0,'d8fd06b80591a24bdfbf5c127e0021b2','6ec2ed7becf934c116d04d98cb937ab8cbc8dd6f8ed757c31643adf6eecd6cf1'),
(704,'workdays.calendarday',672,0,'7b2d94d2b278c3ef5c7204099112ec18','ec6cecb63299d67bda9daac35865f8070288cf2fcbc7ca0620091267900ffd81'),
(705,'workdays.calendarday',673,0,'24ec2bc965a22e285389c35c7eb6d88a','52cb9fa31f9d0f7f203c7d35966a5fefaddf2a88cbea2787d4c6ed3517614234'),
(706,'workdays.calendarday',674,0,'fe754ba905581e38ab0300d3d1a32926','1585b2614de19522d431b8768a6bd65ae84f3f66c737ba19bb7fded1ab9a8e50'),
(707,'workdays.calendarday',675,0,'c8bf579ac8577caabcfffae1b9a57ee1','dd522e90e4f8b449abd774b86b923bfb5c897941a95bbdb2e3fa75d7a28f5a34'),
(708,'workdays.calendarday',676,0,'ab16d38900412ad53e66e896c27968ed','a49695b9c85af2b2863af811add057af832071173f7815e3310ee35b03900951'),
(709,'workdays.calendarday',677,0,'cc354f4ed554ef607f12aaea018bef43','0c591a3d80a1d41593a04ae436e730db2823d666142aff69f4834e2d44652ecd'),
(710,'workdays.calendarday',678,0,'928a3b565827128868ab081cafe4f18a','1d36299b22c4d043faae72e2be18a391f3394c41a968b2faad626dadb9df5c4d'),
(711,'workdays.calendarday',679,0,'947129560e3bc3161408ad62fc65871e','3bcc02205919b94d6f3761b1465d4cf0ebb21908a7bcc95b9a810b05b11f6d1b'),
(712,'workdays.calendarday',680,0,'e7a0868a5b41d04c6b01dda6b1bd8085','d8c39f498b3bb5b265bdabe4721f80b49dd54a9c6415ea2e5d293ff9310c50aa'),
(713,'workdays.calendarday',681,0,'2d6eaa2c50940b452af97b2a5ed3af49','e9eb45e746749a19629be737e47f139e32a022dfb114903d6d72401b370b1d5d'),
(714,'workdays.calendarday',682,0,'baac40fb33277580b249a8a4848f3957','ef5cfb4b9878197ecd84157f8f2ed4698045920f2b8eedc2d347fe738a7f1e84'),
(715,'workdays.calendarday',683,0,'58358b6ec1913d35b12447a1bc527e4b','096771332d4cba8213e6c07f57b808b3781ee44298bd643378bc5e3c8b65be64'),
(716,'workdays.calendarday',684,0,'63ab79338d56575785ff62cf79168931','38e34048b99f5fe5d1493c18c17a0f2eb707a761088233411ef48e213c348d6d'),
(717,'workdays.calendarday',685,0,'f5d4dea44dd74b35f3a17b4369b4553c','943919fb9430cf6e5504af7fde21524f5fca175f95a0ec4af0a82f743bb8bc20'),
(718,'workdays.calendarday',686,0,'46d118fa7d393706e0c5ada1782c2602','3d18fd2ae17d2bbc25ca637fca991c9d8b272504d7a17d9511b89254b2ffed6f'),
(719,'workdays.calendarday',687,0,'077f20bf4326408ae63dfe419a873ebd','5358ef1774c9ba2cb27374c3ce585c60fbc005296c074a98944ad41741b1df09'),
(720,'workdays.calendarday',688,0,'a59ec5ef747d5b55acdf260a542e64b7','4fa19724a3ad0f9b4c1cd9a3832c6931a94017283a16c3593139ad9229ff1065'),
(721,'workdays.calendarday',689,0,'3b84bdc52efd2eaaac0b3648504a5818','e668acd176f32cef4205acc265542d0b52e8a642b61a8c5ba3d8c7b30f631b60'),
(722,'workdays.calendarday',690,0,'cb7b6a4922a0933b76fb75bb50115042','d3a463d2d378c44e41ffc87486651fbf7bb94e82713df3879d4c29bfb815d3bb'),
(723,'workdays.calendarday',691,0,'5ce84ec8e36d9189095beafd1de29d0d','d801732ffcc40d2d4f3ede652ebd026b1c349db03774d1c4d78140564b8e8de3'),
(724,'workdays.calendarday',692,0,'916e0092ec76b024bce2ed0a6f112bfb','075ab6f4cb382318dfa5aaa09a872111c5373c315c1d291772350b7013a4b10c'),
(725,'workdays.calendarday',693,0,'4cd00f0c9230363ac2ac280894b51d4c','d3acc0b29abe71f95910311cdabaa33fe9faca04ccc13e9c1dd86ce02572f8d4'),
(726,'workdays.calendarday',694,0,'5f56d62e16622c5737403b045e7d0f22','4eabd39df9bfecbae4420afc73e84f68dc3eba36cb82dd0be71da248908b2390'),
(727,'workdays.calendarday',695,0,'0d77004cd319452c9c52e47e02c70cc2','4c8d7aee592c546b1e51cfbc9297de6f7660b870d96946cfd2a32cf90761525a'),
(728,'workdays.calendarday',696,0,'c29b63b0c5765699f202f8c5731c5718','67e2b50dffbfd377b85f740c56144b75d3ca8cb9158c495777910ca9dbe55021'),
(729,'workdays.calendarday',697,0,'4ffc8a72b26cd0765c50788497bbb919','5f0eaa0e16169626aa4c0d8557c08f711080eeba597cb6f5e66d60747f75a8e7'),
(730,'workdays.calendarday',698,0,'cfd6f6bf6d6feb9ee919c92efffdb91b','cdccb926bdf1f74f788cddd198ca18ee841612540779054de90f55e0119e9b4c'),
(731,'workdays.calendarday',699,0,'e63253846e28f12b9047692241f96851','cf7fa50e46d1f8449e3826e5ec72d9c209859d17237d1739c79f4eb55754d6de'),
(732,'workdays.calendarday',700,0,'3bb31766d94dab8daadc8c56bac01533','e7c34fb2fcaaf69b2c05c5c8c869adb65a0a2c462bfb5b3a9d33b4474f822a44'),
(733,'workdays.calendarday',701,0,'e32ca1a47317fbdcfdb53d3c0237693b','a3ed5c50ee73781bb007683d17ac80f15fa34d7f0974d6e2c75830ffde045368'),
(734,'workdays.calendarday',702,0,'9ce2a6b53dc648c14d2af8c4684eb35d','6205daa82e8b2513bc2c7d28a60689ab6529a2d1270f0ede2224de8827e335ad'),
(735,'workdays.calendarday',703,0,'2f4af6e171607373c90f9ac1a06b836e','510c9ee5e2f1a5dd2dba8acd1841698185b8f885a06b125af57a491a3b303402'),
(736,'workdays.calendarday',704,0,'455597a1cd4706b77b838ef1466b89cc','fe0322c5e97e96b951997fa26774483d58b0c950d0ef3a91eefa4859ef753ddf'),
(737,'workdays.calendarday',705,0,'6f252886ebe081dbc1c7541eb5b8634b','7c928ffaef93a35ea5d5b9b361959f9432cf2637e463e1ca887ebf8dd17e2a09'),
(738,'workdays.calendarday',706,0,'1d3da5aea913949b74922179bcb023ab','db65497d974cbafc59b7d06396d48fbce901710f14a740dc971f998b57d052d9'),
(739,'workdays.calendarday',707,0,'68564958fd593d7f2e5cca052461055b','0a9b93a3cca4665f4ffdbd9d1245b39713193ab693ce703efc8a0208ad24e44a'),
(740,'workdays.calendarday',708,0,'a9d82174fce0ed0614a03528c8bfa3b0','85041445308a3bf0ad535c9c7ffad83b74f4273e768b2e02937f82b7b44bad86'),
(741,'workdays.calendarday',709,0,'4d63bcd55199fd04a29fa89ba455c2f5','99ce42f66632529bfab770cd171649083bb56d4f2f43cec90d8e8c19baa7a909'),
(742,'workdays.calendarday',710,0,'710b1024cd47fb6ee08276c5f77b5324','06bb4938be7852159f420df0e8439062c900b460f39e5da7f5f9042ca5e48263'),
(743,'workdays.calendarday',711,0,'33a738f6cc2e7b913740b957c710c77b','0512f34a6888bae814b3de3da78f0bba91bcd12ab44c50eaabe44dd08342c157'),
(744,'workdays.calendarday',712,0,'cae8a953790f9d5682e8087b75797b35','fb524a289de16c0c88cfcc3bf04acd08de46a4d271d52b296d5c0f76ad130d56'),
(745,'workdays.calendarday',713,0,'3077539774c2fb0ea56a213cabe9c154','c554eb002959d976c1f46dbb844ccd5c6d89f414e2d49f6dcc2f6e1b6df1f9ea'),
(746,'workdays.calendarday',714,0,'6ed860f7f8c2fd70ba4cd2b993d665e6','5b7ffeff6c71b809b0ef73f7e5bf8af26defc14a6657c6af2413ac2bbdfa08ea'),
(747,'workdays.calendarday',715,0,'ff7a863c5035acd931fb3bf62d2adc68','b96cb43c6fc6a68d49dd00943fd8d9e5daac208a6d599b2bafb9cf8ea86480bd'),
(748,'workdays.calendarday',716,0,'f71043f0a7040c95f0d8e22be82c4711','c37d641a4de39775bde721976f401a39cba3541e28246b3e74289a326c370b07'),
(749,'workdays.calendarday',717,0,'a76d5cbdd7425edd87fdfa2680123a1f','76ae2f323a49e8f0d22f80e4b283af89d78985ebeccefe4c2a29bfbe8b15bd7f'),
(750,'workdays.calendarday',718,0,'3f21b231a1cc39ad3091c406a21f0be1','f1e11e9491d9d87e026abf0d5dbef390a9e12f793fb60318687ab60731298c3b'),
(751,'workdays.calendarday',719,0,'7d0bcd30f943c597bdcff4ec90ef13f2','6cd4375b3b8e47802d71b8c0340f0f296f499f4cad6cea38962ba4c9be82c5bb'),
(752,'workdays.calendarday',720,0,'d04911099b8e280863f4065242a8bf0e','cea7703ef0ef0e4829126e8217bde3464248a0ef561982fa604d31f8dd1ace64'),
(753,'workdays.calendarday',721,0,'36371affd96e8dad63b5e00b04a38c3d','59db8773a50c2bf29867f54a8f2ce221d81d50fe073b5382ebde5e9d72314958'),
(754,'workdays.calendarday',722,0,'5dcfe15dc4a1f0d5c2aa3e669c5f545a','407328a817a44cd0f60b3a2abe0e06446106ec2885f7e7b664ff6d452254a76e'),
(755,'workdays.calendarday',723,0,'15a3cd7dc1c8b9046c55789570bbb881','ab7eb609b311b77d34e615660d5d0aef151df0fe1bdf6544b47d4a8cfe8e8058'),
(756,'workdays.calendarday',724,0,'8ff4722880c8c2f2d1224183656a04d4','44a97c3fde30bdc472eabcb94a3c1e9e1fff655e82c7788a2d77361d84359209'),
(757,'workdays.calendarday',725,0,'47bbf917ab9506589adf211003a74af5','c9b4f205ac3c87b1473052322bbc2c3acc4331edde7ed76bd741b36f4a28ed15'),
(758,'workdays.calendarday',726,0,'72d5563875284ca690c7c5e00bf7d0b7','0db007445f9ebe431dbbf215d617729f695e1871d2e64b01454dbd0af3431b2d'),
(759,'workdays.calendarday',727,0,'0bf1814debf2a7514752fcffc300d227','728cc7c9d310ffa4514ab8393aa4bc233b2d172280bb0c2da4647a6aca0355de'),
(760,'workdays.calendarday',728,0,'b9287f8bbef172e5ff9524df86508ab2','3a4e17cf0da5f9b81334e3b9accfbd7732badaf7c1f781056028674d3d54be2b'),
(761,'workdays.calendarday',729,0,'12fbfe2a49edbd9d11e3b500bd4a0aa3','126abf7f02f984f81093e05a243eb4cd527dc92caa5f75f7c25c967ed87b88f9'),
(762,'workdays.calendarday',730,0,'93eed7690c0d1df64516a6c7e8825621','93ad92ea72a82f467e543eef2edb60d7e56a58d3dbde6012628efd9edc8dc98e'),
(763,'workdays.calendarday',731,0,'b93f574009a6b10cbcdfe3492331f067','441103d9f2bce162527ad351dd2b112b6cbbd7d8a76b7c5ad0b2c7a09a6560a2'),
(764,'workdays.calendarday',732,0,'ff5cf8ef453884ebebce796c2774b126','47409f67484096d5fd8e909e7f82c4ed56b2ba02f006b272f543b01696741c89'),
(765,'workdays.calendarday',733,0,'8823065281d71762b390583712225372','bcdea0bc91c3e62e85668c1a59f85b0205e8c6185c0d2761cc2d9a689b59c180'),
(766,'workdays.calendarday',734,0,'a5fa7d878f5cba7e4f7e8729d16dcc93','799fe23188994bfca4edd851f4aa06044d865c572b78b234c175470814daba8b'),
(767,'workdays.calendarday',735,0,'47b96e7f23897baaf8a2726fd78463c0','89ff0f346746f54927acbfed103a7615480b456a9fa8b9376853636c7eca8a4b'),
(768,'workdays.calendarday',736,0,'2a3d8e92d1643d996c1aa0d9c10df619','42a67c08c6094eb22925b7bdec9dfc854916570db496230d90526e890738ee73'),
(769,'workdays.calendarday',737,0,'892ea6ca516b7549a057e58d2d245199','8713ff85806c754b8a71a0000c6c660448af45f553126e6ab297f2011a8fc2ba'),
(770,'workdays.calendarday',738,0,'0f2a3726d702240b353ad3aa7ae30871','d504258f674f9c2787f620763c0624fe13242a23f9320ba48a3d6217d5e5afb6'),
(771,'workdays.calendarday',739,0,'3440e205f31fa79948b7df8b415ae781','0f66e1943d9d1c0e54b437c1feb12afe30640fde942379b2675e20f9c05975b4'),
(772,'workdays.calendarday',740,0,'7c36d99d54fde442b696ea6e78ac00bb','09edbaa048cdf62cdeed386dafc49c727f1390dbdaa63a07218f582e0fafd737'),
(773,'workdays.calendarday',741,0,'33b69bf5310153797d4c9c9ec7916d09','1848818f98caa83ed0ad0cc92d4cf8c15194967674da5e3379b09915185d86a9'),
(774,'workdays.calendarday',742,0,'04afabcbc025448f14207d7faf70d980','c6b191fcf0eed2adf855f34c22e5accac79c7cd9ae36614da10d949fdc16a70b'),
(775,'workdays.calendarday',743,0,'1e1d9f8a3a8924be69354e58c30d740d','497bfe441e48f0c64cec9c260f7f1a314654b6a8a2eafee0f7d367ff67e73e53'),
(776,'workdays.calendarday',744,0,'767dedc942d4057c9968654dcbcf6cc8','10e202ea298e29aa42cc0984e0226dbaca09eb8df24ce01d3110f09bdf5a3ac8'),
(777,'workdays.calendarday',745,0,'c008fd9dcb6bc6948cf022cc52e023ce','2d4d1d11a65e52fdcd6b31c8478a9353512b060e475fa97766722fefca5af682'),
(778,'workdays.calendarday',746,0,'64628da56ce4abd7d0777e8e9ac2c87f','9b990c76b1f202d0d6e0bedd99c459142912ca4dab69292f937a86b802fa31f4'),
(779,'workdays.calendarday',747,0,'4081694f07a3dbfd45ab04aa37040138','cf1b09e7c8d4b2fa76808cac50921b106b58bd2b6b451350102d43aade15c19e'),
(780,'workdays.calendarday',748,0,'523f3b2fcb095f64301e92bbc26b2b0e','f85699aae4b40781369d644dc2fb80b6b027767a6ac316e219ad64f9d5219e62'),
(781,'workdays.calendarday',749,0,'c737d6fb2fccc9a785214b7c79640da9','b104fc39a7c595cea92a7ebd6679b9f83d2ef7636c8bb3247c2aa38e03f23fa6'),
(782,'workdays.calendarday',750,0,'e8e8d46d8769116bfce39cff453dccee','e247cbd69bd69a0090f32e7cb8aee763f69afe549d523b3c6ddd6850e0a57291'),
(783,'workdays.calendarday',751,0,'25da3bdf54ca7c932e0e1d09b2787afd','c04f5d60b3073d85d97dd89a65372609aee7f0d49ac29c14f4f8f1e5b45864d7'),
(784,'workdays.calendarday',752,0,'236a3d93892da5c667b0f6d11155d4d9','8ea69f9f4e7baa91f31c7d4cb33f9bba3c61187cce355154af8a590e26d37e22'),
(785,'workdays.calendarday',753,0,'9d2266cc5c75dc09d4fcc3a528704fe3','41b6f7d7e33da8bd1aba932af710129a3956b3523268b98534be621adca45cc5'),
(786,'workdays.calendarday',754,0,'5ea5deb923587a4869d59bb4f287e909','278c775574b616213d5230583d7e03594e372844d09f7b27245d38df76dcbd6e'),
(787,'workdays.calendarday',755,0,'b1f14669f5e6cf80d410cca9c50ea2d4','a8be8d60a1778280c9b64db7322f7f8ad2a325c2d8c626b2b07fb64c5c26c188'),
(788,'workdays.calendarday',756,0,'4b78cdae23597a91ac2c413c3b3fae2e','7e4ed6d0a6f1b642a83d56bc6e3820cb3647f702d4900f632d7d56aba8b7d0b1'),
(789,'workdays.calendarday',757,0,'cfb59a37167413ba853cd91b00a21b64','1665a0d33fc7d5747fb50f37a2445a4ba4565d01297c32d87f745371a89920e2'),
(790,'workdays.calendarday',758,0,'fd4c9e8cd3d9a1e3cc107c61d652d80e','49e7bb5b5df82de403c360bc06dcaff587901dfdba8c33178e1d49c311d86487'),
(791,'workdays.calendarday',759,0,'0a98a125de0b576d92f1cfed2e26c06d','a1469da62e7eddd72d492619cb818238c3143d9b4e2ea6b6fe700e04c7f874a1'),
(792,'workdays.calendarday',760,0,'6ef445dd09def37844fc3b9e4f4d5c75','22f79e32165f42ad2d653266c563132d35988cc3c866e034cd381e9649a23d4f'),
(793,'workdays.calendarday',761,0,'ba2e657e0e45f12b7487221df08f62e1','8cc25a94595580600a78631e4b15cc318035827c8f9f4517c9e397bf0651c21b'),
(794,'workdays.calendarday',762,0,'89044f31f406e1bae67a493dd37f2f01','7d964828865a494a590f06306117473b7dec948b96d5a60653ae43578bf7794a'),
(795,'workdays.calendarday',763,0,'bde0ca700348422848cc7b2b781b114e','8aefec713211bd8f5a25466cc7e15f227e3e4c1b64a3b9fdf44a809504292a92'),
(796,'workdays.calendarday',764,0,'eb177694565b303c42f6488b395c3421','bd990302a78b8d9b2b8cfeec625297664bc4e9a99040895b86289b4acacfb40e'),
(797,'workdays.calendarday',765,0,'689250909185f93c8bda4d14518d59c6','834a5183c039923b83ca22468a19b283495a8738bead1109f2cb052e971e6d64'),
(798,'workdays.calendarday',766,0,'954942108ba85cc0d2e7400a9256304b','197ed0d192287981ee71a9647b7ffbf5b43d3f5cd0bbd938ecb51d942a9a80eb'),
(799,'workdays.calendarday',767,0,'9744b3f2c120ffba933397bdf8b81a1b','7ce117b25df2038dac7a5095a27e22aa7f9058422a56a4d281200bacc7f6541d'),
(800,'workdays.calendarday',768,0,'023b380bbaf2ae723f404ac42ade1cf8','081f60e611fade0d78562283b46c65f2b5f97d8b4b16725595d54ad6066dd575'),
(801,'workdays.calendarday',769,0,'98e525a3c6557b23e3e033e512654d95','bab16e534abd87e6a03ce092d32621d4146549e9043d6d97006f2966c196eb99'),
(802,'workdays.calendarday',770,0,'71e238e94de8066c08484922fa045e40','565434d5cc4d427295de6b5913cddbc7548067f62d457ca2787ae6722c2f42a1'),
(803,'workdays.calendarday',771,0,'1a723f90ec4d8445e6f0ab10851447b3','3b995826028e4fc64de22e4ac77e38de4a4b40835f00be08dbe4f75db5f0f1ef'),
(804,'workdays.calendarday',772,0,'8cc305f7f67ab2b228f16951d661308e','6c2c4d6603ff4718275c43951c82870d986f701b73e2d8367ce739d512e32ecd'),
(805,'workdays.calendarday',773,0,'8b2703d5f0a53ae5a3bedd2050fc1add','d4207bf078cbfeb3feb185d0fb17c88ce92471f371ba75997f7391858d6c39b5'),
(806,'workdays.calendarday',774,0,'cb4fb5bacc5f5507f4e26dc5aa200e4d','020e32d88a6b5c5d1f156a4003d4a87483a134d5ae450105a17508ac7ac6e21d'),
(807,'workdays.calendarday',775,0,'3c1cfaf50be1a50613562d381c26440c','3650adb8b57af903f5fc9153d0abd4f46a8d5ecc5bed241f7de928927b1ad807'),
(808,'workdays.calendarday',776,0,'9bfb0931aeaa96cbe2ae4fe762c70e94','8f81cf2a170f7a9ac97009c63219a37cd2da77c2265c2fd10f68551ca99af78e'),
(809,'workdays.calendarday',777,0,'7314cabd99636ae26ed377ef13cde0ac','7ce0cf39e2d4db9ba547b333b5da4cde3dbb29f74523824e1d9e53c3ec51345c'),
(810,'workdays.calendarday',778,0,'1c52d3825c7333c5c7858a03ea26411b','592b8b709201ec7bb794d8b690147164e7689830d6c43efe630a033ca8a3c35d'),
(811,'workdays.calendarday',779,0,'6803f5a0ccafacc0b4d26d69c9c29e1f','16c63298e7fc92a0d90a5a340c1e835d6a17b5408e190eabf19fdddc52a7b1ba'),
(812,'workdays.calendarday',780,0,'039c9cc63f767157ef543aaab70f0c38','653e4acf90237f96e451947631d6c7da1f3d58df27aa885a9c184b9f3b4be6e6'),
(813,'workdays.calendarday',781,0,'387616d23d6a4b87418c18d7d54bb2e8','9b71147d494ebd88a6f61a8bb3a7d74221d1a000f9315d02ead385f49d90a872'),
(814,'workdays.calendarday',782,0,'1d624162377fb6aea1670da70f4b01e8','34c62ef202433da93764038cc38dfca9197333fe7c3c8fa40006e23a998721ee'),
(815,'workdays.calendarday',783,0,'72fa2f3b17a31a6d48375ddfb52e8582','21c1f13984870f69a576e558d2d2c6c2473115029fe29b15a0cdcf4490748a18'),
(816,'workdays.calendarday',784,0,'035cfb1be4527dd3d19316b67d1cd93d','613c206f097d445015b855cdd88fd3791d2b9dee797b4ea13658f961bcfbab2f'),
(817,'workdays.calendarday',785,0,'ea8626f50c8bb9e4bdfaa5d59e1c99c4','2ab6092878cf5dee45046751d545922543fa99b62efebf84e761a54ec9c51575'),
(818,'workdays.calendarday',786,0,'d27ce16c3c5048458a95745754d215b9','7ef0b7566f429b96efc54a26f418992c3de95324c760e69fa923bc9e2421b319'),
(819,'workdays.calendarday',787,0,'f90a4aea0b0b26b6039484595fc98522','06c145fc3e1d4d04ed44c2b61c4fa7f42ce0ff601a1ebb79aa282a8c15cb2fd8'),
(820,'workdays.calendarday',788,0,'4614124577eebc7eb5b75e26e5c0f9d6','4b792c52b1fca5734b87221546501409eb1e8bbf65d9d814444f8ddf40d7c745'),
(821,'workdays.calendarday',789,0,'cf7b92a01d124c6b646355dbf2ff40aa','8b95a1dba2460ffad2d7e68875b12135cbb9c01ca931e5dfe4c7ea44a03d593b'),
(822,'workdays.calendarday',790,0,'57dfe2cc8c592f831742567d69b09d9f','4545e89ebfeb3b702b9819f2a090c62b16cdccff487b16f317215619053f06fa'),
(823,'workdays.calendarday',791,0,'ed5275ad8393e6f912033d57d22c257e','2eccbb048e302dd4475eaa7618fb32cd5c9566ed14012a1fa153c6c75a5a9eaf'),
(824,'workdays.calendarday',792,0,'7955d0b34f6b02b52fd5f85cd314e83a','ef5615b0f2583876387fe4090cb9bb4a4bc7198346d8d4677f1d6354a87652de'),
(825,'workdays.calendarday',793,0,'3d72fb00368dd5bba6000bce335ada66','fb1b2e87ac97e553e465f7b62c1b78af1905d1ffbecb9bc3f270edb9da30f022'),
(826,'workdays.calendarday',794,0,'24d46433c8832efa64515bb154ea4e2f','8b58c45abb79337d76b27c112e0ebb3b36f56d9006f9709f724673482861868d'),
(827,'workdays.calendarday',795,0,'6ef40deaaf8308df67f6f1b05d31a85e','751903751e571441633be9e98d7d07d293476871d9f1ee5bb8d145c7559fa1f5'),
(828,'workdays.calendarday',796,0,'9b1602bdf7b373f12c755c3cbac20b0f','b265b3de8437a9b122728e7d5bac19eb9061d2990c72cc36358a33ee6cb5f37c'),
(829,'workdays.calendarday',797,0,'470dd0fb58b3ebb7da41ad379c91bf2c','979d1a4107f6d5cc01f44a78b2fd7a913bd4670372dcc1e0db5813340002a7c6'),
(830,'workdays.calendarday',798,0,'12adc9d1f555119d13acc403fce19a76','7a9d6a4e7cf091fe403becbabcfc4407589821180c261e25d7757f78185ec1bd'),
(831,'workdays.calendarday',799,0,'a1f52b3afe36f20f27478fd63b9e7701','9212aa525a11593971c3e07c868947a8809fc6624f87a2516e9afeffa9fa7521'),
(832,'workdays.calendarday',800,0,'28e35462b9e807df24f5f97a9e8e5b9e','483b0d93770c9cebe70d5d15ac9987d152af639e2cd8f7f651df4730b5673528'),
(833,'workdays.calendarday',801,0,'5c1160daf434957bba3b7abd1435baae','f63a84668317e268c501d3da6e2a22f91baafe794ac588f5054982be204f46bc'),
(834,'workdays.calendarday',802,0,'81212595e63e6cacb546ec72e9b7106a','7aa14c19aa4e3fddf7e2b48cbc55575240049bd8c5ffe68cad362e1335bb0bc1'),
(835,'workdays.calendarday',803,0,'59ab281f2bf136ec4099347707c4c6f8','ce1f84a6f8d81099f265bd4973c625c7b126c8f668268a9f57913a67ceb0e28a'),
(836,'workdays.calendarday',804,0,'fd31b178118841b9204247cea4a06cb7','1880f3aaa0fffdec51c37e8f43dbd7dfb22fc012c239fa43906b923e98369a06'),
(837,'workdays.calendarday',805,0,'e5a4f8d09cfe0c93477eed69f5af371d','d6d1656c7b93a81936d553c64647c02446f25882bbf5370285b3d524fcb12fb4'),
(838,'workdays.calendarday',806,0,'e9a7b583b8968e995ea38307a7196f03','eb8143fd42d7c9239dd7eaac1dd38e7218491e7755098b776be1103c95a3a690'),
(839,'workdays.calendarday',807,0,'d1e3749722046549d5c911d50cd1a090','f00b87a9eb593c425a226d2b76dbd5837037e5acfca80ae2216fdb9e27ebaabd'),
(840,'workdays.calendarday',808,0,'88d78abff226988e8848804e9890d2dc','92926c4b83d21b4c5c5d31c2722577f47b45898a1ae2bb264abf3ccd6e2c34dd'),
(841,'workdays.calendarday',809,0,'eb01e5caaa503d26584173a9d872a9f5','42f47a46b22d57e6280ae6c300259d56644762650e0085d8c860977ee2b862c9'),
(842,'workdays.calendarday',810,0,'b1bf0977ca7ef70803611371cc313b90','34cf107b23fefbbc2542a3b4d89d07d1b3415ba6d346199c1afaa61936fbd7f1'),
(843,'workdays.calendarday',811,0,'f061bab498bcfa96d5126bda4e5bac56','80f4e73682df08eddb60d0fd672d627d9eca8df49462d358120d001676111fd3'),
(844,'workdays.calendarday',812,0,'a60776d9e5fd5214872eff9865a7a390','aa9e53d59a2a8c65112969c97048dc8e0038feb6a0145b5f573845ab190d3a09'),
(845,'workdays.calendarday',813,0,'3839b4dd20e5a9faaaec7d0c12fb00e8','54bab5e8dff42d249054094137ee20f1b55d3ef5605d2f266f1d1a2f611ed8fe'),
(846,'workdays.calendarday',814,0,'e2e73634c41e85a343ede1410b3bb598','dfa9dcc98e63e781d76ac4d79889dd9dfde86ea29b0bc42e4f87d2df85b43431'),
(847,'workdays.calendarday',815,0,'23c55d966312cbcca4b3f7920e2fed81','417c7f0da216ba485a3903987a28afdcb8bf448216d1f52dd84cc0dcd4b8761b'),
(848,'workdays.calendarday',816,0,'775536ec84d99fbc6d6ca20e426f5ac7','ec2dc5480a275542803e7a7ff54209c4119b872a6cbd8c27573d12343d2b3b90'),
(849,'workdays.calendarday',817,0,'4742919ec6808df6229b07bd24436377','848d54a1008cabb6fe12e0d1fb10d6cbbab04a96a1ea349c8c830ad4c348b4bc'),
(850,'workdays.calendarday',818,0,'0ce9bc7c78273fc3edd94c64eec46437','bfa312c043a0645ff020b447d803be9bc84f79f2d127b39a1a465de75809d50b'),
(851,'workdays.calendarday',819,0,'b15ac0da3535405d4a74bec416048d79','4e28da77c82cda97f3cdda31fb1f5a416a00bc0e9aeb627f55ef31035080e2cb'),
(852,'workdays.calendarday',820,0,'dbcbd796c69602729ba58a97a7f2e87f','0e3561b362b8b9cf457e96ad6060e75fa42aa85b25db757b91c78e30ea8bbb50'),
(853,'workdays.calendarday',821,0,'6ca0ebc44fd52f3e4fd30270701bdc38','d8f83355cb8d5f7dba4ab10acae6d59b658a2dc31a25f456b9530701a8be10f3'),
(854,'workdays.calendarday',822,0,'12b271965c85b65f0f58072940ba09b0','fab9b27b34f67be85e4aef6a00caa4b1d686ce1f32f7b269c08f27540987ccfe'),
(855,'workdays.calendarday',823,0,'7899e67d0a0ed244e3b01a9815b6ef43','9ebf18b5905331ac54107bfb20ab34dec643d4870083d7d03b998ef742b66d49'),
(856,'workdays.calendarday',824,0,'339f6c327bc56f119441041aec9038de','f2654e518a19fc5c894fd8a6c9ec7287fb5583d8dadc631cbf4fd807b8b15d11'),
(857,'workdays.calendarday',825,0,'35bb0d486a6718803e1bcacccacc71d3','3e87998338eb407f3148ea2ef6ced3768343048f317254237c4cc2abb5fe0078'),
(858,'workdays.calendarday',826,0,'f71153f8b852180ddb9ee5612934270e','0dde169b01d356270ea331373e4ab4039d3da207321f2732b0bd9f88944eed25'),
(859,'workdays.calendarday',827,0,'67581ccd0ebcb1dab767fee806fde1ea','63787f305a438f467829287f7bdc59cb960db585d12fc6953ab86a7738380397'),
(860,'workdays.calendarday',828,0,'bea92d39a781b77fc1baadb87f5ce3e5','1ca4b0b36b4c397b446c1ab31bb7415ed3be7c72ce8c55b90ea42b8c7bec6aa9'),
(861,'workdays.calendarday',829,0,'946cd1c93d9e73e1879a2d480d37e04c','c6695b33499f24f74a82ee5f7f3c761fe6c8cd2bf85e6a5c9f8f324ce08f7d89'),
(862,'workdays.calendarday',830,0,'61937dbae364e48b99dcfefea988ff96','42d86876f4406d0bad836ec79de3c27c125df9f617e92c11489426c9995ef1fb'),
(863,'workdays.calendarday',831,0,'8193ba442f75032b0aced6ee67e3913a','2281c5c81a87e120da242ff8459c0adaa06ec5bd26c2e538428aced55ef7560d'),
(864,'workdays.calendarday',832,0,'be1ec0d628d13e68c8eed5f1636d6f53','2e0ab76d66fd04d1a9897479c48f200fa1baf5ff10da3fb24fa426b0309030cb'),
(865,'workdays.calendarday',833,0,'f70920e1a9b7db01f182378332e80169','f9f4847138b5513cbe03bd00a6c984c7cd31b1dde7b0fdd3fc4dc68d3b13f815'),
(866,'workdays.calendarday',834,0,'498cd7dbb051c31e6f7e11f1d988d1a8','5e2b1c4bab18dd7e7d03cb8c3de39b2a4e649d358aee092c802a806e165314a5'),
(867,'workdays.calendarday',835,0,'0ade1ea4a74b7fa9d301cccc0e71ec46','4b474f52aff4a4afa36c6cc6c5597ffa72f7823a22b95df405a914ddc5dd64b5'),
(868,'workdays.calendarday',836,0,'801193e46297d903ed83ec9e56b36858','3cacb4b335106bd12f16cc4fafcfc4c5e6189fb62df913989148950039e4c0aa'),
(869,'workdays.calendarday',837,0,'3d2b8c80f3d68bff448036368b9b9825','e3e686a451de04f3bc3986d3d4a35f98a2980313c7ae68ba000aa9450ffa665c'),
(870,'workdays.calendarday',838,0,'68670b5de9bb9ebf9fe09dfc30740337','626f26f1e16bbe24efbd8a4cddd53cfa9cde2f075b5ad0d2f17bafdd0e907e76'),
(871,'workdays.calendarday',839,0,'2ab8c9308ca04956ea8db1978c48471d','44e89f4ef13b13ac91847d85604e57fcd7827f2d68ce22ffffacc233478b6f95'),
(872,'workdays.calendarday',840,0,'4717afff077029c8af1dcbb60c3af973','e07c53d285cf07eb4f0c8cbe1a51cfde2ab009c0fa2681e99a7bbab839740ac7'),
(873,'workdays.calendarday',841,0,'902cc0069fb014c7ffaee3dc0e0644b9','8aba61aac7f7c65862e1ff46492bfa0e4e0cbcfe06ce19001bb715edeff744f8'),
(874,'workdays.calendarday',842,0,'3981142b387d0e500fdd36ed555425c1','d1c4b477be8cb13fb8e79cfc11b1333f1bdcfcefad48541856023b00ea4257e8'),
(875,'workdays.calendarday',843,0,'c79028a1f73d8b089b06a63d682a4d42','f9a05183de5e2ac9ed0d531b8ac08e78a6e2a51518830e0476393c2e9aa7510e'),
(876,'workdays.calendarday',844,0,'7f5ac0cfbb9da552ca778ffbb93cf336','4e4c38489f76004d4cb1e73f5d4d9d66b67fbe83ee978ae820cb49e5226bb703'),
(877,'workdays.calendarday',845,0,'5d6f00503e9c4a7796a7f1fd1d6ba5eb','7e8e9dfeeba84795d68573473870c5c468eff6371230d3b01ff7b1a6e3cca122'),
(878,'workdays.calendarday',846,0,'b359f553bac4b18c831d02bae37eb470','fbcadbc28a206ff5a5901ebba015b6e968edfbb2c4848fd727ea1957fe242264'),
(879,'workdays.calendarday',847,0,'64ae68698a92f11a0c7b61451ae2191d','21cae1e7bc139c57667f8dfcc2e228c3798d631c5d507b9a7af3283a28c5437c'),
(880,'workdays.calendarday',848,0,'7ceca42245267b3505de8a51be5976fd','d5ec2aa3005cb5513b6161b3ad76286ff224a6f8af799136d135164671666ab3'),
(881,'workdays.calendarday',849,0,'d3885e8de63f2b43626382c883a641ae','5ce8626042a35a48dbcea4368cda501bf0a0e70fd8c830cead7f9d3ed83caffd'),
(882,'workdays.calendarday',850,0,'bbd96f9ab7e42e94c7f563a1cb0ca483','a78243c3a4586819046408b72a65720d1430ca01c58de57613726bd6ce9208d5'),
(883,'workdays.calendarday',851,0,'7f47622db602a39de68d14581aa40205','168082d1a3851060b530d231711086120b42a3ff9adf0edb9661a6a4b79085fc'),
(884,'workdays.calendarday',852,0,'34b6aaccfbcb06180cd688641d1d1437','0b1129e815d9bffc850c355acf06c8bab41a6566a1e0e467a60030691b2fb57c'),
(885,'workdays.calendarday',853,0,'6c5ffd005d4aba1d159ba4b7dfcff6a8','005b52371ae596190ae65c61cff36fdf6a821fd6cc33facef7936547fcbb7154'),
(886,'workdays.calendarday',854,0,'b48c37d0daa1a311fa3c5375ecdd04f8','8870cda0b9c645c857fa6cb2b37f26c73eda082bd2e4d964c72e07d1dad1c1fd'),
(887,'workdays.calendarday',855,0,'f3ee1cc31d040c79b8165d70cb6622d7','8bd6f92418d0f0bbaf7742be1653daaced5528927f5eaa583b9a1956164d2301'),
(888,'workdays.calendarday',856,0,'e478eb84a203ce6842e0ac5abeedf18f','5772f6770ed11db832ef73ef35ac95e2bc6d037f15a765d87c532922a8f35dcf'),
(889,'workdays.calendarday',857,0,'96734c81a2bb6fd6aad1c3f28885e16c','d82d4ee5fa7d75f8a7bed99d93c50dc912056f99fbfb5a315516b3529888e5a3'),
(890,'workdays.calendarday',858,0,'ff91fec3b0ff2f7f0c645a673b52416a','0ad475e1279eb9e2448e7fa9a2e18dbc71d0cb090418d5e8783f0f3807c9a7f0'),
(891,'workdays.calendarday',859,0,'09a4ce68fc1a2308a6575984c7bbf443','b966f60cf91131992d1bf66a879b7895450b722cc5c6df08aa3ba2df495272dc'),
(892,'workdays.calendarday',860,0,'bf92b057e6834ed3f628c6800f60158b','5fbe628c2be84369ae5f4271877da104c626853f7bc42fd02793a117268bb159'),
(893,'workdays.calendarday',861,0,'4cc8a11e705aff3fc08f58e19b89ee7f','621917fc9f199eeabac90cbd5bf6c71a060e45cb8f362a42b366d5039c6acf15'),
(894,'workdays.calendarday',862,0,'328d123220c64a31c601c9f2f234ea05','59019ace71be64d6a3b6ea6bd153f291f9d6ca132dbdddf5ecc45c8a5582f2c5'),
(895,'workdays.calendarday',863,0,'1c20926144ff1926ecd641fadb0aa744','6eda488e8618fc2a11b37903e21222320b75c782ddc1aa67f1852d22a0f13f51'),
(896,'workdays.calendarday',864,0,'fa8cd06e340abb3b847959a922d6ed14','145f42bb61f5291f267b7e4c0cc86a2e1b7f2835ec6ecb474d22ee0fc934016f'),
(897,'workdays.calendarday',865,0,'79bc604411aab9d1d678438b1c86fdbf','f0232db8967eb85a0c9a00995d1e6fc45121df7a49a77dfd3a6f6c36ffbb0786'),
(898,'workdays.calendarday',866,0,'2eb0785d910f6ad356c0bb990efde58f','26e9f6129ece82c4cc60eddae61fdd7f34693ec672c4f2d15c330e4cb4af7531'),
(899,'workdays.calendarday',867,0,'d41a224a2950c1823fe67d3952a70f84','0b92380d6dffac0e8c3a20633467808be48ec9662ced8e5fd5c52b446498584f'),
(900,'workdays.calendarday',868,0,'04318d396a07dca34790679f826cafa6','1e86c4ef9378ce32f98a53ebbe080fa216af61a74a49d75688050f158efd31fd'),
(901,'workdays.calendarday',869,0,'c9b8a760b45e5935c9c88bdad276f78b','f55814e3642017054498aa6cfba7f4e70efefc81759f8c1b5bed81b2455f0d4e'),
(902,'workdays.calendarday',870,0,'9915e6d0e87377cb4c3c6953f2a3f8b0','0ee05a395089513e56480bc37593d690af7deaab0759e8d66b1fd7293a936f75'),
(903,'workdays.calendarday',871,0,'35041846d8450b08164c408fb7334f4c','4e250ac642b7c60fd3ec44aa743a89c9bc4010676996b4f0a3c79cde9caf3d97'),
(904,'workdays.calendarday',872,0,'dda3a8bafe20f7a8a437d3847624dc82','a861846e102e03021c45040d30daa2842471edcc6f9a7eb821f486167d4b7a56'),
(905,'workdays.calendarday',873,0,'559aca9dae09f4a1b8aa176394500d0a','1d32f3d147fe901470bce4469d6374bfda2e44345d2ec92a322b59d3f863652d'),
(906,'workdays.calendarday',874,0,'a5b7873c243a942d96d61880c0555cde','ce8f1c366a10ef3855943b22d8676413ff3f369c57e24b097d027387fd055ddb'),
(907,'workdays.calendarday',875,0,'839269ab0c777b1fd0d2318a70e97da2','b757432ea7050973cae51603263d422eda2952456a13c2346ec591b9e0386fc7'),
(908,'workdays.calendarday',876,0,'222436284ad7ee29bdd91c4eb3084718','7c3b1a458a6a408bfbbad24d1a414f088743b82a2e71c552bd1df91849db3448'),
(909,'workdays.calendarday',877,0,'1cde45bcddc06751d6f3e82c6e246a94','3b3e097562a3945ec31654cbe5e1869ed2897a5478acc2e8779bd7afb82f9092'),
(910,'workdays.calendarday',878,0,'009bf291c8597c11218c8c816aff1ce0','f50bf2521a3fafee585ca75e7c0386ed414e50757a01221479e858280b83a885'),
(911,'workdays.calendarday',879,0,'19531ad6c85671a6c2f921dd5a82ac15','decfa808f91fc92a8d5b46bd50910c96e66f15097c8e61ed37939aca1c41865c'),
(912,'workdays.calendarday',880,0,'96e58aad551db628c5fb0ed124373cce','21e09e82251a8c0c0abf145fa50a008ec273a6a3a4c07c65ef423a2ff119acc2'),
(913,'workdays.calendarday',881,0,'1a729b2ad5be02cbe6f3a3cf07db7011','0d3f863a697a5e84405ce277af1ecf843ecf1ed31a706a56ade60a5350c01702'),
(914,'workdays.calendarday',882,0,'474b1e6dc1b43545d8cdee6531a1a65b','ef7cba3597cf8cc25cb68e914463e73b2849964ab57c5d7ec70d12b4faf03ce6'),
(915,'workdays.calendarday',883,0,'aa4278d69ccd0e6f414ef271ac61407a','c37561e3f986524d12d2d4d88f51213e24e4714c60dd15bf94fa43b1cdbd9ff9'),
(916,'workdays.calendarday',884,0,'ec53c8dba20cd3941c59bc51c2e0865e','ac7862ec846d365ef16241751a0b7880d2007df7e8645d028376ceca696aee8a'),
(917,'workdays.calendarday',885,0,'0a5801313e6e9f9db03871a2897d2143','08ff97923b90ff7919041b85d107fcf032b7a2713b40ca0a42e4e38c1ca680ec'),
(918,'workdays.calendarday',886,0,'548b5e8a2f4033f2e6db202e6b514a57','32078bf1fb262acae9c95675cfa70d9f6909edaa903428a4c2fcc21e59352771'),
(919,'workdays.calendarday',887,0,'b9457bc75a17817d3178e576a203da13','ce2c8b4279fca6396770e8c0b884d5e0680753b4bcf67f826752c141b74f1f7a'),
(920,'workdays.calendarday',888,0,'c0852819356f8413108b4797bf411f2f','ecffdc6a43f8552d1a9d1b375f5ee5ec0c729c87324ecdb4d515da66a74374de'),
(921,'workdays.calendarday',889,0,'728a709af59f1c43fb8039489ee6446f','e8fe3b852bc03bb2acd925c48a170a009c54fcdbacb890b98d93e59f36364252'),
(922,'workdays.calendarday',890,0,'01926138c488b7b6da0d2f4dc85d54ef','7de97c3c6164e8d05f0e63e3885adac772072090def887a12152f7e50926dcd8'),
(923,'workdays.calendarday',891,0,'dd3c54dd3dc79895827a9c0913b3fb1d','ffb3d7cda2c7050a4a180ce9695d17bd16572db8c430d2b50d4d8b23ad49a977'),
(924,'workdays.calendarday',892,0,'0f8c06113e30a919a30b74ba6305ab10','0f8beb5bcdcb2f3fa6f38129aa2b2b6cab5c8e09e7e5f83630a7069567e824a3'),
(925,'workdays.calendarday',893,0,'79cb90b8dd183d607d811de2896b58ef','234e98859ef530662e895965f11742a3c98806f5373bef6b19c711e3adb532eb'),
(926,'workdays.calendarday',894,0,'720a7a05df425d9b78334d2b937f92c3','2ad0704e5319ab65d2ca6f668ee388f71bb30faa3871e1367a710f9f585e847e'),
(927,'workdays.calendarday',895,0,'6f1a69564445f50040e975b6ec20201f','d3c41a7a3b7caf7a881c68a2fcac0a1673479b192b970acaa768e547a2adf6c9'),
(928,'workdays.calendarday',896,0,'7e16b902c8f133f95978f351c9afe7bc','98d6afa19646100b0ffa9721dba95f96f39739bb4194d4850155a59e43ab7e87'),
(929,'workdays.calendarday',897,0,'675ce910207105f82f8918561ba559ce','8f903b29098bec99c41131d8d55bd78548adafe8de0f2d79b5d34c163bedefe5'),
(930,'workdays.calendarday',898,0,'fddc270d8975f041f4103e7100ae3f0e','e447dd7f815799963ce586e84d5a64641db094cfd68d418a62064288dca8d42b'),
(931,'workdays.calendarday',899,0,'d7201e5adc34292f05f083154dd5243a','624520b5998d379eb1ea5108c34de63c49e22232d46040d7f52ba67ea238a25e'),
(932,'workdays.calendarday',900,0,'4c98efb3b9845c5450c099e3747351bf','cf338a7da27b810f690e347dd389a442b7f103915bcb9f73fa67af16fe9d3ff8'),
(933,'workdays.calendarday',901,0,'ec2a4e07473b9d38f024efff92034075','3eac49a26c119d0a363fd131f06c4cea8c4643fe769ef3517efe2f23e02637bf'),
(934,'workdays.calendarday',902,0,'e5e939b5ed5ee1c74381989c4b986808','76c6197c6d54a24b3f44e828be289a846982b66b5ad7c2887872c2c373869956'),
(935,'workdays.calendarday',903,0,'bd3e42ba75824f11b264f2a6d7d49916','7027600d43acebfafaf8a52da0ad5690f5c545e5fa75bd9925ea26bda26cd435'),
(936,'workdays.calendarday',904,0,'9aeeb11549042feb4e016bb68809b56e','0e828f9f0c85920b3e2fd2e8fb0fe4ddd7830a064a436ea8baeb7d649e29e423'),
(937,'workdays.calendarday',905,0,'5022181135cbe743482be07e0e15a21a','3031ac95bf2e596c5768a7e40506ae74ca57623d12ccd6d0efa19b6b0ef80abc'),
(938,'workdays.calendarday',906,0,'c71c11338e3d9c6b274a0f0ccfbceec3','b07efc6cfaa388d3fad9c1d11c17e8d6c7f39d9b03b616c22bdafc767f54de26'),
(939,'workdays.calendarday',907,0,'4e4c33c8105d5d278b904a0ba098abaf','f06d32fff4f54bb825258f90104b62fe1f105dc3ecd77fc7ac15641e16684c82'),
(940,'workdays.calendarday',908,0,'3691231bd09068f5eea0a207d8dac79f','6170eb04588e6a42be7b994e63448fe829e0abf7323eff1934b681d6aeb5dd0e'),
(941,'workdays.calendarday',909,0,'f6fc6dc68465e2b2773b3a552ee6a79f','52f85b32fae2737ec4eee20770bea3916bd14ecc6580de99c668c96be89d2e1c'),
(942,'workdays.calendarday',910,0,'f5d3df210c39e8281789506641053ae6','f6254e5871bdada561b899a9f565caeec5802179bd646a4345126b3b6c01357f'),
(943,'workdays.calendarday',911,0,'55439edad1f29c08647b1f3cd451029b','49317441a0464ea2292d5f356981642e42aa33a586dfdedfcce9fcda0190665c'),
(944,'workdays.calendarday',912,0,'931d3ccc24048a4e8bacd8c37d53917f','b0be9ba3649ecab0c501d88b0b18b12c2c1f81e7c0382f3a66f955c8f090c31b'),
(945,'workdays.calendarday',913,0,'3004a7eeb45d11c0ad4c189f426fcee4','d86a649295ce2879e745e1f94f7b9ac1b769c8373868795ec1b645bcc9dfa791'),
(946,'workdays.calendarday',914,0,'4ec7c1e247984319a67ce3eb1f8c09b5','7b0dd52996cec004575ea264b2ed84f584655f35af00f1d3540a2eaf70812412'),
(947,'workdays.calendarday',915,0,'437aa2a658454bfc89c56146a407595c','0385654cccd9ab0c545ac3df0e5b358ef52a95c368400fd112ed3b2aa4f018ce'),
(948,'workdays.calendarday',916,0,'93c09561c8aae1851f3624ff5ee0b76e','497169f0836eaecf4bb5912dfbea4d7c237ee96a263597f81b7a22be279ddf04'),
(949,'workdays.calendarday',917,0,'4565e080c7b080b5e70ef3b912169f32','71701dd2fe8e003b4ff9beb135ef0ea0140d0375888de5ef0a75a9952733ff01'),
(950,'workdays.calendarday',918,0,'a73e5f64144c1f0093c729f3a136a168','5f4c402b9f3cf425b3f2f1044b3d71ba3b5c39a4eb8529d6f99187d9316089c2'),
(951,'workdays.calendarday',919,0,'c24f995e1ecb5a971c53e19c8189fb9c','5444c03e39b090ea75f3e2fd3f3bca673542485abc11a41588e7ce5df4469449'),
(952,'workdays.calendarday',920,0,'fcfc758e4ec9010d16480330d33a9165','5e13189f2aad1908226f71e2f3053e5f62be670ae7c44236634d1cca2e08fadb'),
(953,'workdays.calendarday',921,0,'ce90748854dca5a32cca37b5f8464b61','87eb7877d69e6d9e08150050d15a6ef2904f612cc92a51690b51ee419e2b5235'),
(954,'workdays.calendarday',922,0,'b3090466008dbce0872d6e2a36c2a47d','336f83ba8a4c2fee284d79eeeb5d3004a58f413f7e8cfc2524ad2a1412fa8e06'),
(955,'workdays.calendarday',923,0,'5bdb24dfc27e7baf02a5da0d1e0b4aec','93351abd5f07c14c91264b5ae0d94b9f8318e2637ee13202b39d41c029d545c6'),
(956,'workdays.calendarday',924,0,'9e2713996ade1becf4ee485b973459e5','d1748430fb0790af76cfe51b95f5c04aafef4abbfa24590c6228ab3224359022'),
(957,'workdays.calendarday',925,0,'fc83fdaa2691eb5114412b04d02bb881','1b1f340a1c12e510f041ceb990d2030405b123bd88d0e4ea14d59c4aba4440b2'),
(958,'workdays.calendarday',926,0,'a9d89dad753fdd6afabd983c5cf4c3cc','3d819edbdea35d3a1b6acea02a0cbe3539d36c4fc01e53247f8c2a79fd616a01'),
(959,'workdays.calendarday',927,0,'75d5a3298d5b198ccdb3596a6a0b74df','2e09dec81bd8d9288c31602150701642b7e0206856fd3ee8da3df438a9fdd14f'),
(960,'workdays.calendarday',928,0,'76d902d9b6ed5306a067a59a111a5e96','20800752b6199749e4ca21af01a074a29a573c850b3b8b16aa0961ca63d99f16'),
(961,'workdays.calendarday',929,0,'adb5040bb30eaf49223b079e48c317e8','d86a20e5eacfa60f37a18eb7e65249ad449ae8f41017856f5cb246505c92b31a'),
(962,'workdays.calendarday',930,0,'1e4ed79e283c855d48868b8b63f73efd','6566b030bf768f9b6582f38f8e778fa4520af36822d01e0f5472d1c23d0782a9'),
(963,'workdays.calendarday',931,0,'a4fbaba01e2e86f5e700b85ea09a9749','995e06201215bd745e3310b4ab5753eeebeedd01eefb59130253771f8e22f207'),
(964,'workdays.calendarday',932,0,'ea7723891d190c070eac3d164586bfc7','93adccbe11e13ce5fa874d6e12cb6c737de9695c8cb13ef88004196998dcf402'),
(965,'workdays.calendarday',933,0,'f44f643ba0482eb691af944d4d551c50','dd9c8049c35a1858bc29899701f12b1062ade7a6e5622145d1a43072a7e631df'),
(966,'workdays.calendarday',934,0,'a738c445163b098f87f1036f23c852b3','6b67132bfddee521773c7d7426674e832b6e3291364fc10c226ab10f8ddb86ee'),
(967,'workdays.calendarday',935,0,'be06b3840f0df9e19175583591a93c89','0c353a198bcf15dfb744a06210dcaf84e0d7e7ad077ecf0f41e5735bd6c257ad'),
(968,'workdays.calendarday',936,0,'a67be72e3e0dbc69351805392b02408d','8d569c8bd9fd6ba00eb42793b1f012e050adfc383d4fe31cb8c81d9de5b1e2ca'),
(969,'workdays.calendarday',937,0,'745b88bf22a63babb110fdd90f2c7009','9211ef5a5e19430f3c70b1144e390c8921f2e99667c91d55a540a215ce943d90'),
(970,'workdays.calendarday',938,0,'d3a048bb465ca75300eebc04e544af1f','818a8e89795ff7e3be6c7342c666994c8ce40fbb3913d992601f9a039946c04a'),
(971,'workdays.calendarday',939,0,'23fde75c7b5fccf69f46b6b3f3e0cfd5','1e422afdb4a22f5c866475f757f984eaa56e3188ef97e38d9525bb4f7dc0c8a0'),
(972,'workdays.calendarday',940,0,'22937812914ba1c30b771629ad916e4f','acb4dd37dd5e33284e081fec4ba3343881739688d2d2858db21e06045d176082'),
(973,'workdays.calendarday',941,0,'27a118ebaa877b1c6eeeb433282908d4','82025736a915538975f1fb9e8b3240ed454b1475bc5da68048a0cc7700597ccc'),
(974,'workdays.calendarday',942,0,'c91ba795e99c3e7348e21e65965b322e','2f78bfa3347ad020f0582994879c15e9c6a9c2984edf906116e065eaaa9522b7'),
(975,'workdays.calendarday',943,0,'9d71d1260f564b73d1c8e8de36f10702','e1ada164a6d58f6b1f1d0dc1f37d3def8663afc2f36476d24892cd20cf8268a3'),
(976,'workdays.calendarday',944,0,'486f8e79b5dda1f13aedd41487ee8592','78ab5f86360dcfbdbbfa67e222b4bc326da73ffccfe9321e8bb4a24ebc65fdda'),
(977,'workdays.calendarday',945,0,'787d3b76ede9c8328fdf3d74aeedbcb0','b09e01879700efa05e2179364cb8e2adba019e50b3ba0f86601f5d569a40a33f'),
(978,'workdays.calendarday',946,0,'ff03811e9bce41a3a9aa5df121037462','884c82d795ca4a777409c17eeba77f3fb1498dc1f29029bdb0567b6757294732'),
(979,'workdays.calendarday',947,0,'cb1ba79f5e81f9920d8b8eb07c508d5c','a88f4193aa6347266f2766911a5bf2e828b97dca2e3e0e97df776796677a3b66'),
(980,'workdays.calendarday',948,0,'0ee77eb3c4fdf9899e1fec7f03fad23a','0856dd6ad1b94dcb0b2c3d8f5ab2504563df200146dfa1d6f513aed4a29eb772'),
(981,'workdays.calendarday',949,0,'db3d4905c8b1b7fe09cd4c4ecfe2847a','94bf2ed6ebea0100332ebd1d29bc2caf230e4a3b3f2d9962d4221351878c3032'),
(982,'workdays.calendarday',950,0,'8acd18c051a80bc71757207ad375ea5a','7bd1bae8b487cdbddc95a1ccbb035105f164ba820d39860b82fc45196ffff20d'),
(983,'workdays.calendarday',951,0,'8f596ea389f473dfaf5c25fb44252791','fc8d16cfe40c527827c2d74cb6437da146dbef310b79dd981314468000c5fce5'),
(984,'workdays.calendarday',952,0,'0ed89efdf27ab626f421fc3d93318dd6','82009777ed405d63265448ca1a320fe31048f5f1e173c95099108ae86b02f1b8'),
(985,'workdays.calendarday',953,0,'55c49139c34651ac572efce2596a395e','030d5e995e4ef8853af3e10cbff67dda45d741c27d9dd56748f25aaf5bf494f3'),
(986,'workdays.calendarday',954,0,'89f17674b8f132b6d60f6128b79feca6','1480c7a4b3bb95c71a2665bca80e76dbcceff5b7eff6a35cee5def03d0140a8b'),
(987,'workdays.calendarday',955,0,'617d1cf062ced71c9749b6f8171498ed','38f889033eda797584a2c326d5eabfd7c7de7986ae6d9bccf321d5f7abaa92e6'),
(988,'workdays.calendarday',956,0,'e2609d79b5b04f2f06d69aafce010e27','d42b8cae51b14fc7fefef3fc393a6d47e02888483fb6c1bf8544148301fa35fe'),
(989,'workdays.calendarday',957,0,'89243ed5c24267d47e2ad2e7d82e16b9','d7727d92e8feefe35327f012c97426cfc2a3b60129293a9bf2f6f0b3351b5eb5'),
(990,'workdays.calendarday',958,0,'cb87fd2eb12be38b578656002e4f9579','acb89b95a1ae05114d78bd5b5fc69a6d67e01552e6af92a696f715ecf786e21c'),
(991,'workdays.calendarday',959,0,'24294e9b37e6e1fb5e3838354e770313','8c855dd11b6bc4a3a334475aa858a57e64ce6eb94eede145bc3ff9b5a5f313bc'),
(992,'workdays.calendarday',960,0,'acae6c209ebfb8338c86beb1b6df1e68','68db1539786bae40a4fa0a6ae9a93339d09f66673911ce76a8ab51277d403e55'),
(993,'workdays.calendarday',961,0,'922213e9ec3bfac1101911c4674d5a09','75baf2621f9f1bf3db76e54ca478e9e096d7075ababc5ec6fec2589250641cb1'),
(994,'workdays.calendarday',962,0,'a957a0fb7d8fe09d0092b4991b86af47','460eb133bbdc446ec3e643a3e59baf35b98962913374a8d7f61d8cc25272029b'),
(995,'workdays.calendarday',963,0,'ecd8458891b6e2711b9c951c18c6a26c','ce127ef23a04e10efc63ed56f79fdf1cfbfa30300a228198836cc80a22c927f0'),
(996,'workdays.calendarday',964,0,'050c21ccdb9a18ecc474fc999e9c89be','ee4155955b23e30271a0da97f9115167551b29b5fbbd73793a311aafcad3e60f'),
(997,'workdays.calendarday',965,0,'4ca7d39cd324ac8a1225dc39c30de25a','58b3b3c86bd6af3d67d1c11154dc49dcc3675be6d2dfcb8d32f9ab7ff0de3b34'),
(998,'workdays.calendarday',966,0,'37ea2cb460f07955c1d0da906c6ad3e3','4e648f8d144bfda808358b3ec803cb950c414569769786c1c71071a93fce30ab'),
(999,'workdays.calendarday',967,0,'ce2ca0d7efc59af07c491615487f81e1','6420482a994314c38ce623d7c84835fc06d17842a4818edf730a7da2e7bedeed'),
(1000,'workdays.calendarday',968,0,'6071d2c4891d810d475acf5986a3bfa6','ab810d1560dcde032c34a962a769ca2add956ae7bfd16499c2c7e4c602d3c66b'),
(1001,'workdays.calendarday',969,0,'44c6f1efd603ed3925bacf28e96432fa','3f8d7ff1ccedcc979ccd3d56e413d069c0bf4730dc66d7fc8d227aa79adf6de7'),
(1002,'workdays.calendarday',970,0,'5bb1d82869335d8bf12d65c07c25e7ac','4f415fd76fe407ae6528426d198ce97e0c36e76da47dc7e258c92325a64e897d'),
(1003,'workdays.calendarday',971,0,'b03d6e0c54777df2edfc8aa9619d4741','98cda93970de0f93d747c2fbdab241136007dec5e7974da4a75d9955b01751fd'),
(1004,'workdays.calendarday',972,0,'783879b546deed85df580a69246af1dc','a51bc02859c515814f2e44b4e202761af2acf910beb938b10dc07ff7b1d6cc75'),
(1005,'workdays.calendarday',973,0,'0f63667a8de26aaf17209be0dfc524e3','610ed7661f134e02a70fbe7df2a2635bd0a0015c464944b48b54f1168bbdbb66'),
(1006,'workdays.calendarday',974,0,'b35fb1e853452d6e6f2d77797eba1666','baa3e673d162e8005a9264d54caa53d5e6d17efd060fa6e7fd4703a043520b95'),
(1007,'workdays.calendarday',975,0,'997c534239c1c9c5caff3eb0dfd6f7ce','a96808ba7215a00ecfc3e71201de0c9c0fcb251d754f1cb25f817d989169f3eb'),
(1008,'workdays.calendarday',976,0,'128c165027f4c531690bba364ce82d99','4df90a8ac29028d77de5c40839967b5d41c80f7ba8304d53bd3087c75a3ea101'),
(1009,'workdays.calendarday',977,0,'1e0477a0a5e652fc374d5ece441989b5','9a76a594533f654e7bb033f65b63af54de10ac885bbad78e9ff7972606786ada'),
(1010,'workdays.calendarday',978,0,'75715e40b34c9867a9d7748a43387e0a','97c5a47f72c202df62554bbc5a35c89ec2e850365ba3a74320ef3448b4a9239f'),
(1011,'workdays.calendarday',979,0,'92b487b79aca62e5be8829a767bd2626','28e83175da20744f47c8de1ebb949c41a6a1a9e668e6b42208c9d0ab42ba5d4f'),
(1012,'workdays.calendarday',980,0,'4b2f07bb96e6eebc70c8df136b0db763','2e6b8d31e00fa557b608c163605a36994598979c07639770f94a84741f816af4'),
(1013,'workdays.calendarday',981,0,'cd924164e18001765f7d73aea17f4c13','9d6a8adb0af1d65cb087ea30fa94ee38bad8d2459e1cb5a1de034f8234666d99'),
(1014,'workdays.calendarday',982,0,'6965df65cdadd9da59a1457acacd7e4b','82fdcf0b2fb77a0c3b87ede3daaa0c6e560b1fa7bb25b304a66cce1ce49b2280'),
(1015,'workdays.calendarday',983,0,'533f74fdac370d81dda82b9b13f1ccf3','b85da1ed4e0f97390eab71d6ebcb7f7b34bfd51d8fef9a7f908d40ed41619cfd'),
(1016,'workdays.calendarday',984,0,'7112ce297492b5383d7497d1f08bbba3','36c2fecba9058cc1e9a01cec835680105653dbd53cdb88a5d871d9e42a41fa62'),
(1017,'workdays.calendarday',985,0,'0983e6da379ebd88355f1c190f42c223','ed3d37a15918a39cdb385541ccadc2355d61f70697940147d69c7be283e6b06c'),
(1018,'workdays.calendarday',986,0,'7466998da14882d8b7f99de896026a3d','c94462a5d1646e4f02ef84484a7fbfd72d34698239c859bdb6e4b01d366535df'),
(1019,'workdays.calendarday',987,0,'3acab9c2c8dbe5cb1f4c1f3f3aebd3e2','6640864280e1a3886ad1ed33e819eaef5cfd9649cf8073e65e90dcae3c4f4748'),
(1020,'workdays.calendarday',988,0,'6293d0a0dc50deb8ca1e03acb2b9950b','02efa2d431d655cea6edddeabeda084b05af61ae3ebce5bb4b43f1a38f374bc3'),
(1021,'workdays.calendarday',989,0,'18d5f26789efdfe3eb10fd76e2280e7c','f05eccc415097bf3b1db712c3522569b2ffca807b674f1130a6ebd0a44c06823'),
(1022,'workdays.calendarday',990,0,'ed796097991ed1327c78e4d70d076b86','5ba2bdcecab2873e5c09cb22e400605bbf12ad3b7889fbc8080ed28321c8c795'),
(1023,'workdays.calendarday',991,0,'f427bbdab8fc4ce99de2cad9a047ebce','434a8b4e57808c9a402faa7958bda54879c42191e28124d11bc94bee674477dc'),
(1024,'workdays.calendarday',992,0,'4e5c0f931e5787defbdbca2f7e7b913c','d7da39f600325edce7c0970d30d4f00d75433068d8395d6b828115f626de6a32'),
(1025,'workdays.calendarday',993,0,'60dc373fe93ebfb47d8c58cf015da237','be69ae88e83989f5b85d357b948676e1454bda5242d7a52f7e5b00208bbe416f'),
(1026,'workdays.calendarday',994,0,'0a8d832f63bb0ab8e2df4ef8160e9477','ca87aa802ce78d394369d6c26572b6b46088c62d7ebf66fa1695b8e07f2f454a'),
(1027,'workdays.calendarday',995,0,'1ac06065f72bd23d68185f97c3002f49','c805fc65e29c5b3ae5f92a4d4f8a740be51539acb0718096daf6991db4b27694'),
(1028,'workdays.calendarday',996,0,'50d8dd60050309a8534a50c13bb6e8c1','6097a5becf0b397104daf28fa8feaa73f1d89e83976fd837b000d299b5423ec9'),
(1029,'workdays.calendarday',997,0,'eca49bc3014703c77e4369f6ea48a34c','442c2efe4ffbd95e5ed6eebf0ab6ea4e76a0849d772d6b1536c30bee74b3cdee'),
(1030,'workdays.calendarday',998,0,'f130d80e518c741907d1cd1eee57091a','f23bb6f16c8cc58b4f7a97de92f6a13b0a1e8935ab71d2aaad112022d292d9a4'),
(1031,'workdays.calendarday',999,0,'1ae33f72e7b0f4419a83b0177a78084b','90ede4261f3828a08810df5dbcb27fc5b655d38a1a02cdb011672449eaa873a5'),
(1032,'workdays.calendarday',1000,0,'2d3bcd3a8dd3da81040c01758426338f','89b3d8d11d0ac017e726017bbb17cdc62b59a32b5eb19a340254b7c73f74fb5e'),
(1033,'workdays.calendarday',1001,0,'82fe17a9ac1f2097274b326b76c83576','88b681d08c8bf165dd3adfc17e62ea5ffeca0e466f47985ae45b70206db16de0'),
(1034,'workdays.calendarday',1002,0,'6f1c2466ac09e70b38ad7cae1d3dec08','8d2f6e65d804ca4cbe0ce485d61d65cc8c20f9624896060929362598538f16e0'),
(1035,'workdays.calendarday',1003,0,'67516be4f3bbf2c1e8eea6dafbcbc2df','9c130a6575d6a08fa67a827604f47464dde1efd491386255b2007fb675c6a03c'),
(1036,'workdays.calendarday',1004,0,'2b8d7fae28ef5779e0db6cbcb03488d8','19dcaa5b4498ea187312921ecc7ec71517c480e014305336e29a4f9348e2941a'),
(1037,'workdays.calendarday',1005,0,'52009f983af882ff51d4d0b001b6e4cd','c0a0daf37792c6aa34eea7bb56bc72cbff3eb04b2284b169a6aee53193fec71b'),
(1038,'workdays.calendarday',1006,0,'e55b9d6eadae30a51a1137ab06923b6b','1edd1b833b746d676ef9ef0fafe2dbfafb13cb0bb3b5329f4dd788b45168bfd1'),
(1039,'workdays.calendarday',1007,0,'f016af1921c30a6c602a14f118a83b47','699d758f678ab394f4f3b4dd2261c1946aa4337033c1ed642d6c628f5af7468b'),
(1040,'workdays.calendarday',1008,0,'5430adb7012f55411b1704fe2ce08b3f','e7927877e8d5ab3cd77f387ccb0bcde450ece1f0ad0217b7ea27d88d5b11e4c2'),
(1041,'workdays.calendarday',1009,0,'5e040bea9943b70df628b6a851b95d4e','3249122ac4d367dbdf2e61b654945e7d3bd95d041655c9b7dcc4768db9284fd0'),
(1042,'workdays.calendarday',1010,0,'d89f0fbb51e4f46607a683d34c3ab19d','45f2864c62219e9a39ef5fe1ca4f8ebcbd0232ec99e1b2bc234bc0653b7b2d61'),
(1043,'workdays.calendarday',1011,0,'73d2103968bd3075d12fde339f886d66','b8507ea8a090e0297a43aa3e51c5faea9db9a9357dc0f27e9f4015ba00abe7a8'),
(1044,'workdays.calendarday',1012,0,'593f8a48157e50d988c3b1c861a229f8','9431d810784bc5eaff0b87e940a9a6c19741ffc9231d41070c909eacd6902af3'),
(1045,'workdays.calendarday',1013,0,'da54b84d93e7b6244f0a4040bcf429bb','d1508553f1bd96b1ab13400234e1ded78bc5d7fca3387933636c66a727e52e50'),
(1046,'workdays.calendarday',1014,0,'b75eb340a1f39f65625fb2c92c504443','6f14ddcaae79a51973aa26fe488c84d84f24ec983f8dfa51669617e5df1dec3b'),
(1047,'workdays.calendarday',1015,0,'8e645b1f8ff097b7de0c69334ace3a78','88dbe67c8802fc4a192219ff89b5912190b8c79dcf038b98dcfe22f87b2b52cd'),
(1048,'workdays.calendarday',1016,0,'46a8619ae4c6c8625af14caacb009d25','a324b49f0a3903a8a40bd495b2f1fdd1098e103504f334c339ab40f2fd86e033'),
(1049,'workdays.calendarday',1017,0,'39b6846ef010c03fad656e5570319660','40dad692b92ee840c29a6a1b4aeb8810e5fd1f5ec46ba6b5893ab970d487982e'),
(1050,'workdays.calendarday',1018,0,'be9221df2c3d9ba7d8d3ef3aceda1dca','36333420b329036250b485425d4ac24e6b540ff6ecb8e5852c335d777cedfac0'),
(1051,'workdays.calendarday',1019,0,'94258641753f5747fa8ad18057175934','e20cfca28fd201db41761dbfd43eb6831ef36b9c60aa83782d44f4da7d9e2bf1'),
(1052,'workdays.calendarday',1020,0,'774da12b00195008baa027bac2f6f569','a867b6a0c4aaccaa4d56394e9f3c63aab1d71cfa2ca8e6120577a15c5e7607cd'),
(1053,'workdays.calendarday',1021,0,'c04adee38209ad253a5ff52b976e6be5','8f2d1f460f009c4674f80e6b230dd7510b2dfa2ca9496ade5050af882e41783d'),
(1054,'workdays.calendarday',1022,0,'697641d9bf3b898754a7f64fb9b94ad8','8822f105277aeabbad26c54b2faf7d0a139eef861b96a88e17f4629735a6b17a'),
(1055,'workdays.calendarday',1023,0,'41d1d96e970313385af1c76339ea10d3','4b7dc370f250e85bdc1656438848f9ea5c7b9e1aa95620ae0b1c9119580a99dc'),
(1056,'workdays.calendarday',1024,0,'5a8ac00c6bd1ff230161527170114aac','cee47276a277d8db6893d1c7576cbf28a17bccbd164e3736abc7af0cefe25425'),
(1057,'workdays.calendarday',1025,0,'f8173ff185621fbdd66e467ac640f133','2c982b8477260dd5df085ea876b79c450e3650ad9a6282edde5d7cc6955ee5ff'),
(1058,'workdays.calendarday',1026,0,'1bf96101104287287be2f786aa0666a0','2e5d89f2ad8bd9ed257c97c0c9bfdd373ae72dcc77be51a394ce4affb1ad4d68'),
(1059,'workdays.calendarday',1027,0,'decd277288f83affc2b20dfd157a9866','a1ad0f70ce08d2f4832c1edb61c6a9b8b8dbad22df4c41a1c39dd30aa557447c'),
(1060,'workdays.limit',1,0,'bb9d120ae28059ba99ae863b485fe691','56c36a33e0a23a3ce872e2f3fc8178dce1bde510ee7f4c2a320945458b7f6842'),
(1061,'workdays.limit',2,0,'385729da7e3822009543259a88fbcc8d','1ca67263c969009e3fa8455cac2102f4c55af9b9b7fe69bf1f19c91533046d78'),
(1062,'workdays.limit',3,0,'91264c94f61dcbfdbc82b99da2531921','fdff4d7295cd3137b058556c69c87a6f7b15505686d9089f270ef91006ce7076'),
(1063,'workdays.limit',4,0,'9e4ec56472cecff652f7ec01b8e54c6d','7ba603abb2f431d7b1a89d8c054055f97e7f52ceddb678d5ffedf6d5d33a5f8d'),
(1064,'workdays.limit',5,0,'312441778c1560c28edef4747b1592c1','8fb9670a3ff35252f2dc0f7a41a69425e43ea866c9905c55db6534d4a5bbe5aa'),
(1065,'workdays.limit',6,0,'a236cd9d7964c13b648b7b1770b653cc','41884412c00fabc495cad9bee1f3137c272bcbc8c09b6b6a07877ce5e5bd27ea'),
(1066,'workdays.limit',7,0,'684f111ea2fc31648439edffd7b63f8e','e3cfcae2a520f9c481e516aa112244f6d1d372b144411f3232cc017d6b598314'),
(1067,'workdays.limit',8,0,'14e4dd14e7085adc926dd45da0a2e113','a8c74f4fe128b3ab61bf538bf520f2f40222eb181e129718f3b96d7d72ea3b48'),
(1068,'workdays.limit',9,0,'5dc586f604bcb4a3cb84487b50bfb403','b595d5a5cde2bf5d9279fb8bbc7be78a70ca3424566fad9aa6d68055f928c836'),
(1069,'workdays.limit',10,0,'c45dc17791dedb5bf4c93f8ea39e1126','ecbb51cd07eeca9384ab519efe6febaf63cb1f45e0c96c1ef7922c4c4516b2f7'),
(1070,'workdays.limit',11,0,'0919a97c0bf9ee948561e861d8f8d7cf','ccd3d23d7dc8ac550725f65ef2c308613f866e131de93d225a2b56442a4f07f2'),
(1071,'workdays.limit',12,0,'f758e277da941a4e2542b820e495825f','9b741bfce266875eb5b61b1c47a5eeca4783c13b080aaf60b7a6d2400ed6863e'),
(1072,'workdays.limit',13,0,'a6736d0663e59a157badfc1ad1f12faf','8ccbe4540d0b29edd953b59695812d1df3cb2e2bd3158c3abf2e9943c2dfe318'),
(1073,'workdays.limit',14,0,'e4c9edbcf8dcbd2386b7bbe60837a637','3cbde063ed68ccaaa4ebd80d0c6c50c698e7068c37d94b53ccf59a84ce162d84'),
(1074,'workdays.limit',15,0,'1f644d3f2f7529d763a7a55be7a6a6ad','58f0c0a78e4e68577c2324e35ce440a846000c89b24dd0bb01cc8d18541b532e'),
(1075,'workdays.limit',16,0,'612542286fa5240c2284a78095abc9c8','3717d521b7a6136a39f97396fe8f88a64cca44185e0c398c87b3308d9869a366'),
(1076,'workdays.limit',17,0,'c333881eb238a1ac01cbe73dd0bd478a','b5db3d6d436bc8a181c18732aa94e663fd06e93ed3b7c6cf737513125c54dcac'),
(1077,'workdays.limit',18,0,'f37b78e51b65429c1c24f33e0979b970','d8ec77269dc66fbdfd72495df5ebb25d27be925dfa9747affbe2666bde30f5eb'),
(1078,'workdays.limit',19,0,'64d7a072ae40650ceed1e430ddfd2bf7','350973481f74f867e87af476e010d975c08d892ffbfd64135c0f1af61645ca16'),
(1079,'workdays.limit',20,0,'b2c64d61d4b4fbc5f4cc238a751346d2','21faa3c43eb7620c9297f2453abe03c62ae7f0fd515b688facd8f726ae326bd0'),
(1080,'workdays.limit',21,0,'9e2107474db48c97e2ad326c9a33c4da','81b293c99c4e24703703a7d69634ce366213b41284c24a5a60ff94bf0a2c696e'),
(1081,'workdays.limit',22,0,'7e0c3be0d1772bf094ec43df3a3500cc','2c436b20b59b70ff77f859daa3af6d0c437d4d74f458dec714e782aa1ce6b431'),
(1082,'workdays.limit',23,0,'83e892d7b4af5019bb181bde90d447af','25d1440580b87bba8bccb15d47ea676ebaa337b6aa3f1756e41549dbed71e917'),
(1083,'workdays.limit',24,0,'1c7e0ea1608fd2e67668de463aa8551e','1db76f8ecd96a8f8f7833e9aaff6ebed6d3f77d14db54e081e657a040d3de412'),
(1084,'workdays.limit',25,0,'f29d74cf1bdb7787cb1b4cf6ea19d58a','62696df59388101444c8d12cfda38d188ae2a6c6fd5f6374bc9d9fef44d784f9'),
(1085,'workdays.limit',26,0,'0fba0745ac324939f9a318ff76cd092b','7cefd9d461a4f8c1d80dfe157e1a0c049845cc41625f39023977c73fd6b75b15'),
(1086,'workdays.limit',27,0,'db550674cce857693fef4cad5245c171','12458ad41217fd7e58523c2bc1826a284e061d90de960cc726b31fb41ad067e9'),
(1087,'workdays.limit',28,0,'bb4a389acc3a35c39793b4a337ea8a63','74d5c1cae97f1d4e5cf0e6be2901070f9c8b144cc95601cb14aa3681fcf464cd'),
(1088,'workdays.limit',29,0,'f1bc7c39cb7887a4dfa6b5c25591927e','37899bb2c3d0175519953d4b2863cc7dbc4260fabf5dfdbefe00d9c2f693adff'),
(1089,'workdays.limit',30,0,'d898bae3104c957faf03cbbb3826599f','11fe3aad8be58b3f61f165136a3a2b6ef63e56bf421a0c32832cd24478ad7f8e'),
(1090,'workdays.limit',31,0,'447c07c1991aea71c726db1bd5442efb','477abd0fea5f751cdfea7dad9ac42f1eaa9c31d7de93602fa895a3de186d0c43'),
(1091,'workdays.limit',32,0,'f55fb07be76167a232f5d6f677a1876f','27006bc8fa508c4f9ca52a3cd69ca99b04a2616948491daf5fd930246bd003ce'),
(1092,'workdays.limit',33,0,'fe11c8a17af225bf0d8b6b86c60b0917','5647e4ba3ff3dd25f4f070575c1a1424748f60bc25cb9874b13e201662a51968'),
(1093,'disclosures.procedure',1,0,'6b24c117028d5253604378395655dce3','0a3351713d3fde93068e98cf5c9342b50b6406456efe26599f80c91a17dee00d'),
(1094,'disclosures.procedure',2,0,'b53bd9c528caadb6d48a6825cea23818','d22b14232db32fba9506a609a05d282d4b390a26a9fd605a3fb4acd78677fc98'),
(1095,'disclosures.procedure',3,0,'12a5a11f118c30b2a69e1bb9b3e4b16b','bc4d71581decbeb25fea252cee7d876005d87839b20f88c9752e42ecbe744bd7'),
(1096,'disclosures.procedure',4,0,'7958a1824025dc1d5b04b1448f660c80','cac61fbe30b109ba05bbddb2a6f76703387bd31f02ce6e365c87fed843e1b7f2'),
(1097,'disclosures.procedure',5,0,'054d2be4912a26ea345ccb9d029edcbd','71de7b9c14cd2088716fbc04f7af47090694d7a258cdafd67684210fd811dff0'),
(1098,'disclosures.procedure',6,0,'f086c4e3337ce396849cdfcb345cbb6b','7f9842921922011d812eab1b1819115664a065e6a67377a426258a050c44a00f'),
(1099,'disclosures.procedure',7,0,'78ff7b8cbdb49d6e7032b37ceca27fb4','3a7257f0b63076d2ac10d9a82e1bbdba1064c467f244efd3641295afbe902a74'),
(1100,'disclosures.procedure',8,0,'45951c73c3e7501b822fbd889226a4c5','4b0a644925ede5e97e3cfd5b8b755831d55623695ca6b195c6d3ddcc1616fe68'),
(1101,'disclosures.procedure',9,0,'556f12c3cb0f862af0d3c22a22465490','97d33442f06c5304ea0e09a701f0b9581cf9cce98d75634392d9fb22b96d52b6'),
(1102,'disclosures.procedurestep',1,0,'876b173edfa6a51b8ac06e338aeb8c16','7b4a165602094fb062070da2ebed6bb55ddade0518ea67bf26a9dbf2b6ea3dd2'),
(1103,'disclosures.procedurestep',2,0,'8cb1f4ff19cd5bca828577566be954e6','772e1649305d7c71305a593085c583a7fbcada86a03ecc76f45f34baf20c0d2a'),
(1104,'disclosures.procedurestep',3,0,'01b270e34a2ca541fec65230649dcee2','62f11888dd38443e81116a1c8889717f55743ade7c2673f99d35f85e6edd0888'),
(1105,'disclosures.procedurestep',4,0,'ca4afb53744bad361bb648b5806f9a93','5dc75e62e35d70fed24b4f16fc1980f2e60b6f96ec4f0c2ca47c1b127eafb19a'),
(1106,'disclosures.procedurestep',5,0,'f4ce4cb53807359fa2a012fe0c6e114f','51475d7bded6c096e2907b2df0c667ddb7a88b27df9d5a199c9291124a56a1ab'),
(1107,'disclosures.procedurestep',6,0,'013c144b60abd568fa8e5b4155dec07a','a40bf6822234935bdb10c1813807d514793aec0994725d0c57c605bb9e072dac'),
(1108,'disclosures.procedurestep',7,0,'fb07dcdc66a408dce7e27ac290243fdf','6bf9e3f3fa413931e98f5f0ff64cea49891ebd47cefcff7521f50677b289e6a9'),
(1109,'disclosures.procedurestep',8,0,'2df0d6e0cf0812f74476c786b80b01e0','ee7d8843b1f5ef7ce4a5e4c487b56c94a4c6a9433ff758e963786cc75af81770'),
(1110,'disclosures.procedurestep',9,0,'bba63ca09b34bce8cad450d81c1b0f2a','dda7503b491675133683f2b14c2414ba92a7182497fef952bbc1555e968568fa'),
(1111,'disclosures.procedurestep',10,0,'4cab4cf496e5ed0ca294a7a08f559207','88b69cab190f705291da0b4fff85758d5c4c148e7eb829a1f5d886916a25b123'),
(1112,'disclosures.procedurestep',11,0,'e389357c0f8f163f5742d6ac5407f9b8','55aa5fb4ed097142ef9568af2d1466f91a5cd9cb762ff47787329fe2922467a4'),
(1113,'disclosures.procedurestep',12,0,'f931e4adeb2999d837c4eaab211550ee','5f36fe60f73464c4e77fd528a319eab3ce06bc6f559eef256ffde075dacf9ad0'),
(1114,'disclosures.procedurestep',13,0,'8b39247c59f8b5b448851fbc1f5fd20e','b2b76e8ee594ae4e5fc4ede52359085b14eb245ae865f4708a36b246e6e883ae'),
(1115,'disclosures.procedurestep',14,0,'765442d3900e304648a8973755eddde8','a95516291f50762f6f8d880181c6e30f511b3af3e325177424f0b5278bcc4adb'),
(1116,'disclosures.procedurestep',15,0,'e698d90e5b7eedd5358841400c993207','b2ec7758f9af3b4ef4bb5edf9cce89759920e7032b25b5576d034b729733a89e'),
(1117,'disclosures.procedurestep',16,0,'8af611a0ddbc1c34ef99a2f98e98d2f8','77a30c769ba0cf6b04812b398e710fe6f9eef1a5d88d8ec42560105265632d9b'),
(1118,'disclosures.procedurestep',17,0,'a154e9d6120866b31f36ef0c932ce0dd','401717f4021061fc8db13eadb67fd9d7a81d240ed309a4df46fe23391252322b'),
(1119,'disclosures.procedurestep',18,0,'93d2cab0ff27e5b0526a107fc2dc22e9','3438f234056827ee9624f96f198bafaa8c90e0300eb39103a4b2efee409c7555'),
(1120,'disclosures.procedurestep',19,0,'6dd71f7e1b8ada5e690d487f859981e9','8cec3034767fe7b986a0093c4256ab67fabc24d9c63d4b703c38b44d4c58290c'),
(1121,'disclosures.procedurestep',20,0,'60f004d20ef4c587a4b8cbe1fd9358cd','eb601c5fc470431a81672c596096139ea97b64289bc0082e8a2285e83c398a6b'),
(1122,'disclosures.procedurestep',21,0,'bb7c3d6a9c5e09082c5a24a3629fbf50','77c4d256a1549f518840bab615421b0dd2fefaff0b539aff3e8c9a660b9c4f7f'),
(1123,'disclosures.procedurestep',22,0,'724ce9cbe6b75bfa75ebfc9faec153aa','c22701a1c0fce9de454a3376aae6bb404f867787ca6a98c1fb7409ea3a7fe226'),
(1124,'disclosures.procedurestep',23,0,'040d452c6b229520edfd88a36498d3e4','04bbc2637ec3df5258e7a27ac41ff32bc91429bd39d15089ea2b3c65c0f14fba'),
(1125,'disclosures.procedurestep',24,0,'6f3dae249584fd89a1e922fa4b782979','de80591c4632a802b12158579917f47b9a362b0da5041358028655e89b0cfd72'),
(1126,'disclosures.procedurestep',25,0,'368aae94d588a5e048c0a80b028dbda6','ed42a8fc782fb57b634d4f388528fc1009b4e0541103fd1d7f4771d46d191c66'),
(1127,'disclosures.procedurestep',26,0,'39f2044a4fb1f4c05f258bb5cda6faa9','da4fc454573d1a9fbb8c66e9798a7a13ea4a7d18ea658ef6dbb502690805375d'),
(1128,'disclosures.procedurestep',27,0,'6acf9409ecefb49b9fdaedb7aaac7a23','6c493f567158a2b1a7d9977cc4c07165c4d10591cec76804e84048a6b7293eed'),
(1129,'disclosures.procedurestep',28,0,'981ea82b218cc9c5f190fe79c71f515f','2a50808aabd2e1ae54c9ee63afb111ebd4be2394e4da8ca671211902748dccb4'),
(1130,'disclosures.procedurestep',29,0,'d115a49ebf2c13d80ab61e0d2347f24d','d8df00a65b02c07396570fb726a7c85f1ef8bfda85317eb3542a13891dba411a'),
(1131,'disclosures.procedurestep',30,0,'5ab4b5d931c112aaedafba416a29df12','06a1bd717b45480b35259b8cc5861bcd06bab6a576dfdfa255968ff610736b52'),
(1132,'disclosures.procedurestep',31,0,'5b48bcb37dd9b87d5f60bd48bf50dedc','c35e85ae98e53b9b535f2591b06d4a6b9d2d00e638c0284f8ca2019cbb22b2ef'),
(1133,'disclosures.procedurestep',32,0,'dc35b15598d014028fe1bda02211dc53','280094c93e13f111cd92675b5a02aa334dda9dda7cfd3f22257e52061d2b96be'),
(1134,'disclosures.procedurestep',33,0,'c73acafcaace04eea025c0d83c3a4b0d','65a843b88bfe0bbe423e9b9adcf6bb392e76da189d91623de6533a134d486ed5'),
(1135,'disclosures.procedurestep',34,0,'85e08aa9a519b2fcb31443b1065443d4','c14575d64e6f918e7303f2871c61b2838bb89a95a4b31df820cf12d35bd78d5e'),
(1136,'disclosures.procedurestep',35,0,'6149da2683668e2e72c21204f318c872','54357bcec8253dd7b589f2f6c5ec97c78f5a3840cec7effe3db2d44dd142242f'),
(1137,'disclosures.procedurestep',36,0,'e1dd73df909517fed3ff2ac2d438dd06','1ec7308df2bf2b92c86b3aee43ce4a48c2e21adc44d137f056e8b042d82215c5'),
(1138,'disclosures.procedurestep',37,0,'abe9ccf14f4b735586f1cd09279e26e5','167ce7fdcc260e687e189706183ef7ab93ce2e83ee19eb1a13d6403c1988a07f'),
(1139,'disclosures.procedurestep',38,0,'630fbc9d9d069b96bcefe11438ceaef7','c27cd6dce679074c1527bf56c5a1675550f2c6e7a6d0be9a94549f47a5c3e38f'),
(1140,'disclosures.procedurestep',39,0,'1a9157b9fd0830a8e09b0a0636db1577','6d6b2329b4d229e395931f5019a5622610cbf451109573b549ece9e8dd489094'),
(1141,'disclosures.procedurestep',40,0,'280110839c55e77067b7520144e18df7','4e8e140558433c08b68406b18bd440d5e034ada91e659fe6c6827bf93be21400'),
(1142,'disclosures.procedurestep',41,0,'f4f42c635a91fe7f9cfdc31c136731b8','e593bbc79d812f20cf93df0b47a4b5531cadc0fd5d93a9208637b55eff4f153a'),
(1143,'approvals.powertype',1,0,'b7f0fd2f4441e49fe35509698d68ad97','9a492463a56f883a89aee315af9e7676b05c17cd9697a10a1f435b7d3e7da3c1'),
(1144,'approvals.powertype',2,0,'b7d19b12eb8e707631f7c37ae6a02b2a','e4606491c7244a4078a9be59c560a09b3190d93ef556fb5444725467b9ba814e'),
(1145,'approvals.powertype',3,0,'9763d410d2004a9939e3c80e4e9a88ea','bd0657b6984f0f2af7db106ff33842834ad7bfebc6d4e2238bda76ed665cc624'),
(1146,'approvals.powertype',4,0,'8ecc1cadc2a4d9863315325d79e07bd1','a916b454468492f10d6c2559a3c013f72afb69da32b3892a604f539aaadbc4f9'),
(1147,'approvals.powertype',5,0,'9c23658c57685265498d85ad9245f6a2','72974c7f31cc8bc49000ebf5c43210f61ddd22b91295264feed3fc4739e7654b'),
(1148,'approvals.powertype',6,0,'7d1281f449dd1dbc0f464ebe65855eaa','d7f98ae9ef35ff7caad221bb8c69a1c238dc2027a68f4ca991b97359e3fe4c87'),
(1149,'approvals.powertype',7,0,'5ddd6cf4b5ac15b29e1bb1877e61638e','7ac50fd788686a905309d33c5941cb0cd81f6bfc9dcb80e8f1084ee180ee1fa0'),
(1150,'approvals.powertype',8,0,'a5d3296e3d9f148a54bd75a4367fea77','3adbaf3f46ce0868c8726b7cd6354f2cdcd1c7e9951df40f976d50cd0d0d7b43'),
(1151,'approvals.powertype',9,0,'8b215070a30a96225df6915d9ea4803e','23a2cf62ea30811b26d5d0c7aded9f17d24af5f59aaedf656174e5117b158202'),
(1152,'approvals.powertype',10,0,'9f69ca8029a0d47a9c3004b535052a89','9e9892456fb2cfb637dcda6496d7f23c71aeb86fc0396cb3cb0449932c0b4010'),
(1153,'approvals.powertype',11,0,'5cead5bf89ab29883ef0762e3ffe67b2','404ee9539109836783d61ed58e72aa231b32e802bbca682946bb9d7ebfa526e9'),
(1154,'approvals.powertype',12,0,'85877b4b81f69f555035a98cf220f5f2','d038afd46c930e3ea3f6e1bd9121202e7c3958209181b27fef39a3e0a494563b'),
(1155,'departments.department',1,1,'3fa006863a983077ad7bf83edcf7369f','7845b120c23a66815422a4a89e82b9fca41b32f7df6c9ee92827fe4c986b45db'),
(1156,'departments.department',2,1,'767f7d88602e31c0fd17b711dadaf7eb','c36a78c3042c027d96b731a2b4b5c286749c4f9df7bd9c8cce2c027991ac1194'),
(1157,'departments.department',3,1,'d9bd2765be18f722ae87a30d3a2d4fc7','7491f0ab64c963fa30ee60ac5763d6874da23c7b73791832384f549cb4bdf0f0'),
(1158,'departments.department',4,1,'5ab392fd045d0de5341caa172eaa6fa0','4c94f5a172e1f21142be8badd7035a0fa2c65d1073ff6a78aba16b7b65f139c5'),
(1159,'departments.user',1,1,'7b24c7aa693359b1699bf7494933e674','78c434d69fdb37f0f32f98f7579eba90f3c1209080f3b81bed9730d609f0c982'),
(1160,'departments.user',2,1,'c2088020c14105aa057d77a670bf9eee','daeeee0f2b62a78c1e9871551270be1af96dbb6977eb3343304c56aa56048773'),
(1161,'departments.user',3,1,'fee8836d50e17e8696b378ecf3e242db','9276be10b975b81fb5f82580bfcc9ed56e9341f16b1c2a39b35e1f0940d6e5fc'),
(1162,'departments.user',4,1,'900dfc5795b1c0be66f37337807dc9ef','de58c569a92b03e855177a64646bd752d64421a01bb4a073d87600c0f6be4157'),
(1163,'departments.user',5,1,'a284e6f16a30cdf84c46307903647c72','7a3195c15b4986d6cb5358728b43795c76f8d130a339eb53fbfb5e4c1a0adc0b'),
(1164,'departments.user',6,1,'c0c71f4ceb79e7dd763de3aec73d335d','ae95e439dd786b9cfc1a2e80a098c608135b4463078be1f6d4461c823d7a14a0'),
(1165,'departments.user',7,1,'e38c497380158120a17d4bc8efb1542d','7aadcecb4b135db0816abb10284333a37edd25cd95b9a11adca9982ab7601adf'),
(1166,'departments.user',8,1,'8326d62055e21532347e43d13468713c','46550f0e33eac5f8e7c78e453312ead06bcef62d6bd1d5a1cc27f570e5a34bd4'),
(1167,'departments.user',9,1,'c3931c8350cca10881176dee0e75251b','8e1846820971083f168f8c720ae967a8e2f99a3078f4a47ebcacea4067cc2ee3'),
(1168,'departments.user',10,1,'f51f0d7f3afa10240d52472b3f9d8f05','e7547447a9b4774dc3365716f5b22d5d0e0c3d1aa967e8f32c5f4df5bebd1477'),
(1169,'departments.user',11,1,'6452a09f4e3498e772a75ad28264eff8','65d271cb6e3260ec5e45fa94cf239ccfc87ea2d1896dac5de8847ff69fd9c7b3'),
(1170,'disclosures.category',1,1,'951b45fab79f74f7aac40b7bd4cb5100','14ef779747e757b58807e1d427de969ec686aa55ae44acaa929f59c8aaf680e7'),
(1171,'disclosures.obligation',1,1,'91a0b7dc2e5533f12708d9d6a89bed0b','c0bc5cc1853e02f51522ab17a167c08c570a5342fe8d3a9d4c100c766674085e'),
(1172,'disclosures.obligation',2,1,'fa3c2f36746d5ca1ccbc7900bb6f9360','27435613de13a1319cebf7cb54bdd60f23dca253dca907e0743ef34d295ac525'),
(1173,'disclosures.obligation',3,1,'49a12a82c4c3d0f7a5f72157831268f4','7e6a29930a5b99933a9a68ddfb615fbf8c8942f85fa0420a3c49ffceb10edc94'),
(1174,'disclosures.obligation',4,1,'55ed61eb5796ca209b0c855e89addd11','4777aae6c699f7d43055ba819f17cd0f207ba15f95a4201ab36d0613b9659083'),
(1175,'disclosures.obligation',5,1,'4021d41e6826920597e9430c478ced57','3c20d8c8fe277e2a75f792a787f4f872590464b086b321cb4f5484308258b168'),
(1176,'disclosures.obligation',6,1,'130d2fa2f1539a702480a75f2799c867','521826762059ecb074b3b49dbbdbf0cb20c8fc574f5aac4ef7c612eab13266e7'),
(1177,'disclosures.requirement',1,1,'335fd075da58f7477d2d87d8d1e1aa2c','c419ea95c5552f183314c55f9f0671bb177048117ae3d018442feb85b0c20d46'),
(1178,'departments.hotline',1,2,'25074d3392ad1fbefa5d51daa9319831','0093eec084b4abb26cb8ab58fe17c8f1008e437257bef7aaf1eb6e235e4313d9'),
(1179,'disclosures.item',1,2,'72c20bf95cd58e5c23bde38146fc7b57','22006191bf685573837ae671ef87cfb802e78a5efa31a56085b07b7b06f3dd05'),
(1180,'disclosures.dossier',1,3,'034604bd4f5cf90482eda471919cc1b8','c75420ef4f39beb8562f4b52198de679ed891289071f9e6fcad506e60088db58'),
(1181,'approvals.law',1,4,'150dd9c1d730b05a80cd18221246ca1e','da1f7d5a5632a8ce6f19c6b28c2b3115ab7b87cd7dd71773ab214b8e702082fa'),
(1182,'approvals.law',1,5,'8f200ec5677fbe0dfb19785411c80bb0','b3aacdfda38877911efbe5f9640c4194e42389b0edf6a856ab8e52acf30e88f4'),
(1183,'approvals.law',1,6,'2f71b7a72d8ac7502dfaa09f6fa13e59','b85057c5b8c5eb87561c0a642c09cc86107d9d2bc3a9d47caa1e44ab77a9847f'),
(1184,'approvals.law',1,7,'6412190d8acdcce4c0821582dc98dea9','f404ae950679125f7a262c4e020920dfe5362635ae1c651ccb9ed9ac33f0e221'),
(1185,'approvals.approval',1,8,'30db97291c5f939c6b868219f06a9085','69e4a91c528f7b0dce425437222b3b52f4a9f33a64b226d4e439b257e7f76242'),
(1186,'approvals.approvalbasis',1,8,'90a7dc1a4cfe5fbd620cd7f4c0bf8cd4','ec7faf4bc3b27ae72712ac20a6018c4a53fb01e8e5a8e791b63beeef7d5fde47'),
(1187,'approvals.material',1,8,'928dbe9f7d221a1aa04d4d1a731afc14','1b1eaae67f8c811304ef758697bc5615ff270b7f31c674d27debde8b61b199ef'),
(1188,'approvals.step',1,8,'a93e95e50867122a23b3fa76e274dd3c','deee57f1964faa5f560702b82722d9b263a5279795d44a55263751132e1303e2'),
(1189,'approvals.step',2,8,'ccc679ee0cc803cc1a84517a2d309064','02023f4d18d6c1ed328c6d6ef84d456839656f3d99b56ac9a37b73faf90a52ee'),
(1190,'approvals.penalty',1,9,'e34f90c519f9de088974e5ce330e2d69','deed8e99559a968c0a3aed5861e5f6b953d6b2691cbd8275385553142fd1c0d9'),
(1191,'approvals.penaltybasis',1,9,'1908553869893159fedd562c5431d29a','1936127a1d1d3663d6b5c8334a25df81214e7b8ebe1b2cf0462df537e1aed5be'),
(1192,'approvals.tier',1,9,'e3dabde374b46e6fe2de53840fe2fe8a','263d10df5578ced7e8136bdc5e3eec885066fb5a48d737d87d6cd80eedeb1dac'),
(1193,'approvals.catalogueset',1,10,'f9fd647af5b8d1eb7c20d4ae52d3b8ef','5e85d5fab90fc964f6a65924d9b7dc65337d7f9fe7cd12fb2064053297a7f092'),
(1194,'supervision.appointment',1,10,'3db8d88c62a047674b3e699bec7c4797','6a0ecc83880755c2a5913a3ece1b8028d98b6a1ce7e93dca27c060dbf9e8fcc0'),
(1195,'supervision.criterion',1,10,'2f1d93f198f6f0ce9161bdbec49e285f','09a501cce70865eba0839b2c7def59b97a757f8b571d9289aeb806ab1618346d'),
(1196,'supervision.criterion',2,10,'607edf89d1f7007dd864451501540c80','d6e3b608d83c0ecacb6edc6567737405c705a5871c7c90fb801524111e1f245f'),
(1197,'supervision.evaluateddepartment',1,10,'6d53fb1641e6435b4583913a1fc1b086','c23dc80cf56fc266d1781e058fe28d48e211a42208f9c5e0b1028f9b9106b8a4'),
(1198,'supervision.evaluateddepartment',2,10,'18aa20b6e433d2f2327b77af4174b26a','18bfe00a7ceb1a2a6449d88ee7cb9386c99a6be2718e8e0b58f6f3db33e7ce92'),
(1199,'supervision.evaluationround',1,10,'b3d5b8ba4e52a9f61657bb7d5670e7ea','7cee81e5c23f8212b3e7b7c0674f450a0b020bb0ab877f279b8724da1fc9a3fa'),
(1200,'supervision.question',1,10,'cbde0b3ea8724da98762f37e476bbc6e','179e54ac63c97f9f989b56b240127b0b4e4445bc5a35b124b67be674c8d3a176'),
(1201,'supervision.ticket',1,10,'c70fb212ce857cfd5f2b3a6b6dffd0bb','731ccaff97be97c9085697539a552ca0ff7788f253f1075df756a7a937058318'),
(1202,'supervision.ticket',1,11,'2c52882754d8787ebcd1655a8fb1d021','39ddce23f0ee131d08d1efd9c305f9e7b313992ea6ebc77fdcbcd53f458e6496'),
(1203,'departments.user',1,12,'a59b787b226779037b2d4fd64803d6cc','14ab1005b170351869c7d323f266972f7060dbc6dd89f2f9e18564e9943f54ac'),
(1204,'notices.preference',1,12,'99a6e98701cc640672df367ed9ba59a7','a579bc83237c68d4bf10f9f1d804a05d1e812c41defcb3fe3b9f1ea4dfe67f1d'),
(1205,'disclosures.item',2,13,'82280ef67a4ac0f011d976ab0491e4b1','f0a0a8d62efc4bb217f9a33dfc7bc2aeb4f339dacc61d02272b717b60364391a'),
(1206,'disclosures.itemfile',1,13,'53be108d6fa5b82a27a33524ccd349ee','9af0d9ba984b73416c6170e64ad5aa93cd99b22f53f55b4db6e71bf0bcadc7e5'),
(1207,'disclosures.channeluse',1,14,'69cc49da76760a0f0b7c590caa6971b6','48625405e837e122a72acf9429d9eda3f8ab9d804cfca61c217f61bb91899a69'),
(1208,'disclosures.item',2,14,'45f07c2995b338853a769814e9fece58','a2f7c21de8fdb07f9a46bcece86770c5015f9cf1d1aedde6725fae2b1eb03a9a'),
(1209,'disclosures.item',2,15,'4cc89a3be88a3b35f1ce0af6553c1278','b6013b1cea8e6b9fd41aa320dd176a89297e076641a68b2cce4f3c5d7901d05d'),
(1210,'disclosures.item',2,16,'60d4a8271096da9f194da36503c09f7a','13a19f2bda6a5ef5b60c29373146670faa650b8fc06a0c5cb7407bb51d3ce70d'),
(1211,'disclosures.channeluse',2,17,'2ceac49ba1ceda85d1ca705aee8b5da8','a74f401af2c773a3a52f69deedd11745e5142d9ba4e41ddd98c0179b416f6e8d'),
(1212,'disclosures.item',3,17,'a99b4de3e3e4becde0ea2dae92fb72e7','cba9d522f55e53528a2d48894a19896f7266dfb67ec3516a7806277d46f838e0'),
(1213,'disclosures.itemfile',2,17,'2b6d129e75ccd4a197c749a751391225','ad8ff987d5df276a7f4cca9c4bd81a1c4b8d61a146824270f5941aabf44b96c9'),
(1214,'disclosures.item',3,18,'64ccac35897e3644e69c3a2778e85664','4cabaa1bef708cf04274176354bb8a88ac280fd68081a04fea19080b810127e2'),
(1215,'disclosures.item',3,19,'b3b0d5656ee7028af74ad75ce0365ea4','4b04cc017e40e7953603a6689cf54179e32792b292ff1e7a240ea8e01bbb16b7'),
(1216,'disclosures.item',3,20,'187695f291b0d0c58b24318201ca4671','fbb4602311d01b85bf884cb2e57250f053a4665a75744a2f1f59e7695d787ab0'),
(1217,'disclosures.item',2,21,'6b9552fa5b12833a2247999d43dd312d','fe79934b6fd2f921f1d5e7173318147e89c1a3ae78e243ae64f92494f6de07a8'),
(1218,'disclosures.item',3,21,'a5ad25a58a264355f39251e8247b0220','7c09d8913c2d9d24796dcdb6988de1be3e54342e9bdcc0495959cbf38cca0dec'),
(1219,'disclosures.item',4,22,'91682b13d436e5dd5c930fe5b1708cf1','5f77917ca32b0ee14513ff5bcddb2f016709f7d1c9d2c9bf2dd6ddfbedd6e7c0'),
(1220,'disclosures.item',4,23,'f0746006edf28ae2231bdac1f70626d5','f16779683803961217589c3e79361d73a4d92462ab78711551343096718027f8'),
(1221,'disclosures.item',4,24,'2b4f1c5a4ee4a9140df37e55d4bbd4f1','0702ba23da695a940797abe447ba2f5413399f05c27c006dac8f4d0013944d1e'),
(1222,'disclosures.item',4,25,'652831fc846a34a471e47f2038b8439c','ba30bfc667cd4977115e2ee354cfc3f5d528ae1cba14bc4fd6af9bbc1cfeabe3'),
(1223,'disclosures.item',4,26,'994650bb12c8236e7a325d0f97c50a39','a1be18a49f39c34a01ffb75bf76f4e487b86bc1212ca4114c0aa8859999b37f7'),
(1224,'disclosures.item',5,27,'c72c8ce59c8fdd0ae77d6eca0c0c3c50','285d558e27e4c30620a5b04af6fc0848a154f99e3bcd9e76557008099cd95af0'),
(1225,'disclosures.item',5,28,'1d7350f4fae106d4be07932909acffb0','a80087f9caa9ccef6a4bfbe5f1791bfa7aa94d881c315822330a900b2170d9b3'),
(1226,'disclosures.item',5,29,'5343c600b172287145e075a7f3d97d59','1aca4803fae9bb9bdf96992a4f4372518dc8bdd18462e34f768a1be57740dbbe'),
(1227,'disclosures.item',5,30,'18618443b7be197ef9db9f5b1f85ee98','b5a285ece7a4f463171c894dce17ff18059d5b37553be0dfa4a104ba4de3aed2'),
(1228,'disclosures.item',6,31,'ba706d9c0b2c6ba232ff3fe2a54f8f94','b9834805be0f562692ce90ed58659677b656377e476d983b429295ab076c8b88'),
(1229,'disclosures.item',7,32,'cbf1944dca40df4a2a02161f33efbe69','59ccbf01a9dd8c48a831776fbe7243ce28c8e0e46cfeae96e781c43ed5b29f2d'),
(1230,'disclosures.item',7,33,'1cf1479efa6803d68f9e02fa43263570','94cfeec130267e0b7317f849bde4b95989075537c536009b305a55661056f75d'),
(1231,'disclosures.item',8,34,'867f1e13a86c7db73423a3c527b390f3','3728305daae2a7b1df03a747e213fe2a3135e599537803ade3e94529a3f66e34'),
(1232,'disclosures.item',8,35,'ab3b2168b29896403287ddca3309e271','2d44677f4bd492843149f7aa532b263ff69dfdc3ebbb48c2e86e66904c4ef0b7'),
(1233,'disclosures.item',8,36,'6b1f0074c48f82b9e6409b70078617d4','ecb72c0f6b5f6bff28d182704e8a2cdc2e3f753950dfb6061a57420b7d2edc1e'),
(1234,'disclosures.item',8,37,'e0fbed156157d58eaff9d4004ab8fc67','4d2ddb84dd65e08a6af536eb60edecd573d6a1e55a68c24908d8b5d5821109c3'),
(1235,'disclosures.item',9,38,'709c8b1a4865ea602323c5fadf79256a','ccf757e4247b1bb1d9dd18002388f8e236711805cae52915edc46d89ec871120'),
(1236,'disclosures.item',9,39,'08ebe23a2fd0a35b7a5a66131f901ddf','8b27d1fca2abd915d3ecaae21a313748354542d99ff17e98c469dc1146cc6365'),
(1237,'disclosures.item',10,40,'a3bd8cb1c6ebf52d5ac460f291c3a87d','ab5025d6fdd592a1287829a4097593a7bd8af224370e3f51b492297b70745f94'),
(1238,'disclosures.item',10,41,'59ef32d32e1b554140978f0d6bc11d21','169ca132432c0f9a632e674a891d6cdc9656a1beabcc2a94a601bc5438ce874f'),
(1239,'disclosures.item',10,42,'143027d7749024dded5d03f6a609c530','e2c8923a5190303b671b25560889e7b21ce97e680722af0047dd4831ea5e7de9'),
(1240,'disclosures.item',11,43,'248c2936dc61558d66a2bfe981a9b04f','7a5916939097c9728b3a3a35a0c0652189b104b0f5a29e17c4d775697931d638'),
(1241,'disclosures.item',11,44,'7fa1b184397ebcbc0a269c6298e5548f','7a1dbebd110e85dcbca7e056c2aa17628be1c2b61a74a35b5477bd4f9baba2ae'),
(1242,'disclosures.item',11,45,'6dca5a9b774a889ec77e56112af6120c','08cf31372e90a42547f5730a3d7f990d2a2338d974b423a3bb623bf11249e408'),
(1243,'disclosures.item',11,46,'32ed46febd58afff364c6877fd78d267','83334acce96a33481ab3c410af60ef478f01f9a122cfe4655659f7703032c3b6'),
(1244,'approvals.approval',2,47,'16f050c8f8d311e8d8b13d1a86669c4b','5494c22262b1e29691eddc1f022304d5752355b957aa26b1cbe98a6a6d5bd66c'),
(1245,'approvals.approvalbasis',2,47,'cd8cf1166008ab63771905bf7dd00eaa','03435c6f971960c823d7dcda9411e72e8e76130f51948147083bd6c2e7773d64'),
(1246,'approvals.approvalfile',1,47,'e7062563f75abedd026e43d82fe51767','54e86830b68c71a953f0a4e0dfd1b3cafa04ec5aaa3fee3ffca7910dbb32ec93'),
(1247,'approvals.material',2,47,'760ca3401ed4bfe50a89b3ce7836ead8','e14a1ee172ea423bbc1c1208ba68a33f5c9611aee1d2de954b2e57aacd7e761b'),
(1248,'approvals.step',3,47,'125ab81a7b72707882eac07b1d76471e','93868081c2dd39b5dfdc87282f15aec707eebe0f6fb2ab7d72242f387e530a80'),
(1249,'approvals.step',4,47,'e991170071ddd36595a0ef4890b008bc','a9e2efd7f643b943dfbab7211b5f6349100e00df06842e70378be71cdedfa475'),
(1250,'approvals.approval',2,48,'0dbb522384448dc04f895928979f7982','6ebfe3ebcf22369802c0035bbfdddb10c1f2a559bfc20dabc9442243ba70d8fd'),
(1251,'approvals.approval',2,49,'2ff654bfec6d644269f356ee0c922c54','b0a1520109048c953213958e05fff70453378303cfd0ac701b7ac46d94e45b32'),
(1252,'approvals.approval',2,50,'f263797723681ddef09841ae5db6e828','dcf7217140ce423bc24474feca4a2758a045515a41964fb95aabeb288d66d75a'),
(1253,'approvals.approval',3,51,'54b74b32cf1c01ad650623979a34b0d2','66b731399cd7d3f6389b3dfcd3cb0fbe7a145f5f802c1de0add918041d13b5c7'),
(1254,'approvals.approvalbasis',3,51,'d2da5ae24ebd1bebfa79c8b57470053a','e5d92d25c8ad152c9bbbea4002ee4f8ff16b1021116bb8d2fe38ab80554ae8ad'),
(1255,'approvals.material',3,51,'ea0dcd2f9e17b919f3b7f4c2b15ca742','39e61511e85c8247adb6bad6ec3bc19729df913272ebcfe52667b9f8cddde07d'),
(1256,'approvals.step',5,51,'c275cfe2584bf965b5498ed8703c8951','f4999c5ea68f376dbf1f6275e7840e4d379420c68695aa07b2c4dc7576fe1440'),
(1257,'approvals.step',6,51,'f62a3b26849254ca5077b69b9279824a','be49d971f15098f0ccb238587550ca5a04d374ac65c1388c15fbefe5c72accd9'),
(1258,'approvals.approval',3,52,'7b7e92b342232932ccf63c2363e6eac0','ebb081a86bc4b04e2398e4c66cdf04c88e4bd1f9f32defe3e2ce2d17ff7020a5'),
(1259,'approvals.step',5,52,'cc90d41dbb45ad9186816e9ddd55aed5','6e74e3afc43c437e1cf1cb80ce91d5fdb4f5702b375d934779ca523478fffd7f'),
(1260,'approvals.step',6,52,'8b9ccc55ca91121113e9f1ed6cc5363a','10b4886bc511369f2e4f4f89fc73a8aa3ab1dc6557d4175dd52369bd4c9013f4'),
(1261,'approvals.approval',3,53,'62f8cbb6bdc092017c110bd565f759ea','d633b897fe2ef244da2ac693d1b3e512890839f71a2b38405a6e86629dc24d32'),
(1262,'approvals.approval',3,54,'4a06bb634411b6ee21619ed0ceacc0ee','a8c5928c9c4934abd787b0972d1903d97bf31798a89309faea77acc73616e138'),
(1263,'approvals.penalty',2,55,'d8c360d9cbc49fde3eead64210113eb3','15b43478af5e8b283d09460d77eb388487ca0bf6b580369b07f306ee25e03b4c'),
(1264,'approvals.penaltybasis',2,55,'ff01b077a82b124622fde019bbc6bf5d','4ed431fdad1158432148f3e34e990258b4ca9cf329811cb8a1353b472a2c0eb2'),
(1265,'approvals.tier',2,55,'f26148f59bd8edf3cf42a445f491b8a0','5c27b85516379a01a547d9128c8c80323a10a1f33b992584b33763f3771d1c90'),
(1266,'approvals.penalty',2,56,'3e66ba43a040434e96cb6f6a04e1c68a','d05cd24883b4d1af88fdb8d18ffb17183a5ff9cb2ed461ac30973cfc014f798d'),
(1267,'approvals.penalty',2,57,'e8f854b05b117cdd01fc8a6be89b1543','40689067b80ccad6c703da770dc85e4f10be82d70d53ad094eb186284eb23841'),
(1268,'approvals.penalty',2,58,'38bd65f2df8a6c9286facc903c072a14','46992c535dcd47321a5d683495cf395450827f91f17fba212e2218a22f2d7d20'),
(1269,'approvals.law',2,59,'3715359e655d56de6aeafba5a6be5863','395be1712ac4194f8f8257bdce6d04064d53b5ef90d38aaee40f04ea1462a4ee'),
(1270,'approvals.law',2,60,'f28c2133d2925e44712480d44947b664','2f8e47d60904ec20e31438208d0e77afcbad5fa33afde6d6193179287eb6e84a'),
(1271,'approvals.law',2,61,'112459e3a379f0a231e84cac45aa44db','aa173d449af993faa004a74c4c90e4c3fce5eea66097c73f87194fa7835a3d98'),
(1272,'approvals.law',2,62,'b75f8d381c07066b70812edaef761e09','0be3c24188d1187e62f8b37103c2cd7af540cf3f8def935af3e5d9ca4977b544'),
(1273,'disclosures.assignment',1,63,'5d512d8847ec21a8b7170c6181bc25a0','f409c5c6d4dd5ad5708c5bf7035f86d53984ea14097fdb3de5714b5137737af3'),
(1274,'disclosures.obligation',7,63,'1090c1822209b7ed0d869229fa980439','4753e2e44cf96605e64bda3143d66905c0cc4c560e9e8ac970f80013d53798d6'),
(1275,'disclosures.obligation',8,63,'4d3212896713cd91be25b585cc93b1f1','a1a8b12cdbda00fb99814ebaadb7e1d5a0d48775a237096261287d1af178ae08'),
(1276,'disclosures.obligation',9,63,'781247e3c5a42c5bafb96c961a3ec9e5','15a9ac2c42be3bf1b819da02c7957e04fc9391d3b0829cecc5455a696b97c353'),
(1277,'disclosures.obligation',10,63,'238142776dec11731111847474eed5a0','4471c28c3d2e92c5f7356e526df81ab1861f93ec864fd89c2f6e46e1ad86ffe9'),
(1278,'disclosures.obligation',11,63,'ffbb681aaeb8acf197b3c38c69ae7c51','20376b81169a5549e0cf3c034fd801cb3dc7834e15f25242e3687cd064da19da'),
(1279,'disclosures.obligation',12,63,'4bdfa9da90a86c658f0f289ae5f6d0d8','9d8c76814033dea8545db137e74a6180123df0162188da81dc6d640c36cf140d'),
(1280,'disclosures.obligation',13,63,'3b4e076eb855fde3dbbacfad4ee74b4d','4044d311aa2b82b4ff93732d47748174edc205535698c23f928c821843720c2e'),
(1281,'disclosures.obligation',14,63,'199c99801c63699bc55d2836c4a8efc9','76c7780053a525e08a60086002f4262d74e314dcd8fb2bd86c6d158e7dba67e3'),
(1282,'disclosures.obligation',15,63,'bb198629952252099fc7166674483066','1c50ad38d24bcbff20651bf5808dbbc4fce5a43996cef3894d5d21db50f80db6'),
(1283,'disclosures.obligation',16,63,'8345eb341a4e67592bb072c3c63ff0c3','7f30ce4ef4a09624e6a34069f97f329ce998b9f4575b165d1a075d6a49a414e8'),
(1284,'disclosures.requirement',2,63,'7192c68c3806ccd702e91543dfcbcfb4','ec576073c359d675f198ca2f01e47e4cb56aaa8b8015d386b5bff672101a6143'),
(1285,'disclosures.item',12,64,'eac37acae528ef76f5d508bb8494c7d0','a75668b08701a451623f39016397f713e8e5a404a7484d0cb4353d40ee9dfa3e'),
(1286,'disclosures.item',12,65,'6d1f798380b7f134c7751e6e6c9df4a8','8c65a92548824bc4edb0a06c6b8e432bbbc32faea17cc56a2a5ce8337e11684c'),
(1287,'disclosures.item',12,66,'cc5253586a4ec32dd9be830bfaa6f49e','d02c07472a141c9022ba472b733438854d56390137240c7dd437eeee16ccb4a3'),
(1288,'disclosures.item',12,67,'f890d005073ffc318505271871b5ec24','33d25350c03e2abcca259bfee2eff345b52813c3c5533482eaabd7ac36236e4b'),
(1289,'disclosures.obligation',7,68,'ed008c0ff55bca8cf0209a4980afe37a','6ec642fa579597eb9d2935b9b7733e4bea5d6baa63f6739a08b1e7fe7225e27a'),
(1290,'disclosures.obligation',8,69,'79e3238124df300fc8e71952e9894890','b224c0f71940b5b34e76ed45926c00406c8d8eaa18668dc935bb65168b85a100'),
(1291,'disclosures.obligation',8,70,'653632fa32969f1e3e4bce88cb911b9b','09a7fb83e98abd076d1e22de2f767432fbbbb9c7d9b7c5bd9fe665d711c65a2a'),
(1292,'disclosures.obligation',9,71,'9f03083dc1e6b5da23e2d40640f7833d','1d318b9ff4bac594b818e02bc15d7f53e77f78ca544262d23e4a33d9767f2783'),
(1293,'disclosures.obligation',10,72,'f16a84722215bc7c230e9858fb08eea1','e3a54c5017ce2afef4e8ec80440cc2ace48dacc99be7d5949fc818ce84e8a317'),
(1294,'disclosures.dossier',2,73,'58cc45867867bf619b7c4d64f0fc65fe','f5ce82eef3e60c3160326ddb69eded25aaad2678f8b39277cda4389eb29d84df'),
(1295,'disclosures.dossier',2,74,'40cc8dbd50c59d8b4a7a7e744eac01f6','fb2e671d1d3223da815462cec9a2682ee6323ad7e131ff424f08cdde18a667d0'),
(1296,'disclosures.dossier',2,75,'f80b4f8e2fb2d7aa8520c71a01a65209','1b16e967b5a29bb410031f4ed79758c79b41695871745c4dab3ee3c2594a29aa'),
(1297,'disclosures.dossier',2,76,'d13692126fdbc539e32b574617d0c82f','b988cfc5c737df92502c744583e89315e0d7514eeecd30ff5ebe3e91b59ffa02'),
(1298,'disclosures.item',13,77,'b8057da47cb7824d15abeddb570175a5','b439df7cdc54f86a284533767af2ec3251b31a87916e1d20bcc99fb0341c109d'),
(1299,'disclosures.item',13,78,'a99c8702c2672fdade864ade9ef591ef','7582c6b55f209e3680084fd4a88845624bd6bf02324feb98aa683f26dfdd2d4b'),
(1300,'disclosures.item',13,79,'4372d55a0fb90bc4f88cbe82f1341561','1267989d2868df75a4788af23bd7bc103d799d58ff5350107698ba0274ebc190'),
(1301,'disclosures.item',13,80,'65786e47968a43f6a13fd7ac2e969697','780b1924b996a2d1ca0a9fa990e16f232af457d79b4c90a72e3370e3bc9edc3e'),
(1302,'disclosures.stepentry',1,81,'920d1b8364322ea7e0d63fee845a33fd','f38e3bebf0384eae324aeb6f23152d89edd8a38f5382404af710ca30a2e241dd'),
(1303,'disclosures.stepentry',2,82,'a4d8c6f284ac2b2d1b4d9d4f6640f594','319279e40c36622836a9e31bdeeacdbf90be364e44bd04b5dcefaa957a00be10'),
(1304,'disclosures.dossierclosing',1,83,'7bc700649fb97b8020c37f20b45a5b73','2445659c52b49290a41b3c6f99e1907b6783f0519625bd3a91525fa8c977313c'),
(1305,'supervision.criterion',3,84,'3351942421cc6fdd756e2c901fb0d9ad','36cde4edd93e005fd839eca579dbc220f7ea4f8664b6481a6d6127bc3d04e0c6'),
(1306,'supervision.criterion',4,84,'e07d160d96a6c51fbf84725acc9ff06b','1843c34276ea4f2048ac74736bd0e43072e1c26e358596d22f450ca9d5471394'),
(1307,'supervision.evaluateddepartment',3,84,'8f43feb67a6094e6c48c21a36e4adcfc','4b4f9424d964a3c152fa3b43bd1858c1406b80b884d7d2da65d9692ffd8891bd'),
(1308,'supervision.evaluateddepartment',4,84,'34fab0d38117e805f38b054739a817b6','85f786e844df97c66e25050fb79768afbc4260b2fd0b545ec2908af00bf48c12'),
(1309,'supervision.evaluationround',2,84,'cb5b2bfaef832f197eaec19a112cc009','c26f7866de32645fb0b8ba5b6e64af0c1befbc0790497fa27bf48d329bbe686f'),
(1310,'supervision.evaluationround',2,85,'9b5a066bb3d66e995870b80dc7e0f151','256fff138d1b8cc65da87a1c40fa2b1d59694cf3dc61787cf1268a25f6a157fd'),
(1311,'supervision.score',1,86,'af2fdd057ea49161ea9e4517df4962ed','128dbfe5cca013b3bffc16dd3618452ba19c9bec6d865bab8a32716d0647b5f5'),
(1312,'supervision.score',2,86,'9461454f2439feb6ab5fd8d292934be4','845fb5c07c41c1b02b849190a2b60c229564f2c42acea4b8462709b6acaf6aa1'),
(1313,'supervision.sheet',1,86,'630c1e976e24003532689a272a7cf062','60bcf08bdfc7c3c7c60aa656dd8542c89ffc404dd179d87ad34aa927031b3fd9'),
(1314,'supervision.evaluateddepartment',3,87,'4e867ac02dc7d57465ae2c6c6ebef14c','ed7cd394ef55044d8f82a275e9df3db55bf2899ba6d475812173b4c564135f97'),
(1315,'supervision.evaluationround',2,87,'9fec1c1b5537ee76e3586faae811e199','f044caed2f2df2abc4f1d2d6d9dbd8994631f9d26af17cdc9dabf601da9d914c'),
(1316,'supervision.evaluateddepartment',3,88,'c73851baddf64621369b2585ed4c2c9e','80ca3919c0d40fa51c33df756bb56f967b13f82f13e49b57e3e3f63b82c74e12'),
(1317,'disclosures.item',14,89,'00f784e2193bcde50540aaab76d5d83a','de0a5f8b1d091b478e3107b311ba1d0b6c8880ba9001e2afc26c81cea8fc379b'),
(1318,'disclosures.itemfile',3,89,'e11fb3cd03c373594c1bfbfd7693d4d4','b42b7d7cb075e4f613a502ea3ae3e3d480bbfefa27d59a1b791020e5c541c985'),
(1319,'supervision.evaluationround',2,89,'df6afa5435ee44d6cabc8824628c2667','a6b78f7e02d4231bd480b1556300af656995002911cb3d9864761d10dbe9811b'),
(1320,'disclosures.item',14,90,'0f718b3a84c7cf8c06911cc637f41ad9','5c170a1749681cae0186f498484f5c96c73e9e93c8fe9edb20411fd28177a065'),
(1321,'disclosures.item',14,91,'1340af0a66f98c37b729718360c015ed','7aeb5f2adf7548949fed40bcd0b97a9bf3e50938819e55242b180862b2025e66'),
(1322,'disclosures.item',14,92,'634108169b7bc7b03324149f9033532b','f54ce0bab21283022f1398b8140f5791ac85d03827c4524d795133e42be85e1e'),
(1323,'supervision.question',2,93,'3d31d6ed8f4d1c38d9e871706fbd096c','b39026e3c263e6dd22d28b834e491fccdf3940a2bc0523e7129a39b5c312ced0'),
(1324,'supervision.ticket',2,93,'e3af77b4d6f54c7a12a8077905aa2b63','7ac56a64f07c8f7c7b11ff23da1c2e88e42b0c3beb63b7392d283a21937a2614'),
(1325,'supervision.ticket',2,94,'538908445c15dc4fe9419155def4948d','c32f62de940d198c6ef9925026a6f5ca018df59f3c775e82c65d391bab293509'),
(1326,'supervision.question',2,95,'a8ebfa1fddf4e06bc67564f7ff72019e','6e909b7140fe1838c1cc049424059b4187f1a6407927d934a26a6266e5ec70bc'),
(1327,'supervision.ticket',2,95,'c8700a1ba8fca9c5ff9c5084a67cee8b','77dff3d4358c9f70985e3b3e2e2e53ce83794c538abdc9b474ce317c2ec75ceb'),
(1328,'supervision.ticket',2,96,'c77ce7c26926dc411b3e30290b64bf55','f1fffbaabe5990a8c0add50364192872e6d03208a4ca7c0b0f5f0f3da9bf7ecb'),
(1329,'supervision.question',3,97,'08c9898d34589af70a135ea8af246a0e','90fa63fd8d33de278b68b25b70af81829726917ad6425132691db88736bdf92b'),
(1330,'supervision.ticket',3,97,'85f31d2e8ef783d7e87185997d4ab506','5b48ec82eff725b85481e031bc3058bbc639bdc0b6eaf7be82bcff8df791e252'),
(1331,'supervision.ticket',3,98,'7476477a65117838771a5318eb73e19a','1bb6d6133e63cc96070b8ef4e2e22697afe0ac6bb362cbf7740ffbf357318b41'),
(1332,'supervision.question',3,99,'1aaa1810adcd3d532c086a09945c1c7e','58fe6a30236136fb610b1da44dee1cc9b4133233ba8acfe93da785799ea150e3'),
(1333,'supervision.ticket',3,99,'5e2d8b103c316e67d9027c5fc288f78a','36b39629cb509b6a64ea215a184f7c233ae35a1c70dcaea3d276bff8ba0ee7ee'),
(1334,'supervision.question',4,100,'6b5882e73cd390574c220e19f21eeabc','a567a32e4c408e6f874fb95d871d5c19529c1e7189fb0c61b117b039d8527753'),
(1335,'supervision.ticket',4,100,'3226163831a30f7bc2b58e4c5726df68','a24f0f32fe42a1f066a095c052ff033ed94377c519710ee70b5d24521934686c'),
(1336,'supervision.question',5,101,'6f1f40e837f47a7a958f99138ce85342','c6028de9c416597d6fc6666ea82107c54de7a4c8293eb5bbfc255be4c2cf56c1'),
(1337,'supervision.ticket',5,101,'b9fe56caaff43add051bf57d177e20d1','bb4781e02bc5795a4d28979527097b9eb1b9ff04d39d13576d18f652eb9bdc68'),
(1338,'supervision.ticket',5,102,'9a74941b518d47863a86e336dda82027','74415ec73d010744610d30bcd380bbbda89258cc359ea910ce3be8a391b91cc1'),
(1339,'supervision.question',5,103,'0d7c013209f90e323fbfd62b91392d59','c2e4a6799fc77f64e76c591ca996fde6571d404f8eec30e40176809036e61c6e'),
(1340,'supervision.ticket',5,103,'7c27c550cdb006c4edb6954079a6bfbe','7ea9bdf6c27133fe3f9ba0f3f1b1997adf451e4f12ccb50c7fe599ee366d8077'),
(1341,'supervision.question',6,104,'73738e108835f4af78af09fdbc6f9be7','7d24fc1635fe99b4e211042894ac47601972e9fc4a49ba1e111bf8bfd97c66cb'),
(1342,'supervision.ticket',6,104,'42de72da48c02b6253bcd0fe9bf2edde','59d7000d1143189ae829c3a4f6d2d37af171c5a1cac9fb6958f1ed7ddbcefe5a'),
(1343,'disclosures.item',15,107,'1e0d3af4eab160119f1bff8cb385156e','782327866c76eebf7973a6c481d632e5cfadf576ef416b389ffcc38d199255af'),
(1344,'disclosures.itemfile',4,107,'b0a07fbbd26ca3d359f1ce34f9cafe97','9ca16ed24d3d5b1c4115901b475ece6335b71d00940e32de741ec07d85c3300b'),
(1345,'disclosures.item',15,108,'ec32593065a62238be4fda09f33bc9c4','474b59038b0042b7de11fa65dff85c2510fd874bc8d2ebd6dc04f8fef3383fb6'),
(1346,'disclosures.item',15,109,'f2ec7c2ce5c6dc30b7d5931fd87a53ac','98c05079c430a6ef75b66eb361af2fae5f18516f261c1160402cac90343ca688'),
(1347,'disclosures.item',15,110,'de82b63702abf1ba515d9ce4d794332a','ee03d1d778c782b5806e380665a1d16845835eeab59679fbdc6062e00a1bbe8e'),
(1348,'disclosures.item',16,111,'b1dae153da0d90080a162eaaf88cf02f','42413e54a7a816d67b55bce98b81f84ae084dc1a20eb2494ebc055d86242d69c'),
(1349,'disclosures.channeluse',3,112,'0fb02123ed9cdd3228d8a190731af74e','88dd5a3b9fe1cf0b9d9e059b94c634669602b03ff298298274f951e514d55fbb'),
(1350,'disclosures.channeluse',4,112,'c4c9d297bfd5576559c33b2cda343b55','d279cafd0e15186526be6353ef167cf6ef56d4d58004cee7a1a41c57af093fbe'),
(1351,'disclosures.item',16,112,'7609f082cae35c720140b73a15d8ad1f','12c2b1792fa36b6f2b119fdf0094af5034a3c62278cf6453aeafe4f2053436e1'),
(1352,'disclosures.item',17,112,'b832f3b6a8ee7dbdf2224492042aeb33','c09ccc0b78a4c2e17e76e4b6b6123672e6cc7bd1a3e4cd35c989a169d9732931'),
(1353,'disclosures.itemfile',5,112,'21f02ae3fd3ec965ae276869caf7dfa0','6ba0e28e767d6b6b9503ce38a257c9d88ae5db267169d6d5c7fd7fe5564c1362'),
(1354,'disclosures.item',17,113,'bd066fd6bae206d0c8a9f37fb50c4029','fdd86b13646ab359c15f446ada61a77b55351acc932b7ba3d818d140896aae96'),
(1355,'disclosures.item',17,114,'270143b7571e3a6f5e4239291e398ba4','2c3656f9a76eeef4849c50f929dd2cc976fc41f6a9981c069c30e683a4497ea9'),
(1356,'disclosures.item',17,115,'4815260b24ae1b85f574fc1da5879b69','1854fb09a1de7de4a7a6bc29293fe7a79a178da6dc3902c2c4a15bd991938325'),
(1357,'disclosures.item',15,116,'fa7d393670739217368b0a874f3502e8','6c376dd7492874f25b3ad5896c68344875f9f612c773150386cd1a68be70001a'),
(1358,'disclosures.item',17,116,'6174a5be60168914bcc786a8678237fa','b59ec780e6a9bffd4db1d5590b2644d75ef099fc9f730ac9c614096944b5e990'),
(1359,'disclosures.item',16,117,'3dd0718ed54715d0475ab379c095c6df','81c8e8f4a5e1b42cbd9fc11261425b15bb736c78ba7a0c303cbffd02fb727bfa'),
(1360,'disclosures.item',16,118,'3d03c573930a23b666405727d5a3c2c9','e3668a1a6ff24f6e84f89bf0438acebbb6e59f15e32f7af213b43e06dc061df8'),
(1361,'disclosures.item',16,119,'0a8a98667166cde8169c306d6f3cacb2','66d48002376b0c0aa7c7417abd9b244cc5aa817475da1520ed9fdf39ba81cc18'),
(1362,'disclosures.item',18,120,'07ea125c90e001cbc3457566dd625423','a1344a89af3bf1c9039581750551b5bd03f39320dc44e2a78c78e4f03bd70064'),
(1363,'disclosures.item',18,121,'dd1fa15340d143b21821fe6c08502bb6','ced8f2388a25888a61842abf9950a290bba720cbe677de3f787a36202f85b32a'),
(1364,'disclosures.item',18,122,'3fbab0c929f37c257d0f3b6be12273b2','b540fdf39e076008a1df8d521addf4cbf3cc8b32805db602068f22c4e5c31acd'),
(1365,'disclosures.item',18,123,'9412dcf6583753102706011e38ba2d42','e24a45512605cc6a055ee78f7f1056bc68d844be378ada2fcca5a2fa2e0b89ad'),
(1366,'disclosures.item',19,124,'2b94c1d4411eb474e81957521cde2804','52a37d6581f131fecb391616b5b1a68d421cf18b9b44ce1e508258ee4cc37673'),
(1367,'disclosures.item',19,125,'06a5c2a70a5677f7d0f7a225a2bb8566','f0004589d9aff57c989db7254786264869616aa2fb21b1dc1162627f98bead6e'),
(1368,'disclosures.item',19,126,'11221623c5bf94ab8961421cc8e33fb8','f63887b22fc6c21b3166c29f1c649959759be665d6ac06753e15bba5300ec37e'),
(1369,'disclosures.item',19,127,'45f7d9fe263105a211b03804cfea0dce','9120300244b11bdd67f4d192c6baff7210d2a6a6175e1f59000026eb654a4471'),
(1370,'disclosures.dossier',3,128,'aad60e75c5a989313ba28a81f7b02d6f','6e704c01336305fcd2a4ced25f8f631f65f4abee96ae80d45d27db8512a80d58'),
(1371,'disclosures.dossier',3,129,'19c52a01e25bca6f80a647ce07981fa1','19bd08ec9cce55a0d0f0ed6361c83797520e7bf94e1d3553e837e30e8a86baf3'),
(1372,'disclosures.dossier',3,130,'73896706d916995afe76f57e047ecf8a','092f74c1455066cb5d7803910457d5728c41ba4350628b93c86a4534b62d0b12'),
(1373,'disclosures.dossier',3,131,'4cb4526f28a7726bee169e0bfdc72d26','0a2346d8a4603219a0aa1000a9a280b44cb82bb793ba41a28821b252d2437f53'),
(1374,'approvals.law',3,132,'214dab55971e200b97ef995b190619fe','2ba8099657db1eec227380f60a641dc14f9aa6493e1b3cd4d03ba549a48b298a'),
(1375,'approvals.law',3,133,'f01bd55d406ef6281da5ff3f096fd1b6','53c32281b7aa066f325dc07bbc41087f6464eeb8c5a7466078997cc9c53cb59d'),
(1376,'approvals.law',3,134,'6ca8bc6c62c26100cd0402ccf8233303','280b96a9fcaa883b306bb459a3d43ad37e2bdc0f48e9eef9143ed96a77a28d49'),
(1377,'approvals.law',3,135,'65522b46deb6b8b00f36f122dfa06630','ad9ccb6e9457bec170880db023696417e9c33202c9b3ec37e5f3559802ea737f'),
(1378,'approvals.approval',4,136,'0d07696cbb109c409ee470761d0e2e5c','dffc549dcdab8f1d2b5d50b2d1751a2876a2ce3a754255fe6e27029372ee67f6'),
(1379,'approvals.approvalbasis',4,136,'205523ef265df96a1a38bb638f3f68f2','092796e1637c2eda047d037237b98ce7e3515b445d2c388cd0dc1c7112172cfe'),
(1380,'approvals.approvalfile',2,136,'925028e73ec8d9d2ef606c8803295a90','07c8fad2c8eebaa17897d925880c393c7f04aa688fb58a7a9d770f13d0748a44'),
(1381,'approvals.material',4,136,'e351ac4a523099e9c57e429ba80c297a','c3eef6f0f36974a184759cd2fd73d868e1c6993d736e4c585a417a512144bd75'),
(1382,'approvals.step',7,136,'7963490896ee544767bd07cc8e2c04cc','b185a12c8853d9859a9833fee81c744cdc0a33ecb5f266ef493b2ccdb107d3fc'),
(1383,'approvals.step',8,136,'40a8a50d015e1ff2c628c7b45dc09a1f','1bea3bdeb299f221bed823e8c27f9c56c02b3796b4f392f869525dabe08b887d'),
(1384,'approvals.approval',4,137,'40e61d2b49f9a9880940f8b3b2d4dd7d','02c5686da7a302890eed23c7ca34f9780309b9f237417677a0a41ffd3f54e255'),
(1385,'approvals.approval',4,138,'6fe5447c14c52d4880f5942c51fa5e2f','9443f803274d238432685fc4bde9a011908e5b9ea4f590971ec07c7921f9db74'),
(1386,'approvals.approval',4,139,'e517df065de5c3264a4e59f5d348eeac','496aaab7a23806af93d151268d6444e025c342d8b141e0d7b5274329cf09ad4b'),
(1387,'approvals.penalty',3,140,'602e19b4bb657f61fad2822305be6a33','6d6bd0c8854293d6712e769cfc441867a6e188b0e492f71ecfe213d9ce0b772c'),
(1388,'approvals.penaltybasis',3,140,'dc4a75c0b2b3bbd773861ed7e42836f6','8bf91e8c91efd08f7299c497c65122f6f837e9bd57c00d8843a6e010cca71dd5'),
(1389,'approvals.tier',3,140,'e2ebb6607ac83d42965a3ab7129c84df','f993645db8864ddacc6cd9d7e1852ea958fc270f49b6df14b3e3720f0d490ebf'),
(1390,'approvals.penalty',3,141,'5eb46d69be04a0fbe49b03b9014aa856','c7286141da0e8e740dd46959751e26db425e894c166ff30892ee1eac9492aaa0'),
(1391,'approvals.penalty',3,142,'19b9aa9f1ab1fe899e0fb054bab67b78','c595fe8c7960a6067a816f868688fa2d8d7e2c10abea93851f9ddef5e973f8e7'),
(1392,'approvals.penalty',3,143,'26f4cbe62cc0862d7856d1a630cc13b7','a3f3520cebdd4e00d14c18fa9433e4fa79f4a471241e8e856fb7c5c5b7d7b3ad'),
(1393,'disclosures.item',20,144,'bea6779cf63b4e362e745668b8eb6120','c4417d4acc9c774b35be7d32f7bc359e5be888f3e6bcad2aa85d0443e53647a9'),
(1394,'disclosures.item',20,145,'44850ad7785ad5df4f31ed55d69ae18d','2b86951c23b38d37a0712a8d7bb117629d7f285ea1688f49abdbc56881bb4f44'),
(1395,'disclosures.item',20,146,'bcac2bddcaedff06390d2e45d99ad43c','7c24ff1e31d19924f4c626a4a99a1884acd7f6c8a4aade2279637a4ba3db0931'),
(1396,'disclosures.item',20,147,'8642b2e1f861bbfbd1add5c97be9e263','63e5c9c16767717013aca216a284ca5510cf2e2554525589acbe203a90e5275a'),
(1397,'disclosures.item',18,148,'54bb74db34a7f6f8e8d0df18dd69e31b','d1c2f1fac2ab4b5defa0705d66e483c52bf510ba20bf91bc56ecce06355aec1f'),
(1398,'disclosures.item',20,148,'a5f529c16274894d980faed7cf290c0e','90f0cbcebcd8d155917d6bca4a3daac6ade76c1de2b3447ac8f52361a989f9ea'),
(1399,'disclosures.item',21,151,'0181c96e0d0600da7be45421d1caff02','964db07be591ea9afd86d4b8ffd139b032c0c11e617fff30b5c178078404e1b4'),
(1400,'disclosures.item',21,152,'d098336881b35bf4b8e847843eba3d98','667f58facbb984a6943583647b59f774c9292c0570f3f54a37ef1767c690b8f9'),
(1401,'disclosures.item',21,153,'ed4e906b61253f74fe6d39a2a0324127','e75825693a0c878498561400618ac9c76d88908a806ddb163dca6e741a61a7b4'),
(1402,'disclosures.item',21,154,'e3f087ff3a120de399fe9a715d6d56ae','86ab7e1bb9ab27c8b0cfc405be39f65e86be837a64d582edb4a863a249c8c84e'),
(1403,'disclosures.item',19,155,'cf018ce8420105690a148a7633afbd46','9f3402bb8db2b36440465393b8e096878b684636217cb786da0c5ac5e7c285eb'),
(1404,'disclosures.item',21,155,'e122a06480ade798afdc390cd0c135ea','4798b485937d56c34bdc1b73f8ddc6c3bed13aa13800bd95bcc255185c0b8cef');
CREATE TABLE "audit_verification" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "started_at" datetime NOT NULL, "finished_at" datetime NULL, "size" bigint NOT NULL, "checkpoint" text NOT NULL, "found" integer unsigned NOT NULL CHECK ("found" >= 0), "findings" text NOT NULL CHECK ((JSON_VALID("findings") OR "findings" IS NULL)));
INSERT INTO "audit_verification" VALUES
(1,'2026-05-11 12:55:09.803127','2026-05-11 12:55:10.621111',105,'portal.example/log
105
tBarklOMl1eGTaDQuWUBEZCnXmfu58p3oeNduFcNb08=

— portal.example/log pU62FNDVxL+2yv68ffpQJd1BQ5GazGkoNerW1KhWxUouka5JSidjbnQhyFaJttlz4WCeWEE2/5TIdmIuL2aF20cdSgo=
',0,'[]'),
(2,'2026-05-11 12:55:30.676288','2026-05-11 12:55:31.636188',155,'portal.example/log
155
tmPCByfDGrJlIar2irtgaptLDpSjCgAGBTt5tnB6ODc=

— portal.example/log YxriAnYzLiYUTPwhOJdqFijSryHuq15OoXoyz0whPGYqMPKVbb3dEbSeoMIaxstp+PBTu32wm2SPokVPujwF7M0YygA=
',0,'[]');
CREATE TABLE "audit_entrydetail" ("entry_id" bigint NOT NULL PRIMARY KEY REFERENCES "audit_entry" ("sequence") DEFERRABLE INITIALLY DEFERRED, "actor_name" varchar(150) NOT NULL, "note" text NOT NULL, "changes" text NOT NULL CHECK ((JSON_VALID("changes") OR "changes" IS NULL)), "address" varchar(45) NOT NULL, "salt" varchar(64) NOT NULL, "actor_id" bigint NULL);
INSERT INTO "audit_entrydetail" VALUES
(1,'系统','','{"issued": 6, "redated": 0, "restated": 0, "ended": 0, "restored": 0, "reviews": 0, "digest": "3d94b0502038ee803e18829e3e390b7a9e1ff2bbe8ace2a575dde8c26adbd8c9"}','','c0a99d24a2eb7737f8102c6b04de137293f1f34bce8308f1c07a613d129246ab',NULL),
(2,'author先生','','{"revision": 0, "fields": {}}','','69424e2c7c9b22f1e693699dba0b2cdedc1acdaab331a3bdbe7e2d2d2368c9fa',1),
(4,'author先生','','{"revision": 0, "fields": {}}','','a8cffdf91395d4241eb9f8561d0af220cbb077eee0cd2c8b32f9a22b91f6634c',1),
(5,'author先生','说明理由','{}','','cf7ee7e645a3df5c3dd46fb25dbfd0e9bce076f2c4eb3f8f3a89866330c38959',1),
(6,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','bcd151c6f9251226a498240b70a1001fa26cbc55b157d98341aff1e2d9a4c8c6',3),
(7,'publisher先生','说明理由','{"republishes": ""}','','e71c41a1fe0f1676b834c2824890b412158bfc281a496c8cc4c2be8507abb6bf',5),
(8,'author先生','','{"revision": 0, "fields": {}}','','e3a21f0e13c15941baf01849532e7972cc0f2c13a125aeb5a28ea8e0033f0207',1),
(9,'author先生','','{"revision": 0, "fields": {}}','','5fb550659cd2637cb120a2e0ae1b0b40d46c24765c0f793710c0417abcfd0708',1),
(10,'','','{}','','8efb213f0096795420e3f0e2ad42a379e9966ad2d388e35e54522940d7e50484',NULL),
(11,'publisher先生','','{"state": ["filed", "in_hand"], "owner": ["", "publisher\u5148\u751f"]}','','7ed76d698ba26dd5c6037def8d839b98ed503d65dbe65f7918a6b844ce5480e3',5),
(12,'','','{}','','ed91d9879dc7b50b39d59d9d3eba34d18e62bf01a5cc07ebaa6ea0e89a75ed80',NULL),
(13,'author先生','','{"revision": 0, "fields": {}}','','5a0136ce6637003922a06c05d943e4af88bc192aabacd1ac10c40b6f9da48342',1),
(14,'author先生','说明理由','{}','','a98775080a0dafdf69af4a96be5ef8a75707c4332297c4d5d1952815c4fc2cc1',1),
(15,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','9387fbe42f9170af99d2f3fc67dabbec13258d44ac4a4107be365497d4bcf8f1',3),
(16,'publisher先生','说明理由','{"republishes": "", "files_hash": "c2af7ed61ff1a2fe2f196161c07751ae801c884a5c45589fde0c6479cfb598d7"}','','72d789facbecf22b8aabfdca8abb28e3360c33a956dc33ed9b814e8379bb8281',5),
(17,'author先生','说明理由','{}','','3b702bf912b8a6bce9ca8755507d037324dddb4ece11dc184c1e617e7d6de33e',1),
(18,'author先生','','{"revision": 1, "fields": {}}','','3adb3b44f9c5c00db87536df4367b701bb69e90dc6514cb2a350b5d8d3382912',1),
(19,'author先生','说明理由','{}','','737841439753fdab91f720db8b88465c9c1c0a8d6ec94b38fea912c33ebcb924',1),
(20,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','afbe3bf694b1a839f772f1f979c785f029dbd4e1073ae0a503d369e3dea9f0a2',3),
(21,'publisher先生','说明理由','{"republishes": "640000/2026-00006", "files_hash": "c2af7ed61ff1a2fe2f196161c07751ae801c884a5c45589fde0c6479cfb598d7"}','','343278d1f86786e4771b5da577ff11896e1fdaa8182f468a1e3b4abea1c7bb7a',5),
(22,'author先生','','{"revision": 0, "fields": {}}','','55cbb08195b9dddc73afb8fa08a4e35ec4305005fb6fe4cc8628bd116ea0d5fa',1),
(23,'author先生','说明理由','{}','','ad8049680ca4fb5a510868ccbebe4de0f1876f4071ea68dad6a113a9423b1bae',1),
(24,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','3becd0d13d3f328afc73aefc6299b24d8ef1b10b3c66f7460fd60280f95f882a',3),
(25,'publisher先生','说明理由','{"republishes": ""}','','6d9b453947c1883f3ab4e193257d18f5b40d167b0c900524ae5289a428d8d7a4',5),
(26,'publisher先生','说明理由','{}','','57b8d44c8cf5466c2af2d1a7e1a513836ab94a049faa80f1e792bbe4fae947e7',5),
(27,'author先生','','{"revision": 0, "fields": {}}','','1e2be2b8c68ad962b30c758e485801a698384fe1112440f6a8bc410ae266b08d',1),
(28,'author先生','说明理由','{}','','ced6e958143e4b10061088b9557c5e95f4bda30c821cb303e500ed88c94b0732',1),
(29,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','2485cefd4baad6a6702e8ed20315a56fa19c96e42f940ea7a07f76f49cc86743',3),
(30,'publisher先生','说明理由','{"republishes": "640000/2026-00007"}','','bb31bca8031134f6071a0b77b9aae418d9f5f4c6812b2011dfa229b82151132c',5),
(31,'author先生','说明理由','{}','','e3eca658d9e0eb291497af89711f0bbfa9d2baae61f7a9f939f8ea29e1e32097',1),
(32,'author先生','','{"revision": 0, "fields": {}}','','9524845b42e388858be7ccb5de5f7d0012f09f3f5e64a23dbbca0651d4bde4be',1),
(33,'publisher先生','说明理由','{"republishes": "640000/2026-00007"}','','deba283bfe5416d7c2055f0fb72f5f46673e70d28e26fb85ace587f46cbd1c97',5),
(34,'author先生','','{"revision": 0, "fields": {}}','','ab4c4cee5904128650aeb99e81fca5a2061762e30938d2faf0e7a0a932e9ce4d',1),
(35,'author先生','说明理由','{}','','921570198646028f6c939be3c73c7b7d378702e31d3141b2774ab6bf553f9ee4',1),
(36,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','c95f95fd86013408531e2728d57a7bdfbbd71733adf8f562d8c5f5aea76024f2',3),
(37,'publisher先生','说明理由','{"republishes": ""}','','bfff246390b06470c4c0370f917c7f1f65f0ee62bfb468705890d48b9390f0c1',5),
(38,'author先生','','{"revision": 0, "fields": {}}','','85d0b50c86edd49f408b7eda3c9d419c5f5b42912f58f2c12c067586a3fb5e6b',1),
(39,'author先生','说明理由','{}','','d74f22b63c0e56b0ce7236f9ba60cad3f6819a86366cdf265aaeed24eb03ab29',1),
(40,'author先生','','{"revision": 0, "fields": {}}','','8837246954413027221449cb266a1ecc901741e6ebadb8d51631752df4d89af7',1),
(41,'author先生','说明理由','{}','','a507a6f06d97f0faa21533d2f995e77eab986bf1fba41c4b8749a84fea1ec03d',1),
(42,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','0a10677169d27623753d7925e3228e16cef15ef31d60c5c9cf24a1e0e62c91d1',3),
(43,'author先生','','{"revision": 0, "fields": {}}','','a0cccf1d529b0473b7c9505774e0d47226d655769e8351008647d0d2e2612382',1),
(44,'author先生','说明理由','{}','','6f7cd9d627431a133bc8ea4d80bc0dbcb6628e346794c57aa9516a3110fb2728',1),
(45,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','5fee8ad6399c4f750d991af6275ae62ca34ea71f07439b1b62279cce9d8bc6b6',3),
(46,'publisher先生','说明理由','{"publish_at": "2026-05-11T13:55:04.643478+00:00"}','','24495c2bbb6d5c75ba2a34e5cd10532b8a655564d0eb5fd6ca0c7f732d0f8b4b',5),
(47,'author先生','','{"revision": 0, "fields": {}}','','c951bb8c59ca1e7519345071dacdbcb89674e89d6cfed9e4173d249b6aad3e17',1),
(48,'author先生','说明理由','{}','','7d017ebb5e08e2c052c817908f7520f53f6db922f7333942f48548fadfc30581',1),
(49,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','371af97fcfb9b782a6838b720ded688cd599fde6c31ab6619f55ab97a9eb8820',3),
(50,'publisher先生','说明理由','{"republishes": "", "files_hash": "c9dbfd8db563da9fa17c8aca922f6d0f00e6fa2748391b6bd3e514bb39031a4c"}','','1385e5356d15a6ec30a89dca4d8455763894ba7cdcf5fc166f638fa03242716e',5),
(51,'author先生','','{"revision": 0, "fields": {}}','','c1f152f124442e5c7af638d1e67e36a6beef97446db0c4bd9b15a23e64ec51f3',1),
(52,'author先生','说明理由','{}','','141540f7b0c3e46cf0b9efe45ae0caf6c0f38c55471cec9358b1ac7316dcac0c',1),
(53,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','0cf97810c292be4fa629e017fa63c14e6a021f4e1a070fb048e0e7d892f93d12',3),
(54,'publisher先生','说明理由','{"republishes": ""}','','0d6cabda4cab9656e862b5b1971b8786d8b479fee4123456550d1585efad1745',5),
(55,'author先生','','{"revision": 0, "fields": {}}','','5b81d5c61eb68045550f2190f8f3b895de707dd2bddf867293f94e90bad29e3e',1),
(56,'author先生','说明理由','{}','','5bdc76d9d7e5c3019af030604501789ac9587999dbc3adf32c026f53dc463fe1',1),
(57,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','7ac665a6352d36156f121d8119951f30b7b56aaf3409321a60526fcb087cdd58',3),
(58,'publisher先生','说明理由','{"republishes": ""}','','1b2c51104c7da71845def449356bbf623983573fd5fe32d274bf82b2e9b1aeb2',5),
(59,'author先生','','{"revision": 0, "fields": {}}','','49c04cbdb8adfc5f664f0b2273025c480baa321bafaa70656dd61e8c55be3e0d',1),
(60,'author先生','说明理由','{}','','a236fc526fd6824d853c390d34c3b826e54979f9ab31482d40343463a23332af',1),
(61,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','4c8f285519d5088320a481c0792e8eb2148eecdc86a4d24dafdaaf01da284066',3),
(62,'publisher先生','说明理由','{"republishes": ""}','','eab98f8350f04a0ebe41d21fbc3a8dbf8cb0f056e73fbaa764ac564cd3c356f1',5),
(63,'系统','','{"issued": 10, "redated": 0, "restated": 0, "ended": 0, "restored": 0, "reviews": 0, "digest": "6638ca59537a88b308e058e0b62001cf854fb6351462ce6925d4137f04ffdfa8"}','','5552c55ce41c35d1bddbb66e3690cd602396ad91564610f6c4178ac2b9de30a0',NULL),
(64,'author先生','','{"revision": 0, "fields": {}}','','0e1eb1b17d793197396a2d35e2c1540ba511ffeb71d199dbd734df1d3bb25a26',1),
(65,'author先生','说明理由','{}','','042055d3920cba216741616bbea3435f6f6ecdc327bb0bcd5b165923a75e143b',1),
(66,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','5ed5b01cc0612a762809d1dd629572fb6b88f028bd7247776c34fa0ec2a800d2',3),
(67,'publisher先生','说明理由','{"republishes": ""}','','b69c7d810e25ec17fcf8dbc914636387f5684909a2ab353b165214a91c879f7d',5),
(68,'publisher先生','','{"settled_number": "640000/2026-00018", "settled_version": "1", "disclosed_on": "2026-05-11", "is_carried_over": "False", "measured_value": null, "review_on": null, "nil_reason": "", "nil_proposed_by": null}','','3f15f5e4b5734b1d5df53d4030759e781fc0a2f3af6b4ad08244069feb9b505e',5),
(69,'author先生','本期没有','{"nil_reason": "\u672c\u671f\u6ca1\u6709", "nil_proposed_by": "author\u5148\u751f"}','','d6d408424863503ebbf98e21b91552055a294b98a6af9487e13f8cd28718df60',1),
(70,'publisher先生','','{"nil_declared": "True", "settled_number": "", "settled_version": null, "is_carried_over": "False"}','','3b112fa653e9cb591807d4af1b18ddc8996a9d36e143da6097d56787ea04d641',5),
(71,'publisher先生','不再适用','{"waived_on": "2026-05-11", "waived_reason": "\u4e0d\u518d\u9002\u7528", "nil_reason": "", "nil_proposed_by": null}','','5ca69e1768cf99da2e491c89a58e3678c2f5be4f3a81225652c3f03e490251b8',5),
(72,'author先生','没有','{"nil_reason": "\u6ca1\u6709", "nil_proposed_by": "author\u5148\u751f"}','','c024d716449ccf1d564e9f3f0a5ad5282cf6721c718a394426dc8b9f72e503c8',1),
(73,'author先生','','{"revision": 0, "fields": {}}','','2d967a17ff39d524a07a62b7bc5dabcd6279ed703c772f54feea5f00ceabaca6',1),
(74,'author先生','说明理由','{}','','4e59c6cdf97852b49bf638608584e046eaf29034eae940a9f4ea9011ce8226dd',1),
(75,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','decd96d5814dd53f034f11537e647a664a4f100f6221ffb0f55d6079a5705a55',3),
(76,'publisher先生','说明理由','{"republishes": ""}','','da3ba97253ee81d9b8041a8c8e1fcbd5d6d142f6e11360882e6b3cc938746f1e',5),
(77,'author先生','','{"revision": 0, "fields": {}}','','03b2337d3893ed9fea76a96cd51bdc7263ab5c32fbec9fdaac3b349dc83663dd',1),
(78,'author先生','说明理由','{}','','0ad636d714b1c7576ea6e27c2f309e940460b496a5f389cfdfd0dc818dd32d64',1),
(79,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','55fed77efff9b1b4f00d0713d54147322d30dc98b4930578ee22cc87edf15dee',3),
(80,'publisher先生','说明理由','{"republishes": ""}','','37d80b4fc88ff21fd9c056437dff4e1318723b8b31cac7a6f386a7bbac3ead30',5),
(81,'author先生','','{"list: happened_on": ["", "2009-03-02"], "list: record_number": ["", "640000/2026-00020"], "list: record_version": ["", "1"]}','','bd48c9a2b236d043bef082ea7c0462358b0f7fc04dfe12b6bfb8e197d822da2b',1),
(82,'author先生','','{"verdicts: happened_on": ["", "2009-03-02"], "verdicts: percent": ["", "75"], "verdicts: value": ["", "9"]}','','c86a52ed730def9012a1c70b1944709fc2ef992c8d968eb10f022ce7a392bf24',1),
(83,'publisher先生','缺结果','{"closed": ["", "2026-05-11"], "missing": "verdicts, confirmation, result"}','','dff7f87d089b02a515b726a3f4e60619498431bcc07422935374bb6581bb74a1',5),
(84,'','','{}','','67aaaf6719c342e06055c51ebcd2711437629160288c1ca9af3a3d3c606df0b0',NULL),
(85,'publisher先生','','{"criteria": {"\u5de5\u4f5c\u673a\u5236\u5efa\u7acb\u5065\u5168": 40, "\u65b9\u4fbf\u7fa4\u4f17": 60}, "departments": ["D11", "S01"]}','','fe42533db5db4959b64b240948905ce403d2bdacd30160ba80610ede6947ba4e',5),
(86,'supervisor先生','','{"revision": 1, "digest": "371ab6ce0b0d33d3dd846125d474ef126900d74f61ef0155bc12ebe566ace436"}','','7a92106fc7b1bfce6c22a75933739fd673f64999b11dba276d69f8a45692f534',7),
(87,'publisher先生','都已评完。','{"formula": 1, "departments": 1, "sheets": 1}','','c187adc7529db36461bf09c002dda2e697b2e48b5f69545d4dfb44a6b698c0f5',5),
(88,'author先生','','{"reply": ["", "\u5df2\u7ecf\u589e\u5f00\u7a97\u53e3\u3002"]}','','7a7e3adf9e2c1641a610263da5ecd7d92e037260b993ca24bc87aecb77ec9032',1),
(89,'publisher先生','','{"revision": 0, "fields": {"evaluation": 2, "author": "author\u5148\u751f"}}','','3898f1e1653f93b60c5ee877829bf0ca19f31496515d15c989798b7c987e1927',5),
(90,'author先生','说明理由','{}','','9a9d34d3e31fe8bab44c02d6b39bf8981e6a1fff5c1232c904b6890d9f55161a',1),
(91,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','2a92b003a0be6ee44a61735215a07773f6e3bd5ccb9c5e469f01e501622ee7c6',3),
(92,'publisher先生','说明理由','{"republishes": "", "files_hash": "be1e128d56eb9acd7b18564191685021e9320047eca33246dfbd1358ff667175"}','','1d029cb8bee8aac62c7835133c2d964889c5f0764d9293d58670af4542212dee',5),
(93,'','','{}','','824e1fea6b0e15e2c0ab0d495bf0919fbad51d936f9d6b63036e05d6c6a68250',NULL),
(94,'publisher先生','','{"state": ["filed", "in_hand"], "owner": ["", "publisher\u5148\u751f"]}','','299a9a846453e78cc5759191f02eafba0bc721bf043d714cfbcfab736b15daae',5),
(95,'publisher先生','','{"state": ["in_hand", "answered"]}','','33efe8df2e650770d56940e0a65af2feec4788b12c84e63388d5a9b113780d72',5),
(96,'publisher先生','','{}','','00d55a3ec372b1d0df5bd4839c1e804f926e61116365ec62243c970a80ef27cc',5),
(97,'','','{}','','efca07b0e577bc42e289fd0477a59193f8d028cd9f09a6ea8879d2b95a4ca026',NULL),
(98,'publisher先生','','{"state": ["filed", "in_hand"], "owner": ["", "publisher\u5148\u751f"]}','','4b669039aa8d06ee9fbcae08c398e87d3ef25e905571b3e72aed25a87f704582',5),
(99,'publisher先生','','{"state": ["in_hand", "answered"]}','','03d59727b9b0a28ee216a388ae09543a619ebe44ae788342e546d53066e85536',5),
(100,'','','{}','','823e22a33e99ab6fbdba0fb22d24283747b0038bab8812013777e3276eed8934',NULL),
(101,'','','{}','','5820fa66a2772c6c95d6dfe1ce8aa0df29f9719ea69d4bbcac081ae390c7c9dc',NULL),
(102,'publisher先生','','{"state": ["filed", "in_hand"], "owner": ["", "publisher\u5148\u751f"]}','','5662c89a345796fbe9e270318b1dc515d639fa1a3827ff6e3f78d4f5b6f75b9a',5),
(103,'publisher先生','广告','{"state": ["in_hand", "closed"], "unanswered": ["", "spam"]}','','9c4938ee28450ef08aeb34c31b9f71a9729db51fc08afd66f6f2f4513d376a06',5),
(104,'','','{}','','ffacdfdacc95845ae675fff36ddbf29e2efe4a53d8d9acb60c61f27043c6c32b',NULL),
(105,'','依申请删除','{}','','1af2eacd93c918f52e41df8c54b950fd54cac466e7f11954f867f7086f2a6b53',NULL),
(106,'','','{"entries": 105, "found": 0, "checkpoint": "portal.example/log\n105\ntBarklOMl1eGTaDQuWUBEZCnXmfu58p3oeNduFcNb08=\n\n\u2014 portal.example/log pU62FNDVxL+2yv68ffpQJd1BQ5GazGkoNerW1KhWxUouka5JSidjbnQhyFaJttlz4WCeWEE2/5TIdmIuL2aF20cdSgo=\n", "run": 1, "digest": "39eb6fce4ced5fb06705d04b70183435e85ae1882ca0d8e66a1a826224fe09fd", "recomputed": {"name": "", "after": -9223372036854775808, "rows": 24, "of": 24, "amiss": []}, "key": "portal.example/log+a54eb614+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop"}','','e7dde1780fc83e424c18122bb1f85fce34b36cdf18661ade9539a887e54ed144',NULL),
(107,'author先生','','{"revision": 0, "fields": {}}','','b2875c454e9a532e0b89a54578891ec5d1166fe5c976479205dbf75c2adf550e',1),
(108,'author先生','说明理由','{}','','001aad4d66a8b21fc50f8f5434c23e62d4bca146c2e25eba755f315681f5daa6',1),
(109,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','adc275131455f9c68de3bae11fd91ae351c6ed69c94cc3fd4eb99ca97641f744',3),
(110,'publisher先生','说明理由','{"republishes": "640000/2026-00006", "files_hash": "c2af7ed61ff1a2fe2f196161c07751ae801c884a5c45589fde0c6479cfb598d7"}','','c532d0f83fb74f9b9b4dc13d380cf9f4c7a00b6d8cd0f3dfd3c159e81beccc36',5),
(111,'author先生','','{"revision": 0, "fields": {}}','','73941db67d0c3e5abdebbb5de1a8d91c77a4ab9ddc77f6d85d7629e62822fa3a',1),
(112,'author先生','说明理由','{}','','ece4e8077e921ef5e5510d2bf47fa707b76c4a2674171fee479af3d5da3ad465',1),
(113,'author先生','','{"revision": 1, "fields": {}}','','e550d1486f5db40e38da64729039a3e16b3f6ab55bf08d2104ebc46cbe481bf5',1),
(114,'author先生','说明理由','{}','','667906f68a707fa150609f99a3060152f2ed2cfa240225b6b000bfdddc464977',1),
(115,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','04dd6d4bad1edac84e27777b56887ad2b89fe71e26a06d3d1c60ecb8e39eef80',3),
(116,'publisher先生','说明理由','{"republishes": "640000/2026-00022", "files_hash": "c2af7ed61ff1a2fe2f196161c07751ae801c884a5c45589fde0c6479cfb598d7"}','','d4e3893f3fbe97a1d045c3cdfcf140366ed1c54f6795f996c605fe66559886ea',5),
(117,'author先生','说明理由','{}','','c3108856bd94562b6444d080980554ad1689bc81a58bd512a92734ce9df8f532',1),
(118,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','8edb5fff604fe32a36185b10660e39d84ba587c2dc4889267a7e4c62995e8bab',3),
(119,'publisher先生','说明理由','{"republishes": "640000/2026-00007"}','','57985a2bbef5a0203a9c8c8692acfb769cedd0487eb930cd27bd869250ecc612',5),
(120,'author先生','','{"revision": 0, "fields": {}}','','8060ff84b886981a64753bd521fd45b58670e7b514854480c79715f5fefcb9ce',1),
(121,'author先生','说明理由','{}','','9116350db3288a75505f1c78bf9c65434660e2b1fa5e9b2dd512a5865000b3c5',1),
(122,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','42d438fb9bddda15154c9e78d301e378a127f079ff680e0812598e933fd1c990',3),
(123,'publisher先生','说明理由','{"republishes": "640000/2026-00007"}','','4234ee36f59ecfcfcff7b0459b1df609d6d3a0eaa0f29ab087eb49a13541c467',5),
(124,'author先生','','{"revision": 0, "fields": {}}','','b2eee3375697d27e062789b5b839bc819ab0481abc5a1f8916399386311add11',1),
(125,'author先生','说明理由','{}','','49b2b9972e189f59f90e83d251698996fa2130e56b46d8c57192288715dd0897',1),
(126,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','3183cbba8ae72c58962b669340784a6cbb7435050410deb2df74a46183ec062a',3),
(127,'publisher先生','说明理由','{"republishes": ""}','','53433a685e7ab5facb929c7e283067bee3a7fc982ae75d1a81e9a0287fd6ad50',5),
(128,'author先生','','{"revision": 0, "fields": {}}','','8d44ce5b0295a481f08cfb11946bc2d8a71083dca07145d7837ca216951c263d',1),
(129,'author先生','说明理由','{}','','cdf9d0aebe3544e8938696b1c9cd7e514320fca4037b42ab609e196abb4a7a1c',1),
(130,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','13a36136af66a56c6ef629f96c9fd385fc4565a21e110acb3fe1dae19a15c0cc',3),
(131,'publisher先生','说明理由','{"republishes": ""}','','c5676fd074eb09df9735fe8c80fc872b76d2a6f9a2e04056756739650ca27f99',5),
(132,'author先生','','{"revision": 0, "fields": {}}','','e1c3448b6f3f641d36e40fc0099972270d0d733e9b67ec41c7f64748ec27daf5',1),
(133,'author先生','说明理由','{}','','500adaf72bfd22fca1ac47ddae464e9ee7f51ba2f4ae42712ceb4e333dd66a98',1),
(134,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','cd119acfc520a52ed40aec424ca12a2874f3fe28deaf7a496eb5f63bb2e22ec5',3),
(135,'publisher先生','说明理由','{"republishes": ""}','','c16b3d2e95866172a82dc2e5c61a1844b81014f0663c97ba870aaf0c9b830cc8',5),
(136,'author先生','','{"revision": 0, "fields": {}}','','f8c9ac86836816f9dcdc0c034519e502859db4024bc1739fdc07d17273e2a5f1',1),
(137,'author先生','说明理由','{}','','d0352fcdfbdd5515c381b7191dfeab3ac5a385dee28f538eede554888aebbb7e',1),
(138,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','9942d6ef618098a40cb6cb616a87c798df4934faeeac032c550e7bfdd601d737',3),
(139,'publisher先生','说明理由','{"republishes": "", "files_hash": "08312cd1b82134bc6de5ced054e20ff0bbd7503bbb421a18d1b6a7aad7aeb4d3"}','','867ce008e52aabdf7a3f6672f5db079fccf975e112e3b4633d47cb7e143642d9',5),
(140,'author先生','','{"revision": 0, "fields": {}}','','ba3d26bd344fe37b060eedf3400f70f5f283761e29cdd262eda1e5b52017d41f',1),
(141,'author先生','说明理由','{}','','6836a3818258f5aa14aac7d7b0875e9129a7e1520d229c4e37faba3e6afb6f62',1),
(142,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','5bf8ea91bd47dc5ee1ddca3598729cadd9aa4a662fb3940af86d58bc88c7bc10',3),
(143,'publisher先生','说明理由','{"republishes": ""}','','76dd001bb055ffa4c412ba2192418e09c6f9b262d0435f20a59205d1d79c563a',5),
(144,'author先生','说明理由','{}','','7ee0088b77037a19cc22fb98bb2d771acefdee5b5d90290c04fc9e7980be5960',1),
(145,'author先生','','{"revision": 1, "fields": {}}','','f173f1069946c77a617cf263dee5ac3b02fa7b7bc167a5d5d699e97b289ce0b0',1),
(146,'author先生','说明理由','{}','','e1b34a4b3ce7fd36eebcf390257880a56eb40c7b5c0584b6572d8d80728ef8b3',1),
(147,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','9d7661b8c071662b072fb3df6e1c604139d4ef9e7e84c51e956507a39807c0e2',3),
(148,'publisher先生','说明理由','{"republishes": "640000/2026-00024"}','','7c7b0899e1e50aa4335ac03d1e4d075006791dba597554795548c1d998899fdc',5),
(149,'manage.py change_key','每年更换','{"note": "portal.example/log\n148\nqzRB2pFTLdK048ZIXQWTvmy0oR3MUlzXH6A6f/w7Dtk=\nold-key portal.example/log+a54eb614+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop\nnew-key portal.example/log+631ae202+Ad+wb7ztGvPJrLFMrFN2PiFoXdnJqILhpNGmyAD4bLbY\n\n\u2014 portal.example/log pU62FKPFoLxXDcih3UksDsMz/soNBJeBEzM9eRMe85vRBzTjbyFy98TuC9xzkRRg472RKnlGByItt2TsVu1o29Wn0QY=\n", "by": []}','','071e123ce0ba332684aa62eaed86e7b14fa6ffe2db4d7eaf25b4ff09fb82f8e3',NULL),
(150,'manage.py change_key','每年更换','{"by": []}','','2542e564734d184f7c807b536e7fd114c4394fdd2b27a8d7db49839a9fa1c693',NULL),
(151,'author先生','说明理由','{}','','36d17227c9536035763285c94bb25d94c07ee5fefacfb99903076b086c43dd0d',1),
(152,'author先生','','{"revision": 1, "fields": {}}','','c70740a2926f341aab08eb2fc9a8b9f516431f028735c493f9bd301da514248f',1),
(153,'author先生','说明理由','{}','','2b5b0810865b9f88f6cbde098ca80f2ce3c327bf882f9e2827671ff67a48e385',1),
(154,'reviewer先生','说明理由','{"check_sheet": {"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}}','','6aaeb924e85f3fdbd1a01bbf264359bddbf205cfbe697cbe61725bd481ae33a6',3),
(155,'publisher先生','说明理由','{"republishes": "640000/2026-00025"}','','80ce393a8c13ee653f683069e2d99b21afdb2c881df34e1143dc0684a367e1ca',5),
(156,'','','{"entries": 155, "found": 0, "checkpoint": "portal.example/log\n155\ntmPCByfDGrJlIar2irtgaptLDpSjCgAGBTt5tnB6ODc=\n\n\u2014 portal.example/log YxriAnYzLiYUTPwhOJdqFijSryHuq15OoXoyz0whPGYqMPKVbb3dEbSeoMIaxstp+PBTu32wm2SPokVPujwF7M0YygA=\n", "run": 2, "digest": "e57c2e0ad344e1b4603978b2c4e05689cfbff27bfe8e7a5fca08e3d9b8f6b891", "recomputed": {"name": "", "after": -9223372036854775808, "rows": 39, "of": 39, "amiss": []}, "key": "portal.example/log+631ae202+Ad+wb7ztGvPJrLFMrFN2PiFoXdnJqILhpNGmyAD4bLbY"}','','3bb02248eace160de6dc26b96d236dbf9d6d32102d209b0934646368a06794b9',NULL);
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
(1,'640000/2026-00019','list',1,'2009-03-02','640000/2026-00020',1,NULL,NULL,'','2009-03-02','2009-03-30',1,'2026-05-11 12:55:06.883208',1),
(2,'640000/2026-00019','verdicts',1,'2009-03-02','',NULL,75,9,'',NULL,NULL,1,'2026-05-11 12:55:07.250762',1);
CREATE TABLE "disclosures_item" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" varchar(40) NOT NULL, "version" integer unsigned NOT NULL CHECK ("version" >= 0), "status" varchar(20) NOT NULL, "title" varchar(200) NOT NULL, "audience" varchar(20) NOT NULL, "change_note" varchar(300) NOT NULL, "public_until" datetime NULL, "first_published_on" date NULL, "created_at" datetime NULL, "edited_at" datetime NULL, "submitted_at" datetime NULL, "returned_at" datetime NULL, "approved_at" datetime NULL, "publish_at" datetime NULL, "published_at" datetime NULL, "confirmed_at" datetime NULL, "closed_at" datetime NULL, "return_note" text NOT NULL, "masks_asked" text NOT NULL CHECK ((JSON_VALID("masks_asked") OR "masks_asked" IS NULL)), "check_sheet" text NOT NULL CHECK ((JSON_VALID("check_sheet") OR "check_sheet" IS NULL)), "override_reason" text NOT NULL, "force_reason" text NOT NULL, "to_be_confirmed" bool NOT NULL, "withdrawal_reason" text NOT NULL, "title_withheld" bool NOT NULL, "due_failure" text NOT NULL, "form_token" varchar(40) NULL UNIQUE, "revision" integer unsigned NOT NULL CHECK ("revision" >= 0), "content_hash" varchar(64) NOT NULL, "published_sequence" bigint NULL UNIQUE, "republishes" varchar(40) NOT NULL, "shown_on" date NULL, "kind" varchar(20) NOT NULL, "document_number" varchar(80) NOT NULL, "summary" varchar(300) NOT NULL, "body" text NOT NULL, "disclosure_term" varchar(20) NOT NULL, "stage" varchar(20) NOT NULL, "disclosure_mode" varchar(20) NOT NULL, "made_on" date NULL, "effective_on" date NULL, "expires_on" date NULL, "effect_status" varchar(20) NOT NULL, "keywords" varchar(200) NOT NULL, "legal_basis" text NOT NULL, "objection_days" smallint unsigned NULL CHECK ("objection_days" >= 0), "approved_by_id" bigint NULL, "category_id" bigint NULL REFERENCES "disclosures_category" ("id") DEFERRABLE INITIALLY DEFERRED, "closed_by_id" bigint NULL, "confirmed_by_id" bigint NULL, "created_by_id" bigint NULL, "department_id" bigint NOT NULL REFERENCES "departments_department" ("id") DEFERRABLE INITIALLY DEFERRED, "edited_by_id" bigint NULL, "published_by_id" bigint NULL, "returned_by_id" bigint NULL, "scheduled_by_id" bigint NULL, "submitted_by_id" bigint NULL, CONSTRAINT "item_number_version" UNIQUE ("number", "version"), CONSTRAINT "item_dates_in_order" CHECK (("expires_on" IS NULL OR "effective_on" IS NULL OR "expires_on" >= ("effective_on"))));
INSERT INTO "disclosures_item" VALUES
(1,'640000/2026-00001',1,'draft','律师执业许可办理情况','public','',NULL,NULL,'2026-05-11 12:55:00.595551','2026-05-11 12:55:00.595551',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','[]','{}','','',0,'',0,'',NULL,0,'',NULL,'',NULL,'result','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,NULL,1,NULL,NULL,1,2,1,NULL,NULL,NULL,NULL),
(2,'640000/2026-00006',1,'superseded','律师执业许可办理情况','public','',NULL,NULL,'2026-05-11 12:55:00.989934','2026-05-11 12:55:00.989934','2026-05-11 12:55:02.602670',NULL,'2026-05-11 12:55:02.659748',NULL,'2026-05-11 12:55:02.743546',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,4,'d706cb5e41d29674128362cfc1832757a9ea09972b171fb4a637d30a3ac8a47d',16,'','2026-05-11','result','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(3,'640000/2026-00006',2,'published','改版的','public','更新数据',NULL,NULL,'2026-05-11 12:55:02.759862','2026-05-11 12:55:02.835768','2026-05-11 12:55:02.884513',NULL,'2026-05-11 12:55:02.967626',NULL,'2026-05-11 12:55:03.121114',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,4,'893fbc343489ac69ae465a6812db15feaceeaf0459ca5d5327f5acc50b863f0d',21,'640000/2026-00006','2026-05-11','result','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(4,'640000/2026-00007',1,'withdrawn','撤下的','public','',NULL,NULL,'2026-05-11 12:55:03.139890','2026-05-11 12:55:03.139890','2026-05-11 12:55:03.192005',NULL,'2026-05-11 12:55:03.283545',NULL,'2026-05-11 12:55:03.393839',NULL,'2026-05-11 12:55:03.447697','','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'说明理由',0,'',NULL,4,'385da799ce90202cba6373c25e32d32311d769487ce3e0accf47ae8ddc5fdfb2',25,'','2026-05-11','result','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,5,NULL,1,2,1,5,NULL,NULL,1),
(5,'640000/2026-00008',1,'published','再改的','public','',NULL,NULL,'2026-05-11 12:55:03.463821','2026-05-11 12:55:03.463821','2026-05-11 12:55:03.504556',NULL,'2026-05-11 12:55:03.574490',NULL,'2026-05-11 12:55:03.765270',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'1937b81bdfcbe84246a0dde6e5383ca40e2d8add2373b06fce2352df4b73328e',30,'640000/2026-00007','2026-05-11','result','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(6,'640000/2026-00008',2,'draft','再改的','public','',NULL,NULL,'2026-05-11 12:55:03.786397','2026-05-11 12:55:03.786397',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','[]','{}','','',0,'',0,'',NULL,0,'',NULL,'',NULL,'result','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,NULL,1,NULL,NULL,1,2,1,NULL,NULL,NULL,NULL),
(7,'640000/2026-00009',1,'published','应急的','public','',NULL,NULL,'2026-05-11 12:55:03.859761','2026-05-11 12:55:03.859761',NULL,NULL,NULL,NULL,'2026-05-11 12:55:04.043401',NULL,NULL,'','[]','{}','','说明理由',1,'',0,'',NULL,1,'87786456add5a49893d5f59bbca045c26ed387fa288705268a7759f1b4e8f5b5',33,'640000/2026-00007','2026-05-11','result','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,NULL,1,NULL,NULL,1,2,1,5,NULL,NULL,NULL),
(8,'640000/2026-00010',1,'published','内网的','internal','',NULL,NULL,'2026-05-11 12:55:04.071245','2026-05-11 12:55:04.071245','2026-05-11 12:55:04.099135',NULL,'2026-05-11 12:55:04.205430',NULL,'2026-05-11 12:55:04.292397',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'9b804b1c74582e0441aa9f3da830468a60a063789033ca7e7b9f457b879aaef1',37,'','2026-05-11','result','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(9,'640000/2026-00011',1,'review','review','public','',NULL,NULL,'2026-05-11 12:55:04.304648','2026-05-11 12:55:04.304648','2026-05-11 12:55:04.332303',NULL,NULL,NULL,NULL,NULL,NULL,'','[]','{}','','',0,'',0,'',NULL,1,'',NULL,'',NULL,'result','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,NULL,1,NULL,NULL,1,2,1,NULL,NULL,NULL,1),
(10,'640000/2026-00012',1,'approved','approved','public','',NULL,NULL,'2026-05-11 12:55:04.430607','2026-05-11 12:55:04.430607','2026-05-11 12:55:04.467992',NULL,'2026-05-11 12:55:04.548262',NULL,NULL,NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,2,'',NULL,'',NULL,'result','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,NULL,NULL,NULL,1),
(11,'640000/2026-00013',1,'approved','定时的','public','',NULL,NULL,'2026-05-11 12:55:04.584320','2026-05-11 12:55:04.584320','2026-05-11 12:55:04.595454',NULL,'2026-05-11 12:55:04.623515','2026-05-11 13:55:04.643478',NULL,NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'',NULL,'',NULL,'result','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,NULL,NULL,5,1),
(12,'640000/2026-00018',1,'published','季度账目','public','',NULL,NULL,'2026-05-11 12:55:06.187427','2026-05-11 12:55:06.187427','2026-05-11 12:55:06.202054',NULL,'2026-05-11 12:55:06.236779',NULL,'2026-05-11 12:55:06.287531',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'aa2d751f93ddbba2a000ebd5ea925f1f4dbdb65a7e76a31761e529ca99c5a0f0',67,'','2026-05-11','result','','全年办理情况。','<p>第一季度的账目。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(13,'640000/2026-00020',1,'published','律师执业许可办理情况','public','',NULL,'2009-03-09','2026-05-11 12:55:06.764580','2026-05-11 12:55:06.764580','2026-05-11 12:55:06.781271',NULL,'2026-05-11 12:55:06.815798',NULL,'2026-05-11 12:55:06.871513',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'68c40c311f9111574bd9cd2f956f03fcd7d74713d6ce717d80c813960d1e08ae',80,'','2009-03-09','result','','全年办理情况。','<p>文件目录。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(14,'640000/2026-00021',1,'published','公开的评议结果','public','',NULL,NULL,'2026-05-11 12:55:07.635010','2026-05-11 12:55:07.635010','2026-05-11 12:55:09.106460',NULL,'2026-05-11 12:55:09.200510',NULL,'2026-05-11 12:55:09.322668',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'319135c62c7479d6757f3f8222f80b3a52291e0051a1536467946bc2cb7e4345',92,'','2026-05-11','result','','1 名监督员对 2 个部门的评分、意见和部门回复；其中 1 个部门有评分。','<h3>评议情况</h3><p>评议期 2025-10-23 至 2026-05-09，评分 2026-05-10 至 2026-05-11。</p><p>提前结束的理由：都已评完。</p><p>参加评分的监督员：王代表（人大代表）。</p><h3>评议结果</h3><table><thead><tr><th>代码</th><th>部门</th><th>综合得分</th><th>评分人数</th><th>最低—最高</th></tr></thead><tbody><tr><td>D11</td><td>律师工作处</td><td>80.60</td><td>1</td><td>80.60—80.60</td></tr><tr><td>S01</td><td>监狱管理局</td><td>—</td><td>0</td><td>—</td></tr></tbody></table><h3>各指标均分</h3><table><thead><tr><th>代码</th><th>部门</th><th>工作机制建立健全（40%）</th><th>方便群众（60%）</th></tr></thead><tbody><tr><td>D11</td><td>律师工作处</td><td>77.00</td><td>83.00</td></tr><tr><td>S01</td><td>监狱管理局</td><td>—</td><td>—</td></tr></tbody></table><h3>评议意见</h3><h4>律师工作处</h4><ul><li>窗口少了一个。</li></ul><h3>部门回复</h3><h4>律师工作处</h4><p>已经增开窗口。</p><h3>怎样计算</h3><p>每名监督员对每个部门的每项指标评 0 至 100 分，没有了解的部门可以不评。</p><p>指标均分：各监督员的评分等权平均。综合得分：指标均分按权重折算后相加。</p><p>最低和最高：单个监督员评分按权重折算后的最低分和最高分。</p><p>没有人评分的部门不计分，如实空缺。</p><p><a href="/evaluations/2/" rel="noopener noreferrer">评议计划、指标和各部门的得分图</a></p>','periodic','after','proactive',NULL,NULL,NULL,'','政务公开、监督评议','《中华人民共和国政府信息公开条例》第四十六条
《宁夏回族自治区实施〈中华人民共和国政府信息公开条例〉办法》第三十二条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(15,'640000/2026-00022',1,'superseded','机关职责','public','',NULL,'2009-01-06','2026-05-11 12:55:10.644892','2026-05-11 12:55:10.644892','2026-05-11 12:55:10.672755',NULL,'2026-05-11 12:55:10.714720',NULL,'2026-05-11 12:55:10.756774',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,4,'0767aebeea02bb24983077f0bdc87d8a5d0b5e02b529b4083cf87fc00d363cc0',110,'640000/2026-00006','2009-01-06','duty','宁司发〔2009〕12号','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive','2009-01-05','2009-02-01',NULL,'effective','职责、机构','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(16,'640000/2026-00023',1,'published','年度目标','public','','2199-12-31 16:00:00',NULL,'2026-05-11 12:55:10.760131','2026-11-27 12:55:10.768768','2026-05-11 12:55:10.950754',NULL,'2026-05-11 12:55:11.052517',NULL,'2026-05-11 12:55:11.179845',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,4,'1881cacc20005fe6e39229ae1f6bc92f57155324c1c726390226277726747fd3',119,'640000/2026-00007','2026-05-11','goal','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',5,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(17,'640000/2026-00022',2,'published','机关职责','public','更新数据',NULL,'2009-01-06','2026-05-11 12:55:10.789383','2026-05-11 12:55:10.817584','2026-05-11 12:55:10.829401',NULL,'2026-05-11 12:55:10.858729',NULL,'2026-05-11 12:55:10.936505',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,4,'4e29441b88d5bf720fb38366dab4e4baf125e9d629925ad812c4948798a8707a',116,'640000/2026-00022','2009-01-06','duty','宁司发〔2009〕12号','职责有调整。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','after','proactive','2009-01-05','2009-02-01',NULL,'effective','职责、机构','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(18,'640000/2026-00024',1,'superseded','办理进程','public','',NULL,NULL,'2026-05-11 12:55:11.186916','2026-05-11 12:55:11.186916','2026-05-11 12:55:11.203776',NULL,'2026-05-11 12:55:11.251416',NULL,'2026-05-11 12:55:11.316725',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,4,'63673037423f38ccae85de1cf4ea829231fcaa363682c3725df6f3e8f29d66bc',123,'640000/2026-00007','2026-05-11','progress','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','during','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(19,'640000/2026-00025',1,'superseded','办理结果','public','',NULL,NULL,'2026-05-11 12:55:11.325614','2026-05-11 12:55:11.325614','2026-05-11 12:55:11.342986',NULL,'2026-05-11 12:55:11.403368',NULL,'2026-05-11 12:55:11.449779',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,4,'c8300373ac1dd84d50c7180804447588f2ca76337fb38b3079b951252c9b6d65',127,'','2026-05-11','result','','全年办理情况。','<p>办结 😀 “全部”
</p>','long_term','after','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(20,'640000/2026-00024',2,'published','办理进程','public','更新数据',NULL,NULL,'2026-05-11 12:55:13.772276','2026-05-11 12:55:13.800004','2026-05-11 12:55:13.823122',NULL,'2026-05-11 12:55:13.870084',NULL,'2026-05-11 12:55:13.919531',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,4,'e46f733da19c0cde1ab9c4f4a59c933e457bf8041eb2090cfd49cc4edc261527',148,'640000/2026-00024','2026-05-11','progress','','全年办理情况。','<p>全年受理律师执业申请，全部按期办结。</p>','long_term','during','proactive',NULL,NULL,NULL,'','','《中华人民共和国律师法》第六条',NULL,3,1,NULL,NULL,1,2,1,5,NULL,NULL,1),
(21,'640000/2026-00025',2,'published','办理结果','public','更新数据',NULL,NULL,'2026-05-11 12:55:30.508113','2026-05-11 12:55:30.545053','2026-05-11 12:55:30.560581',NULL,'2026-05-11 12:55:30.599821',NULL,'2026-05-11 12:55:30.664010',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,4,'dadb0389232bd6b1bb95119a904d5407279289ea9a7941df60d443bbb39cd8c9',155,'640000/2026-00025','2026-05-11','result','','全年办理情况。','<p>办结 😀 “全部”
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
(1,'640000/2026-00002',1,'draft','规范性文件清理','public','',NULL,NULL,'2026-05-11 12:55:00.622101','2026-05-11 12:55:00.622101',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','[]','{}','','',0,'',0,'',NULL,0,'',NULL,'',NULL,'清理现行规范性文件，公布结果。','2009-03-02','',NULL,'',NULL,NULL,NULL,1,2,1,NULL,NULL,NULL,NULL,8),
(2,'640000/2026-00019',1,'published','公开的案卷','public','',NULL,NULL,'2026-05-11 12:55:06.618483','2026-05-11 12:55:06.618483','2026-05-11 12:55:06.648686',NULL,'2026-05-11 12:55:06.702111',NULL,'2026-05-11 12:55:06.751078',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'508fed8cd1ce8b593e7651c552e503c3702bbdbb8e0742dbbc6e63082aa88481',76,'','2026-05-11','清理现行规范性文件，公布结果。','2009-03-02','清理',12,'',3,NULL,NULL,1,2,1,5,NULL,NULL,1,8),
(3,'640000/2026-00026',1,'published','规范性文件清理','public','',NULL,NULL,'2026-05-11 12:55:11.453498','2026-05-11 12:55:11.453498','2026-05-11 12:55:11.464903',NULL,'2026-05-11 12:55:11.503945',NULL,'2026-05-11 12:55:11.563511',NULL,NULL,'','[]','{"truthful": true, "complete": true, "no_secret": true, "no_personal_data": true, "legal_basis": true}','','',0,'',0,'',NULL,3,'1015047bd323e2c79924cc58913a81a0997150ad035260dd03c12be95f266459',131,'','2026-05-11','清理现行规范性文件，公布结果。','2009-03-02','新建法律援助工作站',12.5,'个',3,NULL,NULL,1,2,1,5,NULL,NULL,1,8);
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
('due','2026-05-11 12:55:13.958432','2026-05-11 12:55:13.958432',''),
('obligations','2026-05-11 12:55:14.047941','2026-05-11 12:55:14.047941',''),
('reminders','2026-05-11 12:55:14.109280','2026-05-11 12:55:14.109280',''),
('ticket_reminders','2026-05-11 12:55:14.213244','2026-05-11 12:55:14.213244',''),
('contacts','2026-05-11 12:55:14.269008','2026-05-11 12:55:14.269008',''),
('floods','2026-05-11 12:55:14.285109','2026-05-11 12:55:14.285109',''),
('mail','2026-05-11 12:55:14.289175','2026-05-11 12:55:14.289175',''),
('files','2026-05-11 12:55:14.298246','2026-05-11 12:55:14.298246',''),
('exports','2026-05-11 12:55:14.302748','2026-05-11 12:55:14.302748',''),
('guides','2026-05-11 12:55:14.311596','2026-05-11 12:55:14.311596',''),
('verification','2026-05-11 12:55:30.452573','2026-05-11 12:55:30.452573','');
CREATE TABLE "notices_preference" ("user_id" bigint NOT NULL PRIMARY KEY REFERENCES "departments_user" ("id") DEFERRABLE INITIALLY DEFERRED, "language" varchar(10) NOT NULL, "not_by_mail" text NOT NULL CHECK ((JSON_VALID("not_by_mail") OR "not_by_mail" IS NULL)));
INSERT INTO "notices_preference" VALUES
(1,'zh-hans','["returned"]');
CREATE TABLE "notices_notice" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(30) NOT NULL, "number" varchar(40) NOT NULL, "version" integer unsigned NULL CHECK ("version" >= 0), "title" varchar(200) NOT NULL, "path" varchar(200) NOT NULL, "person" varchar(150) NOT NULL, "note" text NOT NULL, "queued_at" datetime NOT NULL, "read_at" datetime NULL, "next_attempt_at" datetime NULL, "attempts" integer unsigned NOT NULL CHECK ("attempts" >= 0), "last_error" text NOT NULL, "sent_at" datetime NULL, "recipient_id" bigint NOT NULL REFERENCES "departments_user" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "notices_notice" VALUES
(1,'returned','',NULL,'退回','/admin/','','','2026-05-11 12:55:00.496636',NULL,NULL,1,'refused',NULL,1),
(2,'submitted','640000/2026-00003',1,'中华人民共和国律师法','/admin/approvals/law/1/change/','author先生','说明理由','2026-05-11 12:55:00.651004',NULL,NULL,0,'',NULL,3),
(3,'submitted','640000/2026-00003',1,'中华人民共和国律师法','/admin/approvals/law/1/change/','author先生','说明理由','2026-05-11 12:55:00.651004',NULL,NULL,0,'',NULL,4),
(4,'approved','640000/2026-00003',1,'中华人民共和国律师法','/admin/approvals/law/1/change/','reviewer先生','说明理由','2026-05-11 12:55:00.863946',NULL,NULL,0,'',NULL,1),
(5,'approved_to_publish','640000/2026-00003',1,'中华人民共和国律师法','/admin/approvals/law/1/change/','reviewer先生','说明理由','2026-05-11 12:55:00.863946',NULL,NULL,0,'',NULL,5),
(6,'approved_to_publish','640000/2026-00003',1,'中华人民共和国律师法','/admin/approvals/law/1/change/','reviewer先生','说明理由','2026-05-11 12:55:00.863946',NULL,NULL,0,'',NULL,6),
(7,'published','640000/2026-00003',1,'中华人民共和国律师法','/admin/approvals/law/1/change/','publisher先生','说明理由','2026-05-11 12:55:00.878134',NULL,NULL,0,'',NULL,1),
(8,'ticket_filed','',NULL,'应公开未公开 R-5NWQ-DQ88','/admin/supervision/ticket/1/change/','','','2026-05-11 12:55:00.949190',NULL,NULL,0,'',NULL,1),
(9,'ticket_filed','',NULL,'应公开未公开 R-5NWQ-DQ88','/admin/supervision/ticket/1/change/','','','2026-05-11 12:55:00.949190',NULL,NULL,0,'',NULL,2),
(10,'ticket_filed','',NULL,'应公开未公开 R-5NWQ-DQ88','/admin/supervision/ticket/1/change/','','','2026-05-11 12:55:00.949190',NULL,NULL,0,'',NULL,3),
(11,'submitted','640000/2026-00006',1,'律师执业许可办理情况','/admin/disclosures/item/2/change/','author先生','说明理由','2026-05-11 12:55:02.602670',NULL,NULL,0,'',NULL,3),
(12,'submitted','640000/2026-00006',1,'律师执业许可办理情况','/admin/disclosures/item/2/change/','author先生','说明理由','2026-05-11 12:55:02.602670',NULL,NULL,0,'',NULL,4),
(13,'approved','640000/2026-00006',1,'律师执业许可办理情况','/admin/disclosures/item/2/change/','reviewer先生','说明理由','2026-05-11 12:55:02.659748',NULL,NULL,0,'',NULL,1),
(14,'approved_to_publish','640000/2026-00006',1,'律师执业许可办理情况','/admin/disclosures/item/2/change/','reviewer先生','说明理由','2026-05-11 12:55:02.659748',NULL,NULL,0,'',NULL,5),
(15,'approved_to_publish','640000/2026-00006',1,'律师执业许可办理情况','/admin/disclosures/item/2/change/','reviewer先生','说明理由','2026-05-11 12:55:02.659748',NULL,NULL,0,'',NULL,6),
(16,'published','640000/2026-00006',1,'律师执业许可办理情况','/admin/disclosures/item/2/change/','publisher先生','说明理由','2026-05-11 12:55:02.699770',NULL,NULL,0,'',NULL,1),
(17,'submitted','640000/2026-00006',2,'改版的','/admin/disclosures/item/3/change/','author先生','说明理由','2026-05-11 12:55:02.884513',NULL,NULL,0,'',NULL,3),
(18,'submitted','640000/2026-00006',2,'改版的','/admin/disclosures/item/3/change/','author先生','说明理由','2026-05-11 12:55:02.884513',NULL,NULL,0,'',NULL,4),
(19,'approved','640000/2026-00006',2,'改版的','/admin/disclosures/item/3/change/','reviewer先生','说明理由','2026-05-11 12:55:02.967626',NULL,NULL,0,'',NULL,1),
(20,'approved_to_publish','640000/2026-00006',2,'改版的','/admin/disclosures/item/3/change/','reviewer先生','说明理由','2026-05-11 12:55:02.967626',NULL,NULL,0,'',NULL,5),
(21,'approved_to_publish','640000/2026-00006',2,'改版的','/admin/disclosures/item/3/change/','reviewer先生','说明理由','2026-05-11 12:55:02.967626',NULL,NULL,0,'',NULL,6),
(22,'published','640000/2026-00006',2,'改版的','/admin/disclosures/item/3/change/','publisher先生','说明理由','2026-05-11 12:55:03.027155',NULL,NULL,0,'',NULL,1),
(23,'submitted','640000/2026-00007',1,'撤下的','/admin/disclosures/item/4/change/','author先生','说明理由','2026-05-11 12:55:03.192005',NULL,NULL,0,'',NULL,3),
(24,'submitted','640000/2026-00007',1,'撤下的','/admin/disclosures/item/4/change/','author先生','说明理由','2026-05-11 12:55:03.192005',NULL,NULL,0,'',NULL,4),
(25,'approved','640000/2026-00007',1,'撤下的','/admin/disclosures/item/4/change/','reviewer先生','说明理由','2026-05-11 12:55:03.283545',NULL,NULL,0,'',NULL,1),
(26,'approved_to_publish','640000/2026-00007',1,'撤下的','/admin/disclosures/item/4/change/','reviewer先生','说明理由','2026-05-11 12:55:03.283545',NULL,NULL,0,'',NULL,5),
(27,'approved_to_publish','640000/2026-00007',1,'撤下的','/admin/disclosures/item/4/change/','reviewer先生','说明理由','2026-05-11 12:55:03.283545',NULL,NULL,0,'',NULL,6),
(28,'published','640000/2026-00007',1,'撤下的','/admin/disclosures/item/4/change/','publisher先生','说明理由','2026-05-11 12:55:03.344578',NULL,NULL,0,'',NULL,1),
(29,'withdrawn','640000/2026-00007',1,'撤下的','/admin/disclosures/item/4/change/','publisher先生','说明理由','2026-05-11 12:55:03.413219',NULL,NULL,0,'',NULL,1),
(30,'submitted','640000/2026-00008',1,'再改的','/admin/disclosures/item/5/change/','author先生','说明理由','2026-05-11 12:55:03.504556',NULL,NULL,0,'',NULL,3),
(31,'submitted','640000/2026-00008',1,'再改的','/admin/disclosures/item/5/change/','author先生','说明理由','2026-05-11 12:55:03.504556',NULL,NULL,0,'',NULL,4),
(32,'approved','640000/2026-00008',1,'再改的','/admin/disclosures/item/5/change/','reviewer先生','说明理由','2026-05-11 12:55:03.574490',NULL,NULL,0,'',NULL,1),
(33,'approved_to_publish','640000/2026-00008',1,'再改的','/admin/disclosures/item/5/change/','reviewer先生','说明理由','2026-05-11 12:55:03.574490',NULL,NULL,0,'',NULL,5),
(34,'approved_to_publish','640000/2026-00008',1,'再改的','/admin/disclosures/item/5/change/','reviewer先生','说明理由','2026-05-11 12:55:03.574490',NULL,NULL,0,'',NULL,6),
(35,'published','640000/2026-00008',1,'再改的','/admin/disclosures/item/5/change/','publisher先生','说明理由','2026-05-11 12:55:03.674965',NULL,NULL,0,'',NULL,1),
(36,'published','640000/2026-00009',1,'应急的','/admin/disclosures/item/7/change/','publisher先生','说明理由','2026-05-11 12:55:03.897660',NULL,NULL,0,'',NULL,1),
(37,'force_published','640000/2026-00009',1,'应急的','/admin/disclosures/item/7/change/','publisher先生','说明理由','2026-05-11 12:55:03.897660',NULL,NULL,0,'',NULL,6),
(38,'submitted','640000/2026-00010',1,'内网的','/admin/disclosures/item/8/change/','author先生','说明理由','2026-05-11 12:55:04.099135',NULL,NULL,0,'',NULL,3),
(39,'submitted','640000/2026-00010',1,'内网的','/admin/disclosures/item/8/change/','author先生','说明理由','2026-05-11 12:55:04.099135',NULL,NULL,0,'',NULL,4),
(40,'approved','640000/2026-00010',1,'内网的','/admin/disclosures/item/8/change/','reviewer先生','说明理由','2026-05-11 12:55:04.205430',NULL,NULL,0,'',NULL,1),
(41,'approved_to_publish','640000/2026-00010',1,'内网的','/admin/disclosures/item/8/change/','reviewer先生','说明理由','2026-05-11 12:55:04.205430',NULL,NULL,0,'',NULL,5),
(42,'approved_to_publish','640000/2026-00010',1,'内网的','/admin/disclosures/item/8/change/','reviewer先生','说明理由','2026-05-11 12:55:04.205430',NULL,NULL,0,'',NULL,6),
(43,'published','640000/2026-00010',1,'内网的','/admin/disclosures/item/8/change/','publisher先生','说明理由','2026-05-11 12:55:04.252174',NULL,NULL,0,'',NULL,1),
(44,'submitted','640000/2026-00011',1,'review','/admin/disclosures/item/9/change/','author先生','说明理由','2026-05-11 12:55:04.332303',NULL,NULL,0,'',NULL,3),
(45,'submitted','640000/2026-00011',1,'review','/admin/disclosures/item/9/change/','author先生','说明理由','2026-05-11 12:55:04.332303',NULL,NULL,0,'',NULL,4),
(46,'submitted','640000/2026-00012',1,'approved','/admin/disclosures/item/10/change/','author先生','说明理由','2026-05-11 12:55:04.467992',NULL,NULL,0,'',NULL,3),
(47,'submitted','640000/2026-00012',1,'approved','/admin/disclosures/item/10/change/','author先生','说明理由','2026-05-11 12:55:04.467992',NULL,NULL,0,'',NULL,4),
(48,'approved','640000/2026-00012',1,'approved','/admin/disclosures/item/10/change/','reviewer先生','说明理由','2026-05-11 12:55:04.548262',NULL,NULL,0,'',NULL,1),
(49,'approved_to_publish','640000/2026-00012',1,'approved','/admin/disclosures/item/10/change/','reviewer先生','说明理由','2026-05-11 12:55:04.548262',NULL,NULL,0,'',NULL,5),
(50,'approved_to_publish','640000/2026-00012',1,'approved','/admin/disclosures/item/10/change/','reviewer先生','说明理由','2026-05-11 12:55:04.548262',NULL,NULL,0,'',NULL,6),
(51,'submitted','640000/2026-00013',1,'定时的','/admin/disclosures/item/11/change/','author先生','说明理由','2026-05-11 12:55:04.595454',NULL,NULL,0,'',NULL,3),
(52,'submitted','640000/2026-00013',1,'定时的','/admin/disclosures/item/11/change/','author先生','说明理由','2026-05-11 12:55:04.595454',NULL,NULL,0,'',NULL,4),
(53,'approved','640000/2026-00013',1,'定时的','/admin/disclosures/item/11/change/','reviewer先生','说明理由','2026-05-11 12:55:04.623515',NULL,NULL,0,'',NULL,1),
(54,'approved_to_publish','640000/2026-00013',1,'定时的','/admin/disclosures/item/11/change/','reviewer先生','说明理由','2026-05-11 12:55:04.623515',NULL,NULL,0,'',NULL,5),
(55,'approved_to_publish','640000/2026-00013',1,'定时的','/admin/disclosures/item/11/change/','reviewer先生','说明理由','2026-05-11 12:55:04.623515',NULL,NULL,0,'',NULL,6),
(56,'submitted','640000/2026-00014',1,'公开的许可','/admin/approvals/approval/2/change/','author先生','说明理由','2026-05-11 12:55:05.547285',NULL,NULL,0,'',NULL,3),
(57,'submitted','640000/2026-00014',1,'公开的许可','/admin/approvals/approval/2/change/','author先生','说明理由','2026-05-11 12:55:05.547285',NULL,NULL,0,'',NULL,4),
(58,'approved','640000/2026-00014',1,'公开的许可','/admin/approvals/approval/2/change/','reviewer先生','说明理由','2026-05-11 12:55:05.665619',NULL,NULL,0,'',NULL,1),
(59,'approved_to_publish','640000/2026-00014',1,'公开的许可','/admin/approvals/approval/2/change/','reviewer先生','说明理由','2026-05-11 12:55:05.665619',NULL,NULL,0,'',NULL,5),
(60,'approved_to_publish','640000/2026-00014',1,'公开的许可','/admin/approvals/approval/2/change/','reviewer先生','说明理由','2026-05-11 12:55:05.665619',NULL,NULL,0,'',NULL,6),
(61,'published','640000/2026-00014',1,'公开的许可','/admin/approvals/approval/2/change/','publisher先生','说明理由','2026-05-11 12:55:05.712385',NULL,NULL,0,'',NULL,1),
(62,'submitted','640000/2026-00015',1,'没有步骤的许可','/admin/approvals/approval/3/change/','author先生','说明理由','2026-05-11 12:55:05.781930',NULL,NULL,0,'',NULL,3),
(63,'submitted','640000/2026-00015',1,'没有步骤的许可','/admin/approvals/approval/3/change/','author先生','说明理由','2026-05-11 12:55:05.781930',NULL,NULL,0,'',NULL,4),
(64,'approved','640000/2026-00015',1,'没有步骤的许可','/admin/approvals/approval/3/change/','reviewer先生','说明理由','2026-05-11 12:55:05.820757',NULL,NULL,0,'',NULL,1),
(65,'approved_to_publish','640000/2026-00015',1,'没有步骤的许可','/admin/approvals/approval/3/change/','reviewer先生','说明理由','2026-05-11 12:55:05.820757',NULL,NULL,0,'',NULL,5),
(66,'approved_to_publish','640000/2026-00015',1,'没有步骤的许可','/admin/approvals/approval/3/change/','reviewer先生','说明理由','2026-05-11 12:55:05.820757',NULL,NULL,0,'',NULL,6),
(67,'published','640000/2026-00015',1,'没有步骤的许可','/admin/approvals/approval/3/change/','publisher先生','说明理由','2026-05-11 12:55:05.840342',NULL,NULL,0,'',NULL,1),
(68,'submitted','640000/2026-00016',1,'公开的处罚','/admin/approvals/penalty/2/change/','author先生','说明理由','2026-05-11 12:55:05.901095',NULL,NULL,0,'',NULL,3),
(69,'submitted','640000/2026-00016',1,'公开的处罚','/admin/approvals/penalty/2/change/','author先生','说明理由','2026-05-11 12:55:05.901095',NULL,NULL,0,'',NULL,4),
(70,'approved','640000/2026-00016',1,'公开的处罚','/admin/approvals/penalty/2/change/','reviewer先生','说明理由','2026-05-11 12:55:05.936311',NULL,NULL,0,'',NULL,1),
(71,'approved_to_publish','640000/2026-00016',1,'公开的处罚','/admin/approvals/penalty/2/change/','reviewer先生','说明理由','2026-05-11 12:55:05.936311',NULL,NULL,0,'',NULL,5),
(72,'approved_to_publish','640000/2026-00016',1,'公开的处罚','/admin/approvals/penalty/2/change/','reviewer先生','说明理由','2026-05-11 12:55:05.936311',NULL,NULL,0,'',NULL,6),
(73,'published','640000/2026-00016',1,'公开的处罚','/admin/approvals/penalty/2/change/','publisher先生','说明理由','2026-05-11 12:55:05.963437',NULL,NULL,0,'',NULL,1),
(74,'submitted','640000/2026-00017',1,'另一部法','/admin/approvals/law/2/change/','author先生','说明理由','2026-05-11 12:55:06.004619',NULL,NULL,0,'',NULL,3),
(75,'submitted','640000/2026-00017',1,'另一部法','/admin/approvals/law/2/change/','author先生','说明理由','2026-05-11 12:55:06.004619',NULL,NULL,0,'',NULL,4),
(76,'approved','640000/2026-00017',1,'另一部法','/admin/approvals/law/2/change/','reviewer先生','说明理由','2026-05-11 12:55:06.027854',NULL,NULL,0,'',NULL,1),
(77,'approved_to_publish','640000/2026-00017',1,'另一部法','/admin/approvals/law/2/change/','reviewer先生','说明理由','2026-05-11 12:55:06.027854',NULL,NULL,0,'',NULL,5),
(78,'approved_to_publish','640000/2026-00017',1,'另一部法','/admin/approvals/law/2/change/','reviewer先生','说明理由','2026-05-11 12:55:06.027854',NULL,NULL,0,'',NULL,6),
(79,'published','640000/2026-00017',1,'另一部法','/admin/approvals/law/2/change/','publisher先生','说明理由','2026-05-11 12:55:06.053523',NULL,NULL,0,'',NULL,1),
(80,'submitted','640000/2026-00018',1,'季度账目','/admin/disclosures/item/12/change/','author先生','说明理由','2026-05-11 12:55:06.202054',NULL,NULL,0,'',NULL,3),
(81,'submitted','640000/2026-00018',1,'季度账目','/admin/disclosures/item/12/change/','author先生','说明理由','2026-05-11 12:55:06.202054',NULL,NULL,0,'',NULL,4),
(82,'approved','640000/2026-00018',1,'季度账目','/admin/disclosures/item/12/change/','reviewer先生','说明理由','2026-05-11 12:55:06.236779',NULL,NULL,0,'',NULL,1),
(83,'approved_to_publish','640000/2026-00018',1,'季度账目','/admin/disclosures/item/12/change/','reviewer先生','说明理由','2026-05-11 12:55:06.236779',NULL,NULL,0,'',NULL,5),
(84,'approved_to_publish','640000/2026-00018',1,'季度账目','/admin/disclosures/item/12/change/','reviewer先生','说明理由','2026-05-11 12:55:06.236779',NULL,NULL,0,'',NULL,6),
(85,'published','640000/2026-00018',1,'季度账目','/admin/disclosures/item/12/change/','publisher先生','说明理由','2026-05-11 12:55:06.267514',NULL,NULL,0,'',NULL,1),
(86,'submitted','640000/2026-00019',1,'公开的案卷','/admin/disclosures/dossier/2/change/','author先生','说明理由','2026-05-11 12:55:06.648686',NULL,NULL,0,'',NULL,3),
(87,'submitted','640000/2026-00019',1,'公开的案卷','/admin/disclosures/dossier/2/change/','author先生','说明理由','2026-05-11 12:55:06.648686',NULL,NULL,0,'',NULL,4),
(88,'approved','640000/2026-00019',1,'公开的案卷','/admin/disclosures/dossier/2/change/','reviewer先生','说明理由','2026-05-11 12:55:06.702111',NULL,NULL,0,'',NULL,1),
(89,'approved_to_publish','640000/2026-00019',1,'公开的案卷','/admin/disclosures/dossier/2/change/','reviewer先生','说明理由','2026-05-11 12:55:06.702111',NULL,NULL,0,'',NULL,5),
(90,'approved_to_publish','640000/2026-00019',1,'公开的案卷','/admin/disclosures/dossier/2/change/','reviewer先生','说明理由','2026-05-11 12:55:06.702111',NULL,NULL,0,'',NULL,6),
(91,'published','640000/2026-00019',1,'公开的案卷','/admin/disclosures/dossier/2/change/','publisher先生','说明理由','2026-05-11 12:55:06.728382',NULL,NULL,0,'',NULL,1),
(92,'submitted','640000/2026-00020',1,'律师执业许可办理情况','/admin/disclosures/item/13/change/','author先生','说明理由','2026-05-11 12:55:06.781271',NULL,NULL,0,'',NULL,3),
(93,'submitted','640000/2026-00020',1,'律师执业许可办理情况','/admin/disclosures/item/13/change/','author先生','说明理由','2026-05-11 12:55:06.781271',NULL,NULL,0,'',NULL,4),
(94,'approved','640000/2026-00020',1,'律师执业许可办理情况','/admin/disclosures/item/13/change/','reviewer先生','说明理由','2026-05-11 12:55:06.815798',NULL,NULL,0,'',NULL,1),
(95,'approved_to_publish','640000/2026-00020',1,'律师执业许可办理情况','/admin/disclosures/item/13/change/','reviewer先生','说明理由','2026-05-11 12:55:06.815798',NULL,NULL,0,'',NULL,5),
(96,'approved_to_publish','640000/2026-00020',1,'律师执业许可办理情况','/admin/disclosures/item/13/change/','reviewer先生','说明理由','2026-05-11 12:55:06.815798',NULL,NULL,0,'',NULL,6),
(97,'published','640000/2026-00020',1,'律师执业许可办理情况','/admin/disclosures/item/13/change/','publisher先生','说明理由','2026-05-11 12:55:06.850609',NULL,NULL,0,'',NULL,1),
(98,'submitted','640000/2026-00021',1,'公开的评议结果','/admin/disclosures/item/14/change/','author先生','说明理由','2026-05-11 12:55:09.106460',NULL,NULL,0,'',NULL,3),
(99,'submitted','640000/2026-00021',1,'公开的评议结果','/admin/disclosures/item/14/change/','author先生','说明理由','2026-05-11 12:55:09.106460',NULL,NULL,0,'',NULL,4),
(100,'approved','640000/2026-00021',1,'公开的评议结果','/admin/disclosures/item/14/change/','reviewer先生','说明理由','2026-05-11 12:55:09.200510',NULL,NULL,0,'',NULL,1),
(101,'approved_to_publish','640000/2026-00021',1,'公开的评议结果','/admin/disclosures/item/14/change/','reviewer先生','说明理由','2026-05-11 12:55:09.200510',NULL,NULL,0,'',NULL,5),
(102,'approved_to_publish','640000/2026-00021',1,'公开的评议结果','/admin/disclosures/item/14/change/','reviewer先生','说明理由','2026-05-11 12:55:09.200510',NULL,NULL,0,'',NULL,6),
(103,'published','640000/2026-00021',1,'公开的评议结果','/admin/disclosures/item/14/change/','publisher先生','说明理由','2026-05-11 12:55:09.272760',NULL,NULL,0,'',NULL,1),
(104,'ticket_filed','',NULL,'应公开未公开 R-ASV4-FQA4','/admin/supervision/ticket/2/change/','','','2026-02-10 12:55:09.341182',NULL,NULL,0,'',NULL,1),
(105,'ticket_filed','',NULL,'应公开未公开 R-ASV4-FQA4','/admin/supervision/ticket/2/change/','','','2026-02-10 12:55:09.341182',NULL,NULL,0,'',NULL,2),
(106,'ticket_filed','',NULL,'应公开未公开 R-ASV4-FQA4','/admin/supervision/ticket/2/change/','','','2026-02-10 12:55:09.341182',NULL,NULL,0,'',NULL,3),
(107,'ticket_filed','',NULL,'应公开未公开 R-A8JP-PKDQ','/admin/supervision/ticket/3/change/','','','2026-02-10 12:55:09.341182',NULL,NULL,0,'',NULL,1),
(108,'ticket_filed','',NULL,'应公开未公开 R-A8JP-PKDQ','/admin/supervision/ticket/3/change/','','','2026-02-10 12:55:09.341182',NULL,NULL,0,'',NULL,2),
(109,'ticket_filed','',NULL,'应公开未公开 R-A8JP-PKDQ','/admin/supervision/ticket/3/change/','','','2026-02-10 12:55:09.341182',NULL,NULL,0,'',NULL,3),
(110,'ticket_filed','',NULL,'应公开未公开 R-Z9H7-7D56','/admin/supervision/ticket/4/change/','','','2026-02-10 12:55:09.341182',NULL,NULL,0,'',NULL,1),
(111,'ticket_filed','',NULL,'应公开未公开 R-Z9H7-7D56','/admin/supervision/ticket/4/change/','','','2026-02-10 12:55:09.341182',NULL,NULL,0,'',NULL,2),
(112,'ticket_filed','',NULL,'应公开未公开 R-Z9H7-7D56','/admin/supervision/ticket/4/change/','','','2026-02-10 12:55:09.341182',NULL,NULL,0,'',NULL,3),
(113,'ticket_filed','',NULL,'应公开未公开 R-ZW7A-GK6J','/admin/supervision/ticket/5/change/','','','2026-02-10 12:55:09.341182',NULL,NULL,0,'',NULL,1),
(114,'ticket_filed','',NULL,'应公开未公开 R-ZW7A-GK6J','/admin/supervision/ticket/5/change/','','','2026-02-10 12:55:09.341182',NULL,NULL,0,'',NULL,2),
(115,'ticket_filed','',NULL,'应公开未公开 R-ZW7A-GK6J','/admin/supervision/ticket/5/change/','','','2026-02-10 12:55:09.341182',NULL,NULL,0,'',NULL,3),
(116,'ticket_filed','',NULL,'应公开未公开 R-2BGJ-C8VD','/admin/supervision/ticket/6/change/','','','2026-05-11 12:55:09.738767',NULL,NULL,0,'',NULL,1),
(117,'ticket_filed','',NULL,'应公开未公开 R-2BGJ-C8VD','/admin/supervision/ticket/6/change/','','','2026-05-11 12:55:09.738767',NULL,NULL,0,'',NULL,2),
(118,'ticket_filed','',NULL,'应公开未公开 R-2BGJ-C8VD','/admin/supervision/ticket/6/change/','','','2026-05-11 12:55:09.738767',NULL,NULL,0,'',NULL,3),
(119,'submitted','640000/2026-00022',1,'机关职责','/admin/disclosures/item/15/change/','author先生','说明理由','2026-05-11 12:55:10.672755',NULL,NULL,0,'',NULL,3),
(120,'submitted','640000/2026-00022',1,'机关职责','/admin/disclosures/item/15/change/','author先生','说明理由','2026-05-11 12:55:10.672755',NULL,NULL,0,'',NULL,4),
(121,'approved','640000/2026-00022',1,'机关职责','/admin/disclosures/item/15/change/','reviewer先生','说明理由','2026-05-11 12:55:10.714720',NULL,NULL,0,'',NULL,1),
(122,'approved_to_publish','640000/2026-00022',1,'机关职责','/admin/disclosures/item/15/change/','reviewer先生','说明理由','2026-05-11 12:55:10.714720',NULL,NULL,0,'',NULL,5),
(123,'approved_to_publish','640000/2026-00022',1,'机关职责','/admin/disclosures/item/15/change/','reviewer先生','说明理由','2026-05-11 12:55:10.714720',NULL,NULL,0,'',NULL,6),
(124,'published','640000/2026-00022',1,'机关职责','/admin/disclosures/item/15/change/','publisher先生','说明理由','2026-05-11 12:55:10.735930',NULL,NULL,0,'',NULL,1),
(125,'submitted','640000/2026-00022',2,'机关职责','/admin/disclosures/item/17/change/','author先生','说明理由','2026-05-11 12:55:10.829401',NULL,NULL,0,'',NULL,3),
(126,'submitted','640000/2026-00022',2,'机关职责','/admin/disclosures/item/17/change/','author先生','说明理由','2026-05-11 12:55:10.829401',NULL,NULL,0,'',NULL,4),
(127,'approved','640000/2026-00022',2,'机关职责','/admin/disclosures/item/17/change/','reviewer先生','说明理由','2026-05-11 12:55:10.858729',NULL,NULL,0,'',NULL,1),
(128,'approved_to_publish','640000/2026-00022',2,'机关职责','/admin/disclosures/item/17/change/','reviewer先生','说明理由','2026-05-11 12:55:10.858729',NULL,NULL,0,'',NULL,5),
(129,'approved_to_publish','640000/2026-00022',2,'机关职责','/admin/disclosures/item/17/change/','reviewer先生','说明理由','2026-05-11 12:55:10.858729',NULL,NULL,0,'',NULL,6),
(130,'published','640000/2026-00022',2,'机关职责','/admin/disclosures/item/17/change/','publisher先生','说明理由','2026-05-11 12:55:10.880025',NULL,NULL,0,'',NULL,1),
(131,'submitted','640000/2026-00023',1,'年度目标','/admin/disclosures/item/16/change/','author先生','说明理由','2026-05-11 12:55:10.950754',NULL,NULL,0,'',NULL,3),
(132,'submitted','640000/2026-00023',1,'年度目标','/admin/disclosures/item/16/change/','author先生','说明理由','2026-05-11 12:55:10.950754',NULL,NULL,0,'',NULL,4),
(133,'approved','640000/2026-00023',1,'年度目标','/admin/disclosures/item/16/change/','reviewer先生','说明理由','2026-05-11 12:55:11.052517',NULL,NULL,0,'',NULL,1),
(134,'approved_to_publish','640000/2026-00023',1,'年度目标','/admin/disclosures/item/16/change/','reviewer先生','说明理由','2026-05-11 12:55:11.052517',NULL,NULL,0,'',NULL,5),
(135,'approved_to_publish','640000/2026-00023',1,'年度目标','/admin/disclosures/item/16/change/','reviewer先生','说明理由','2026-05-11 12:55:11.052517',NULL,NULL,0,'',NULL,6),
(136,'published','640000/2026-00023',1,'年度目标','/admin/disclosures/item/16/change/','publisher先生','说明理由','2026-05-11 12:55:11.123709',NULL,NULL,0,'',NULL,1),
(137,'submitted','640000/2026-00024',1,'办理进程','/admin/disclosures/item/18/change/','author先生','说明理由','2026-05-11 12:55:11.203776',NULL,NULL,0,'',NULL,3),
(138,'submitted','640000/2026-00024',1,'办理进程','/admin/disclosures/item/18/change/','author先生','说明理由','2026-05-11 12:55:11.203776',NULL,NULL,0,'',NULL,4),
(139,'approved','640000/2026-00024',1,'办理进程','/admin/disclosures/item/18/change/','reviewer先生','说明理由','2026-05-11 12:55:11.251416',NULL,NULL,0,'',NULL,1),
(140,'approved_to_publish','640000/2026-00024',1,'办理进程','/admin/disclosures/item/18/change/','reviewer先生','说明理由','2026-05-11 12:55:11.251416',NULL,NULL,0,'',NULL,5),
(141,'approved_to_publish','640000/2026-00024',1,'办理进程','/admin/disclosures/item/18/change/','reviewer先生','说明理由','2026-05-11 12:55:11.251416',NULL,NULL,0,'',NULL,6),
(142,'published','640000/2026-00024',1,'办理进程','/admin/disclosures/item/18/change/','publisher先生','说明理由','2026-05-11 12:55:11.274262',NULL,NULL,0,'',NULL,1),
(143,'submitted','640000/2026-00025',1,'办理结果','/admin/disclosures/item/19/change/','author先生','说明理由','2026-05-11 12:55:11.342986',NULL,NULL,0,'',NULL,3),
(144,'submitted','640000/2026-00025',1,'办理结果','/admin/disclosures/item/19/change/','author先生','说明理由','2026-05-11 12:55:11.342986',NULL,NULL,0,'',NULL,4),
(145,'approved','640000/2026-00025',1,'办理结果','/admin/disclosures/item/19/change/','reviewer先生','说明理由','2026-05-11 12:55:11.403368',NULL,NULL,0,'',NULL,1),
(146,'approved_to_publish','640000/2026-00025',1,'办理结果','/admin/disclosures/item/19/change/','reviewer先生','说明理由','2026-05-11 12:55:11.403368',NULL,NULL,0,'',NULL,5),
(147,'approved_to_publish','640000/2026-00025',1,'办理结果','/admin/disclosures/item/19/change/','reviewer先生','说明理由','2026-05-11 12:55:11.403368',NULL,NULL,0,'',NULL,6),
(148,'published','640000/2026-00025',1,'办理结果','/admin/disclosures/item/19/change/','publisher先生','说明理由','2026-05-11 12:55:11.433776',NULL,NULL,0,'',NULL,1),
(149,'submitted','640000/2026-00026',1,'规范性文件清理','/admin/disclosures/dossier/3/change/','author先生','说明理由','2026-05-11 12:55:11.464903',NULL,NULL,0,'',NULL,3),
(150,'submitted','640000/2026-00026',1,'规范性文件清理','/admin/disclosures/dossier/3/change/','author先生','说明理由','2026-05-11 12:55:11.464903',NULL,NULL,0,'',NULL,4),
(151,'approved','640000/2026-00026',1,'规范性文件清理','/admin/disclosures/dossier/3/change/','reviewer先生','说明理由','2026-05-11 12:55:11.503945',NULL,NULL,0,'',NULL,1),
(152,'approved_to_publish','640000/2026-00026',1,'规范性文件清理','/admin/disclosures/dossier/3/change/','reviewer先生','说明理由','2026-05-11 12:55:11.503945',NULL,NULL,0,'',NULL,5),
(153,'approved_to_publish','640000/2026-00026',1,'规范性文件清理','/admin/disclosures/dossier/3/change/','reviewer先生','说明理由','2026-05-11 12:55:11.503945',NULL,NULL,0,'',NULL,6),
(154,'published','640000/2026-00026',1,'规范性文件清理','/admin/disclosures/dossier/3/change/','publisher先生','说明理由','2026-05-11 12:55:11.530719',NULL,NULL,0,'',NULL,1),
(155,'submitted','640000/2026-00027',1,'中华人民共和国律师法','/admin/approvals/law/3/change/','author先生','说明理由','2026-05-11 12:55:11.590806',NULL,NULL,0,'',NULL,3),
(156,'submitted','640000/2026-00027',1,'中华人民共和国律师法','/admin/approvals/law/3/change/','author先生','说明理由','2026-05-11 12:55:11.590806',NULL,NULL,0,'',NULL,4),
(157,'approved','640000/2026-00027',1,'中华人民共和国律师法','/admin/approvals/law/3/change/','reviewer先生','说明理由','2026-05-11 12:55:11.637539',NULL,NULL,0,'',NULL,1),
(158,'approved_to_publish','640000/2026-00027',1,'中华人民共和国律师法','/admin/approvals/law/3/change/','reviewer先生','说明理由','2026-05-11 12:55:11.637539',NULL,NULL,0,'',NULL,5),
(159,'approved_to_publish','640000/2026-00027',1,'中华人民共和国律师法','/admin/approvals/law/3/change/','reviewer先生','说明理由','2026-05-11 12:55:11.637539',NULL,NULL,0,'',NULL,6),
(160,'published','640000/2026-00027',1,'中华人民共和国律师法','/admin/approvals/law/3/change/','publisher先生','说明理由','2026-05-11 12:55:11.669071',NULL,NULL,0,'',NULL,1),
(161,'submitted','640000/2026-00028',1,'律师执业许可','/admin/approvals/approval/4/change/','author先生','说明理由','2026-05-11 12:55:13.334358',NULL,NULL,0,'',NULL,3),
(162,'submitted','640000/2026-00028',1,'律师执业许可','/admin/approvals/approval/4/change/','author先生','说明理由','2026-05-11 12:55:13.334358',NULL,NULL,0,'',NULL,4),
(163,'approved','640000/2026-00028',1,'律师执业许可','/admin/approvals/approval/4/change/','reviewer先生','说明理由','2026-05-11 12:55:13.423046',NULL,NULL,0,'',NULL,1),
(164,'approved_to_publish','640000/2026-00028',1,'律师执业许可','/admin/approvals/approval/4/change/','reviewer先生','说明理由','2026-05-11 12:55:13.423046',NULL,NULL,0,'',NULL,5),
(165,'approved_to_publish','640000/2026-00028',1,'律师执业许可','/admin/approvals/approval/4/change/','reviewer先生','说明理由','2026-05-11 12:55:13.423046',NULL,NULL,0,'',NULL,6),
(166,'published','640000/2026-00028',1,'律师执业许可','/admin/approvals/approval/4/change/','publisher先生','说明理由','2026-05-11 12:55:13.505855',NULL,NULL,0,'',NULL,1),
(167,'submitted','640000/2026-00029',1,'对律师同时在两个以上律师事务所执业的处罚','/admin/approvals/penalty/3/change/','author先生','说明理由','2026-05-11 12:55:13.597636',NULL,NULL,0,'',NULL,3),
(168,'submitted','640000/2026-00029',1,'对律师同时在两个以上律师事务所执业的处罚','/admin/approvals/penalty/3/change/','author先生','说明理由','2026-05-11 12:55:13.597636',NULL,NULL,0,'',NULL,4),
(169,'approved','640000/2026-00029',1,'对律师同时在两个以上律师事务所执业的处罚','/admin/approvals/penalty/3/change/','reviewer先生','说明理由','2026-05-11 12:55:13.644320',NULL,NULL,0,'',NULL,1),
(170,'approved_to_publish','640000/2026-00029',1,'对律师同时在两个以上律师事务所执业的处罚','/admin/approvals/penalty/3/change/','reviewer先生','说明理由','2026-05-11 12:55:13.644320',NULL,NULL,0,'',NULL,5),
(171,'approved_to_publish','640000/2026-00029',1,'对律师同时在两个以上律师事务所执业的处罚','/admin/approvals/penalty/3/change/','reviewer先生','说明理由','2026-05-11 12:55:13.644320',NULL,NULL,0,'',NULL,6),
(172,'published','640000/2026-00029',1,'对律师同时在两个以上律师事务所执业的处罚','/admin/approvals/penalty/3/change/','publisher先生','说明理由','2026-05-11 12:55:13.678963',NULL,NULL,0,'',NULL,1),
(173,'submitted','640000/2026-00024',2,'办理进程','/admin/disclosures/item/20/change/','author先生','说明理由','2026-05-11 12:55:13.823122',NULL,NULL,0,'',NULL,3),
(174,'submitted','640000/2026-00024',2,'办理进程','/admin/disclosures/item/20/change/','author先生','说明理由','2026-05-11 12:55:13.823122',NULL,NULL,0,'',NULL,4),
(175,'approved','640000/2026-00024',2,'办理进程','/admin/disclosures/item/20/change/','reviewer先生','说明理由','2026-05-11 12:55:13.870084',NULL,NULL,0,'',NULL,1),
(176,'approved_to_publish','640000/2026-00024',2,'办理进程','/admin/disclosures/item/20/change/','reviewer先生','说明理由','2026-05-11 12:55:13.870084',NULL,NULL,0,'',NULL,5),
(177,'approved_to_publish','640000/2026-00024',2,'办理进程','/admin/disclosures/item/20/change/','reviewer先生','说明理由','2026-05-11 12:55:13.870084',NULL,NULL,0,'',NULL,6),
(178,'published','640000/2026-00024',2,'办理进程','/admin/disclosures/item/20/change/','publisher先生','说明理由','2026-05-11 12:55:13.894269',NULL,NULL,0,'',NULL,1),
(179,'overdue','',NULL,'2 项公开义务','/admin/disclosures/obligation/?state=overdue','','2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度
2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度','2026-05-11 12:55:14.109280',NULL,NULL,0,'',NULL,3),
(180,'overdue','',NULL,'2 项公开义务','/admin/disclosures/obligation/?state=overdue','','2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度
2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度','2026-05-11 12:55:14.109280',NULL,NULL,0,'',NULL,4),
(181,'overdue','',NULL,'2 项公开义务','/admin/disclosures/obligation/?state=overdue','','2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度
2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度','2026-05-11 12:55:14.109280',NULL,NULL,0,'',NULL,5),
(182,'overdue','',NULL,'2 项公开义务','/admin/disclosures/obligation/?state=overdue','','2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度
2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度','2026-05-11 12:55:14.109280',NULL,NULL,0,'',NULL,6),
(183,'ticket_overdue','',NULL,'1 件群众反映','/admin/supervision/ticket/','','2026-03-09 应公开未公开 R-Z9H7-7D56','2026-05-11 12:55:14.213244',NULL,NULL,0,'',NULL,1),
(184,'ticket_overdue','',NULL,'1 件群众反映','/admin/supervision/ticket/','','2026-03-09 应公开未公开 R-Z9H7-7D56','2026-05-11 12:55:14.213244',NULL,NULL,0,'',NULL,2),
(185,'ticket_overdue','',NULL,'1 件群众反映','/admin/supervision/ticket/','','2026-03-09 应公开未公开 R-Z9H7-7D56','2026-05-11 12:55:14.213244',NULL,NULL,0,'',NULL,3),
(186,'ticket_overdue','',NULL,'1 件群众反映','/admin/supervision/ticket/','','2026-03-09 应公开未公开 R-Z9H7-7D56','2026-05-11 12:55:14.213244',NULL,NULL,0,'',NULL,4),
(187,'ticket_overdue','',NULL,'1 件群众反映','/admin/supervision/ticket/','','2026-03-09 应公开未公开 R-Z9H7-7D56','2026-05-11 12:55:14.213244',NULL,NULL,0,'',NULL,5),
(188,'ticket_overdue','',NULL,'1 件群众反映','/admin/supervision/ticket/','','2026-03-09 应公开未公开 R-Z9H7-7D56','2026-05-11 12:55:14.213244',NULL,NULL,0,'',NULL,6),
(189,'submitted','640000/2026-00025',2,'办理结果','/admin/disclosures/item/21/change/','author先生','说明理由','2026-05-11 12:55:30.560581',NULL,NULL,0,'',NULL,3),
(190,'submitted','640000/2026-00025',2,'办理结果','/admin/disclosures/item/21/change/','author先生','说明理由','2026-05-11 12:55:30.560581',NULL,NULL,0,'',NULL,4),
(191,'approved','640000/2026-00025',2,'办理结果','/admin/disclosures/item/21/change/','reviewer先生','说明理由','2026-05-11 12:55:30.599821',NULL,NULL,0,'',NULL,1),
(192,'approved_to_publish','640000/2026-00025',2,'办理结果','/admin/disclosures/item/21/change/','reviewer先生','说明理由','2026-05-11 12:55:30.599821',NULL,NULL,0,'',NULL,5),
(193,'approved_to_publish','640000/2026-00025',2,'办理结果','/admin/disclosures/item/21/change/','reviewer先生','说明理由','2026-05-11 12:55:30.599821',NULL,NULL,0,'',NULL,6),
(194,'published','640000/2026-00025',2,'办理结果','/admin/disclosures/item/21/change/','publisher先生','说明理由','2026-05-11 12:55:30.635944',NULL,NULL,0,'',NULL,1);
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
(1,'filing','14aa7a3fa0ec9878842171ae89061bd5707f09d2d1beaa38dfcdb138d3a41aaf','','2026-05-11 12:55:00.949190'),
(6,'filing','18bed5e1d2dd4a9287d250266eb6b47e62eaaa109793214e096d77f92fa1f31e','','2026-05-11 12:55:09.738767');
CREATE TABLE "supervision_evaluationround" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(150) NOT NULL, "plan" text NOT NULL, "observed_from" date NOT NULL, "observed_until" date NOT NULL, "open_from" date NOT NULL, "open_until" date NOT NULL, "status" varchar(20) NOT NULL, "opened_on" date NULL, "closed_on" date NULL, "close_reason" varchar(300) NOT NULL, "cancelled_on" date NULL, "cancel_reason" varchar(300) NOT NULL, "formula" smallint unsigned NULL CHECK ("formula" >= 0), "record_number" varchar(40) NOT NULL, "revision" integer unsigned NOT NULL CHECK ("revision" >= 0), CONSTRAINT "round_observed_in_order" CHECK ("observed_until" >= ("observed_from")), CONSTRAINT "round_window_in_order" CHECK ("open_until" >= ("open_from")), CONSTRAINT "round_cancelled_why" CHECK ((NOT ("status" = 'cancelled') OR ("cancelled_on" IS NOT NULL AND NOT ("cancel_reason" = '')))));
INSERT INTO "supervision_evaluationround" VALUES
(1,'年度政务公开评议','看公开栏，问群众。','2025-10-23','2026-05-09','2026-05-10','2026-05-18','draft',NULL,NULL,'',NULL,'',NULL,'',0),
(2,'公开的评议','看公开栏，问群众。','2025-10-23','2026-05-09','2026-05-10','2026-05-18','closed','2026-05-11','2026-05-11','都已评完。',NULL,'',1,'640000/2026-00021',3);
CREATE TABLE "supervision_ticket" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(11) NOT NULL UNIQUE, "secret_hash" varchar(120) NOT NULL, "form_hash" varchar(64) NOT NULL UNIQUE, "kind" varchar(20) NOT NULL, "state" varchar(20) NOT NULL, "about_path" varchar(300) NOT NULL, "about_kind" varchar(20) NOT NULL, "about_key" varchar(40) NOT NULL, "about_step" varchar(40) NOT NULL, "consents" bool NOT NULL, "contact" text NOT NULL, "filed_at" datetime NOT NULL, "turn" smallint unsigned NOT NULL CHECK ("turn" >= 0), "due_on" date NOT NULL, "answered_on" date NULL, "received_at" datetime NULL, "closed_at" datetime NULL, "unanswered" varchar(20) NOT NULL, "public_question" text NOT NULL, "public_answer" text NOT NULL, "published_at" datetime NULL, "unpublished_at" datetime NULL, "unpublished_reason" varchar(300) NOT NULL, "due_soon_told_on" date NULL, "overdue_told_on" date NULL, "revision" integer unsigned NOT NULL CHECK ("revision" >= 0), "department_id" bigint NULL REFERENCES "departments_department" ("id") DEFERRABLE INITIALLY DEFERRED, "first_contact_id" bigint NULL, "owner_id" bigint NULL, CONSTRAINT "ticket_closed_when" CHECK ((NOT ("state" = 'closed') OR "closed_at" IS NOT NULL)), CONSTRAINT "ticket_answered_when" CHECK ((NOT ("state" = 'answered') OR "answered_on" IS NOT NULL)), CONSTRAINT "ticket_published_with_consent" CHECK (("published_at" IS NULL OR "consents" OR "unpublished_at" IS NOT NULL)), CONSTRAINT "ticket_asked_again_once" CHECK (("turn" >= 1 AND "turn" <= 2)));
INSERT INTO "supervision_ticket" VALUES
(1,'R-5NWQ-DQ88','fe895f1bed57c819d62bcc5afa04ef53$fc9a8a7c9b591dbcb5717c7a069d8997ef794cc1bfa1bfe91ca034505fd06cc3','896b2b2c42c2697d8a9d68ec354d07b6cf807c2f822e2fe56c662300edd3e7c3','missing','in_hand','/departments/D11/','department','D11','',0,'','2026-05-11 12:55:00.949190',1,'2026-06-01',NULL,'2026-05-11 12:55:00.974888',NULL,'','','',NULL,NULL,'',NULL,NULL,1,2,5,5),
(2,'R-ASV4-FQA4','0f163b164b1c6a4fa7b6185bafb00f78$e55010cfe50ad1e28da444d669c27777bf462104f750eba09286f2edf83f10c8','2d0ee9693faf380385fab566feb0980029534bbe6dbb84720b146f00927ccc5a','missing','answered','/departments/D11/','department','D11','',1,'gAAAAABrCX2tJ4yT_K0mhZCEJhS8rAsi3Bc2gT2nDjZ8WcvHsPHKADPB5VBwCvgkDrEHF1vXAgwINkczlcTTjQPKxB6iHx1oognL_rTqc2Kpi7DOGo_R4i8QLKdHhqpKtxdStGxiPKQP','2026-02-10 12:55:09.341182',1,'2026-03-09','2026-02-11','2026-02-11 12:55:09.341182',NULL,'','公开用的问题','公开用的答复','2026-05-11 12:55:09.341207',NULL,'',NULL,NULL,3,2,5,5),
(3,'R-A8JP-PKDQ','110c541ca172ccdf3d40fa3e6cc087db$1d98170ab096edcc2ee2c6cba3561fba915af00e9626160225994109e645f0e7','03bca8b69ba5858a77e8dbf641b9157a9c072b3cf5f3f64cbd9b2ef691ca3b57','missing','answered','/departments/D11/','department','D11','',1,'gAAAAABrCX2t_FtALynPCvQkOn9ejy2Ei-49rDEAZ3Inofb33ceMmLbngKWFhpiFxeEfInwJzhQLM190B4eeJjjit5yQiw5PfcbQYHZqgeSAvJFHUCwLRYvlK_k8P4DnbSZCGEX7BH2d','2026-02-10 12:55:09.341182',1,'2026-03-09','2026-05-09','2026-02-11 12:55:09.341182',NULL,'','','',NULL,NULL,'',NULL,NULL,2,2,5,5),
(4,'R-Z9H7-7D56','7131dfa82fa10a92e76e8eca5e600228$9822f71957c808a5b86be7e5533d192f2e850b6961f1bb81e9ba0851bc4561c4','78b94a08fd8bb5eb7db7bd0bdb0f115199e317ff9055d0f3717b34c20cd16b3a','missing','filed','/departments/D11/','department','D11','',0,'','2026-02-10 12:55:09.341182',1,'2026-03-09',NULL,NULL,NULL,'','','',NULL,NULL,'',NULL,'2026-05-11',0,2,NULL,NULL),
(5,'R-ZW7A-GK6J','27d9324efe9e800a1f3aada579e82cdf$ad974c50f5b558b5477436c82843627145baa29420fe9718803bd5526ec227a6','12e713e2ede1b0842c7206018a7b1d5a22535f7fbb1b0d9ea7a0851a0be92fe9','missing','closed','/departments/D11/','department','D11','',0,'','2026-02-10 12:55:09.341182',1,'2026-03-09',NULL,'2026-02-11 12:55:09.341182','2026-02-11 12:55:09.341182','spam','','',NULL,NULL,'',NULL,NULL,2,2,5,5),
(6,'R-2BGJ-C8VD','0ded9bdc6e152efd2d6432cc8eef3e56$e5bf15405124ed631a0b3775c28a647609ecf0dfeb6d6f16bc72c538f0a1acc1','04a9a4ca5e432f928131d9d44be57643324d9134867bf91b987dcbe194274d66','missing','filed','/departments/D11/','department','D11','',0,'','2026-05-11 12:55:09.738767',1,'2026-06-01',NULL,NULL,NULL,'','','',NULL,NULL,'',NULL,NULL,0,2,NULL,NULL);
CREATE TABLE "supervision_evaluateddepartment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "total" decimal NULL, "lowest" decimal NULL, "highest" decimal NULL, "supervisors" smallint unsigned NOT NULL CHECK ("supervisors" >= 0), "means" text NOT NULL CHECK ((JSON_VALID("means") OR "means" IS NULL)), "reply" text NOT NULL, "reply_revision" integer unsigned NOT NULL CHECK ("reply_revision" >= 0), "replied_at" datetime NULL, "department_id" bigint NOT NULL REFERENCES "departments_department" ("id") DEFERRABLE INITIALLY DEFERRED, "replied_by_id" bigint NULL, "round_id" bigint NOT NULL REFERENCES "supervision_evaluationround" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "evaluated_once" UNIQUE ("round_id", "department_id"));
INSERT INTO "supervision_evaluateddepartment" VALUES
(1,NULL,NULL,NULL,0,'{}','',0,NULL,2,NULL,1),
(2,NULL,NULL,NULL,0,'{}','',0,NULL,3,NULL,1),
(3,80.6,80.6,80.6,1,'{"3": "77.00", "4": "83.00"}','已经增开窗口。',1,'2026-05-11 12:55:07.635010',2,1,2),
(4,NULL,NULL,NULL,0,'{}','',0,NULL,3,NULL,2);
CREATE TABLE "supervision_criterion" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group" varchar(20) NOT NULL, "name_zh" varchar(100) NOT NULL, "name_en" varchar(150) NOT NULL, "weight" smallint unsigned NOT NULL CHECK ("weight" >= 0), "order" smallint unsigned NOT NULL CHECK ("order" >= 0), "round_id" bigint NOT NULL REFERENCES "supervision_evaluationround" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "criterion_weight_is_percent" CHECK (("weight" >= 1 AND "weight" <= 100)), CONSTRAINT "criterion_once" UNIQUE ("round_id", "name_zh"));
INSERT INTO "supervision_criterion" VALUES
(1,'effect','工作机制建立健全','',40,0,1),
(2,'effect','方便群众','',60,1,1),
(3,'effect','工作机制建立健全','',40,0,2),
(4,'effect','方便群众','',60,1,2);
CREATE TABLE "supervision_sheet" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "comment" text NOT NULL, "revision" integer unsigned NOT NULL CHECK ("revision" >= 0), "saved_at" datetime NOT NULL, "salt" varchar(64) NOT NULL, "appointment_id" bigint NOT NULL REFERENCES "supervision_appointment" ("id") DEFERRABLE INITIALLY DEFERRED, "department_id" bigint NOT NULL REFERENCES "departments_department" ("id") DEFERRABLE INITIALLY DEFERRED, "round_id" bigint NOT NULL REFERENCES "supervision_evaluationround" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "sheet_once" UNIQUE ("round_id", "department_id", "appointment_id"));
INSERT INTO "supervision_sheet" VALUES
(1,'窗口少了一个。',1,'2026-05-11 12:55:07.635010','085209f07c7d036c3e4cf32d845580608fe313f49727f11cbb56baf2ff99474f',1,2,2);
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
