package io.broadsheet.pipeline.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.archive.reading.representation.Representation;
import io.broadsheet.archive.reading.representation.newsml.NewsMlForm;
import io.broadsheet.archive.reading.representation.ninjs.NinjsForm;
import io.broadsheet.contracts.article.Filing;
import io.broadsheet.contracts.article.Handling;
import io.broadsheet.contracts.article.SaidTime;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Reader;
import io.broadsheet.ingest.reading.newsml.NewsMlReader;
import io.broadsheet.ingest.reading.ninjs.NinjsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What came in as ninjs or NewsML-G2 and goes out as the same says the same. */
class RoundTripTest {
  private static final Path SAMPLES = Path.of("../../shared/data/samples");
  private static final Wire NINJS =
      new Wire("ninjs", "application/ninjs+json", new NinjsReader(), new NinjsForm());
  private static final Wire NEWSML =
      new Wire(
          "newsml-g2",
          "application/vnd.iptc.g2.newsitem+xml",
          new NewsMlReader(),
          new NewsMlForm());

  private static final Pattern OWN_KEYS =
      Pattern.compile(
          "'(?:extra|priority|service|keywords|charCount|url|dateline|signals|creditline)'");
  private static final Pattern PARTS = Pattern.compile("LISTING_(?:24|25|28)_");
  private static final Map<String, String> RENAMED =
      Map.of(
          "person",
          "people",
          "place",
          "places",
          "organisation",
          "organisations",
          "mimetype",
          "contenttype",
          "subject",
          "subjects");

  // What the new document says of itself, the type of what its text was marked up in, and the
  // byline: authors are compared.
  private static final Set<String> OF_THE_DOCUMENT =
      Set.of("catalog", "standardversion", "conformance", "inlinexml", "inlinedata", "by");

  /** A format, both ways. */
  record Wire(String name, String mediaType, Reader reader, Representation form) {
    ReadItem read(String text) {
      return Way.in(reader, mediaType, text);
    }

    ReadItem backAndForth(ReadItem item) {
      return read(Way.out(form, Way.archived(name, item)));
    }
  }

  static Stream<String> ninjs() {
    return Stream.of(Items.mill(), Items.ferry(), Items.storm(), Items.regatta());
  }

  static Stream<String> newsml() {
    return Stream.of(Items.crossing(), Items.bridge(), Items.harvest(), Items.top());
  }

  @ParameterizedTest
  @MethodSource("ninjs")
  void ninjsSaysTheSame(String text) {
    ReadItem sent = NINJS.read(text);
    assertSaysTheSame(sent, NINJS.backAndForth(sent));
  }

