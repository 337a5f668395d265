package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.contracts.enrichment.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sentence and the names in it, as somebody labelled them by hand. */
record Labelled(String text, List<Span> names, Register register) {
  Labelled {
    names = List.copyOf(names);
  }

  /** A file of a sentence a line: text, tab, {@code start,end,TYPE;…}. */
  static List<Labelled> read(Path file, Register register) throws IOException {
    return Files.readAllLines(file).stream().map(line -> ofOffsets(line, register)).toList();
  }

  private static Labelled ofOffsets(String line, Register register) {
    String[] cells = line.split("\t", -1);
    List<Span> names = new ArrayList<>();
    if (cells.length > 1 && !cells[1].isBlank()) {
      for (String label : cells[1].split(";")) {
        String[] parts = label.split(",");
        typeOf(parts[2])
            .ifPresent(
                type ->
                    names.add(
                        new Span(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), type, 1)));
      }
    }
    return new Labelled(cells[0], names, register);
  }

  /** A sentence with its names in brackets: {@code [区委|O]常委[甄怀谷|P]到[古渡街道|L]调研。} */
  static Labelled ofBrackets(String line) {
    StringBuilder text = new StringBuilder();
    List<Span> names = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '[') {
        start = text.length();
      } else if (c == '|' && start >= 0) {
        EntityType type = typeOf(line.substring(i + 1, i + 2)).orElseThrow();
        if (line.charAt(i + 2) != ']') {
          throw new IllegalArgumentException("a label that does not end: " + line);
        }
        names.add(new Span(start, text.length(), type, 1));
        start = -1;
        i += 2;
      } else {
        text.append(c);
      }
    }
    if (start >= 0 || text.indexOf("]") >= 0) {
      throw new IllegalArgumentException("a name that does not end: " + line);
    }
    return new Labelled(text.toString(), names, Register.NEWS);
  }

  private static Optional<EntityType> typeOf(String label) {
    return switch (label) {
      case "P", "PER" -> Optional.of(EntityType.PERSON);
      case "L", "LOC" -> Optional.of(EntityType.PLACE);
      case "O", "ORG" -> Optional.of(EntityType.ORGANIZATION);
      default -> Optional.empty();
    };
  }

  /** The tags of what stands at some places of the text: characters or words. */
  int[] tags(Spans.Places places, int length) {
    int[] tags = new int[length];
    for (Span name : names) {
      int first = 0;
      while (first < length && places.start(first) < name.start()) {
        first++;
      }
      int end = first;
      while (end < length && places.start(end) < name.end()) {
        end++;
      }
      // A name that goes over the end of a sentence is none that can be learned.
      if (end > first && places.end(end - 1) >= name.end()) {
        for (int at = first; at < end; at++) {
          tags[at] = Tags.inName(name.type(), at, first, end);
        }
      }
    }
    return tags;
  }
}
