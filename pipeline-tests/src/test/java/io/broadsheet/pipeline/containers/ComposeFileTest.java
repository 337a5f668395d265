package io.broadsheet.pipeline.containers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.pipeline.stack.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What {@code docker-compose.yml} and the Dockerfiles promise, read without Docker. */
class ComposeFileTest {
  private static final Set<String> SERVICES =
      Set.of("ingest-service", "enrich-service", "archive-service");
  private static final Set<String> HEALTHY_FIRST =
      Set.of("kafka", "kafka-2", "kafka-3", "postgres");

  private final Path root = Checkout.root();
  private final Map<String, JsonNode> services = services(root);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--profile observability config --quiet",
        "--env-file deploy/compose/ha.env --profile observability --profile ha config --quiet"
      })
  void isReadByCompose(String words) throws Exception {
    List<String> command = new ArrayList<>(List.of("docker-compose"));
    assumeTrue(onPath("docker-compose"), "docker-compose is not there: its reading is unchecked");
    command.addAll(List.of(words.split(" ")));

    Process compose = new ProcessBuilder(command).directory(root.toFile()).inheritIO().start();

    assertThat(compose.waitFor()).isZero();
  }

  @Test
  void boundsTheMemoryOfEveryContainerAndItsPortsToThisMachine() {
    assertThat(services).hasSizeGreaterThan(10);
    services.forEach(
        (name, service) -> {
          assertThat(service.has("mem_limit")).as(name).isTrue();
          assertThat(service.path("ports").valueStream().map(JsonNode::asText))
              .as(name)
              .allMatch(port -> port.startsWith("127.0.0.1:"));
        });
  }

  @Test
  void givesOurServicesNoRightsAndStartsThemInOrder() {
    for (String name : SERVICES) {
      JsonNode service = service(name);
      assertThat(service.path("read_only").asBoolean()).as(name).isTrue();
      assertThat(service.at("/cap_drop/0").asText()).as(name).isEqualTo("ALL");
      assertThat(service.at("/security_opt/0").asText()).isEqualTo("no-new-privileges:true");
      assertThat(service.at("/depends_on/setup/condition").asText())
          .isEqualTo("service_completed_successfully");
    }
    for (String name : HEALTHY_FIRST) {
      assertThat(service(name).path("healthcheck").has("test")).as(name).isTrue();
    }
  }

  @Test
  void takesSecretsFromFilesAlone() {
    services.forEach(
        (name, service) ->
            assertThat(service.path("environment").propertyStream().map(Map.Entry::getKey))
                .as(name)
                .noneMatch(key -> key.matches(".*(PASSWORD|SECRET|TOKEN|PASS)")));
  }

  @Test
  void isBuiltFromFilesThatDropRootAndSayHowTheyAre() throws IOException {
    List<String> builds = new ArrayList<>();
    for (Map.Entry<String, JsonNode> service : services.entrySet()) {
      JsonNode dockerfile = service.getValue().at("/build/dockerfile");
      if (dockerfile.isMissingNode()) {
        continue;
      }
      String file = Files.readString(root.resolve(dockerfile.asText()));
      assertThat(file).as(service.getKey()).containsPattern("(?m)^USER 10001:10001$");
      assertThat(file)
          .contains("org.opencontainers.image.title", "org.opencontainers.image.version");
      if (SERVICES.contains(service.getKey())) {
        assertThat(file).contains("\nHEALTHCHECK ", "\nSTOPSIGNAL SIGTERM\n", "\nRUN train\n");
      }
      builds.add(file.substring(0, file.indexOf("\nFROM eclipse-temurin")));
    }
    assertThat(builds).hasSize(4);
    assertThat(Set.copyOf(builds)).as("one build that all of them share").hasSize(1);
  }

  private JsonNode service(String name) {
    return requireNonNull(services.get(name), name);
  }

  private static Map<String, JsonNode> services(Path root) {
    try {
      // Not Jackson's reader, which knows no merge keys.
      Map<String, Object> file =
          new Yaml().load(Files.readString(root.resolve("docker-compose.yml")));
      Map<String, JsonNode> services = new TreeMap<>();
      new ObjectMapper()
          .<JsonNode>valueToTree(file.get("services"))
          .properties()
          .forEach(service -> services.put(service.getKey(), service.getValue()));
      return services;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean onPath(String program) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }
}
