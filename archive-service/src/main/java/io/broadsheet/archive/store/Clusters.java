package io.broadsheet.archive.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Puts articles together that are near duplicates, directly or through others. */
final class Clusters {
  private static final Comparator<UUID> ORDER = Comparator.comparing(UUID::toString);

  private Clusters() {}

  /** The cluster of each article that has near duplicates; the same in whatever order they came. */
  static Map<UUID, UUID> of(Map<UUID, Signature> signatures) {
    Map<UUID, Signature> left = new TreeMap<>(ORDER);
    left.putAll(signatures);
    Map<UUID, UUID> clusters = new HashMap<>();
    while (!left.isEmpty()) {
      List<UUID> members = takeOne(left);
      if (members.size() > 1) {
        UUID name = name(members);
        members.forEach(member -> clusters.put(member, name));
      }
    }
    return clusters;
  }

  // The first that is left, and all that it leads to.
  private static List<UUID> takeOne(Map<UUID, Signature> left) {
    UUID first = left.keySet().iterator().next();
    List<UUID> members = new ArrayList<>(List.of(first));
    Deque<Signature> open = new ArrayDeque<>();
    open.add(take(left, first));
    while (!open.isEmpty()) {
      Signature next = open.remove();
      List<UUID> near =
          left.entrySet().stream()
              .filter(entry -> entry.getValue().isNear(next))
              .map(Map.Entry::getKey)
              .toList();
      for (UUID id : near) {
        members.add(id);
        open.add(take(left, id));
      }
    }
    return members;
  }

  private static Signature take(Map<UUID, Signature> left, UUID id) {
    Signature taken = left.remove(id);
    if (taken == null) {
      throw new IllegalStateException("no signature of " + id);
    }
    return taken;
  }

  /** By the first member, but not its own id: it may be one that a reader is not to know of yet. */
  static UUID name(List<UUID> members) {
    UUID member = Collections.min(members, ORDER);
    return UUID.nameUUIDFromBytes(("cluster " + member).getBytes(StandardCharsets.UTF_8));
  }
}
