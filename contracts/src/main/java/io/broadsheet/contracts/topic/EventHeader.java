package io.broadsheet.contracts.topic;

/**
 * Names of record headers: CloudEvents 1.0 in binary mode (Kafka protocol binding, section 3.2),
 * W3C trace context, and our own. All values are UTF-8 text.
 */
public final class EventHeader {
  public static final String SPEC_VERSION = "ce_specversion";

  /**
   * {@code <submission id>/<position>} for articles, the submission id for submissions: the same at
   * every repeat, so that a consumer can see one.
   */
  public static final String ID = "ce_id";

  public static final String SOURCE = "ce_source";
  public static final String TYPE = "ce_type";
  public static final String TIME = "ce_time";
  public static final String SUBJECT = "ce_subject";
  public static final String CONTENT_TYPE = "content-type";
  public static final String TRACE_PARENT = "traceparent";

  /** Extension attribute: the feed's id. */
  public static final String FEED = "ce_feed";

  /** Extension attribute: the submission's id. */
  public static final String SUBMISSION_ID = "ce_submissionid";

  /** Extension attribute: the item's position in its submission, counted from 0. */
  public static final String POSITION = "ce_position";

  /** {@code SubmissionReceived} as JSON, beside the original bytes. */
  public static final String RECEIPT = "broadsheet-receipt";

  /** Language that a submission's request declared; absent when it declared none. */
  public static final String CONTENT_LANGUAGE = "content-language";

  /** Which ingest instance took a submission in; it alone finishes what it began. */
  public static final String INSTANCE = "broadsheet-instance";

  /** Why a record waits in quarantine, for people. */
  public static final String DEAD_LETTER_REASON = "dead-letter-reason";

  /** Class of the fault. */
  public static final String DEAD_LETTER_CLASS = "dead-letter-exception-class-name";

  /** Head of the fault's stack. */
  public static final String DEAD_LETTER_STACK = "dead-letter-stack";

  /** Where the record stood: topic, partition, offset in one. */
  public static final String DEAD_LETTER_POSITION = "dead-letter-position";

  /** Version of the code that gave up. */
  public static final String DEAD_LETTER_CODE = "dead-letter-code-version";

  /** When it gave up, RFC 3339. */
  public static final String DEAD_LETTER_TIME = "dead-letter-time";

  private EventHeader() {}
}
