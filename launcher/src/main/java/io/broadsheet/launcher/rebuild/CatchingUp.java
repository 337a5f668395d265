package io.broadsheet.launcher.rebuild;

import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.stack.Part;
import io.broadsheet.launcher.stack.Stack;
import io.broadsheet.launcher.terminal.Progress;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** The archive on its way to where the log ends now. */
public record CatchingUp(Stack stack, ArchiveGroup group, Progress progress) {
  /**
   * Returns when it is there; what is written meanwhile is not waited for.
   *
   * @throws Failure when the archive's process ends before
   */
  public void await() throws InterruptedException {
    Map<TopicPartition, Long> ends = group.ends();
    for (long left = group.behind(ends); left > 0; left = group.behind(ends)) {
      if (stack.process(Part.ARCHIVE).isEmpty()) {
        throw new Failure(
            "the archive ended with "
                + left
                + " records to read; ./broadsheet logs archive says why");
      }
      progress.now("the archive has " + left + " records to read");
      Thread.sleep(300);
    }
  }
}
