-- Articles that appear and disappear when their time comes, and what readers have been told of it.
--
-- Instances of release 0.1.0 may write while this one's are started, so nothing that they use goes:
-- the functions by which they order versions (supersedes and those below it), number of
-- article_version, and label, number, made_at and content_hash of article, which store.Lead fills
-- for them. All of these and the two triggers at the end may go one release after this one.

-- Readers see a usable version from the end of its embargo until it expires. An expiry that had
-- passed when the article first came in does not act: then the columns are null.
ALTER TABLE article ADD COLUMN expires_at timestamptz;
ALTER TABLE article_version ADD COLUMN expires_at timestamptz;
UPDATE article_version SET expires_at = (document->>'expiresAt')::timestamptz
  WHERE is_current AND (document->>'expiresAt')::timestamptz > received_at;
UPDATE article SET expires_at = v.expires_at FROM article_version v
  WHERE v.article_id = article.id AND v.expires_at IS NOT NULL;

-- When that changes next by the clock alone, and what the change log has told readers until now.
ALTER TABLE article ADD COLUMN turns_at timestamptz;
ALTER TABLE article ADD COLUMN told text NOT NULL DEFAULT 'shown'
  CHECK (told IN ('nothing', 'shown', 'withdrawn', 'killed'));
UPDATE article SET
  told = CASE WHEN status = 'canceled' THEN 'killed'
              WHEN status = 'withheld' OR embargoed_until > now() OR expires_at <= now()
                THEN 'withdrawn'
              ELSE 'shown' END,
  turns_at = CASE WHEN status <> 'usable' THEN NULL
                  WHEN embargoed_until > now() THEN embargoed_until
                  WHEN expires_at > now() THEN expires_at END;
CREATE INDEX article_turns ON article (turns_at) WHERE turns_at IS NOT NULL;

-- Readers have a log of their own, without a gap too: they learn neither of what is withheld nor of
-- what is not free yet. Both numbers come from the one counter row, in commit order.
ALTER TABLE change DROP CONSTRAINT change_kind_check;
ALTER TABLE change ADD CHECK (kind IN
  ('created', 'corrected', 'retagged', 'withheld', 'canceled', 'released', 'expired'));
ALTER TABLE change ADD COLUMN public_seq bigint UNIQUE;
ALTER TABLE change ADD COLUMN public_kind text
  CHECK (public_kind IN ('created', 'corrected', 'retagged', 'withheld', 'canceled'));
ALTER TABLE change ADD CHECK ((public_seq IS NULL) = (public_kind IS NULL));
UPDATE change SET public_seq = seq, public_kind = kind;
ALTER TABLE change_counter ADD COLUMN last_public_seq bigint NOT NULL DEFAULT 0;
UPDATE change_counter SET last_public_seq = last_seq;

-- What an instance of release 0.1.0 does not say, which calls itself archive-service; the instances
-- of this release have another name (quarkus.datasource.jdbc…ApplicationName). It knows nothing of
-- expiries: they act again once the article has another version.
CREATE FUNCTION article_by_0_1_0() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.expires_at := NULL;
  NEW.turns_at := CASE WHEN NEW.status = 'usable' AND NEW.embargoed_until > now()
                       THEN NEW.embargoed_until END;
  NEW.told := CASE WHEN NEW.status = 'canceled' THEN 'killed'
                   WHEN NEW.status = 'usable' AND NEW.turns_at IS NULL THEN 'shown'
                   WHEN TG_OP = 'INSERT' THEN 'nothing'
                   WHEN OLD.told = 'shown' THEN 'withdrawn'
                   ELSE OLD.told END;
  RETURN NEW;
END $$;
CREATE TRIGGER article_by_0_1_0 BEFORE INSERT OR UPDATE OF submission_id ON article
  FOR EACH ROW WHEN (current_setting('application_name') = 'archive-service')
  EXECUTE FUNCTION article_by_0_1_0();

-- Its transaction holds the counter row already when it gets here.
CREATE FUNCTION change_by_0_1_0() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind IN ('withheld', 'canceled')
     OR EXISTS (SELECT FROM article WHERE id = NEW.article_id AND told = 'shown') THEN
    UPDATE change_counter SET last_public_seq = last_public_seq + 1
      RETURNING last_public_seq INTO NEW.public_seq;
    NEW.public_kind := NEW.kind;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER change_by_0_1_0 BEFORE INSERT ON change
  FOR EACH ROW WHEN (current_setting('application_name') = 'archive-service')
  EXECUTE FUNCTION change_by_0_1_0();
