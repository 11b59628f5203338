/** A batch as an analyser's middleware writes it. */
@NullMarked
package org.bloodstream.production.batch.adapter.in.csv;

import org.jspecify.annotations.NullMarked;
