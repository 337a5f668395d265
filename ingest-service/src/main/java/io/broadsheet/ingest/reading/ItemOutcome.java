package io.broadsheet.ingest.reading;

/** One item of a document is either understood or refused alone. */
public sealed interface ItemOutcome permits ReadItem, Refused {}
