package io.broadsheet.archive.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** Stands between a service and a server, and can do what a machine does that loses its power. */
final class Relay implements AutoCloseable {
  private final ServerSocket door;
  private final int server;
  private final List<AtomicBoolean> silences = new CopyOnWriteArrayList<>();

  /**
   * @param server port on this machine
   */
  Relay(int server) {
    this.server = server;
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  /** From now on nothing goes through the connections there are, and nobody is told. */
  void silence() {
    silences.forEach(silence -> silence.set(true));
  }

  private void accept() {
    try {
      while (true) {
        Socket client = door.accept();
        Socket there = new Socket(InetAddress.getLoopbackAddress(), server);
        AtomicBoolean silence = new AtomicBoolean();
        silences.add(silence);
        Thread.ofVirtual().start(() -> pass(client, there, silence));
        Thread.ofVirtual().start(() -> pass(there, client, silence));
      }
    } catch (IOException e) {
      // The door is closed, or the server is gone: nobody else is let in.
      silences.clear();
    }
  }

  private static void pass(Socket from, Socket to, AtomicBoolean silence) {
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] buffer = new byte[8192];
      for (int read = in.read(buffer); read >= 0 && !silence.get(); read = in.read(buffer)) {
        out.write(buffer, 0, read);
      }
      if (!silence.get()) {
        to.shutdownOutput();
      }
    } catch (IOException e) {
      silence.set(true);
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
