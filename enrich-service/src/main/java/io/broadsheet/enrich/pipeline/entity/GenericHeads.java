package io.broadsheet.enrich.pipeline.entity;

import io.broadsheet.enrich.pipeline.lexicon.Lexicon;
import io.broadsheet.enrich.pipeline.lexicon.Tsv;

/** Tells a name from a phrase that only ends like one: 各社区, 向社区, 不少企业. */
final class GenericHeads {
  // Words of grammar that no name of a place or body holds.
  private static final String NEVER_IN_NAME = "的了在向到从把被对为于等让由与该各这那我你他她们是说没不，。、；：！？“”‘’（）()《》 \n";

  private final Lexicon<String> heads =
      Lexicon.of(Tsv.words(GenericHeads.class, "generic-heads.tsv"));

  boolean allows(String name) {
    return heads.startingAt(name, 0).isEmpty()
        && name.chars().noneMatch(c -> NEVER_IN_NAME.indexOf(c) >= 0);
  }
}
