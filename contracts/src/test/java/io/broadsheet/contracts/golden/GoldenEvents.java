package io.broadsheet.contracts.golden;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.access.KeyRegistered;
import io.broadsheet.contracts.access.PermittedSender;
import io.broadsheet.contracts.access.Role;
import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.contracts.article.EditionPlace;
import io.broadsheet.contracts.article.Lifecycle;
import io.broadsheet.contracts.article.Origin;
import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.article.Reading;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.contracts.article.Run;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.contracts.article.TextMap;
import io.broadsheet.contracts.article.VersionStamp;
import io.broadsheet.contracts.collection.FeedPulled;
import io.broadsheet.contracts.collection.FeedSource;
import io.broadsheet.contracts.collection.PullOutcome;
import io.broadsheet.contracts.enrichment.Amount;
import io.broadsheet.contracts.enrichment.Candidate;
import io.broadsheet.contracts.enrichment.DateMention;
import io.broadsheet.contracts.enrichment.EnrichedArticle;
import io.broadsheet.contracts.enrichment.Enrichment;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.contracts.enrichment.Mention;
import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.contracts.enrichment.PlaceFacts;
import io.broadsheet.contracts.enrichment.Quotation;
import io.broadsheet.contracts.enrichment.Section;
import io.broadsheet.contracts.enrichment.SectionOrigin;
import io.broadsheet.contracts.enrichment.TextFacts;
import io.broadsheet.contracts.id.ArticleId;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.id.SubmissionId;
import io.broadsheet.contracts.submission.RefusedItem;
import io.broadsheet.contracts.submission.SubmissionReceived;
import io.broadsheet.contracts.submission.SubmittedItem;
import io.broadsheet.contracts.topic.RecordPosition;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The records that the golden messages are. */
final class GoldenEvents {
  private static final FeedId FEED = new FeedId("chengling");
  private static final SubmissionId SUBMISSION =
      SubmissionId.parse("3a811ed6-326f-53ab-aecc-d2760cf6524d");
  private static final Instant RECEIVED = Instant.parse("2026-10-16T01:02:03.456789Z");
  private static final String GUID = "澄岭时讯/2026-10-16/1/县图书馆夜读灯点亮";
  private static final ArticleId ARTICLE = ArticleId.of(FEED, GUID);
  private static final String HEADLINE = "县图书馆“夜读灯”点亮一百个夜晚";
  private static final String BODY = "澄岭讯 10月10日晚九点，县图书馆二楼自习室依旧座无虚席。\n馆长冷清荷说，延时开放将延伸到白鹭埠镇分馆。";
  private static final EditionFacts FACTS =
      new EditionFacts(
          "澄岭时讯",
          LocalDate.of(2026, 10, 16),
          2317,
          4,
          "星期五",
          "农历丙午年九月初七",
          "http://www.chengling-shixun.example",
          "tougao@chengling-shixun.example");

  private GoldenEvents() {}

  /** From a printed edition, with every optional part that such an article has. */
  static RawArticle printed() {
    return new RawArticle(
        ARTICLE,
        new Origin(FEED, GUID, SUBMISSION, 5, "edition"),
        new Lifecycle(
            new VersionStamp(null, null, RECEIVED, "9f".repeat(32)),
            Status.USABLE,
            Instant.parse("2026-10-15T16:00:00Z"),
            LocalDate.of(2026, 10, 16),
            null,
            null,
            null,
            null),
        new Story(
            HEADLINE,
            List.of(),
            List.of(new Author("卞小满", "融媒体"), new Author("喻晓棠", "通讯员")),
            new Dateline("澄岭", LocalDate.of(2026, 10, 10), "澄岭讯"),
            BODY,
            null,
            List.of()),
        new EditionPlace(FACTS, 1, 6),
        new Reading(
            0.94,
            List.of(
                new Repair("joined-paragraph", ARTICLE, 2_410, 2_412, 0.97, "broken in a word")),
            Map.of(
                "headline", new TextMap(List.of(new Run(0, 2_290, HEADLINE.length()))),
                "body", new TextMap(List.of(new Run(0, 2_310, 30), new Run(31, 2_342, 22))))));
  }

  /** A kill from a wire: no body, a label, everything that a release may say. */
  static RawArticle killed() {
    FeedId feed = new FeedId("wire");
    return new RawArticle(
        ArticleId.of(feed, "urn:wire.example:2026:0002"),
        new Origin(
            feed,
            "urn:wire.example:2026:0002",
            SubmissionId.parse("cdebb203-ee07-5086-b4ca-1878ee204de6"),
            0,
            "simple"),
        new Lifecycle(
            new VersionStamp("2", Instant.parse("2026-11-04T04:00:00Z"), RECEIVED, "0a".repeat(32)),
            Status.CANCELED,
            Instant.parse("2026-11-04T03:20:00Z"),
            LocalDate.of(2026, 11, 4),
            Instant.parse("2026-11-04T05:00:00Z"),
            3,
            "KILL. The notice was posted by mistake.",
            "https://wire.example.org/asia/qingxiao-notice"),
        new Story(
            "撤稿：青崤县一化工企业停产检修",
            List.of("此稿撤销"),
            List.of(new Author("Jory Penhale", null)),
            null,
            "",
            "zh-Hans",
            List.of(
                new Subject("medtop", "medtop:03000000", null),
                new Subject("feed", "safety", "安全生产"))),
        null,
        Reading.exact());
  }

