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

  /**
   * Whether the bytes are UTF-8 with damage rather than another encoding: most of what is not ASCII
   * forms whole UTF-8 sequences. Other encodings do that only by accident.
   */
  static boolean isDamaged(byte[] bytes) {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = sequenceLength(bytes, i);
      if (length == 0) {
        bad++;
        i++;
      } else {
        good += length > 1 ? length : 0;
        i += length;
      }
    }
    return good > bad * 4;
  }

  /** How many characters beyond ASCII the bytes hold as UTF-8; 0 when they are no UTF-8. */
  static int sequences(byte[] bytes) {
    int sequences = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = sequenceLength(bytes, i);
      if (length == 0) {
        return 0;
      }
      sequences += length > 1 ? 1 : 0;
      i += length;
    }
    return sequences;
  }
}
