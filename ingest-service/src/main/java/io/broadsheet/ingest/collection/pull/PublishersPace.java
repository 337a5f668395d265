package io.broadsheet.ingest.collection.pull;

import io.broadsheet.contracts.collection.FeedPulled.Pace;
import io.broadsheet.ingest.reading.DecodedText;
import io.broadsheet.ingest.reading.TextDecoder;
import io.broadsheet.ingest.reading.xml.XmlCursor;
import io.broadsheet.ingest.reading.xml.XmlElement;
import io.broadsheet.ingest.reading.xml.XmlFault;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads how often a publisher wants to be asked, where the head of its feed says so. */
final class PublishersPace {
  private static final int HOURS_A_DAY = 24;

  private PublishersPace() {}

  /**
   * Of RSS 2.0 ({@code ttl}, {@code skipHours}, {@code skipDays}) and RSS 1.0's module syndication
   * ({@code updatePeriod}, {@code updateFrequency}); null for other documents and where nothing is
   * said.
   */
  static @Nullable Pace of(byte[] bytes, @Nullable String charset) {
    if (!(TextDecoder.decode(bytes, charset, null) instanceof DecodedText text)) {
      return null;
    }
    try {
      XmlCursor cursor = XmlCursor.open(text.text());
      XmlElement root = cursor.child();
      if (root == null || !(root.is("rss") || root.is("RDF"))) {
        return null;
      }
      XmlElement channel = cursor.child();
      return channel == null || !channel.is("channel") ? null : channel(cursor);
    } catch (XmlFault fault) {
      return null; // The reader will say so, with the place.
    }
  }

  private static @Nullable Pace channel(XmlCursor cursor) throws XmlFault {
    Duration ttl = null;
    Duration period = null;
    int frequency = 1;
    List<Integer> hours = List.of();
    List<Integer> days = List.of();
    for (XmlElement child = cursor.child(); child != null; child = cursor.child()) {
      if (child.is("item")) {
        break; // What is said of the channel stands in front; the rest may be long.
      }
      XmlElement element = cursor.tree();
      switch (element.name()) {
        case "ttl" -> ttl = number(element).map(Duration::ofMinutes).orElse(null);
        case "updatePeriod" -> period = period(element.text());
        case "updateFrequency" -> frequency = number(element).filter(n -> n > 0).orElse(1);
        case "skipHours" -> hours = numbers(element);
        case "skipDays" -> days = days(element);
        default -> {
          // The channel's title and the like are the reader's.
        }
      }
    }
    Duration asked = ttl == null && period != null ? period.dividedBy(frequency) : ttl;
    return asked == null && hours.isEmpty() && days.isEmpty() ? null : new Pace(asked, hours, days);
  }

  private static List<Integer> numbers(XmlElement skipHours) {
    return skipHours.children("hour").stream()
        .flatMap(hour -> number(hour).stream())
        // Old feeds count from 1 to 24.
        .map(hour -> hour % HOURS_A_DAY)
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Integer> days(XmlElement skipDays) {
    return skipDays.children("day").stream()
        .map(day -> day.text().strip().toUpperCase(Locale.ROOT))
        .flatMap(word -> Arrays.stream(DayOfWeek.values()).filter(day -> day.name().equals(word)))
        .map(DayOfWeek::getValue)
        .distinct()
        .sorted()
        .toList();
  }

  private static @Nullable Duration period(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "hourly" -> Duration.ofHours(1);
      case "daily" -> Duration.ofDays(1);
      case "weekly" -> Duration.ofDays(7);
      case "monthly" -> Duration.ofDays(30);
      case "yearly" -> Duration.ofDays(365);
      default -> null;
    };
  }

  private static Optional<Integer> number(XmlElement element) {
    return Stream.of(element.text().strip())
        .filter(text -> text.matches("[0-9]{1,6}"))
        .map(Integer::valueOf)
        .findFirst();
  }
}
