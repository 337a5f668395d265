-- The archive: a view of the log, which can be dropped and built again from it.
--
-- All times are stored to the microsecond; events are cut to that before they are compared, so that
-- SQL and Java see the same order. Who writes: io.broadsheet.archive.store (everything below but
-- submissions) and io.broadsheet.archive.lineage (submissions). Everyone else reads.

-- ---------------------------------------------------------------------------------------------
-- The order of versions. The rule is VersionStamp.isNewerThan of contracts/: as numbers when both
-- are numeric, else by the time they were made when both say so and differ, else by receipt.
CREATE FUNCTION is_newer(
    a_number numeric, a_made_at timestamptz, a_received_at timestamptz,
    b_number numeric, b_made_at timestamptz, b_received_at timestamptz) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
    WHEN a_number IS NOT NULL AND b_number IS NOT NULL THEN a_number > b_number
    WHEN a_made_at <> b_made_at THEN a_made_at > b_made_at
    ELSE a_received_at > b_received_at
  END;

-- ---------------------------------------------------------------------------------------------
-- One small row an article: the fence. It is never partitioned, so that the id alone is unique
-- whatever a later version says of its time of publication. The row lock it takes also puts all
-- writers of one article in a row.
CREATE TABLE article (
  id              uuid PRIMARY KEY,
  feed            text        NOT NULL,
  guid            text        NOT NULL,
  -- The current version. (id, submission_id, item_position, published_at) is its row's key.
  submission_id   uuid        NOT NULL,
  item_position   int         NOT NULL,
  published_at    timestamptz NOT NULL,
  version         int         NOT NULL,
  status          text        NOT NULL CHECK (status IN ('usable', 'withheld', 'canceled')),
  embargoed_until timestamptz,
  -- Its place in the order of versions. received_at is the newest receipt of this same content: a
  -- repeat adds no version, but nothing older than the repeat may come after it.
  label           text,
  number          numeric,
  made_at         timestamptz,
  received_at     timestamptz NOT NULL,
  content_hash    text        NOT NULL
);

-- ---------------------------------------------------------------------------------------------
-- Every distinct version, kills included. The reader's rows are those with is_current; then
-- status = 'usable' and no embargo in the future make it visible to everybody.
CREATE TABLE article_version (
  article_id      uuid        NOT NULL,
  -- The submitted item that this version came with: a version's identity, which never changes.
  submission_id   uuid        NOT NULL,
  item_position   int         NOT NULL,
  -- UTC; the partition. A late version may belong to another month than the one before it.
  published_at    timestamptz NOT NULL,
  -- The day that a reader means: the feed's zone, or the edition's date.
  published_on    date        NOT NULL,
  -- 1 for the oldest: a rank, so any order of arrival ends in the same numbers. It moves up when an
  -- older version arrives late.
  version         int         NOT NULL,
  is_current      boolean     NOT NULL,
  status          text        NOT NULL,
  embargoed_until timestamptz,

  feed            text        NOT NULL,
  guid            text        NOT NULL,
  -- BCP 47, as enrichment found it.
  language        text        NOT NULL,
  headline        text        NOT NULL,
  -- Printed issues only; all null otherwise.
  publication     text,
  edition_date    date,
  edition_number  int,
  page            int,
  ordinal         int,
  -- For filters: values folded by io.broadsheet.archive.store.FilterKey, to be asked with && or @>.
  -- An entity stands in its array by id and by name.
  persons         text[]      NOT NULL,
  places          text[]      NOT NULL,
  organizations   text[]      NOT NULL,
  authors         text[]      NOT NULL,
  -- Division codes of the places and of every level above them, without trailing zero pairs:
  -- 371502 stands as 37, 3715 and 371502.
  place_codes     text[]      NOT NULL,
  -- Codes with scheme (medtop:11000000), codes without (11000000), and names in every language.
  sections        text[]      NOT NULL,
  -- Built by store.SearchIndexer, which search/ implements; no PostgreSQL parser is involved.
  search          tsvector    NOT NULL,
  -- The folded text that a phrase is checked against after the index has found candidates.
  search_text     text        NOT NULL,
  -- The whole EnrichedArticle event.
  document        jsonb       NOT NULL,

  -- Its place in the order of versions, see article.
  label           text,
  number          numeric,
  made_at         timestamptz,
  received_at     timestamptz NOT NULL,
  content_hash    text        NOT NULL,
  -- Hash over the models that tagged it: another hash with a later enriched_at is a retagging.
  models_hash     text        NOT NULL,
  enriched_at     timestamptz NOT NULL,

  -- When this row was written last; what Last-Modified tells.
  archived_at     timestamptz NOT NULL,
  -- Places in the log, as RecordPosition writes them: articles.raw-3@12.
  raw_offset      text        NOT NULL,
  enriched_offset text        NOT NULL,
  PRIMARY KEY (article_id, submission_id, item_position, published_at)
) PARTITION BY RANGE (published_at);

