package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.contracts.enrichment.EntityType;
import java.util.List;

/**
 * What a character may be: outside of every name (0), or the first, an inner, the last or the only
 * character of a name of one of three types.
 */
public final class Tags {
  /** The types that the model knows, in the order of their tags. */
  public static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANIZATION);

  public static final int OUTSIDE = 0;
  static final int FIRST = 1;
  static final int INNER = 2;
  static final int LAST = 3;
  static final int ONLY = 4;
  private static final int POSITIONS = 4;

  public static final int COUNT = 1 + POSITIONS * 3;

  private Tags() {}

  static int of(EntityType type, int position) {
    return TYPES.indexOf(type) * POSITIONS + position;
  }

  /** The tag at one place of a name that stands from {@code start} to before {@code end}. */
  static int inName(EntityType type, int at, int start, int end) {
    int position = end - start == 1 ? ONLY : at == start ? FIRST : at == end - 1 ? LAST : INNER;
    return of(type, position);
  }

  static EntityType typeOf(int tag) {
    return TYPES.get((tag - 1) / POSITIONS);
  }

  static boolean begins(int tag) {
    return tag != OUTSIDE && (position(tag) == FIRST || position(tag) == ONLY);
  }

  static boolean ends(int tag) {
    return tag != OUTSIDE && (position(tag) == LAST || position(tag) == ONLY);
  }

  /** Whether a sentence may begin with a tag. */
  public static boolean mayBegin(int tag) {
    return tag == OUTSIDE || begins(tag);
  }

  /** Whether a sentence may end with a tag. */
  public static boolean mayEnd(int tag) {
    return tag == OUTSIDE || ends(tag);
  }

  /** Whether one tag may follow another: a name that has begun goes on until its last character. */
  public static boolean mayFollow(int tag, int next) {
    if (mayEnd(tag)) {
      return mayBegin(next);
    }
    return next != OUTSIDE
        && (position(next) == INNER || position(next) == LAST)
        && (tag - 1) / POSITIONS == (next - 1) / POSITIONS;
  }

  private static int position(int tag) {
    return (tag - 1) % POSITIONS + 1;
  }
}
