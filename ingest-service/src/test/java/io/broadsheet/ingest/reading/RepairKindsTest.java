package io.broadsheet.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Repair;
import io.broadsheet.ingest.reading.edition.EditionReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What a reader may say of a repair, users can look up. */
class RepairKindsTest {
  private static final String REPAIR = Repair.class.getName().replace('.', '/');

  /** The parts of a kind's name say that it is one: what was done, then to what. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?:joined|closed|folded|expanded|normalized|decoded|stripped|removed|unknown|unmatched"
              + "|doubtful|headline|schema)(?:-[a-z]+)+|dehyphenated|contradiction");

  @Test
  void everyKindInTheCodeIsDocumented() throws IOException, URISyntaxException {
    Set<String> kinds = kinds();

    assertThat(kinds).contains("joined-paragraph", "removed-mark", "contradiction");
    assertThat(documented()).containsAll(kinds);
  }

  private static Set<String> documented() throws IOException {
    try (InputStream in = EditionReader.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return new TreeSet<>(List.of(text.split("[^a-z-]+", -1)));
    }
  }

  /** Literals of the classes that make repairs. */
  private static Set<String> kinds() throws IOException, URISyntaxException {
    Path classes =
        Path.of(EditionReader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<String> kinds = new TreeSet<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        ClassModel model = ClassFile.of().parse(file);
        if (entries(model).anyMatch(RepairKindsTest::isRepair)) {
          entries(model)
              .filter(entry -> entry instanceof StringEntry)
              .map(entry -> ((StringEntry) entry).stringValue())
              .filter(literal -> KIND.matcher(literal).matches())
              .forEach(kinds::add);
        }
      }
    }
    return kinds;
  }

  private static Stream<?> entries(ClassModel model) {
    return StreamSupport.stream(model.constantPool().spliterator(), false);
  }

  private static boolean isRepair(Object entry) {
    return entry instanceof ClassEntry type && type.asInternalName().equals(REPAIR);
  }
}
