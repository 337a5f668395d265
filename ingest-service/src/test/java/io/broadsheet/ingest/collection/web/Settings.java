package io.broadsheet.ingest.collection.web;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** Settings as a service would read them. */
final class Settings {
  private Settings() {}

  /** The defaults but for these, by their names without prefix. */
  static WebSettings with(Map<String, String> values) {
    SmallRyeConfigBuilder config = new SmallRyeConfigBuilder().withMapping(WebSettings.class);
    values.forEach((name, value) -> config.withDefaultValue("broadsheet.pull." + name, value));
    return config.addDiscoveredConverters().build().getConfigMapping(WebSettings.class);
  }
}
