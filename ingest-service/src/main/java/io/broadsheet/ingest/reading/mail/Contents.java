package io.broadsheet.ingest.reading.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a mail carries: its text, chosen among alternatives, and what is attached to it.
 *
 * @param bodies in their order; more than one where pictures stand between them
 * @param attached files, pictures and other mails
 * @param signature the type of a signature over it, null when it has none
 */
record Contents(List<Body> bodies, List<Part> attached, @Nullable String signature) {
  Contents {
    bodies = List.copyOf(bodies);
    attached = List.copyOf(attached);
  }

  /**
   * @param original the document
   * @throws MailFault when the text cannot be decoded
   */
  static Contents of(Part mail, String original, @Nullable String ofFeed) throws MailFault {
    Gathering gathering = new Gathering(original, ofFeed);
    gathering.take(mail);
    return new Contents(gathering.bodies, gathering.attached, gathering.signature);
  }

  private static final class Gathering {
    private final String original;
    private final @Nullable String ofFeed;
    private final List<Body> bodies = new ArrayList<>();
    private final List<Part> attached = new ArrayList<>();
    private @Nullable String signature;

    private Gathering(String original, @Nullable String ofFeed) {
      this.original = original;
      this.ofFeed = ofFeed;
    }

    private void take(Part part) throws MailFault {
      switch (part.type()) {
        case "multipart/alternative" -> alternative(part);
        case "multipart/related" -> related(part);
        case "multipart/signed" -> signed(part);
        case "text/plain", "text/html", "application/xhtml+xml" -> {
          if (part.isAttachment()) {
            attached.add(part);
          } else {
            bodies.add(Body.of(part, original, ofFeed));
          }
        }
        default -> {
          if (!part.isMultipart()) {
            attached.add(part);
          }
          for (Part inner : part.parts()) {
            take(inner);
          }
        }
      }
    }

    private void signed(Part part) throws MailFault {
      take(part.parts().getFirst());
      signature =
          Objects.requireNonNullElse(part.contentType().parameter("protocol"), "unknown protocol");
    }

    private void related(Part part) throws MailFault {
      String start = part.contentType().parameter("start");
      String root = start == null ? null : start.replaceAll("[<>\\s]", "");
      int first = 0;
      for (int i = 0; root != null && i < part.parts().size(); i++) {
        first = root.equals(part.parts().get(i).contentId()) ? i : first;
      }
      take(part.parts().get(first));
      for (int i = 0; i < part.parts().size(); i++) {
        if (i != first) {
          attached.add(part.parts().get(i));
        }
      }
    }

    /** The same in several forms: the one that says most, and says it best. */
    private void alternative(Part part) throws MailFault {
      List<Gathering> forms = new ArrayList<>();
      for (Part form : part.parts()) {
        Gathering one = new Gathering(original, ofFeed);
        one.take(form);
        forms.add(one);
        // Pictures of one form are there whichever is taken; files too.
        attached.addAll(one.attached);
      }
      forms.stream()
          .filter(form -> !form.bodies.isEmpty())
          .reduce(Gathering::better)
          .ifPresent(form -> bodies.addAll(form.bodies));
    }

    /** RFC 2046, section 5.1.4: the later is the richer; but it may hold nothing but pictures. */
    private Gathering better(Gathering later) {
      List<Placed> own = own();
      List<Placed> ofLater = later.own();
      String words = Body.words(Letter.text(own));
      String others = Body.words(Letter.text(ofLater));
      if (others.length() * 2 < words.length()) {
        return this;
      }
      // The plain form says where it stands in the mail; but lines broken for the screen are lost.
      return words.equals(others) && paragraphs(own) <= paragraphs(ofLater) ? this : later;
    }

    private static long paragraphs(List<Placed> lines) {
      return lines.stream().filter(line -> !line.isBlank()).count();
    }

    private List<Placed> own() {
      return Letter.of(bodies.stream().flatMap(body -> body.lines().stream()).toList()).own();
    }
  }
}
