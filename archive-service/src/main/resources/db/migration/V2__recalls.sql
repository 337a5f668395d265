-- A feed may recall a version without giving the recall a number of its own. What names the same
-- version and takes it back is then newer than what it takes back, whichever came first; else a
-- kill would be in conflict with its own original, and the original would stay public.

-- How far a version takes back what it says. store.Standing says the same in Java.
CREATE FUNCTION severity(status text) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE status WHEN 'canceled' THEN 2 WHEN 'withheld' THEN 1 ELSE 0 END;

-- Whether both name the same version by its label.
CREATE FUNCTION same_label(a article, b article) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce(a.label = b.label, false) OR coalesce(a.number = b.number, false);

-- Whether the one recalls the very version that the other is: the same label, or, where labels do
-- not tell them apart, the same time of making.
CREATE FUNCTION recalls(a article, b article) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN severity(a.status) > severity(b.status)
  AND (same_label(a, b)
       OR (coalesce(a.made_at = b.made_at, false) AND (a.label IS NULL OR b.label IS NULL)));

-- The whole order, ties broken: store.VersionOrder is the same in Java.
CREATE FUNCTION supersedes(a article, b article) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
    WHEN recalls(a, b) THEN true
    WHEN recalls(b, a) THEN false
    WHEN is_newer(a.number, a.made_at, a.received_at, b.number, b.made_at, b.received_at) THEN true
    WHEN is_newer(b.number, b.made_at, b.received_at, a.number, a.made_at, a.received_at) THEN false
    ELSE (a.item_position, a.content_hash COLLATE "C") > (b.item_position, b.content_hash COLLATE "C")
  END;
