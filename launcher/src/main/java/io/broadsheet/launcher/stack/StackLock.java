package io.broadsheet.launcher.stack;

import io.broadsheet.launcher.Failure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/** Held while a stack is started or stopped, so that two commands do not do both at once. */
record StackLock(FileChannel channel) implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  static StackLock take(Home home) throws InterruptedException {
    Instant until = Instant.now().plus(PATIENCE);
    try {
      FileChannel channel =
          FileChannel.open(
              home.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      while (!locked(channel)) {
        if (Instant.now().isAfter(until)) {
          channel.close();
          throw new Failure(
              "another command has been starting or stopping this stack for three minutes");
        }
        Thread.sleep(100);
      }
      return new StackLock(channel);
    } catch (IOException e) {
      throw new Failure("cannot lock " + home.run() + ": " + e.getMessage(), e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // another thread of this process
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new Failure("cannot unlock the stack: " + e.getMessage(), e);
    }
  }
}
