package io.broadsheet.archive.store;

import io.broadsheet.contracts.enrichment.ModelRef;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Tells one set of models from another; the order in which they ran does not matter. */
final class ModelsHash {
  private ModelsHash() {}

  static String of(List<ModelRef> models) {
    String all =
        models.stream()
            .map(model -> model.stage() + "\t" + model.name() + "\t" + model.version())
            .sorted()
            .collect(Collectors.joining("\n"));
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
