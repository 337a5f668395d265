package io.broadsheet.enrich.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real county paper's front page, where it is at hand; cut at its headlines by hand, which is the
 * edition reader's work otherwise.
 */
final class RealPage {
  private static final List<String> HEADLINES =
      List.of(
          "## 全省疫情防控工作",
          "## 区政府党组会议召开",
          "千群连心筑牢",
          "聊城市推进黄河流域生态保护和高质量发展领导小组召开视频会议",
          "## 区政府党组理论学习中心组",
          "## 区残疾人联合会",
          "## 古楼街道：",
          "## 柳园街道育新社区：");

  private RealPage() {}

  /** Bodies by headline, in the order of the page; none where the page is not at hand. */
  static Optional<Map<String, String>> articles() {
    Path folder = Path.of("..", "..", "shared", "seeds");
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      Optional<Path> page = files.filter(file -> file.toString().endsWith(".txt")).findFirst();
      return page.isPresent() ? Optional.of(cut(Files.readString(page.get()))) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> cut(String page) {
    Map<String, String> articles = new LinkedHashMap<>();
    for (int i = 0; i < HEADLINES.size(); i++) {
      int start = page.indexOf(HEADLINES.get(i));
      int end = i + 1 < HEADLINES.size() ? page.indexOf(HEADLINES.get(i + 1)) : page.length();
      List<String> lines = page.substring(start, end).lines().map(String::strip).toList();
      articles.put(
          lines.getFirst().replace("##", "").strip(), body(lines.subList(1, lines.size())));
    }
    return articles;
  }

  private static String body(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    boolean open = false;
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("(融媒体") || line.startsWith("融媒体")) {
        continue;
      }
      if (open) {
        paragraphs.add(paragraphs.removeLast() + line);
      } else {
        paragraphs.add(line);
      }
      open = !"。！？”…".contains(line.substring(line.length() - 1));
    }
    return String.join("\n", paragraphs);
  }
}
