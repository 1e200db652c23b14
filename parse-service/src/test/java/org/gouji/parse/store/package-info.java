@org.jspecify.annotations.NullMarked
package org.gouji.parse.store;
