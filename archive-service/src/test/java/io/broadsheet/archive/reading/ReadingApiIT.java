package io.broadsheet.archive.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.broadsheet.archive.Articles;
import io.broadsheet.archive.Rows;
import io.broadsheet.contracts.access.AccessKey;
import io.broadsheet.contracts.access.KeyRegistered;
import io.broadsheet.contracts.access.Role;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.runtime.access.AccessTable;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceWithoutKafka.class)
class ReadingApiIT {
  private static final Instant FAR = Instant.parse("2999-01-01T00:00:00Z");

  @Inject DataSource database;
  @Inject AccessTable access;
  private Shelf shelf;

  @BeforeEach
  void empty() {
    shelf = new Shelf(database);
    shelf.clear();
  }

  @Test
  void answersAnArticleInTheContractsShape() {
    // Given
    Articles flood = Articles.aboutAFlood().printedIn("青禾日报", LocalDate.parse("2022-11-16"), 1, 3);
    shelf.put(flood);

    // Then
    given()
        .get("/v1/articles/{id}", flood.id().toString())
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("id", equalTo(flood.id().toString()))
        .body("version", equalTo(1))
        .body("status", equalTo("usable"))
        .body("headline", equalTo("黄河水位回落"))
        .body("authors[0].role", equalTo("记者"))
        .body("publishedAt", equalTo("2022-11-16T04:00:00Z"))
        .body("edition.publication", equalTo("青禾日报"))
        .body("edition.ordinal", equalTo(3))
        .body("sections[0].names.'zh-Hans'", equalTo("灾难和事故"))
        .body("entities.find { it.type == 'place' }.code", equalTo("371502"))
        .body("entities[0].mentions[0].start", equalTo(0))
        .body("provenance.rawOffset", startsWith("articles.raw-0@"))
        .body("provenance.enrichedOffset", startsWith("articles.enriched-0@"))
        .body("embargoedUntil", nullValue())
        .body("archivedAt", notNullValue());
  }

  @Test
  void savesAReaderWhatItAlreadyHas() {
    Articles flood = Articles.aboutAFlood();
    shelf.put(flood);
    String path = "/v1/articles/" + flood.id();
    Response first = given().get(path);
    String tag = first.header("ETag");

    assertThat(tag).startsWith("\"");
    given().header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", tag);
    given()
        .header("If-Modified-Since", first.header("Last-Modified"))
        .get(path)
        .then()
        .statusCode(304);
    given().header("If-None-Match", "\"x\", W/" + tag).get(path).then().statusCode(304);
    given().header("If-None-Match", tag).get(path + "?fields=id").then().statusCode(200);
    given().header("If-Modified-Since", "junk").get(path).then().statusCode(200);
    given().header("If-Match", "\"x\"").get(path).then().statusCode(412);

    shelf.put(flood.taggedBy("2", 60));
    given().header("If-None-Match", tag).get(path).then().statusCode(200);
  }

  @Test
  void tellsOfAKillButNotOfWhatIsWithheldOrNotFree() {
    Articles killed = Articles.aboutAFlood().withGuid("k").withStatus(Status.CANCELED);
    Articles withheld = Articles.aboutAFlood().withGuid("w").withStatus(Status.WITHHELD);
    Articles early = Articles.aboutAFlood().withGuid("e").embargoedUntil(FAR);
    shelf.put(killed, withheld, early);

    for (String below : List.of("", "/versions", "/versions/1")) {
      problem(410, "/v1/articles/" + killed.id() + below);
      problem(404, "/v1/articles/" + withheld.id() + below);
      problem(404, "/v1/articles/" + early.id() + below);
      for (Articles article : List.of(killed, withheld, early)) {
        operator().get("/v1/articles/" + article.id() + below).then().statusCode(200);
      }
    }
    problem(403, "/v1/articles?status=withheld");
    problem(404, "/v1/articles/no-such-id");
    problem(404, "/v1/articles/" + Articles.aboutAFlood().id() + "/versions/7");
  }

  @Test
  void keepsTheHistory() {
    Articles first = Articles.aboutAFlood();
    shelf.put(first);
    shelf.put(first.postedAgainAfter(60).withStatus(Status.CANCELED));
    shelf.put(first.postedAgainAfter(120).withHeadline("更正"));

    given()
        .get("/v1/articles/{id}/versions", first.id().toString())
        .then()
        .statusCode(200)
        .body("versions.status", equalTo(List.of("usable", "canceled", "usable")))
        .body("versions[1].headline", nullValue())
        .body("versions[2].current", equalTo(true));
    given()
        .get("/v1/articles/{id}/versions/1", first.id().toString())
        .then()
        .body("headline", equalTo("黄河水位回落"));
    problem(410, "/v1/articles/" + first.id() + "/versions/2");
  }

