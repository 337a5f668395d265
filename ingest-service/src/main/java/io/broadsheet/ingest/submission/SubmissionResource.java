package io.broadsheet.ingest.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.ingest.submission.SubmissionDesk.Envelope;
import io.broadsheet.runtime.trace.TraceFilter;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Where feeds post. */
@Path("/v1/submissions")
public class SubmissionResource {
  private static final int LONGEST_KEY = 255;

  private final PostingFeed postingFeed;
  private final AcceptedTypes acceptedTypes;
  private final RateLimits rateLimits;
  private final SubmissionDesk desk;
  private final SubmissionSettings settings;
  private final ObjectMapper mapper;
  private final BodyReader bodies;

  SubmissionResource(
      PostingFeed postingFeed,
      AcceptedTypes acceptedTypes,
      RateLimits rateLimits,
      SubmissionDesk desk,
      SubmissionSettings settings,
      ObjectMapper mapper) {
    this.postingFeed = postingFeed;
    this.acceptedTypes = acceptedTypes;
    this.rateLimits = rateLimits;
    this.desk = desk;
    this.settings = settings;
    this.mapper = mapper;
    this.bodies = new BodyReader(settings.maxBody().asLongValue(), settings.maxInflation());
  }

  /** Takes a document, or a stream of them, one a line. */
  @POST
  @RolesAllowed("feed")
  @Consumes(MediaType.WILDCARD)
  @Produces({MediaType.APPLICATION_JSON, MediaTypeHeader.NDJSON})
  @RunOnVirtualThread
  public Response post(
      @Context HttpHeaders headers, @Context ContainerRequestContext request, InputStream body)
      throws IOException {
    FeedRegistered feed = postingFeed.get();
    MediaTypeHeader type = mediaType(headers, feed);
    Envelope envelope =
        new Envelope(
            feed,
            type,
            language(headers),
            idempotencyKey(headers),
            Handling.isStrict(headers.getRequestHeader(Handling.HEADER)),
            desk.now(),
            null,
            null,
            TraceFilter.of(request));
    rateLimits.take(feed);
    String coding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
    try {
      return type.isNdjson() ? stream(envelope, body, coding) : one(envelope, body, coding);
    } catch (TooLarge e) {
      throw Refusals.tooLarge(e.detail());
    } catch (ZipException | java.io.EOFException e) {
      throw Refusals.brokenBody("The body is not what its Content-Encoding says.");
    }
  }

  private Response one(Envelope envelope, InputStream body, @Nullable String coding)
      throws IOException {
    byte[] bytes = bodies.readAll(body, coding);
    if (bytes.length == 0) {
      throw Refusals.emptyBody();
    }
    Receipt receipt = desk.take(envelope, bytes);
    Response.ResponseBuilder response =
        Response.accepted(receipt)
            .type(MediaType.APPLICATION_JSON_TYPE)
            .location(receipt.links().self());
    return envelope.strict()
        ? response.header(Handling.APPLIED, Handling.STRICT).build()
        : response.build();
  }

  private Response stream(Envelope envelope, InputStream body, @Nullable String coding)
      throws IOException {
    InputStream plain = bodies.open(body, coding);
    LineReader lines = new LineReader(plain, bodies.maxBytes(), bodies.tooLong());
    if (!lines.hasNext()) {
      throw Refusals.emptyBody();
    }
    LineStream answers =
        new LineStream(
            lines,
            (number, bytes) -> {
              Envelope line = line(envelope, number);
              return () -> desk.take(line, bytes);
            },
            settings.linesInFlight(),
            mapper);
    return Response.accepted(answers).type(MediaTypeHeader.NDJSON).build();
  }

  /** Each line is a submission of its own, received when it came in. */
  private Envelope line(Envelope post, long number) {
    String key = post.idempotencyKey();
    return new Envelope(
        post.feed(),
        new MediaTypeHeader(MediaType.APPLICATION_JSON, post.type().charset()),
        post.language(),
        key == null ? null : key + "#" + number,
        post.strict(),
        desk.now(),
        null,
        number,
        post.trace().child());
  }

  private MediaTypeHeader mediaType(HttpHeaders headers, FeedRegistered feed) {
    List<String> accepted = acceptedTypes.of(feed);
    MediaType sent = sent(headers);
    if (sent == null) {
      throw Refusals.mediaType(null, accepted);
    }
    MediaTypeHeader type = MediaTypeHeader.of(sent);
    if (!accepted.contains(type.isNdjson() ? MediaTypeHeader.NDJSON : type.name())) {
      throw Refusals.mediaType(type.name(), accepted);
    }
    return type;
  }

  private static @Nullable MediaType sent(HttpHeaders headers) {
    String text = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
    try {
      return text == null ? null : MediaType.valueOf(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable String language(HttpHeaders headers) {
    String language = headers.getHeaderString(HttpHeaders.CONTENT_LANGUAGE);
    return language == null || language.isBlank() ? null : language.strip();
  }

  private static @Nullable String idempotencyKey(HttpHeaders headers) {
    String key = headers.getHeaderString("Idempotency-Key");
    if (key == null || key.isBlank()) {
      return null;
    }
    if (key.length() > LONGEST_KEY) {
      throw Refusals.keyTooLong(LONGEST_KEY);
    }
    return key.strip();
  }
}
