package io.broadsheet.ingest.collection.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A publisher's server on this host, scripted by the test. */
final class Publisher implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<HttpExchange> asked = new CopyOnWriteArrayList<>();

  Publisher() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.start();
  }

  Publisher on(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange);
          try (exchange) {
            handler.handle(exchange);
          }
        });
    return this;
  }

  /** Answers with a status, a body and headers, given as name, value, name, value. */
  static HttpHandler answer(int status, String body, String... headers) {
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
      }
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    };
  }

  /** Sends for ever, with a pause before each piece. */
  static HttpHandler endless(byte[] piece, long pauseMillis, String... headers) {
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
      }
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        while (!Thread.currentThread().isInterrupted()) {
          out.write(piece);
          out.flush();
          Thread.sleep(pauseMillis);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  URI uri(String path) {
    return uri("127.0.0.1", path);
  }

  URI uri(String host, String path) {
    return URI.create("http://" + host + ":" + port() + path);
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** What was asked for, in order: paths. */
  List<String> paths() {
    return asked.stream().map(exchange -> exchange.getRequestURI().getPath()).toList();
  }

  /** A header of the last request; empty when it had none. */
  String lastHeader(String name) {
    String value = asked.getLast().getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
