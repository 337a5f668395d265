package io.broadsheet.pipeline.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A streamed post whose answers are read while it goes on. On a bare socket, since the JDK's client
 * reads nothing over HTTP/1.1 before it has sent everything.
 */
public final class LineConversation implements AutoCloseable {
  private static final int TIMEOUT_MILLIS = 20_000;

  private final Socket socket;
  private final OutputStream out;
  private final InputStream in;
  private final ByteArrayOutputStream unread = new ByteArrayOutputStream();
  private boolean isAnswered;

  private LineConversation(Socket socket) throws IOException {
    this.socket = socket;
    this.out = socket.getOutputStream();
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  /** Opens it: the head of the request is sent. */
  public static LineConversation with(Feed feed) throws IOException {
    Socket socket = new Socket(feed.submissions().getHost(), feed.submissions().getPort());
    socket.setSoTimeout(TIMEOUT_MILLIS);
    LineConversation conversation = new LineConversation(socket);
    conversation.send(
        """
        POST %s HTTP/1.1
        Host: %s
        Authorization: Bearer %s
        Content-Type: application/x-ndjson
        Transfer-Encoding: chunked

        """
            .formatted(feed.submissions().getPath(), feed.submissions().getAuthority(), feed.key())
            .replace("\n", "\r\n"));
    return conversation;
  }

  /** Sends one line. */
  public void say(Object document) throws IOException {
    byte[] line = (document + "\n").getBytes(StandardCharsets.UTF_8);
    send(Integer.toHexString(line.length) + "\r\n");
    out.write(line);
    send("\r\n");
  }

  /** Waits for the next line of the answer. */
  public JsonNode answer() throws IOException {
    if (!isAnswered) {
      readHead();
      isAnswered = true;
    }
    while (true) {
      String text = unread.toString(StandardCharsets.UTF_8);
      int end = text.indexOf('\n');
      if (end >= 0) {
        unread.reset();
        unread.writeBytes(text.substring(end + 1).getBytes(StandardCharsets.UTF_8));
        return Json.read(text.substring(0, end));
      }
      readChunk();
    }
  }

  /** Ends the post, and reads what is left of the answer. */
  @Override
  public void close() throws IOException {
    try (socket) {
      send("0\r\n\r\n");
      while (readChunk()) {
        // to the last one, which is empty
      }
    }
  }

  private void readHead() throws IOException {
    assertThat(readLine()).contains(" 202 ");
    boolean isChunked = false;
    for (String line = readLine(); !line.isEmpty(); line = readLine()) {
      isChunked |= line.toLowerCase(Locale.ROOT).equals("transfer-encoding: chunked");
    }
    assertThat(isChunked).as("the answer comes in chunks").isTrue();
  }

  private boolean readChunk() throws IOException {
    int length = Integer.parseInt(readLine(), 16);
    unread.writeBytes(in.readNBytes(length));
    assertThat(readLine()).isEmpty();
    return length > 0;
  }

  private String readLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      assertThat(c).as("the answer goes on behind %s", line).isNotNegative();
      line.write(c);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }

  private void send(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }
}
