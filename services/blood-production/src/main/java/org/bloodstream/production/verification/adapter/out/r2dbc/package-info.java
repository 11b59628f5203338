/** Verifications in the journal, and the component's row beside it. */
@NullMarked
package org.bloodstream.production.verification.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
