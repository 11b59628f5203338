/** Organisations of health and care. */
@NullMarked
package org.bloodstream.blood.organisation;

import org.jspecify.annotations.NullMarked;
