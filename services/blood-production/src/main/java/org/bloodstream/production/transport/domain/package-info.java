/** Boxes of donations on their way from a session to the centre, and the rules of their receipt. */
@NullMarked
package org.bloodstream.production.transport.domain;

import org.jspecify.annotations.NullMarked;
