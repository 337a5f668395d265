-- Signatures of the bodies of current, usable versions. Bands are slices of a signature, each with
-- its place: two articles that share one are worth comparing (locality-sensitive hashing).
CREATE TABLE article_signature (
  article_id uuid     PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  signature  text     NOT NULL,
  bands      bigint[] NOT NULL
);
CREATE INDEX article_signature_bands ON article_signature USING gin (bands)
  WITH (fastupdate = off);

-- Which near duplicates belong together, directly or through others; only those that have some.
CREATE TABLE article_cluster (
  article_id uuid PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  cluster    uuid NOT NULL
);
CREATE INDEX article_cluster_members ON article_cluster (cluster);
