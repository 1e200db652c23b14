package org.gouji.query.flow;

import org.gouji.contracts.event.Edition;

/// News, and the edition that they are of.
record Told(Edition edition, News news) {}
