package io.broadsheet.ingest.reading.newsml1;

import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Rendition;
import io.broadsheet.ingest.reading.item.Numbers;
import io.broadsheet.ingest.reading.nitf.NitfText;
import io.broadsheet.ingest.reading.xml.Markup;
import io.broadsheet.ingest.reading.xml.Words;
import io.broadsheet.ingest.reading.xml.XmlElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The content of a news item's components (NewsML 1.2, {@code NewsComponent}): its one text, and
 * what goes with it. Components nest as their senders like; the first text in the order of the
 * document is the story, a text of another component is its sidebar, and equivalents are the same
 * in other forms.
 *
 * @param told the elements whose text was taken, by identity
 * @param nitf null unless the text is NITF
 */
record Component(Set<XmlElement> told, Words words, @Nullable NitfText nitf, List<Media> media) {
  private static final Set<String> CAPTIONS = Set.of("caption", "photo caption", "legend");

  static Component of(XmlElement root, @Nullable String language) {
    Walk walk = new Walk(language);
    walk.into(root, false, null);
    return new Component(
        Collections.unmodifiableSet(walk.told), walk.words(), walk.nitf, List.copyOf(walk.media));
  }

  /** Takes components apart, outermost first. */
  private static final class Walk {
    private final @Nullable String language;
    private final Set<XmlElement> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Words> texts = new ArrayList<>();
    private final Set<String> captions = new LinkedHashSet<>();
    private final List<Media> media = new ArrayList<>();
    private @Nullable NitfText nitf;

    Walk(@Nullable String language) {
      this.language = language;
    }

    void into(XmlElement component, boolean isSame, @Nullable String captionAbove) {
      boolean areEquivalent = isSame || "yes".equals(component.attribute("EquivalentsList"));
      int before = texts.size();
      // The caption stands in the picture's component or beside it.
      String own = caption(component);
      String caption = own == null ? captionAbove : own;
      if (own != null) {
        captions.add(own);
      }
      List<Rendition> files = new ArrayList<>();
      for (XmlElement content : component.children("ContentItem")) {
        if (!areEquivalent || texts.size() == before) {
          text(content);
        }
        file(content, files);
      }
      if (!files.isEmpty()) {
        media.add(media(component, caption, files));
      }
      for (XmlElement inner : component.children("NewsComponent")) {
        if (isCaption(inner)) {
          continue;
        }
        if (!areEquivalent || texts.size() == before || hasFile(inner)) {
          into(inner, areEquivalent, caption);
        }
      }
    }

    Words words() {
      if (texts.isEmpty()) {
        return new Words(String.join("\n", captions), null, List.of());
      }
      return texts.size() == 1 ? texts.getFirst() : Words.joined(texts);
    }

    private void text(XmlElement content) {
      Words words = Words.none();
      NitfText marked = null;
      // Encoded content is a file, not words.
      XmlElement data = content.child("DataContent").orElse(null);
      if (data == null) {
        return;
      }
      XmlElement nested = data.children().isEmpty() ? null : data.children().getFirst();
      if (nested == null) {
        words = Words.ofEither(data.rawText());
      } else if (nested.is("nitf")) {
        marked = NitfText.of(nested, null, language);
        words = marked.words();
      } else {
        words = Words.ofHtml(Markup.inside(body(data, nested)));
      }
      if (!words.isEmpty()) {
        texts.add(words);
        told.add(data);
        media.addAll(words.media());
        if (marked != null) {
          nitf = nitf == null ? marked : nitf;
          media.addAll(marked.media());
        }
      }
    }
  }

  private static XmlElement body(XmlElement data, XmlElement nested) {
    return nested.is("html") ? nested.child("body").orElse(nested) : data;
  }

  private static boolean hasFile(XmlElement component) {
    return component
        .all()
        .anyMatch(each -> each.is("ContentItem") && each.attribute("Href") != null);
  }

  private static void file(XmlElement content, List<Rendition> files) {
    String href = content.attribute("Href");
    if (href == null) {
      return;
    }
    XmlElement facts = content.child("Characteristics").orElse(XmlElement.none());
    files.add(
        new Rendition(
            href,
            null,
            content.attributeOf("FormalName", "MimeType"),
            Numbers.positive(property(facts, "width", "pixelwidth")),
            Numbers.positive(property(facts, "height", "pixelheight")),
            Numbers.size(facts.textOf("SizeInBytes")),
            Numbers.seconds(property(facts, "duration", "totalduration"))));
  }

  private static @Nullable String property(XmlElement facts, String... names) {
    for (XmlElement property : facts.children("Property")) {
      String name = property.attribute("FormalName");
      if (name != null && List.of(names).contains(name.toLowerCase(Locale.ROOT))) {
        return property.attribute("Value");
      }
    }
    return null;
  }

  private static Media media(
      XmlElement component, @Nullable String caption, List<Rendition> files) {
    XmlElement lines = component.child("NewsLines").orElse(XmlElement.none());
    return new Media(
        component.attribute("Duid"),
        component.attributeOf("FormalName", "Role"),
        kind(component),
        lines.textOf("HeadLine"),
        caption,
        lines.textOf("CreditLine"),
        files);
  }

  /** What the item is: text where it has any, else what its first file is. */
  @Nullable String kind() {
    return !told.isEmpty() || media.isEmpty() ? "text" : media.getFirst().kind();
  }

  private static @Nullable String kind(XmlElement component) {
    String type =
        component
            .all()
            .filter(each -> each.is("MediaType"))
            .map(each -> each.attribute("FormalName"))
            .findFirst()
            .orElse(null);
    if (type == null) {
      return null;
    }
    String word = type.toLowerCase(Locale.ROOT);
    return word.equals("photo") || word.equals("image") ? "picture" : word;
  }

  /** The text of the inner component that says it is the caption. */
  private static @Nullable String caption(XmlElement component) {
    String text =
        component.children("NewsComponent").stream()
            .filter(Component::isCaption)
            .map(each -> of(each, null).words().text())
            .findFirst()
            .orElse("");
    return text.isEmpty() ? null : text;
  }

  private static boolean isCaption(XmlElement component) {
    String role = component.attributeOf("FormalName", "Role");
    return role != null && CAPTIONS.contains(role.toLowerCase(Locale.ROOT));
  }
}
