package io.broadsheet.ingest.reading;

import io.broadsheet.ingest.reading.Refused.Fault;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From bytes to text, strictly: what does not decode is refused, never replaced. The charset of the
 * request first, then a byte order mark, then an XML declaration, then UTF-8, then the feed's own,
 * then detection. Where they contradict one another, the one that decodes is right; a charset of
 * one byte decodes anything, and so proves nothing: it is asked after the others, and one that was
 * only detected has to give words.
 */
public final class TextDecoder {
  // One in seven Chinese characters in GBK looks like a sequence of UTF-8.
  private static final int NO_ACCIDENT = 8;
  // One may stand in Latin-1 by accident.
  private static final int LEAST_SEQUENCES = 2;
  private static final int LEAST_NULS = 2;
  // Against what the sender says.
  private static final double SURE = 0.8;
  private static final int LOOKED_AT = 64 * 1024;
  private static final char REPLACEMENT = '\uFFFD';

  private TextDecoder() {}

  /**
   * Decodes a document.
   *
   * @param declared in the request, null when it declares none
   * @param ofFeed the feed's default, null when it has none
   */
  public static Decoding decode(byte[] bytes, @Nullable String declared, @Nullable String ofFeed) {
    Charset inRequest = declared == null ? null : charset(declared);
    if (declared != null && inRequest == null) {
      return refused("unknown-charset", "There is no charset of the declared name here.", 1, 1);
    }
    List<Charset> candidates = new ArrayList<>(claimed(bytes, inRequest));
    Optional<Decoding> other =
        !candidates.isEmpty() && candidates.stream().allMatch(TextDecoder::isOfOneByte)
            ? firstThatDecodes(bytes, againstOneByte(bytes))
            : Optional.empty();
    if (other.isEmpty() && candidates.isEmpty()) {
      other =
          CharsetGuess.switching(bytes)
              .flatMap(guess -> firstThatDecodes(bytes, List.of(Candidate.guessed(guess))));
    }
    if (other.isPresent()) {
      return other.get();
    }
    if (inRequest == null) {
      candidates.add(StandardCharsets.UTF_8);
      Charset feedCharset = ofFeed == null ? null : charset(ofFeed);
      if (feedCharset != null) {
        candidates.add(feedCharset);
      }
    }
    return firstThatDecodes(bytes, candidates.stream().distinct().map(Candidate::told).toList())
        .or(() -> inRequest != null || Utf8.isDamaged(bytes) ? Optional.empty() : firstGuess(bytes))
        .orElseGet(
            () -> undecodable(bytes, inRequest == null ? StandardCharsets.UTF_8 : inRequest));
  }

  /**
   * What the bytes are more likely in than in the one charset of one byte that is said: programs
   * put Latin-1 on whatever they send.
   */
  private static List<Candidate> againstOneByte(byte[] bytes) {
    return Utf8.sequences(bytes) >= LEAST_SEQUENCES
        ? List.of(Candidate.told(StandardCharsets.UTF_8))
        : CharsetGuess.proving(bytes).stream()
            .filter(guess -> guess.confidence() >= SURE)
            .map(Candidate::guessed)
            .toList();
  }

  private static Optional<Decoding> firstGuess(byte[] bytes) {
    for (CharsetGuess guess : CharsetGuess.all(bytes)) {
      Optional<String> text = strictly(bytes, guess.charset());
      if (text.isPresent() && (!guess.isDoubtful() || isPlausible(text.get(), guess.charset()))) {
        return Optional.of(checked(text.get(), Candidate.guessed(guess)));
      }
    }
    return Optional.empty();
  }

  private static boolean isPlausible(String text, Charset charset) {
    return WordsLook.isWritten(text) && (isOfOneByte(charset) || WordsLook.isEverydayChinese(text));
  }

  private static Optional<Decoding> firstThatDecodes(byte[] bytes, List<Candidate> candidates) {
    return candidates.stream()
        .flatMap(each -> strictly(bytes, each.charset()).map(text -> checked(text, each)).stream())
        .findFirst();
  }

  /**
   * A charset that the bytes may be in.
   *
   * @param detection how sure that is; null unless it was detected
   */
  private record Candidate(Charset charset, @Nullable Double detection) {
    static Candidate told(Charset charset) {
      return new Candidate(charset, null);
    }

