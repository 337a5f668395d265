package io.broadsheet.pipeline.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One object of the cluster's, as YAML has it.
 *
 * @param from the file or the overlay that it comes from
 */
record Manifest(String from, JsonNode tree) {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final String MODELS = "io.kubernetes.client.openapi.models.";

  static List<Manifest> all(String from, String yaml) {
    try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
      List<Manifest> manifests = new ArrayList<>();
      while (documents.hasNext()) {
        JsonNode tree = documents.next();
        if (tree != null && tree.isObject()) {
          manifests.add(new Manifest(from, tree));
        }
      }
      return manifests;
    } catch (IOException e) {
      throw new UncheckedIOException(from, e);
    }
  }

  String kind() {
    return tree.path("kind").asText();
  }

  String name() {
    return tree.path("metadata").path("name").asText();
  }

  /** Of the pods that it makes; missing for an object that makes none. */
  JsonNode pod() {
    return tree.path("spec").path("template");
  }

  boolean makesPods() {
    return pod().isObject();
  }

  /** What the API's own schema has against it: unknown or missing fields, values of other types. */
  Optional<String> fault() {
    String version = tree.path("apiVersion").asText();
    String plain = version.substring(version.indexOf('/') + 1).toUpperCase(Locale.ROOT);
    try {
      Class.forName(MODELS + plain + kind())
          .getMethod("validateJsonElement", JsonElement.class)
          .invoke(null, JsonParser.parseString(tree.toString()));
      return Optional.empty();
    } catch (ClassNotFoundException e) {
      return Optional.of(this + ": the API has no " + version + " " + kind());
    } catch (InvocationTargetException e) {
      return Optional.of(this + ": " + e.getTargetException().getMessage());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return from + " " + kind() + " " + name();
  }
}
