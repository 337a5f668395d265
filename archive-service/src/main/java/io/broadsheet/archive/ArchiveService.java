package io.broadsheet.archive;

import io.broadsheet.runtime.address.TypedAddresses;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where the process begins. */
@QuarkusMain
public final class ArchiveService {
  private ArchiveService() {}

  public static void main(String... arguments) {
    TypedAddresses.letThrough();
    Quarkus.run(arguments);
  }
}