  @ParameterizedTest
  @MethodSource("newsml")
  void newsmlSaysTheSame(String text) {
    ReadItem sent = NEWSML.read(text);
    assertSaysTheSame(sent, NEWSML.backAndForth(sent));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ninjs", "newsml-g2"})
  void samplesSayTheSame(String folder) {
    List<Path> samples = files(SAMPLES.resolve(folder));
    assumeTrue(!samples.isEmpty(), "the samples are not here");
    Wire wire = folder.equals("ninjs") ? NINJS : NEWSML;
    for (Path sample : samples) {
      // Some listings are parts: a message of placeholders, a text or facts without their item.
      if (!PARTS.matcher(sample.toString()).find()) {
        ReadItem sent = wire.read(text(sample));
        assertSaysTheSame(sent, wire.backAndForth(sent));
      }
    }
  }

  @Test
  void whatTheMachineFoundComesBehind() {
    ReadItem item = NEWSML.read(Items.crossing());

    ReadItem again = NEWSML.read(Way.out(NEWSML.form(), Way.tagged("newsml-g2", item)));

    assertThat(again.story().subjects())
        .hasSize(item.story().subjects().size() + 1)
        .last()
        .returns(Way.FOUND_SECTION, Subject::code);
    assertThat(again.wire().filing().named()).last().returns("cpnat:geoArea", Subject::kind);
  }

  @Test
  void whatCameInAsOneGoesOutAsTheOther() {
    ReadItem mill = NINJS.read(Items.mill());

    ReadItem asNewsml = NEWSML.read(Way.out(NEWSML.form(), Way.archived("ninjs", mill)));

    assertThat(asNewsml.guid()).isEqualTo(mill.guid());
    assertThat(asNewsml.story().body()).isEqualTo(mill.story().body());
    assertThat(asNewsml.story().headline()).isEqualTo(mill.story().headline());
    assertThat(asNewsml.story().authors()).isEqualTo(mill.story().authors());
    assertThat(asNewsml.release().madeAt()).isEqualTo(mill.release().madeAt());
    assertThat(asNewsml.wire().handling().firstMadeAt())
        .isEqualTo(mill.wire().handling().firstMadeAt());
    assertThat(asNewsml.story().subjects())
        .extracting(Subject::code)
        .contains("subj:04000000", "medtop:04000000");
  }

  @ParameterizedTest
  @MethodSource("ninjs")
  void ninjsIsValidButForKeysOfAFeedsOwn(String text) throws IOException {
    JsonNode item =
        new ObjectMapper().readTree(Way.out(NINJS.form(), Way.tagged("ninjs", NINJS.read(text))));

    assertThat(Schemas.violations(item)).allMatch(violation -> OWN_KEYS.matcher(violation).find());
  }

  @ParameterizedTest
  @MethodSource("newsml")
  void otherFormatsAsNinjsAreValid(String text) throws IOException {
    JsonNode item =
        new ObjectMapper()
            .readTree(Way.out(NINJS.form(), Way.tagged("newsml-g2", NEWSML.read(text))));

    assertThat(Schemas.violations(item)).isEmpty();
  }

  private static void assertSaysTheSame(ReadItem sent, ReadItem again) {
    SoftAssertions same = new SoftAssertions();
    same.assertThat(again.guid()).isEqualTo(sent.guid());
    same.assertThat(again.release()).isEqualTo(sent.release());
    same.assertThat(again.story().headline()).isEqualTo(sent.story().headline());
    same.assertThat(again.story().subheadlines()).isEqualTo(sent.story().subheadlines());
    same.assertThat(again.story().body()).isEqualTo(sent.story().body());
    same.assertThat(again.story().language()).isEqualTo(sent.story().language());
    same.assertThat(again.story().authors()).isEqualTo(sent.story().authors());
    same.assertThat(again.story().dateline()).isEqualTo(sent.story().dateline());
    same.assertThat(addressed(again.story().subjects()))
        .isEqualTo(addressed(sent.story().subjects()));
    same.assertThat(unconstrained(again)).isEqualTo(unconstrained(sent));
    same.assertThat(again.wire().rights()).isEqualTo(sent.wire().rights());
    same.assertThat(again.wire().media()).isEqualTo(sent.wire().media());
    same.assertThat(again.wire().links()).isEqualTo(sent.wire().links());
    same.assertThat(times(again)).isEqualTo(times(sent));
    Filing filing = sent.wire().filing();
    Filing filed = again.wire().filing();
    same.assertThat(filed.kind()).isEqualTo(filing.kind());
    same.assertThat(filed.slugline()).isEqualTo(filing.slugline());
    same.assertThat(filed.description()).isEqualTo(filing.description());
    same.assertThat(filed.genres()).isEqualTo(filing.genres());
    same.assertThat(filed.located()).isEqualTo(filing.located());
    same.assertThat(filed.named()).isEqualTo(filing.named());
    same.assertThat(folded(again.wire().extensions())).isEqualTo(folded(sent.wire().extensions()));
    same.assertAll();
  }

  private static Map<String, String> times(ReadItem item) {
    return item.wire().times().stream()
        .collect(
            Collectors.toMap(
                time -> time.field().toLowerCase(Locale.ROOT).replace("until", ""),
                SaidTime::said,
                (one, other) -> one,
                TreeMap::new));
  }

  /** 3.1 knows no scheme beside a code, only the address that both make. */
  private static List<Subject> addressed(List<Subject> subjects) {
    return subjects.stream()
        .map(
            subject ->
                subject.scheme().startsWith("http")
                    ? new Subject("feed", subject.scheme() + subject.code(), subject.name())
                    : subject)
        .toList();
  }

  /** Whom a note is for goes without saying: a note is never for readers. */
  private static Handling unconstrained(ReadItem item) {
    Handling handling = item.wire().handling();
    return new Handling(
        handling.expiresAt(),
        handling.firstMadeAt(),
        handling.priority(),
        null,
        handling.signals());
  }

  /** Keys in one case: generations of ninjs differ in it, and in the number of some. */
  private static Object folded(Object said) {
    if (said instanceof List<?> list) {
      return list.stream().map(RoundTripTest::folded).toList();
    }
    if (!(said instanceof Map<?, ?> members)) {
      return said;
    }
    Map<String, Object> folded = new TreeMap<>();
    members.forEach(
        (key, value) -> {
          String name = key.toString().toLowerCase(Locale.ROOT);
          if (!OF_THE_DOCUMENT.contains(name)) {
            folded.put(
                RENAMED.getOrDefault(name, name),
                name.equals("altids") && value instanceof Map<?, ?> byRole
                    ? identifiers(byRole)
                    : folded(value));
          }
        });
    folded.values().removeIf(Map.of()::equals);
    return folded;
  }

  /** As 2.x and 3.x list them. */
  private static List<Map<String, Object>> identifiers(Map<?, ?> byRole) {
    return byRole.entrySet().stream()
        .map(entry -> Map.<String, Object>of("role", entry.getKey(), "value", entry.getValue()))
        .toList();
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
