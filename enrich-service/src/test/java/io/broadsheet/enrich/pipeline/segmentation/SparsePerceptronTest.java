package io.broadsheet.enrich.pipeline.segmentation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mayabot.nlp.common.hppc.IntArrayList;
import com.mayabot.nlp.perceptron.FeatureSet;
import com.mayabot.nlp.perceptron.PerceptronModelImpl;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SparsePerceptronTest {
  private static final int LABELS = 9;
  private static final int FEATURES = 400;

  private final Random random = new Random(20_261_123);
  private final float[] weights = mostlyZeros();
  private final FeatureSet features =
      FeatureSet.readFromText(
          new ByteArrayInputStream("一\n七\n万\n".getBytes(StandardCharsets.UTF_8)));

  @Test
  void saysWhatTheLibrarysOwnSays() throws IOException {
    // Given
    PerceptronModelImpl library = new PerceptronModelImpl(features, LABELS, weights);
    library.decodeQuickMode(true);
    SparsePerceptron sparse = SparsePerceptron.read(features, written());
    for (int sentence = 0; sentence < 500; sentence++) {
      List<IntArrayList> words = words();

      // When, then
      assertArrayEquals(library.decode(words), sparse.decode(words));
    }
  }

  @Test
  void holdsTheSameWeights() throws IOException {
    SparsePerceptron sparse = SparsePerceptron.read(features, written());

    for (int i = 0; i < weights.length; i++) {
      assertEquals(weights[i], sparse.parameterAt(i));
    }
  }

  @Test
  void refusesToChooseLabelsTogether() throws IOException {
    SparsePerceptron sparse = SparsePerceptron.read(features, written());

    assertThrows(IllegalArgumentException.class, () -> sparse.decodeQuickMode(false));
  }

  private float[] mostlyZeros() {
    float[] some = new float[FEATURES * LABELS];
    for (int i = 0; i < some.length; i++) {
      some[i] = random.nextInt(10) == 0 ? random.nextFloat() - 0.5f : 0;
    }
    return some;
  }

  private ByteArrayInputStream written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(LABELS);
    out.writeInt(weights.length);
    for (float weight : weights) {
      out.writeFloat(weight);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  // Some without any feature but the one for the label before.
  private List<IntArrayList> words() {
    List<IntArrayList> words = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      IntArrayList word = new IntArrayList();
      int count = random.nextInt(8) + 1;
      for (int f = 0; f < count; f++) {
        word.add(random.nextInt(FEATURES));
      }
      words.add(word);
    }
    return words;
  }
}
