package io.broadsheet.archive.lineage;

/** How far each consumer group has come in the log. */
public interface LogProgress {
  /**
   * Asks the log.
   *
   * @throws LogUnreachable when it does not answer in time
   */
  LogSnapshot now();
}
