/** Contact details and consents in PostgreSQL; the journal learns that they changed. */
@NullMarked
package org.bloodstream.donors.contact.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
