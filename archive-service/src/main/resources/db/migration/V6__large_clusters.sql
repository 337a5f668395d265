-- The members of a cluster in order, so that some of them can be had without the rest. It does all that
-- article_cluster_members does, which goes when no release before this one runs any more.
CREATE INDEX article_cluster_ordered ON article_cluster (cluster, article_id);
