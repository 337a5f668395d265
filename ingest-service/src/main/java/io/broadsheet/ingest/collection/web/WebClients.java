package io.broadsheet.ingest.collection.web;

import io.broadsheet.ingest.collection.web.GuardedNames.Lookup;
import io.broadsheet.ingest.submission.BodyReader;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/** Makes the client: one that does nothing by itself and takes nothing from its surroundings. */
public final class WebClients {
  private static final int MOST_HEADERS = 200;
  private static final int LONGEST_HEADER = 16 * 1024;

  private WebClients() {}

  /**
   * A client with the settings' limits.
   *
   * @param bodies what a document may be like
   * @param userAgent names this program to servers
   */
  public static WebClient of(WebSettings settings, BodyReader bodies, String userAgent) {
    return of(settings, bodies, userAgent, InetAddress::getAllByName);
  }

  static WebClient of(WebSettings settings, BodyReader bodies, String userAgent, Lookup lookup) {
    AddressGuard guard =
        new AddressGuard(
            settings.allowedNetworks().orElse(List.of()).stream().map(Network::parse).toList());
    return new WebClient(
        http(settings, new GuardedNames(guard, settings.allowedPorts(), lookup), userAgent),
        bodies,
        new Deadlines(settings.totalTimeout()),
        settings.mostRedirects());
  }

  // No redirects, cookies, credentials, proxies, retries or upgrades of its own, and a connection
  // for each request: what was checked for one is not taken for another.
  private static CloseableHttpClient http(
      WebSettings settings, GuardedNames names, String userAgent) {
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setConnectionFactory(connections())
                .setMaxConnTotal(settings.atOnce())
                .setMaxConnPerRoute(settings.atOnce())
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(timeout(settings.connectTimeout()))
                        .setSocketTimeout(timeout(settings.readTimeout()))
                        .build())
                .setDefaultTlsConfig(
                    TlsConfig.custom()
                        .setHandshakeTimeout(timeout(settings.connectTimeout()))
                        .build())
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectionRequestTimeout(timeout(settings.totalTimeout()))
                .setResponseTimeout(timeout(settings.readTimeout()))
                .setProtocolUpgradeEnabled(false)
                .build())
        .setConnectionReuseStrategy((request, response, context) -> false)
        .setUserAgent(userAgent)
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .disableContentCompression()
        .build();
  }

  private static ManagedHttpClientConnectionFactory connections() {
    return ManagedHttpClientConnectionFactory.builder()
        .http1Config(
            Http1Config.custom()
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxLineLength(LONGEST_HEADER)
                .build())
        .build();
  }

  private static Timeout timeout(Duration duration) {
    return Timeout.of(duration);
  }
}
