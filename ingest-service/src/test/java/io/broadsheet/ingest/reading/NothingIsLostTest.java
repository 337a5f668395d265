package io.broadsheet.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.broadsheet.contracts.article.SaidTime;
import io.broadsheet.ingest.reading.xml.XmlCursor;
import io.broadsheet.ingest.reading.xml.XmlFault;
import io.broadsheet.ingest.reading.xml.XmlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An audit: each text, number and attribute of a document stands in some field of what was read of
 * it, or among its extensions. Letters and digits count, for fields tidy the rest.
 */
class NothingIsLostTest {
  private static final Path SAMPLES = Path.of("../../shared/data/samples");
  // What says how a document is written and not what; and what becomes a word of the model.
  private static final Set<String> ABOUT_THE_MARKUP =
      Set.of(
          "version",
          "standard",
          "schema",
          "xml:lang",
          "xml:base",
          "type",
          "role",
          "contenttype",
          "rel",
          "charcount",
          "class",
          "id",
          "norm",
          "isdefault");
  private static final Set<String> LEADS_OF_BYLINES =
      Set.of("By", "Von", "Par", "Por", "and", "und");
  private static final int LONGEST_BYLINE = 60;
  private static final Pattern WORD_OF_THE_MODEL =
      Pattern.compile(
          "(?:stat|ninat|icls|plinat|cinat):.*|usable|canceled|Usable|Embargoed|mediatopic"
              + "|http://cv\\.iptc\\.org/newscodes/.*|[a-z0-9]+:[0-9]{8}");
  // An answer's own numbers and times: of the delivery, which the submission keeps as it was.
  private static final Set<String> OF_THE_ANSWER =
      Set.of("api_version", "updated", "current_item_count", "total", "facets", "$standard");

  @ParameterizedTest(name = "{0}")
  @MethodSource({"io.broadsheet.ingest.reading.WiresOfTheWorldTest#documents", "samples"})
  void everyLeafIsSomewhere(String name, Path document, Path unused) throws Exception {
    DecodedText text = (DecodedText) TextDecoder.decode(Files.readAllBytes(document), null, null);

    if (WireReaders.read(text.text(), name) instanceof ReadDocument read && unused != null) {
      String kept = letters(kept(read));
      List<String> leaves =
          name.endsWith("json") ? leavesOfJson(text.text()) : leavesOfXml(text.text());

      assertThat(leaves).isNotEmpty();
      assertThat(leaves).filteredOn(leaf -> !isIn(kept, leaf)).isEmpty();
    }
  }

  static Stream<Object[]> samples() throws IOException {
    if (!Files.isDirectory(SAMPLES)) {
      return Stream.of();
    }
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> new Object[] {file.getFileName().toString(), file, file})
          .toList()
          .stream();
    }
  }

  /** As it is, or without its markup, or, as a byline's names are, in its words. */
  private static boolean isIn(String kept, String leaf) {
    String unescaped = Parser.unescapeEntities(leaf, false);
    return Stream.of(leaf, unescaped, HtmlBody.of(leaf).text())
            .anyMatch(
                form ->
                    form.lines().map(NothingIsLostTest::letters).allMatch(kept::contains)
                        && !letters(form).isEmpty())
        || (leaf.length() < LONGEST_BYLINE
            && Stream.of(leaf.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !LEADS_OF_BYLINES.contains(word))
                .allMatch(word -> kept.contains(letters(word))));
  }

  private static String kept(ReadDocument read) {
    StringBuilder kept = new StringBuilder();
    for (ReadItem item : read.items()) {
      kept.append(item.guid()).append(item.release()).append(item.story());
      kept.append(item.wire().handling()).append(item.wire().filing());
      kept.append(item.wire().rights()).append(item.wire().html());
      kept.append(item.wire().media()).append(item.wire().links());
      kept.append(item.wire().times().stream().map(SaidTime::said).toList());
      kept.append(item.wire().extensions());
    }
    read.refused().forEach(refused -> kept.append(refused));
    return kept.toString();
  }

  private static List<String> leavesOfJson(String text) throws IOException {
    List<String> leaves = new ArrayList<>();
    collect(new JsonMapper().readTree(text), "", leaves);
    return leaves;
  }

  private static void collect(JsonNode node, String name, List<String> into) {
    if (node.isObject()) {
      node.properties().stream()
          .filter(entry -> !isAboutTheMarkup(entry.getKey()))
          .forEach(entry -> collect(entry.getValue(), entry.getKey(), into));
    } else if (node.isArray()) {
      node.forEach(element -> collect(element, name, into));
    } else if (!node.isNull() && !isAboutTheMarkup(name)) {
      add(node.asText(), into);
    }
  }

  private static List<String> leavesOfXml(String text) throws XmlFault {
    List<String> leaves = new ArrayList<>();
    XmlCursor.treeOf(text)
        .all()
        .forEach(
            element -> {
              element.attributes().entrySet().stream()
                  .filter(attribute -> !isAboutTheMarkup(attribute.getKey()))
                  .forEach(attribute -> add(attribute.getValue(), leaves));
              element.nodes().stream()
                  .filter(XmlNode.Text.class::isInstance)
                  .forEach(words -> add(((XmlNode.Text) words).value(), leaves));
            });
    return leaves;
  }

  private static void add(String leaf, List<String> into) {
    if (!letters(leaf).isEmpty() && !WORD_OF_THE_MODEL.matcher(leaf.strip()).matches()) {
      into.add(leaf);
    }
  }

  private static boolean isAboutTheMarkup(String name) {
    return ABOUT_THE_MARKUP.contains(name.toLowerCase(Locale.ROOT))
        || OF_THE_ANSWER.contains(name)
        || name.startsWith("xsi:")
        || name.startsWith("xmlns");
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letter -> letters.appendCodePoint(Character.toLowerCase(letter)));
    return letters.toString();
  }
}
