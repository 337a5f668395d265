package io.broadsheet.contracts.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.access.KeyRegistered;
import io.broadsheet.contracts.access.PermittedSender;
import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.collection.FeedPulled;
import io.broadsheet.contracts.enrichment.EnrichedArticle;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.submission.SubmissionReceived;
import io.broadsheet.contracts.topic.RecordPosition;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the JSON Schema (draft 2020-12) of each event from its record, as Jackson writes it. */
final class EventSchemas {
  /** By file name without {@code .schema.json}. */
  static final Map<String, Class<? extends Record>> EVENTS =
      Map.of(
          "raw-article", RawArticle.class,
          "enriched-article", EnrichedArticle.class,
          "submission-received", SubmissionReceived.class,
          "feed-registered", FeedRegistered.class,
          "feed-pulled", FeedPulled.class,
          "key-registered", KeyRegistered.class);

  // Forms that a constructor checks and that a plain "string" would not tell.
  private static final Map<Class<?>, String> FORMS =
      Map.of(
          PermittedSender.class, "^[^\\s@]*@[^\\s@]+$",
          FeedId.class, "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",
          RecordPosition.class, "^.+-[0-9]+@[0-9]+$");

  private static final SchemaGenerator GENERATOR = generator();

  private EventSchemas() {}

  static ObjectNode of(String name) {
    Class<?> event = EVENTS.get(name);
    if (event == null) {
      throw new IllegalArgumentException("no event is called " + name);
    }
    ObjectNode made = GENERATOR.generateSchema(event);
    ObjectNode schema = made.objectNode();
    schema.set("$schema", made.get("$schema"));
    schema.put("$id", "urn:broadsheet:schema:" + name);
    schema.put("title", event.getSimpleName());
    return schema.setAll(made);
  }

  private static SchemaGenerator generator() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                Option.INLINE_ALL_SCHEMAS,
                Option.STANDARD_FORMATS,
                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
            .with(new JacksonModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE));
    config
        .forTypesInGeneral()
        .withCustomDefinitionProvider(EventSchemas::numbersInOrder)
        .withCustomDefinitionProvider(EventSchemas::valueAlone);
    config
        .forFields()
        .withNullableCheck(EventSchemas::isNullable)
        .withRequiredCheck(field -> !isNullable(field) && !isLeftOutWhenEmpty(field));
    return new SchemaGenerator(config.build());
  }

  private static boolean isNullable(FieldScope field) {
    // Elements of lists and maps are asked about too; none of ours may be null.
    return !field.isFakeContainerItemScope()
        && field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** Lists and maps that Jackson does not write when they are empty. */
  private static boolean isLeftOutWhenEmpty(FieldScope field) {
    JsonInclude own = field.getRawMember().getAnnotation(JsonInclude.class);
    JsonInclude include =
        own != null
            ? own
            : field.getRawMember().getDeclaringClass().getAnnotation(JsonInclude.class);
    return include != null
        && include.value() == JsonInclude.Include.NON_EMPTY
        && (field.getType().isInstanceOf(Collection.class)
            || field.getType().isInstanceOf(Map.class));
  }

  /** A record that Jackson writes as an array of its numbers. */
  private static @Nullable CustomDefinition numbersInOrder(
      ResolvedType type, SchemaGenerationContext context) {
    JsonFormat format = type.getErasedType().getAnnotation(JsonFormat.class);
    JsonPropertyOrder order = type.getErasedType().getAnnotation(JsonPropertyOrder.class);
    if (format == null || order == null || format.shape() != JsonFormat.Shape.ARRAY) {
      return null;
    }
    ObjectNode array = context.getGeneratorConfig().createObjectNode();
    array.put("type", "array");
    array.put("description", String.join(", ", order.value()));
    array.putObject("items").put("type", "integer");
    array.put("minItems", order.value().length).put("maxItems", order.value().length);
    return new CustomDefinition(array, true);
  }

  /** A record that Jackson writes as the one value in it. */
  private static @Nullable CustomDefinition valueAlone(
      ResolvedType type, SchemaGenerationContext context) {
    Class<?> erased = type.getErasedType();
    if (!erased.isRecord()) {
      return null;
    }
    Optional<Type> value =
        List.of(erased.getDeclaredMethods()).stream()
            .filter(EventSchemas::isJsonValue)
            .map(method -> method.getGenericReturnType())
            .findFirst()
            .or(
                () ->
                    Arrays.stream(erased.getDeclaredFields())
                        .filter(EventSchemas::isJsonValue)
                        .map(field -> field.getGenericType())
                        .findFirst());
    return value
        .map(alone -> context.createDefinition(context.getTypeContext().resolve(alone)))
        .map(
            definition -> {
              String form = FORMS.get(erased);
              return new CustomDefinition(
                  form == null ? definition : definition.put("pattern", form), true);
            })
        .orElse(null);
  }

  private static boolean isJsonValue(AnnotatedElement member) {
    return member.isAnnotationPresent(JsonValue.class);
  }
}
