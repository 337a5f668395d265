package io.broadsheet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.pipeline.client.Answer;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Http;
import io.broadsheet.pipeline.client.Json;
import io.broadsheet.pipeline.client.Post;
import io.broadsheet.pipeline.stack.OnTheStack;
import io.broadsheet.pipeline.stack.Part;
import io.broadsheet.pipeline.stack.Stack;
import java.net.http.HttpRequest;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** Mail over HTTP, byte for byte. */
@OnTheStack
class MailIT {
  private static final String MAIL =
      """
      From: "陆秋雁" <lu@bailubu.example>
      Subject: 喆镕社区建成口袋公园
      Date: Mon, 23 Nov 2026 09:12:00 +0800
      Message-ID: <park@bailubu.example>
      Content-Type: text/plain; charset=gb2312

      11月20日，喆镕社区的口袋公园正式开放，占地三亩，设有步道和凉亭。
      居民们说，散步终于有了去处。
      """;

  private final Stack stack;
  private final Feed feed;

  MailIT(Stack stack) {
    this.stack = stack;
    this.feed = Feed.newlyRegistered(stack, "mailbox");
  }

  @Test
  void readsEachPartInItsOwnCharset() {
    Post post = Post.of("message/rfc822", MAIL.getBytes(Charset.forName("GB18030")));
    Answer answer = feed.post(post.with("Prefer", "handling=strict")).expect(202);

    assertThat(answer.header("Preference-Applied")).contains("handling=strict");
    assertThat(answer.json().path("format").asText()).isEqualTo("mail");
    assertThat(Json.texts(answer.json().path("articles"), "headline"))
        .containsExactly("喆镕社区建成口袋公园");
  }

  @Test
  void saysHowSureADetectedCharsetIs() {
    Answer answer =
        feed.post(Post.of("text/plain", MAIL.split("\n\n")[1].getBytes(Charset.forName("GB18030"))))
            .expect(202);

    assertThat(Json.list(answer.json().path("repairs")))
        .filteredOn(repair -> repair.path("kind").asText().equals("decoded-charset"))
        .singleElement()
        .satisfies(
            repair -> {
              assertThat(repair.path("note").asText()).contains("GB18030");
              assertThat(repair.path("confidence").asDouble()).isBetween(0.1, 1.0);
            });
  }

  @Test
  void isAmongWhatAFeedMayPost() {
    JsonNode self =
        Http.send(
                HttpRequest.newBuilder(stack.uri(Part.INGEST, "/v1/feeds/self"))
                    .header("Authorization", "Bearer " + feed.key()))
            .expect(200)
            .json();

    assertThat(self.path("accepts")).extracting(JsonNode::asText).contains("message/rfc822");
  }
}
