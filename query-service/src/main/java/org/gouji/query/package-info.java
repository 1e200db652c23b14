/// The query service: joins each report with its findings and shows them to people and programs.
///
/// `flow` takes events, `store` keeps what they say, `view` is what is shown (plain Java), `rest` answers HTTP.
@org.jspecify.annotations.NullMarked
package org.gouji.query;
