/** The processes of production, a rule set. */
@NullMarked
package org.bloodstream.production.process;

import org.jspecify.annotations.NullMarked;
