package io.broadsheet.launcher.terminal;

/** Says how far something is: one moving line on a terminal, a line an event elsewhere. */
public final class Progress implements AutoCloseable {
  private static final int BAR = 24;
  private static final String CLEAR = "\r\u001b[K";

  private final Terminal terminal;
  private String shown = "";

  public Progress(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What is going on; seen only where somebody watches. */
  public synchronized void now(String text) {
    if (terminal.isInteractive() && !text.equals(shown)) {
      shown = text;
      int cut = DisplayWidth.fitting(text, terminal.width() - 1);
      terminal.out().print(CLEAR + text.substring(0, cut));
      terminal.out().flush();
    }
  }

  /** How many of how many, as a bar. */
  public void now(String what, int done, int of, String detail) {
    now(what + " " + bar(done, of) + " " + done + "/" + of + "  " + detail);
  }

  /** Something that happened: stays on the screen. */
  public synchronized void event(String text) {
    if (terminal.isInteractive()) {
      terminal.out().print(CLEAR);
      shown = "";
    }
    terminal.line(text);
  }

  /** Takes the moving line away. */
  @Override
  public synchronized void close() {
    if (!shown.isEmpty()) {
      terminal.out().print(CLEAR);
      terminal.out().flush();
      shown = "";
    }
  }

  static String bar(int done, int of) {
    int full = of == 0 ? BAR : Math.clamp((long) BAR * done / of, 0, BAR);
    return "█".repeat(full) + "░".repeat(BAR - full);
  }
}
