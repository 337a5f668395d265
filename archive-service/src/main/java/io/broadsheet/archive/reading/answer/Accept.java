package io.broadsheet.archive.reading.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a client accepts (RFC 9110, section 12.5.1). JAX-RS sorts the ranges by weight, so that
 * {@code application/json;q=0.1, *}{@code /*} would get what it likes least.
 *
 * @param ranges as sent; empty when anything will do
 */
record Accept(List<Range> ranges) {
  private static final Pattern WEIGHT = Pattern.compile("0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?");
  private static final Pattern RANGE = Pattern.compile("\\*/\\*|[^\\s/*]+/(?:\\*|[^\\s/*]+)");

  Accept {
    ranges = List.copyOf(ranges);
  }

  /** A range of media types and how much they are liked. */
  record Range(String type, double weight) {
    /** How closely it names a type: the closest range decides; 0 when it does not. */
    private int closeness(String mediaType) {
      if (type.equals(mediaType)) {
        return 3;
      }
      if (type.equals("*/*")) {
        return 1;
      }
      return type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1))
          ? 2
          : 0;
    }
  }

  /** What the header's values say; parts that are no range name no form. */
  static Accept of(List<String> values) {
    List<Range> ranges = new ArrayList<>();
    for (String part : String.join(",", values).split(",")) {
      String[] parameters = part.split(";");
      String type = parameters[0].strip().toLowerCase(Locale.ROOT);
      if (RANGE.matcher(type).matches()) {
        ranges.add(new Range(type, weight(parameters)));
      }
    }
    boolean saysNothing = values.stream().allMatch(String::isBlank);
    return new Accept(saysNothing ? List.of(new Range("*/*", 1)) : ranges);
  }

  /** How much a media type is liked, 0 when it is not acceptable. */
  double weightOf(String mediaType) {
    Range closest = closest(mediaType);
    return closest == null ? 0 : closest.weight();
  }

  /** Which place the client gave it among those that it likes as well. */
  int placeOf(String mediaType) {
    Range closest = closest(mediaType);
    return closest == null || closest.closeness(mediaType) < 3
        ? ranges.size()
        : ranges.indexOf(closest);
  }

  private @Nullable Range closest(String mediaType) {
    Range closest = null;
    for (Range range : ranges) {
      if (range.closeness(mediaType) > (closest == null ? 0 : closest.closeness(mediaType))) {
        closest = range;
      }
    }
    return closest;
  }

  private static double weight(String[] parameters) {
    for (int i = 1; i < parameters.length; i++) {
      String parameter = parameters[i].strip().toLowerCase(Locale.ROOT);
      if (parameter.startsWith("q=")) {
        String weight = parameter.substring(2).strip();
        return WEIGHT.matcher(weight).matches() ? Double.parseDouble(weight) : 0;
      }
    }
    return 1;
  }
}
