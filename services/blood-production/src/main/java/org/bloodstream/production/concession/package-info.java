/**
 * A unit that is outside its limits and needed all the same, the one way to accept it: one person proposes, another of another
 * role grants it, both sign. Nothing else is ever excepted from the rules of release.
 */
@NullMarked
package org.bloodstream.production.concession;

import org.jspecify.annotations.NullMarked;
