/// The four services as processes of their own, from upload to view, while things go wrong.
///
/// Runs on the servers that `GOUJI_KAFKA` and `GOUJI_MONGODB_URI` name, else on embedded ones; in a database of
/// its own.
@org.jspecify.annotations.NullMarked
package org.gouji.acceptance.flow;
