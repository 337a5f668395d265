package io.broadsheet.ingest.reading;

/** Bytes either are a text or are refused with the place that shows that they are none. */
public sealed interface Decoding permits DecodedText, Refused {}
