package io.broadsheet.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.launcher.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArticleTableTest {
  @Test
  void namesSectionsInTheArticlesLanguage() throws IOException {
    String sections =
        "'sections':[{'code':'medtop:06000000','names':{'zh-Hans':'环境','en':'environment'}},"
            + "{'code':'local:9','names':{}}]";

    assertThat(ArticleTable.sections(json("{'language':'zh-Hans'," + sections + "}")))
        .isEqualTo("环境, local:9");
    assertThat(ArticleTable.sections(json("{'language':'en'," + sections + "}")))
        .isEqualTo("environment, local:9");
  }

  @Test
  void showsSomeNamesAndTheNumberOfTheRest() throws IOException {
    StringBuilder entities = new StringBuilder("{'entities':[{'type':'place','name':'澄岭县'}");
    for (int i = 1; i <= 8; i++) {
      entities.append(",{'type':'person','name':'P").append(i).append("'}");
    }

    assertThat(ArticleTable.entities(json(entities + "]}"), "person"))
        .isEqualTo("P1, P2, P3, P4, P5, P6 +2");
  }

  private static JsonNode json(String text) throws IOException {
    return Json.tree(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
