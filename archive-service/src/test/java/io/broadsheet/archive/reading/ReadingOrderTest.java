package io.broadsheet.archive.reading;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** database, page → version → representation → article → edition. */
@AnalyzeClasses(packages = "io.broadsheet.archive.reading", importOptions = DoNotIncludeTests.class)
class ReadingOrderTest {
  @ArchTest
  static final ArchRule PARTS_FORM_NO_CIRCLE =
      slices().matching("io.broadsheet.archive.reading.(*)..").should().beFreeOfCycles();
}
