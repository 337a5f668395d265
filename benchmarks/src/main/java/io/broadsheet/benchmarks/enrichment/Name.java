package io.broadsheet.benchmarks.enrichment;

import io.broadsheet.contracts.enrichment.EntityType;

/** A name at a place in a text; two are the same only with the same span and type. */
record Name(int start, int end, EntityType type) {}
