/** The register of discards. */
@NullMarked
package org.bloodstream.production.discard.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
