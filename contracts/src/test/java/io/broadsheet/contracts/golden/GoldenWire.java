package io.broadsheet.contracts.golden;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Filing;
import io.broadsheet.contracts.article.Handling;
import io.broadsheet.contracts.article.Lifecycle;
import io.broadsheet.contracts.article.Link;
import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Origin;
import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.article.Reading;
import io.broadsheet.contracts.article.Rendition;
import io.broadsheet.contracts.article.Rights;
import io.broadsheet.contracts.article.SaidTime;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.contracts.article.VersionStamp;
import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.contracts.id.ArticleId;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.id.SubmissionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An article of a wire with everything that an item may say. */
final class GoldenWire {
  private static final FeedId FEED = new FeedId("wire");
  private static final String GUID = "urn:wire.example:2026:0007";

  private GoldenWire() {}

  static RawArticle article() {
    return new RawArticle(
        ArticleId.of(FEED, GUID),
        new Origin(
            FEED, GUID, SubmissionId.parse("cdebb203-ee07-5086-b4ca-1878ee204de6"), 2, "ninjs"),
        lifecycle(),
        new Story(
            "Ferry runs again after storm",
            List.of(),
            List.of(new Author("Una Breckon", null)),
            null,
            "The ferry to Hellvik runs again.",
            "en",
            List.of(new Subject("medtop", "medtop:20000763", "storm", "cpnat:abstract", 0.8))),
        null,
        Reading.exact(),
        facts());
  }

  private static Lifecycle lifecycle() {
    return new Lifecycle(
        new VersionStamp(
            "3",
            Instant.parse("2026-11-04T04:00:00Z"),
            Instant.parse("2026-11-04T04:00:02.5Z"),
            "0b".repeat(32)),
        Status.USABLE,
        Instant.parse("2026-11-04T04:00:00Z"),
        LocalDate.of(2026, 11, 4),
        null,
        4,
        "Adds time of departure.",
        null);
  }

  private static WireFacts facts() {
    return new WireFacts(
        new Handling(
            Instant.parse("2026-12-04T04:00:00Z"),
            Instant.parse("2026-11-04T03:00:00Z"),
            2,
            "nonpublic",
            List.of("sig:update")),
        new Filing(
            "text",
            "ferry-hellvik",
            "The ferry runs.",
            List.of(new Subject("genre", "genre:Current", "current")),
            List.of(new Subject("feed", "Hellvik", "Hellvik")),
            List.of(new Subject("feed", "Una Breckon", "Una Breckon", "person", null))),
        new Rights("Wire Example", "© Wire Example", "Not for resale.", "Wire"),
        "<p>The ferry to <b>Hellvik</b> runs again.</p>",
        List.of(
            new Media(
                "urn:wire.example:2026:0006",
                "mainpic",
                "picture",
                "Ferry",
                "The ferry at the quay.",
                "Ola Tveit",
                List.of(
                    new Rendition(
                        "https://wire.example/6.jpg",
                        "main",
                        "image/jpeg",
                        1_200,
                        800,
                        250_000L,
                        null))),
            new Media(
                null,
                null,
                "video",
                null,
                null,
                null,
                List.of(new Rendition("clip.mp4", null, "video/mp4", null, null, null, 12.5)))),
        List.of(new Link("evolvedFrom", "urn:wire.example:2026:0005", "Ferry stopped", null)),
        List.of(
            new SaidTime(
                "versioncreated",
                "2026-11-04T05:00:00",
                Instant.parse("2026-11-04T04:00:00Z"),
                "Europe/Oslo")),
        Map.of("profile", "Standard", "nonpublic", Map.of("notes", List.of("Tel. 22 00 00 00"))));
  }
}
