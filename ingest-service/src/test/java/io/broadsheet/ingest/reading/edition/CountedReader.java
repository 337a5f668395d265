package io.broadsheet.ingest.reading.edition;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reader's classes once more, made to tell {@link Work} what they do. The product needs no hook
 * for it, and no part of it can be left out.
 */
final class CountedReader extends ClassLoader {
  private static final String READING = "io.broadsheet.ingest.reading.";
  private static final ClassDesc WORK = ClassDesc.of(Work.class.getName());

  /** What Work does in the place of the text's and the pattern's own methods. */
  private static final Set<String> COUNTED =
      Stream.of(Work.class.getMethods())
          .filter(method -> Modifier.isStatic(method.getModifiers()))
          .map(method -> method.getName() + descriptor(method))
          .collect(Collectors.toUnmodifiableSet());

  private final Consumer<String> reads;

  CountedReader() throws ReflectiveOperationException {
    super(CountedReader.class.getClassLoader());
    Object reader = loadClass(Reads.class.getName()).getDeclaredConstructor().newInstance();
    // The class is this loader's own copy: only what the JDK defines is common to both.
    @SuppressWarnings("unchecked")
    Consumer<String> consumer = (Consumer<String>) reader;
    this.reads = consumer;
  }

  /** What is counted while the text is read. */
  long work(String text) {
    long before = Work.done();
    reads.accept(text);
    return Work.done() - before;
  }

  /** Reads a text as a feed sends it. */
  public static final class Reads implements Consumer<String> {
    private final EditionReader reader = new EditionReader();

    public Reads() {}

    @Override
    public void accept(String text) {
      Objects.requireNonNull(reader.read(Pages.of(text)));
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known != null || !name.startsWith(READING) || name.startsWith(Work.class.getName())) {
        return known != null ? known : super.loadClass(name, resolve);
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] counted = counted(Objects.requireNonNull(in, name).readAllBytes());
        return defineClass(name, counted, 0, counted.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  private static byte[] counted(byte[] bytes) {
    ClassFile format = ClassFile.of();
    return format.transformClass(
        format.parse(bytes),
        ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(Counting::new)));
  }

  /** A jump back is another turn of a loop. */
  private static final class Counting implements CodeTransform {
    private final Set<Label> passed = new HashSet<>();

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
      switch (element) {
        case LabelTarget target -> {
          passed.add(target.label());
          code.with(element);
        }
        case BranchInstruction branch when passed.contains(branch.target()) -> {
          code.invokestatic(WORK, "turn", MethodTypeDesc.of(ConstantDescs.CD_void));
          code.with(element);
        }
        case InvokeInstruction call when isCounted(call) ->
            code.invokestatic(WORK, call.name().stringValue(), withReceiver(call));
        default -> code.with(element);
      }
    }

    private static boolean isCounted(InvokeInstruction call) {
      return call.opcode() == Opcode.INVOKEVIRTUAL
          && COUNTED.contains(call.name().stringValue() + withReceiver(call).descriptorString());
    }
  }

  private static MethodTypeDesc withReceiver(InvokeInstruction call) {
    return call.typeSymbol().insertParameterTypes(0, call.owner().asSymbol());
  }

  private static String descriptor(Method method) {
    return MethodType.methodType(method.getReturnType(), method.getParameterTypes())
        .descriptorString();
  }
}
