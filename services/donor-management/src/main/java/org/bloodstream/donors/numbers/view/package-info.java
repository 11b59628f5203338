/** The reconciliation of a session, as a donor carer reads it. */
@NullMarked
package org.bloodstream.donors.numbers.view;

import org.jspecify.annotations.NullMarked;
