/** Transport boxes in the journal and in their tables. */
@NullMarked
package org.bloodstream.production.transport.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