    static Candidate guessed(CharsetGuess guess) {
      return new Candidate(guess.charset(), guess.confidence());
    }
  }

  /** Whether a declared name means the charset that was decoded with. */
  public static boolean isSame(String declared, String charset) {
    Charset named = charset(declared);
    return named != null && named.name().equals(charset);
  }

  /** What request and document say, those first that prove something by decoding. */
  private static List<Charset> claimed(byte[] bytes, @Nullable Charset inRequest) {
    List<Charset> proving = new ArrayList<>();
    List<Charset> others = new ArrayList<>();
    Charset inDocument = declaredIn(XmlDeclaration.encoding(bytes));
    for (Charset each : new @Nullable Charset[] {inRequest, mark(bytes), inDocument}) {
      if (each != null) {
        (isOfOneByte(each) ? others : proving).add(each);
      }
    }
    if (inDocument != null
        && Utf8.sequences(bytes) >= (isOfOneByte(inDocument) ? 1 : NO_ACCIDENT)) {
      // Gateways that convert a document leave its declaration as it was.
      proving.addFirst(StandardCharsets.UTF_8);
    }
    if (hasControls(bytes) && others.contains(StandardCharsets.ISO_8859_1)) {
      // What calls itself Latin-1 and has quotation marks there is of Windows.
      others.addFirst(Charset.forName("windows-1252"));
    }
    proving.addAll(others);
    return proving;
  }

  private static @Nullable Charset mark(byte[] bytes) {
    boolean isOfFour = bytes.length >= 4 && bytes.length % 4 == 0;
    if (isOfFour && startsWith(bytes, 0xFF, 0xFE) && bytes[2] == 0 && bytes[3] == 0) {
      return Charset.forName("UTF-32LE");
    }
    if (isOfFour && startsWith(bytes, 0, 0) && (bytes[2] & 0xFF) == 0xFE && bytes[3] == -1) {
      return Charset.forName("UTF-32BE");
    }
    // Without a mark, the "<" of XML shows the order of bytes as well.
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(bytes, 0xEF, 0xBB) ? StandardCharsets.UTF_8 : wide(bytes);
  }

  /** UTF-16 without a mark: every other byte of its ASCII is NUL, which no other text holds. */
  private static @Nullable Charset wide(byte[] bytes) {
    int[] nuls = new int[2];
    for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
      nuls[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    int most = Math.max(nuls[0], nuls[1]);
    return bytes.length % 2 != 0 || most < LEAST_NULS || Math.min(nuls[0], nuls[1]) > 0
        ? null
        : nuls[0] == most ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static @Nullable Charset declaredIn(@Nullable String encoding) {
    return encoding == null ? null : charset(encoding);
  }

  private static boolean isOfOneByte(Charset charset) {
    return charset.canEncode() && charset.newEncoder().maxBytesPerChar() <= 1;
  }

  /** Whether there are bytes that are controls in Latin-1, which no text holds. */
  private static boolean hasControls(byte[] bytes) {
    for (byte each : bytes) {
      if ((each & 0xE0) == 0x80) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    // Twice as fast as a strict decoder, and without a second copy of the text. What does not
    // decode leaves a replacement character, but so does one that was sent.
    String text = new String(bytes, charset);
    if (text.indexOf(REPLACEMENT) < 0) {
      return Optional.of(text);
    }
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoding checked(String decoded, Candidate as) {
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      TextPlace place = TextPlace.of(text, nul);
      return refused(
          "nul-character", "The text holds a NUL character.", place.line(), place.column());
    }
    return new DecodedText(text, as.charset().name(), as.detection());
  }

  private static Refused undecodable(byte[] bytes, Charset charset) {
    CharBuffer good = CharBuffer.allocate(bytes.length + 1);
    charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes), good, true);
    TextPlace place = TextPlace.of(good.flip(), good.length());
    return refused(
        "undecodable-text",
        "The bytes are no text in " + charset.name() + ".",
        place.line(),
        place.column());
  }

  private static Refused refused(String slug, String detail, int line, int column) {
    return new Refused(400, slug, detail, List.of(Fault.at(line, column, detail)));
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** Null when there is none of the name here. */
  static @Nullable Charset charset(String name) {
    try {
      // The superset, which is what senders of either older name mean.
      return name.equalsIgnoreCase("gb2312") || name.equalsIgnoreCase("gbk")
          ? Charset.forName("GB18030")
          : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
