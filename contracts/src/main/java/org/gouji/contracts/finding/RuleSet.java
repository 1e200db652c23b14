package org.gouji.contracts.finding;

/// Which rules were asked: `hash` is over the ids, versions and configuration of all of them.
public record RuleSet(String version, String hash) {}
