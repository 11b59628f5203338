/** What a barcode is, for whoever holds one. Looks nothing up and keeps nothing. */
@NullMarked
package org.bloodstream.production.scan;

import org.jspecify.annotations.NullMarked;
