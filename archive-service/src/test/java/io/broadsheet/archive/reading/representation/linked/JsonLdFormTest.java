package io.broadsheet.archive.reading.representation.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.archive.reading.Shelf;
import io.broadsheet.archive.reading.representation.Views;
import io.broadsheet.archive.reading.version.ArticleRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLdFormTest {
  private static final JsonLdForm FORM = new JsonLdForm();

  @Test
  void usesSchemaOrgsWordsAsItMeansThem() throws Exception {
    for (ArticleRow row : List.of(Views.printed(), Views.wired("ninjs"), Views.inHtml("<p>文"))) {
      SchemaOrg.check(json(Views.written(FORM, Views.toReaders(row))));
    }
    SchemaOrg.check(json(Views.written(FORM, Views.listing(Shelf.reader(), Views.printed()))));
    SchemaOrg.check(json(Views.written(FORM, Views.issue(Views.printed()))));
  }

  @Test
  void tellsWhatSearchEnginesAskFor() throws Exception {
    JsonNode article = json(Views.written(FORM, Views.toReaders(Views.printed())));

    assertThat(article.path("@context").asText()).isEqualTo("https://schema.org");
    assertThat(article.path("@type").asText()).isEqualTo("NewsArticle");
    assertThat(article.path("headline").asText()).isEqualTo("黄河水位回落");
    assertThat(article.path("author").path(0).path("name").asText()).isEqualTo("苏晓");
    assertThat(article.path("datePublished").asText()).isEqualTo("2022-11-16T04:00:00Z");
    assertThat(article.path("dateModified").asText()).isNotBlank();
    assertThat(article.path("publisher").path("name").asText()).isEqualTo("青禾日报");
    assertThat(article.path("inLanguage").asText()).isEqualTo("zh-Hans");
    assertThat(article.path("articleSection").path(0).asText()).isEqualTo("灾难和事故");
  }

  @Test
  void tellsWhereAnArticleStandsInPrint() throws Exception {
    JsonNode article = json(Views.written(FORM, Views.toReaders(Views.printed())));

    assertThat(article.path("printPage").asText()).isEqualTo("1");
    JsonNode issue = article.path("isPartOf");
    assertThat(issue.path("@type").asText()).isEqualTo("PublicationIssue");
    assertThat(issue.path("issueNumber").asInt()).isEqualTo(1484);
    assertThat(issue.path("isPartOf").path("@type").asText()).isEqualTo("Newspaper");
  }

  @Test
  void namesPlacesWithTheirCodesAndPeopleWithTheirTitles() throws Exception {
    JsonNode article = json(Views.written(FORM, Views.toReaders(Views.printed())));

    assertThat(article.path("contentLocation").path(0).path("identifier").path("value").asText())
        .isEqualTo("371502");
    assertThat(article.path("mentions").path(0).path("jobTitle").path(0).asText()).isEqualTo("县长");
  }

  @Test
  void saysWhenAVersionCorrects() throws Exception {
    JsonNode corrected = json(Views.written(FORM, Views.toReaders(Views.wired("ninjs"))));
    JsonNode other = json(Views.written(FORM, Views.toReaders(Views.printed())));

    assertThat(corrected.path("correction").path("@type").asText()).isEqualTo("CorrectionComment");
    assertThat(other.has("correction")).isFalse();
  }

  private static JsonNode json(String text) throws Exception {
    return new ObjectMapper().readTree(text);
  }
}
