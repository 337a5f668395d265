package io.broadsheet.archive.reading.representation.newsml;

import io.broadsheet.archive.reading.representation.Frame;
import io.broadsheet.archive.reading.representation.Moments;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.article.Handling;
import io.broadsheet.contracts.article.Link;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An item's management: class, provider, times, status, notes, links ({@code itemMeta}). */
final class ItemMeta {
  // IPTC NewsCodes, news item natures.
  private static final Set<String> NATURES =
      Set.of("text", "picture", "graphic", "video", "audio", "composite", "animated", "component");

  private final ArticleView article;
  private final Frame frame;
  private final boolean cameInSo;
  private final boolean isPackage;
  private final Node said;
  private final Codes codes;

  /**
   * @param said what the feed's own element says beyond the fields
   * @param isPackage whether the item's links are its members
   */
  ItemMeta(ArticleView article, Frame frame, Node said, Codes codes, boolean isPackage) {
    this.article = article;
    this.frame = frame;
    this.cameInSo = G2Item.cameInSo(article);
    this.isPackage = isPackage;
    this.said = said;
    this.codes = codes;
  }

  Node node() {
    Handling handling = article.wire().handling();
    Node meta = new Node("itemMeta");
    said.attributes().forEach(meta::with);
    String kind = article.wire().filing().kind();
    String nature = kind == null || !(cameInSo || NATURES.contains(kind)) ? "text" : kind;
    own(meta, new Node("itemClass").with("qcode", "ninat:" + nature), true);
    own(meta, new Node("provider").with("literal", article.feed().toString()), true);
    time(meta, "versionCreated", Moments.madeAt(article));
    time(meta, "firstCreated", handling.firstMadeAt());
    embargo(meta);
    own(meta, new Node("pubStatus").with("qcode", "stat:" + article.status().word()), true);
    if (!cameInSo) {
      meta.leaf("title", article.text().headline());
    }
    if (article.course().editorNote() != null) {
      article.course().editorNote().lines().forEach(note -> meta.leaf("edNote", note));
    }
    for (String signal : handling.signals()) {
      if (cameInSo || signal.startsWith("sig:")) {
        own(meta, new Node("signal").with("qcode", signal), false);
      }
    }
    time(meta, "expires", handling.expiresAt());
    if (!said.has("link")) {
      article.wire().links().forEach(link -> link(meta, link));
      page(meta);
    }
    said.children().forEach(meta::add);
    return meta.inOrderOf("itemMeta");
  }

  private void link(Node meta, Link link) {
    if (isPackage) {
      return;
    }
    boolean isAddress = link.target().startsWith("http");
    meta.add(
        new Node("link")
            .with("rel", link.rel().contains(":") ? link.rel() : "irel:seeAlso")
            .with(isAddress ? "href" : "residref", G2Item.guid(article, link.target()))
            .with("contenttype", link.mediaType())
            .leaf("title", link.title()));
  }

  /** Where readers find it: the feed's page, and the printed issue. */
  private void page(Node meta) {
    String url = article.course().url();
    if (url != null) {
      meta.add(new Node("link").with("rel", "irel:seeAlso").with("href", url));
    }
    ArticleView.Issue issue = article.edition();
    if (issue != null) {
      meta.add(
          new Node("link")
              .with("rel", "irel:seeAlso")
              .with("href", frame.edition(issue.publication(), issue.date()))
              .leaf(
                  "title",
                  "%s %s, p. %d".formatted(issue.publication(), issue.date(), issue.page())));
    }
  }

  private void embargo(Node meta) {
    Instant until = article.course().embargoedUntil();
    boolean isOpenEnded =
        article.wire().times().stream()
            .noneMatch(time -> time.field().toLowerCase(Locale.ROOT).startsWith("embargoed"));
    if (until != null && isOpenEnded && cameInSo) {
      // Empty: until the feed says otherwise.
      own(meta, new Node("embargoed"), true);
    } else {
      time(meta, "embargoed", until);
    }
  }

  private void time(Node meta, String name, @Nullable Instant at) {
    String written = Moments.said(article, name, at);
    if (written != null) {
      own(meta, new Node(name).text(written), true);
    }
  }

  /** Adds a field's element, unless the feed's own says the same and more. */
  private void own(Node meta, Node element, boolean standsOnce) {
    boolean isSaid =
        said.children(element.name()).stream()
            .anyMatch(sent -> standsOnce || codes.keyOf(sent).equals(codes.keyOf(element)));
    if (!isSaid) {
      meta.add(element);
    }
  }
}
