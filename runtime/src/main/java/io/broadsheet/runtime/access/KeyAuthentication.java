package io.broadsheet.runtime.access;

import io.broadsheet.contracts.access.KeyRegistered;
import io.broadsheet.runtime.problem.Problems;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * {@code Authorization: Bearer bs_<role>_<random>} (RFC 6750). The identity's only role is the
 * key's; a feed key's identity names its feed. No header is no fault: what is open stays open.
 */
@ApplicationScoped
public class KeyAuthentication implements HttpAuthenticationMechanism {
  private static final String SCHEME = "Bearer ";
  private static final Duration RETRY = Duration.ofSeconds(1);

  private final AccessTable table;
  private final Clock clock = Clock.systemUTC();

  KeyAuthentication(AccessTable table) {
    this.table = table;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identityProviders) {
    String header = context.request().getHeader("Authorization");
    if (header == null) {
      return Uni.createFrom().nullItem();
    }
    Optional<KeyRegistered> key =
        header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
            ? table.keyFor(header.substring(SCHEME.length()).strip(), clock.instant())
            : Optional.empty();
    return key.map(KeyAuthentication::identity)
        .map(Uni.createFrom()::item)
        .orElseGet(() -> Uni.createFrom().failure(unknown()));
  }

  // A service that has just started does not know yet who is unknown.
  private RuntimeException unknown() {
    return table.isComplete()
        ? new AuthenticationFailedException("The key is unknown or revoked.")
        : Problems.unavailable("The service is starting and does not know its keys yet.", RETRY);
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom()
        .item(new ChallengeData(401, "WWW-Authenticate", "Bearer realm=\"broadsheet\""));
  }

  private static SecurityIdentity identity(KeyRegistered key) {
    QuarkusSecurityIdentity.Builder identity =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal(key.role().word()))
            .addRole(key.role().word());
    if (key.feed() != null) {
      identity.addAttribute(Caller.FEED, key.feed());
    }
    return identity.build();
  }
}
