package io.broadsheet.enrich.pipeline;

import io.broadsheet.contracts.enrichment.Enrichment;
import io.broadsheet.enrich.Articles;
import java.nio.file.Path;

/** Prints what the pipeline makes of the real page, for a developer's eyes; not a test. */
final class EnrichmentPrinter {
  private EnrichmentPrinter() {}

  public static void main(String[] args) {
    Enricher enricher = Pipeline.load(Path.of("target", "language-data"), 200_000);
    RealPage.articles()
        .orElseThrow()
        .forEach(
            (headline, body) -> {
              Enrichment found = enricher.enrich(Articles.printedIn("东昌府讯", "东昌府", headline, body));
              System.out.println("\n=== " + headline + " [" + found.language() + "]");
              found
                  .sections()
                  .forEach(
                      s -> System.out.print(s.names().get("en") + " " + s.confidence() + "; "));
              System.out.println("\nKEY " + found.keywords() + "\nSUM " + found.summary());
              found
                  .entities()
                  .forEach(
                      e ->
                          System.out.println(
                              e.id()
                                  + " "
                                  + e.name()
                                  + " "
                                  + e.titles()
                                  + " "
                                  + e.code()
                                  + " "
                                  + e.confidence()
                                  + " x"
                                  + e.mentions().size()
                                  + " "
                                  + e.candidates()));
              System.out.println(found.notes());
            });
  }
}
