package io.broadsheet.launcher.terminal;

/** The few colours in use, each for one meaning. */
public enum Colour {
  GOOD("\u001b[32m"),
  BAD("\u001b[31m"),
  WAITING("\u001b[33m"),
  FAINT("\u001b[2m"),
  HEADING("\u001b[1m");

  private final String code;

  Colour(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
