@org.jspecify.annotations.NullMarked
package org.gouji.query.store;
