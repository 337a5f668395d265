package io.broadsheet.ingest.reading.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.ingest.Feeds;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Refused;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonFeedTest {
  private static final String BRIDGE =
      """
      {"id": 12, "url": "https://qingshi.example/12", "title": "青石桥修复通车",
       "content_html": "<p>青石桥<a href='/map'>今日</a>通车。</p><p>全长&nbsp;80米。</p>",
       "summary": "老桥通车。", "image": "/q.jpg", "tags": ["交通"],
       "date_published": "2026-11-20T08:00:00+08:00", "date_modified": "2026-11-21T08:00:00+08:00",
       "attachments": [{"url": "/q.mp3", "mime_type": "audio/mpeg", "duration_in_seconds": 60}],
       "_qingshi": {"desk": 3}}\
      """;

  private final JsonFeedReader reader = new JsonFeedReader();

  @Test
  void readsAnItem() {
    ReadItem read = ((ReadDocument) read(WebFeeds.json(BRIDGE))).items().getFirst();

    assertThat(read.guid()).isEqualTo("12");
    assertThat(read.story().headline()).isEqualTo("青石桥修复通车");
    assertThat(read.story().body()).isEqualTo("青石桥今日通车。\n全长 80米。");
    assertThat(read.story().language()).isEqualTo("zh-CN");
    assertThat(read.story().authors()).containsExactly(new Author("青石镇报", null));
    assertThat(read.release().publishedAt()).isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
    assertThat(read.release().madeAt()).isEqualTo(Instant.parse("2026-11-21T00:00:00Z"));
    assertThat(read.wire().media())
        .extracting(media -> media.renditions().getFirst().href())
        .containsExactly("https://qingshi.example/q.jpg", "https://qingshi.example/q.mp3");
    assertThat(read.wire().html()).contains("https://qingshi.example/map");
    assertThat(read.wire().extensions()).containsEntry("_qingshi", Map.of("desk", 3));
  }

  @Test
  void isKnownByItsVersionInPlainJson() {
    assertThat(reader.reads(document("application/json", WebFeeds.json(BRIDGE)))).isTrue();
    assertThat(
            reader.reads(
                document(
                    "application/json",
                    "{\"body\":\"\\\"version\\\": \\\"https://jsonfeed.org/version/1\"}")))
        .isFalse();
  }

  @Test
  void refusesAnItemWithoutTextAlone() {
    ReadDocument read =
        (ReadDocument) read(WebFeeds.json("{\"id\":\"1\",\"title\":\"空\"}", "7", BRIDGE));

    assertThat(read.items()).hasSize(1);
    assertThat(read.refused())
        .extracting(refused -> refused.errors().getFirst().pointer())
        .containsExactly("/items/0", "/items/1");
  }

  @Test
  void refusesJsonWithoutItems() {
    assertThat(((Refused) read("{\"version\":\"x\"}")).slug()).isEqualTo("invalid-feed");
  }

  private Object read(String json) {
    return reader.read(document(JsonFeedReader.MEDIA_TYPE, json));
  }

  private static Document document(String type, String text) {
    return new Document(
        Feeds.countyPaper(), type, text, null, Instant.parse("2026-11-23T10:00:00Z"));
  }
}
