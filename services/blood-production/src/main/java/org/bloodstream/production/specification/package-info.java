/** Component specifications as a rule set: its text, and what a change of it would have changed. */
@NullMarked
package org.bloodstream.production.specification;

import org.jspecify.annotations.NullMarked;
