package io.broadsheet.archive.reading.answer;

import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.page.BadParameter;
import io.broadsheet.archive.reading.representation.Fields;
import io.broadsheet.archive.reading.representation.Frame;
import io.broadsheet.archive.reading.representation.Representation;
import io.broadsheet.runtime.problem.Problems;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a request for articles asks for besides which ones.
 *
 * @param form in which they are wanted
 * @param fields that are wanted of each
 */
public record Question(
    Representation form, Fields fields, Viewer viewer, UriInfo uri, HttpHeaders headers) {

  /**
   * Of a request's query and headers.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 406 when there is no such form
   * @throws BadParameter when fields are chosen of a form that has none
   */
  public static Question of(UriInfo uri, HttpHeaders headers, Viewer viewer) {
    List<String> accept = headers.getRequestHeader(HttpHeaders.ACCEPT);
    Representation form =
        Forms.wanted(
                uri.getQueryParameters().getFirst("format"), accept == null ? List.of() : accept)
            .orElseThrow(
                () ->
                    Problems.of(406, "not-acceptable", "Not acceptable", "There are: " + known())
                        .build());
    Fields fields = Fields.of(names(uri));
    if (!fields.equals(Fields.all()) && !form.hasFields()) {
      throw new BadParameter("fields", "only of json and ndjson, not of " + form.name());
    }
    return new Question(form, fields, viewer, uri, headers);
  }

  /** What a representation needs to know of it. */
  Frame frame(@Nullable URI next) {
    return new Frame(uri.getBaseUri(), uri.getRequestUri(), next, viewer.now(), fields);
  }

  private static List<String> names(UriInfo uri) {
    return uri.getQueryParameters().getOrDefault("fields", List.of()).stream()
        .flatMap(value -> Stream.of(value.split(",", -1)))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private static String known() {
    return Forms.all().stream()
        .map(form -> form.name() + " (" + form.mediaTypes().getFirst() + ")")
        .collect(Collectors.joining(", "));
  }
}
