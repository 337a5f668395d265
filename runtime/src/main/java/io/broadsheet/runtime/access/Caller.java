package io.broadsheet.runtime.access;

import io.broadsheet.contracts.access.Role;
import io.broadsheet.contracts.id.FeedId;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who makes the request, in the project's words. */
@RequestScoped
public class Caller {
  static final String FEED = "feed";

  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** Whether the key lets its holder see and manage everything. */
  public boolean isOperator() {
    return identity.hasRole(Role.OPERATOR.word());
  }

  /** The feed that the key posts for; none for any other key. */
  public Optional<FeedId> feed() {
    return Optional.ofNullable(identity.<FeedId>getAttribute(FEED));
  }
}
