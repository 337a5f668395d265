package io.broadsheet.enrich.pipeline.growth;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A hostile text of any length. */
record Growing(String name, IntFunction<String> text) {
  private static final List<String> UNITS =
      List.of(
          // One character: of nothing, of a family name, of a place, of a body, of a number
          "疫",
          "李",
          "区",
          "局",
          "一",
          "1",
          "A",
          "😀",
          "\u0301",
          "\u0001",
          "。",
          "、",
          "(",
          "“",
          "\"",
          "《",
          // Other scripts, marks, directions
          "مرحبا ",
          "e\u0301 ",
          "\u202e李",
          "\ud800 lone ",
          // Names in a row, with and without what parts them
          "李明、",
          "李明说，",
          "王李",
          "欧阳",
          "北京",
          "古楼",
          "朝阳，",
          "东昌府区委，",
          "区委党组",
          "北京王李公司，",
          "副区长赵亚秋、",
          "区委书记、",
          "《人民》区委",
          "“春风行动”区委",
          "古楼街道汇金社区，",
          "李村镇镇",
          // Quotations, days and amounts
          "“好的，我们去。”李明说。",
          "“「李」”",
          "2022年11月13日",
          "农历十月初三",
          "3至5万元",
          "1,",
          "一亿",
          // English
          "a ",
          "Smith ",
          "John Smith said \"yes, we do.\" ",
          "Paris, Texas, ",
          "St. ",
          "of the A ",
          "$3.5 million ",
          "Nov. 13-15, ");

  static final List<Growing> ALL =
      Stream.concat(
              UNITS.stream().map(Growing::of),
              Stream.of(
                  new Growing("marks in marks", Growing::nested),
                  new Growing("short lines", length -> "会议召开\n".repeat(length / 5)),
                  new Growing("titles before one name", Growing::titles),
                  different("people", i -> "李" + han(i, 2) + "说，"),
                  different("bodies", i -> "北京" + han(i, 3) + "公司，"),
                  // So many that no more of them are looked at as surroundings.
                  different("towns", i -> han(i, 3) + "镇，").longer(4),
                  different("works", i -> "《" + han(i, 3) + "》"),
                  different("words", i -> han(i, 2)),
                  different("English people", i -> "John " + latin(i) + "son spoke. "),
                  different("English bodies", i -> "The " + latin(i) + " Council met. ")))
          .toList();

  String of(int length) {
    return text.apply(length);
  }

  private Growing longer(int times) {
    return new Growing(name, length -> text.apply(times * length));
  }

  private static Growing of(String unit) {
    return new Growing(unit, length -> unit.repeat(Math.ceilDiv(length, unit.length())));
  }

  // As many as fill the length, each another.
  private static Growing different(String name, IntFunction<String> one) {
    int each = one.apply(0).length();
    return new Growing(
        "different " + name,
        length -> IntStream.range(0, length / each).mapToObj(one).collect(Collectors.joining()));
  }

  private static String nested(int length) {
    return "“「".repeat(length / 4) + "」”".repeat(length / 4);
  }

  private static String titles(int length) {
    return "书记、".repeat(length / 3) + "李明说。";
  }

  // A number in characters that names are made of.
  private static String han(int number, int digits) {
    String characters = "明华芳伟东西南山水金木云龙凤阳平安玉春秋";
    StringBuilder written = new StringBuilder();
    // Far apart, so that a text's second half is like its first.
    for (int i = 0, left = scattered(number); i < digits; i++, left /= characters.length()) {
      written.append(characters.charAt(left % characters.length()));
    }
    return written.toString();
  }

  private static String latin(int number) {
    int left = scattered(number);
    return "%c%c%c".formatted('A' + left % 26, 'a' + left / 26 % 26, 'a' + left / 676 % 26);
  }

  private static int scattered(int number) {
    return (int) (number * 104_729L % 15_485_863);
  }

  @Override
  public String toString() {
    return name.codePoints()
        .mapToObj(
            c ->
                c < ' ' || Character.getType(c) == Character.SURROGATE
                    ? "\\u%04x".formatted(c)
                    : Character.toString(c))
        .collect(Collectors.joining());
  }
}
