/** What every request meets first: headers stripped, bodies bounded, callers slowed down. */
@NullMarked
package org.bloodstream.gateway.edge;

import org.jspecify.annotations.NullMarked;
