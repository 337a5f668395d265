package io.broadsheet.enrich.pipeline.linking;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.enrich.pipeline.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;

/** Short forms of division names: 东昌府 for 东昌府区, 延边 for 延边朝鲜族自治州. */
final class DivisionNames {
  // Longest first: 自治县 before 县.
  private static final List<String> SUFFIXES =
      List.of(
          "特别行政区", "街道办事处", "自治区", "自治州", "自治县", "自治旗", "民族乡", "民族镇", "地区", "街道", "林区", "省", "市",
          "区", "县", "旗", "盟", "镇", "乡");

  private final Lexicon<String> ethnicGroups =
      Lexicon.of(Tsv.words(DivisionNames.class, "ethnic-groups.tsv"));

  /** The name without its suffix; none when there is no suffix or too little would be left. */
  Optional<String> shortForm(String name) {
    return SUFFIXES.stream()
        .filter(name::endsWith)
        .findFirst()
        .map(suffix -> withoutEthnicGroups(name.substring(0, name.length() - suffix.length())))
        .filter(left -> left.length() >= 2);
  }

  private String withoutEthnicGroups(String stem) {
    String left = stem;
    Optional<Lexicon.Match<String>> group = ethnicGroups.endingAt(left, left.length());
    while (group.isPresent() && group.get().start() >= 2) {
      left = left.substring(0, group.get().start());
      group = ethnicGroups.endingAt(left, left.length());
    }
    return left;
  }
}
