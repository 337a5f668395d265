package io.broadsheet.ingest.submission;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Splits a stream into lines of bytes; none may be longer than the limit. */
final class LineReader {
  private final InputStream in;
  private final long maxBytes;
  private final String tooLong;
  private long line;
  private byte @Nullable [] ahead;

  LineReader(InputStream in, long maxBytes, String tooLong) {
    this.in = new BufferedInputStream(in, 64 * 1024);
    this.maxBytes = maxBytes;
    this.tooLong = tooLong;
  }

  /** Number of the line that was read last, counted from 1. */
  long line() {
    return line;
  }

  /** Whether there is a line that is not blank; reads no further than that. */
  boolean hasNext() throws IOException {
    if (ahead == null) {
      ahead = next();
    }
    return ahead != null;
  }

  /** The next line that is not blank, without its end; null at the end of the stream. */
  byte @Nullable [] next() throws IOException {
    if (ahead != null) {
      byte[] bytes = ahead;
      ahead = null;
      return bytes;
    }
    while (true) {
      byte[] bytes = nextOfAny();
      if (bytes == null || !isBlank(bytes)) {
        return bytes;
      }
    }
  }

  private byte @Nullable [] nextOfAny() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    line++;
    for (; c >= 0 && c != '\n'; c = in.read()) {
      if (bytes.size() == maxBytes) {
        throw new TooLarge(tooLong);
      }
      bytes.write(c);
    }
    return bytes.toByteArray();
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
