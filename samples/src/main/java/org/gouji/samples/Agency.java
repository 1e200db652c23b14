package org.gouji.samples;

import org.gouji.contracts.report.Body;

/// Who reports. `name` is the full official name and `titleName` what the title prints, `place` the
/// division, `we` how the text speaks of itself (我县).
public record Agency(String name, String titleName, String place, String we, Body.Kind kind, Body.Level level) {}
