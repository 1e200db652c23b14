/// Rules about the statistics tables of the reports before 2019.
@NullMarked
package org.gouji.rules.statistics;

import org.jspecify.annotations.NullMarked;
