package io.broadsheet.enrich.pipeline.entity.tagging;

/**
 * The kind of prose. It matters for what a name is: a newspaper's 山东省 and 聊城市 are two places where
 * they stand in a row, an encyclopedia's are one.
 */
public enum Register {
  NEWS,
  REFERENCE;

  static final int COUNT = values().length;

  /** Which of a feature's rows of weights is the register's. */
  int row() {
    return this == NEWS ? 0 : 1;
  }
}
