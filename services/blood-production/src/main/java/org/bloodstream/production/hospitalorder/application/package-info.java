/** Takes orders that hospitals' systems send, and keeps for a person what could not be taken. */
@NullMarked
package org.bloodstream.production.hospitalorder.application;

import org.jspecify.annotations.NullMarked;
