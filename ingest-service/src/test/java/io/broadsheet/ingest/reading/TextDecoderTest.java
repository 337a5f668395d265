package io.broadsheet.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String STORY =
      "清河县城西水厂昨日通水，三个镇的居民用上了自来水。记者在现场看到，管网工程已全部完工，" + "沿线村庄的旧井同时封存。县水务局负责人介绍，水质每日检测两次，结果向社会公布。";
  private static final String TRADITIONAL =
      "清河縣城西水廠昨日通水，三個鎮的居民用上了自來水。記者在現場看到，管網工程已全部完工，" + "沿線村莊的舊井同時封存。縣水務局負責人介紹，水質每日檢測兩次，結果向社會公佈。";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void findsTheCharsetOfSimplifiedChinese(String charset) {
    DecodedText found =
        (DecodedText) TextDecoder.decode(STORY.getBytes(Charset.forName(charset)), null, null);

    assertThat(found.text()).isEqualTo(STORY);
    assertThat(found.charset()).isEqualTo(charset);
    assertThat(found.detection()).isEqualTo(charset.equals("UTF-8") ? null : Double.valueOf(1));
  }

  @Test
  void findsBig5AndTellsHowSureThatIs() {
    assertThat(TextDecoder.decode(TRADITIONAL.getBytes(Charset.forName("Big5")), null, null))
        .isEqualTo(new DecodedText(TRADITIONAL, "Big5", 1.0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void goesByTheByteOrderMarkAndLeavesItOut(String charset) {
    byte[] bytes = ("\uFEFF" + STORY).getBytes(Charset.forName(charset));

    assertThat(TextDecoder.decode(bytes, null, null)).isEqualTo(new DecodedText(STORY, charset));
  }

  @Test
  void holdsTheSenderToTheDeclaredCharset() {
    byte[] gb = STORY.getBytes(Charset.forName("GB18030"));

    assertThat(TextDecoder.decode(gb, "gbk", null)).isEqualTo(new DecodedText(STORY, "GB18030"));
    assertThat(TextDecoder.decode(gb, "utf-8", null)).isInstanceOf(Refused.class);
    assertThat(TextDecoder.decode(gb, "klingon", null)).isInstanceOf(Refused.class);
  }

  @Test
  void takesTheFeedsCharsetWhereNothingIsDeclared() {
    byte[] bytes = "短".getBytes(Charset.forName("GB18030"));

    assertThat(TextDecoder.decode(bytes, null, "GB18030"))
        .isEqualTo(new DecodedText("短", "GB18030"));
  }

  @Test
  void refusesDamagedUtf8AndSaysWhere() {
    byte[] bytes = ("第一行\n" + STORY).getBytes(StandardCharsets.UTF_8);
    bytes["第一行\n清".getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;

    Decoding decoding = TextDecoder.decode(bytes, null, null);

    assertThat(decoding).isInstanceOf(Refused.class);
    Refused refused = (Refused) decoding;
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.faults().getFirst().line()).isEqualTo(2);
    assertThat(refused.faults().getFirst().column()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain \u00FF\u00FE words", "\u0080", "{\"headline\":\"\u00C3(\"}"})
  void refusesBytesThatAreNoTextInAnyEncoding(String latin1) {
    byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);

    assertThat(TextDecoder.decode(bytes, null, null)).isInstanceOf(Refused.class);
  }

  @Test
  void refusesNul() {
    Refused refused =
        (Refused) TextDecoder.decode("a\nb\0c".getBytes(StandardCharsets.UTF_8), null, null);

    assertThat(refused.slug()).isEqualTo("nul-character");
    assertThat(refused.faults().getFirst().line()).isEqualTo(2);
  }

  @Test
  void takesTheCharsetThatAnXmlDocumentDeclares() {
    String latin = "<?xml version='1.0' encoding='ISO-8859-1'?><p>Tr\u00e5dl\u00f8s</p>";
    byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);

    assertThat(TextDecoder.decode(bytes, null, null))
        .isEqualTo(new DecodedText(latin, "ISO-8859-1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUC-JP", "Shift_JIS", "windows-1251", "GBK"})
  void takesTheDeclarationBeforeTheFeedsCharset(String charset) {
    String said =
        charset.equals("windows-1251") ? "\u041f\u0430\u0440\u043e\u043c" : "\u65b0\u805e";
    String xml = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?><p>" + said + "</p>";
    byte[] bytes = xml.getBytes(Charset.forName(charset));

    Decoding decoding = TextDecoder.decode(bytes, null, "Big5");

    assertThat(decoding)
        .isInstanceOfSatisfying(DecodedText.class, text -> assertThat(text.text()).isEqualTo(xml));
  }

  @Test
  void settlesAContradictionByWhatDecodes() {
    String xml = "<?xml version='1.0' encoding='GB2312'?><p>" + STORY + "</p>";
    byte[] utf8 = xml.getBytes(StandardCharsets.UTF_8);
    byte[] gb = xml.getBytes(Charset.forName("GB18030"));

    assertThat(TextDecoder.decode(utf8, null, null)).isEqualTo(new DecodedText(xml, "UTF-8"));
    assertThat(TextDecoder.decode(gb, "utf-8", null)).isEqualTo(new DecodedText(xml, "GB18030"));
    assertThat(TextDecoder.decode(utf8, "iso-8859-1", null))
        .isEqualTo(new DecodedText(xml, "UTF-8"));
  }

  @Test
  void takesNoWideCharsetFromADeclarationInAscii() {
    String xml = "<?xml version='1.0' encoding='utf-16'?><p>Caf\u00e9</p>";

    assertThat(TextDecoder.decode(xml.getBytes(StandardCharsets.UTF_8), null, null))
        .isEqualTo(new DecodedText(xml, "UTF-8"));
    assertThat(TextDecoder.decode(xml.getBytes(StandardCharsets.UTF_16LE), null, null))
        .isEqualTo(new DecodedText(xml, "UTF-16LE"));
  }

  @Test
  void readsTheQuotationMarksOfWindowsInWhatCallsItselfLatin1() {
    byte[] bytes = "A \u0093quoted\u0094 word".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(TextDecoder.decode(bytes, "iso-8859-1", null))
        .isEqualTo(new DecodedText("A \u201cquoted\u201d word", "windows-1252"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "Big5", "EUC-KR", "Shift_JIS", "UTF-8"})
  void believesNoLatin1ThatIsPutOnEverything(String charset) {
    String said =
        switch (charset) {
          case "Big5" -> TRADITIONAL;
          case "EUC-KR" -> "항구는 폭풍이 지나간 뒤 다시 문을 열었다. 선장은 바다가 잔잔하다고 말했다.";
          case "Shift_JIS" -> "港は嵐のあと再び開いた。船長は海が静かだと話している。フェリーは明日も運航する。";
          default -> STORY;
        };
    byte[] bytes = said.getBytes(Charset.forName(charset));
    String xml = "<?xml version='1.0' encoding='ISO-8859-1'?><p>" + said + "</p>";

    assertThat(TextDecoder.decode(bytes, "iso-8859-1", null))
        .isInstanceOfSatisfying(DecodedText.class, text -> assertThat(text.text()).isEqualTo(said));
    assertThat(TextDecoder.decode(xml.getBytes(Charset.forName(charset)), null, null))
        .isInstanceOfSatisfying(DecodedText.class, text -> assertThat(text.text()).isEqualTo(xml));
  }

  @Test
  void goesOnBelievingLatin1OfWesternWords() {
    String said = "L'\u00e9cole rouvre apr\u00e8s No\u00ebl, dit le ma\u00eetre \u00e0 l'\u00e9lu.";

    assertThat(TextDecoder.decode(said.getBytes(StandardCharsets.ISO_8859_1), "iso-8859-1", null))
        .isEqualTo(new DecodedText(said, "ISO-8859-1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void findsTheOrderOfBytesWithoutAMark(String charset) {
    String json = "{\"headline\":\"\u6e05\u6cb3\",\"body\":\"\u6e05\u6cb3\u53bf\"}";

    assertThat(TextDecoder.decode(json.getBytes(Charset.forName(charset)), null, null))
        .isEqualTo(new DecodedText(json, charset));
  }

  @Test
  void believesAMarkBeforeADeclaration() {
    String xml = "<?xml version='1.0' encoding='GB2312'?><p>" + STORY + "</p>";

    assertThat(TextDecoder.decode(("\uFEFF" + xml).getBytes(StandardCharsets.UTF_8), null, null))
        .isEqualTo(new DecodedText(xml, "UTF-8"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          windows-1252 | Die Häfen schließen früh. „Größe und Dauer sind ungewiss“, sagte Jörg Käthner.
          windows-1252 | Le ministre a annoncé que l’hôpital de Valbrune rouvrirait après dix années.
          windows-1252 | It was 5° at noon – “cold”, she said… and tea was €3.
          ISO-8859-1   | ÉLECTION À VALBRUNE. L'ÉTAT A DIT NON. C'est décidé.
          windows-1250 | Prom zaczął znów kursować w piątek – „nareszcie”, mówią mieszkańcy.
          windows-1251 | Паром в порту снова начал ходить в пятницу, сообщил глава города.
          KOI8-R       | Паром в порту снова начал ходить в пятницу, сообщил глава города.
          ISO-8859-7   | Το πλοίο της γραμμής ξεκίνησε την Παρασκευή, ανακοίνωσε ο δήμαρχος.
          ISO-8859-8   | המעבורת בנמל שבה לפעול ביום שישי, אמר ראש העיר. התושבים חיכו.
          windows-1256 | عادت العبارة في الميناء إلى العمل يوم الجمعة، قال رئيس البلدية.
          ISO-8859-9   | Vapur yeniden çalışıyor, dedi belediye başkanı. İşçiler ve öğrenciler sevinçli.
          ISO-2022-JP  | 港町の渡し船が二十日に運航を再開した。市長は、うれしいと話した。
          GB18030      | 渡轮停航
          """)
  void findsWhatNothingDeclaresAndTellsHowSureThatIs(String charset, String said) {
    Decoding decoding = TextDecoder.decode(said.getBytes(Charset.forName(charset)), null, null);

    assertThat(decoding)
        .isInstanceOfSatisfying(
            DecodedText.class,
            decoded -> {
              assertThat(decoded.text()).isEqualTo(said);
              assertThat(decoded.charset()).isEqualTo(charset);
              assertThat(decoded.detection()).isBetween(0.05, 1.0);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x-MacRoman | Le ministre de la Santé a annoncé que l’hôpital rouvrirait à Noël.
          IBM866     | Паром в порту снова начал ходить в пятницу, сообщил глава города.
          IBM437     | Die Häfen schließen früh. Größe und Dauer sind ungewiss, sagte Käthner.
          """)
  void takesNoCharsetThatMakesNoWords(String charset, String said) {
    assertThat(TextDecoder.decode(said.getBytes(Charset.forName(charset)), null, null))
        .isInstanceOf(Refused.class);
  }

  @Test
  void prefersTheFeedsCharsetToDetection() {
    byte[] bytes = "Große Fähre, früh".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(TextDecoder.decode(bytes, null, "windows-1252"))
        .isEqualTo(new DecodedText("Große Fähre, früh", "windows-1252"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
  void readsUtf32WithAMark(String charset) {
    byte[] bytes = ("\uFEFF" + STORY).getBytes(Charset.forName(charset));

    assertThat(TextDecoder.decode(bytes, null, null)).isEqualTo(new DecodedText(STORY, charset));
  }

  @Test
  void looksAtBinaryDataInNoTime() {
    byte[] noise = new byte[5_000_000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (1 + (i * 31L + i / 7) % 255);
    }

    assertThat(TextDecoder.decode(noise, null, null)).isInstanceOf(Refused.class);
  }
}
