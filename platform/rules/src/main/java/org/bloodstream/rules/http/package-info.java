/** The pages of rule sets that every service with rules offers. */
@NullMarked
package org.bloodstream.rules.http;

import org.jspecify.annotations.NullMarked;
