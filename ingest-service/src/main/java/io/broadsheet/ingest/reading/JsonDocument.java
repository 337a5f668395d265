package io.broadsheet.ingest.reading;

import com.fasterxml.jackson.databind.JsonNode;

/** A whole JSON document in memory. */
public record JsonDocument(JsonNode root) implements JsonOutcome {}
