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
	(1, '640000/2026-00004', 1, 'draft', '律师执业许可', 'public', '', NULL, NULL, '2026-05-11 14:15:37.609502+00', '2026-05-11 14:15:37.609502+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '[]', '{}', '', '', false, '', false, '', NULL, 0, '', NULL, '', NULL, 'XK-01', 'Licence to practise as a lawyer', NULL, '', '拥护宪法
品行良好', '', 'natural_person', '向窗口提出申请。', 30, 'working_day', '', 20, 'working_day', '', false, '不收费', '', '', '0951-5550102', '', '', '', '', NULL, NULL, NULL, 1, 2, 1, NULL, NULL, NULL, NULL, NULL, NULL, 1),
	(2, '640000/2026-00014', 1, 'published', '公开的许可', 'public', '', NULL, NULL, '2026-05-11 14:15:40.453721+00', '2026-05-11 14:15:40.453721+00', '2026-05-11 14:15:41.172641+00', NULL, '2026-05-11 14:15:41.241762+00', NULL, '2026-05-11 14:15:41.328193+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, '286765a1952459951c5504f6d64b280995a4a9dec6997e27dc2926d8b791551b', 50, '', '2026-05-11', 'XK-02', 'Licence to practise as a lawyer', NULL, '', '拥护宪法
品行良好', '', 'natural_person', '向窗口提出申请。', 30, 'working_day', '', 20, 'working_day', '', false, '不收费', '', '', '0951-5550102', '', '', '', '', 3, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1, NULL, NULL, 1),
	(3, '640000/2026-00015', 1, 'published', '没有步骤的许可', 'public', '', NULL, NULL, '2026-05-11 14:15:41.340679+00', '2026-05-11 14:15:41.340679+00', '2026-05-11 14:15:41.390459+00', NULL, '2026-05-11 14:15:41.48387+00', NULL, '2026-05-11 14:15:41.617181+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, 'a6b55d8f7c9156ac0a4c3c2170d5b322f8c54e498ae462481d95239983808ee0', 54, '', '2026-05-11', 'XK-03', 'Licence to practise as a lawyer', NULL, '', '拥护宪法
品行良好', '', 'natural_person', '向窗口提出申请。', 30, 'working_day', '', 20, 'working_day', '', false, '不收费', '', '', '0951-5550102', '', '', '', '', 3, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1, NULL, NULL, 1),
	(4, '640000/2026-00028', 1, 'published', '律师执业许可', 'public', '', NULL, NULL, '2026-05-11 14:15:47.378549+00', '2026-05-11 14:15:47.378549+00', '2026-05-11 14:15:48.177705+00', NULL, '2026-05-11 14:15:48.245316+00', NULL, '2026-05-11 14:15:48.318634+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, 'fe22a6ff51e4da0b048e00f48c971da91f286f2eaebc02317ece0dae6382533e', 139, '', '2026-05-11', 'OLDXK-01', 'Licence to practise as a lawyer', NULL, '', '拥护宪法
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
	(1, '640000/2026-00003', 1, 'published', '中华人民共和国律师法', 'public', '', NULL, NULL, '2026-05-11 14:15:37.213371+00', '2026-05-11 14:15:37.213371+00', '2026-05-11 14:15:37.236147+00', NULL, '2026-05-11 14:15:37.467316+00', NULL, '2026-05-11 14:15:37.582246+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, 'e10e30c5852244ae9d16156ca54360647a7cab0185ab1fb5c940fa2cc722c22c', 7, '', '2026-05-11', 'LAWYERS_LAW', 'Lawyers Law', 'law', '全国人民代表大会常务委员会', '', NULL, NULL, NULL, 'in_force', '', NULL, '', '', NULL, 3, NULL, NULL, 1, 2, 1, NULL, 5, NULL, NULL, 1),
	(2, '640000/2026-00017', 1, 'published', '另一部法', 'public', '', NULL, NULL, '2026-05-11 14:15:41.785129+00', '2026-05-11 14:15:41.785129+00', '2026-05-11 14:15:41.823315+00', NULL, '2026-05-11 14:15:41.896214+00', NULL, '2026-05-11 14:15:41.959764+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, 'ac8bab2bb0271b8d0046b102c918a05dc955f61b00d5399fb6cee3c98c968917', 62, '', '2026-05-11', 'OTHER_LAW', 'Lawyers Law', 'law', '全国人民代表大会常务委员会', '', NULL, NULL, NULL, 'in_force', '', NULL, '', '', NULL, 3, NULL, NULL, 1, 2, 1, NULL, 5, NULL, NULL, 1),
	(3, '640000/2026-00027', 1, 'published', '中华人民共和国律师法', 'public', '', NULL, NULL, '2026-05-11 14:15:47.215488+00', '2026-05-11 14:15:47.215488+00', '2026-05-11 14:15:47.241555+00', NULL, '2026-05-11 14:15:47.289459+00', NULL, '2026-05-11 14:15:47.366822+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, '45e28fb884ef2b9ec6bd9ae90bf9aa78201ce2dbf301ba3b38c18e267e5996de', 135, '', '2026-05-11', 'OLDLAWYERS_LAW', 'Lawyers Law', 'law', '全国人民代表大会常务委员会', '', '2007-10-28', NULL, NULL, 'in_force', '', NULL, '', '', NULL, 3, NULL, NULL, 1, 2, 1, NULL, 5, NULL, NULL, 1);


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
	(1, '640000/2026-00005', 1, 'draft', '对律师同时在两个以上律师事务所执业的处罚', 'public', '', NULL, NULL, '2026-05-11 14:15:37.728505+00', '2026-05-11 14:15:37.728505+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '[]', '{}', '', '', false, '', false, '', NULL, 0, '', NULL, '', NULL, 'CF-001', 'Penalty on lawyer: practising in two or more law firms at once', 'lawyer', '同时在两个以上律师事务所执业', '', 'warning;fine', '警告，可以处五千元以下罚款', 'Warning; fine up to 5,000 yuan', NULL, 5000, NULL, NULL, '', NULL, NULL, 'prefecture', '', '', NULL, '', '', NULL, NULL, NULL, 1, 2, 1, NULL, NULL, NULL, NULL, NULL),
	(2, '640000/2026-00016', 1, 'published', '公开的处罚', 'public', '', NULL, NULL, '2026-05-11 14:15:41.627698+00', '2026-05-11 14:15:41.627698+00', '2026-05-11 14:15:41.655163+00', NULL, '2026-05-11 14:15:41.705121+00', NULL, '2026-05-11 14:15:41.770327+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, 'b7b6d96e8dceb2e6ea4c8109523ea5f9ed7268f39bc65ce6cfb6257b14a3685c', 58, '', '2026-05-11', 'CF-002', 'Penalty on lawyer: practising in two or more law firms at once', 'lawyer', '同时在两个以上律师事务所执业', '', 'warning;fine', '警告，可以处五千元以下罚款', 'Warning; fine up to 5,000 yuan', NULL, 5000, NULL, NULL, '', NULL, NULL, 'prefecture', '', '', NULL, '', '', 3, NULL, NULL, 1, 2, 1, NULL, 5, NULL, NULL, 1),
	(3, '640000/2026-00029', 1, 'published', '对律师同时在两个以上律师事务所执业的处罚', 'public', '', NULL, NULL, '2026-05-11 14:15:48.329523+00', '2026-05-11 14:15:48.329523+00', '2026-05-11 14:15:48.358245+00', NULL, '2026-05-11 14:15:48.413208+00', NULL, '2026-05-11 14:15:48.48066+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, 'ed82f497a328d732893f657ea22628723a9573affc8a71095a285b37e282c231', 143, '', '2026-05-11', 'OLDCF-001', 'Penalty on lawyer: practising in two or more law firms at once', 'lawyer', '同时在两个以上律师事务所执业', '', 'warning;fine', '警告，可以处五千元以下罚款', 'Warning; fine up to 5,000 yuan', 0, 5000, 1.00, 5.50, 'illegal_gains', NULL, NULL, 'prefecture', '', '', NULL, '', '', 3, NULL, NULL, 1, 2, 1, NULL, 5, NULL, NULL, 1);


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
	('2aa88f4e-c8ad-411e-9b13-9362b9d0297c', 70898643260, '2026-05-11 14:15:37.132074+00', NULL);


--
-- Data for Name: audit_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_entry VALUES
	(1, '2026-05-11 14:15:37.132074+00', 'system_run', 'requirement', 'MEALS', NULL, '罪犯伙食账目', 'D11', true, '', '44a4a95cf3e5f8e22850f3e6d3cd0339af3e7313935c95f56337a28dffcee4d2', '', '83dd7109762b7bb9d8c2b7e84e4c9e2eedcc6761fe1bbf453b1d31fc33aa97a5', 'd414446c590ea2202bfa392809d1418cc72cf0f996ba25ba3bf7050547edb9b7', 'e7282db2', 'f89d6d6bd088b2e2aeb0316dfffb986b9351481d9ebbb1fd4ebf57d81080421f'),
	(2, '2026-05-11 14:15:37.183387+00', 'drafted', 'item', '640000/2026-00001', 1, '律师执业许可办理情况', 'D11', false, '', '09f6a2deeb825f55c57cf4d5112f81bbf3a1d3764586d816aa518aefc2072076', '617b9d2edf2090b9b28d116863c74a91593b325c2168ad56e392e6ece84e2bfd', '8b5e00d899e125be4e51fdae36108c5ca9a6c2a2d5e1b60f2b884bc4c639bb80', '0f2e982ec3f4e38c43fb29c3b4c77a54b377b706c03fea8388b567e08b970a9a', 'e7282db2', '58ed16b6742af7fa50f7b562e9d4fd3297661334bc95facd8aead3c4c7283edb'),
	(3, '2026-05-11 14:15:37.208307+00', 'drafted', 'dossier', '640000/2026-00002', 1, '规范性文件清理', 'D11', false, '', '06c90fbb7da2f7f7b4840107950a130c51dab4d45d656a749b7af63a247c2a1d', '9cc0e942505720d4e2a7cf56a7068f8163c0c1b64fa249dc3406209a654ed1d0', 'b5d5c25fcbaf18814129be63a25f05b4c0b3ae905707d1b02c1302402cfeb998', 'd1b545ab735e42da1fe5388b2866bdc68713dd25e9dcbe1e7112c42b23b058ff', 'e7282db2', 'ab56f32bcd8d6eca72441aada7a3b73d2de3d79e1b2b33c01ebe6a21d38cb25b'),
	(4, '2026-05-11 14:15:37.227808+00', 'drafted', 'law', '640000/2026-00003', 1, '中华人民共和国律师法', 'D11', false, '', 'fb3aad37acaa30c36c6c90f0d87a46a03dda915e35f1723fcd26fb4096a236ce', 'bf9aaedc65d727eaf0d080b69dfae3f4acdc81c8c6b7546e0ef08ba3f60b1e22', '901654767e5c8b9ef6f67b70bc1fd221e9f7ea9888ead1c8de9c1fd69c12e5ec', '46307657ad8f6dbb47d760c5b8641cb60b0bed2607df55474cd9b3a3d2133b70', 'e7282db2', 'd60ea7d4cf4158ce86d933449a7a1d9a451698aacf10edcf5b02c19d0695ebf9'),
	(5, '2026-05-11 14:15:37.459298+00', 'submitted', 'law', '640000/2026-00003', 1, '中华人民共和国律师法', 'D11', false, '', '508ec0515b145406e0f9ff1ac39872b876fba1dad833a6d270de8a729ef2ea0a', '401cbdc5641a9fd2a7e45bbc27b60425788a2a6947529047578bbed3bc9dcb8d', 'cf75480e4ec6176993e5ec85f1a205f2a3e18674838a63bade76ae45ca5348a1', '21680809e19ce63e40b4db9db8d7330f2542501d4c1917639a7a1a7db1cd67b6', 'e7282db2', 'eaa50d3443c33abe822c6ac317638fc06a3a9cd1739b0765125f0a9230935261'),
	(6, '2026-05-11 14:15:37.530729+00', 'approved', 'law', '640000/2026-00003', 1, '中华人民共和国律师法', 'D11', false, '', '88c92226d3f89a348ba45494fa809d2ba289221292f16427a1115e9e8ad5016b', '4daf1ee11d76e0618a658daa1d352a20bb27d7cbef04ab5730f451a925a91086', 'f37d7da7494bd4105c1f913ef512368568be7210dac2309e673e7b3ffa5dd696', '4900ba4ce243e518efe9fb12d80f7223042d3adaf18f11f76d80368c28cf291a', 'e7282db2', '6ca5d66e4d6f34a62fcaf63d7d1d565f58b7e15a36562b9e47752b7a4785f11d'),
	(7, '2026-05-11 14:15:37.582246+00', 'published', 'law', '640000/2026-00003', 1, '中华人民共和国律师法', 'D11', true, 'e10e30c5852244ae9d16156ca54360647a7cab0185ab1fb5c940fa2cc722c22c', '2ffc6b7f593aa0726cfabb5d6f5f2e53d0d08a01c74028e6a4785345ab8f5fe7', '', '0115d98cf4206d6f84028567a907b7430bbe84cbe30cf9c87d7634896a826f1e', '0a8da401da815ddcad5363ae61e5850027e32cfd2ce7a3c955735e7e4761ac87', 'e7282db2', '1e75eb91a521a74299cdf09db7b56d10eb147bd7fd243b2041133ddc944394ab'),
	(8, '2026-05-11 14:15:37.697726+00', 'drafted', 'approval', '640000/2026-00004', 1, '律师执业许可', 'D11', false, '', 'd43d0105c8f919a88dceef957dc15e0594d839213bba39e14aee1dedbb56cc95', '8b80ad0f6f8232d7fb58b27683636874df276e2ea7f2342e6e8284ad3ceea59b', '36abf6a178893f2a7060557566780586fc6c57d389af5dd06e2cb04e55598a49', 'a9db19b1efca00dd2aabea30e17b607b60051176222329a234f81eb0ba599729', 'e7282db2', '7e12fd8a246d739487c0863a4753bb98c2980ecfddcd135d5777bbbb9e57e73b'),
	(9, '2026-05-11 14:15:37.805272+00', 'drafted', 'penalty', '640000/2026-00005', 1, '对律师同时在两个以上律师事务所执业的处罚', 'D11', false, '', 'd963d9a4ddc7d9d4f8039c50ea6cc9208f64ed53637f74d3a691008ee950b02f', 'd61fc745a14006a00203041459e2a21a135af23a70ebbf31cc1bb9a7b6c5910b', '0198e7f6fa54d31a26660798b80a17fc8118c732878f3829a375dbe67fc6d728', '469dcdfba0948c9e987fb6f5959300a8387a4a4f6e833244b064afefaaf8d50a', 'e7282db2', '5fb0b25586127639f0f90e9f967d69dbd7ac61efccd28df46ead458ed0017e00'),
	(10, '2026-05-11 14:15:37.959614+00', 'filed', 'ticket', '1', NULL, '群众反映 1 · 应公开未公开', 'D11', false, '', '72aa598532bce1fcf81a3d414f1306a7586a03c329616249c25239570300767f', '0abb2b5ecb42b1f0a6e0b290703d8b91b6e5ac50acc3ab6363f0b1b88d36c281', 'e2d74876b166bffed67749083fa3867d0b8a565222c877c53546cff43888d874', '708725320b6b59ad4b9c376308dc6d691ca5a60eee8184497f0af90d229df367', 'e7282db2', 'f91b263594e17fb0adc27d2fe7fccbabff72886719c4ef92a434a65fdf4f0191'),
	(11, '2026-05-11 14:15:37.984504+00', 'received', 'ticket', '1', NULL, '群众反映 1 · 应公开未公开', 'D11', false, '', 'a58a99b82ab84641c7efe624d4c6978cd9175e0b78b87d7dcc592e3c41918ed0', 'b615743a5cd556ef99e9941646b11b3afbe05df7ca7c346ae09437d9722bde11', '2bea3118a20afd04722083e7686627f4c76a3c0585e95b7b9ce9d50522a98eaf', '7322f2a9f1a5ce49516dcb2066b77e2fdaf24897124b27660bb9b4c68bbd012b', 'e7282db2', 'a3de4358ae1a764dc2679de64cf8caee8c83ff44ae08b7420f54eac3e1fe9cc1'),
	(12, '2026-05-11 14:15:38.009154+00', 'system_run', 'test', '', NULL, '', '', false, '', 'e547b1347f043c082450812c9fed3cbcf922d0f1eafe62a2cfe2819ddab82662', '17906214dc5a296f2cc6fb61ea8cab17f46a5613c30b9b9e54d9976414821f38', '18885dad318030bf515e452e38620c19afac5e4987e5bb1d4885af6841a93cf3', '293cd58884896f293c45ce53b7b585fff9496c24f90880f3e56997db3b791f51', 'e7282db2', 'd6d281e5af5661c38d5e036e383f1d13e2bc1a6ac7a7b79b6aaddb5c0912ac2e'),
	(13, '2026-05-11 14:15:38.685229+00', 'drafted', 'item', '640000/2026-00006', 1, '律师执业许可办理情况', 'D11', false, '', 'ab549f4f9dd53ab42668b562b07f3ca9c0e36d2e0fab1034273105411eaf6376', '0361f91d153f20753cae551c74bdc5b56398296c9b712443e1969e4ab0098b8b', '0cccb2a9ac29b98f8fcdc35e34fa778b125183f20d63c23be36a1fe6d50d87cf', 'c2d949ac60d687e69e7b142406d7bac582fdb855bf1322011ad39c7483a5f2aa', 'e7282db2', '3e6764ced5b94e4b5412f4674de3236c1c322454b38bb06447afda2d740d4621'),
	(14, '2026-05-11 14:15:38.795114+00', 'submitted', 'item', '640000/2026-00006', 1, '律师执业许可办理情况', 'D11', false, '', 'b36039e78aa67f1b9e879eb2805fa4084dd87a12cb4b4ae5a8b1361a907541a9', 'af392daeb828fc3628bb2e77a82a97c9c489834bb7d24fc3897516581d763a9a', '03046e2c979d70abf88337015da9a8cab51495253f99aa2a7e8c34b16b045b7f', '5c8bb2e9bfb5e63e697b92c9ea0c8722209c1c672c0c56b7a6ec57b3ec6ea30f', 'e7282db2', '91eaf255b6972281a2568f9f681f794f5dfa8f466db1e2bb698717595347a584'),
	(15, '2026-05-11 14:15:38.833554+00', 'approved', 'item', '640000/2026-00006', 1, '律师执业许可办理情况', 'D11', false, '', 'db4f4c8e0b2535bdfb62cda6b4735464ccd105f8b309dbd1247ce2d77d24f0bf', 'd91178f19663054e51d46d0dedf63490099edd5cbad2c6156c6f6e12d2e52e2a', '4c7caaa8bf6e8e9c58f3bfd41695e73e139f5c1312619d11ac02e52d2332651c', 'c3d15430511d8dbdb5a8b061727ce338548889af902ac50e78b49ee4fda14077', 'e7282db2', 'f73c01c93baec5124a05d811873c12dcce7235aa3550efd8e5ea7874db478e75'),
	(16, '2026-05-11 14:15:39.099748+00', 'published', 'item', '640000/2026-00006', 1, '律师执业许可办理情况', 'D11', true, 'd706cb5e41d29674128362cfc1832757a9ea09972b171fb4a637d30a3ac8a47d', 'e310f65249e5a8f07a05520c5849681aef3428b57b5bbd99b39d7130425d09c6', '', '2972155980be66c7e92749ac3409a33200e28ff3145697125e6ab76245496e0e', '92592417f472a709eb52d7e33b05df8ab9f25672419a52d4b3aa7ec50f1a141d', 'e7282db2', 'b371f8cec4dfd1054e62caa9653656b443175b6e1a120730dd17afe4276eca4a'),
	(17, '2026-05-11 14:15:39.164235+00', 'version_opened', 'item', '640000/2026-00006', 2, '律师执业许可办理情况', 'D11', false, '', '4221e346789792800bb115d3b4f5337e088b729347a40c8760db1906c25e1a0b', '7c255c89ed8109c0b78e69a02d5a79c6ac0b920f90be1bd5d8ebdcfeeeb42b87', '4a80435a6ba10e7d316a9a829ee0c9673f9357659113c5fb4ab5701a7d60b89b', 'da49bfed557f2b241a663663bd78cde2b58f23b185633f5eef614d9e52b6aeae', 'e7282db2', '427df98477d2bfea92a8cb79484d959e7879bea3155587f2862343e05f60e09b'),
	(18, '2026-05-11 14:15:39.195303+00', 'edited', 'item', '640000/2026-00006', 2, '改版的', 'D11', false, '', 'bbb18e50418e04005a2a32957d73fa0177501dfe74fb277dd5916d0e3d364fa5', '9258e80b1f66cda48283d82ea1405d86bf7a2f0720d2fc3d5ed4fa1d04c1bb45', '6d49a06c7b95c24b28386b7e1cb36a1bbe9d5820699fba661119761cc3286fd4', '46aeb9e8b9fcd59d40bc85ef9053176f045fcf50d80d8b103b7389f23dc5f3d6', 'e7282db2', '5b87c4cfadd503d0c15127f292b0afdc4031b55ca0393cfce82cbfc073050c13'),
	(19, '2026-05-11 14:15:39.251823+00', 'submitted', 'item', '640000/2026-00006', 2, '改版的', 'D11', false, '', '0d4ac94cb4bf4cd4d6692a020c2b79aba7df6eba329f8f4edc2cbfb7439218b4', '9eb34748ec558c6ef98fee583e97e28937e7e63e7bcbfb5f4e01d7596a3a83b7', '87945a994876c3d012c58f8837afb3fa3c1d20eb6ad2aa6666bb66e4ac96fdbf', '504f97680f14ca9550c6a2bd1ed53fbd9bcb0a225a073e6fe2f354239228ea24', 'e7282db2', '6b8c5cb1d7c4285eb20060b28abed9572da9455a3d56829434ebddc76f186375'),
	(20, '2026-05-11 14:15:39.305329+00', 'approved', 'item', '640000/2026-00006', 2, '改版的', 'D11', false, '', 'e384f93825bdad7b68d231132a7138bde8f16d3a38d1d34fef2b618f74f3cc34', 'bfdf26c28d6fd938870e9851498152792578ff6dee157b5e8e796dcddf897c08', '95f1f9fe0a20d1eeea66fdc322ee6808e6395bfa0d6f398c3d52e786831e8abc', '3c6f4b53c143edb59870aa57f77035e0d6c465caf82175613dc039c034b8f2e5', 'e7282db2', 'b1a5218795812815dd87f7f934365025d4e9490f0a4b0620d3f6f89949512753'),
	(21, '2026-05-11 14:15:39.355531+00', 'published', 'item', '640000/2026-00006', 2, '改版的', 'D11', true, '893fbc343489ac69ae465a6812db15feaceeaf0459ca5d5327f5acc50b863f0d', 'e1d72a4313073d15ffe6b4be4854788535ae2266306f28ec9873b29be28b6d13', '', '9e152f6f46fa0346e8a69543373c8ea5eac8c560a509a2e53c10f7b43be1e69b', 'd81ce92c3a0c70f26b217909403265272cbb06e1b43c81dd7bd1c08fe6654161', 'e7282db2', '6068518abba0e6ca883103d4786f96f283386a31df3ae25982facd3d7e77e4db'),
	(22, '2026-05-11 14:15:39.404266+00', 'drafted', 'item', '640000/2026-00007', 1, '撤下的', 'D11', false, '', '9d0a2490181374c069a6c9e67fa71da9822f00716cf702d45c688df52850a6da', '153d38eaab9a0d57ce329e9267101dff63b837484cbab1b9f0fb3703e8a1efd9', 'daaff7c8c05f46b1a4ae5974fc69b4afcb951b2fcf503c188df05901c521913e', 'd2a8e3c6b29f3836057dcb0f30a41905f9ce68bac8858d945507fe92676a97b8', 'e7282db2', '9be74bfefa95b0c7054c28166de8c617d3b59327daac8623ae78b1f41ca1f5ed'),
	(23, '2026-05-11 14:15:39.453698+00', 'submitted', 'item', '640000/2026-00007', 1, '撤下的', 'D11', false, '', '099160613c27adb85f03521e5e01c983d06b7a51fca718a9b12259bdc1e70e9d', 'e95f92d1724de3569a43961b47ad18900e3012abc8d6fdb9330945564a7fb8fc', '4e04e0c35749e8b8973529386b2be5a077c085133da66253578a7551d9a7f867', '6089e7f5dea79ec4e5910a0b25f66ca8ec6d0b965e0a1cab56110295ca50976d', 'e7282db2', '2250e535486f0c7edb0004712cc6b4bcf00f7ae19311aca5587ab8621af70d43'),
	(24, '2026-05-11 14:15:39.488374+00', 'approved', 'item', '640000/2026-00007', 1, '撤下的', 'D11', false, '', '1dd27e01e76faea56f3a0ed91c12ec78d983760341e38400868736207c36f1d0', 'c288231f287ccbe4ff6c49b5ae6e6d9e6b215b0557fc0a8ca2c76ff4130d6405', '1182fd6785e92d0533a3660427b85d361640bd390f1790429a351d2176e39f4c', '0b08195a7596822b1d7f01e2d1e01c0abaceec51783682d8a62e23cf0ba4dba2', 'e7282db2', '6f381044a2908187f2c3bc56fd6c45ae7644091138c61fa469384b1b6a18f87c'),
	(25, '2026-05-11 14:15:39.513227+00', 'published', 'item', '640000/2026-00007', 1, '撤下的', 'D11', true, '385da799ce90202cba6373c25e32d32311d769487ce3e0accf47ae8ddc5fdfb2', '0ece52b04de52b19a128a2358230b560d64197cd1b974d2a3cedc420932fe9f1', '', '9467898f225055c233719df31c077893c6229611fd576f858b4905df1205798f', '7506173ed3c59a160856ec43583379cd0e64b85a9732d091837f300baec148fb', 'e7282db2', '60654697e1f3c444cd6f69776c9ef67709e472ebf566e584ccc5dc52c7addfa2'),
	(26, '2026-05-11 14:15:39.545768+00', 'withdrawn', 'item', '640000/2026-00007', 1, '撤下的', 'D11', true, '385da799ce90202cba6373c25e32d32311d769487ce3e0accf47ae8ddc5fdfb2', '71c78afdc8a5e5c2f6a47aa8ed4da744fcf59a6a5b8ec8c237260586d900d8b8', '', '5cb3c43c975bd831aa5d7c5c9816b620cb67fc072cea7950591d9e15abdce193', 'e8200590db82d48e94922fd904de12e0f2b656a76a8cc94d2e50ff82c3677cfd', 'e7282db2', '626186bfe8622dcd724e56914f05dbe47fe6b2af9fc886320836412593922c59'),
	(27, '2026-05-11 14:15:39.576463+00', 'drafted', 'item', '640000/2026-00008', 1, '再改的', 'D11', false, '', '1c5f93cfea67564e87038993e5065800883ad21107e2511b32dac5d808365346', '0acfb645fa580c1f2722de82db28d2fe7986157a3774089a8fbc5f7e21e405ce', '25dd2575e8f16e9496ce89af81bd260b1e03337a30f3f247026d10452960eab1', 'baabfc0cabccb99879d67216ff6cddd8354a4d6dd95ceaafbf04b03e30382a6c', 'e7282db2', '449690498771b770f3ae170a1f7d973048da58efa179fd1c6025140c1e8cf74b'),
	(28, '2026-05-11 14:15:39.619977+00', 'submitted', 'item', '640000/2026-00008', 1, '再改的', 'D11', false, '', 'b99486ab2e4422a96e1fd2780e94782e69b13d9327757e1a82dd67ce4ed5cff5', 'b083fdf281c80819b7a4a961dcd184f7b65a91d0bc2ecd7a0f2387c03bed5a07', '2d01d426580a6bee0c9c0c045d7d2d4a0d23ada2e1dae34efdf07e858d5e47a0', '82683fcf9e046cdf4f624b3d9f9603577539e49e59b5043b10a9d44eba0309ae', 'e7282db2', '6328e8430a7c1b4f50180705b8c99bdd3e70c0dfd28d12ba2a916b8f2eb695e6'),
	(29, '2026-05-11 14:15:39.656968+00', 'approved', 'item', '640000/2026-00008', 1, '再改的', 'D11', false, '', 'd5ae0968371fd4f925a390a7353c5792034693ecdf0ed563fb93b11dad03761d', 'bbf537d792c25c83243870b9dd14a2e208eeb6814006fd8a834ad9ebd4ddfcbe', '44923012ab5ff1eda9b1e5b00d12cfd11288cef11fdb2665a32efd44d0b97549', '5a75a0b0b13970723a258082828ae529a476428012dbb6bae4c8ce612f03b1c7', 'e7282db2', 'd7726a2a01ce61a8f48a897cce40d960da046ff7fc40de27821fb2952e459965'),
	(30, '2026-05-11 14:15:39.696003+00', 'published', 'item', '640000/2026-00008', 1, '再改的', 'D11', true, '1937b81bdfcbe84246a0dde6e5383ca40e2d8add2373b06fce2352df4b73328e', '0e336b67bce468abbefc98b6b803aa8785b1f8430ebffcacce5cd65415b2b1f0', '', '10d1e04638138097ffc2c578920ffb46c89e6df1a4dedc35301dfa919d0037b8', '1d3fb901e3aaf678b1ca5b63cee8450daf15957024aaf9e729ec96eea50c24a8', 'e7282db2', '5ab536bd2e073e445753f65f947e7510e45461b3850a1770670cc00ba146f002'),
	(31, '2026-05-11 14:15:39.747223+00', 'version_opened', 'item', '640000/2026-00008', 2, '再改的', 'D11', false, '', '62bc818144e25c39d7d2185141f6f1fccc401225430b4137240a1ea17457d863', '5ae450b3f9345d4d97773cee49e3f1e835876952254eabf8280b87f7b5230ed3', 'bd114bd6237cd9799ec5661748cd0bb261377815e035fadd697a23b50fe80b39', '259ce7b24f3f2a479715349c8b49d95e28db5f215c20c14270a49f5c43d64495', 'e7282db2', 'a6bbfc806d0adc4036e5c981de0741271d388561c4902f7950adc4f2c525d091'),
	(32, '2026-05-11 14:15:39.773234+00', 'drafted', 'item', '640000/2026-00009', 1, '应急的', 'D11', false, '', '95166c424ac59a24c726eba0538dda908c28544955180c7145de1833a54952b3', '089b55320b9390720583bb45c547fc423ad1b2e06a63ca47468364f27ebbd373', 'b15940aff96f8ee5dcfe9f4555430e9c3961c9c9cc28531730d9333e3589f66e', '00ee2acfe0560aee288d0e558047cf5dddd6eec91794094ab7a1d45a969a2111', 'e7282db2', '42e7c107dad357e02c90341e529fbe34c29050b2d647ad3669e0885264febd84'),
	(33, '2026-05-11 14:15:39.825578+00', 'force_published', 'item', '640000/2026-00009', 1, '应急的', 'D11', true, '87786456add5a49893d5f59bbca045c26ed387fa288705268a7759f1b4e8f5b5', 'e892fd27217b590d470ab42cdbf85f814f8b3cdbae6058ad64531fbb4e2f563c', '', '757158cc07c716a080a4e0a3680df8697ad177e35200fff32abc9d0cdc9d624d', '66a180e73173afcfd115a012d7663904f787726ec54709cf68dacf2367a7c951', 'e7282db2', 'f8462da2dda1078aa09ca21440ac1f406390267b34c47fdd60b21e204a4d0f61'),
	(34, '2026-05-11 14:15:39.850653+00', 'drafted', 'item', '640000/2026-00010', 1, '内网的', 'D11', false, '', '9d319e1c5fefa85b1e4fb9f0f51251293cd9acc0a420df01aad752d8a608b318', '631d7167772f61171ed1c2f02efc9fe835bf2fda18571e7f3a979afb776f8a3f', '296d8287af96b8216f3be3909e2fc8cd42d7a485542ae378175688e77ed1099d', '06c9c9fc4b6500428e756ba42ed4691ba99f6323d013ec4c102a682503058cdf', 'e7282db2', 'ee0f6585d7f16870ba9ed097ff98bce12218b3a73f2704a36195625688a0d816'),
	(35, '2026-05-11 14:15:39.895207+00', 'submitted', 'item', '640000/2026-00010', 1, '内网的', 'D11', false, '', 'd08fba03670603191b57902efa0c3263321721807ba70602811c35a743fcd2a4', '43400b8bbb5115470033fe43f063db2162864bc130718a1ef45feb001257a86c', '9d6d11bdeef26b7295c54bd37d722db09163aa909a1dcbaf2c9cd4d32f0a9374', '9649642a1281a1aafc83d1d34bbe736a1f8fb5ea9381030e62793c7ddf69d672', 'e7282db2', 'b15d1a3ee64b1696b90dea59495b8c2e36e3c6cf25a9d4bdaa2f52a2cc4114a1'),
	(36, '2026-05-11 14:15:39.952663+00', 'approved', 'item', '640000/2026-00010', 1, '内网的', 'D11', false, '', 'ca0fc5621646a69a46ccb84070a97dc0f06e3511a53c4975e3f1183e0266eb12', 'fde42f1b8592aa7c48dc4594428a69c603184e8e6d5c7b2346497d75ff33d8af', '79cbb654322352872c2ec6ca7a70bda283a9e45863e96c41736af4b95605968d', '137918ecd0761243a553380821f7cd0de3e3cfd0539d35f2ec23815722e69303', 'e7282db2', 'be23e2b256e8c1c7958c405bacc8577bd43fb854d538ed26f6d590a25d865874'),
	(37, '2026-05-11 14:15:39.976765+00', 'published', 'item', '640000/2026-00010', 1, '内网的', 'D11', false, '9b804b1c74582e0441aa9f3da830468a60a063789033ca7e7b9f457b879aaef1', '7eb8fbf4421af5c1ad6e30ee343040057e8fcc7294fd819b9531a51d7e02fec8', 'f4696166d5552743dd68aa1bba68f43b3d779d8a0746c49d41ffba2cb50392d2', 'cc9c6b01c615f8e2e8baa358a6a95bafc7d00a9c0def94e7c96a0f54ed6cd508', 'd35bfbed596991643723aaa68e179d5bfff756384f3d47887dc7bcc82282c51f', 'e7282db2', 'c46b9e2316ca7891741bb8cff10ddd10d30cbc680269f6429429017cc7612f97'),
	(38, '2026-05-11 14:15:39.99883+00', 'drafted', 'item', '640000/2026-00011', 1, 'review', 'D11', false, '', '7fb0a756fdb2c412015d862d9a99484261de394e2f99f58e63b6227265be839c', '91df44cca874f2c41d039abd3cbb10cff2d72298510549d01457fa7ec80dcf83', '1760081199975294b294e5cf2e9064e97443631394fdd29d9866ff4fa7bf3a12', 'f32eca09f85c47eebd5c8b66c6ea072c2b3fb35b821f5f96c01d2375a7c96e93', 'e7282db2', '52801e3b0c665509c39ea702102cd32ba5c48944dd268bdc929db13c307aba41'),
	(39, '2026-05-11 14:15:40.034425+00', 'submitted', 'item', '640000/2026-00011', 1, 'review', 'D11', false, '', 'e2fc41462e65fef224066eb1e11c373207feabd605e0033b580d2bfaad178e90', '54b8c44bf9fc06633c3962fdb8400a2ccb9c285c59edb40a5badee841982cd36', '44f84ea80de6eadc02333c23b3dd854a169a782b4570c4122d3b4456591a4dae', 'd304d5dcbee48c771704ed28f854fc89f74e5c30acfb3df9ce791416c717fcb7', 'e7282db2', '02c76dfd40e900beea7c4e9b6d060b6d930af4d12d1d5e9c98862de156957268'),
	(40, '2026-05-11 14:15:40.04965+00', 'drafted', 'item', '640000/2026-00012', 1, 'approved', 'D11', false, '', 'd88bc03ed4333095b4072061fd3268b4f0d38f24b320c1e3a92d23e36c1be61f', '0027847491291b3bf4f257d1d9e2dd9bc4acd01f5bb86bdb44bcff3002255594', 'fef5c9cfd9614fcde5b6e66689d46a6ae6ea6ce9af90cf1515f88535b0bac6c5', '22d61ff226d9d304b3fd0d8d449afd8d54de0c3c785df55c6d0ecbe28233e06a', 'e7282db2', '0c05a5e596d046f2467daac0b711380463abb90dd30f6f7e196fc8b1a4a229f1'),
	(41, '2026-05-11 14:15:40.108971+00', 'submitted', 'item', '640000/2026-00012', 1, 'approved', 'D11', false, '', 'f7e926ccbc0ee0a28b797fe3491f61839907bd3aa524c44540df9f9aa8daf406', 'c2f0a3ef78c0a749f6e7f66f40575fb778a6cb104a656c393ab0d8b10c591a96', 'e1f89359004e52ddb514bee56b425501b05c71fa8e2612015eb5d63309ad87b6', 'bfc02d89820adfdc02ddbb69c9b57a9f897a8731d74d3d7bf09836a647b32c22', 'e7282db2', '5bba951c65d457f1d7eac4ad47b213bedf97ef159f4d9e033a0b9ca42099b34d'),
	(42, '2026-05-11 14:15:40.173535+00', 'approved', 'item', '640000/2026-00012', 1, 'approved', 'D11', false, '', 'cf9df8c98d197c22826c9bb667d077e223359121eb6e7dceb67613b49d690f25', '932ddd9cd6e979438f18a7184184df2128d0e7891f543134d6bdbdea7b3041d6', 'd83571c02e90b3e5059068cdefd92210cf25b3263a2703775d7f01d6adfdde4a', 'b15a6063f18fafb95eff34d90c4b5ca0b68c8ce0b88e850552ea5492fe67a3ad', 'e7282db2', '8e83972d40b2fd954d785d5e6c8901d1fc4b45c2852d9138be3ebb13bbbbe06a'),
	(43, '2026-05-11 14:15:40.216484+00', 'drafted', 'item', '640000/2026-00013', 1, '定时的', 'D11', false, '', 'f4da7a051f854b05d4ed8d0f727af2eb00d7d208d640e12752adc3dc1cd6d1cf', '5bbd75074eb1f10533bb2a435f357601f9ded677880b7bbaf6de177c7545d6e8', 'c7745d12ca4b0049c2a112a822ea9704347ccb2c8b2c9ad3e3ba74c67355e6e0', '7c9c320f370f57e8a55654354a302db2a731efaa59a6b8fd99ea36ef201ef8cb', 'e7282db2', '6d9662c8f26abbd9f5e0875ae6efd04c5030f0facb4f96acc169a8eb39b230c2'),
	(44, '2026-05-11 14:15:40.315785+00', 'submitted', 'item', '640000/2026-00013', 1, '定时的', 'D11', false, '', 'c4261637f7fc3ddd3979e2af58c14812ef27b9c2ac56b71698e1cf5269917d95', '8269bd3179005227f58b8da78bc8af3bfd613e340a73b5134b1b4e8b5aac0520', '8bd8fafbe5554ad89cc1ad038b25a8b0fcf76062f2c961bcff1e655a895bae5f', '76b14fe07a188d466c4de85f3508f3a6fc5c0993aaaedadb1158eeb69e61482f', 'e7282db2', '9a6788672081d82335db8f9063a2509eee92bd9683eae0556c257e2c0c12f3da'),
	(45, '2026-05-11 14:15:40.387615+00', 'approved', 'item', '640000/2026-00013', 1, '定时的', 'D11', false, '', '913f4c08a576f4bcb4188dfd7444f1cc05dfa057bf4e52a79474c32b8ab31728', '33c7f4ed9f4bf2d5b3a75af7de839ab5433e16b5dbe883affe02e7d0f5df6cc2', 'a7ebc41789c834bc2e7a6fb1f043b1908f35f03a36ac25f45d1dafd9dc2a0e92', '3a7bbfacce99d13bb4a3a3f1d3013eef9582413b5177bb4057fa66b14c3e0cbc', 'e7282db2', '5a88174f98220eb26fdc8ffa23af9f35b594ba0f97ee7970e675e6756d6ae456'),
	(46, '2026-05-11 14:15:40.428113+00', 'scheduled', 'item', '640000/2026-00013', 1, '定时的', 'D11', false, '', '50443379bb0514dd13f6e9989c0f119ef5f45968110dd2ae371881596fc82bf3', 'c45632ab13d29dc98c1d7c7f4ae4fcfc466ff850d45fec78e9b41ab7e2fd995c', 'fc4e16e82fbe2720d240df532665e08131f5e1d5d5c49033257f51d50b4b7c1a', '6a7923f602c3044422170b2631848585143c82d388b1763261d6a16cfc53540f', 'e7282db2', 'f87665c6e8bcd090354096561e87403620711a530d572e6c73ab8cfc19207f72'),
	(47, '2026-05-11 14:15:41.160355+00', 'drafted', 'approval', '640000/2026-00014', 1, '公开的许可', 'D11', false, '', 'f518a7bf23ef2f424fb8135994b8ea4c26cbf95cc37fe1e3cad9b9e24909fa5a', '663f4eb2357d7830d37511c0ff0389abcb755a823208daf3b032143ea6cec29d', 'f59bcc57e5e1d0acb8fc5344d05abe5cd4d635663df68a14de84d20faf1957ff', '3e06035cfe30c58f4e74e2616e1b35e86d397c162382ad3b313f5ad315abe51c', 'e7282db2', '2e2197f9d1731a6e348f2caa0c7445f9a6c9fb879ba74240a2f82814b73e7eb6'),
	(48, '2026-05-11 14:15:41.23711+00', 'submitted', 'approval', '640000/2026-00014', 1, '公开的许可', 'D11', false, '', 'e89639a12972dc8631f3695da3af6d456941d3b6f25316a7c02decef1d87cb2d', 'a6c65df748d2393e5f463390efbea0416dcc1748cb60d8a5e687514c432426d0', '88e1ce38aa36e36fa7d3174e9b4eee3eeaa18e05e1997915f1c2c868b3dc51e2', '17f07f7cda7b8985919e7ed318f90cd64c975c6512badff1e57b784ba9018bf2', 'e7282db2', '4154d548de131638f2020885a6f6b16144041fd3bb91d333ef841eaa648e1465'),
	(49, '2026-05-11 14:15:41.285172+00', 'approved', 'approval', '640000/2026-00014', 1, '公开的许可', 'D11', false, '', 'c7eceee11549d1da8b742598a04d97e798f91224e992ce3f89291b818a2bffa1', '3c319c6c9bb1285bf8fee2fcf4d5b3e30d7f370a49da7b8cd60fae8294cbff57', 'e12d9e0dc1570f32eddb2b9872142a6e7b605aa38cdefd3b6139c49b1c4ae12a', '8c8413286a90e017323319767e871521b3ed81511bc78db1838a62773c6f06c5', 'e7282db2', 'c882ebc0fe69174175d077456daf24fc61dda9ad9e42517e0d7681c01bc796f0'),
	(50, '2026-05-11 14:15:41.328193+00', 'published', 'approval', '640000/2026-00014', 1, '公开的许可', 'D11', true, '286765a1952459951c5504f6d64b280995a4a9dec6997e27dc2926d8b791551b', '747452f3d860e180cb65d1e3b695ad6a9ac70147ae64bbf7413401e9cc0b4c09', '', 'e54fbd58018af4e02e47ce24893acdc181d64e2e0fcaf3e501749950946dfcc0', '4434712786d3aa27efca4cb65f03c8f09218fadecab4cf11603928f0bf707da9', 'e7282db2', '63c73f6f43b6d61e499f81b4e15453582453bedf528338f8086eade3254158d3'),
	(51, '2026-05-11 14:15:41.375919+00', 'drafted', 'approval', '640000/2026-00015', 1, '没有步骤的许可', 'D11', false, '', 'd6ddc71de18b65c2ea7a5c01777cf4c5a35603bbc68d52cc575e575e5b969598', '4add6d6a47e02226af191c6b950fbe03ab6085bc54d18a4e897134f664f82722', '4978d194e61409dc8749fc50e38bd1bcab8427d15ef5eded0be371021de6a33c', 'f5b3e6a2e176b6b2ce378055423c04c7a13b3b3747b80320aef74897e765da35', 'e7282db2', '5f152346561df684fb550fa8476bf8b415a234db305a8a16714028c82cef1299'),
	(52, '2026-05-11 14:15:41.467397+00', 'submitted', 'approval', '640000/2026-00015', 1, '没有步骤的许可', 'D11', false, '', '33276a0824cb88b8925d3f5e1757e54324ae8ce0887c6ecc570a8ef94d484670', 'c68da7b428a00f7332e1ddef8daaadd9e1122376b4cf4770abf3eed7ad7e4e97', 'f509853d1d278a8081a1ac0a46a078c7a1cbed79a2375b984623890dc0c3a1e9', '239c4c8d5e7f64d6f4d09de8dd28d59cad3f61dd809eeea4d38bff3200c05b78', 'e7282db2', 'b58c6e16af97b4d02f309b09257fdc644695ebdafa9ae1d2b9dab992c0f8f02c'),
	(53, '2026-05-11 14:15:41.559909+00', 'approved', 'approval', '640000/2026-00015', 1, '没有步骤的许可', 'D11', false, '', 'c0cb99c28f77d39dbc85ed1a9d46292dede2685e59f8c553e2c32af03fcbaba4', '149d49abc72142be26f81f07d32eb551e03d1cace662d2a6b72cfe62acf57e57', 'db626f034bc447d728f684647820fbe8b8042e7e7f0f4ce82e2f234cab8757cf', '09cee2c259799d3c8ba63329a1626bdcbd4864043d82af8bbcb06042345f3bcc', 'e7282db2', 'f2bc27e6ad5ec008abf059df1ebb1bb21fa052166be2a9710be01fdb791db40c'),
	(54, '2026-05-11 14:15:41.617181+00', 'published', 'approval', '640000/2026-00015', 1, '没有步骤的许可', 'D11', true, 'a6b55d8f7c9156ac0a4c3c2170d5b322f8c54e498ae462481d95239983808ee0', '0f75f482adeabd342f90978d3f7787272f07d37e1df3093084d20004849d8e7d', '', 'cd946e9d327fa23056d71d971c7f8e7926fae27a5ff9e2923cd75fe8bf865d60', '031e4b1f9ad0d7f7bc368214aebca88babeb48852897cbff1e5edc001cf24eda', 'e7282db2', 'c76def9ca4963c0463c2ac1db80c2a7706d491324f921093a70b7c446678e6a0'),
	(55, '2026-05-11 14:15:41.648867+00', 'drafted', 'penalty', '640000/2026-00016', 1, '公开的处罚', 'D11', false, '', '5c98ddbc0eae1a97e5b6cc0751b22a0159bf431f26b31c56513a684633bf8198', '8690ed855e668f784b6e6c6eb47cfba2927a4b9632848b2ab79405903483cc5f', 'ed58f9651508938846db6971bcb7f1080be54b03d3c1a3b871093ced10ce799a', '1478c03c37a8153ad89391e9e3cfeb08a4159b846b3cb3e4357f2614fc7c482a', 'e7282db2', 'e5c542f5ce8290f1699ac91cae47eefedeaacf771db9045fb492c16bc48f11ab'),
	(56, '2026-05-11 14:15:41.699957+00', 'submitted', 'penalty', '640000/2026-00016', 1, '公开的处罚', 'D11', false, '', '486f11aebdb97d791e0f2a84cc4f5a864c8599006e21a9da6e0e17a951ba0411', '39d7f301913d8a8fb9aad8527156be2ad4f0be4c566b1f5ba0dc05f06bc3e141', '40247648c12762b5ab8924d963fc63ec9e5b068aa96dc5dc702adf3aff0e435e', '26746ee420741b3155970099ac953b0f2dd87fc313528ccc684a9d745e8bdabf', 'e7282db2', 'c117acfbb082fd2e0263d1259f6fd81cbd2c40ee4d7a57924a64df8ce62cf470'),
	(57, '2026-05-11 14:15:41.739508+00', 'approved', 'penalty', '640000/2026-00016', 1, '公开的处罚', 'D11', false, '', '2b82b625ef7d02194992bd3dedf12b0cb93e9b9dd6d8e833b520772264a73b97', '3cee648681d262ca952264cc92c510f2eb052cf3248310a8a25837461e278a1b', '0ccb31a841e1bb54fa928e542ac357541c99899f6006695d283876b989d170ed', 'f245c0185bab7d0ef6a20c8ee08542f401d2e9fb64142fa8edfb9ed2c3fc8132', 'e7282db2', '760b1c44548b89b3c08ba1573fcee37da511b92d9359a29e60b9c3b93c6f371b'),
	(58, '2026-05-11 14:15:41.770327+00', 'published', 'penalty', '640000/2026-00016', 1, '公开的处罚', 'D11', true, 'b7b6d96e8dceb2e6ea4c8109523ea5f9ed7268f39bc65ce6cfb6257b14a3685c', 'b4155fb764ada9890bece9e6496cfb9dcc1c4a364b80a3aea7d90b36045514e5', '', '300ec045933ead843ae94cbe5e333d8b5ee0afa325eb1bd378f440f82ddb2c37', '40883f1e34b1e4f6c1b2df4c4811a50716ee5ed03d6f18ec07a772a667280c5d', 'e7282db2', 'ed2c38b3a6f9bd58cac5718f87ad0e99e2abfe6c4859b986421f86fd0a191aa6'),
	(59, '2026-05-11 14:15:41.812644+00', 'drafted', 'law', '640000/2026-00017', 1, '另一部法', 'D11', false, '', '4adb92b4c403c46ed26dc76d8381e6e0dca34e5d4520612dffc465cad5d5d7a2', 'f73a08a9a3a57b85dd1947654c978540f69ab9293765fd354e8f3356472f2ee2', 'e14901dc6b3ee886c73fb93b282ec762db9c6c07e872ca03f45d6a76e5065539', '170b2bddc2c9e29b95cc33a147046d6af9457085c92496d567356894dda0a81c', 'e7282db2', 'f0a9b6c61643a69d2592355d6e81ed7653864050620b14f2dd46409491abe95b'),
	(60, '2026-05-11 14:15:41.88745+00', 'submitted', 'law', '640000/2026-00017', 1, '另一部法', 'D11', false, '', '7b077539b1f199170be29659e88170bae851e4065e5c72dbb37678522e6814bb', 'ee7e3e40f90f8910352c37c47c1d85f3a54e82d15d33744c85a11c943e28924a', '562dd964184b36419e3355974dd5d127f4dbe9fa00b5d3874cae2c3a286bb00c', 'dbf3e2a76ca90b89a003db5eec83cd89da55e668dc9d0fadd6b65b3d12982bae', 'e7282db2', '0ac8198823db8b15756f9d58b3ebc04570847f7ea06c9b3fcdd5f093a05c46e2'),
	(61, '2026-05-11 14:15:41.931954+00', 'approved', 'law', '640000/2026-00017', 1, '另一部法', 'D11', false, '', '6a5e9e54672693f1c3426d67fba5fe7d6dca4d4b47c481435797bd458bd86ca9', 'ff9cefb32e5d6717ab574246be523251d121399e5f3e6a405e5bed19f16e7161', 'd5bed8e0c727a240934e00bda0f702a88193680a37c0360c29b1f948405846fd', '5389f3f7a6198ca2525fdceedca9cfd8f3201fcc4792de98c791136399fa1f41', 'e7282db2', '1a33ccdcf90c5e949a50e48f7f3e176fe671537d10c94c70d1daf1567c4ffefc'),
	(62, '2026-05-11 14:15:41.959764+00', 'published', 'law', '640000/2026-00017', 1, '另一部法', 'D11', true, 'ac8bab2bb0271b8d0046b102c918a05dc955f61b00d5399fb6cee3c98c968917', '5101715f85eecccb64e25083ab436cc7202707ec11ec19b66c90444c738daf10', '', '825ff0cad71913818f1ebce620d2ba81cfffc18185d3118381125a6a65d3a28b', '607868af244be0a49e39eca07e4ce7cffa839f212328230048131ad30f93a515', 'e7282db2', '497192272d6b5b1337d5ab28cece1fff7027dbfd6e13f50d58dd3396daf0954c'),
	(63, '2026-05-11 14:15:42.058727+00', 'system_run', 'requirement', 'QUARTERLY', NULL, '罪犯伙食账目', 'D11', true, '', '6a5c8b577f4b1a5bc36459eb8a1c1763c451f50c20b4f185af412d7e5e6574a2', '', '4f73fa31ea74c1ec58e3cac602acec0c7795f37651c60ba828ae0d2f4a38b21e', '1a672efe155dd41880bdf3a6a6fac664cd526dfb99bd4daa37bfdb552e333088', 'e7282db2', '5df3daeeb2f14b2bd2da29b678ce8cc1949749ab446c8c7d8817b02cee721425'),
	(64, '2026-05-11 14:15:42.084324+00', 'drafted', 'item', '640000/2026-00018', 1, '季度账目', 'D11', false, '', '32764bbdc105f38fdf15a1349e6051ef0ef2bc39287c5a7f7e17aaab25a3c7e6', '47044859a572992f31ae6fc899a2a10138576dfaa599b72dd8821114a6c8e6e7', '17a83c3844474c6eb0ea546be949c25c880914b70a18682e56fb21df999dec25', '32c3c4482efbf66e7c8cc993e668094277aa5c4d6aef3d34a1ff4d9b37ebce5d', 'e7282db2', 'd9ab3b4fe16f7b31401ec67773df131faa5ef098d87cedc032ef133c82ae5dac'),
	(65, '2026-05-11 14:15:42.113433+00', 'submitted', 'item', '640000/2026-00018', 1, '季度账目', 'D11', false, '', 'fdd3377a6ca2e5685485e3d2cb67e3de6c4f5d6ebd175a65dd99f563d5edffec', '822cf21fff7c957fea19ad957687b1c4dcd55e212e0b2ca2fcc65fa753b03680', '94fd37edc692a9ed1b07e9064f7a9caff119c3be2d21f9a0242db9600703a390', '7fd3b10d83e3a4931e38725fba72d6b659125924cfd43db1597a4666371c26d2', 'e7282db2', '06f043dbd678dcf06810c6500d9ecc37db6b6c93feff87810abc889ee29c95ac'),
	(66, '2026-05-11 14:15:42.139217+00', 'approved', 'item', '640000/2026-00018', 1, '季度账目', 'D11', false, '', 'a8401c0769df3eff48266d8a9eb25d9b832f4549a00a5ab77146cdb3f0113efa', '6766af3e23657ec7ea80ea980b870b2b45753a25f4368d7d09fe581529d32a8b', '5ea42da7f00b90b7fd609aec028040ebbbee35c4b36417dbc3419fc377243fc4', '58f5b8ca50b9a97c4294c4785f7550c73a900447eb11e715c6a3814c38769fa6', 'e7282db2', '81179c860199ed7b8e46e9ed7899fe8f907c7df411f0a3245924ffed3b6e2a3c'),
	(67, '2026-05-11 14:15:42.161718+00', 'published', 'item', '640000/2026-00018', 1, '季度账目', 'D11', true, 'aa2d751f93ddbba2a000ebd5ea925f1f4dbdb65a7e76a31761e529ca99c5a0f0', 'b96119c20b149868f52dd88a889636f6177c8e9bcf0e7085d9af723774cbbdac', '', 'd1c6ad4505f666845dd17f952d8a514c0cfabe381e6416aa869886a7c1a06d2c', '74fdb84c53b3d85efe70a3ea3789d25bf1e5be38c5dacd646b18dec241e84b1f', 'e7282db2', 'd39d00379c71ef42281528905916dbbeb74e2f6d9166aae96511f0bb69110104'),
	(68, '2026-05-11 14:15:42.246038+00', 'settled', 'obligation', '7', NULL, '罪犯伙食账目 · 2024年第1季度', 'D11', true, '', 'b63e69da10e19d04329e5eb7ce85678a862764a389730939c48dc266dbf9b8c2', '', 'd81b7be7ef06777bab4179e9126be4f0dbffd002a08c68be53da36122e26d112', 'bc4749608dd8254fa46c38d6ef5fdb85f354877437f2cd0c11c449fb457b1052', 'e7282db2', 'b108d253dafe6cf47da55108a626460db9054680c19d9d3a3c1762e6d1e4314e'),
	(69, '2026-05-11 14:15:42.27778+00', 'nil_proposed', 'obligation', '8', NULL, '罪犯伙食账目 · 2024年第2季度', 'D11', false, '', '2784a17ddb12b1b8773fe48418252a53bd8e90c2ccd379d751858b8884d50330', '17c29ec8bb4d542c222a34f0fe7791048712cf697040b99d3a4f4237a32bea6a', 'a53ee2855f6c78a2d79fd2354b43a146d8b1dbdd16ac25f859948341a7a35c52', '3d956686b1d78a98c0cafcb656903771c22305d0fa613105896bb18055339cff', 'e7282db2', 'ca36fd7bb1b43464dfdceb00e37aa92422e462b7a4dae6b33cf9b72a8734fc39'),
	(70, '2026-05-11 14:15:42.321492+00', 'nil_declared', 'obligation', '8', NULL, '罪犯伙食账目 · 2024年第2季度', 'D11', true, '', '75a1506a745018f28dc8ef25d7b9ec926c1a9310f0fc8cc05902d77f0b258833', '', 'bc7a40842625df16d0f6e21174cfb24a188ea0e803b0e211288b835bc17fc272', '2b9d6baee786a2f93e8a9e4095f65e631b39b84fa63d7a4f8cce9ccbca190b90', 'e7282db2', 'dcd1e69bea0db71d4da87a16b72c81c5387e4448258227eed13b9146ac791b71'),
	(71, '2026-05-11 14:15:42.354767+00', 'waived', 'obligation', '9', NULL, '罪犯伙食账目 · 2024年第3季度', 'D11', true, '', '41ef3a79981ee879c8d82e98ea88044a413b09b0ef7fcd58d5acca0902ff1017', '', 'eaf6d1635230cc98af5c929a11281c38cb34f3b7b276e45b2377f644ef589756', 'd8b833a990cefac57327f1a8f8bd8164edab33908c9538b5e07c79b9a407995b', 'e7282db2', '5e019291ea296eaf2202d7c77e29795f46d3783f9397eab0c570db328e349e2b'),
	(72, '2026-05-11 14:15:42.383757+00', 'nil_proposed', 'obligation', '10', NULL, '罪犯伙食账目 · 2024年第4季度', 'D11', false, '', 'a0ca1efa4866ac0ee4f071d6eaa555f30683d29d2154f3f0531a95e0349be20f', '485fdb0a70d2181c3ffd77ae230eb54dfff55327b0658d163376cd63989e12aa', 'da9457fb7d316501275072b4f3ba8accb0b68d89c11023e0447f12865bf451dc', 'd97f52220f59518b27d5e4a52368b9bc3efe2e37183eda9ac91b290f202fc6fd', 'e7282db2', '8f3ca38197f8944a0177b54d004bcca26dea373a71f202b065712616d7667bb8'),
	(73, '2026-05-11 14:15:42.402061+00', 'drafted', 'dossier', '640000/2026-00019', 1, '公开的案卷', 'D11', false, '', '1dbf97901a407e995687f1a17e8428b30edc2c7b297ef4e6889bfa38172e5465', '2d92d007212aa6a2a78e5b0bed868d0d8b9bb20e1d83ff7c90a15fa7d3db7f0e', 'cbc9852abb59cc1697a103c5fc1e9755f1c0545b328127f627e0b834aab7d6b1', '889a25b642b0afe0ad1396d72bca311c19ad866649a5bcf5422dfe61ff901d5b', 'e7282db2', '184194beb2dc08f93f0d41a6cc36668d445fe93eb78a592d4a9a3378724f9dc9'),
	(74, '2026-05-11 14:15:42.446344+00', 'submitted', 'dossier', '640000/2026-00019', 1, '公开的案卷', 'D11', false, '', '78bee32b327bce6a561f806ef800c1b847cb3ae974f9f5679274c5f3d553211e', '15dde5a89490c86a48f811731f30deefe60a65282baf1f596be6422140ea465c', 'ec74878bff708a939316505115c7af33d1df63dbc9ad85bac1b55757fe4d7f16', 'bb88a72e99d410b8a6153e8df11770ea35ccc151fceb8fbfcfa8ec26173efa5c', 'e7282db2', '10d573beb6e0bef1781e9334f55e52115d9d20d1811676c4b63a01d2100fcba2'),
	(75, '2026-05-11 14:15:42.475535+00', 'approved', 'dossier', '640000/2026-00019', 1, '公开的案卷', 'D11', false, '', '5dae9303568f816f8d4a1d0fcd388660180cd2f1774f5b83c7b1aa2568e891a0', 'ee962dd505f567afaa4d1b2dbed8d62ce6f916de1f6ac0ad0fe10a8f0b1308fa', '234edaab0afa506ab14d96e7a361faad2940a01974010b9c5338c3deb532b31a', '7686035887ad3c9844dcc3c17f9b4ded18c40e3f9b9e0958f0dc4e477923b914', 'e7282db2', '6201c98503378b388312bcd1868728a0363a0eaf16ca3d28f0ad974e5accc877'),
	(76, '2026-05-11 14:15:42.500039+00', 'published', 'dossier', '640000/2026-00019', 1, '公开的案卷', 'D11', true, '508fed8cd1ce8b593e7651c552e503c3702bbdbb8e0742dbbc6e63082aa88481', '52938d55151032b5dde6561218b2a1db432d5f04376281fb3048ff2a374ad568', '', '0a217c838165c73eda3d1fcb7f1d6b2c3031159f365399431509abf15b0bd2b2', '25f097ca01bdbb93347d454d4b0f703ed41591a30b60c07c2913b8df7f6a367f', 'e7282db2', 'e31371e6812a7c32b07c8c357163cba7a29097a61677a8ed13c79a2208c8f63f'),
	(77, '2026-05-11 14:15:42.526857+00', 'drafted', 'item', '640000/2026-00020', 1, '律师执业许可办理情况', 'D11', false, '', '27c5b3ddbaeba51dde21c372a47e755462042ed11174834b2994157092540571', 'd550e9ad83c537e3fecdde2056d60bd1a5ed6244a222889023a5807c3e4c70de', 'e43b7c6eab00c3e5acc568c9fe6f9c8b916a6ebaef76ba844e678f45d62d7af1', 'c2e271ae3dcd6f24e76342642b5a4a95127655a81de86a21c9e5dfb2f9677b04', 'e7282db2', '3f06ac2ef0d47c0a78c3462b6107ad70e6ff69ce9519252aa262a279da9a621e'),
	(78, '2026-05-11 14:15:42.56646+00', 'submitted', 'item', '640000/2026-00020', 1, '律师执业许可办理情况', 'D11', false, '', '9ddad520108a86e2de0dcc86344bf0626804f1590a7ec2404b2be3b664decec8', '95878228b07fdfe86c980e682c3821323c4faab2ecc9b86102f4eff301ee175d', '627004c50727ad30fee9baefb6b90874f7d28c0880cc8a3ced7e791ee1b55c6a', '9ad14e6164bc31d23bb0439baa427e3cd2df23b9f266e39ed8e7f7a887ebe93e', 'e7282db2', 'fcc843199164e1c94f7535c6494319231ecbd468eeb95bce0f73838e2d7bd807'),
	(79, '2026-05-11 14:15:42.593625+00', 'approved', 'item', '640000/2026-00020', 1, '律师执业许可办理情况', 'D11', false, '', '28525d55e885052062ccc4ddf1ad018f5e800bd3ee630e5155c878519c9f14fd', '7ca5cc8f2fd1d501c5aa72ddd7fa6e68dce4d6ebdcc69b09b0a176d6c6b79573', '62b297f929c7e293c28c776c2b971f42bebf3d7f21f4b5faf18e94cf9acfbb07', 'e9bcdbfc35b7741e6578db949e2e4dc5248ab74f872b900df08f210759690c97', 'e7282db2', '716cd6a94b671731c91ba12d2e0dbe5c0fdc3b4ff8ed67bc6d76ff60bc69d43a'),
	(80, '2026-05-11 14:15:42.615132+00', 'published', 'item', '640000/2026-00020', 1, '律师执业许可办理情况', 'D11', true, '68c40c311f9111574bd9cd2f956f03fcd7d74713d6ce717d80c813960d1e08ae', 'ac8d9892028c205f882c3fea01937ea51ac2d7dacf1f9112a37d29b9f494921e', '', '8aebdd1d2265f804b1ae0f5852f81aaa0a972122e7c2f0db73878a24b8b9a2f3', '4a6542215ba5d1ebbf7f24fcaed8cc67ba72d8fc417e8067745e1a7d76633925', 'e7282db2', '3dfa197ff30473c10f6ccc05cc3b1647754d5a935c9bd675223e45d5cb2ee44a'),
	(81, '2026-05-11 14:15:42.85475+00', 'changed', 'dossier', '640000/2026-00019', 1, '公开的案卷', 'D11', true, '', 'a57a62997e77fa6ff03e7775031ea182dd9ade3fbd0e52a56a777abb77f2e06a', '', 'dd169fe3aeea00dff8eb4cd93ed186118044ee9fed342d4b3adbe4f01bf73d7a', '67201035214d00d912debde00e647e6a0df284044b1370da7e7c21c2d7d26e93', 'e7282db2', '5939d3348c87696f88b922410cbc84c584de1e7d2dc3cea758487d20956bfd22'),
	(82, '2026-05-11 14:15:43.005825+00', 'changed', 'dossier', '640000/2026-00019', 1, '公开的案卷', 'D11', true, '', 'b5ca27d8ece0da0927ec409adc2fe7889c97775b514bdb54bb3c184e9f5624bd', '', '70b5ed5fd28eef60ccb9daba2891d89f65745d0b5299777cc108d65f9d024bf7', 'ff2653c50a3f8a258c94a51dddc473878bed7cf0ea13850f0689ad13617becee', 'e7282db2', '04b6c97f2de2be32afb284e0943fc43130c41dedfff39b7eddea415d81be7fdb'),
	(83, '2026-05-11 14:15:43.126133+00', 'changed', 'dossier', '640000/2026-00019', 1, '公开的案卷', 'D11', true, '', 'c0f89c30f8bcb148096fa8c1de395d01264aff6a825e1c14c597bb3fcb9990c3', '', '6f32c37c2591d820bb9c180d4235903afba60bbc728f5e674d436891b6f1a8f2', '5a024e2877f4b4d0354440523cefaedb5413e21a2ae80fdf2d5d8b0df7a52fa9', 'e7282db2', '402339c099f88d83b22bf90ae74d22042614114b77795750c5a25c20a11d1beb'),
	(84, '2026-05-11 14:15:43.143717+00', 'system_run', 'test', '', NULL, '', '', false, '', '70176f687b3b26bc2f2b678bec073333228c0f37881c7ebe4f3baa9e4190e82c', '49dbf378c6e66dcd14eeeed41338c81d0cdd10e64666edfd5a164c737aca0bb5', '3b7cc9ee980457131a1d7effa969ece5b9f67fdd9b0785ebeed09aa413f37d90', 'a396f7a6a981f00039dc29ad93249b6973cc5573b91f8dc8f79f5a2c1135ebc3', 'e7282db2', '3a44dcd7df18a98b62c1b1742658eafd04907c96c1771258fb915e85d000f391'),
	(85, '2026-05-11 14:15:43.174207+00', 'round_opened', 'evaluationround', '2', NULL, '公开的评议', '', true, '', '30c516e77d406c41e6820675fea8b52d2023714f5e5703db669f82e5922c1ab8', '', '3603e04a2eae2e53d2d1aec1aa7af1cb7689293d41e3959a3cdee487220a50c3', '39a1d3d0842b095e631c5433698766a9f374b62dadb0ee81aad097e7ef1cc851', 'e7282db2', 'fb6794ac0d7294fbf4a9be6c26f087d94adedeefaae89086f428a69b7d43cb13'),
	(86, '2026-05-11 14:15:43.213057+00', 'scored', 'evaluationround', '2', NULL, '公开的评议', 'D11', false, '', '1efde5da2ec633cf6d304108ec475cd8ca69d27e23e50e33d200cc3d3c37d6af', '59acee80183f3eac1a17e653ea765804eec70d9adff5c161b00173015aad98f2', '4f82ffc9f614086c946f05c66ef424ecdd700ec600f6a38b1b746bc2754cc96e', '09b021c39b9e53b264f3d4cbd656a3a6b98edf04a84fcf8a88e3e38401ab44f6', 'e7282db2', '0484e608f652002bbf0589081eb5c9a3460c8468516370122e6be0705059d7fe'),
	(87, '2026-05-11 14:15:43.257404+00', 'round_closed', 'evaluationround', '2', NULL, '公开的评议', '', true, '', '6fdf202aa5e00da2806871a30e9f2edd45dbfb0a75ba3947217860e76cb0ab42', '', '45e27eef7f6f02726a83fdea1ec941a645bde5f3d240489f48c6cf9fe2767253', '416f853d6ef5a7947dc4375c45a38f0d595808efd90ecd959a9e5f9b811c42d6', 'e7282db2', '5ce1e75eee01ed8774951deebba545e13f03d9aba1cffb11e391546a4ab6c5f7'),
	(88, '2026-05-11 14:15:43.31572+00', 'replied', 'evaluationround', '2', NULL, '公开的评议', 'D11', false, '', 'ef3bd98465e09291b99fac8fd7b426f52b974ea572a2c214ccd68484cb6c92e8', 'c42db503854032601f93360c91ef545bbafffb0bd1c89bcaeeb0116598eef4a5', '5445b7bb41299438662c70d4c65e2f9f593370039b91cf1442d024a159cb7ad2', '5b99f0d8f66cc013e86cd3a33f96773f46e5adc1e3b008a1b90f327bf178a67e', 'e7282db2', 'b999f672b226d9b798deae79cd3a0017c3ce38f5efa785e3f167bce801d2b175'),
	(89, '2026-05-11 14:15:44.072348+00', 'drafted', 'item', '640000/2026-00021', 1, '公开的评议结果', 'D11', false, '', '94e212cb079e93a04482babc9b4bd9b9c1075e82964f3a83e6171da2412b34f0', 'cc4bd0b3241bb05594a4e4c199794f3f7448a7a7d6cc52058542ad0cfcd0954f', 'a637e27632a062d2d766e1295a43154d76eb411c550cc2c9acb50f04f1f2f80c', '9e7fa136baec433929ccfc63b1214d1e19443b2dd9b76d5c4c2da195289cc42b', 'e7282db2', 'b3f31dfa6f03fce085158674eef1fa13cd7697431fd663e79444129d285f1e7c'),
	(90, '2026-05-11 14:15:44.174746+00', 'submitted', 'item', '640000/2026-00021', 1, '公开的评议结果', 'D11', false, '', '1d76316bcd181bfdd0b4bce8364d8f33f895b3f72df76373c9ffb968dfcdf557', 'f118c84df775c816033326d655d2cdf9a27d3ec74d53bf0e581289eae7b0739b', 'bc2e73f31960c4a94bf05f8c00cb4a2f15936a305c4d16ee9b2a12f8bf0c0285', 'ea8414ab741cf5da495325c694f6a04afbe27e1044c67c3b13e677c1dbb4504b', 'e7282db2', 'c033491b668c71d9e96c4b5b19114076d1583b954ebf67e978ee3f48c45baa79'),
	(91, '2026-05-11 14:15:44.206111+00', 'approved', 'item', '640000/2026-00021', 1, '公开的评议结果', 'D11', false, '', '00babd9c00f4f334bcf05a3aba03959da195dbedfca8d317b3c90cf9dd347644', '1debde7c7ed0be157bc8c3f3d6675becc65dadb4ac3ace63620882f133b3c1a8', 'a162a6a55dd3ed5d9488fb9012532bf4c3a29987bf69d2b3c501fe3f8c467b9b', '57475a58370f1ffec6a06c626936371b4ad49c28a7249fb3c13b501142131c2b', 'e7282db2', '236c8e9b86155f5068692a8234abc02c9e0317c259bf149042647300478ddd13'),
	(92, '2026-05-11 14:15:44.237981+00', 'published', 'item', '640000/2026-00021', 1, '公开的评议结果', 'D11', true, '319135c62c7479d6757f3f8222f80b3a52291e0051a1536467946bc2cb7e4345', '3b8d41930445dfb6d6d194595a78d91fb277a735a5fba8c31c00b60f16bc6dfa', '', 'c228a047909a5c4d616b8c67c5de4305f5be88e47224c96ecec888dc61bb887a', '8835109ad3653261f24af16447df568dab06fb488299d71c311cf51a1c0633b0', 'e7282db2', '42822481f99438c46cee954393e675194e4ddd476bd6c1d9945f43926c3f9b48'),
	(93, '2026-05-11 14:15:44.319658+00', 'filed', 'ticket', '2', NULL, '群众反映 2 · 应公开未公开', 'D11', false, '', 'dfe076229cf712b22d64c45f0e535c98ad76787677b55ba2de42c217ff9716dc', '519c98ea70f12294ea8929551ee910750ec4ce7d60c21cc59bbb374b7c15f295', '0bf1dad989db29d8697835b48889ac99cf61933f7a06b56ab277aa7a484e0789', '64cf44aa10ac8f8ccc3d312fc2986e7b789a72cd44ff11318d1646eeae86c070', 'e7282db2', '4b2d400cdc100d77b43e620d8830da74f37459ec55a0ab48e0be02e6dbb5e57e'),
	(94, '2026-05-11 14:15:44.329477+00', 'received', 'ticket', '2', NULL, '群众反映 2 · 应公开未公开', 'D11', false, '', 'dbd019fefda74c46ba624de043baf7be14408e4646f2be6ddd4428909ad36d87', 'b5116ece43d4ae8cd01e8cae64dad91d5d626de8692dfa3e7fd87d866a15cb81', 'bbc3a92c3d576f227b31ab165b1b4e266e4ac6f3ec7a4f016f0a4c6914146b18', 'a50c7f7c5210f3418c73de4ef96d75f667fee6a758469e5a03f36e6caafab09d', 'e7282db2', '177e9cde5bd0a2c0eaba41ab6c4a80d41bcdf78c275fb279e5ceffaa885ae9ed'),
	(95, '2026-05-11 14:15:44.348633+00', 'answered', 'ticket', '2', NULL, '群众反映 2 · 应公开未公开', 'D11', false, '', '6624d8389979c45817ae52a321052b3afb48efe30fd0faaed9649811fe2dfeb9', '0398ee8c73b3c226139131fbb4fb63d0773c61c835e5f3616248709d438020a1', '9bfb9ad0ad7127fbcbcef26d5e59610585860edb44711ecb71d3729196179a58', '6c4184cc55977799028cea4093da57f5057f574b98d9d8db27b19a7a2582f289', 'e7282db2', '2e3e6355217fc6a495b62f410cb19b643dfed67b4a3f4cb14fbb6c73ba4fbf7c'),
	(96, '2026-05-11 14:15:44.36754+00', 'answer_published', 'ticket', '2', NULL, '群众反映 2 · 应公开未公开', 'D11', true, '', '57cc1e9b63ea26aaec46064251206b37f26b1b52715c32b7e1e0c7d94cb64049', '', '26cc17dc157e1a2f9ecf45b287b7c774d12da1de388d8b3a32ad3b99dd4fab30', '5db19423fe9465e529f1bef80247ebabb4a51ba9e505f35ae97c0254fb6f16c3', 'e7282db2', '5fb2e0d35899edf580c71628ac11fc5e8f363db448239c450e9a6e7775ab3f16'),
	(97, '2026-05-11 14:15:44.419047+00', 'filed', 'ticket', '3', NULL, '群众反映 3 · 应公开未公开', 'D11', false, '', 'd0d0120226a6d5741e895f5621d42b177626fbdedda4daeece3e5b388d5713cf', '57b463b47032b0c4efe2a5566d12d77073816fa3595b7beea4a284e059ddc271', '1d49e1d8c046aaa5a80674ab70e42a6dfa339494b3aad57d1616113f94ee463d', '106b118aae748ba39b55603b8efa6009a9b9f1c3f8ef23fc2d27c788bdd10154', 'e7282db2', 'c22bbda1bed5676d843bb3f47d74d2755817a6f97962c3ce291245199bc6b86b'),
	(98, '2026-05-11 14:15:44.432262+00', 'received', 'ticket', '3', NULL, '群众反映 3 · 应公开未公开', 'D11', false, '', 'd495c0fc6b8a2403e8b1aebc4ea1f996c8cadbb90778bbc017baacb2d7b0982a', 'b7715f6d1b058276a64259462806c2a2817ead01861d672d65d482b21c48c143', 'a1659aa5463868f3473374ef77e7b83c0b5c911b5bca2733b9ea8b723ec99fe9', '4ae16c6fa79d75f3636f83ebc11f45e37ebdab801a09273bad0c0ccccb360508', 'e7282db2', '2579863cdb2afc7dc66283b2c61677e3ff8cd4da7c477a262c09f1cd6541ed96'),
	(99, '2026-05-11 14:15:44.444825+00', 'answered', 'ticket', '3', NULL, '群众反映 3 · 应公开未公开', 'D11', false, '', 'caba7d896c3a34a88018cd305dac5ac14d2da279aff511db0bcef19be9e867d4', '0a20bd59391ee1dc3c17f441709d4df88e9445941e42441dbbc85d8b54883e86', '4800bd44d29363e9fb39021d03a9ab4476097d51c45df2c0a83f8bece0593d62', 'e2be6458fc2520f405e61ef9e35e5de21e8dd12634a7f2a384043bc0ee7a06bb', 'e7282db2', 'aab4543d5bb12145f453219606de847fad0562da4776885a4f55ab230f94741c'),
	(100, '2026-05-11 14:15:44.474638+00', 'filed', 'ticket', '4', NULL, '群众反映 4 · 应公开未公开', 'D11', false, '', 'feb43cd342d856bab05c8a25f7c7b9516d5c61902921191718a8e5e27adbdbbc', 'ee28f3ba4fb3f1777c53935af236e0e9f865675d0c980ef5e33f38a5effa1b75', 'd01e51467507b83fe1e3b0ed7c6bd6eaa025d2c363ce40ea35ef97dec4edb869', '7e79e22499572d83100f50da1b6d099bed3db39bade494fb0dd621bcc5287a27', 'e7282db2', '097d2c06828060eca651c23dc09e72441c0fa6a92ffb39c96987a1cf73a7adfa'),
	(101, '2026-05-11 14:15:44.505389+00', 'filed', 'ticket', '5', NULL, '群众反映 5 · 应公开未公开', 'D11', false, '', '0fd78cb409c88d5bb6144bbe1f21e19c1bcee57dbbca3c5d942a16e0258da126', 'f10e80c4620e7e8101ebeb47c0edbd67d069d8138189f6296b5ba8248fc3754b', '08b639be07f1d3ccdd90445e7496427a7659d997d20dda5bc1af70cf676ae5b3', 'd2ac1cc2a9b2367651571e8ff19efd2539be5e5c0167486be2f8a7a65399172f', 'e7282db2', '2f87acdeada054eaa19c0c14ffd82cdb8465c03ecc90c9ce63e09458d160bb0f'),
	(102, '2026-05-11 14:15:44.516556+00', 'received', 'ticket', '5', NULL, '群众反映 5 · 应公开未公开', 'D11', false, '', '18c623975f08fdf144de7caa95798389cbc1d739aea7043989302c713ca5d13a', 'bd7a82d2ef0f93dd68301d980cdd97f88da22facb620f377f1cfc82bb3af731c', '083de59f2a16c82248e318879c48281db912147d9abe071880fa862eae2f9e21', 'a641cc3912c4d4d5dec0b24c0d70f51f238e91da8e992c5071d145468538c9f0', 'e7282db2', '2457625c132251b94354f99c79520924a1446663ce607a291c50976eb74d2585'),
	(103, '2026-05-11 14:15:44.532082+00', 'closed', 'ticket', '5', NULL, '群众反映 5 · 应公开未公开', 'D11', false, '', 'ce4e5f9756dc33f7f2720e9f1c3d6bb471ba6edb14b82c928c6201858bc95fe9', '30ad5fe73d8d5677409b1885fe56996e9dacef4b50f401daafce4488aea1c9c6', '38a818341e1fdc8b78fa1f1d122b97c4cd1ca836fe3716973e085053e97b0625', '20694950b655d50f441f33e075b4b9b848cc7170b169f24400346155653ebf5d', 'e7282db2', 'b6d34d5aa4e6a1d9e00586d91ec317dd5a778640af99c1932f2b5bbc977d1526'),
	(104, '2026-05-11 14:15:44.563215+00', 'filed', 'ticket', '6', NULL, '群众反映 6 · 应公开未公开', 'D11', false, '', 'd63f746bf0c5b445118ca8efa8ec167103bf325d8ebb79a820459e9f0dbbc779', '293be9d6c47abdd5a53f57441d9e80fd599e3313f1edfaaf808c4ae33d514e30', '84093c6ff75b0c4748687644416d3224a8d24c9d12c9a545c93fcbd2c747ee9c', '7472f1023831d2388287c0c6d3ae5e5273e275aac0e5073c482e03f51aef452c', 'e7282db2', '36ccc85f27ef403afb355e94e22e1599ab88985ddf859f20a88409cc5183ad09'),
	(105, '2026-05-11 14:15:44.577523+00', 'forgotten', 'entry', '3', NULL, '', 'D11', false, '', '49e9519a77e7bddff30a6a0bda51ac2d6dd036efd9ee3ccc7792032b2f3c7db9', 'ec73acedb3771d161812bd2a7f94deeaff946e265aeb056319aa2f2d7a39a3c2', '', 'a8dde25a2a1de5b2bf44d4f624e1e4003980e6334b150542b5dfd714e5d82f11', 'e7282db2', '2ff36ec41f45b0f3484886f5419472ee67dfb09346b95aa41899ae5d72de9191'),
	(106, '2026-05-11 14:15:45.856478+00', 'system_run', 'log', 'verify_log', NULL, '', '', false, '', '0e5b93a540a2012dc26204259283d9d611a304014caaeea10a7b526655556c36', '038aae16924d6f0856aded5c5c7eb7bf03bb5f09a23bcf25bfb30c0421d9d25b', '', 'aefcf0386eaf626d15991b6e2ef5fcda0d39b1b373d7101c69cf72fc0fccbf72', 'e7282db2', '43079683f644b62a2434b842ec324be8d9180079f59de5b51b2f7a9c1d5c6103'),
	(107, '2026-05-11 14:15:45.951009+00', 'drafted', 'item', '640000/2026-00022', 1, '机关职责', 'D11', false, '', 'b0124499bc6f44949812897dcd21a8bd13277e937fa368c54ba3f48f53b48df7', 'a99b701933ff15030577f59615650d3ac674a019cdb5520f854aacc7e3dd3f1c', 'd93e490a0838bff68ba858a6a76e6d0596924b6fb3ce4924b8639848b2fc95b7', '9d98cc1e41b6624c035cb01494f500677b49708ce0a8e5446df6cc3940346a21', 'e7282db2', '70b35bc878a21aba9f305b0fc4f74eea35d5b990214c378a66e3e36bf5cbbeee'),
	(108, '2026-05-11 14:15:46.005198+00', 'submitted', 'item', '640000/2026-00022', 1, '机关职责', 'D11', false, '', '82e9e03e55cd428f87d1ebd402a1e7e36f2b1e2a6cdd2ee41c76043167a4e2dd', 'ab45703b6cdcac8ed9f69adfb16febcc7bcbeb3f12b08f93b3add64685e2b3da', '37a1e1108064f59959dcee5c8ef40cf3c190ecadfae088a80cbfbc1e86918d0d', 'c5845611982e752566e65362c4d6bfab1ed90f1cfa5cc6c625fa0041631a2b2d', 'e7282db2', 'ef4536b5f9a0aded9c8b9ac7af184dc2d2a60504dc405ed0e6d09ceffeea7c33'),
	(109, '2026-05-11 14:15:46.079555+00', 'approved', 'item', '640000/2026-00022', 1, '机关职责', 'D11', false, '', 'e6c8408cdd4e8c44e1829328fa4643b7a899b06df9493fb63cbe71f3e932a87e', '9595fcb6f5db725dce22b676712ea83e27392330ead1eb4067576d5f05ddbf46', '9618038ce9e714b699c5694797a1a3778c7483ec0ac63b0cb625bb4580cf74ce', '09e6cd4f0c7a49c0263fcb4411d61173fbf3a3b1aa973156fce165815e1be69e', 'e7282db2', 'f369d8a65b66411b238f2ebc62c09fd10e4be1ef0bc1bc461fd73b2241e56770'),
	(110, '2026-05-11 14:15:46.147439+00', 'published', 'item', '640000/2026-00022', 1, '机关职责', 'D11', true, '0767aebeea02bb24983077f0bdc87d8a5d0b5e02b529b4083cf87fc00d363cc0', 'dcb38838f7f43d712c708241cfc50cd075a67c7c15420172d055ad17deff06bb', '', '49af6837842bf9513a1e3a6a45d9c504310c9e881f6295f101c9e201d5a893af', '8017aae8f30040f8ce378df88c448de69515c5a40561402339533e920705c22a', 'e7282db2', 'e6612f771f139ca4fbfd9a975a06960187fcc020d5ecf0cbc301175dbcf5433c'),
	(111, '2026-05-11 14:15:46.201142+00', 'drafted', 'item', '640000/2026-00023', 1, '年度目标', 'D11', false, '', '64a6958dcfe5275efa95085481f2853ccc9179b12a692e123a5b66c5c97ef9b1', '7c1d16aa6df58b030ec195d2e9a106c273491bb120a7170bf54dd1684f992c65', '3b42a52e3c0f5bacae9864ced967925839b2915ae6bd90f4e4e90024c05ab21e', '55bfec669582402548ac57604fa903ad1697bba18f8347bb26b3e2e957d492ac', 'e7282db2', 'cc5f26d9bd46315d11d27037a31d5efbdf76586bf6e1033c9ad8ccd5f87550a8'),
	(112, '2026-05-11 14:15:46.32923+00', 'version_opened', 'item', '640000/2026-00022', 2, '机关职责', 'D11', false, '', '9fc83518c8ad5733e2d3fca9f81ccba5069a4751de684d3adfd5e003501c8048', '4014bc37755716998eb4ae93120cc822b8522f1a5ad557f6785cffadd6a0fa19', 'f28220d35cf1c12c40003bdad7a0637a5724a89c35c826c44046fe3fbdd96fe1', '8f3ed2232d71869adeefd86b58171466b46233528e400e3ddc63ff9d6187b982', 'e7282db2', '7ee263faef361f7e0944726c53be0dce3ae535be0eee5656805ef5913de50dfd'),
	(113, '2026-05-11 14:15:46.378834+00', 'edited', 'item', '640000/2026-00022', 2, '机关职责', 'D11', false, '', '9244e26897b3e0231337fee54482d920cfba63d7e3390fe00f8e82e8b0481429', '09c72061d2dfa3ad82e3296494e2356bfcd1b05c930eb6d90382188be1542051', '5e8b57111f816dd176622097b7f606bc537c7f7eb6e5727ff1bd32c48897c9d2', '8e09e7f618f12846f178022062ea1ba65c8c1d84e8ff4e1aa23f94cbf458e307', 'e7282db2', '09596490ed43f113c3a07d591b6e3866e397b05c62da272b986af1e5fab9e763'),
	(114, '2026-05-11 14:15:46.46437+00', 'submitted', 'item', '640000/2026-00022', 2, '机关职责', 'D11', false, '', 'f95caff4973b6daf11da99e928b19f9b301deb02d9e5dbb704717c755264fcee', 'af2649c2ea0cc13b8ab53a26bfce5b6805b5547b9592fc9b6b1727753ee84634', '488fdbfb7a2c7a90eec981813ba777318d96e11e16155b7aa068e375ffe90a91', '9542f09661e38007838ed50de224e1fc81aeb648c0d6b2fc4ff8f4868c6ab0de', 'e7282db2', 'df8f839096c51fcd79c6f2c2f2940066b50edcb64ceeb0dde2318bf1d4d658a8'),
	(115, '2026-05-11 14:15:46.513931+00', 'approved', 'item', '640000/2026-00022', 2, '机关职责', 'D11', false, '', 'e368a661087a07a0c5e9edb68b9a2ecbfa77d974afa2b52c06a7d4591caa3eaf', '3f88da7bcb450cfb1df6de37b3c50120586c5a5818d3af3698b3132f5490aa9a', 'a38e2e79749276e22eb73e7d037b41431e385769a857ef0b88e6e6674899689c', '19461991b7ef6bfba8027c53b6c36b60420212b1be93d4c00fc9b4c991d2e241', 'e7282db2', '13537235deab08dab9e38342c9d0792aaa5649e8506d40f15a7aa3752b661ec4'),
	(116, '2026-05-11 14:15:46.546295+00', 'published', 'item', '640000/2026-00022', 2, '机关职责', 'D11', true, '4e29441b88d5bf720fb38366dab4e4baf125e9d629925ad812c4948798a8707a', 'a548584af7b5510f5f9c5ff9f4e629a36b63c20b6421baccdce91e46db5a6fbf', '', '4c8e58d18b29bc611c697fdebf2beee03859ba0d811b05d584b2f546bf79be1c', '6e2399d7a5e0095db6c397c495c97c1d2a8367440aadf1bda921de82546d498c', 'e7282db2', '2d1e028caa046e2fe5f0a4e0e44df3c0ac88f59fe0255c4d1a62af43aa1df777'),
	(117, '2026-05-11 14:15:46.650896+00', 'submitted', 'item', '640000/2026-00023', 1, '年度目标', 'D11', false, '', 'fe7265565f47ad52834b1d555250132d3a3fe88ece4617d0d520649c231aaf19', '18763b877970d56a924581c00810a9e8df3d062072db139dd6b8a9c2741f4678', '9c573fdf9b0fa0d8c06ce09b64ad0912b8bf66d66886fb9167959beb94f25562', '16c5153a08abbc8112b88c65aeddd92144df90d32fe46a48d7fa132aa1532e02', 'e7282db2', '4af91dff2eb218d11678222e258890cfacd0963daa3c064c38d990e982a8daf8'),
	(118, '2026-05-11 14:15:46.696381+00', 'approved', 'item', '640000/2026-00023', 1, '年度目标', 'D11', false, '', '9376d2624e760b2edd9a4020da8fa9356d312921ad62e865d9b92109780856be', '449bb2f13ef9c39ed6e0782c6d219cb50294fb745e801447aa6c4f70f61373cc', 'adf909fd21f76b738aa14f998c6185557cf64669b59f75d83d79fc2f98634fdc', 'd7859a4f7857490a7021f9bf12eb27e1b2bcd5aa7b9dc2fffabbbec057f0e28b', 'e7282db2', 'ff1d1eb98ffc2289104cb2ec167ae1c787ef59830475536a4ec00f6a2833733c'),
	(119, '2026-05-11 14:15:46.732014+00', 'published', 'item', '640000/2026-00023', 1, '年度目标', 'D11', true, '1881cacc20005fe6e39229ae1f6bc92f57155324c1c726390226277726747fd3', '096a7da1b3b20b450e7513d1fcd1d7cab51205ee3b3f9ea1472dd5ef7366f54b', '', '72e80ec23b8b02ee084dce5c213212b54618414bc5dd38089da358600f1e6d95', '8e95a1b055e8c3a914d7e095975cfd4aa3aaf971db8491dbbf2af885f2c066e2', 'e7282db2', '45620972ef9787dffc82e14eae6fa001495f2f90e06d05a7a0cb002fb2a2e933'),
	(120, '2026-05-11 14:15:46.750275+00', 'drafted', 'item', '640000/2026-00024', 1, '办理进程', 'D11', false, '', 'fb090a5807703efb105486120717bd18a51273a9b9c9df08b379a5830096a45c', 'bdcdb045c0f982c8c8d09233823ee3dc1e1b9c3ab5376cbf42472512f4ecfc62', '7c457d4c4d718e0cb79244b27993670b1c663e519f76defedebcf77432bcd48a', 'da2167aea0b7508882d108b1282f9f95de779eaaf88dcb59fccccd7d7a5a6223', 'e7282db2', '92f9b049a6a34782baddec859ee04efe271555000f2968525f5e18f87558f768'),
	(121, '2026-05-11 14:15:46.788533+00', 'submitted', 'item', '640000/2026-00024', 1, '办理进程', 'D11', false, '', 'f1e0f710dd3812ed0dd3c0d9f1e1a56f18c677d211f1a3c65962d73171e58eba', '43245ff28973cf2815f1baa94e42d568f87fd7a9a1bf2b1e0e43fb1a33b92a47', 'f889477c09bf81a68dfcc9ef744fc21694f9f756998eb0c618e74482edf81283', 'b13d91fe10182678e054f3302a05ecb21bcfe653e03a24303afc5662a8596acd', 'e7282db2', '7aa39c78f46f9fe8dc0dc972ed1de4274a34c6ff0c2e4703b6752dd92f9bf3d8'),
	(122, '2026-05-11 14:15:46.818865+00', 'approved', 'item', '640000/2026-00024', 1, '办理进程', 'D11', false, '', '1ef75a1e3b6ae5dbb45624fc7237dae79a3e40d1df5583cae679df1b6737e435', 'c7f1558ac75df0706de43b4ca1b7452ad0ab132dd9d4dfed5fc7d4f4b931082a', 'fc4509d823f27915a16aaaf8ec843c12019dbb941f743d9288297661c94369bb', 'fb6194a30c68af6f2aed1c5019e4ed636074555c5c690843819710b7fb444d9d', 'e7282db2', '227d03d5c8b1cd09e7e939d024c798a297bada68c72b1e630be8fbd11e6a138d'),
	(123, '2026-05-11 14:15:46.86402+00', 'published', 'item', '640000/2026-00024', 1, '办理进程', 'D11', true, '63673037423f38ccae85de1cf4ea829231fcaa363682c3725df6f3e8f29d66bc', '33ca5c9829ba44de72b4fa7e4a2610ad233ba9c91c57df18d4b19d108c1de2ff', '', '9edaaee6e564cd0d3fa0f431f8618dabf3ffdc7896ac30935a562018c487863e', 'b92f95d5e5972648abaf59fca497dcdc1439044f1340f1a5be2958fc6935f1fc', 'e7282db2', '147051d9ca88c5b7bb3b299f66471a155ac959f818c08a41098cb155dd80e862'),
	(124, '2026-05-11 14:15:46.890759+00', 'drafted', 'item', '640000/2026-00025', 1, '办理结果', 'D11', false, '', '6fa1a9241133312f165f8a5a4b735fc86d999cfc84ad017e7c5c7e26ac12bac8', '285ffcf53449c1eedde6f84ac43c9e3e94659c03ceb8bff6bad4de75f96f3814', '15f3b3b883512f9b826413a1718d7f73f365c3435d10100d990b81005219ea87', 'ee18e4c3784aa0e8eac8af1038e4d361733a7311761d20f771e24983a01814bc', 'e7282db2', 'bf198a056e09594185652f26b0a6d5e62269d5f26366fa2eb8874960d4a17bc5'),
	(125, '2026-05-11 14:15:46.950078+00', 'submitted', 'item', '640000/2026-00025', 1, '办理结果', 'D11', false, '', 'cf9aae796cef623b4a2de3a27363bbfae5f06f991d5c384a6ba7363208960f08', 'a2124000e470c80a5ff811b9ff28cb151d00b705980718156abca360891cb0e7', '54d4c7aae3d3c5390b9227e537683642d2e0e63dadbff8f266a030b9041f51a1', '04375ca2bcd287b251488b569f7f35d18075d3396d1332c5735f39f8c74440e0', 'e7282db2', 'd543c0e14af7f9b82583d45735454d7a8df77bfbf8a580acb1c08fa6098b01f5'),
	(126, '2026-05-11 14:15:47.001106+00', 'approved', 'item', '640000/2026-00025', 1, '办理结果', 'D11', false, '', 'f6a35f414a6cd2fca648dbf12d9281b8d22c8bedd3b7ed02c318647285b9b535', '2a547e3e4f6f0f229fbe6b4dbf4dfdd0f8cf52ca703717d90570d4469330c75a', '315c0e3de1b45e197b02a7914cf93a39b41995c152077ee75016ee428bf380df', '134f46ee1e01eb2c8e63d4527195e0be9385c80fb7437b19b394bccc4d6bc350', 'e7282db2', '43463edec2d502b57bf55ef5a580bca283e9b2dbc41eecdb3e7e1f13b0005d0b'),
	(127, '2026-05-11 14:15:47.043423+00', 'published', 'item', '640000/2026-00025', 1, '办理结果', 'D11', true, 'c8300373ac1dd84d50c7180804447588f2ca76337fb38b3079b951252c9b6d65', '62d9d7218ec71bb04b27d48d8a33fe32353a6e53cf8d18499b330c27f3cb6c75', '', '34e232f4d9fbbee8bec44581b48c1435d8b2652171ceb8d67394199863677eab', '7184be5ff6dada9db17305988a9a2a5d35ab9e4c3ec0e9532885b5bf7ca99775', 'e7282db2', '9c8641037df4f443b83ab499d7f31a5e81357e31cae6a8290a8a21113747fffa'),
	(128, '2026-05-11 14:15:47.083142+00', 'drafted', 'dossier', '640000/2026-00026', 1, '规范性文件清理', 'D11', false, '', 'c50f0cb1bcfa0187d55134adf6f047aec294f12aaede55ed85cf3fa35340d59f', 'f8ff268578e6a325d0345692c1920e1b2bd53dabaf8cb002dea03039f0338aab', '94e002fd38520356cb6808086239afb7e3ff874e3e88f515e0198d8bec45fe20', '2be2010cfbf2450134d022afcae80348154aab62209ed30a40607e09adc918e2', 'e7282db2', '7aa93377a7a07e70a6d964eb259050677d3192cf2f2f6aedbcf9861c3313f853'),
	(129, '2026-05-11 14:15:47.129723+00', 'submitted', 'dossier', '640000/2026-00026', 1, '规范性文件清理', 'D11', false, '', '2b14db3f5ee49410bbb1163dc10085d59d637e35da13f46f1cebe8356cc79944', 'bd23f901d8e5fc362194cdc51a17712a9bb11152540ec3943dfa3d0ac66e0b15', '745b59118eb3a18786a0b27ab298bffa40c4704a7e5d4c7a575e7d9a891ac43a', '0855edab3330c037525f91358851180279f89818c933ebd4ad01ab24d312670b', 'e7282db2', '9f5688727f3f17d801cdb0668d6ee95f6a11b7a6a18ae5183bc2751173375939'),
	(130, '2026-05-11 14:15:47.165643+00', 'approved', 'dossier', '640000/2026-00026', 1, '规范性文件清理', 'D11', false, '', 'f42bf13bd7093fc3f72f0329d9a52a0f4346491a42f3394d596e18289fe104ad', 'aca152fba35dceea00512a4d28e2528a9b5fa69a0646125de393a9a4dd846d1c', 'd94b103af9744ba288a836d56e60a1304b800d819c5f55893fff7681af82751e', 'c9fa0ed8d9ec9371775b1f66ba847c2aa11f43f07f45e880ba4128b9c7ca63f7', 'e7282db2', '7df6a2799788da51f77705a50b5b65c1d04fb057041397506b67a681ee708764'),
	(131, '2026-05-11 14:15:47.200313+00', 'published', 'dossier', '640000/2026-00026', 1, '规范性文件清理', 'D11', true, '1015047bd323e2c79924cc58913a81a0997150ad035260dd03c12be95f266459', '242b0d2b65cec608573bcd000c6d30aa1727eddf4a25456d4a6e350a3905ac72', '', 'd69083025824c44ba6ccfdfe75eb50a05d3bc2ce8fdaa00808fe1a08cc9dfc99', '3a16a11cbfab91844933d65439eb2ec4486001b64783cdaef7a1ccab3b885aa7', 'e7282db2', 'f4eda884bf4ff6789296e4e4785344ab23ba2b9bb4ddac6a8ba9c4656913706d'),
	(132, '2026-05-11 14:15:47.231646+00', 'drafted', 'law', '640000/2026-00027', 1, '中华人民共和国律师法', 'D11', false, '', '6f0d6ebb384b1d5cbd034a66f65d2a8e5fb6afbd728a4f51626ea79852e6f015', 'c00e328fb245d8273abfc0417b1c2ee49c284b2dc516db888a043d52dc30184c', '880ca2579c83bb88068782dcef96d79f213f2b2b0245a6b5e990836672891a7d', 'c05208e7eed6dff9c2fd7b5fc3d9dd7bfa7ca789bf3c3068bc8a4b2b9746ce6b', 'e7282db2', '76327fd57f57d7ed70a9d2ee9c528562cef74625461499520e5cc7e5fa1fd7a6'),
	(133, '2026-05-11 14:15:47.28345+00', 'submitted', 'law', '640000/2026-00027', 1, '中华人民共和国律师法', 'D11', false, '', 'cc77364ad8ddd222327277bb8f715c9776a118ad7a7632984a880247d1b6e4e7', '43f1d5e06150544a82f548a991bfc0d288881a68c2782100bd4c9b7f03ea926c', 'd69ddbcc9b56c43d390cdc557603fc58564c02119fa621d0f47f07763f1e3daa', '983200fa58af54bf35d46722185567eee81b55d5b9a4d784295ca74e05912d9c', 'e7282db2', 'cb8e403b28f658aba534527bcb58cc40080533a11136bb9974028fbcc2a49002'),
	(134, '2026-05-11 14:15:47.32743+00', 'approved', 'law', '640000/2026-00027', 1, '中华人民共和国律师法', 'D11', false, '', '56972a3d81abab5c51d2ec9f30cda382b1ed358a46d122705a2e446ec4e93dd7', '06dba6386c914199769cb7ddf01f328a021d68aff2d6652d6277262611c4a51e', '3ec597f662f323e5f56c7552a4479406013a58dbbdc4ab58f77bfba8a5e9a14c', '07879e517c4711accde1d0fef3a2cb02f6dfef0f011b9d20f357242edaabf866', 'e7282db2', 'acd1cb3448bbf9dd106b53153dc7829099fc1d0864c0463db4fe40d042820231'),
	(135, '2026-05-11 14:15:47.366822+00', 'published', 'law', '640000/2026-00027', 1, '中华人民共和国律师法', 'D11', true, '45e28fb884ef2b9ec6bd9ae90bf9aa78201ce2dbf301ba3b38c18e267e5996de', '1c12da420cc93d73e84a18d618be305eda31584901479d9165adcdc503523f62', '', '44d0792d18d2a44337628fedce50c9a7e390820ebffd2699b04ce676615d0059', 'edbf8cdef0813552a9381e8148b740ad4f00f77ea5b6fccae12c0db6da1b0980', 'e7282db2', '106cdff8abaf4a914300f594fa0983cc90a94d69089acfadc3a73c8462499545'),
	(136, '2026-05-11 14:15:48.160755+00', 'drafted', 'approval', '640000/2026-00028', 1, '律师执业许可', 'D11', false, '', 'ded05653551ea50c7b1e3c51b95c54cd8020b0649e6cd3f810bed1e647630171', 'a19c3d92da7bcc53b10a3aca60f0ac33508bd2c9ac080077c1d4b7530ee99f6e', '050baba6b75ae91b48e95acddc409e69a76322351c10aaeca13ace70190dea06', 'b5f18ca27594ef9dc1e38ba735acec81f9b2a320a00be60cc370a29de60d87e9', 'e7282db2', '4eae7901aa5334e2507df35d554ff0f244cb075c0f96ce9d2d70b81d2f67a2b9'),
	(137, '2026-05-11 14:15:48.240512+00', 'submitted', 'approval', '640000/2026-00028', 1, '律师执业许可', 'D11', false, '', '5cee9df5762799de8a2ea5c909a1cca749044a8b4d9c3fd8e5b06d32927439c1', 'b941dd23cf7aacf52b4d6196b4301c96c0d0612cd5161431e4855346b256dd45', '3b130a4473716798d05773fecc6d643bd24918731e4c26ad6fcb1319a4a7d458', 'f0086e510e18b64ff99ec49f0a0944a9c880a9e1bf8fd8d1558f7d5636a8f0ea', 'e7282db2', '1a538bad01a187d1851b9d407c87dc0ddb595df19b7e058e468a16d60ca70bd2'),
	(138, '2026-05-11 14:15:48.285045+00', 'approved', 'approval', '640000/2026-00028', 1, '律师执业许可', 'D11', false, '', '0f5c212283705cdab199f3de157fef3c13ae684291c58a0282a3aa25a27024c2', 'caac09d6d89b13ef8f1ccc939d35037af3dd30491d78c91d2843bcd8239adbfa', 'eed668aa2bd8d335221da2cb920267eab4b3442920b360f71ceebc22fbc01e36', '4e50bdebc225797ac2c0feec61c53c19d344b105a10c9014b96cdb23f08d1a7a', 'e7282db2', 'c8331faa4cb6939ba8752051e5cccbe8ac32783c47cd47e1d3ee11a8416719a7'),
	(139, '2026-05-11 14:15:48.318634+00', 'published', 'approval', '640000/2026-00028', 1, '律师执业许可', 'D11', true, 'fe22a6ff51e4da0b048e00f48c971da91f286f2eaebc02317ece0dae6382533e', '82e4e36b2d821f8818aea718550c1d25f608835e38e3be11a6975e6073979835', '', '487b2c2fae88f24352ab844db2907a532488c20c06539a782f4e1fce3e55ba4e', '77be936e042be47e8c775c20a6b62f5bc0d881c2b5d8794929ca9571b6fde1fe', 'e7282db2', '0d72c18708fdfa438ebc064f5a9d44d6b62ea3522de068e51fef759b9f674cc0'),
	(140, '2026-05-11 14:15:48.351188+00', 'drafted', 'penalty', '640000/2026-00029', 1, '对律师同时在两个以上律师事务所执业的处罚', 'D11', false, '', '17e99c3ba1c28c3810a4226fe9484e8db0d5363218c2c1bcfcfdfc066d67c4d1', '052431d3a90873eb5fe388e02673aa8eaddc97dd24c0a057d3814aff236490d6', 'abc978ac33569e2b84cca9b1ff3ae3decce5cfe2771282cc3656087ef9f96708', '594f04926db6ddc04e5c906fc5522f23f3fe3739c2ef9e52882a73ee4fdfdc0c', 'e7282db2', '463c76fc6c830ec9abe0484c27ce08aa7551f9efe08aa373c0f8bbd6537efb47'),
	(141, '2026-05-11 14:15:48.408338+00', 'submitted', 'penalty', '640000/2026-00029', 1, '对律师同时在两个以上律师事务所执业的处罚', 'D11', false, '', 'd0d8ee122749e3bb4ab2793a2eaa3637a09e28c8792c24d70715f9ff5aa300a5', 'e8f648112539e7f958595bfad736ada0e89d111a04f11ec490e3963f0fab02d2', 'aa144a2b21564222bc494e93b9fd1eaf6a41723af24f47d2cc9734a8f303c776', '6a0f6350085b0997ab6374db213f325c179f15aa4a70c994c75eff5ad3691f31', 'e7282db2', '22b59a3cfc8ea4f15838ea5efd1e94d69656021f65067dd75423b67142b3e55f'),
	(142, '2026-05-11 14:15:48.451963+00', 'approved', 'penalty', '640000/2026-00029', 1, '对律师同时在两个以上律师事务所执业的处罚', 'D11', false, '', 'bb5b089598d41bd0b47a4b24c28d50fc1ac4e0e87cd788ab785ce8fbe90dc1b8', '29e6c88fdadb751fb871f5fe2c79eccf0090a5b9333b34760eb4acc979c2c48c', '607e200d5812251304aa7c23711b695c69d6ba1fe15e05a0242040cc6b570bde', '47d0463aa3e398d324dd93559f4c139e9a338096d3dc5b629651342820562085', 'e7282db2', '4cec8ff568ec35a6687c2fcc01f4bfa12f6d6e50d9b39e61d512d90a7bdccbcf'),
	(143, '2026-05-11 14:15:48.48066+00', 'published', 'penalty', '640000/2026-00029', 1, '对律师同时在两个以上律师事务所执业的处罚', 'D11', true, 'ed82f497a328d732893f657ea22628723a9573affc8a71095a285b37e282c231', '487cdb70f07bcc3a923e107c32a3b780a8987be94eb342e033f0a5fb2212898d', '', '97054ba96468989afbceaaedfecb9f81ae79c02e725272fc1ac98300bea7484b', 'c29ca68e039f64700813f19575b8e181d577a8aa586ea92e02c46b43828919f9', 'e7282db2', '1f94b85723644898b530d24f9f248acaa6293ed4ef6edeb80e8ba835c89f9289'),
	(144, '2026-05-11 14:15:48.528095+00', 'version_opened', 'item', '640000/2026-00024', 2, '办理进程', 'D11', false, '', 'd0eae899e2792f53f473f269fb248edd1f24575ad75c75d609ea2218cc9f3ac7', 'c7857f2219c1bc32650f79ac79fd366e4a294d5f807fc1430a447c87bf30632e', '89cd222364434296cc0ef1b0c3dbbd389f3ec7c904ecb2ea2ffb7fce3b6c0364', '9ec5de1a3d6be1183c89da4f62ac824283e8371a9ad04f358d61facfe25df946', 'e7282db2', '6b529582e1fdf068e80530fddbe943f3e7fe825027ddfe79e552515f8ef76a60'),
	(145, '2026-05-11 14:15:48.551081+00', 'edited', 'item', '640000/2026-00024', 2, '办理进程', 'D11', false, '', '28950596e00da1b63955d68167584eb984071a554c573113e3796eb31b12aa33', '5c8457f3a59848580a5e33479fcf219cd56bd08af822485dff18ee813583b655', '3af09c50adb625705d5683e2c8bd239e5973102ad0d3647d7f2e7ce57425a1d3', '647a5ade5ca8d5ea17a9d476ec6ee5f046b99bd8376efbf8048ec320b728eb02', 'e7282db2', '30cb9445cc996a23ce9661637cddc84c2f874c69877b1d20c438e2fedace0405'),
	(146, '2026-05-11 14:15:48.594422+00', 'submitted', 'item', '640000/2026-00024', 2, '办理进程', 'D11', false, '', 'a15bb926270e682b2fa9809bdcb69ab1a2aa7ba3f9b9a068440d7feb05dd4fd3', 'd26f596830b0abe918a86de486f3d4311f3638d92f482542e2e081e0ae2cc35a', '0ae0b9a28440daa003a0d4b5f96469e41a4b3ce3e032dbb2455de7dcc3b5ccdf', '942ac1e89c3c28a41c53d84f0248ef3ed2efb0846a24d27e35b5dd4eee8bfbb5', 'e7282db2', 'b46fa029920debd5b43da7379b0382c673bcf1cd7ccb18789d6c8b02e8b2dbaa'),
	(147, '2026-05-11 14:15:48.626605+00', 'approved', 'item', '640000/2026-00024', 2, '办理进程', 'D11', false, '', '56cbc4ffe7de84360193de24047fd09bd700afec474abd8bfc07af3e72816339', '7d8a94af7e7eb59ac27db46347150c43db0fa725398a27d17f9cdb5f6521312c', 'af3c1d0fab7356af57c8e5c198b8d9ea05e83fa61df0bf35eb681298ec65f140', 'e03cd98f24127493f3efca22d026eb02a4690f35339f44846429e87cb8ad7c4b', 'e7282db2', 'eff5903be34e3c321daffc4d764387feb62e457c2954afcad1426ed898251092'),
	(148, '2026-05-11 14:15:48.657154+00', 'published', 'item', '640000/2026-00024', 2, '办理进程', 'D11', true, 'e46f733da19c0cde1ab9c4f4a59c933e457bf8041eb2090cfd49cc4edc261527', '0bf30e1630d5c6e7dc8612a5d7902d9c013396f727052418461178e3a31848ba', '', 'd78639a169b437e4c2209a822207e75f9171fd125d7f37817bf50ba7ab39df7d', 'e13717039fed7659bb053dc59523e8a10035204afa87c53d3102f1f5ecad77e6', 'e7282db2', '1d0920e105f7983e54c680c9d9a7ce4818aa41eeb6937f02b1f20d0dc334452f'),
	(149, '2026-05-11 14:15:57.818984+00', 'log_key_changed', 'log_key', '631ae202', NULL, '', '', true, '6ea7ea5ebcb11185b7827a57a418bed2e79b85a4a4725c4dcecb5c0b25c80361', 'db0e7ab34eba6d5f1a6ba02a8670ff6935645150a53d9305022d2bd147229c1f', '', '', '29d480c9a87bc7f38e78eca057e4b8c82e102ed37d1d581f53c9d23738a9400e', 'e7282db2', '61f1b71863499e11484d368335a56b776be34da073ae0301413249be77647c5a'),
	(150, '2026-05-11 14:15:57.831484+00', 'seal_key_changed', 'seal_key', '20263ae9', NULL, '', '', true, '', 'e4496bfd3988baa5c87cc073df4103da7592f783c8b818f0ccfdfdb17400e253', '', '', '84e48c4584fc09c9ee9be39642f4b355bbb25d8a869e91e6775d461d79cc3ead', 'e7282db2', 'd3a29b2512096b7808bbd9246bf4154b114120419eca3a00535c68b31124c093'),
	(151, '2026-05-11 14:15:57.859678+00', 'version_opened', 'item', '640000/2026-00025', 2, '办理结果', 'D11', false, '', 'bd592cc723b164bb75a561d9641b5cefa12b9f511b9fb784b17105bcad31f24c', '2f64bb8a4365c76d4795bac6ead6e14155ac321beff4d247f98085797186ffc9', '3d02866ed31f3530a52e6fb70ca691ed22e89477eb1b8ca3731cb3ec1f1eeb51', 'd82a76a399635625ef9912303369e087743b236010049ad429b151d0a434564e', '20263ae9', 'd48049273e8837ac81fe745127fd5bacf806c129570324ce85f5d37f8216f2f0'),
	(152, '2026-05-11 14:15:57.88213+00', 'edited', 'item', '640000/2026-00025', 2, '办理结果', 'D11', false, '', 'd73e553e5929cb7ca5399b87e999aae8d1e21da6931eab83a71f75481bd0c46d', 'b124bd49029c1d7c6a835ab56316ba57bb35cecc8182e3901d6acb4383a98922', 'f501d3d602ef804e1532e37042e0d415efcaa23112ae27bf2a2a447c7137e76e', '9ccaf0b586e2a4b6518bbd2dd8a4101136272e5d9a635bde33e47e7d5fb06a10', '20263ae9', 'b0d832cc5fd9fbc9e00bb19aeacc5e1873252c50c6f293e08654a09b0e48e4dd'),
	(153, '2026-05-11 14:15:57.922576+00', 'submitted', 'item', '640000/2026-00025', 2, '办理结果', 'D11', false, '', '17417e76baacd2f8f4954d4e905bc5b121ab377c9a3c17007a31a89c658c577d', '379f4792dd3e3c44eb1654d3f7f30c6b674e62364379808d40600ec522d0411b', '6f0d6137bffbcd93d879b8cd345d6877a7f7db15f89194abdf217dc68fbcf4ef', '706b20e313452da456ac0bbf97b254867fe88e5ef7a9e97e94c1fa78565269a8', '20263ae9', 'bfc0edea6bac10b9b4d44f5b77f3afbb8a4addb45f73c1a01d46f140cb542c1c'),
	(154, '2026-05-11 14:15:57.95329+00', 'approved', 'item', '640000/2026-00025', 2, '办理结果', 'D11', false, '', 'f743da1732aa1b544a3d2063d76cfdd133700fe04b3d24ac38eeb0b3fa9146f4', '6608a5afd0e1625c5ea3a96c0b6527245b6488cff8080037b8056522e28ede42', '792ec3c478b55a892adb8320cce7e6f8a5b4d7c6f97af7e23b412b11d4becbbf', 'dc9002814ea83e2cb2b8d6e2c3467c26c65e037eecc436cebc6d9974aab460db', '20263ae9', 'df9532a890851f16d2456ffe7aced95e4fde4dd8a9dfffdddae56dbd8f85c0d6'),
	(155, '2026-05-11 14:15:57.985302+00', 'published', 'item', '640000/2026-00025', 2, '办理结果', 'D11', true, 'dadb0389232bd6b1bb95119a904d5407279289ea9a7941df60d443bbb39cd8c9', 'da301ed9e34a8298477c4701660ad65f8aa517c2021395e6ec02afb6c506502d', '', 'b0f7ff417a205450a582ca49e219e19cc3cc81448459c293357280885ee619be', '1d868952af12ac8cb3ccea451b0f7c1ff30c226cab2edecbc855917ebbad250f', '20263ae9', '65f1b0480cb573aea831090fdb219cef5a922c85cdf057b2547507f69b077f72'),
	(156, '2026-05-11 14:15:59.023954+00', 'system_run', 'log', 'verify_log', NULL, '', '', false, '', '4ad6ae1b586d8b658bd1f2d71e4b0b48c379faf91eaae28a67012dfa7b862fc2', '59670a8b48a455b2055711000a223bd47f703dcd65a4c0e61383ec39e5440aa7', '', 'f70ba077306b180e19b7f4f3603a716ef35c5f06fb8245cac0d10d7dd6e2b6c0', '20263ae9', '23e981c6d4c773e29bd4088132af5b0dbdec6046d145d6c0d9c958717a9a6b80');


--
-- Data for Name: audit_entrydetail; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_entrydetail VALUES
	(1, '系统', '', '{"ended": 0, "digest": "3d94b0502038ee803e18829e3e390b7a9e1ff2bbe8ace2a575dde8c26adbd8c9", "issued": 6, "redated": 0, "reviews": 0, "restated": 0, "restored": 0}', '', 'b54cd24b42b96e814d18bde4e3fc9816a19ce9c181de38ef94b163e46ff4a77e', NULL),
	(2, 'author先生', '', '{"fields": {}, "revision": 0}', '', '659f2e073e72954750625dcf5598a4c8aa58dbc13e04b9f235df8e43b33266fc', 1),
	(4, 'author先生', '', '{"fields": {}, "revision": 0}', '', '382e97014f035ffb9afe5a140c3a7b3ae6844554bb714979ae5e990c078b16ac', 1),
	(5, 'author先生', '说明理由', '{}', '', 'f9b02f9dddad0440422fa2a94e222f7407b9eb6555f0831ab0d871ca1ca42e0a', 1),
	(6, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'bb1ba1b279b2905e7aff7231dc35608b55c134fcb4f883b7a9d0aaa27db9eb2f', 3),
	(7, 'publisher先生', '说明理由', '{"republishes": ""}', '', '371749f84dcf36b42509ee56b433f2b038fe5187476f208bc832d55133dea513', 5),
	(8, 'author先生', '', '{"fields": {}, "revision": 0}', '', '22aa63ae875a3b9b5e98f2b1a24f96c1be8d09d2294ff89551a3ece6829b7d8c', 1),
	(9, 'author先生', '', '{"fields": {}, "revision": 0}', '', 'cb2085e21361e35a48d9a982d78ddd3f446fc8621739a60268af145ac40b8c2f', 1),
	(10, '', '', '{}', '', 'ae489d6a9b554e4481ee3752b51bac0ae10890cc3703744e2b4da94738307ed6', NULL),
	(11, 'publisher先生', '', '{"owner": ["", "publisher先生"], "state": ["filed", "in_hand"]}', '', '011ee1e7df0cd1b844fd74fe7571a09d5bc3bddb49b6e99c28bfdeae37563745', 5),
	(12, '', '', '{}', '', 'ebbb43f9ad7ff6c720a374839cfe12bf3cfba8ff536d775d4750d95110b33ecd', NULL),
	(13, 'author先生', '', '{"fields": {}, "revision": 0}', '', '39a1b63e61391cabc0891149a2ae8be05fa6bffce758eddc31c0e98d00417b79', 1),
	(14, 'author先生', '说明理由', '{}', '', 'e994430fa2c96b02ade324059ac5e8dd2df1cc959d5a37f12970b96e7b4e01bb', 1),
	(15, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'bb18a87fc855ffa1a021c8b9d26aa23aae1c83cf8bf2ede7e428000f514a003a', 3),
	(16, 'publisher先生', '说明理由', '{"files_hash": "c2af7ed61ff1a2fe2f196161c07751ae801c884a5c45589fde0c6479cfb598d7", "republishes": ""}', '', '54bf5aec90e398c0654f1a58b540f8cb97d078cffc02ab08897f889b3184bec9', 5),
	(17, 'author先生', '说明理由', '{}', '', '6024778ac8ac254a824adc573ec5e572bd550afe96482290d753a0e535bcd560', 1),
	(18, 'author先生', '', '{"fields": {}, "revision": 1}', '', '265a1e80eaa8a24385a1fc2d12a0af48f778a1cc2f4addd8e5c0c13d968f3305', 1),
	(19, 'author先生', '说明理由', '{}', '', '821427cccfc9c8d47f92e6b7f73898da2613cece6397db8bcc5177825911c822', 1),
	(20, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '1d6f0c54b362ce23c847a06c842669cb4f47ea63ed45c93b9ff1e9a28800218d', 3),
	(21, 'publisher先生', '说明理由', '{"files_hash": "c2af7ed61ff1a2fe2f196161c07751ae801c884a5c45589fde0c6479cfb598d7", "republishes": "640000/2026-00006"}', '', '8cd3006f635a291ba6b24758597e5e1770e5c4c2735fad02961a2d98e49ed086', 5),
	(22, 'author先生', '', '{"fields": {}, "revision": 0}', '', 'fc0a17e3c7e781f8f0de861665f4f5b7a485337372b95ab8ba77a352c49e875d', 1),
	(23, 'author先生', '说明理由', '{}', '', 'b21fb3cc0ff81617bdcb00419d3d1cd022bf48860960d869392fd2a1316405b4', 1),
	(24, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'f9439190ff32bb2973658351bc7bcc5f25f21dd55a245c328ca510e2799f77d7', 3),
	(25, 'publisher先生', '说明理由', '{"republishes": ""}', '', '02c70d3f071a1d038d42cb03df77b37d5c48da4fb85344f9d1f02aa9f43b4676', 5),
	(26, 'publisher先生', '说明理由', '{}', '', '3008fa852fcb74dcff9235babb485589faf5f78b6f3fa3ebdd8c961de008764b', 5),
	(27, 'author先生', '', '{"fields": {}, "revision": 0}', '', '0b1e261e75f03e4be8f4d61efdd03d2c6e86c1ad6c230f8a0cbc9539b239315f', 1),
	(28, 'author先生', '说明理由', '{}', '', '5a38f9308f6e13c539d1ec3a107ad4c9e0de9419d5502cd6c1b4a04e33367b7e', 1),
	(29, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '7b133457cc06384eba3cf6272318b655ad9f4fed4f28b1f970813513434c6f68', 3),
	(30, 'publisher先生', '说明理由', '{"republishes": "640000/2026-00007"}', '', '5548b84e835b85eea82a23286697fbe1e0bd276182c65fbb7612ddc02c9dd987', 5),
	(31, 'author先生', '说明理由', '{}', '', '8f90a7534c91793bf4a4895f12924505c53c40203799b2fd23188cdc8afa19c5', 1),
	(32, 'author先生', '', '{"fields": {}, "revision": 0}', '', '8e97cc39fcd8b9a3e8aeab3c2fea6c887b2fb03bb1f789326cba3e19c0d8e63a', 1),
	(33, 'publisher先生', '说明理由', '{"republishes": "640000/2026-00007"}', '', '6bcfb99e70282dc807723f9d835c26e45d615d199aa4afe34777bd36719df336', 5),
	(34, 'author先生', '', '{"fields": {}, "revision": 0}', '', 'b9b91586e64a72be7f8fd7de0500f90155311a1aa47fd6464f74005e0f85778e', 1),
	(35, 'author先生', '说明理由', '{}', '', '4488c22da9be2e7d5122700b6ec600a7c9b68b54e4480a6ea11e58bba905e05f', 1),
	(36, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'ac0f34fa748fcaf93ec7b94db4089aeb48e63487ba99c48e5729ee4f85fd6f36', 3),
	(37, 'publisher先生', '说明理由', '{"republishes": ""}', '', 'dbe394f0bdadfefb88dcf7599dde9d11bcbb581f6240a8b249bc06be2a54875b', 5),
	(38, 'author先生', '', '{"fields": {}, "revision": 0}', '', '8eba40496a6ea293bd42818fc8f873b84d3bbb77af63f7e6152834a8d17c6f8d', 1),
	(39, 'author先生', '说明理由', '{}', '', 'fac0350037df1c767b13c4ce1af8d98c56370268d5de95123b38e4c100825349', 1),
	(40, 'author先生', '', '{"fields": {}, "revision": 0}', '', '1c348a4e2323ec72a46f142b33fef20218aaeed630d7497f61f511d2480e982c', 1),
	(41, 'author先生', '说明理由', '{}', '', '57338afa27f80b7f862dea50c1a44e71ccff9fae0cb63141918cc5d696e46ab1', 1),
	(42, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'e3ffcff3c9a62e2ef68ef04807e08a7dca07c16724fe4c1eaf6fb31432742924', 3),
	(43, 'author先生', '', '{"fields": {}, "revision": 0}', '', '4352fb14ac6a6de25b720be80ed4216373050f3c53e1d069c2849fe7c9a9a8aa', 1),
	(44, 'author先生', '说明理由', '{}', '', 'ba747811d46c5c9f7e58a69f70fc899a90dda42cccc7760da0c70fcb6d53de29', 1),
	(45, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '1a36be7d7825c5d7bdb428acbecb2256b74e5797b771f542d2759f20b64ee3ef', 3),
	(46, 'publisher先生', '说明理由', '{"publish_at": "2026-05-11T15:15:40.397599+00:00"}', '', '01b9ebcd86f5f2e64c7fcf7fb33461049b5195971cfdbc69abced81667ac8211', 5),
	(47, 'author先生', '', '{"fields": {}, "revision": 0}', '', 'c9cd2cb9e2f3ed3644c5a50a44d6b6e236324df74adc1463e3ca7902a98b27bc', 1),
	(48, 'author先生', '说明理由', '{}', '', '260d51c8e0b30ea5883e0b253fe86eca85480c66e659179c188fb88c2c337566', 1),
	(49, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '14b2e8a69e50a50cbc4af07814d5e9729e8c2681e4ba9d39471fb6af3d9c7299', 3),
	(50, 'publisher先生', '说明理由', '{"files_hash": "c9dbfd8db563da9fa17c8aca922f6d0f00e6fa2748391b6bd3e514bb39031a4c", "republishes": ""}', '', 'd43d990bd5b124c3ffcf8af3fb10a0fa5a9e394ae215ad60653e9bd105b45dea', 5),
	(51, 'author先生', '', '{"fields": {}, "revision": 0}', '', 'f9041d619738921124d27918b99f1b16005d4e5723c04f3a93ab8184f46f2c2b', 1),
	(52, 'author先生', '说明理由', '{}', '', '1cf3354bf50feb802932a430923ca863c4a44fd043221753cbecca97028d5ab5', 1),
	(53, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '8ffd650882d22cf8755d9e5304bbd9b6ec0f42c896d10f7d1b7dd3dfb4ff3cba', 3),
	(54, 'publisher先生', '说明理由', '{"republishes": ""}', '', '0fbae2e67c88783975786344808449e5a65a97443d3d4e57ad0cb26b4695af87', 5),
	(55, 'author先生', '', '{"fields": {}, "revision": 0}', '', '86e4013806d3b839df76799d70f47e453bd3a99d09ab7d5a7227b7651237906b', 1),
	(56, 'author先生', '说明理由', '{}', '', 'f6a7b1224e9cc287c1508e51634cf44660d1690a07cc0933333555dae7893278', 1),
	(57, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'fbf7450fc15b2e04496dc2f4bc59cb8f7de96cc9020d63e49fc1e43fcdec0ad7', 3),
	(58, 'publisher先生', '说明理由', '{"republishes": ""}', '', '52ccb12bdc72ef8c3052ecac5dd41a014b8f078fded3fdd600919d252a8e1e40', 5),
	(59, 'author先生', '', '{"fields": {}, "revision": 0}', '', 'b10703061f8b2c656fc902df6601d32d3250bab85cd7136dfda9d323bba32ffe', 1),
	(60, 'author先生', '说明理由', '{}', '', '3667452a9eb6ca7c6549d090313e28d34ac9a2ce3592006dd66832496bb81eb1', 1),
	(61, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'e0f77f9274720de4b42d5aca49312963d2edc9c8b1e178e30fd36738616765d9', 3),
	(62, 'publisher先生', '说明理由', '{"republishes": ""}', '', '86a588627abcfb10b767e16d1bfbe9735aa2cb4d980cf26134a8a3647bd557f9', 5),
	(63, '系统', '', '{"ended": 0, "digest": "6638ca59537a88b308e058e0b62001cf854fb6351462ce6925d4137f04ffdfa8", "issued": 10, "redated": 0, "reviews": 0, "restated": 0, "restored": 0}', '', 'f95be5801422bfe1f76b77fe0d6e073e9374b82f7366f04d8af9d57acf0b8c2a', NULL),
	(64, 'author先生', '', '{"fields": {}, "revision": 0}', '', '50a9402a7d10e470af27b0d7cc98d80b688c60f02c0f5cc6ba46fc1a4fb5be68', 1),
	(65, 'author先生', '说明理由', '{}', '', '502725719d22a125585443c7ddbe8450cb7d9f7ea4c50768818f3905e6dfaf04', 1),
	(66, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '982ae3d759b994d41872cd80d8c5507f298ffe401519442dc06400ebba85222d', 3),
	(67, 'publisher先生', '说明理由', '{"republishes": ""}', '', 'b89d299a7a63d111d392253df75a43dfc8309ee6d3843037f6eb5369e9d61a2a', 5),
	(68, 'publisher先生', '', '{"review_on": null, "nil_reason": "", "disclosed_on": "2026-05-11", "measured_value": null, "settled_number": "640000/2026-00018", "is_carried_over": "False", "nil_proposed_by": null, "settled_version": "1"}', '', 'bc892aa172e93c2beec93862c40d064a593563084b4879c6b34e4ab900f205c7', 5),
	(69, 'author先生', '本期没有', '{"nil_reason": "本期没有", "nil_proposed_by": "author先生"}', '', '3d2f5a79d35e12992afc49f20514da372e08ae88a615e77fe29cb8f7af2c9c95', 1),
	(70, 'publisher先生', '', '{"nil_declared": "True", "settled_number": "", "is_carried_over": "False", "settled_version": null}', '', '542728cc535af85c2c7cb3b70c099aeac17ac0f54a9097edd18e4b8f9e583e8b', 5),
	(71, 'publisher先生', '不再适用', '{"waived_on": "2026-05-11", "nil_reason": "", "waived_reason": "不再适用", "nil_proposed_by": null}', '', '9d43b8aa7102ecf62f3fa3a8b1b7a32c30c2a21533a24b6c34fe9a4035f2a7e4', 5),
	(72, 'author先生', '没有', '{"nil_reason": "没有", "nil_proposed_by": "author先生"}', '', '2ed9211b40bf116995a41d5b3c3c69d838ac3a06f9a4bb00c5489b19d47aad6f', 1),
	(73, 'author先生', '', '{"fields": {}, "revision": 0}', '', '2c2a6ab93ed667f56bad96dafe533422f327efb6798951e2547ae211b7456fd5', 1),
	(74, 'author先生', '说明理由', '{}', '', 'b0ead2d23cc10705b386a214ffdd643c67a3d558d8cb4212fd9619a4641ebb14', 1),
	(75, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '89d08ef1bbae77defc42ffa2feccffa4d7229b6eade98a4dbd964518d7b52548', 3),
	(76, 'publisher先生', '说明理由', '{"republishes": ""}', '', '6f5cd75501712a0de0a0123216efe1a1088081fc233fc364be7c3a9e3cfb87fe', 5),
	(77, 'author先生', '', '{"fields": {}, "revision": 0}', '', '783931affd550bc49887432907dddd02efd310e6895d95c73495af3d06678462', 1),
	(78, 'author先生', '说明理由', '{}', '', 'cf5d9a00533b732403914dcc2bac2fe5411a2d3c9ea513d34a1bf14edd814c58', 1),
	(79, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'b2f296e8cad7cfbc8f1e2d027d625a503dedbece1dea55d1e68e6c9748dca310', 3),
	(80, 'publisher先生', '说明理由', '{"republishes": ""}', '', '44535848d764a7088fec7f0e53d4b19f398cc1f48109bad2035ff98416dccf29', 5),
	(81, 'author先生', '', '{"list: happened_on": ["", "2009-03-02"], "list: record_number": ["", "640000/2026-00020"], "list: record_version": ["", "1"]}', '', 'f0c14263aa9a8200a00bf4cf19afb07bae1ad0cb9943f42c750714d3fc8774f6', 1),
	(82, 'author先生', '', '{"verdicts: value": ["", "9"], "verdicts: percent": ["", "75"], "verdicts: happened_on": ["", "2009-03-02"]}', '', '6ceb1b47e31c7e932f0a3e1092ef6ae0fe2d8f93d279a7afecf6d9a1cfdc4225', 1),
	(83, 'publisher先生', '缺结果', '{"closed": ["", "2026-05-11"], "missing": "verdicts, confirmation, result"}', '', 'af36b59c4c6ec87975456dd08675059c6ef5cc79fdf427eeb894e7191cfd1d9e', 5),
	(84, '', '', '{}', '', 'be6b961337dfa60ca86ee97f561b241e4a4fc0bd62008c1e953f6df6468ff52a', NULL),
	(85, 'publisher先生', '', '{"criteria": {"方便群众": 60, "工作机制建立健全": 40}, "departments": ["D11", "S01"]}', '', '297e89823d675658c19d8090bf36a04dd23f44a6db547b5adccafe00f2fd1f90', 5),
	(86, 'supervisor先生', '', '{"digest": "dc6e6fe3612f80937157999d48c41a88f024d9637062d048741165d56f06a7ef", "revision": 1}', '', 'e652df9d81585298dfb41ca3e7dedac61408a0b075992c7713aaf349efb44b9b', 7),
	(87, 'publisher先生', '都已评完。', '{"sheets": 1, "formula": 1, "departments": 1}', '', '3933bf5243cd605383d9508d0ad23d5c4caf295587713a77b96edc6293faefe4', 5),
	(88, 'author先生', '', '{"reply": ["", "已经增开窗口。"]}', '', '034e730e302b88b0c81eeb61cea449e26704b42ce5df058b2ed491dc431afd2e', 1),
	(89, 'publisher先生', '', '{"fields": {"author": "author先生", "evaluation": 2}, "revision": 0}', '', 'e10fa70d9797c1707705dc379295319fafcab269c7ba6a506e99e3da7b4da0e9', 5),
	(90, 'author先生', '说明理由', '{}', '', 'bc61d181a8097baf6472eecbf42958d1cdc04ef173b95d0c80e30c0927a6ff45', 1),
	(91, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '17a8a316a1e4cf8298083113f3bafbbfdd5213d2002ad21a4bcc6ca6dbe4a200', 3),
	(92, 'publisher先生', '说明理由', '{"files_hash": "be1e128d56eb9acd7b18564191685021e9320047eca33246dfbd1358ff667175", "republishes": ""}', '', 'eb7b7810ec5273316d7cb08ae1904b9a42ee10888a7216213e7969f09ca58a36', 5),
	(93, '', '', '{}', '', '0d7a6e3effbfb38f5ef0caeec6851c929e297a5da72e30bc1383fb586ff1b8e6', NULL),
	(94, 'publisher先生', '', '{"owner": ["", "publisher先生"], "state": ["filed", "in_hand"]}', '', 'aa171d324a75484f5bf31c31e5ab89178fa1c9e16b3e52b63803e3689a9bd852', 5),
	(95, 'publisher先生', '', '{"state": ["in_hand", "answered"]}', '', '462422bd80962b36400cc41c54c190ed3205cd0a12989db17c855ccdf3183c7f', 5),
	(96, 'publisher先生', '', '{}', '', 'f86fc33e18d1141d6db96bc2397c8fe83bd38fa9d492826961d9b8bae7b6119b', 5),
	(97, '', '', '{}', '', '130e191aecf28131fb6968b9e28b6cca4761bac268c6da761297309e8767c8c5', NULL),
	(98, 'publisher先生', '', '{"owner": ["", "publisher先生"], "state": ["filed", "in_hand"]}', '', 'c0636ab4f58918a48c9927f06feafbad9a04970958bc76ff9cde892b369b04c0', 5),
	(99, 'publisher先生', '', '{"state": ["in_hand", "answered"]}', '', '6d939a5a01f1217addf9dda635c310bb60efdd6f555e5944b110952a9405654f', 5),
	(100, '', '', '{}', '', 'c6fbb54dbf16343a79a071cfc02e73e2c6701fbdc792bbe160ef80200abe0d95', NULL),
	(101, '', '', '{}', '', 'da52cf7c02d66d7f5c3e098d703543800f76aaaa87717ddcc44249400e4f41e3', NULL),
	(102, 'publisher先生', '', '{"owner": ["", "publisher先生"], "state": ["filed", "in_hand"]}', '', '4b2475b0c700d660304d727ff433e6f85b00997228911df0c3f04d18212aff10', 5),
	(103, 'publisher先生', '广告', '{"state": ["in_hand", "closed"], "unanswered": ["", "spam"]}', '', 'b0eb59b2297800c4c533c3b20d5d5a2d9636010dbf9e6455b763b6b41ca38f03', 5),
	(104, '', '', '{}', '', '7d4c90d1ff2614010f3ab95c9c47961d9d8cd71c37f1f58c9be772666e742218', NULL),
	(105, '', '依申请删除', '{}', '', '8624a063af991b9f455302a1716d1f3580aa05bb45e31326cc090b29e4bedffc', NULL),
	(106, '', '', '{"key": "portal.example/log+a54eb614+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop", "run": 1, "found": 0, "digest": "29f5ee240fc19b3bf1effaac517b99ebb8b077e7440a265f735f1c90fba4b56f", "entries": 105, "checkpoint": "portal.example/log\n105\ndhx/hbmagcxehAupp5PFeQtQ7xax6gqAbXcgftNk3uI=\n\n— portal.example/log pU62FLKdEk8B17Cb98doDUDqnzkF4sUcArKOv/gtUthRsajMiYog0D/iDM2ExXkofJx8Q/q+sGMgNOfVPqOeC5rcFAU=\n", "recomputed": {"of": 24, "name": "", "rows": 24, "after": -9223372036854775808, "amiss": []}}', '', '3699b6018b0cdd0a7ec3853717a9ef5dffd20989d9b1586728764feac8c41e3d', NULL),
	(107, 'author先生', '', '{"fields": {}, "revision": 0}', '', '247eab0085b0a46cda152760f967df9b67dc10def5e88736e458cc986ce2906b', 1),
	(108, 'author先生', '说明理由', '{}', '', 'd4b81d1c2de7cd830e0f5951f209217f3c4b11cbdb08956689d0e7c43625ef62', 1),
	(109, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'c48d0e281b87c3c8d17127875a169bf68e0b14bb34fab1f539335bfcc0fe5724', 3),
	(110, 'publisher先生', '说明理由', '{"files_hash": "c2af7ed61ff1a2fe2f196161c07751ae801c884a5c45589fde0c6479cfb598d7", "republishes": "640000/2026-00006"}', '', '3ce0f41da93278e92bcb29e94894b2623fa957fda9a4f9a640a7ef17d2c2fb95', 5),
	(111, 'author先生', '', '{"fields": {}, "revision": 0}', '', '7915b3fda5da3864166d46386f927036924820095426e9ce7c01cd3ec3773f04', 1),
	(112, 'author先生', '说明理由', '{}', '', '42ca3b6cabc8a48b730ff3dd289b2caaac01b6d1e9497a6c97031b9bd4045389', 1),
	(113, 'author先生', '', '{"fields": {}, "revision": 1}', '', 'c71ca9d9e6befd12e013eb9c3baad8794ce0b493a132bbec0acd5f1f0cbe8e82', 1),
	(114, 'author先生', '说明理由', '{}', '', 'f42a97b55deed93d67c1a9f772c2803eb81723c375f87b5b8f8b1617e8a4d33e', 1),
	(115, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '4661dd1a89836d850530d85804bc6b8bb95b15d53b501cc97753f3d6c3a2ef6a', 3),
	(116, 'publisher先生', '说明理由', '{"files_hash": "c2af7ed61ff1a2fe2f196161c07751ae801c884a5c45589fde0c6479cfb598d7", "republishes": "640000/2026-00022"}', '', 'eea0eba24b3e976b2259fb868d6d09bbebb607f7ea6334282dd7a65116d78007', 5),
	(117, 'author先生', '说明理由', '{}', '', 'f8751a56fd80ab676b1bab1c4bed0a80ff1da68f3596519143041d0f6eb33c9f', 1),
	(118, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'be760d551eabb1d58294db405a121c7ce72c6b8827d99d938904e94170a59cf5', 3),
	(119, 'publisher先生', '说明理由', '{"republishes": "640000/2026-00007"}', '', 'f79194ef9f7849ac0f1a1aad938f7352b3b01ed1a4dc646c91671ee3ba77604c', 5),
	(120, 'author先生', '', '{"fields": {}, "revision": 0}', '', 'c924cb755b7ecf4992695604addb028dcf53b8e140a9bea392c090fb4adc2db8', 1),
	(121, 'author先生', '说明理由', '{}', '', '0ca8086da0f32f1346005dfc513982cf66ea64a80ca37e8849686e3e5f8cfadb', 1),
	(122, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '099ab7fc88b9ffb04256e160c728fa71c876658cd15b6c985962f086afe6340a', 3),
	(123, 'publisher先生', '说明理由', '{"republishes": "640000/2026-00007"}', '', '2b9fd634ded7ceae0193b221499056d5df7160052dc5194ded39299e4cb1adb4', 5),
	(124, 'author先生', '', '{"fields": {}, "revision": 0}', '', '655c48485f2ac08a91dde012210178f902581ce017fb3012384865442555609c', 1),
	(125, 'author先生', '说明理由', '{}', '', '9719a245ee987655a3f12648eba720d6fa487eb1f02e8b7d135dfc71ab9b7edd', 1),
	(126, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '0821c4d26ad075bbcf25e740f8de2b45f6d16bbf663994499f76e38bd9d7b31c', 3),
	(127, 'publisher先生', '说明理由', '{"republishes": ""}', '', '1629ad2afa93ff6e891aabc3923c998779fc094ad91c239b29d9b9144427412a', 5),
	(128, 'author先生', '', '{"fields": {}, "revision": 0}', '', '70308e6d8ed736babda679caa05617c5aa77ab17a08f81bb2d6aec7c64b4bb0d', 1),
	(129, 'author先生', '说明理由', '{}', '', '73f6f7bcd9945fc79cd75f441df033986129e45fcfdbb04647a604d3217763a6', 1),
	(130, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '721d092aaf4a1bf622ed2386e68c6b6418adcf6026519d93a24bba3254ad07cb', 3),
	(131, 'publisher先生', '说明理由', '{"republishes": ""}', '', '4996cb14fed0cf31690836c7ae2957b6753cdf5427f118b257ef3a6ebf0bccff', 5),
	(132, 'author先生', '', '{"fields": {}, "revision": 0}', '', 'e8feec3a7571e590d57d7d671db0a19b668daaa119bfd14f7543a0dffb4ac73d', 1),
	(133, 'author先生', '说明理由', '{}', '', '7fa35d2ea2e12c34a0bcbe4eb870e10d9543b981de877c35c649a397b3421532', 1),
	(134, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '2b7c2f6889ca2fe2c86fd7a78efd70ea1a4feb501359183ed4b134c18203e20e', 3),
	(135, 'publisher先生', '说明理由', '{"republishes": ""}', '', '8a386223d5d519db10eae608b62aebe90a1ac80976489e2d02095b1211fe0bc7', 5),
	(136, 'author先生', '', '{"fields": {}, "revision": 0}', '', '6d00290abb540a8b7c490aa46e6ae4c6142e71f087750877ade65ec85109f8f1', 1),
	(137, 'author先生', '说明理由', '{}', '', 'e5724172b2840eb9e71c1f8b2fc359ab073365d1db9a35a5e1a912605aa6c35c', 1),
	(138, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'cb5db7012bd819c598a6ec9266174a25f0cc507d92e728c43bed9f397d35edd8', 3),
	(139, 'publisher先生', '说明理由', '{"files_hash": "08312cd1b82134bc6de5ced054e20ff0bbd7503bbb421a18d1b6a7aad7aeb4d3", "republishes": ""}', '', '22648711c85d5b0fedb1ab959a0b504886486568e14db2788ca78c0436f222be', 5),
	(140, 'author先生', '', '{"fields": {}, "revision": 0}', '', '0eaa27a2fa890a7e5445797f739ba3564c9a09a200ad3a0e73126d6052aa6803', 1),
	(141, 'author先生', '说明理由', '{}', '', '136d71c90340e48589598c752f34eaeb5143dad764dc65776a5946f2d9e204ed', 1),
	(142, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '6a4d9fcd190e2da586479e2cb92024edaf0b1bbeaed67812163be700a24774dc', 3),
	(143, 'publisher先生', '说明理由', '{"republishes": ""}', '', '470da0925b91d1e4ca4444d35c02f5a69996d490a3d6a677e4e579b36aa781a1', 5),
	(144, 'author先生', '说明理由', '{}', '', '22580cc36f6fdbcaaa0326626d3d82081cf2c51b7bccc0dea8c57079dc58646c', 1),
	(145, 'author先生', '', '{"fields": {}, "revision": 1}', '', '0379c2f40b4e6542073e9eb831433000da2ae9c19cdfb88c38bebc4a0b6b5b2a', 1),
	(146, 'author先生', '说明理由', '{}', '', 'fc27e74934b9f169b035929af60da7604f64a00863f6fe9b944d61a8e07c8635', 1),
	(147, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', 'e846c5637ab2452e1aa2df642f4e51f26401fb81cf7b94f36b9e8cd4bccda6d3', 3),
	(148, 'publisher先生', '说明理由', '{"republishes": "640000/2026-00024"}', '', '50b70353a428f157514fb40e56dff6d9b6c70f7c0a4137a35309eac306a00e89', 5),
	(149, 'manage.py change_key', '每年更换', '{"by": [], "note": "portal.example/log\n148\ncyF0fzGt3Rr59dYXAe9qV3pYW7NT6PtWTOoVzzFwl1A=\nold-key portal.example/log+a54eb614+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop\nnew-key portal.example/log+631ae202+Ad+wb7ztGvPJrLFMrFN2PiFoXdnJqILhpNGmyAD4bLbY\n\n— portal.example/log pU62FMnmod01qPkWEHvYG+JMiXpuUMI+x1oDxT5Eh29hwtCHRzEEM9T22pwm3SRV0IMlJCAJCA6VUOUoTvOySVwvnAo=\n"}', '', '215fff3e221eb9e4c8d8618c546a9ca8523f243a520e200023b1f619ac1f1cd3', NULL),
	(150, 'manage.py change_key', '每年更换', '{"by": []}', '', '3f39cf2103b4286ce512365d5feee0855a57a26a0319495a3d76cf29dd74403d', NULL),
	(151, 'author先生', '说明理由', '{}', '', '0ff2bff67c4bf940fb1fae3ac4fbf232bcf9f0c668f16995add2511b70baae92', 1),
	(152, 'author先生', '', '{"fields": {}, "revision": 1}', '', '573ec286d065f4df5afa480c03cd33063a3490d3db0b3d316437d342ae05e8ee', 1),
	(153, 'author先生', '说明理由', '{}', '', '817ebc004c41005e5564fff49094f119bf77a9c5fe3728258cfd8e8c57483306', 1),
	(154, 'reviewer先生', '说明理由', '{"check_sheet": {"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}}', '', '8479831ab9e8e2098635a9b5e5bef4504d4818049ed537c5db630774a8fa2a8a', 3),
	(155, 'publisher先生', '说明理由', '{"republishes": "640000/2026-00025"}', '', '498c01b9728cfb62771365e674ea6e5dc6991acdf2d012520c1ad26b6ff01281', 5),
	(156, '', '', '{"key": "portal.example/log+631ae202+Ad+wb7ztGvPJrLFMrFN2PiFoXdnJqILhpNGmyAD4bLbY", "run": 2, "found": 0, "digest": "a26c24902caf46bc113b906c7952049683d5290a39d528c2e63ec10d7c602604", "entries": 155, "checkpoint": "portal.example/log\n155\nGLn08Jj673s5HPvP/aBpsSOapPGxQKnuNnCfuK5IBAs=\n\n— portal.example/log YxriAuOCiB9CdXOHBgMpJ+rFV22VvDIF0mF16vYrtLHF/RMrkig//6G1KAMFD4HdIxHlGHIpsZv3T65K0FFcC5JfxgQ=\n", "recomputed": {"of": 39, "name": "", "rows": 39, "after": -9223372036854775808, "amiss": []}}', '', '4f63b4f7087e3cf4e076e2a626e670bf0715de28744f0e4bfc3bf62a4f1fe747', NULL);


--
-- Data for Name: audit_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_node VALUES
	(72057594037927936, '1a97eec75efd0ca9ee26235e9e3795b65de2237839ae5dcbc29b31bcb4ec4b6d'),
	(72057594037927937, '995eafef3d606ac058453ec27070d9ce9d500194b54725fcb3f936fea2e96b10'),
	(144115188075855872, 'a9b4ef8f699f24ef56c9d08cc537c4789c3a13fc5d3daca863bb0e635d323af9'),
	(72057594037927938, 'd9b7003cc9fd08437669571d478a08c5ed0982916b1c4d7cfc5317a7673cf144'),
	(72057594037927939, '708854a41f10501e690371e8b3841f9b34e095feddd672ab9832c3471c85c6ff'),
	(144115188075855873, 'b227f103418a75694b34a2fd3b3d791f2e9d6139a9506802f178da9d43814ac2'),
	(216172782113783808, 'b5c86804bd71db5907cf9eeed9be62f232757eda5977bb17ebfb6c8b7f09c22d'),
	(72057594037927940, 'fbba6d8496d57ab840908e0b71b34d8afb8fefcb1b6e65ab8de49fcd711192a0'),
	(72057594037927941, '79c4c3df0ae78b8b11d973ecb9cb6cd257b8f49db2e6465ea0f2c6a9c97e8a95'),
	(144115188075855874, 'b0a0119f0410d69ba80eb8b83414c7e78c2dd0df28626c017e16fd9d5f225568'),
	(72057594037927942, '48e49a18a2f18a8ce90561c4c020a399d8ee0502899454b6364dd3a4b2d31d85'),
	(72057594037927943, '968d7383e7292db22596b94bd15c7ecf5a6df6ba95fc19ecb04e29043675da54'),
	(144115188075855875, 'a299f33f759db9480e614b7f89fb72d1741dba6ce249c4259acd0bea5e2d1446'),
	(216172782113783809, 'cfbc06b79d10735c99ac17b85196fa6f65652a9b11a003811393b4eb4ea3cf12'),
	(288230376151711744, '4f7dc8b2c32ceeee10850076e0b52eba91a345221ff933ed8231af11587a48fa'),
	(72057594037927944, 'b4df609ead49230a0d54f09617616d0415d5d6fb32ec29ab5409287f3ae7cceb'),
	(72057594037927945, '083e92896d37207681d306b66bc066f1d9bd361a4ed3e73781b718e9c28f47a0'),
	(144115188075855876, '82a59f698b8842d11beecb072c387f2fc36bd056da3a3201fbb0dcc12dd7ca6a'),
	(72057594037927946, 'ea9a316c8960558d47137aedf7d8d85c9096f34e7edd703cb324c13e763038d6'),
	(72057594037927947, '9076092d187e98e86258d285985adc2ade3961bc811eff67b1810752e7638e3e'),
	(144115188075855877, 'ae3264e04c9346edfa6cf045186e65fb581bb1a30e2d31e813f3e1ab12039b18'),
	(216172782113783810, 'b0e7a242b7f1d15c8cb01eb8bf67459803da77ca9f0d2a737596b3a32aa0c3e2'),
	(72057594037927948, '241cd036ea8cc21e6b6911fe4141d76959b9889bf1f0b5e886ebfa53927555fd'),
	(72057594037927949, '1fe3a42bcecff7d7ab1a14ec0de1dadc56cd4849db0866028279127746b184f4'),
	(144115188075855878, 'fa339a3f902a1b128ed8e609fed880e386a1a64d4ac0fc200ca939ff61619c6a'),
	(72057594037927950, '0f8ee04d21772c904a7229934b7673dee05d28b0f1815d6158cddba0cc62f74f'),
	(72057594037927951, '112fd743ddb9ad40a04c0c6d3c931ba709c77336fe780586332c268a3267b4ef'),
	(144115188075855879, 'dc95e8e64cc562e6321d0c4ff15a951e180def16b92280d9f2f704064a3263d8'),
	(216172782113783811, '37fbf0489bde3d6f252f3130bc88968d3a3b1b56cbb2457af5f4b5090d899d2a'),
	(288230376151711745, 'ef77eef0ffc1491454aa9cbcafb775814c45d386ad072a49da1db12799133a9e'),
	(360287970189639680, '5da43aba74eda0fab108b97e7608a76d6c7df92196b17f3aca7fe55a58b6d7bb'),
	(72057594037927952, '65ba0f7c56e5f03472b8eb35378e468ef6e56986870f43876a4788504ca15adb'),
	(72057594037927953, '090bf0bc831de1cff20224331227bd6e88fe85a094175dd3d7bbc506e9c4dc65'),
	(144115188075855880, '26ad07e5fa6fb25a80241b4c99e0b29d6ba23016a94203b21b02dc8534eac0dd'),
	(72057594037927954, 'f8cb40cc9104e9daafc97b11ebfeb54c7bd0d05620fe4e5312f4a37d477f12df'),
	(72057594037927955, '612fd332b2ee79f7fd9fbcf359e9635b2bc3aa74f9e99e170e35534bf5ad7e1d'),
	(144115188075855881, 'f8eaa48e65f5e7e33ea426240e6a00e6d70e3aa5ce6f08fd3de1a5dd24d72322'),
	(216172782113783812, '9953184555cf6e7654341fb1f97bc7eb45d58de4b3336307612638e79fc5afea'),
	(72057594037927956, 'c6a1983006e269b74585347d5305891f30eb66a3579bcbb551f60412d5353075'),
	(72057594037927957, 'fb0800b2c49a5b4dafa6c3f200d9ecc08908f31c9c08aadf705eb6cfd3fcf58d'),
	(144115188075855882, 'ec946d7ab4df3d9de03bd206fca4c6c25c3229d8e5392b8f753a6a01c34c42d7'),
	(72057594037927958, '5ff0124e50df9d8256dd9b0a5dc98720b91e688e792eb292cd99fe1d017731a0'),
	(72057594037927959, '3764185cf0163b247438bd35274b453d9846ae56d6f126d2ed918371d0c5ec53'),
	(144115188075855883, '4b8e633ce9c33f2ef6139b998d8e28a96b59add930f689a8c53e080d462441c0'),
	(216172782113783813, '712a07a5dee7a5226b7769a7a0602634c796f347ac7132d84f3cb24f09dba8d9'),
	(288230376151711746, 'c197ee706f8a90f5ae7adbe9b4f252fd76610b2cab6f78811550f7e673cdf04f'),
	(72057594037927960, '3e76a4df86b53071a51164c9e4caa59e14aa30316a6e98df20a5948130262130'),
	(72057594037927961, '89398d850c21427f7b919d3e95f071f69e1a86ff57e2d5d90a84c69ca1619aa9'),
	(144115188075855884, 'c2cdabd5bce84b386ac9e3510bc653c8327d809b5df8fb1e96b667ebd96cb525'),
	(72057594037927962, '896eedf3cfa5665b22421c067c19340b52c1f5efa927f7427bdddab9be9e5d86'),
	(72057594037927963, '99aa6a0b098e2eab8334fff9eaa6d771dede9f5180f873fc3abec501137df461'),
	(144115188075855885, 'b0e924b5cc0f7d718b8e90d71bf8639df72d680014d54d6e7b85360ba4a08ea3'),
	(216172782113783814, 'c9d95e26548620f79476b86133aed6d4889fa81272fa1d9ddfd2e9ba6695334e'),
	(72057594037927964, 'c48ac7b89d0190928467e220b89667f8bd92aebc7c8660c560b851c70acd577b'),
	(72057594037927965, '9ba8205085bd0731052d09f265c3f0bb23db6a1bc0a2ea7e20052933926914aa'),
	(144115188075855886, '9b49e851f5c43e879401d0a437f1282685d6b9217f88eb90ab2f882f8fc6b1ed'),
	(72057594037927966, '64b2c2ae0efe2890b53da2287f7af45308d0cc7e93106a8e1cc8f8907e5b7d83'),
	(72057594037927967, 'ad72acdc92578782f5baa52cc48a98fe39a67f7c8ab60e3b43e99e4d2232a397'),
	(144115188075855887, '002441e4823e624eb48779c4458153a7a77b8a0db94d17864c116e3f0c80cdd1'),
	(216172782113783815, '86bb0b6b155e6baa457d7abe18999a41e08299c6565ce1bbfdb1f8ff801b0241'),
	(288230376151711747, '43a9e0e48c6f324a5109237ae429f6072c76c7729f97a2f0993f924ca676ccf8'),
	(360287970189639681, '9726e88a155379b7347b2f063dcf027f47484abea498f9486d6a6e124e13aed9'),
	(432345564227567616, 'b0283e062e420b01c9cb5ec1bafdd60eaf4c39741d47e9d2763519e1bab20630'),
	(72057594037927968, '01421875c1d377290bc6d8d8a9c4c71d96d555b7a63e885acbdf8c40ffc96308'),
	(72057594037927969, '2764900d4e1e1318798b26eeaf73f116a11cc4d7c9b25dc03ab6a4789943fceb'),
	(144115188075855888, 'c4909caa19241ecb2e3059b9444d435c5ce19cf549564c4085c9bd2012b08ce2'),
	(72057594037927970, 'b957f3bc99c97a477900caabe6af227e4f7154d8bf6f3bab3d695f54893e9b3e'),
	(72057594037927971, '390d17e5aa8e81baa5cb82020f8f6d31debfed3064ebd8c451506f246e9b7608'),
	(144115188075855889, '3c5fa79ce31aae3ab3662f0aa2efba6f8d4116ba3ff43655304d91c7b18510c4'),
	(216172782113783816, 'ea933c8aed4ff1e4f19d2836aa15d1f0bf2482b8dd6f14f0bf0aebac303cc0d3'),
	(72057594037927972, 'd8e3b890e853c2d0981565a118b5243536ddb7eff8445ab0a6a7c637360bb02f'),
	(72057594037927973, 'c9c7916363e58012b24c736f7db5a525fa7a1f6ccf5f0888d2f2771dfa18dfa5'),
	(144115188075855890, 'bd0db9bb0549b0ab9ae3bddd31fb4670b8952bd311f976403adeeec469925f5b'),
	(72057594037927974, 'a110bf6edf40ed30325b734841066f1a80cdb1a0b83f6e5a1597d0fbc72439e8'),
	(72057594037927975, '8dcba1604fb330d837b19aa267a98800c93711979fb9deeb9f9440411d32a463'),
	(144115188075855891, '4230d556d4411bd3eb723fa0aaaba2e894098dacdc5c22d072d42ab91c5dddda'),
	(216172782113783817, '8690e7ae9d565026713900c130a6620a74085c7e523b851da7db623ff87fb493'),
	(288230376151711748, '12c1b68f3119bcf7fd3ccd45f2eaf2a8837cc44234f43727b8f3dc8341ed2021'),
	(72057594037927976, '3c5825fab4e3523098b3eed7ef25f7a7f77fca52259b905e43152a552f6f3e72'),
	(72057594037927977, 'e6159c7e58c9ed4f8815ba32b745c3ec42c205bf31af3c31ca85ddd3ab7bdc2e'),
	(144115188075855892, '29e6f208dcb7e4315cc4e47496637f0446bae0ca0dc73fb9f77b3d6fc9e6f179'),
	(72057594037927978, '11f9883bb8e94bed4db39a0464266bebe4f4905de457beb9c650aca57d9c29ea'),
	(72057594037927979, '3e2c109e71fed828d895302e57980f57e36cfa0f6d2eb898765b6e6028bb0b36'),
	(144115188075855893, 'eb28039e9e833ed7dd81f4731b3df12d2c243e4ddb8ec7f64d0d033d586c7bd5'),
	(216172782113783818, 'f6f3f181beae117b0ab34a24f80e1876cad791da94df8491793242fea768c625'),
	(72057594037927980, '2f54ebc711e9f9f59a8f87ddb18380b635b1f544e30df9cd0cc23e01d74159db'),
	(72057594037927981, '8e4c22224f6a518772072da85e2ad9adb84dbdfd31a9083209e8d69557350f73'),
	(144115188075855894, '9dfb6daf6a33192b912635e0ae53d10a1814391ec544c256dea665a7fab82cca'),
	(72057594037927982, 'eac40046cdedb4e20051c610664b65fc38b4ebbbc2b27c005058853531fd4f2a'),
	(72057594037927983, '77096f4f15cd731888ac60020c54f6fe3a53fd4a10909f82e57d6af3fbddb6b1'),
	(144115188075855895, '85d3348bfbc5f22b4006b0e6ba362f2e7acf357a722bcfad64f1b455ea9342f9'),
	(216172782113783819, 'fe181e92b5a50d11a62948f8a37175bf13a4b952dce43bb078d2288604b17c48'),
	(288230376151711749, '6fa0937c521b4c67b16f91ce167e7a71618b925b6f113386f98a9ed4e6a042ad'),
	(360287970189639682, '7e15bdb211c0cf6c1d385d6759ee9383972a56bbd7a643deb591243fc4fc2eb4'),
	(72057594037927984, '7f48d2f92b82fd20599ac284dc199a11cc66fef2624b6e679ed7a51e06775a22'),
	(72057594037927985, '356799a56ee6456d2279f3f908040f26baec2cb3e76cbcea82dae6073ff606a8'),
	(144115188075855896, 'a4daa8284b611b2c1f5dcbd9a6e1c8d2cd0c2c4b37b594ada67a3bed944f6acc'),
	(72057594037927986, '8e1d4c58b46b781625e28e09af4c72a5b030d9e707096fadba0414f1afcb2af0'),
	(72057594037927987, 'ced7c7cb15a0beb7f2701eb932995527442a273ff2e88a12d6edbc8514baf821'),
	(144115188075855897, '4e78bdd151c0cd5e95021eb56b8b1c6fef0f7f027bd7343132e889f0e498f8c1'),
	(216172782113783820, '210a799fe69384c59acd6b61c0fdcff3bcbd82dc2209c009569214fdd1859a98'),
	(72057594037927988, '84e8cb7c14fb3ef9d4e3347e281544ed21f674095b2491bb7b7b630adefe3abd'),
	(72057594037927989, '12ad98aca22585185c65ad4d27a91594bcf8a162f7dbde70c2454929049780c0'),
	(144115188075855898, '278e5aeb2aae8cf2d418840bb51203bd049700d55fc5b096716112f62430d7a6'),
	(72057594037927990, '56ecbc71e79927d26e7d455175d22eda1632af91338b75c6e6bc6cb4222958cb'),
	(72057594037927991, '7c2c2ccf17d41063b3495b5189b0c1090bff1a1748a0721dcb5e185e6c9502e4'),
	(144115188075855899, 'e3915b4df873ce4996471b798dbbbcf52aa73d434e9f26d85e2d5a9b6760a649'),
	(216172782113783821, 'a8939d8980671aedbd0277d0e0f095d93ade2ee9cb769bbc83748882771bd4ec'),
	(288230376151711750, '52eb1e6ab14f7f021e39ba1340b5116a7dfc52b883f54258aa4881d2762bc3a4'),
	(72057594037927992, 'da44996e36080547465d4978d823e1592a2abc0336647e59815684906b32e7f8'),
	(72057594037927993, 'b68c70b4847d80f9f35580fa172d0240960198ef06930a3f06ef3373031903d8'),
	(144115188075855900, 'b58624c2394fa9dd1d83167ad6de4eaa3609ba000523d6dbae53a8bd8df0f405'),
	(72057594037927994, '0716d866dc90a8ef2ecdfe622c181bebc345ae47c3decf28c7cfe675e5c457c8'),
	(72057594037927995, '36fc6ceab186a03a4022b6bb131ecd5f13b0eb57caa13066e9272b61e5b952a9'),
	(144115188075855901, '99f6ba9b0377a1390f7e8287c365ffaf6eccb911c720a7fc6a2ad633a0c78d3b'),
	(216172782113783822, '957af60681b736f895666e0ef0ee9e81065e45c0f601c67159a0fbf9f2ce9fce'),
	(72057594037927996, 'ebfb62512203b723e6395d42a380bacd180fd97737e8207296d0cce9b0d49572'),
	(72057594037927997, 'db3d99052323d28de257a063e05a309e2432b9d19af4aa12a1ec2ce789270a9c'),
	(144115188075855902, 'bccb298771ab2230970559dcbc9309670b5a73c4544d1d07e0cde3f5aae6ced4'),
	(72057594037927998, 'e75c6d60ad98de4c1e190d8f8f4d7419627feb42b2501fddbc13ac96aa68d68e'),
	(72057594037927999, '480a619b32fea5ace22970f5b79ae481712ed6e5690efaba6fc348f84360d560'),
	(144115188075855903, '240a523818c863b52f96e71f67634104234324d7b654ff5bf3bcf057a3922f9d'),
	(216172782113783823, '267104827971ce365fa4687f6ae7028d8e82f84f1f5172675041688f4361ff9e'),
	(288230376151711751, '6b6444e5b3aa03d2c5e699f64417131cd4d06806f23a20cac6c6b24d5dbdb060'),
	(360287970189639683, '64baef40098791309534466e634d3b1099ba883320f1f19c13391b7ef7db9b67'),
	(432345564227567617, '8cd781774eb4983fb21d7f0c76360bfff3087113845b8ad94b163f55197bf0bf'),
	(504403158265495552, 'a49ea1141784e13c0a21f4013e937c92359629425b76f06b5eed2e0c4e555f83'),
	(72057594037928000, 'a980ad6b5de7760edfeb84c3fb33dae4bee7ec1f8621b1b18dfe4affc0b02e45'),
	(72057594037928001, '802041e521341da44b89db622f6740ee8e8232ff82bb25e6ee441f0ba873f9b4'),
	(144115188075855904, '7e7ee70c46981f063939b066c5fe0d3008f40d028cc7cffcdcd8b8bb7b462822'),
	(72057594037928002, '7fb50c96dfcea8b9595da350971299e5ca37d04ba74c69c69aed5a4686e5f6b9'),
	(72057594037928003, '6d28ea20c255f58c9ce742caa5fd82c8b5079997aa5f9c4c1d287ffe1146bfa8'),
	(144115188075855905, '48b36eace68ba84e5ac999bf603c26795245326fe7c07d56f101861688fc04e3'),
	(216172782113783824, 'bbaa40ab880041e6b5474262f974242cb82cdcfe56d0dd694b9cb8f99c28d08e'),
	(72057594037928004, '46fe2531e395ac99089eceb212b5c49ea5f4a105dbb16b438271930679b0c867'),
	(72057594037928005, '1f9a1e8a76af2b5faaf50392baaadb4f3120a558e6022b78a10d65a79a308f50'),
	(144115188075855906, '715c278ba090784172dbdeaedbd00f1753621800e9cf9bd76abae2058159d39a'),
	(72057594037928006, 'beefda0d0a9345eff1d5645b0892a0ed63624636ae5f565a2981e0d37245ac9b'),
	(72057594037928007, '93b5ef60f638f45cdec4e588d256c692d21aba5a951ece507ea95b2a4ae2cca6'),
	(144115188075855907, 'a567db0193e23075a1da893b3268ee876ffad458c377f084325380c5ead9080a'),
	(216172782113783825, '6b94710290cd05e0d656ba60b546b29e0535e863f837bf56757eac46512f88c6'),
	(288230376151711752, '8135c9d8d9a596af435685885c9a06b4e3cf855176e57a8b74882a76c788eae6'),
	(72057594037928008, 'a35e47a4a24da64936d111568196979b4377c22ad2569f779c3d597c62a8dfd6'),
	(72057594037928009, '47c9cd965acd1cc079f7dd0915faae6d129b1d062bf01604792e305b4104fa13'),
	(144115188075855908, '4ddf2cef104efeeef5fe46271daac65ec7ea5cd81b1c6575d8245410e9138353'),
	(72057594037928010, '01220ec1aa2774ac0ffe55bbc920eeaf10a6a8022d99bd7ef44e953f947b5ef4'),
	(72057594037928011, '9a8645a930dd3f9dd1a9bd45eb381832be625302a520699550b7a9c5a6428447'),
	(144115188075855909, '99b052f146a50721e663dbe89aa40ceb0eb7fa196bd964de08276ea94f7c1768'),
	(216172782113783826, 'b47f0551c4fa986aba37d70c4fcae8d3069bc16c922db7d7cc94efb9b287aefd'),
	(72057594037928012, '1e3617b2968eaf7308df736f0784802b8946b7184c294e3b4ebf64e6a361681c'),
	(72057594037928013, 'fd79778dd369246acfdb7e34244e605e8d630de711521b7de10cff0a42f5f674'),
	(144115188075855910, 'ff1cd138139405e5431993be37fd23ea061432864d3c2661d28543ec567ae47c');


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
	(1, 'audit.recordedsetting', 1, 0, '85c6791a767eea48cf107335c09f0bc3', '7cc6de704b459e0952474652a7272b731d28d4a81efa8088b7cfab6820d115b2'),
	(2, 'audit.recordedsetting', 2, 0, '195c9216ee610ccc142e8a05314ad3b3', '0e1c56034f3f35b87eee18411c3e36239ff395fa9adcd2fd2495b38b70947938'),
	(3, 'audit.recordedsetting', 3, 0, '1218005393015c8fd286fd6ea578f77a', '7a8b4b375b9fa37b402344ff9c4a8ea6bbc2cee741f66707f654f13875100c4d'),
	(4, 'audit.recordedsetting', 4, 0, '8162bc280f68b4416f5475b6108c52c6', '64d60fedab585d134e3bb848b6c1ef27ffb81590f70f189da0d829eede63a51d'),
	(5, 'audit.recordedsetting', 5, 0, '0d713538a071b2276b5f9e119f665724', '361d037a15838ab02e9cdfc1d47163d280d1239d7d3f7e84ec2acc4507975117'),
	(6, 'workdays.calendarnotice', 1, 0, '909839d64c1eae19dcee65c08e60c4ab', '8d704defb6021528763a4714e7f756a8cc158ea6bde1aad18dafc9145809eec9'),
	(7, 'workdays.calendarnotice', 2, 0, '00ef3ee5ebc0d39e6b841a0d20122fd4', 'baeddf4d2b29f9180253009f2fac5f84f213576fcd6c2022f613b27bd12ae78c'),
	(8, 'workdays.calendarnotice', 3, 0, '52671d52a65a5b4c3b2c3ea2f3fa1191', 'a67172166111599ce9337bcc8a08a6248d5910af16d3b72bf7ca07e58567c78b'),
	(9, 'workdays.calendarnotice', 4, 0, '5067dbd189535aabbcd581806313cd8d', '361e224b18cf5f3c7338b8cc9de9c3e696c9bb5bf7fb1335a3fab826de07ed23'),
	(10, 'workdays.calendarnotice', 5, 0, 'eba31e7df223e040ee7f456fa4b2fdca', '08753410b88278bdf878d069c9b87f6fb2d902327c93e03679a1f05316779c90'),
	(11, 'workdays.calendarnotice', 6, 0, '8518b5a28a59172bf43d4870db60d956', 'b46dfda256f5f64acd0311907b453cf6ec6a18ed254d5ff25e6da049307a99a0'),
	(12, 'workdays.calendarnotice', 7, 0, '2bfcccfcedb2b63425ae3d22efe47ab0', '5b5c5ff8894a231d456753b6f1332ee50b8164c18a01d08ff79d14036686b5df'),
	(13, 'workdays.calendarnotice', 8, 0, 'eade2b5dc46047488413d3629673c227', 'c947c55014776fa3234070fbbc30ab8443cad5bd12d375e183d13ea61f9a3234'),
	(14, 'workdays.calendarnotice', 9, 0, '191a9d8b7882054d96bcb329fdbabf86', '1ab167026a8962b70c26cbb36ba029c10ac023af7257c234673aa536e4c37ee3'),
	(15, 'workdays.calendarnotice', 10, 0, '4bbeb56340e10820beef91269a535a10', 'b92855c821e7b811a9b971cbee0e8c1cefc4643b6dee66fadeceb415d2179ddc'),
	(16, 'workdays.calendarnotice', 11, 0, '235d94a82ce14dbe4b48e8765f55661a', '0b689deafbe958b675c33706291e5d1ee11cdac789915966438457c41e4602a2'),
	(17, 'workdays.calendarnotice', 12, 0, '6e11fc82fe851e660f4c255abaaf6dd2', '61c14ae1d97bf10f6c100602830ec6ad0c3fc2ae10069eb08c15630032203c0c'),
	(18, 'workdays.calendarnotice', 13, 0, '9ed1581cca421d24e5f1eb4dcd522f57', '937b61f87b0fd68e0b1fe3d397991cb3b40ddaaa6f783e876216a7a36e78092a'),
	(19, 'workdays.calendarnotice', 14, 0, '0cf143504221f6b8c336cbe109a36d13', 'd36f1d0815b85dc7b90adaabc3df3c78c5687c11f1a514b728ec94fc220b2eb8'),
	(20, 'workdays.calendarnotice', 15, 0, '12a0dfde8a0d7fbbb07792e4823dd3cd', 'd5285f28eaa1a888ec46c2b09c39012e2e46cf8fc26709758aac94dcd5295043'),
	(21, 'workdays.calendarnotice', 16, 0, '623057a43f9ac7d512175d86d5a5624c', 'a44c8c94a496d700aa2a30f983bfe8051b4286b3614d8d60fc2ded36ba1fefc0'),
	(22, 'workdays.calendarnotice', 17, 0, '7915ad4b0f173dda961dd5dcb4649747', 'fbfc096853a58b4d8b699f97a25345ed0835a57923e0bbbf77034428ff30b60c'),
	(23, 'workdays.calendarnotice', 18, 0, '0fb600b04fbbb39fca38f88f739666a6', '1f70cb4319bfe902048bbeadeb32a8007aae71faca159c58a29707f33aa731da'),
	(24, 'workdays.calendarnotice', 19, 0, '0a461723e67d55cccfe6addccff40c07', '5dc2c4a314cb097382e5f1a842d92f80d386ae908f4559bce683d6609004762a'),
	(25, 'workdays.calendarnotice', 20, 0, '06ddc258c72bbd88ada9f85cf1bdba85', 'd08c3c75658713203f5ef44eca897e7df86590159af652910ebc74af647cd1a6'),
	(26, 'workdays.calendarnotice', 21, 0, 'ebe5ade00dace9b3f21449e8bd03c61f', 'ee829fa5f316dc9d3da012cc40486402e188123261aad211fb31dce4cd9252fc'),
	(27, 'workdays.calendarnotice', 22, 0, 'b77ec63c0f90ed3706efa8ef48766511', '8b9248ed88d68a65c3154b0e9230961f00800fb6a023fe41d9439dd53b8441c3'),
	(28, 'workdays.calendarnotice', 23, 0, '703cc4ad747dde6d992bb88e27db1e20', 'd5f7c862772aea2a9ecd9bb50f0cb769f4d46992c9375b7d810b5a0ba4f9242f'),
	(29, 'workdays.calendarnotice', 24, 0, '1f05221b830ba21c9951a78c2fcb2433', 'b810042adf268d0efe545527e88240f28ae1a364cde4e1b7f572cef384e89b7a'),
	(30, 'workdays.calendarnotice', 25, 0, '08c5b15f5d21961d534ec7b2df29d405', '8cd2b5a52af75cbd1332ff4bae7ba5d452353e9f7d0eb7cd3e9574e850d312bc'),
	(31, 'workdays.calendarnotice', 26, 0, '0b45d12aaac937a20dc4136f776b7da1', '6596d26faaa9803277b12ed18282d2ff254218ca58eae0aa2a61bafc4e8b02da'),
	(32, 'workdays.calendarnotice', 27, 0, 'ae4269934347a44760b883ad15761d05', '65b05971bae731539589018afbb49f1fd28caa9ffbbc1c4a6ea17fa9b30a7a90'),
	(33, 'workdays.calendarday', 1, 0, 'df694615d44f7bcdf74a592f78b61124', '0ba36eaac5d0d654da490a7ba32b28b9ace13bc8bbba1d57f7ba673aa2b5b841'),
	(34, 'workdays.calendarday', 2, 0, '14652c3491f0bb69f3b175235dd6738f', 'e8eaf4c042b6a1e5f0e414a17586cca6e3a31c6168817421c31dbab5623ab598'),
	(35, 'workdays.calendarday', 3, 0, '00266148ecb648e698a092c45528968a', '1437db974ca8c7be1426928072111c4d85495e368b6601d230e9a49314970669'),
	(36, 'workdays.calendarday', 4, 0, '64dc292300d2d0e4ef419b9541e51ba0', '82666db99995148278c9853a64b8ce3c76a9a7357d94fea2b3f5f203f84f976a'),
	(37, 'workdays.calendarday', 5, 0, '76afbf7774679b37c0c8ae82b5bc7186', 'e21456036e36fa4990e27d5360a3deeca764f5a955c2e8958f6be1390b3a8bc3'),
	(38, 'workdays.calendarday', 6, 0, 'fa6386253adf721e0dc0b7872e62c95c', '935485808a3c96b8f3422890e3d354ec5473acc43b83855368781025187ce2f7'),
	(39, 'workdays.calendarday', 7, 0, 'b65f30b99518e44de40e697c8c3a9e75', '73d15c3fb4a392d4185ae7170d6ef9c691bb451e6c53a904f0d296f1bd09ccdb'),
	(40, 'workdays.calendarday', 8, 0, '4f0fa82bc66b4deb4aa33ed7d3f0f2c7', '240f4dedb6aad49e5cb5741c792423e4c70667b32887bc27518398301c0b762c'),
	(41, 'workdays.calendarday', 9, 0, '0e17e867e92dd505b0d0080abe2f338e', '838cd5a99b9377810bdde1d185e81968aef28f31838747996cd0a9e3f54c9396'),
	(42, 'workdays.calendarday', 10, 0, '9e74c3013b411c924155c423ef25db34', '9be08f8b0adf1a3f074ac6a2ce20c9eedc020b7956a67d1fe7575af6b339fb0b'),
	(43, 'workdays.calendarday', 11, 0, 'e456fa502b8e90165e63e424106f4d4e', '4d7ceccc5ec3e9f25dd58ebeb332ddc7df03c13d52d0df84afdf073dc22135eb'),
	(44, 'workdays.calendarday', 12, 0, 'd773a9cf8d72b82fd599c4712a6a3004', '560385444b6c6a11913036deeae3ceb83bdf7ef7926927ca18527dcc7ee04cbf'),
	(45, 'workdays.calendarday', 13, 0, '2ec317c303fe4673165decd425c6403c', '652b4b38d8a18ce20aa6fde461130500cc7517c5ee0552e7eea411c40633723c'),
	(46, 'workdays.calendarday', 14, 0, 'c2accfaa55aa3e5bcd83a92cb9e0031b', '75dfd5b223648d474a2d26f23433f8a85201eb5a26d3dba119b6a46d49c4c215'),
	(47, 'workdays.calendarday', 15, 0, 'efac68fcebf7b9d2505360f61667e0ba', '5fa4886f2588b7970fae0d5db89772e617fa194ec202921530a27df961e77cf9'),
	(48, 'workdays.calendarday', 16, 0, '2010cb4911ca47457b62f8ec2c0e4a40', 'eb053aec1cae3cf55fce7dff575bbcf6fc7a90b0097f240fd2b55de7d43abc54'),
	(49, 'workdays.calendarday', 17, 0, 'edee756110cc8068d5a3433dee5edde0', '4e8aa10d23a806f10116a27e0543b05b85bdd9101b32c5cf6f10080aad4e12ab'),
	(50, 'workdays.calendarday', 18, 0, '42f9fc32aea921f93345ecc7d119945c', '9b6570f6028dbbc746b5c16290ce75728f9e03f8c361067f860cdf3057603219'),
	(51, 'workdays.calendarday', 19, 0, '28126aa83b01a57f3a644eac27bd4cd6', '7ad0b78e58820cc7553a8db5094fda7a3b9c8937804bc4e75691db619c1d2e6e'),
	(52, 'workdays.calendarday', 20, 0, 'be610692118de6a18735deda3a2dbc61', '169eefcdb0fe14f91e40c44850054795b65f130dc178c2a132cc953afab1922a'),
	(53, 'workdays.calendarday', 21, 0, '9bab5832ab9b09872d1a951d99ba8b10', '5d31fef85fe5225510bb59f8f4716ac0466cedfebcb8a730ae4890d5b22387b9'),
	(54, 'workdays.calendarday', 22, 0, '6a2bdc569d6de9fdc3ad6246a4b92d57', 'ac2e2c9f6df996e30286ce96ff021627a84553bff841512b9fdcba872fd80a7c'),
	(55, 'workdays.calendarday', 23, 0, 'c6827d48cb6bccb7f9ce052bbfbe73c2', '9debe55cff20a23485e88dc880f0557dac208090736466cdbf33e0698150264f'),
	(56, 'workdays.calendarday', 24, 0, 'b5a6d78c92103fc16b7b409f2af47f17', '27f67675072535b1680c2a4768d53106a081b0084ecceff33eb6324891b55936'),
	(57, 'workdays.calendarday', 25, 0, '00b2efaacac0d2a7e39a2bb72c44319e', '61993b4ae4b03fb82c7c783014dc25d426b9c79965a520c8be17776f67cdbe0d'),
	(58, 'workdays.calendarday', 26, 0, '7f061caf3386cd4640b901202e8da817', '9ffe8a6979e48e070dfb9a050f92674c445a76fc6c46859c5ae9e5617f5e8ccf'),
	(59, 'workdays.calendarday', 27, 0, '5e1b274a16ac122a334bc06c3883313c', '5749532728098fddab3c4703a596eec0213c69574730f8483f760ee1a6cb389c'),
	(60, 'workdays.calendarday', 28, 0, 'ee63c2d6a5bc769b5f13b94899ed6046', 'dd49773d51ae61ff399fb382e051018d3d3e80d46fc09173267c1cee2d507558'),
	(61, 'workdays.calendarday', 29, 0, '0f8942e17f917ea3eef3af0c150b0ba5', '7bd85bb4dbd7d86470bc19b03a5c8aa1c26cb490090e4ca741fe9791eb9d88d3'),
	(62, 'workdays.calendarday', 30, 0, '8a4fd13eeeaeae6972d9a8aae2d7ec63', '78f46a3a4208f63e2d2648976b9165d47ce2fc7890676fb058eb256a3c47f4cc'),
	(63, 'workdays.calendarday', 31, 0, 'fc0b3f95ee2861809145f19942a4853e', '7c5e90b821ef2cf6731f134b4373baed325be17765a5aeb8942aa911b696a636'),
	(64, 'workdays.calendarday', 32, 0, '8ebb5e203df04834701c717d3a487b7a', '38eff101e8b4254fa949dda467f1b84f3bec5b522958991943461358ec7f6a07'),
	(65, 'workdays.calendarday', 33, 0, '2a691487dda4c79030172fb588dd47bc', '8e9715c9cd813ede89bff3b6b37e7b34f259fc333e44d384593a59624af16a06'),
	(66, 'workdays.calendarday', 34, 0, 'f2024b5f3a62cd3d274d4b9f5bcf4b44', '6fe03616dfba1f948a9ee8e1bad4559863409c8365aa18e8586aa68566277d6e'),
	(67, 'workdays.calendarday', 35, 0, '2f831305f129610dbc47449908ce554d', '073e37e1cbfca9c20cdd0017835eaf6b7433bf3772b04a137ffeb055d93ced3c'),
	(68, 'workdays.calendarday', 36, 0, '1d29f4b22c35285d7dbac601464e4451', '7b8f30a7ce47ded4a656895747e8506cc05099d746c9595fe6073198f3acf75f'),
	(69, 'workdays.calendarday', 37, 0, '51a921df4111657d0c0693e521178b8f', '244dd356209100852b2496b9fbfa19b955395c8989365e74a1c58d1a755c4616'),
	(70, 'workdays.calendarday', 38, 0, '4e1016982f5f6c7267c62fb9fac4016b', '193e1fbbd4841c866d43a3e122c9ed5423a2f97b352faf250509bef18edd017f'),
	(71, 'workdays.calendarday', 39, 0, 'f0445ac01479b764adfecf8245b55fe6', 'c555998136ed3b1024a70ef1e8810a1dc925cd45b82bd64fea2be8b429985445'),
	(72, 'workdays.calendarday', 40, 0, '3e96495fda8e2523cb4c7e43a3f46c17', '280e66c8b6c78d634e37510ff7570d774060baa48ba4d243f2a10c83e13641cb'),
	(73, 'workdays.calendarday', 41, 0, '48ec261ea21f35d4d7a703cf54d3e59f', '7febf4f93fd2013893325270c2ede7fe4295ea3c2ec7cb4d358d4f98995802c1'),
	(74, 'workdays.calendarday', 42, 0, 'dd3339c896fbf2feee7e55d14f610791', 'a3c0812e7f09b732e91b8cf0a8b2d1c0fe5f99eb9a7652285333e185cfcfdbff'),
	(75, 'workdays.calendarday', 43, 0, '0a5e06a673fa5f445b0157e2a111f1f7', 'baee8dab4dc7320e0b9041e8f718cb6e7229d176f421abf66123ee2d35fb4121'),
	(76, 'workdays.calendarday', 44, 0, '8717cce77c830c3d3f87b71b10a8aa9a', '9d465bd8656b7d6442b9332aea4e03f336fb6b4f80021c6067db02586e75a15d'),
	(77, 'workdays.calendarday', 45, 0, 'fe30afccba08fdc2198057cec7e17925', 'ae03e9b388de803d19f3941ef3edfb642d1c69e8cc866069bb824aa3e541c9e7'),
	(78, 'workdays.calendarday', 46, 0, 'f9845aae27b855111ad9be525b32f574', '78c32091dc0fb7bf659669c80dcc6c070057fba758c7685918e58879e4fb0c15'),
	(79, 'workdays.calendarday', 47, 0, '1325d6680aa0943d7764e72b3bf09554', '04910405faf123e8d4ff89960cc3b5fe235431fe801abd3873c479ff8192efe7'),
	(80, 'workdays.calendarday', 48, 0, 'e898d9fb9d8e046f9a7f2a7a4f1926e1', '17e0132c0f2f5e171c6348b4952648ae4489a670e716a2432f37d0cfac7a6ba0'),
	(81, 'workdays.calendarday', 49, 0, 'da66f59337e91ce596313203523dabea', '687020f862abd32e7b32eb8f5b513cf5d934eeaad77ff3aa4f9d2c9ec58204bd'),
	(82, 'workdays.calendarday', 50, 0, 'c8c0f8c1cd56a69cfc921122579a8bfe', '2e35336d7776fe5f3f3f3cd7afadea31e0f522603f8ca45d7347f0ff80f136b1'),
	(83, 'workdays.calendarday', 51, 0, '6e89dbcd953dde925acc33c99d093c7f', '09a967dffc9abe8e1e91377b84eb8046ea5e9dfdd5842fedd1d46efbd61f78ee'),
	(84, 'workdays.calendarday', 52, 0, '0159df307d350e7c9737367e717c2d9b', 'a7f77fe7fed333e329ee1303978ca742bf075d78aa611840a7b0e479eba7dadb'),
	(85, 'workdays.calendarday', 53, 0, '657db07dc1e88f62f521ddb612b25066', 'e5b8ea8a10b6ba7cc6bd809af5163b4b3b190d33418586a997fd30f14e4c2647'),
	(86, 'workdays.calendarday', 54, 0, '639e9e96dc13f57f00cb5873fce37b5e', '9f6a0c99a9ab8e4c728a309c1d6e43e6949faebe56fe19eae3ea7d1fc44c6282'),
	(87, 'workdays.calendarday', 55, 0, '5a58b16f4c084c91da7862c5e8d1caf5', '35228e13e0b7cf1e683abdae5e98c4d6fb1937419ff4838fd7094520d00baea7'),
	(88, 'workdays.calendarday', 56, 0, '9323b4373e29b42b7bdd388ba2ef793c', '6810c51c6e20740d1b97dd786a10e0db3e6ee9368b887284e7d2ddcc58f11949'),
	(89, 'workdays.calendarday', 57, 0, '6bb402bd8d675edfeafe345630632bd5', '6a9ad63c8d7ef71bc56f288c5bcfe78666831c888c4a37d93ca84c41458763f1'),
	(90, 'workdays.calendarday', 58, 0, '665bb11d0160544052f7096b094c1477', 'ca6cf002ffa3a2b8e42186d5982e40e3d3358b4936a4aaba4d9817f93b93c511'),
	(91, 'workdays.calendarday', 59, 0, '8c45da67a4db8b157a9af3ed5d3943b7', '554c0c32d93c0d42b7b1bd33a9d900d1212cbdf64397a7a8e239b3144d924134'),
	(92, 'workdays.calendarday', 60, 0, 'cb3b6cf519b083fc6a574cd8e36c6686', 'c22f0f407171c5e5616768194319037216ba4205511a559d6d506274835b518f'),
	(93, 'workdays.calendarday', 61, 0, '7a237c82c5bf1507f0b68254099f6fcf', '6a5e254ba74736e84b9f490d4a58c2cfe4ce9d182ecc26f9ec83089cd9f5b288'),
	(94, 'workdays.calendarday', 62, 0, 'cefdf3b168ffd383669523d28b9cc341', '761a6b3834626c80d211abd4d847363f07e6e02806ed9839879d9c886bc2756c'),
	(95, 'workdays.calendarday', 63, 0, '6184bab49176a25648e3472664965227', '0b5739a8c729ac20d95347e4e3cc6ba89d47de85f788d16e8de65e3a7d3ecce0'),
	(96, 'workdays.calendarday', 64, 0, '5e66f772fb3b9291df09efc81cac6ff8', '8772e73e430cec96f4a57e09604df29206df68eb5e992706567ccf55ffc39a25'),
	(97, 'workdays.calendarday', 65, 0, '2d10b7efb6540fd73bf543a5c7f68223', '128b0fe383a08b694d8319f7c91b5ac204af7513cb6bbe05f3b63363a836a051'),
	(98, 'workdays.calendarday', 66, 0, 'bded8c6e9eba439a6207e53ca1b93167', 'f9c2516665cad909b690d3908450328ec6f7aa70240fe5451a41164279d5e18e'),
	(99, 'workdays.calendarday', 67, 0, '7877b61e82969367329da4792d175b99', '15a5432616f4b07c0c0da240a70fb341a47fe23e0161809b1897d834b6f727dc'),
	(100, 'workdays.calendarday', 68, 0, 'a5ddd7dc712e41664366aafbf56fb002', '2c903a56d4dcfaa52b17282e4670ef10fc662dbc5811776b8411a2ef165dc6d7'),
	(101, 'workdays.calendarday', 69, 0, '4bb8bff94ebf711c3be68bf2a09ec45f', 'a49f5eebb3a589e0ef09a697de2ab3a9185dfcc8f3ee95020d29b119cd2d76c1'),
	(102, 'workdays.calendarday', 70, 0, '7dd1905e1575f27084207051fb56152f', 'dee9cb66e3929396e2570a558e126f4d99d3917b2730060738b0c56b418fb954'),
	(103, 'workdays.calendarday', 71, 0, '117547022f1f51f907e3d78702f58701', 'fe860c83acfbc2eedadeab9d4db3e5a585706d9f55dd6f635250600c75e20940'),
	(104, 'workdays.calendarday', 72, 0, 'c749010a85c84adc1746aed1afbbb435', 'f7004f32cf34871ee17c8e974236953512ddb2228bd6fe0a1ff8c4ac7716c9df'),
	(105, 'workdays.calendarday', 73, 0, '070ee99c4d3b7de44c2c513ed1921dd2', '473ac885389bea35e5ce7d1bc9c3aca99272542e9cbed6d386620ca6ab5690dc'),
	(106, 'workdays.calendarday', 74, 0, 'e9a1717d7492ab5b1e56d1b3552383a9', 'abf55cea40181afc1e71e622451924336da17ccddfb5a949558ce3d2880ab901'),
	(107, 'workdays.calendarday', 75, 0, '9213ce46b6e0f8775f64a1e32953c1d4', '46d9ccb4bd6d08b83fb36caca1b0be11d894a10cc0bff1e8a6ded696c41647a8'),
	(108, 'workdays.calendarday', 76, 0, 'ed86b91053018bf1df45a4ccee06374b', '875ad1458841f2934b3e66245408b6e930960a0681207a34e1f050573a0f0c4c'),
	(109, 'workdays.calendarday', 77, 0, 'dac6e6e808f3a524b4639acc69241198', '1277aef139b71bade56c4a89cb766c8e511a5c64a2f952f9be2041acd092ccaa'),
	(110, 'workdays.calendarday', 78, 0, '2fc2c4a83c679ad176dcb4670cc5b3e5', 'f86b6e53f50d9e64a4f2e6b9dc086c298b4e48680097206cfdc3eae274d717f7'),
	(111, 'workdays.calendarday', 79, 0, '043ed684bef9b33616006aa5d822ad29', '0f4af3a61e00b9468b5af42b438208efdb4502a055a9da568ce0d7310636f3c8'),
	(112, 'workdays.calendarday', 80, 0, '7538770c1f09cd5a3f6fe9f5a929b70b', 'ebb88a6d7d11c0fd4937f7a0a0ab0abb918f47dd021a62fb8d459339a772c8cf'),
	(113, 'workdays.calendarday', 81, 0, 'fd93686edd5ff69d6d60c8b1dda1b250', '53cec38acb7621ef16e7cf32e8473a8d7695d3e41f41f3304bd70307925170e3'),
	(114, 'workdays.calendarday', 82, 0, 'fad001d64f51031a43631628f425b06c', '28fdf603beef83ec57ccfa21730884b28035d948c271c04f5a45b917446e6761'),
	(115, 'workdays.calendarday', 83, 0, '12df5b0244b27a9dab5e21a3a0f9813c', '418f7eff72cf5729505ff768a2e95256bd8f261ed2b1a5f0e30909db3226b770'),
	(116, 'workdays.calendarday', 84, 0, 'ee11cc26c393031910e8f067532d9d16', 'c39d343a29b979b3c890a4c431882dbbc414ab486215a642df173a1ea24c030e'),
	(117, 'workdays.calendarday', 85, 0, '8507512283f080ad059c4ea4ebc4efe7', '380cf289c2d128945ed51194a5fc16df6d3153d8242510d139ee51ba04f2b62a'),
	(118, 'workdays.calendarday', 86, 0, 'e40fb4cbae8927738cef8a0eb5d60d6c', '4d4c85c64a8b30bea2905326e6aacd46154585781f3f4519ed6482853dd2df28'),
	(119, 'workdays.calendarday', 87, 0, 'e122e4d49e85e400efdb584f9af157ea', 'b89ee57a7646ef69c1c72858f6d12202c4955684bc8ad83150562e08f3b041fb'),
	(120, 'workdays.calendarday', 88, 0, '7f25b8e6e3e9086ca18540a52bcdc6db', '98242b94c71d5b46318b572ba20d3f34abd93a25dde762a011b86eccf4a8f4fe'),
	(121, 'workdays.calendarday', 89, 0, 'cad2ea79d4f08b81edd9b810c0562fa5', '3229a4288d8fb5f54522c2e3a1e10238b04542bdc8457590e42d6e6749898df5'),
	(122, 'workdays.calendarday', 90, 0, '22b9a97fd4a630d5efcbdeda3fe7160b', '68719d7f6382b445631991ff87c0222a7dfcecc51b1f9c9eb258eed3a7bff126'),
	(123, 'workdays.calendarday', 91, 0, 'eb5172238d7845c4aba8268dcdc79c62', '64bb9f6c323b8029e2d247613d1d31888942c0ce2713d69db839d1ce3585601f'),
	(124, 'workdays.calendarday', 92, 0, 'c473452356b2bd7221fe5aa34c996790', '3e8d2139e9e2b2552407151b2ee74f1ea801ba4fb3c06054e84daec7e2e46a80'),
	(125, 'workdays.calendarday', 93, 0, 'd57d818cd4ec6c90b609e5a1a1e4ffd5', '96e1db43d71c6a01c610fc88035ec7598ee7b10bdb9bdc2ca236fc8ca692bf97'),
	(126, 'workdays.calendarday', 94, 0, 'eb84ed4d64920064d9fa17c093b31398', 'a57ece8bf0a1ca1fea4c79c3b123b241f7f2d5bc9891c7147098dcefc52a53c1'),
	(127, 'workdays.calendarday', 95, 0, '0b2b64715adc6ce5a4528610e1ace372', '06e7d8f13121239f69424ac9ad621eecb4359eb43152764fc582291c6c84cf85'),
	(128, 'workdays.calendarday', 96, 0, '8f401889af2864a38f2aebb553d06c93', 'd5d8c4e56bcbcbc3e15ebe5512fa5237babdfa1c1f72470b53663be5ec99928b'),
	(129, 'workdays.calendarday', 97, 0, '8f052d7770a8891bee7b8d38de28d71f', '3589febe88dc9778bdb6c3a1eb85b7b31232f3f03703c45fdefe7a795145ac93'),
	(130, 'workdays.calendarday', 98, 0, 'e6f82e2459a4bb8373891877e292b80f', 'd7f2f541de79ac5a3d4cbd5462a5c81b0273131f347fa94cc5b440071f03f5cd'),
	(131, 'workdays.calendarday', 99, 0, '9e11f9474dad4c667cf1f0f011e83b7d', '84c3fd545c152f10fb0cf0fe0dd9cc5cc32b7601da8f6c30146cabffa3d277f1'),
	(132, 'workdays.calendarday', 100, 0, 'd233c1bf58068b422f46e884439ba42d', '99b3d081f3c3033870a4d001d6dfb7d65afaa1e3a6b13a201a1134c797e0fe08'),
	(133, 'workdays.calendarday', 101, 0, '732758fd3e31934f02d589e0a2d8c91d', '89196b4c3454f2d1a17a2d58129a7b9600dd3a7763c7a98e01d3c70ad9615081'),
	(134, 'workdays.calendarday', 102, 0, '7e6fd1a4f132c8381015d32aea60f4b9', '4742e8f1dcb0ab899d2ed3bbcf69e2bbc352eadf489c0c3ed83b83ff8a1ce17e'),
	(135, 'workdays.calendarday', 103, 0, '3992214d2a6057f2d078f9866bf3f2ca', 'a9796170be3924ddd0e6658261b2215e889d99131f684152a0020897913eb8b0'),
	(136, 'workdays.calendarday', 104, 0, 'd36521661930c013018038db5a26c525', '7c4e7271bf3e1fcdaacbcf7c18ff3a7a5e232397fdb23316f3e1a0b30d797257'),
	(137, 'workdays.calendarday', 105, 0, 'ffc2056caf550058b5e423428192d5e8', '086ea8fd1df28d20fa091dfd8a2b00e3438d8c072f9ea6101152158e22ee1bf7'),
	(138, 'workdays.calendarday', 106, 0, '06a0de41981cdb48365fa4275695eabd', 'e6be4dc3d4c4f486a102f214b323fd5dcdaccd41873301c822e0ce03371d4a52'),
	(139, 'workdays.calendarday', 107, 0, 'a2ebb5fb8ed6c53f8e59ded01659bd9d', 'b1635985015c124d73c06b4c223b487471144bf5a85ac31c6a90c49ca272c9c7'),
	(140, 'workdays.calendarday', 108, 0, '76cc8e135d30044f96842f881bb5ad2a', '86423e2d2531d90bae94d624ce3189397daa9b15ca3057f3cf6aa37242fead56'),
	(141, 'workdays.calendarday', 109, 0, '765134be8dcdd0aad635013eaabfbdc6', '84c3c9c2f968c0112dd2215cca9b193080a71604801e33871933bcd0ebcf8491'),
	(142, 'workdays.calendarday', 110, 0, 'adc1a56cf065829f61c2ea893781f49e', '14048f0853f2caaaf2785247febfd859163563d8b4b3a8836fde8b5807f434ba'),
	(143, 'workdays.calendarday', 111, 0, '2f136afcaedfbbfb0ebb1290300ff4de', '42eeadc7902127769f3c939f41c2b74fe5e7e0197f36628cfc31ce063f9936bd'),
	(144, 'workdays.calendarday', 112, 0, '72ed42271802205c2927dc50e3292bae', '0f80513a775a6cac6d4ee4ecde2251cca2f3b36b05089f0ccaf33b4d8800ffab'),
	(145, 'workdays.calendarday', 113, 0, 'cde19cfa0a02cb6b62661939309c7130', 'fadf4fc67baf7773ee65bb98977342eb9d1724f186c55b5aae04da801d596154'),
	(146, 'workdays.calendarday', 114, 0, '0b4f63d9625b0a0cf433044f437daa1d', 'e0e4cb4f1fc1b32b7ff8f05163c595b8192f745cd13b4216264314ee286c2c50'),
	(147, 'workdays.calendarday', 115, 0, 'bbd20f9f0e10dc047ec1e62f22e0101a', 'a9887f08194e2155c455edb1fdad6cb1f60f5f0710026f0edc9053363778b74b'),
	(148, 'workdays.calendarday', 116, 0, '7c19dea4aa3d6f40117ae5e9b54f2984', '3e9bfb82acdbff07f82cbd95d41363c81b5ebfca3654450b2ea2ff9af97c58d4'),
	(149, 'workdays.calendarday', 117, 0, '445dc95e0fce3c056fe33c7d3ee77b01', '2e26a1d04c6670fc4c97745a4c909cedaa51ba47a947d3a8d66bc1931beff49d'),
	(150, 'workdays.calendarday', 118, 0, '60bdf2140eb287bf783183aaffc51cf6', '33fa81f1eea0a5600ce42fa74a61b6a4efcfe06b4e00af3c27f6a248e207de95'),
	(151, 'workdays.calendarday', 119, 0, '57d2432975494a969599770bd4384a3f', 'cd81d4e40a37fa9346780547af9ac6fe4a3450f3b469774479be94bf71fe983a'),
	(152, 'workdays.calendarday', 120, 0, '45f62c9a2305123dd49975357dd667e2', '4549659b3c232a393e33c18914dd0fa0328c797b8c0dc69413d502dc3ccbc60a'),
	(153, 'workdays.calendarday', 121, 0, '60d403a80650746786a0156a9ef94110', '675712f5be7a80e865cdad8423bdecc7b62c4ac103b60beb92f5da587b26e2ea'),
	(154, 'workdays.calendarday', 122, 0, '769800ac2b0a8dc6eda75c43426f7196', '3d53aae010bc5976e2403796d9261c9c9ddae8e5ad314f62a2df067dac357d2e'),
	(155, 'workdays.calendarday', 123, 0, 'af81697168ad40a91da78307654674ad', 'c0909d48d37b0c1cd4e2fca6967f81e39f2d2f75dd938a2fac08e5f6696c3702'),
	(156, 'workdays.calendarday', 124, 0, '8fd3b4c8ef55c7ae47d9ace35bcf3b91', '24f78e43b31ef7ae56342d1eda7341cbcbeea4b88de3d8a88e130664994e4d3e'),
	(157, 'workdays.calendarday', 125, 0, '9113e1a7c88749897b3e0e7058702e27', '82f3edea49e59f173bce49ebc8112b089206568434045b39ea1bcf1289478734'),
	(158, 'workdays.calendarday', 126, 0, 'acc01cb6b4088b027588765da5daaac0', '16fbcc9b1389c24443c63cbe4a8f7f1bb5e4c8d9a58516cab4aef07953c68f51'),
	(159, 'workdays.calendarday', 127, 0, 'bb44662a4734809442a000fe865aed64', '3e81def3b67d504a62b8a84aadde3af6c15dc7a8f2bfc0156e51eaf116552d6c'),
	(160, 'workdays.calendarday', 128, 0, '7f4069f74ae8dd19eaa2b345e024dfde', 'a582941161c605d83e69fbffa96a59ef5b3897bfbaeb384955eb062b9c5b17b7'),
	(161, 'workdays.calendarday', 129, 0, 'f143af0f1a5f928b0f640b4dc185d319', 'd39011dccdce04aac7ce323f3bfed128dac4097ea60a8d3e4ed8e19b30ab1d3e'),
	(162, 'workdays.calendarday', 130, 0, '1780b726bd33ce5977ba08085f28dd2e', '3cff93c316cf801c8e365d6a07fc822e373c4636bc012a3a95daba5fe6b84912'),
	(163, 'workdays.calendarday', 131, 0, '32fbb63107f428b4dc8da955be622754', '17c8d46ee5bc167fd702d733901175e3dea26ea1e7ab3c2f954edbd74c6a62d0'),
	(164, 'workdays.calendarday', 132, 0, '1b3aede4523b13fef0988ccf7eab078c', '515e855b9cb7fc5a0918ff60c9832665e61b20cefe52bd5afe2ba63d6a59413b'),
	(165, 'workdays.calendarday', 133, 0, '93c39b47f1c4607ac6596cbcee058bc6', '7586ef267df8ccce6c59ea549cd352d1dea05e66275dbb89901a425fbb6a80d9'),
	(166, 'workdays.calendarday', 134, 0, '17372f27449542a8c35034cc398e4df5', '4455d331bb56082460058a4c19f9a8b0d41c6b17a8e1a76116f00ca50f3b8f16'),
	(167, 'workdays.calendarday', 135, 0, '9fe21f5242cb85beeaf8d63616853a58', '54bde8df99f2aa1d16d3a8db299d812a64429e6677f77b0b0a8b9a61dcc84c49'),
	(168, 'workdays.calendarday', 136, 0, 'b176f64dc6dcee8d30f89941101deb5b', '7cf5591ce3141afb8e26238867027eb2964c8bcceef1ea5bb11ae371cec41021'),
	(169, 'workdays.calendarday', 137, 0, 'c451c73e6c0e3aa6b130161c2dcc74ac', '6d67811328a6210ad519ec38eef4de0080e8a22f48b7e54a8123c939389d0493'),
	(170, 'workdays.calendarday', 138, 0, '0f91b31ac19eace02714b633e28e0042', 'bfa92670d2be9bc997f2c00253eb7dc297e78d2dfa3d5d5c56b2b5574172d04c'),
	(171, 'workdays.calendarday', 139, 0, 'bc3b95d293f2444a2c793fe0915d1212', '2bf51e6e097f72e1d29798da15fd54375e8d17125ce2f0acb121ef48dd3a4443'),
	(172, 'workdays.calendarday', 140, 0, 'a211c1e78799c3ce3bca097c7a78fcc3', '9112950c06b82019ef0aa512d41c2732a9ce3c1e4ac8e2a2147a704efc627299'),
	(173, 'workdays.calendarday', 141, 0, 'b3d66bca0ba7c9b1832a0be1304bb4f9', '7512154def41bef2a3d5cf29702733f48565670b4ce2f8e82f9fcee41ca4f84f'),
	(174, 'workdays.calendarday', 142, 0, 'bb4a406a04dfb5277bcd594253bdae27', '3e274ba48b3c269eec0f7f13e03d218e6aef599ebb629023cc5b1907b1728777'),
	(175, 'workdays.calendarday', 143, 0, 'a60a721b6a5c95f29abd86963a598065', '80b18d950b42bd9c217a15f8f27afefeab35425e7b2e7d9140f7f6b269732192'),
	(176, 'workdays.calendarday', 144, 0, '96acb1a6d8ac21c147262740c34c8479', '5dc75602c3eabc1e8e4acefa70dbffb30f8c7de4562bd1f7af3a5d48fef89545'),
	(177, 'workdays.calendarday', 145, 0, '57795dfe20e425907e4069288bba261b', '886a17572f994e79fabe923bcb855a2f0a12bb415927cb2fe9af6052bd717d48'),
	(178, 'workdays.calendarday', 146, 0, 'de769b494794dae530794e0a8294fe62', '13f1afc973bf81c5da24c78f902f1b85155d938cb0e0a15327e013e42ea77198'),
	(179, 'workdays.calendarday', 147, 0, 'aa8fa13bca2d5834555bc1d37a823946', '4087b1a608986a94a124d6996fd1f1a71ba315e2d47a9e213d3267cd1cde37a5'),
	(180, 'workdays.calendarday', 148, 0, '0bf20c1d80c29c727e485f125df4e157', '7f3dd2a97c024d87aac048122b81d477eb1f70b127288c5149880bcbdba60022'),
	(181, 'workdays.calendarday', 149, 0, '967937b8b72f6a3c1a99452e1ea397df', '08f5ab41094ad6abda6c36d81e78108668fc78a4b93b30d7eb3f6c6966d3d3b3'),
	(182, 'workdays.calendarday', 150, 0, '6d8504da7225dfa72b1286b473fc6b0e', '8ff661621dc7f4977f90c1830dba69e918711f345301b0962c174ae27f694a60'),
	(183, 'workdays.calendarday', 151, 0, '2dccf11e25ea00b8504e8f005f3b6fd5', 'f2ec83c495042bb12456aaccc66aee3c811e38ea00630f34f42488e8922b1378'),
	(184, 'workdays.calendarday', 152, 0, '6d10e3d7db4ae09a514846df18d7a8e4', 'e1c021a637917b0394762dba4629ee50360362200146fc7be6ad866bc19ff8ba'),
	(185, 'workdays.calendarday', 153, 0, 'affae59dd29021b463783ca7877d3275', '571ff14134bf07dd009b6264f79a42dfb03a06911893826d25d15c074e217a5d'),
	(186, 'workdays.calendarday', 154, 0, 'acee8838199649832ff339607c28eb8b', '2ac62c22fc18be560b116270166c448526fd08858f9bdfec9e27cafbfaf13dfb'),
	(187, 'workdays.calendarday', 155, 0, '5d3638b5b18b70e8e50287f73e3eea13', 'ac8882962e3b1537e1f626d804b28073c811abef8fa655c34cc953fd68b64a7a'),
	(188, 'workdays.calendarday', 156, 0, '788c17d152c464933e8662cc4a3fb60f', 'd94d46137020a689f11d07166180574b400af014d50b0448182c8ba4da8a3c5f'),
	(189, 'workdays.calendarday', 157, 0, 'aa96dda3ab4162534ab324556f363547', '9d3ec377370c18b2b4feac0a6cbd8a6fa7649fc8643ded7b6129871dd6669382'),
	(190, 'workdays.calendarday', 158, 0, '374a98ce38c3d9286f9cb8583c7267e2', '2277b8950ec98381d3de227108e90053554b3b0d86b45e55f7ba15f260e2136c'),
	(191, 'workdays.calendarday', 159, 0, 'd138cb0931f16743be88319330f65ea4', 'cfe1c176847587195f6856f67e2213431a4c3a9b7a3556206e9d1abc8ace97f1'),
	(192, 'workdays.calendarday', 160, 0, '6a388940550f91eac351ae238c1175be', 'e51aff41cd11ac2dbaed13ca07985177f553ca64ca7ba9b9a11be4624ddc6cba'),
	(193, 'workdays.calendarday', 161, 0, 'bafcbe11edb8da8401c69dfac21e49d9', '8c580ede806cb2c43b6b6320aa46aaa8c3632dc532615a218882df44cda511f1'),
	(194, 'workdays.calendarday', 162, 0, '37ccbb1f1e5408d65384af36f434eb15', 'c9bdf9f18c7ecdb199f1092f4b7a5de63fc3df55456c599586723ffa0d2e0001'),
	(195, 'workdays.calendarday', 163, 0, 'eb25f6fe42feb35be54b8d857a844ae7', '5080bde612a0c92830432e356bc46fb308725959d22e2ed978740acfa4f65e70'),
	(196, 'workdays.calendarday', 164, 0, '533ca4e57aa1b8d4a3ae423b71904985', '4174ebc0cc80921813e60176a82b495b1c23dd57422212adbb74fdfcf5577736'),
	(197, 'workdays.calendarday', 165, 0, '2cbf95084b37dc355aa3b14b6770044d', '7bbc2ae58f3d11b97f1b64f3fb77cfeb751aec5bc4587354728b8aadd4eefde5'),
	(198, 'workdays.calendarday', 166, 0, '9f82944ed8ef3e7e01499cf5a4f4eef0', 'ddfa1120344d80a288ea2c5cc84eab32a6d147f77aafaae763fb5ca11c9989c7'),
	(199, 'workdays.calendarday', 167, 0, '679bf1008db033df0ce2d06e39656c80', '575f4f4a2a95ccf576a218bf150b1f1d5f734649e5c4c4ba100ec32d69e020a4'),
	(200, 'workdays.calendarday', 168, 0, '49319f036c8e237573ea879cabb136cd', '9f771a8610e9cc65e10ce0e254e79032e7ce78121a034264e9a682b0ec5e4907'),
	(201, 'workdays.calendarday', 169, 0, 'c0c4759eb0d0dd6cef12853981f6fb47', '851d19a5d446c89023610a90eaff2cf87c2611fef7e2457786ab5ab227c547c4'),
	(202, 'workdays.calendarday', 170, 0, '6c59c61224bd72fc4a0e3028b17b8ba4', '16395415cfd8b06c1160bfff419e542f6fcc6ff8833c3d88d4d18f8c6a409508'),
	(203, 'workdays.calendarday', 171, 0, 'e7fcca9cc1272d51de384f7be11b8f0e', '6f03d4785e31f996176bf6709304664a76a955d6a65313a7cb14fd116cebdaad'),
	(204, 'workdays.calendarday', 172, 0, '939214c85f60fb5775d84541630d5cd9', '1c3190ea1eb0c5f21096553542df601f1b7392d33da6ee18502dfa6472136b5b'),
	(205, 'workdays.calendarday', 173, 0, '767867f987f95251225a49ecf5c33aa7', '5d5efd80b4cc1ee81fc4fda708032e3943d64bc13cba22be63be4b46168e9d32'),
	(206, 'workdays.calendarday', 174, 0, '8fed1804fe2a6c7457541dd94740185f', 'fc3edfdd67519450ea325e54df355af6840692badc6ca930bbd39a8c25ee6ebb'),
	(207, 'workdays.calendarday', 175, 0, '42ff5e71bbf922059a382b85281c61ad', '4b727d1c7f8a6e88e2259010f7b4d0f19ad0bc0bfdddaa47623c24df8dab8e51'),
	(208, 'workdays.calendarday', 176, 0, 'ff620c09da3bf128922669b72b6dbfc0', '160d0f752b2d69cffdcb675b2d089217282f99fe1037601101268e77e96afec6'),
	(209, 'workdays.calendarday', 177, 0, '2cfe6be7f9be95db474b5d05fa5b5735', '40625f4d86d5782455eaa3c54043d33ab483b58dd85f63c09f8abdc3f0c5b969'),
	(210, 'workdays.calendarday', 178, 0, '070cd3d4f16cb71dca6f1a5a4a31c6d9', '7debf27597f79c2c169fa15315195748b1dcb76bc86894049cb9c9be72ce885c'),
	(211, 'workdays.calendarday', 179, 0, '968b8983b948ed3df1ad93c4ec4c5fd1', '912a4d91f7b894e811e7efc2043fdb8c605911f8712aeead156c8771e45f5ee0'),
	(212, 'workdays.calendarday', 180, 0, '3da6d0b0f1fd4a01f2e1978fd8091391', '50e2551a3472b6b07fec46f9689e89f81491282ba14066cee5aa4f763b573f2e'),
	(213, 'workdays.calendarday', 181, 0, '39cf5fd253b5711905b57c15f472a263', '710382db1087b3713464610bea02992ccec77fbfdfdf375c70ed30686f944d0e'),
	(214, 'workdays.calendarday', 182, 0, 'a86f046354e1fc695e189ae587335348', 'bdb49a7e190a3a34c6e4c0a2a34004bce63800f34506a52134e4998a1cd25e62'),
	(215, 'workdays.calendarday', 183, 0, '989048ad9c49f3ee0301aa070a05a213', 'c40725d6528aacc18bd8a5efd871c2ae5ebb64b4b7df6ace4e89b7f425d279d9'),
	(216, 'workdays.calendarday', 184, 0, 'edc3827643cf0eb107eb46ec005028c4', '47623b5250e83c03f6eeed6312a441b59cda3ee5c17a3cdf917ff799e832b61a'),
	(217, 'workdays.calendarday', 185, 0, 'fb5c1f5505309a4a108b991b26112522', '884df1e1924a8b0a68cdd2d1486f6596e9b4ffe345192e45e8283a95bcd950f3'),
	(218, 'workdays.calendarday', 186, 0, 'ae460fe584fca88579ebcea084283e42', 'b3d95252429057549bc10464134907d2e6cf194abcff357561e418bbda6bec94'),
	(219, 'workdays.calendarday', 187, 0, 'f776db2efcac1a6c8428d51fc71f013c', 'aed600be60e930f84dde1c8449f56830d64c543b4c09ee6010153a725caea8a4'),
	(220, 'workdays.calendarday', 188, 0, '950e4574e5fac7ffbe6004e61f61dc89', 'c3908344fe6784fd67aa5d0e29372f3680fa0e4534d501b7c5135564c4514c3a'),
	(221, 'workdays.calendarday', 189, 0, 'ac70ffd4889c9ad2940e76adce4bcdf0', 'df50780de7cf317ae0b8a4d7cb898b23d3dac1aa9ac3dfab70b3a560abcd1bf9'),
	(222, 'workdays.calendarday', 190, 0, '2b0f249e18f0fe74dbf11cd0846334ab', '3b95a1ee5f1ddce11c3699832440f9ddff680682ab3aa259b89f2623fc8ac3e3'),
	(223, 'workdays.calendarday', 191, 0, '2cc41e1825387e3a3904b30281495c9e', 'd1df7b8bd36d3860374216916cdb109b392348a84331536f9aa5361238e89639'),
	(224, 'workdays.calendarday', 192, 0, '18a18f892ff519c226c8673e0a824a73', '3ae2e726b1b177158ee7311b8e2f4013fe8d1c60ebe930d5fd29039695336162'),
	(225, 'workdays.calendarday', 193, 0, '6bba577f7e143455bd80612f70f99cd1', '7e1dfc918f7068a57f5adaacd730303e2016fa1adfb21e3da35578cb9408afb7'),
	(226, 'workdays.calendarday', 194, 0, '3dbd58bf4fc14936044460b74bce21af', 'd7e448fc68ecb398ef880c731e4a7739b68817489468e9a72f9789ae42a2022c'),
	(227, 'workdays.calendarday', 195, 0, 'b1068fcb164336b659929a4f5740b4e8', '2aa5ec29995e40a0b9f0725adacdef48aad2af4b27c04db0f1277726abb3a5ef'),
	(228, 'workdays.calendarday', 196, 0, 'addf6282a4c0772874d9739ddfcc1c8e', 'c48c28f0fc62735192f7a12a69a044f66fd16e630ffecea99f446b1fa5e8c7a9'),
	(229, 'workdays.calendarday', 197, 0, '4c854c96070a213d254dfc12c1b4974e', 'f67f7e9a9e9da4f772c13da7cc45430e68255495bad4e531e621d776ff49425e'),
	(230, 'workdays.calendarday', 198, 0, '48269a3979b935f2e79a0baecf72c9f4', 'cfdfc94cfaa1bdd81eb933ec275cc2849faac6c1eb2e664779da8c057c985123'),
	(231, 'workdays.calendarday', 199, 0, '8a92e727df31240738beaaece259b69d', '876d73bc9680f6d86d956ae5cb1d698f16691bdaef5d19f786a4199e4bf79b70'),
	(232, 'workdays.calendarday', 200, 0, '22527777ba5abaa00b789bca017acad9', '875b8398f2fec09362861e6b30996bc9e16df568951a08e5b2d2f6df13cefddd'),
	(233, 'workdays.calendarday', 201, 0, '9da4d74d910a52c9bbaf5c47d74c8a5b', '94fc5637cbb0eda835b67a60509dcdc40d257abb72a3cb20cd7a360bf2ef29be'),
	(234, 'workdays.calendarday', 202, 0, '02e6000e960143b59e1b5816650f1ad4', '45a7908654168271f8bff16909c290d428466c66853c61e747f81124819f988e'),
	(235, 'workdays.calendarday', 203, 0, 'd3a97663d1b3069f96a55e8bdcf026d2', '858d2f1345f5b350c7a61cc82cfc3967694079a7c5951fa0497be06e1d320eb6'),
	(236, 'workdays.calendarday', 204, 0, 'bb84f5fefc3655a94e0037ebe24a9ae8', 'da6e7a10e45278893a2703e2eafd0fd0666933f817e1f0df150522691a0e732a'),
	(237, 'workdays.calendarday', 205, 0, 'da08ae159d79ab1024897d04f0f72897', 'e4e51294e7b514a86b176e4992d6682315f1197ab15f638fb69f65cec0bad2d0'),
	(238, 'workdays.calendarday', 206, 0, '60445f04e4e6ea6db70e84687b70d77b', '047424f66345032b7d24fbd567c0adba01c0fcebbcb35bb5be9372c5e4a3d47c'),
	(239, 'workdays.calendarday', 207, 0, '56fca65299901d8355339f10095b6fa3', 'cef574e763f99e99d8c1cdab0c19ce0c302765ef8a01d2f91ae484f3715ced9d'),
	(240, 'workdays.calendarday', 208, 0, '6a35e2ce4636fe8e142378c4913b6689', '19a8e5556cf4d56ad2bc6c609f6ccb888dc4aa2d510a7899d6489fa7e5c99e88'),
	(241, 'workdays.calendarday', 209, 0, '5294defa9e126e74087c8763e9c7812c', '19e6a40f0e9ab3b241afa88cad00ef47d879e7bb22f8187b913b7198d33afa19'),
	(242, 'workdays.calendarday', 210, 0, '146d7ff199dbe122e5bb338f20d8bda7', 'cbfc4403a82d894763419b4c1a37d877288526f90a93c7ec5def52d44f8fdc6b'),
	(243, 'workdays.calendarday', 211, 0, '334b163e0384c5cc3280e509e88f5366', 'bfd4de3cf81111b31c95fff200ad5d9e151d1455021d0585f5bfaaf232a8220e'),
	(244, 'workdays.calendarday', 212, 0, '6b237ce119ecaedec275d586c50ff238', 'bb4358872befa59ace0c2efb8ee7406c02428e9c77b6b0cfbd99d110ba205c17'),
	(245, 'workdays.calendarday', 213, 0, 'd33bb3f339ef262b6600d7bfabf38ee1', 'ce4bfb624dbf87b94ef3e227af1f8a16736281dbbdd884298f7435850beb200d'),
	(246, 'workdays.calendarday', 214, 0, '4a1aa3c2d725ab79b41e601b82369bb8', '8b3035f6820ce025d11d2418ae868b06bf4dda69115653c1cef7a32ad38d4257'),
	(247, 'workdays.calendarday', 215, 0, '2e2f4ede7b87da07c9647f3bded637a6', 'd9cbca05e27f39534f10d5616a6eace4aa718d7c69f1d8d3c19765af45fdc146'),
	(248, 'workdays.calendarday', 216, 0, 'afd4358a84056344b54276db95daacc0', '4c8c1f874132e1e753089a8033a60419c06708dc0dd08b966fd87ff3f3544861'),
	(249, 'workdays.calendarday', 217, 0, 'e2e973751346ef79889237a5f0e95ab2', '5b159bf8ac1f9401ea124a2e509ae9d1ca13f66a3ff2f83be129e132748803a6'),
	(250, 'workdays.calendarday', 218, 0, '592f4dec9d25df965067b3d4fa415345', 'b4b466839ed75aff1da4de3bcb2b1442fd23af716d3bbb39a5ae0711897ce8b1'),
	(251, 'workdays.calendarday', 219, 0, '4a12671ef662cdc283de9fbcce369cc1', '496c9b9d8f27628bf0bef08492f9a735b7c6b8c76eaf8ed065cae51e5f6e30aa'),
	(252, 'workdays.calendarday', 220, 0, '8f962f24778aee2f3dd19c1f595279fe', '7af4d5556f0647bae1670f4ae97bb7444cbdf219e1c44a4d104fc1e57c3a9bce'),
	(253, 'workdays.calendarday', 221, 0, 'd9e9ffa2c5215d3f7f3e16a8ce42e471', 'b339ea2fadec838eb3d4752867bd562444deab988e57697a09d9b4b8dabae133'),
	(254, 'workdays.calendarday', 222, 0, '893dca3150e7082549e092be40dcbfe1', '964fb202f50e88e0e9fb190cc87fa7af69526940baadb03c1beb0ba9e2d955ca'),
	(255, 'workdays.calendarday', 223, 0, '42e24da83420c0a9c842bdba4cb0ee24', '26231d7ab48e5b4ae91bb7a1455a06e376d661e3be88d9b5c791a15208fc640c'),
	(256, 'workdays.calendarday', 224, 0, '603b56019d0796c856722d4addb6c72f', '1862570cd5be27d636037c2451832fdfa497c8e17bfbbd315fe92c8d853e9d02'),
	(257, 'workdays.calendarday', 225, 0, 'e72ffdf8c1e24c98a3859a9ca8af2879', 'c6a3405a010e42dd67c0cfe0a87efb57bf7704d87ff9ac17914a1aac40629245'),
	(258, 'workdays.calendarday', 226, 0, 'b1f3453b64011436980d725338fdb3d4', '98854fe8928470b90251aa11b01f27236171afbf7709f363b748865d863a34ed'),
	(259, 'workdays.calendarday', 227, 0, 'a2e981b25eca9224fc39f63efc30199a', '690c7f11fd86dc024949ff0e5b1f7239ae14b1b900dde7aba55e1654d7deabe3'),
	(260, 'workdays.calendarday', 228, 0, '3fc138d37255c3f36776ffdbe87364d9', '6ae906a37211f5d855b230f937fdb48f2b585718b4afe0222851aad035452755'),
	(261, 'workdays.calendarday', 229, 0, '63b5bf10e1fb30f017f82efb87244ff6', '98ab6030dda3c03f0fb7e473954b7dac9b98b05f7f4dcbd90e0e58d9901fdd8f'),
	(262, 'workdays.calendarday', 230, 0, '54e4afbdbc48ff78a97eda749b8f278c', '7d3fea2143cdb3150d670189dcba766c765d2d25fce9ef1fd775f2a3b4cc80f9'),
	(263, 'workdays.calendarday', 231, 0, '41dbdd4b4a2e3c7ec10df87f9c7fb565', 'a2822c7ba0c61acb15e9855a3990641cd9fbe9e13a324b52cdd1241780bfffc8'),
	(264, 'workdays.calendarday', 232, 0, 'd8fc4676d553f91cac4757c1f04717d1', '8449e1e1f0ebceda732550d546c0a635c9b0ccd376d0c2a476376ed17fd807aa'),
	(265, 'workdays.calendarday', 233, 0, '4d0ab029758206eb457ed7232a850750', 'ab8f9ec77d9c8874ecd5d8290d8065c034d11a97bb8b4c03c34b2fb8c06e00cb'),
	(266, 'workdays.calendarday', 234, 0, '2207ff2fe1f07297afc8e29e4c2fde3c', 'e7f59c3815a336023ba32722a9f97fc4b004d0e6ec8f61534a549e95daffe165'),
	(267, 'workdays.calendarday', 235, 0, 'c8ba24d9b1ccad38a8ad62b510909a61', 'bd68216c3493f445fde31892585bd55a30eaaa24acb8fdc94275550ac95c534e'),
	(268, 'workdays.calendarday', 236, 0, 'f7bc6414d4571e27d2b731d015ea5af7', '8a1b656249544d612730c06dfffe09cd7218010b8fdf3301957167a091518874'),
	(269, 'workdays.calendarday', 237, 0, 'f07c7e7cecd0a1da06aacec8ddc85f46', 'a3436b00501276093d40af37e7a3e06d306b0fd95edf601cfaa3d034de811b72'),
	(270, 'workdays.calendarday', 238, 0, 'c322b5fce64db314674f06c0413a4f0b', 'fa6568c4e4e01125221fa9093fb8d9cc6868a0d25efc58095923950175318446'),
	(271, 'workdays.calendarday', 239, 0, '02070f676dd6ca25da6583b7bef3b8c9', 'a4c2ff93ceec4e9cf290efcd7147747efabed791da01cf52db13de108234bbf9'),
	(272, 'workdays.calendarday', 240, 0, 'ddcfcb0186f434ad9188fdb65104d9a1', 'bd21883df45c0407939283831676a6b7a9c027408b92f029d50713f2f752950d'),
	(273, 'workdays.calendarday', 241, 0, 'e04be88fee55cead454e3f33a299e8fc', '4d920ff74cf063d89cf857f7122ace91c03a5be98b9d15eb34bd591f6bdb24bb'),
	(274, 'workdays.calendarday', 242, 0, 'cf44f99d87923c27afc1f1b87b0779e3', '0b173017b06c2f36b19317b4729f1cd3158f55cc65fcf997932e9929a2be2740'),
	(275, 'workdays.calendarday', 243, 0, '9e4ada22d4953615a0cc964233078a43', '976d14106333824e44f2d96eba0374f0749360d590820366d424b5370eb0c218'),
	(276, 'workdays.calendarday', 244, 0, '294a061bdc30d777d25294a4f3404064', '9e7e1d8fea93bb643f6d3da1ed998ef7c7943b168d3a14002ebb0cb37922a115'),
	(277, 'workdays.calendarday', 245, 0, '22993472e5f011b1dfcc90b336a0d2c8', '4773e9ca30e408666dac458afa88728a363bcb07db71fcc96ffc96972f0cfcfc'),
	(278, 'workdays.calendarday', 246, 0, '1b1a8d9ad5356e90b228d45bf2e5f76c', '3f792c76c7d63df1301cd285a645b4e6e7e384b644262725777276b985721622'),
	(279, 'workdays.calendarday', 247, 0, '34ae1aacb5df992c2c820b5529629733', '9d552ebfa98903c41c8fcf5acd03b65ea78da37fffc1f102478615d16eeeb8af'),
	(280, 'workdays.calendarday', 248, 0, 'd9bb60c43441047bf0daaa496ebcdadd', '2fa28b4a4f9964546d4564ec3006d9f191216e00abe28112870ef2e2fc2642ab'),
	(281, 'workdays.calendarday', 249, 0, '68976564e0ebc8cf96fa8da8108e8be1', '975f6a6a0ce9d8ce6f2f02932327e77f2be699e1c150e7615b29d7dcf7fe2148'),
	(282, 'workdays.calendarday', 250, 0, 'd20136f53f71a6f26248e78fd9b4291d', 'de8fd9c14c0c41571a58558bc0b564020718c3a58dd63ef8a87e527985c4f673'),
	(283, 'workdays.calendarday', 251, 0, 'ec4505b0925d58625b2676861d8707f0', 'a3b7cae3a63b3b884728c1312e7b74eb0f9de0c10e8b91fa667a64eec4be6988'),
	(284, 'workdays.calendarday', 252, 0, '7da13202074966a756bec9543dfb9b1c', '2f1f9a9db6acdf23931c3f4f18672db5e96a9d49311d4a1dc0b0f5f4245dc1d7'),
	(285, 'workdays.calendarday', 253, 0, '01d7ba210cc6877ded571d128a8a9b41', 'aae4c16a2db984bec0e487802e91172ac512056cf44b4133a1fba8b63b2e0d45'),
	(286, 'workdays.calendarday', 254, 0, '69f18548294814e6a7bf6be53175d4b3', '7bfeba55e92d81a357ee1f5ee67ccbc11c33cf9ffbd279c4f94979f7515e9ac8'),
	(287, 'workdays.calendarday', 255, 0, 'b515b4095b4c10761379f39b8b4cbb1a', '4291f0ca0df96f222b8ed919aadf0750b7eefd85a109a6f54a9fbb8a61ddd62e'),
	(288, 'workdays.calendarday', 256, 0, 'c955300f3afbb405793d4b6510293e17', '2c56d07164ef43593ce278e60de5d5181add7235d034063c680eb86d413d30bd'),
	(289, 'workdays.calendarday', 257, 0, 'f21e4207344e728f2314d11c612ac625', '6091a9a6a72a6395bda9fa5bbae497ca429274f7388dbd1d652607a2cbeecb65'),
	(290, 'workdays.calendarday', 258, 0, 'dae29bd5a898b83e082fa62a4e3176bb', 'd6d67336fb12f3ffbb6d9d2de934007883488208dd967bdcd1db7fe140d9fafe'),
	(291, 'workdays.calendarday', 259, 0, 'c0a503ac281a2a73d181cc9b8c43b911', '52235c9ef058181edf7f3fa04caba7156989e310bd411c2c11ef1db6303bca2c'),
	(292, 'workdays.calendarday', 260, 0, '86f4e0fdacd12680808e8f9b0f67be95', '1270b0656f141ffecd5874c7b3b5fe9d9e6385b6ff632a4429e6243715fc9328'),
	(293, 'workdays.calendarday', 261, 0, '7cfb963a367ead83778d4cb119d1f74b', 'e81ecf4d3e642e013f8d208efb79c3e43580c8cf6fd0a7c2f5a287e6c3efee07'),
	(294, 'workdays.calendarday', 262, 0, 'dcab6e8c37ff1587d24f04a7920e80fb', '7f87742ad220e91d08e80f8bd3957a34ebfe470fc4a54979c46918a4c4bf77e7'),
	(295, 'workdays.calendarday', 263, 0, '99c059e90ff333653513e17e83e63102', '408095710b22344e331a1d3bbd5834315c44a52eada3eaf31b8dd915d057ee76'),
	(296, 'workdays.calendarday', 264, 0, '6982d175f67f12658303d38fab005c2f', 'ebdf7402fee4f7b580bfa709e024d1c53f1f6d0f9623120c14736ca5271b2971'),
	(297, 'workdays.calendarday', 265, 0, 'ec660a02a3da31e94837f0dab65c07d9', 'a4d8a15ee1c26ca748f0c648982b6a29524411060706fc86fc14746350e26872'),
	(298, 'workdays.calendarday', 266, 0, 'b87435e030365741fda19f78f76aa320', 'f7d903a435119184ff41834d2cca563634e6b54e8f5080d934001376d50ef8fa'),
	(299, 'workdays.calendarday', 267, 0, 'b52e6f795fd25b475bc7614a33976072', '32675515157e4c71449682c43b83d92de58f619c98c555a581c0456dc07ec113'),
	(300, 'workdays.calendarday', 268, 0, 'a6f9aaa535fc8986b6d222f37f7f0e8c', 'e55af77d692e38c0447a102a61e43127413d0c8587355c57f866abeda8aef421'),
	(301, 'workdays.calendarday', 269, 0, 'b61bf0fb46864ef7c7a31b99e41dec77', '4cee9e61cf592b90b8324e103dddaf2ed60f34b34ed553c14fa031760a27c6eb'),
	(302, 'workdays.calendarday', 270, 0, '3e0b343be9ccca9cd04d0a985fff2701', 'fcd8fcea86c2c5535d8b28ec69cbd6ab12a47557f9d3a7428dab6d71aca62b57'),
	(303, 'workdays.calendarday', 271, 0, 'fb7f03915777fbb1bc102a39ff1fa531', '28e3d4f62c9e2cb27f409352c16c7b7e914cd1698708abf0f952bb55a8a9721c'),
	(304, 'workdays.calendarday', 272, 0, 'f77a3abb479044f0912fce5bb0389c05', 'dbc56fe7a022d21a0e1f3397699b93a7566b8bd9d34870c52199d5b0199f8d53'),
	(305, 'workdays.calendarday', 273, 0, '3eaabcf13e65e60ba5d3f617203afe12', '79e734abe81aaad5997057f1f71b1828ab55c7c3a9272ea99f0b13e551da203d'),
	(306, 'workdays.calendarday', 274, 0, '517bfb8971e427340c81aff562239cf4', '1ca01ebf39a747c8e40beec023b5e7bc77b1d9871648b3bc416bdcc717e739ad'),
	(307, 'workdays.calendarday', 275, 0, 'b0a09af6dd5b2085bf24439d71092f09', 'ddc2ceb4c641d126219119dc74f2c6fa3d330fe24cc22754bdaa7ebc10830f10'),
	(308, 'workdays.calendarday', 276, 0, '748c580237c07bbc477b3ccc06170e0d', 'b1d42678424b3d5335516250fe67d1821c25dbdbf4fd989c9280c721ea547f5e'),
	(309, 'workdays.calendarday', 277, 0, 'e87fb7e693513be44af3d42a03ec1168', 'c5045c39c4a4d3a3ea6489e5df7b05bbf76da6736d6bdceff07c1d3130b5c56b'),
	(310, 'workdays.calendarday', 278, 0, 'c5a95cfe11b145dd2ad2a22f5d945376', '798f57e50acd9b2b10894239da44930bef029aefc928af50d38e89e58ad29ad8'),
	(311, 'workdays.calendarday', 279, 0, '7daa8fa283dacf29ad9d1cf24a35b17e', 'af1ece7f2ea191670a26d32533c738446ca219bada66ae1112868603867fc4c0'),
	(312, 'workdays.calendarday', 280, 0, '8e05a4abf1ae1c8691a43a8aab8ba74d', '665d8ad97547c628323fc3fe198fd585131e4d919bc7d66a8d218cd3b64f0801'),
	(313, 'workdays.calendarday', 281, 0, '09de98f85538ea93a32744c179f99527', '42f7ec70f3a11dbdeb7718e3d1b9306d4163164582e626c66d927adc4302b89d'),
	(314, 'workdays.calendarday', 282, 0, '0fc01a579e1118dab701e11b7da7a915', '1075fb9a91deb82432a8e4a9a523fe8ef73e615bd28f4d487c663c2abbeb7cb7'),
	(315, 'workdays.calendarday', 283, 0, '8108823129a4a69e27f2bb5cb1690931', '658bacb38bc1331064612a575e5e4a653a404994c73aad40205a8ab3c96cb3ea'),
	(316, 'workdays.calendarday', 284, 0, 'fd5faa03bd23fa36b23d5ff0ac43e6e1', '1ed113d002ede858f7fd594259071b865c2bde6ff437c2a4692860ae3d7255c8'),
	(317, 'workdays.calendarday', 285, 0, '959006262a6271bdb485785c8ae29794', '0ca84455b22a29bda152cbd11de726275e52e805c00656c690bfca871d5bd288'),
	(318, 'workdays.calendarday', 286, 0, '33c9f0e2d8294d8ab96a85b8ea822211', '44f57186debefaf540167b886ed77de453cb2c976b360904175c4552852f3066'),
	(319, 'workdays.calendarday', 287, 0, 'fb3a8ac9b4ef32333e8614c6966ba41e', '749ab703eb59408c861aef90ade09b58cfd9d634ecb87fedd150cf4b6c99a270'),
	(320, 'workdays.calendarday', 288, 0, 'b23c620119f0a81d7167c75a71eba567', '5f571abc38b90051febd441eb3d2ee057262dadbbcb1c133bfb2876c2793793d'),
	(321, 'workdays.calendarday', 289, 0, '046d51a6dcb8072dfc38d1436b8eb8a1', 'c7b8806f41e380406717f8f9ebfa5b10ec6c00854454e2fee477b82619a7f3f5'),
	(322, 'workdays.calendarday', 290, 0, '4babdd8c01dc120de8863df3027774cd', 'f3c51e8ea44e6a23172f8f088521ce19c4ba5eb17a93a4fb642a266d66a4dedb'),
	(323, 'workdays.calendarday', 291, 0, '034a9e3d91d2a7a63910becb809d2123', '2621b7bc080ae3e9d5f31b2ac3ff87e8d490131dd6b2920c5f44ab6b6c563f63'),
	(324, 'workdays.calendarday', 292, 0, '81ab394e0d134d8615ed0295e8759fed', '2e84e9dcb49deb13ff01351043deaa63e3f1df3228325d597d81b363d81aade6'),
	(325, 'workdays.calendarday', 293, 0, 'd8be42922507a51e7e486649de692037', '617d1687187cde5a487d494fb0acbdf88ff641f59967f3f0ccebe44e157a5ed8'),
	(326, 'workdays.calendarday', 294, 0, '1d58b16798d783956b56423d363684b1', 'a2597088ca88c047cdc0bc45eec4c6cbcd972189ba871b0f900380fd58b3f396'),
	(327, 'workdays.calendarday', 295, 0, '2250ef7a830eac6d83801d6c57233528', 'ccbbb76f9bcef261da475b4eb5e28fd7fefed25031a80d840d715baa2486a90a'),
	(328, 'workdays.calendarday', 296, 0, '80e7260afeaa8a06f3066e963c58a476', '90e91ba4f880c0d4e2ed3f7ed4ec85f59676645cb95b90a2555356b7466a8940'),
	(329, 'workdays.calendarday', 297, 0, 'c7da8dd6cd764211629872eb63f483e7', 'f9303a08a0a6da8306b97edaea3b5a5c820fde365d0e95c947553a3c90cae594'),
	(330, 'workdays.calendarday', 298, 0, 'e2ad952804d9c2a80adf4cf66e07e717', '4d6fba60dd38a4b6736cda9119b392902cc81bc9fb3315752620135c9c9c7d8d'),
	(331, 'workdays.calendarday', 299, 0, 'c2d2c325a44861fb2bf52b6dc31b0424', 'c7d4045e13b6e19288c7ed9a6c3b28ca3478d4a163db4a0e1feacc2f8ec9ed26'),
	(332, 'workdays.calendarday', 300, 0, '0d1cf221fd1a9d3947d41239b5e0d3cf', '4a1cc8c67165e3926547195d4deaf1f4751b8a35d4f41af1b0c412a50b2320af'),
	(333, 'workdays.calendarday', 301, 0, 'ecf38ee76de5f82cae904de9d438277b', '9a70fcd16276d505e58b3f2202104931529db547187209831349ffa64a1b4849'),
	(334, 'workdays.calendarday', 302, 0, 'bd4cc0bb47f6ace50a4ab2d0c598a84b', '942536829ac9e96718432581c6814eaeae0805b99a719cb9dba93682f1c3f757'),
	(335, 'workdays.calendarday', 303, 0, '8b305ce24ab8e488bf3b419ec822844e', '25fbc5512f860d3246592958259af7243324641e833fec4a0d8d4cbe4c1e98cb'),
	(336, 'workdays.calendarday', 304, 0, '4cfddd791489c5cb639de1fb127ce54d', '59f076075c5f14193a14c8cac6b6f698be8ce7a34c7eee164c0a50a7d6f5a0f4'),
	(337, 'workdays.calendarday', 305, 0, '50aa274deba580d54787107eed0c19be', '8fc78e5204a5ddbf048896f6b696295441aeb59c4c7a93b60cbd17904335a533'),
	(338, 'workdays.calendarday', 306, 0, '6618f4fc25ca5422ef8b6a109c82d913', 'c0989cccaddf54e2c76385190b348b45be3752b5817df5a57fc3f24930f6410b'),
	(339, 'workdays.calendarday', 307, 0, '75c4ee5ccc9a405504eb330031c92313', 'fdb41457870650e5e83bb137e1ba3a39c84b6d4c6a8ddaeb22b3ea42ae481a7d'),
	(340, 'workdays.calendarday', 308, 0, '0c07eb1803354c3f9ea5368b483f6323', 'ba4e905147d36f20026a8fc81e6aee695c21c34ada242231b971b7a0d89a36ca'),
	(341, 'workdays.calendarday', 309, 0, 'c26986210e00c19255003d98b30542a8', '0475d6b3961e7ea54fea02523862fdcbeec7f2948ecee174d11f97d87acc3f0e'),
	(342, 'workdays.calendarday', 310, 0, 'd83784c2dfac42e7f10c897030d6e879', '0a3291e7912b92628c2199dcaff746695ecbfd6639a762dd676f9f7d638409f8'),
	(343, 'workdays.calendarday', 311, 0, '7549f70dc8c2f3cedca6c0d2ddff8189', 'a1cde913e07b46d2f06535dce6de651b48088e49f001e4bcb82f98ca4ae9b675'),
	(344, 'workdays.calendarday', 312, 0, '5a45acb3a19218c5d7ee65363476f0c2', '81dba24db0f915adf8f12db8f5a2b95a8738fa534dea23b4ae4fca4f5563f8f1'),
	(345, 'workdays.calendarday', 313, 0, 'e205c2b983f2c2da342f636b980a7a00', 'f7c814030d8488526e3cd254e499e27581c3574d61d62dca7518d6b7d2d06820'),
	(346, 'workdays.calendarday', 314, 0, 'ce2d05246591d13458fa894591288115', '70d701d70355bc1334cffed1dbdd5c97988cd91c4ce72ae8154fd3bdf5883366'),
	(347, 'workdays.calendarday', 315, 0, '3eea1ea5925a5f2fc5b35c41464b6c1e', '1bfeb7c4f590ec59566b578848548ff716ba4cac4a73ff16a6fab7010841e455'),
	(348, 'workdays.calendarday', 316, 0, '780aed17cca285f2ad2030868e9f51ec', '865d5c6af08ca5564f7fbc46471fc309d3bfdcbac4fc6189aefd1843b19feacf'),
	(349, 'workdays.calendarday', 317, 0, 'ead6bfd762e19ec18caf7686dcc2996b', '359b3eb5380270c3ae8cc61bf903c9e08f55108bf08553ffdfa6ff572c5a47a2'),
	(350, 'workdays.calendarday', 318, 0, 'b3f6c3185d4d4e7715d24baf1c11fdbe', '508cf11eb1a8848395b24ec2665a6883cd43410a3769f100e53aeca2c0cf8836'),
	(351, 'workdays.calendarday', 319, 0, '04a3bfff1429c1c03b641bbcd4987c7e', '10524a4e17441ddda4bcb2ec23e0fdcb3c570558c577641aa3390b1c9b1e2776'),
	(352, 'workdays.calendarday', 320, 0, '68e18e9abbad6daf7243691df1a9410e', '5e5ef23471d84086b77bd5d8e6a3fca6314feb06e02a85cd859d5ff19f5fb1d1'),
	(353, 'workdays.calendarday', 321, 0, 'd6704beaac9f2cc1a9859815a960be5b', '5f9f4c1747aa11218c43dfd3cad776b4426940e905212dea7e66d8a81389a881'),
	(354, 'workdays.calendarday', 322, 0, '011e4b3a98a59b8e61277a3404719406', '22621df33a3069f943ad79ca7bde3099d89eb69ae45c3e998521b1d508d22c9f'),
	(355, 'workdays.calendarday', 323, 0, '1de3eca6f5295474ee14cd183d5b559d', '46e079f7f7bb509b5a1ad0421288d61bf187a9c0f7ff01bb8db3bf2d8e1b5df3'),
	(356, 'workdays.calendarday', 324, 0, '8e1d3eb7d3ce39458bb2ad01c042f9e6', '0a29fe7b1dc3ad148dae3dac64e84bf48de6672ae5ebe700709fd44b63abb182'),
	(357, 'workdays.calendarday', 325, 0, '6cc78a6234431f516ed8f0584f821039', '5de39abc06cb018c1aa0b0bb7649e8fa262cf4ac9fa4074be9ee886412aff0c1'),
	(358, 'workdays.calendarday', 326, 0, '6d2c8823855387523fdf8d0a7bbd99ed', '32e4c91c6c77693306b8e3d57d40d34358a8194815d2b629f897a13173a8344b'),
	(359, 'workdays.calendarday', 327, 0, '8fe423bfcd35edf9e50e99cd42c4def8', 'f5c57f412844117e78f28ed0ef449f5eea593056295568f374b45f0f2d82666a'),
	(360, 'workdays.calendarday', 328, 0, '17fe05e3bd68705638c8ae45ac208275', 'aa4147cf559b36903dbb02b308156ca0db122030e28745b3b3925941ccf1df75'),
	(361, 'workdays.calendarday', 329, 0, '30be638ea60dc7acc11440840226d012', 'c42afad002d3906cc51b42172b425cbd1b55b401bf8b4f133aa82e896a98e9c8'),
	(362, 'workdays.calendarday', 330, 0, 'ea8bafbeaeec6d72f0f0f22a8fc0d950', '8b3f7bac4390f534c04882eb2b2d3ee4070634405b346be210c9efe2de5b6da7'),
	(363, 'workdays.calendarday', 331, 0, 'c624ef4cf1997d505ada341c5184232f', '9033ffe189b87ac1a3abf90e2dc7150bc3ac4c441714cfc226fcbb655d813f1b'),
	(364, 'workdays.calendarday', 332, 0, '044abd0e13fb65011a39721d8d5ad8ba', 'f57690898244a4f9b291e006cd7f51d784fab531e5aa3cad0f80978f3b6dad68'),
	(365, 'workdays.calendarday', 333, 0, 'd27725b52fa711605d2b1ac1144f2472', 'd773e877363971fe0644cbe6a9dc6ed13507efb3617ae51c737eb499a8b0874e'),
	(366, 'workdays.calendarday', 334, 0, 'a5e566ed312c2e252c2d1b3d1834ba5f', 'ff5f885066b266fb5512637d7a6d6444f7c91d22ce1faedbab74361e22aa8693'),
	(367, 'workdays.calendarday', 335, 0, '10f875e61baa3738352fcb7b6c2996e3', 'f5f68727e67e99d36d6a300480838db3cbf1364fe5b0c883b2951bd05d0a886f'),
	(368, 'workdays.calendarday', 336, 0, 'a8f8002bfafe0c4a358e99cbd2fb67d5', '84ad37e0da1c5c53ad469ff3506d1c5651eb4fd4d0e5edea34c7f81378b8733e'),
	(369, 'workdays.calendarday', 337, 0, 'b3eb9425158ee567d39bb4d869699c74', '592170131bab7f0a228c22894d9e01c0f96a0368274f5bfb851cd03b22909b2a'),
	(370, 'workdays.calendarday', 338, 0, '428c9222f83eefc506b6c074973ba88c', '053fe52722278c595f1f61248e9f48fd5ab3eaf2785433ef2983ba702eb4f5e5'),
	(371, 'workdays.calendarday', 339, 0, '6996942488c2777a1265bf222578d572', 'fe098aa83b9d461a9fb1f230d16f9e2adcac65e3cc34e853e95cb11c6584ee4c'),
	(372, 'workdays.calendarday', 340, 0, '2465b60c135c85922d20480bd76d7ec8', '97bacfa82ace4212e70c3de8b0a984dd685ff5009d52bc155b0c42d773b4315c'),
	(373, 'workdays.calendarday', 341, 0, '86f619babecaea53efca07dcb55796ff', '2d0d719aeb76cea299f192a93a331690fafacdc428117c83b6de1f6f5d19c583'),
	(374, 'workdays.calendarday', 342, 0, 'd582c82f483e5e5b4e6df5aa95c40676', '938f9fe79a74b84dbd602d4f1f25644eb20358d530ab2ffcf94461a5127d3099'),
	(375, 'workdays.calendarday', 343, 0, '11696ffa63f32c1af779a8cf26a422e0', 'a1780ccb767cde54cadd1d243d2fa73dfc76c95c9259954ec85637d4df850dac'),
	(376, 'workdays.calendarday', 344, 0, '1ee339d69e1b6dca242696d46b686c00', '1336407efdf0cea9dfd4d2c70505bae80551dba11a36080606bb614cc8ea123e'),
	(377, 'workdays.calendarday', 345, 0, '726cd324b0ba6b0deaa98de82a7727f4', 'da61231619eb6d668b02c242fb43cb8d33a37b8cb3869fac013086b091308763'),
	(378, 'workdays.calendarday', 346, 0, 'd92a4a77192d0cc8f5a0cdd4900f1fc1', 'c6169eab104f1af802f0ab2674ca93e2864b383061c43d184da9fd61718d56d2'),
	(379, 'workdays.calendarday', 347, 0, '2e1fe6fdd1ab14cc080e7424e4d318ad', '775f3539ce95290e857bbad4c6cc4296a216503540e3459df2be0bc701ca9b02'),
	(380, 'workdays.calendarday', 348, 0, 'a07b3e0b6e6124fec44d5b903f977a74', 'ce0f36195f08b605a9a3f690391b2dd036ce33006f98559e8e1d98eac5a87e59'),
	(381, 'workdays.calendarday', 349, 0, 'ceff68a1567cc1a96f6196631763fd90', 'eaa9fcd2314ea9ae33f9f072710fa8210f5eb2c77835394e421a48f2880b2d38'),
	(382, 'workdays.calendarday', 350, 0, 'ed5dfa8eba7426a309ac32d7fcfb56a8', '1b1ba118d9fc555f9ea91fefe9bdba5a777abe5293b9071ac266c8d06f1faad6'),
	(383, 'workdays.calendarday', 351, 0, 'a30cd38d972f2e5718edb1b77faa5232', 'cdc04a639b95dd55f98317799261bda4eecdf1bc0fb1fdbc5e55cb50ac110201'),
	(384, 'workdays.calendarday', 352, 0, 'aafed169ed1c20f05b7ea948fd0aa1d6', '772732410ae9f653e7f4d521579ad4ef958fd989a58b714c309257e416ff914a'),
	(385, 'workdays.calendarday', 353, 0, '6ee15fcfbe087ebc2be39976a61a0003', '4efba9f5a3563a4d8a8a3f796500ab21141bc94e0dc4ad3d45839e81b68852ad'),
	(386, 'workdays.calendarday', 354, 0, 'abfb548d1f2e8ab969d8baac60eb71d5', '87e8a8b3b1b399085c41e64e61bf8c085e7e90fee2584f25f0c514a47da51413'),
	(387, 'workdays.calendarday', 355, 0, '77fc2706cdf80a8a0c3aa730a5c66150', '42d763909d086a471c0d33c1cd8238889e143294c1ad81a7f11f91e208fc51f7'),
	(388, 'workdays.calendarday', 356, 0, 'f3fee376c20cbb8fcf93db8fa48b15fe', 'b69656457b30453c3e1ddb7cf75b5a0add829ee4aefe992ed88eaaf50a9ea125'),
	(389, 'workdays.calendarday', 357, 0, 'f7bb953a6fdb771722b8bd308efb36a0', '195d3ed9701c990fd24ab8f84bc0e7f6c0d78e7a9a6abf18cd4ccc13d8446c71'),
	(390, 'workdays.calendarday', 358, 0, '1c8176325a5dcef63e8b28ea12c1da0f', '6f97c74e350e79be60a2d1142a151250da06e369dce7fecf5dbd2ac8411daf86'),
	(391, 'workdays.calendarday', 359, 0, '9a6b9b33631d896a79cf3e4beab8d975', '2213f2c5cfa109a283281f011bc37cd35834bbc551c3cb495b8fb9115d91fd4d'),
	(392, 'workdays.calendarday', 360, 0, 'f25981f53a81c57419dd4d19096bc92f', '50f1048f84d659df9f7ba6b261791d48d669fc9a73b38ca8305253f84df810b5'),
	(393, 'workdays.calendarday', 361, 0, 'cc0f648c40de36d3f672bd8b906bbfb9', 'f94e0cfa68c1f89c99097259149c8a6a07bdf1ea0dd94f0bc5c5c4a42b77277f'),
	(394, 'workdays.calendarday', 362, 0, 'fd9427c76fd443f71e8dc28edf251f1c', 'bc5bddb218073288739e58288fe47a71d6b70721e2ab5cce80254256390b97ba'),
	(395, 'workdays.calendarday', 363, 0, '5dcd9c3f2e44dbb9b3dd4666bb6ed345', '639490d10dd8d241c3abf193bed1035a77240e0707e0ca73a0253adacb7fb091'),
	(396, 'workdays.calendarday', 364, 0, 'e20cc5c16d934f3403e8bd6dca2a3be2', '454a4b76a7a773581b547869d9389939a34f553b6b11a13c4b0bc0bd2970078f'),
	(397, 'workdays.calendarday', 365, 0, 'f330c7db4e23eb9cc67059b648dabc8d', '765611de224be7ca57fafea63f4478389b225cc47ea6f058acadb16421dc76d7'),
	(398, 'workdays.calendarday', 366, 0, '2f1698188e4e87fd2b02adb8bc090780', '27940747700caf7087e705998a8cd43ede1ab77611d2f1646a29b702304f6222'),
	(399, 'workdays.calendarday', 367, 0, '23bb0fb2a601d407a54a336055b00db7', 'd56b375532c5b22d75064087c9bb190147dd27d0cfbedeb856b4ea116748e50e'),
	(400, 'workdays.calendarday', 368, 0, '8cf613755e226fbc56ed9a9767e81611', 'f955fb27e001de360575fb3cd569ae026bfd88d01f6263c59ee6c30a09597d77'),
	(401, 'workdays.calendarday', 369, 0, '8b81881fd2e3ac1369529bd6394088be', 'bd8f2d6351689badb68debdc2f15d60f96042111a77123fab4373d7e4d6e1b5a'),
	(402, 'workdays.calendarday', 370, 0, 'f3ef7799e526aa634d5cd0d8917931b3', '619419ddcd16421363f4bee02b646ccb698a6869a103222a927bf338fcda72e2'),
	(403, 'workdays.calendarday', 371, 0, '6eca58a59b76b35774aef900382d9a43', 'b8ba4e851964ea2b21a0fbf8bc2dc929865d0e5f58db18c5416f834acbe4a6ce'),
	(404, 'workdays.calendarday', 372, 0, 'c448cce475cfd9b50b865307ede51e68', 'b7fb970b70a9c1bdcdb09b618da482747f4aa58151a16c80b8cdb2de2de7e633'),
	(405, 'workdays.calendarday', 373, 0, 'b220b45e70ce15471ec23d71a189d5ab', '045aab99273c6f533ebc62bc9556abc08cb2eab829a1eb4ef6fcdad094e09c9f'),
	(406, 'workdays.calendarday', 374, 0, '4865d485ede5357a2ea7b50fdaed1269', 'cb2fec18e91ba3b146aba2b65a8f6016b491d66596d8aeb6a2f77d35f93cdfdf'),
	(407, 'workdays.calendarday', 375, 0, 'a122e83bd84a87a73aeb671854f0e0ad', '4d0f4761a16abc26292303c2cd20735867f6dbbb290baaaeea895db7684efe67'),
	(408, 'workdays.calendarday', 376, 0, '1b4bedfb462112f0541c8ea7ad460476', '21951aa40a27434e76f4e7faef44eca37c7ff74ac467b93182f42589cf62d4f7'),
	(409, 'workdays.calendarday', 377, 0, '9341038ab723aedcb7adb21e6de580da', 'e8e0dffe1fa48e2c590f5aa85898545604e992cf7aff3a8c042adf41f0609ca4'),
	(410, 'workdays.calendarday', 378, 0, 'dbf0b52cfcf7a3593b2b7ddf288c4ada', 'f487cbcc305699d26a6c1cbf91c51664bd73549104abf485e0c382a7be5803b2'),
	(411, 'workdays.calendarday', 379, 0, '76c03dabfc911abfb92b08ee0536aa30', 'ad72403caadab62926f38af7fffd756ef15c1952a860f73086d64a2f99aef3d3'),
	(412, 'workdays.calendarday', 380, 0, '0877967c9badb294497dade05ca42675', 'd18f251168d69c393f2582d7e3b01f25d9021222c265217028a88d251b9a3d57'),
	(413, 'workdays.calendarday', 381, 0, '0c771c8a1eab4d7948e8939741ae0d70', '0fbcc737cd7bedacfcd4cfafcaa791b5f869f8ea184ea3c1e5a7314459eaecf6'),
	(414, 'workdays.calendarday', 382, 0, '32a933fcabc0cdff36881b3f1d79ac64', '14906d56d7910f5b78aaa96c26bedca55769ee6e9a4f32199fdce67d79fc28f1'),
	(415, 'workdays.calendarday', 383, 0, 'd9b8f2338715dab3134700405c93a078', 'b23f532a80a33d50db53d5075052053f6797b63a60bd5a7999388ffc5539f72b'),
	(416, 'workdays.calendarday', 384, 0, 'd0dc239466b237a67430776028bbfffe', '14acf2980cf0e07d184b08c94c635a74719a1ae64c13e9e6bda75bfd2c3a3df2'),
	(417, 'workdays.calendarday', 385, 0, '3c50c144674bd39e3dc7d4e1096edc76', 'f186581d00d29279b7bfd8aa83545341033fff1908d88be23a089b599ae7510c'),
	(418, 'workdays.calendarday', 386, 0, 'ca1de24a298a05aa2a818a1e59179c77', '6e75d6005f4b36b5765b212d21b0f8dfd8e81bc4778dad30885b698535703703'),
	(419, 'workdays.calendarday', 387, 0, '55fd29a958dcfbbdf09c1b55fd278ee0', 'c9b0195662d8032182f5fffad48e3eaa74a198d3562f21c7a23668c4d637a60a'),
	(420, 'workdays.calendarday', 388, 0, '6fad7bd83ba6cc3e5e3d9504c74a091a', 'b66a5c5a0198d8ee795fe464c7fac05d673a55ddfbc7fe57f720e5314a4cdf35'),
	(421, 'workdays.calendarday', 389, 0, '281cfc38eec30905809d59034a43c633', 'da88eb0be2e17da7571c5c1b35f0e24eff11a15205c243d38a03f9a3d47c8a65'),
	(422, 'workdays.calendarday', 390, 0, '953e48fb9079c22c485d8fe0734f4f0c', '4149fa331465f2d860a9ed88522fd4c37e48237883205aea388b25fc3b93d039'),
	(423, 'workdays.calendarday', 391, 0, '500122ef74e72c3699b7124e0757d918', 'f5cd313ef4e1e520c4418f06deb2171872b2993aa769eb2d4fdd13ba1db1800c'),
	(424, 'workdays.calendarday', 392, 0, '7165f36a206581b3a474cf1b7689b914', 'ec7418f57554df2e758523e55360f15204cca05a4116b16851cef7d336930b43'),
	(425, 'workdays.calendarday', 393, 0, '520a9bffe5cea80a8847d5a33ef15722', '738d5e555c3f07b4223f94f1884bd9b31b0fd5325e9c1a276913184c6e73346f'),
	(426, 'workdays.calendarday', 394, 0, 'ce4b06e0219ce1e682f64b9ec035aa66', '932e9b228941052fcb631a2c84dd350e2b55fc910851f8066279a8590b37ffaf'),
	(427, 'workdays.calendarday', 395, 0, 'fa5d7c23736b2caa2c557ab85cd58537', '7951a6babe2bc5686261de0141f93826f01d9dbda70f4735b8196b71b07c90a4'),
	(428, 'workdays.calendarday', 396, 0, '681dfa9769e3169c421f913c6666d70f', '891b20ed0b0459d4eb39b4711facafdc3e9f53e2ea5ac5a79a29ebc41c9c09f0'),
	(429, 'workdays.calendarday', 397, 0, 'a68c04c3cdf8e47ade454a370d6e19e6', '901fe0b82ef46d5772003866f80b5015b36f651f8336387b7a7b9d9669b44f42'),
	(430, 'workdays.calendarday', 398, 0, '8250838558860e9e5868ac99357674c2', 'db335a76ba24cc6bead47e0ad2f7955353c8d357316dfecf376aa8e9d87501c1'),
	(431, 'workdays.calendarday', 399, 0, 'c174127ab930d03d67b996834ef944f3', 'df863cde1412a93334fc8262698be0827ecd8090d850f71c88ecedff0a3cb1f0'),
	(432, 'workdays.calendarday', 400, 0, 'fa0c3b97f8fde7fa262edd97763db90f', '9edf808feee3e531e9cf33c92e7186578cf65c502ab81b7356c01bf932546172'),
	(433, 'workdays.calendarday', 401, 0, 'e39c44db6f5ee248de9c6b0501bfe80d', '335b4622aa8ae1dbcb6ddb2be6e32c034b4b47c0632076e2426b075196bbd9a9'),
	(434, 'workdays.calendarday', 402, 0, '9c0cb322e6e4efe49ea55fcd24ac8089', '7b5bbcf2ed294a606b85e2150fbbdd1572c50a1daaec894abefbf2de140278ea'),
	(435, 'workdays.calendarday', 403, 0, '0bb57b018d0a8b16644f32b510e7ab25', '2b45b5a7517fb00eea75eccfc864abe17e0223608bf4339b4a58eb6709ed41d0'),
	(436, 'workdays.calendarday', 404, 0, 'e4ee867521dea4a96ee4bdb5af93154b', '6bf319a397bbb831225fd9c2aaa13cde5f038b7c658d44407752a66aec3ad8d6'),
	(437, 'workdays.calendarday', 405, 0, '23daf05bdd7dd5747a56e58471af7a95', '686c5ea53d36bf2bb8ed4a91217c19e16680a98a0edc6d5ceab0bb70dcabc448'),
	(438, 'workdays.calendarday', 406, 0, 'db2c98519b3318f82b5fe5a4505b894b', 'acb0129224ebaefed702b3c04d459935994450e75a23fcde68b6ce5242129f5c'),
	(439, 'workdays.calendarday', 407, 0, 'e18f1f64dbc33d27d62fc93936455638', 'dd923da297ead16dcc5e3179abdd750993905e16e6bf5fe557a558dcacd15a67'),
	(440, 'workdays.calendarday', 408, 0, '433bd4c2ae89d200328fd3c1be8d3592', '847703a268d95e2da66741b9a0f1973cb9c5af334826918ac3c3b5b81157a06c'),
	(441, 'workdays.calendarday', 409, 0, 'cfae03c11ba61470240675ed8dd8e320', '60e4c81e31361f3a298101868234274efee809919507a2d1e838ac974d44d87a'),
	(442, 'workdays.calendarday', 410, 0, '61b91c777ab4249b3be4adc6eb6fe45b', '6211ea9f7871e77ea3dbb2b039bc4af3a4a7c801c57048fc00fe44e886d7b539'),
	(443, 'workdays.calendarday', 411, 0, '036b2bcecb2ac70b4fe1a9780f4532a0', '270639fa4c45b098be7fef6d901a34a2d1de62e6b4091e5020575a09ea876226'),
	(444, 'workdays.calendarday', 412, 0, 'e222b29bdaad431a016092f490320e7c', '8b2ab76a8ab166d5f965afafbba6ab53e48d91b839291cd735fd5824788e7dab'),
	(445, 'workdays.calendarday', 413, 0, '191ea0bc8162ff16f8fb804dc5227e7f', '838cf1e55846130479af9746b0e31b5e4663acd0cc1205927637884e7eeaa337'),
	(446, 'workdays.calendarday', 414, 0, '1ac79c19c6221293e338370301a51884', 'beb69fd60422e97d02d0e20cce00c093cd7cd51c280a7058131702e191ab939f'),
	(447, 'workdays.calendarday', 415, 0, '148dac2a8dd29ca7d8deab4320edb7fa', '859d319d0732929a8815c8c9fbc2f792cfc2262b379f4d73627ed914a79958c5'),
	(448, 'workdays.calendarday', 416, 0, '86d13ba743a79c473e5f7deef089ca52', '101ed53dfb736a3b1187a292dcf3eb919a985d14458d0f1e26b278d5e5e4fc69'),
	(449, 'workdays.calendarday', 417, 0, '80639c4eb006d956ad3a552a1b082e7f', '9483b16d0c457cb1442ab6a3433caae58cc7756ee26531e2345c4ade69bf58cf'),
	(450, 'workdays.calendarday', 418, 0, 'b8d9ff786332f99ea83d08a2048d11e4', '1fbb0f153c5ee328adf96c2e0f5944e85fbb4227fb7236766c17f30c779dcf48'),
	(451, 'workdays.calendarday', 419, 0, '76405d47590974c05db7d8ca8ef99846', '0a8803584e0322bcac1b19be68908856b81e2adb8c347572a906caa276bd62aa'),
	(452, 'workdays.calendarday', 420, 0, '5953f190826f6d43f667c144167f0166', '9da8f425471fd085714eeb7ba85f72f3d2ee4a29b7a73247e4f4d25f4cb9d567'),
	(453, 'workdays.calendarday', 421, 0, 'df9799d3b221eb624772734b56f4e8b7', '657aa40a01361d8631c3c66055aef49ac3d6db306eddefe483f725ded6ae83dc'),
	(454, 'workdays.calendarday', 422, 0, '0e428c6e55859e41a8676725425a9027', 'e5df36ff05b401c1efa71b68607334bc44f88e9714997c124df46ad7d84ae953'),
	(455, 'workdays.calendarday', 423, 0, '67e8c05c7714757a54ab8b7185399ded', '5dad556b51327ff74c06d38b4fa1b2262f3ba052f45f3c7fe3d0829677aaa90f'),
	(456, 'workdays.calendarday', 424, 0, '4d37ae76cc623eeb561378af8706c0ef', '0b71b39b28f8c6cfe9d7e2a5ca059d99eccc2f5eaadf7c56f036552efabbcc77'),
	(457, 'workdays.calendarday', 425, 0, 'ba70fe127eca0b5ee6a23e0751dc3d62', 'a7c639ff2bb1f8f6411ed51779f1df67688f457e7d2fdc663921b91baa0cd74d'),
	(458, 'workdays.calendarday', 426, 0, '8df7cb895f811867e786b7351f1a44d9', 'e5be31393285792a83087597cb920e0c8a228ff62d80c87446733d8e45d90f58'),
	(459, 'workdays.calendarday', 427, 0, '9afe7c6e2c9b526aceea2902b5acfc52', '03642b1ca41cf5320d2e6b4bc4b1b170e5d2f0efc55d00ab2403732fe55f6af9'),
	(460, 'workdays.calendarday', 428, 0, '5e82d3585c7a74fbfc1e9d3897df6c68', 'f995e4e2d84415ad55f27aaea692fe1582f1ab8c75df4bf6dd634db0b72adf3e'),
	(461, 'workdays.calendarday', 429, 0, 'ac4d4d6a5657867bec50d397b56b8f12', 'aa7b3895700545ca348562a185d8d1db032fd78f8df92d42f3014ac70ffc43a2'),
	(462, 'workdays.calendarday', 430, 0, '51d77235da360e0f79f8739d25add07c', '65ae9f2e13d25635769a1741411afa8e8232de3da38b2265b53251e6db7e9a7f'),
	(463, 'workdays.calendarday', 431, 0, '49d53e8e9663c3e1312594decc0b63e6', '0049e0377ebb338dd5fbac7a716eb09c35b249afc993f2a76165b6e49f4e7bea'),
	(464, 'workdays.calendarday', 432, 0, '0f2746202a276733eaff5c8151755020', 'c3318d43d4582d0d48b1b48ad95c6761741539b6305f84b3e5e7d4fb6a6d4b29'),
	(465, 'workdays.calendarday', 433, 0, '10dc03de76c16b4209fcd7192661ef38', '4db208e32337ab1d883c93a45073edb2d6e08bc162a2ce161a254afd0985f13a'),
	(466, 'workdays.calendarday', 434, 0, 'efb6c47defee9c9b973274d1889b0d2e', '1e6a1420ef341178891f752ed9f01cee91ec067f74aeb9491914acde7c2ae508'),
	(467, 'workdays.calendarday', 435, 0, '1188d4d67673ada0bba020f4fff2d1c6', 'b7a8736c59422bbbb0ab5ed93ce3993dc4b6b7cd1c60ed158195f7b6366377dd'),
	(468, 'workdays.calendarday', 436, 0, '05e4496849e9dbbddf7c0c8302d31ac6', '87ef2ade4d82d8be5f8dfb3aa9bd2262cd11e446c64f12bca005dcdfbc768fc1'),
	(469, 'workdays.calendarday', 437, 0, '82ecce0b16956f51206791553010b786', '68568fae734444d7fd61a8518c9a87fd9b101618bc4f15701acf214b6b216b8a'),
	(470, 'workdays.calendarday', 438, 0, '855da6c6006b62569ca7539771e2721d', '94b94cf609cc69a3099e136988e8c769e8f5c29675bd10b84acc1ed81ef1aa9a'),
	(471, 'workdays.calendarday', 439, 0, '8beb67cc737cbf6721dfad6c8961cc5b', '96f615da67a95f051eb850d914a5bf2d62ecbc6948b37f08a089f633da1dc7b7'),
	(472, 'workdays.calendarday', 440, 0, '874af7d2613b05a8a6367c3f3938d737', 'd98c1ae9a208894207e4073e5a4caa323011d8ca76e3f4e9b25c232233f75682'),
	(473, 'workdays.calendarday', 441, 0, '1dff372e0757e230c8aaca155c303ec8', '3934b08f234495c90aca2e81c8e387ec1e49ec96c8593e4d931a13179a155f1e'),
	(474, 'workdays.calendarday', 442, 0, '8eb0c2c583e5db628fbfecf8e7595622', '02b06af1f883c7a6702b16b15403f788e993574658e2afb946d76bbf43cac71e'),
	(475, 'workdays.calendarday', 443, 0, '1667bf3f7842d790dd95abcb9140b46f', 'e04976b3abac6d1e458637c6b854d64005a5bd8155e9f2bf75a9269d2513627a'),
	(476, 'workdays.calendarday', 444, 0, '9e550ec328d4ea8b0d366049b1104e76', '14ca2b54ece4c954c8f75d5b72ef8100a33856138b7550d1075bf0f2b88f1587'),
	(477, 'workdays.calendarday', 445, 0, '1bbe0bb8a5f48db400b1cd48f3371782', '9bbb3bd510c9550f584883e3fc42c3ecfe32696386a8c2551325c87ac17d13d0'),
	(478, 'workdays.calendarday', 446, 0, '3339ee85af27b6a6c36ce008177037d9', '2f9012d769617653ae8193dcb983cbf30fa093e79aea93a38719594c3be7eb7f'),
	(479, 'workdays.calendarday', 447, 0, '04085f71a4ece00ba28e6fc58439ef15', 'ae8ee358c9e8a80c02a238bfb14f80aa7d5d227949d81781800c31592bda2c05'),
	(480, 'workdays.calendarday', 448, 0, 'ae6860c393364ceaaf460b7c9a116310', 'f61ca40538eee8b8a581a49cf58068d67617d2bbf2889f71f88adb8ec98d5504'),
	(481, 'workdays.calendarday', 449, 0, 'f89fac8cc344838b3f011671971e0c69', '35abf014151ecb628cdae0537c6eda0c0b3aac0e2813077764bbbc4655536a27'),
	(482, 'workdays.calendarday', 450, 0, '1db66520f79d1bcff02cacad3f639f84', '9408c4648faac890aadebe27321f332a3778621b85cd8266d5baed2c4b927cf2'),
	(483, 'workdays.calendarday', 451, 0, '8fbee4518964d688074e274dbb24553c', '6eda484ed8e357440a8b06488a31b87649ca074199e2847f7e6d29e53b757c6d'),
	(484, 'workdays.calendarday', 452, 0, '043758ada13f620ba5ae9e916e8ac546', '4f6228857b07918ecc5ebef21ef32e613af69c77d8292a08401f84d0fcb39339'),
	(485, 'workdays.calendarday', 453, 0, '6f6295a51a371e287f34452120447c99', 'ba47af08ff3294b88a075d1c5c8faed32ac82507e683a3aa8268883f0036551f'),
	(486, 'workdays.calendarday', 454, 0, 'ca2b36bcbafc669f58e9fbc57b6319e6', '12a8b87b100c59dcce94636adbe48bddbea49a26c82c2ccbc61d6355e64ac8b4'),
	(487, 'workdays.calendarday', 455, 0, '022ae95b96573bc927974519c61f02b1', '099869d4cce926c29b5335082e81b3d781dbe6dcd3e1fd0e6d6516658030a18e'),
	(488, 'workdays.calendarday', 456, 0, 'c723cc08884b49a7602097a25e9c7696', 'c2694cee0000aa36c883976912fd7894f2a358ae9bc684998641d0a9b7eaeb4b'),
	(489, 'workdays.calendarday', 457, 0, '710dffff17f7879d2a9f1b76a2fedde3', '9deafdbb4e118eb26dafa66a7887499ad3ab5b3e625771ede38c0815cbbc9cf0'),
	(490, 'workdays.calendarday', 458, 0, '9f2c4da0e4597cb7f4325c73d9dd4e39', 'cc2af6346dbadaac4662f18778a4a5b59ae8ee71ac484c331f50d76346c95759'),
	(491, 'workdays.calendarday', 459, 0, '4ac6cdda3cdb60919f9e01fe8aeb0c3b', '3acdface9805966b99484486f20c72428644c3cda47195dd1007827d4cb7fd6b'),
	(492, 'workdays.calendarday', 460, 0, '632d8bb4bf554b097816ae8f828912a3', 'e41ac8d55018b799e92b9fa54300b2ed0cf492eee707e9f4f41d0e8c0a7765f6'),
	(493, 'workdays.calendarday', 461, 0, 'b2dc7eb309f3f080b61fa81c7cc14662', '731be6f0efcacd832c8379d0d98f0a5bb0fa796a1e3c8e436cbfe9a053f02c73'),
	(494, 'workdays.calendarday', 462, 0, '3c722c0a3d095ea48fbf863bd2faeb5b', 'fabddcff7d26cba046c47c2e19b7356c9a3fdc2bcae5e95521c5b8bfaf5453c6'),
	(495, 'workdays.calendarday', 463, 0, '124a47768d1079abeb636ec5b43f923a', '3cbcfd85e6410f0171dabe2ce0ba50c4149b742b3d319c0e767e755e7f863bd8'),
	(496, 'workdays.calendarday', 464, 0, '35bfaebc509dbebdc42d1673477e35ff', '2dc4a8af9e4d07204448382cedeebb155c7406864ebb3218930cbcfb3f296c63'),
	(497, 'workdays.calendarday', 465, 0, 'e48f5d31ed8ec33c2fd8093fb84f835e', 'a35192b12438a4663a03f4b111cf56b43b8858fa540f15be7173072ad897ecc4'),
	(498, 'workdays.calendarday', 466, 0, '4906648483d9d3dab672e7ca10ee00ec', 'b55a69d2b073d1b032bc74bf3f6aa9ae41c89c7a3d83309fd554e63c5e9ef049'),
	(499, 'workdays.calendarday', 467, 0, '7bc6eff60aa56f99db827b95df1af893', 'ab0ba8a2ac43658f95b05d6dc090ea97e8f4a208f7f1e1be333efd91829e5b99'),
	(500, 'workdays.calendarday', 468, 0, '4dbae8feee4f4edd8c1d6bb80839e8ea', '4a093e6437bd62f0c44f7c4243aeeae1a4e6615b867ae3761b53354f1bb1b785'),
	(501, 'workdays.calendarday', 469, 0, '62c89c46004a09598ef6741276542ea1', 'b6132a78964c4dced8cd616b8754947879f31d4d2fe643f7f29200e1615da24a'),
	(502, 'workdays.calendarday', 470, 0, 'b1cb02912f20f81eec5cfdea365b3f49', '234d158a9ffb90cb6722c78187a2919c42830e070829f7da4bcc08574dbeb613'),
	(503, 'workdays.calendarday', 471, 0, '045c00e5debb146a828b507acbf79567', '94195b2e484e005cd09ec1c0950118d2365f311ce2c79a0720ad5bcffa1fc3a3'),
	(504, 'workdays.calendarday', 472, 0, '322c2dfa44640c4fa24a95ccebb137f9', '936982639d5a5012768319335514178c42ce586a90dc8ce43793a10922c33bf6'),
	(505, 'workdays.calendarday', 473, 0, '9114ebcb3363f1cf59dd3cd1d193bac7', 'ebbfca98781505826a5888f9dfc2dc828c8b5000a756b25dd3811a35b901655a'),
	(506, 'workdays.calendarday', 474, 0, '6057f654791723b6b84d5be3408d8b4e', 'f4f7f755641b83e1a2904c267b423c23300b4dc8e4d14615689d74eea6bbfddc'),
	(507, 'workdays.calendarday', 475, 0, '42f46a76274511f6458c68ab4037cb42', 'c7c7b9d4226dba41a7c192c3768f069a5d669c451e5f6f081978ca02819bd607'),
	(508, 'workdays.calendarday', 476, 0, '5f52623d6f8ad482f8deb4942fc13419', '9e76e78d357230eca7fc727656cf7ff5cfe75ba96a3dc495b51c072db30ef428'),
	(509, 'workdays.calendarday', 477, 0, 'e67fa63e109734046bb019b65d10f6fe', 'ec49f14a1da05ca9f33deb45ecfcfce571ea137a082760c62a0318f419a772ac'),
	(510, 'workdays.calendarday', 478, 0, 'fc686c6d0e481a9ccbe02b85530990e3', 'a36e130e723476b51db05c154947cb17f7628b3ddc996f2af18bf83ff420f1b6'),
	(511, 'workdays.calendarday', 479, 0, '0b423d1562419c2f45e2508ef5fcc671', '3d744afa329e3e8b8cc0cef544700aac9ff0c754809b81f2ebe904f10d9816b6'),
	(512, 'workdays.calendarday', 480, 0, '1f61b619d17a9ca51c5fdf446a67516d', '772c71c6761c737a4e7411ae90ef79b16bc851e521dce6700823310c5ebf74f1'),
	(513, 'workdays.calendarday', 481, 0, 'd2219d348d94b269a733e132d215a2a9', '57bd36ff882205ead762db1d1092abcd1b30ad886f1881049984991e39603092'),
	(514, 'workdays.calendarday', 482, 0, '7ec644c1602ca23699ec2a9de8a656b7', 'd8a75d72890faa49683ec8cccf1a7beee0d947986099d25295c3c225dd12e504'),
	(515, 'workdays.calendarday', 483, 0, 'f0894bfec776d4f3adf7c433204d019e', '224144031efd5a47eecd7bfdd4c51ef6edb509ea330b21b43c5e00a7a0a779fa'),
	(516, 'workdays.calendarday', 484, 0, '1b020b41ff4e31b1cbd90f43b88d3423', 'd2c6d44c3de6f9ade6b05a4fef68f8e4a976d0fab897dce254b89324118dc5ac'),
	(517, 'workdays.calendarday', 485, 0, 'de951593040f8cf6a1bc2e57a3f7858c', 'f70d2759fb83495d643d9d690ee04f2d8417e50c1e9acf52c2f54c4874180ca7'),
	(518, 'workdays.calendarday', 486, 0, '4eba7b78aaf049cde0b08d878b7f7bea', 'b09a7db0b9dcd5c138a2a718d724d99c56216e83fe94f8857032b19c7c81a956'),
	(519, 'workdays.calendarday', 487, 0, 'e8d0bb02579b457bc1036a99b7f0afe9', '2de4660fe307c804618cf2abd291077545133b6abe20b5f51c42f429508dc49b'),
	(520, 'workdays.calendarday', 488, 0, '56c894b7cf87f1ebf3f10ecc4f6cd3ba', 'd125f937a616f547cfa4f1de1a1fa10affca527d6fe5709ffb1de81cda754d00'),
	(521, 'workdays.calendarday', 489, 0, 'f97d346c02be479fd9763ea893f87eea', 'f3489ea74af7edb696aee67f6e3d0e17a8d9f8c72dda4df6ddcfe1df851b1007'),
	(522, 'workdays.calendarday', 490, 0, '35b0a737b2ed886ab9af8e2500036b46', 'e6328bc6f60337526c55d631b1a46dc20008293a0710b6947147c6f7f9b1eb50'),
	(523, 'workdays.calendarday', 491, 0, '12b723956ffe5a15f89e6dac9d8d4065', '6f0071526c7edf0f0c411f7f9cd2e021c8b83f38d0c2e5cb6ecd00b773092f12'),
	(524, 'workdays.calendarday', 492, 0, '829ac464c887014c402e9f6ef6583f75', '4ac36efca20a2c62e88a430d23be00dedf6280fa991f85822c7b41977fb3c2c5'),
	(525, 'workdays.calendarday', 493, 0, '33394caa386574783c29cf168369339b', 'c2c7b39edf621a4d7146ea16454c2cc2dc2032e62be20e3b713dcf380370c301'),
	(526, 'workdays.calendarday', 494, 0, '14769a5f208d36b79fed07744a1d8ae8', '890b81dda3cd1a1257281cb58f2bf57c342543e4c0c73496de547eb5aac52b83'),
	(527, 'workdays.calendarday', 495, 0, '080e63d6c8d35cc02bdb501c85b8a393', '60c23f171cb84e201e27b2ba045eca67cbcc24bea67fb7d1d79c7417da700258'),
	(528, 'workdays.calendarday', 496, 0, '9ceadb96dc60fc382b18ca006515909c', 'f5307b78b0ae6b4a19e0865f54d8d579eef435db23717080dd2643ffaaaa3148'),
	(529, 'workdays.calendarday', 497, 0, '3fdc35ceba99555d611234dbbf80444b', 'f0f11bc4a3b47d4f173d83ca401cf8e842adc2046f17cdce7f79d8d07564db18'),
	(530, 'workdays.calendarday', 498, 0, '03a9b4cf5f0e97894821100d3e2e1c45', 'f07315e6e18deadf45921412e64bcd7d0d8e55a8abda7fe20b52f369cbef5881'),
	(531, 'workdays.calendarday', 499, 0, 'a3dd798118935440cce1b192f40adcca', '785bfa7379c46d941ec6571b4b10e309bfdcc18be2526f24968f20e3a14a73bc'),
	(532, 'workdays.calendarday', 500, 0, 'afe34c39eed5da40c97d14e25bcb1157', '4249bf0fafa6df08c12d7eb302d1c93fc763b15f30506763e2f75ecdda92d9cc'),
	(533, 'workdays.calendarday', 501, 0, '1ed4c1efa3b53bde92e77527d4ed6511', 'c9c23c854cd137b6326edb92159c4a48c450f9a6e7ed8ce1cc7ce8461b749b13'),
	(534, 'workdays.calendarday', 502, 0, '50f1ca8f9dc825a9417ad992f30f8a68', '613da1b6a1b3dabca4dde60ca019c45e3fbe757f408c72345c5366788efc65ba'),
	(535, 'workdays.calendarday', 503, 0, '0a52c21e4b4952f1a5eac3cd2f340076', 'df752e9d82ae703febe88d3be56af4812f4c162a82d1883d8fcec555bfa397a6'),
	(536, 'workdays.calendarday', 504, 0, '5276bd9bbf43365bf7b57267a5a9b222', '9491715a35fa4deec22e6f4f21508441da425db0da58917b968a4964b8879918'),
	(537, 'workdays.calendarday', 505, 0, '2a6978ad01f022368a026848a3fc00e7', '0146b75880ba95f7de4886062f79d0a88e7e2065a1c1e7507d80904f1bd5a24f'),
	(538, 'workdays.calendarday', 506, 0, '59c08569949b90978ea294bae4af8c37', '824510e5b7b880583d39a1ad762b5d2f02070abbfe2fe832d2eed746bdecefd5'),
	(539, 'workdays.calendarday', 507, 0, 'cb486b9efa231b730a50a2058257d9b6', 'ef8934838aef3c3770b8c961fb924d095905b23dfdd027d38ea977b97d9ef9fa'),
	(540, 'workdays.calendarday', 508, 0, 'ff20fe80037be44f2250fd6485cef115', '2b65f9b67f9a63ad64b59ce5e19a57cfe3a8c883bc5f27f560fc65d8de9aedb3'),
	(541, 'workdays.calendarday', 509, 0, 'de6a550ab3b23ebae1e774d6dc07cf22', '2d8d926eb1f0df754de414edcd47eb82e4023a0a1570b220cfc9319ca8da8d93'),
	(542, 'workdays.calendarday', 510, 0, '4a665b05d18ad7d96ebf0e9fba719bc4', '4c76cabf17de7013235fd774e1a50bd72c085b84317f43c3c4dc9822844884ef'),
	(543, 'workdays.calendarday', 511, 0, '6a23a836745b71d99293c85069e39643', 'ac6fc18b053d0de7f4d9469284d2213e1ee8f9bbbfb00e47bc15ff08215e6b52'),
	(544, 'workdays.calendarday', 512, 0, '53c1b90daf03920e06d62a176b2aad8d', '839b633f4edb955566ea0c3cfb0b2727d686f488a9c5f11b1bcacce4d9e6e1e5'),
	(545, 'workdays.calendarday', 513, 0, '08897b483a15627801348fb4d56a4ff4', '3a99590cd1d8663e4934f881dbb2e4d69045345486aebd315b6443a7daa52c4b'),
	(546, 'workdays.calendarday', 514, 0, '1cf79b12456086292c98b1d135a8a0ff', '2f8b09a423296b04b7710086ce1e890d6d274dea5d3004f4f6906dd2ba734201'),
	(547, 'workdays.calendarday', 515, 0, 'b7c60a5c7b6c122b96a17311d15bbd51', '23473e9f02fd2fb4ebb5910b0b44c4a62f9d719572f5078e6bef2c1a239a2a0a'),
	(548, 'workdays.calendarday', 516, 0, '811a331bd68eb39a400efe6d23e42842', 'e2fe2525cf477d4ceba737d6372f4c20412af4206b29e49a7ca5832c3b64b42b'),
	(549, 'workdays.calendarday', 517, 0, '76cc43b6c8d036b91a22f5229eeba63d', '5f15a03e29bbcfca932850bace54efff74445fd16080c7822882a10d689d7aca'),
	(550, 'workdays.calendarday', 518, 0, '631498a515603046b25ab04d54ea2ca7', '2a1e8655ba865ff3abe12bae8ba6480c24f92783652826995719b690d702b66e'),
	(551, 'workdays.calendarday', 519, 0, '66b6bf3ee26a823cae1220672ab98491', '91399aa65b591334952375250a0596f3748840aad210ed87fb9aab4866634f04'),
	(552, 'workdays.calendarday', 520, 0, '56c7be60d1e44e973e0c0bbe81d149d0', '74782414bc72b896ff7d891c534e5ba6e9ed7dd077c0d7bf9ce880b3791be3a2'),
	(553, 'workdays.calendarday', 521, 0, '6246176c4c5b831f1b9b8fcae9132e7e', 'e4c4408bb8a225c1327165f251b35a7e2e0c39ef8d0260a80616a29b92c34dff'),
	(554, 'workdays.calendarday', 522, 0, 'da2867d47e9fc5148e1c659a5856ba2e', '0de90af88f1f1c2ccb35d4e5aafc31ab0cb728f49d97695ad16cb5b33af1249b'),
	(555, 'workdays.calendarday', 523, 0, '785ffee4d20d99c94fd95de719a6bba0', '7f4a3b695b2b88b087b3aae9e65d6ecaf9950a9c27c7228b9e77a2bd9f9767ed'),
	(556, 'workdays.calendarday', 524, 0, 'd2800205167909fc078c2ff88f2b0765', 'af48de7ad5bad556e19008bea8b54801d825954dbcbab0aa98f126a475cc5f98'),
	(557, 'workdays.calendarday', 525, 0, '2fb8c7bae448867c54579f000b12ea9c', '1e329e72f10f0bdf883df4ea4d2101d00eab0c12daac98dfca470ec778c1fc72'),
	(558, 'workdays.calendarday', 526, 0, '453498ac386e3290b5a337b007113889', '7dbda96c2197513b525e2c71c72da0c63c2329358a4bd74d626493dbea4064c2'),
	(559, 'workdays.calendarday', 527, 0, '5ca14ac1f82a137df9f077574353df72', 'd9bd9251d8b25716896e69118229de734335558f67e26f1844d679d3bf5670cf'),
	(560, 'workdays.calendarday', 528, 0, '33575fd57b5cd6cde8841f0e0b97634b', 'dd0c3da0b5f7c8bbb8ce1163d71109bf37e95aa396cca5ac97523e4218a28b6d'),
	(561, 'workdays.calendarday', 529, 0, '311bf0cb5eada13b3e1341acee2f7921', '312f37e53cc79e5421f6b7c801c524183f27318e47574e7dea2da66589a7d64d'),
	(562, 'workdays.calendarday', 530, 0, '30b476155229f2f477c51d2e2a8bfc50', '761d5affb898d7434bbcc0ef1f93bc712a319c59c07aa303450efa85cb1d4788'),
	(563, 'workdays.calendarday', 531, 0, 'b719a974963c73a104917e346ad1a960', '29a30d5b9b4ba3dc793ceb6de0bb2871512f237d666d42d381b7c16377cceac6'),
	(564, 'workdays.calendarday', 532, 0, '84da28bc2a1dc6b3cb054b1f7f09883e', 'b244a77dde82ff40cc72d46137a76e16a78d00af20b3489e634bbc0c6d1a3d3a'),
	(565, 'workdays.calendarday', 533, 0, 'e2473974f397677c0bb1f067df9fc3c4', '81be2eda78fad7791e44503b516dbd47582e9217c576cf0bd08906030dd1115d'),
	(566, 'workdays.calendarday', 534, 0, 'e4bdb6c9bc315a1c3411a7c0b04ba35b', '6f933269e854d06059ef8f3ed73cfe66526931b2061a05929125d41b05839e5c'),
	(567, 'workdays.calendarday', 535, 0, '2aca3b3c07565c8b5fabb443db3bdfd0', '21128d27b246ac9dc8b6f95cdd87f85bb736a05bbf3a062d901eab1ca6561135'),
	(568, 'workdays.calendarday', 536, 0, '510c811a1393ef0a4a1aa680f4970adf', '304076cd386f13ea75156df6652b6f3b6ad581987471b8b7d92fb9eb7d94205f'),
	(569, 'workdays.calendarday', 537, 0, 'a7a0e4dfd60a02044c54c39cf54974c0', 'b2889ede9825facb88a9f3de34aca6075f6c6a1a526be3f8a159a11098e9448f'),
	(570, 'workdays.calendarday', 538, 0, 'dce41522fadca8c027d05986b730a4a3', '723e624379e11b6cef6f99186ef4a4a35cf5f28988e16b6a9bbada67ca4cd892'),
	(571, 'workdays.calendarday', 539, 0, '0edab34b602ef2811e53015f284717eb', '45f94801f243c25c10ef403e91a9ee0cc5734c18fc4b1a2f2760998d9b176227'),
	(572, 'workdays.calendarday', 540, 0, '1c0872db3a3bb85d87a200b26cf04abf', 'a7356f6917e0f00649a7340262edaef82462988da2ceb5d0e7fba7a1af83da47'),
	(573, 'workdays.calendarday', 541, 0, 'b9a52a8d64ea0f15f3b22c08bfdcffe8', 'cf005cf11bf80faca3b8b19118255e854aab11c1311d09920297c5569c1cf310'),
	(574, 'workdays.calendarday', 542, 0, '2de7ede0220fff3daa29e66932febb1f', '3668e8e1f4e1e672f8f9bfd3021f74e8936403a5915c10d6478c4fe396c56db4'),
	(575, 'workdays.calendarday', 543, 0, '40420dd12a465b4d8a2876ae5b480dd2', '41fc682849a3e2b5e4cd4150015ab47485bd273c8b5f99fada04b95b46f10b78'),
	(576, 'workdays.calendarday', 544, 0, '1d0671024248efbae162115ebb1602ce', '3c8989ad24b8f9cce714aeb4b7670f1f9e244d729d6c23477348dd925844fc3c'),
	(577, 'workdays.calendarday', 545, 0, '4017d90aecb74d9e9026d3959cbc947d', '09e75c2b8f478cffc02bf12a9145c4f05a4a135583f0a4b9fee61edbb0a5467b'),
	(578, 'workdays.calendarday', 546, 0, '21e59973215ed0f04e22d0d21ca5df23', 'b23e6fb84ad7a94e7737df3eeb047fc49cc2ede7f43f01e45291539ab3480fd2'),
	(579, 'workdays.calendarday', 547, 0, 'f8af4e1af3a35241a0d2096c1db05d71', 'f4307aade8a3cc8d0e95b3c5f847cd0681fa48c1afb52318809e28939375691a'),
	(580, 'workdays.calendarday', 548, 0, '3a339047a71163cbec49d2e360d63ba6', '4fe31583444efc1e604a2e8d2f5b87987516cd5f74c0c61996296721eb3efdc6'),
	(581, 'workdays.calendarday', 549, 0, 'c7328dfe613b0b7a690ed598f5b584ab', '83c203d7fb95d92ed34532a90e3f50b70322e98ba9c3aac94662dfd7791bda6f'),
	(582, 'workdays.calendarday', 550, 0, '748b8b2891b921e0cacc55ead77a3ef2', 'e500f1b2bbce1f6a8f93e5b4945b6705a53ef311d44db334604e491656f278ec'),
	(583, 'workdays.calendarday', 551, 0, '5961d5c07fc1be754d1b90194e8f1480', '8a69dac88a1cc8ede053cbe5b560a8b4b5f7a6cfcafd74e1589c1b331ab58a20'),
	(584, 'workdays.calendarday', 552, 0, 'a3a44e04370cea08cb8af8bed86f6e85', '39a007f3507292f05677c750c91e0dad87a04847ed1fe9d9aa9294475756f75c'),
	(585, 'workdays.calendarday', 553, 0, '8e8e7c24adc3b0d5358630a03135fc9e', '39c6ffcc14f4ebd91cc72bda90579f32b30ce8e2398e77c1c1d4d1eb0a5ea6da'),
	(586, 'workdays.calendarday', 554, 0, '6b79baa3ca75cc257db2acfc2b1e8635', '0528979b87b15670a5aa121afe222adfa9995df679923d538ac03df710eded3e'),
	(587, 'workdays.calendarday', 555, 0, '9967f196b2174e482c966f83098d0f0e', '447316f94620dadf0e0fb233efab3209ab9be718ba366f88ad1ef612a6e5d648'),
	(588, 'workdays.calendarday', 556, 0, '339c0e21d427c13f0f4584d65063ae04', '314533b7d8539c64c928311f7e65861be0590c23d9e463eb7eeb19f50dcbf27a'),
	(589, 'workdays.calendarday', 557, 0, '9637cc526311478fae239af91cccff47', '9ad60f3149fce14ec7c48d1c415623ba5a82a118b477810e6f3deb1b238e00f0'),
	(590, 'workdays.calendarday', 558, 0, '1ca6492ff60d3516d7171c59c8b1107f', 'fc1f22027acc180cc412229a3d596426abbf30c63a00f00b6aaf9acaeb6fe431'),
	(591, 'workdays.calendarday', 559, 0, 'f4e280efe66270c34acb652790f95cfb', '9f95fae1949b209851b497862e0683afbd91ac50f720f2e5ec10602adf8ca129'),
	(592, 'workdays.calendarday', 560, 0, '047702d139038329253f70ce83446c62', '6b4a875f31ab155f9a8103ba05f6a19f3feaa2339cfc3500dfdbbf308403a7a0'),
	(593, 'workdays.calendarday', 561, 0, '85e75ec58e8f82a5569d5fdd9d3b1ed5', '92fadeb39dbc12f004d8efc7a1c1c4ccfc68f11ada9548ed283bdc215375f824'),
	(594, 'workdays.calendarday', 562, 0, '5773a6a78fc2b596e6164aa19048394d', 'c8cbb9943441586a601344c969ea70d2d773f86c1e4d265929aee68a8bcd0049'),
	(595, 'workdays.calendarday', 563, 0, '7f75b4d37d2045168ab24c01a0db8d50', 'e4774939ebaca117610c9ed494a54e818e4bcaadfe1dc26f3fcaaa19976a7307'),
	(596, 'workdays.calendarday', 564, 0, '83cc8381c5b9c414d2f48a97e4ade6db', 'aa01e66e70dd7ba4a0445adf54e16dee79c4aee9cc74c5ec94d3b522748a3c67'),
	(597, 'workdays.calendarday', 565, 0, 'a77aa5739ce485e0d75a1cc690deb170', 'a4cb4d327677a10008848f8f01f62d8a8dba51d770e7d6bd67fe8965393cb8fa'),
	(598, 'workdays.calendarday', 566, 0, 'd950743a1ac7c929c939a317c2f08b21', 'cf1bd4e48d17f36e8dc3c3b37263f6c9f66f450bc3a3b63dc59c6b08ab3e3369'),
	(599, 'workdays.calendarday', 567, 0, 'efe780a5ecd207566bf1346d288ddc89', 'b73be6282670783db8516a2854a688f64ba69f9af4e08a5083a5dcf5d00887e9'),
	(600, 'workdays.calendarday', 568, 0, 'b4d306756d5303f6dae5df0ca077691c', 'eec5bf752cd111cf1eb39fd32bb67c2dfd52ad91c508eae1eeae6f50a11c07d1'),
	(601, 'workdays.calendarday', 569, 0, 'd651c543189f6ebe64a50390a2e21366', '09404f299afb4e9b8a68f90dac9ac1513d48b45f70ab76e2a7bba1ae975aba24'),
	(602, 'workdays.calendarday', 570, 0, '0e57375f79eb005a1b27e8d1ee1be839', '1cdf16469fc3b7c0a5aba6da8e41b599b485644c7c96e5a9f841ac83a0011489'),
	(603, 'workdays.calendarday', 571, 0, '511a711af2c19f68e979572a1e95da98', 'ae07784656aba86df3474cbb06c4650dc38b2da6afe902045c53a6a5a3e96b80'),
	(604, 'workdays.calendarday', 572, 0, 'b7638a750386a8d9a4e58a75caa44571', '0007a421e9c5be8fab01b85e7cfb3e70ee6a9bc54f3baeb95d1e0d41b9c072c5'),
	(605, 'workdays.calendarday', 573, 0, '567fc22a8226359c7930d06a2b418808', '5b9cc76906fb656a9d205f842200f809884afab5a909360f0b75909b9bd9d001'),
	(606, 'workdays.calendarday', 574, 0, 'a84f90c545883c6c55355a113c39d0fc', '357c5cec38e878d76557796d7bcf7c1a1c17e4afd20823b3bd9f8aed7dc31372'),
	(607, 'workdays.calendarday', 575, 0, 'b4fd81681ca6d36002e1ee422585348d', '3d29d029e0c1d65f0da3084a824f4a7608185ac3381275c0963a37acc5c171c9'),
	(608, 'workdays.calendarday', 576, 0, 'beca6f18de2f12f4af18ac3405444bdc', 'b7a6196c913edc4f85c9c52be1ce90e0dbbbe30c69396d9ae54ef3b2416aaa37'),
	(609, 'workdays.calendarday', 577, 0, 'a8974f7dc1c80de7444b241a275b76bb', '6aa61c9cfb81daf56c2d60b3d82866e1ad81cd787e929c7884dacd4e091a7b9a'),
	(610, 'workdays.calendarday', 578, 0, '244bcdbad4fc568dc62e47db2a5bf3a9', '73087913c549b81823e870ddb38282e8b92cb7aa0654937b5dba5d4144dfb857'),
	(611, 'workdays.calendarday', 579, 0, '712eec7ec28ddbdb30164bb6de274bcc', '9ee36588ca6261805751261b1f90e0492cdc06a1bebd0e88b5b284235072555a'),
	(612, 'workdays.calendarday', 580, 0, '7f6943c5152ad6c33fbd921adf046072', '4d0c7ad9cd91e910986a469b70a6d90411ca6eb9c5dd8c5f86ddae57a46a4afc'),
	(613, 'workdays.calendarday', 581, 0, '5c91af09ed5ed533ea376e65cf0cede3', '6e2d2be37ddb81dca409b5dd8db28b011fe4e4df43cbb7ebbbb853171e6375b4'),
	(614, 'workdays.calendarday', 582, 0, '0646c8249717381daa9d313a2b6ce5af', '807bbd46acb348b819752c0f71b5b791c7b747e75cb5adafb857d51027b61ca0'),
	(615, 'workdays.calendarday', 583, 0, '8fca882ab2599b37b363fb31b006afc0', 'c83189dca5f389e93e5051a092d6003a8a36f8f77e2f84d45acc366237731cbf'),
	(616, 'workdays.calendarday', 584, 0, 'e4f072df6698baf3839ba4b32061b8d5', '662ec26e329834f507b9e87871c3ab6ebd14ca551112f490d742e55a58c16e7b'),
	(617, 'workdays.calendarday', 585, 0, '6455e56e456e2f7f946ec0d2e2688eb6', '728590aa03edfcc5a7fe22fb86c31f4957fe8892d9f59bec8f86a8f1fc030e23'),
	(618, 'workdays.calendarday', 586, 0, '6d89368de390861e81c8eb4247fea0ea', '49f8a3815fd37fc84abf7dd322353e7a52e2360e8e73ba86932c52c36551efce'),
	(619, 'workdays.calendarday', 587, 0, '1b3016c2ff75bf90a9fb070e3d9cacef', '42c4c9c04c72368f76f09f827f70bce6e89bcf419450f4da4526ecbb77cc3b9e'),
	(620, 'workdays.calendarday', 588, 0, '72278e6b5b6a795d3cda0a991acd296a', 'f5f56a669fb2832fc118d6e8d1a0311cac4126bd59cc6d45c479769c77762d71'),
	(621, 'workdays.calendarday', 589, 0, 'be6b7d620f5c37e9c866684fba282f0a', '1a8c7968a2324ec0b6d8daeabe3177bef0a7573643cf907673729e5f5a659f70'),
	(622, 'workdays.calendarday', 590, 0, '4058891b289bb459614e57718c3608d0', '0d9c413b21414209fc73e95d3ba9260a61b0330eded6c82a5f7e587aa1b7dc5c'),
	(623, 'workdays.calendarday', 591, 0, 'e3149e7f1fd61b06e006e059235baa2f', '14d69c26ab3656f0e633bf4305693b5124669d05dcc5c5943bbf1a192b5be450'),
	(624, 'workdays.calendarday', 592, 0, '28a99d4cf1f029f06b8940dd11686e8a', '8708996e18f264e73a7ccaea41727d7de53f780249f4694ee650f5ef7be90da2'),
	(625, 'workdays.calendarday', 593, 0, 'ee53290a1287f97fe4df25891e67176e', '8836e404cf1f4c384100d21e86c91b3e84c6166e2f6d077f8995edd07877c2fe'),
	(626, 'workdays.calendarday', 594, 0, 'e65c2d21d01008c54ae54286347179d2', '9ba68365817e65cfcf97a751cb6067f2a1eb17c607a5ce01b89e14b9c01fd519'),
	(627, 'workdays.calendarday', 595, 0, '9a86116338b3dc444bdeb5613c232146', '33773f084e0c892331751020bf4e6bbb1dd7f3b8e03bffa3f10aee0d83f8663d'),
	(628, 'workdays.calendarday', 596, 0, '6f7515eb092a654f80861ef405ff74ac', '8ac93e96a89f8a2da39b45b030bb9b5b27b8f63a42a5e148ce9e1803aecf58dc'),
	(629, 'workdays.calendarday', 597, 0, '555a2ba91963a9e725707fd82087e7d7', 'ff902576aba75c20fb8b694a526763d51d0d824889fc6ae652bb41512aaf26e8'),
	(630, 'workdays.calendarday', 598, 0, '2565cb1bc8311e4b762de0695a4b4ec2', '5459210e6f4fc76770639fe1c0cc795b4f949293bda1bb5388589865fe3376e7'),
	(631, 'workdays.calendarday', 599, 0, '87b2f8fdc12934469445073d7de079e4', '732861e938b19d3a5378a42163700c9c22f15764f656592f5fb00d214f80644e'),
	(632, 'workdays.calendarday', 600, 0, 'da0f3cdf8ab21359f71d1cd094a82c50', '4de6e7ef0587ab9be0fb7df9e5185d770c64064d6745d301b6be3010dbbc259f'),
	(633, 'workdays.calendarday', 601, 0, 'f42a3ff75a777cbadc45d164499c998e', '9b2659eb70b91e6cd397e27facd0ca64cc36f83cc6e0dc72433dc3094eca19bf'),
	(634, 'workdays.calendarday', 602, 0, 'fdafd3ebeaf86f081accb8439ca41ddf', '9b8b15c53036eb5c8db0cc0fe839344e65cfa669e88fab0c23fa122a31b35a57'),
	(635, 'workdays.calendarday', 603, 0, '70f806ff098bf493a3180c848bc691e9', '688690964c40347bec2c80ac7719e8ddf841edf2ed3302788f83639d77fd6d61'),
	(636, 'workdays.calendarday', 604, 0, 'c4ab1a3527af512500faf64b8e5dc3c1', '147ad12f274b054bf4550ea8fcc3bf8e4b64f691098f3b38086f1a8915eb247a'),
	(637, 'workdays.calendarday', 605, 0, '61cf7626ef4862bedd65a40ba67703dd', '1d97fb2b5b30fff23665fa282d8f94573f97bc812f2f54dc9f4667266678c700'),
	(638, 'workdays.calendarday', 606, 0, 'af648347dc3ff0b38a8a56be8326a699', '5baceeced48f933e76b0e3ae5c27a888fbd0003f48090eb3638beaad65fe7445'),
	(639, 'workdays.calendarday', 607, 0, '6fc6fa1d7c1e9bd1a46ba89ef128a336', 'b57009bf2ca48c0b137df0277d44251e05128e2bb1bb89842ccb32eaa72c15cf'),
	(640, 'workdays.calendarday', 608, 0, '3bb49ea6a6bfd0784b98203f9c47c9bf', 'f0f1de01aeb88545bd4d5e2e00f142163825006f99ce4250b5511923095a23e0'),
	(641, 'workdays.calendarday', 609, 0, '13a1ea045bf5e108c027deccc45d2cbf', '28fa4c09c0fc53f2ad35208cdaab3e14b8333dfa3bce0992ea1e74bb5b4e7dcd'),
	(642, 'workdays.calendarday', 610, 0, '00256ccb2841f6fb6addb9370e636c10', '5c20d316dc31c363aeb2b51560dee707b0c6e8ae0bb6775d90d365c3d4e708a4'),
	(643, 'workdays.calendarday', 611, 0, '44b67205b723c6680d9bc864ac63a48c', 'a3954e01a8815baaf93437843cccc602472abbfc6ef27556b6003636a52a90b1'),
	(644, 'workdays.calendarday', 612, 0, 'b257092569118cf7294b46fb140d95a3', 'c4b0e86c68bee062eecb20f1d6199c86a51bfa519a30090cecc1722712caf9e6'),
	(645, 'workdays.calendarday', 613, 0, '37970dfdd076cdf1294b40fe99cef26d', 'e6cd42bf23ca44d10a367ee8a579f93cebfef9b690d90dba5784efdcad6574be'),
	(646, 'workdays.calendarday', 614, 0, 'c363f2d9a83d330ca6c635f2ffaad848', 'ce48cba102778d69109409d1af9ceb664fa6dbea2fe9d2dca2ce711c0f36ad93'),
	(647, 'workdays.calendarday', 615, 0, 'a356c219a0f3b62f73d39a46051a9518', '2fbdf1a8d2c498439c49becc2f662ff82ceefecf2a11040f4c467bc26676364e'),
	(648, 'workdays.calendarday', 616, 0, '79e2576227d9a65fd5e34904b0666f19', 'd38fbc146e649e2ac2f1730f8d62bd7c27c9c35d5f466ea4b292dba67f58443c'),
	(649, 'workdays.calendarday', 617, 0, 'eba14b801b68f21fcfeec2d227379530', 'c9e07cbe4a64f9edbd0b17dd4d4127c0b4622827efdbd1e1387afc2c8fb7f80e'),
	(650, 'workdays.calendarday', 618, 0, 'be0c735cdb4061eb40377ae4f90e6190', '5db803b28a300ba5465a73d02f835ead315863f85d773fbbda0b70ec653e0194'),
	(651, 'workdays.calendarday', 619, 0, 'a7d27b29aa47c9313568ceea2d9b4315', '1536f8b9be69e03d0b22af5af43aa3e8b5d8d43ec46a382b1e027fc50f2c3ccf'),
	(652, 'workdays.calendarday', 620, 0, '051ff44e1aaeb833a64dcb5799cf5ec4', 'f40aea0be461071917721232e8b6656d1782f0f7d39876734b5f3ed5da7f86dc'),
	(653, 'workdays.calendarday', 621, 0, '9a79d31493ad7a638a6742598d70af99', '2a203ef215d7d4bef5878f6a8c5e7e0496f31e67f8cae41ff52d1084d3c76ff2'),
	(654, 'workdays.calendarday', 622, 0, '93f06379c07c35f53634fabda40c7164', 'c1980185b3427f4b0e5f9042843775c996f9a0e1bce12fffa959902634b19d47'),
	(655, 'workdays.calendarday', 623, 0, 'fd8c20ee8c01b5fec39fd26b7e7e5f68', '4898c67cb5f361740f4277fab91c7e4dbc66c13c0d78d89900f45840a1c333e6'),
	(656, 'workdays.calendarday', 624, 0, '308ee9ca718e9536dbab17fcefd342e9', 'a216cbba187172f9c5ced73c350174d4762de60ccb65badd6329511b2dadf26c'),
	(657, 'workdays.calendarday', 625, 0, '8cfad3093a3224fc2d00fa5381f427c4', '475d302422cca5df16717f80dc09dd6d6470022cef2f017f7e79384a2b304d1f'),
	(658, 'workdays.calendarday', 626, 0, '388628fee5f426bc974fdf256df464c8', '43c3aa3f7494f6078878d4f557b6aac9b9f01c0893fde860bd1797a798ba2829'),
	(659, 'workdays.calendarday', 627, 0, '4db1628ad601fd3985b4018d6059c0f1', '8a3a7c2271055347f086aa0c21ed577c9ad3a652af8b6499d685a68c3aafc97d'),
	(660, 'workdays.calendarday', 628, 0, '175bee818133ce6c4d78a22e7e768b0f', '139d7a50e0a0a82040fc963f0e42533d4f806008228f3ab2a4cca36257a09988'),
	(661, 'workdays.calendarday', 629, 0, '1f6a8262c7a938ea716661c56e12e581', 'b968173fb95e8c2e45fe6aeddd624ce8742cf4e63651ed36d44d3b81237ac91a'),
	(662, 'workdays.calendarday', 630, 0, 'b8244ba345f399fa5991b7dd6e8f391b', '8c115eb00003a953222090f9409bb0ed2d55d6a1bf48a8b3cb2675391783fca6'),
	(663, 'workdays.calendarday', 631, 0, '934d4187716a68dd7a71c21950c40418', '58ca6987668b75f278260379f843c3b57c0a9c40d852b26d8da1be52284cebc6'),
	(664, 'workdays.calendarday', 632, 0, '3dfa89ba65ee20a62eb23d4c8449778d', '8f8127679dbc27e726b8ed52235eb3bed74d8e6b971e9a499552a299043a560e'),
	(665, 'workdays.calendarday', 633, 0, '9b56fb3368ea71850e3dc1a768215f75', 'edf66a5416b0803fd63c4f8e59cd324b7db094ccf6698ddcacaaa2dec1551447'),
	(666, 'workdays.calendarday', 634, 0, 'c566f677f70a25f353cde97ec7087d9d', '15c638150fa5b43cea861e2d5e23ebb4fb616fcc3a1d305e719599833e25409f'),
	(667, 'workdays.calendarday', 635, 0, 'c2f65b22588e2afae92790bfb5f2af5c', 'c15b57ec07fee159da469e4c4e989daaa65bf3cfa463c7260058f126d38bfba7'),
	(668, 'workdays.calendarday', 636, 0, '0d3fd31b128fdd506873e55b0bb635ef', '9a544ec3949e8809dbfa3c7d3d421bf55683c6ebcf46ee3a6c542295cc46ec44'),
	(669, 'workdays.calendarday', 637, 0, 'dc270fdeb6b45cefd1aba687a5d00fd3', 'ca51c2ba75a2f6b3008c35a669ca4b36d68d04f039382edeb88e94e045996f32'),
	(670, 'workdays.calendarday', 638, 0, '5a239ee9c7fe080736fd197cd8158e6a', '3ff210eaa2e771f236180e365c57df9c7c93ff29b69fdb3a0768ed83035fe7fb'),
	(671, 'workdays.calendarday', 639, 0, '299ad7a0988f6a3b359097789e1b3e86', '52b87cbf50db823308914498424a4aca17cb60b7d1deec185f2d5dec0a7a6a8e'),
	(672, 'workdays.calendarday', 640, 0, 'fcb7a3b97ec78c13398d20a1d7e3d9a2', '49d06aa81c4f02114206971f0092c754b6f27c215e79a5e782f3504bc17da2d0'),
	(673, 'workdays.calendarday', 641, 0, '191773ecc80997eeccfffd12f5284c96', 'e02b68e5165576f20f25ffcdcabb311b25460d385ddf193d616644ade5175c2a'),
	(674, 'workdays.calendarday', 642, 0, 'f0872cb1bdd3b926eac61c7186d674db', '1a42f49a497cefac09e128586d9eef165e3aba0884644b8a33cec21c4c6549f6'),
	(675, 'workdays.calendarday', 643, 0, '3358faf1e0c67594c1a0550e7d7e6ef0', '0565e99af3e2f0ac43ac5eae29af181f192f3df197bf972d72029a555806be3d'),
	(676, 'workdays.calendarday', 644, 0, 'b4f7cd6b82bb4a1e68a552a9ead704bb', '946d6256b369f3c1e46d4140fa9106c0f0aeadf932fc588adbfd0c3288806170'),
	(677, 'workdays.calendarday', 645, 0, '00e414865dbea2fe10a46b819453d9dc', '659634314e465c4e4783c756640119d7f680c66a9d0ec7a3874d50332f6ebaf2'),
	(678, 'workdays.calendarday', 646, 0, '9d8adf629bd926b6ba0483416feb3474', 'd708ac0162c75ac8812abac8323f35e59788b18e9e77904b2da7480a869a8929'),
	(679, 'workdays.calendarday', 647, 0, '6d24c7c08fa55bacc78cfbba8806a3e6', '53a35667a568b21882d9ad3845dd4cb50fa45659268108935418c2d8bdecb30e'),
	(680, 'workdays.calendarday', 648, 0, '0ebb49dfec8cfde5f744e6b3968c50de', '1236991965ebae30d66c3ef4ec430210f6013266db3baf7dc34daaffad670433'),
	(681, 'workdays.calendarday', 649, 0, 'bd40ee5292ca94b2249f2cdf62fe0c87', '60453f0006c24e90f8595961e6f2f27de7ef55b32f9c17efbfc9899269991003'),
	(682, 'workdays.calendarday', 650, 0, '93907e6873d74a807eeb6507b92d9151', '6350819ba9e9eb33317a871f5c95c23b1f3a467e5f3bf45c6875c5ae6b4b865c'),
	(683, 'workdays.calendarday', 651, 0, '9e1bb90d35669eb4af5e091ddda8c830', '7998397d4e98b900e7d1a989405e08a30661c7321768708cf7ff6f1eae6b975f'),
	(684, 'workdays.calendarday', 652, 0, '21c2e9316b48e21d3ec93dc0158b4061', '7529a5c956103d85c25de3081a4b8cc3ae5e64c4bbad80ddaddeb41e3f2357b5'),
	(685, 'workdays.calendarday', 653, 0, '16fbb703115eb5d1c123936a049b8e7a', 'a1a40a432e9d7c87f3cd29701f973950ed658529a7ce08f93784064b899aa26f'),
	(686, 'workdays.calendarday', 654, 0, '2e6d8cddf919b11d2570559ff961c6da', 'd3071a3ef52f4b71eaae3f6a7b7ef2296174ff348b0ffe51c2026139b09b24b8'),
	(687, 'workdays.calendarday', 655, 0, '4d01d61018560a89a67823eb3c61f427', '105cb53b7884882b94d112c63d8ac1777f23459a285aaeece40756d351744c57'),
	(688, 'workdays.calendarday', 656, 0, '552ccf4fe8575552370b5851ec06719e', 'a83449eed70a0d5955f4efd3765cf15966b439020fce4073c63b08c71a0dd181'),
	(689, 'workdays.calendarday', 657, 0, '850aee73adf0fc7d50f75d3dff884175', 'b9e82b7e0da7b3e3ee7f99d487375ac1c987cc918e46825627b1ed638beddc81'),
	(690, 'workdays.calendarday', 658, 0, '5157b8a365b6a5e5c49f2015b42dc4e9', 'ffa8afa39c1aad3ed73b792c342561f7f87bceb90837482d915c35a75eb700af'),
	(691, 'workdays.calendarday', 659, 0, '23ddbe49544e6f3a8e45509b1f935738', '101a7719fb6929890ba6f1e0187f58c1f82b74ac839759c1595f452c8c06bf7b'),
	(692, 'workdays.calendarday', 660, 0, 'b11d4658710d83de9eec0948c70e2d06', 'a78d44824dd97dc6870fd7c6f5a9dfbf7353baaa0e8aed03c9365eb50cda6a23'),
	(693, 'workdays.calendarday', 661, 0, '8d94772a36088363de63f8c3f3375569', '588af84d316b8a183ec46f3c932761376c4b0f98933338c8817439728a838245'),
	(694, 'workdays.calendarday', 662, 0, '35e34c0a4ff5c7343e8657640d4a4f1d', 'b5ad05581100ca153838b4fea169799f20b63e7b4c1f5ba61824fa2d959d98f4'),
	(695, 'workdays.calendarday', 663, 0, 'dd396a4ddb2eb02d2fc5ff069e83bed3', 'ab5c6ab9872bc04f3c371ebe6fe658581f60e84b260410b10283e82e5e6596a2'),
	(696, 'workdays.calendarday', 664, 0, 'f3cc96ca7a7638bc48f3b67008e8959a', '08523b6ddbea026a41f9a5b3732867f7ad250594bb905cf66ca1f77fd7040aa5'),
	(697, 'workdays.calendarday', 665, 0, '9dc572dc4efa30c6f5708a6ba3811236', 'dd0a65c7ce5517ad445955c56113abd292e6f83bb670ba4457a234a17e4371d3'),
	(698, 'workdays.calendarday', 666, 0, '835399166b15776c50a90879cab88501', '37ced19ecbcd9943f669af38f1c034088e6cbd34fd7f47e597296145bc3ead54'),
	(699, 'workdays.calendarday', 667, 0, 'c74440fc3822e59c3a6db69ba1edf2a9', '8688a13bfc46336a47bdbba6dd4f63e9bac2b6d3a5190853ea515cb4007a772d'),
	(700, 'workdays.calendarday', 668, 0, '4512c34db9f1002b2f1757a309abfd7e', '76afc9dfbc29ecdf22030429cda1850e155b79fc38f01562024cc4a9796684a8'),
	(701, 'workdays.calendarday', 669, 0, '723fa52afb43de800c0de86ed6680571', '4da1687b99a6c9a5d634400d0131a1fbae993522ccaf7d3c59d6bf82f792ce2a'),
	(702, 'workdays.calendarday', 670, 0, 'b93964401f675ead6382b87cb90789a9', '33fa0f6c17ebbc99b4b0457615a50e914969c31f126cfbb4ef20694cc2393df4'),
	(703, 'workdays.calendarday', 671, 0, '1918dac6d69d351c4245b8527546568a', '61ec6db3d17271ee35a944dce5fa1d2274488af91f5fcefa5318ab638b12a3b8'),
	(704, 'workdays.calendarday', 672, 0, '00bfb39a793cc64ce27639ab0a0f7c4a', '0b0aca4079adad08f4f4125ad1c8920d4da4a2b8c65b29dc0535c85e4034732c'),
	(705, 'workdays.calendarday', 673, 0, '10547ee2b627d32f322249c912a4339d', 'ab378ea0d5a8122e5723b3cf64b1de079df71ac61469038265efe71a254cf324'),
	(706, 'workdays.calendarday', 674, 0, 'bbf6dd990224924df84b5e34122f96fb', 'ee023910b41f90b5584709de7c74dc18011d8a87515f3b601c1a794b377322b9'),
	(707, 'workdays.calendarday', 675, 0, '6126c35610f3144354adfa1f8920cea0', 'b5f9e7a5f3a0867aeaf1a25c04adc6bda9f7339a71f010ce89c1dd2f7d36104d'),
	(708, 'workdays.calendarday', 676, 0, 'd08b314a505a90059395c899898d51f0', 'b4b3a444709b6e26a83790d65271633485c24cde31ca452b4c066a5419c2436b'),
	(709, 'workdays.calendarday', 677, 0, '7028f3c7552722393c8147f0b8651608', '8d023fa8664ef19906a64da0161345c46f6735623ea2c47e511d639e5896afa7'),
	(710, 'workdays.calendarday', 678, 0, '27fa756b11e0199bf7af9d345f98b11e', '58f66afa0a45cd22f3a914c8fd99e20f29c532a8ff072ac61eacd1031eee4044'),
	(711, 'workdays.calendarday', 679, 0, '88899eed9cd5282698b886f0170c9e25', '6bd8e530da8ec308a8c4789788f533bdd346d465780b3546d9317c3b149b1a90'),
	(712, 'workdays.calendarday', 680, 0, '2d10a8a243745b2be6c20dda10e6b540', 'da9fc1ef310143bba4ef7344745e613011e9a7165b0d12aae86ce8301457421a'),
	(713, 'workdays.calendarday', 681, 0, 'cf46946ec7f4c8633ffe2502985cd76e', '65503874e6e7aa387bd6dc6da60c7f3336a4b71f814460df945bde7880681d1a'),
	(714, 'workdays.calendarday', 682, 0, '7c5b33f214eb3039203e8340eb435346', '45f32afa46283f0509f18aa1a7428f2483bf994ee51ab4702ecb650b357b07c6'),
	(715, 'workdays.calendarday', 683, 0, '7700c1c6d1e9dc53b83b68238bbe6a01', 'df97f88ef4fa2e85d26a8a210fdfff521561e73c89e9263bae3043ff82b55721'),
	(716, 'workdays.calendarday', 684, 0, '3ca554a6e36f34eead1179f233e29129', '179d5af59568c8aa8b3324e776d640b026a804465608e9acdc1cef578b522f49'),
	(717, 'workdays.calendarday', 685, 0, '25fd1fa8b80aa7f5cbf0f9d1ef661894', '9c88de9943aa37e5d1537e9fa6c0a65e7f6618ad14de04c5ec8920594edb999d'),
	(718, 'workdays.calendarday', 686, 0, '5f5ffe13da0fed3078a42ab4d93aa914', 'd752b9c0f6f288253b836b05e549dfa377d76d32ff877363d6db7f27aca6c25b'),
	(719, 'workdays.calendarday', 687, 0, '10911ff1bbbb3cd0a4b69561a93d827f', '68b923d41f469a3a98efa0dfc5d64738f9a6a669c014651cdf07f4bf37baf516'),
	(720, 'workdays.calendarday', 688, 0, '59b7a15e67fdcb6cbca01c27d60d82a0', '73a35a73e96726547049f48481ce0429c7286dd473d0370faf21362cdbdc4dcc'),
	(721, 'workdays.calendarday', 689, 0, 'c29df7fbfd18080c2dc14c7056e342c6', '080229ee6720b434b73f98df2f23f9ca6121c037eac4b0816721a3eb63bfd8cc'),
	(722, 'workdays.calendarday', 690, 0, '346bcc62e9dcd37560e77a8ebe474e61', '8b6869f16e5f81f5b723614059cf065b97dd6b9a23265ecc3061d198b4516c23'),
	(723, 'workdays.calendarday', 691, 0, 'ab1f73a34907117263c684806f4ddb9e', '28a887ef4c03e6d8fec22e50890c529a4263e576baddd67050a8153b08a26982'),
	(724, 'workdays.calendarday', 692, 0, '896c41ff2ef0e637792fe04f1c0650d9', '0cb3f276b9e35488dda7faff8f2855720ba2026d2b5218a9b66fe9a290c7a26c'),
	(725, 'workdays.calendarday', 693, 0, '4fca6a0c448f72a15095ca6a81c461b3', '43024edc65ac10a80ed3b05097e905917b7328b40e1f98f1dd78076b2dc179b2'),
	(726, 'workdays.calendarday', 694, 0, 'a18f8423771508a26daaf8b30dfdb3ec', '9aa3fd8aa474c94a6eea22955b486d20580c75cfe761a169a454a6bb6b4b519f'),
	(727, 'workdays.calendarday', 695, 0, '45d66c4d959bb4062eb7d814616e2b0d', '80068b0c2acbdb738861520ec0140677e6b87aa32d32604463cc4b9b13cef328'),
	(728, 'workdays.calendarday', 696, 0, 'b5da0733b09ac6df7cb62e1d15fa64b7', 'a0127f7c569c01610bde77e9b36ee0f678d87ecbb49685648dfade53a8dc8fef'),
	(729, 'workdays.calendarday', 697, 0, '6aee95c3a67e8e53736fbdf627b0bbe0', '06f4767dbd15617bb132d5d00f6a8217e94bab5df174729087ffe23b003d2da6'),
	(730, 'workdays.calendarday', 698, 0, '5b549ababa6573043668cd41c48d1b13', '78d8e321da9f8d23ba7724ac3500dd595c6f9577f49b166f2fcd397fe14f0375'),
	(731, 'workdays.calendarday', 699, 0, '2468b96163d87fa71bb3ccc87d6b3c4a', 'e88167f8b036db4a5fd9b2082029d10dd395b12db758a695554a30220dcc25ca'),
	(732, 'workdays.calendarday', 700, 0, 'd933373e385ee40dfb77300b6f76969a', '2ccd641cf2e7d25ad5f608e3e0420f7b707009f40baf8cdaa33f3c2fbd65e034'),
	(733, 'workdays.calendarday', 701, 0, '783d913424273ad13059fcc5fad62de5', 'f5757702eca34663b3e6c705cf25d2937a074b9dd89b3ffa47d12d8d7b8f15e2'),
	(734, 'workdays.calendarday', 702, 0, 'b519c91e8c2aaabceba05723072dcb7d', 'e25edf793b690120063a857c74bb9b2fd77bfbcbbf44ebe4570f7863c96079a6'),
	(735, 'workdays.calendarday', 703, 0, 'fe24458db17bfc19b2a0b17079ba49d5', 'b1b32471c31d01794296267c6a5e54589d226eba569bf184acdbf61b243266ad'),
	(736, 'workdays.calendarday', 704, 0, '2c2c9a683835df19a7dc6c745ac4fce9', 'dccdb90e1ab27098d3f0c61880f37fc9af4eb803df3cf816bd7e3f6533a4d2cf'),
	(737, 'workdays.calendarday', 705, 0, '0a562a7a49efd54777d4a2a8c4ea31c5', '4a3ed7042c4a09e491842c9a891a730877858a78790b08352e460fbdce755195'),
	(738, 'workdays.calendarday', 706, 0, 'd24a79752760f87cbe22b9910c3734c2', '198516bfade551982245f74e58e6e4817bf31d71c8ee5e7fddf8d540f2c4b281'),
	(739, 'workdays.calendarday', 707, 0, '190169ca75a8101df032ebf69faae133', '98b1d757cf5c458f1dc7db4deec14a1570f9be884f724db8a1b66c0806bc64ae'),
	(740, 'workdays.calendarday', 708, 0, '15302c386658e1aba0ee69e7cf469500', '8d4e41b494140ff0fd2d765c7b3f8b50919850e8634207715b50bc7e000fe10b'),
	(741, 'workdays.calendarday', 709, 0, '3e431af768b989c64191c7de10085f68', 'fac8cbd2f267716c4ac7723c645cdf4cc34e1460f2d487836ce97faea406ca8a'),
	(742, 'workdays.calendarday', 710, 0, '5027879eae0eed761f4d1bdd2608ad99', '55cb71423f7a5668c79c704d3e6960e231169e2ea96d26e012e42c175759fbd8'),
	(743, 'workdays.calendarday', 711, 0, 'a3e33ba059da14faef84c2f2bab6a6b7', '4ac15a2cbf68949f0d695a6f2277e618cadf1e6acc3170a48c7c7dfd42170ee4'),
	(744, 'workdays.calendarday', 712, 0, '68dbc459092019a0998ad386d7f9bd65', '3181caa9c23e8ba8f023a1437f8c4d63ef2fdde64713f1606a40a89ef4b2c288'),
	(745, 'workdays.calendarday', 713, 0, 'f8fa5d03ba2588a5e1393e3e8740539a', '5eec9a860943700542fe2e2a0acfbf681c2c646dca8705a88a1385c7270884ce'),
	(746, 'workdays.calendarday', 714, 0, 'd768dab985b54e60bbd7c21e55d34338', '6400399535acba835cef9033af377a72dc1eac74a984de503063215268bbf4d8'),
	(747, 'workdays.calendarday', 715, 0, '57aef30964508da7365616c548b60074', 'b69d529f5d0945169bac1aa815b71d5036e155c39f0f0672f05d35c43cca6357'),
	(748, 'workdays.calendarday', 716, 0, '0c6a8df5daf81fcdeb0040d85e399676', 'd726daa2f01bea722603cc0cfb1be11af9140752875ef7d7a792c75a15f50ab4'),
	(749, 'workdays.calendarday', 717, 0, '4b6b323ffef602ae7b76ba4f2d88dd9f', '94b33780f68842a7588d05ae473d46c0cd5a4462de85770961d0b9a96ce5a112'),
	(750, 'workdays.calendarday', 718, 0, '69217121047c0b8beadf961105b8e6c8', '5d7816c52dc6fd7b650d6d07b40e424b26543605d26b22202e7ac83efc15dcba'),
	(751, 'workdays.calendarday', 719, 0, 'f30f399bc7dc2e4966a183060c3e2380', '3fdef22bb2432ef5968abc3f6016ee3a603d2a467e378d6d92011d064e1d2f7e'),
	(752, 'workdays.calendarday', 720, 0, '2e5f783470cdae2bc116187a78ce88cc', 'c9fcd5ec320e59caab84743db07b3349c69a743b4dcf052d53c52da45bfd585f'),
	(753, 'workdays.calendarday', 721, 0, 'e7ee6b5feb2577c40705bc1a6ffd9e7b', '779213f81b2e30c79a093a0d5cee2aab862326f48ec2c5d33ead10713fb27d16'),
	(754, 'workdays.calendarday', 722, 0, 'ef8a950c56742fa7f83ebe7b0dc6c6d7', '70ad80de887594b7acd0b37f07490b31c8d2c1b89a7bb46545807fab20cab61a'),
	(755, 'workdays.calendarday', 723, 0, '35f8c77717a8d721161b91d3b2659904', '7a1ac28755a46cc8ff7c93c95ea4dd0d26780a491cd832cbeb09166d558a4738'),
	(756, 'workdays.calendarday', 724, 0, 'fd9d54b04994ecac035f3781cf506c7e', '91277b7eacc40c81eeeca192aa2357ce98d5c1e26d72be62e1101d0ee88921bf'),
	(757, 'workdays.calendarday', 725, 0, 'f4696afbfa189f959f673a1f1b7c9761', '36076e43fcbbbeecdfe5103d53be731664e2b311ac08cb988584fad3cc8b8ad4'),
	(758, 'workdays.calendarday', 726, 0, '27799154a539e92eabe89378480b9310', 'ef5eb9c46bd974c4f0f19776aca2827ef54fc109a53552b7c143f810e04baeca'),
	(759, 'workdays.calendarday', 727, 0, '647a900809418957c057a483457977fb', '4faee3e42687206ef6557d61d17079d82013e94da2d849874f2cb19fcc1a235e'),
	(760, 'workdays.calendarday', 728, 0, '8900b624b54501141b1f52cf7e68a465', 'b8f8e2d7118f46e7297a7a238ff878ad4f6d774c5467495bdd37f1dcaea98932'),
	(761, 'workdays.calendarday', 729, 0, 'e652ceb859ef6cf136482579683a08fa', '7f07f664336740ea689e9b3c784a3bec8f6f170465cd3a167b99737eb41aff63'),
	(762, 'workdays.calendarday', 730, 0, '48762b500c0487f1db846b769bac7d14', 'c9cd760f9570fc76bd29396d0c76adaf9f406b6c16fd0fcf4a90fbfc831ff1ae'),
	(763, 'workdays.calendarday', 731, 0, 'd97ae211bafa3a0693f3dbaf019f87ff', '8ee4d3d05bbb73240b386473df564762b1aefbc49a53224d279f557b0d865185'),
	(764, 'workdays.calendarday', 732, 0, 'd4f4e4e634a2422e03ba34e1bf82b868', '1fe0f469f56743c79eeeb9a94af409407e5530ab1d0eea95a0a4f7f31a4d86c0'),
	(765, 'workdays.calendarday', 733, 0, '5f249cb22e8486bf5480be5933a6a076', 'ae64444681af2b8278f6116401ff71cc5ff9834ca9e3e7e12eb463470ef26c65'),
	(766, 'workdays.calendarday', 734, 0, '14f8f18add69e0a39acaae7ef35aa5f7', 'b9456a23e2c116762ebe9402db4b2c242194715136d8d7e79ec2ae5427bf0ecd'),
	(767, 'workdays.calendarday', 735, 0, '9a7fe92816c53005dcaef53d0fa66ce5', 'f10e3667bf4e38e5925eb7d2d0965be8d9075bf423d10c5a39fa79fd339c94c3'),
	(768, 'workdays.calendarday', 736, 0, 'dabd3989e3aa3bfd91d8cca29ffa3fa5', 'be0a63cc966816d3e396e075a73dc1137151c8302da9968fda0d85f9e73f6013'),
	(769, 'workdays.calendarday', 737, 0, 'c1be449d52cfc49a72c1fd04dab69465', '406fdfa0302e3272ef6cbc30d48ab14df0e39465a3893d059b0d3e5de853d65e'),
	(770, 'workdays.calendarday', 738, 0, '54e0b9987699a73999f521b1eaf20a0f', 'c676d764fda0b0b16df404f7a71effaf3f0878ba5841bf70b8efc272f67731dc'),
	(771, 'workdays.calendarday', 739, 0, 'e505cce3feb2e18da408760a368ce27a', '67bf02c66f37d8b93b5dcd74b3d930b76d0997ebad28b9b709e107518481caed'),
	(772, 'workdays.calendarday', 740, 0, 'a7637847ea864fad65c03e7ce4e896d8', '99b15a831be6f416f4aab80381f8a29728f271e95cdfdb9cc090c7c125c40955'),
	(773, 'workdays.calendarday', 741, 0, 'ea92d807f2052f23b62dee5f3321eb2c', '8ac5ed760f598faf1d0f69119c1a738bd2f25a3a30a19d7b29f50ecb15eea46a'),
	(774, 'workdays.calendarday', 742, 0, '287d27f92f7971cfeede0ff946d03f09', '5ba0b96df7420cf365c9efe50e77745860ed6ffbd89b32d37b6f7574805f17c7'),
	(775, 'workdays.calendarday', 743, 0, '34a8ab33036961fc6934d38d3da79f81', 'c88e8bb8135f088c8e806669321b2391868cd1ab42d345c6037065773c0d838a'),
	(776, 'workdays.calendarday', 744, 0, '09a9bf5e7237914db4f2b1522f81d262', '31a035430f97ecf97ebd9991fe9c582eb9073ced301b319bbf25a1117701a037'),
	(777, 'workdays.calendarday', 745, 0, '003399ea5dcc4ae35cb0a815fabd30c7', '2fc6f7f6571f3241ecbe4d790255ac4f1992e6ef4631a682137c5ea4c1fb7fa3'),
	(778, 'workdays.calendarday', 746, 0, 'f061ce9541a27ab24d84ccc642cd396e', 'f943ac053005f8f92ae139c54d403b140beab298c85a201930052953325a13da'),
	(779, 'workdays.calendarday', 747, 0, '412cfb0891b640911ed79cf68b4362ba', '7b996b3eb27c943caf0917d3e8dd6b4496aba4c0dfa8d96f9234b538075dc919'),
	(780, 'workdays.calendarday', 748, 0, '1242bf32a1b94a0bb7d4e020bb7039fb', 'd91ff9f75a405b7ab645ab7ab5713274e0341fd7ed8a0adb8da0bd40f12c1d60'),
	(781, 'workdays.calendarday', 749, 0, '56703f609c1988a3575dddc140329241', 'ede0a21cc0918ab8d038f334e23c94c18eaf68cbf148976c011b904f6469c1a7'),
	(782, 'workdays.calendarday', 750, 0, '8ed2d4998061341bef52620e606926bf', '8a81d09171f50955cc96816fdc09c571cc7e1ae01cb374a504b214d88fc3cbca'),
	(783, 'workdays.calendarday', 751, 0, 'd54fb25a9dcdabb15db7f32634ee1166', '17b4bc303965690dd9176b0d02e22f2817e88d95421bbe8a3d51f5a8e9a77469'),
	(784, 'workdays.calendarday', 752, 0, '8c234d626d7e761542e7e50cbd5db99d', 'dd288a48bbb47452c83ca9eef141cb40bc235d152404b60c204a93c9971bf9b6'),
	(785, 'workdays.calendarday', 753, 0, '0ed3e48e653d44e2eea2a8859dbbb2d3', '54349989b4dc40512d0735ae0bf7b3184e49690bf6c3e47ccd7117f50b5e5210'),
	(786, 'workdays.calendarday', 754, 0, '22f351778c09056d86edaea00095ec21', '60811229375b40f42715a9e2797a22b636d117a4ec3d8f7b4b6f9fbc274d962a'),
	(787, 'workdays.calendarday', 755, 0, 'b5343e1179f9b126099d86ec892f3581', 'e93774384c4e72249a1a531ac1cdd3ee36733e170baa7d1096d4f5b03eebcb45'),
	(788, 'workdays.calendarday', 756, 0, '59b1174de768e52b65178458180fe4e9', 'e00dd2ba864b8647ba94672fb8e5bafe51f101fdad894baec450a1c8844c2f5b'),
	(789, 'workdays.calendarday', 757, 0, '5e7cde4927cfdd22b7a213d59898e27c', 'de402ab23ead2bcb778d8d17a1e19db58cf64a56c1fcb2944c76fdf699fa4c1b'),
	(790, 'workdays.calendarday', 758, 0, 'dc75c60116bd04ef84fec18398c57907', 'b6caf8ee1313b89b8db962328375849df043bcf11f450919f432cdd4fbc6c5b8'),
	(791, 'workdays.calendarday', 759, 0, 'c91a274035ec3457add91621f40c1a96', '2e7d7f1f192a5e3d3c3868f9ed913df501c2e0f2771de6322b025745855d3319'),
	(792, 'workdays.calendarday', 760, 0, 'fe5e7cc51c3cbf307bdf2e735113c091', 'bdf26a08109973c69f9af0894b931bde97dc8209b5f111a5ff7ec92ba7cf6ee5'),
	(793, 'workdays.calendarday', 761, 0, '047d970e12452d93f2d4e3f78bbfbaac', 'eb0a1679ee9fdb1ca1ab3ec2c0133fdf8b32247b15f177e738f53ebdc024936c'),
	(794, 'workdays.calendarday', 762, 0, '738578eeee5af58d1202ec19c63db9e4', '6450e72e5468df71a9d0737cefba48ca9df27ac4135da562dd581a414b5faef3'),
	(795, 'workdays.calendarday', 763, 0, 'efee50553760c6b7f6bf289478e499d3', 'bb667abd5af01b4c13d7dcd9f76b7f6f06148106821d0f46dd4be6f5f61153e3'),
	(796, 'workdays.calendarday', 764, 0, '6da346866ab905328dbf2a9f37d83c27', '859373e9cfb873c2d5479734e8fe55065154c98a3da09e329640f99075e5d82f'),
	(797, 'workdays.calendarday', 765, 0, '6f759313d5dc4328b0a92ebbeb38bf93', '5c07971ef58e5e0404f0b704c551b9f635c3bf5a8cfe2040c6c805cc566a89d2'),
	(798, 'workdays.calendarday', 766, 0, 'f795534ba425b91bc9c38eb1432b9b6f', '199cba9be74bfd388fc8045841c44c5798cf0df67b20a53d15ddce6097967039'),
	(799, 'workdays.calendarday', 767, 0, '763e2bab9e9019945dd5a9a24ce5d28b', '358917739780814c2d9d66a6b162e14db8d27d2646d2271cc0c694e2af48fde3'),
	(800, 'workdays.calendarday', 768, 0, 'a5fd3e484ac0dad142c53d8ea4601c34', '9864a2307f43659c71b9a40c5578833ac7b3049f1b3493271af0b21239bc2b51'),
	(801, 'workdays.calendarday', 769, 0, '92a6681c0ad94490268f639dca639a8f', '7972feab5f4e27f34c03b8c917d04435eb973170ffad9fdbf27a57902235f5ed'),
	(802, 'workdays.calendarday', 770, 0, '36d585651e3eabf834858b95cde814fb', '6f1224ef9338b519f4baa349c6c3d89fa26f7a17ce031ef2f9c1eb6293063880'),
	(803, 'workdays.calendarday', 771, 0, '2e01fed60e144139d1a9f408d1c55903', '0b48240a79a0da3a873715d4588dd25ea667313b55af8c7818e08df5db581d80'),
	(804, 'workdays.calendarday', 772, 0, '218963b90bf0fe04c800c2b8b980b12d', '7caad1cc8fe131be77be5f2367624620d60522ccaacc40c77d9584c7be0f377a'),
	(805, 'workdays.calendarday', 773, 0, 'ee12ae2e4d674df35f44da16a78d0ad5', 'def436b3c551913aef87b0a37db3bb2bd0c4fc47a16209575240566db2256c21'),
	(806, 'workdays.calendarday', 774, 0, '77bc6f5211aa9d9b0f13634622ce7a43', '58adf25f9dd49ab3b8f123b776575997d8c1b9010af1f2fc2b72fe6865ffe3d7'),
	(807, 'workdays.calendarday', 775, 0, 'aa09e265ae122fa75f503983d57725ad', '821cdb3b94921f99102c9f193657aef00ec42740d3820ad55c9d6671c2266c54'),
	(808, 'workdays.calendarday', 776, 0, 'e6a3cff5cce9b2b593d50c31cbd18526', 'e5786b5d4d6df67241783e7b6c6887e6cb068b9750dab983d10acf4efd6fd814'),
	(809, 'workdays.calendarday', 777, 0, '7c62ad38ac4a29d04453f003941760e1', '3865ff8bcd90bbec2062a35a66a1d24b7bd3ba5269655c25d77da2e537c3d0d2'),
	(810, 'workdays.calendarday', 778, 0, '5b1d0f29a6d612a7d65646fb30ac0294', '8bdd9f69d61242a1dd45011c3bd4ba3dfeccde125b88160451cb2a5b283d412f'),
	(811, 'workdays.calendarday', 779, 0, 'f4c8f31b93520c6155358df17c4c6a85', 'a34557c96c2c76485e69d09931e2eceeda9bed926b499caa4ae7998cfd27c5a5'),
	(812, 'workdays.calendarday', 780, 0, 'd4bef36889b13cb97efe3c2d10dc17bb', '0181b99feaabd05bad39796f5f88bb2d3358bdef5e73b91f39e3cdae9007e1e5'),
	(813, 'workdays.calendarday', 781, 0, '0d46352746fc8f34f14c4f7df1de810c', '832a615057e4b55497cb21c086711e980a3aacf1664158bf40964682c6c453b4'),
	(814, 'workdays.calendarday', 782, 0, '1fb5c1a2e136cb628dbe5784efda7399', '137aa04aa063ddc713e3ca659f0268c0ab9fef78d5f53b2343668ee3f10faede'),
	(815, 'workdays.calendarday', 783, 0, '36261146116d0aaa842a517a43b5c3c8', '89b086f15e24e86421cca62c4e3ca894cff710f9f210b572977a075628a78190'),
	(816, 'workdays.calendarday', 784, 0, '570923b69e372db71f25e4224c28fb32', '548031e18331b8e102cf2c379b8ae127a49bfaefae06e40a4ccb1305b332208a'),
	(817, 'workdays.calendarday', 785, 0, 'f218e0fc2af809970cf72456dd3ef58b', '8c46043529a6366e6d028dfbba791b9f9f778d78863b5e21d7fb3622b76f7bbf'),
	(818, 'workdays.calendarday', 786, 0, '6a0db078abb2b1af6a749864c2ed8d0f', 'b2f0f23610cb26081c1e66b60166667567e9fd173f84f04ae7f416d7ced0aa70'),
	(819, 'workdays.calendarday', 787, 0, 'f702c16c4f0ac442435c10e3eb3733e7', 'e557926afed003ca26b053283d676ef6c39d8a6874ca11dabf8171e6ccf6c50e'),
	(820, 'workdays.calendarday', 788, 0, 'f23a2b8a982deddf8921b7e792de190e', '710cb11ec93f937e34a5a11d724e2f3f0950e08ed5c243efd990fbdfc130cce8'),
	(821, 'workdays.calendarday', 789, 0, '4c0464639a37a72199f560298cb40fb2', 'c09783ebd6104da5566f1472a622f50774f3f7b88b92e998fe52616ece3bb0ae'),
	(822, 'workdays.calendarday', 790, 0, '649d67745db29e4c6de7f06712340934', '92de9f8a5289253340ba29fc57375ec44cffacbe5952cea1cf19f8caaf3a0291'),
	(823, 'workdays.calendarday', 791, 0, '39e4dd45a84392265768a62bd73165d4', 'f5b1b2af0d542f8f55d3f90e555907a76c6fcd6b9272131a5077199969eb60e0'),
	(824, 'workdays.calendarday', 792, 0, '21cc3ee390bd0dabcd8c15a41cc02070', 'a4a9711c4350c92a4da5d9dcb46f19f5c51bc7d74c9cb612092ef110f7519547'),
	(825, 'workdays.calendarday', 793, 0, '0ad0a4e4a448293b9af010909482ac68', '81ec7041b748292eb3812370a40e035138f650189c5fb3da4e32cb5a550962ee'),
	(826, 'workdays.calendarday', 794, 0, '065a0aa47219c971b2411616ec6a5835', '0527de782394d5b020a0598681bb02cee9d801f24b8cce393f1de599b7370da3'),
	(827, 'workdays.calendarday', 795, 0, 'e6ca0739bb3b896972169ceea0367912', 'fe37289add5e26f67f345df968bcd27d1bfa54b51e080e5b7ec05ce7195964d0'),
	(828, 'workdays.calendarday', 796, 0, 'c0c55e3b3ea3d5da78c297daa047d12c', '178102339a7c264247791b958dc16e6a655c892503444e17b2288e65a971a8df'),
	(829, 'workdays.calendarday', 797, 0, 'caed544aeaedaa923ac1cc86805982c5', '4717c2d461b15fdf04b946a8b0188b6ad97a3766bdb46bf4496c1e6cd306deb9'),
	(830, 'workdays.calendarday', 798, 0, '84bf2836f946d11fc187798d161020c8', 'f9b0534d3d1e578a2c126c5f6df6546e9e153680bae7837e7b86e83735d1a7c3'),
	(831, 'workdays.calendarday', 799, 0, '044f27b6f9fe6d1682545f43a564b385', '54c3f440373c13b15698723b31a6d2d180127c44c70d72bec28f12ac5dafd969'),
	(832, 'workdays.calendarday', 800, 0, '9c8150175827b80fdc59eae3eb8cbfa8', 'af24e378b523bd4d228b780ddc6aa9ed1cf4d21671851839ebe3213aedcaa6ef'),
	(833, 'workdays.calendarday', 801, 0, 'f8ab0217e96b0ae1f2491f1c769f8b38', '61a70cbf18cf7a49b92d3caf74523ca77deb73c29b6a983d3a6857b865209daa'),
	(834, 'workdays.calendarday', 802, 0, '02cd2f0e006ca005ddc27c01006855ff', 'd6970592308986c86e01ac751610f5ec203fcfcfd6771dafaa2173979e6bfbbf'),
	(835, 'workdays.calendarday', 803, 0, '93b161c47e3275b709d80a2ee06e011e', 'cc0671c804ea4dc785af3dcf0236ce3434d6edfe72067b89d68bcf62bccb0631'),
	(836, 'workdays.calendarday', 804, 0, 'a414e95fe0496558e81b0728b044d428', '71e268865b744505ec9c30b92645557a62b10453094da3faeea4a3659ae385c5'),
	(837, 'workdays.calendarday', 805, 0, '64a894893f5b8d08add754d11529f0f3', '06382508a72143c069d04f2d277727bde91d6d8b35ec30e5db90bf8b11410bd0'),
	(838, 'workdays.calendarday', 806, 0, '95b2c72f2809f7f0ac26735bbbaafb19', 'e6b659baabdeee488d19711c696833ed143a7800de26726d339a14687d12dfb1'),
	(839, 'workdays.calendarday', 807, 0, 'a40ee1fb2217a5de8659742dd05b32d6', '98bc98101bbbf1fc2b28970df1f1f179dd15ecc32cf88a696f8bf3c343f30c61'),
	(840, 'workdays.calendarday', 808, 0, '166df7e904d7d3ef0305a9c305205b7a', '72106bdaa11e1880d1deb439bb7c1485d1ae68f0456e7decd178d36f0e24cd16'),
	(841, 'workdays.calendarday', 809, 0, '82d4c22b4252cb3c7edd651de34cf389', '42ef15965bad18fa60c954efc85d92a2714e297833b2e19296825c603f6d24e2'),
	(842, 'workdays.calendarday', 810, 0, 'd4c9825043b3674bfc977007cdd8b6b1', '5aad8b2594b807240f7a801552082c04bcc0210d03907ed787a04f05bd0ca89b'),
	(843, 'workdays.calendarday', 811, 0, '727657292ba361d30aec30314a84ae1a', '092c92fe16563e31f61d365b7fdce2110ffc806c07e71a947b6d399bfd5134cb'),
	(844, 'workdays.calendarday', 812, 0, '957b85013482d482dde55282079a970e', 'b04033ec64824bab09ee25f743cb092cf3c85aab558be67e44dc5ce18ab9f31c'),
	(845, 'workdays.calendarday', 813, 0, 'fc2641aed400fd0ed7bc3f4c5e6fd3a2', '503e2253fa29c37de303c2a65b3d0b3d020bbf32c0a5e6268364f02d8703d933'),
	(846, 'workdays.calendarday', 814, 0, '901ab9dc09475ae64782ec9a364fcbbf', '1b5ee58febc6f8d937b6e2b80f668a0eea01e45e57391806fc25917b7397fc95'),
	(847, 'workdays.calendarday', 815, 0, '9b2b216c50528fcc1796e050f710c511', '4e3e4b075b1b56c8546b72b1d25ada808f7ff6716c7091ec5ed804e42aa8c1a9'),
	(848, 'workdays.calendarday', 816, 0, '499595990f6ddb72ddca3f78ab0aac30', 'c42a429bdbed689fef21895e8d0286b3c28a8a80c405f78518e1ab16b5352709'),
	(849, 'workdays.calendarday', 817, 0, '2610638ed8aeb1c26ef5e8d498df3e08', '07220bb2ec248a12c7ac86dc992e0d04e828f140c741703529464388726258ef'),
	(850, 'workdays.calendarday', 818, 0, '6f83c80ca9d6bcea6b47459c285f9e56', '7efcd0cce06a9b910ce0ca677f2fcbb17874f6df9dd185b62c6348725becf351'),
	(851, 'workdays.calendarday', 819, 0, 'bfc30eefa012b3299460ba6ddba0709a', 'a217e7e138dbdfe1215d1a77917d4ce7a2b5c2de2d66cc854a7da022189d8516'),
	(852, 'workdays.calendarday', 820, 0, 'b6619e9ac2cf3590af2bf620c0d94bfc', 'a19f683c7e44e83c15f494651cf4ebce492e9865c873da108f318d4f553dde4d'),
	(853, 'workdays.calendarday', 821, 0, 'ecd9ff7ab3172215040b113302526cf6', '02a03fbe5e30caec573cc63f4149dea675a10ea08aeb0bcba012a030be42655e'),
	(854, 'workdays.calendarday', 822, 0, 'f11f07aaa61b6f38ba518271e8426f65', '9829c6771666bf764db4d68d40cb008ef91b30c8f455dddc5af3affeb6047d4f'),
	(855, 'workdays.calendarday', 823, 0, '8f7e5ee74aaf0c28b0bd4b0996a4cdb9', 'c5018fd2a6c7a8ce1df241afae304d0991fcb3b703a546e458e7f9c00c351b70'),
	(856, 'workdays.calendarday', 824, 0, '7341c95cecd96f7d9ed4a1fa2fd1c678', 'f16b87c6b5008bfd2a6f1f0e19c459f4c8549538dce20a87b22b11a75885f737'),
	(857, 'workdays.calendarday', 825, 0, '1857c2e73012a1472f83cf41d41ebe43', '65daa8144e3d54dc1cf11cec94706f8b47567d62abee2c3fe4f933e4ef302a87'),
	(858, 'workdays.calendarday', 826, 0, '20e546702098f8e2bb0c7cd379619acc', '947bf47e5b0585e5cdef333ea2b1c8b00061111ae5f9242fd023690bfdf7647d'),
	(859, 'workdays.calendarday', 827, 0, '716475fa15a97572be563c0064f1aab1', '69a8c0c57f2f1fb392ab3eebffe0862bb59e8e8a0e6073f7dc7c84cdeb23f326'),
	(860, 'workdays.calendarday', 828, 0, 'ba76bbdff5de4cd8974cc1ad264442fa', 'e9db1281f82753ac33f8618a604d7654b1b3df2796639301d4d3ed9ce57c59ee'),
	(861, 'workdays.calendarday', 829, 0, 'a115a4453c20584df4c2a12be60a66db', '61ee3ced67f8178066118c8ad42035963d07a3d115fc706fb8c56d3fb70ce4ca'),
	(862, 'workdays.calendarday', 830, 0, 'c3f4f363c0061b80e74c98201ee06c42', '33840ec16276fbeb0df4d71be8095b47946ff1d16829c76fd2db91f467452845'),
	(863, 'workdays.calendarday', 831, 0, '876800bf5877a8cf6f25ab70017b1553', '4b7bae9b27e8afe6be80623a9d4a5597da92a99e0dcbf92d7e1c3ca1655d37cc'),
	(864, 'workdays.calendarday', 832, 0, '8de9e1cdb15472e44604d4bb2afd840f', '74c3b433d28a52794dfb46aa0271cbc03b590e2b5d1f06c9c49051dc6f65cc11'),
	(865, 'workdays.calendarday', 833, 0, '7508721ee93a167fb72395313da96d45', '7cd4d424c7bd7ee97673e5b321f1f30ca1aee714c2212d8dae1c9087ef49d2ac'),
	(866, 'workdays.calendarday', 834, 0, '98259cd4fc82ceb319735d0df1acf923', '833c52c9c3bdd0aee8e40bb5170a59ed8ea73752a296738b01c33395fe493650'),
	(867, 'workdays.calendarday', 835, 0, '664b8b10829551769dbe754e8cdb6c35', 'f21472582ee274d4531bae7dfe922311f2a95d302ad459896fa9cd6879f46a17'),
	(868, 'workdays.calendarday', 836, 0, 'c2ca42b392d4d650c2c0d695059fba3d', 'bbee3fc72485ea87f7168b3a1b0529d75b095abc2933de7269999e2e4eb21e4d'),
	(869, 'workdays.calendarday', 837, 0, '28c10cc7f6630512b67956b59d9f0a6b', 'c4cf6ca567b29977bd380927f0fce2fed1ee895fc26bd1bc70f112eccccfeb26'),
	(870, 'workdays.calendarday', 838, 0, 'dcf00649c254646f230f2c73a5a95fd9', '1a3cfce98963afef5ec76a1f2220253fa67177dfb91e6bc980cfc279b7545919'),
	(871, 'workdays.calendarday', 839, 0, '014229b9f15fbb11e846290901c216b6', 'd6596e82712fc2c358515e9abe0309bc0422523c22537e6c712fe562d9605493'),
	(872, 'workdays.calendarday', 840, 0, '4c6afed90d83f5100463476fd4b13d7e', 'ba1e8707b7f227e5b08676ab626d8a40c9d4cb267039b64f5dc7bb95fd5e13e3'),
	(873, 'workdays.calendarday', 841, 0, 'b50681fc0b861b12c8f51a637b83982a', '23e11d7c86bf12b5ffef538cd2a3b1e79b07d3a18240ecfad3d519508e403725'),
	(874, 'workdays.calendarday', 842, 0, 'cd2551014621882b308a65da83e4e689', '13000304440419d5dd1275e2a13872a63cd8412224364c038c0d21fd0d2ce556'),
	(875, 'workdays.calendarday', 843, 0, 'a3d2d8a51a2387ca3f7b361558d2e390', 'f1229700278449c8a6baf78b547fbcff723b43d010513dc06e999a679c7220c1'),
	(876, 'workdays.calendarday', 844, 0, '271ca80bcf12f9e9c424a791818e2215', 'a92638ce093849303e7bb260f4653ec510e23dbeaf08f512df0b7ed3d040aed1'),
	(877, 'workdays.calendarday', 845, 0, 'cc9fd7389d0384b5d178750370292d8b', 'c4a477a7579546af192b841fa853e437f819bdb0c4c7d7bf9290724ee1af0254'),
	(878, 'workdays.calendarday', 846, 0, '37b1f44a1534ef1d301e2b68b71d9a0f', 'f76c524a1344447e7c3476315937279d5e8cba26166d79ba35d1bbcc2d255107'),
	(879, 'workdays.calendarday', 847, 0, '651800505e414aed98775de27e3a940c', '88989348623cca06c9bd0fb0ed160666989c7a863bd5d6536e79f9d26be8fd8e'),
	(880, 'workdays.calendarday', 848, 0, 'bb62dd39acf43d1ffaf4dee84537ed9a', '7f9048dd3d7e138cc40702e9f83d9f6d140060a33dbbe4abcbab7333ca043fe0'),
	(881, 'workdays.calendarday', 849, 0, '5fdf5880b742ed6289213b3c560d5ef5', 'c5575e1d3cd2679ea156fe0092d4b77d37681eefee23fe4e0f9ab2a6c8bb380e'),
	(882, 'workdays.calendarday', 850, 0, 'f28cb04f86d1b4989513240020a5112b', 'ca84545a747166c3a3918d85b6c61111be994f5f4227b0b66183410e24f22ae1'),
	(883, 'workdays.calendarday', 851, 0, 'd4afa5810a6c125902cd429b94076379', '29792997d123579db61d3438e75b108787f1423c91e640b623acc7cdb5ffd8e7'),
	(884, 'workdays.calendarday', 852, 0, '203c2e2406d3c3717f3c998de9bfd584', 'e6a854621f02f1b8815846c3499af9122141f7b3e7cbc70cea4bdb27f0e2a807'),
	(885, 'workdays.calendarday', 853, 0, '2cae4ac98ca13c8924daa466cb98baed', 'fa04c799409a462690382342f3aa44a6264ae7135647eb8ac094a00f5370746b'),
	(886, 'workdays.calendarday', 854, 0, 'ceca6ff7c6f4ff188cd01973701859c9', 'e872bed7bc84c150f845633ab6a565a9f3880c9711741d71abe04ad73aed0cfb'),
	(887, 'workdays.calendarday', 855, 0, '1fe2a5b5492d5c615357bbd577d6f308', '769aa10a856de8b3cbdbfeec765bdf17e9ca78bb17d5967eb713b343fdc8af8f'),
	(888, 'workdays.calendarday', 856, 0, '98ae6f9b58364550f3253a946d13aac1', 'c33f0b92f260ca3377498cf234e3aef1ab49c0364edda85cf9f74c986eea9855'),
	(889, 'workdays.calendarday', 857, 0, '0c47a330661eda138dbe07ab6c0a007c', '0c98ac017b7675ecebc26d2a78bacdde442214ed7f9f7288f4f2df3f2fcc02b9'),
	(890, 'workdays.calendarday', 858, 0, '46a04472514216b33f018231c05180c2', '3713a58b434476bb705dd364db4e6f58d116995d7a26c12a9e0600818fd3ae72'),
	(891, 'workdays.calendarday', 859, 0, '71479130421e8f695781430f783e6415', 'a1516da9e5de9d441c92ba172479fae210043a3292b2f8e3890824232066e14e'),
	(892, 'workdays.calendarday', 860, 0, '506c101c6ada4eb1d63ed3185f0bd762', '71cbccf08ac5b67746ea811987a8023f24f6fcf0e313ea13c7d54d0cf1812a57'),
	(893, 'workdays.calendarday', 861, 0, '0cbaea7fc34056ea50076c320fe18b98', '3ae99e89770028fa6de180fc7e53f6a95e16107b7e2e62f770c0d9be3cd54eb8'),
	(894, 'workdays.calendarday', 862, 0, 'b62817a0e83df927e74537077797757b', 'a419ecb7ba08cb0941aa59ce9d7a25dbb6e27351a09fe4a5e60073e0e8307977'),
	(895, 'workdays.calendarday', 863, 0, 'eaea2f93481b434703a4b66e9171a1b8', '2204e3fc4e5f23acdfc9cbe789171b890e826c0d65a7d77257c23be047f320b7'),
	(896, 'workdays.calendarday', 864, 0, 'd0e5a41ab49dbf3760176c961d80459f', '3c48a2f3f86ddee3986ed1687ea3ccc6cd87e463612e00ecf9707fc9cfb7f17d'),
	(897, 'workdays.calendarday', 865, 0, '24bc19ad472444337080111c05682770', 'ba1f7d80a4165ddfd87eb3c4a6d341fc7259b5c06ae0940107fb2ec557fe1a8d'),
	(898, 'workdays.calendarday', 866, 0, '2b9dc2b7853c4a90fcac0ac41addeb3a', 'c6914991f3cb84dccf806a4177fcafa052f814e69c8485553f86f3e826e8ebe8'),
	(899, 'workdays.calendarday', 867, 0, 'e61a93922408f5ba5d5cf023c7b72e15', 'bb1e62ae062c115369afebddb8b66a6c9c9321eb38f9d4611aab1a36fcae1648'),
	(900, 'workdays.calendarday', 868, 0, '5e37178a1f23c545da0e6aee09377333', 'abc89887227cca9ae1b9b742aa9c1119a1816f4984a7ea455d8512fe6bba35af'),
	(901, 'workdays.calendarday', 869, 0, '662760050b187f5618ce8a267d52bc7f', '675cd46993f07e6f184ef8880f074d1ed843aeb1434b1e565eb2fa017cd30c24'),
	(902, 'workdays.calendarday', 870, 0, 'ab3b9aeef3e5d747d8b3881b20de2af8', '9ddd6df20ea4761ccb0df078cc30aa32a32428f4028467c1b37c4a5e7e6ca50e'),
	(903, 'workdays.calendarday', 871, 0, '3b9b93ec14fae93a6b2e8be06470d692', '0f7779e95feab1a887f0400a9601c1bb7435be318161ce99521d6da066a9ebc1'),
	(904, 'workdays.calendarday', 872, 0, 'a9c090f11f50ae4cbc15440cf3ee7f57', '195ec97acfa5465a2707f168d20a8d2811e0da3001bfad74b322fa92a066ca56'),
	(905, 'workdays.calendarday', 873, 0, '939d538de1e213d7198e51b9d9b60f80', '370d6e427f62ef7ab4141f6dbb17e12eec1d33612d4f9ba9979b1d9a66f2360c'),
	(906, 'workdays.calendarday', 874, 0, '4dd82ca45318eb5e5f5676e15dc549a8', '16e9968751680a7a80ff0058a67f60eafe42e6bcfb29f67c9ea9a2cd2ed53710'),
	(907, 'workdays.calendarday', 875, 0, '344ab48c6a8a58a742eee4b50b4b960f', '7d8ff3f4a16308ad7cae2c8c66d44ac1a74d054d6a452a34a4ba73b6e3f93303'),
	(908, 'workdays.calendarday', 876, 0, '79a78337481f3f1b1f27a3e8afb7dda3', '763bb088844da0be8f3908946e2c0b7331e9589fae8cbd5023428fb876481045'),
	(909, 'workdays.calendarday', 877, 0, 'f7ee189e35d839c62c2f934e4b5ebfa1', '04ccdaf9c7fa36cd43e72040be330c196774e2007253c953f11ce50fedcdfc51'),
	(910, 'workdays.calendarday', 878, 0, '99459a472546e9e4872b2d3c686c0c2b', '5e262e1b5224c20432e86cafdba428b61ddd34e7dd4c9895714cf57378f8d196'),
	(911, 'workdays.calendarday', 879, 0, '29def8e51d9d60f383f8146b468cdc37', '614d5c430064ded51e0bc47af49e63622cf6aea26bdaf1314a797f1ac74e7acf'),
	(912, 'workdays.calendarday', 880, 0, '68400bc3b773080ff3e50580aae4cc0b', '16ab29e0dd31e8b4c0ec45eec8c2e1a4e8224dcd2c714d6edad77c27dc7d75b8'),
	(913, 'workdays.calendarday', 881, 0, 'd25322f8cc8a3dce4bbcfe739e85a6f4', '8593e3d18487352df8a5b4ae662ad788f56c66aa5da9af5910b8a71bbcc32838'),
	(914, 'workdays.calendarday', 882, 0, '46721e7d5125ce9cac910f543efbe771', '8101dd66cccc46eb78e417530d6f2a0cd4cf685fa936bbffa15e6fda36d934f2'),
	(915, 'workdays.calendarday', 883, 0, '0b945ecde51efd2d5883c35910fbddd1', 'a2dfc79175ee6eba007a9e261c08fc253fd3dfdc5ee3ffedb27332d7cc0f8bfe'),
	(916, 'workdays.calendarday', 884, 0, '9cd73a26c20078d28de26b22919d5f2d', '2de856261319248e88a26f50dfed4d821f3c0012e19c4ab15f0473e0e6d3f2fb'),
	(917, 'workdays.calendarday', 885, 0, '943f461afc9d223903181d284ba27d17', '5e2b45e4996354c546b2a14adca35b723876231109293d20aa94bdeae937075c'),
	(918, 'workdays.calendarday', 886, 0, 'a976f8c5d39a35cd5c1ef34667658075', '116307a6ff532dea43007868698e8a669a44082a87785fe32dd7e4be8c0b68fb'),
	(919, 'workdays.calendarday', 887, 0, '03dc114503983f01ead00efa7c56098f', '9c15b6f9e6facd73bd31647e4188f29ec8dbe4f0e16f5c1cd52088667713c5d1'),
	(920, 'workdays.calendarday', 888, 0, 'fde19f98766d2e19d275ed5966e104b8', '38829482ce58cba84df604e5c3230b8d8a625e65d4d288ce78bb59e697966ff9'),
	(921, 'workdays.calendarday', 889, 0, 'c1a976baea10dbcaf65384574f81430f', 'bd14ad2967cd3b4b479eb4ed1868ca821a278c653eb5dd7a69d3ad64ef3ef5c2'),
	(922, 'workdays.calendarday', 890, 0, '9f5116b3b7c87a074a90b189bd1d13e1', '6c8a7e1b816269d77c16c8af8c638aafe6a25f5858123a67effc528c847660c9'),
	(923, 'workdays.calendarday', 891, 0, '7caaccda6f3b2d3369246a8f43482d68', '9b7427e4131436e586c987647291e62fe6cc8c96d296c07cb4b2d01339e050a5'),
	(924, 'workdays.calendarday', 892, 0, '3914f52b51e583ca25b1ee997c6918fa', '98bf1637fac49f26f01bf7752fc2432689786658a74e95b9e3b6e90ec728bce6'),
	(925, 'workdays.calendarday', 893, 0, 'c833d40ace251857fec86a5b10d2e64d', '12ef40369aba798bab7e4620249d060345e7dca12fd96b0c43c0aa598f4e5a0f'),
	(926, 'workdays.calendarday', 894, 0, '368e6406756ea07561e6350ad113b54f', '87b2ca3b8f96f0842b66b00a502b20cb8abe7f5310a1bf7a2070829ced0ea5d8'),
	(927, 'workdays.calendarday', 895, 0, 'af93f24ed106c01ec495e2b385574233', '0d9aa693a9f2fa206d940b442fce61ac85a33258c3896a2a4c783a958e16fc28'),
	(928, 'workdays.calendarday', 896, 0, '80a3fb4139c2f4064830e09feba0f913', '2f4003ee3b71317fd1a4f204f34d6e1b5aad2100f5bd647878535b050a7e5848'),
	(929, 'workdays.calendarday', 897, 0, '1a8df6b68cec16f72c3f176ace29d347', '694b67785e7e83b04f76a87556bae9368752cc2692654bb49392111664779ce7'),
	(930, 'workdays.calendarday', 898, 0, '45d2937466347afe0133e726f56e8761', 'da75a58ca462e0bec2ad2afc09e442b871edb6f4aa7a933054627a0a7b20caf8'),
	(931, 'workdays.calendarday', 899, 0, '3fed9c48edecfab36b4d12ed99da0980', '46c97107c1ad750f5c8e2412fa899a0c2be8122d3c0b0b4c0a2043c76261d548'),
	(932, 'workdays.calendarday', 900, 0, 'f46873afc38ba1bcf79f4e00f776f873', '8ec4e4958ac8ecc3b8ed4bda0c73ae38c74afe555254a0e6ed6c07d5a34f91f7'),
	(933, 'workdays.calendarday', 901, 0, 'bdf96789c416e6fb25463feae239fcae', '084740d0d7211b49546fa6cda67f2c636379699100241e749562b56871295347'),
	(934, 'workdays.calendarday', 902, 0, 'c4ccd37e748255cfdaf7f33efde53fd6', 'aa14c442fb918898cda6b09e55dce67ca89e1aa8803f832fbb59ded6d16a5ef7'),
	(935, 'workdays.calendarday', 903, 0, '021fb228fe9274357c8eea976a971eb7', '1ce1e50e4f00b8074ed5c0065f1f501aaf4390e096e78bf05287ec81572c0586'),
	(936, 'workdays.calendarday', 904, 0, 'd356c20a95dc2ecf0c1e761488df5970', '0edbbb1b42677d62b0874d225f78e5294454e0f886d83028e2bb5d4cdd444239'),
	(937, 'workdays.calendarday', 905, 0, 'b3afb55b2d84f5e0436b097e1b44d12a', '0ae166e915190a1a5b53b6043069225fd85d4296ff8776c6a9cd76908b0fbdd0'),
	(938, 'workdays.calendarday', 906, 0, '2dcacac805e2feb36c35f70596a3b428', 'a4677495a87e5606e2dec6d306fff8e94535b4181f72e1afbb2146d80b31a5b7'),
	(939, 'workdays.calendarday', 907, 0, 'ddf59cee197379ba54c805c47f191b44', '454d0dc73c3cfb756fbc76f3062cbefa6c2c6808761e60e052dfdaaac4700373'),
	(940, 'workdays.calendarday', 908, 0, '928c9f7580baa6458ff2a33c60c33276', '05b734e3a2d1fdab529e906187efdc73bc89a452087fb4283218b017df79092a'),
	(941, 'workdays.calendarday', 909, 0, 'e8fa1b6fb82a7127ac6ac9e85383ee0a', '7f5dc5d96d3c0fd9dc1bbe09a0f57c6c3081e6c8298cd2e3a283e78a4a6f776e'),
	(942, 'workdays.calendarday', 910, 0, 'b00ac054078285f5501ba76e72b52585', '65d4a7b9c44640ddee5a08f463a8ce9eebc607a94c62ddb775833d4ec31c5cbf'),
	(943, 'workdays.calendarday', 911, 0, '72f809b7cc2e5191a4f5f64e5fe7ca07', '4ba608fbb093170545f5b46c6f78b6a7932a80e0c2ec0db49d2938286674c4f8'),
	(944, 'workdays.calendarday', 912, 0, '10b4a329cb820c1569ba139b505c33da', '45fcb6896cb16c0eae539bf8cfe64515bc2b8a13a0a1118c19b59e883494e83a'),
	(945, 'workdays.calendarday', 913, 0, 'ec1ef5cd7e563c81cde8a1ccc68c0711', '30631d7fa20478a833b16216eff5491f8e144ae0a903ff9275907c6f6c92928d'),
	(946, 'workdays.calendarday', 914, 0, 'ad9899aaa99b23e2b8258e357d694ad6', 'e2f72f651a957435bb5087e30bf85a73cde673c5b589db7c2ba832afda54ce5c'),
	(947, 'workdays.calendarday', 915, 0, 'a1f42af61df99e969bbe2cd045441f36', 'ddc6230b2739c1ad65a6288175157652ec76cda1570173ce1efa9ba5661ad1ef'),
	(948, 'workdays.calendarday', 916, 0, 'ac1fc360c19b48056337286e1e152a68', '34512ede2db82ba3e2a51b7ebba18dbc42f5344f7c980d93c236e30ba33f18ba'),
	(949, 'workdays.calendarday', 917, 0, 'e1396baec1ccc0c36703a6dfe27ab181', '562ef518376f4ecb1f16ee667686114c72f3315761775357ceac964c7247f895'),
	(950, 'workdays.calendarday', 918, 0, 'f4b683aaa04f06bd9affdc171c7640ee', '25901eda20ddf51a0c21c1d8b55d9c3c964dd8f41e07c564d53f16d400b0fec1'),
	(951, 'workdays.calendarday', 919, 0, '77414fa438ca9f72abbe4813363c7e10', '457e1c6bc0c3f0b26354bebf511bbf632e6cb6b699eb8601b4d69906ccf48e23'),
	(952, 'workdays.calendarday', 920, 0, '7f21c501fdffd02789aee654faa5b3e8', 'c66138fc944c0cdec8fd71da4915834c39d142851187862c9dd853845aece864'),
	(953, 'workdays.calendarday', 921, 0, 'c34340bdd5fbf050f3d626d4c57785f2', '05eab1ad96aff2c1d3a4f0f2fbb8eb8a7051d22812271efa2b02125ead859fad'),
	(954, 'workdays.calendarday', 922, 0, 'a66505d8e602f1d6338fded02f1b7def', 'a39798e672e613b30730e700b92e6f75f35f8b13e6ca84966be822f9aeaeff51'),
	(955, 'workdays.calendarday', 923, 0, 'c4d65658916c4140f846f2afb349a2e5', '7b9bf88a23c8ea2ea3e574aa38cf751b25b2b41fcbf284ac88f3b1daa5fb2854'),
	(956, 'workdays.calendarday', 924, 0, '291c8a4ea3a98bce282c2badb37f797f', '330610d335a6a056c1591cc7fd8483a308af4ff04967188153cd36050cb971c5'),
	(957, 'workdays.calendarday', 925, 0, '914fa3277d47a90715f0885fd9d6f09d', '09586292f26562024463dab2589232b2ef30f01466aaabec31a5ca616891a159'),
	(958, 'workdays.calendarday', 926, 0, 'a7770908bdf2bf24766b0727373efcec', 'f0f376468c1b6747b69f05cb57f7de945075e31bb36b02e9200847ace0c1e6ee'),
	(959, 'workdays.calendarday', 927, 0, '80da4c507d6f17bf3643fc48a2bacce8', 'efc758da2bd30cfe3d424b6218e0089431e88b2e37383efe8f274959faea4ff1'),
	(960, 'workdays.calendarday', 928, 0, '009547bf8e4ccb6d11197901a8c03718', '26ab0a05cd14542b0bcfff781aee8b49740b5fe9203fd37e33e06854d5c7b0ef'),
	(961, 'workdays.calendarday', 929, 0, 'ae3f490c51a2b923d6fce361ce8ef452', '043e3be3c4c270ada8d9de015fbfcb6f42a69ce86f3e224b0faa860df4cd84c8'),
	(962, 'workdays.calendarday', 930, 0, '4b757e9bb7858bad342732fd917dc936', '8feba9b8e3c2f0480f9e7ba2c3cb5d39c9a081cb7297f070fbcf8cffbced4cc5'),
	(963, 'workdays.calendarday', 931, 0, '32d6ecb29d8bd9e575345860c4ed4227', '11b3025cf48d96dacd2b33734c4234a77640fc15f24f29d4cc3729c93694a113'),
	(964, 'workdays.calendarday', 932, 0, '2c9746056ba6f0db2eca3c3a4cee82da', '199b576a7031dc2601c7a27b8848e1a9b20941b8ad6399c7ae67c8ca5efbcb80'),
	(965, 'workdays.calendarday', 933, 0, 'ec462369256a1df6ceae60f6e167ca65', 'b5d6d1408c42a6b6ac924a0aa2265849fcc34e4d2385570a0e69f61acd18f699'),
	(966, 'workdays.calendarday', 934, 0, '8abecdfed8924d7b7bae2476b356f777', '58055203ecaaeeccf87c1314fa879c77386701c6d95888de9c30a84899f26ffe'),
	(967, 'workdays.calendarday', 935, 0, 'ffda6216d68c2663b907a868ff2189e7', 'eaab0cf80cdea365247907031b3759c0b231ccedc7c3041b0ec12bdb9da89888'),
	(968, 'workdays.calendarday', 936, 0, '0657d0d577b97864297520f31c5a9a6e', '95cbf5a02e51a7df58a09cdd81002cad704309fa7bcb586e1a4cb7aba90ce333'),
	(969, 'workdays.calendarday', 937, 0, '206caffbe24d26a26a03ecdc85055dfe', 'c07bdbbff97c761ca9d44d055be440a1b5608d196b15eb95a14a70cf353f57bc'),
	(970, 'workdays.calendarday', 938, 0, '1922cbbca6fcd2e6e994831250912fe6', '80994abfdfff74a3d1c7ef6c6ed6af5195f8397b8c0280e1e47d9829e2c5c7d0'),
	(971, 'workdays.calendarday', 939, 0, '693344be903fec0fd51481faa915670b', '4b7dc8f1050585593e848bebcd665bae8283c984b034570b432b0159a8041a7e'),
	(972, 'workdays.calendarday', 940, 0, '79c25579d7b09ada4d946ecaa969a7d3', 'f568da81d228f81537e78aab25f93dbbe680fae52d5d59d62c971d0b9cd0a9ab'),
	(973, 'workdays.calendarday', 941, 0, '79f3f7b17e85173ca0f24e7c635e121f', '41eaeb7ffd841b2f4fa68a026601da2f36e964293d14750f0f45a62c10188c13'),
	(974, 'workdays.calendarday', 942, 0, 'b6bdea236ce10a4d2390e6c792509ebc', '462f35f4c30a59a82f35b407fdbb2b00994750660ca5420cf5e99a1656074cc4'),
	(975, 'workdays.calendarday', 943, 0, '7c563f7aee2f1350c9df9342a3153d3b', '6b50277318db8b9c7d42e37587afe507b5745b5e6a0fd6d9b94180ec2927286a'),
	(976, 'workdays.calendarday', 944, 0, 'cb9d524156f882527c805913941b3a22', '62a79707729d476b8b028a9154429b324ce4a2930cd622c25980bdb58f31154a'),
	(977, 'workdays.calendarday', 945, 0, 'af40d35bf34b4fe29ac3c31e71b4edc3', '21fbfb039c135f69f85413b3f70636649713fdb9f421dbb8625bb98b5cc8f84e'),
	(978, 'workdays.calendarday', 946, 0, 'ba7a70d7ebcc8924b786e6325b13ecc6', '8cd6c1651c98a81a2acb666d755d5e93bd2361921f45cdcac2c42eecaa3ea04f'),
	(979, 'workdays.calendarday', 947, 0, '70ee657a1da1fec91a5b4de576cee2ee', 'b125646f39b8cb0cee0369d24c6a09a25b08ad4014bfd013347302a06d74aaac'),
	(980, 'workdays.calendarday', 948, 0, '4f9556517545b5afb62beb22bce95f14', '6aaab7a959da372c39fdc9df983bb11d3e54e6c53ed0250d145359e0943f7faa'),
	(981, 'workdays.calendarday', 949, 0, 'b60b141e10c1e118f3c143f2c9da3382', '1fd02795f8a4354192fdbc7e630512eb55f48c228b84ef715f83b41d74c92d4d'),
	(982, 'workdays.calendarday', 950, 0, '1b7ab2d7ad783e8de82bb7807d8fd3d9', '5930786168e071030afc8de090670ae71eb401498c0dd9e0a10efbcc89d17392'),
	(983, 'workdays.calendarday', 951, 0, '56f1e1afff50373258e529481ad20493', 'b42d5bcb83ab7319301e818070cfd5cf45fce9f432a82ad1dc431ff0e6e4cc74'),
	(984, 'workdays.calendarday', 952, 0, 'fdfebfaac1274561498c9907c1865be3', '9a4485cc06ce9c0a876f9a02a9438551249b585e925d2e1230eefc69514fbf7f'),
	(985, 'workdays.calendarday', 953, 0, 'ecfbe594e38142e6b9944ea9529a017c', 'fbf4e1ebbe234287fe9eda9959f51b6af8ba88bfbaf25f89f47d22d238ec8bc7'),
	(986, 'workdays.calendarday', 954, 0, 'b08d6eecaf2ab52413fee3f633391890', '6e0e7dce8b5c4ee66e72f5d530bf29a4f06ae3da8fd38d05b707f04447d3cb00'),
	(987, 'workdays.calendarday', 955, 0, 'c2a59543f6809906ba51137462175fad', '873cf2227b47e20f426a0e4386822a99a5c1dbef31ee9e0b2eb7095a372f9091'),
	(988, 'workdays.calendarday', 956, 0, 'ca4999fe0d8ac8ec9593c4e38ae96647', 'b6a1149523d3e9d7fac6969312b311b25bfb1318ba71393beb7d2c976ef64bab'),
	(989, 'workdays.calendarday', 957, 0, 'a3e298b510f87ddc2db4939e0d9859f8', '97b5b4ee7ace9ff127a6599495a615e2d7eacd061cfb8611c6891eca65e22b0f'),
	(990, 'workdays.calendarday', 958, 0, 'a42e15d5b404829d1d08c6d0fb945639', 'cdff3cf5c9abc33d020960d11bb471a72de6223c18d7737fcfc8d02ff6df0a5d'),
	(991, 'workdays.calendarday', 959, 0, '23d357f9bf28ebee05d4242132b54878', '8a080441b13821267153fc88eed9694f9f992fe87abe58ba043c4eb9eb7c71a0'),
	(992, 'workdays.calendarday', 960, 0, 'ef1470a0b0acc241f7a7345e42144346', 'fcf9a3f6edd1c0686ea7ee68eabd6b999177fd1b2b7b7caade4ff2c9d2a741f7'),
	(993, 'workdays.calendarday', 961, 0, '2bd49b60ea4e923314af4155bd22bc27', '781531d1675d1365663afa133c39415889f4c3d3162541acfeae75dbaaead7d2'),
	(994, 'workdays.calendarday', 962, 0, '2123b33081f8c77d439d2d4940396fad', '96c6ec5af5f5650d0768afde6474b091f4584e4f8e098ba1432df7a2c5da604f'),
	(995, 'workdays.calendarday', 963, 0, 'f3a2bd7c1ef1fb972254c0aa49f6b3d3', '8d45c015a52002ae44eab3dc3f51c79871badd0ddb920ce1c9763ce7879b9597'),
	(996, 'workdays.calendarday', 964, 0, '171de5bbf3846bfb83bd4f84add1543e', '962358c193d6ea59a7a5fe9cd89b5cb9f670ea23e749d107231682f522761a21'),
	(997, 'workdays.calendarday', 965, 0, '8ae86f2221e39ae61e5f1a7233ec7f9b', '5b052c06a8fee9535b6f7759be72c16f0ce2605015a82ea472a6d9193708f014'),
	(998, 'workdays.calendarday', 966, 0, '67f76d28fbb1589b4ffc01b59e8f5f73', '17c6b4bc0cc289162e6f169d4ecc9ce5bf65dac5a823983d746767132c7db2fa'),
	(999, 'workdays.calendarday', 967, 0, '96ec8837cd0bbbc07bfe73a1f1259b1c', 'ff91e9496dcb46129d70dd8a8dc518a253f7682c6baa8073ad0729e1e7a2725c'),
	(1000, 'workdays.calendarday', 968, 0, '9bbff8a7e83ddfa39c3735f3c235a927', '0945d6429b32b0c58a9497ed254f51ec613691e5b89750a7e32f6223ff1fd6c5');
INSERT INTO public.audit_seal VALUES
	(1001, 'workdays.calendarday', 969, 0, 'b963d7c913e5b4c67c2ae6c156668be6', 'd2212c1a9a3411ae8c379c0605b289d7c307ee8639390c7c12aa4d67fef5abd9'),
	(1002, 'workdays.calendarday', 970, 0, 'd05a0975d0a928f2a3934bedcc5b1635', '69108d813d80fa9688981355b8c5e1c2ce53f80d163aac55fe135ca5370efe2a'),
	(1003, 'workdays.calendarday', 971, 0, '364e88cb870f5d83eb120e1136b641ad', '6fe7b961c6b65dd21e2c389a268a583337eb0d5701681660a738c64942133c04'),
	(1004, 'workdays.calendarday', 972, 0, '908421e33aa280ca933761c42987d34c', '3eb70f567d3b858881926ef57b34ce5070b6cb98b68fa2fa98e80df96eba2a06'),
	(1005, 'workdays.calendarday', 973, 0, '8b321fbffc202698af30d97b9d8f88d6', 'f81acf3455473a82c887d2b4fd357a4c54e57c0d3cda3b502c0e4b6818f8c82c'),
	(1006, 'workdays.calendarday', 974, 0, '3f4ec0decdd2dc7200eb29f26e7dfa85', '18d2306f04784b100b199a653d38e5e7dcda58433bccab5d56b916098a8d1f5c'),
	(1007, 'workdays.calendarday', 975, 0, '15e42e50b836d4eef2ebc840ebae1136', 'ecb1880b08fc602aa7c3faa6e669c8f9435fb7d36036d0db485047953ae2c998'),
	(1008, 'workdays.calendarday', 976, 0, '26e4f7655569bea99b8ed44d7279e42a', '2560ab647e016531d45fbf9299cf1eae80ad13a3b20614372582a16e6a648b47'),
	(1009, 'workdays.calendarday', 977, 0, '8b3eed4dfde7a56d6ba61f1fef639998', '775fa800e5eb8befa328ff2249f3e2383e0505cfe5812ae07f82c5f792f89869'),
	(1010, 'workdays.calendarday', 978, 0, '9b7013316f48f7bcf0ffcbf678f95e88', 'b4cc56692498575e9bb14df3d99e60c0e7c7a5688f10e2564d4b6fb64944eacf'),
	(1011, 'workdays.calendarday', 979, 0, '4ac89b97ac15c706967ee05737a23cca', '0e4b32e99350470efe868f0aaca7ec8e3f968a687c0206b280b28e672f42d291'),
	(1012, 'workdays.calendarday', 980, 0, 'b3a2f4cc723640884ed10e286445a629', 'a10b231a6779f90cd98c716df10be30bfeb233d213a0dd12f78d916778214b32'),
	(1013, 'workdays.calendarday', 981, 0, '6909d8b8fbac3243ef16732acfbd7688', '86d9096aa85be5b062765f00edc86903564c1922b2c819f407af54c802656253'),
	(1014, 'workdays.calendarday', 982, 0, 'b82a807455ec987fc969b73e67bdbe36', 'a1260e3fd13d35d2e3b4adfef8bcefdd28ba0f537b7e76f1a3e88b3568f5668d'),
	(1015, 'workdays.calendarday', 983, 0, '2e8d617919cba8fc05d69027c9216c3b', '65d1a08024e98b51777c43e16b157af0d7a60c98be3cf142a1f04988558842f5'),
	(1016, 'workdays.calendarday', 984, 0, 'e8d5b304581d8a08c7b78bc58921e0df', 'eba1de0d693f1bd624993579ab3e7b534a259ea6c5ecd3a9438ff311ca0ba2b0'),
	(1017, 'workdays.calendarday', 985, 0, 'da02430e25b29820690ad55bca57c7b1', '94a6525845e8849d6e8814d6bc114a46aabe8fdc5b8a878abfd55bfab05a0ce9'),
	(1018, 'workdays.calendarday', 986, 0, 'c929326c6200fd79c649974d910c187b', '5f0e8f062b6691a616da2bebbca5516a8cefd29e3565e4a119bc987b0116b4e6'),
	(1019, 'workdays.calendarday', 987, 0, '655c0e573f1a04adeafe6cf0bf5e7bdd', 'a880831c954de00ec6448a2396b5e45958f0d277a361a33368cc3dfc27db81f0'),
	(1020, 'workdays.calendarday', 988, 0, 'a45830192d9a59648354108c3efe0bbb', '0be0b96aca49abd00f9e5d25d1eb1adec919a3a3d80d7b7f209741e84b155655'),
	(1021, 'workdays.calendarday', 989, 0, 'ea49d2c4f6b10399e553741ee159f3be', 'adab9630dbcab37f1aba1010d979f04e6c461e1ec65e12797982bcb35608a289'),
	(1022, 'workdays.calendarday', 990, 0, 'e73d6f6693d09b2884cbebdae4998036', 'f274ea8ed265c727b10023dcacae9c3981eb446523c9be0b3bb3d78d304e52a9'),
	(1023, 'workdays.calendarday', 991, 0, 'b0af75400741c40adb04d4e0b6a08220', 'c48a049aba8ccce2d81c6c7dd31a0528296ee9c217ed1ffe38102208d7a37019'),
	(1024, 'workdays.calendarday', 992, 0, '21c8d83353bf36ea6c1a2b71d60d2721', '1c51d6f25574d4a16de691a58102d7747571341aac7ff08d02ae324f5f0f6ecd'),
	(1025, 'workdays.calendarday', 993, 0, 'c0e3333ca5e38a20338bf74b38d86623', 'f6868cb59f0c45f2077870f194c52ae8ea89b8b017e128aeb8a1dbb8dd138231'),
	(1026, 'workdays.calendarday', 994, 0, 'e5f85810fa9bb6cc33ea1f92b69d9b14', '7bc5305c0e9d851a9c570eca69d27844384a337cbc63deba10ef5c81365dad64'),
	(1027, 'workdays.calendarday', 995, 0, '1980866e314322bccfa0a765a7a03022', '40f2db4748c453f36af39270485bc3e15c9fb0adda91956477c2e59ff94c9ea9'),
	(1028, 'workdays.calendarday', 996, 0, '6828955d2855a263cdb543421ca95b79', 'e47cb271b9f71563e76283bc1d1b1e56ea3a88a23e121bfa4673ada86b4e0ab2'),
	(1029, 'workdays.calendarday', 997, 0, '6e27bc9811002cb294589f023d540c5b', '336840e25785f8bfb9d1d6cd267bf34147db370994a56ce6f5e4a76937726c56'),
	(1030, 'workdays.calendarday', 998, 0, 'c9abea300cbc1cc44834b3a2a6210cae', 'd314587ae608dc37ad136cdef770f5e5e032f54a5d074780f4c33fd8bb39a3d7'),
	(1031, 'workdays.calendarday', 999, 0, '3c189a0caa8a7f5a451655bcf68e079e', '104766217e8655c1f3fabb95a6f691a7aacef662d9e1ffeb6b70a139d475f258'),
	(1032, 'workdays.calendarday', 1000, 0, 'b46fb0d7e303a053191f5d7697ba1041', '182c2add709f3a5948a357c5332069dfa291417ac1c141785402df8bb0c1fd4e'),
	(1033, 'workdays.calendarday', 1001, 0, 'ce6f30eae73b55766934930f1e4837fc', 'd32c9182bbfaaf31cd6fefdc7cda7538560f26a0f9147667797ee113558995a2'),
	(1034, 'workdays.calendarday', 1002, 0, '34215b752c2fa007e0970b7fe29cbe1e', '1b33675f18d7f9b1397e1f544de64a10319e9a13931b3cb0ac995b05947a3d51'),
	(1035, 'workdays.calendarday', 1003, 0, '1e35c8d2994458f6578d7d783e7f6dc2', '698737c41f18b866d2425f0a341b1aa23d53b801da4a6774e3b1b32233c6bb35'),
	(1036, 'workdays.calendarday', 1004, 0, 'e8647e2c8b51bab5402cb905fa584938', 'b5e9cce19a54f42c4f5cd17a87ed2a66d08143231376b1c7327782c8b23ba795'),
	(1037, 'workdays.calendarday', 1005, 0, '3a3ca76de39f8f8498fe65badf5d200b', '7ecd3aeb15832f2d6e30436ca75c85959799f8417db881a2f7976f0f0057e071'),
	(1038, 'workdays.calendarday', 1006, 0, 'df7aa9fb13dd799f07da3516cd8221f3', '42262d13ad1697714829b39caa0aadee7d835f980de031690b3a696277f03e99'),
	(1039, 'workdays.calendarday', 1007, 0, '1d4db37401bf3fa4406d6a4f72bb12b5', 'ddb4e270cfbaaf508aec7a1005d89a057c61249bb7709a2c3c09ade4569e7992'),
	(1040, 'workdays.calendarday', 1008, 0, '33d672caeca980dfe77a19dcb78eb2ab', '07444c911b7e482175794a8459c13da5a585dbb4fe17673c724a54c880386996'),
	(1041, 'workdays.calendarday', 1009, 0, '74da82026caa940b8796ffe8b2d661d4', '7076f7e6eac4af0084a92ed32b2b6429a13ab77ed7d8c3b28fc1a4ef7f906ad8'),
	(1042, 'workdays.calendarday', 1010, 0, 'e46f469d53f1ee61aea678c22bc48792', '949ccc3d904b2b88c08e1045d9d187c5ac1a6fcaa6f747817be3843d418e4454'),
	(1043, 'workdays.calendarday', 1011, 0, 'd2daf3b2f7b331c616234a8ff842e28b', '2183698e3c97bd8fbfe63fa2a01952ad4088e5e184040fabcd6caed71631bb69'),
	(1044, 'workdays.calendarday', 1012, 0, 'e87f9b166746d8ab84c6f7c900b4560b', '49b612b7da98117117b5888658e3439dedef706a9a251c3c59937056129bef85'),
	(1045, 'workdays.calendarday', 1013, 0, '0d94c2919a16d97c77da511bf0d137d6', '6fafad5071ed14ef342471a71bf731a5c50a17803bee9e2b3618f9b32ac50a24'),
	(1046, 'workdays.calendarday', 1014, 0, '1cf674d9b5e5dc4bbd7b7ce76a8c72c8', '654d390638e530321ae7802105d0c4e09a84e8bacde24867410f0584142f3987'),
	(1047, 'workdays.calendarday', 1015, 0, '8aedee765b3f2bfebf7c41ec18c9f794', 'a4bb1e9125ec0e2d9163ec475e751f3d6eca4f939963e1fc9ecfcc4fff7b181c'),
	(1048, 'workdays.calendarday', 1016, 0, '155bf1c77bee6945212746bff3cb1881', '68e4af99fe6f9e6581b79c002e78ea4e2b4b83f7c57f79423ce02ced164cdba7'),
	(1049, 'workdays.calendarday', 1017, 0, '22a9267def4dc0697b54c6aa1e111366', '59c61e464932856047cf299fbd7c57e8d696a7104b5635fedc025a68af605965'),
	(1050, 'workdays.calendarday', 1018, 0, 'a3aa650de5215825c10a8973815a729d', '4ada02d0aa5b9a1d9acb29feab43c90195129021ef5be1c58c95a0012f079e84'),
	(1051, 'workdays.calendarday', 1019, 0, '61735e40354043815f8126278631e528', '31f917f36a17b505bd6f623c35cf65cbc874683ce2e356542832afd7589f08b2'),
	(1052, 'workdays.calendarday', 1020, 0, '6c4c248429a2a85ed39126db9760ae9c', 'f103c225e7e94472825f3f6b6b1d993b7d4596c932232cb946476dd8b837c9e2'),
	(1053, 'workdays.calendarday', 1021, 0, '816487699e969d598997732e6812c2e5', 'b8c9ea53451a7912e9c4a1bf6792b103cd0c0aeb14d2f6797cef927bc5827921'),
	(1054, 'workdays.calendarday', 1022, 0, 'a4fe4240db40bab486b793e4472d2e02', '2b4d972b6b551f3d1653142a60e0cac640f0b205e308858eb5af2d1d2db9feab'),
	(1055, 'workdays.calendarday', 1023, 0, 'fa812c9e79b81131b1c87095857ae0c6', '596f1ec252c49a6ae25dcb9fef1da99677a2f7a05a4174f4f773ba8f368a160f'),
	(1056, 'workdays.calendarday', 1024, 0, 'fd857ba4c03cfc3f162fb9c7fad208cb', 'fc5fb06ffae97abea83e225607c6660cb3b914db3cc93c8263eaf909a674edf2'),
	(1057, 'workdays.calendarday', 1025, 0, '61d139419b17067e16a8c40ca0d4e2b7', '184840936ce3250766f97ff83350d7bbb63039d09ad505a4ec3da6be371479b5'),
	(1058, 'workdays.calendarday', 1026, 0, '166c8ed64797b5d55dfef736c13c2588', 'bc18c0dba89c580042fc8abdb0ee9b49c0af9799551121c617a13b55c5d8276b'),
	(1059, 'workdays.calendarday', 1027, 0, '5a349955f05d4b489d6168e7bf041de4', 'eba8b248bda212a3c5a23e2d342eb4044582d019a40fd3d6a3e4932e2532df6d'),
	(1060, 'workdays.limit', 1, 0, 'a1c389afbdda22eeb0193cd6aa8c4e7c', 'f59917fafe401b54ba53086a712fa8515b514ee16fe91f5c21a9bc6d51c99fd2'),
	(1061, 'workdays.limit', 2, 0, '6df23af83101c780c778d683a0c46cd1', '875018660669b5baee788671985c4e4175a3442255a209f08be14b298b4d5818'),
	(1062, 'workdays.limit', 3, 0, '5cf4f95c439e8eee825319c4e462ec6a', '82c13f5b92ea3b9d73b615132feecb9aa8b0aab79882a2019050cf7ac4030a8e'),
	(1063, 'workdays.limit', 4, 0, '579f1665614c6d8bf24538bbd2b45112', '5facff166baa9226e1863d54690d7a46a853de128f8bd642139acc88a00d1db4'),
	(1064, 'workdays.limit', 5, 0, '59eebdcf953ff19e54add959750296a5', '262ca707dd634b12c2b32a75110bcb61737b81061142d0674f589070752f4d30'),
	(1065, 'workdays.limit', 6, 0, '4eb9b97b615972c8b0d2626347fd4a5a', '5cb516a98cf93ef6a061c57682f0dfa3a6143504d62aa865367c0c864153f359'),
	(1066, 'workdays.limit', 7, 0, '2d457d2cc96876908ba8206f2e901c31', '8d02ea806ce025caa2c6e19009ef8884db8fdb252dc5f7f2714f57f458dc16c2'),
	(1067, 'workdays.limit', 8, 0, 'cd71eeb48d1f9ddfd82fc87cc8542f0e', 'd245e71b8eb34c6df212bfd98bcb3a29d3b80a4fe0b5fe20a7d0d1b991c49a43'),
	(1068, 'workdays.limit', 9, 0, '7f051667205cd189edc7aba7efc7622e', 'ba7d0db41076be8dd24fa0d9fd4f99fe4cb80594a3158743b9395e06a3c55af8'),
	(1069, 'workdays.limit', 10, 0, '68d69259ea874fab27dd5f08b37d66a3', '24066639a248e2dfd5dbc5afd122cfba338952a7c601b7a8e385371a0900c971'),
	(1070, 'workdays.limit', 11, 0, '4e3c4660b56dd93c86e4c7b757512972', 'd9665280ad05b7208e2a6050582278e7976b5f3f788692e62c56d181512efc6d'),
	(1071, 'workdays.limit', 12, 0, '1a00430160691be9770c5d9cde783795', 'e002787b02ccadeea6fb4a452a1d2291cc6ab7aa7e1d1bcbd2bfbfe14872358f'),
	(1072, 'workdays.limit', 13, 0, '89961c07b388c838e4961d8f139d37d7', 'feaff0ae0db433d9e7dcdf2b333b1f9d5199e67d25a1ba86ebc221c65e36567f'),
	(1073, 'workdays.limit', 14, 0, 'ac7ea8d8a58c15c3a088c86b40708a90', 'f3c6cf621238288265fb0956bf97ef8f23cdd45e2ff4d8e4ee365f192593d688'),
	(1074, 'workdays.limit', 15, 0, '371b0d5836479bec659299ee08626a9d', '5ceadba304d0c7bbbc3c1d0771ffd9648b938f2f76184f1e004d87e822422a00'),
	(1075, 'workdays.limit', 16, 0, 'b998f175b8a88d1c443aa82d9761d802', 'ba980a1d13f343f37edcfe8a21d7e50f011c06974ba4ecc92dc5e860200f9291'),
	(1076, 'workdays.limit', 17, 0, '2d996ae2ecda00aa0f6800450663a410', '26230c89decb4a155f62d4fa06f64b162b31d77e64fddac58cdc1599754f56c6'),
	(1077, 'workdays.limit', 18, 0, 'e512fbbf7ea5c739eff86be6373ff54c', 'c0bcefde13381c340a59e2c86387292c768bb08f261d7433ad32758efdceb4c7'),
	(1078, 'workdays.limit', 19, 0, '06fd193fd505d4366907d1549446d433', '8321ba733074e3fe264d16f76318d3e1733b6e7ada820fa6f9e7cffda635732f'),
	(1079, 'workdays.limit', 20, 0, '2056b5e0ffc37cb25b3461fe80aa1488', 'e318a65108dc06438ce73f00478a92dbdad6aca96827a55cbcc51ac490bb41bc'),
	(1080, 'workdays.limit', 21, 0, '402bf6ea82366cd728be775c2cbc5e87', 'eb8e5b571adf2c2e8d21448448ed3dac469e20153aa774bca0dfd87f682c0439'),
	(1081, 'workdays.limit', 22, 0, '9aa011916070b8a5ac767879aaebc408', 'e3abf13e67a92ab64635a759b023288924e093bf86a96bcfe8a1ca9f458b522e'),
	(1082, 'workdays.limit', 23, 0, '663ad5db329393f654053bba08d7798e', '9a8ff7d0cdbc70b630d204df19dd45c5935025162ad73ffa02c602de8b57768d'),
	(1083, 'workdays.limit', 24, 0, '81c4b69e2e8479c3796acf325e3f210f', '37bdb36c670cd3e47c42015d830ac2a9a339d8baca0de38bc1c6bc9cf6d30d4b'),
	(1084, 'workdays.limit', 25, 0, 'e3aa51294fbc4295e0307129e0c61a14', '1a7ad68888689a84b8e5d9230b457d7a1395dc628debbaf21afc13f55ba35768'),
	(1085, 'workdays.limit', 26, 0, '9a384ee603c01042ed0c27fa7df1f4a4', 'ea356a4df0b57a7eb9bda501c0494c8625cb183f6ceb69c95cc512baf542d0b4'),
	(1086, 'workdays.limit', 27, 0, 'e4c6ce283956e2279ddd6a44eec8a64d', '0eba336c5824fa7a7d1ca963cdfdeeb2ab4a39b23c0104ed09450defb1c0378e'),
	(1087, 'workdays.limit', 28, 0, '45572f6a77614cbc7eaa50ce428c3ce0', '53a0b11c0a10186ee2e248201679a7230bbdf486ffcb961c918381f8b2e49706'),
	(1088, 'workdays.limit', 29, 0, '49f2395dd96a9efb0092322ed8633c5d', '09a171108e508dd314c8cc9a0ecdcf98cde277de1200e4d493ec287418762101'),
	(1089, 'workdays.limit', 30, 0, '25461fc69cdb257fe3bb8cc7c894266c', '77b76cf49b96e09767ce97df2793563342303e66eacce0e03f803e82fd26df48'),
	(1090, 'workdays.limit', 31, 0, '47a3d6419ef37fd1371302275b13ba63', '00ef41ed83d94485295ce989089a7b2990f876a97f12d82863c97a03555de44b'),
	(1091, 'workdays.limit', 32, 0, '54950df11c7ceb0eec8f72a41cb60729', '2f783d7ed3fea69df676b69174446b5ef49b40aba76c7c952e76e994fb241e7f'),
	(1092, 'workdays.limit', 33, 0, '47e0e8abe43e276fe296c4c9eae8af85', '070b7c59b680a64f17f9b0aaf0867e4cf9ba7de2b32cf9bcc41ba311aebf8508'),
	(1093, 'disclosures.procedure', 1, 0, '63fa615ca291c0babd18526a1ee7b48e', '71e92b0f123a880b87416b35d1e6f62ee33aff2a4b1d647dc52a229ba48f16ca'),
	(1094, 'disclosures.procedure', 2, 0, '19be4b7e4f0bc094f35c2927bc142242', '68a2a9c90b310db9860ebdfa49720d0c54898a2c401da4bcaa0a10f7bf47ffba'),
	(1095, 'disclosures.procedure', 3, 0, 'd6f640a7aa28780aa663c25b03a455c5', '0afacbae1b9f63eda3649e2f3d499512a9065b17f1ee873225d3d1f8a94d0447'),
	(1096, 'disclosures.procedure', 4, 0, 'cda22b69c0c6146c4719707364a1ad22', 'a24ad59d6d4cfc83133da7378e6c39ec6865d3f1de7c3d9d5b471174215b1994'),
	(1097, 'disclosures.procedure', 5, 0, '6ef6d1de148d44bfaa5e7eba5f51e28a', '400f3705a680dc9990fd9c14f1071b24e6c1a6eef38bdac8d637fb2a82cbb477'),
	(1098, 'disclosures.procedure', 6, 0, '432dadd31cc6b60abe0cba6f7383e917', '4a98dd47a4effaa30bba9b127f1bc5dc097dedf95088444a4be5b507c912757b'),
	(1099, 'disclosures.procedure', 7, 0, '581f713e76d2f32f66a54240bca7c01a', '86c179ef28e03a6add749d187007e8c3b0b81eccc1c22f81f6282c40581a654c'),
	(1100, 'disclosures.procedure', 8, 0, '00b53df6a18d1ee96f1a748e086f607b', '9fff282fa7114b2578fe6c95026886eabd4beba8fbabd2c606a07ec153d42adc'),
	(1101, 'disclosures.procedure', 9, 0, 'a163f352aabc05f70768bf27d9fbaf25', '8b6272a5c2e256cc61f2363b8d4ca7dbf92b72258905b1835169e849e54b8fc0'),
	(1102, 'disclosures.procedurestep', 1, 0, '02876061350709b6ba00402522e6b98a', '74cde8ff7a705bd475872b1060366272036d2c77f792462cfdce2d288fb31934'),
	(1103, 'disclosures.procedurestep', 2, 0, '376e7104d8a756dc82ee2ef3fdca127e', 'b3152552f0fd7c6a8f356f705d3c9005f432dfa55bd0e6eceac8b73b1d70db0c'),
	(1104, 'disclosures.procedurestep', 3, 0, '33698d5c4ddc97d07e6113f1b3dfb31c', 'b7cd2f5523b8d1e356a05a8b8604d1bb584729bef7781f15b58bc5dd4a1195ce'),
	(1105, 'disclosures.procedurestep', 4, 0, '4112a61480b7b66339a843c5f714e87c', '8861e8eee066c887c46b04637a7f06febf3b3bf4e68c8dfd5c1b0177d1ab38b7'),
	(1106, 'disclosures.procedurestep', 5, 0, 'db1295c72b9bf2552455563aa7275547', 'eef71a90303d76839f7f692a90928b15f1e51f5ff212631fc789ab7fcf87c1b7'),
	(1107, 'disclosures.procedurestep', 6, 0, 'ce50de6278513721cf9ffe5a5ae264b8', 'aba351e44e700ae43c644c4162474e31821d48e4b81bc2222ccccb46a4749fbe'),
	(1108, 'disclosures.procedurestep', 7, 0, '63628d19bbb376bbe8974e3045d2d09e', '24d9a45b671d76ae0c1bc9d85fb5199dac7055ac1d0997b95edb9486919f68bd'),
	(1109, 'disclosures.procedurestep', 8, 0, '8210ff63a8ed74ed0379a63c638aea9f', '000f62048aa0bda65e8b1333b516b7abc691c5a59598208517b89ec75c564b9b'),
	(1110, 'disclosures.procedurestep', 9, 0, 'cfbab40a59f07561923bbf6080f52690', 'be2ec3f7d478950fa92bb959c8dca301daeddd8bc9926955042e9ec2fe273f3b'),
	(1111, 'disclosures.procedurestep', 10, 0, 'd504564ed046ce93401e19d241d15421', '4a007638ad558567cacbb05492c80006ee51ac733ceabd9cb34400b3a5d17a2b'),
	(1112, 'disclosures.procedurestep', 11, 0, 'c3e3d6b0ac8ffb8290096a9456303974', '4c83aa3ca8e03737c16d7bcd6c04bc3c57dba0f8f8f1e0a2da4db3a58f03de2a'),
	(1113, 'disclosures.procedurestep', 12, 0, '6acbccae025f672c71397951d8f065cb', '0387395a56816119572e428f6858c29298c5f966251fd05952e4af005dd3119c'),
	(1114, 'disclosures.procedurestep', 13, 0, '617f497c2ed5e2396b1f4012934f5021', '8fe55aedcba81aef963840732007d2d70c9bb0afb5cbcec60980e30d89905859'),
	(1115, 'disclosures.procedurestep', 14, 0, 'f5845fcb2f20981fbef46d579eae05e7', '3ffe4083c57f04e2bb48f7dada43d579ff7d29562556fc5313d649e75b8d2557'),
	(1116, 'disclosures.procedurestep', 15, 0, '8fa277cc82e06b3bc878441aa6bb7178', 'c54d5f8db419f387be246e83fb0003cfa084a60f2edd8770776ade49b4c7af3c'),
	(1117, 'disclosures.procedurestep', 16, 0, '5c902938b685cf1536ebf02439ad75a7', 'be99f443563f86f4f29500b2fc336034480ae53c0e8ac31be55d174e1a8ce67d'),
	(1118, 'disclosures.procedurestep', 17, 0, '7aa2ec683f254d515c2b0adb7251e950', '159286bcbbc55a660d54256ab96830ed515a2b8b5c6c69cecd9b6616d244a45b'),
	(1119, 'disclosures.procedurestep', 18, 0, '2a2a730973bce2f20f88bbad1f41b213', 'ddc5f5170efe576e355def64292f4bc5a51bb9100d1c5768c13c9e336f04a3f4'),
	(1120, 'disclosures.procedurestep', 19, 0, '0fcedb6a67580fea1cfb036862e4a545', 'ea5bd7b52a684019767012dfe167be21c6dcc27b5184cd3148330e70c7351dac'),
	(1121, 'disclosures.procedurestep', 20, 0, '219b8ee6d2303466baa79994cb60106e', 'e1b75b570b5cb1979eef631e51d8a23d8b3777475e09197455541cf5daea24be'),
	(1122, 'disclosures.procedurestep', 21, 0, 'cbf97d9e88a5b27aae49cc150454af2b', '4ac0ed8f4618667ca7d48bb0457ba7bd7ee6da8a720d293f047e3e850ea429bc'),
	(1123, 'disclosures.procedurestep', 22, 0, '5fc061a43f72805e3eb9e1a900c4d1cd', '791895be8c54c30a259b7f49240897950c612a1205a66866e1b985c6ab02d684'),
	(1124, 'disclosures.procedurestep', 23, 0, 'd5aa62c36ac5a9c51fa900335c74c45f', '42e978b5c2ad6ab0fe6caadc9247c8f48cb9ffba484cb6b69753971a0fb5d5e8'),
	(1125, 'disclosures.procedurestep', 24, 0, '9a0652cf56906da93558a23e97168e8c', '85970485be504345e53411af811cc2a0dca8c126bc2f639c9048ff8e73f656a9'),
	(1126, 'disclosures.procedurestep', 25, 0, '392ecb571ee78376956407bc0a798202', 'c25146cd15fa59eb46cd00c638a48869544e505e5b6aad8c73c0c71750365fee'),
	(1127, 'disclosures.procedurestep', 26, 0, '2990b7a0c00450cd252eeeb3d1a9411c', '903259afe9c05f5a05d33521ebaef6c57cf082f2100adfe17156039eb71f0d29'),
	(1128, 'disclosures.procedurestep', 27, 0, 'f6595ab741da3e72da2cbce7aa3c250b', '4daef989125e79c93ab32c5a9d0f10c090402dc7836c731400535edc8bc836b5'),
	(1129, 'disclosures.procedurestep', 28, 0, '1cd73d3a2a21c4824696cc7d3036a3c0', 'f8a9ac3eb20d2a737f3a4ecff5d121991441f6adb4519f5f3be9aace3deb6bcd'),
	(1130, 'disclosures.procedurestep', 29, 0, '5d3db279f16816638f92ddcbe65b95ae', '3477b5a743e617a4fa0a6efeceba39427aadc10907bb0b18bdd226df49a98b5d'),
	(1131, 'disclosures.procedurestep', 30, 0, '6687989a5a6fcbb5874a1b019014089f', 'e0bb225d2387b6a2b7c1c465815608e70514afda72a136b85ac2cddade05ab74'),
	(1132, 'disclosures.procedurestep', 31, 0, 'a8a72eb8c195d5b8a1e45112e0246b67', 'e26439d880ea6ccb7a8fe63dda7d57167079b0f2eda5237a737fb6103b609922'),
	(1133, 'disclosures.procedurestep', 32, 0, 'd7e87a6b58e24bfb83e603727585a5d0', '180a990e984bfce2801fc38c15f2971f0396939556865945eac460c06b3a62a4'),
	(1134, 'disclosures.procedurestep', 33, 0, 'ab516c63fe4c182f5420f36abfaf05eb', 'eb655c47515e4aecc7c056cd1b7109137c7d2542b945b54b52dfc949dd67a3a6'),
	(1135, 'disclosures.procedurestep', 34, 0, 'e8f781cfbf5efc52bb349f5e39daff3b', 'cf01f67f4a7d77223caed922e6e133dafeed10dbbcbffb2fee9bbc04aa1a0a60'),
	(1136, 'disclosures.procedurestep', 35, 0, 'c133ba6b416346f1b489f303cbda4dfa', 'aec8a84f98ec691beb20b8d90902e77fdf3fbb6d7f5b47681377f2a56d2a9f32'),
	(1137, 'disclosures.procedurestep', 36, 0, '98f8c2095cb1e24aa7745a456c551c3a', '691b0c5759182778c36fc3f618ec917e58bf82a22e6478c4b55adaf10c8cb7b2'),
	(1138, 'disclosures.procedurestep', 37, 0, '95af98b4a03af13a68d0cfe27efd22d0', '96c5c83c5db2b9567e568d058c6b8729390aa6976bf85948c4f0390f4d3e0148'),
	(1139, 'disclosures.procedurestep', 38, 0, '231dd3fa34bb6ca49266a38d2f168514', '81056c0dbb28bb2a0ddf1fdc9af357710c99d5859f80520efd6ca26250bda8fc'),
	(1140, 'disclosures.procedurestep', 39, 0, '84318f4c98bff729d0b2aa735402af08', 'be1ec8962f63f90bb89757c041e11f845c00d8d58bf80d9276a88e70536d4efe'),
	(1141, 'disclosures.procedurestep', 40, 0, 'b9c5463600790dd7d764594108a03b93', '25715e5b160f494a1e27932edf7e3225caa33385c23e49859eeac89eba78a6e8'),
	(1142, 'disclosures.procedurestep', 41, 0, '8ea4e5329df183586ea17890883cc776', 'beaeac89211a36f5e2b9d38fd2dcb3bd3d4a6493f99bad0df16887a42fc99436'),
	(1143, 'approvals.powertype', 1, 0, '1a6542b0ffb33f11a26cedd719c9e8e5', '312065852b5e41adc102492aac725e7c01a06c7fc187e73a7a35e1016f2e21b5'),
	(1144, 'approvals.powertype', 2, 0, '8063585fc415ce369f882bd8fc7a25ac', '89e5eaef57826a213b2e803811852d338fdf20893c353ecb81a3f5412bf8e40b'),
	(1145, 'approvals.powertype', 3, 0, 'bb33297b1475495fb5d57e1a79d43c27', '44cae82d7e2248d8106b575425100d9c1830ea03884b5b45303179880d4688ef'),
	(1146, 'approvals.powertype', 4, 0, 'f2043bf3166a21b0000fd056e684c851', 'c85aa95835c8cd9755f1cdca2b7f75fa43df1b22ef88588d23154d23f066d2e1'),
	(1147, 'approvals.powertype', 5, 0, 'bcfc7ef2fa0b7079936b4f64a60d57cb', '759c7a9c53784e7968589d1f0fceb8ddc94e98f1eb22fbf9f0aa2fbc8a26344d'),
	(1148, 'approvals.powertype', 6, 0, '6f6c4a033a349f2a617dcf1906b611de', '0411999a779580d34b4d2c1a5c5802e459a4522e838247cb4fd38ce7026083f4'),
	(1149, 'approvals.powertype', 7, 0, 'a8381b83b75cc34ebd7116a4b63414a7', 'c37c9375f6f0ce0fc1c65dd72d89e9c96929508cf4000f5b6d32e6fcaba97137'),
	(1150, 'approvals.powertype', 8, 0, 'd1c8d3fcc863b8897823ccfd8350294b', '46793dbc104ef01d1a28d094ca5b6e1a780e0c5c42e94dd980f1b1794fd9a321'),
	(1151, 'approvals.powertype', 9, 0, '42752d2088c8f9f49d393cf6529ab23c', 'b62b9f2625151046a05183dc587df5ba1936d87f6011e5bec81b21fba4fe9330'),
	(1152, 'approvals.powertype', 10, 0, '7b4a0a55c07cd63d9dd2f96247cf025a', '9028d19c2b8ab0e11040fd2aa53b52b73d939f7c775327eef9ceb052b8ec97d6'),
	(1153, 'approvals.powertype', 11, 0, '13d8072731d3db4ff866a1b83e217897', '23229f0b6252821ee865e5fd45e7af4162d1e712c1acf366db046f6a37d0d212'),
	(1154, 'approvals.powertype', 12, 0, '6cba63215079c5d6973fa14095c709ba', '402b5d53e0968106b9cc9a49e540b8f5479f4b2153d4db55e21b75166c3bfd22'),
	(1155, 'departments.department', 1, 1, 'e05a09c001ae5fd6111140dd2030a7cb', '818e08fcb3f39d38f192379c9ba135bd5e1ee33a0f5549533fdb72d3aeef2960'),
	(1156, 'departments.department', 2, 1, 'e694294cb20b2bd2c5e53dbee354900d', 'b244989718112648ed97c270cb23650fdf0b0f931a2d6c7c07a623cff7665e6b'),
	(1157, 'departments.department', 3, 1, 'c53472a966f36514212348057eaf0997', '1faa1924a17ba72dba74c7414f58131012710a6c8ef73cd41e76332559ce3968'),
	(1158, 'departments.department', 4, 1, 'b77047cdf4b63f7a7f20eea0b932e7dd', '3971c03759d3f857f137324b0dec9992c379ba7626355a9f296d305245773392'),
	(1159, 'departments.user', 1, 1, 'd1324906fda20d6ea95b812cff000bf0', 'e751ce99e91f1d7fcf4f4b9cfbb66cbf74725afaac198ed670f8f52453409efd'),
	(1160, 'departments.user', 2, 1, '4fe2fc571995eff5c07aa8a8e3555332', '3d4f454126f53c2954c2be8dcd16262bdac035e0dcd8ba73d11111f3f6020b43'),
	(1161, 'departments.user', 3, 1, 'cd8e34ea9bd5150b80caf4936392fd89', 'fe30720cad1ee5e5f811ff01198c0b3c741cdbfcc391dad8d724df50b519177a'),
	(1162, 'departments.user', 4, 1, 'faf889aaa8799417e58d14643a1be897', '5abe6b75f592366c9cdfc1d51e93b0ed84b5285b143e27aecf36f519da4e05de'),
	(1163, 'departments.user', 5, 1, '380ab3fb41f89c625668d32e86c7493c', '2873c28084826aa55db4cf76ce1afd4d643afba11cb0f9d3de88ff25182a5a48'),
	(1164, 'departments.user', 6, 1, '3bc88948fb926805a27402036f4c7dea', '2bb5c2ffd73fc298066c165d499ba02e4999ccdf22bbb4955a761b8c57b9b0ce'),
	(1165, 'departments.user', 7, 1, '89bccaf0e23c7aefc82aae8e2824b0ab', 'af6fe862cb1500a041cb13cc702e6252290396c86a7c35ca252e091e84a995ba'),
	(1166, 'departments.user', 8, 1, '1311e17d80165c847b8055b1dbb0edb0', 'a52c63c3e5ab71e931cd1aa06f1ba357e101f9ea914b6560c8c22a2ad2671e72'),
	(1167, 'departments.user', 9, 1, '3c8df56ae67afea931042838365e60d3', '47663ff3b50fdf4f3b2432909c4f1bc7183ff9a12c5465a82c1530540f5dd128'),
	(1168, 'departments.user', 10, 1, 'eb69d068da37ef9be8b48a44ea1e61a2', '3bba662c8bcea94a4c1c788d47b4df09d91f8dbb266c67c014aed857f0a345b9'),
	(1169, 'departments.user', 11, 1, '9cb484d9919ab5533be08e3752d5f67d', 'd34f458e344ae68b793ea8f651b8327173a0cee6ab1fc0d9a6be3059f11634e0'),
	(1170, 'disclosures.category', 1, 1, '18496313c640ba1f9a78c035a3c1943b', '1e2a98ace5c8a9061aea7be6474728582ac029ab80048494b85c2291bfbee460'),
	(1171, 'disclosures.obligation', 1, 1, 'da54c8a79f52c6e803b3e657bc8f6fa7', '9a976406e64abf8a2372fa1d8a8e25c79d90a8a0604021d205edbbb9794fbb05'),
	(1172, 'disclosures.obligation', 2, 1, '7bfeb92f977faf6e601395951474689a', '2f102caf39acaab29c13a59ec82237d8b9976bc81b674e5988b1c7f7d6641c6c'),
	(1173, 'disclosures.obligation', 3, 1, '32e1492a66ea3c4373be41286a5ee452', 'b5734cb94cdd10b4454211664c82c39de9387d7d7c9c56ed4e607ba58ed542be'),
	(1174, 'disclosures.obligation', 4, 1, '7446e2b91108b64411ed7e9ff78b9480', 'f55e6a33ea1a5d39b8faa88f783112c905dda39a4609171bdef8a873fd4ba6b6'),
	(1175, 'disclosures.obligation', 5, 1, '9f7517766a41f77c440d259656369562', '31a202cabf29973dbcbab39f06cd09da7c76e041be4393aac87bd3ade29e57f3'),
	(1176, 'disclosures.obligation', 6, 1, '0383bfc5f02a6d76b7c443a8b76a113a', 'e08f39654bb4e8f1d38d7f79641e6aa480af57d97ed731033e975a72ed21b54c'),
	(1177, 'disclosures.requirement', 1, 1, 'fcd3806eba35b72dadb8de88c6da483e', '16f7fb22ae778ca692dc0b0f1cd09395c1f96d003cf60bf4320cb08d507cfd9c'),
	(1178, 'departments.hotline', 1, 2, '7e3813453e12ba1269640335a1e0562e', '685ba1fb530073c0c007880a3f3ef2108773394abc5a3dd9cc568a951a000160'),
	(1179, 'disclosures.item', 1, 2, '9858c7f63d714b5ef6d0aabe7908d68c', '06f805f6a1664d0e025d742d8248ac450f4b0c9c1964c3a0d129f774b5acf42f'),
	(1180, 'disclosures.dossier', 1, 3, '0d2ca90d650577c36f66f966d3942f57', '09fbd2a8dfcd93e26b94ee1d230e076cb3b35c45c5fc945d39e298d8e80bb51c'),
	(1181, 'approvals.law', 1, 4, '92e78cf47de4689940921acd42861c46', 'bce56a06f72d38456079a61f5ad4e2ab82fc53daaa35b75c98ddd105bbfeedad'),
	(1182, 'approvals.law', 1, 5, '3d774b93edfe880599b4622f740b2a86', '0f7bf4753a51ba5fd86d8c3e419a16f259bd69af47f6d42eae0e1e0906f89c89'),
	(1183, 'approvals.law', 1, 6, '35b6080c207741af93a855c653536f69', 'ed2bbfde2f8e4651d302ce0d0931c7767db110b68a75ae15b7aeeb110e6539d9'),
	(1184, 'approvals.law', 1, 7, '81a7d1e54aa944138169192163e45bfd', '26c6a6749e7a4cbdf34b3d54d8e29d2b7cfb18346c6f7aeac366ecda2b929c98'),
	(1185, 'approvals.approval', 1, 8, '0648423169ede927166d7769d5cd2f34', 'b716b8aa4e73c2caffaf260cb4615ddfcb2bfa0affe1ba03939c039bdb8dd6ff'),
	(1186, 'approvals.approvalbasis', 1, 8, 'a624009d3fb67818baf4aff358b893d2', '438c1a2ba154d373c7c7ad06f1a28db106111eaf464f2db44847770195719ab3'),
	(1187, 'approvals.material', 1, 8, 'b94fbf45591c86d725a9aae4966fecdb', 'cdaccbd2b732b3b998474c405e94754ccf1348fe07abd89f18a2184621687479'),
	(1188, 'approvals.step', 1, 8, 'f07b9366a06ccdb588df7fd50134b8df', '5c36d77103581905e748c9e1771e6e2dc564f4daa7dcc531c78df3ed1772e499'),
	(1189, 'approvals.step', 2, 8, '0d2e2e5a3fc60c43c67a8c56641d5525', '886c46779b081706398ba4a011e20e93a2b24cd56c42f4e4341336aea33df5f5'),
	(1190, 'approvals.penalty', 1, 9, 'c1ad0a41bb184f56f41fbf6e70ed1e2b', '771ad3e719abcb23f1854e8c41bbc86bcd3293f6667b81f4e224a3e9cc0e25ba'),
	(1191, 'approvals.penaltybasis', 1, 9, '374052e2d845757ac6b29788fb6e9f53', '12049b8981b7c1daf9b508c7e4ff1dce56216de085524f981c9150a0c8d12fd0'),
	(1192, 'approvals.tier', 1, 9, '415aad2aa902afa2b5849ac814021dc5', '67af4db3bb17151162e14b14432dc73ee407c0f4ff7cc2823a9112f11f781dff'),
	(1193, 'approvals.catalogueset', 1, 10, 'd510b2173f8f4b366a14cf06b1d6ddfb', 'b2fa8a515db97b75cad27e56b96665d26e7849f3e496dbd9e4f52f9685ffbbb6'),
	(1194, 'supervision.appointment', 1, 10, 'eb013e04253eab0cea0dac85f09327de', '29a6ec29f7899e94a068f4ae390d3ff347ef8f3638908460b727c7515d8caf38'),
	(1195, 'supervision.criterion', 1, 10, '20ca528ae35129e495970729c6cf7bbf', '5eac05be1685a9922ede36cd5ce8474792e119264e3338bdf3914ac3d51cbc71'),
	(1196, 'supervision.criterion', 2, 10, '77020cd5e78fea6e3f35d462c79026f2', 'b79dcbef092e03ca616dc8d95f3be0f1a3d45fe2499d9fb89fac01a44a0c10a3'),
	(1197, 'supervision.evaluateddepartment', 1, 10, 'efd8bb6f791733058b66a6d8e227ff85', 'feefd5af35c1ae9de5b33e76ef9d493c5c8722252c0a8f168e7121e0a6231e4c'),
	(1198, 'supervision.evaluateddepartment', 2, 10, '8308aafd26587c45ac96ee301536587d', '72bce67da90563c0375b97620cbba97c722006287e6a5f4a7c84cc5a9cbdcb2a'),
	(1199, 'supervision.evaluationround', 1, 10, 'f5401a9c53949fa1d4ec3c24b92f4c39', 'fae22d0d4274a98c36b2e22f50cacbdfef3c390b5dd405453ed0d25c4b758db1'),
	(1200, 'supervision.question', 1, 10, '08c2b19695c8757a7de9e6984f40ee11', 'bef5936fbf4d21377cff4ecc7737b9e38ed4e48783bdb7a983cf5dacde4df49d'),
	(1201, 'supervision.ticket', 1, 10, '0e99dc56c02fd0f14d924c9082164242', '86f73c8f52c14447de2963cba1a85adb56da7f65adc9daa6f7b8e5ff54674649'),
	(1202, 'supervision.ticket', 1, 11, '0abf980eccc5bcc588e2b891e16512fd', '4ef9dfd085be8abb3245d975603b36dad41730be9cc475ec0bad1061207df068'),
	(1203, 'departments.user', 1, 12, 'f1a56c67aaec77451ef490bab7ea4826', '4518208ed7ac1ddee1d0e88cae588952ec84130daf01ec245da01bf9a91df982'),
	(1204, 'notices.preference', 1, 12, '73bda1374f488dbc54898a2949cce9b0', 'a1f50a3786af728955938f1dcce3132079b051f9552c680dcabe6ae5cbd9dde0'),
	(1205, 'disclosures.item', 2, 13, 'e4032e3dbb5cd3a8ed08b61bf45ab525', '7548aa8a24b6785b0d9b943eb6d4cd10f537e7496d3f031e44c148720e427289'),
	(1206, 'disclosures.itemfile', 1, 13, 'fca08c3bc4a329b6e1c77ff9eda5c030', 'aa97e69a9455b24bc787636efecbf03c1714cf3b72dd982741ffd7df4471ce2a'),
	(1207, 'disclosures.channeluse', 1, 14, '1d1f08d3df05a6eb4427e9a60d4b7fa5', '654418bbd0632c3162f4c9e252dbcf2312923d80b73b09529446427b1b8ec809'),
	(1208, 'disclosures.item', 2, 14, '7b45ee5c70b83255b496768ad05fc97c', 'ebfcac0f775b8fec5154fb08b511852a0c5ab5284e5bd7e4589b37978e0b50b7'),
	(1209, 'disclosures.item', 2, 15, '728c444454a766546d5027911db21ac5', 'dda0e091c71a168f2f9918935475527a6a5c05981b233bf210fdf54d547d6151'),
	(1210, 'disclosures.item', 2, 16, '337bfbec55a883cf21fe671ad60d78b8', '27e7e3f22a5db3bd8aa846061cdd375d59e2dab64cbd8297f8d44a0f550ba43d'),
	(1211, 'disclosures.channeluse', 2, 17, '173350121f1fc37c16ea2da3d717245e', '51ecb62a3756f1c5e1ed9847fc6c148e7b41fa2884b4568686d77b9abc28ad39'),
	(1212, 'disclosures.item', 3, 17, 'dd629639632431b53ed1f1449639d4ea', 'f33b69a103be011b41fc90adeb07c7bcbb2b08d2b17bbb37311627d3c57e5632'),
	(1213, 'disclosures.itemfile', 2, 17, '1a96c3e5a58c2c0a470987940e2e96e5', '9c898fd7dbdfad18e5b90efbffd0695b041c7276092c4cad12334627b4854400'),
	(1214, 'disclosures.item', 3, 18, '7e332796bc9ba5a964584d1fad077f82', 'a1e4a233fe489b1ea074f104c35386e879f5a89d1fd88430de703b408f957a19'),
	(1215, 'disclosures.item', 3, 19, '9d635bb48e578b3f9923e643db8f512b', 'c904cdd124e280e75052f9e480f08c18bce4c50eabf2a47319f4fc5d9a769ded'),
	(1216, 'disclosures.item', 3, 20, 'c196382eb5cdf86ad9640a7840edfde6', '8d1bc9aa99d3227df903e4c354a49570d7b90911d0389526fad97a34c2d40267'),
	(1217, 'disclosures.item', 2, 21, '1ffd2557c4fac0c5d9428805c39f0ae4', '0ca9efbb1785ef3178b884fefd3fadb0f689e80a1aa764a101c23878abd635f0'),
	(1218, 'disclosures.item', 3, 21, '7395b9aa38b8eac496e996182bb90c3f', '022a515779d97f7a262b0dc61e5870ef51b07c68640652d299bd54a98230d6ee'),
	(1219, 'disclosures.item', 4, 22, 'a8a63fc23c9fa1db451d2a9fac8a663a', 'b8c842be510dd4f79c74e5a0ae6d680506dc05b3eab371a8d24e977e101962f5'),
	(1220, 'disclosures.item', 4, 23, '70bc1a926ea7f62adda8e4a8589bc73f', 'b71414c83da1325fed884673fe7dc95611e65eda4f3e39241305b0be87996012'),
	(1221, 'disclosures.item', 4, 24, 'a0967af1ec8fb06c8e7636e7850ecfdb', '9b6571e91b4677774e897759c6f7d5a39ffd850cc3b74b20fd8cd8de713d4926'),
	(1222, 'disclosures.item', 4, 25, 'b782e8da82bf2782e507fd3b784ca405', '78feee321e8c53cb8c4f2c54f28d12516e2c07126b3a25d7d2b16e7eb39cbf22'),
	(1223, 'disclosures.item', 4, 26, 'c38f3ddfef4346c2c3340633be421646', 'ec1e60ac091507f70244d7723debc6f78f78b7e0c01ba5372bc48499d832d9a4'),
	(1224, 'disclosures.item', 5, 27, '4d19da29a292b9d88cbecbbcf59402c2', '53671880fb5e4447620fbc6f95f4c297c66ae2530e0101242bad3def66fe973a'),
	(1225, 'disclosures.item', 5, 28, '9e77818e8f0cc05c86be9116a8b13a1b', '29a0b9160f147650f8c545001e6785527b4d65719a4173562165c3073ffeb917'),
	(1226, 'disclosures.item', 5, 29, '3dfbe15b4ede4d3917bde991f0088574', 'ce3fe703681310c2ed4437b0a0e4b5d185d27c53bbe553f8466c096292211254'),
	(1227, 'disclosures.item', 5, 30, '274925780ac0bd4b2cc31352dc4cb7e7', 'fe143b4b99887303fa6caba4b1861e2b1a7bb4829fe56788fd778d0cd64e8021'),
	(1228, 'disclosures.item', 6, 31, 'a4844501a1a76105d9727c2bb942a6fe', 'ae13e26931a6a6783204bcad907da5de9d5fc7fa7a933d6f110dc08ce52818d3'),
	(1229, 'disclosures.item', 7, 32, 'c04c50c4148bad0a0d125050ccc98b83', '360674847a59ec3fc4be2493c74d9de577ff4ef686a3b6def680fc875c02eb08'),
	(1230, 'disclosures.item', 7, 33, '3a6148c1e64b3c95753d6f4e9ffa7233', '28266bf2b91b3381786634bd3f7f1d9c428b43aab827629f7747cd752c5caf7e'),
	(1231, 'disclosures.item', 8, 34, 'd7747fc203e2320d863873bf7589263e', '8a95f40dd8cfea36cc4a14f1024fbb931207ad600c10aab46da0644a9a94344b'),
	(1232, 'disclosures.item', 8, 35, '87f7cde281485d5a75d167908f02f00f', '3349ad9b3331cee5e3fca5aefda771e2a0e283601897d66fa6162d4eb3d18133'),
	(1233, 'disclosures.item', 8, 36, 'f95871719e24ca082e79de51fddb00fb', '8c2f82c8f366ed2272f3a89391bc1b59b9efc9aad4e49a86633a658aba95645e'),
	(1234, 'disclosures.item', 8, 37, '3f01e9e58e4f7f2535ec7338c7a8b22e', '4c574c60dcb44c6087d714929c6a4680b220cd419980529a699db0a5b788b075'),
	(1235, 'disclosures.item', 9, 38, '95f841328344794e5351413363fb99b6', 'df1158958c7cc56e5775511be8e3321a8d3819491c7a2f18975e45b675b7d274'),
	(1236, 'disclosures.item', 9, 39, 'f4e070a51e227bf07593e10cd40e85bd', 'af3782fe7f6bbe08624f38533fb26cbc0ac0c63e84df2db34c1c3ee2115ed1be'),
	(1237, 'disclosures.item', 10, 40, 'a65afa9a613dc5f7839b515e5229ef40', '9b853bf27f7492aabbe6f99a1542b04094e43dc6555ccee8e6dd620564a58fd0'),
	(1238, 'disclosures.item', 10, 41, 'fedc089aa4b728ff6e6af62a8fc64b72', 'c280cf930dc021ce6ed3e617095c910ca3372df1549b6b5d7161531393915989'),
	(1239, 'disclosures.item', 10, 42, 'b408aea5a038289404241f75c581e842', 'e0dd8fc9cbd9a0490f5c39faa06f83398b9b6e9526f2e5a37f37b533851210a8'),
	(1240, 'disclosures.item', 11, 43, 'c780487cf71063ad1fbb5b26bf533361', '1574daf7752481f68b1f8c482e5e3e0f1eeb5cb3cce74c9b61328db97d533b93'),
	(1241, 'disclosures.item', 11, 44, '6da263442835dad4c37e332e7aa304f1', 'd065abcd5e975cfdbf287eed8d8f6fcd56a532ae5b3a28f0d0614e4a7f072a10'),
	(1242, 'disclosures.item', 11, 45, '170b63b44904544c4ff930eed5160e51', '627a9a467cbb3bb09ff4f8611d28b8a5b9bc0915bd37096677c6b86e4216ef7e'),
	(1243, 'disclosures.item', 11, 46, 'dfb41a157ae80132ba770c75926d4a4d', '0fdb103d3fff024f1b978100f991766d06c3bfa99bcfd174b7203af91ce35ff0'),
	(1244, 'approvals.approval', 2, 47, '63e4f0c948235112718f8b793825a254', 'f51254b03e0e374d1f76c5659058f9c29f2e6b5518890c9adfb7ac986f12cceb'),
	(1245, 'approvals.approvalbasis', 2, 47, '5ff1114f9dc28a5a017e108271ac4bd8', 'f53f36d4ec80cbda5c61a15e3d896c22a0c339cf498535a786de70280a93f23d'),
	(1246, 'approvals.approvalfile', 1, 47, '370d04a0f476017a2722377fdaecf550', 'de038d27c9cb0f07dff4de897da3420dda9c28161a2cbde4d041b0a75f9d11a0'),
	(1247, 'approvals.material', 2, 47, 'b5e62e1c6da250073f463c54b1437e7e', '936b44742057464f76ff3f5bd644c4a5244e7c3145ca08f6026f5c061d604326'),
	(1248, 'approvals.step', 3, 47, '671d49842ddc84c6fec97de9ef18f2cd', '6d681b27ff2b3839d6e770bed6c95beeb057fec7bbec452fbc59ac8b35ede453'),
	(1249, 'approvals.step', 4, 47, 'ac93747dacf92bd1ab277286054e8fd7', 'dc9a1cf3210fad38b23793a067030580aa2bbb2f93463187f8280c113e33aa1a'),
	(1250, 'approvals.approval', 2, 48, 'e1b3a9eea832f09a0ad9cb1b7f78a68a', 'e73ba0090ea974e8f921b6c54950cef512d494cbeda21c2c402b225bd0596157'),
	(1251, 'approvals.approval', 2, 49, '31ab91cffbc8864bdb92a34796c7f32b', 'a488d77c862603e63fe47ff183fcf771278034cdf48dd7ca1edf90a932a1f3de'),
	(1252, 'approvals.approval', 2, 50, '8a10ec254011dd95a37c3d3e50466d7c', '7d2920e8aa6b8998637568803c14ff9d0e6c183cab3a76deb85d6bc4e1611135'),
	(1253, 'approvals.approval', 3, 51, '8bdf6d2cd1c78be385a69c81c4c2b4db', '5a57b16c4bcd0fd631356f6379a9a663c3f32607a8f65db8cb4fce059124cb75'),
	(1254, 'approvals.approvalbasis', 3, 51, '86e276288204545fe9eeac3499fa38be', '9c45a9c16ae2f8136eb32dd3507f92ccc936ac9ec5a636e32e680cc086bce22b'),
	(1255, 'approvals.material', 3, 51, '13289c0e822beeeb2b25cad32ffaabc4', '63e9e3251630299feee87d7b313cc68ba771c001a243db7b02c21d9c0ce51d09'),
	(1256, 'approvals.step', 5, 51, '709aef8111009726330753bf078e9999', '2a91217f1dade196acb887432b6de512d9f315d52a3a8be93db8b22b878f274e'),
	(1257, 'approvals.step', 6, 51, '90054824bd9ee431153c297aaa4b7c9b', '96176418f2696292b848b8a5682e35f4e1177fd06a473ee1f4f5983b91648c5b'),
	(1258, 'approvals.approval', 3, 52, '144daa8166b999eecda4bc4c74b380fe', 'e5562b986c079886ee0abf02814f336f4e6cc74b0b8f952e27f3a7cbaa1999e3'),
	(1259, 'approvals.step', 5, 52, '4f5db1fb22ca98d9562be778178a022c', 'bfaa93f7627ca4a40e36ac695ed2d60b245b4be953a22e41485550d9c4eedfd7'),
	(1260, 'approvals.step', 6, 52, '3e3e927a1e79318b5954fc0098467773', '9b377e4e3708afc339ca17f3dd88e525f4929cb7070702b11310d066508bb012'),
	(1261, 'approvals.approval', 3, 53, '138022b9cabcf39ab4069687f38b913a', 'fd336b95dec6eef657be1a3d8a4afcf2f71add698684a51061852099adebbaa3'),
	(1262, 'approvals.approval', 3, 54, '246421af460d7121f671b4d70eccab06', 'fd175761a5e42c16738da0352482486994495f936fa7946ce4095e7f2bad25c5'),
	(1263, 'approvals.penalty', 2, 55, 'bd71608c022d0eee5a32cf19c290afc3', '2f4f6f095cb043847196ae2f52c0ea237354a8d3788cb72ba0895edc7b39f91e'),
	(1264, 'approvals.penaltybasis', 2, 55, '4997f5fa28ae67ee36a6c483a01442f0', '5d1e6c4f4bc8762e5e613afeb0667ea5a0e09423514e97fd68c963b5ed55017e'),
	(1265, 'approvals.tier', 2, 55, '545a7c366931569f215b1f628eb8dbc8', '76fcf9f564999d730e7533d9752b0ac27e7fc5b82abdf69c9e40e15dcf4998ce'),
	(1266, 'approvals.penalty', 2, 56, '46ccac76df5a74343b009d5109c7addb', '2d3ac4af459645d02952004934a62cf56acfcae1b9b294b21dd36cb94bb3fad8'),
	(1267, 'approvals.penalty', 2, 57, 'f8f2655aa600fbed737659a3b46f0c1b', '9fa25fda77a50c86f7dd1acd6619f335443666649dcf0e3dcaac75a6c640be5c'),
	(1268, 'approvals.penalty', 2, 58, 'bb4c9db977eb7aad114a51c706c75463', 'f001eb3289c6e23297d6961111ed4f5094dab865c704bda20a052d8aa669d8cd'),
	(1269, 'approvals.law', 2, 59, '5722ac8ed9d795800fc46d08eb19924f', '3d21ac3e47b77749cc100c1e70b59b3e2626aa8065c3d1171c121d1750f3aa12'),
	(1270, 'approvals.law', 2, 60, 'acc70d7f32ef97b424c230763fd0c7b4', '27979ff59478a8364f0bc6a12465206f365db04780dbd57d8a48bb81e5550565'),
	(1271, 'approvals.law', 2, 61, '70b15b58b5404382022ffa6fffb50e16', 'ef36dfcaf6494e75a19f02bd9ba1015b9a496557b90b391beb8c0add81b755a0'),
	(1272, 'approvals.law', 2, 62, '3b9225e66871a3d8ef5f2cd6b06ff2d2', '092722e79a7de578fa05ac98ac3f563daf842a4f7d3c377856b4f5bdb8774c3c'),
	(1273, 'disclosures.assignment', 1, 63, '1e49a0176ac1d51139a5d38294d86562', '1554161b5e91ef498430e34eb06ac1bdb30b0731d445ffbdbba1eaeafc004ec1'),
	(1274, 'disclosures.obligation', 7, 63, 'de2e5f9556a8224c82204132aead9a45', '35745d017af7cd9d7d89483f4b1bae07df6cf3b553b1b2933d9af5816b6a354a'),
	(1275, 'disclosures.obligation', 8, 63, '7615ed71d7b748c6aae747234eb4c805', '542cf704de7d21ece88ff0e4d214b0b671a535a83d2c5ff6a74178e66cf59731'),
	(1276, 'disclosures.obligation', 9, 63, '195dbdc404bafded5b789d5bfbb2830b', '2b9358680205e66a7be50c9753f07cd2f6ab29974825425671a30760832804e0'),
	(1277, 'disclosures.obligation', 10, 63, '1e803c557aca14d55f6e3df857b807b6', 'ac3f2e3592e1b67ee6b711e2e2b17a8852cddd144fef907e0d980a7595731406'),
	(1278, 'disclosures.obligation', 11, 63, '4b9232b44a7f982737ba98ff6b4ac09b', '9c30b2b9fb00d3eea4c89ea43ebb3b300fd41a2f669c1a6aea7564b07c8df152'),
	(1279, 'disclosures.obligation', 12, 63, 'a5dd6bfbc8be572071bf43f21dd985f4', 'bca01673a9ba0fb8d2b97042803d40252953f43182eb00ea0071faf2664138db'),
	(1280, 'disclosures.obligation', 13, 63, '54f965c1557609e18038db11ba7a8088', '646a1bd5920cafb57917cb71612b9029e2d8ea3264076b6aa3c7915a6b88c5a2'),
	(1281, 'disclosures.obligation', 14, 63, '3e1e9ff35fafb1f963eeae178211ef13', '7e866740f99d44500015bf7f3ee151b4b9f24d19286efb1da14c68069582d7d9'),
	(1282, 'disclosures.obligation', 15, 63, '3feb8de2b5d3ebc2a08d81da0a1a68c9', 'b2b9ebf1b569881d7b42e282b882533924df2b38563f85e2be908bb6bf273077'),
	(1283, 'disclosures.obligation', 16, 63, 'dc5552b39f08857c4fdb976c167e675a', '520a53fa01c8158de997d0fb3679651692f4f72c866f02065b08d43141754fe1'),
	(1284, 'disclosures.requirement', 2, 63, '3333a9b15455b072a89cff4fa90d07c5', 'fc05d26c0636812d31f32212512e36859bef6439d5af475fd36c0ffff8309914'),
	(1285, 'disclosures.item', 12, 64, 'e758d6576c50e0e86ed93bb46dafcc02', '73acee440bc00d44bdb1ae4738d4ce3a3a89b67b4814087f7615a5505ecbbef9'),
	(1286, 'disclosures.item', 12, 65, '83716a155022a76b2cb569f1c6d698c5', '932192f76d32f86fdcf7dd630fcd66a53e1a1ff7918c3dbd79a34033cf55bf6c'),
	(1287, 'disclosures.item', 12, 66, 'ce1415de821f41ecf6749c4ac0d10707', 'cc349f182dde8d64546ba3d2bdd2d1f658ba94362de12d21735f5a78c871a79d'),
	(1288, 'disclosures.item', 12, 67, '2298969f544c28509914561fef363302', '6fed71a267dc66f58532dc877165735370135566a9afe0b2e678f0d4d9470eeb'),
	(1289, 'disclosures.obligation', 7, 68, '46e76a674dcb5a294f4fe0176fb4bff7', '9e1208999cb7bbbb03273c79a8f0220732e178dc652ab2422242c8e5c3a7f969'),
	(1290, 'disclosures.obligation', 8, 69, '7b66b8a2668a9bc5dea670e03e76eb50', 'b23e8974afd4baad46b3c02d721776c2ca8d851c2e5b1097ad7e792c67a06467'),
	(1291, 'disclosures.obligation', 8, 70, '7f5e2d259ec359f569b53bb1e20cf900', '3db4c4dfc94e00b5174e74c9710ab6474cc3f1f530521d6c1ddbf3eac36f995c'),
	(1292, 'disclosures.obligation', 9, 71, '67b834518bc89b50a56c17e3f205a34a', 'b8773d22a59e4841e8189eaad0d703786597e94dd6c58db39fcedc8521a60d1a'),
	(1293, 'disclosures.obligation', 10, 72, '4f48c099f2615dafd2c8814bacc8334e', 'e1ae4018ce22707ef0588ea4353c7fdd02348b152c4a7c7363c36054e3f3cb75'),
	(1294, 'disclosures.dossier', 2, 73, '2914ca3a57e826368f3ee116f1d41e0b', 'bc47562691ae41b601ff4dbc2c1d2fc78e96d5dfe3d7657a10220ed86725a11a'),
	(1295, 'disclosures.dossier', 2, 74, '67f336f92bcb2a80d294690d10a24167', '03c4186691dd5938b892b2b84691bf9968b3e4f2f5363a50660c127e96f71f8d'),
	(1296, 'disclosures.dossier', 2, 75, '0bda345cc06a0d0f3836cb3310c905dc', '654682eeb33d4e18f0eb6373204051d3acfba57f629bb9bcbe27f0c813be6313'),
	(1297, 'disclosures.dossier', 2, 76, '24f5c12908fc0e35331ab292f951ee90', '608c0449c1641d3825f2cd95df8550db034babbaa34f9ca038cc50dfb115585f'),
	(1298, 'disclosures.item', 13, 77, '21e58c01658beb9b9a28f17e3f91d005', '53114ce0a109d0fc839d2975bc57a3fc4cf215fe83cdda973a6a2334afedf66b'),
	(1299, 'disclosures.item', 13, 78, '45d5eae9e18ad374022c79d16fc93eb1', '3b06bce64193384ff256931a4df480b0b4bce711ebd12df919bf0ec4581b90b8'),
	(1300, 'disclosures.item', 13, 79, '5a1e69bdea034454a2c756de7e40f7d4', 'fcaf3f9486b7a8a312c5b99a94adc3981034df01eb27681bace810afc68efc80'),
	(1301, 'disclosures.item', 13, 80, '03d5fa39785511b394e32b2aee2650b0', 'e90b8caafa77cddff14e53bc05a78dcc301bd7d8e1de78a57b77d1e0cd196fd9'),
	(1302, 'disclosures.stepentry', 1, 81, 'b425c965f92e91c57bdb781fa525915f', 'bbeee0c2ac7e0e9a33d6c5302cfa2e600db73664d3e78d423096bb8362246deb'),
	(1303, 'disclosures.stepentry', 2, 82, '86a9c0fcb63648a002e2d6682d205368', '904ddc429cfb8d66770209a161975168393d58b79936e39275c742de0580f1a3'),
	(1304, 'disclosures.dossierclosing', 1, 83, '089d7929bf6b77169a581a86105f0344', '3afba90245eddb9a2a551bfce07d823fec267bf1b87d2ab901d3c8b90e608fab'),
	(1305, 'supervision.criterion', 3, 84, '11cd262f59e0e15232eaf95ca9a0db68', 'f9c85641a28e67cc8f69f2b268efd467cca423a1123146dc88ce839d116bef39'),
	(1306, 'supervision.criterion', 4, 84, '038dda0f1b3b75657bdb4cb58bfa081c', '61cb2e9094d2e9be4e7c3b5de3991ca85295e2db617f9ce7dac03a44e8157ee2'),
	(1307, 'supervision.evaluateddepartment', 3, 84, 'd5a86b6f9478c5e3c1f839dba6c3bc75', 'f98ef5ceaa29c3dbe535cf96863ef3b76cb5a7072101c45bfc11071135daa145'),
	(1308, 'supervision.evaluateddepartment', 4, 84, '33542b578bf548614ba15e11701a94d5', 'aef0b3c2dd34faadd2d623bb3acf002b9df0bb1d40e6dc57eeb418b88ec3a138'),
	(1309, 'supervision.evaluationround', 2, 84, 'e4faafb63911dba4c1af561574677890', 'd0feec5347e68fd805b2da3088d4fb6497d380f8990edda1fd337eda926b4210'),
	(1310, 'supervision.evaluationround', 2, 85, 'c5343ea33116be25303922d0f9652884', '30a6bcf774e11426a8a9ec56d1a2b40cf6528343e9ebca1c8f7d4607fc51b13c'),
	(1311, 'supervision.score', 1, 86, '1f0520a2670157e030840df6d3770da3', '26246c7fbc47bdc92da961d8c21255f71e26e12cf33b6bae39a1d75ce62e3787'),
	(1312, 'supervision.score', 2, 86, 'baedec2de10a5867e8fe69bfe5703cb8', '85c5d5808c547cc4e3811578d91a6dcfb348c48d1a017e37ab214017b4548e8f'),
	(1313, 'supervision.sheet', 1, 86, 'b1dd02b8ee69ee3a5f1e9753a659c3b2', '8ab83310f577f5a22463a3959c6361476a11ec9a2adb2e5e9650cdcb574661db'),
	(1314, 'supervision.evaluateddepartment', 3, 87, 'f4535a9ee59268010aafb579d1e67a5c', 'edb629d69af493e5f1a05d14b1e355c2eee1b401911ccceac7e5c7a6d30aff5f'),
	(1315, 'supervision.evaluationround', 2, 87, 'c7ac7101d23aa4a0be425e7c08759446', 'faedd683a259f5d19388a0a8195ed3a2c7583278e6593a5c8b3cfc329113ccb6'),
	(1316, 'supervision.evaluateddepartment', 3, 88, '941ce9b12b937c9176841771cdcb3543', '3b78c5d63d40717d2f07699ec654a3179aa08a4dd8bced36faca29f7d8547e8f'),
	(1317, 'disclosures.item', 14, 89, 'ab6df5ad148634d1f7e853b443de7b57', '493990a5cbbbc4a30a691d6c3708d7d5741a67c656646c22cc7f30846abdc713'),
	(1318, 'disclosures.itemfile', 3, 89, '06ccab908e9203881c6589825a6e4ad3', 'b7040a1ff5ebed5c6cba762bdb9b126d83ca7e1bf50d02b075daf3cf576cbf41'),
	(1319, 'supervision.evaluationround', 2, 89, '21c2678c01eb9b427ade8892c0b32cd0', 'fa97eaf6e061bd617680487d8b140858ffc91832e1014a8c81c0680195738a42'),
	(1320, 'disclosures.item', 14, 90, '0d2f9d7fc80c2c9d4103db5e9a8b5253', '15db86aa86b3aedf09cb219a9e59a8b207d71e6a477baf0b17e99c48fcddbf07'),
	(1321, 'disclosures.item', 14, 91, 'ddd1c13a4748cbca38e134dcf195ce71', '818533d1b329c9e5076d85eed89f55127c862590307d9a29f1519f0f35e7d1e8'),
	(1322, 'disclosures.item', 14, 92, 'fd18698efb2723d6f9918d616b3eab71', 'e5c38702a366a7e4ba132355eabe3794e0bee2de93e8ed6ce346ac68280fd169'),
	(1323, 'supervision.question', 2, 93, '711da61fa38a092d627d37b916fd998a', '6be84a766b5c94293b979f9ec8d53b7a3abf932f62bea3add31bf00e0fae7679'),
	(1324, 'supervision.ticket', 2, 93, '0ce48d96527eaa433a18e470d20223b2', '967348a2bacfd867833d49a13f2efde6396876e47fed0aa38857845cf9686979'),
	(1325, 'supervision.ticket', 2, 94, 'd9a944e2dafe118b1b2b433e799243c8', '63afcace7b65d3eca8fbece2702ae4b3e128f9ae16af08ac72269b71ec25f13d'),
	(1326, 'supervision.question', 2, 95, '6ae70b96d65b0130d0fc6a75b606ce04', '3e74b08448910dfb76e9632458f6c0bb727c1f1f34819db85bbda07f9e1d3b78'),
	(1327, 'supervision.ticket', 2, 95, 'bdcdd7dd548dcf159a040ccabeb13b65', '382bf77f5cc408f808bad1d3af5e675100cdc42e99d8de05b41964c56d2ab502'),
	(1328, 'supervision.ticket', 2, 96, '16774e366568e1b1096cd2e90340527f', '8196f6b19c8eaff5a1585813d52ac98e81c959d744e301ac7500beea22bf15d1'),
	(1329, 'supervision.question', 3, 97, '050332993b00ab8f61873390d8466f93', '6b6c8237ee807da89c7378a935df9e69b3a7e72e2e321c32b05d2f63bfa90107'),
	(1330, 'supervision.ticket', 3, 97, 'a18ae2c921ec23498f33e37b6b185645', 'fe5ff94f2d446d78646b25b9ea7240c931f4637d39a0c0175d45d91bac95808f'),
	(1331, 'supervision.ticket', 3, 98, '30cfe000255cea311b4d55f87bdb711e', '9c5ef58d26a83291e94cc4bba2bd72c94aa0c0406e7f4a0709dd160a00993d1b'),
	(1332, 'supervision.question', 3, 99, 'faf47141516856c912fa09ac253ca5ee', 'd13783fb4a39ddad1a87f489842650f918e581d816fff86e3237edd787570a7c'),
	(1333, 'supervision.ticket', 3, 99, 'd6b81a5d8e5812e792d6dc4293e32a73', 'b35b71a7680343598511f2e5f9e1fdc62a37ce425fcec7774701d3ea22ccd559'),
	(1334, 'supervision.question', 4, 100, '4d3c650b1d3cf8e3bbc37a10f09ff9d4', 'dd8d49190f33a7737a4ce3f3cecb07fb8389e1c8aa5831448e958de2ba58aedc'),
	(1335, 'supervision.ticket', 4, 100, '5120a3e8359819023e7194885d317521', '5fd6040a65cf44a1496b376d61f7ba952762288e622217dc7801872c71159ad0'),
	(1336, 'supervision.question', 5, 101, '53e2f0f7f12d243481f8b784b8a8e2ac', '7f756519f31ee2a36f13b46caa5401ff78640d37741871fb17297d8ac9df4c3d'),
	(1337, 'supervision.ticket', 5, 101, '3e563450cc8ab7b888eb42c1c5166642', '8dd9306609497dbdd2ee8279cbb12134d184a857176fcf683da74223ce09a3f6'),
	(1338, 'supervision.ticket', 5, 102, '870a1bbd44417c655df72ee502de6004', 'ab4325953eeb2e4072f94edc857d041a141bff5aa408fef666d8bc0aace4aab0'),
	(1339, 'supervision.question', 5, 103, '9692cc86c0fa9cc9671d3ecfdaefa427', '390d1d53159b2543904ff01ec3492fb09e613de56a5d64a1ca9b5b9a1c6d7f9b'),
	(1340, 'supervision.ticket', 5, 103, 'fbb43ad22d7320dedcea8c28c266e593', '9f07b7e6dac5c4edcdd0cf665e4bb9d72dffb66427424b229b5ae3172d816923'),
	(1341, 'supervision.question', 6, 104, 'a61947df593e46cff3c11ab7860158e5', 'a718361c7d2920b6538dac27679d0d663258287662ae33164d3937ebc8a43170'),
	(1342, 'supervision.ticket', 6, 104, '3ddcdfaeb490b652580b6d04b1ef6cf5', 'e549970eff43e93e27ca4d83ebe6b7bfc32397f5aba4252b64ba8ffcd64877d0'),
	(1343, 'disclosures.item', 15, 107, 'b6c25fd8767ca3a5b2a05b325085079c', '0e12e4a16216793890e94d9abe9150cc7aac6c5a8beb7008406652b61e90aef8'),
	(1344, 'disclosures.itemfile', 4, 107, '3ab7d4792ddfdc5eee4d69f306557612', '620291f87045e5d18505b3e78a704b9cf317f83ecdd6ee193fd3354066a86602'),
	(1345, 'disclosures.item', 15, 108, 'b0b18773a7f1c2748c80cb5cca76f528', 'ce8ac8853cdd01c84f0b6a6c6493bb21a1f3837ac344a2750d9d0f62a1e6b9dd'),
	(1346, 'disclosures.item', 15, 109, '69600a40bd4785518463265a0cf47d85', '3fed850d4a26a0eadea1ba17131f1b03aabed9b2210035ecec3f93c920693874'),
	(1347, 'disclosures.item', 15, 110, '2d92860842b3eef98cf82ef19da0caa2', '5faaefc4b060e38ac83dbe9be5f032e4df55fea2603604c717e46e8f623286a3'),
	(1348, 'disclosures.item', 16, 111, 'fea64941ca0dd6fe406d207a7dcd0a8e', '10b142077197fd2d11f3afb8d2e42d5b3a47535e993e366f32443a7880bf7cab'),
	(1349, 'disclosures.channeluse', 3, 112, '7d6f2c99104e1b02d14a1138aa86220c', '9b2d5bf3ed74051a1554a1569cf1a9b17c5d462f16e3b09eaf8516c23133f708'),
	(1350, 'disclosures.channeluse', 4, 112, '1c9b2be279b852a16460b0ebbd3da6b2', 'bca98b5e2cfa9167bdcf91eaa2c9fdbd5c6760359b48fa71266d5f04aab4ef22'),
	(1351, 'disclosures.item', 16, 112, 'f02434ab6824beeaaf6c131fbaf1c280', '7a18c4073348b5e22f0bd4b67a01195cdb38fcc8e7e1d5d7180ccca0fadae144'),
	(1352, 'disclosures.item', 17, 112, '569913c6e05cca8a949407d3552b7c42', '7fbda445b8c9a6c6fb4ba31d2dcfc78f2da30dd07114c27f9c18d767bfa636ec'),
	(1353, 'disclosures.itemfile', 5, 112, '6fcead818fe89a85f467573cfb2712fb', 'a190d85ab6e5e8cd812f0dd5acc22ca0713373fb393210cd309c4e38a8c17b3d'),
	(1354, 'disclosures.item', 17, 113, '1514c9568b2f0dc2aa6be89801615569', 'fbc62bd9fb2bfe576c20ff73204f95666b5c1bddd5402401ea3b6262531756a7'),
	(1355, 'disclosures.item', 17, 114, '880b39737cb616408087a32248dbbf1d', 'f3dbfa10868d4ca2276a60538e68cae8c776780e3d970d0eb257308235d7313f'),
	(1356, 'disclosures.item', 17, 115, '5cf2ca59ad0e9ee6d1d579e70ce4f003', '099d17fc29cbfd5b7df43e27e151438d258b838e77b90f4e9f93fe5a4788229d'),
	(1357, 'disclosures.item', 15, 116, '884a863bd430383df9cf83939299cb6f', 'd789f725991e193018ce4c512513429e1d04a2eefc44d646e7e0c09fdeb36dfa'),
	(1358, 'disclosures.item', 17, 116, 'daa3462a42d8b854170d6bbd0c35b6d9', 'caebaa15f6683a65136882fa8cbb49e893af11b8c4eb34c77407f4ef204c05d2'),
	(1359, 'disclosures.item', 16, 117, '96e806e47100e12a7314862c910dc810', '15f48e4e0c55ae4881645685fa9227815e2e11e83c596009259a431833e5dbf4'),
	(1360, 'disclosures.item', 16, 118, '374b206dceee4c547a5b2f3b057d7890', '1b42221afeb4543f230332365d46e5ba3319283fdf9d637b407f109c20f624f8'),
	(1361, 'disclosures.item', 16, 119, '2fdf5e9461a0a283cfbcfe6b02330d9b', 'e3f987e5654e1c6516bf693690c734cec75397983660399f62cb00c222dfe360'),
	(1362, 'disclosures.item', 18, 120, '88eb0c025cac4d7128e8aace5bff895f', 'e9ac919142bb64f663f667b4215e35b0c72fe6a11b0623fa93cc6b4153282148'),
	(1363, 'disclosures.item', 18, 121, '450eb4ed95f978284952fba0dd1fc6c2', 'b6c22a994873af0b9945d88b91ae971224cbbc8f77e1474b18999e9cb4f07c33'),
	(1364, 'disclosures.item', 18, 122, '7eb72825215dca7ef55d8c00d600c277', '7270ee71e3ab3356ae96ded3f72845398febbbff6e43a6477d659667cc4bb058'),
	(1365, 'disclosures.item', 18, 123, 'ee230e6c116e33be1833c571522527f3', 'c6985404bc797fbb3467238aac4eaa8fea5d2f8525170f8e8aaafddcf8fa5cc4'),
	(1366, 'disclosures.item', 19, 124, '641a32cd8d8f93346dd4ba4a2c2aa7af', '28ce9c51492613f3634a503d0a860c59ace86d0624f96116eb70b30b7e5d38a9'),
	(1367, 'disclosures.item', 19, 125, 'fc7d2b1148e72010fe6cbb21564fbaaa', '1b8f0081c8cd50d8c8f6eb99150698fab11bbd66e8a45c9bf5498ca800fca835'),
	(1368, 'disclosures.item', 19, 126, '717c29bfa1e0c49d096cce0327b39dbe', '8f6eb799d05f88b4054a98d85db53e166643b177e789f8cf73d89a13f7ebef30'),
	(1369, 'disclosures.item', 19, 127, '5e92d58c905cb52c34b505149cbd0c4e', 'e0f8957245f1bd0f989134b0ead345befbfaee84514b46ae85db295005d6a50a'),
	(1370, 'disclosures.dossier', 3, 128, '5d8d5dd6b5faf251fc01f0e7ecac415d', '2ad6d3b23fbc1ec7bafd549b0beb39969105513ff8f966501b43ead55bd85744'),
	(1371, 'disclosures.dossier', 3, 129, 'eebe49e863fe62c5bc478d7d310baa0a', '6cc377346bb188ec65ab614cdacde99747723ca5cda5a46be0a74af654174bda'),
	(1372, 'disclosures.dossier', 3, 130, 'a7eb7b3e3e2e5fbb3120aaf2a03657cc', 'ce7c730f180a70618728030b0ec988ada8b7c2a9f077ca017dacba366a092d3b'),
	(1373, 'disclosures.dossier', 3, 131, '773814420fd51efaee59a1aad9ba4967', 'ad33759780de7c69fd492318b79a4a3b2645a24ef85debca224f84ad049c8a73'),
	(1374, 'approvals.law', 3, 132, '018e843e617ccc0ede3d2aec3ba55797', '3fce10011d268b0cc014a599bcd054422aadf1aad084963374f558fbde54d84b'),
	(1375, 'approvals.law', 3, 133, 'fd2062faee3cef49b88f00974dbf4a5e', '184f6490d7ab7d6d9f79601187c013b18fab62786a1edcefb3c9457b2338be3a'),
	(1376, 'approvals.law', 3, 134, 'b14d7ada3b82981ba53d364dda25f72b', 'e2343d6ff87d4ef349987e886d91486b740f3266f03bdb956311e5d6bc59dbdb'),
	(1377, 'approvals.law', 3, 135, 'aa61895bb61dde25f76b6df2ce46c2cc', 'eb035ddc6100cede7f53afdb758cfcb566f8a89d4121e1c3b72447c3e5599898'),
	(1378, 'approvals.approval', 4, 136, 'f4929e3758c81e4456e5794e947bb2fd', '3c3de3fd5ad9443e3108104b005cad9c9d11687d1ab3cc7aee76acd6ee588aac'),
	(1379, 'approvals.approvalbasis', 4, 136, 'cd09135570615ebb17f1d3ba1fad1017', 'a2cbbaef67590db027ce407b6d340cd9c5e7570ec97e5f16c0b31ca1341af8b7'),
	(1380, 'approvals.approvalfile', 2, 136, '9474247a02b9308fe6f145105edb2aa3', '74713ae87e3afdcda062f4bc2fc9ce9d7f52bd3637aa00f8cb61aeedb9cdf86d'),
	(1381, 'approvals.material', 4, 136, '516050f38e1b8b209655065254b14cd1', 'a1b85a827e9a8b414250e38ff493963e2554c173bacde089e52fcf12a5ade4f8'),
	(1382, 'approvals.step', 7, 136, '9ec4e01c17b093d0f010985d2a552ccc', 'a6edc373aba71fa48c9fcff9f7a04988365adae5d2817f901a6f44e9e04e529d'),
	(1383, 'approvals.step', 8, 136, 'e490ea9a9c05ac47da6e5d29bb3f6789', 'f564de7952304eb0be671e611ebb7c1931788cbd12d24f04fbc0cb62b63dba6c'),
	(1384, 'approvals.approval', 4, 137, 'fe8b1d2cd4423718653a23ac3e43f8b8', 'a41d536534482c6cfe93204e7c945a632d893d6db0459259d6abc571d64a630b'),
	(1385, 'approvals.approval', 4, 138, '4c76bd27f7c14ebebdd5de5294bcdefd', '7a63f9dbfea7ba8b98c6f11c3c61a0841147c3637f25b8017f4f9ecf70985f8d'),
	(1386, 'approvals.approval', 4, 139, 'daa0fc06d3ceb809eec45cae47deff92', 'c7d3a7359cdad1e8310509984f8069dbaba6b3b74ac9be3383508bf15237c024'),
	(1387, 'approvals.penalty', 3, 140, 'd932af3b1e4fcbc901485a2384ebcfd6', '727b2b4b733a2b9c1e82e1eec1c01c23c53dffb39a7741ffb5aa4c03f82f6dda'),
	(1388, 'approvals.penaltybasis', 3, 140, '7f74205843cc04e69b7c4a78567fd165', '1924e481e5e2e1a9bf62c65da32701c416abc96856bd134a793f1986068c23ca'),
	(1389, 'approvals.tier', 3, 140, '17c7d19797e5712ca6434a92d85f39a3', '15894426133d5447880d1019202ba1192cccfd0301586ddfbaa8070d10274844'),
	(1390, 'approvals.penalty', 3, 141, 'c4ea4a4648a09da24d18d96a383c738e', '3acac05e8addcab89f81cb003c408325a31ce5b179508f42df297b83244cd0bf'),
	(1391, 'approvals.penalty', 3, 142, '6e08bb2fc1d13ff1ab080751f5067eac', '3db6da1a0b279c05d4eadd18a0be9e9bf2f325d1c17dca960c2e250808ca704c'),
	(1392, 'approvals.penalty', 3, 143, '13f057f071bc0d37a68c4bf0a07ee29d', '85e1e9b237b9cd9cfa8bc55ce195bbf34bde42cc9be2ddfcdf0b817404f235e8'),
	(1393, 'disclosures.item', 20, 144, 'a66e30f12219bfd1e6778c9af75f32c5', '66c504bd3c9c5d1c5e6024c2721a8400179ecbc954c3360a36dfb294060d7f74'),
	(1394, 'disclosures.item', 20, 145, '46fb637f4b4c75f3f05327df3b8357ea', 'fe20394de21edb35eb6d5ec7db4c9292a0eea22b5d93197ad004b0a4fd243366'),
	(1395, 'disclosures.item', 20, 146, '0b1a0e435998e1d32fe76d5a0da76f71', '2afb05d018f265f466b1ff7fb1d9d4bb2eee890d3b04b7a8bc47e21f1d466761'),
	(1396, 'disclosures.item', 20, 147, '9ba29425515062dff274de27a0ba0e66', '6a7695970234647288a23a4e282360c0995bfbdc2944f70cd7797ed83408a992'),
	(1397, 'disclosures.item', 18, 148, '1b2f52fb184df5cff0c13e4cde5fe60a', '0352c4dfec0a2a9a92335925a6113bbb0ba1f4f8e466264f524ade6e7a1dcb2f'),
	(1398, 'disclosures.item', 20, 148, 'af66b467e1927b17983af0e99875397d', '545200f780529b3437b5f08b0bc56b4803e20dbfcedc4b231f8b4551b1cd1b1f'),
	(1399, 'disclosures.item', 21, 151, 'bd11b0ea3173e9b02c2b79aadda41697', 'ed4010c2858529a25e26aa0a8738ac697172711514635dc4d7ed3e98ccf4ba7a'),
	(1400, 'disclosures.item', 21, 152, '082fa4bab36d9efa5484ca478fbe6a38', 'b0aae183d4d044d8d80fb4b30f8c0ac84cc8bc5e2778756b509789b5d055c8af'),
	(1401, 'disclosures.item', 21, 153, 'c6cda1272c8b00e43585c526c3b252d8', 'c288ab0aa67342ee8d9e7297e7d5296abda9d07ed06adbdafb73edcd329f8a5d'),
	(1402, 'disclosures.item', 21, 154, '046ec4200dda1d22e20e41e9d72ce2bf', 'cfd1d81d49505bf2d770c684da6ade55e45261cb0cd134d5ec23e00f6c3ea5b0'),
	(1403, 'disclosures.item', 19, 155, '2f5d3199b98356c01712dfa188a87162', '4c890186f3dd9f8580856753e181a3b1d5d7d1b7867fcac91a17c170008aec74'),
	(1404, 'disclosures.item', 21, 155, 'd4f78a5b1df175647b51b3a3b7626939', '9863413febfdd11e7b1f06af0b6093217d199656da33c83c87d762f40886a899');


--
-- Data for Name: audit_verification; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_verification VALUES
	(1, '2026-05-11 14:15:44.581409+00', '2026-05-11 14:15:45.84512+00', 105, 'portal.example/log
105
dhx/hbmagcxehAupp5PFeQtQ7xax6gqAbXcgftNk3uI=

— portal.example/log pU62FLKdEk8B17Cb98doDUDqnzkF4sUcArKOv/gtUthRsajMiYog0D/iDM2ExXkofJx8Q/q+sGMgNOfVPqOeC5rcFAU=
', 0, '[]'),
	(2, '2026-05-11 14:15:57.995982+00', '2026-05-11 14:15:59.016944+00', 155, 'portal.example/log
155
GLn08Jj673s5HPvP/aBpsSOapPGxQKnuNnCfuK5IBAs=

— portal.example/log YxriAuOCiB9CdXOHBgMpJ+rFV22VvDIF0mF16vYrtLHF/RMrkig//6G1KAMFD4HdIxHlGHIpsZv3T65K0FFcC5JfxgQ=
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
	(1, '', NULL, false, 'author', '', true, true, '2026-05-11 14:15:37.015725+00', 'author先生', 'author', '', 2),
	(2, '', NULL, false, 'colleague', '', true, true, '2026-05-11 14:15:37.015836+00', 'colleague先生', 'author', '', 2),
	(3, '', NULL, false, 'reviewer', '', true, true, '2026-05-11 14:15:37.015872+00', 'reviewer先生', 'reviewer', '', 2),
	(4, '', NULL, false, 'reviewer2', '', true, true, '2026-05-11 14:15:37.015902+00', 'reviewer2先生', 'reviewer', '', 1),
	(5, '', NULL, false, 'publisher', '', true, true, '2026-05-11 14:15:37.015929+00', 'publisher先生', 'publisher', '', 1),
	(6, '', NULL, false, 'publisher2', '', true, true, '2026-05-11 14:15:37.015958+00', 'publisher2先生', 'publisher', '', 1),
	(7, '', NULL, false, 'supervisor', '', true, true, '2026-05-11 14:15:37.015985+00', 'supervisor先生', 'supervisor', '', 1),
	(8, '', NULL, false, 'administrator', '', true, true, '2026-05-11 14:15:37.016012+00', 'administrator先生', 'administrator', '', 1),
	(9, '', NULL, true, 'superuser', '', true, true, '2026-05-11 14:15:37.016038+00', 'superuser先生', '', '', 1),
	(10, '', NULL, false, 'stranger_author', '', true, true, '2026-05-11 14:15:37.016062+00', 'stranger_author先生', 'author', '', 3),
	(11, '', NULL, false, 'stranger_reviewer', '', true, true, '2026-05-11 14:15:37.016089+00', 'stranger_reviewer先生', 'reviewer', '', 3);


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
	(1, '640000/2026-00002', 1, 'draft', '规范性文件清理', 'public', '', NULL, NULL, '2026-05-11 14:15:37.192084+00', '2026-05-11 14:15:37.192084+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '[]', '{}', '', '', false, '', false, '', NULL, 0, '', NULL, '', NULL, '清理现行规范性文件，公布结果。', '2009-03-02', '', NULL, '', NULL, NULL, NULL, 1, 2, 1, NULL, NULL, NULL, NULL, 8),
	(2, '640000/2026-00019', 1, 'published', '公开的案卷', 'public', '', NULL, NULL, '2026-05-11 14:15:42.389703+00', '2026-05-11 14:15:42.389703+00', '2026-05-11 14:15:42.406228+00', NULL, '2026-05-11 14:15:42.450826+00', NULL, '2026-05-11 14:15:42.500039+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, '508fed8cd1ce8b593e7651c552e503c3702bbdbb8e0742dbbc6e63082aa88481', 76, '', '2026-05-11', '清理现行规范性文件，公布结果。', '2009-03-02', '清理', 12.00, '', 3, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1, 8),
	(3, '640000/2026-00026', 1, 'published', '规范性文件清理', 'public', '', NULL, NULL, '2026-05-11 14:15:47.061821+00', '2026-05-11 14:15:47.061821+00', '2026-05-11 14:15:47.087427+00', NULL, '2026-05-11 14:15:47.133789+00', NULL, '2026-05-11 14:15:47.200313+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, '1015047bd323e2c79924cc58913a81a0997150ad035260dd03c12be95f266459', 131, '', '2026-05-11', '清理现行规范性文件，公布结果。', '2009-03-02', '新建法律援助工作站', 12.50, '个', 3, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1, 8);


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
	(1, '640000/2026-00001', 1, 'draft', '律师执业许可办理情况', 'public', '', NULL, NULL, '2026-05-11 14:15:37.167487+00', '2026-05-11 14:15:37.167487+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '[]', '{}', '', '', false, '', false, '', NULL, 0, '', NULL, '', NULL, 'result', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, NULL, 1, NULL, NULL, 1, 2, 1, NULL, NULL, NULL, NULL),
	(2, '640000/2026-00006', 1, 'superseded', '律师执业许可办理情况', 'public', '', NULL, NULL, '2026-05-11 14:15:38.018622+00', '2026-05-11 14:15:38.018622+00', '2026-05-11 14:15:38.711822+00', NULL, '2026-05-11 14:15:38.802026+00', NULL, '2026-05-11 14:15:39.099748+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 4, 'd706cb5e41d29674128362cfc1832757a9ea09972b171fb4a637d30a3ac8a47d', 16, '', '2026-05-11', 'result', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(3, '640000/2026-00006', 2, 'published', '改版的', 'public', '更新数据', NULL, NULL, '2026-05-11 14:15:39.109207+00', '2026-05-11 14:15:39.170798+00', '2026-05-11 14:15:39.201438+00', NULL, '2026-05-11 14:15:39.259027+00', NULL, '2026-05-11 14:15:39.355531+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 4, '893fbc343489ac69ae465a6812db15feaceeaf0459ca5d5327f5acc50b863f0d', 21, '640000/2026-00006', '2026-05-11', 'result', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(4, '640000/2026-00007', 1, 'withdrawn', '撤下的', 'public', '', NULL, NULL, '2026-05-11 14:15:39.38272+00', '2026-05-11 14:15:39.38272+00', '2026-05-11 14:15:39.41838+00', NULL, '2026-05-11 14:15:39.460203+00', NULL, '2026-05-11 14:15:39.513227+00', NULL, '2026-05-11 14:15:39.545768+00', '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '说明理由', false, '', NULL, 4, '385da799ce90202cba6373c25e32d32311d769487ce3e0accf47ae8ddc5fdfb2', 25, '', '2026-05-11', 'result', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, 5, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(5, '640000/2026-00008', 1, 'published', '再改的', 'public', '', NULL, NULL, '2026-05-11 14:15:39.553825+00', '2026-05-11 14:15:39.553825+00', '2026-05-11 14:15:39.579857+00', NULL, '2026-05-11 14:15:39.624506+00', NULL, '2026-05-11 14:15:39.696003+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, '1937b81bdfcbe84246a0dde6e5383ca40e2d8add2373b06fce2352df4b73328e', 30, '640000/2026-00007', '2026-05-11', 'result', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(6, '640000/2026-00008', 2, 'draft', '再改的', 'public', '', NULL, NULL, '2026-05-11 14:15:39.708586+00', '2026-05-11 14:15:39.708586+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '[]', '{}', '', '', false, '', false, '', NULL, 0, '', NULL, '', NULL, 'result', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, NULL, 1, NULL, NULL, 1, 2, 1, NULL, NULL, NULL, NULL),
	(7, '640000/2026-00009', 1, 'published', '应急的', 'public', '', NULL, NULL, '2026-05-11 14:15:39.755353+00', '2026-05-11 14:15:39.755353+00', NULL, NULL, NULL, NULL, '2026-05-11 14:15:39.825578+00', NULL, NULL, '', '[]', '{}', '', '说明理由', true, '', false, '', NULL, 1, '87786456add5a49893d5f59bbca045c26ed387fa288705268a7759f1b4e8f5b5', 33, '640000/2026-00007', '2026-05-11', 'result', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, NULL, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, NULL),
	(8, '640000/2026-00010', 1, 'published', '内网的', 'internal', '', NULL, NULL, '2026-05-11 14:15:39.83937+00', '2026-05-11 14:15:39.83937+00', '2026-05-11 14:15:39.85566+00', NULL, '2026-05-11 14:15:39.906701+00', NULL, '2026-05-11 14:15:39.976765+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, '9b804b1c74582e0441aa9f3da830468a60a063789033ca7e7b9f457b879aaef1', 37, '', '2026-05-11', 'result', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(9, '640000/2026-00011', 1, 'review', 'review', 'public', '', NULL, NULL, '2026-05-11 14:15:39.986055+00', '2026-05-11 14:15:39.986055+00', '2026-05-11 14:15:40.002904+00', NULL, NULL, NULL, NULL, NULL, NULL, '', '[]', '{}', '', '', false, '', false, '', NULL, 1, '', NULL, '', NULL, 'result', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, NULL, 1, NULL, NULL, 1, 2, 1, NULL, NULL, NULL, 1),
	(10, '640000/2026-00012', 1, 'approved', 'approved', 'public', '', NULL, NULL, '2026-05-11 14:15:40.038639+00', '2026-05-11 14:15:40.038639+00', '2026-05-11 14:15:40.053377+00', NULL, '2026-05-11 14:15:40.121763+00', NULL, NULL, NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 2, '', NULL, '', NULL, 'result', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, NULL, NULL, NULL, 1),
	(11, '640000/2026-00013', 1, 'approved', '定时的', 'public', '', NULL, NULL, '2026-05-11 14:15:40.185664+00', '2026-05-11 14:15:40.185664+00', '2026-05-11 14:15:40.230226+00', NULL, '2026-05-11 14:15:40.329273+00', '2026-05-11 15:15:40.397599+00', NULL, NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, '', NULL, '', NULL, 'result', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, NULL, NULL, 5, 1),
	(12, '640000/2026-00018', 1, 'published', '季度账目', 'public', '', NULL, NULL, '2026-05-11 14:15:42.075552+00', '2026-05-11 14:15:42.075552+00', '2026-05-11 14:15:42.087202+00', NULL, '2026-05-11 14:15:42.116874+00', NULL, '2026-05-11 14:15:42.161718+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, 'aa2d751f93ddbba2a000ebd5ea925f1f4dbdb65a7e76a31761e529ca99c5a0f0', 67, '', '2026-05-11', 'result', '', '全年办理情况。', '<p>第一季度的账目。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(13, '640000/2026-00020', 1, 'published', '律师执业许可办理情况', 'public', '', NULL, '2009-03-09', '2026-05-11 14:15:42.513751+00', '2026-05-11 14:15:42.513751+00', '2026-05-11 14:15:42.530634+00', NULL, '2026-05-11 14:15:42.571212+00', NULL, '2026-05-11 14:15:42.615132+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, '68c40c311f9111574bd9cd2f956f03fcd7d74713d6ce717d80c813960d1e08ae', 80, '', '2009-03-09', 'result', '', '全年办理情况。', '<p>文件目录。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(17, '640000/2026-00022', 2, 'published', '机关职责', 'public', '更新数据', NULL, '2009-01-06', '2026-05-11 14:15:46.263693+00', '2026-05-11 14:15:46.344483+00', '2026-05-11 14:15:46.387582+00', NULL, '2026-05-11 14:15:46.481852+00', NULL, '2026-05-11 14:15:46.546295+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 4, '4e29441b88d5bf720fb38366dab4e4baf125e9d629925ad812c4948798a8707a', 116, '640000/2026-00022', '2009-01-06', 'duty', '宁司发〔2009〕12号', '职责有调整。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', '2009-01-05', '2009-02-01', NULL, 'effective', '职责、机构', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(16, '640000/2026-00023', 1, 'published', '年度目标', 'public', '', '2199-12-31 16:00:00+00', NULL, '2026-05-11 14:15:46.17078+00', '2026-11-27 14:15:46.209644+00', '2026-05-11 14:15:46.557996+00', NULL, '2026-05-11 14:15:46.65983+00', NULL, '2026-05-11 14:15:46.732014+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 4, '1881cacc20005fe6e39229ae1f6bc92f57155324c1c726390226277726747fd3', 119, '640000/2026-00007', '2026-05-11', 'goal', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', 5, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(19, '640000/2026-00025', 1, 'superseded', '办理结果', 'public', '', NULL, NULL, '2026-05-11 14:15:46.877513+00', '2026-05-11 14:15:46.877513+00', '2026-05-11 14:15:46.898893+00', NULL, '2026-05-11 14:15:46.959537+00', NULL, '2026-05-11 14:15:47.043423+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 4, 'c8300373ac1dd84d50c7180804447588f2ca76337fb38b3079b951252c9b6d65', 127, '', '2026-05-11', 'result', '', '全年办理情况。', '<p>办结 😀 “全部”
</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(18, '640000/2026-00024', 1, 'superseded', '办理进程', 'public', '', NULL, NULL, '2026-05-11 14:15:46.738932+00', '2026-05-11 14:15:46.738932+00', '2026-05-11 14:15:46.753747+00', NULL, '2026-05-11 14:15:46.79293+00', NULL, '2026-05-11 14:15:46.86402+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 4, '63673037423f38ccae85de1cf4ea829231fcaa363682c3725df6f3e8f29d66bc', 123, '640000/2026-00007', '2026-05-11', 'progress', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'during', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(20, '640000/2026-00024', 2, 'published', '办理进程', 'public', '更新数据', NULL, NULL, '2026-05-11 14:15:48.498553+00', '2026-05-11 14:15:48.532374+00', '2026-05-11 14:15:48.555622+00', NULL, '2026-05-11 14:15:48.599624+00', NULL, '2026-05-11 14:15:48.657154+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 4, 'e46f733da19c0cde1ab9c4f4a59c933e457bf8041eb2090cfd49cc4edc261527', 148, '640000/2026-00024', '2026-05-11', 'progress', '', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'during', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(21, '640000/2026-00025', 2, 'published', '办理结果', 'public', '更新数据', NULL, NULL, '2026-05-11 14:15:57.833872+00', '2026-05-11 14:15:57.864117+00', '2026-05-11 14:15:57.886567+00', NULL, '2026-05-11 14:15:57.927258+00', NULL, '2026-05-11 14:15:57.985302+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 4, 'dadb0389232bd6b1bb95119a904d5407279289ea9a7941df60d443bbb39cd8c9', 155, '640000/2026-00025', '2026-05-11', 'result', '', '全年办理情况。', '<p>办结 😀 “全部”
</p>', 'long_term', 'after', 'proactive', NULL, NULL, NULL, '', '', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(14, '640000/2026-00021', 1, 'published', '公开的评议结果', 'public', '', NULL, NULL, '2026-05-11 14:15:43.141428+00', '2026-05-11 14:15:43.141428+00', '2026-05-11 14:15:44.124327+00', NULL, '2026-05-11 14:15:44.179347+00', NULL, '2026-05-11 14:15:44.237981+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 3, '319135c62c7479d6757f3f8222f80b3a52291e0051a1536467946bc2cb7e4345', 92, '', '2026-05-11', 'result', '', '1 名监督员对 2 个部门的评分、意见和部门回复；其中 1 个部门有评分。', '<h3>评议情况</h3><p>评议期 2025-10-23 至 2026-05-09，评分 2026-05-10 至 2026-05-11。</p><p>提前结束的理由：都已评完。</p><p>参加评分的监督员：王代表（人大代表）。</p><h3>评议结果</h3><table><thead><tr><th>代码</th><th>部门</th><th>综合得分</th><th>评分人数</th><th>最低—最高</th></tr></thead><tbody><tr><td>D11</td><td>律师工作处</td><td>80.60</td><td>1</td><td>80.60—80.60</td></tr><tr><td>S01</td><td>监狱管理局</td><td>—</td><td>0</td><td>—</td></tr></tbody></table><h3>各指标均分</h3><table><thead><tr><th>代码</th><th>部门</th><th>工作机制建立健全（40%）</th><th>方便群众（60%）</th></tr></thead><tbody><tr><td>D11</td><td>律师工作处</td><td>77.00</td><td>83.00</td></tr><tr><td>S01</td><td>监狱管理局</td><td>—</td><td>—</td></tr></tbody></table><h3>评议意见</h3><h4>律师工作处</h4><ul><li>窗口少了一个。</li></ul><h3>部门回复</h3><h4>律师工作处</h4><p>已经增开窗口。</p><h3>怎样计算</h3><p>每名监督员对每个部门的每项指标评 0 至 100 分，没有了解的部门可以不评。</p><p>指标均分：各监督员的评分等权平均。综合得分：指标均分按权重折算后相加。</p><p>最低和最高：单个监督员评分按权重折算后的最低分和最高分。</p><p>没有人评分的部门不计分，如实空缺。</p><p><a href="/evaluations/2/" rel="noopener noreferrer">评议计划、指标和各部门的得分图</a></p>', 'periodic', 'after', 'proactive', NULL, NULL, NULL, '', '政务公开、监督评议', '《中华人民共和国政府信息公开条例》第四十六条
《宁夏回族自治区实施〈中华人民共和国政府信息公开条例〉办法》第三十二条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1),
	(15, '640000/2026-00022', 1, 'superseded', '机关职责', 'public', '', NULL, '2009-01-06', '2026-05-11 14:15:45.904993+00', '2026-05-11 14:15:45.904993+00', '2026-05-11 14:15:45.956984+00', NULL, '2026-05-11 14:15:46.015417+00', NULL, '2026-05-11 14:15:46.147439+00', NULL, NULL, '', '[]', '{"complete": true, "truthful": true, "no_secret": true, "legal_basis": true, "no_personal_data": true}', '', '', false, '', false, '', NULL, 4, '0767aebeea02bb24983077f0bdc87d8a5d0b5e02b529b4083cf87fc00d363cc0', 110, '640000/2026-00006', '2009-01-06', 'duty', '宁司发〔2009〕12号', '全年办理情况。', '<p>全年受理律师执业申请，全部按期办结。</p>', 'long_term', 'after', 'proactive', '2009-01-05', '2009-02-01', NULL, 'effective', '职责、机构', '《中华人民共和国律师法》第六条', NULL, 3, 1, NULL, NULL, 1, 2, 1, 5, NULL, NULL, 1);


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
	(1, '640000/2026-00019', 'list', 1, '2009-03-02', '640000/2026-00020', 1, NULL, NULL, '', '2009-03-02', '2009-03-30', 1, '2026-05-11 14:15:42.62537+00', 1),
	(2, '640000/2026-00019', 'verdicts', 1, '2009-03-02', '', NULL, 75, 9.00, '', NULL, NULL, 1, '2026-05-11 14:15:42.860949+00', 1);


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
	(1, 'contenttypes', '0001_initial', '2026-11-27 14:15:26.018735+00'),
	(2, 'contenttypes', '0002_remove_content_type_name', '2026-11-27 14:15:26.031056+00'),
	(3, 'auth', '0001_initial', '2026-11-27 14:15:26.08465+00'),
	(4, 'auth', '0002_alter_permission_name_max_length', '2026-11-27 14:15:26.098867+00'),
	(5, 'auth', '0003_alter_user_email_max_length', '2026-11-27 14:15:26.109158+00'),
	(6, 'auth', '0004_alter_user_username_opts', '2026-11-27 14:15:26.125212+00'),
	(7, 'auth', '0005_alter_user_last_login_null', '2026-11-27 14:15:26.144892+00'),
	(8, 'auth', '0006_require_contenttypes_0002', '2026-11-27 14:15:26.147154+00'),
	(9, 'auth', '0007_alter_validators_add_error_messages', '2026-11-27 14:15:26.156399+00'),
	(10, 'auth', '0008_alter_user_username_max_length', '2026-11-27 14:15:26.166068+00'),
	(11, 'auth', '0009_alter_user_last_name_max_length', '2026-11-27 14:15:26.176068+00'),
	(12, 'auth', '0010_alter_group_name_max_length', '2026-11-27 14:15:26.186674+00'),
	(13, 'auth', '0011_update_proxy_permissions', '2026-11-27 14:15:26.195576+00'),
	(14, 'auth', '0012_alter_user_first_name_max_length', '2026-11-27 14:15:26.208392+00'),
	(15, 'departments', '0001_initial', '2026-11-27 14:15:26.317008+00'),
	(16, 'admin', '0001_initial', '2026-11-27 14:15:26.351843+00'),
	(17, 'admin', '0002_logentry_remove_auto_add', '2026-11-27 14:15:26.376045+00'),
	(18, 'admin', '0003_logentry_add_action_flag_choices', '2026-11-27 14:15:26.402178+00'),
	(19, 'approvals', '0001_initial', '2026-11-27 14:15:27.154952+00'),
	(20, 'audit', '0001_initial', '2026-11-27 14:15:27.240895+00'),
	(21, 'axes', '0001_initial', '2026-11-27 14:15:27.252768+00'),
	(22, 'axes', '0002_auto_20151217_2044', '2026-11-27 14:15:27.29302+00'),
	(23, 'axes', '0003_auto_20160322_0929', '2026-11-27 14:15:27.315352+00'),
	(24, 'axes', '0004_auto_20181024_1538', '2026-11-27 14:15:27.335607+00'),
	(25, 'axes', '0005_remove_accessattempt_trusted', '2026-11-27 14:15:27.340709+00'),
	(26, 'axes', '0006_remove_accesslog_trusted', '2026-11-27 14:15:27.346407+00'),
	(27, 'axes', '0007_alter_accessattempt_unique_together', '2026-11-27 14:15:27.406515+00'),
	(28, 'axes', '0008_accessfailurelog', '2026-11-27 14:15:27.422739+00'),
	(29, 'axes', '0009_add_session_hash', '2026-11-27 14:15:27.429112+00'),
	(30, 'axes', '0010_accessattemptexpiration', '2026-11-27 14:15:27.443907+00'),
	(31, 'disclosures', '0001_initial', '2026-11-27 14:15:28.433861+00'),
	(32, 'notices', '0001_initial', '2026-11-27 14:15:28.614995+00'),
	(33, 'publishing', '0001_initial', '2026-11-27 14:15:28.629541+00'),
	(34, 'search', '0001_initial', '2026-11-27 14:15:29.07186+00'),
	(35, 'sessions', '0001_initial', '2026-11-27 14:15:29.081594+00'),
	(36, 'supervision', '0001_initial', '2026-11-27 14:15:30.389163+00'),
	(37, 'workdays', '0001_initial', '2026-11-27 14:15:30.431828+00');


--
-- Data for Name: django_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: notices_job; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notices_job VALUES
	('due', '2026-05-11 14:15:48.689147+00', '2026-05-11 14:15:48.689147+00', ''),
	('obligations', '2026-05-11 14:15:48.718404+00', '2026-05-11 14:15:48.718404+00', ''),
	('reminders', '2026-05-11 14:15:48.742626+00', '2026-05-11 14:15:48.742626+00', ''),
	('ticket_reminders', '2026-05-11 14:15:48.798491+00', '2026-05-11 14:15:48.798491+00', ''),
	('contacts', '2026-05-11 14:15:48.8292+00', '2026-05-11 14:15:48.8292+00', ''),
	('floods', '2026-05-11 14:15:48.834382+00', '2026-05-11 14:15:48.834382+00', ''),
	('mail', '2026-05-11 14:15:48.838206+00', '2026-05-11 14:15:48.838206+00', ''),
	('files', '2026-05-11 14:15:48.846587+00', '2026-05-11 14:15:48.846587+00', ''),
	('exports', '2026-05-11 14:15:48.855343+00', '2026-05-11 14:15:48.855343+00', ''),
	('guides', '2026-05-11 14:15:48.87325+00', '2026-05-11 14:15:48.87325+00', ''),
	('verification', '2026-05-11 14:15:57.782134+00', '2026-05-11 14:15:57.782134+00', '');


--
-- Data for Name: notices_notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notices_notice VALUES
	(1, 'returned', '', NULL, '退回', '/admin/', '', '', '2026-05-11 14:15:37.019903+00', NULL, NULL, 1, 'refused', NULL, 1),
	(2, 'submitted', '640000/2026-00003', 1, '中华人民共和国律师法', '/admin/approvals/law/1/change/', 'author先生', '说明理由', '2026-05-11 14:15:37.236147+00', NULL, NULL, 0, '', NULL, 3),
	(3, 'submitted', '640000/2026-00003', 1, '中华人民共和国律师法', '/admin/approvals/law/1/change/', 'author先生', '说明理由', '2026-05-11 14:15:37.236147+00', NULL, NULL, 0, '', NULL, 4),
	(4, 'approved', '640000/2026-00003', 1, '中华人民共和国律师法', '/admin/approvals/law/1/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:37.467316+00', NULL, NULL, 0, '', NULL, 1),
	(5, 'approved_to_publish', '640000/2026-00003', 1, '中华人民共和国律师法', '/admin/approvals/law/1/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:37.467316+00', NULL, NULL, 0, '', NULL, 5),
	(6, 'approved_to_publish', '640000/2026-00003', 1, '中华人民共和国律师法', '/admin/approvals/law/1/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:37.467316+00', NULL, NULL, 0, '', NULL, 6),
	(7, 'published', '640000/2026-00003', 1, '中华人民共和国律师法', '/admin/approvals/law/1/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:37.540134+00', NULL, NULL, 0, '', NULL, 1),
	(8, 'ticket_filed', '', NULL, '应公开未公开 R-4V69-6B6E', '/admin/supervision/ticket/1/change/', '', '', '2026-05-11 14:15:37.899876+00', NULL, NULL, 0, '', NULL, 1),
	(9, 'ticket_filed', '', NULL, '应公开未公开 R-4V69-6B6E', '/admin/supervision/ticket/1/change/', '', '', '2026-05-11 14:15:37.899876+00', NULL, NULL, 0, '', NULL, 2),
	(10, 'ticket_filed', '', NULL, '应公开未公开 R-4V69-6B6E', '/admin/supervision/ticket/1/change/', '', '', '2026-05-11 14:15:37.899876+00', NULL, NULL, 0, '', NULL, 3),
	(11, 'submitted', '640000/2026-00006', 1, '律师执业许可办理情况', '/admin/disclosures/item/2/change/', 'author先生', '说明理由', '2026-05-11 14:15:38.711822+00', NULL, NULL, 0, '', NULL, 3),
	(12, 'submitted', '640000/2026-00006', 1, '律师执业许可办理情况', '/admin/disclosures/item/2/change/', 'author先生', '说明理由', '2026-05-11 14:15:38.711822+00', NULL, NULL, 0, '', NULL, 4),
	(13, 'approved', '640000/2026-00006', 1, '律师执业许可办理情况', '/admin/disclosures/item/2/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:38.802026+00', NULL, NULL, 0, '', NULL, 1),
	(14, 'approved_to_publish', '640000/2026-00006', 1, '律师执业许可办理情况', '/admin/disclosures/item/2/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:38.802026+00', NULL, NULL, 0, '', NULL, 5),
	(15, 'approved_to_publish', '640000/2026-00006', 1, '律师执业许可办理情况', '/admin/disclosures/item/2/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:38.802026+00', NULL, NULL, 0, '', NULL, 6),
	(16, 'published', '640000/2026-00006', 1, '律师执业许可办理情况', '/admin/disclosures/item/2/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:38.83771+00', NULL, NULL, 0, '', NULL, 1),
	(17, 'submitted', '640000/2026-00006', 2, '改版的', '/admin/disclosures/item/3/change/', 'author先生', '说明理由', '2026-05-11 14:15:39.201438+00', NULL, NULL, 0, '', NULL, 3),
	(18, 'submitted', '640000/2026-00006', 2, '改版的', '/admin/disclosures/item/3/change/', 'author先生', '说明理由', '2026-05-11 14:15:39.201438+00', NULL, NULL, 0, '', NULL, 4),
	(19, 'approved', '640000/2026-00006', 2, '改版的', '/admin/disclosures/item/3/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:39.259027+00', NULL, NULL, 0, '', NULL, 1),
	(20, 'approved_to_publish', '640000/2026-00006', 2, '改版的', '/admin/disclosures/item/3/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:39.259027+00', NULL, NULL, 0, '', NULL, 5),
	(21, 'approved_to_publish', '640000/2026-00006', 2, '改版的', '/admin/disclosures/item/3/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:39.259027+00', NULL, NULL, 0, '', NULL, 6),
	(22, 'published', '640000/2026-00006', 2, '改版的', '/admin/disclosures/item/3/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:39.312044+00', NULL, NULL, 0, '', NULL, 1),
	(23, 'submitted', '640000/2026-00007', 1, '撤下的', '/admin/disclosures/item/4/change/', 'author先生', '说明理由', '2026-05-11 14:15:39.41838+00', NULL, NULL, 0, '', NULL, 3),
	(24, 'submitted', '640000/2026-00007', 1, '撤下的', '/admin/disclosures/item/4/change/', 'author先生', '说明理由', '2026-05-11 14:15:39.41838+00', NULL, NULL, 0, '', NULL, 4),
	(25, 'approved', '640000/2026-00007', 1, '撤下的', '/admin/disclosures/item/4/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:39.460203+00', NULL, NULL, 0, '', NULL, 1),
	(26, 'approved_to_publish', '640000/2026-00007', 1, '撤下的', '/admin/disclosures/item/4/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:39.460203+00', NULL, NULL, 0, '', NULL, 5),
	(27, 'approved_to_publish', '640000/2026-00007', 1, '撤下的', '/admin/disclosures/item/4/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:39.460203+00', NULL, NULL, 0, '', NULL, 6),
	(28, 'published', '640000/2026-00007', 1, '撤下的', '/admin/disclosures/item/4/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:39.492552+00', NULL, NULL, 0, '', NULL, 1),
	(29, 'withdrawn', '640000/2026-00007', 1, '撤下的', '/admin/disclosures/item/4/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:39.522286+00', NULL, NULL, 0, '', NULL, 1),
	(30, 'submitted', '640000/2026-00008', 1, '再改的', '/admin/disclosures/item/5/change/', 'author先生', '说明理由', '2026-05-11 14:15:39.579857+00', NULL, NULL, 0, '', NULL, 3),
	(31, 'submitted', '640000/2026-00008', 1, '再改的', '/admin/disclosures/item/5/change/', 'author先生', '说明理由', '2026-05-11 14:15:39.579857+00', NULL, NULL, 0, '', NULL, 4),
	(32, 'approved', '640000/2026-00008', 1, '再改的', '/admin/disclosures/item/5/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:39.624506+00', NULL, NULL, 0, '', NULL, 1),
	(33, 'approved_to_publish', '640000/2026-00008', 1, '再改的', '/admin/disclosures/item/5/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:39.624506+00', NULL, NULL, 0, '', NULL, 5),
	(34, 'approved_to_publish', '640000/2026-00008', 1, '再改的', '/admin/disclosures/item/5/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:39.624506+00', NULL, NULL, 0, '', NULL, 6),
	(35, 'published', '640000/2026-00008', 1, '再改的', '/admin/disclosures/item/5/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:39.661604+00', NULL, NULL, 0, '', NULL, 1),
	(36, 'published', '640000/2026-00009', 1, '应急的', '/admin/disclosures/item/7/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:39.777361+00', NULL, NULL, 0, '', NULL, 1),
	(37, 'force_published', '640000/2026-00009', 1, '应急的', '/admin/disclosures/item/7/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:39.777361+00', NULL, NULL, 0, '', NULL, 6),
	(38, 'submitted', '640000/2026-00010', 1, '内网的', '/admin/disclosures/item/8/change/', 'author先生', '说明理由', '2026-05-11 14:15:39.85566+00', NULL, NULL, 0, '', NULL, 3),
	(39, 'submitted', '640000/2026-00010', 1, '内网的', '/admin/disclosures/item/8/change/', 'author先生', '说明理由', '2026-05-11 14:15:39.85566+00', NULL, NULL, 0, '', NULL, 4),
	(40, 'approved', '640000/2026-00010', 1, '内网的', '/admin/disclosures/item/8/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:39.906701+00', NULL, NULL, 0, '', NULL, 1),
	(41, 'approved_to_publish', '640000/2026-00010', 1, '内网的', '/admin/disclosures/item/8/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:39.906701+00', NULL, NULL, 0, '', NULL, 5),
	(42, 'approved_to_publish', '640000/2026-00010', 1, '内网的', '/admin/disclosures/item/8/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:39.906701+00', NULL, NULL, 0, '', NULL, 6),
	(43, 'published', '640000/2026-00010', 1, '内网的', '/admin/disclosures/item/8/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:39.957137+00', NULL, NULL, 0, '', NULL, 1),
	(44, 'submitted', '640000/2026-00011', 1, 'review', '/admin/disclosures/item/9/change/', 'author先生', '说明理由', '2026-05-11 14:15:40.002904+00', NULL, NULL, 0, '', NULL, 3),
	(45, 'submitted', '640000/2026-00011', 1, 'review', '/admin/disclosures/item/9/change/', 'author先生', '说明理由', '2026-05-11 14:15:40.002904+00', NULL, NULL, 0, '', NULL, 4),
	(46, 'submitted', '640000/2026-00012', 1, 'approved', '/admin/disclosures/item/10/change/', 'author先生', '说明理由', '2026-05-11 14:15:40.053377+00', NULL, NULL, 0, '', NULL, 3),
	(47, 'submitted', '640000/2026-00012', 1, 'approved', '/admin/disclosures/item/10/change/', 'author先生', '说明理由', '2026-05-11 14:15:40.053377+00', NULL, NULL, 0, '', NULL, 4),
	(48, 'approved', '640000/2026-00012', 1, 'approved', '/admin/disclosures/item/10/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:40.121763+00', NULL, NULL, 0, '', NULL, 1),
	(49, 'approved_to_publish', '640000/2026-00012', 1, 'approved', '/admin/disclosures/item/10/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:40.121763+00', NULL, NULL, 0, '', NULL, 5),
	(50, 'approved_to_publish', '640000/2026-00012', 1, 'approved', '/admin/disclosures/item/10/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:40.121763+00', NULL, NULL, 0, '', NULL, 6),
	(51, 'submitted', '640000/2026-00013', 1, '定时的', '/admin/disclosures/item/11/change/', 'author先生', '说明理由', '2026-05-11 14:15:40.230226+00', NULL, NULL, 0, '', NULL, 3),
	(52, 'submitted', '640000/2026-00013', 1, '定时的', '/admin/disclosures/item/11/change/', 'author先生', '说明理由', '2026-05-11 14:15:40.230226+00', NULL, NULL, 0, '', NULL, 4),
	(53, 'approved', '640000/2026-00013', 1, '定时的', '/admin/disclosures/item/11/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:40.329273+00', NULL, NULL, 0, '', NULL, 1),
	(54, 'approved_to_publish', '640000/2026-00013', 1, '定时的', '/admin/disclosures/item/11/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:40.329273+00', NULL, NULL, 0, '', NULL, 5),
	(55, 'approved_to_publish', '640000/2026-00013', 1, '定时的', '/admin/disclosures/item/11/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:40.329273+00', NULL, NULL, 0, '', NULL, 6),
	(56, 'submitted', '640000/2026-00014', 1, '公开的许可', '/admin/approvals/approval/2/change/', 'author先生', '说明理由', '2026-05-11 14:15:41.172641+00', NULL, NULL, 0, '', NULL, 3),
	(57, 'submitted', '640000/2026-00014', 1, '公开的许可', '/admin/approvals/approval/2/change/', 'author先生', '说明理由', '2026-05-11 14:15:41.172641+00', NULL, NULL, 0, '', NULL, 4),
	(58, 'approved', '640000/2026-00014', 1, '公开的许可', '/admin/approvals/approval/2/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:41.241762+00', NULL, NULL, 0, '', NULL, 1),
	(59, 'approved_to_publish', '640000/2026-00014', 1, '公开的许可', '/admin/approvals/approval/2/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:41.241762+00', NULL, NULL, 0, '', NULL, 5),
	(60, 'approved_to_publish', '640000/2026-00014', 1, '公开的许可', '/admin/approvals/approval/2/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:41.241762+00', NULL, NULL, 0, '', NULL, 6),
	(61, 'published', '640000/2026-00014', 1, '公开的许可', '/admin/approvals/approval/2/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:41.293591+00', NULL, NULL, 0, '', NULL, 1),
	(62, 'submitted', '640000/2026-00015', 1, '没有步骤的许可', '/admin/approvals/approval/3/change/', 'author先生', '说明理由', '2026-05-11 14:15:41.390459+00', NULL, NULL, 0, '', NULL, 3),
	(63, 'submitted', '640000/2026-00015', 1, '没有步骤的许可', '/admin/approvals/approval/3/change/', 'author先生', '说明理由', '2026-05-11 14:15:41.390459+00', NULL, NULL, 0, '', NULL, 4),
	(64, 'approved', '640000/2026-00015', 1, '没有步骤的许可', '/admin/approvals/approval/3/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:41.48387+00', NULL, NULL, 0, '', NULL, 1),
	(65, 'approved_to_publish', '640000/2026-00015', 1, '没有步骤的许可', '/admin/approvals/approval/3/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:41.48387+00', NULL, NULL, 0, '', NULL, 5),
	(66, 'approved_to_publish', '640000/2026-00015', 1, '没有步骤的许可', '/admin/approvals/approval/3/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:41.48387+00', NULL, NULL, 0, '', NULL, 6),
	(67, 'published', '640000/2026-00015', 1, '没有步骤的许可', '/admin/approvals/approval/3/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:41.570425+00', NULL, NULL, 0, '', NULL, 1),
	(68, 'submitted', '640000/2026-00016', 1, '公开的处罚', '/admin/approvals/penalty/2/change/', 'author先生', '说明理由', '2026-05-11 14:15:41.655163+00', NULL, NULL, 0, '', NULL, 3),
	(69, 'submitted', '640000/2026-00016', 1, '公开的处罚', '/admin/approvals/penalty/2/change/', 'author先生', '说明理由', '2026-05-11 14:15:41.655163+00', NULL, NULL, 0, '', NULL, 4),
	(70, 'approved', '640000/2026-00016', 1, '公开的处罚', '/admin/approvals/penalty/2/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:41.705121+00', NULL, NULL, 0, '', NULL, 1),
	(71, 'approved_to_publish', '640000/2026-00016', 1, '公开的处罚', '/admin/approvals/penalty/2/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:41.705121+00', NULL, NULL, 0, '', NULL, 5),
	(72, 'approved_to_publish', '640000/2026-00016', 1, '公开的处罚', '/admin/approvals/penalty/2/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:41.705121+00', NULL, NULL, 0, '', NULL, 6),
	(73, 'published', '640000/2026-00016', 1, '公开的处罚', '/admin/approvals/penalty/2/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:41.744278+00', NULL, NULL, 0, '', NULL, 1),
	(74, 'submitted', '640000/2026-00017', 1, '另一部法', '/admin/approvals/law/2/change/', 'author先生', '说明理由', '2026-05-11 14:15:41.823315+00', NULL, NULL, 0, '', NULL, 3),
	(75, 'submitted', '640000/2026-00017', 1, '另一部法', '/admin/approvals/law/2/change/', 'author先生', '说明理由', '2026-05-11 14:15:41.823315+00', NULL, NULL, 0, '', NULL, 4),
	(76, 'approved', '640000/2026-00017', 1, '另一部法', '/admin/approvals/law/2/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:41.896214+00', NULL, NULL, 0, '', NULL, 1),
	(77, 'approved_to_publish', '640000/2026-00017', 1, '另一部法', '/admin/approvals/law/2/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:41.896214+00', NULL, NULL, 0, '', NULL, 5),
	(78, 'approved_to_publish', '640000/2026-00017', 1, '另一部法', '/admin/approvals/law/2/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:41.896214+00', NULL, NULL, 0, '', NULL, 6),
	(79, 'published', '640000/2026-00017', 1, '另一部法', '/admin/approvals/law/2/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:41.938784+00', NULL, NULL, 0, '', NULL, 1),
	(80, 'submitted', '640000/2026-00018', 1, '季度账目', '/admin/disclosures/item/12/change/', 'author先生', '说明理由', '2026-05-11 14:15:42.087202+00', NULL, NULL, 0, '', NULL, 3),
	(81, 'submitted', '640000/2026-00018', 1, '季度账目', '/admin/disclosures/item/12/change/', 'author先生', '说明理由', '2026-05-11 14:15:42.087202+00', NULL, NULL, 0, '', NULL, 4),
	(82, 'approved', '640000/2026-00018', 1, '季度账目', '/admin/disclosures/item/12/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:42.116874+00', NULL, NULL, 0, '', NULL, 1),
	(83, 'approved_to_publish', '640000/2026-00018', 1, '季度账目', '/admin/disclosures/item/12/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:42.116874+00', NULL, NULL, 0, '', NULL, 5),
	(84, 'approved_to_publish', '640000/2026-00018', 1, '季度账目', '/admin/disclosures/item/12/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:42.116874+00', NULL, NULL, 0, '', NULL, 6),
	(85, 'published', '640000/2026-00018', 1, '季度账目', '/admin/disclosures/item/12/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:42.143052+00', NULL, NULL, 0, '', NULL, 1),
	(86, 'submitted', '640000/2026-00019', 1, '公开的案卷', '/admin/disclosures/dossier/2/change/', 'author先生', '说明理由', '2026-05-11 14:15:42.406228+00', NULL, NULL, 0, '', NULL, 3),
	(87, 'submitted', '640000/2026-00019', 1, '公开的案卷', '/admin/disclosures/dossier/2/change/', 'author先生', '说明理由', '2026-05-11 14:15:42.406228+00', NULL, NULL, 0, '', NULL, 4),
	(88, 'approved', '640000/2026-00019', 1, '公开的案卷', '/admin/disclosures/dossier/2/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:42.450826+00', NULL, NULL, 0, '', NULL, 1),
	(89, 'approved_to_publish', '640000/2026-00019', 1, '公开的案卷', '/admin/disclosures/dossier/2/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:42.450826+00', NULL, NULL, 0, '', NULL, 5),
	(90, 'approved_to_publish', '640000/2026-00019', 1, '公开的案卷', '/admin/disclosures/dossier/2/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:42.450826+00', NULL, NULL, 0, '', NULL, 6),
	(91, 'published', '640000/2026-00019', 1, '公开的案卷', '/admin/disclosures/dossier/2/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:42.479547+00', NULL, NULL, 0, '', NULL, 1),
	(92, 'submitted', '640000/2026-00020', 1, '律师执业许可办理情况', '/admin/disclosures/item/13/change/', 'author先生', '说明理由', '2026-05-11 14:15:42.530634+00', NULL, NULL, 0, '', NULL, 3),
	(93, 'submitted', '640000/2026-00020', 1, '律师执业许可办理情况', '/admin/disclosures/item/13/change/', 'author先生', '说明理由', '2026-05-11 14:15:42.530634+00', NULL, NULL, 0, '', NULL, 4),
	(94, 'approved', '640000/2026-00020', 1, '律师执业许可办理情况', '/admin/disclosures/item/13/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:42.571212+00', NULL, NULL, 0, '', NULL, 1),
	(95, 'approved_to_publish', '640000/2026-00020', 1, '律师执业许可办理情况', '/admin/disclosures/item/13/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:42.571212+00', NULL, NULL, 0, '', NULL, 5),
	(96, 'approved_to_publish', '640000/2026-00020', 1, '律师执业许可办理情况', '/admin/disclosures/item/13/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:42.571212+00', NULL, NULL, 0, '', NULL, 6),
	(97, 'published', '640000/2026-00020', 1, '律师执业许可办理情况', '/admin/disclosures/item/13/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:42.597445+00', NULL, NULL, 0, '', NULL, 1),
	(98, 'submitted', '640000/2026-00021', 1, '公开的评议结果', '/admin/disclosures/item/14/change/', 'author先生', '说明理由', '2026-05-11 14:15:44.124327+00', NULL, NULL, 0, '', NULL, 3),
	(99, 'submitted', '640000/2026-00021', 1, '公开的评议结果', '/admin/disclosures/item/14/change/', 'author先生', '说明理由', '2026-05-11 14:15:44.124327+00', NULL, NULL, 0, '', NULL, 4),
	(100, 'approved', '640000/2026-00021', 1, '公开的评议结果', '/admin/disclosures/item/14/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:44.179347+00', NULL, NULL, 0, '', NULL, 1),
	(101, 'approved_to_publish', '640000/2026-00021', 1, '公开的评议结果', '/admin/disclosures/item/14/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:44.179347+00', NULL, NULL, 0, '', NULL, 5),
	(102, 'approved_to_publish', '640000/2026-00021', 1, '公开的评议结果', '/admin/disclosures/item/14/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:44.179347+00', NULL, NULL, 0, '', NULL, 6),
	(103, 'published', '640000/2026-00021', 1, '公开的评议结果', '/admin/disclosures/item/14/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:44.209984+00', NULL, NULL, 0, '', NULL, 1),
	(104, 'ticket_filed', '', NULL, '应公开未公开 R-3JJN-PKMM', '/admin/supervision/ticket/2/change/', '', '', '2026-02-10 14:15:44.255662+00', NULL, NULL, 0, '', NULL, 1),
	(105, 'ticket_filed', '', NULL, '应公开未公开 R-3JJN-PKMM', '/admin/supervision/ticket/2/change/', '', '', '2026-02-10 14:15:44.255662+00', NULL, NULL, 0, '', NULL, 2),
	(106, 'ticket_filed', '', NULL, '应公开未公开 R-3JJN-PKMM', '/admin/supervision/ticket/2/change/', '', '', '2026-02-10 14:15:44.255662+00', NULL, NULL, 0, '', NULL, 3),
	(107, 'ticket_filed', '', NULL, '应公开未公开 R-DGK4-2529', '/admin/supervision/ticket/3/change/', '', '', '2026-02-10 14:15:44.255662+00', NULL, NULL, 0, '', NULL, 1),
	(108, 'ticket_filed', '', NULL, '应公开未公开 R-DGK4-2529', '/admin/supervision/ticket/3/change/', '', '', '2026-02-10 14:15:44.255662+00', NULL, NULL, 0, '', NULL, 2),
	(109, 'ticket_filed', '', NULL, '应公开未公开 R-DGK4-2529', '/admin/supervision/ticket/3/change/', '', '', '2026-02-10 14:15:44.255662+00', NULL, NULL, 0, '', NULL, 3),
	(110, 'ticket_filed', '', NULL, '应公开未公开 R-FGE4-3Z5G', '/admin/supervision/ticket/4/change/', '', '', '2026-02-10 14:15:44.255662+00', NULL, NULL, 0, '', NULL, 1),
	(111, 'ticket_filed', '', NULL, '应公开未公开 R-FGE4-3Z5G', '/admin/supervision/ticket/4/change/', '', '', '2026-02-10 14:15:44.255662+00', NULL, NULL, 0, '', NULL, 2),
	(112, 'ticket_filed', '', NULL, '应公开未公开 R-FGE4-3Z5G', '/admin/supervision/ticket/4/change/', '', '', '2026-02-10 14:15:44.255662+00', NULL, NULL, 0, '', NULL, 3),
	(113, 'ticket_filed', '', NULL, '应公开未公开 R-APKQ-TYBG', '/admin/supervision/ticket/5/change/', '', '', '2026-02-10 14:15:44.255662+00', NULL, NULL, 0, '', NULL, 1),
	(114, 'ticket_filed', '', NULL, '应公开未公开 R-APKQ-TYBG', '/admin/supervision/ticket/5/change/', '', '', '2026-02-10 14:15:44.255662+00', NULL, NULL, 0, '', NULL, 2),
	(115, 'ticket_filed', '', NULL, '应公开未公开 R-APKQ-TYBG', '/admin/supervision/ticket/5/change/', '', '', '2026-02-10 14:15:44.255662+00', NULL, NULL, 0, '', NULL, 3),
	(116, 'ticket_filed', '', NULL, '应公开未公开 R-5Y34-Z3ZQ', '/admin/supervision/ticket/6/change/', '', '', '2026-05-11 14:15:44.535574+00', NULL, NULL, 0, '', NULL, 1),
	(117, 'ticket_filed', '', NULL, '应公开未公开 R-5Y34-Z3ZQ', '/admin/supervision/ticket/6/change/', '', '', '2026-05-11 14:15:44.535574+00', NULL, NULL, 0, '', NULL, 2),
	(118, 'ticket_filed', '', NULL, '应公开未公开 R-5Y34-Z3ZQ', '/admin/supervision/ticket/6/change/', '', '', '2026-05-11 14:15:44.535574+00', NULL, NULL, 0, '', NULL, 3),
	(119, 'submitted', '640000/2026-00022', 1, '机关职责', '/admin/disclosures/item/15/change/', 'author先生', '说明理由', '2026-05-11 14:15:45.956984+00', NULL, NULL, 0, '', NULL, 3),
	(120, 'submitted', '640000/2026-00022', 1, '机关职责', '/admin/disclosures/item/15/change/', 'author先生', '说明理由', '2026-05-11 14:15:45.956984+00', NULL, NULL, 0, '', NULL, 4),
	(121, 'approved', '640000/2026-00022', 1, '机关职责', '/admin/disclosures/item/15/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:46.015417+00', NULL, NULL, 0, '', NULL, 1),
	(122, 'approved_to_publish', '640000/2026-00022', 1, '机关职责', '/admin/disclosures/item/15/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:46.015417+00', NULL, NULL, 0, '', NULL, 5),
	(123, 'approved_to_publish', '640000/2026-00022', 1, '机关职责', '/admin/disclosures/item/15/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:46.015417+00', NULL, NULL, 0, '', NULL, 6),
	(124, 'published', '640000/2026-00022', 1, '机关职责', '/admin/disclosures/item/15/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:46.092995+00', NULL, NULL, 0, '', NULL, 1),
	(125, 'submitted', '640000/2026-00022', 2, '机关职责', '/admin/disclosures/item/17/change/', 'author先生', '说明理由', '2026-05-11 14:15:46.387582+00', NULL, NULL, 0, '', NULL, 3),
	(126, 'submitted', '640000/2026-00022', 2, '机关职责', '/admin/disclosures/item/17/change/', 'author先生', '说明理由', '2026-05-11 14:15:46.387582+00', NULL, NULL, 0, '', NULL, 4),
	(127, 'approved', '640000/2026-00022', 2, '机关职责', '/admin/disclosures/item/17/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:46.481852+00', NULL, NULL, 0, '', NULL, 1),
	(128, 'approved_to_publish', '640000/2026-00022', 2, '机关职责', '/admin/disclosures/item/17/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:46.481852+00', NULL, NULL, 0, '', NULL, 5),
	(129, 'approved_to_publish', '640000/2026-00022', 2, '机关职责', '/admin/disclosures/item/17/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:46.481852+00', NULL, NULL, 0, '', NULL, 6),
	(130, 'published', '640000/2026-00022', 2, '机关职责', '/admin/disclosures/item/17/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:46.51816+00', NULL, NULL, 0, '', NULL, 1),
	(131, 'submitted', '640000/2026-00023', 1, '年度目标', '/admin/disclosures/item/16/change/', 'author先生', '说明理由', '2026-05-11 14:15:46.557996+00', NULL, NULL, 0, '', NULL, 3),
	(132, 'submitted', '640000/2026-00023', 1, '年度目标', '/admin/disclosures/item/16/change/', 'author先生', '说明理由', '2026-05-11 14:15:46.557996+00', NULL, NULL, 0, '', NULL, 4),
	(133, 'approved', '640000/2026-00023', 1, '年度目标', '/admin/disclosures/item/16/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:46.65983+00', NULL, NULL, 0, '', NULL, 1),
	(134, 'approved_to_publish', '640000/2026-00023', 1, '年度目标', '/admin/disclosures/item/16/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:46.65983+00', NULL, NULL, 0, '', NULL, 5),
	(135, 'approved_to_publish', '640000/2026-00023', 1, '年度目标', '/admin/disclosures/item/16/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:46.65983+00', NULL, NULL, 0, '', NULL, 6),
	(136, 'published', '640000/2026-00023', 1, '年度目标', '/admin/disclosures/item/16/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:46.700637+00', NULL, NULL, 0, '', NULL, 1),
	(137, 'submitted', '640000/2026-00024', 1, '办理进程', '/admin/disclosures/item/18/change/', 'author先生', '说明理由', '2026-05-11 14:15:46.753747+00', NULL, NULL, 0, '', NULL, 3),
	(138, 'submitted', '640000/2026-00024', 1, '办理进程', '/admin/disclosures/item/18/change/', 'author先生', '说明理由', '2026-05-11 14:15:46.753747+00', NULL, NULL, 0, '', NULL, 4),
	(139, 'approved', '640000/2026-00024', 1, '办理进程', '/admin/disclosures/item/18/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:46.79293+00', NULL, NULL, 0, '', NULL, 1),
	(140, 'approved_to_publish', '640000/2026-00024', 1, '办理进程', '/admin/disclosures/item/18/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:46.79293+00', NULL, NULL, 0, '', NULL, 5),
	(141, 'approved_to_publish', '640000/2026-00024', 1, '办理进程', '/admin/disclosures/item/18/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:46.79293+00', NULL, NULL, 0, '', NULL, 6),
	(142, 'published', '640000/2026-00024', 1, '办理进程', '/admin/disclosures/item/18/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:46.823919+00', NULL, NULL, 0, '', NULL, 1),
	(143, 'submitted', '640000/2026-00025', 1, '办理结果', '/admin/disclosures/item/19/change/', 'author先生', '说明理由', '2026-05-11 14:15:46.898893+00', NULL, NULL, 0, '', NULL, 3),
	(144, 'submitted', '640000/2026-00025', 1, '办理结果', '/admin/disclosures/item/19/change/', 'author先生', '说明理由', '2026-05-11 14:15:46.898893+00', NULL, NULL, 0, '', NULL, 4),
	(145, 'approved', '640000/2026-00025', 1, '办理结果', '/admin/disclosures/item/19/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:46.959537+00', NULL, NULL, 0, '', NULL, 1),
	(146, 'approved_to_publish', '640000/2026-00025', 1, '办理结果', '/admin/disclosures/item/19/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:46.959537+00', NULL, NULL, 0, '', NULL, 5),
	(147, 'approved_to_publish', '640000/2026-00025', 1, '办理结果', '/admin/disclosures/item/19/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:46.959537+00', NULL, NULL, 0, '', NULL, 6),
	(148, 'published', '640000/2026-00025', 1, '办理结果', '/admin/disclosures/item/19/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:47.008488+00', NULL, NULL, 0, '', NULL, 1),
	(149, 'submitted', '640000/2026-00026', 1, '规范性文件清理', '/admin/disclosures/dossier/3/change/', 'author先生', '说明理由', '2026-05-11 14:15:47.087427+00', NULL, NULL, 0, '', NULL, 3),
	(150, 'submitted', '640000/2026-00026', 1, '规范性文件清理', '/admin/disclosures/dossier/3/change/', 'author先生', '说明理由', '2026-05-11 14:15:47.087427+00', NULL, NULL, 0, '', NULL, 4),
	(151, 'approved', '640000/2026-00026', 1, '规范性文件清理', '/admin/disclosures/dossier/3/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:47.133789+00', NULL, NULL, 0, '', NULL, 1),
	(152, 'approved_to_publish', '640000/2026-00026', 1, '规范性文件清理', '/admin/disclosures/dossier/3/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:47.133789+00', NULL, NULL, 0, '', NULL, 5),
	(153, 'approved_to_publish', '640000/2026-00026', 1, '规范性文件清理', '/admin/disclosures/dossier/3/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:47.133789+00', NULL, NULL, 0, '', NULL, 6),
	(154, 'published', '640000/2026-00026', 1, '规范性文件清理', '/admin/disclosures/dossier/3/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:47.169556+00', NULL, NULL, 0, '', NULL, 1),
	(155, 'submitted', '640000/2026-00027', 1, '中华人民共和国律师法', '/admin/approvals/law/3/change/', 'author先生', '说明理由', '2026-05-11 14:15:47.241555+00', NULL, NULL, 0, '', NULL, 3),
	(156, 'submitted', '640000/2026-00027', 1, '中华人民共和国律师法', '/admin/approvals/law/3/change/', 'author先生', '说明理由', '2026-05-11 14:15:47.241555+00', NULL, NULL, 0, '', NULL, 4),
	(157, 'approved', '640000/2026-00027', 1, '中华人民共和国律师法', '/admin/approvals/law/3/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:47.289459+00', NULL, NULL, 0, '', NULL, 1),
	(158, 'approved_to_publish', '640000/2026-00027', 1, '中华人民共和国律师法', '/admin/approvals/law/3/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:47.289459+00', NULL, NULL, 0, '', NULL, 5),
	(159, 'approved_to_publish', '640000/2026-00027', 1, '中华人民共和国律师法', '/admin/approvals/law/3/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:47.289459+00', NULL, NULL, 0, '', NULL, 6),
	(160, 'published', '640000/2026-00027', 1, '中华人民共和国律师法', '/admin/approvals/law/3/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:47.337996+00', NULL, NULL, 0, '', NULL, 1),
	(161, 'submitted', '640000/2026-00028', 1, '律师执业许可', '/admin/approvals/approval/4/change/', 'author先生', '说明理由', '2026-05-11 14:15:48.177705+00', NULL, NULL, 0, '', NULL, 3),
	(162, 'submitted', '640000/2026-00028', 1, '律师执业许可', '/admin/approvals/approval/4/change/', 'author先生', '说明理由', '2026-05-11 14:15:48.177705+00', NULL, NULL, 0, '', NULL, 4),
	(163, 'approved', '640000/2026-00028', 1, '律师执业许可', '/admin/approvals/approval/4/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:48.245316+00', NULL, NULL, 0, '', NULL, 1),
	(164, 'approved_to_publish', '640000/2026-00028', 1, '律师执业许可', '/admin/approvals/approval/4/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:48.245316+00', NULL, NULL, 0, '', NULL, 5),
	(165, 'approved_to_publish', '640000/2026-00028', 1, '律师执业许可', '/admin/approvals/approval/4/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:48.245316+00', NULL, NULL, 0, '', NULL, 6),
	(166, 'published', '640000/2026-00028', 1, '律师执业许可', '/admin/approvals/approval/4/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:48.289049+00', NULL, NULL, 0, '', NULL, 1),
	(167, 'submitted', '640000/2026-00029', 1, '对律师同时在两个以上律师事务所执业的处罚', '/admin/approvals/penalty/3/change/', 'author先生', '说明理由', '2026-05-11 14:15:48.358245+00', NULL, NULL, 0, '', NULL, 3),
	(168, 'submitted', '640000/2026-00029', 1, '对律师同时在两个以上律师事务所执业的处罚', '/admin/approvals/penalty/3/change/', 'author先生', '说明理由', '2026-05-11 14:15:48.358245+00', NULL, NULL, 0, '', NULL, 4),
	(169, 'approved', '640000/2026-00029', 1, '对律师同时在两个以上律师事务所执业的处罚', '/admin/approvals/penalty/3/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:48.413208+00', NULL, NULL, 0, '', NULL, 1),
	(170, 'approved_to_publish', '640000/2026-00029', 1, '对律师同时在两个以上律师事务所执业的处罚', '/admin/approvals/penalty/3/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:48.413208+00', NULL, NULL, 0, '', NULL, 5),
	(171, 'approved_to_publish', '640000/2026-00029', 1, '对律师同时在两个以上律师事务所执业的处罚', '/admin/approvals/penalty/3/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:48.413208+00', NULL, NULL, 0, '', NULL, 6),
	(172, 'published', '640000/2026-00029', 1, '对律师同时在两个以上律师事务所执业的处罚', '/admin/approvals/penalty/3/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:48.45701+00', NULL, NULL, 0, '', NULL, 1),
	(173, 'submitted', '640000/2026-00024', 2, '办理进程', '/admin/disclosures/item/20/change/', 'author先生', '说明理由', '2026-05-11 14:15:48.555622+00', NULL, NULL, 0, '', NULL, 3),
	(174, 'submitted', '640000/2026-00024', 2, '办理进程', '/admin/disclosures/item/20/change/', 'author先生', '说明理由', '2026-05-11 14:15:48.555622+00', NULL, NULL, 0, '', NULL, 4),
	(175, 'approved', '640000/2026-00024', 2, '办理进程', '/admin/disclosures/item/20/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:48.599624+00', NULL, NULL, 0, '', NULL, 1),
	(176, 'approved_to_publish', '640000/2026-00024', 2, '办理进程', '/admin/disclosures/item/20/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:48.599624+00', NULL, NULL, 0, '', NULL, 5),
	(177, 'approved_to_publish', '640000/2026-00024', 2, '办理进程', '/admin/disclosures/item/20/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:48.599624+00', NULL, NULL, 0, '', NULL, 6),
	(178, 'published', '640000/2026-00024', 2, '办理进程', '/admin/disclosures/item/20/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:48.6312+00', NULL, NULL, 0, '', NULL, 1),
	(179, 'overdue', '', NULL, '2 项公开义务', '/admin/disclosures/obligation/?state=overdue', '', '2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度
2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度', '2026-05-11 14:15:48.742626+00', NULL, NULL, 0, '', NULL, 3),
	(180, 'overdue', '', NULL, '2 项公开义务', '/admin/disclosures/obligation/?state=overdue', '', '2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度
2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度', '2026-05-11 14:15:48.742626+00', NULL, NULL, 0, '', NULL, 4),
	(181, 'overdue', '', NULL, '2 项公开义务', '/admin/disclosures/obligation/?state=overdue', '', '2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度
2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度', '2026-05-11 14:15:48.742626+00', NULL, NULL, 0, '', NULL, 5),
	(182, 'overdue', '', NULL, '2 项公开义务', '/admin/disclosures/obligation/?state=overdue', '', '2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度
2026-04-29（暂定） 律师工作处 罪犯伙食账目 · 2026年第1季度', '2026-05-11 14:15:48.742626+00', NULL, NULL, 0, '', NULL, 6),
	(183, 'ticket_overdue', '', NULL, '1 件群众反映', '/admin/supervision/ticket/', '', '2026-03-09 应公开未公开 R-FGE4-3Z5G', '2026-05-11 14:15:48.798491+00', NULL, NULL, 0, '', NULL, 1),
	(184, 'ticket_overdue', '', NULL, '1 件群众反映', '/admin/supervision/ticket/', '', '2026-03-09 应公开未公开 R-FGE4-3Z5G', '2026-05-11 14:15:48.798491+00', NULL, NULL, 0, '', NULL, 2),
	(185, 'ticket_overdue', '', NULL, '1 件群众反映', '/admin/supervision/ticket/', '', '2026-03-09 应公开未公开 R-FGE4-3Z5G', '2026-05-11 14:15:48.798491+00', NULL, NULL, 0, '', NULL, 3),
	(186, 'ticket_overdue', '', NULL, '1 件群众反映', '/admin/supervision/ticket/', '', '2026-03-09 应公开未公开 R-FGE4-3Z5G', '2026-05-11 14:15:48.798491+00', NULL, NULL, 0, '', NULL, 4),
	(187, 'ticket_overdue', '', NULL, '1 件群众反映', '/admin/supervision/ticket/', '', '2026-03-09 应公开未公开 R-FGE4-3Z5G', '2026-05-11 14:15:48.798491+00', NULL, NULL, 0, '', NULL, 5),
	(188, 'ticket_overdue', '', NULL, '1 件群众反映', '/admin/supervision/ticket/', '', '2026-03-09 应公开未公开 R-FGE4-3Z5G', '2026-05-11 14:15:48.798491+00', NULL, NULL, 0, '', NULL, 6),
	(189, 'submitted', '640000/2026-00025', 2, '办理结果', '/admin/disclosures/item/21/change/', 'author先生', '说明理由', '2026-05-11 14:15:57.886567+00', NULL, NULL, 0, '', NULL, 3),
	(190, 'submitted', '640000/2026-00025', 2, '办理结果', '/admin/disclosures/item/21/change/', 'author先生', '说明理由', '2026-05-11 14:15:57.886567+00', NULL, NULL, 0, '', NULL, 4),
	(191, 'approved', '640000/2026-00025', 2, '办理结果', '/admin/disclosures/item/21/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:57.927258+00', NULL, NULL, 0, '', NULL, 1),
	(192, 'approved_to_publish', '640000/2026-00025', 2, '办理结果', '/admin/disclosures/item/21/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:57.927258+00', NULL, NULL, 0, '', NULL, 5),
	(193, 'approved_to_publish', '640000/2026-00025', 2, '办理结果', '/admin/disclosures/item/21/change/', 'reviewer先生', '说明理由', '2026-05-11 14:15:57.927258+00', NULL, NULL, 0, '', NULL, 6),
	(194, 'published', '640000/2026-00025', 2, '办理结果', '/admin/disclosures/item/21/change/', 'publisher先生', '说明理由', '2026-05-11 14:15:57.958073+00', NULL, NULL, 0, '', NULL, 1);


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
	(1, 'filing', '8b8753c414cceb779e616a6e8f70d85282e0ecb97546792afac93173b57cbefa', '', '2026-05-11 14:15:37.899876+00'),
	(6, 'filing', '3789f1685d4bd68409141c2bd8117f7e3fd0a9b6c80691ef80607d608c38b858', '', '2026-05-11 14:15:44.535574+00');


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
	(3, 80.60, 80.60, 80.60, 1, '{"3": "77.00", "4": "83.00"}', '已经增开窗口。', 1, '2026-05-11 14:15:43.141428+00', 2, 1, 2);


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
	(1, '窗口少了一个。', 1, '2026-05-11 14:15:43.141428+00', '6b25b37b40f74085cf54685fab4d7281c5b8a6c54e8e919b4e6a11eceb855ad1', 1, 2, 2);


--
-- Data for Name: supervision_ticket; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.supervision_ticket VALUES
	(1, 'R-4V69-6B6E', '78ec428e2353d102ed84f88ac5318b02$ae8b47b2e40ce1708b31d47dca5cc599b69e439ee372e64534059b9c256df00c', '5f91c5e9b017fa4b42655661769952c1ac118e1bd5b0b0c06ea742bdeaf81c53', 'missing', 'in_hand', '/departments/D11/', 'department', 'D11', '', false, '', '2026-05-11 14:15:37.899876+00', 1, '2026-06-01', NULL, '2026-05-11 14:15:37.973828+00', NULL, '', '', '', NULL, NULL, '', NULL, NULL, 1, 2, 5, 5),
	(2, 'R-3JJN-PKMM', '2a529da639f32f06e7e8e294b0e7c0d6$296e87e0295689ce0c5a799d2d6360d7886f0679a2bac91828a4733107062802', '510fc16f1300e829a0dc5d3ffbd2893f2d64c687db993147b11ff8e0ac02320e', 'missing', 'answered', '/departments/D11/', 'department', 'D11', '', true, 'gAAAAABrCZCQLTqXVQg5yzwJkdUlndqyRo7R9MioKW9sLfuHR2Paqcz76XAEOyVilNO-DCYW3zB7lLFN9jmYXorTwGhYJnzIU1_SiWEJGDNpSveyURUbz0oVVp6kFmr35sv8Unsu6R0I', '2026-02-10 14:15:44.255662+00', 1, '2026-03-09', '2026-02-11', '2026-02-11 14:15:44.255662+00', NULL, '', '公开用的问题', '公开用的答复', '2026-05-11 14:15:44.255682+00', NULL, '', NULL, NULL, 3, 2, 5, 5),
	(3, 'R-DGK4-2529', '1170213ecb801beb1f6033b7aa2b9ef1$ffba1281736d84f959b93f8d7dabd5f61edf7ca7194a7f7b689af096ff0309af', '780360b7e3e6e87b9a5149abcd7d244532ae80b082f4f5a590f275b4d16ee46e', 'missing', 'answered', '/departments/D11/', 'department', 'D11', '', true, 'gAAAAABrCZCQI3TVYYzXgc3aWTwAv_OVKrspX9sXIKrKpSUYurocM43ACJtXjyJHTqn7PmoR0PT6TZSDP-tbqM0XIm4x_y7hc6yUczu6ea8C6aX5k2X8N1V7zB7OXlEMJjgtZnC92ImK', '2026-02-10 14:15:44.255662+00', 1, '2026-03-09', '2026-05-09', '2026-02-11 14:15:44.255662+00', NULL, '', '', '', NULL, NULL, '', NULL, NULL, 2, 2, 5, 5),
	(5, 'R-APKQ-TYBG', 'ee9515deda107b03d56dece21f72c1dc$7d1e059cc60852ad7775cd504079413b82916d2b738c8fc7d39a52b1c1425a1e', '6ba328464a832cdebdca5f59de90debf9c4d29c298489c91d94b155db1ae0c83', 'missing', 'closed', '/departments/D11/', 'department', 'D11', '', false, '', '2026-02-10 14:15:44.255662+00', 1, '2026-03-09', NULL, '2026-02-11 14:15:44.255662+00', '2026-02-11 14:15:44.255662+00', 'spam', '', '', NULL, NULL, '', NULL, NULL, 2, 2, 5, 5),
	(6, 'R-5Y34-Z3ZQ', '439d5eac67a2ba5e218d9876458aad58$662bbc02ad32af577dc3c6cbdc77f3778d77ffc368f98f66b8a524268bbcad88', 'a3795e4281ccb7a55ae02a57a51eefdb29f38b7c81e658243e8faf20a4386e55', 'missing', 'filed', '/departments/D11/', 'department', 'D11', '', false, '', '2026-05-11 14:15:44.535574+00', 1, '2026-06-01', NULL, NULL, NULL, '', '', '', NULL, NULL, '', NULL, NULL, 0, 2, NULL, NULL),
	(4, 'R-FGE4-3Z5G', '8b4e6710e68f67053d274094c468d6bf$a8496796772cc32756506fad31a81853347b96147bd342c02907e0bceb0edee8', 'c64bc26593a5b9757bc7635c96049c1cefc7f4a5ae22579f52aa12e344b04d4d', 'missing', 'filed', '/departments/D11/', 'department', 'D11', '', false, '', '2026-02-10 14:15:44.255662+00', 1, '2026-03-09', NULL, NULL, NULL, '', '', '', NULL, NULL, '', NULL, '2026-05-11', 0, 2, NULL, NULL);


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

