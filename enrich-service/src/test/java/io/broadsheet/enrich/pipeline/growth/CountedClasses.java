package io.broadsheet.enrich.pipeline.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Loads the classes of a package and below anew, each so changed that it counts its steps. What
 * they call outside of the package is the usual.
 */
final class CountedClasses extends ClassLoader {
  private static final ClassDesc STEPS = Steps.class.describeConstable().orElseThrow();
  private static final Map<String, MethodTypeDesc> COUNTED = counted();

  private final String counted;
  private final List<String> but;

  private CountedClasses(String counted, List<String> but) {
    super(CountedClasses.class.getClassLoader());
    this.counted = counted;
    this.but = but;
  }

  /** All of a package and below, but for what some names begin with. */
  static CountedClasses of(String packageName, String... but) {
    return new CountedClasses(packageName + ".", List.of(but));
  }

  /** An object of a class loaded anew, which the caller knows by an interface of the JDK. */
  <A, B> Function<A, B> made(Class<? extends Function<A, B>> type) {
    try {
      @SuppressWarnings("unchecked") // the same class but for its loader
      Function<A, B> made =
          (Function<A, B>) loadClass(type.getName()).getDeclaredConstructor().newInstance();
      return made;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no counted " + type, e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(counted)
        || name.equals(Steps.class.getName())
        || but.stream().anyMatch(name::startsWith)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      // A class and those inside of it are one.
      int id = Steps.register(name.replaceFirst("\\$.*", ""));
      ClassFile file = ClassFile.of();
      byte[] changed =
          file.transformClass(
              file.parse(in.readAllBytes()),
              ClassTransform.transformingMethodBodies(
                  CodeTransform.ofStateful(() -> new Counting(id))));
      return defineClass(name, changed, 0, changed.length);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  // By owner, name and parameters, with the receiver first where there is one.
  private static Map<String, MethodTypeDesc> counted() {
    Map<String, MethodTypeDesc> counted = new HashMap<>();
    for (var method : Steps.class.getMethods()) {
      if (method.getDeclaringClass() == Steps.class && method.getParameterCount() > 1) {
        MethodTypeDesc whole =
            MethodTypeDesc.ofDescriptor(
                MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                    .descriptorString());
        int last = whole.parameterCount() - 1;
        counted.put(method.getName() + whole.dropParameterTypes(last, last + 1), whole);
      }
    }
    return counted;
  }

  /** Changes one method. */
  private static final class Counting implements CodeTransform {
    private final int id;
    private final Set<Label> behind = new HashSet<>();

    Counting(int id) {
      this.id = id;
    }

    @Override
    public void atStart(CodeBuilder code) {
      step(code);
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
      switch (element) {
        case LabelTarget label -> behind.add(label.label());
        case BranchInstruction branch when behind.contains(branch.target()) -> step(code);
        case InvokeInstruction call when COUNTED.containsKey(key(call)) -> {
          code.loadConstant(id)
              .invokestatic(STEPS, call.name().stringValue(), COUNTED.get(key(call)));
          return;
        }
        default -> {}
      }
      code.with(element);
    }

    private void step(CodeBuilder code) {
      code.loadConstant(id)
          .invokestatic(
              STEPS, "step", MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int));
    }

    private static String key(InvokeInstruction call) {
      MethodTypeDesc type = call.typeSymbol();
      boolean isStatic = call.opcode() == Opcode.INVOKESTATIC;
      return call.name().stringValue()
          + (isStatic ? type : type.insertParameterTypes(0, call.owner().asSymbol()));
    }
  }
}
