package io.broadsheet.enrich.pipeline.quotation;

import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import java.util.List;
import java.util.Optional;

/** Words for people that are no names: 办案民警, the minister. */
interface Roles {
  /** All of a text. */
  List<Speaker> in(String body, List<Speaker> named);

  /** The one person who is said to be it. */
  Optional<Entity> holder(Speaker role, List<Entity> entities, String body);

  /** Whether it is the one who asks and writes, whom no pronoun means. */
  boolean isAsking(Speaker speaker);

  /** The person, if there is only one. */
  static Optional<Entity> only(List<Entity> people) {
    List<Entity> persons =
        people.stream().filter(one -> one.type() == EntityType.PERSON).distinct().toList();
    return persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
  }
}
