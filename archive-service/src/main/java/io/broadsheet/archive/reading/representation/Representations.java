package io.broadsheet.archive.reading.representation;

import io.broadsheet.runtime.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the form that a request asks for: by {@code ?format=}, else by {@code Accept}. */
@ApplicationScoped
public class Representations {
  // The first one answers whoever takes anything.
  private static final List<Representation> FORMS =
      List.of(new JsonForm(), new NdjsonForm(), new TextForm());

  /**
   * @param format null when the query names none
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 406 when there is no such form
   */
  public Representation wanted(@Nullable String format, HttpHeaders headers) {
    Optional<Representation> form =
        format == null || format.isBlank()
            ? acceptable(headers).stream().flatMap(Representations::accepted).findFirst()
            : FORMS.stream().filter(known -> known.name().equals(format)).findFirst();
    return form.orElseThrow(
        () ->
            Problems.of(
                    406,
                    "not-acceptable",
                    "Not acceptable",
                    "There are these forms: "
                        + FORMS.stream()
                            .map(known -> known.name() + " (" + known.mediaType() + ")")
                            .collect(Collectors.joining(", ")))
                .build());
  }

  private static List<MediaType> acceptable(HttpHeaders headers) {
    try {
      return headers.getAcceptableMediaTypes();
    } catch (IllegalArgumentException | WebApplicationException e) {
      // What is no media type names no form.
      return List.of();
    }
  }

  private static Stream<Representation> accepted(MediaType wanted) {
    return FORMS.stream()
        .filter(form -> wanted.isCompatible(MediaType.valueOf(form.mediaType())))
        .filter(form -> !"0".equals(wanted.getParameters().get("q")));
  }
}
