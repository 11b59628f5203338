/** Component specifications as data, and their expiry. */
@NullMarked
package org.bloodstream.blood.component;

import org.jspecify.annotations.NullMarked;