  static EnrichedArticle enriched() {
    return new EnrichedArticle(
        printed(),
        new Enrichment(
            "zh-Hans",
            List.of(
                new Section(
                    "medtop",
                    "medtop:01000000",
                    Map.of(
                        "zh-Hans", "艺术、文化、娱乐和媒体", "en", "arts, culture, entertainment and media"),
                    0.81,
                    SectionOrigin.MODEL,
                    List.of("图书馆", "夜读"))),
            List.of(
                new Entity(
                    "person:冷清荷",
                    EntityType.PERSON,
                    "冷清荷",
                    List.of("馆长"),
                    null,
                    List.of(),
                    0.98,
                    List.of(new Mention("body", 33, 36, 2_344, 2_347))),
                new Entity(
                    "place:白鹭埠镇",
                    EntityType.PLACE,
                    "白鹭埠镇",
                    List.of(),
                    "361199101",
                    List.of(new Candidate("361199101", "白鹭埠镇", 0.7)),
                    0.9,
                    List.of(new Mention("body", 46, 50, 2_357, 2_361)),
                    new PlaceFacts("township", List.of("白鹭埠"), List.of("江西省", "江西"))),
                new Entity(
                    "organization:县图书馆",
                    EntityType.ORGANIZATION,
                    "县图书馆",
                    List.of(),
                    null,
                    List.of(),
                    0.7,
                    List.of(
                        new Mention("headline", 0, 4, null, null),
                        new Mention("body", 16, 20, null, null)))),
            List.of("图书馆", "夜读灯"),
            "县图书馆二楼自习室依旧座无虚席。",
            "c0ffee00",
            List.of(new ModelRef("entities", "rules", "1")),
            List.of("section: left out, the text is short"),
            new TextFacts(
                List.of(new Mention("body", 16, 32, 2_327, 2_343)),
                List.of(
                    new DateMention(
                        "10月13日至15日",
                        LocalDate.of(2026, 10, 13),
                        LocalDate.of(2026, 10, 15),
                        new Mention("body", 60, 69, 2_371, 2_380))),
                List.of(
                    new Amount(
                        "1.2万元",
                        new BigDecimal("12000"),
                        null,
                        "CNY",
                        new Mention("body", 72, 77, null, null))),
                List.of(
                    new Quotation(
                        "灯不灭，人不走。", "冷清荷", "person:冷清荷", new Mention("body", 80, 88, null, null))),
                42),
            "gQB_Kg"),
        new RecordPosition("articles.raw", 3, 1_234),
        Instant.parse("2026-10-16T01:02:04Z"));
  }

  static SubmissionReceived submission() {
    return new SubmissionReceived(
        SUBMISSION,
        FEED,
        RECEIVED,
        "text/markdown",
        "UTF-8",
        "edition",
        "5d".repeat(32),
        FACTS,
        List.of(
            new SubmittedItem(0, ARTICLE, HEADLINE, null, Status.USABLE),
            new SubmittedItem(1, ArticleId.of(FEED, "b"), "柳汀社区：一把钥匙打开邻里门", "2", Status.WITHHELD)),
        List.of(
            new RefusedItem(
                2,
                "c",
                "/problems/invalid-item",
                "The item says nothing that could be an article.",
                List.of(
                    new RefusedItem.Fault("is required", "/2/headline", null, null),
                    new RefusedItem.Fault("ends here", null, 14, 3)))),
        "2026-10-16/A01.md");
  }

  static FeedRegistered feed() {
    return new FeedRegistered(
        FEED,
        "澄岭县融媒体中心",
        ZoneId.of("Asia/Shanghai"),
        "zh-Hans",
        null,
        List.of("text/markdown", "text/plain"),
        600);
  }

  static FeedRegistered mailbox() {
    return new FeedRegistered(
        new FeedId("mailbox"),
        "通讯员邮箱",
        ZoneId.of("Asia/Shanghai"),
        null,
        null,
        List.of("message/rfc822"),
        60,
        List.of(
            new PermittedSender("zhan.qiu@chengling-shixun.example"),
            new PermittedSender("@bailubu.example")),
        null);
  }

  static FeedRegistered pulledFeed() {
    return feed()
        .from(
            FeedSource.web(
                URI.create("https://chengling.example/rss.xml"), Duration.ofMinutes(5), null));
  }

  static FeedRegistered droppedFeed() {
    return feed().from(FeedSource.folder("/srv/drop/chengling", "text/plain"));
  }

  static FeedPulled pulled() {
    Instant at = Instant.parse("2026-10-16T01:02:03.000004Z");
    return new FeedPulled(
        FEED,
        URI.create("https://chengling.example/rss.xml"),
        at,
        PullOutcome.FAILED,
        at.plusSeconds(90),
        URI.create("https://www.chengling.example/rss.xml"),
        new FeedPulled.Copy(
            "5d".repeat(32),
            "6e".repeat(32),
            "W/\"17\"",
            "Fri, 16 Oct 2026 00:58:00 GMT",
            at.minusSeconds(600),
            SUBMISSION,
            new FeedPulled.Fault(
                "/problems/not-well-formed", "The document is cut short.", "7f".repeat(16)),
            2,
            new FeedPulled.Pace(Duration.ofMinutes(15), List.of(16, 17, 18), List.of(6, 7))),
        new FeedPulled.Trouble(
            at.minusSeconds(60),
            2,
            new FeedPulled.Fault(
                "/problems/timed-out", "The document did not come in time.", "80".repeat(16))));
  }

  static KeyRegistered key() {
    return new KeyRegistered(
        "55c5d0d096f595fcdd465e7dd213e9c6d91257fe4c1a590e1f217779293d4787",
        Role.FEED,
        FEED,
        Instant.parse("2026-10-01T00:00:00Z"),
        null);
  }
}
