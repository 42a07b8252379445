--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: audit_forgotten_only(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.audit_forgotten_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN
        IF NOT EXISTS (
            SELECT 1 FROM audit_entry WHERE action = 'forgotten'
            AND subject_kind = 'entry' AND subject_number = OLD.entry_id::text
            AND sequence > OLD.entry_id) THEN
            RAISE EXCEPTION 'log details are final';
        END IF;
        RETURN OLD;
    END $$;


--
-- Name: audit_in_order(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.audit_in_order() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN
        IF NEW.sequence <> (SELECT COALESCE(MAX(sequence), 0) + 1 FROM audit_entry) THEN
            RAISE EXCEPTION 'log entries are numbered without a gap';
        END IF;
        RETURN NEW;
    END $$;


--
-- Name: audit_keep_person(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.audit_keep_person() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN
        IF TG_OP = 'TRUNCATE' THEN
            RAISE EXCEPTION 'whoever acted is never deleted';
        END IF;
        IF EXISTS (SELECT 1 FROM audit_entrydetail WHERE actor_id = OLD.id) THEN
            RAISE EXCEPTION 'whoever acted is never deleted';
        END IF;
        RETURN OLD;
    END $$;


--
-- Name: audit_keep_seal(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.audit_keep_seal() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN
        IF NEW.salt <> '' OR (NEW.id, NEW.kind, NEW."row", NEW.entry, NEW.mac)
            IS DISTINCT FROM (OLD.id, OLD.kind, OLD."row", OLD.entry, OLD.mac)
        OR NOT EXISTS (
            SELECT 1 FROM audit_seal AS later JOIN audit_entry ON sequence = later.entry
            WHERE later.kind = OLD.kind AND later."row" = OLD."row" AND later.entry > OLD.entry
            AND action IN ('forgotten', 'purged')) THEN
            RAISE EXCEPTION 'seals are final';
        END IF;
        RETURN NEW;
    END $$;


--
-- Name: audit_refuse(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.audit_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN RAISE EXCEPTION 'log entries are final'; END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: approvals_approval; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.approvals_approval (
    id bigint NOT NULL,
    number character varying(40) NOT NULL,
    version integer NOT NULL,
    status character varying(20) NOT NULL,
    title character varying(200) NOT NULL,
    audience character varying(20) NOT NULL,
    change_note character varying(300) NOT NULL,
    public_until timestamp with time zone,
    first_published_on date,
    created_at timestamp with time zone,
    edited_at timestamp with time zone,
    submitted_at timestamp with time zone,
    returned_at timestamp with time zone,
    approved_at timestamp with time zone,
    publish_at timestamp with time zone,
    published_at timestamp with time zone,
    confirmed_at timestamp with time zone,
    closed_at timestamp with time zone,
    return_note text NOT NULL,
    masks_asked jsonb NOT NULL,
    check_sheet jsonb NOT NULL,
    override_reason text NOT NULL,
    force_reason text NOT NULL,
    to_be_confirmed boolean NOT NULL,
    withdrawal_reason text NOT NULL,
    title_withheld boolean NOT NULL,
    due_failure text NOT NULL,
    form_token character varying(40),
    revision integer NOT NULL,
    content_hash character varying(64) NOT NULL,
    published_sequence bigint,
    republishes character varying(40) NOT NULL,
    shown_on date,
    code character varying(40) NOT NULL,
    name_en character varying(300) NOT NULL,
    remapped_on date,
    base_code character varying(12) NOT NULL,
    conditions text NOT NULL,
    conditions_en text NOT NULL,
    applicants character varying(60) NOT NULL,
    procedure text NOT NULL,
    statutory_limit integer,
    statutory_unit character varying(20) NOT NULL,
    limit_basis character varying(200) NOT NULL,
    promised_limit integer,
    promised_unit character varying(20) NOT NULL,
    time_not_counted text NOT NULL,
    is_charged boolean,
    fee text NOT NULL,
    result_document character varying(200) NOT NULL,
    level character varying(30) NOT NULL,
    hotline character varying(30) NOT NULL,
    "window" character varying(200) NOT NULL,
    office_hours character varying(200) NOT NULL,
    online_address character varying(300) NOT NULL,
    remedies text NOT NULL,
    approved_by_id bigint,
    closed_by_id bigint,
    confirmed_by_id bigint,
    created_by_id bigint,
    department_id bigint NOT NULL,
    edited_by_id bigint,
    published_by_id bigint,
    returned_by_id bigint,
    scheduled_by_id bigint,
    submitted_by_id bigint,
    marked_set_id bigint,
    remapped_type_id bigint,
    type_id bigint,
    CONSTRAINT approval_promised_unit CHECK (((promised_limit IS NULL) OR (NOT ((promised_unit)::text = ''::text)))),
    CONSTRAINT approval_statutory_unit CHECK (((statutory_limit IS NULL) OR (NOT ((statutory_unit)::text = ''::text)))),
    CONSTRAINT approvals_approval_promised_limit_check CHECK ((promised_limit >= 0)),
    CONSTRAINT approvals_approval_revision_check CHECK ((revision >= 0)),
    CONSTRAINT approvals_approval_statutory_limit_check CHECK ((statutory_limit >= 0)),
    CONSTRAINT approvals_approval_version_check CHECK ((version >= 0))
);


--
-- Name: approvals_approval_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.approvals_approval ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.approvals_approval_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: approvals_approval_writers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.approvals_approval_writers (
    id bigint NOT NULL,
    approval_id bigint NOT NULL,
    user_id bigint NOT NULL
);


--
-- Name: approvals_approval_writers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.approvals_approval_writers ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.approvals_approval_writers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: approvals_approvalbasis; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.approvals_approvalbasis (
    id bigint NOT NULL,
    law_key character varying(40) NOT NULL,
    article character varying(100) NOT NULL,
    paragraph character varying(40) NOT NULL,
    item character varying(40) NOT NULL,
    quote text NOT NULL,
    record_id bigint NOT NULL
);


--
-- Name: approvals_approvalbasis_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.approvals_approvalbasis ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.approvals_approvalbasis_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: approvals_approvalfile; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.approvals_approvalfile (
    id bigint NOT NULL,
    title character varying(150) NOT NULL,
    alt_text character varying(300) NOT NULL,
    file_name character varying(150) NOT NULL,
    media_type character varying(40) NOT NULL,
    size integer NOT NULL,
    sha256 character varying(64) NOT NULL,
    original_size integer NOT NULL,
    original_sha256 character varying(64) NOT NULL,
    thumbnail_sha256 character varying(64) NOT NULL,
    pages integer,
    width integer,
    height integer,
    text text NOT NULL,
    record_id bigint NOT NULL,
    CONSTRAINT approvals_approvalfile_height_check CHECK ((height >= 0)),
    CONSTRAINT approvals_approvalfile_original_size_check CHECK ((original_size >= 0)),
    CONSTRAINT approvals_approvalfile_pages_check CHECK ((pages >= 0)),
    CONSTRAINT approvals_approvalfile_size_check CHECK ((size >= 0)),
    CONSTRAINT approvals_approvalfile_width_check CHECK ((width >= 0))
);


--
-- Name: approvals_approvalfile_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.approvals_approvalfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.approvals_approvalfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: approvals_catalogueset; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.approvals_catalogueset (
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    label_zh character varying(100) NOT NULL,
    label_en character varying(150) NOT NULL
);


--
-- Name: approvals_catalogueset_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.approvals_catalogueset ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.approvals_catalogueset_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: approvals_law; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.approvals_law (
    id bigint NOT NULL,
    number character varying(40) NOT NULL,
    version integer NOT NULL,
    status character varying(20) NOT NULL,
    title character varying(200) NOT NULL,
    audience character varying(20) NOT NULL,
    change_note character varying(300) NOT NULL,
    public_until timestamp with time zone,
    first_published_on date,
    created_at timestamp with time zone,
    edited_at timestamp with time zone,
    submitted_at timestamp with time zone,
    returned_at timestamp with time zone,
    approved_at timestamp with time zone,
    publish_at timestamp with time zone,
    published_at timestamp with time zone,
    confirmed_at timestamp with time zone,
    closed_at timestamp with time zone,
    return_note text NOT NULL,
    masks_asked jsonb NOT NULL,
    check_sheet jsonb NOT NULL,
    override_reason text NOT NULL,
    force_reason text NOT NULL,
    to_be_confirmed boolean NOT NULL,
    withdrawal_reason text NOT NULL,
    title_withheld boolean NOT NULL,
    due_failure text NOT NULL,
    form_token character varying(40),
    revision integer NOT NULL,
    content_hash character varying(64) NOT NULL,
    published_sequence bigint,
    republishes character varying(40) NOT NULL,
    shown_on date,
    code character varying(40) NOT NULL,
    name_en character varying(300) NOT NULL,
    level character varying(40) NOT NULL,
    issuer character varying(150) NOT NULL,
    document_number character varying(120) NOT NULL,
    promulgated_on date,
    effective_on date,
    amended_on date,
    effect character varying(20) NOT NULL,
    superseded_by character varying(40) NOT NULL,
    ended_on date,
    cleanup_campaign character varying(150) NOT NULL,
    cleanup_verdict character varying(20) NOT NULL,
    cleanup_on date,
    approved_by_id bigint,
    closed_by_id bigint,
    confirmed_by_id bigint,
    created_by_id bigint,
    department_id bigint NOT NULL,
    edited_by_id bigint,
    marked_set_id bigint,
    published_by_id bigint,
    returned_by_id bigint,
    scheduled_by_id bigint,
    submitted_by_id bigint,
    CONSTRAINT approvals_law_revision_check CHECK ((revision >= 0)),
    CONSTRAINT approvals_law_version_check CHECK ((version >= 0))
);


--
-- Name: approvals_law_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.approvals_law ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.approvals_law_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: approvals_law_writers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.approvals_law_writers (
    id bigint NOT NULL,
    law_id bigint NOT NULL,
    user_id bigint NOT NULL
);


--
-- Name: approvals_law_writers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.approvals_law_writers ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.approvals_law_writers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: approvals_material; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.approvals_material (
    id bigint NOT NULL,
    name character varying(150) NOT NULL,
    form character varying(20) NOT NULL,
    copies smallint,
    source character varying(150) NOT NULL,
    sample character varying(150) NOT NULL,
    record_id bigint NOT NULL,
    CONSTRAINT approvals_material_copies_check CHECK ((copies >= 0))
);


--
-- Name: approvals_material_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.approvals_material ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.approvals_material_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: approvals_penalty; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.approvals_penalty (
    id bigint NOT NULL,
    number character varying(40) NOT NULL,
    version integer NOT NULL,
    status character varying(20) NOT NULL,
    title character varying(200) NOT NULL,
    audience character varying(20) NOT NULL,
    change_note character varying(300) NOT NULL,
    public_until timestamp with time zone,
    first_published_on date,
    created_at timestamp with time zone,
    edited_at timestamp with time zone,
    submitted_at timestamp with time zone,
    returned_at timestamp with time zone,
    approved_at timestamp with time zone,
    publish_at timestamp with time zone,
    published_at timestamp with time zone,
    confirmed_at timestamp with time zone,
    closed_at timestamp with time zone,
    return_note text NOT NULL,
    masks_asked jsonb NOT NULL,
    check_sheet jsonb NOT NULL,
    override_reason text NOT NULL,
    force_reason text NOT NULL,
    to_be_confirmed boolean NOT NULL,
    withdrawal_reason text NOT NULL,
    title_withheld boolean NOT NULL,
    due_failure text NOT NULL,
    form_token character varying(40),
    revision integer NOT NULL,
    content_hash character varying(64) NOT NULL,
    published_sequence bigint,
    republishes character varying(40) NOT NULL,
    shown_on date,
    code character varying(40) NOT NULL,
    name_en character varying(300) NOT NULL,
    subject character varying(200) NOT NULL,
    conduct text NOT NULL,
    conduct_en text NOT NULL,
    kinds character varying(200) NOT NULL,
    summary text NOT NULL,
    summary_en text NOT NULL,
    fine_min integer,
    fine_max integer,
    fine_multiple_min numeric(6,2),
    fine_multiple_max numeric(6,2),
    fine_base character varying(40) NOT NULL,
    suspension_min smallint,
    suspension_max smallint,
    level character varying(30) NOT NULL,
    revocation_level character varying(30) NOT NULL,
    limitation character varying(200) NOT NULL,
    handling_limit integer,
    handling_unit character varying(20) NOT NULL,
    handling_basis character varying(200) NOT NULL,
    approved_by_id bigint,
    closed_by_id bigint,
    confirmed_by_id bigint,
    created_by_id bigint,
    department_id bigint NOT NULL,
    edited_by_id bigint,
    marked_set_id bigint,
    published_by_id bigint,
    returned_by_id bigint,
    scheduled_by_id bigint,
    submitted_by_id bigint,
    CONSTRAINT approvals_penalty_fine_max_check CHECK ((fine_max >= 0)),
    CONSTRAINT approvals_penalty_fine_min_check CHECK ((fine_min >= 0)),
    CONSTRAINT approvals_penalty_handling_limit_check CHECK ((handling_limit >= 0)),
    CONSTRAINT approvals_penalty_revision_check CHECK ((revision >= 0)),
    CONSTRAINT approvals_penalty_suspension_max_check CHECK ((suspension_max >= 0)),
    CONSTRAINT approvals_penalty_suspension_min_check CHECK ((suspension_min >= 0)),
    CONSTRAINT approvals_penalty_version_check CHECK ((version >= 0)),
    CONSTRAINT penalty_handling_unit CHECK (((handling_limit IS NULL) OR (NOT ((handling_unit)::text = ''::text))))
);


--
-- Name: approvals_penalty_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.approvals_penalty ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.approvals_penalty_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: approvals_penalty_writers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.approvals_penalty_writers (
    id bigint NOT NULL,
    penalty_id bigint NOT NULL,
    user_id bigint NOT NULL
);


--
-- Name: approvals_penalty_writers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.approvals_penalty_writers ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.approvals_penalty_writers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: approvals_penaltybasis; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.approvals_penaltybasis (
    id bigint NOT NULL,
    law_key character varying(40) NOT NULL,
    article character varying(100) NOT NULL,
    paragraph character varying(40) NOT NULL,
    item character varying(40) NOT NULL,
    quote text NOT NULL,
    record_id bigint NOT NULL
);


--
-- Name: approvals_penaltybasis_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.approvals_penaltybasis ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.approvals_penaltybasis_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: approvals_powertype; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.approvals_powertype (
    id bigint NOT NULL,
    slug character varying(40) NOT NULL,
    code character varying(2) NOT NULL,
    label_zh character varying(40) NOT NULL,
    label_en character varying(80) NOT NULL,
    retired_on date,
    retired_by character varying(150) NOT NULL,
    "order" integer NOT NULL,
    CONSTRAINT approvals_powertype_order_check CHECK (("order" >= 0))
);


--
-- Name: approvals_powertype_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.approvals_powertype ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.approvals_powertype_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: approvals_step; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.approvals_step (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    who character varying(150) NOT NULL,
    days smallint,
    detail character varying(300) NOT NULL,
    record_id bigint NOT NULL,
    CONSTRAINT approvals_step_days_check CHECK ((days >= 0))
);


--
-- Name: approvals_step_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.approvals_step ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.approvals_step_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: approvals_tier; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.approvals_tier (
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    circumstances text NOT NULL,
    standard text NOT NULL,
    record_id bigint NOT NULL
);


--
-- Name: approvals_tier_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.approvals_tier ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.approvals_tier_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: audit_clockmark; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_clockmark (
    boot character varying(64) NOT NULL,
    ticks bigint NOT NULL,
    wall timestamp with time zone NOT NULL,
    log_time timestamp with time zone
);


--
-- Name: audit_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_entry (
    sequence bigint NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    action character varying(30) NOT NULL,
    subject_kind character varying(40) NOT NULL,
    subject_number character varying(150) NOT NULL,
    subject_version integer,
    subject_label character varying(400) NOT NULL,
    department character varying(20) NOT NULL,
    is_public boolean NOT NULL,
    content_hash character varying(64) NOT NULL,
    detail_hash character varying(64) NOT NULL,
    salt character varying(64) NOT NULL,
    seals character varying(64) NOT NULL,
    leaf_hash character varying(64) NOT NULL,
    seal_key character varying(8) NOT NULL,
    mac character varying(64) NOT NULL,
    CONSTRAINT audit_entry_subject_version_check CHECK ((subject_version >= 0))
);


--
-- Name: audit_entrydetail; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_entrydetail (
    entry_id bigint NOT NULL,
    actor_name character varying(150) NOT NULL,
    note text NOT NULL,
    changes jsonb NOT NULL,
    address character varying(45) NOT NULL,
    salt character varying(64) NOT NULL,
    actor_id bigint
);


--
-- Name: audit_node; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_node (
    place bigint NOT NULL,
    hash character varying(64) NOT NULL
);


--
-- Name: audit_recordedsetting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_recordedsetting (
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    value text NOT NULL
);


--
-- Name: audit_recordedsetting_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.audit_recordedsetting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.audit_recordedsetting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: audit_seal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_seal (
    id bigint NOT NULL,
    kind character varying(60) NOT NULL,
    "row" bigint NOT NULL,
    entry bigint NOT NULL,
    salt character varying(32) NOT NULL,
    mac character varying(64) NOT NULL
);


--
-- Name: audit_seal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.audit_seal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.audit_seal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: audit_verification; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_verification (
    id bigint NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    size bigint NOT NULL,
    checkpoint text NOT NULL,
    found integer NOT NULL,
    findings jsonb NOT NULL,
    CONSTRAINT audit_verification_found_check CHECK ((found >= 0))
);


--
-- Name: audit_verification_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.audit_verification ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.audit_verification_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_group; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);


--
-- Name: auth_group_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_group_permissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);


--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_permission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);


--
-- Name: auth_permission_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: axes_accessattempt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.axes_accessattempt (
    id integer NOT NULL,
    user_agent character varying(255) NOT NULL,
    ip_address inet,
    username character varying(255),
    http_accept character varying(1025) NOT NULL,
    path_info character varying(255) NOT NULL,
    attempt_time timestamp with time zone NOT NULL,
    get_data text NOT NULL,
    post_data text NOT NULL,
    failures_since_start integer NOT NULL,
    CONSTRAINT axes_accessattempt_failures_since_start_check CHECK ((failures_since_start >= 0))
);


--
-- Name: axes_accessattempt_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.axes_accessattempt ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.axes_accessattempt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: axes_accessattemptexpiration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.axes_accessattemptexpiration (
    access_attempt_id integer NOT NULL,
    expires_at timestamp with time zone NOT NULL
);


--
-- Name: axes_accessfailurelog; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.axes_accessfailurelog (
    id integer NOT NULL,
    user_agent character varying(255) NOT NULL,
    ip_address inet,
    username character varying(255),
    http_accept character varying(1025) NOT NULL,
    path_info character varying(255) NOT NULL,
    attempt_time timestamp with time zone NOT NULL,
    locked_out boolean NOT NULL
);


--
-- Name: axes_accessfailurelog_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.axes_accessfailurelog ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.axes_accessfailurelog_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: axes_accesslog; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.axes_accesslog (
    id integer NOT NULL,
    user_agent character varying(255) NOT NULL,
    ip_address inet,
    username character varying(255),
    http_accept character varying(1025) NOT NULL,
    path_info character varying(255) NOT NULL,
    attempt_time timestamp with time zone NOT NULL,
    logout_time timestamp with time zone,
    session_hash character varying(64) NOT NULL
);


--
-- Name: axes_accesslog_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.axes_accesslog ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.axes_accesslog_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: departments_department; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.departments_department (
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    name_zh character varying(100) NOT NULL,
    name_en character varying(200) NOT NULL,
    kind character varying(30) NOT NULL,
    duties_zh text NOT NULL,
    duties_en text NOT NULL,
    address_zh character varying(200) NOT NULL,
    address_en character varying(200) NOT NULL,
    office_hours_zh character varying(200) NOT NULL,
    office_hours_en character varying(200) NOT NULL,
    is_disclosure_office boolean NOT NULL,
    is_enforcement_body boolean NOT NULL,
    enforcement_basis character varying(300) NOT NULL,
    active_from date,
    active_until date,
    parent_id bigint,
    successor_id bigint,
    CONSTRAINT department_dates_in_order CHECK (((active_until IS NULL) OR (active_from IS NULL) OR (active_until >= active_from))),
    CONSTRAINT enforcement_body_has_basis CHECK (((NOT is_enforcement_body) OR (NOT ((enforcement_basis)::text = ''::text))))
);


--
-- Name: departments_department_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.departments_department ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.departments_department_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: departments_hotline; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.departments_hotline (
    id bigint NOT NULL,
    number character varying(30) NOT NULL,
    purpose_zh character varying(100) NOT NULL,
    purpose_en character varying(150) NOT NULL,
    hours_zh character varying(100) NOT NULL,
    hours_en character varying(100) NOT NULL,
    languages_zh character varying(100) NOT NULL,
    languages_en character varying(100) NOT NULL,
    is_general boolean NOT NULL,
    last_checked_on date,
    valid_from date,
    valid_until date,
    department_id bigint NOT NULL,
    last_checked_by_id bigint
);


--
-- Name: departments_hotline_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.departments_hotline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.departments_hotline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: departments_user; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.departments_user (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    username character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    display_name character varying(50) NOT NULL,
    role character varying(20) NOT NULL,
    session_salt character varying(32) NOT NULL,
    department_id bigint
);


--
-- Name: departments_user_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.departments_user_groups (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    group_id integer NOT NULL
);


--
-- Name: departments_user_groups_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.departments_user_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.departments_user_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: departments_user_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.departments_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.departments_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: departments_user_user_permissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.departments_user_user_permissions (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    permission_id integer NOT NULL
);


--
-- Name: departments_user_user_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.departments_user_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.departments_user_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: disclosures_assignment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.disclosures_assignment (
    id bigint NOT NULL,
    target character varying(200) NOT NULL,
    target_value numeric(14,2),
    target_unit character varying(20) NOT NULL,
    owed_from date,
    department_id bigint NOT NULL,
    requirement_id bigint NOT NULL
);


--
-- Name: disclosures_assignment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.disclosures_assignment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.disclosures_assignment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: disclosures_category; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.disclosures_category (
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    label_zh character varying(100) NOT NULL,
    label_en character varying(150) NOT NULL,
    article character varying(60) NOT NULL,
    "order" integer NOT NULL,
    parent_id bigint,
    CONSTRAINT disclosures_category_order_check CHECK (("order" >= 0))
);


--
-- Name: disclosures_category_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.disclosures_category ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.disclosures_category_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: disclosures_channeluse; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.disclosures_channeluse (
    id bigint NOT NULL,
    channel character varying(20) NOT NULL,
    detail character varying(150) NOT NULL,
    used_on date,
    record_id bigint NOT NULL
);


--
-- Name: disclosures_channeluse_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.disclosures_channeluse ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.disclosures_channeluse_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: disclosures_dossier; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.disclosures_dossier (
    id bigint NOT NULL,
    number character varying(40) NOT NULL,
    version integer NOT NULL,
    status character varying(20) NOT NULL,
    title character varying(200) NOT NULL,
    audience character varying(20) NOT NULL,
    change_note character varying(300) NOT NULL,
    public_until timestamp with time zone,
    first_published_on date,
    created_at timestamp with time zone,
    edited_at timestamp with time zone,
    submitted_at timestamp with time zone,
    returned_at timestamp with time zone,
    approved_at timestamp with time zone,
    publish_at timestamp with time zone,
    published_at timestamp with time zone,
    confirmed_at timestamp with time zone,
    closed_at timestamp with time zone,
    return_note text NOT NULL,
    masks_asked jsonb NOT NULL,
    check_sheet jsonb NOT NULL,
    override_reason text NOT NULL,
    force_reason text NOT NULL,
    to_be_confirmed boolean NOT NULL,
    withdrawal_reason text NOT NULL,
    title_withheld boolean NOT NULL,
    due_failure text NOT NULL,
    form_token character varying(40),
    revision integer NOT NULL,
    content_hash character varying(64) NOT NULL,
    published_sequence bigint,
    republishes character varying(40) NOT NULL,
    shown_on date,
    summary character varying(300) NOT NULL,
    started_on date,
    target character varying(200) NOT NULL,
    target_value numeric(14,2),
    target_unit character varying(20) NOT NULL,
    approved_by_id bigint,
    closed_by_id bigint,
    confirmed_by_id bigint,
    created_by_id bigint,
    department_id bigint NOT NULL,
    edited_by_id bigint,
    published_by_id bigint,
    returned_by_id bigint,
    scheduled_by_id bigint,
    submitted_by_id bigint,
    procedure_id bigint,
    CONSTRAINT disclosures_dossier_revision_check CHECK ((revision >= 0)),
    CONSTRAINT disclosures_dossier_version_check CHECK ((version >= 0)),
    CONSTRAINT dossier_target_named CHECK (((target_value IS NULL) OR (NOT ((target)::text = ''::text)))),
    CONSTRAINT dossier_target_positive CHECK (((target_value IS NULL) OR (target_value > (0)::numeric)))
);


--
-- Name: disclosures_dossier_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.disclosures_dossier ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.disclosures_dossier_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: disclosures_dossier_writers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.disclosures_dossier_writers (
    id bigint NOT NULL,
    dossier_id bigint NOT NULL,
    user_id bigint NOT NULL
);


--
-- Name: disclosures_dossier_writers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.disclosures_dossier_writers ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.disclosures_dossier_writers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: disclosures_dossierclosing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.disclosures_dossierclosing (
    id bigint NOT NULL,
    number character varying(40) NOT NULL,
    closed_on date NOT NULL,
    note character varying(300) NOT NULL,
    steps jsonb NOT NULL
);


--
-- Name: disclosures_dossierclosing_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.disclosures_dossierclosing ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.disclosures_dossierclosing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: disclosures_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.disclosures_item (
    id bigint NOT NULL,
    number character varying(40) NOT NULL,
    version integer NOT NULL,
    status character varying(20) NOT NULL,
    title character varying(200) NOT NULL,
    audience character varying(20) NOT NULL,
    change_note character varying(300) NOT NULL,
    public_until timestamp with time zone,
    first_published_on date,
    created_at timestamp with time zone,
    edited_at timestamp with time zone,
    submitted_at timestamp with time zone,
    returned_at timestamp with time zone,
    approved_at timestamp with time zone,
    publish_at timestamp with time zone,
    published_at timestamp with time zone,
    confirmed_at timestamp with time zone,
    closed_at timestamp with time zone,
    return_note text NOT NULL,
    masks_asked jsonb NOT NULL,
    check_sheet jsonb NOT NULL,
    override_reason text NOT NULL,
    force_reason text NOT NULL,
    to_be_confirmed boolean NOT NULL,
    withdrawal_reason text NOT NULL,
    title_withheld boolean NOT NULL,
    due_failure text NOT NULL,
    form_token character varying(40),
    revision integer NOT NULL,
    content_hash character varying(64) NOT NULL,
    published_sequence bigint,
    republishes character varying(40) NOT NULL,
    shown_on date,
    kind character varying(20) NOT NULL,
    document_number character varying(80) NOT NULL,
    summary character varying(300) NOT NULL,
    body text NOT NULL,
    disclosure_term character varying(20) NOT NULL,
    stage character varying(20) NOT NULL,
    disclosure_mode character varying(20) NOT NULL,
    made_on date,
    effective_on date,
    expires_on date,
    effect_status character varying(20) NOT NULL,
    keywords character varying(200) NOT NULL,
    legal_basis text NOT NULL,
    objection_days smallint,
    approved_by_id bigint,
    category_id bigint,
    closed_by_id bigint,
    confirmed_by_id bigint,
    created_by_id bigint,
    department_id bigint NOT NULL,
    edited_by_id bigint,
    published_by_id bigint,
    returned_by_id bigint,
    scheduled_by_id bigint,
    submitted_by_id bigint,
    CONSTRAINT disclosures_item_objection_days_check CHECK ((objection_days >= 0)),
    CONSTRAINT disclosures_item_revision_check CHECK ((revision >= 0)),
    CONSTRAINT disclosures_item_version_check CHECK ((version >= 0)),
    CONSTRAINT item_dates_in_order CHECK (((expires_on IS NULL) OR (effective_on IS NULL) OR (expires_on >= effective_on)))
);


--
-- Name: disclosures_item_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.disclosures_item ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.disclosures_item_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: disclosures_item_writers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.disclosures_item_writers (
    id bigint NOT NULL,
    item_id bigint NOT NULL,
    user_id bigint NOT NULL
);


--
-- Name: disclosures_item_writers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.disclosures_item_writers ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.disclosures_item_writers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: disclosures_itemfile; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.disclosures_itemfile (
    id bigint NOT NULL,
    title character varying(150) NOT NULL,
    alt_text character varying(300) NOT NULL,
    file_name character varying(150) NOT NULL,
    media_type character varying(40) NOT NULL,
    size integer NOT NULL,
    sha256 character varying(64) NOT NULL,
    original_size integer NOT NULL,
    original_sha256 character varying(64) NOT NULL,
    thumbnail_sha256 character varying(64) NOT NULL,
    pages integer,
    width integer,
    height integer,
    text text NOT NULL,
    record_id bigint NOT NULL,
    CONSTRAINT disclosures_itemfile_height_check CHECK ((height >= 0)),
    CONSTRAINT disclosures_itemfile_original_size_check CHECK ((original_size >= 0)),
    CONSTRAINT disclosures_itemfile_pages_check CHECK ((pages >= 0)),
    CONSTRAINT disclosures_itemfile_size_check CHECK ((size >= 0)),
    CONSTRAINT disclosures_itemfile_width_check CHECK ((width >= 0))
);


--
-- Name: disclosures_itemfile_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.disclosures_itemfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.disclosures_itemfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: disclosures_obligation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.disclosures_obligation (
    id bigint NOT NULL,
    period character varying(20) NOT NULL,
    subject character varying(150) NOT NULL,
    subject_checked boolean NOT NULL,
    period_start date NOT NULL,
    period_end date NOT NULL,
    counted_from date NOT NULL,
    limit_number smallint NOT NULL,
    limit_unit character varying(20) NOT NULL,
    limit_basis character varying(200) NOT NULL,
    due_on date NOT NULL,
    is_owed boolean NOT NULL,
    settled_number character varying(40) NOT NULL,
    settled_version integer,
    disclosed_on date,
    is_carried_over boolean NOT NULL,
    measured_value numeric(14,2),
    nil_declared boolean NOT NULL,
    nil_reason character varying(300) NOT NULL,
    waived_on date,
    waived_reason character varying(300) NOT NULL,
    reviewed_on date,
    review_on date,
    due_soon_told_on date,
    overdue_told_on date,
    revision integer NOT NULL,
    assignee_id bigint,
    department_id bigint NOT NULL,
    nil_proposed_by_id bigint,
    recorded_by_id bigint,
    requirement_id bigint NOT NULL,
    CONSTRAINT disclosures_obligation_limit_number_check CHECK ((limit_number >= 0)),
    CONSTRAINT disclosures_obligation_revision_check CHECK ((revision >= 0)),
    CONSTRAINT disclosures_obligation_settled_version_check CHECK ((settled_version >= 0))
);


--
-- Name: disclosures_obligation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.disclosures_obligation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.disclosures_obligation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: disclosures_procedure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.disclosures_procedure (
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    name_zh character varying(60) NOT NULL,
    name_en character varying(100) NOT NULL,
    description_zh text NOT NULL,
    description_en text NOT NULL,
    legal_basis character varying(300) NOT NULL,
    is_personal boolean NOT NULL,
    retired_on date
);


--
-- Name: disclosures_procedure_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.disclosures_procedure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.disclosures_procedure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: disclosures_procedurestep; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.disclosures_procedurestep (
    id bigint NOT NULL,
    "order" smallint NOT NULL,
    key character varying(40) NOT NULL,
    name_zh character varying(60) NOT NULL,
    name_en character varying(100) NOT NULL,
    kind character varying(20) NOT NULL,
    is_required boolean NOT NULL,
    repeats boolean NOT NULL,
    limit_number smallint,
    limit_unit character varying(20) NOT NULL,
    counted_from character varying(20) NOT NULL,
    objection_days smallint,
    procedure_id bigint NOT NULL,
    CONSTRAINT disclosures_procedurestep_limit_number_check CHECK ((limit_number >= 0)),
    CONSTRAINT disclosures_procedurestep_objection_days_check CHECK ((objection_days >= 0)),
    CONSTRAINT disclosures_procedurestep_order_check CHECK (("order" >= 0)),
    CONSTRAINT procedurestep_limit CHECK (((limit_number IS NULL) OR (limit_number > 0))),
    CONSTRAINT procedurestep_objection CHECK (((objection_days IS NULL) OR ((objection_days >= 1) AND (objection_days <= 60)))),
    CONSTRAINT procedurestep_unit CHECK ((((limit_number IS NULL) AND ((limit_unit)::text = ''::text)) OR ((limit_number IS NOT NULL) AND (NOT ((limit_unit)::text = ''::text)))))
);


--
-- Name: disclosures_procedurestep_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.disclosures_procedurestep ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.disclosures_procedurestep_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: disclosures_requirement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.disclosures_requirement (
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    title_zh character varying(150) NOT NULL,
    title_en character varying(200) NOT NULL,
    kind character varying(20) NOT NULL,
    content text NOT NULL,
    channels character varying(150) NOT NULL,
    law_key character varying(40) NOT NULL,
    article character varying(200) NOT NULL,
    term character varying(20) NOT NULL,
    frequency character varying(20) NOT NULL,
    counted_from character varying(20) NOT NULL,
    limit_code character varying(40) NOT NULL,
    limit_number smallint,
    limit_unit character varying(20) NOT NULL,
    review_months smallint,
    valid_from date NOT NULL,
    valid_until date,
    issued_by_rule character varying(64) NOT NULL,
    category_id bigint,
    department_id bigint NOT NULL,
    CONSTRAINT disclosures_requirement_limit_number_check CHECK ((limit_number >= 0)),
    CONSTRAINT disclosures_requirement_review_months_check CHECK ((review_months >= 0)),
    CONSTRAINT requirement_dates_in_order CHECK (((valid_until IS NULL) OR (valid_until >= valid_from))),
    CONSTRAINT requirement_frequency_if_periodic CHECK (((((term)::text = 'periodic'::text) OR ((frequency)::text = ''::text)) AND (1 = (
CASE
    WHEN ((term)::text = 'periodic'::text) THEN 1
    ELSE 0
END +
CASE
    WHEN ((frequency)::text = ''::text) THEN 1
    ELSE 0
END)))),
    CONSTRAINT requirement_limit_above_zero CHECK (((limit_number IS NULL) OR (limit_number >= 1)))
);


--
-- Name: disclosures_requirement_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.disclosures_requirement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.disclosures_requirement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: disclosures_stepentry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.disclosures_stepentry (
    id bigint NOT NULL,
    dossier_number character varying(40) NOT NULL,
    step_key character varying(40) NOT NULL,
    turn smallint NOT NULL,
    happened_on date,
    record_number character varying(40) NOT NULL,
    record_version integer,
    percent smallint,
    value numeric(14,2),
    skipped_reason character varying(300) NOT NULL,
    counted_from date,
    due_on date,
    revision integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    entered_by_id bigint,
    CONSTRAINT disclosures_stepentry_percent_check CHECK ((percent >= 0)),
    CONSTRAINT disclosures_stepentry_record_version_check CHECK ((record_version >= 0)),
    CONSTRAINT disclosures_stepentry_revision_check CHECK ((revision >= 0)),
    CONSTRAINT disclosures_stepentry_turn_check CHECK ((turn >= 0)),
    CONSTRAINT stepentry_happened CHECK ((((happened_on IS NULL) AND ((record_number)::text = ''::text)) OR ((happened_on IS NOT NULL) AND ((skipped_reason)::text = ''::text)))),
    CONSTRAINT stepentry_percent CHECK (((percent IS NULL) OR (percent <= 100))),
    CONSTRAINT stepentry_record CHECK (((((record_number)::text = ''::text) AND (record_version IS NULL)) OR ((NOT ((record_number)::text = ''::text)) AND (record_version IS NOT NULL)))),
    CONSTRAINT stepentry_value CHECK (((value IS NULL) OR (value >= (0)::numeric)))
);


--
-- Name: disclosures_stepentry_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.disclosures_stepentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.disclosures_stepentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_admin_log; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.django_admin_log (
    id integer NOT NULL,
    action_time timestamp with time zone NOT NULL,
    object_id text,
    object_repr character varying(200) NOT NULL,
    action_flag smallint NOT NULL,
    change_message text NOT NULL,
    content_type_id integer,
    user_id bigint NOT NULL,
    CONSTRAINT django_admin_log_action_flag_check CHECK ((action_flag >= 0))
);


--
-- Name: django_admin_log_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.django_admin_log ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_admin_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_content_type; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);


--
-- Name: django_content_type_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);


--
-- Name: notices_job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notices_job (
    name character varying(40) NOT NULL,
    ran_at timestamp with time zone NOT NULL,
    succeeded_at timestamp with time zone,
    failure text NOT NULL
);


--
-- Name: notices_notice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notices_notice (
    id bigint NOT NULL,
    kind character varying(30) NOT NULL,
    number character varying(40) NOT NULL,
    version integer,
    title character varying(200) NOT NULL,
    path character varying(200) NOT NULL,
    person character varying(150) NOT NULL,
    note text NOT NULL,
    queued_at timestamp with time zone NOT NULL,
    read_at timestamp with time zone,
    next_attempt_at timestamp with time zone,
    attempts integer NOT NULL,
    last_error text NOT NULL,
    sent_at timestamp with time zone,
    recipient_id bigint NOT NULL,
    CONSTRAINT notices_notice_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT notices_notice_version_check CHECK ((version >= 0))
);


--
-- Name: notices_notice_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.notices_notice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.notices_notice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: notices_preference; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notices_preference (
    user_id bigint NOT NULL,
    language character varying(10) NOT NULL,
    not_by_mail jsonb NOT NULL
);


--
-- Name: publishing_numbercounter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.publishing_numbercounter (
    year integer NOT NULL,
    last integer NOT NULL,
    CONSTRAINT publishing_numbercounter_last_check CHECK ((last >= 0)),
    CONSTRAINT publishing_numbercounter_year_check CHECK ((year >= 0))
);


--
-- Name: publishing_saidkey; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.publishing_saidkey (
    key bigint NOT NULL,
    record_id bigint NOT NULL
);


--
-- Name: search_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_document (
    sequence bigint NOT NULL,
    number character varying(40) NOT NULL,
    kind character varying(40) NOT NULL,
    department character varying(20) NOT NULL,
    title text NOT NULL,
    text text NOT NULL,
    normalised text NOT NULL,
    title_tokens text NOT NULL,
    text_tokens text NOT NULL
);


--
-- Name: search_part; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_part (
    sequence bigint NOT NULL,
    vector tsvector NOT NULL
);


--
-- Name: supervision_appointment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.supervision_appointment (
    id bigint NOT NULL,
    name character varying(50) NOT NULL,
    sector character varying(20) NOT NULL,
    appointed_from date NOT NULL,
    appointed_until date NOT NULL,
    ended_on date,
    end_reason character varying(300) NOT NULL,
    account_id bigint,
    CONSTRAINT appointment_dates_in_order CHECK ((appointed_until >= appointed_from)),
    CONSTRAINT appointment_end_has_reason CHECK (((((end_reason)::text = ''::text) AND (ended_on IS NULL)) OR ((ended_on IS NOT NULL) AND (NOT ((end_reason)::text = ''::text))))),
    CONSTRAINT appointment_ends_within_term CHECK (((ended_on IS NULL) OR ((ended_on >= appointed_from) AND (ended_on <= appointed_until))))
);


--
-- Name: supervision_appointment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.supervision_appointment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.supervision_appointment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: supervision_attempt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.supervision_attempt (
    id bigint NOT NULL,
    what character varying(10) NOT NULL,
    who character varying(64) NOT NULL,
    target character varying(11) NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: supervision_attempt_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.supervision_attempt ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.supervision_attempt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: supervision_criterion; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.supervision_criterion (
    id bigint NOT NULL,
    "group" character varying(20) NOT NULL,
    name_zh character varying(100) NOT NULL,
    name_en character varying(150) NOT NULL,
    weight smallint NOT NULL,
    "order" smallint NOT NULL,
    round_id bigint NOT NULL,
    CONSTRAINT criterion_weight_is_percent CHECK (((weight >= 1) AND (weight <= 100))),
    CONSTRAINT supervision_criterion_order_check CHECK (("order" >= 0)),
    CONSTRAINT supervision_criterion_weight_check CHECK ((weight >= 0))
);


--
-- Name: supervision_criterion_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.supervision_criterion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.supervision_criterion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: supervision_evaluateddepartment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.supervision_evaluateddepartment (
    id bigint NOT NULL,
    total numeric(5,2),
    lowest numeric(5,2),
    highest numeric(5,2),
    supervisors smallint NOT NULL,
    means jsonb NOT NULL,
    reply text NOT NULL,
    reply_revision integer NOT NULL,
    replied_at timestamp with time zone,
    department_id bigint NOT NULL,
    replied_by_id bigint,
    round_id bigint NOT NULL,
    CONSTRAINT supervision_evaluateddepartment_reply_revision_check CHECK ((reply_revision >= 0)),
    CONSTRAINT supervision_evaluateddepartment_supervisors_check CHECK ((supervisors >= 0))
);


--
-- Name: supervision_evaluateddepartment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.supervision_evaluateddepartment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.supervision_evaluateddepartment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: supervision_evaluationround; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.supervision_evaluationround (
    id bigint NOT NULL,
    title character varying(150) NOT NULL,
    plan text NOT NULL,
    observed_from date NOT NULL,
    observed_until date NOT NULL,
    open_from date NOT NULL,
    open_until date NOT NULL,
    status character varying(20) NOT NULL,
    opened_on date,
    closed_on date,
    close_reason character varying(300) NOT NULL,
    cancelled_on date,
    cancel_reason character varying(300) NOT NULL,
    formula smallint,
    record_number character varying(40) NOT NULL,
    revision integer NOT NULL,
    CONSTRAINT round_cancelled_why CHECK (((NOT ((status)::text = 'cancelled'::text)) OR ((cancelled_on IS NOT NULL) AND (NOT ((cancel_reason)::text = ''::text))))),
    CONSTRAINT round_observed_in_order CHECK ((observed_until >= observed_from)),
    CONSTRAINT round_window_in_order CHECK ((open_until >= open_from)),
    CONSTRAINT supervision_evaluationround_formula_check CHECK ((formula >= 0)),
    CONSTRAINT supervision_evaluationround_revision_check CHECK ((revision >= 0))
);


--
-- Name: supervision_evaluationround_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.supervision_evaluationround ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.supervision_evaluationround_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: supervision_question; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.supervision_question (
    id bigint NOT NULL,
    number smallint NOT NULL,
    text text NOT NULL,
    asked_on date NOT NULL,
    due_on date NOT NULL,
    limit_number smallint NOT NULL,
    limit_unit character varying(20) NOT NULL,
    limit_basis character varying(200) NOT NULL,
    answer text NOT NULL,
    answered_on date,
    closed_on date,
    unanswered character varying(20) NOT NULL,
    answered_by_id bigint,
    ticket_id bigint NOT NULL,
    CONSTRAINT question_answered_when CHECK ((((answer = ''::text) AND (answered_on IS NULL)) OR ((NOT (answer = ''::text)) AND (answered_on IS NOT NULL)))),
    CONSTRAINT question_dates_in_order CHECK ((due_on >= asked_on)),
    CONSTRAINT question_unanswered_why CHECK ((((closed_on IS NULL) AND ((unanswered)::text = ''::text)) OR ((answered_on IS NULL) AND (closed_on IS NOT NULL) AND (NOT ((unanswered)::text = ''::text))))),
    CONSTRAINT supervision_question_limit_number_check CHECK ((limit_number >= 0)),
    CONSTRAINT supervision_question_number_check CHECK ((number >= 0))
);


--
-- Name: supervision_question_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.supervision_question ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.supervision_question_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: supervision_score; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.supervision_score (
    id bigint NOT NULL,
    points smallint NOT NULL,
    criterion_id bigint NOT NULL,
    sheet_id bigint NOT NULL,
    CONSTRAINT score_within_scale CHECK (((points >= 0) AND (points <= 100))),
    CONSTRAINT supervision_score_points_check CHECK ((points >= 0))
);


--
-- Name: supervision_score_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.supervision_score ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.supervision_score_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: supervision_sheet; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.supervision_sheet (
    id bigint NOT NULL,
    comment text NOT NULL,
    revision integer NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    salt character varying(64) NOT NULL,
    appointment_id bigint NOT NULL,
    department_id bigint NOT NULL,
    round_id bigint NOT NULL,
    CONSTRAINT supervision_sheet_revision_check CHECK ((revision >= 0))
);


--
-- Name: supervision_sheet_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.supervision_sheet ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.supervision_sheet_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: supervision_ticket; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.supervision_ticket (
    id bigint NOT NULL,
    code character varying(11) NOT NULL,
    secret_hash character varying(120) NOT NULL,
    form_hash character varying(64) NOT NULL,
    kind character varying(20) NOT NULL,
    state character varying(20) NOT NULL,
    about_path character varying(300) NOT NULL,
    about_kind character varying(20) NOT NULL,
    about_key character varying(40) NOT NULL,
    about_step character varying(40) NOT NULL,
    consents boolean NOT NULL,
    contact text NOT NULL,
    filed_at timestamp with time zone NOT NULL,
    turn smallint NOT NULL,
    due_on date NOT NULL,
    answered_on date,
    received_at timestamp with time zone,
    closed_at timestamp with time zone,
    unanswered character varying(20) NOT NULL,
    public_question text NOT NULL,
    public_answer text NOT NULL,
    published_at timestamp with time zone,
    unpublished_at timestamp with time zone,
    unpublished_reason character varying(300) NOT NULL,
    due_soon_told_on date,
    overdue_told_on date,
    revision integer NOT NULL,
    department_id bigint,
    first_contact_id bigint,
    owner_id bigint,
    CONSTRAINT supervision_ticket_revision_check CHECK ((revision >= 0)),
    CONSTRAINT supervision_ticket_turn_check CHECK ((turn >= 0)),
    CONSTRAINT ticket_answered_when CHECK (((NOT ((state)::text = 'answered'::text)) OR (answered_on IS NOT NULL))),
    CONSTRAINT ticket_asked_again_once CHECK (((turn >= 1) AND (turn <= 2))),
    CONSTRAINT ticket_closed_when CHECK (((NOT ((state)::text = 'closed'::text)) OR (closed_at IS NOT NULL))),
    CONSTRAINT ticket_published_with_consent CHECK (((published_at IS NULL) OR consents OR (unpublished_at IS NOT NULL)))
);


--
-- Name: supervision_ticket_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.supervision_ticket ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.supervision_ticket_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: workdays_calendarday; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.workdays_calendarday (
    id bigint NOT NULL,
    date date NOT NULL,
    source character varying(20) NOT NULL,
    is_working boolean NOT NULL,
    reason_zh character varying(100) NOT NULL,
    reason_en character varying(150) NOT NULL
);


--
-- Name: workdays_calendarday_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.workdays_calendarday ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.workdays_calendarday_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: workdays_calendarnotice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.workdays_calendarnotice (
    id bigint NOT NULL,
    source character varying(20) NOT NULL,
    year integer NOT NULL,
    title character varying(200) NOT NULL,
    document character varying(120) NOT NULL,
    CONSTRAINT workdays_calendarnotice_year_check CHECK ((year >= 0))
);


--
-- Name: workdays_calendarnotice_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.workdays_calendarnotice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.workdays_calendarnotice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: workdays_limit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.workdays_limit (
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    name_zh character varying(100) NOT NULL,
    name_en character varying(200) NOT NULL,
    number integer NOT NULL,
    unit character varying(20) NOT NULL,
    law_key character varying(40) NOT NULL,
    article character varying(200) NOT NULL,
    effective_from date NOT NULL,
    effective_until date,
    note character varying(300) NOT NULL,
    CONSTRAINT limit_dates_in_order CHECK (((effective_until IS NULL) OR (effective_until >= effective_from))),
    CONSTRAINT limit_is_not_zero CHECK ((number >= 1)),
    CONSTRAINT workdays_limit_number_check CHECK ((number >= 0))
);


--
-- Name: workdays_limit_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.workdays_limit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.workdays_limit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Data for Name: approvals_approval; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.approvals_approval VALUES
	(1, '640000/2026-00004', 1, 'draft', '律师执业许可', 'public', '', NULL, NULL, '2026-05-11 12:55:28.165125+00', '2026-05-11 12:55:28.165125+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '[]', '{}', '', '', false, '', false, '', NULL, 0, '', NULL, '', NULL, 'XK-01', 'Licence to practise as a lawyer', NULL, '', '拥护宪法
品行良好', '', 'natural_person', '向窗口提出申请。', 30, 'working_day', '', 20, 'working_day', '', false, '不收费', '', '', '0951-5550102', '', '', '', '', NULL, NULL, NULL, 1, 2, 1, NULL, NULL, NULL, NULL, NULL, NULL, 1),
	(2, '640000/2026-00014', 1, 'published', '公开的许可', 'public', '', NULL, NULL, '2026-05-11 12:55:34.779545+00', '2026-05-11 12:55:34.779545+00', '2026-05-11 12:55:35.49592+00', NULL, '2026-05-11 12:55:35.611413+00', NULL, '2026-05-11 12:55:35.709949+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, '286765a1952459951c5504f6d64b280995a4a9dec6997e27dc2926d8b791551b', 50, '', '2026-05-11', 'XK-02', 'Licence to practise as a lawyer', NULL, '', '拥护宪法
品行良好', '', 'natural_person', '向窗口提出申请。', 30, 'working_day', '', 20, 'working_day', '', false, '不收费', '', '', '0951-5550102', '', '', '', '', 3, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1, NULL, NULL, 1),
	(3, '640000/2026-00015', 1, 'published', '没有步骤的许可', 'public', '', NULL, NULL, '2026-05-11 12:55:35.733115+00', '2026-05-11 12:55:35.733115+00', '2026-05-11 12:55:35.795519+00', NULL, '2026-05-11 12:55:35.85982+00', NULL, '2026-05-11 12:55:35.953998+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, 'a6b55d8f7c9156ac0a4c3c2170d5b322f8c54e498ae462481d95239983808ee0', 54, '', '2026-05-11', 'XK-03', 'Licence to practise as a lawyer', NULL, '', '拥护宪法
品行良好', '', 'natural_person', '向窗口提出申请。', 30, 'working_day', '', 20, 'working_day', '', false, '不收费', '', '', '0951-5550102', '', '', '', '', 3, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1, NULL, NULL, 1),
	(4, '640000/2026-00028', 1, 'published', '律师执业许可', 'public', '', NULL, NULL, '2026-05-11 12:55:42.229217+00', '2026-05-11 12:55:42.229217+00', '2026-05-11 12:55:43.279198+00', NULL, '2026-05-11 12:55:43.392933+00', NULL, '2026-05-11 12:55:43.526331+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, 'fe22a6ff51e4da0b048e00f48c971da91f286f2eaebc02317ece0dae6382533e', 139, '', '2026-05-11', 'OLDXK-01', 'Licence to practise as a lawyer', NULL, '', '拥护宪法
品行良好', '', 'natural_person', '向窗口提出申请。', 30, 'working_day', '', 20, 'working_day', '', false, '不收费', '', '', '0951-5550102', '', '', '', '', 3, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1, NULL, NULL, 1);


--
-- Data for Name: approvals_approval_writers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.approvals_approval_writers VALUES
	(1, 1, 1),
	(2, 2, 1),
	(3, 3, 1),
	(4, 4, 1);


--
-- Data for Name: approvals_approvalbasis; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.approvals_approvalbasis VALUES
	(1, 'LAWYERS_LAW', '第五条', '', '', '', 1),
	(2, 'LAWYERS_LAW', '第五条', '', '', '', 2),
	(3, 'LAWYERS_LAW', '第五条', '', '', '', 3),
	(4, 'LAWYERS_LAW', '第五条', '', '', '', 4);


--
-- Data for Name: approvals_approvalfile; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.approvals_approvalfile VALUES
	(1, '附件', '', '附件.pdf', 'application/pdf', 701, '2f38ea3706a5f5a5ab4ac133f96e35fc565ed6923d490f4738884bb91f115e68', 799, 'c0c65428cdffdde0f9d174b4f9d24f3dae2b100de7ed7a4c3cb59893f125f28d', '', 1, NULL, NULL, 'Another paper', 2),
	(2, '附件', '', '附件.pdf', 'application/pdf', 701, '62ad5c0a64d8d979309ef3d18e6a5eba1ddd9ae999898f1f5960ff80f4a7d280', 799, 'f7f477657211e6cf3c81205eb07348d611dc1db6fc19c76f5ffad3fe8cc603f3', '', 1, NULL, NULL, 'A sample form', 4);


--
-- Data for Name: approvals_catalogueset; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.approvals_catalogueset VALUES
	(1, 'GENERAL', '通用清单', '');


--
-- Data for Name: approvals_law; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.approvals_law VALUES
	(1, '640000/2026-00003', 1, 'published', '中华人民共和国律师法', 'public', '', NULL, NULL, '2026-05-11 12:55:27.239601+00', '2026-05-11 12:55:27.239601+00', '2026-05-11 12:55:27.265644+00', NULL, '2026-05-11 12:55:27.484329+00', NULL, '2026-05-11 12:55:27.946903+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, 'e10e30c5852244ae9d16156ca54360647a7cab0185ab1fb5c940fa2cc722c22c', 7, '', '2026-05-11', 'LAWYERS_LAW', 'Lawyers Law', 'law', '全国人民代表大会常务委员会', '', NULL, NULL, NULL, 'in_force', '', NULL, '', '', NULL, 3, NULL, NULL, 1, 2, 1, NULL, 5, NULL, NULL, 1),
	(2, '640000/2026-00017', 1, 'published', '另一部法', 'public', '', NULL, NULL, '2026-05-11 12:55:36.15953+00', '2026-05-11 12:55:36.15953+00', '2026-05-11 12:55:36.188331+00', NULL, '2026-05-11 12:55:36.244978+00', NULL, '2026-05-11 12:55:36.316326+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, 'ac8bab2bb0271b8d0046b102c918a05dc955f61b00d5399fb6cee3c98c968917', 62, '', '2026-05-11', 'OTHER_LAW', 'Lawyers Law', 'law', '全国人民代表大会常务委员会', '', NULL, NULL, NULL, 'in_force', '', NULL, '', '', NULL, 3, NULL, NULL, 1, 2, 1, NULL, 5, NULL, NULL, 1),
	(3, '640000/2026-00027', 1, 'published', '中华人民共和国律师法', 'public', '', NULL, NULL, '2026-05-11 12:55:42.05066+00', '2026-05-11 12:55:42.05066+00', '2026-05-11 12:55:42.076925+00', NULL, '2026-05-11 12:55:42.126854+00', NULL, '2026-05-11 12:55:42.2087+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, '45e28fb884ef2b9ec6bd9ae90bf9aa78201ce2dbf301ba3b38c18e267e5996de', 135, '', '2026-05-11', 'OLDLAWYERS_LAW', 'Lawyers Law', 'law', '全国人民代表大会常务委员会', '', '2007-10-28', NULL, NULL, 'in_force', '', NULL, '', '', NULL, 3, NULL, NULL, 1, 2, 1, NULL, 5, NULL, NULL, 1);


--
-- Data for Name: approvals_law_writers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.approvals_law_writers VALUES
	(1, 1, 1),
	(2, 2, 1),
	(3, 3, 1);


--
-- Data for Name: approvals_material; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.approvals_material VALUES
	(1, '申请书', 'original', 1, '申请人', '', 1),
	(2, '申请书', 'original', 1, '申请人', '', 2),
	(3, '申请书', 'original', 1, '申请人', '', 3),
	(4, '申请书', 'original', 1, '申请人', '', 4);


--
-- Data for Name: approvals_penalty; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.approvals_penalty VALUES
	(1, '640000/2026-00005', 1, 'draft', '对律师同时在两个以上律师事务所执业的处罚', 'public', '', NULL, NULL, '2026-05-11 12:55:28.933796+00', '2026-05-11 12:55:28.933796+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '[]', '{}', '', '', false, '', false, '', NULL, 0, '', NULL, '', NULL, 'CF-001', 'Penalty on lawyer: practising in two or more law firms at once', 'lawyer', '同时在两个以上律师事务所执业', '', 'warning;fine', '警告，可以处五千元以下罚款', 'Warning; fine up to 5,000 yuan', NULL, 5000, NULL, NULL, '', NULL, NULL, 'prefecture', '', '', NULL, '', '', NULL, NULL, NULL, 1, 2, 1, NULL, NULL, NULL, NULL, NULL),
	(2, '640000/2026-00016', 1, 'published', '公开的处罚', 'public', '', NULL, NULL, '2026-05-11 12:55:35.966209+00', '2026-05-11 12:55:35.966209+00', '2026-05-11 12:55:36.001953+00', NULL, '2026-05-11 12:55:36.070712+00', NULL, '2026-05-11 12:55:36.141409+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, 'b7b6d96e8dceb2e6ea4c8109523ea5f9ed7268f39bc65ce6cfb6257b14a3685c', 58, '', '2026-05-11', 'CF-002', 'Penalty on lawyer: practising in two or more law firms at once', 'lawyer', '同时在两个以上律师事务所执业', '', 'warning;fine', '警告，可以处五千元以下罚款', 'Warning; fine up to 5,000 yuan', NULL, 5000, NULL, NULL, '', NULL, NULL, 'prefecture', '', '', NULL, '', '', 3, NULL, NULL, 1, 2, 1, NULL, 5, NULL, NULL, 1),
	(3, '640000/2026-00029', 1, 'published', '对律师同时在两个以上律师事务所执业的处罚', 'public', '', NULL, NULL, '2026-05-11 12:55:43.5429+00', '2026-05-11 12:55:43.5429+00', '2026-05-11 12:55:43.585634+00', NULL, '2026-05-11 12:55:43.662195+00', NULL, '2026-05-11 12:55:43.775659+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, 'ed82f497a328d732893f657ea22628723a9573affc8a71095a285b37e282c231', 143, '', '2026-05-11', 'OLDCF-001', 'Penalty on lawyer: practising in two or more law firms at once', 'lawyer', '同时在两个以上律师事务所执业', '', 'warning;fine', '警告，可以处五千元以下罚款', 'Warning; fine up to 5,000 yuan', 0, 5000, 1.00, 5.50, 'illegal_gains', NULL, NULL, 'prefecture', '', '', NULL, '', '', 3, NULL, NULL, 1, 2, 1, NULL, 5, NULL, NULL, 1);


--
-- Data for Name: approvals_penalty_writers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.approvals_penalty_writers VALUES
	(1, 1, 1),
	(2, 2, 1),
	(3, 3, 1);


--
-- Data for Name: approvals_penaltybasis; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.approvals_penaltybasis VALUES
	(1, 'LAWYERS_LAW', '第四十七条', '', '第（一）项', '', 1),
	(2, 'LAWYERS_LAW', '第四十七条', '', '第（一）项', '', 2),
	(3, 'LAWYERS_LAW', '第四十七条', '', '第（一）项', '', 3);


--
-- Data for Name: approvals_powertype; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.approvals_powertype VALUES
	(1, 'licence', '01', '行政许可', 'Licence', NULL, '', 1),
	(2, 'other_approval', '', '非行政许可审批', 'Other approval', '2015-05-10', '《国务院关于取消非行政许可审批事项的决定》（国发〔2015〕27号）', 2),
	(3, 'penalty', '02', '行政处罚', 'Penalty', NULL, '', 3),
	(4, 'coercion', '03', '行政强制', 'Coercion', NULL, '', 4),
	(5, 'levy', '04', '行政征收', 'Levy', NULL, '', 5),
	(6, 'payment', '05', '行政给付', 'Payment', NULL, '', 6),
	(7, 'inspection', '06', '行政检查', 'Inspection', NULL, '', 7),
	(8, 'confirmation', '07', '行政确认', 'Confirmation', NULL, '', 8),
	(9, 'reward', '08', '行政奖励', 'Reward', NULL, '', 9),
	(10, 'adjudication', '09', '行政裁决', 'Adjudication', NULL, '', 10),
	(11, 'other', '10', '其他行政权力', 'Other power', NULL, '', 11),
	(12, 'service', '20', '公共服务', 'Public service', NULL, '', 12);


--
-- Data for Name: approvals_step; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.approvals_step VALUES
	(1, '受理', '窗口', 5, '', 1),
	(2, '决定', '司法厅', 10, '', 1),
	(3, '受理', '窗口', 5, '', 2),
	(4, '决定', '司法厅', 10, '', 2),
	(7, '受理', '窗口', 5, '', 4),
	(8, '决定', '司法厅', 10, '', 4);


--
-- Data for Name: approvals_tier; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.approvals_tier VALUES
	(1, '较轻', '初次发生', '警告', 1),
	(2, '较轻', '初次发生', '警告', 2),
	(3, '较轻', '初次发生', '警告', 3);


--
-- Data for Name: audit_clockmark; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_clockmark VALUES
	('2aa88f4e-c8ad-411e-9b13-9362b9d0297c', 66088656345, '2026-05-11 12:55:27.145151+00', NULL);


--
-- Data for Name: audit_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_entry VALUES
	(1, '2026-05-11 12:55:27.145151+00', 'system_run', 'requirement', 'MEALS', NULL, '罪犯伙食账目', 'D11', true, '', 'b6abf8092d3beed2c75b790c62e18e7a850f2cf7e844b0eb72366217deea08f6', '', '5ace123e79e129cb399410ca7e8f94dd1edc7467d9ddc72bb3447e1453411ae7', 'fa8450eeb902f263a95b722b0dbc2ccbbecb541000aeda55dabeb7b6c5eb433b', 'e7282db2', 'c388ce1ad929238ad418724c8393eeb7016b498046b7aeeb44ba1a22b5fe9783'),
	(2, '2026-05-11 12:55:27.197315+00', 'drafted', 'item', '640000/2026-00001', 1, '律师执业许可办理情况', 'D11', false, '', 'b3174a5b66e94ea02ceeca82a992e12541f8dcbb32f0539c17a1c24c289dacd8', '9ae127b607c839d58324883c600e402733377dd1a0299a66a268db97a0ea4704', '445e6770f19b9c74c42d5902c0da6b74ea4af3a3386e39009a9e7c7240fc6328', 'a735d2f1f13b8ce369dced9ee92b36dbef1210b445031a6ea50c7e12b070347a', 'e7282db2', '16f528bebf89a25bb9c9e10097d9bcfeaa810b68f94f95d1be9cf49293c206ec'),
	(3, '2026-05-11 12:55:27.232491+00', 'drafted', 'dossier', '640000/2026-00002', 1, '规范性文件清理', 'D11', false, '', '97a574d9380131c85ed93b1616f452a56d9e20de3714f1d6ffa513779c817d4f', 'ad3fc3a2e506f92f5f058f48fd0cb093f43ccf8750d5416c512dcde3fdc117be', '6e99963abb50b572e91e6507b4a1de8acac6748392b80dc215fcad4c198f358c', 'bc415ae141a0b4f6fbaae28304050ee3d163236292e9dc15c83223d345d8101a', 'e7282db2', 'b2f3445478b7de9791479fb85820f7a085f4ea4241b4ff0199e560902f5eb914'),
	(4, '2026-05-11 12:55:27.258673+00', 'drafted', 'law', '640000/2026-00003', 1, '中华人民共和国律师法', 'D11', false, '', 'b7461b7e31644ce56c98c91d785cf0196cf28c2a3afcca141184c13eb32efffb', 'ab16aee0604e78a384719055e17e2cba7be1fa13eb0ecd76bc1e2643934b7b14', '9413abcd8031c58559ea02f45dbb0c82c6ea74237f24fc1480c819c0fed3a6d0', '47c4769ef1a1c74b7cdf8561a2901ff0e8608a691bfd9163dc98ba58d5d6003d', 'e7282db2', 'ccfed3e16754b77630c588d778cc0daa13bd75e17aa850982ed5853294fc8ac8'),
	(5, '2026-05-11 12:55:27.466505+00', 'submitted', 'law', '640000/2026-00003', 1, '中华人民共和国律师法', 'D11', false, '', '5b9c7926e3540cc1a2bbb41932c776c6d47da06f6ce4d267a5ff5a4d76d95c1b', 'b22181722b306e31f7b7463072567fcecea8ca533d97ef44dbd73137c10599b1', 'd2e536a46a3b0eb58c661dec473642d8f659e2da3e4667982159c30ef5f673e4', 'f0abaf59f9e8126836f38d1e929ff9eeaffc9de7d36234bd3a22a9310ffc832c', 'e7282db2', 'bd95f13fc06ed3581de8380335410e0803f733c707642bac255047d1712c8991'),
	(6, '2026-05-11 12:55:27.705789+00', 'approved', 'law', '640000/2026-00003', 1, '中华人民共和国律师法', 'D11', false, '', 'fa6e0a0ca674105f3f00fc745a442d2115649ef188e8e7e3198d3f0b9ca01b66', '4f7ef5e5d9ec34ff161297d6c4f136fe0e7ebec94a0078c573be789c4057ed95', '716d8d6980dd8ef3f24b3134b6409ef73285396ab874f4dfd06c76951abb155b', 'a5eba49256ea4c6f8cab33c626a28c622c18eb8bb7300f1067ff6e77251e34ac', 'e7282db2', '8693710bd5b53204661b8706d1300f68446a9d17afb2d75f43cdaa1d47529b91'),
	(7, '2026-05-11 12:55:27.946903+00', 'published', 'law', '640000/2026-00003', 1, '中华人民共和国律师法', 'D11', true, 'e10e30c5852244ae9d16156ca54360647a7cab0185ab1fb5c940fa2cc722c22c', '4b38e8131d983760fb18b16a42fd4fc8fc99899d7f8a00b0a0d67c4f1a00cc25', '', '56a323c0ece33db87a56748f3fd2ffde31312871fcf8e2e512c81244a1842be2', 'f8c02dd949f8300f064b3bb263463695ec9c149d79e807fff069830001922d08', 'e7282db2', '10d2b3db25ff3f102922dec4b0f65b95dd649b241faa1237e43ce5b4da8a0edd'),
	(8, '2026-05-11 12:55:28.671272+00', 'drafted', 'approval', '640000/2026-00004', 1, '律师执业许可', 'D11', false, '', 'ccfc4cab15247f49e14b87b4009851038c485b7868bf1508d19143ca3ab051c3', 'e3551583573a578c93a88b260c7e946db1dc5218c4d325f9e75c356b840f32fc', '49f2dc7565fd41b8b5a808aedd16d951ffff5499c5320a28e089b71607a23223', 'f29e573c0ee7b6f87e3710946d225a5d52b1001bfce9b46aa14cc036ab984984', 'e7282db2', '0048435537414cfe1eda15f9142faa0b549998a6e789e62631afeb1d2a128a2a'),
	(9, '2026-05-11 12:55:29.188235+00', 'drafted', 'penalty', '640000/2026-00005', 1, '对律师同时在两个以上律师事务所执业的处罚', 'D11', false, '', 'a9539189ee29c166f84e93bc019259346065ccf94ffea52dff00c7d4cffd1032', '55d3f900e3edefd554680afc2598ba4af3f5bc9a52955af9d1fbd2b7eb64aa80', 'c33640cb623aa4074e24eedf3cb5f4b9cb54bf15221b68466a9bf9614e9aef1a', 'd15f2e60cf425c9541ac2891ffb4085cf0903fa27080ac7a4e85ac62a8a8b2dc', 'e7282db2', '1cd944fbf01520e0762c87070ba67bf0f408956f4d496680bcfbd6a7290167a9'),
	(10, '2026-05-11 12:55:30.373343+00', 'filed', 'ticket', '1', NULL, '群众反映 1 · 应公开未公开', 'D11', false, '', '7cd1d3f348d0f99159a791b3b5200384272d3874d9a55ced9f1485e854f49353', '989f6814ec87f409b2f5ae107f3e194a44e9fe7cd74379971fb9779148ca7907', 'e217458048c69eba5728fe0d96ef3ae82ccde1d1292fc60b122b3ead71f44eb9', 'eb1ac6d4e4d2587372e7a70d3ba76beb8d47b6e164f1577f24211f07f7e3992f', 'e7282db2', 'bf2b3873e50e735cceef8b842127429d70413b6df880ac8146e01a9b1aa9b035'),
	(11, '2026-05-11 12:55:30.538071+00', 'received', 'ticket', '1', NULL, '群众反映 1 · 应公开未公开', 'D11', false, '', '64158f612ea97fe1bfa3a5754e0884aa72015c3fb2679983046c9f5665da05a2', 'c7200f7ca36220d9ebebcda122ba7f7493ed2c8cbc6d83e30444a954682f3974', '1c74226497b69499444801bc8f3c72cdbd125f5a64a2ebac86acca0b6555899f', '743f80cd584ec29756db774801b5dabc9ff802e28b413a20168b0a1d3dd228e3', 'e7282db2', 'e3af1b3d42f6531c0c405ce798c818340309d6b28481124bba4cf8ea73eb4a16'),
	(12, '2026-05-11 12:55:30.665195+00', 'system_run', 'test', '', NULL, '', '', false, '', '2d3e27dba44cf5f31badef337cf678e2e752d46608f6c8278df7f0d22f1d7575', 'f66a9624d76c71d18ea9feaff9fd01785ca5f94e8a633ee32ee55a2b600b77cc', 'c28e7deaa92515c36179f5f10c0da6a4698eab5774b5b44d2d0f23b666045766', '1b55b384113bddabf162222103307876212952fab4ec9778b93e41b9126dc3c4', 'e7282db2', 'cccad4d05f215e91a5fcf7998b8db2bb45a2076b9bc01e6691a99f4cfa034814'),
	(13, '2026-05-11 12:55:33.173049+00', 'drafted', 'item', '640000/2026-00006', 1, '律师执业许可办理情况', 'D11', false, '', '2ef807b4683bc1d6b59b7d23bb4450d725d8be751be7b766b203982b71fef8d9', 'a8a6a23324e0348d5c43d06513304c768bf45a00be2c3f87a2edde50fe2049ae', 'df6bbf03bbfb37ea3133005f07cecf41a956e18b6d1e7e7f6bf711da5f71c088', 'ccca0a5f73972a6995c72c95a2adb86bd5321b438cd3fee8bc1849bb680bf359', 'e7282db2', '10a9e2e353186ec8bf7dee78e3110524bf91dc81c13184c86b706007530b5be6'),
	(14, '2026-05-11 12:55:33.252503+00', 'submitted', 'item', '640000/2026-00006', 1, '律师执业许可办理情况', 'D11', false, '', '4e9c0a6684ee30e46b0c5a34830bd6b58874186daff7904ad50fa0a7e71a3663', '1a1ea5a097f1ce0a48914e92988b72c8bef85d43b30a804f1adad17e693ce6d6', '6f6f43c3142f730588aeb5ed6c3dadd4d3ec40de2f724fc7688f929383bb337a', 'ba6d2815d947c90e8f5e4adf71983cbbfe534cfa90eca81fbf10072b8b9f9eb0', 'e7282db2', '6d046cdd532399448d35918d1053b6f98dac9a85836c438fee9bfb10c9b50dda'),
	(15, '2026-05-11 12:55:33.304489+00', 'approved', 'item', '640000/2026-00006', 1, '律师执业许可办理情况', 'D11', false, '', 'a2ebb73048b340c82c5661d34eea06e508883c5592776b6dac07f27ef68d2706', '784a61cf954aec69f81534759d1b482e456e8eff9963524a06778c71f1b4e7aa', 'bb470ab62cb229c66ed0e63b7e7674312ce3145fa9fc7a0bf0f3936f63870b16', 'd6f8fa8d25944d7c186475de30e9a58122e8bd15b9b781d767eec17c911d5663', 'e7282db2', '335332897363026aaea8b09531f88dd7f053d98cf848f0af1688639236d21eb1'),
	(16, '2026-05-11 12:55:33.56674+00', 'published', 'item', '640000/2026-00006', 1, '律师执业许可办理情况', 'D11', true, 'd706cb5e41d29674128362cfc1832757a9ea09972b171fb4a637d30a3ac8a47d', '4ee8868e4773a6981881e5400493d5eb244806461c05e2d37f7e49ac8307aeef', '', 'b6ec4340ef121c05dfc551c5d1b4a404f5971f2a1e5bd4a3e34a20dea736073e', 'f39f507f1718230675d9a1c3542c1f6ddc1e3cb44fa8cf59f20ed5df1b154aa0', 'e7282db2', '317444f34b4285415ecca25c402a6f445d008b91f234407085946840f71f7381'),
	(17, '2026-05-11 12:55:33.62387+00', 'version_opened', 'item', '640000/2026-00006', 2, '律师执业许可办理情况', 'D11', false, '', 'dfb5a4e07c5347b55a2217d758ff1ab248763c4b1638cc47996a931a332d03f5', 'd024839f156c806a0c38c40bf7d1e5cb30e3e9c2732ad8c443103e238203a3c6', '141d4a05e2b404c561afeef592a7e797081309c152b412dc379f061b3b030f62', '47ffa7fa94a8573ee4980d901470ac458750cb8a9940defad699c72e2976d6c7', 'e7282db2', '41fe7bbe7c1e707bb4071e368bfc4ec8093183147a6c4ad54b21271bc3fcbc45'),
	(18, '2026-05-11 12:55:33.658824+00', 'edited', 'item', '640000/2026-00006', 2, '改版的', 'D11', false, '', '1b063e59dc41133e5541435148928a87880f70fc3abb002335b1c825103f61c2', 'ed93bf918320c890d1191bd23be96ce39a293a7e45ff1725da8f4003879f2c54', '70925ad5c7a191dcc62390f9dc3d08d38970b6858411e68540271b469ba0dd6a', 'a8f4f6f145ff4c15ad57804786671418b5264e1c5d6c6a525517add886b92fff', 'e7282db2', 'a7b5ca0f7013940bdbbe9e53e67dc1b5aba88db064ff7c61ddf115c116a1029b'),
	(19, '2026-05-11 12:55:33.725643+00', 'submitted', 'item', '640000/2026-00006', 2, '改版的', 'D11', false, '', '153484a5debee338ddf6a7222ee6272e56cb1f1323c5e6ab7d36dc825ab34d73', '369cbe737b5f599cfee817c20c13e6cf378ed85ec67674e9cff84547677dc869', '0475ccc001bb44582743941d8755990f5a291f62563d93a803ff013e12b9d955', '9e8cd6480a2837480f1ebc9f59444d1de8f7b9d131c1bd5ca1fcf893298b7f53', 'e7282db2', '468a24e1d126b0ab9dbb2fae3e39610657eda86acf964e846f784d42858e5d18'),
	(20, '2026-05-11 12:55:33.787122+00', 'approved', 'item', '640000/2026-00006', 2, '改版的', 'D11', false, '', '3aa7b8d44594f9c5928892b0ab7af39608444bda4a4623f0ea954a41462fa30f', '76c1eadea018f358dc07efc240019c19883e0a6343042b61699cf6b677af86cf', 'e29dc6756cd5cc71556c47684159b4005e2eeb9db185f100d8e845a4a7afc2d5', 'b08ad08c352d1061bf7d00735c9890155a63a1658c8636b18a9e3a6eda33f04e', 'e7282db2', '4fdeb7260670c85b0c393b6ba33b67b1cd7e7afe5a9beedf8d364c061ebec6ce'),
	(21, '2026-05-11 12:55:33.842602+00', 'published', 'item', '640000/2026-00006', 2, '改版的', 'D11', true, '893fbc343489ac69ae465a6812db15feaceeaf0459ca5d5327f5acc50b863f0d', '4c2272b3d87cdf3398d43b57d261f7a3f2ba290a4dc534e9913ab31f1ab7261e', '', '624e10aa2857a2eaf4ea74088bd16dc73eacfdf441019dc37fc73d60cec48ec9', 'a3f4d51398c5ab1d48d8acca2a5576183b5b56edfbe414d27c7d4bda82a3da08', 'e7282db2', 'ef8f8bb20fef67b45911c088a8bfdb75baaa344339601a52cca1595d09a87159'),
	(22, '2026-05-11 12:55:33.879353+00', 'drafted', 'item', '640000/2026-00007', 1, '撤下的', 'D11', false, '', 'd927c4195a6963380581c66454abd5acfb291f8a891db43049cbadb264296e5b', 'ed75268db65f4291beb1565d977d87a3517a17679fc9d59605a71eb0ac4b0c76', '49d7b248dbbe24dae9a83837f8dd1499a2a3d12ea38005b4e688118204ed7274', 'e0314bb4eaca771f41b8e9a38e1a61dcf118c6387dc0c97a97aa90c2f59676dc', 'e7282db2', '3c11c1fb3ad7bcc0605d280356303037762f8ad790de3857ea8d130817e83222'),
	(23, '2026-05-11 12:55:33.949484+00', 'submitted', 'item', '640000/2026-00007', 1, '撤下的', 'D11', false, '', '0e3971b46ba27a554dcdfa9ed0f58923e1517f3a9d4dc21531b915972c522b35', '19a66d9741449dd4ad913c1410c818951cad0880fdac03ad7acf7114f79ac2d4', '3b370404aa3857465adf77d80c0cde1a4568a2f7c995c11025c3b8f0e4a0c46c', 'd0b8816470ae8133906ccce0851144586cae011b04848198d183c2d4432b2f66', 'e7282db2', '414f37672b626b38be5ae2791e3178c4d10d402c3d0f86e9ce3afbd0dc2032fe'),
	(24, '2026-05-11 12:55:33.990331+00', 'approved', 'item', '640000/2026-00007', 1, '撤下的', 'D11', false, '', '97122c6a47b7269ddbe9875a74f6f3d76dab60e134f1d9709f98fc01f3428386', '718ade579b79caaf689ab2361af4937997c88f5702e6f01681c042d6ee64bfff', '757168a1c27084f54eb96269a8c174dad96cfb856ad57b5b917740433e85bb04', '0864d68dd7dc68d9fe3de4f61b91ffd360b41d2ebbdd3eb3293434bb9bc30936', 'e7282db2', '5804634114c5f38c62604f7dc949d35ca10d4b0209cd5485dcfa9e7ed09c1c55'),
	(25, '2026-05-11 12:55:34.036635+00', 'published', 'item', '640000/2026-00007', 1, '撤下的', 'D11', true, '385da799ce90202cba6373c25e32d32311d769487ce3e0accf47ae8ddc5fdfb2', '82acf209509835370e33dbdd4c2260377bd73ad864627980c2db4b4355a3db8f', '', '58502b042edcc906ad11ceaf53523e731238f5ab27905cb9d71f6950ab3d3187', 'b8b20ea8e32a8984f23cb85a286cbe03359476a56a900c0cc77e95da36b15f7d', 'e7282db2', '18891b67bdf83a24dd9a7b84c7b1e96bb5665a9047ae824992769c1a06286e94'),
	(26, '2026-05-11 12:55:34.070292+00', 'withdrawn', 'item', '640000/2026-00007', 1, '撤下的', 'D11', true, '385da799ce90202cba6373c25e32d32311d769487ce3e0accf47ae8ddc5fdfb2', 'f419c0dd60e22fd95ee7ebe637d80b3288f1c4124b1e2252b7091b0d890fa4e0', '', '50ccc94ba51703e0f1604743ce6b753fdb8fc08f771bbd8f9535bf156654fede', 'a13afbc0a880630891a10cc8893205f4c0e20a33815503d0152d742f6cac14c2', 'e7282db2', 'efe081be6b74b5c23d9502c67ea4c8be2776086f26f13f175cd7e16071483bfb'),
	(27, '2026-05-11 12:55:34.090741+00', 'drafted', 'item', '640000/2026-00008', 1, '再改的', 'D11', false, '', 'eb1c618c27549da24f68aa5783a1c41a1425abb578d35088d679ca3db45cb098', '4b49d0b749c292f29e9e850f8367292471907d7910a04c484902d0e72c1c3e96', '4e10e7d07ba4b23c0b8ff350bfd8b46177d8efed3690f0583e361732fcedf22d', '11f13ee4ef2b43746150cadf7c72900602f12b69ee7b6fb40b865b3fdf564dd0', 'e7282db2', '66b52beefd6ffa5e259fc335ff4bb23b48c01b8290c0965d2200074a6a54742b'),
	(28, '2026-05-11 12:55:34.146797+00', 'submitted', 'item', '640000/2026-00008', 1, '再改的', 'D11', false, '', 'fa72463e590ba42ff2cc515b5df30000ac1f55441dbd24fd38e72aed1530cff5', 'ccec4fcc5c7b834d5b1a5a7b21448e83f460a80173d0c262e7a2cbeffbe6d151', '4fd86b40102d2150d07508da484e0461df2ce53aaf0b5bb721a37ef7c07d06e8', '6d8367c9dcadf5eb60987b4705b74aa92cef7526dfc76d1405dea9c046b380da', 'e7282db2', '8275413e934d29490d7652d1967b9126aff81ec905366106a76ee7a6f02dff5f'),
	(29, '2026-05-11 12:55:34.190241+00', 'approved', 'item', '640000/2026-00008', 1, '再改的', 'D11', false, '', '3deb2ee313cdddf201d8bdce0b5a033f0a17f0a93ff13f8e897eedb60e30a94e', '6d01ee07dba1469b97a5562405d382333fdba39ebab7942d2ee7493f5c1a4569', 'aee5162e1ee7999f95849768c788047e8fbe8f1d3e1d3e4e90c6a08df65b5ea4', '2499d9792067811ecb42427dae143e0be327f3b0522052750a99409ba16beed2', 'e7282db2', '1b2564092e95a7727226de0891f5d939db8e119ef4346bd1da684af4bda34074'),
	(30, '2026-05-11 12:55:34.231679+00', 'published', 'item', '640000/2026-00008', 1, '再改的', 'D11', true, '1937b81bdfcbe84246a0dde6e5383ca40e2d8add2373b06fce2352df4b73328e', 'ca2b2663bda8d32e311a01f82ba95a18864ec6225db6b78c9a4bc1d060e80a08', '', '92acf5d0a845b6d06244dd6b5a7692fc6b3709b4f6cbdb8f44459f0c8370ac6c', 'ca8a4edfa3bdb51c80317c585e42d96cc7261184cbc053960546b4bfcaf2ae40', 'e7282db2', 'c27656a47dbb3c8c88d856802337ae58403057c610a243043326240ace307059'),
	(31, '2026-05-11 12:55:34.277063+00', 'version_opened', 'item', '640000/2026-00008', 2, '再改的', 'D11', false, '', '333aec88b7a95624f34e4fd6d049867e0f6fce09b315460be6973f755ffb8059', 'aec77b6b58d85270100eec60710ff8ce3c1732a06a6b3316777f367d40bb3ae7', '63f7c6304d4ec9f7f64fe59fd582b67f31b4c55c924d4e854f930cf607730799', '0f08a5eb6d4faadfd1a0b24aa1fe01f6faa722f29e15f0e60d3edd52b0f3a445', 'e7282db2', '5670bb46b1116ae4b57d841ca63fda79ec86f888255c359d502114f16090ca45'),
	(32, '2026-05-11 12:55:34.294693+00', 'drafted', 'item', '640000/2026-00009', 1, '应急的', 'D11', false, '', '4dc7f16b7e8cd969fa095d58cc3b2bbfe3df241d7954474cf689e086dafb243c', '267bc6fa589148a7a9fd69639edcad68a5aacfc9318cbfce6dd03b2b17dca3c5', '58edbae9688d1eb38b9a56bb6fcd49d88a4d199a65826e91071f9a6936065757', '523cf6ae0c418783c9555456c57750d7cdd78dfe54724255bbaa56b4ecda3b97', 'e7282db2', '1a636b5f38b70ad1222a5fb4acf25dc018d02c881c3a7964dc130a986136da67'),
	(33, '2026-05-11 12:55:34.342483+00', 'force_published', 'item', '640000/2026-00009', 1, '应急的', 'D11', true, '87786456add5a49893d5f59bbca045c26ed387fa288705268a7759f1b4e8f5b5', '17ff225b91ccd3009943bcbb1c41ccce9407d0af1d5230b67dc94b14ff859d12', '', '304214c77ed6052c73d76168ffd6c96f494197c5ab0809d047feec657bf5e521', '92cdc02e3741e1b1334ed1cbe08ae08e4f8f14332130f2c8f913af0328a49d36', 'e7282db2', '6729a2d0a885c503501d00b222e5c01c29132b58e0fe9f09fc17bd7a9f7c9436'),
	(34, '2026-05-11 12:55:34.371903+00', 'drafted', 'item', '640000/2026-00010', 1, '内网的', 'D11', false, '', 'ef23ddf9bfc854f2193abaf6c1f295c7aee47f041258a48eccde6f8a683a2045', '0de2baf4a97034b057f633235f29628c0418ef73ec2c61c5fc967b45476dc93d', '7e1105ad8e8cf7fda372657bd5da35520f59c5b0350d7db48d7c4d23c4dd6d13', 'a4ece909f882b4a67fe7a5d2739450fe298d6fc8226d01c2a54818e66cbdbfac', 'e7282db2', '2f7e0a47963faf06ba09c6386b19c7a7a3ea3268f8109f3379af7decbc663777'),
	(35, '2026-05-11 12:55:34.417195+00', 'submitted', 'item', '640000/2026-00010', 1, '内网的', 'D11', false, '', 'd86c5fd3ed62cc85cc224fa00bfe48ac631c415dfdd6334271c987ebd9db24ef', 'c9956d49de9c9b833c85c0af97f236ac87f827845cc48e1d00cc8795106449fd', '7508ee4d712ddd1a5dcaea72c023ffe738ab01a6ee4ad1f39f81a68404a21850', 'd13835c38a0372870beda52ea5a61d573370c42e6b03f80fbaf41cdbee9ae799', 'e7282db2', '4c8ba6a65a4436b91549dbc6b7d866ac9558c9602d0d1459d7dc9b9a8afc738e'),
	(36, '2026-05-11 12:55:34.457641+00', 'approved', 'item', '640000/2026-00010', 1, '内网的', 'D11', false, '', '47c684c78c01e714c695ba7e93e39388cf580f758f8b8765142d11c37eb2a8c5', '6313e3dde7845edc363d5d8996946f5f31431950c469bff6ffa2adde830a52de', '82851527142a02ca93901fe64dd7b1b9a0ff59e946e836ef6052de4f37c8c0ad', '92eb5f2bc7f6dfb37126a907df81787b1a2fa0ac5b8c2fcd146e0e18de30e927', 'e7282db2', '372957f5cc5b830d15dc82d3ab6636b4338c3b546822d1918dd081b246c1a474'),
	(37, '2026-05-11 12:55:34.482804+00', 'published', 'item', '640000/2026-00010', 1, '内网的', 'D11', false, '9b804b1c74582e0441aa9f3da830468a60a063789033ca7e7b9f457b879aaef1', '4983027d3c9b05d46b4fea35a8984e8bb5b366bb14e955f334abff0b63df710f', '4236b9910f0ea139fcce4177051ef5c6f82a099bfee74994abdd37cf66d976c2', '5b19f22682d5ef366f687d72cdd404c1d9f940632838baa40c45a25eb1ec4d69', 'fb626b90654b650e8ff0d069925362712ca66b1b1e9eb317d1fe51cbef725086', 'e7282db2', '8c3cacd89d6d53339dd1f7bc3b6a8752dfef91e0682fd77dd6c86c9251a9d330'),
	(38, '2026-05-11 12:55:34.502177+00', 'drafted', 'item', '640000/2026-00011', 1, 'review', 'D11', false, '', 'e94b6bc8f2eb7773b3a5606a57f172d3624fd7e5949a83a306db472562e3d247', 'fa463e9eb2f148faca697fac391a0cbc05ea3ab4c432db23e1d8887efc9be5f0', '369df5d3db54ad63d136cd6f2e920cfbdf7c3cfac5bddce082c106f8d63c8d4d', 'cf96aadd29b2cac8e880c9a62debeae51cb54092d870723aa1208d3089e4b036', 'e7282db2', 'd93a2436034e58cfdb6a2cdb21556f4af16c3173afbc189253df6ffbd2178b96'),
	(39, '2026-05-11 12:55:34.553112+00', 'submitted', 'item', '640000/2026-00011', 1, 'review', 'D11', false, '', '659d215a64993cad2e983669a4f3a445602a67153305a4a53a96d9afd3451770', '6eb56c96ab0925f03c3385d113004f2f785a820e86925d3ac83d15f929de0fca', 'a5038a8a6ea09274bb39a5c183166c77ff654fd3f25feef7d56791ac65b239ed', '1412e9504678c84ee57d61a6d90e5bc720483d079150d2c48492579b1aed3b51', 'e7282db2', 'c70745ca5e8cbb0d710471fbad54e4345a1eb9bf6e14881a178cd460bf266b1d'),
	(40, '2026-05-11 12:55:34.570025+00', 'drafted', 'item', '640000/2026-00012', 1, 'approved', 'D11', false, '', 'cb836b6099d44d1e00ff79e17e6081f436213e5f0aaf1e3a1cf1520bfc9be115', 'e61900d9eca8f1208620e44bb45c0330451698fdb9417593295a0c5249164ea5', '94eaa9aba2972de93ededecf30239e995240ad187a5236da2bb511446b9ebd6c', '0ed7bc0eb6d2c8096f9562b997c2ef11fba4dcdf7af15194533f4689c8cae3e2', 'e7282db2', '8e649c92b088a3e046e2ad5e8a7505a88ffcde9cb4289fb5b6c26e738c14f320'),
	(41, '2026-05-11 12:55:34.609794+00', 'submitted', 'item', '640000/2026-00012', 1, 'approved', 'D11', false, '', '3fc4c3d5d731b41fd1017eef5aadb77a4d74ce65656a05b434562812e37c1b7b', 'c7f9960019ace978857d53140e2c9796f7eb9bf10558b2200d2346836a6db5a8', '34971d0b6498edb81d8cc4dcc17ac790420f8bf06bf8cbf68b907a7a7df2b3bc', 'd743c89ce1862be19db5df0fad8500b3a38f2cd5481b8a57760117f113e8a9d5', 'e7282db2', '16a82e6e1cec5b5f6486e9166892a4ce624bece392ed9bf0e81aacc147b522aa'),
	(42, '2026-05-11 12:55:34.647264+00', 'approved', 'item', '640000/2026-00012', 1, 'approved', 'D11', false, '', '09189844f847e409ff86c81591b519e520844424b3ba4674aa172889b79bb7ab', '507e58ae12f9ea49dba9d9e4a8e1f064f64a51c8d41e14eb871e97df41043062', '7b507809ac72d36f24b69719155a80941a2339d7f911a603bd38fffdb4f2e508', '18714f661c55d9382d10e3974f5ee9ba70e01d565d78e0364ac5221790e846e5', 'e7282db2', '58e2ebd9f83dc97c70a9cbe1339dad64bbeeea405b2b26afec36d89b603e202d'),
	(43, '2026-05-11 12:55:34.668052+00', 'drafted', 'item', '640000/2026-00013', 1, '定时的', 'D11', false, '', 'c97a02127baca1cca905fd23c0ebc1c5e717ee92a15351f6a70182600f23570a', 'b5bfdc647cbf72006c5a4518bf7a1609cde978c45c2b06f1a5e702f429e81b8a', 'b6e01d6b5f3521cf2f9b3f89474b9579ac4cd5a10b73edcc229f9d4e095ad781', 'e44e58da058e00ff056ebe4a8a6374bc78e93e43829432de07829cf66ce0e8c9', 'e7282db2', 'cac6bfdf2dfda6a569fa877bf23ae0c2d735dd86f29b34919621bb61f96946f3'),
	(44, '2026-05-11 12:55:34.715272+00', 'submitted', 'item', '640000/2026-00013', 1, '定时的', 'D11', false, '', '7da384ed25348fce0100cdf230aa9f136afc4f067e309473683b5274454184a7', '79d3af27637500339175f733b00593929d0471f80026d12f50b051fc70397dec', '44851783a1e88838fefe4acd7736e027323bedc77c6cca8b3be7ecab89aeccc3', 'c7b86b9aae54903ff23031ab0d953a6d88cd73229d90d6442bc6c30d3a54c92d', 'e7282db2', 'f7875f38f9d9c1aa8bcb87329b88cbf0d16b23bf84835aa0c132af54e213bccf'),
	(45, '2026-05-11 12:55:34.748008+00', 'approved', 'item', '640000/2026-00013', 1, '定时的', 'D11', false, '', 'b97d62d3d73086ef5d6b20cb62b8d24c0de58bd9655cb848328f7c73221237a2', 'a0f3b32e1684e100d0392b5d17ecd57b500cb9fa0fb12e304099e3dc9b12199e', 'cdd1ef95f475dae7f006620f427791b77311c6e3d2e4500e604d6c4394cc3be5', 'd731fe472834b5d588ce8a55e5834f1b525434462e330fcc2f619e84a700cfeb', 'e7282db2', 'e011d332f11825be5d0728153ed64d049d5714a6b6e0ccf2280113aa10386728'),
	(46, '2026-05-11 12:55:34.771596+00', 'scheduled', 'item', '640000/2026-00013', 1, '定时的', 'D11', false, '', '9ddb8aa36e903333d169e4f4788040f24fb998c62571914b248fe05841d28135', 'b107d6aea53007c5b4d147fe0c96b34b6128008fca802305e629b947e047124d', 'aa50fa3f0751c386ac7d2264e9182f1eff11f4db20048ddaf73a87a38c98f7aa', '3b190d90cf54f2326a8de3f9306575aab6ac0ba10f8d917240117461865810a8', 'e7282db2', 'ed2ed067c4c18c1bbac1f0ead997e785cf2411de4689a7e6bd3bc180b1ff3913'),
	(47, '2026-05-11 12:55:35.475247+00', 'drafted', 'approval', '640000/2026-00014', 1, '公开的许可', 'D11', false, '', '90915e5ea1b470664d708eb0868ac25da5557825f3b5483062ca2bf1c150ddfa', 'fea272bdc2219d59a2115cf4f72cca92530cda93bde1e5b8057dfde5fcb7fd35', 'f6a5ce63f713230d249dda59e83eeae00cf0874e4fadcc949b58e94109b0f9d2', 'b2668507c4a769555a00410b85191785439be902546af05328f980f49753d7b9', 'e7282db2', '4cf85bf838b5f9b534a559772c6e0484fde1168ccb446dd2ac5e4a3edde59180'),
	(48, '2026-05-11 12:55:35.604031+00', 'submitted', 'approval', '640000/2026-00014', 1, '公开的许可', 'D11', false, '', '31cd0a18f931a8d702f22ae3f830a8e6319c9fe1cd10424b448148a5c71e316d', 'c7a959a237936f91d313e59ff90d8de0d9732f7ea16cced0390e257f20169d95', 'd4d109272e7d54438461981637ba30e74f73dce08f02726eaa65bce9a7e0aff8', 'c0fc559df720dbd87e1a4c95557aa8ec26a71c1e6b32fb08429d9ce0050ab427', 'e7282db2', 'a91269f0468a97a7cb9570662ffbdb1888f82df33d1e4596ab5d0e3b1d0eb33f'),
	(49, '2026-05-11 12:55:35.672537+00', 'approved', 'approval', '640000/2026-00014', 1, '公开的许可', 'D11', false, '', '2460f98f35884c8ccfa4b17b578b1bc3fe653e5c49354c04bdb185dc8c4249af', '5d5ca33f97432137f30be1144b4240ff22ad04ca50e79cc7bc5ee2fb384e443f', '84cede6e85b881f7202ea4e33bdc2557248de4fa8a7de48521a3c0a2b965bcfc', 'b9cd551cfc5e20972a2d0b7542563104b1be5a27a051419098797abbf1cdfc24', 'e7282db2', '580f524318b5d0f095f55e8ee6b179f1c22c023ea282a95c01c083975917f548'),
	(50, '2026-05-11 12:55:35.709949+00', 'published', 'approval', '640000/2026-00014', 1, '公开的许可', 'D11', true, '286765a1952459951c5504f6d64b280995a4a9dec6997e27dc2926d8b791551b', '989bb9684f2e91fb7d7e8e84f0a2bf336bb4c84343bae1ccee14bc015546aeee', '', 'ed782852967296bccb87ac0c8171eff8254f979753a8e6940a316305cfcb10fb', 'f5888bee715750a8602b3458f6d530f68b25718d1de74105a5a512fab6ddba38', 'e7282db2', 'f728bfbe2fe14d9c4475ba584c8b830564028ebccee9ce5896bde4f64f7cd050'),
	(51, '2026-05-11 12:55:35.773923+00', 'drafted', 'approval', '640000/2026-00015', 1, '没有步骤的许可', 'D11', false, '', '6c9d2574867c36bb0388083d56e55991b1d4d094c5d4bef9caa87e5894de1962', 'fb7a395300bcb3b7d423ad42531569a868b5902eb8cec40ce75ff937aea03d00', 'caa10ec092b5c63a9e7bbaa1a44241fd00cbb1224556de1446aaf6dd4eeaaae6', 'e037a85f414b9bcc93748bbf234ee474c704e3797a5cf30ad5f4ca040d4ebb56', 'e7282db2', '0b2a7256bf891a1d2e5c2d2730947c2f242418c744f0dea534c32149c42923f1'),
	(52, '2026-05-11 12:55:35.851522+00', 'submitted', 'approval', '640000/2026-00015', 1, '没有步骤的许可', 'D11', false, '', 'df15464b091ead629103c6ed3b6af1a639f46b4b7be8333dbff1e7a11b8e5118', '9b9e90da958efd79c0a138bb7bd7a749bf1ce37db0dab6069a58eaf36af05181', '0ebc1b460ed3c671822bf91ad2cf048613191e4d2ec7efad7a0936f2e9bd2320', '4ce610ecc00fdb8790017668759d17373c79a63007d83f712641e73110511420', 'e7282db2', '3b96626375a0e2646f5e524811484de1e7d27ff7a470ad7634be4e3d1584f446'),
	(53, '2026-05-11 12:55:35.902514+00', 'approved', 'approval', '640000/2026-00015', 1, '没有步骤的许可', 'D11', false, '', 'fde9e7e218a0cb006b64ead310cfdc5a13198a4dcc58c1e4d4265120a39479bc', 'bc2b5da4e1dc9b0d172711c596e870ba15fa6d6558a291769b22b5844346a377', 'c8e319b80041aff77c9551671eabfc62715ae4d0267ea9d95bea751364b10dbc', '8dbb698c5c3938c9c85287b85f598227e24288b651db342cb0dea5bf8656caf6', 'e7282db2', 'f8874e05f1d25a2c35fd9abee7c4074cc093183846c0e2a5c3ea98a9e0196c81'),
	(54, '2026-05-11 12:55:35.953998+00', 'published', 'approval', '640000/2026-00015', 1, '没有步骤的许可', 'D11', true, 'a6b55d8f7c9156ac0a4c3c2170d5b322f8c54e498ae462481d95239983808ee0', '2d79fa28d32769f1d7ef5841181dc711fa9498d1dd05cc4ab0337aa380f3f8fa', '', '4e6823c5b8ef09701ae3da58498f3ed13f21f2553c80c97b85dc32f31093ad60', '9d1ca6bfba9167f1849e023245d61fa95c969802a45754eb1ea5190a8b36d4a3', 'e7282db2', 'd04b941e99dea8c58cf7f03b7acec8133ffcf4dd5183756dd07a0b549f25abcf'),
	(55, '2026-05-11 12:55:35.993372+00', 'drafted', 'penalty', '640000/2026-00016', 1, '公开的处罚', 'D11', false, '', '2c58e7db427260cae37d2360f8f87215a30553d9f07c4e128aedf7ddd01008b8', '4e83c98e34fd62ff81f7ad7f79fb70fae3a49a87e261828b0ef55e128840d231', '7a738bd9f875643e5a853d431547948136e8d49cd2dca54b2d8119812427fc4d', 'e807c89718a616b290db234b0b78a5454f80c51d46273b947c28fbe0b9cde319', 'e7282db2', '840e349ba251fea42c1dae74d0741a08df89d8df79fe1b418b2227a26d9a88b7'),
	(56, '2026-05-11 12:55:36.063546+00', 'submitted', 'penalty', '640000/2026-00016', 1, '公开的处罚', 'D11', false, '', '482347b0e0d474146c6becd277827bc7a859e7e8e40d0f50beb392c267d424e0', 'b3b6918660b3d673d015e96b9e537bde612e90ced47a7651976f592d94498ba6', '56db762411bae24a6000fe32b1fc6253d3019134c5a6177b8b3203eae67dd98c', '73e3b402f9595fc38f581c122ce07efc9c65f49dc02e3f4680a52256a3566d64', 'e7282db2', '0f2be71e912db82259231930ff40cf7d8a1b2e6e4074a38f7f3faef9cc22e3ec'),
	(57, '2026-05-11 12:55:36.1032+00', 'approved', 'penalty', '640000/2026-00016', 1, '公开的处罚', 'D11', false, '', '024731af5dd83044a51d260ce1ab1f87fb38ecd89b66b42c49f4b3d41c18ec06', 'c7e191b43fd2491339de0583dc3fccd4eb09b03d7e63310a40bc3f545782b2f5', '7b207dba8aa1f751696ac53a5eb35a2633343a49f26b9b3b8717093291faa2dc', '5c80bbe87ae2c8bb8c21d435a852354757bbf3507921ce69b0668b10cfd72d80', 'e7282db2', 'b8159430ea22baa2f4b0086f687ca57ce2c85591eaa8903c4d72a5520a28a6ec'),
	(58, '2026-05-11 12:55:36.141409+00', 'published', 'penalty', '640000/2026-00016', 1, '公开的处罚', 'D11', true, 'b7b6d96e8dceb2e6ea4c8109523ea5f9ed7268f39bc65ce6cfb6257b14a3685c', '327625ae7ef54c4537efac21758a175b517b23beb32bdbb0e1d30e846430dd83', '', 'f517180e893b2b1eb849443eb6defcdb81881ba59ab93a74958b94df5d60b6b1', 'ca06d216d1fab1cc36589acc12e5e7a6d433ab3b2dfb0f89f04b51e61d42b6a7', 'e7282db2', 'f5d5d60252b496b94c77fa560948fa43c8e3d3a31d95fe701684d11bb2920d8c'),
	(59, '2026-05-11 12:55:36.181212+00', 'drafted', 'law', '640000/2026-00017', 1, '另一部法', 'D11', false, '', 'c5fc4b3070e8be3b14917e2fd8d1d8e817713f99c3bd87d445f474f8e2c4c190', 'f012c8e8a8b1e12b072cc5cc0bb4143b04ce1097ceb8ab5e78eecb3a741b52d4', '4c44da1b904e305f9d14570416db66447f7a90c8b7de0da4f2fde8680e84b290', 'ebff35866c6af88c21570ca32a0204893532b764c6930794ebe944396d4d00df', 'e7282db2', '503d3043285be0084a3d6f3da6f651e90323b63002b9c097ed9cc70f690d3ea8'),
	(60, '2026-05-11 12:55:36.237631+00', 'submitted', 'law', '640000/2026-00017', 1, '另一部法', 'D11', false, '', 'e8653479c337253dd706eac832b56739af881ca3c3c5548d0cbb8b60d8b431a3', '4a56840ccc62167ec5ea532db1bc7e2c98f8efff9f6dc402814fafaf8f60b924', '45051257e92c32349b3fde7d029a7f4778a48fedbbd5a29e9ba6238171b1563a', '36825d0ae2af5b8648faf69623113de9843e1bafcc2f066715e82a6ce28ba501', 'e7282db2', '5db9fe6f32d4a498c495a0ebd9a228806fc4b5da923c4b090387a57f580a5a6a'),
	(61, '2026-05-11 12:55:36.277089+00', 'approved', 'law', '640000/2026-00017', 1, '另一部法', 'D11', false, '', 'a2f17ca9196eada8a36dd53cb898d99651dbaade861f725372dd0314a7b599e0', 'f107acdd7381b150f9b6216233f0ff825373007222ac7b88c72ffad1d2f0eee2', 'ea2d9b8219869c951d10b8a3f5b1939b5c944190456fb7bb648bf742c22a2647', '1e2b3ccff0b95b305d7066c95686dee63cc1190b596cdadfddb8d876f09914b5', 'e7282db2', '49a1fb4a60af93a5375aa00b21c146da0c70264e2a070261b78bcfac65903b68'),
	(62, '2026-05-11 12:55:36.316326+00', 'published', 'law', '640000/2026-00017', 1, '另一部法', 'D11', true, 'ac8bab2bb0271b8d0046b102c918a05dc955f61b00d5399fb6cee3c98c968917', '71fd5bb4d7d707afa19ee23255b462f3af70307817feeffccfefe1ada1697a51', '', '44b52dfb31cc88cc1c8770fa5f63e3161708a8aee2040a3ff5540d1fc0c36a1d', '9ec520232fd02b244117f25d670143829e634002bcf652e448ebc409d05b4398', 'e7282db2', 'f160ae3763ac20c1377c8cfcecdf36381cf2c7fd65f50042994ab2f2e17efeb8'),
	(63, '2026-05-11 12:55:36.476593+00', 'system_run', 'requirement', 'QUARTERLY', NULL, '罪犯伙食账目', 'D11', true, '', 'e4fed05bf34348e9ade4e07eec6685f30d2e0432172253a950c16642ab63d15f', '', '3b66bee2dd0f94122f2f5b50085ac8f0284d5f08c3aa2b22f6dec8b25a70d507', '6d416063fb5c4b2f26d951940ff3e41f4c1c5a8abb735712dddf035efc5ba8a4', 'e7282db2', '229568fd73378a5027cae6c489b2b56eed375ccc2a316755b08afd5bbc8f9c5d'),
	(64, '2026-05-11 12:55:36.520916+00', 'drafted', 'item', '640000/2026-00018', 1, '季度账目', 'D11', false, '', '0fc848ba6a8f594ea1482e2c5cd00f1c18c62ad9c4caa99a3e1d5c8c00aca262', 'ddf4d221722cf6e079dd3550d362d50ac52ccf0eb1931f0b0977fd73f03c0955', '1c1ecff5b41f68b55ea4f8824bb0c43124ddd8b65027d600d60f293763b1b4b2', 'ba704952e25997c062db90121da93f320bbb1dac94882db78361d8f7b5c0d714', 'e7282db2', '34339ed90c2fea29604064839d25fd56de3a20f78f3a3c8f3273799ae1aa09af'),
	(65, '2026-05-11 12:55:36.591632+00', 'submitted', 'item', '640000/2026-00018', 1, '季度账目', 'D11', false, '', '20e05d2959807080f9e7bdf9cc700eb8123eee3108b9be755a2a1e79db5dff1b', '700ec6b3aa01926ced7b2e208e149474b8180fc705eb3483367dfcd6f9646291', 'ab652046c9f6d923d73342fb60a4d4d1e29b236949124712d30b7983d82ba127', 'cce2f3ea0ba42d489ab6d010367d1ca88cd4a551de335ab23ce48aec251c2b8d', 'e7282db2', 'f4ac3d040e54bbf75dddcc550c8023255e2ee28b01a5eddc10f408084fb239ad'),
	(66, '2026-05-11 12:55:36.640158+00', 'approved', 'item', '640000/2026-00018', 1, '季度账目', 'D11', false, '', 'd63eb6997895c15c8acdd285433649d7193d6a44bd6a1f51ebe59e3fe09bc350', '16f1db23310f8b05ccdb70938d0f002f49dea5c32f561a3cd22f3eb3ab6f77ed', '94f03607a6e6d3b70796f2aed974cbce756a899898f05f39f40069f4d5050c1b', 'ae9acebb4dc16f1d4f1b68f8ffbf172403902785ba5449e79ee3f4ba96413e1e', 'e7282db2', 'b1a078c164e299f95fb857e270420e08fff07cc1674c3b5cb645f9199daa2a3b'),
	(67, '2026-05-11 12:55:36.687533+00', 'published', 'item', '640000/2026-00018', 1, '季度账目', 'D11', true, 'aa2d751f93ddbba2a000ebd5ea925f1f4dbdb65a7e76a31761e529ca99c5a0f0', 'b100c9a56ebc8aa6e5bf3edf8e3ee3a524ea8709cb1b1206107f07357da20b4e', '', '14ea42e708bcf72b63cb4d6cb4473643bb355f3325a57f2f01ebdb064676d33d', 'e70f80e037ff893e25319ad1f126c3d20de626132a522c9af37cf6012cc2664a', 'e7282db2', '441c1c3ddc8bdf4075b90244a3e58a88030455aa91a38085bfceaff82a4102d0'),
	(68, '2026-05-11 12:55:36.835165+00', 'settled', 'obligation', '7', NULL, '罪犯伙食账目 · 2024年第1季度', 'D11', true, '', 'ca4bfe1bf68f69f849c16eda86f43c7d84edd0a2a3328e7a285be2a411edd5d2', '', 'a657259c909c1d8fc082f3389704bb97e2f4a56702a034544e3cbd3372751797', '29089e37d041d9c1c675d21e3333e97aa5552f527382a9aca58b1f09a71f2fc4', 'e7282db2', 'ca724526c628ea66188d40e95b9de2f9551672067a54e5564d182ed06e0408f7'),
	(69, '2026-05-11 12:55:36.883756+00', 'nil_proposed', 'obligation', '8', NULL, '罪犯伙食账目 · 2024年第2季度', 'D11', false, '', '2bbba94719a4cad33781f4aaf209a4f02596977de2e6f31af32f7a3a96831dde', '1eda650941e838fa4ab3b7d40b7b53c6409c87819f3f54f785297b9c8cbef050', 'a7a5f99a6257965d4a598516bba5ecf07076280d6f939d026a92b16b6478c723', '1336f6b1e6326987cb026827a866a424eda3a1019bcc0aa84be99ae36f339ec0', 'e7282db2', 'acf3f6c14891e5d229be3bc74a87c917859fbf88513de0984f3a342d3f316b7b'),
	(70, '2026-05-11 12:55:36.949445+00', 'nil_declared', 'obligation', '8', NULL, '罪犯伙食账目 · 2024年第2季度', 'D11', true, '', '65708caa645517864b8d01b0351bc7655d952371ba9071a4243059447fcb6fee', '', 'dbdba22add3322eb5dd42603d28f6e7ad8dc1088a46383ca2f400d64f92f6a8d', '2951f5b471b608c2504b1e7b8cdedc0e304124fa3156ebd62dd5400e155b8849', 'e7282db2', 'e0f5b6ef37b3fd8fd33016da32dac71cf4772b5293eb4b36916195bc0768ca6d'),
	(71, '2026-05-11 12:55:36.99548+00', 'waived', 'obligation', '9', NULL, '罪犯伙食账目 · 2024年第3季度', 'D11', true, '', 'dbd261c72f8ceb3abd0821fd94fa5e9f7e8b9e551391992700012bb713d8696c', '', '4ea6400b50b429bb2e4bee8abfd929093db510885ec3d6858638486255eaf3c2', '0e87fd4699419a28dd5235bffa2f8af2d1cc160827ba65f90f8a2a450811178c', 'e7282db2', 'f253df7d7fb21273ec2159cccaaa42edb869b16348d1df9c90cff845b27ba844'),
	(72, '2026-05-11 12:55:37.045586+00', 'nil_proposed', 'obligation', '10', NULL, '罪犯伙食账目 · 2024年第4季度', 'D11', false, '', '5a40dd7846974e78ca404a587a65727c67c72d521bf350164b9f26eb4c6d5e2b', 'ca92bf4314f4cf319d574408a368a5a6851d5cbef2c8a6c6c55e26b483d49514', '0e3a337ddf6642134b5641d8fb105e25e273263d67ffd4692e7068cf6a80247e', 'dbf1e299e193584091163ea897a5586d4c704e6ec78d31f617a1c234ac0a46f7', 'e7282db2', '0dfb031464101ac4179ee16b65628f6a7651e4b898b5e44592c777db5911a5ac'),
	(73, '2026-05-11 12:55:37.071246+00', 'drafted', 'dossier', '640000/2026-00019', 1, '公开的案卷', 'D11', false, '', 'f1022edb7ed8eefe11424c62edb55ed9ec99d2ceef8e592dcb7d711d1fb44aed', '828cb70111670f36d8f2480b7e6c32b79b7fb8d7dbe519459e097c119af9356d', '0b4f126b3b1c16def110ec36a7552a54ecb391afed5806e26882813aa3997eb2', 'c8105a171f2dbf329a5ffa75ffdbc556a632a7ace696ee01e6ff1a20a9871c95', 'e7282db2', 'b68c403d0f822bbea9ebf49201db3af4e69ad17d50b75ba34fd7baf7a0cc715d'),
	(74, '2026-05-11 12:55:37.133928+00', 'submitted', 'dossier', '640000/2026-00019', 1, '公开的案卷', 'D11', false, '', '69928bbc49f95be22d299bccf68c04cfa5991187ab41e173a9e718637da6722f', '76e074f9ee721959a1404f07bcf163e8a6c47ee8db4c1fd04ef24149fc5c5113', '6817bd578fb633e4f969c29463eec7c59c29e3cf0583e9cc058cffe2f2b7488a', 'ffbe7fc43f875c7492ecf6516a47675b06265f3ef9a98743f7179e187832b282', 'e7282db2', 'f0a5e40a72a71fc795832cdadab59134447bb0398f9b71f8040759791616bb2f'),
	(75, '2026-05-11 12:55:37.175126+00', 'approved', 'dossier', '640000/2026-00019', 1, '公开的案卷', 'D11', false, '', '5ab3d2769d8304622e3a751ef94b0206917a9cb8668fc68d024f51e563538515', '6f7b78e452ddd643af6a4764e28f6bbb4231e00bac910d4568361c25a168d8ce', 'dc72b5ad0203ba0b5d20e7f0c2c4517632eeae9f628bb42389dc08bfb62773c8', '35b9d1beee2fb30bc11fdc26afc08de10b9a9e1d09cc318c263624e7d60fab6d', 'e7282db2', '9d530d05e910044a25053d8d5e1ec6d9d8fb958d69f6f4d23311caca4ffb187d'),
	(76, '2026-05-11 12:55:37.216322+00', 'published', 'dossier', '640000/2026-00019', 1, '公开的案卷', 'D11', true, '508fed8cd1ce8b593e7651c552e503c3702bbdbb8e0742dbbc6e63082aa88481', 'c9957b1bba8135d73ad4c1ba6e2f0ec8c1c74ff36a9845d1f98205345d75baaf', '', '1dde0f5258ec4c4764b58da037bb10281783cde86cd141adb7c5fdbb766c69ee', '98993fcdc364f27b9eac719124df03e9ae4b536785d8b6d8f1c80312e3963fd3', 'e7282db2', 'ec77eba754665bb80438b1f127885f5e946002ea367682f790048e8e745410ec'),
	(77, '2026-05-11 12:55:37.245707+00', 'drafted', 'item', '640000/2026-00020', 1, '律师执业许可办理情况', 'D11', false, '', '05059be0f0fe426e5dc7e33611b321c95cb1de575df2676d2d10d5b3cb8549be', 'd3e0ed7ceb940a4a2592bde0593db171f1a6cb2f2dc2dd5bf6e32721acae18eb', '5932a17b09c0f40942f9b0a73dc08d073b7f8c27e9eafac2569c1fe80885dfd0', 'e3acb2fcd87bfffa111e1db1fa285db083ad4763723ad3e3c5b472e43d5b686c', 'e7282db2', 'ff32b186c7dc76b344a50afc61753539eaa993e829d2758e5e395ba360bbf6d8'),
	(78, '2026-05-11 12:55:37.291498+00', 'submitted', 'item', '640000/2026-00020', 1, '律师执业许可办理情况', 'D11', false, '', '2733f6cd84971512b93df89420dca04274447eec1ea90fbf08d404ba86300064', '561db7c9ee8a3f3b9831c95f0c6cc9cb60a825458af01eddf7d1d7227cec2e23', '51a56bf4a5d8ec2f8abeb8b971d06440516e2f2fafeac75fb840eee541687f2d', '0b856cb64e9d37a5deeed50f0d35e7f1fbb134839f500860ec54bf4f81b20de2', 'e7282db2', '39428886ed1a039410298dca2623278c9f00f203e8048783af31d7ca1e2efb8d'),
	(79, '2026-05-11 12:55:37.321202+00', 'approved', 'item', '640000/2026-00020', 1, '律师执业许可办理情况', 'D11', false, '', '02c9688c25ce3caf3fa494e9a5c0618707491f8baaca4c74bf083950fdd2f3a0', 'ca8ce26cb1b9eccd836fb52eef22cecd3ee9acebf1de96f1fdfd0a77a04e3d4d', 'e45d98fa2ffc3eea6a06ad13514063292c449977ef984e0d8201fc47f55d4021', 'a251a2bab47dfdfbde263e876853c7eacaaffe03e4261f317b3b6bbfeada60d0', 'e7282db2', '8e4561377879ab0538cbd8b03e51e09356bc529d02fd735f3aaac34b254c5d6d'),
	(80, '2026-05-11 12:55:37.349056+00', 'published', 'item', '640000/2026-00020', 1, '律师执业许可办理情况', 'D11', true, '68c40c311f9111574bd9cd2f956f03fcd7d74713d6ce717d80c813960d1e08ae', 'e88753881ac5cc1ed85cab051fd21b0ac821cf75f689cffdce3eaa332c85e572', '', 'fea78c341bc0b2ca1e8f3188015313bd1ec80a5fb9894a280cbf78c5318113b3', 'b1a7ef154fbe7ab59b21795b019cde6c8e1b47d9c6445339640e07975d34634e', 'e7282db2', 'e6bf309fa8776fa5406f626746f9e3d960c3242a35becadc5c5fa50b95e20bc0'),
	(81, '2026-05-11 12:55:37.580602+00', 'changed', 'dossier', '640000/2026-00019', 1, '公开的案卷', 'D11', true, '', '755cbf21811908ecb7be052969e1b5a888e4b767a0f22a75dadacfa0e4bca275', '', 'd3b0a1fc79f01b2f9ad3e58753e2a996ec30f183a0b902955082fe4d8508ee7f', '0d5594d0be55d5767985641774e623da92a51bd045a19e7320205eea3c8bdba8', 'e7282db2', '448a8b1a229f5a66f94cb491cedd84c750fa482c9477673c9a492abba922da73'),
	(82, '2026-05-11 12:55:37.728847+00', 'changed', 'dossier', '640000/2026-00019', 1, '公开的案卷', 'D11', true, '', 'c59fa1df90f01fa2ddaf57d50a427e2882e24292e188c9974f232708f76c80b6', '', 'c901cea76b01245bfea5a04240c4943b34b66665c84377869e91cb016407731d', '0e4e1df49f667be5590d2b898da21fdcad8bf6f37dc47bf5d548006b73e8fd38', 'e7282db2', '19448be964abb996915a19f1a3487506fdb077016289acea0fefc230346d613a'),
	(83, '2026-05-11 12:55:37.871347+00', 'changed', 'dossier', '640000/2026-00019', 1, '公开的案卷', 'D11', true, '', '373c41484ee20f512efc8fd58b57b97dd8aa39e13704f5f1f3a012de1e5a3477', '', '604d45fe16b3ee3e288704a754437d066207eb95fdc4b15ff7c309b35048b72e', '1e4eabcdf1fa7703c25ebf3492b5c6e6339822edcf7edbfe809e6b8f08f11017', 'e7282db2', '07671ece0e5bdee6c8ee66c8bbe5b1302404678330183d8a3e5aa0452e8f4bfe'),
	(84, '2026-05-11 12:55:37.89217+00', 'system_run', 'test', '', NULL, '', '', false, '', '125010ad7be15cc769a42a017ba0a245802fe7d163ee4e4ab939c57722c44f90', '6359eea288923849e520b06ac3f25e8286a39d5d027eb04302f01eac0ccacdb8', '1eaa9615b58ed3fc9c866ade31abfa5b26df7ae10004bf9e36f5982c7282e606', '091f920c37ae658faaaa2988e4cfaeda1ec9bdb6b325d4504d6ddf09bb8d8b30', 'e7282db2', 'a1192b0cf64650f662126a046f31704ee5c91857d4c3c24f3a21ec151ab4d076'),
	(85, '2026-05-11 12:55:37.93191+00', 'round_opened', 'evaluationround', '2', NULL, '公开的评议', '', true, '', 'dd42f8566469d0efb19f446c64fb72977166cfa522eed6fcfccfd902fd5b162b', '', '8cfaf56c131f61f5084886f8b5a6a852c69c56f6da01552cda3948228e2289f2', '43c4208eb90b4b40bc87770ff16faa2fc3b9ab6819dbfb0905bb9b683015c30e', 'e7282db2', 'cd90dd0cbbc7bcd7b5d1eaccb7fe23c2a813a369f65d6aba6afeb7c87b907d86'),
	(86, '2026-05-11 12:55:37.98327+00', 'scored', 'evaluationround', '2', NULL, '公开的评议', 'D11', false, '', '1b2b30489834bccc6b444bef9ac563c76eb841d34ec3c6c0da46217c5c225b07', '3287fc523d3e8dc24abbe4c48012609e4b86eea5df6443677456b81a08d59dcd', 'bd386059404e669c355f0a34c73eb3ab2ce0e7cfb886d7ba3f7024da04c5b9a3', '1085ceca0ee8131cd6b6984d7c6478065575832c0d7a9dc9df84e35813058b45', 'e7282db2', '4f61e618bd488080b92449489aa19eff5dc26b49c5d52a37b669f5c131c0f619'),
	(87, '2026-05-11 12:55:38.030947+00', 'round_closed', 'evaluationround', '2', NULL, '公开的评议', '', true, '', 'b01533d649ef94661b07b41950e476ed6a250c2a03a95dff0978690e0f1659c0', '', '57e9ca5f522f822d19f4035ddecead3ece68178d991e57c3dffd15da4b86964d', '6b770cbcbaf2dbec64c208522d3193dd6698309fe8779b395e36208a01031c7d', 'e7282db2', '732f4b3644f6fdd65315dbf92babdc762c208cf5a19ea28788ab27170c026088'),
	(88, '2026-05-11 12:55:38.064748+00', 'replied', 'evaluationround', '2', NULL, '公开的评议', 'D11', false, '', 'c80a635e354fa1e700e07e140d2ff50dad939096bcd44b5b8de111c7b5730201', 'a33331e3df4859298884c54ed9d78184169e7fc6e1c02d51387f000d2c0135dc', 'da8097ae42c31212086c587da56fd7b5e6652d43b42915d18c7695bf4eef07bb', 'e1b91fb179c03d3e3a52282e716f98b07fc117d5999b35f181a99a55b9510458', 'e7282db2', 'f25c116564b9b6136735b98e9d0cb96c641bdca4413c1533e3132d882d33ee7c'),
	(89, '2026-05-11 12:55:38.582962+00', 'drafted', 'item', '640000/2026-00021', 1, '公开的评议结果', 'D11', false, '', '85597f92274b939b1d32d5ab2e53cb3bcf7d6f2cb5dbf4dc64f791f94c437bc4', '40d40deab7f83490ea12fd4e973b1b33b5293a2b6d1f8d6d1844c5312f1dd641', '78c2cd1e61fb35c1985c6df2701f6218112fd330e7ac2d6b36fc962525b6f8f3', '99c5f84ca8c5a1595d8e15044c1b07bc43f8f0e6bcf1b71677eeabfa1d802eff', 'e7282db2', 'e42b0140fc7a0295e571b7f4da1fc945ffafde8b26d42b8110bbb17f5568b22e'),
	(90, '2026-05-11 12:55:38.691485+00', 'submitted', 'item', '640000/2026-00021', 1, '公开的评议结果', 'D11', false, '', '67933683039c8082b5203ab57223929ac9136557ad8251d9b17e67038ad7906b', '4a5da10ed759d30de7f4f120b54b416b7153914b61ecdfbf2742e27ffdac3078', 'ca32e2ecba359baf3bfd275fbab52ac5a81e28e2fd8fc9507a9b41c21c79b247', '583b8b0e0aa0c6f86f0853401fa561182189d55509f429f0199437f8b4105206', 'e7282db2', 'a58b83cdddbd1bd8648e25dcc2e5c246dd4ee65eb2f971667de740fae7806bb0'),
	(91, '2026-05-11 12:55:38.735588+00', 'approved', 'item', '640000/2026-00021', 1, '公开的评议结果', 'D11', false, '', 'd120b64e6e907ee9aedc581a2083f057f6205f75fa0f2e0b293e852f9dab3bd9', 'ce61ac5afd16f9c18ae2dba8712566abcf2b5a9bfba98ebb8e687eea6e18c5c5', 'eaf1cb5217fd3ac565ca07c515bd77e6c2e507a7953a20432b37837da58a2ad1', '5e6a0174df6cb43e9a0c1d083fe0d027b7b5ccc9fbfc85b9fe55421a25a09b74', 'e7282db2', '922eb80dfc3e658b44eaf40bbdf33e96f70fcce88daf827a208f76982582a127'),
	(92, '2026-05-11 12:55:38.774789+00', 'published', 'item', '640000/2026-00021', 1, '公开的评议结果', 'D11', true, '319135c62c7479d6757f3f8222f80b3a52291e0051a1536467946bc2cb7e4345', 'bdb925f797b9d9ac2d93493aa6e31541b1240467a3a1eb22b509687b3a6cde92', '', 'e9f0d2f69806114407b1967dae0da7460a641b1d1f822fa25710fd5ee524379f', 'df0bf82ecf841e978319a7e842e4de5de1456aaef4da0fdeacb2ea389a25db1c', 'e7282db2', '0fcd013b4f9706afae9be7b91229eef001aaa0de608c661dc6d595f35421664a'),
	(93, '2026-05-11 12:55:38.848386+00', 'filed', 'ticket', '2', NULL, '群众反映 2 · 应公开未公开', 'D11', false, '', 'c1d291924ad4b51989e831252ed2729226755625eacd7475db3ef8e7c2c51ebf', '187dc07f01ae91b679938df6e891737a6cc3f0b3d9b7722416536ab668dbacde', '5770aa107cacdb030b4294a8a389f250f4159315dc65ec5d2a423a7d0ebef904', 'f05a7d84b1d982ed65e6dcd6ec08d3d114146d3ff34aec30988205460cc69aca', 'e7282db2', 'f5937ad49e55c3246c95be1024adbcdd9a27c4bfc5b4c46cbb096b0e35c2fc2d'),
	(94, '2026-05-11 12:55:38.867854+00', 'received', 'ticket', '2', NULL, '群众反映 2 · 应公开未公开', 'D11', false, '', '509c6b5223c1c68d59d055e7e464e6ca1676372f334fddebad6d5acf89f92111', '2df1e0e44c8fb7fdca7c5bfea9249290c7f24feb05ac5dad27c54b9f8f2ece3e', '44d2531c8f484e04a98037e5a340798326651d523d10f08eb11495ba8a014752', 'e6c7450d09abeb3c9c666b232bf8bcf15a78e1043ca2457f376c55f34a9f591f', 'e7282db2', '8ef2e7c65696b8edd8e85cc4977f29071c05dca75ca67493685cfc80ddd4f3e1'),
	(95, '2026-05-11 12:55:38.895953+00', 'answered', 'ticket', '2', NULL, '群众反映 2 · 应公开未公开', 'D11', false, '', '756a8dbf41365dadfc09593bf970bfa81e56522591b02dfb0349d51613c39ac3', '441eb79bce99006b889bfdb359047645ec9998dc397fadfa7983ea065b39e462', '3261640b811dfc1ead02a8eed3df09733b910cf39cd30388f130199becce60ac', '239f1e9c8862ddede00ca8e1e9f19856d2580e41cd40324a138b9536fe0cb25c', 'e7282db2', 'feb4ce89809caa554b978461e24cbf1a7873418bd63a773fb068e3f779c55a95'),
	(96, '2026-05-11 12:55:38.919028+00', 'answer_published', 'ticket', '2', NULL, '群众反映 2 · 应公开未公开', 'D11', true, '', 'c963f93b4f700354370b957c7735551fafc775292867659b6509d748296079e6', '', '0cdaa29a0f6b91a96cb9ad4729bd8f8c100196f8db4bffa2efe68cc85a788683', 'f82223796a3eb0c0e2f17952c72e7f61433e8ea828a9b72118bb089f70985226', 'e7282db2', '8821016ac96a35a0ad224fc9a37fc364a1268a959d7f24bf03c10df01b65f7c2'),
	(97, '2026-05-11 12:55:38.980286+00', 'filed', 'ticket', '3', NULL, '群众反映 3 · 应公开未公开', 'D11', false, '', '9b3720b40ebb4ce7c69ef88baa6dfd65cb4e7909fef50b3ab60c68f4547fd5cd', 'af0af47717969a8129216784fdc3ad9ea898f9028a6d43cdae079464adec7a4e', 'b073c6d1bf88aa5a6e2debcd8cd3bdd7fbe5014a4bf86d6dd06a960b475a2b30', '5d5f79a50438c1ee5d6363653cfedb5ca6be6ee132ef1d68d722d98abd73e0ee', 'e7282db2', '3389a1767c25d142323874026ddaa4ec311f28c4a38cd589b94139169c817c86'),
	(98, '2026-05-11 12:55:38.99828+00', 'received', 'ticket', '3', NULL, '群众反映 3 · 应公开未公开', 'D11', false, '', '5131a64750b84bde79a652c8c657956cc176976146bb6de2b514f9fcf9f5a179', '2d25939f908034f99b7287ae60959925f4022edfdbcecdd495c333e98d4b9fc3', '7e838e96e45869c33426766a09270029741ec524a1ab7249f90271685316c925', '653a5da9111bc8a697accd85da3c04af9753672480eef2175efbd56d1c31483f', 'e7282db2', '8b6b05538a62a7c900b2eeacc532869bb46513e7b464da547e136d0246b9780a'),
	(99, '2026-05-11 12:55:39.022556+00', 'answered', 'ticket', '3', NULL, '群众反映 3 · 应公开未公开', 'D11', false, '', '566968c04df9d6db7c29ac1444d0586bc2aa1173d0330f2aa8bee49d66692ae1', '882092ee6c36b9e816aec8df7a6d302c62186a0cb6fb70687e0bc8f0b8a67c2e', '09b4b02ef1d0ac295338b428f1f073963f6db9c3f8adf255371f8e65c4137a01', '7ba27cfa0c15df50427deeaba0b2dd62dd1d75c6521e90353675cb0617bb247f', 'e7282db2', 'd27e318114d68bea63ebe191a86a626b8ed47388a47988298793d46a28a55bef'),
	(100, '2026-05-11 12:55:39.098191+00', 'filed', 'ticket', '4', NULL, '群众反映 4 · 应公开未公开', 'D11', false, '', 'd43572c85d4f24f291820548618ee2a8a85a81d605e41f2f4d6c12a37b88da30', '122c6f3b175feba16f42441ec70d599064f4aaa2ae22c68f1619770c142677a8', '35450c40c342ecdc39801b8ef23e14c0532a148565b258d4806bc5c097845ebd', '5c9ec0236967f750d00003452d2e37627f6f7983259889b6763767e7954ae75c', 'e7282db2', '18f39533203113c40dbfaeca147ade7f6ba8ecd726839f843b18dfc79ca58d5a'),
	(101, '2026-05-11 12:55:39.171125+00', 'filed', 'ticket', '5', NULL, '群众反映 5 · 应公开未公开', 'D11', false, '', '277c24aa10a54c304b0e5b775cab7af72be2a7702aebbfef39fb122424d92c89', '14eab606f75226095245ef1e8d99dd72937adf7e7911765901640c2511dcc5f3', '7f3b41d1ac179eb21aa1478d0d92f7dbb8118187f4e3fff8a286eb90dbbf8b44', '86a79b128b6bd6500c2cde6e53d1ee5c25a0fd939d9a2ea10d98bd05e7162274', 'e7282db2', 'ef6fba55415edac1f9884fe1c3def622394b6904db64b425e3b1be71dc025831'),
	(102, '2026-05-11 12:55:39.195069+00', 'received', 'ticket', '5', NULL, '群众反映 5 · 应公开未公开', 'D11', false, '', '0cc6ff56a26651446b6505f7912ae285e365c877e426b47198e49a7167e534bd', '72c192e289b4648db4ff0d4f25489c36238553dfb54ce5fe8871eac0f8b38475', 'ca0041ae3e3038bdb89c7f4b5edeb7428a21380b078e315f094cfc021c197786', '1a3c9f4421e6370a08f528dc4cd33750d426079ea0d3fe96be680f6d7fda621c', 'e7282db2', '41a818d0502781e324eb3d0ca8549b95280ee4eddf7c415da3a3ccf6d30d6bbb'),
	(103, '2026-05-11 12:55:39.233117+00', 'closed', 'ticket', '5', NULL, '群众反映 5 · 应公开未公开', 'D11', false, '', '7661e2a0d165ce7a9aedda2748aa8417de71e21bcd353551e6dfdbbad2a928b6', 'a4e38e46ee45f2e59499ebac0d3d9dd7925d288643d2b1b7ce88b96ba863c1cd', 'c3cd6fe58758331ecdf256a2ae5c8bdd6dcba7f4839c2fab7179b3c6c20f9972', '7f1007e1c3ecd6eca5dfe7ab0e1abacbb8b6e99bcab4a01c318ddecaf25974c6', 'e7282db2', 'e1f6f69661bffe8c0889fded84255d40a9c8ab5c34c67beb08138f7cd6a02bab'),
	(104, '2026-05-11 12:55:39.30477+00', 'filed', 'ticket', '6', NULL, '群众反映 6 · 应公开未公开', 'D11', false, '', '9a4e04f371a4e1df7153ca9797d496e3e0efa72df917080957dfc5d02ac2e270', 'a56a22ca74832efbe2670554ecf37b21fe5b597ea8ed1497ea9804ddef56c7a1', '7478495808b46757e49efca355be5dea68c15a18d4c16fbff05cbc77ad039aaf', 'df5f4a67da42344236465f4eac47c98fc553fce4ec177ff97339c95f9aab5c23', 'e7282db2', '5fa0a4d30143f02b08e4cffd1990a77d6953b92e2f4b8ba1771b8cb1f33389d2'),
	(105, '2026-05-11 12:55:39.336848+00', 'forgotten', 'entry', '3', NULL, '', 'D11', false, '', '1afc04d63401d1e90e789d0ed23789419e6922182f4f4643b25287fb4693d1e4', '67a526268ca1bd29f2834eee70de977175f7788570446eeba5229edcdb345f78', '', 'c14ee80cc422e8bba301bbcfb552928a330ee9fe8f3c4d5d5aba5d05b9c1b659', 'e7282db2', '8c3d9d131fa7b73b6dc2cd61cf73012a5778ada0952417c33b1e2bdf30c39894'),
	(106, '2026-05-11 12:55:40.683301+00', 'system_run', 'log', 'verify_log', NULL, '', '', false, '', '1442f56835c9a63a8b75f3ceadc6b959161fa0f25e0dde9b9758d2894fcd104c', '4caf5048747627ce51f2098c82264f03c48ee997f65ff76a864109e2e1b75330', '', '837568115686b9ab8ef76b977e23d277bd336c18002ab2b6220109ccdf421dd4', 'e7282db2', '2384c6904f6c7db485f5f473c3dd052fbdbf4b9247a6c8f78221e5b8e3303ce4'),
	(107, '2026-05-11 12:55:40.7849+00', 'drafted', 'item', '640000/2026-00022', 1, '机关职责', 'D11', false, '', 'f3a3d0761a733922ef231043e5bf125cbf97c3135a066275ce9f0e0f2f3ea09a', 'c98517c4d442ba06bd687c4c7ce961198bfbd39f4906c20b681a49431573c755', 'cb5a8a67010fcdd5f9171a41a6f204ef286efba81f1e4cd9dacfd21537880860', '97dfd3276ca8759e79c7f9518bc727d55c0ece033e6b5642998f97c911987450', 'e7282db2', '35dfe916a739a60a2a3f6fbd0ac54502ddd8072bec921ae0f4e84eeb41a0371f'),
	(108, '2026-05-11 12:55:40.859064+00', 'submitted', 'item', '640000/2026-00022', 1, '机关职责', 'D11', false, '', '757f3a8ce8d8e3bbd69d1bd00e81dc7f3b381dacffb4798129d37db9be47ef29', 'b199d2a00a1767f18987ac74d592afc8f0680b9b70a478f983b18c79dc5bc84a', 'f2e0b209fc7708d86ea42a87786d72b0f9d9aa7f0b7066f83eea2c2fa1d6e84c', '6e86754f6c93a6950038d0017ea4aae32e64eb8f12151d8b3e236011751c8ad7', 'e7282db2', 'f855013e3a39206a0209cebb0a4e37aa1651c9b906cd033a5b064bf839ae2500'),
	(109, '2026-05-11 12:55:40.910486+00', 'approved', 'item', '640000/2026-00022', 1, '机关职责', 'D11', false, '', '89e732c967cec6be41fad10e3fdb00ccfdd89370e424d3e8ed5c007070161dc5', 'b7b5e84919bd8aa91b4dd4eb154e2cf9ce24881e466870e0b62c21196ebaafa7', 'a991e6c44ad76c8224db31208af9b6a48e25d5c72aeac1db938048184f95950a', '3d60cb21cee843f52eaf91e1894af4d97704190a1a06874f843f4110feffe426', 'e7282db2', '0783d9080206b81e7cf633a42e3c9722974f39d82138209f6d97096b8493ee03'),
	(110, '2026-05-11 12:55:40.970321+00', 'published', 'item', '640000/2026-00022', 1, '机关职责', 'D11', true, '0767aebeea02bb24983077f0bdc87d8a5d0b5e02b529b4083cf87fc00d363cc0', '094e5bb6cf350273417d642dd916fb0b22666f140d141bd6f6c3b92d007db33b', '', '8443fc766eee02d03ab101310e3d276eb4b43644805f9e67bfd819f50434f917', 'a29f8a38fe546fa394b1694a10db5f023a89e82f084fe65b8e6efdf0fc2dac58', 'e7282db2', '5720f60fc6614604ee2dae8f9dc0a2ba4564d0834a49df6a782d2b8f9803f21e'),
	(111, '2026-05-11 12:55:41.010358+00', 'drafted', 'item', '640000/2026-00023', 1, '年度目标', 'D11', false, '', '2f03404028384499909a8318a4d679042bff6f46239dd1ad7b0e6eb49ef7acd2', '6f277ef7cefaafb0ca9fef7b1e6462da8ca1465397b08ba45ea56bdb96e8daef', 'f3d1cca130e8cbf2b2f926da96ac947fee688c4d944b756a8f5356b80f613d9c', 'e78b4887c9ac803218dc193e31e4c8befa524e65f7914a0476dff010cd0caa9f', 'e7282db2', '944f2a18e0edc65e5df5983423394a63718bbc085b17f5f5841a03d83e0aaff0'),
	(112, '2026-05-11 12:55:41.108502+00', 'version_opened', 'item', '640000/2026-00022', 2, '机关职责', 'D11', false, '', '7c6cf729cb3a21bf60fdfd7dac690222ef0ddb0855b27357e277530c20d086f6', 'c328c6777f0f758052ffaec836d7e4e7405e6ca6554688775f4b03320a39182b', 'a37c7acd9ed3712a489bcaa20ef3e99f516e83f6170240cdf809162354832a6a', '332de1224c9a6a0da82b0cad12cf09d58cf0fbfe675ca0e33eb1d185400a2fbe', 'e7282db2', '1c7ea34cd67a7f00d0847e167ebb3462583d4c106b317a03e650f6252e14db80'),
	(113, '2026-05-11 12:55:41.147923+00', 'edited', 'item', '640000/2026-00022', 2, '机关职责', 'D11', false, '', '0ede089bf5f4e9e2cb54e9ee0715b18f9ee6b4593f494b538e6c4530ca20e903', '086d091e086c1d426e084e2b18e97a1b158f04d096e4fc3a5300926499087529', '3fe850c41a530b4fc1257e1ef396c878d1486b69d392dadd7f85a9ab4586dea6', '4ba864f99fc2ad84c832686166a56bf84ceff49700d04667321e8c1ec6b6f2e4', 'e7282db2', '168ade8661ad7df6a76c7df83a995f227e28f04f13127e48236ca4ca74c4c026'),
	(114, '2026-05-11 12:55:41.201192+00', 'submitted', 'item', '640000/2026-00022', 2, '机关职责', 'D11', false, '', '582f96ef2c07f8bdad28ee1c1fe234e295424a03f226ec7fded4eb50253e5e94', 'b00b0a65bdf8c2706f9393a01a9512d47ce95506d3a4f6069b263e5649b502de', '34d9200a324885fd306d7ef7eea415166490bd97fe96e196305ae8e6c6a05a15', '5bf49fcc7a7f834a09d8f21283e50e0ffa4418eb030113a11d636edea0331fc8', 'e7282db2', '83b37a7afb7516be071fea6b474a21a756b16ff98a7d8595f9ed93c717fe4f92'),
	(115, '2026-05-11 12:55:41.246045+00', 'approved', 'item', '640000/2026-00022', 2, '机关职责', 'D11', false, '', '0c5a1b833c6e7829b2fbafd3a10ffefb7181cd7a3beed8bcc9d7f7927b5c7448', 'b1503d319a569458cb6697c2ab766cf0307948707f16af495de302ea4b6b120c', '58d8cd59d4eda374563d93775cf9c45da296fb57165d94fb7ab908ecb9f2d1e6', 'aec48d34473a3bcc90a3de52258f8ad3e88b0a0f6728694c36c0d16ec4726ac2', 'e7282db2', '72f470943041cfa3d942af3127674afcf7f15b271fcfbaa64b4d5f6d7b8ce821'),
	(116, '2026-05-11 12:55:41.298187+00', 'published', 'item', '640000/2026-00022', 2, '机关职责', 'D11', true, '4e29441b88d5bf720fb38366dab4e4baf125e9d629925ad812c4948798a8707a', 'a320b56201f977b486d82d5659e0e08213a77847127a35bd2ef4004b66a1f140', '', 'add9efb26e18a02b1f9b005c2965a270e8e8f6118e079c3aff7f7fb5d322ad1f', '273b61f361273cc2b424030821eec7ae733afde159779551645903efa70f075c', 'e7282db2', '1659286e2aa1acd799b0d1118cdde02c05160c8382460cfb22bcb9aab30636e3'),
	(117, '2026-05-11 12:55:41.380675+00', 'submitted', 'item', '640000/2026-00023', 1, '年度目标', 'D11', false, '', 'd85674fb190e7f6b07b53b77fb7d60ec798edc28128c7bb1ec2807cb4321aa5b', '98966d9d3e8d08d7010a1f8b8716e46289c4aa19f1e20350ed92fcbf33a433b7', '92bec0fe40a816204f9cc637650f064a6d63868fa735f27cb8e73e9b2d4087db', '4b3bd902277ec72298373669f25b394303d7922e21006c03433f4231456214ad', 'e7282db2', '7033f86c553b8438962336e9a20fe1bcae37a2fc60b21f9a6327d5f28872af08'),
	(118, '2026-05-11 12:55:41.472577+00', 'approved', 'item', '640000/2026-00023', 1, '年度目标', 'D11', false, '', '492e38a9cce55c69f528ff5fb544f4a6f3023dbaf2197cf9c5c8c5f0598fb51d', 'e05bacbf26203764d4a778e25a48f1cc82cbc41412ded6c2fc6c6ada3e6dfe13', '06905618b7a5acb7483978a2947897c7e801f5fdbe4fbfc1ab8980718e8df7a0', '666a8f324b92bfe14037a5c6150e167c042ed821779bd98fb84dab1c8a34dc68', 'e7282db2', 'fcb21fca4d3f625a4d189b5881fbff1509ba4d4affc7c972ce14756fb2ec824b'),
	(119, '2026-05-11 12:55:41.506865+00', 'published', 'item', '640000/2026-00023', 1, '年度目标', 'D11', true, '1881cacc20005fe6e39229ae1f6bc92f57155324c1c726390226277726747fd3', '64847bf6e090fc69bad07cc9229b214a743899857dd64994d244cdc0a05f3968', '', '4de04d1f57576401c650391c9184fb80e3a00619e3618cecae3324bb3e16106c', 'ab8f5e397d2472d3c33af279030bdfe6a8b4a02d051f0438d16bcd9209368bf4', 'e7282db2', '7c11d6387124d84dc276c3b09e757a2b97b9ad252c53372509046a817ddf98d9'),
	(120, '2026-05-11 12:55:41.537451+00', 'drafted', 'item', '640000/2026-00024', 1, '办理进程', 'D11', false, '', '571c1e35b983965f1d947f30ae7aaaeb026f96b31fefccaed4940a4c70836957', '5aee727248cc94211f744b4f062e37c8748bd08055254d36e45705b1b630fcdd', 'b13acbbf58448559cf14fba244915b0a01c288b4ec69db96d571cf663f1db417', '228df249281fe5531b00aaab3b58bc55fcf390df683ab60c2e13432c5af727ca', 'e7282db2', '0037cd0e0046770752b588637165d9431e499cc26ee54ab9fdbe92dfa1cd5f13'),
	(121, '2026-05-11 12:55:41.581053+00', 'submitted', 'item', '640000/2026-00024', 1, '办理进程', 'D11', false, '', '54328662bb0a37200c31e6cc00706b6fce23a728f83febbd959618aa006ed4d1', '699e04bfe37a5713cce90100396f632c8d09f69cd574a52fafb9edc3c84e650d', '6bea7819dd9b964e2988aa725bc149d909d467cdb27197fd228e39c87df1ffbc', '20564ed7a1e10a3c5fac946409e04616717d03030ba1fa339be09dad4dbf1da9', 'e7282db2', '36ebd6983850fe35ec7ecac5482806b9f745d1bc732cca09f0ad44e38955de15'),
	(122, '2026-05-11 12:55:41.622601+00', 'approved', 'item', '640000/2026-00024', 1, '办理进程', 'D11', false, '', '51aca61dbcae377ce97567188f615fafac80043a41eea08a114f0a034fc476be', 'c8370647414e420bd9d39374c0b203d862532a0f06a6cc6f027d13db3dd82078', 'fa9845ee80743839dcf8ef30b17b3a724b0a36f5be09dbbb7ea22fb0e3135cad', 'e8f6b97bda3c31fe4cdbfb1cbb0a862f72ca84faea1794730c561de284db51e1', 'e7282db2', '01335d1b0be0fa711adb71618418d06ac7a21d3948dde0144cc0c35de4cc69b9'),
	(123, '2026-05-11 12:55:41.671901+00', 'published', 'item', '640000/2026-00024', 1, '办理进程', 'D11', true, '63673037423f38ccae85de1cf4ea829231fcaa363682c3725df6f3e8f29d66bc', '6d873fb77d43ab8a68512d2593ea516773daf1e806d2fe535a409d7e75d82fb1', '', '1bdcef72630ea47925937a729619592408e314f09589effa699f599df5b4a85b', 'c80bed6c3b052bf2f670590a2ab21924964bdb51207d56b402bd33a18b0ccf62', 'e7282db2', '55ca96a38f2ba3b8c96f98cf0f4088a135187979f9556f1f69ff6f252618f549'),
	(124, '2026-05-11 12:55:41.7053+00', 'drafted', 'item', '640000/2026-00025', 1, '办理结果', 'D11', false, '', 'ea7b124051e5ab5bc8695d3e2fc9a42938fbd05155dd40b1194d98ec0dde2d8c', '6730bba7ee523ad8bf7336009e4864f7064542d0581019bc72f647fa32f12da2', 'b0b3e093b258ac9d18a80a5f6839ca50275c5765bc59c444afdb76b69a190ea7', 'fd1767376bad68e8879c593cf6e715c5ab21f017b6c864de9176fd91e1d6f579', 'e7282db2', '4a7311667a6d85deb398bdb5c118062583cc54a0be83bad58d6830f952b9a202'),
	(125, '2026-05-11 12:55:41.764453+00', 'submitted', 'item', '640000/2026-00025', 1, '办理结果', 'D11', false, '', '417f71696596df666ff40753af1c73870e55e2268c8154e88e94fce475561797', '7f420d528fc4b2d9a96ed0da90c2a1fc9ab6fcdbe981976a114dc98433a5966a', '6406b6b1d6983d1aacba418fef28d759de8c752a9406a5743e76cfdc47069354', '4efef919e87219ce2b7223ff6134a1019437b0673ad11e18a67517ba840f858a', 'e7282db2', '9d67b34d03fcbde90b3e47a27ae14a759fd95d39e09f9c05b35bef0b9e28cf7e'),
	(126, '2026-05-11 12:55:41.808698+00', 'approved', 'item', '640000/2026-00025', 1, '办理结果', 'D11', false, '', 'ee33ac06ea7b9f2c1fb0244e820dc437a1df023e74f07d3d83c83453ed2b42c1', 'ced1de198e584b64839f1d893202db5f7f2c68f64fa829d6089f30139a411fec', '8b7b24a014226ef79db78cdead63efd939b5270778d457699efed90497ea9463', 'a408ab56cedd2acac3efdc47ac702d484caa28524ac92edb64b0c7fbb79564f8', 'e7282db2', '705ed2b6e2c0e8d0f59a8565b2a052a331e373304c04c63451ac74423bc9a838'),
	(127, '2026-05-11 12:55:41.854227+00', 'published', 'item', '640000/2026-00025', 1, '办理结果', 'D11', true, 'c8300373ac1dd84d50c7180804447588f2ca76337fb38b3079b951252c9b6d65', '7db6d35ea2b69da2a48a2e217ff82a66f348c65fe5f7adb8f16f363819b7aa32', '', '5f737b18771f09bd8b7aead05b5e6165e484e906f23aa50a7fc23c60a902ea67', 'dfc87f8c32d8a3c91087b824f622ea5abab2201fe3f4171f2c892a0e82495f47', 'e7282db2', '9e8b73dcfb42b155047d698048f9bd1892f8431666e4e7d9e19fa11ea60d177d'),
	(128, '2026-05-11 12:55:41.887697+00', 'drafted', 'dossier', '640000/2026-00026', 1, '规范性文件清理', 'D11', false, '', '671668de3d5817eb7c1c45ee0416ccc5692d1caf5cf78cbf3d7bfb7c94aafd28', '488959db14f492c024bbc936043709c008136731af6d3f90f281c5251fdc6ffb', '9800a6e2c9074fca6e90ec61f6e0f0371abb29a571fd66b2641c2619587e6b1c', '9b9825be53979c7e277af380162afa1afd731a227911f3d9a7f6caa16a0e4174', 'e7282db2', 'e4ee3535cb8fb20135ffbe29c5b701c26005d18d2990635ed380330c27bb2655'),
	(129, '2026-05-11 12:55:41.943161+00', 'submitted', 'dossier', '640000/2026-00026', 1, '规范性文件清理', 'D11', false, '', '0c6f2c86a8cc8af12fe558bf1930460cec225b352c2097a37b79562e8eede0a7', 'ca7f0928eabb722fbb96c1f709285056a9b85ec3b6ff065a0dbcace6e349a31c', '64f2fb22c3a6ba352034d112f609cb4836b3d213cf56ba0d49a814d73b5e5494', 'b66abd0013690895f758961165223507697d4dc148187eabd51ddd9cace90384', 'e7282db2', '2a6338b95168a7c41c05093bba26cb337b2beb84f38108b563591f8a41f98ada'),
	(130, '2026-05-11 12:55:41.99407+00', 'approved', 'dossier', '640000/2026-00026', 1, '规范性文件清理', 'D11', false, '', '2453af50c96abee48251868fdd67618cfbbc154b7a743c9c9e6ec40a19e7bf66', '684e5881872e2626b9dae8df40ba0e9344e81106e17b2b45ab8eac6b4ef7d503', 'e46269309d0f56960ceb16a37a240dc59fdd69a76d92502510c2a51d03293df3', 'f52d962280da1d4f2f0cc35f76531aca93e90f062a81870c6164522d5672c01a', 'e7282db2', 'ec59e112ac674dcf38abbb852f1779147ed6a81e64f1ee45183f0a8a1dc8621f'),
	(131, '2026-05-11 12:55:42.035622+00', 'published', 'dossier', '640000/2026-00026', 1, '规范性文件清理', 'D11', true, '1015047bd323e2c79924cc58913a81a0997150ad035260dd03c12be95f266459', '0131d134f1ec359315fb237e482b14d7addc2aaea4614f72d6c8812d64bc6525', '', '45a9700f1323c3c67678a7ee964d8557d6d2c8067c77db1c31ee775cc5ec0fbe', '805b95defaa3e9a8056f3be3b49c9c59862fe108a30404c2104cfdbc6a2e4456', 'e7282db2', 'ac1648b7ac0e975d23ebbd995ba2b6099886236886d1bf01ff63e52d768acf7c'),
	(132, '2026-05-11 12:55:42.067359+00', 'drafted', 'law', '640000/2026-00027', 1, '中华人民共和国律师法', 'D11', false, '', '7e6cf97ddcf94584791035b6ec776f734d6ea9b394a03b839258747306e146cb', '7a246ecdefedba68b2bf4786641ec74ad4fb90a3e625012aa509695f3575d5ea', '4ba599cd4491d18c549304f970d2f64c4c93eb124e664fa52a5e72c608606600', '280fd1b997fcbb5ff3460c709462616cd8dfcf8aebc20154e66d90615406a765', 'e7282db2', 'b772bd06401528f811eb1abd28a1cc1ce229c4047feb1cf2955790f5b70ef8bb'),
	(133, '2026-05-11 12:55:42.119834+00', 'submitted', 'law', '640000/2026-00027', 1, '中华人民共和国律师法', 'D11', false, '', 'e1a68ead51499a58411a2702246f5cd164c0104f5495e46adcf6d5c4e70bb477', '98847a3afd2e5a9f3b8df787d65ab3a0dcc3dcd6651efa6bc9cde90006775171', '078280725a93765a9bd9e10454a3cb64d71491a2067d947cf48cdf93b494c30e', '87e5bc1e71934871362fd9400f09ef39c8e6e58e48a4b8b385ef81775d5b33d9', 'e7282db2', '89c86c8153db907b3e0d9d4bd06ac7f365a86d0b490e27e5e93344a3618c46e4'),
	(134, '2026-05-11 12:55:42.172232+00', 'approved', 'law', '640000/2026-00027', 1, '中华人民共和国律师法', 'D11', false, '', '52ad2c28ef077f3ab0393db3e97679044f51433ab5abbca94351d8b2a831e2fa', '71849136307244563add512677983d88852f1ea0f9009842cb140c15909b7785', 'eb957474eecdf494c6d59378689f67acd7c08b3204e7befbc16e559ca991c047', '6e632ba398f8e2ad6223249cd5b7aeb6e979eac1bbe9bcf89ccd28de23f449d2', 'e7282db2', '15ef9dc20706f6435b64bebbd595ae02e02aa08997d9815654c8f6e409e98b49'),
	(135, '2026-05-11 12:55:42.2087+00', 'published', 'law', '640000/2026-00027', 1, '中华人民共和国律师法', 'D11', true, '45e28fb884ef2b9ec6bd9ae90bf9aa78201ce2dbf301ba3b38c18e267e5996de', 'd04d1b5e3644148f0ba1c159d0f838d52b0a614e22b2ded79b9f9e8b87a4a48e', '', '99339ff23deae056ca2b6a584ee504bdea53e480be59d2b87ca11ddac3da3e74', 'a736ec302d00ade399aa5129c9d6b5308f767dca71ca2f1ba8eba507584011e4', 'e7282db2', '9d3207e6c4639e313239bab4f3026bfca6784a46f57247f9e7aac788b178f7b4'),
	(136, '2026-05-11 12:55:43.255997+00', 'drafted', 'approval', '640000/2026-00028', 1, '律师执业许可', 'D11', false, '', '4952f92afdcbc4f56dc80b738ae114329fb4747abf599708867524473d9df0e0', '3f9dcad6cc19f780d7e3efaaa8c4cde91c16f7f617b716460e9e140dbb06aaec', '04a82b565228b4863156545b81cf9ef556ddeea09f6f452401f03851d60dd2d0', '9257d6812375bc7c8c3d261478d5a6c0dfd42fdf3bad839082ae099b6ba939d2', 'e7282db2', '280c0423bc381c6486aeb7bddab64a1397df5f48fc2c54243ec740e1bada966a'),
	(137, '2026-05-11 12:55:43.383757+00', 'submitted', 'approval', '640000/2026-00028', 1, '律师执业许可', 'D11', false, '', 'e19aa52f2dcfdb4249849747cd3f161463e2bca9b6697bb2a84b6469d023f496', '244df22e5dab30e7184e5aa97c6c22eddbcb5750f5319689d4a53ce03969f3ca', '9889f6dddc569436cc750e243d024d94ddea883afead18b2ae0adfdd64872f1e', '7d8982573972ceb837296085248474792d3cf7a91def88d4125659e4f01b0b15', 'e7282db2', '5aec767a3acbc30210bfcfbf6677caea2e66e12e55f06b16ccd3bf993652c97c'),
	(138, '2026-05-11 12:55:43.467309+00', 'approved', 'approval', '640000/2026-00028', 1, '律师执业许可', 'D11', false, '', '029cecc522ad2e957d6ecbfadb1a3db37b3f8d7ced397d08c4d82c3d62d1ea17', '32e89a8206f3a15282cc1fb71f067b2f309ceda2e9f3d29eb18f627022b18074', '08617eaf6f7c5b7425f039342e8bd68f9efe61ae90d49bef57029be7747869a4', '57755cd6d556a8710a8d21242d540801e0e9823465ed912b8f1d3e536336b74d', 'e7282db2', '7048c1e381b5820789fa6b6816c0dcd3b428a1e2bac9fe2109639fbb6afb15eb'),
	(139, '2026-05-11 12:55:43.526331+00', 'published', 'approval', '640000/2026-00028', 1, '律师执业许可', 'D11', true, 'fe22a6ff51e4da0b048e00f48c971da91f286f2eaebc02317ece0dae6382533e', '0003a1e6d8c5ef024e7acaeaadb9cd413aecac1141f29a916eadf68c1279ab98', '', 'b4a76dbf85cb8b37fc8ca52a8af0e4964acaf87cf99b4f6b6e7de7bafcfba4e6', 'c6f55fa777411807df822cabda167bc066881ed92d17018368b6bbce76012fb6', 'e7282db2', '0a9d6af27b52a451ae257bc01d38eff457283f610ee70b14e55791625e05f2b1'),
	(140, '2026-05-11 12:55:43.573996+00', 'drafted', 'penalty', '640000/2026-00029', 1, '对律师同时在两个以上律师事务所执业的处罚', 'D11', false, '', '0e3f8aa220d6813a6af0c35fa42a3de5717f492a3d5feffb1434524a7e4cdfb4', '43d4b0f9e66237044732b798c18b75ac482022f618962ed1fa830abe81d45452', '1bf17a8229973e00a6208ba3405fabd3e960d15e37c2241303ad308eb61d10cf', 'eba873459028e562e1f0e1707e36b557413d255df4633eb4ae1d1678d2c62a98', 'e7282db2', '93804c57c916cee952c57a952570e0019042c7771af3d5c8f9c28d372f00406f'),
	(141, '2026-05-11 12:55:43.651794+00', 'submitted', 'penalty', '640000/2026-00029', 1, '对律师同时在两个以上律师事务所执业的处罚', 'D11', false, '', '76730d1273c5fdbf8f4356995d6568e16fe5006f6ecaf7a113649cb054c5238c', '43e680a72a336c80315141d8ea1b1a9558b939157834221ecc45d42500b78b21', '03ddb687be91eb068af3b467689016d474ced8382e13acca6e8ab9ee6bc03225', '6131c0632d86178beea420fd468365d85f25195cb49db77eff28c6ba07a872e7', 'e7282db2', '58e137cbdb99b2482e0e3fb0251808453853a091b62dbf3945d19a624cfd582e'),
	(142, '2026-05-11 12:55:43.722351+00', 'approved', 'penalty', '640000/2026-00029', 1, '对律师同时在两个以上律师事务所执业的处罚', 'D11', false, '', '212e76831930f336266e4da4d4c1ae012ad3ffbd7a03a1ff5e6b394b2b46add8', 'f4b5693134b7811994152272cfb4cb87b31dae9fbf929c8f89c297f1d5508e36', 'f36ebb15fbe6d606e42b6e5a9ae1d5aa906e1eb5108354c934b1d9f1b8e50377', 'ff1bf8e8502e3daf52da31f8519dd678cb9ee5db27cd7e43abdd527bac104ce0', 'e7282db2', '6bc22bf0783806ad660ac6e4a1d90cf23f5eaaec83e16b1ae82172de405d8ba8'),
	(143, '2026-05-11 12:55:43.775659+00', 'published', 'penalty', '640000/2026-00029', 1, '对律师同时在两个以上律师事务所执业的处罚', 'D11', true, 'ed82f497a328d732893f657ea22628723a9573affc8a71095a285b37e282c231', 'cb751bead0bfe3449168bff32c0b4749be20b830d8bd1978e0321ea78739385d', '', '144cb508a1de2aa7ebb9c40d1478716a3871f53d1c0481255b41e61be9e88852', '8cf4f91c931eb5c2daea84522c8f8426048323fdcf523d09a5a3978a824bff23', 'e7282db2', '427d7e72ae2d67442b04ea5d1a97fb24a200bf42fa10f7e20387b6fe1222a997'),
	(144, '2026-05-11 12:55:43.858751+00', 'version_opened', 'item', '640000/2026-00024', 2, '办理进程', 'D11', false, '', 'c2a8660eec64721f66a22f413c66572063cf0f2ffb4e811c005dc8eaf9665fee', '41862451e21d78d02da77380848a1953c21d0df697d5d93f23c0a649d631bf22', '15062c97a99b575d9edd7a35b3172eca563dfb616c56de36f21edee5932e204b', 'c016746aed3adb59a5fb7713f1e7abab0052dfd278a4191c11de921614eb5d62', 'e7282db2', 'a4c1865c07898368b5eebc72f77fb533fad7ef751abbf57b29b266acc962a7e5'),
	(145, '2026-05-11 12:55:43.900412+00', 'edited', 'item', '640000/2026-00024', 2, '办理进程', 'D11', false, '', '12247c4bfa77119eaecfbc48219ab0a9d2d7e9ee5d08d7159d5ef7428dd48b54', '1504a97d3fdbece1c3da497f720110738d7f689d2cf4ca6cd26aea880e71c4a5', '84ac5b9d0992928906b0d4fa968ea77102d0e3f4800f71993374c8f29dcd5a54', '35bd146ab8ccd79b503867087c883c0af8382abdb58d423253f0b97434e92c46', 'e7282db2', '29e57be8b3f2d39f26bca42fb105b93d9bb1a39572bd1e6019a3833814944e54'),
	(146, '2026-05-11 12:55:43.963925+00', 'submitted', 'item', '640000/2026-00024', 2, '办理进程', 'D11', false, '', 'bb78a04e3f7d6f9140eb039ae5d173c4c678e9b329403f2f5ff7fc5812e5d7ff', '3a0dbeaaeb118c325e20fc80901a0afb1f3a5f03face88a93586f3cc4aa1f141', 'b512c69337a6b976041e35e5487862e65eff6cd2aa37983c951671a39b3cba3c', '9ad582717b76408944e79865021057d591495c420d9baadc8282b166c86d9f1d', 'e7282db2', '909bfe71e4117657b1ef256acaed181663de400432523e40e978679181dc3742'),
	(147, '2026-05-11 12:55:44.033744+00', 'approved', 'item', '640000/2026-00024', 2, '办理进程', 'D11', false, '', 'd0e7691d6da681f190610cb0548d2817bcfa873ea4328348d17a4a353638ce94', '42a2c6190221018de03749b59c4147207d00c1f49233802507513a8df1b70b98', '31790a6f2dfa65445b8cfacce1450b927a997e8b6e5542bf8169562c13eda764', 'e003ea04f176f78b7f5107b3efacb0799c65f38178a46308608260be023625cc', 'e7282db2', '9d3295f1748025baa7f52c5f7017f01d42f87a35304726d8994ba29ac83a3f3a'),
	(148, '2026-05-11 12:55:44.093369+00', 'published', 'item', '640000/2026-00024', 2, '办理进程', 'D11', true, 'e46f733da19c0cde1ab9c4f4a59c933e457bf8041eb2090cfd49cc4edc261527', '2ebbd5ec81f0885c9a72502f5313fa8f6008be25d20ee65a6584d3eb13582c87', '', '70cdcdf68179344c43aa08c2e410fde89082640782ce3a15fc239d5c621053ea', '6dddc51dfb8875b13e741d6ffbae5cf1a717521d834b949b15aa7e7740846a13', 'e7282db2', '638d6c85a549eef4f646712640095f6d937fc44959e66d93e63bc55b5b72e900'),
	(149, '2026-05-11 12:55:59.502006+00', 'log_key_changed', 'log_key', '631ae202', NULL, '', '', true, '4b9650c9e3694f2620a5cae352dc88d43e6ddedd601b3c9343f438f3f0d838f4', 'b12e8056a20396c4bc09478238064e39decd76a78c812fe9a13630e454847848', '', '', '46efa9f72b9885854a14235d78a3761c5bc91a108df51ba093983f3256b78c17', 'e7282db2', 'b9f4562342a2515d535d37147a68da83848c79745c3a01e178925f31974c3698'),
	(150, '2026-05-11 12:55:59.516959+00', 'seal_key_changed', 'seal_key', '20263ae9', NULL, '', '', true, '', '21312935b9d68b3a3da3b04e839ad996e630e07cc7e1379b524501e940fe5bcc', '', '', 'ec04d5f90c9eb7dfd8190620687c997487c3bfd3649b2dd29eeb42f058e8c953', 'e7282db2', '7fce132760a2c965ca18c326e0759ae15030987caf27bdfc9c8f19dd0ab4e9fb'),
	(151, '2026-05-11 12:55:59.544483+00', 'version_opened', 'item', '640000/2026-00025', 2, '办理结果', 'D11', false, '', '0efbc1490bfadd9eb0003ff2ce7aeb4e1b4a9e2d1f635a9f6bf8c7735aacc467', 'd59e0dd442f93dd4884d10f4831c042888cb10253b645d338898009dacebe719', '9d358d61a4abde44cc8da535a20b8f4c9ff65ebd1c3127bb37ac3b2696fada9c', 'c01ebed4c76f50b400bbb20a39132d0db08fa39cd88bed7c10e7da5c08c6d9e8', '20263ae9', 'cee5bf7849426c268665f4df2f56a1eddc0f411a9077cba24b6c0ffd12c2eb33'),
	(152, '2026-05-11 12:55:59.564735+00', 'edited', 'item', '640000/2026-00025', 2, '办理结果', 'D11', false, '', '19346465b77515b0ebb44336f2c5dc5e734b2fcdbf030ad90f352f5437c3b0dc', '11380c8dcb9dd604e3e4babf51919d1dd6a0f797ef16b148079960b9a35ee35a', '4bd41e5184abea912f2756242fe41d7b64a1e0de503d673c2effa73ec7d4d015', '9395b72c94004a2d0141d98be11ff51b90fe28bbe47e2029d8f972e0239314a5', '20263ae9', '4a784ed3fbe6125cb4a0d83f15092f4c9b53eb7b12ecc4c2871320756f36b61a'),
	(153, '2026-05-11 12:55:59.603668+00', 'submitted', 'item', '640000/2026-00025', 2, '办理结果', 'D11', false, '', 'f9da0f5e633edab3c78d2f200cfba091c8949bd2fc279543a80198d5f4bda485', 'c2d5b7ad5f96262d2bddf1534715016aadc2c4a99c11d2fb21eec56421a35605', 'c808ef237c70bf84ae0b43b86063e19f0ad95374331e9283402ae372ac5047a8', 'd565d902d89aa6f6505a37adf0ecce35526f78ed080e2ea832033aec174db1d0', '20263ae9', '5ade48009f671a67dd723b8f177b481a56ddeca6f78ccaafeef3ad361037be4b'),
	(154, '2026-05-11 12:55:59.642845+00', 'approved', 'item', '640000/2026-00025', 2, '办理结果', 'D11', false, '', '1a5ed1d836b8d62dc56fee4186067d66741392e7f6da6ae52db501e286bc040e', '146c302d398b9ee701a6db1f9d6846f128f879d6dc78f1f5be77a62de53e8975', '03a1370b5b88f3aa24f112f00915d7dfa0515b311452140a49bb8e89e6b46bc1', '151c4e610bb6beab74ec88d2431851c12992137653464cc45d513b08284b1201', '20263ae9', '9b2b1c547695cd838c3234b89a62fa3bfee63810ad8dc6734384300aace8e732'),
	(155, '2026-05-11 12:55:59.673617+00', 'published', 'item', '640000/2026-00025', 2, '办理结果', 'D11', true, 'dadb0389232bd6b1bb95119a904d5407279289ea9a7941df60d443bbb39cd8c9', 'e48372cda264f38f9be67b7afe3b0719e816301ab6526229c8dd72902dd6a700', '', '9d00e9c1d90484b1e9f1f2626ba9185d71627b7f55aa949ab1af481890d9727a', '0d6ecb21b2c5cacda39a74a70a20d0a480ee0c5d0b24b8949ce817415ef53e52', '20263ae9', '6fb5bab8f8cf9f95baff0a23b4c5279a6ed45538323c9f922fec9f65a00843cb'),
	(156, '2026-05-11 12:56:01.249719+00', 'system_run', 'log', 'verify_log', NULL, '', '', false, '', '6045e8af5b016541117d07f4e761e95ef5b360dc5292ee4313d1ea18bde91d51', '0819f0d8a6a99a03171ae51d62382e8c35f8455058800a618e36e7f95310bd77', '', '33744388a1c1bcc991db5fabee602d139511b9dee21adf218f0fae7119e7f358', '20263ae9', '690b3b9dc6d1c649a23ace572b4bb541919093a41ccda215bddbce07be379858');


--
-- Data for Name: audit_entrydetail; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_entrydetail VALUES
	(1, '系统', '', '{"ended": 0, "digest": "3d94b0502038ee803e18829e3e390b7a9e1ff2bbe8ace2a575dde8c26adbd8c9", "issued": 6, "redated": 0, "reviews": 0, "restated": 0, "restored": 0}', '', '720ab22d6f7f67b10d1e628b9b722e9e145a1d34a024ddfa56c720fcb705e635', NULL),
	(2, 'author先生', '', '{"fields": {}, "revision": 0}', '', '36a44b64e224a1715df6039c982d10b0a406ad18698ce9420da0dfd5025c2caa', 1),
	(4, 'author先生', '', '{"fields": {}, "revision": 0}', '', '24d27df243f992457265ff6b632d98fb02dec9971dc2f7906940e26a44bcf44e', 1),
	(5, 'author先生', '说明理由', '{}', '', '9c69b84635f9d4924f0175c1964e67260f46195be59ca18a6e6dc59b5c7539ae', 1),
	(6, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'c248a3dd9d7adddf69a9e3d1df2486e253ab6f0fafcfc9442a61bef2a6e94151', 3),
	(7, 'publisher先生', '说明理由', '{"republishes": ""}', '', '8438f3604886629027434ba0e763c8be3525cdddf79d45ae0ea76c4dfb945723', 5),
	(8, 'author先生', '', '{"fields": {}, "revision": 0}', '', 'c8145eb66abf9b496a92d6b067eeb657bba4e2c462258c720dec29b2bb431629', 1),
	(9, 'author先生', '', '{"fields": {}, "revision": 0}', '', 'ba767def6ec41f43871a9f5ee015ae8713d6a1be16405c281cc2e22c56167280', 1),
	(10, '', '', '{}', '', 'bc79ebb7552c06783ef67faaa012fca0d55fdb0af200fa6a2818928e26d1982b', NULL),
	(11, 'publisher先生', '', '{"owner": ["", "publisher先生"], "state": ["filed", "in_hand"]}', '', 'e38e51484b5bea94038fb54d45360f85b0586c541c7514c841407270d85331c8', 5),
	(12, '', '', '{}', '', '3abaf88a5dc29d6061fa4ec5926b71cb5154070d892718ecfe143fab2882d797', NULL),
	(13, 'author先生', '', '{"fields": {}, "revision": 0}', '', 'e5b819f376b1db20f0e96f1a3ff0b2d8f582b7887ace946fd77dcc51123d839b', 1),
	(14, 'author先生', '说明理由', '{}', '', '81c8be708bef9313810aaa941d6607d0a022486d5ba44de24803219b980cea5d', 1),
	(15, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '9a941fcb9997cb3683e9ea8af16510dbe17973eee819558825b7936d4ea7680e', 3),
	(16, 'publisher先生', '说明理由', '{"files_hash": "c2af7ed61ff1a2fe2f196161c07751ae801c884a5c45589fde0c6479cfb598d7", "republishes": ""}', '', '705ab96d6276cef18440a64399d16ad91dc6233099b063392f8365d6ba392554', 5),
	(17, 'author先生', '说明理由', '{}', '', 'f76c13868119a6d908792b3ec27683ec333fe1c7fac0a694109de4a1ad78d0a9', 1),
	(18, 'author先生', '', '{"fields": {}, "revision": 1}', '', '62fe061b6705971ad22843dcc6786198ba15c4c214f947db32d0e294f3504bbb', 1),
	(19, 'author先生', '说明理由', '{}', '', '31eb17168db3fbca0feb1b1f945f69cf7527891448a39a5a4318c0887d3cbb53', 1),
	(20, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '3287aa336d150e437a9f48861c9a34be94ce5b502425ac2c63261ccd24577847', 3),
	(21, 'publisher先生', '说明理由', '{"files_hash": "c2af7ed61ff1a2fe2f196161c07751ae801c884a5c45589fde0c6479cfb598d7", "republishes": "640000/2026-00006"}', '', '7e04cf9bc703f581ab22b765e054ed59a620cb0fa4bee74c99a9d90d5423d34d', 5),
	(22, 'author先生', '', '{"fields": {}, "revision": 0}', '', '197b0507d80f13134adaa3afbe8e7a7fbf3d53f4a2aa429f2ee3451273d6922a', 1),
	(23, 'author先生', '说明理由', '{}', '', 'd592665f5a8b043c25cc2a876aa9a04692f8cda07d4f9743358cc51cd60bee71', 1),
	(24, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '553e293926fc8ab53363cc76a7ba7f77e91661bf818f680a86263e077d686923', 3),
	(25, 'publisher先生', '说明理由', '{"republishes": ""}', '', '70c296062b8d0297f3c835fdbe37224324bbfcb65e7433a3171559328e03a61c', 5),
	(26, 'publisher先生', '说明理由', '{}', '', 'c38dfb5da2b7f7f6b21062bb7d8aa8ef5083904b3691022245e9c1ea2d293cb2', 5),
	(27, 'author先生', '', '{"fields": {}, "revision": 0}', '', '11b20365373b85d4ce3586df13ed9d889cca34fe16ef94556ffbebe319a7a221', 1),
	(28, 'author先生', '说明理由', '{}', '', '1f198b668ed1e70b38dffbd90e4c0cce93058e20cbf0b2fd18a1d22981e9b975', 1),
	(29, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'db8f97574471a1ddebff34d1bf41679e4ce8363eb104cc98f92fc696f893a220', 3),
	(30, 'publisher先生', '说明理由', '{"republishes": "640000/2026-00007"}', '', '709302f0dd7c67775525a9dc25ffe1f0313bf878a045fada3fc8afca8e94917e', 5),
	(31, 'author先生', '说明理由', '{}', '', '5c4b1f94a95cdadac72c83eb5f5877935a21a676c89908f183639913a74365b5', 1),
	(32, 'author先生', '', '{"fields": {}, "revision": 0}', '', '2dfce427c9bf4cb79cbd8b1102d23d770fc3b7097fe573109ef2f9847a28a5f2', 1),
	(33, 'publisher先生', '说明理由', '{"republishes": "640000/2026-00007"}', '', '23ae3dd426fea1d6d13c319db843d68622b5058f12f3a954c7d59025551967dd', 5),
	(34, 'author先生', '', '{"fields": {}, "revision": 0}', '', '8348612744edba91150b10ecb3bd6d481085c04dc7445c9f8e82773404492ffb', 1),
	(35, 'author先生', '说明理由', '{}', '', 'f8f57cc5e15b31a9c279342adc1e362089e247af415924948349d54145e03d26', 1),
	(36, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'c2fd6f6ba820b47a2c77ce4f6aa2614afeffc60c6a9954ba05c85b97670fd592', 3),
	(37, 'publisher先生', '说明理由', '{"republishes": ""}', '', '04418ef9e973e018fc7d3856988c552b6552c22c1a5cedda367280fdb4421047', 5),
	(38, 'author先生', '', '{"fields": {}, "revision": 0}', '', 'fcc769554995824eb48501517805c745833d4b42b9d1f8aef930b03eb6290e85', 1),
	(39, 'author先生', '说明理由', '{}', '', '17e50bb6a5419f5e2f44136290dc8bda355c3a70dcdb2fdf48e71e91299c8945', 1),
	(40, 'author先生', '', '{"fields": {}, "revision": 0}', '', '372071e7bbe6f83d44584aec826d17ce990976b114f9c1dd1a257e23274c72b0', 1),
	(41, 'author先生', '说明理由', '{}', '', 'a71ba7d68698e0feab4deea35fd83ef750a34f736089db7f4a7a66d0eeb9b943', 1),
	(42, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'aa931bb235ba027af241ed6f61271a054ef5bf973b9619c3afbc81cd9005be1d', 3),
	(43, 'author先生', '', '{"fields": {}, "revision": 0}', '', '1d9c1478065771105defb127f735e6a05fa4c8a9ee05146d0e25ae0442af673d', 1),
	(44, 'author先生', '说明理由', '{}', '', '5b15ad4982720761169c6d64ae7949074ab8658c145dcd4376728721839bbed3', 1),
	(45, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'c8588910f1dddd128d07dbbe57601d8914bf92a44320b82ed89db73176a75c6f', 3),
	(46, 'publisher先生', '说明理由', '{"publish_at": "2026-05-11T13:55:34.754081+00:00"}', '', '4f4180a517893ff2bc402799927a0734dcb071ac5e415aea1f8e501b482d7ca7', 5),
	(47, 'author先生', '', '{"fields": {}, "revision": 0}', '', '0d20be80896b869e14c79de27452f3ea598a71cc7f137ef117d2851ef49d3365', 1),
	(48, 'author先生', '说明理由', '{}', '', '880a226fd4b15b1456808ed0c04ec3d4d74d85e2af8d252bd0a5c32e5dc28dc9', 1),
	(49, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '13d9b65be0337cb72824e922c4e3ba7f3b96f9a1a065c2739b5f1ae0a2fb3225', 3),
	(50, 'publisher先生', '说明理由', '{"files_hash": "c9dbfd8db563da9fa17c8aca922f6d0f00e6fa2748391b6bd3e514bb39031a4c", "republishes": ""}', '', '5099dac06d1617de9ab3cabc177411139103ccba418246ab8797b9b5655a654d', 5),
	(51, 'author先生', '', '{"fields": {}, "revision": 0}', '', 'cf2b5352928542e5c3230fc920161e86b2755cb4c5683b128bdae57fb91e83e7', 1),
	(52, 'author先生', '说明理由', '{}', '', 'c2daf91b6543419ef1a923e8ea240ba5a254d665947f977ad98940ba268c9567', 1),
	(53, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'e73bedac7b2daf96a0e56abcc8e1a5f57b8af0c4f5c18c0a8ed083f73cbd4284', 3),
	(54, 'publisher先生', '说明理由', '{"republishes": ""}', '', 'aa76ed3b3eae59d626070245999151ba19c3e7b12fcd2d0869396e82bbb0d064', 5),
	(55, 'author先生', '', '{"fields": {}, "revision": 0}', '', 'eccc9f8cf4222309a6eeae455cf88fed2562226cd21d75f66d6a2ad8a7ef0ae7', 1),
	(56, 'author先生', '说明理由', '{}', '', '5b60ce5d30daee5687fdaf19b0ff3aff0783722d2b3ce3bf69d7cecf2f9911af', 1),
	(57, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '3b60d35724495d65046ecdb1c9b0d0e14a5061ba197a6ebe0c0fb06f48476443', 3),
	(58, 'publisher先生', '说明理由', '{"republishes": ""}', '', '819ba2638f1dbe0d1d0df26e82b7709ad0e80432b8086ffe7d329dca209d67c9', 5),
	(59, 'author先生', '', '{"fields": {}, "revision": 0}', '', '013829cd046841360b7fdb488e1490095bbb06ab134f88107ad0cc12f096036c', 1),
	(60, 'author先生', '说明理由', '{}', '', 'afe8a1e3d858afbe214c959c237633603c54211ef5a7c437ae90a2285b27a01d', 1),
	(61, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '3cfa9d78562e36be3fecd48e8008f8bc60fc9e284655fa167e9c56ab502bb8d7', 3),
	(62, 'publisher先生', '说明理由', '{"republishes": ""}', '', '238943fd2d7126791a12c7090154a88ea4db37f376f5acca227c2ccc0df772ef', 5),
	(63, '系统', '', '{"ended": 0, "digest": "6638ca59537a88b308e058e0b62001cf854fb6351462ce6925d4137f04ffdfa8", "issued": 10, "redated": 0, "reviews": 0, "restated": 0, "restored": 0}', '', '9b72177c9d16c773ff6d2a242fb48dacc5374c0268162fa7d774f0c60cee5e48', NULL),
	(64, 'author先生', '', '{"fields": {}, "revision": 0}', '', '1351444e16f1ea342675854152af537b17fffb1136604bb5b71881a5383f3a86', 1),
	(65, 'author先生', '说明理由', '{}', '', 'bd90e588d8e4503f5e8f0ea8c10b517ce63aea91cd6dd50f22a95535ed583a36', 1),
	(66, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'f9c4eb5f7bed0e39109e166c3ba2025b2d48952d0a1669985b6a42b92f162b6b', 3),
	(67, 'publisher先生', '说明理由', '{"republishes": ""}', '', '48378237860a574a2fa49185d6a2a9556eb1834bfa87706a2219eec85bc8ea0e', 5),
	(68, 'publisher先生', '', '{"review_on": null, "nil_reason": "", "disclosed_on": "2026-05-11", "measured_value": null, "settled_number": "640000/2026-00018", "is_carried_over": "False", "nil_proposed_by": null, "settled_version": "1"}', '', 'f8bd5d50a3806d5e21a44bfd9bfa02eeacfb5f511124ea665d191f654981d586', 5),
	(69, 'author先生', '本期没有', '{"nil_reason": "本期没有", "nil_proposed_by": "author先生"}', '', '9fce76bdbd092246af981a799a11aac432bb83c2abf1f4c15a5650312058290c', 1),
	(70, 'publisher先生', '', '{"nil_declared": "True", "settled_number": "", "is_carried_over": "False", "settled_version": null}', '', 'bbd6f00c5536daadd9e86a59e12dd863ba8364a13226a854148b96ebe895b362', 5),
	(71, 'publisher先生', '不再适用', '{"waived_on": "2026-05-11", "nil_reason": "", "waived_reason": "不再适用", "nil_proposed_by": null}', '', '538d9af8d03bc72eb2d694a4fbf3213865c69b316fa4d919344b3574691df686', 5),
	(72, 'author先生', '没有', '{"nil_reason": "没有", "nil_proposed_by": "author先生"}', '', '1e6a8e90b67913cd5ee376e6206ee637a0626df731009dc9de5d2c3aa75ad186', 1),
	(73, 'author先生', '', '{"fields": {}, "revision": 0}', '', '1c427b2085a60e83a61b2ff4d53e50dc0592067c175249b4e635a4824fbc7987', 1),
	(74, 'author先生', '说明理由', '{}', '', 'ce767bfa7c2ae1e2b53053d480c5fbd6f4dc5d6b21b06ab2fa95bdf9d70452b0', 1),
	(75, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'e2ab98f705bbb532b38a616ffd59ef9eacf9ede2874d397455012e885fd4817d', 3),
	(76, 'publisher先生', '说明理由', '{"republishes": ""}', '', '5296b5bcc86f4724b6c90ffd2eb7763a7b1f428665d383f35fe986087a0c55e8', 5),
	(77, 'author先生', '', '{"fields": {}, "revision": 0}', '', 'e25b083bca26bb56ea08c180e791449bbc07a34bd64c80bc8a3213b20cb9c7de', 1),
	(78, 'author先生', '说明理由', '{}', '', '336aece0e453a3cafd493eed648987d70d0161f7c7a9efa6b2fe8f6d6e38cdb4', 1),
	(79, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '6b5149f743661438c3b7c1662f488cba69483c5a2cb16bf98653c0412df4dd46', 3),
	(80, 'publisher先生', '说明理由', '{"republishes": ""}', '', 'a2e64fb0db639cb77c9156207d1b5d83340c5afb14510fe96366dfb9b154a422', 5),
	(81, 'author先生', '', '{"list: happened_on": ["", "2009-03-02"], "list: record_number": ["", "640000/2026-00020"], "list: record_version": ["", "1"]}', '', '0c201216586fefa1b763aa8c8c91a4eb1d9ddc8f787078e357bd349065527443', 1),
	(82, 'author先生', '', '{"verdicts: value": ["", "9"], "verdicts: percent": ["", "75"], "verdicts: happened_on": ["", "2009-03-02"]}', '', 'd56420c343da03310f6fa322e599d2c25901776957dadce10465eda0b882793d', 1),
	(83, 'publisher先生', '缺结果', '{"closed": ["", "2026-05-11"], "missing": "verdicts, confirmation, result"}', '', 'da7b61fa1a824249daca1d90dc365ed55c5cf8d90845b4327669a93dafc585fa', 5),
	(84, '', '', '{}', '', '736d0b99ccb45aeb7b03a5799238741e3446ccda5fb89840cfcc116faada2ec9', NULL),
	(85, 'publisher先生', '', '{"criteria": {"方便群众": 60, "工作机制建立健全": 40}, "departments": ["D11", "S01"]}', '', '2ba051bae584fbbaff61e4e9838bbd146b00266066aea363b8d735c81fb94ade', 5),
	(86, 'supervisor先生', '', '{"digest": "59b1f144bca2f55b6628df0862488c547d4b674eba00af3bc57ac9da6f51e5f0", "revision": 1}', '', '3c1b44d9f9dc3be05cdafca4ad5ebde2577359ed334ef36994cb3ae6389e0ee9', 7),
	(87, 'publisher先生', '都已评完。', '{"sheets": 1, "formula": 1, "departments": 1}', '', '66159e008aca89a64f1c36330b4bc98d94d35232f30e6ea4ae7cc404a67fc788', 5),
	(88, 'author先生', '', '{"reply": ["", "已经增开窗口。"]}', '', '600e0445f461800e3029388fe9afd02e0e3563f9862b35bf398e49d494395de7', 1),
	(89, 'publisher先生', '', '{"fields": {"author": "author先生", "evaluation": 2}, "revision": 0}', '', 'b6168b4bf321fb45e115487ef2540320338ad99ee5430674829e557decb7861e', 5),
	(90, 'author先生', '说明理由', '{}', '', '2339991faa31db1b5bcfb439764dbdf210fa427c071cedf9d5166e8babdfa8ca', 1),
	(91, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '12dd629b63f4bc36c501f63283492a4a5cea5489b1de6db14fd382d4fb123f5b', 3),
	(92, 'publisher先生', '说明理由', '{"files_hash": "be1e128d56eb9acd7b18564191685021e9320047eca33246dfbd1358ff667175", "republishes": ""}', '', '4c41e0e218c454bfcc9733b9c9d2bcea20477775d34f776c036aeaa1531708b0', 5),
	(93, '', '', '{}', '', 'd4d610a7a74807231e8ecf438f6d24f576f8d4e99c20e15de1ec4407ae313c45', NULL),
	(94, 'publisher先生', '', '{"owner": ["", "publisher先生"], "state": ["filed", "in_hand"]}', '', '5fdc13dcf22db7ac190bbb50840b85fa709c6240259a6bb8f7556d47b8570ec9', 5),
	(95, 'publisher先生', '', '{"state": ["in_hand", "answered"]}', '', '70596d802d98656c82358cd3dcaa764a828301d1dd01de2a5d13ee0b859187ef', 5),
	(96, 'publisher先生', '', '{}', '', '7fb6b1f16d6c91c3ada10321120b8c123136f8bc027778d4208d33aae47106f4', 5),
	(97, '', '', '{}', '', 'a53b901a21011a29e0df96d2b9d14f9481f1c621e7cb9f517bd76e229ff70b2a', NULL),
	(98, 'publisher先生', '', '{"owner": ["", "publisher先生"], "state": ["filed", "in_hand"]}', '', '63f21b651b438e8215c085bad1c3161dbfddcf54b0a98f371e77d3354ea96978', 5),
	(99, 'publisher先生', '', '{"state": ["in_hand", "answered"]}', '', '2d0bb916940cfc5b9cc78213dc696f23855ad1b740659283ceeedcad33d922a5', 5),
	(100, '', '', '{}', '', '0de635a17969d7f51e9860243671446652b67398f78c394e5cc3c161fc923cfd', NULL),
	(101, '', '', '{}', '', 'a5b49105b51673ff74a11083ec5ab72087660170894a1954adc28b64e971f4a5', NULL),
	(102, 'publisher先生', '', '{"owner": ["", "publisher先生"], "state": ["filed", "in_hand"]}', '', '4dad4934e4589173fba35b51cec42f9147bc5c1db7633ba56eaa89c128db99b3', 5),
	(103, 'publisher先生', '广告', '{"state": ["in_hand", "closed"], "unanswered": ["", "spam"]}', '', 'f68e064f33b421887937ff0eb50b88a9d2f20742f84aa3311a8d0e7ccedbb500', 5),
	(104, '', '', '{}', '', 'fea863c50d543e1d8fb03a4b4e225f43bd59a9dea317dbb261d2a8cacbeb65ad', NULL),
	(105, '', '依申请删除', '{}', '', '7c9a89eb1108f5f2bf0c34fa4ae234fd9f95e236abb8bdd577d0f23d93cc19fc', NULL),
	(106, '', '', '{"key": "portal.example/log+a54eb614+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop", "run": 1, "found": 0, "digest": "dcea7c4f07322f2a0753183682bda0154903c7238a5f2902ded669dc3d0af29e", "entries": 105, "checkpoint": "portal.example/log\n105\nHdgsE4SDOO9fixOKIcfeU81b2m8n0u7aTe/FIPm5eQQ=\n\n— portal.example/log pU62FPRIEzTGu3JNx8208ozdO1wjoYhGZ0tRH4bhH0F8XbVWwS0r0MrBuND3lApwWHyyVOwOuZRnFitQtnSeykk70w4=\n", "recomputed": {"of": 24, "name": "", "rows": 24, "after": -9223372036854775808, "amiss": []}}', '', '9df044cd598377afe6dbe95a990603f83fafd017791d78f1f030df064b27c8c5', NULL),
	(107, 'author先生', '', '{"fields": {}, "revision": 0}', '', '37439845decb9fa7ef7ca69647b9141ee57e72d14451c87d4acfbd7a6b412781', 1),
	(108, 'author先生', '说明理由', '{}', '', '2bd7452614d4faab30f461f8218d3a08b6d0cd5b957d045a8e0da7b11be4db67', 1),
	(109, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'b07e5f1ee64a127e9077c6f74cc127e029144e192d5315931577946e1e1c32dc', 3),
	(110, 'publisher先生', '说明理由', '{"files_hash": "c2af7ed61ff1a2fe2f196161c07751ae801c884a5c45589fde0c6479cfb598d7", "republishes": "640000/2026-00006"}', '', 'e10df97018d59f567e1c3bdda505e76bf769d1e121b3e52b3477bcc852a1b650', 5),
	(111, 'author先生', '', '{"fields": {}, "revision": 0}', '', 'b62d7608df948f3e06dc167f36e051498a2c38084c7b15f1c1c2179b81fa7835', 1),
	(112, 'author先生', '说明理由', '{}', '', 'e72a7099807933a88c1f10eb0f4bd088ece06d2768eea7871ced7875cae7aa42', 1),
	(113, 'author先生', '', '{"fields": {}, "revision": 1}', '', '1e04d3f45ab3b10672ea0cea582c8517005889ef7d16cf3cdefcacedb6ffcc04', 1),
	(114, 'author先生', '说明理由', '{}', '', '2be204077563102d882ddbb2c3d551a1d7c3e9cafb95b3211f5aca33c38794e7', 1),
	(115, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'cae1fc9f0b37770d1f89fe173db33d54783aea78334ff37d62c272712f9fbd62', 3),
	(116, 'publisher先生', '说明理由', '{"files_hash": "c2af7ed61ff1a2fe2f196161c07751ae801c884a5c45589fde0c6479cfb598d7", "republishes": "640000/2026-00022"}', '', '44bb184f499d09932a2d3dbccef203b24e5605903f3e4df39012d4214639a630', 5),
	(117, 'author先生', '说明理由', '{}', '', '0df88a9bc373459e76c28fb42af4493d057098f030cadd965238cf948dca8d33', 1),
	(118, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '2099281032f25b2dd58522a24ca7671032dc0d468adeab3c38d1ab809903ade1', 3),
	(119, 'publisher先生', '说明理由', '{"republishes": "640000/2026-00007"}', '', 'c771869715781b1a1127468a95271a3715bbb858f611668656691fb1aef4bac0', 5),
	(120, 'author先生', '', '{"fields": {}, "revision": 0}', '', '26cb09115a329e5d5b89db9af6068bba2c5c48009c576782502c4818be23ab82', 1),
	(121, 'author先生', '说明理由', '{}', '', '5063001accf4ac45426354bfe387548f55ea3e67a7e4f24de63621ad00160247', 1),
	(122, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '7c63fcadc39828d0bf6bf975a7fe524bbdf7b56523888c68a8513b72dca21c6b', 3),
	(123, 'publisher先生', '说明理由', '{"republishes": "640000/2026-00007"}', '', '0364f763d94a850ea5b93d7b3197e1b845196ce0197b2c5a6ef4f62a8225133e', 5),
	(124, 'author先生', '', '{"fields": {}, "revision": 0}', '', '4c7857f162dae237e1e616afddb929fc842904fb40fb8b7fd8540cacb764e1ea', 1),
	(125, 'author先生', '说明理由', '{}', '', '0d97fabe1740433fc70c6545b28be5faa918f4d4f34c4305ed1784f302e0fd32', 1),
	(126, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '44b66e5b357603da23fd2041b488277329a905ad211725d67fb9450b127c6a4b', 3),
	(127, 'publisher先生', '说明理由', '{"republishes": ""}', '', '0470e0c1a3a7fcecb5ef71965a394da67a00eb3d9884e36891eb7871faca04d3', 5),
	(128, 'author先生', '', '{"fields": {}, "revision": 0}', '', 'f927ecf4f5306d8dc5f077511b383c4d16ef95e6237fbd0149924cd27a515535', 1),
	(129, 'author先生', '说明理由', '{}', '', 'b028c8146fdbb834d3d60e6914309b1cb6c17058c635a197cb6fc73a4ce67a54', 1),
	(130, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '36221f5caee06ed137264b392d16ef2420752757692d9fd05c91c705a045d456', 3),
	(131, 'publisher先生', '说明理由', '{"republishes": ""}', '', '6051bf06ec28ea7c54be2a908be69ccb889c65999ca7bb7f313681844ecf8edf', 5),
	(132, 'author先生', '', '{"fields": {}, "revision": 0}', '', 'e5606c3af7e0f72e3b6a59551d7bf1f239022d198262ade523cd7344e17067f3', 1),
	(133, 'author先生', '说明理由', '{}', '', 'f7c38990da043e19ae2d096f4232a0e4cd4c8336ccbc226202c433ffc4c2f7cf', 1),
	(134, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'e24a374ad516ae0b13ae165da7bad0fbdd1b4d8239acb32fb5d4b3dd26ebe02d', 3),
	(135, 'publisher先生', '说明理由', '{"republishes": ""}', '', 'df6236b539833d234f6bd8696fb3b91929fc1e4d9677be0455d0cb5ff352b051', 5),
	(136, 'author先生', '', '{"fields": {}, "revision": 0}', '', 'aa7398e226b3bccb40ed752ffb0e9155f1d251bcd28d0180a2ab623ea2f7f44e', 1),
	(137, 'author先生', '说明理由', '{}', '', '09baa3ae3d4ddfe311b49a20e0ff0c5134bf9278f5a06d5392874a1d35faf661', 1),
	(138, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '24a2f1b8fce25631de91c4e975629e4181b2b97e27e1f85157ef252a0e920370', 3),
	(139, 'publisher先生', '说明理由', '{"files_hash": "08312cd1b82134bc6de5ced054e20ff0bbd7503bbb421a18d1b6a7aad7aeb4d3", "republishes": ""}', '', 'ef95ff7570a9dae1c881574c7ee7c617d04046084894ee08ec0e2e7239f13d46', 5),
	(140, 'author先生', '', '{"fields": {}, "revision": 0}', '', '7b7d4fe7b0781074eb01fdc428ec1278191554709de91cefcc32b45a8b0c275b', 1),
	(141, 'author先生', '说明理由', '{}', '', 'cf552dd02b66141851ac5db17883834bf6521bf918f196c27e478e0dcd9bbbac', 1),
	(142, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '04db7b52b74b0feb5ded95806405bf2efef5918da8f90d7f9b10a2e22d534bc5', 3),
	(143, 'publisher先生', '说明理由', '{"republishes": ""}', '', '25d74cec28f4c4d3afe6fc7a249dcc2f0eebd6185826a188713dec2df5a7092d', 5),
	(144, 'author先生', '说明理由', '{}', '', '787c810f6ef473e8e16f051d35a0a3e726a427b3b850b7e210d5bef39da49720', 1),
	(145, 'author先生', '', '{"fields": {}, "revision": 1}', '', 'c674f830fc100e2509fff5bced8521b2aa568ce9768c204ca86e3788041e65a9', 1),
	(146, 'author先生', '说明理由', '{}', '', '38535c3ef9d63c690a95f4d570171cc6c1e984c3f80cca253ac74cbd7b3328df', 1),
	(147, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'b18d0b5cd0e7235c05f96146b06413a39b7d6c20b8258ea80a665d803bfeb0c5', 3),
	(148, 'publisher先生', '说明理由', '{"republishes": "640000/2026-00024"}', '', 'a6bcb96d05e9197e26eba271aafe553886e231fdedfbcffd5fb1696be43f2130', 5),
	(149, 'manage.py change_key', '每年更换', '{"by": [], "note": "portal.example/log\n148\nlGCIgALmOW5cuHEs7wQ+mDxIYB+Ro1lfdd67QB9srIM=\nold-key portal.example/log+a54eb614+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop\nnew-key portal.example/log+631ae202+Ad+wb7ztGvPJrLFMrFN2PiFoXdnJqILhpNGmyAD4bLbY\n\n— portal.example/log pU62FOTjYmSwwT8EJ/eLalcghB1vqW3TSV0zSciOrKL3j3cmwYnoFFcTbe3D/biyTDEWngh4gxfliAz8dRotv8xX2g0=\n"}', '', 'b98d0d7fc350cd00bb1617908bf52d374c2a492dae0d5e1297eb1662bf59bd42', NULL),
	(150, 'manage.py change_key', '每年更换', '{"by": []}', '', '37b54f423dd9ce94eb18ef323666a36aa080f82d144c595fd8b213a37354b64c', NULL),
	(151, 'author先生', '说明理由', '{}', '', 'e7a4fc30d1c0559494439c874203949075379ce8fcaaaace5302c7e23b9cccaf', 1),
	(152, 'author先生', '', '{"fields": {}, "revision": 1}', '', 'f645f10f9dc09581147d11cd56872c0faf6c9886bb0d535b73d87c48a77d68a0', 1),
	(153, 'author先生', '说明理由', '{}', '', '561a86def01f93317e03740a2dea149d849fdc18fc716ba4167f900e9b7db6db', 1),
	(154, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '9a5a337629f155a6a1f6db9625697e6c962422acc32bfd48e050f67cc2901fc4', 3),
	(155, 'publisher先生', '说明理由', '{"republishes": "640000/2026-00025"}', '', '0b184c19dfb8739db7151f81600885dcbaddf708037e6b303973bff8308c57e3', 5),
	(156, '', '', '{"key": "portal.example/log+631ae202+Ad+wb7ztGvPJrLFMrFN2PiFoXdnJqILhpNGmyAD4bLbY", "run": 2, "found": 0, "digest": "756820c29cf4218cf9b88663204ee5ac3d3de41b0c68ebfea42258bac29ed389", "entries": 155, "checkpoint": "portal.example/log\n155\n5LHETEByp2XguhpyeECQCFov1GnjgP+fmEtfs3CzJlE=\n\n— portal.example/log YxriAg8PURqvmW/2YxiOThKHtT3QyUuJnmaHU1CdNqcrVzEqJ6hULdxSvrSJsnRk2UsTQFWk/OR7mLfLGtz4pD68Hwg=\n", "recomputed": {"of": 39, "name": "", "rows": 39, "after": -9223372036854775808, "amiss": []}}', '', 'fefc91c7e44171094854a7a0d9e697668610d4683d0005e8c041968ed3a34736', NULL);


--
-- Data for Name: audit_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_node VALUES
	(72057594037927936, '2e76a6232124056c40d949b095d0da65528c09002d3f75c3c9bcd7057a4790d4'),
	(72057594037927937, 'e3fd0a3bb2a06978c9f84fba224b279bd112764f69292cb102ec86adb5031b35'),
	(144115188075855872, 'ec0301de2edd56683c09c4c6ad4e3a9294d87c461aabfd1509e1903ced108a36'),
	(72057594037927938, '9a02d83698c34a68d3bf22d20cc56da8ff188a4c237473fcfe3d7fe3d0ed5a18'),
	(72057594037927939, '5f0e5901aa7b8434610363168a97615da2a18253587b133784794f25da76695b'),
	(144115188075855873, 'af5ca28f44ae28a1f8bae75364e7282364eb44f196e91221c078097b7f39b0f5'),
	(216172782113783808, 'a96c4078ca76b92fe4e967f3ed2ce21ce493b24394a80ba905a0279c897d341e'),
	(72057594037927940, '1a1d005d246f16751b20e7c55d1b6cc09563468f9f8c8c6c6c08dc2d04fc237d'),
	(72057594037927941, 'bef9c75ce78336080346b039d1e810d0f8b95342a6e1a5b6b47237f5e3202d5e'),
	(144115188075855874, 'b67c7e6a326e80ab69773feb7ce04af2d01e045682a7a79cbfb29fa975acdb24'),
	(72057594037927942, '69b2a3ab17d285c98714ce63bcdedd0baf054c6eec8b19f5b65c47619facd306'),
	(72057594037927943, 'a245223bf5555c772c5fac4ce30ec0230b0d0856f27480d90f31daf0e0afadae'),
	(144115188075855875, '7fe5ed4189c454f42118605c1a4a523fb989c92bd0ea8a3011768a5d75850f68'),
	(216172782113783809, '413c033889cebe90e1042af787dc6cb27f63ba83791c416c4499c25ddaf7dd44'),
	(288230376151711744, 'eb4fb2d1d428cdee6d44ab6d85f86e3b88890638ddeef6ed1c10bbb526c4c19d'),
	(72057594037927944, '2179d4504b42d2dc10dd282b6c19d507494fa842ddda26660b6a642ac949b535'),
	(72057594037927945, 'ac697416884fc016fc0ca5f5e48666a1ce3dc6627486f388fb3e382d8bc129db'),
	(144115188075855876, 'c44458199de519bab7c3f6ecb88892a2e19d8d94eb7403096d0578384e36cdaa'),
	(72057594037927946, '987ff8560c2bd3b8f21fbad86066fff499028f458f8aae6a61e258e756f031b3'),
	(72057594037927947, '2f97b7df047943295f3a97df59ecd1b38d3c16d44b44024dcbc11161fb6ac79f'),
	(144115188075855877, 'c2dd118f3b92666bef9d6fec5a2e3b8b0f8277f5a9fe8bfaaa3d128091353cd3'),
	(216172782113783810, '0590e827b79846fdd03801411585eb47eff806dae9348ce47862e6a1580f62d0'),
	(72057594037927948, '0368dcd6f778e9fe1d66b5fb7a2022528fc0ad8f94c59986210795b63a1305b9'),
	(72057594037927949, '013eec2a6aa057e52c6cc85de66bc287ef20df3150843bcf9bff76acf6aee54d'),
	(144115188075855878, '11fea965ec45089de81ce7f1287b65cbee3e7186f8aba8a072fae1d6c9b63080'),
	(72057594037927950, 'cfa0438f5026a4265e45e467665e3bf9cc7b87164faaec678ffd446266821450'),
	(72057594037927951, 'd3f0591c7e18f7957450c889ce29cbcdb1534a40d8721d6e90f28ec3eb0f5823'),
	(144115188075855879, '2a78b05b058e8e37c771334141e0c1661be49952ee8b3dc40fa85aea6239a791'),
	(216172782113783811, '9f9da8e9aa077ec4563417b12f8bd8c80da25f1fc61dec1dc6b24b21d40d322f'),
	(288230376151711745, 'cf8acb9cb62d516d9f250864e723b4f344092136360050e2c4d5057aa8c245d4'),
	(360287970189639680, '18c581e18dcc0fc802f5dda3941a59bdbd36d7cde48a50fd8f56ad2b39510c6b'),
	(72057594037927952, 'c1feeafe060979bcfe89eea9872ce163944fda419923d3a0674eb0d54854db17'),
	(72057594037927953, '7d37f6016d172df249829ff51606e75d62bad0e4965fc3a3f1af555c0e380680'),
	(144115188075855880, '7b745420c7d38f8f8a172dc725ede3cf8baed07d47127004c5e85b51f58c6828'),
	(72057594037927954, 'a7b7937365ef38d72aba1f9bb26cc35f0248bb16d8c0bed98252b4c5255403ed'),
	(72057594037927955, 'b66d0d397ceb7d83adc93fc7daffa9f779ab0ded12d51f3920210f152c221b0b'),
	(144115188075855881, '23b490d0d395a8a11339a5ef73f135fc6b0b8335c7d4c03fd2625681318d5b46'),
	(216172782113783812, '0d446ff59387d92307b01b9405e98f7f0c09f487a4a4a685add10640199f69de'),
	(72057594037927956, 'f18fea7518fbfd4cd0a4c480fc4a1340ae498f068cf09f5815fea6c941d6ae6e'),
	(72057594037927957, 'e8597de3fbb8cce484f9199cbcbfb578a82951178b9b8422143a84ce2145617c'),
	(144115188075855882, '003a6a1942d1d69ce3fb704ea33a1f89482e2e5ff0069411682be93d4fdf8223'),
	(72057594037927958, '65e2e15e2cb2159af426f239bd8f0fc7df5065925b0c4f1696cf7d6ce098240c'),
	(72057594037927959, 'a35e17529a787ed919773c2995338648efbdc82e7c65b635289b10d55bc7ea6b'),
	(144115188075855883, '136fcf41445ec9b50ef9457c5869abb54183d47c3f8a1f1370c24f27c2f512fc'),
	(216172782113783813, 'e78fdeefe2ee06c24f028ce7c0c2aa2238527d63e5819589ddb23228743ae5d7'),
	(288230376151711746, '1932bc931e2dfd8334d444e75030407e19f219d15e4c593b89142936c5aa53f1'),
	(72057594037927960, '606e5990befc6f29343da1d48d73901cf816716e57b397ed030d6d69e172ec66'),
	(72057594037927961, 'e0d9b99be0cfc2c425b208a2ff347c15207ea502119ad34b6b7e5c9c4df6762c'),
	(144115188075855884, '39c16bf4105c412acf346b88aacf2ea186d75b8640f3a09230be104d4411632a'),
	(72057594037927962, '4425582716f24cf730c37fe17a6df71a7f68ec8caadc19518989211053388980'),
	(72057594037927963, 'dadd575973d9a38341d002a4fb9c92a6a5fd7fd4b4de7bdafc890f75943969e7'),
	(144115188075855885, '422169ac0548c9f2661df79c155ece7bfcd5fcff90fa757b94814d01d5a561b6'),
	(216172782113783814, '24317239f87e3279986c7723d0217db5b770be05f005fed5cc13dccabd1e1b47'),
	(72057594037927964, 'c6be706f36e957eab8d07f127b81e39a0fb4b8710ce871009554ff54e1c78e44'),
	(72057594037927965, '6c9f7694a0607e16b4b1e057b80062a41328125438c14ea5a46093f62f12bd41'),
	(144115188075855886, 'fb70ac0fa6b5f40a0eba8eb2e5601f2ccaec801e6f49aae2850ce553485e60cf'),
	(72057594037927966, 'f363cba8ca2d4d210ae3bb8d98b7e65d69eea24207ca0884d2421d1d1c3042c2'),
	(72057594037927967, 'd93bc943b8e690ffbdd0b5ba1d60023d576e50deada25623de84cf1ea193f604'),
	(144115188075855887, 'ac8163a64cf58732ae4a8abf4f0c783794bfd07cb615f7ef251c1a420e652590'),
	(216172782113783815, '354fda61318d77fb49a5ffe36a87e6fe4f16931f0997cf6065b1a68ebbf04e63'),
	(288230376151711747, 'bd6657686edb51e46aa5d129b1259d629e5a3365fe651ed685ac8e608b3823d8'),
	(360287970189639681, 'dc96a74b56988c106aad97f9f4cee1657dc5ea7825d1586538820e4181361010'),
	(432345564227567616, 'aae0b63edc2929b256f0231f8e39531b314ea85f70ea3b1426cb849d0e24a7c1'),
	(72057594037927968, '9a1120fd83e62b7643805fc6cfeb901eaea9db066b3d5260426339e1ea46c505'),
	(72057594037927969, '0c22f0d655326063b0dbe3a3a3141340e484e6dc90b3066f98de1ba4e34da55d'),
	(144115188075855888, 'e14cf79b44596e61fdcc8631ae93dcb00bb9c102050db4ff9314469df72b107b'),
	(72057594037927970, 'fbbcd97025435e2f6060805d93c1b99222c24fd6fdbc599408f8f19e36a71e10'),
	(72057594037927971, '73edd1bcbc77d44aa63ef5dc0d84c5bab7f2d8f051f4677dc96b2767b6a22aea'),
	(144115188075855889, '12a2ff1041cba4d45b8b9dccd4347fed913b59b30001b4eff1a8a5e70b4a9ac3'),
	(216172782113783816, '0661f698b488e957443a8daf0f995a9a48ae569093f3ade6a33ba0dbfad20f5d'),
	(72057594037927972, 'd51e08522ca31e9188e4995954f492a7187a27f65d328d9b1f66b709d345ce8e'),
	(72057594037927973, '297bc5b77644ef0142ab97eaf2920d38bafc4e004dee26afde648b58912988fd'),
	(144115188075855890, '3eb9c37ff80183eccbdd9c689f8a7e99ac6f8cfcc6d2ec3bd49caa0ca8614a06'),
	(72057594037927974, '1f5848bb0d51e4cc2ffa4d7b82ef5a05f685165e2a0fc6402f9acaee0ffadf99'),
	(72057594037927975, 'b46379070ff4699d19a3639eee696c464fc01c40b332aa8fa30a8b1708e10c46'),
	(144115188075855891, '9bb993864e689119c0c07a5da716b132ad0ec177654db35ea872852355ccd0ef'),
	(216172782113783817, 'ff089d4151231805e92928a339121b3dd1394f362e6750f3b0c6026873b37467'),
	(288230376151711748, '9f249e0983b774d8aad899d6e9a378a2d15b60d40adc82dac7fecb1767033f62'),
	(72057594037927976, '44493d0e35fa49e9eebc262d17d7d937c2b8b7073904d5554161f3efacc87594'),
	(72057594037927977, 'e5e10007da9984edeec6c778e24b32ad0621d439b3d3dc136ad183ee71bc52e8'),
	(144115188075855892, '302c99a0be1eb3f626b3347451f73be290988bac9e9ebd0ffd814c687d6d9162'),
	(72057594037927978, '95f1d744c457b4cf40effdd38d520eebf92ef08367539a807cbcdea8c35d6895'),
	(72057594037927979, '38e147179356377b76949c0176d29d7d04085fda17ea85c94a58e9172d78aeff'),
	(144115188075855893, '41c7d2995428b4f5a0eb94bf6132131dcbc870e4cb074032c6727864c0665d93'),
	(216172782113783818, '3e5ed399f3368c588db2f945f1ca752ef1e268bffd2b90d7fd52e7ce484f2537'),
	(72057594037927980, '1c074ed49584ba669031041da963b42ddfaa06df6054ec7477f5eef3e2226809'),
	(72057594037927981, '337e72b4c0882834d5565dc0c99ed48df5d9e4e7986832706fae3bd444d99d4c'),
	(144115188075855894, '71a5149de1a1f1361fc3d642c318d5a2d9e1307a9cc88f32dab4808164d15034'),
	(72057594037927982, 'd47956985cddaf34266b4c95f7407ff37b12033bb68c1a08ec85ea1024882055'),
	(72057594037927983, '71ece8e0e655383ce11da0266f26c288085c9fa287008a78576ee1005fbe8755'),
	(144115188075855895, '04666ac9ad9a6d036f688ba3a3f512b2972968e2f44196f7a7e4f062282be68c'),
	(216172782113783819, '02d9b02764695c4546647ace3acbd3abc9f97bd74c98f9053e18624840864287'),
	(288230376151711749, '8948238f00b140b8ef198dfac165dc6a23b9aa0dc603fd8eb7ffcf169550036b'),
	(360287970189639682, '8de2ded42cdfeb0ed3e3fbf6eaa6c023337f14bb81dda4cde4b387425d613111'),
	(72057594037927984, 'ab147745b80a8fb074aa104a3275acf20a3626d411847be0e04130d88a96603c'),
	(72057594037927985, '466441677d48bd928d3b7cd50d230081b8e6bc4323fb3440ba8f1ea2f5832942'),
	(144115188075855896, '59ed8e7cca684467f016f8900fd76fe496a4433c8523adc7beee13550e5e2981'),
	(72057594037927986, 'bc10c187afb50732e3d5982b0aa3c83b943e1025298ba0d095f82e934bb981fa'),
	(72057594037927987, '692189337d6143572b51ad9b658a0711cfc2eac5d67485f1620be2dd12bcf47c'),
	(144115188075855897, '3d2b0e656cc7c8e5375ea517d08fccc1510c6a432892926c757c42c300435aa7'),
	(216172782113783820, 'b35a7bc36d7e9af860fb12ff5487b819162a687eee38e0c3be97da3e12e54a77'),
	(72057594037927988, '950310997dd3c8cb14b6d397fba2c797c44d7b67ff17f8e84639a9e993f4415b'),
	(72057594037927989, '6917e2b6cc3149c6169d02dd249ecfa14621d4cf8a7f7c5ae8e48d41b8c56309'),
	(144115188075855898, '80ec3cce4e3056ec521ad29d4f34e9e0fdf04c3294c19dee2fec845d9a9104bd'),
	(72057594037927990, '94aa6dd3b17075b2bdf9ed4b316b2f4320a287cedcb9676630cffb87bd4f77e6'),
	(72057594037927991, 'a864f1df65c6557dc62f5c538dbccba0e9df377694077655e03377b1d47fd22f'),
	(144115188075855899, '7540c35ac653b24698e6b7d73f93a4ff86ae281febc0cebf21f3bf142a545496'),
	(216172782113783821, '78c4f4f6de49109c9a357478e240e7ef400314e4f799ac76440c258090d84b13'),
	(288230376151711750, '2930209b19aebcc18686bc1b738c247886e60d8bc0ab96a531b85b2bba60fb24'),
	(72057594037927992, '4c4c17270e21c12d8fa1f8260b28191be63ef349ffcccd19e73f03575c42ee3b'),
	(72057594037927993, 'd6494342f4d0312315fb07ec0c2788b81d8b2c99ca1da639454b6c70c9474ba4'),
	(144115188075855900, 'c1af09929639c91d96f314d08973b6827a3d55bb6bc3f4406628158567621b80'),
	(72057594037927994, '4efed53f310257eace0e87aff23b05db1f9b6dc995319258feddcb17f4a36ed4'),
	(72057594037927995, '6da48277f4b7e4c69ed1885cf793aad5f1ac0ec9ca395229a96ea739013f7158'),
	(144115188075855901, 'a98f3ef5acebdd30fee26cbbf4b4b9a2d5cb2b752097a1c41e770ee83bb6c23a'),
	(216172782113783822, 'f389ce86913d47a809dc2d6a1228abaafdf7fdc38358ad5f783c8eca8da79b12'),
	(72057594037927996, 'f3ee2f7090dca495098014f9dfc33ad514e2f3b9822d3a1ca5f3845db9c06998'),
	(72057594037927997, '27f9b0d18b6e4b817adbc7a7d6581fe8f2f5138c8dbc65d1fb6d1141b32d9237'),
	(144115188075855902, '1df5e0d0f3df7e7387c0ffa44952e6f99f257bb1d24d6ccbb408d4549c9c9f4c'),
	(72057594037927998, '451e7e957625af3965bf01ae39587a88c92fb92ecefa06774858175ad6fbcb46'),
	(72057594037927999, '59ee8744b4b876313dce4f1118de3c78b3a35907e583b5768dc0a17bd7f8a279'),
	(144115188075855903, '93cb03ac8b723f168778247eea6eb7e61ebf07b437388e4fe8bf828df5019ee2'),
	(216172782113783823, '351596b1188a93bffeaa51f4a6120df87c2928adeda960e2bcbcab69e6b9237f'),
	(288230376151711751, 'e91d2d7d1b39f8387bf5eb5ff1aa8a41896dea0333c1d74ca58cd67a33c59806'),
	(360287970189639683, '836c8d46cddca699fe3e666a1bb6cbe5e23298e86043082409879462b0c5ab93'),
	(432345564227567617, '926364027df90397467da37d78d91350b532fa24c6a4167452021e0501a01628'),
	(504403158265495552, 'e5ea54cc188100984ca5f0d33b11d3448d3f4d930e71155735c87213298d98e5'),
	(72057594037928000, '97c448495984ffc01c7ef3c2435888b168128d37ef8b70c9b1a3162a36379f87'),
	(72057594037928001, '72346fd00a0b729b68ac8ed6a338d73311a65bbc9ae9435681436d7146a5a0ca'),
	(144115188075855904, 'bae647dac83e108f42dfb82c795065c7ef7a0f7cbca75d2f545e42fe0b72a15b'),
	(72057594037928002, 'faa363f7b0aa58c003bf2a6e65f3ac36b237e98adcdb06564156866b145be47e'),
	(72057594037928003, '2fc605226c8c9d84dceebb4eda1724fad9391218dde5ea84f532ff87aaeb8fbb'),
	(144115188075855905, 'e4af9527950e86b2060ebe3007f3eb697fc9ef1f063d0188f1083d77a56df84d'),
	(216172782113783824, 'e14e2f60b87878d8e0e40f9f0a2ffa31a40f4661a95317377812a4a45691aa01'),
	(72057594037928004, '6cf2ed72d863f21dd5c4f99a7ba79852e285cad502c44350c04979638acc5755'),
	(72057594037928005, '6f22b4ca8e9edb82231839c4d1babfaf80ecb14e15b90a5919d54da219a434fb'),
	(144115188075855906, '794059bc2e0ebabaefa555270dc361afc1aa1329215d4791a61427db2367c263'),
	(72057594037928006, 'd0080a5263d55348b382eed0de4474ada35125423f5f97214ff2cf9d361cea58'),
	(72057594037928007, '61e7ed74b3b657bdc23515428790b2634e867f5f1473496fe93c53d657bcfe0a'),
	(144115188075855907, '7bd0f340fcde6d0d9c9cff28ddbb93a07060ec62f997882de329b428440f1747'),
	(216172782113783825, 'afbac455ad704953cfb18d975908c0179c016486cf2faf7745c50d7a9d9e330e'),
	(288230376151711752, 'bb87d901f9d8e223f5c2d3923764d55bdf3a1815e0920a220691cec43726ebe0'),
	(72057594037928008, 'a3742c2bb2c276cebcb523762de438e9b6ba958ac1b5958de2586c5a9748717f'),
	(72057594037928009, 'd7479403015a888f06592a47ca194780ac3c36b24113cb62346a6245298f54a1'),
	(144115188075855908, '376addffbe13b2020e9d611f05a460724d9d0f8cb3dff2108570d72da2a00869'),
	(72057594037928010, 'bfc7df1b2eba8703bc78b33d72fe6e3507e55cf1ad73f425d0faeaf2cf387eec'),
	(72057594037928011, 'd95b90489bd4ff9a3d89e2db9a87e7af1ba0306b98bb1b79d0ffca5f880c0a4f'),
	(144115188075855909, '48935b07034e34a0db7e19049745d86e1f53440e99bf44434db70c8bf69e4c66'),
	(216172782113783826, '108f6ea87e3b599db8dd9f71634b647a9a4b808dc506f0cc4216af73e6baa1c0'),
	(72057594037928012, '085ec70ea46b2e7168076cf7e1cef2898dcdb0ff35671d8cea5671565b22a73e'),
	(72057594037928013, 'd54f77a5f3e99952dd3b4807d51f1f7eaed3e19094c4a01920ea3b1f1fb54c7c'),
	(144115188075855910, 'd007a90bb4c5f8d2bf1f6859dc51634ef6416ced67ffcebdba642c0fd96e1835');


--
-- Data for Name: audit_recordedsetting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_recordedsetting VALUES
	(1, 'LOG_ORIGIN', 'portal.example/log'),
	(2, 'TIME_ZONE', 'Asia/Shanghai'),
	(3, 'CALENDAR_SOURCES', 'national,local'),
	(4, 'INDEX_NUMBER_PREFIX', '640000'),
	(5, 'LIVE_SINCE', '');


--
-- Data for Name: audit_seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_seal VALUES
	(1, 'audit.recordedsetting', 1, 0, '669a84c85e38da3be5b287e8ee08bcb0', '435ad40854ae42456d3f146359e0a1fed39b0d77dc67caa232f47c7000c3cc18'),
	(2, 'audit.recordedsetting', 2, 0, 'bcaf91097b4ff7df518b5fe842ea6bd2', '7653df27b14151c36f8af221f96407f17a9adf3092f2fb6d59f5518002a9e96a'),
	(3, 'audit.recordedsetting', 3, 0, '36e0f724774a8bba4c5fc88c559edfae', '68bdb069b6a9ddcf13fdee5a22bd4e4ec7039e2ba3d3aa095a93f09f7f6ac296'),
	(4, 'audit.recordedsetting', 4, 0, 'a6d7e22c715cee888913025a807e8d39', '192b5e73ae156ccab6ca617971e896a7048a50ff13494116ec1fd32ba5dc25f9'),
	(5, 'audit.recordedsetting', 5, 0, '6f073f0717ffdcc65932aba43b8d0947', '59ec9039d3838ffc2901638c8211eac5c770c1cda1a0da2df320138a1f8f19cf'),
	(6, 'workdays.calendarnotice', 1, 0, '654edda04a42bf325de1087e5da43183', 'ba0aae5daa17aa795b292326df894f14083ec7b63ac725c619a6ac51f621c782'),
	(7, 'workdays.calendarnotice', 2, 0, '234440e6e1387eecde2cb8f826ea03ef', '99b9f53ca8afe6dff6911b79b2ea8189c2df3a4d8afd0689eae054994270aa72'),
	(8, 'workdays.calendarnotice', 3, 0, '5f7fd85cfb700db3ff3fd429e6ae7093', 'ff9e9adb53b412915d5d4701798fccd4b45963a749dcf05a880fba9d279c17bd'),
	(9, 'workdays.calendarnotice', 4, 0, '6e1f2fbd223ecdc73bc62f4158373985', '7df179af8f5a9c3fa5cd3cfb1c786660166a96943cf5d137bb994665a5847c98'),
	(10, 'workdays.calendarnotice', 5, 0, 'efddd0231c0b6f7b66c9122bac7d7589', '38e6c45fd6e31e67f499f09e3952df90c81bc6da71b327b0159f47ca72cf66c7'),
	(11, 'workdays.calendarnotice', 6, 0, '6a626c5c5c4157e3a63c598767df458c', '68fff30a27613fb9265cc414124c6373b3eefad3d6cc04d181e50f9671c9bf7e'),
	(12, 'workdays.calendarnotice', 7, 0, '989c2254d4c60adb34a36580cc73ab6f', '736acf4e6a64a2bac0f8c3236c25278b3c71e965123d65f9f721afd9591bba1a'),
	(13, 'workdays.calendarnotice', 8, 0, 'eb1de8aac33c88ed865a24eabd94646c', '6c1636ea0e02351e039981cf0aa1e1eccf6da6bbffdb9bc85166c88170f182e1'),
	(14, 'workdays.calendarnotice', 9, 0, '5877397052a76c7d413b18d186dd7d42', 'a391b5c84e1660772666f6b623a7bac2952dd46be6990076bdebc4e5c067a4cc'),
	(15, 'workdays.calendarnotice', 10, 0, '000ef7ea7f116e80293730e3ab348b0a', 'bbd41f8e13de95ff48abf29a248a6891bc1a5aba86db1c3e372b15284ae474d3'),
	(16, 'workdays.calendarnotice', 11, 0, '6b9a75a45949a526e3c18037e7ca23ef', 'f59618ad377fb3b6aaa1bf2b942b5f4e3c6af6e0e294a43bc9fe6dfeda4da6db'),
	(17, 'workdays.calendarnotice', 12, 0, '2f8554aad26fe39d61d9aaa05ab3b249', 'b6cfdfe8db57fc35946896b213e163144b5935a5213c48483c2cdf6234c1e3d6'),
	(18, 'workdays.calendarnotice', 13, 0, '08f0edfffa1ef787cd4e464bb1d9f456', '222e078e6ef64d6a7d7107534f263205adf93cc4ee51663a59f4c49453159ede'),
	(19, 'workdays.calendarnotice', 14, 0, 'e0dea47ea32b607b57a913b269dc0b8c', '8f37f66588f5d96d3945d1c3f4af01a873f88e60642e54886895712e0b2dc559'),
	(20, 'workdays.calendarnotice', 15, 0, 'be55aae683d97a19c8a1120bbdfccf73', 'd7ec01a3a24b8de7fb13b3edd61696493254835c086c8ed8faaf68eb8b954cb1'),
	(21, 'workdays.calendarnotice', 16, 0, '5cb770c70d859751b36029195af0bd62', 'b0bf7c10a17206fdc704dcf8583a74bebd7e6c061897f4d313b130b3c3080bf4'),
	(22, 'workdays.calendarnotice', 17, 0, 'ef18170f98743993c24eac86b30e2bcf', '6e6c200bbac9d31d1793d625ef2cec136ffa5de9eaa5f11f0768265381f30417'),
	(23, 'workdays.calendarnotice', 18, 0, '980937147d1e42b8c5840856c58c0149', '2e2695b07eba55cd383e852e589366b96a0fc233f5436f3da35d6a8c868b3636'),
	(24, 'workdays.calendarnotice', 19, 0, '98d8ac0d2f01bd2d4ea989b598df3df5', 'd8901c9d40aa1ccae53ef4fb4f398bdc24fa79e7824fc64204f66c57a941765e'),
	(25, 'workdays.calendarnotice', 20, 0, '79fc133479f0ed6ade80636ab5b795ba', 'd2500beccf6fb88ce9d28dcb1d4408a7ae7cccc3dcf37323fefe83e9cbf1b581'),
	(26, 'workdays.calendarnotice', 21, 0, '869e250c57254ca0b25e34194d2d2503', 'f73dc9934a2e9efe4e28170bfe8cd5306c81f58896d3a2ef4716547d3a376743'),
	(27, 'workdays.calendarnotice', 22, 0, 'f2f5a9f66d680c1ad933f458b631e1e6', '5a8c1115d09f3966a3e05c1b1760742c74b79e2db3e46b7b4a541e1d611de7e5'),
	(28, 'workdays.calendarnotice', 23, 0, '06c00f0f372b3f7f397fb7b10860bf17', 'a473ef4dbd7060c3f7162ef3af18e294394c046b5a705a6b88eaccc3f4cf1860'),
	(29, 'workdays.calendarnotice', 24, 0, 'f2b34baeb0163387a76dcafeef46a98c', 'bd9e5f0a3be59771e504aad4bd07834a99abae16851760a3a2333235cd29485e'),
	(30, 'workdays.calendarnotice', 25, 0, '5d368ee557d7fd995edd4bc119a770c6', '025876cd59bd07a639768714055117dcb3123c11caa421cd5172187b4a952f0d'),
	(31, 'workdays.calendarnotice', 26, 0, '92575f412be5b0873113f65ce0382c8d', '8e8b2377243451885770dde1b5c606da0fa59c4578f554d40594253617573e9b'),
	(32, 'workdays.calendarnotice', 27, 0, '476a464f4d1d9165fb487680535194aa', 'b178d5fc4d908e0a2039bc0e9ccab0ce794bad97a134590e57cbe088c68bbcfc'),
	(33, 'workdays.calendarday', 1, 0, '041418d8cbad5471d64ef3b69901e192', '30c1f13f82feefb55e31e18993a27ebb3935f2eb16172ac5641df3dc1f666d18'),
	(34, 'workdays.calendarday', 2, 0, '2e85c4f4b3e0d0afed4a4d7787a2a60c', 'f8f7fc1457df87d753f83cf2622f04f49bf44af3b81fb1f433107fe806267ed7'),
	(35, 'workdays.calendarday', 3, 0, '28cb6cfd4c7ce811e561c81a02b8b34e', '4884ed1bb984e07762f7e42ee305abaadab80a8ed42043f73b68b486dad78fc2'),
	(36, 'workdays.calendarday', 4, 0, '4ad0dc13ea50842ea4ce2dd37032bb2e', '90c30312cbd5487fb4660fb5c4b2fe699f819ccec09f495eb8de513476fc8e87'),
	(37, 'workdays.calendarday', 5, 0, '148ce78aa173df363bded31cfe7c3b97', 'e516fff802212e0ac93ee105fca5c0c6dafd7ad64ef8c915182c5eb8b4de4017'),
	(38, 'workdays.calendarday', 6, 0, 'dec3d53bb5d3c1dcb170dd0553d641a1', 'fa6d66e9209cc302b63845fee69abc2544c21469fad46135b9a09e97e7cc761b'),
	(39, 'workdays.calendarday', 7, 0, 'df2d5351a58296f7b772d3af53bca507', '19f17783e4a6b8e06c55db327de7aa0076b82019c33a8ee3cf635798d11fa80f'),
	(40, 'workdays.calendarday', 8, 0, '3652898e60fb8760624c21dece6c969d', 'b6fa7d798ce3685e4da6a13df491143ba31e063cf6de18e3420f2bb3082decb0'),
	(41, 'workdays.calendarday', 9, 0, '7017f9381e35a38c584be177afeedfa7', 'fb3fd35b004efe36669773ea5ec71b3d1956b1b74983ae492b5b760fc572231a'),
	(42, 'workdays.calendarday', 10, 0, '543a02c7523b9bf5ce5c983b18b2449f', '37f51c91d7a2077089b5fa05a76f207c655c9b78dbef6410bdad964cbbe6a253'),
	(43, 'workdays.calendarday', 11, 0, 'd56b897ba653b1818cfc1b72ded990ce', '2599315c9464054f195bd6d0d16f229071e23353ee9db267b831b221f9a2a937'),
	(44, 'workdays.calendarday', 12, 0, '3d15c1e2ff8a76619d6ceb0098b5e5fa', '5468111ce93a55a01b0a4ecf0d0ac5c436d1827429a4f7f0e8fcf239afe21775'),
	(45, 'workdays.calendarday', 13, 0, '9780ded088407d96d6a29bee7675718b', '8feeb317a6129ca5562822b023166aa6cad20e4b6e72777e5c82d313051e94a9'),
	(46, 'workdays.calendarday', 14, 0, 'b1ff576a66890c635777fe240e36d9c4', 'e076dcfec6e01d077a73d8248346afd71f33171f5c162e81719276bd7618e3a9'),
	(47, 'workdays.calendarday', 15, 0, '551e7c7a04dd6bbd26c0ae6f90e1aabe', '886d7f5f47b0c27d806f4442838f30d30f2aa440bb87e1736516d316c356a5c0'),
	(48, 'workdays.calendarday', 16, 0, 'b3fe94af6a933bea391c0cf9bc31489e', '6ea483ecf99e7683027219d05a5eeaff433cd63412b8e65174429997616b8cb1'),
	(49, 'workdays.calendarday', 17, 0, '4c13a12b02d04f4a63fc6d51528164a2', 'd406c888526eca0fc05dd2afc23d722b0a5525b514b28b3f3eeadf3546a2a7b7'),
	(50, 'workdays.calendarday', 18, 0, 'e21fd554c0d54237ac6501035dd87f14', '3887c6a28787a12f506d5d5c3f1c8114fdf5f4efa8e38d4c9ef9a1f22f9b9bb5'),
	(51, 'workdays.calendarday', 19, 0, '15e52cf9f0427ddd7bceac51fcb56bd7', 'd4d15b9f23d76de37f0242a0f42165a134ee97a4a122b948436d0b39355eff95'),
	(52, 'workdays.calendarday', 20, 0, '8ee0ffde5daecd955d2fe732ec6d1248', '436c66662e722aec91ce594e2ba4f6739d13786515857775b9fe00712f1c9e0a'),
	(53, 'workdays.calendarday', 21, 0, '262fcb9283994a96c1ca7e06e2e5a0c0', 'be5193a8f31d2b8079b0839869741184d8c980507d9a5a1073b848b1ffd65e0a'),
	(54, 'workdays.calendarday', 22, 0, '39b5bb23d645b1bdc1a6d7d061cc7b55', 'd528ebb7b22be1e643656b59eb97f8e9f0c380754aaa4aba24b46366f7f79951'),
	(55, 'workdays.calendarday', 23, 0, '261c9ce333c30162996de8eae89fdf59', '372be0fa54eebbfb4626f3dd9d1a03015784689623ecccf94ccbdafec3b317f4'),
	(56, 'workdays.calendarday', 24, 0, 'fc7fe9e2de4d1e200ee8772e5e5dc0a8', 'ba5504673c6716e935d483c0cdac138c567a7141e374359eb5f46a6aead3fc42'),
	(57, 'workdays.calendarday', 25, 0, '57ea20b1ec4da704939e71697c978c5f', '1297f67ff15099bf83973e52522c57b898945e12de08e87ce94ef4862e6544ca'),
	(58, 'workdays.calendarday', 26, 0, '186736deaaeb61fa7fd73315a7ac8102', '27e2719d26cff8e7c278d616defa0ab3eb7829249dba7fb09718a5729135babc'),
	(59, 'workdays.calendarday', 27, 0, '9807c27bb9f79d0934783ff5200c214e', 'cf9cfeb53fe8e1b022a73e8b6a5ac13525e1e0f66f44e07f85390d88f96547a8'),
	(60, 'workdays.calendarday', 28, 0, '0f76fae1133b6a53e409afd0aa3158d3', '964b362905f9ac376421ff5f6ca5ff2aa93d1a5823e7e171473f290f0ab7ac39'),
	(61, 'workdays.calendarday', 29, 0, 'a040bf499066241fb73637cd936c013d', 'b9dde354321f7fd683eb67a12d49705c5571d8cd17f41ab5dff959c6c3b2e81c'),
	(62, 'workdays.calendarday', 30, 0, '425b1b17bffa0bcbfcf2e316dee231aa', '6f5a6eef8896b7bc2615825944b9bd09e3663a66e280d23d9bd9003d2e48f6e3'),
	(63, 'workdays.calendarday', 31, 0, '3d63f55adcb950b1d1750b0a0af9e5d4', '9dace74757303d0ea7cd6c8b4cae04f3bf1a14b4ba9581a79556e064d38e8045'),
	(64, 'workdays.calendarday', 32, 0, '364d0dfe6cf7869eb968524e38959a3c', '83d8fcd80a61b84f3d0b42dcdd3c495931ea101e028cf5615fc6b039c0a266d1'),
	(65, 'workdays.calendarday', 33, 0, '40318b604279955c9183d1f0c06c4c5c', '1ccfb749e515f464c4f7d0799bc9c866cc3766334bb2f945bf2640d3ce50d399'),
	(66, 'workdays.calendarday', 34, 0, 'ac167af7de4bf8c2f9d5cf591fb3d731', '318b4afa83c369e120addfe1d89223617b72e20dfd121749425f08acfb01487c'),
	(67, 'workdays.calendarday', 35, 0, '40c2828c4e2e7698b6a9859bf19325d0', 'eaea3cf66e1a327553603b0b839b240620238f9d347c635ba38a359e27d1fccb'),
	(68, 'workdays.calendarday', 36, 0, 'e38934d87dba6d48cae0eaf3617e8cab', 'b87ef49a002f06bcb038fdd3aaae3c646ffae98b369f399549fd86cb1bc4c54f'),
	(69, 'workdays.calendarday', 37, 0, 'a37d98fb8b51827286716726a3a2a146', 'f99e72e87acf430d3cea48ac0947134afbc09d9bd1ce8c3fe34b95692bc32f03'),
	(70, 'workdays.calendarday', 38, 0, '909ffee38435121d810f4c84ff8c2bd7', '7ac7ebebc29bf45d6e0393ea6169971143142862862a2cc6c11b136fbe9ef480'),
	(71, 'workdays.calendarday', 39, 0, '00e20deca0b0e6fdb3d4346fe770c98f', 'e6fa2b3f4ac9da863962a5a0e283a2b37ebff91aa1a595c36abcef7253e45a9d'),
	(72, 'workdays.calendarday', 40, 0, 'f6f9344fa12d470c6cd1e98b5e326934', '5438918f29042b9751fc598ada135acf8c219b8c149439fe5f3ae5388f1036c2'),
	(73, 'workdays.calendarday', 41, 0, '9c0d28ed2c5913237c0fc2cddcc79826', '834e87feb450709037ede390777beebf89c4971e7baefe1cd48e9c5b365e9508'),
	(74, 'workdays.calendarday', 42, 0, '4e238564e3006e964ac89d05dc647721', 'e0257b7fb54bae6bc0b6eed71145d42bc8c04afbbee18bcfab6ef248a589a8bb'),
	(75, 'workdays.calendarday', 43, 0, '40c3510d34b8f431419860a5bb578279', '3fd312b5b7c677615d37541762b59048fd40cedebd169051d81ac86323eec55c'),
	(76, 'workdays.calendarday', 44, 0, '13a22fe1acdce8ada3c738a1fa54fede', '14f705918e06c3b7443a9b83448efa36ec57f8baf7b0cc6f93f2f225650db795'),
	(77, 'workdays.calendarday', 45, 0, '56a58e97530f98a71e414d9ccb05501f', 'ba533b60e129a5fe7256a7798a3bd6ed9f4a1ea20f1f06df7ea1082f877d4b3c'),
	(78, 'workdays.calendarday', 46, 0, '0b8804a3d453c07fe62400c0e00dad12', '00ffb8d633bba8f2e261afc77fcf648cc054c89ac2cb81cdcbe62aecb7b33ab1'),
	(79, 'workdays.calendarday', 47, 0, '461736d8020baf0e397cfda5ee68a4c8', 'b931880bc314f1253694470301f59f02ff264d9384b1bea02f9cb793c96ea1ff'),
	(80, 'workdays.calendarday', 48, 0, '80f1ce922b05679a431669a825079441', '0a7176f38a46cd485c0c3963ef323f7bb48ba74dda1bc8d133ffec5f430cab18'),
	(81, 'workdays.calendarday', 49, 0, '3b74f92b5a2026b5e43ddc157d462379', '79f981f2b931f20a13bd3ddf181f7a879fcaf80c13cfadb5c197270cf9c66ff1'),
	(82, 'workdays.calendarday', 50, 0, 'afa4a0f55a182fb25b9d22fefe32da6d', 'b451ab877b4253d07dcab88201d135482d7465f1cf521009238da9d6f1f391a4'),
	(83, 'workdays.calendarday', 51, 0, 'b25f128a99ed9accbe02c61f60a8e5ef', '52e157a78c314517f6ab8f0527095437ba87036e26625ede54bec92fc05960b9'),
	(84, 'workdays.calendarday', 52, 0, 'd9b08bd0c303fea8e20590186595e5e0', 'e7c676c8f439c28fa5f672164fc0d1499b772c485a50d145c6cb65be213ea5bb'),
	(85, 'workdays.calendarday', 53, 0, '0a9eab678e81e6869c1e67b7703e4627', '807b1b1e16b26d362ab4b8eddb4e482b9a111e49d1eabbb6bdcd837b2690e7f5'),
	(86, 'workdays.calendarday', 54, 0, '49ef6755bc749a9f831fcfdc64fff2ad', 'fed272b2d41c574b7f247e2ca7d09c79d84f4873c0cefd6eeae572ca057f43a4'),
	(87, 'workdays.calendarday', 55, 0, '23af103b24b896cd2f098bd6cd34cfe1', '6169e72672b97fda365f24df6e1078e923f97f815cefb519530618bf54e33cc0'),
	(88, 'workdays.calendarday', 56, 0, '6b2824bcf52fb6bd54c54c0f2d5861d9', '6a71f8bd43d8f03804bb8cb29e40ec85009237f31d39cefb869f89695256c46c'),
	(89, 'workdays.calendarday', 57, 0, 'de705f57d7d59f713bd65bef84f3ee23', '65d8d7c1ec60141334a388317bb1d4aaa91bf805a28d5f6c5a79a730285c1dfb'),
	(90, 'workdays.calendarday', 58, 0, 'e0959cad525ac804c4eda40561c5ed5d', '0e0975f3af0da36ea3d1648e519bd48b6ffcc8ce98b245cecc36f768f8690f1e'),
	(91, 'workdays.calendarday', 59, 0, '0757497b3b30f040539f3dedc2c83046', '4ac1b8ecb9ca7e52b0c4d69efbe79f1c19e03ed3c3d3192978586ac962386b32'),
	(92, 'workdays.calendarday', 60, 0, '1e73e4678577ba84585501fda996e556', '3ee109f7ab607b93884c985d376af8b8ba7dfe2024aa7e681e9c9e92021e665f'),
	(93, 'workdays.calendarday', 61, 0, '909ee9334af9d30a8b499506ed107ca1', 'ca8f8107589bb7dca910195b006c69b402b53d3ce81ac9c33bf64a4d1659ac04'),
	(94, 'workdays.calendarday', 62, 0, 'b82898c44abac3d7e686035d9383ee13', '6c83de9551f3a782411399a2e938c3ee0bef05c2137f0658b428c74a1c96c7cd'),
	(95, 'workdays.calendarday', 63, 0, 'e15e20aab351d3551962c1f14a39bd6c', 'de3eb865eaf47d60965b369215f736c1dfc36bc6b1cc2bbafde7d32a8fd9d90a'),
	(96, 'workdays.calendarday', 64, 0, '498529cb452c7debaf92a144fa171fd1', '458f578779ef6cad69cf5c8bb10c623d458b356f46e704ccf7a7baf42f3e7335'),
	(97, 'workdays.calendarday', 65, 0, '078f2f67eaefaaedd276ef868de7e733', '626fe0a7b7824c81e19048b341262b59c71a93abbe96f7a0b1364dfc33229688'),
	(98, 'workdays.calendarday', 66, 0, 'f945ee50a10ec39a564a5ce4c60e78bb', 'e20cdfa49d7cb41f7d9ed2986498cbcb88e56171e8bdee2ab358388fcd0466f1'),
	(99, 'workdays.calendarday', 67, 0, 'ccbaea8d24a6399dfb1293bdb8c09a5c', 'f08f7b3f2af3a194a7de3befb83b54f378acb3cecf1ec19b1025b9f829383d1d'),
	(100, 'workdays.calendarday', 68, 0, 'ec5e074ea4587d14b21af25263859a14', 'bc71a6fb5a2dce4b449fef2e3658777b0a04c86d1f1fd76f3a0b717c5386a35a'),
	(101, 'workdays.calendarday', 69, 0, 'da6db309ec677b78292dca84893e1c4f', '691972e365fd785f25b0811c9c0f0e4f2da5c07fc81f4658a77ac79876960feb'),
	(102, 'workdays.calendarday', 70, 0, 'ee11e9a4f9b49d624baea811302b4fb9', '8be27079957b7a4da5e6a98a306c40823a82922e40895e0b201d7cd039cf1aee'),
	(103, 'workdays.calendarday', 71, 0, 'f615fc82317bfcead323f7f9c99ab727', '07d0f584bd7e26b569d29992a003a00293245685d1b10e2b14c32eaa298efa95'),
	(104, 'workdays.calendarday', 72, 0, '8a94568083e759a4ec60e134079a6f6d', '8e27091bb0fa97e086264b4124685ca50a1caf3527302fd0abcc21f0c59b8371'),
	(105, 'workdays.calendarday', 73, 0, 'c178b96a2ba7fb9258d66dfde3985f02', '1778e62ed767c732dc336d131cd2aef74091181458394d2449390012570b385f'),
	(106, 'workdays.calendarday', 74, 0, '4035d352906c7ab79234dcd04dee36a6', 'f2d84bb560300f9ab6098f9c5fbca8da5b86d4f2156c3485235364b916f8c4e5'),
	(107, 'workdays.calendarday', 75, 0, 'c289df374dd436decd9671561a76cf33', 'fdbe9afbc9abdf6490d3600d8b4d35fcc3e46b44173e87c0858cdca7136a18d3'),
	(108, 'workdays.calendarday', 76, 0, 'd5d73bc22bd9bf6b51405f861a4af38b', '1f9c5e8c85a4709948866ab16fc5c70613c155e9c5a8fabdcbd6013fc75c5d92'),
	(109, 'workdays.calendarday', 77, 0, '20b18868387dc3d04ab2d6230cf01d3c', '5d4aa27f47917ed863d0bbb2b35d98f4c4dab3705fa4b08a4507bc1f2fdcc4d1'),
	(110, 'workdays.calendarday', 78, 0, '3ab9422861a9444867b0eb2975436092', '40ef52460944814f715e3df6f6dc9a2f6156414163aea38de1009a1528f816b9'),
	(111, 'workdays.calendarday', 79, 0, 'd1a0f16b5aa6057ab389b3fa0111812f', '291b0c103f5039446daef0f8804dd0b605cb944cc439ba0ef8d2d4e99197a669'),
	(112, 'workdays.calendarday', 80, 0, 'aa55cdc61848ae50f376df71c1a4dc56', '635644841d990c7c8070f0d058a9cf613e7451d429f554e089232056bd847310'),
	(113, 'workdays.calendarday', 81, 0, '59826c52282b8212420caf166acd7bda', '6aac029570b8e49bea4b80f0d9352109b29e58fd65356815c9a5932d3932e205'),
	(114, 'workdays.calendarday', 82, 0, '87e5cd392a009373391b430f9f7a3e83', '08c9fb57c2ad3285b8762c42c6b02ad0c9716c56af0d9e92fd45f16866c59aa7'),
	(115, 'workdays.calendarday', 83, 0, '838ee0f8b28aedcf94cdc4c1cd1990b0', 'a4cbe68cadd497e1ad844cdec915a674979719ee71e379996e155432f53d3f60'),
	(116, 'workdays.calendarday', 84, 0, 'e50a3ef33ba5d042358c75ca99145281', '7309e4474ff2dcc379c2563a58324c1e123eeade8b69179613db0888cb3383a9'),
	(117, 'workdays.calendarday', 85, 0, '20dee3babbc1a666690f0af7e58d59a0', '1fdd1eff6b1c67ec9776f281cf86e45f8f22ef4626f0014c25a7c7eccf3ec836'),
	(118, 'workdays.calendarday', 86, 0, 'ba1c4bdee25be4f8238505c1e6eb5428', '80d50fbcd0e4e4b6f77f0d4596c3be6939c9d4de681891f3defbf2855ae19779'),
	(119, 'workdays.calendarday', 87, 0, '605bb0b97816807b4ca0c63202e6c214', '6d3b8f1a0edf66c3f05c835589d0cfb366dc843db115f6111306e48b80a81d6e'),
	(120, 'workdays.calendarday', 88, 0, '7f054fc2b6ffbc6fa8abb85a185fbfda', '34a56ec2ad8d2706614a2b04be1c0febd3cab1d17f0bdbf53325f618df714f80'),
	(121, 'workdays.calendarday', 89, 0, '333b4f7414c462594e2dd6e49f6c7c61', '893e55c628a6f4cdef882f0fcb97907f1f4b3d9bc87b0f0d4034eb60ffe31515'),
	(122, 'workdays.calendarday', 90, 0, 'b1867bce2da7637b1fe52f5a7bf64e73', '1a8c150cf4c4be78da009b3b1c9fd214b2dbc97198a11021edaf6039e488d86f'),
	(123, 'workdays.calendarday', 91, 0, '3a40ca9e574e8de0162123410c83a6ca', '5e46ccf9b22a54c75e3175908da6b1decca39663f18a09bf327d499e3c69f1ae'),
	(124, 'workdays.calendarday', 92, 0, '8db0ed9b376d66431c39850b060cfae4', '329d6e4f925b72f2385c25ad33199cab083006d877f66c79bc20c9368f481b03'),
	(125, 'workdays.calendarday', 93, 0, '8b92f4de544724519da13c532a9b7988', '76eb942be523a59d99fa3876faaabd8e9a97c78e84bbf33a654a09c5a970d17d'),
	(126, 'workdays.calendarday', 94, 0, '30927e3f83bf8f1304d86c630c0f37a0', '18d427482365228295eb1a99e92262e4137a740b8332258fa4dd7eb779d5c6f3'),
	(127, 'workdays.calendarday', 95, 0, '28c739e5fd41b74174159b5dc15dc6ef', 'beb918a3b55861c889528f018130088e3ba13c8c63be381fee1e7ce36d4d4dd6'),
	(128, 'workdays.calendarday', 96, 0, '452c41274f3720660186769c13e618f2', 'db1e83269192d02cca8638963463d923b9ee6dd061d3610d6be7b079641aaa8b'),
	(129, 'workdays.calendarday', 97, 0, '3d31188e26c8677f882fc7691aa2271a', '042a6107ed24a1be7ea243d33da82c6cb05a054b5fe9a0d1c1210a29c68b5fff'),
	(130, 'workdays.calendarday', 98, 0, 'dcc1d551e983d2b0c1c4af16104ef993', '721de3a2c849e3a34a2d0af285a0cbf50d495ad0aca4a35da5755ac5e413b97f'),
	(131, 'workdays.calendarday', 99, 0, '3ae2f8e9e1d73fcbc5fb5facf644c824', 'a7b5d97f8a9452bdd77b70f52a90509854a5dbd83937afb75ac868aa2bc5c931'),
	(132, 'workdays.calendarday', 100, 0, '59b4953172209e6f9d4a7dc6b964ae5c', 'e445aa05bfa6989ae247dee7eced614df5eba18018467929ec7a053c2880b4e8'),
	(133, 'workdays.calendarday', 101, 0, '84dd43d3662fe055012ab51c5fad252d', 'b513939a043384294cfe004e209a767b07317bf1fd1f60cf53a413fbff1de2b2'),
	(134, 'workdays.calendarday', 102, 0, '538d25b42104130b5b9c34a14f640c4d', '96056c8fa47fc9691c263c27d47f9c1b2a36de1dea6c16125475b98daf782b9d'),
	(135, 'workdays.calendarday', 103, 0, '6781192e86afda104c1924b7bb00691f', '3f9850a5183d4f936b7dd790630cb8ef7a217ec48ddf6287ece8cb02fb5bc569'),
	(136, 'workdays.calendarday', 104, 0, '74c91ef0494991322806ea2b29dc6e69', '5ff9874932d33fc2db75b763a136809dbad8c56242eb1ec1b0212b2c295fb6d6'),
	(137, 'workdays.calendarday', 105, 0, '31c58586a0d8628c92f38397f7be3d7f', 'be0ffc2115dfdb3975737af44c2ea30f750630695912aacc3997b9c81be1e4c0'),
	(138, 'workdays.calendarday', 106, 0, '2249724ecb657728ef59a523691ca97d', 'b66059d8e900fba0341db7c151b9d556caf5c829e60219e0006049be4a797a84'),
	(139, 'workdays.calendarday', 107, 0, '3347ba1fe41b1bd430f75c7e90df5643', '9966616ce9bd1bbedfbedfebddca26ebf97958d2c7c2b8053ef830b8ff6d8d54'),
	(140, 'workdays.calendarday', 108, 0, 'a3827bdeaf1a47393ade0690e543b198', '4442e9cb433fc2b58a2fd7462ecfc81004a4e0a6b80cc15511439a71c4a9e221'),
	(141, 'workdays.calendarday', 109, 0, '3e2969e4708ae966fb04864139fed693', '5ca387baaab4213a84a15428c886affb4ab4661b1ec7b4236af8028618e454bd'),
	(142, 'workdays.calendarday', 110, 0, '6230bad29ba05fc0e77cd9555aadc81e', '79be2336961b4e69eb7646274dae3844eeb4857b6129ed97cf6f27e5c6299aca'),
	(143, 'workdays.calendarday', 111, 0, '663373da9cbed663897104367ab0aa15', '67ed4123c2a17ca701826bc903292fbf121cb086f297c63a7e48b30e730c657f'),
	(144, 'workdays.calendarday', 112, 0, '3118416f611d213c633694305deeceaf', 'a95e03ff9bfb00f107a95f73389c1b31c6a7d168880acf9b2e946e27198e80ed'),
	(145, 'workdays.calendarday', 113, 0, '981f8ea565d759369d2ce7dd555e382d', '4ff402abfe4ba918cdabb34c6051cc8dd0e32a0a158de7de6c6895c6772c1b2d'),
	(146, 'workdays.calendarday', 114, 0, 'a4f73cc30b49464a3eb3acafb93175ca', '7751720aa3d2f27fdaf4f5d33d62705241f185de5f42b31ace097c5c0b9d17af'),
	(147, 'workdays.calendarday', 115, 0, 'c31c87df3f1e60661dbc72dfda4cf76d', 'cafdfe8028bbb57053366eed7b5f263478fc71416fee7ad063e6c78c4bce8b1c'),
	(148, 'workdays.calendarday', 116, 0, 'ebc24d8fdaff7e0895cf61f269ea454e', '87245feb84619af32f95c336678972fddc94cac6f7b96431a8d8ab70d2ae218b'),
	(149, 'workdays.calendarday', 117, 0, '0134101cd126b4f9ee12498aaa19c79d', '6be8f905a347c620869d9b84401d8470b8acbea365274b8d18dc2b824a775947'),
	(150, 'workdays.calendarday', 118, 0, 'ed449e2c0693807bcb793eecabc89ff6', 'bac4c389af2b103ebebb162a3fbb05f79532c28777e8cca64c8a353b923cdba6'),
	(151, 'workdays.calendarday', 119, 0, 'e68aa19e3e650fafdc4c4cd57520e579', '2a657df794f7eb38a23fea29bf7ba6a6b0a0e2a967be3feb0240144e926a4145'),
	(152, 'workdays.calendarday', 120, 0, '62f8bdfb7e97054f631553289bb8148a', '0472f423a7a452ca36bd8f56a9352550309d1f3e34a8767a261ed63fe7e0f39a'),
	(153, 'workdays.calendarday', 121, 0, 'a3081ade06d23c2bfd25830f522dbf81', 'd243f46e6e2cec9aa5ad40454fe11446f1dc3abf6b5732c7a9ac37742f2a9e3a'),
	(154, 'workdays.calendarday', 122, 0, '751ae07ec905212ab2cf47b60106cedc', '2338f48fa04e8adb3a924e63509e853bd761627a52f0bdb5f3da6ecb4a416594'),
	(155, 'workdays.calendarday', 123, 0, '6dc5bfe6dfd8c0d583dc625882110729', 'ca7f10421608972ae80c40d6a91163e7a26d18567a35dd6897b31c5bd11aaa1f'),
	(156, 'workdays.calendarday', 124, 0, '97f707ffd37261665cc702aa903f5c0a', '8176cb1fb9b78f08033a2aaf89ae3923072adc4e961858393e7443f421692ce3'),
	(157, 'workdays.calendarday', 125, 0, '04e1d39471279ba68dc047100718bbcf', '879e7053ae26096d3314531ed589bfcf793012dc1b2e5daae0ae6bef78bb11fe'),
	(158, 'workdays.calendarday', 126, 0, '5b5a77732fbc6d3dbc647c976269241c', 'f4fb82c33ba522747efe7dcdbbee4e24efaacf80575f7db36276f1e07e41f44c'),
	(159, 'workdays.calendarday', 127, 0, '429a0f77e78c72df2877ebddb44097f1', 'f4daa59b34f5a777831d7f1c8f348ee6410d185400984f21a0cf4bfb28511aaf'),
	(160, 'workdays.calendarday', 128, 0, '39a662e3897d6bc0ccc44f3a1d2c8a01', 'e0b6d369a273219010d62fc919a82270d03eb8fcb2e28b2414e02f5d83497bb4'),
	(161, 'workdays.calendarday', 129, 0, 'f38a70d1f57b3a9d14d5aace510066de', '06979660833665ec39a4036c89f39e01a05523c88d4a1e8140a2f9f6f3f5acca'),
	(162, 'workdays.calendarday', 130, 0, '3e9585a809f1f9427d818b47be83aea8', '48e6752d439c60a89b48abaebd08c13fd8eba28104bd969e3e5142fa20f4feed'),
	(163, 'workdays.calendarday', 131, 0, 'bd4944892ed684dc1a7f25dc982c1898', 'c6768dc2e4e5320075fe40cc5db0fdd50cc619b95eef00371eab2ee3b59ef56f'),
	(164, 'workdays.calendarday', 132, 0, '2e5785ba711892015cea34c113269870', 'fe4fb28c838ea361b54aa92ce8df5211bf627a697e0712568de4d33474bb6247'),
	(165, 'workdays.calendarday', 133, 0, 'eb690b1718abc702fd83464f51ca823b', '87ed9c87b93c51d1a8818bfe92754df810d890d520184cd3630df9734110f537'),
	(166, 'workdays.calendarday', 134, 0, '3a87aa8385623c0c09f0a76c6e40d5e4', '5ed2edbb330709988c8caf860c06eb94a01c8d8863d3d4e2cd09c7ec9a6283ac'),
	(167, 'workdays.calendarday', 135, 0, 'ac90f475d562523597223f4569c21f5d', '9f30f7b0fe6ba3e9d99c5b415c5faa3c1385f14bd659b7451e57bb9d08a614a7'),
	(168, 'workdays.calendarday', 136, 0, '3cfb698aef25904f38382ddcf381f5e1', 'a785c2b34bfc0268cdbcdbcb8ddf66697bf7746393eba4607fe71865dbb12f6d'),
	(169, 'workdays.calendarday', 137, 0, '98f77b6324d06fbb7ae3638e0b004b06', '4e46d0eeb5a55d0156a7e17876113eb0a921925310346d9c27e88ff9a1a7e51e'),
	(170, 'workdays.calendarday', 138, 0, '897551c7eadd1c793e21ffa1075c1b03', 'ab7ac4aa0caae55416e5e913acb9ca4893a88018e3e1f210b65dd46bcfb2455b'),
	(171, 'workdays.calendarday', 139, 0, '1eb6b475ecdf14d97d652942eeb33301', 'f9b6e5e083981283167bb56a116c042e6cee9b47c0193e967412235abe55ec19'),
	(172, 'workdays.calendarday', 140, 0, '9f3d97115fbae112b6fe0708de1e3308', 'a2370b1a1c542dd315099b836203442d151633ae2aab04800b068e3f6523816b'),
	(173, 'workdays.calendarday', 141, 0, 'f1ddec852382157a0ffe263933620e0d', 'e23febda727fd4d233e524dfd81cab98ae916bbb789a002457ee120773f8de62'),
	(174, 'workdays.calendarday', 142, 0, '5e0b8478c7bfd767ca5c3f03e12e2dc0', 'd17d140787021e49a6ff9724169ffcdf916fe5d69922a05d0a8c80aa067f183a'),
	(175, 'workdays.calendarday', 143, 0, '1f478a5fde543820b9d58e6b7c02cfe7', 'dfe636c5bf101304b0a941ef9d265a6f0b32f01e9e9c1f00d7d3297c674fa4de'),
	(176, 'workdays.calendarday', 144, 0, 'e13f699aaa5315e93e553481586b7153', 'bd77c19e77e89ffc58cdfc6369f2ea69dcdd57392e740d70eba7e834f178b0ab'),
	(177, 'workdays.calendarday', 145, 0, '367c0a481572d244c1128632e35a1489', 'a34fd59a45cc30839c59814d30e7ef3d1047823353029e149837eeafb44eb297'),
	(178, 'workdays.calendarday', 146, 0, 'ddebca26007ed4ad68b50fa4f2825b1b', '93c9fe0d7cd9ffbc1f87656e33d893b367b8e1d30bf5dbd1752a559f3ec366b5'),
	(179, 'workdays.calendarday', 147, 0, 'a4ef9696f6de5c6ec3cdefd1b3a36ce8', '7d85f2a26f42e717448cbe46dc91f51c7f3759c200fab18d5468bb6fdf23c478'),
	(180, 'workdays.calendarday', 148, 0, '11e49c02d8c34ed76335e94053d45b51', '6e3e1331c81234725b3265fe78fb1e1bc02c600d958a9420aca386d779875034'),
	(181, 'workdays.calendarday', 149, 0, '4dd86ac8b3f2396b47331caa860bbce0', '05bf352fe07fbc41952c6073a5014d705e6ffad7bf05d0997b07cc1409dafa4a'),
	(182, 'workdays.calendarday', 150, 0, '369c83062a7a60022aeb1edf6807fc4a', 'e14e92975c98b34a1cf125c694afdbe5c97507c8d2654273173167e87d1dd93e'),
	(183, 'workdays.calendarday', 151, 0, 'ffe49d61b99876ea8c4ab702656dd5b9', '4ca1d0db92a2f1fde35535e3fa2b2a90546a6bd4c90cb3faa050dd6792d7ac27'),
	(184, 'workdays.calendarday', 152, 0, '77a382fde04d4bddcf0c8762ce9ed581', '18c697614efde46906ba4d24c25015b86ae8b814ef13b85a91be84dd3eb0f4a3'),
	(185, 'workdays.calendarday', 153, 0, 'e62416a1be4ff42fabcc6a9cd7562282', 'c761381197963f2bebf7e58306bd2290288e4a5a3ff3bd6456dc1df6be95f1a2'),
	(186, 'workdays.calendarday', 154, 0, '7d4e582cd1739cde6e204e17ee83dbfa', '5539751b353100f51523d1eb517aedd05306a62c510fecef513920b9e49e3ae6'),
	(187, 'workdays.calendarday', 155, 0, 'b5aa2ef04bc24716da1639df4f37c631', 'a6575d005d7e7831c8cc5b2135336fe905cbd4c1f9f95bebaf7b5a282d94af59'),
	(188, 'workdays.calendarday', 156, 0, 'e16a3d5174bd6ac98b547003ac37ed1f', 'f5b956859432b2c7659532e31a93644b9993902b75dc1b06913bcacbacdc8b44'),
	(189, 'workdays.calendarday', 157, 0, '41fd49ae0b1562bbb72bd32bc96cf901', 'b9ad08d32c3bda708dcaa67c1514bbc2c6cb90c528fed79557f3d3ca360e17d1'),
	(190, 'workdays.calendarday', 158, 0, 'c155605302a78dd7db0c7516ca8cefd9', '719cdf9dfa7d74f5bb08fd049146f547f35b9207aff262d061958f6782806ea8'),
	(191, 'workdays.calendarday', 159, 0, 'eb4cd13ae4a614740766f05d519bdf16', 'b59cd76d9fe841ef08c08106254aa8759f2e1cbdb06ca7983d133b2bea2a4b32'),
	(192, 'workdays.calendarday', 160, 0, 'b9bafc8b9145d5c851c1de740bf519de', 'e9da2a2c856ef925afb002d985ff68498f9f3f5a6185d8a3f449189a274eddb6'),
	(193, 'workdays.calendarday', 161, 0, '9554f0b6a9fc7bdfc0985245cbc9efff', '8631dcdf14bbf1ed007c49063e11e4402258b6f36a908679bb48c90c8f27a9d5'),
	(194, 'workdays.calendarday', 162, 0, 'a30e8474362570fea988cbb5257a0233', 'eec0414ed99946ba23554621c1771ba33d6df47165d3dac7ad3c1fec94a46182'),
	(195, 'workdays.calendarday', 163, 0, '6deacf2e474fd2d69a1f7cec31dc781d', 'c31f313db9190e15bc3412a660ca72fb2358bca89d846e601d70de1723c1f0e8'),
	(196, 'workdays.calendarday', 164, 0, '9e503855a731a4d2a72b550ff45a1e11', '8dc64a18b1e678b01e409e58dd723d9f5262021772a92e0028a9279ba82026d7'),
	(197, 'workdays.calendarday', 165, 0, 'f1f92fc4b087ac6c88894fb71ae82a45', '691b70b3ddb83aa1600d0b1767f113ad88bc6e7081b04fe279009fc0e29763f4'),
	(198, 'workdays.calendarday', 166, 0, '50d6d211a09bad1e15bb00f093a5c9fb', '4cc15bb284bebb0eaac055e79d7192f8771f1c7c303a7ced5f521e853f8c0032'),
	(199, 'workdays.calendarday', 167, 0, 'b8d29919a79bee9d5d3b4e0c0afbb9e5', 'e88352bcb78ed3d8bc06e02c83abae927f399f700ea207fafd2f024f821fef45'),
	(200, 'workdays.calendarday', 168, 0, '0a846f710801dc799f908b51546953e5', 'bcc61e8c3bcfe55f18ac3a9822f4bcf92a0afa8f64567b01f52499718f34988c'),
	(201, 'workdays.calendarday', 169, 0, '1456843799f43bd3623a06c80be27f5c', 'd7c7ad6b68aab1fb459fbc95f42e8d359aa1990b1483ee6cf5c198cf996ed13d'),
	(202, 'workdays.calendarday', 170, 0, '2443e257c26ae5677927f5a753ae47cc', '96eec472c4f35f15f10786f4b86f884fdfa7250733a55567d2e198a14fd1ce94'),
	(203, 'workdays.calendarday', 171, 0, '2c8789fb5f79c8863f6ad50bfd8e0c3b', '3811bdda757907ab309a6c1691ff8903a68907d6f1aa82f565903f90d8d97b12'),
	(204, 'workdays.calendarday', 172, 0, '3b53996e119d1055f036fdd8d98b5686', 'd60dccf3ff1e5dc946e3e4674519c7991c20feeb4b1f1eba99b95d2915b0b04f'),
	(205, 'workdays.calendarday', 173, 0, 'ddb3beb541a98284b8283b7ddbd696d2', '747604d613bc03b3afd0a632ea4101117388b26add5c8f4e524f231820531942'),
	(206, 'workdays.calendarday', 174, 0, 'f26d0f4b1dbc0d2dac5b9088059db557', 'f4a1f818c6f3e451a671d8ef071bce537dcf511ce395435572a5051de2a19a6c'),
	(207, 'workdays.calendarday', 175, 0, '2d0917f2adf2ca67be93862ec0ccad71', 'a4d248d89fd12f660ca3c3ddda7fa591d022a0e833d1d6aac0da2677236f31eb'),
	(208, 'workdays.calendarday', 176, 0, '9c3524d33cdf55791abb8e5d50dfc163', 'f4f272efb599d5ed7d6caf71d7c70aaf86e1400a2afe10f5e6cfadba7d636665'),
	(209, 'workdays.calendarday', 177, 0, '8248c11a6c949a7964964a91c11bfa0a', '197e8c3f5192dbe591ad0ab71a373f5d171ef75a8c976474db43b34e1757784e'),
	(210, 'workdays.calendarday', 178, 0, 'b3e4108af2f953895e9b25c38970ac20', '2fc6969e32111d4c8964ed8245df068aa3c879fab2c04de4de26f0e93823d79c'),
	(211, 'workdays.calendarday', 179, 0, '149ff0184e3cc70c272b1452769e12b5', '77e6fb24782cb3aa780a6a6f6413bfae4cb02bfef58d3a62d2e9b943821df15c'),
	(212, 'workdays.calendarday', 180, 0, '1ce96d3fc716b909c547d86cbe523605', '29b1e4232774e2706a4ec80676f788e55a9b007a93f65513efa03596c488b7ea'),
	(213, 'workdays.calendarday', 181, 0, '5fa52c832b08a89f62da184c34329fd7', 'af153da321b648f0becc2eea47828fc45b91514027055ba2a038cbdfc7472db8'),
	(214, 'workdays.calendarday', 182, 0, '68d06516116326648fc9319938da0c4f', 'd70e7d771015899b673ae958c00ed12036fe1a32aa14742d7316c56c647714a5'),
	(215, 'workdays.calendarday', 183, 0, '952ab89ae2f9b880abe565939d65339d', '1385da66f2d15d9c4588f41aa57cdab4173ef20f292c4bdca523ef406bdd2281'),
	(216, 'workdays.calendarday', 184, 0, 'f812c69ffa891febc760f88a08fd23e1', '04e1c05eecbfdaf9908deb90f6c3cb4ff724113d9d93f7c936311a05a5914629'),
	(217, 'workdays.calendarday', 185, 0, '2ba1eb72d252e2dab81204b78b941045', '12c173e4b95aaa3a216e6568c928c0f407f880634998c57d9bd7e092abe04f67'),
	(218, 'workdays.calendarday', 186, 0, 'bd552d4fda013bf3646d4a752e75441d', 'e0dc25646e2d0ec5f49de1bab4c7ebdface9e3ed3f849f7e7ec61fd50a65479f'),
	(219, 'workdays.calendarday', 187, 0, '703952ae3a7c7b31348c7e706d3b1be9', 'd490b52a29416dfe8c31d891cb00835f3ff6a2dea576f1eb9e4c684b743fac6b'),
	(220, 'workdays.calendarday', 188, 0, 'd1c3a62b79ff5e7479a17acb16bc0a07', 'a21db9a10c46ad83b0bac89b8d0da3ed9dbe0e98f9e09e89554dd34e850ede1c'),
	(221, 'workdays.calendarday', 189, 0, '9f8936064d73425c9a6d2026c6d5ae54', '975f7e2b6bbb07489f451c0fd76d936fb9ee3e6a5b6d5c9bc4978cffe01895d0'),
	(222, 'workdays.calendarday', 190, 0, 'c194594f2d919eba9c1b4466270e6432', '1c60b989dc0d4f4cde7ae2121814cff3a5e972d9ee83e0db7e76f24fa7e6ab8a'),
	(223, 'workdays.calendarday', 191, 0, 'aedf966d5f2322d62736ebd8083211d9', '235a63dfc45166bfc02c9baecb709bd8134ef7650317ed070a8928051c7a7d6d'),
	(224, 'workdays.calendarday', 192, 0, 'dfcc5f66cf076027fd641cd977bf0c5a', 'a987991b08d1f4cda73448f91e09d80c67fd7a49e0afef107235d12c653d1917'),
	(225, 'workdays.calendarday', 193, 0, '80bb5c23282eb74cca99327b3fcadf35', '0f4c2382769d31f4fd326d24a1b2448a5f152978492c5b6832d0c31b9e6dc4bb'),
	(226, 'workdays.calendarday', 194, 0, '660bb4516fdafc9d448af4e7c13ab696', '57b934819ceaebdf005bd8dd05ef569887de078b727d96fe816fc057e3c35218'),
	(227, 'workdays.calendarday', 195, 0, '353c25744406f2b707a09aa1c262e48b', 'cd21f6bf9e332e195593a9b799251406fabd96cd5cd0e2907d75a414bdf54814'),
	(228, 'workdays.calendarday', 196, 0, 'a6014d462178c600ea9da38af7669c20', '560709a8c5b56bc8f3a9d3044a1687a549cb81cdb0a1496999b521fa6bd6e5be'),
	(229, 'workdays.calendarday', 197, 0, '7cdd01ae4d98f506899970c5614ef61f', '20a9ff388ba47e1393de2b792b5a6fbd86a185c05ace5c7d0544ab87f103a7c8'),
	(230, 'workdays.calendarday', 198, 0, '9ea431a891312c3ec7ab2d1da2d2a87c', 'a7cd19a47af3c00edac3c7e994edb0e590fe66d7ad08cf409e15c150c03fcb99'),
	(231, 'workdays.calendarday', 199, 0, 'c00a7eb650a0aa98805dd5cd10177bc7', '6e6ccdc33a011facbec187877b2c2f31b7d771d81310ed0171fa33602dce74a7'),
	(232, 'workdays.calendarday', 200, 0, '71497b386cf897cf26c6c93f75352971', '1f23da51bb26372402a4e3f6f8dddd10fd6230d44ff5cd131218c3f757570e43'),
	(233, 'workdays.calendarday', 201, 0, 'fa15bcbb69cd22ac145d7fb3fc56dfef', 'c3474644bd298cbd836528ce65896f0a1bdff33f33a41d35d6f89c5ce065cdb7'),
	(234, 'workdays.calendarday', 202, 0, 'a57a60f618a97108445846be230c7ad5', '989de42f2db62c062004532de5cf1615431ea4f1a83cf400327e423280a1e52d'),
	(235, 'workdays.calendarday', 203, 0, '90e8bd18c8bb49e80f0be40b65818bf7', '7236aca09f4014941fb24c8ad9cf05c0795e076c3bc2ef14a1d4d8d1bb1558c8'),
	(236, 'workdays.calendarday', 204, 0, 'b80fbe7a7b4c070ee1b2f0d29af5ab6e', 'f0391a672adfbbbfc78b4b5f82b70ff366447dd7e42f20fefa3fe39c7c2d40b5'),
	(237, 'workdays.calendarday', 205, 0, '7228efec33d71f4d2afa4c4eef7d2bac', '4408fc5a0196700f9748e1fd6d4aa901c0c3517e97b78165433773ff9f2acac0'),
	(238, 'workdays.calendarday', 206, 0, '86729192b33b017459cc1ec20c179597', '0ae2ea336747def8f04d643de60a89e30bf86f6bd2871842ed7df2bdef71efd2'),
	(239, 'workdays.calendarday', 207, 0, '17624c8eb447197e05f27195401edc51', 'd34f910b705f0b2bedc3ddb4634f3713507797aa54dcb3a1f256ba730d308f5b'),
	(240, 'workdays.calendarday', 208, 0, '8561d28151bfa0af8b88584e05d4564a', 'b2e07ddeda1b0736ed1f99580b1aee696f9d68a2265689f3f3e9a1b0b54274d0'),
	(241, 'workdays.calendarday', 209, 0, '60a4a2577d3d7c96dba1b87198617e2d', '3bf7a90b1fbcb3232de3949590fe550636f83bfd4fc39736897c34dd1361033b'),
	(242, 'workdays.calendarday', 210, 0, '8558c163ad0830dd1762c8ebb33a867d', '645370f86b8eeed47e228a920674359ed0748115a03fa34061270450c9337882'),
	(243, 'workdays.calendarday', 211, 0, '64455ada5fbcbc8e66f51a5ef42dc0d9', '876abd06cbc89fc30f67a0a804a7137fce789cb1b3a5c7b9e2ec84879ca4b341'),
	(244, 'workdays.calendarday', 212, 0, '02f05bea6b55a181c704e0ab2b0eb2e6', 'f7661c84928673af0c8c0456edcc05e80c13d8a3e06eabff446dc65b85eafc18'),
	(245, 'workdays.calendarday', 213, 0, 'd76c01771fe6a681587e403ef3e0c2ec', '0cc979f5297b0a47b340a62497aa50e282a071c2c496f620262133aff6fe7361'),
	(246, 'workdays.calendarday', 214, 0, '34b6480e431cd1004a079457e179def2', '858b28f1cfc75f56a480d1104709d3287ad5b3984c1e5ab93c6879a9cb3a9377'),
	(247, 'workdays.calendarday', 215, 0, 'a81f6a1c77f06d8ac24d3928b5f64bea', '11f14e29a1994d617b3a0680e0331e4162affe8f7a2c477d20689de6e5c43d18'),
	(248, 'workdays.calendarday', 216, 0, 'cb5b13bd7febb6965d76ad77cc05b5bd', '1a2e6f9bdda8f91aa82750a9a3b916777c2b05340e4cbdc693dcf89d6885dcc4'),
	(249, 'workdays.calendarday', 217, 0, 'a62564f35997ea7536db1dbfba4e7c03', '1aa65b6829041a14aa9cc60f3fcea051d0baf9e4f34f1dd32f33a550f2c1daa4'),
	(250, 'workdays.calendarday', 218, 0, '94aa692be9744cc7e6a06508c82c8131', '6d92587e936ae3ece3e972463be45e9e58ab0a6f8637ceaa68a29ce95a570452'),
	(251, 'workdays.calendarday', 219, 0, '287f7259cafd77157cdaebf26e69c27f', '736929be71ccbd08ebe7138793733321f8f5c5d2bdb9b1ba23beca15d4fd2cb6'),
	(252, 'workdays.calendarday', 220, 0, 'b41fb4beabdf4c9845c2e82fbf24212a', 'bae358688d917b5b6a65c5f7153f8a222399ea69d790f4971d74247aae4e48e4'),
	(253, 'workdays.calendarday', 221, 0, '3fdf81da0c81b2ca75c746089dfb967b', 'a6c5862830766553c3201684c3f6ba799ac9bf10d0bbaa722e98abcfaafc3c85'),
	(254, 'workdays.calendarday', 222, 0, '5f79343006b7c61c338e23c4bf83c968', 'ee66615d0996e2476d361b53e71e10e43a40a6dc7a26d1e5e30dd60ff4fcc67f'),
	(255, 'workdays.calendarday', 223, 0, 'db0aee28f09c0cff4142a1d2fa6522a1', '317fb1d71f9676e7330ca50e147e4cba909a202d3377057a59771a81d38ad598'),
	(256, 'workdays.calendarday', 224, 0, '16d7f4b5deaba170a0cbf535ddb1bdff', '0af5974f250e5d3b7fa3061df545bffe242d3943029a9fb80a0dfce4eda55891'),
	(257, 'workdays.calendarday', 225, 0, '4825521327d6720637750c73ed07a80f', '4989f5b5ee3da34f9c96a1fd6086d88f3f8ffee12e066e73e195cc57368500a4'),
	(258, 'workdays.calendarday', 226, 0, 'd1b3bfdc3e9ad8607eadd9b27e022bca', '405090a36d2f09cc8763123b812569ea306a910df91420a57f123eba5ca556f8'),
	(259, 'workdays.calendarday', 227, 0, 'c42ed418748e48ec8e016b72dc0e25df', '2347218d51514f0c459052d58b08ae857d1bd441357dfc17bee29855bead0aee'),
	(260, 'workdays.calendarday', 228, 0, '2e441caaba062264b159d8bae669877b', '944016bf900c7382ce22124993a0ce4eb49739c268041384990e3cac1e7e4492'),
	(261, 'workdays.calendarday', 229, 0, '5641d6eab90fcac547e927580036152b', 'b7adb91277306670df9910856a51b34102729422c01a89f15ac45d806bc38830'),
	(262, 'workdays.calendarday', 230, 0, '6cec5855c3e8f2319df934268c969654', 'ef5ee1150c7a46a8f37c35d335d3e058621672ff472d0dc593c709bfbed67f4d'),
	(263, 'workdays.calendarday', 231, 0, 'c50d9c8571cb2ea29a8874b52e096f7a', '9b0fcadcb82c87559a75c6c02932fa407341ff6799cd1b1fecb12cf223b2512d'),
	(264, 'workdays.calendarday', 232, 0, 'adce5cb779e85befd582313aa705b17b', 'acbe380228402eba8864618a8fd12b77d3065c741fd0297d9e81624cb0c831bd'),
	(265, 'workdays.calendarday', 233, 0, 'ec32ad858a58f5b8eff827d360540f80', '27f5e9010e4c959de745ae72671eb3ae5031d06359bdba84eb7d9a845563113c'),
	(266, 'workdays.calendarday', 234, 0, 'e4a8c2e9bdc99993b0da1185f66a1945', '70165bbc3d6d7e7293cd33af77aa8bd1b4bccac15e5842895f81aa222c608d70'),
	(267, 'workdays.calendarday', 235, 0, '85a0c6d7f770cfb99572b5b0997e30cd', '501cb035bb3270557e83fab7beadc6b4fd5f9fa26526f4e26ac7edcf3ba1f71a'),
	(268, 'workdays.calendarday', 236, 0, '1492858aa5c79e3ab16fca2bdb859480', '09bd9a95e8abcb52390d7b95cac2819d05a630561c908a6fa9bc5a30e67efbf7'),
	(269, 'workdays.calendarday', 237, 0, 'dc3a2e3f4697774fb1e43cfe38b7dc80', '9f576c224fde04cdad9cdce109cf2abd777e6fb45e613e499d55bb392f70c176'),
	(270, 'workdays.calendarday', 238, 0, '9cf5f19930593982b6a65665bafc2be2', '71b758f46b77bc550f0ee92ed088bea801cd87f2046f81b927429e5b02e96627'),
	(271, 'workdays.calendarday', 239, 0, '9f68c14c7cff5b8b743c2176dca973b2', 'f0be2352f05976c3067a9f58e166a9f24bb760e9eaef455ffa5e13e3550d7cf9'),
	(272, 'workdays.calendarday', 240, 0, 'e5de50d079b42ef869351140ead166cc', '0f482639526f304dadf28f9164fc5b48e5fed1d1d1d14001658fa6572bd75780'),
	(273, 'workdays.calendarday', 241, 0, '2fa715c4b9d5cd09476e258675e3c2ca', '8da406a4c01030d06e2b56a5bae861b2f2c617df04245c4b195bb630a8948884'),
	(274, 'workdays.calendarday', 242, 0, '846135f056befb984158e341fc3a25ea', '8918278a831dfb9ab755941ab048a11dfc8b3f9644118876e0cdfe1b1ae3a971'),
	(275, 'workdays.calendarday', 243, 0, '4210a1ebb7a0cac2d59d6068347c2baa', 'bff136d479e46190293e30676d9ea55d842cde94dde18fe68165f30a21778edd'),
	(276, 'workdays.calendarday', 244, 0, '7d07e3d014ae2a748a9a0c29a6a6518b', '58c6893308a1b4bf68bf1400a2652022f69a84f4a30fe1202a9167c75eb9b868'),
	(277, 'workdays.calendarday', 245, 0, '61320f0db5f31928f41b087fa2008a73', '44c41766364a65b780d09c04046b9ad8e777eb0627e41ef41e64cf285b4ec008'),
	(278, 'workdays.calendarday', 246, 0, 'a62f94e18c1cc942bc54489468b4cd54', '539a7adf78d5fab8f4755d1d4812bc932a882534554e1441723aaa282448fa6f'),
	(279, 'workdays.calendarday', 247, 0, '80e149124f1e1db057ef6cc9869568ab', '3db8967e9c78a03eadd12a714e3c234ba23a6ff2d5e1485e8137330fabbb835c'),
	(280, 'workdays.calendarday', 248, 0, '54e3f2a0a17fef21edc638cfcd8652a9', '87c64fd83f6f6ead5738ffdc9ba4e5683e867a2355ec6f2b99c92ddca559659c'),
	(281, 'workdays.calendarday', 249, 0, '5eb3c3fbcf2f1100a6cd732f9f590557', 'b405976cc0adfc2aefccb4286e5357b277f86ae8f38579e1b1153165c9bfe450'),
	(282, 'workdays.calendarday', 250, 0, '36dfa6bd51e04a0642b695396259be27', '268c12b166d49a47ae90bc383edb53e0ba3a941125b0d96bb6de64e1857173e0'),
	(283, 'workdays.calendarday', 251, 0, '1d0ed7d1e3fef37acac4122b60cc3182', '5416a0c2735dd9b0ed983ff1bfb2f25cc92b2f1f18dd6506f483cd295a6e0247'),
	(284, 'workdays.calendarday', 252, 0, '1668772b7e8eebea1288ed92b854016d', '3c4bbad5d42f0a8fdde3d11abb191a0a35ffe50d66011fb7162be156e484a6fc'),
	(285, 'workdays.calendarday', 253, 0, 'a3a0a4d62028a23b7486f8c5bbdc9928', '1d743b015dc7977f112d619ee7130badbc1e82d3b614059da6ba932fa5c09bd4'),
	(286, 'workdays.calendarday', 254, 0, 'f8368560e9dab91f93737f9e639f05f2', '08054caf75f3e81de734af421fcaa3216b36944d84f578efba5997d201cdf2b4'),
	(287, 'workdays.calendarday', 255, 0, '0c864fe2ef95d4036fe318c4ce400913', '370f459d1d7b3fd6e35d8c3b32ec945dc21264ac3fff5d26971bde93580a21c0'),
	(288, 'workdays.calendarday', 256, 0, 'a7dae821db089cf5ec300a9471c1f14b', '1d8f3310473352b515b946814808e65f935bf78cbfd773d74ee62407fd2dc111'),
	(289, 'workdays.calendarday', 257, 0, 'fca244203705ccb2288e8543c5229742', 'd7f782ebf03758ca2010b98dbe4fe072b829deae990f2ae661500049129979e2'),
	(290, 'workdays.calendarday', 258, 0, 'f49518c2e76db95e905692e380e4ade2', '88ca4f83a56639cc60183132e9c4a4083435afeba3d256b12ffee489cd24570b'),
	(291, 'workdays.calendarday', 259, 0, '132761f7d15c15bb30fa7ede1db9d04e', '3579039b58e96e6a87b77f625bd5e32f76b4383c2db2639d39cbdf1e323e66c8'),
	(292, 'workdays.calendarday', 260, 0, '17dc2087113e38ddd91bc384b6a2dafe', '7fcf0f69abf30c47a98c3e04e8fa9d09df24999a073f7c1d81caee77223941e6'),
	(293, 'workdays.calendarday', 261, 0, '9d94e5bade5c629a2925e0866e85c286', '35e69ca6a1c2de5bebecf66ec92a0f8570846626f7f0b17e8a73bbce800306f4'),
	(294, 'workdays.calendarday', 262, 0, '6c45e8836fd8ab458ef56a01367d094b', 'da9a0b4bb1996aaea3903b84f9c2c9c26198328063d167e0c04a0b1086e3e31d'),
	(295, 'workdays.calendarday', 263, 0, 'f74437b623f73300c2bdf177f346ceaa', '70100b97bf2f9004eabf870e2d485ae1bf5cd0fbe9726f64a1decc19ee3e30a4'),
	(296, 'workdays.calendarday', 264, 0, 'ff320205876e8aa2c17cd78f9a22cfa3', '1ef6c0deb45486bc595f6c9c0a1ab18c6ed17805bafcd63e40647a0d814e218a'),
	(297, 'workdays.calendarday', 265, 0, '37b8c28948e0603347b63cc66ffafdd0', 'b232852fcaba2bbd68d12695cd392020ef8a82d80fe593afdc2a7db0702f79a0'),
	(298, 'workdays.calendarday', 266, 0, '9387139ed5d9db864c042573eadd796f', '01f1267e06c5fad9a9eb1fcd38541c99775b5309075d531cc8fd91874e68585a'),
	(299, 'workdays.calendarday', 267, 0, 'ae92e97688033caea2ab05ff6ea3731f', 'df52f8c0c3e797d2022bf13c887e10271b3de885158b42e454dbef7d5facd60f'),
	(300, 'workdays.calendarday', 268, 0, '2446228f69786aba7c3d3d138583fbfe', 'ca926fa2cc516c109f107f3aff648ef59ef2f3136f8ebb02a65fe55d4dac4863'),
	(301, 'workdays.calendarday', 269, 0, '2c097af3e64bf1b1fbc127bd571072c4', '63d042dd42393a55b0d5aa4cc4f964def25c5196ad28a72ff8c6250ba962206d'),
	(302, 'workdays.calendarday', 270, 0, '9741c618df8deb02568487f8968b6da6', '2f0ad4117a947be23784faae779a57d6b046db076ee0e300f1d0734775a7e6df'),
	(303, 'workdays.calendarday', 271, 0, '135a4f8655249ff960fe6b2aa8689544', 'c17f3ae7c47f049e86e900b309b2fc412ca6ae73690c57d813d6c26443857493'),
	(304, 'workdays.calendarday', 272, 0, 'db22f31a149d134432901fb06bef2d4e', 'ab7957808b4a698ad4eb4704b2092ffde7b58d1cc66786e7060745b0580b9482'),
	(305, 'workdays.calendarday', 273, 0, '47b25154818c9dc273c41c02130729bc', 'c7338cfe8dc2641dcfda874ae8bd01ce9255791ffc7f01232be699af1b72b877'),
	(306, 'workdays.calendarday', 274, 0, 'a7c6b3c416b39e62d237d543d5f89097', '9b99aa7eb99e5baedde2ce56004d03571aaec551bf65edbdbf74a9d535bb87c2'),
	(307, 'workdays.calendarday', 275, 0, '92611ace8a86d153f2565e15995f0ebc', 'b4ebf9e6e3e9d61c35207bda9b6bc96e6162545643cf2345f58e0d5e254de5ce'),
	(308, 'workdays.calendarday', 276, 0, '46fda7a9bdc83b29fc53c7cf9e062d2c', '8e8ac3f240f96cf41f1c339f56f3a902c9b29706da78fcdda678b02568e73519'),
	(309, 'workdays.calendarday', 277, 0, '274d48a54a1acbbd59689c25131fa1d0', '51f9d6c4c7287be5e0e5ab233ded4ad4e0a84ef36d7c68f6eb1adfe4e294ea86'),
	(310, 'workdays.calendarday', 278, 0, '7d8254a7ad75656e29c6c7b81848d4e7', '69f26e5a872b6e5a6674dabda4bfed75df5fc0688cc4ddd392348edbe6c6bbbb'),
	(311, 'workdays.calendarday', 279, 0, 'efb8da3e55deb0d4defe746a16eb2440', 'a7aa7c86487f1448939cb02f88ea7c3188794df27d6f279b8eda2e5f3e870f41'),
	(312, 'workdays.calendarday', 280, 0, '5e1deaa389dedf69c427cbdefe84a091', '610ca47fe1f9e5890e23744cd7f2772033ef107cebe0b41e0f4f405086e3e71f'),
	(313, 'workdays.calendarday', 281, 0, 'df55620fe73965b7538dda1f41ffbfb0', 'f407526c0285deaf45d94681149e8ed5a61afdce9b86fc0403b8e88af2a8b03d'),
	(314, 'workdays.calendarday', 282, 0, 'e76ed0b0b11fa35f0d60223fa18d8d10', '46b2ae9955cef56abc8b0e145444e43f2b722b7af8918e1f323b067860cfafe4'),
	(315, 'workdays.calendarday', 283, 0, 'e6025a8d5dfeb0ce5190b12322bd10fe', '565e527aa454faa200fd3968502b9817818b776b97b32eabd653f292f7259531'),
	(316, 'workdays.calendarday', 284, 0, '6c40164974d3ff0be250d84c2332f769', 'b29422747dbd12556e596c82f0903b689fe90f954dd5c2e526ac07dc0f9b0de0'),
	(317, 'workdays.calendarday', 285, 0, '5f4403af63fb3c48ed27beb2c9d909b1', 'e1e53e14c60320dcd21e81bc10d57ca142706d92608b98c0c3fdcff2aa2aa960'),
	(318, 'workdays.calendarday', 286, 0, '31d4e207d84772c4ecfb4e9c50c0f932', '8904101106ad597fae45dcbaa0c2170583d274e165db0460efa64c5d6911e4e3'),
	(319, 'workdays.calendarday', 287, 0, '8f826bd6fe5fbc81187b80fbd4c68a07', 'fd553ffa09f8a83d830d1b5f6e5a35fd9cd369cd552e4ce9109777b0035d5088'),
	(320, 'workdays.calendarday', 288, 0, 'ea4b9677c44d50b1858620c7a54ab103', 'ba9f09e23c778c899875139ad545d3ac1a13df9e9a82a27f8f9fca7cb49366a7'),
	(321, 'workdays.calendarday', 289, 0, 'e9c2bbf0c075b2df0d7387045473078d', '50fa960f62e61ab08fd94e8ec4044c4ed5c27be895d6e1426fcab743036353d9'),
	(322, 'workdays.calendarday', 290, 0, '1f5a24a2106a9c47952a72e419a2594b', '3e0c549278814d7732179ae0ce5a275e6270b24e0d566403ee4987779eab9637'),
	(323, 'workdays.calendarday', 291, 0, '411935bf606193eae0ffb2676054f3c1', 'f9e526b534c86cbd3baee5af8f4b1360105c486df3b806b1412da89692b67222'),
	(324, 'workdays.calendarday', 292, 0, '76847a70101a8a6cd90b21b4151b38d6', '816b59784815259e37274b3c740cb58e875e9dadb7ed082c96362fec8490854d'),
	(325, 'workdays.calendarday', 293, 0, '2449a702fdcf6da288818a8d73f5cbf2', 'b4a590208325334978aeee4cc862903de5a802575bb9df5870109e779129fdfd'),
	(326, 'workdays.calendarday', 294, 0, '3462dd006d6dc3d142170133c8a41cf6', 'c09c65931265452f86d28458bf121618a1fdd2541e79fa33ca5c4d877c4a4a53'),
	(327, 'workdays.calendarday', 295, 0, '69d4f6f99190a1b1ffbcf20505b10861', '212e2e97c8b0bc95230497fe8c1b08605d024f1cb7429207526150d30871a456'),
	(328, 'workdays.calendarday', 296, 0, '45371cffa2febc516ae298f9ecd271b5', '929f3ce950446a50366a28d896fe9c0e4170447a82ffaa347c92bda02f44c345'),
	(329, 'workdays.calendarday', 297, 0, '91a955ba6b3df674856a891fb6b30c40', '7279939bf03e7112f50697550d3d6721e180ea4ce4ed64f383ce976cf4f3c230'),
	(330, 'workdays.calendarday', 298, 0, 'a1033cf9bb50de7d3c8b32430d329b1a', '35a647f3b7594a005f15c3feafa4cce51484e05b46fe55a090299e785891ef1b'),
	(331, 'workdays.calendarday', 299, 0, 'f80162900f3d24dde5bfa1cd11ceef1c', '8a8d4493d85fe4f461cb8384248a739d048c4ef3a875e6a52f8d04fd49b54c2c'),
	(332, 'workdays.calendarday', 300, 0, 'c8a578a24e528c1ce14a31cacc2ba5f8', '72dc61e0e9387d9b026deb9e46a745aa6c1867b9cdd5271e3bc5ca19d68a12c7'),
	(333, 'workdays.calendarday', 301, 0, '25cf90223a77e66e9e6b07be38bffecf', 'a922bb1e35b06ba057d9188b17cfe094c0b2fdad6c0cc6166d45edeafcf1fbc3'),
	(334, 'workdays.calendarday', 302, 0, '2a03feaf3e3994982548438ca977974d', '4f524ec399e88ae5720de39a0f0477e4d7ac43393b299c19ab651fa688b285be'),
	(335, 'workdays.calendarday', 303, 0, 'c3c267c76afaf58ad4aa1a328bdb1d79', 'f5d47bb2e3d388892e17e48b0877bf7755b73debe65392b42e97d1346741376e'),
	(336, 'workdays.calendarday', 304, 0, '74449f36677a12b00ba4175662747133', '17830523b59abf9bd57224ce8ceae6dd29cef2805cc1f47a3aa54b5585043ecf'),
	(337, 'workdays.calendarday', 305, 0, '3a730aa07c1e7e39799990912b6600d2', '8da898c2ea64b09e803874301454e34307ee8d9f078ae05f877835b2836ffa7c'),
	(338, 'workdays.calendarday', 306, 0, '7eba9e1511f9d4e424ebec2f99a83156', '3478cc407eb8dca251bfb829b3c3b1f30296ebd9536dc4198485686f77cfbf02'),
	(339, 'workdays.calendarday', 307, 0, '27ac70f1a6cafacf23e82988b9abf5e4', '18a3c931e430e2158f7365d32f1a4b5c28ac3c2c8feb50bfe4c9cadb0a9b255e'),
	(340, 'workdays.calendarday', 308, 0, 'a9ba04ce1b59f464c5d84ca20a5bd04c', '601ddefbd534f7ec5e67aa323934accf4c94bff4ebc5cb64926b65d24410658e'),
	(341, 'workdays.calendarday', 309, 0, '0196ef0053a0532d0dd5580b6581a990', '50c725d3456efac6a2697b46abb8fcdaa7eee8b55008861afad6cdc63e34ebbb'),
	(342, 'workdays.calendarday', 310, 0, '1e94dda6946379d8a31e69ff37cdb588', '210d49836d421e3c307c6ca39add82fd7abc61436bdd49186ce235dd3330b4ec'),
	(343, 'workdays.calendarday', 311, 0, '5c27cebce35f06e15565d01321e0dbd7', '422b03c8d7ae3660805c4b46c586ddcc9295a14909f361f8c7a3b40505d0bea9'),
	(344, 'workdays.calendarday', 312, 0, '9d3b0b7134c36158e87f789ed0918723', '72db3bcdfcae2629db858a76de8e1bbe967344372d86747ee2972b53886e8b90'),
	(345, 'workdays.calendarday', 313, 0, '2a3b90b19e728a0bd2aa6abbf3b3a25e', 'db0f03cd63ca0ba563b83bc55ccb36d3252ea18f24deb72420c765d391919514'),
	(346, 'workdays.calendarday', 314, 0, '6160523baefca8d9231733f029a2281e', '0ada95750b700c2651c89f1fc31069999b6ea4122e1832c1f630d1de42aaa7a1'),
	(347, 'workdays.calendarday', 315, 0, 'b1f06bbe428f45d6561ca76e6a17016d', '4c5491e1f38f125548d5bbdafbe67b51ab1dc650229be04b947a4ccad7c64beb'),
	(348, 'workdays.calendarday', 316, 0, '19874231e5e559737788a0896a14cd56', '64bf2170c9c4b7c7b653976362f62f11acc8ad6f89660e53cdf41e2f0c05cae9'),
	(349, 'workdays.calendarday', 317, 0, '2f72163f16da7e2d9d53cb4915c4ebf2', '3fad4d52ac4bea2aca3079c34180fe06c354d3de47dbee0f33edeb43a9479ded'),
	(350, 'workdays.calendarday', 318, 0, '81f9f753f3dcbf5e463d0c7ec431fb2f', 'e913afb79e84746e1c25d6d543c5c7d0a5ac3ba2de4ffb1569b8cc69b7d6161d'),
	(351, 'workdays.calendarday', 319, 0, '171d50d3a70377f48491bc852bdc41b4', 'acad8b546f12e9b6763a745341cd659ceaaa60f2742f59ed7d28cabd8975c2be'),
	(352, 'workdays.calendarday', 320, 0, '8c90671d96c481bab34abe38e44c78af', '581551275d50754bee22584ea6c8431163ca8acfc9bdaa31d8be732e5c8b22d5'),
	(353, 'workdays.calendarday', 321, 0, 'b70ed059be30fe28c8df8b433d139490', 'b342e2f1c97998bb50097d057c3fc447ff39fb597c12ad02ab15599d6ccfdc8d'),
	(354, 'workdays.calendarday', 322, 0, 'a6240252ff16c06f2d19df82e1cb9e1b', '7241afe7544cf80fdeba8e7bc789214455dd0cf79734ede6f7edacce07abd450'),
	(355, 'workdays.calendarday', 323, 0, '9b5f94f82bb95278d1b92869715707c0', 'd61a6a1c0dee646a8eed7910f4a669d4fc51695dc9212417d11721b9bf7d633c'),
	(356, 'workdays.calendarday', 324, 0, '030bedf85e1b94045519b302f96edc2d', 'f628eaf5cd207b85595f849b192b07f01633c52cef197d4a1cd848987ca046e2'),
	(357, 'workdays.calendarday', 325, 0, '130abcced680d0e4eb9307446deb4399', 'd5aa4f21f0c418540d459cabac2687a5e4ba0f7892334aeb5315ac691c56bd14'),
	(358, 'workdays.calendarday', 326, 0, 'd00d286d5459c6f995e1b9c51124a182', 'b6b7aa9efc03b14994721a9924c201d933e6522d0b0c4fa0d2ab29c5753242d1'),
	(359, 'workdays.calendarday', 327, 0, '17ce8b1c24171c8249280480f11de722', '165d2903e1557d6d1c89bc8c18db25f0cefa39a8875b1192662a1546fd57124c'),
	(360, 'workdays.calendarday', 328, 0, '5ba970235db96b4f2d29fdbca0d0a4ee', '668788134167ea016b086fae911c0d24c7894acb36384880ccf3691d9a02401c'),
	(361, 'workdays.calendarday', 329, 0, 'eb811a77fae6b4f2d87e299f600098e1', '0492601de12fbb1b743efe50645314886934a069392c01fcb8aeea121c435848'),
	(362, 'workdays.calendarday', 330, 0, 'd2b475fb98bfeb5047b54d75cb8fa4df', '71173f6e6fbdc8bfb8b4f9f3b490412a59c95a15d4725a7cd8bfce336cb902c1'),
	(363, 'workdays.calendarday', 331, 0, '43157fcec01c66393cbd5756e064cd11', '6bfcfb938405d6172e68abc9e29eed67009b942f338890e647a8808fd8d32f97'),
	(364, 'workdays.calendarday', 332, 0, '5e5a7b58a62008142d6323035493a719', '531792e2e5874679750a23c256669caa9ee57b9a6bae127f41c1d9203c1fe1b8'),
	(365, 'workdays.calendarday', 333, 0, '7cbb213d02416d3d002f9241f893c9a8', 'ea88a857c0a24eddda5615609267b6e1bb532f2316ffc2bef945693196760b3a'),
	(366, 'workdays.calendarday', 334, 0, 'a78a9d277a11212cf51c5f363f2cf693', '1e1bdac1ac8e20efa04c1379557ed858e9b2ca7ed3f9e95db013dbbbe4a240e1'),
	(367, 'workdays.calendarday', 335, 0, '0aa87667124fe0ec7f8e5befc9b4831c', '0b618cd417e4cdf19d9899ae25b0e6e8cf7267287419020f2b5a7058af385a54'),
	(368, 'workdays.calendarday', 336, 0, '99f5d08d854aa9e8ca803fc09105902f', '0e5632be5cba679e377d3bc4ca581db9beb7ac2645c7700a4953001f0272d3a9'),
	(369, 'workdays.calendarday', 337, 0, '39750f31e1b6f163381aa71932a743f4', '45e0a751c210e923ab7de93b7c2082c94d329c6fb96d2b66e1730c1d862d3f09'),
	(370, 'workdays.calendarday', 338, 0, 'bbe01cfce71646de27953e8c1afbee54', 'f898af9f83e060ed30a401723a83551390767080ec69fbd13efcd16850846f27'),
	(371, 'workdays.calendarday', 339, 0, '3ee18fc019aa45bea6e8feffb889f51f', '1a6457a5f51ffaaa432249e22227e3e7bf4b999c0a6034613810694beb4bf3d6'),
	(372, 'workdays.calendarday', 340, 0, '8aea35dd2e41a9c29ca9103cb8e24283', '1a581f5d8aae2ae366b0298d925f809f7f3b8dda48c0af3778813d780278ff8c'),
	(373, 'workdays.calendarday', 341, 0, '822235c09cb8fce5dac72d0582d3dc6b', '33f84dedb969ca055bf8b83f045f4b216bc13d85a078b7027f98e4fb3f961290'),
	(374, 'workdays.calendarday', 342, 0, '8804570a639588f683a5cc44d18ba0f8', '53d1cf2ae593eca752fc4b205b57e2900dba0688524eef0d348194cf63f92e33'),
	(375, 'workdays.calendarday', 343, 0, 'afd1ad90726c994afd0cdb6372c9788b', '0e3e8e891d020697f1bcb6ff4f51a4b78f2cf29bdf2133f369ed3a14e5ac76b2'),
	(376, 'workdays.calendarday', 344, 0, 'f1eb1636dcd60b3b6fcd0218d09945ce', '4bc14085d2d7cb16f59a97c64be6975b0c750d4fad6b4ba3b10f02468ae51f13'),
	(377, 'workdays.calendarday', 345, 0, 'eefb8eff7943dae3a7291f137a06624d', '65c34c28f087b907a36ec896a4912cd7ee0168a0210a9ce62c014e4925755f63'),
	(378, 'workdays.calendarday', 346, 0, '7e6acd957099abb7dafa88d0aeb7b0ca', '1f0b7ba58cf60664f5a4a188bd17d7451eb46bb68a6efad25a216ac972890b89'),
	(379, 'workdays.calendarday', 347, 0, '2e0212c292c9e279b8eb8e3a40704cbf', 'd0fcbfb168fe51c42f68ec1533697c6fbf473b6eaf13cbfe8883640b8a10a277'),
	(380, 'workdays.calendarday', 348, 0, '1a52ddde3efa2d5dea195c50925e9059', '879693f124dd5ac07d345149c11853963af7431e08970e66fe214e9e96e6a41d'),
	(381, 'workdays.calendarday', 349, 0, '102da90c1f00e1bd2e3b720ff1d496fb', 'a35f1c7f39eba5fa17d564110de44152968534110f76cf86777eabb7fdd7e489'),
	(382, 'workdays.calendarday', 350, 0, 'c4a8bf0e2d9fc51db49a65b63f2cb7b6', 'b56d9f222400de89772f6969ff9fdd3aa50f6a7246d6e984c65b6d286804e2d5'),
	(383, 'workdays.calendarday', 351, 0, '62264deb5f2df845e923d315d95857b7', 'a75170fd786af6e526a74d0e8b80fc6b668d6fef3d5b1e7b5ff0fe969611174d'),
	(384, 'workdays.calendarday', 352, 0, '85a15ed6136dd4df7b2969d2d6b54d0c', '0e86cadfedc32c1111de1b2eab4cb9f37abbb340de0e024a79fafc88e50e088c'),
	(385, 'workdays.calendarday', 353, 0, '06206bcb632329469a94b2bfc6d93b48', '976e1705c583b1e5c48ec75b10030117fde9da4ffd3c52f90377ca01bb6aed2e'),
	(386, 'workdays.calendarday', 354, 0, '1f6606fd78857e5081f7968d7191a07f', 'a50650d548174b9dccf79afe031efa633744ab15c9ae2d6b5058ce2ed2c6163d'),
	(387, 'workdays.calendarday', 355, 0, 'c0206448d9f85be61e2666aed26f3412', '9b938d3bba3136ce98221e619b5e65f25af23738ebc8d296eaf1b4a9f8cebf8e'),
	(388, 'workdays.calendarday', 356, 0, 'a932cd2afc77f6bdbcc075750e14f0c8', 'd4dde91c08c6433187e8cf21f0378d8cd5706da075889630b594c37d2dd21d5c'),
	(389, 'workdays.calendarday', 357, 0, '3464d09f9b872a6828c05fb10063ecbb', '6ad9d11b2fe244962a9507a4f902fd888c5b5b07ef2e17a5c673c4a1d246f949'),
	(390, 'workdays.calendarday', 358, 0, '4d9104fd65c90c891f7afdc05e8af108', '375097038b259acb538044b95b607a177cc074e64be8f1804169c079e45cbb62'),
	(391, 'workdays.calendarday', 359, 0, '3721e6cf914e0bfe5435dfbb3b1551fe', 'bc2ebbe4c4c30ce948b34d817f193968b46769b103fb26916b5dcdecd4417f6e'),
	(392, 'workdays.calendarday', 360, 0, 'cb74631a0ea15b1a36c5118ea00b0ec5', '320e9a76af854e21995cfe6c75a86d32a3847d8e6731f20342a82c8bcd01b8ae'),
	(393, 'workdays.calendarday', 361, 0, '50cc813c82b458cb92af5f63c08f811e', '8aea56c0ea326cd657987bc532bf57c5aea884f91dcd0942f3e23ac2f3f42920'),
	(394, 'workdays.calendarday', 362, 0, '967b9b98f224f2320126e4defb41a0f2', 'bf3a6bab6b4350e80a96a5b0ae3ae71a586e41cc4e4e9a9383ad9df84ec21250'),
	(395, 'workdays.calendarday', 363, 0, '1892d253b4d816356ba19b13b7ff9cdf', 'f3e1a4cc4b205e936d35eb886d82add44616feaa19463fbc7d5c46423db82a27'),
	(396, 'workdays.calendarday', 364, 0, 'b01b1a427fa001645244426ab744ab8a', 'f5e4b21010ede7e7d7e8f3af81c096a1ec9105816c0d6d4e981cb9f933f0a022'),
	(397, 'workdays.calendarday', 365, 0, '417b85d0d53b5208ca162ccb41eb0bb6', '2babbbb0370d19ab37ea0c1b802f15209471fac1fe618f57716c1fb299791f0d'),
	(398, 'workdays.calendarday', 366, 0, '1a144d59c8c62e93ac7d31ce5fc563df', 'e1899b2dd862ea8ff85716729dc1972872a1a963c56947dea2a4da127a89fbe2'),
	(399, 'workdays.calendarday', 367, 0, '7aa1cb083373ffb296109acfa959c42d', '102ae44086844e2c2cb89e01c238e1f625116f56d509d054abbedad5433e1530'),
	(400, 'workdays.calendarday', 368, 0, '40115b6d7110e09be180948d0f212379', 'e0f163ffbc5b12540f3426c8587245095522f872d94989c6aa96714e21a6e12e'),
	(401, 'workdays.calendarday', 369, 0, '313a79d60d8b35fd77461e55446ba1ea', '76cfbf5c4b84cd82bf4bfc4ad7f9893556119f44cabcd1f1ef9425fda983e321'),
	(402, 'workdays.calendarday', 370, 0, '486b429c5694770333ab95ba1ed71415', '1634a462239c5bcc13eb28e0f37b38f2262a68b6ddb86ec7bc7257bb1acb1311'),
	(403, 'workdays.calendarday', 371, 0, 'b451115a52b89ece6b5b58cf90d2edd1', 'cb4b71ee068620bd687e0cec2479615753f5e957777a41d6b8a22719b0706b7a'),
	(404, 'workdays.calendarday', 372, 0, '01dea94fa594c2e7d187362491e19ad7', 'd7ae2b19bca7b06183d1fa2750595e9ed60cc1c0f1352f0bfd1b1019d58f0cf4'),
	(405, 'workdays.calendarday', 373, 0, '0b0251697cc5022e50df14f7429882e4', 'd885325efd1ff9f84ec30da1610100c0c8bcf74d65ae66fd218701e7d7cb6da6'),
	(406, 'workdays.calendarday', 374, 0, '14cd9e1cd19ff73294801e18cd4da43a', '89347be83c0bfcfbfb2781509214e5e80774bd437b14917c892c12949eba226a'),
	(407, 'workdays.calendarday', 375, 0, 'b37cb64aa3a7c774aa336015294ca080', '348a020b1695317653ac0b50cc75b7d1967915585c140a6a8824f2da10b147cf'),
	(408, 'workdays.calendarday', 376, 0, 'fe96faf9f921888dee298a6c60734323', '475a082678f60d8bb1b388a6038aa79bb308f3d8888b41673f108a5ecf924d4a'),
	(409, 'workdays.calendarday', 377, 0, '3d85c796b7939e0cb2f2ea80d1ccad23', 'cb8be3ff728cc25633441e217d866e50ef09636f2aa937d47de0705e27d689f5'),
	(410, 'workdays.calendarday', 378, 0, '276f7c052a739dbf5d5b3c6d4a3e6229', '2b714ee8a1a09e183e10f9b64e792069712ebcdf7e2d05b0ebd9c526510f689a'),
	(411, 'workdays.calendarday', 379, 0, 'aee8ede43f0da9c35dbb6186b0b960f9', '2fcbf2839a4998978fabb5fb1e29a61a50410102279f71a1ff30a7b4c224f219'),
	(412, 'workdays.calendarday', 380, 0, '489b9112225ecb74d0878cf5cc6dfe42', '41f79307f07dd768d0740da837c6be7b52cecd7e25e5882edc6c7883468e1691'),
	(413, 'workdays.calendarday', 381, 0, '6a6b8bff9e12a71f56321291924876da', '2fe9bbd3f540c615718954a7987719b201fd6d753d6c28569345d6840f64ad39'),
	(414, 'workdays.calendarday', 382, 0, '961c0a4272a860ed3c32270f545f3d93', '461ae14703e392d9b8fd9b43c043793e7768850a2efe4b9d5ac1df3588937e3d'),
	(415, 'workdays.calendarday', 383, 0, '88318d705404a841d61a10eb55a10387', '04ad08a672d985c5ad19bd0ad504f01f701b7264628a77a69dcc83e948ff996f'),
	(416, 'workdays.calendarday', 384, 0, 'c08c62e32e3b3968df0da32e83ebe8d2', '05836f9347493c793f54cec8002614eac5d1c30856c9e92233b2da91762ebf6b'),
	(417, 'workdays.calendarday', 385, 0, '5a1a8d3270ab976f25a6864bb509e5d8', 'aef6e2646d9680c86e971bfb7326ebba54c4881b0b177c43490c1b8dbf938777'),
	(418, 'workdays.calendarday', 386, 0, '55903c0fbfaa516b1e9241bc87b32108', '1d66293e862db3e8be1388592580b192a6f92f9be72e9d0637b0df4d0a560ee1'),
	(419, 'workdays.calendarday', 387, 0, '157b66524702b07c3df6dcfe0a1417c3', 'ba0dcaf0e9973cd76b2503a44ff297a75f7fb75dbfc406eb8e610616e11c38ac'),
	(420, 'workdays.calendarday', 388, 0, '68f6a3c4938de420086ebfad0fd27ff0', 'd962a900bad3edf29179f05011367c36d002cd4ffe227a43275cd1b69a2e0130'),
	(421, 'workdays.calendarday', 389, 0, '10309de7109b182ce3203a9a266fece3', 'bbf5543d86a6c4263d999d168237183cc0a8ca1761b4e2e8f8a80cbf3e75d06c'),
	(422, 'workdays.calendarday', 390, 0, '6de9ebc22e5caec36a284e4d64bc9408', '92d880b386d5a98feb5138267abfe3e0de88c9bf6aa5dbfb3c8c5e263c1d8980'),
	(423, 'workdays.calendarday', 391, 0, '1ec83821465b37d7c8e879c285b0c1bf', 'dad374d8a353ee1cb819542cee1414cce5e74efc28892e5d6cb08504b583e150'),
	(424, 'workdays.calendarday', 392, 0, '29d3b74b6917b3b21992f46386fb6216', 'bbf3060d9dd262a5aa1c010a71eef7de039894b9a41ec1f2f2329f6ee08864b6'),
	(425, 'workdays.calendarday', 393, 0, '11f535f62094826018b35c7fd7ebd261', '2debcf9f88f89e17cfbd136ad89c7fdf424cf2e6e110af73063fe9c1db33ca3b'),
	(426, 'workdays.calendarday', 394, 0, '51b6c6e5416308908898cd672ee62904', '9198be81f997de8cf5d24273b52f5c1f9fcb7e4c60d99df7d578e03fbcbf0272'),
	(427, 'workdays.calendarday', 395, 0, 'da4e5001b9211e94bf35b432a8447bfe', '692ffae950be4d55598e43863fe4f3cb1efa57cb62dc86bb388bee7b6577018f'),
	(428, 'workdays.calendarday', 396, 0, '17b46159d2b89905c7a749ef7d2a112a', '5ea0cd4a029ab4dca5a2f53831fcf6f7d99b6cd4c6868032a256509765952d5a'),
	(429, 'workdays.calendarday', 397, 0, 'b13a9dd8eba3ad7ed2b8b396a23cf24d', '56d12f96c8b94bfaf206d8949b99c64feca7ef4f851a8dd0a9ed3743c088d9a4'),
	(430, 'workdays.calendarday', 398, 0, '14a70dddaacf5629e218afb34e1cd939', 'd491b4ca9423eab4e81584f06ab86b579dd1ebd2a40742e4644bb12586a0326e'),
	(431, 'workdays.calendarday', 399, 0, 'a6063bfa24a053f9d79ea996d6417c92', 'be134a4876344bc1b500389d03b8998a3c9389b0457e52f7007c57ad3ad361a5'),
	(432, 'workdays.calendarday', 400, 0, '0e2ac65e82070dc435e87ff63dfeca0c', '832473f2cf079dec494b46659d7445ac1b0aa87eeed4ffbb0bb6dca227eaa659'),
	(433, 'workdays.calendarday', 401, 0, '75399ddc7564acdf815211c7b9cffbe0', '66933d3d0d9f2820360bf390a788049eb640ef533c959477e8e12733135b3c0a'),
	(434, 'workdays.calendarday', 402, 0, '2ebe82ee6539c54be943859a4f98ecb3', 'f2b5beb3658545ceadb963f9fde3fee2077e1d60c4b9f56206e957dba498b230'),
	(435, 'workdays.calendarday', 403, 0, '351b71a6127d378e1cd920c359b08621', 'f08ccd705a393f8018b038d8ee4782a93acdf00cb61bc48e6ba0609dfa934370'),
	(436, 'workdays.calendarday', 404, 0, '2ffce8feeaf4121dfa8776728c9efdad', 'c0493dcd877c5cae38a184f013a4ffb44a39530e2619ba6b892c27da302df1d2'),
	(437, 'workdays.calendarday', 405, 0, '3d5811db7007092ad9472bfc65dc218e', '2b83186c16a87fa6a2256f7d125da6e0288cbc09e8d64e5a33acf63da5cd466b'),
	(438, 'workdays.calendarday', 406, 0, '9bd8e62de16d369ad8e019b1550816f4', '8ea2152b835570b6e22f8aa5efbbf941c74062d5380534b90ce14bd6c65c2037'),
	(439, 'workdays.calendarday', 407, 0, '6376dbac83f65e179a1801bbab6a89de', '0e049b7158ef38d895c799fc809b0519ad4eb32d3339d836e9821f231262bfc5'),
	(440, 'workdays.calendarday', 408, 0, 'c4621da6965e0f0ec44fb857c3aaa181', 'c8430aafc3dac2e7aa597d5b71f049b29feba9dd235cf41d9cfb1a75ac0e60d4'),
	(441, 'workdays.calendarday', 409, 0, '855a4d33c8ce1d171039e5cfb22f0a62', 'f939dd2c57328d701f3b15841863dc27748a42b73152c251ea703d5bc24ebce5'),
	(442, 'workdays.calendarday', 410, 0, '3b87b42ccb53d623645a15a43b308b9d', 'be1e945326c35cbb40079fc580712ae36a7561430c5ee17c9221444a578dddd2'),
	(443, 'workdays.calendarday', 411, 0, 'eb6a96ebe750dc087576dd097248d7c0', 'a7865d5056b8623af6000189dd626e6a9e525fc3ee4a83ed459f7fb78ebf0947'),
	(444, 'workdays.calendarday', 412, 0, '597d9d7154954fc7bcaa5d5084e94037', '983e0f1b4de9318bcf141672542f24701a4ac436ebdf05ab8ee041f524a793b3'),
	(445, 'workdays.calendarday', 413, 0, '08c93c8768e92384546da06296f5c19e', 'd19551a3bb655848cc39ddc4c1e92b6ab238daef623a30f965e9e4bc96a16058'),
	(446, 'workdays.calendarday', 414, 0, 'c6ecc11742e95ff5cc95d589d18ae9a9', 'e1093421601cbd3737ea4e800411ad66116c0b5aa077c9a78235b2001ddf8c1e'),
	(447, 'workdays.calendarday', 415, 0, 'bb06cb2891ed46d272e3cb5f7692e74f', 'd4b36dd37ef0e91c44e8fe655d491cbd28453e2315b698f93b5c8409bc27f1c0'),
	(448, 'workdays.calendarday', 416, 0, '5cb749a89d284adf7ac4721b6e72f921', '81aa6a259aa4da563344e53d03d128edc18858138efadefa836f37f606a9a974'),
	(449, 'workdays.calendarday', 417, 0, 'dbc7a6ea67b66cf2b16c36bafbf980be', 'd36734fc32f3afb8fbc03f591bfec85f24205d6fdebefce618b6f1f15be1328f'),
	(450, 'workdays.calendarday', 418, 0, 'cdbf0e4e91eddf16d712007486b1ecdd', '6a5a2bd86170ae3603a445af4bfb1d8b1fdc3085403e8bd653c3bf4ca88d1629'),
	(451, 'workdays.calendarday', 419, 0, '2294030c23b5e37a9be8225084527dea', 'a222285f80d701db31a6728f89a28f62aae2ac64c406ebaad304f64fd1738845'),
	(452, 'workdays.calendarday', 420, 0, '64845b375b1c4d780bf1a626d12b5c97', 'd1328d24e8bd6854f75c8bded666253dfc77b052f29fdca4690c1a45370767aa'),
	(453, 'workdays.calendarday', 421, 0, '923b4122ab0462407f8e75e3d45d24fe', 'eff94674848dd95f69d495f76ff78ad39b694949cb4c000259110f57b909aaf6'),
	(454, 'workdays.calendarday', 422, 0, '872c0c9db8bb84f4c2c687c126fabf09', '6d2bc3631a08eba858b4ab30661b52edba4ba691ec10a3675db966b7f05729aa'),
	(455, 'workdays.calendarday', 423, 0, 'f82220e352ba1a8a2d92cbe725a60949', 'e0e9d0638869de495a244e8f8c60124c273b22583b741dba6c4332c508ac9a35'),
	(456, 'workdays.calendarday', 424, 0, 'f44af29145083ad5e4b788b6c7e86d3c', 'bbe74ad64d3a1fca033a0e69d494fa349ff22597d9d51a6ea0ac259bf997bd49'),
	(457, 'workdays.calendarday', 425, 0, '6cbc67b9d6d74425a4a1a77e86a75d65', 'cbda0f2aaa00af8ca27c4066b8121935348766bf1bececec04de8bd8d2c9e4e2'),
	(458, 'workdays.calendarday', 426, 0, '98539b7a017e0be13f7bd6a6725f2eb3', '221c95733c31f3ba0ca79dfa43bcae41c1ce6afbdbd2019b74fe249bc4e58640'),
	(459, 'workdays.calendarday', 427, 0, '6001c24dae2e573aaab51ec8b19f1311', 'e3b9d79a2e51bab5d3283a18bb42c5abf22250364b67758f106d69e903d8ada4'),
	(460, 'workdays.calendarday', 428, 0, '70c573c89aceed857d9aaa20fadde4e7', 'c6a390e3cf5486cfbd0b7a9844aceaa8b55559f5ab49278289fd537b2a5ee9ec'),
	(461, 'workdays.calendarday', 429, 0, 'f21e5c2d73d839bafe3258a494895f8c', '4815f09a1ce070b551003a0d4369755e956089a428f1a00ac930a135b4b70039'),
	(462, 'workdays.calendarday', 430, 0, '4464ff692cad790e04ae7d30a84893ed', '477e524635bd7ac22c32f51c7aebf47e34e0c823d5aa87000d8e4cf9550186b8'),
	(463, 'workdays.calendarday', 431, 0, '99a99da4704969ebbce8db9f6b06779d', '4168b9ce21710d1becfaaf8730e98069a2f02202bdae6696539b9cc5a31c1d57'),
	(464, 'workdays.calendarday', 432, 0, '7011d52e3fa0cc898450fe062800905d', '1ad2c5010b5b026e9a54b5cf6f51f2311d1c76dab01350dbfb53a0a484b4be77'),
	(465, 'workdays.calendarday', 433, 0, 'dbd0c1aab6d6ded85d1c75bf06bb6a03', '78203a42b3e79f01e35d036dcb3a44ee2fa9a92d81fcb58686905a6bd41f70bd'),
	(466, 'workdays.calendarday', 434, 0, 'd5ebccd65903faced00921ab4fad85a4', '70eb9bd903d395d818ac858700d32c31622bbd5321529fd4557bc5fede17247d'),
	(467, 'workdays.calendarday', 435, 0, 'f4f70e0d57ded3e02bcd121c491cc206', '2e2c85eb359f6fc12364b63d2740cbbf2282cb4a8b625ab3d22d902950e73d23'),
	(468, 'workdays.calendarday', 436, 0, '0ca4d9f310cf6107282b7b0110baaf35', '754d39f70b0403fe50033800d787990cf1e3c8e957e520907d56bd05eb676817'),
	(469, 'workdays.calendarday', 437, 0, '78c3f702b78640743d1ab618b54e196f', '56cb887cab4527c93ed081d997869e61c14c5879665cc13e617e2e6457e92a5e'),
	(470, 'workdays.calendarday', 438, 0, 'bf02dfb0e96b1db859238a50afc1b821', '47df53a17a47c13ded252b7df6f66ab79256c8bea02c3a38970cdbb1140efc78'),
	(471, 'workdays.calendarday', 439, 0, '23f5a1725b109effe738d1af0d11fdd2', '44dc30274df229e98e1da0c9781fb83474aa012db1483e792ee2db15fc6692db'),
	(472, 'workdays.calendarday', 440, 0, 'f7d871019e026dd6004117eee9e851bb', '9dc6ab24494b66fb77bda6533595c7373ce82a04c24adbf3fd5c575d55d2c62b'),
	(473, 'workdays.calendarday', 441, 0, '15a5f7349dc7318938d4eb626cca99f0', 'bb4b28f753cd26bdbad006d8cf110e26f65e53f576dccb0dc7925af1a51ff32c'),
	(474, 'workdays.calendarday', 442, 0, '9493153e381c3747b7e27e7414e6ca75', 'b7e4d3c55cdee6dc0bcf948b2dc486947a4e70094e87503159e0e6551c141e77'),
	(475, 'workdays.calendarday', 443, 0, '243709d4d37b39efe6b753ae73ad9806', '7c1314bea0835a280408779381ca2e307fbc90d2d3871fafd3f193d2ea87ae13'),
	(476, 'workdays.calendarday', 444, 0, 'ea0221c9be57e737180b154480448764', '07b776e93b4ff005c4535fd69166a251cd189d33646840ee649196eed34a9dec'),
	(477, 'workdays.calendarday', 445, 0, '495b1daf7ee293da95a2c0daf416f19b', '46040af421667b3ee98e669b71cc3ea0bb6b0e921f32686b10273fc480249d0b'),
	(478, 'workdays.calendarday', 446, 0, 'b2bfee8b6cc39fc9530e79b8c33aec63', '239f8c589cd05ebee7c7472034fbc31cc95e5e7b3816c55b46fbca685d0bc85c'),
	(479, 'workdays.calendarday', 447, 0, 'c971bca00d39a3a5f7273264e8e65748', '57cd80b8bc7e980f2eda0919c23e6dd6a35466d7ecf39931a7067796fdfb192e'),
	(480, 'workdays.calendarday', 448, 0, 'cecfa2db5682e9502de08954ca1a9090', '946e600138e4642ce3e48cb7f66fcf81c0ae01dc5c702f86d1c2fd7d2c028417'),
	(481, 'workdays.calendarday', 449, 0, '9fe73442f61a8bac42cab3b58350b0fa', 'aab38ea3d01012b3edc22d923a8fef2b2be122696b473a967a0f0f613626322f'),
	(482, 'workdays.calendarday', 450, 0, '89f5f0ee6c9eb77f27430d10530c6251', '90aee8c90671390fcf9abaf871195da82896d782efea0279e5239856a452e19e'),
	(483, 'workdays.calendarday', 451, 0, '2a859b012758a321fdc9d7d2c7aa1b1b', '84e163c2604835ee8dd6c6b67ac7e0b86afc970c0c52e7a75c585dc4399007dd'),
	(484, 'workdays.calendarday', 452, 0, 'ccbb2711803a70690493303467b3dce0', '7a7a0db020089953e38b7b7b1c56bda955a04e3e7c99083a40634eeb7c332bd8'),
	(485, 'workdays.calendarday', 453, 0, 'e522559c49c147c810b196d2b96c6047', 'c285e580fd3f998b2acbb2ef00a73a7eb16a6f7d819bc329a0620194969aa6d9'),
	(486, 'workdays.calendarday', 454, 0, '259210ecca6d59214a11d78711bec1ea', '56baeaf086ca0705b94d6f008701578b091ef387943c8909889ebb8e27602fb9'),
	(487, 'workdays.calendarday', 455, 0, 'd3827ec774a4515aefe6d123e0ed47d8', '0a0be3bf342611c133b7d7197c3e222e45fbc779e83be62eba21329db0fefda0'),
	(488, 'workdays.calendarday', 456, 0, '59339b94ac156a7a916e37005bae0709', '5b7d9af90af4d0ee9d249a46dae77164cf555f29365a3191311aefaa4fd86941'),
	(489, 'workdays.calendarday', 457, 0, 'e21611d13756ec4d5c39fdb055d74acd', '92d01c236408174e4738bba88955c0a7574ab0cacde26ca0e9db6e5edeb9fe15'),
	(490, 'workdays.calendarday', 458, 0, '4f7980251023b24c249e765b9bc14689', 'cf755951940de4c2a067aaa26787aa067bf5c3ba061eb8d7b4881910693609bb'),
	(491, 'workdays.calendarday', 459, 0, '948f9ad42a969f711742b4851d18529d', '4effd30444752ef52ea4a9227341f7b5f3a80f757521a1a0679ffa09fbeb97b7'),
	(492, 'workdays.calendarday', 460, 0, '61655ec595dab532a43f2ab57f1ffcd4', '993593b1b5dc17314c9bd5d6efbf4d8920c776ff98c10f4afbf0f17868ba8682'),
	(493, 'workdays.calendarday', 461, 0, '055f31e9c0144a6cbe39c6fbbd0fd566', 'f426a643f7d11c65f925706e463f453948b33baac8081e5895cbea951e13354a'),
	(494, 'workdays.calendarday', 462, 0, '573d167c61b34080d23f3e0b46b7f85e', '38fe83ad65bc4471050a6acaf3bc0b7e70fab2eafcb9e48b7ccd70d9b5a644f0'),
	(495, 'workdays.calendarday', 463, 0, 'db1ce1eea1696b62fc4613225d776239', '471f526aff408982e8d9270e552f3b37babd0ca0e343c291c7b7dedfd54853d1'),
	(496, 'workdays.calendarday', 464, 0, 'ad1e4ba48907842ef4a866b1230151fc', '605e94371410be40fac12c77e68734c249055c45fcf200cddcd1949ca6eed45c'),
	(497, 'workdays.calendarday', 465, 0, '585e3bdb293896efde66837284922c37', '2dbf452353bd31b8c705afc063930e6cfa745af98f33cb77e9fdf009c56d2ede'),
	(498, 'workdays.calendarday', 466, 0, '1fdc52e773a4f80f9003abac0572c273', '21603afe578d1cdcac1188b24482ced975a78862242b1e516a4c6c18ea104e54'),
	(499, 'workdays.calendarday', 467, 0, '280c96654ef4bfddbfcb3d44aa73d58b', 'bd12ee819b27f5b1fa308d243f173c3db9b1eeb133d9bbca6d17df3ca3639c1d'),
	(500, 'workdays.calendarday', 468, 0, 'fd64349bd698b043a440337a5704734c', '22f5ca756e73cf110f666085f10b01e05d9010a7bcb17510d1720004ae2053d0'),
	(501, 'workdays.calendarday', 469, 0, 'd6f4e25519ad2b79165e4d527d6e54ed', '0020eb17fb23f5a8bd407658e19202fa6072be6bed4bd90a3199d7bb02a28fc9'),
	(502, 'workdays.calendarday', 470, 0, '7242ec8716dd3ad5ad384c715c7991c2', '1bd46c2107a8416a6b5576ef75a86bbde39518ae0209bf6170e4cedd7dc4fd99'),
	(503, 'workdays.calendarday', 471, 0, '7e4a28624a66214da2431eaa1567d2d3', 'eaa62ccd618e5266fc6937351c82b32113924fbb86dc3e19e10d18847db336df'),
	(504, 'workdays.calendarday', 472, 0, 'b88c11532b6e8f9bbff6274bffff86d1', '3fcba69eb022c8bcf24339c906af5ecd9bba8f120a7be9c5806c55c7989399ed'),
	(505, 'workdays.calendarday', 473, 0, 'f4d7ec2cf453f161a2ae1f1bced0f5a7', 'bb14ec424866ca98e6a617ae53b83c9534a0ddc47ff8d69cd3d10af00c8642c6'),
	(506, 'workdays.calendarday', 474, 0, 'c12b5e8d27e639e53e7f9f05ca79431b', 'c3d58534df8b2c94d1b56d8ff8d8c285cc94f7dca4c9fe8028eb3f334fa40381'),
	(507, 'workdays.calendarday', 475, 0, '061683114fe70141bd1284d9b6874ba7', '890d9cc5595fd8ec5e44eca2872e324ecd3ca3f2b8c6dc55e800e01b721c217b'),
	(508, 'workdays.calendarday', 476, 0, 'e2458ebd5ce477f76d328fbd0fc43ef4', '1a5f1af40efaec030d4d276bc26022b3ccb8be87eb34682eb80ff2f366d0ac9a'),
	(509, 'workdays.calendarday', 477, 0, '135f9e969284146f11a9218aef55e370', 'e1b8f2a81112366d9aa1cd4b54013d6ee805473eb33f4410bb0949a167f00fa0'),
	(510, 'workdays.calendarday', 478, 0, '0d6ee497541c5a0ff9b72cfea98ae751', '8b1ec79823bf72b4850cd5cc070467d0dd37d5af9c9b7313de01d9f472270902'),
	(511, 'workdays.calendarday', 479, 0, '692026c8eeab6ad3d78074dac7e3f977', 'f7c549e081dd09c8db56c538e7f19eebf3dd2d5df98a1591645e883aab1c7793'),
	(512, 'workdays.calendarday', 480, 0, '865db6d64069d4bc06723b1b23ea66e1', 'c74c5693d64f4561801dc699b9cd3c2ad7bc7ff1517ffa10735dc5fcda4802d4'),
	(513, 'workdays.calendarday', 481, 0, '259cf7629a6637653f5eb76ad2646de5', '30f6e5f62413f8de7cde1ffdf0ff272fc174e3460b662cbe009007837d98156f'),
	(514, 'workdays.calendarday', 482, 0, '6d27e97861c36113d26677a1bcfa3832', 'df5e2d4698012a0270cd81f3b1770917f479358820a6ee55644cf4661e33d94e'),
	(515, 'workdays.calendarday', 483, 0, '887b6a0d8721320c6ca8ea98c5d818ff', 'fb4e6104da78964a9ecaa2a57d75d6a7c3d155446b7b7c7a41feee09b065c112'),
	(516, 'workdays.calendarday', 484, 0, '38a39dc2e06283e69c538c327c6a6f36', '511c846c6c228635dd1edea32eb04bbb6acb54ebbda692b2cf8ea9cc2bf7625d'),
	(517, 'workdays.calendarday', 485, 0, '032a257fa9ec96351c0776c84681bdee', '53b01031454d30010822ebe5d69bb202cea1fd4a21e8ec3787fcb8e0dd73846d'),
	(518, 'workdays.calendarday', 486, 0, '01ea60b44bd812a7dc747d46f4293727', 'd28581194473de6ad04732556cd94a01b52a75a3011d66022af76de4dcf149c7'),
	(519, 'workdays.calendarday', 487, 0, 'b412e4ede5bc222621c7481c8d90cc59', '83331cb28d5e581d261c727ac78610bcb00767d3f97e84b1a39654e116814021'),
	(520, 'workdays.calendarday', 488, 0, '002d26684e301d73dc48bc5a399d5906', '48921c7d893f28532df29aa3c244077bd3075b7e2fe01f02bf03137565f332f5'),
	(521, 'workdays.calendarday', 489, 0, '5192a99655bdfd98e3dac34f6ad945cb', '1f13c8a5da8ce2c5d165598b0243b3516ccf6d6e84f540f9501510ddace27870'),
	(522, 'workdays.calendarday', 490, 0, 'd41c18e9559b0ab699a957c1a3c3f02d', 'd4b04cfb8b900940931f48d37b0e7828fe2472f4a8960dc82c1b6ea50aaf24e3'),
	(523, 'workdays.calendarday', 491, 0, '7aa4d25f499de19eee7a8d85512b2d4c', '21855fd2085ffddf08997c8df7a9c6f89ea0d49d11ddcaa6c51ada88d2f9af7e'),
	(524, 'workdays.calendarday', 492, 0, 'a4ce84991faf1fc65ae5cd652c5e7e46', 'fff3575ebbad37916b763abef2a187a266229c49ccfab6c3ad02c7720e11359a'),
	(525, 'workdays.calendarday', 493, 0, '5d2d3795187c8be745cf64c6aae472b0', 'a257f2bc57b115bd46609f9345b297f3c8dfcc2e3fd0596917ec74acd86a58a5'),
	(526, 'workdays.calendarday', 494, 0, '76ad8e3396f328273a3ab1098795cd97', '7bc4f03dc814387cc4867c753a41978efb7f972b1c4494be023a5e7259c8a2da'),
	(527, 'workdays.calendarday', 495, 0, 'ea3388894c760d65187303ea8a918733', 'e7cee84d18f7940a5ef6e4b3cc21a639291abdbd4e164918ccc4f5f25559c523'),
	(528, 'workdays.calendarday', 496, 0, '009d256aa5656dfc13f4a8a15629f0a8', '54cd0326536b7566395dc9251f15ba7067094ddaabf7a237b5b869ba123558ff'),
	(529, 'workdays.calendarday', 497, 0, '3978d98ded7cf9c4caa0fef6f8413bf1', '13f717417dc7f4204f6376c5cc599d2679a012dc34d38c3ea47cc1faf8c96467'),
	(530, 'workdays.calendarday', 498, 0, '26f566c152f1ed55934abd31c5981453', 'f0d3fbe3c832e5dfb912c0018085206f6b6329ba4c1f7acf3c5f7ef34f3aebeb'),
	(531, 'workdays.calendarday', 499, 0, '0f0414782c19e1c2295987de4a92c257', 'f0ac8d9d8e859b2b1666797cffee6c772bb681f973e16f83e1b5621a7c0a4482'),
	(532, 'workdays.calendarday', 500, 0, 'c1d395cfc3499d22bff6c3ee2cd9e384', 'e898d8918d4863819289bd7724424c087e241851ebdd943e966d14b3dd908133'),
	(533, 'workdays.calendarday', 501, 0, 'e776da5f4e63d3c61b702438591cede6', '57dc2fda078cfec4b37ce657b6381efd749f10c8565435cf6853bce1c0cdca18'),
	(534, 'workdays.calendarday', 502, 0, '059dfa599cee7c91fdad7798a7b29933', 'e1ea5daccdb01c13e0dc4f94f2151f9e9d1325539766b0b6f0e0e17e96c174ac'),
	(535, 'workdays.calendarday', 503, 0, 'd67280a051557c346dc8df12534febbb', '7bda2f8d8c1487c1aeee1d3e8cefb4181aa45b269dad358f851c3ac3c23e9176'),
	(536, 'workdays.calendarday', 504, 0, 'e8795c9cd0ae18c3806961b1be61d749', 'f114d555d4b8a3773dd5c978ff81a3d5b14afd2ccd54bb8995497cf1870a173a'),
	(537, 'workdays.calendarday', 505, 0, '95dabdc33a66a21c086d99eaddcf6538', '737ed609bf555027a4c63a840a4719fe49cc30f2900c7b71933771edc7541a5a'),
	(538, 'workdays.calendarday', 506, 0, '9e7116e833d354226ca71cad2d5dcf89', '47de7aa8895f773a08a4846bc57468ead68aeadfe8536065445e119b705e5b68'),
	(539, 'workdays.calendarday', 507, 0, '0a75ad2877449d2f4f20b9f3f11f2066', '9864f230b588b83bbd8535731000f931257c2c9006555a498c600c894195167c'),
	(540, 'workdays.calendarday', 508, 0, '96d33877a968b43ba41f1e4216bec5e4', '6e8fc0e8d6fe25a7c2d44a2352d8456e78ea2157dbd46a65a3c623c1778ec339'),
	(541, 'workdays.calendarday', 509, 0, 'dd111d2b8dea5470364752b46cba8c2f', '7b56ab98dced8af17393b3ee7e5c09c8dac252d6cd54e73d2483bf714747d833'),
	(542, 'workdays.calendarday', 510, 0, '0fab1faa88f6498fae56af112d7e286f', '276270461f4f392a21276bd575cf3d523850f12d364bef0ae25cef15e26dacfc'),
	(543, 'workdays.calendarday', 511, 0, '2f309a590a15e85c29f6e3ee727f0777', '9c914f70a1c1a2c8b5040f2885d614914e89d7d32c5127889363cc5fc5db0d52'),
	(544, 'workdays.calendarday', 512, 0, 'c839d1717dd0eff217b2254262b8345a', '03c809c51ee4b5ff304895fff3b20b3093369bcd317a00e15c1b34f2dff1a217'),
	(545, 'workdays.calendarday', 513, 0, '84f702f73595c6699bc9a42ef6208f25', 'e1a3d23c4361a2859146bd7ab18709fa1bb13f7cac5450846a8944349666503d'),
	(546, 'workdays.calendarday', 514, 0, 'e48e6d5cc624f2fedecf8d2cb596b31f', '09da6f1764c042d2e9a1a6566e958c6b997551a18eb04eb0c53c11487afbfa75'),
	(547, 'workdays.calendarday', 515, 0, '6ea790067e053155995cfb7f34a1a607', '7757307e11d6de3fa5f9dd474e2098df8be79f38c09a5ef63be552cf1cd5f199'),
	(548, 'workdays.calendarday', 516, 0, '50d80d58f599ddc011dfa904e4326df9', '877fad10d94962dd0d64cf9839a10bca8749fbc0cb40eb81e0f46594fa1ddd35'),
	(549, 'workdays.calendarday', 517, 0, '3e5522cd7c1d7a4fa0397b9eb5b76613', '001410097b34b137383759ddb119a55107fe146fab67d64ede25f18eb9eb46fb'),
	(550, 'workdays.calendarday', 518, 0, 'c61efd4a4938712bc23ea07aee010bb4', '515a685b8948ca736017cbe4c0740a82998fa9ab4cfcecb354f2cfed1f292e13'),
	(551, 'workdays.calendarday', 519, 0, 'c0af7fbb56561768368305a9806c3ab6', 'c9a24de25c3e86d09bce75486829b9f113831ed7c3503fcc4f74686c3e3b036f'),
	(552, 'workdays.calendarday', 520, 0, 'c3e24e3f5a33cce350ed33ed41b5006e', '869fdcde69ab5ef332b3db86cd6ed5ca048e7269a3c23eef1b18a44b724447f3'),
	(553, 'workdays.calendarday', 521, 0, '0e669a27bf44760b7a41ecb18b741f8d', '21e259a60a6f3a8bb523699dcb6bd622ecfbdc61e4cc2a39d43bfd7f50f2bc82'),
	(554, 'workdays.calendarday', 522, 0, '12079fbaabec20c80e353195a44035f2', '7542cf16018334cd9c6a238516ac5d37212a85db4e50e19bea7e619a59192d79'),
	(555, 'workdays.calendarday', 523, 0, '1ab14ec36f96a3304bf08d8b0a5e5221', '67d0cb90b973c5f251a74838a7667806c26733ad2c87903d802001f0b1392f99'),
	(556, 'workdays.calendarday', 524, 0, 'fecab404552189cb0e6ff53d003280c6', 'caf3486c5975ef0e8cc56b9ad0decaf965f7e569ce007590c57a3709ce37c081'),
	(557, 'workdays.calendarday', 525, 0, '18d65c93b6fd187606364bab79c25980', '5615b8ea86d4295e198b580db000ec580afbc8de4bf69c757c0cac705badb216'),
	(558, 'workdays.calendarday', 526, 0, 'cbebd7fcbcaa9da6bd5e210b766cc006', '5aa15fec99b717de08a7fc03d6b2618f31ceaf7a9766e74923f0e8c7550ddf1c'),
	(559, 'workdays.calendarday', 527, 0, '28077ec08a99951046d0f0aefa6a57bb', '2ecd252da4349d2b130cc4f67266b457882d0cabb590e4875340d92f2e24bd79'),
	(560, 'workdays.calendarday', 528, 0, '3e97746fd81bd9b50b72194a1087cee1', '09cf06530a848ca8f04fe2c7a62e5c44b9dbed235604697643f665405bca5dec'),
	(561, 'workdays.calendarday', 529, 0, '7fa667c8de152fc163de48b63bd9fdf5', '0acd405c4bb8dc41d5fb03ee934cd50098b2b8bf6c564eecf2d9387a81bd6a1f'),
	(562, 'workdays.calendarday', 530, 0, '8b479fdc606c1ebbcd3f0e7188ea1d5d', 'a8383efce81f8b6604fd9923ca145a7fe5e5815c8824dd426110e8787fd087d2'),
	(563, 'workdays.calendarday', 531, 0, '1d5edb46d7ee50adaa72e525abd52c22', '9489720409777513bbdc305a48b2cf327c30d2c450d442758ca3ddd779d6fda1'),
	(564, 'workdays.calendarday', 532, 0, '8bfaecbb7d1099d8d3a4ce85474cb946', 'f2e13e0584cc86640cb4b303efa7bec62de9c9d7d818a6fe5f27e8e0656f5f39'),
	(565, 'workdays.calendarday', 533, 0, '02e2130644cfb7d270a0da9d443e1de0', 'e56ddf43977c6377f8cca9076d13c61c0915cb7ade1c20086c4dca5a2ff2126c'),
	(566, 'workdays.calendarday', 534, 0, '5fb1a2600ca14c167891cdb014e135dc', '44e7d7f6d112f0d72c2ec6e30c7343922d786bbb96e85e112179b7ca5f384e46'),
	(567, 'workdays.calendarday', 535, 0, '813be0860824fff65fb291af070479bc', 'cb5a83834382fb557304ed8164b48d4132db434b4c44dbfdcbb4ab16bb18a4b3'),
	(568, 'workdays.calendarday', 536, 0, '3bd45f8621373cfed2c9458d131a54dd', '96986b79a3e172ff48dda7986ff1e99ad95c5ed1317908b47ee7a7e7e770adf2'),
	(569, 'workdays.calendarday', 537, 0, 'bb54f0e48a1641f82f5dbfe9122ce087', '8277b078fd5a5a736a88e857ad06d2ab478aa560de710ac9192be14ee2983863'),
	(570, 'workdays.calendarday', 538, 0, 'f9baf96a86fdf73c401ecb8697861389', '9513c4658e4ed094a822f121fd193b02db0facfa650164580bb64d6dff94fedb'),
	(571, 'workdays.calendarday', 539, 0, 'da9400c90271f6ddf4063c7b34b5394f', '97eb397a4db2d062b1bb77e0d8ed9a0492a2805a25b416b4ff0c2f60b2c4ddea'),
	(572, 'workdays.calendarday', 540, 0, 'f0d0bd25d3eed11f56808fc6565c396c', '2d71bab1daa0953da7a1a84209063eb6fddf1d38d7653620874b5042e18106c4'),
	(573, 'workdays.calendarday', 541, 0, '442e53a933d9b8a9cf7bf27419f99a1d', '254b1202bce453794c10f3e9f501ab56d8088815ba1feeed4c436cb0ca0de19e'),
	(574, 'workdays.calendarday', 542, 0, 'f5d07182453dce986fcfa422434109bd', '9edc8d7014cd1541d9e0574bef9f4faa0fa2ce07b287fb5246026a638f7fea2d'),
	(575, 'workdays.calendarday', 543, 0, '2f1d87ed6965c3dba1b2ccbb5b126a9e', '5f302e1688e7c787f6865c29866f1563dd7a445960e266e859215da8c5e183bc'),
	(576, 'workdays.calendarday', 544, 0, 'd22fa4d107155d2bc1e0825f03fd67dd', 'c5cd7ce2c655409c77c6574f5bf5e3654d044b74034b1d26bed96a525f8f2266'),
	(577, 'workdays.calendarday', 545, 0, 'a2dc2b93e14c9b4a81a3a860eed55358', 'daca0515c5e048bce8a0bd8ba17734f2eeed1bdb582e24659aec29ed3766e5b0'),
	(578, 'workdays.calendarday', 546, 0, '2edc08e466d0f23020434eaff8519d6b', '00f02db543e909e2e841546526c0b672ddeab2583788d637e0e22d0c76ba8a5b'),
	(579, 'workdays.calendarday', 547, 0, '7de5165e628110c313aa0cf41fcd3c10', '4a2391c29bd60f3c84988ff965b1148c35b868d4c2ba93b41b2b88554f9fa533'),
	(580, 'workdays.calendarday', 548, 0, '93dfd5a69cbec546bda7a0b048e1adaf', '3982b2b4f463564941ebdcf0f2702be3299160a47bbe5208324f52113355475a'),
	(581, 'workdays.calendarday', 549, 0, '17c8dc1dbf95e258f06487f93bcc12ce', '543b7664bcd407a42ffc95440b04f4de205609585c164dac35a8d42c59857950'),
	(582, 'workdays.calendarday', 550, 0, '9e775282e3c4434506085caf1b83d71f', '224ed2cff506818ef94c44d2c69d18555e78f00b5b4f61a82678deb4f9396767'),
	(583, 'workdays.calendarday', 551, 0, 'f87b87d2a43e9b334607798e23e70bf8', 'f3031bfacbd98face571ab80015e9c940952dc654ecc1451bfb86ede3c0b6e31'),
	(584, 'workdays.calendarday', 552, 0, 'e91090b3b386685a869962adeb026595', '7ab7cb96be1ed3ea985579711707c433bcaa646f092eb8fd289418352d09763d'),
	(585, 'workdays.calendarday', 553, 0, '8aab1cf4c6f186bdef5db065ae0b0e3f', '43bee19c6ab49983e0470e750179619daa18c76ee55ed2a12165980a5b411980'),
	(586, 'workdays.calendarday', 554, 0, '9e5e21dcc405f1c7cc9894f0ec87b93f', '9c69056383965f67774ca949c16eefabfc64d1f42fe33573d088e82c43eb9e2e'),
	(587, 'workdays.calendarday', 555, 0, '33d2667a8fd02571b3e58ddceef926cc', '4814f060c346a249743cc4ee3f598a98772df8b1056387301bd849298d485a38'),
	(588, 'workdays.calendarday', 556, 0, '8170824e08c61fd092fe6bcbc281c799', 'c8d8a37e7f2d4b5c9d882d7e30697c4dc17fe692ac3204fc46f468ad053d1dbe'),
	(589, 'workdays.calendarday', 557, 0, 'd733fd3b4038d29a99319d495aec7355', '4391635e90927d783e8e9bdd45e6a542a496e799e30415504a4b7c03e87d65ee'),
	(590, 'workdays.calendarday', 558, 0, 'b21fa436312d8300464116bef8cca8c6', '54f723b3d013c7aa36023352e5769a056f632a500a12c2c488218109e160cf3c'),
	(591, 'workdays.calendarday', 559, 0, 'f45f6fb77613200f2e67271cd412a162', '8963b3d77fbe16526ad81380ee011bc54878a281a57ed1d568df62ffaceaa45d'),
	(592, 'workdays.calendarday', 560, 0, '98260c90d7c6d9780b008096207f4754', '0bfa19b5b2e546d02a9df41f8e2eac7782e974cc48fbfb2fbec1e60a2fdd8ed3'),
	(593, 'workdays.calendarday', 561, 0, 'b7f5d7990785ee020aac5eeb9f262030', '91731779b7ece01f0f8f7e171ff15818ef997e36430049408c7e7463061787c3'),
	(594, 'workdays.calendarday', 562, 0, '523f49410daf04e467b9084b975b239f', '64468a9be63dfc4165bec5430cd1859ebf8e50332411fbc0d85c1edc95f71245'),
	(595, 'workdays.calendarday', 563, 0, '97d655f9965983b5572796ba6dbcbc72', '51291fc6f1ecf8881ab150294135a0f11c2910924c721ed3f564c680f198200e'),
	(596, 'workdays.calendarday', 564, 0, 'c52fa0b3f1aa3e7b3db5d91a3505c7d8', '11d4b84d116c0df3e2ca5034ac4755a88f5995458088f192e059b50bac626bad'),
	(597, 'workdays.calendarday', 565, 0, '08bd70ea790f5be3adaa3408642dba38', '3850a7051717620a5018a14893c8674f634daa25401d49f3fd27eb9387803631'),
	(598, 'workdays.calendarday', 566, 0, '6a0c16b9842c4f329bd7f6c901a52fbe', 'ef909295002627e11298d751dfaf667b50a67d4dc6e878e9d8ca6e33ff62c530'),
	(599, 'workdays.calendarday', 567, 0, 'be7a95769005ace2d680029286feeb3f', 'a3b6b67293d443688bd24ecc6da68baa6f9a1c9c7d9c10620406a1dfbf56f3ec'),
	(600, 'workdays.calendarday', 568, 0, '57d354ea81786192ef81c526749bc81a', 'b9930c65e9146e3be70dd484d7746a967792cf9d072ed65f703114051b6212fc'),
	(601, 'workdays.calendarday', 569, 0, 'a10f5929d0d5790caca1f0ee8fde244b', '9e2b9d6e958a2267738e6f12ecafba9c711aaa775d905c960c00ef2683b2ceb7'),
	(602, 'workdays.calendarday', 570, 0, '1acb45f26c18b043f356e79a48069f2c', '5351a065e822bdf22f1ccdf80ccbed33f4af86e365ed82c47cf833679a6364f5'),
	(603, 'workdays.calendarday', 571, 0, 'd6b1a20cce7816751a784c8e4bb34a77', 'b63957b51fc81ceaec356366ead86e67aa55086785796f8c39cd116fb7e6c344'),
	(604, 'workdays.calendarday', 572, 0, 'dc7b8e13d8e75a52da23b9f3d63b3e89', '9606f0cb82d8f270c11ab912c4400aa554d434400b93420f7647055adf98f0d1'),
	(605, 'workdays.calendarday', 573, 0, 'b7a6a924d92a44470cc51d728114f922', 'e838e2496e3cc1f6fd5c20649577895d16425b801cbf34e555b8872a3190610b'),
	(606, 'workdays.calendarday', 574, 0, '40fd2939eb03bb0e1fcd14e2dcbf35f2', 'eab255588878721dc5e65abc91c1760bf992861e2460510088137c53d32ec2ff'),
	(607, 'workdays.calendarday', 575, 0, '5967bbe011eb00089b841614db589f65', '8988dcf61ae7e36499a9f59aae2c9edee095721eff6b983196088d1615e0cf02'),
	(608, 'workdays.calendarday', 576, 0, 'd96a4ab825123765c1f23e825c411581', '295b8760847bee9c4b47659092cdd5366c523e6b0e163d1b378d8945ca41146c'),
	(609, 'workdays.calendarday', 577, 0, '5573c1522a5242458111a2390f6670ec', 'cff6a1817327891b2aa9896d1d7604690f83a62de2b9955cfec5b1819aee56ed'),
	(610, 'workdays.calendarday', 578, 0, '4ded130f06575c53b171ea3249eebf5a', '0944c2df569f0c97025d3131f523b48c0d7a4fdf72b984b0a914e49945378c91'),
	(611, 'workdays.calendarday', 579, 0, '948550102fcc37cdefeaef21d3f378b2', '8c543df7a927249efebc8be0d5bf6510980ec5819b0bea2cdeb64b7cfd444fba'),
	(612, 'workdays.calendarday', 580, 0, '3bc66a2b14b2cfbdadc093f8b4f0eaf1', 'c36866419a0de7045db6debe3997c63ac18f001585f24e4c82454d44e09f9bc6'),
	(613, 'workdays.calendarday', 581, 0, 'a686491937d13a58b5bd4d16203be220', '775dec5c52baf445bff38cdb900aec1f04ea8db401adb2cafcf1921b4a0c9ee4'),
	(614, 'workdays.calendarday', 582, 0, '2ab9a30d3c683edf1eeb4895cb9a5fe1', '8bf49d3208134b308d9d11457ce5b8906ffccc6362624581bc8fb951dff66848'),
	(615, 'workdays.calendarday', 583, 0, 'a31784dabfa3ad76c7460f87e647ab77', '2f07d7029eccc11fab2f25228b478cd7f025bdb5c01d5dc304a6d5d124a046de'),
	(616, 'workdays.calendarday', 584, 0, '27dd549e571d097c0db3a0892991a2c2', '8e9f843b5e26b673f157157c511f43f8069bc7af9f33038f6169744d3efbf701'),
	(617, 'workdays.calendarday', 585, 0, '4e7e3b39a15b30bf8ad8e94dab08d5e9', '60b006a9b04af677a1c91b5953f276c3590fe1538ac8511de1208ee796b34eec'),
	(618, 'workdays.calendarday', 586, 0, '4cbb92d0413992c348a4ebfef31daa81', 'd27a8f6c0a26d1d188770c1709dbdc3fdb3b90fd44c8ce5bf2b56c7c3dd57ef0'),
	(619, 'workdays.calendarday', 587, 0, '3025626d9f1c3c9dc29e9a4f4d92c25c', '4b4ee764cf74260d3f813b78bf81672f2f233080516c4a3038dff470cf34c7f6'),
	(620, 'workdays.calendarday', 588, 0, 'f41c680815ecb77ba674a8e19dd25aa6', 'eb8b45592961b0d9a8588b6ee701e405a5e58a0faf1784b212829977ea3dcc1b'),
	(621, 'workdays.calendarday', 589, 0, 'ad5356f3b05e99ed83aca726519e8f13', '4e23d96ea6cbca2175d5b61660a6dc7ce3a899503810ebb1d39f7618deed7420'),
	(622, 'workdays.calendarday', 590, 0, '1cdffea24f6d81b5ebae12bbedd03c77', '54db265bbe83c8f38786c3afec6fc8a54d13b228156e91c4161492635b73dd74'),
	(623, 'workdays.calendarday', 591, 0, '32e98b4841e46a460631282b5c595a2b', '9169ddce2fd9370c3216bff7cf2ac3e6fccc99640cd6103b4f1c97a38ee4567e'),
	(624, 'workdays.calendarday', 592, 0, 'b8f857755176463fc3e439142634e1db', '094dc36435f2dd0417799db2fc2739b1de7dfff4f5476efcd545c57204b4794e'),
	(625, 'workdays.calendarday', 593, 0, '1c0b07bc80a93d5df4ff88b192eb23a1', '104a0d05d9994485c3bff59503c86632e7dd22779861a4d803a072ad46ea44ac'),
	(626, 'workdays.calendarday', 594, 0, '47efe8e18aceebd78b15f83c5956759f', '4eb07e03afaac76a4be8cb65327e2f04a056bb2f00ec773295d6b5a076f55a43'),
	(627, 'workdays.calendarday', 595, 0, 'c293d0d9e31a5bebe9933188b97954d7', 'f8024f72236c4401b3fa9976c508cfed3e3f34a718fe64926fe976fcd4679ab4'),
	(628, 'workdays.calendarday', 596, 0, '17619baf3f400819389e27b0addedd82', '1b3babfd025af3b578e1e4b12d7aa7db57fb095502d9bb4da68ff899706e9f4c'),
	(629, 'workdays.calendarday', 597, 0, 'b6ac801a5ad627770dee6ec0f3795324', '032e9e2126c82586e95d369bcd6e08ab8e46715e8d2fc0e860db4b4245f8e41b'),
	(630, 'workdays.calendarday', 598, 0, 'f4c344e3d2aedd3359c9d1f8f7849e77', '89ffd6b4e36af5ea8d04be5f4e8c725a9879b68739217a197e5992298f7dfc34'),
	(631, 'workdays.calendarday', 599, 0, '796b4c3a75506cac7a7066408ddae0e5', 'fda579f81ee2a69bf1bccf16a49475c9ddedc380a1dcbbcac0f47d7b9df650d8'),
	(632, 'workdays.calendarday', 600, 0, '904e29d5fec9c196b299ded0b5244c48', 'dff7edf3970a2d1684553fdadb34155a8e6b50cfee622949e8231a8cfaa42853'),
	(633, 'workdays.calendarday', 601, 0, '1dda537c2ec48a877529562dcddc8f05', '78a47555521df623546982014c9cd8cb3d456ec6c97f042372f13d7801a0fddb'),
	(634, 'workdays.calendarday', 602, 0, '9a1a774c9ab7d2db249699d85e44ded6', '61cb5af6e726a02a186b9ec998b8900e69e631ad05d0a503eb01fe71f24ced83'),
	(635, 'workdays.calendarday', 603, 0, 'd3eb98c44c5ea6809126188d3f30ebb9', '2feec9df17b21fd2220771e6b89766be962a99642fe14a62be157be340a95df5'),
	(636, 'workdays.calendarday', 604, 0, '4c008c45ae00d4f8fb904ef875261b5b', '8e463413243cacc56480942956880dec4f3a07d7dbf1cf6d9f3623857264e444'),
	(637, 'workdays.calendarday', 605, 0, '9c488efe94322dacf482f6969371d928', '7a37026a536dcfe58cb8fc759f80ac535157e3c787f5bb69f304bafc426782a5'),
	(638, 'workdays.calendarday', 606, 0, 'bcfdf4e44350a5b242253c3a756a92de', '64355df5719ae1d4f1a89c0e716963243978fd313530d8f68683a07358e19efe'),
	(639, 'workdays.calendarday', 607, 0, 'b127126f42ab300532450794e3ec91be', 'eb42c8d0468baf123eea731480bade1225f18601c3506b89048191d0492b0d62'),
	(640, 'workdays.calendarday', 608, 0, '26b1768be8df1e9895b25126b575e2cd', 'ead77ea88dbd7c8c17897cd31671a1edc4524531ea705600c38306042ee2ea8b'),
	(641, 'workdays.calendarday', 609, 0, '7a82465ac77dec3424b2994c14f04bd4', 'c0a8d85c7105f61c3cf7b65b74de17327f8285dab768539a7c539cfbb830fd5e'),
	(642, 'workdays.calendarday', 610, 0, 'ddd9cc6170235b69b650f6d8aef25a0b', 'b19f0647c2ad01b2ffb672d3117f5803e2a59c691dec12dfecb9c33e3b7941d7'),
	(643, 'workdays.calendarday', 611, 0, 'b04f109f9c641dd63dbd2deb458331f0', '05b3c4c055a91c679bb462436ba3c372cb08e0bc21aa7aa5c88a5f5d77c17fc4'),
	(644, 'workdays.calendarday', 612, 0, 'f6efec56bc2116db4e1a160c352de8e4', 'd46070a880607e3ed82fa3063d7343192d818a46c194519fac08bf09a43028e5'),
	(645, 'workdays.calendarday', 613, 0, '6f1444ae5fa3d123fe4da5ff8c0e3d4b', '88da93f1cfb1d26869bf7110743729c694cf15094ea76992895e28608c5262d3'),
	(646, 'workdays.calendarday', 614, 0, '8f37bc7d0d3d7fcb74bcd11ee72ad0be', '896791b5c4d73befa45da90d2dadfb7bb970936eea282d3c7b45037370d0ecdf'),
	(647, 'workdays.calendarday', 615, 0, 'ac49417d8e727ff7459992b40c85171f', '49167b690bb1a6a9191dd91c43f6dda99bfb77ea8f7b70727439773ae3cfbfb4'),
	(648, 'workdays.calendarday', 616, 0, '65a80a3a7aeb3ab9ce9e721d34131999', '4fde35cffefeea602161d0ebe8e4760ecc8106294aeed957ca4f583ad9603b2b'),
	(649, 'workdays.calendarday', 617, 0, '8e7663436518b2000ffbd0bb01444683', '749f26092f7d5abb626c4581ef42e421132bb46e9781f61b40710099056c155d'),
	(650, 'workdays.calendarday', 618, 0, '0d2f4e9eff8531f36a8b59d8c1c49de6', 'e7882b660c1db4b6dd0546931f937fcc68940436d163ecc67900a35c028650ee'),
	(651, 'workdays.calendarday', 619, 0, '976edaf0c379e40c49f66d4a9be3cfd4', 'a77f2ae3f841a2d695da57a2f006ceb258c249e22d47fde0cdc3ccac54dbdfeb'),
	(652, 'workdays.calendarday', 620, 0, '448863e18e7163ae16549d42d4a72dd6', 'ae3cf057561c128ce1e6e6916d6624b3a1b07f989c2421ad536e264668d7d54d'),
	(653, 'workdays.calendarday', 621, 0, 'b81820fdc3e5e4b5798a379ffa00c777', '15abb79c6aaefe86428a7bdff39e71ccea673d3cb1da132e677469ea3341984c'),
	(654, 'workdays.calendarday', 622, 0, 'd43278a17d2d6197979bdf1dbe1965f2', 'd5e38365d24248028f8f6e2f09a036a64d535ad7459fc768bcc24932c238e496'),
	(655, 'workdays.calendarday', 623, 0, '6746d994299a5506c984a4403bf78378', '773203ed18424b88687fb0e785c32a7076ac7be369d9c1a5e6934c55474eacb0'),
	(656, 'workdays.calendarday', 624, 0, 'f53c1532e38f524dcd96d3ba1c31a6fa', '406845351b920c094bd22de50319d4433b2a631852e7b12a71cd5b82a8dae0b3'),
	(657, 'workdays.calendarday', 625, 0, '5a311990e192f980959d362ebcce4279', 'e50e65012c773121f63aab7f355b777c0ea681dca16a1c5c9b246034d0ae628c'),
	(658, 'workdays.calendarday', 626, 0, 'efdcca218a84502d6c9441355e3034b9', 'ffdc99f73e3a4a93debb612c76e8bc0ae56aeb1492e8636a05f681d5e32108a7'),
	(659, 'workdays.calendarday', 627, 0, '2e8d19e6d089cbc25a60d900d0544170', 'c7686f9a05d541baf5704fb7ca0a9b479766fcf971b3265555dbff99a8f405cc'),
	(660, 'workdays.calendarday', 628, 0, '00ebef5e94311838ee2f8fb4d9c40bcf', '0bbcb802d55d92abd2c6463c87f03bfabc7dd3f77d93bd5b819456ebd9b8dcfa'),
	(661, 'workdays.calendarday', 629, 0, '502957eaf6d85cd654f9ecf2278da5bb', '5ba1c4802a1736970995e08cff68c68243a20f2095c802b4be511afd9e3f554f'),
	(662, 'workdays.calendarday', 630, 0, 'ee628428ab2634472e38f81754d266c1', '1fc2cdefc5aa253cda54243697b87bc1657f8b5cc8f8a3b37f3ed6e3ff28b70f'),
	(663, 'workdays.calendarday', 631, 0, 'c7d349ff9e84c3b096a2cece2d1a024d', '5ab13a47412ecb165fb9c72e569bb6fe601b94f5b65772345ced930b04ba8811'),
	(664, 'workdays.calendarday', 632, 0, '6fa46bf8d02a02ad72440eb0156fe67e', '8b68624fc36d3e73acb07e4d108c114b4745e574eb4ab26954a59cc1bad35c59'),
	(665, 'workdays.calendarday', 633, 0, 'a7c88f259eae19d78c96697aa481f57b', '2dc9eacf417f42983c8442d6ef4f98ec39b11181c255b9b5d5bd6ccc397af45a'),
	(666, 'workdays.calendarday', 634, 0, 'da376e3dc52b78a689b2ecd21c0ffebe', 'fe817ab1acabb24c82481912a8e623f95cbb94e0e65d5951ff4aedc5b1231327'),
	(667, 'workdays.calendarday', 635, 0, '91dd58ba22fccc79f2a931c74848a6c4', '12b7972ba4fb0a7b437b15afc360a1e8613ba5d43473f968c2eff271b647f8e8'),
	(668, 'workdays.calendarday', 636, 0, '1fdd7762a4b5556b581a0e675f7dcee2', '0287def02cf721bea0bb9602bbe774dbb2902252a6f665f8ab88e1a7d54a8837'),
	(669, 'workdays.calendarday', 637, 0, '61f07e09789a742db69f0ab0080b04e2', '80a7234e4617ab0f8388245b2baab72fb006dc7d5c95519deca507c577b98375'),
	(670, 'workdays.calendarday', 638, 0, '70efb8764a7322b74b636eac45e03960', '43613a7d8e26197c29d40040379d7bf839e7412aa4b2f6d71cdb9028b24684ef'),
	(671, 'workdays.calendarday', 639, 0, '5fdcc39d11121305609c6fb8600fcb8d', 'eef1f46c563b1d5870bd166cd0edb6076c4c9feec6a5f5bbb2bfda90277e5404'),
	(672, 'workdays.calendarday', 640, 0, '6e781b77b4dc86940a9dc05d62164d7f', 'a2dcb5f247aa780e1f696d6409a8fc9b30949a1b2178d94e7aaf1cf21e91af9b'),
	(673, 'workdays.calendarday', 641, 0, '7b372633afb6ab2e6dc1075029b72be3', 'f7beb5c09174bcbc780b9115a7f614237d68b608426ef39ff0a34772745d172e'),
	(674, 'workdays.calendarday', 642, 0, '6c95bd0e4367315d2cd595a704848594', '0ce181ebe1504032702f7d4db7c6a90ac5ba616b08ef95a5b0d1303e6b8369e5'),
	(675, 'workdays.calendarday', 643, 0, 'c226f916ad222d62ebcc276fdadb4d19', '3a3447c91bbc14711860b658dbe9243ef47c1385491502bb09721a48ac42ffdf'),
	(676, 'workdays.calendarday', 644, 0, 'd51fa8f77a57c937c1464c5f7a1a1323', 'f7704e8546824ecca2cf522c2d5d7662b1fe7f344e99dc50e88422bda3ffa4a2'),
	(677, 'workdays.calendarday', 645, 0, '6a64f81b30d2bb35edb08e86f88ab9e0', 'bc0d1da35261849c86bcd87c14416133e6f47b55341f6fa156eb3a72caad7b69'),
	(678, 'workdays.calendarday', 646, 0, 'd6d13b1478640a172ef6f4af1556d741', '893a1be453f310a879ddbd4d1b0dcd9f9de1fdf04de3813d474f0ec04acc844d'),
	(679, 'workdays.calendarday', 647, 0, '2ac3c0a1b9ac0e4d5aa2d437b9201fc8', '277ba216acc3639fc1d93ca7889840afc42569b0b2f827b2593787e0537b53ee'),
	(680, 'workdays.calendarday', 648, 0, 'affc8fe4c75aa7b64a2cb5fde3007d3b', 'b8cf35cbefc62b509685468c2c3d6a8fc6941337c9aa7bf223c3b74e698e5cc1'),
	(681, 'workdays.calendarday', 649, 0, '0367a92761d464ceaeb42140795dc2e1', '9a97a2874e45d0d21394a01d5d634069a6fd6dec9531acb4e5d1afaf5eccfa32'),
	(682, 'workdays.calendarday', 650, 0, '951c9763055f424bd4f888eec3699d58', '7a663d2f1ff810fb9b1f4d88fd718f6ae15c4ff513b6ebcd010cde96c403e15b'),
	(683, 'workdays.calendarday', 651, 0, '145f6d0b63eec931a32403411bb12af1', '365d3f0bbf3e1bc64faa65d93e56668588a86841a1453e9c9181316c164260cf'),
	(684, 'workdays.calendarday', 652, 0, '13d1fb9ee63c1e676e3234a22cab6df5', '40470412d64acb88a5149d3e04d13344e09022c7186a67ef89afb1e93d9f8155'),
	(685, 'workdays.calendarday', 653, 0, '71e6b028db2e17855b7424e76c4c67a0', 'a57cd4d4c1009885d08b444bcf9056c1a61307d65f2f8748b2524662b197b47e'),
	(686, 'workdays.calendarday', 654, 0, '3b271bb08cf9a46c72d7e68f397eb533', 'ca00f1ec9f7b5e22b0cfe557df1e29e619aa762fabbd52332c1b88129eb0acc8'),
	(687, 'workdays.calendarday', 655, 0, '45519ea89d5ebbf39dbda71e2ac8e693', 'c5259a93b6716cd0300d1b7ce03be2e95ef9d029e4cf6ae4626c3045bb3b68dd'),
	(688, 'workdays.calendarday', 656, 0, '6f64b1645e3bb7bd66f8dde73fc0a308', '0379505359af1474deb3d53230b6be4c3d3e8e06142b3380a560c951f7500ba4'),
	(689, 'workdays.calendarday', 657, 0, 'ae6260756d5484d1115ca0f7a3e002be', 'f998861f9c65285c456661b7fb7981355b5fdf4696b0a5a2ac00595ddc3da702'),
	(690, 'workdays.calendarday', 658, 0, 'd39db6480091790b5f416ff4011c906f', 'd9270eee14d361a2f567f4ea2917ef366a90cdd72297065516655cc0662915a9'),
	(691, 'workdays.calendarday', 659, 0, '076c9a316a89dfdbb6da02cc87f1820c', 'a11f72eaba2a6698bc3564a4dcef7cb5f7ec4cb6549d6e4bb878cb79246e3ef2'),
	(692, 'workdays.calendarday', 660, 0, '443e8d5c07918db813204b56e344cd3d', '1aa4031f29a4bf0a562fe424ee9ef1b17eeb25d10606a03d8c1c55529430976a'),
	(693, 'workdays.calendarday', 661, 0, 'ff073b30eaa5c1e55e28cbcf9338b4c5', 'c95152d5a3a8f3cc3dd5bb4f600200b93b34942795e5e528f44a2aa60594f1fd'),
	(694, 'workdays.calendarday', 662, 0, 'b61c3cdee270b7fc02f6faf403021c78', '3e2468af04f84366088d9adf9a1350c99d7f0c6a8ee547f806c80713c9e164fe'),
	(695, 'workdays.calendarday', 663, 0, '423894c115c0401866117ad16b65335a', '2ac51c8da17c98e539e4521ad74cfecc76c7cf4e7a2eca5a13e9e43ccd265344'),
	(696, 'workdays.calendarday', 664, 0, '406e5e313372e1fd8c7cee6250c59cd3', '566a75b017bf127650a006dddb2996224cd3ac2913fe690fbdde217a4ec302d1'),
	(697, 'workdays.calendarday', 665, 0, 'e53a2f6d413b10a681ca21adfb39fd65', '2e356d69bbd14b9481514f77daee7010ad206471d1a1ad3839aa9323946d9319'),
	(698, 'workdays.calendarday', 666, 0, '3cd1493c8e5ad112ebde7713881e51bc', '61ff734cbb22759aaf9aa8afb83f6371b7e062d0b0c8035455005435ecd1a15a'),
	(699, 'workdays.calendarday', 667, 0, 'e777fed69fa1b6ace5bf6ecf8d25135e', 'e0f797ced3c6b8db016adbfc9201557c007f6328c0d73b4821ddd95e36e603a8'),
	(700, 'workdays.calendarday', 668, 0, 'c0c3e550f6089802a09b56c9b6f0f8af', '197697b17bc326886ed0a0638196b973522e39fcd3f484f35489996cc93ae5dd'),
	(701, 'workdays.calendarday', 669, 0, '10b289c07d315f6ba74cc32337c64489', '1228d5e8474baae6445dcf3b5f635988865afd0f5a75fc1cc6b20078287727f3'),
	(702, 'workdays.calendarday', 670, 0, 'ea86c729e9058b473d267ecb4e9d4b5e', 'ec92b88899cdfe716e3e9bb1f61f83a1d22cead3342e5f29ae198c44f4bec50a'),
	(703, 'workdays.calendarday', 671, 0, 'b432fa5a76667a7c884bf8b1f8a41a65', '75ef5d21ddce06944ce5c1883e36a5e1b11918ccef11bc43f8d1cb14f609f2fc'),
	(704, 'workdays.calendarday', 672, 0, '293954ffd277b9b9599e59c1694d27ac', '894ca7477196a9287bf5408fb786f1446d2e4f20d56eade2e2cf801a8a95b4fc'),
	(705, 'workdays.calendarday', 673, 0, 'd9bc3efbdafb47346e27f83e640d1734', '2597ad3ee7ac19662ad1ee96631a085118f3e08e2214877996ddb31b761fd91c'),
	(706, 'workdays.calendarday', 674, 0, 'e8b32b9ab60b6b4dc1cb083eb0f98d23', '11262d2526d5e99bf2b89ca7f3166ac1e2e0445ab22ecab0be8174874494b2b0'),
	(707, 'workdays.calendarday', 675, 0, 'afb150111fe92c0ab5b08dd1bdc9802a', '8830430c1bce24e5e6014b7cfff52119acf18d3918d7ac57b595b9103fb74b10'),
	(708, 'workdays.calendarday', 676, 0, '26f035db8374008fa997c28d0d34fba1', '4df74251c096064d11a23baba406a621c96c9d630eb77b35cd8143d09fc13a1a'),
	(709, 'workdays.calendarday', 677, 0, 'b60b7185a6f518dbd89a63938d8447e6', '0375470f6ef203fd1b149c5ebc672c08bb2dbf1aeac09e79e7275ab979605ee2'),
	(710, 'workdays.calendarday', 678, 0, '5fa2f9dd3ff2475b1cc0396cdbb127d2', '005cd48e2d5e2bc655002dc1bac3f4f827181fe388a260ef3cbd19a9d74ae6b1'),
	(711, 'workdays.calendarday', 679, 0, '954c812290cfb83bf2fd06f8dd539c0a', '4e2d3f5da06ff5cc48f53c3df13bf0eb4d004d8e5a2e17ad2ef1ce163a013359'),
	(712, 'workdays.calendarday', 680, 0, 'd661d53a1bcd8acc4c0fe54497515865', 'fb7c16c4be5f957ff44664fb9a33abacc89c665be69cf790b5834c4f38c82d1e'),
	(713, 'workdays.calendarday', 681, 0, 'b8f7940f6048acf146eeff9b9a750efc', 'fab0e31f06fe73f246c66e281112c88df2f29fe086cb289c030f255f7dc16921'),
	(714, 'workdays.calendarday', 682, 0, 'cd7c5a818a66c7f7dbe3130375c4dd1b', '6b878f3169a778a8df40acbf426e5e6bc6a83a29ed4838d54f81d0aa7c37fbda'),
	(715, 'workdays.calendarday', 683, 0, '146249b1375643106650fa3c93fcfcd0', '36e3129e45e6efcb85cc32ea49f7cd75944dc1167c89a5000f134b81f1201ba2'),
	(716, 'workdays.calendarday', 684, 0, 'ec847ae8e84c3c4f1d9be5a9467718ac', '93aa9143e55d1e9f87bfa5e1679536a9e3b8a9af24135bdd25be5eb735a0130d'),
	(717, 'workdays.calendarday', 685, 0, 'f005b7200a87b5461a9bb0cfa138faf8', 'b297ff207d729f8691de54b6553bd7820b45cf97876b4019d7dfb07efbd03f68'),
	(718, 'workdays.calendarday', 686, 0, '504fc86a2d60181ba541fcce85b46c4e', 'ef2abb3459533c61aef5369d83280132bb69feb2ce690aafaeba02340a409a40'),
	(719, 'workdays.calendarday', 687, 0, 'a584c4bcd522573e7f323d84ba9b1647', 'c1c3f97ebfaa7cf8f055084eacbaa35860495b2250475022874e7378ea0c50ac'),
	(720, 'workdays.calendarday', 688, 0, '06c5a0fb13a9eedcf71bc7dbf54ee2b5', 'f50052b7701c37c43ef0e8fa9dddaf5780921f1defb8f795d7d5d19a2657c219'),
	(721, 'workdays.calendarday', 689, 0, '19abd20e1ad65f83c59d8a4411aac9e2', '542d785e916fb22d07cb1d79c3225f681a5884d70dc4d2033aef222e531d662e'),
	(722, 'workdays.calendarday', 690, 0, 'ef463aacd89e9f51ef1da15a02f7f2e2', 'e0827907d036735fffdde67645d8def034a7e86cadac874eb5c3991adb48bd20'),
	(723, 'workdays.calendarday', 691, 0, '361e7754a7ea64df635aa055ee6e7b26', 'bc607be11bbafdfa8ab320f3757c3295c3086d2f7a416cdc361fa6717737f39d'),
	(724, 'workdays.calendarday', 692, 0, '0aa3cb100c61b0a940bc02cbb0d2e5e2', 'e706a4f0c9269b6484da6a883d9a7ca3d2f457bc89d936315c6dbfa448c05fcc'),
	(725, 'workdays.calendarday', 693, 0, '4adf73ae9543d4b3d9d038a8f4ee90bf', 'c1bbc8f86c0721a557bf348148613e51c92576a3afa482abd49aa75581a4173d'),
	(726, 'workdays.calendarday', 694, 0, 'a016a55e014d12d7a3b1d09d5484b9a5', '46993b8aac4a715d4905a2f28954ce7a1123e474dd0749910de1e089459a9873'),
	(727, 'workdays.calendarday', 695, 0, '2ba6943b5c5ddf760dbe76364547d43a', '4bdcafaf191e668c83c1b4582e1b8eb219be25246f940e57ba43c39f638dfb7c'),
	(728, 'workdays.calendarday', 696, 0, '19680450c79587121fa45e0abd96cd7c', '486bf64f5f3ac0688cd5c003a807ee5d067238396bc3b4c06dd822afa419ceac'),
	(729, 'workdays.calendarday', 697, 0, '0a63aff92eefef8899378fe26184b5b2', '4791787e136b3978999cfbe5138f5c73c8a3d1d67ffb4f66e70b76609c0a1814'),
	(730, 'workdays.calendarday', 698, 0, 'a2c4c37e516a6b08073cb294003911d4', '7802a59727efc8ae58f40e5c0ca81e8c040f69ffe823f391bc7ae8922d1a5d2c'),
	(731, 'workdays.calendarday', 699, 0, '83e6522a0237c2032f6ec260d6cc2c43', '4539f00e0f8da605c1a8d022b760711e16fcbd45d1095621009b2c3bafc7b2a0'),
	(732, 'workdays.calendarday', 700, 0, 'ea38df2e81d61805567bf56bc827ce8d', 'b3108f2240f49fd117822a3cfc00708d872ac2dd5ad7a4995c03188b6e4ac4af'),
	(733, 'workdays.calendarday', 701, 0, 'c5d94990d14541e3acd5dbadf57c768d', '6bbb105b399c9893ed281abe255f85db3a29dcd7d59b4fed27003c5af6e63840'),
	(734, 'workdays.calendarday', 702, 0, 'f7c4540b0bcd6d13bea664220ac590a7', '7a5bb4ec19b23122918f799146c201ac09486d5b7680f33bb3141291e46418b5'),
	(735, 'workdays.calendarday', 703, 0, 'bafeae7c7c6681a68fdabac206cdbee7', '20d92d82ff037a33db0e69c6d5fdf7678cc033939664c009983b52591b8b59fe'),
	(736, 'workdays.calendarday', 704, 0, 'fc5c56344dc72895a29256ee39db7ca9', '7718a097e48d6f151afd183b813c3a147a6d34b05e90501ab4314eab9cb6c62d'),
	(737, 'workdays.calendarday', 705, 0, '2e269dadbba873574e03fea444b75b67', '815f69e5e4c4c8636ae937516657e433f6c922acd02d0c2270bbdfd2d4c9840c'),
	(738, 'workdays.calendarday', 706, 0, '212d80ceaf739818ee38bb10e6a7ad20', 'ad3a6fd73ded5a66aed68d3193e5ae084c28334803dff59726d785bea7200dc3'),
	(739, 'workdays.calendarday', 707, 0, '4675a8148eb92c52d3402eb6dc454de3', 'e07228fe4358fde67cf535eebd4e1c6390f7aa57d03f34c359368e30e1e479bb'),
	(740, 'workdays.calendarday', 708, 0, 'a3c895e184bab6c68997515ff76a790d', '27f8cdf8323c0acb8129e9a045e223abc5b3c4364eb7003724aaf449c6a47081'),
	(741, 'workdays.calendarday', 709, 0, '1c15e99e8fd6626be3b4087437518c7f', '690f7a93ed3912a7e0c04333a4211a0288413e6b49c945d6fb937a75292ba644'),
	(742, 'workdays.calendarday', 710, 0, '07e81edf2075c8353363a60420977ff1', 'a34b86fd347adfded0729a98bf9705e0b7a63748c2c8382e471719c25ae2c891'),
	(743, 'workdays.calendarday', 711, 0, '9cfc2b6077c835cdf59543abcec6a597', '2d684b1011205186a893850eea9aaecaa7a81040eaa782637c2a095c47ada9c5'),
	(744, 'workdays.calendarday', 712, 0, 'a0085289d6d8ece3c95a50731c9a320b', '41b9496c7f691fadcb6e7c506ccbd3b6f3396caf321278271ac5c3eb5154efb2'),
	(745, 'workdays.calendarday', 713, 0, '6da7346cab2108e9c2d0748f6e7a6f36', '475f07c9243c6e624739d15cb80e47b373232146d1b1368bfae49f19d099d336'),
	(746, 'workdays.calendarday', 714, 0, 'bb81f0ffe5f4285badc950016848e35a', '60f499cc6b83a5691b9186b87cfe426b35c4f787e8f6bcaee0ecac90f045b8e8'),
	(747, 'workdays.calendarday', 715, 0, 'db259b550db0cece6b4e79f62e2e10b7', '5e0590d4326ddafbcba49291f427a9165bfdd3d9705d96492e72b21e8984d62c'),
	(748, 'workdays.calendarday', 716, 0, '8e10bee84a9ace9dd69e5914a29ac692', 'd460291cb532aefa4d22a1a19bce810d46b14f9ff42e7e1e9e62baea63199793'),
	(749, 'workdays.calendarday', 717, 0, '6d20c8813696e5044e19763d99163f8b', '579dc4674be21a1410b593fb22581c013fce72c1d419cef09021bf2ff09f113e'),
	(750, 'workdays.calendarday', 718, 0, '1e3b1513f86c589365e50bb11ad531a9', 'be94ad92d1bf13f8b4ef49db8d401515842aa342d769b556c4add222f0eaba05'),
	(751, 'workdays.calendarday', 719, 0, '02270f187ac3196bb543c124d15f606d', '299758b5f5aef37febfb75cacf1e93bd2051a9b1f09c8be445f7bf89002fcb17'),
	(752, 'workdays.calendarday', 720, 0, '6e7ccac062faeaf814975c68fde7a260', '7a801b8577e2cc069546f4247e09b3c663414fe625d354652864f16301629497'),
	(753, 'workdays.calendarday', 721, 0, 'b6b749ce3749b3bd56181ae41b4bc9d8', '0cab6dc84f75601c22d03a42377a92dddd72a788848374b8eea0a19e589a8fff'),
	(754, 'workdays.calendarday', 722, 0, '8f92eb4f146467a61f983b9823ea1f5e', '4503ecb359a27ed27e5c04e3900f0dd728416db51e0364af001ea2b8a76b5e3f'),
	(755, 'workdays.calendarday', 723, 0, '8d4f0f1e86d8df86ada9a1ea5d0a2636', 'bf8bd5cb05e63be0ce158f42f9c2c7ca62081f60dbad7d226fa251b9658c851e'),
	(756, 'workdays.calendarday', 724, 0, '203ee4e2cbcb4d40fcc0a1f58b871367', '3468191b589d7f40213d283de0ce49867c868b79c3318b98ffdb1be4f6b7baa9'),
	(757, 'workdays.calendarday', 725, 0, 'ab956f66dbb419caf5be3788473b8a62', 'b02f8cc2047600519cadfd5d48a6713849e53fde9b2a203200e0419c0f7207dd'),
	(758, 'workdays.calendarday', 726, 0, 'e47d298985a889aff28ce4689a8980ae', 'b28625abd08bd8c1063a0f24a7f29878f75eb5761be478d6d003ca15ce64078a'),
	(759, 'workdays.calendarday', 727, 0, '5119b35e3e1baae4fba94f5053ad93f7', 'e52f8a15749d8a76111d56e5b1309d53257e492c33d58d95e49fa49f91bdb0c8'),
	(760, 'workdays.calendarday', 728, 0, 'd6882161a4fd98ec352ccbbc18607abe', 'b5542105c1fd1e95a388afa554175f9d172646e5d9e342bedb011e43284884ce'),
	(761, 'workdays.calendarday', 729, 0, 'f2c5fee3fa3f89597e213e331cf14c1f', '844f2d29d812cc465c92b2fa6f574553616be766572c21600c9ba2e8d6869e26'),
	(762, 'workdays.calendarday', 730, 0, 'cbcb68d4f24f1e35e22f9efd9d41982b', '3916f05286fe2fb3ea0f626b7770bd7989ed85816b713a09f0b139c4c188b8b7'),
	(763, 'workdays.calendarday', 731, 0, '9ffe806f800fa4e902b04eb3081e5ad8', 'b4d8522dffc10f96e1ef881108f8005621d041b4521cad8696d5cc7d6bab124b'),
	(764, 'workdays.calendarday', 732, 0, 'ca596c6b2a9e239a8c16fb0b76c08f3b', 'feec4135c5f35401af2bb5cc1f48983d0fabb29b125576e0ef2be063ea66dca5'),
	(765, 'workdays.calendarday', 733, 0, 'de22e562c34af780e1a01ee1d65b7555', 'effea83d8addb5345da411b02322b51adc850787f818320ddd43860e0e0b4e00'),
	(766, 'workdays.calendarday', 734, 0, '5bf1b065487142d294d9c0ed65bec9a8', '3ddf9246c85b93e4b26c00d6373b4bc9512c873005e8d6ef36722142bdf100b5'),
	(767, 'workdays.calendarday', 735, 0, 'd89eef85b91fe827c40e46896b8f4763', '08124cfe1f63f61e3409cde88363a5c47fa87d0ecf72b2f92bd6361a579c2b2d'),
	(768, 'workdays.calendarday', 736, 0, 'ba006d5f1b1051ed896fb45117c3bead', '172c2d1f0d391c5af6514724c9dfad27b3ed917c32d66a5a2d4066bfe0d84778'),
	(769, 'workdays.calendarday', 737, 0, 'f696f2a0704aeb6cf6f50919d3349a8f', '51dd754f722cd2ab0bd9398349034663772670599f3565a80ed6fbdec7bd1031'),
	(770, 'workdays.calendarday', 738, 0, '7931a17926fc946dc4782edade186f37', '55a76cbf0caf2ad484a60eccbb80f7c2f52839f3afead0795740a719ca88e3ba'),
	(771, 'workdays.calendarday', 739, 0, '08679ccbb6e3ed7d4047889ae7e4ad3c', '5d8dfdca7818e777e30335fcb1986013650932554a23046f3df85ba54230d36a'),
	(772, 'workdays.calendarday', 740, 0, '6854cdcdabfcab785b465425ae2f2e3c', '2433a01afe23b8e3a11dfbbd111203933a273c2488dbd175a2719ff87b55a68a'),
	(773, 'workdays.calendarday', 741, 0, 'adc0ed364f86f5c86af772d95eb8802f', '02a414f2317272254b20d6bb7e5ee83ce30df25a3e53a477fec9e5986fe3baab'),
	(774, 'workdays.calendarday', 742, 0, '1f1b5052239453837d55f4d0ee32945f', '81daa6a0820d407d69b46b970ceeb4712849b5a4afe4832ff72e531d1cee3d23'),
	(775, 'workdays.calendarday', 743, 0, '7227d4c0a7111be5b4429cba09a8c371', '17180b086f51cfd231a5444eb44b8f58f6cea98c19d6a001bffa61b1b42677f1'),
	(776, 'workdays.calendarday', 744, 0, '3ac01a09805d8bd67c4c95659e8455cd', '927001ac72c7fb36dce0f7e7b7ab80cf7f151e41892a51fcd577b9e2e364a086'),
	(777, 'workdays.calendarday', 745, 0, '1933342da9929bf4fc9ab9956cda4fa1', 'b760dd651e886f4a2760d3467d6ec7a1103de774a5db2db199ecde4b75a43a6d'),
	(778, 'workdays.calendarday', 746, 0, 'cf0ef92a830ee047203176fc1b75c852', '131eb5ce9fb792a1e2afc048e8513ef5032b8e8e755ccdf7249b3f6700a099f6'),
	(779, 'workdays.calendarday', 747, 0, '6afa16b57d23a8c9d1b37e636c4e11de', 'ba4521227c4ffd073612160f7b7e0c4e7e1dfb2d1cda38405c98e6658732c80f'),
	(780, 'workdays.calendarday', 748, 0, '85fa34a0bb37af57d584cb1acbfda315', '2a4ab4a18f0b010f5050a181bd93f155e823b17276a11b43ebe2d5d5a3f12dc5'),
	(781, 'workdays.calendarday', 749, 0, '5f2d8c738d3f010971d12736489767fb', 'e4af2da7f10bb7602053a08142011ae293a1fcd1e88e8d53ae17a95cd3ed7236'),
	(782, 'workdays.calendarday', 750, 0, '1968f7008811bd84ee124aa529765a90', 'd555c562fd7b0e403cceb2a25924d318bf126c1e47ea3408a39b53176e6c5c44'),
	(783, 'workdays.calendarday', 751, 0, '7df7913628787b1dbcf1baa51f6af055', 'b4fb48d7ea1bdbf0adf2427b76aaea8e5d848eda8132c87640f90c7a9b59213d'),
	(784, 'workdays.calendarday', 752, 0, 'f685d0e92f4b8e8ed53368bd0b436def', '1a86759bdd1b78a10491a6e63ca6517552fc5ec338f00b02dadd276912b5bd2a'),
	(785, 'workdays.calendarday', 753, 0, 'bed9b0d74ebc7ce887d3d9abb2c6a877', '6b5a9da11d1489ac74a2a3a1c41ddb1c30da25b681f10f829834934d74daeb3b'),
	(786, 'workdays.calendarday', 754, 0, 'f156a5b2afbc3eb0de12fd82fd7e7eb7', 'ca214883185e22fca8753caf3aa30ff0f2e82a114bf0465df509e72990477883'),
	(787, 'workdays.calendarday', 755, 0, '7bf91742a6a28129c23edb305a50419e', '276923d1efb2ca8a3eda887591a1a553608a7ba00aa448434b5c8f6305465e75'),
	(788, 'workdays.calendarday', 756, 0, '229625f766bd63ce19f9f6dc9a74988d', '95753fccfaa592fc703b4d58caa8d30b4f9fcd3c20388832fe1dc41eb8eaba30'),
	(789, 'workdays.calendarday', 757, 0, '4c1db1c1669f04452ace5f0bd8cc16fc', '285a65cab49e829e32fd4c3a9f84edf01c43f1e760901152561e43b6329f690b'),
	(790, 'workdays.calendarday', 758, 0, 'd1307759141dc1b921dcad49f5e88128', 'bb656dc55d9cfc25f50e7ee94ff606ce27f26c903a42a6003a41f8a98d0073a0'),
	(791, 'workdays.calendarday', 759, 0, '3f61af716c91eb61d96761b33d246836', 'bf299088cd14d4b41b38711b208796466260a44ed20f61a9266105634d289066'),
	(792, 'workdays.calendarday', 760, 0, '777c578f0fd5a8d7b6f61673a4e47b8a', 'b3ca5a0d3accb7e72bff8f8f57f81bbc958460809d88c9bc570ef8a6db946138'),
	(793, 'workdays.calendarday', 761, 0, '11be81b0c6630f7257dc1e3a724332e6', '22257c99a55fd55d4af4baf9aafefa09353919ba5319a41e3672ae5906026ae9'),
	(794, 'workdays.calendarday', 762, 0, 'f7dc00d5538863da89a74f69e4f96f3e', '9075fcfe32121c45d090cf4d8a7b0541dcccf61c49629b9935f26a8c97baf9c8'),
	(795, 'workdays.calendarday', 763, 0, '8db6d1ef07bd1d9454b97e38d2b045f2', '2cba38322f03286f9d000000672e0a9edbfe752457c3a82c591d30bc5ea33794'),
	(796, 'workdays.calendarday', 764, 0, 'a29890510ab480b8377ee31a37c3f93d', 'ca10d7f247ddb04e3259e3455eb029e652c95115f156d7207dd4103bd938bb1e'),
	(797, 'workdays.calendarday', 765, 0, '753dbdac07dcf08825608a8fe9e7f04e', 'e94fb4f10fcb9c839c6949a99735594f00a0785fbaee2be1f6fb5592742ef7ea'),
	(798, 'workdays.calendarday', 766, 0, '0ff4c9a2ef895c88403535c9f368de01', 'c7071de842751d8aa9d51dd663578e490e8333d27d433c8f7ffa565f838b70e8'),
	(799, 'workdays.calendarday', 767, 0, '368806af22468479d2d4cba170c6aedb', '0d3c6bbad57446151cc186c93828ab1612c4466e10a060ad1d0c8d9b4cb17701'),
	(800, 'workdays.calendarday', 768, 0, 'b7344c95c9e18696a5382fcbc4bdbc63', 'd0cff1851a001a7db2cfdfcea9b96231fb3301cf30c67b3e1e89202c9936b71c'),
	(801, 'workdays.calendarday', 769, 0, '24a9f8345f0692503d0e1b2871af1403', '24b9321383cbee57ed447c5349f8b1873c321551fbed42c8e7cbdae47cbbdf1e'),
	(802, 'workdays.calendarday', 770, 0, 'ccf9c15a3fc9e26b84d2c39584cd3854', '23490d2c330ab6ec7d3831df955fc8f0e3fb6bb90751cd81c471aa5f727b3981'),
	(803, 'workdays.calendarday', 771, 0, '706a00be8d739539b83a56237cf7d3c5', '02fb180a929784abe716397a3752ab08a5509184181e205240b82726bc9a8df2'),
	(804, 'workdays.calendarday', 772, 0, '1a99adbe9ec49bff79c6d868b2e86fd1', 'ba74eb64ec1a0d373bb9a20225d9d6e6ce00dab4415c6e5aa11d15d3ce462d74'),
	(805, 'workdays.calendarday', 773, 0, '901f013e185fb5885f6a1d45a9fdd108', '6712a18ea4474caa3fafe03157b65991d256f261235a30c3c42aa39f4a81da7c'),
	(806, 'workdays.calendarday', 774, 0, 'f3912084439edf6f7028a8e3b4c0e6b0', '6787c5e46399880630d584ab4952b6cb10fc21d867f3ebebb6cf1b81f4f45c50'),
	(807, 'workdays.calendarday', 775, 0, '203b374a3d0b7b24f56513ae56c47082', 'a07ac11c08afb85007d025ba279fd4205bf0820982021690bf63b546eee37e05'),
	(808, 'workdays.calendarday', 776, 0, '5381a0b86247a51b1e4c6f597bb175fd', '46712895247ef911ef79badde146fec4ee831bae59d31e9a401c5acd07244d64'),
	(809, 'workdays.calendarday', 777, 0, 'bbaefdf25a88b61bbe8f088b789a452c', '1c7ec69cacff5aca2fa2872febb3cb7dd78106177bece06f992dba62bcbae204'),
	(810, 'workdays.calendarday', 778, 0, '4578b9dd5c10a17e350fc3125233dea2', 'a66672efdadb50191f7e8302788b9d7264040e326abe8709093211ee9aad06fc'),
	(811, 'workdays.calendarday', 779, 0, 'ef52bc9d164e32ea6e555b94aa0ba449', '2cc6e9ae79948f9804d8316cd880b06739a89c6d1aa0a37c549d14a254813d80'),
	(812, 'workdays.calendarday', 780, 0, '6955c7d955939f166acb508b8d0b15d5', '248e249bd1dc0eddaa5f64c26a87cc09c1e86c88b1fe1ff9917edbeda6bbaa81'),
	(813, 'workdays.calendarday', 781, 0, '700c70c8f48ccf7c8bda762a986d0825', '4baef0b4fd1fafc74dce8f89789b8087019f25ab8d47b97d7c3d9aa5fbe6ef52'),
	(814, 'workdays.calendarday', 782, 0, '2c02b7a1582cd65d7b2c45f6e6fcac98', 'ec15412a5cf9718abc174be2c714b591b7de2eaa70661f59d65ddaa885785c6b'),
	(815, 'workdays.calendarday', 783, 0, '48bfe60c4c2d8276b5320efde8d1421e', '47d0bd153bd9537c2d74ad5fc78ec5d9a37366813fb93c360feb2d92067b4455'),
	(816, 'workdays.calendarday', 784, 0, '3e0b39647f5548faa425dd70e915d65c', 'eb7fb6d07ad869b889597047ea30b615d83c4f5b6272c20d5f0696be3d5aa4aa'),
	(817, 'workdays.calendarday', 785, 0, 'e359843e7b566695d2d69bcdf08f8021', 'b4e5d3d6895c54c47acf989e25121d39d58a09775c40767e360533cbea537267'),
	(818, 'workdays.calendarday', 786, 0, 'cf3ff0b228f7b2dda0464c1ac4a94225', '438f02b12315e3661fcc2db102dde50f3a2760066009c4533a62b290e71a3f49'),
	(819, 'workdays.calendarday', 787, 0, '16d3e5aa53cf6d2a366cb5d2a0bec013', '32387dcfe193f4dbde25e09413fad115108e0a36de6a73fb4d3cdbc18d81f0f5'),
	(820, 'workdays.calendarday', 788, 0, '22e0267af14c469f5ffe329675be2221', '8c5a5bbd4ad7229d19d8ea0add121aafa8dd19e7497447089a3b95e17230d9e4'),
	(821, 'workdays.calendarday', 789, 0, '466b2bceea024c157371b070fa9833a7', '4cade77d3a870528f0a6b6edad8398335e044d922530ec0a8d90978392863d68'),
	(822, 'workdays.calendarday', 790, 0, '214f475b02f2e3d11ab340b61a6a3fab', '20d8bb8ad36847007a6c5cfc410bc195ff18f253d10ef70529d5aa7bd7f6efb8'),
	(823, 'workdays.calendarday', 791, 0, '1e1337f22f1a6ecfb433524ff60783cd', 'c55a5ea03bfb075b463b9d014e9721668f8d1d123ce25b56567a9f031c5cf425'),
	(824, 'workdays.calendarday', 792, 0, '03bc722a4c932dc5108f9634a8158f81', '6f9d06452429e85db3b25aec90d8b23dfb73f88ec5cf3e9636cce03919a4d64f'),
	(825, 'workdays.calendarday', 793, 0, '23a59a3c9ca784dfe99f4327af0385e0', 'f136b7700883770f488436f4efecd3bcc9a2be135cf36fa1a9055978549184d0'),
	(826, 'workdays.calendarday', 794, 0, '52d0dc2909a1757a7d5f92d158ce8717', 'b7590d16290c228b88a10d7d87bf9522e87868bd0d5d04de38014e790d4e092f'),
	(827, 'workdays.calendarday', 795, 0, '407d8b798932de2bb6859b859715defa', '373c26cb17a282762436368efb61622e07707324d806f10643b574453978cd1d'),
	(828, 'workdays.calendarday', 796, 0, '6e7637be70bcb49ccf1f1e9d2b3087ed', '2eb1813f3969f1604b4ddae12e87fef335374af7b8cfb088329d894270572562'),
	(829, 'workdays.calendarday', 797, 0, '96931b075432cfd22ea78401917b72a8', '8848fadde9b9fec8e8f17367f408ed5d601c551f667c1c57c8dfada6be3c6c42'),
	(830, 'workdays.calendarday', 798, 0, 'f941b8b41d95e2ef0cda8a4beb70810c', '599772347693b6c8962bfa7a995eb4f7c5888ea0739cd5cdaa27b46e2a1036f2'),
	(831, 'workdays.calendarday', 799, 0, '412b9a5b96d461191a211c522517532b', '0c78eaa320f33767ea30db7a0b0212a3112e56b04497483d3926af022277be76'),
	(832, 'workdays.calendarday', 800, 0, 'aec69d89b6373250f4f19f06d24c1692', '1b858c64deae7183a2991bd99711d17521afc53e61e2c9da0191721b70dd5f95'),
	(833, 'workdays.calendarday', 801, 0, 'ac6964219dfa859cb565b65194cd09be', '2e440bac6c5ab67ea194d889eb8e00c0dd8668ae2e3e7fac907c6b8b2790b61e'),
	(834, 'workdays.calendarday', 802, 0, '6084bf7221a0f2a01dd8a74a3c961e2b', '914d0be8a9a345db5584bc297ff22dd79a13bbdd451f74ffcb08a6974e4e9719'),
	(835, 'workdays.calendarday', 803, 0, '2a9b95f221c02dbe55605501aae396dc', '1f13121f1bfcfa22273a5ed5e144e3fe44b377ef63c261ff8354b995b230e4f6'),
	(836, 'workdays.calendarday', 804, 0, 'fd8f9f13eff0b5f4b9b990f0a62a8527', 'dbe06f86474dc6a8fe5370e6bc1068ea664d1aaef83583cabd01cfe3a6f9d807'),
	(837, 'workdays.calendarday', 805, 0, 'e56369954eae0beb9b0dbf7d385e9f75', '28cb860df5faf470b67bc89240da31bace7d29a741fdac67062973d3768b6b45'),
	(838, 'workdays.calendarday', 806, 0, '16596f2a5045eceb0fc1e61fe54cdd4f', 'f67969ce1e9000b60426cb71f8ee1729546e2ae9a50f0954ff4f071706d86720'),
	(839, 'workdays.calendarday', 807, 0, 'e44d0654b7b60be36c59675eb199efee', '1b3fe45521a665fd08572a514160638e6f0b89281614153d4dd624fbf9f5059f'),
	(840, 'workdays.calendarday', 808, 0, '05eed55aa1959bd23ad2d5380a2267fb', '585e5a4cd12a731a2c8492c993216d074f26792d2697241c7271053460ce5659'),
	(841, 'workdays.calendarday', 809, 0, 'e9f6b649461db02fd59ec33c31e64526', '817a638dab598d72bc792db26cab86ff97aa3441972c541cd333505e8f9f0960'),
	(842, 'workdays.calendarday', 810, 0, '400825f07e1ecd11885c039749498d17', 'c1852fcfac5ce25a13d200b22df80dad1427ac6598ccf1f20b3da5aa6ca85ab7'),
	(843, 'workdays.calendarday', 811, 0, '65c8582a7fc9fdc35fed068bfb112a56', 'edc858154644ee52a709f335883caa3ffb38747b57255509d5be9ab7fc71bd7e'),
	(844, 'workdays.calendarday', 812, 0, 'f5cbfb4939df42b574525570f43ba4af', '3d85b715ba126c392bf4bc0baba8a9e284eaacb20a04169c3649f34ca7a8fed5'),
	(845, 'workdays.calendarday', 813, 0, 'd4e229953b202ab84f82bb95c50b878d', '556a2b27df87f88e52e490a6a3228c415923052b3a3fe3c9692a7c63820621b7'),
	(846, 'workdays.calendarday', 814, 0, '8080f30b1f2e48feecbf0be9486c7541', '1811a13b25448971b9bd7c69f12c374a53a08fa394e217af6538b63045f505c1'),
	(847, 'workdays.calendarday', 815, 0, '6550328c49e402903bd4b5a8825e6906', 'd6add4c97541dc7f2b0b88918c519dbb864f29d92d570ce87ddb724d388a39fe'),
	(848, 'workdays.calendarday', 816, 0, '2e53834c275857a389ee7ee289f299fc', 'fcd1b0903e955dc77bc2644d5160837ad2f6e1b89faf64073d75a2e31af6602b'),
	(849, 'workdays.calendarday', 817, 0, 'caf6b8d82ef1d7c3c3d3abb8fd67db01', '3ca2ae3eb9881b2175b95f45d4f52479ff1238321d7fa6d8d064d55849d7183a'),
	(850, 'workdays.calendarday', 818, 0, 'b994d738f73fa9a7df5794eb107ab743', '8af308ed5f51056e99a226c37a024e7b94db9c2c2670a1d9add29ae12f4a2503'),
	(851, 'workdays.calendarday', 819, 0, '39a733909ce6e872c0e55805547d9d00', 'c7f0167da029ff2070e302cc25f69f936b4bc91f8d8966def54676718652a66e'),
	(852, 'workdays.calendarday', 820, 0, 'd97f9ce5a51c97cc35d8daf8bfb2a377', '33f273a1c185536e4beacf855af4ed00e727e08b7edaafd5f24214d1de294e2a'),
	(853, 'workdays.calendarday', 821, 0, '1388adabc17cc53e0f22aec4aedaf88a', '9ce444a31a2fec48cbf49be63822efdeee5049b6bf31dbb6830bcd4558ab562f'),
	(854, 'workdays.calendarday', 822, 0, '3374edf014edb999ff0b33c7abd70239', '3f3aaa64d7af6d6a36834f9950dacae2776108ca2cc5e49e5f8210bf46071a72'),
	(855, 'workdays.calendarday', 823, 0, 'b6c3262f4b1a7f842e27e290dda24525', '67c2ae58b410e18f57090eb92b0bae418782bfde7cd8d0cb36153dc3fa5ee0a5'),
	(856, 'workdays.calendarday', 824, 0, '37f4dde8c5b960bf2a5617d0b6b083a7', '51eada63a31791c084bc480ba2a9422969c8953604fbcf2033f481f5c275dd5b'),
	(857, 'workdays.calendarday', 825, 0, '5455ce0dbff95e5e59d283a8f54b4a4d', '84b5656a0126d3546ffb8cb8976706217cbbd0d66a12ad13c5b003e3ee5ae2e9'),
	(858, 'workdays.calendarday', 826, 0, 'e3b392e9778caa90122539be442a79ac', '1536dc45946026d8ee35d79153ea6967eb039b74b7744da1e3a0f60ef5100697'),
	(859, 'workdays.calendarday', 827, 0, '0013ccd2debc2396a974126845b13d33', 'bd5e8315e41cb2c4d352542c47b2ddf2e4954aa28a926ff21b6ce977797379f3'),
	(860, 'workdays.calendarday', 828, 0, '899f6dcb43f41afdd6ef525e8f7d84a2', '540e0a97df967df212e1ef056ace53f3191b4b9c337b50e86dff545df62eb316'),
	(861, 'workdays.calendarday', 829, 0, 'dec5f0c674e505eaa24af99ea9d8ffc0', '0906b71e3909baba19b91b611cf68e538e2fa0ea6f58d531bd4c27d13156ba3a'),
	(862, 'workdays.calendarday', 830, 0, 'abb514b6fcc543f8ea81fe1d87fb945b', 'd844f7e326fd3ca14d1ae09800b3c60c21dc194d30994dde71cc4299cf18bf73'),
	(863, 'workdays.calendarday', 831, 0, 'b97ddf1b0ac24e280d9518039cd17a50', '04c41917f0597313ab7c327361ef446604acace8d46fe8406b483f39f28676e2'),
	(864, 'workdays.calendarday', 832, 0, 'f4980885ba1d9dcfe00ef1174e9103e5', '17f3799fe5c8267847b52f109ee47b270182a66fbae4ef16017630b6c797a4d6'),
	(865, 'workdays.calendarday', 833, 0, '3eb3938358ff1d966ba112e575f61027', 'a43af5716783028a7a668f5f81eb20dbd7a5d38b3712b5a1b8fd01f90116c088'),
	(866, 'workdays.calendarday', 834, 0, '9e23d96b8d462c9943b0fe52775618ce', '4a0c4e556df0e090201c76fe9d3e13ce4a9d728050b784a191ad97c4c235131d'),
	(867, 'workdays.calendarday', 835, 0, '1072fdc1ec8b57137d544a47a74a3b89', '2a0b77a3c7d3b19637a73905258e42e9202e8e8679c3a7494205d912e8bbd69c'),
	(868, 'workdays.calendarday', 836, 0, 'db761a78dbb5e0253c4262d6dfd9b1bb', '3d002f38baf7dc670e9cb47116c2c0f25a8db2985b30ff9fda78a3827f52275d'),
	(869, 'workdays.calendarday', 837, 0, '051d5a174e105d026896771b73a0a11b', 'dfefa0c63b3fde3d175a63e8689924b9922108ff75d2a5f5ea7c45bd0ca276ff'),
	(870, 'workdays.calendarday', 838, 0, '7a3f22a2ccf95fcbf697c25b72868c67', '9c352eb37e1fe9a35936d7fbfd9cb6839e31e986cc91a66d2472cb553ceb7dcb'),
	(871, 'workdays.calendarday', 839, 0, '4c5c6ca0d9b98c81229201755d20ac0c', '29b820a1ff6b6bfd45d8fbd27b407d30479a960e080e2c651d4955981a9efce3'),
	(872, 'workdays.calendarday', 840, 0, 'ea1ee2b4af0a8ba75d04faacf292080f', '30875f8756146b7bd7d98acb17ef174bac1b7f9c1de965e1254586432f8de6fd'),
	(873, 'workdays.calendarday', 841, 0, 'ac6c25dc6f7e394bb6dd9c04df355b0b', '65ed4093c9be93269a6dccf37743456aef9a4899b74a6be7a70a2c7ab25b12cc'),
	(874, 'workdays.calendarday', 842, 0, 'fa8c707af2955063ac894c4e20fa67e5', 'edf15b0bc12665b8eefd2de68eec623f354198f71eb40f933b5782d4688b94ad'),
	(875, 'workdays.calendarday', 843, 0, '73351fb56004786507beaa29f75a80d3', 'c79719e28fac3cae01533d8b909f07feae28bcc795fc24eefb035019e212e86a'),
	(876, 'workdays.calendarday', 844, 0, '9ca0cf8f96be685ede63a0a3203c6022', '02694bdc326698ae56cbfeec08e35b17eb30c2eb3af44764d52ff430b021062f'),
	(877, 'workdays.calendarday', 845, 0, '3ebe760dda266d0c7cd464af401d5ea8', 'f1048c53cd35e12584dd961346d9a4ee276a3cb9bcc2ea7da57411242994c3b6'),
	(878, 'workdays.calendarday', 846, 0, '2a70ff827e5511223f2c9efa1a552f84', '369abf4c03631e233b947f7a9ced62e0f9c00622104c5a762d1cf4040c768aae'),
	(879, 'workdays.calendarday', 847, 0, 'fd04ccdc6337bc2a03a42979bcdfcd74', '1274027b20f266ec5b2eeb94866aab911869a72433cd7368ad6540df1258ad59'),
	(880, 'workdays.calendarday', 848, 0, 'a2255cc8fbf815c9eaa4e4993b1e62b5', '8877ccd21356512d85ba078169513773456ec5a25e09a14c4396bfc879f5104b'),
	(881, 'workdays.calendarday', 849, 0, '1d3d530c9ecbe5307e52c253de0565da', 'f87d0f2e9529f2f703db2f863a755b13d945c02b3c5097b54bd9ecd94ea87f04'),
	(882, 'workdays.calendarday', 850, 0, '39d8062bc2463cf488ce17bea22a5bc9', '00ea8cd077c36ccd614c572b9734814f8ecc4d335e1ebdd93777380c92f96657'),
	(883, 'workdays.calendarday', 851, 0, '988a0c313177c3b1896d379685e82e69', '1a9f4636f08d76c15c9d78329565b15380a9d0b4e6179cf852dd59d7c3718d8f'),
	(884, 'workdays.calendarday', 852, 0, 'eb2be2092a8564239483db41c9299b14', '51ec49919b7a9baface78c2a768c171a1e20c71387d9f0e5b19ce32ea01d4e12'),
	(885, 'workdays.calendarday', 853, 0, '9171fe04a64612b5a85e2f074e3fc51a', '1bfcaf2d922008f481f0b99452b02278eb45ea1c0ad4fef2386e36444d13afbd'),
	(886, 'workdays.calendarday', 854, 0, '1c8f3206d14265b870ef86774361c0c7', '8cfb15f9c9596bc7402dfcd5e797a74435f290acc516d5116a61c0a15113fb59'),
	(887, 'workdays.calendarday', 855, 0, '97e2b10c0ee5a5b9e98acbbb0cd5ae8e', '1ca9f0a9d6fca8eeaccafd78e0e21835fe494d07c4c6e633f8952b6d753a84a9'),
	(888, 'workdays.calendarday', 856, 0, 'a153a3956e5a3692c628d29ce50606bd', '0dd290c3c95a20ff96d35766b071ebe958d6b76ccab254b85db5567db15148b1'),
	(889, 'workdays.calendarday', 857, 0, 'cb2348303a1997706318d3a624e324af', 'a93afb5541b953b674fc268db0bb5d1bb36cb8d6f5c66ca0303555742b3b88b3'),
	(890, 'workdays.calendarday', 858, 0, 'bc6b74aa7ebe7c9e6534005b7f8498c2', '5c86227840b74f22cfaf5911bf97c03b5b51cb55159d4880b334c7364a5bd3a4'),
	(891, 'workdays.calendarday', 859, 0, '9af8a25dec1122fe9889a140e3e11199', '5565edca090f91368b5c315d292305e6aae03af70ce52f3c36ae567502d0a49d'),
	(892, 'workdays.calendarday', 860, 0, '7298856ed27771779bd9b40aee606fd9', '9de4daf77738c1530a6ad721fd44904e30f83dbc885237911505854a76c18d3d'),
	(893, 'workdays.calendarday', 861, 0, '9821ef6a01cc663ad24ed9071ab88f49', 'ecf1fab072c5d5567d03cc6ffe836eacd391f00e18f0c7721f77d2f350342bc3'),
	(894, 'workdays.calendarday', 862, 0, '5dd602b156b595d1ed891c3a95bb90e1', 'e005e681cc6efe9ffec5160a3fef342bab021607ed050862106a67105952a529'),
	(895, 'workdays.calendarday', 863, 0, 'c1ee583b86f06d617575733995aa48c0', 'd2b6f4de2446eff3d336c22e8d94be986097a71a27e23e8bb4864ed1ef738282'),
	(896, 'workdays.calendarday', 864, 0, 'd33dfd8d86c4a397b6c4d30fdfdaddda', 'cea5ed9b81c48963a9bbee8a51d2c90d703844a76f44669b8f19b64cf7f504df'),
	(897, 'workdays.calendarday', 865, 0, '06a2874a01f64a84d09ec3a2a012ac38', 'd40b450478b84181f33e2054207f8851ee0267ea7e73a8bd4a10f5557b84782d'),
	(898, 'workdays.calendarday', 866, 0, '1f40594431946374748c4abf2c03eadb', '6d4e295774e950a94d18b7cb72d09ba31fa4846bcc4e8999e0b6a247dbcdbb98'),
	(899, 'workdays.calendarday', 867, 0, '97ea9996b4d65f5453e09759ddc8f043', 'fab04eb8e29d125b836586aa19a0982afc36af3db274a4da41f89bf83cae5b8a'),
	(900, 'workdays.calendarday', 868, 0, 'b58feb8af4542715d352cc2e967f13ef', '6eb4db212cdac3720ad8952f6817eac5491c7e8294c0203e18acbacae1422849'),
	(901, 'workdays.calendarday', 869, 0, '192923a2073a2fd9abe8abfab1473d31', 'b82bc55a29f749fbc9bf16e367054ae620ddc2fdb2a5c22eebbc94380ca4dd04'),
	(902, 'workdays.calendarday', 870, 0, '2eb3873852e378e4d9a55fba74fc1dda', '8883d8427a26bfd0674bafba1922279c4c4664adf8313e1dad05aa14eb75dbea'),
	(903, 'workdays.calendarday', 871, 0, 'f36e2eafea17f34638ab058610220fc3', '736688b13c32343c6d694f43b3d951e8a493962a3b78a672e24504c9e66b1d17'),
	(904, 'workdays.calendarday', 872, 0, 'e0dc3981185ebdafb490ad81a10c8b76', '735d6589203d26f9587c9e20b9590981debae72100290c15216657a74307f250'),
	(905, 'workdays.calendarday', 873, 0, '3f737ebc6534aedaec2f0005acad26cd', '5aea7a75560969d7ab1fde5facbbaef0dba2ffed5a63d9ffe7e8757a57f1069a'),
	(906, 'workdays.calendarday', 874, 0, '3e30438cf28ac8dad241ce46d4ff09e9', '58d6bb3aa37e1c96cff9188bfdb08a7eb4e772d5b2c89f0bf8db8c8ee80ce9dd'),
	(907, 'workdays.calendarday', 875, 0, '9c43c46489916ccc724926eada0b917c', 'b4eaf05367d6401f9a6464c56373936afa095aad1f05c31ba94a4c70073f5619'),
	(908, 'workdays.calendarday', 876, 0, 'eec76de0db2a04ea5ccff4c22f1f74d1', 'd3a630bd652702825cec221b9a78b5e637eb6a02a381e0cb932b1736074bcae3'),
	(909, 'workdays.calendarday', 877, 0, '751113cb0d4d5d584c89c746012ba910', '64d0ed00432ae73bc12b975eb0bdefa6361ea8030d5e8ff09e851f9cced4ec5e'),
	(910, 'workdays.calendarday', 878, 0, '0fba55f5706a189c45c873d7ccbf11e8', 'dc918e56186fa7fa1643d699b69f908212a8585b2d29d1d513b7198136bd6626'),
	(911, 'workdays.calendarday', 879, 0, 'cbe011808c9c09077700b709df29b2b9', 'b8ec8a56ce15c845c8336ed543ae85d1e6071d12088862329722ff7a76468ca0'),
	(912, 'workdays.calendarday', 880, 0, 'c6efa3531515a58f89312c19a442f9a2', 'f7ec70ace508b503428f69df3f538c7adec19506f898d134dbec3792c50e5825'),
	(913, 'workdays.calendarday', 881, 0, '2090e8e7318e24a4561a55495d096cd9', 'dffc5978e147f2c282d39b00d7701b563ece346c7a78e6807512554352803d23'),
	(914, 'workdays.calendarday', 882, 0, '931041b351d40fba9344da6458a3ef3b', '23fb30423b0d0797aa02d6a4dd8a09019421773f7cbb39303cf00adda773e464'),
	(915, 'workdays.calendarday', 883, 0, '3df7f9529f1b896ca6ec947e29e4bba8', '7a5939ed30407b8cca1e9adf7e4fca0bdb518089914ab16b9824b0c4c52861de'),
	(916, 'workdays.calendarday', 884, 0, '0625efbdd26aa7632b22032a8866d69d', 'a661814000393de748aca3fd2de4d3182ad7000a4a1247d183c1f8750a1ff88c'),
	(917, 'workdays.calendarday', 885, 0, 'b803a38b06f4bddcb184a931fba1f36d', '44b58654847ddafc2a6fdd6b60ae749ec4bc3450b75b7fa684df0d30c9507e08'),
	(918, 'workdays.calendarday', 886, 0, 'b5e43ec7a402ee37b17455945ff011b0', '0a99d3dc8a253e7b9d84b38cb31beb5a7aaf1a94efe856f20fe50d1429625050'),
	(919, 'workdays.calendarday', 887, 0, '24eb1848159a644c25664b77145a6b8a', '192a6f47c43fb8f2afacb1684afddabc9870a0d022b632fa416735a9ff744b0f'),
	(920, 'workdays.calendarday', 888, 0, '759815eace6f2717564a550dd8b42094', '1dd08bf89ed9e4158e69f9910dd171a0e466b064fb54a0300ed2dee7f691d63a'),
	(921, 'workdays.calendarday', 889, 0, '6b92aba50d3609a73a65ae79c56cd998', '5b9043ffde29f77b9b3b54c4647844eee88b4c3fba8f423ce5b5bfef4dad4638'),
	(922, 'workdays.calendarday', 890, 0, '27047e054861a38d8739eac60ae54788', '76eb6acc612a8d32fa02e2a3037a1ff716bb79a24ab3c612286ab99e4809d9c0'),
	(923, 'workdays.calendarday', 891, 0, '9a05e5a70ddfb806695d2c4d3c610389', '42188f6cacd5ecb6d66152eceaf8ce2eb23983783c9fc6fcddaf81445aead981'),
	(924, 'workdays.calendarday', 892, 0, '66ab79158e557fcc313b24d41a8ccd6d', '784d1fe639d84374f5460350f2e6ce3def3f41002d91fe59b8d0212ba1132154'),
	(925, 'workdays.calendarday', 893, 0, '50e6bb3c53e02928e919c58208f24794', 'e153eeccd9b516355ca9dc94e11a4acdf9d5bce25616b141aa7589e1e706fbf9'),
	(926, 'workdays.calendarday', 894, 0, '75f47cefc8674e69005da6bbc8dd49b7', 'c80bd533d1169f18987b17c1f8790f75f21a8f57f0e277b20c0d45d17e4d8cdf'),
	(927, 'workdays.calendarday', 895, 0, '489f77dae605d6708b77092a074158ec', '40a089a3db421f463a4a0af30a311250b7d0746fd678d3969039ad578e509e96'),
	(928, 'workdays.calendarday', 896, 0, 'bd91dad5c76c4e05da27f4311d601bf2', 'ffbb362ca01029b7b3af49e7d0b1c901e1e5b3950cb05d78ca3e3daf88edd081'),
	(929, 'workdays.calendarday', 897, 0, '74d6a4ca47ddfaaa4225bcc96f2eb7c3', 'bd268527d28b9b6f3625d906c9b87469ac0b98863109f3d80fe2f4b825e01978'),
	(930, 'workdays.calendarday', 898, 0, 'df90c53a54743a24c80c6a471f37f3be', 'd9f774f99ff9d83b4cc21b0bb6326c26e47a47c6efa9ed6b72c49ed3e378d4af'),
	(931, 'workdays.calendarday', 899, 0, '5514f0df99d6424fabb4894cb016f07e', 'ad091aa86d8c5c11db0024af7cccb9b03c4271d87c513b8129f757ded5bdd18c'),
	(932, 'workdays.calendarday', 900, 0, '9c36acacc03ba0cc71769ae79e5341d6', '4c55bb507a88fec9b7a80e21d18652b42c2e13480b4673105fe4ac704a0c3f6a'),
	(933, 'workdays.calendarday', 901, 0, 'df44d647862c72ccad35f03ee3831b2d', '4636a5039988205c830383a749ef30b3debfeb370b652ad9f4d63f40f95ef5f9'),
	(934, 'workdays.calendarday', 902, 0, '2e79286e47ef9f8d65c1247b534640e2', '03a6299fce98df0129dfda017155fc5a8afd33d7996c64b9246d98c3f666e2d8'),
	(935, 'workdays.calendarday', 903, 0, '331d1c7b84e43c536298ba1c76160d39', 'df78cb9236b01f1db8ef548f4748e594d29e82b6bac374887078480a0ad02096'),
	(936, 'workdays.calendarday', 904, 0, 'ae612a0a3beb4f5ba30c8360b48a261f', '52ca6b385ddc21a1cc751f4c15b31b717ba25597406d19308f7a9c23046f1620'),
	(937, 'workdays.calendarday', 905, 0, '793d76f0baf547ec4d99138ebb6f4df6', '37e23f0411a27d4538ff5908e8f46a37386e0b1a9e2e7d8f5439851cf6b8e04c'),
	(938, 'workdays.calendarday', 906, 0, 'e2d4aca5cb400d7693de1133a0a59d66', 'e3e279680a3cbfcfd13ad18668e8127cfb10d259d514b799d41a082126393f07'),
	(939, 'workdays.calendarday', 907, 0, 'f2e04063c4c8400b6848afdd66ce5220', '9ad87128f61b581f0a7374e75deb099c57017b2713b9e9345521113bf0d48381'),
	(940, 'workdays.calendarday', 908, 0, 'db0f1e517643cebe5577109859be94df', 'acdaba02de9a974f3c57307a75b4f4e71e85440e2214d2b23d5538af729b5d63'),
	(941, 'workdays.calendarday', 909, 0, '1a1ab67ff5ccda04ab7c321aff86a784', 'a6beb35630ffcc46d57be218d814d43d8946041ea3ae10f8e1b332215dcc69a9'),
	(942, 'workdays.calendarday', 910, 0, '7796525401148c789d4b9af90854b901', '8b9663be7867e395ed1d16c38d1620c465946fbe7a9a432b2f0a8fbfae35ffa8'),
	(943, 'workdays.calendarday', 911, 0, '93a8fd526fe2184ffa22dce3b9aca45f', 'd16a50cb488b43d42ec3bf86e235a1a65a0998f837fca0457b36e6de0ceb0d78'),
	(944, 'workdays.calendarday', 912, 0, '38c95236794517700bc2df07bbc461f1', 'ac99680503b9a149194e39c366c9a8b5ce16e87a7b8f7d821af4eb36fd8ae4b4'),
	(945, 'workdays.calendarday', 913, 0, '828282587f02a88ff16700ec947dbba3', 'a98e2019fd740417fe324a559b933331f801a0ceba48c63195ea6a2bde09f597'),
	(946, 'workdays.calendarday', 914, 0, '6e9543116db181f334986679c9964001', '187b53ad1b881beb58eec48d04310d2280ba973bc168a6dc430d642444f26e0b'),
	(947, 'workdays.calendarday', 915, 0, 'a8dd38c85ae313661e63bd251c5ab34a', 'b3775276d71a3b7dcd94414e1d9fdc4507a60436ddfd796be28551176f83a6ee'),
	(948, 'workdays.calendarday', 916, 0, '6c6c370d07d3084fd12a6ac6df5c2317', '3969eaeaa37820838914f8b56fff371634aa98a3abd7f4aafde0f6cedf916403'),
	(949, 'workdays.calendarday', 917, 0, 'f76015e2ad938a337fb4a5fd7fb45a5d', 'e4c8b863accb04e5da2d10a55513e6c63734d9556350074560be9d41c77f5693'),
	(950, 'workdays.calendarday', 918, 0, '069034a036b76fd80d8bc50980994639', '600e3b5aed5d96ca2ef5efe0b25130824bfd1761cfd0b34f886befd920eeeeda'),
	(951, 'workdays.calendarday', 919, 0, 'dd0536921c0fa26c8c2b31cc4a62ba5b', 'f3a5b714b35a5725ea3f9241063671ca50e237732800d2e26e906068c28c9178'),
	(952, 'workdays.calendarday', 920, 0, '8f229b2172336614a8b010e4e2328a5f', 'd6cd9ae38a986d8e2b5fc9ab9a89e1fd0f72395aad57885f7a787bb053abe0b6'),
	(953, 'workdays.calendarday', 921, 0, '24c888ff6a33a96a9953ac5e6787a5e1', '552fad3b77b2cf179dde822191d18dda6b6102a14695ea8a729cc6b3b3d4013b'),
	(954, 'workdays.calendarday', 922, 0, '5d494d6e220b77685c837f8786fc5fe6', '3a4a75bcb8fa8903b15ecc1c57dbdf9e4942c66e54bc6097533b505d7f742862'),
	(955, 'workdays.calendarday', 923, 0, 'bad2612b6fa3cfa2a27a8eb04c8beb4d', 'c632220e96356b704e9c2db0f31278464f0024239964fd8a5aa5ef253829defb'),
	(956, 'workdays.calendarday', 924, 0, '48a407a96384f348399c832b336a87a1', 'afe9d6dc0a67e29faca222af1cb16482caf424c9eb752c2b63b0387b9207b520'),
	(957, 'workdays.calendarday', 925, 0, '84f4e5658b4be75eaae8be9578db0a78', '7417cf01929dde17db90811085e5ee76a908f872020720c1788ecc64c17631a6'),
	(958, 'workdays.calendarday', 926, 0, 'fc0fdf925a56ae2ef7bb64b77c6dd4d2', 'a85deed90bd1f76ab409f0e6c89c33e3cd997bfa40ac7e31a36d5392032f6a48'),
	(959, 'workdays.calendarday', 927, 0, '754b62007e5755695b3020c0e534a181', '1d8bce25a882cfa31a0151256979d0266564226ec56d68f091eb799673227b0a'),
	(960, 'workdays.calendarday', 928, 0, 'd0452fe87a0565873de8e65dc0a60c64', 'ab03ceb2460db7f99c664672c383a1eabab90de46dbcaaeb22dd38b5033ed36f'),
	(961, 'workdays.calendarday', 929, 0, '8a85afb6b10b17c61bf83f285d51471c', '833ab76ba8f81318569d869b1c29cb38f81744265c9811980825671a5bfaad72'),
	(962, 'workdays.calendarday', 930, 0, '16e9401a58b4fd3d1f684d211c2d3432', '200cb87af3f063e25a22565935e2b9634f3e8f86042f2fdda127bc394af0a8d9'),
	(963, 'workdays.calendarday', 931, 0, 'c2c91c9b84b107f593436c906f6f96a8', 'a0c8746e05ff16d7c49f17e1c74e5b4ebbca576029673ec7ca2966325b726ada'),
	(964, 'workdays.calendarday', 932, 0, '8b8663d256a5a1d3d00c731c03861924', 'f252ca545abc0548bf496b267d44f5f871bfe1ef10c0e7c33553b336261e38e1'),
	(965, 'workdays.calendarday', 933, 0, '80174a8ba56ab88cbf3ff828e89cf22b', 'bf8b64638928f2f3eef4a372ff4d94b1fe025d059957c17220929eda7bcc477c'),
	(966, 'workdays.calendarday', 934, 0, '2217326a01b53c1b4f4be67ac03c2f13', 'fec323255156e7524df4de47557d90b9a4cb6b8d96213d77a5b5d5aa432abab2'),
	(967, 'workdays.calendarday', 935, 0, '5fc11c1f7e3c79c417ca1bb019e3e751', 'f98ff6865f58ebdbeb0bef52ad5e7344f26b28a1fdd2215ffc642707c5e7a39d'),
	(968, 'workdays.calendarday', 936, 0, 'bb8f7b885b466691e7a1c576592b5b85', '7828831d8a8176f2d7564bc7700baf1977a72a339f30fb1e1c2b84813402e349'),
	(969, 'workdays.calendarday', 937, 0, '34c8973e219a9211346ed02164f45ebe', '692d0c01d9ead16665832516d129eb1a3aeecb20534f15130f1c8fddbcacfe94'),
	(970, 'workdays.calendarday', 938, 0, '4bab6a3b41f81a57a34d2054b9bd9054', 'c61a763678e2a3a30907ab1bfe97feb023c4b57835df32c13a979eb3e97793a8'),
	(971, 'workdays.calendarday', 939, 0, '857919a807e662d820a92462c2cd1978', '0f9056fedd213e2b4c9e34ba87ac555d2586caf31cad354539a737f8fbd8cf95'),
	(972, 'workdays.calendarday', 940, 0, '9f354d2546491592bc9769c862d713d9', 'df2ec18a64bd245f911a2ba9515a4c847c1e5f0262398e7bdadd10c6b683ab81'),
	(973, 'workdays.calendarday', 941, 0, '64dd31ce1cbaf5ec62b183009226522e', '211630a88d49fbb7a9641891e7d32c6ef6b0eba1e83e96d1d235464693c1bddf'),
	(974, 'workdays.calendarday', 942, 0, '701eb8e7c8accc07429a187d2c3cd173', 'df2b048181b04f14a0c5cc4e512bcccb31d29a46be8d224cbb4e1591b3d91b1f'),
	(975, 'workdays.calendarday', 943, 0, '297a48baf47d4c53f329e0a6886e00c6', 'd960b40fed0fe4d00f1229c6b4cf3720875abd942f8776b0321189fba762cc1f'),
	(976, 'workdays.calendarday', 944, 0, '1fdc8769b630ab89dd2664de74d5e0ec', '632a7db5dc304a613f13d15c65842fd811a61b8ad9bd8db69ce6731b51229577'),
	(977, 'workdays.calendarday', 945, 0, 'ffd845b3164f8e8da21ba63f327b5c98', '7aeab52a51b4d0a8b1db06c3e545aeea40d5554245dd67db42c3fd60a24b8733'),
	(978, 'workdays.calendarday', 946, 0, '64242bf5bc3e0975abb91f71df71ee84', 'bb05d52c201adcd2afde2d3577bd353ea760188c17ffff04817a8bcaacbe3d50'),
	(979, 'workdays.calendarday', 947, 0, 'f7d68c2c8e2cdfdfd85edbd2d364f0a3', 'a0e3617466d2922f92c10c44a44a25f02df2260e05cf397b01b9e075dc952a29'),
	(980, 'workdays.calendarday', 948, 0, '9d040501d0df916fc6dfefb19991ddf7', '3a7b3b8eec2b6b0840b2fd3da81daadc7bb1a301ef42df07ce42f2f7fafa4caf'),
	(981, 'workdays.calendarday', 949, 0, 'c4c9a0c378f3f95b1feca8c2b2a1b226', '9ac1b48926e02e1d399b26cbc322a4a750c1a63c86c5b93d0957fb6e743b7e05'),
	(982, 'workdays.calendarday', 950, 0, '4682feedf213774ce237aabc2cae1522', '64826ec77f84c98801caf4f8117d8e331808af76cc953eb16e12252131dd7e51'),
	(983, 'workdays.calendarday', 951, 0, 'ec9fc4d4289f83933e2f7a630048af35', '0cfeeda93a0347ef60c5787ef676981f839b75fe508b5c1c31a29d9345a7bfe8'),
	(984, 'workdays.calendarday', 952, 0, '9c6ef0b7c2c523f2115b87ab8f1d710d', 'af158c48bb93ee9629724679826510d229aaa6dbd6e9becbbfaceba915224099'),
	(985, 'workdays.calendarday', 953, 0, 'b4f74fb10186140f69d1c17c6e95db50', '4221aab5402b14c05f6f80f175c1ac339c4ce13b0d2e7fce527536356ed73950'),
	(986, 'workdays.calendarday', 954, 0, '8064025788d0c00604db1a43a05e7c02', 'd7b3178da5a8c7648a0726c757f606912ee558f167eee8a1f440b390266b2320'),
	(987, 'workdays.calendarday', 955, 0, '73684645a8adfac9fcbccbd34fc17bd4', '0c13fc4027404a9c42246030ea8fa0852c3b277de1a15b1e36c1b4a7e3c75fe4'),
	(988, 'workdays.calendarday', 956, 0, '9f1acdb3c704e7c37a5d37fab8ad20c6', '40d606112c71418c865b5b96a139b68cbe83bf6d064cacc198dd4e08067319cf'),
	(989, 'workdays.calendarday', 957, 0, '03460cb797bb373c6f256408e1cf4d7f', 'dc1419ffd99110ec1d52e9194648f78bff612b82f16b68d78d2ae912b801b4d0'),
	(990, 'workdays.calendarday', 958, 0, 'afc57f51bdb69b0fdb81d17b0e844a95', 'f13e20c521208e831423c720e35011f0091a59b26fd3756e7e535a23e2fe9837'),
	(991, 'workdays.calendarday', 959, 0, 'b92563b6ef6eebcb417d78eeceec688f', '0c47aadd451ff359c0e790d961a1cd5fa3e352d86bce7c76cae0e036dcfec4e2'),
	(992, 'workdays.calendarday', 960, 0, '727110d8758a75df6e4c6fb6a9663753', 'bf2b09be7fd79128c3009239e80d824fef1c79f809911384307893ab9212e8f2'),
	(993, 'workdays.calendarday', 961, 0, '9546b34d1d14880d21cff71f50a73a25', 'd9943455fca2a0743a2ebddbca7ec0999771a61ad4d3e6d6280711ac8f3ff633'),
	(994, 'workdays.calendarday', 962, 0, '4c1f08d30912d33d7b607db8227be92b', 'aca171f1fccef0bd11cd50cac2101b5449e51f7125f59aad9a229c0fdd05e589'),
	(995, 'workdays.calendarday', 963, 0, 'ae27b1611e317eae621d4321215af089', '20d91c2efdafd2aee225ccb4ce9f741ff90011e26d66db012ad962c297eca51b'),
	(996, 'workdays.calendarday', 964, 0, 'f12f8a40e67a2c12e3e4a51e8ee6db11', 'af8e2029f5398c00cf64fdf93bc0511e25d874d0b5ce11494efe98f5cd1d0faa'),
	(997, 'workdays.calendarday', 965, 0, '371ff8aa692e1ff5ac76240d2c9b1046', '7355fb4d0d699850a34adab1ebf8403e980f7f6615bd75a404bc5a3d03f48008'),
	(998, 'workdays.calendarday', 966, 0, '9cd7023dae22c357d1a5c2f3e129c401', '6073d76c274a3eea34241d4a2aa37ae4c3a27b42b7bd9d6acad9d7ccc29d998c'),
	(999, 'workdays.calendarday', 967, 0, 'c30483d3229e802be6855fe901595da9', '2a990ffb44747dd1ec64d601db3c4d1b5358787bbe49f8c7912269b37ccf3bb9'),
	(1000, 'workdays.calendarday', 968, 0, '635a67910e6b7111955615a8924debc2', '7282d13e250bf8c73b17bde72fba8a90b9e2c1245d0b099644c8297014adb063');
INSERT INTO public.audit_seal VALUES
	(1001, 'workdays.calendarday', 969, 0, '7197d83d2cddba39c170575e53746579', 'ad1100ba7df80309b3d865fae6ebc23a30eca57d6a9e3acb7aa898ebf1406550'),
	(1002, 'workdays.calendarday', 970, 0, '60d5f67a11c55fd7c9e029402c56bc17', 'e3495bebedc3e9c49ca5e1cbc673982f706e6673045880c746235a0cc15651d8'),
	(1003, 'workdays.calendarday', 971, 0, '2cabbfcea8e85be33a0f1bdac3b7788d', '019d7d87ffcd96159ec65bcf006e7982a5bcb6f53525e6d6eddacc6ac9685c43'),
	(1004, 'workdays.calendarday', 972, 0, '8bb237b7a8a1546367c6db44cc6624d3', '55bda762909f1160df2bddd6655a30f4d1e8624d16a82a134d9791b04792084f'),
	(1005, 'workdays.calendarday', 973, 0, '81c9c6beb6320bf091278d3a6a249255', '1dfd8cc16a5a44b9d7e56b35e6b937a2f807bdffc8e41cdf6169ed700ee40d0a'),
	(1006, 'workdays.calendarday', 974, 0, '574af1a404c3fa6dacb104e6597c6ca8', '83d2dec1c92d22c75bc85bb605f680903e4cfe558aa6758540737ccb8b954d5e'),
	(1007, 'workdays.calendarday', 975, 0, '6ffc9f9d513a46ca8be2b75927ee2614', 'c7a156cbfdd7303037d84fe6c13b32e157f6ce27ce244016fba48ccd5254e10d'),
	(1008, 'workdays.calendarday', 976, 0, 'e86fc9f7e70295e6d21100ab9b2ab2ac', 'b1ac415b2293b0d9432e2a3483bacd9ae68ac4b5bf9e90cc2a5e1d29999fc4ac'),
	(1009, 'workdays.calendarday', 977, 0, 'a2d5268a8977586fe95db579eeb8d25f', '634de27ea3167b474f938aeb0e4530e4952a786c9cb954f0e49f5466aa47e7b9'),
	(1010, 'workdays.calendarday', 978, 0, '1ea8e17267433e199bc75de288c9803b', 'a57e34370042c238b32e732cf8bde2224c5d052f7c696e9905016acb8af046a4'),
	(1011, 'workdays.calendarday', 979, 0, '9654e590c179cd9a6b42637ddc25b2ce', '01068136ec9d074db7fc9dcc9afdd4772d4a0d23368c16b6769d694f35c3a398'),
	(1012, 'workdays.calendarday', 980, 0, '724c897ed1f274ca6e4238810b9bbe88', '4d1b1d803592a161d0184c88ddd99272a2765c8ac02112a20ed3c1f9a31e4705'),
	(1013, 'workdays.calendarday', 981, 0, '5b89ccf3d20f0a74ca18d963d29e1dc3', '5f7375434cb4636f4ba6a69ecbfadb66d0c049234aa09fbdeb12dc0af161e0cc'),
	(1014, 'workdays.calendarday', 982, 0, '92268634a72fe5461697c05118d7f034', 'c8909c42d57f1a5d4aaf224de9811b01911996e346d70ff9b68363243ccc5bed'),
	(1015, 'workdays.calendarday', 983, 0, 'd15befb8135a07af3e0183ee571f2fae', '3a9e5abc24397aac693ebf5a9e75c50e472c9768cb2a0be241baeb035269d259'),
	(1016, 'workdays.calendarday', 984, 0, '27179ba5d6b63ba014632e95ad24d02f', '5a7b889d5baa827ec32389ad47a392d8d3716f8b25ccc4c7d0a5d992a88824be'),
	(1017, 'workdays.calendarday', 985, 0, '3e40c7d249c78b90f4d3a748ead595dd', '5f9e699c2b5f35cf89fe51b820ace7399c6fb24896ea4042bd11c0935e9484f6'),
	(1018, 'workdays.calendarday', 986, 0, 'a6022e63d13cad632b6fcfb5b2001246', '4d1ed716b1192af2f79d2c1fe098b1c3bc8c6e0311f61bfaddc4183243c72144'),
	(1019, 'workdays.calendarday', 987, 0, '9aa27e113f8d09b981b0730c932c2bf6', 'fe231107f983703cb23df8a015099eb2c99824f8faf3beb6488a548e4314ccdd'),
	(1020, 'workdays.calendarday', 988, 0, '2f7924630264030e9685e1c467ed005d', '2d6c105d3a0295b40fa43fc88e7da0829d819a1c2b994c29aa8774c0814baaa0'),
	(1021, 'workdays.calendarday', 989, 0, '91281ff5eaec578127197b1f2d421e36', '4b84a7bccc31f5287873b0ce5ac8505efbc9782ae7d7176c168b0e6bfe928539'),
	(1022, 'workdays.calendarday', 990, 0, '547ad84dc3d0ef7d5deb06bb36942fe9', '49f83df1a08255fdde105e68191fd85cf3eb773b92ca4745f4be925c66042829'),
	(1023, 'workdays.calendarday', 991, 0, '2b9e64c346da8057ff6f93278853f952', '8e5d66e1c5079cf638ba3da94cbf1e5999558593ce1392921690506e229ed202'),
	(1024, 'workdays.calendarday', 992, 0, '4da00b916e2c3afc8ec036fbaa9dbf52', '3e44382427c2e0f989742631a221cd8c32b16b946eabbcc6b773075b96504c3b'),
	(1025, 'workdays.calendarday', 993, 0, '5ed771e892ed7a85bb73858eb757e9e1', '9cc7dfee7a0197711a9fa888b713a05eee476f73e0b8c30a29896a443fb83392'),
	(1026, 'workdays.calendarday', 994, 0, 'f23fc5cc7f5980bdd4b5e7e11836a966', '4c4066f56f545c35534ff274bc6b92a8fda6324d22f3030be617838e5bec12cb'),
	(1027, 'workdays.calendarday', 995, 0, 'bd1e847c127ba39579c8ebb4766d55e8', 'ad47fed75f31b9d9c87419d99ea952b7884772ce24d17e1028552e3d21726ccf'),
	(1028, 'workdays.calendarday', 996, 0, '3b6ab3fc9a4be66346e1fa06a5e7f862', '58c9f54f1d52024d7b95bb2ba8d509c902880fcea20dc5e57201835ef43db26c'),
	(1029, 'workdays.calendarday', 997, 0, 'dc588640c93dc58457f394f03fe4a26f', 'ffd562d8ca03ba829223192775aeb9c5cc1637c45b3ba36a128a811906d2bc7d'),
	(1030, 'workdays.calendarday', 998, 0, '10c2c8e7efeacd7d45f0b6def450e88c', '896cb97a0643b75dba07fc1c411ce82a2930b2cb04ce464f440046fa974cbcd6'),
	(1031, 'workdays.calendarday', 999, 0, '6f8fa14ff740c107e31bff81a79dae47', '7e3014e01214f0ba25eb568d614915a9a8b3c1fd8c98cc7b210d874f67c241d4'),
	(1032, 'workdays.calendarday', 1000, 0, '20109cfcd0ed0320fd42f90c2c49ee9c', '569410d9195e646a5c196b948518571ce95cab1d8660de811da449178705ad08'),
	(1033, 'workdays.calendarday', 1001, 0, 'b426c3290edb4afb68ec8e864f67d050', 'd881ffffde01687316c26c1567c00515149a8ef2fd9acd93e33a336e991b3edf'),
	(1034, 'workdays.calendarday', 1002, 0, 'ef363ab4704e8f993a3e3537b56925cf', 'c656e94fdfb820855b1da465e73828b0efdf6deb80cb4370e31092f72e46be7e'),
	(1035, 'workdays.calendarday', 1003, 0, 'df378ff30b4bec55c6b34cb72ba683ec', '36495c3d3eeeffe9a31853987aada76e15ce45f86910b0901c1ba13cf6936f51'),
	(1036, 'workdays.calendarday', 1004, 0, '410f88f840d684910bcd24d2d079b14e', '70cda07a4e2c50afa1fafb7c4f033406aee0c64a99c90197927db2bbb9f01838'),
	(1037, 'workdays.calendarday', 1005, 0, '3ff8319d45a25f4632c1fce068523782', '750335135114298f809d29355459f7b25bddc19bd9371413fd610101441e4d62'),
	(1038, 'workdays.calendarday', 1006, 0, 'f6b7ce11dbfa88aec22355fbdfb8c084', '5a95255d2586b08c7aaad87518c808601800abb15c7e95d760cd5f51ebc0fa19'),
	(1039, 'workdays.calendarday', 1007, 0, 'fb3c14944b05c6b4e09539b882ac521e', '675a29a6fb0788312120f2e6cd2d79c5b5a72640167f47b906b0174959dd6af2'),
	(1040, 'workdays.calendarday', 1008, 0, '9417af928d14b6f1b8938270f843ee91', 'c50a5b3f3b35fdef94124809742da0d7b1f711a4a1faba509713718d31fb9ba2'),
	(1041, 'workdays.calendarday', 1009, 0, 'e28197e3d463c6aef849af01c2eef44c', 'fe76752b79e861467647d28944aedf479eece519ec0bbae37a0c2bb034090cf0'),
	(1042, 'workdays.calendarday', 1010, 0, 'c8e886161d5b6de4364119e0229e33dd', '0f34f38fccd2cc09a2ad21c7f8c4bf132f394c59afa55c5f0a48b117fa264477'),
	(1043, 'workdays.calendarday', 1011, 0, '6b18ba4641a75a692195ac03a641291b', 'a48c92d41afb448428039777cff6377932bb88a465a46040ebefbf96c36a6450'),
	(1044, 'workdays.calendarday', 1012, 0, '05e3ef21c5f9f227e4a589b1fa2c0024', '5073db318afd9ec7043a70a5c1c2c31dbc7e9b9eeb59ac6cce402853c4bca045'),
	(1045, 'workdays.calendarday', 1013, 0, 'b2fe6222ede393c59a8b40beaaf02423', '3e45c35825d799473f57927e10c842156120d8543ce132028ba8f476c6b92aa9'),
	(1046, 'workdays.calendarday', 1014, 0, 'babf21ed4d2ae0b01013082d14404f90', '1f66870074734d8f68a6d7150c18357872b1c88ea80184effd06764cf486f54f'),
	(1047, 'workdays.calendarday', 1015, 0, 'f5abf2e040fa437673ded8f646d95e3a', '6b4272f66c2df70c106aafdac588024cf1fed38fb8ea8c216284608155b2e911'),
	(1048, 'workdays.calendarday', 1016, 0, 'abd9f1873dcb9cc47aec6ec1a032065b', '18f086c16bf6c251d171a1d0d071055cf19814d70b0f1f26ba794b9f8a6fe5db'),
	(1049, 'workdays.calendarday', 1017, 0, '41414ff366bd0f7be75969ed83eebae0', '2ae57709812877267f3d652007fc0d6174348542cadced1ac50e799171c8304e'),
	(1050, 'workdays.calendarday', 1018, 0, '117a76b5c8fa9e546776bf8e4f97b1f9', 'ee46c56d7a91741875de8562d6a0a6b89a0b8c2eb558aff77549c4b9903a76a2'),
	(1051, 'workdays.calendarday', 1019, 0, '6603d1fdccf744ca18192bd346af076f', '6213fbfec49220f2e2a92434df6e115fc6b8ffdd1392a2bbcd78024d160496a8'),
	(1052, 'workdays.calendarday', 1020, 0, 'c8ed4b5e44c4c90a5fb348031724d7c3', 'a0f2ea70bcb3071576dc957af5370a6ef7bb5226c4cf8eb0ba969eedd2642b8f'),
	(1053, 'workdays.calendarday', 1021, 0, '091db85b7c7bfd7491020bb127e2d1b0', '090bccd4eaa4f635856e3e32e3c29b92041142dde27b5fa7a029d876551ad9fe'),
	(1054, 'workdays.calendarday', 1022, 0, 'a90ccd4c41846db532c63b0a8de2fb3d', '98ebbe38a741c68fc8527bd1e21d385490fc1826e2c10406c50ff62ec394bed0'),
	(1055, 'workdays.calendarday', 1023, 0, 'dd768e32a3ec302cf95f41b50030fb01', '27efc20dd76e79222e619bbf7809cf7c868fe1bbf510f238c03dd5947e769c1f'),
	(1056, 'workdays.calendarday', 1024, 0, 'e4b42e85251d9ac8eae9d85f51b2508b', 'aa70dfaac1ba2416320df2ae7fa248e86ed4c0e92b7330af716fa8b49740427e'),
	(1057, 'workdays.calendarday', 1025, 0, 'c2795f0910c8f74c0009739f3ef109dc', '399299ab0ac33649fdb268cee9a4db7567ecfdd75d220bdd13f776a22a08533b'),
	(1058, 'workdays.calendarday', 1026, 0, '02b08558b540b5a0a8e11dfb21acc030', '93c34b68a9bc1fd0127bd5a4f249e850fb8b98be5a31e24dd7fa35be8d9717ff'),
	(1059, 'workdays.calendarday', 1027, 0, '517a9cfc311218b33914ee5445de4a90', 'c5992571684975cfa4a84f2b3bcb3de83362446f713c4e14b99474f5ee418eac'),
	(1060, 'workdays.limit', 1, 0, '74827c9a616d205fbade2c0e54fdf78e', '75c8a9815fd83e886acfce2d18dde510b65eaa17e565d3d0769c1ba2f6a5f19a'),
	(1061, 'workdays.limit', 2, 0, '06e77e021ea6ee5d39d8b8db458306e0', 'a2d7065611e3fc85496425b6cd7972eccab679f980b52accca42f9f211b06416'),
	(1062, 'workdays.limit', 3, 0, '778f0a0657e10a8cb5cd85efd842a7b8', '80deb7370bdefdf9a0122161e64c02b6ec8ddca4835840c2bc14976951423245'),
	(1063, 'workdays.limit', 4, 0, '139c552db289da7d1ec6611997f6a57a', 'b3f2ab954dc80024c27be49ef0e8f1c97500fe8988339aee71054a8febea0ce0'),
	(1064, 'workdays.limit', 5, 0, '7780717e913656efe85dae87bc11d32f', '45d4b1abdf7657e134240e091097048f635f4b645b2acc23e9ddfd158cdcd8bc'),
	(1065, 'workdays.limit', 6, 0, 'f2edfd8343009fdaa40252696d3fdc42', '7b20f08190dfbf84ca101d1d529bb49ce3720921140924e9c6b6591eb74eb955'),
	(1066, 'workdays.limit', 7, 0, '27fd297be770733a7a004175cfc1057e', 'c0ccf19d1cb206f2d81eea8bccaee59b75427c9d05c3a07ab905d39b6e99c617'),
	(1067, 'workdays.limit', 8, 0, 'f9286f058a9bdf48c22a2c9c1258cf57', '5a010bfba24ebe234f3f28887abee0e4ea26f3cb82a4c65bdf3b82be2c40a67d'),
	(1068, 'workdays.limit', 9, 0, 'b14c898c51f9641a9b6b7b87569d1f2f', '2f08768a1f03e88e41b8722ed4313c6a43e0344ecc92c1e22e2997e2014da86a'),
	(1069, 'workdays.limit', 10, 0, '2e030c8ccd899ba7b0498902ea7435f5', '66689f3ac86c47d700f2f4bae7f399593b939cc492c95bfd93499efecb26e1bc'),
	(1070, 'workdays.limit', 11, 0, '202339a749080ffcd0b61bf11064b6bd', 'a42f0c8ea744d63deee4fd41ecbcfa3426a1e82ae2784a659097d94421d95161'),
	(1071, 'workdays.limit', 12, 0, '616254325c2df2eb62377a0a16705cd8', 'd01a516051d8f370a33b49a7deff5a6282daadf80460c8005f92eec8f1fadeff'),
	(1072, 'workdays.limit', 13, 0, '9705880fc95156831fdb410aff081a41', 'd96bc72c6f931c2ad83aa318ee76ad62cfd90de8c165bd6be7cd2f3223ec77d2'),
	(1073, 'workdays.limit', 14, 0, '555f6567db853db3dd49a4e03f4fab36', '3fd96586af5cc2b511bc8e98aa255512725accb844b0b9d999a530a52369cde7'),
	(1074, 'workdays.limit', 15, 0, '4bf519db0a3b0a4e63eccb44df6ceccb', 'eaa7c3bfad2ba7afe1b9bfb23911522a463acbc28b32f588ab0f25bc0b0dce0d'),
	(1075, 'workdays.limit', 16, 0, 'e3ae79a58580219f37001e7249371e87', '8adb2b48d83e794294cf1e8a0e5d5349509aa5773f7cb38f61402e6e348bf1fd'),
	(1076, 'workdays.limit', 17, 0, '49fe00adc349033c14fe19c201954d50', 'b4ebc2d5bc4e9881590510630430cc4bee347c9f5714372f5df5c0408f3b18c2'),
	(1077, 'workdays.limit', 18, 0, '2d5664e24eb361231bc3c5a279cea0a1', '21aa11dbcfe2199cc96eaa14dd72db362a360045f1d5ab85a2507b420a7749b7'),
	(1078, 'workdays.limit', 19, 0, '1a174f16ff736680caaed5077bf8b630', '570581ad418b6f43e2c3eb0ff6d0e54dc4637cac576dda27dfd09736229bfb3f'),
	(1079, 'workdays.limit', 20, 0, '0c537805eabbfeff215d39c577111052', '06b7d1731c1e25111f2aad3cdb1278c9d2c83e6e5b2abb18b5f4b82a44ee5b0c'),
	(1080, 'workdays.limit', 21, 0, '4ca2c706c46229ad243402a1b5f81f9f', '64309c791551aa54608c681a82b49c5f50a7c5284e585cf7ad11e4da464bb7dc'),
	(1081, 'workdays.limit', 22, 0, '2050a6ccd77a3ec7889d4da3f3dc7176', 'd33035e2b02bfa273f2d4a1cd227f7a200a595b6d672b0be6c17812cdd9178d4'),
	(1082, 'workdays.limit', 23, 0, '9e54c5e9733d0985ef440cad9790ec8c', 'f293e7cdfdd1e7b165accb301751b0f08858450b21ddd6b4137fc3e8e0fd6b8b'),
	(1083, 'workdays.limit', 24, 0, 'b423f2af4c1d6344fbc7b8283908a85a', '07635a5d857ccddb593c87fbb2a21833a5d23c2c4da9f6010881577b2247355b'),
	(1084, 'workdays.limit', 25, 0, '74944e1afebbde5b2d5110fcde7d9adf', '03472fa4071e86a30434a11e4b696e96e32fbc4d4d99dfd2764b46688a97b97b'),
	(1085, 'workdays.limit', 26, 0, 'ce8a6ebab4bc771680b0df72773a3e62', '4a03c9647e358b90b62658db7b5628fb63f980303d3f38f89da2240dddc14d91'),
	(1086, 'workdays.limit', 27, 0, '05fc8979c3aaece637b617310bc2dd18', '071789e8f6b5ad02bcd4850f73d90e277c482c79f26310f035ac47c2b71a3134'),
	(1087, 'workdays.limit', 28, 0, '67862d7fb921d1ef61cb5a058e58e621', '880d1cb66155c9a9811170234ce88edc34679f2344faa4fc8942a908480e4cea'),
	(1088, 'workdays.limit', 29, 0, '9aa9e969371e118b91dfc34b5f05f3ab', 'b2a22e174e6cf83158b34f9b820be79bcdde1bcd9c13d25b13ecf16f6ff81195'),
	(1089, 'workdays.limit', 30, 0, '4d28363683018d61c04cc0a474161ead', '5103bd0e720d20b5c5f9fc6cd4700938947419175799501570bf51ce70b75207'),
	(1090, 'workdays.limit', 31, 0, '28f49af4657b93a542114f0bc3eff2a5', 'fc3bff43bdb5d2b96baebabee0190034427f81abf7d017e609e1e6b20f3a9a68'),
	(1091, 'workdays.limit', 32, 0, '161f0edd99d39aa1afa181df215942f8', '54ebfd3c675978dd2dd5347f0eeeb052afe9eefcf1c5c17e033307fb608bb762'),
	(1092, 'workdays.limit', 33, 0, 'a96645fbebd6345192cb0f0e3683967b', '386e6cd1c2422ebc3ef3ecd433b958b28d1945ea792ac681631d534d63a4a783'),
	(1093, 'disclosures.procedure', 1, 0, '56b8a5c5e31b14e8fa98c6e4ec723f6d', '0d9e27df800766ce889b6191e07f142431d98e537ab6a4ff308097718d17704e'),
	(1094, 'disclosures.procedure', 2, 0, 'eca3e36f2bbc20c541e5861222362169', '15548ccc199ed66093bcf8e181d5b1860a3828bef9302a36e29a2a8c65f9b657'),
	(1095, 'disclosures.procedure', 3, 0, '5957c4324073f64d5e4af99cc8d18e85', '566ce19f210df8547bf30c9b1389bcf289c24aed46cf0258c23a3d7ee7504e2c'),
	(1096, 'disclosures.procedure', 4, 0, '0f5bb0c17d50d5fe0ff9fe0b9e124930', 'b9ab93075739a84124e5cf839bc9a98dcefa0b494ed1304f9cace7dfeeb8213a'),
	(1097, 'disclosures.procedure', 5, 0, 'd8685483902fe9bc02ac12904e42403d', '17de258d25de9d1152d310974c83bf09b738db2cf90d79c58883532abac62d60'),
	(1098, 'disclosures.procedure', 6, 0, 'f6d92ec02b9ac9dc160980b30369d207', 'c813210d33ade48ac75a6a818c7aee37a840215c06c362777889dc65ce189a93'),
	(1099, 'disclosures.procedure', 7, 0, 'f54830cb7784ea04d54715902b8aa05f', '19e54829b0097b00cdbd66f5ad79980162bc6d7882bfa7c472703a28f6c804eb'),
	(1100, 'disclosures.procedure', 8, 0, '67ca9c1fa3700b05c1f399fd06a0549f', 'b9eb4f4196e23879bff1944666891602cb31d50dccb27d1abe4d8b960cb222a6'),
	(1101, 'disclosures.procedure', 9, 0, '78c2ac9d782d0429ba732774a8af28d0', '2027f2bb637c6ff5788beaf62aacbcd97ce18589e21d0e10c9173a42e234f99e'),
	(1102, 'disclosures.procedurestep', 1, 0, 'ff1c13e7623caaa4ee03afe105bd6868', '6e73a312ac19bcd2e9544fcb4e22cba2e65d58fb3be0fd834c51cbf333e5fd3d'),
	(1103, 'disclosures.procedurestep', 2, 0, '787aba65a9f10756c186782b3860751d', 'dc0bc718bdd6d676c07511629fd7b4acfe2316149c7594f13ba63db14bd5a75d'),
	(1104, 'disclosures.procedurestep', 3, 0, '101d5997f826e9d261f310a44213c3a6', '3bb38767d02ab3d671ee9989d1a9771853cc2a6a0a23c9b74995b82e6dbf5816'),
	(1105, 'disclosures.procedurestep', 4, 0, 'e70b1a8b51d92b09dcf8f8fd160d133c', '609e5b44ef6c074bccb40b3f8d1e798941ff09e7bebbd34ba50c56f027c27abb'),
	(1106, 'disclosures.procedurestep', 5, 0, '92a34419952724309840873701fca3b1', 'a11db98b044e4abbf5bd382f9551c64fa2ed3df35c1807dcfda32ad6abae6468'),
	(1107, 'disclosures.procedurestep', 6, 0, 'a8645f1ce7c418ced77dce3af222fef9', '6dc8123a0c1603b3e03b0320c8beb0aa559285c6fc62c368ed726361c670289a'),
	(1108, 'disclosures.procedurestep', 7, 0, '41e478487d78720de606188d05e9cc1b', '15ab59d8238fc58a4e4dc87045446a70ac3ad587d8e33f0b41e3620629d9902e'),
	(1109, 'disclosures.procedurestep', 8, 0, 'e4fa05a42bfd89bb9aa3a18c4d955af3', 'ac0bb6424397271836b2043095b00e0c7e5fc016c78be404113de03c900149ed'),
	(1110, 'disclosures.procedurestep', 9, 0, '467f2f3467d46f1121732a6c2f834f56', 'd579e14acc03517bd5b96f85bdc6fde89e444cae75f6776cf50c36181800a1a0'),
	(1111, 'disclosures.procedurestep', 10, 0, '9b3cfdb417a754768cc57fa9b9f52515', 'b731bd49cd7797222617d72e9578a57ef0798c470ebfe4b13a090af1d886efac'),
	(1112, 'disclosures.procedurestep', 11, 0, 'fbbe7a60b688dd9559e3739f8971fea3', 'f36a78ca544fbc383aa2f686fb1750b01a75966d2c29b1f34e6223a365c1ec3b'),
	(1113, 'disclosures.procedurestep', 12, 0, 'e0f15fe87e107034d3ec75bcc9afd6e8', '4679a3c0aabf0d04ea2c343d571366c29e303848f2a3eab7943afe4a78fd8523'),
	(1114, 'disclosures.procedurestep', 13, 0, '724f86f592b05e172c26d2e81b0e2ead', '14d7090ce52f546a0733f97ddee6680247d73b851cf0c6285e127a9171b0c0fb'),
	(1115, 'disclosures.procedurestep', 14, 0, '3ec8dfe73170711b2baa59dc992a3a9c', '717627919210c1358593fad843506d15abcb8a4227b16470caa32a44a73787f1'),
	(1116, 'disclosures.procedurestep', 15, 0, 'bbfcd2bc1b116066038caa6031dee83e', 'e764114f4abb8f6f7fc54b98fd75afa21e9f5180a67aaa4536569fa361d631fe'),
	(1117, 'disclosures.procedurestep', 16, 0, 'd09a72cfd263ef8f042438289916bd42', '25232154cda62c893a668edcd5e67b7258fe0e52322179f45dd4aa5a10d57a3b'),
	(1118, 'disclosures.procedurestep', 17, 0, '35b1f963ff5a5c0ca6f711f825d98c0f', '0d3d105d3c0af38e73c9e7110070d426549dd9cd04fde5eac33924e13fa2f1e5'),
	(1119, 'disclosures.procedurestep', 18, 0, '599563bbedc97ab0d5defb60ea97474e', '289e5769d2cfab756aff86d3b02b9ddca70a1b4d2dd31173d3dd8bd557f46837'),
	(1120, 'disclosures.procedurestep', 19, 0, 'cc9f79ec83fb3651b0af4c419a61f136', '00cb08ed72600733f11af097e61eac1dd54ec0b3bf845096672586c32f1bdacc'),
	(1121, 'disclosures.procedurestep', 20, 0, 'b070cc949fd1a8ef97fc7f46f989be30', '3e87809870b9549367c9a7b3785cdb54f7f9f5ca6d576633e5578d0ba2efcd07'),
	(1122, 'disclosures.procedurestep', 21, 0, 'a5e3c4dbf269f19ec715bbc7f0f82240', '5e7e2c3d6fda6d6b20131d590e00360cf66230b5265194d244161b3beb08c2d2'),
	(1123, 'disclosures.procedurestep', 22, 0, '527e800fba5da9cf32b11013fc9406ff', '65ae85fd92770ac47a64860c7dc61a27f7cbe958d91ae194dc1218870929ab08'),
	(1124, 'disclosures.procedurestep', 23, 0, '850031220bedab375f3900c3751c499e', 'b376b67886940f18f6468e3d768a6148c7913cad74ee92d10fb8b71e72a48c88'),
	(1125, 'disclosures.procedurestep', 24, 0, '86c089480badab59bc490d9718780833', 'bcffbcc73152efe539f6cbb01e7e788576686c90fa1a4a428a8dbf72f1e884bb'),
	(1126, 'disclosures.procedurestep', 25, 0, '5f1cff60a0bc4900b5b000e97ff62d39', 'b6d6547c9a718faca68ba4189c10bdb874a77a47cccb81ea5613feb549d557cd'),
	(1127, 'disclosures.procedurestep', 26, 0, '8d3e2e607d87f08309fd38fbb05e1c8e', 'bffdc1c37b277584649428caa5d425412438268de35b2e5186f014927c159270'),
	(1128, 'disclosures.procedurestep', 27, 0, '5c9fdc0be646995524f6c5bf529a6717', '32ac685e1d508addf53f4f8547352bd98a49ed62f477027e98b8b43b652e4637'),
	(1129, 'disclosures.procedurestep', 28, 0, '0064d14768f625d0cdb62ec7cf8d82c3', 'bdbce5631c08a0033b1e937a8bf3836ee30a8e3ab17a348a91197e902b3855e4'),
	(1130, 'disclosures.procedurestep', 29, 0, '8e543bef5ab7326e8b46a091f24e37de', 'd7f73209b3adabd9b1bf29a571917cd9457912bad7a18de62a42e970d59e02bc'),
	(1131, 'disclosures.procedurestep', 30, 0, '49a14b854a538ba282c8d2b0b3dc38c8', '6e12f280199f5e6914a24ec2d042c5d37045ca8a8b1b265ca04776e06f2f46ee'),
	(1132, 'disclosures.procedurestep', 31, 0, '9d00fbda980fa274c9e0887d21d6c35c', '32430de2263c63226dc30281ebfc89bb97a8efbdf02ee32804403d2ee9495d4f'),
	(1133, 'disclosures.procedurestep', 32, 0, '28dc8a8eb4b83c90a18ddc3ffe83f056', '5191a57d90358184d17f8db21987bf591fe1a90efd43f77ea1a9fc6f37b2aa66'),
	(1134, 'disclosures.procedurestep', 33, 0, '42329cc1aea19885deabe591518d5ca3', '1bf06514c0bf49cf6af38c787bdbf3dc27ff08bd9330231264433dac268b8240'),
	(1135, 'disclosures.procedurestep', 34, 0, 'd22a453e4810dfad074d2649678712ac', '04cdb139e8843deca624b4396357ddf2b521ea86d11f75d5fd560c48523ac27f'),
	(1136, 'disclosures.procedurestep', 35, 0, '0513fc06066c3e6788fc1983feb7688b', '29f7941496244c247a6109ef2e0c9a0b333569a3bb038d6917f5809fb7c08063'),
	(1137, 'disclosures.procedurestep', 36, 0, '1f03f4fdfca70c71cedf64332201836e', 'e23ed847cce9495f86b6a644ae6a3420126a94f8bbe9c98f9b9c046a44579e2b'),
	(1138, 'disclosures.procedurestep', 37, 0, '32bcdaa2d5d68b6507112538804f21f2', 'aa2ffb9bf9d0b04854163623f20fea0779675500fb76189919dae93c927d7830'),
	(1139, 'disclosures.procedurestep', 38, 0, '17e587ca7c38eea4409305943c69a776', '93344bfa5fc4bf3b96d02c99b047146cf43649a1b8ac76281bffbedd1b1e3f5e'),
	(1140, 'disclosures.procedurestep', 39, 0, '42d8c63555bab77e1119d885d4006d72', '717628b85078276ba98b12ae63e28d2b2f8be06fa565f2d2b0f329824ded610a'),
	(1141, 'disclosures.procedurestep', 40, 0, 'e8903cd9a66ed965dacc450446732b0b', '8f5bddfe71b2b7734e11820aa11960f4cff23b46184764539e51495e4997ac6f'),
	(1142, 'disclosures.procedurestep', 41, 0, '399d0162bbac01b21773b3c2fe729c53', '955b3137d2e22a930ae1f94a2e961c2d9c6731b6ba8dd8ca0035d6ba7ff4bff7'),
	(1143, 'approvals.powertype', 1, 0, '3ac2cb7362e8eac562e695672e5d3273', 'b73ff496a4420c4f9ad2e237c58c7ad94d13b6d1eedee814e70072f631f3c820'),
	(1144, 'approvals.powertype', 2, 0, '770de5c80017b1f0f635500716809e3a', '4ef624827c4836a02bd1bc8f9a03188f3bb89f389f5b4a78c5d6fabc00a6bbbd'),
	(1145, 'approvals.powertype', 3, 0, 'df80b54fa7cc5340364eeb34fe748939', 'eba7daf5172059aeb83515752ebd240a5935eee53411109eca1dc1b6e4b80395'),
	(1146, 'approvals.powertype', 4, 0, 'ed1c7cacfe4980a83113a6300e4e82ad', 'e4b894f85837eadba489c49a4a577b35c7ac791f3b2385f84e2795316e904dfb'),
	(1147, 'approvals.powertype', 5, 0, 'f2440e69e8e9ec198415d5827410b765', '9bed5e2d7678dc8966163b1ab9b33f3f7f089d032eb731dc78215ac7eec47dcb'),
	(1148, 'approvals.powertype', 6, 0, '99a92c519f0d845a505b4ecc77bc6097', 'fe596ef3611b953b3a7f71b149abcb323e3badc9a7af470d2ec9ea8e3f039045'),
	(1149, 'approvals.powertype', 7, 0, 'ce08f5d64a4933d42038664ab1582cb9', '0db0c3bc02d5e8519b7cd860b601e220708d92a65a952e915b8b30c39e476c91'),
	(1150, 'approvals.powertype', 8, 0, '2eaa6415969dee223f2ccdcae21644ec', '8ecc06293898115e9ae1b8c42ac90239396a36ec47c649a9de379eab72c58990'),
	(1151, 'approvals.powertype', 9, 0, '22b6dc02e3410634e7824991c3f038b7', '1a028342d7231ba194b610525727c9ece0d4c75e05df3db3bfdff5eda89b4d90'),
	(1152, 'approvals.powertype', 10, 0, '0cb550bf196ed8993ccb9bf760f4d512', '29cbda55f94981557c778e0c8287906f1f7fb15daa0d52c98f88d03f60556804'),
	(1153, 'approvals.powertype', 11, 0, '55c6e40f12b28850d0441e7200e41425', '3319c104105a665822815e67316a394c4d67b329faec47d2a6c77cb3d9ff177b'),
	(1154, 'approvals.powertype', 12, 0, 'b9a374295c6087bffe7313570c30fdba', '2033e57d99ffaa8f7a2b858b4f360e146973a412d5e6f9ce445c23f5b9ef69e6'),
	(1155, 'departments.department', 1, 1, 'a48a54b4cfe30dd88134174b4c249823', 'f60250bf674a428d9006227599d0baaa84d6a6758646f185affdc5b9e85b232a'),
	(1156, 'departments.department', 2, 1, '31de7ce30bd411f7e4f60ddead79a8ce', '8aeed8fa9338310f20444f1ad005b8327925af4c78e87f278e1c40d95e0f0ab4'),
	(1157, 'departments.department', 3, 1, '7b460dd0bd4bfa1415a2b6c143f22cfd', '4b3deb8582eb8345a3f085a1733e5b7615e16c491fba76044f6b3a144aa496cb'),
	(1158, 'departments.department', 4, 1, 'f2b30089e6ae2fdfb0e05dd622bee1ee', '1372118850c1463b38cadb405256db44b303b73039576721635e904d369b59e3'),
	(1159, 'departments.user', 1, 1, '2697f049f12613db345773271e2f1c52', '25cae98844c2a72af035e97d6e365ec05a841e73357776a5ddaa39f86a53b0a6'),
	(1160, 'departments.user', 2, 1, '98f15407f28004d02b2f659b0fa00978', 'e5e35121996e0b3320f64eaba76efb1d2a9de33115b33b04ff3b36d4eabd2ee9'),
	(1161, 'departments.user', 3, 1, 'd00fffabe216be86fc7eec2ed86c706a', 'a3c5dfbe209505ce43a7d1c11c273c7b7a909b1aa3842492c0a36c4e798550d7'),
	(1162, 'departments.user', 4, 1, '7a000edd51b62393e9aa03712ddcf254', '0f4da2bbf4f29cd83945d264feb873700babe3f9c3c77ece65a183fed85d0cba'),
	(1163, 'departments.user', 5, 1, '70447e944fbc32fa9e8b7e2175788157', '274de241fcfeba5f950dbf98b17ce7d8a548a82cdbd7952a1df6086e57d1f3c2'),
	(1164, 'departments.user', 6, 1, 'aa72fe3c9b268642b23a4b1846466f5b', '2c7c5bfa82ab904e2310c8a962202a3460e43583823b91c13aaa924c4b7723df'),
	(1165, 'departments.user', 7, 1, 'ef8364a6be7f91e036c68218225df31f', '6d5ef7c96987f6491685b47b166d8f8e3b3f8666dfa98cf3c4192425809fb788'),
	(1166, 'departments.user', 8, 1, '8cfa53a4c89d53084c4be3cfffee02eb', '2533cb1e064070e7c522d88912da5a685740bebcc723d2e6846bdcb5d68588e7'),
	(1167, 'departments.user', 9, 1, 'dc13fb341c0fb613b8c3048779d10257', 'af2e01a3778e3f5336c5e6af319a75b609dd8baf4accf51751131fd86f035153'),
	(1168, 'departments.user', 10, 1, 'bb5342397c6c2baa68178c2cca7e44bc', 'f5f802d2aa9c9afc7a217b4badd400d11ee172c52c4bb99baa113ed62afb955d'),
	(1169, 'departments.user', 11, 1, '7730a567be994220a6ccbb790b55380b', 'b6b742496f6441f14bb16e45b7f08534aa3fc5ec288acc3177aa676d3a51eb00'),
	(1170, 'disclosures.category', 1, 1, '5d50e0ecbd4bceeec37833dff0b345eb', '4929fcbd002e9f03f79847624eca3139a78d3a84bd7e8738218501e588412f67'),
	(1171, 'disclosures.obligation', 1, 1, 'd0beb3767defef311ab61c43f1634cf9', '64f8d4645424f180c6c48e3b39bb977a7d4de6c122ef56bc47cd20b170dcd88f'),
	(1172, 'disclosures.obligation', 2, 1, '3afb10374139304f461908461fc4b026', '4c5c1e1c157241288a2c47ff3b72e0409f938abd17008cbc6eb53669a34b6a18'),
	(1173, 'disclosures.obligation', 3, 1, 'f57059ddef7f420a03f618998f5f0f50', 'd5101680badb77c5048c2a781127c7dcdf6c2ad1923737eab46cfb8b3d52b9bf'),
	(1174, 'disclosures.obligation', 4, 1, 'b571858dc3a85a9627efaa437457cb03', 'f9df33432ae74ad509feb3897123a0c9cb924a71caa5511bc253e0c94d200563'),
	(1175, 'disclosures.obligation', 5, 1, '519a8f8001c475a7fded085d0958ecb8', 'ee89858422c69ed877d1523978ca4142d1989188fc3bfca93bfaac01040e00c1'),
	(1176, 'disclosures.obligation', 6, 1, '88663a96a637d5008cf38593ffaaeea7', 'ca1e4f9af0d0e07970e7ca6e3fd258ac1678385c9688c2f66c499b48e5de6d75'),
	(1177, 'disclosures.requirement', 1, 1, '5199b3636ccb606cc4f1217f46a51ff6', 'f930ca25255831c779a82274664ef9f196d64dac0067edbce7b678df9398e634'),
	(1178, 'departments.hotline', 1, 2, '1028defea067ffdd9a267a1f6ef67d4b', 'ba7f8c1923ea5999d42316d8071652843e3b49fd8e3c37622cb49bd91695f31d'),
	(1179, 'disclosures.item', 1, 2, '6ab560e19f793e8903d363170002c97f', '6146d241e97682789927f16c420bc2ead960498a92044ae72320c4869022585b'),
	(1180, 'disclosures.dossier', 1, 3, 'd61071e067b0d3d0c6b4c9d4f34cc347', '0d37977051d3947c7bc014e3b2b896c50ca5c33b8ce09e5801ca0edc8ad7b55d'),
	(1181, 'approvals.law', 1, 4, '891d8a2aa53f6268c6037f9d400c3e98', 'a5bb8375c02895914ba592b1148d45ea897a1e4bfa8a246de43dc276d4238a3c'),
	(1182, 'approvals.law', 1, 5, '25b41d6d311585f0301d1f9269becb83', '5ce76fefb81dc83cfabfc7aca1fc6da91dbfc3340644b41775f41d83bec178fb'),
	(1183, 'approvals.law', 1, 6, '991c4e880c51cceb128e5e7c79fe4738', '6ea2965ecea18963ca1706683bbbc03a5d6a37a0ca51dfe8e98978c18098333e'),
	(1184, 'approvals.law', 1, 7, '12d861688f7def194d1817540d84393c', '1d6d905c3fe945e118f15edf3273e0678ec8097470a361ea1b3f9c0bc39b15ba'),
	(1185, 'approvals.approval', 1, 8, '95ad698070d44c9046a4dc6f617e170e', '94b778de5623d7d18dcfe5d55a0a8bf1ca202164f6f3c47f7df295dd673b2a77'),
	(1186, 'approvals.approvalbasis', 1, 8, '388358ea2197661fcc779dba34318876', '268071d5e537a705b743486e6f64f5aa422313c73c67f3bdc573dd6d3329fb96'),
	(1187, 'approvals.material', 1, 8, 'e1d25110aa2c196125f385b651ce64b1', 'e2aedc08f28158d12abdb48446ef2c5688e1fff0c0f46be1cccd3963d81504fc'),
	(1188, 'approvals.step', 1, 8, '8d34f115f5fbf67ce293c60d2d927a82', '44175919b9198354e09f5db97a36eb375549bf66da89076fae4ea27a79cbaa97'),
	(1189, 'approvals.step', 2, 8, 'd71eac527806f208dfa5c0d30d12182e', 'ddc5ae5eb179f0844a84082b334cd61f61b3d66a8575958802ddb90be767a926'),
	(1190, 'approvals.penalty', 1, 9, 'e3b3951ec7b915452e5ba9da2d1991ee', '9c59c1170112340135405506dda11cf6854f6e49ffe6b803271816dbe8f7ec68'),
	(1191, 'approvals.penaltybasis', 1, 9, '4217535a8d9863d2ad44dbea3b61e021', '31f4ac550d8f1cde813669b2517347bd233c9533e2160039fb60c38819ce7faa'),
	(1192, 'approvals.tier', 1, 9, '73298aa14ceb17eab46b5f10128205a4', '97cf7225078b98078a636f8fbc3a679b0abc0cecf021e7bcafacbc94cc6fb71e'),
	(1193, 'approvals.catalogueset', 1, 10, '6fb0d6866480a55f5f60a2c34787bb1b', 'd7895d481ebc11b81a5fb3c1516726c5017a4a6f767a03d0e26a1a062a3956e7'),
	(1194, 'supervision.appointment', 1, 10, '5320a78c9c48fe6593c9f67071874510', '5af93afe352d1d6b73929240d88f10263ad27f27754db04138cfab314a71af34'),
	(1195, 'supervision.criterion', 1, 10, 'feadabfc61f34f92779808eeebe7b206', 'ff9df48db640c432af23d139caa4652ee718d61d76b218f4bde38b148084d320'),
	(1196, 'supervision.criterion', 2, 10, 'ebd46171c48b3c3fe6d5607f7c1f9c9a', 'da9fa76422ac4e2f89a038d8addc0c78e9b22dc1c9a79fcc9078a0d4fcd4cf66'),
	(1197, 'supervision.evaluateddepartment', 1, 10, '2f54db3577609f3419a86c5da50a1b37', '5366f316c02b2803a0481c735a138507359bd2f074451af5a4688dc1e0c36acb'),
	(1198, 'supervision.evaluateddepartment', 2, 10, '3b5d5be9b0f90c95c67f729daa455c2c', '136f22c07e638e20e5b7082e48be05a712c25fb055d95c3439bca3296a63b4be'),
	(1199, 'supervision.evaluationround', 1, 10, 'e12a3f9650ad530af62a47002a45c705', '5195356d61c065be5c9ddb25f6829f4591b00ec8da6969cfb65a289666dea6c6'),
	(1200, 'supervision.question', 1, 10, 'b1278b18504f5cc41dbdd315bd5d27a0', 'b7bfcdaec6528778e3e120c99d57c55884fcb2f9d98741d6584756265c36cf82'),
	(1201, 'supervision.ticket', 1, 10, 'f5f35a409bbb750d7201db73ec433b0f', '3301be7610ec47d0eec2420169b56a95beb359faf0527258d7a58bb052a507c3'),
	(1202, 'supervision.ticket', 1, 11, 'aee04aa2b5e7ec280246c538d8e3c109', '83aa7b04ec81091ed01a3329ad75776562a80b9a7c82d52eb1d68c66ddc975bd'),
	(1203, 'departments.user', 1, 12, '30c86d7e2a3c7749d1a49b19738607c8', '52d5d446fc5802aa4fd576758163e45eecc5acfd546e3a117a56569728802753'),
	(1204, 'notices.preference', 1, 12, '13aa4190aaecbca17279a5ce66e6091d', 'f65d44593ba0245f05c31aa4145d0284cf3da40ad081741c258799896f54f6b8'),
	(1205, 'disclosures.item', 2, 13, 'a9a05a94f4f32befd21219694a550682', '11e6af9ab3be72b2700944ab438cde8af189a167213f6d69cbf710a6551ed785'),
	(1206, 'disclosures.itemfile', 1, 13, '50a91cf3be212284b8b284cd4e3033e6', '8542a2fa9b5716fd14f4eea47cce7e5d99f9cc5844170fb308b44f796042dabe'),
	(1207, 'disclosures.channeluse', 1, 14, '9e6d708164ea77bdbc92350cad371ad3', 'a7b729a2bc4201065b6d5e9cc4ae847c8280060f35cf42a38d55b4ba7371d93d'),
	(1208, 'disclosures.item', 2, 14, 'dbdcf9287f27da32101c627492468843', '0cdc9bb4e6713fd0682b007d1ed2e8c0102e8acc8f05499ca8ad99cf756c308c'),
	(1209, 'disclosures.item', 2, 15, '514ba0d103f1efa60cc0ef2d6a934cef', 'e69cf90c7b829f959e17eaed45bf76220919fbaa95f85fafaf84c238cc28d699'),
	(1210, 'disclosures.item', 2, 16, 'cca977afa902506b4afab7ab2018a629', '9668168c50b3d0c046db4ba23906c0d73ce4a4260603b26eabffdad05f0a2159'),
	(1211, 'disclosures.channeluse', 2, 17, 'f2f74ffefe436bf74db4523128c462db', '098622ac3ab06125293320a12234418fa8cf5971aeac819afdaab9b542fbf1c5'),
	(1212, 'disclosures.item', 3, 17, 'f9d506540a6249de289b275a4898e665', '783e4e887af5d27fa2546772e3de0c828c86aeefbfb1571730ab55fbea74836f'),
	(1213, 'disclosures.itemfile', 2, 17, 'ef2d14b7b27814edb934d99b2a67b9d9', '9dee1d2a62e3a715fde7588633d7ea6fd9541405090b7f7a1c75cac9365a7a2e'),
	(1214, 'disclosures.item', 3, 18, '5a42ff79f94352a8e14f33ae8f16e621', '5d0ae3e9458cf2ec8d2599893569e7c67fe3b217dc6da12f45319457469e8e53'),
	(1215, 'disclosures.item', 3, 19, '4e3e255d232b1de6959c4cc53358102f', 'e22956aa888033997fdde0fc25d7a9a38982fe21a6daa86e595c7c96a3c72368'),
	(1216, 'disclosures.item', 3, 20, '3eeed66835a04d044c78863073c84403', 'f6692ae834522ab615a48847758a8d687cdbf20c0cf9cf1b0c24df008094f691'),
	(1217, 'disclosures.item', 2, 21, '1b30514d559592ac713696f076556caf', '881f600f8a1e75087f6b846af7c845d03a03685a0e5dd3cf949c04c573940e04'),
	(1218, 'disclosures.item', 3, 21, '83004c8b49bdad791464465c3b56b023', '66a9affb17f1211012dcf348ceb29d9525ba770ddd73ce4b412142020db35da9'),
	(1219, 'disclosures.item', 4, 22, 'f3a8edbc04a4989047072faf1c209930', '96177807e54b1d0f9376fd0ad98f6b5b141f0fb950d47bb179e68d5d6e8b0dc7'),
	(1220, 'disclosures.item', 4, 23, 'd259cb3c732e2a314ba269b22448bf26', '056a66a2371da05ba9b1b7b24b85509577bcd73e600989486ce36d2e2378cd88'),
	(1221, 'disclosures.item', 4, 24, '409ae6a12d25904b49c2c0015b44058e', 'bf6edbef7907a88fabbcad59592baa4b1b4099217a19ac16e488c7a07b40c601'),
	(1222, 'disclosures.item', 4, 25, '996c2a223f9c8c3a21c8b5a9b039dddb', '085ddb58a295ed5bcdfea318ca63da139debaf544c841568683ac0570b9ed524'),
	(1223, 'disclosures.item', 4, 26, '30586131563f00e59e3cd21e52986b5f', '2fc22fc9effa71ab9ce19e1dd473e31bf546740a27cb8fc47200ac19457bf5cb'),
	(1224, 'disclosures.item', 5, 27, '1c5ab33064a7b77bce668878c683b6ce', '98761b8a1fce2ae7ea3ffe6a3b97f58eb6fe51ddefef5dda49d921484059da0f'),
	(1225, 'disclosures.item', 5, 28, 'a8adeef5bb1a1c9057aa1f106e0010a3', '214fdebe089cbfcc554d13a96af09f1d6f3c46c33d30c53bf4e8d6874e79d49b'),
	(1226, 'disclosures.item', 5, 29, 'dd9da08dd331f0a9f368618498126782', '9134294f41682ddcb25211a10991e522b9ba1ea3c7705dc89d9f1d45323bdbe2'),
	(1227, 'disclosures.item', 5, 30, 'dda08f05e21a5daebbcacaff542d3800', '539fa7384a7c3ee8a8c3dc481f96d6cfbfb5705839b87e6d86c975927b0120ee'),
	(1228, 'disclosures.item', 6, 31, 'd72f1a4a39081dc4f3b667a42ab10914', 'e5cc9feb7beafbbb4289936af1ac23aa8f160fb7d84b5496ca4fdccf6dc86a73'),
	(1229, 'disclosures.item', 7, 32, '3dce60a7aa9221947d66f20232932188', 'db68a5423afb3464d3203874914181303d051b59dea95a653be609b93f69ca78'),
	(1230, 'disclosures.item', 7, 33, 'cbc9de470b611a570f7332953bdd4364', 'ed272718f85b586dd75963b21068efdd8486ede942e77a1db651589c8fdd2ee7'),
	(1231, 'disclosures.item', 8, 34, 'e1f7835ec8636b2924b0daf24ee93234', 'f7f9e96ad278db2bdd3479c0707f8ad731deae664efa54df3c915a7afc964b85'),
	(1232, 'disclosures.item', 8, 35, '4603ddcebd72acaf5cbeced7e6c3b2d7', '136212235dea4ace7ccdde5e265020317b73cdc3f34d2a47f439e10185e5e899'),
	(1233, 'disclosures.item', 8, 36, 'e1cfa67138334c4d18e9fd2863ed19c5', 'f87139e572c00eb99d234809c13e97e8d72e1bfa7dae86499f913cd25f35f5e6'),
	(1234, 'disclosures.item', 8, 37, 'cad37aa81469d775bc8458a63318672f', '30c804b8b571a3f6a7043939fcd67afd726f0292b789278c97b01650fdf50d42'),
	(1235, 'disclosures.item', 9, 38, '9a1f74b3844ce6e6e18ac4c5228c33eb', 'c8f44c16e4c0f2576d38c33e35f52359af158ef90c39cd82ae394bde9da53c19'),
	(1236, 'disclosures.item', 9, 39, 'ac16a414e9e2d935a3841680386751ab', '3cfeba2747c35c7efac398ce111075653c1948459b7800a2ca87f2b4a4a8455a'),
	(1237, 'disclosures.item', 10, 40, '76050e6a89c01138da55f8c4b31663a8', '30ff6c36d5d676b21f95f60b4138ab6f5843c2e6ef28170dc5d52eaccba8c632'),
	(1238, 'disclosures.item', 10, 41, '77512ac41389b0324e2324aca23734b4', '954274179edee181331a0c1fddc8ae6ec2907f0a47da2693f1d4970d33296b7f'),
	(1239, 'disclosures.item', 10, 42, '39d240be912809b3bd56285832421227', 'a9f72ea794846fba89d19f9ef4f8774582890321064a1068932e852cf5b7a4fa'),
	(1240, 'disclosures.item', 11, 43, 'b72eab51624aaf5bd27434e7b8909771', '039eff614ce0978e865000013c4c2003612384d24a405fc76ba01624cf84e6ba'),
	(1241, 'disclosures.item', 11, 44, 'b4305673bb73e8238768cad9fb5d7bfa', '52f47d8fe4eae28d7cbcf6e97bd82f23fb6fe9a556019e3abbf71e2561767c35'),
	(1242, 'disclosures.item', 11, 45, 'defdbc898e0b93623be7767a0a121272', '79425df4bb23dbd50ea516f175b8b27753a761195603c3e8dfbe8704d2d35fdb'),
	(1243, 'disclosures.item', 11, 46, 'be8930c09d9251a8fec5300d355262a4', '781db8f3cf8a29f42105d2c030e21718c39ca734536f139cc07bc3609e73c1ba'),
	(1244, 'approvals.approval', 2, 47, 'b27433f20148426eb938cb982c06116b', '5a9525e6080641d2d331983040b2193c417a5b65ed94df0afc5e5df8b93a30c9'),
	(1245, 'approvals.approvalbasis', 2, 47, 'c462d9a3aa97df5cd6b8daf1eafc25e5', '13e94282a9460da0d135a3d06be6d718d2aa6e5be3f3e30c97ed574a6c02594e'),
	(1246, 'approvals.approvalfile', 1, 47, '6b9c826fd02891ecd55ae53a2ead31f8', 'ffd91dea060e5385f9fcdd00a7176cad6247d9a5f319b4b2e0d5fb43829bb504'),
	(1247, 'approvals.material', 2, 47, '64d09bc667cc045b95b5c08c4df443fa', '884dc4cd51e3aca0b1a10ce34227b86e73d25c15c757abd69958e741db862bac'),
	(1248, 'approvals.step', 3, 47, '54a58e3d69d8c43423cb108fd7ff314e', '7de0677415dff67d1a498d2331ccf98988b59c962da54a6b4843f2575dc5ceb3'),
	(1249, 'approvals.step', 4, 47, '0a0fb6987c06fa5a744cec010a3f8647', '7c3db3e6b1a0ebdc7edc51aa1d93ba13b8858f5133bbd332cc8233abd91ea9aa'),
	(1250, 'approvals.approval', 2, 48, '95628c00b78c82715888f9fedf2b624d', '2f4f757dc92726d5986e09997df0a1ac53084618e7c88c3eff606778ee42b0e1'),
	(1251, 'approvals.approval', 2, 49, '59841b4fd57c13cfdb556c181c224cf3', 'a4aca8b23a42800a0f2b6dd33d6c1d17a222cbe7137f9382de63d79bcf4fa2b8'),
	(1252, 'approvals.approval', 2, 50, '188b82fbec7b335194210a89cb99aa88', '7c10a82485450ea898bb5ff51d71586e08cce80c7083734ddc427ad688a9dc71'),
	(1253, 'approvals.approval', 3, 51, 'ad65885f9aa8e00255d4fb0ea130025c', '475766b3c37c631fde0508decf13fc285408d5b60d2ffa0e098f204e3ce983b3'),
	(1254, 'approvals.approvalbasis', 3, 51, 'd9d105609e09bea07729413da16b1b90', '6e2b089107801e967be35f6a31ba460b4a9932bf45895385c27d29a596fc3041'),
	(1255, 'approvals.material', 3, 51, 'e7ce8c4fd4e417eea4ff5a0de972a9ce', '0a0936bb9dbf9c4bb7e68a6ed9106230f8882810344b95f2474ffd397a8907c6'),
	(1256, 'approvals.step', 5, 51, 'fa8c7fa90516843e98f3cd99fe4f46c6', 'b918d3b15ea27176890ea714527d97078736bcf7ec9ed68d0abd0920733de2d1'),
	(1257, 'approvals.step', 6, 51, 'e106e50a0988b121af5d17a9f0b64e10', 'e71b0afe920f45cd19d653486db4d753a35ac679436e86cf12040861e9cc667c'),
	(1258, 'approvals.approval', 3, 52, '5add0faedb2b966f98bc271a00b5298a', 'd953709305885d5aa844854baa8dd24887a501624a700992a4f3f9c20c5a3aa1'),
	(1259, 'approvals.step', 5, 52, '19902ffc6b4b516249cb5149f57fea66', 'a6351b6b0e4c6122d1f4335683273e32e8602ed211d1671224d5030c414a330c'),
	(1260, 'approvals.step', 6, 52, 'd08b044aaf0616714a445965cd3983bf', 'bda99606717cebab1683c1de7bbd348f6e6d94fe4c2fbc587fc23964e17a2ace'),
	(1261, 'approvals.approval', 3, 53, '03de81c4173448af57396fd6534f9d84', '94eaf87432b2f1c8845365f1738bed4c946ffc5269551b231a4956824b4a9739'),
	(1262, 'approvals.approval', 3, 54, 'c316554c0f7680c158f9406ef900d9d5', '06b36fae3c9c45201689c43603487ee21262b73b48808e70ad719059a8e31e08'),
	(1263, 'approvals.penalty', 2, 55, '1cbd933708250569d0c5ee2487e4816c', 'f1c687026743915444a9a417859dff3695ce2866d80e9dd3cd2d88ec6a47a00d'),
	(1264, 'approvals.penaltybasis', 2, 55, 'e67bee7bb10846b48a11cb819e622a1a', '16658b2f5d6fdd275e3a19e8cb89b23e5ffebf3b9670af926506d249a94bbcbb'),
	(1265, 'approvals.tier', 2, 55, 'df061fc7d180a07c8fd912cc443494a3', '007a45af607b2d5754985e6cd1a4d55a83559ebb34dda42e0e15bf25d6f6ec69'),
	(1266, 'approvals.penalty', 2, 56, 'd24ca53c1a1a450a885c1465aabd7a51', '7c8fd73bc3017a188923e7356e4c2472723f4c0c5ee57917f27bdb66f03a1336'),
	(1267, 'approvals.penalty', 2, 57, 'fe2f821e363396af98fffbeb4a7585f8', '639a959f34f17dbde10c57d73ba8adb2d2d2fb1a1cfa3b951e2c86b86237798c'),
	(1268, 'approvals.penalty', 2, 58, 'd674e6d377f446c5e720f094ae748f44', 'e98696caa2c407f3587ad2fd28b8875abff3baba0aae2864f020d82e33217b51'),
	(1269, 'approvals.law', 2, 59, '1c83767dc08b7de3fdddc298e8d855a5', '2d74308b5ebb1cc5bc4ba09eb4dc32535f666133a1a15d97b61675ac4707f5ef'),
	(1270, 'approvals.law', 2, 60, '219f0044aeb7e8f9c54947c2c377029b', '6c60cdf2a13d5deb212efc8b008b9823b2fff49bd0420331c9c04d616a471cc1'),
	(1271, 'approvals.law', 2, 61, '9a394bb55488209f6b65d631e580248f', '1993efcbfc1ad6327bbca4615cdc84784a647a72e89d8aa18da8300884e35d0d'),
	(1272, 'approvals.law', 2, 62, 'f3845b8159838d01254aec7c68b7b7b6', '483075cff4936e66d645c5f19c1b13cf36eda8ca770c35f2f8dd174dd3ab45ee'),
	(1273, 'disclosures.assignment', 1, 63, 'd60ed34d9cb416ad75da1dc6d327124f', 'f2d31d8a667262bd3346fa3e85d0c094594a058e03de7274776a2b01d00bda54'),
	(1274, 'disclosures.obligation', 7, 63, 'c183f42498d25e16c896d15f685cffc2', '47d119110f5d3922b7e94199af270be2dbdeb8e0727835103398ae0a1af0d044'),
	(1275, 'disclosures.obligation', 8, 63, 'ff0726089b8fa4d899cca5b1e351d136', 'e9c0f8173268247a4f6a0cac60644b015690e0a5d0f9fe49ad58010707488aa7'),
	(1276, 'disclosures.obligation', 9, 63, '3579af016c78364dc7f4bdaa80eda25d', '514cbcbf44de78f45a0fc0a41ebd2e874f1659de39b58c1f0a2cb3d1774dc9d0'),
	(1277, 'disclosures.obligation', 10, 63, 'd188e031dfaf9ea3a63397cfbf45d16f', '179657445f8e6d3b5f773d91249243d25c54cdaf3605af4d16fbabe4b3abb89b'),
	(1278, 'disclosures.obligation', 11, 63, '86091b471feb1d70e5225fd32bef55d4', 'e97628247ad71e2035a1302c3e916170a7833bb9af3c68b63c06df8b751538bb'),
	(1279, 'disclosures.obligation', 12, 63, '99d76ff9f1f882da8e241d32eb29053c', '2f30025208e9bbabc15eed36b00aca802775329b1c9df31510247af96944e075'),
	(1280, 'disclosures.obligation', 13, 63, '4b609cdf171103fb5fd8ad12e4c6e04e', 'ff5a6df50be9ea245662f23adfd961d0132ccfc4cff50a902b1f1aa410549cce'),
	(1281, 'disclosures.obligation', 14, 63, '2c0a02e90f3269952c521948d078cf36', 'de023c6307d1330f3b8602321516fdf0e982038d7f686f5dbddcb381566d2b08'),
	(1282, 'disclosures.obligation', 15, 63, 'f13d1f9be4f2803adb94a79c6f4df8b8', 'e018465f321797c8a2aab49b5f11ad31850d6044bf3662f69ea8226ab1604ef3'),
	(1283, 'disclosures.obligation', 16, 63, '8ec98053cf1dc4199a5f6d3191921771', 'c096f682ae8fc63fb1f692760586e46201f324ca9fc85578e5ca6fdab3e59ad3'),
	(1284, 'disclosures.requirement', 2, 63, 'e4acaf3f416a753d33f9f5f70f84da20', '9ce6fdf28a8780242a71eb2be59aa0de4f8c26b5f1c36e7f98370fa02c4909c8'),
	(1285, 'disclosures.item', 12, 64, '2cdd520f62363880658bd99c8066d664', '879f3da15c5cd0098448e75f24c5d16dd114786b998c1cecbb3420165c18a86f'),
	(1286, 'disclosures.item', 12, 65, '52afc76313817fccbfd21650b1e974b8', '6defa151b2e9510dc5cbaf2ec878b363e1395ad6502ea3afff015c5719b0123a'),
	(1287, 'disclosures.item', 12, 66, '558427637c2b803aadafd80fd9c73d63', '7cc3cb9eb638984f76cc4cf9266642df1c03686858e2a993083091c8452d52f9'),
	(1288, 'disclosures.item', 12, 67, '1f1ab45ffb6b8921f5e85ad74fec58a4', '5df0f667b970bd40734d7278887c725b101500531e351abb4a12e001754619b1'),
	(1289, 'disclosures.obligation', 7, 68, '900f019c2b29d1ce54467bd80022b015', 'f966248b2763375020e2ba9d3fecf25149b2ff97727ea72c8ccb626355093336'),
	(1290, 'disclosures.obligation', 8, 69, '551292fc3a1703b22c7450d8a32f94ef', '43b4ebb8ffb07537bb3538737e61e812ec0b0bc026c7d70801cee009d20e8ec0'),
	(1291, 'disclosures.obligation', 8, 70, 'fbfdb7da183e277965094cd49e9e1f28', 'ccf3e8abbaf52ea8df22f33f06a25852a1f4f7607d2e2eb8ce381132148f90c3'),
	(1292, 'disclosures.obligation', 9, 71, 'a8db05ef38151053f87b899ee6dff1dd', '0206fbe892fd32a6ada3156dc0e40cb05f6dbbd27cda64f28e4810d0cdb9a0ee'),
	(1293, 'disclosures.obligation', 10, 72, '1724ff4263354d94e3570e0d35ff7683', 'b4d3c02a983b863d72e716deaa3419baf9a3064d8d50a88ace3432096b25c044'),
	(1294, 'disclosures.dossier', 2, 73, '254f8c84f11412defb483b166dfc1662', '591c865bfc87422a80a1f225cdb986bfc5ef4a40799b861e8ea5af30523464f2'),
	(1295, 'disclosures.dossier', 2, 74, 'fa479eb1fbfd81a42d0be1ab5405aaba', 'c9a9b033e1eace97d0a6be953f6fbcadbefcf741b935440519a5ea5da2c2db32'),
	(1296, 'disclosures.dossier', 2, 75, 'ab6fac00c44718b119ec4397b0192f07', '00564c826e692c650ba67d5baf60371e092b7a323023aa391ed92de1d41d270b'),
	(1297, 'disclosures.dossier', 2, 76, '1b416d699c969151f81f9ceabaaa69fa', 'b03d6373c730937ee7eb1e20a792f92491b129f05b8772d9eaf0ccb118cc0c9b'),
	(1298, 'disclosures.item', 13, 77, 'b52f5cbb3174e56c7f48f292b1a457b0', 'c16969364e731cf726808171c150c14cbaf9f57f39d6670c7bf2eb081414ad06'),
	(1299, 'disclosures.item', 13, 78, 'fb5843edbc014bc579d3379495ec9439', '5054684e81929660e31dff48689e9181eea7fd1b7ceefbad5e69412aeee0dfc1'),
	(1300, 'disclosures.item', 13, 79, '332447c0b66c4f2d8e97a5a56fc7355e', 'e81c5672c458ef6f006ee194cfebca79fe850ac05f1102daa4b2c44563a49a0f'),
	(1301, 'disclosures.item', 13, 80, '66b564e91e6318a88155ada7ec275eaf', '5f93c77156189f89828a8d8527f6b7597a5bcf628b08c069606d96fd930b9f36'),
	(1302, 'disclosures.stepentry', 1, 81, '55061d2881e1e647690827a9530164db', '8f92c8ada1cbd82cda560a107e00a3b1151fedd4b4f551ae1c0336bb7ba336aa'),
	(1303, 'disclosures.stepentry', 2, 82, '29207d61a1adbf5e5ccc75be6e0bb52d', 'b59f521105bc7e1b046b3b3caa15e7b12bee2b543b2de4323c5d89dbdcd2ec59'),
	(1304, 'disclosures.dossierclosing', 1, 83, '5b58d53c94bc6060b5c0c3028c1a55ab', '829467e85a67052b805662c37953967e21f379bfd89e637debf681eee10413f9'),
	(1305, 'supervision.criterion', 3, 84, '4b9ca46fae4d1ad2cf5be652574f55fb', '6c73ecd2700fa992144bf53b537ebd1eb7b632d3ebceb7506365b096a9bba006'),
	(1306, 'supervision.criterion', 4, 84, 'b6b072b8fbf70c0b15cd0a3f668da6f9', '80dec08f131aef2244b5cc318b80b89829c1ef3c5c13916d79f4a11016c3d1d6'),
	(1307, 'supervision.evaluateddepartment', 3, 84, '6cc695b4bb50f737d91a5fa9ccfcb82c', '5f6e53962153a6b074f3d0c6321e9321c8fe11edf2be492f1d842db83e2a0afb'),
	(1308, 'supervision.evaluateddepartment', 4, 84, '48ed98b2f2d5ae3dae80e872c9c6a6dd', 'c9a9396385c4248a6e6f05210e0ed19d4a55d69b9226cbd7932c2d7b8cba876d'),
	(1309, 'supervision.evaluationround', 2, 84, 'ad89f8ec9105e80cd415ea94d8409302', 'e22e3c33ab294391abc6309a77915d7351994fa76e9db2d41ddcaf6a135519e1'),
	(1310, 'supervision.evaluationround', 2, 85, '5d089f87d44f747c8f6269ef4863216b', 'a517f09ee8f72adb7736b2e63a60da5e8ea41c6c1ade3697c571c7b4eac53e54'),
	(1311, 'supervision.score', 1, 86, '2dbbbdeada86047d6c382903f9ea1e29', '03ba6860ffd16c36bdac433b91046a8b657e4ed08bd73fd10358413ddebff86b'),
	(1312, 'supervision.score', 2, 86, 'de4b4ecc40f333345141df14b4fecd18', '7809a10850e0b949f1a9426d2500a3601c8dc2cbcbf405cf652d998c980812f4'),
	(1313, 'supervision.sheet', 1, 86, 'b4114313f9f762280809262fc36272b1', 'c094c2920b466bfb8d921254774d3a7c319596e38f6477b6afe8ec8506bc77f9'),
	(1314, 'supervision.evaluateddepartment', 3, 87, 'b8725d8af4ed6b8c1747e08cec8a65ba', 'ce680f0d2a04eb6fddd3d59f4b9a6262caa4d17d3c750f6a8ff689c9398b6b8a'),
	(1315, 'supervision.evaluationround', 2, 87, 'd60af9f7f7360b6b04bdeb088ae37d7f', 'aad391bfa1615882e8cb626715e04350be380c9fddeedcd585c36d187a017525'),
	(1316, 'supervision.evaluateddepartment', 3, 88, 'fc895c173ed9ffcfc4fdd2c1287c52b1', '9676b3cd6aa1d7f2e036c60a561003c8dfb510cf19765e439ad9585c00d8892d'),
	(1317, 'disclosures.item', 14, 89, '82bedd5619a9151738f316dfc40ca658', 'e6824e3d55856482837a5736b323a54ca5e6bc7cf595a37c37e78a6cac7d8ef8'),
	(1318, 'disclosures.itemfile', 3, 89, '9c46971de541c627f4cfc24a1b0067a6', '0e6877a42eaeef88beaf23835faf740c5bb3ae44418ad1a0f1a87da1f38fa110'),
	(1319, 'supervision.evaluationround', 2, 89, '417001ff87e9cf6bc07aef9ff6323abf', '44e4c58f8df6a2d94308b791520a59c4f0e174893635a7564e7c75f074296d8e'),
	(1320, 'disclosures.item', 14, 90, 'ac6c6be5a8afdce268bf06fcfa9563cc', '98ea006db84db659d0a3f851c76f8c53a1400fba2172e237c32a9c59bdd290a5'),
	(1321, 'disclosures.item', 14, 91, '66dd6723d34dfa55fee8dc9c6a5d2e3c', '25733b8ba3c8ed97afa4c1438e4cd82b8b16f6db6f2c5ad05561e447ed755837'),
	(1322, 'disclosures.item', 14, 92, 'abf4a49ac6a8a6875cf7af4b81388291', '125f8af377714e1ebe513e822645ebac8ddd3feeb739033b6f2c24148699fe25'),
	(1323, 'supervision.question', 2, 93, 'd59be3e169acab4fc291af8f8b31eec9', '1d40070c7e76a75292a417b7d388ea931ff09a6878bcfe06243e111c0a408cd8'),
	(1324, 'supervision.ticket', 2, 93, 'a823d067a82e8e740b54338e180ebbb6', 'a59243388ad4f8dd9a2be015c3fdb9aebbc50d689b266869348103309a630010'),
	(1325, 'supervision.ticket', 2, 94, '4e949fc9af14ddfb61f49349c4fe9ca8', 'a788361a557e42a41ee9417f9651a00dd33374473522314e8bc80b1856147843'),
	(1326, 'supervision.question', 2, 95, 'a5a240716f4c3672152c8e460c73c273', '842ff5cf2186ee3eba3deecf2faa7f1ff99f9f89d75583dc0033bab4ef268269'),
	(1327, 'supervision.ticket', 2, 95, '764ce3959d8e9b622d80e5a2e97255ca', '030b947090c90c3e279a56b87244681f6131f61bd437f9cba0f46ca7ddd69462'),
	(1328, 'supervision.ticket', 2, 96, 'e07d935f50edd05e530ee74b30917e5e', '1c5023a0173cefc8dc1f870c9e464ac63bc5a50a81452fabca2cbdd7fbd5ee67'),
	(1329, 'supervision.question', 3, 97, '3c0902ad7e0c80d86da96778563e7be7', '9bc5e46874c9711820b7576e0ffaccd090718e85706b82a8731b2624db0b82c4'),
	(1330, 'supervision.ticket', 3, 97, 'c375498abe738365eb1b2859c8c0073e', 'd37e2bcb2511c28b839b9a0b6f5781d549b4c593d188ac20109a3859d8f64cb8'),
	(1331, 'supervision.ticket', 3, 98, 'b1cf9d02e3fab00a549a1dc4f6777014', '09e4568e46390a8aa239d07c8ce4b0add2706ac3ee466483fc2b26d67767650a'),
	(1332, 'supervision.question', 3, 99, '261691a00565fe45a1d53cd063752856', '7137dde6e98f4d9d8798fb13df2a75c2bd3cbd72e3644a14875d6377ca3212cb'),
	(1333, 'supervision.ticket', 3, 99, '54323ad2422301260df4e03a36ea69f2', 'be437fa160a8b7982fcb9dada2d0d496e5d45386cfc85a11338e88affc0916a4'),
	(1334, 'supervision.question', 4, 100, '50ad18ac8cdf289987fa0499eb9347dd', '4c823ef374e3bb0ccbae08107b7ef2f4f0f1e30f971e38b30ed1caecf63ff038'),
	(1335, 'supervision.ticket', 4, 100, '6f518919a5c6c9f4c2587dc1752dde3b', '00a8a850948228fc8f4cca32849c468ad9743a98adf7786507e3fa56a3737dc3'),
	(1336, 'supervision.question', 5, 101, '1afb840c69f25f4e94e6cac45827ea4f', 'd58c0a7cbc49044449f1acc5a72e75800e18c6de8c1ca2940ee481bae0d9a7a5'),
	(1337, 'supervision.ticket', 5, 101, '3abadb76218d1da0847414e9d6549dd6', '71b31d7916ce3d26d24a0ef7526dccfb8229c10398735a9e1cef36ad55447e7f'),
	(1338, 'supervision.ticket', 5, 102, 'aa584f7fedcf9271eba5a027febe7c12', 'a3b5eb3af39616c886cfa1e2ed212167fad97b5de9ac18b98e46e7aaf8e23915'),
	(1339, 'supervision.question', 5, 103, '4c151a6f7bbe7259f4dba1deacc2e865', 'fa32ffaafb488bbaa56a301fa8208e612e5f0cf28de1fabbe9332967881a5505'),
	(1340, 'supervision.ticket', 5, 103, 'c15045355d0e80bd96d6e5d03c1b4e27', '7ee2285c9242f77aae3ccbd529fe0704aee25db4af4124ac1fd7ea9f25bda1ea'),
	(1341, 'supervision.question', 6, 104, '9209408937316f58eb1f3670253a23fc', '7df0e56b22d871c0f30cc61e10342b23a52025e3779171177a987ac27b738856'),
	(1342, 'supervision.ticket', 6, 104, '1763e545b1f11e0d17ed886f10a4151d', '59431df5d0e68d8c2ac282d8ba79d444e3fac17eab821aaea2b9347a9c2b55f8'),
	(1343, 'disclosures.item', 15, 107, 'b2d4ed7768a5ec1c6d94f266d624deb3', 'fa43240913c00ccb9720f2f695c7b11080f0d59d86de018ff6187e2774a20d36'),
	(1344, 'disclosures.itemfile', 4, 107, '1d82bba932c36e7e1499ae74d0049928', '3c9cca2288a8b59e6f72fda3c9d102870df12d913b23cbe2de7ee74d8d3b5628'),
	(1345, 'disclosures.item', 15, 108, '62e31aedfd0b8c5fb65b99166572f383', '867fc6aaa42d4485b209358363900da200d574576cdfce034b64a73d72b418d0'),
	(1346, 'disclosures.item', 15, 109, '31006049d0277e693c5d1a3d8e7beefb', '014954afce4f8425a5fc5e67126770a83827a799a1f063716cd2fc0b7a273a57'),
	(1347, 'disclosures.item', 15, 110, 'bdf99150fdcb341f76b693c7e85625bb', 'b767310b925d1e55968554c48c65af4220e01e3dda5a2df94171bef111de3db5'),
	(1348, 'disclosures.item', 16, 111, '0ca43059bebc6c3212231f641bd91be0', '843518953189f5b0f068e908c57d5e581968d57cd0bd2c5d21193513b299e14c'),
	(1349, 'disclosures.channeluse', 3, 112, 'b9d9f3f7f28c3526d64797bb6d6bdee5', 'eee9bba4664dbdb76f63972fdc78142351ce0b323e1a5c017d8e12d00138a0a7'),
	(1350, 'disclosures.channeluse', 4, 112, '0f15b85ee8daf4bb0f590ec197149953', '42f53e050f32412822c809129a69b3e9426200d547f5be70274a98fe8c3a1728'),
	(1351, 'disclosures.item', 16, 112, '48a5646e9fc3147e11264ca8df52726b', '453cc71ef7b5bf427eac900af439a11fd95b9aee563574d41dcf064488b16ad1'),
	(1352, 'disclosures.item', 17, 112, 'cd6610a05450413b7298662e87d24251', '8f23ca19cfc5a43e71741d98b83d796d0b74742601003680883c52bacb8a87a9'),
	(1353, 'disclosures.itemfile', 5, 112, 'f6d9a8aa5ce5093f8811e73ca7c09f0e', '276c2f61ebce8fd07e2ab62331eb2636235c180784e212a220c99f42aa10b775'),
	(1354, 'disclosures.item', 17, 113, 'cf031fa26a587454577fe99063df7c29', '5dc34b8485a68f5819a2328cb2837b1827b1d9a0a2d633bad3a1476846202547'),
	(1355, 'disclosures.item', 17, 114, '36bf4d53f158395b61a0477e7ce09748', 'e6eda0093082067d258cf88c91b63f2b8c37855adf965d8e6b5d1b93c4c7f644'),
	(1356, 'disclosures.item', 17, 115, '77d12cd18e1c08e593379369308c12d7', '40fa4c2e0eadcd2ae0fbb4415e5254b332768f0b7074968f8e623fd09accee37'),
	(1357, 'disclosures.item', 15, 116, '3cca56a6c44a6af664144e2c6e4a3a7b', 'f43926331f54127063aa5725316c8ee646d76a21c8248f897b1b19f1cc0afb61'),
	(1358, 'disclosures.item', 17, 116, '338f35d7b8917edb1e247a1efb64ade4', '83cec4529fc26a39a934977ae143642cb2baeb84b63497ac0fce1626198f78ba'),
	(1359, 'disclosures.item', 16, 117, '6747d23cba17be8fdb9cf86464487d59', '8b04fb728cd5cfd657d5b228e3c6c726b18cc90e0f519d0da8ce8982618cf672'),
	(1360, 'disclosures.item', 16, 118, '43211bd7c2fe43b10c9ebc012ca80ab3', '4958481051546d12f04ca73a8c0b880920db20193e2f652fbf284874326bf0d0'),
	(1361, 'disclosures.item', 16, 119, 'a067a45e6fc1000c8fc92573f96dbe68', '58313972abc9eae870e360ae82ef9c0ba4b34acf9b48aaa8fec98c2a9c715b88'),
	(1362, 'disclosures.item', 18, 120, '9c5e4d3ce8bc920e91ef8c011559bf09', '9fc15944bdcfd7a90c0ad9d653eaa808111b6574729c8e3f5bfad6919ace6027'),
	(1363, 'disclosures.item', 18, 121, 'e2d0f642c6f27e90a4384c2651ef2023', '4c5469b5f977b5188933bedee4125e7402d9298dc429996536dbcfa296a4a25c'),
	(1364, 'disclosures.item', 18, 122, '8ff07aae11a60194ab0a4e7a83293834', '2849e128f323577eb93abbf868e5de3d372dbb46cf5d3cbd6e82b480e165bc60'),
	(1365, 'disclosures.item', 18, 123, '81f8938d6f008fb712e78637abb23080', 'd5f2e93ef4b713b910d52af0247ab346f42ad3d4ae10d142ef4f30b20ff667ce'),
	(1366, 'disclosures.item', 19, 124, '93b3fba2cbd0cab52479617b75697484', '8ecb4c9f74678b271ad1877259a0fd49e4a878f4876a930b3828c8673a9a3780'),
	(1367, 'disclosures.item', 19, 125, 'b6176f1e43f3e91cd6088d2202a13fbc', '58bd1e365c6b46815107a32db48f4252d358e01bca024effea28f7af8dd6ae5f'),
	(1368, 'disclosures.item', 19, 126, '3ff3a6b35759d912b9ddc1d05602392a', '004b4ccd6f1e082e3ceb2dd4f16265e5117f56c0440c4fcfc1ab9cd822379856'),
	(1369, 'disclosures.item', 19, 127, 'd070e66d6fb7c17554ec2f744accd88b', 'e7a03f98e8d5064718b655a9dd938cc10b9b93d4a6e02b545107b1b9db045654'),
	(1370, 'disclosures.dossier', 3, 128, 'd5ac0324910cb0b5b92ad97c94439f80', '1b6bccf1a702f3a17e46af4f96ee025fc3c755a9cf08ffefd21c7085de2954ac'),
	(1371, 'disclosures.dossier', 3, 129, 'bad6c5a507ec248a45c5537c8d2bc6a5', '9abd39520a1dfa689b86d3d1bf8c36580b0abfcc92f6a1821a1859bde72c17c2'),
	(1372, 'disclosures.dossier', 3, 130, '23fbe1603dba7a81f63473ffb0323745', 'e518f0334d6c954ac361c5a260bb6d65476a4827ef59ab395ee895b2a434df37'),
	(1373, 'disclosures.dossier', 3, 131, '6a601d8a16b98c7f873752d08fbe1df5', '92996922811260da00e1a7b5fd4160ce98ecaeb8bcecb29d20fbcc999bbf2d29'),
	(1374, 'approvals.law', 3, 132, '766333de2a41dd984abf9caeb07f83ff', '547a7a7ee97a2597a473d6ffd39db7fc96af6e274756670b65dec9b5f60f66f8'),
	(1375, 'approvals.law', 3, 133, 'a48a631f5529bb058eeaeaf6c650da27', '8363d25380d129dc121e4dcf96fe7db0aa10926934006feadcf807b6698c1d5c'),
	(1376, 'approvals.law', 3, 134, '1ddf8da73d7523501b8f26ea148a1cad', '877ceb0f1c92b552ffae1f11ad291a3c73022c1e24d3ae6fd0eb24893b75a6b5'),
	(1377, 'approvals.law', 3, 135, 'b3be3580bdc005543512e30491a2418f', '8f683bd91880720825be6f76abd96b4d3a0c010ed28e753e3603f1cd9c3a54e1'),
	(1378, 'approvals.approval', 4, 136, '4b408a4a05b2fdd270a17483c5f32404', 'a56eae23ede38d22be48426121cccd2f7388dd23b4c3e917f51a3c943f550ca5'),
	(1379, 'approvals.approvalbasis', 4, 136, 'e08ded723e76176a27963602da7afdf4', '4141393aef7a2324cbdcd3894ff697ea5484deb2098ba0267634bc425cc1d38c'),
	(1380, 'approvals.approvalfile', 2, 136, 'bd8c37094a291c0b59cbfd9d8f1b9a80', 'a7ad58c81c05571e4e48e1e0e05c6b8c7f94e951424c59a9328f2e6beb5f4647'),
	(1381, 'approvals.material', 4, 136, 'a9e087a8ff74097ccf7bcb49fcf5092b', 'f76853c1c846cdb15d1780b241fbe13da926842784d5cb0690a3840db248e0da'),
	(1382, 'approvals.step', 7, 136, '775e7341fd3622458c7732e1350f8af7', '5b3580a5dee8e38d1427fa12d6d19887f171335882a7fc478c656f32a61112a3'),
	(1383, 'approvals.step', 8, 136, '0c382309d4ed1ca221de6f690d31843f', 'd60406a0e0dd711491a877ec25de079522ee3ece9e040c68d3102c966fc51585'),
	(1384, 'approvals.approval', 4, 137, '1ff0c21dc935637fe1e2d9aa57387ab0', '0fa0a158516a0ae63bba9349240c3ee5728c83a1da3cb4c0eb4342373c03ea2f'),
	(1385, 'approvals.approval', 4, 138, '37d6aea6938a9a5e8153e991871bcead', '55a98b93e1295f5d482e72d9a526cc5840539d8490f9c5932a3db22b09b21be9'),
	(1386, 'approvals.approval', 4, 139, '86eaf16ade416458eb7ab302f36da7d3', 'bf575045a6ea7d28f63b2d4424e0f3db81ed23f312e42ca69fe9eb58cf11d47e'),
	(1387, 'approvals.penalty', 3, 140, '4ec6ce9250d07a49032bc9c211f7ebb0', 'c24fb1a4494a4ba9014dc442a71dd95725689be5b3293ec54c3d37b96274050f'),
	(1388, 'approvals.penaltybasis', 3, 140, '6244bce754caada9784b2c77aa22068f', 'eaedb810dcd556b6f63fee3107f6edb9de3724c57fff942e4fa6d1806f9d6f8a'),
	(1389, 'approvals.tier', 3, 140, '84077fcd2dc9a2b0ec09ca106202cd28', '81dd9c4bfb93adb68528d81e9be4680045aa33d6d20890beb71fde01d16f9fd0'),
	(1390, 'approvals.penalty', 3, 141, 'e3a7fdb6932061a8035c1c3ab0c9f467', '58a32ddb56291706f8fdc6bd1526e493340a237c528747d2e951f92aa5e7c30c'),
	(1391, 'approvals.penalty', 3, 142, '634b4351823e37188f8829321fe76a26', '8ff58814486df521b2770a8fe9a00d53e08f922a9df9320adb596fa0684f8fff'),
	(1392, 'approvals.penalty', 3, 143, 'ba6cd85f2fa7baa88eb96a74ee02f993', '11579a04009c18ab095d9c67ff532a31ef91369df1466dfca18a073ffdfda58d'),
	(1393, 'disclosures.item', 20, 144, '1e3e20fabba0e72194fa96b26cdf83f1', 'f7c155024ba3f3fd520b84d289cb6ede8d2b13dbaeb72963910b222fbc3b3735'),
	(1394, 'disclosures.item', 20, 145, '599e429c00a69a428674535a44431f33', 'b1cf0e1bb64a67ef138339478a0528d9ab100fe617334f56c5f1c0e8dc1f843c'),
	(1395, 'disclosures.item', 20, 146, '033a5f05efaf8c220b91a36614113779', 'a6bdb1fe8568e3a021fea041f50845b37d1da3f48e8a19fe6ed2d67579271df2'),
	(1396, 'disclosures.item', 20, 147, 'eb886c69a93cae019379f011b50526bd', 'd3b12d8c162922d8ccc18fbbc6c9620413b5a7b24f16d080380d1d61399da83c'),
	(1397, 'disclosures.item', 18, 148, '2c77fc1f1a0e58be06a5d2ae82773413', 'ca866e7bbc1aeaefa09fd503dfcdadcf7128dd4b1e2533d1e2b3fddefbff8cf0'),
	(1398, 'disclosures.item', 20, 148, 'b547e2be8a421c80e0004d9416adb85d', '0733124ecbfb1728b398b6e62a52d3a46ff4f922ad4d69db01276adfc616c6e2'),
	(1399, 'disclosures.item', 21, 151, '1bf2693d024504ab243d47f7a7ef8879', '9b536f41f8609af8df626588c6466bc1bcdb4a5064370cb6dc5bbb4340c0f5fe'),
	(1400, 'disclosures.item', 21, 152, '5de94b950c4efd2773d5b25b332cf33a', 'c93fab87810118ac774175afa724baacf401f1f4ffbf747c8454e36f3424c33d'),
	(1401, 'disclosures.item', 21, 153, 'cac5a3d5c6b0eb109db0ed7600066227', '5bc58926db614ea1569054b550cd4461469794c7626f56fc86ce40b4d3f91ace'),
	(1402, 'disclosures.item', 21, 154, '8a778a841999b3384e413e78d1f3b187', 'a7a2e4ea05eebff0bbf90f7cb88480271f67cd6437a5de6c449ff26573f44339'),
	(1403, 'disclosures.item', 19, 155, 'd5d58c7895c390490f6b7247e7072b4a', 'd07cdeeb661ab02b5eadeb56c9071aba217b82ccb3b4e57a2f38815a14d47c3d'),
	(1404, 'disclosures.item', 21, 155, '234c95a8d3dd4fd9977b3053fc5e9f45', '45189a22e9ff9554709ca386ae16bb991a0ae5c52757d850b79f2868f15f199a');


--
-- Data for Name: audit_verification; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_verification VALUES
	(1, '2026-05-11 12:55:39.344007+00', '2026-05-11 12:55:40.676581+00', 105, 'portal.example/log
105
HdgsE4SDOO9fixOKIcfeU81b2m8n0u7aTe/FIPm5eQQ=

— portal.example/log pU62FPRIEzTGu3JNx8208ozdO1wjoYhGZ0tRH4bhH0F8XbVWwS0r0MrBuND3lApwWHyyVOwOuZRnFitQtnSeykk70w4=
', 0, '[]'),
	(2, '2026-05-11 12:55:59.685888+00', '2026-05-11 12:56:01.241414+00', 155, 'portal.example/log
155
5LHETEByp2XguhpyeECQCFov1GnjgP+fmEtfs3CzJlE=

— portal.example/log YxriAg8PURqvmW/2YxiOThKHtT3QyUuJnmaHU1CdNqcrVzEqJ6hULdxSvrSJsnRk2UsTQFWk/OR7mLfLGtz4pD68Hwg=
', 0, '[]');


--
-- Data for Name: auth_group; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.auth_group VALUES
	(1, '旧群组');


--
-- Data for Name: auth_group_permissions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: auth_permission; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.auth_permission VALUES
	(1, 'Can add log entry', 1, 'add_logentry'),
	(2, 'Can change log entry', 1, 'change_logentry'),
	(3, 'Can delete log entry', 1, 'delete_logentry'),
	(4, 'Can view log entry', 1, 'view_logentry'),
	(5, 'Can add permission', 2, 'add_permission'),
	(6, 'Can change permission', 2, 'change_permission'),
	(7, 'Can delete permission', 2, 'delete_permission'),
	(8, 'Can view permission', 2, 'view_permission'),
	(9, 'Can add group', 3, 'add_group'),
	(10, 'Can change group', 3, 'change_group'),
	(11, 'Can delete group', 3, 'delete_group'),
	(12, 'Can view group', 3, 'view_group'),
	(13, 'Can add content type', 4, 'add_contenttype'),
	(14, 'Can change content type', 4, 'change_contenttype'),
	(15, 'Can delete content type', 4, 'delete_contenttype'),
	(16, 'Can view content type', 4, 'view_contenttype'),
	(17, 'Can add session', 5, 'add_session'),
	(18, 'Can change session', 5, 'change_session'),
	(19, 'Can delete session', 5, 'delete_session'),
	(20, 'Can view session', 5, 'view_session'),
	(21, 'Can add access attempt', 6, 'add_accessattempt'),
	(22, 'Can change access attempt', 6, 'change_accessattempt'),
	(23, 'Can delete access attempt', 6, 'delete_accessattempt'),
	(24, 'Can view access attempt', 6, 'view_accessattempt'),
	(25, 'Can add access log', 7, 'add_accesslog'),
	(26, 'Can change access log', 7, 'change_accesslog'),
	(27, 'Can delete access log', 7, 'delete_accesslog'),
	(28, 'Can view access log', 7, 'view_accesslog'),
	(29, 'Can add access failure', 8, 'add_accessfailurelog'),
	(30, 'Can change access failure', 8, 'change_accessfailurelog'),
	(31, 'Can delete access failure', 8, 'delete_accessfailurelog'),
	(32, 'Can view access failure', 8, 'view_accessfailurelog'),
	(33, 'Can add access attempt expiration', 9, 'add_accessattemptexpiration'),
	(34, 'Can change access attempt expiration', 9, 'change_accessattemptexpiration'),
	(35, 'Can delete access attempt expiration', 9, 'delete_accessattemptexpiration'),
	(36, 'Can view access attempt expiration', 9, 'view_accessattemptexpiration'),
	(37, 'Can add 部门', 18, 'add_department'),
	(38, 'Can change 部门', 18, 'change_department'),
	(39, 'Can delete 部门', 18, 'delete_department'),
	(40, 'Can view 部门', 18, 'view_department'),
	(41, 'Can add 人员', 19, 'add_user'),
	(42, 'Can change 人员', 19, 'change_user'),
	(43, 'Can delete 人员', 19, 'delete_user'),
	(44, 'Can view 人员', 19, 'view_user'),
	(45, 'Can add 热线电话', 20, 'add_hotline'),
	(46, 'Can change 热线电话', 20, 'change_hotline'),
	(47, 'Can delete 热线电话', 20, 'delete_hotline'),
	(48, 'Can view 热线电话', 20, 'view_hotline'),
	(49, 'Can add 日历中的日期', 21, 'add_calendarday'),
	(50, 'Can change 日历中的日期', 21, 'change_calendarday'),
	(51, 'Can delete 日历中的日期', 21, 'delete_calendarday'),
	(52, 'Can view 日历中的日期', 21, 'view_calendarday'),
	(53, 'Can add 放假安排', 22, 'add_calendarnotice'),
	(54, 'Can change 放假安排', 22, 'change_calendarnotice'),
	(55, 'Can delete 放假安排', 22, 'delete_calendarnotice'),
	(56, 'Can view 放假安排', 22, 'view_calendarnotice'),
	(57, 'Can add 法定时限', 23, 'add_limit'),
	(58, 'Can change 法定时限', 23, 'change_limit'),
	(59, 'Can delete 法定时限', 23, 'delete_limit'),
	(60, 'Can view 法定时限', 23, 'view_limit'),
	(61, 'Can add 流程', 30, 'add_procedure'),
	(62, 'Can change 流程', 30, 'change_procedure'),
	(63, 'Can delete 流程', 30, 'delete_procedure'),
	(64, 'Can view 流程', 30, 'view_procedure'),
	(65, 'Can add 分类', 31, 'add_category'),
	(66, 'Can change 分类', 31, 'change_category'),
	(67, 'Can delete 分类', 31, 'delete_category'),
	(68, 'Can view 分类', 31, 'view_category'),
	(69, 'Can add 清单', 41, 'add_catalogueset'),
	(70, 'Can change 清单', 41, 'change_catalogueset'),
	(71, 'Can delete 清单', 41, 'delete_catalogueset'),
	(72, 'Can view 清单', 41, 'view_catalogueset'),
	(73, 'Can add 权力类型', 42, 'add_powertype'),
	(74, 'Can change 权力类型', 42, 'change_powertype'),
	(75, 'Can delete 权力类型', 42, 'delete_powertype'),
	(76, 'Can view 权力类型', 42, 'view_powertype');


--
-- Data for Name: axes_accessattempt; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: axes_accessattemptexpiration; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: axes_accessfailurelog; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: axes_accesslog; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: departments_department; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.departments_department VALUES
	(1, 'ROOT', '自治区司法厅', '', 'department', '', '', '', '', '', '', false, false, '', NULL, NULL, NULL, NULL),
	(2, 'D11', '律师工作处', 'Lawyers Division', 'division', '', '', '', '', '', '', false, false, '', NULL, NULL, 1, NULL),
	(3, 'S01', '监狱管理局', 'Prison Bureau', 'bureau', '', '', '', '', '', '', false, false, '', NULL, NULL, 1, NULL),
	(4, 'P01', '示例监狱', '', 'prison', '', '', '', '', '', '', false, false, '', NULL, NULL, 3, NULL);


--
-- Data for Name: departments_hotline; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.departments_hotline VALUES
	(1, '12348', '', '', '', '', '', '', false, NULL, NULL, NULL, 2, NULL);


--
-- Data for Name: departments_user; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.departments_user VALUES
	(1, '', NULL, false, 'author', '', true, true, '2026-05-11 12:55:27.067691+00', 'author先生', 'author', '', 2),
	(2, '', NULL, false, 'colleague', '', true, true, '2026-05-11 12:55:27.067777+00', 'colleague先生', 'author', '', 2),
	(3, '', NULL, false, 'reviewer', '', true, true, '2026-05-11 12:55:27.067802+00', 'reviewer先生', 'reviewer', '', 2),
	(4, '', NULL, false, 'reviewer2', '', true, true, '2026-05-11 12:55:27.067822+00', 'reviewer2先生', 'reviewer', '', 1),
	(5, '', NULL, false, 'publisher', '', true, true, '2026-05-11 12:55:27.067841+00', 'publisher先生', 'publisher', '', 1),
	(6, '', NULL, false, 'publisher2', '', true, true, '2026-05-11 12:55:27.06786+00', 'publisher2先生', 'publisher', '', 1),
	(7, '', NULL, false, 'supervisor', '', true, true, '2026-05-11 12:55:27.067879+00', 'supervisor先生', 'supervisor', '', 1),
	(8, '', NULL, false, 'administrator', '', true, true, '2026-05-11 12:55:27.067898+00', 'administrator先生', 'administrator', '', 1),
	(9, '', NULL, true, 'superuser', '', true, true, '2026-05-11 12:55:27.067915+00', 'superuser先生', '', '', 1),
	(10, '', NULL, false, 'stranger_author', '', true, true, '2026-05-11 12:55:27.067931+00', 'stranger_author先生', 'author', '', 3),
	(11, '', NULL, false, 'stranger_reviewer', '', true, true, '2026-05-11 12:55:27.067948+00', 'stranger_reviewer先生', 'reviewer', '', 3);


--
-- Data for Name: departments_user_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.departments_user_groups VALUES
	(1, 1, 1);


--
-- Data for Name: departments_user_user_permissions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.departments_user_user_permissions VALUES
	(1, 1, 1);


--
-- Data for Name: disclosures_assignment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.disclosures_assignment VALUES
	(1, '', NULL, '', NULL, 2, 2);


--
-- Data for Name: disclosures_category; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.disclosures_category VALUES
	(1, '20-02', '机关职能', 'Functions', '', 0, NULL);


--
-- Data for Name: disclosures_channeluse; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.disclosures_channeluse VALUES
	(1, 'bulletin', '', '2026-01-05', 2),
	(2, 'bulletin', '', '2026-01-05', 3),
	(3, 'website', '', NULL, 16),
	(4, 'newspaper', '法治新报', '2009-03-04', 16);


--
-- Data for Name: disclosures_dossier; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.disclosures_dossier VALUES
	(1, '640000/2026-00002', 1, 'draft', '规范性文件清理', 'public', '', NULL, NULL, '2026-05-11 12:55:27.211121+00', '2026-05-11 12:55:27.211121+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '[]', '{}', '', '', false, '', false, '', NULL, 0, '', NULL, '', NULL, '清理现行规范性文件，公布结果。', '2009-03-02', '', NULL, '', NULL, NULL, NULL, 1, 2, 1, NULL, NULL, NULL, NULL, 8),
	(2, '640000/2026-00019', 1, 'published', '公开的案卷', 'public', '', NULL, NULL, '2026-05-11 12:55:37.053493+00', '2026-05-11 12:55:37.053493+00', '2026-05-11 12:55:37.076012+00', NULL, '2026-05-11 12:55:37.142851+00', NULL, '2026-05-11 12:55:37.216322+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, '508fed8cd1ce8b593e7651c552e503c3702bbdbb8e0742dbbc6e63082aa88481', 76, '', '2026-05-11', '清理现行规范性文件，公布结果。', '2009-03-02', '清理', 12.00, '', 3, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1, 8),
	(3, '640000/2026-00026', 1, 'published', '规范性文件清理', 'public', '', NULL, NULL, '2026-05-11 12:55:41.871236+00', '2026-05-11 12:55:41.871236+00', '2026-05-11 12:55:41.897476+00', NULL, '2026-05-11 12:55:41.951046+00', NULL, '2026-05-11 12:55:42.035622+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, '1015047bd323e2c79924cc58913a81a0997150ad035260dd03c12be95f266459', 131, '', '2026-05-11', '清理现行规范性文件，公布结果。', '2009-03-02', '新建法律援助工作站', 12.50, '个', 3, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1, 8);


--
-- Data for Name: disclosures_dossier_writers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.disclosures_dossier_writers VALUES
	(1, 1, 1),
	(2, 2, 1),
	(3, 3, 1);


--
-- Data for Name: disclosures_dossierclosing; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.disclosures_dossierclosing VALUES
	(1, '640000/2026-00019', '2026-05-11', '缺结果', '[["list", true], ["verdicts", true], ["confirmation", true], ["result", true]]');


--
-- Data for Name: disclosures_item; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.disclosures_item VALUES
	(1, '640000/2026-00001', 1, 'draft', '律师执业许可办理情况', 'public', '', NULL, NULL, '2026-05-11 12:55:27.167931+00', '2026-05-11 12:55:27.167931+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '[]', '{}', '', '', false, '', false, '', NULL, 0, '', NULL, '', NULL, 'result', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, NULL, 1, NULL, NULL, 1, 2, 1, NULL, NULL, NULL, NULL),
	(2, '640000/2026-00006', 1, 'superseded', '律师执业许可办理情况', 'public', '', NULL, NULL, '2026-05-11 12:55:30.770302+00', '2026-05-11 12:55:30.770302+00', '2026-05-11 12:55:33.189113+00', NULL, '2026-05-11 12:55:33.262144+00', NULL, '2026-05-11 12:55:33.56674+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 4, 'd706cb5e41d29674128362cfc1832757a9ea09972b171fb4a637d30a3ac8a47d', 16, '', '2026-05-11', 'result', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(3, '640000/2026-00006', 2, 'published', '改版的', 'public', '更新数据', NULL, NULL, '2026-05-11 12:55:33.579538+00', '2026-05-11 12:55:33.639068+00', '2026-05-11 12:55:33.665453+00', NULL, '2026-05-11 12:55:33.73851+00', NULL, '2026-05-11 12:55:33.842602+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 4, '893fbc343489ac69ae465a6812db15feaceeaf0459ca5d5327f5acc50b863f0d', 21, '640000/2026-00006', '2026-05-11', 'result', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(4, '640000/2026-00007', 1, 'withdrawn', '撤下的', 'public', '', NULL, NULL, '2026-05-11 12:55:33.860015+00', '2026-05-11 12:55:33.860015+00', '2026-05-11 12:55:33.884832+00', NULL, '2026-05-11 12:55:33.958777+00', NULL, '2026-05-11 12:55:34.036635+00', NULL, '2026-05-11 12:55:34.070292+00', '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '说明理由', false, '', NULL, 4, '385da799ce90202cba6373c25e32d32311d769487ce3e0accf47ae8ddc5fdfb2', 25, '', '2026-05-11', 'result', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, 5, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(5, '640000/2026-00008', 1, 'published', '再改的', 'public', '', NULL, NULL, '2026-05-11 12:55:34.081593+00', '2026-05-11 12:55:34.081593+00', '2026-05-11 12:55:34.095013+00', NULL, '2026-05-11 12:55:34.156426+00', NULL, '2026-05-11 12:55:34.231679+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, '1937b81bdfcbe84246a0dde6e5383ca40e2d8add2373b06fce2352df4b73328e', 30, '640000/2026-00007', '2026-05-11', 'result', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(6, '640000/2026-00008', 2, 'draft', '再改的', 'public', '', NULL, NULL, '2026-05-11 12:55:34.248724+00', '2026-05-11 12:55:34.248724+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '[]', '{}', '', '', false, '', false, '', NULL, 0, '', NULL, '', NULL, 'result', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, NULL, 1, NULL, NULL, 1, 2, 1, NULL, NULL, NULL, NULL),
	(7, '640000/2026-00009', 1, 'published', '应急的', 'public', '', NULL, NULL, '2026-05-11 12:55:34.281148+00', '2026-05-11 12:55:34.281148+00', NULL, NULL, NULL, NULL, '2026-05-11 12:55:34.342483+00', NULL, NULL, '', '[]', '{}', '', '说明理由', true, '', false, '', NULL, 1, '87786456add5a49893d5f59bbca045c26ed387fa288705268a7759f1b4e8f5b5', 33, '640000/2026-00007', '2026-05-11', 'result', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, NULL, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, NULL),
	(8, '640000/2026-00010', 1, 'published', '内网的', 'internal', '', NULL, NULL, '2026-05-11 12:55:34.355023+00', '2026-05-11 12:55:34.355023+00', '2026-05-11 12:55:34.374656+00', NULL, '2026-05-11 12:55:34.425543+00', NULL, '2026-05-11 12:55:34.482804+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, '9b804b1c74582e0441aa9f3da830468a60a063789033ca7e7b9f457b879aaef1', 37, '', '2026-05-11', 'result', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(9, '640000/2026-00011', 1, 'review', 'review', 'public', '', NULL, NULL, '2026-05-11 12:55:34.491491+00', '2026-05-11 12:55:34.491491+00', '2026-05-11 12:55:34.50667+00', NULL, NULL, NULL, NULL, NULL, NULL, '', '[]', '{}', '', '', false, '', false, '', NULL, 1, '', NULL, '', NULL, 'result', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, NULL, 1, NULL, NULL, 1, 2, 1, NULL, NULL, NULL, 1),
	(10, '640000/2026-00012', 1, 'approved', 'approved', 'public', '', NULL, NULL, '2026-05-11 12:55:34.556631+00', '2026-05-11 12:55:34.556631+00', '2026-05-11 12:55:34.575562+00', NULL, '2026-05-11 12:55:34.615325+00', NULL, NULL, NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 2, '', NULL, '', NULL, 'result', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, NULL, NULL, NULL, 1),
	(11, '640000/2026-00013', 1, 'approved', '定时的', 'public', '', NULL, NULL, '2026-05-11 12:55:34.654278+00', '2026-05-11 12:55:34.654278+00', '2026-05-11 12:55:34.672235+00', NULL, '2026-05-11 12:55:34.718541+00', '2026-05-11 13:55:34.754081+00', NULL, NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, '', NULL, '', NULL, 'result', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, NULL, NULL, 5, 1),
	(12, '640000/2026-00018', 1, 'published', '季度账目', 'public', '', NULL, NULL, '2026-05-11 12:55:36.50576+00', '2026-05-11 12:55:36.50576+00', '2026-05-11 12:55:36.532705+00', NULL, '2026-05-11 12:55:36.598085+00', NULL, '2026-05-11 12:55:36.687533+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, 'aa2d751f93ddbba2a000ebd5ea925f1f4dbdb65a7e76a31761e529ca99c5a0f0', 67, '', '2026-05-11', 'result', '', '全年办理情况。', '<p>第一季度的账目。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(13, '640000/2026-00020', 1, 'published', '律师执业许可办理情况', 'public', '', NULL, '2009-03-09', '2026-05-11 12:55:37.228328+00', '2026-05-11 12:55:37.228328+00', '2026-05-11 12:55:37.251721+00', NULL, '2026-05-11 12:55:37.294696+00', NULL, '2026-05-11 12:55:37.349056+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, '68c40c311f9111574bd9cd2f956f03fcd7d74713d6ce717d80c813960d1e08ae', 80, '', '2009-03-09', 'result', '', '全年办理情况。', '<p>文件目录。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(17, '640000/2026-00022', 2, 'published', '机关职责', 'public', '更新数据', NULL, '2009-01-06', '2026-05-11 12:55:41.061162+00', '2026-05-11 12:55:41.119917+00', '2026-05-11 12:55:41.154672+00', NULL, '2026-05-11 12:55:41.207069+00', NULL, '2026-05-11 12:55:41.298187+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 4, '4e29441b88d5bf720fb38366dab4e4baf125e9d629925ad812c4948798a8707a', 116, '640000/2026-00022', '2009-01-06', 'duty', '宁司发〔2009〕12号', '职责有调整。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', '2009-01-05', '2009-02-01', NULL, 'effective', '职责、机构', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(16, '640000/2026-00023', 1, 'published', '年度目标', 'public', '', '2199-12-31 16:00:00+00', NULL, '2026-05-11 12:55:40.987857+00', '2026-11-27 12:55:41.015227+00', '2026-05-11 12:55:41.315119+00', NULL, '2026-05-11 12:55:41.39077+00', NULL, '2026-05-11 12:55:41.506865+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 4, '1881cacc20005fe6e39229ae1f6bc92f57155324c1c726390226277726747fd3', 119, '640000/2026-00007', '2026-05-11', 'goal', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', 5, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(19, '640000/2026-00025', 1, 'superseded', '办理结果', 'public', '', NULL, NULL, '2026-05-11 12:55:41.684161+00', '2026-05-11 12:55:41.684161+00', '2026-05-11 12:55:41.715101+00', NULL, '2026-05-11 12:55:41.768639+00', NULL, '2026-05-11 12:55:41.854227+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 4, 'c8300373ac1dd84d50c7180804447588f2ca76337fb38b3079b951252c9b6d65', 127, '', '2026-05-11', 'result', '', '全年办理情况。', '<p>办结 😀 “全部”
</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(18, '640000/2026-00024', 1, 'superseded', '办理进程', 'public', '', NULL, NULL, '2026-05-11 12:55:41.516157+00', '2026-05-11 12:55:41.516157+00', '2026-05-11 12:55:41.541288+00', NULL, '2026-05-11 12:55:41.585115+00', NULL, '2026-05-11 12:55:41.671901+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 4, '63673037423f38ccae85de1cf4ea829231fcaa363682c3725df6f3e8f29d66bc', 123, '640000/2026-00007', '2026-05-11', 'progress', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'during', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(20, '640000/2026-00024', 2, 'published', '办理进程', 'public', '更新数据', NULL, NULL, '2026-05-11 12:55:43.805795+00', '2026-05-11 12:55:43.868324+00', '2026-05-11 12:55:43.906462+00', NULL, '2026-05-11 12:55:43.977143+00', NULL, '2026-05-11 12:55:44.093369+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 4, 'e46f733da19c0cde1ab9c4f4a59c933e457bf8041eb2090cfd49cc4edc261527', 148, '640000/2026-00024', '2026-05-11', 'progress', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'during', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(21, '640000/2026-00025', 2, 'published', '办理结果', 'public', '更新数据', NULL, NULL, '2026-05-11 12:55:59.518733+00', '2026-05-11 12:55:59.548778+00', '2026-05-11 12:55:59.568938+00', NULL, '2026-05-11 12:55:59.608575+00', NULL, '2026-05-11 12:55:59.673617+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 4, 'dadb0389232bd6b1bb95119a904d5407279289ea9a7941df60d443bbb39cd8c9', 155, '640000/2026-00025', '2026-05-11', 'result', '', '全年办理情况。', '<p>办结 😀 “全部”
</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(14, '640000/2026-00021', 1, 'published', '公开的评议结果', 'public', '', NULL, NULL, '2026-05-11 12:55:37.890305+00', '2026-05-11 12:55:37.890305+00', '2026-05-11 12:55:38.615617+00', NULL, '2026-05-11 12:55:38.70122+00', NULL, '2026-05-11 12:55:38.774789+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, '319135c62c7479d6757f3f8222f80b3a52291e0051a1536467946bc2cb7e4345', 92, '', '2026-05-11', 'result', '', '1 名监督员对 2 个部门的评分、意见和部门回复；其中 1 个部门有评分。', '<h3>评议情况</h3><p>评议期 2025-10-23 至 2026-05-09，评分 2026-05-10 至 2026-05-11。</p><p>提前结束的理由：都已评完。</p><p>参加评分的监督员：王代表（人大代表）。</p><h3>评议结果</h3><table><thead><tr><th>代码</th><th>部门</th><th>综合得分</th><th>评分人数</th><th>最低—最高</th></tr></thead><tbody><tr><td>D11</td><td>律师工作处</td><td>80.60</td><td>1</td><td>80.60—80.60</td></tr><tr><td>S01</td><td>监狱管理局</td><td>—</td><td>0</td><td>—</td></tr></tbody></table><h3>各指标均分</h3><table><thead><tr><th>代码</th><th>部门</th><th>工作机制建立健全（40%）</th><th>方便群众（60%）</th></tr></thead><tbody><tr><td>D11</td><td>律师工作处</td><td>77.00</td><td>83.00</td></tr><tr><td>S01</td><td>监狱管理局</td><td>—</td><td>—</td></tr></tbody></table><h3>评议意见</h3><h4>律师工作处</h4><ul><li>窗口少了一个。</li></ul><h3>部门回复</h3><h4>律师工作处</h4><p>已经增开窗口。</p><h3>怎样计算</h3><p>每名监督员对每个部门的每项指标评 0 至 100 分，没有了解的部门可以不评。</p><p>指标均分：各监督员的评分等权平均。综合得分：指标均分按权重折算后相加。</p><p>最低和最高：单个监督员评分按权重折算后的最低分和最高分。</p><p>没有人评分的部门不计分，如实空缺。</p><p><a href="/evaluations/2/" rel="noopener noreferrer">评议计划、指标和各部门的得分图</a></p>', 'periodic', 'after', 'proactive', NULL, NULL, NULL, '', '政务公开、监督评议', '《中华人民共和国政府信息公开条例》第四十六条
《宁夏回族自治区实施〈中华人民共和国政府信息公开条例〉办法》第三十二条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(15, '640000/2026-00022', 1, 'superseded', '机关职责', 'public', '', NULL, '2009-01-06', '2026-05-11 12:55:40.725428+00', '2026-05-11 12:55:40.725428+00', '2026-05-11 12:55:40.795837+00', NULL, '2026-05-11 12:55:40.863757+00', NULL, '2026-05-11 12:55:40.970321+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 4, '0767aebeea02bb24983077f0bdc87d8a5d0b5e02b529b4083cf87fc00d363cc0', 110, '640000/2026-00006', '2009-01-06', 'duty', '宁司发〔2009〕12号', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', '2009-01-05', '2009-02-01', NULL, 'effective', '职责、机构', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1);


--
-- Data for Name: disclosures_item_writers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.disclosures_item_writers VALUES
	(1, 1, 1),
	(2, 2, 1),
	(3, 3, 1),
	(4, 4, 1),
	(5, 5, 1),
	(6, 6, 1),
	(7, 7, 1),
	(8, 8, 1),
	(9, 9, 1),
	(10, 10, 1),
	(11, 11, 1),
	(12, 12, 1),
	(13, 13, 1),
	(14, 14, 1),
	(15, 14, 5),
	(16, 15, 1),
	(17, 16, 1),
	(18, 17, 1),
	(19, 18, 1),
	(20, 19, 1),
	(21, 20, 1),
	(22, 21, 1);


--
-- Data for Name: disclosures_itemfile; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.disclosures_itemfile VALUES
	(1, '附件', '', '附件.pdf', 'application/pdf', 704, '24e1f3d2384e38b719b2703451804f5d5523e9fd7a1f63f6190c3c9b76ac5b12', 802, '8b4a238e52c512d0f57e0efed879753636f35a2a68966c84ad331a212d10ea37', '', 1, NULL, NULL, 'Meeting of March', 2),
	(2, '附件', '', '附件.pdf', 'application/pdf', 704, '24e1f3d2384e38b719b2703451804f5d5523e9fd7a1f63f6190c3c9b76ac5b12', 802, '8b4a238e52c512d0f57e0efed879753636f35a2a68966c84ad331a212d10ea37', '', 1, NULL, NULL, 'Meeting of March', 3),
	(3, '各部门综合得分图', '条形图，每个部门一条，按部门代码标注；各部门的得分见正文“评议结果”的表。最高 80.60（D11），最低 80.60（D11）。', 'evaluation-2.png', 'image/png', 6043, 'df3c70ad5683ab5cc257c4e268806cb1f2888706741b14f1a753ae2b51167ab9', 6324, 'de5811cbdfd274c15f56a70027e9bd162cd18976753b89c1eaaaec2dffca0443', '97c34d057efb07f88f76cb6b1e7445cd3655346095df27ea83cb2871626285b7', NULL, 720, 148, '', 14),
	(4, '附件', '', '附件.pdf', 'application/pdf', 704, '24e1f3d2384e38b719b2703451804f5d5523e9fd7a1f63f6190c3c9b76ac5b12', 802, '8b4a238e52c512d0f57e0efed879753636f35a2a68966c84ad331a212d10ea37', '', 1, NULL, NULL, 'Meeting of March', 15),
	(5, '附件', '', '附件.pdf', 'application/pdf', 704, '24e1f3d2384e38b719b2703451804f5d5523e9fd7a1f63f6190c3c9b76ac5b12', 802, '8b4a238e52c512d0f57e0efed879753636f35a2a68966c84ad331a212d10ea37', '', 1, NULL, NULL, 'Meeting of March', 17);


--
-- Data for Name: disclosures_obligation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.disclosures_obligation VALUES
	(1, '2025-Q1', '', true, '2025-01-01', '2025-03-31', '2025-03-31', 20, 'working_day', '《政府信息公开条例》第二十六条', '2025-04-28', true, '', NULL, NULL, false, NULL, false, '', NULL, '', NULL, NULL, NULL, NULL, 0, NULL, 2, NULL, NULL, 1),
	(2, '2025-Q2', '', true, '2025-04-01', '2025-06-30', '2025-06-30', 20, 'working_day', '《政府信息公开条例》第二十六条', '2025-07-28', true, '', NULL, NULL, false, NULL, false, '', NULL, '', NULL, NULL, NULL, NULL, 0, NULL, 2, NULL, NULL, 1),
	(3, '2025-Q3', '', true, '2025-07-01', '2025-09-30', '2025-09-30', 20, 'working_day', '《政府信息公开条例》第二十六条', '2025-11-04', true, '', NULL, NULL, false, NULL, false, '', NULL, '', NULL, NULL, NULL, NULL, 0, NULL, 2, NULL, NULL, 1),
	(4, '2025-Q4', '', true, '2025-10-01', '2025-12-31', '2025-12-31', 20, 'working_day', '《政府信息公开条例》第二十六条', '2026-01-29', true, '', NULL, NULL, false, NULL, false, '', NULL, '', NULL, NULL, NULL, NULL, 0, NULL, 2, NULL, NULL, 1),
	(6, '2026-Q2', '', true, '2026-04-01', '2026-06-30', '2026-06-30', 20, 'working_day', '《政府信息公开条例》第二十六条', '2026-07-28', true, '', NULL, NULL, false, NULL, false, '', NULL, '', NULL, NULL, NULL, NULL, 0, NULL, 2, NULL, NULL, 1),
	(11, '2025-Q1', '', true, '2025-01-01', '2025-03-31', '2025-03-31', 20, 'working_day', '《政府信息公开条例》第二十六条', '2025-04-28', true, '', NULL, NULL, false, NULL, false, '', NULL, '', NULL, NULL, NULL, NULL, 0, NULL, 2, NULL, NULL, 2),
	(12, '2025-Q2', '', true, '2025-04-01', '2025-06-30', '2025-06-30', 20, 'working_day', '《政府信息公开条例》第二十六条', '2025-07-28', true, '', NULL, NULL, false, NULL, false, '', NULL, '', NULL, NULL, NULL, NULL, 0, NULL, 2, NULL, NULL, 2),
	(13, '2025-Q3', '', true, '2025-07-01', '2025-09-30', '2025-09-30', 20, 'working_day', '《政府信息公开条例》第二十六条', '2025-11-04', true, '', NULL, NULL, false, NULL, false, '', NULL, '', NULL, NULL, NULL, NULL, 0, NULL, 2, NULL, NULL, 2),
	(14, '2025-Q4', '', true, '2025-10-01', '2025-12-31', '2025-12-31', 20, 'working_day', '《政府信息公开条例》第二十六条', '2026-01-29', true, '', NULL, NULL, false, NULL, false, '', NULL, '', NULL, NULL, NULL, NULL, 0, NULL, 2, NULL, NULL, 2),
	(16, '2026-Q2', '', true, '2026-04-01', '2026-06-30', '2026-06-30', 20, 'working_day', '《政府信息公开条例》第二十六条', '2026-07-28', true, '', NULL, NULL, false, NULL, false, '', NULL, '', NULL, NULL, NULL, NULL, 0, NULL, 2, NULL, NULL, 2),
	(7, '2024-Q1', '', true, '2024-01-01', '2024-03-31', '2024-03-31', 20, 'working_day', '《政府信息公开条例》第二十六条', '2024-04-28', true, '640000/2026-00018', 1, '2026-05-11', false, NULL, false, '', NULL, '', NULL, NULL, NULL, NULL, 1, NULL, 2, NULL, NULL, 2),
	(8, '2024-Q2', '', true, '2024-04-01', '2024-06-30', '2024-06-30', 20, 'working_day', '《政府信息公开条例》第二十六条', '2024-07-26', true, '', NULL, '2026-05-11', false, NULL, true, '本期没有', NULL, '', NULL, NULL, NULL, NULL, 2, NULL, 2, 1, NULL, 2),
	(9, '2024-Q3', '', true, '2024-07-01', '2024-09-30', '2024-09-30', 20, 'working_day', '《政府信息公开条例》第二十六条', '2024-11-01', true, '', NULL, NULL, false, NULL, false, '', '2026-05-11', '不再适用', NULL, NULL, NULL, NULL, 1, NULL, 2, NULL, NULL, 2),
	(10, '2024-Q4', '', true, '2024-10-01', '2024-12-31', '2024-12-31', 20, 'working_day', '《政府信息公开条例》第二十六条', '2025-02-05', true, '', NULL, NULL, false, NULL, false, '没有', NULL, '', NULL, NULL, NULL, NULL, 1, NULL, 2, 1, NULL, 2),
	(5, '2026-Q1', '', true, '2026-01-01', '2026-03-31', '2026-03-31', 20, 'working_day', '《政府信息公开条例》第二十六条', '2026-04-29', true, '', NULL, NULL, false, NULL, false, '', NULL, '', NULL, NULL, NULL, '2026-05-11', 0, NULL, 2, NULL, NULL, 1),
	(15, '2026-Q1', '', true, '2026-01-01', '2026-03-31', '2026-03-31', 20, 'working_day', '《政府信息公开条例》第二十六条', '2026-04-29', true, '', NULL, NULL, false, NULL, false, '', NULL, '', NULL, NULL, NULL, '2026-05-11', 0, NULL, 2, NULL, NULL, 2);


--
-- Data for Name: disclosures_procedure; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.disclosures_procedure VALUES
	(1, 'decision', '重大决策', 'Major decision', '公众参与、专家论证和会议决定相结合，按决策八步（①至⑧）办理，公开决策过程。', 'Public participation, expert argument and a decision in meeting together: the eight steps (① to ⑧) of a decision, disclosed as they go.', '《司法厅工作规则》；《重大行政决策程序暂行条例》（国务院令第713号）', false, NULL),
	(2, 'construction', '工程建设项目', 'Construction project', '工程项目公开招投标，竣工后审计决算，结果公开。', 'Works are put out to tender; after completion they are audited, and the final account is disclosed.', '《中华人民共和国政府信息公开条例》第二十条第（十）项', false, NULL),
	(3, 'procurement', '政府采购', 'Government procurement', '重大办公用品纳入政府采购，公开招标购买。', 'Major office supplies are bought through government procurement by open tender.', '《中华人民共和国政府信息公开条例》第二十条第（九）项', false, NULL),
	(4, 'selection', '干部选拔任用', 'Selection of officials', '公开职务、公开用人条件、公开投票推荐，任前公示。', 'The post, its conditions and the vote of recommendation are disclosed; a notice precedes the appointment.', '《党政领导干部选拔任用工作条例》', false, NULL),
	(5, 'commutation', '减刑、假释', 'Commutation and parole', '公示、评议、合议之后提请人民法院裁定。', 'After a notice, an appraisal and a collegial review the court is asked for a ruling.', '《监狱提请减刑假释工作程序规定》（司法部令第130号）', true, NULL),
	(6, 'home-leave', '离监探亲', 'Home leave', '公布条件和名额，公示批准名单，公布按时返监情况。', 'The conditions and places, the approvals and the returns are disclosed.', '《中华人民共和国监狱法》第五十七条', true, NULL),
	(7, 'annual-goal', '年度目标', 'Annual goal', '年初公布目标，年中公布进展，年末公布结果。', 'The goal at the start of the year, its progress, and its result at the end.', '《自治区司法厅关于深化政务公开的实施意见》', false, NULL),
	(8, 'clean-up', '规范性文件清理', 'Clean-up of normative documents', '公布清理目录和逐件意见，经自治区政府审核确认后公布结果。', 'The list and the verdict on each document are disclosed; the result follows the confirmation by the regional government.', '《自治区司法厅关于深化政务公开的实施意见》', false, NULL),
	(9, 'integrity', '领导干部廉洁自律', 'Integrity of leaders', '公开职务消费、个人住房和子女就业情况，接受监督。', 'Official spending, housing and the employment of children are disclosed.', '领导干部廉洁自律有关规定', false, NULL);


--
-- Data for Name: disclosures_procedurestep; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.disclosures_procedurestep VALUES
	(1, 1, 'topic', '①抓住大事定议题', '① Setting the topic', 'goal', false, false, 20, 'working_day', 'itself', NULL, 1),
	(2, 2, 'survey', '②调查研究做准备', '② Survey and preparation', 'progress', false, false, 20, 'working_day', 'itself', NULL, 1),
	(3, 3, 'plan', '③提出原则拿预案', '③ Principles and preliminary plan', 'progress', false, false, 20, 'working_day', 'itself', NULL, 1),
	(4, 4, 'participation', '公众参与', 'Public participation', 'progress', true, false, 20, 'working_day', 'itself', NULL, 1),
	(5, 5, 'experts', '④专家论证听意见', '④ Expert argument', 'progress', true, false, 20, 'working_day', 'itself', NULL, 1),
	(6, 6, 'legality', '合法性审查', 'Legality review', 'progress', false, false, 20, 'working_day', 'itself', NULL, 1),
	(7, 7, 'consultation', '⑤个别酝酿求共识', '⑤ Individual consultation', 'progress', false, false, 20, 'working_day', 'itself', NULL, 1),
	(8, 8, 'meeting', '⑥集体讨论作决断', '⑥ Collective decision', 'result', true, false, 20, 'working_day', 'itself', NULL, 1),
	(9, 9, 'implementation', '⑦分工负责抓落实', '⑦ Divided responsibility and implementation', 'progress', false, false, 20, 'working_day', 'itself', NULL, 1),
	(10, 10, 'feedback', '⑧及时反馈纠错误', '⑧ Feedback and correction', 'result', false, false, 20, 'working_day', 'itself', NULL, 1),
	(11, 1, 'tender', '招标', 'Tender', 'progress', true, false, 20, 'working_day', 'itself', NULL, 2),
	(12, 2, 'contract', '中标和签订合同', 'Award and contract', 'progress', true, false, 20, 'working_day', 'itself', NULL, 2),
	(13, 3, 'completion', '竣工验收', 'Completion', 'progress', true, false, 20, 'working_day', 'itself', NULL, 2),
	(14, 4, 'final-account', '审计和决算', 'Audit and final account', 'result', true, false, 20, 'working_day', 'itself', NULL, 2),
	(15, 1, 'intention', '采购意向', 'Intention to procure', 'goal', false, false, 20, 'working_day', 'itself', NULL, 3),
	(16, 2, 'tender', '采购公告', 'Procurement notice', 'progress', true, false, 20, 'working_day', 'itself', NULL, 3),
	(17, 3, 'result', '采购结果', 'Result of procurement', 'result', true, false, 20, 'working_day', 'itself', NULL, 3),
	(18, 4, 'acceptance', '合同履行和验收', 'Performance and acceptance', 'result', false, false, 20, 'working_day', 'itself', NULL, 3),
	(19, 1, 'post', '公开职务', 'Post', 'progress', true, false, 20, 'working_day', 'itself', NULL, 4),
	(20, 2, 'conditions', '公开用人条件', 'Conditions', 'progress', true, false, 20, 'working_day', 'itself', NULL, 4),
	(21, 3, 'recommendation', '公开投票推荐', 'Vote of recommendation', 'progress', true, false, 20, 'working_day', 'itself', NULL, 4),
	(22, 4, 'notice', '任前公示', 'Notice before appointment', 'progress', true, false, 20, 'working_day', 'itself', 5, 4),
	(23, 5, 'appointment', '公示结果和任职决定', 'Outcome of the notice and appointment', 'result', true, false, 20, 'working_day', 'previous', NULL, 4),
	(24, 1, 'notice', '提请前公示', 'Notice before the proposal', 'progress', true, false, 20, 'working_day', 'itself', 5, 5),
	(25, 2, 'appraisal', '评议', 'Appraisal', 'progress', false, false, 20, 'working_day', 'itself', NULL, 5),
	(26, 3, 'review', '合议', 'Collegial review', 'progress', true, false, 20, 'working_day', 'itself', NULL, 5),
	(27, 4, 'ruling', '裁定结果', 'Ruling', 'result', true, false, 7, 'working_day', 'itself', NULL, 5),
	(28, 1, 'conditions', '条件和名额', 'Conditions and places', 'progress', true, false, 20, 'working_day', 'start', NULL, 6),
	(29, 2, 'approval', '批准情况', 'Approvals', 'progress', true, false, 7, 'working_day', 'itself', NULL, 6),
	(30, 3, 'return', '返监情况', 'Returns', 'result', true, false, 20, 'working_day', 'itself', NULL, 6),
	(31, 1, 'goal', '目标', 'Goal', 'goal', true, false, 20, 'working_day', 'start', NULL, 7),
	(32, 2, 'progress', '进展', 'Progress', 'progress', true, true, 20, 'working_day', 'itself', NULL, 7),
	(33, 3, 'result', '结果', 'Result', 'result', true, false, 20, 'working_day', 'itself', NULL, 7),
	(34, 1, 'list', '清理目录', 'List of documents', 'goal', true, false, 20, 'working_day', 'itself', NULL, 8),
	(35, 2, 'verdicts', '逐件清理意见', 'Verdict on each document', 'progress', true, false, 20, 'working_day', 'itself', NULL, 8),
	(36, 3, 'confirmation', '自治区政府审核确认', 'Confirmation by the regional government', 'progress', true, false, 20, 'working_day', 'itself', NULL, 8),
	(37, 4, 'result', '清理结果', 'Result of the clean-up', 'result', true, false, 20, 'working_day', 'previous', NULL, 8),
	(38, 1, 'rules', '公开办法', 'Rules of disclosure', 'duty', false, false, 20, 'working_day', 'itself', NULL, 9),
	(39, 2, 'spending', '职务消费', 'Official spending', 'result', true, false, 20, 'working_day', 'itself', NULL, 9),
	(40, 3, 'housing', '个人住房', 'Housing', 'result', true, false, 20, 'working_day', 'itself', NULL, 9),
	(41, 4, 'employment', '子女就业', 'Employment of children', 'result', true, false, 20, 'working_day', 'itself', NULL, 9);


--
-- Data for Name: disclosures_requirement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.disclosures_requirement VALUES
	(1, 'MEALS', '罪犯伙食账目', 'Meal accounts', 'result', '', '', '', '《政府信息公开条例》第二十六条', 'periodic', 'quarter', 'period_end', '', 20, 'working_day', NULL, '2025-01-01', NULL, '2237829ebec3ccc22847120aefaf57697e30d3a3aee5f0b6aead4b50582e67ea', NULL, 2),
	(2, 'QUARTERLY', '罪犯伙食账目', 'Meal accounts', 'result', '', '', '', '《政府信息公开条例》第二十六条', 'periodic', 'quarter', 'period_end', '', 20, 'working_day', NULL, '2024-01-01', NULL, '81230a24af1a353f4f49da6cb4ab2280bb238448a8453c6416abcdafeb922366', NULL, 2);


--
-- Data for Name: disclosures_stepentry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.disclosures_stepentry VALUES
	(1, '640000/2026-00019', 'list', 1, '2009-03-02', '640000/2026-00020', 1, NULL, NULL, '', '2009-03-02', '2009-03-30', 1, '2026-05-11 12:55:37.358101+00', 1),
	(2, '640000/2026-00019', 'verdicts', 1, '2009-03-02', '', NULL, 75, 9.00, '', NULL, NULL, 1, '2026-05-11 12:55:37.58952+00', 1);


--
-- Data for Name: django_admin_log; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: django_content_type; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.django_content_type VALUES
	(1, 'admin', 'logentry'),
	(2, 'auth', 'permission'),
	(3, 'auth', 'group'),
	(4, 'contenttypes', 'contenttype'),
	(5, 'sessions', 'session'),
	(6, 'axes', 'accessattempt'),
	(7, 'axes', 'accesslog'),
	(8, 'axes', 'accessfailurelog'),
	(9, 'axes', 'accessattemptexpiration'),
	(10, 'audit', 'clockmark'),
	(11, 'audit', 'entry'),
	(12, 'audit', 'node'),
	(13, 'audit', 'recordedsetting'),
	(14, 'audit', 'seal'),
	(15, 'audit', 'verification'),
	(16, 'audit', 'entrydetail'),
	(17, 'search', 'document'),
	(18, 'departments', 'department'),
	(19, 'departments', 'user'),
	(20, 'departments', 'hotline'),
	(21, 'workdays', 'calendarday'),
	(22, 'workdays', 'calendarnotice'),
	(23, 'workdays', 'limit'),
	(24, 'notices', 'job'),
	(25, 'notices', 'preference'),
	(26, 'notices', 'notice'),
	(27, 'publishing', 'numbercounter'),
	(28, 'publishing', 'saidkey'),
	(29, 'disclosures', 'dossierclosing'),
	(30, 'disclosures', 'procedure'),
	(31, 'disclosures', 'category'),
	(32, 'disclosures', 'stepentry'),
	(33, 'disclosures', 'item'),
	(34, 'disclosures', 'dossier'),
	(35, 'disclosures', 'procedurestep'),
	(36, 'disclosures', 'requirement'),
	(37, 'disclosures', 'channeluse'),
	(38, 'disclosures', 'itemfile'),
	(39, 'disclosures', 'obligation'),
	(40, 'disclosures', 'assignment'),
	(41, 'approvals', 'catalogueset'),
	(42, 'approvals', 'powertype'),
	(43, 'approvals', 'approval'),
	(44, 'approvals', 'penalty'),
	(45, 'approvals', 'law'),
	(46, 'approvals', 'approvalbasis'),
	(47, 'approvals', 'approvalfile'),
	(48, 'approvals', 'material'),
	(49, 'approvals', 'penaltybasis'),
	(50, 'approvals', 'step'),
	(51, 'approvals', 'tier'),
	(52, 'supervision', 'appointment'),
	(53, 'supervision', 'attempt'),
	(54, 'supervision', 'evaluationround'),
	(55, 'supervision', 'ticket'),
	(56, 'supervision', 'evaluateddepartment'),
	(57, 'supervision', 'criterion'),
	(58, 'supervision', 'sheet'),
	(59, 'supervision', 'question'),
	(60, 'supervision', 'score');


--
-- Data for Name: django_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.django_migrations VALUES
	(1, 'contenttypes', '0001_initial', '2026-11-27 12:54:49.171349+00'),
	(2, 'contenttypes', '0002_remove_content_type_name', '2026-11-27 12:54:49.213273+00'),
	(3, 'auth', '0001_initial', '2026-11-27 12:54:49.311432+00'),
	(4, 'auth', '0002_alter_permission_name_max_length', '2026-11-27 12:54:49.364054+00'),
	(5, 'auth', '0003_alter_user_email_max_length', '2026-11-27 12:54:49.409596+00'),
	(6, 'auth', '0004_alter_user_username_opts', '2026-11-27 12:54:49.453926+00'),
	(7, 'auth', '0005_alter_user_last_login_null', '2026-11-27 12:54:49.491613+00'),
	(8, 'auth', '0006_require_contenttypes_0002', '2026-11-27 12:54:49.502483+00'),
	(9, 'auth', '0007_alter_validators_add_error_messages', '2026-11-27 12:54:49.539301+00'),
	(10, 'auth', '0008_alter_user_username_max_length', '2026-11-27 12:54:49.577186+00'),
	(11, 'auth', '0009_alter_user_last_name_max_length', '2026-11-27 12:54:49.610743+00'),
	(12, 'auth', '0010_alter_group_name_max_length', '2026-11-27 12:54:49.633511+00'),
	(13, 'auth', '0011_update_proxy_permissions', '2026-11-27 12:54:49.644563+00'),
	(14, 'auth', '0012_alter_user_first_name_max_length', '2026-11-27 12:54:49.68351+00'),
	(15, 'departments', '0001_initial', '2026-11-27 12:54:49.958848+00'),
	(16, 'admin', '0001_initial', '2026-11-27 12:54:50.068539+00'),
	(17, 'admin', '0002_logentry_remove_auto_add', '2026-11-27 12:54:50.140341+00'),
	(18, 'admin', '0003_logentry_add_action_flag_choices', '2026-11-27 12:54:50.224634+00'),
	(19, 'approvals', '0001_initial', '2026-11-27 12:54:52.223487+00'),
	(20, 'audit', '0001_initial', '2026-11-27 12:54:52.656851+00'),
	(21, 'axes', '0001_initial', '2026-11-27 12:54:52.690725+00'),
	(22, 'axes', '0002_auto_20151217_2044', '2026-11-27 12:54:52.897346+00'),
	(23, 'axes', '0003_auto_20160322_0929', '2026-11-27 12:54:53.064949+00'),
	(24, 'axes', '0004_auto_20181024_1538', '2026-11-27 12:54:53.200646+00'),
	(25, 'axes', '0005_remove_accessattempt_trusted', '2026-11-27 12:54:53.230242+00'),
	(26, 'axes', '0006_remove_accesslog_trusted', '2026-11-27 12:54:53.250262+00'),
	(27, 'axes', '0007_alter_accessattempt_unique_together', '2026-11-27 12:54:53.473287+00'),
	(28, 'axes', '0008_accessfailurelog', '2026-11-27 12:54:53.504262+00'),
	(29, 'axes', '0009_add_session_hash', '2026-11-27 12:54:53.532575+00'),
	(30, 'axes', '0010_accessattemptexpiration', '2026-11-27 12:54:53.577444+00'),
	(31, 'disclosures', '0001_initial', '2026-11-27 12:54:57.500489+00'),
	(32, 'notices', '0001_initial', '2026-11-27 12:54:58.3095+00'),
	(33, 'publishing', '0001_initial', '2026-11-27 12:54:58.341596+00'),
	(34, 'search', '0001_initial', '2026-11-27 12:54:59.254163+00'),
	(35, 'sessions', '0001_initial', '2026-11-27 12:54:59.280677+00'),
	(36, 'supervision', '0001_initial', '2026-11-27 12:55:01.067839+00'),
	(37, 'workdays', '0001_initial', '2026-11-27 12:55:01.104436+00');


--
-- Data for Name: django_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: notices_job; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notices_job VALUES
	('due', '2026-05-11 12:55:44.137741+00', '2026-05-11 12:55:44.137741+00', ''),
	('obligations', '2026-05-11 12:55:44.195184+00', '2026-05-11 12:55:44.195184+00', ''),
	('reminders', '2026-05-11 12:55:44.246478+00', '2026-05-11 12:55:44.246478+00', ''),
	('ticket_reminders', '2026-05-11 12:55:44.339078+00', '2026-05-11 12:55:44.339078+00', ''),
	('contacts', '2026-05-11 12:55:44.400672+00', '2026-05-11 12:55:44.400672+00', ''),
	('floods', '2026-05-11 12:55:44.413398+00', '2026-05-11 12:55:44.413398+00', ''),
	('mail', '2026-05-11 12:55:44.423014+00', '2026-05-11 12:55:44.423014+00', ''),
	('files', '2026-05-11 12:55:44.439004+00', '2026-05-11 12:55:44.439004+00', ''),
	('exports', '2026-05-11 12:55:44.453038+00', '2026-05-11 12:55:44.453038+00', ''),
	('guides', '2026-05-11 12:55:44.487141+00', '2026-05-11 12:55:44.487141+00', ''),
	('verification', '2026-05-11 12:55:59.426769+00', '2026-05-11 12:55:59.426769+00', '');


--
-- Data for Name: notices_notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notices_notice VALUES
	(1, 'returned', '', NULL, '退回', '/admin/', '', '', '2026-05-11 12:55:27.071662+00', NULL, NULL, 1, 'refused', NULL, 1),
	(2, 'submitted', '640000/2026-00003', 1, '中华人民共和国律师法', '/admin/approvals/law/1/change/', 'author先生', '说明理由', '2026-05-11 12:55:27.265644+00', NULL, NULL, 0, '', NULL, 3),
	(3, 'submitted', '640000/2026-00003', 1, '中华人民共和国律师法', '/admin/approvals/law/1/change/', 'author先生', '说明理由', '2026-05-11 12:55:27.265644+00', NULL, NULL, 0, '', NULL, 4),
	(4, 'approved', '640000/2026-00003', 1, '中华人民共和国律师法', '/admin/approvals/law/1/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:27.484329+00', NULL, NULL, 0, '', NULL, 1),
	(5, 'approved_to_publish', '640000/2026-00003', 1, '中华人民共和国律师法', '/admin/approvals/law/1/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:27.484329+00', NULL, NULL, 0, '', NULL, 5),
	(6, 'approved_to_publish', '640000/2026-00003', 1, '中华人民共和国律师法', '/admin/approvals/law/1/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:27.484329+00', NULL, NULL, 0, '', NULL, 6),
	(7, 'published', '640000/2026-00003', 1, '中华人民共和国律师法', '/admin/approvals/law/1/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:27.763589+00', NULL, NULL, 0, '', NULL, 1),
	(8, 'ticket_filed', '', NULL, '应公开未公开 R-FGFV-BG5E', '/admin/supervision/ticket/1/change/', '', '', '2026-05-11 12:55:29.873313+00', NULL, NULL, 0, '', NULL, 1),
	(9, 'ticket_filed', '', NULL, '应公开未公开 R-FGFV-BG5E', '/admin/supervision/ticket/1/change/', '', '', '2026-05-11 12:55:29.873313+00', NULL, NULL, 0, '', NULL, 2),
	(10, 'ticket_filed', '', NULL, '应公开未公开 R-FGFV-BG5E', '/admin/supervision/ticket/1/change/', '', '', '2026-05-11 12:55:29.873313+00', NULL, NULL, 0, '', NULL, 3),
	(11, 'submitted', '640000/2026-00006', 1, '律师执业许可办理情况', '/admin/disclosures/item/2/change/', 'author先生', '说明理由', '2026-05-11 12:55:33.189113+00', NULL, NULL, 0, '', NULL, 3),
	(12, 'submitted', '640000/2026-00006', 1, '律师执业许可办理情况', '/admin/disclosures/item/2/change/', 'author先生', '说明理由', '2026-05-11 12:55:33.189113+00', NULL, NULL, 0, '', NULL, 4),
	(13, 'approved', '640000/2026-00006', 1, '律师执业许可办理情况', '/admin/disclosures/item/2/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:33.262144+00', NULL, NULL, 0, '', NULL, 1),
	(14, 'approved_to_publish', '640000/2026-00006', 1, '律师执业许可办理情况', '/admin/disclosures/item/2/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:33.262144+00', NULL, NULL, 0, '', NULL, 5),
	(15, 'approved_to_publish', '640000/2026-00006', 1, '律师执业许可办理情况', '/admin/disclosures/item/2/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:33.262144+00', NULL, NULL, 0, '', NULL, 6),
	(16, 'published', '640000/2026-00006', 1, '律师执业许可办理情况', '/admin/disclosures/item/2/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:33.307219+00', NULL, NULL, 0, '', NULL, 1),
	(17, 'submitted', '640000/2026-00006', 2, '改版的', '/admin/disclosures/item/3/change/', 'author先生', '说明理由', '2026-05-11 12:55:33.665453+00', NULL, NULL, 0, '', NULL, 3),
	(18, 'submitted', '640000/2026-00006', 2, '改版的', '/admin/disclosures/item/3/change/', 'author先生', '说明理由', '2026-05-11 12:55:33.665453+00', NULL, NULL, 0, '', NULL, 4),
	(19, 'approved', '640000/2026-00006', 2, '改版的', '/admin/disclosures/item/3/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:33.73851+00', NULL, NULL, 0, '', NULL, 1),
	(20, 'approved_to_publish', '640000/2026-00006', 2, '改版的', '/admin/disclosures/item/3/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:33.73851+00', NULL, NULL, 0, '', NULL, 5),
	(21, 'approved_to_publish', '640000/2026-00006', 2, '改版的', '/admin/disclosures/item/3/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:33.73851+00', NULL, NULL, 0, '', NULL, 6),
	(22, 'published', '640000/2026-00006', 2, '改版的', '/admin/disclosures/item/3/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:33.794777+00', NULL, NULL, 0, '', NULL, 1),
	(23, 'submitted', '640000/2026-00007', 1, '撤下的', '/admin/disclosures/item/4/change/', 'author先生', '说明理由', '2026-05-11 12:55:33.884832+00', NULL, NULL, 0, '', NULL, 3),
	(24, 'submitted', '640000/2026-00007', 1, '撤下的', '/admin/disclosures/item/4/change/', 'author先生', '说明理由', '2026-05-11 12:55:33.884832+00', NULL, NULL, 0, '', NULL, 4),
	(25, 'approved', '640000/2026-00007', 1, '撤下的', '/admin/disclosures/item/4/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:33.958777+00', NULL, NULL, 0, '', NULL, 1),
	(26, 'approved_to_publish', '640000/2026-00007', 1, '撤下的', '/admin/disclosures/item/4/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:33.958777+00', NULL, NULL, 0, '', NULL, 5),
	(27, 'approved_to_publish', '640000/2026-00007', 1, '撤下的', '/admin/disclosures/item/4/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:33.958777+00', NULL, NULL, 0, '', NULL, 6),
	(28, 'published', '640000/2026-00007', 1, '撤下的', '/admin/disclosures/item/4/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:34.002114+00', NULL, NULL, 0, '', NULL, 1),
	(29, 'withdrawn', '640000/2026-00007', 1, '撤下的', '/admin/disclosures/item/4/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:34.049955+00', NULL, NULL, 0, '', NULL, 1),
	(30, 'submitted', '640000/2026-00008', 1, '再改的', '/admin/disclosures/item/5/change/', 'author先生', '说明理由', '2026-05-11 12:55:34.095013+00', NULL, NULL, 0, '', NULL, 3),
	(31, 'submitted', '640000/2026-00008', 1, '再改的', '/admin/disclosures/item/5/change/', 'author先生', '说明理由', '2026-05-11 12:55:34.095013+00', NULL, NULL, 0, '', NULL, 4),
	(32, 'approved', '640000/2026-00008', 1, '再改的', '/admin/disclosures/item/5/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:34.156426+00', NULL, NULL, 0, '', NULL, 1),
	(33, 'approved_to_publish', '640000/2026-00008', 1, '再改的', '/admin/disclosures/item/5/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:34.156426+00', NULL, NULL, 0, '', NULL, 5),
	(34, 'approved_to_publish', '640000/2026-00008', 1, '再改的', '/admin/disclosures/item/5/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:34.156426+00', NULL, NULL, 0, '', NULL, 6),
	(35, 'published', '640000/2026-00008', 1, '再改的', '/admin/disclosures/item/5/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:34.196385+00', NULL, NULL, 0, '', NULL, 1),
	(36, 'published', '640000/2026-00009', 1, '应急的', '/admin/disclosures/item/7/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:34.299732+00', NULL, NULL, 0, '', NULL, 1),
	(37, 'force_published', '640000/2026-00009', 1, '应急的', '/admin/disclosures/item/7/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:34.299732+00', NULL, NULL, 0, '', NULL, 6),
	(38, 'submitted', '640000/2026-00010', 1, '内网的', '/admin/disclosures/item/8/change/', 'author先生', '说明理由', '2026-05-11 12:55:34.374656+00', NULL, NULL, 0, '', NULL, 3),
	(39, 'submitted', '640000/2026-00010', 1, '内网的', '/admin/disclosures/item/8/change/', 'author先生', '说明理由', '2026-05-11 12:55:34.374656+00', NULL, NULL, 0, '', NULL, 4),
	(40, 'approved', '640000/2026-00010', 1, '内网的', '/admin/disclosures/item/8/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:34.425543+00', NULL, NULL, 0, '', NULL, 1),
	(41, 'approved_to_publish', '640000/2026-00010', 1, '内网的', '/admin/disclosures/item/8/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:34.425543+00', NULL, NULL, 0, '', NULL, 5),
	(42, 'approved_to_publish', '640000/2026-00010', 1, '内网的', '/admin/disclosures/item/8/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:34.425543+00', NULL, NULL, 0, '', NULL, 6),
	(43, 'published', '640000/2026-00010', 1, '内网的', '/admin/disclosures/item/8/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:34.464839+00', NULL, NULL, 0, '', NULL, 1),
	(44, 'submitted', '640000/2026-00011', 1, 'review', '/admin/disclosures/item/9/change/', 'author先生', '说明理由', '2026-05-11 12:55:34.50667+00', NULL, NULL, 0, '', NULL, 3),
	(45, 'submitted', '640000/2026-00011', 1, 'review', '/admin/disclosures/item/9/change/', 'author先生', '说明理由', '2026-05-11 12:55:34.50667+00', NULL, NULL, 0, '', NULL, 4),
	(46, 'submitted', '640000/2026-00012', 1, 'approved', '/admin/disclosures/item/10/change/', 'author先生', '说明理由', '2026-05-11 12:55:34.575562+00', NULL, NULL, 0, '', NULL, 3),
	(47, 'submitted', '640000/2026-00012', 1, 'approved', '/admin/disclosures/item/10/change/', 'author先生', '说明理由', '2026-05-11 12:55:34.575562+00', NULL, NULL, 0, '', NULL, 4),
	(48, 'approved', '640000/2026-00012', 1, 'approved', '/admin/disclosures/item/10/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:34.615325+00', NULL, NULL, 0, '', NULL, 1),
	(49, 'approved_to_publish', '640000/2026-00012', 1, 'approved', '/admin/disclosures/item/10/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:34.615325+00', NULL, NULL, 0, '', NULL, 5),
	(50, 'approved_to_publish', '640000/2026-00012', 1, 'approved', '/admin/disclosures/item/10/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:34.615325+00', NULL, NULL, 0, '', NULL, 6),
	(51, 'submitted', '640000/2026-00013', 1, '定时的', '/admin/disclosures/item/11/change/', 'author先生', '说明理由', '2026-05-11 12:55:34.672235+00', NULL, NULL, 0, '', NULL, 3),
	(52, 'submitted', '640000/2026-00013', 1, '定时的', '/admin/disclosures/item/11/change/', 'author先生', '说明理由', '2026-05-11 12:55:34.672235+00', NULL, NULL, 0, '', NULL, 4),
	(53, 'approved', '640000/2026-00013', 1, '定时的', '/admin/disclosures/item/11/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:34.718541+00', NULL, NULL, 0, '', NULL, 1),
	(54, 'approved_to_publish', '640000/2026-00013', 1, '定时的', '/admin/disclosures/item/11/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:34.718541+00', NULL, NULL, 0, '', NULL, 5),
	(55, 'approved_to_publish', '640000/2026-00013', 1, '定时的', '/admin/disclosures/item/11/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:34.718541+00', NULL, NULL, 0, '', NULL, 6),
	(56, 'submitted', '640000/2026-00014', 1, '公开的许可', '/admin/approvals/approval/2/change/', 'author先生', '说明理由', '2026-05-11 12:55:35.49592+00', NULL, NULL, 0, '', NULL, 3),
	(57, 'submitted', '640000/2026-00014', 1, '公开的许可', '/admin/approvals/approval/2/change/', 'author先生', '说明理由', '2026-05-11 12:55:35.49592+00', NULL, NULL, 0, '', NULL, 4),
	(58, 'approved', '640000/2026-00014', 1, '公开的许可', '/admin/approvals/approval/2/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:35.611413+00', NULL, NULL, 0, '', NULL, 1),
	(59, 'approved_to_publish', '640000/2026-00014', 1, '公开的许可', '/admin/approvals/approval/2/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:35.611413+00', NULL, NULL, 0, '', NULL, 5),
	(60, 'approved_to_publish', '640000/2026-00014', 1, '公开的许可', '/admin/approvals/approval/2/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:35.611413+00', NULL, NULL, 0, '', NULL, 6),
	(61, 'published', '640000/2026-00014', 1, '公开的许可', '/admin/approvals/approval/2/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:35.677881+00', NULL, NULL, 0, '', NULL, 1),
	(62, 'submitted', '640000/2026-00015', 1, '没有步骤的许可', '/admin/approvals/approval/3/change/', 'author先生', '说明理由', '2026-05-11 12:55:35.795519+00', NULL, NULL, 0, '', NULL, 3),
	(63, 'submitted', '640000/2026-00015', 1, '没有步骤的许可', '/admin/approvals/approval/3/change/', 'author先生', '说明理由', '2026-05-11 12:55:35.795519+00', NULL, NULL, 0, '', NULL, 4),
	(64, 'approved', '640000/2026-00015', 1, '没有步骤的许可', '/admin/approvals/approval/3/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:35.85982+00', NULL, NULL, 0, '', NULL, 1),
	(65, 'approved_to_publish', '640000/2026-00015', 1, '没有步骤的许可', '/admin/approvals/approval/3/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:35.85982+00', NULL, NULL, 0, '', NULL, 5),
	(66, 'approved_to_publish', '640000/2026-00015', 1, '没有步骤的许可', '/admin/approvals/approval/3/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:35.85982+00', NULL, NULL, 0, '', NULL, 6),
	(67, 'published', '640000/2026-00015', 1, '没有步骤的许可', '/admin/approvals/approval/3/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:35.908342+00', NULL, NULL, 0, '', NULL, 1),
	(68, 'submitted', '640000/2026-00016', 1, '公开的处罚', '/admin/approvals/penalty/2/change/', 'author先生', '说明理由', '2026-05-11 12:55:36.001953+00', NULL, NULL, 0, '', NULL, 3),
	(69, 'submitted', '640000/2026-00016', 1, '公开的处罚', '/admin/approvals/penalty/2/change/', 'author先生', '说明理由', '2026-05-11 12:55:36.001953+00', NULL, NULL, 0, '', NULL, 4),
	(70, 'approved', '640000/2026-00016', 1, '公开的处罚', '/admin/approvals/penalty/2/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:36.070712+00', NULL, NULL, 0, '', NULL, 1),
	(71, 'approved_to_publish', '640000/2026-00016', 1, '公开的处罚', '/admin/approvals/penalty/2/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:36.070712+00', NULL, NULL, 0, '', NULL, 5),
	(72, 'approved_to_publish', '640000/2026-00016', 1, '公开的处罚', '/admin/approvals/penalty/2/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:36.070712+00', NULL, NULL, 0, '', NULL, 6),
	(73, 'published', '640000/2026-00016', 1, '公开的处罚', '/admin/approvals/penalty/2/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:36.108676+00', NULL, NULL, 0, '', NULL, 1),
	(74, 'submitted', '640000/2026-00017', 1, '另一部法', '/admin/approvals/law/2/change/', 'author先生', '说明理由', '2026-05-11 12:55:36.188331+00', NULL, NULL, 0, '', NULL, 3),
	(75, 'submitted', '640000/2026-00017', 1, '另一部法', '/admin/approvals/law/2/change/', 'author先生', '说明理由', '2026-05-11 12:55:36.188331+00', NULL, NULL, 0, '', NULL, 4),
	(76, 'approved', '640000/2026-00017', 1, '另一部法', '/admin/approvals/law/2/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:36.244978+00', NULL, NULL, 0, '', NULL, 1),
	(77, 'approved_to_publish', '640000/2026-00017', 1, '另一部法', '/admin/approvals/law/2/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:36.244978+00', NULL, NULL, 0, '', NULL, 5),
	(78, 'approved_to_publish', '640000/2026-00017', 1, '另一部法', '/admin/approvals/law/2/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:36.244978+00', NULL, NULL, 0, '', NULL, 6),
	(79, 'published', '640000/2026-00017', 1, '另一部法', '/admin/approvals/law/2/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:36.286529+00', NULL, NULL, 0, '', NULL, 1),
	(80, 'submitted', '640000/2026-00018', 1, '季度账目', '/admin/disclosures/item/12/change/', 'author先生', '说明理由', '2026-05-11 12:55:36.532705+00', NULL, NULL, 0, '', NULL, 3),
	(81, 'submitted', '640000/2026-00018', 1, '季度账目', '/admin/disclosures/item/12/change/', 'author先生', '说明理由', '2026-05-11 12:55:36.532705+00', NULL, NULL, 0, '', NULL, 4),
	(82, 'approved', '640000/2026-00018', 1, '季度账目', '/admin/disclosures/item/12/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:36.598085+00', NULL, NULL, 0, '', NULL, 1),
	(83, 'approved_to_publish', '640000/2026-00018', 1, '季度账目', '/admin/disclosures/item/12/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:36.598085+00', NULL, NULL, 0, '', NULL, 5),
	(84, 'approved_to_publish', '640000/2026-00018', 1, '季度账目', '/admin/disclosures/item/12/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:36.598085+00', NULL, NULL, 0, '', NULL, 6),
	(85, 'published', '640000/2026-00018', 1, '季度账目', '/admin/disclosures/item/12/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:36.651394+00', NULL, NULL, 0, '', NULL, 1),
	(86, 'submitted', '640000/2026-00019', 1, '公开的案卷', '/admin/disclosures/dossier/2/change/', 'author先生', '说明理由', '2026-05-11 12:55:37.076012+00', NULL, NULL, 0, '', NULL, 3),
	(87, 'submitted', '640000/2026-00019', 1, '公开的案卷', '/admin/disclosures/dossier/2/change/', 'author先生', '说明理由', '2026-05-11 12:55:37.076012+00', NULL, NULL, 0, '', NULL, 4),
	(88, 'approved', '640000/2026-00019', 1, '公开的案卷', '/admin/disclosures/dossier/2/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:37.142851+00', NULL, NULL, 0, '', NULL, 1),
	(89, 'approved_to_publish', '640000/2026-00019', 1, '公开的案卷', '/admin/disclosures/dossier/2/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:37.142851+00', NULL, NULL, 0, '', NULL, 5),
	(90, 'approved_to_publish', '640000/2026-00019', 1, '公开的案卷', '/admin/disclosures/dossier/2/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:37.142851+00', NULL, NULL, 0, '', NULL, 6),
	(91, 'published', '640000/2026-00019', 1, '公开的案卷', '/admin/disclosures/dossier/2/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:37.182801+00', NULL, NULL, 0, '', NULL, 1),
	(92, 'submitted', '640000/2026-00020', 1, '律师执业许可办理情况', '/admin/disclosures/item/13/change/', 'author先生', '说明理由', '2026-05-11 12:55:37.251721+00', NULL, NULL, 0, '', NULL, 3),
	(93, 'submitted', '640000/2026-00020', 1, '律师执业许可办理情况', '/admin/disclosures/item/13/change/', 'author先生', '说明理由', '2026-05-11 12:55:37.251721+00', NULL, NULL, 0, '', NULL, 4),
	(94, 'approved', '640000/2026-00020', 1, '律师执业许可办理情况', '/admin/disclosures/item/13/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:37.294696+00', NULL, NULL, 0, '', NULL, 1),
	(95, 'approved_to_publish', '640000/2026-00020', 1, '律师执业许可办理情况', '/admin/disclosures/item/13/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:37.294696+00', NULL, NULL, 0, '', NULL, 5),
	(96, 'approved_to_publish', '640000/2026-00020', 1, '律师执业许可办理情况', '/admin/disclosures/item/13/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:37.294696+00', NULL, NULL, 0, '', NULL, 6),
	(97, 'published', '640000/2026-00020', 1, '律师执业许可办理情况', '/admin/disclosures/item/13/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:37.326142+00', NULL, NULL, 0, '', NULL, 1),
	(98, 'submitted', '640000/2026-00021', 1, '公开的评议结果', '/admin/disclosures/item/14/change/', 'author先生', '说明理由', '2026-05-11 12:55:38.615617+00', NULL, NULL, 0, '', NULL, 3),
	(99, 'submitted', '640000/2026-00021', 1, '公开的评议结果', '/admin/disclosures/item/14/change/', 'author先生', '说明理由', '2026-05-11 12:55:38.615617+00', NULL, NULL, 0, '', NULL, 4),
	(100, 'approved', '640000/2026-00021', 1, '公开的评议结果', '/admin/disclosures/item/14/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:38.70122+00', NULL, NULL, 0, '', NULL, 1),
	(101, 'approved_to_publish', '640000/2026-00021', 1, '公开的评议结果', '/admin/disclosures/item/14/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:38.70122+00', NULL, NULL, 0, '', NULL, 5),
	(102, 'approved_to_publish', '640000/2026-00021', 1, '公开的评议结果', '/admin/disclosures/item/14/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:38.70122+00', NULL, NULL, 0, '', NULL, 6),
	(103, 'published', '640000/2026-00021', 1, '公开的评议结果', '/admin/disclosures/item/14/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:38.739368+00', NULL, NULL, 0, '', NULL, 1),
	(104, 'ticket_filed', '', NULL, '应公开未公开 R-ZYVQ-DCMT', '/admin/supervision/ticket/2/change/', '', '', '2026-02-10 12:55:38.7936+00', NULL, NULL, 0, '', NULL, 1),
	(105, 'ticket_filed', '', NULL, '应公开未公开 R-ZYVQ-DCMT', '/admin/supervision/ticket/2/change/', '', '', '2026-02-10 12:55:38.7936+00', NULL, NULL, 0, '', NULL, 2),
	(106, 'ticket_filed', '', NULL, '应公开未公开 R-ZYVQ-DCMT', '/admin/supervision/ticket/2/change/', '', '', '2026-02-10 12:55:38.7936+00', NULL, NULL, 0, '', NULL, 3),
	(107, 'ticket_filed', '', NULL, '应公开未公开 R-R3BZ-MQ5S', '/admin/supervision/ticket/3/change/', '', '', '2026-02-10 12:55:38.7936+00', NULL, NULL, 0, '', NULL, 1),
	(108, 'ticket_filed', '', NULL, '应公开未公开 R-R3BZ-MQ5S', '/admin/supervision/ticket/3/change/', '', '', '2026-02-10 12:55:38.7936+00', NULL, NULL, 0, '', NULL, 2),
	(109, 'ticket_filed', '', NULL, '应公开未公开 R-R3BZ-MQ5S', '/admin/supervision/ticket/3/change/', '', '', '2026-02-10 12:55:38.7936+00', NULL, NULL, 0, '', NULL, 3),
	(110, 'ticket_filed', '', NULL, '应公开未公开 R-C5CG-E2NC', '/admin/supervision/ticket/4/change/', '', '', '2026-02-10 12:55:38.7936+00', NULL, NULL, 0, '', NULL, 1),
	(111, 'ticket_filed', '', NULL, '应公开未公开 R-C5CG-E2NC', '/admin/supervision/ticket/4/change/', '', '', '2026-02-10 12:55:38.7936+00', NULL, NULL, 0, '', NULL, 2),
	(112, 'ticket_filed', '', NULL, '应公开未公开 R-C5CG-E2NC', '/admin/supervision/ticket/4/change/', '', '', '2026-02-10 12:55:38.7936+00', NULL, NULL, 0, '', NULL, 3),
	(113, 'ticket_filed', '', NULL, '应公开未公开 R-NDY4-CHRV', '/admin/supervision/ticket/5/change/', '', '', '2026-02-10 12:55:38.7936+00', NULL, NULL, 0, '', NULL, 1),
	(114, 'ticket_filed', '', NULL, '应公开未公开 R-NDY4-CHRV', '/admin/supervision/ticket/5/change/', '', '', '2026-02-10 12:55:38.7936+00', NULL, NULL, 0, '', NULL, 2),
	(115, 'ticket_filed', '', NULL, '应公开未公开 R-NDY4-CHRV', '/admin/supervision/ticket/5/change/', '', '', '2026-02-10 12:55:38.7936+00', NULL, NULL, 0, '', NULL, 3),
	(116, 'ticket_filed', '', NULL, '应公开未公开 R-EDGA-TXRC', '/admin/supervision/ticket/6/change/', '', '', '2026-05-11 12:55:39.241078+00', NULL, NULL, 0, '', NULL, 1),
	(117, 'ticket_filed', '', NULL, '应公开未公开 R-EDGA-TXRC', '/admin/supervision/ticket/6/change/', '', '', '2026-05-11 12:55:39.241078+00', NULL, NULL, 0, '', NULL, 2),
	(118, 'ticket_filed', '', NULL, '应公开未公开 R-EDGA-TXRC', '/admin/supervision/ticket/6/change/', '', '', '2026-05-11 12:55:39.241078+00', NULL, NULL, 0, '', NULL, 3),
	(119, 'submitted', '640000/2026-00022', 1, '机关职责', '/admin/disclosures/item/15/change/', 'author先生', '说明理由', '2026-05-11 12:55:40.795837+00', NULL, NULL, 0, '', NULL, 3),
	(120, 'submitted', '640000/2026-00022', 1, '机关职责', '/admin/disclosures/item/15/change/', 'author先生', '说明理由', '2026-05-11 12:55:40.795837+00', NULL, NULL, 0, '', NULL, 4),
	(121, 'approved', '640000/2026-00022', 1, '机关职责', '/admin/disclosures/item/15/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:40.863757+00', NULL, NULL, 0, '', NULL, 1),
	(122, 'approved_to_publish', '640000/2026-00022', 1, '机关职责', '/admin/disclosures/item/15/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:40.863757+00', NULL, NULL, 0, '', NULL, 5),
	(123, 'approved_to_publish', '640000/2026-00022', 1, '机关职责', '/admin/disclosures/item/15/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:40.863757+00', NULL, NULL, 0, '', NULL, 6),
	(124, 'published', '640000/2026-00022', 1, '机关职责', '/admin/disclosures/item/15/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:40.919131+00', NULL, NULL, 0, '', NULL, 1),
	(125, 'submitted', '640000/2026-00022', 2, '机关职责', '/admin/disclosures/item/17/change/', 'author先生', '说明理由', '2026-05-11 12:55:41.154672+00', NULL, NULL, 0, '', NULL, 3),
	(126, 'submitted', '640000/2026-00022', 2, '机关职责', '/admin/disclosures/item/17/change/', 'author先生', '说明理由', '2026-05-11 12:55:41.154672+00', NULL, NULL, 0, '', NULL, 4),
	(127, 'approved', '640000/2026-00022', 2, '机关职责', '/admin/disclosures/item/17/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:41.207069+00', NULL, NULL, 0, '', NULL, 1),
	(128, 'approved_to_publish', '640000/2026-00022', 2, '机关职责', '/admin/disclosures/item/17/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:41.207069+00', NULL, NULL, 0, '', NULL, 5),
	(129, 'approved_to_publish', '640000/2026-00022', 2, '机关职责', '/admin/disclosures/item/17/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:41.207069+00', NULL, NULL, 0, '', NULL, 6),
	(130, 'published', '640000/2026-00022', 2, '机关职责', '/admin/disclosures/item/17/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:41.255042+00', NULL, NULL, 0, '', NULL, 1),
	(131, 'submitted', '640000/2026-00023', 1, '年度目标', '/admin/disclosures/item/16/change/', 'author先生', '说明理由', '2026-05-11 12:55:41.315119+00', NULL, NULL, 0, '', NULL, 3),
	(132, 'submitted', '640000/2026-00023', 1, '年度目标', '/admin/disclosures/item/16/change/', 'author先生', '说明理由', '2026-05-11 12:55:41.315119+00', NULL, NULL, 0, '', NULL, 4),
	(133, 'approved', '640000/2026-00023', 1, '年度目标', '/admin/disclosures/item/16/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:41.39077+00', NULL, NULL, 0, '', NULL, 1),
	(134, 'approved_to_publish', '640000/2026-00023', 1, '年度目标', '/admin/disclosures/item/16/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:41.39077+00', NULL, NULL, 0, '', NULL, 5),
	(135, 'approved_to_publish', '640000/2026-00023', 1, '年度目标', '/admin/disclosures/item/16/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:41.39077+00', NULL, NULL, 0, '', NULL, 6),
	(136, 'published', '640000/2026-00023', 1, '年度目标', '/admin/disclosures/item/16/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:41.477107+00', NULL, NULL, 0, '', NULL, 1),
	(137, 'submitted', '640000/2026-00024', 1, '办理进程', '/admin/disclosures/item/18/change/', 'author先生', '说明理由', '2026-05-11 12:55:41.541288+00', NULL, NULL, 0, '', NULL, 3),
	(138, 'submitted', '640000/2026-00024', 1, '办理进程', '/admin/disclosures/item/18/change/', 'author先生', '说明理由', '2026-05-11 12:55:41.541288+00', NULL, NULL, 0, '', NULL, 4),
	(139, 'approved', '640000/2026-00024', 1, '办理进程', '/admin/disclosures/item/18/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:41.585115+00', NULL, NULL, 0, '', NULL, 1),
	(140, 'approved_to_publish', '640000/2026-00024', 1, '办理进程', '/admin/disclosures/item/18/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:41.585115+00', NULL, NULL, 0, '', NULL, 5),
	(141, 'approved_to_publish', '640000/2026-00024', 1, '办理进程', '/admin/disclosures/item/18/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:41.585115+00', NULL, NULL, 0, '', NULL, 6),
	(142, 'published', '640000/2026-00024', 1, '办理进程', '/admin/disclosures/item/18/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:41.629104+00', NULL, NULL, 0, '', NULL, 1),
	(143, 'submitted', '640000/2026-00025', 1, '办理结果', '/admin/disclosures/item/19/change/', 'author先生', '说明理由', '2026-05-11 12:55:41.715101+00', NULL, NULL, 0, '', NULL, 3),
	(144, 'submitted', '640000/2026-00025', 1, '办理结果', '/admin/disclosures/item/19/change/', 'author先生', '说明理由', '2026-05-11 12:55:41.715101+00', NULL, NULL, 0, '', NULL, 4),
	(145, 'approved', '640000/2026-00025', 1, '办理结果', '/admin/disclosures/item/19/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:41.768639+00', NULL, NULL, 0, '', NULL, 1),
	(146, 'approved_to_publish', '640000/2026-00025', 1, '办理结果', '/admin/disclosures/item/19/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:41.768639+00', NULL, NULL, 0, '', NULL, 5),
	(147, 'approved_to_publish', '640000/2026-00025', 1, '办理结果', '/admin/disclosures/item/19/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:41.768639+00', NULL, NULL, 0, '', NULL, 6),
	(148, 'published', '640000/2026-00025', 1, '办理结果', '/admin/disclosures/item/19/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:41.818149+00', NULL, NULL, 0, '', NULL, 1),
	(149, 'submitted', '640000/2026-00026', 1, '规范性文件清理', '/admin/disclosures/dossier/3/change/', 'author先生', '说明理由', '2026-05-11 12:55:41.897476+00', NULL, NULL, 0, '', NULL, 3),
	(150, 'submitted', '640000/2026-00026', 1, '规范性文件清理', '/admin/disclosures/dossier/3/change/', 'author先生', '说明理由', '2026-05-11 12:55:41.897476+00', NULL, NULL, 0, '', NULL, 4),
	(151, 'approved', '640000/2026-00026', 1, '规范性文件清理', '/admin/disclosures/dossier/3/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:41.951046+00', NULL, NULL, 0, '', NULL, 1),
	(152, 'approved_to_publish', '640000/2026-00026', 1, '规范性文件清理', '/admin/disclosures/dossier/3/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:41.951046+00', NULL, NULL, 0, '', NULL, 5),
	(153, 'approved_to_publish', '640000/2026-00026', 1, '规范性文件清理', '/admin/disclosures/dossier/3/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:41.951046+00', NULL, NULL, 0, '', NULL, 6),
	(154, 'published', '640000/2026-00026', 1, '规范性文件清理', '/admin/disclosures/dossier/3/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:42.005254+00', NULL, NULL, 0, '', NULL, 1),
	(155, 'submitted', '640000/2026-00027', 1, '中华人民共和国律师法', '/admin/approvals/law/3/change/', 'author先生', '说明理由', '2026-05-11 12:55:42.076925+00', NULL, NULL, 0, '', NULL, 3),
	(156, 'submitted', '640000/2026-00027', 1, '中华人民共和国律师法', '/admin/approvals/law/3/change/', 'author先生', '说明理由', '2026-05-11 12:55:42.076925+00', NULL, NULL, 0, '', NULL, 4),
	(157, 'approved', '640000/2026-00027', 1, '中华人民共和国律师法', '/admin/approvals/law/3/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:42.126854+00', NULL, NULL, 0, '', NULL, 1),
	(158, 'approved_to_publish', '640000/2026-00027', 1, '中华人民共和国律师法', '/admin/approvals/law/3/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:42.126854+00', NULL, NULL, 0, '', NULL, 5),
	(159, 'approved_to_publish', '640000/2026-00027', 1, '中华人民共和国律师法', '/admin/approvals/law/3/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:42.126854+00', NULL, NULL, 0, '', NULL, 6),
	(160, 'published', '640000/2026-00027', 1, '中华人民共和国律师法', '/admin/approvals/law/3/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:42.181475+00', NULL, NULL, 0, '', NULL, 1),
	(161, 'submitted', '640000/2026-00028', 1, '律师执业许可', '/admin/approvals/approval/4/change/', 'author先生', '说明理由', '2026-05-11 12:55:43.279198+00', NULL, NULL, 0, '', NULL, 3),
	(162, 'submitted', '640000/2026-00028', 1, '律师执业许可', '/admin/approvals/approval/4/change/', 'author先生', '说明理由', '2026-05-11 12:55:43.279198+00', NULL, NULL, 0, '', NULL, 4),
	(163, 'approved', '640000/2026-00028', 1, '律师执业许可', '/admin/approvals/approval/4/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:43.392933+00', NULL, NULL, 0, '', NULL, 1),
	(164, 'approved_to_publish', '640000/2026-00028', 1, '律师执业许可', '/admin/approvals/approval/4/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:43.392933+00', NULL, NULL, 0, '', NULL, 5),
	(165, 'approved_to_publish', '640000/2026-00028', 1, '律师执业许可', '/admin/approvals/approval/4/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:43.392933+00', NULL, NULL, 0, '', NULL, 6),
	(166, 'published', '640000/2026-00028', 1, '律师执业许可', '/admin/approvals/approval/4/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:43.473623+00', NULL, NULL, 0, '', NULL, 1),
	(167, 'submitted', '640000/2026-00029', 1, '对律师同时在两个以上律师事务所执业的处罚', '/admin/approvals/penalty/3/change/', 'author先生', '说明理由', '2026-05-11 12:55:43.585634+00', NULL, NULL, 0, '', NULL, 3),
	(168, 'submitted', '640000/2026-00029', 1, '对律师同时在两个以上律师事务所执业的处罚', '/admin/approvals/penalty/3/change/', 'author先生', '说明理由', '2026-05-11 12:55:43.585634+00', NULL, NULL, 0, '', NULL, 4),
	(169, 'approved', '640000/2026-00029', 1, '对律师同时在两个以上律师事务所执业的处罚', '/admin/approvals/penalty/3/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:43.662195+00', NULL, NULL, 0, '', NULL, 1),
	(170, 'approved_to_publish', '640000/2026-00029', 1, '对律师同时在两个以上律师事务所执业的处罚', '/admin/approvals/penalty/3/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:43.662195+00', NULL, NULL, 0, '', NULL, 5),
	(171, 'approved_to_publish', '640000/2026-00029', 1, '对律师同时在两个以上律师事务所执业的处罚', '/admin/approvals/penalty/3/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:43.662195+00', NULL, NULL, 0, '', NULL, 6),
	(172, 'published', '640000/2026-00029', 1, '对律师同时在两个以上律师事务所执业的处罚', '/admin/approvals/penalty/3/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:43.731307+00', NULL, NULL, 0, '', NULL, 1),
	(173, 'submitted', '640000/2026-00024', 2, '办理进程', '/admin/disclosures/item/20/change/', 'author先生', '说明理由', '2026-05-11 12:55:43.906462+00', NULL, NULL, 0, '', NULL, 3),
	(174, 'submitted', '640000/2026-00024', 2, '办理进程', '/admin/disclosures/item/20/change/', 'author先生', '说明理由', '2026-05-11 12:55:43.906462+00', NULL, NULL, 0, '', NULL, 4),
	(175, 'approved', '640000/2026-00024', 2, '办理进程', '/admin/disclosures/item/20/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:43.977143+00', NULL, NULL, 0, '', NULL, 1),
	(176, 'approved_to_publish', '640000/2026-00024', 2, '办理进程', '/admin/disclosures/item/20/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:43.977143+00', NULL, NULL, 0, '', NULL, 5),
	(177, 'approved_to_publish', '640000/2026-00024', 2, '办理进程', '/admin/disclosures/item/20/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:43.977143+00', NULL, NULL, 0, '', NULL, 6),
	(178, 'published', '640000/2026-00024', 2, '办理进程', '/admin/disclosures/item/20/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:44.046845+00', NULL, NULL, 0, '', NULL, 1),
	(179, 'overdue', '', NULL, '2 项公开义务', '/admin/disclosures/obligation/?state=overdue', '', '2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度
2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度', '2026-05-11 12:55:44.246478+00', NULL, NULL, 0, '', NULL, 3),
	(180, 'overdue', '', NULL, '2 项公开义务', '/admin/disclosures/obligation/?state=overdue', '', '2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度
2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度', '2026-05-11 12:55:44.246478+00', NULL, NULL, 0, '', NULL, 4),
	(181, 'overdue', '', NULL, '2 项公开义务', '/admin/disclosures/obligation/?state=overdue', '', '2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度
2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度', '2026-05-11 12:55:44.246478+00', NULL, NULL, 0, '', NULL, 5),
	(182, 'overdue', '', NULL, '2 项公开义务', '/admin/disclosures/obligation/?state=overdue', '', '2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度
2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度', '2026-05-11 12:55:44.246478+00', NULL, NULL, 0, '', NULL, 6),
	(183, 'ticket_overdue', '', NULL, '1 件群众反映', '/admin/supervision/ticket/', '', '2026-03-09 应公开未公开 R-C5CG-E2NC', '2026-05-11 12:55:44.339078+00', NULL, NULL, 0, '', NULL, 1),
	(184, 'ticket_overdue', '', NULL, '1 件群众反映', '/admin/supervision/ticket/', '', '2026-03-09 应公开未公开 R-C5CG-E2NC', '2026-05-11 12:55:44.339078+00', NULL, NULL, 0, '', NULL, 2),
	(185, 'ticket_overdue', '', NULL, '1 件群众反映', '/admin/supervision/ticket/', '', '2026-03-09 应公开未公开 R-C5CG-E2NC', '2026-05-11 12:55:44.339078+00', NULL, NULL, 0, '', NULL, 3),
	(186, 'ticket_overdue', '', NULL, '1 件群众反映', '/admin/supervision/ticket/', '', '2026-03-09 应公开未公开 R-C5CG-E2NC', '2026-05-11 12:55:44.339078+00', NULL, NULL, 0, '', NULL, 4),
	(187, 'ticket_overdue', '', NULL, '1 件群众反映', '/admin/supervision/ticket/', '', '2026-03-09 应公开未公开 R-C5CG-E2NC', '2026-05-11 12:55:44.339078+00', NULL, NULL, 0, '', NULL, 5),
	(188, 'ticket_overdue', '', NULL, '1 件群众反映', '/admin/supervision/ticket/', '', '2026-03-09 应公开未公开 R-C5CG-E2NC', '2026-05-11 12:55:44.339078+00', NULL, NULL, 0, '', NULL, 6),
	(189, 'submitted', '640000/2026-00025', 2, '办理结果', '/admin/disclosures/item/21/change/', 'author先生', '说明理由', '2026-05-11 12:55:59.568938+00', NULL, NULL, 0, '', NULL, 3),
	(190, 'submitted', '640000/2026-00025', 2, '办理结果', '/admin/disclosures/item/21/change/', 'author先生', '说明理由', '2026-05-11 12:55:59.568938+00', NULL, NULL, 0, '', NULL, 4),
	(191, 'approved', '640000/2026-00025', 2, '办理结果', '/admin/disclosures/item/21/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:59.608575+00', NULL, NULL, 0, '', NULL, 1),
	(192, 'approved_to_publish', '640000/2026-00025', 2, '办理结果', '/admin/disclosures/item/21/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:59.608575+00', NULL, NULL, 0, '', NULL, 5),
	(193, 'approved_to_publish', '640000/2026-00025', 2, '办理结果', '/admin/disclosures/item/21/change/', 'reviewer先生', '说明理由', '2026-05-11 12:55:59.608575+00', NULL, NULL, 0, '', NULL, 6),
	(194, 'published', '640000/2026-00025', 2, '办理结果', '/admin/disclosures/item/21/change/', 'publisher先生', '说明理由', '2026-05-11 12:55:59.64758+00', NULL, NULL, 0, '', NULL, 1);


--
-- Data for Name: notices_preference; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notices_preference VALUES
	(1, 'zh-hans', '["returned"]');


--
-- Data for Name: publishing_numbercounter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.publishing_numbercounter VALUES
	(2026, 29);


--
-- Data for Name: publishing_saidkey; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.publishing_saidkey VALUES
	(1918421450634379285, 2),
	(1918421450634379285, 3),
	(7326790090665572377, 4),
	(7326790090665572377, 5),
	(7326790090665572377, 7),
	(5099034059687221917, 8),
	(7221798770211821714, 12),
	(-7533471861003851653, 13),
	(-3234441307071045724, 14),
	(-8904502887830701849, 14),
	(7711721017381902926, 14),
	(530252823523929242, 14),
	(8683076740386571911, 14),
	(4468317443859500304, 14),
	(218915538245469407, 14),
	(-713423438221970521, 14),
	(1302934024219619437, 14),
	(-2920350426852927310, 14),
	(6568326917668175361, 14),
	(1918421450634379285, 15),
	(1918421450634379285, 17),
	(7326790090665572377, 16),
	(7326790090665572377, 18),
	(-1698074545617540322, 19),
	(7326790090665572377, 20),
	(-1698074545617540322, 21);


--
-- Data for Name: search_document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_document VALUES
	(7, '640000/2026-00003', 'law', 'D11', '中华人民共和国律师法', '640000/2026-00003
律师工作处
LAWYERS_LAW
Lawyers Law
法律
全国人民代表大会常务委员会
现行有效', '中华人民共和国律师法
640000/2026-00003
律师工作处
lawyers_law
lawyers law
法律
全国人民代表大会常务委员会
现行有效', '中华 华人 人民 民共 共和 和国 国律 律师 师法 法', '640000202600003 640000 6400002026 2026 202600003 00003 律师 师工 工作 作处 处 lawyers law lawyers law 法律 律 全国 国人 人民 民代 代表 表大 大会 会常 常务 务委 委员 员会 会 现行 行有 有效 效'),
	(21, '640000/2026-00006', 'item', 'D11', '改版的', '640000/2026-00006
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
Meeting of March', '改版的
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
meeting of march', '改版 版的 的', '640000202600006 640000 6400002026 2026 202600006 00006 律师 师工 工作 作处 处 更新 新数 数据 据 政务 务结 结果 果 全年 年办 办理 理情 情况 况 全年 年受 受理 理律 律师 师执 执业 业申 申请 请 全部 部按 按期 期办 办结 结 机关 关职 职能 能 长期 期公 公开 开 结果 果公 公开 开 主动 动公 公开 开 中华 华人 人民 民共 共和 和国 国律 律师 师法 法 第六 六条 条 bulletin 20260105 2026 202601 01 0105 05 附件 件 附件 件 pdf meeting of march'),
	(30, '640000/2026-00008', 'item', 'D11', '再改的', '640000/2026-00008
律师工作处
政务结果
全年办理情况。
全年受理律师执业申请，全部按期办结。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条', '再改的
640000/2026-00008
律师工作处
政务结果
全年办理情况。
全年受理律师执业申请,全部按期办结。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条', '再改 改的 的', '640000202600008 640000 6400002026 2026 202600008 00008 律师 师工 工作 作处 处 政务 务结 结果 果 全年 年办 办理 理情 情况 况 全年 年受 受理 理律 律师 师执 执业 业申 申请 请 全部 部按 按期 期办 办结 结 机关 关职 职能 能 长期 期公 公开 开 结果 果公 公开 开 主动 动公 公开 开 中华 华人 人民 民共 共和 和国 国律 律师 师法 法 第六 六条 条'),
	(33, '640000/2026-00009', 'item', 'D11', '应急的', '640000/2026-00009
律师工作处
政务结果
全年办理情况。
全年受理律师执业申请，全部按期办结。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条', '应急的
640000/2026-00009
律师工作处
政务结果
全年办理情况。
全年受理律师执业申请,全部按期办结。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条', '应急 急的 的', '640000202600009 640000 6400002026 2026 202600009 00009 律师 师工 工作 作处 处 政务 务结 结果 果 全年 年办 办理 理情 情况 况 全年 年受 受理 理律 律师 师执 执业 业申 申请 请 全部 部按 按期 期办 办结 结 机关 关职 职能 能 长期 期公 公开 开 结果 果公 公开 开 主动 动公 公开 开 中华 华人 人民 民共 共和 和国 国律 律师 师法 法 第六 六条 条'),
	(37, '640000/2026-00010', 'item', 'D11', '内网的', '640000/2026-00010
律师工作处
政务结果
全年办理情况。
全年受理律师执业申请，全部按期办结。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条', '内网的
640000/2026-00010
律师工作处
政务结果
全年办理情况。
全年受理律师执业申请,全部按期办结。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条', '内网 网的 的', '640000202600010 640000 6400002026 2026 202600010 00010 律师 师工 工作 作处 处 政务 务结 结果 果 全年 年办 办理 理情 情况 况 全年 年受 受理 理律 律师 师执 执业 业申 申请 请 全部 部按 按期 期办 办结 结 机关 关职 职能 能 长期 期公 公开 开 结果 果公 公开 开 主动 动公 公开 开 中华 华人 人民 民共 共和 和国 国律 律师 师法 法 第六 六条 条'),
	(50, '640000/2026-00014', 'approval', 'D11', '公开的许可', '640000/2026-00014
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
Another paper', '公开的许可
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
another paper', '公开 开的 的许 许可 可', '640000202600014 640000 6400002026 2026 202600014 00014 律师 师工 工作 作处 处 xk02 xk 02 licence to practise as a lawyer 行政 政许 许可 可 拥护 护宪 宪法 法 品行 行良 良好 好 自然 然人 人 向窗 窗口 口提 提出 出申 申请 请 30 工作 作日 日 20 工作 作日 日 否 不收 收费 费 09515550102 0951 5550102 lawyers law 第五 五条 条 申请 请书 书 原件 件 1 申请 请人 人 受理 理 窗口 口 5 决定 定 司法 法厅 厅 10 附件 件 附件 件 pdf another paper'),
	(54, '640000/2026-00015', 'approval', 'D11', '没有步骤的许可', '640000/2026-00015
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
申请书 原件 1 申请人', '没有步骤的许可
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
申请书 原件 1 申请人', '没有 有步 步骤 骤的 的许 许可 可', '640000202600015 640000 6400002026 2026 202600015 00015 律师 师工 工作 作处 处 xk03 xk 03 licence to practise as a lawyer 行政 政许 许可 可 拥护 护宪 宪法 法 品行 行良 良好 好 自然 然人 人 向窗 窗口 口提 提出 出申 申请 请 30 工作 作日 日 20 工作 作日 日 否 不收 收费 费 09515550102 0951 5550102 lawyers law 第五 五条 条 申请 请书 书 原件 件 1 申请 请人 人'),
	(58, '640000/2026-00016', 'penalty', 'D11', '公开的处罚', '640000/2026-00016
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
较轻 初次发生 警告', '公开的处罚
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
较轻 初次发生 警告', '公开 开的 的处 处罚 罚', '640000202600016 640000 6400002026 2026 202600016 00016 律师 师工 工作 作处 处 cf002 cf 002 penalty on lawyer practising in two or more law firms at once 律师 师 同时 时在 在两 两个 个以 以上 上律 律师 师事 事务 务所 所执 执业 业 警告 告 罚款 款 警告 告 可以 以处 处五 五千 千元 元以 以下 下罚 罚款 款 warning fine up to 5 000 yuan 5000 设区 区的 的市 市级 级 lawyers law 第四 四十 十七 七条 条 第 一 项 较轻 轻 初次 次发 发生 生 警告 告'),
	(62, '640000/2026-00017', 'law', 'D11', '另一部法', '640000/2026-00017
律师工作处
OTHER_LAW
Lawyers Law
法律
全国人民代表大会常务委员会
现行有效', '另一部法
640000/2026-00017
律师工作处
other_law
lawyers law
法律
全国人民代表大会常务委员会
现行有效', '另一 一部 部法 法', '640000202600017 640000 6400002026 2026 202600017 00017 律师 师工 工作 作处 处 other law lawyers law 法律 律 全国 国人 人民 民代 代表 表大 大会 会常 常务 务委 委员 员会 会 现行 行有 有效 效'),
	(67, '640000/2026-00018', 'item', 'D11', '季度账目', '640000/2026-00018
律师工作处
政务结果
全年办理情况。
第一季度的账目。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条', '季度账目
640000/2026-00018
律师工作处
政务结果
全年办理情况。
第一季度的账目。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条', '季度 度账 账目 目', '640000202600018 640000 6400002026 2026 202600018 00018 律师 师工 工作 作处 处 政务 务结 结果 果 全年 年办 办理 理情 情况 况 第一 一季 季度 度的 的账 账目 目 机关 关职 职能 能 长期 期公 公开 开 结果 果公 公开 开 主动 动公 公开 开 中华 华人 人民 民共 共和 和国 国律 律师 师法 法 第六 六条 条'),
	(76, '640000/2026-00019', 'dossier', 'D11', '公开的案卷', '640000/2026-00019
律师工作处
规范性文件清理
清理现行规范性文件，公布结果。
2009-03-02
清理
12.00', '公开的案卷
640000/2026-00019
律师工作处
规范性文件清理
清理现行规范性文件,公布结果。
2009-03-02
清理
12.00', '公开 开的 的案 案卷 卷', '640000202600019 640000 6400002026 2026 202600019 00019 律师 师工 工作 作处 处 规范 范性 性文 文件 件清 清理 理 清理 理现 现行 行规 规范 范性 性文 文件 件 公布 布结 结果 果 20090302 2009 200903 03 0302 02 清理 理 12 00'),
	(80, '640000/2026-00020', 'item', 'D11', '律师执业许可办理情况', '640000/2026-00020
律师工作处
政务结果
全年办理情况。
文件目录。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条', '律师执业许可办理情况
640000/2026-00020
律师工作处
政务结果
全年办理情况。
文件目录。
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条', '律师 师执 执业 业许 许可 可办 办理 理情 情况 况', '640000202600020 640000 6400002026 2026 202600020 00020 律师 师工 工作 作处 处 政务 务结 结果 果 全年 年办 办理 理情 情况 况 文件 件目 目录 录 机关 关职 职能 能 长期 期公 公开 开 结果 果公 公开 开 主动 动公 公开 开 中华 华人 人民 民共 共和 和国 国律 律师 师法 法 第六 六条 条'),
	(92, '640000/2026-00021', 'item', 'D11', '公开的评议结果', '640000/2026-00021
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
evaluation-2.png', '公开的评议结果
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
evaluation-2.png', '公开 开的 的评 评议 议结 结果 果', '640000202600021 640000 6400002026 2026 202600021 00021 律师 师工 工作 作处 处 政务 务结 结果 果 1 名监 监督 督员 员对 对 2 个部 部门 门的 的评 评分 分 意见 见和 和部 部门 门回 回复 复 其中 中 1 个部 部门 门有 有评 评分 分 评议 议情 情况 况 评议 议期 期 20251023 2025 202510 10 1023 23 至 20260509 2026 202605 05 0509 09 评分 分 20260510 2026 202605 05 0510 10 至 20260511 2026 202605 05 0511 11 提前 前结 结束 束的 的理 理由 由 都已 已评 评完 完 参加 加评 评分 分的 的监 监督 督员 员 王代 代表 表 人大 大代 代表 表 评议 议结 结果 果 代码 码 部门 门 综合 合得 得分 分 评分 分人 人数 数 最低 低 最高 高 d11 律师 师工 工作 作处 处 80 60 1 80 60 80 60 s01 监狱 狱管 管理 理局 局 0 各指 指标 标均 均分 分 代码 码 部门 门 工作 作机 机制 制建 建立 立健 健全 全 40 方便 便群 群众 众 60 d11 律师 师工 工作 作处 处 77 00 83 00 s01 监狱 狱管 管理 理局 局 评议 议意 意见 见 律师 师工 工作 作处 处 窗口 口少 少了 了一 一个 个 部门 门回 回复 复 律师 师工 工作 作处 处 已经 经增 增开 开窗 窗口 口 怎样 样计 计算 算 每名 名监 监督 督员 员对 对每 每个 个部 部门 门的 的每 每项 项指 指标 标评 评 0 至 100 分 没有 有了 了解 解的 的部 部门 门可 可以 以不 不评 评 指标 标均 均分 分 各监 监督 督员 员的 的评 评分 分等 等权 权平 平均 均 综合 合得 得分 分 指标 标均 均分 分按 按权 权重 重折 折算 算后 后相 相加 加 最低 低和 和最 最高 高 单个 个监 监督 督员 员评 评分 分按 按权 权重 重折 折算 算后 后的 的最 最低 低分 分和 和最 最高 高分 分 没有 有人 人评 评分 分的 的部 部门 门不 不计 计分 分 如实 实空 空缺 缺 评议 议计 计划 划 指标 标和 和各 各部 部门 门的 的得 得分 分图 图 机关 关职 职能 能 定期 期公 公开 开 结果 果公 公开 开 主动 动公 公开 开 政务 务公 公开 开 监督 督评 评议 议 中华 华人 人民 民共 共和 和国 国政 政府 府信 信息 息公 公开 开条 条例 例 第四 四十 十六 六条 条 宁夏 夏回 回族 族自 自治 治区 区实 实施 施 中华 华人 人民 民共 共和 和国 国政 政府 府信 信息 息公 公开 开条 条例 例 办法 法 第三 三十 十二 二条 条 各部 部门 门综 综合 合得 得分 分图 图 条形 形图 图 每个 个部 部门 门一 一条 条 按部 部门 门代 代码 码标 标注 注 各部 部门 门的 的得 得分 分见 见正 正文 文 评议 议结 结果 果 的表 表 最高 高 80 60 d11 最低 低 80 60 d11 evaluation2 evaluation 2 png'),
	(116, '640000/2026-00022', 'item', 'D11', '机关职责', '640000/2026-00022
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
Meeting of March', '机关职责
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
meeting of march', '机关 关职 职责 责', '640000202600022 640000 6400002026 2026 202600022 00022 律师 师工 工作 作处 处 更新 新数 数据 据 法定 定事 事项 项 宁司 司发 发 2009 12 号 职责 责有 有调 调整 整 全年 年受 受理 理律 律师 师执 执业 业申 申请 请 全部 部按 按期 期办 办结 结 机关 关职 职能 能 长期 期公 公开 开 结果 果公 公开 开 主动 动公 公开 开 20090105 2009 200901 01 0105 05 20090201 2009 200902 02 0201 01 有效 效 职责 责 机构 构 中华 华人 人民 民共 共和 和国 国律 律师 师法 法 第六 六条 条 附件 件 附件 件 pdf meeting of march'),
	(119, '640000/2026-00023', 'item', 'D11', '年度目标', '640000/2026-00023
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
报纸 法治新报 2009-03-04
互联网站', '年度目标
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
报纸 法治新报 2009-03-04
互联网站', '年度 度目 目标 标', '640000202600023 640000 6400002026 2026 202600023 00023 律师 师工 工作 作处 处 政务 务目 目标 标 全年 年办 办理 理情 情况 况 全年 年受 受理 理律 律师 师执 执业 业申 申请 请 全部 部按 按期 期办 办结 结 机关 关职 职能 能 长期 期公 公开 开 结果 果公 公开 开 主动 动公 公开 开 中华 华人 人民 民共 共和 和国 国律 律师 师法 法 第六 六条 条 5 报纸 纸 法治 治新 新报 报 20090304 2009 200903 03 0304 04 互联 联网 网站 站'),
	(131, '640000/2026-00026', 'dossier', 'D11', '规范性文件清理', '640000/2026-00026
律师工作处
规范性文件清理
清理现行规范性文件，公布结果。
2009-03-02
新建法律援助工作站
12.50
个', '规范性文件清理
640000/2026-00026
律师工作处
规范性文件清理
清理现行规范性文件,公布结果。
2009-03-02
新建法律援助工作站
12.50
个', '规范 范性 性文 文件 件清 清理 理', '640000202600026 640000 6400002026 2026 202600026 00026 律师 师工 工作 作处 处 规范 范性 性文 文件 件清 清理 理 清理 理现 现行 行规 规范 范性 性文 文件 件 公布 布结 结果 果 20090302 2009 200903 03 0302 02 新建 建法 法律 律援 援助 助工 工作 作站 站 12 50 个'),
	(135, '640000/2026-00027', 'law', 'D11', '中华人民共和国律师法', '640000/2026-00027
律师工作处
OLDLAWYERS_LAW
Lawyers Law
法律
全国人民代表大会常务委员会
2007-10-28
现行有效', '中华人民共和国律师法
640000/2026-00027
律师工作处
oldlawyers_law
lawyers law
法律
全国人民代表大会常务委员会
2007-10-28
现行有效', '中华 华人 人民 民共 共和 和国 国律 律师 师法 法', '640000202600027 640000 6400002026 2026 202600027 00027 律师 师工 工作 作处 处 oldlawyers law lawyers law 法律 律 全国 国人 人民 民代 代表 表大 大会 会常 常务 务委 委员 员会 会 20071028 2007 200710 10 1028 28 现行 行有 有效 效'),
	(139, '640000/2026-00028', 'approval', 'D11', '律师执业许可', '640000/2026-00028
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
A sample form', '律师执业许可
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
a sample form', '律师 师执 执业 业许 许可 可', '640000202600028 640000 6400002026 2026 202600028 00028 律师 师工 工作 作处 处 oldxk01 oldxk 01 licence to practise as a lawyer 行政 政许 许可 可 拥护 护宪 宪法 法 品行 行良 良好 好 自然 然人 人 向窗 窗口 口提 提出 出申 申请 请 30 工作 作日 日 20 工作 作日 日 否 不收 收费 费 09515550102 0951 5550102 lawyers law 第五 五条 条 申请 请书 书 原件 件 1 申请 请人 人 受理 理 窗口 口 5 决定 定 司法 法厅 厅 10 附件 件 附件 件 pdf a sample form'),
	(143, '640000/2026-00029', 'penalty', 'D11', '对律师同时在两个以上律师事务所执业的处罚', '640000/2026-00029
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
较轻 初次发生 警告', '对律师同时在两个以上律师事务所执业的处罚
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
较轻 初次发生 警告', '对律 律师 师同 同时 时在 在两 两个 个以 以上 上律 律师 师事 事务 务所 所执 执业 业的 的处 处罚 罚', '640000202600029 640000 6400002026 2026 202600029 00029 律师 师工 工作 作处 处 oldcf001 oldcf 001 penalty on lawyer practising in two or more law firms at once 律师 师 同时 时在 在两 两个 个以 以上 上律 律师 师事 事务 务所 所执 执业 业 警告 告 罚款 款 警告 告 可以 以处 处五 五千 千元 元以 以下 下罚 罚款 款 warning fine up to 5 000 yuan 0 5000 1 00 5 50 违法 法所 所得 得 设区 区的 的市 市级 级 lawyers law 第四 四十 十七 七条 条 第 一 项 较轻 轻 初次 次发 发生 生 警告 告'),
	(148, '640000/2026-00024', 'item', 'D11', '办理进程', '640000/2026-00024
律师工作处
更新数据
政务进程
全年办理情况。
全年受理律师执业申请，全部按期办结。
机关职能
长期公开
过程公开
主动公开
《中华人民共和国律师法》第六条', '办理进程
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
《中华人民共和国律师法》第六条', '办理 理进 进程 程', '640000202600024 640000 6400002026 2026 202600024 00024 律师 师工 工作 作处 处 更新 新数 数据 据 政务 务进 进程 程 全年 年办 办理 理情 情况 况 全年 年受 受理 理律 律师 师执 执业 业申 申请 请 全部 部按 按期 期办 办结 结 机关 关职 职能 能 长期 期公 公开 开 过程 程公 公开 开 主动 动公 公开 开 中华 华人 人民 民共 共和 和国 国律 律师 师法 法 第六 六条 条'),
	(155, '640000/2026-00025', 'item', 'D11', '办理结果', '640000/2026-00025
律师工作处
更新数据
政务结果
全年办理情况。
办结 😀 “全部”
机关职能
长期公开
结果公开
主动公开
《中华人民共和国律师法》第六条', '办理结果
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
《中华人民共和国律师法》第六条', '办理 理结 结果 果', '640000202600025 640000 6400002026 2026 202600025 00025 律师 师工 工作 作处 处 更新 新数 数据 据 政务 务结 结果 果 全年 年办 办理 理情 情况 况 办结 结 全部 部 机关 关职 职能 能 长期 期公 公开 开 结果 果公 公开 开 主动 动公 公开 开 中华 华人 人民 民共 共和 和国 国律 律师 师法 法 第六 六条 条');


--
-- Data for Name: search_part; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_part VALUES
	(7, '''00003'' ''2026'' ''202600003'' ''640000'' ''6400002026'' ''640000202600003'' ''law'' ''lawyers'' ''中华'' ''人民'' ''代表'' ''会'' ''会常'' ''作处'' ''全国'' ''共和'' ''务委'' ''华人'' ''员会'' ''和国'' ''国人'' ''国律'' ''处'' ''大会'' ''委员'' ''工作'' ''师工'' ''师法'' ''常务'' ''律'' ''律师'' ''效'' ''有效'' ''民代'' ''民共'' ''法'' ''法律'' ''现行'' ''行有'' ''表大'''),
	(21, '''00006'' ''01'' ''0105'' ''05'' ''2026'' ''202600006'' ''202601'' ''20260105'' ''640000'' ''6400002026'' ''640000202600006'' ''bulletin'' ''march'' ''meeting'' ''of'' ''pdf'' ''业申'' ''中华'' ''主动'' ''人民'' ''件'' ''作处'' ''全年'' ''全部'' ''公开'' ''六条'' ''共和'' ''关职'' ''况'' ''办理'' ''办结'' ''务结'' ''动公'' ''华人'' ''受理'' ''和国'' ''国律'' ''处'' ''工作'' ''师工'' ''师执'' ''师法'' ''年办'' ''年受'' ''开'' ''律师'' ''情况'' ''执业'' ''按期'' ''据'' ''改版'' ''政务'' ''数据'' ''新数'' ''更新'' ''期公'' ''期办'' ''机关'' ''条'' ''果'' ''果公'' ''民共'' ''法'' ''版的'' ''理律'' ''理情'' ''申请'' ''的'' ''第六'' ''结'' ''结果'' ''职能'' ''能'' ''请'' ''部按'' ''长期'' ''附件'''),
	(30, '''00008'' ''2026'' ''202600008'' ''640000'' ''6400002026'' ''640000202600008'' ''业申'' ''中华'' ''主动'' ''人民'' ''作处'' ''全年'' ''全部'' ''公开'' ''六条'' ''共和'' ''关职'' ''再改'' ''况'' ''办理'' ''办结'' ''务结'' ''动公'' ''华人'' ''受理'' ''和国'' ''国律'' ''处'' ''工作'' ''师工'' ''师执'' ''师法'' ''年办'' ''年受'' ''开'' ''律师'' ''情况'' ''执业'' ''按期'' ''改的'' ''政务'' ''期公'' ''期办'' ''机关'' ''条'' ''果'' ''果公'' ''民共'' ''法'' ''理律'' ''理情'' ''申请'' ''的'' ''第六'' ''结'' ''结果'' ''职能'' ''能'' ''请'' ''部按'' ''长期'''),
	(33, '''00009'' ''2026'' ''202600009'' ''640000'' ''6400002026'' ''640000202600009'' ''业申'' ''中华'' ''主动'' ''人民'' ''作处'' ''全年'' ''全部'' ''公开'' ''六条'' ''共和'' ''关职'' ''况'' ''办理'' ''办结'' ''务结'' ''动公'' ''华人'' ''受理'' ''和国'' ''国律'' ''处'' ''工作'' ''师工'' ''师执'' ''师法'' ''年办'' ''年受'' ''应急'' ''开'' ''律师'' ''急的'' ''情况'' ''执业'' ''按期'' ''政务'' ''期公'' ''期办'' ''机关'' ''条'' ''果'' ''果公'' ''民共'' ''法'' ''理律'' ''理情'' ''申请'' ''的'' ''第六'' ''结'' ''结果'' ''职能'' ''能'' ''请'' ''部按'' ''长期'''),
	(37, '''00010'' ''2026'' ''202600010'' ''640000'' ''6400002026'' ''640000202600010'' ''业申'' ''中华'' ''主动'' ''人民'' ''作处'' ''全年'' ''全部'' ''公开'' ''六条'' ''共和'' ''关职'' ''内网'' ''况'' ''办理'' ''办结'' ''务结'' ''动公'' ''华人'' ''受理'' ''和国'' ''国律'' ''处'' ''工作'' ''师工'' ''师执'' ''师法'' ''年办'' ''年受'' ''开'' ''律师'' ''情况'' ''执业'' ''按期'' ''政务'' ''期公'' ''期办'' ''机关'' ''条'' ''果'' ''果公'' ''民共'' ''法'' ''理律'' ''理情'' ''申请'' ''的'' ''第六'' ''结'' ''结果'' ''网的'' ''职能'' ''能'' ''请'' ''部按'' ''长期'''),
	(50, '''00014'' ''02'' ''0951'' ''09515550102'' ''1'' ''10'' ''20'' ''2026'' ''202600014'' ''30'' ''5'' ''5550102'' ''640000'' ''6400002026'' ''640000202600014'' ''a'' ''another'' ''as'' ''law'' ''lawyer'' ''lawyers'' ''licence'' ''paper'' ''pdf'' ''practise'' ''to'' ''xk'' ''xk02'' ''不收'' ''书'' ''五条'' ''人'' ''件'' ''作处'' ''作日'' ''公开'' ''决定'' ''出申'' ''厅'' ''原件'' ''受理'' ''口'' ''口提'' ''可'' ''司法'' ''向窗'' ''否'' ''品行'' ''处'' ''好'' ''定'' ''宪法'' ''工作'' ''师工'' ''开的'' ''律师'' ''护宪'' ''拥护'' ''提出'' ''收费'' ''政许'' ''日'' ''条'' ''法'' ''法厅'' ''然人'' ''理'' ''申请'' ''的许'' ''窗口'' ''第五'' ''自然'' ''良好'' ''行政'' ''行良'' ''许可'' ''请'' ''请书'' ''请人'' ''费'' ''附件'''),
	(54, '''00015'' ''03'' ''0951'' ''09515550102'' ''1'' ''20'' ''2026'' ''202600015'' ''30'' ''5550102'' ''640000'' ''6400002026'' ''640000202600015'' ''a'' ''as'' ''law'' ''lawyer'' ''lawyers'' ''licence'' ''practise'' ''to'' ''xk'' ''xk03'' ''不收'' ''书'' ''五条'' ''人'' ''件'' ''作处'' ''作日'' ''出申'' ''原件'' ''口提'' ''可'' ''向窗'' ''否'' ''品行'' ''处'' ''好'' ''宪法'' ''工作'' ''师工'' ''律师'' ''护宪'' ''拥护'' ''提出'' ''收费'' ''政许'' ''日'' ''有步'' ''条'' ''步骤'' ''没有'' ''法'' ''然人'' ''申请'' ''的许'' ''窗口'' ''第五'' ''自然'' ''良好'' ''行政'' ''行良'' ''许可'' ''请'' ''请书'' ''请人'' ''费'' ''骤的'''),
	(58, '''000'' ''00016'' ''002'' ''2026'' ''202600016'' ''5'' ''5000'' ''640000'' ''6400002026'' ''640000202600016'' ''at'' ''cf'' ''cf002'' ''fine'' ''firms'' ''in'' ''law'' ''lawyer'' ''lawyers'' ''more'' ''on'' ''once'' ''or'' ''penalty'' ''practising'' ''to'' ''two'' ''up'' ''warning'' ''yuan'' ''一'' ''七条'' ''上律'' ''下罚'' ''业'' ''两个'' ''个以'' ''事务'' ''五千'' ''以上'' ''以下'' ''以处'' ''作处'' ''元以'' ''公开'' ''初次'' ''务所'' ''区的'' ''十七'' ''千元'' ''发生'' ''可以'' ''同时'' ''告'' ''四十'' ''在两'' ''处'' ''处五'' ''处罚'' ''工作'' ''市级'' ''师'' ''师事'' ''师工'' ''开的'' ''律师'' ''所执'' ''执业'' ''时在'' ''条'' ''次发'' ''款'' ''生'' ''的处'' ''的市'' ''第'' ''第四'' ''级'' ''罚'' ''罚款'' ''警告'' ''设区'' ''轻'' ''较轻'' ''项'''),
	(62, '''00017'' ''2026'' ''202600017'' ''640000'' ''6400002026'' ''640000202600017'' ''law'' ''lawyers'' ''other'' ''一部'' ''人民'' ''代表'' ''会'' ''会常'' ''作处'' ''全国'' ''务委'' ''另一'' ''员会'' ''国人'' ''处'' ''大会'' ''委员'' ''工作'' ''师工'' ''常务'' ''律'' ''律师'' ''效'' ''有效'' ''民代'' ''法'' ''法律'' ''现行'' ''行有'' ''表大'' ''部法'''),
	(67, '''00018'' ''2026'' ''202600018'' ''640000'' ''6400002026'' ''640000202600018'' ''一季'' ''中华'' ''主动'' ''人民'' ''作处'' ''全年'' ''公开'' ''六条'' ''共和'' ''关职'' ''况'' ''办理'' ''务结'' ''动公'' ''华人'' ''和国'' ''国律'' ''处'' ''季度'' ''工作'' ''师工'' ''师法'' ''年办'' ''度的'' ''度账'' ''开'' ''律师'' ''情况'' ''政务'' ''期公'' ''机关'' ''条'' ''果'' ''果公'' ''民共'' ''法'' ''理情'' ''的账'' ''目'' ''第一'' ''第六'' ''结果'' ''职能'' ''能'' ''账目'' ''长期'''),
	(76, '''00'' ''00019'' ''02'' ''03'' ''0302'' ''12'' ''2009'' ''200903'' ''20090302'' ''2026'' ''202600019'' ''640000'' ''6400002026'' ''640000202600019'' ''件'' ''件清'' ''作处'' ''公布'' ''公开'' ''卷'' ''处'' ''工作'' ''布结'' ''师工'' ''开的'' ''律师'' ''性文'' ''文件'' ''果'' ''案卷'' ''清理'' ''现行'' ''理'' ''理现'' ''的案'' ''结果'' ''范性'' ''行规'' ''规范'''),
	(80, '''00020'' ''2026'' ''202600020'' ''640000'' ''6400002026'' ''640000202600020'' ''业许'' ''中华'' ''主动'' ''人民'' ''件目'' ''作处'' ''全年'' ''公开'' ''六条'' ''共和'' ''关职'' ''况'' ''办理'' ''务结'' ''动公'' ''华人'' ''可办'' ''和国'' ''国律'' ''处'' ''工作'' ''师工'' ''师执'' ''师法'' ''年办'' ''开'' ''录'' ''律师'' ''情况'' ''执业'' ''政务'' ''文件'' ''期公'' ''机关'' ''条'' ''果'' ''果公'' ''民共'' ''法'' ''理情'' ''目录'' ''第六'' ''结果'' ''职能'' ''能'' ''许可'' ''长期'''),
	(92, '''0'' ''00'' ''00021'' ''05'' ''0509'' ''0510'' ''0511'' ''09'' ''1'' ''10'' ''100'' ''1023'' ''11'' ''2'' ''2025'' ''202510'' ''20251023'' ''2026'' ''202600021'' ''202605'' ''20260509'' ''20260510'' ''20260511'' ''23'' ''40'' ''60'' ''640000'' ''6400002026'' ''640000202600021'' ''77'' ''80'' ''83'' ''d11'' ''evaluation'' ''evaluation2'' ''png'' ''s01'' ''一个'' ''一条'' ''三十'' ''不计'' ''不评'' ''个'' ''个监'' ''个部'' ''中'' ''中华'' ''主动'' ''了一'' ''了解'' ''二条'' ''人大'' ''人数'' ''人民'' ''人评'' ''代码'' ''代表'' ''以不'' ''众'' ''低'' ''低分'' ''低和'' ''作处'' ''作机'' ''例'' ''便群'' ''信息'' ''健全'' ''全'' ''公开'' ''六条'' ''共和'' ''关职'' ''其中'' ''况'' ''分'' ''分人'' ''分和'' ''分图'' ''分按'' ''分的'' ''分等'' ''分见'' ''划'' ''制建'' ''前结'' ''办法'' ''加'' ''加评'' ''务公'' ''务结'' ''动公'' ''区实'' ''十二'' ''十六'' ''华人'' ''单个'' ''参加'' ''口'' ''口少'' ''可以'' ''各指'' ''各监'' ''各部'' ''合得'' ''名监'' ''后的'' ''后相'' ''员'' ''员对'' ''员的'' ''员评'' ''和各'' ''和国'' ''和最'' ''和部'' ''四十'' ''回复'' ''回族'' ''国政'' ''图'' ''均'' ''均分'' ''增开'' ''处'' ''复'' ''夏回'' ''大代'' ''如实'' ''宁夏'' ''完'' ''定期'' ''实施'' ''实空'' ''对'' ''对每'' ''少了'' ''局'' ''工作'' ''已经'' ''已评'' ''师工'' ''平均'' ''府信'' ''建立'' ''开'' ''开条'' ''开的'' ''开窗'' ''形图'' ''律师'' ''得分'' ''怎样'' ''息公'' ''情况'' ''意见'' ''折算'' ''指标'' ''按权'' ''按部'' ''提前'' ''政务'' ''政府'' ''数'' ''文'' ''方便'' ''施'' ''族自'' ''最低'' ''最高'' ''有了'' ''有人'' ''有评'' ''期'' ''期公'' ''机关'' ''机制'' ''权平'' ''权重'' ''束的'' ''条'' ''条例'' ''条形'' ''果'' ''果公'' ''标和'' ''标均'' ''标注'' ''标评'' ''样计'' ''正文'' ''每个'' ''每名'' ''每项'' ''民共'' ''没有'' ''治区'' ''法'' ''注'' ''狱管'' ''王代'' ''理局'' ''理由'' ''由'' ''的得'' ''的最'' ''的每'' ''的理'' ''的监'' ''的表'' ''的评'' ''的部'' ''监狱'' ''监督'' ''相加'' ''督员'' ''督评'' ''码'' ''码标'' ''空缺'' ''窗口'' ''立健'' ''第三'' ''第四'' ''等权'' ''算'' ''算后'' ''管理'' ''经增'' ''结束'' ''结果'' ''综合'' ''缺'' ''群众'' ''职能'' ''能'' ''自治'' ''至'' ''表'' ''见'' ''见和'' ''见正'' ''解的'' ''计分'' ''计划'' ''计算'' ''议'' ''议情'' ''议意'' ''议期'' ''议结'' ''议计'' ''评'' ''评分'' ''评完'' ''评议'' ''部门'' ''都已'' ''重折'' ''门'' ''门一'' ''门不'' ''门代'' ''门可'' ''门回'' ''门有'' ''门的'' ''门综'' ''项指'' ''高'' ''高分'''),
	(116, '''00022'' ''01'' ''0105'' ''02'' ''0201'' ''05'' ''12'' ''2009'' ''200901'' ''20090105'' ''200902'' ''20090201'' ''2026'' ''202600022'' ''640000'' ''6400002026'' ''640000202600022'' ''march'' ''meeting'' ''of'' ''pdf'' ''业申'' ''中华'' ''主动'' ''事项'' ''人民'' ''件'' ''作处'' ''全年'' ''全部'' ''公开'' ''六条'' ''共和'' ''关职'' ''办结'' ''动公'' ''华人'' ''发'' ''受理'' ''号'' ''司发'' ''和国'' ''国律'' ''处'' ''宁司'' ''定事'' ''工作'' ''师工'' ''师执'' ''师法'' ''年受'' ''开'' ''律师'' ''执业'' ''按期'' ''据'' ''效'' ''数据'' ''整'' ''新数'' ''更新'' ''有效'' ''有调'' ''期公'' ''期办'' ''机关'' ''机构'' ''条'' ''构'' ''果公'' ''民共'' ''法'' ''法定'' ''理律'' ''申请'' ''第六'' ''结'' ''结果'' ''职能'' ''职责'' ''能'' ''请'' ''调整'' ''责'' ''责有'' ''部按'' ''长期'' ''附件'' ''项'''),
	(119, '''00023'' ''03'' ''0304'' ''04'' ''2009'' ''200903'' ''20090304'' ''2026'' ''202600023'' ''5'' ''640000'' ''6400002026'' ''640000202600023'' ''业申'' ''中华'' ''主动'' ''互联'' ''人民'' ''作处'' ''全年'' ''全部'' ''公开'' ''六条'' ''共和'' ''关职'' ''况'' ''办理'' ''办结'' ''务目'' ''动公'' ''华人'' ''受理'' ''和国'' ''国律'' ''处'' ''工作'' ''师工'' ''师执'' ''师法'' ''年办'' ''年受'' ''年度'' ''度目'' ''开'' ''律师'' ''情况'' ''执业'' ''报'' ''报纸'' ''按期'' ''政务'' ''新报'' ''期公'' ''期办'' ''机关'' ''条'' ''果公'' ''标'' ''民共'' ''治新'' ''法'' ''法治'' ''理律'' ''理情'' ''申请'' ''目标'' ''站'' ''第六'' ''纸'' ''结'' ''结果'' ''网站'' ''职能'' ''联网'' ''能'' ''请'' ''部按'' ''长期'''),
	(131, '''00026'' ''02'' ''03'' ''0302'' ''12'' ''2009'' ''200903'' ''20090302'' ''2026'' ''202600026'' ''50'' ''640000'' ''6400002026'' ''640000202600026'' ''个'' ''件'' ''件清'' ''作处'' ''作站'' ''公布'' ''助工'' ''处'' ''工作'' ''布结'' ''师工'' ''建法'' ''律师'' ''律援'' ''性文'' ''援助'' ''文件'' ''新建'' ''果'' ''法律'' ''清理'' ''现行'' ''理'' ''理现'' ''站'' ''结果'' ''范性'' ''行规'' ''规范'''),
	(135, '''00027'' ''10'' ''1028'' ''2007'' ''200710'' ''20071028'' ''2026'' ''202600027'' ''28'' ''640000'' ''6400002026'' ''640000202600027'' ''law'' ''lawyers'' ''oldlawyers'' ''中华'' ''人民'' ''代表'' ''会'' ''会常'' ''作处'' ''全国'' ''共和'' ''务委'' ''华人'' ''员会'' ''和国'' ''国人'' ''国律'' ''处'' ''大会'' ''委员'' ''工作'' ''师工'' ''师法'' ''常务'' ''律'' ''律师'' ''效'' ''有效'' ''民代'' ''民共'' ''法'' ''法律'' ''现行'' ''行有'' ''表大'''),
	(139, '''00028'' ''01'' ''0951'' ''09515550102'' ''1'' ''10'' ''20'' ''2026'' ''202600028'' ''30'' ''5'' ''5550102'' ''640000'' ''6400002026'' ''640000202600028'' ''a'' ''as'' ''form'' ''law'' ''lawyer'' ''lawyers'' ''licence'' ''oldxk'' ''oldxk01'' ''pdf'' ''practise'' ''sample'' ''to'' ''不收'' ''业许'' ''书'' ''五条'' ''人'' ''件'' ''作处'' ''作日'' ''决定'' ''出申'' ''厅'' ''原件'' ''受理'' ''口'' ''口提'' ''可'' ''司法'' ''向窗'' ''否'' ''品行'' ''处'' ''好'' ''定'' ''宪法'' ''工作'' ''师工'' ''师执'' ''律师'' ''执业'' ''护宪'' ''拥护'' ''提出'' ''收费'' ''政许'' ''日'' ''条'' ''法'' ''法厅'' ''然人'' ''理'' ''申请'' ''窗口'' ''第五'' ''自然'' ''良好'' ''行政'' ''行良'' ''许可'' ''请'' ''请书'' ''请人'' ''费'' ''附件'''),
	(143, '''0'' ''00'' ''000'' ''00029'' ''001'' ''1'' ''2026'' ''202600029'' ''5'' ''50'' ''5000'' ''640000'' ''6400002026'' ''640000202600029'' ''at'' ''fine'' ''firms'' ''in'' ''law'' ''lawyer'' ''lawyers'' ''more'' ''oldcf'' ''oldcf001'' ''on'' ''once'' ''or'' ''penalty'' ''practising'' ''to'' ''two'' ''up'' ''warning'' ''yuan'' ''一'' ''七条'' ''上律'' ''下罚'' ''业'' ''业的'' ''两个'' ''个以'' ''事务'' ''五千'' ''以上'' ''以下'' ''以处'' ''作处'' ''元以'' ''初次'' ''务所'' ''区的'' ''十七'' ''千元'' ''发生'' ''可以'' ''同时'' ''告'' ''四十'' ''在两'' ''处'' ''处五'' ''处罚'' ''对律'' ''工作'' ''市级'' ''师'' ''师事'' ''师同'' ''师工'' ''律师'' ''得'' ''所得'' ''所执'' ''执业'' ''时在'' ''条'' ''次发'' ''款'' ''法所'' ''生'' ''的处'' ''的市'' ''第'' ''第四'' ''级'' ''罚'' ''罚款'' ''警告'' ''设区'' ''轻'' ''较轻'' ''违法'' ''项'''),
	(148, '''00024'' ''2026'' ''202600024'' ''640000'' ''6400002026'' ''640000202600024'' ''业申'' ''中华'' ''主动'' ''人民'' ''作处'' ''全年'' ''全部'' ''公开'' ''六条'' ''共和'' ''关职'' ''况'' ''办理'' ''办结'' ''务进'' ''动公'' ''华人'' ''受理'' ''和国'' ''国律'' ''处'' ''工作'' ''师工'' ''师执'' ''师法'' ''年办'' ''年受'' ''开'' ''律师'' ''情况'' ''执业'' ''按期'' ''据'' ''政务'' ''数据'' ''新数'' ''更新'' ''期公'' ''期办'' ''机关'' ''条'' ''民共'' ''法'' ''理律'' ''理情'' ''理进'' ''申请'' ''程'' ''程公'' ''第六'' ''结'' ''职能'' ''能'' ''请'' ''过程'' ''进程'' ''部按'' ''长期'''),
	(155, '''00025'' ''2026'' ''202600025'' ''640000'' ''6400002026'' ''640000202600025'' ''中华'' ''主动'' ''人民'' ''作处'' ''全年'' ''全部'' ''公开'' ''六条'' ''共和'' ''关职'' ''况'' ''办理'' ''办结'' ''务结'' ''动公'' ''华人'' ''和国'' ''国律'' ''处'' ''工作'' ''师工'' ''师法'' ''年办'' ''开'' ''律师'' ''情况'' ''据'' ''政务'' ''数据'' ''新数'' ''更新'' ''期公'' ''机关'' ''条'' ''果'' ''果公'' ''民共'' ''法'' ''理情'' ''理结'' ''第六'' ''结'' ''结果'' ''职能'' ''能'' ''部'' ''长期''');


--
-- Data for Name: supervision_appointment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.supervision_appointment VALUES
	(1, '王代表', 'congress', '2026-04-11', '2027-04-11', NULL, '', 7);


--
-- Data for Name: supervision_attempt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.supervision_attempt VALUES
	(1, 'filing', 'eebfa9aad3c8e21ef67553c03175d67fdd19db44275720cacaff498c9b690ea6', '', '2026-05-11 12:55:29.873313+00'),
	(6, 'filing', '92cf124a90f170c276692cc77665cb7f2f90ed3cad3f11bbc9729e69ba65e725', '', '2026-05-11 12:55:39.241078+00');


--
-- Data for Name: supervision_criterion; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.supervision_criterion VALUES
	(1, 'effect', '工作机制建立健全', '', 40, 0, 1),
	(2, 'effect', '方便群众', '', 60, 1, 1),
	(3, 'effect', '工作机制建立健全', '', 40, 0, 2),
	(4, 'effect', '方便群众', '', 60, 1, 2);


--
-- Data for Name: supervision_evaluateddepartment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.supervision_evaluateddepartment VALUES
	(1, NULL, NULL, NULL, 0, '{}', '', 0, NULL, 2, NULL, 1),
	(2, NULL, NULL, NULL, 0, '{}', '', 0, NULL, 3, NULL, 1),
	(4, NULL, NULL, NULL, 0, '{}', '', 0, NULL, 3, NULL, 2),
	(3, 80.60, 80.60, 80.60, 1, '{"3": "77.00", "4": "83.00"}', '已经增开窗口。', 1, '2026-05-11 12:55:37.890305+00', 2, 1, 2);


--
-- Data for Name: supervision_evaluationround; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.supervision_evaluationround VALUES
	(1, '年度政务公开评议', '看公开栏，问群众。', '2025-10-23', '2026-05-09', '2026-05-10', '2026-05-18', 'draft', NULL, NULL, '', NULL, '', NULL, '', 0),
	(2, '公开的评议', '看公开栏，问群众。', '2025-10-23', '2026-05-09', '2026-05-10', '2026-05-18', 'closed', '2026-05-11', '2026-05-11', '都已评完。', NULL, '', 1, '640000/2026-00021', 3);


--
-- Data for Name: supervision_question; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.supervision_question VALUES
	(1, 1, '示例事项的第三季度账目没有公开，请补上。', '2026-05-11', '2026-06-01', 15, 'working_day', '本机关规定，可由管理员修改', '', NULL, NULL, '', NULL, 1),
	(2, 1, '公开的问题', '2026-02-10', '2026-03-09', 15, 'working_day', '本机关规定，可由管理员修改', '经查属实，账目已于本周公开。', '2026-02-11', NULL, '', 5, 2),
	(3, 1, '晚答的问题', '2026-02-10', '2026-03-09', 15, 'working_day', '本机关规定，可由管理员修改', '经查属实，账目已于本周公开。', '2026-05-09', NULL, '', 5, 3),
	(4, 1, '没有人答的问题', '2026-02-10', '2026-03-09', 15, 'working_day', '本机关规定，可由管理员修改', '', NULL, NULL, '', NULL, 4),
	(5, 1, '广告', '2026-02-10', '2026-03-09', 15, 'working_day', '本机关规定，可由管理员修改', '', NULL, '2026-02-11', 'spam', NULL, 5),
	(6, 1, '刚提的问题', '2026-05-11', '2026-06-01', 15, 'working_day', '本机关规定，可由管理员修改', '', NULL, NULL, '', NULL, 6);


--
-- Data for Name: supervision_score; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.supervision_score VALUES
	(1, 77, 3, 1),
	(2, 83, 4, 1);


--
-- Data for Name: supervision_sheet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.supervision_sheet VALUES
	(1, '窗口少了一个。', 1, '2026-05-11 12:55:37.890305+00', 'a7af4cfc13db57e013369775d45e1749978c8c11ba7bb3b19e5ecb4eed733e7a', 1, 2, 2);


--
-- Data for Name: supervision_ticket; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.supervision_ticket VALUES
	(1, 'R-FGFV-BG5E', '8ac462a5522b38a0bc03132f0d5211ef$118cd2593d0e57f670f5cd7229c3b5139ce8115c5293c913591ab9a2fbad7ade', 'd6f7bcb0a84b33d48c7536ab758f1b3e3c1c4efee6fba0d02b2c042b12b7e81a', 'missing', 'in_hand', '/departments/D11/', 'department', 'D11', '', false, '', '2026-05-11 12:55:29.873313+00', 1, '2026-06-01', NULL, '2026-05-11 12:55:30.482785+00', NULL, '', '', '', NULL, NULL, '', NULL, NULL, 1, 2, 5, 5),
	(2, 'R-ZYVQ-DCMT', '0c8669a4f4e220ceff7c1534af19065e$7a90414a43a23b8a4c458ea623491de040712968cdd59dcea2d6e9198966b97f', '1e4b461d11819525277afa6f16ec503576c2e3a813b54a33e40f6ce02e4e5137', 'missing', 'answered', '/departments/D11/', 'department', 'D11', '', true, 'gAAAAABrCX3K11PkH7hZPD-bvLjhPHU79ZlNbNeV_pF4Vq9f2R5QlUyjaWbeiKXH9hBtn6rjD4hSu2Ji6zAZL7HthZOscili9EUNarhcJI2-IARURV43zVztinOfu7etu8ZFJN3ur9p1', '2026-02-10 12:55:38.7936+00', 1, '2026-03-09', '2026-02-11', '2026-02-11 12:55:38.7936+00', NULL, '', '公开用的问题', '公开用的答复', '2026-05-11 12:55:38.793617+00', NULL, '', NULL, NULL, 3, 2, 5, 5),
	(3, 'R-R3BZ-MQ5S', '497442fa124aec807300234b5d418573$0140d1c42c124ae3d9f13939382bbdca50c77aec66ee007cbf6e10d63c1e581c', 'fb1d56c9f317ae65b0f20593dca8c8a2f8fe2761b45c9ce284626d1abaf7093b', 'missing', 'answered', '/departments/D11/', 'department', 'D11', '', true, 'gAAAAABrCX3KpMlkIs4Kwo8RLc1sD3fen8w37YPZY4uGmHMQ9DaurzijY3tdMUTD1B_chnpVtmyAmPR3lRa7RSH3ZrVwcqVqJnRB1pC0Z2Fm1K-74oqbgHdGmoR2KEILWpE_KhT-6y79', '2026-02-10 12:55:38.7936+00', 1, '2026-03-09', '2026-05-09', '2026-02-11 12:55:38.7936+00', NULL, '', '', '', NULL, NULL, '', NULL, NULL, 2, 2, 5, 5),
	(5, 'R-NDY4-CHRV', '12f8015fed2662eba45460b28bdb4e1c$96e9c7fb4a36ca7cdaedf94b9b9e061fbd28360f519d0f406776c61674250136', '42ad1be6caf7e9962c57e217dbd7a62150881a983ca65c172bd3005fdb720fc8', 'missing', 'closed', '/departments/D11/', 'department', 'D11', '', false, '', '2026-02-10 12:55:38.7936+00', 1, '2026-03-09', NULL, '2026-02-11 12:55:38.7936+00', '2026-02-11 12:55:38.7936+00', 'spam', '', '', NULL, NULL, '', NULL, NULL, 2, 2, 5, 5),
	(6, 'R-EDGA-TXRC', '29f97c7a91ee722b0db2b75584ff7af5$5bd68f1705cdd9a3b5ab476f96cef298e6953be9ee3dabd1341ef22739c56eda', '5aabca77d60f462565816dea358914a17cfddef4c2bf4d06ed2b79b9b6de1791', 'missing', 'filed', '/departments/D11/', 'department', 'D11', '', false, '', '2026-05-11 12:55:39.241078+00', 1, '2026-06-01', NULL, NULL, NULL, '', '', '', NULL, NULL, '', NULL, NULL, 0, 2, NULL, NULL),
	(4, 'R-C5CG-E2NC', '42e33348d59d0f46bb41324ca2459173$bfa3cd1caac52425aa74f4cd4231a5c5a9372ae085151759ca8501938007d424', 'fd260f75e81518a482d4ada93d578ef1507f413c6a566f588c7051be8301b53b', 'missing', 'filed', '/departments/D11/', 'department', 'D11', '', false, '', '2026-02-10 12:55:38.7936+00', 1, '2026-03-09', NULL, NULL, NULL, '', '', '', NULL, NULL, '', NULL, '2026-05-11', 0, 2, NULL, NULL);


--
-- Data for Name: workdays_calendarday; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.workdays_calendarday VALUES
	(1, '2004-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(2, '2004-01-17', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(3, '2004-01-18', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(4, '2004-01-22', 'national', false, '春节', 'Spring Festival'),
	(5, '2004-01-23', 'national', false, '春节', 'Spring Festival'),
	(6, '2004-01-24', 'national', false, '春节', 'Spring Festival'),
	(7, '2004-01-25', 'national', false, '春节', 'Spring Festival'),
	(8, '2004-01-26', 'national', false, '春节', 'Spring Festival'),
	(9, '2004-01-27', 'national', false, '春节', 'Spring Festival'),
	(10, '2004-01-28', 'national', false, '春节', 'Spring Festival'),
	(11, '2004-05-01', 'national', false, '劳动节', 'Labour Day'),
	(12, '2004-05-02', 'national', false, '劳动节', 'Labour Day'),
	(13, '2004-05-03', 'national', false, '劳动节', 'Labour Day'),
	(14, '2004-05-04', 'national', false, '劳动节', 'Labour Day'),
	(15, '2004-05-05', 'national', false, '劳动节', 'Labour Day'),
	(16, '2004-05-06', 'national', false, '劳动节', 'Labour Day'),
	(17, '2004-05-07', 'national', false, '劳动节', 'Labour Day'),
	(18, '2004-05-08', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(19, '2004-05-09', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(20, '2004-10-01', 'national', false, '国庆节', 'National Day'),
	(21, '2004-10-02', 'national', false, '国庆节', 'National Day'),
	(22, '2004-10-03', 'national', false, '国庆节', 'National Day'),
	(23, '2004-10-04', 'national', false, '国庆节', 'National Day'),
	(24, '2004-10-05', 'national', false, '国庆节', 'National Day'),
	(25, '2004-10-06', 'national', false, '国庆节', 'National Day'),
	(26, '2004-10-07', 'national', false, '国庆节', 'National Day'),
	(27, '2004-10-09', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(28, '2004-10-10', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(29, '2005-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(30, '2005-01-02', 'national', false, '元旦', 'New Year’s Day'),
	(31, '2005-01-03', 'national', false, '元旦', 'New Year’s Day'),
	(32, '2005-02-05', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(33, '2005-02-06', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(34, '2005-02-09', 'national', false, '春节', 'Spring Festival'),
	(35, '2005-02-10', 'national', false, '春节', 'Spring Festival'),
	(36, '2005-02-11', 'national', false, '春节', 'Spring Festival'),
	(37, '2005-02-12', 'national', false, '春节', 'Spring Festival'),
	(38, '2005-02-13', 'national', false, '春节', 'Spring Festival'),
	(39, '2005-02-14', 'national', false, '春节', 'Spring Festival'),
	(40, '2005-02-15', 'national', false, '春节', 'Spring Festival'),
	(41, '2005-04-30', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(42, '2005-05-01', 'national', false, '劳动节', 'Labour Day'),
	(43, '2005-05-02', 'national', false, '劳动节', 'Labour Day'),
	(44, '2005-05-03', 'national', false, '劳动节', 'Labour Day'),
	(45, '2005-05-04', 'national', false, '劳动节', 'Labour Day'),
	(46, '2005-05-05', 'national', false, '劳动节', 'Labour Day'),
	(47, '2005-05-06', 'national', false, '劳动节', 'Labour Day'),
	(48, '2005-05-07', 'national', false, '劳动节', 'Labour Day'),
	(49, '2005-05-08', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(50, '2005-10-01', 'national', false, '国庆节', 'National Day'),
	(51, '2005-10-02', 'national', false, '国庆节', 'National Day'),
	(52, '2005-10-03', 'national', false, '国庆节', 'National Day'),
	(53, '2005-10-04', 'national', false, '国庆节', 'National Day'),
	(54, '2005-10-05', 'national', false, '国庆节', 'National Day'),
	(55, '2005-10-06', 'national', false, '国庆节', 'National Day'),
	(56, '2005-10-07', 'national', false, '国庆节', 'National Day'),
	(57, '2005-10-08', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(58, '2005-10-09', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(59, '2005-12-31', 'national', true, '元旦调休上班', 'Worked instead for New Year’s Day'),
	(60, '2006-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(61, '2006-01-02', 'national', false, '元旦', 'New Year’s Day'),
	(62, '2006-01-03', 'national', false, '元旦', 'New Year’s Day'),
	(63, '2006-01-28', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(64, '2006-01-29', 'national', false, '春节', 'Spring Festival'),
	(65, '2006-01-30', 'national', false, '春节', 'Spring Festival'),
	(66, '2006-01-31', 'national', false, '春节', 'Spring Festival'),
	(67, '2006-02-01', 'national', false, '春节', 'Spring Festival'),
	(68, '2006-02-02', 'national', false, '春节', 'Spring Festival'),
	(69, '2006-02-03', 'national', false, '春节', 'Spring Festival'),
	(70, '2006-02-04', 'national', false, '春节', 'Spring Festival'),
	(71, '2006-02-05', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(72, '2006-04-29', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(73, '2006-04-30', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(74, '2006-05-01', 'national', false, '劳动节', 'Labour Day'),
	(75, '2006-05-02', 'national', false, '劳动节', 'Labour Day'),
	(76, '2006-05-03', 'national', false, '劳动节', 'Labour Day'),
	(77, '2006-05-04', 'national', false, '劳动节', 'Labour Day'),
	(78, '2006-05-05', 'national', false, '劳动节', 'Labour Day'),
	(79, '2006-05-06', 'national', false, '劳动节', 'Labour Day'),
	(80, '2006-05-07', 'national', false, '劳动节', 'Labour Day'),
	(81, '2006-09-30', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(82, '2006-10-01', 'national', false, '国庆节', 'National Day'),
	(83, '2006-10-02', 'national', false, '国庆节', 'National Day'),
	(84, '2006-10-03', 'national', false, '国庆节', 'National Day'),
	(85, '2006-10-04', 'national', false, '国庆节', 'National Day'),
	(86, '2006-10-05', 'national', false, '国庆节', 'National Day'),
	(87, '2006-10-06', 'national', false, '国庆节', 'National Day'),
	(88, '2006-10-07', 'national', false, '国庆节', 'National Day'),
	(89, '2006-10-08', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(90, '2006-12-30', 'national', true, '元旦调休上班', 'Worked instead for New Year’s Day'),
	(91, '2006-12-31', 'national', true, '元旦调休上班', 'Worked instead for New Year’s Day'),
	(92, '2007-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(93, '2007-01-02', 'national', false, '元旦', 'New Year’s Day'),
	(94, '2007-01-03', 'national', false, '元旦', 'New Year’s Day'),
	(95, '2007-02-17', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(96, '2007-02-18', 'national', false, '春节', 'Spring Festival'),
	(97, '2007-02-19', 'national', false, '春节', 'Spring Festival'),
	(98, '2007-02-20', 'national', false, '春节', 'Spring Festival'),
	(99, '2007-02-21', 'national', false, '春节', 'Spring Festival'),
	(100, '2007-02-22', 'national', false, '春节', 'Spring Festival'),
	(101, '2007-02-23', 'national', false, '春节', 'Spring Festival'),
	(102, '2007-02-24', 'national', false, '春节', 'Spring Festival'),
	(103, '2007-02-25', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(104, '2007-04-28', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(105, '2007-04-29', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(106, '2007-05-01', 'national', false, '劳动节', 'Labour Day'),
	(107, '2007-05-02', 'national', false, '劳动节', 'Labour Day'),
	(108, '2007-05-03', 'national', false, '劳动节', 'Labour Day'),
	(109, '2007-05-04', 'national', false, '劳动节', 'Labour Day'),
	(110, '2007-05-05', 'national', false, '劳动节', 'Labour Day'),
	(111, '2007-05-06', 'national', false, '劳动节', 'Labour Day'),
	(112, '2007-05-07', 'national', false, '劳动节', 'Labour Day'),
	(113, '2007-09-29', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(114, '2007-09-30', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(115, '2007-10-01', 'national', false, '国庆节', 'National Day'),
	(116, '2007-10-02', 'national', false, '国庆节', 'National Day'),
	(117, '2007-10-03', 'national', false, '国庆节', 'National Day'),
	(118, '2007-10-04', 'national', false, '国庆节', 'National Day'),
	(119, '2007-10-05', 'national', false, '国庆节', 'National Day'),
	(120, '2007-10-06', 'national', false, '国庆节', 'National Day'),
	(121, '2007-10-07', 'national', false, '国庆节', 'National Day'),
	(122, '2007-12-29', 'national', true, '元旦调休上班', 'Worked instead for New Year’s Day'),
	(123, '2007-12-30', 'national', false, '元旦', 'New Year’s Day'),
	(124, '2007-12-31', 'national', false, '元旦', 'New Year’s Day'),
	(125, '2008-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(126, '2008-02-02', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(127, '2008-02-03', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(128, '2008-02-06', 'national', false, '春节', 'Spring Festival'),
	(129, '2008-02-07', 'national', false, '春节', 'Spring Festival'),
	(130, '2008-02-08', 'national', false, '春节', 'Spring Festival'),
	(131, '2008-02-09', 'national', false, '春节', 'Spring Festival'),
	(132, '2008-02-10', 'national', false, '春节', 'Spring Festival'),
	(133, '2008-02-11', 'national', false, '春节', 'Spring Festival'),
	(134, '2008-02-12', 'national', false, '春节', 'Spring Festival'),
	(135, '2008-04-04', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(136, '2008-04-05', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(137, '2008-04-06', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(138, '2008-05-01', 'national', false, '劳动节', 'Labour Day'),
	(139, '2008-05-02', 'national', false, '劳动节', 'Labour Day'),
	(140, '2008-05-03', 'national', false, '劳动节', 'Labour Day'),
	(141, '2008-05-04', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(142, '2008-06-07', 'national', false, '端午节', 'Dragon Boat Festival'),
	(143, '2008-06-08', 'national', false, '端午节', 'Dragon Boat Festival'),
	(144, '2008-06-09', 'national', false, '端午节', 'Dragon Boat Festival'),
	(145, '2008-09-13', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(146, '2008-09-14', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(147, '2008-09-15', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(148, '2008-09-27', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(149, '2008-09-28', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(150, '2008-09-29', 'national', false, '国庆节', 'National Day'),
	(151, '2008-09-30', 'national', false, '国庆节', 'National Day'),
	(152, '2008-10-01', 'national', false, '国庆节', 'National Day'),
	(153, '2008-10-02', 'national', false, '国庆节', 'National Day'),
	(154, '2008-10-03', 'national', false, '国庆节', 'National Day'),
	(155, '2008-10-04', 'national', false, '国庆节', 'National Day'),
	(156, '2008-10-05', 'national', false, '国庆节', 'National Day'),
	(157, '2009-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(158, '2009-01-02', 'national', false, '元旦', 'New Year’s Day'),
	(159, '2009-01-03', 'national', false, '元旦', 'New Year’s Day'),
	(160, '2009-01-04', 'national', true, '元旦调休上班', 'Worked instead for New Year’s Day'),
	(161, '2009-01-24', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(162, '2009-01-25', 'national', false, '春节', 'Spring Festival'),
	(163, '2009-01-26', 'national', false, '春节', 'Spring Festival'),
	(164, '2009-01-27', 'national', false, '春节', 'Spring Festival'),
	(165, '2009-01-28', 'national', false, '春节', 'Spring Festival'),
	(166, '2009-01-29', 'national', false, '春节', 'Spring Festival'),
	(167, '2009-01-30', 'national', false, '春节', 'Spring Festival'),
	(168, '2009-01-31', 'national', false, '春节', 'Spring Festival'),
	(169, '2009-02-01', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(170, '2009-04-04', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(171, '2009-04-05', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(172, '2009-04-06', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(173, '2009-05-01', 'national', false, '劳动节', 'Labour Day'),
	(174, '2009-05-02', 'national', false, '劳动节', 'Labour Day'),
	(175, '2009-05-03', 'national', false, '劳动节', 'Labour Day'),
	(176, '2009-05-28', 'national', false, '端午节', 'Dragon Boat Festival'),
	(177, '2009-05-29', 'national', false, '端午节', 'Dragon Boat Festival'),
	(178, '2009-05-30', 'national', false, '端午节', 'Dragon Boat Festival'),
	(179, '2009-05-31', 'national', true, '端午节调休上班', 'Worked instead for Dragon Boat Festival'),
	(180, '2009-09-27', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(181, '2009-10-01', 'national', false, '国庆节', 'National Day'),
	(182, '2009-10-02', 'national', false, '国庆节', 'National Day'),
	(183, '2009-10-03', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(184, '2009-10-04', 'national', false, '国庆节', 'National Day'),
	(185, '2009-10-05', 'national', false, '国庆节', 'National Day'),
	(186, '2009-10-06', 'national', false, '国庆节', 'National Day'),
	(187, '2009-10-07', 'national', false, '国庆节', 'National Day'),
	(188, '2009-10-08', 'national', false, '国庆节', 'National Day'),
	(189, '2009-10-10', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(190, '2010-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(191, '2010-01-02', 'national', false, '元旦', 'New Year’s Day'),
	(192, '2010-01-03', 'national', false, '元旦', 'New Year’s Day'),
	(193, '2010-02-13', 'national', false, '春节', 'Spring Festival'),
	(194, '2010-02-14', 'national', false, '春节', 'Spring Festival'),
	(195, '2010-02-15', 'national', false, '春节', 'Spring Festival'),
	(196, '2010-02-16', 'national', false, '春节', 'Spring Festival'),
	(197, '2010-02-17', 'national', false, '春节', 'Spring Festival'),
	(198, '2010-02-18', 'national', false, '春节', 'Spring Festival'),
	(199, '2010-02-19', 'national', false, '春节', 'Spring Festival'),
	(200, '2010-02-20', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(201, '2010-02-21', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(202, '2010-04-03', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(203, '2010-04-04', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(204, '2010-04-05', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(205, '2010-05-01', 'national', false, '劳动节', 'Labour Day'),
	(206, '2010-05-02', 'national', false, '劳动节', 'Labour Day'),
	(207, '2010-05-03', 'national', false, '劳动节', 'Labour Day'),
	(208, '2010-06-12', 'national', true, '端午节调休上班', 'Worked instead for Dragon Boat Festival'),
	(209, '2010-06-13', 'national', true, '端午节调休上班', 'Worked instead for Dragon Boat Festival'),
	(210, '2010-06-14', 'national', false, '端午节', 'Dragon Boat Festival'),
	(211, '2010-06-15', 'national', false, '端午节', 'Dragon Boat Festival'),
	(212, '2010-06-16', 'national', false, '端午节', 'Dragon Boat Festival'),
	(213, '2010-09-19', 'national', true, '中秋节调休上班', 'Worked instead for Mid-Autumn Festival'),
	(214, '2010-09-22', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(215, '2010-09-23', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(216, '2010-09-24', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(217, '2010-09-25', 'national', true, '中秋节调休上班', 'Worked instead for Mid-Autumn Festival'),
	(218, '2010-09-26', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(219, '2010-10-01', 'national', false, '国庆节', 'National Day'),
	(220, '2010-10-02', 'national', false, '国庆节', 'National Day'),
	(221, '2010-10-03', 'national', false, '国庆节', 'National Day'),
	(222, '2010-10-04', 'national', false, '国庆节', 'National Day'),
	(223, '2010-10-05', 'national', false, '国庆节', 'National Day'),
	(224, '2010-10-06', 'national', false, '国庆节', 'National Day'),
	(225, '2010-10-07', 'national', false, '国庆节', 'National Day'),
	(226, '2010-10-09', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(227, '2011-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(228, '2011-01-02', 'national', false, '元旦', 'New Year’s Day'),
	(229, '2011-01-03', 'national', false, '元旦', 'New Year’s Day'),
	(230, '2011-01-30', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(231, '2011-02-02', 'national', false, '春节', 'Spring Festival'),
	(232, '2011-02-03', 'national', false, '春节', 'Spring Festival'),
	(233, '2011-02-04', 'national', false, '春节', 'Spring Festival'),
	(234, '2011-02-05', 'national', false, '春节', 'Spring Festival'),
	(235, '2011-02-06', 'national', false, '春节', 'Spring Festival'),
	(236, '2011-02-07', 'national', false, '春节', 'Spring Festival'),
	(237, '2011-02-08', 'national', false, '春节', 'Spring Festival'),
	(238, '2011-02-12', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(239, '2011-04-02', 'national', true, '清明节调休上班', 'Worked instead for Tomb-Sweeping Day'),
	(240, '2011-04-03', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(241, '2011-04-04', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(242, '2011-04-05', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(243, '2011-04-30', 'national', false, '劳动节', 'Labour Day'),
	(244, '2011-05-01', 'national', false, '劳动节', 'Labour Day'),
	(245, '2011-05-02', 'national', false, '劳动节', 'Labour Day'),
	(246, '2011-06-04', 'national', false, '端午节', 'Dragon Boat Festival'),
	(247, '2011-06-06', 'national', false, '端午节', 'Dragon Boat Festival'),
	(248, '2011-09-10', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(249, '2011-09-11', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(250, '2011-09-12', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(251, '2011-10-01', 'national', false, '国庆节', 'National Day'),
	(252, '2011-10-02', 'national', false, '国庆节', 'National Day'),
	(253, '2011-10-03', 'national', false, '国庆节', 'National Day'),
	(254, '2011-10-04', 'national', false, '国庆节', 'National Day'),
	(255, '2011-10-05', 'national', false, '国庆节', 'National Day'),
	(256, '2011-10-06', 'national', false, '国庆节', 'National Day'),
	(257, '2011-10-07', 'national', false, '国庆节', 'National Day'),
	(258, '2011-10-08', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(259, '2011-10-09', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(260, '2011-12-31', 'national', true, '元旦调休上班', 'Worked instead for New Year’s Day'),
	(261, '2012-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(262, '2012-01-02', 'national', false, '元旦', 'New Year’s Day'),
	(263, '2012-01-03', 'national', false, '元旦', 'New Year’s Day'),
	(264, '2012-01-21', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(265, '2012-01-22', 'national', false, '春节', 'Spring Festival'),
	(266, '2012-01-23', 'national', false, '春节', 'Spring Festival'),
	(267, '2012-01-24', 'national', false, '春节', 'Spring Festival'),
	(268, '2012-01-25', 'national', false, '春节', 'Spring Festival'),
	(269, '2012-01-26', 'national', false, '春节', 'Spring Festival'),
	(270, '2012-01-27', 'national', false, '春节', 'Spring Festival'),
	(271, '2012-01-28', 'national', false, '春节', 'Spring Festival'),
	(272, '2012-01-29', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(273, '2012-03-31', 'national', true, '清明节调休上班', 'Worked instead for Tomb-Sweeping Day'),
	(274, '2012-04-01', 'national', true, '清明节调休上班', 'Worked instead for Tomb-Sweeping Day'),
	(275, '2012-04-02', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(276, '2012-04-03', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(277, '2012-04-04', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(278, '2012-04-28', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(279, '2012-04-29', 'national', false, '劳动节', 'Labour Day'),
	(280, '2012-04-30', 'national', false, '劳动节', 'Labour Day'),
	(281, '2012-05-01', 'national', false, '劳动节', 'Labour Day'),
	(282, '2012-06-22', 'national', false, '端午节', 'Dragon Boat Festival'),
	(283, '2012-06-24', 'national', false, '端午节', 'Dragon Boat Festival'),
	(284, '2012-09-29', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(285, '2012-09-30', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(286, '2012-10-01', 'national', false, '国庆节', 'National Day'),
	(287, '2012-10-02', 'national', false, '国庆节', 'National Day'),
	(288, '2012-10-03', 'national', false, '国庆节', 'National Day'),
	(289, '2012-10-04', 'national', false, '国庆节', 'National Day'),
	(290, '2012-10-05', 'national', false, '国庆节', 'National Day'),
	(291, '2012-10-06', 'national', false, '国庆节', 'National Day'),
	(292, '2012-10-07', 'national', false, '国庆节', 'National Day'),
	(293, '2013-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(294, '2013-01-02', 'national', false, '元旦', 'New Year’s Day'),
	(295, '2013-01-03', 'national', false, '元旦', 'New Year’s Day'),
	(296, '2013-01-05', 'national', true, '元旦调休上班', 'Worked instead for New Year’s Day'),
	(297, '2013-01-06', 'national', true, '元旦调休上班', 'Worked instead for New Year’s Day'),
	(298, '2013-02-09', 'national', false, '春节', 'Spring Festival'),
	(299, '2013-02-10', 'national', false, '春节', 'Spring Festival'),
	(300, '2013-02-11', 'national', false, '春节', 'Spring Festival'),
	(301, '2013-02-12', 'national', false, '春节', 'Spring Festival'),
	(302, '2013-02-13', 'national', false, '春节', 'Spring Festival'),
	(303, '2013-02-14', 'national', false, '春节', 'Spring Festival'),
	(304, '2013-02-15', 'national', false, '春节', 'Spring Festival'),
	(305, '2013-02-16', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(306, '2013-02-17', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(307, '2013-04-04', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(308, '2013-04-05', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(309, '2013-04-06', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(310, '2013-04-07', 'national', true, '清明节调休上班', 'Worked instead for Tomb-Sweeping Day'),
	(311, '2013-04-27', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(312, '2013-04-28', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(313, '2013-04-29', 'national', false, '劳动节', 'Labour Day'),
	(314, '2013-04-30', 'national', false, '劳动节', 'Labour Day'),
	(315, '2013-05-01', 'national', false, '劳动节', 'Labour Day'),
	(316, '2013-06-08', 'national', true, '端午节调休上班', 'Worked instead for Dragon Boat Festival'),
	(317, '2013-06-09', 'national', true, '端午节调休上班', 'Worked instead for Dragon Boat Festival'),
	(318, '2013-06-10', 'national', false, '端午节', 'Dragon Boat Festival'),
	(319, '2013-06-11', 'national', false, '端午节', 'Dragon Boat Festival'),
	(320, '2013-06-12', 'national', false, '端午节', 'Dragon Boat Festival'),
	(321, '2013-09-19', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(322, '2013-09-20', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(323, '2013-09-21', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(324, '2013-09-22', 'national', true, '中秋节调休上班', 'Worked instead for Mid-Autumn Festival'),
	(325, '2013-09-29', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(326, '2013-10-01', 'national', false, '国庆节', 'National Day'),
	(327, '2013-10-02', 'national', false, '国庆节', 'National Day'),
	(328, '2013-10-03', 'national', false, '国庆节', 'National Day'),
	(329, '2013-10-04', 'national', false, '国庆节', 'National Day'),
	(330, '2013-10-05', 'national', false, '国庆节', 'National Day'),
	(331, '2013-10-06', 'national', false, '国庆节', 'National Day'),
	(332, '2013-10-07', 'national', false, '国庆节', 'National Day'),
	(333, '2013-10-12', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(334, '2014-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(335, '2014-01-26', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(336, '2014-01-31', 'national', false, '春节', 'Spring Festival'),
	(337, '2014-02-01', 'national', false, '春节', 'Spring Festival'),
	(338, '2014-02-02', 'national', false, '春节', 'Spring Festival'),
	(339, '2014-02-03', 'national', false, '春节', 'Spring Festival'),
	(340, '2014-02-04', 'national', false, '春节', 'Spring Festival'),
	(341, '2014-02-05', 'national', false, '春节', 'Spring Festival'),
	(342, '2014-02-06', 'national', false, '春节', 'Spring Festival'),
	(343, '2014-02-08', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(344, '2014-04-05', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(345, '2014-04-06', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(346, '2014-04-07', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(347, '2014-05-01', 'national', false, '劳动节', 'Labour Day'),
	(348, '2014-05-02', 'national', false, '劳动节', 'Labour Day'),
	(349, '2014-05-03', 'national', false, '劳动节', 'Labour Day'),
	(350, '2014-05-04', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(351, '2014-06-02', 'national', false, '端午节', 'Dragon Boat Festival'),
	(352, '2014-09-08', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(353, '2014-09-28', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(354, '2014-10-01', 'national', false, '国庆节', 'National Day'),
	(355, '2014-10-02', 'national', false, '国庆节', 'National Day'),
	(356, '2014-10-03', 'national', false, '国庆节', 'National Day'),
	(357, '2014-10-04', 'national', false, '国庆节', 'National Day'),
	(358, '2014-10-05', 'national', false, '国庆节', 'National Day'),
	(359, '2014-10-06', 'national', false, '国庆节', 'National Day'),
	(360, '2014-10-07', 'national', false, '国庆节', 'National Day'),
	(361, '2014-10-11', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(362, '2015-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(363, '2015-01-02', 'national', false, '元旦', 'New Year’s Day'),
	(364, '2015-01-03', 'national', false, '元旦', 'New Year’s Day'),
	(365, '2015-01-04', 'national', true, '元旦调休上班', 'Worked instead for New Year’s Day'),
	(366, '2015-02-15', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(367, '2015-02-18', 'national', false, '春节', 'Spring Festival'),
	(368, '2015-02-19', 'national', false, '春节', 'Spring Festival'),
	(369, '2015-02-20', 'national', false, '春节', 'Spring Festival'),
	(370, '2015-02-21', 'national', false, '春节', 'Spring Festival'),
	(371, '2015-02-22', 'national', false, '春节', 'Spring Festival'),
	(372, '2015-02-23', 'national', false, '春节', 'Spring Festival'),
	(373, '2015-02-24', 'national', false, '春节', 'Spring Festival'),
	(374, '2015-02-28', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(375, '2015-04-05', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(376, '2015-04-06', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(377, '2015-05-01', 'national', false, '劳动节', 'Labour Day'),
	(378, '2015-06-20', 'national', false, '端午节', 'Dragon Boat Festival'),
	(379, '2015-06-22', 'national', false, '端午节', 'Dragon Boat Festival'),
	(380, '2015-09-03', 'national', false, '抗日战争胜利70周年纪念日', '70th anniversary of victory in the War of Resistance'),
	(381, '2015-09-04', 'national', false, '抗日战争胜利70周年纪念日', '70th anniversary of victory in the War of Resistance'),
	(382, '2015-09-06', 'national', true, '抗日战争胜利70周年纪念日调休上班', 'Worked instead for 70th anniversary of victory in the War of Resistance'),
	(383, '2015-09-27', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(384, '2015-10-01', 'national', false, '国庆节', 'National Day'),
	(385, '2015-10-02', 'national', false, '国庆节', 'National Day'),
	(386, '2015-10-03', 'national', false, '国庆节', 'National Day'),
	(387, '2015-10-04', 'national', false, '国庆节', 'National Day'),
	(388, '2015-10-05', 'national', false, '国庆节', 'National Day'),
	(389, '2015-10-06', 'national', false, '国庆节', 'National Day'),
	(390, '2015-10-07', 'national', false, '国庆节', 'National Day'),
	(391, '2015-10-10', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(392, '2016-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(393, '2016-02-06', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(394, '2016-02-07', 'national', false, '春节', 'Spring Festival'),
	(395, '2016-02-08', 'national', false, '春节', 'Spring Festival'),
	(396, '2016-02-09', 'national', false, '春节', 'Spring Festival'),
	(397, '2016-02-10', 'national', false, '春节', 'Spring Festival'),
	(398, '2016-02-11', 'national', false, '春节', 'Spring Festival'),
	(399, '2016-02-12', 'national', false, '春节', 'Spring Festival'),
	(400, '2016-02-13', 'national', false, '春节', 'Spring Festival'),
	(401, '2016-02-14', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(402, '2016-04-04', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(403, '2016-05-01', 'national', false, '劳动节', 'Labour Day'),
	(404, '2016-05-02', 'national', false, '劳动节', 'Labour Day'),
	(405, '2016-06-09', 'national', false, '端午节', 'Dragon Boat Festival'),
	(406, '2016-06-10', 'national', false, '端午节', 'Dragon Boat Festival'),
	(407, '2016-06-11', 'national', false, '端午节', 'Dragon Boat Festival'),
	(408, '2016-06-12', 'national', true, '端午节调休上班', 'Worked instead for Dragon Boat Festival'),
	(409, '2016-09-15', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(410, '2016-09-16', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(411, '2016-09-17', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(412, '2016-09-18', 'national', true, '中秋节调休上班', 'Worked instead for Mid-Autumn Festival'),
	(413, '2016-10-01', 'national', false, '国庆节', 'National Day'),
	(414, '2016-10-02', 'national', false, '国庆节', 'National Day'),
	(415, '2016-10-03', 'national', false, '国庆节', 'National Day'),
	(416, '2016-10-04', 'national', false, '国庆节', 'National Day'),
	(417, '2016-10-05', 'national', false, '国庆节', 'National Day'),
	(418, '2016-10-06', 'national', false, '国庆节', 'National Day'),
	(419, '2016-10-07', 'national', false, '国庆节', 'National Day'),
	(420, '2016-10-08', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(421, '2016-10-09', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(422, '2017-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(423, '2017-01-02', 'national', false, '元旦', 'New Year’s Day'),
	(424, '2017-01-22', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(425, '2017-01-27', 'national', false, '春节', 'Spring Festival'),
	(426, '2017-01-28', 'national', false, '春节', 'Spring Festival'),
	(427, '2017-01-29', 'national', false, '春节', 'Spring Festival'),
	(428, '2017-01-30', 'national', false, '春节', 'Spring Festival'),
	(429, '2017-01-31', 'national', false, '春节', 'Spring Festival'),
	(430, '2017-02-01', 'national', false, '春节', 'Spring Festival'),
	(431, '2017-02-02', 'national', false, '春节', 'Spring Festival'),
	(432, '2017-02-04', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(433, '2017-04-01', 'national', true, '清明节调休上班', 'Worked instead for Tomb-Sweeping Day'),
	(434, '2017-04-02', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(435, '2017-04-03', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(436, '2017-04-04', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(437, '2017-05-01', 'national', false, '劳动节', 'Labour Day'),
	(438, '2017-05-27', 'national', true, '端午节调休上班', 'Worked instead for Dragon Boat Festival'),
	(439, '2017-05-28', 'national', false, '端午节', 'Dragon Boat Festival'),
	(440, '2017-05-29', 'national', false, '端午节', 'Dragon Boat Festival'),
	(441, '2017-05-30', 'national', false, '端午节', 'Dragon Boat Festival'),
	(442, '2017-09-30', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(443, '2017-10-01', 'national', false, '国庆节', 'National Day'),
	(444, '2017-10-02', 'national', false, '国庆节', 'National Day'),
	(445, '2017-10-03', 'national', false, '国庆节', 'National Day'),
	(446, '2017-10-04', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(447, '2017-10-05', 'national', false, '国庆节', 'National Day'),
	(448, '2017-10-06', 'national', false, '国庆节', 'National Day'),
	(449, '2017-10-07', 'national', false, '国庆节', 'National Day'),
	(450, '2017-10-08', 'national', false, '国庆节', 'National Day'),
	(451, '2018-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(452, '2018-02-11', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(453, '2018-02-15', 'national', false, '春节', 'Spring Festival'),
	(454, '2018-02-16', 'national', false, '春节', 'Spring Festival'),
	(455, '2018-02-17', 'national', false, '春节', 'Spring Festival'),
	(456, '2018-02-18', 'national', false, '春节', 'Spring Festival'),
	(457, '2018-02-19', 'national', false, '春节', 'Spring Festival'),
	(458, '2018-02-20', 'national', false, '春节', 'Spring Festival'),
	(459, '2018-02-21', 'national', false, '春节', 'Spring Festival'),
	(460, '2018-02-24', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(461, '2018-04-05', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(462, '2018-04-06', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(463, '2018-04-07', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(464, '2018-04-08', 'national', true, '清明节调休上班', 'Worked instead for Tomb-Sweeping Day'),
	(465, '2018-04-28', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(466, '2018-04-29', 'national', false, '劳动节', 'Labour Day'),
	(467, '2018-04-30', 'national', false, '劳动节', 'Labour Day'),
	(468, '2018-05-01', 'national', false, '劳动节', 'Labour Day'),
	(469, '2018-06-18', 'national', false, '端午节', 'Dragon Boat Festival'),
	(470, '2018-09-24', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(471, '2018-09-29', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(472, '2018-09-30', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(473, '2018-10-01', 'national', false, '国庆节', 'National Day'),
	(474, '2018-10-02', 'national', false, '国庆节', 'National Day'),
	(475, '2018-10-03', 'national', false, '国庆节', 'National Day'),
	(476, '2018-10-04', 'national', false, '国庆节', 'National Day'),
	(477, '2018-10-05', 'national', false, '国庆节', 'National Day'),
	(478, '2018-10-06', 'national', false, '国庆节', 'National Day'),
	(479, '2018-10-07', 'national', false, '国庆节', 'National Day'),
	(480, '2018-12-29', 'national', true, '元旦调休上班', 'Worked instead for New Year’s Day'),
	(481, '2018-12-30', 'national', false, '元旦', 'New Year’s Day'),
	(482, '2018-12-31', 'national', false, '元旦', 'New Year’s Day'),
	(483, '2019-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(484, '2019-02-02', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(485, '2019-02-03', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(486, '2019-02-04', 'national', false, '春节', 'Spring Festival'),
	(487, '2019-02-05', 'national', false, '春节', 'Spring Festival'),
	(488, '2019-02-06', 'national', false, '春节', 'Spring Festival'),
	(489, '2019-02-07', 'national', false, '春节', 'Spring Festival'),
	(490, '2019-02-08', 'national', false, '春节', 'Spring Festival'),
	(491, '2019-02-09', 'national', false, '春节', 'Spring Festival'),
	(492, '2019-02-10', 'national', false, '春节', 'Spring Festival'),
	(493, '2019-04-05', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(494, '2019-04-06', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(495, '2019-04-07', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(496, '2019-04-28', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(497, '2019-05-01', 'national', false, '劳动节', 'Labour Day'),
	(498, '2019-05-02', 'national', false, '劳动节', 'Labour Day'),
	(499, '2019-05-03', 'national', false, '劳动节', 'Labour Day'),
	(500, '2019-05-04', 'national', false, '劳动节', 'Labour Day'),
	(501, '2019-05-05', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(502, '2019-06-07', 'national', false, '端午节', 'Dragon Boat Festival'),
	(503, '2019-06-08', 'national', false, '端午节', 'Dragon Boat Festival'),
	(504, '2019-06-09', 'national', false, '端午节', 'Dragon Boat Festival'),
	(505, '2019-09-13', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(506, '2019-09-14', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(507, '2019-09-15', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(508, '2019-09-29', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(509, '2019-10-01', 'national', false, '国庆节', 'National Day'),
	(510, '2019-10-02', 'national', false, '国庆节', 'National Day'),
	(511, '2019-10-03', 'national', false, '国庆节', 'National Day'),
	(512, '2019-10-04', 'national', false, '国庆节', 'National Day'),
	(513, '2019-10-05', 'national', false, '国庆节', 'National Day'),
	(514, '2019-10-06', 'national', false, '国庆节', 'National Day'),
	(515, '2019-10-07', 'national', false, '国庆节', 'National Day'),
	(516, '2019-10-12', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(517, '2020-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(518, '2020-01-19', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(519, '2020-01-24', 'national', false, '春节', 'Spring Festival'),
	(520, '2020-01-25', 'national', false, '春节', 'Spring Festival'),
	(521, '2020-01-26', 'national', false, '春节', 'Spring Festival'),
	(522, '2020-01-27', 'national', false, '春节', 'Spring Festival'),
	(523, '2020-01-28', 'national', false, '春节', 'Spring Festival'),
	(524, '2020-01-29', 'national', false, '春节', 'Spring Festival'),
	(525, '2020-01-30', 'national', false, '春节', 'Spring Festival'),
	(526, '2020-01-31', 'national', false, '春节', 'Spring Festival'),
	(527, '2020-02-01', 'national', false, '春节', 'Spring Festival'),
	(528, '2020-02-02', 'national', false, '春节', 'Spring Festival'),
	(529, '2020-04-04', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(530, '2020-04-05', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(531, '2020-04-06', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(532, '2020-04-26', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(533, '2020-05-01', 'national', false, '劳动节', 'Labour Day'),
	(534, '2020-05-02', 'national', false, '劳动节', 'Labour Day'),
	(535, '2020-05-03', 'national', false, '劳动节', 'Labour Day'),
	(536, '2020-05-04', 'national', false, '劳动节', 'Labour Day'),
	(537, '2020-05-05', 'national', false, '劳动节', 'Labour Day'),
	(538, '2020-05-09', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(539, '2020-06-25', 'national', false, '端午节', 'Dragon Boat Festival'),
	(540, '2020-06-26', 'national', false, '端午节', 'Dragon Boat Festival'),
	(541, '2020-06-27', 'national', false, '端午节', 'Dragon Boat Festival'),
	(542, '2020-06-28', 'national', true, '端午节调休上班', 'Worked instead for Dragon Boat Festival'),
	(543, '2020-09-27', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(544, '2020-10-01', 'national', false, '国庆节', 'National Day'),
	(545, '2020-10-02', 'national', false, '国庆节', 'National Day'),
	(546, '2020-10-03', 'national', false, '国庆节', 'National Day'),
	(547, '2020-10-04', 'national', false, '国庆节', 'National Day'),
	(548, '2020-10-05', 'national', false, '国庆节', 'National Day'),
	(549, '2020-10-06', 'national', false, '国庆节', 'National Day'),
	(550, '2020-10-07', 'national', false, '国庆节', 'National Day'),
	(551, '2020-10-08', 'national', false, '国庆节', 'National Day'),
	(552, '2020-10-10', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(553, '2021-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(554, '2021-01-02', 'national', false, '元旦', 'New Year’s Day'),
	(555, '2021-01-03', 'national', false, '元旦', 'New Year’s Day'),
	(556, '2021-02-07', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(557, '2021-02-11', 'national', false, '春节', 'Spring Festival'),
	(558, '2021-02-12', 'national', false, '春节', 'Spring Festival'),
	(559, '2021-02-13', 'national', false, '春节', 'Spring Festival'),
	(560, '2021-02-14', 'national', false, '春节', 'Spring Festival'),
	(561, '2021-02-15', 'national', false, '春节', 'Spring Festival'),
	(562, '2021-02-16', 'national', false, '春节', 'Spring Festival'),
	(563, '2021-02-17', 'national', false, '春节', 'Spring Festival'),
	(564, '2021-02-20', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(565, '2021-04-03', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(566, '2021-04-04', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(567, '2021-04-05', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(568, '2021-04-25', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(569, '2021-05-01', 'national', false, '劳动节', 'Labour Day'),
	(570, '2021-05-02', 'national', false, '劳动节', 'Labour Day'),
	(571, '2021-05-03', 'national', false, '劳动节', 'Labour Day'),
	(572, '2021-05-04', 'national', false, '劳动节', 'Labour Day'),
	(573, '2021-05-05', 'national', false, '劳动节', 'Labour Day'),
	(574, '2021-05-08', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(575, '2021-06-12', 'national', false, '端午节', 'Dragon Boat Festival'),
	(576, '2021-06-13', 'national', false, '端午节', 'Dragon Boat Festival'),
	(577, '2021-06-14', 'national', false, '端午节', 'Dragon Boat Festival'),
	(870, '2031-10-02', 'statutory', false, '国庆节', 'National Day'),
	(578, '2021-09-18', 'national', true, '中秋节调休上班', 'Worked instead for Mid-Autumn Festival'),
	(579, '2021-09-19', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(580, '2021-09-20', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(581, '2021-09-21', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(582, '2021-09-26', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(583, '2021-10-01', 'national', false, '国庆节', 'National Day'),
	(584, '2021-10-02', 'national', false, '国庆节', 'National Day'),
	(585, '2021-10-03', 'national', false, '国庆节', 'National Day'),
	(586, '2021-10-04', 'national', false, '国庆节', 'National Day'),
	(587, '2021-10-05', 'national', false, '国庆节', 'National Day'),
	(588, '2021-10-06', 'national', false, '国庆节', 'National Day'),
	(589, '2021-10-07', 'national', false, '国庆节', 'National Day'),
	(590, '2021-10-09', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(591, '2022-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(592, '2022-01-02', 'national', false, '元旦', 'New Year’s Day'),
	(593, '2022-01-03', 'national', false, '元旦', 'New Year’s Day'),
	(594, '2022-01-29', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(595, '2022-01-30', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(596, '2022-01-31', 'national', false, '春节', 'Spring Festival'),
	(597, '2022-02-01', 'national', false, '春节', 'Spring Festival'),
	(598, '2022-02-02', 'national', false, '春节', 'Spring Festival'),
	(599, '2022-02-03', 'national', false, '春节', 'Spring Festival'),
	(600, '2022-02-04', 'national', false, '春节', 'Spring Festival'),
	(601, '2022-02-05', 'national', false, '春节', 'Spring Festival'),
	(602, '2022-02-06', 'national', false, '春节', 'Spring Festival'),
	(603, '2022-04-02', 'national', true, '清明节调休上班', 'Worked instead for Tomb-Sweeping Day'),
	(604, '2022-04-03', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(605, '2022-04-04', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(606, '2022-04-05', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(607, '2022-04-24', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(608, '2022-04-30', 'national', false, '劳动节', 'Labour Day'),
	(609, '2022-05-01', 'national', false, '劳动节', 'Labour Day'),
	(610, '2022-05-02', 'national', false, '劳动节', 'Labour Day'),
	(611, '2022-05-03', 'national', false, '劳动节', 'Labour Day'),
	(612, '2022-05-04', 'national', false, '劳动节', 'Labour Day'),
	(613, '2022-05-07', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(614, '2022-06-03', 'national', false, '端午节', 'Dragon Boat Festival'),
	(615, '2022-06-04', 'national', false, '端午节', 'Dragon Boat Festival'),
	(616, '2022-06-05', 'national', false, '端午节', 'Dragon Boat Festival'),
	(617, '2022-09-10', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(618, '2022-09-11', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(619, '2022-09-12', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(620, '2022-10-01', 'national', false, '国庆节', 'National Day'),
	(621, '2022-10-02', 'national', false, '国庆节', 'National Day'),
	(622, '2022-10-03', 'national', false, '国庆节', 'National Day'),
	(623, '2022-10-04', 'national', false, '国庆节', 'National Day'),
	(624, '2022-10-05', 'national', false, '国庆节', 'National Day'),
	(625, '2022-10-06', 'national', false, '国庆节', 'National Day'),
	(626, '2022-10-07', 'national', false, '国庆节', 'National Day'),
	(627, '2022-10-08', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(628, '2022-10-09', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(629, '2022-12-31', 'national', false, '元旦', 'New Year’s Day'),
	(630, '2023-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(631, '2023-01-02', 'national', false, '元旦', 'New Year’s Day'),
	(632, '2023-01-21', 'national', false, '春节', 'Spring Festival'),
	(633, '2023-01-22', 'national', false, '春节', 'Spring Festival'),
	(634, '2023-01-23', 'national', false, '春节', 'Spring Festival'),
	(635, '2023-01-24', 'national', false, '春节', 'Spring Festival'),
	(636, '2023-01-25', 'national', false, '春节', 'Spring Festival'),
	(637, '2023-01-26', 'national', false, '春节', 'Spring Festival'),
	(638, '2023-01-27', 'national', false, '春节', 'Spring Festival'),
	(639, '2023-01-28', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(640, '2023-01-29', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(641, '2023-04-05', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(642, '2023-04-23', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(643, '2023-04-29', 'national', false, '劳动节', 'Labour Day'),
	(644, '2023-04-30', 'national', false, '劳动节', 'Labour Day'),
	(645, '2023-05-01', 'national', false, '劳动节', 'Labour Day'),
	(646, '2023-05-02', 'national', false, '劳动节', 'Labour Day'),
	(647, '2023-05-03', 'national', false, '劳动节', 'Labour Day'),
	(648, '2023-05-06', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(649, '2023-06-22', 'national', false, '端午节', 'Dragon Boat Festival'),
	(650, '2023-06-23', 'national', false, '端午节', 'Dragon Boat Festival'),
	(651, '2023-06-24', 'national', false, '端午节', 'Dragon Boat Festival'),
	(652, '2023-06-25', 'national', true, '端午节调休上班', 'Worked instead for Dragon Boat Festival'),
	(653, '2023-09-29', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(654, '2023-09-30', 'national', false, '国庆节', 'National Day'),
	(655, '2023-10-01', 'national', false, '国庆节', 'National Day'),
	(656, '2023-10-02', 'national', false, '国庆节', 'National Day'),
	(657, '2023-10-03', 'national', false, '国庆节', 'National Day'),
	(658, '2023-10-04', 'national', false, '国庆节', 'National Day'),
	(659, '2023-10-05', 'national', false, '国庆节', 'National Day'),
	(660, '2023-10-06', 'national', false, '国庆节', 'National Day'),
	(661, '2023-10-07', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(662, '2023-10-08', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(663, '2023-12-30', 'national', false, '元旦', 'New Year’s Day'),
	(664, '2023-12-31', 'national', false, '元旦', 'New Year’s Day'),
	(665, '2024-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(666, '2024-02-04', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(667, '2024-02-10', 'national', false, '春节', 'Spring Festival'),
	(668, '2024-02-11', 'national', false, '春节', 'Spring Festival'),
	(669, '2024-02-12', 'national', false, '春节', 'Spring Festival'),
	(670, '2024-02-13', 'national', false, '春节', 'Spring Festival'),
	(671, '2024-02-14', 'national', false, '春节', 'Spring Festival'),
	(672, '2024-02-15', 'national', false, '春节', 'Spring Festival'),
	(673, '2024-02-16', 'national', false, '春节', 'Spring Festival'),
	(674, '2024-02-17', 'national', false, '春节', 'Spring Festival'),
	(675, '2024-02-18', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(676, '2024-04-04', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(677, '2024-04-05', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(678, '2024-04-06', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(679, '2024-04-07', 'national', true, '清明节调休上班', 'Worked instead for Tomb-Sweeping Day'),
	(680, '2024-04-28', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(681, '2024-05-01', 'national', false, '劳动节', 'Labour Day'),
	(682, '2024-05-02', 'national', false, '劳动节', 'Labour Day'),
	(683, '2024-05-03', 'national', false, '劳动节', 'Labour Day'),
	(684, '2024-05-04', 'national', false, '劳动节', 'Labour Day'),
	(685, '2024-05-05', 'national', false, '劳动节', 'Labour Day'),
	(686, '2024-05-11', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(687, '2024-06-10', 'national', false, '端午节', 'Dragon Boat Festival'),
	(688, '2024-09-14', 'national', true, '中秋节调休上班', 'Worked instead for Mid-Autumn Festival'),
	(689, '2024-09-15', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(690, '2024-09-16', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(691, '2024-09-17', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(692, '2024-09-29', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(693, '2024-10-01', 'national', false, '国庆节', 'National Day'),
	(694, '2024-10-02', 'national', false, '国庆节', 'National Day'),
	(695, '2024-10-03', 'national', false, '国庆节', 'National Day'),
	(696, '2024-10-04', 'national', false, '国庆节', 'National Day'),
	(697, '2024-10-05', 'national', false, '国庆节', 'National Day'),
	(698, '2024-10-06', 'national', false, '国庆节', 'National Day'),
	(699, '2024-10-07', 'national', false, '国庆节', 'National Day'),
	(700, '2024-10-12', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(701, '2025-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(702, '2025-01-26', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(703, '2025-01-28', 'national', false, '春节', 'Spring Festival'),
	(704, '2025-01-29', 'national', false, '春节', 'Spring Festival'),
	(705, '2025-01-30', 'national', false, '春节', 'Spring Festival'),
	(706, '2025-01-31', 'national', false, '春节', 'Spring Festival'),
	(707, '2025-02-01', 'national', false, '春节', 'Spring Festival'),
	(708, '2025-02-02', 'national', false, '春节', 'Spring Festival'),
	(709, '2025-02-03', 'national', false, '春节', 'Spring Festival'),
	(710, '2025-02-04', 'national', false, '春节', 'Spring Festival'),
	(711, '2025-02-08', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(712, '2025-04-04', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(713, '2025-04-05', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(714, '2025-04-06', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(715, '2025-04-27', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(716, '2025-05-01', 'national', false, '劳动节', 'Labour Day'),
	(717, '2025-05-02', 'national', false, '劳动节', 'Labour Day'),
	(718, '2025-05-03', 'national', false, '劳动节', 'Labour Day'),
	(719, '2025-05-04', 'national', false, '劳动节', 'Labour Day'),
	(720, '2025-05-05', 'national', false, '劳动节', 'Labour Day'),
	(721, '2025-05-31', 'national', false, '端午节', 'Dragon Boat Festival'),
	(722, '2025-06-01', 'national', false, '端午节', 'Dragon Boat Festival'),
	(723, '2025-06-02', 'national', false, '端午节', 'Dragon Boat Festival'),
	(724, '2025-09-28', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(725, '2025-10-01', 'national', false, '国庆节', 'National Day'),
	(726, '2025-10-02', 'national', false, '国庆节', 'National Day'),
	(727, '2025-10-03', 'national', false, '国庆节', 'National Day'),
	(728, '2025-10-04', 'national', false, '国庆节', 'National Day'),
	(729, '2025-10-05', 'national', false, '国庆节', 'National Day'),
	(730, '2025-10-06', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(731, '2025-10-07', 'national', false, '国庆节', 'National Day'),
	(732, '2025-10-08', 'national', false, '国庆节', 'National Day'),
	(733, '2025-10-11', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(734, '2026-01-01', 'national', false, '元旦', 'New Year’s Day'),
	(735, '2026-01-02', 'national', false, '元旦', 'New Year’s Day'),
	(736, '2026-01-03', 'national', false, '元旦', 'New Year’s Day'),
	(737, '2026-01-04', 'national', true, '元旦调休上班', 'Worked instead for New Year’s Day'),
	(738, '2026-02-14', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(739, '2026-02-15', 'national', false, '春节', 'Spring Festival'),
	(740, '2026-02-16', 'national', false, '春节', 'Spring Festival'),
	(741, '2026-02-17', 'national', false, '春节', 'Spring Festival'),
	(742, '2026-02-18', 'national', false, '春节', 'Spring Festival'),
	(743, '2026-02-19', 'national', false, '春节', 'Spring Festival'),
	(744, '2026-02-20', 'national', false, '春节', 'Spring Festival'),
	(745, '2026-02-21', 'national', false, '春节', 'Spring Festival'),
	(746, '2026-02-22', 'national', false, '春节', 'Spring Festival'),
	(747, '2026-02-23', 'national', false, '春节', 'Spring Festival'),
	(748, '2026-02-28', 'national', true, '春节调休上班', 'Worked instead for Spring Festival'),
	(749, '2026-04-04', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(750, '2026-04-05', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(751, '2026-04-06', 'national', false, '清明节', 'Tomb-Sweeping Day'),
	(752, '2026-05-01', 'national', false, '劳动节', 'Labour Day'),
	(753, '2026-05-02', 'national', false, '劳动节', 'Labour Day'),
	(754, '2026-05-03', 'national', false, '劳动节', 'Labour Day'),
	(755, '2026-05-04', 'national', false, '劳动节', 'Labour Day'),
	(756, '2026-05-05', 'national', false, '劳动节', 'Labour Day'),
	(757, '2026-05-09', 'national', true, '劳动节调休上班', 'Worked instead for Labour Day'),
	(758, '2026-06-19', 'national', false, '端午节', 'Dragon Boat Festival'),
	(759, '2026-06-20', 'national', false, '端午节', 'Dragon Boat Festival'),
	(760, '2026-06-21', 'national', false, '端午节', 'Dragon Boat Festival'),
	(761, '2026-09-20', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(762, '2026-09-25', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(763, '2026-09-26', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(764, '2026-09-27', 'national', false, '中秋节', 'Mid-Autumn Festival'),
	(765, '2026-10-01', 'national', false, '国庆节', 'National Day'),
	(766, '2026-10-02', 'national', false, '国庆节', 'National Day'),
	(767, '2026-10-03', 'national', false, '国庆节', 'National Day'),
	(768, '2026-10-04', 'national', false, '国庆节', 'National Day'),
	(769, '2026-10-05', 'national', false, '国庆节', 'National Day'),
	(770, '2026-10-06', 'national', false, '国庆节', 'National Day'),
	(771, '2026-10-07', 'national', false, '国庆节', 'National Day'),
	(772, '2026-10-10', 'national', true, '国庆节调休上班', 'Worked instead for National Day'),
	(773, '2019-06-05', 'local', false, '开斋节', 'Eid al-Fitr'),
	(774, '2019-06-06', 'local', false, '开斋节', 'Eid al-Fitr'),
	(775, '2019-08-12', 'local', false, '古尔邦节', 'Eid al-Adha'),
	(776, '2019-08-13', 'local', false, '古尔邦节', 'Eid al-Adha'),
	(777, '2020-05-25', 'local', false, '开斋节', 'Eid al-Fitr'),
	(778, '2020-05-26', 'local', false, '开斋节', 'Eid al-Fitr'),
	(779, '2020-07-30', 'local', false, '古尔邦节', 'Eid al-Adha'),
	(780, '2020-07-31', 'local', false, '古尔邦节', 'Eid al-Adha'),
	(781, '2021-05-13', 'local', false, '开斋节', 'Eid al-Fitr'),
	(782, '2021-05-14', 'local', false, '开斋节', 'Eid al-Fitr'),
	(783, '2021-07-19', 'local', false, '古尔邦节', 'Eid al-Adha'),
	(784, '2021-07-20', 'local', false, '古尔邦节', 'Eid al-Adha'),
	(785, '2022-04-24', 'local', true, '劳动节、开斋节调休上班', 'Worked instead for Labour Day and Eid al-Fitr'),
	(786, '2022-04-30', 'local', false, '劳动节、开斋节', 'Labour Day and Eid al-Fitr'),
	(787, '2022-05-01', 'local', false, '劳动节、开斋节', 'Labour Day and Eid al-Fitr'),
	(788, '2022-05-02', 'local', false, '劳动节、开斋节', 'Labour Day and Eid al-Fitr'),
	(789, '2022-05-03', 'local', false, '劳动节、开斋节', 'Labour Day and Eid al-Fitr'),
	(790, '2022-05-04', 'local', false, '劳动节、开斋节', 'Labour Day and Eid al-Fitr'),
	(791, '2022-05-07', 'local', true, '劳动节、开斋节调休上班', 'Worked instead for Labour Day and Eid al-Fitr'),
	(792, '2022-07-11', 'local', false, '古尔邦节', 'Eid al-Adha'),
	(793, '2022-07-12', 'local', false, '古尔邦节', 'Eid al-Adha'),
	(794, '2027-01-01', 'statutory', false, '元旦', 'New Year’s Day'),
	(795, '2027-02-05', 'statutory', false, '春节', 'Spring Festival'),
	(796, '2027-02-06', 'statutory', false, '春节', 'Spring Festival'),
	(797, '2027-02-07', 'statutory', false, '春节', 'Spring Festival'),
	(798, '2027-02-08', 'statutory', false, '春节', 'Spring Festival'),
	(799, '2027-02-09', 'statutory', false, '春节补假', 'Spring Festival (made up)'),
	(800, '2027-02-10', 'statutory', false, '春节补假', 'Spring Festival (made up)'),
	(801, '2027-04-05', 'statutory', false, '清明节', 'Tomb-Sweeping Day'),
	(802, '2027-05-01', 'statutory', false, '劳动节', 'Labour Day'),
	(803, '2027-05-02', 'statutory', false, '劳动节', 'Labour Day'),
	(804, '2027-05-03', 'statutory', false, '劳动节补假', 'Labour Day (made up)'),
	(805, '2027-05-04', 'statutory', false, '劳动节补假', 'Labour Day (made up)'),
	(806, '2027-06-09', 'statutory', false, '端午节', 'Dragon Boat Festival'),
	(807, '2027-09-15', 'statutory', false, '中秋节', 'Mid-Autumn Festival'),
	(808, '2027-10-01', 'statutory', false, '国庆节', 'National Day'),
	(809, '2027-10-02', 'statutory', false, '国庆节', 'National Day'),
	(810, '2027-10-03', 'statutory', false, '国庆节', 'National Day'),
	(811, '2027-10-04', 'statutory', false, '国庆节补假', 'National Day (made up)'),
	(812, '2027-10-05', 'statutory', false, '国庆节补假', 'National Day (made up)'),
	(813, '2028-01-01', 'statutory', false, '元旦', 'New Year’s Day'),
	(814, '2028-01-03', 'statutory', false, '元旦补假', 'New Year’s Day (made up)'),
	(815, '2028-01-25', 'statutory', false, '春节', 'Spring Festival'),
	(816, '2028-01-26', 'statutory', false, '春节', 'Spring Festival'),
	(817, '2028-01-27', 'statutory', false, '春节', 'Spring Festival'),
	(818, '2028-01-28', 'statutory', false, '春节', 'Spring Festival'),
	(819, '2028-04-04', 'statutory', false, '清明节', 'Tomb-Sweeping Day'),
	(820, '2028-05-01', 'statutory', false, '劳动节', 'Labour Day'),
	(821, '2028-05-02', 'statutory', false, '劳动节', 'Labour Day'),
	(822, '2028-05-28', 'statutory', false, '端午节', 'Dragon Boat Festival'),
	(823, '2028-05-29', 'statutory', false, '端午节补假', 'Dragon Boat Festival (made up)'),
	(824, '2028-10-01', 'statutory', false, '国庆节', 'National Day'),
	(825, '2028-10-02', 'statutory', false, '国庆节', 'National Day'),
	(826, '2028-10-03', 'statutory', false, '中秋节、国庆节', 'Mid-Autumn Festival, National Day'),
	(827, '2028-10-04', 'statutory', false, '国庆节补假', 'National Day (made up)'),
	(828, '2029-01-01', 'statutory', false, '元旦', 'New Year’s Day'),
	(829, '2029-02-12', 'statutory', false, '春节', 'Spring Festival'),
	(830, '2029-02-13', 'statutory', false, '春节', 'Spring Festival'),
	(831, '2029-02-14', 'statutory', false, '春节', 'Spring Festival'),
	(832, '2029-02-15', 'statutory', false, '春节', 'Spring Festival'),
	(833, '2029-04-04', 'statutory', false, '清明节', 'Tomb-Sweeping Day'),
	(834, '2029-05-01', 'statutory', false, '劳动节', 'Labour Day'),
	(835, '2029-05-02', 'statutory', false, '劳动节', 'Labour Day'),
	(836, '2029-06-16', 'statutory', false, '端午节', 'Dragon Boat Festival'),
	(837, '2029-06-18', 'statutory', false, '端午节补假', 'Dragon Boat Festival (made up)'),
	(838, '2029-09-22', 'statutory', false, '中秋节', 'Mid-Autumn Festival'),
	(839, '2029-09-24', 'statutory', false, '中秋节补假', 'Mid-Autumn Festival (made up)'),
	(840, '2029-10-01', 'statutory', false, '国庆节', 'National Day'),
	(841, '2029-10-02', 'statutory', false, '国庆节', 'National Day'),
	(842, '2029-10-03', 'statutory', false, '国庆节', 'National Day'),
	(843, '2030-01-01', 'statutory', false, '元旦', 'New Year’s Day'),
	(844, '2030-02-02', 'statutory', false, '春节', 'Spring Festival'),
	(845, '2030-02-03', 'statutory', false, '春节', 'Spring Festival'),
	(846, '2030-02-04', 'statutory', false, '春节', 'Spring Festival'),
	(847, '2030-02-05', 'statutory', false, '春节', 'Spring Festival'),
	(848, '2030-02-06', 'statutory', false, '春节补假', 'Spring Festival (made up)'),
	(849, '2030-02-07', 'statutory', false, '春节补假', 'Spring Festival (made up)'),
	(850, '2030-04-05', 'statutory', false, '清明节', 'Tomb-Sweeping Day'),
	(851, '2030-05-01', 'statutory', false, '劳动节', 'Labour Day'),
	(852, '2030-05-02', 'statutory', false, '劳动节', 'Labour Day'),
	(853, '2030-06-05', 'statutory', false, '端午节', 'Dragon Boat Festival'),
	(854, '2030-09-12', 'statutory', false, '中秋节', 'Mid-Autumn Festival'),
	(855, '2030-10-01', 'statutory', false, '国庆节', 'National Day'),
	(856, '2030-10-02', 'statutory', false, '国庆节', 'National Day'),
	(857, '2030-10-03', 'statutory', false, '国庆节', 'National Day'),
	(858, '2031-01-01', 'statutory', false, '元旦', 'New Year’s Day'),
	(859, '2031-01-22', 'statutory', false, '春节', 'Spring Festival'),
	(860, '2031-01-23', 'statutory', false, '春节', 'Spring Festival'),
	(861, '2031-01-24', 'statutory', false, '春节', 'Spring Festival'),
	(862, '2031-01-25', 'statutory', false, '春节', 'Spring Festival'),
	(863, '2031-01-27', 'statutory', false, '春节补假', 'Spring Festival (made up)'),
	(864, '2031-04-05', 'statutory', false, '清明节', 'Tomb-Sweeping Day'),
	(865, '2031-04-07', 'statutory', false, '清明节补假', 'Tomb-Sweeping Day (made up)'),
	(866, '2031-05-01', 'statutory', false, '劳动节', 'Labour Day'),
	(867, '2031-05-02', 'statutory', false, '劳动节', 'Labour Day'),
	(868, '2031-06-24', 'statutory', false, '端午节', 'Dragon Boat Festival'),
	(869, '2031-10-01', 'statutory', false, '中秋节、国庆节', 'Mid-Autumn Festival, National Day'),
	(871, '2031-10-03', 'statutory', false, '国庆节', 'National Day'),
	(872, '2032-01-01', 'statutory', false, '元旦', 'New Year’s Day'),
	(873, '2032-02-10', 'statutory', false, '春节', 'Spring Festival'),
	(874, '2032-02-11', 'statutory', false, '春节', 'Spring Festival'),
	(875, '2032-02-12', 'statutory', false, '春节', 'Spring Festival'),
	(876, '2032-02-13', 'statutory', false, '春节', 'Spring Festival'),
	(877, '2032-04-04', 'statutory', false, '清明节', 'Tomb-Sweeping Day'),
	(878, '2032-04-05', 'statutory', false, '清明节补假', 'Tomb-Sweeping Day (made up)'),
	(879, '2032-05-01', 'statutory', false, '劳动节', 'Labour Day'),
	(880, '2032-05-02', 'statutory', false, '劳动节', 'Labour Day'),
	(881, '2032-05-03', 'statutory', false, '劳动节补假', 'Labour Day (made up)'),
	(882, '2032-05-04', 'statutory', false, '劳动节补假', 'Labour Day (made up)'),
	(883, '2032-06-12', 'statutory', false, '端午节', 'Dragon Boat Festival'),
	(884, '2032-06-14', 'statutory', false, '端午节补假', 'Dragon Boat Festival (made up)'),
	(885, '2032-09-19', 'statutory', false, '中秋节', 'Mid-Autumn Festival'),
	(886, '2032-09-20', 'statutory', false, '中秋节补假', 'Mid-Autumn Festival (made up)'),
	(887, '2032-10-01', 'statutory', false, '国庆节', 'National Day'),
	(888, '2032-10-02', 'statutory', false, '国庆节', 'National Day'),
	(889, '2032-10-03', 'statutory', false, '国庆节', 'National Day'),
	(890, '2032-10-04', 'statutory', false, '国庆节补假', 'National Day (made up)'),
	(891, '2032-10-05', 'statutory', false, '国庆节补假', 'National Day (made up)'),
	(892, '2033-01-01', 'statutory', false, '元旦', 'New Year’s Day'),
	(893, '2033-01-03', 'statutory', false, '元旦补假', 'New Year’s Day (made up)'),
	(894, '2033-01-30', 'statutory', false, '春节', 'Spring Festival'),
	(895, '2033-01-31', 'statutory', false, '春节', 'Spring Festival'),
	(896, '2033-02-01', 'statutory', false, '春节', 'Spring Festival'),
	(897, '2033-02-02', 'statutory', false, '春节', 'Spring Festival'),
	(898, '2033-02-03', 'statutory', false, '春节补假', 'Spring Festival (made up)'),
	(899, '2033-04-04', 'statutory', false, '清明节', 'Tomb-Sweeping Day'),
	(900, '2033-05-01', 'statutory', false, '劳动节', 'Labour Day'),
	(901, '2033-05-02', 'statutory', false, '劳动节', 'Labour Day'),
	(902, '2033-05-03', 'statutory', false, '劳动节补假', 'Labour Day (made up)'),
	(903, '2033-06-01', 'statutory', false, '端午节', 'Dragon Boat Festival'),
	(904, '2033-09-08', 'statutory', false, '中秋节', 'Mid-Autumn Festival'),
	(905, '2033-10-01', 'statutory', false, '国庆节', 'National Day'),
	(906, '2033-10-02', 'statutory', false, '国庆节', 'National Day'),
	(907, '2033-10-03', 'statutory', false, '国庆节', 'National Day'),
	(908, '2033-10-04', 'statutory', false, '国庆节补假', 'National Day (made up)'),
	(909, '2033-10-05', 'statutory', false, '国庆节补假', 'National Day (made up)'),
	(910, '2034-01-01', 'statutory', false, '元旦', 'New Year’s Day'),
	(911, '2034-01-02', 'statutory', false, '元旦补假', 'New Year’s Day (made up)'),
	(912, '2034-02-18', 'statutory', false, '春节', 'Spring Festival'),
	(913, '2034-02-19', 'statutory', false, '春节', 'Spring Festival'),
	(914, '2034-02-20', 'statutory', false, '春节', 'Spring Festival'),
	(915, '2034-02-21', 'statutory', false, '春节', 'Spring Festival'),
	(916, '2034-02-22', 'statutory', false, '春节补假', 'Spring Festival (made up)'),
	(917, '2034-02-23', 'statutory', false, '春节补假', 'Spring Festival (made up)'),
	(918, '2034-04-05', 'statutory', false, '清明节', 'Tomb-Sweeping Day'),
	(919, '2034-05-01', 'statutory', false, '劳动节', 'Labour Day'),
	(920, '2034-05-02', 'statutory', false, '劳动节', 'Labour Day'),
	(921, '2034-06-20', 'statutory', false, '端午节', 'Dragon Boat Festival'),
	(922, '2034-09-27', 'statutory', false, '中秋节', 'Mid-Autumn Festival'),
	(923, '2034-10-01', 'statutory', false, '国庆节', 'National Day'),
	(924, '2034-10-02', 'statutory', false, '国庆节', 'National Day'),
	(925, '2034-10-03', 'statutory', false, '国庆节', 'National Day'),
	(926, '2034-10-04', 'statutory', false, '国庆节补假', 'National Day (made up)'),
	(927, '2035-01-01', 'statutory', false, '元旦', 'New Year’s Day'),
	(928, '2035-02-07', 'statutory', false, '春节', 'Spring Festival'),
	(929, '2035-02-08', 'statutory', false, '春节', 'Spring Festival'),
	(930, '2035-02-09', 'statutory', false, '春节', 'Spring Festival'),
	(931, '2035-02-10', 'statutory', false, '春节', 'Spring Festival'),
	(932, '2035-02-12', 'statutory', false, '春节补假', 'Spring Festival (made up)'),
	(933, '2035-04-05', 'statutory', false, '清明节', 'Tomb-Sweeping Day'),
	(934, '2035-05-01', 'statutory', false, '劳动节', 'Labour Day'),
	(935, '2035-05-02', 'statutory', false, '劳动节', 'Labour Day'),
	(936, '2035-06-10', 'statutory', false, '端午节', 'Dragon Boat Festival'),
	(937, '2035-06-11', 'statutory', false, '端午节补假', 'Dragon Boat Festival (made up)'),
	(938, '2035-09-16', 'statutory', false, '中秋节', 'Mid-Autumn Festival'),
	(939, '2035-09-17', 'statutory', false, '中秋节补假', 'Mid-Autumn Festival (made up)'),
	(940, '2035-10-01', 'statutory', false, '国庆节', 'National Day'),
	(941, '2035-10-02', 'statutory', false, '国庆节', 'National Day'),
	(942, '2035-10-03', 'statutory', false, '国庆节', 'National Day'),
	(943, '2036-01-01', 'statutory', false, '元旦', 'New Year’s Day'),
	(944, '2036-01-27', 'statutory', false, '春节', 'Spring Festival'),
	(945, '2036-01-28', 'statutory', false, '春节', 'Spring Festival'),
	(946, '2036-01-29', 'statutory', false, '春节', 'Spring Festival'),
	(947, '2036-01-30', 'statutory', false, '春节', 'Spring Festival'),
	(948, '2036-01-31', 'statutory', false, '春节补假', 'Spring Festival (made up)'),
	(949, '2036-04-04', 'statutory', false, '清明节', 'Tomb-Sweeping Day'),
	(950, '2036-05-01', 'statutory', false, '劳动节', 'Labour Day'),
	(951, '2036-05-02', 'statutory', false, '劳动节', 'Labour Day'),
	(952, '2036-05-30', 'statutory', false, '端午节', 'Dragon Boat Festival'),
	(953, '2036-10-01', 'statutory', false, '国庆节', 'National Day'),
	(954, '2036-10-02', 'statutory', false, '国庆节', 'National Day'),
	(955, '2036-10-03', 'statutory', false, '国庆节', 'National Day'),
	(956, '2036-10-04', 'statutory', false, '中秋节', 'Mid-Autumn Festival'),
	(957, '2036-10-06', 'statutory', false, '中秋节补假', 'Mid-Autumn Festival (made up)'),
	(958, '2037-01-01', 'statutory', false, '元旦', 'New Year’s Day'),
	(959, '2037-02-14', 'statutory', false, '春节', 'Spring Festival'),
	(960, '2037-02-15', 'statutory', false, '春节', 'Spring Festival'),
	(961, '2037-02-16', 'statutory', false, '春节', 'Spring Festival'),
	(962, '2037-02-17', 'statutory', false, '春节', 'Spring Festival'),
	(963, '2037-02-18', 'statutory', false, '春节补假', 'Spring Festival (made up)'),
	(964, '2037-02-19', 'statutory', false, '春节补假', 'Spring Festival (made up)'),
	(965, '2037-04-04', 'statutory', false, '清明节', 'Tomb-Sweeping Day'),
	(966, '2037-04-06', 'statutory', false, '清明节补假', 'Tomb-Sweeping Day (made up)'),
	(967, '2037-05-01', 'statutory', false, '劳动节', 'Labour Day'),
	(968, '2037-05-02', 'statutory', false, '劳动节', 'Labour Day'),
	(969, '2037-05-04', 'statutory', false, '劳动节补假', 'Labour Day (made up)'),
	(970, '2037-06-18', 'statutory', false, '端午节', 'Dragon Boat Festival'),
	(971, '2037-09-24', 'statutory', false, '中秋节', 'Mid-Autumn Festival'),
	(972, '2037-10-01', 'statutory', false, '国庆节', 'National Day'),
	(973, '2037-10-02', 'statutory', false, '国庆节', 'National Day'),
	(974, '2037-10-03', 'statutory', false, '国庆节', 'National Day'),
	(975, '2037-10-05', 'statutory', false, '国庆节补假', 'National Day (made up)'),
	(976, '2038-01-01', 'statutory', false, '元旦', 'New Year’s Day'),
	(977, '2038-02-03', 'statutory', false, '春节', 'Spring Festival'),
	(978, '2038-02-04', 'statutory', false, '春节', 'Spring Festival'),
	(979, '2038-02-05', 'statutory', false, '春节', 'Spring Festival'),
	(980, '2038-02-06', 'statutory', false, '春节', 'Spring Festival'),
	(981, '2038-02-08', 'statutory', false, '春节补假', 'Spring Festival (made up)'),
	(982, '2038-04-05', 'statutory', false, '清明节', 'Tomb-Sweeping Day'),
	(983, '2038-05-01', 'statutory', false, '劳动节', 'Labour Day'),
	(984, '2038-05-02', 'statutory', false, '劳动节', 'Labour Day'),
	(985, '2038-05-03', 'statutory', false, '劳动节补假', 'Labour Day (made up)'),
	(986, '2038-05-04', 'statutory', false, '劳动节补假', 'Labour Day (made up)'),
	(987, '2038-06-07', 'statutory', false, '端午节', 'Dragon Boat Festival'),
	(988, '2038-09-13', 'statutory', false, '中秋节', 'Mid-Autumn Festival'),
	(989, '2038-10-01', 'statutory', false, '国庆节', 'National Day'),
	(990, '2038-10-02', 'statutory', false, '国庆节', 'National Day'),
	(991, '2038-10-03', 'statutory', false, '国庆节', 'National Day'),
	(992, '2038-10-04', 'statutory', false, '国庆节补假', 'National Day (made up)'),
	(993, '2038-10-05', 'statutory', false, '国庆节补假', 'National Day (made up)'),
	(994, '2039-01-01', 'statutory', false, '元旦', 'New Year’s Day'),
	(995, '2039-01-03', 'statutory', false, '元旦补假', 'New Year’s Day (made up)'),
	(996, '2039-01-23', 'statutory', false, '春节', 'Spring Festival'),
	(997, '2039-01-24', 'statutory', false, '春节', 'Spring Festival'),
	(998, '2039-01-25', 'statutory', false, '春节', 'Spring Festival'),
	(999, '2039-01-26', 'statutory', false, '春节', 'Spring Festival'),
	(1000, '2039-01-27', 'statutory', false, '春节补假', 'Spring Festival (made up)');
INSERT INTO public.workdays_calendarday VALUES
	(1001, '2039-04-05', 'statutory', false, '清明节', 'Tomb-Sweeping Day'),
	(1002, '2039-05-01', 'statutory', false, '劳动节', 'Labour Day'),
	(1003, '2039-05-02', 'statutory', false, '劳动节', 'Labour Day'),
	(1004, '2039-05-03', 'statutory', false, '劳动节补假', 'Labour Day (made up)'),
	(1005, '2039-05-27', 'statutory', false, '端午节', 'Dragon Boat Festival'),
	(1006, '2039-10-01', 'statutory', false, '国庆节', 'National Day'),
	(1007, '2039-10-02', 'statutory', false, '中秋节、国庆节', 'Mid-Autumn Festival, National Day'),
	(1008, '2039-10-03', 'statutory', false, '国庆节', 'National Day'),
	(1009, '2039-10-04', 'statutory', false, '国庆节补假', 'National Day (made up)'),
	(1010, '2039-10-05', 'statutory', false, '中秋节补假', 'Mid-Autumn Festival (made up)'),
	(1011, '2039-10-06', 'statutory', false, '国庆节补假', 'National Day (made up)'),
	(1012, '2040-01-01', 'statutory', false, '元旦', 'New Year’s Day'),
	(1013, '2040-01-02', 'statutory', false, '元旦补假', 'New Year’s Day (made up)'),
	(1014, '2040-02-11', 'statutory', false, '春节', 'Spring Festival'),
	(1015, '2040-02-12', 'statutory', false, '春节', 'Spring Festival'),
	(1016, '2040-02-13', 'statutory', false, '春节', 'Spring Festival'),
	(1017, '2040-02-14', 'statutory', false, '春节', 'Spring Festival'),
	(1018, '2040-02-15', 'statutory', false, '春节补假', 'Spring Festival (made up)'),
	(1019, '2040-02-16', 'statutory', false, '春节补假', 'Spring Festival (made up)'),
	(1020, '2040-04-04', 'statutory', false, '清明节', 'Tomb-Sweeping Day'),
	(1021, '2040-05-01', 'statutory', false, '劳动节', 'Labour Day'),
	(1022, '2040-05-02', 'statutory', false, '劳动节', 'Labour Day'),
	(1023, '2040-06-14', 'statutory', false, '端午节', 'Dragon Boat Festival'),
	(1024, '2040-09-20', 'statutory', false, '中秋节', 'Mid-Autumn Festival'),
	(1025, '2040-10-01', 'statutory', false, '国庆节', 'National Day'),
	(1026, '2040-10-02', 'statutory', false, '国庆节', 'National Day'),
	(1027, '2040-10-03', 'statutory', false, '国庆节', 'National Day');


--
-- Data for Name: workdays_calendarnotice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.workdays_calendarnotice VALUES
	(1, 'national', 2004, '2004年全国节假日放假安排', ''),
	(2, 'national', 2005, '2005年全国节假日放假安排', ''),
	(3, 'national', 2006, '2006年全国节假日放假安排', '国办发明电〔2005〕35号'),
	(4, 'national', 2007, '2007年全国节假日放假安排', '国办发明电〔2006〕49号'),
	(5, 'national', 2008, '2008年全国节假日放假安排', ''),
	(6, 'national', 2009, '2009年全国节假日放假安排', ''),
	(7, 'national', 2010, '2010年全国节假日放假安排', ''),
	(8, 'national', 2011, '2011年全国节假日放假安排', ''),
	(9, 'national', 2012, '2012年全国节假日放假安排', '国办发明电〔2011〕45号'),
	(10, 'national', 2013, '2013年全国节假日放假安排', ''),
	(11, 'national', 2014, '2014年全国节假日放假安排', ''),
	(12, 'national', 2015, '2015年全国节假日放假安排', ''),
	(13, 'national', 2016, '2016年全国节假日放假安排', ''),
	(14, 'national', 2017, '2017年全国节假日放假安排', ''),
	(15, 'national', 2018, '2018年全国节假日放假安排', ''),
	(16, 'national', 2019, '2019年全国节假日放假安排', '国办发明电〔2018〕15号'),
	(17, 'national', 2020, '2020年全国节假日放假安排', '国办发明电〔2019〕16号'),
	(18, 'national', 2021, '2021年全国节假日放假安排', '国办发明电〔2020〕27号'),
	(19, 'national', 2022, '2022年全国节假日放假安排', '国办发明电〔2021〕11号'),
	(20, 'national', 2023, '2023年全国节假日放假安排', ''),
	(21, 'national', 2024, '2024年全国节假日放假安排', ''),
	(22, 'national', 2025, '2025年全国节假日放假安排', ''),
	(23, 'national', 2026, '2026年全国节假日放假安排', ''),
	(24, 'local', 2019, '2019年宁夏开斋节、古尔邦节放假安排', '宁政办发〔2018〕137号'),
	(25, 'local', 2020, '2020年宁夏开斋节、古尔邦节放假安排', ''),
	(26, 'local', 2021, '2021年宁夏开斋节、古尔邦节放假安排', ''),
	(27, 'local', 2022, '2022年宁夏开斋节、古尔邦节放假安排', '');


--
-- Data for Name: workdays_limit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.workdays_limit VALUES
	(1, 'disclosure', '主动公开政府信息', 'Disclosing government information proactively', 20, 'working_day', 'OGI_REGULATIONS', '《政府信息公开条例》（国务院令第492号）第十八条', '2008-05-01', '2019-05-14', '自信息形成或者变更之日起算。'),
	(2, 'disclosure', '主动公开政府信息', 'Disclosing government information proactively', 20, 'working_day', 'OGI_REGULATIONS', '《政府信息公开条例》（国务院令第711号）第二十六条', '2019-05-15', NULL, '自信息形成或者变更之日起算；法律、法规另有规定的从其规定。'),
	(3, 'request_answer', '答复政府信息公开申请', 'Answering a request for information', 15, 'working_day', 'OGI_REGULATIONS', '《政府信息公开条例》（国务院令第492号）第二十四条', '2008-05-01', '2019-05-14', '自收到申请之日起算。'),
	(4, 'request_answer', '答复政府信息公开申请', 'Answering a request for information', 20, 'working_day', 'OGI_REGULATIONS', '《政府信息公开条例》（国务院令第711号）第三十三条', '2019-05-15', NULL, '自收到申请之日起算；征求第三方和其他机关意见的时间不计入。'),
	(5, 'request_extension', '延长答复政府信息公开申请', 'Extending the answer to a request', 15, 'working_day', 'OGI_REGULATIONS', '《政府信息公开条例》（国务院令第492号）第二十四条', '2008-05-01', '2019-05-14', '自原期限届满之日起算。'),
	(6, 'request_extension', '延长答复政府信息公开申请', 'Extending the answer to a request', 20, 'working_day', 'OGI_REGULATIONS', '《政府信息公开条例》（国务院令第711号）第三十三条', '2019-05-15', NULL, '自原期限届满之日起算。'),
	(7, 'request_correction', '告知申请人补正', 'Asking an applicant to correct a request', 7, 'working_day', 'OGI_REGULATIONS', '《政府信息公开条例》（国务院令第711号）第三十条', '2019-05-15', NULL, '自收到申请之日起算；补正后重新计算答复期限。'),
	(8, 'third_party_opinion', '第三方回复意见', 'A third party’s opinion', 15, 'working_day', 'OGI_REGULATIONS', '《政府信息公开条例》（国务院令第711号）第三十二条', '2019-05-15', NULL, '自收到征求意见书之日起算。'),
	(9, 'joint_producer_opinion', '共同制作机关回复意见', 'A joint producer’s opinion', 15, 'working_day', 'OGI_REGULATIONS', '《政府信息公开条例》（国务院令第711号）第三十四条', '2019-05-15', NULL, '自收到征求意见书之日起算；逾期未回复视为同意。'),
	(10, 'annual_report', '部门的政府信息公开工作年度报告', 'A department’s annual report on open government', 3, 'fixed_day', 'OGI_REGULATIONS', '《政府信息公开条例》（国务院令第492号）第三十一条', '2008-05-01', '2019-05-14', '自报告年度的12月31日起算，即次年3月31日前；日期由条例写定，遇休息日不顺延。'),
	(11, 'annual_report', '部门的政府信息公开工作年度报告', 'A department’s annual report on open government', 1, 'fixed_day', 'OGI_REGULATIONS', '《政府信息公开条例》（国务院令第711号）第四十九条', '2019-05-15', NULL, '自报告年度的12月31日起算，即次年1月31日前；日期由条例写定，遇休息日不顺延。'),
	(12, 'annual_report_government', '政府的政府信息公开工作年度报告', 'A government’s annual report on open government', 3, 'fixed_day', 'OGI_REGULATIONS', '《政府信息公开条例》（国务院令第711号）第四十九条', '2019-05-15', NULL, '自报告年度的12月31日起算，即次年3月31日前；日期由条例写定，遇休息日不顺延。'),
	(13, 'own_record_correction', '更正与本人有关的政府信息', 'Correcting one’s own record', 10, 'working_day', 'NX_OGI_MEASURES', '《宁夏回族自治区实施〈政府信息公开条例〉办法》（自治区政府令第21号）第三十条', '2010-07-01', '2019-12-16', '所依据的文本标注2019年12月16日失效，此后的文本待核对后登记。'),
	(14, 'licence_acceptance', '告知许可申请人补正材料', 'Asking a licence applicant to complete the papers', 5, 'working_day', 'LICENSING_LAW', '《行政许可法》第三十二条', '2004-07-01', NULL, '自收到申请材料之日起算。'),
	(15, 'licence', '作出行政许可决定', 'Deciding on a licence', 20, 'working_day', 'LICENSING_LAW', '《行政许可法》第四十二条', '2004-07-01', NULL, '自受理之日起算；听证、检验、专家评审等时间不计入（第四十五条）。'),
	(16, 'licence_extension', '延长作出行政许可决定', 'Extending the decision on a licence', 10, 'working_day', 'LICENSING_LAW', '《行政许可法》第四十二条', '2004-07-01', NULL, '自原期限届满之日起算。'),
	(17, 'licence_preliminary_review', '下级机关初审行政许可申请', 'Preliminary review of a licence application by a lower organ', 20, 'working_day', 'LICENSING_LAW', '《行政许可法》第四十三条', '2004-07-01', NULL, '自受理之日起算。'),
	(18, 'licence_certificate', '颁发、送达行政许可证件', 'Issuing a licence document', 10, 'working_day', 'LICENSING_LAW', '《行政许可法》第四十四条', '2004-07-01', NULL, '自作出决定之日起算。'),
	(19, 'dual_publicity', '行政许可、行政处罚决定公示（双公示）', 'Publicity of licences and penalties (dual publicity)', 7, 'working_day', '', '国办发〔2018〕118号', '2018-12-05', NULL, '自作出决定之日起算；施行日期待核对。'),
	(20, 'enforcement_result', '其他行政执法结果公开', 'Disclosing other results of enforcement', 20, 'working_day', '', '国办发〔2018〕118号', '2018-12-05', NULL, '自作出决定之日起算；期限和施行日期待核对。'),
	(21, 'penalty_decision', '作出行政处罚决定', 'Deciding on a penalty', 90, 'calendar_day', 'PENALTY_LAW', '《行政处罚法》第六十条', '2021-07-15', NULL, '自立案之日起算；法律、法规、规章另有规定的从其规定。'),
	(22, 'penalty_withdrawal', '撤回变更、撤销或者确认违法的行政处罚决定信息', 'Taking down a penalty that was changed or annulled or found unlawful', 3, 'working_day', 'PENALTY_LAW', '《行政处罚法》第四十八条、第八十五条', '2021-07-15', NULL, '自决定变更、撤销或者确认违法之日起算。'),
	(23, 'decision_consultation', '重大行政决策公开征求意见（至少）', 'Public consultation on a major decision (at least)', 30, 'calendar_day', 'MAJOR_DECISIONS_REG', '《重大行政决策程序暂行条例》第十五条', '2019-09-01', NULL, ''),
	(24, 'foreign_office_review', '外国律师事务所驻华代表机构申请的审查', 'Review of a foreign law firm’s representative office', 3, 'month', 'FOREIGN_FIRMS_REG', '《外国律师事务所驻华代表机构管理条例》第九条', '2002-01-01', NULL, '自收到申请文件材料之日起算，审查后报国务院司法行政部门。'),
	(25, 'foreign_office_decision', '外国律师事务所驻华代表机构申请的决定', 'Decision on a foreign law firm’s representative office', 6, 'month', 'FOREIGN_FIRMS_REG', '《外国律师事务所驻华代表机构管理条例》第九条', '2002-01-01', NULL, '由国务院司法行政部门决定。'),
	(26, 'hkm_office_decision', '港澳律师事务所驻内地代表机构申请的决定', 'Decision on a Hong Kong or Macau firm’s representative office', 6, 'month', 'HKM_REP_RULES', '《香港、澳门特别行政区律师事务所驻内地代表机构管理办法》（司法部令第131号修正）第九条', '2015-06-01', NULL, ''),
	(27, 'commutation_notice', '提请减刑、假释建议的公示', 'Notice of a proposed commutation or parole', 7, 'working_day', 'COMMUTATION_PROCEDURE_RULES', '《监狱提请减刑假释工作程序规定》（司法部令第77号）', '2003-05-01', '2014-11-30', '自公示之日起算。'),
	(28, 'commutation_notice', '提请减刑、假释建议的公示', 'Notice of a proposed commutation or parole', 5, 'working_day', 'COMMUTATION_PROCEDURE_RULES', '《监狱提请减刑假释工作程序规定》（司法部令第130号）', '2014-12-01', NULL, '自公示之日起算；期限待核对。'),
	(29, 'commutation_ruling', '人民法院裁定减刑、假释', 'The court’s ruling on commutation or parole', 1, 'month', 'PRISON_LAW', '《监狱法》第三十条、第三十二条', '1994-12-29', NULL, '自收到建议书之日起算；案情复杂或者情况特殊的可以延长一个月。'),
	(30, 'ticket', '答复群众反映', 'Answering a report', 15, 'working_day', '', '本机关规定，可由管理员修改', '2020-01-01', NULL, '自收到反映的次日起算。'),
	(31, 'ticket_wrong', '答复关于内容有误的反映', 'Answering a report of wrong content', 5, 'working_day', '', '本机关规定，可由管理员修改', '2020-01-01', NULL, '自收到反映的次日起算。'),
	(32, 'ticket_consultation', '答复咨询', 'Answering a question', 5, 'working_day', '', '本机关规定，可由管理员修改', '2020-01-01', NULL, '自收到咨询的次日起算。'),
	(33, 'ticket_complaint', '答复投诉', 'Answering a complaint', 15, 'working_day', '', '本机关规定，可由管理员修改', '2020-01-01', NULL, '自收到投诉的次日起算。');


--
-- Name: approvals_approval_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.approvals_approval_id_seq', 4, true);


--
-- Name: approvals_approval_writers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.approvals_approval_writers_id_seq', 4, true);


--
-- Name: approvals_approvalbasis_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.approvals_approvalbasis_id_seq', 4, true);


--
-- Name: approvals_approvalfile_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.approvals_approvalfile_id_seq', 2, true);


--
-- Name: approvals_catalogueset_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.approvals_catalogueset_id_seq', 1, true);


--
-- Name: approvals_law_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.approvals_law_id_seq', 3, true);


--
-- Name: approvals_law_writers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.approvals_law_writers_id_seq', 3, true);


--
-- Name: approvals_material_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.approvals_material_id_seq', 4, true);


--
-- Name: approvals_penalty_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.approvals_penalty_id_seq', 3, true);


--
-- Name: approvals_penalty_writers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.approvals_penalty_writers_id_seq', 3, true);


--
-- Name: approvals_penaltybasis_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.approvals_penaltybasis_id_seq', 3, true);


--
-- Name: approvals_powertype_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.approvals_powertype_id_seq', 24, true);


--
-- Name: approvals_step_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.approvals_step_id_seq', 8, true);


--
-- Name: approvals_tier_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.approvals_tier_id_seq', 3, true);


--
-- Name: audit_recordedsetting_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.audit_recordedsetting_id_seq', 5, true);


--
-- Name: audit_seal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.audit_seal_id_seq', 1404, true);


--
-- Name: audit_verification_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.audit_verification_id_seq', 2, true);


--
-- Name: auth_group_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_group_id_seq', 1, true);


--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);


--
-- Name: auth_permission_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_permission_id_seq', 76, true);


--
-- Name: axes_accessattempt_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.axes_accessattempt_id_seq', 1, false);


--
-- Name: axes_accessfailurelog_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.axes_accessfailurelog_id_seq', 1, false);


--
-- Name: axes_accesslog_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.axes_accesslog_id_seq', 1, false);


--
-- Name: departments_department_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.departments_department_id_seq', 4, true);


--
-- Name: departments_hotline_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.departments_hotline_id_seq', 1, true);


--
-- Name: departments_user_groups_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.departments_user_groups_id_seq', 1, true);


--
-- Name: departments_user_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.departments_user_id_seq', 11, true);


--
-- Name: departments_user_user_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.departments_user_user_permissions_id_seq', 1, true);


--
-- Name: disclosures_assignment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.disclosures_assignment_id_seq', 1, true);


--
-- Name: disclosures_category_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.disclosures_category_id_seq', 1, true);


--
-- Name: disclosures_channeluse_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.disclosures_channeluse_id_seq', 4, true);


--
-- Name: disclosures_dossier_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.disclosures_dossier_id_seq', 3, true);


--
-- Name: disclosures_dossier_writers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.disclosures_dossier_writers_id_seq', 3, true);


--
-- Name: disclosures_dossierclosing_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.disclosures_dossierclosing_id_seq', 1, true);


--
-- Name: disclosures_item_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.disclosures_item_id_seq', 21, true);


--
-- Name: disclosures_item_writers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.disclosures_item_writers_id_seq', 22, true);


--
-- Name: disclosures_itemfile_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.disclosures_itemfile_id_seq', 5, true);


--
-- Name: disclosures_obligation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.disclosures_obligation_id_seq', 16, true);


--
-- Name: disclosures_procedure_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.disclosures_procedure_id_seq', 9, true);


--
-- Name: disclosures_procedurestep_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.disclosures_procedurestep_id_seq', 41, true);


--
-- Name: disclosures_requirement_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.disclosures_requirement_id_seq', 2, true);


--
-- Name: disclosures_stepentry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.disclosures_stepentry_id_seq', 2, true);


--
-- Name: django_admin_log_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.django_admin_log_id_seq', 1, false);


--
-- Name: django_content_type_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.django_content_type_id_seq', 60, true);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.django_migrations_id_seq', 37, true);


--
-- Name: notices_notice_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.notices_notice_id_seq', 194, true);


--
-- Name: supervision_appointment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.supervision_appointment_id_seq', 1, true);


--
-- Name: supervision_attempt_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.supervision_attempt_id_seq', 6, true);


--
-- Name: supervision_criterion_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.supervision_criterion_id_seq', 4, true);


--
-- Name: supervision_evaluateddepartment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.supervision_evaluateddepartment_id_seq', 4, true);


--
-- Name: supervision_evaluationround_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.supervision_evaluationround_id_seq', 2, true);


--
-- Name: supervision_question_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.supervision_question_id_seq', 6, true);


--
-- Name: supervision_score_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.supervision_score_id_seq', 2, true);


--
-- Name: supervision_sheet_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.supervision_sheet_id_seq', 1, true);


--
-- Name: supervision_ticket_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.supervision_ticket_id_seq', 6, true);


--
-- Name: workdays_calendarday_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.workdays_calendarday_id_seq', 1027, true);


--
-- Name: workdays_calendarnotice_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.workdays_calendarnotice_id_seq', 27, true);


--
-- Name: workdays_limit_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.workdays_limit_id_seq', 33, true);


--
-- Name: approvals_approval approval_code_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_approval
    ADD CONSTRAINT approval_code_version UNIQUE (code, version);


--
-- Name: approvals_approval approval_number_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_approval
    ADD CONSTRAINT approval_number_version UNIQUE (number, version);


--
-- Name: approvals_approval approvals_approval_form_token_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_approval
    ADD CONSTRAINT approvals_approval_form_token_key UNIQUE (form_token);


--
-- Name: approvals_approval approvals_approval_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_approval
    ADD CONSTRAINT approvals_approval_pkey PRIMARY KEY (id);


--
-- Name: approvals_approval approvals_approval_published_sequence_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_approval
    ADD CONSTRAINT approvals_approval_published_sequence_key UNIQUE (published_sequence);


--
-- Name: approvals_approval_writers approvals_approval_writers_approval_id_user_id_3f82593d_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_approval_writers
    ADD CONSTRAINT approvals_approval_writers_approval_id_user_id_3f82593d_uniq UNIQUE (approval_id, user_id);


--
-- Name: approvals_approval_writers approvals_approval_writers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_approval_writers
    ADD CONSTRAINT approvals_approval_writers_pkey PRIMARY KEY (id);


--
-- Name: approvals_approvalbasis approvals_approvalbasis_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_approvalbasis
    ADD CONSTRAINT approvals_approvalbasis_pkey PRIMARY KEY (id);


--
-- Name: approvals_approvalfile approvals_approvalfile_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_approvalfile
    ADD CONSTRAINT approvals_approvalfile_pkey PRIMARY KEY (id);


--
-- Name: approvals_catalogueset approvals_catalogueset_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_catalogueset
    ADD CONSTRAINT approvals_catalogueset_code_key UNIQUE (code);


--
-- Name: approvals_catalogueset approvals_catalogueset_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_catalogueset
    ADD CONSTRAINT approvals_catalogueset_pkey PRIMARY KEY (id);


--
-- Name: approvals_law approvals_law_form_token_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_law
    ADD CONSTRAINT approvals_law_form_token_key UNIQUE (form_token);


--
-- Name: approvals_law approvals_law_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_law
    ADD CONSTRAINT approvals_law_pkey PRIMARY KEY (id);


--
-- Name: approvals_law approvals_law_published_sequence_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_law
    ADD CONSTRAINT approvals_law_published_sequence_key UNIQUE (published_sequence);


--
-- Name: approvals_law_writers approvals_law_writers_law_id_user_id_1909c9c4_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_law_writers
    ADD CONSTRAINT approvals_law_writers_law_id_user_id_1909c9c4_uniq UNIQUE (law_id, user_id);


--
-- Name: approvals_law_writers approvals_law_writers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_law_writers
    ADD CONSTRAINT approvals_law_writers_pkey PRIMARY KEY (id);


--
-- Name: approvals_material approvals_material_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_material
    ADD CONSTRAINT approvals_material_pkey PRIMARY KEY (id);


--
-- Name: approvals_penalty approvals_penalty_form_token_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_penalty
    ADD CONSTRAINT approvals_penalty_form_token_key UNIQUE (form_token);


--
-- Name: approvals_penalty approvals_penalty_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_penalty
    ADD CONSTRAINT approvals_penalty_pkey PRIMARY KEY (id);


--
-- Name: approvals_penalty approvals_penalty_published_sequence_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_penalty
    ADD CONSTRAINT approvals_penalty_published_sequence_key UNIQUE (published_sequence);


--
-- Name: approvals_penalty_writers approvals_penalty_writers_penalty_id_user_id_e3e8933c_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_penalty_writers
    ADD CONSTRAINT approvals_penalty_writers_penalty_id_user_id_e3e8933c_uniq UNIQUE (penalty_id, user_id);


--
-- Name: approvals_penalty_writers approvals_penalty_writers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_penalty_writers
    ADD CONSTRAINT approvals_penalty_writers_pkey PRIMARY KEY (id);


--
-- Name: approvals_penaltybasis approvals_penaltybasis_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_penaltybasis
    ADD CONSTRAINT approvals_penaltybasis_pkey PRIMARY KEY (id);


--
-- Name: approvals_powertype approvals_powertype_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_powertype
    ADD CONSTRAINT approvals_powertype_pkey PRIMARY KEY (id);


--
-- Name: approvals_powertype approvals_powertype_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_powertype
    ADD CONSTRAINT approvals_powertype_slug_key UNIQUE (slug);


--
-- Name: approvals_step approvals_step_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_step
    ADD CONSTRAINT approvals_step_pkey PRIMARY KEY (id);


--
-- Name: approvals_tier approvals_tier_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_tier
    ADD CONSTRAINT approvals_tier_pkey PRIMARY KEY (id);


--
-- Name: disclosures_assignment assignment_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_assignment
    ADD CONSTRAINT assignment_once UNIQUE (requirement_id, department_id);


--
-- Name: audit_clockmark audit_clockmark_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_clockmark
    ADD CONSTRAINT audit_clockmark_pkey PRIMARY KEY (boot);


--
-- Name: audit_entry audit_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT audit_entry_pkey PRIMARY KEY (sequence);


--
-- Name: audit_entrydetail audit_entrydetail_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_entrydetail
    ADD CONSTRAINT audit_entrydetail_pkey PRIMARY KEY (entry_id);


--
-- Name: audit_node audit_node_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_node
    ADD CONSTRAINT audit_node_pkey PRIMARY KEY (place);


--
-- Name: audit_recordedsetting audit_recordedsetting_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_recordedsetting
    ADD CONSTRAINT audit_recordedsetting_name_key UNIQUE (name);


--
-- Name: audit_recordedsetting audit_recordedsetting_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_recordedsetting
    ADD CONSTRAINT audit_recordedsetting_pkey PRIMARY KEY (id);


--
-- Name: audit_seal audit_seal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_seal
    ADD CONSTRAINT audit_seal_pkey PRIMARY KEY (id);


--
-- Name: audit_verification audit_verification_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_verification
    ADD CONSTRAINT audit_verification_pkey PRIMARY KEY (id);


--
-- Name: auth_group auth_group_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);


--
-- Name: auth_group_permissions auth_group_permissions_group_id_permission_id_0cd325b0_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);


--
-- Name: auth_group_permissions auth_group_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);


--
-- Name: auth_group auth_group_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);


--
-- Name: auth_permission auth_permission_content_type_id_codename_01ab375a_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);


--
-- Name: auth_permission auth_permission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);


--
-- Name: axes_accessattempt axes_accessattempt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.axes_accessattempt
    ADD CONSTRAINT axes_accessattempt_pkey PRIMARY KEY (id);


--
-- Name: axes_accessattempt axes_accessattempt_username_ip_address_user_agent_8ea22282_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.axes_accessattempt
    ADD CONSTRAINT axes_accessattempt_username_ip_address_user_agent_8ea22282_uniq UNIQUE (username, ip_address, user_agent);


--
-- Name: axes_accessattemptexpiration axes_accessattemptexpiration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.axes_accessattemptexpiration
    ADD CONSTRAINT axes_accessattemptexpiration_pkey PRIMARY KEY (access_attempt_id);


--
-- Name: axes_accessfailurelog axes_accessfailurelog_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.axes_accessfailurelog
    ADD CONSTRAINT axes_accessfailurelog_pkey PRIMARY KEY (id);


--
-- Name: axes_accesslog axes_accesslog_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.axes_accesslog
    ADD CONSTRAINT axes_accesslog_pkey PRIMARY KEY (id);


--
-- Name: workdays_calendarday calendar_day_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workdays_calendarday
    ADD CONSTRAINT calendar_day_once UNIQUE (date, source);


--
-- Name: workdays_calendarnotice calendar_notice_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workdays_calendarnotice
    ADD CONSTRAINT calendar_notice_once UNIQUE (source, year);


--
-- Name: supervision_criterion criterion_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_criterion
    ADD CONSTRAINT criterion_once UNIQUE (round_id, name_zh);


--
-- Name: departments_department departments_department_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.departments_department
    ADD CONSTRAINT departments_department_code_key UNIQUE (code);


--
-- Name: departments_department departments_department_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.departments_department
    ADD CONSTRAINT departments_department_pkey PRIMARY KEY (id);


--
-- Name: departments_hotline departments_hotline_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.departments_hotline
    ADD CONSTRAINT departments_hotline_pkey PRIMARY KEY (id);


--
-- Name: departments_user_groups departments_user_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.departments_user_groups
    ADD CONSTRAINT departments_user_groups_pkey PRIMARY KEY (id);


--
-- Name: departments_user_groups departments_user_groups_user_id_group_id_97471a2c_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.departments_user_groups
    ADD CONSTRAINT departments_user_groups_user_id_group_id_97471a2c_uniq UNIQUE (user_id, group_id);


--
-- Name: departments_user departments_user_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.departments_user
    ADD CONSTRAINT departments_user_pkey PRIMARY KEY (id);


--
-- Name: departments_user_user_permissions departments_user_user_pe_user_id_permission_id_76af4e0f_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.departments_user_user_permissions
    ADD CONSTRAINT departments_user_user_pe_user_id_permission_id_76af4e0f_uniq UNIQUE (user_id, permission_id);


--
-- Name: departments_user_user_permissions departments_user_user_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.departments_user_user_permissions
    ADD CONSTRAINT departments_user_user_permissions_pkey PRIMARY KEY (id);


--
-- Name: departments_user departments_user_username_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.departments_user
    ADD CONSTRAINT departments_user_username_key UNIQUE (username);


--
-- Name: disclosures_assignment disclosures_assignment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_assignment
    ADD CONSTRAINT disclosures_assignment_pkey PRIMARY KEY (id);


--
-- Name: disclosures_category disclosures_category_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_category
    ADD CONSTRAINT disclosures_category_code_key UNIQUE (code);


--
-- Name: disclosures_category disclosures_category_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_category
    ADD CONSTRAINT disclosures_category_pkey PRIMARY KEY (id);


--
-- Name: disclosures_channeluse disclosures_channeluse_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_channeluse
    ADD CONSTRAINT disclosures_channeluse_pkey PRIMARY KEY (id);


--
-- Name: disclosures_dossier disclosures_dossier_form_token_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_dossier
    ADD CONSTRAINT disclosures_dossier_form_token_key UNIQUE (form_token);


--
-- Name: disclosures_dossier disclosures_dossier_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_dossier
    ADD CONSTRAINT disclosures_dossier_pkey PRIMARY KEY (id);


--
-- Name: disclosures_dossier disclosures_dossier_published_sequence_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_dossier
    ADD CONSTRAINT disclosures_dossier_published_sequence_key UNIQUE (published_sequence);


--
-- Name: disclosures_dossier_writers disclosures_dossier_writers_dossier_id_user_id_bb3ed9f6_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_dossier_writers
    ADD CONSTRAINT disclosures_dossier_writers_dossier_id_user_id_bb3ed9f6_uniq UNIQUE (dossier_id, user_id);


--
-- Name: disclosures_dossier_writers disclosures_dossier_writers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_dossier_writers
    ADD CONSTRAINT disclosures_dossier_writers_pkey PRIMARY KEY (id);


--
-- Name: disclosures_dossierclosing disclosures_dossierclosing_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_dossierclosing
    ADD CONSTRAINT disclosures_dossierclosing_number_key UNIQUE (number);


--
-- Name: disclosures_dossierclosing disclosures_dossierclosing_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_dossierclosing
    ADD CONSTRAINT disclosures_dossierclosing_pkey PRIMARY KEY (id);


--
-- Name: disclosures_item disclosures_item_form_token_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_item
    ADD CONSTRAINT disclosures_item_form_token_key UNIQUE (form_token);


--
-- Name: disclosures_item disclosures_item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_item
    ADD CONSTRAINT disclosures_item_pkey PRIMARY KEY (id);


--
-- Name: disclosures_item disclosures_item_published_sequence_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_item
    ADD CONSTRAINT disclosures_item_published_sequence_key UNIQUE (published_sequence);


--
-- Name: disclosures_item_writers disclosures_item_writers_item_id_user_id_4e28c313_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_item_writers
    ADD CONSTRAINT disclosures_item_writers_item_id_user_id_4e28c313_uniq UNIQUE (item_id, user_id);


--
-- Name: disclosures_item_writers disclosures_item_writers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_item_writers
    ADD CONSTRAINT disclosures_item_writers_pkey PRIMARY KEY (id);


--
-- Name: disclosures_itemfile disclosures_itemfile_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_itemfile
    ADD CONSTRAINT disclosures_itemfile_pkey PRIMARY KEY (id);


--
-- Name: disclosures_obligation disclosures_obligation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_obligation
    ADD CONSTRAINT disclosures_obligation_pkey PRIMARY KEY (id);


--
-- Name: disclosures_procedure disclosures_procedure_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_procedure
    ADD CONSTRAINT disclosures_procedure_code_key UNIQUE (code);


--
-- Name: disclosures_procedure disclosures_procedure_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_procedure
    ADD CONSTRAINT disclosures_procedure_pkey PRIMARY KEY (id);


--
-- Name: disclosures_procedurestep disclosures_procedurestep_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_procedurestep
    ADD CONSTRAINT disclosures_procedurestep_pkey PRIMARY KEY (id);


--
-- Name: disclosures_requirement disclosures_requirement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_requirement
    ADD CONSTRAINT disclosures_requirement_pkey PRIMARY KEY (id);


--
-- Name: disclosures_stepentry disclosures_stepentry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_stepentry
    ADD CONSTRAINT disclosures_stepentry_pkey PRIMARY KEY (id);


--
-- Name: django_admin_log django_admin_log_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_pkey PRIMARY KEY (id);


--
-- Name: django_content_type django_content_type_app_label_model_76bd3d3b_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);


--
-- Name: django_content_type django_content_type_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);


--
-- Name: django_migrations django_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);


--
-- Name: django_session django_session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);


--
-- Name: disclosures_dossier dossier_number_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_dossier
    ADD CONSTRAINT dossier_number_version UNIQUE (number, version);


--
-- Name: supervision_evaluateddepartment evaluated_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_evaluateddepartment
    ADD CONSTRAINT evaluated_once UNIQUE (round_id, department_id);


--
-- Name: disclosures_item item_number_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_item
    ADD CONSTRAINT item_number_version UNIQUE (number, version);


--
-- Name: approvals_law law_code_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_law
    ADD CONSTRAINT law_code_version UNIQUE (code, version);


--
-- Name: approvals_law law_number_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_law
    ADD CONSTRAINT law_number_version UNIQUE (number, version);


--
-- Name: workdays_limit limit_text_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workdays_limit
    ADD CONSTRAINT limit_text_once UNIQUE (code, effective_from);


--
-- Name: notices_job notices_job_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notices_job
    ADD CONSTRAINT notices_job_pkey PRIMARY KEY (name);


--
-- Name: notices_notice notices_notice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notices_notice
    ADD CONSTRAINT notices_notice_pkey PRIMARY KEY (id);


--
-- Name: notices_preference notices_preference_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notices_preference
    ADD CONSTRAINT notices_preference_pkey PRIMARY KEY (user_id);


--
-- Name: disclosures_obligation obligation_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_obligation
    ADD CONSTRAINT obligation_once UNIQUE (requirement_id, department_id, period, subject);


--
-- Name: approvals_penalty penalty_code_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_penalty
    ADD CONSTRAINT penalty_code_version UNIQUE (code, version);


--
-- Name: approvals_penalty penalty_number_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_penalty
    ADD CONSTRAINT penalty_number_version UNIQUE (number, version);


--
-- Name: disclosures_procedurestep procedurestep_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_procedurestep
    ADD CONSTRAINT procedurestep_key UNIQUE (procedure_id, key);


--
-- Name: publishing_numbercounter publishing_numbercounter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.publishing_numbercounter
    ADD CONSTRAINT publishing_numbercounter_pkey PRIMARY KEY (year);


--
-- Name: publishing_saidkey publishing_saidkey_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.publishing_saidkey
    ADD CONSTRAINT publishing_saidkey_pkey PRIMARY KEY (key, record_id);


--
-- Name: supervision_question question_turn; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_question
    ADD CONSTRAINT question_turn UNIQUE (ticket_id, number);


--
-- Name: disclosures_requirement requirement_code_from; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_requirement
    ADD CONSTRAINT requirement_code_from UNIQUE (code, valid_from);


--
-- Name: supervision_score score_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_score
    ADD CONSTRAINT score_once UNIQUE (sheet_id, criterion_id);


--
-- Name: search_document search_document_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_document
    ADD CONSTRAINT search_document_number_key UNIQUE (number);


--
-- Name: search_document search_document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_document
    ADD CONSTRAINT search_document_pkey PRIMARY KEY (sequence);


--
-- Name: supervision_sheet sheet_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_sheet
    ADD CONSTRAINT sheet_once UNIQUE (round_id, department_id, appointment_id);


--
-- Name: disclosures_stepentry stepentry_turn; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_stepentry
    ADD CONSTRAINT stepentry_turn UNIQUE (dossier_number, step_key, turn);


--
-- Name: supervision_appointment supervision_appointment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_appointment
    ADD CONSTRAINT supervision_appointment_pkey PRIMARY KEY (id);


--
-- Name: supervision_attempt supervision_attempt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_attempt
    ADD CONSTRAINT supervision_attempt_pkey PRIMARY KEY (id);


--
-- Name: supervision_criterion supervision_criterion_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_criterion
    ADD CONSTRAINT supervision_criterion_pkey PRIMARY KEY (id);


--
-- Name: supervision_evaluateddepartment supervision_evaluateddepartment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_evaluateddepartment
    ADD CONSTRAINT supervision_evaluateddepartment_pkey PRIMARY KEY (id);


--
-- Name: supervision_evaluationround supervision_evaluationround_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_evaluationround
    ADD CONSTRAINT supervision_evaluationround_pkey PRIMARY KEY (id);


--
-- Name: supervision_question supervision_question_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_question
    ADD CONSTRAINT supervision_question_pkey PRIMARY KEY (id);


--
-- Name: supervision_score supervision_score_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_score
    ADD CONSTRAINT supervision_score_pkey PRIMARY KEY (id);


--
-- Name: supervision_sheet supervision_sheet_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_sheet
    ADD CONSTRAINT supervision_sheet_pkey PRIMARY KEY (id);


--
-- Name: supervision_ticket supervision_ticket_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_ticket
    ADD CONSTRAINT supervision_ticket_code_key UNIQUE (code);


--
-- Name: supervision_ticket supervision_ticket_form_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_ticket
    ADD CONSTRAINT supervision_ticket_form_hash_key UNIQUE (form_hash);


--
-- Name: supervision_ticket supervision_ticket_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_ticket
    ADD CONSTRAINT supervision_ticket_pkey PRIMARY KEY (id);


--
-- Name: workdays_calendarday workdays_calendarday_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workdays_calendarday
    ADD CONSTRAINT workdays_calendarday_pkey PRIMARY KEY (id);


--
-- Name: workdays_calendarnotice workdays_calendarnotice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workdays_calendarnotice
    ADD CONSTRAINT workdays_calendarnotice_pkey PRIMARY KEY (id);


--
-- Name: workdays_limit workdays_limit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workdays_limit
    ADD CONSTRAINT workdays_limit_pkey PRIMARY KEY (id);


--
-- Name: approval_dept; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approval_dept ON public.approvals_approval USING btree (status, department_id, published_sequence);


--
-- Name: approval_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approval_due ON public.approvals_approval USING btree (status, publish_at);


--
-- Name: approval_list; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approval_list ON public.approvals_approval USING btree (status, audience, published_sequence);


--
-- Name: approval_one_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX approval_one_open ON public.approvals_approval USING btree (number) WHERE ((status)::text = ANY ((ARRAY['draft'::character varying, 'review'::character varying, 'approved'::character varying])::text[]));


--
-- Name: approval_one_published; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX approval_one_published ON public.approvals_approval USING btree (number) WHERE ((status)::text = 'published'::text);


--
-- Name: approval_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approval_until ON public.approvals_approval USING btree (status, public_until);


--
-- Name: approvals_approval_approved_by_id_127111c7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_approval_approved_by_id_127111c7 ON public.approvals_approval USING btree (approved_by_id);


--
-- Name: approvals_approval_closed_by_id_e4f13ddb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_approval_closed_by_id_e4f13ddb ON public.approvals_approval USING btree (closed_by_id);


--
-- Name: approvals_approval_confirmed_by_id_de4ce00f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_approval_confirmed_by_id_de4ce00f ON public.approvals_approval USING btree (confirmed_by_id);


--
-- Name: approvals_approval_created_by_id_43574d40; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_approval_created_by_id_43574d40 ON public.approvals_approval USING btree (created_by_id);


--
-- Name: approvals_approval_department_id_b757fd39; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_approval_department_id_b757fd39 ON public.approvals_approval USING btree (department_id);


--
-- Name: approvals_approval_edited_by_id_01dc7ef6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_approval_edited_by_id_01dc7ef6 ON public.approvals_approval USING btree (edited_by_id);


--
-- Name: approvals_approval_form_token_d8d0b7e9_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_approval_form_token_d8d0b7e9_like ON public.approvals_approval USING btree (form_token varchar_pattern_ops);


--
-- Name: approvals_approval_marked_set_id_a17348e4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_approval_marked_set_id_a17348e4 ON public.approvals_approval USING btree (marked_set_id);


--
-- Name: approvals_approval_published_by_id_ecbb86bd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_approval_published_by_id_ecbb86bd ON public.approvals_approval USING btree (published_by_id);


--
-- Name: approvals_approval_remapped_type_id_74bbf605; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_approval_remapped_type_id_74bbf605 ON public.approvals_approval USING btree (remapped_type_id);


--
-- Name: approvals_approval_returned_by_id_2f1befef; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_approval_returned_by_id_2f1befef ON public.approvals_approval USING btree (returned_by_id);


--
-- Name: approvals_approval_scheduled_by_id_f9b0bc9e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_approval_scheduled_by_id_f9b0bc9e ON public.approvals_approval USING btree (scheduled_by_id);


--
-- Name: approvals_approval_submitted_by_id_1b8adeba; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_approval_submitted_by_id_1b8adeba ON public.approvals_approval USING btree (submitted_by_id);


--
-- Name: approvals_approval_type_id_5bab2d4b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_approval_type_id_5bab2d4b ON public.approvals_approval USING btree (type_id);


--
-- Name: approvals_approval_writers_approval_id_33fb6845; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_approval_writers_approval_id_33fb6845 ON public.approvals_approval_writers USING btree (approval_id);


--
-- Name: approvals_approval_writers_user_id_626a2785; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_approval_writers_user_id_626a2785 ON public.approvals_approval_writers USING btree (user_id);


--
-- Name: approvals_approvalbasis_law_key_3bcbc462; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_approvalbasis_law_key_3bcbc462 ON public.approvals_approvalbasis USING btree (law_key);


--
-- Name: approvals_approvalbasis_law_key_3bcbc462_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_approvalbasis_law_key_3bcbc462_like ON public.approvals_approvalbasis USING btree (law_key varchar_pattern_ops);


--
-- Name: approvals_approvalbasis_record_id_af963be7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_approvalbasis_record_id_af963be7 ON public.approvals_approvalbasis USING btree (record_id);


--
-- Name: approvals_approvalfile_record_id_87cb0b62; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_approvalfile_record_id_87cb0b62 ON public.approvals_approvalfile USING btree (record_id);


--
-- Name: approvals_approvalfile_sha256_8c0bb3cd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_approvalfile_sha256_8c0bb3cd ON public.approvals_approvalfile USING btree (sha256);


--
-- Name: approvals_approvalfile_sha256_8c0bb3cd_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_approvalfile_sha256_8c0bb3cd_like ON public.approvals_approvalfile USING btree (sha256 varchar_pattern_ops);


--
-- Name: approvals_catalogueset_code_5c8712c8_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_catalogueset_code_5c8712c8_like ON public.approvals_catalogueset USING btree (code varchar_pattern_ops);


--
-- Name: approvals_law_approved_by_id_660b8008; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_law_approved_by_id_660b8008 ON public.approvals_law USING btree (approved_by_id);


--
-- Name: approvals_law_closed_by_id_f4950186; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_law_closed_by_id_f4950186 ON public.approvals_law USING btree (closed_by_id);


--
-- Name: approvals_law_confirmed_by_id_af2e0163; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_law_confirmed_by_id_af2e0163 ON public.approvals_law USING btree (confirmed_by_id);


--
-- Name: approvals_law_created_by_id_4a3d864c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_law_created_by_id_4a3d864c ON public.approvals_law USING btree (created_by_id);


--
-- Name: approvals_law_department_id_d18f6ce9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_law_department_id_d18f6ce9 ON public.approvals_law USING btree (department_id);


--
-- Name: approvals_law_edited_by_id_c913424a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_law_edited_by_id_c913424a ON public.approvals_law USING btree (edited_by_id);


--
-- Name: approvals_law_form_token_c7e376ff_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_law_form_token_c7e376ff_like ON public.approvals_law USING btree (form_token varchar_pattern_ops);


--
-- Name: approvals_law_marked_set_id_e41dadb0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_law_marked_set_id_e41dadb0 ON public.approvals_law USING btree (marked_set_id);


--
-- Name: approvals_law_published_by_id_368c1270; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_law_published_by_id_368c1270 ON public.approvals_law USING btree (published_by_id);


--
-- Name: approvals_law_returned_by_id_34239f80; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_law_returned_by_id_34239f80 ON public.approvals_law USING btree (returned_by_id);


--
-- Name: approvals_law_scheduled_by_id_a748aaba; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_law_scheduled_by_id_a748aaba ON public.approvals_law USING btree (scheduled_by_id);


--
-- Name: approvals_law_submitted_by_id_e7e3db10; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_law_submitted_by_id_e7e3db10 ON public.approvals_law USING btree (submitted_by_id);


--
-- Name: approvals_law_writers_law_id_ee5fb4a5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_law_writers_law_id_ee5fb4a5 ON public.approvals_law_writers USING btree (law_id);


--
-- Name: approvals_law_writers_user_id_1fa3a527; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_law_writers_user_id_1fa3a527 ON public.approvals_law_writers USING btree (user_id);


--
-- Name: approvals_material_record_id_ce597e07; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_material_record_id_ce597e07 ON public.approvals_material USING btree (record_id);


--
-- Name: approvals_penalty_approved_by_id_77ba4bd2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_penalty_approved_by_id_77ba4bd2 ON public.approvals_penalty USING btree (approved_by_id);


--
-- Name: approvals_penalty_closed_by_id_44bfae61; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_penalty_closed_by_id_44bfae61 ON public.approvals_penalty USING btree (closed_by_id);


--
-- Name: approvals_penalty_confirmed_by_id_85f2f3a7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_penalty_confirmed_by_id_85f2f3a7 ON public.approvals_penalty USING btree (confirmed_by_id);


--
-- Name: approvals_penalty_created_by_id_e97dc560; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_penalty_created_by_id_e97dc560 ON public.approvals_penalty USING btree (created_by_id);


--
-- Name: approvals_penalty_department_id_2861c247; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_penalty_department_id_2861c247 ON public.approvals_penalty USING btree (department_id);


--
-- Name: approvals_penalty_edited_by_id_1caf0efc; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_penalty_edited_by_id_1caf0efc ON public.approvals_penalty USING btree (edited_by_id);


--
-- Name: approvals_penalty_form_token_f152656c_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_penalty_form_token_f152656c_like ON public.approvals_penalty USING btree (form_token varchar_pattern_ops);


--
-- Name: approvals_penalty_marked_set_id_267cfe7f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_penalty_marked_set_id_267cfe7f ON public.approvals_penalty USING btree (marked_set_id);


--
-- Name: approvals_penalty_published_by_id_6dc84b6b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_penalty_published_by_id_6dc84b6b ON public.approvals_penalty USING btree (published_by_id);


--
-- Name: approvals_penalty_returned_by_id_c53e4553; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_penalty_returned_by_id_c53e4553 ON public.approvals_penalty USING btree (returned_by_id);


--
-- Name: approvals_penalty_scheduled_by_id_d500dab1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_penalty_scheduled_by_id_d500dab1 ON public.approvals_penalty USING btree (scheduled_by_id);


--
-- Name: approvals_penalty_submitted_by_id_0c3dd1a3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_penalty_submitted_by_id_0c3dd1a3 ON public.approvals_penalty USING btree (submitted_by_id);


--
-- Name: approvals_penalty_writers_penalty_id_8640e55b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_penalty_writers_penalty_id_8640e55b ON public.approvals_penalty_writers USING btree (penalty_id);


--
-- Name: approvals_penalty_writers_user_id_9dd40e13; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_penalty_writers_user_id_9dd40e13 ON public.approvals_penalty_writers USING btree (user_id);


--
-- Name: approvals_penaltybasis_law_key_7ddeaf11; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_penaltybasis_law_key_7ddeaf11 ON public.approvals_penaltybasis USING btree (law_key);


--
-- Name: approvals_penaltybasis_law_key_7ddeaf11_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_penaltybasis_law_key_7ddeaf11_like ON public.approvals_penaltybasis USING btree (law_key varchar_pattern_ops);


--
-- Name: approvals_penaltybasis_record_id_5259a50a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_penaltybasis_record_id_5259a50a ON public.approvals_penaltybasis USING btree (record_id);


--
-- Name: approvals_powertype_slug_9914be5e_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_powertype_slug_9914be5e_like ON public.approvals_powertype USING btree (slug varchar_pattern_ops);


--
-- Name: approvals_step_record_id_a96e1d34; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_step_record_id_a96e1d34 ON public.approvals_step USING btree (record_id);


--
-- Name: approvals_tier_record_id_c3c37fdf; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX approvals_tier_record_id_c3c37fdf ON public.approvals_tier USING btree (record_id);


--
-- Name: attempt_counted; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attempt_counted ON public.supervision_attempt USING btree (what, who, at);


--
-- Name: attempt_swept; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attempt_swept ON public.supervision_attempt USING btree (at);


--
-- Name: audit_clockmark_boot_49865508_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_clockmark_boot_49865508_like ON public.audit_clockmark USING btree (boot varchar_pattern_ops);


--
-- Name: audit_entry_recorded_at_ff686672; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_recorded_at_ff686672 ON public.audit_entry USING btree (recorded_at);


--
-- Name: audit_entrydetail_actor_id_11a19183; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entrydetail_actor_id_11a19183 ON public.audit_entrydetail USING btree (actor_id);


--
-- Name: audit_recordedsetting_name_26fd080f_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_recordedsetting_name_26fd080f_like ON public.audit_recordedsetting USING btree (name varchar_pattern_ops);


--
-- Name: audit_verification_started_at_d0704da9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_verification_started_at_d0704da9 ON public.audit_verification USING btree (started_at);


--
-- Name: auth_group_name_a6ea08ec_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);


--
-- Name: auth_group_permissions_group_id_b120cbf9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);


--
-- Name: auth_group_permissions_permission_id_84c5c92e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);


--
-- Name: auth_permission_content_type_id_2f476e4b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);


--
-- Name: axes_accessattempt_ip_address_10922d9c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accessattempt_ip_address_10922d9c ON public.axes_accessattempt USING btree (ip_address);


--
-- Name: axes_accessattempt_user_agent_ad89678b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accessattempt_user_agent_ad89678b ON public.axes_accessattempt USING btree (user_agent);


--
-- Name: axes_accessattempt_user_agent_ad89678b_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accessattempt_user_agent_ad89678b_like ON public.axes_accessattempt USING btree (user_agent varchar_pattern_ops);


--
-- Name: axes_accessattempt_username_3f2d4ca0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accessattempt_username_3f2d4ca0 ON public.axes_accessattempt USING btree (username);


--
-- Name: axes_accessattempt_username_3f2d4ca0_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accessattempt_username_3f2d4ca0_like ON public.axes_accessattempt USING btree (username varchar_pattern_ops);


--
-- Name: axes_accessfailurelog_ip_address_2e9f5a7f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accessfailurelog_ip_address_2e9f5a7f ON public.axes_accessfailurelog USING btree (ip_address);


--
-- Name: axes_accessfailurelog_user_agent_ea145dda; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accessfailurelog_user_agent_ea145dda ON public.axes_accessfailurelog USING btree (user_agent);


--
-- Name: axes_accessfailurelog_user_agent_ea145dda_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accessfailurelog_user_agent_ea145dda_like ON public.axes_accessfailurelog USING btree (user_agent varchar_pattern_ops);


--
-- Name: axes_accessfailurelog_username_a8b7e8a4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accessfailurelog_username_a8b7e8a4 ON public.axes_accessfailurelog USING btree (username);


--
-- Name: axes_accessfailurelog_username_a8b7e8a4_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accessfailurelog_username_a8b7e8a4_like ON public.axes_accessfailurelog USING btree (username varchar_pattern_ops);


--
-- Name: axes_accesslog_ip_address_86b417e5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accesslog_ip_address_86b417e5 ON public.axes_accesslog USING btree (ip_address);


--
-- Name: axes_accesslog_user_agent_0e659004; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accesslog_user_agent_0e659004 ON public.axes_accesslog USING btree (user_agent);


--
-- Name: axes_accesslog_user_agent_0e659004_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accesslog_user_agent_0e659004_like ON public.axes_accesslog USING btree (user_agent varchar_pattern_ops);


--
-- Name: axes_accesslog_username_df93064b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accesslog_username_df93064b ON public.axes_accesslog USING btree (username);


--
-- Name: axes_accesslog_username_df93064b_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX axes_accesslog_username_df93064b_like ON public.axes_accesslog USING btree (username varchar_pattern_ops);


--
-- Name: departments_department_code_3d6d81bb_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX departments_department_code_3d6d81bb_like ON public.departments_department USING btree (code varchar_pattern_ops);


--
-- Name: departments_department_parent_id_cc8b848e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX departments_department_parent_id_cc8b848e ON public.departments_department USING btree (parent_id);


--
-- Name: departments_department_successor_id_bd80fd5a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX departments_department_successor_id_bd80fd5a ON public.departments_department USING btree (successor_id);


--
-- Name: departments_hotline_department_id_17fed74e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX departments_hotline_department_id_17fed74e ON public.departments_hotline USING btree (department_id);


--
-- Name: departments_hotline_last_checked_by_id_b502c940; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX departments_hotline_last_checked_by_id_b502c940 ON public.departments_hotline USING btree (last_checked_by_id);


--
-- Name: departments_user_department_id_0c6971c5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX departments_user_department_id_0c6971c5 ON public.departments_user USING btree (department_id);


--
-- Name: departments_user_groups_group_id_0948aec7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX departments_user_groups_group_id_0948aec7 ON public.departments_user_groups USING btree (group_id);


--
-- Name: departments_user_groups_user_id_6174f7e6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX departments_user_groups_user_id_6174f7e6 ON public.departments_user_groups USING btree (user_id);


--
-- Name: departments_user_user_permissions_permission_id_4f2664b8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX departments_user_user_permissions_permission_id_4f2664b8 ON public.departments_user_user_permissions USING btree (permission_id);


--
-- Name: departments_user_user_permissions_user_id_710d3629; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX departments_user_user_permissions_user_id_710d3629 ON public.departments_user_user_permissions USING btree (user_id);


--
-- Name: departments_user_username_60a86696_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX departments_user_username_60a86696_like ON public.departments_user USING btree (username varchar_pattern_ops);


--
-- Name: detail_actor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX detail_actor ON public.audit_entrydetail USING btree (actor_id, entry_id);


--
-- Name: detail_address; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX detail_address ON public.audit_entrydetail USING btree (address, entry_id);


--
-- Name: disclosures_assignment_department_id_5332dfbc; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_assignment_department_id_5332dfbc ON public.disclosures_assignment USING btree (department_id);


--
-- Name: disclosures_assignment_requirement_id_9c7feb86; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_assignment_requirement_id_9c7feb86 ON public.disclosures_assignment USING btree (requirement_id);


--
-- Name: disclosures_category_code_46d16556_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_category_code_46d16556_like ON public.disclosures_category USING btree (code varchar_pattern_ops);


--
-- Name: disclosures_category_parent_id_1e8e9c26; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_category_parent_id_1e8e9c26 ON public.disclosures_category USING btree (parent_id);


--
-- Name: disclosures_channeluse_record_id_d71e2f80; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_channeluse_record_id_d71e2f80 ON public.disclosures_channeluse USING btree (record_id);


--
-- Name: disclosures_dossier_approved_by_id_b4e75376; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_dossier_approved_by_id_b4e75376 ON public.disclosures_dossier USING btree (approved_by_id);


--
-- Name: disclosures_dossier_closed_by_id_04c68a26; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_dossier_closed_by_id_04c68a26 ON public.disclosures_dossier USING btree (closed_by_id);


--
-- Name: disclosures_dossier_confirmed_by_id_cafa4d9f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_dossier_confirmed_by_id_cafa4d9f ON public.disclosures_dossier USING btree (confirmed_by_id);


--
-- Name: disclosures_dossier_created_by_id_89a693c4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_dossier_created_by_id_89a693c4 ON public.disclosures_dossier USING btree (created_by_id);


--
-- Name: disclosures_dossier_department_id_8beca1ad; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_dossier_department_id_8beca1ad ON public.disclosures_dossier USING btree (department_id);


--
-- Name: disclosures_dossier_edited_by_id_3b207069; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_dossier_edited_by_id_3b207069 ON public.disclosures_dossier USING btree (edited_by_id);


--
-- Name: disclosures_dossier_form_token_7888ec28_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_dossier_form_token_7888ec28_like ON public.disclosures_dossier USING btree (form_token varchar_pattern_ops);


--
-- Name: disclosures_dossier_procedure_id_16fc59e6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_dossier_procedure_id_16fc59e6 ON public.disclosures_dossier USING btree (procedure_id);


--
-- Name: disclosures_dossier_published_by_id_ff7c0b35; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_dossier_published_by_id_ff7c0b35 ON public.disclosures_dossier USING btree (published_by_id);


--
-- Name: disclosures_dossier_returned_by_id_b2b5f8e4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_dossier_returned_by_id_b2b5f8e4 ON public.disclosures_dossier USING btree (returned_by_id);


--
-- Name: disclosures_dossier_scheduled_by_id_e9dd0af3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_dossier_scheduled_by_id_e9dd0af3 ON public.disclosures_dossier USING btree (scheduled_by_id);


--
-- Name: disclosures_dossier_submitted_by_id_e861586a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_dossier_submitted_by_id_e861586a ON public.disclosures_dossier USING btree (submitted_by_id);


--
-- Name: disclosures_dossier_writers_dossier_id_8df5cdbd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_dossier_writers_dossier_id_8df5cdbd ON public.disclosures_dossier_writers USING btree (dossier_id);


--
-- Name: disclosures_dossier_writers_user_id_3dde42ea; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_dossier_writers_user_id_3dde42ea ON public.disclosures_dossier_writers USING btree (user_id);


--
-- Name: disclosures_dossierclosing_number_aec03720_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_dossierclosing_number_aec03720_like ON public.disclosures_dossierclosing USING btree (number varchar_pattern_ops);


--
-- Name: disclosures_item_approved_by_id_57123a57; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_item_approved_by_id_57123a57 ON public.disclosures_item USING btree (approved_by_id);


--
-- Name: disclosures_item_category_id_e198d0f7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_item_category_id_e198d0f7 ON public.disclosures_item USING btree (category_id);


--
-- Name: disclosures_item_closed_by_id_8eb4c7f6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_item_closed_by_id_8eb4c7f6 ON public.disclosures_item USING btree (closed_by_id);


--
-- Name: disclosures_item_confirmed_by_id_9ed8ca3e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_item_confirmed_by_id_9ed8ca3e ON public.disclosures_item USING btree (confirmed_by_id);


--
-- Name: disclosures_item_created_by_id_d638e33b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_item_created_by_id_d638e33b ON public.disclosures_item USING btree (created_by_id);


--
-- Name: disclosures_item_department_id_51be5de3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_item_department_id_51be5de3 ON public.disclosures_item USING btree (department_id);


--
-- Name: disclosures_item_edited_by_id_249fb8f7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_item_edited_by_id_249fb8f7 ON public.disclosures_item USING btree (edited_by_id);


--
-- Name: disclosures_item_form_token_ce4c0fc1_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_item_form_token_ce4c0fc1_like ON public.disclosures_item USING btree (form_token varchar_pattern_ops);


--
-- Name: disclosures_item_published_by_id_90924551; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_item_published_by_id_90924551 ON public.disclosures_item USING btree (published_by_id);


--
-- Name: disclosures_item_returned_by_id_3aa7e5ed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_item_returned_by_id_3aa7e5ed ON public.disclosures_item USING btree (returned_by_id);


--
-- Name: disclosures_item_scheduled_by_id_5beafbea; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_item_scheduled_by_id_5beafbea ON public.disclosures_item USING btree (scheduled_by_id);


--
-- Name: disclosures_item_submitted_by_id_04630d5b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_item_submitted_by_id_04630d5b ON public.disclosures_item USING btree (submitted_by_id);


--
-- Name: disclosures_item_writers_item_id_e77db17b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_item_writers_item_id_e77db17b ON public.disclosures_item_writers USING btree (item_id);


--
-- Name: disclosures_item_writers_user_id_6b7b4310; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_item_writers_user_id_6b7b4310 ON public.disclosures_item_writers USING btree (user_id);


--
-- Name: disclosures_itemfile_record_id_2a06c10d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_itemfile_record_id_2a06c10d ON public.disclosures_itemfile USING btree (record_id);


--
-- Name: disclosures_itemfile_sha256_2432810e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_itemfile_sha256_2432810e ON public.disclosures_itemfile USING btree (sha256);


--
-- Name: disclosures_itemfile_sha256_2432810e_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_itemfile_sha256_2432810e_like ON public.disclosures_itemfile USING btree (sha256 varchar_pattern_ops);


--
-- Name: disclosures_obligation_assignee_id_51158441; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_obligation_assignee_id_51158441 ON public.disclosures_obligation USING btree (assignee_id);


--
-- Name: disclosures_obligation_department_id_aeeb3c47; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_obligation_department_id_aeeb3c47 ON public.disclosures_obligation USING btree (department_id);


--
-- Name: disclosures_obligation_nil_proposed_by_id_1a3733c5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_obligation_nil_proposed_by_id_1a3733c5 ON public.disclosures_obligation USING btree (nil_proposed_by_id);


--
-- Name: disclosures_obligation_recorded_by_id_2c7ec88e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_obligation_recorded_by_id_2c7ec88e ON public.disclosures_obligation USING btree (recorded_by_id);


--
-- Name: disclosures_obligation_requirement_id_cacfa0f7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_obligation_requirement_id_cacfa0f7 ON public.disclosures_obligation USING btree (requirement_id);


--
-- Name: disclosures_procedure_code_a83b4d22_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_procedure_code_a83b4d22_like ON public.disclosures_procedure USING btree (code varchar_pattern_ops);


--
-- Name: disclosures_procedurestep_key_4f2db6b8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_procedurestep_key_4f2db6b8 ON public.disclosures_procedurestep USING btree (key);


--
-- Name: disclosures_procedurestep_key_4f2db6b8_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_procedurestep_key_4f2db6b8_like ON public.disclosures_procedurestep USING btree (key varchar_pattern_ops);


--
-- Name: disclosures_procedurestep_procedure_id_8ed0b154; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_procedurestep_procedure_id_8ed0b154 ON public.disclosures_procedurestep USING btree (procedure_id);


--
-- Name: disclosures_requirement_category_id_0627be66; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_requirement_category_id_0627be66 ON public.disclosures_requirement USING btree (category_id);


--
-- Name: disclosures_requirement_department_id_dfddf85d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_requirement_department_id_dfddf85d ON public.disclosures_requirement USING btree (department_id);


--
-- Name: disclosures_stepentry_entered_by_id_fe040845; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_stepentry_entered_by_id_fe040845 ON public.disclosures_stepentry USING btree (entered_by_id);


--
-- Name: disclosures_stepentry_step_key_33d496f1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_stepentry_step_key_33d496f1 ON public.disclosures_stepentry USING btree (step_key);


--
-- Name: disclosures_stepentry_step_key_33d496f1_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX disclosures_stepentry_step_key_33d496f1_like ON public.disclosures_stepentry USING btree (step_key varchar_pattern_ops);


--
-- Name: django_admin_log_content_type_id_c4bce8eb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX django_admin_log_content_type_id_c4bce8eb ON public.django_admin_log USING btree (content_type_id);


--
-- Name: django_admin_log_user_id_c564eba6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX django_admin_log_user_id_c564eba6 ON public.django_admin_log USING btree (user_id);


--
-- Name: django_session_expire_date_a5c62663; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);


--
-- Name: django_session_session_key_c0390e0f_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);


--
-- Name: dossier_dept; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_dept ON public.disclosures_dossier USING btree (status, department_id, published_sequence);


--
-- Name: dossier_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_due ON public.disclosures_dossier USING btree (status, publish_at);


--
-- Name: dossier_list; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_list ON public.disclosures_dossier USING btree (status, audience, published_sequence);


--
-- Name: dossier_one_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX dossier_one_open ON public.disclosures_dossier USING btree (number) WHERE ((status)::text = ANY ((ARRAY['draft'::character varying, 'review'::character varying, 'approved'::character varying])::text[]));


--
-- Name: dossier_one_published; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX dossier_one_published ON public.disclosures_dossier USING btree (number) WHERE ((status)::text = 'published'::text);


--
-- Name: dossier_procedure; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_procedure ON public.disclosures_dossier USING btree (status, procedure_id, published_sequence);


--
-- Name: dossier_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dossier_until ON public.disclosures_dossier USING btree (status, public_until);


--
-- Name: entry_action; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX entry_action ON public.audit_entry USING btree (action, sequence);


--
-- Name: entry_department; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX entry_department ON public.audit_entry USING btree (department, sequence);


--
-- Name: entry_public; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX entry_public ON public.audit_entry USING btree (is_public, sequence);


--
-- Name: entry_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX entry_subject ON public.audit_entry USING btree (subject_number, sequence);


--
-- Name: hotline_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX hotline_once ON public.departments_hotline USING btree (replace(replace((number)::text, ' '::text, ''::text), '-'::text, ''::text), department_id, purpose_zh);


--
-- Name: item_category; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX item_category ON public.disclosures_item USING btree (status, category_id, published_sequence);


--
-- Name: item_counts; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX item_counts ON public.disclosures_item USING btree (status, audience, public_until, kind, department_id, category_id, disclosure_term, stage, shown_on);


--
-- Name: item_department; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX item_department ON public.disclosures_item USING btree (status, department_id, published_sequence);


--
-- Name: item_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX item_due ON public.disclosures_item USING btree (status, publish_at);


--
-- Name: item_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX item_kind ON public.disclosures_item USING btree (status, kind, published_sequence);


--
-- Name: item_list; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX item_list ON public.disclosures_item USING btree (status, audience, published_sequence);


--
-- Name: item_number; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX item_number ON public.disclosures_item USING btree (number, version);


--
-- Name: item_one_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX item_one_open ON public.disclosures_item USING btree (number) WHERE ((status)::text = ANY ((ARRAY['draft'::character varying, 'review'::character varying, 'approved'::character varying])::text[]));


--
-- Name: item_one_published; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX item_one_published ON public.disclosures_item USING btree (number) WHERE ((status)::text = 'published'::text);


--
-- Name: item_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX item_until ON public.disclosures_item USING btree (status, public_until);


--
-- Name: law_dept; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX law_dept ON public.approvals_law USING btree (status, department_id, published_sequence);


--
-- Name: law_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX law_due ON public.approvals_law USING btree (status, publish_at);


--
-- Name: law_list; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX law_list ON public.approvals_law USING btree (status, audience, published_sequence);


--
-- Name: law_one_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX law_one_open ON public.approvals_law USING btree (number) WHERE ((status)::text = ANY ((ARRAY['draft'::character varying, 'review'::character varying, 'approved'::character varying])::text[]));


--
-- Name: law_one_published; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX law_one_published ON public.approvals_law USING btree (number) WHERE ((status)::text = 'published'::text);


--
-- Name: law_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX law_until ON public.approvals_law USING btree (status, public_until);


--
-- Name: notice_to_send; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notice_to_send ON public.notices_notice USING btree (sent_at, next_attempt_at);


--
-- Name: notice_unread; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notice_unread ON public.notices_notice USING btree (recipient_id, read_at);


--
-- Name: notices_job_name_03955d2d_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notices_job_name_03955d2d_like ON public.notices_job USING btree (name varchar_pattern_ops);


--
-- Name: notices_notice_recipient_id_fd0027f8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notices_notice_recipient_id_fd0027f8 ON public.notices_notice USING btree (recipient_id);


--
-- Name: obligation_department; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX obligation_department ON public.disclosures_obligation USING btree (department_id, due_on);


--
-- Name: obligation_list; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX obligation_list ON public.disclosures_obligation USING btree (is_owed, due_on, id);


--
-- Name: obligation_number; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX obligation_number ON public.disclosures_obligation USING btree (settled_number);


--
-- Name: obligation_record_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX obligation_record_once ON public.disclosures_obligation USING btree (requirement_id, department_id, settled_number, settled_version) WHERE (NOT ((settled_number)::text = ''::text));


--
-- Name: penalty_dept; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX penalty_dept ON public.approvals_penalty USING btree (status, department_id, published_sequence);


--
-- Name: penalty_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX penalty_due ON public.approvals_penalty USING btree (status, publish_at);


--
-- Name: penalty_list; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX penalty_list ON public.approvals_penalty USING btree (status, audience, published_sequence);


--
-- Name: penalty_one_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX penalty_one_open ON public.approvals_penalty USING btree (number) WHERE ((status)::text = ANY ((ARRAY['draft'::character varying, 'review'::character varying, 'approved'::character varying])::text[]));


--
-- Name: penalty_one_published; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX penalty_one_published ON public.approvals_penalty USING btree (number) WHERE ((status)::text = 'published'::text);


--
-- Name: penalty_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX penalty_until ON public.approvals_penalty USING btree (status, public_until);


--
-- Name: question_asked; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX question_asked ON public.supervision_question USING btree (asked_on);


--
-- Name: seal_once_an_entry; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX seal_once_an_entry ON public.audit_seal USING btree (kind, "row", entry);


--
-- Name: search_document_number_7468957c_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_document_number_7468957c_like ON public.search_document USING btree (number varchar_pattern_ops);


--
-- Name: search_part_sequence; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_part_sequence ON public.search_part USING btree (sequence);


--
-- Name: search_part_vector; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_part_vector ON public.search_part USING gin (vector);


--
-- Name: stepentry_record_number; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX stepentry_record_number ON public.disclosures_stepentry USING btree (record_number);


--
-- Name: supervision_appointment_account_id_b5182387; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supervision_appointment_account_id_b5182387 ON public.supervision_appointment USING btree (account_id);


--
-- Name: supervision_criterion_round_id_d7c7b13c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supervision_criterion_round_id_d7c7b13c ON public.supervision_criterion USING btree (round_id);


--
-- Name: supervision_evaluateddepartment_department_id_af0631ee; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supervision_evaluateddepartment_department_id_af0631ee ON public.supervision_evaluateddepartment USING btree (department_id);


--
-- Name: supervision_evaluateddepartment_replied_by_id_0e9ac310; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supervision_evaluateddepartment_replied_by_id_0e9ac310 ON public.supervision_evaluateddepartment USING btree (replied_by_id);


--
-- Name: supervision_evaluateddepartment_round_id_f9eded13; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supervision_evaluateddepartment_round_id_f9eded13 ON public.supervision_evaluateddepartment USING btree (round_id);


--
-- Name: supervision_evaluationround_record_number_de22200f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supervision_evaluationround_record_number_de22200f ON public.supervision_evaluationround USING btree (record_number);


--
-- Name: supervision_evaluationround_record_number_de22200f_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supervision_evaluationround_record_number_de22200f_like ON public.supervision_evaluationround USING btree (record_number varchar_pattern_ops);


--
-- Name: supervision_question_answered_by_id_7f0987f6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supervision_question_answered_by_id_7f0987f6 ON public.supervision_question USING btree (answered_by_id);


--
-- Name: supervision_question_ticket_id_d29dd6a8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supervision_question_ticket_id_d29dd6a8 ON public.supervision_question USING btree (ticket_id);


--
-- Name: supervision_score_criterion_id_f09bb2b3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supervision_score_criterion_id_f09bb2b3 ON public.supervision_score USING btree (criterion_id);


--
-- Name: supervision_score_sheet_id_5c8f8869; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supervision_score_sheet_id_5c8f8869 ON public.supervision_score USING btree (sheet_id);


--
-- Name: supervision_sheet_appointment_id_cfa2528f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supervision_sheet_appointment_id_cfa2528f ON public.supervision_sheet USING btree (appointment_id);


--
-- Name: supervision_sheet_department_id_84d2b308; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supervision_sheet_department_id_84d2b308 ON public.supervision_sheet USING btree (department_id);


--
-- Name: supervision_sheet_round_id_4b12d525; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supervision_sheet_round_id_4b12d525 ON public.supervision_sheet USING btree (round_id);


--
-- Name: supervision_ticket_code_01fd701f_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supervision_ticket_code_01fd701f_like ON public.supervision_ticket USING btree (code varchar_pattern_ops);


--
-- Name: supervision_ticket_department_id_1a40435c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supervision_ticket_department_id_1a40435c ON public.supervision_ticket USING btree (department_id);


--
-- Name: supervision_ticket_first_contact_id_41d2f6d2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supervision_ticket_first_contact_id_41d2f6d2 ON public.supervision_ticket USING btree (first_contact_id);


--
-- Name: supervision_ticket_form_hash_e996ec9f_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supervision_ticket_form_hash_e996ec9f_like ON public.supervision_ticket USING btree (form_hash varchar_pattern_ops);


--
-- Name: supervision_ticket_owner_id_7395c3c5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supervision_ticket_owner_id_7395c3c5 ON public.supervision_ticket USING btree (owner_id);


--
-- Name: ticket_department; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_department ON public.supervision_ticket USING btree (department_id, state);


--
-- Name: ticket_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_open ON public.supervision_ticket USING btree (state, due_on);


--
-- Name: ticket_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_owner ON public.supervision_ticket USING btree (owner_id, state);


--
-- Name: ticket_published; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_published ON public.supervision_ticket USING btree (published_at, id);


--
-- Name: audit_entry audit_entry_in_order; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_entry_in_order BEFORE INSERT ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION public.audit_in_order();


--
-- Name: audit_entry audit_entry_no_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_entry_no_change BEFORE DELETE OR UPDATE ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION public.audit_refuse();


--
-- Name: audit_entry audit_entry_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION public.audit_refuse();


--
-- Name: audit_entrydetail audit_entrydetail_no_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_entrydetail_no_delete BEFORE DELETE ON public.audit_entrydetail FOR EACH ROW EXECUTE FUNCTION public.audit_forgotten_only();


--
-- Name: audit_entrydetail audit_entrydetail_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_entrydetail_no_truncate BEFORE TRUNCATE ON public.audit_entrydetail FOR EACH STATEMENT EXECUTE FUNCTION public.audit_refuse();


--
-- Name: audit_entrydetail audit_entrydetail_no_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_entrydetail_no_update BEFORE UPDATE ON public.audit_entrydetail FOR EACH ROW EXECUTE FUNCTION public.audit_refuse();


--
-- Name: audit_node audit_node_no_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_node_no_change BEFORE DELETE OR UPDATE ON public.audit_node FOR EACH ROW EXECUTE FUNCTION public.audit_refuse();


--
-- Name: audit_node audit_node_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_node_no_truncate BEFORE TRUNCATE ON public.audit_node FOR EACH STATEMENT EXECUTE FUNCTION public.audit_refuse();


--
-- Name: departments_user audit_person_no_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_person_no_delete BEFORE DELETE ON public.departments_user FOR EACH ROW EXECUTE FUNCTION public.audit_keep_person();


--
-- Name: departments_user audit_person_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_person_no_truncate BEFORE TRUNCATE ON public.departments_user FOR EACH STATEMENT EXECUTE FUNCTION public.audit_keep_person();


--
-- Name: audit_seal audit_seal_no_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_seal_no_delete BEFORE DELETE ON public.audit_seal FOR EACH ROW EXECUTE FUNCTION public.audit_refuse();


--
-- Name: audit_seal audit_seal_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_seal_no_truncate BEFORE TRUNCATE ON public.audit_seal FOR EACH STATEMENT EXECUTE FUNCTION public.audit_refuse();


--
-- Name: audit_seal audit_seal_no_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_seal_no_update BEFORE UPDATE ON public.audit_seal FOR EACH ROW EXECUTE FUNCTION public.audit_keep_seal();


--
-- Name: approvals_approval approvals_approval_department_id_b757fd39_fk_departmen; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_approval
    ADD CONSTRAINT approvals_approval_department_id_b757fd39_fk_departmen FOREIGN KEY (department_id) REFERENCES public.departments_department(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: approvals_approval approvals_approval_marked_set_id_a17348e4_fk_approvals; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_approval
    ADD CONSTRAINT approvals_approval_marked_set_id_a17348e4_fk_approvals FOREIGN KEY (marked_set_id) REFERENCES public.approvals_catalogueset(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: approvals_approval approvals_approval_remapped_type_id_74bbf605_fk_approvals; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_approval
    ADD CONSTRAINT approvals_approval_remapped_type_id_74bbf605_fk_approvals FOREIGN KEY (remapped_type_id) REFERENCES public.approvals_powertype(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: approvals_approval approvals_approval_type_id_5bab2d4b_fk_approvals_powertype_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_approval
    ADD CONSTRAINT approvals_approval_type_id_5bab2d4b_fk_approvals_powertype_id FOREIGN KEY (type_id) REFERENCES public.approvals_powertype(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: approvals_approval_writers approvals_approval_w_approval_id_33fb6845_fk_approvals; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_approval_writers
    ADD CONSTRAINT approvals_approval_w_approval_id_33fb6845_fk_approvals FOREIGN KEY (approval_id) REFERENCES public.approvals_approval(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: approvals_approval_writers approvals_approval_w_user_id_626a2785_fk_departmen; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_approval_writers
    ADD CONSTRAINT approvals_approval_w_user_id_626a2785_fk_departmen FOREIGN KEY (user_id) REFERENCES public.departments_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: approvals_approvalbasis approvals_approvalba_record_id_af963be7_fk_approvals; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_approvalbasis
    ADD CONSTRAINT approvals_approvalba_record_id_af963be7_fk_approvals FOREIGN KEY (record_id) REFERENCES public.approvals_approval(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: approvals_approvalfile approvals_approvalfi_record_id_87cb0b62_fk_approvals; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_approvalfile
    ADD CONSTRAINT approvals_approvalfi_record_id_87cb0b62_fk_approvals FOREIGN KEY (record_id) REFERENCES public.approvals_approval(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: approvals_law approvals_law_department_id_d18f6ce9_fk_departmen; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_law
    ADD CONSTRAINT approvals_law_department_id_d18f6ce9_fk_departmen FOREIGN KEY (department_id) REFERENCES public.departments_department(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: approvals_law approvals_law_marked_set_id_e41dadb0_fk_approvals; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_law
    ADD CONSTRAINT approvals_law_marked_set_id_e41dadb0_fk_approvals FOREIGN KEY (marked_set_id) REFERENCES public.approvals_catalogueset(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: approvals_law_writers approvals_law_writers_law_id_ee5fb4a5_fk_approvals_law_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_law_writers
    ADD CONSTRAINT approvals_law_writers_law_id_ee5fb4a5_fk_approvals_law_id FOREIGN KEY (law_id) REFERENCES public.approvals_law(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: approvals_law_writers approvals_law_writers_user_id_1fa3a527_fk_departments_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_law_writers
    ADD CONSTRAINT approvals_law_writers_user_id_1fa3a527_fk_departments_user_id FOREIGN KEY (user_id) REFERENCES public.departments_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: approvals_material approvals_material_record_id_ce597e07_fk_approvals_approval_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_material
    ADD CONSTRAINT approvals_material_record_id_ce597e07_fk_approvals_approval_id FOREIGN KEY (record_id) REFERENCES public.approvals_approval(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: approvals_penalty approvals_penalty_department_id_2861c247_fk_departmen; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_penalty
    ADD CONSTRAINT approvals_penalty_department_id_2861c247_fk_departmen FOREIGN KEY (department_id) REFERENCES public.departments_department(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: approvals_penalty approvals_penalty_marked_set_id_267cfe7f_fk_approvals; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_penalty
    ADD CONSTRAINT approvals_penalty_marked_set_id_267cfe7f_fk_approvals FOREIGN KEY (marked_set_id) REFERENCES public.approvals_catalogueset(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: approvals_penalty_writers approvals_penalty_wr_penalty_id_8640e55b_fk_approvals; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_penalty_writers
    ADD CONSTRAINT approvals_penalty_wr_penalty_id_8640e55b_fk_approvals FOREIGN KEY (penalty_id) REFERENCES public.approvals_penalty(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: approvals_penalty_writers approvals_penalty_wr_user_id_9dd40e13_fk_departmen; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_penalty_writers
    ADD CONSTRAINT approvals_penalty_wr_user_id_9dd40e13_fk_departmen FOREIGN KEY (user_id) REFERENCES public.departments_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: approvals_penaltybasis approvals_penaltybas_record_id_5259a50a_fk_approvals; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_penaltybasis
    ADD CONSTRAINT approvals_penaltybas_record_id_5259a50a_fk_approvals FOREIGN KEY (record_id) REFERENCES public.approvals_penalty(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: approvals_step approvals_step_record_id_a96e1d34_fk_approvals_approval_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_step
    ADD CONSTRAINT approvals_step_record_id_a96e1d34_fk_approvals_approval_id FOREIGN KEY (record_id) REFERENCES public.approvals_approval(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: approvals_tier approvals_tier_record_id_c3c37fdf_fk_approvals_penalty_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approvals_tier
    ADD CONSTRAINT approvals_tier_record_id_c3c37fdf_fk_approvals_penalty_id FOREIGN KEY (record_id) REFERENCES public.approvals_penalty(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: audit_entrydetail audit_entrydetail_entry_id_19e4a1be_fk_audit_entry_sequence; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_entrydetail
    ADD CONSTRAINT audit_entrydetail_entry_id_19e4a1be_fk_audit_entry_sequence FOREIGN KEY (entry_id) REFERENCES public.audit_entry(sequence) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_group_permissions auth_group_permissio_permission_id_84c5c92e_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_group_permissions auth_group_permissions_group_id_b120cbf9_fk_auth_group_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_permission auth_permission_content_type_id_2f476e4b_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: axes_accessattemptexpiration axes_accessattemptex_access_attempt_id_6b73a47a_fk_axes_acce; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.axes_accessattemptexpiration
    ADD CONSTRAINT axes_accessattemptex_access_attempt_id_6b73a47a_fk_axes_acce FOREIGN KEY (access_attempt_id) REFERENCES public.axes_accessattempt(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: departments_department departments_departme_parent_id_cc8b848e_fk_departmen; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.departments_department
    ADD CONSTRAINT departments_departme_parent_id_cc8b848e_fk_departmen FOREIGN KEY (parent_id) REFERENCES public.departments_department(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: departments_department departments_departme_successor_id_bd80fd5a_fk_departmen; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.departments_department
    ADD CONSTRAINT departments_departme_successor_id_bd80fd5a_fk_departmen FOREIGN KEY (successor_id) REFERENCES public.departments_department(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: departments_hotline departments_hotline_department_id_17fed74e_fk_departmen; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.departments_hotline
    ADD CONSTRAINT departments_hotline_department_id_17fed74e_fk_departmen FOREIGN KEY (department_id) REFERENCES public.departments_department(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: departments_user departments_user_department_id_0c6971c5_fk_departmen; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.departments_user
    ADD CONSTRAINT departments_user_department_id_0c6971c5_fk_departmen FOREIGN KEY (department_id) REFERENCES public.departments_department(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: departments_user_groups departments_user_groups_group_id_0948aec7_fk_auth_group_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.departments_user_groups
    ADD CONSTRAINT departments_user_groups_group_id_0948aec7_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: departments_user_groups departments_user_groups_user_id_6174f7e6_fk_departments_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.departments_user_groups
    ADD CONSTRAINT departments_user_groups_user_id_6174f7e6_fk_departments_user_id FOREIGN KEY (user_id) REFERENCES public.departments_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: departments_user_user_permissions departments_user_use_permission_id_4f2664b8_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.departments_user_user_permissions
    ADD CONSTRAINT departments_user_use_permission_id_4f2664b8_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: departments_user_user_permissions departments_user_use_user_id_710d3629_fk_departmen; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.departments_user_user_permissions
    ADD CONSTRAINT departments_user_use_user_id_710d3629_fk_departmen FOREIGN KEY (user_id) REFERENCES public.departments_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: disclosures_assignment disclosures_assignme_department_id_5332dfbc_fk_departmen; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_assignment
    ADD CONSTRAINT disclosures_assignme_department_id_5332dfbc_fk_departmen FOREIGN KEY (department_id) REFERENCES public.departments_department(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: disclosures_assignment disclosures_assignme_requirement_id_9c7feb86_fk_disclosur; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_assignment
    ADD CONSTRAINT disclosures_assignme_requirement_id_9c7feb86_fk_disclosur FOREIGN KEY (requirement_id) REFERENCES public.disclosures_requirement(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: disclosures_category disclosures_category_parent_id_1e8e9c26_fk_disclosur; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_category
    ADD CONSTRAINT disclosures_category_parent_id_1e8e9c26_fk_disclosur FOREIGN KEY (parent_id) REFERENCES public.disclosures_category(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: disclosures_channeluse disclosures_channelu_record_id_d71e2f80_fk_disclosur; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_channeluse
    ADD CONSTRAINT disclosures_channelu_record_id_d71e2f80_fk_disclosur FOREIGN KEY (record_id) REFERENCES public.disclosures_item(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: disclosures_dossier_writers disclosures_dossier__dossier_id_8df5cdbd_fk_disclosur; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_dossier_writers
    ADD CONSTRAINT disclosures_dossier__dossier_id_8df5cdbd_fk_disclosur FOREIGN KEY (dossier_id) REFERENCES public.disclosures_dossier(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: disclosures_dossier_writers disclosures_dossier__user_id_3dde42ea_fk_departmen; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_dossier_writers
    ADD CONSTRAINT disclosures_dossier__user_id_3dde42ea_fk_departmen FOREIGN KEY (user_id) REFERENCES public.departments_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: disclosures_dossier disclosures_dossier_department_id_8beca1ad_fk_departmen; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_dossier
    ADD CONSTRAINT disclosures_dossier_department_id_8beca1ad_fk_departmen FOREIGN KEY (department_id) REFERENCES public.departments_department(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: disclosures_dossier disclosures_dossier_procedure_id_16fc59e6_fk_disclosur; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_dossier
    ADD CONSTRAINT disclosures_dossier_procedure_id_16fc59e6_fk_disclosur FOREIGN KEY (procedure_id) REFERENCES public.disclosures_procedure(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: disclosures_item disclosures_item_category_id_e198d0f7_fk_disclosur; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_item
    ADD CONSTRAINT disclosures_item_category_id_e198d0f7_fk_disclosur FOREIGN KEY (category_id) REFERENCES public.disclosures_category(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: disclosures_item disclosures_item_department_id_51be5de3_fk_departmen; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_item
    ADD CONSTRAINT disclosures_item_department_id_51be5de3_fk_departmen FOREIGN KEY (department_id) REFERENCES public.departments_department(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: disclosures_item_writers disclosures_item_wri_item_id_e77db17b_fk_disclosur; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_item_writers
    ADD CONSTRAINT disclosures_item_wri_item_id_e77db17b_fk_disclosur FOREIGN KEY (item_id) REFERENCES public.disclosures_item(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: disclosures_item_writers disclosures_item_wri_user_id_6b7b4310_fk_departmen; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_item_writers
    ADD CONSTRAINT disclosures_item_wri_user_id_6b7b4310_fk_departmen FOREIGN KEY (user_id) REFERENCES public.departments_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: disclosures_itemfile disclosures_itemfile_record_id_2a06c10d_fk_disclosures_item_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_itemfile
    ADD CONSTRAINT disclosures_itemfile_record_id_2a06c10d_fk_disclosures_item_id FOREIGN KEY (record_id) REFERENCES public.disclosures_item(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: disclosures_obligation disclosures_obligati_department_id_aeeb3c47_fk_departmen; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_obligation
    ADD CONSTRAINT disclosures_obligati_department_id_aeeb3c47_fk_departmen FOREIGN KEY (department_id) REFERENCES public.departments_department(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: disclosures_obligation disclosures_obligati_requirement_id_cacfa0f7_fk_disclosur; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_obligation
    ADD CONSTRAINT disclosures_obligati_requirement_id_cacfa0f7_fk_disclosur FOREIGN KEY (requirement_id) REFERENCES public.disclosures_requirement(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: disclosures_procedurestep disclosures_procedur_procedure_id_8ed0b154_fk_disclosur; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_procedurestep
    ADD CONSTRAINT disclosures_procedur_procedure_id_8ed0b154_fk_disclosur FOREIGN KEY (procedure_id) REFERENCES public.disclosures_procedure(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: disclosures_requirement disclosures_requirem_category_id_0627be66_fk_disclosur; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_requirement
    ADD CONSTRAINT disclosures_requirem_category_id_0627be66_fk_disclosur FOREIGN KEY (category_id) REFERENCES public.disclosures_category(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: disclosures_requirement disclosures_requirem_department_id_dfddf85d_fk_departmen; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.disclosures_requirement
    ADD CONSTRAINT disclosures_requirem_department_id_dfddf85d_fk_departmen FOREIGN KEY (department_id) REFERENCES public.departments_department(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: django_admin_log django_admin_log_content_type_id_c4bce8eb_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_content_type_id_c4bce8eb_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: django_admin_log django_admin_log_user_id_c564eba6_fk_departments_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_user_id_c564eba6_fk_departments_user_id FOREIGN KEY (user_id) REFERENCES public.departments_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: notices_notice notices_notice_recipient_id_fd0027f8_fk_departments_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notices_notice
    ADD CONSTRAINT notices_notice_recipient_id_fd0027f8_fk_departments_user_id FOREIGN KEY (recipient_id) REFERENCES public.departments_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: notices_preference notices_preference_user_id_aec1a24f_fk_departments_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notices_preference
    ADD CONSTRAINT notices_preference_user_id_aec1a24f_fk_departments_user_id FOREIGN KEY (user_id) REFERENCES public.departments_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: supervision_appointment supervision_appointm_account_id_b5182387_fk_departmen; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_appointment
    ADD CONSTRAINT supervision_appointm_account_id_b5182387_fk_departmen FOREIGN KEY (account_id) REFERENCES public.departments_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: supervision_criterion supervision_criterio_round_id_d7c7b13c_fk_supervisi; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_criterion
    ADD CONSTRAINT supervision_criterio_round_id_d7c7b13c_fk_supervisi FOREIGN KEY (round_id) REFERENCES public.supervision_evaluationround(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: supervision_evaluateddepartment supervision_evaluate_department_id_af0631ee_fk_departmen; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_evaluateddepartment
    ADD CONSTRAINT supervision_evaluate_department_id_af0631ee_fk_departmen FOREIGN KEY (department_id) REFERENCES public.departments_department(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: supervision_evaluateddepartment supervision_evaluate_round_id_f9eded13_fk_supervisi; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_evaluateddepartment
    ADD CONSTRAINT supervision_evaluate_round_id_f9eded13_fk_supervisi FOREIGN KEY (round_id) REFERENCES public.supervision_evaluationround(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: supervision_question supervision_question_ticket_id_d29dd6a8_fk_supervisi; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_question
    ADD CONSTRAINT supervision_question_ticket_id_d29dd6a8_fk_supervisi FOREIGN KEY (ticket_id) REFERENCES public.supervision_ticket(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: supervision_score supervision_score_criterion_id_f09bb2b3_fk_supervisi; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_score
    ADD CONSTRAINT supervision_score_criterion_id_f09bb2b3_fk_supervisi FOREIGN KEY (criterion_id) REFERENCES public.supervision_criterion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: supervision_score supervision_score_sheet_id_5c8f8869_fk_supervision_sheet_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_score
    ADD CONSTRAINT supervision_score_sheet_id_5c8f8869_fk_supervision_sheet_id FOREIGN KEY (sheet_id) REFERENCES public.supervision_sheet(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: supervision_sheet supervision_sheet_appointment_id_cfa2528f_fk_supervisi; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_sheet
    ADD CONSTRAINT supervision_sheet_appointment_id_cfa2528f_fk_supervisi FOREIGN KEY (appointment_id) REFERENCES public.supervision_appointment(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: supervision_sheet supervision_sheet_department_id_84d2b308_fk_departmen; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_sheet
    ADD CONSTRAINT supervision_sheet_department_id_84d2b308_fk_departmen FOREIGN KEY (department_id) REFERENCES public.departments_department(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: supervision_sheet supervision_sheet_round_id_4b12d525_fk_supervisi; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_sheet
    ADD CONSTRAINT supervision_sheet_round_id_4b12d525_fk_supervisi FOREIGN KEY (round_id) REFERENCES public.supervision_evaluationround(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: supervision_ticket supervision_ticket_department_id_1a40435c_fk_departmen; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supervision_ticket
    ADD CONSTRAINT supervision_ticket_department_id_1a40435c_fk_departmen FOREIGN KEY (department_id) REFERENCES public.departments_department(id) DEFERRABLE INITIALLY DEFERRED;


--
-- PostgreSQL database dump complete
--

