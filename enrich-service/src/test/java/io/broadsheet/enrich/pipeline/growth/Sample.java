package io.broadsheet.enrich.pipeline.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Work whose steps are known, to see that they are counted. */
public final class Sample implements Function<String, Long> {
  private static final Pattern NO_PAIR = Pattern.compile("ab");

  /**
   * @param kind of work and how much, as in {@code pairs 10}
   */
  @Override
  public Long apply(String kind) {
    int size = Integer.parseInt(kind.replaceFirst(".* ", ""));
    String text = "x".repeat(size);
    Steps.reset();
    switch (kind.replaceFirst(" .*", "")) {
      case "pairs" -> pairs(size);
      case "search" -> search(text);
      case "pattern" -> pattern(text);
      case "list" -> list(size);
      default -> throw new IllegalArgumentException(kind);
    }
    return Steps.counts().getOrDefault(Sample.class.getName(), 0L);
  }

  private static int pairs(int size) {
    int pairs = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        pairs++;
      }
    }
    return pairs;
  }

  private static int search(String text) {
    return text.contains("y") ? 0 : text.indexOf('y');
  }

  private static boolean pattern(String text) {
    Matcher matcher = NO_PAIR.matcher(text);
    return matcher.find();
  }

  private static int list(int size) {
    List<Integer> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.addFirst(i);
    }
    return list.size();
  }
}
