package io.broadsheet.ingest.reading;

/** The byte patterns of UTF-8 (RFC 3629, section 3). */
final class Utf8 {
  private Utf8() {}

  /** Bytes of the sequence that begins here, 1 to 4; 0 when none does. */
  static int sequenceLength(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length =
        lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
