-- Articles that appear and disappear when their time comes, and what readers have been told of it.

-- The order of an article's versions depends on all of them: store.VersionOrder alone knows it now,
-- and decides while the article's row is locked.
DROP FUNCTION supersedes(article, article);
DROP FUNCTION recalls(article, article);
DROP FUNCTION same_label(article, article);
DROP FUNCTION severity(text);
DROP FUNCTION is_newer(numeric, timestamptz, timestamptz, numeric, timestamptz, timestamptz);
ALTER TABLE article DROP COLUMN label, DROP COLUMN number, DROP COLUMN made_at,
                    DROP COLUMN content_hash;
ALTER TABLE article_version DROP COLUMN number;

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
ALTER TABLE article ALTER COLUMN told DROP DEFAULT;
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
