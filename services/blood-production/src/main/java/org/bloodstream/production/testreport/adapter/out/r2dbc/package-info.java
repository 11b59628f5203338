/** Reports that wait for somebody, in PostgreSQL. */
@NullMarked
package org.bloodstream.production.testreport.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
