@org.jspecify.annotations.NullMarked
package org.gouji.validate.life;
