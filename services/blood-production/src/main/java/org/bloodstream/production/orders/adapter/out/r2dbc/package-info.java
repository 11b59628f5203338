/** Orders in the journal and in PostgreSQL, and the shelf that they are allocated from. */
@NullMarked
package org.bloodstream.production.orders.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
