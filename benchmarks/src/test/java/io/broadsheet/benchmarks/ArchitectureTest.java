package io.broadsheet.benchmarks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.broadsheet.benchmarks",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule hasNoCycles =
      slices().matching("io.broadsheet.benchmarks.editions.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule whoeverMakesThePagesDoesNotKnowTheReader =
      noClasses()
          .that()
          .resideInAnyPackage("..editions.writing..", "..editions.printing..", "..editions.truth..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.broadsheet.ingest..", "..editions.measuring..");
}