-- History of one article; not unique, because ranks move.
CREATE INDEX article_version_history ON article_version (article_id, version);
-- Newest and oldest first, with the cursor's tie-break.
CREATE INDEX article_version_time    ON article_version (published_at, article_id) WHERE is_current;
CREATE INDEX article_version_day     ON article_version (published_on) WHERE is_current;
CREATE INDEX article_version_edition ON article_version (publication, edition_date, ordinal)
  WHERE is_current AND publication IS NOT NULL;
CREATE INDEX article_version_feed    ON article_version (feed, published_at) WHERE is_current;
CREATE INDEX article_version_search  ON article_version USING gin (search) WHERE is_current;
CREATE INDEX article_version_persons ON article_version USING gin (persons) WHERE is_current;
CREATE INDEX article_version_places  ON article_version USING gin (places) WHERE is_current;
CREATE INDEX article_version_codes   ON article_version USING gin (place_codes) WHERE is_current;
CREATE INDEX article_version_organizations ON article_version USING gin (organizations)
  WHERE is_current;
CREATE INDEX article_version_authors  ON article_version USING gin (authors) WHERE is_current;
CREATE INDEX article_version_sections ON article_version USING gin (sections) WHERE is_current;

-- A partition a month (UTC) from 1900 to 2099, made when the month is first needed. Dates outside
-- are legal but seldom, and a month each would let a sender of wild dates make tables without end:
-- each end has one partition. There is no default partition, which would swallow rows silently and
-- make every later partition scan it.
CREATE TABLE article_version_until_1899 PARTITION OF article_version
  FOR VALUES FROM (MINVALUE) TO ('1900-01-01 00:00:00+00');
CREATE TABLE article_version_from_2100 PARTITION OF article_version
  FOR VALUES FROM ('2100-01-01 00:00:00+00') TO (MAXVALUE);

-- Makes sure that a version published at this time has its partition. Attaching a finished table
-- takes a lock that lets readers and writers go on; CREATE TABLE … PARTITION OF would stop them.
CREATE FUNCTION ensure_article_month(at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  month_start timestamptz := date_trunc('month', at, 'UTC');
  month_end   timestamptz := date_add(month_start, interval '1 month', 'UTC');
  partition   text        := 'article_version_' || to_char(at AT TIME ZONE 'UTC', 'YYYY_MM');
BEGIN
  IF at < '1900-01-01 00:00:00+00' OR at >= '2100-01-01 00:00:00+00'
     OR to_regclass(partition) IS NOT NULL THEN
    RETURN;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext('ensure_article_month'));
  -- Not to_regclass again: it remembers from before the lock that there was none.
  IF EXISTS (SELECT FROM pg_class
             WHERE relname = partition AND relnamespace = current_schema()::regnamespace) THEN
    RETURN;
  END IF;
  EXECUTE format(
    'CREATE TABLE %I (LIKE article_version INCLUDING ALL,
       CHECK (published_at >= %L AND published_at < %L))', partition, month_start, month_end);
  EXECUTE format('ALTER TABLE article_version ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)',
    partition, month_start, month_end);
END $$;

