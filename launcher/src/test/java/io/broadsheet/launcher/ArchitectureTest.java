package io.broadsheet.launcher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.broadsheet.launcher",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule hasNoCycles =
      slices().matching("io.broadsheet.launcher.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyCommandsKnowTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage("..launcher.command..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule nothingKnowsTheCommandsButTheProcess =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..launcher.stack..",
              "..launcher.client..",
              "..launcher.access..",
              "..launcher.cluster..",
              "..launcher.ledger..",
              "..launcher.embedded..",
              "..launcher.terminal..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..launcher.command..");

  @ArchTest
  static final ArchRule theBrokersInsidesStayInOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackage("..launcher.embedded..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("kafka..", "org.apache.kafka.metadata..", "scala..");
}
