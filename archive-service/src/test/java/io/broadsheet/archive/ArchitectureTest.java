package io.broadsheet.archive;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** arrival → store ← {search, reading, change, lineage}. */
@AnalyzeClasses(packages = "io.broadsheet.archive", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CIRCLE =
      slices().matching("io.broadsheet.archive.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule THE_STORE_KNOWS_NEITHER_WHO_FILLS_NOR_WHO_READS_IT =
      noClasses()
          .that()
          .resideInAPackage("..archive.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..archive.arrival..",
              "..archive.search..",
              "..archive.reading..",
              "..archive.change..",
              "..archive.lineage..");

  @ArchTest
  static final ArchRule NOBODY_LOOKS_INTO_ARRIVAL =
      noClasses()
          .that()
          .resideOutsideOfPackage("..archive.arrival..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..archive.arrival..");

  @ArchTest
  static final ArchRule ONLY_ARRIVAL_AND_THE_LOGS_PROGRESS_SPEAK_KAFKA =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..archive.store..",
              "..archive.search..",
              "..archive.reading..",
              "..archive.change..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.kafka..", "io.smallrye.reactive.messaging..");

  @ArchTest
  static final ArchRule THE_QUERY_LANGUAGE_IS_PURE =
      noClasses()
          .that()
          .resideInAPackage("..archive.search..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.quarkus..", "jakarta.ws.rs..", "jakarta.persistence..", "java.sql..");

  @ArchTest
  static final ArchRule THE_ORDER_OF_VERSIONS_IS_PURE =
      noClasses()
          .that()
          .haveSimpleName("VersionOrder")
          .or()
          .haveSimpleName("History")
          .or()
          .haveSimpleName("FilterKey")
          .or()
          .haveSimpleName("ChangedFields")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.quarkus..", "jakarta..", "java.sql..");
}
