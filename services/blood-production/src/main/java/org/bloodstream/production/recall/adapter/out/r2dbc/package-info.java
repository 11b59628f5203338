/** Answers to recalls in PostgreSQL. */
@NullMarked
package org.bloodstream.production.recall.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
