/** Registering equipment and lots, judging their use, and reaching what was made with them. */
@NullMarked
package org.bloodstream.production.material.application;

import org.jspecify.annotations.NullMarked;
