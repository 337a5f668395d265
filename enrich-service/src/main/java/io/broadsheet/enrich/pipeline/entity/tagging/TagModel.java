package io.broadsheet.enrich.pipeline.entity.tagging;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * The weights of a linear-chain conditional random field in whole numbers: a feature's for each tag
 * but the outside one, whose weights are zero, and a tag's for the next. Some 32 MB in memory.
 */
public final class TagModel {
  /** Begins the file; the digit is the form's. */
  static final int MAGIC = 0x4e455231; // NER1

  /** Weights of a feature: one for each tag but the outside one. */
  static final int WIDTH = Tags.COUNT - 1;

  private static final int WORDS = WIDTH / Integer.BYTES;

  // A feature's key and its weights, a byte each, lie together: one cache line for one look-up.
  private static final int SLOT = 8;

  private final String version;
  private final int unit;
  private final int mask;
  private final int[] slots;
  private final int[][] transitions;
  private final RegisterModel registers;
  private final Calibration calibration;

  private TagModel(
      String version,
      int unit,
      int features,
      int[][] transitions,
      RegisterModel registers,
      Calibration calibration) {
    this.version = version;
    this.unit = unit;
    this.mask = Integer.highestOneBit(Math.max(features, 8) * 3 / 2) * 2 - 1;
    this.slots = new int[(mask + 1) * SLOT];
    this.transitions = transitions;
    this.registers = registers;
    this.calibration = calibration;
  }

  /** Reads the model that lies beside this class. */
  public static TagModel read(String resource) {
    try (InputStream in = TagModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + resource, e);
    }
  }

  static TagModel read(InputStream packed) throws IOException {
    DataInputStream in = new DataInputStream(new GZIPInputStream(packed, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("no model of names, or one of another form");
    }
    String version = in.readUTF();
    int unit = in.readInt();
    RegisterModel registers = RegisterModel.read(in);
    Calibration calibration = Calibration.read(in);
    int[][] transitions = new int[Register.COUNT][Tags.COUNT * Tags.COUNT];
    for (int[] ofRegister : transitions) {
      for (int i = 0; i < ofRegister.length; i++) {
        ofRegister[i] = in.readInt();
      }
    }
    int features = in.readInt();
    int[] keys = new int[features];
    for (int i = 0; i < features; i++) {
      keys[i] = in.readInt();
    }
    byte[] weights = new byte[features * WIDTH * Register.COUNT];
    in.readFully(weights);
    TagModel model = new TagModel(version, unit, features, transitions, registers, calibration);
    for (int i = 0; i < features; i++) {
      model.put(keys[i], weights, i, features);
    }
    return model;
  }

  public String version() {
    return version;
  }

  /** How much of a text's register is reference prose, in {@link RegisterModel#PARTS}. */
  int shareOfReference(String text) {
    return registers.shareOfReference(text);
  }

  /** How often a name of a probability is right. */
  double calibrated(double probability) {
    return calibration.of(probability);
  }

  /** A tag's scores for the next, mixed of both registers. */
  int[] transitions(int shareOfReference) {
    int[] mixed = new int[Tags.COUNT * Tags.COUNT];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = mixed(transitions[0][i], transitions[1][i], shareOfReference);
    }
    return mixed;
  }

  /** Adds the weights of a feature to the scores of a position, in units finer by the parts. */
  void add(int key, int shareOfReference, int[] scores, int at) {
    int slot = slotOf(key);
    if (slots[slot] != key) {
      return;
    }
    addRow(slot + 1, (RegisterModel.PARTS - shareOfReference) * unit, scores, at + 1);
    addRow(slot + 1 + WORDS, shareOfReference * unit, scores, at + 1);
  }

  private void addRow(int first, int times, int[] scores, int at) {
    if (times == 0) {
      return;
    }
    for (int word = first, tag = at; word < first + WORDS; word++, tag += Integer.BYTES) {
      int four = slots[word];
      scores[tag] += (byte) four * times;
      scores[tag + 1] += (byte) (four >> 8) * times;
      scores[tag + 2] += (byte) (four >> 16) * times;
      scores[tag + 3] += (byte) (four >> 24) * times;
    }
  }

  static int mixed(int news, int reference, int shareOfReference) {
    return (int)
        (((long) news * (RegisterModel.PARTS - shareOfReference)
                + (long) reference * shareOfReference)
            / RegisterModel.PARTS);
  }

  // Weights lie tag by tag in the file, where they pack better.
  private void put(int key, byte[] weights, int feature, int features) {
    int slot = slotOf(key);
    slots[slot] = key;
    for (int tag = 0; tag < WIDTH * Register.COUNT; tag++) {
      slots[slot + 1 + tag / Integer.BYTES] |=
          (weights[tag * features + feature] & 0xff) << (8 * (tag % Integer.BYTES));
    }
  }

  // Where the key is or would be; keys are hashes, and never 0.
  private int slotOf(int key) {
    int at = key & mask;
    while (slots[at * SLOT] != 0 && slots[at * SLOT] != key) {
      at = (at + 1) & mask;
    }
    return at * SLOT;
  }
}
