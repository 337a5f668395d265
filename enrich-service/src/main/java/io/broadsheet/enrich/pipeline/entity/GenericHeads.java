package io.broadsheet.enrich.pipeline.entity;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.enrich.pipeline.lexicon.Lexicon;

/** Tells a name from a phrase that only ends like one: 各社区, 向社区, 不少企业. */
final class GenericHeads {
  // Words of grammar that no name of a place or body holds.
  private static final String NEVER_IN_NAME = "的了在向到从把被对为于等让由与该各这那我你他她们是说没不，。、；：！？“”‘’（）()《》 \n";

  private final Lexicon<String> heads =
      Lexicon.of(Tsv.words(GenericHeads.class, "generic-heads.tsv"));

  /** Whether what begins here is one of several: 一家服装公司, 两所学校. */
  boolean counts(String text, int start) {
    return start >= 2
        && "家所个支座名批".indexOf(text.charAt(start - 1)) >= 0
        && "一二两三四五六七八九十几多数某这那每各".indexOf(text.charAt(start - 2)) >= 0;
  }

  /** Whether it is more than generic words: not 沿街, 各社区 or 基层组织. */
  boolean isSpecific(String name) {
    return heads.startingAt(name, 0).filter(match -> match.end() >= name.length() - 1).isEmpty();
  }

  boolean allows(String name) {
    return heads.startingAt(name, 0).isEmpty()
        && name.chars().noneMatch(c -> NEVER_IN_NAME.indexOf(c) >= 0);
  }
}
