package io.broadsheet.ingest.reading;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What bytes may be in that say nothing of it, as ICU's detection has it.
 *
 * @param confidence 0 to 1, of the detection
 */
record CharsetGuess(Charset charset, double confidence) {
  // Encodings whose strict decoding says something: a single-byte one decodes any bytes.
  private static final Set<String> PROVING =
      Set.of("GB18030", "Big5", "UTF-16LE", "UTF-16BE", "Shift_JIS", "EUC-JP", "EUC-KR");
  // Below this ICU has seen too few characters to tell.
  private static final int LEAST = 20;
  // Chinese headlines are short, and most that comes undeclared here is Chinese.
  private static final String OF_SHORT_TEXTS = "GB18030";
  // Texts of seven bits that switch between alphabets: they would pass for ASCII.
  private static final Set<String> SWITCHING = Set.of("ISO-2022-JP", "ISO-2022-KR", "ISO-2022-CN");
  private static final int LEAST_OF_SWITCHING = 50;
  private static final char ESCAPE = 0x1B;
  private static final int BYTES = 64 * 1024;

  /** Those whose strict decoding proves them, likeliest first. */
  static List<CharsetGuess> proving(byte[] bytes) {
    return Arrays.stream(matches(bytes))
        .filter(match -> PROVING.contains(match.getName()))
        .filter(match -> match.getConfidence() >= LEAST)
        .flatMap(match -> of(match).stream())
        .toList();
  }

  /**
   * All, likeliest first. Those of one byte decode anything: what they make of the bytes has to be
   * looked at ({@link WordsLook}).
   */
  static List<CharsetGuess> all(byte[] bytes) {
    List<CharsetGuess> guesses = new ArrayList<>();
    List<CharsetGuess> lastResort = new ArrayList<>();
    for (CharsetMatch match : matches(bytes)) {
      if (match.getConfidence() >= LEAST) {
        of(match).ifPresent(guesses::add);
      } else if (match.getName().equals(OF_SHORT_TEXTS)) {
        of(match).ifPresent(lastResort::add);
      }
    }
    guesses.addAll(lastResort);
    return guesses;
  }

  /** The one that switches between alphabets; empty for all other bytes. */
  static Optional<CharsetGuess> switching(byte[] bytes) {
    boolean escapes = false;
    for (byte each : bytes) {
      if (each < 0) {
        return Optional.empty();
      }
      escapes |= each == ESCAPE;
    }
    return escapes
        ? Arrays.stream(matches(bytes))
            .filter(match -> SWITCHING.contains(match.getName()))
            .filter(match -> match.getConfidence() >= LEAST_OF_SWITCHING)
            .flatMap(match -> of(match).stream())
            .findFirst()
        : Optional.empty();
  }

  /** Whether strict decoding proves nothing of this one. */
  boolean isDoubtful() {
    return !PROVING.contains(charset.name()) || confidence < LEAST / 100.0;
  }

  private static CharsetMatch[] matches(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes.length <= BYTES ? bytes : Arrays.copyOf(bytes, BYTES));
    return detector.detectAll();
  }

  private static Optional<CharsetGuess> of(CharsetMatch match) {
    // ICU tells the order of lines apart, which makes no other bytes.
    String name = match.getName().replaceFirst("-I$", "");
    return Optional.ofNullable(TextDecoder.charset(name))
        .map(charset -> new CharsetGuess(charset, match.getConfidence() / 100.0));
  }
}
