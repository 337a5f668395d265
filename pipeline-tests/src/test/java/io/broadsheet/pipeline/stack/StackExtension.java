package io.broadsheet.pipeline.stack;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Hands the one stack to every test that asks for it. It starts with the first class, is up before
 * each, and is taken down behind the last; when a test fails, the services' logs are shown.
 */
public final class StackExtension implements BeforeAllCallback, ParameterResolver, TestWatcher {
  private static final Namespace NAMESPACE = Namespace.create(StackExtension.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    // A class whose test failed half way may have left a part down.
    if (!stack(context).listens()) {
      stack(context).up();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return Stack.class.isAssignableFrom(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return stack(context);
  }

  @Override
  public void testFailed(ExtensionContext context, @Nullable Throwable cause) {
    System.err.println(context.getDisplayName() + " failed; the logs end so:");
    System.err.println(stack(context).logTails());
  }

  // The root's store closes what it holds when all tests are done.
  private static Stack stack(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(Stack.class, key -> Stack.started(), Stack.class);
  }
}
