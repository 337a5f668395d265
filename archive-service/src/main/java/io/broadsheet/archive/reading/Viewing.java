package io.broadsheet.archive.reading;

import io.broadsheet.runtime.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Knows the viewer of the request at hand. */
@ApplicationScoped
public class Viewing {
  private final Caller caller;
  private final Clock clock;

  Viewing(Caller caller, Clock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  public Viewer viewer() {
    return new Viewer(caller.isOperator(), clock.instant());
  }
}
