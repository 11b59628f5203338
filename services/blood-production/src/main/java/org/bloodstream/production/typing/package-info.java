/** What of the groups, screens and phenotypes is still to be done: a plain read model. */
@NullMarked
package org.bloodstream.production.typing;

import org.jspecify.annotations.NullMarked;
