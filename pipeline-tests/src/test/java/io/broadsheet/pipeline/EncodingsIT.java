package io.broadsheet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.pipeline.client.Archive;
import io.broadsheet.pipeline.client.Articles;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Json;
import io.broadsheet.pipeline.client.Post;
import io.broadsheet.pipeline.client.Receipt;
import io.broadsheet.pipeline.stack.OnTheStack;
import io.broadsheet.pipeline.stack.Part;
import io.broadsheet.pipeline.stack.Stack;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text arrives as it was meant, however it was packed. */
@OnTheStack
class EncodingsIT {
  private static final String STORY =
      """
      县图书馆“夜读灯”点亮一百个夜晚

      澄岭讯 10月10日晚九点，县图书馆二楼自习室依旧座无虚席。馆长冷清荷说，延时开放以来已接待读者一万两千人次。

      据了解，延时开放将延伸到白鹭埠镇分馆，惠及更多乡镇居民。
      """;

  private final Stack stack;
  private final Feed feed;
  private final Archive archive;

  EncodingsIT(Stack stack) {
    this.stack = stack;
    this.feed = Feed.newlyRegistered(stack, "encodings");
    this.archive = Archive.of(stack);
  }

  @ParameterizedTest
  @CsvSource({"GB18030,二百", "UTF-16LE,四百", "UTF-16BE,五百"})
  void readsTextWhoseCharsetIsNotDeclared(String charset, String nights) {
    // A story of its own for each: the same one again would be a duplicate.
    String story = STORY.replace("一百", nights);
    String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
    byte[] body = (mark + story).getBytes(Charset.forName(charset));

    JsonNode article = archived(Post.of("text/plain", body));

    assertThat(article.path("body").asText()).contains("馆长冷清荷说", "惠及更多乡镇居民。");
    assertThat(article.path("language").asText()).isEqualTo("zh-Hans");
  }

  @Test
  void believesADeclaredCharset() {
    String story = STORY.replace("一百", "三百");

    JsonNode article =
        archived(Post.of("text/plain; charset=gbk", story.getBytes(Charset.forName("GBK"))));

    assertThat(article.path("headline").asText()).contains("点亮三百个夜晚");
  }

  @Test
  void inflatesWhatIsCompressed() {
    JsonNode article = archived(Post.json(Articles.aboutABridge("encodings:gzip")).gzipped());

    assertThat(article.path("headline").asText()).isEqualTo("澄岭县白鹭埠大桥合龙");
  }

  @Test
  void keepsEveryCharacter() {
    String rare = "𠮷野家 😀 é ﬁ 龘 — “引号” \u200B尾";

    JsonNode article =
        archived(
            Post.of(
                "application/json",
                Json.object("guid", "encodings:rare", "headline", "字符", "body", rare)
                    .toString()
                    .getBytes(StandardCharsets.UTF_8)));

    assertThat(article.path("body").asText()).isEqualTo(rare);
  }

  @Test
  void readsAddressesAsTheyAreTyped() throws IOException {
    JsonNode article =
        archived(Post.json(Articles.numbered("encodings", 7).put("headline", "脐橙启运的消息")));

    assertThat(typed("/v1/articles?q=脐橙启运的消息"))
        .startsWith("HTTP/1.1 200 ")
        .contains(article.path("id").asText());
    assertThat(typed("/v1/articles?q=100%"))
        .startsWith("HTTP/1.1 400 ")
        .contains("application/problem+json", "/problems/bad-request");
  }

  /** What is answered when the bytes of a terminal go out as they are: no client library would. */
  private String typed(String target) throws IOException {
    URI uri = stack.uri(Part.ARCHIVE, "/");
    try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
      String request = "GET " + target + " HTTP/1.1\r\nHost: archive\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private JsonNode archived(Post post) {
    Receipt receipt = feed.accepted(post);
    assertThat(archive.outcome(receipt)).isEqualTo("archived");
    return archive.article(receipt.article()).expect(200).json();
  }
}
