package io.broadsheet.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Whoever depends on the contracts gets nothing else with them. */
@AnalyzeClasses(
    packages = "io.broadsheet.contracts",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule DEPENDS_ON_NOTHING_BUT_THE_JDK_AND_ANNOTATIONS =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.broadsheet.contracts..",
              "java..",
              "org.jspecify.annotations..",
              "com.fasterxml.jackson.annotation..");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("io.broadsheet.contracts.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule EVENTS_ARE_RECORDS =
      classes()
          .that()
          .resideInAnyPackage(
              "..article", "..enrichment", "..submission", "..access", "..collection")
          .and()
          .areNotEnums()
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .beAssignableTo(Record.class);
}
