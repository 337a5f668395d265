package io.broadsheet.benchmarks.editions.checked;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.benchmarks.editions.truth.Fact;
import io.broadsheet.benchmarks.editions.truth.TrueArticle;
import io.broadsheet.benchmarks.editions.truth.TrueEdition;
import io.broadsheet.contracts.article.Author;
import io.broadsheet.launcher.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote down of a page, in the words of the contract; a field that is absent is not
 * judged, one that is null must not be stated.
 */
final class TruthFile {
  private TruthFile() {}

  /**
   * @param text of the page, which says where it broke paragraphs
   */
  static TrueEdition read(byte[] json, String text) throws IOException {
    JsonNode truth = Json.tree(json);
    List<Fact> facts = new ArrayList<>();
    if (truth.path("refused").asBoolean()) {
      return new TrueEdition(List.of(new Fact(TrueEdition.KIND, TrueEdition.NO_NEWS)), List.of());
    }
    JsonNode edition = truth.get("edition");
    if (edition != null && edition.isNull()) {
      List.of("publication", "date").forEach(name -> facts.add(new Fact(name, null)));
    } else if (edition != null) {
      facts.add(new Fact(TrueEdition.KIND, "edition"));
      fields(edition, "", facts);
    }
    List<TrueArticle> articles = new ArrayList<>();
    truth.path("articles").forEach(article -> articles.add(article(article, text)));
    return new TrueEdition(facts, articles);
  }

  private static TrueArticle article(JsonNode article, String text) {
    List<Fact> facts = new ArrayList<>();
    for (String name : List.of("page", "ordinal")) {
      if (article.has(name)) {
        facts.add(new Fact(name, value(article.get(name))));
      }
    }
    JsonNode dateline = article.get("dateline");
    if (dateline != null && dateline.isNull()) {
      List.of("place", "date", "source")
          .forEach(name -> facts.add(new Fact("dateline." + name, null)));
    } else if (dateline != null) {
      fields(dateline, "dateline.", facts);
    }
    String body = article.path("body").asText();
    return new TrueArticle(
        value(article.get("headline")),
        subheadlines(article.get("subheadlines")),
        authors(article.get("authors")),
        facts,
        body,
        PageBreaks.of(body, text));
  }

  private static @Nullable List<String> subheadlines(@Nullable JsonNode list) {
    if (list == null) {
      return null;
    }
    List<String> lines = new ArrayList<>();
    list.forEach(line -> lines.add(line.asText()));
    return lines;
  }

  private static @Nullable List<Author> authors(@Nullable JsonNode list) {
    if (list == null) {
      return null;
    }
    List<Author> authors = new ArrayList<>();
    list.forEach(
        author -> authors.add(new Author(author.path("name").asText(), value(author.get("role")))));
    return authors;
  }

  private static void fields(JsonNode node, String prefix, List<Fact> facts) {
    node.properties()
        .forEach(field -> facts.add(new Fact(prefix + field.getKey(), value(field.getValue()))));
  }

  private static @Nullable String value(@Nullable JsonNode node) {
    return node == null || node.isNull() ? null : node.asText();
  }
}
