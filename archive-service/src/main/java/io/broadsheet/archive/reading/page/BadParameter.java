package io.broadsheet.archive.reading.page;

/** A query parameter that makes no sense; the answer names it. */
public final class BadParameter extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;

  /**
   * @param rule what the parameter may be, for people
   */
  public BadParameter(String parameter, String rule) {
    // Rules of contracts/ and of the query language name their field themselves.
    super(rule.startsWith(parameter + ": ") ? rule : parameter + ": " + rule);
    this.parameter = parameter;
  }

  public String parameter() {
    return parameter;
  }
}
