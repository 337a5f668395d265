package io.broadsheet.archive.store;

import static io.broadsheet.archive.store.Terms.Availability.EMBARGOED;
import static io.broadsheet.archive.store.Terms.Availability.EXPIRED;
import static io.broadsheet.archive.store.Terms.Availability.FREE;
import static io.broadsheet.archive.store.Terms.Availability.KILLED;
import static io.broadsheet.archive.store.Terms.Availability.WITHHELD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldTest {
  @Test
  void tellsOfAnArticleWhenItIsFirstToBeSeen() {
    assertThat(news(EMBARGOED, EMBARGOED, FREE, FREE))
        .containsExactly("", "", "created", "corrected");
    assertThat(news(WITHHELD, FREE)).containsExactly("", "created");
  }

  @Test
  void tellsThatItIsTakenFromViewAndThatItIsBack() {
    assertThat(news(FREE, WITHHELD, FREE)).containsExactly("created", "withheld", "corrected");
    assertThat(news(FREE, EMBARGOED, EXPIRED)).containsExactly("created", "withheld", "");
    assertThat(news(FREE, EXPIRED, FREE)).containsExactly("created", "withheld", "corrected");
  }

  @Test
  void tellsOfAKillOnce() {
    assertThat(news(FREE, KILLED, KILLED)).containsExactly("created", "canceled", "");
    assertThat(news(KILLED, WITHHELD, KILLED)).containsExactly("canceled", "", "");
    assertThat(news(EMBARGOED, KILLED)).containsExactly("", "canceled");
  }

  @Test
  void readsItsOwnWords() {
    for (Told told : Told.values()) {
      assertThat(Told.of(told.word())).isEqualTo(told);
    }
  }

  private static List<String> news(Terms.Availability... course) {
    List<String> news = new ArrayList<>();
    Told told = Told.NOTHING;
    for (Terms.Availability now : course) {
      news.add(told.news(now).map(ChangeKind::word).orElse(""));
      told = told.after(now);
    }
    return news;
  }
}
