package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.contracts.article.Filing;
import io.broadsheet.contracts.article.Handling;
import io.broadsheet.contracts.article.Rights;
import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.ingest.reading.repair.Form;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Marks a printed story that an agency or another paper wrote: its name is the line of credit. */
final class AgencyCopy {
  /** What a paper calls itself, and how it signs its own news: 本报讯, 东昌府讯. */
  private static final List<String> OWN_OPENINGS = List.of("本", "我");

  private static final List<String> OWN_ENDINGS = List.of("讯", "訊");

  private AgencyCopy() {}

  /** The credit where the dateline names somebody else than the paper; nothing otherwise. */
  static WireFacts of(@Nullable Dateline dateline, @Nullable String publication) {
    String source = dateline == null ? null : dateline.source();
    if (source == null || source.equals(publication) || !isElsewhere(source)) {
      return WireFacts.none();
    }
    return new WireFacts(
        Handling.none(),
        Filing.none(),
        new Rights(null, null, null, source),
        null,
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  private static boolean isElsewhere(String source) {
    if (Credits.isAgency(source)) {
      return true;
    }
    // In other scripts a bracket behind the place may hold the paper's own correspondent.
    return Form.isHan(source.charAt(0))
        && OWN_OPENINGS.stream().noneMatch(source::startsWith)
        && OWN_ENDINGS.stream().noneMatch(source::endsWith);
  }
}
