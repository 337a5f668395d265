package io.broadsheet.enrich;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.broadsheet.enrich",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule thePipelineKnowsNoFramework =
      noClasses()
          .that()
          .resideInAPackage("..pipeline..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.quarkus..",
              "io.smallrye..",
              "io.micrometer..",
              "jakarta..",
              "org.eclipse.microprofile..",
              "org.apache.kafka..",
              "io.broadsheet.runtime..");

  @ArchTest
  static final ArchRule stepsDependOneWay =
      slices().matching("io.broadsheet.enrich.pipeline.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule thePipelineDoesNotKnowTheService =
      noClasses()
          .that()
          .resideInAPackage("..pipeline..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.broadsheet.enrich");
}
