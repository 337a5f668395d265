package io.broadsheet.ingest.collection.folder;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells by its name that a file is not finished, or none that anybody meant to hand in. */
final class FileNames {
  // What programs that write, copy and upload call their files until they are whole.
  private static final Pattern UNFINISHED =
      Pattern.compile(
          ".*\\.(?:tmp|temp|part|partial|filepart|crdownload|download|uploading|swp|lock)|.*~|~.*|\\..*");
  // Of the system, or for people who look into the folder.
  private static final Pattern NOT_MEANT =
      Pattern.compile("thumbs\\.db|desktop\\.ini|readme\\.(?:md|txt)");

  private FileNames() {}

  /** Whether the file is passed over for as long as it is called so. */
  static boolean isPassedOver(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return UNFINISHED.matcher(name).matches() || NOT_MEANT.matcher(name).matches();
  }
}
