package io.broadsheet.archive.arrival;

import java.util.List;

/** Where records go that cannot be stored. */
interface Quarantine {
  /** Returns when all of them are safely there. */
  void take(List<DeadRecord> records);
}
