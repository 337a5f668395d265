package io.broadsheet.archive.store;

/** An arrival and what became of it. */
public record Settled(Arrived arrived, Outcome outcome) {}
