/// Equation-driven reading (勾稽关系): the tables are over-determined, so that digits which lost what parted
/// them can often be read in one way only. Exact and bounded: a number is proven, or it is a candidate.
@org.jspecify.annotations.NullMarked
package org.gouji.reader.solve;
