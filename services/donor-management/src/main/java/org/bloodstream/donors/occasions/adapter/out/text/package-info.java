/** Reads which reasons a letter may name. */
@NullMarked
package org.bloodstream.donors.occasions.adapter.out.text;

import org.jspecify.annotations.NullMarked;
