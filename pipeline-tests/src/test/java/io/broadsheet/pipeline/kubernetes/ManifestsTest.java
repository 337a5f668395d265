package io.broadsheet.pipeline.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {
  private static final Set<String> SERVICES =
      Set.of("ingest-service", "enrich-service", "archive-service");

  @Test
  void everyFileIsWhatTheApiKnows() {
    assertThat(Kustomize.files()).hasSizeGreaterThan(20);
    assertThat(Kustomize.files().stream().map(Manifest::fault).flatMap(Optional::stream)).isEmpty();
  }

  @Test
  void aMisspeltFieldOrAValueOfAnotherTypeIsAFault() {
    String yaml =
        """
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata: {name: a}
        spec: {%s, selector: {matchLabels: {a: b}}}
        """;

    assertThat(only(yaml.formatted("maxUnavailable: 1")).fault()).isEmpty();
    assertThat(only(yaml.formatted("maxUnavailabel: 1")).fault())
        .hasValueSatisfying(fault -> assertThat(fault).contains("maxUnavailabel"));
    assertThat(only(yaml.replace("v1", "v9").formatted("maxUnavailable: 1")).fault()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "overlays/dev", "overlays/ha"})
  void everyOverlayIsWhatTheApiKnowsAndHangsTogether(String folder) {
    assumeTrue(Kustomize.isThere(), "kubectl with kustomize 5 is not there: overlays unchecked");
    List<Manifest> built = Kustomize.built(folder);

    assertThat(built.stream().map(Manifest::fault).flatMap(Optional::stream)).isEmpty();
    assertThat(danglingSelectors(built)).isEmpty();
    assertThat(missingReferences(built, folder.equals("overlays/dev"))).isEmpty();
    assertThat(names(built, "Service")).containsAll(SERVICES);
    assertThat(names(built, "PodDisruptionBudget")).containsAll(SERVICES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"overlays/dev", "overlays/ha"})
  void everyPodIsBoundedAndWithoutRights(String folder) {
    assumeTrue(Kustomize.isThere(), "kubectl with kustomize 5 is not there: overlays unchecked");
    for (Manifest manifest : Kustomize.built(folder)) {
      if (!manifest.makesPods()) {
        continue;
      }
      JsonNode pod = manifest.pod().path("spec");
      assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).as("%s", manifest).isTrue();
      // The variables of a service "kafka" would be read as settings of Kafka's.
      assertThat(pod.path("enableServiceLinks").asBoolean(true)).as("%s", manifest).isFalse();
      for (JsonNode container : pod.path("containers")) {
        assertThat(container.at("/resources/limits/memory").asText())
            .as("%s", manifest)
            .isNotEmpty();
        assertThat(container.at("/securityContext/capabilities/drop/0").asText()).isEqualTo("ALL");
        assertThat(container.path("image").asText()).as("%s", manifest).matches(".+:[0-9].*");
        if (SERVICES.contains(manifest.name())) {
          assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean()).isTrue();
          assertThat(container.path("startupProbe").isObject()).isTrue();
          assertThat(container.path("readinessProbe").isObject()).isTrue();
          assertThat(container.path("livenessProbe").isObject()).isTrue();
        }
      }
    }
  }

  @Test
  void noStageGrowsPastItsPartitions() {
    assumeTrue(Kustomize.isThere(), "kubectl with kustomize 5 is not there: overlays unchecked");
    List<Manifest> built = Kustomize.built("overlays/ha");
    int partitions =
        built.stream()
            .filter(manifest -> manifest.kind().equals("ConfigMap"))
            .mapToInt(manifest -> manifest.tree().at("/data/BROADSHEET_PARTITIONS").asInt())
            .max()
            .orElseThrow();

    assertThat(built)
        .filteredOn(manifest -> manifest.kind().equals("HorizontalPodAutoscaler"))
        .hasSize(3)
        .allSatisfy(
            scaler ->
                assertThat(scaler.tree().at("/spec/maxReplicas").asInt())
                    .isLessThanOrEqualTo(partitions));
  }

  private static Manifest only(String yaml) {
    return Manifest.all("here", yaml).getFirst();
  }

  private static Set<String> names(List<Manifest> built, String kind) {
    return built.stream()
        .filter(manifest -> manifest.kind().equals(kind))
        .map(Manifest::name)
        .collect(Collectors.toSet());
  }

  /** Services and budgets whose labels no pod has. */
  private static List<String> danglingSelectors(List<Manifest> built) {
    return built.stream()
        .filter(
            manifest ->
                manifest.kind().equals("Service") || manifest.kind().equals("PodDisruptionBudget"))
        .filter(
            manifest -> {
              JsonNode selector = manifest.tree().path("spec").path("selector");
              JsonNode labels =
                  selector.has("matchLabels") ? selector.get("matchLabels") : selector;
              return built.stream().filter(Manifest::makesPods).noneMatch(pod -> has(pod, labels));
            })
        .map(Manifest::toString)
        .toList();
  }

  private static boolean has(Manifest pod, JsonNode labels) {
    JsonNode own = pod.pod().at("/metadata/labels");
    return labels.properties().stream()
        .allMatch(label -> own.path(label.getKey()).equals(label.getValue()));
  }

  /**
   * Config maps, secrets, claims, accounts and scaled things that are named and not there.
   *
   * @param withSecrets whether the overlay makes its secrets itself
   */
  private static List<String> missingReferences(List<Manifest> built, boolean withSecrets) {
    List<String> missing = new ArrayList<>();
    for (Manifest manifest : built) {
      if (manifest.makesPods()) {
        JsonNode pod = manifest.pod().path("spec");
        need(built, "ConfigMap", pod.findValues("configMapRef"), "name", manifest, missing);
        need(
            built,
            "PersistentVolumeClaim",
            pod.findValues("persistentVolumeClaim"),
            "claimName",
            manifest,
            missing);
        need(
            built,
            "ServiceAccount",
            pod.findParents("serviceAccountName"),
            "serviceAccountName",
            manifest,
            missing);
        if (withSecrets) {
          need(built, "Secret", pod.findValues("secret"), "secretName", manifest, missing);
        }
      }
      for (JsonNode target : manifest.tree().findValues("scaleTargetRef")) {
        need(built, target.path("kind").asText(), List.of(target), "name", manifest, missing);
      }
    }
    return missing;
  }

  private static void need(
      List<Manifest> built,
      String kind,
      List<JsonNode> references,
      String field,
      Manifest by,
      List<String> missing) {
    references.stream()
        .map(reference -> reference.path(field).asText())
        .filter(name -> !names(built, kind).contains(name))
        .forEach(name -> missing.add(by + " names " + kind + " " + name));
  }
}
