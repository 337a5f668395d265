package io.broadsheet.benchmarks.editions.measuring;

/** What is counted; each as hits of so many. */
public enum Count {
  /** Articles of the truth whose extent was found. */
  FOUND,
  /** Articles read that are articles of the truth. */
  RIGHT,
  /** Headlines that are the same to the character. */
  HEADLINES,
  /** Articles whose sub-headlines are all the same, where either side has any. */
  SUBHEADLINES,
  /** Characters of bodies that need no edit. */
  BODY,
  /** Joins that were right, of those made. */
  JOINS_RIGHT,
  /** Paragraphs broken by a column's end that were put together. */
  JOINS_FOUND,
  /** Lines of a wrapped paragraph that were put together. */
  WRAPS_FOUND,
  /** Authors with name and role, of those that either side names. */
  AUTHORS,
  /** Facts that agree, of those that either side states. */
  FACTS,
  /** Articles that the reader itself doubts. */
  DOUBTED
}
