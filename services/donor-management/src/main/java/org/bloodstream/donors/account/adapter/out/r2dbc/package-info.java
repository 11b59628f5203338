/** Accounts and codes in PostgreSQL, links in the journal. */
@NullMarked
package org.bloodstream.donors.account.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
