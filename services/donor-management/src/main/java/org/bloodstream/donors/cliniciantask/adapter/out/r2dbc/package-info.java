/** Tasks of clinicians in the database. */
@NullMarked
package org.bloodstream.donors.cliniciantask.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
