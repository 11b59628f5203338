/** What goes on searching in the background. */
@NullMarked
package org.bloodstream.donors.duplicates.adapter.in.batch;

import org.jspecify.annotations.NullMarked;
