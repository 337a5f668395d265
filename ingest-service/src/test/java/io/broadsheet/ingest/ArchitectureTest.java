package io.broadsheet.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.broadsheet.ingest",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule stepsDependOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("feed")
          .definedBy("..ingest.feed..")
          .layer("collection")
          .definedBy("..ingest.collection..")
          .layer("submission")
          .definedBy("..ingest.submission..")
          .layer("publication")
          .definedBy("..ingest.publication..")
          .layer("reading")
          .definedBy("..ingest.reading..")
          .whereLayer("feed")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("collection")
          .mayOnlyBeAccessedByLayers("feed")
          .whereLayer("submission")
          .mayOnlyBeAccessedByLayers("feed", "collection")
          .whereLayer("publication")
          .mayOnlyBeAccessedByLayers("collection", "submission")
          .whereLayer("reading")
          .mayOnlyBeAccessedByLayers("collection", "submission", "publication");

  @ArchTest
  static final ArchRule readersArePure =
      noClasses()
          .that()
          .resideInAPackage("..ingest.reading..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.quarkus..",
              "jakarta..",
              "org.apache.kafka..",
              "io.smallrye..",
              "io.broadsheet.runtime..");

  @ArchTest
  static final ArchRule kindsOfCollectionDoNotKnowOneAnother =
      slices().matching("io.broadsheet.ingest.collection.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching("io.broadsheet.ingest.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule oneFormatDoesNotKnowAnother =
      slices().matching("io.broadsheet.ingest.reading.(*)..").should().beFreeOfCycles();
}
