package io.broadsheet.launcher.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the command line speaks. Colour and moving lines only where a person watches.
 *
 * @param out always UTF-8, whatever the locale says: headlines are Chinese
 * @param isInteractive whether a terminal shows it
 */
public record Terminal(PrintStream out, boolean isInteractive) {
  private static final int USUAL_WIDTH = 100;

  /** This process's standard output. */
  public static Terminal system() {
    return to(FileDescriptor.out);
  }

  /** This process's standard error: for progress where the output is for a program. */
  public static Terminal beside() {
    return to(FileDescriptor.err);
  }

  // There is a console only where both ends are a terminal; Error Prone knows JDK 22 to 24 alone.
  @SuppressWarnings("SystemConsoleNull")
  private static Terminal to(FileDescriptor descriptor) {
    Console console = System.console();
    boolean isInteractive =
        console != null && console.isTerminal() && !"dumb".equals(System.getenv("TERM"));
    return new Terminal(
        new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8),
        isInteractive);
  }

  public void line(String text) {
    out.println(text);
  }

  /** The text in the colour, where colours are seen. */
  public String paint(Colour colour, String text) {
    boolean isWanted = isInteractive && System.getenv("NO_COLOR") == null;
    return isWanted ? colour.code() + text + "\u001b[0m" : text;
  }

  /** Columns that a line may take; without limit where nobody watches, so that nothing is cut. */
  public int width() {
    if (!isInteractive) {
      return Integer.MAX_VALUE;
    }
    String columns = System.getenv("COLUMNS");
    try {
      return columns == null ? USUAL_WIDTH : Math.max(60, Integer.parseInt(columns.strip()));
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }
}
