/** What a process consists of, what it needs, and the limits of what it makes. */
@NullMarked
package org.bloodstream.production.process.domain;

import org.jspecify.annotations.NullMarked;
