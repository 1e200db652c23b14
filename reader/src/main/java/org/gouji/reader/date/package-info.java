/// Dates, the statistics period and the report year, with the repair of dates that lost a character.
@org.jspecify.annotations.NullMarked
package org.gouji.reader.date;
