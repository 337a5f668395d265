package io.broadsheet.ingest.reading;

/** A document is either understood or refused as a whole. */
public sealed interface ReadOutcome permits ReadDocument, Refused {}
