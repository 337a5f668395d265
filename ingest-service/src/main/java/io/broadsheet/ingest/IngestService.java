package io.broadsheet.ingest;

import io.broadsheet.runtime.address.TypedAddresses;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where the process begins. */
@QuarkusMain
public final class IngestService {
  private IngestService() {}

  public static void main(String... arguments) {
    TypedAddresses.letThrough();
    Quarkus.run(arguments);
  }
}
