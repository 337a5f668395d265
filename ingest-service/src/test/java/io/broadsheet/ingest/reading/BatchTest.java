package io.broadsheet.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Reading;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.submission.RefusedItem;
import io.broadsheet.ingest.reading.Refused.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchTest {
  private final Batch batch = new Batch();

  @Test
  void refusesABadItemAloneAndKeepsItsPlace() {
    batch.add("a", () -> item("a"));
    batch.add("b", () -> bad("/1/uri"));
    batch.add("c", () -> item("c"));

    ReadDocument read = (ReadDocument) batch.finish("ninjs");

    assertThat(read.items()).extracting(ReadItem::guid).containsExactly("a", "c");
    assertThat(read.refused())
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.position()).isEqualTo(1);
              assertThat(refused.guid()).isEqualTo("b");
              assertThat(refused.type()).isEqualTo("/problems/invalid-item");
            });
  }

  @Test
  void refusesAnItemWhoseValuesCannotBe() {
    batch.add("a", () -> item("a"));
    batch.add(
        null,
        () -> {
          throw new IllegalArgumentException(new Author("", null).name());
        });

    ReadDocument read = (ReadDocument) batch.finish("ninjs");

    assertThat(read.refused())
        .extracting(RefusedItem::detail)
        .containsExactly("The item cannot be taken: author.name: must not be blank");
  }

  @Test
  void refusesTheDocumentWhenNoItemIsGood() {
    batch.add("a", () -> bad("/0/uri"));
    batch.add("b", () -> bad("/1/uri"));

    Refused refused = (Refused) batch.finish("ninjs");

    assertThat(refused.slug()).isEqualTo("no-item-taken");
    assertThat(refused.faults()).extracting(Fault::pointer).containsExactly("/0/uri", "/1/uri");
  }

  @Test
  void saysOfALoneItemWhatIsWrongWithIt() {
    batch.add("a", () -> bad("/uri"));

    assertThat(batch.finish("ninjs")).isEqualTo(bad("/uri"));
    assertThat(((Refused) new Batch().finish("ninjs")).slug()).isEqualTo("no-items");
  }

  private static Refused bad(String pointer) {
    return new Refused(422, "invalid-item", "Bad.", List.of(Fault.at(pointer, "must not")));
  }

  private static ReadItem item(String guid) {
    Story story = new Story("H", List.of(), List.of(), null, "B", null, List.of());
    return new ReadItem(guid, Release.usable(null, null), story, null, Reading.exact());
  }
}
