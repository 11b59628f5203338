/** Modifying components. */
@NullMarked
package org.bloodstream.production.modification.application;

import org.jspecify.annotations.NullMarked;
