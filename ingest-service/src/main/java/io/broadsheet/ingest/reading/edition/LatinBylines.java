package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.ingest.reading.repair.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads bylines in Latin script: By A B and C D, Staff Writers; Story and photos by A B. */
final class LatinBylines {
  private static final Pattern PARTS =
      Pattern.compile("\\s*(?:,|\\||&|;|•|·|/|\\s[—–-]\\s|\\b(?:and|AND)\\b)\\s*");
  private static final Pattern CREDIT =
      Pattern.compile("^([\\p{L}&, /-]{3,40}?)\\s+(?:by|BY|By)[:]?\\s+(.{3,80})$");

  /** From A B, Warri: the correspondent and where he is. */
  private static final Pattern FROM =
      Pattern.compile(
          "(?:From|FROM)[: ]\\s?([\\p{Lu}][\\p{L}.'’ -]{3,40}), [\\p{Lu}][\\p{L} -]{2,24}");

  /** Bureau Report, STAFF REPORT: the paper's own people, without a name. */
  private static final Pattern STAFF =
      Pattern.compile(
          "(?i)(?:from |by )?(?:(?:staff|bureau|monitoring|web|news|city|agency|wire|[a-z]\\.[a-z]\\.) (?:report|desk|reports)"
              + "|(?:our|a) (?:own |staff |special )?(?:reporter|correspondent|staff|representative)s?)\\.?");

  /** Ann Lee (Lagos): where each of several was. */
  private static final Pattern POSTED =
      Pattern.compile("(\\p{Lu}[\\p{L}.'’ -]{3,40}) ?[(]\\p{Lu}[\\p{L} .-]{1,24}[)]?");

  /** TNN | Indore: an agency in capitals, and where. */
  private static final Pattern WIRE_AT =
      Pattern.compile("([\\p{L} ]{2,30}?) ?[|/] ?\\p{Lu}[\\p{L} .-]{2,24}");

  /** What a credit is made of: story and photos, additional reporting. */
  private static final Set<String> CREDIT_WORDS = Set.copyOf(Cues.words("credits.tsv"));

  private static final List<String> ROLES =
      Cues.words("roles.tsv").stream()
          .filter(role -> Form.isLatin(role.charAt(0)))
          .map(role -> role.toLowerCase(Locale.ROOT))
          .toList();
  private static final Pattern FOR_THE_PAPER =
      Pattern.compile(
          "(?:(?:Special|SPECIAL|Exclusive) (?:to|TO)|[Ff]or|FOR|[Oo]f|OF) (?:[Tt]he|THE)"
              + " [\\p{Lu}][\\p{L} ]{2,40}");
  private static final int LONGEST_ROLE = 40;
  private static final Pattern ADDRESS =
      Pattern.compile("\\S{1,64}@\\S{1,80}|@\\w{2,30}|\\(?@?[\\w.]{2,40}@[\\w.-]{3,60}\\)?");

  private final List<String> names = new ArrayList<>();
  private final List<Author> authors = new ArrayList<>();
  private final @Nullable String credit;
  private DatelineText source = DatelineText.NONE;
  private boolean roleSeen;
  private boolean addressed;
  private int postings;

  private LatinBylines(@Nullable String credit) {
    this.credit = credit;
  }

  /**
   * @param dashed whether a dash led it in, as it leads in a name at the foot
   */
  static Byline parse(String inner, boolean dashed) {
    if (inner.regionMatches(true, 0, "by ", 0, 3) || inner.regionMatches(true, 0, "by:", 0, 3)) {
      return new LatinBylines(null).read(inner.substring(3).strip(), true, false);
    }
    if (STAFF.matcher(inner).matches()) {
      return new Byline(List.of(), 0.9);
    }
    Matcher wire = WIRE_AT.matcher(inner);
    if (Credits.isAgency(inner) && inner.indexOf(' ') > 0) {
      return new Byline(List.of(), 0.9).from(Credits.source(inner));
    }
    if (wire.matches() && Credits.isAgency(wire.group(1))) {
      return new Byline(List.of(), 0.9).from(Credits.source(wire.group(1)));
    }
    boolean mayBeFrom = inner.regionMatches(true, 0, "from", 0, 4);
    Matcher from = FROM.matcher(inner);
    if (mayBeFrom && from.matches() && People.isLatinName(from.group(1))) {
      return new Byline(List.of(new Author(from.group(1), null)), 0.9);
    }
    List<Author> credited = new ArrayList<>();
    for (String part : inner.split(";", -1)) {
      Matcher matcher = CREDIT.matcher(part.strip());
      if (!matcher.matches() || !isCredit(matcher.group(1))) {
        credited.clear();
        break;
      }
      credited.addAll(
          new LatinBylines(matcher.group(1)).read(matcher.group(2), true, false).authors());
    }
    return credited.isEmpty()
        ? new LatinBylines(null).read(inner, false, dashed)
        : new Byline(credited, 1);
  }

  private static boolean isCredit(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[\\s,&/-]+", -1)) {
      if (!CREDIT_WORDS.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private Byline read(String text, boolean by, boolean dashed) {
    String plain = text.endsWith(".") && !text.endsWith("r.") ? cutStop(text) : text;
    for (String part : PARTS.split(plain, -1)) {
      if (!take(part.strip(), by)) {
        return Byline.NONE;
      }
    }
    names.forEach(name -> authors.add(new Author(name, credit)));
    if (authors.isEmpty()) {
      boolean agency = (by || dashed) && source.source() != null;
      if (by && roleSeen) {
        // By our special correspondent: who that was is not said.
        return new Byline(List.of(), 0.9);
      }
      return agency
          ? new Byline(List.of(), 1).from(source)
          : roleSeen && !by && text.length() <= LONGEST_ROLE
              ? Byline.ofRole(text, 0.6)
              : Byline.NONE;
    }
    boolean signed = by || roleSeen || source.source() != null || addressed || postings >= 2;
    return signed
        ? new Byline(authors, 1).from(source)
        : dashed ? new Byline(authors, 0.8) : Byline.NONE;
  }

  private static String cutStop(String text) {
    return text.substring(0, text.length() - 1);
  }

  private boolean take(String part, boolean by) {
    if (part.isEmpty()) {
      return true;
    }
    if (ADDRESS.matcher(part).matches()) {
      addressed = true;
      return true;
    }
    Matcher posted = POSTED.matcher(part);
    if (posted.matches() && People.isLatinName(posted.group(1).strip())) {
      names.add(posted.group(1).strip());
      postings++;
      return true;
    }
    String known = role(part);
    if (known != null) {
      names.forEach(name -> authors.add(new Author(name, credit == null ? known : credit)));
      names.clear();
      roleSeen = true;
    } else if (Credits.isAgency(part)) {
      source = Credits.source(part);
    } else if (People.isLatinName(part)) {
      names.add(part);
    } else {
      return by && !names.isEmpty();
    }
    return true;
  }

  private static boolean isRole(String lower, String word, boolean alone) {
    return lower.equals(word) || (!alone && lower.endsWith(" " + word));
  }

  private static @Nullable String role(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    if (FOR_THE_PAPER.matcher(part).matches()) {
      return part;
    }
    for (String word : ROLES) {
      boolean alone = part.length() > LONGEST_ROLE;
      if (isRole(lower, word, alone) || isRole(lower, word + "s", alone)) {
        return part;
      }
    }
    return null;
  }
}
