package io.broadsheet.pipeline.stack;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** A test class about the launcher itself, whose constructor is given the {@link EmbeddedStack}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnTheStack
@DisabledIfSystemProperty(
    named = Stack.PROPERTY,
    matches = "containers",
    disabledReason = "the launcher starts no containers")
public @interface OnTheEmbeddedStack {}
