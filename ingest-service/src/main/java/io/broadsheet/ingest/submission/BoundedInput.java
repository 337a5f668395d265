package io.broadsheet.ingest.submission;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Counts what is read and stops where the limit, asked anew each time, is passed. */
final class BoundedInput extends FilterInputStream {
  private final LongSupplier limit;
  private final String message;
  private long count;

  BoundedInput(InputStream in, LongSupplier limit, String message) {
    super(in);
    this.limit = limit;
    this.message = message;
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    add(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int read = super.read(buffer, from, length);
    add(Math.max(0, read));
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void add(int bytes) throws IOException {
    count += bytes;
    if (count > limit.getAsLong()) {
      throw new TooLarge(message);
    }
  }
}
