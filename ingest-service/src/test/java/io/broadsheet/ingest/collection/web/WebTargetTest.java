package io.broadsheet.ingest.collection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebTargetTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://2130706433/", "http://0x7f000001/", "http://0x7f.1/", "http://127.1/",
            "http://017700000001/",
        "http://0177.0.0.1/", "http://127.0.0.1./", "http://0/", "http://010.8.8.8/",
            "http://a.b.0x7f/",
      })
  void refusesNumbersThatHideWhereTheyLead(String address) {
    assertThatThrownBy(() -> WebTarget.of(URI.create(address))).isInstanceOf(ForbiddenTarget.class);
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://news.example/a, http and https",
    "file:///etc/passwd, http and https",
    "gopher://news.example/, http and https",
    "/relative, http and https",
    "http://editor@news.example/, user",
    "http://user:secret@news.example/, user",
    "http:opaque, no host",
    "http:///path, no host",
    "http://under_score.example/, no host",
    "http://%6c%6f%63alhost/, no host",
  })
  void refusesWhatIsNoAddressOfAHost(String address, String why) {
    assertThatThrownBy(() -> WebTarget.of(URI.create(address)))
        .isInstanceOf(ForbiddenTarget.class)
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/rss.xml?a=b",
        "http://8.8.8.8/feed",
        "http://[2606:4700::1111]/feed",
        "HTTPS://News.Example:8443",
        "https://xn--fiqs8s.example/",
        "https://0x.example/",
        "https://1.example/",
      })
  void takesAddressesOfHosts(String address) throws IOException {
    assertThat(WebTarget.of(URI.create(address)).uri()).isEqualTo(URI.create(address));
  }

  @ParameterizedTest
  @CsvSource({
    "http://news.example/a/b, ../c, http://news.example/c",
    "http://news.example/a, //other.example/b, http://other.example/b",
    "http://news.example/a, https://news.example/a, https://news.example/a",
    "https://news.example/a, ?page=2, https://news.example/?page=2",
  })
  void followsRedirects(String from, String location, String to) throws IOException {
    assertThat(WebTarget.of(URI.create(from)).redirected(location).uri()).isEqualTo(URI.create(to));
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example/a, http://news.example/a, from https to http",
    "https://news.example/a, file:///etc/passwd, http and https",
    "https://news.example/a, https://user@news.example/, user",
    "http://news.example/a, http://0177.0.0.1/, number",
    "http://news.example/a, 'http://a b/', none",
  })
  void doesNotFollowEveryRedirect(String from, String location, String why) {
    assertThatThrownBy(() -> WebTarget.of(URI.create(from)).redirected(location))
        .isInstanceOf(ForbiddenTarget.class)
        .hasMessageContaining(why);
  }
}
