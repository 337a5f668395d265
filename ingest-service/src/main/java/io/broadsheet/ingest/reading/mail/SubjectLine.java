package io.broadsheet.ingest.reading.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail's subject.
 *
 * @param headline what is left of it without prefixes, tags and the name of a list; null when it
 *     says no more than that it is a mail
 * @param isForward whether it says that the mail was written by somebody else
 * @param isReply whether it says that it answers another
 */
record SubjectLine(@Nullable String headline, boolean isForward, boolean isReply) {
  private static final int LONGEST = 300;
  private static final int MOST = 2_000;
  private static final Cues WORDS = new Cues("subjects.tsv", words -> words);
  private static final String COUNT = "(?:\\s*[\\[(（][0-9]{1,3}[\\])）])?\\s*[:：]\\s*";
  private static final Pattern REPLY = leading("reply", COUNT);
  private static final Pattern FORWARD = leading("forward", COUNT);
  private static final Pattern PREFIX = leading("prefix", "(?:\\s*[:：|｜]\\s*|\\s+(?=\\p{IsHan}))");
  private static final Pattern TAG =
      Pattern.compile(
          "^[【\\[(（〔]\\s*" + WORDS.of("tag") + "\\s*[】\\])）〕]\\s*", Pattern.CASE_INSENSITIVE);
  // What a mailing list puts before every subject.
  private static final Pattern LIST = Pattern.compile("^\\[[^\\[\\]]{1,40}\\]\\s*(?=\\S)");
  private static final Pattern SUFFIX =
      Pattern.compile(
          "\\s*[【\\[(（〔]\\s*" + WORDS.of("suffix") + "\\s*[】\\])）〕]$", Pattern.CASE_INSENSITIVE);
  private static final Pattern GENERIC =
      Pattern.compile("^" + WORDS.of("generic") + "[。.!！]*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern SIGNS = Pattern.compile("^[\\s:：\\-–—_]+|[\\s:：_]+$");

  static SubjectLine of(@Nullable String subject) {
    String said = subject == null ? "" : subject.substring(0, Math.min(subject.length(), MOST));
    String rest = said.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    boolean isForward = false;
    boolean isReply = false;
    for (boolean goesOn = true; goesOn; ) {
      int before = rest.length();
      Matcher forward = FORWARD.matcher(rest);
      isForward |= forward.find();
      rest = forward.replaceFirst("");
      Matcher reply = REPLY.matcher(rest);
      isReply |= reply.find();
      rest = without(PREFIX, without(LIST, without(TAG, reply.replaceFirst(""))));
      goesOn = rest.length() < before;
    }
    String headline = SIGNS.matcher(without(SUFFIX, rest)).replaceAll("");
    boolean says = !headline.isBlank() && !GENERIC.matcher(headline).find();
    return new SubjectLine(says ? cut(headline) : null, isForward, isReply);
  }

  /** Whether the subject begins with, or is, words of a kind that no contribution has. */
  static boolean begins(String kind, @Nullable String subject) {
    return subject != null && leading(kind, "").matcher(subject.strip()).find();
  }

  private static Pattern leading(String kind, String behind) {
    return Pattern.compile("^" + WORDS.of(kind) + behind, Pattern.CASE_INSENSITIVE);
  }

  private static String without(Pattern pattern, String text) {
    String rest = pattern.matcher(text).replaceFirst("");
    return rest.isBlank() ? text : rest;
  }

  private static String cut(String headline) {
    if (headline.length() <= LONGEST) {
      return headline;
    }
    int end = Character.isHighSurrogate(headline.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return headline.substring(0, end) + "…";
  }
}
