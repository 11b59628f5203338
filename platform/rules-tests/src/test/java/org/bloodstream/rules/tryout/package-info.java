/** A tiny service with rules of its own: how many days food keeps. */
@NullMarked
package org.bloodstream.rules.tryout;

import org.jspecify.annotations.NullMarked;
