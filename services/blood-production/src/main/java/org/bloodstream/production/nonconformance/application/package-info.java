/** Opening, investigating and closing non-conformances. */
@NullMarked
package org.bloodstream.production.nonconformance.application;

import org.jspecify.annotations.NullMarked;
