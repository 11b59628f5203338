/** Codabar, which UK packs may still carry for component and expiry; layouts are configuration. */
@NullMarked
package org.bloodstream.blood.codabar;

import org.jspecify.annotations.NullMarked;
