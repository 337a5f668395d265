package io.broadsheet.ingest.reading;

/** A document's text and the charset that it was decoded with. */
public record DecodedText(String text, String charset) implements Decoding {}
