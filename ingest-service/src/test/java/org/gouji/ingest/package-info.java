/// What all tests of the service need: servers, a look at the topic, documents.
@org.jspecify.annotations.NullMarked
package org.gouji.ingest;