-- ---------------------------------------------------------------------------------------------
-- Who and what current versions name: a row an entity an article. Written anew with each current
-- version of an article, whatever its status; join article for what a reader may see.
CREATE TABLE article_entity (
  article_id   uuid        NOT NULL REFERENCES article ON DELETE CASCADE,
  entity_id    text        NOT NULL,
  type         text        NOT NULL,
  name         text        NOT NULL,
  -- The name folded by FilterKey.
  name_key     text        NOT NULL,
  code         text,
  titles       text[]      NOT NULL,
  mentions     int         NOT NULL,
  published_at timestamptz NOT NULL,
  PRIMARY KEY (article_id, entity_id)
);
CREATE INDEX article_entity_entity ON article_entity (entity_id, published_at DESC);
CREATE INDEX article_entity_name   ON article_entity (name_key);

-- The sections of current versions, in the same way.
CREATE TABLE article_section (
  article_id uuid   NOT NULL REFERENCES article ON DELETE CASCADE,
  code       text   NOT NULL,
  scheme     text   NOT NULL,
  confidence float8 NOT NULL,
  PRIMARY KEY (article_id, code)
);
CREATE INDEX article_section_code ON article_section (code);

-- What sections are called: by BCP 47 language, as the newest enrichment says.
CREATE TABLE section (
  code   text PRIMARY KEY,
  scheme text  NOT NULL,
  names  jsonb NOT NULL
);

-- ---------------------------------------------------------------------------------------------
-- A printed issue's facts. Its contents are the current versions with its publication and date.
CREATE TABLE edition (
  publication text        NOT NULL,
  date        date        NOT NULL,
  number      int,
  pages       int,
  weekday     text,
  lunar_date  text,
  url         text,
  email       text,
  -- Receipt of the document that said so; the newest one's facts stand.
  received_at timestamptz NOT NULL,
  PRIMARY KEY (publication, date)
);
CREATE INDEX edition_date ON edition (date, publication);

-- ---------------------------------------------------------------------------------------------
-- The change log. Its numbers come from one counter row, which a transaction takes last and holds
-- until it commits: numbers are in commit order and without a gap, which a sequence does not give.
CREATE TABLE change_counter (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  last_seq bigint  NOT NULL
);
INSERT INTO change_counter (last_seq) VALUES (0);

CREATE TABLE change (
  seq        bigint PRIMARY KEY,
  kind       text        NOT NULL
    CHECK (kind IN ('created', 'corrected', 'retagged', 'withheld', 'canceled')),
  article_id uuid        NOT NULL,
  -- The version's number when the change was committed.
  version    int         NOT NULL,
  at         timestamptz NOT NULL,
  -- Which fields differ from the version before; empty for the first.
  what       text[]      NOT NULL
);
CREATE INDEX change_article ON change (article_id, seq);

-- ---------------------------------------------------------------------------------------------
-- What was taken in. A submission's receipt, its raw and its enriched records arrive in any order,
-- so each of them makes the rows it needs and fills in its own columns.
CREATE TABLE submission (
  id              uuid PRIMARY KEY,
  feed            text        NOT NULL,
  received_at     timestamptz NOT NULL,
  format          text        NOT NULL,
  media_type      text        NOT NULL,
  charset         text        NOT NULL,
  sha256          text        NOT NULL,
  edition         jsonb,
  item_count      int         NOT NULL,
  log_position    text        NOT NULL
);
CREATE INDEX submission_feed ON submission (feed, received_at);

CREATE TABLE submission_item (
  submission_id      uuid NOT NULL,
  position           int  NOT NULL,
  feed               text NOT NULL,
  article_id         uuid NOT NULL,
  -- Whether a receipt names this item. Only such items were promised to the sender.
  announced          boolean NOT NULL DEFAULT false,
  received_at        timestamptz,
  headline           text,
  version_label      text,
  status             text,
  -- Newest record of the item on articles.raw and on articles.enriched.
  raw_partition      int,
  raw_offset         bigint,
  enriched_partition int,
  enriched_offset    bigint,
  -- null until settled.
  outcome            text CHECK (outcome IN ('archived', 'duplicate', 'superseded', 'quarantined')),
  reason             text,
  -- When the outcome was found.
  at                 timestamptz,
  PRIMARY KEY (submission_id, position)
);
CREATE INDEX submission_item_article ON submission_item (article_id);
CREATE INDEX submission_item_feed    ON submission_item (feed, outcome);
CREATE INDEX submission_item_open    ON submission_item (raw_partition, raw_offset)
  WHERE outcome IS NULL;
