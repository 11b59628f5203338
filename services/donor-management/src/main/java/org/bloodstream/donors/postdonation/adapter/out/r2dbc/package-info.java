/** Post-donation information in PostgreSQL; the words stay here. */
@NullMarked
package org.bloodstream.donors.postdonation.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
