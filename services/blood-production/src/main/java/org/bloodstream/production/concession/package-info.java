/**
 * A unit that is outside its specification and needed all the same: one person proposes, another of another role grants it, both
 * sign. Nothing else is ever excepted from the rules of release.
 */
@NullMarked
package org.bloodstream.production.concession;

import org.jspecify.annotations.NullMarked;
