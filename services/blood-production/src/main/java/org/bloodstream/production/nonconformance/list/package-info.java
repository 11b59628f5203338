/** Non-conformances as people look at them: a plain read model. */
@NullMarked
package org.bloodstream.production.nonconformance.list;

import org.jspecify.annotations.NullMarked;
