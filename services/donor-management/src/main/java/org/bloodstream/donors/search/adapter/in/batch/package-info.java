/** What goes on beside live traffic until every donor has keys. */
@NullMarked
package org.bloodstream.donors.search.adapter.in.batch;

import org.jspecify.annotations.NullMarked;
