package io.broadsheet.launcher;

import io.broadsheet.launcher.command.RootCommand;

/** Where the launcher's process begins. */
public final class Broadsheet {
  private Broadsheet() {}

  public static void main(String[] args) {
    System.exit(RootCommand.execute(args));
  }
}
