package io.broadsheet.enrich.pipeline.segmentation;

import com.mayabot.nlp.MynlpEnv;
import com.mayabot.nlp.Mynlps;
import com.mayabot.nlp.segment.Lexer;
import com.mayabot.nlp.segment.lexer.core.CoreLexerPlugin;
import com.mayabot.nlp.segment.pipeline.PipelineLexerBuilder;
import com.mayabot.nlp.segment.plugins.ner.NerProcessor;
import com.mayabot.nlp.segment.plugins.ner.PerceptronNerService;
import com.mayabot.nlp.segment.plugins.personname.PersonNamePlugin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Opens mynlp, once in a process. The library compiles its dictionaries at first use (some ten
 * seconds) and keeps the result in a folder, without a thought for two processes or a crash; so the
 * folder is made under another name and moved into place when it is whole.
 */
final class MynlpLexers {
  private static final String WHOLE = "mynlp-3.2.1";
  private static final Object OPENING = new Object();
  private static @Nullable Lexer lexer;

  private MynlpLexers() {}

  /**
   * The lexer with parts of speech, person names and entities; safe for threads.
   *
   * @param cache where compiled dictionaries are kept between starts; made when absent
   */
  static Lexer open(Path cache) {
    synchronized (OPENING) {
      if (lexer == null) {
        lexer = load(cache);
      }
      return lexer;
    }
  }

  private static Lexer load(Path cache) {
    Path whole = cache.resolve(WHOLE);
    try {
      Files.createDirectories(cache);
      if (Files.isDirectory(whole)) {
        return load(whole, "开始");
      }
      Path building = Files.createTempDirectory(cache, "building-");
      Lexer opened = load(building, "开始");
      keep(building, whole);
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException("dictionaries could not be kept in " + cache, e);
    }
  }

  private static Lexer load(Path folder, String firstWords) throws IOException {
    Mynlps.setCacheDir(folder.toString());
    MynlpEnv env = Mynlps.get().getEnv();
    PipelineLexerBuilder builder = new PipelineLexerBuilder();
    builder.install(new CoreLexerPlugin());
    builder.addProcessor(new PartsOfSpeech(env));
    builder.install(new PersonNamePlugin());
    builder.addProcessor(new NerProcessor(names(env)));
    Lexer opened = builder.build();
    // Some parts load at first use; it must not be an article that waits for them.
    opened.scan(firstWords.toCharArray(), term -> {});
    return opened;
  }

  // Its plug-in would load the library's own parts of speech as well, which nothing asks.
  private static PerceptronNerService names(MynlpEnv env) throws IOException {
    try {
      return new PerceptronNerService(env, null);
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) { // as the library declares it
      throw new IOException("mynlp's model of names could not be read", e);
    }
  }

  private static void keep(Path building, Path whole) throws IOException {
    try {
      Files.move(building, whole, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      // Another process was faster; its folder is as good.
      if (!Files.isDirectory(whole)) {
        throw e;
      }
    }
  }
}
