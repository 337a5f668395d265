package io.broadsheet.benchmarks.editions.measuring;

import io.broadsheet.benchmarks.editions.truth.Fact;
import io.broadsheet.benchmarks.editions.truth.SourceBreak;
import io.broadsheet.benchmarks.editions.truth.TrueArticle;
import io.broadsheet.benchmarks.editions.truth.TrueEdition;
import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.contracts.article.EditionPlace;
import io.broadsheet.contracts.article.Reading;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Release;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page of two stories, and what a reader could have made of it. */
final class Outcomes {
  static final String BRIDGE = "昨日上午，河湾大桥主桥合龙，两岸车程缩短到五分钟。\n大桥将于明年六月通车。";
  static final String LIBRARY = "市图书馆从今天起延长开放时间，每晚九点半闭馆。";

  private static final EditionFacts FACTS =
      new EditionFacts("河湾日报", LocalDate.of(2026, 3, 4), 801, null, "星期三", null, null, null);

  private Outcomes() {}

  static TrueEdition truth() {
    return new TrueEdition(
        List.of(
            new Fact("kind", "edition"),
            new Fact("publication", "河湾日报"),
            new Fact("number", "801"),
            new Fact("pages", null)),
        List.of(
            new TrueArticle(
                "河湾大桥合龙",
                List.of(),
                List.of(new Author("李四", "记者")),
                List.of(new Fact("page", "1"), new Fact("ordinal", "1")),
                BRIDGE,
                List.of(new SourceBreak(12, SourceBreak.Kind.COLUMN))),
            new TrueArticle(
                "市图书馆延长开放时间",
                List.of(),
                List.of(),
                List.of(new Fact("page", "1"), new Fact("ordinal", "2")),
                LIBRARY,
                List.of())));
  }

  static ReadItem bridge() {
    return item("河湾大桥合龙", BRIDGE, 1, new Author("李四", "本报记者"));
  }

  static ReadItem library() {
    return item("市图书馆延长开放时间", LIBRARY, 2);
  }

  static ReadItem item(String headline, String body, int ordinal, Author... authors) {
    return new ReadItem(
        headline,
        Release.usable(null, null),
        new Story(headline, List.of(), Arrays.asList(authors), null, body, null, List.of()),
        new EditionPlace(FACTS, 1, ordinal),
        new Reading(0.9, List.of(), Map.of()));
  }

  static ReadDocument read(ReadItem... items) {
    return read(FACTS, items);
  }

  static ReadDocument read(@Nullable EditionFacts facts, ReadItem... items) {
    return new ReadDocument("edition", facts, new ArrayList<>(List.of(items)), List.of());
  }
}
