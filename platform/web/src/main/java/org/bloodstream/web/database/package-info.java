/** Statements as spans of the acts that they belong to. */
@NullMarked
package org.bloodstream.web.database;

import org.jspecify.annotations.NullMarked;
