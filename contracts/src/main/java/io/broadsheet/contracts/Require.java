package io.broadsheet.contracts;

/** Checks for compact constructors; each message names the field that offends. */
public final class Require {
  private Require() {}

  /**
   * @throws IllegalArgumentException when the condition does not hold
   */
  public static void that(boolean holds, String fieldAndRule) {
    if (!holds) {
      throw new IllegalArgumentException(fieldAndRule);
    }
  }

  /**
   * @throws IllegalArgumentException when the value is blank
   */
  public static void notBlank(String value, String field) {
    that(!value.isBlank(), field + ": must not be blank");
  }

  /**
   * @throws IllegalArgumentException when the value is not within 0 to 1
   */
  public static void share(double value, String field) {
    that(value >= 0 && value <= 1, field + ": from 0 to 1, not " + value);
  }
}