  @Test
  void listsPageByPageAndMarksWhatWasSearched() {
    shelf.put(Shelf.stories(3));

    Response page =
        given()
            .queryParam("q", "黄河")
            .queryParam("limit", 2)
            .queryParam("highlight", true)
            .queryParam("fields", "id,headline,highlight")
            .queryParam("facets", "place")
            .get("/v1/articles");
    page.then()
        .statusCode(200)
        .header("Link", containsString("rel=\"next\""))
        .body("articles", hasSize(2))
        .body("articles[0].keySet()", hasSize(3))
        .body("articles[0].highlight.body", containsString("<mark>黄河</mark>"))
        .body("facets.place[0].value", equalTo("place:371502"))
        .body("total", equalTo(3));

    String link = page.header("Link");
    given()
        .urlEncodingEnabled(false)
        .get(link.substring(link.indexOf('<') + 1, link.indexOf('>')))
        .then()
        .statusCode(200)
        .body("articles", hasSize(1))
        .body("next", nullValue());
  }

  @Test
  void refusesWhatItDoesNotUnderstand() {
    Articles flood = Articles.aboutAFlood();
    shelf.put(flood);
    problem(400, "/v1/articles?colour=red");
    problem(400, "/v1/articles?limit=0");
    problem(400, "/v1/articles?cursor=%00");
    problem(400, "/v1/articles?q=%00");
    problem(400, "/v1/entities/a%00b");
    problem(400, "/v1/editions/a%00b/2022-11-16");
    problem(406, "/v1/articles?format=papyrus");
    given().accept("image/png").get("/v1/articles").then().statusCode(406);
    for (String path : List.of("/v1/articles", "/v1/articles/" + flood.id())) {
      given().accept("garbage").get(path).then().statusCode(406);
    }
    for (String path : List.of("/v1/changes", "/v1/ledger", "/v1/feeds")) {
      problem(400, path + "?colour=red");
      given().get(path + "?colour=red").then().body("errors[0].parameter", equalTo("colour"));
    }
    given().get("/v1/changes?since=-1").then().body("errors[0].parameter", equalTo("since"));
    given().get("/v1/changes?limit=1001").then().statusCode(400);
    given().get("/v1/articles?status=lost").then().body("detail", startsWith("status: one of"));
    given().get("/v1/articles?colour=red").then().body("errors[0].parameter", equalTo("colour"));
  }

  @Test
  void writesOtherForms() {
    shelf.put(Shelf.stories(2));

    String lines = given().accept("application/x-ndjson").get("/v1/articles").asString();
    assertThat(lines.split("\n")).hasSize(2).allMatch(line -> line.startsWith("{\"id\":"));
    given()
        .get("/v1/articles?format=text")
        .then()
        .contentType(startsWith("text/plain"))
        .body(containsString("县水利局已解除警报"));
  }

