package org.gouji.contracts.finding;

/// A message for people, in Chinese and in English.
public record Message(String zh, String en) {}
