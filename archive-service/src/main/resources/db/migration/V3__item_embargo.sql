-- Until when the item's own version is not free, as its enriched record says. Together with status
-- it tells who may read the headline; unknown, as long as enriched_offset is null.
ALTER TABLE submission_item ADD COLUMN embargoed_until timestamptz;
