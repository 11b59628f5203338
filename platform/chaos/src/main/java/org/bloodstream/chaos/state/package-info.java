/** What stands in the platform's databases when all is quiet. */
@NullMarked
package org.bloodstream.chaos.state;

import org.jspecify.annotations.NullMarked;
