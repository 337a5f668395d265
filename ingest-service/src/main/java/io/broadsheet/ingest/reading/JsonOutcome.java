package io.broadsheet.ingest.reading;

/** A text either is JSON or is refused with the place where it is none. */
public sealed interface JsonOutcome permits JsonDocument, Refused {}
