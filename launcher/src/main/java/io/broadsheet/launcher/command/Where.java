package io.broadsheet.launcher.command;

import io.broadsheet.launcher.stack.Stack;
import io.broadsheet.launcher.terminal.Terminal;

/** Says where a running stack can be reached. */
final class Where {
  private Where() {}

  static void print(Terminal terminal, Stack stack) {
    terminal.line("  post      " + stack.ports().ingestUrl() + "/v1/submissions");
    terminal.line("  read      " + stack.ports().archiveUrl() + "/v1/articles");
    terminal.line("  API       " + stack.ports().archiveUrl() + "/q/swagger-ui");
    terminal.line("  Kafka     " + stack.ports().bootstrapServers());
    terminal.line("  keys      " + stack.home().keys());
    terminal.line("  state     " + stack.home().directory());
  }
}
