package io.broadsheet.archive.reading.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {
  private static final String LIST = Cursor.fingerprint("articles", "newest");

  @Test
  void comesBackAsItWasGivenOut() {
    List<String> key = List.of("2022-11-16T04:00:00Z", "青禾日报");

    assertThat(Cursor.read(new Cursor(LIST, key).token(), LIST, 2)).isEqualTo(key);
  }

  @Test
  void fitsIntoAUrlAsItIs() {
    assertThat(new Cursor(LIST, List.of("青禾日报?&=/+")).token()).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void leadsIntoNoOtherListAndCannotBeMadeUp() {
    String token = new Cursor(LIST, List.of("a")).token();
    String other = Cursor.fingerprint("articles", "oldest");

    assertThatThrownBy(() -> Cursor.read(token, other, 1)).isInstanceOf(BadParameter.class);
    assertThatThrownBy(() -> Cursor.read(token, LIST, 2)).isInstanceOf(BadParameter.class);
    for (String made : List.of("", "x", "!!", token.substring(1), token + "A")) {
      assertThatThrownBy(() -> Cursor.read(made, LIST, 1)).isInstanceOf(BadParameter.class);
    }
  }
}
