package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.ingest.reading.repair.Changes;
import io.broadsheet.ingest.reading.repair.Clean;
import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Joining;
import io.broadsheet.ingest.reading.repair.Line.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a story's text out of its lines: joins what a column's end broke, takes the bylines out.
 */
final class Assembly {

  private final Draft draft;
  private final Signatures signatures = new Signatures();
  private final List<Repair> repairs = new ArrayList<>();
  private final Clean.Builder body = new Clean.Builder();

  private Assembly(Draft draft) {
    this.draft = draft;
  }

  record Text(Clean body, List<Author> authors, DatelineText dateline, List<Repair> repairs) {}

  static Text of(String raw, Draft draft) {
    Assembly assembly = new Assembly(draft);
    DatelineText dateline = draft.paragraphs.getFirst().line().dateline();
    assembly.signatures.add(dateline.authors());
    for (Traits line : draft.bylines) {
      assembly.signatures.add(line.byline());
      assembly.removed("removed-byline", line.line().clean(), 0, line.text().length());
    }
    assembly.paragraphs();
    assembly.unmatched();
    for (Traits line : draft.furniture) {
      Clean clean = line.line().clean();
      assembly.repairs.add(
          new Repair("removed-furniture", null, clean.rawStart(), clean.rawEnd(), 0.9, null));
    }
    Clean body = assembly.body.build();
    assembly.repairs.addAll(Changes.of(raw, body));
    return new Text(
        body,
        assembly.signatures.authors(),
        assembly.signatures.credited(dateline),
        List.copyOf(assembly.repairs));
  }

  private void paragraphs() {
    Draft.@Nullable Paragraph last = null;
    Clean before = Clean.EMPTY;
    for (int i = 0; i < draft.paragraphs.size(); i++) {
      Draft.Paragraph paragraph = draft.paragraphs.get(i);
      Clean clean = withoutJump(paragraph.line());
      if (i == draft.paragraphs.size() - 1) {
        clean = withoutSignature(clean);
      }
      if (clean.isEmpty()) {
        continue;
      }
      double joins = last == null ? 0 : joins(last, before, paragraph, clean);
      if (joins > 0) {
        int start = Math.min(before.rawEnd(), clean.rawStart());
        repairs.add(new Repair("joined-paragraph", null, start, clean.rawStart(), joins, null));
        Joining.append(body, clean);
      } else {
        body.put(body.length() == 0 ? "" : "\n").add(clean);
      }
      last = paragraph;
      before = clean;
    }
  }

  private static double joins(
      Draft.Paragraph before, Clean above, Draft.Paragraph next, Clean below) {
    Mark mark = next.line().line().mark();
    if (before.inner()
        || next.inner()
        || mark == Mark.LIST
        || before.line().shape() != Shape.PLAIN
        || next.line().shape() != Shape.PLAIN) {
      return 0;
    }
    return Joining.confidence(above.text(), below.text());
  }

  /** Cuts （记者 张三） off behind the last sentence; bylines are no text. */
  private Clean withoutSignature(Clean last) {
    int open = Credits.closing(last.text());
    if (open <= 0 || !Form.endsSentence(last.text().substring(0, open))) {
      return last;
    }
    Byline byline = Bylines.parse(last.text().substring(open));
    if (byline.confidence() < 0.8) {
      return last;
    }
    signatures.add(byline);
    removed("removed-byline", last, open, last.text().length());
    return last.slice(0, open);
  }

  /** Cuts （下转第三版） and （上接第一版） off: they lead the reader, not the story. */
  private Clean withoutJump(Traits line) {
    Clean paragraph = line.line().clean();
    Jumps.Found jump = line.jump();
    if (jump.comesFrom()) {
      removed("removed-jump", paragraph, 0, jump.start());
    }
    if (jump.goesOn()) {
      removed("removed-jump", paragraph, jump.end(), jump.length());
    }
    return paragraph.slice(jump.start(), jump.end());
  }

  private void unmatched() {
    if (draft.unmatched) {
      Clean first = draft.paragraphs.getFirst().line().line().clean();
      repairs.add(
          new Repair(
              "unmatched-jump",
              null,
              first.rawStart(),
              first.rawEnd(),
              0.8,
              "the story begins on another page that was not found here"));
    }
  }

  private void removed(String kind, Clean paragraph, int from, int to) {
    Clean part = paragraph.slice(from, to);
    repairs.add(new Repair(kind, null, part.rawStart(), part.rawEnd(), 0.95, null));
  }
}
