package io.broadsheet.launcher.stack;

import io.broadsheet.launcher.embedded.PostgresServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;

/** Asks a part whether it is ready, the way its users would. */
final class Probe implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Home home;
  private final Ports ports;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  Probe(Home home, Ports ports) {
    this.home = home;
    this.ports = ports;
  }

  boolean isReady(Part part) throws InterruptedException {
    return switch (part) {
      case KAFKA -> isKafkaReady();
      case POSTGRESQL -> isPostgresReady();
      case INGEST, ENRICH, ARCHIVE -> isHealthy(part.port(ports));
    };
  }

  private boolean isKafkaReady() throws InterruptedException {
    // A client of its own would log and retry; nothing is ready behind a closed port.
    if (!isOpen(ports.kafka())) {
      return false;
    }
    Map<String, Object> settings =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, ports.bootstrapServers(),
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis(),
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
    try (Admin admin = Admin.create(settings)) {
      return !admin
          .describeCluster()
          .nodes()
          .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
          .isEmpty();
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      return false;
    }
  }

  private boolean isPostgresReady() {
    Properties login = new Properties();
    login.setProperty("user", PostgresServer.NAME);
    login.setProperty("password", PostgresServer.NAME);
    login.setProperty("loginTimeout", Long.toString(PATIENCE.toSeconds()));
    String url = new PostgresServer(home.postgresql(), ports.postgresql()).jdbcUrl();
    try (var connection = DriverManager.getConnection(url, login)) {
      return connection.isValid((int) PATIENCE.toSeconds());
    } catch (SQLException e) {
      return false;
    }
  }

  private boolean isHealthy(int port) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
            .timeout(PATIENCE)
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isOpen(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) PATIENCE.toMillis());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