  @ParameterizedTest
  @CsvSource({
    "json, application/json, application/json",
    "ninjs, application/ninjs+json, application/ninjs+json",
    "newsml-g2, application/vnd.iptc.g2.newsitem+xml, application/vnd.iptc.g2.newsmessage+xml",
    "jsonld, application/ld+json, application/ld+json",
    "atom, application/atom+xml, application/atom+xml",
    "rss, application/rss+xml, application/rss+xml",
    "jsonfeed, application/feed+json, application/feed+json",
    "ndjson, application/x-ndjson, application/x-ndjson",
    "text, text/plain, text/plain"
  })
  void answersInEachFormByNameAndByType(String format, String mediaType, String listType) {
    LocalDate day = LocalDate.parse("2022-11-16");
    Articles flood = Articles.aboutAFlood().printedIn("青禾日报", day, 1, 1);
    shelf.put(flood);
    String one = "/v1/articles/" + flood.id();
    String edition = "/v1/editions/青禾日报/2022-11-16";

    for (String path : List.of(one, one + "/versions/1")) {
      Response named = given().get(path + "?format=" + format);
      named.then().statusCode(200).contentType(startsWith(mediaType));
      assertThat(given().accept(mediaType).get(path).header("ETag"))
          .isEqualTo(named.header("ETag"));
      assertThat(named.asString()).contains("黄河水位回落");
      assertThat(named.header("Vary")).contains("Accept");
    }
    for (String path : List.of("/v1/articles", edition)) {
      Response list = given().accept(listType).get(path);
      list.then().statusCode(200).contentType(startsWith(listType));
      assertThat(list.asString()).contains("黄河水位回落");
      assertThat(list.header("ETag")).startsWith("W/");
      given()
          .accept(listType)
          .header("If-None-Match", list.header("ETag"))
          .get(path)
          .then()
          .statusCode(304);
    }
    Response head = given().accept(mediaType).head(one);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.header("ETag")).isEqualTo(given().accept(mediaType).get(one).header("ETag"));
    assertThat(head.asString()).isEmpty();
  }

  @Test
  void tellsTheFormsOfAnArticleApart() {
    Articles flood = Articles.aboutAFlood();
    shelf.put(flood);
    String path = "/v1/articles/" + flood.id();

    Set<String> tags = new HashSet<>();
    for (String format : List.of("json", "ninjs", "newsml-g2", "jsonld", "atom", "rss", "text")) {
      tags.add(given().get(path + "?format=" + format).header("ETag"));
    }
    assertThat(tags).hasSize(7);

    List<String> links = given().get(path).headers().getValues("Link");
    assertThat(String.join(",", links))
        .contains("rel=\"canonical\"")
        .contains("format=newsml-g2")
        .contains("type=\"application/atom+xml\"");
    assertThat(
            given()
                .accept("application/rss+xml;q=0.2, application/atom+xml")
                .get(path)
                .contentType())
        .startsWith("application/atom+xml");
  }

  @Test
  void choosesFieldsOnlyOfItsOwnForms() {
    shelf.put(Shelf.stories(1));

    given().get("/v1/articles?format=ndjson&fields=id").then().statusCode(200);
    problem(400, "/v1/articles?fields=colour");
    for (String form : List.of("ninjs", "newsml-g2", "jsonld", "atom", "rss", "jsonfeed", "text")) {
      problem(400, "/v1/articles?fields=id&format=" + form);
    }
  }

  @Test
  void leadsFromPageToPageOfAFeed() {
    shelf.put(Shelf.stories(3));

    Response first = given().get("/v1/articles?format=atom&limit=2&section=medtop:03000000");
    String next = first.xmlPath().getString("feed.link.find { it.@rel == 'next' }.@href");
    Response second = given().urlEncodingEnabled(false).get(next);

    assertThat(first.xmlPath().getList("feed.entry")).hasSize(2);
    assertThat(second.xmlPath().getList("feed.entry")).hasSize(1);
    assertThat(second.xmlPath().getString("feed.id"))
        .isEqualTo(first.xmlPath().getString("feed.id"));
    assertThat(second.xmlPath().getString("feed.link.find { it.@rel == 'next' }.@href"))
        .isNullOrEmpty();
  }

  @Test
  void opensAnIssueInTheOrderOfPrint() {
    LocalDate day = LocalDate.parse("2022-11-16");
    shelf.put(
        Shelf.story("b", "二", "文").printedIn("青禾日报", day, 1, 2),
        Shelf.story("c", "三", "文").printedIn("青禾日报", day, 2, 3),
        Shelf.story("a", "一", "文").printedIn("青禾日报", day, 1, 1),
        Shelf.story("k", "撤", "文").printedIn("青禾日报", day, 2, 4).withStatus(Status.CANCELED));

    given()
        .get("/v1/editions/{publication}/{date}", "青禾日报", "2022-11-16")
        .then()
        .statusCode(200)
        .body("publication", equalTo("青禾日报"))
        .body("number", equalTo(1484))
        .body("articles.headline", equalTo(List.of("一", "二", "三")))
        .body("total", equalTo(3));
    given()
        .get("/v1/editions?publication=青禾日报&from=2022-11-16&to=2022-11-16")
        .then()
        .body("editions[0].articleCount", equalTo(3))
        .body("total", equalTo(1));
    problem(404, "/v1/editions/none/2022-11-16");
    problem(404, "/v1/editions/none/someday");
  }

  @Test
  void knowsWhoIsNamedAndWithWhom() {
    shelf.put(Shelf.stories(2));
    shelf.put(Shelf.story("k", "撤", "文").withStatus(Status.CANCELED));

    given()
        .get("/v1/entities?q=望山&type=person")
        .then()
        .statusCode(200)
        .body("entities[0].id", equalTo("person:林望山"))
        .body("entities[0].articles", equalTo(2))
        .body("total", equalTo(1));
    given()
        .get("/v1/entities/{id}", "person:林望山")
        .then()
        .statusCode(200)
        .body("titles[0].title", equalTo("县长"))
        .body("coMentions.id", hasItems("place:371502", "org:县水利局"))
        .body("timeline[0].month", equalTo("2022-11"))
        .body("recent", hasSize(2));
    new Rows(database).execute("UPDATE article_version SET published_on = '2022-12-01'");
    given()
        .get("/v1/entities/{id}", "person:林望山")
        .then()
        .body("timeline.month", equalTo(List.of("2022-12")));
    problem(404, "/v1/entities/nobody");
    problem(400, "/v1/entities?type=ghost");
    given().get("/v1/sections").then().body("sections[0].count", equalTo(2));
  }

  @Test
  void describesItself() {
    given()
        .accept("application/json")
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .body("openapi", startsWith("3.1"))
        .body("paths.'/v1/articles'.get.parameters.name", hasItems("q", "place", "facets"))
        .body("paths.'/v1/articles/{id}'.get.parameters.name", hasItem("id"))
        .body("paths.'/v1/editions/{publication}/{date}'.get.summary", notNullValue())
        .body("paths.'/v1/articles/{id}'.get.responses.keySet()", hasItem("410"));
    given().get("/q/swagger-ui/").then().statusCode(200);
  }

  private void problem(int status, String path) {
    given()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", startsWith("/problems/"));
  }

  private RequestSpecification operator() {
    AccessKey key = AccessKey.generate(Role.OPERATOR, new SecureRandom());
    access.put(new KeyRegistered(key.hash(), Role.OPERATOR, null, Instant.EPOCH, null));
    return given().header("Authorization", "Bearer " + key.secret());
  }
}
