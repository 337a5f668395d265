package io.broadsheet.benchmarks.editions.writing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What each symbol can become, from a resource of symbol and text. */
public final class Grammar {
  public static final Grammar CHINESE = of("zh.tsv");
  public static final Grammar ENGLISH = of("en.tsv");

  private final Map<String, List<String>> rules;

  private Grammar(Map<String, List<String>> rules) {
    this.rules = rules;
  }

  /** Empty when the symbol has no rule. */
  public List<String> rules(String symbol) {
    return rules.getOrDefault(symbol, List.of());
  }

  private static Grammar of(String resource) {
    Map<String, List<String>> rules = new LinkedHashMap<>();
    try (InputStream in = Grammar.class.getResourceAsStream(place(resource));
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, resource), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .forEach(
              line -> {
                int tab = line.indexOf('\t');
                rules
                    .computeIfAbsent(line.substring(0, tab), unused -> new ArrayList<>())
                    .add(line.substring(tab + 1));
              });
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return new Grammar(rules);
  }

  private static String place(String resource) {
    return "/io/broadsheet/benchmarks/editions/writing/" + resource;
  }
}
