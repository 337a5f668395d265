package io.broadsheet.pipeline.stack;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A test class that needs a Docker daemon: {@code ./broadsheet test --containers}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfSystemProperty(
    named = Stack.PROPERTY,
    matches = "containers",
    disabledReason = "./broadsheet test --containers runs it")
public @interface InContainers {}
